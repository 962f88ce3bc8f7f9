//! Numbers: exact integers of 64 bits, signed or else unsigned, and doubles for all others.

use serde_json::Number;

/// Without a fraction or an exponent. `-0` is zero.
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

/// The nearest double; the largest for one that is beyond them all, where QEMU has infinity.
pub(super) fn float(text: &[u8]) -> Number {
    let number: f64 = ascii(text).parse().unwrap_or_default();
    // `from_f64` refuses nothing that is finite.
    Number::from_f64(number.clamp(f64::MIN, f64::MAX)).unwrap_or_else(|| 0.into())
}

/// The lexer lets nothing else through.
fn ascii(text: &[u8]) -> &str {
    str::from_utf8(text).unwrap_or_default()
}
