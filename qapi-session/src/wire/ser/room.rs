//! Room at the end of a vector, made for several pieces at a time.
//!
//! A vector asks of every piece whether there is room for it, and has a function copy it. The pieces here are a few
//! bytes each, so that this is most of the work. Room is therefore filled with zeros beforehand, written over in one
//! place for each name or value, and what is left of it is taken away in the end.

/// How much room is made at least.
const LEAST: usize = 256;

/// A vector that is being written to.
#[derive(Debug)]
pub(crate) struct Room<'v> {
    bytes: &'v mut Vec<u8>,
    /// Where what was there before ends.
    start: usize,
    /// Where what has been written ends. The bytes after it are room.
    at: usize,
}

impl<'v> Room<'v> {
    /// After what is in a vector.
    pub(super) fn after(bytes: &'v mut Vec<u8>) -> Self {
        let at = bytes.len();
        Self { bytes, start: at, at }
    }

    /// Takes so many bytes of the room, all of which the caller is to write.
    #[inline(always)]
    pub(super) fn take(&mut self, count: usize) -> &mut [u8] {
        let at = self.at;
        self.at += count;
        if self.at > self.bytes.len() {
            self.grow();
        }
        // It has just been seen to.
        self.bytes.get_mut(at..at + count).unwrap_or_default()
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self) {
        // In step with what has been written here, whatever was there before: many rooms may be made after much.
        let room = (self.at - self.start).max(LEAST);
        self.bytes.resize(self.at + room, 0);
    }

    /// Writes a piece whose length the compiler knows.
    #[inline(always)]
    pub(super) fn put<const N: usize>(&mut self, piece: &[u8; N]) {
        self.take(N).copy_from_slice(piece);
    }

    /// Writes a piece that is made elsewhere first, since nobody knows how long it will be.
    #[cold]
    pub(super) fn append(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        let mut piece = Vec::new();
        write(&mut piece);
        self.take(piece.len()).copy_from_slice(&piece);
    }

    /// Takes what is left away.
    pub(super) fn finish(self) {
        self.bytes.truncate(self.at);
    }
}

/// Copies a few bytes, as many as there is place for: two overlapping words are quicker than a call.
#[inline(always)]
pub(super) fn copy_short(to: &mut [u8], from: &[u8]) {
    match (from.first_chunk::<8>(), from.last_chunk::<8>(), from.len() <= 16) {
        (Some(first), Some(last), true) => {
            if let Some(place) = to.first_chunk_mut::<8>() {
                *place = *first;
            }
            if let Some(place) = to.last_chunk_mut::<8>() {
                *place = *last;
            }
        }
        _ => match (from.first_chunk::<4>(), from.last_chunk::<4>(), from.len() < 8) {
            (Some(first), Some(last), true) => {
                if let Some(place) = to.first_chunk_mut::<4>() {
                    *place = *first;
                }
                if let Some(place) = to.last_chunk_mut::<4>() {
                    *place = *last;
                }
            }
            _ if from.len() < 4 => to.iter_mut().zip(from).for_each(|(to, from)| *to = *from),
            _ => to.copy_from_slice(from),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What it costs to write is in proportion to what is written, not to what was there.
    #[test]
    fn room_is_in_step_with_what_is_written() {
        let mut bytes = vec![b'x'; 1 << 20];
        let mut room = Room::after(&mut bytes);
        room.put(b"a");
        assert!(room.bytes.len() <= (1 << 20) + 1 + LEAST);
        // Nor is it made anew for each piece of unknown length.
        let mut grown = Vec::new();
        for _ in 0..10_000 {
            room.append(|out| out.extend_from_slice(b"12.5"));
            grown.push(room.bytes.len());
        }
        assert!(grown.is_sorted(), "room that was made is kept");
        grown.dedup();
        assert!(grown.len() < 20, "{}", grown.len());
        room.finish();
        assert_eq!(bytes.len(), (1 << 20) + 1 + 40_000);
        assert!(bytes.ends_with(b"12.512.5"));
    }
}
