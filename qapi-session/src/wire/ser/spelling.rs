//! What JSON leaves to whoever writes it: white space, escapes, digits of doubles.

use std::io::Write;

use crate::wire::swar;

/// A way to spell JSON.
pub(crate) trait Spelling {
    /// Whether there is a space after commas and colons.
    const SPACED: bool;

    /// Marks in a word whatever bytes cannot stand for themselves in a string.
    fn special(word: u64) -> u64;

    /// Writes a string, without quotes, of which something cannot.
    fn write_escaped(out: &mut Vec<u8>, text: &str);

    /// Writes a finite double.
    fn double(out: &mut Vec<u8>, value: f64);

    /// Writes a number that is kept as text.
    fn number(out: &mut Vec<u8>, text: &str);
}

/// As short as it can be: no white space, and only the escapes that must be.
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
        // The shortest digits that are this number. Neither memory nor a finite one can fail.
        _ = serde_json::to_writer(out, &value);
    }

    fn number(out: &mut Vec<u8>, text: &str) {
        out.extend_from_slice(text.as_bytes());
    }
}

/// Writes the escape of a byte that must have one: a quote, a backslash, a control character.
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
            // Writing to memory does not fail.
            _ = write!(out, "\\u{byte:04X}");
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}
