//! The items that the reader finds in its input.

use serde_json::Value;

/// An item of the input.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Item {
    /// A complete value of any type. [`Reader::order`](super::Reader::order) returns the order of its members.
    Value(Value),
    /// The description of an error. Reading continues after it.
    ///
    /// It can contain a stray token in full. That is up to three times the 64 MiB that a token may have, for a string
    /// of invalid UTF-8 with a control character at its end.
    Error(String),
}
