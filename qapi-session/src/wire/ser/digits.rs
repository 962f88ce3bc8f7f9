//! Writes integers in decimal.
//!
//! Eight digits are computed at a time, in one word, and stored directly in the text. itoa computes two at a time in a
//! buffer, and copying a few digits out of it costs more than computing them.

use super::Spelling;
use super::prefix::{Prefix, VALUE};
use super::staging::Staging;

const EIGHT: u64 = 100_000_000;

/// Writes an integer.
#[inline(never)]
pub(super) fn signed<S: Spelling>(room: &mut Staging<'_>, count: usize, lead: Prefix<S>, value: i64) -> usize {
    let short = lead.and(room, count, |place| {
        place[0] = b'-';
        let sign = usize::from(value < 0);
        Some(sign + leading(place, sign, value.unsigned_abs())?)
    });
    match short {
        Some(count) => count,
        None => long(room, count, lead, value < 0, value.unsigned_abs()),
    }
}

/// Writes an integer.
#[inline(never)]
pub(super) fn unsigned<S: Spelling>(room: &mut Staging<'_>, count: usize, lead: Prefix<S>, value: u64) -> usize {
    match lead.and(room, count, |place| leading(place, 0, value)) {
        Some(count) => count,
        None => long(room, count, lead, false, value),
    }
}

/// Writes an integer of more than eight digits.
#[inline(never)]
fn long<S: Spelling>(room: &mut Staging<'_>, count: usize, lead: Prefix<S>, negative: bool, value: u64) -> usize {
    let written = lead.and(room, count, |place| {
        place[0] = b'-';
        let mut at = usize::from(negative);
        let high = value / EIGHT;
        at += match leading(place, at, high) {
            Some(count) => count,
            None => {
                let count = leading(place, at, high / EIGHT)?;
                put(place, at + count, digits(high % EIGHT));
                count + 8
            }
        };
        put(place, at, digits(value % EIGHT));
        Some(at + 8)
    });
    written.unwrap_or(count)
}

/// Writes a number of at most eight digits without leading zeros, and returns the number of digits. Returns `None` if
/// it has more.
#[inline(always)]
fn leading(place: &mut [u8; VALUE], at: usize, value: u64) -> Option<usize> {
    if value < 10 {
        put(place, at, value);
        return Some(1);
    }
    if value >= EIGHT {
        return None;
    }
    let digits = digits(value);
    let zeros = digits.trailing_zeros() / 8;
    put(place, at, digits >> (zeros * 8));
    Some(8 - zeros as usize)
}

/// Writes eight digits.
#[inline(always)]
fn put(place: &mut [u8; VALUE], at: usize, digits: u64) {
    if let Some(place) = place.get_mut(at..).and_then(|place| place.first_chunk_mut()) {
        *place = (digits | 0x3030_3030_3030_3030).to_le_bytes();
    }
}

/// Returns the eight digits of a number below a hundred million, a byte each, with the first in the lowest byte.
#[inline(always)]
const fn digits(value: u64) -> u64 {
    // Each lane is split in two, with the quotient below the remainder. The multiplications and shifts divide exactly:
    // see the tests.
    let fours = value / 10_000 + ((value % 10_000) << 32);
    let hundreds = ((fours * 5243) >> 19) & 0x0000_007F_0000_007F;
    let twos = hundreds + ((fours - hundreds * 100) << 16);
    let tens = ((twos * 103) >> 10) & 0x000F_000F_000F_000F;
    tens + ((twos - tens * 10) << 8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::wire::ser::to_vec;

    #[track_caller]
    fn check(value: u64) {
        assert_eq!(to_vec(&value).unwrap(), value.to_string().into_bytes());
        let signed = value.cast_signed();
        assert_eq!(to_vec(&signed).unwrap(), signed.to_string().into_bytes());
    }

    #[test]
    fn every_lane() {
        for lane in 0..10_000 {
            check(lane);
            check(lane * 10_000);
            check(lane * 10_000 + 9_999);
        }
    }

    #[test]
    fn around_powers_of_ten() {
        for power in (0..20).map(|power| 10_u64.pow(power)) {
            for value in [power - 1, power, power + 1, power.saturating_mul(9), power.saturating_mul(9) - 1] {
                check(value);
                check(value.wrapping_neg());
            }
        }
        check(u64::MAX);
        check(1 << 63);
    }

    proptest! {
        #[test]
        fn any(value: u64, shift in 0_u32..64) {
            check(value >> shift);
        }
    }
}
