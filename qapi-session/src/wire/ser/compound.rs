//! Serializes lists and objects, and the names of members.

use std::marker::PhantomData;
use std::mem;

use serde::Serialize;
use serde::ser::{
    Impossible, SerializeMap, SerializeSeq, SerializeStructVariant, SerializeTuple, SerializeTupleStruct,
    SerializeTupleVariant,
};
use serde_json::Error;

use super::prefix::Prefix;
use super::staging::Staging;
use super::{Serializer, Spelling, name, no_name, put};

/// A list or an object that has been opened.
pub(crate) struct Compound<'o, 'v, S> {
    room: &'o mut Staging<'v>,
    /// The number of bytes in `room`.
    count: usize,
    /// Whether it has no elements or members yet.
    empty: bool,
    spelling: PhantomData<S>,
}

impl<'o, 'v, S: Spelling> Compound<'o, 'v, S> {
    #[inline]
    pub(super) fn new(room: &'o mut Staging<'v>, count: usize) -> Self {
        Self { room, count, empty: true, spelling: PhantomData }
    }

    #[inline(always)]
    fn value<T: Serialize + ?Sized>(&mut self, lead: Prefix<S>, value: &T) -> Result<(), Error> {
        self.count = value.serialize(Serializer::new(self.room, self.count, lead))?;
        Ok(())
    }

    #[inline]
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let first = mem::replace(&mut self.empty, false);
        self.value(Prefix::of_element(first), value)
    }

    /// Writes a name, or returns a prefix that is written together with the value.
    #[inline(always)]
    fn key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<Prefix<S>, Error> {
        let first = mem::replace(&mut self.empty, false);
        let lead;
        (self.count, lead) = key.serialize(Key { room: self.room, count: self.count, first, spelling: PhantomData })?;
        Ok(lead)
    }

    #[inline]
    fn close<const N: usize>(self, brackets: &[u8; N]) -> Result<usize, Error> {
        Ok(brackets.iter().fold(self.count, |count, bracket| self.room.byte(count, *bracket)))
    }
}

impl<S: Spelling> SerializeMap for Compound<'_, '_, S> {
    type Ok = usize;
    type Error = Error;

    #[inline]
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let lead = self.key(key)?;
        self.count = put(self.room, self.count, lead, b"");
        Ok(())
    }

    #[inline]
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.value(Prefix::nothing(), value)
    }

    #[inline(always)]
    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &V,
    ) -> Result<(), Error> {
        let lead = self.key(key)?;
        self.value(lead, value)
    }

    #[inline]
    fn end(self) -> Result<usize, Error> {
        self.close(b"}")
    }
}

/// The kinds of lists and of structs in serde's model. All are written in the same way.
macro_rules! alike {
    ($($kind:ident $function:ident $end:literal,)* ; $($object:ident $close:literal,)*) => {
        $(
            impl<S: Spelling> $kind for Compound<'_, '_, S> {
                type Ok = usize;
                type Error = Error;

                #[inline]
                fn $function<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                    self.element(value)
                }

                #[inline]
                fn end(self) -> Result<usize, Error> {
                    self.close($end)
                }
            }
        )*
        $(
            impl<S: Spelling> $object for Compound<'_, '_, S> {
                type Ok = usize;
                type Error = Error;

                #[inline]
                fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
                    self.serialize_entry(name, value)
                }

                #[inline]
                fn end(self) -> Result<usize, Error> {
                    self.close($close)
                }
            }
        )*
    };
}

alike! {
    SerializeSeq serialize_element b"]",
    SerializeTuple serialize_element b"]",
    SerializeTupleStruct serialize_field b"]",
    SerializeTupleVariant serialize_field b"]}",
    ;
    SerializeStructVariant b"}}",
}

/// A serializer for a member's name, which must be a string. It writes the name, or returns a prefix that is written
/// together with the value.
struct Key<'o, 'v, S> {
    room: &'o mut Staging<'v>,
    count: usize,
    first: bool,
    spelling: PhantomData<S>,
}

macro_rules! no_names {
    ($($function:ident $type:ty,)*) => {
        $(fn $function(self, _: $type) -> Result<(usize, Prefix<S>), Error> { Err(no_name()) })*
    };
}

impl<S: Spelling> serde::Serializer for Key<'_, '_, S> {
    type Ok = (usize, Prefix<S>);
    type Error = Error;
    type SerializeSeq = Impossible<Self::Ok, Error>;
    type SerializeTuple = Impossible<Self::Ok, Error>;
    type SerializeTupleStruct = Impossible<Self::Ok, Error>;
    type SerializeTupleVariant = Impossible<Self::Ok, Error>;
    type SerializeMap = Impossible<Self::Ok, Error>;
    type SerializeStruct = Impossible<Self::Ok, Error>;
    type SerializeStructVariant = Impossible<Self::Ok, Error>;

    #[inline]
    fn serialize_str(self, text: &str) -> Result<(usize, Prefix<S>), Error> {
        Ok((name::<S>(self.room, self.count, text, self.first), Prefix::nothing()))
    }

    fn serialize_char(self, name: char) -> Result<(usize, Prefix<S>), Error> {
        self.serialize_str(name.encode_utf8(&mut [0; 4]))
    }

    #[inline]
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(usize, Prefix<S>), Error> {
        self.serialize_str(variant)
    }

    #[inline(always)]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        what: &'static str,
        value: &T,
    ) -> Result<(usize, Prefix<S>), Error> {
        match Prefix::of_member(what, self.first) {
            Some(lead) => Ok((self.count, lead)),
            None => value.serialize(self),
        }
    }

    no_names! {
        serialize_bool bool,
        serialize_i8 i8,
        serialize_i16 i16,
        serialize_i32 i32,
        serialize_i64 i64,
        serialize_u8 u8,
        serialize_u16 u16,
        serialize_u32 u32,
        serialize_u64 u64,
        serialize_f32 f32,
        serialize_f64 f64,
        serialize_bytes &[u8],
        serialize_unit_struct &'static str,
    }

    fn serialize_none(self) -> Result<(usize, Prefix<S>), Error> {
        Err(no_name())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<(usize, Prefix<S>), Error> {
        Err(no_name())
    }

    fn serialize_unit(self) -> Result<(usize, Prefix<S>), Error> {
        Err(no_name())
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(usize, Prefix<S>), Error> {
        Err(no_name())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Error> {
        Err(no_name())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        Err(no_name())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        Err(no_name())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Err(no_name())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Error> {
        Err(no_name())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Error> {
        Err(no_name())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        Err(no_name())
    }
}
