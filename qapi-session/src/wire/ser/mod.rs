//! A serde serializer that writes JSON text in memory, for requests of clients and, in QEMU's format, for replies of
//! servers.
//!
//! These protocols consist of short names, numbers and strings. For these, a general writer spends most of its time on
//! processing single bytes and on reserving space for them. This serializer writes a member's name and its value
//! together: it copies a block with the name and its punctuation, and then the value in words of eight bytes, into a
//! buffer that always has space for both. There is one function for each kind of value, so the code of a type is little
//! more than calls of these functions.

mod compound;
mod digits;
mod foreign;
mod prefix;
mod spelling;
mod staging;
#[cfg(test)]
mod tests;

use std::io::Write;

use qapi_types::Encode;
use qapi_types::wire::Ref;
use serde::Serialize;
use serde::ser::Error as _;
use serde_json::Error;

use self::compound::Compound;
use self::digits::{signed, unsigned};
use self::foreign::Struct;
use self::prefix::Prefix;
#[cfg(feature = "server")]
pub(crate) use self::spelling::escape;
pub(crate) use self::spelling::{Compact, Spelling};
use self::staging::{MEDIUM, SHORT, Staging, copy_medium, copy_short};

/// Writes a value as JSON without white space.
///
/// # Errors
/// If JSON cannot express it.
pub fn to_vec<T: Encode + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    append::<T, Compact>(&mut out, value)?;
    Ok(out)
}

/// Appends a value as JSON.
///
/// # Errors
/// If JSON cannot express it. A part of it may have been written.
#[inline]
pub(crate) fn append<T: Encode + ?Sized, S: Spelling>(out: &mut Vec<u8>, value: &T) -> Result<(), Error> {
    let mut room = Staging::after(out);
    let count = Ref(value).serialize(Serializer::<S>::new(&mut room, 0, Prefix::nothing()))?;
    room.flush(count);
    Ok(())
}

/// Appends a string with its quotes.
pub(crate) fn append_string<S: Spelling>(out: &mut Vec<u8>, text: &str) {
    let mut room = Staging::after(out);
    let count = string::<S>(&mut room, 0, Prefix::nothing(), text);
    room.flush(count);
}

/// Writes one value after a prefix. The result is the number of bytes in the staging buffer.
pub(crate) struct Serializer<'o, 'v, S> {
    room: &'o mut Staging<'v>,
    /// The number of bytes in `room`.
    count: usize,
    lead: Prefix<S>,
}

impl<'o, 'v, S: Spelling> Serializer<'o, 'v, S> {
    #[inline]
    fn new(room: &'o mut Staging<'v>, count: usize, lead: Prefix<S>) -> Self {
        Self { room, count, lead }
    }

    /// Opens a list or an object.
    #[inline]
    fn open(self, bracket: u8) -> Compound<'o, 'v, S> {
        let count = put(self.room, self.count, self.lead, &[bracket]);
        Compound::new(self.room, count)
    }

    /// Opens the object around a variant's value: `{"variant": `.
    fn open_variant(self, variant: &'static str) -> Self {
        let count = put(self.room, self.count, self.lead, b"{");
        let count = name::<S>(self.room, count, variant, true);
        Self::new(self.room, count, Prefix::nothing())
    }

    /// Writes a long value, or one that needs a vector.
    fn append(self, write: impl FnOnce(&mut Vec<u8>)) -> usize {
        let count = put(self.room, self.count, self.lead, b"");
        self.room.append(count, write)
    }
}

/// Writes a short piece.
#[inline(always)]
fn put<S: Spelling, const N: usize>(room: &mut Staging<'_>, count: usize, lead: Prefix<S>, piece: &[u8; N]) -> usize {
    start_of(room, count, lead, piece, N)
}

/// Writes the first `length` bytes of a short piece.
#[inline(always)]
fn start_of<S: Spelling, const N: usize>(
    room: &mut Staging<'_>,
    count: usize,
    lead: Prefix<S>,
    piece: &[u8; N],
    length: usize,
) -> usize {
    let written = lead.and(room, count, |place| {
        *place.first_chunk_mut()? = *piece;
        Some(length)
    });
    written.unwrap_or(count)
}

/// Writes `true` or `false`.
#[inline(never)]
fn boolean<S: Spelling>(room: &mut Staging<'_>, count: usize, lead: Prefix<S>, value: bool) -> usize {
    let (word, length) = if value { (b"true ", 4) } else { (b"false", 5) };
    start_of(room, count, lead, word, length)
}

/// Writes a string with its quotes.
#[inline(never)]
fn string<S: Spelling>(room: &mut Staging<'_>, count: usize, lead: Prefix<S>, text: &str) -> usize {
    if text.len() > SHORT {
        return medium_string(room, count, lead, text);
    }
    match quoted(room, count, lead, text, |place| copy_short(place, text.as_bytes(), S::special)) {
        Some(count) => count,
        None => escaped(room, count, lead, text),
    }
}

/// Writes a string of more than [`SHORT`] bytes with its quotes.
#[inline(never)]
fn medium_string<S: Spelling>(room: &mut Staging<'_>, count: usize, lead: Prefix<S>, text: &str) -> usize {
    if text.len() > MEDIUM {
        return long_string(room, count, lead, text);
    }
    match quoted(room, count, lead, text, |place| copy_medium(place, text.as_bytes(), S::special)) {
        Some(count) => count,
        None => escaped(room, count, lead, text),
    }
}

/// Writes a string that `copy` copies. Returns `None` if `copy` marks a byte that needs an escape.
#[inline(always)]
fn quoted<S: Spelling>(
    room: &mut Staging<'_>,
    count: usize,
    lead: Prefix<S>,
    text: &str,
    copy: impl FnOnce(&mut [u8; MEDIUM]) -> u64,
) -> Option<usize> {
    lead.and(room, count, |place| {
        place[0] = b'"';
        let marks = copy(place[1..].first_chunk_mut()?);
        *place.get_mut(text.len() + 1)? = b'"';
        (marks == 0).then_some(text.len() + 2)
    })
}

/// Writes a string of more than [`MEDIUM`] bytes with its quotes.
#[inline(never)]
fn long_string<S: Spelling>(room: &mut Staging<'_>, count: usize, lead: Prefix<S>, text: &str) -> usize {
    let bytes = text.as_bytes();
    let marks = bytes.last_chunk().map_or(0, |last| S::special(u64::from_le_bytes(*last)));
    let chunks = bytes.as_chunks().0;
    if chunks.iter().fold(marks, |marks, chunk| marks | S::special(u64::from_le_bytes(*chunk))) != 0 {
        return escaped(room, count, lead, text);
    }
    let count = put(room, count, lead, b"\"");
    let count = room.append(count, |out| out.extend_from_slice(bytes));
    room.byte(count, b'"')
}

/// Writes a string that needs escapes.
#[cold]
#[inline(never)]
fn escaped<S: Spelling>(room: &mut Staging<'_>, count: usize, lead: Prefix<S>, text: &str) -> usize {
    let count = put(room, count, lead, b"\"");
    let count = room.append(count, |out| S::write_escaped(out, text));
    room.byte(count, b'"')
}

/// Writes a member's name, with the comma before it and the colon after it.
fn name<S: Spelling>(room: &mut Staging<'_>, count: usize, name: &str, first: bool) -> usize {
    let count = string::<S>(room, count, Prefix::of_element(first), name);
    let count = room.byte(count, b':');
    if S::SPACED { room.byte(count, b' ') } else { count }
}

macro_rules! integers {
    ($($function:ident $type:ty, $digits:ident;)*) => {
        $(
            #[inline(always)]
            fn $function(self, value: $type) -> Result<usize, Error> {
                Ok($digits(self.room, self.count, self.lead, value.into()))
            }
        )*
    };
}

impl<'o, 'v, S: Spelling> serde::Serializer for Serializer<'o, 'v, S> {
    type Ok = usize;
    type Error = Error;
    type SerializeSeq = Compound<'o, 'v, S>;
    type SerializeTuple = Compound<'o, 'v, S>;
    type SerializeTupleStruct = Compound<'o, 'v, S>;
    type SerializeTupleVariant = Compound<'o, 'v, S>;
    type SerializeMap = Compound<'o, 'v, S>;
    type SerializeStruct = Struct<'o, 'v, S>;
    type SerializeStructVariant = Compound<'o, 'v, S>;

    integers! {
        serialize_i8 i8, signed;
        serialize_i16 i16, signed;
        serialize_i32 i32, signed;
        serialize_i64 i64, signed;
        serialize_u8 u8, unsigned;
        serialize_u16 u16, unsigned;
        serialize_u32 u32, unsigned;
        serialize_u64 u64, unsigned;
    }

    fn serialize_i128(self, value: i128) -> Result<usize, Error> {
        // Writing to memory cannot fail.
        Ok(self.append(|out| _ = write!(out, "{value}")))
    }

    fn serialize_u128(self, value: u128) -> Result<usize, Error> {
        // As above.
        Ok(self.append(|out| _ = write!(out, "{value}")))
    }

    #[inline(always)]
    fn serialize_bool(self, value: bool) -> Result<usize, Error> {
        Ok(boolean(self.room, self.count, self.lead, value))
    }

    fn serialize_f32(self, value: f32) -> Result<usize, Error> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<usize, Error> {
        match value.is_finite() {
            true => Ok(self.append(|out| S::double(out, value))),
            false => self.serialize_unit(),
        }
    }

    fn serialize_char(self, value: char) -> Result<usize, Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    #[inline(always)]
    fn serialize_str(self, value: &str) -> Result<usize, Error> {
        Ok(string(self.room, self.count, self.lead, value))
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<usize, Error> {
        self.collect_seq(value)
    }

    #[inline]
    fn serialize_none(self) -> Result<usize, Error> {
        self.serialize_unit()
    }

    #[inline(always)]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<usize, Error> {
        value.serialize(self)
    }

    #[inline]
    fn serialize_unit(self) -> Result<usize, Error> {
        Ok(put(self.room, self.count, self.lead, b"null"))
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<usize, Error> {
        self.serialize_unit()
    }

    #[inline(always)]
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<usize, Error> {
        self.serialize_str(variant)
    }

    #[inline(always)]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<usize, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<usize, Error> {
        let Serializer { room, count, lead } = self.open_variant(variant);
        let count = value.serialize(Serializer::new(&mut *room, count, lead))?;
        Ok(room.byte(count, b'}'))
    }

    #[inline]
    fn serialize_seq(self, _: Option<usize>) -> Result<Compound<'o, 'v, S>, Error> {
        Ok(self.open(b'['))
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
        Ok(self.open_variant(variant).open(b'['))
    }

    #[inline]
    fn serialize_map(self, _: Option<usize>) -> Result<Compound<'o, 'v, S>, Error> {
        Ok(self.open(b'{'))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Struct<'o, 'v, S>, Error> {
        Ok(Struct::new(self, name))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Compound<'o, 'v, S>, Error> {
        Ok(self.open_variant(variant).open(b'{'))
    }
}

/// Returns the error for a member whose name is not a string.
#[cold]
fn no_name() -> Error {
    Error::custom("members of objects have strings for names")
}
