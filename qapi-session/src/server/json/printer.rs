//! Prints values as QEMU does: `{"a": 1, "b": [1, 2]}`, in ASCII only.

use std::io::Write;

use qapi_types::Encode;
use serde_json::{Error, Map, Value};

use super::double::write_double;
use super::order::Order;
use super::unicode::is_noncharacter;
use crate::wire::ser::{Spelling, append, append_string, escape};
use crate::wire::swar::special_or_not_ascii;

/// Appends a value, with the members of objects in the order of their types.
///
/// # Errors
/// If JSON cannot express the value. A part of it may have been written.
pub(crate) fn to_vec<T: Encode + ?Sized>(out: &mut Vec<u8>, value: &T) -> Result<(), Error> {
    append::<T, Qemu>(out, value)
}

/// Appends a value, with the members of objects in QEMU's order, without recursion.
pub(crate) fn value_to_vec(out: &mut Vec<u8>, value: &Value, order: &Order) {
    let mut open: Vec<Rest<'_>> = Vec::new();
    let mut next = Some((value, order));
    loop {
        let mut separator: &[u8] = b", ";
        match next {
            Some((Value::Array(values), order)) => {
                out.push(b'[');
                open.push(Rest::List(values.iter().enumerate(), order));
                separator = b"";
            }
            Some((Value::Object(members), order)) => {
                out.push(b'{');
                open.push(Rest::Object(order.names(members).collect::<Vec<_>>().into_iter(), members, order));
                separator = b"";
            }
            // Writing these values to memory cannot fail.
            Some((scalar, _)) => _ = append::<_, Qemu>(out, scalar),
            None => {}
        }
        next = match open.last_mut() {
            None => return,
            Some(Rest::List(values, order)) => values.next().map(|(index, value)| {
                out.extend_from_slice(separator);
                (value, order.element(index))
            }),
            Some(Rest::Object(names, members, order)) => names.next().map(|name| {
                out.extend_from_slice(separator);
                append_string::<Qemu>(out, name);
                out.extend_from_slice(b": ");
                (members.get(name).unwrap_or(&Value::Null), order.member(name))
            }),
        };
        if next.is_none() {
            out.push(if matches!(open.pop(), Some(Rest::List(..))) { b']' } else { b'}' });
        }
    }
}

/// The rest of a list or an object.
enum Rest<'a> {
    List(std::iter::Enumerate<std::slice::Iter<'a, Value>>, &'a Order),
    Object(std::vec::IntoIter<&'a str>, &'a Map<String, Value>, &'a Order),
}

/// The format of QEMU's output.
struct Qemu;

impl Spelling for Qemu {
    const SPACED: bool = true;

    #[inline(always)]
    fn special(word: u64) -> u64 {
        special_or_not_ascii(word)
    }

    #[cold]
    fn write_escaped(out: &mut Vec<u8>, text: &str) {
        for character in text.chars() {
            match character {
                '"' | '\\' | '\0'..' ' => escape(out, character as u8),
                ' '..'\x7F' => out.push(character as u8),
                character => {
                    let character = if is_noncharacter(character) { char::REPLACEMENT_CHARACTER } else { character };
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        // Writing to memory cannot fail.
                        _ = write!(out, "\\u{unit:04X}");
                    }
                }
            }
        }
    }

    fn double(out: &mut Vec<u8>, value: f64) {
        // As above.
        _ = write_double(out, value);
    }

    fn number(out: &mut Vec<u8>, text: &str) {
        // Printed in the same way as a number that is not kept as text.
        _ = match (text, text.parse::<i64>(), text.parse::<u64>()) {
            ("-0", ..) => write_double(out, -0.0),
            (_, Ok(value), _) => write!(out, "{value}"),
            (_, _, Ok(value)) => write!(out, "{value}"),
            _ => write_double(out, text.parse::<f64>().unwrap_or_default().clamp(f64::MIN, f64::MAX)),
        };
    }
}
