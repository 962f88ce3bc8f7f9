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
    /// Starts a job that moves the data of overlays down into a backing image and then drops the overlays.
    ///
    /// Command `block-commit`.
    BlockCommit,
    /// Creates a dirty bitmap, which records from now on which parts of a disk are written.
    ///
    /// Command `block-dirty-bitmap-add`.
    BlockDirtyBitmapAdd,
    /// Marks everything as clean in a dirty bitmap, which goes on recording.
    ///
    /// Command `block-dirty-bitmap-clear`.
    BlockDirtyBitmapClear,
    /// Stops a dirty bitmap from recording writes; its marks stay as they are.
    ///
    /// Command `block-dirty-bitmap-disable`.
    BlockDirtyBitmapDisable,
    /// Makes a dirty bitmap record writes.
    ///
    /// Command `block-dirty-bitmap-enable`.
    BlockDirtyBitmapEnable,
    /// Adds the marks of several dirty bitmaps to another one.
    ///
    /// Command `block-dirty-bitmap-merge`.
    BlockDirtyBitmapMerge,
    /// Deletes a dirty bitmap, from the image too if it is persistent.
    ///
    /// Command `block-dirty-bitmap-remove`.
    BlockDirtyBitmapRemove,
    /// Makes a block node available to other programs or machines, by one of several interfaces.
    ///
    /// Command `block-export-add`.
    BlockExportAdd,
    /// Starts the removal of a block export.
    ///
    /// Command `block-export-del`.
    BlockExportDel,
    /// Ends a block job early; a mirror job that is ready ends with success and without switching to the target.
    ///
    /// Command `block-job-cancel`.
    BlockJobCancel,
    /// Changes settings of a block job while it runs.
    ///
    /// Command `block-job-change`.
    BlockJobChange,
    /// Ends a ready block job with success; replaced by `job-complete`.
    ///
    /// Command `block-job-complete`. **Deprecated** upstream.
    BlockJobComplete,
    /// Removes a block job that has ended from the list; replaced by `job-dismiss`.
    ///
    /// Command `block-job-dismiss`. **Deprecated** upstream.
    BlockJobDismiss,
    /// Lets block jobs in the state `pending` make their final changes; replaced by `job-finalize`.
    ///
    /// Command `block-job-finalize`. **Deprecated** upstream.
    BlockJobFinalize,
    /// Suspends a block job; replaced by `job-pause`.
    ///
    /// Command `block-job-pause`. **Deprecated** upstream.
    BlockJobPause,
    /// Continues a suspended block job; replaced by `job-resume`.
    ///
    /// Command `block-job-resume`. **Deprecated** upstream.
    BlockJobResume,
    /// Limits the rate at which a running block job copies.
    ///
    /// Command `block-job-set-speed`.
    BlockJobSetSpeed,
    /// Requests an event when a write to a node reaches beyond an offset.
    ///
    /// Command `block-set-write-threshold`.
    BlockSetWriteThreshold,
    /// Starts a job that copies data of backing images into an overlay, so that it no longer needs them.
    ///
    /// Command `block-stream`.
    BlockStream,
    /// Changes the size of a disk while a guest may use it.
    ///
    /// Command `block_resize`.
    BlockResize,
    /// Opens an image or other storage as a block node, which devices, jobs and exports can then use.
    ///
    /// Command `blockdev-add`.
    BlockdevAdd,
    /// Starts a job that copies a disk, as it is at this moment, to another node.
    ///
    /// Command `blockdev-backup`.
    BlockdevBackup,
    /// Starts a job that creates a file or volume, or writes an empty image on an existing node.
    ///
    /// Command `blockdev-create`.
    BlockdevCreate,
    /// Closes a block node that `blockdev-add` has opened.
    ///
    /// Command `blockdev-del`.
    BlockdevDel,
    /// Starts a job that copies a disk to another node and keeps both equal until the client ends it.
    ///
    /// Command `blockdev-mirror`.
    BlockdevMirror,
    /// Changes the options of block nodes that are open, all of them or none.
    ///
    /// Command `blockdev-reopen`.
    BlockdevReopen,
    /// Gives up access to images, or takes it again, to hand them over between processes during a migration.
    ///
    /// Command `blockdev-set-active`.
    BlockdevSetActive,
    /// Puts an existing node on top of another one as its overlay, so that the lower one no longer changes.
    ///
    /// Command `blockdev-snapshot`. Features: `allow-write-only-overlay`.
    BlockdevSnapshot,
    /// Deletes a snapshot inside an image, and returns what it was.
    ///
    /// Command `blockdev-snapshot-delete-internal-sync`.
    BlockdevSnapshotDeleteInternalSync,
    /// Takes a snapshot of a disk inside its image; the state of the machine is not saved.
    ///
    /// Command `blockdev-snapshot-internal-sync`.
    BlockdevSnapshotInternalSync,
    /// Creates an overlay image and makes it the topmost image of a drive, so that the old image no longer changes.
    ///
    /// Command `blockdev-snapshot-sync`.
    BlockdevSnapshotSync,
    /// Rewrites the name of the backing image that is recorded in an image file.
    ///
    /// Command `change-backing-file`.
    ChangeBackingFile,
    /// Creates a character device, to which a serial port or another front end can then be attached.
    ///
    /// Command `chardev-add`.
    ChardevAdd,
    /// Replaces the back end of a character device while its front end stays attached.
    ///
    /// Command `chardev-change`.
    ChardevChange,
    /// Removes a character device that has no front end.
    ///
    /// Command `chardev-remove`.
    ChardevRemove,
    /// Sends a serial break condition to the device that is attached to a character device.
    ///
    /// Command `chardev-send-break`.
    ChardevSendBreak,
    /// Starts a backup job to a file that QEMU creates and opens itself; replaced by `blockdev-backup`.
    ///
    /// Command `drive-backup`. **Deprecated** upstream.
    DriveBackup,
    /// Starts a job that copies a disk to a file that QEMU creates and opens itself, and keeps both equal.
    ///
    /// Command `drive-mirror`.
    DriveMirror,
    /// Requests that a job ends early, without the effect it was started for.
    ///
    /// Command `job-cancel`.
    JobCancel,
    /// Ends a `ready` job with success; a mirror job then switches its user to the target.
    ///
    /// Command `job-complete`.
    JobComplete,
    /// Removes a job that has ended from the list of jobs.
    ///
    /// Command `job-dismiss`.
    JobDismiss,
    /// Lets jobs that wait in the state `pending` make their final changes of the block graph.
    ///
    /// Command `job-finalize`.
    JobFinalize,
    /// Requests that a job suspends its work.
    ///
    /// Command `job-pause`.
    JobPause,
    /// Continues a job that `job-pause` or an I/O error has suspended.
    ///
    /// Command `job-resume`.
    JobResume,
    /// Adds a block node to the exports of the NBD server; replaced by `block-export-add`.
    ///
    /// Command `nbd-server-add`. **Deprecated** upstream.
    NbdServerAdd,
    /// Removes an export of the NBD server; replaced by `block-export-del`.
    ///
    /// Command `nbd-server-remove`. **Deprecated** upstream.
    NbdServerRemove,
    /// Starts the NBD server of QEMU, through which clients on the network access block nodes.
    ///
    /// Command `nbd-server-start`.
    NbdServerStart,
    /// Stops the NBD server: disconnects all clients and removes all NBD exports.
    ///
    /// Command `nbd-server-stop`.
    NbdServerStop,
    /// Creates an object that devices and other commands refer to: memory, a thread, a secret, TLS credentials and so on.
    ///
    /// Command `object-add`.
    ObjectAdd,
    /// Removes an object that `object-add` or `-object` created.
    ///
    /// Command `object-del`.
    ObjectDel,
    /// Ends capability negotiation and switches the monitor to command mode.
    ///
    /// Command `qmp_capabilities`.
    QmpCapabilities,
    /// Returns the value of a property of an object in the composition tree.
    ///
    /// Command `qom-get`.
    QomGet,
    /// Lists the properties of an object in the composition tree. Children appear as properties too.
    ///
    /// Command `qom-list`.
    QomList,
    /// Returns all properties with their values of several objects, in one call instead of many.
    ///
    /// Command `qom-list-get`.
    QomListGet,
    /// Lists the properties of a class of QOM objects, which are the options to create one.
    ///
    /// Command `qom-list-properties`.
    QomListProperties,
    /// Lists the classes of QOM objects that this QEMU has, devices and machines included.
    ///
    /// Command `qom-list-types`.
    QomListTypes,
    /// Sets a property of an object in the composition tree.
    ///
    /// Command `qom-set`.
    QomSet,
    /// Returns the drives of the guest and their media.
    ///
    /// Command `query-block`.
    QueryBlock,
    /// Returns the block exports of all types, those that are being removed included.
    ///
    /// Command `query-block-exports`.
    QueryBlockExports,
    /// Returns state and progress of the block jobs.
    ///
    /// Command `query-block-jobs`.
    QueryBlockJobs,
    /// Returns I/O statistics of all drives, or of all block nodes.
    ///
    /// Command `query-blockstats`.
    QueryBlockstats,
    /// Lists the character devices of the machine, QMP and HMP monitors included.
    ///
    /// Command `query-chardev`.
    QueryChardev,
    /// Lists the kinds of character devices that this QEMU offers.
    ///
    /// Command `query-chardev-backends`.
    QueryChardevBackends,
    /// Lists the names of all commands that the server offers.
    ///
    /// Command `query-commands`.
    QueryCommands,
    /// Returns state and progress of all background jobs, block jobs included.
    ///
    /// Command `query-jobs`.
    QueryJobs,
    /// Returns all block nodes, those that no drive uses included.
    ///
    /// Command `query-named-block-nodes`.
    QueryNamedBlockNodes,
    /// Describes all commands, events and types that this QEMU understands on the wire.
    ///
    /// Command `query-qmp-schema`.
    QueryQmpSchema,
    /// Reports QEMU's version.
    ///
    /// Command `query-version`.
    QueryVersion,
    /// Ends QEMU at once, without asking the guest to shut down.
    ///
    /// Command `quit`.
    Quit,
    /// Takes data out of a ring buffer character device and returns it.
    ///
    /// Command `ringbuf-read`.
    RingbufRead,
    /// Writes data into a ring buffer character device, for later `ringbuf-read`.
    ///
    /// Command `ringbuf-write`.
    RingbufWrite,
    /// Carries out several block operations as one: all take effect at the same point in time, or none does.
    ///
    /// Command `transaction`.
    Transaction,
    /// Starts a job that adds or removes passwords of an encrypted image while it is in use; unstable.
    ///
    /// Command `x-blockdev-amend`. **Unstable** upstream: it may change or go away without notice.
    XBlockdevAmend,
    /// Adds a child to a quorum node, or removes one; unstable.
    ///
    /// Command `x-blockdev-change`. **Unstable** upstream: it may change or go away without notice.
    XBlockdevChange,
    /// Moves a node and its children to another thread; for tests, unstable.
    ///
    /// Command `x-blockdev-set-iothread`. **Unstable** upstream: it may change or go away without notice.
    XBlockdevSetIothread,
    /// Returns the SHA-256 digest of the content of a dirty bitmap. It is meant for tests.
    ///
    /// Command `x-debug-block-dirty-bitmap-sha256`. **Unstable** upstream: it may change or go away without notice.
    XDebugBlockDirtyBitmapSha256,
    /// Returns the whole block graph with the permissions on each link, for debugging; unstable.
    ///
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
    /// Emitted when an export is gone for good, so that its node can be deleted.
    ///
    /// Event `BLOCK_EXPORT_DELETED`.
    BlockExportDeleted(event::BlockExportDeleted),
    /// Emitted when a format driver finds that the metadata of its image is damaged.
    ///
    /// Event `BLOCK_IMAGE_CORRUPTED`.
    BlockImageCorrupted(event::BlockImageCorrupted),
    /// Emitted when a request of a guest's drive fails.
    ///
    /// Event `BLOCK_IO_ERROR`.
    BlockIoError(event::BlockIoError),
    /// Emitted when a block job has ended because it was cancelled.
    ///
    /// Event `BLOCK_JOB_CANCELLED`.
    BlockJobCancelled(event::BlockJobCancelled),
    /// Emitted when a block job has ended without being cancelled, with success or with an error.
    ///
    /// Event `BLOCK_JOB_COMPLETED`.
    BlockJobCompleted(event::BlockJobCompleted),
    /// Emitted when a request of a block job fails, and tells how the job reacts.
    ///
    /// Event `BLOCK_JOB_ERROR`.
    BlockJobError(event::BlockJobError),
    /// Emitted when a block job has done its work and waits for `job-finalize`.
    ///
    /// Event `BLOCK_JOB_PENDING`.
    BlockJobPending(event::BlockJobPending),
    /// Emitted when source and target of a job are equal, so that `job-complete` can end it.
    ///
    /// Event `BLOCK_JOB_READY`.
    BlockJobReady(event::BlockJobReady),
    /// Emitted when a write to a node reaches beyond the offset set by `block-set-write-threshold`.
    ///
    /// Event `BLOCK_WRITE_THRESHOLD`.
    BlockWriteThreshold(event::BlockWriteThreshold),
    /// Emitted when a job enters another state.
    ///
    /// Event `JOB_STATUS_CHANGE`.
    JobStatusChange(event::JobStatusChange),
    /// Emitted when too few children of a quorum node agree or succeed, so that a request fails.
    ///
    /// Event `QUORUM_FAILURE`.
    QuorumFailure(event::QuorumFailure),
    /// Emitted when one child of a quorum node fails or disagrees with the others.
    ///
    /// Event `QUORUM_REPORT_BAD`.
    QuorumReportBad(event::QuorumReportBad),
    /// Emitted when a virtio-serial port, such as the guest agent's, is opened or closed inside the guest.
    ///
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
