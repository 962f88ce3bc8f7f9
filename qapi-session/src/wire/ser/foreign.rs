//! Serializes structs, including two that serde_json uses for numbers and raw JSON that are kept as text.
//!
//! serde_json serializes a number as such a struct if any crate of the program has enabled its feature
//! `arbitrary_precision`.

use std::fmt::{self, Display, Write as _};

use qapi_types::wire::{NUMBER, RAW_VALUE};
use serde::Serialize;
use serde::ser::{Error as _, SerializeMap, SerializeStruct};
use serde_json::Error;

use super::compound::Compound;
use super::{Serializer, Spelling};

/// A struct that has been opened.
pub(crate) enum Struct<'o, 'v, S> {
    /// An ordinary object.
    Object(Compound<'o, 'v, S>),
    /// A number, whose text is the value of the only member.
    Number(Serializer<'o, 'v, S>),
    /// Raw JSON, whose text is the value of the only member.
    Json(Serializer<'o, 'v, S>),
    /// A number or raw JSON that has been written. The field is the number of bytes in the staging buffer.
    Written(usize),
}

impl<'o, 'v, S: Spelling> Struct<'o, 'v, S> {
    pub(super) fn new(serializer: Serializer<'o, 'v, S>, name: &'static str) -> Self {
        match name {
            NUMBER => Self::Number(serializer),
            RAW_VALUE => Self::Json(serializer),
            _ => Self::Object(serializer.open(b'{')),
        }
    }
}

impl<S: Spelling> SerializeStruct for Struct<'_, '_, S> {
    type Ok = usize;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        if let Self::Object(object) = self {
            return object.serialize_entry(name, value);
        }
        let mut text = String::new();
        write!(text, "{}", Shown(value)).map_err(|_| Error::custom("a number or raw JSON is not text"))?;
        let count = match std::mem::replace(self, Self::Written(0)) {
            Self::Number(serializer) => serializer.append(|out| S::number(out, &text)),
            // Line ends are replaced, because peers may read by lines. JSON has them only between tokens.
            Self::Json(serializer) => serializer.append(|out| out.extend(text.bytes().map(blank))),
            Self::Object(_) | Self::Written(_) => return Err(Error::custom("a number or raw JSON has two texts")),
        };
        *self = Self::Written(count);
        Ok(())
    }

    fn end(self) -> Result<usize, Error> {
        match self {
            Self::Object(object) => object.end(),
            Self::Written(count) => Ok(count),
            Self::Number(_) | Self::Json(_) => Err(Error::custom("a number or raw JSON has no text")),
        }
    }
}

/// Replaces a line end by a space.
fn blank(byte: u8) -> u8 {
    if matches!(byte, b'\r' | b'\n') { b' ' } else { byte }
}

/// Shows the text that a value is serialized as.
struct Shown<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Display for Shown<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}
