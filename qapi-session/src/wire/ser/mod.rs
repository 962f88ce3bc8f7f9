//! Values to JSON text, in memory: requests as a client writes them, replies as QEMU spells them.
//!
//! For the short names, numbers and strings that these protocols are made of, most of the time that a
//! general writer takes goes into looking at each byte on its own, and into asking for room for it. Here it is
//! eight bytes at a time, and once for each name and value.

mod compound;
mod room;
mod spelling;
#[cfg(test)]
mod tests;

use std::marker::PhantomData;

use qapi_types::Encode;
use qapi_types::wire::Ref;
use serde::Serialize;
use serde::ser::Error as _;
use serde_json::Error;

use self::compound::Compound;
use self::room::{Room, copy_short};
#[cfg(feature = "server")]
pub(crate) use self::spelling::escape;
pub(crate) use self::spelling::{Compact, Spelling};

/// Writes a value as JSON without white space.
///
/// # Errors
/// If it cannot be expressed in JSON.
pub fn to_vec<T: Encode + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    append::<T, Compact>(&mut out, value)?;
    Ok(out)
}

/// Appends a value.
///
/// # Errors
/// If it cannot be expressed in JSON. Something of it may have been written then.
#[inline]
pub(crate) fn append<T: Encode + ?Sized, S: Spelling>(out: &mut Vec<u8>, value: &T) -> Result<(), Error> {
    let mut room = Room::after(out);
    let result = Ref(value).serialize(Serializer::<S>::new(&mut room));
    room.finish();
    result
}

/// Appends a string with its quotes.
pub(crate) fn append_string<S: Spelling>(out: &mut Vec<u8>, text: &str) {
    let mut room = Room::after(out);
    string::<S>(&mut room, text);
    room.finish();
}

/// Writes one value.
pub(crate) struct Serializer<'o, 'v, S> {
    room: &'o mut Room<'v>,
    spelling: PhantomData<S>,
}

impl<'o, 'v, S: Spelling> Serializer<'o, 'v, S> {
    #[inline]
    fn new(room: &'o mut Room<'v>) -> Self {
        Self { room, spelling: PhantomData }
    }

    /// Opens `{"variant": `, around which a variant's value stands.
    fn open_variant(self, variant: &'static str) -> &'o mut Room<'v> {
        name::<S, false>(self.room, variant, true);
        self.room
    }
}

/// Writes a string with its quotes.
#[inline]
fn string<S: Spelling>(room: &mut Room<'_>, text: &str) {
    match S::is_plain(text) {
        true => quote(room.take(text.len() + 2), text),
        false => room.append(|out| escaped::<S>(out, text)),
    }
}

/// Writes a plain string with its quotes where there is just room for it.
#[inline(always)]
fn quote(place: &mut [u8], text: &str) {
    if let [start, place @ .., end] = place {
        *start = b'"';
        copy_short(place, text.as_bytes());
        *end = b'"';
    }
}

#[cold]
fn escaped<S: Spelling>(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    S::write_escaped(out, text);
    out.push(b'"');
}

/// Writes a member's name with what stands before and after it. If `PLAIN`, it needs no escape.
#[inline]
fn name<S: Spelling, const PLAIN: bool>(room: &mut Room<'_>, name: &str, first: bool) {
    let lead = if first { b'{' } else { b',' };
    if !PLAIN && !S::is_plain(name) {
        room.put(&[lead]);
        if S::SPACED && !first {
            room.put(b" ");
        }
        room.append(|out| escaped::<S>(out, name));
        return if S::SPACED { room.put(b": ") } else { room.put(b":") };
    }
    match (S::SPACED, first) {
        (false, _) => {
            if let [start, place @ .., colon] = room.take(name.len() + 4) {
                *start = lead;
                quote(place, name);
                *colon = b':';
            }
        }
        (true, true) => {
            if let [start, place @ .., colon, space] = room.take(name.len() + 5) {
                *start = lead;
                quote(place, name);
                [*colon, *space] = *b": ";
            }
        }
        (true, false) => {
            if let [start, before, place @ .., colon, space] = room.take(name.len() + 6) {
                [*start, *before] = *b", ";
                quote(place, name);
                [*colon, *space] = *b": ";
            }
        }
    }
}

macro_rules! integers {
    ($($function:ident $type:ty,)*) => {
        $(
            #[inline]
            fn $function(self, value: $type) -> Result<(), Error> {
                let mut digits = itoa::Buffer::new();
                let digits = digits.format(value).as_bytes();
                copy_short(self.room.take(digits.len()), digits);
                Ok(())
            }
        )*
    };
}

impl<'o, 'v, S: Spelling> serde::Serializer for Serializer<'o, 'v, S> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Compound<'o, 'v, S>;
    type SerializeTuple = Compound<'o, 'v, S>;
    type SerializeTupleStruct = Compound<'o, 'v, S>;
    type SerializeTupleVariant = Compound<'o, 'v, S>;
    type SerializeMap = Compound<'o, 'v, S>;
    type SerializeStruct = Compound<'o, 'v, S>;
    type SerializeStructVariant = Compound<'o, 'v, S>;

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
        match value {
            true => self.room.put(b"true"),
            false => self.room.put(b"false"),
        }
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<(), Error> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<(), Error> {
        match value.is_finite() {
            true => self.room.append(|out| S::double(out, value)),
            false => return self.serialize_unit(),
        }
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    #[inline]
    fn serialize_str(self, value: &str) -> Result<(), Error> {
        string::<S>(self.room, value);
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
        self.room.put(b"null");
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
        let room = self.open_variant(variant);
        value.serialize(Serializer::<S>::new(room))?;
        room.put(b"}");
        Ok(())
    }

    #[inline]
    fn serialize_seq(self, _: Option<usize>) -> Result<Compound<'o, 'v, S>, Error> {
        Ok(Compound::new(self.room))
    }

    fn serialize_tuple(self, _: usize) -> Result<Compound<'o, 'v, S>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Compound<'o, 'v, S>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Compound<'o, 'v, S>, Error> {
        Ok(Compound::new(self.open_variant(variant)))
    }

    #[inline]
    fn serialize_map(self, _: Option<usize>) -> Result<Compound<'o, 'v, S>, Error> {
        Ok(Compound::new(self.room))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Compound<'o, 'v, S>, Error> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Compound<'o, 'v, S>, Error> {
        Ok(Compound::new(self.open_variant(variant)))
    }
}

/// What is said of members whose names are no strings.
#[cold]
fn no_name() -> Error {
    Error::custom("members of objects have strings for names")
}
