//! Base64 as QEMU reads it (`util/base64.c`, over GLib): line ends may stand anywhere, and an incomplete
//! group at the end is dropped.
//!
//! Types hold what is base64 by the standard. Arguments that QEMU would take all the same are brought into
//! that form here.

use qapi_interface::Object;
use qapi_types::{Base64, CommandError, to_value};
use serde_json::{Map, Value};

/// Brings the arguments that are base64 into standard form.
///
/// # Errors
/// If one holds what is no character of base64, in QEMU's words.
pub(super) fn settle(object: &Object, arguments: &mut Map<String, Value>) -> Result<(), CommandError> {
    for member in object.members.iter().filter(|member| member.base64) {
        if let Some(Value::String(text)) = arguments.get(&member.name) {
            let bytes = decode(text).ok_or_else(|| CommandError::generic("Base64 data contains invalid characters"))?;
            // Bytes can be expressed.
            let standard = to_value(&Base64(bytes)).unwrap_or_default();
            arguments.insert(member.name.clone(), standard);
        }
    }
    Ok(())
}

/// Decodes groups of four characters, of which `=` is worth nothing; nothing if there are others.
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
