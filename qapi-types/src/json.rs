//! Conversion from and to JSON that follows QAPI's rules up to the outermost value.
//!
//! It uses serde_json, whose limit of 127 levels of nesting applies to text. The sessions of `qapi-session` use a
//! deserializer of their own.

use serde::de::{DeserializeSeed, Error as _};
use serde_json::{Error, Value};

use crate::wire::buffered::Buffered;
use crate::wire::{Decode, Encode, Ref, Seed, shorten};

/// The length beyond which an error is shortened, in bytes.
const LONG: usize = 2048;

/// Reads a value from JSON text.
///
/// # Errors
/// If the text is not valid JSON, nests deeper than 127 levels (or [`MAX_NESTING`](crate::MAX_NESTING) levels of
/// generated types), or does not fit the type. The message names the path and shows the start of the value:
/// `` at `[0].inserted.ro`: invalid type: string "no", expected a boolean at line 1 column 52 ``.
/// Below a member, [`Error::classify`] is `Data` whatever the fault.
pub fn from_str<'de, T: Decode<'de>>(json: &'de str) -> Result<T, Error> {
    complete(serde_json::Deserializer::from_str(json))
}

/// Reads a value from JSON bytes. They must be UTF-8.
///
/// # Errors
/// The same as of [`from_str`].
pub fn from_slice<'de, T: Decode<'de>>(json: &'de [u8]) -> Result<T, Error> {
    complete(serde_json::Deserializer::from_slice(json))
}

fn complete<'de, T, R>(mut deserializer: serde_json::Deserializer<R>) -> Result<T, Error>
where
    T: Decode<'de>,
    R: serde_json::de::Read<'de>,
{
    let value = Seed::<T>::new().deserialize(&mut deserializer).map_err(short)?;
    deserializer.end()?;
    Ok(value)
}

/// Reads a value from parsed JSON.
///
/// # Errors
/// The same as of [`from_str`], but without line and column. Values without a type (`any`, unknown members) may nest
/// 1024 levels.
pub fn from_value<T: for<'de> Decode<'de>>(json: Value) -> Result<T, Error> {
    Seed::<T>::new().deserialize(Buffered::new(json)).map_err(short)
}

/// Removes the middle of a long error. Where a union is expected and a string found, serde_json's error contains the
/// whole string.
#[cold]
fn short(error: Error) -> Error {
    let text = error.to_string();
    if text.len() > LONG { Error::custom(shorten(&text)) } else { error }
}

/// Writes a value as JSON text, without white space.
///
/// # Errors
/// If it holds a number that JSON cannot express: infinite or NaN.
pub fn to_string<T: Encode + ?Sized>(value: &T) -> Result<String, Error> {
    serde_json::to_string(&Ref(value))
}

/// Writes a value as JSON in memory.
///
/// # Errors
/// If it holds a number that JSON cannot express: infinite or NaN.
pub fn to_value<T: Encode + ?Sized>(value: &T) -> Result<Value, Error> {
    serde_json::to_value(Ref(value))
}
