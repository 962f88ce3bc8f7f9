// Generated as `qmp` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! What the methods of the protocol `qmp` look like.

use super::{Parameter, SHAPE, Shape};

/// In source order.
pub(crate) const SHAPES: &[Shape<'static>] = &[
    Shape {
        name: "query-status",
        variant: "QueryStatus",
        method: "query_status",
        parameters: Some(&[]),
        reply: "types::StatusInfo",
        feature: Some("run-state"),
        ..SHAPE
    },
    Shape {
        name: "watchdog-set-action",
        variant: "WatchdogSetAction",
        method: "watchdog_set_action",
        parameters: Some(&[Parameter { name: "action", given: "types::WatchdogAction" }]),
        feature: Some("run-state"),
        ..SHAPE
    },
    Shape { name: "set-action", variant: "SetAction", method: "set_action", feature: Some("run-state"), ..SHAPE },
    Shape {
        name: "job-pause",
        variant: "JobPause",
        method: "job_pause",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-resume",
        variant: "JobResume",
        method: "job_resume",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-cancel",
        variant: "JobCancel",
        method: "job_cancel",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-complete",
        variant: "JobComplete",
        method: "job_complete",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-dismiss",
        variant: "JobDismiss",
        method: "job_dismiss",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-finalize",
        variant: "JobFinalize",
        method: "job_finalize",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "query-jobs",
        variant: "QueryJobs",
        method: "query_jobs",
        parameters: Some(&[]),
        reply: "Vec<types::JobInfo>",
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "query-kvm",
        variant: "QueryKvm",
        method: "query_kvm",
        parameters: Some(&[]),
        reply: "types::KvmInfo",
        feature: Some("accelerator"),
        ..SHAPE
    },
    Shape {
        name: "x-accel-stats",
        variant: "XAccelStats",
        method: "x_accel_stats",
        parameters: Some(&[]),
        reply: "types::HumanReadableText",
        doc: "Executes `x-accel-stats`. **Unstable** upstream: it may change or go away without notice. Needs the feature `accelerator` of `qapi-types`.",
        feature: Some("accelerator"),
        ..SHAPE
    },
    Shape {
        name: "query-accelerators",
        variant: "QueryAccelerators",
        method: "query_accelerators",
        parameters: Some(&[]),
        reply: "types::AcceleratorInfo",
        feature: Some("accelerator"),
        ..SHAPE
    },
    Shape {
        name: "query-pr-managers",
        variant: "QueryPrManagers",
        method: "query_pr_managers",
        parameters: Some(&[]),
        reply: "Vec<types::PrManagerInfo>",
        feature: Some("block"),
        ..SHAPE
    },
    Shape { name: "eject", variant: "Eject", method: "eject", feature: Some("block"), ..SHAPE },
    Shape {
        name: "blockdev-open-tray",
        variant: "BlockdevOpenTray",
        method: "blockdev_open_tray",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-close-tray",
        variant: "BlockdevCloseTray",
        method: "blockdev_close_tray",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-remove-medium",
        variant: "BlockdevRemoveMedium",
        method: "blockdev_remove_medium",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-insert-medium",
        variant: "BlockdevInsertMedium",
        method: "blockdev_insert_medium",
        parameters: Some(&[
            Parameter { name: "id", given: "impl Into<String>" },
            Parameter { name: "node_name", given: "impl Into<String>" },
        ]),
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-change-medium",
        variant: "BlockdevChangeMedium",
        method: "blockdev_change_medium",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "block_set_io_throttle",
        variant: "BlockSetIoThrottle",
        method: "block_set_io_throttle",
        boxed: Some("types::BlockIoThrottle"),
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "block-latency-histogram-set",
        variant: "BlockLatencyHistogramSet",
        method: "block_latency_histogram_set",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "query-block",
        variant: "QueryBlock",
        method: "query_block",
        parameters: Some(&[]),
        reply: "Vec<types::BlockInfo>",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "query-blockstats",
        variant: "QueryBlockstats",
        method: "query_blockstats",
        reply: "Vec<types::BlockStats>",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "query-block-jobs",
        variant: "QueryBlockJobs",
        method: "query_block_jobs",
        parameters: Some(&[]),
        reply: "Vec<types::BlockJobInfo>",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block_resize",
        variant: "BlockResize",
        method: "block_resize",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-snapshot-sync",
        variant: "BlockdevSnapshotSync",
        method: "blockdev_snapshot_sync",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-snapshot",
        variant: "BlockdevSnapshot",
        method: "blockdev_snapshot",
        parameters: Some(&[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "overlay", given: "impl Into<String>" },
        ]),
        doc: "Executes `blockdev-snapshot`. Features: `allow-write-only-overlay`. Needs the feature `block-core` of `qapi-types`.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "change-backing-file",
        variant: "ChangeBackingFile",
        method: "change_backing_file",
        parameters: Some(&[
            Parameter { name: "device", given: "impl Into<String>" },
            Parameter { name: "image_node_name", given: "impl Into<String>" },
            Parameter { name: "backing_file", given: "impl Into<String>" },
        ]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-commit",
        variant: "BlockCommit",
        method: "block_commit",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "drive-backup",
        variant: "DriveBackup",
        method: "drive_backup",
        boxed: Some("types::DriveBackup"),
        doc: "Executes `drive-backup`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.",
        deprecated: Some("deprecated by QEMU 6.2; use `blockdev-backup`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-backup",
        variant: "BlockdevBackup",
        method: "blockdev_backup",
        boxed: Some("types::BlockdevBackup"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "query-named-block-nodes",
        variant: "QueryNamedBlockNodes",
        method: "query_named_block_nodes",
        reply: "Vec<types::BlockDeviceInfo>",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-debug-query-block-graph",
        variant: "XDebugQueryBlockGraph",
        method: "x_debug_query_block_graph",
        parameters: Some(&[]),
        reply: "types::XDbgBlockGraph",
        doc: "Executes `x-debug-query-block-graph`. **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "drive-mirror",
        variant: "DriveMirror",
        method: "drive_mirror",
        boxed: Some("types::DriveMirror"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-add",
        variant: "BlockDirtyBitmapAdd",
        method: "block_dirty_bitmap_add",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-remove",
        variant: "BlockDirtyBitmapRemove",
        method: "block_dirty_bitmap_remove",
        parameters: Some(&[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-clear",
        variant: "BlockDirtyBitmapClear",
        method: "block_dirty_bitmap_clear",
        parameters: Some(&[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-enable",
        variant: "BlockDirtyBitmapEnable",
        method: "block_dirty_bitmap_enable",
        parameters: Some(&[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-disable",
        variant: "BlockDirtyBitmapDisable",
        method: "block_dirty_bitmap_disable",
        parameters: Some(&[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-merge",
        variant: "BlockDirtyBitmapMerge",
        method: "block_dirty_bitmap_merge",
        parameters: Some(&[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "target", given: "impl Into<String>" },
            Parameter { name: "bitmaps", given: "impl IntoIterator<Item = impl Into<types::BlockDirtyBitmapOrStr>>" },
        ]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-debug-block-dirty-bitmap-sha256",
        variant: "XDebugBlockDirtyBitmapSha256",
        method: "x_debug_block_dirty_bitmap_sha256",
        parameters: Some(&[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ]),
        reply: "types::BlockDirtyBitmapSha256",
        doc: "Executes `x-debug-block-dirty-bitmap-sha256`. **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-mirror",
        variant: "BlockdevMirror",
        method: "blockdev_mirror",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-stream",
        variant: "BlockStream",
        method: "block_stream",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-set-speed",
        variant: "BlockJobSetSpeed",
        method: "block_job_set_speed",
        parameters: Some(&[
            Parameter { name: "device", given: "impl Into<String>" },
            Parameter { name: "speed", given: "i64" },
        ]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-cancel",
        variant: "BlockJobCancel",
        method: "block_job_cancel",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-pause",
        variant: "BlockJobPause",
        method: "block_job_pause",
        parameters: Some(&[Parameter { name: "device", given: "impl Into<String>" }]),
        doc: "Executes `block-job-pause`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.",
        deprecated: Some("deprecated by QEMU 10.1; use `job-pause`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-resume",
        variant: "BlockJobResume",
        method: "block_job_resume",
        parameters: Some(&[Parameter { name: "device", given: "impl Into<String>" }]),
        doc: "Executes `block-job-resume`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.",
        deprecated: Some("deprecated by QEMU 10.1; use `job-resume`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-complete",
        variant: "BlockJobComplete",
        method: "block_job_complete",
        parameters: Some(&[Parameter { name: "device", given: "impl Into<String>" }]),
        doc: "Executes `block-job-complete`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.",
        deprecated: Some("deprecated by QEMU 10.1; use `job-complete`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-dismiss",
        variant: "BlockJobDismiss",
        method: "block_job_dismiss",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        doc: "Executes `block-job-dismiss`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.",
        deprecated: Some("deprecated by QEMU 10.1; use `job-dismiss`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-finalize",
        variant: "BlockJobFinalize",
        method: "block_job_finalize",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        doc: "Executes `block-job-finalize`. **Deprecated** upstream. Needs the feature `block-core` of `qapi-types`.",
        deprecated: Some("deprecated by QEMU 10.1; use `job-finalize`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-change",
        variant: "BlockJobChange",
        method: "block_job_change",
        boxed: Some("types::BlockJobChangeOptions"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-add",
        variant: "BlockdevAdd",
        method: "blockdev_add",
        boxed: Some("types::BlockdevOptions"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-reopen",
        variant: "BlockdevReopen",
        method: "blockdev_reopen",
        parameters: Some(&[Parameter { name: "options", given: "impl Into<Vec<types::BlockdevOptions>>" }]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-del",
        variant: "BlockdevDel",
        method: "blockdev_del",
        parameters: Some(&[Parameter { name: "node_name", given: "impl Into<String>" }]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-set-active",
        variant: "BlockdevSetActive",
        method: "blockdev_set_active",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-create",
        variant: "BlockdevCreate",
        method: "blockdev_create",
        parameters: Some(&[
            Parameter { name: "job_id", given: "impl Into<String>" },
            Parameter { name: "options", given: "types::BlockdevCreateOptions" },
        ]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-blockdev-amend",
        variant: "XBlockdevAmend",
        method: "x_blockdev_amend",
        doc: "Executes `x-blockdev-amend`. **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-set-write-threshold",
        variant: "BlockSetWriteThreshold",
        method: "block_set_write_threshold",
        parameters: Some(&[
            Parameter { name: "node_name", given: "impl Into<String>" },
            Parameter { name: "write_threshold", given: "u64" },
        ]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-blockdev-change",
        variant: "XBlockdevChange",
        method: "x_blockdev_change",
        doc: "Executes `x-blockdev-change`. **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-blockdev-set-iothread",
        variant: "XBlockdevSetIothread",
        method: "x_blockdev_set_iothread",
        doc: "Executes `x-blockdev-set-iothread`. **Unstable** upstream: it may change or go away without notice. Needs the feature `block-core` of `qapi-types`.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-snapshot-internal-sync",
        variant: "BlockdevSnapshotInternalSync",
        method: "blockdev_snapshot_internal_sync",
        parameters: Some(&[
            Parameter { name: "device", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ]),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-snapshot-delete-internal-sync",
        variant: "BlockdevSnapshotDeleteInternalSync",
        method: "blockdev_snapshot_delete_internal_sync",
        reply: "types::SnapshotInfo",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-start",
        variant: "NbdServerStart",
        method: "nbd_server_start",
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-add",
        variant: "NbdServerAdd",
        method: "nbd_server_add",
        boxed: Some("types::NbdServerAddOptions"),
        doc: "Executes `nbd-server-add`. **Deprecated** upstream. Needs the feature `block-export` of `qapi-types`.",
        deprecated: Some("deprecated by QEMU 5.2; use `block-export-add`"),
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-remove",
        variant: "NbdServerRemove",
        method: "nbd_server_remove",
        doc: "Executes `nbd-server-remove`. **Deprecated** upstream. Needs the feature `block-export` of `qapi-types`.",
        deprecated: Some("deprecated by QEMU 5.2; use `block-export-del`"),
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-stop",
        variant: "NbdServerStop",
        method: "nbd_server_stop",
        parameters: Some(&[]),
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "block-export-add",
        variant: "BlockExportAdd",
        method: "block_export_add",
        boxed: Some("types::BlockExportOptions"),
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "block-export-del",
        variant: "BlockExportDel",
        method: "block_export_del",
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "query-block-exports",
        variant: "QueryBlockExports",
        method: "query_block_exports",
        parameters: Some(&[]),
        reply: "Vec<types::BlockExportInfo>",
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "query-chardev",
        variant: "QueryChardev",
        method: "query_chardev",
        parameters: Some(&[]),
        reply: "Vec<types::ChardevInfo>",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "query-chardev-backends",
        variant: "QueryChardevBackends",
        method: "query_chardev_backends",
        parameters: Some(&[]),
        reply: "Vec<types::ChardevBackendInfo>",
        feature: Some("char"),
        ..SHAPE
    },
    Shape { name: "ringbuf-write", variant: "RingbufWrite", method: "ringbuf_write", feature: Some("char"), ..SHAPE },
    Shape {
        name: "ringbuf-read",
        variant: "RingbufRead",
        method: "ringbuf_read",
        reply: "String",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "chardev-add",
        variant: "ChardevAdd",
        method: "chardev_add",
        parameters: Some(&[
            Parameter { name: "id", given: "impl Into<String>" },
            Parameter { name: "backend", given: "types::ChardevBackend" },
        ]),
        reply: "types::ChardevReturn",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "chardev-change",
        variant: "ChardevChange",
        method: "chardev_change",
        parameters: Some(&[
            Parameter { name: "id", given: "impl Into<String>" },
            Parameter { name: "backend", given: "types::ChardevBackend" },
        ]),
        reply: "types::ChardevReturn",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "chardev-remove",
        variant: "ChardevRemove",
        method: "chardev_remove",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "chardev-send-break",
        variant: "ChardevSendBreak",
        method: "chardev_send_break",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "dump-guest-memory",
        variant: "DumpGuestMemory",
        method: "dump_guest_memory",
        feature: Some("dump"),
        ..SHAPE
    },
    Shape {
        name: "query-dump",
        variant: "QueryDump",
        method: "query_dump",
        parameters: Some(&[]),
        reply: "types::DumpQueryResult",
        feature: Some("dump"),
        ..SHAPE
    },
    Shape {
        name: "query-dump-guest-memory-capability",
        variant: "QueryDumpGuestMemoryCapability",
        method: "query_dump_guest_memory_capability",
        parameters: Some(&[]),
        reply: "types::DumpGuestMemoryCapability",
        feature: Some("dump"),
        ..SHAPE
    },
    Shape {
        name: "set_link",
        variant: "SetLink",
        method: "set_link",
        parameters: Some(&[
            Parameter { name: "name", given: "impl Into<String>" },
            Parameter { name: "up", given: "bool" },
        ]),
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "netdev_add",
        variant: "NetdevAdd",
        method: "netdev_add",
        boxed: Some("types::Netdev"),
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "netdev_del",
        variant: "NetdevDel",
        method: "netdev_del",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "query-rx-filter",
        variant: "QueryRxFilter",
        method: "query_rx_filter",
        reply: "Vec<types::RxFilterInfo>",
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "announce-self",
        variant: "AnnounceSelf",
        method: "announce_self",
        boxed: Some("types::AnnounceParameters"),
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "request-ebpf",
        variant: "RequestEbpf",
        method: "request_ebpf",
        parameters: Some(&[Parameter { name: "id", given: "types::EbpfProgramId" }]),
        reply: "types::EbpfObject",
        doc: "Executes `request-ebpf`. Only in builds with `CONFIG_EBPF`. Needs the feature `ebpf` of `qapi-types`.",
        feature: Some("ebpf"),
        ..SHAPE
    },
    Shape {
        name: "query-rocker",
        variant: "QueryRocker",
        method: "query_rocker",
        parameters: Some(&[Parameter { name: "name", given: "impl Into<String>" }]),
        reply: "types::RockerSwitch",
        feature: Some("rocker"),
        ..SHAPE
    },
    Shape {
        name: "query-rocker-ports",
        variant: "QueryRockerPorts",
        method: "query_rocker_ports",
        parameters: Some(&[Parameter { name: "name", given: "impl Into<String>" }]),
        reply: "Vec<types::RockerPort>",
        feature: Some("rocker"),
        ..SHAPE
    },
    Shape {
        name: "query-rocker-of-dpa-flows",
        variant: "QueryRockerOfDpaFlows",
        method: "query_rocker_of_dpa_flows",
        reply: "Vec<types::RockerOfDpaFlow>",
        feature: Some("rocker"),
        ..SHAPE
    },
    Shape {
        name: "query-rocker-of-dpa-groups",
        variant: "QueryRockerOfDpaGroups",
        method: "query_rocker_of_dpa_groups",
        reply: "Vec<types::RockerOfDpaGroup>",
        feature: Some("rocker"),
        ..SHAPE
    },
    Shape {
        name: "query-tpm-models",
        variant: "QueryTpmModels",
        method: "query_tpm_models",
        parameters: Some(&[]),
        reply: "Vec<types::TpmModel>",
        doc: "Executes `query-tpm-models`. Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.",
        feature: Some("tpm"),
        ..SHAPE
    },
    Shape {
        name: "query-tpm-types",
        variant: "QueryTpmTypes",
        method: "query_tpm_types",
        parameters: Some(&[]),
        reply: "Vec<types::TpmType>",
        doc: "Executes `query-tpm-types`. Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.",
        feature: Some("tpm"),
        ..SHAPE
    },
    Shape {
        name: "query-tpm",
        variant: "QueryTpm",
        method: "query_tpm",
        parameters: Some(&[]),
        reply: "Vec<types::TpmInfo>",
        doc: "Executes `query-tpm`. Only in builds with `CONFIG_TPM`. Needs the feature `tpm` of `qapi-types`.",
        feature: Some("tpm"),
        ..SHAPE
    },
    Shape {
        name: "set_password",
        variant: "SetPassword",
        method: "set_password",
        boxed: Some("types::SetPasswordOptions"),
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "expire_password",
        variant: "ExpirePassword",
        method: "expire_password",
        boxed: Some("types::ExpirePasswordOptions"),
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "screendump",
        variant: "Screendump",
        method: "screendump",
        doc: "Executes `screendump`. Only in builds with `CONFIG_PIXMAN`. Needs the feature `ui` of `qapi-types`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-spice",
        variant: "QuerySpice",
        method: "query_spice",
        parameters: Some(&[]),
        reply: "types::SpiceInfo",
        doc: "Executes `query-spice`. Only in builds with `CONFIG_SPICE`. Needs the feature `ui` of `qapi-types`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-vnc",
        variant: "QueryVnc",
        method: "query_vnc",
        parameters: Some(&[]),
        reply: "types::VncInfo",
        doc: "Executes `query-vnc`. Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-vnc-servers",
        variant: "QueryVncServers",
        method: "query_vnc_servers",
        parameters: Some(&[]),
        reply: "Vec<types::VncInfo2>",
        doc: "Executes `query-vnc-servers`. Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "change-vnc-password",
        variant: "ChangeVncPassword",
        method: "change_vnc_password",
        parameters: Some(&[Parameter { name: "password", given: "impl Into<String>" }]),
        doc: "Executes `change-vnc-password`. Only in builds with `CONFIG_VNC`. Needs the feature `ui` of `qapi-types`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-mice",
        variant: "QueryMice",
        method: "query_mice",
        parameters: Some(&[]),
        reply: "Vec<types::MouseInfo>",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape { name: "send-key", variant: "SendKey", method: "send_key", feature: Some("ui"), ..SHAPE },
    Shape {
        name: "input-send-event",
        variant: "InputSendEvent",
        method: "input_send_event",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-display-options",
        variant: "QueryDisplayOptions",
        method: "query_display_options",
        parameters: Some(&[]),
        reply: "types::DisplayOptions",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "display-reload",
        variant: "DisplayReload",
        method: "display_reload",
        boxed: Some("types::DisplayReloadOptions"),
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "display-update",
        variant: "DisplayUpdate",
        method: "display_update",
        boxed: Some("types::DisplayUpdateOptions"),
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "client_migrate_info",
        variant: "ClientMigrateInfo",
        method: "client_migrate_info",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-migrate",
        variant: "QueryMigrate",
        method: "query_migrate",
        parameters: Some(&[]),
        reply: "types::MigrationInfo",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-set-capabilities",
        variant: "MigrateSetCapabilities",
        method: "migrate_set_capabilities",
        parameters: Some(&[
            Parameter { name: "capabilities", given: "impl Into<Vec<types::MigrationCapabilityStatus>>" },
        ]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-migrate-capabilities",
        variant: "QueryMigrateCapabilities",
        method: "query_migrate_capabilities",
        parameters: Some(&[]),
        reply: "Vec<types::MigrationCapabilityStatus>",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-set-parameters",
        variant: "MigrateSetParameters",
        method: "migrate_set_parameters",
        boxed: Some("types::MigrateSetParameters"),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-migrate-parameters",
        variant: "QueryMigrateParameters",
        method: "query_migrate_parameters",
        parameters: Some(&[]),
        reply: "types::MigrationParameters",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-start-postcopy",
        variant: "MigrateStartPostcopy",
        method: "migrate_start_postcopy",
        parameters: Some(&[]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "x-colo-lost-heartbeat",
        variant: "XColoLostHeartbeat",
        method: "x_colo_lost_heartbeat",
        parameters: Some(&[]),
        doc: "Executes `x-colo-lost-heartbeat`. **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate_cancel",
        variant: "MigrateCancel",
        method: "migrate_cancel",
        parameters: Some(&[]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-continue",
        variant: "MigrateContinue",
        method: "migrate_continue",
        parameters: Some(&[Parameter { name: "state", given: "types::MigrationStatus" }]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape { name: "migrate", variant: "Migrate", method: "migrate", feature: Some("migration"), ..SHAPE },
    Shape {
        name: "migrate-incoming",
        variant: "MigrateIncoming",
        method: "migrate_incoming",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-save-devices-state",
        variant: "XenSaveDevicesState",
        method: "xen_save_devices_state",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-set-global-dirty-log",
        variant: "XenSetGlobalDirtyLog",
        method: "xen_set_global_dirty_log",
        parameters: Some(&[Parameter { name: "enable", given: "bool" }]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-load-devices-state",
        variant: "XenLoadDevicesState",
        method: "xen_load_devices_state",
        parameters: Some(&[Parameter { name: "filename", given: "impl Into<String>" }]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-set-replication",
        variant: "XenSetReplication",
        method: "xen_set_replication",
        doc: "Executes `xen-set-replication`. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-xen-replication-status",
        variant: "QueryXenReplicationStatus",
        method: "query_xen_replication_status",
        parameters: Some(&[]),
        reply: "types::ReplicationStatus",
        doc: "Executes `query-xen-replication-status`. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-colo-do-checkpoint",
        variant: "XenColoDoCheckpoint",
        method: "xen_colo_do_checkpoint",
        parameters: Some(&[]),
        doc: "Executes `xen-colo-do-checkpoint`. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-colo-status",
        variant: "QueryColoStatus",
        method: "query_colo_status",
        parameters: Some(&[]),
        reply: "types::ColoStatus",
        doc: "Executes `query-colo-status`. Only in builds with `CONFIG_REPLICATION`. Needs the feature `migration` of `qapi-types`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-recover",
        variant: "MigrateRecover",
        method: "migrate_recover",
        parameters: Some(&[Parameter { name: "uri", given: "impl Into<String>" }]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-pause",
        variant: "MigratePause",
        method: "migrate_pause",
        parameters: Some(&[]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "calc-dirty-rate",
        variant: "CalcDirtyRate",
        method: "calc_dirty_rate",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-dirty-rate",
        variant: "QueryDirtyRate",
        method: "query_dirty_rate",
        reply: "types::DirtyRateInfo",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "set-vcpu-dirty-limit",
        variant: "SetVcpuDirtyLimit",
        method: "set_vcpu_dirty_limit",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "cancel-vcpu-dirty-limit",
        variant: "CancelVcpuDirtyLimit",
        method: "cancel_vcpu_dirty_limit",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-vcpu-dirty-limit",
        variant: "QueryVcpuDirtyLimit",
        method: "query_vcpu_dirty_limit",
        parameters: Some(&[]),
        reply: "Vec<types::DirtyLimitInfo>",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-migrationthreads",
        variant: "QueryMigrationthreads",
        method: "query_migrationthreads",
        parameters: Some(&[]),
        reply: "Vec<types::MigrationThreadInfo>",
        doc: "Executes `query-migrationthreads`. **Deprecated** upstream. Needs the feature `migration` of `qapi-types`.",
        deprecated: Some("deprecated by QEMU 9.2"),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "snapshot-save",
        variant: "SnapshotSave",
        method: "snapshot_save",
        parameters: Some(&[
            Parameter { name: "job_id", given: "impl Into<String>" },
            Parameter { name: "tag", given: "impl Into<String>" },
            Parameter { name: "vmstate", given: "impl Into<String>" },
            Parameter { name: "devices", given: "impl IntoIterator<Item = impl Into<String>>" },
        ]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "snapshot-load",
        variant: "SnapshotLoad",
        method: "snapshot_load",
        parameters: Some(&[
            Parameter { name: "job_id", given: "impl Into<String>" },
            Parameter { name: "tag", given: "impl Into<String>" },
            Parameter { name: "vmstate", given: "impl Into<String>" },
            Parameter { name: "devices", given: "impl IntoIterator<Item = impl Into<String>>" },
        ]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "snapshot-delete",
        variant: "SnapshotDelete",
        method: "snapshot_delete",
        parameters: Some(&[
            Parameter { name: "job_id", given: "impl Into<String>" },
            Parameter { name: "tag", given: "impl Into<String>" },
            Parameter { name: "devices", given: "impl IntoIterator<Item = impl Into<String>>" },
        ]),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape { name: "transaction", variant: "Transaction", method: "transaction", feature: Some("transaction"), ..SHAPE },
    Shape {
        name: "trace-event-get-state",
        variant: "TraceEventGetState",
        method: "trace_event_get_state",
        parameters: Some(&[Parameter { name: "name", given: "impl Into<String>" }]),
        reply: "Vec<types::TraceEventInfo>",
        feature: Some("trace"),
        ..SHAPE
    },
    Shape {
        name: "trace-event-set-state",
        variant: "TraceEventSetState",
        method: "trace_event_set_state",
        feature: Some("trace"),
        ..SHAPE
    },
    Shape {
        name: "qmp_capabilities",
        variant: "QmpCapabilities",
        method: "qmp_capabilities",
        feature: Some("control"),
        ..SHAPE
    },
    Shape {
        name: "query-version",
        variant: "QueryVersion",
        method: "query_version",
        parameters: Some(&[]),
        reply: "types::VersionInfo",
        feature: Some("control"),
        ..SHAPE
    },
    Shape {
        name: "query-commands",
        variant: "QueryCommands",
        method: "query_commands",
        parameters: Some(&[]),
        reply: "Vec<types::CommandInfo>",
        feature: Some("control"),
        ..SHAPE
    },
    Shape { name: "quit", variant: "Quit", method: "quit", parameters: Some(&[]), feature: Some("control"), ..SHAPE },
    Shape {
        name: "query-qmp-schema",
        variant: "QueryQmpSchema",
        method: "query_qmp_schema",
        parameters: Some(&[]),
        reply: "Vec<types::SchemaInfo>",
        feature: Some("introspect"),
        ..SHAPE
    },
    Shape {
        name: "qom-list",
        variant: "QomList",
        method: "qom_list",
        parameters: Some(&[Parameter { name: "path", given: "impl Into<String>" }]),
        reply: "Vec<types::ObjectPropertyInfo>",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-get",
        variant: "QomGet",
        method: "qom_get",
        parameters: Some(&[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "property", given: "impl Into<String>" },
        ]),
        reply: "Any",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-list-get",
        variant: "QomListGet",
        method: "qom_list_get",
        parameters: Some(&[Parameter { name: "paths", given: "impl IntoIterator<Item = impl Into<String>>" }]),
        reply: "Vec<types::ObjectPropertiesValues>",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-set",
        variant: "QomSet",
        method: "qom_set",
        parameters: Some(&[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "property", given: "impl Into<String>" },
            Parameter { name: "value", given: "impl Into<Any>" },
        ]),
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-list-types",
        variant: "QomListTypes",
        method: "qom_list_types",
        reply: "Vec<types::ObjectTypeInfo>",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-list-properties",
        variant: "QomListProperties",
        method: "qom_list_properties",
        parameters: Some(&[Parameter { name: "typename", given: "impl Into<String>" }]),
        reply: "Vec<types::ObjectPropertyInfo>",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "object-add",
        variant: "ObjectAdd",
        method: "object_add",
        boxed: Some("types::ObjectOptions"),
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "object-del",
        variant: "ObjectDel",
        method: "object_del",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "device-list-properties",
        variant: "DeviceListProperties",
        method: "device_list_properties",
        parameters: Some(&[Parameter { name: "typename", given: "impl Into<String>" }]),
        reply: "Vec<types::ObjectPropertyInfo>",
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "device_add",
        variant: "DeviceAdd",
        method: "device_add",
        doc: "Executes `device_add`. Features: `json-cli`, `json-cli-hotplug`. Needs the feature `qdev` of `qapi-types`.",
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "device_del",
        variant: "DeviceDel",
        method: "device_del",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "device-sync-config",
        variant: "DeviceSyncConfig",
        method: "device_sync_config",
        parameters: Some(&[Parameter { name: "id", given: "impl Into<String>" }]),
        doc: "Executes `device-sync-config`. **Unstable** upstream: it may change or go away without notice. Needs the feature `qdev` of `qapi-types`.",
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "query-cpus-fast",
        variant: "QueryCpusFast",
        method: "query_cpus_fast",
        parameters: Some(&[]),
        reply: "Vec<types::CpuInfoFast>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-machines",
        variant: "QueryMachines",
        method: "query_machines",
        reply: "Vec<types::MachineInfo>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-current-machine",
        variant: "QueryCurrentMachine",
        method: "query_current_machine",
        parameters: Some(&[]),
        reply: "types::CurrentMachineParams",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-target",
        variant: "QueryTarget",
        method: "query_target",
        parameters: Some(&[]),
        reply: "types::QemuTargetInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-uuid",
        variant: "QueryUuid",
        method: "query_uuid",
        parameters: Some(&[]),
        reply: "types::UuidInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-vm-generation-id",
        variant: "QueryVmGenerationId",
        method: "query_vm_generation_id",
        parameters: Some(&[]),
        reply: "types::GuidInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "system_reset",
        variant: "SystemReset",
        method: "system_reset",
        parameters: Some(&[]),
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "system_powerdown",
        variant: "SystemPowerdown",
        method: "system_powerdown",
        parameters: Some(&[]),
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "system_wakeup",
        variant: "SystemWakeup",
        method: "system_wakeup",
        parameters: Some(&[]),
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "inject-nmi",
        variant: "InjectNmi",
        method: "inject_nmi",
        parameters: Some(&[]),
        feature: Some("machine"),
        ..SHAPE
    },
    Shape { name: "memsave", variant: "Memsave", method: "memsave", feature: Some("machine"), ..SHAPE },
    Shape {
        name: "pmemsave",
        variant: "Pmemsave",
        method: "pmemsave",
        parameters: Some(&[
            Parameter { name: "val", given: "u64" },
            Parameter { name: "size", given: "u64" },
            Parameter { name: "filename", given: "impl Into<String>" },
        ]),
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-memdev",
        variant: "QueryMemdev",
        method: "query_memdev",
        parameters: Some(&[]),
        reply: "Vec<types::Memdev>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-hotpluggable-cpus",
        variant: "QueryHotpluggableCpus",
        method: "query_hotpluggable_cpus",
        parameters: Some(&[]),
        reply: "Vec<types::HotpluggableCpu>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "set-numa-node",
        variant: "SetNumaNode",
        method: "set_numa_node",
        boxed: Some("types::NumaOptions"),
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "balloon",
        variant: "Balloon",
        method: "balloon",
        parameters: Some(&[Parameter { name: "value", given: "i64" }]),
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-balloon",
        variant: "QueryBalloon",
        method: "query_balloon",
        parameters: Some(&[]),
        reply: "types::BalloonInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-hv-balloon-status-report",
        variant: "QueryHvBalloonStatusReport",
        method: "query_hv_balloon_status_report",
        parameters: Some(&[]),
        reply: "types::HvBalloonInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-memory-size-summary",
        variant: "QueryMemorySizeSummary",
        method: "query_memory_size_summary",
        parameters: Some(&[]),
        reply: "types::MemoryInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-memory-devices",
        variant: "QueryMemoryDevices",
        method: "query_memory_devices",
        parameters: Some(&[]),
        reply: "Vec<types::MemoryDeviceInfo>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-irq",
        variant: "XQueryIrq",
        method: "x_query_irq",
        parameters: Some(&[]),
        reply: "types::HumanReadableText",
        doc: "Executes `x-query-irq`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-jit",
        variant: "XQueryJit",
        method: "x_query_jit",
        parameters: Some(&[]),
        reply: "types::HumanReadableText",
        doc: "Executes `x-query-jit`. **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_TCG`. Needs the feature `machine` of `qapi-types`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-numa",
        variant: "XQueryNuma",
        method: "x_query_numa",
        parameters: Some(&[]),
        reply: "types::HumanReadableText",
        doc: "Executes `x-query-numa`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-ramblock",
        variant: "XQueryRamblock",
        method: "x_query_ramblock",
        parameters: Some(&[]),
        reply: "types::HumanReadableText",
        doc: "Executes `x-query-ramblock`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-roms",
        variant: "XQueryRoms",
        method: "x_query_roms",
        parameters: Some(&[]),
        reply: "types::HumanReadableText",
        doc: "Executes `x-query-roms`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-usb",
        variant: "XQueryUsb",
        method: "x_query_usb",
        parameters: Some(&[]),
        reply: "types::HumanReadableText",
        doc: "Executes `x-query-usb`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "dumpdtb",
        variant: "Dumpdtb",
        method: "dumpdtb",
        parameters: Some(&[Parameter { name: "filename", given: "impl Into<String>" }]),
        doc: "Executes `dumpdtb`. Only in builds with `CONFIG_FDT`. Needs the feature `machine` of `qapi-types`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-interrupt-controllers",
        variant: "XQueryInterruptControllers",
        method: "x_query_interrupt_controllers",
        parameters: Some(&[]),
        reply: "types::HumanReadableText",
        doc: "Executes `x-query-interrupt-controllers`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine` of `qapi-types`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-firmware-log",
        variant: "QueryFirmwareLog",
        method: "query_firmware_log",
        reply: "types::FirmwareLog",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "dump-skeys",
        variant: "DumpSkeys",
        method: "dump_skeys",
        parameters: Some(&[Parameter { name: "filename", given: "impl Into<String>" }]),
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-cpu-model-comparison",
        variant: "QueryCpuModelComparison",
        method: "query_cpu_model_comparison",
        parameters: Some(&[
            Parameter { name: "modela", given: "types::CpuModelInfo" },
            Parameter { name: "modelb", given: "types::CpuModelInfo" },
        ]),
        reply: "types::CpuModelCompareInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-cpu-model-baseline",
        variant: "QueryCpuModelBaseline",
        method: "query_cpu_model_baseline",
        parameters: Some(&[
            Parameter { name: "modela", given: "types::CpuModelInfo" },
            Parameter { name: "modelb", given: "types::CpuModelInfo" },
        ]),
        reply: "types::CpuModelBaselineInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-cpu-model-expansion",
        variant: "QueryCpuModelExpansion",
        method: "query_cpu_model_expansion",
        parameters: Some(&[
            Parameter { name: "r#type", given: "types::CpuModelExpansionType" },
            Parameter { name: "model", given: "types::CpuModelInfo" },
        ]),
        reply: "types::CpuModelExpansionInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-cpu-definitions",
        variant: "QueryCpuDefinitions",
        method: "query_cpu_definitions",
        parameters: Some(&[]),
        reply: "Vec<types::CpuDefinitionInfo>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "set-cpu-topology",
        variant: "SetCpuTopology",
        method: "set_cpu_topology",
        doc: "Executes `set-cpu-topology`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine-s390x` of `qapi-types`.",
        feature: Some("machine-s390x"),
        ..SHAPE
    },
    Shape {
        name: "query-s390x-cpu-polarization",
        variant: "QueryS390xCpuPolarization",
        method: "query_s390x_cpu_polarization",
        parameters: Some(&[]),
        reply: "types::CpuPolarizationInfo",
        doc: "Executes `query-s390x-cpu-polarization`. **Unstable** upstream: it may change or go away without notice. Needs the feature `machine-s390x` of `qapi-types`.",
        feature: Some("machine-s390x"),
        ..SHAPE
    },
    Shape {
        name: "query-replay",
        variant: "QueryReplay",
        method: "query_replay",
        parameters: Some(&[]),
        reply: "types::ReplayInfo",
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "replay-break",
        variant: "ReplayBreak",
        method: "replay_break",
        parameters: Some(&[Parameter { name: "icount", given: "i64" }]),
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "replay-delete-break",
        variant: "ReplayDeleteBreak",
        method: "replay_delete_break",
        parameters: Some(&[]),
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "replay-seek",
        variant: "ReplaySeek",
        method: "replay_seek",
        parameters: Some(&[Parameter { name: "icount", given: "i64" }]),
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "yank",
        variant: "Yank",
        method: "yank",
        parameters: Some(&[Parameter { name: "instances", given: "impl Into<Vec<types::YankInstance>>" }]),
        feature: Some("yank"),
        ..SHAPE
    },
    Shape {
        name: "query-yank",
        variant: "QueryYank",
        method: "query_yank",
        parameters: Some(&[]),
        reply: "Vec<types::YankInstance>",
        feature: Some("yank"),
        ..SHAPE
    },
    Shape { name: "add_client", variant: "AddClient", method: "add_client", feature: Some("misc"), ..SHAPE },
    Shape {
        name: "query-name",
        variant: "QueryName",
        method: "query_name",
        parameters: Some(&[]),
        reply: "types::NameInfo",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-iothreads",
        variant: "QueryIothreads",
        method: "query_iothreads",
        parameters: Some(&[]),
        reply: "Vec<types::IoThreadInfo>",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape { name: "stop", variant: "Stop", method: "stop", parameters: Some(&[]), feature: Some("misc"), ..SHAPE },
    Shape { name: "cont", variant: "Cont", method: "cont", parameters: Some(&[]), feature: Some("misc"), ..SHAPE },
    Shape {
        name: "x-exit-preconfig",
        variant: "XExitPreconfig",
        method: "x_exit_preconfig",
        parameters: Some(&[]),
        doc: "Executes `x-exit-preconfig`. **Unstable** upstream: it may change or go away without notice. Needs the feature `misc` of `qapi-types`.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "human-monitor-command",
        variant: "HumanMonitorCommand",
        method: "human_monitor_command",
        reply: "String",
        doc: "Executes `human-monitor-command`. Features: `savevm-monitor-nodes`. Needs the feature `misc` of `qapi-types`.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "getfd",
        variant: "Getfd",
        method: "getfd",
        parameters: Some(&[Parameter { name: "fdname", given: "impl Into<String>" }]),
        doc: "Executes `getfd`. Only in builds with `CONFIG_POSIX`. Needs the feature `misc` of `qapi-types`.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "get-win32-socket",
        variant: "GetWin32Socket",
        method: "get_win32_socket",
        parameters: Some(&[
            Parameter { name: "info", given: "impl Into<Base64>" },
            Parameter { name: "fdname", given: "impl Into<String>" },
        ]),
        doc: "Executes `get-win32-socket`. Only in builds with `CONFIG_WIN32`. Needs the feature `misc` of `qapi-types`.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "closefd",
        variant: "Closefd",
        method: "closefd",
        parameters: Some(&[Parameter { name: "fdname", given: "impl Into<String>" }]),
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "add-fd",
        variant: "AddFd",
        method: "add_fd",
        reply: "types::AddfdInfo",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape { name: "remove-fd", variant: "RemoveFd", method: "remove_fd", feature: Some("misc"), ..SHAPE },
    Shape {
        name: "query-fdsets",
        variant: "QueryFdsets",
        method: "query_fdsets",
        parameters: Some(&[]),
        reply: "Vec<types::FdsetInfo>",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-command-line-options",
        variant: "QueryCommandLineOptions",
        method: "query_command_line_options",
        reply: "Vec<types::CommandLineOptionInfo>",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-gic-capabilities",
        variant: "QueryGicCapabilities",
        method: "query_gic_capabilities",
        parameters: Some(&[]),
        reply: "Vec<types::GicCapability>",
        feature: Some("misc-arm"),
        ..SHAPE
    },
    Shape {
        name: "rtc-reset-reinjection",
        variant: "RtcResetReinjection",
        method: "rtc_reset_reinjection",
        parameters: Some(&[]),
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev",
        variant: "QuerySev",
        method: "query_sev",
        parameters: Some(&[]),
        reply: "types::SevInfo",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev-launch-measure",
        variant: "QuerySevLaunchMeasure",
        method: "query_sev_launch_measure",
        parameters: Some(&[]),
        reply: "types::SevLaunchMeasureInfo",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev-capabilities",
        variant: "QuerySevCapabilities",
        method: "query_sev_capabilities",
        parameters: Some(&[]),
        reply: "types::SevCapability",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "sev-inject-launch-secret",
        variant: "SevInjectLaunchSecret",
        method: "sev_inject_launch_secret",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev-attestation-report",
        variant: "QuerySevAttestationReport",
        method: "query_sev_attestation_report",
        parameters: Some(&[Parameter { name: "mnonce", given: "impl Into<Base64>" }]),
        reply: "types::SevAttestationReport",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sgx",
        variant: "QuerySgx",
        method: "query_sgx",
        parameters: Some(&[]),
        reply: "types::SgxInfo",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sgx-capabilities",
        variant: "QuerySgxCapabilities",
        method: "query_sgx_capabilities",
        parameters: Some(&[]),
        reply: "types::SgxInfo",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "xen-event-list",
        variant: "XenEventList",
        method: "xen_event_list",
        parameters: Some(&[]),
        reply: "Vec<types::EvtchnInfo>",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "xen-event-inject",
        variant: "XenEventInject",
        method: "xen_event_inject",
        parameters: Some(&[Parameter { name: "port", given: "u32" }]),
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-audiodevs",
        variant: "QueryAudiodevs",
        method: "query_audiodevs",
        parameters: Some(&[]),
        reply: "Vec<types::Audiodev>",
        feature: Some("audio"),
        ..SHAPE
    },
    Shape {
        name: "query-acpi-ospm-status",
        variant: "QueryAcpiOspmStatus",
        method: "query_acpi_ospm_status",
        parameters: Some(&[]),
        reply: "Vec<types::AcpiostInfo>",
        feature: Some("acpi"),
        ..SHAPE
    },
    Shape {
        name: "inject-ghes-v2-error",
        variant: "InjectGhesV2Error",
        method: "inject_ghes_v2_error",
        parameters: Some(&[Parameter { name: "cper", given: "impl Into<Base64>" }]),
        doc: "Executes `inject-ghes-v2-error`. **Unstable** upstream: it may change or go away without notice. Needs the feature `acpi-hest` of `qapi-types`.",
        feature: Some("acpi-hest"),
        ..SHAPE
    },
    Shape {
        name: "query-pci",
        variant: "QueryPci",
        method: "query_pci",
        parameters: Some(&[]),
        reply: "Vec<types::PciInfo>",
        feature: Some("pci"),
        ..SHAPE
    },
    Shape {
        name: "query-stats",
        variant: "QueryStats",
        method: "query_stats",
        boxed: Some("types::StatsFilter"),
        reply: "Vec<types::StatsResult>",
        feature: Some("stats"),
        ..SHAPE
    },
    Shape {
        name: "query-stats-schemas",
        variant: "QueryStatsSchemas",
        method: "query_stats_schemas",
        reply: "Vec<types::StatsSchema>",
        feature: Some("stats"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio",
        variant: "XQueryVirtio",
        method: "x_query_virtio",
        parameters: Some(&[]),
        reply: "Vec<types::VirtioInfo>",
        doc: "Executes `x-query-virtio`. **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio-status",
        variant: "XQueryVirtioStatus",
        method: "x_query_virtio_status",
        parameters: Some(&[Parameter { name: "path", given: "impl Into<String>" }]),
        reply: "types::VirtioStatus",
        doc: "Executes `x-query-virtio-status`. **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio-queue-status",
        variant: "XQueryVirtioQueueStatus",
        method: "x_query_virtio_queue_status",
        parameters: Some(&[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "queue", given: "u16" },
        ]),
        reply: "types::VirtQueueStatus",
        doc: "Executes `x-query-virtio-queue-status`. **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio-vhost-queue-status",
        variant: "XQueryVirtioVhostQueueStatus",
        method: "x_query_virtio_vhost_queue_status",
        parameters: Some(&[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "queue", given: "u16" },
        ]),
        reply: "types::VirtVhostQueueStatus",
        doc: "Executes `x-query-virtio-vhost-queue-status`. **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio-queue-element",
        variant: "XQueryVirtioQueueElement",
        method: "x_query_virtio_queue_element",
        reply: "types::VirtioQueueElement",
        doc: "Executes `x-query-virtio-queue-element`. **Unstable** upstream: it may change or go away without notice. Needs the feature `virtio` of `qapi-types`.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "query-cryptodev",
        variant: "QueryCryptodev",
        method: "query_cryptodev",
        parameters: Some(&[]),
        reply: "Vec<types::QCryptodevInfo>",
        feature: Some("cryptodev"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-general-media-event",
        variant: "CxlInjectGeneralMediaEvent",
        method: "cxl_inject_general_media_event",
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-dram-event",
        variant: "CxlInjectDramEvent",
        method: "cxl_inject_dram_event",
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-memory-module-event",
        variant: "CxlInjectMemoryModuleEvent",
        method: "cxl_inject_memory_module_event",
        parameters: Some(&[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "log", given: "types::CxlEventLog" },
            Parameter { name: "flags", given: "u8" },
            Parameter { name: "r#type", given: "u8" },
            Parameter { name: "health_status", given: "u8" },
            Parameter { name: "media_status", given: "u8" },
            Parameter { name: "additional_status", given: "u8" },
            Parameter { name: "life_used", given: "u8" },
            Parameter { name: "temperature", given: "i16" },
            Parameter { name: "dirty_shutdown_count", given: "u32" },
            Parameter { name: "corrected_volatile_error_count", given: "u32" },
            Parameter { name: "corrected_persistent_error_count", given: "u32" },
        ]),
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-poison",
        variant: "CxlInjectPoison",
        method: "cxl_inject_poison",
        parameters: Some(&[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "start", given: "u64" },
            Parameter { name: "length", given: "u64" },
        ]),
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-uncorrectable-errors",
        variant: "CxlInjectUncorrectableErrors",
        method: "cxl_inject_uncorrectable_errors",
        parameters: Some(&[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "errors", given: "impl Into<Vec<types::CxlUncorErrorRecord>>" },
        ]),
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-correctable-error",
        variant: "CxlInjectCorrectableError",
        method: "cxl_inject_correctable_error",
        parameters: Some(&[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "r#type", given: "types::CxlCorErrorType" },
        ]),
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-add-dynamic-capacity",
        variant: "CxlAddDynamicCapacity",
        method: "cxl_add_dynamic_capacity",
        doc: "Executes `cxl-add-dynamic-capacity`. **Unstable** upstream: it may change or go away without notice. Needs the feature `cxl` of `qapi-types`.",
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-release-dynamic-capacity",
        variant: "CxlReleaseDynamicCapacity",
        method: "cxl_release_dynamic_capacity",
        doc: "Executes `cxl-release-dynamic-capacity`. **Unstable** upstream: it may change or go away without notice. Needs the feature `cxl` of `qapi-types`.",
        feature: Some("cxl"),
        ..SHAPE
    },
];

/// The structs of events, each with the feature that it needs.
pub(crate) const EVENTS: &[(&str, &str)] = &[
    ("Shutdown", "run-state"),
    ("Powerdown", "run-state"),
    ("Reset", "run-state"),
    ("Stop", "run-state"),
    ("Resume", "run-state"),
    ("Suspend", "run-state"),
    ("SuspendDisk", "run-state"),
    ("Wakeup", "run-state"),
    ("Watchdog", "run-state"),
    ("GuestPanicked", "run-state"),
    ("GuestCrashloaded", "run-state"),
    ("GuestPvshutdown", "run-state"),
    ("MemoryFailure", "run-state"),
    ("JobStatusChange", "job"),
    ("DeviceTrayMoved", "block"),
    ("PrManagerStatusChanged", "block"),
    ("BlockImageCorrupted", "block-core"),
    ("BlockIoError", "block-core"),
    ("BlockJobCompleted", "block-core"),
    ("BlockJobCancelled", "block-core"),
    ("BlockJobError", "block-core"),
    ("BlockJobReady", "block-core"),
    ("BlockJobPending", "block-core"),
    ("BlockWriteThreshold", "block-core"),
    ("QuorumFailure", "block-core"),
    ("QuorumReportBad", "block-core"),
    ("BlockExportDeleted", "block-export"),
    ("VserportChange", "char"),
    ("DumpCompleted", "dump"),
    ("NicRxFilterChanged", "net"),
    ("FailoverNegotiated", "net"),
    ("NetdevStreamConnected", "net"),
    ("NetdevStreamDisconnected", "net"),
    ("NetdevVhostUserConnected", "net"),
    ("NetdevVhostUserDisconnected", "net"),
    ("SpiceConnected", "ui"),
    ("SpiceInitialized", "ui"),
    ("SpiceDisconnected", "ui"),
    ("SpiceMigrateCompleted", "ui"),
    ("VncConnected", "ui"),
    ("VncInitialized", "ui"),
    ("VncDisconnected", "ui"),
    ("Migration", "migration"),
    ("MigrationPass", "migration"),
    ("ColoExit", "migration"),
    ("UnplugPrimary", "migration"),
    ("DeviceDeleted", "qdev"),
    ("DeviceUnplugGuestError", "qdev"),
    ("BalloonChange", "machine"),
    ("HvBalloonStatusReport", "machine"),
    ("MemoryDeviceSizeChange", "machine"),
    ("CpuPolarizationChange", "machine-s390x"),
    ("SclpCpiInfoAvailable", "machine-s390x"),
    ("RtcChange", "misc"),
    ("VfuClientHangup", "misc"),
    ("AcpiDeviceOst", "acpi"),
    ("VfioMigration", "vfio"),
];
