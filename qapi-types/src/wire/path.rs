//! Paths in decode errors: `` at `inserted.image.format`: invalid type … ``.
//!
//! serde's errors are opaque, so a path is grown in their text: each level that an error passes on
//! its way out puts its own step in front. This costs nothing until something fails.

use std::borrow::Cow;

use serde::de::Error;

use super::nesting::is_too_deep;
use crate::secrets::{is_secret, may_be_secret, without_credentials};
use crate::shown;

const MARK: &str = "at `";

/// How much is kept of a member's name, in bytes.
const NAME: usize = 100;

/// The longest path, and how much of the end of a longer one is kept, in bytes. The end says where the fault is.
const PATH: usize = 400;
const PATH_END: usize = 300;

/// How much is kept of the start and end of a message, in characters.
const MESSAGE_START: usize = 300;
const MESSAGE_END: usize = 200;

/// The error of a member, as its object reports it.
#[cold]
#[inline(never)]
pub fn at_member<E: Error>(name: &str, error: E) -> E {
    E::custom(member_failed(name, &error.to_string()))
}

fn member_failed(name: &str, error: &str) -> String {
    // The definition that the member belongs to is unknown here. If only some members of this name are secrets, the
    // value is hidden where it is a leaf; errors from within it are shown.
    let is_leaf = error.strip_prefix(MARK).is_none_or(|rest| rest.starts_with('['));
    match is_secret(name) || (is_leaf && may_be_secret(name)) {
        true => step(name, &without_value(error)),
        false => step(name, error),
    }
}

/// The error of an element, as its array reports it.
#[cold]
#[inline(never)]
pub fn at_index<E: Error>(index: usize, error: E) -> E {
    E::custom(step(&format!("[{index}]"), &error.to_string()))
}

/// A message without the value that it shows, which is a secret.
fn without_value(message: &str) -> String {
    let (path, said) = match message.split_once("`: ") {
        Some((path, said)) if path.starts_with(MARK) => (format!("{path}`: "), said),
        _ => (String::new(), message),
    };
    let told =
        ["invalid type: ", "invalid value: ", "unknown variant "].into_iter().find(|told| said.starts_with(told));
    match told {
        Some(told) => {
            let expected = said.rfind(", expected ").and_then(|at| said.get(at..)).unwrap_or_default();
            format!("{path}{told}a secret{expected}")
        }
        None => message.to_owned(),
    }
}

fn step(step: &str, inner: &str) -> String {
    if is_too_deep(inner) {
        return inner.to_owned();
    }
    let step = shown(step).up_to(NAME);
    match inner.strip_prefix(MARK).map(shorten_path) {
        Some((cut, rest)) if cut || rest.starts_with('[') => {
            format!("{MARK}{step}{}{rest}", if cut { "…" } else { "" })
        }
        Some((_, rest)) => format!("{MARK}{step}.{rest}"),
        None => format!("{MARK}{step}`: {}", shorten(&without_credentials(inner))),
    }
}

/// A path and the message behind it, the path without its start if it is a long one.
fn shorten_path(rest: &str) -> (bool, &str) {
    match rest.find("`: ") {
        Some(end) if end > PATH => {
            let start = (end - PATH_END..end).find_map(|start| rest.get(start..));
            (true, start.unwrap_or(rest))
        }
        _ => (false, rest),
    }
}

/// A message without its middle, if it is a long one: the value at fault may be megabytes, and what
/// was expected, and at which line, comes last.
pub(crate) fn shorten(message: &str) -> Cow<'_, str> {
    let start = message.char_indices().nth(MESSAGE_START);
    let end = message.char_indices().nth_back(MESSAGE_END);
    match (start, end) {
        (Some((start, _)), Some((end, _))) if start < end => {
            Cow::Owned(format!("{}…{}", &message[..start], &message[end..]))
        }
        _ => Cow::Borrowed(message),
    }
}
