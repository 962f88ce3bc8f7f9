//! Kinds of input that a path on the command line can name: QEMU trees, imports, schema files, recorded replies.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use qapi_codegen::tree::PROTOCOLS;
use qapi_interface::{RecordingError, recorded_answer};
use serde_json::Value;

/// The input that a path names.
#[derive(Debug)]
pub(crate) enum Source {
    /// The top folder of a QEMU tree, or of an import.
    Tree(PathBuf),
    /// A schema's main file.
    File(PathBuf),
    /// A recorded answer to `query-qmp-schema`.
    Answer(PathBuf, Value),
}

impl Source {
    /// Determines the kind of input at a path.
    pub(crate) fn at(path: &Path) -> Result<Self> {
        if path.is_dir() {
            if PROTOCOLS.iter().any(|protocol| path.join(protocol.schema).is_file()) {
                return Ok(Self::Tree(path.to_owned()));
            }
            let main = path.join("qapi-schema.json");
            if main.is_file() {
                return Ok(Self::File(main));
            }
            bail!("{} is neither a QEMU tree nor the folder of a qapi-schema.json", path.display());
        }
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        if bytes.trim_ascii().is_empty() {
            bail!("the file {} is empty", path.display());
        }
        match recorded(&bytes) {
            Recording::Answer(answer) => Ok(Self::Answer(path.to_owned(), answer)),
            Recording::Other(why) => {
                bail!("{} is a recording, but not of a whole answer to `query-qmp-schema`: {why}", path.display())
            }
            Recording::None => Ok(Self::File(path.to_owned())),
        }
    }
}

/// The recording that a file may contain.
enum Recording {
    /// An answer to `query-qmp-schema`, by itself or in a conversation.
    Answer(Value),
    /// Other messages of a connection, or a part of an answer.
    Other(RecordingError),
    /// No recording: the file is taken for a schema.
    None,
}

fn recorded(bytes: &[u8]) -> Recording {
    let start = bytes.trim_ascii_start();
    // Comments in schemas contain examples of messages.
    if matches!(start.first(), None | Some(b'#')) {
        return Recording::None;
    }
    match recorded_answer(bytes) {
        Ok(answer) => Recording::Answer(answer),
        Err(why) if start.first() != Some(&b'{') || begins_with_message(start) => Recording::Other(why),
        Err(_) => Recording::None,
    }
}

/// Whether a file begins with a message of a conversation, possibly cut off, and not with a definition of a schema.
fn begins_with_message(start: &[u8]) -> bool {
    let keys = ["QMP", "return", "error", "timestamp", "execute", "exec-oob"];
    match serde_json::Deserializer::from_slice(start).into_iter::<Value>().next() {
        Some(Ok(value)) => keys.iter().any(|key| value.get(key).is_some()),
        _ => start.get(1..).unwrap_or_default().trim_ascii_start().starts_with(b"\"return\""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recordings() {
        let is_answer = |text: &str| matches!(recorded(text.as_bytes()), Recording::Answer(_));
        let is_other = |text: &str| matches!(recorded(text.as_bytes()), Recording::Other(_));
        let entry = r#"{"name": "quit", "meta-type": "command", "arg-type": "0", "ret-type": "0"}"#;
        let greeting = r#"{"QMP": {"version": {}, "capabilities": []}}"#;
        assert!(is_answer(&format!("[{entry}]")) && is_answer(&format!("{{\"return\": [{entry}], \"id\": 1}}")));
        assert!(is_answer(&format!("{greeting}\n{{\"return\": {{}}}}\n{{\"return\": [\n{entry}]}}\n{{\"event\": 5")));
        let after = format!("{greeting}\n{{\"return\": []}}\n");
        assert!(is_other(&after) && is_answer(&format!("{after}{{\"return\": [{entry}]}}\n")));
        assert!(is_other(greeting) && is_other(&format!("{greeting}\n{{\"return\": [{entry}, ")));
        assert!(is_other(&format!("[{entry}, {{\"name\"")) && is_other(&format!("{{\"return\": [{entry}, ")));
        // The layout and the text around the answer do not matter.
        let pretty = format!("{{\n    \"return\": [\n        {entry}\n    ]\n}}");
        assert!(is_answer(&format!("{greeting}{{\"return\": {{}}}}{pretty}{{\"return\": {{}}}}")));
        assert!(is_answer(&format!("12:00:01 [qmp] <- {greeting}\r\n12:00:02 [qmp] <- {pretty}\r\n")));
        assert!(is_other("12:00:01 nothing\n") && is_other(&format!("{{ \"return\":\r\n[{entry}, ")));
        assert!(is_other("{\"execute\": \"query-qmp-schema\"}\n"));
        // An example in a comment does not make a schema a recording.
        assert!(!is_answer(&format!("# -*- mode: python -*-\n# <- {pretty}\n{{ 'command': 'go' }}\n")));
        let quotes = [
            "{ \"enum\": \"E\", \"data\": [] }",
            "{ \"event\": \"E\" }",
            "{ \"command\": \"a\" }\n{ \"command\": \"b\" }",
        ];
        for schema in quotes.into_iter().chain([
            "",
            "# nothing\n",
            "{ 'command': 'go' }",
            "{ 'pragma': {} }\n{ 'enum': 'E', 'data': [] }",
        ]) {
            assert!(!is_answer(schema) && !is_other(schema), "{schema}");
        }
    }
}
