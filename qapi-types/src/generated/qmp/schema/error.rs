// Generated as `qmp` from schemas/qapi/error.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/error.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `QapiErrorClass`
pub static QAPI_ERROR_CLASS: Enum = Enum {
    name: "QapiErrorClass",
    values: &[
        value("GenericError"),
        value("CommandNotFound"),
        value("DeviceNotActive"),
        value("DeviceNotFound"),
        value("KVMMissingCap"),
    ],
    ..EMPTY_ENUM
};
