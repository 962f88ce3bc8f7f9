//! Base64 as QEMU reads it (`util/base64.c`, with GLib): line feeds are ignored, and an incomplete group at the end is
//! dropped.
//!
//! Generated types accept only standard base64. Arguments that QEMU accepts in other forms are converted here.

use qapi_interface::Object;
use qapi_types::{Base64, CommandError, to_value};
use serde_json::{Map, Value};

/// Converts the base64 arguments to standard form.
///
/// # Errors
/// If an argument contains a character that is not base64, with QEMU's error text.
pub(super) fn settle(object: &Object, arguments: &mut Map<String, Value>) -> Result<(), CommandError> {
    for member in object.members.iter().filter(|member| member.base64) {
        if let Some(Value::String(text)) = arguments.get(&member.name) {
            let bytes = decode(text).ok_or_else(|| CommandError::generic("Base64 data contains invalid characters"))?;
            // Writing bytes cannot fail.
            let standard = to_value(&Base64(bytes)).unwrap_or_default();
            arguments.insert(member.name.clone(), standard);
        }
    }
    Ok(())
}

/// Decodes groups of four characters, of which `=` stands for zero bits. Returns `None` for any other character.
fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut group, mut count, mut last) = (0u32, 0, [0, 0]);
    for byte in text.bytes() {
        let worth = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => 0,
            b'\n' => continue,
            _ => return None,
        };
        group = group << 6 | u32::from(worth);
        last = [last[1], byte];
        count += 1;
        if count == 4 {
            let [_, first, second, third] = group.to_be_bytes();
            bytes.push(first);
            if last[0] != b'=' {
                bytes.push(second);
            }
            if last[1] != b'=' {
                bytes.push(third);
            }
            (group, count) = (0, 0);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn what_qemu_takes() {
        for (text, bytes) in [
            ("aGVsbG8=", Some("hello")),
            ("aGVs\nbG8=\n", Some("hello")),
            ("aGVsbG8", Some("hel")),
            ("YQ=", Some("")),
            ("YQ==YQ==", Some("aa")),
            ("", Some("")),
            ("aGVs bG8=", None),
            ("aGVs-bG8", None),
        ] {
            assert_eq!(decode(text).as_deref(), bytes.map(str::as_bytes), "{text:?}");
        }
    }
}
