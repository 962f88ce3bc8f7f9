//! Members that the schema calls `str` but whose text is base64 by documentation.
//!
//! The schema language cannot express this, so a table lists these members. It leaves out members whose encoding
//! another member selects (`data` of `ringbuf-write` and of the secret objects), and names of files that contain base64
//! (`dh-cert-file`).

use crate::{Builtin, Interface, Shape};

/// The type or command and the member, sorted, with the reason for each group.
const MEMBERS: &[(&str, &str)] = &[
    // An eBPF program, an ELF object file.
    ("EbpfObject", "object"),
    // The firmware's log buffer, raw bytes of it.
    ("FirmwareLog", "log"),
    // Output of a program, which need not be text.
    ("GuestExecStatus", "err-data"),
    ("GuestExecStatus", "out-data"),
    // File contents.
    ("GuestFileRead", "buf-b64"),
    // AMD SEV: keys, certificates and measurements, binary structures of the PSP firmware.
    ("SevAttestationReport", "data"),
    ("SevCapability", "cert-chain"),
    ("SevCapability", "cpu0-id"),
    ("SevCapability", "pdh"),
    ("SevLaunchMeasureInfo", "data"),
    ("SevSnpGuestProperties", "guest-visible-workarounds"),
    ("SevSnpGuestProperties", "host-data"),
    ("SevSnpGuestProperties", "id-auth"),
    ("SevSnpGuestProperties", "id-block"),
    // Intel TDX: SHA-384 digests.
    ("TdxGuestProperties", "mrconfigid"),
    ("TdxGuestProperties", "mrowner"),
    ("TdxGuestProperties", "mrownerconfig"),
    // A Windows socket, a WSAPROTOCOL_INFOW structure.
    ("get-win32-socket", "info"),
    // Input of a program, which need not be text.
    ("guest-exec", "input-data"),
    // File contents.
    ("guest-file-write", "buf-b64"),
    // A password, which need not be text on every guest.
    ("guest-set-user-password", "password"),
    // A common platform error record, a binary structure of the UEFI specification.
    ("inject-ghes-v2-error", "cper"),
    // AMD SEV again.
    ("query-sev-attestation-report", "mnonce"),
    ("sev-inject-launch-secret", "packet-header"),
    ("sev-inject-launch-secret", "secret"),
];

/// Returns whether the member of that definition of QEMU's schemas is base64.
pub fn is_base64(definition: &str, member: &str) -> bool {
    MEMBERS.binary_search(&(definition, member)).is_ok()
}

impl Interface {
    /// Marks the members that are [`base64`](crate::Member#structfield.base64) in an interface of QEMU. Other protocols
    /// have no such members.
    pub fn mark_base64(&mut self) {
        let strings: Vec<_> = self.types.iter().map(|ty| matches!(ty.shape, Shape::Builtin(Builtin::Str))).collect();
        // The names of members that are declared in place belong to the message.
        let in_place = self.messages.iter().filter_map(|message| Some((message.payload?, message.name.clone())));
        let in_place: Vec<_> = in_place.filter(|(ty, _)| self.types[*ty].name.is_none()).collect();
        let named = self.types.iter().enumerate().filter_map(|(place, ty)| Some((place, ty.name.clone()?)));
        for (place, owner) in named.chain(in_place).collect::<Vec<_>>() {
            let Shape::Object(object) = &mut self.types[place].shape else { continue };
            for member in object.members.iter_mut().filter(|member| strings[member.ty]) {
                member.base64 |= is_base64(member.inherited_from.as_ref().unwrap_or(&owner), &member.name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(MEMBERS.is_sorted());
    }
}
