//! A staging buffer for short pieces of text before they are appended to a vector.
//!
//! Names, numbers and strings have a few bytes each. Reserving space in a vector for each of them, and calling a
//! function that copies a variable number of bytes, would be most of the work. So they are collected in a buffer that
//! always has space. Pieces are copied in whole words, whose lengths the compiler knows. The surplus bytes overlap, or
//! are overwritten by the next piece.

use crate::wire::swar::word;

/// The number of bytes for which there is always space.
pub(super) const PLACE: usize = 112;

/// The size of the buffer in bytes. It fits the fastest cache. Initialising a larger buffer for each message would take
/// noticeable time.
const ROOM: usize = 1024;

/// A vector that is being written, and the bytes that will be appended to it.
///
/// The number of these bytes is passed between functions in a register, which is faster than memory that has just been
/// written. There is always space for a [`PLACE`] after them.
#[derive(Debug)]
pub(super) struct Staging<'v> {
    out: &'v mut Vec<u8>,
    bytes: [u8; ROOM],
}

impl<'v> Staging<'v> {
    /// Creates a buffer whose bytes are appended to a vector.
    pub(super) fn after(out: &'v mut Vec<u8>) -> Self {
        Self { out, bytes: [0; ROOM] }
    }

    /// Returns the space after the first `count` bytes. After writing to its start, the caller passes the new number of
    /// bytes to [`has`](Self::has).
    #[inline(always)]
    pub(super) fn place(&mut self, count: usize) -> Option<&mut [u8; PLACE]> {
        self.bytes.get_mut(count..)?.first_chunk_mut()
    }

    /// Flushes the buffer if it is nearly full. Takes and returns the number of bytes in it.
    #[inline(always)]
    pub(super) fn has(&mut self, count: usize) -> usize {
        // A tail call, so that the caller keeps nothing on the stack.
        if count > ROOM - PLACE { self.flush(count) } else { count }
    }

    /// Appends the first `count` bytes to the vector. Returns 0, the new number of bytes.
    #[inline(never)]
    pub(super) fn flush(&mut self, count: usize) -> usize {
        self.out.extend_from_slice(self.bytes.get(..count).unwrap_or(&self.bytes));
        0
    }

    /// Writes one byte.
    #[inline(always)]
    pub(super) fn byte(&mut self, count: usize, byte: u8) -> usize {
        if let Some(place) = self.place(count) {
            place[0] = byte;
        }
        self.has(count + 1)
    }

    /// Flushes the buffer, and lets `write` append to the vector.
    pub(super) fn append(&mut self, count: usize, write: impl FnOnce(&mut Vec<u8>)) -> usize {
        let none = self.flush(count);
        write(self.out);
        none
    }
}

/// The most bytes that [`copy_short`] copies.
pub(super) const SHORT: usize = 7;

/// The most bytes that [`copy_medium`] copies.
pub(super) const MEDIUM: usize = 64;

/// Copies up to [`SHORT`] bytes to the start of a place. Returns the marks that `mark` makes in words of eight bytes.
#[inline(always)]
pub(super) fn copy_short(place: &mut [u8; MEDIUM], bytes: &[u8], mark: impl Fn(u64) -> u64) -> u64 {
    match bytes.len() {
        4.. => copy_ends(place, bytes, |first: &[u8; 4], last| {
            mark(u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32)
        }),
        2.. => copy_ends(place, bytes, |[a, b]: &[u8; 2], [c, d]| {
            mark(u64::from_le_bytes([*a, *b, *c, *d, PLAIN, PLAIN, PLAIN, PLAIN]))
        }),
        _ => copy_ends(place, bytes, |[a]: &[u8; 1], _| {
            mark(u64::from_le_bytes([*a, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN]))
        }),
    }
}

/// A byte that is never marked.
const PLAIN: u8 = b'a';

/// Copies more than [`SHORT`] and up to [`MEDIUM`] bytes, as [`copy_short`] does.
#[inline(always)]
pub(super) fn copy_medium(place: &mut [u8; MEDIUM], bytes: &[u8], mark: impl Fn(u64) -> u64) -> u64 {
    let marks = |bytes: &[u8]| bytes.chunks_exact(8).fold(0, |marks, chunk| marks | mark(word(chunk)));
    match bytes.len() {
        33.. => copy_ends(place, bytes, |first: &[u8; 32], last| marks(first) | marks(last)),
        17.. => copy_ends(place, bytes, |first: &[u8; 16], last| marks(first) | marks(last)),
        _ => copy_ends(place, bytes, |first: &[u8; 8], last| marks(first) | marks(last)),
    }
}

/// Copies the first `N` and the last `N` of at least `N` bytes. They overlap if there are fewer than twice `N`.
#[inline(always)]
fn copy_ends<const N: usize>(
    place: &mut [u8; MEDIUM],
    bytes: &[u8],
    marks: impl FnOnce(&[u8; N], &[u8; N]) -> u64,
) -> u64 {
    let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) else { return 0 };
    if let Some(place) = place.first_chunk_mut() {
        *place = *first;
    }
    if let Some(place) = place.get_mut(bytes.len() - N..).and_then(|place| place.first_chunk_mut()) {
        *place = *last;
    }
    marks(first, last)
}

#[cfg(test)]
mod tests {
    use super::{MEDIUM, SHORT, Staging, copy_medium, copy_short};

    /// Marks words that contain a `"`.
    fn mark(word: u64) -> u64 {
        u64::from(word.to_le_bytes().contains(&b'"'))
    }

    #[test]
    fn every_byte_of_any_length() {
        for length in 0..=MEDIUM {
            for place in 0..=length {
                let mut text: Vec<u8> = (b'!' + 2..=b'~').take(length).collect();
                if let Some(byte) = text.get_mut(place) {
                    *byte = b'"';
                }
                let mut copy = [b'-'; MEDIUM];
                let marks = if length <= SHORT { copy_short } else { copy_medium }(&mut copy, &text, mark);
                assert_eq!(&copy[..length], text);
                assert!(copy[length..].iter().all(|byte| *byte == b'-'), "{length}");
                assert_eq!(marks != 0, place < length, "{place} of {length}");
            }
        }
    }

    #[test]
    fn as_many_bytes_as_one_likes() {
        let mut out = b"before ".to_vec();
        let mut room = Staging::after(&mut out);
        let mut count = 0;
        for _ in 0..5_000 {
            count = room.byte(count, b'x');
            assert!(room.place(count).is_some());
        }
        count = room.append(count, |out| out.push(b'y'));
        count = room.byte(count, b'z');
        assert_eq!(room.flush(count), 0);
        assert_eq!(out, format!("before {}yz", "x".repeat(5_000)).into_bytes());
    }
}
