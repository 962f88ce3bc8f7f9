//! Decodes string tokens.

use super::unicode::{first_char, is_noncharacter, lossy, plain};

/// Returns the text of a string with quotes, or the error in it.
pub(super) fn string(token: &[u8]) -> Result<String, String> {
    let content = token.get(1..token.len().saturating_sub(1)).unwrap_or_default();
    let mut text = String::with_capacity(content.len());
    let mut rest = content;
    loop {
        let (run, special) = rest.split_at_checked(plain(rest)).unwrap_or_default();
        text.push_str(str::from_utf8(run).unwrap_or_default());
        let length = match special {
            [] => return Ok(text),
            [b'\\', b'u', ..] => {
                // The error shows the following bytes, even the closing quote.
                let shown = token.get(1 + content.len() - special.len()..).unwrap_or_default();
                let (length, character) = unicode_escape(shown);
                match character {
                    Some(character) => text.push(character),
                    None => {
                        let shown = shown.get(..length).unwrap_or(shown);
                        return Err(format!("{} is not a valid Unicode character", lossy(shown)));
                    }
                }
                length
            }
            [b'\\', escape, ..] => {
                text.push(match escape {
                    b'"' | b'\'' | b'\\' | b'/' => char::from(*escape),
                    b'b' => '\u{8}',
                    b'f' => '\u{C}',
                    b'n' => '\n',
                    b'r' => '\r',
                    b't' => '\t',
                    _ => return Err("invalid escape sequence in string".into()),
                });
                2
            }
            _ => match first_char(special) {
                (length, Some(character)) => {
                    text.push(character);
                    length
                }
                (_, None) => return Err("invalid UTF-8 sequence in string".into()),
            },
        };
        rest = special.get(length..).unwrap_or_default();
    }
}

/// Reads the escape `\uXXXX`, or a pair of them, at the start. Returns its length, and its character if it is valid.
fn unicode_escape(bytes: &[u8]) -> (usize, Option<char>) {
    let Some(first) = hex(bytes.get(2..6)) else { return (6, None) };
    let (length, code) = match (first, bytes.get(6..8)) {
        (0xD800..=0xDBFF, Some(b"\\u")) => match hex(bytes.get(8..12)) {
            Some(second @ 0xDC00..=0xDFFF) => (12, 0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF)),
            _ => (6, first),
        },
        _ => (6, first),
    };
    (length, char::from_u32(code).filter(|&character| !is_noncharacter(character)))
}

/// Reads four hexadecimal digits.
fn hex(digits: Option<&[u8]>) -> Option<u32> {
    digits?.iter().try_fold(0, |code, &digit| Some(code << 4 | char::from(digit).to_digit(16)?))
}
