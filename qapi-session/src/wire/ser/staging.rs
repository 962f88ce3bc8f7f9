//! Staging for short pieces of text, on their way to a vector.
//!
//! Names, numbers and strings are a few bytes each. To ask a vector for room for each of them, and to have a function copy
//! as many bytes as a piece has, is more work than anything else that is done for them. So they are put together here, where
//! there is always room; and what is copied is whole words, whose lengths the compiler knows: what is too much is written
//! over by what comes next, or overlaps.

use crate::wire::swar::word;

/// How many bytes there is always room for.
pub(super) const PLACE: usize = 112;

/// How many bytes are put together. They are in the fastest cache; to make more of them at the start of each message would
/// be noticed.
const ROOM: usize = 1024;

/// A vector that is being written to, and the bytes that are to be its last.
///
/// How many these are, whoever writes them hands on: from function to function in a register, where it is known sooner than
/// what has just been stored in memory. There is always a [`PLACE`] after them.
#[derive(Debug)]
pub(super) struct Staging<'v> {
    out: &'v mut Vec<u8>,
    bytes: [u8; ROOM],
}

impl<'v> Staging<'v> {
    /// After what is in a vector.
    pub(super) fn after(out: &'v mut Vec<u8>) -> Self {
        Self { out, bytes: [0; ROOM] }
    }

    /// The next bytes, to the start of which the caller writes; then it says how many there [are](Self::has).
    #[inline(always)]
    pub(super) fn place(&mut self, count: usize) -> Option<&mut [u8; PLACE]> {
        self.bytes.get_mut(count..)?.first_chunk_mut()
    }

    /// There are now so many bytes: gives how many there are then.
    #[inline(always)]
    pub(super) fn has(&mut self, count: usize) -> usize {
        // Last, so that functions that end with this have nothing to keep until it returns.
        if count > ROOM - PLACE { self.flush(count) } else { count }
    }

    /// Puts what there is where it belongs, so that there is nothing.
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

    /// Has something written that is long, or takes a vector.
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

/// Copies up to [`SHORT`] bytes to the start of a place, and gives what `mark` marks in them, eight at a time.
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

/// A byte that nobody marks.
const PLAIN: u8 = b'a';

/// Likewise, up to [`MEDIUM`], but more than [`SHORT`].
#[inline(always)]
pub(super) fn copy_medium(place: &mut [u8; MEDIUM], bytes: &[u8], mark: impl Fn(u64) -> u64) -> u64 {
    let marks = |bytes: &[u8]| bytes.chunks_exact(8).fold(0, |marks, chunk| marks | mark(word(chunk)));
    match bytes.len() {
        33.. => copy_ends(place, bytes, |first: &[u8; 32], last| marks(first) | marks(last)),
        17.. => copy_ends(place, bytes, |first: &[u8; 16], last| marks(first) | marks(last)),
        _ => copy_ends(place, bytes, |first: &[u8; 8], last| marks(first) | marks(last)),
    }
}

/// Copies the first and the last bytes of those there are, so many at least. They overlap, unless there are twice as many.
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

    /// Marks each `"`, if not only these.
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
