//! Formats of JSON text: white space, escapes, and the digits of doubles.

use std::io::Write;

use crate::wire::swar;

/// A format of JSON text.
pub(crate) trait Spelling {
    /// Whether commas and colons are followed by a space.
    const SPACED: bool;

    /// Marks the bytes of a word that need an escape in a string.
    fn special(word: u64) -> u64;

    /// Writes a string that needs escapes, without quotes.
    fn write_escaped(out: &mut Vec<u8>, text: &str);

    /// Writes a finite double.
    fn double(out: &mut Vec<u8>, value: f64);

    /// Writes a number that is kept as text.
    fn number(out: &mut Vec<u8>, text: &str);
}

/// The compact format, without white space and with only the necessary escapes.
pub(crate) struct Compact;

impl Spelling for Compact {
    const SPACED: bool = false;

    #[inline(always)]
    fn special(word: u64) -> u64 {
        swar::special(word)
    }

    #[cold]
    fn write_escaped(out: &mut Vec<u8>, text: &str) {
        let mut rest = text.as_bytes();
        while let Some((plain, [special, after @ ..])) = rest.split_at_checked(swar::end_of_plain(rest, 0)) {
            out.extend_from_slice(plain);
            escape(out, *special);
            rest = after;
        }
        out.extend_from_slice(rest);
    }

    fn double(out: &mut Vec<u8>, value: f64) {
        // Writes the shortest digits that identify the number. Writing a finite number to memory cannot fail.
        _ = serde_json::to_writer(out, &value);
    }

    fn number(out: &mut Vec<u8>, text: &str) {
        out.extend_from_slice(text.as_bytes());
    }
}

/// Writes the escape of a byte that needs one: a quote, a backslash or a control character.
pub(crate) fn escape(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' => b'"',
        b'\\' => b'\\',
        0x08 => b'b',
        0x0C => b'f',
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        _ => {
            // Writing to memory cannot fail.
            _ = write!(out, "\\u{byte:04X}");
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}
