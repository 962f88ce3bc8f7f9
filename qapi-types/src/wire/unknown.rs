//! Lists the parts of a value that its types do not know, by writing it to a serializer that records their paths.

use serde::ser::{Serialize, Serializer};

#[cfg(feature = "serde")]
pub use self::walk::unknown_parts;

/// The newtype struct name around an unknown value of an enumeration, and around the value of an extra member.
///
/// Most serializers ignore it.
const UNKNOWN: &str = "$qapi_types::unknown";

/// A value that its type does not know.
pub(crate) struct Unknown<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: Serialize + ?Sized> Serialize for Unknown<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(UNKNOWN, self.0)
    }
}

/// Writes a value that its type does not know.
///
/// # Errors
/// The serializer's errors.
pub fn encode_unknown<T: Serialize + ?Sized, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    Unknown(value).serialize(serializer)
}

#[cfg(feature = "serde")]
mod walk {
    use std::fmt::{self, Write as _};

    use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

    use super::UNKNOWN;
    use crate::wire::{Encode, Ref};

    /// Lists the paths of the values and members that the types of a value do not know.
    ///
    /// These are values `Unknown` of enumerations, the tags of branches `Unknown`, and members in `extra`. A path is
    /// written as in `inserted.image.format-specific.type` or `[0].props[1]`, and is empty for `value` itself. Parts of
    /// an unknown member are not listed. Paths contain names that a peer has chosen, in full, so use
    /// [`shown`](crate::shown()) to print a path.
    ///
    /// A type that clients only send is strict, and refuses unknown parts when it is read.
    ///
    /// ```
    /// # #[cfg(all(feature = "qmp", feature = "serde"))] {
    /// use qapi_types::{from_str, qmp, unknown_parts};
    ///
    /// let status: qmp::StatusInfo = from_str(r#"{"status": "napping", "running": true, "since": 5}"#).unwrap();
    /// assert_eq!(unknown_parts(&status), ["status", "since"]);
    /// # }
    /// ```
    pub fn unknown_parts<T: Encode + ?Sized>(value: &T) -> Vec<String> {
        let mut walk = Walk::default();
        // A number that JSON cannot express ends the walk of its member or element only.
        _ = Ref(value).serialize(&mut walk);
        walk.found
    }

    /// A serializer that records the paths of unknown values.
    #[derive(Default)]
    struct Walk {
        path: String,
        /// Whether the next string is the name of a member.
        is_name: bool,
        found: Vec<String>,
    }

    /// The members or elements of a value.
    struct Parts<'a> {
        walk: &'a mut Walk,
        /// The length of the path to the value.
        length: usize,
        index: usize,
    }

    impl<'a> Parts<'a> {
        fn of(walk: &'a mut Walk) -> Self {
            Self { length: walk.path.len(), walk, index: 0 }
        }

        fn visit<T: Serialize + ?Sized>(&mut self, value: &T) {
            _ = value.serialize(&mut *self.walk);
            self.walk.path.truncate(self.length);
        }
    }

    impl SerializeSeq for Parts<'_> {
        type Ok = ();
        type Error = fmt::Error;
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
            write!(self.walk.path, "[{}]", self.index)?;
            self.index += 1;
            self.visit(value);
            Ok(())
        }
        fn end(self) -> fmt::Result {
            Ok(())
        }
    }

    impl SerializeMap for Parts<'_> {
        type Ok = ();
        type Error = fmt::Error;
        fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> fmt::Result {
            if self.length > 0 {
                self.walk.path.push('.');
            }
            self.walk.is_name = true;
            let written = name.serialize(&mut *self.walk);
            self.walk.is_name = false;
            written
        }
        fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
            self.visit(value);
            Ok(())
        }
        fn end(self) -> fmt::Result {
            Ok(())
        }
    }

    /// Numbers of serde_json, if its feature `arbitrary_precision` is on.
    impl SerializeStruct for Parts<'_> {
        type Ok = ();
        type Error = fmt::Error;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, _: &T) -> fmt::Result {
            Ok(())
        }
        fn end(self) -> fmt::Result {
            Ok(())
        }
    }

    macro_rules! scalars {
        ($($serialize:ident($type:ty))*) => {
            $(fn $serialize(self, _: $type) -> fmt::Result { Ok(()) })*
        };
    }

    type Never = Impossible<(), fmt::Error>;

    impl<'a> Serializer for &'a mut Walk {
        type Ok = ();
        type Error = fmt::Error;
        type SerializeSeq = Parts<'a>;
        type SerializeTuple = Never;
        type SerializeTupleStruct = Never;
        type SerializeTupleVariant = Never;
        type SerializeMap = Parts<'a>;
        type SerializeStruct = Parts<'a>;
        type SerializeStructVariant = Never;

        scalars! {
            serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
            serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_f32(f32)
            serialize_f64(f64) serialize_char(char) serialize_bytes(&[u8]) serialize_unit_struct(&'static str)
        }

        fn serialize_str(self, text: &str) -> fmt::Result {
            if self.is_name {
                self.path.push_str(text);
            }
            Ok(())
        }
        fn serialize_none(self) -> fmt::Result {
            Ok(())
        }
        fn serialize_unit(self) -> fmt::Result {
            Ok(())
        }
        fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
            value.serialize(self)
        }
        fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> fmt::Result {
            if name == UNKNOWN {
                self.found.push(self.path.clone());
                return Ok(());
            }
            value.serialize(self)
        }
        fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'a>, fmt::Error> {
            Ok(Parts::of(self))
        }
        fn serialize_map(self, _: Option<usize>) -> Result<Parts<'a>, fmt::Error> {
            Ok(Parts::of(self))
        }
        fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'a>, fmt::Error> {
            Ok(Parts::of(self))
        }

        // No type of a protocol uses these.
        fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> fmt::Result {
            Err(fmt::Error)
        }
        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> fmt::Result {
            Err(fmt::Error)
        }
        fn serialize_tuple(self, _: usize) -> Result<Never, fmt::Error> {
            Err(fmt::Error)
        }
        fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Never, fmt::Error> {
            Err(fmt::Error)
        }
        fn serialize_tuple_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Never, fmt::Error> {
            Err(fmt::Error)
        }
        fn serialize_struct_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Never, fmt::Error> {
            Err(fmt::Error)
        }
    }
}
