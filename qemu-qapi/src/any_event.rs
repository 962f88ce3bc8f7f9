//! Events of any protocol.

use std::fmt;

use qapi_types::wire::serde::Deserializer;
use qapi_types::{Any, Decode, EventSet};
use serde_json::json;

use crate::masked;

/// An event of any protocol: its name and its data as JSON.
///
/// A subscription delivers events of this type unless the protocol's enumeration of events is named.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AnyEvent {
    /// The name on the wire.
    pub name: String,
    /// The data, or an empty object if the event has none.
    pub data: Any,
}

/// Shows the event without secrets.
impl fmt::Debug for AnyEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = json!({"event": self.name, "data": self.data}).to_string();
        write!(f, "AnyEvent({})", String::from_utf8_lossy(&masked(text.as_bytes())))
    }
}

impl EventSet for AnyEvent {
    const NAMES: &'static [&'static str] = &[];

    fn decode_data<'de, D: Deserializer<'de>>(name: &str, data: D) -> Result<Self, D::Error> {
        Ok(Self { name: name.to_owned(), data: Decode::decode(data)? })
    }

    fn name(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown() {
        let data = json!({"password": "hunter2", "file": "https://me:hunter2@host/a", "id": "x"});
        let shown = format!("{:?}", AnyEvent { name: "STOP".to_owned(), data });
        assert!(!shown.contains("hunter2"), "{shown}");
        assert!(shown.contains("STOP") && shown.contains("\"id\":\"x\""), "{shown}");
    }
}
