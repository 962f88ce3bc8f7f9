//! Members that the schema calls `str` but whose text is base64 by documentation.
//!
//! The schema language cannot say it, so this table does: type (or command) and member. Not here:
//! members whose encoding another member chooses (`data` of `ringbuf-write` and of the secret
//! objects), or that name a file that holds base64 (`dh-cert-file`).

/// Definition and member, sorted, with the reason behind each group.
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

/// Whether the member of that definition is bytes.
pub fn is_base64(definition: &str, member: &str) -> bool {
    MEMBERS.binary_search(&(definition, member)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(MEMBERS.is_sorted());
    }
}
