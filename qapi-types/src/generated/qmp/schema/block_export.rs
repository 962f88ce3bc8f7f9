// Generated as `qmp` from schemas/qapi/block-export.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/block-export.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `NbdServerOptionsBase`
pub static NBD_SERVER_OPTIONS_BASE: Object = Object {
    name: "NbdServerOptionsBase",
    members: &[
        optional("handshake-max-seconds", Type::Uint32),
        optional("tls-creds", Type::Str),
        optional("tls-authz", Type::Str),
        optional("max-connections", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `NbdServerOptions`
pub static NBD_SERVER_OPTIONS: Object = Object {
    name: "NbdServerOptions",
    members: &[
        optional("handshake-max-seconds", Type::Uint32),
        optional("tls-creds", Type::Str),
        optional("tls-authz", Type::Str),
        optional("max-connections", Type::Uint32),
        required("addr", Type::Object(&SOCKET_ADDRESS)),
    ],
    ..EMPTY_OBJECT
};

/// `NbdServerOptionsLegacy`
pub static NBD_SERVER_OPTIONS_LEGACY: Object = Object {
    name: "NbdServerOptionsLegacy",
    members: &[
        optional("handshake-max-seconds", Type::Uint32),
        optional("tls-creds", Type::Str),
        optional("tls-authz", Type::Str),
        optional("max-connections", Type::Uint32),
        required("addr", Type::Object(&SOCKET_ADDRESS_LEGACY)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockExportOptionsNbdBase`
pub static BLOCK_EXPORT_OPTIONS_NBD_BASE: Object = Object {
    name: "BlockExportOptionsNbdBase",
    members: &[optional("name", Type::Str), optional("description", Type::Str)],
    ..EMPTY_OBJECT
};

/// `BlockExportOptionsNbd`
pub static BLOCK_EXPORT_OPTIONS_NBD: Object = Object {
    name: "BlockExportOptionsNbd",
    members: &[
        optional("name", Type::Str),
        optional("description", Type::Str),
        optional("bitmaps", Type::Array(&Type::Alternate(&BLOCK_DIRTY_BITMAP_OR_STR))),
        optional("allocation-depth", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `BlockExportOptionsVhostUserBlk`
pub static BLOCK_EXPORT_OPTIONS_VHOST_USER_BLK: Object = Object {
    name: "BlockExportOptionsVhostUserBlk",
    members: &[
        required("addr", Type::Object(&SOCKET_ADDRESS)),
        optional("logical-block-size", Type::Size),
        optional("num-queues", Type::Uint16),
    ],
    ..EMPTY_OBJECT
};

/// `FuseExportAllowOther`
pub static FUSE_EXPORT_ALLOW_OTHER: Enum =
    Enum { name: "FuseExportAllowOther", values: &[value("off"), value("on"), value("auto")], ..EMPTY_ENUM };

/// `BlockExportOptionsFuse`
pub static BLOCK_EXPORT_OPTIONS_FUSE: Object = Object {
    name: "BlockExportOptionsFuse",
    members: &[
        required("mountpoint", Type::Str),
        optional("growable", Type::Bool),
        optional("allow-other", Type::Enum(&FUSE_EXPORT_ALLOW_OTHER)),
    ],
    cond: Some(Cond::Symbol("CONFIG_FUSE")),
    ..EMPTY_OBJECT
};

/// `BlockExportOptionsVduseBlk`
pub static BLOCK_EXPORT_OPTIONS_VDUSE_BLK: Object = Object {
    name: "BlockExportOptionsVduseBlk",
    members: &[
        required("name", Type::Str),
        optional("num-queues", Type::Uint16),
        optional("queue-size", Type::Uint16),
        optional("logical-block-size", Type::Size),
        optional("serial", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `NbdServerAddOptions`
pub static NBD_SERVER_ADD_OPTIONS: Object = Object {
    name: "NbdServerAddOptions",
    members: &[
        optional("name", Type::Str),
        optional("description", Type::Str),
        required("device", Type::Str),
        optional("writable", Type::Bool),
        optional("bitmap", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `BlockExportRemoveMode`
pub static BLOCK_EXPORT_REMOVE_MODE: Enum =
    Enum { name: "BlockExportRemoveMode", values: &[value("safe"), value("hard")], ..EMPTY_ENUM };

/// `BlockExportType`
pub static BLOCK_EXPORT_TYPE: Enum = Enum {
    name: "BlockExportType",
    values: &[
        value("nbd"),
        Value { cond: Some(Cond::Symbol("CONFIG_VHOST_USER_BLK_SERVER")), ..value("vhost-user-blk") },
        Value { cond: Some(Cond::Symbol("CONFIG_FUSE")), ..value("fuse") },
        Value { cond: Some(Cond::Symbol("CONFIG_VDUSE_BLK_EXPORT")), ..value("vduse-blk") },
    ],
    ..EMPTY_ENUM
};

/// `BlockExportOptions`
pub static BLOCK_EXPORT_OPTIONS: Object = Object {
    name: "BlockExportOptions",
    members: &[
        required("type", Type::Enum(&BLOCK_EXPORT_TYPE)),
        required("id", Type::Str),
        optional("fixed-iothread", Type::Bool),
        optional("iothread", Type::Str),
        required("node-name", Type::Str),
        optional("writable", Type::Bool),
        optional("writethrough", Type::Bool),
        optional("allow-inactive", Type::Bool),
    ],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("nbd", &BLOCK_EXPORT_OPTIONS_NBD),
            Branch {
                cond: Some(Cond::Symbol("CONFIG_VHOST_USER_BLK_SERVER")),
                ..branch("vhost-user-blk", &BLOCK_EXPORT_OPTIONS_VHOST_USER_BLK)
            },
            Branch { cond: Some(Cond::Symbol("CONFIG_FUSE")), ..branch("fuse", &BLOCK_EXPORT_OPTIONS_FUSE) },
            Branch {
                cond: Some(Cond::Symbol("CONFIG_VDUSE_BLK_EXPORT")),
                ..branch("vduse-blk", &BLOCK_EXPORT_OPTIONS_VDUSE_BLK)
            },
        ],
    }),
    ..EMPTY_OBJECT
};

/// `BlockExportInfo`
pub static BLOCK_EXPORT_INFO: Object = Object {
    name: "BlockExportInfo",
    members: &[
        required("id", Type::Str),
        required("type", Type::Enum(&BLOCK_EXPORT_TYPE)),
        required("node-name", Type::Str),
        required("shutting-down", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/block-export.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `nbd-server-start`
    pub static NBD_SERVER_START: Command = Command {
        name: "nbd-server-start",
        arguments: &types::NBD_SERVER_OPTIONS_LEGACY,
        allow_preconfig: true,
        closed: false,
        since: Some("1.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::NbdServerStart {
        type Info = Command;
        const INFO: &'static Command = &NBD_SERVER_START;
    }

    /// `nbd-server-add`
    pub static NBD_SERVER_ADD: Command = Command {
        name: "nbd-server-add",
        arguments: &types::NBD_SERVER_ADD_OPTIONS,
        features: &[feature("deprecated")],
        allow_preconfig: true,
        since: Some("1.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::NbdServerAdd {
        type Info = Command;
        const INFO: &'static Command = &NBD_SERVER_ADD;
    }

    /// `nbd-server-remove`
    pub static NBD_SERVER_REMOVE: Command = Command {
        name: "nbd-server-remove",
        arguments: &Object {
            members: &[required("name", Type::Str), optional("mode", Type::Enum(&types::BLOCK_EXPORT_REMOVE_MODE))],
            ..EMPTY_OBJECT
        },
        features: &[feature("deprecated")],
        allow_preconfig: true,
        since: Some("2.12"),
        ..COMMAND
    };

    impl Described for super::super::super::command::NbdServerRemove {
        type Info = Command;
        const INFO: &'static Command = &NBD_SERVER_REMOVE;
    }

    /// `nbd-server-stop`
    pub static NBD_SERVER_STOP: Command =
        Command { name: "nbd-server-stop", allow_preconfig: true, since: Some("1.3"), ..COMMAND };

    impl Described for super::super::super::command::NbdServerStop {
        type Info = Command;
        const INFO: &'static Command = &NBD_SERVER_STOP;
    }

    /// `block-export-add`
    pub static BLOCK_EXPORT_ADD: Command = Command {
        name: "block-export-add",
        arguments: &types::BLOCK_EXPORT_OPTIONS,
        allow_preconfig: true,
        closed: false,
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockExportAdd {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_EXPORT_ADD;
    }

    /// `block-export-del`
    pub static BLOCK_EXPORT_DEL: Command = Command {
        name: "block-export-del",
        arguments: &Object {
            members: &[required("id", Type::Str), optional("mode", Type::Enum(&types::BLOCK_EXPORT_REMOVE_MODE))],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockExportDel {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_EXPORT_DEL;
    }

    /// `query-block-exports`
    pub static QUERY_BLOCK_EXPORTS: Command = Command {
        name: "query-block-exports",
        returns: Some(Type::Array(&Type::Object(&types::BLOCK_EXPORT_INFO))),
        allow_preconfig: true,
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryBlockExports {
        type Info = Command;
        const INFO: &'static Command = &QUERY_BLOCK_EXPORTS;
    }
}

/// Events of `schemas/qapi/block-export.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `BLOCK_EXPORT_DELETED`
    pub static BLOCK_EXPORT_DELETED: Event = Event {
        name: "BLOCK_EXPORT_DELETED",
        data: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("5.2"),
        ..EVENT
    };

    impl Described for super::super::super::event::BlockExportDeleted {
        type Info = Event;
        const INFO: &'static Event = &BLOCK_EXPORT_DELETED;
    }
}
