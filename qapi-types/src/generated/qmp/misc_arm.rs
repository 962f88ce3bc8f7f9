// Generated as `qmp` from schemas/qapi/misc-arm.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/misc-arm.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::record;

/// The struct `GICCapability`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GICCapability)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GicCapability {
    /// Member `version`.
    pub version: i64,
    /// Member `emulated`.
    pub emulated: bool,
    /// Member `kernel`.
    pub kernel: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GicCapability {
    /// With the mandatory members, no optional one set.
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
        /// With no member set.
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
