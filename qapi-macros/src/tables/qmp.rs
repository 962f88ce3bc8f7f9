// Generated as `qmp` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The signatures of the methods of the protocol `qmp`.

use super::{Parameter, SHAPE, Shape};

/// The shapes of all commands, in source order.
pub(crate) const SHAPES: &[Shape<'static>] = &[
    Shape {
        name: "query-status",
        variant: "QueryStatus",
        method: "query_status",
        reply: "types::StatusInfo",
        feature: Some("run-state"),
        ..SHAPE
    },
    Shape {
        name: "watchdog-set-action",
        variant: "WatchdogSetAction",
        method: "watchdog_set_action",
        parameters: &[Parameter { name: "action", given: "impl Into<types::WatchdogAction>" }],
        feature: Some("run-state"),
        ..SHAPE
    },
    Shape {
        name: "set-action",
        variant: "SetAction",
        method: "set_action",
        has_optional: true,
        feature: Some("run-state"),
        ..SHAPE
    },
    Shape {
        name: "job-pause",
        variant: "JobPause",
        method: "job_pause",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-resume",
        variant: "JobResume",
        method: "job_resume",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-cancel",
        variant: "JobCancel",
        method: "job_cancel",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-complete",
        variant: "JobComplete",
        method: "job_complete",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-dismiss",
        variant: "JobDismiss",
        method: "job_dismiss",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-finalize",
        variant: "JobFinalize",
        method: "job_finalize",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "query-jobs",
        variant: "QueryJobs",
        method: "query_jobs",
        reply: "Vec<types::JobInfo>",
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "query-kvm",
        variant: "QueryKvm",
        method: "query_kvm",
        reply: "types::KvmInfo",
        feature: Some("accelerator"),
        ..SHAPE
    },
    Shape {
        name: "x-accel-stats",
        variant: "XAccelStats",
        method: "x_accel_stats",
        reply: "types::HumanReadableText",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("accelerator"),
        ..SHAPE
    },
    Shape {
        name: "query-accelerators",
        variant: "QueryAccelerators",
        method: "query_accelerators",
        reply: "types::AcceleratorInfo",
        feature: Some("accelerator"),
        ..SHAPE
    },
    Shape {
        name: "query-pr-managers",
        variant: "QueryPrManagers",
        method: "query_pr_managers",
        reply: "Vec<types::PrManagerInfo>",
        feature: Some("block"),
        ..SHAPE
    },
    Shape { name: "eject", variant: "Eject", method: "eject", has_optional: true, feature: Some("block"), ..SHAPE },
    Shape {
        name: "blockdev-open-tray",
        variant: "BlockdevOpenTray",
        method: "blockdev_open_tray",
        has_optional: true,
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-close-tray",
        variant: "BlockdevCloseTray",
        method: "blockdev_close_tray",
        has_optional: true,
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-remove-medium",
        variant: "BlockdevRemoveMedium",
        method: "blockdev_remove_medium",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-insert-medium",
        variant: "BlockdevInsertMedium",
        method: "blockdev_insert_medium",
        parameters: &[
            Parameter { name: "id", given: "impl Into<String>" },
            Parameter { name: "node_name", given: "impl Into<String>" },
        ],
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-change-medium",
        variant: "BlockdevChangeMedium",
        method: "blockdev_change_medium",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        has_optional: true,
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "block_set_io_throttle",
        variant: "BlockSetIoThrottle",
        method: "block_set_io_throttle",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::BlockIoThrottle>" }],
        boxed: Some("types::BlockIoThrottle"),
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "block-latency-histogram-set",
        variant: "BlockLatencyHistogramSet",
        method: "block_latency_histogram_set",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        has_optional: true,
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "query-block",
        variant: "QueryBlock",
        method: "query_block",
        reply: "Vec<types::BlockInfo>",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "query-blockstats",
        variant: "QueryBlockstats",
        method: "query_blockstats",
        has_optional: true,
        reply: "Vec<types::BlockStats>",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "query-block-jobs",
        variant: "QueryBlockJobs",
        method: "query_block_jobs",
        reply: "Vec<types::BlockJobInfo>",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block_resize",
        variant: "BlockResize",
        method: "block_resize",
        parameters: &[Parameter { name: "size", given: "i64" }],
        has_optional: true,
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-snapshot-sync",
        variant: "BlockdevSnapshotSync",
        method: "blockdev_snapshot_sync",
        parameters: &[Parameter { name: "snapshot_file", given: "impl Into<String>" }],
        has_optional: true,
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-snapshot",
        variant: "BlockdevSnapshot",
        method: "blockdev_snapshot",
        parameters: &[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "overlay", given: "impl Into<String>" },
        ],
        remarks: "Features: `allow-write-only-overlay`.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "change-backing-file",
        variant: "ChangeBackingFile",
        method: "change_backing_file",
        parameters: &[
            Parameter { name: "device", given: "impl Into<String>" },
            Parameter { name: "image_node_name", given: "impl Into<String>" },
            Parameter { name: "backing_file", given: "impl Into<String>" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-commit",
        variant: "BlockCommit",
        method: "block_commit",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        has_optional: true,
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "drive-backup",
        variant: "DriveBackup",
        method: "drive_backup",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::DriveBackup>" }],
        boxed: Some("types::DriveBackup"),
        remarks: "**Deprecated** upstream.",
        deprecated: Some("deprecated by QEMU 6.2; use `blockdev-backup`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-backup",
        variant: "BlockdevBackup",
        method: "blockdev_backup",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::BlockdevBackup>" }],
        boxed: Some("types::BlockdevBackup"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "query-named-block-nodes",
        variant: "QueryNamedBlockNodes",
        method: "query_named_block_nodes",
        has_optional: true,
        reply: "Vec<types::BlockDeviceInfo>",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-debug-query-block-graph",
        variant: "XDebugQueryBlockGraph",
        method: "x_debug_query_block_graph",
        reply: "types::XDbgBlockGraph",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "drive-mirror",
        variant: "DriveMirror",
        method: "drive_mirror",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::DriveMirror>" }],
        boxed: Some("types::DriveMirror"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-add",
        variant: "BlockDirtyBitmapAdd",
        method: "block_dirty_bitmap_add",
        parameters: &[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ],
        has_optional: true,
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-remove",
        variant: "BlockDirtyBitmapRemove",
        method: "block_dirty_bitmap_remove",
        parameters: &[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-clear",
        variant: "BlockDirtyBitmapClear",
        method: "block_dirty_bitmap_clear",
        parameters: &[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-enable",
        variant: "BlockDirtyBitmapEnable",
        method: "block_dirty_bitmap_enable",
        parameters: &[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-disable",
        variant: "BlockDirtyBitmapDisable",
        method: "block_dirty_bitmap_disable",
        parameters: &[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-dirty-bitmap-merge",
        variant: "BlockDirtyBitmapMerge",
        method: "block_dirty_bitmap_merge",
        parameters: &[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "target", given: "impl Into<String>" },
            Parameter { name: "bitmaps", given: "impl IntoIterator<Item = impl Into<types::BlockDirtyBitmapOrStr>>" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-debug-block-dirty-bitmap-sha256",
        variant: "XDebugBlockDirtyBitmapSha256",
        method: "x_debug_block_dirty_bitmap_sha256",
        parameters: &[
            Parameter { name: "node", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ],
        reply: "types::BlockDirtyBitmapSha256",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-mirror",
        variant: "BlockdevMirror",
        method: "blockdev_mirror",
        parameters: &[
            Parameter { name: "device", given: "impl Into<String>" },
            Parameter { name: "target", given: "impl Into<String>" },
            Parameter { name: "sync", given: "impl Into<types::MirrorSyncMode>" },
        ],
        has_optional: true,
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-stream",
        variant: "BlockStream",
        method: "block_stream",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        has_optional: true,
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-set-speed",
        variant: "BlockJobSetSpeed",
        method: "block_job_set_speed",
        parameters: &[
            Parameter { name: "device", given: "impl Into<String>" },
            Parameter { name: "speed", given: "i64" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-cancel",
        variant: "BlockJobCancel",
        method: "block_job_cancel",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        has_optional: true,
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-pause",
        variant: "BlockJobPause",
        method: "block_job_pause",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        remarks: "**Deprecated** upstream.",
        deprecated: Some("deprecated by QEMU 10.1; use `job-pause`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-resume",
        variant: "BlockJobResume",
        method: "block_job_resume",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        remarks: "**Deprecated** upstream.",
        deprecated: Some("deprecated by QEMU 10.1; use `job-resume`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-complete",
        variant: "BlockJobComplete",
        method: "block_job_complete",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        remarks: "**Deprecated** upstream.",
        deprecated: Some("deprecated by QEMU 10.1; use `job-complete`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-dismiss",
        variant: "BlockJobDismiss",
        method: "block_job_dismiss",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        remarks: "**Deprecated** upstream.",
        deprecated: Some("deprecated by QEMU 10.1; use `job-dismiss`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-finalize",
        variant: "BlockJobFinalize",
        method: "block_job_finalize",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        remarks: "**Deprecated** upstream.",
        deprecated: Some("deprecated by QEMU 10.1; use `job-finalize`"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-change",
        variant: "BlockJobChange",
        method: "block_job_change",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::BlockJobChangeOptions>" }],
        boxed: Some("types::BlockJobChangeOptions"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-add",
        variant: "BlockdevAdd",
        method: "blockdev_add",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::BlockdevOptions>" }],
        boxed: Some("types::BlockdevOptions"),
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-reopen",
        variant: "BlockdevReopen",
        method: "blockdev_reopen",
        parameters: &[
            Parameter { name: "options", given: "impl IntoIterator<Item = impl Into<types::BlockdevOptions>>" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-del",
        variant: "BlockdevDel",
        method: "blockdev_del",
        parameters: &[Parameter { name: "node_name", given: "impl Into<String>" }],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-set-active",
        variant: "BlockdevSetActive",
        method: "blockdev_set_active",
        parameters: &[Parameter { name: "active", given: "bool" }],
        has_optional: true,
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-create",
        variant: "BlockdevCreate",
        method: "blockdev_create",
        parameters: &[
            Parameter { name: "job_id", given: "impl Into<String>" },
            Parameter { name: "options", given: "impl Into<types::BlockdevCreateOptions>" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-blockdev-amend",
        variant: "XBlockdevAmend",
        method: "x_blockdev_amend",
        parameters: &[
            Parameter { name: "job_id", given: "impl Into<String>" },
            Parameter { name: "node_name", given: "impl Into<String>" },
            Parameter { name: "options", given: "impl Into<types::BlockdevAmendOptions>" },
        ],
        has_optional: true,
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-set-write-threshold",
        variant: "BlockSetWriteThreshold",
        method: "block_set_write_threshold",
        parameters: &[
            Parameter { name: "node_name", given: "impl Into<String>" },
            Parameter { name: "write_threshold", given: "u64" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-blockdev-change",
        variant: "XBlockdevChange",
        method: "x_blockdev_change",
        parameters: &[Parameter { name: "parent", given: "impl Into<String>" }],
        has_optional: true,
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-blockdev-set-iothread",
        variant: "XBlockdevSetIothread",
        method: "x_blockdev_set_iothread",
        parameters: &[
            Parameter { name: "node_name", given: "impl Into<String>" },
            Parameter { name: "iothread", given: "impl Into<types::StrOrNull>" },
        ],
        has_optional: true,
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-snapshot-internal-sync",
        variant: "BlockdevSnapshotInternalSync",
        method: "blockdev_snapshot_internal_sync",
        parameters: &[
            Parameter { name: "device", given: "impl Into<String>" },
            Parameter { name: "name", given: "impl Into<String>" },
        ],
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-snapshot-delete-internal-sync",
        variant: "BlockdevSnapshotDeleteInternalSync",
        method: "blockdev_snapshot_delete_internal_sync",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        has_optional: true,
        reply: "types::SnapshotInfo",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-start",
        variant: "NbdServerStart",
        method: "nbd_server_start",
        parameters: &[Parameter { name: "addr", given: "impl Into<types::SocketAddressLegacy>" }],
        has_optional: true,
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-add",
        variant: "NbdServerAdd",
        method: "nbd_server_add",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::NbdServerAddOptions>" }],
        boxed: Some("types::NbdServerAddOptions"),
        remarks: "**Deprecated** upstream.",
        deprecated: Some("deprecated by QEMU 5.2; use `block-export-add`"),
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-remove",
        variant: "NbdServerRemove",
        method: "nbd_server_remove",
        parameters: &[Parameter { name: "name", given: "impl Into<String>" }],
        has_optional: true,
        remarks: "**Deprecated** upstream.",
        deprecated: Some("deprecated by QEMU 5.2; use `block-export-del`"),
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-stop",
        variant: "NbdServerStop",
        method: "nbd_server_stop",
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "block-export-add",
        variant: "BlockExportAdd",
        method: "block_export_add",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::BlockExportOptions>" }],
        boxed: Some("types::BlockExportOptions"),
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "block-export-del",
        variant: "BlockExportDel",
        method: "block_export_del",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        has_optional: true,
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "query-block-exports",
        variant: "QueryBlockExports",
        method: "query_block_exports",
        reply: "Vec<types::BlockExportInfo>",
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "query-chardev",
        variant: "QueryChardev",
        method: "query_chardev",
        reply: "Vec<types::ChardevInfo>",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "query-chardev-backends",
        variant: "QueryChardevBackends",
        method: "query_chardev_backends",
        reply: "Vec<types::ChardevBackendInfo>",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "ringbuf-write",
        variant: "RingbufWrite",
        method: "ringbuf_write",
        parameters: &[
            Parameter { name: "device", given: "impl Into<String>" },
            Parameter { name: "data", given: "impl Into<String>" },
        ],
        has_optional: true,
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "ringbuf-read",
        variant: "RingbufRead",
        method: "ringbuf_read",
        parameters: &[
            Parameter { name: "device", given: "impl Into<String>" },
            Parameter { name: "size", given: "i64" },
        ],
        has_optional: true,
        reply: "String",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "chardev-add",
        variant: "ChardevAdd",
        method: "chardev_add",
        parameters: &[
            Parameter { name: "id", given: "impl Into<String>" },
            Parameter { name: "backend", given: "impl Into<types::ChardevBackend>" },
        ],
        reply: "types::ChardevReturn",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "chardev-change",
        variant: "ChardevChange",
        method: "chardev_change",
        parameters: &[
            Parameter { name: "id", given: "impl Into<String>" },
            Parameter { name: "backend", given: "impl Into<types::ChardevBackend>" },
        ],
        reply: "types::ChardevReturn",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "chardev-remove",
        variant: "ChardevRemove",
        method: "chardev_remove",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "chardev-send-break",
        variant: "ChardevSendBreak",
        method: "chardev_send_break",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "dump-guest-memory",
        variant: "DumpGuestMemory",
        method: "dump_guest_memory",
        parameters: &[
            Parameter { name: "paging", given: "bool" },
            Parameter { name: "protocol", given: "impl Into<String>" },
        ],
        has_optional: true,
        feature: Some("dump"),
        ..SHAPE
    },
    Shape {
        name: "query-dump",
        variant: "QueryDump",
        method: "query_dump",
        reply: "types::DumpQueryResult",
        feature: Some("dump"),
        ..SHAPE
    },
    Shape {
        name: "query-dump-guest-memory-capability",
        variant: "QueryDumpGuestMemoryCapability",
        method: "query_dump_guest_memory_capability",
        reply: "types::DumpGuestMemoryCapability",
        feature: Some("dump"),
        ..SHAPE
    },
    Shape {
        name: "set_link",
        variant: "SetLink",
        method: "set_link",
        parameters: &[Parameter { name: "name", given: "impl Into<String>" }, Parameter { name: "up", given: "bool" }],
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "netdev_add",
        variant: "NetdevAdd",
        method: "netdev_add",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::Netdev>" }],
        boxed: Some("types::Netdev"),
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "netdev_del",
        variant: "NetdevDel",
        method: "netdev_del",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "query-rx-filter",
        variant: "QueryRxFilter",
        method: "query_rx_filter",
        has_optional: true,
        reply: "Vec<types::RxFilterInfo>",
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "announce-self",
        variant: "AnnounceSelf",
        method: "announce_self",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::AnnounceParameters>" }],
        boxed: Some("types::AnnounceParameters"),
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "request-ebpf",
        variant: "RequestEbpf",
        method: "request_ebpf",
        parameters: &[Parameter { name: "id", given: "impl Into<types::EbpfProgramId>" }],
        reply: "types::EbpfObject",
        remarks: "Only in builds with `CONFIG_EBPF`.",
        feature: Some("ebpf"),
        ..SHAPE
    },
    Shape {
        name: "query-rocker",
        variant: "QueryRocker",
        method: "query_rocker",
        parameters: &[Parameter { name: "name", given: "impl Into<String>" }],
        reply: "types::RockerSwitch",
        feature: Some("rocker"),
        ..SHAPE
    },
    Shape {
        name: "query-rocker-ports",
        variant: "QueryRockerPorts",
        method: "query_rocker_ports",
        parameters: &[Parameter { name: "name", given: "impl Into<String>" }],
        reply: "Vec<types::RockerPort>",
        feature: Some("rocker"),
        ..SHAPE
    },
    Shape {
        name: "query-rocker-of-dpa-flows",
        variant: "QueryRockerOfDpaFlows",
        method: "query_rocker_of_dpa_flows",
        parameters: &[Parameter { name: "name", given: "impl Into<String>" }],
        has_optional: true,
        reply: "Vec<types::RockerOfDpaFlow>",
        feature: Some("rocker"),
        ..SHAPE
    },
    Shape {
        name: "query-rocker-of-dpa-groups",
        variant: "QueryRockerOfDpaGroups",
        method: "query_rocker_of_dpa_groups",
        parameters: &[Parameter { name: "name", given: "impl Into<String>" }],
        has_optional: true,
        reply: "Vec<types::RockerOfDpaGroup>",
        feature: Some("rocker"),
        ..SHAPE
    },
    Shape {
        name: "query-tpm-models",
        variant: "QueryTpmModels",
        method: "query_tpm_models",
        reply: "Vec<types::TpmModel>",
        remarks: "Only in builds with `CONFIG_TPM`.",
        feature: Some("tpm"),
        ..SHAPE
    },
    Shape {
        name: "query-tpm-types",
        variant: "QueryTpmTypes",
        method: "query_tpm_types",
        reply: "Vec<types::TpmType>",
        remarks: "Only in builds with `CONFIG_TPM`.",
        feature: Some("tpm"),
        ..SHAPE
    },
    Shape {
        name: "query-tpm",
        variant: "QueryTpm",
        method: "query_tpm",
        reply: "Vec<types::TpmInfo>",
        remarks: "Only in builds with `CONFIG_TPM`.",
        feature: Some("tpm"),
        ..SHAPE
    },
    Shape {
        name: "set_password",
        variant: "SetPassword",
        method: "set_password",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::SetPasswordOptions>" }],
        boxed: Some("types::SetPasswordOptions"),
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "expire_password",
        variant: "ExpirePassword",
        method: "expire_password",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::ExpirePasswordOptions>" }],
        boxed: Some("types::ExpirePasswordOptions"),
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "screendump",
        variant: "Screendump",
        method: "screendump",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        has_optional: true,
        remarks: "Only in builds with `CONFIG_PIXMAN`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-spice",
        variant: "QuerySpice",
        method: "query_spice",
        reply: "types::SpiceInfo",
        remarks: "Only in builds with `CONFIG_SPICE`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-vnc",
        variant: "QueryVnc",
        method: "query_vnc",
        reply: "types::VncInfo",
        remarks: "Only in builds with `CONFIG_VNC`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-vnc-servers",
        variant: "QueryVncServers",
        method: "query_vnc_servers",
        reply: "Vec<types::VncInfo2>",
        remarks: "Only in builds with `CONFIG_VNC`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "change-vnc-password",
        variant: "ChangeVncPassword",
        method: "change_vnc_password",
        parameters: &[Parameter { name: "password", given: "impl Into<String>" }],
        remarks: "Only in builds with `CONFIG_VNC`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-mice",
        variant: "QueryMice",
        method: "query_mice",
        reply: "Vec<types::MouseInfo>",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "send-key",
        variant: "SendKey",
        method: "send_key",
        parameters: &[Parameter { name: "keys", given: "impl IntoIterator<Item = impl Into<types::KeyValue>>" }],
        has_optional: true,
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "input-send-event",
        variant: "InputSendEvent",
        method: "input_send_event",
        parameters: &[Parameter { name: "events", given: "impl IntoIterator<Item = impl Into<types::InputEvent>>" }],
        has_optional: true,
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-display-options",
        variant: "QueryDisplayOptions",
        method: "query_display_options",
        reply: "types::DisplayOptions",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "display-reload",
        variant: "DisplayReload",
        method: "display_reload",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::DisplayReloadOptions>" }],
        boxed: Some("types::DisplayReloadOptions"),
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "display-update",
        variant: "DisplayUpdate",
        method: "display_update",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::DisplayUpdateOptions>" }],
        boxed: Some("types::DisplayUpdateOptions"),
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "client_migrate_info",
        variant: "ClientMigrateInfo",
        method: "client_migrate_info",
        parameters: &[
            Parameter { name: "protocol", given: "impl Into<String>" },
            Parameter { name: "hostname", given: "impl Into<String>" },
        ],
        has_optional: true,
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-migrate",
        variant: "QueryMigrate",
        method: "query_migrate",
        reply: "types::MigrationInfo",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-set-capabilities",
        variant: "MigrateSetCapabilities",
        method: "migrate_set_capabilities",
        parameters: &[
            Parameter {
                name: "capabilities",
                given: "impl IntoIterator<Item = impl Into<types::MigrationCapabilityStatus>>",
            },
        ],
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-migrate-capabilities",
        variant: "QueryMigrateCapabilities",
        method: "query_migrate_capabilities",
        reply: "Vec<types::MigrationCapabilityStatus>",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-set-parameters",
        variant: "MigrateSetParameters",
        method: "migrate_set_parameters",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::MigrateSetParameters>" }],
        boxed: Some("types::MigrateSetParameters"),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-migrate-parameters",
        variant: "QueryMigrateParameters",
        method: "query_migrate_parameters",
        reply: "types::MigrationParameters",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-start-postcopy",
        variant: "MigrateStartPostcopy",
        method: "migrate_start_postcopy",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "x-colo-lost-heartbeat",
        variant: "XColoLostHeartbeat",
        method: "x_colo_lost_heartbeat",
        remarks: "**Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_REPLICATION`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate_cancel",
        variant: "MigrateCancel",
        method: "migrate_cancel",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-continue",
        variant: "MigrateContinue",
        method: "migrate_continue",
        parameters: &[Parameter { name: "state", given: "impl Into<types::MigrationStatus>" }],
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate",
        variant: "Migrate",
        method: "migrate",
        has_optional: true,
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-incoming",
        variant: "MigrateIncoming",
        method: "migrate_incoming",
        has_optional: true,
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-save-devices-state",
        variant: "XenSaveDevicesState",
        method: "xen_save_devices_state",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        has_optional: true,
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-set-global-dirty-log",
        variant: "XenSetGlobalDirtyLog",
        method: "xen_set_global_dirty_log",
        parameters: &[Parameter { name: "enable", given: "bool" }],
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-load-devices-state",
        variant: "XenLoadDevicesState",
        method: "xen_load_devices_state",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-set-replication",
        variant: "XenSetReplication",
        method: "xen_set_replication",
        parameters: &[Parameter { name: "enable", given: "bool" }, Parameter { name: "primary", given: "bool" }],
        has_optional: true,
        remarks: "Only in builds with `CONFIG_REPLICATION`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-xen-replication-status",
        variant: "QueryXenReplicationStatus",
        method: "query_xen_replication_status",
        reply: "types::ReplicationStatus",
        remarks: "Only in builds with `CONFIG_REPLICATION`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-colo-do-checkpoint",
        variant: "XenColoDoCheckpoint",
        method: "xen_colo_do_checkpoint",
        remarks: "Only in builds with `CONFIG_REPLICATION`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-colo-status",
        variant: "QueryColoStatus",
        method: "query_colo_status",
        reply: "types::ColoStatus",
        remarks: "Only in builds with `CONFIG_REPLICATION`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-recover",
        variant: "MigrateRecover",
        method: "migrate_recover",
        parameters: &[Parameter { name: "uri", given: "impl Into<String>" }],
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-pause",
        variant: "MigratePause",
        method: "migrate_pause",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "calc-dirty-rate",
        variant: "CalcDirtyRate",
        method: "calc_dirty_rate",
        parameters: &[Parameter { name: "calc_time", given: "i64" }],
        has_optional: true,
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-dirty-rate",
        variant: "QueryDirtyRate",
        method: "query_dirty_rate",
        has_optional: true,
        reply: "types::DirtyRateInfo",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "set-vcpu-dirty-limit",
        variant: "SetVcpuDirtyLimit",
        method: "set_vcpu_dirty_limit",
        parameters: &[Parameter { name: "dirty_rate", given: "u64" }],
        has_optional: true,
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "cancel-vcpu-dirty-limit",
        variant: "CancelVcpuDirtyLimit",
        method: "cancel_vcpu_dirty_limit",
        has_optional: true,
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-vcpu-dirty-limit",
        variant: "QueryVcpuDirtyLimit",
        method: "query_vcpu_dirty_limit",
        reply: "Vec<types::DirtyLimitInfo>",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-migrationthreads",
        variant: "QueryMigrationthreads",
        method: "query_migrationthreads",
        reply: "Vec<types::MigrationThreadInfo>",
        remarks: "**Deprecated** upstream.",
        deprecated: Some("deprecated by QEMU 9.2"),
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "snapshot-save",
        variant: "SnapshotSave",
        method: "snapshot_save",
        parameters: &[
            Parameter { name: "job_id", given: "impl Into<String>" },
            Parameter { name: "tag", given: "impl Into<String>" },
            Parameter { name: "vmstate", given: "impl Into<String>" },
            Parameter { name: "devices", given: "impl IntoIterator<Item = impl Into<String>>" },
        ],
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "snapshot-load",
        variant: "SnapshotLoad",
        method: "snapshot_load",
        parameters: &[
            Parameter { name: "job_id", given: "impl Into<String>" },
            Parameter { name: "tag", given: "impl Into<String>" },
            Parameter { name: "vmstate", given: "impl Into<String>" },
            Parameter { name: "devices", given: "impl IntoIterator<Item = impl Into<String>>" },
        ],
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "snapshot-delete",
        variant: "SnapshotDelete",
        method: "snapshot_delete",
        parameters: &[
            Parameter { name: "job_id", given: "impl Into<String>" },
            Parameter { name: "tag", given: "impl Into<String>" },
            Parameter { name: "devices", given: "impl IntoIterator<Item = impl Into<String>>" },
        ],
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "transaction",
        variant: "Transaction",
        method: "transaction",
        parameters: &[
            Parameter { name: "actions", given: "impl IntoIterator<Item = impl Into<types::TransactionAction>>" },
        ],
        has_optional: true,
        feature: Some("transaction"),
        ..SHAPE
    },
    Shape {
        name: "trace-event-get-state",
        variant: "TraceEventGetState",
        method: "trace_event_get_state",
        parameters: &[Parameter { name: "name", given: "impl Into<String>" }],
        reply: "Vec<types::TraceEventInfo>",
        feature: Some("trace"),
        ..SHAPE
    },
    Shape {
        name: "trace-event-set-state",
        variant: "TraceEventSetState",
        method: "trace_event_set_state",
        parameters: &[
            Parameter { name: "name", given: "impl Into<String>" },
            Parameter { name: "enable", given: "bool" },
        ],
        has_optional: true,
        feature: Some("trace"),
        ..SHAPE
    },
    Shape {
        name: "qmp_capabilities",
        variant: "QmpCapabilities",
        method: "qmp_capabilities",
        has_optional: true,
        feature: Some("control"),
        ..SHAPE
    },
    Shape {
        name: "query-version",
        variant: "QueryVersion",
        method: "query_version",
        reply: "types::VersionInfo",
        feature: Some("control"),
        ..SHAPE
    },
    Shape {
        name: "query-commands",
        variant: "QueryCommands",
        method: "query_commands",
        reply: "Vec<types::CommandInfo>",
        feature: Some("control"),
        ..SHAPE
    },
    Shape { name: "quit", variant: "Quit", method: "quit", feature: Some("control"), ..SHAPE },
    Shape {
        name: "query-qmp-schema",
        variant: "QueryQmpSchema",
        method: "query_qmp_schema",
        reply: "Vec<types::SchemaInfo>",
        feature: Some("introspect"),
        ..SHAPE
    },
    Shape {
        name: "qom-list",
        variant: "QomList",
        method: "qom_list",
        parameters: &[Parameter { name: "path", given: "impl Into<String>" }],
        reply: "Vec<types::ObjectPropertyInfo>",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-get",
        variant: "QomGet",
        method: "qom_get",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "property", given: "impl Into<String>" },
        ],
        reply: "Any",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-list-get",
        variant: "QomListGet",
        method: "qom_list_get",
        parameters: &[Parameter { name: "paths", given: "impl IntoIterator<Item = impl Into<String>>" }],
        reply: "Vec<types::ObjectPropertiesValues>",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-set",
        variant: "QomSet",
        method: "qom_set",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "property", given: "impl Into<String>" },
            Parameter { name: "value", given: "impl Into<Any>" },
        ],
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-list-types",
        variant: "QomListTypes",
        method: "qom_list_types",
        has_optional: true,
        reply: "Vec<types::ObjectTypeInfo>",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-list-properties",
        variant: "QomListProperties",
        method: "qom_list_properties",
        parameters: &[Parameter { name: "typename", given: "impl Into<String>" }],
        reply: "Vec<types::ObjectPropertyInfo>",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "object-add",
        variant: "ObjectAdd",
        method: "object_add",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::ObjectOptions>" }],
        boxed: Some("types::ObjectOptions"),
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "object-del",
        variant: "ObjectDel",
        method: "object_del",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "device-list-properties",
        variant: "DeviceListProperties",
        method: "device_list_properties",
        parameters: &[Parameter { name: "typename", given: "impl Into<String>" }],
        reply: "Vec<types::ObjectPropertyInfo>",
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "device_add",
        variant: "DeviceAdd",
        method: "device_add",
        parameters: &[Parameter { name: "driver", given: "impl Into<String>" }],
        has_optional: true,
        remarks: "Features: `json-cli`, `json-cli-hotplug`.",
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "device_del",
        variant: "DeviceDel",
        method: "device_del",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "device-sync-config",
        variant: "DeviceSyncConfig",
        method: "device_sync_config",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "query-cpus-fast",
        variant: "QueryCpusFast",
        method: "query_cpus_fast",
        reply: "Vec<types::CpuInfoFast>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-machines",
        variant: "QueryMachines",
        method: "query_machines",
        has_optional: true,
        reply: "Vec<types::MachineInfo>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-current-machine",
        variant: "QueryCurrentMachine",
        method: "query_current_machine",
        reply: "types::CurrentMachineParams",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-target",
        variant: "QueryTarget",
        method: "query_target",
        reply: "types::QemuTargetInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-uuid",
        variant: "QueryUuid",
        method: "query_uuid",
        reply: "types::UuidInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-vm-generation-id",
        variant: "QueryVmGenerationId",
        method: "query_vm_generation_id",
        reply: "types::GuidInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape { name: "system_reset", variant: "SystemReset", method: "system_reset", feature: Some("machine"), ..SHAPE },
    Shape {
        name: "system_powerdown",
        variant: "SystemPowerdown",
        method: "system_powerdown",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "system_wakeup",
        variant: "SystemWakeup",
        method: "system_wakeup",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape { name: "inject-nmi", variant: "InjectNmi", method: "inject_nmi", feature: Some("machine"), ..SHAPE },
    Shape {
        name: "memsave",
        variant: "Memsave",
        method: "memsave",
        parameters: &[
            Parameter { name: "val", given: "u64" },
            Parameter { name: "size", given: "u64" },
            Parameter { name: "filename", given: "impl Into<String>" },
        ],
        has_optional: true,
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "pmemsave",
        variant: "Pmemsave",
        method: "pmemsave",
        parameters: &[
            Parameter { name: "val", given: "u64" },
            Parameter { name: "size", given: "u64" },
            Parameter { name: "filename", given: "impl Into<String>" },
        ],
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-memdev",
        variant: "QueryMemdev",
        method: "query_memdev",
        reply: "Vec<types::Memdev>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-hotpluggable-cpus",
        variant: "QueryHotpluggableCpus",
        method: "query_hotpluggable_cpus",
        reply: "Vec<types::HotpluggableCpu>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "set-numa-node",
        variant: "SetNumaNode",
        method: "set_numa_node",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::NumaOptions>" }],
        boxed: Some("types::NumaOptions"),
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "balloon",
        variant: "Balloon",
        method: "balloon",
        parameters: &[Parameter { name: "value", given: "i64" }],
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-balloon",
        variant: "QueryBalloon",
        method: "query_balloon",
        reply: "types::BalloonInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-hv-balloon-status-report",
        variant: "QueryHvBalloonStatusReport",
        method: "query_hv_balloon_status_report",
        reply: "types::HvBalloonInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-memory-size-summary",
        variant: "QueryMemorySizeSummary",
        method: "query_memory_size_summary",
        reply: "types::MemoryInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-memory-devices",
        variant: "QueryMemoryDevices",
        method: "query_memory_devices",
        reply: "Vec<types::MemoryDeviceInfo>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-irq",
        variant: "XQueryIrq",
        method: "x_query_irq",
        reply: "types::HumanReadableText",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-jit",
        variant: "XQueryJit",
        method: "x_query_jit",
        reply: "types::HumanReadableText",
        remarks: "**Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_TCG`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-numa",
        variant: "XQueryNuma",
        method: "x_query_numa",
        reply: "types::HumanReadableText",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-ramblock",
        variant: "XQueryRamblock",
        method: "x_query_ramblock",
        reply: "types::HumanReadableText",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-roms",
        variant: "XQueryRoms",
        method: "x_query_roms",
        reply: "types::HumanReadableText",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-usb",
        variant: "XQueryUsb",
        method: "x_query_usb",
        reply: "types::HumanReadableText",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "dumpdtb",
        variant: "Dumpdtb",
        method: "dumpdtb",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        remarks: "Only in builds with `CONFIG_FDT`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-interrupt-controllers",
        variant: "XQueryInterruptControllers",
        method: "x_query_interrupt_controllers",
        reply: "types::HumanReadableText",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-firmware-log",
        variant: "QueryFirmwareLog",
        method: "query_firmware_log",
        has_optional: true,
        reply: "types::FirmwareLog",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "dump-skeys",
        variant: "DumpSkeys",
        method: "dump_skeys",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-cpu-model-comparison",
        variant: "QueryCpuModelComparison",
        method: "query_cpu_model_comparison",
        parameters: &[
            Parameter { name: "modela", given: "impl Into<types::CpuModelInfo>" },
            Parameter { name: "modelb", given: "impl Into<types::CpuModelInfo>" },
        ],
        reply: "types::CpuModelCompareInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-cpu-model-baseline",
        variant: "QueryCpuModelBaseline",
        method: "query_cpu_model_baseline",
        parameters: &[
            Parameter { name: "modela", given: "impl Into<types::CpuModelInfo>" },
            Parameter { name: "modelb", given: "impl Into<types::CpuModelInfo>" },
        ],
        reply: "types::CpuModelBaselineInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-cpu-model-expansion",
        variant: "QueryCpuModelExpansion",
        method: "query_cpu_model_expansion",
        parameters: &[
            Parameter { name: "r#type", given: "impl Into<types::CpuModelExpansionType>" },
            Parameter { name: "model", given: "impl Into<types::CpuModelInfo>" },
        ],
        reply: "types::CpuModelExpansionInfo",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-cpu-definitions",
        variant: "QueryCpuDefinitions",
        method: "query_cpu_definitions",
        reply: "Vec<types::CpuDefinitionInfo>",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "set-cpu-topology",
        variant: "SetCpuTopology",
        method: "set_cpu_topology",
        parameters: &[Parameter { name: "core_id", given: "u16" }],
        has_optional: true,
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine-s390x"),
        ..SHAPE
    },
    Shape {
        name: "query-s390x-cpu-polarization",
        variant: "QueryS390xCpuPolarization",
        method: "query_s390x_cpu_polarization",
        reply: "types::CpuPolarizationInfo",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine-s390x"),
        ..SHAPE
    },
    Shape {
        name: "query-replay",
        variant: "QueryReplay",
        method: "query_replay",
        reply: "types::ReplayInfo",
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "replay-break",
        variant: "ReplayBreak",
        method: "replay_break",
        parameters: &[Parameter { name: "icount", given: "i64" }],
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "replay-delete-break",
        variant: "ReplayDeleteBreak",
        method: "replay_delete_break",
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "replay-seek",
        variant: "ReplaySeek",
        method: "replay_seek",
        parameters: &[Parameter { name: "icount", given: "i64" }],
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "yank",
        variant: "Yank",
        method: "yank",
        parameters: &[
            Parameter { name: "instances", given: "impl IntoIterator<Item = impl Into<types::YankInstance>>" },
        ],
        feature: Some("yank"),
        ..SHAPE
    },
    Shape {
        name: "query-yank",
        variant: "QueryYank",
        method: "query_yank",
        reply: "Vec<types::YankInstance>",
        feature: Some("yank"),
        ..SHAPE
    },
    Shape {
        name: "add_client",
        variant: "AddClient",
        method: "add_client",
        parameters: &[
            Parameter { name: "protocol", given: "impl Into<String>" },
            Parameter { name: "fdname", given: "impl Into<String>" },
        ],
        has_optional: true,
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-name",
        variant: "QueryName",
        method: "query_name",
        reply: "types::NameInfo",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-iothreads",
        variant: "QueryIothreads",
        method: "query_iothreads",
        reply: "Vec<types::IoThreadInfo>",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape { name: "stop", variant: "Stop", method: "stop", feature: Some("misc"), ..SHAPE },
    Shape { name: "cont", variant: "Cont", method: "cont", feature: Some("misc"), ..SHAPE },
    Shape {
        name: "x-exit-preconfig",
        variant: "XExitPreconfig",
        method: "x_exit_preconfig",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "human-monitor-command",
        variant: "HumanMonitorCommand",
        method: "human_monitor_command",
        parameters: &[Parameter { name: "command_line", given: "impl Into<String>" }],
        has_optional: true,
        reply: "String",
        remarks: "Features: `savevm-monitor-nodes`.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "getfd",
        variant: "Getfd",
        method: "getfd",
        parameters: &[Parameter { name: "fdname", given: "impl Into<String>" }],
        remarks: "Only in builds with `CONFIG_POSIX`.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "get-win32-socket",
        variant: "GetWin32Socket",
        method: "get_win32_socket",
        parameters: &[
            Parameter { name: "info", given: "impl Into<Base64>" },
            Parameter { name: "fdname", given: "impl Into<String>" },
        ],
        remarks: "Only in builds with `CONFIG_WIN32`.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "closefd",
        variant: "Closefd",
        method: "closefd",
        parameters: &[Parameter { name: "fdname", given: "impl Into<String>" }],
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "add-fd",
        variant: "AddFd",
        method: "add_fd",
        has_optional: true,
        reply: "types::AddfdInfo",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "remove-fd",
        variant: "RemoveFd",
        method: "remove_fd",
        parameters: &[Parameter { name: "fdset_id", given: "i64" }],
        has_optional: true,
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-fdsets",
        variant: "QueryFdsets",
        method: "query_fdsets",
        reply: "Vec<types::FdsetInfo>",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-command-line-options",
        variant: "QueryCommandLineOptions",
        method: "query_command_line_options",
        has_optional: true,
        reply: "Vec<types::CommandLineOptionInfo>",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-gic-capabilities",
        variant: "QueryGicCapabilities",
        method: "query_gic_capabilities",
        reply: "Vec<types::GicCapability>",
        feature: Some("misc-arm"),
        ..SHAPE
    },
    Shape {
        name: "rtc-reset-reinjection",
        variant: "RtcResetReinjection",
        method: "rtc_reset_reinjection",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev",
        variant: "QuerySev",
        method: "query_sev",
        reply: "types::SevInfo",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev-launch-measure",
        variant: "QuerySevLaunchMeasure",
        method: "query_sev_launch_measure",
        reply: "types::SevLaunchMeasureInfo",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev-capabilities",
        variant: "QuerySevCapabilities",
        method: "query_sev_capabilities",
        reply: "types::SevCapability",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "sev-inject-launch-secret",
        variant: "SevInjectLaunchSecret",
        method: "sev_inject_launch_secret",
        parameters: &[
            Parameter { name: "packet_header", given: "impl Into<Base64>" },
            Parameter { name: "secret", given: "impl Into<Base64>" },
        ],
        has_optional: true,
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev-attestation-report",
        variant: "QuerySevAttestationReport",
        method: "query_sev_attestation_report",
        parameters: &[Parameter { name: "mnonce", given: "impl Into<Base64>" }],
        reply: "types::SevAttestationReport",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sgx",
        variant: "QuerySgx",
        method: "query_sgx",
        reply: "types::SgxInfo",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sgx-capabilities",
        variant: "QuerySgxCapabilities",
        method: "query_sgx_capabilities",
        reply: "types::SgxInfo",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "xen-event-list",
        variant: "XenEventList",
        method: "xen_event_list",
        reply: "Vec<types::EvtchnInfo>",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "xen-event-inject",
        variant: "XenEventInject",
        method: "xen_event_inject",
        parameters: &[Parameter { name: "port", given: "u32" }],
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-audiodevs",
        variant: "QueryAudiodevs",
        method: "query_audiodevs",
        reply: "Vec<types::Audiodev>",
        feature: Some("audio"),
        ..SHAPE
    },
    Shape {
        name: "query-acpi-ospm-status",
        variant: "QueryAcpiOspmStatus",
        method: "query_acpi_ospm_status",
        reply: "Vec<types::AcpiostInfo>",
        feature: Some("acpi"),
        ..SHAPE
    },
    Shape {
        name: "inject-ghes-v2-error",
        variant: "InjectGhesV2Error",
        method: "inject_ghes_v2_error",
        parameters: &[Parameter { name: "cper", given: "impl Into<Base64>" }],
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("acpi-hest"),
        ..SHAPE
    },
    Shape {
        name: "query-pci",
        variant: "QueryPci",
        method: "query_pci",
        reply: "Vec<types::PciInfo>",
        feature: Some("pci"),
        ..SHAPE
    },
    Shape {
        name: "query-stats",
        variant: "QueryStats",
        method: "query_stats",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::StatsFilter>" }],
        boxed: Some("types::StatsFilter"),
        reply: "Vec<types::StatsResult>",
        feature: Some("stats"),
        ..SHAPE
    },
    Shape {
        name: "query-stats-schemas",
        variant: "QueryStatsSchemas",
        method: "query_stats_schemas",
        has_optional: true,
        reply: "Vec<types::StatsSchema>",
        feature: Some("stats"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio",
        variant: "XQueryVirtio",
        method: "x_query_virtio",
        reply: "Vec<types::VirtioInfo>",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio-status",
        variant: "XQueryVirtioStatus",
        method: "x_query_virtio_status",
        parameters: &[Parameter { name: "path", given: "impl Into<String>" }],
        reply: "types::VirtioStatus",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio-queue-status",
        variant: "XQueryVirtioQueueStatus",
        method: "x_query_virtio_queue_status",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "queue", given: "u16" },
        ],
        reply: "types::VirtQueueStatus",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio-vhost-queue-status",
        variant: "XQueryVirtioVhostQueueStatus",
        method: "x_query_virtio_vhost_queue_status",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "queue", given: "u16" },
        ],
        reply: "types::VirtVhostQueueStatus",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio-queue-element",
        variant: "XQueryVirtioQueueElement",
        method: "x_query_virtio_queue_element",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "queue", given: "u16" },
        ],
        has_optional: true,
        reply: "types::VirtioQueueElement",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "query-cryptodev",
        variant: "QueryCryptodev",
        method: "query_cryptodev",
        reply: "Vec<types::QCryptodevInfo>",
        feature: Some("cryptodev"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-general-media-event",
        variant: "CxlInjectGeneralMediaEvent",
        method: "cxl_inject_general_media_event",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "log", given: "impl Into<types::CxlEventLog>" },
            Parameter { name: "flags", given: "u8" },
            Parameter { name: "dpa", given: "u64" },
            Parameter { name: "descriptor", given: "u8" },
            Parameter { name: "r#type", given: "u8" },
            Parameter { name: "transaction_type", given: "u8" },
        ],
        has_optional: true,
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-dram-event",
        variant: "CxlInjectDramEvent",
        method: "cxl_inject_dram_event",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "log", given: "impl Into<types::CxlEventLog>" },
            Parameter { name: "flags", given: "u8" },
            Parameter { name: "dpa", given: "u64" },
            Parameter { name: "descriptor", given: "u8" },
            Parameter { name: "r#type", given: "u8" },
            Parameter { name: "transaction_type", given: "u8" },
        ],
        has_optional: true,
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-memory-module-event",
        variant: "CxlInjectMemoryModuleEvent",
        method: "cxl_inject_memory_module_event",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "log", given: "impl Into<types::CxlEventLog>" },
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
        ],
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-poison",
        variant: "CxlInjectPoison",
        method: "cxl_inject_poison",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "start", given: "u64" },
            Parameter { name: "length", given: "u64" },
        ],
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-uncorrectable-errors",
        variant: "CxlInjectUncorrectableErrors",
        method: "cxl_inject_uncorrectable_errors",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "errors", given: "impl IntoIterator<Item = impl Into<types::CxlUncorErrorRecord>>" },
        ],
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-inject-correctable-error",
        variant: "CxlInjectCorrectableError",
        method: "cxl_inject_correctable_error",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "r#type", given: "impl Into<types::CxlCorErrorType>" },
        ],
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-add-dynamic-capacity",
        variant: "CxlAddDynamicCapacity",
        method: "cxl_add_dynamic_capacity",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "host_id", given: "u16" },
            Parameter { name: "selection_policy", given: "impl Into<types::CxlExtentSelectionPolicy>" },
            Parameter { name: "region", given: "u8" },
            Parameter {
                name: "extents",
                given: "impl IntoIterator<Item = impl Into<types::CxlDynamicCapacityExtent>>",
            },
        ],
        has_optional: true,
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("cxl"),
        ..SHAPE
    },
    Shape {
        name: "cxl-release-dynamic-capacity",
        variant: "CxlReleaseDynamicCapacity",
        method: "cxl_release_dynamic_capacity",
        parameters: &[
            Parameter { name: "path", given: "impl Into<String>" },
            Parameter { name: "host_id", given: "u16" },
            Parameter { name: "removal_policy", given: "impl Into<types::CxlExtentRemovalPolicy>" },
            Parameter { name: "region", given: "u8" },
            Parameter {
                name: "extents",
                given: "impl IntoIterator<Item = impl Into<types::CxlDynamicCapacityExtent>>",
            },
        ],
        has_optional: true,
        remarks: "**Unstable** upstream: it may change or go away without notice.",
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
