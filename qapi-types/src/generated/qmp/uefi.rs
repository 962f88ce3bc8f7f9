// Generated as `qmp` from schemas/qapi/uefi.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/uefi.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::record;

/// A UEFI variable in the file of the variable store.
///
/// The struct `UefiVariable`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,UefiVariable)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UefiVariable {
    /// Namespace of the variable, as a UUID.
    pub guid: String,
    /// Name of the variable within its namespace.
    pub name: String,
    /// Attribute bits of the UEFI specification: 1 non-volatile, 2 boot services, 4 run time and so on.
    pub attr: i64,
    /// Value of the variable as a hexadecimal string.
    pub data: String,
    /// Time at which an authenticated variable was written: an `EFI_TIME` as a hexadecimal string. If absent: the
    /// variable is not authenticated by time.
    pub time: Option<String>,
    /// Digest of the certificate that must sign updates of an authenticated variable. If absent: no such
    /// certificate is recorded.
    pub digest: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl UefiVariable {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(guid: impl Into<String>, name: impl Into<String>, attr: i64, data: impl Into<String>) -> Self {
        Self {
            guid: guid.into(),
            name: name.into(),
            attr,
            data: data.into(),
            time: None,
            digest: None,
            extra: Extra::default(),
        }
    }

    /// Sets `time`. Time at which an authenticated variable was written: an `EFI_TIME` as a hexadecimal string. If
    /// absent: the variable is not authenticated by time.
    #[must_use]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Sets `digest`. Digest of the certificate that must sign updates of an authenticated variable. If absent: no
    /// such certificate is recorded.
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }
}

record! { both UefiVariable {
    guid: "guid" required,
    name: "name" required,
    attr: "attr" required,
    data: "data" required,
    time: "time" optional,
    digest: "digest" optional,
} extra }

/// Content of the JSON file in which QEMU keeps UEFI variables.
///
/// The struct `UefiVarStore`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,UefiVarStore)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UefiVarStore {
    /// Version of the file format, at present 2.
    pub version: i64,
    /// All non-volatile variables.
    pub variables: Vec<UefiVariable>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl UefiVarStore {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(version: i64, variables: impl IntoIterator<Item = impl Into<UefiVariable>>) -> Self {
        Self { version, variables: variables.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both UefiVarStore {
    version: "version" required,
    variables: "variables" required,
} extra }
