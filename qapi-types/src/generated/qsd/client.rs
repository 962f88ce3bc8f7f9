// Generated as `qsd` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};
use crate::Any;

crate::wire::client! { pub Client AsyncClient {
    /// Executes `job-pause`.
    fn job_pause(id: impl Into<String>) -> () = command::JobPause::new(id);
    /// Executes `job-resume`.
    fn job_resume(id: impl Into<String>) -> () = command::JobResume::new(id);
    /// Executes `job-cancel`.
    fn job_cancel(id: impl Into<String>) -> () = command::JobCancel::new(id);
    /// Executes `job-complete`.
    fn job_complete(id: impl Into<String>) -> () = command::JobComplete::new(id);
    /// Executes `job-dismiss`.
    fn job_dismiss(id: impl Into<String>) -> () = command::JobDismiss::new(id);
    /// Executes `job-finalize`.
    fn job_finalize(id: impl Into<String>) -> () = command::JobFinalize::new(id);
    /// Executes `query-jobs`.
    fn query_jobs() -> Vec<types::JobInfo> = command::QueryJobs::new();
    /// Executes `query-block`.
    fn query_block() -> Vec<types::BlockInfo> = command::QueryBlock::new();
    /// Executes `query-blockstats`.
    fn query_blockstats(command: command::QueryBlockstats) -> Vec<types::BlockStats> = command;
    /// Executes `query-block-jobs`.
    fn query_block_jobs() -> Vec<types::BlockJobInfo> = command::QueryBlockJobs::new();
    /// Executes `block_resize`.
    fn block_resize(command: command::BlockResize) -> () = command;
    /// Executes `blockdev-snapshot-sync`.
    fn blockdev_snapshot_sync(command: command::BlockdevSnapshotSync) -> () = command;
    /// Executes `blockdev-snapshot`. Features: `allow-write-only-overlay`.
    fn blockdev_snapshot(node: impl Into<String>, overlay: impl Into<String>) -> () = command::BlockdevSnapshot::new(node, overlay);
    /// Executes `change-backing-file`.
    fn change_backing_file(device: impl Into<String>, image_node_name: impl Into<String>, backing_file: impl Into<String>) -> () = command::ChangeBackingFile::new(device, image_node_name, backing_file);
    /// Executes `block-commit`.
    fn block_commit(command: command::BlockCommit) -> () = command;
    /// Executes `drive-backup`. **Deprecated** upstream.
    #[deprecated = "deprecated by QEMU 6.2; use `blockdev-backup`"]
    fn drive_backup(command: command::DriveBackup) -> () = command;
    /// Executes `blockdev-backup`.
    fn blockdev_backup(command: command::BlockdevBackup) -> () = command;
    /// Executes `query-named-block-nodes`.
    fn query_named_block_nodes(command: command::QueryNamedBlockNodes) -> Vec<types::BlockDeviceInfo> = command;
    /// Executes `x-debug-query-block-graph`. **Unstable** upstream: it may change or go away without notice.
    fn x_debug_query_block_graph() -> types::XDbgBlockGraph = command::XDebugQueryBlockGraph::new();
    /// Executes `drive-mirror`.
    fn drive_mirror(command: command::DriveMirror) -> () = command;
    /// Executes `block-dirty-bitmap-add`.
    fn block_dirty_bitmap_add(command: command::BlockDirtyBitmapAdd) -> () = command;
    /// Executes `block-dirty-bitmap-remove`.
    fn block_dirty_bitmap_remove(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapRemove::new(node, name);
    /// Executes `block-dirty-bitmap-clear`.
    fn block_dirty_bitmap_clear(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapClear::new(node, name);
    /// Executes `block-dirty-bitmap-enable`.
    fn block_dirty_bitmap_enable(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapEnable::new(node, name);
    /// Executes `block-dirty-bitmap-disable`.
    fn block_dirty_bitmap_disable(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapDisable::new(node, name);
    /// Executes `block-dirty-bitmap-merge`.
    fn block_dirty_bitmap_merge(node: impl Into<String>, target: impl Into<String>, bitmaps: impl IntoIterator<Item = impl Into<types::BlockDirtyBitmapOrStr>>) -> () = command::BlockDirtyBitmapMerge::new(node, target, bitmaps);
    /// Executes `x-debug-block-dirty-bitmap-sha256`. **Unstable** upstream: it may change or go away without notice.
    fn x_debug_block_dirty_bitmap_sha256(node: impl Into<String>, name: impl Into<String>) -> types::BlockDirtyBitmapSha256 = command::XDebugBlockDirtyBitmapSha256::new(node, name);
    /// Executes `blockdev-mirror`.
    fn blockdev_mirror(command: command::BlockdevMirror) -> () = command;
    /// Executes `block-stream`.
    fn block_stream(command: command::BlockStream) -> () = command;
    /// Executes `block-job-set-speed`.
    fn block_job_set_speed(device: impl Into<String>, speed: i64) -> () = command::BlockJobSetSpeed::new(device, speed);
    /// Executes `block-job-cancel`.
    fn block_job_cancel(command: command::BlockJobCancel) -> () = command;
    /// Executes `block-job-pause`. **Deprecated** upstream.
    #[deprecated = "deprecated by QEMU 10.1; use `job-pause`"]
    fn block_job_pause(device: impl Into<String>) -> () = command::BlockJobPause::new(device);
    /// Executes `block-job-resume`. **Deprecated** upstream.
    #[deprecated = "deprecated by QEMU 10.1; use `job-resume`"]
    fn block_job_resume(device: impl Into<String>) -> () = command::BlockJobResume::new(device);
    /// Executes `block-job-complete`. **Deprecated** upstream.
    #[deprecated = "deprecated by QEMU 10.1; use `job-complete`"]
    fn block_job_complete(device: impl Into<String>) -> () = command::BlockJobComplete::new(device);
    /// Executes `block-job-dismiss`. **Deprecated** upstream.
    #[deprecated = "deprecated by QEMU 10.1; use `job-dismiss`"]
    fn block_job_dismiss(id: impl Into<String>) -> () = command::BlockJobDismiss::new(id);
    /// Executes `block-job-finalize`. **Deprecated** upstream.
    #[deprecated = "deprecated by QEMU 10.1; use `job-finalize`"]
    fn block_job_finalize(id: impl Into<String>) -> () = command::BlockJobFinalize::new(id);
    /// Executes `block-job-change`.
    fn block_job_change(command: command::BlockJobChange) -> () = command;
    /// Executes `blockdev-add`.
    fn blockdev_add(command: command::BlockdevAdd) -> () = command;
    /// Executes `blockdev-reopen`.
    fn blockdev_reopen(options: impl Into<Vec<types::BlockdevOptions>>) -> () = command::BlockdevReopen::new(options);
    /// Executes `blockdev-del`.
    fn blockdev_del(node_name: impl Into<String>) -> () = command::BlockdevDel::new(node_name);
    /// Executes `blockdev-set-active`.
    fn blockdev_set_active(command: command::BlockdevSetActive) -> () = command;
    /// Executes `blockdev-create`.
    fn blockdev_create(job_id: impl Into<String>, options: types::BlockdevCreateOptions) -> () = command::BlockdevCreate::new(job_id, options);
    /// Executes `x-blockdev-amend`. **Unstable** upstream: it may change or go away without notice.
    fn x_blockdev_amend(command: command::XBlockdevAmend) -> () = command;
    /// Executes `block-set-write-threshold`.
    fn block_set_write_threshold(node_name: impl Into<String>, write_threshold: u64) -> () = command::BlockSetWriteThreshold::new(node_name, write_threshold);
    /// Executes `x-blockdev-change`. **Unstable** upstream: it may change or go away without notice.
    fn x_blockdev_change(command: command::XBlockdevChange) -> () = command;
    /// Executes `x-blockdev-set-iothread`. **Unstable** upstream: it may change or go away without notice.
    fn x_blockdev_set_iothread(command: command::XBlockdevSetIothread) -> () = command;
    /// Executes `blockdev-snapshot-internal-sync`.
    fn blockdev_snapshot_internal_sync(device: impl Into<String>, name: impl Into<String>) -> () = command::BlockdevSnapshotInternalSync::new(device, name);
    /// Executes `blockdev-snapshot-delete-internal-sync`.
    fn blockdev_snapshot_delete_internal_sync(command: command::BlockdevSnapshotDeleteInternalSync) -> types::SnapshotInfo = command;
    /// Executes `nbd-server-start`.
    fn nbd_server_start(command: command::NbdServerStart) -> () = command;
    /// Executes `nbd-server-add`. **Deprecated** upstream.
    #[deprecated = "deprecated by QEMU 5.2; use `block-export-add`"]
    fn nbd_server_add(command: command::NbdServerAdd) -> () = command;
    /// Executes `nbd-server-remove`. **Deprecated** upstream.
    #[deprecated = "deprecated by QEMU 5.2; use `block-export-del`"]
    fn nbd_server_remove(command: command::NbdServerRemove) -> () = command;
    /// Executes `nbd-server-stop`.
    fn nbd_server_stop() -> () = command::NbdServerStop::new();
    /// Executes `block-export-add`.
    fn block_export_add(command: command::BlockExportAdd) -> () = command;
    /// Executes `block-export-del`.
    fn block_export_del(command: command::BlockExportDel) -> () = command;
    /// Executes `query-block-exports`.
    fn query_block_exports() -> Vec<types::BlockExportInfo> = command::QueryBlockExports::new();
    /// Executes `query-chardev`.
    fn query_chardev() -> Vec<types::ChardevInfo> = command::QueryChardev::new();
    /// Executes `query-chardev-backends`.
    fn query_chardev_backends() -> Vec<types::ChardevBackendInfo> = command::QueryChardevBackends::new();
    /// Executes `ringbuf-write`.
    fn ringbuf_write(command: command::RingbufWrite) -> () = command;
    /// Executes `ringbuf-read`.
    fn ringbuf_read(command: command::RingbufRead) -> String = command;
    /// Executes `chardev-add`.
    fn chardev_add(id: impl Into<String>, backend: types::ChardevBackend) -> types::ChardevReturn = command::ChardevAdd::new(id, backend);
    /// Executes `chardev-change`.
    fn chardev_change(id: impl Into<String>, backend: types::ChardevBackend) -> types::ChardevReturn = command::ChardevChange::new(id, backend);
    /// Executes `chardev-remove`.
    fn chardev_remove(id: impl Into<String>) -> () = command::ChardevRemove::new(id);
    /// Executes `chardev-send-break`.
    fn chardev_send_break(id: impl Into<String>) -> () = command::ChardevSendBreak::new(id);
    /// Executes `transaction`.
    fn transaction(command: command::Transaction) -> () = command;
    /// Executes `qmp_capabilities`.
    fn qmp_capabilities(command: command::QmpCapabilities) -> () = command;
    /// Executes `query-version`.
    fn query_version() -> types::VersionInfo = command::QueryVersion::new();
    /// Executes `query-commands`.
    fn query_commands() -> Vec<types::CommandInfo> = command::QueryCommands::new();
    /// Executes `quit`.
    fn quit() -> () = command::Quit::new();
    /// Executes `query-qmp-schema`.
    fn query_qmp_schema() -> Vec<types::SchemaInfo> = command::QueryQmpSchema::new();
    /// Executes `qom-list`.
    fn qom_list(path: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::QomList::new(path);
    /// Executes `qom-get`.
    fn qom_get(path: impl Into<String>, property: impl Into<String>) -> Any = command::QomGet::new(path, property);
    /// Executes `qom-list-get`.
    fn qom_list_get(paths: impl IntoIterator<Item = impl Into<String>>) -> Vec<types::ObjectPropertiesValues> = command::QomListGet::new(paths);
    /// Executes `qom-set`.
    fn qom_set(path: impl Into<String>, property: impl Into<String>, value: impl Into<Any>) -> () = command::QomSet::new(path, property, value);
    /// Executes `qom-list-types`.
    fn qom_list_types(command: command::QomListTypes) -> Vec<types::ObjectTypeInfo> = command;
    /// Executes `qom-list-properties`.
    fn qom_list_properties(typename: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::QomListProperties::new(typename);
    /// Executes `object-add`.
    fn object_add(command: command::ObjectAdd) -> () = command;
    /// Executes `object-del`.
    fn object_del(id: impl Into<String>) -> () = command::ObjectDel::new(id);
} }
