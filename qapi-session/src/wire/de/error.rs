//! Why a text could not be decoded.

use std::fmt;

use qapi_types::shown;
use qapi_types::wire::is_too_deep;
use serde::de::{Expected, Unexpected};
use serde_json::Number;

/// How long a text gets, in bytes.
const LENGTH: usize = 2048;

/// Why received text could not be decoded: it is not valid JSON, or does not fit the type.
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

    /// Whether decoding failed because values of generated types nest deeper than
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
        // Those of qapi_types are short; a type of somebody else's may have an error show all of a value.
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

/// What was not expected, in the words of JSON and not of Rust, as serde_json has them: so both readers say the same.
struct Json<'a>(Unexpected<'a>);

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Unexpected::Unit => f.write_str("null"),
            Unexpected::Float(value) => match Number::from_f64(value) {
                Some(number) => write!(f, "floating point `{number}`"),
                None => fmt::Display::fmt(&self.0, f),
            },
            ref other => fmt::Display::fmt(other, f),
        }
    }
}
