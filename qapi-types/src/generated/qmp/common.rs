// Generated as `qmp` from schemas/qapi/common.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/common.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{alternate, enumeration, record};

/// The enum `IoOperationType`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,IoOperationType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IoOperationType {
    /// Value `read`.
    Read,
    /// Value `write`.
    Write,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received IoOperationType {
    "read" Read,
    "write" Write,
} open }

/// The enum `OnOffAuto`, since QEMU 2.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,OnOffAuto)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnOffAuto {
    /// Value `auto`.
    Auto,
    /// Value `on`.
    On,
    /// Value `off`.
    Off,
}

enumeration! { sent OnOffAuto {
    "auto" Auto,
    "on" On,
    "off" Off,
} }

/// The enum `OnOffSplit`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,OnOffSplit)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnOffSplit {
    /// Value `on`.
    On,
    /// Value `off`.
    Off,
    /// Value `split`.
    Split,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both OnOffSplit {
    "on" On,
    "off" Off,
    "split" Split,
} open }

/// The alternate `StrOrNull`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Alternate-,StrOrNull)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StrOrNull {
    /// A string.
    S(String),
    /// Null.
    N,
}

impl From<String> for StrOrNull {
    #[inline]
    fn from(value: String) -> Self {
        Self::S(value)
    }
}

impl From<&str> for StrOrNull {
    #[inline]
    fn from(value: &str) -> Self {
        Self::S(value.to_owned())
    }
}

alternate! { sent StrOrNull, "a string or null", {
    string S(String),
    null N,
} }

/// The enum `OffAutoPCIBAR`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,OffAutoPCIBAR)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OffAutoPcibar {
    /// Value `off`.
    Off,
    /// Value `auto`.
    Auto,
    /// Value `bar0`.
    Bar0,
    /// Value `bar1`.
    Bar1,
    /// Value `bar2`.
    Bar2,
    /// Value `bar3`.
    Bar3,
    /// Value `bar4`.
    Bar4,
    /// Value `bar5`.
    Bar5,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both OffAutoPcibar {
    "off" Off,
    "auto" Auto,
    "bar0" Bar0,
    "bar1" Bar1,
    "bar2" Bar2,
    "bar3" Bar3,
    "bar4" Bar4,
    "bar5" Bar5,
} open }

/// The enum `PCIELinkSpeed`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,PCIELinkSpeed)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PcieLinkSpeed {
    /// Value `2_5`.
    #[doc(alias = "2_5")]
    _25,
    /// Value `5`.
    #[doc(alias = "5")]
    _5,
    /// Value `8`.
    #[doc(alias = "8")]
    _8,
    /// Value `16`.
    #[doc(alias = "16")]
    _16,
    /// Value `32`, since QEMU 9.0.
    #[doc(alias = "32")]
    _32,
    /// Value `64`, since QEMU 9.0.
    #[doc(alias = "64")]
    _64,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both PcieLinkSpeed {
    "2_5" _25,
    "5" _5,
    "8" _8,
    "16" _16,
    "32" _32,
    "64" _64,
} open }

/// The enum `PCIELinkWidth`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,PCIELinkWidth)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PcieLinkWidth {
    /// Value `1`.
    #[doc(alias = "1")]
    _1,
    /// Value `2`.
    #[doc(alias = "2")]
    _2,
    /// Value `4`.
    #[doc(alias = "4")]
    _4,
    /// Value `8`.
    #[doc(alias = "8")]
    _8,
    /// Value `12`.
    #[doc(alias = "12")]
    _12,
    /// Value `16`.
    #[doc(alias = "16")]
    _16,
    /// Value `32`.
    #[doc(alias = "32")]
    _32,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both PcieLinkWidth {
    "1" _1,
    "2" _2,
    "4" _4,
    "8" _8,
    "12" _12,
    "16" _16,
    "32" _32,
} open }

/// The enum `HostMemPolicy`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HostMemPolicy)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostMemPolicy {
    /// Value `default`.
    Default,
    /// Value `preferred`.
    Preferred,
    /// Value `bind`.
    Bind,
    /// Value `interleave`.
    Interleave,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both HostMemPolicy {
    "default" Default,
    "preferred" Preferred,
    "bind" Bind,
    "interleave" Interleave,
} open }

/// The enum `NetFilterDirection`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NetFilterDirection)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetFilterDirection {
    /// Value `all`.
    All,
    /// Value `rx`.
    Rx,
    /// Value `tx`.
    Tx,
}

enumeration! { sent NetFilterDirection {
    "all" All,
    "rx" Rx,
    "tx" Tx,
} }

/// The enum `GrabToggleKeys`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,GrabToggleKeys)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GrabToggleKeys {
    /// Value `ctrl-ctrl`.
    #[doc(alias = "ctrl-ctrl")]
    CtrlCtrl,
    /// Value `alt-alt`.
    #[doc(alias = "alt-alt")]
    AltAlt,
    /// Value `shift-shift`.
    #[doc(alias = "shift-shift")]
    ShiftShift,
    /// Value `meta-meta`.
    #[doc(alias = "meta-meta")]
    MetaMeta,
    /// Value `scrolllock`.
    Scrolllock,
    /// Value `ctrl-scrolllock`.
    #[doc(alias = "ctrl-scrolllock")]
    CtrlScrolllock,
}

enumeration! { sent GrabToggleKeys {
    "ctrl-ctrl" CtrlCtrl,
    "alt-alt" AltAlt,
    "shift-shift" ShiftShift,
    "meta-meta" MetaMeta,
    "scrolllock" Scrolllock,
    "ctrl-scrolllock" CtrlScrolllock,
} }

/// The struct `HumanReadableText`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,HumanReadableText)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HumanReadableText {
    /// Member `human-readable-text`. Servers may leave it out.
    #[doc(alias = "human-readable-text")]
    pub human_readable_text: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl HumanReadableText {
    /// With the mandatory members, no optional one set.
    pub fn new(human_readable_text: impl Into<String>) -> Self {
        Self { human_readable_text: Some(human_readable_text.into()), extra: Extra::default() }
    }
}

record! { received HumanReadableText {
    human_readable_text: "human-readable-text" optional,
} extra }

/// The enum `EndianMode`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,EndianMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndianMode {
    /// Value `unspecified`.
    Unspecified,
    /// Value `little`.
    Little,
    /// Value `big`.
    Big,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both EndianMode {
    "unspecified" Unspecified,
    "little" Little,
    "big" Big,
} open }
