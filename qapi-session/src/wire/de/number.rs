//! Numbers: exact integers of 64 bits with or without sign, and doubles for all others.

use super::{Deserializer, Result};

/// A number.
pub(super) enum Number {
    /// An integer that is not negative.
    Unsigned(u64),
    /// A negative integer.
    Negative(i64),
    /// What has a fraction, an exponent or too many digits; and `-0`.
    Float(f64),
}

/// Integers of no more digits are below 2^64.
const SURE: usize = 19;

impl Deserializer<'_> {
    /// Reads a number, whose first character is the current byte.
    #[inline]
    pub(super) fn take_number(&mut self) -> Result<Number> {
        let start = self.at;
        let bytes = self.bytes();
        let negative = bytes.get(start) == Some(&b'-');
        let digits = start + usize::from(negative);
        let mut at = digits;
        let mut value = 0_u64;
        while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
            value = value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            at += 1;
        }
        if at == digits || (bytes.get(digits) == Some(&b'0') && at - digits > 1) {
            self.at = at;
            return Err(self.error("invalid number"));
        }
        self.at = at;
        // Only then may it be too much for 64 bits.
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

    /// The value of the digits from `start` to here, if 64 bits are enough for it.
    #[cold]
    fn exact_digits(&self, start: usize) -> Option<u64> {
        self.text.get(start..self.at)?.parse().ok()
    }

    /// Reads on after a number's integer part, and takes all from `start` on for a double.
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

    /// Takes one digit or more.
    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while self.bytes().get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        if self.at == start { Err(self.error("invalid number")) } else { Ok(()) }
    }
}
