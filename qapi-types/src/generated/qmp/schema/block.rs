// Generated as `qmp` from schemas/qapi/block.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/block.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `BiosAtaTranslation`
pub static BIOS_ATA_TRANSLATION: Enum = Enum {
    name: "BiosAtaTranslation",
    values: &[value("auto"), value("none"), value("lba"), value("large"), value("rechs")],
    ..EMPTY_ENUM
};

/// `FloppyDriveType`
pub static FLOPPY_DRIVE_TYPE: Enum = Enum {
    name: "FloppyDriveType",
    values: &[value("144"), value("288"), value("120"), value("none"), value("auto")],
    ..EMPTY_ENUM
};

/// `PRManagerInfo`
pub static PR_MANAGER_INFO: Object = Object {
    name: "PRManagerInfo",
    members: &[required("id", Type::Str), required("connected", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `BlockdevChangeReadOnlyMode`
pub static BLOCKDEV_CHANGE_READ_ONLY_MODE: Enum = Enum {
    name: "BlockdevChangeReadOnlyMode",
    values: &[value("retain"), value("read-only"), value("read-write")],
    ..EMPTY_ENUM
};

/// Commands of `schemas/qapi/block.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-pr-managers`
    pub static QUERY_PR_MANAGERS: Command = Command {
        name: "query-pr-managers",
        returns: Some(Type::Array(&Type::Object(&types::PR_MANAGER_INFO))),
        allow_preconfig: true,
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryPrManagers {
        type Info = Command;
        const INFO: &'static Command = &QUERY_PR_MANAGERS;
    }

    /// `eject`
    pub static EJECT: Command = Command {
        name: "eject",
        arguments: &Object {
            members: &[
                Member { features: &[feature("deprecated")], ..optional("device", Type::Str) },
                optional("id", Type::Str),
                optional("force", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Eject {
        type Info = Command;
        const INFO: &'static Command = &EJECT;
    }

    /// `blockdev-open-tray`
    pub static BLOCKDEV_OPEN_TRAY: Command = Command {
        name: "blockdev-open-tray",
        arguments: &Object {
            members: &[
                Member { features: &[feature("deprecated")], ..optional("device", Type::Str) },
                optional("id", Type::Str),
                optional("force", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("2.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevOpenTray {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_OPEN_TRAY;
    }

    /// `blockdev-close-tray`
    pub static BLOCKDEV_CLOSE_TRAY: Command = Command {
        name: "blockdev-close-tray",
        arguments: &Object {
            members: &[
                Member { features: &[feature("deprecated")], ..optional("device", Type::Str) },
                optional("id", Type::Str),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("2.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevCloseTray {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_CLOSE_TRAY;
    }

    /// `blockdev-remove-medium`
    pub static BLOCKDEV_REMOVE_MEDIUM: Command = Command {
        name: "blockdev-remove-medium",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("2.12"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevRemoveMedium {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_REMOVE_MEDIUM;
    }

    /// `blockdev-insert-medium`
    pub static BLOCKDEV_INSERT_MEDIUM: Command = Command {
        name: "blockdev-insert-medium",
        arguments: &Object { members: &[required("id", Type::Str), required("node-name", Type::Str)], ..EMPTY_OBJECT },
        since: Some("2.12"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevInsertMedium {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_INSERT_MEDIUM;
    }

    /// `blockdev-change-medium`
    pub static BLOCKDEV_CHANGE_MEDIUM: Command = Command {
        name: "blockdev-change-medium",
        arguments: &Object {
            members: &[
                Member { features: &[feature("deprecated")], ..optional("device", Type::Str) },
                optional("id", Type::Str),
                required("filename", Type::Str),
                optional("format", Type::Str),
                optional("force", Type::Bool),
                optional("read-only-mode", Type::Enum(&types::BLOCKDEV_CHANGE_READ_ONLY_MODE)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("2.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevChangeMedium {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_CHANGE_MEDIUM;
    }

    /// `block_set_io_throttle`
    pub static BLOCK_SET_IO_THROTTLE: Command = Command {
        name: "block_set_io_throttle",
        arguments: &types::BLOCK_IO_THROTTLE,
        allow_preconfig: true,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockSetIoThrottle {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_SET_IO_THROTTLE;
    }

    /// `block-latency-histogram-set`
    pub static BLOCK_LATENCY_HISTOGRAM_SET: Command = Command {
        name: "block-latency-histogram-set",
        arguments: &Object {
            members: &[
                required("id", Type::Str),
                optional("boundaries", Type::Array(&Type::Uint64)),
                optional("boundaries-read", Type::Array(&Type::Uint64)),
                optional("boundaries-write", Type::Array(&Type::Uint64)),
                optional("boundaries-zap", Type::Array(&Type::Uint64)),
                optional("boundaries-flush", Type::Array(&Type::Uint64)),
            ],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        since: Some("4.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockLatencyHistogramSet {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_LATENCY_HISTOGRAM_SET;
    }
}

/// Events of `schemas/qapi/block.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `DEVICE_TRAY_MOVED`
    pub static DEVICE_TRAY_MOVED: Event = Event {
        name: "DEVICE_TRAY_MOVED",
        data: &Object {
            members: &[required("device", Type::Str), required("id", Type::Str), required("tray-open", Type::Bool)],
            ..EMPTY_OBJECT
        },
        since: Some("1.1"),
        ..EVENT
    };

    impl Described for super::super::super::event::DeviceTrayMoved {
        type Info = Event;
        const INFO: &'static Event = &DEVICE_TRAY_MOVED;
    }

    /// `PR_MANAGER_STATUS_CHANGED`
    pub static PR_MANAGER_STATUS_CHANGED: Event = Event {
        name: "PR_MANAGER_STATUS_CHANGED",
        data: &Object { members: &[required("id", Type::Str), required("connected", Type::Bool)], ..EMPTY_OBJECT },
        since: Some("3.0"),
        ..EVENT
    };

    impl Described for super::super::super::event::PrManagerStatusChanged {
        type Info = Event;
        const INFO: &'static Event = &PR_MANAGER_STATUS_CHANGED;
    }
}
