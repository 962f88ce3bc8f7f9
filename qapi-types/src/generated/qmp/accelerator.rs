// Generated as `qmp` from schemas/qapi/accelerator.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/accelerator.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// Whether KVM is available and in use.
///
/// The struct `KvmInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,KvmInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KvmInfo {
    /// Whether this VM runs with KVM.
    pub enabled: bool,
    /// Whether this QEMU was built with KVM. It does not tell that the host permits its use.
    pub present: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl KvmInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(enabled: bool, present: bool) -> Self {
        Self { enabled, present, extra: Extra::default() }
    }
}

record! { received KvmInfo {
    enabled: "enabled" required,
    present: "present" required,
} extra }

/// Technology that executes the guest's instructions.
///
/// The enum `Accelerator`, since QEMU 10.2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,Accelerator)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Accelerator {
    /// Hypervisor framework of macOS.
    Hvf,
    /// Virtualization by the Linux kernel.
    Kvm,
    /// Microsoft's hypervisor, on Linux hosts that are its root partition.
    Mshv,
    /// Hypervisor of NetBSD.
    Nvmm,
    /// Executes nothing; for QEMU's own device tests.
    Qtest,
    /// Emulation by translating instructions; works on any host, but slowly.
    Tcg,
    /// Hypervisor platform of Windows hosts.
    Whpx,
    /// Device model for a guest that the Xen hypervisor executes.
    Xen,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received Accelerator {
    "hvf" Hvf,
    "kvm" Kvm,
    "mshv" Mshv,
    "nvmm" Nvmm,
    "qtest" Qtest,
    "tcg" Tcg,
    "whpx" Whpx,
    "xen" Xen,
} open }

/// Accelerators that are built in, and the one in use.
///
/// The struct `AcceleratorInfo`, since QEMU 10.2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AcceleratorInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceleratorInfo {
    /// Accelerator of this VM.
    pub enabled: Accelerator,
    /// Accelerators that this QEMU was built with. The host need not support them.
    pub present: Vec<Accelerator>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AcceleratorInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(enabled: impl Into<Accelerator>, present: impl IntoIterator<Item = impl Into<Accelerator>>) -> Self {
        Self {
            enabled: enabled.into(),
            present: present.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { received AcceleratorInfo {
    enabled: "enabled" required,
    present: "present" required,
} extra }

/// Commands of `schemas/qapi/accelerator.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// Reports whether this VM runs with KVM.
    ///
    /// [`query-accelerators`](super::super::command::QueryAccelerators), where available, covers all accelerators.
    ///
    /// The command `query-kvm`, since QEMU 0.14.
    ///
    /// Returns [`KvmInfo`](types::KvmInfo).
    ///
    /// Needs the feature `accelerator` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dkvm)
    #[doc(alias = "query-kvm")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryKvm {}

    impl QueryKvm {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryKvm {} }

    impl Command for QueryKvm {
        type Reply = types::KvmInfo;
        const NAME: &'static str = "query-kvm";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Reports internal statistics of the accelerator as text for people.
    ///
    /// The command `x-accel-stats`, since QEMU 10.1.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`HumanReadableText`](types::HumanReadableText).
    ///
    /// Needs the feature `accelerator` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Daccel%2Dstats)
    #[doc(alias = "x-accel-stats")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XAccelStats {}

    impl XAccelStats {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XAccelStats {} }

    impl Command for XAccelStats {
        type Reply = types::HumanReadableText;
        const NAME: &'static str = "x-accel-stats";
        const SINCE: Option<&'static str> = Some("10.1");
    }

    /// Reports which accelerator the VM uses and which others are built in.
    ///
    /// The command `query-accelerators`, since QEMU 10.2.0.
    ///
    /// Returns [`AcceleratorInfo`](types::AcceleratorInfo).
    ///
    /// Needs the feature `accelerator` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Daccelerators)
    #[doc(alias = "query-accelerators")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryAccelerators {}

    impl QueryAccelerators {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryAccelerators {} }

    impl Command for QueryAccelerators {
        type Reply = types::AcceleratorInfo;
        const NAME: &'static str = "query-accelerators";
        const SINCE: Option<&'static str> = Some("10.2.0");
    }
}
