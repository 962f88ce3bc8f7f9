//! Finds the answer to `query-qmp-schema` in a recording, alone or among other messages.
//!
//! A recording is a file with messages, which may follow each other without a separator, span lines and end in CRLF. It
//! may also contain 0xFF bytes of the guest agent's protocol and lines of a log.

use std::ops::Range;
use std::slice::SliceIndex;
use std::str::Utf8Chunks;

use serde::de::IgnoredAny;
use serde_json::Value;

use crate::AnswerError;

/// The error for a recording without an answer to `query-qmp-schema`. Lines count from 1, bytes from 0.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordingError {
    /// It has no messages.
    #[error("the recording contains no JSON object or array")]
    NoMessage,
    /// No message is an answer.
    #[error("no message of {messages} is an answer to `query-qmp-schema`: an array of objects with `meta-type`")]
    NoAnswer {
        /// The number of messages.
        messages: usize,
    },
    /// No message is an answer, and one is incomplete.
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
        /// The fault of the answer.
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

/// Returns the messages of a recording, which can nest 127 levels deep. Other text between them is skipped, and so are
/// incomplete messages, which [`malformed`](RecordedMessages::malformed) lists.
pub fn recorded_messages(recording: &[u8]) -> RecordedMessages<'_> {
    RecordedMessages(Messages::new(recording))
}

/// The messages of a recording.
#[derive(Debug)]
pub struct RecordedMessages<'r>(Messages<'r>);

impl RecordedMessages<'_> {
    /// Returns the lines, counted from 1, that begin like a message but are not valid JSON, each with the reason. They
    /// cover the part of the recording that the iterator has read. At most 100 are kept.
    pub fn malformed(&self) -> &[(usize, String)] {
        &self.0.malformed
    }
}

impl Iterator for RecordedMessages<'_> {
    type Item = RecordedMessage;

    fn next(&mut self) -> Option<RecordedMessage> {
        self.0.next_message()
    }
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

/// The largest number of malformed messages that are listed.
const MALFORMED: usize = 100;

/// The messages of a recording, one after the other.
#[derive(Debug)]
struct Messages<'r> {
    recording: &'r [u8],
    /// The parts of the recording that are UTF-8. A byte that is not, such as 0xFF, ends the message that contains it.
    chunks: Utf8Chunks<'r>,
    /// The current part, the byte at which it begins, and how much of it was searched.
    text: &'r str,
    start: usize,
    next: usize,
    /// The byte after the current part.
    end: usize,
    /// The line of the byte up to which lines were counted.
    line: usize,
    counted: usize,
    /// The start of the first message that is cut off.
    cut: Option<usize>,
    /// The lines that begin like a message but are not valid JSON, and the reasons.
    malformed: Vec<(usize, String)>,
}

impl<'r> Messages<'r> {
    fn new(recording: &'r [u8]) -> Self {
        let chunks = recording.utf8_chunks();
        Self {
            recording,
            chunks,
            text: "",
            start: 0,
            next: 0,
            end: 0,
            line: 1,
            counted: 0,
            cut: None,
            malformed: Vec::new(),
        }
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
            let text = rest.get(at..).unwrap_or_default();
            // The end is searched first, so that text which is not a message uses no memory.
            let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
            let start = self.start + self.next + at;
            match values
                .next()?
                .and_then(|_| serde_json::from_str(text.get(..values.byte_offset()).unwrap_or_default()))
            {
                Ok(value) => {
                    let length = values.byte_offset();
                    self.next += at + length;
                    self.count_lines(start);
                    return Some(RecordedMessage { line: self.line, value, place: start..start + length });
                }
                Err(error) => {
                    if error.is_eof() {
                        self.cut.get_or_insert(start);
                    }
                    self.note_malformed(start, &error);
                    // This may be text of a log, with a message after it.
                    self.next += at + 1;
                }
            }
        }
    }
}

impl Messages<'_> {
    fn count_lines(&mut self, byte: usize) {
        self.line += newlines(self.recording, self.counted..byte);
        self.counted = byte;
    }

    fn note_malformed(&mut self, start: usize, error: &serde_json::Error) {
        let before = self.recording.get(..start).unwrap_or_default().iter().rev();
        let begins_line =
            before.into_iter().find(|byte| !matches!(byte, b' ' | b'\t')).is_none_or(|byte| *byte == b'\n');
        if begins_line && self.malformed.len() < MALFORMED {
            self.count_lines(start);
            let reason = error.to_string();
            // The line and column in the error count from the start of the message.
            let reason = reason.split(" at line ").next().unwrap_or_default();
            self.malformed.push((self.line, reason.to_owned()));
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

/// Returns whether a message is an empty list, which other commands return as well.
fn is_empty(message: &Value) -> bool {
    entries(message).is_some_and(Vec::is_empty)
}

fn is_whole(recording: &[u8], message: &Range<usize>) -> bool {
    recording.trim_ascii().len() == message.len()
}
