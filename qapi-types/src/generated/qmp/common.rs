// Generated as `qmp` from schemas/qapi/common.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/common.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{alternate, enumeration, record};

/// Direction of an I/O operation that an event reports.
///
/// The enum `IoOperationType`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,IoOperationType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IoOperationType {
    /// Data was read from the device.
    Read,
    /// Data was written to the device. Flushes and discards count as writes in error events.
    Write,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received IoOperationType {
    "read" Read,
    "write" Write,
} open }

/// Switch that can leave the choice to QEMU.
///
/// The enum `OnOffAuto`, since QEMU 2.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,OnOffAuto)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnOffAuto {
    /// QEMU chooses, depending on what the host, the device or the machine type supports.
    Auto,
    /// The feature is required. Most options report an error if it is not available.
    On,
    /// The feature is not used.
    Off,
}

enumeration! { sent OnOffAuto {
    "auto" Auto,
    "on" On,
    "off" Off,
} }

/// Switch with a middle setting, used for the interrupt controllers of an x86 machine.
///
/// The enum `OnOffSplit`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,OnOffSplit)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnOffSplit {
    /// Fully enabled: for `kernel-irqchip`, the kernel emulates all interrupt controllers.
    On,
    /// Disabled: QEMU does the emulation itself.
    Off,
    /// Shared: for `kernel-irqchip`, the kernel emulates the local APICs, and QEMU emulates PIC and I/O APIC.
    Split,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both OnOffSplit {
    "on" On,
    "off" Off,
    "split" Split,
} open }

/// String, or JSON `null` to take a setting away.
///
/// Used where leaving out the member already means "keep the present value": `null` then resets the setting.
///
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

/// PCI base address register that a device uses for a feature, such as its MSI-X table.
///
/// The enum `OffAutoPCIBAR`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,OffAutoPCIBAR)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OffAutoPcibar {
    /// The feature is not available in the device.
    Off,
    /// QEMU picks a free base address register.
    Auto,
    /// Base address register at offset 0x10 of the configuration space.
    Bar0,
    /// Base address register at offset 0x14 of the configuration space.
    Bar1,
    /// Base address register at offset 0x18 of the configuration space.
    Bar2,
    /// Base address register at offset 0x1c of the configuration space.
    Bar3,
    /// Base address register at offset 0x20 of the configuration space.
    Bar4,
    /// Base address register at offset 0x24 of the configuration space.
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

/// Signalling rate of a PCI Express link per lane, in gigatransfers per second.
///
/// The enum `PCIELinkSpeed`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,PCIELinkSpeed)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PcieLinkSpeed {
    /// 2.5 GT/s, the rate of PCI Express 1.
    #[doc(alias = "2_5")]
    _25,
    /// 5 GT/s, the rate of PCI Express 2.
    #[doc(alias = "5")]
    _5,
    /// 8 GT/s, the rate of PCI Express 3.
    #[doc(alias = "8")]
    _8,
    /// 16 GT/s, the rate of PCI Express 4.
    #[doc(alias = "16")]
    _16,
    /// 32 GT/s, the rate of PCI Express 5.
    ///
    /// Value `32`, since QEMU 9.0.
    #[doc(alias = "32")]
    _32,
    /// 64 GT/s, the rate of PCI Express 6.
    ///
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

/// Number of lanes of a PCI Express link.
///
/// The enum `PCIELinkWidth`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,PCIELinkWidth)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PcieLinkWidth {
    /// One lane, written x1.
    #[doc(alias = "1")]
    _1,
    /// Two lanes, written x2.
    #[doc(alias = "2")]
    _2,
    /// Four lanes, written x4.
    #[doc(alias = "4")]
    _4,
    /// Eight lanes, written x8.
    #[doc(alias = "8")]
    _8,
    /// Twelve lanes, written x12.
    #[doc(alias = "12")]
    _12,
    /// Sixteen lanes, written x16.
    #[doc(alias = "16")]
    _16,
    /// Thirty-two lanes, written x32.
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

/// NUMA policy by which the host allocates the pages of a memory backend.
///
/// The values correspond to the modes of Linux's `mbind` system call. All but `default` need a list of host
/// nodes.
///
/// The enum `HostMemPolicy`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HostMemPolicy)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostMemPolicy {
    /// The policy of the QEMU process applies. No host nodes may be given.
    Default,
    /// Pages come from the given host nodes as long as these have free memory, else from others.
    Preferred,
    /// Pages come from the given host nodes only. Allocation fails when these are full.
    Bind,
    /// Pages are spread evenly over the given host nodes.
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

/// Direction of the packets that a network filter handles, seen from its `netdev`.
///
/// The enum `NetFilterDirection`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NetFilterDirection)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetFilterDirection {
    /// Packets of both directions.
    All,
    /// Packets on their way to the `netdev`: those which the guest sends.
    Rx,
    /// Packets that the `netdev` emits: those which the guest receives.
    Tx,
}

enumeration! { sent NetFilterDirection {
    "all" All,
    "rx" Rx,
    "tx" Tx,
} }

/// Keys that hand the keyboard and mouse of an `input-linux` object from the host to the guest and back.
///
/// The enum `GrabToggleKeys`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,GrabToggleKeys)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GrabToggleKeys {
    /// Both Ctrl keys at once.
    #[doc(alias = "ctrl-ctrl")]
    CtrlCtrl,
    /// Both Alt keys at once.
    #[doc(alias = "alt-alt")]
    AltAlt,
    /// Both Shift keys at once.
    #[doc(alias = "shift-shift")]
    ShiftShift,
    /// Both Meta (Windows, Super) keys at once.
    #[doc(alias = "meta-meta")]
    MetaMeta,
    /// The Scroll Lock key alone.
    Scrolllock,
    /// Scroll Lock together with one of the Ctrl keys.
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

/// Text for people, as a command of the human monitor (HMP) would print it.
///
/// Do not parse the text. Its layout can change with every release.
///
/// The struct `HumanReadableText`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,HumanReadableText)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HumanReadableText {
    /// Several lines of plain text, separated by line feeds.
    ///
    /// Member `human-readable-text`. Servers may leave it out.
    #[doc(alias = "human-readable-text")]
    pub human_readable_text: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl HumanReadableText {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(human_readable_text: impl Into<String>) -> Self {
        Self { human_readable_text: Some(human_readable_text.into()), extra: Extra::default() }
    }
}

record! { received HumanReadableText {
    human_readable_text: "human-readable-text" optional,
} extra }

/// Byte order of a device or of a processor.
///
/// The enum `EndianMode`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,EndianMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndianMode {
    /// No byte order is given. A device that needs one refuses this value.
    Unspecified,
    /// Least significant byte first.
    Little,
    /// Most significant byte first.
    Big,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both EndianMode {
    "unspecified" Unspecified,
    "little" Little,
    "big" Big,
} open }
