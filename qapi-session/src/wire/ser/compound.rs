//! Lists and objects, and the names of members.

use std::marker::PhantomData;

use serde::Serialize;
use serde::ser::{
    Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};
use serde_json::Error;

use super::room::Room;
use super::{Serializer, Spelling, name, no_name};

/// Which of the two it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    List,
    Object,
}

/// A list or an object. What opens it is written with the first thing in it.
pub(crate) struct Compound<'o, 'v, S> {
    room: &'o mut Room<'v>,
    kind: Kind,
    /// Whether nothing is in it yet.
    empty: bool,
    /// Whether it is in an object of its own, which names a variant.
    variant: bool,
    spelling: PhantomData<S>,
}

impl<'o, 'v, S: Spelling> Compound<'o, 'v, S> {
    #[inline]
    pub(super) fn new(room: &'o mut Room<'v>, kind: Kind, variant: bool) -> Self {
        Self { room, kind, empty: true, variant, spelling: PhantomData }
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

    #[inline]
    fn close(self) {
        match (self.kind, self.empty) {
            (Kind::List, false) => self.room.put(b"]"),
            (Kind::List, true) => self.room.put(b"[]"),
            (Kind::Object, false) => self.room.put(b"}"),
            (Kind::Object, true) => self.room.put(b"{}"),
        }
        if self.variant {
            self.room.put(b"}");
        }
    }
}

impl<S: Spelling> SerializeMap for Compound<'_, '_, S> {
    type Ok = ();
    type Error = Error;

    #[inline]
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let first = std::mem::replace(&mut self.empty, false);
        key.serialize(Key::<S> { room: self.room, first, spelling: PhantomData })
    }

    #[inline]
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(Serializer::<S>::new(self.room))
    }

    #[inline]
    fn end(self) -> Result<(), Error> {
        self.close();
        Ok(())
    }
}

/// The kinds of lists there are in serde's model, and the kinds of structs: each is written like any other.
macro_rules! alike {
    ($($kind:ident $function:ident,)* ; $($object:ident,)*) => {
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
                    self.close();
                    Ok(())
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
                    self.close();
                    Ok(())
                }
            }
        )*
    };
}

alike! {
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field,
    ;
    SerializeStruct,
    SerializeStructVariant,
}

/// Writes a member's name, which has to be a string.
struct Key<'o, 'v, S> {
    room: &'o mut Room<'v>,
    first: bool,
    spelling: PhantomData<S>,
}

macro_rules! no_names {
    ($($function:ident $type:ty,)*) => {
        $(fn $function(self, _: $type) -> Result<(), Error> { Err(no_name()) })*
    };
}

impl<S: Spelling> serde::Serializer for Key<'_, '_, S> {
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
        name::<S>(self.room, text, self.first);
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
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
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
