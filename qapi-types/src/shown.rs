//! Displays text from a peer safely: on one line, shortened, and without control characters.

use std::fmt::{self, Display, Write as _};

/// The default number of bytes shown.
const LENGTH: usize = 256;

/// The number of further pieces that are counted after the limit is reached, before formatting stops. A string is one
/// piece.
const PIECES: u32 = 1000;

/// Displays a text from a peer safely in an error, in a log or on a terminal.
///
/// Control characters (C0, DEL and C1), line and paragraph separators (U+2028, U+2029) and characters that change the
/// direction of text are written as escapes such as `\n` and `\u{1b}`. Of a text longer than 256 bytes, or than the
/// limit set with [`up_to`](Shown::up_to), only the start is shown, followed by `…` and the length. Backslashes are not
/// escaped. So applying `shown` twice does not escape twice, but the original cannot be recovered from the output.
///
/// The cost of a string does not depend on its length. Any other value is formatted only as far as it is shown, plus a
/// bounded rest to count its length.
///
/// ```
/// use qapi_types::shown;
///
/// assert_eq!(shown("disk0").to_string(), "disk0");
/// assert_eq!(shown("two\nlines, \u{1b}[31mred").to_string(), r"two\nlines, \u{1b}[31mred");
/// assert_eq!(shown(&"x".repeat(5000)).up_to(8).to_string(), "xxxxxxxx… (5000 bytes)");
/// ```
#[inline]
pub fn shown<T: Display>(text: T) -> Shown<T> {
    Shown { text, length: LENGTH }
}

/// Displays a text from a peer safely; made by [`shown`].
#[derive(Clone, Copy, Debug)]
pub struct Shown<T> {
    text: T,
    length: usize,
}

impl<T> Shown<T> {
    /// Sets the largest number of bytes that are shown, 256 by default. An escape counts as many bytes as it has
    /// characters.
    #[inline]
    #[must_use]
    pub fn up_to(self, bytes: usize) -> Self {
        Self { length: bytes, ..self }
    }
}

impl<T: Display> Display for Shown<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(&self.text, self.length, f)
    }
}

/// Displays the text of an enumeration's value. The padding of the format applies, unless the text must be escaped or
/// shortened.
pub fn show_value(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if text.len() <= LENGTH && !text.contains(is_obeyed) { f.pad(text) } else { show(&text, LENGTH, f) }
}

/// Displays the package of a server's version in parentheses after a space, or nothing if it is empty.
pub fn show_package(package: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // Old releases send it in parentheses.
    let package = package.trim();
    match package.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(package) {
        "" => Ok(()),
        package => write!(f, " ({})", shown(package)),
    }
}

fn show(text: &dyn Display, length: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut clip = Clip { out: f, room: length, length: 0, is_full: false, pieces: 0 };
    let whole = write!(clip, "{text}");
    let Clip { out, length, is_full, .. } = clip;
    match whole {
        Ok(()) if is_full => write!(out, "… ({length} bytes)"),
        Err(_) if is_full => write!(out, "… (over {length} bytes)"),
        whole => whole,
    }
}

/// Whether a character is a control character, ends a line, or changes the direction of text.
pub(crate) fn is_obeyed(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{61C}' | '\u{200E}' | '\u{200F}')
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A writer that passes on text up to the limit, and then counts up to [`PIECES`] further pieces.
struct Clip<'a, 'b> {
    out: &'a mut fmt::Formatter<'b>,
    /// Bytes that may still be written.
    room: usize,
    /// Bytes of the text so far.
    length: usize,
    is_full: bool,
    /// Pieces of the text that were received after the limit was reached.
    pieces: u32,
}

impl Clip<'_, '_> {
    fn show(&mut self, text: &str) -> fmt::Result {
        // Characters that need no escape are written together.
        let mut start = 0;
        for (at, character) in text.char_indices() {
            let escaped = is_obeyed(character).then(|| character.escape_default());
            let width = escaped.as_ref().map_or(character.len_utf8(), ExactSizeIterator::len);
            if width > self.room {
                self.is_full = true;
                return self.out.write_str(text.get(start..at).unwrap_or_default());
            }
            self.room -= width;
            if let Some(escaped) = escaped {
                self.out.write_str(text.get(start..at).unwrap_or_default())?;
                write!(self.out, "{escaped}")?;
                start = at + character.len_utf8();
            }
        }
        self.out.write_str(text.get(start..).unwrap_or_default())
    }
}

impl fmt::Write for Clip<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.length = self.length.saturating_add(text.len());
        if !self.is_full {
            return self.show(text);
        }
        self.pieces += 1;
        if self.pieces > PIECES { Err(fmt::Error) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::shown;

    /// Control characters and separators are escaped; other characters are not.
    #[test]
    fn what_a_terminal_obeys_is_escaped() {
        for code in (0..0x20).chain(0x7F..0xA0).chain([0x2028, 0x2029, 0x61C, 0x200E, 0x200F]).chain(0x202A..0x202F) {
            let character = char::from_u32(code).expect("a character");
            let text = shown(format_args!("a{character}b")).to_string();
            assert!(text.starts_with("a\\") && text.ends_with('b') && !text.contains(character), "{text}");
        }
        for text in ["", "plain", "a\\nb", "ä€😀", "\u{a0}\"'`"] {
            assert_eq!(shown(text).to_string(), text);
            assert_eq!(shown(shown(text)).to_string(), text);
        }
        assert_eq!(shown(shown("\u{1b}\r\n\u{202e}")).to_string(), r"\u{1b}\r\n\u{202e}");
    }

    #[test]
    fn long_texts_are_clipped_between_characters() {
        assert_eq!(shown("12345").up_to(5).to_string(), "12345");
        assert_eq!(shown("123456").up_to(5).to_string(), "12345… (6 bytes)");
        assert_eq!(shown("1234€").up_to(5).to_string(), "1234… (7 bytes)");
        assert_eq!(shown("1234\n").up_to(5).to_string(), "1234… (5 bytes)");
        assert_eq!(shown(format_args!("{}{}", "123", "456")).up_to(2).to_string(), "12… (6 bytes)");
        assert_eq!(shown(&"x".repeat(257)).to_string(), format!("{}… (257 bytes)", "x".repeat(256)));
    }

    /// Formatting stops even if the value writes pieces without end.
    #[test]
    fn formatting_ends_early() {
        struct Endless;
        impl std::fmt::Display for Endless {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                loop {
                    f.write_str("\u{7}")?;
                }
            }
        }
        let text = shown(Endless).to_string();
        assert!(text.len() < 300 && text.contains("… (over "), "{text}");
    }

    #[test]
    fn the_length_of_a_string_costs_nothing() {
        let text = "\n".repeat(64 << 20);
        let start = Instant::now();
        for _ in 0..1000 {
            assert!(shown(&text).to_string().ends_with("… (67108864 bytes)"));
        }
        assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    }
}
