// Generated as `qmp` from schemas/qapi/error.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/error.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::enumeration;

/// Class of a QMP error, for programs; the accompanying description is for people.
///
/// Most errors have the class `GenericError`. Do not parse descriptions: they change between releases.
///
/// The enum `QapiErrorClass`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QapiErrorClass)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QapiErrorClass {
    /// Any failure without a class of its own.
    GenericError,
    /// The server does not offer the command, has disabled it, or does not accept it at this moment, as before
    /// negotiation.
    CommandNotFound,
    /// The device needed for the command, such as a balloon, is missing or not in use.
    DeviceNotActive,
    /// There is no device, block device or object by the given name.
    DeviceNotFound,
    /// The host's KVM lacks an ability that the command needs.
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
