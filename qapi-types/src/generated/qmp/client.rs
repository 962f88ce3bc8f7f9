// Generated as `qmp` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};
use crate::{Any, Base64};

crate::wire::client! { pub Client AsyncClient {
    /// Executes [`query-status`](command::QueryStatus). Needs the feature `run-state` of `qapi-types`.
    #[doc(alias = "query-status")]
    #[cfg(feature = "run-state")]
    fn query_status() -> types::StatusInfo = command::QueryStatus::new();
    /// Executes [`watchdog-set-action`](command::WatchdogSetAction). Needs the feature `run-state` of `qapi-types`.
    #[doc(alias = "watchdog-set-action")]
    #[cfg(feature = "run-state")]
    fn watchdog_set_action(action: impl Into<types::WatchdogAction>) -> () = command::WatchdogSetAction::new(action);
    /// Executes [`set-action`](command::SetAction). For optional arguments, pass the command to `execute`. Needs the feature `run-state` of `qapi-types`.
    #[doc(alias = "set-action")]
    #[cfg(feature = "run-state")]
    fn set_action() -> () = command::SetAction::new();
    /// Executes [`job-pause`](command::JobPause). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-pause")]
    #[cfg(feature = "job")]
    fn job_pause(id: impl Into<String>) -> () = command::JobPause::new(id);
    /// Executes [`job-resume`](command::JobResume). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-resume")]
    #[cfg(feature = "job")]
    fn job_resume(id: impl Into<String>) -> () = command::JobResume::new(id);
    /// Executes [`job-cancel`](command::JobCancel). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-cancel")]
    #[cfg(feature = "job")]
    fn job_cancel(id: impl Into<String>) -> () = command::JobCancel::new(id);
    /// Executes [`job-complete`](command::JobComplete). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-complete")]
    #[cfg(feature = "job")]
    fn job_complete(id: impl Into<String>) -> () = command::JobComplete::new(id);
    /// Executes [`job-dismiss`](command::JobDismiss). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-dismiss")]
    #[cfg(feature = "job")]
    fn job_dismiss(id: impl Into<String>) -> () = command::JobDismiss::new(id);
    /// Executes [`job-finalize`](command::JobFinalize). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "job-finalize")]
    #[cfg(feature = "job")]
    fn job_finalize(id: impl Into<String>) -> () = command::JobFinalize::new(id);
    /// Executes [`query-jobs`](command::QueryJobs). Needs the feature `job` of `qapi-types`.
    #[doc(alias = "query-jobs")]
    #[cfg(feature = "job")]
    fn query_jobs() -> Vec<types::JobInfo> = command::QueryJobs::new();
    /// Executes [`query-kvm`](command::QueryKvm). Needs the feature `accelerator` of `qapi-types`.
    #[doc(alias = "query-kvm")]
    #[cfg(feature = "accelerator")]
    fn query_kvm() -> types::KvmInfo = command::QueryKvm::new();
    /// Executes [`x-accel-stats`](command::XAccelStats). **Unstable** upstream: it may change or go away without notice. Needs the feature `accelerator` of `qapi-types`.
    #[doc(alias = "x-accel-stats")]
    #[cfg(feature = "accelerator")]
    fn x_accel_stats() -> types::HumanReadableText = command::XAccelStats::new();
    /// Executes [`query-accelerators`](command::QueryAccelerators). Needs the feature `accelerator` of `qapi-types`.
    #[doc(alias = "query-accelerators")]
    #[cfg(feature = "accelerator")]
    fn query_accelerators() -> types::AcceleratorInfo = command::QueryAccelerators::new();
    /// Executes [`query-pr-managers`](command::QueryPrManagers). Needs the feature `block` of `qapi-types`.
    #[doc(alias = "query-pr-managers")]
    #[cfg(feature = "block")]
    fn query_pr_managers() -> Vec<types::PrManagerInfo> = command::QueryPrManagers::new();
    /// Executes [`eject`](command::Eject). For optional arguments, pass the command to `execute`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn eject() -> () = command::Eject::new();
    /// Executes [`blockdev-open-tray`](command::BlockdevOpenTray). For optional arguments, pass the command to `execute`. Needs the feature `block` of `qapi-types`.
    #[doc(alias = "blockdev-open-tray")]
    #[cfg(feature = "block")]
    fn blockdev_open_tray() -> () = command::BlockdevOpenTray::new();
    /// Executes [`blockdev-close-tray`](command::BlockdevCloseTray). For optional arguments, pass the command to `execute`. Needs the feature `block` of `qapi-types`.
    #[doc(alias = "blockdev-close-tray")]
    #[cfg(feature = "block")]
    fn blockdev_close_tray() -> () = command::BlockdevCloseTray::new();
    /// Executes [`blockdev-remove-medium`](command::BlockdevRemoveMedium). Needs the feature `block` of `qapi-types`.
    #[doc(alias = "blockdev-remove-medium")]
    #[cfg(feature = "block")]
    fn blockdev_remove_medium(id: impl Into<String>) -> () = command::BlockdevRemoveMedium::new(id);
    /// Executes [`blockdev-insert-medium`](command::BlockdevInsertMedium). Needs the feature `block` of `qapi-types`.
    #[doc(alias = "blockdev-insert-medium")]
    #[cfg(feature = "block")]
    fn blockdev_insert_medium(id: impl Into<String>, node_name: impl Into<String>) -> () = command::BlockdevInsertMedium::new(id, node_name);
    /// Executes [`blockdev-change-medium`](command::BlockdevChangeMedium). For optional arguments, pass the command to `execute`. Needs the feature `block` of `qapi-types`.
    #[doc(alias = "blockdev-change-medium")]
    #[cfg(feature = "block")]
    fn blockdev_change_medium(filename: impl Into<String>) -> () = command::BlockdevChangeMedium::new(filename);
    /// Executes [`block_set_io_throttle`](command::BlockSetIoThrottle). Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn block_set_io_throttle(arguments: impl Into<types::BlockIoThrottle>) -> () = command::BlockSetIoThrottle::new(arguments);
    /// Executes [`block-latency-histogram-set`](command::BlockLatencyHistogramSet). For optional arguments, pass the command to `execute`. Needs the feature `block` of `qapi-types`.
    #[doc(alias = "block-latency-histogram-set")]
    #[cfg(feature = "block")]
    fn block_latency_histogram_set(id: impl Into<String>) -> () = command::BlockLatencyHistogramSet::new(id);
    /// Executes [`query-block`](command::QueryBlock). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "query-block")]
    #[cfg(feature = "block-core")]
    fn query_block() -> Vec<types::BlockInfo> = command::QueryBlock::new();
    /// Executes [`query-blockstats`](command::QueryBlockstats). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "query-blockstats")]
    #[cfg(feature = "block-core")]
    fn query_blockstats() -> Vec<types::BlockStats> = command::QueryBlockstats::new();
    /// Executes [`query-block-jobs`](command::QueryBlockJobs). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "query-block-jobs")]
    #[cfg(feature = "block-core")]
    fn query_block_jobs() -> Vec<types::BlockJobInfo> = command::QueryBlockJobs::new();
    /// Executes [`block_resize`](command::BlockResize). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_resize(size: i64) -> () = command::BlockResize::new(size);
    /// Executes [`blockdev-snapshot-sync`](command::BlockdevSnapshotSync). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-snapshot-sync")]
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot_sync(snapshot_file: impl Into<String>) -> () = command::BlockdevSnapshotSync::new(snapshot_file);
    /// Executes [`blockdev-snapshot`](command::BlockdevSnapshot). Features: `allow-write-only-overlay`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-snapshot")]
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot(node: impl Into<String>, overlay: impl Into<String>) -> () = command::BlockdevSnapshot::new(node, overlay);
    /// Executes [`change-backing-file`](command::ChangeBackingFile). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "change-backing-file")]
    #[cfg(feature = "block-core")]
    fn change_backing_file(device: impl Into<String>, image_node_name: impl Into<String>, backing_file: impl Into<String>) -> () = command::ChangeBackingFile::new(device, image_node_name, backing_file);
    /// Executes [`block-commit`](command::BlockCommit). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-commit")]
    #[cfg(feature = "block-core")]
    fn block_commit(device: impl Into<String>) -> () = command::BlockCommit::new(device);
    /// Executes [`drive-backup`](command::DriveBackup). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "drive-backup")]
    #[deprecated = "deprecated by QEMU 6.2; use `blockdev-backup`"]
    #[cfg(feature = "block-core")]
    fn drive_backup(arguments: impl Into<types::DriveBackup>) -> () = command::DriveBackup::new(arguments);
    /// Executes [`blockdev-backup`](command::BlockdevBackup). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-backup")]
    #[cfg(feature = "block-core")]
    fn blockdev_backup(arguments: impl Into<types::BlockdevBackup>) -> () = command::BlockdevBackup::new(arguments);
    /// Executes [`query-named-block-nodes`](command::QueryNamedBlockNodes). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "query-named-block-nodes")]
    #[cfg(feature = "block-core")]
    fn query_named_block_nodes() -> Vec<types::BlockDeviceInfo> = command::QueryNamedBlockNodes::new();
    /// Executes [`x-debug-query-block-graph`](command::XDebugQueryBlockGraph). **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "x-debug-query-block-graph")]
    #[cfg(feature = "block-core")]
    fn x_debug_query_block_graph() -> types::XDbgBlockGraph = command::XDebugQueryBlockGraph::new();
    /// Executes [`drive-mirror`](command::DriveMirror). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "drive-mirror")]
    #[cfg(feature = "block-core")]
    fn drive_mirror(arguments: impl Into<types::DriveMirror>) -> () = command::DriveMirror::new(arguments);
    /// Executes [`block-dirty-bitmap-add`](command::BlockDirtyBitmapAdd). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-add")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_add(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapAdd::new(node, name);
    /// Executes [`block-dirty-bitmap-remove`](command::BlockDirtyBitmapRemove). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-remove")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_remove(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapRemove::new(node, name);
    /// Executes [`block-dirty-bitmap-clear`](command::BlockDirtyBitmapClear). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-clear")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_clear(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapClear::new(node, name);
    /// Executes [`block-dirty-bitmap-enable`](command::BlockDirtyBitmapEnable). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-enable")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_enable(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapEnable::new(node, name);
    /// Executes [`block-dirty-bitmap-disable`](command::BlockDirtyBitmapDisable). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-disable")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_disable(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapDisable::new(node, name);
    /// Executes [`block-dirty-bitmap-merge`](command::BlockDirtyBitmapMerge). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-dirty-bitmap-merge")]
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_merge(node: impl Into<String>, target: impl Into<String>, bitmaps: impl IntoIterator<Item = impl Into<types::BlockDirtyBitmapOrStr>>) -> () = command::BlockDirtyBitmapMerge::new(node, target, bitmaps);
    /// Executes [`x-debug-block-dirty-bitmap-sha256`](command::XDebugBlockDirtyBitmapSha256). **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "x-debug-block-dirty-bitmap-sha256")]
    #[cfg(feature = "block-core")]
    fn x_debug_block_dirty_bitmap_sha256(node: impl Into<String>, name: impl Into<String>) -> types::BlockDirtyBitmapSha256 = command::XDebugBlockDirtyBitmapSha256::new(node, name);
    /// Executes [`blockdev-mirror`](command::BlockdevMirror). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-mirror")]
    #[cfg(feature = "block-core")]
    fn blockdev_mirror(device: impl Into<String>, target: impl Into<String>, sync: impl Into<types::MirrorSyncMode>) -> () = command::BlockdevMirror::new(device, target, sync);
    /// Executes [`block-stream`](command::BlockStream). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-stream")]
    #[cfg(feature = "block-core")]
    fn block_stream(device: impl Into<String>) -> () = command::BlockStream::new(device);
    /// Executes [`block-job-set-speed`](command::BlockJobSetSpeed). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-set-speed")]
    #[cfg(feature = "block-core")]
    fn block_job_set_speed(device: impl Into<String>, speed: i64) -> () = command::BlockJobSetSpeed::new(device, speed);
    /// Executes [`block-job-cancel`](command::BlockJobCancel). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-cancel")]
    #[cfg(feature = "block-core")]
    fn block_job_cancel(device: impl Into<String>) -> () = command::BlockJobCancel::new(device);
    /// Executes [`block-job-pause`](command::BlockJobPause). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-pause")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-pause`"]
    #[cfg(feature = "block-core")]
    fn block_job_pause(device: impl Into<String>) -> () = command::BlockJobPause::new(device);
    /// Executes [`block-job-resume`](command::BlockJobResume). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-resume")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-resume`"]
    #[cfg(feature = "block-core")]
    fn block_job_resume(device: impl Into<String>) -> () = command::BlockJobResume::new(device);
    /// Executes [`block-job-complete`](command::BlockJobComplete). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-complete")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-complete`"]
    #[cfg(feature = "block-core")]
    fn block_job_complete(device: impl Into<String>) -> () = command::BlockJobComplete::new(device);
    /// Executes [`block-job-dismiss`](command::BlockJobDismiss). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-dismiss")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-dismiss`"]
    #[cfg(feature = "block-core")]
    fn block_job_dismiss(id: impl Into<String>) -> () = command::BlockJobDismiss::new(id);
    /// Executes [`block-job-finalize`](command::BlockJobFinalize). **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-finalize")]
    #[deprecated = "deprecated by QEMU 10.1; use `job-finalize`"]
    #[cfg(feature = "block-core")]
    fn block_job_finalize(id: impl Into<String>) -> () = command::BlockJobFinalize::new(id);
    /// Executes [`block-job-change`](command::BlockJobChange). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-job-change")]
    #[cfg(feature = "block-core")]
    fn block_job_change(arguments: impl Into<types::BlockJobChangeOptions>) -> () = command::BlockJobChange::new(arguments);
    /// Executes [`blockdev-add`](command::BlockdevAdd). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-add")]
    #[cfg(feature = "block-core")]
    fn blockdev_add(arguments: impl Into<types::BlockdevOptions>) -> () = command::BlockdevAdd::new(arguments);
    /// Executes [`blockdev-reopen`](command::BlockdevReopen). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-reopen")]
    #[cfg(feature = "block-core")]
    fn blockdev_reopen(options: impl IntoIterator<Item = impl Into<types::BlockdevOptions>>) -> () = command::BlockdevReopen::new(options);
    /// Executes [`blockdev-del`](command::BlockdevDel). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-del")]
    #[cfg(feature = "block-core")]
    fn blockdev_del(node_name: impl Into<String>) -> () = command::BlockdevDel::new(node_name);
    /// Executes [`blockdev-set-active`](command::BlockdevSetActive). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-set-active")]
    #[cfg(feature = "block-core")]
    fn blockdev_set_active(active: bool) -> () = command::BlockdevSetActive::new(active);
    /// Executes [`blockdev-create`](command::BlockdevCreate). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-create")]
    #[cfg(feature = "block-core")]
    fn blockdev_create(job_id: impl Into<String>, options: impl Into<types::BlockdevCreateOptions>) -> () = command::BlockdevCreate::new(job_id, options);
    /// Executes [`x-blockdev-amend`](command::XBlockdevAmend). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "x-blockdev-amend")]
    #[cfg(feature = "block-core")]
    fn x_blockdev_amend(job_id: impl Into<String>, node_name: impl Into<String>, options: impl Into<types::BlockdevAmendOptions>) -> () = command::XBlockdevAmend::new(job_id, node_name, options);
    /// Executes [`block-set-write-threshold`](command::BlockSetWriteThreshold). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "block-set-write-threshold")]
    #[cfg(feature = "block-core")]
    fn block_set_write_threshold(node_name: impl Into<String>, write_threshold: u64) -> () = command::BlockSetWriteThreshold::new(node_name, write_threshold);
    /// Executes [`x-blockdev-change`](command::XBlockdevChange). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "x-blockdev-change")]
    #[cfg(feature = "block-core")]
    fn x_blockdev_change(parent: impl Into<String>) -> () = command::XBlockdevChange::new(parent);
    /// Executes [`x-blockdev-set-iothread`](command::XBlockdevSetIothread). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "x-blockdev-set-iothread")]
    #[cfg(feature = "block-core")]
    fn x_blockdev_set_iothread(node_name: impl Into<String>, iothread: impl Into<types::StrOrNull>) -> () = command::XBlockdevSetIothread::new(node_name, iothread);
    /// Executes [`blockdev-snapshot-internal-sync`](command::BlockdevSnapshotInternalSync). Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-snapshot-internal-sync")]
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot_internal_sync(device: impl Into<String>, name: impl Into<String>) -> () = command::BlockdevSnapshotInternalSync::new(device, name);
    /// Executes [`blockdev-snapshot-delete-internal-sync`](command::BlockdevSnapshotDeleteInternalSync). For optional arguments, pass the command to `execute`. Needs the feature `block-core` of `qapi-types`.
    #[doc(alias = "blockdev-snapshot-delete-internal-sync")]
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot_delete_internal_sync(device: impl Into<String>) -> types::SnapshotInfo = command::BlockdevSnapshotDeleteInternalSync::new(device);
    /// Executes [`nbd-server-start`](command::NbdServerStart). For optional arguments, pass the command to `execute`. Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "nbd-server-start")]
    #[cfg(feature = "block-export")]
    fn nbd_server_start(addr: impl Into<types::SocketAddressLegacy>) -> () = command::NbdServerStart::new(addr);
    /// Executes [`nbd-server-add`](command::NbdServerAdd). **Deprecated** upstream. Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "nbd-server-add")]
    #[deprecated = "deprecated by QEMU 5.2; use `block-export-add`"]
    #[cfg(feature = "block-export")]
    fn nbd_server_add(arguments: impl Into<types::NbdServerAddOptions>) -> () = command::NbdServerAdd::new(arguments);
    /// Executes [`nbd-server-remove`](command::NbdServerRemove). **Deprecated** upstream. For optional arguments, pass the command to `execute`. Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "nbd-server-remove")]
    #[deprecated = "deprecated by QEMU 5.2; use `block-export-del`"]
    #[cfg(feature = "block-export")]
    fn nbd_server_remove(name: impl Into<String>) -> () = command::NbdServerRemove::new(name);
    /// Executes [`nbd-server-stop`](command::NbdServerStop). Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "nbd-server-stop")]
    #[cfg(feature = "block-export")]
    fn nbd_server_stop() -> () = command::NbdServerStop::new();
    /// Executes [`block-export-add`](command::BlockExportAdd). Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "block-export-add")]
    #[cfg(feature = "block-export")]
    fn block_export_add(arguments: impl Into<types::BlockExportOptions>) -> () = command::BlockExportAdd::new(arguments);
    /// Executes [`block-export-del`](command::BlockExportDel). For optional arguments, pass the command to `execute`. Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "block-export-del")]
    #[cfg(feature = "block-export")]
    fn block_export_del(id: impl Into<String>) -> () = command::BlockExportDel::new(id);
    /// Executes [`query-block-exports`](command::QueryBlockExports). Needs the feature `block-export` of `qapi-types`.
    #[doc(alias = "query-block-exports")]
    #[cfg(feature = "block-export")]
    fn query_block_exports() -> Vec<types::BlockExportInfo> = command::QueryBlockExports::new();
    /// Executes [`query-chardev`](command::QueryChardev). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "query-chardev")]
    #[cfg(feature = "char")]
    fn query_chardev() -> Vec<types::ChardevInfo> = command::QueryChardev::new();
    /// Executes [`query-chardev-backends`](command::QueryChardevBackends). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "query-chardev-backends")]
    #[cfg(feature = "char")]
    fn query_chardev_backends() -> Vec<types::ChardevBackendInfo> = command::QueryChardevBackends::new();
    /// Executes [`ringbuf-write`](command::RingbufWrite). For optional arguments, pass the command to `execute`. Needs the feature `char` of `qapi-types`.
    #[doc(alias = "ringbuf-write")]
    #[cfg(feature = "char")]
    fn ringbuf_write(device: impl Into<String>, data: impl Into<String>) -> () = command::RingbufWrite::new(device, data);
    /// Executes [`ringbuf-read`](command::RingbufRead). For optional arguments, pass the command to `execute`. Needs the feature `char` of `qapi-types`.
    #[doc(alias = "ringbuf-read")]
    #[cfg(feature = "char")]
    fn ringbuf_read(device: impl Into<String>, size: i64) -> String = command::RingbufRead::new(device, size);
    /// Executes [`chardev-add`](command::ChardevAdd). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "chardev-add")]
    #[cfg(feature = "char")]
    fn chardev_add(id: impl Into<String>, backend: impl Into<types::ChardevBackend>) -> types::ChardevReturn = command::ChardevAdd::new(id, backend);
    /// Executes [`chardev-change`](command::ChardevChange). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "chardev-change")]
    #[cfg(feature = "char")]
    fn chardev_change(id: impl Into<String>, backend: impl Into<types::ChardevBackend>) -> types::ChardevReturn = command::ChardevChange::new(id, backend);
    /// Executes [`chardev-remove`](command::ChardevRemove). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "chardev-remove")]
    #[cfg(feature = "char")]
    fn chardev_remove(id: impl Into<String>) -> () = command::ChardevRemove::new(id);
    /// Executes [`chardev-send-break`](command::ChardevSendBreak). Needs the feature `char` of `qapi-types`.
    #[doc(alias = "chardev-send-break")]
    #[cfg(feature = "char")]
    fn chardev_send_break(id: impl Into<String>) -> () = command::ChardevSendBreak::new(id);
    /// Executes [`dump-guest-memory`](command::DumpGuestMemory). For optional arguments, pass the command to `execute`. Needs the feature `dump` of `qapi-types`.
    #[doc(alias = "dump-guest-memory")]
    #[cfg(feature = "dump")]
    fn dump_guest_memory(paging: bool, protocol: impl Into<String>) -> () = command::DumpGuestMemory::new(paging, protocol);
    /// Executes [`query-dump`](command::QueryDump). Needs the feature `dump` of `qapi-types`.
    #[doc(alias = "query-dump")]
    #[cfg(feature = "dump")]
    fn query_dump() -> types::DumpQueryResult = command::QueryDump::new();
    /// Executes [`query-dump-guest-memory-capability`](command::QueryDumpGuestMemoryCapability). Needs the feature `dump` of `qapi-types`.
    #[doc(alias = "query-dump-guest-memory-capability")]
    #[cfg(feature = "dump")]
    fn query_dump_guest_memory_capability() -> types::DumpGuestMemoryCapability = command::QueryDumpGuestMemoryCapability::new();
    /// Executes [`set_link`](command::SetLink). Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn set_link(name: impl Into<String>, up: bool) -> () = command::SetLink::new(name, up);
    /// Executes [`netdev_add`](command::NetdevAdd). Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn netdev_add(arguments: impl Into<types::Netdev>) -> () = command::NetdevAdd::new(arguments);
    /// Executes [`netdev_del`](command::NetdevDel). Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn netdev_del(id: impl Into<String>) -> () = command::NetdevDel::new(id);
    /// Executes [`query-rx-filter`](command::QueryRxFilter). For optional arguments, pass the command to `execute`. Needs the feature `net` of `qapi-types`.
    #[doc(alias = "query-rx-filter")]
    #[cfg(feature = "net")]
    fn query_rx_filter() -> Vec<types::RxFilterInfo> = command::QueryRxFilter::new();
    /// Executes [`announce-self`](command::AnnounceSelf). Needs the feature `net` of `qapi-types`.
    #[doc(alias = "announce-self")]
    #[cfg(feature = "net")]
    fn announce_self(arguments: impl Into<types::AnnounceParameters>) -> () = command::AnnounceSelf::new(arguments);
    /// Executes [`request-ebpf`](command::RequestEbpf). Only in builds with `CONFIG_EBPF`. Needs the feature `ebpf` of `qapi-types`.
    #[doc(alias = "request-ebpf")]
    #[cfg(feature = "ebpf")]
    fn request_ebpf(id: impl Into<types::EbpfProgramId>) -> types::EbpfObject = command::RequestEbpf::new(id);
    /// Executes [`query-rocker`](command::QueryRocker). Needs the feature `rocker` of `qapi-types`.
    #[doc(alias = "query-rocker")]
    #[cfg(feature = "rocker")]
    fn query_rocker(name: impl Into<String>) -> types::RockerSwitch = command::QueryRocker::new(name);
    /// Executes [`query-rocker-ports`](command::QueryRockerPorts). Needs the feature `rocker` of `qapi-types`.
    #[doc(alias = "query-rocker-ports")]
    #[cfg(feature = "rocker")]
    fn query_rocker_ports(name: impl Into<String>) -> Vec<types::RockerPort> = command::QueryRockerPorts::new(name);
    /// Executes [`query-rocker-of-dpa-flows`](command::QueryRockerOfDpaFlows). For optional arguments, pass the command to `execute`. Needs the feature `rocker` of `qapi-types`.
    #[doc(alias = "query-rocker-of-dpa-flows")]
    #[cfg(feature = "rocker")]
    fn query_rocker_of_dpa_flows(name: impl Into<String>) -> Vec<types::RockerOfDpaFlow> = command::QueryRockerOfDpaFlows::new(name);
    /// Executes [`query-rocker-of-dpa-groups`](command::QueryRockerOfDpaGroups). For optional arguments, pass the command to `execute`. Needs the feature `rocker` of `qapi-types`.
    #[doc(alias = "query-rocker-of-dpa-groups")]
    #[cfg(feature = "rocker")]
    fn query_rocker_of_dpa_groups(name: impl Into<String>) -> Vec<types::RockerOfDpaGroup> = command::QueryRockerOfDpaGroups::new(name);
    /// Executes [`query-tpm-models`](command::QueryTpmModels). Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.
    #[doc(alias = "query-tpm-models")]
    #[cfg(feature = "tpm")]
    fn query_tpm_models() -> Vec<types::TpmModel> = command::QueryTpmModels::new();
    /// Executes [`query-tpm-types`](command::QueryTpmTypes). Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.
    #[doc(alias = "query-tpm-types")]
    #[cfg(feature = "tpm")]
    fn query_tpm_types() -> Vec<types::TpmType> = command::QueryTpmTypes::new();
    /// Executes [`query-tpm`](command::QueryTpm). Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.
    #[doc(alias = "query-tpm")]
    #[cfg(feature = "tpm")]
    fn query_tpm() -> Vec<types::TpmInfo> = command::QueryTpm::new();
    /// Executes [`set_password`](command::SetPassword). Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn set_password(arguments: impl Into<types::SetPasswordOptions>) -> () = command::SetPassword::new(arguments);
    /// Executes [`expire_password`](command::ExpirePassword). Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn expire_password(arguments: impl Into<types::ExpirePasswordOptions>) -> () = command::ExpirePassword::new(arguments);
    /// Executes [`screendump`](command::Screendump). Only in builds with `CONFIG_PIXMAN`. For optional arguments, pass the command to `execute`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn screendump(filename: impl Into<String>) -> () = command::Screendump::new(filename);
    /// Executes [`query-spice`](command::QuerySpice). Only in builds with `CONFIG_SPICE`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "query-spice")]
    #[cfg(feature = "ui")]
    fn query_spice() -> types::SpiceInfo = command::QuerySpice::new();
    /// Executes [`query-vnc`](command::QueryVnc). Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "query-vnc")]
    #[cfg(feature = "ui")]
    fn query_vnc() -> types::VncInfo = command::QueryVnc::new();
    /// Executes [`query-vnc-servers`](command::QueryVncServers). Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "query-vnc-servers")]
    #[cfg(feature = "ui")]
    fn query_vnc_servers() -> Vec<types::VncInfo2> = command::QueryVncServers::new();
    /// Executes [`change-vnc-password`](command::ChangeVncPassword). Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "change-vnc-password")]
    #[cfg(feature = "ui")]
    fn change_vnc_password(password: impl Into<String>) -> () = command::ChangeVncPassword::new(password);
    /// Executes [`query-mice`](command::QueryMice). Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "query-mice")]
    #[cfg(feature = "ui")]
    fn query_mice() -> Vec<types::MouseInfo> = command::QueryMice::new();
    /// Executes [`send-key`](command::SendKey). For optional arguments, pass the command to `execute`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "send-key")]
    #[cfg(feature = "ui")]
    fn send_key(keys: impl IntoIterator<Item = impl Into<types::KeyValue>>) -> () = command::SendKey::new(keys);
    /// Executes [`input-send-event`](command::InputSendEvent). For optional arguments, pass the command to `execute`. Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "input-send-event")]
    #[cfg(feature = "ui")]
    fn input_send_event(events: impl IntoIterator<Item = impl Into<types::InputEvent>>) -> () = command::InputSendEvent::new(events);
    /// Executes [`query-display-options`](command::QueryDisplayOptions). Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "query-display-options")]
    #[cfg(feature = "ui")]
    fn query_display_options() -> types::DisplayOptions = command::QueryDisplayOptions::new();
    /// Executes [`display-reload`](command::DisplayReload). Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "display-reload")]
    #[cfg(feature = "ui")]
    fn display_reload(arguments: impl Into<types::DisplayReloadOptions>) -> () = command::DisplayReload::new(arguments);
    /// Executes [`display-update`](command::DisplayUpdate). Needs the feature `ui` of `qapi-types`.
    #[doc(alias = "display-update")]
    #[cfg(feature = "ui")]
    fn display_update(arguments: impl Into<types::DisplayUpdateOptions>) -> () = command::DisplayUpdate::new(arguments);
    /// Executes [`client_migrate_info`](command::ClientMigrateInfo). For optional arguments, pass the command to `execute`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn client_migrate_info(protocol: impl Into<String>, hostname: impl Into<String>) -> () = command::ClientMigrateInfo::new(protocol, hostname);
    /// Executes [`query-migrate`](command::QueryMigrate). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-migrate")]
    #[cfg(feature = "migration")]
    fn query_migrate() -> types::MigrationInfo = command::QueryMigrate::new();
    /// Executes [`migrate-set-capabilities`](command::MigrateSetCapabilities). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-set-capabilities")]
    #[cfg(feature = "migration")]
    fn migrate_set_capabilities(capabilities: impl IntoIterator<Item = impl Into<types::MigrationCapabilityStatus>>) -> () = command::MigrateSetCapabilities::new(capabilities);
    /// Executes [`query-migrate-capabilities`](command::QueryMigrateCapabilities). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-migrate-capabilities")]
    #[cfg(feature = "migration")]
    fn query_migrate_capabilities() -> Vec<types::MigrationCapabilityStatus> = command::QueryMigrateCapabilities::new();
    /// Executes [`migrate-set-parameters`](command::MigrateSetParameters). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-set-parameters")]
    #[cfg(feature = "migration")]
    fn migrate_set_parameters(arguments: impl Into<types::MigrateSetParameters>) -> () = command::MigrateSetParameters::new(arguments);
    /// Executes [`query-migrate-parameters`](command::QueryMigrateParameters). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-migrate-parameters")]
    #[cfg(feature = "migration")]
    fn query_migrate_parameters() -> types::MigrationParameters = command::QueryMigrateParameters::new();
    /// Executes [`migrate-start-postcopy`](command::MigrateStartPostcopy). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-start-postcopy")]
    #[cfg(feature = "migration")]
    fn migrate_start_postcopy() -> () = command::MigrateStartPostcopy::new();
    /// Executes [`x-colo-lost-heartbeat`](command::XColoLostHeartbeat). **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "x-colo-lost-heartbeat")]
    #[cfg(feature = "migration")]
    fn x_colo_lost_heartbeat() -> () = command::XColoLostHeartbeat::new();
    /// Executes [`migrate_cancel`](command::MigrateCancel). Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate_cancel() -> () = command::MigrateCancel::new();
    /// Executes [`migrate-continue`](command::MigrateContinue). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-continue")]
    #[cfg(feature = "migration")]
    fn migrate_continue(state: impl Into<types::MigrationStatus>) -> () = command::MigrateContinue::new(state);
    /// Executes [`migrate`](command::Migrate). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate() -> () = command::Migrate::new();
    /// Executes [`migrate-incoming`](command::MigrateIncoming). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-incoming")]
    #[cfg(feature = "migration")]
    fn migrate_incoming() -> () = command::MigrateIncoming::new();
    /// Executes [`xen-save-devices-state`](command::XenSaveDevicesState). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "xen-save-devices-state")]
    #[cfg(feature = "migration")]
    fn xen_save_devices_state(filename: impl Into<String>) -> () = command::XenSaveDevicesState::new(filename);
    /// Executes [`xen-set-global-dirty-log`](command::XenSetGlobalDirtyLog). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "xen-set-global-dirty-log")]
    #[cfg(feature = "migration")]
    fn xen_set_global_dirty_log(enable: bool) -> () = command::XenSetGlobalDirtyLog::new(enable);
    /// Executes [`xen-load-devices-state`](command::XenLoadDevicesState). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "xen-load-devices-state")]
    #[cfg(feature = "migration")]
    fn xen_load_devices_state(filename: impl Into<String>) -> () = command::XenLoadDevicesState::new(filename);
    /// Executes [`xen-set-replication`](command::XenSetReplication). Only in builds with `CONFIG_REPLICATION`. For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "xen-set-replication")]
    #[cfg(feature = "migration")]
    fn xen_set_replication(enable: bool, primary: bool) -> () = command::XenSetReplication::new(enable, primary);
    /// Executes [`query-xen-replication-status`](command::QueryXenReplicationStatus). Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-xen-replication-status")]
    #[cfg(feature = "migration")]
    fn query_xen_replication_status() -> types::ReplicationStatus = command::QueryXenReplicationStatus::new();
    /// Executes [`xen-colo-do-checkpoint`](command::XenColoDoCheckpoint). Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "xen-colo-do-checkpoint")]
    #[cfg(feature = "migration")]
    fn xen_colo_do_checkpoint() -> () = command::XenColoDoCheckpoint::new();
    /// Executes [`query-colo-status`](command::QueryColoStatus). Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-colo-status")]
    #[cfg(feature = "migration")]
    fn query_colo_status() -> types::ColoStatus = command::QueryColoStatus::new();
    /// Executes [`migrate-recover`](command::MigrateRecover). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-recover")]
    #[cfg(feature = "migration")]
    fn migrate_recover(uri: impl Into<String>) -> () = command::MigrateRecover::new(uri);
    /// Executes [`migrate-pause`](command::MigratePause). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "migrate-pause")]
    #[cfg(feature = "migration")]
    fn migrate_pause() -> () = command::MigratePause::new();
    /// Executes [`calc-dirty-rate`](command::CalcDirtyRate). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "calc-dirty-rate")]
    #[cfg(feature = "migration")]
    fn calc_dirty_rate(calc_time: i64) -> () = command::CalcDirtyRate::new(calc_time);
    /// Executes [`query-dirty-rate`](command::QueryDirtyRate). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-dirty-rate")]
    #[cfg(feature = "migration")]
    fn query_dirty_rate() -> types::DirtyRateInfo = command::QueryDirtyRate::new();
    /// Executes [`set-vcpu-dirty-limit`](command::SetVcpuDirtyLimit). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "set-vcpu-dirty-limit")]
    #[cfg(feature = "migration")]
    fn set_vcpu_dirty_limit(dirty_rate: u64) -> () = command::SetVcpuDirtyLimit::new(dirty_rate);
    /// Executes [`cancel-vcpu-dirty-limit`](command::CancelVcpuDirtyLimit). For optional arguments, pass the command to `execute`. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "cancel-vcpu-dirty-limit")]
    #[cfg(feature = "migration")]
    fn cancel_vcpu_dirty_limit() -> () = command::CancelVcpuDirtyLimit::new();
    /// Executes [`query-vcpu-dirty-limit`](command::QueryVcpuDirtyLimit). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-vcpu-dirty-limit")]
    #[cfg(feature = "migration")]
    fn query_vcpu_dirty_limit() -> Vec<types::DirtyLimitInfo> = command::QueryVcpuDirtyLimit::new();
    /// Executes [`query-migrationthreads`](command::QueryMigrationthreads). **Deprecated** upstream. Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "query-migrationthreads")]
    #[deprecated = "deprecated by QEMU 9.2"]
    #[cfg(feature = "migration")]
    fn query_migrationthreads() -> Vec<types::MigrationThreadInfo> = command::QueryMigrationthreads::new();
    /// Executes [`snapshot-save`](command::SnapshotSave). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "snapshot-save")]
    #[cfg(feature = "migration")]
    fn snapshot_save(job_id: impl Into<String>, tag: impl Into<String>, vmstate: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotSave::new(job_id, tag, vmstate, devices);
    /// Executes [`snapshot-load`](command::SnapshotLoad). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "snapshot-load")]
    #[cfg(feature = "migration")]
    fn snapshot_load(job_id: impl Into<String>, tag: impl Into<String>, vmstate: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotLoad::new(job_id, tag, vmstate, devices);
    /// Executes [`snapshot-delete`](command::SnapshotDelete). Needs the feature `migration` of `qapi-types`.
    #[doc(alias = "snapshot-delete")]
    #[cfg(feature = "migration")]
    fn snapshot_delete(job_id: impl Into<String>, tag: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotDelete::new(job_id, tag, devices);
    /// Executes [`transaction`](command::Transaction). For optional arguments, pass the command to `execute`. Needs the feature `transaction` of `qapi-types`.
    #[cfg(feature = "transaction")]
    fn transaction(actions: impl IntoIterator<Item = impl Into<types::TransactionAction>>) -> () = command::Transaction::new(actions);
    /// Executes [`trace-event-get-state`](command::TraceEventGetState). Needs the feature `trace` of `qapi-types`.
    #[doc(alias = "trace-event-get-state")]
    #[cfg(feature = "trace")]
    fn trace_event_get_state(name: impl Into<String>) -> Vec<types::TraceEventInfo> = command::TraceEventGetState::new(name);
    /// Executes [`trace-event-set-state`](command::TraceEventSetState). For optional arguments, pass the command to `execute`. Needs the feature `trace` of `qapi-types`.
    #[doc(alias = "trace-event-set-state")]
    #[cfg(feature = "trace")]
    fn trace_event_set_state(name: impl Into<String>, enable: bool) -> () = command::TraceEventSetState::new(name, enable);
    /// Executes [`qmp_capabilities`](command::QmpCapabilities). For optional arguments, pass the command to `execute`. Needs the feature `control` of `qapi-types`.
    #[cfg(feature = "control")]
    fn qmp_capabilities() -> () = command::QmpCapabilities::new();
    /// Executes [`query-version`](command::QueryVersion). Needs the feature `control` of `qapi-types`.
    #[doc(alias = "query-version")]
    #[cfg(feature = "control")]
    fn query_version() -> types::VersionInfo = command::QueryVersion::new();
    /// Executes [`query-commands`](command::QueryCommands). Needs the feature `control` of `qapi-types`.
    #[doc(alias = "query-commands")]
    #[cfg(feature = "control")]
    fn query_commands() -> Vec<types::CommandInfo> = command::QueryCommands::new();
    /// Executes [`quit`](command::Quit). Needs the feature `control` of `qapi-types`.
    #[cfg(feature = "control")]
    fn quit() -> () = command::Quit::new();
    /// Executes [`query-qmp-schema`](command::QueryQmpSchema). Needs the feature `introspect` of `qapi-types`.
    #[doc(alias = "query-qmp-schema")]
    #[cfg(feature = "introspect")]
    fn query_qmp_schema() -> Vec<types::SchemaInfo> = command::QueryQmpSchema::new();
    /// Executes [`qom-list`](command::QomList). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-list")]
    #[cfg(feature = "qom")]
    fn qom_list(path: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::QomList::new(path);
    /// Executes [`qom-get`](command::QomGet). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-get")]
    #[cfg(feature = "qom")]
    fn qom_get(path: impl Into<String>, property: impl Into<String>) -> Any = command::QomGet::new(path, property);
    /// Executes [`qom-list-get`](command::QomListGet). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-list-get")]
    #[cfg(feature = "qom")]
    fn qom_list_get(paths: impl IntoIterator<Item = impl Into<String>>) -> Vec<types::ObjectPropertiesValues> = command::QomListGet::new(paths);
    /// Executes [`qom-set`](command::QomSet). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-set")]
    #[cfg(feature = "qom")]
    fn qom_set(path: impl Into<String>, property: impl Into<String>, value: impl Into<Any>) -> () = command::QomSet::new(path, property, value);
    /// Executes [`qom-list-types`](command::QomListTypes). For optional arguments, pass the command to `execute`. Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-list-types")]
    #[cfg(feature = "qom")]
    fn qom_list_types() -> Vec<types::ObjectTypeInfo> = command::QomListTypes::new();
    /// Executes [`qom-list-properties`](command::QomListProperties). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "qom-list-properties")]
    #[cfg(feature = "qom")]
    fn qom_list_properties(typename: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::QomListProperties::new(typename);
    /// Executes [`object-add`](command::ObjectAdd). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "object-add")]
    #[cfg(feature = "qom")]
    fn object_add(arguments: impl Into<types::ObjectOptions>) -> () = command::ObjectAdd::new(arguments);
    /// Executes [`object-del`](command::ObjectDel). Needs the feature `qom` of `qapi-types`.
    #[doc(alias = "object-del")]
    #[cfg(feature = "qom")]
    fn object_del(id: impl Into<String>) -> () = command::ObjectDel::new(id);
    /// Executes [`device-list-properties`](command::DeviceListProperties). Needs the feature `qdev` of `qapi-types`.
    #[doc(alias = "device-list-properties")]
    #[cfg(feature = "qdev")]
    fn device_list_properties(typename: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::DeviceListProperties::new(typename);
    /// Executes [`device_add`](command::DeviceAdd). Features: `json-cli`, `json-cli-hotplug`. For optional arguments, pass the command to `execute`. Needs the feature `qdev` of `qapi-types`.
    #[cfg(feature = "qdev")]
    fn device_add(driver: impl Into<String>) -> () = command::DeviceAdd::new(driver);
    /// Executes [`device_del`](command::DeviceDel). Needs the feature `qdev` of `qapi-types`.
    #[cfg(feature = "qdev")]
    fn device_del(id: impl Into<String>) -> () = command::DeviceDel::new(id);
    /// Executes [`device-sync-config`](command::DeviceSyncConfig). **Unstable** upstream: it may change or go away without notice. Needs the feature `qdev` of `qapi-types`.
    #[doc(alias = "device-sync-config")]
    #[cfg(feature = "qdev")]
    fn device_sync_config(id: impl Into<String>) -> () = command::DeviceSyncConfig::new(id);
    /// Executes [`query-cpus-fast`](command::QueryCpusFast). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-cpus-fast")]
    #[cfg(feature = "machine")]
    fn query_cpus_fast() -> Vec<types::CpuInfoFast> = command::QueryCpusFast::new();
    /// Executes [`query-machines`](command::QueryMachines). For optional arguments, pass the command to `execute`. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-machines")]
    #[cfg(feature = "machine")]
    fn query_machines() -> Vec<types::MachineInfo> = command::QueryMachines::new();
    /// Executes [`query-current-machine`](command::QueryCurrentMachine). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-current-machine")]
    #[cfg(feature = "machine")]
    fn query_current_machine() -> types::CurrentMachineParams = command::QueryCurrentMachine::new();
    /// Executes [`query-target`](command::QueryTarget). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-target")]
    #[cfg(feature = "machine")]
    fn query_target() -> types::QemuTargetInfo = command::QueryTarget::new();
    /// Executes [`query-uuid`](command::QueryUuid). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-uuid")]
    #[cfg(feature = "machine")]
    fn query_uuid() -> types::UuidInfo = command::QueryUuid::new();
    /// Executes [`query-vm-generation-id`](command::QueryVmGenerationId). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-vm-generation-id")]
    #[cfg(feature = "machine")]
    fn query_vm_generation_id() -> types::GuidInfo = command::QueryVmGenerationId::new();
    /// Executes [`system_reset`](command::SystemReset). Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn system_reset() -> () = command::SystemReset::new();
    /// Executes [`system_powerdown`](command::SystemPowerdown). Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn system_powerdown() -> () = command::SystemPowerdown::new();
    /// Executes [`system_wakeup`](command::SystemWakeup). Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn system_wakeup() -> () = command::SystemWakeup::new();
    /// Executes [`inject-nmi`](command::InjectNmi). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "inject-nmi")]
    #[cfg(feature = "machine")]
    fn inject_nmi() -> () = command::InjectNmi::new();
    /// Executes [`memsave`](command::Memsave). For optional arguments, pass the command to `execute`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn memsave(val: u64, size: u64, filename: impl Into<String>) -> () = command::Memsave::new(val, size, filename);
    /// Executes [`pmemsave`](command::Pmemsave). Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn pmemsave(val: u64, size: u64, filename: impl Into<String>) -> () = command::Pmemsave::new(val, size, filename);
    /// Executes [`query-memdev`](command::QueryMemdev). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-memdev")]
    #[cfg(feature = "machine")]
    fn query_memdev() -> Vec<types::Memdev> = command::QueryMemdev::new();
    /// Executes [`query-hotpluggable-cpus`](command::QueryHotpluggableCpus). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-hotpluggable-cpus")]
    #[cfg(feature = "machine")]
    fn query_hotpluggable_cpus() -> Vec<types::HotpluggableCpu> = command::QueryHotpluggableCpus::new();
    /// Executes [`set-numa-node`](command::SetNumaNode). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "set-numa-node")]
    #[cfg(feature = "machine")]
    fn set_numa_node(arguments: impl Into<types::NumaOptions>) -> () = command::SetNumaNode::new(arguments);
    /// Executes [`balloon`](command::Balloon). Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn balloon(value: i64) -> () = command::Balloon::new(value);
    /// Executes [`query-balloon`](command::QueryBalloon). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-balloon")]
    #[cfg(feature = "machine")]
    fn query_balloon() -> types::BalloonInfo = command::QueryBalloon::new();
    /// Executes [`query-hv-balloon-status-report`](command::QueryHvBalloonStatusReport). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-hv-balloon-status-report")]
    #[cfg(feature = "machine")]
    fn query_hv_balloon_status_report() -> types::HvBalloonInfo = command::QueryHvBalloonStatusReport::new();
    /// Executes [`query-memory-size-summary`](command::QueryMemorySizeSummary). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-memory-size-summary")]
    #[cfg(feature = "machine")]
    fn query_memory_size_summary() -> types::MemoryInfo = command::QueryMemorySizeSummary::new();
    /// Executes [`query-memory-devices`](command::QueryMemoryDevices). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-memory-devices")]
    #[cfg(feature = "machine")]
    fn query_memory_devices() -> Vec<types::MemoryDeviceInfo> = command::QueryMemoryDevices::new();
    /// Executes [`x-query-irq`](command::XQueryIrq). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-irq")]
    #[cfg(feature = "machine")]
    fn x_query_irq() -> types::HumanReadableText = command::XQueryIrq::new();
    /// Executes [`x-query-jit`](command::XQueryJit). **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_TCG`. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-jit")]
    #[cfg(feature = "machine")]
    fn x_query_jit() -> types::HumanReadableText = command::XQueryJit::new();
    /// Executes [`x-query-numa`](command::XQueryNuma). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-numa")]
    #[cfg(feature = "machine")]
    fn x_query_numa() -> types::HumanReadableText = command::XQueryNuma::new();
    /// Executes [`x-query-ramblock`](command::XQueryRamblock). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-ramblock")]
    #[cfg(feature = "machine")]
    fn x_query_ramblock() -> types::HumanReadableText = command::XQueryRamblock::new();
    /// Executes [`x-query-roms`](command::XQueryRoms). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-roms")]
    #[cfg(feature = "machine")]
    fn x_query_roms() -> types::HumanReadableText = command::XQueryRoms::new();
    /// Executes [`x-query-usb`](command::XQueryUsb). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-usb")]
    #[cfg(feature = "machine")]
    fn x_query_usb() -> types::HumanReadableText = command::XQueryUsb::new();
    /// Executes [`dumpdtb`](command::Dumpdtb). Only in builds with `CONFIG_FDT`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn dumpdtb(filename: impl Into<String>) -> () = command::Dumpdtb::new(filename);
    /// Executes [`x-query-interrupt-controllers`](command::XQueryInterruptControllers). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "x-query-interrupt-controllers")]
    #[cfg(feature = "machine")]
    fn x_query_interrupt_controllers() -> types::HumanReadableText = command::XQueryInterruptControllers::new();
    /// Executes [`query-firmware-log`](command::QueryFirmwareLog). For optional arguments, pass the command to `execute`. Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-firmware-log")]
    #[cfg(feature = "machine")]
    fn query_firmware_log() -> types::FirmwareLog = command::QueryFirmwareLog::new();
    /// Executes [`dump-skeys`](command::DumpSkeys). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "dump-skeys")]
    #[cfg(feature = "machine")]
    fn dump_skeys(filename: impl Into<String>) -> () = command::DumpSkeys::new(filename);
    /// Executes [`query-cpu-model-comparison`](command::QueryCpuModelComparison). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-cpu-model-comparison")]
    #[cfg(feature = "machine")]
    fn query_cpu_model_comparison(modela: impl Into<types::CpuModelInfo>, modelb: impl Into<types::CpuModelInfo>) -> types::CpuModelCompareInfo = command::QueryCpuModelComparison::new(modela, modelb);
    /// Executes [`query-cpu-model-baseline`](command::QueryCpuModelBaseline). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-cpu-model-baseline")]
    #[cfg(feature = "machine")]
    fn query_cpu_model_baseline(modela: impl Into<types::CpuModelInfo>, modelb: impl Into<types::CpuModelInfo>) -> types::CpuModelBaselineInfo = command::QueryCpuModelBaseline::new(modela, modelb);
    /// Executes [`query-cpu-model-expansion`](command::QueryCpuModelExpansion). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-cpu-model-expansion")]
    #[cfg(feature = "machine")]
    fn query_cpu_model_expansion(r#type: impl Into<types::CpuModelExpansionType>, model: impl Into<types::CpuModelInfo>) -> types::CpuModelExpansionInfo = command::QueryCpuModelExpansion::new(r#type, model);
    /// Executes [`query-cpu-definitions`](command::QueryCpuDefinitions). Needs the feature `machine` of `qapi-types`.
    #[doc(alias = "query-cpu-definitions")]
    #[cfg(feature = "machine")]
    fn query_cpu_definitions() -> Vec<types::CpuDefinitionInfo> = command::QueryCpuDefinitions::new();
    /// Executes [`set-cpu-topology`](command::SetCpuTopology). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `machine-s390x` of `qapi-types`.
    #[doc(alias = "set-cpu-topology")]
    #[cfg(feature = "machine-s390x")]
    fn set_cpu_topology(core_id: u16) -> () = command::SetCpuTopology::new(core_id);
    /// Executes [`query-s390x-cpu-polarization`](command::QueryS390xCpuPolarization). **Unstable** upstream: it may change or go away without notice. Needs the feature `machine-s390x` of `qapi-types`.
    #[doc(alias = "query-s390x-cpu-polarization")]
    #[cfg(feature = "machine-s390x")]
    fn query_s390x_cpu_polarization() -> types::CpuPolarizationInfo = command::QueryS390xCpuPolarization::new();
    /// Executes [`query-replay`](command::QueryReplay). Needs the feature `replay` of `qapi-types`.
    #[doc(alias = "query-replay")]
    #[cfg(feature = "replay")]
    fn query_replay() -> types::ReplayInfo = command::QueryReplay::new();
    /// Executes [`replay-break`](command::ReplayBreak). Needs the feature `replay` of `qapi-types`.
    #[doc(alias = "replay-break")]
    #[cfg(feature = "replay")]
    fn replay_break(icount: i64) -> () = command::ReplayBreak::new(icount);
    /// Executes [`replay-delete-break`](command::ReplayDeleteBreak). Needs the feature `replay` of `qapi-types`.
    #[doc(alias = "replay-delete-break")]
    #[cfg(feature = "replay")]
    fn replay_delete_break() -> () = command::ReplayDeleteBreak::new();
    /// Executes [`replay-seek`](command::ReplaySeek). Needs the feature `replay` of `qapi-types`.
    #[doc(alias = "replay-seek")]
    #[cfg(feature = "replay")]
    fn replay_seek(icount: i64) -> () = command::ReplaySeek::new(icount);
    /// Executes [`yank`](command::Yank). Needs the feature `yank` of `qapi-types`.
    #[cfg(feature = "yank")]
    fn yank(instances: impl IntoIterator<Item = impl Into<types::YankInstance>>) -> () = command::Yank::new(instances);
    /// Executes [`query-yank`](command::QueryYank). Needs the feature `yank` of `qapi-types`.
    #[doc(alias = "query-yank")]
    #[cfg(feature = "yank")]
    fn query_yank() -> Vec<types::YankInstance> = command::QueryYank::new();
    /// Executes [`add_client`](command::AddClient). For optional arguments, pass the command to `execute`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn add_client(protocol: impl Into<String>, fdname: impl Into<String>) -> () = command::AddClient::new(protocol, fdname);
    /// Executes [`query-name`](command::QueryName). Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "query-name")]
    #[cfg(feature = "misc")]
    fn query_name() -> types::NameInfo = command::QueryName::new();
    /// Executes [`query-iothreads`](command::QueryIothreads). Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "query-iothreads")]
    #[cfg(feature = "misc")]
    fn query_iothreads() -> Vec<types::IoThreadInfo> = command::QueryIothreads::new();
    /// Executes [`stop`](command::Stop). Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn stop() -> () = command::Stop::new();
    /// Executes [`cont`](command::Cont). Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn cont() -> () = command::Cont::new();
    /// Executes [`x-exit-preconfig`](command::XExitPreconfig). **Unstable** upstream: it may change or go away without notice. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "x-exit-preconfig")]
    #[cfg(feature = "misc")]
    fn x_exit_preconfig() -> () = command::XExitPreconfig::new();
    /// Executes [`human-monitor-command`](command::HumanMonitorCommand). Features: `savevm-monitor-nodes`. For optional arguments, pass the command to `execute`. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "human-monitor-command")]
    #[cfg(feature = "misc")]
    fn human_monitor_command(command_line: impl Into<String>) -> String = command::HumanMonitorCommand::new(command_line);
    /// Executes [`getfd`](command::Getfd). Only in builds with `CONFIG_POSIX`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn getfd(fdname: impl Into<String>) -> () = command::Getfd::new(fdname);
    /// Executes [`get-win32-socket`](command::GetWin32Socket). Only in builds with `CONFIG_WIN32`. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "get-win32-socket")]
    #[cfg(feature = "misc")]
    fn get_win32_socket(info: impl Into<Base64>, fdname: impl Into<String>) -> () = command::GetWin32Socket::new(info, fdname);
    /// Executes [`closefd`](command::Closefd). Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn closefd(fdname: impl Into<String>) -> () = command::Closefd::new(fdname);
    /// Executes [`add-fd`](command::AddFd). For optional arguments, pass the command to `execute`. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "add-fd")]
    #[cfg(feature = "misc")]
    fn add_fd() -> types::AddfdInfo = command::AddFd::new();
    /// Executes [`remove-fd`](command::RemoveFd). For optional arguments, pass the command to `execute`. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "remove-fd")]
    #[cfg(feature = "misc")]
    fn remove_fd(fdset_id: i64) -> () = command::RemoveFd::new(fdset_id);
    /// Executes [`query-fdsets`](command::QueryFdsets). Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "query-fdsets")]
    #[cfg(feature = "misc")]
    fn query_fdsets() -> Vec<types::FdsetInfo> = command::QueryFdsets::new();
    /// Executes [`query-command-line-options`](command::QueryCommandLineOptions). For optional arguments, pass the command to `execute`. Needs the feature `misc` of `qapi-types`.
    #[doc(alias = "query-command-line-options")]
    #[cfg(feature = "misc")]
    fn query_command_line_options() -> Vec<types::CommandLineOptionInfo> = command::QueryCommandLineOptions::new();
    /// Executes [`query-gic-capabilities`](command::QueryGicCapabilities). Needs the feature `misc-arm` of `qapi-types`.
    #[doc(alias = "query-gic-capabilities")]
    #[cfg(feature = "misc-arm")]
    fn query_gic_capabilities() -> Vec<types::GicCapability> = command::QueryGicCapabilities::new();
    /// Executes [`rtc-reset-reinjection`](command::RtcResetReinjection). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "rtc-reset-reinjection")]
    #[cfg(feature = "misc-i386")]
    fn rtc_reset_reinjection() -> () = command::RtcResetReinjection::new();
    /// Executes [`query-sev`](command::QuerySev). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sev")]
    #[cfg(feature = "misc-i386")]
    fn query_sev() -> types::SevInfo = command::QuerySev::new();
    /// Executes [`query-sev-launch-measure`](command::QuerySevLaunchMeasure). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sev-launch-measure")]
    #[cfg(feature = "misc-i386")]
    fn query_sev_launch_measure() -> types::SevLaunchMeasureInfo = command::QuerySevLaunchMeasure::new();
    /// Executes [`query-sev-capabilities`](command::QuerySevCapabilities). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sev-capabilities")]
    #[cfg(feature = "misc-i386")]
    fn query_sev_capabilities() -> types::SevCapability = command::QuerySevCapabilities::new();
    /// Executes [`sev-inject-launch-secret`](command::SevInjectLaunchSecret). For optional arguments, pass the command to `execute`. Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "sev-inject-launch-secret")]
    #[cfg(feature = "misc-i386")]
    fn sev_inject_launch_secret(packet_header: impl Into<Base64>, secret: impl Into<Base64>) -> () = command::SevInjectLaunchSecret::new(packet_header, secret);
    /// Executes [`query-sev-attestation-report`](command::QuerySevAttestationReport). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sev-attestation-report")]
    #[cfg(feature = "misc-i386")]
    fn query_sev_attestation_report(mnonce: impl Into<Base64>) -> types::SevAttestationReport = command::QuerySevAttestationReport::new(mnonce);
    /// Executes [`query-sgx`](command::QuerySgx). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sgx")]
    #[cfg(feature = "misc-i386")]
    fn query_sgx() -> types::SgxInfo = command::QuerySgx::new();
    /// Executes [`query-sgx-capabilities`](command::QuerySgxCapabilities). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "query-sgx-capabilities")]
    #[cfg(feature = "misc-i386")]
    fn query_sgx_capabilities() -> types::SgxInfo = command::QuerySgxCapabilities::new();
    /// Executes [`xen-event-list`](command::XenEventList). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "xen-event-list")]
    #[cfg(feature = "misc-i386")]
    fn xen_event_list() -> Vec<types::EvtchnInfo> = command::XenEventList::new();
    /// Executes [`xen-event-inject`](command::XenEventInject). Needs the feature `misc-i386` of `qapi-types`.
    #[doc(alias = "xen-event-inject")]
    #[cfg(feature = "misc-i386")]
    fn xen_event_inject(port: u32) -> () = command::XenEventInject::new(port);
    /// Executes [`query-audiodevs`](command::QueryAudiodevs). Needs the feature `audio` of `qapi-types`.
    #[doc(alias = "query-audiodevs")]
    #[cfg(feature = "audio")]
    fn query_audiodevs() -> Vec<types::Audiodev> = command::QueryAudiodevs::new();
    /// Executes [`query-acpi-ospm-status`](command::QueryAcpiOspmStatus). Needs the feature `acpi` of `qapi-types`.
    #[doc(alias = "query-acpi-ospm-status")]
    #[cfg(feature = "acpi")]
    fn query_acpi_ospm_status() -> Vec<types::AcpiostInfo> = command::QueryAcpiOspmStatus::new();
    /// Executes [`inject-ghes-v2-error`](command::InjectGhesV2Error). **Unstable** upstream: it may change or go away without notice. Needs the feature `acpi-hest` of `qapi-types`.
    #[doc(alias = "inject-ghes-v2-error")]
    #[cfg(feature = "acpi-hest")]
    fn inject_ghes_v2_error(cper: impl Into<Base64>) -> () = command::InjectGhesV2Error::new(cper);
    /// Executes [`query-pci`](command::QueryPci). Needs the feature `pci` of `qapi-types`.
    #[doc(alias = "query-pci")]
    #[cfg(feature = "pci")]
    fn query_pci() -> Vec<types::PciInfo> = command::QueryPci::new();
    /// Executes [`query-stats`](command::QueryStats). Needs the feature `stats` of `qapi-types`.
    #[doc(alias = "query-stats")]
    #[cfg(feature = "stats")]
    fn query_stats(arguments: impl Into<types::StatsFilter>) -> Vec<types::StatsResult> = command::QueryStats::new(arguments);
    /// Executes [`query-stats-schemas`](command::QueryStatsSchemas). For optional arguments, pass the command to `execute`. Needs the feature `stats` of `qapi-types`.
    #[doc(alias = "query-stats-schemas")]
    #[cfg(feature = "stats")]
    fn query_stats_schemas() -> Vec<types::StatsSchema> = command::QueryStatsSchemas::new();
    /// Executes [`x-query-virtio`](command::XQueryVirtio). **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[doc(alias = "x-query-virtio")]
    #[cfg(feature = "virtio")]
    fn x_query_virtio() -> Vec<types::VirtioInfo> = command::XQueryVirtio::new();
    /// Executes [`x-query-virtio-status`](command::XQueryVirtioStatus). **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[doc(alias = "x-query-virtio-status")]
    #[cfg(feature = "virtio")]
    fn x_query_virtio_status(path: impl Into<String>) -> types::VirtioStatus = command::XQueryVirtioStatus::new(path);
    /// Executes [`x-query-virtio-queue-status`](command::XQueryVirtioQueueStatus). **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[doc(alias = "x-query-virtio-queue-status")]
    #[cfg(feature = "virtio")]
    fn x_query_virtio_queue_status(path: impl Into<String>, queue: u16) -> types::VirtQueueStatus = command::XQueryVirtioQueueStatus::new(path, queue);
    /// Executes [`x-query-virtio-vhost-queue-status`](command::XQueryVirtioVhostQueueStatus). **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[doc(alias = "x-query-virtio-vhost-queue-status")]
    #[cfg(feature = "virtio")]
    fn x_query_virtio_vhost_queue_status(path: impl Into<String>, queue: u16) -> types::VirtVhostQueueStatus = command::XQueryVirtioVhostQueueStatus::new(path, queue);
    /// Executes [`x-query-virtio-queue-element`](command::XQueryVirtioQueueElement). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `virtio` of `qapi-types`.
    #[doc(alias = "x-query-virtio-queue-element")]
    #[cfg(feature = "virtio")]
    fn x_query_virtio_queue_element(path: impl Into<String>, queue: u16) -> types::VirtioQueueElement = command::XQueryVirtioQueueElement::new(path, queue);
    /// Executes [`query-cryptodev`](command::QueryCryptodev). Needs the feature `cryptodev` of `qapi-types`.
    #[doc(alias = "query-cryptodev")]
    #[cfg(feature = "cryptodev")]
    fn query_cryptodev() -> Vec<types::QCryptodevInfo> = command::QueryCryptodev::new();
    /// Executes [`cxl-inject-general-media-event`](command::CxlInjectGeneralMediaEvent). For optional arguments, pass the command to `execute`. Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-general-media-event")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_general_media_event(path: impl Into<String>, log: impl Into<types::CxlEventLog>, flags: u8, dpa: u64, descriptor: u8, r#type: u8, transaction_type: u8) -> () = command::CxlInjectGeneralMediaEvent::new(path, log, flags, dpa, descriptor, r#type, transaction_type);
    /// Executes [`cxl-inject-dram-event`](command::CxlInjectDramEvent). For optional arguments, pass the command to `execute`. Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-dram-event")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_dram_event(path: impl Into<String>, log: impl Into<types::CxlEventLog>, flags: u8, dpa: u64, descriptor: u8, r#type: u8, transaction_type: u8) -> () = command::CxlInjectDramEvent::new(path, log, flags, dpa, descriptor, r#type, transaction_type);
    /// Executes [`cxl-inject-memory-module-event`](command::CxlInjectMemoryModuleEvent). Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-memory-module-event")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_memory_module_event(path: impl Into<String>, log: impl Into<types::CxlEventLog>, flags: u8, r#type: u8, health_status: u8, media_status: u8, additional_status: u8, life_used: u8, temperature: i16, dirty_shutdown_count: u32, corrected_volatile_error_count: u32, corrected_persistent_error_count: u32) -> () = command::CxlInjectMemoryModuleEvent::new(path, log, flags, r#type, health_status, media_status, additional_status, life_used, temperature, dirty_shutdown_count, corrected_volatile_error_count, corrected_persistent_error_count);
    /// Executes [`cxl-inject-poison`](command::CxlInjectPoison). Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-poison")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_poison(path: impl Into<String>, start: u64, length: u64) -> () = command::CxlInjectPoison::new(path, start, length);
    /// Executes [`cxl-inject-uncorrectable-errors`](command::CxlInjectUncorrectableErrors). Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-uncorrectable-errors")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_uncorrectable_errors(path: impl Into<String>, errors: impl IntoIterator<Item = impl Into<types::CxlUncorErrorRecord>>) -> () = command::CxlInjectUncorrectableErrors::new(path, errors);
    /// Executes [`cxl-inject-correctable-error`](command::CxlInjectCorrectableError). Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-inject-correctable-error")]
    #[cfg(feature = "cxl")]
    fn cxl_inject_correctable_error(path: impl Into<String>, r#type: impl Into<types::CxlCorErrorType>) -> () = command::CxlInjectCorrectableError::new(path, r#type);
    /// Executes [`cxl-add-dynamic-capacity`](command::CxlAddDynamicCapacity). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-add-dynamic-capacity")]
    #[cfg(feature = "cxl")]
    fn cxl_add_dynamic_capacity(path: impl Into<String>, host_id: u16, selection_policy: impl Into<types::CxlExtentSelectionPolicy>, region: u8, extents: impl IntoIterator<Item = impl Into<types::CxlDynamicCapacityExtent>>) -> () = command::CxlAddDynamicCapacity::new(path, host_id, selection_policy, region, extents);
    /// Executes [`cxl-release-dynamic-capacity`](command::CxlReleaseDynamicCapacity). **Unstable** upstream: it may change or go away without notice. For optional arguments, pass the command to `execute`. Needs the feature `cxl` of `qapi-types`.
    #[doc(alias = "cxl-release-dynamic-capacity")]
    #[cfg(feature = "cxl")]
    fn cxl_release_dynamic_capacity(path: impl Into<String>, host_id: u16, removal_policy: impl Into<types::CxlExtentRemovalPolicy>, region: u8, extents: impl IntoIterator<Item = impl Into<types::CxlDynamicCapacityExtent>>) -> () = command::CxlReleaseDynamicCapacity::new(path, host_id, removal_policy, region, extents);
} }
