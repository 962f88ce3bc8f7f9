// Generated as `qmp` from schemas/qapi/pci.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/pci.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::record;

/// The struct `PciMemoryRange`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciMemoryRange)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciMemoryRange {
    /// Member `base`.
    pub base: i64,
    /// Member `limit`.
    pub limit: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciMemoryRange {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(base: i64, limit: i64) -> Self {
        Self { base, limit, extra: Extra::default() }
    }
}

record! { received PciMemoryRange {
    base: "base" required,
    limit: "limit" required,
} extra }

/// The struct `PciMemoryRegion`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciMemoryRegion)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciMemoryRegion {
    /// Member `bar`.
    pub bar: i64,
    /// Member `type`.
    pub r#type: String,
    /// Member `address`.
    pub address: i64,
    /// Member `size`.
    pub size: i64,
    /// Member `prefetch`.
    pub prefetch: Option<bool>,
    /// Member `mem_type_64`.
    pub mem_type_64: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciMemoryRegion {
    /// With the mandatory members, no optional one set.
    pub fn new(bar: i64, r#type: impl Into<String>, address: i64, size: i64) -> Self {
        Self { bar, r#type: r#type.into(), address, size, prefetch: None, mem_type_64: None, extra: Extra::default() }
    }

    /// Sets `prefetch`.
    #[must_use]
    #[inline]
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.prefetch = Some(prefetch);
        self
    }

    /// Sets `mem_type_64`.
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

/// The struct `PciBusInfo`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciBusInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciBusInfo {
    /// Member `number`.
    pub number: i64,
    /// Member `secondary`.
    pub secondary: i64,
    /// Member `subordinate`.
    pub subordinate: i64,
    /// Member `io_range`.
    pub io_range: PciMemoryRange,
    /// Member `memory_range`.
    pub memory_range: PciMemoryRange,
    /// Member `prefetchable_range`.
    pub prefetchable_range: PciMemoryRange,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciBusInfo {
    /// With the mandatory members, no optional one set.
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

/// The struct `PciBridgeInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciBridgeInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciBridgeInfo {
    /// Member `bus`.
    pub bus: PciBusInfo,
    /// Member `devices`.
    pub devices: Option<Vec<PciDeviceInfo>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciBridgeInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(bus: impl Into<PciBusInfo>) -> Self {
        Self { bus: bus.into(), devices: None, extra: Extra::default() }
    }

    /// Sets `devices`.
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

/// The struct `PciDeviceClass`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciDeviceClass)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceClass {
    /// Member `desc`.
    pub desc: Option<String>,
    /// Member `class`.
    pub class: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciDeviceClass {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(class: i64) -> Self {
        Self { desc: None, class, extra: Extra::default() }
    }

    /// Sets `desc`.
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

/// The struct `PciDeviceId`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciDeviceId)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceId {
    /// Member `device`.
    pub device: i64,
    /// Member `vendor`.
    pub vendor: i64,
    /// Member `subsystem`, since QEMU 3.1.
    pub subsystem: Option<i64>,
    /// Member `subsystem-vendor`, since QEMU 3.1.
    #[doc(alias = "subsystem-vendor")]
    pub subsystem_vendor: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciDeviceId {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(device: i64, vendor: i64) -> Self {
        Self { device, vendor, subsystem: None, subsystem_vendor: None, extra: Extra::default() }
    }

    /// Sets `subsystem`.
    #[must_use]
    #[inline]
    pub fn subsystem(mut self, subsystem: i64) -> Self {
        self.subsystem = Some(subsystem);
        self
    }

    /// Sets `subsystem-vendor`.
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

/// The struct `PciDeviceInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciDeviceInfo {
    /// Member `bus`.
    pub bus: i64,
    /// Member `slot`.
    pub slot: i64,
    /// Member `function`.
    pub function: i64,
    /// Member `class_info`.
    pub class_info: PciDeviceClass,
    /// Member `id`.
    pub id: PciDeviceId,
    /// Member `irq`.
    pub irq: Option<i64>,
    /// Member `irq_pin`, since QEMU 5.1. Servers before 5.1 leave it out.
    pub irq_pin: Option<i64>,
    /// Member `qdev_id`.
    pub qdev_id: String,
    /// Member `pci_bridge`.
    pub pci_bridge: Option<PciBridgeInfo>,
    /// Member `regions`.
    pub regions: Vec<PciMemoryRegion>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciDeviceInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `irq`.
    #[must_use]
    #[inline]
    pub fn irq(mut self, irq: i64) -> Self {
        self.irq = Some(irq);
        self
    }

    /// Sets `pci_bridge`.
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

/// The struct `PciInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PciInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PciInfo {
    /// Member `bus`.
    pub bus: i64,
    /// Member `devices`.
    pub devices: Vec<PciDeviceInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PciInfo {
    /// With the mandatory members, no optional one set.
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
        /// With no member set.
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
