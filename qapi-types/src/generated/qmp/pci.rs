// Generated as `qmp` from schemas/qapi/pci.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/pci.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::record;

/// Range of addresses that a PCI bridge forwards.
///
/// If `limit` is less than `base`, the bridge forwards nothing.
///
/// The struct `PciMemoryRange`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciMemoryRange)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciMemoryRange {
    /// First guest-physical address.
    pub base: i64,
    /// Last guest-physical address.
    pub limit: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciMemoryRange {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(base: i64, limit: i64) -> Self {
        Self { base, limit, extra: Extra::default() }
    }
}

record! { received PciMemoryRange {
    base: "base" required,
    limit: "limit" required,
} extra }

/// Range of ports or memory behind a base address register (BAR) of a PCI device.
///
/// The struct `PciMemoryRegion`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciMemoryRegion)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciMemoryRegion {
    /// Number of the register, 0 to 5; 6 is the expansion ROM.
    pub bar: i64,
    /// `io` for ports, `memory` for memory.
    pub r#type: String,
    /// Guest-physical address or port; -1 if the guest has not mapped the region.
    pub address: i64,
    /// Length of the region. Unit: bytes.
    pub size: i64,
    /// Whether reads have no side effects, so that they may be combined. If absent: the region consists of ports.
    pub prefetch: Option<bool>,
    /// Whether the register holds 64-bit addresses and thus occupies two. If absent: the region consists of ports.
    pub mem_type_64: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciMemoryRegion {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(bar: i64, r#type: impl Into<String>, address: i64, size: i64) -> Self {
        Self { bar, r#type: r#type.into(), address, size, prefetch: None, mem_type_64: None, extra: Extra::default() }
    }

    /// Sets `prefetch`. Whether reads have no side effects, so that they may be combined. If absent: the region
    /// consists of ports.
    #[must_use]
    #[inline]
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.prefetch = Some(prefetch);
        self
    }

    /// Sets `mem_type_64`. Whether the register holds 64-bit addresses and thus occupies two. If absent: the region
    /// consists of ports.
    #[must_use]
    #[inline]
    pub fn mem_type_64(mut self, mem_type_64: bool) -> Self {
        self.mem_type_64 = Some(mem_type_64);
        self
    }
}

record! { received PciMemoryRegion {
    bar: "bar" required,
    r#type: "type" required,
    address: "address" required,
    size: "size" required,
    prefetch: "prefetch" optional,
    mem_type_64: "mem_type_64" optional,
} extra }

/// Bus numbers and forwarded ranges of a PCI bridge, as the guest set them up.
///
/// The struct `PciBusInfo`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciBusInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciBusInfo {
    /// Bus on which the bridge itself sits.
    pub number: i64,
    /// Bus directly below the bridge.
    pub secondary: i64,
    /// Highest bus number below the bridge.
    pub subordinate: i64,
    /// Forwarded ports.
    pub io_range: PciMemoryRange,
    /// Forwarded memory that must not be prefetched.
    pub memory_range: PciMemoryRange,
    /// Forwarded memory that may be prefetched.
    pub prefetchable_range: PciMemoryRange,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciBusInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        number: i64,
        secondary: i64,
        subordinate: i64,
        io_range: impl Into<PciMemoryRange>,
        memory_range: impl Into<PciMemoryRange>,
        prefetchable_range: impl Into<PciMemoryRange>,
    ) -> Self {
        Self {
            number,
            secondary,
            subordinate,
            io_range: io_range.into(),
            memory_range: memory_range.into(),
            prefetchable_range: prefetchable_range.into(),
            extra: Extra::default(),
        }
    }
}

record! { received PciBusInfo {
    number: "number" required,
    secondary: "secondary" required,
    subordinate: "subordinate" required,
    io_range: "io_range" required,
    memory_range: "memory_range" required,
    prefetchable_range: "prefetchable_range" required,
} extra }

/// PCI bridge with the devices behind it.
///
/// The struct `PciBridgeInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciBridgeInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciBridgeInfo {
    /// Bus numbers and forwarded ranges.
    pub bus: PciBusInfo,
    /// Devices on the bus below the bridge. If absent: the guest has not assigned a number to that bus.
    pub devices: Option<Vec<PciDeviceInfo>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciBridgeInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(bus: impl Into<PciBusInfo>) -> Self {
        Self { bus: bus.into(), devices: None, extra: Extra::default() }
    }

    /// Sets `devices`. Devices on the bus below the bridge. If absent: the guest has not assigned a number to that
    /// bus.
    #[must_use]
    pub fn devices(mut self, devices: impl IntoIterator<Item = impl Into<PciDeviceInfo>>) -> Self {
        self.devices = Some(devices.into_iter().map(Into::into).collect());
        self
    }
}

record! { received PciBridgeInfo {
    bus: "bus" required,
    devices: "devices" optional,
} extra }

/// Function class of a PCI device.
///
/// The struct `PciDeviceClass`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciDeviceClass)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceClass {
    /// Explanation for people, such as `Ethernet controller`. If absent: QEMU does not know the class.
    pub desc: Option<String>,
    /// Base class and subclass as a 16-bit number, such as 0x0200 for Ethernet.
    pub class: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciDeviceClass {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(class: i64) -> Self {
        Self { desc: None, class, extra: Extra::default() }
    }

    /// Sets `desc`. Explanation for people, such as `Ethernet controller`. If absent: QEMU does not know the class.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

record! { received PciDeviceClass {
    desc: "desc" optional,
    class: "class" required,
} extra }

/// Identification numbers of a PCI device.
///
/// The struct `PciDeviceId`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciDeviceId)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceId {
    /// Model number assigned by the vendor.
    pub device: i64,
    /// Number assigned by PCI-SIG, such as 0x1af4 for virtio.
    pub vendor: i64,
    /// Model number of the board. If absent: the device has none, as bridges do.
    ///
    /// Member `subsystem`, since QEMU 3.1.
    pub subsystem: Option<i64>,
    /// Vendor number of the board. If absent: the device has none, as bridges do.
    ///
    /// Member `subsystem-vendor`, since QEMU 3.1.
    #[doc(alias = "subsystem-vendor")]
    pub subsystem_vendor: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciDeviceId {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(device: i64, vendor: i64) -> Self {
        Self { device, vendor, subsystem: None, subsystem_vendor: None, extra: Extra::default() }
    }

    /// Sets `subsystem`. Model number of the board. If absent: the device has none, as bridges do.
    #[must_use]
    #[inline]
    pub fn subsystem(mut self, subsystem: i64) -> Self {
        self.subsystem = Some(subsystem);
        self
    }

    /// Sets `subsystem-vendor`. Vendor number of the board. If absent: the device has none, as bridges do.
    #[must_use]
    #[inline]
    pub fn subsystem_vendor(mut self, subsystem_vendor: i64) -> Self {
        self.subsystem_vendor = Some(subsystem_vendor);
        self
    }
}

record! { received PciDeviceId {
    device: "device" required,
    vendor: "vendor" required,
    subsystem: "subsystem" optional,
    subsystem_vendor: "subsystem-vendor" optional,
} extra }

/// Function of a PCI device, as the guest sees it.
///
/// The struct `PciDeviceInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceInfo {
    /// Bus number that the guest has assigned.
    pub bus: i64,
    /// Device number on the bus, 0 to 31.
    pub slot: i64,
    /// Function of the device, 0 to 7.
    pub function: i64,
    /// Function class.
    pub class_info: PciDeviceClass,
    /// Identification numbers.
    pub id: PciDeviceId,
    /// Contents of the interrupt line register, set by the guest. If absent: the device has no interrupt pin.
    pub irq: Option<i64>,
    /// Interrupt pin: 1 to 4 for INTA to INTD, 0 for none.
    ///
    /// Member `irq_pin`, since QEMU 5.1. Servers before 5.1 leave it out.
    pub irq_pin: Option<i64>,
    /// Name given in `device_add` or `-device`; empty if the device is anonymous.
    pub qdev_id: String,
    /// Bridge data. If absent: the device is not a bridge.
    pub pci_bridge: Option<PciBridgeInfo>,
    /// Regions of ports and memory.
    pub regions: Vec<PciMemoryRegion>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciDeviceInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        bus: i64,
        slot: i64,
        function: i64,
        class_info: impl Into<PciDeviceClass>,
        id: impl Into<PciDeviceId>,
        irq_pin: i64,
        qdev_id: impl Into<String>,
        regions: impl IntoIterator<Item = impl Into<PciMemoryRegion>>,
    ) -> Self {
        Self {
            bus,
            slot,
            function,
            class_info: class_info.into(),
            id: id.into(),
            irq: None,
            irq_pin: Some(irq_pin),
            qdev_id: qdev_id.into(),
            pci_bridge: None,
            regions: regions.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `irq`. Contents of the interrupt line register, set by the guest. If absent: the device has no
    /// interrupt pin.
    #[must_use]
    #[inline]
    pub fn irq(mut self, irq: i64) -> Self {
        self.irq = Some(irq);
        self
    }

    /// Sets `pci_bridge`. Bridge data. If absent: the device is not a bridge.
    #[must_use]
    pub fn pci_bridge(mut self, pci_bridge: impl Into<PciBridgeInfo>) -> Self {
        self.pci_bridge = Some(pci_bridge.into());
        self
    }
}

record! { received PciDeviceInfo {
    bus: "bus" required,
    slot: "slot" required,
    function: "function" required,
    class_info: "class_info" required,
    id: "id" required,
    irq: "irq" optional,
    irq_pin: "irq_pin" optional,
    qdev_id: "qdev_id" required,
    pci_bridge: "pci_bridge" optional,
    regions: "regions" required,
} extra }

/// Root bus with its devices.
///
/// The struct `PciInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciInfo {
    /// Number of the root bus, 0 for the first.
    pub bus: i64,
    /// Devices on the bus; those behind bridges are nested in `pci_bridge`.
    pub devices: Vec<PciDeviceInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(bus: i64, devices: impl IntoIterator<Item = impl Into<PciDeviceInfo>>) -> Self {
        Self { bus, devices: devices.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received PciInfo {
    bus: "bus" required,
    devices: "devices" required,
} extra }

/// Commands of `schemas/qapi/pci.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// Reports the PCI devices of the guest as a tree, with addresses as the guest has set them up.
    ///
    /// The list is empty if the machine has no PCI. Right after a reset, bus numbers and addresses are not assigned
    /// yet.
    ///
    /// The command `query-pci`, since QEMU 0.14.
    ///
    /// Returns an array of [`PciInfo`](types::PciInfo).
    ///
    /// Needs the feature `pci` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dpci)
    #[doc(alias = "query-pci")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryPci {}

    impl QueryPci {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryPci {} }

    impl Command for QueryPci {
        type Reply = Vec<types::PciInfo>;
        const NAME: &'static str = "query-pci";
        const SINCE: Option<&'static str> = Some("0.14");
    }
}
