// Generated as `qmp` from schemas/qapi/tpm.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/tpm.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `TpmModel`
pub static TPM_MODEL: Enum = Enum {
    name: "TpmModel",
    values: &[value("tpm-tis"), value("tpm-crb"), value("tpm-spapr")],
    cond: Some(Cond::Symbol("CONFIG_TPM")),
    ..EMPTY_ENUM
};

/// `TpmType`
pub static TPM_TYPE: Enum = Enum {
    name: "TpmType",
    values: &[value("passthrough"), value("emulator")],
    cond: Some(Cond::Symbol("CONFIG_TPM")),
    ..EMPTY_ENUM
};

/// `TPMPassthroughOptions`
pub static TPM_PASSTHROUGH_OPTIONS: Object = Object {
    name: "TPMPassthroughOptions",
    members: &[optional("path", Type::Str), optional("cancel-path", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_TPM")),
    ..EMPTY_OBJECT
};

/// `TPMEmulatorOptions`
pub static TPM_EMULATOR_OPTIONS: Object = Object {
    name: "TPMEmulatorOptions",
    members: &[required("chardev", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_TPM")),
    ..EMPTY_OBJECT
};

/// `TPMPassthroughOptionsWrapper`
pub static TPM_PASSTHROUGH_OPTIONS_WRAPPER: Object = Object {
    name: "TPMPassthroughOptionsWrapper",
    members: &[required("data", Type::Object(&TPM_PASSTHROUGH_OPTIONS))],
    cond: Some(Cond::Symbol("CONFIG_TPM")),
    ..EMPTY_OBJECT
};

/// `TPMEmulatorOptionsWrapper`
pub static TPM_EMULATOR_OPTIONS_WRAPPER: Object = Object {
    name: "TPMEmulatorOptionsWrapper",
    members: &[required("data", Type::Object(&TPM_EMULATOR_OPTIONS))],
    cond: Some(Cond::Symbol("CONFIG_TPM")),
    ..EMPTY_OBJECT
};

/// `TpmTypeOptions`
pub static TPM_TYPE_OPTIONS: Object = Object {
    name: "TpmTypeOptions",
    members: &[required("type", Type::Enum(&TPM_TYPE))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("passthrough", &TPM_PASSTHROUGH_OPTIONS_WRAPPER),
            branch("emulator", &TPM_EMULATOR_OPTIONS_WRAPPER),
        ],
    }),
    cond: Some(Cond::Symbol("CONFIG_TPM")),
    ..EMPTY_OBJECT
};

/// `TPMInfo`
pub static TPM_INFO: Object = Object {
    name: "TPMInfo",
    members: &[
        required("id", Type::Str),
        required("model", Type::Enum(&TPM_MODEL)),
        required("options", Type::Object(&TPM_TYPE_OPTIONS)),
    ],
    cond: Some(Cond::Symbol("CONFIG_TPM")),
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/tpm.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-tpm-models`
    pub static QUERY_TPM_MODELS: Command = Command {
        name: "query-tpm-models",
        returns: Some(Type::Array(&Type::Enum(&types::TPM_MODEL))),
        cond: Some(Cond::Symbol("CONFIG_TPM")),
        since: Some("1.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryTpmModels {
        type Info = Command;
        const INFO: &'static Command = &QUERY_TPM_MODELS;
    }

    /// `query-tpm-types`
    pub static QUERY_TPM_TYPES: Command = Command {
        name: "query-tpm-types",
        returns: Some(Type::Array(&Type::Enum(&types::TPM_TYPE))),
        cond: Some(Cond::Symbol("CONFIG_TPM")),
        since: Some("1.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryTpmTypes {
        type Info = Command;
        const INFO: &'static Command = &QUERY_TPM_TYPES;
    }

    /// `query-tpm`
    pub static QUERY_TPM: Command = Command {
        name: "query-tpm",
        returns: Some(Type::Array(&Type::Object(&types::TPM_INFO))),
        cond: Some(Cond::Symbol("CONFIG_TPM")),
        since: Some("1.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryTpm {
        type Info = Command;
        const INFO: &'static Command = &QUERY_TPM;
    }
}
