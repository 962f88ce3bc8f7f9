// Generated as `qmp` from schemas/qapi/machine-common.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/machine-common.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `S390CpuEntitlement`
pub static S390_CPU_ENTITLEMENT: Enum = Enum {
    name: "S390CpuEntitlement",
    values: &[value("auto"), value("low"), value("medium"), value("high")],
    ..EMPTY_ENUM
};

/// `CpuTopologyLevel`
pub static CPU_TOPOLOGY_LEVEL: Enum = Enum {
    name: "CpuTopologyLevel",
    values: &[
        value("thread"),
        value("core"),
        value("module"),
        value("cluster"),
        value("die"),
        value("socket"),
        value("book"),
        value("drawer"),
        value("default"),
    ],
    ..EMPTY_ENUM
};

/// `CacheLevelAndType`
pub static CACHE_LEVEL_AND_TYPE: Enum =
    Enum { name: "CacheLevelAndType", values: &[value("l1d"), value("l1i"), value("l2"), value("l3")], ..EMPTY_ENUM };

/// `SmpCacheProperties`
pub static SMP_CACHE_PROPERTIES: Object = Object {
    name: "SmpCacheProperties",
    members: &[
        required("cache", Type::Enum(&CACHE_LEVEL_AND_TYPE)),
        required("topology", Type::Enum(&CPU_TOPOLOGY_LEVEL)),
    ],
    ..EMPTY_OBJECT
};

/// `SmpCachePropertiesWrapper`
pub static SMP_CACHE_PROPERTIES_WRAPPER: Object = Object {
    name: "SmpCachePropertiesWrapper",
    members: &[required("caches", Type::Array(&Type::Object(&SMP_CACHE_PROPERTIES)))],
    ..EMPTY_OBJECT
};
