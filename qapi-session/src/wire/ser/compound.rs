//! Lists and objects, and the names of members.

use serde::Serialize;
use serde::ser::{
    Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};
use serde_json::Error;

use super::{Serializer, Spelling, no_name, string};

/// A list or an object, begun.
pub(crate) struct Compound<'o, S> {
    out: &'o mut Vec<u8>,
    /// Whether something is in it.
    begun: bool,
    end: &'static [u8],
    spelling: std::marker::PhantomData<S>,
}

impl<'o, S: Spelling> Compound<'o, S> {
    #[inline]
    pub(super) fn open(out: &'o mut Vec<u8>, open: u8, end: &'static [u8]) -> Self {
        out.push(open);
        Self { out, begun: false, end, spelling: std::marker::PhantomData }
    }

    #[inline]
    fn separate(&mut self) {
        if self.begun {
            self.out.extend_from_slice(S::COMMA);
        }
        self.begun = true;
    }

    #[inline]
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.separate();
        value.serialize(Serializer::<S>::new(self.out))
    }

    #[inline]
    fn member<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        self.separate();
        string::<S>(self.out, name);
        self.out.extend_from_slice(S::COLON);
        value.serialize(Serializer::<S>::new(self.out))
    }

    #[inline]
    fn close(self) {
        self.out.extend_from_slice(self.end);
    }
}

impl<S: Spelling> SerializeMap for Compound<'_, S> {
    type Ok = ();
    type Error = Error;

    #[inline]
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.separate();
        key.serialize(Key::<S> { out: self.out, spelling: std::marker::PhantomData })
    }

    #[inline]
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.out.extend_from_slice(S::COLON);
        value.serialize(Serializer::<S>::new(self.out))
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
            impl<S: Spelling> $kind for Compound<'_, S> {
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
            impl<S: Spelling> $object for Compound<'_, S> {
                type Ok = ();
                type Error = Error;

                #[inline]
                fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
                    self.member(name, value)
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
pub(super) struct Key<'o, S> {
    out: &'o mut Vec<u8>,
    spelling: std::marker::PhantomData<S>,
}

macro_rules! no_names {
    ($($function:ident $type:ty,)*) => {
        $(fn $function(self, _: $type) -> Result<(), Error> { Err(no_name()) })*
    };
}

impl<S: Spelling> serde::Serializer for Key<'_, S> {
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
    fn serialize_str(self, name: &str) -> Result<(), Error> {
        string::<S>(self.out, name);
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
