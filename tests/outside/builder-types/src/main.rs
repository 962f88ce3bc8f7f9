//! Generates a protocol of its own for `qapi-types` alone.

include!(concat!(env!("OUT_DIR"), "/lamps.rs"));

fn main() -> Result<(), Box<dyn std::error::Error>> {
    assert_eq!(qapi_types::to_string(&lamps::command::LampOn::new(5))?, r#"{"brightness":5}"#);
    Ok(())
}
