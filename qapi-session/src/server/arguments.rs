//! The arguments of a command on their way into its type.

use std::fmt;

use qapi_types::wire::is_too_deep;
use qapi_types::{Decode, from_value};
use serde_json::{Map, Value};

use crate::wire::de::Deserializer;
use crate::wire::message::shown_masked;

/// Objects and arrays within each other that are read straight into types; what nests deeper goes
/// the long way.
pub(super) const NESTING: u32 = 128;

/// QEMU's error for a message that exceeds the nesting limit of its reader (`qobject/json-streamer.c`). This server
/// also uses it for typed arguments that exceed [`MAX_NESTING`](qapi_types::MAX_NESTING).
pub(super) const TOO_DEEP: &str = "JSON nesting depth limit exceeded";

/// What a command was sent with.
#[derive(Debug)]
pub struct Arguments<'a>(pub(super) Form<'a>);

pub(super) enum Form<'a> {
    /// The text of an object: strict JSON, in ASCII, of which nothing else is known yet. Empty for none.
    Text(&'a str),
    /// Checked against the schema.
    Checked(Map<String, Value>),
}

/// Shows the value without secrets.
impl fmt::Debug for Form<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text({})", shown_masked(text.as_bytes())),
            Self::Checked(members) => write!(f, "Checked({})", shown_members(members)),
        }
    }
}

/// Members as `Debug` shows them, without secrets.
pub(super) fn shown_members(members: &Map<String, Value>) -> String {
    shown_masked(Value::Object(members.clone()).to_string().as_bytes())
}

/// Why arguments are not of their type.
#[derive(Debug)]
pub(super) enum Mismatch {
    /// They may be all the same: they have not been checked.
    Unchecked,
    /// They are what the schema says, but not what the type holds.
    Type(String),
}

impl Arguments<'_> {
    pub(super) fn decode<C: for<'de> Decode<'de>>(self) -> Result<C, Mismatch> {
        match self.0 {
            Form::Text(text) => {
                let text = if text.is_empty() { "{}" } else { text };
                let mut deserializer = Deserializer::from_text(text).nesting(NESTING);
                let decoded = C::decode(&mut deserializer).map_err(|_| Mismatch::Unchecked)?;
                deserializer.end().map_err(|_| Mismatch::Unchecked)?;
                Ok(decoded)
            }
            Form::Checked(map) => from_value(Value::Object(map)).map_err(|error| match error.to_string() {
                error if is_too_deep(&error) => Mismatch::Type(TOO_DEEP.to_owned()),
                error => Mismatch::Type(error),
            }),
        }
    }
}
