// Generated from the qmp schema by `cargo xtask generate`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients, blocking and not.

use super as types;
use super::command;
use crate::{Any, Base64};

crate::wire::client! { pub Client AsyncClient {
    /// Executes `query-status`.
    fn query_status() -> types::StatusInfo = command::QueryStatus::new();
    /// Executes `watchdog-set-action`.
    fn watchdog_set_action(action: types::WatchdogAction) -> () = command::WatchdogSetAction::new(action);
    /// Executes `set-action`.
    fn set_action(command: command::SetAction) -> () = command;
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
    /// Executes `query-kvm`.
    fn query_kvm() -> types::KvmInfo = command::QueryKvm::new();
    /// Executes `x-accel-stats`. **Unstable** upstream: it may change or go away without notice.
    fn x_accel_stats() -> types::HumanReadableText = command::XAccelStats::new();
    /// Executes `query-accelerators`.
    fn query_accelerators() -> types::AcceleratorInfo = command::QueryAccelerators::new();
    /// Executes `query-pr-managers`.
    fn query_pr_managers() -> Vec<types::PrManagerInfo> = command::QueryPrManagers::new();
    /// Executes `eject`.
    fn eject(command: command::Eject) -> () = command;
    /// Executes `blockdev-open-tray`.
    fn blockdev_open_tray(command: command::BlockdevOpenTray) -> () = command;
    /// Executes `blockdev-close-tray`.
    fn blockdev_close_tray(command: command::BlockdevCloseTray) -> () = command;
    /// Executes `blockdev-remove-medium`.
    fn blockdev_remove_medium(id: impl Into<String>) -> () = command::BlockdevRemoveMedium::new(id);
    /// Executes `blockdev-insert-medium`.
    fn blockdev_insert_medium(id: impl Into<String>, node_name: impl Into<String>) -> () = command::BlockdevInsertMedium::new(id, node_name);
    /// Executes `blockdev-change-medium`.
    fn blockdev_change_medium(command: command::BlockdevChangeMedium) -> () = command;
    /// Executes `block_set_io_throttle`.
    fn block_set_io_throttle(command: command::BlockSetIoThrottle) -> () = command;
    /// Executes `block-latency-histogram-set`.
    fn block_latency_histogram_set(command: command::BlockLatencyHistogramSet) -> () = command;
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
    fn block_job_pause(device: impl Into<String>) -> () = command::BlockJobPause::new(device);
    /// Executes `block-job-resume`. **Deprecated** upstream.
    fn block_job_resume(device: impl Into<String>) -> () = command::BlockJobResume::new(device);
    /// Executes `block-job-complete`. **Deprecated** upstream.
    fn block_job_complete(device: impl Into<String>) -> () = command::BlockJobComplete::new(device);
    /// Executes `block-job-dismiss`. **Deprecated** upstream.
    fn block_job_dismiss(id: impl Into<String>) -> () = command::BlockJobDismiss::new(id);
    /// Executes `block-job-finalize`. **Deprecated** upstream.
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
    fn nbd_server_add(command: command::NbdServerAdd) -> () = command;
    /// Executes `nbd-server-remove`. **Deprecated** upstream.
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
    /// Executes `dump-guest-memory`.
    fn dump_guest_memory(command: command::DumpGuestMemory) -> () = command;
    /// Executes `query-dump`.
    fn query_dump() -> types::DumpQueryResult = command::QueryDump::new();
    /// Executes `query-dump-guest-memory-capability`.
    fn query_dump_guest_memory_capability() -> types::DumpGuestMemoryCapability = command::QueryDumpGuestMemoryCapability::new();
    /// Executes `set_link`.
    fn set_link(name: impl Into<String>, up: bool) -> () = command::SetLink::new(name, up);
    /// Executes `netdev_add`.
    fn netdev_add(command: command::NetdevAdd) -> () = command;
    /// Executes `netdev_del`.
    fn netdev_del(id: impl Into<String>) -> () = command::NetdevDel::new(id);
    /// Executes `query-rx-filter`.
    fn query_rx_filter(command: command::QueryRxFilter) -> Vec<types::RxFilterInfo> = command;
    /// Executes `announce-self`.
    fn announce_self(command: command::AnnounceSelf) -> () = command;
    /// Executes `request-ebpf`. Only in builds with `CONFIG_EBPF`.
    fn request_ebpf(id: types::EbpfProgramId) -> types::EbpfObject = command::RequestEbpf::new(id);
    /// Executes `query-rocker`.
    fn query_rocker(name: impl Into<String>) -> types::RockerSwitch = command::QueryRocker::new(name);
    /// Executes `query-rocker-ports`.
    fn query_rocker_ports(name: impl Into<String>) -> Vec<types::RockerPort> = command::QueryRockerPorts::new(name);
    /// Executes `query-rocker-of-dpa-flows`.
    fn query_rocker_of_dpa_flows(command: command::QueryRockerOfDpaFlows) -> Vec<types::RockerOfDpaFlow> = command;
    /// Executes `query-rocker-of-dpa-groups`.
    fn query_rocker_of_dpa_groups(command: command::QueryRockerOfDpaGroups) -> Vec<types::RockerOfDpaGroup> = command;
    /// Executes `query-tpm-models`. Only in builds with `CONFIG_TPM`.
    fn query_tpm_models() -> Vec<types::TpmModel> = command::QueryTpmModels::new();
    /// Executes `query-tpm-types`. Only in builds with `CONFIG_TPM`.
    fn query_tpm_types() -> Vec<types::TpmType> = command::QueryTpmTypes::new();
    /// Executes `query-tpm`. Only in builds with `CONFIG_TPM`.
    fn query_tpm() -> Vec<types::TpmInfo> = command::QueryTpm::new();
    /// Executes `set_password`.
    fn set_password(command: command::SetPassword) -> () = command;
    /// Executes `expire_password`.
    fn expire_password(command: command::ExpirePassword) -> () = command;
    /// Executes `screendump`. Only in builds with `CONFIG_PIXMAN`.
    fn screendump(command: command::Screendump) -> () = command;
    /// Executes `query-spice`. Only in builds with `CONFIG_SPICE`.
    fn query_spice() -> types::SpiceInfo = command::QuerySpice::new();
    /// Executes `query-vnc`. Only in builds with `CONFIG_VNC`.
    fn query_vnc() -> types::VncInfo = command::QueryVnc::new();
    /// Executes `query-vnc-servers`. Only in builds with `CONFIG_VNC`.
    fn query_vnc_servers() -> Vec<types::VncInfo2> = command::QueryVncServers::new();
    /// Executes `change-vnc-password`. Only in builds with `CONFIG_VNC`.
    fn change_vnc_password(password: impl Into<String>) -> () = command::ChangeVncPassword::new(password);
    /// Executes `query-mice`.
    fn query_mice() -> Vec<types::MouseInfo> = command::QueryMice::new();
    /// Executes `send-key`.
    fn send_key(command: command::SendKey) -> () = command;
    /// Executes `input-send-event`.
    fn input_send_event(command: command::InputSendEvent) -> () = command;
    /// Executes `query-display-options`.
    fn query_display_options() -> types::DisplayOptions = command::QueryDisplayOptions::new();
    /// Executes `display-reload`.
    fn display_reload(command: command::DisplayReload) -> () = command;
    /// Executes `display-update`.
    fn display_update(command: command::DisplayUpdate) -> () = command;
    /// Executes `client_migrate_info`.
    fn client_migrate_info(command: command::ClientMigrateInfo) -> () = command;
    /// Executes `query-migrate`.
    fn query_migrate() -> types::MigrationInfo = command::QueryMigrate::new();
    /// Executes `migrate-set-capabilities`.
    fn migrate_set_capabilities(capabilities: impl Into<Vec<types::MigrationCapabilityStatus>>) -> () = command::MigrateSetCapabilities::new(capabilities);
    /// Executes `query-migrate-capabilities`.
    fn query_migrate_capabilities() -> Vec<types::MigrationCapabilityStatus> = command::QueryMigrateCapabilities::new();
    /// Executes `migrate-set-parameters`.
    fn migrate_set_parameters(command: command::MigrateSetParameters) -> () = command;
    /// Executes `query-migrate-parameters`.
    fn query_migrate_parameters() -> types::MigrationParameters = command::QueryMigrateParameters::new();
    /// Executes `migrate-start-postcopy`.
    fn migrate_start_postcopy() -> () = command::MigrateStartPostcopy::new();
    /// Executes `x-colo-lost-heartbeat`. **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_REPLICATION`.
    fn x_colo_lost_heartbeat() -> () = command::XColoLostHeartbeat::new();
    /// Executes `migrate_cancel`.
    fn migrate_cancel() -> () = command::MigrateCancel::new();
    /// Executes `migrate-continue`.
    fn migrate_continue(state: types::MigrationStatus) -> () = command::MigrateContinue::new(state);
    /// Executes `migrate`.
    fn migrate(command: command::Migrate) -> () = command;
    /// Executes `migrate-incoming`.
    fn migrate_incoming(command: command::MigrateIncoming) -> () = command;
    /// Executes `xen-save-devices-state`.
    fn xen_save_devices_state(command: command::XenSaveDevicesState) -> () = command;
    /// Executes `xen-set-global-dirty-log`.
    fn xen_set_global_dirty_log(enable: bool) -> () = command::XenSetGlobalDirtyLog::new(enable);
    /// Executes `xen-load-devices-state`.
    fn xen_load_devices_state(filename: impl Into<String>) -> () = command::XenLoadDevicesState::new(filename);
    /// Executes `xen-set-replication`. Only in builds with `CONFIG_REPLICATION`.
    fn xen_set_replication(command: command::XenSetReplication) -> () = command;
    /// Executes `query-xen-replication-status`. Only in builds with `CONFIG_REPLICATION`.
    fn query_xen_replication_status() -> types::ReplicationStatus = command::QueryXenReplicationStatus::new();
    /// Executes `xen-colo-do-checkpoint`. Only in builds with `CONFIG_REPLICATION`.
    fn xen_colo_do_checkpoint() -> () = command::XenColoDoCheckpoint::new();
    /// Executes `query-colo-status`. Only in builds with `CONFIG_REPLICATION`.
    fn query_colo_status() -> types::ColoStatus = command::QueryColoStatus::new();
    /// Executes `migrate-recover`.
    fn migrate_recover(uri: impl Into<String>) -> () = command::MigrateRecover::new(uri);
    /// Executes `migrate-pause`.
    fn migrate_pause() -> () = command::MigratePause::new();
    /// Executes `calc-dirty-rate`.
    fn calc_dirty_rate(command: command::CalcDirtyRate) -> () = command;
    /// Executes `query-dirty-rate`.
    fn query_dirty_rate(command: command::QueryDirtyRate) -> types::DirtyRateInfo = command;
    /// Executes `set-vcpu-dirty-limit`.
    fn set_vcpu_dirty_limit(command: command::SetVcpuDirtyLimit) -> () = command;
    /// Executes `cancel-vcpu-dirty-limit`.
    fn cancel_vcpu_dirty_limit(command: command::CancelVcpuDirtyLimit) -> () = command;
    /// Executes `query-vcpu-dirty-limit`.
    fn query_vcpu_dirty_limit() -> Vec<types::DirtyLimitInfo> = command::QueryVcpuDirtyLimit::new();
    /// Executes `query-migrationthreads`. **Deprecated** upstream.
    fn query_migrationthreads() -> Vec<types::MigrationThreadInfo> = command::QueryMigrationthreads::new();
    /// Executes `snapshot-save`.
    fn snapshot_save(job_id: impl Into<String>, tag: impl Into<String>, vmstate: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotSave::new(job_id, tag, vmstate, devices);
    /// Executes `snapshot-load`.
    fn snapshot_load(job_id: impl Into<String>, tag: impl Into<String>, vmstate: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotLoad::new(job_id, tag, vmstate, devices);
    /// Executes `snapshot-delete`.
    fn snapshot_delete(job_id: impl Into<String>, tag: impl Into<String>, devices: impl IntoIterator<Item = impl Into<String>>) -> () = command::SnapshotDelete::new(job_id, tag, devices);
    /// Executes `transaction`.
    fn transaction(command: command::Transaction) -> () = command;
    /// Executes `trace-event-get-state`.
    fn trace_event_get_state(name: impl Into<String>) -> Vec<types::TraceEventInfo> = command::TraceEventGetState::new(name);
    /// Executes `trace-event-set-state`.
    fn trace_event_set_state(command: command::TraceEventSetState) -> () = command;
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
    /// Executes `device-list-properties`.
    fn device_list_properties(typename: impl Into<String>) -> Vec<types::ObjectPropertyInfo> = command::DeviceListProperties::new(typename);
    /// Executes `device_add`. Features: `json-cli`, `json-cli-hotplug`.
    fn device_add(command: command::DeviceAdd) -> () = command;
    /// Executes `device_del`.
    fn device_del(id: impl Into<String>) -> () = command::DeviceDel::new(id);
    /// Executes `device-sync-config`. **Unstable** upstream: it may change or go away without notice.
    fn device_sync_config(id: impl Into<String>) -> () = command::DeviceSyncConfig::new(id);
    /// Executes `query-cpus-fast`.
    fn query_cpus_fast() -> Vec<types::CpuInfoFast> = command::QueryCpusFast::new();
    /// Executes `query-machines`.
    fn query_machines(command: command::QueryMachines) -> Vec<types::MachineInfo> = command;
    /// Executes `query-current-machine`.
    fn query_current_machine() -> types::CurrentMachineParams = command::QueryCurrentMachine::new();
    /// Executes `query-target`.
    fn query_target() -> types::QemuTargetInfo = command::QueryTarget::new();
    /// Executes `query-uuid`.
    fn query_uuid() -> types::UuidInfo = command::QueryUuid::new();
    /// Executes `query-vm-generation-id`.
    fn query_vm_generation_id() -> types::GuidInfo = command::QueryVmGenerationId::new();
    /// Executes `system_reset`.
    fn system_reset() -> () = command::SystemReset::new();
    /// Executes `system_powerdown`.
    fn system_powerdown() -> () = command::SystemPowerdown::new();
    /// Executes `system_wakeup`.
    fn system_wakeup() -> () = command::SystemWakeup::new();
    /// Executes `inject-nmi`.
    fn inject_nmi() -> () = command::InjectNmi::new();
    /// Executes `memsave`.
    fn memsave(command: command::Memsave) -> () = command;
    /// Executes `pmemsave`.
    fn pmemsave(val: u64, size: u64, filename: impl Into<String>) -> () = command::Pmemsave::new(val, size, filename);
    /// Executes `query-memdev`.
    fn query_memdev() -> Vec<types::Memdev> = command::QueryMemdev::new();
    /// Executes `query-hotpluggable-cpus`.
    fn query_hotpluggable_cpus() -> Vec<types::HotpluggableCpu> = command::QueryHotpluggableCpus::new();
    /// Executes `set-numa-node`.
    fn set_numa_node(command: command::SetNumaNode) -> () = command;
    /// Executes `balloon`.
    fn balloon(value: i64) -> () = command::Balloon::new(value);
    /// Executes `query-balloon`.
    fn query_balloon() -> types::BalloonInfo = command::QueryBalloon::new();
    /// Executes `query-hv-balloon-status-report`.
    fn query_hv_balloon_status_report() -> types::HvBalloonInfo = command::QueryHvBalloonStatusReport::new();
    /// Executes `query-memory-size-summary`.
    fn query_memory_size_summary() -> types::MemoryInfo = command::QueryMemorySizeSummary::new();
    /// Executes `query-memory-devices`.
    fn query_memory_devices() -> Vec<types::MemoryDeviceInfo> = command::QueryMemoryDevices::new();
    /// Executes `x-query-irq`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_irq() -> types::HumanReadableText = command::XQueryIrq::new();
    /// Executes `x-query-jit`. **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_TCG`.
    fn x_query_jit() -> types::HumanReadableText = command::XQueryJit::new();
    /// Executes `x-query-numa`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_numa() -> types::HumanReadableText = command::XQueryNuma::new();
    /// Executes `x-query-ramblock`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_ramblock() -> types::HumanReadableText = command::XQueryRamblock::new();
    /// Executes `x-query-roms`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_roms() -> types::HumanReadableText = command::XQueryRoms::new();
    /// Executes `x-query-usb`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_usb() -> types::HumanReadableText = command::XQueryUsb::new();
    /// Executes `dumpdtb`. Only in builds with `CONFIG_FDT`.
    fn dumpdtb(filename: impl Into<String>) -> () = command::Dumpdtb::new(filename);
    /// Executes `x-query-interrupt-controllers`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_interrupt_controllers() -> types::HumanReadableText = command::XQueryInterruptControllers::new();
    /// Executes `query-firmware-log`.
    fn query_firmware_log(command: command::QueryFirmwareLog) -> types::FirmwareLog = command;
    /// Executes `dump-skeys`.
    fn dump_skeys(filename: impl Into<String>) -> () = command::DumpSkeys::new(filename);
    /// Executes `query-cpu-model-comparison`.
    fn query_cpu_model_comparison(modela: types::CpuModelInfo, modelb: types::CpuModelInfo) -> types::CpuModelCompareInfo = command::QueryCpuModelComparison::new(modela, modelb);
    /// Executes `query-cpu-model-baseline`.
    fn query_cpu_model_baseline(modela: types::CpuModelInfo, modelb: types::CpuModelInfo) -> types::CpuModelBaselineInfo = command::QueryCpuModelBaseline::new(modela, modelb);
    /// Executes `query-cpu-model-expansion`.
    fn query_cpu_model_expansion(r#type: types::CpuModelExpansionType, model: types::CpuModelInfo) -> types::CpuModelExpansionInfo = command::QueryCpuModelExpansion::new(r#type, model);
    /// Executes `query-cpu-definitions`.
    fn query_cpu_definitions() -> Vec<types::CpuDefinitionInfo> = command::QueryCpuDefinitions::new();
    /// Executes `set-cpu-topology`. **Unstable** upstream: it may change or go away without notice.
    fn set_cpu_topology(command: command::SetCpuTopology) -> () = command;
    /// Executes `query-s390x-cpu-polarization`. **Unstable** upstream: it may change or go away without notice.
    fn query_s390x_cpu_polarization() -> types::CpuPolarizationInfo = command::QueryS390xCpuPolarization::new();
    /// Executes `query-replay`.
    fn query_replay() -> types::ReplayInfo = command::QueryReplay::new();
    /// Executes `replay-break`.
    fn replay_break(icount: i64) -> () = command::ReplayBreak::new(icount);
    /// Executes `replay-delete-break`.
    fn replay_delete_break() -> () = command::ReplayDeleteBreak::new();
    /// Executes `replay-seek`.
    fn replay_seek(icount: i64) -> () = command::ReplaySeek::new(icount);
    /// Executes `yank`.
    fn yank(instances: impl Into<Vec<types::YankInstance>>) -> () = command::Yank::new(instances);
    /// Executes `query-yank`.
    fn query_yank() -> Vec<types::YankInstance> = command::QueryYank::new();
    /// Executes `add_client`.
    fn add_client(command: command::AddClient) -> () = command;
    /// Executes `query-name`.
    fn query_name() -> types::NameInfo = command::QueryName::new();
    /// Executes `query-iothreads`.
    fn query_iothreads() -> Vec<types::IoThreadInfo> = command::QueryIothreads::new();
    /// Executes `stop`.
    fn stop() -> () = command::Stop::new();
    /// Executes `cont`.
    fn cont() -> () = command::Cont::new();
    /// Executes `x-exit-preconfig`. **Unstable** upstream: it may change or go away without notice.
    fn x_exit_preconfig() -> () = command::XExitPreconfig::new();
    /// Executes `human-monitor-command`. Features: `savevm-monitor-nodes`.
    fn human_monitor_command(command: command::HumanMonitorCommand) -> String = command;
    /// Executes `getfd`. Only in builds with `CONFIG_POSIX`.
    fn getfd(fdname: impl Into<String>) -> () = command::Getfd::new(fdname);
    /// Executes `get-win32-socket`. Only in builds with `CONFIG_WIN32`.
    fn get_win32_socket(info: impl Into<Base64>, fdname: impl Into<String>) -> () = command::GetWin32Socket::new(info, fdname);
    /// Executes `closefd`.
    fn closefd(fdname: impl Into<String>) -> () = command::Closefd::new(fdname);
    /// Executes `add-fd`.
    fn add_fd(command: command::AddFd) -> types::AddfdInfo = command;
    /// Executes `remove-fd`.
    fn remove_fd(command: command::RemoveFd) -> () = command;
    /// Executes `query-fdsets`.
    fn query_fdsets() -> Vec<types::FdsetInfo> = command::QueryFdsets::new();
    /// Executes `query-command-line-options`.
    fn query_command_line_options(command: command::QueryCommandLineOptions) -> Vec<types::CommandLineOptionInfo> = command;
    /// Executes `query-gic-capabilities`.
    fn query_gic_capabilities() -> Vec<types::GicCapability> = command::QueryGicCapabilities::new();
    /// Executes `rtc-reset-reinjection`.
    fn rtc_reset_reinjection() -> () = command::RtcResetReinjection::new();
    /// Executes `query-sev`.
    fn query_sev() -> types::SevInfo = command::QuerySev::new();
    /// Executes `query-sev-launch-measure`.
    fn query_sev_launch_measure() -> types::SevLaunchMeasureInfo = command::QuerySevLaunchMeasure::new();
    /// Executes `query-sev-capabilities`.
    fn query_sev_capabilities() -> types::SevCapability = command::QuerySevCapabilities::new();
    /// Executes `sev-inject-launch-secret`.
    fn sev_inject_launch_secret(command: command::SevInjectLaunchSecret) -> () = command;
    /// Executes `query-sev-attestation-report`.
    fn query_sev_attestation_report(mnonce: impl Into<Base64>) -> types::SevAttestationReport = command::QuerySevAttestationReport::new(mnonce);
    /// Executes `query-sgx`.
    fn query_sgx() -> types::SgxInfo = command::QuerySgx::new();
    /// Executes `query-sgx-capabilities`.
    fn query_sgx_capabilities() -> types::SgxInfo = command::QuerySgxCapabilities::new();
    /// Executes `xen-event-list`.
    fn xen_event_list() -> Vec<types::EvtchnInfo> = command::XenEventList::new();
    /// Executes `xen-event-inject`.
    fn xen_event_inject(port: u32) -> () = command::XenEventInject::new(port);
    /// Executes `query-audiodevs`.
    fn query_audiodevs() -> Vec<types::Audiodev> = command::QueryAudiodevs::new();
    /// Executes `query-acpi-ospm-status`.
    fn query_acpi_ospm_status() -> Vec<types::AcpiostInfo> = command::QueryAcpiOspmStatus::new();
    /// Executes `inject-ghes-v2-error`. **Unstable** upstream: it may change or go away without notice.
    fn inject_ghes_v2_error(cper: impl Into<Base64>) -> () = command::InjectGhesV2Error::new(cper);
    /// Executes `query-pci`.
    fn query_pci() -> Vec<types::PciInfo> = command::QueryPci::new();
    /// Executes `query-stats`.
    fn query_stats(command: command::QueryStats) -> Vec<types::StatsResult> = command;
    /// Executes `query-stats-schemas`.
    fn query_stats_schemas(command: command::QueryStatsSchemas) -> Vec<types::StatsSchema> = command;
    /// Executes `x-query-virtio`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_virtio() -> Vec<types::VirtioInfo> = command::XQueryVirtio::new();
    /// Executes `x-query-virtio-status`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_virtio_status(path: impl Into<String>) -> types::VirtioStatus = command::XQueryVirtioStatus::new(path);
    /// Executes `x-query-virtio-queue-status`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_virtio_queue_status(path: impl Into<String>, queue: u16) -> types::VirtQueueStatus = command::XQueryVirtioQueueStatus::new(path, queue);
    /// Executes `x-query-virtio-vhost-queue-status`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_virtio_vhost_queue_status(path: impl Into<String>, queue: u16) -> types::VirtVhostQueueStatus = command::XQueryVirtioVhostQueueStatus::new(path, queue);
    /// Executes `x-query-virtio-queue-element`. **Unstable** upstream: it may change or go away without notice.
    fn x_query_virtio_queue_element(command: command::XQueryVirtioQueueElement) -> types::VirtioQueueElement = command;
    /// Executes `query-cryptodev`.
    fn query_cryptodev() -> Vec<types::QCryptodevInfo> = command::QueryCryptodev::new();
    /// Executes `cxl-inject-general-media-event`.
    fn cxl_inject_general_media_event(command: command::CxlInjectGeneralMediaEvent) -> () = command;
    /// Executes `cxl-inject-dram-event`.
    fn cxl_inject_dram_event(command: command::CxlInjectDramEvent) -> () = command;
    /// Executes `cxl-inject-memory-module-event`.
    fn cxl_inject_memory_module_event(path: impl Into<String>, log: types::CxlEventLog, flags: u8, r#type: u8, health_status: u8, media_status: u8, additional_status: u8, life_used: u8, temperature: i16, dirty_shutdown_count: u32, corrected_volatile_error_count: u32, corrected_persistent_error_count: u32) -> () = command::CxlInjectMemoryModuleEvent::new(path, log, flags, r#type, health_status, media_status, additional_status, life_used, temperature, dirty_shutdown_count, corrected_volatile_error_count, corrected_persistent_error_count);
    /// Executes `cxl-inject-poison`.
    fn cxl_inject_poison(path: impl Into<String>, start: u64, length: u64) -> () = command::CxlInjectPoison::new(path, start, length);
    /// Executes `cxl-inject-uncorrectable-errors`.
    fn cxl_inject_uncorrectable_errors(path: impl Into<String>, errors: impl Into<Vec<types::CxlUncorErrorRecord>>) -> () = command::CxlInjectUncorrectableErrors::new(path, errors);
    /// Executes `cxl-inject-correctable-error`.
    fn cxl_inject_correctable_error(path: impl Into<String>, r#type: types::CxlCorErrorType) -> () = command::CxlInjectCorrectableError::new(path, r#type);
    /// Executes `cxl-add-dynamic-capacity`. **Unstable** upstream: it may change or go away without notice.
    fn cxl_add_dynamic_capacity(command: command::CxlAddDynamicCapacity) -> () = command;
    /// Executes `cxl-release-dynamic-capacity`. **Unstable** upstream: it may change or go away without notice.
    fn cxl_release_dynamic_capacity(command: command::CxlReleaseDynamicCapacity) -> () = command;
} }
