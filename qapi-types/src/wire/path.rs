//! Paths in decode errors: `` at `inserted.image.format`: invalid type … ``.
//!
//! serde's errors are opaque, so a path is grown in their text: each level that an error passes on
//! its way out puts its own step in front. This costs nothing until something fails.

use std::fmt::Display;

use serde::de::Error;

const MARK: &str = "at `";

/// The error of a member, as its object reports it.
#[cold]
pub fn at_member<E: Error>(name: &str, error: E) -> E {
    step(name, &error)
}

/// The error of an element, as its array reports it.
#[cold]
pub fn at_index<E: Error>(index: usize, error: E) -> E {
    step(&format!("[{index}]"), &error)
}

fn step<E: Error>(step: &str, inner: &dyn Display) -> E {
    let inner = inner.to_string();
    match inner.strip_prefix(MARK) {
        Some(rest) if rest.starts_with('[') => E::custom(format_args!("{MARK}{step}{rest}")),
        Some(rest) => E::custom(format_args!("{MARK}{step}.{rest}")),
        None => E::custom(format_args!("{MARK}{step}`: {inner}")),
    }
}
