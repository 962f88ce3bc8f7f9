//! Lists and objects, and the names of members.

use std::marker::PhantomData;

use serde::Serialize;
use serde::ser::{
    Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};
use serde_json::Error;

use qapi_types::wire::PLAIN_NAME;

use super::room::Room;
use super::{Serializer, Spelling, name, no_name};

/// A list or an object. What opens it is written with the first thing in it.
pub(crate) struct Compound<'o, 'v, S> {
    room: &'o mut Room<'v>,
    /// Whether nothing is in it yet.
    empty: bool,
    spelling: PhantomData<S>,
}

impl<'o, 'v, S: Spelling> Compound<'o, 'v, S> {
    #[inline]
    pub(super) fn new(room: &'o mut Room<'v>) -> Self {
        Self { room, empty: true, spelling: PhantomData }
    }

    #[inline]
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        match (self.empty, S::SPACED) {
            (true, _) => self.room.put(b"["),
            (false, true) => self.room.put(b", "),
            (false, false) => self.room.put(b","),
        }
        self.empty = false;
        value.serialize(Serializer::<S>::new(self.room))
    }

    /// Ends a list or an object, of which this is what there is if it is empty.
    #[inline]
    fn close(self, empty: &[u8; 2]) -> Result<(), Error> {
        match self.empty {
            true => self.room.put(empty),
            false => self.room.put(&[empty[1]]),
        }
        Ok(())
    }

    /// Likewise, and the object around it that names a variant.
    fn close_variant(self, empty: &[u8; 2]) -> Result<(), Error> {
        match self.empty {
            true => self.room.put(&[empty[0], empty[1], b'}']),
            false => self.room.put(&[empty[1], b'}']),
        }
        Ok(())
    }
}

impl<S: Spelling> SerializeMap for Compound<'_, '_, S> {
    type Ok = ();
    type Error = Error;

    #[inline]
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let first = std::mem::replace(&mut self.empty, false);
        key.serialize(Key::<S, false> { room: self.room, first, spelling: PhantomData })
    }

    #[inline]
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(Serializer::<S>::new(self.room))
    }

    #[inline]
    fn end(self) -> Result<(), Error> {
        self.close(b"{}")
    }
}

/// The kinds of lists there are in serde's model, and the kinds of structs: each is written like any other.
macro_rules! alike {
    ($($kind:ident $function:ident $end:ident,)* ; $($object:ident $close:ident,)*) => {
        $(
            impl<S: Spelling> $kind for Compound<'_, '_, S> {
                type Ok = ();
                type Error = Error;

                #[inline]
                fn $function<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                    self.element(value)
                }

                #[inline]
                fn end(self) -> Result<(), Error> {
                    self.$end(b"[]")
                }
            }
        )*
        $(
            impl<S: Spelling> $object for Compound<'_, '_, S> {
                type Ok = ();
                type Error = Error;

                #[inline]
                fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
                    self.serialize_entry(name, value)
                }

                #[inline]
                fn end(self) -> Result<(), Error> {
                    self.$close(b"{}")
                }
            }
        )*
    };
}

alike! {
    SerializeSeq serialize_element close,
    SerializeTuple serialize_element close,
    SerializeTupleStruct serialize_field close,
    SerializeTupleVariant serialize_field close_variant,
    ;
    SerializeStruct close,
    SerializeStructVariant close_variant,
}

/// Writes a member's name, which has to be a string: if `PLAIN`, one that needs no escape.
struct Key<'o, 'v, S, const PLAIN: bool> {
    room: &'o mut Room<'v>,
    first: bool,
    spelling: PhantomData<S>,
}

macro_rules! no_names {
    ($($function:ident $type:ty,)*) => {
        $(fn $function(self, _: $type) -> Result<(), Error> { Err(no_name()) })*
    };
}

impl<S: Spelling, const PLAIN: bool> serde::Serializer for Key<'_, '_, S, PLAIN> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Impossible<(), Error>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    #[inline]
    fn serialize_str(self, text: &str) -> Result<(), Error> {
        name::<S, PLAIN>(self.room, text, self.first);
        Ok(())
    }

    fn serialize_char(self, name: char) -> Result<(), Error> {
        self.serialize_str(name.encode_utf8(&mut [0; 4]))
    }

    #[inline]
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, what: &'static str, value: &T) -> Result<(), Error> {
        match what {
            PLAIN_NAME => value.serialize(Key::<S, true> { room: self.room, first: self.first, spelling: PhantomData }),
            _ => value.serialize(self),
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

    fn serialize_none(self) -> Result<(), Error> {
        Err(no_name())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<(), Error> {
        Err(no_name())
    }

    fn serialize_unit(self) -> Result<(), Error> {
        Err(no_name())
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
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
