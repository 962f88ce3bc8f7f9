//! Names of members as QEMU has them.

use std::borrow::Cow;

/// A name's bytes as QEMU holds them: without NUL, which ends strings there.
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
