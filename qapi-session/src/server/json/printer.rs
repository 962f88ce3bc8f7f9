//! Values to text, spelt as QEMU spells its output: `{"a": 1, "b": [1, 2]}`, all of it ASCII.

use std::io::{self, Write};

use qapi_types::Encode;
use qapi_types::wire::Ref;
use serde::Serialize;
use serde_json::ser::{CharEscape, Formatter};
use serde_json::{Error, Map, Serializer, Value};

use super::double::write_double;
use super::order::Order;
use super::unicode::is_noncharacter;

/// Appends a value, with the members of objects in the order of their types.
///
/// # Errors
/// If it cannot be expressed. Something of it may have been written then.
pub(crate) fn to_vec<T: Encode + ?Sized>(out: &mut Vec<u8>, value: &T) -> Result<(), Error> {
    Ref(value).serialize(&mut Serializer::with_formatter(out, Spelling))
}

/// Appends a value, with the members of objects in QEMU's order. It takes no stack for their depth.
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
            // Neither memory nor these values can fail.
            Some((scalar, _)) => _ = scalar.serialize(&mut Serializer::with_formatter(&mut *out, Spelling)),
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
                _ = name.serialize(&mut Serializer::with_formatter(&mut *out, Spelling));
                out.extend_from_slice(b": ");
                (members.get(name).unwrap_or(&Value::Null), order.member(name))
            }),
        };
        if next.is_none() {
            out.push(if matches!(open.pop(), Some(Rest::List(..))) { b']' } else { b'}' });
        }
    }
}

/// What is still to be printed of a list or an object.
enum Rest<'a> {
    List(std::iter::Enumerate<std::slice::Iter<'a, Value>>, &'a Order),
    Object(std::vec::IntoIter<&'a str>, &'a Map<String, Value>, &'a Order),
}

/// QEMU's spelling.
struct Spelling;

impl Formatter for Spelling {
    #[inline]
    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { out.write_all(b", ") }
    }

    #[inline]
    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { out.write_all(b", ") }
    }

    #[inline]
    fn begin_object_value<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    #[inline]
    fn write_string_fragment<W: Write + ?Sized>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        // Without a branch for each byte, many are looked at in one instruction.
        let all = fragment.bytes().fold(0, |all, byte| all | byte.wrapping_add(1) | (byte & 0x80));
        if all < 0x80 { out.write_all(fragment.as_bytes()) } else { write_escaped(out, fragment) }
    }

    fn write_char_escape<W: Write + ?Sized>(&mut self, out: &mut W, escape: CharEscape) -> io::Result<()> {
        match escape {
            CharEscape::Quote => out.write_all(b"\\\""),
            CharEscape::ReverseSolidus => out.write_all(b"\\\\"),
            CharEscape::Solidus => out.write_all(b"/"),
            CharEscape::Backspace => out.write_all(b"\\b"),
            CharEscape::FormFeed => out.write_all(b"\\f"),
            CharEscape::LineFeed => out.write_all(b"\\n"),
            CharEscape::CarriageReturn => out.write_all(b"\\r"),
            CharEscape::Tab => out.write_all(b"\\t"),
            CharEscape::AsciiControl(byte) => write!(out, "\\u{byte:04X}"),
        }
    }

    fn write_f32<W: Write + ?Sized>(&mut self, out: &mut W, value: f32) -> io::Result<()> {
        write_double(out, value.into())
    }

    fn write_f64<W: Write + ?Sized>(&mut self, out: &mut W, value: f64) -> io::Result<()> {
        write_double(out, value)
    }
}

/// Writes a piece of a string that has no ASCII characters in it but those that stand for themselves, and
/// DEL.
#[cold]
fn write_escaped<W: Write + ?Sized>(out: &mut W, mut fragment: &str) -> io::Result<()> {
    while let Some(at) = fragment.bytes().position(|byte| byte >= 0x7F) {
        let (plain, rest) = fragment.split_at_checked(at).unwrap_or_default();
        out.write_all(plain.as_bytes())?;
        let mut characters = rest.chars();
        let character = characters.next().filter(|&character| !is_noncharacter(character));
        for unit in character.unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf16(&mut [0; 2]) {
            write!(out, "\\u{unit:04X}")?;
        }
        fragment = characters.as_str();
    }
    out.write_all(fragment.as_bytes())
}
