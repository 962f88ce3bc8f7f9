// Generated as `qmp` from schemas/qapi/machine-s390x.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/machine-s390x.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `S390CpuPolarization`
pub static S390_CPU_POLARIZATION: Enum =
    Enum { name: "S390CpuPolarization", values: &[value("horizontal"), value("vertical")], ..EMPTY_ENUM };

/// `CpuPolarizationInfo`
pub static CPU_POLARIZATION_INFO: Object = Object {
    name: "CpuPolarizationInfo",
    members: &[required("polarization", Type::Enum(&S390_CPU_POLARIZATION))],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/machine-s390x.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `set-cpu-topology`
    pub static SET_CPU_TOPOLOGY: Command = Command {
        name: "set-cpu-topology",
        arguments: &Object {
            members: &[
                required("core-id", Type::Uint16),
                optional("socket-id", Type::Uint16),
                optional("book-id", Type::Uint16),
                optional("drawer-id", Type::Uint16),
                optional("entitlement", Type::Enum(&types::S390_CPU_ENTITLEMENT)),
                optional("dedicated", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        features: &[feature("unstable")],
        closed: false,
        since: Some("8.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::SetCpuTopology {
        type Info = Command;
        const INFO: &'static Command = &SET_CPU_TOPOLOGY;
    }

    /// `query-s390x-cpu-polarization`
    pub static QUERY_S390X_CPU_POLARIZATION: Command = Command {
        name: "query-s390x-cpu-polarization",
        returns: Some(Type::Object(&types::CPU_POLARIZATION_INFO)),
        features: &[feature("unstable")],
        since: Some("8.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryS390xCpuPolarization {
        type Info = Command;
        const INFO: &'static Command = &QUERY_S390X_CPU_POLARIZATION;
    }
}

/// Events of `schemas/qapi/machine-s390x.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `CPU_POLARIZATION_CHANGE`
    pub static CPU_POLARIZATION_CHANGE: Event = Event {
        name: "CPU_POLARIZATION_CHANGE",
        data: &Object {
            members: &[required("polarization", Type::Enum(&types::S390_CPU_POLARIZATION))],
            ..EMPTY_OBJECT
        },
        features: &[feature("unstable")],
        since: Some("8.2"),
        ..EVENT
    };

    impl Described for super::super::super::event::CpuPolarizationChange {
        type Info = Event;
        const INFO: &'static Event = &CPU_POLARIZATION_CHANGE;
    }

    /// `SCLP_CPI_INFO_AVAILABLE`
    pub static SCLP_CPI_INFO_AVAILABLE: Event =
        Event { name: "SCLP_CPI_INFO_AVAILABLE", features: &[feature("unstable")], since: Some("10.2"), ..EVENT };

    impl Described for super::super::super::event::SclpCpiInfoAvailable {
        type Info = Event;
        const INFO: &'static Event = &SCLP_CPI_INFO_AVAILABLE;
    }
}
