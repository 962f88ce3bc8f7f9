// Generated as `qmp` from schemas/qapi/acpi.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/acpi.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `AcpiTableOptions`
pub static ACPI_TABLE_OPTIONS: Object = Object {
    name: "AcpiTableOptions",
    members: &[
        optional("sig", Type::Str),
        optional("rev", Type::Uint8),
        optional("oem_id", Type::Str),
        optional("oem_table_id", Type::Str),
        optional("oem_rev", Type::Uint32),
        optional("asl_compiler_id", Type::Str),
        optional("asl_compiler_rev", Type::Uint32),
        optional("file", Type::Str),
        optional("data", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `ACPISlotType`
pub static ACPI_SLOT_TYPE: Enum = Enum { name: "ACPISlotType", values: &[value("DIMM"), value("CPU")], ..EMPTY_ENUM };

/// `ACPIOSTInfo`
pub static ACPIOST_INFO: Object = Object {
    name: "ACPIOSTInfo",
    members: &[
        optional("device", Type::Str),
        required("slot", Type::Str),
        required("slot-type", Type::Enum(&ACPI_SLOT_TYPE)),
        required("source", Type::Int64),
        required("status", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/acpi.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-acpi-ospm-status`
    pub static QUERY_ACPI_OSPM_STATUS: Command = Command {
        name: "query-acpi-ospm-status",
        returns: Some(Type::Array(&Type::Object(&types::ACPIOST_INFO))),
        since: Some("2.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryAcpiOspmStatus {
        type Info = Command;
        const INFO: &'static Command = &QUERY_ACPI_OSPM_STATUS;
    }
}

/// Events of `schemas/qapi/acpi.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `ACPI_DEVICE_OST`
    pub static ACPI_DEVICE_OST: Event = Event {
        name: "ACPI_DEVICE_OST",
        data: &Object { members: &[required("info", Type::Object(&types::ACPIOST_INFO))], ..EMPTY_OBJECT },
        since: Some("2.1"),
        ..EVENT
    };

    impl Described for super::super::super::event::AcpiDeviceOst {
        type Info = Event;
        const INFO: &'static Event = &ACPI_DEVICE_OST;
    }
}
