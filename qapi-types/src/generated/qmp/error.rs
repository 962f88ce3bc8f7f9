// Generated as `qmp` from schemas/qapi/error.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/error.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::enumeration;

/// The enum `QapiErrorClass`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QapiErrorClass)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QapiErrorClass {
    /// Value `GenericError`.
    GenericError,
    /// Value `CommandNotFound`.
    CommandNotFound,
    /// Value `DeviceNotActive`.
    DeviceNotActive,
    /// Value `DeviceNotFound`.
    DeviceNotFound,
    /// Value `KVMMissingCap`.
    KvmMissingCap,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QapiErrorClass {
    "GenericError" GenericError,
    "CommandNotFound" CommandNotFound,
    "DeviceNotActive" DeviceNotActive,
    "DeviceNotFound" DeviceNotFound,
    "KVMMissingCap" KvmMissingCap,
} open }
