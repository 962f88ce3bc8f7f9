//! Generated types with the schema's documentation compile and work as those without.

#![cfg(all(feature = "client", feature = "server"))]

/// Generated from `qapi-codegen/tests/emit/lamps.json`; a test there keeps it fresh.
#[allow(missing_docs, unreachable_pub, dead_code, clippy::module_inception)] // a test is not a library
#[path = "../../qapi-codegen/tests/emit/lamps/mod.rs"]
mod lamps;

use lamps::{Lamp, Light, command};

#[test]
fn code_is_as_without() {
    let set = command::LampSet::new(Lamp::new("a", false).light(Light::Off), Light::On);
    let text = serde_json::to_string(&set).unwrap();
    assert_eq!(text, r#"{"lamp":{"type":"a","light":"off","wired":false},"light":"on"}"#);
}
