//! Paths in decode errors: `` at `inserted.image.format`: invalid type … ``.
//!
//! serde's errors are opaque, so the path is built in their text: each level that an error passes on its way out puts
//! its own step in front. This costs nothing until an error occurs.

use std::borrow::Cow;

use serde::de::Error;

use super::nesting::is_too_deep;
use crate::secrets::{is_secret, may_be_secret, without_credentials};
use crate::shown;

const MARK: &str = "at `";

/// The most bytes of a member's name that are kept.
const NAME: usize = 100;

/// The length beyond which a path is shortened, and the length of the end that is then kept, in bytes. The end says
/// where the fault is.
const PATH: usize = 400;
const PATH_END: usize = 300;

/// The lengths of the start and the end of a message that are kept, in characters.
const MESSAGE_START: usize = 300;
const MESSAGE_END: usize = 200;

/// Adds the name of a member to the path of its error.
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

/// Adds the index of an element to the path of its error.
#[cold]
#[inline(never)]
pub fn at_index<E: Error>(index: usize, error: E) -> E {
    E::custom(step(&format!("[{index}]"), &error.to_string()))
}

/// Removes the value, which is a secret, from a message that shows it.
fn without_value(message: &str) -> String {
    let (path, said) = match message.split_once("`: ") {
        Some((path, said)) if path.starts_with(MARK) => (format!("{path}`: "), said),
        _ => (String::new(), message),
    };
    let kind =
        ["invalid type: ", "invalid value: ", "unknown variant "].into_iter().find(|kind| said.starts_with(kind));
    match kind {
        Some(kind) => {
            let expected = said.rfind(", expected ").and_then(|at| said.get(at..)).unwrap_or_default();
            format!("{path}{kind}a secret{expected}")
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

/// Shortens a long path to its end. Returns whether it was shortened, and the rest of the error, which begins with the
/// path.
fn shorten_path(rest: &str) -> (bool, &str) {
    match rest.find("`: ") {
        Some(end) if end > PATH => {
            let start = (end - PATH_END..end).find_map(|start| rest.get(start..));
            (true, start.unwrap_or(rest))
        }
        _ => (false, rest),
    }
}

/// Removes the middle of a long message. The value at fault may have megabytes, and the end of the message says what
/// was expected and at which line.
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
