//! Finds where messages start and end in a stream of bytes.
//!
//! A message is a JSON object. Objects may follow each other directly or with CRLF or LF between them, and may contain
//! line ends outside of strings. A line end inside a string means that the string was cut short, because servers escape
//! it. Other control characters are left to the deserializer inside strings, and ignored between objects. A byte 0xFF,
//! which never occurs in UTF-8, discards the current message: the guest agent's protocol uses it to resynchronise.
//! Bytes that do not start an object are garbage, up to the end of the line.
//!
//! The scanner only processes strings, brackets, and the commas and colons of the outermost object. It records the
//! latter, so that finding a message's members needs no second pass. The deserializer checks whether the text is valid
//! JSON.

use super::swar;

/// The number of bytes of garbage that are kept for errors.
const SAMPLE: usize = 48;

/// The most colons and commas of the outermost object that are recorded: enough for twelve members, while real messages
/// have at most four. The limit prevents an object full of commas from using four bytes of memory for each.
const MARKS: usize = 24;

/// A result of the scanner.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// All bytes have been scanned, and no item is complete. The bytes from `keep` on are needed again.
    Nothing { keep: usize },
    /// An object, from `start` to `end`.
    Object { start: usize, end: usize },
    /// A byte 0xFF before `end`. `cut` is true if it discarded an object or garbage.
    Flush { end: usize, cut: bool },
    /// Bytes that are not an object, with the first of them. The rest of the line is skipped.
    Garbage { end: usize, sample: Vec<u8> },
}

/// The state of the scanner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Between messages.
    Between,
    /// In an object, outside of strings.
    Object,
    /// In a string.
    String,
    /// In a string, after a backslash.
    Escape,
    /// In garbage that has not been reported.
    Garbage,
    /// In garbage that has been reported.
    Skip,
}

/// The scanner.
#[derive(Debug)]
pub(crate) struct Scanner {
    state: State,
    /// The position of the next byte.
    at: usize,
    /// The start of the current object.
    start: usize,
    depth: u32,
    deepest: u32,
    tokens: u32,
    in_word: bool,
    /// The positions of the first colons and commas of the outermost object, from its start.
    marks: [u32; MARKS],
    /// The number of its colons and commas, including those that are not recorded.
    marked: usize,
    sample: Vec<u8>,
}

impl Scanner {
    pub(crate) const fn new() -> Self {
        Self {
            state: State::Between,
            at: 0,
            start: 0,
            depth: 0,
            deepest: 0,
            tokens: 0,
            in_word: false,
            marks: [0; MARKS],
            marked: 0,
            sample: Vec::new(),
        }
    }

    /// Records that `count` bytes were removed from the start of the buffer.
    pub(crate) fn removed(&mut self, count: usize) {
        self.at -= count;
        self.start = self.start.saturating_sub(count);
    }

    /// Returns whether there is no incomplete message.
    pub(crate) fn is_between(&self) -> bool {
        self.state == State::Between
    }

    /// Returns the levels of nesting of the last object.
    pub(crate) fn deepest(&self) -> u32 {
        self.deepest
    }

    /// Returns the number of tokens of the last object.
    pub(crate) fn tokens(&self) -> u32 {
        self.tokens
    }

    /// Returns the positions of the colons and commas between the members of the last object, counted from its start.
    /// `None` if there are too many to record them; then use [`marks`].
    pub(crate) fn marks(&self) -> Option<&[u32]> {
        self.marks.get(..self.marked)
    }

    /// Returns the bytes on the heap.
    #[cfg(test)]
    pub(crate) fn room(&self) -> usize {
        self.sample.capacity()
    }

    /// Returns garbage at the end of the stream that was not reported yet.
    pub(crate) fn finish(&mut self) -> Option<Vec<u8>> {
        (self.state == State::Garbage).then(|| std::mem::take(&mut self.sample))
    }

    /// Continues the scan, in a buffer that begins with the bytes of the last call.
    pub(crate) fn scan(&mut self, bytes: &[u8]) -> Found {
        while let Some(&byte) = bytes.get(self.at) {
            match self.state {
                State::Object => {
                    if let Some(found) = self.object(bytes) {
                        return found;
                    }
                }
                State::String => {
                    let end = swar::end_of_plain_or_flush(bytes, self.at);
                    self.at = end;
                    match bytes.get(end) {
                        None => {}
                        Some(b'"') => (self.state, self.at) = (State::Object, end + 1),
                        Some(b'\\') => (self.state, self.at) = (State::Escape, end + 1),
                        Some(0xFF) => return self.flush(),
                        Some(b'\n' | b'\r') => self.spoil(bytes),
                        // This is not valid JSON, which the deserializer reports. The end of the string is still clear.
                        Some(_) => self.at = end + 1,
                    }
                }
                State::Escape => match byte {
                    0xFF => return self.flush(),
                    b'\n' | b'\r' => self.spoil(bytes),
                    _ => (self.state, self.at) = (State::String, self.at + 1),
                },
                State::Between => match byte {
                    b'{' => self.begin(),
                    // White space, and control characters, which are ignored.
                    ..=b' ' | 0x7F => self.at += 1,
                    0xFF => return self.flush(),
                    _ => self.state = State::Garbage,
                },
                State::Garbage => match byte {
                    b'\n' => return self.garbage(State::Between),
                    0xFF => return self.garbage(State::Skip),
                    _ if self.sample.len() == SAMPLE => return self.garbage(State::Skip),
                    _ => {
                        self.sample.push(byte);
                        self.at += 1;
                    }
                },
                State::Skip => match byte {
                    b'\n' => (self.state, self.at) = (State::Between, self.at + 1),
                    0xFF => return self.flush(),
                    _ => self.at += 1,
                },
            }
        }
        let keep = match self.state {
            State::Object | State::String | State::Escape => self.start,
            State::Between | State::Garbage | State::Skip => self.at,
        };
        Found::Nothing { keep }
    }

    fn begin(&mut self) {
        self.state = State::Object;
        self.start = self.at;
        self.at += 1;
        (self.depth, self.deepest, self.tokens, self.in_word) = (1, 1, 1, false);
        self.marked = 0;
    }

    /// Scans an object's bytes up to a string that does not end plainly in the buffer, or to the object's end.
    #[inline]
    fn object(&mut self, bytes: &[u8]) -> Option<Found> {
        let mut at = self.at;
        while let Some(&byte) = bytes.get(at) {
            at += 1;
            match byte {
                b' ' | b'\n' | b'\r' | b'\t' => {
                    self.in_word = false;
                    continue;
                }
                b'"' => {
                    self.tokens = self.tokens.saturating_add(1);
                    self.in_word = false;
                    // Most strings end in the same buffer, without an escape.
                    let end = swar::end_of_plain_or_flush(bytes, at);
                    at = end;
                    if bytes.get(end) == Some(&b'"') {
                        at += 1;
                        continue;
                    }
                    self.state = State::String;
                    break;
                }
                b',' | b':' => {
                    if self.depth == 1 {
                        if let Some(mark) = self.marks.get_mut(self.marked) {
                            *mark = (at - 1 - self.start) as u32;
                        }
                        self.marked += 1;
                    }
                }
                b'{' | b'[' => {
                    self.depth += 1;
                    self.deepest = self.deepest.max(self.depth);
                }
                b'}' | b']' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        self.at = at;
                        self.state = State::Between;
                        self.tokens = self.tokens.saturating_add(1);
                        return Some(Found::Object { start: self.start, end: at });
                    }
                }
                0xFF => {
                    self.at = at - 1;
                    return Some(self.flush());
                }
                _ => {
                    self.tokens = self.tokens.saturating_add(u32::from(!self.in_word));
                    self.in_word = true;
                    continue;
                }
            }
            self.in_word = false;
            self.tokens = self.tokens.saturating_add(1);
        }
        self.at = at;
        None
    }

    /// Treats the current object as garbage: a line has ended within a string, so the rest of the message is missing.
    #[cold]
    fn spoil(&mut self, bytes: &[u8]) {
        self.state = State::Garbage;
        let end = self.at.min(self.start + SAMPLE);
        self.sample.extend_from_slice(&bytes[self.start..end]);
    }

    #[cold]
    fn flush(&mut self) -> Found {
        let cut = self.state != State::Between;
        self.state = State::Between;
        self.sample.clear();
        self.at += 1;
        Found::Flush { end: self.at, cut }
    }

    #[cold]
    fn garbage(&mut self, next: State) -> Found {
        self.state = next;
        Found::Garbage { end: self.at, sample: std::mem::take(&mut self.sample) }
    }
}

/// Returns the positions of the colons and commas between the members of an object that a scanner has found, counted
/// from its start.
pub(crate) fn marks(object: &[u8]) -> impl Iterator<Item = usize> + '_ {
    let mut at = 0;
    let mut depth = 0_usize;
    std::iter::from_fn(move || {
        loop {
            let byte = *object.get(at)?;
            at += 1;
            match byte {
                b'"' => at = end_of_string(object, at),
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.saturating_sub(1),
                b',' | b':' if depth == 1 => return Some(at - 1),
                _ => {}
            }
        }
    })
}

/// Returns the position after the quote that ends the string whose content is at `at`.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    loop {
        at = swar::end_of_plain(bytes, at);
        match bytes.get(at) {
            None => return at,
            Some(b'"') => return at + 1,
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
        }
    }
}
