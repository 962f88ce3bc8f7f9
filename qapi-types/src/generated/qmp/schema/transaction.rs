// Generated as `qmp` from schemas/qapi/transaction.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/transaction.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `Abort`
pub static ABORT: Object = Object { name: "Abort", members: &[], ..EMPTY_OBJECT };

/// `ActionCompletionMode`
pub static ACTION_COMPLETION_MODE: Enum =
    Enum { name: "ActionCompletionMode", values: &[value("individual"), value("grouped")], ..EMPTY_ENUM };

/// `TransactionActionKind`
pub static TRANSACTION_ACTION_KIND: Enum = Enum {
    name: "TransactionActionKind",
    values: &[
        value("abort"),
        value("block-dirty-bitmap-add"),
        value("block-dirty-bitmap-remove"),
        value("block-dirty-bitmap-clear"),
        value("block-dirty-bitmap-enable"),
        value("block-dirty-bitmap-disable"),
        value("block-dirty-bitmap-merge"),
        value("blockdev-backup"),
        value("blockdev-snapshot"),
        value("blockdev-snapshot-internal-sync"),
        value("blockdev-snapshot-sync"),
        Value { features: &[feature("deprecated")], ..value("drive-backup") },
    ],
    ..EMPTY_ENUM
};

/// `AbortWrapper`
pub static ABORT_WRAPPER: Object =
    Object { name: "AbortWrapper", members: &[required("data", Type::Object(&ABORT))], ..EMPTY_OBJECT };

/// `BlockDirtyBitmapAddWrapper`
pub static BLOCK_DIRTY_BITMAP_ADD_WRAPPER: Object = Object {
    name: "BlockDirtyBitmapAddWrapper",
    members: &[required("data", Type::Object(&BLOCK_DIRTY_BITMAP_ADD))],
    ..EMPTY_OBJECT
};

/// `BlockDirtyBitmapWrapper`
pub static BLOCK_DIRTY_BITMAP_WRAPPER: Object = Object {
    name: "BlockDirtyBitmapWrapper",
    members: &[required("data", Type::Object(&BLOCK_DIRTY_BITMAP))],
    ..EMPTY_OBJECT
};

/// `BlockDirtyBitmapMergeWrapper`
pub static BLOCK_DIRTY_BITMAP_MERGE_WRAPPER: Object = Object {
    name: "BlockDirtyBitmapMergeWrapper",
    members: &[required("data", Type::Object(&BLOCK_DIRTY_BITMAP_MERGE))],
    ..EMPTY_OBJECT
};

/// `BlockdevBackupWrapper`
pub static BLOCKDEV_BACKUP_WRAPPER: Object = Object {
    name: "BlockdevBackupWrapper",
    members: &[required("data", Type::Object(&BLOCKDEV_BACKUP))],
    ..EMPTY_OBJECT
};

/// `BlockdevSnapshotWrapper`
pub static BLOCKDEV_SNAPSHOT_WRAPPER: Object = Object {
    name: "BlockdevSnapshotWrapper",
    members: &[required("data", Type::Object(&BLOCKDEV_SNAPSHOT))],
    ..EMPTY_OBJECT
};

/// `BlockdevSnapshotInternalWrapper`
pub static BLOCKDEV_SNAPSHOT_INTERNAL_WRAPPER: Object = Object {
    name: "BlockdevSnapshotInternalWrapper",
    members: &[required("data", Type::Object(&BLOCKDEV_SNAPSHOT_INTERNAL))],
    ..EMPTY_OBJECT
};

/// `BlockdevSnapshotSyncWrapper`
pub static BLOCKDEV_SNAPSHOT_SYNC_WRAPPER: Object = Object {
    name: "BlockdevSnapshotSyncWrapper",
    members: &[required("data", Type::Object(&BLOCKDEV_SNAPSHOT_SYNC))],
    ..EMPTY_OBJECT
};

/// `DriveBackupWrapper`
pub static DRIVE_BACKUP_WRAPPER: Object =
    Object { name: "DriveBackupWrapper", members: &[required("data", Type::Object(&DRIVE_BACKUP))], ..EMPTY_OBJECT };

/// `TransactionAction`
pub static TRANSACTION_ACTION: Object = Object {
    name: "TransactionAction",
    members: &[required("type", Type::Enum(&TRANSACTION_ACTION_KIND))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("abort", &ABORT_WRAPPER),
            branch("block-dirty-bitmap-add", &BLOCK_DIRTY_BITMAP_ADD_WRAPPER),
            branch("block-dirty-bitmap-remove", &BLOCK_DIRTY_BITMAP_WRAPPER),
            branch("block-dirty-bitmap-clear", &BLOCK_DIRTY_BITMAP_WRAPPER),
            branch("block-dirty-bitmap-enable", &BLOCK_DIRTY_BITMAP_WRAPPER),
            branch("block-dirty-bitmap-disable", &BLOCK_DIRTY_BITMAP_WRAPPER),
            branch("block-dirty-bitmap-merge", &BLOCK_DIRTY_BITMAP_MERGE_WRAPPER),
            branch("blockdev-backup", &BLOCKDEV_BACKUP_WRAPPER),
            branch("blockdev-snapshot", &BLOCKDEV_SNAPSHOT_WRAPPER),
            branch("blockdev-snapshot-internal-sync", &BLOCKDEV_SNAPSHOT_INTERNAL_WRAPPER),
            branch("blockdev-snapshot-sync", &BLOCKDEV_SNAPSHOT_SYNC_WRAPPER),
            branch("drive-backup", &DRIVE_BACKUP_WRAPPER),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `TransactionProperties`
pub static TRANSACTION_PROPERTIES: Object = Object {
    name: "TransactionProperties",
    members: &[optional("completion-mode", Type::Enum(&ACTION_COMPLETION_MODE))],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/transaction.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `transaction`
    pub static TRANSACTION: Command = Command {
        name: "transaction",
        arguments: &Object {
            members: &[
                required("actions", Type::Array(&Type::Object(&types::TRANSACTION_ACTION))),
                optional("properties", Type::Object(&types::TRANSACTION_PROPERTIES)),
            ],
            ..EMPTY_OBJECT
        },
        closed: false,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Transaction {
        type Info = Command;
        const INFO: &'static Command = &TRANSACTION;
    }
}
