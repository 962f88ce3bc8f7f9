//! Writes requests, each into one buffer, so that one system call sends it.

use qapi_types::Encode;

use super::ser::{Compact, append, append_string};

/// The mode of execution that a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// After the requests before it (`execute`).
    InBand,
    /// At once, before others that wait (`exec-oob`).
    OutOfBand,
}

/// Writes the front of a request, up to its id: `{"execute": "NAME", "arguments": {…}`.
///
/// Empty arguments are left out. If JSON cannot express the arguments, nothing is written.
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

/// Ends a request with its id, if it has one, and a newline. QEMU does not need the newline, but it makes recordings
/// readable.
pub(crate) fn end(out: &mut Vec<u8>, id: Option<u64>) {
    if let Some(id) = id {
        out.extend_from_slice(b", \"id\": ");
        // Writing an integer cannot fail.
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
