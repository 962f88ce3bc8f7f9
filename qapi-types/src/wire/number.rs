//! Numbers that serde_json gives as objects.
//!
//! Any crate of a program can turn on serde_json's feature `arbitrary_precision` for all others. A number is then kept as
//! its text, and serde_json's deserializers give a number that is neither a short integer nor a plain double as an object
//! with one member of a reserved name. So each visitor here that takes objects may be given a number.

use serde::de::{Error, Unexpected};
use serde_json::Number;

/// The name of the struct that serde_json gives a number as, and of its one member, with `arbitrary_precision`.
pub const NUMBER: &str = "$serde_json::private::Number";

/// The name of the struct that serde_json gives text as that is JSON already, and of its one member.
pub const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Whether the feature `arbitrary_precision` is on: only then are there such integers.
#[inline]
pub(super) fn arbitrary_precision() -> bool {
    Number::from_u128(u128::MAX).is_some()
}

/// Refuses a number that is given as an object, by the name of the object's first member that is not known.
///
/// # Errors
/// If it is one.
#[inline]
pub(crate) fn refuse_number<E: Error>(name: &str) -> Result<(), E> {
    match name == NUMBER && arbitrary_precision() {
        true => Err(E::invalid_type(Unexpected::Other("number"), &"an object")),
        false => Ok(()),
    }
}
