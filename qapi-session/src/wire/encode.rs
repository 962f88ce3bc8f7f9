//! Requests, written into one buffer so that one system call sends them.

use qapi_types::Encode;

use super::ser::{Compact, append, append_string};

/// How a request asks to be executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// In its turn.
    InBand,
    /// At once, overtaking others (`exec-oob`).
    OutOfBand,
}

/// Writes the front of a request, up to its id: `{"execute": "NAME", "arguments": {…}`.
///
/// The arguments are left out if they are empty. If they cannot be expressed, nothing is written.
pub(crate) fn request<A: Encode + ?Sized>(
    out: &mut Vec<u8>,
    mode: Mode,
    name: &str,
    arguments: &A,
) -> Result<(), serde_json::Error> {
    let before = out.len();
    out.extend_from_slice(match mode {
        Mode::InBand => b"{\"execute\": ",
        Mode::OutOfBand => b"{\"exec-oob\": ",
    });
    append_string::<Compact>(out, name);
    let front = out.len();
    out.extend_from_slice(b", \"arguments\": ");
    let arguments_at = out.len();
    let written = append::<_, Compact>(out, arguments);
    if written.is_err() {
        out.truncate(before);
    } else if out.get(arguments_at..) == Some(b"{}") {
        out.truncate(front);
    }
    written
}

/// Ends a request: with its id, if it has one, and a newline, which QEMU does not need but people
/// who read along do.
pub(crate) fn end(out: &mut Vec<u8>, id: Option<u64>) {
    if let Some(id) = id {
        out.extend_from_slice(b", \"id\": ");
        // An integer can be expressed.
        _ = append::<_, Compact>(out, &id);
    }
    out.extend_from_slice(b"}\n");
}

#[cfg(test)]
mod tests {
    use super::{Mode, end, request};
    use serde_json::json;

    fn written(mode: Mode, name: &str, arguments: serde_json::Value, id: Option<u64>) -> String {
        let mut out = Vec::new();
        request(&mut out, mode, name, &arguments).expect("expressible");
        end(&mut out, id);
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn requests() {
        assert_eq!(written(Mode::InBand, "stop", json!({}), Some(7)), "{\"execute\": \"stop\", \"id\": 7}\n");
        assert_eq!(written(Mode::OutOfBand, "a\"b", json!({}), None), "{\"exec-oob\": \"a\\\"b\"}\n");
        assert_eq!(
            written(Mode::InBand, "x", json!({"a": [1, "é"]}), None),
            "{\"execute\": \"x\", \"arguments\": {\"a\":[1,\"é\"]}}\n"
        );
    }
}
