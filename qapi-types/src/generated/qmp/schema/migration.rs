// Generated as `qmp` from schemas/qapi/migration.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/migration.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `MigrationStats`
pub static MIGRATION_STATS: Object = Object {
    name: "MigrationStats",
    members: &[
        required("transferred", Type::Int64),
        required("remaining", Type::Int64),
        required("total", Type::Int64),
        required("duplicate", Type::Int64),
        required("normal", Type::Int64),
        required("normal-bytes", Type::Int64),
        required("dirty-pages-rate", Type::Int64),
        required("mbps", Type::Number),
        required("dirty-sync-count", Type::Int64),
        required("postcopy-requests", Type::Int64),
        required("page-size", Type::Int64),
        required("multifd-bytes", Type::Uint64),
        required("pages-per-second", Type::Uint64),
        required("precopy-bytes", Type::Uint64),
        required("downtime-bytes", Type::Uint64),
        required("postcopy-bytes", Type::Uint64),
        required("dirty-sync-missed-zero-copy", Type::Uint64),
    ],
    ..EMPTY_OBJECT
};

/// `XBZRLECacheStats`
pub static XBZRLE_CACHE_STATS: Object = Object {
    name: "XBZRLECacheStats",
    members: &[
        required("cache-size", Type::Size),
        required("bytes", Type::Int64),
        required("pages", Type::Int64),
        required("cache-miss", Type::Int64),
        required("cache-miss-rate", Type::Number),
        required("encoding-rate", Type::Number),
        required("overflow", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `CompressionStats`
pub static COMPRESSION_STATS: Object = Object {
    name: "CompressionStats",
    members: &[
        required("pages", Type::Int64),
        required("busy", Type::Int64),
        required("busy-rate", Type::Number),
        required("compressed-size", Type::Int64),
        required("compression-rate", Type::Number),
    ],
    ..EMPTY_OBJECT
};

/// `MigrationStatus`
pub static MIGRATION_STATUS: Enum = Enum {
    name: "MigrationStatus",
    values: &[
        value("none"),
        value("setup"),
        value("cancelling"),
        value("cancelled"),
        value("active"),
        value("postcopy-device"),
        value("postcopy-active"),
        value("postcopy-paused"),
        value("postcopy-recover-setup"),
        value("postcopy-recover"),
        value("completed"),
        value("failed"),
        value("colo"),
        value("pre-switchover"),
        value("device"),
        value("wait-unplug"),
    ],
    ..EMPTY_ENUM
};

/// `VfioStats`
pub static VFIO_STATS: Object =
    Object { name: "VfioStats", members: &[required("transferred", Type::Int64)], ..EMPTY_OBJECT };

/// `MigrationInfo`
pub static MIGRATION_INFO: Object = Object {
    name: "MigrationInfo",
    members: &[
        optional("status", Type::Enum(&MIGRATION_STATUS)),
        optional("ram", Type::Object(&MIGRATION_STATS)),
        optional("vfio", Type::Object(&VFIO_STATS)),
        optional("xbzrle-cache", Type::Object(&XBZRLE_CACHE_STATS)),
        optional("total-time", Type::Int64),
        optional("expected-downtime", Type::Int64),
        optional("downtime", Type::Int64),
        optional("setup-time", Type::Int64),
        optional("cpu-throttle-percentage", Type::Int64),
        optional("error-desc", Type::Str),
        optional("blocked-reasons", Type::Array(&Type::Str)),
        optional("postcopy-blocktime", Type::Uint32),
        optional("postcopy-vcpu-blocktime", Type::Array(&Type::Uint32)),
        Member { features: &[feature("unstable")], ..optional("postcopy-latency", Type::Uint64) },
        Member { features: &[feature("unstable")], ..optional("postcopy-latency-dist", Type::Array(&Type::Uint64)) },
        Member { features: &[feature("unstable")], ..optional("postcopy-vcpu-latency", Type::Array(&Type::Uint64)) },
        Member { features: &[feature("unstable")], ..optional("postcopy-non-vcpu-latency", Type::Uint64) },
        optional("socket-address", Type::Array(&Type::Object(&SOCKET_ADDRESS))),
        optional("dirty-limit-throttle-time-per-round", Type::Uint64),
        optional("dirty-limit-ring-full-time", Type::Uint64),
    ],
    ..EMPTY_OBJECT
};

/// `MigrationCapability`
pub static MIGRATION_CAPABILITY: Enum = Enum {
    name: "MigrationCapability",
    values: &[
        value("xbzrle"),
        value("rdma-pin-all"),
        value("auto-converge"),
        Value { features: &[feature("deprecated")], ..value("zero-blocks") },
        value("events"),
        value("postcopy-ram"),
        Value { features: &[feature("unstable")], ..value("x-colo") },
        value("release-ram"),
        value("return-path"),
        value("pause-before-switchover"),
        value("multifd"),
        value("dirty-bitmaps"),
        value("postcopy-blocktime"),
        value("late-block-activate"),
        Value { features: &[feature("unstable")], ..value("x-ignore-shared") },
        value("validate-uuid"),
        value("background-snapshot"),
        value("zero-copy-send"),
        value("postcopy-preempt"),
        value("switchover-ack"),
        value("dirty-limit"),
        value("mapped-ram"),
    ],
    ..EMPTY_ENUM
};

/// `MigrationCapabilityStatus`
pub static MIGRATION_CAPABILITY_STATUS: Object = Object {
    name: "MigrationCapabilityStatus",
    members: &[required("capability", Type::Enum(&MIGRATION_CAPABILITY)), required("state", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `MultiFDCompression`
pub static MULTI_FD_COMPRESSION: Enum = Enum {
    name: "MultiFDCompression",
    values: &[
        value("none"),
        value("zlib"),
        Value { cond: Some(Cond::Symbol("CONFIG_ZSTD")), ..value("zstd") },
        Value { cond: Some(Cond::Symbol("CONFIG_QATZIP")), ..value("qatzip") },
        Value { cond: Some(Cond::Symbol("CONFIG_QPL")), ..value("qpl") },
        Value { cond: Some(Cond::Symbol("CONFIG_UADK")), ..value("uadk") },
    ],
    ..EMPTY_ENUM
};

/// `MigMode`
pub static MIG_MODE: Enum = Enum {
    name: "MigMode",
    values: &[value("normal"), value("cpr-reboot"), value("cpr-transfer"), value("cpr-exec")],
    ..EMPTY_ENUM
};

/// `ZeroPageDetection`
pub static ZERO_PAGE_DETECTION: Enum =
    Enum { name: "ZeroPageDetection", values: &[value("none"), value("legacy"), value("multifd")], ..EMPTY_ENUM };

/// `BitmapMigrationBitmapAliasTransform`
pub static BITMAP_MIGRATION_BITMAP_ALIAS_TRANSFORM: Object = Object {
    name: "BitmapMigrationBitmapAliasTransform",
    members: &[optional("persistent", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `BitmapMigrationBitmapAlias`
pub static BITMAP_MIGRATION_BITMAP_ALIAS: Object = Object {
    name: "BitmapMigrationBitmapAlias",
    members: &[
        required("name", Type::Str),
        required("alias", Type::Str),
        optional("transform", Type::Object(&BITMAP_MIGRATION_BITMAP_ALIAS_TRANSFORM)),
    ],
    ..EMPTY_OBJECT
};

/// `BitmapMigrationNodeAlias`
pub static BITMAP_MIGRATION_NODE_ALIAS: Object = Object {
    name: "BitmapMigrationNodeAlias",
    members: &[
        required("node-name", Type::Str),
        required("alias", Type::Str),
        required("bitmaps", Type::Array(&Type::Object(&BITMAP_MIGRATION_BITMAP_ALIAS))),
    ],
    ..EMPTY_OBJECT
};

/// `MigrationParameter`
pub static MIGRATION_PARAMETER: Enum = Enum {
    name: "MigrationParameter",
    values: &[
        value("announce-initial"),
        value("announce-max"),
        value("announce-rounds"),
        value("announce-step"),
        value("throttle-trigger-threshold"),
        value("cpu-throttle-initial"),
        value("cpu-throttle-increment"),
        value("cpu-throttle-tailslow"),
        value("tls-creds"),
        value("tls-hostname"),
        value("tls-authz"),
        value("max-bandwidth"),
        value("avail-switchover-bandwidth"),
        value("downtime-limit"),
        Value { features: &[feature("unstable")], ..value("x-checkpoint-delay") },
        value("multifd-channels"),
        value("xbzrle-cache-size"),
        value("max-postcopy-bandwidth"),
        value("max-cpu-throttle"),
        value("multifd-compression"),
        value("multifd-zlib-level"),
        value("multifd-zstd-level"),
        value("multifd-qatzip-level"),
        value("block-bitmap-mapping"),
        Value { features: &[feature("unstable")], ..value("x-vcpu-dirty-limit-period") },
        value("vcpu-dirty-limit"),
        value("mode"),
        value("zero-page-detection"),
        value("direct-io"),
        value("cpr-exec-command"),
    ],
    ..EMPTY_ENUM
};

/// `MigrateSetParameters`
pub static MIGRATE_SET_PARAMETERS: Object = Object {
    name: "MigrateSetParameters",
    members: &[
        optional("announce-initial", Type::Size),
        optional("announce-max", Type::Size),
        optional("announce-rounds", Type::Size),
        optional("announce-step", Type::Size),
        optional("throttle-trigger-threshold", Type::Uint8),
        optional("cpu-throttle-initial", Type::Uint8),
        optional("cpu-throttle-increment", Type::Uint8),
        optional("cpu-throttle-tailslow", Type::Bool),
        optional("tls-creds", Type::Alternate(&STR_OR_NULL)),
        optional("tls-hostname", Type::Alternate(&STR_OR_NULL)),
        optional("tls-authz", Type::Alternate(&STR_OR_NULL)),
        optional("max-bandwidth", Type::Size),
        optional("avail-switchover-bandwidth", Type::Size),
        optional("downtime-limit", Type::Uint64),
        Member { features: &[feature("unstable")], ..optional("x-checkpoint-delay", Type::Uint32) },
        optional("multifd-channels", Type::Uint8),
        optional("xbzrle-cache-size", Type::Size),
        optional("max-postcopy-bandwidth", Type::Size),
        optional("max-cpu-throttle", Type::Uint8),
        optional("multifd-compression", Type::Enum(&MULTI_FD_COMPRESSION)),
        optional("multifd-zlib-level", Type::Uint8),
        optional("multifd-qatzip-level", Type::Uint8),
        optional("multifd-zstd-level", Type::Uint8),
        optional("block-bitmap-mapping", Type::Array(&Type::Object(&BITMAP_MIGRATION_NODE_ALIAS))),
        Member { features: &[feature("unstable")], ..optional("x-vcpu-dirty-limit-period", Type::Uint64) },
        optional("vcpu-dirty-limit", Type::Uint64),
        optional("mode", Type::Enum(&MIG_MODE)),
        optional("zero-page-detection", Type::Enum(&ZERO_PAGE_DETECTION)),
        optional("direct-io", Type::Bool),
        optional("cpr-exec-command", Type::Array(&Type::Str)),
    ],
    ..EMPTY_OBJECT
};

/// `MigrationParameters`
pub static MIGRATION_PARAMETERS: Object = Object {
    name: "MigrationParameters",
    members: &[
        optional("announce-initial", Type::Size),
        optional("announce-max", Type::Size),
        optional("announce-rounds", Type::Size),
        optional("announce-step", Type::Size),
        optional("throttle-trigger-threshold", Type::Uint8),
        optional("cpu-throttle-initial", Type::Uint8),
        optional("cpu-throttle-increment", Type::Uint8),
        optional("cpu-throttle-tailslow", Type::Bool),
        optional("tls-creds", Type::Str),
        optional("tls-hostname", Type::Str),
        optional("tls-authz", Type::Str),
        optional("max-bandwidth", Type::Size),
        optional("avail-switchover-bandwidth", Type::Size),
        optional("downtime-limit", Type::Uint64),
        Member { features: &[feature("unstable")], ..optional("x-checkpoint-delay", Type::Uint32) },
        optional("multifd-channels", Type::Uint8),
        optional("xbzrle-cache-size", Type::Size),
        optional("max-postcopy-bandwidth", Type::Size),
        optional("max-cpu-throttle", Type::Uint8),
        optional("multifd-compression", Type::Enum(&MULTI_FD_COMPRESSION)),
        optional("multifd-zlib-level", Type::Uint8),
        optional("multifd-qatzip-level", Type::Uint8),
        optional("multifd-zstd-level", Type::Uint8),
        optional("block-bitmap-mapping", Type::Array(&Type::Object(&BITMAP_MIGRATION_NODE_ALIAS))),
        Member { features: &[feature("unstable")], ..optional("x-vcpu-dirty-limit-period", Type::Uint64) },
        optional("vcpu-dirty-limit", Type::Uint64),
        optional("mode", Type::Enum(&MIG_MODE)),
        optional("zero-page-detection", Type::Enum(&ZERO_PAGE_DETECTION)),
        optional("direct-io", Type::Bool),
        optional("cpr-exec-command", Type::Array(&Type::Str)),
    ],
    ..EMPTY_OBJECT
};

/// `COLOMessage`
pub static COLO_MESSAGE: Enum = Enum {
    name: "COLOMessage",
    values: &[
        value("checkpoint-ready"),
        value("checkpoint-request"),
        value("checkpoint-reply"),
        value("vmstate-send"),
        value("vmstate-size"),
        value("vmstate-received"),
        value("vmstate-loaded"),
    ],
    ..EMPTY_ENUM
};

/// `COLOMode`
pub static COLO_MODE: Enum =
    Enum { name: "COLOMode", values: &[value("none"), value("primary"), value("secondary")], ..EMPTY_ENUM };

/// `FailoverStatus`
pub static FAILOVER_STATUS: Enum = Enum {
    name: "FailoverStatus",
    values: &[value("none"), value("require"), value("active"), value("completed"), value("relaunch")],
    ..EMPTY_ENUM
};

/// `COLOExitReason`
pub static COLO_EXIT_REASON: Enum = Enum {
    name: "COLOExitReason",
    values: &[value("none"), value("request"), value("error"), value("processing")],
    ..EMPTY_ENUM
};

/// `MigrationAddressType`
pub static MIGRATION_ADDRESS_TYPE: Enum = Enum {
    name: "MigrationAddressType",
    values: &[value("socket"), value("exec"), value("rdma"), value("file")],
    ..EMPTY_ENUM
};

/// `FileMigrationArgs`
pub static FILE_MIGRATION_ARGS: Object = Object {
    name: "FileMigrationArgs",
    members: &[required("filename", Type::Str), required("offset", Type::Uint64)],
    ..EMPTY_OBJECT
};

/// `MigrationExecCommand`
pub static MIGRATION_EXEC_COMMAND: Object =
    Object { name: "MigrationExecCommand", members: &[required("args", Type::Array(&Type::Str))], ..EMPTY_OBJECT };

/// `MigrationAddress`
pub static MIGRATION_ADDRESS: Object = Object {
    name: "MigrationAddress",
    members: &[required("transport", Type::Enum(&MIGRATION_ADDRESS_TYPE))],
    variants: Some(Variants {
        tag: "transport",
        branches: &[
            branch("socket", &SOCKET_ADDRESS),
            branch("exec", &MIGRATION_EXEC_COMMAND),
            branch("rdma", &INET_SOCKET_ADDRESS),
            branch("file", &FILE_MIGRATION_ARGS),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `MigrationChannelType`
pub static MIGRATION_CHANNEL_TYPE: Enum =
    Enum { name: "MigrationChannelType", values: &[value("main"), value("cpr")], ..EMPTY_ENUM };

/// `MigrationChannel`
pub static MIGRATION_CHANNEL: Object = Object {
    name: "MigrationChannel",
    members: &[
        required("channel-type", Type::Enum(&MIGRATION_CHANNEL_TYPE)),
        required("addr", Type::Object(&MIGRATION_ADDRESS)),
    ],
    ..EMPTY_OBJECT
};

/// `ReplicationStatus`
pub static REPLICATION_STATUS: Object = Object {
    name: "ReplicationStatus",
    members: &[required("error", Type::Bool), optional("desc", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_REPLICATION")),
    ..EMPTY_OBJECT
};

/// `COLOStatus`
pub static COLO_STATUS: Object = Object {
    name: "COLOStatus",
    members: &[
        required("mode", Type::Enum(&COLO_MODE)),
        required("last-mode", Type::Enum(&COLO_MODE)),
        required("reason", Type::Enum(&COLO_EXIT_REASON)),
    ],
    cond: Some(Cond::Symbol("CONFIG_REPLICATION")),
    ..EMPTY_OBJECT
};

/// `DirtyRateVcpu`
pub static DIRTY_RATE_VCPU: Object = Object {
    name: "DirtyRateVcpu",
    members: &[required("id", Type::Int64), required("dirty-rate", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `DirtyRateStatus`
pub static DIRTY_RATE_STATUS: Enum = Enum {
    name: "DirtyRateStatus",
    values: &[value("unstarted"), value("measuring"), value("measured")],
    ..EMPTY_ENUM
};

/// `DirtyRateMeasureMode`
pub static DIRTY_RATE_MEASURE_MODE: Enum = Enum {
    name: "DirtyRateMeasureMode",
    values: &[value("page-sampling"), value("dirty-ring"), value("dirty-bitmap")],
    ..EMPTY_ENUM
};

/// `TimeUnit`
pub static TIME_UNIT: Enum = Enum { name: "TimeUnit", values: &[value("second"), value("millisecond")], ..EMPTY_ENUM };

/// `DirtyRateInfo`
pub static DIRTY_RATE_INFO: Object = Object {
    name: "DirtyRateInfo",
    members: &[
        optional("dirty-rate", Type::Int64),
        required("status", Type::Enum(&DIRTY_RATE_STATUS)),
        required("start-time", Type::Int64),
        required("calc-time", Type::Int64),
        required("calc-time-unit", Type::Enum(&TIME_UNIT)),
        required("sample-pages", Type::Uint64),
        required("mode", Type::Enum(&DIRTY_RATE_MEASURE_MODE)),
        optional("vcpu-dirty-rate", Type::Array(&Type::Object(&DIRTY_RATE_VCPU))),
    ],
    ..EMPTY_OBJECT
};

/// `DirtyLimitInfo`
pub static DIRTY_LIMIT_INFO: Object = Object {
    name: "DirtyLimitInfo",
    members: &[
        required("cpu-index", Type::Int64),
        required("limit-rate", Type::Uint64),
        required("current-rate", Type::Uint64),
    ],
    ..EMPTY_OBJECT
};

/// `MigrationThreadInfo`
pub static MIGRATION_THREAD_INFO: Object = Object {
    name: "MigrationThreadInfo",
    members: &[required("name", Type::Str), required("thread-id", Type::Int64)],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/migration.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-migrate`
    pub static QUERY_MIGRATE: Command = Command {
        name: "query-migrate",
        returns: Some(Type::Object(&types::MIGRATION_INFO)),
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryMigrate {
        type Info = Command;
        const INFO: &'static Command = &QUERY_MIGRATE;
    }

    /// `migrate-set-capabilities`
    pub static MIGRATE_SET_CAPABILITIES: Command = Command {
        name: "migrate-set-capabilities",
        arguments: &Object {
            members: &[required("capabilities", Type::Array(&Type::Object(&types::MIGRATION_CAPABILITY_STATUS)))],
            ..EMPTY_OBJECT
        },
        closed: false,
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::MigrateSetCapabilities {
        type Info = Command;
        const INFO: &'static Command = &MIGRATE_SET_CAPABILITIES;
    }

    /// `query-migrate-capabilities`
    pub static QUERY_MIGRATE_CAPABILITIES: Command = Command {
        name: "query-migrate-capabilities",
        returns: Some(Type::Array(&Type::Object(&types::MIGRATION_CAPABILITY_STATUS))),
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryMigrateCapabilities {
        type Info = Command;
        const INFO: &'static Command = &QUERY_MIGRATE_CAPABILITIES;
    }

    /// `migrate-set-parameters`
    pub static MIGRATE_SET_PARAMETERS: Command = Command {
        name: "migrate-set-parameters",
        arguments: &types::MIGRATE_SET_PARAMETERS,
        closed: false,
        since: Some("2.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::MigrateSetParameters {
        type Info = Command;
        const INFO: &'static Command = &MIGRATE_SET_PARAMETERS;
    }

    /// `query-migrate-parameters`
    pub static QUERY_MIGRATE_PARAMETERS: Command = Command {
        name: "query-migrate-parameters",
        returns: Some(Type::Object(&types::MIGRATION_PARAMETERS)),
        since: Some("2.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryMigrateParameters {
        type Info = Command;
        const INFO: &'static Command = &QUERY_MIGRATE_PARAMETERS;
    }

    /// `migrate-start-postcopy`
    pub static MIGRATE_START_POSTCOPY: Command =
        Command { name: "migrate-start-postcopy", since: Some("2.5"), ..COMMAND };

    impl Described for super::super::super::command::MigrateStartPostcopy {
        type Info = Command;
        const INFO: &'static Command = &MIGRATE_START_POSTCOPY;
    }

    /// `x-colo-lost-heartbeat`
    pub static X_COLO_LOST_HEARTBEAT: Command = Command {
        name: "x-colo-lost-heartbeat",
        features: &[feature("unstable")],
        cond: Some(Cond::Symbol("CONFIG_REPLICATION")),
        since: Some("2.8"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XColoLostHeartbeat {
        type Info = Command;
        const INFO: &'static Command = &X_COLO_LOST_HEARTBEAT;
    }

    /// `migrate_cancel`
    pub static MIGRATE_CANCEL: Command = Command { name: "migrate_cancel", since: Some("0.14"), ..COMMAND };

    impl Described for super::super::super::command::MigrateCancel {
        type Info = Command;
        const INFO: &'static Command = &MIGRATE_CANCEL;
    }

    /// `migrate-continue`
    pub static MIGRATE_CONTINUE: Command = Command {
        name: "migrate-continue",
        arguments: &Object { members: &[required("state", Type::Enum(&types::MIGRATION_STATUS))], ..EMPTY_OBJECT },
        closed: false,
        since: Some("2.11"),
        ..COMMAND
    };

    impl Described for super::super::super::command::MigrateContinue {
        type Info = Command;
        const INFO: &'static Command = &MIGRATE_CONTINUE;
    }

    /// `migrate`
    pub static MIGRATE: Command = Command {
        name: "migrate",
        arguments: &Object {
            members: &[
                optional("uri", Type::Str),
                optional("channels", Type::Array(&Type::Object(&types::MIGRATION_CHANNEL))),
                Member { features: &[feature("deprecated")], ..optional("detach", Type::Bool) },
                optional("resume", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        closed: false,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Migrate {
        type Info = Command;
        const INFO: &'static Command = &MIGRATE;
    }

    /// `migrate-incoming`
    pub static MIGRATE_INCOMING: Command = Command {
        name: "migrate-incoming",
        arguments: &Object {
            members: &[
                optional("uri", Type::Str),
                optional("channels", Type::Array(&Type::Object(&types::MIGRATION_CHANNEL))),
                optional("exit-on-error", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        closed: false,
        since: Some("2.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::MigrateIncoming {
        type Info = Command;
        const INFO: &'static Command = &MIGRATE_INCOMING;
    }

    /// `xen-save-devices-state`
    pub static XEN_SAVE_DEVICES_STATE: Command = Command {
        name: "xen-save-devices-state",
        arguments: &Object {
            members: &[required("filename", Type::Str), optional("live", Type::Bool)],
            ..EMPTY_OBJECT
        },
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XenSaveDevicesState {
        type Info = Command;
        const INFO: &'static Command = &XEN_SAVE_DEVICES_STATE;
    }

    /// `xen-set-global-dirty-log`
    pub static XEN_SET_GLOBAL_DIRTY_LOG: Command = Command {
        name: "xen-set-global-dirty-log",
        arguments: &Object { members: &[required("enable", Type::Bool)], ..EMPTY_OBJECT },
        since: Some("1.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XenSetGlobalDirtyLog {
        type Info = Command;
        const INFO: &'static Command = &XEN_SET_GLOBAL_DIRTY_LOG;
    }

    /// `xen-load-devices-state`
    pub static XEN_LOAD_DEVICES_STATE: Command = Command {
        name: "xen-load-devices-state",
        arguments: &Object { members: &[required("filename", Type::Str)], ..EMPTY_OBJECT },
        since: Some("2.7"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XenLoadDevicesState {
        type Info = Command;
        const INFO: &'static Command = &XEN_LOAD_DEVICES_STATE;
    }

    /// `xen-set-replication`
    pub static XEN_SET_REPLICATION: Command = Command {
        name: "xen-set-replication",
        arguments: &Object {
            members: &[
                required("enable", Type::Bool),
                required("primary", Type::Bool),
                optional("failover", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        cond: Some(Cond::Symbol("CONFIG_REPLICATION")),
        since: Some("2.9"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XenSetReplication {
        type Info = Command;
        const INFO: &'static Command = &XEN_SET_REPLICATION;
    }

    /// `query-xen-replication-status`
    pub static QUERY_XEN_REPLICATION_STATUS: Command = Command {
        name: "query-xen-replication-status",
        returns: Some(Type::Object(&types::REPLICATION_STATUS)),
        cond: Some(Cond::Symbol("CONFIG_REPLICATION")),
        since: Some("2.9"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryXenReplicationStatus {
        type Info = Command;
        const INFO: &'static Command = &QUERY_XEN_REPLICATION_STATUS;
    }

    /// `xen-colo-do-checkpoint`
    pub static XEN_COLO_DO_CHECKPOINT: Command = Command {
        name: "xen-colo-do-checkpoint",
        cond: Some(Cond::Symbol("CONFIG_REPLICATION")),
        since: Some("2.9"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XenColoDoCheckpoint {
        type Info = Command;
        const INFO: &'static Command = &XEN_COLO_DO_CHECKPOINT;
    }

    /// `query-colo-status`
    pub static QUERY_COLO_STATUS: Command = Command {
        name: "query-colo-status",
        returns: Some(Type::Object(&types::COLO_STATUS)),
        cond: Some(Cond::Symbol("CONFIG_REPLICATION")),
        since: Some("3.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryColoStatus {
        type Info = Command;
        const INFO: &'static Command = &QUERY_COLO_STATUS;
    }

    /// `migrate-recover`
    pub static MIGRATE_RECOVER: Command = Command {
        name: "migrate-recover",
        arguments: &Object { members: &[required("uri", Type::Str)], ..EMPTY_OBJECT },
        allow_oob: true,
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::MigrateRecover {
        type Info = Command;
        const INFO: &'static Command = &MIGRATE_RECOVER;
    }

    /// `migrate-pause`
    pub static MIGRATE_PAUSE: Command =
        Command { name: "migrate-pause", allow_oob: true, since: Some("3.0"), ..COMMAND };

    impl Described for super::super::super::command::MigratePause {
        type Info = Command;
        const INFO: &'static Command = &MIGRATE_PAUSE;
    }

    /// `calc-dirty-rate`
    pub static CALC_DIRTY_RATE: Command = Command {
        name: "calc-dirty-rate",
        arguments: &Object {
            members: &[
                required("calc-time", Type::Int64),
                optional("calc-time-unit", Type::Enum(&types::TIME_UNIT)),
                optional("sample-pages", Type::Int64),
                optional("mode", Type::Enum(&types::DIRTY_RATE_MEASURE_MODE)),
            ],
            ..EMPTY_OBJECT
        },
        closed: false,
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::CalcDirtyRate {
        type Info = Command;
        const INFO: &'static Command = &CALC_DIRTY_RATE;
    }

    /// `query-dirty-rate`
    pub static QUERY_DIRTY_RATE: Command = Command {
        name: "query-dirty-rate",
        arguments: &Object { members: &[optional("calc-time-unit", Type::Enum(&types::TIME_UNIT))], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::DIRTY_RATE_INFO)),
        closed: false,
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryDirtyRate {
        type Info = Command;
        const INFO: &'static Command = &QUERY_DIRTY_RATE;
    }

    /// `set-vcpu-dirty-limit`
    pub static SET_VCPU_DIRTY_LIMIT: Command = Command {
        name: "set-vcpu-dirty-limit",
        arguments: &Object {
            members: &[optional("cpu-index", Type::Int64), required("dirty-rate", Type::Uint64)],
            ..EMPTY_OBJECT
        },
        since: Some("7.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::SetVcpuDirtyLimit {
        type Info = Command;
        const INFO: &'static Command = &SET_VCPU_DIRTY_LIMIT;
    }

    /// `cancel-vcpu-dirty-limit`
    pub static CANCEL_VCPU_DIRTY_LIMIT: Command = Command {
        name: "cancel-vcpu-dirty-limit",
        arguments: &Object { members: &[optional("cpu-index", Type::Int64)], ..EMPTY_OBJECT },
        since: Some("7.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::CancelVcpuDirtyLimit {
        type Info = Command;
        const INFO: &'static Command = &CANCEL_VCPU_DIRTY_LIMIT;
    }

    /// `query-vcpu-dirty-limit`
    pub static QUERY_VCPU_DIRTY_LIMIT: Command = Command {
        name: "query-vcpu-dirty-limit",
        returns: Some(Type::Array(&Type::Object(&types::DIRTY_LIMIT_INFO))),
        since: Some("7.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryVcpuDirtyLimit {
        type Info = Command;
        const INFO: &'static Command = &QUERY_VCPU_DIRTY_LIMIT;
    }

    /// `query-migrationthreads`
    pub static QUERY_MIGRATIONTHREADS: Command = Command {
        name: "query-migrationthreads",
        returns: Some(Type::Array(&Type::Object(&types::MIGRATION_THREAD_INFO))),
        features: &[feature("deprecated")],
        since: Some("7.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryMigrationthreads {
        type Info = Command;
        const INFO: &'static Command = &QUERY_MIGRATIONTHREADS;
    }

    /// `snapshot-save`
    pub static SNAPSHOT_SAVE: Command = Command {
        name: "snapshot-save",
        arguments: &Object {
            members: &[
                required("job-id", Type::Str),
                required("tag", Type::Str),
                required("vmstate", Type::Str),
                required("devices", Type::Array(&Type::Str)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("6.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::SnapshotSave {
        type Info = Command;
        const INFO: &'static Command = &SNAPSHOT_SAVE;
    }

    /// `snapshot-load`
    pub static SNAPSHOT_LOAD: Command = Command {
        name: "snapshot-load",
        arguments: &Object {
            members: &[
                required("job-id", Type::Str),
                required("tag", Type::Str),
                required("vmstate", Type::Str),
                required("devices", Type::Array(&Type::Str)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("6.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::SnapshotLoad {
        type Info = Command;
        const INFO: &'static Command = &SNAPSHOT_LOAD;
    }

    /// `snapshot-delete`
    pub static SNAPSHOT_DELETE: Command = Command {
        name: "snapshot-delete",
        arguments: &Object {
            members: &[
                required("job-id", Type::Str),
                required("tag", Type::Str),
                required("devices", Type::Array(&Type::Str)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("6.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::SnapshotDelete {
        type Info = Command;
        const INFO: &'static Command = &SNAPSHOT_DELETE;
    }
}

/// Events of `schemas/qapi/migration.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `MIGRATION`
    pub static MIGRATION: Event = Event {
        name: "MIGRATION",
        data: &Object { members: &[required("status", Type::Enum(&types::MIGRATION_STATUS))], ..EMPTY_OBJECT },
        since: Some("2.4"),
        ..EVENT
    };

    impl Described for super::super::super::event::Migration {
        type Info = Event;
        const INFO: &'static Event = &MIGRATION;
    }

    /// `MIGRATION_PASS`
    pub static MIGRATION_PASS: Event = Event {
        name: "MIGRATION_PASS",
        data: &Object { members: &[required("pass", Type::Int64)], ..EMPTY_OBJECT },
        since: Some("2.6"),
        ..EVENT
    };

    impl Described for super::super::super::event::MigrationPass {
        type Info = Event;
        const INFO: &'static Event = &MIGRATION_PASS;
    }

    /// `COLO_EXIT`
    pub static COLO_EXIT: Event = Event {
        name: "COLO_EXIT",
        data: &Object {
            members: &[
                required("mode", Type::Enum(&types::COLO_MODE)),
                required("reason", Type::Enum(&types::COLO_EXIT_REASON)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("3.1"),
        ..EVENT
    };

    impl Described for super::super::super::event::ColoExit {
        type Info = Event;
        const INFO: &'static Event = &COLO_EXIT;
    }

    /// `UNPLUG_PRIMARY`
    pub static UNPLUG_PRIMARY: Event = Event {
        name: "UNPLUG_PRIMARY",
        data: &Object { members: &[required("device-id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("4.2"),
        ..EVENT
    };

    impl Described for super::super::super::event::UnplugPrimary {
        type Info = Event;
        const INFO: &'static Event = &UNPLUG_PRIMARY;
    }
}
