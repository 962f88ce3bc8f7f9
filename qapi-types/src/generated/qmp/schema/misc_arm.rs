// Generated as `qmp` from schemas/qapi/misc-arm.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/misc-arm.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `GICCapability`
pub static GIC_CAPABILITY: Object = Object {
    name: "GICCapability",
    members: &[required("version", Type::Int64), required("emulated", Type::Bool), required("kernel", Type::Bool)],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/misc-arm.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-gic-capabilities`
    pub static QUERY_GIC_CAPABILITIES: Command = Command {
        name: "query-gic-capabilities",
        returns: Some(Type::Array(&Type::Object(&types::GIC_CAPABILITY))),
        since: Some("2.6"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryGicCapabilities {
        type Info = Command;
        const INFO: &'static Command = &QUERY_GIC_CAPABILITIES;
    }
}
