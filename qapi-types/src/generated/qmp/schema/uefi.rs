// Generated as `qmp` from schemas/qapi/uefi.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/uefi.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `UefiVariable`
pub static UEFI_VARIABLE: Object = Object {
    name: "UefiVariable",
    members: &[
        required("guid", Type::Str),
        required("name", Type::Str),
        required("attr", Type::Int64),
        required("data", Type::Str),
        optional("time", Type::Str),
        optional("digest", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `UefiVarStore`
pub static UEFI_VAR_STORE: Object = Object {
    name: "UefiVarStore",
    members: &[required("version", Type::Int64), required("variables", Type::Array(&Type::Object(&UEFI_VARIABLE)))],
    ..EMPTY_OBJECT
};
