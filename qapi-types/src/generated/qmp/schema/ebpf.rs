// Generated as `qmp` from schemas/qapi/ebpf.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/ebpf.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `EbpfObject`
pub static EBPF_OBJECT: Object = Object {
    name: "EbpfObject",
    members: &[required("object", Type::Base64)],
    cond: Some(Cond::Symbol("CONFIG_EBPF")),
    ..EMPTY_OBJECT
};

/// `EbpfProgramID`
pub static EBPF_PROGRAM_ID: Enum =
    Enum { name: "EbpfProgramID", values: &[value("rss")], cond: Some(Cond::Symbol("CONFIG_EBPF")), ..EMPTY_ENUM };

/// Commands of `schemas/qapi/ebpf.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `request-ebpf`
    pub static REQUEST_EBPF: Command = Command {
        name: "request-ebpf",
        arguments: &Object { members: &[required("id", Type::Enum(&types::EBPF_PROGRAM_ID))], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::EBPF_OBJECT)),
        cond: Some(Cond::Symbol("CONFIG_EBPF")),
        since: Some("9.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::RequestEbpf {
        type Info = Command;
        const INFO: &'static Command = &REQUEST_EBPF;
    }
}
