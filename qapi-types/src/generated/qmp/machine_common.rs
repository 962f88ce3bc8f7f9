// Generated as `qmp` from schemas/qapi/machine-common.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/machine-common.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// Share of a physical CPU that the host promises to a virtual CPU of an s390x guest under vertical
/// polarization.
///
/// The enum `S390CpuEntitlement`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,S390CpuEntitlement)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CpuEntitlement {
    /// The machine chooses: full entitlement for dedicated CPUs and a medium one for others.
    Auto,
    /// The CPU is served last and may get nothing if the host is busy.
    Low,
    /// The CPU gets a part of a physical CPU.
    Medium,
    /// The CPU can count on a complete physical CPU.
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

/// Level of the CPU topology, from hardware thread to drawer.
///
/// The enum `CpuTopologyLevel`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CpuTopologyLevel)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuTopologyLevel {
    /// Hardware thread (SMT), the finest level.
    Thread,
    /// Processor core.
    Core,
    /// Group of cores, below a die. x86 only.
    Module,
    /// Group of cores that share a cache. Mainly Arm.
    Cluster,
    /// Silicon die within a package.
    Die,
    /// Physical package.
    Socket,
    /// Group of packages. s390x only.
    Book,
    /// Group of books, the coarsest level. s390x only.
    Drawer,
    /// What the architecture or CPU model prescribes.
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

/// Processor cache, by distance from the core and by content.
///
/// The enum `CacheLevelAndType`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CacheLevelAndType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CacheLevelAndType {
    /// First level, for data.
    L1d,
    /// First level, for instructions.
    L1i,
    /// Second level, for data and instructions.
    L2,
    /// Third level, for data and instructions.
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

/// Which virtual CPUs share a cache, as presented to the guest.
///
/// The struct `SmpCacheProperties`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SmpCacheProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmpCacheProperties {
    /// Cache that is described.
    pub cache: CacheLevelAndType,
    /// All CPUs below one unit of this level share one instance of the cache.
    pub topology: CpuTopologyLevel,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SmpCacheProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(cache: impl Into<CacheLevelAndType>, topology: impl Into<CpuTopologyLevel>) -> Self {
        Self { cache: cache.into(), topology: topology.into(), extra: Extra::default() }
    }
}

record! { both SmpCacheProperties {
    cache: "cache" required,
    topology: "topology" required,
} extra }

/// Layout of all processor caches, as the machine property `smp-cache` takes it.
///
/// The struct `SmpCachePropertiesWrapper`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SmpCachePropertiesWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmpCachePropertiesWrapper {
    /// Caches whose sharing differs from the default, each at most once.
    pub caches: Vec<SmpCacheProperties>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SmpCachePropertiesWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(caches: impl IntoIterator<Item = impl Into<SmpCacheProperties>>) -> Self {
        Self { caches: caches.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both SmpCachePropertiesWrapper {
    caches: "caches" required,
} extra }
