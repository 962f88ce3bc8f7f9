//! What input amounts to, piece by piece.

use serde_json::Value;

/// What input amounts to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Item {
    /// A complete value, of any type. [`Reader::order`](super::Reader::order) tells the rest of it.
    Value(Value),
    /// The description of an error. Reading goes on after it.
    ///
    /// It can hold what was stray, all of it: up to three times the 64 MiB that a token may have, if that
    /// is a string of invalid UTF-8 with a control character at the end.
    Error(String),
}
