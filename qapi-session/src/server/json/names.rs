//! Names of members in QEMU's encoding.

use std::borrow::Cow;

/// Returns the bytes of a name as QEMU stores them. NUL is encoded in two bytes, because a NUL byte ends strings in C.
pub(super) fn qemu_bytes(name: &str) -> Cow<'_, [u8]> {
    if !name.contains('\0') {
        return name.as_bytes().into();
    }
    let mut bytes = Vec::with_capacity(name.len() + 1);
    for byte in name.bytes() {
        match byte {
            0 => bytes.extend_from_slice(&[0xC0, 0x80]),
            _ => bytes.push(byte),
        }
    }
    bytes.into()
}
