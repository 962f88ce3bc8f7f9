//! Characters in QEMU's encoding: UTF-8 in which NUL is encoded as the two bytes C0 80, and in which noncharacters are
//! invalid, as surrogates are.
//!
//! Rust's strings contain NUL as such.

/// Returns the number of bytes of the first character, and the character if it is valid.
///
/// An invalid character has as many bytes as its first byte announces, if so many continuation bytes follow. That can
/// be more than the standard library treats as one error.
pub(super) fn first_char(bytes: &[u8]) -> (usize, Option<char>) {
    let Some((&first, rest)) = bytes.split_first() else { return (0, None) };
    let continuations = match first {
        0..=0x7F => return (1, Some(char::from(first))),
        0x80..=0xBF | 0xFE | 0xFF => return (1, None),
        _ => first.leading_ones() as usize - 1,
    };
    let there = rest.iter().take(continuations).take_while(|&&byte| byte & 0xC0 == 0x80).count();
    let length = 1 + there;
    if there < continuations {
        return (length, None);
    }
    let character = match bytes.get(..length) {
        Some([0xC0, 0x80]) => Some('\0'),
        Some(bytes) => str::from_utf8(bytes).ok().and_then(|text| text.chars().next()),
        None => None,
    };
    (length, character.filter(|&character| !is_noncharacter(character)))
}

/// Returns whether the code point is a noncharacter of Unicode.
pub(super) fn is_noncharacter(character: char) -> bool {
    let code = u32::from(character);
    matches!(code, 0xFDD0..=0xFDEF) || code & 0xFFFE == 0xFFFE
}

/// Returns the text with U+FFFD in place of each invalid character.
pub(super) fn lossy(mut bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    while !bytes.is_empty() {
        let (length, character) = first_char(bytes);
        text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
        bytes = bytes.get(length..).unwrap_or_default();
    }
    text
}

/// Returns the number of leading bytes that are ASCII and neither `\` nor NUL.
pub(super) fn plain(bytes: &[u8]) -> usize {
    let special = |&byte: &u8| byte == b'\\' || byte == 0 || byte >= 0x80;
    bytes.iter().position(special).unwrap_or(bytes.len())
}
