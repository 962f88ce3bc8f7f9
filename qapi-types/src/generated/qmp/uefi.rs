// Generated as `qmp` from schemas/qapi/uefi.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/uefi.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::record;

/// The struct `UefiVariable`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,UefiVariable)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UefiVariable {
    /// Member `guid`.
    pub guid: String,
    /// Member `name`.
    pub name: String,
    /// Member `attr`.
    pub attr: i64,
    /// Member `data`.
    pub data: String,
    /// Member `time`.
    pub time: Option<String>,
    /// Member `digest`.
    pub digest: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl UefiVariable {
    /// With the mandatory members, no optional one set.
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

    /// Sets `time`.
    #[must_use]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Sets `digest`.
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

/// The struct `UefiVarStore`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,UefiVarStore)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UefiVarStore {
    /// Member `version`.
    pub version: i64,
    /// Member `variables`.
    pub variables: Vec<UefiVariable>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl UefiVarStore {
    /// With the mandatory members, no optional one set.
    pub fn new(version: i64, variables: impl IntoIterator<Item = impl Into<UefiVariable>>) -> Self {
        Self { version, variables: variables.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both UefiVarStore {
    version: "version" required,
    variables: "variables" required,
} extra }
