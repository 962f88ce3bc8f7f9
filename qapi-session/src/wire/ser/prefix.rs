//! The text before a value: a comma or a member's name. It is written together with the value.

use std::marker::PhantomData;

use qapi_types::wire::PADDING;

use super::Spelling;
use super::staging::{MEDIUM, PLACE, Staging};

/// The number of bytes that are copied, whatever the length of the prefix.
const BLOCK: usize = 32;

/// The largest length of a prefix in any format, in bytes.
const LENGTH: usize = BLOCK + 2;

/// The number of bytes for the value after the longest prefix.
pub(super) const VALUE: usize = PLACE - LENGTH;

// A value has space for a quoted string, and for three times eight digits and a sign. Spelt names have enough padding.
const _: () = assert!(VALUE >= MEDIUM + 2 && VALUE > 3 * 8 && PADDING > BLOCK);

/// The text before a value.
///
/// It has two words, so that it is passed in registers.
#[derive(Debug)]
pub(super) struct Prefix<S> {
    /// The prefix in the compact format, with padding.
    block: &'static [u8; BLOCK],
    length: usize,
    spelling: PhantomData<S>,
}

const COMMA: &[u8; BLOCK] = b",                               ";

impl<S> Clone for Prefix<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Prefix<S> {}

impl<S: Spelling> Prefix<S> {
    /// Returns an empty prefix.
    #[inline(always)]
    pub(super) fn nothing() -> Self {
        Self { block: COMMA, length: 0, spelling: PhantomData }
    }

    /// Returns the prefix of an element of a list.
    #[inline(always)]
    pub(super) fn of_element(first: bool) -> Self {
        Self { block: COMMA, length: usize::from(!first), spelling: PhantomData }
    }

    /// Returns the prefix of the value of a member, if its name is [spelt](qapi_types::wire::spelt) and not too long.
    #[inline(always)]
    pub(super) fn of_member(spelt: &'static str, first: bool) -> Option<Self> {
        let spelt = spelt.as_bytes();
        let from = usize::from(first);
        let length = spelt.len().checked_sub(PADDING + from)?;
        let block = spelt.get(from..)?.first_chunk()?;
        let known = length + from <= BLOCK && spelt.starts_with(b",\"");
        known.then_some(Self { block, length, spelling: PhantomData })
    }

    /// Writes the prefix after the first `count` bytes, and then calls `write`, which writes the value and returns its
    /// length. If `write` returns `None`, nothing is written. Returns the new number of bytes.
    ///
    /// Call it at the end of a function, or before a tail call of another function, so that the function keeps nothing
    /// on the stack.
    #[inline(always)]
    pub(super) fn and(
        self,
        room: &mut Staging<'_>,
        count: usize,
        write: impl FnOnce(&mut [u8; VALUE]) -> Option<usize>,
    ) -> Option<usize> {
        let place = room.place(count)?;
        *place.first_chunk_mut()? = *self.block;
        let lead = if S::SPACED { self.space(place) } else { self.length };
        let value = write(place.get_mut(lead..)?.first_chunk_mut()?)?;
        Some(room.has(count + lead + value))
    }

    /// Writes the prefix with spaces, and returns its length.
    #[inline(always)]
    fn space(&self, place: &mut [u8; PLACE]) -> usize {
        if self.length == 0 {
            return 0;
        }
        let mut from = 0;
        let mut at = 0;
        if place[0] == b',' {
            place[1] = b' ';
            (from, at) = (1, 2);
        }
        if let (Some(place), Some(block)) = (place.get_mut(at..at + BLOCK - 1), self.block.get(from..from + BLOCK - 1))
        {
            place.copy_from_slice(block);
        }
        at += self.length - from;
        if self.length > 1 {
            place[at] = b' ';
            at += 1;
        }
        at
    }
}
