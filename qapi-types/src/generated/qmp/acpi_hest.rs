// Generated as `qmp` from schemas/qapi/acpi-hest.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/acpi-hest.json`.

/// Commands of `schemas/qapi/acpi-hest.json`.
pub(crate) mod command {
    use crate::wire::record;
    use crate::{Base64, Command, Empty};

    /// Reports a hardware error to the guest through ACPI (GHESv2), to test its error handling.
    ///
    /// The command `inject-ghes-v2-error`, since QEMU 10.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `acpi-hest` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,inject%2Dghes%2Dv2%2Derror)
    #[doc(alias = "inject-ghes-v2-error")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct InjectGhesV2Error {
        /// One record in the Common Platform Error Record format of UEFI, from the status block on, Base64-encoded.
        pub cper: Base64,
    }

    impl InjectGhesV2Error {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(cper: impl Into<Base64>) -> Self {
            Self { cper: cper.into() }
        }
    }

    record! { sent InjectGhesV2Error {
        cper: "cper" required,
    } }

    impl Command for InjectGhesV2Error {
        type Reply = Empty;
        const NAME: &'static str = "inject-ghes-v2-error";
        const SINCE: Option<&'static str> = Some("10.2");
    }
}
