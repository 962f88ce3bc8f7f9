//! Reads numbers: 64-bit integers if they fit, signed or unsigned, and doubles otherwise.

use super::super::swar;
use super::{Deserializer, Result};

/// A number.
pub(super) enum Number {
    /// An integer that is not negative.
    Unsigned(u64),
    /// A negative integer.
    Negative(i64),
    /// A number with a fraction, an exponent or too many digits, and `-0`.
    Float(f64),
}

/// The largest number of digits with which every integer is below 2^64.
const SURE: usize = 19;

impl Deserializer<'_> {
    /// Takes a number of up to eight digits without sign, fraction or exponent, as nearly all are. Takes nothing if the
    /// number may be another, or if the text ends within eight bytes.
    ///
    /// Not inlined: otherwise it would also be inlined where strings and objects are read.
    #[inline(never)]
    pub(super) fn take_short(&mut self) -> Option<u64> {
        let bytes = self.bytes();
        let (value, count) = swar::digits(swar::word_at(bytes, self.at)?);
        let end = self.at + count as usize;
        match (bytes.get(self.at), bytes.get(end)) {
            (Some(b'1'..=b'9'), Some(b',' | b'}' | b']')) => {
                self.at = end;
                Some(value)
            }
            _ => None,
        }
    }

    /// Reads a number, whose first character is the current byte. Not inlined, as [`take_short`](Self::take_short).
    #[inline(never)]
    pub(super) fn take_number(&mut self) -> Result<Number> {
        let start = self.at;
        let bytes = self.bytes();
        let negative = bytes.get(start) == Some(&b'-');
        let digits = start + usize::from(negative);
        let mut at = digits;
        let mut value = 0_u64;
        while let Some((eight, 8)) = swar::word_at(bytes, at).map(swar::digits) {
            value = value.wrapping_mul(100_000_000).wrapping_add(eight);
            at += 8;
        }
        while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
            value = value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            at += 1;
        }
        if at == digits || (bytes.get(digits) == Some(&b'0') && at - digits > 1) {
            self.at = at;
            return Err(self.error("invalid number"));
        }
        self.at = at;
        // Only a value of more digits may exceed 64 bits.
        let value = if at - digits > SURE { self.exact_digits(digits) } else { Some(value) };
        let exact = match (value, bytes.get(at)) {
            (_, Some(b'.' | b'e' | b'E')) => None,
            (Some(value), _) if !negative => Some(Number::Unsigned(value)),
            (Some(0), _) => None,
            (Some(value), _) => 0_i64.checked_sub_unsigned(value).map(Number::Negative),
            (None, _) => None,
        };
        match exact {
            Some(number) => Ok(number),
            None => self.float(start),
        }
    }

    /// Returns the value of the digits from `start` to here, if it fits 64 bits.
    #[cold]
    fn exact_digits(&self, start: usize) -> Option<u64> {
        self.text.get(start..self.at)?.parse().ok()
    }

    /// Reads the rest of a number after its integer part, and returns the number that begins at `start` as a double.
    #[cold]
    fn float(&mut self, start: usize) -> Result<Number> {
        if self.bytes().get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.bytes().get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes().get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        match self.text.get(start..self.at).unwrap_or_default().parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(Number::Float(value)),
            _ => Err(self.error("number out of range")),
        }
    }

    /// Takes one or more digits.
    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while self.bytes().get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        if self.at == start { Err(self.error("invalid number")) } else { Ok(()) }
    }
}
