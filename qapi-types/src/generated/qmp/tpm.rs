// Generated as `qmp` from schemas/qapi/tpm.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/tpm.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// Interface by which the guest sees a TPM.
///
/// The enum `TpmModel`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,TpmModel)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TpmModel {
    /// TPM Interface Specification, for TPM 1.2 and 2.0.
    #[doc(alias = "tpm-tis")]
    TpmTis,
    /// Command Response Buffer, for TPM 2.0 only.
    ///
    /// Value `tpm-crb`, since QEMU 2.12.
    #[doc(alias = "tpm-crb")]
    TpmCrb,
    /// Interface of POWER machines of type pseries.
    ///
    /// Value `tpm-spapr`, since QEMU 5.0.
    #[doc(alias = "tpm-spapr")]
    TpmSpapr,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received TpmModel {
    "tpm-tis" TpmTis,
    "tpm-crb" TpmCrb,
    "tpm-spapr" TpmSpapr,
} open }

/// Implementation of a guest's TPM.
///
/// The enum `TpmType`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,TpmType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TpmType {
    /// The TPM hardware of the host, which one guest can use.
    Passthrough,
    /// An external process such as swtpm.
    ///
    /// Value `emulator`, since QEMU 2.11.
    Emulator,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received TpmType {
    "passthrough" Passthrough,
    "emulator" Emulator,
} open }

/// Options of a TPM that is the host's hardware.
///
/// The struct `TPMPassthroughOptions`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TPMPassthroughOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TpmPassthroughOptions {
    /// Device of the host. Default: `/dev/tpm0`.
    pub path: Option<String>,
    /// File in sysfs of the host that aborts a running TPM command. If absent: QEMU looks for it by the name of the
    /// device.
    #[doc(alias = "cancel-path")]
    pub cancel_path: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl TpmPassthroughOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { path: None, cancel_path: None, extra: Extra::default() }
    }

    /// Sets `path`. Device of the host. Default: `/dev/tpm0`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `cancel-path`. File in sysfs of the host that aborts a running TPM command. If absent: QEMU looks for
    /// it by the name of the device.
    #[must_use]
    pub fn cancel_path(mut self, cancel_path: impl Into<String>) -> Self {
        self.cancel_path = Some(cancel_path.into());
        self
    }
}

record! { received TpmPassthroughOptions {
    path: "path" optional,
    cancel_path: "cancel-path" optional,
} extra }

/// Options of a TPM that an external process emulates.
///
/// The struct `TPMEmulatorOptions`, since QEMU 2.11.
///
/// Only in builds with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TPMEmulatorOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TpmEmulatorOptions {
    /// Character device that is a Unix socket to the control channel of the process.
    pub chardev: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl TpmEmulatorOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into(), extra: Extra::default() }
    }
}

record! { received TpmEmulatorOptions {
    chardev: "chardev" required,
} extra }

/// Envelope of the options of kind `passthrough`.
///
/// The struct `TPMPassthroughOptionsWrapper`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TPMPassthroughOptionsWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TpmPassthroughOptionsWrapper {
    /// Options of the host's TPM.
    pub data: TpmPassthroughOptions,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl TpmPassthroughOptionsWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<TpmPassthroughOptions>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received TpmPassthroughOptionsWrapper {
    data: "data" required,
} extra }

/// Envelope of the options of kind `emulator`.
///
/// The struct `TPMEmulatorOptionsWrapper`, since QEMU 2.11.
///
/// Only in builds with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TPMEmulatorOptionsWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TpmEmulatorOptionsWrapper {
    /// Options of the emulating process.
    pub data: TpmEmulatorOptions,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl TpmEmulatorOptionsWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<TpmEmulatorOptions>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received TpmEmulatorOptionsWrapper {
    data: "data" required,
} extra }

/// Kind and options of a TPM back end.
///
/// The union `TpmTypeOptions`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_TPM`.
///
/// Its tag is `type`. [`TpmTypeOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TpmTypeOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TpmTypeOptions {
    /// Kind of back end, which decides the content of `data`.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: TpmTypeOptionsBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl TpmTypeOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<TpmTypeOptionsBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// The TPM hardware of the host, which one guest can use.
    ///
    /// Creates a value with the branch `passthrough`.
    #[inline]
    pub fn passthrough() -> Self {
        Self::new(TpmTypeOptionsBranch::Passthrough(TpmPassthroughOptionsWrapper::new(TpmPassthroughOptions::new())))
    }

    /// An external process such as swtpm.
    ///
    /// Creates a value with the branch `emulator`.
    pub fn emulator(chardev: impl Into<String>) -> Self {
        Self::new(TpmTypeOptionsBranch::Emulator(TpmEmulatorOptionsWrapper::new(TpmEmulatorOptions::new(chardev))))
    }
}

/// The branches of [`TpmTypeOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TpmTypeOptionsBranch {
    /// The TPM hardware of the host, which one guest can use.
    Passthrough(TpmPassthroughOptionsWrapper),
    /// An external process such as swtpm.
    Emulator(TpmEmulatorOptionsWrapper),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<TpmPassthroughOptionsWrapper> for TpmTypeOptionsBranch {
    #[inline]
    fn from(value: TpmPassthroughOptionsWrapper) -> Self {
        Self::Passthrough(value)
    }
}

impl From<TpmEmulatorOptionsWrapper> for TpmTypeOptionsBranch {
    #[inline]
    fn from(value: TpmEmulatorOptionsWrapper) -> Self {
        Self::Emulator(value)
    }
}

union! {
    received TpmTypeOptions {}
    r#type: TpmType = "type" required,
    branch: TpmTypeOptionsBranch {
        "passthrough" Passthrough(TpmPassthroughOptionsWrapper),
        "emulator" Emulator(TpmEmulatorOptionsWrapper),
    }
    extra
}

/// A TPM of the guest, with its interface and its back end.
///
/// The struct `TPMInfo`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_TPM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TPMInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TpmInfo {
    /// Name of the back end, as given to `-tpmdev`.
    pub id: String,
    /// Interface that the guest sees.
    pub model: TpmModel,
    /// Kind and options of the back end.
    pub options: TpmTypeOptions,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl TpmInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(id: impl Into<String>, model: impl Into<TpmModel>, options: impl Into<TpmTypeOptions>) -> Self {
        Self { id: id.into(), model: model.into(), options: options.into(), extra: Extra::default() }
    }
}

record! { received TpmInfo {
    id: "id" required,
    model: "model" required,
    options: "options" required,
} extra }

/// Commands of `schemas/qapi/tpm.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// Lists the interfaces by which this QEMU can show a TPM to a guest.
    ///
    /// The command `query-tpm-models`, since QEMU 1.5.
    ///
    /// Only in builds with `CONFIG_TPM`.
    ///
    /// Returns an array of [`TpmModel`](types::TpmModel).
    ///
    /// Needs the feature `tpm` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dtpm%2Dmodels)
    #[doc(alias = "query-tpm-models")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryTpmModels {}

    impl QueryTpmModels {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryTpmModels {} }

    impl Command for QueryTpmModels {
        type Reply = Vec<types::TpmModel>;
        const NAME: &'static str = "query-tpm-models";
        const SINCE: Option<&'static str> = Some("1.5");
    }

    /// Lists the kinds of TPM back ends that this QEMU offers.
    ///
    /// The command `query-tpm-types`, since QEMU 1.5.
    ///
    /// Only in builds with `CONFIG_TPM`.
    ///
    /// Returns an array of [`TpmType`](types::TpmType).
    ///
    /// Needs the feature `tpm` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dtpm%2Dtypes)
    #[doc(alias = "query-tpm-types")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryTpmTypes {}

    impl QueryTpmTypes {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryTpmTypes {} }

    impl Command for QueryTpmTypes {
        type Reply = Vec<types::TpmType>;
        const NAME: &'static str = "query-tpm-types";
        const SINCE: Option<&'static str> = Some("1.5");
    }

    /// Lists the TPMs of the machine. The list is empty if there are none.
    ///
    /// The command `query-tpm`, since QEMU 1.5.
    ///
    /// Only in builds with `CONFIG_TPM`.
    ///
    /// Returns an array of [`TpmInfo`](types::TpmInfo).
    ///
    /// Needs the feature `tpm` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dtpm)
    #[doc(alias = "query-tpm")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryTpm {}

    impl QueryTpm {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryTpm {} }

    impl Command for QueryTpm {
        type Reply = Vec<types::TpmInfo>;
        const NAME: &'static str = "query-tpm";
        const SINCE: Option<&'static str> = Some("1.5");
    }
}
