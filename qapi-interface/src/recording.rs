//! Finds the answer to `query-qmp-schema` in a recording: by itself, or among other messages of a conversation.
//!
//! A recording is a file with messages that may touch, span lines or end in CRLF, with 0xFF bytes of the guest agent's
//! protocol, and with other lines of a log. `Schema::from_slice` of `qapi-session` reads the same recordings, with a reader
//! of its own. A test there compares both.

use serde_json::Value;

/// Why a recording has no answer to `query-qmp-schema`. Lines count from 1, bytes from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordingError {
    /// It has no messages.
    #[error("there is no JSON object or array in it")]
    NoMessage,
    /// None of its messages is an answer.
    #[error("none of its {messages} messages is an array, or has one as `return`, of objects with `meta-type`")]
    NoAnswer {
        /// How many messages it has.
        messages: usize,
    },
    /// None of its messages is an answer, and one is incomplete.
    #[error("the message that begins at line {line}, byte {byte}, is cut off")]
    CutOff {
        /// The line at which that message begins.
        line: usize,
        /// The byte at which it begins.
        byte: usize,
    },
}

/// Returns the first answer to `query-qmp-schema` in a recording: an array of objects with `meta-type`, or an object
/// that has one as `return`. An empty array counts only if the recording has nothing else. Messages can nest 127 levels
/// deep.
///
/// # Errors
/// If the recording has no answer.
pub fn recorded_answer(recording: &[u8]) -> Result<Value, RecordingError> {
    let (mut messages, mut cut) = (0, None);
    let mut offset = 0;
    // A byte that is not UTF-8, such as 0xFF, ends the message that it is in.
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
                    // This may be text of a log, with a message after it.
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

/// Whether a message is an empty list, which other commands answer as well.
fn is_empty(message: &Value) -> bool {
    entries(message).is_some_and(Vec::is_empty)
}

fn is_whole(recording: &[u8], message: std::ops::Range<usize>) -> bool {
    recording.trim_ascii().len() == message.len()
}
