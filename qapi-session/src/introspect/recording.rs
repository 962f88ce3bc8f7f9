//! Finds the answer to `query-qmp-schema` in a recording.
//!
//! `recorded_answer` of `qapi-interface` reads the same recordings with code of its own, so that users of one crate need
//! not build the other. The tests compare both.

use memchr::{memchr_iter, memchr2};
use serde::Deserialize as _;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::Schema;
use crate::wire::de::{DecodeError, Deserializer, from_slice};

/// Levels that a message may nest, as with serde_json.
const NESTING: u32 = 127;

/// Why no answer to `query-qmp-schema` could be read from a recording. Lines count from 1, bytes from 0.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
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
    /// The recording contains no answer, but an incomplete message.
    #[error("the message that begins at line {line}, byte {byte}, is cut off")]
    CutOff {
        /// The line that message begins at.
        line: usize,
        /// The byte that it begins at.
        byte: usize,
    },
    /// The answer, or the only message of the recording, is malformed.
    #[error("the answer that begins at line {line}, byte {byte}: {error}")]
    Answer {
        /// The line that the answer begins at.
        line: usize,
        /// The byte that it begins at.
        byte: usize,
        /// What is wrong with it. Byte positions count from the start of the answer.
        error: DecodeError,
    },
}

/// A message in a recording.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found<'r> {
    recording: &'r [u8],
    pub(super) text: &'r str,
    byte: usize,
}

impl Found<'_> {
    /// The error for this as an answer.
    pub(super) fn error(&self, error: DecodeError) -> RecordingError {
        RecordingError::Answer { line: line(self.recording, self.byte), byte: self.byte, error }
    }

    fn is_whole(&self) -> bool {
        self.recording.trim_ascii().len() == self.text.len()
    }
}

fn line(recording: &[u8], byte: usize) -> usize {
    1 + memchr_iter(b'\n', recording.get(..byte).unwrap_or_default()).count()
}

/// Finds the first answer.
pub(super) fn find(recording: &[u8]) -> Result<Found<'_>, RecordingError> {
    let (mut messages, mut cut, mut last) = (0, None, None);
    let mut offset = 0;
    // A byte that is not UTF-8, such as 0xFF, abandons the message that it is in.
    for chunk in recording.utf8_chunks() {
        let text = chunk.valid();
        let mut from = 0;
        while let Some(start) = next_bracket(text, from) {
            match message(text.get(start..).unwrap_or_default()) {
                Ok(message) => {
                    let found = Found { recording, text: message, byte: offset + start };
                    if is_answer(found) {
                        return Ok(found);
                    }
                    messages += 1;
                    from = start + message.len();
                    last = Some(found);
                }
                Err(NoMessage { is_cut }) => {
                    if is_cut {
                        cut.get_or_insert(offset + start);
                    }
                    // It may be the text of a log, with a message behind it.
                    from = start + 1;
                }
            }
        }
        offset += text.len() + chunk.invalid().len();
    }
    match (cut, messages, last) {
        (Some(byte), ..) => Err(RecordingError::CutOff { line: line(recording, byte), byte }),
        (None, 0, _) => Err(RecordingError::NoMessage),
        (None, messages, last) => {
            Err(match last.filter(|_| messages == 1).map(|only| (only, Schema::of_answer(only.text))) {
                // What is wrong with it tells more.
                Some((only, Err(error))) => only.error(error),
                _ => RecordingError::NoAnswer { messages },
            })
        }
    }
}

fn next_bracket(text: &str, from: usize) -> Option<usize> {
    memchr2(b'{', b'[', text.get(from..)?.as_bytes()).map(|at| from + at)
}

/// A text does not begin with a message.
struct NoMessage {
    /// What there is of it is the start of one.
    is_cut: bool,
}

/// The message that a text begins with.
fn message(text: &str) -> Result<&str, NoMessage> {
    let mut deserializer = Deserializer::from_text(text).nesting(NESTING);
    match IgnoredAny::deserialize(&mut deserializer) {
        Ok(IgnoredAny) => text.get(..deserializer.position()).ok_or(NoMessage { is_cut: false }),
        Err(_) => Err(NoMessage { is_cut: deserializer.position() >= text.len() }),
    }
}

/// Whether a message is an answer. Other commands answer with empty lists, too.
fn is_answer(found: Found<'_>) -> bool {
    let Ok(message) = from_slice::<Value>(found.text.as_bytes()) else { return false };
    let Some(entries) = message.get("return").unwrap_or(&message).as_array() else { return false };
    match entries.first() {
        Some(entry) => entry.get("meta-type").is_some(),
        None => found.is_whole(),
    }
}
