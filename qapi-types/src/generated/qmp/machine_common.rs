// Generated as `qmp` from schemas/qapi/machine-common.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/machine-common.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// The enum `S390CpuEntitlement`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,S390CpuEntitlement)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CpuEntitlement {
    /// Value `auto`.
    Auto,
    /// Value `low`.
    Low,
    /// Value `medium`.
    Medium,
    /// Value `high`.
    High,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both S390CpuEntitlement {
    "auto" Auto,
    "low" Low,
    "medium" Medium,
    "high" High,
} open }

/// The enum `CpuTopologyLevel`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CpuTopologyLevel)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuTopologyLevel {
    /// Value `thread`.
    Thread,
    /// Value `core`.
    Core,
    /// Value `module`.
    Module,
    /// Value `cluster`.
    Cluster,
    /// Value `die`.
    Die,
    /// Value `socket`.
    Socket,
    /// Value `book`.
    Book,
    /// Value `drawer`.
    Drawer,
    /// Value `default`.
    Default,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both CpuTopologyLevel {
    "thread" Thread,
    "core" Core,
    "module" Module,
    "cluster" Cluster,
    "die" Die,
    "socket" Socket,
    "book" Book,
    "drawer" Drawer,
    "default" Default,
} open }

/// The enum `CacheLevelAndType`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CacheLevelAndType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CacheLevelAndType {
    /// Value `l1d`.
    L1d,
    /// Value `l1i`.
    L1i,
    /// Value `l2`.
    L2,
    /// Value `l3`.
    L3,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both CacheLevelAndType {
    "l1d" L1d,
    "l1i" L1i,
    "l2" L2,
    "l3" L3,
} open }

/// The struct `SmpCacheProperties`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SmpCacheProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmpCacheProperties {
    /// Member `cache`.
    pub cache: CacheLevelAndType,
    /// Member `topology`.
    pub topology: CpuTopologyLevel,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SmpCacheProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(cache: impl Into<CacheLevelAndType>, topology: impl Into<CpuTopologyLevel>) -> Self {
        Self { cache: cache.into(), topology: topology.into(), extra: Extra::default() }
    }
}

record! { both SmpCacheProperties {
    cache: "cache" required,
    topology: "topology" required,
} extra }

/// The struct `SmpCachePropertiesWrapper`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SmpCachePropertiesWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmpCachePropertiesWrapper {
    /// Member `caches`.
    pub caches: Vec<SmpCacheProperties>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SmpCachePropertiesWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(caches: impl IntoIterator<Item = impl Into<SmpCacheProperties>>) -> Self {
        Self { caches: caches.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both SmpCachePropertiesWrapper {
    caches: "caches" required,
} extra }
