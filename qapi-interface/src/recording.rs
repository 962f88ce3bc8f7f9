//! Finds the answer to `query-qmp-schema` in a recording: by itself, or among other messages of a conversation.
//!
//! A recording is a file with messages that may touch, span lines or end in CRLF, with 0xFF bytes of the guest agent's
//! protocol, and with other lines of a log.

use std::ops::Range;
use std::slice::SliceIndex;
use std::str::Utf8Chunks;

use serde_json::Value;

use crate::AnswerError;

/// Why a recording has no answer to `query-qmp-schema`. Lines count from 1, bytes from 0.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
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
    /// The answer is malformed.
    #[error("the answer that begins at line {line}, byte {byte}: {error}")]
    Answer {
        /// The line at which the answer begins.
        line: usize,
        /// The byte at which it begins.
        byte: usize,
        /// What is wrong with it.
        error: AnswerError,
    },
}

/// A message of a recording.
#[derive(Clone, Debug)]
pub struct RecordedMessage {
    /// The line at which it begins, from 1.
    pub line: usize,
    /// The message: an object or an array.
    pub value: Value,
    /// Its bytes in the recording.
    place: Range<usize>,
}

impl RecordedMessage {
    /// The byte at which it begins.
    pub(crate) fn byte(&self) -> usize {
        self.place.start
    }
}

/// Returns the messages of a recording, each of which can nest 127 levels deep. Whatever stands between them is passed
/// over. What is cut off has no message.
pub fn recorded_messages(recording: &[u8]) -> impl Iterator<Item = RecordedMessage> + '_ {
    let mut messages = Messages::new(recording);
    std::iter::from_fn(move || messages.next_message())
}

/// Returns the first answer to `query-qmp-schema` in a recording: an array of objects with `meta-type`, or an object
/// that has one as `return`. An empty array counts only if the recording has nothing else. Messages can nest 127 levels
/// deep.
///
/// # Errors
/// If the recording has no answer.
pub fn recorded_answer(recording: &[u8]) -> Result<Value, RecordingError> {
    answer(recording).map(|answer| answer.value)
}

pub(crate) fn answer(recording: &[u8]) -> Result<RecordedMessage, RecordingError> {
    let mut messages = Messages::new(recording);
    let mut count = 0;
    while let Some(message) = messages.next_message() {
        if is_answer(&message.value) || (is_empty(&message.value) && is_whole(recording, &message.place)) {
            return Ok(message);
        }
        count += 1;
    }
    Err(match (messages.cut, count) {
        (Some(byte), _) => RecordingError::CutOff { line: 1 + newlines(recording, ..byte), byte },
        (None, 0) => RecordingError::NoMessage,
        (None, messages) => RecordingError::NoAnswer { messages },
    })
}

/// The messages of a recording, one after the other.
struct Messages<'r> {
    recording: &'r [u8],
    /// What is UTF-8, part by part. A byte that is not, such as 0xFF, ends the message that it is in.
    chunks: Utf8Chunks<'r>,
    /// The present part, the byte at which it begins, and how much of it was looked at.
    text: &'r str,
    start: usize,
    next: usize,
    /// The byte after the present part.
    end: usize,
    /// The line of the byte up to which lines were counted.
    line: usize,
    counted: usize,
    /// Where the first message begins that is cut off.
    cut: Option<usize>,
}

impl<'r> Messages<'r> {
    fn new(recording: &'r [u8]) -> Self {
        let chunks = recording.utf8_chunks();
        Self { recording, chunks, text: "", start: 0, next: 0, end: 0, line: 1, counted: 0, cut: None }
    }

    fn next_message(&mut self) -> Option<RecordedMessage> {
        loop {
            let rest = self.text.get(self.next..).unwrap_or_default();
            let Some(at) = rest.find(['{', '[']) else {
                let chunk = self.chunks.next()?;
                (self.text, self.start, self.next) = (chunk.valid(), self.end, 0);
                self.end += chunk.valid().len() + chunk.invalid().len();
                continue;
            };
            let mut values = serde_json::Deserializer::from_str(rest.get(at..).unwrap_or_default()).into_iter();
            let start = self.start + self.next + at;
            match values.next()? {
                Ok(value) => {
                    let length = values.byte_offset();
                    self.next += at + length;
                    self.line += newlines(self.recording, self.counted..start);
                    self.counted = start;
                    return Some(RecordedMessage { line: self.line, value, place: start..start + length });
                }
                Err(error) => {
                    if error.is_eof() {
                        self.cut.get_or_insert(start);
                    }
                    // This may be text of a log, with a message after it.
                    self.next += at + 1;
                }
            }
        }
    }
}

fn newlines(recording: &[u8], range: impl SliceIndex<[u8], Output = [u8]>) -> usize {
    recording.get(range).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count()
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

fn is_whole(recording: &[u8], message: &Range<usize>) -> bool {
    recording.trim_ascii().len() == message.len()
}
