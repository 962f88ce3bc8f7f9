//! Paths in decode errors: `` at `inserted.image.format`: invalid type … ``.
//!
//! serde's errors are opaque, so a path is grown in their text: each level that an error passes on
//! its way out puts its own step in front. This costs nothing until something fails.

use std::borrow::Cow;
use std::fmt::Display;

use serde::de::Error;

use super::nesting::is_too_deep;
use super::scalar::clipped;

const MARK: &str = "at `";

/// How much is kept of a member's name, and of the start and end of a message, in characters.
const NAME: usize = 100;
const MESSAGE_START: usize = 300;
const MESSAGE_END: usize = 200;

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
    if is_too_deep(&inner) {
        return E::custom(inner);
    }
    let step = clipped(step, NAME);
    match inner.strip_prefix(MARK) {
        Some(rest) if rest.starts_with('[') => E::custom(format_args!("{MARK}{step}{rest}")),
        Some(rest) => E::custom(format_args!("{MARK}{step}.{rest}")),
        None => E::custom(format_args!("{MARK}{step}`: {}", shorten(&inner))),
    }
}

/// A message without its middle, if it is a long one: the value at fault may be megabytes, and what
/// was expected, and at which line, comes last.
#[inline]
fn shorten(message: &str) -> Cow<'_, str> {
    let start = message.char_indices().nth(MESSAGE_START);
    let end = message.char_indices().nth_back(MESSAGE_END);
    match (start, end) {
        (Some((start, _)), Some((end, _))) if start < end => {
            Cow::Owned(format!("{}…{}", &message[..start], &message[end..]))
        }
        _ => Cow::Borrowed(message),
    }
}
