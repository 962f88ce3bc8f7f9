// Generated as `qmp` from schemas/qapi/pci.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/pci.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `PciMemoryRange`
pub static PCI_MEMORY_RANGE: Object = Object {
    name: "PciMemoryRange",
    members: &[required("base", Type::Int64), required("limit", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `PciMemoryRegion`
pub static PCI_MEMORY_REGION: Object = Object {
    name: "PciMemoryRegion",
    members: &[
        required("bar", Type::Int64),
        required("type", Type::Str),
        required("address", Type::Int64),
        required("size", Type::Int64),
        optional("prefetch", Type::Bool),
        optional("mem_type_64", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `PciBusInfo`
pub static PCI_BUS_INFO: Object = Object {
    name: "PciBusInfo",
    members: &[
        required("number", Type::Int64),
        required("secondary", Type::Int64),
        required("subordinate", Type::Int64),
        required("io_range", Type::Object(&PCI_MEMORY_RANGE)),
        required("memory_range", Type::Object(&PCI_MEMORY_RANGE)),
        required("prefetchable_range", Type::Object(&PCI_MEMORY_RANGE)),
    ],
    ..EMPTY_OBJECT
};

/// `PciBridgeInfo`
pub static PCI_BRIDGE_INFO: Object = Object {
    name: "PciBridgeInfo",
    members: &[
        required("bus", Type::Object(&PCI_BUS_INFO)),
        optional("devices", Type::Array(&Type::Object(&PCI_DEVICE_INFO))),
    ],
    ..EMPTY_OBJECT
};

/// `PciDeviceClass`
pub static PCI_DEVICE_CLASS: Object = Object {
    name: "PciDeviceClass",
    members: &[optional("desc", Type::Str), required("class", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `PciDeviceId`
pub static PCI_DEVICE_ID: Object = Object {
    name: "PciDeviceId",
    members: &[
        required("device", Type::Int64),
        required("vendor", Type::Int64),
        optional("subsystem", Type::Int64),
        optional("subsystem-vendor", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `PciDeviceInfo`
pub static PCI_DEVICE_INFO: Object = Object {
    name: "PciDeviceInfo",
    members: &[
        required("bus", Type::Int64),
        required("slot", Type::Int64),
        required("function", Type::Int64),
        required("class_info", Type::Object(&PCI_DEVICE_CLASS)),
        required("id", Type::Object(&PCI_DEVICE_ID)),
        optional("irq", Type::Int64),
        required("irq_pin", Type::Int64),
        required("qdev_id", Type::Str),
        optional("pci_bridge", Type::Object(&PCI_BRIDGE_INFO)),
        required("regions", Type::Array(&Type::Object(&PCI_MEMORY_REGION))),
    ],
    ..EMPTY_OBJECT
};

/// `PciInfo`
pub static PCI_INFO: Object = Object {
    name: "PciInfo",
    members: &[required("bus", Type::Int64), required("devices", Type::Array(&Type::Object(&PCI_DEVICE_INFO)))],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/pci.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-pci`
    pub static QUERY_PCI: Command = Command {
        name: "query-pci",
        returns: Some(Type::Array(&Type::Object(&types::PCI_INFO))),
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryPci {
        type Info = Command;
        const INFO: &'static Command = &QUERY_PCI;
    }
}
