// Generated as `qmp` from schemas/qapi/acpi-hest.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/acpi-hest.json` as data.

/// Commands of `schemas/qapi/acpi-hest.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `inject-ghes-v2-error`
    pub static INJECT_GHES_V2_ERROR: Command = Command {
        name: "inject-ghes-v2-error",
        arguments: &Object { members: &[required("cper", Type::Base64)], ..EMPTY_OBJECT },
        features: &[feature("unstable")],
        since: Some("10.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::InjectGhesV2Error {
        type Info = Command;
        const INFO: &'static Command = &INJECT_GHES_V2_ERROR;
    }
}
