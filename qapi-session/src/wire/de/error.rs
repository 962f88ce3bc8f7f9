//! Errors of decoding.

use std::fmt;

use qapi_types::shown;
use qapi_types::wire::is_too_deep;
use serde::de::{Expected, Unexpected};
use serde_json::Number;

/// The length beyond which the text of an error is shortened, in bytes.
const LENGTH: usize = 2048;

/// An error of decoding received text: it is not valid JSON, or does not fit the type.
///
/// The text names the path and shows the value, as errors of [`qapi_types`] do:
/// `` at `[0].inserted.ro`: invalid type: string "no", expected a boolean ``.
/// Syntax errors name the byte position instead. The text is on one line and shorter than 2.5 KB: received values are
/// shortened and escaped as by [`shown`].
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<str>);

impl DecodeError {
    #[cold]
    pub(super) fn at(byte: usize, what: &str) -> Self {
        Self(format!("{what} at byte {byte}").into())
    }

    /// Returns whether decoding failed because values of generated types nest deeper than
    /// [`MAX_NESTING`](qapi_types::MAX_NESTING).
    pub fn is_too_deep(&self) -> bool {
        is_too_deep(&self.0)
    }

    pub(crate) fn new(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({:?})", self.0)
    }
}

impl std::error::Error for DecodeError {}

impl serde::de::Error for DecodeError {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        // Errors of qapi_types are short, but those of other types may show a value in full.
        Self(shown(message).up_to(LENGTH).to_string().into())
    }

    #[cold]
    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("invalid type: {}, expected {expected}", Json(unexpected)))
    }

    #[cold]
    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("invalid value: {}, expected {expected}", Json(unexpected)))
    }
}

/// Shows an unexpected value in the words of JSON, as serde_json does, so that both readers report the same text.
struct Json<'a>(Unexpected<'a>);

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Unexpected::Unit => f.write_str("null"),
            Unexpected::Float(value) => match Number::from_f64(value) {
                Some(number) => write!(f, "floating point `{number}`"),
                None if value.is_nan() => f.write_str("floating point `NaN`"),
                None => write!(f, "floating point `{}inf`", if value < 0.0 { "-" } else { "" }),
            },
            // The other texts are the same as serde's. Its implementation is not called, because it also prints floats,
            // which would add 15 KB of the standard library to a program.
            Unexpected::Bool(value) => write!(f, "boolean `{value}`"),
            Unexpected::Unsigned(value) => write!(f, "integer `{value}`"),
            Unexpected::Signed(value) => write!(f, "integer `{value}`"),
            Unexpected::Char(value) => write!(f, "character `{value}`"),
            Unexpected::Str(value) => write!(f, "string {value:?}"),
            Unexpected::Bytes(_) => f.write_str("byte array"),
            Unexpected::Option => f.write_str("Option value"),
            Unexpected::NewtypeStruct => f.write_str("newtype struct"),
            Unexpected::Seq => f.write_str("sequence"),
            Unexpected::Map => f.write_str("map"),
            Unexpected::Enum => f.write_str("enum"),
            Unexpected::UnitVariant => f.write_str("unit variant"),
            Unexpected::NewtypeVariant => f.write_str("newtype variant"),
            Unexpected::TupleVariant => f.write_str("tuple variant"),
            Unexpected::StructVariant => f.write_str("struct variant"),
            Unexpected::Other(other) => f.write_str(other),
        }
    }
}
