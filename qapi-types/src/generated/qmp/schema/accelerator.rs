// Generated as `qmp` from schemas/qapi/accelerator.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/accelerator.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `KvmInfo`
pub static KVM_INFO: Object = Object {
    name: "KvmInfo",
    members: &[required("enabled", Type::Bool), required("present", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `Accelerator`
pub static ACCELERATOR: Enum = Enum {
    name: "Accelerator",
    values: &[
        value("hvf"),
        value("kvm"),
        value("mshv"),
        value("nvmm"),
        value("qtest"),
        value("tcg"),
        value("whpx"),
        value("xen"),
    ],
    ..EMPTY_ENUM
};

/// `AcceleratorInfo`
pub static ACCELERATOR_INFO: Object = Object {
    name: "AcceleratorInfo",
    members: &[
        required("enabled", Type::Enum(&ACCELERATOR)),
        required("present", Type::Array(&Type::Enum(&ACCELERATOR))),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/accelerator.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-kvm`
    pub static QUERY_KVM: Command =
        Command { name: "query-kvm", returns: Some(Type::Object(&types::KVM_INFO)), since: Some("0.14"), ..COMMAND };

    impl Described for super::super::super::command::QueryKvm {
        type Info = Command;
        const INFO: &'static Command = &QUERY_KVM;
    }

    /// `x-accel-stats`
    pub static X_ACCEL_STATS: Command = Command {
        name: "x-accel-stats",
        returns: Some(Type::Object(&types::HUMAN_READABLE_TEXT)),
        features: &[feature("unstable")],
        since: Some("10.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XAccelStats {
        type Info = Command;
        const INFO: &'static Command = &X_ACCEL_STATS;
    }

    /// `query-accelerators`
    pub static QUERY_ACCELERATORS: Command = Command {
        name: "query-accelerators",
        returns: Some(Type::Object(&types::ACCELERATOR_INFO)),
        since: Some("10.2.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryAccelerators {
        type Info = Command;
        const INFO: &'static Command = &QUERY_ACCELERATORS;
    }
}
