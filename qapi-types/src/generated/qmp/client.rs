// Generated as `qmp` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};
use crate::{Any, Base64};

crate::wire::client! { pub Client AsyncClient {
    /// Reports whether the VM runs and, if it does not, why.
    ///
    /// Executes [`query-status`](command::QueryStatus). Needs the feature `run-state` of `qapi-types`.
    #[doc(alias = "query-status")]
    #[cfg(feature = "run-state")]
    fn query_status() -> types::StatusInfo = command::QueryStatus::new();
    /// Sets what QEMU does when a watchdog device expires.
    ///
    /// Executes [`watchdog-set-action`](command::WatchdogSetAction). Needs the feature `run-state` of `qapi-types`.
    #[doc(alias = "watchdog-set-action")]
    #[cfg(feature = "run-state")]
    fn watchdog_set_action(action: impl Into<types::WatchdogAction>) -> () = command::WatchdogSetAction::new(action);
    /// Sets what QEMU does when the guest reboots, shuts down, crashes or fails to feed its watchdog.
    ///
    /// Executes [`set-action`](command::SetAction). For optional arguments, pass the command to `execute`. Needs the feature `run-state` of `qapi-types`.
    #[doc(alias = "set-action")]
    #[cfg(feature = "run-state")]
    fn set_action() -> () = command::SetAction::new();
    /// Requests that a job suspends its work.
    ///
    /// Executes [`job-pause`](command::JobPause). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-pause")]
    #[cfg(feature = "job")]
    fn job_pause(id: impl Into<String>) -> () = command::JobPause::new(id);
    /// Continues a job that `job-pause` or an I/O error has suspended.
    ///
    /// Executes [`job-resume`](command::JobResume). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-resume")]
    #[cfg(feature = "job")]
    fn job_resume(id: impl Into<String>) -> () = command::JobResume::new(id);
    /// Requests that a job ends early, without the effect it was started for.
    ///
    /// Executes [`job-cancel`](command::JobCancel). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-cancel")]
    #[cfg(feature = "job")]
    fn job_cancel(id: impl Into<String>) -> () = command::JobCancel::new(id);
    /// Ends a `ready` job with success; a mirror job then switches its user to the target.
    ///
    /// Executes [`job-complete`](command::JobComplete). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-complete")]
    #[cfg(feature = "job")]
    fn job_complete(id: impl Into<String>) -> () = command::JobComplete::new(id);
    /// Removes a job that has ended from the list of jobs.
    ///
    /// Executes [`job-dismiss`](command::JobDismiss). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-dismiss")]
    #[cfg(feature = "job")]
    fn job_dismiss(id: impl Into<String>) -> () = command::JobDismiss::new(id);
    /// Lets jobs that wait in the state `pending` make their final changes of the block graph.
    ///
    /// Executes [`job-finalize`](command::JobFinalize). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-finalize")]
    #[cfg(feature = "job")]
    fn job_finalize(id: impl Into<String>) -> () = command::JobFinalize::new(id);
    /// Returns state and progress of all background jobs, block jobs included.
    ///
    /// Executes [`query-jobs`](command::QueryJobs). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "query-jobs")]
    #[cfg(feature = "job")]
    fn query_jobs() -> Vec<types::JobInfo> = command::QueryJobs::new();
    /// Reports whether this VM runs with KVM.
    ///
    /// Executes [`query-kvm`](command::QueryKvm). Needs the feature `accelerator` of `qapi-types`.
    #[doc(alias = "query-kvm")]
    #[cfg(feature = "accelerator")]
    fn query_kvm() -> types::KvmInfo = command::QueryKvm::new();
    /// Reports internal statistics of the accelerator as text for people.
    ///
    /// Executes [`x-accel-stats`](command::XAccelStats). **Unstable** upstream: it may change or go away without notice. Needs the feature `accelerator` of `qapi-types`.
    #[doc(alias = "x-accel-stats")]
    #[cfg(feature = "accelerator")]
    fn x_accel_stats() -> types::HumanReadableText = command::XAccelStats::new();
    /// Reports which accelerator the VM uses and which others are built in.
    ///
    /// Executes [`query-accelerators`](command::QueryAccelerators). Needs the feature `accelerator` of `qapi-types`.
    #[doc(alias = "query-accelerators")]
    #[cfg(feature = "accelerator")]
    fn query_accelerators() -> types::AcceleratorInfo = command::QueryAccelerators::new();
    /// Returns the helpers for SCSI persistent reservations and whether they are connected.
    ///
    /// Executes [`query-pr-managers`](command::QueryPrManagers). Needs the feature `block` of `qapi-types`.
    #[doc(alias = "query-pr-managers")]
    #[cfg(feature = "block")]
    fn query_pr_managers() -> Vec<types::PrManagerInfo> = command::QueryPrManagers::new();
    /// Takes the medium out of a removable drive.
    ///
    /// Executes [`eject`](command::Eject). For optional arguments, pass the command to `execute`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn eject() -> () = command::Eject::new();
    /// Opens the tray of a removable drive; the medium stays in it, but the guest cannot read it.
    ///
    /// Executes [`blockdev-open-tray`](command::BlockdevOpenTray). For optional arguments, pass the command to `execute`. Needs the feature `block` of `qapi-types`.
    #[doc(alias = "blockdev-open-tray")]
    #[cfg(feature = "block")]
    fn blockdev_open_tray() -> () = command::BlockdevOpenTray::new();
    /// Closes the tray of a removable drive, and gives the guest the medium that lies in it.
    ///
    /// Executes [`blockdev-close-tray`](command::BlockdevCloseTray). For optional arguments, pass the command to `execute`. Needs the feature `block` of `qapi-types`.
    #[doc(alias = "blockdev-close-tray")]
    #[cfg(feature = "block")]
    fn blockdev_close_tray() -> () = command::BlockdevCloseTray::new();
    /// Takes the block node out of a removable drive whose tray is open.
    ///
    /// Executes [`blockdev-remove-medium`](command::BlockdevRemoveMedium). Needs the feature `block` of `qapi-types`.
    #[doc(alias = "blockdev-remove-medium")]
    #[cfg(feature = "block")]
    fn blockdev_remove_medium(id: impl Into<String>) -> () = command::BlockdevRemoveMedium::new(id);
    /// Puts a block node into an empty removable drive whose tray is open.
    ///
    /// Executes [`blockdev-insert-medium`](command::BlockdevInsertMedium). Needs the feature `block` of `qapi-types`.
    #[doc(alias = "blockdev-insert-medium")]
    #[cfg(feature = "block")]
    fn blockdev_insert_medium(id: impl Into<String>, node_name: impl Into<String>) -> () = command::BlockdevInsertMedium::new(id, node_name);
    /// Opens an image file and puts it into a removable drive in place of the present medium.
    ///
    /// Executes [`blockdev-change-medium`](command::BlockdevChangeMedium). For optional arguments, pass the command to `execute`. Needs the feature `block` of `qapi-types`.
    #[doc(alias = "blockdev-change-medium")]
    #[cfg(feature = "block")]
    fn blockdev_change_medium(filename: impl Into<String>) -> () = command::BlockdevChangeMedium::new(filename);
    /// Sets the I/O limits of a drive, and of all drives in its throttle group.
    ///
    /// Executes [`block_set_io_throttle`](command::BlockSetIoThrottle). Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn block_set_io_throttle(arguments: impl Into<types::BlockIoThrottle>) -> () = command::BlockSetIoThrottle::new(arguments);
    /// Starts, resets or removes the latency histograms of a drive, which `query-blockstats` returns.
    ///
    /// Executes [`block-latency-histogram-set`](command::BlockLatencyHistogramSet). For optional arguments, pass the command to `execute`. Needs the feature `block` of `qapi-types`.
    #[doc(alias = "block-latency-histogram-set")]
    #[cfg(feature = "block")]
    fn block_latency_histogram_set(id: impl Into<String>) -> () = command::BlockLatencyHistogramSet::new(id);
    /// Returns the drives of the guest and their media.
    ///
    /// Executes [`query-block`](command::QueryBlock). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "query-block")]
    #[cfg(feature = "block-core")]
    fn query_block() -> Vec<types::BlockInfo> = command::QueryBlock::new();
    /// Returns I/O statistics of all drives, or of all block nodes.
    ///
    /// Executes [`query-blockstats`](command::QueryBlockstats). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "query-blockstats")]
    #[cfg(feature = "block-core")]
    fn query_blockstats() -> Vec<types::BlockStats> = command::QueryBlockstats::new();
    /// Returns state and progress of the block jobs.
    ///
    /// Executes [`query-block-jobs`](command::QueryBlockJobs). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "query-block-jobs")]
    #[cfg(feature = "block-core")]
    fn query_block_jobs() -> Vec<types::BlockJobInfo> = command::QueryBlockJobs::new();
    /// Changes the size of a disk while a guest may use it.
    ///
    /// Executes [`block_resize`](command::BlockResize). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_resize(size: i64) -> () = command::BlockResize::new(size);
    /// Creates an overlay image and makes it the topmost image of a drive, so that the old image no longer changes.
    ///
    /// Executes [`blockdev-snapshot-sync`](command::BlockdevSnapshotSync). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-snapshot-sync")]
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot_sync(snapshot_file: impl Into<String>) -> () = command::BlockdevSnapshotSync::new(snapshot_file);
    /// Puts an existing node on top of another one as its overlay, so that the lower one no longer changes.
    ///
    /// Executes [`blockdev-snapshot`](command::BlockdevSnapshot). Features: `allow-write-only-overlay`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-snapshot")]
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot(node: impl Into<String>, overlay: impl Into<String>) -> () = command::BlockdevSnapshot::new(node, overlay);
    /// Rewrites the name of the backing image that is recorded in an image file.
    ///
    /// Executes [`change-backing-file`](command::ChangeBackingFile). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "change-backing-file")]
    #[cfg(feature = "block-core")]
    fn change_backing_file(device: impl Into<String>, image_node_name: impl Into<String>, backing_file: impl Into<String>) -> () = command::ChangeBackingFile::new(device, image_node_name, backing_file);
    /// Starts a job that moves the data of overlays down into a backing image and then drops the overlays.
    ///
    /// Executes [`block-commit`](command::BlockCommit). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-commit")]
    #[cfg(feature = "block-core")]
    fn block_commit(device: impl Into<String>) -> () = command::BlockCommit::new(device);
    /// Starts a backup job to a file that QEMU creates and opens itself; replaced by `blockdev-backup`.
    ///
    /// Executes [`drive-backup`](command::DriveBackup). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "drive-backup")]
    #[deprecated = "deprecated by QEMU 6.2; use `blockdev-backup`"]
    #[cfg(feature = "block-core")]
    fn drive_backup(arguments: impl Into<types::DriveBackup>) -> () = command::DriveBackup::new(arguments);
    /// Starts a job that copies a disk, as it is at this moment, to another node.
    ///
    /// Executes [`blockdev-backup`](command::BlockdevBackup). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-backup")]
    #[cfg(feature = "block-core")]
    fn blockdev_backup(arguments: impl Into<types::BlockdevBackup>) -> () = command::BlockdevBackup::new(arguments);
    /// Returns all block nodes, those that no drive uses included.
    ///
    /// Executes [`query-named-block-nodes`](command::QueryNamedBlockNodes). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "query-named-block-nodes")]
    #[cfg(feature = "block-core")]
    fn query_named_block_nodes() -> Vec<types::BlockDeviceInfo> = command::QueryNamedBlockNodes::new();
    /// Returns the whole block graph with the permissions on each link, for debugging; unstable.
    ///
    /// Executes [`x-debug-query-block-graph`](command::XDebugQueryBlockGraph). **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "x-debug-query-block-graph")]
    #[cfg(feature = "block-core")]
    fn x_debug_query_block_graph() -> types::XDbgBlockGraph = command::XDebugQueryBlockGraph::new();
    /// Starts a job that copies a disk to a file that QEMU creates and opens itself, and keeps both equal.
    ///
    /// Executes [`drive-mirror`](command::DriveMirror). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "drive-mirror")]
    #[cfg(feature = "block-core")]
    fn drive_mirror(arguments: impl Into<types::DriveMirror>) -> () = command::DriveMirror::new(arguments);
    /// Creates a dirty bitmap, which records from now on which parts of a disk are written.
    ///
    /// Executes [`block-dirty-bitmap-add`](command::BlockDirtyBitmapAdd). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-add")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_add(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapAdd::new(node, name);
    /// Deletes a dirty bitmap, from the image too if it is persistent.
    ///
    /// Executes [`block-dirty-bitmap-remove`](command::BlockDirtyBitmapRemove). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-remove")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_remove(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapRemove::new(node, name);
    /// Marks everything as clean in a dirty bitmap, which goes on recording.
    ///
    /// Executes [`block-dirty-bitmap-clear`](command::BlockDirtyBitmapClear). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-clear")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_clear(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapClear::new(node, name);
    /// Makes a dirty bitmap record writes.
    ///
    /// Executes [`block-dirty-bitmap-enable`](command::BlockDirtyBitmapEnable). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-enable")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_enable(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapEnable::new(node, name);
    /// Stops a dirty bitmap from recording writes; its marks stay as they are.
    ///
    /// Executes [`block-dirty-bitmap-disable`](command::BlockDirtyBitmapDisable). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-disable")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_disable(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapDisable::new(node, name);
    /// Adds the marks of several dirty bitmaps to another one.
    ///
    /// Executes [`block-dirty-bitmap-merge`](command::BlockDirtyBitmapMerge). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-merge")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_merge(node: impl Into<String>, target: impl Into<String>, bitmaps: impl IntoIterator<Item = impl Into<types::BlockDirtyBitmapOrStr>>) -> () = command::BlockDirtyBitmapMerge::new(node, target, bitmaps);
    /// Returns the SHA-256 digest of the content of a dirty bitmap. It is meant for tests.
    ///
    /// Executes [`x-debug-block-dirty-bitmap-sha256`](command::XDebugBlockDirtyBitmapSha256). **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "x-debug-block-dirty-bitmap-sha256")]
    #[cfg(feature = "block-core")]
    fn x_debug_block_dirty_bitmap_sha256(node: impl Into<String>, name: impl Into<String>) -> types::BlockDirtyBitmapSha256 = command::XDebugBlockDirtyBitmapSha256::new(node, name);
    /// Starts a job that copies a disk to another node and keeps both equal until the client ends it.
    ///
    /// Executes [`blockdev-mirror`](command::BlockdevMirror). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-mirror")]
    #[cfg(feature = "block-core")]
    fn blockdev_mirror(device: impl Into<String>, target: impl Into<String>, sync: impl Into<types::MirrorSyncMode>) -> () = command::BlockdevMirror::new(device, target, sync);
    /// Starts a job that copies data of backing images into an overlay, so that it no longer needs them.
    ///
    /// Executes [`block-stream`](command::BlockStream). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-stream")]
    #[cfg(feature = "block-core")]
    fn block_stream(device: impl Into<String>) -> () = command::BlockStream::new(device);
    /// Limits the rate at which a running block job copies.
    ///
    /// Executes [`block-job-set-speed`](command::BlockJobSetSpeed). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-set-speed")]
    #[cfg(feature = "block-core")]
    fn block_job_set_speed(device: impl Into<String>, speed: i64) -> () = command::BlockJobSetSpeed::new(device, speed);
    /// Ends a block job early; a mirror job that is ready ends with success and without switching to the target.
    ///
    /// Executes [`block-job-cancel`](command::BlockJobCancel). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-cancel")]
    #[cfg(feature = "block-core")]
    fn block_job_cancel(device: impl Into<String>) -> () = command::BlockJobCancel::new(device);
    /// Suspends a block job; replaced by `job-pause`.
    ///
    /// Executes [`block-job-pause`](command::BlockJobPause). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-pause")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-pause`"]
    #[cfg(feature = "block-core")]
    fn block_job_pause(device: impl Into<String>) -> () = command::BlockJobPause::new(device);
    /// Continues a suspended block job; replaced by `job-resume`.
    ///
    /// Executes [`block-job-resume`](command::BlockJobResume). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-resume")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-resume`"]
    #[cfg(feature = "block-core")]
    fn block_job_resume(device: impl Into<String>) -> () = command::BlockJobResume::new(device);
    /// Ends a ready block job with success; replaced by `job-complete`.
    ///
    /// Executes [`block-job-complete`](command::BlockJobComplete). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-complete")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-complete`"]
    #[cfg(feature = "block-core")]
    fn block_job_complete(device: impl Into<String>) -> () = command::BlockJobComplete::new(device);
    /// Removes a block job that has ended from the list; replaced by `job-dismiss`.
    ///
    /// Executes [`block-job-dismiss`](command::BlockJobDismiss). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-dismiss")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-dismiss`"]
    #[cfg(feature = "block-core")]
    fn block_job_dismiss(id: impl Into<String>) -> () = command::BlockJobDismiss::new(id);
    /// Lets block jobs in the state `pending` make their final changes; replaced by `job-finalize`.
    ///
    /// Executes [`block-job-finalize`](command::BlockJobFinalize). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-finalize")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-finalize`"]
    #[cfg(feature = "block-core")]
    fn block_job_finalize(id: impl Into<String>) -> () = command::BlockJobFinalize::new(id);
    /// Changes settings of a block job while it runs.
    ///
    /// Executes [`block-job-change`](command::BlockJobChange). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-change")]
    #[cfg(feature = "block-core")]
    fn block_job_change(arguments: impl Into<types::BlockJobChangeOptions>) -> () = command::BlockJobChange::new(arguments);
    /// Opens an image or other storage as a block node, which devices, jobs and exports can then use.
    ///
    /// Executes [`blockdev-add`](command::BlockdevAdd). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-add")]
    #[cfg(feature = "block-core")]
    fn blockdev_add(arguments: impl Into<types::BlockdevOptions>) -> () = command::BlockdevAdd::new(arguments);
    /// Changes the options of block nodes that are open, all of them or none.
    ///
    /// Executes [`blockdev-reopen`](command::BlockdevReopen). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-reopen")]
    #[cfg(feature = "block-core")]
    fn blockdev_reopen(options: impl IntoIterator<Item = impl Into<types::BlockdevOptions>>) -> () = command::BlockdevReopen::new(options);
    /// Closes a block node that `blockdev-add` has opened.
    ///
    /// Executes [`blockdev-del`](command::BlockdevDel). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-del")]
    #[cfg(feature = "block-core")]
    fn blockdev_del(node_name: impl Into<String>) -> () = command::BlockdevDel::new(node_name);
    /// Gives up access to images, or takes it again, to hand them over between processes during a migration.
    ///
    /// Executes [`blockdev-set-active`](command::BlockdevSetActive). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-set-active")]
    #[cfg(feature = "block-core")]
    fn blockdev_set_active(active: bool) -> () = command::BlockdevSetActive::new(active);
    /// Starts a job that creates a file or volume, or writes an empty image on an existing node.
    ///
    /// Executes [`blockdev-create`](command::BlockdevCreate). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-create")]
    #[cfg(feature = "block-core")]
    fn blockdev_create(job_id: impl Into<String>, options: impl Into<types::BlockdevCreateOptions>) -> () = command::BlockdevCreate::new(job_id, options);
    /// Starts a job that adds or removes passwords of an encrypted image while it is in use; unstable.
    ///
    /// Executes [`x-blockdev-amend`](command::XBlockdevAmend). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "x-blockdev-amend")]
    #[cfg(feature = "block-core")]
    fn x_blockdev_amend(job_id: impl Into<String>, node_name: impl Into<String>, options: impl Into<types::BlockdevAmendOptions>) -> () = command::XBlockdevAmend::new(job_id, node_name, options);
    /// Requests an event when a write to a node reaches beyond an offset.
    ///
    /// Executes [`block-set-write-threshold`](command::BlockSetWriteThreshold). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-set-write-threshold")]
    #[cfg(feature = "block-core")]
    fn block_set_write_threshold(node_name: impl Into<String>, write_threshold: u64) -> () = command::BlockSetWriteThreshold::new(node_name, write_threshold);
    /// Adds a child to a quorum node, or removes one; unstable.
    ///
    /// Executes [`x-blockdev-change`](command::XBlockdevChange). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "x-blockdev-change")]
    #[cfg(feature = "block-core")]
    fn x_blockdev_change(parent: impl Into<String>) -> () = command::XBlockdevChange::new(parent);
    /// Moves a node and its children to another thread; for tests, unstable.
    ///
    /// Executes [`x-blockdev-set-iothread`](command::XBlockdevSetIothread). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "x-blockdev-set-iothread")]
    #[cfg(feature = "block-core")]
    fn x_blockdev_set_iothread(node_name: impl Into<String>, iothread: impl Into<types::StrOrNull>) -> () = command::XBlockdevSetIothread::new(node_name, iothread);
    /// Takes a snapshot of a disk inside its image; the state of the machine is not saved.
    ///
    /// Executes [`blockdev-snapshot-internal-sync`](command::BlockdevSnapshotInternalSync). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-snapshot-internal-sync")]
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot_internal_sync(device: impl Into<String>, name: impl Into<String>) -> () = command::BlockdevSnapshotInternalSync::new(device, name);
    /// Deletes a snapshot inside an image, and returns what it was.
    ///
    /// Executes [`blockdev-snapshot-delete-internal-sync`](command::BlockdevSnapshotDeleteInternalSync). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-snapshot-delete-internal-sync")]
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot_delete_internal_sync(device: impl Into<String>) -> types::SnapshotInfo = command::BlockdevSnapshotDeleteInternalSync::new(device);
    /// Starts the NBD server of QEMU, through which clients on the network access block nodes.
    ///
    /// Executes [`nbd-server-start`](command::NbdServerStart). For optional arguments, pass the command to `execute`. Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "nbd-server-start")]
    #[cfg(feature = "block-export")]
    fn nbd_server_start(addr: impl Into<types::SocketAddressLegacy>) -> () = command::NbdServerStart::new(addr);
    /// Adds a block node to the exports of the NBD server; replaced by `block-export-add`.
    ///
    /// Executes [`nbd-server-add`](command::NbdServerAdd). **Deprecated** upstream. Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "nbd-server-add")]
    #[deprecated = "deprecated by QEMU 5.2; use `block-export-add`"]
    #[cfg(feature = "block-export")]
    fn nbd_server_add(arguments: impl Into<types::NbdServerAddOptions>) -> () = command::NbdServerAdd::new(arguments);
    /// Removes an export of the NBD server; replaced by `block-export-del`.
    ///
    /// Executes [`nbd-server-remove`](command::NbdServerRemove). **Deprecated** upstream. For optional arguments, pass the command to `execute`. Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "nbd-server-remove")]
    #[deprecated = "deprecated by QEMU 5.2; use `block-export-del`"]
    #[cfg(feature = "block-export")]
    fn nbd_server_remove(name: impl Into<String>) -> () = command::NbdServerRemove::new(name);
    /// Stops the NBD server: disconnects all clients and removes all NBD exports.
    ///
    /// Executes [`nbd-server-stop`](command::NbdServerStop). Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "nbd-server-stop")]
    #[cfg(feature = "block-export")]
    fn nbd_server_stop() -> () = command::NbdServerStop::new();
    /// Makes a block node available to other programs or machines, by one of several interfaces.
    ///
    /// Executes [`block-export-add`](command::BlockExportAdd). Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "block-export-add")]
    #[cfg(feature = "block-export")]
    fn block_export_add(arguments: impl Into<types::BlockExportOptions>) -> () = command::BlockExportAdd::new(arguments);
    /// Starts the removal of a block export.
    ///
    /// Executes [`block-export-del`](command::BlockExportDel). For optional arguments, pass the command to `execute`. Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "block-export-del")]
    #[cfg(feature = "block-export")]
    fn block_export_del(id: impl Into<String>) -> () = command::BlockExportDel::new(id);
    /// Returns the block exports of all types, those that are being removed included.
    ///
    /// Executes [`query-block-exports`](command::QueryBlockExports). Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "query-block-exports")]
    #[cfg(feature = "block-export")]
    fn query_block_exports() -> Vec<types::BlockExportInfo> = command::QueryBlockExports::new();
    /// Lists the character devices of the machine, QMP and HMP monitors included.
    ///
    /// Executes [`query-chardev`](command::QueryChardev). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "query-chardev")]
    #[cfg(feature = "char")]
    fn query_chardev() -> Vec<types::ChardevInfo> = command::QueryChardev::new();
    /// Lists the kinds of character devices that this QEMU offers.
    ///
    /// Executes [`query-chardev-backends`](command::QueryChardevBackends). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "query-chardev-backends")]
    #[cfg(feature = "char")]
    fn query_chardev_backends() -> Vec<types::ChardevBackendInfo> = command::QueryChardevBackends::new();
    /// Writes data into a ring buffer character device, for later `ringbuf-read`.
    ///
    /// Executes [`ringbuf-write`](command::RingbufWrite). For optional arguments, pass the command to `execute`. Needs the feature `char` of `qapi-types`.
    #[doc(alias = "ringbuf-write")]
    #[cfg(feature = "char")]
    fn ringbuf_write(device: impl Into<String>, data: impl Into<String>) -> () = command::RingbufWrite::new(device, data);
    /// Takes data out of a ring buffer character device and returns it.
    ///
    /// Executes [`ringbuf-read`](command::RingbufRead). For optional arguments, pass the command to `execute`. Needs the feature `char` of `qapi-types`.
    #[doc(alias = "ringbuf-read")]
    #[cfg(feature = "char")]
    fn ringbuf_read(device: impl Into<String>, size: i64) -> String = command::RingbufRead::new(device, size);
    /// Creates a character device, to which a serial port or another front end can then be attached.
    ///
    /// Executes [`chardev-add`](command::ChardevAdd). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "chardev-add")]
    #[cfg(feature = "char")]
    fn chardev_add(id: impl Into<String>, backend: impl Into<types::ChardevBackend>) -> types::ChardevReturn = command::ChardevAdd::new(id, backend);
    /// Replaces the back end of a character device while its front end stays attached.
    ///
    /// Executes [`chardev-change`](command::ChardevChange). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "chardev-change")]
    #[cfg(feature = "char")]
    fn chardev_change(id: impl Into<String>, backend: impl Into<types::ChardevBackend>) -> types::ChardevReturn = command::ChardevChange::new(id, backend);
    /// Removes a character device that has no front end.
    ///
    /// Executes [`chardev-remove`](command::ChardevRemove). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "chardev-remove")]
    #[cfg(feature = "char")]
    fn chardev_remove(id: impl Into<String>) -> () = command::ChardevRemove::new(id);
    /// Sends a serial break condition to the device that is attached to a character device.
    ///
    /// Executes [`chardev-send-break`](command::ChardevSendBreak). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "chardev-send-break")]
    #[cfg(feature = "char")]
    fn chardev_send_break(id: impl Into<String>) -> () = command::ChardevSendBreak::new(id);
    /// Writes the guest's memory and CPU state to a file on the host, for analysing a crash.
    ///
    /// Executes [`dump-guest-memory`](command::DumpGuestMemory). For optional arguments, pass the command to `execute`. Needs the feature `dump` of `qapi-types`.
    #[doc(alias = "dump-guest-memory")]
    #[cfg(feature = "dump")]
    fn dump_guest_memory(paging: bool, protocol: impl Into<String>) -> () = command::DumpGuestMemory::new(paging, protocol);
    /// Reports state and progress of the latest dump of the guest's memory.
    ///
    /// Executes [`query-dump`](command::QueryDump). Needs the feature `dump` of `qapi-types`.
    #[doc(alias = "query-dump")]
    #[cfg(feature = "dump")]
    fn query_dump() -> types::DumpQueryResult = command::QueryDump::new();
    /// Lists the file formats that `dump-guest-memory` can write.
    ///
    /// Executes [`query-dump-guest-memory-capability`](command::QueryDumpGuestMemoryCapability). Needs the feature `dump` of `qapi-types`.
    #[doc(alias = "query-dump-guest-memory-capability")]
    #[cfg(feature = "dump")]
    fn query_dump_guest_memory_capability() -> types::DumpGuestMemoryCapability = command::QueryDumpGuestMemoryCapability::new();
    /// Plugs the virtual cable of a network card in or out.
    ///
    /// Executes [`set_link`](command::SetLink). Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn set_link(name: impl Into<String>, up: bool) -> () = command::SetLink::new(name, up);
    /// Creates a network backend, to which a network card can then be attached with `device_add`.
    ///
    /// Executes [`netdev_add`](command::NetdevAdd). Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn netdev_add(arguments: impl Into<types::Netdev>) -> () = command::NetdevAdd::new(arguments);
    /// Removes a network backend that was created with `netdev_add` or `-netdev`.
    ///
    /// Executes [`netdev_del`](command::NetdevDel). Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn netdev_del(id: impl Into<String>) -> () = command::NetdevDel::new(id);
    /// Returns the receive filters of one or all network cards, and arms `NIC_RX_FILTER_CHANGED` again.
    ///
    /// Executes [`query-rx-filter`](command::QueryRxFilter). For optional arguments, pass the command to `execute`. Needs the feature `net` of `qapi-types`.
    #[doc(alias = "query-rx-filter")]
    #[cfg(feature = "net")]
    fn query_rx_filter() -> Vec<types::RxFilterInfo> = command::QueryRxFilter::new();
    /// Broadcasts packets from the addresses of network cards, so that switches learn where the guest is.
    ///
    /// Executes [`announce-self`](command::AnnounceSelf). Needs the feature `net` of `qapi-types`.
    #[doc(alias = "announce-self")]
    #[cfg(feature = "net")]
    fn announce_self(arguments: impl Into<types::AnnounceParameters>) -> () = command::AnnounceSelf::new(arguments);
    /// Returns an eBPF program of QEMU, for a management that loads it because QEMU lacks the privileges.
    ///
    /// Executes [`request-ebpf`](command::RequestEbpf). Only in builds with `CONFIG_EBPF`. Needs the feature `ebpf` of `qapi-types`.
    #[doc(alias = "request-ebpf")]
    #[cfg(feature = "ebpf")]
    fn request_ebpf(id: impl Into<types::EbpfProgramId>) -> types::EbpfObject = command::RequestEbpf::new(id);
    /// Returns identity and size of an emulated rocker switch.
    ///
    /// Executes [`query-rocker`](command::QueryRocker). Needs the feature `rocker` of `qapi-types`.
    #[doc(alias = "query-rocker")]
    #[cfg(feature = "rocker")]
    fn query_rocker(name: impl Into<String>) -> types::RockerSwitch = command::QueryRocker::new(name);
    /// Lists the ports of an emulated rocker switch with their link state.
    ///
    /// Executes [`query-rocker-ports`](command::QueryRockerPorts). Needs the feature `rocker` of `qapi-types`.
    #[doc(alias = "query-rocker-ports")]
    #[cfg(feature = "rocker")]
    fn query_rocker_ports(name: impl Into<String>) -> Vec<types::RockerPort> = command::QueryRockerPorts::new(name);
    /// Lists the flow entries of an emulated rocker switch.
    ///
    /// Executes [`query-rocker-of-dpa-flows`](command::QueryRockerOfDpaFlows). For optional arguments, pass the command to `execute`. Needs the feature `rocker` of `qapi-types`.
    #[doc(alias = "query-rocker-of-dpa-flows")]
    #[cfg(feature = "rocker")]
    fn query_rocker_of_dpa_flows(name: impl Into<String>) -> Vec<types::RockerOfDpaFlow> = command::QueryRockerOfDpaFlows::new(name);
    /// Lists the group entries of an emulated rocker switch.
    ///
    /// Executes [`query-rocker-of-dpa-groups`](command::QueryRockerOfDpaGroups). For optional arguments, pass the command to `execute`. Needs the feature `rocker` of `qapi-types`.
    #[doc(alias = "query-rocker-of-dpa-groups")]
    #[cfg(feature = "rocker")]
    fn query_rocker_of_dpa_groups(name: impl Into<String>) -> Vec<types::RockerOfDpaGroup> = command::QueryRockerOfDpaGroups::new(name);
    /// Lists the interfaces by which this QEMU can show a TPM to a guest.
    ///
    /// Executes [`query-tpm-models`](command::QueryTpmModels). Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.
    #[doc(alias = "query-tpm-models")]
    #[cfg(feature = "tpm")]
    fn query_tpm_models() -> Vec<types::TpmModel> = command::QueryTpmModels::new();
    /// Lists the kinds of TPM back ends that this QEMU offers.
    ///
    /// Executes [`query-tpm-types`](command::QueryTpmTypes). Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.
    #[doc(alias = "query-tpm-types")]
    #[cfg(feature = "tpm")]
    fn query_tpm_types() -> Vec<types::TpmType> = command::QueryTpmTypes::new();
    /// Lists the TPMs of the machine. The list is empty if there are none.
    ///
    /// Executes [`query-tpm`](command::QueryTpm). Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.
    #[doc(alias = "query-tpm")]
    #[cfg(feature = "tpm")]
    fn query_tpm() -> Vec<types::TpmInfo> = command::QueryTpm::new();
    /// Sets the password that new clients of a VNC or SPICE server need.
    ///
    /// Executes [`set_password`](command::SetPassword). Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn set_password(arguments: impl Into<types::SetPasswordOptions>) -> () = command::SetPassword::new(arguments);
    /// Sets the time from which the password of a VNC or SPICE server is refused.
    ///
    /// Executes [`expire_password`](command::ExpirePassword). Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn expire_password(arguments: impl Into<types::ExpirePasswordOptions>) -> () = command::ExpirePassword::new(arguments);
    /// Writes the present content of a guest's screen to an image file on the host.
    ///
    /// Executes [`screendump`](command::Screendump). Only in builds with `CONFIG_PIXMAN`. For optional arguments, pass the command to `execute`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn screendump(filename: impl Into<String>) -> () = command::Screendump::new(filename);
    /// Returns the configuration of the SPICE server and the channels of its clients.
    ///
    /// Executes [`query-spice`](command::QuerySpice). Only in builds with `CONFIG_SPICE`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "query-spice")]
    #[cfg(feature = "ui")]
    fn query_spice() -> types::SpiceInfo = command::QuerySpice::new();
    /// Returns the configuration of the first VNC server and its clients.
    ///
    /// Executes [`query-vnc`](command::QueryVnc). Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "query-vnc")]
    #[cfg(feature = "ui")]
    fn query_vnc() -> types::VncInfo = command::QueryVnc::new();
    /// Returns all VNC servers with sockets, authentication and clients.
    ///
    /// Executes [`query-vnc-servers`](command::QueryVncServers). Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "query-vnc-servers")]
    #[cfg(feature = "ui")]
    fn query_vnc_servers() -> Vec<types::VncInfo2> = command::QueryVncServers::new();
    /// Sets the password that new clients of the first VNC server need. `set_password` can name the server.
    ///
    /// Executes [`change-vnc-password`](command::ChangeVncPassword). Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "change-vnc-password")]
    #[cfg(feature = "ui")]
    fn change_vnc_password(password: impl Into<String>) -> () = command::ChangeVncPassword::new(password);
    /// Lists the pointing devices of the guest and tells which one receives input.
    ///
    /// Executes [`query-mice`](command::QueryMice). Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "query-mice")]
    #[cfg(feature = "ui")]
    fn query_mice() -> Vec<types::MouseInfo> = command::QueryMice::new();
    /// Presses keys together in the guest and releases them after a while, as for a shortcut.
    ///
    /// Executes [`send-key`](command::SendKey). For optional arguments, pass the command to `execute`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "send-key")]
    #[cfg(feature = "ui")]
    fn send_key(keys: impl IntoIterator<Item = impl Into<types::KeyValue>>) -> () = command::SendKey::new(keys);
    /// Sends events of keyboard, mouse, tablet or touch screen to the guest.
    ///
    /// Executes [`input-send-event`](command::InputSendEvent). For optional arguments, pass the command to `execute`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "input-send-event")]
    #[cfg(feature = "ui")]
    fn input_send_event(events: impl IntoIterator<Item = impl Into<types::InputEvent>>) -> () = command::InputSendEvent::new(events);
    /// Returns the options of the display that QEMU was started with.
    ///
    /// Executes [`query-display-options`](command::QueryDisplayOptions). Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "query-display-options")]
    #[cfg(feature = "ui")]
    fn query_display_options() -> types::DisplayOptions = command::QueryDisplayOptions::new();
    /// Makes a VNC server read renewed TLS certificates from their files.
    ///
    /// Executes [`display-reload`](command::DisplayReload). Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "display-reload")]
    #[cfg(feature = "ui")]
    fn display_reload(arguments: impl Into<types::DisplayReloadOptions>) -> () = command::DisplayReload::new(arguments);
    /// Changes the addresses on which a VNC server listens.
    ///
    /// Executes [`display-update`](command::DisplayUpdate). Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "display-update")]
    #[cfg(feature = "ui")]
    fn display_update(arguments: impl Into<types::DisplayUpdateOptions>) -> () = command::DisplayUpdate::new(arguments);
    /// Tells SPICE clients where to reconnect when the guest has migrated. Call it before `migrate`.
    ///
    /// Executes [`client_migrate_info`](command::ClientMigrateInfo). For optional arguments, pass the command to `execute`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn client_migrate_info(protocol: impl Into<String>, hostname: impl Into<String>) -> () = command::ClientMigrateInfo::new(protocol, hostname);
    /// Returns state and progress of the last migration, on the source as well as on the destination.
    ///
    /// Executes [`query-migrate`](command::QueryMigrate). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-migrate")]
    #[cfg(feature = "migration")]
    fn query_migrate() -> types::MigrationInfo = command::QueryMigrate::new();
    /// Switches migration capabilities on or off for later migrations of this process.
    ///
    /// Executes [`migrate-set-capabilities`](command::MigrateSetCapabilities). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-set-capabilities")]
    #[cfg(feature = "migration")]
    fn migrate_set_capabilities(capabilities: impl IntoIterator<Item = impl Into<types::MigrationCapabilityStatus>>) -> () = command::MigrateSetCapabilities::new(capabilities);
    /// Returns the setting of every migration capability that this QEMU knows.
    ///
    /// Executes [`query-migrate-capabilities`](command::QueryMigrateCapabilities). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-migrate-capabilities")]
    #[cfg(feature = "migration")]
    fn query_migrate_capabilities() -> Vec<types::MigrationCapabilityStatus> = command::QueryMigrateCapabilities::new();
    /// Changes settings that tune migration, such as bandwidth, downtime and TLS.
    ///
    /// Executes [`migrate-set-parameters`](command::MigrateSetParameters). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-set-parameters")]
    #[cfg(feature = "migration")]
    fn migrate_set_parameters(arguments: impl Into<types::MigrateSetParameters>) -> () = command::MigrateSetParameters::new(arguments);
    /// Returns the current settings that tune migration.
    ///
    /// Executes [`query-migrate-parameters`](command::QueryMigrateParameters). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-migrate-parameters")]
    #[cfg(feature = "migration")]
    fn query_migrate_parameters() -> types::MigrationParameters = command::QueryMigrateParameters::new();
    /// Switches a running migration to the postcopy phase: the guest continues on the destination, memory follows.
    ///
    /// Executes [`migrate-start-postcopy`](command::MigrateStartPostcopy). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-start-postcopy")]
    #[cfg(feature = "migration")]
    fn migrate_start_postcopy() -> () = command::MigrateStartPostcopy::new();
    /// Tells one side of a COLO pair that the other is lost, so that it continues alone.
    ///
    /// Executes [`x-colo-lost-heartbeat`](command::XColoLostHeartbeat). **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "x-colo-lost-heartbeat")]
    #[cfg(feature = "migration")]
    fn x_colo_lost_heartbeat() -> () = command::XColoLostHeartbeat::new();
    /// Aborts an outgoing migration. The guest continues on the source.
    ///
    /// Executes [`migrate_cancel`](command::MigrateCancel). Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate_cancel() -> () = command::MigrateCancel::new();
    /// Resumes a migration that waits in `pre-switchover` because of the capability `pause-before-switchover`.
    ///
    /// Executes [`migrate-continue`](command::MigrateContinue). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-continue")]
    #[cfg(feature = "migration")]
    fn migrate_continue(state: impl Into<types::MigrationStatus>) -> () = command::MigrateContinue::new(state);
    /// Starts the migration of the guest to another QEMU process, or to a file or command.
    ///
    /// Executes [`migrate`](command::Migrate). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate() -> () = command::Migrate::new();
    /// Makes a QEMU that was started with `-incoming defer` listen for, or load, an incoming migration.
    ///
    /// Executes [`migrate-incoming`](command::MigrateIncoming). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-incoming")]
    #[cfg(feature = "migration")]
    fn migrate_incoming() -> () = command::MigrateIncoming::new();
    /// Stops the guest and writes the state of its devices, without memory and disks, to a file. Used by Xen.
    ///
    /// Executes [`xen-save-devices-state`](command::XenSaveDevicesState). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "xen-save-devices-state")]
    #[cfg(feature = "migration")]
    fn xen_save_devices_state(filename: impl Into<String>) -> () = command::XenSaveDevicesState::new(filename);
    /// Switches the tracking of writes by emulated devices to guest memory on or off. Used by Xen for migration.
    ///
    /// Executes [`xen-set-global-dirty-log`](command::XenSetGlobalDirtyLog). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "xen-set-global-dirty-log")]
    #[cfg(feature = "migration")]
    fn xen_set_global_dirty_log(enable: bool) -> () = command::XenSetGlobalDirtyLog::new(enable);
    /// Loads a file written by `xen-save-devices-state` into the devices of a stopped guest.
    ///
    /// Executes [`xen-load-devices-state`](command::XenLoadDevicesState). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "xen-load-devices-state")]
    #[cfg(feature = "migration")]
    fn xen_load_devices_state(filename: impl Into<String>) -> () = command::XenLoadDevicesState::new(filename);
    /// Starts or stops block replication for a COLO pair that Xen manages.
    ///
    /// Executes [`xen-set-replication`](command::XenSetReplication). Only in builds with `CONFIG_REPLICATION`. For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "xen-set-replication")]
    #[cfg(feature = "migration")]
    fn xen_set_replication(enable: bool, primary: bool) -> () = command::XenSetReplication::new(enable, primary);
    /// Returns whether block replication under Xen has failed.
    ///
    /// Executes [`query-xen-replication-status`](command::QueryXenReplicationStatus). Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-xen-replication-status")]
    #[cfg(feature = "migration")]
    fn query_xen_replication_status() -> types::ReplicationStatus = command::QueryXenReplicationStatus::new();
    /// Lets block replication make a checkpoint, on behalf of Xen.
    ///
    /// Executes [`xen-colo-do-checkpoint`](command::XenColoDoCheckpoint). Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "xen-colo-do-checkpoint")]
    #[cfg(feature = "migration")]
    fn xen_colo_do_checkpoint() -> () = command::XenColoDoCheckpoint::new();
    /// Returns the role of the process in a COLO pair and the cause of the last exit from it.
    ///
    /// Executes [`query-colo-status`](command::QueryColoStatus). Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-colo-status")]
    #[cfg(feature = "migration")]
    fn query_colo_status() -> types::ColoStatus = command::QueryColoStatus::new();
    /// Makes the destination of an interrupted postcopy migration listen on a new address.
    ///
    /// Executes [`migrate-recover`](command::MigrateRecover). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-recover")]
    #[cfg(feature = "migration")]
    fn migrate_recover(uri: impl Into<String>) -> () = command::MigrateRecover::new(uri);
    /// Breaks the connection of a postcopy migration on purpose, so that it can be recovered over another one.
    ///
    /// Executes [`migrate-pause`](command::MigratePause). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-pause")]
    #[cfg(feature = "migration")]
    fn migrate_pause() -> () = command::MigratePause::new();
    /// Starts to measure how fast the guest dirties memory, which helps to predict if a migration will converge.
    ///
    /// Executes [`calc-dirty-rate`](command::CalcDirtyRate). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "calc-dirty-rate")]
    #[cfg(feature = "migration")]
    fn calc_dirty_rate(calc_time: i64) -> () = command::CalcDirtyRate::new(calc_time);
    /// Returns the result of the last `calc-dirty-rate`, or that it is not ready.
    ///
    /// Executes [`query-dirty-rate`](command::QueryDirtyRate). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-dirty-rate")]
    #[cfg(feature = "migration")]
    fn query_dirty_rate() -> types::DirtyRateInfo = command::QueryDirtyRate::new();
    /// Slows down vCPUs so that they dirty memory no faster than a given rate.
    ///
    /// Executes [`set-vcpu-dirty-limit`](command::SetVcpuDirtyLimit). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "set-vcpu-dirty-limit")]
    #[cfg(feature = "migration")]
    fn set_vcpu_dirty_limit(dirty_rate: u64) -> () = command::SetVcpuDirtyLimit::new(dirty_rate);
    /// Lifts limits set by `set-vcpu-dirty-limit`.
    ///
    /// Executes [`cancel-vcpu-dirty-limit`](command::CancelVcpuDirtyLimit). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "cancel-vcpu-dirty-limit")]
    #[cfg(feature = "migration")]
    fn cancel_vcpu_dirty_limit() -> () = command::CancelVcpuDirtyLimit::new();
    /// Returns limits and measured dirty page rates of vCPUs. The list is empty if no limit is in force.
    ///
    /// Executes [`query-vcpu-dirty-limit`](command::QueryVcpuDirtyLimit). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-vcpu-dirty-limit")]
    #[cfg(feature = "migration")]
    fn query_vcpu_dirty_limit() -> Vec<types::DirtyLimitInfo> = command::QueryVcpuDirtyLimit::new();
    /// Lists the host threads of a running outgoing migration.
    ///
    /// Executes [`query-migrationthreads`](command::QueryMigrationthreads). **Deprecated** upstream. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-migrationthreads")]
    #[deprecated = "deprecated by QEMU 9.2"]
    #[cfg(feature = "migration")]
    fn query_migrationthreads() -> Vec<types::MigrationThreadInfo> = command::QueryMigrationthreads::new();
    /// Starts a job that saves memory, devices and disks of the guest as an internal snapshot of its images.
    ///
    /// Executes [`snapshot-save`](command::SnapshotSave). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "snapshot-save")]
    #[cfg(feature = "migration")]
    fn snapshot_save(job_id: impl Into<String>, tag: impl Into<String>, vmstate: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotSave::new(job_id, tag, vmstate, devices);
    /// Starts a job that returns memory, devices and disks of the guest to an internal snapshot.
    ///
    /// Executes [`snapshot-load`](command::SnapshotLoad). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "snapshot-load")]
    #[cfg(feature = "migration")]
    fn snapshot_load(job_id: impl Into<String>, tag: impl Into<String>, vmstate: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotLoad::new(job_id, tag, vmstate, devices);
    /// Starts a job that deletes an internal snapshot from images.
    ///
    /// Executes [`snapshot-delete`](command::SnapshotDelete). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "snapshot-delete")]
    #[cfg(feature = "migration")]
    fn snapshot_delete(job_id: impl Into<String>, tag: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotDelete::new(job_id, tag, devices);
    /// Carries out several block operations as one: all take effect at the same point in time, or none does.
    ///
    /// Executes [`transaction`](command::Transaction). For optional arguments, pass the command to `execute`. Needs the feature `transaction` of `qapi-types`.
    #[cfg(feature = "transaction")]
    fn transaction(actions: impl IntoIterator<Item = impl Into<types::TransactionAction>>) -> () = command::Transaction::new(actions);
    /// Lists trace points of QEMU that match a pattern, with their states.
    ///
    /// Executes [`trace-event-get-state`](command::TraceEventGetState). Needs the feature `trace` of `qapi-types`.
    #[doc(alias = "trace-event-get-state")]
    #[cfg(feature = "trace")]
    fn trace_event_get_state(name: impl Into<String>) -> Vec<types::TraceEventInfo> = command::TraceEventGetState::new(name);
    /// Switches trace points of QEMU on or off.
    ///
    /// Executes [`trace-event-set-state`](command::TraceEventSetState). For optional arguments, pass the command to `execute`. Needs the feature `trace` of `qapi-types`.
    #[doc(alias = "trace-event-set-state")]
    #[cfg(feature = "trace")]
    fn trace_event_set_state(name: impl Into<String>, enable: bool) -> () = command::TraceEventSetState::new(name, enable);
    /// Ends capability negotiation and switches the monitor to command mode.
    ///
    /// Executes [`qmp_capabilities`](command::QmpCapabilities). For optional arguments, pass the command to `execute`. Needs the feature `control` of `qapi-types`.
    #[cfg(feature = "control")]
    fn qmp_capabilities() -> () = command::QmpCapabilities::new();
    /// Reports QEMU's version.
    ///
    /// Executes [`query-version`](command::QueryVersion). Needs the feature `control` of `qapi-types`.
    #[doc(alias = "query-version")]
    #[cfg(feature = "control")]
    fn query_version() -> types::VersionInfo = command::QueryVersion::new();
    /// Lists the names of all commands that the server offers.
    ///
    /// Executes [`query-commands`](command::QueryCommands). Needs the feature `control` of `qapi-types`.
    #[doc(alias = "query-commands")]
    #[cfg(feature = "control")]
    fn query_commands() -> Vec<types::CommandInfo> = command::QueryCommands::new();
    /// Ends QEMU at once, without asking the guest to shut down.
    ///
    /// Executes [`quit`](command::Quit). Needs the feature `control` of `qapi-types`.
    #[cfg(feature = "control")]
    fn quit() -> () = command::Quit::new();
    /// Describes all commands, events and types that this QEMU understands on the wire.
    ///
    /// Executes [`query-qmp-schema`](command::QueryQmpSchema). Needs the feature `introspect` of `qapi-types`.
    #[doc(alias = "query-qmp-schema")]
    #[cfg(feature = "introspect")]
    fn query_qmp_schema() -> Vec<types::SchemaInfo> = command::QueryQmpSchema::new();
    /// Lists the properties of an object in the composition tree. Children appear as properties too.
    ///
    /// Executes [`qom-list`](command::QomList). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-list")]
    #[cfg(feature = "qom")]
    fn qom_list(path: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::QomList::new(path);
    /// Returns the value of a property of an object in the composition tree.
    ///
    /// Executes [`qom-get`](command::QomGet). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-get")]
    #[cfg(feature = "qom")]
    fn qom_get(path: impl Into<String>, property: impl Into<String>) -> Any = command::QomGet::new(path, property);
    /// Returns all properties with their values of several objects, in one call instead of many.
    ///
    /// Executes [`qom-list-get`](command::QomListGet). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-list-get")]
    #[cfg(feature = "qom")]
    fn qom_list_get(paths: impl IntoIterator<Item = impl Into<String>>) -> Vec<types::ObjectPropertiesValues> = command::QomListGet::new(paths);
    /// Sets a property of an object in the composition tree.
    ///
    /// Executes [`qom-set`](command::QomSet). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-set")]
    #[cfg(feature = "qom")]
    fn qom_set(path: impl Into<String>, property: impl Into<String>, value: impl Into<Any>) -> () = command::QomSet::new(path, property, value);
    /// Lists the classes of QOM objects that this QEMU has, devices and machines included.
    ///
    /// Executes [`qom-list-types`](command::QomListTypes). For optional arguments, pass the command to `execute`. Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-list-types")]
    #[cfg(feature = "qom")]
    fn qom_list_types() -> Vec<types::ObjectTypeInfo> = command::QomListTypes::new();
    /// Lists the properties of a class of QOM objects, which are the options to create one.
    ///
    /// Executes [`qom-list-properties`](command::QomListProperties). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-list-properties")]
    #[cfg(feature = "qom")]
    fn qom_list_properties(typename: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::QomListProperties::new(typename);
    /// Creates an object that devices and other commands refer to: memory, a thread, a secret, TLS credentials and so on.
    ///
    /// Executes [`object-add`](command::ObjectAdd). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "object-add")]
    #[cfg(feature = "qom")]
    fn object_add(arguments: impl Into<types::ObjectOptions>) -> () = command::ObjectAdd::new(arguments);
    /// Removes an object that `object-add` or `-object` created.
    ///
    /// Executes [`object-del`](command::ObjectDel). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "object-del")]
    #[cfg(feature = "qom")]
    fn object_del(id: impl Into<String>) -> () = command::ObjectDel::new(id);
    /// Lists the properties that a device type accepts in `device_add`.
    ///
    /// Executes [`device-list-properties`](command::DeviceListProperties). Needs the feature `qdev` of `qapi-types`.
    #[doc(alias = "device-list-properties")]
    #[cfg(feature = "qdev")]
    fn device_list_properties(typename: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::DeviceListProperties::new(typename);
    /// Plugs a new device into the running VM.
    ///
    /// Executes [`device_add`](command::DeviceAdd). Features: `json-cli`, `json-cli-hotplug`. For optional arguments, pass the command to `execute`. Needs the feature `qdev` of `qapi-types`.
    #[cfg(feature = "qdev")]
    fn device_add(driver: impl Into<String>) -> () = command::DeviceAdd::new(driver);
    /// Asks the guest to release a device, which is unplugged once the guest agrees.
    ///
    /// Executes [`device_del`](command::DeviceDel). Needs the feature `qdev` of `qapi-types`.
    #[cfg(feature = "qdev")]
    fn device_del(id: impl Into<String>) -> () = command::DeviceDel::new(id);
    /// Passes changed configuration of a backend on to the device and tells the guest about it.
    ///
    /// Executes [`device-sync-config`](command::DeviceSyncConfig). **Unstable** upstream: it may change or go away without notice. Needs the feature `qdev` of `qapi-types`.
    #[doc(alias = "device-sync-config")]
    #[cfg(feature = "qdev")]
    fn device_sync_config(id: impl Into<String>) -> () = command::DeviceSyncConfig::new(id);
    /// Lists the virtual CPUs that are plugged, with their host threads.
    ///
    /// Executes [`query-cpus-fast`](command::QueryCpusFast). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-cpus-fast")]
    #[cfg(feature = "machine")]
    fn query_cpus_fast() -> Vec<types::CpuInfoFast> = command::QueryCpusFast::new();
    /// Lists the machine types that this QEMU can emulate.
    ///
    /// Executes [`query-machines`](command::QueryMachines). For optional arguments, pass the command to `execute`. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-machines")]
    #[cfg(feature = "machine")]
    fn query_machines() -> Vec<types::MachineInfo> = command::QueryMachines::new();
    /// Reports whether the running machine can be woken from suspend.
    ///
    /// Executes [`query-current-machine`](command::QueryCurrentMachine). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-current-machine")]
    #[cfg(feature = "machine")]
    fn query_current_machine() -> types::CurrentMachineParams = command::QueryCurrentMachine::new();
    /// Reports which guest architecture this QEMU emulates.
    ///
    /// Executes [`query-target`](command::QueryTarget). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-target")]
    #[cfg(feature = "machine")]
    fn query_target() -> types::QemuTargetInfo = command::QueryTarget::new();
    /// Reports the UUID of the VM, which the guest sees in its SMBIOS tables.
    ///
    /// Executes [`query-uuid`](command::QueryUuid). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-uuid")]
    #[cfg(feature = "machine")]
    fn query_uuid() -> types::UuidInfo = command::QueryUuid::new();
    /// Reports the generation identifier, whose change tells the guest that it was cloned or reverted.
    ///
    /// Executes [`query-vm-generation-id`](command::QueryVmGenerationId). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-vm-generation-id")]
    #[cfg(feature = "machine")]
    fn query_vm_generation_id() -> types::GuidInfo = command::QueryVmGenerationId::new();
    /// Resets the VM as its reset button would, without asking the guest.
    ///
    /// Executes [`system_reset`](command::SystemReset). Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn system_reset() -> () = command::SystemReset::new();
    /// Presses the guest's power button, asking it to shut down.
    ///
    /// Executes [`system_powerdown`](command::SystemPowerdown). Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn system_powerdown() -> () = command::SystemPowerdown::new();
    /// Wakes the guest from suspend to memory.
    ///
    /// Executes [`system_wakeup`](command::SystemWakeup). Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn system_wakeup() -> () = command::SystemWakeup::new();
    /// Raises a non-maskable interrupt in the guest, usually to make it write a crash dump.
    ///
    /// Executes [`inject-nmi`](command::InjectNmi). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "inject-nmi")]
    #[cfg(feature = "machine")]
    fn inject_nmi() -> () = command::InjectNmi::new();
    /// Writes a range of the guest's virtual memory to a file on the host.
    ///
    /// Executes [`memsave`](command::Memsave). For optional arguments, pass the command to `execute`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn memsave(val: u64, size: u64, filename: impl Into<String>) -> () = command::Memsave::new(val, size, filename);
    /// Writes a range of the guest's physical memory to a file on the host.
    ///
    /// Executes [`pmemsave`](command::Pmemsave). Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn pmemsave(val: u64, size: u64, filename: impl Into<String>) -> () = command::Pmemsave::new(val, size, filename);
    /// Lists all memory backends with their sizes and NUMA placement.
    ///
    /// Executes [`query-memdev`](command::QueryMemdev). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-memdev")]
    #[cfg(feature = "machine")]
    fn query_memdev() -> Vec<types::Memdev> = command::QueryMemdev::new();
    /// Lists all CPU slots of the machine, plugged and free, up to `maxcpus`.
    ///
    /// Executes [`query-hotpluggable-cpus`](command::QueryHotpluggableCpus). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-hotpluggable-cpus")]
    #[cfg(feature = "machine")]
    fn query_hotpluggable_cpus() -> Vec<types::HotpluggableCpu> = command::QueryHotpluggableCpus::new();
    /// Defines part of the guest's NUMA layout before the machine is created.
    ///
    /// Executes [`set-numa-node`](command::SetNumaNode). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "set-numa-node")]
    #[cfg(feature = "machine")]
    fn set_numa_node(arguments: impl Into<types::NumaOptions>) -> () = command::SetNumaNode::new(arguments);
    /// Asks the guest's balloon driver to adapt the memory available to the guest.
    ///
    /// Executes [`balloon`](command::Balloon). Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn balloon(value: i64) -> () = command::Balloon::new(value);
    /// Reports how much memory the balloon currently leaves to the guest.
    ///
    /// Executes [`query-balloon`](command::QueryBalloon). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-balloon")]
    #[cfg(feature = "machine")]
    fn query_balloon() -> types::BalloonInfo = command::QueryBalloon::new();
    /// Reports the latest memory status that the guest sent to its `hv-balloon` device.
    ///
    /// Executes [`query-hv-balloon-status-report`](command::QueryHvBalloonStatusReport). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-hv-balloon-status-report")]
    #[cfg(feature = "machine")]
    fn query_hv_balloon_status_report() -> types::HvBalloonInfo = command::QueryHvBalloonStatusReport::new();
    /// Reports the amounts of memory the VM was started with and that memory devices add.
    ///
    /// Executes [`query-memory-size-summary`](command::QueryMemorySizeSummary). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-memory-size-summary")]
    #[cfg(feature = "machine")]
    fn query_memory_size_summary() -> types::MemoryInfo = command::QueryMemorySizeSummary::new();
    /// Lists the plugged memory devices, such as DIMMs and `virtio-mem`, with sizes and addresses.
    ///
    /// Executes [`query-memory-devices`](command::QueryMemoryDevices). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-memory-devices")]
    #[cfg(feature = "machine")]
    fn query_memory_devices() -> Vec<types::MemoryDeviceInfo> = command::QueryMemoryDevices::new();
    /// Reports counts of delivered interrupts as text for people.
    ///
    /// Executes [`x-query-irq`](command::XQueryIrq). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-irq")]
    #[cfg(feature = "machine")]
    fn x_query_irq() -> types::HumanReadableText = command::XQueryIrq::new();
    /// Reports statistics of the TCG translator as text for people.
    ///
    /// Executes [`x-query-jit`](command::XQueryJit). **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_TCG`. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-jit")]
    #[cfg(feature = "machine")]
    fn x_query_jit() -> types::HumanReadableText = command::XQueryJit::new();
    /// Reports CPUs and memory of the guest's NUMA nodes as text for people.
    ///
    /// Executes [`x-query-numa`](command::XQueryNuma). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-numa")]
    #[cfg(feature = "machine")]
    fn x_query_numa() -> types::HumanReadableText = command::XQueryNuma::new();
    /// Reports the memory blocks of the VM, with page sizes and addresses, as text for people.
    ///
    /// Executes [`x-query-ramblock`](command::XQueryRamblock). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-ramblock")]
    #[cfg(feature = "machine")]
    fn x_query_ramblock() -> types::HumanReadableText = command::XQueryRamblock::new();
    /// Reports the firmware and boot images loaded into guest memory as text for people.
    ///
    /// Executes [`x-query-roms`](command::XQueryRoms). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-roms")]
    #[cfg(feature = "machine")]
    fn x_query_roms() -> types::HumanReadableText = command::XQueryRoms::new();
    /// Reports the USB devices that are plugged into the guest as text for people.
    ///
    /// Executes [`x-query-usb`](command::XQueryUsb). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-usb")]
    #[cfg(feature = "machine")]
    fn x_query_usb() -> types::HumanReadableText = command::XQueryUsb::new();
    /// Writes the device tree that QEMU created for the guest to a file on the host.
    ///
    /// Executes [`dumpdtb`](command::Dumpdtb). Only in builds with `CONFIG_FDT`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn dumpdtb(filename: impl Into<String>) -> () = command::Dumpdtb::new(filename);
    /// Reports the state of the interrupt controllers as text for people.
    ///
    /// Executes [`x-query-interrupt-controllers`](command::XQueryInterruptControllers). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-interrupt-controllers")]
    #[cfg(feature = "machine")]
    fn x_query_interrupt_controllers() -> types::HumanReadableText = command::XQueryInterruptControllers::new();
    /// Searches guest memory for the log buffer of the firmware (EDK2) and returns its content.
    ///
    /// Executes [`query-firmware-log`](command::QueryFirmwareLog). For optional arguments, pass the command to `execute`. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-firmware-log")]
    #[cfg(feature = "machine")]
    fn query_firmware_log() -> types::FirmwareLog = command::QueryFirmwareLog::new();
    /// Writes the storage keys of all guest pages to a file on the host. s390x only.
    ///
    /// Executes [`dump-skeys`](command::DumpSkeys). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "dump-skeys")]
    #[cfg(feature = "machine")]
    fn dump_skeys(filename: impl Into<String>) -> () = command::DumpSkeys::new(filename);
    /// Compares two CPU models, usually the model to run with `host`, the model of the host's CPU.
    ///
    /// Executes [`query-cpu-model-comparison`](command::QueryCpuModelComparison). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-cpu-model-comparison")]
    #[cfg(feature = "machine")]
    fn query_cpu_model_comparison(modela: impl Into<types::CpuModelInfo>, modelb: impl Into<types::CpuModelInfo>) -> types::CpuModelCompareInfo = command::QueryCpuModelComparison::new(modela, modelb);
    /// Computes a CPU model that runs wherever each of two given ones does.
    ///
    /// Executes [`query-cpu-model-baseline`](command::QueryCpuModelBaseline). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-cpu-model-baseline")]
    #[cfg(feature = "machine")]
    fn query_cpu_model_baseline(modela: impl Into<types::CpuModelInfo>, modelb: impl Into<types::CpuModelInfo>) -> types::CpuModelBaselineInfo = command::QueryCpuModelBaseline::new(modela, modelb);
    /// Spells out the features of a CPU model on this host, machine type and accelerator.
    ///
    /// Executes [`query-cpu-model-expansion`](command::QueryCpuModelExpansion). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-cpu-model-expansion")]
    #[cfg(feature = "machine")]
    fn query_cpu_model_expansion(r#type: impl Into<types::CpuModelExpansionType>, model: impl Into<types::CpuModelInfo>) -> types::CpuModelExpansionInfo = command::QueryCpuModelExpansion::new(r#type, model);
    /// Lists the CPU models for `-cpu` and whether each can run on this host.
    ///
    /// Executes [`query-cpu-definitions`](command::QueryCpuDefinitions). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-cpu-definitions")]
    #[cfg(feature = "machine")]
    fn query_cpu_definitions() -> Vec<types::CpuDefinitionInfo> = command::QueryCpuDefinitions::new();
    /// Moves a vCPU of an IBM Z guest within the CPU topology or changes its share of the host.
    ///
    /// Executes [`set-cpu-topology`](command::SetCpuTopology). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `machine-s390x` of `qapi-types`.
    #[doc(alias = "set-cpu-topology")]
    #[cfg(feature = "machine-s390x")]
    fn set_cpu_topology(core_id: u16) -> () = command::SetCpuTopology::new(core_id);
    /// Returns the distribution of processor time that an IBM Z guest has asked for.
    ///
    /// Executes [`query-s390x-cpu-polarization`](command::QueryS390xCpuPolarization). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine-s390x` of `qapi-types`.
    #[doc(alias = "query-s390x-cpu-polarization")]
    #[cfg(feature = "machine-s390x")]
    fn query_s390x_cpu_polarization() -> types::CpuPolarizationInfo = command::QueryS390xCpuPolarization::new();
    /// Reports the mode of record and replay and the number of instructions executed so far.
    ///
    /// Executes [`query-replay`](command::QueryReplay). Needs the feature `replay` of `qapi-types`.
    #[doc(alias = "query-replay")]
    #[cfg(feature = "replay")]
    fn query_replay() -> types::ReplayInfo = command::QueryReplay::new();
    /// Sets the instruction at which a replay stops.
    ///
    /// Executes [`replay-break`](command::ReplayBreak). Needs the feature `replay` of `qapi-types`.
    #[doc(alias = "replay-break")]
    #[cfg(feature = "replay")]
    fn replay_break(icount: i64) -> () = command::ReplayBreak::new(icount);
    /// Removes the breakpoint set by `replay-break`.
    ///
    /// Executes [`replay-delete-break`](command::ReplayDeleteBreak). Needs the feature `replay` of `qapi-types`.
    #[doc(alias = "replay-delete-break")]
    #[cfg(feature = "replay")]
    fn replay_delete_break() -> () = command::ReplayDeleteBreak::new();
    /// Moves a replay to a given instruction, forward or backward.
    ///
    /// Executes [`replay-seek`](command::ReplaySeek). Needs the feature `replay` of `qapi-types`.
    #[doc(alias = "replay-seek")]
    #[cfg(feature = "replay")]
    fn replay_seek(icount: i64) -> () = command::ReplaySeek::new(icount);
    /// Cuts connections on which QEMU hangs, so that it can go on.
    ///
    /// Executes [`yank`](command::Yank). Needs the feature `yank` of `qapi-types`.
    #[cfg(feature = "yank")]
    fn yank(instances: impl IntoIterator<Item = impl Into<types::YankInstance>>) -> () = command::Yank::new(instances);
    /// Lists the connections that `yank` can cut.
    ///
    /// Executes [`query-yank`](command::QueryYank). Needs the feature `yank` of `qapi-types`.
    #[doc(alias = "query-yank")]
    #[cfg(feature = "yank")]
    fn query_yank() -> Vec<types::YankInstance> = command::QueryYank::new();
    /// Hands an open client connection to the VNC, SPICE or D-Bus server or to a socket character device.
    ///
    /// Executes [`add_client`](command::AddClient). For optional arguments, pass the command to `execute`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn add_client(protocol: impl Into<String>, fdname: impl Into<String>) -> () = command::AddClient::new(protocol, fdname);
    /// Reports the name of the VM as given by `-name`.
    ///
    /// Executes [`query-name`](command::QueryName). Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "query-name")]
    #[cfg(feature = "misc")]
    fn query_name() -> types::NameInfo = command::QueryName::new();
    /// Lists the `iothread` objects with their host threads and polling settings.
    ///
    /// Executes [`query-iothreads`](command::QueryIothreads). Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "query-iothreads")]
    #[cfg(feature = "misc")]
    fn query_iothreads() -> Vec<types::IoThreadInfo> = command::QueryIothreads::new();
    /// Stops the guest by halting all virtual CPUs.
    ///
    /// Executes [`stop`](command::Stop). Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn stop() -> () = command::Stop::new();
    /// Starts the guest, or lets a stopped guest go on.
    ///
    /// Executes [`cont`](command::Cont). Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn cont() -> () = command::Cont::new();
    /// Ends the preconfiguration phase: QEMU creates the machine and goes on starting.
    ///
    /// Executes [`x-exit-preconfig`](command::XExitPreconfig). **Unstable** upstream: it may change or go away without notice. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "x-exit-preconfig")]
    #[cfg(feature = "misc")]
    fn x_exit_preconfig() -> () = command::XExitPreconfig::new();
    /// Executes a command line of the human monitor (HMP) and returns its printed output.
    ///
    /// Executes [`human-monitor-command`](command::HumanMonitorCommand). Features: `savevm-monitor-nodes`. For optional arguments, pass the command to `execute`. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "human-monitor-command")]
    #[cfg(feature = "misc")]
    fn human_monitor_command(command_line: impl Into<String>) -> String = command::HumanMonitorCommand::new(command_line);
    /// Stores a file descriptor, sent with this command over the monitor's Unix socket, under a name.
    ///
    /// Executes [`getfd`](command::Getfd). Only in builds with `CONFIG_POSIX`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn getfd(fdname: impl Into<String>) -> () = command::Getfd::new(fdname);
    /// Stores a socket that another Windows process duplicated for QEMU under a name.
    ///
    /// Executes [`get-win32-socket`](command::GetWin32Socket). Only in builds with `CONFIG_WIN32`. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "get-win32-socket")]
    #[cfg(feature = "misc")]
    fn get_win32_socket(info: impl Into<Base64>, fdname: impl Into<String>) -> () = command::GetWin32Socket::new(info, fdname);
    /// Closes a file descriptor that `getfd` stored and no command has used.
    ///
    /// Executes [`closefd`](command::Closefd). Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn closefd(fdname: impl Into<String>) -> () = command::Closefd::new(fdname);
    /// Puts a file descriptor, sent with this command over the monitor's Unix socket, into a descriptor set.
    ///
    /// Executes [`add-fd`](command::AddFd). For optional arguments, pass the command to `execute`. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "add-fd")]
    #[cfg(feature = "misc")]
    fn add_fd() -> types::AddfdInfo = command::AddFd::new();
    /// Removes file descriptors from a descriptor set, closing them as soon as possible.
    ///
    /// Executes [`remove-fd`](command::RemoveFd). For optional arguments, pass the command to `execute`. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "remove-fd")]
    #[cfg(feature = "misc")]
    fn remove_fd(fdset_id: i64) -> () = command::RemoveFd::new(fdset_id);
    /// Lists the descriptor sets with their file descriptors.
    ///
    /// Executes [`query-fdsets`](command::QueryFdsets). Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "query-fdsets")]
    #[cfg(feature = "misc")]
    fn query_fdsets() -> Vec<types::FdsetInfo> = command::QueryFdsets::new();
    /// Lists command line options of QEMU with their parameters.
    ///
    /// Executes [`query-command-line-options`](command::QueryCommandLineOptions). For optional arguments, pass the command to `execute`. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "query-command-line-options")]
    #[cfg(feature = "misc")]
    fn query_command_line_options() -> Vec<types::CommandLineOptionInfo> = command::QueryCommandLineOptions::new();
    /// Lists which versions of the Arm interrupt controller this QEMU can provide, and by which means.
    ///
    /// Executes [`query-gic-capabilities`](command::QueryGicCapabilities). Needs the feature `misc-arm` of `qapi-types`.
    #[doc(alias = "query-gic-capabilities")]
    #[cfg(feature = "misc-arm")]
    fn query_gic_capabilities() -> Vec<types::GicCapability> = command::QueryGicCapabilities::new();
    /// Discards timer interrupts of the real-time clock that a guest missed while it was stopped or slow.
    ///
    /// Executes [`rtc-reset-reinjection`](command::RtcResetReinjection). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "rtc-reset-reinjection")]
    #[cfg(feature = "misc-i386")]
    fn rtc_reset_reinjection() -> () = command::RtcResetReinjection::new();
    /// Returns whether the guest uses AMD SEV, its policy and the stage that it has reached.
    ///
    /// Executes [`query-sev`](command::QuerySev). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sev")]
    #[cfg(feature = "misc-i386")]
    fn query_sev() -> types::SevInfo = command::QuerySev::new();
    /// Returns the measurement of the initial memory of a guest with SEV or SEV-ES, for remote attestation.
    ///
    /// Executes [`query-sev-launch-measure`](command::QuerySevLaunchMeasure). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sev-launch-measure")]
    #[cfg(feature = "misc-i386")]
    fn query_sev_launch_measure() -> types::SevLaunchMeasureInfo = command::QuerySevLaunchMeasure::new();
    /// Returns the parameters of AMD SEV on the host. Fails if it has no SEV.
    ///
    /// Executes [`query-sev-capabilities`](command::QuerySevCapabilities). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sev-capabilities")]
    #[cfg(feature = "misc-i386")]
    fn query_sev_capabilities() -> types::SevCapability = command::QuerySevCapabilities::new();
    /// Puts a secret of its owner, such as a disk key, into the memory of a guest with SEV before it runs.
    ///
    /// Executes [`sev-inject-launch-secret`](command::SevInjectLaunchSecret). For optional arguments, pass the command to `execute`. Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "sev-inject-launch-secret")]
    #[cfg(feature = "misc-i386")]
    fn sev_inject_launch_secret(packet_header: impl Into<Base64>, secret: impl Into<Base64>) -> () = command::SevInjectLaunchSecret::new(packet_header, secret);
    /// Returns a signed report on a guest with SEV or SEV-ES. Guests with SEV-SNP obtain reports themselves.
    ///
    /// Executes [`query-sev-attestation-report`](command::QuerySevAttestationReport). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sev-attestation-report")]
    #[cfg(feature = "misc-i386")]
    fn query_sev_attestation_report(mnonce: impl Into<Base64>) -> types::SevAttestationReport = command::QuerySevAttestationReport::new(mnonce);
    /// Returns the features and enclave memory of Intel SGX that the guest has. Fails if it has none.
    ///
    /// Executes [`query-sgx`](command::QuerySgx). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sgx")]
    #[cfg(feature = "misc-i386")]
    fn query_sgx() -> types::SgxInfo = command::QuerySgx::new();
    /// Returns the features and enclave memory of Intel SGX that the host has.
    ///
    /// Executes [`query-sgx-capabilities`](command::QuerySgxCapabilities). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sgx-capabilities")]
    #[cfg(feature = "misc-i386")]
    fn query_sgx_capabilities() -> types::SgxInfo = command::QuerySgxCapabilities::new();
    /// Lists the event channels that a Xen guest under KVM has open.
    ///
    /// Executes [`xen-event-list`](command::XenEventList). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "xen-event-list")]
    #[cfg(feature = "misc-i386")]
    fn xen_event_list() -> Vec<types::EvtchnInfo> = command::XenEventList::new();
    /// Raises an event on an event channel of a Xen guest under KVM, for debugging.
    ///
    /// Executes [`xen-event-inject`](command::XenEventInject). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "xen-event-inject")]
    #[cfg(feature = "misc-i386")]
    fn xen_event_inject(port: u32) -> () = command::XenEventInject::new(port);
    /// Lists the audio backends with their settings.
    ///
    /// Executes [`query-audiodevs`](command::QueryAudiodevs). Needs the feature `audio` of `qapi-types`.
    #[doc(alias = "query-audiodevs")]
    #[cfg(feature = "audio")]
    fn query_audiodevs() -> Vec<types::Audiodev> = command::QueryAudiodevs::new();
    /// Lists what the guest last reported for each memory and CPU slot.
    ///
    /// Executes [`query-acpi-ospm-status`](command::QueryAcpiOspmStatus). Needs the feature `acpi` of `qapi-types`.
    #[doc(alias = "query-acpi-ospm-status")]
    #[cfg(feature = "acpi")]
    fn query_acpi_ospm_status() -> Vec<types::AcpiostInfo> = command::QueryAcpiOspmStatus::new();
    /// Reports a hardware error to the guest through ACPI (GHESv2), to test its error handling.
    ///
    /// Executes [`inject-ghes-v2-error`](command::InjectGhesV2Error). **Unstable** upstream: it may change or go away without notice. Needs the feature `acpi-hest` of `qapi-types`.
    #[doc(alias = "inject-ghes-v2-error")]
    #[cfg(feature = "acpi-hest")]
    fn inject_ghes_v2_error(cper: impl Into<Base64>) -> () = command::InjectGhesV2Error::new(cper);
    /// Reports the PCI devices of the guest as a tree, with addresses as the guest has set them up.
    ///
    /// Executes [`query-pci`](command::QueryPci). Needs the feature `pci` of `qapi-types`.
    #[doc(alias = "query-pci")]
    #[cfg(feature = "pci")]
    fn query_pci() -> Vec<types::PciInfo> = command::QueryPci::new();
    /// Reports run-time statistics of the VM, its virtual CPUs or its crypto backends.
    ///
    /// Executes [`query-stats`](command::QueryStats). Needs the feature `stats` of `qapi-types`.
    #[doc(alias = "query-stats")]
    #[cfg(feature = "stats")]
    fn query_stats(arguments: impl Into<types::StatsFilter>) -> Vec<types::StatsResult> = command::QueryStats::new(arguments);
    /// Describes the available statistics with their units.
    ///
    /// Executes [`query-stats-schemas`](command::QueryStatsSchemas). For optional arguments, pass the command to `execute`. Needs the feature `stats` of `qapi-types`.
    #[doc(alias = "query-stats-schemas")]
    #[cfg(feature = "stats")]
    fn query_stats_schemas() -> Vec<types::StatsSchema> = command::QueryStatsSchemas::new();
    /// Lists the virtio devices of the machine, for debugging. Fails if there are none.
    ///
    /// Executes [`x-query-virtio`](command::XQueryVirtio). **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[doc(alias = "x-query-virtio")]
    #[cfg(feature = "virtio")]
    fn x_query_virtio() -> Vec<types::VirtioInfo> = command::XQueryVirtio::new();
    /// Returns the internal state of a virtio device, for debugging.
    ///
    /// Executes [`x-query-virtio-status`](command::XQueryVirtioStatus). **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[doc(alias = "x-query-virtio-status")]
    #[cfg(feature = "virtio")]
    fn x_query_virtio_status(path: impl Into<String>) -> types::VirtioStatus = command::XQueryVirtioStatus::new(path);
    /// Returns the internal state of a virtqueue, for debugging a device that hangs.
    ///
    /// Executes [`x-query-virtio-queue-status`](command::XQueryVirtioQueueStatus). **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[doc(alias = "x-query-virtio-queue-status")]
    #[cfg(feature = "virtio")]
    fn x_query_virtio_queue_status(path: impl Into<String>, queue: u16) -> types::VirtQueueStatus = command::XQueryVirtioQueueStatus::new(path, queue);
    /// Returns the internal state of a virtqueue in the vhost back end. Fails if none is active.
    ///
    /// Executes [`x-query-virtio-vhost-queue-status`](command::XQueryVirtioVhostQueueStatus). **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[doc(alias = "x-query-virtio-vhost-queue-status")]
    #[cfg(feature = "virtio")]
    fn x_query_virtio_vhost_queue_status(path: impl Into<String>, queue: u16) -> types::VirtVhostQueueStatus = command::XQueryVirtioVhostQueueStatus::new(path, queue);
    /// Returns a request in a virtqueue with the addresses of its buffers. It is meant for debugging.
    ///
    /// Executes [`x-query-virtio-queue-element`](command::XQueryVirtioQueueElement). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `virtio` of `qapi-types`.
    #[doc(alias = "x-query-virtio-queue-element")]
    #[cfg(feature = "virtio")]
    fn x_query_virtio_queue_element(path: impl Into<String>, queue: u16) -> types::VirtioQueueElement = command::XQueryVirtioQueueElement::new(path, queue);
    /// Returns the crypto backends of the machine and the services they provide.
    ///
    /// Executes [`query-cryptodev`](command::QueryCryptodev). Needs the feature `cryptodev` of `qapi-types`.
    #[doc(alias = "query-cryptodev")]
    #[cfg(feature = "cryptodev")]
    fn query_cryptodev() -> Vec<types::QCryptodevInfo> = command::QueryCryptodev::new();
    /// Adds an event on its memory media to a log of an emulated CXL memory device, to test the guest's handling.
    ///
    /// Executes [`cxl-inject-general-media-event`](command::CxlInjectGeneralMediaEvent). For optional arguments, pass the command to `execute`. Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-general-media-event")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_general_media_event(path: impl Into<String>, log: impl Into<types::CxlEventLog>, flags: u8, dpa: u64, descriptor: u8, r#type: u8, transaction_type: u8) -> () = command::CxlInjectGeneralMediaEvent::new(path, log, flags, dpa, descriptor, r#type, transaction_type);
    /// Adds an event on its DRAM to a log of an emulated CXL memory device, to test the guest's handling.
    ///
    /// Executes [`cxl-inject-dram-event`](command::CxlInjectDramEvent). For optional arguments, pass the command to `execute`. Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-dram-event")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_dram_event(path: impl Into<String>, log: impl Into<types::CxlEventLog>, flags: u8, dpa: u64, descriptor: u8, r#type: u8, transaction_type: u8) -> () = command::CxlInjectDramEvent::new(path, log, flags, dpa, descriptor, r#type, transaction_type);
    /// Adds an event on the device's health to a log of an emulated CXL memory device, to test the guest's handling.
    ///
    /// Executes [`cxl-inject-memory-module-event`](command::CxlInjectMemoryModuleEvent). Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-memory-module-event")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_memory_module_event(path: impl Into<String>, log: impl Into<types::CxlEventLog>, flags: u8, r#type: u8, health_status: u8, media_status: u8, additional_status: u8, life_used: u8, temperature: i16, dirty_shutdown_count: u32, corrected_volatile_error_count: u32, corrected_persistent_error_count: u32) -> () = command::CxlInjectMemoryModuleEvent::new(path, log, flags, r#type, health_status, media_status, additional_status, life_used, temperature, dirty_shutdown_count, corrected_volatile_error_count, corrected_persistent_error_count);
    /// Marks a range of an emulated CXL memory device as damaged, to test the guest's handling.
    ///
    /// Executes [`cxl-inject-poison`](command::CxlInjectPoison). Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-poison")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_poison(path: impl Into<String>, start: u64, length: u64) -> () = command::CxlInjectPoison::new(path, start, length);
    /// Makes an emulated CXL device report errors that cannot be corrected, through PCIe AER, to test the guest's handling.
    ///
    /// Executes [`cxl-inject-uncorrectable-errors`](command::CxlInjectUncorrectableErrors). Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-uncorrectable-errors")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_uncorrectable_errors(path: impl Into<String>, errors: impl IntoIterator<Item = impl Into<types::CxlUncorErrorRecord>>) -> () = command::CxlInjectUncorrectableErrors::new(path, errors);
    /// Makes an emulated CXL device report an error that was corrected, through PCIe AER, to test the guest's handling.
    ///
    /// Executes [`cxl-inject-correctable-error`](command::CxlInjectCorrectableError). Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-correctable-error")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_correctable_error(path: impl Into<String>, r#type: impl Into<types::CxlCorErrorType>) -> () = command::CxlInjectCorrectableError::new(path, r#type);
    /// Offers more memory of an emulated CXL dynamic capacity device to the guest.
    ///
    /// Executes [`cxl-add-dynamic-capacity`](command::CxlAddDynamicCapacity). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-add-dynamic-capacity")]
    #[cfg(feature = "cxl")]
    fn cxl_add_dynamic_capacity(path: impl Into<String>, host_id: u16, selection_policy: impl Into<types::CxlExtentSelectionPolicy>, region: u8, extents: impl IntoIterator<Item = impl Into<types::CxlDynamicCapacityExtent>>) -> () = command::CxlAddDynamicCapacity::new(path, host_id, selection_policy, region, extents);
    /// Takes memory of an emulated CXL dynamic capacity device back from the guest.
    ///
    /// Executes [`cxl-release-dynamic-capacity`](command::CxlReleaseDynamicCapacity). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-release-dynamic-capacity")]
    #[cfg(feature = "cxl")]
    fn cxl_release_dynamic_capacity(path: impl Into<String>, host_id: u16, removal_policy: impl Into<types::CxlExtentRemovalPolicy>, region: u8, extents: impl IntoIterator<Item = impl Into<types::CxlDynamicCapacityExtent>>) -> () = command::CxlReleaseDynamicCapacity::new(path, host_id, removal_policy, region, extents);
} }
