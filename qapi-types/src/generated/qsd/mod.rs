// Generated as `qsd` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The protocol `qsd` as QEMU 10.2.2 has it: 77 commands, 13 events, over the types of `qmp`.
//!
//! Types are here, commands in [`command`], events in [`event`], named as in the schema but for Rust's
//! conventions. `schema` is the schema as data with the feature `schema`.

#![allow(clippy::large_enum_variant)] // branches are as large as the schema has them
#![allow(clippy::too_many_arguments)] // constructors take what the schema makes mandatory
#![allow(deprecated)] // methods make commands that should no longer be used

mod client;
#[cfg(feature = "schema")]
pub mod schema;

#[allow(unreachable_pub, unused_imports)] // the module is empty without `blocking` or `async`
pub use self::client::*;

#[cfg(feature = "names")]
pub use super::qmp::names;

pub use super::qmp::authz::*;
pub use super::qmp::block_core::*;
pub use super::qmp::block_export::*;
pub use super::qmp::char::*;
pub use super::qmp::common::*;
pub use super::qmp::control::*;
pub use super::qmp::crypto::*;
pub use super::qmp::introspect::*;
pub use super::qmp::job::*;
pub use super::qmp::qom::*;
pub use super::qmp::sockets::*;
pub use super::qmp::transaction::*;

/// The commands, each a struct of its arguments.
pub mod command {
    pub use super::super::qmp::block_core::command::*;
    pub use super::super::qmp::block_export::command::*;
    pub use super::super::qmp::char::command::*;
    pub use super::super::qmp::control::command::*;
    pub use super::super::qmp::introspect::command::*;
    pub use super::super::qmp::job::command::*;
    pub use super::super::qmp::qom::command::*;
    pub use super::super::qmp::transaction::command::*;
}

/// The events, each a struct of its data.
pub mod event {
    pub use super::super::qmp::block_core::event::*;
    pub use super::super::qmp::block_export::event::*;
    pub use super::super::qmp::char::event::*;
    pub use super::super::qmp::job::event::*;
}

/// The types, by a path that no command or event hides.
mod types {
    #[allow(unused_imports)] // not every schema needs it
    pub(super) use super::*;
}

/// Every command of the protocol, in the order of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Commands {
    /// Command `block-commit`.
    BlockCommit,
    /// Command `block-dirty-bitmap-add`.
    BlockDirtyBitmapAdd,
    /// Command `block-dirty-bitmap-clear`.
    BlockDirtyBitmapClear,
    /// Command `block-dirty-bitmap-disable`.
    BlockDirtyBitmapDisable,
    /// Command `block-dirty-bitmap-enable`.
    BlockDirtyBitmapEnable,
    /// Command `block-dirty-bitmap-merge`.
    BlockDirtyBitmapMerge,
    /// Command `block-dirty-bitmap-remove`.
    BlockDirtyBitmapRemove,
    /// Command `block-export-add`.
    BlockExportAdd,
    /// Command `block-export-del`.
    BlockExportDel,
    /// Command `block-job-cancel`.
    BlockJobCancel,
    /// Command `block-job-change`.
    BlockJobChange,
    /// Command `block-job-complete`. **Deprecated** upstream.
    BlockJobComplete,
    /// Command `block-job-dismiss`. **Deprecated** upstream.
    BlockJobDismiss,
    /// Command `block-job-finalize`. **Deprecated** upstream.
    BlockJobFinalize,
    /// Command `block-job-pause`. **Deprecated** upstream.
    BlockJobPause,
    /// Command `block-job-resume`. **Deprecated** upstream.
    BlockJobResume,
    /// Command `block-job-set-speed`.
    BlockJobSetSpeed,
    /// Command `block-set-write-threshold`.
    BlockSetWriteThreshold,
    /// Command `block-stream`.
    BlockStream,
    /// Command `block_resize`.
    BlockResize,
    /// Command `blockdev-add`.
    BlockdevAdd,
    /// Command `blockdev-backup`.
    BlockdevBackup,
    /// Command `blockdev-create`.
    BlockdevCreate,
    /// Command `blockdev-del`.
    BlockdevDel,
    /// Command `blockdev-mirror`.
    BlockdevMirror,
    /// Command `blockdev-reopen`.
    BlockdevReopen,
    /// Command `blockdev-set-active`.
    BlockdevSetActive,
    /// Command `blockdev-snapshot`. Features: `allow-write-only-overlay`.
    BlockdevSnapshot,
    /// Command `blockdev-snapshot-delete-internal-sync`.
    BlockdevSnapshotDeleteInternalSync,
    /// Command `blockdev-snapshot-internal-sync`.
    BlockdevSnapshotInternalSync,
    /// Command `blockdev-snapshot-sync`.
    BlockdevSnapshotSync,
    /// Command `change-backing-file`.
    ChangeBackingFile,
    /// Command `chardev-add`.
    ChardevAdd,
    /// Command `chardev-change`.
    ChardevChange,
    /// Command `chardev-remove`.
    ChardevRemove,
    /// Command `chardev-send-break`.
    ChardevSendBreak,
    /// Command `drive-backup`. **Deprecated** upstream.
    DriveBackup,
    /// Command `drive-mirror`.
    DriveMirror,
    /// Command `job-cancel`.
    JobCancel,
    /// Command `job-complete`.
    JobComplete,
    /// Command `job-dismiss`.
    JobDismiss,
    /// Command `job-finalize`.
    JobFinalize,
    /// Command `job-pause`.
    JobPause,
    /// Command `job-resume`.
    JobResume,
    /// Command `nbd-server-add`. **Deprecated** upstream.
    NbdServerAdd,
    /// Command `nbd-server-remove`. **Deprecated** upstream.
    NbdServerRemove,
    /// Command `nbd-server-start`.
    NbdServerStart,
    /// Command `nbd-server-stop`.
    NbdServerStop,
    /// Command `object-add`.
    ObjectAdd,
    /// Command `object-del`.
    ObjectDel,
    /// Command `qmp_capabilities`.
    QmpCapabilities,
    /// Command `qom-get`.
    QomGet,
    /// Command `qom-list`.
    QomList,
    /// Command `qom-list-get`.
    QomListGet,
    /// Command `qom-list-properties`.
    QomListProperties,
    /// Command `qom-list-types`.
    QomListTypes,
    /// Command `qom-set`.
    QomSet,
    /// Command `query-block`.
    QueryBlock,
    /// Command `query-block-exports`.
    QueryBlockExports,
    /// Command `query-block-jobs`.
    QueryBlockJobs,
    /// Command `query-blockstats`.
    QueryBlockstats,
    /// Command `query-chardev`.
    QueryChardev,
    /// Command `query-chardev-backends`.
    QueryChardevBackends,
    /// Command `query-commands`.
    QueryCommands,
    /// Command `query-jobs`.
    QueryJobs,
    /// Command `query-named-block-nodes`.
    QueryNamedBlockNodes,
    /// Command `query-qmp-schema`.
    QueryQmpSchema,
    /// Command `query-version`.
    QueryVersion,
    /// Command `quit`.
    Quit,
    /// Command `ringbuf-read`.
    RingbufRead,
    /// Command `ringbuf-write`.
    RingbufWrite,
    /// Command `transaction`.
    Transaction,
    /// Command `x-blockdev-amend`. **Unstable** upstream: it may change or go away without notice.
    XBlockdevAmend,
    /// Command `x-blockdev-change`. **Unstable** upstream: it may change or go away without notice.
    XBlockdevChange,
    /// Command `x-blockdev-set-iothread`. **Unstable** upstream: it may change or go away without notice.
    XBlockdevSetIothread,
    /// Command `x-debug-block-dirty-bitmap-sha256`. **Unstable** upstream: it may change or go away without notice.
    XDebugBlockDirtyBitmapSha256,
    /// Command `x-debug-query-block-graph`. **Unstable** upstream: it may change or go away without notice.
    XDebugQueryBlockGraph,
}

crate::wire::commands! { Commands {
    "block-commit" BlockCommit,
    "block-dirty-bitmap-add" BlockDirtyBitmapAdd,
    "block-dirty-bitmap-clear" BlockDirtyBitmapClear,
    "block-dirty-bitmap-disable" BlockDirtyBitmapDisable,
    "block-dirty-bitmap-enable" BlockDirtyBitmapEnable,
    "block-dirty-bitmap-merge" BlockDirtyBitmapMerge,
    "block-dirty-bitmap-remove" BlockDirtyBitmapRemove,
    "block-export-add" BlockExportAdd,
    "block-export-del" BlockExportDel,
    "block-job-cancel" BlockJobCancel,
    "block-job-change" BlockJobChange,
    "block-job-complete" BlockJobComplete,
    "block-job-dismiss" BlockJobDismiss,
    "block-job-finalize" BlockJobFinalize,
    "block-job-pause" BlockJobPause,
    "block-job-resume" BlockJobResume,
    "block-job-set-speed" BlockJobSetSpeed,
    "block-set-write-threshold" BlockSetWriteThreshold,
    "block-stream" BlockStream,
    "block_resize" BlockResize,
    "blockdev-add" BlockdevAdd,
    "blockdev-backup" BlockdevBackup,
    "blockdev-create" BlockdevCreate,
    "blockdev-del" BlockdevDel,
    "blockdev-mirror" BlockdevMirror,
    "blockdev-reopen" BlockdevReopen,
    "blockdev-set-active" BlockdevSetActive,
    "blockdev-snapshot" BlockdevSnapshot,
    "blockdev-snapshot-delete-internal-sync" BlockdevSnapshotDeleteInternalSync,
    "blockdev-snapshot-internal-sync" BlockdevSnapshotInternalSync,
    "blockdev-snapshot-sync" BlockdevSnapshotSync,
    "change-backing-file" ChangeBackingFile,
    "chardev-add" ChardevAdd,
    "chardev-change" ChardevChange,
    "chardev-remove" ChardevRemove,
    "chardev-send-break" ChardevSendBreak,
    "drive-backup" DriveBackup,
    "drive-mirror" DriveMirror,
    "job-cancel" JobCancel,
    "job-complete" JobComplete,
    "job-dismiss" JobDismiss,
    "job-finalize" JobFinalize,
    "job-pause" JobPause,
    "job-resume" JobResume,
    "nbd-server-add" NbdServerAdd,
    "nbd-server-remove" NbdServerRemove,
    "nbd-server-start" NbdServerStart,
    "nbd-server-stop" NbdServerStop,
    "object-add" ObjectAdd,
    "object-del" ObjectDel,
    "qmp_capabilities" QmpCapabilities,
    "qom-get" QomGet,
    "qom-list" QomList,
    "qom-list-get" QomListGet,
    "qom-list-properties" QomListProperties,
    "qom-list-types" QomListTypes,
    "qom-set" QomSet,
    "query-block" QueryBlock,
    "query-block-exports" QueryBlockExports,
    "query-block-jobs" QueryBlockJobs,
    "query-blockstats" QueryBlockstats,
    "query-chardev" QueryChardev,
    "query-chardev-backends" QueryChardevBackends,
    "query-commands" QueryCommands,
    "query-jobs" QueryJobs,
    "query-named-block-nodes" QueryNamedBlockNodes,
    "query-qmp-schema" QueryQmpSchema,
    "query-version" QueryVersion,
    "quit" Quit,
    "ringbuf-read" RingbufRead,
    "ringbuf-write" RingbufWrite,
    "transaction" Transaction,
    "x-blockdev-amend" XBlockdevAmend,
    "x-blockdev-change" XBlockdevChange,
    "x-blockdev-set-iothread" XBlockdevSetIothread,
    "x-debug-block-dirty-bitmap-sha256" XDebugBlockDirtyBitmapSha256,
    "x-debug-query-block-graph" XDebugQueryBlockGraph,
} }

/// Any event of the protocol.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Event `BLOCK_EXPORT_DELETED`.
    BlockExportDeleted(event::BlockExportDeleted),
    /// Event `BLOCK_IMAGE_CORRUPTED`.
    BlockImageCorrupted(event::BlockImageCorrupted),
    /// Event `BLOCK_IO_ERROR`.
    BlockIoError(event::BlockIoError),
    /// Event `BLOCK_JOB_CANCELLED`.
    BlockJobCancelled(event::BlockJobCancelled),
    /// Event `BLOCK_JOB_COMPLETED`.
    BlockJobCompleted(event::BlockJobCompleted),
    /// Event `BLOCK_JOB_ERROR`.
    BlockJobError(event::BlockJobError),
    /// Event `BLOCK_JOB_PENDING`.
    BlockJobPending(event::BlockJobPending),
    /// Event `BLOCK_JOB_READY`.
    BlockJobReady(event::BlockJobReady),
    /// Event `BLOCK_WRITE_THRESHOLD`.
    BlockWriteThreshold(event::BlockWriteThreshold),
    /// Event `JOB_STATUS_CHANGE`.
    JobStatusChange(event::JobStatusChange),
    /// Event `QUORUM_FAILURE`.
    QuorumFailure(event::QuorumFailure),
    /// Event `QUORUM_REPORT_BAD`.
    QuorumReportBad(event::QuorumReportBad),
    /// Event `VSERPORT_CHANGE`.
    VserportChange(event::VserportChange),
    /// An event that this type does not know.
    Unknown {
        /// Its name.
        name: String,
        /// Its data, or an empty object if it has no data.
        data: crate::Any,
    },
}

crate::wire::events! { Event {
    "BLOCK_EXPORT_DELETED" BlockExportDeleted,
    "BLOCK_IMAGE_CORRUPTED" BlockImageCorrupted,
    "BLOCK_IO_ERROR" BlockIoError,
    "BLOCK_JOB_CANCELLED" BlockJobCancelled,
    "BLOCK_JOB_COMPLETED" BlockJobCompleted,
    "BLOCK_JOB_ERROR" BlockJobError,
    "BLOCK_JOB_PENDING" BlockJobPending,
    "BLOCK_JOB_READY" BlockJobReady,
    "BLOCK_WRITE_THRESHOLD" BlockWriteThreshold,
    "JOB_STATUS_CHANGE" JobStatusChange,
    "QUORUM_FAILURE" QuorumFailure,
    "QUORUM_REPORT_BAD" QuorumReportBad,
    "VSERPORT_CHANGE" VserportChange,
} }

#[doc(hidden)]
#[macro_export]
macro_rules! __qsd_commands {
    ($callback:ident) => {
        $callback! {
            "job-pause" JobPause,
            "job-resume" JobResume,
            "job-cancel" JobCancel,
            "job-complete" JobComplete,
            "job-dismiss" JobDismiss,
            "job-finalize" JobFinalize,
            "query-jobs" QueryJobs,
            "query-block" QueryBlock,
            "query-blockstats" QueryBlockstats,
            "query-block-jobs" QueryBlockJobs,
            "block_resize" BlockResize,
            "blockdev-snapshot-sync" BlockdevSnapshotSync,
            "blockdev-snapshot" BlockdevSnapshot,
            "change-backing-file" ChangeBackingFile,
            "block-commit" BlockCommit,
            "drive-backup" DriveBackup,
            "blockdev-backup" BlockdevBackup,
            "query-named-block-nodes" QueryNamedBlockNodes,
            "x-debug-query-block-graph" XDebugQueryBlockGraph,
            "drive-mirror" DriveMirror,
            "block-dirty-bitmap-add" BlockDirtyBitmapAdd,
            "block-dirty-bitmap-remove" BlockDirtyBitmapRemove,
            "block-dirty-bitmap-clear" BlockDirtyBitmapClear,
            "block-dirty-bitmap-enable" BlockDirtyBitmapEnable,
            "block-dirty-bitmap-disable" BlockDirtyBitmapDisable,
            "block-dirty-bitmap-merge" BlockDirtyBitmapMerge,
            "x-debug-block-dirty-bitmap-sha256" XDebugBlockDirtyBitmapSha256,
            "blockdev-mirror" BlockdevMirror,
            "block-stream" BlockStream,
            "block-job-set-speed" BlockJobSetSpeed,
            "block-job-cancel" BlockJobCancel,
            "block-job-pause" BlockJobPause,
            "block-job-resume" BlockJobResume,
            "block-job-complete" BlockJobComplete,
            "block-job-dismiss" BlockJobDismiss,
            "block-job-finalize" BlockJobFinalize,
            "block-job-change" BlockJobChange,
            "blockdev-add" BlockdevAdd,
            "blockdev-reopen" BlockdevReopen,
            "blockdev-del" BlockdevDel,
            "blockdev-set-active" BlockdevSetActive,
            "blockdev-create" BlockdevCreate,
            "x-blockdev-amend" XBlockdevAmend,
            "block-set-write-threshold" BlockSetWriteThreshold,
            "x-blockdev-change" XBlockdevChange,
            "x-blockdev-set-iothread" XBlockdevSetIothread,
            "blockdev-snapshot-internal-sync" BlockdevSnapshotInternalSync,
            "blockdev-snapshot-delete-internal-sync" BlockdevSnapshotDeleteInternalSync,
            "nbd-server-start" NbdServerStart,
            "nbd-server-add" NbdServerAdd,
            "nbd-server-remove" NbdServerRemove,
            "nbd-server-stop" NbdServerStop,
            "block-export-add" BlockExportAdd,
            "block-export-del" BlockExportDel,
            "query-block-exports" QueryBlockExports,
            "query-chardev" QueryChardev,
            "query-chardev-backends" QueryChardevBackends,
            "ringbuf-write" RingbufWrite,
            "ringbuf-read" RingbufRead,
            "chardev-add" ChardevAdd,
            "chardev-change" ChardevChange,
            "chardev-remove" ChardevRemove,
            "chardev-send-break" ChardevSendBreak,
            "transaction" Transaction,
            "qmp_capabilities" QmpCapabilities,
            "query-version" QueryVersion,
            "query-commands" QueryCommands,
            "quit" Quit,
            "query-qmp-schema" QueryQmpSchema,
            "qom-list" QomList,
            "qom-get" QomGet,
            "qom-list-get" QomListGet,
            "qom-set" QomSet,
            "qom-list-types" QomListTypes,
            "qom-list-properties" QomListProperties,
            "object-add" ObjectAdd,
            "object-del" ObjectDel,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __qsd_events {
    ($callback:ident) => {
        $callback! {
            "JOB_STATUS_CHANGE" JobStatusChange,
            "BLOCK_IMAGE_CORRUPTED" BlockImageCorrupted,
            "BLOCK_IO_ERROR" BlockIoError,
            "BLOCK_JOB_COMPLETED" BlockJobCompleted,
            "BLOCK_JOB_CANCELLED" BlockJobCancelled,
            "BLOCK_JOB_ERROR" BlockJobError,
            "BLOCK_JOB_READY" BlockJobReady,
            "BLOCK_JOB_PENDING" BlockJobPending,
            "BLOCK_WRITE_THRESHOLD" BlockWriteThreshold,
            "QUORUM_FAILURE" QuorumFailure,
            "QUORUM_REPORT_BAD" QuorumReportBad,
            "BLOCK_EXPORT_DELETED" BlockExportDeleted,
            "VSERPORT_CHANGE" VserportChange,
        }
    };
}
