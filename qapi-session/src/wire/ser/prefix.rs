//! What stands before a value: a comma, a name. It is written together with the value.

use std::marker::PhantomData;

use qapi_types::wire::PADDING;

use super::Spelling;
use super::staging::{MEDIUM, PLACE, Staging};

/// How many bytes of it are copied, however many it has.
const BLOCK: usize = 32;

/// How many it has at most, as it is spelt.
const LENGTH: usize = BLOCK + 2;

/// How many bytes there are left of a place after it.
pub(super) const VALUE: usize = PLACE - LENGTH;

// There is a place for the quoted string, and for three times eight digits and a sign; and names have so many blanks behind.
const _: () = assert!(VALUE >= MEDIUM + 2 && VALUE > 3 * 8 && PADDING > BLOCK);

/// What stands before a value.
///
/// Two words, so that it goes from call to call in registers.
#[derive(Debug)]
pub(super) struct Prefix<S> {
    /// The start of this, as the shortest spelling has it.
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
    /// Nothing.
    #[inline(always)]
    pub(super) fn nothing() -> Self {
        Self { block: COMMA, length: 0, spelling: PhantomData }
    }

    /// What stands before the element of a list.
    #[inline(always)]
    pub(super) fn of_element(first: bool) -> Self {
        Self { block: COMMA, length: usize::from(!first), spelling: PhantomData }
    }

    /// What stands before the value of a member, if its name is [spelt](qapi_types::wire::spelt), and not too long.
    #[inline(always)]
    pub(super) fn of_member(spelt: &'static str, first: bool) -> Option<Self> {
        let spelt = spelt.as_bytes();
        let from = usize::from(first);
        let length = spelt.len().checked_sub(PADDING + from)?;
        let block = spelt.get(from..)?.first_chunk()?;
        let known = length + from <= BLOCK && spelt.starts_with(b",\"");
        known.then_some(Self { block, length, spelling: PhantomData })
    }

    /// Writes it where there are `count` bytes, to be followed by what `write` writes, which says how many bytes that are;
    /// or that it cannot, and then nothing is written. Gives how many there are then.
    ///
    /// Best as the last thing that a function does, or the last but one to call another: then it keeps nothing on the stack.
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

    /// Writes it with spaces, and says how many bytes that makes.
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
