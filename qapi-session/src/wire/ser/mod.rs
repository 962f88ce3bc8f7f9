//! Values to JSON text, in memory: requests as a client writes them, replies as QEMU spells them.
//!
//! For the short names, numbers and strings that these protocols are made of, most of the time that a
//! general writer takes goes into looking at each byte on its own. Here it is eight at a time.

mod compound;
mod spelling;

use qapi_types::Encode;
use qapi_types::wire::Ref;
use serde::Serialize;
use serde::ser::Error as _;
use serde_json::Error;

use self::compound::Compound;
pub(crate) use self::spelling::{Compact, Spelling, escape};

/// Writes a value as JSON without white space.
///
/// # Errors
/// If it cannot be expressed in JSON.
pub fn to_vec<T: Encode + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(128);
    append::<T, Compact>(&mut out, value)?;
    Ok(out)
}

/// Appends a value.
///
/// # Errors
/// If it cannot be expressed in JSON. Something of it may have been written then.
#[inline]
pub(crate) fn append<T: Encode + ?Sized, S: Spelling>(out: &mut Vec<u8>, value: &T) -> Result<(), Error> {
    Ref(value).serialize(Serializer::<S>::new(out))
}

/// Writes one value.
pub(crate) struct Serializer<'o, S> {
    out: &'o mut Vec<u8>,
    spelling: std::marker::PhantomData<S>,
}

impl<'o, S: Spelling> Serializer<'o, S> {
    #[inline]
    pub(crate) fn new(out: &'o mut Vec<u8>) -> Self {
        Self { out, spelling: std::marker::PhantomData }
    }

    /// Opens `{"variant": `, around which a variant's value stands.
    fn open_variant(self, variant: &'static str) -> &'o mut Vec<u8> {
        self.out.push(b'{');
        string::<S>(self.out, variant);
        self.out.extend_from_slice(S::COLON);
        self.out
    }
}

/// Writes a string with its quotes.
#[inline]
pub(crate) fn string<S: Spelling>(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    match S::is_plain(text) {
        true => out.extend_from_slice(text.as_bytes()),
        false => S::write_escaped(out, text),
    }
    out.push(b'"');
}

macro_rules! integers {
    ($($function:ident $type:ty,)*) => {
        $(
            #[inline]
            fn $function(self, value: $type) -> Result<(), Error> {
                self.out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
                Ok(())
            }
        )*
    };
}

impl<'o, S: Spelling> serde::Serializer for Serializer<'o, S> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Compound<'o, S>;
    type SerializeTuple = Compound<'o, S>;
    type SerializeTupleStruct = Compound<'o, S>;
    type SerializeTupleVariant = Compound<'o, S>;
    type SerializeMap = Compound<'o, S>;
    type SerializeStruct = Compound<'o, S>;
    type SerializeStructVariant = Compound<'o, S>;

    integers! {
        serialize_i8 i8,
        serialize_i16 i16,
        serialize_i32 i32,
        serialize_i64 i64,
        serialize_i128 i128,
        serialize_u8 u8,
        serialize_u16 u16,
        serialize_u32 u32,
        serialize_u64 u64,
        serialize_u128 u128,
    }

    #[inline]
    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<(), Error> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<(), Error> {
        match value.is_finite() {
            true => S::double(self.out, value),
            false => return self.serialize_unit(),
        }
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    #[inline]
    fn serialize_str(self, value: &str) -> Result<(), Error> {
        string::<S>(self.out, value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Error> {
        self.collect_seq(value)
    }

    #[inline]
    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    #[inline]
    fn serialize_unit(self) -> Result<(), Error> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    #[inline]
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let out = self.open_variant(variant);
        value.serialize(Serializer::<S>::new(out))?;
        out.push(b'}');
        Ok(())
    }

    #[inline]
    fn serialize_seq(self, _: Option<usize>) -> Result<Compound<'o, S>, Error> {
        Ok(Compound::open(self.out, b'[', b"]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Compound<'o, S>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Compound<'o, S>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Compound<'o, S>, Error> {
        Ok(Compound::open(self.open_variant(variant), b'[', b"]}"))
    }

    #[inline]
    fn serialize_map(self, _: Option<usize>) -> Result<Compound<'o, S>, Error> {
        Ok(Compound::open(self.out, b'{', b"}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Compound<'o, S>, Error> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Compound<'o, S>, Error> {
        Ok(Compound::open(self.open_variant(variant), b'{', b"}}"))
    }
}

/// What is said of members whose names are no strings.
#[cold]
fn no_name() -> Error {
    Error::custom("members of objects have strings for names")
}
