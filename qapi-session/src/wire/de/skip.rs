//! Skips values, with or without checking them.

use memchr::{memchr, memchr_iter};

use super::super::swar;
use super::{Deserializer, Result};

/// The number of levels in a machine word.
const WORD: usize = 64;

/// The kinds of the open brackets, a bit for each, the innermost last.
#[derive(Default)]
pub(super) struct Brackets {
    words: Vec<u64>,
    word: u64,
    depth: usize,
}

impl Brackets {
    #[inline]
    pub(super) fn open(&mut self, brace: bool) {
        if self.depth.is_multiple_of(WORD) && self.depth != 0 {
            self.words.push(self.word);
        }
        self.word = self.word << 1 | u64::from(brace);
        self.depth += 1;
    }

    /// Closes the innermost bracket.
    #[inline]
    pub(super) fn close(&mut self) {
        self.depth -= 1;
        self.word >>= 1;
        if self.depth.is_multiple_of(WORD) && self.depth != 0 {
            self.word = self.words.pop().unwrap_or_default();
        }
    }

    /// Returns whether the innermost bracket is a brace, or `None` if no bracket is open.
    #[inline]
    pub(super) fn innermost(&self) -> Option<bool> {
        (self.depth != 0).then_some(self.word & 1 == 1)
    }
}

impl Deserializer<'_> {
    /// Skips a value and checks that it is valid JSON, without recursion.
    pub(super) fn skip_value(&mut self) -> Result<()> {
        let mut open = Brackets::default();
        loop {
            // A value is expected.
            match self.peek() {
                Some(b'"') => self.skip_string()?,
                Some(b'{') => {
                    self.skip_into(&mut open, true)?;
                    match self.peek() {
                        Some(b'}') => self.skip_out(&mut open),
                        _ => {
                            self.skip_name()?;
                            continue;
                        }
                    }
                }
                Some(b'[') => {
                    self.skip_into(&mut open, false)?;
                    match self.peek() {
                        Some(b']') => self.skip_out(&mut open),
                        _ => continue,
                    }
                }
                Some(b'-' | b'0'..=b'9') => _ = self.take_number()?,
                Some(b't') => self.word("true")?,
                Some(b'f') => self.word("false")?,
                Some(b'n') => self.word("null")?,
                _ => return Err(self.no_value()),
            }
            // A value has ended, and perhaps values around it.
            loop {
                let Some(brace) = open.innermost() else { return Ok(()) };
                match (self.peek(), brace) {
                    (Some(b','), true) => {
                        self.at += 1;
                        self.peek();
                        self.skip_name()?;
                        break;
                    }
                    (Some(b','), false) => {
                        self.at += 1;
                        break;
                    }
                    (Some(b'}'), true) | (Some(b']'), false) => self.skip_out(&mut open),
                    _ => return Err(self.error("expected a comma or closing bracket")),
                }
            }
        }
    }

    #[inline]
    pub(super) fn skip_into(&mut self, open: &mut Brackets, brace: bool) -> Result<()> {
        self.enter()?;
        open.open(brace);
        Ok(())
    }

    #[inline]
    pub(super) fn skip_out(&mut self, open: &mut Brackets) {
        self.at += 1;
        self.levels += 1;
        open.close();
    }

    #[inline]
    fn skip_name(&mut self) -> Result<()> {
        if self.bytes().get(self.at) != Some(&b'"') {
            return Err(self.error("expected a member's name"));
        }
        self.skip_string()?;
        if self.peek() != Some(b':') {
            return Err(self.error("expected `:`"));
        }
        self.at += 1;
        Ok(())
    }

    #[inline]
    fn skip_string(&mut self) -> Result<()> {
        let end = swar::end_of_plain(self.bytes(), self.at + 1);
        if self.bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(());
        }
        self.take_string().map(drop)
    }

    /// Estimates the number of elements of the array whose opening bracket was the last byte.
    ///
    /// The result is exact for arrays of up to a kilobyte as servers usually send them: of flat objects, or of strings
    /// without quotes in them.
    #[inline]
    pub(super) fn elements_ahead(&self) -> usize {
        const WINDOW: usize = 1024;
        let rest = self.bytes().get(self.at..).unwrap_or_default();
        let window = rest.get(..WINDOW).unwrap_or(rest);
        let (end, mark, marks) = match window {
            // Many arrays have a single element.
            [b'{', ..] if memchr(b'}', window).is_some_and(|end| window.get(end + 1) == Some(&b']')) => return 1,
            [b'{', ..] => (memchr_iter(b']', window).find(|&end| window[end - 1] == b'}'), b'{', 1),
            [b'"', ..] => (memchr(b']', window), b'"', 2),
            _ => return 0,
        };
        memchr_iter(mark, &window[..end.unwrap_or(window.len())]).count() / marks
    }

    /// Estimates the number of further elements after the `given` ones, which begin at `start`, from their average
    /// length. It adds a sixteenth, because some may be shorter. Only for an array that is the whole text: for a nested
    /// array, the text after it would be counted, too.
    #[cold]
    pub(super) fn elements_left(&self, given: usize, start: usize) -> Option<usize> {
        if start != 1 {
            return None;
        }
        let each = ((self.at - start) / given).max(1);
        let left = (self.text.len() - self.at) / each;
        Some(left + left / 16)
    }

    /// Skips a value without checking it, up to the comma or bracket after it. Returns `None` if the text ends before.
    pub(super) fn hop(&mut self) -> Option<()> {
        let bytes = self.bytes();
        let mut at = self.at;
        let mut depth = 0_usize;
        loop {
            match bytes.get(at)? {
                b'"' => {
                    at = end_of_string(bytes, at + 1)?;
                    // Moves from string to string in single steps, if they are in QEMU's format.
                    loop {
                        let rest = bytes.get(at..).unwrap_or_default();
                        let step = match rest {
                            [b':', b' ', b'"', ..] => 3,
                            [b',', b' ', b'"', ..] if depth != 0 => 3,
                            [b'}', b',', b' ', b'{', b'"', ..] if depth > 1 => 5,
                            _ => break,
                        };
                        at = end_of_string(bytes, at + step)?;
                    }
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' | b',' if depth == 0 => {
                    self.at = at;
                    return Some(());
                }
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            at += 1;
        }
    }
}

/// Returns the position after the quote that ends the string at `at`.
#[inline(always)]
fn end_of_string(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at = swar::end_of_plain(bytes, at);
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            // A control character is refused when the string is read.
            _ => at += 1,
        }
    }
}
