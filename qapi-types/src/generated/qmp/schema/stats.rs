// Generated as `qmp` from schemas/qapi/stats.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/stats.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `StatsType`
pub static STATS_TYPE: Enum = Enum {
    name: "StatsType",
    values: &[value("cumulative"), value("instant"), value("peak"), value("linear-histogram"), value("log2-histogram")],
    ..EMPTY_ENUM
};

/// `StatsUnit`
pub static STATS_UNIT: Enum = Enum {
    name: "StatsUnit",
    values: &[value("bytes"), value("seconds"), value("cycles"), value("boolean")],
    ..EMPTY_ENUM
};

/// `StatsProvider`
pub static STATS_PROVIDER: Enum =
    Enum { name: "StatsProvider", values: &[value("kvm"), value("cryptodev")], ..EMPTY_ENUM };

/// `StatsTarget`
pub static STATS_TARGET: Enum =
    Enum { name: "StatsTarget", values: &[value("vm"), value("vcpu"), value("cryptodev")], ..EMPTY_ENUM };

/// `StatsRequest`
pub static STATS_REQUEST: Object = Object {
    name: "StatsRequest",
    members: &[required("provider", Type::Enum(&STATS_PROVIDER)), optional("names", Type::Array(&Type::Str))],
    ..EMPTY_OBJECT
};

/// `StatsVCPUFilter`
pub static STATS_VCPU_FILTER: Object =
    Object { name: "StatsVCPUFilter", members: &[optional("vcpus", Type::Array(&Type::Str))], ..EMPTY_OBJECT };

/// `StatsFilter`
pub static STATS_FILTER: Object = Object {
    name: "StatsFilter",
    members: &[
        required("target", Type::Enum(&STATS_TARGET)),
        optional("providers", Type::Array(&Type::Object(&STATS_REQUEST))),
    ],
    variants: Some(Variants { tag: "target", branches: &[branch("vcpu", &STATS_VCPU_FILTER)] }),
    ..EMPTY_OBJECT
};

/// `StatsValue`
pub static STATS_VALUE: Alternate = Alternate {
    name: "StatsValue",
    alternatives: &[alternative(Type::Uint64), alternative(Type::Bool), alternative(Type::Array(&Type::Uint64))],
    ..EMPTY_ALTERNATE
};

/// `Stats`
pub static STATS: Object = Object {
    name: "Stats",
    members: &[required("name", Type::Str), required("value", Type::Alternate(&STATS_VALUE))],
    ..EMPTY_OBJECT
};

/// `StatsResult`
pub static STATS_RESULT: Object = Object {
    name: "StatsResult",
    members: &[
        required("provider", Type::Enum(&STATS_PROVIDER)),
        optional("qom-path", Type::Str),
        required("stats", Type::Array(&Type::Object(&STATS))),
    ],
    ..EMPTY_OBJECT
};

/// `StatsSchemaValue`
pub static STATS_SCHEMA_VALUE: Object = Object {
    name: "StatsSchemaValue",
    members: &[
        required("name", Type::Str),
        required("type", Type::Enum(&STATS_TYPE)),
        optional("unit", Type::Enum(&STATS_UNIT)),
        optional("base", Type::Int8),
        required("exponent", Type::Int16),
        optional("bucket-size", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `StatsSchema`
pub static STATS_SCHEMA: Object = Object {
    name: "StatsSchema",
    members: &[
        required("provider", Type::Enum(&STATS_PROVIDER)),
        required("target", Type::Enum(&STATS_TARGET)),
        required("stats", Type::Array(&Type::Object(&STATS_SCHEMA_VALUE))),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/stats.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-stats`
    pub static QUERY_STATS: Command = Command {
        name: "query-stats",
        arguments: &types::STATS_FILTER,
        returns: Some(Type::Array(&Type::Object(&types::STATS_RESULT))),
        closed: false,
        since: Some("7.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryStats {
        type Info = Command;
        const INFO: &'static Command = &QUERY_STATS;
    }

    /// `query-stats-schemas`
    pub static QUERY_STATS_SCHEMAS: Command = Command {
        name: "query-stats-schemas",
        arguments: &Object { members: &[optional("provider", Type::Enum(&types::STATS_PROVIDER))], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::STATS_SCHEMA))),
        closed: false,
        since: Some("7.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryStatsSchemas {
        type Info = Command;
        const INFO: &'static Command = &QUERY_STATS_SCHEMAS;
    }
}
