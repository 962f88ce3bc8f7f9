// Generated as `qmp` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};
use crate::{Any, Base64};

crate::wire::client! { pub Client AsyncClient {
    /// Executes `query-status`. Needs the feature `run-state` of `qapi-types`.
    #[cfg(feature = "run-state")]
    fn query_status() -> types::StatusInfo = command::QueryStatus::new();
    /// Executes `watchdog-set-action`. Needs the feature `run-state` of `qapi-types`.
    #[cfg(feature = "run-state")]
    fn watchdog_set_action(action: types::WatchdogAction) -> () = command::WatchdogSetAction::new(action);
    /// Executes `set-action`. Needs the feature `run-state` of `qapi-types`.
    #[cfg(feature = "run-state")]
    fn set_action(command: command::SetAction) -> () = command;
    /// Executes `job-pause`. Needs the feature `job` of `qapi-types`.
    #[cfg(feature = "job")]
    fn job_pause(id: impl Into<String>) -> () = command::JobPause::new(id);
    /// Executes `job-resume`. Needs the feature `job` of `qapi-types`.
    #[cfg(feature = "job")]
    fn job_resume(id: impl Into<String>) -> () = command::JobResume::new(id);
    /// Executes `job-cancel`. Needs the feature `job` of `qapi-types`.
    #[cfg(feature = "job")]
    fn job_cancel(id: impl Into<String>) -> () = command::JobCancel::new(id);
    /// Executes `job-complete`. Needs the feature `job` of `qapi-types`.
    #[cfg(feature = "job")]
    fn job_complete(id: impl Into<String>) -> () = command::JobComplete::new(id);
    /// Executes `job-dismiss`. Needs the feature `job` of `qapi-types`.
    #[cfg(feature = "job")]
    fn job_dismiss(id: impl Into<String>) -> () = command::JobDismiss::new(id);
    /// Executes `job-finalize`. Needs the feature `job` of `qapi-types`.
    #[cfg(feature = "job")]
    fn job_finalize(id: impl Into<String>) -> () = command::JobFinalize::new(id);
    /// Executes `query-jobs`. Needs the feature `job` of `qapi-types`.
    #[cfg(feature = "job")]
    fn query_jobs() -> Vec<types::JobInfo> = command::QueryJobs::new();
    /// Executes `query-kvm`. Needs the feature `accelerator` of `qapi-types`.
    #[cfg(feature = "accelerator")]
    fn query_kvm() -> types::KvmInfo = command::QueryKvm::new();
    /// Executes `x-accel-stats`. **Unstable** upstream: it may change or go away without notice. Needs the feature `accelerator` of `qapi-types`.
    #[cfg(feature = "accelerator")]
    fn x_accel_stats() -> types::HumanReadableText = command::XAccelStats::new();
    /// Executes `query-accelerators`. Needs the feature `accelerator` of `qapi-types`.
    #[cfg(feature = "accelerator")]
    fn query_accelerators() -> types::AcceleratorInfo = command::QueryAccelerators::new();
    /// Executes `query-pr-managers`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn query_pr_managers() -> Vec<types::PrManagerInfo> = command::QueryPrManagers::new();
    /// Executes `eject`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn eject(command: command::Eject) -> () = command;
    /// Executes `blockdev-open-tray`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn blockdev_open_tray(command: command::BlockdevOpenTray) -> () = command;
    /// Executes `blockdev-close-tray`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn blockdev_close_tray(command: command::BlockdevCloseTray) -> () = command;
    /// Executes `blockdev-remove-medium`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn blockdev_remove_medium(id: impl Into<String>) -> () = command::BlockdevRemoveMedium::new(id);
    /// Executes `blockdev-insert-medium`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn blockdev_insert_medium(id: impl Into<String>, node_name: impl Into<String>) -> () = command::BlockdevInsertMedium::new(id, node_name);
    /// Executes `blockdev-change-medium`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn blockdev_change_medium(command: command::BlockdevChangeMedium) -> () = command;
    /// Executes `block_set_io_throttle`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn block_set_io_throttle(command: command::BlockSetIoThrottle) -> () = command;
    /// Executes `block-latency-histogram-set`. Needs the feature `block` of `qapi-types`.
    #[cfg(feature = "block")]
    fn block_latency_histogram_set(command: command::BlockLatencyHistogramSet) -> () = command;
    /// Executes `query-block`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn query_block() -> Vec<types::BlockInfo> = command::QueryBlock::new();
    /// Executes `query-blockstats`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn query_blockstats(command: command::QueryBlockstats) -> Vec<types::BlockStats> = command;
    /// Executes `query-block-jobs`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn query_block_jobs() -> Vec<types::BlockJobInfo> = command::QueryBlockJobs::new();
    /// Executes `block_resize`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_resize(command: command::BlockResize) -> () = command;
    /// Executes `blockdev-snapshot-sync`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot_sync(command: command::BlockdevSnapshotSync) -> () = command;
    /// Executes `blockdev-snapshot`. Features: `allow-write-only-overlay`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot(node: impl Into<String>, overlay: impl Into<String>) -> () = command::BlockdevSnapshot::new(node, overlay);
    /// Executes `change-backing-file`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn change_backing_file(device: impl Into<String>, image_node_name: impl Into<String>, backing_file: impl Into<String>) -> () = command::ChangeBackingFile::new(device, image_node_name, backing_file);
    /// Executes `block-commit`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_commit(command: command::BlockCommit) -> () = command;
    /// Executes `drive-backup`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[deprecated = "deprecated by QEMU 6.2; use `blockdev-backup`"]
    #[cfg(feature = "block-core")]
    fn drive_backup(command: command::DriveBackup) -> () = command;
    /// Executes `blockdev-backup`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_backup(command: command::BlockdevBackup) -> () = command;
    /// Executes `query-named-block-nodes`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn query_named_block_nodes(command: command::QueryNamedBlockNodes) -> Vec<types::BlockDeviceInfo> = command;
    /// Executes `x-debug-query-block-graph`. **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn x_debug_query_block_graph() -> types::XDbgBlockGraph = command::XDebugQueryBlockGraph::new();
    /// Executes `drive-mirror`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn drive_mirror(command: command::DriveMirror) -> () = command;
    /// Executes `block-dirty-bitmap-add`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_add(command: command::BlockDirtyBitmapAdd) -> () = command;
    /// Executes `block-dirty-bitmap-remove`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_remove(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapRemove::new(node, name);
    /// Executes `block-dirty-bitmap-clear`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_clear(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapClear::new(node, name);
    /// Executes `block-dirty-bitmap-enable`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_enable(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapEnable::new(node, name);
    /// Executes `block-dirty-bitmap-disable`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_disable(node: impl Into<String>, name: impl Into<String>) -> () = command::BlockDirtyBitmapDisable::new(node, name);
    /// Executes `block-dirty-bitmap-merge`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_dirty_bitmap_merge(node: impl Into<String>, target: impl Into<String>, bitmaps: impl IntoIterator<Item = impl Into<types::BlockDirtyBitmapOrStr>>) -> () = command::BlockDirtyBitmapMerge::new(node, target, bitmaps);
    /// Executes `x-debug-block-dirty-bitmap-sha256`. **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn x_debug_block_dirty_bitmap_sha256(node: impl Into<String>, name: impl Into<String>) -> types::BlockDirtyBitmapSha256 = command::XDebugBlockDirtyBitmapSha256::new(node, name);
    /// Executes `blockdev-mirror`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_mirror(command: command::BlockdevMirror) -> () = command;
    /// Executes `block-stream`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_stream(command: command::BlockStream) -> () = command;
    /// Executes `block-job-set-speed`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_job_set_speed(device: impl Into<String>, speed: i64) -> () = command::BlockJobSetSpeed::new(device, speed);
    /// Executes `block-job-cancel`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_job_cancel(command: command::BlockJobCancel) -> () = command;
    /// Executes `block-job-pause`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[deprecated = "deprecated by QEMU 10.1; use `job-pause`"]
    #[cfg(feature = "block-core")]
    fn block_job_pause(device: impl Into<String>) -> () = command::BlockJobPause::new(device);
    /// Executes `block-job-resume`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[deprecated = "deprecated by QEMU 10.1; use `job-resume`"]
    #[cfg(feature = "block-core")]
    fn block_job_resume(device: impl Into<String>) -> () = command::BlockJobResume::new(device);
    /// Executes `block-job-complete`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[deprecated = "deprecated by QEMU 10.1; use `job-complete`"]
    #[cfg(feature = "block-core")]
    fn block_job_complete(device: impl Into<String>) -> () = command::BlockJobComplete::new(device);
    /// Executes `block-job-dismiss`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[deprecated = "deprecated by QEMU 10.1; use `job-dismiss`"]
    #[cfg(feature = "block-core")]
    fn block_job_dismiss(id: impl Into<String>) -> () = command::BlockJobDismiss::new(id);
    /// Executes `block-job-finalize`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.
    #[deprecated = "deprecated by QEMU 10.1; use `job-finalize`"]
    #[cfg(feature = "block-core")]
    fn block_job_finalize(id: impl Into<String>) -> () = command::BlockJobFinalize::new(id);
    /// Executes `block-job-change`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_job_change(command: command::BlockJobChange) -> () = command;
    /// Executes `blockdev-add`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_add(command: command::BlockdevAdd) -> () = command;
    /// Executes `blockdev-reopen`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_reopen(options: impl Into<Vec<types::BlockdevOptions>>) -> () = command::BlockdevReopen::new(options);
    /// Executes `blockdev-del`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_del(node_name: impl Into<String>) -> () = command::BlockdevDel::new(node_name);
    /// Executes `blockdev-set-active`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_set_active(command: command::BlockdevSetActive) -> () = command;
    /// Executes `blockdev-create`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_create(job_id: impl Into<String>, options: types::BlockdevCreateOptions) -> () = command::BlockdevCreate::new(job_id, options);
    /// Executes `x-blockdev-amend`. **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn x_blockdev_amend(command: command::XBlockdevAmend) -> () = command;
    /// Executes `block-set-write-threshold`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn block_set_write_threshold(node_name: impl Into<String>, write_threshold: u64) -> () = command::BlockSetWriteThreshold::new(node_name, write_threshold);
    /// Executes `x-blockdev-change`. **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn x_blockdev_change(command: command::XBlockdevChange) -> () = command;
    /// Executes `x-blockdev-set-iothread`. **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn x_blockdev_set_iothread(command: command::XBlockdevSetIothread) -> () = command;
    /// Executes `blockdev-snapshot-internal-sync`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot_internal_sync(device: impl Into<String>, name: impl Into<String>) -> () = command::BlockdevSnapshotInternalSync::new(device, name);
    /// Executes `blockdev-snapshot-delete-internal-sync`. Needs the feature `block-core` of `qapi-types`.
    #[cfg(feature = "block-core")]
    fn blockdev_snapshot_delete_internal_sync(command: command::BlockdevSnapshotDeleteInternalSync) -> types::SnapshotInfo = command;
    /// Executes `nbd-server-start`. Needs the feature `block-export` of `qapi-types`.
    #[cfg(feature = "block-export")]
    fn nbd_server_start(command: command::NbdServerStart) -> () = command;
    /// Executes `nbd-server-add`. **Deprecated** upstream. Needs the feature `block-export` of `qapi-types`.
    #[deprecated = "deprecated by QEMU 5.2; use `block-export-add`"]
    #[cfg(feature = "block-export")]
    fn nbd_server_add(command: command::NbdServerAdd) -> () = command;
    /// Executes `nbd-server-remove`. **Deprecated** upstream. Needs the feature `block-export` of `qapi-types`.
    #[deprecated = "deprecated by QEMU 5.2; use `block-export-del`"]
    #[cfg(feature = "block-export")]
    fn nbd_server_remove(command: command::NbdServerRemove) -> () = command;
    /// Executes `nbd-server-stop`. Needs the feature `block-export` of `qapi-types`.
    #[cfg(feature = "block-export")]
    fn nbd_server_stop() -> () = command::NbdServerStop::new();
    /// Executes `block-export-add`. Needs the feature `block-export` of `qapi-types`.
    #[cfg(feature = "block-export")]
    fn block_export_add(command: command::BlockExportAdd) -> () = command;
    /// Executes `block-export-del`. Needs the feature `block-export` of `qapi-types`.
    #[cfg(feature = "block-export")]
    fn block_export_del(command: command::BlockExportDel) -> () = command;
    /// Executes `query-block-exports`. Needs the feature `block-export` of `qapi-types`.
    #[cfg(feature = "block-export")]
    fn query_block_exports() -> Vec<types::BlockExportInfo> = command::QueryBlockExports::new();
    /// Executes `query-chardev`. Needs the feature `char` of `qapi-types`.
    #[cfg(feature = "char")]
    fn query_chardev() -> Vec<types::ChardevInfo> = command::QueryChardev::new();
    /// Executes `query-chardev-backends`. Needs the feature `char` of `qapi-types`.
    #[cfg(feature = "char")]
    fn query_chardev_backends() -> Vec<types::ChardevBackendInfo> = command::QueryChardevBackends::new();
    /// Executes `ringbuf-write`. Needs the feature `char` of `qapi-types`.
    #[cfg(feature = "char")]
    fn ringbuf_write(command: command::RingbufWrite) -> () = command;
    /// Executes `ringbuf-read`. Needs the feature `char` of `qapi-types`.
    #[cfg(feature = "char")]
    fn ringbuf_read(command: command::RingbufRead) -> String = command;
    /// Executes `chardev-add`. Needs the feature `char` of `qapi-types`.
    #[cfg(feature = "char")]
    fn chardev_add(id: impl Into<String>, backend: types::ChardevBackend) -> types::ChardevReturn = command::ChardevAdd::new(id, backend);
    /// Executes `chardev-change`. Needs the feature `char` of `qapi-types`.
    #[cfg(feature = "char")]
    fn chardev_change(id: impl Into<String>, backend: types::ChardevBackend) -> types::ChardevReturn = command::ChardevChange::new(id, backend);
    /// Executes `chardev-remove`. Needs the feature `char` of `qapi-types`.
    #[cfg(feature = "char")]
    fn chardev_remove(id: impl Into<String>) -> () = command::ChardevRemove::new(id);
    /// Executes `chardev-send-break`. Needs the feature `char` of `qapi-types`.
    #[cfg(feature = "char")]
    fn chardev_send_break(id: impl Into<String>) -> () = command::ChardevSendBreak::new(id);
    /// Executes `dump-guest-memory`. Needs the feature `dump` of `qapi-types`.
    #[cfg(feature = "dump")]
    fn dump_guest_memory(command: command::DumpGuestMemory) -> () = command;
    /// Executes `query-dump`. Needs the feature `dump` of `qapi-types`.
    #[cfg(feature = "dump")]
    fn query_dump() -> types::DumpQueryResult = command::QueryDump::new();
    /// Executes `query-dump-guest-memory-capability`. Needs the feature `dump` of `qapi-types`.
    #[cfg(feature = "dump")]
    fn query_dump_guest_memory_capability() -> types::DumpGuestMemoryCapability = command::QueryDumpGuestMemoryCapability::new();
    /// Executes `set_link`. Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn set_link(name: impl Into<String>, up: bool) -> () = command::SetLink::new(name, up);
    /// Executes `netdev_add`. Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn netdev_add(command: command::NetdevAdd) -> () = command;
    /// Executes `netdev_del`. Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn netdev_del(id: impl Into<String>) -> () = command::NetdevDel::new(id);
    /// Executes `query-rx-filter`. Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn query_rx_filter(command: command::QueryRxFilter) -> Vec<types::RxFilterInfo> = command;
    /// Executes `announce-self`. Needs the feature `net` of `qapi-types`.
    #[cfg(feature = "net")]
    fn announce_self(command: command::AnnounceSelf) -> () = command;
    /// Executes `request-ebpf`. Only in builds with `CONFIG_EBPF`. Needs the feature `ebpf` of `qapi-types`.
    #[cfg(feature = "ebpf")]
    fn request_ebpf(id: types::EbpfProgramId) -> types::EbpfObject = command::RequestEbpf::new(id);
    /// Executes `query-rocker`. Needs the feature `rocker` of `qapi-types`.
    #[cfg(feature = "rocker")]
    fn query_rocker(name: impl Into<String>) -> types::RockerSwitch = command::QueryRocker::new(name);
    /// Executes `query-rocker-ports`. Needs the feature `rocker` of `qapi-types`.
    #[cfg(feature = "rocker")]
    fn query_rocker_ports(name: impl Into<String>) -> Vec<types::RockerPort> = command::QueryRockerPorts::new(name);
    /// Executes `query-rocker-of-dpa-flows`. Needs the feature `rocker` of `qapi-types`.
    #[cfg(feature = "rocker")]
    fn query_rocker_of_dpa_flows(command: command::QueryRockerOfDpaFlows) -> Vec<types::RockerOfDpaFlow> = command;
    /// Executes `query-rocker-of-dpa-groups`. Needs the feature `rocker` of `qapi-types`.
    #[cfg(feature = "rocker")]
    fn query_rocker_of_dpa_groups(command: command::QueryRockerOfDpaGroups) -> Vec<types::RockerOfDpaGroup> = command;
    /// Executes `query-tpm-models`. Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.
    #[cfg(feature = "tpm")]
    fn query_tpm_models() -> Vec<types::TpmModel> = command::QueryTpmModels::new();
    /// Executes `query-tpm-types`. Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.
    #[cfg(feature = "tpm")]
    fn query_tpm_types() -> Vec<types::TpmType> = command::QueryTpmTypes::new();
    /// Executes `query-tpm`. Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.
    #[cfg(feature = "tpm")]
    fn query_tpm() -> Vec<types::TpmInfo> = command::QueryTpm::new();
    /// Executes `set_password`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn set_password(command: command::SetPassword) -> () = command;
    /// Executes `expire_password`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn expire_password(command: command::ExpirePassword) -> () = command;
    /// Executes `screendump`. Only in builds with `CONFIG_PIXMAN`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn screendump(command: command::Screendump) -> () = command;
    /// Executes `query-spice`. Only in builds with `CONFIG_SPICE`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn query_spice() -> types::SpiceInfo = command::QuerySpice::new();
    /// Executes `query-vnc`. Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn query_vnc() -> types::VncInfo = command::QueryVnc::new();
    /// Executes `query-vnc-servers`. Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn query_vnc_servers() -> Vec<types::VncInfo2> = command::QueryVncServers::new();
    /// Executes `change-vnc-password`. Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn change_vnc_password(password: impl Into<String>) -> () = command::ChangeVncPassword::new(password);
    /// Executes `query-mice`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn query_mice() -> Vec<types::MouseInfo> = command::QueryMice::new();
    /// Executes `send-key`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn send_key(command: command::SendKey) -> () = command;
    /// Executes `input-send-event`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn input_send_event(command: command::InputSendEvent) -> () = command;
    /// Executes `query-display-options`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn query_display_options() -> types::DisplayOptions = command::QueryDisplayOptions::new();
    /// Executes `display-reload`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn display_reload(command: command::DisplayReload) -> () = command;
    /// Executes `display-update`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn display_update(command: command::DisplayUpdate) -> () = command;
    /// Executes `client_migrate_info`. Needs the feature `ui` of `qapi-types`.
    #[cfg(feature = "ui")]
    fn client_migrate_info(command: command::ClientMigrateInfo) -> () = command;
    /// Executes `query-migrate`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn query_migrate() -> types::MigrationInfo = command::QueryMigrate::new();
    /// Executes `migrate-set-capabilities`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate_set_capabilities(capabilities: impl Into<Vec<types::MigrationCapabilityStatus>>) -> () = command::MigrateSetCapabilities::new(capabilities);
    /// Executes `query-migrate-capabilities`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn query_migrate_capabilities() -> Vec<types::MigrationCapabilityStatus> = command::QueryMigrateCapabilities::new();
    /// Executes `migrate-set-parameters`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate_set_parameters(command: command::MigrateSetParameters) -> () = command;
    /// Executes `query-migrate-parameters`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn query_migrate_parameters() -> types::MigrationParameters = command::QueryMigrateParameters::new();
    /// Executes `migrate-start-postcopy`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate_start_postcopy() -> () = command::MigrateStartPostcopy::new();
    /// Executes `x-colo-lost-heartbeat`. **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn x_colo_lost_heartbeat() -> () = command::XColoLostHeartbeat::new();
    /// Executes `migrate_cancel`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate_cancel() -> () = command::MigrateCancel::new();
    /// Executes `migrate-continue`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate_continue(state: types::MigrationStatus) -> () = command::MigrateContinue::new(state);
    /// Executes `migrate`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate(command: command::Migrate) -> () = command;
    /// Executes `migrate-incoming`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate_incoming(command: command::MigrateIncoming) -> () = command;
    /// Executes `xen-save-devices-state`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn xen_save_devices_state(command: command::XenSaveDevicesState) -> () = command;
    /// Executes `xen-set-global-dirty-log`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn xen_set_global_dirty_log(enable: bool) -> () = command::XenSetGlobalDirtyLog::new(enable);
    /// Executes `xen-load-devices-state`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn xen_load_devices_state(filename: impl Into<String>) -> () = command::XenLoadDevicesState::new(filename);
    /// Executes `xen-set-replication`. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn xen_set_replication(command: command::XenSetReplication) -> () = command;
    /// Executes `query-xen-replication-status`. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn query_xen_replication_status() -> types::ReplicationStatus = command::QueryXenReplicationStatus::new();
    /// Executes `xen-colo-do-checkpoint`. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn xen_colo_do_checkpoint() -> () = command::XenColoDoCheckpoint::new();
    /// Executes `query-colo-status`. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn query_colo_status() -> types::ColoStatus = command::QueryColoStatus::new();
    /// Executes `migrate-recover`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate_recover(uri: impl Into<String>) -> () = command::MigrateRecover::new(uri);
    /// Executes `migrate-pause`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn migrate_pause() -> () = command::MigratePause::new();
    /// Executes `calc-dirty-rate`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn calc_dirty_rate(command: command::CalcDirtyRate) -> () = command;
    /// Executes `query-dirty-rate`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn query_dirty_rate(command: command::QueryDirtyRate) -> types::DirtyRateInfo = command;
    /// Executes `set-vcpu-dirty-limit`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn set_vcpu_dirty_limit(command: command::SetVcpuDirtyLimit) -> () = command;
    /// Executes `cancel-vcpu-dirty-limit`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn cancel_vcpu_dirty_limit(command: command::CancelVcpuDirtyLimit) -> () = command;
    /// Executes `query-vcpu-dirty-limit`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn query_vcpu_dirty_limit() -> Vec<types::DirtyLimitInfo> = command::QueryVcpuDirtyLimit::new();
    /// Executes `query-migrationthreads`. **Deprecated** upstream. Needs the feature `migration` of `qapi-types`.
    #[deprecated = "deprecated by QEMU 9.2"]
    #[cfg(feature = "migration")]
    fn query_migrationthreads() -> Vec<types::MigrationThreadInfo> = command::QueryMigrationthreads::new();
    /// Executes `snapshot-save`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn snapshot_save(job_id: impl Into<String>, tag: impl Into<String>, vmstate: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotSave::new(job_id, tag, vmstate, devices);
    /// Executes `snapshot-load`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn snapshot_load(job_id: impl Into<String>, tag: impl Into<String>, vmstate: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotLoad::new(job_id, tag, vmstate, devices);
    /// Executes `snapshot-delete`. Needs the feature `migration` of `qapi-types`.
    #[cfg(feature = "migration")]
    fn snapshot_delete(job_id: impl Into<String>, tag: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotDelete::new(job_id, tag, devices);
    /// Executes `transaction`. Needs the feature `transaction` of `qapi-types`.
    #[cfg(feature = "transaction")]
    fn transaction(command: command::Transaction) -> () = command;
    /// Executes `trace-event-get-state`. Needs the feature `trace` of `qapi-types`.
    #[cfg(feature = "trace")]
    fn trace_event_get_state(name: impl Into<String>) -> Vec<types::TraceEventInfo> = command::TraceEventGetState::new(name);
    /// Executes `trace-event-set-state`. Needs the feature `trace` of `qapi-types`.
    #[cfg(feature = "trace")]
    fn trace_event_set_state(command: command::TraceEventSetState) -> () = command;
    /// Executes `qmp_capabilities`. Needs the feature `control` of `qapi-types`.
    #[cfg(feature = "control")]
    fn qmp_capabilities(command: command::QmpCapabilities) -> () = command;
    /// Executes `query-version`. Needs the feature `control` of `qapi-types`.
    #[cfg(feature = "control")]
    fn query_version() -> types::VersionInfo = command::QueryVersion::new();
    /// Executes `query-commands`. Needs the feature `control` of `qapi-types`.
    #[cfg(feature = "control")]
    fn query_commands() -> Vec<types::CommandInfo> = command::QueryCommands::new();
    /// Executes `quit`. Needs the feature `control` of `qapi-types`.
    #[cfg(feature = "control")]
    fn quit() -> () = command::Quit::new();
    /// Executes `query-qmp-schema`. Needs the feature `introspect` of `qapi-types`.
    #[cfg(feature = "introspect")]
    fn query_qmp_schema() -> Vec<types::SchemaInfo> = command::QueryQmpSchema::new();
    /// Executes `qom-list`. Needs the feature `qom` of `qapi-types`.
    #[cfg(feature = "qom")]
    fn qom_list(path: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::QomList::new(path);
    /// Executes `qom-get`. Needs the feature `qom` of `qapi-types`.
    #[cfg(feature = "qom")]
    fn qom_get(path: impl Into<String>, property: impl Into<String>) -> Any = command::QomGet::new(path, property);
    /// Executes `qom-list-get`. Needs the feature `qom` of `qapi-types`.
    #[cfg(feature = "qom")]
    fn qom_list_get(paths: impl IntoIterator<Item = impl Into<String>>) -> Vec<types::ObjectPropertiesValues> = command::QomListGet::new(paths);
    /// Executes `qom-set`. Needs the feature `qom` of `qapi-types`.
    #[cfg(feature = "qom")]
    fn qom_set(path: impl Into<String>, property: impl Into<String>, value: impl Into<Any>) -> () = command::QomSet::new(path, property, value);
    /// Executes `qom-list-types`. Needs the feature `qom` of `qapi-types`.
    #[cfg(feature = "qom")]
    fn qom_list_types(command: command::QomListTypes) -> Vec<types::ObjectTypeInfo> = command;
    /// Executes `qom-list-properties`. Needs the feature `qom` of `qapi-types`.
    #[cfg(feature = "qom")]
    fn qom_list_properties(typename: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::QomListProperties::new(typename);
    /// Executes `object-add`. Needs the feature `qom` of `qapi-types`.
    #[cfg(feature = "qom")]
    fn object_add(command: command::ObjectAdd) -> () = command;
    /// Executes `object-del`. Needs the feature `qom` of `qapi-types`.
    #[cfg(feature = "qom")]
    fn object_del(id: impl Into<String>) -> () = command::ObjectDel::new(id);
    /// Executes `device-list-properties`. Needs the feature `qdev` of `qapi-types`.
    #[cfg(feature = "qdev")]
    fn device_list_properties(typename: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::DeviceListProperties::new(typename);
    /// Executes `device_add`. Features: `json-cli`, `json-cli-hotplug`. Needs the feature `qdev` of `qapi-types`.
    #[cfg(feature = "qdev")]
    fn device_add(command: command::DeviceAdd) -> () = command;
    /// Executes `device_del`. Needs the feature `qdev` of `qapi-types`.
    #[cfg(feature = "qdev")]
    fn device_del(id: impl Into<String>) -> () = command::DeviceDel::new(id);
    /// Executes `device-sync-config`. **Unstable** upstream: it may change or go away without notice. Needs the feature `qdev` of `qapi-types`.
    #[cfg(feature = "qdev")]
    fn device_sync_config(id: impl Into<String>) -> () = command::DeviceSyncConfig::new(id);
    /// Executes `query-cpus-fast`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_cpus_fast() -> Vec<types::CpuInfoFast> = command::QueryCpusFast::new();
    /// Executes `query-machines`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_machines(command: command::QueryMachines) -> Vec<types::MachineInfo> = command;
    /// Executes `query-current-machine`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_current_machine() -> types::CurrentMachineParams = command::QueryCurrentMachine::new();
    /// Executes `query-target`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_target() -> types::QemuTargetInfo = command::QueryTarget::new();
    /// Executes `query-uuid`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_uuid() -> types::UuidInfo = command::QueryUuid::new();
    /// Executes `query-vm-generation-id`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_vm_generation_id() -> types::GuidInfo = command::QueryVmGenerationId::new();
    /// Executes `system_reset`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn system_reset() -> () = command::SystemReset::new();
    /// Executes `system_powerdown`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn system_powerdown() -> () = command::SystemPowerdown::new();
    /// Executes `system_wakeup`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn system_wakeup() -> () = command::SystemWakeup::new();
    /// Executes `inject-nmi`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn inject_nmi() -> () = command::InjectNmi::new();
    /// Executes `memsave`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn memsave(command: command::Memsave) -> () = command;
    /// Executes `pmemsave`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn pmemsave(val: u64, size: u64, filename: impl Into<String>) -> () = command::Pmemsave::new(val, size, filename);
    /// Executes `query-memdev`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_memdev() -> Vec<types::Memdev> = command::QueryMemdev::new();
    /// Executes `query-hotpluggable-cpus`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_hotpluggable_cpus() -> Vec<types::HotpluggableCpu> = command::QueryHotpluggableCpus::new();
    /// Executes `set-numa-node`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn set_numa_node(command: command::SetNumaNode) -> () = command;
    /// Executes `balloon`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn balloon(value: i64) -> () = command::Balloon::new(value);
    /// Executes `query-balloon`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_balloon() -> types::BalloonInfo = command::QueryBalloon::new();
    /// Executes `query-hv-balloon-status-report`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_hv_balloon_status_report() -> types::HvBalloonInfo = command::QueryHvBalloonStatusReport::new();
    /// Executes `query-memory-size-summary`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_memory_size_summary() -> types::MemoryInfo = command::QueryMemorySizeSummary::new();
    /// Executes `query-memory-devices`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_memory_devices() -> Vec<types::MemoryDeviceInfo> = command::QueryMemoryDevices::new();
    /// Executes `x-query-irq`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn x_query_irq() -> types::HumanReadableText = command::XQueryIrq::new();
    /// Executes `x-query-jit`. **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_TCG`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn x_query_jit() -> types::HumanReadableText = command::XQueryJit::new();
    /// Executes `x-query-numa`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn x_query_numa() -> types::HumanReadableText = command::XQueryNuma::new();
    /// Executes `x-query-ramblock`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn x_query_ramblock() -> types::HumanReadableText = command::XQueryRamblock::new();
    /// Executes `x-query-roms`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn x_query_roms() -> types::HumanReadableText = command::XQueryRoms::new();
    /// Executes `x-query-usb`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn x_query_usb() -> types::HumanReadableText = command::XQueryUsb::new();
    /// Executes `dumpdtb`. Only in builds with `CONFIG_FDT`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn dumpdtb(filename: impl Into<String>) -> () = command::Dumpdtb::new(filename);
    /// Executes `x-query-interrupt-controllers`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn x_query_interrupt_controllers() -> types::HumanReadableText = command::XQueryInterruptControllers::new();
    /// Executes `query-firmware-log`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_firmware_log(command: command::QueryFirmwareLog) -> types::FirmwareLog = command;
    /// Executes `dump-skeys`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn dump_skeys(filename: impl Into<String>) -> () = command::DumpSkeys::new(filename);
    /// Executes `query-cpu-model-comparison`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_cpu_model_comparison(modela: types::CpuModelInfo, modelb: types::CpuModelInfo) -> types::CpuModelCompareInfo = command::QueryCpuModelComparison::new(modela, modelb);
    /// Executes `query-cpu-model-baseline`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_cpu_model_baseline(modela: types::CpuModelInfo, modelb: types::CpuModelInfo) -> types::CpuModelBaselineInfo = command::QueryCpuModelBaseline::new(modela, modelb);
    /// Executes `query-cpu-model-expansion`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_cpu_model_expansion(r#type: types::CpuModelExpansionType, model: types::CpuModelInfo) -> types::CpuModelExpansionInfo = command::QueryCpuModelExpansion::new(r#type, model);
    /// Executes `query-cpu-definitions`. Needs the feature `machine` of `qapi-types`.
    #[cfg(feature = "machine")]
    fn query_cpu_definitions() -> Vec<types::CpuDefinitionInfo> = command::QueryCpuDefinitions::new();
    /// Executes `set-cpu-topology`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine-s390x` of `qapi-types`.
    #[cfg(feature = "machine-s390x")]
    fn set_cpu_topology(command: command::SetCpuTopology) -> () = command;
    /// Executes `query-s390x-cpu-polarization`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine-s390x` of `qapi-types`.
    #[cfg(feature = "machine-s390x")]
    fn query_s390x_cpu_polarization() -> types::CpuPolarizationInfo = command::QueryS390xCpuPolarization::new();
    /// Executes `query-replay`. Needs the feature `replay` of `qapi-types`.
    #[cfg(feature = "replay")]
    fn query_replay() -> types::ReplayInfo = command::QueryReplay::new();
    /// Executes `replay-break`. Needs the feature `replay` of `qapi-types`.
    #[cfg(feature = "replay")]
    fn replay_break(icount: i64) -> () = command::ReplayBreak::new(icount);
    /// Executes `replay-delete-break`. Needs the feature `replay` of `qapi-types`.
    #[cfg(feature = "replay")]
    fn replay_delete_break() -> () = command::ReplayDeleteBreak::new();
    /// Executes `replay-seek`. Needs the feature `replay` of `qapi-types`.
    #[cfg(feature = "replay")]
    fn replay_seek(icount: i64) -> () = command::ReplaySeek::new(icount);
    /// Executes `yank`. Needs the feature `yank` of `qapi-types`.
    #[cfg(feature = "yank")]
    fn yank(instances: impl Into<Vec<types::YankInstance>>) -> () = command::Yank::new(instances);
    /// Executes `query-yank`. Needs the feature `yank` of `qapi-types`.
    #[cfg(feature = "yank")]
    fn query_yank() -> Vec<types::YankInstance> = command::QueryYank::new();
    /// Executes `add_client`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn add_client(command: command::AddClient) -> () = command;
    /// Executes `query-name`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn query_name() -> types::NameInfo = command::QueryName::new();
    /// Executes `query-iothreads`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn query_iothreads() -> Vec<types::IoThreadInfo> = command::QueryIothreads::new();
    /// Executes `stop`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn stop() -> () = command::Stop::new();
    /// Executes `cont`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn cont() -> () = command::Cont::new();
    /// Executes `x-exit-preconfig`. **Unstable** upstream: it may change or go away without notice. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn x_exit_preconfig() -> () = command::XExitPreconfig::new();
    /// Executes `human-monitor-command`. Features: `savevm-monitor-nodes`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn human_monitor_command(command: command::HumanMonitorCommand) -> String = command;
    /// Executes `getfd`. Only in builds with `CONFIG_POSIX`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn getfd(fdname: impl Into<String>) -> () = command::Getfd::new(fdname);
    /// Executes `get-win32-socket`. Only in builds with `CONFIG_WIN32`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn get_win32_socket(info: impl Into<Base64>, fdname: impl Into<String>) -> () = command::GetWin32Socket::new(info, fdname);
    /// Executes `closefd`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn closefd(fdname: impl Into<String>) -> () = command::Closefd::new(fdname);
    /// Executes `add-fd`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn add_fd(command: command::AddFd) -> types::AddfdInfo = command;
    /// Executes `remove-fd`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn remove_fd(command: command::RemoveFd) -> () = command;
    /// Executes `query-fdsets`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn query_fdsets() -> Vec<types::FdsetInfo> = command::QueryFdsets::new();
    /// Executes `query-command-line-options`. Needs the feature `misc` of `qapi-types`.
    #[cfg(feature = "misc")]
    fn query_command_line_options(command: command::QueryCommandLineOptions) -> Vec<types::CommandLineOptionInfo> = command;
    /// Executes `query-gic-capabilities`. Needs the feature `misc-arm` of `qapi-types`.
    #[cfg(feature = "misc-arm")]
    fn query_gic_capabilities() -> Vec<types::GicCapability> = command::QueryGicCapabilities::new();
    /// Executes `rtc-reset-reinjection`. Needs the feature `misc-i386` of `qapi-types`.
    #[cfg(feature = "misc-i386")]
    fn rtc_reset_reinjection() -> () = command::RtcResetReinjection::new();
    /// Executes `query-sev`. Needs the feature `misc-i386` of `qapi-types`.
    #[cfg(feature = "misc-i386")]
    fn query_sev() -> types::SevInfo = command::QuerySev::new();
    /// Executes `query-sev-launch-measure`. Needs the feature `misc-i386` of `qapi-types`.
    #[cfg(feature = "misc-i386")]
    fn query_sev_launch_measure() -> types::SevLaunchMeasureInfo = command::QuerySevLaunchMeasure::new();
    /// Executes `query-sev-capabilities`. Needs the feature `misc-i386` of `qapi-types`.
    #[cfg(feature = "misc-i386")]
    fn query_sev_capabilities() -> types::SevCapability = command::QuerySevCapabilities::new();
    /// Executes `sev-inject-launch-secret`. Needs the feature `misc-i386` of `qapi-types`.
    #[cfg(feature = "misc-i386")]
    fn sev_inject_launch_secret(command: command::SevInjectLaunchSecret) -> () = command;
    /// Executes `query-sev-attestation-report`. Needs the feature `misc-i386` of `qapi-types`.
    #[cfg(feature = "misc-i386")]
    fn query_sev_attestation_report(mnonce: impl Into<Base64>) -> types::SevAttestationReport = command::QuerySevAttestationReport::new(mnonce);
    /// Executes `query-sgx`. Needs the feature `misc-i386` of `qapi-types`.
    #[cfg(feature = "misc-i386")]
    fn query_sgx() -> types::SgxInfo = command::QuerySgx::new();
    /// Executes `query-sgx-capabilities`. Needs the feature `misc-i386` of `qapi-types`.
    #[cfg(feature = "misc-i386")]
    fn query_sgx_capabilities() -> types::SgxInfo = command::QuerySgxCapabilities::new();
    /// Executes `xen-event-list`. Needs the feature `misc-i386` of `qapi-types`.
    #[cfg(feature = "misc-i386")]
    fn xen_event_list() -> Vec<types::EvtchnInfo> = command::XenEventList::new();
    /// Executes `xen-event-inject`. Needs the feature `misc-i386` of `qapi-types`.
    #[cfg(feature = "misc-i386")]
    fn xen_event_inject(port: u32) -> () = command::XenEventInject::new(port);
    /// Executes `query-audiodevs`. Needs the feature `audio` of `qapi-types`.
    #[cfg(feature = "audio")]
    fn query_audiodevs() -> Vec<types::Audiodev> = command::QueryAudiodevs::new();
    /// Executes `query-acpi-ospm-status`. Needs the feature `acpi` of `qapi-types`.
    #[cfg(feature = "acpi")]
    fn query_acpi_ospm_status() -> Vec<types::AcpiostInfo> = command::QueryAcpiOspmStatus::new();
    /// Executes `inject-ghes-v2-error`. **Unstable** upstream: it may change or go away without notice. Needs the feature `acpi-hest` of `qapi-types`.
    #[cfg(feature = "acpi-hest")]
    fn inject_ghes_v2_error(cper: impl Into<Base64>) -> () = command::InjectGhesV2Error::new(cper);
    /// Executes `query-pci`. Needs the feature `pci` of `qapi-types`.
    #[cfg(feature = "pci")]
    fn query_pci() -> Vec<types::PciInfo> = command::QueryPci::new();
    /// Executes `query-stats`. Needs the feature `stats` of `qapi-types`.
    #[cfg(feature = "stats")]
    fn query_stats(command: command::QueryStats) -> Vec<types::StatsResult> = command;
    /// Executes `query-stats-schemas`. Needs the feature `stats` of `qapi-types`.
    #[cfg(feature = "stats")]
    fn query_stats_schemas(command: command::QueryStatsSchemas) -> Vec<types::StatsSchema> = command;
    /// Executes `x-query-virtio`. **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[cfg(feature = "virtio")]
    fn x_query_virtio() -> Vec<types::VirtioInfo> = command::XQueryVirtio::new();
    /// Executes `x-query-virtio-status`. **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[cfg(feature = "virtio")]
    fn x_query_virtio_status(path: impl Into<String>) -> types::VirtioStatus = command::XQueryVirtioStatus::new(path);
    /// Executes `x-query-virtio-queue-status`. **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[cfg(feature = "virtio")]
    fn x_query_virtio_queue_status(path: impl Into<String>, queue: u16) -> types::VirtQueueStatus = command::XQueryVirtioQueueStatus::new(path, queue);
    /// Executes `x-query-virtio-vhost-queue-status`. **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[cfg(feature = "virtio")]
    fn x_query_virtio_vhost_queue_status(path: impl Into<String>, queue: u16) -> types::VirtVhostQueueStatus = command::XQueryVirtioVhostQueueStatus::new(path, queue);
    /// Executes `x-query-virtio-queue-element`. **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.
    #[cfg(feature = "virtio")]
    fn x_query_virtio_queue_element(command: command::XQueryVirtioQueueElement) -> types::VirtioQueueElement = command;
    /// Executes `query-cryptodev`. Needs the feature `cryptodev` of `qapi-types`.
    #[cfg(feature = "cryptodev")]
    fn query_cryptodev() -> Vec<types::QCryptodevInfo> = command::QueryCryptodev::new();
    /// Executes `cxl-inject-general-media-event`. Needs the feature `cxl` of `qapi-types`.
    #[cfg(feature = "cxl")]
    fn cxl_inject_general_media_event(command: command::CxlInjectGeneralMediaEvent) -> () = command;
    /// Executes `cxl-inject-dram-event`. Needs the feature `cxl` of `qapi-types`.
    #[cfg(feature = "cxl")]
    fn cxl_inject_dram_event(command: command::CxlInjectDramEvent) -> () = command;
    /// Executes `cxl-inject-memory-module-event`. Needs the feature `cxl` of `qapi-types`.
    #[cfg(feature = "cxl")]
    fn cxl_inject_memory_module_event(path: impl Into<String>, log: types::CxlEventLog, flags: u8, r#type: u8, health_status: u8, media_status: u8, additional_status: u8, life_used: u8, temperature: i16, dirty_shutdown_count: u32, corrected_volatile_error_count: u32, corrected_persistent_error_count: u32) -> () = command::CxlInjectMemoryModuleEvent::new(path, log, flags, r#type, health_status, media_status, additional_status, life_used, temperature, dirty_shutdown_count, corrected_volatile_error_count, corrected_persistent_error_count);
    /// Executes `cxl-inject-poison`. Needs the feature `cxl` of `qapi-types`.
    #[cfg(feature = "cxl")]
    fn cxl_inject_poison(path: impl Into<String>, start: u64, length: u64) -> () = command::CxlInjectPoison::new(path, start, length);
    /// Executes `cxl-inject-uncorrectable-errors`. Needs the feature `cxl` of `qapi-types`.
    #[cfg(feature = "cxl")]
    fn cxl_inject_uncorrectable_errors(path: impl Into<String>, errors: impl Into<Vec<types::CxlUncorErrorRecord>>) -> () = command::CxlInjectUncorrectableErrors::new(path, errors);
    /// Executes `cxl-inject-correctable-error`. Needs the feature `cxl` of `qapi-types`.
    #[cfg(feature = "cxl")]
    fn cxl_inject_correctable_error(path: impl Into<String>, r#type: types::CxlCorErrorType) -> () = command::CxlInjectCorrectableError::new(path, r#type);
    /// Executes `cxl-add-dynamic-capacity`. **Unstable** upstream: it may change or go away without notice. Needs the feature `cxl` of `qapi-types`.
    #[cfg(feature = "cxl")]
    fn cxl_add_dynamic_capacity(command: command::CxlAddDynamicCapacity) -> () = command;
    /// Executes `cxl-release-dynamic-capacity`. **Unstable** upstream: it may change or go away without notice. Needs the feature `cxl` of `qapi-types`.
    #[cfg(feature = "cxl")]
    fn cxl_release_dynamic_capacity(command: command::CxlReleaseDynamicCapacity) -> () = command;
} }
