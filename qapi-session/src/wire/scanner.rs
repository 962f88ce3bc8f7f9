//! Finds where messages start and end in a stream of bytes.
//!
//! A message is a JSON object. Objects may follow each other directly or with CRLF or LF between them, and may contain
//! line ends outside of strings. A line end inside a string means that the string was cut short, because servers escape
//! it. Other control characters are left to the deserializer inside strings, and ignored between objects. A byte 0xFF,
//! which never occurs in UTF-8, discards the current message: the guest agent's protocol uses it to resynchronise.
//! Bytes that do not start an object are garbage, up to the end of the line.
//!
//! Only what is needed to find the end is looked at: strings, brackets, and the commas and colons of
//! the outermost object, which are noted so that a message's members need no second pass. Whether
//! the text between is JSON is for the deserializer to say.

use super::swar;

/// How many bytes of garbage are kept to show.
const SAMPLE: usize = 48;

/// How many colons and commas of the outermost object are noted: enough for twelve members, while real messages have at
/// most four. The limit prevents an object full of commas from using four bytes of memory for each.
const MARKS: usize = 24;

/// What the scanner found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// Nothing complete; all bytes have been looked at. Those from `keep` on are needed again.
    Nothing { keep: usize },
    /// An object at these places.
    Object { start: usize, end: usize },
    /// A byte 0xFF ending there; true if it cut an object or garbage short.
    Flush { end: usize, cut: bool },
    /// Something else than an object, whose first bytes are shown. What follows it on the line is
    /// skipped.
    Garbage { end: usize, sample: Vec<u8> },
}

/// Between which bytes the scanner stands.
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
    /// In garbage that is still to be shown.
    Garbage,
    /// In garbage that has been shown.
    Skip,
}

/// The scanner: what it knows of the bytes it has seen.
#[derive(Debug)]
pub(crate) struct Scanner {
    state: State,
    /// The next byte to look at.
    at: usize,
    /// Where the object under way starts.
    start: usize,
    depth: u32,
    deepest: u32,
    tokens: u32,
    in_word: bool,
    /// Places of the first colons and commas of the outermost object, from its start.
    marks: [u32; MARKS],
    /// How many colons and commas it has, which may be more.
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

    /// How many bytes at the front of the buffer have been removed since the last call.
    pub(crate) fn removed(&mut self, count: usize) {
        self.at -= count;
        self.start = self.start.saturating_sub(count);
    }

    /// Whether no message is under way.
    pub(crate) fn is_between(&self) -> bool {
        self.state == State::Between
    }

    /// Levels of nesting of the object found last.
    pub(crate) fn deepest(&self) -> u32 {
        self.deepest
    }

    /// Tokens of the object found last.
    pub(crate) fn tokens(&self) -> u32 {
        self.tokens
    }

    /// Places of the colons and commas between the members of the object found last, counted from
    /// its start. Nothing if there are too many to be noted: then [`marks`] finds them.
    pub(crate) fn marks(&self) -> Option<&[u32]> {
        self.marks.get(..self.marked)
    }

    /// Bytes held in the heap.
    #[cfg(test)]
    pub(crate) fn room(&self) -> usize {
        self.sample.capacity()
    }

    /// Garbage that the end of the stream has cut short.
    pub(crate) fn finish(&mut self) -> Option<Vec<u8>> {
        (self.state == State::Garbage).then(|| std::mem::take(&mut self.sample))
    }

    /// Looks on, in a buffer that holds at least what it held before.
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
                        // Not JSON, which the deserializer will say; but where the string ends is clear.
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
                    // White space; and control characters, of which no message is made.
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

    /// Looks at an object's bytes up to the next string or the object's end.
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

    /// Takes the object under way for garbage: a line has ended in a string, so that the rest of the message is missing.
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

/// Places of the colons and commas between the members of an object that a scanner has found, counted from its start.
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

/// After the quote that ends the string whose content is at `at`.
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
