//! Numbers that serde_json gives to visitors as objects.
//!
//! Any crate of a program can turn on serde_json's feature `arbitrary_precision` for all others. A number is then kept
//! as its text, and serde_json's deserializers give a number that is neither a short integer nor a plain double as an
//! object with one member of a reserved name. So each visitor here that takes objects may be given a number.

use serde::de::{Error, Unexpected};
use serde_json::Number;

/// The name of the struct, and of its only member, that serde_json uses for a number with `arbitrary_precision`.
pub const NUMBER: &str = "$serde_json::private::Number";

/// The name of the struct, and of its only member, that serde_json uses for raw JSON text.
pub const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Returns whether serde_json's feature `arbitrary_precision` is on: only then can a `Number` hold `u128::MAX`.
#[inline]
pub(super) fn arbitrary_precision() -> bool {
    Number::from_u128(u128::MAX).is_some()
}

/// Refuses a number that is given as an object. `name` is the object's first unknown member.
///
/// # Errors
/// If `name` marks such a number.
#[inline]
pub(crate) fn refuse_number<E: Error>(name: &str) -> Result<(), E> {
    match name == NUMBER && arbitrary_precision() {
        true => Err(E::invalid_type(Unexpected::Other("number"), &"an object")),
        false => Ok(()),
    }
}
