//! Reads numbers: 64-bit integers if they fit, signed or unsigned, and doubles otherwise.

use serde_json::Number;

/// Reads a number without a fraction or an exponent. `-0` is zero.
pub(super) fn integer(text: &[u8]) -> Number {
    let text = ascii(text);
    if let Ok(number) = text.parse::<i64>() {
        return number.into();
    }
    match text.parse::<u64>() {
        Ok(number) => number.into(),
        Err(_) => float(text.as_bytes()),
    }
}

/// Returns the nearest double, or the largest one if the number is out of range, for which QEMU has infinity.
pub(super) fn float(text: &[u8]) -> Number {
    let number: f64 = ascii(text).parse().unwrap_or_default();
    // `from_f64` accepts every finite double.
    Number::from_f64(number.clamp(f64::MIN, f64::MAX)).unwrap_or_else(|| 0.into())
}

/// Returns the token as text. The lexer accepts only ASCII in numbers.
fn ascii(text: &[u8]) -> &str {
    str::from_utf8(text).unwrap_or_default()
}
