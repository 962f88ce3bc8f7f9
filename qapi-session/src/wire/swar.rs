//! Finds the end of a string, and reads a number, eight bytes at a time (SIMD within a register).
//!
//! The strings of these protocols are short, about a dozen bytes, so a call of a vectorised search costs more than it
//! saves. Processing a machine word at once is faster.

const ONES: u64 = 0x0101_0101_0101_0101;
const TOPS: u64 = 0x8080_8080_8080_8080;

/// Marks, by its top bit, each byte that ends a run of plain string content: a quote, a backslash, a control character.
/// Only the first mark is reliable.
#[inline(always)]
pub(crate) const fn special(word: u64) -> u64 {
    // This exclusive or exchanges quote and space, so that the quote directly follows the control characters.
    let quote_or_control = (word ^ (ONES * (b'"' ^ b' ') as u64)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (quote_or_control | backslash) & !word & TOPS
}

/// Like [`special`], but also marks each byte that is not printable ASCII.
#[cfg(any(feature = "server", test))]
#[inline(always)]
pub(crate) const fn special_or_not_ascii(word: u64) -> u64 {
    let delete = (word ^ (ONES * 0x7F)).wrapping_sub(ONES);
    special(word) | ((delete | word) & TOPS)
}

/// Returns the number at the beginning of `word`, and its number of decimal digits.
#[inline(always)]
pub(super) const fn digits(word: u64) -> (u64, u32) {
    let digits = word ^ (ONES * b'0' as u64);
    // For values above nine this carries into the top bit, and no further.
    let above_nine = (digits & !TOPS) + ONES * (0x80 - 10);
    let others = (above_nine | digits) & TOPS;
    let count = others.trailing_zeros() / 8;
    if count == 0 {
        return (0, 0);
    }
    // Moves the last digit to the top, with zeros before the first.
    let digits = digits << (64 - 8 * count);
    let pairs = (digits * 10 + (digits >> 8)) & 0x00FF_00FF_00FF_00FF;
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_FFFF_0000_FFFF;
    (((fours * 10_000) + (fours >> 32)) & 0xFFFF_FFFF, count)
}

/// Like [`special`], but also marks each byte 0xFF.
#[inline(always)]
const fn special_or_flush(word: u64) -> u64 {
    let flush = !word;
    special(word) | (flush.wrapping_sub(ONES) & word & TOPS)
}

/// Returns the position of the first quote, backslash or control character in `bytes` from `at` on, or the length if
/// there is none.
#[inline(always)]
pub(super) fn end_of_plain(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..at + 8) {
        let marks = special(word(chunk));
        if marks != 0 {
            return at + (marks.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(&byte) = bytes.get(at) {
        if byte == b'"' || byte == b'\\' || byte < 0x20 {
            return at;
        }
        at += 1;
    }
    at
}

/// Like [`end_of_plain`], but a byte 0xFF also ends the run.
#[inline(always)]
pub(super) fn end_of_plain_or_flush(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..at + 8) {
        let marks = special_or_flush(word(chunk));
        if marks != 0 {
            return at + (marks.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(&byte) = bytes.get(at) {
        if byte == b'"' || byte == b'\\' || byte < 0x20 || byte == 0xFF {
            return at;
        }
        at += 1;
    }
    at
}

/// Returns the eight bytes at `at`, if there are so many.
#[inline(always)]
pub(super) fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}

#[inline(always)]
pub(crate) fn word(chunk: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(chunk);
    u64::from_le_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::{digits, end_of_plain, end_of_plain_or_flush, special_or_not_ascii, word, word_at};

    #[test]
    fn every_byte_at_every_place() {
        for place in 0..20 {
            for byte in 0..=255_u8 {
                let mut text = [b'a'; 20];
                text[place] = byte;
                let ends = byte == b'"' || byte == b'\\' || byte < 0x20;
                assert_eq!(end_of_plain(&text, 0), if ends { place } else { 20 }, "{byte:#x} at {place}");
                let ends = ends || byte == 0xFF;
                assert_eq!(end_of_plain_or_flush(&text, 0), if ends { place } else { 20 }, "{byte:#x} at {place}");
            }
        }
    }

    #[test]
    fn what_is_not_ascii() {
        for place in 0..8 {
            for byte in 0..=255_u8 {
                let mut text = [b'a'; 8];
                text[place] = byte;
                let plain = matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
                assert_eq!(special_or_not_ascii(word(&text)) == 0, plain, "{byte:#x} at {place}");
            }
        }
    }

    #[test]
    fn digits_in_any_number() {
        for length in 0..=8 {
            for text in ["00000000", "12345678", "99999999", "90210009"] {
                for after in 0..=255_u8 {
                    let mut bytes = [after; 8];
                    bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
                    let word = word_at(&bytes, 0).expect("eight bytes");
                    if length == 8 || !after.is_ascii_digit() {
                        let value = text[..length].parse().unwrap_or(0);
                        assert_eq!(digits(word), (value, length as u32), "{bytes:?}");
                    } else {
                        assert_eq!(digits(word).1, 8, "{bytes:?}");
                    }
                }
            }
        }
        assert_eq!(word_at(b"1234567", 0), None);
        assert_eq!(word_at(b"12345678", 9), None);
    }

    #[test]
    fn the_first_of_several() {
        assert_eq!(end_of_plain(b"abc\"\x00\\defgh", 0), 3);
        assert_eq!(end_of_plain(b"abc!\"!\\defgh", 0), 4);
        assert_eq!(end_of_plain_or_flush(b"ab\xfe\xff\"....", 0), 3);
    }
}
