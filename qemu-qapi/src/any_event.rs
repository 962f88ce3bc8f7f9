//! Events of whatever protocol.

use qapi_types::wire::serde::Deserializer;
use qapi_types::{Any, Decode, EventSet};

/// An event of whatever protocol: its name and its data as JSON.
///
/// A subscription delivers events as this type unless it is told which protocol's they are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnyEvent {
    /// Its name on the wire.
    pub name: String,
    /// Its data; an empty object if it has none.
    pub data: Any,
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
