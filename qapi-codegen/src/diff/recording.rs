//! The answer to `query-qmp-schema` in a recording: by itself, or among other messages of a conversation.
//!
//! A recording is whatever somebody has written to a file: messages that touch, span lines or end in CRLF, the bytes 0xFF of a
//! guest agent's protocol, lines of a log with a message or with none. `Schema::from_slice` of `qapi-session` reads the
//! same recordings, with a reader of its own as neither crate is for the users of the other; a test there
//! compares both.

use serde_json::Value;

/// Why there is no answer to `query-qmp-schema` in a recording. Lines count from 1, bytes from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordingError {
    /// It has no message at all.
    #[error("there is no JSON object or array in it")]
    NoMessage,
    /// None of its messages is an answer.
    #[error("none of its {messages} messages is an array, or has one as `return`, of objects with `meta-type`")]
    NoAnswer {
        /// How many messages it has.
        messages: usize,
    },
    /// None of its messages is an answer, and one is not complete.
    #[error("the message that begins at line {line}, byte {byte}, is cut off")]
    CutOff {
        /// The line that message begins at.
        line: usize,
        /// The byte that it begins at.
        byte: usize,
    },
}

/// The first answer to `query-qmp-schema` in a recording: an array of objects with `meta-type`, or an object that has one as
/// `return`. An empty array is one only if there is nothing else. Messages may nest 127 levels.
///
/// # Errors
/// If there is none.
pub fn recorded_answer(recording: &[u8]) -> Result<Value, RecordingError> {
    let (mut messages, mut cut) = (0, None);
    let mut offset = 0;
    // A byte that is not UTF-8, such as 0xFF, abandons the message that it is in.
    for chunk in recording.utf8_chunks() {
        let text = chunk.valid();
        let mut from = 0;
        while let Some(start) = next_bracket(text, from) {
            let mut values = serde_json::Deserializer::from_str(text.get(start..).unwrap_or_default()).into_iter();
            match values.next() {
                Some(Ok(value)) => {
                    let end = start + values.byte_offset();
                    let all = offset + start..offset + end;
                    if is_answer(&value) || (is_empty(&value) && is_whole(recording, all)) {
                        return Ok(value);
                    }
                    messages += 1;
                    from = end;
                }
                Some(Err(error)) => {
                    if error.is_eof() {
                        cut.get_or_insert(offset + start);
                    }
                    // It may be the text of a log, with a message behind it.
                    from = start + 1;
                }
                None => break,
            }
        }
        offset += text.len() + chunk.invalid().len();
    }
    Err(match (cut, messages) {
        (Some(byte), _) => {
            let before = recording.get(..byte).unwrap_or_default();
            RecordingError::CutOff { line: 1 + before.iter().filter(|byte| **byte == b'\n').count(), byte }
        }
        (None, 0) => RecordingError::NoMessage,
        (None, messages) => RecordingError::NoAnswer { messages },
    })
}

fn next_bracket(text: &str, from: usize) -> Option<usize> {
    text.get(from..)?.find(['{', '[']).map(|at| from + at)
}

fn entries(message: &Value) -> Option<&Vec<Value>> {
    message.get("return").unwrap_or(message).as_array()
}

fn is_answer(message: &Value) -> bool {
    entries(message).and_then(|entries| entries.first()).is_some_and(|entry| entry.get("meta-type").is_some())
}

/// Other commands answer with empty lists, too.
fn is_empty(message: &Value) -> bool {
    entries(message).is_some_and(Vec::is_empty)
}

fn is_whole(recording: &[u8], message: std::ops::Range<usize>) -> bool {
    recording.trim_ascii().len() == message.len()
}
