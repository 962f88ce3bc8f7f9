// Generated as `qsd` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};
use crate::Any;

crate::wire::client! { pub Client AsyncClient {
    /// Requests that a job suspends its work.
    ///
    /// Executes [`job-pause`](command::JobPause).
    #[doc(alias = "job-pause")]
    fn job_pause(id: impl Into<String>) -> () = command::JobPause::new(id);
    /// Continues a job that `job-pause` or an I/O error has suspended.
    ///
    /// Executes [`job-resume`](command::JobResume).
    #[doc(alias = "job-resume")]
    fn job_resume(id: impl Into<String>) -> () = command::JobResume::new(id);
    /// Requests that a job ends early, without the effect it was started for.
    ///
    /// Executes [`job-cancel`](command::JobCancel).
    #[doc(alias = "job-cancel")]
    fn job_cancel(id: impl Into<String>) -> () = command::JobCancel::new(id);
    /// Ends a `ready` job with success; a mirror job then switches its user to the target.
    ///
    /// Executes [`job-complete`](command::JobComplete).
    #[doc(alias = "job-complete")]
    fn job_complete(id: impl Into<String>) -> () = command::JobComplete::new(id);
    /// Removes a job that has ended from the list of jobs.
    ///
    /// Executes [`job-dismiss`](command::JobDismiss).
    #[doc(alias = "job-dismiss")]
    fn job_dismiss(id: impl Into<String>) -> () = command::JobDismiss::new(id);
    /// Lets jobs that wait in the state `pending` make their final changes of the block graph.
    ///
    /// Executes [`job-finalize`](command::JobFinalize).
    #[doc(alias = "job-finalize")]
    fn job_finalize(id: impl Into<String>) -> () = command::JobFinalize::new(id);
    /// Returns state and progress of all background jobs, block jobs included.
    ///
    /// Executes [`query-jobs`](command::QueryJobs).
    #[doc(alias = "query-jobs")]
    fn query_jobs() -> Vec<types::JobInfo> = command::QueryJobs::new();
    /// Returns the drives of the guest and their media.
    ///
    /// Executes [`query-block`](command::QueryBlock).
    #[doc(alias = "query-block")]
    fn query_block() -> Vec<types::BlockInfo> = command::QueryBlock::new();
    /// Returns I/O statistics of all drives, or of all block nodes.
    ///
    /// Executes [`query-blockstats`](command::QueryBlockstats). For optional arguments, pass the command to `execute`.
    #[doc(alias = "query-blockstats")]
    fn query_blockstats() -> Vec<types::BlockStats> = command::QueryBlockstats::new();
    /// Returns state and progress of the block jobs.
    ///
    /// Executes [`query-block-jobs`](command::QueryBlockJobs).
    #[doc(alias = "query-block-jobs")]
    fn query_block_jobs() -> Vec<types::BlockJobInfo> = command::QueryBlockJobs::new();
    /// Changes the size of a disk while a guest may use it.
    ///
    /// Executes [`block_resize`](command::BlockResize). For optional arguments, pass the command to `execute`.
    fn block_resize(size: i64) -> () = command::BlockResize::new(size);
    /// Creates an overlay image and makes it the topmost image of a drive, so that the old image no longer changes.
    ///
    /// Executes [`blockdev-snapshot-sync`](command::BlockdevSnapshotSync). For optional arguments, pass the command to `execute`.
    #[doc(alias = "blockdev-snapshot-sync")]
    fn blockdev_snapshot_sync(snapshot_file: impl Into<String>) -> () = command::BlockdevSnapshotSync::new(snapshot_file);
    /// Puts an existing node on top of another one as its overlay, so that the lower one no longer changes.
    ///
    /// Executes [`blockdev-snapshot`](command::BlockdevSnapshot). Features: `allow-write-only-overlay`.
    #[doc(alias = "blockdev-snapshot")]
    fn blockdev_snapshot(node: impl Into<String>, overlay: impl Into<String>) -> () = command::BlockdevSnapshot::new(node, overlay);
    /// Rewrites the name of the backing image that is recorded in an image file.
    ///
    /// Executes [`change-backing-file`](command::ChangeBackingFile).
    #[doc(alias = "change-backing-file")]
    fn change_backing_file(device: impl Into<String>, image_node_name: impl Into<String>, backing_file: impl Into<String>) -> () = command::ChangeBackingFile::new(device, image_node_name, backing_file);
    /// Starts a job that moves the data of overlays down into a backing image and then drops the overlays.
    ///
    /// Executes [`block-commit`](command::BlockCommit). For optional arguments, pass the command to `execute`.
    #[doc(alias = "block-commit")]
    fn block_commit(device: impl Into<String>) -> () = command::BlockCommit::new(device);
    /// Starts a backup job to a file that QEMU creates and opens itself; replaced by `blockdev-backup`.
    ///
    /// Executes [`drive-backup`](command::DriveBackup). **Deprecated** upstream.
    #[doc(alias = "drive-backup")]
    #[deprecated = "deprecated by QEMU 6.2; use `blockdev-backup`"]
    fn drive_backup(arguments: impl Into<types::DriveBackup>) -> () = command::DriveBackup::new(arguments);
    /// Starts a job that copies a disk, as it is at this moment, to another node.
    ///
    /// Executes [`blockdev-backup`](command::BlockdevBackup).
    #[doc(alias = "blockdev-backup")]
    fn blockdev_backup(arguments: impl Into<types::BlockdevBackup>) -> () = command::BlockdevBackup::new(arguments);
    /// Returns all block nodes, those that no drive uses included.
    ///
    /// Executes [`query-named-block-nodes`](command::QueryNamedBlockNodes). For optional arguments, pass the command to `execute`.
    #[doc(alias = "query-named-block-nodes")]
    fn query_named_block_nodes() -> Vec<types::BlockDeviceInfo> = command::QueryNamedBlockNodes::new();
    /// Returns the whole block graph with the permissions on each link, for debugging; unstable.
    ///
    /// Executes [`x-debug-query-block-graph`](command::XDebugQueryBlockGraph). **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-debug-query-block-graph")]
    fn x_debug_query_block_graph() -> types::XDbgBlockGraph = command::XDebugQueryBlockGraph::new();
    /// Starts a job that copies a disk to a file that QEMU creates and opens itself, and keeps both equal.
    ///
    /// Executes [`drive-mirror`](command::DriveMirror).
    #[doc(alias = "drive-mirror")]
    fn drive_mirror(arguments: impl Into<types::DriveMirror>) -> () = command::DriveMirror::new(arguments);
    /// Creates a dirty bitmap, which records from now on which parts of a disk are written.
    ///
    /// Executes [`block-dirty-bitmap-add`](command::BlockDirtyBitmapAdd). For optional arguments, pass the command to `execute`.
    #[doc(alias = "block-dirty-bitmap-add")]
    fn block_dirty_bitmap_add(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapAdd::new(node, name);
    /// Deletes a dirty bitmap, from the image too if it is persistent.
    ///
    /// Executes [`block-dirty-bitmap-remove`](command::BlockDirtyBitmapRemove).
    #[doc(alias = "block-dirty-bitmap-remove")]
    fn block_dirty_bitmap_remove(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapRemove::new(node, name);
    /// Marks everything as clean in a dirty bitmap, which goes on recording.
    ///
    /// Executes [`block-dirty-bitmap-clear`](command::BlockDirtyBitmapClear).
    #[doc(alias = "block-dirty-bitmap-clear")]
    fn block_dirty_bitmap_clear(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapClear::new(node, name);
    /// Makes a dirty bitmap record writes.
    ///
    /// Executes [`block-dirty-bitmap-enable`](command::BlockDirtyBitmapEnable).
    #[doc(alias = "block-dirty-bitmap-enable")]
    fn block_dirty_bitmap_enable(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapEnable::new(node, name);
    /// Stops a dirty bitmap from recording writes; its marks stay as they are.
    ///
    /// Executes [`block-dirty-bitmap-disable`](command::BlockDirtyBitmapDisable).
    #[doc(alias = "block-dirty-bitmap-disable")]
    fn block_dirty_bitmap_disable(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapDisable::new(node, name);
    /// Adds the marks of several dirty bitmaps to another one.
    ///
    /// Executes [`block-dirty-bitmap-merge`](command::BlockDirtyBitmapMerge).
    #[doc(alias = "block-dirty-bitmap-merge")]
    fn block_dirty_bitmap_merge(node: impl Into<String>, target: impl Into<String>, bitmaps: impl IntoIterator<Item = impl Into<types::BlockDirtyBitmapOrStr>>) -> () = command::BlockDirtyBitmapMerge::new(node, target, bitmaps);
    /// Returns the SHA-256 digest of the content of a dirty bitmap. It is meant for tests.
    ///
    /// Executes [`x-debug-block-dirty-bitmap-sha256`](command::XDebugBlockDirtyBitmapSha256). **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-debug-block-dirty-bitmap-sha256")]
    fn x_debug_block_dirty_bitmap_sha256(node: impl Into<String>, name: impl Into<String>) -> types::BlockDirtyBitmapSha256 = command::XDebugBlockDirtyBitmapSha256::new(node, name);
    /// Starts a job that copies a disk to another node and keeps both equal until the client ends it.
    ///
    /// Executes [`blockdev-mirror`](command::BlockdevMirror). For optional arguments, pass the command to `execute`.
    #[doc(alias = "blockdev-mirror")]
    fn blockdev_mirror(device: impl Into<String>, target: impl Into<String>, sync: impl Into<types::MirrorSyncMode>) -> () = command::BlockdevMirror::new(device, target, sync);
    /// Starts a job that copies data of backing images into an overlay, so that it no longer needs them.
    ///
    /// Executes [`block-stream`](command::BlockStream). For optional arguments, pass the command to `execute`.
    #[doc(alias = "block-stream")]
    fn block_stream(device: impl Into<String>) -> () = command::BlockStream::new(device);
    /// Limits the rate at which a running block job copies.
    ///
    /// Executes [`block-job-set-speed`](command::BlockJobSetSpeed).
    #[doc(alias = "block-job-set-speed")]
    fn block_job_set_speed(device: impl Into<String>, speed: i64) -> () = command::BlockJobSetSpeed::new(device, speed);
    /// Ends a block job early; a mirror job that is ready ends with success and without switching to the target.
    ///
    /// Executes [`block-job-cancel`](command::BlockJobCancel). For optional arguments, pass the command to `execute`.
    #[doc(alias = "block-job-cancel")]
    fn block_job_cancel(device: impl Into<String>) -> () = command::BlockJobCancel::new(device);
    /// Suspends a block job; replaced by `job-pause`.
    ///
    /// Executes [`block-job-pause`](command::BlockJobPause). **Deprecated** upstream.
    #[doc(alias = "block-job-pause")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-pause`"]
    fn block_job_pause(device: impl Into<String>) -> () = command::BlockJobPause::new(device);
    /// Continues a suspended block job; replaced by `job-resume`.
    ///
    /// Executes [`block-job-resume`](command::BlockJobResume). **Deprecated** upstream.
    #[doc(alias = "block-job-resume")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-resume`"]
    fn block_job_resume(device: impl Into<String>) -> () = command::BlockJobResume::new(device);
    /// Ends a ready block job with success; replaced by `job-complete`.
    ///
    /// Executes [`block-job-complete`](command::BlockJobComplete). **Deprecated** upstream.
    #[doc(alias = "block-job-complete")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-complete`"]
    fn block_job_complete(device: impl Into<String>) -> () = command::BlockJobComplete::new(device);
    /// Removes a block job that has ended from the list; replaced by `job-dismiss`.
    ///
    /// Executes [`block-job-dismiss`](command::BlockJobDismiss). **Deprecated** upstream.
    #[doc(alias = "block-job-dismiss")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-dismiss`"]
    fn block_job_dismiss(id: impl Into<String>) -> () = command::BlockJobDismiss::new(id);
    /// Lets block jobs in the state `pending` make their final changes; replaced by `job-finalize`.
    ///
    /// Executes [`block-job-finalize`](command::BlockJobFinalize). **Deprecated** upstream.
    #[doc(alias = "block-job-finalize")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-finalize`"]
    fn block_job_finalize(id: impl Into<String>) -> () = command::BlockJobFinalize::new(id);
    /// Changes settings of a block job while it runs.
    ///
    /// Executes [`block-job-change`](command::BlockJobChange).
    #[doc(alias = "block-job-change")]
    fn block_job_change(arguments: impl Into<types::BlockJobChangeOptions>) -> () = command::BlockJobChange::new(arguments);
    /// Opens an image or other storage as a block node, which devices, jobs and exports can then use.
    ///
    /// Executes [`blockdev-add`](command::BlockdevAdd).
    #[doc(alias = "blockdev-add")]
    fn blockdev_add(arguments: impl Into<types::BlockdevOptions>) -> () = command::BlockdevAdd::new(arguments);
    /// Changes the options of block nodes that are open, all of them or none.
    ///
    /// Executes [`blockdev-reopen`](command::BlockdevReopen).
    #[doc(alias = "blockdev-reopen")]
    fn blockdev_reopen(options: impl IntoIterator<Item = impl Into<types::BlockdevOptions>>) -> () = command::BlockdevReopen::new(options);
    /// Closes a block node that `blockdev-add` has opened.
    ///
    /// Executes [`blockdev-del`](command::BlockdevDel).
    #[doc(alias = "blockdev-del")]
    fn blockdev_del(node_name: impl Into<String>) -> () = command::BlockdevDel::new(node_name);
    /// Gives up access to images, or takes it again, to hand them over between processes during a migration.
    ///
    /// Executes [`blockdev-set-active`](command::BlockdevSetActive). For optional arguments, pass the command to `execute`.
    #[doc(alias = "blockdev-set-active")]
    fn blockdev_set_active(active: bool) -> () = command::BlockdevSetActive::new(active);
    /// Starts a job that creates a file or volume, or writes an empty image on an existing node.
    ///
    /// Executes [`blockdev-create`](command::BlockdevCreate).
    #[doc(alias = "blockdev-create")]
    fn blockdev_create(job_id: impl Into<String>, options: impl Into<types::BlockdevCreateOptions>) -> () = command::BlockdevCreate::new(job_id, options);
    /// Starts a job that adds or removes passwords of an encrypted image while it is in use; unstable.
    ///
    /// Executes [`x-blockdev-amend`](command::XBlockdevAmend). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`.
    #[doc(alias = "x-blockdev-amend")]
    fn x_blockdev_amend(job_id: impl Into<String>, node_name: impl Into<String>, options: impl Into<types::BlockdevAmendOptions>) -> () = command::XBlockdevAmend::new(job_id, node_name, options);
    /// Requests an event when a write to a node reaches beyond an offset.
    ///
    /// Executes [`block-set-write-threshold`](command::BlockSetWriteThreshold).
    #[doc(alias = "block-set-write-threshold")]
    fn block_set_write_threshold(node_name: impl Into<String>, write_threshold: u64) -> () = command::BlockSetWriteThreshold::new(node_name, write_threshold);
    /// Adds a child to a quorum node, or removes one; unstable.
    ///
    /// Executes [`x-blockdev-change`](command::XBlockdevChange). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`.
    #[doc(alias = "x-blockdev-change")]
    fn x_blockdev_change(parent: impl Into<String>) -> () = command::XBlockdevChange::new(parent);
    /// Moves a node and its children to another thread; for tests, unstable.
    ///
    /// Executes [`x-blockdev-set-iothread`](command::XBlockdevSetIothread). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`.
    #[doc(alias = "x-blockdev-set-iothread")]
    fn x_blockdev_set_iothread(node_name: impl Into<String>, iothread: impl Into<types::StrOrNull>) -> () = command::XBlockdevSetIothread::new(node_name, iothread);
    /// Takes a snapshot of a disk inside its image; the state of the machine is not saved.
    ///
    /// Executes [`blockdev-snapshot-internal-sync`](command::BlockdevSnapshotInternalSync).
    #[doc(alias = "blockdev-snapshot-internal-sync")]
    fn blockdev_snapshot_internal_sync(device: impl Into<String>, name: impl Into<String>) -> () = command::BlockdevSnapshotInternalSync::new(device, name);
    /// Deletes a snapshot inside an image, and returns what it was.
    ///
    /// Executes [`blockdev-snapshot-delete-internal-sync`](command::BlockdevSnapshotDeleteInternalSync). For optional arguments, pass the command to `execute`.
    #[doc(alias = "blockdev-snapshot-delete-internal-sync")]
    fn blockdev_snapshot_delete_internal_sync(device: impl Into<String>) -> types::SnapshotInfo = command::BlockdevSnapshotDeleteInternalSync::new(device);
    /// Starts the NBD server of QEMU, through which clients on the network access block nodes.
    ///
    /// Executes [`nbd-server-start`](command::NbdServerStart). For optional arguments, pass the command to `execute`.
    #[doc(alias = "nbd-server-start")]
    fn nbd_server_start(addr: impl Into<types::SocketAddressLegacy>) -> () = command::NbdServerStart::new(addr);
    /// Adds a block node to the exports of the NBD server; replaced by `block-export-add`.
    ///
    /// Executes [`nbd-server-add`](command::NbdServerAdd). **Deprecated** upstream.
    #[doc(alias = "nbd-server-add")]
    #[deprecated = "deprecated by QEMU 5.2; use `block-export-add`"]
    fn nbd_server_add(arguments: impl Into<types::NbdServerAddOptions>) -> () = command::NbdServerAdd::new(arguments);
    /// Removes an export of the NBD server; replaced by `block-export-del`.
    ///
    /// Executes [`nbd-server-remove`](command::NbdServerRemove). **Deprecated** upstream. For optional arguments, pass the command to `execute`.
    #[doc(alias = "nbd-server-remove")]
    #[deprecated = "deprecated by QEMU 5.2; use `block-export-del`"]
    fn nbd_server_remove(name: impl Into<String>) -> () = command::NbdServerRemove::new(name);
    /// Stops the NBD server: disconnects all clients and removes all NBD exports.
    ///
    /// Executes [`nbd-server-stop`](command::NbdServerStop).
    #[doc(alias = "nbd-server-stop")]
    fn nbd_server_stop() -> () = command::NbdServerStop::new();
    /// Makes a block node available to other programs or machines, by one of several interfaces.
    ///
    /// Executes [`block-export-add`](command::BlockExportAdd).
    #[doc(alias = "block-export-add")]
    fn block_export_add(arguments: impl Into<types::BlockExportOptions>) -> () = command::BlockExportAdd::new(arguments);
    /// Starts the removal of a block export.
    ///
    /// Executes [`block-export-del`](command::BlockExportDel). For optional arguments, pass the command to `execute`.
    #[doc(alias = "block-export-del")]
    fn block_export_del(id: impl Into<String>) -> () = command::BlockExportDel::new(id);
    /// Returns the block exports of all types, those that are being removed included.
    ///
    /// Executes [`query-block-exports`](command::QueryBlockExports).
    #[doc(alias = "query-block-exports")]
    fn query_block_exports() -> Vec<types::BlockExportInfo> = command::QueryBlockExports::new();
    /// Lists the character devices of the machine, QMP and HMP monitors included.
    ///
    /// Executes [`query-chardev`](command::QueryChardev).
    #[doc(alias = "query-chardev")]
    fn query_chardev() -> Vec<types::ChardevInfo> = command::QueryChardev::new();
    /// Lists the kinds of character devices that this QEMU offers.
    ///
    /// Executes [`query-chardev-backends`](command::QueryChardevBackends).
    #[doc(alias = "query-chardev-backends")]
    fn query_chardev_backends() -> Vec<types::ChardevBackendInfo> = command::QueryChardevBackends::new();
    /// Writes data into a ring buffer character device, for later `ringbuf-read`.
    ///
    /// Executes [`ringbuf-write`](command::RingbufWrite). For optional arguments, pass the command to `execute`.
    #[doc(alias = "ringbuf-write")]
    fn ringbuf_write(device: impl Into<String>, data: impl Into<String>) -> () = command::RingbufWrite::new(device, data);
    /// Takes data out of a ring buffer character device and returns it.
    ///
    /// Executes [`ringbuf-read`](command::RingbufRead). For optional arguments, pass the command to `execute`.
    #[doc(alias = "ringbuf-read")]
    fn ringbuf_read(device: impl Into<String>, size: i64) -> String = command::RingbufRead::new(device, size);
    /// Creates a character device, to which a serial port or another front end can then be attached.
    ///
    /// Executes [`chardev-add`](command::ChardevAdd).
    #[doc(alias = "chardev-add")]
    fn chardev_add(id: impl Into<String>, backend: impl Into<types::ChardevBackend>) -> types::ChardevReturn = command::ChardevAdd::new(id, backend);
    /// Replaces the back end of a character device while its front end stays attached.
    ///
    /// Executes [`chardev-change`](command::ChardevChange).
    #[doc(alias = "chardev-change")]
    fn chardev_change(id: impl Into<String>, backend: impl Into<types::ChardevBackend>) -> types::ChardevReturn = command::ChardevChange::new(id, backend);
    /// Removes a character device that has no front end.
    ///
    /// Executes [`chardev-remove`](command::ChardevRemove).
    #[doc(alias = "chardev-remove")]
    fn chardev_remove(id: impl Into<String>) -> () = command::ChardevRemove::new(id);
    /// Sends a serial break condition to the device that is attached to a character device.
    ///
    /// Executes [`chardev-send-break`](command::ChardevSendBreak).
    #[doc(alias = "chardev-send-break")]
    fn chardev_send_break(id: impl Into<String>) -> () = command::ChardevSendBreak::new(id);
    /// Carries out several block operations as one: all take effect at the same point in time, or none does.
    ///
    /// Executes [`transaction`](command::Transaction). For optional arguments, pass the command to `execute`.
    fn transaction(actions: impl IntoIterator<Item = impl Into<types::TransactionAction>>) -> () = command::Transaction::new(actions);
    /// Ends capability negotiation and switches the monitor to command mode.
    ///
    /// Executes [`qmp_capabilities`](command::QmpCapabilities). For optional arguments, pass the command to `execute`.
    fn qmp_capabilities() -> () = command::QmpCapabilities::new();
    /// Reports QEMU's version.
    ///
    /// Executes [`query-version`](command::QueryVersion).
    #[doc(alias = "query-version")]
    fn query_version() -> types::VersionInfo = command::QueryVersion::new();
    /// Lists the names of all commands that the server offers.
    ///
    /// Executes [`query-commands`](command::QueryCommands).
    #[doc(alias = "query-commands")]
    fn query_commands() -> Vec<types::CommandInfo> = command::QueryCommands::new();
    /// Ends QEMU at once, without asking the guest to shut down.
    ///
    /// Executes [`quit`](command::Quit).
    fn quit() -> () = command::Quit::new();
    /// Describes all commands, events and types that this QEMU understands on the wire.
    ///
    /// Executes [`query-qmp-schema`](command::QueryQmpSchema).
    #[doc(alias = "query-qmp-schema")]
    fn query_qmp_schema() -> Vec<types::SchemaInfo> = command::QueryQmpSchema::new();
    /// Lists the properties of an object in the composition tree. Children appear as properties too.
    ///
    /// Executes [`qom-list`](command::QomList).
    #[doc(alias = "qom-list")]
    fn qom_list(path: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::QomList::new(path);
    /// Returns the value of a property of an object in the composition tree.
    ///
    /// Executes [`qom-get`](command::QomGet).
    #[doc(alias = "qom-get")]
    fn qom_get(path: impl Into<String>, property: impl Into<String>) -> Any = command::QomGet::new(path, property);
    /// Returns all properties with their values of several objects, in one call instead of many.
    ///
    /// Executes [`qom-list-get`](command::QomListGet).
    #[doc(alias = "qom-list-get")]
    fn qom_list_get(paths: impl IntoIterator<Item = impl Into<String>>) -> Vec<types::ObjectPropertiesValues> = command::QomListGet::new(paths);
    /// Sets a property of an object in the composition tree.
    ///
    /// Executes [`qom-set`](command::QomSet).
    #[doc(alias = "qom-set")]
    fn qom_set(path: impl Into<String>, property: impl Into<String>, value: impl Into<Any>) -> () = command::QomSet::new(path, property, value);
    /// Lists the classes of QOM objects that this QEMU has, devices and machines included.
    ///
    /// Executes [`qom-list-types`](command::QomListTypes). For optional arguments, pass the command to `execute`.
    #[doc(alias = "qom-list-types")]
    fn qom_list_types() -> Vec<types::ObjectTypeInfo> = command::QomListTypes::new();
    /// Lists the properties of a class of QOM objects, which are the options to create one.
    ///
    /// Executes [`qom-list-properties`](command::QomListProperties).
    #[doc(alias = "qom-list-properties")]
    fn qom_list_properties(typename: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::QomListProperties::new(typename);
    /// Creates an object that devices and other commands refer to: memory, a thread, a secret, TLS credentials and so on.
    ///
    /// Executes [`object-add`](command::ObjectAdd).
    #[doc(alias = "object-add")]
    fn object_add(arguments: impl Into<types::ObjectOptions>) -> () = command::ObjectAdd::new(arguments);
    /// Removes an object that `object-add` or `-object` created.
    ///
    /// Executes [`object-del`](command::ObjectDel).
    #[doc(alias = "object-del")]
    fn object_del(id: impl Into<String>) -> () = command::ObjectDel::new(id);
} }
