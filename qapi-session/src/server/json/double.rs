//! Prints doubles as C's `%.17g` does: with 17 digits, of which trailing zeros are left out.
//!
//! That is enough to distinguish any two doubles, and usually more than necessary: 0.1 is `0.10000000000000001`.

use std::io::{self, Write};

/// Prints a finite double.
pub(super) fn write_double<W: Write + ?Sized>(out: &mut W, value: f64) -> io::Result<()> {
    let scientific = format!("{value:.16e}");
    let (sign, scientific) = match scientific.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", scientific.as_str()),
    };
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let digits = match digits.trim_end_matches('0') {
        "" => "0",
        digits => digits,
    };

    out.write_all(sign.as_bytes())?;
    match usize::try_from(exponent) {
        // 0.000123
        Err(_) if exponent >= -4 => {
            let zeros = "000".get(..(-exponent - 1) as usize).unwrap_or_default();
            write!(out, "0.{zeros}{digits}")
        }
        // 12300
        Ok(places) if places < 17 && digits.len() <= places + 1 => write!(out, "{digits:0<width$}", width = places + 1),
        // 12.3
        Ok(places) if places < 17 => {
            let (whole, fraction) = digits.split_at_checked(places + 1).unwrap_or((digits, "0"));
            write!(out, "{whole}.{fraction}")
        }
        // 1.23e+20
        _ => {
            let (first, others) = digits.split_at_checked(1).unwrap_or((digits, ""));
            let point = if others.is_empty() { "" } else { "." };
            let sign = if exponent < 0 { '-' } else { '+' };
            write!(out, "{first}{point}{others}e{sign}{:02}", exponent.unsigned_abs())
        }
    }
}
