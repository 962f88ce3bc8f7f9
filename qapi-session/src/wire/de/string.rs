//! Reads strings. Without escapes they are slices of the input, otherwise copies.

use super::super::swar;
use super::{DecodeError, Deserializer, Result};

/// A string.
pub(super) enum Text<'de> {
    /// A slice of the input.
    Plain(&'de str),
    /// A copy of a string that has escapes in the input.
    Unescaped(String),
}

impl<'de> Deserializer<'de> {
    /// Reads a string, whose opening quote is the current byte.
    #[inline(always)]
    pub(super) fn take_string(&mut self) -> Result<Text<'de>> {
        let start = self.at + 1;
        let end = swar::end_of_plain(self.bytes(), start);
        if self.bytes().get(end) == Some(&b'"')
            && let Some(text) = self.text.get(start..end)
        {
            self.at = end + 1;
            return Ok(Text::Plain(text));
        }
        self.take_escaped(start).map(Text::Unescaped)
    }

    /// Reads a string with escapes, beginning after its quote.
    #[cold]
    #[inline(never)]
    fn take_escaped(&mut self, start: usize) -> Result<String> {
        let mut text = String::new();
        self.at = start;
        loop {
            let end = swar::end_of_plain(self.bytes(), self.at);
            text.push_str(self.text.get(self.at..end).unwrap_or_default());
            self.at = end;
            match self.bytes().get(end) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    self.at += 1;
                    text.push(self.escape()?);
                }
                Some(_) => return Err(self.error("control character in a string")),
                None => return Err(self.error("unexpected end in a string")),
            }
        }
    }

    /// Reads an escape after its backslash.
    fn escape(&mut self) -> Result<char> {
        let plain = match self.bytes().get(self.at) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.escaped_unicode(),
            _ => return Err(self.error("invalid escape in a string")),
        };
        self.at += 1;
        Ok(plain)
    }

    /// Reads a code point of one or two escapes `\uXXXX`, after the first backslash.
    fn escaped_unicode(&mut self) -> Result<char> {
        let first = self.hex_digits()?;
        let code = match first {
            0xD800..0xDC00 if self.bytes().get(self.at..self.at + 2) == Some(b"\\u") => {
                self.at += 1;
                let second = self.hex_digits()?;
                if !(0xDC00..0xE000).contains(&second) {
                    return Err(self.lone_surrogate());
                }
                0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)
            }
            code => code,
        };
        char::from_u32(code).ok_or_else(|| self.lone_surrogate())
    }

    /// Reads `u` and four hexadecimal digits.
    fn hex_digits(&mut self) -> Result<u32> {
        let digits = self.text.get(self.at + 1..self.at + 5).unwrap_or_default();
        if digits.len() != 4 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(self.error("invalid escape in a string"));
        }
        self.at += 5;
        u32::from_str_radix(digits, 16).map_err(|_| self.error("invalid escape in a string"))
    }

    fn lone_surrogate(&self) -> DecodeError {
        self.error("half a surrogate pair in a string")
    }
}
