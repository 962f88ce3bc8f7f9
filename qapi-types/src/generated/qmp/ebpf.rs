// Generated as `qmp` from schemas/qapi/ebpf.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/ebpf.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record};
use crate::{Base64, Extra};

/// An eBPF program that fits this build of QEMU.
///
/// The struct `EbpfObject`, since QEMU 9.0.
///
/// Only in builds with `CONFIG_EBPF`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,EbpfObject)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EbpfObject {
    /// ELF file with program and maps, Base64-encoded.
    pub object: Base64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl EbpfObject {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(object: impl Into<Base64>) -> Self {
        Self { object: object.into(), extra: Extra::default() }
    }
}

record! { received EbpfObject {
    object: "object" required,
} extra }

/// An eBPF program that QEMU contains.
///
/// The enum `EbpfProgramID`, since QEMU 9.0.
///
/// Only in builds with `CONFIG_EBPF`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,EbpfProgramID)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EbpfProgramId {
    /// Distributes packets to the queues of a virtio-net card (receive side scaling).
    Rss,
}

enumeration! { sent EbpfProgramId {
    "rss" Rss,
} }

/// Commands of `schemas/qapi/ebpf.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// Returns an eBPF program of QEMU, for a management that loads it because QEMU lacks the privileges.
    ///
    /// Load it with libbpf and give the descriptors to the network card in `ebpf-rss-fds`. Do not use it with
    /// another build of QEMU.
    ///
    /// The command `request-ebpf`, since QEMU 9.0.
    ///
    /// Only in builds with `CONFIG_EBPF`.
    ///
    /// Returns [`EbpfObject`](types::EbpfObject).
    ///
    /// Needs the feature `ebpf` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,request%2Debpf)
    #[doc(alias = "request-ebpf")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RequestEbpf {
        /// Which program is wanted.
        pub id: types::EbpfProgramId,
    }

    impl RequestEbpf {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<types::EbpfProgramId>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent RequestEbpf {
        id: "id" required,
    } }

    impl Command for RequestEbpf {
        type Reply = types::EbpfObject;
        const NAME: &'static str = "request-ebpf";
        const SINCE: Option<&'static str> = Some("9.0");
    }
}
