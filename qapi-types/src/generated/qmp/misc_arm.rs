// Generated as `qmp` from schemas/qapi/misc-arm.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/misc-arm.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::record;

/// Ways to provide one version of the Arm interrupt controller.
///
/// The answer depends on the build, on the accelerator and on the host's hardware.
///
/// The struct `GICCapability`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GICCapability)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GicCapability {
    /// Version of the interrupt controller, 2 or 3.
    pub version: i64,
    /// Whether QEMU can emulate it.
    pub emulated: bool,
    /// Whether the host's kernel can provide it, as KVM needs it for speed.
    pub kernel: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GicCapability {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(version: i64, emulated: bool, kernel: bool) -> Self {
        Self { version, emulated, kernel, extra: Extra::default() }
    }
}

record! { received GicCapability {
    version: "version" required,
    emulated: "emulated" required,
    kernel: "kernel" required,
} extra }

/// Commands of `schemas/qapi/misc-arm.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// Lists which versions of the Arm interrupt controller this QEMU can provide, and by which means.
    ///
    /// Fails on targets other than Arm.
    ///
    /// The command `query-gic-capabilities`, since QEMU 2.6.
    ///
    /// Returns an array of [`GicCapability`](types::GicCapability).
    ///
    /// Needs the feature `misc-arm` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dgic%2Dcapabilities)
    #[doc(alias = "query-gic-capabilities")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryGicCapabilities {}

    impl QueryGicCapabilities {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryGicCapabilities {} }

    impl Command for QueryGicCapabilities {
        type Reply = Vec<types::GicCapability>;
        const NAME: &'static str = "query-gic-capabilities";
        const SINCE: Option<&'static str> = Some("2.6");
    }
}
