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
        summary: "Reports whether the VM runs and, if it does not, why.",
        feature: Some("run-state"),
        ..SHAPE
    },
    Shape {
        name: "watchdog-set-action",
        variant: "WatchdogSetAction",
        method: "watchdog_set_action",
        parameters: &[Parameter { name: "action", given: "impl Into<types::WatchdogAction>" }],
        summary: "Sets what QEMU does when a watchdog device expires.",
        feature: Some("run-state"),
        ..SHAPE
    },
    Shape {
        name: "set-action",
        variant: "SetAction",
        method: "set_action",
        has_optional: true,
        summary: "Sets what QEMU does when the guest reboots, shuts down, crashes or fails to feed its watchdog.",
        feature: Some("run-state"),
        ..SHAPE
    },
    Shape {
        name: "job-pause",
        variant: "JobPause",
        method: "job_pause",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Requests that a job suspends its work.",
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-resume",
        variant: "JobResume",
        method: "job_resume",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Continues a job that `job-pause` or an I/O error has suspended.",
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-cancel",
        variant: "JobCancel",
        method: "job_cancel",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Requests that a job ends early, without the effect it was started for.",
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-complete",
        variant: "JobComplete",
        method: "job_complete",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Ends a `ready` job with success; a mirror job then switches its user to the target.",
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-dismiss",
        variant: "JobDismiss",
        method: "job_dismiss",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Removes a job that has ended from the list of jobs.",
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "job-finalize",
        variant: "JobFinalize",
        method: "job_finalize",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Lets jobs that wait in the state `pending` make their final changes of the block graph.",
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "query-jobs",
        variant: "QueryJobs",
        method: "query_jobs",
        reply: "Vec<types::JobInfo>",
        summary: "Returns state and progress of all background jobs, block jobs included.",
        feature: Some("job"),
        ..SHAPE
    },
    Shape {
        name: "query-kvm",
        variant: "QueryKvm",
        method: "query_kvm",
        reply: "types::KvmInfo",
        summary: "Reports whether this VM runs with KVM.",
        feature: Some("accelerator"),
        ..SHAPE
    },
    Shape {
        name: "x-accel-stats",
        variant: "XAccelStats",
        method: "x_accel_stats",
        reply: "types::HumanReadableText",
        summary: "Reports internal statistics of the accelerator as text for people.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("accelerator"),
        ..SHAPE
    },
    Shape {
        name: "query-accelerators",
        variant: "QueryAccelerators",
        method: "query_accelerators",
        reply: "types::AcceleratorInfo",
        summary: "Reports which accelerator the VM uses and which others are built in.",
        feature: Some("accelerator"),
        ..SHAPE
    },
    Shape {
        name: "query-pr-managers",
        variant: "QueryPrManagers",
        method: "query_pr_managers",
        reply: "Vec<types::PrManagerInfo>",
        summary: "Returns the helpers for SCSI persistent reservations and whether they are connected.",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "eject",
        variant: "Eject",
        method: "eject",
        has_optional: true,
        summary: "Takes the medium out of a removable drive.",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-open-tray",
        variant: "BlockdevOpenTray",
        method: "blockdev_open_tray",
        has_optional: true,
        summary: "Opens the tray of a removable drive; the medium stays in it, but the guest cannot read it.",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-close-tray",
        variant: "BlockdevCloseTray",
        method: "blockdev_close_tray",
        has_optional: true,
        summary: "Closes the tray of a removable drive, and gives the guest the medium that lies in it.",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-remove-medium",
        variant: "BlockdevRemoveMedium",
        method: "blockdev_remove_medium",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Takes the block node out of a removable drive whose tray is open.",
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
        summary: "Puts a block node into an empty removable drive whose tray is open.",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-change-medium",
        variant: "BlockdevChangeMedium",
        method: "blockdev_change_medium",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Opens an image file and puts it into a removable drive in place of the present medium.",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "block_set_io_throttle",
        variant: "BlockSetIoThrottle",
        method: "block_set_io_throttle",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::BlockIoThrottle>" }],
        boxed: Some("types::BlockIoThrottle"),
        summary: "Sets the I/O limits of a drive, and of all drives in its throttle group.",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "block-latency-histogram-set",
        variant: "BlockLatencyHistogramSet",
        method: "block_latency_histogram_set",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Starts, resets or removes the latency histograms of a drive, which `query-blockstats` returns.",
        feature: Some("block"),
        ..SHAPE
    },
    Shape {
        name: "query-block",
        variant: "QueryBlock",
        method: "query_block",
        reply: "Vec<types::BlockInfo>",
        summary: "Returns the drives of the guest and their media.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "query-blockstats",
        variant: "QueryBlockstats",
        method: "query_blockstats",
        has_optional: true,
        reply: "Vec<types::BlockStats>",
        summary: "Returns I/O statistics of all drives, or of all block nodes.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "query-block-jobs",
        variant: "QueryBlockJobs",
        method: "query_block_jobs",
        reply: "Vec<types::BlockJobInfo>",
        summary: "Returns state and progress of the block jobs.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block_resize",
        variant: "BlockResize",
        method: "block_resize",
        parameters: &[Parameter { name: "size", given: "i64" }],
        has_optional: true,
        summary: "Changes the size of a disk while a guest may use it.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-snapshot-sync",
        variant: "BlockdevSnapshotSync",
        method: "blockdev_snapshot_sync",
        parameters: &[Parameter { name: "snapshot_file", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Creates an overlay image and makes it the topmost image of a drive, so that the old image no longer changes.",
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
        summary: "Puts an existing node on top of another one as its overlay, so that the lower one no longer changes.",
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
        summary: "Rewrites the name of the backing image that is recorded in an image file.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-commit",
        variant: "BlockCommit",
        method: "block_commit",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Starts a job that moves the data of overlays down into a backing image and then drops the overlays.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "drive-backup",
        variant: "DriveBackup",
        method: "drive_backup",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::DriveBackup>" }],
        boxed: Some("types::DriveBackup"),
        summary: "Starts a backup job to a file that QEMU creates and opens itself; replaced by `blockdev-backup`.",
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
        summary: "Starts a job that copies a disk, as it is at this moment, to another node.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "query-named-block-nodes",
        variant: "QueryNamedBlockNodes",
        method: "query_named_block_nodes",
        has_optional: true,
        reply: "Vec<types::BlockDeviceInfo>",
        summary: "Returns all block nodes, those that no drive uses included.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-debug-query-block-graph",
        variant: "XDebugQueryBlockGraph",
        method: "x_debug_query_block_graph",
        reply: "types::XDbgBlockGraph",
        summary: "Returns the whole block graph with the permissions on each link, for debugging; unstable.",
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
        summary: "Starts a job that copies a disk to a file that QEMU creates and opens itself, and keeps both equal.",
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
        summary: "Creates a dirty bitmap, which records from now on which parts of a disk are written.",
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
        summary: "Deletes a dirty bitmap, from the image too if it is persistent.",
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
        summary: "Marks everything as clean in a dirty bitmap, which goes on recording.",
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
        summary: "Makes a dirty bitmap record writes.",
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
        summary: "Stops a dirty bitmap from recording writes; its marks stay as they are.",
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
        summary: "Adds the marks of several dirty bitmaps to another one.",
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
        summary: "Returns the SHA-256 digest of the content of a dirty bitmap. It is meant for tests.",
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
        summary: "Starts a job that copies a disk to another node and keeps both equal until the client ends it.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-stream",
        variant: "BlockStream",
        method: "block_stream",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Starts a job that copies data of backing images into an overlay, so that it no longer needs them.",
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
        summary: "Limits the rate at which a running block job copies.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-cancel",
        variant: "BlockJobCancel",
        method: "block_job_cancel",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Ends a block job early; a mirror job that is ready ends with success and without switching to the target.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "block-job-pause",
        variant: "BlockJobPause",
        method: "block_job_pause",
        parameters: &[Parameter { name: "device", given: "impl Into<String>" }],
        summary: "Suspends a block job; replaced by `job-pause`.",
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
        summary: "Continues a suspended block job; replaced by `job-resume`.",
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
        summary: "Ends a ready block job with success; replaced by `job-complete`.",
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
        summary: "Removes a block job that has ended from the list; replaced by `job-dismiss`.",
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
        summary: "Lets block jobs in the state `pending` make their final changes; replaced by `job-finalize`.",
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
        summary: "Changes settings of a block job while it runs.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-add",
        variant: "BlockdevAdd",
        method: "blockdev_add",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::BlockdevOptions>" }],
        boxed: Some("types::BlockdevOptions"),
        summary: "Opens an image or other storage as a block node, which devices, jobs and exports can then use.",
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
        summary: "Changes the options of block nodes that are open, all of them or none.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-del",
        variant: "BlockdevDel",
        method: "blockdev_del",
        parameters: &[Parameter { name: "node_name", given: "impl Into<String>" }],
        summary: "Closes a block node that `blockdev-add` has opened.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "blockdev-set-active",
        variant: "BlockdevSetActive",
        method: "blockdev_set_active",
        parameters: &[Parameter { name: "active", given: "bool" }],
        has_optional: true,
        summary: "Gives up access to images, or takes it again, to hand them over between processes during a migration.",
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
        summary: "Starts a job that creates a file or volume, or writes an empty image on an existing node.",
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
        summary: "Starts a job that adds or removes passwords of an encrypted image while it is in use; unstable.",
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
        summary: "Requests an event when a write to a node reaches beyond an offset.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "x-blockdev-change",
        variant: "XBlockdevChange",
        method: "x_blockdev_change",
        parameters: &[Parameter { name: "parent", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Adds a child to a quorum node, or removes one; unstable.",
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
        summary: "Moves a node and its children to another thread; for tests, unstable.",
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
        summary: "Takes a snapshot of a disk inside its image; the state of the machine is not saved.",
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
        summary: "Deletes a snapshot inside an image, and returns what it was.",
        feature: Some("block-core"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-start",
        variant: "NbdServerStart",
        method: "nbd_server_start",
        parameters: &[Parameter { name: "addr", given: "impl Into<types::SocketAddressLegacy>" }],
        has_optional: true,
        summary: "Starts the NBD server of QEMU, through which clients on the network access block nodes.",
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-add",
        variant: "NbdServerAdd",
        method: "nbd_server_add",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::NbdServerAddOptions>" }],
        boxed: Some("types::NbdServerAddOptions"),
        summary: "Adds a block node to the exports of the NBD server; replaced by `block-export-add`.",
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
        summary: "Removes an export of the NBD server; replaced by `block-export-del`.",
        remarks: "**Deprecated** upstream.",
        deprecated: Some("deprecated by QEMU 5.2; use `block-export-del`"),
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "nbd-server-stop",
        variant: "NbdServerStop",
        method: "nbd_server_stop",
        summary: "Stops the NBD server: disconnects all clients and removes all NBD exports.",
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "block-export-add",
        variant: "BlockExportAdd",
        method: "block_export_add",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::BlockExportOptions>" }],
        boxed: Some("types::BlockExportOptions"),
        summary: "Makes a block node available to other programs or machines, by one of several interfaces.",
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "block-export-del",
        variant: "BlockExportDel",
        method: "block_export_del",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Starts the removal of a block export.",
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "query-block-exports",
        variant: "QueryBlockExports",
        method: "query_block_exports",
        reply: "Vec<types::BlockExportInfo>",
        summary: "Returns the block exports of all types, those that are being removed included.",
        feature: Some("block-export"),
        ..SHAPE
    },
    Shape {
        name: "query-chardev",
        variant: "QueryChardev",
        method: "query_chardev",
        reply: "Vec<types::ChardevInfo>",
        summary: "Lists the character devices of the machine, QMP and HMP monitors included.",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "query-chardev-backends",
        variant: "QueryChardevBackends",
        method: "query_chardev_backends",
        reply: "Vec<types::ChardevBackendInfo>",
        summary: "Lists the kinds of character devices that this QEMU offers.",
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
        summary: "Writes data into a ring buffer character device, for later `ringbuf-read`.",
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
        summary: "Takes data out of a ring buffer character device and returns it.",
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
        summary: "Creates a character device, to which a serial port or another front end can then be attached.",
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
        summary: "Replaces the back end of a character device while its front end stays attached.",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "chardev-remove",
        variant: "ChardevRemove",
        method: "chardev_remove",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Removes a character device that has no front end.",
        feature: Some("char"),
        ..SHAPE
    },
    Shape {
        name: "chardev-send-break",
        variant: "ChardevSendBreak",
        method: "chardev_send_break",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Sends a serial break condition to the device that is attached to a character device.",
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
        summary: "Writes the guest's memory and CPU state to a file on the host, for analysing a crash.",
        feature: Some("dump"),
        ..SHAPE
    },
    Shape {
        name: "query-dump",
        variant: "QueryDump",
        method: "query_dump",
        reply: "types::DumpQueryResult",
        summary: "Reports state and progress of the latest dump of the guest's memory.",
        feature: Some("dump"),
        ..SHAPE
    },
    Shape {
        name: "query-dump-guest-memory-capability",
        variant: "QueryDumpGuestMemoryCapability",
        method: "query_dump_guest_memory_capability",
        reply: "types::DumpGuestMemoryCapability",
        summary: "Lists the file formats that `dump-guest-memory` can write.",
        feature: Some("dump"),
        ..SHAPE
    },
    Shape {
        name: "set_link",
        variant: "SetLink",
        method: "set_link",
        parameters: &[Parameter { name: "name", given: "impl Into<String>" }, Parameter { name: "up", given: "bool" }],
        summary: "Plugs the virtual cable of a network card in or out.",
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "netdev_add",
        variant: "NetdevAdd",
        method: "netdev_add",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::Netdev>" }],
        boxed: Some("types::Netdev"),
        summary: "Creates a network backend, to which a network card can then be attached with `device_add`.",
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "netdev_del",
        variant: "NetdevDel",
        method: "netdev_del",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Removes a network backend that was created with `netdev_add` or `-netdev`.",
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "query-rx-filter",
        variant: "QueryRxFilter",
        method: "query_rx_filter",
        has_optional: true,
        reply: "Vec<types::RxFilterInfo>",
        summary: "Returns the receive filters of one or all network cards, and arms `NIC_RX_FILTER_CHANGED` again.",
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "announce-self",
        variant: "AnnounceSelf",
        method: "announce_self",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::AnnounceParameters>" }],
        boxed: Some("types::AnnounceParameters"),
        summary: "Broadcasts packets from the addresses of network cards, so that switches learn where the guest is.",
        feature: Some("net"),
        ..SHAPE
    },
    Shape {
        name: "request-ebpf",
        variant: "RequestEbpf",
        method: "request_ebpf",
        parameters: &[Parameter { name: "id", given: "impl Into<types::EbpfProgramId>" }],
        reply: "types::EbpfObject",
        summary: "Returns an eBPF program of QEMU, for a management that loads it because QEMU lacks the privileges.",
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
        summary: "Returns identity and size of an emulated rocker switch.",
        feature: Some("rocker"),
        ..SHAPE
    },
    Shape {
        name: "query-rocker-ports",
        variant: "QueryRockerPorts",
        method: "query_rocker_ports",
        parameters: &[Parameter { name: "name", given: "impl Into<String>" }],
        reply: "Vec<types::RockerPort>",
        summary: "Lists the ports of an emulated rocker switch with their link state.",
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
        summary: "Lists the flow entries of an emulated rocker switch.",
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
        summary: "Lists the group entries of an emulated rocker switch.",
        feature: Some("rocker"),
        ..SHAPE
    },
    Shape {
        name: "query-tpm-models",
        variant: "QueryTpmModels",
        method: "query_tpm_models",
        reply: "Vec<types::TpmModel>",
        summary: "Lists the interfaces by which this QEMU can show a TPM to a guest.",
        remarks: "Only in builds with `CONFIG_TPM`.",
        feature: Some("tpm"),
        ..SHAPE
    },
    Shape {
        name: "query-tpm-types",
        variant: "QueryTpmTypes",
        method: "query_tpm_types",
        reply: "Vec<types::TpmType>",
        summary: "Lists the kinds of TPM back ends that this QEMU offers.",
        remarks: "Only in builds with `CONFIG_TPM`.",
        feature: Some("tpm"),
        ..SHAPE
    },
    Shape {
        name: "query-tpm",
        variant: "QueryTpm",
        method: "query_tpm",
        reply: "Vec<types::TpmInfo>",
        summary: "Lists the TPMs of the machine. The list is empty if there are none.",
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
        summary: "Sets the password that new clients of a VNC or SPICE server need.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "expire_password",
        variant: "ExpirePassword",
        method: "expire_password",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::ExpirePasswordOptions>" }],
        boxed: Some("types::ExpirePasswordOptions"),
        summary: "Sets the time from which the password of a VNC or SPICE server is refused.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "screendump",
        variant: "Screendump",
        method: "screendump",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Writes the present content of a guest's screen to an image file on the host.",
        remarks: "Only in builds with `CONFIG_PIXMAN`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-spice",
        variant: "QuerySpice",
        method: "query_spice",
        reply: "types::SpiceInfo",
        summary: "Returns the configuration of the SPICE server and the channels of its clients.",
        remarks: "Only in builds with `CONFIG_SPICE`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-vnc",
        variant: "QueryVnc",
        method: "query_vnc",
        reply: "types::VncInfo",
        summary: "Returns the configuration of the first VNC server and its clients.",
        remarks: "Only in builds with `CONFIG_VNC`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-vnc-servers",
        variant: "QueryVncServers",
        method: "query_vnc_servers",
        reply: "Vec<types::VncInfo2>",
        summary: "Returns all VNC servers with sockets, authentication and clients.",
        remarks: "Only in builds with `CONFIG_VNC`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "change-vnc-password",
        variant: "ChangeVncPassword",
        method: "change_vnc_password",
        parameters: &[Parameter { name: "password", given: "impl Into<String>" }],
        summary: "Sets the password that new clients of the first VNC server need. `set_password` can name the server.",
        remarks: "Only in builds with `CONFIG_VNC`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-mice",
        variant: "QueryMice",
        method: "query_mice",
        reply: "Vec<types::MouseInfo>",
        summary: "Lists the pointing devices of the guest and tells which one receives input.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "send-key",
        variant: "SendKey",
        method: "send_key",
        parameters: &[Parameter { name: "keys", given: "impl IntoIterator<Item = impl Into<types::KeyValue>>" }],
        has_optional: true,
        summary: "Presses keys together in the guest and releases them after a while, as for a shortcut.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "input-send-event",
        variant: "InputSendEvent",
        method: "input_send_event",
        parameters: &[Parameter { name: "events", given: "impl IntoIterator<Item = impl Into<types::InputEvent>>" }],
        has_optional: true,
        summary: "Sends events of keyboard, mouse, tablet or touch screen to the guest.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-display-options",
        variant: "QueryDisplayOptions",
        method: "query_display_options",
        reply: "types::DisplayOptions",
        summary: "Returns the options of the display that QEMU was started with.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "display-reload",
        variant: "DisplayReload",
        method: "display_reload",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::DisplayReloadOptions>" }],
        boxed: Some("types::DisplayReloadOptions"),
        summary: "Makes a VNC server read renewed TLS certificates from their files.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "display-update",
        variant: "DisplayUpdate",
        method: "display_update",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::DisplayUpdateOptions>" }],
        boxed: Some("types::DisplayUpdateOptions"),
        summary: "Changes the addresses on which a VNC server listens.",
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
        summary: "Tells SPICE clients where to reconnect when the guest has migrated. Call it before `migrate`.",
        feature: Some("ui"),
        ..SHAPE
    },
    Shape {
        name: "query-migrate",
        variant: "QueryMigrate",
        method: "query_migrate",
        reply: "types::MigrationInfo",
        summary: "Returns state and progress of the last migration, on the source as well as on the destination.",
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
        summary: "Switches migration capabilities on or off for later migrations of this process.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-migrate-capabilities",
        variant: "QueryMigrateCapabilities",
        method: "query_migrate_capabilities",
        reply: "Vec<types::MigrationCapabilityStatus>",
        summary: "Returns the setting of every migration capability that this QEMU knows.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-set-parameters",
        variant: "MigrateSetParameters",
        method: "migrate_set_parameters",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::MigrateSetParameters>" }],
        boxed: Some("types::MigrateSetParameters"),
        summary: "Changes settings that tune migration, such as bandwidth, downtime and TLS.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-migrate-parameters",
        variant: "QueryMigrateParameters",
        method: "query_migrate_parameters",
        reply: "types::MigrationParameters",
        summary: "Returns the current settings that tune migration.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-start-postcopy",
        variant: "MigrateStartPostcopy",
        method: "migrate_start_postcopy",
        summary: "Switches a running migration to the postcopy phase: the guest continues on the destination, memory follows.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "x-colo-lost-heartbeat",
        variant: "XColoLostHeartbeat",
        method: "x_colo_lost_heartbeat",
        summary: "Tells one side of a COLO pair that the other is lost, so that it continues alone.",
        remarks: "**Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_REPLICATION`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate_cancel",
        variant: "MigrateCancel",
        method: "migrate_cancel",
        summary: "Aborts an outgoing migration. The guest continues on the source.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-continue",
        variant: "MigrateContinue",
        method: "migrate_continue",
        parameters: &[Parameter { name: "state", given: "impl Into<types::MigrationStatus>" }],
        summary: "Resumes a migration that waits in `pre-switchover` because of the capability `pause-before-switchover`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate",
        variant: "Migrate",
        method: "migrate",
        has_optional: true,
        summary: "Starts the migration of the guest to another QEMU process, or to a file or command.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-incoming",
        variant: "MigrateIncoming",
        method: "migrate_incoming",
        has_optional: true,
        summary: "Makes a QEMU that was started with `-incoming defer` listen for, or load, an incoming migration.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-save-devices-state",
        variant: "XenSaveDevicesState",
        method: "xen_save_devices_state",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Stops the guest and writes the state of its devices, without memory and disks, to a file. Used by Xen.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-set-global-dirty-log",
        variant: "XenSetGlobalDirtyLog",
        method: "xen_set_global_dirty_log",
        parameters: &[Parameter { name: "enable", given: "bool" }],
        summary: "Switches the tracking of writes by emulated devices to guest memory on or off. Used by Xen for migration.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-load-devices-state",
        variant: "XenLoadDevicesState",
        method: "xen_load_devices_state",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        summary: "Loads a file written by `xen-save-devices-state` into the devices of a stopped guest.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-set-replication",
        variant: "XenSetReplication",
        method: "xen_set_replication",
        parameters: &[Parameter { name: "enable", given: "bool" }, Parameter { name: "primary", given: "bool" }],
        has_optional: true,
        summary: "Starts or stops block replication for a COLO pair that Xen manages.",
        remarks: "Only in builds with `CONFIG_REPLICATION`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-xen-replication-status",
        variant: "QueryXenReplicationStatus",
        method: "query_xen_replication_status",
        reply: "types::ReplicationStatus",
        summary: "Returns whether block replication under Xen has failed.",
        remarks: "Only in builds with `CONFIG_REPLICATION`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "xen-colo-do-checkpoint",
        variant: "XenColoDoCheckpoint",
        method: "xen_colo_do_checkpoint",
        summary: "Lets block replication make a checkpoint, on behalf of Xen.",
        remarks: "Only in builds with `CONFIG_REPLICATION`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-colo-status",
        variant: "QueryColoStatus",
        method: "query_colo_status",
        reply: "types::ColoStatus",
        summary: "Returns the role of the process in a COLO pair and the cause of the last exit from it.",
        remarks: "Only in builds with `CONFIG_REPLICATION`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-recover",
        variant: "MigrateRecover",
        method: "migrate_recover",
        parameters: &[Parameter { name: "uri", given: "impl Into<String>" }],
        summary: "Makes the destination of an interrupted postcopy migration listen on a new address.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "migrate-pause",
        variant: "MigratePause",
        method: "migrate_pause",
        summary: "Breaks the connection of a postcopy migration on purpose, so that it can be recovered over another one.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "calc-dirty-rate",
        variant: "CalcDirtyRate",
        method: "calc_dirty_rate",
        parameters: &[Parameter { name: "calc_time", given: "i64" }],
        has_optional: true,
        summary: "Starts to measure how fast the guest dirties memory, which helps to predict if a migration will converge.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-dirty-rate",
        variant: "QueryDirtyRate",
        method: "query_dirty_rate",
        has_optional: true,
        reply: "types::DirtyRateInfo",
        summary: "Returns the result of the last `calc-dirty-rate`, or that it is not ready.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "set-vcpu-dirty-limit",
        variant: "SetVcpuDirtyLimit",
        method: "set_vcpu_dirty_limit",
        parameters: &[Parameter { name: "dirty_rate", given: "u64" }],
        has_optional: true,
        summary: "Slows down vCPUs so that they dirty memory no faster than a given rate.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "cancel-vcpu-dirty-limit",
        variant: "CancelVcpuDirtyLimit",
        method: "cancel_vcpu_dirty_limit",
        has_optional: true,
        summary: "Lifts limits set by `set-vcpu-dirty-limit`.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-vcpu-dirty-limit",
        variant: "QueryVcpuDirtyLimit",
        method: "query_vcpu_dirty_limit",
        reply: "Vec<types::DirtyLimitInfo>",
        summary: "Returns limits and measured dirty page rates of vCPUs. The list is empty if no limit is in force.",
        feature: Some("migration"),
        ..SHAPE
    },
    Shape {
        name: "query-migrationthreads",
        variant: "QueryMigrationthreads",
        method: "query_migrationthreads",
        reply: "Vec<types::MigrationThreadInfo>",
        summary: "Lists the host threads of a running outgoing migration.",
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
        summary: "Starts a job that saves memory, devices and disks of the guest as an internal snapshot of its images.",
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
        summary: "Starts a job that returns memory, devices and disks of the guest to an internal snapshot.",
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
        summary: "Starts a job that deletes an internal snapshot from images.",
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
        summary: "Carries out several block operations as one: all take effect at the same point in time, or none does.",
        feature: Some("transaction"),
        ..SHAPE
    },
    Shape {
        name: "trace-event-get-state",
        variant: "TraceEventGetState",
        method: "trace_event_get_state",
        parameters: &[Parameter { name: "name", given: "impl Into<String>" }],
        reply: "Vec<types::TraceEventInfo>",
        summary: "Lists trace points of QEMU that match a pattern, with their states.",
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
        summary: "Switches trace points of QEMU on or off.",
        feature: Some("trace"),
        ..SHAPE
    },
    Shape {
        name: "qmp_capabilities",
        variant: "QmpCapabilities",
        method: "qmp_capabilities",
        has_optional: true,
        summary: "Ends capability negotiation and switches the monitor to command mode.",
        feature: Some("control"),
        ..SHAPE
    },
    Shape {
        name: "query-version",
        variant: "QueryVersion",
        method: "query_version",
        reply: "types::VersionInfo",
        summary: "Reports QEMU's version.",
        feature: Some("control"),
        ..SHAPE
    },
    Shape {
        name: "query-commands",
        variant: "QueryCommands",
        method: "query_commands",
        reply: "Vec<types::CommandInfo>",
        summary: "Lists the names of all commands that the server offers.",
        feature: Some("control"),
        ..SHAPE
    },
    Shape {
        name: "quit",
        variant: "Quit",
        method: "quit",
        summary: "Ends QEMU at once, without asking the guest to shut down.",
        feature: Some("control"),
        ..SHAPE
    },
    Shape {
        name: "query-qmp-schema",
        variant: "QueryQmpSchema",
        method: "query_qmp_schema",
        reply: "Vec<types::SchemaInfo>",
        summary: "Describes all commands, events and types that this QEMU understands on the wire.",
        feature: Some("introspect"),
        ..SHAPE
    },
    Shape {
        name: "qom-list",
        variant: "QomList",
        method: "qom_list",
        parameters: &[Parameter { name: "path", given: "impl Into<String>" }],
        reply: "Vec<types::ObjectPropertyInfo>",
        summary: "Lists the properties of an object in the composition tree. Children appear as properties too.",
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
        summary: "Returns the value of a property of an object in the composition tree.",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-list-get",
        variant: "QomListGet",
        method: "qom_list_get",
        parameters: &[Parameter { name: "paths", given: "impl IntoIterator<Item = impl Into<String>>" }],
        reply: "Vec<types::ObjectPropertiesValues>",
        summary: "Returns all properties with their values of several objects, in one call instead of many.",
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
        summary: "Sets a property of an object in the composition tree.",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-list-types",
        variant: "QomListTypes",
        method: "qom_list_types",
        has_optional: true,
        reply: "Vec<types::ObjectTypeInfo>",
        summary: "Lists the classes of QOM objects that this QEMU has, devices and machines included.",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "qom-list-properties",
        variant: "QomListProperties",
        method: "qom_list_properties",
        parameters: &[Parameter { name: "typename", given: "impl Into<String>" }],
        reply: "Vec<types::ObjectPropertyInfo>",
        summary: "Lists the properties of a class of QOM objects, which are the options to create one.",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "object-add",
        variant: "ObjectAdd",
        method: "object_add",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::ObjectOptions>" }],
        boxed: Some("types::ObjectOptions"),
        summary: "Creates an object that devices and other commands refer to: memory, a thread, a secret, TLS credentials and so on.",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "object-del",
        variant: "ObjectDel",
        method: "object_del",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Removes an object that `object-add` or `-object` created.",
        feature: Some("qom"),
        ..SHAPE
    },
    Shape {
        name: "device-list-properties",
        variant: "DeviceListProperties",
        method: "device_list_properties",
        parameters: &[Parameter { name: "typename", given: "impl Into<String>" }],
        reply: "Vec<types::ObjectPropertyInfo>",
        summary: "Lists the properties that a device type accepts in `device_add`.",
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "device_add",
        variant: "DeviceAdd",
        method: "device_add",
        parameters: &[Parameter { name: "driver", given: "impl Into<String>" }],
        has_optional: true,
        summary: "Plugs a new device into the running VM.",
        remarks: "Features: `json-cli`, `json-cli-hotplug`.",
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "device_del",
        variant: "DeviceDel",
        method: "device_del",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Asks the guest to release a device, which is unplugged once the guest agrees.",
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "device-sync-config",
        variant: "DeviceSyncConfig",
        method: "device_sync_config",
        parameters: &[Parameter { name: "id", given: "impl Into<String>" }],
        summary: "Passes changed configuration of a backend on to the device and tells the guest about it.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("qdev"),
        ..SHAPE
    },
    Shape {
        name: "query-cpus-fast",
        variant: "QueryCpusFast",
        method: "query_cpus_fast",
        reply: "Vec<types::CpuInfoFast>",
        summary: "Lists the virtual CPUs that are plugged, with their host threads.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-machines",
        variant: "QueryMachines",
        method: "query_machines",
        has_optional: true,
        reply: "Vec<types::MachineInfo>",
        summary: "Lists the machine types that this QEMU can emulate.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-current-machine",
        variant: "QueryCurrentMachine",
        method: "query_current_machine",
        reply: "types::CurrentMachineParams",
        summary: "Reports whether the running machine can be woken from suspend.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-target",
        variant: "QueryTarget",
        method: "query_target",
        reply: "types::QemuTargetInfo",
        summary: "Reports which guest architecture this QEMU emulates.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-uuid",
        variant: "QueryUuid",
        method: "query_uuid",
        reply: "types::UuidInfo",
        summary: "Reports the UUID of the VM, which the guest sees in its SMBIOS tables.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-vm-generation-id",
        variant: "QueryVmGenerationId",
        method: "query_vm_generation_id",
        reply: "types::GuidInfo",
        summary: "Reports the generation identifier, whose change tells the guest that it was cloned or reverted.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "system_reset",
        variant: "SystemReset",
        method: "system_reset",
        summary: "Resets the VM as its reset button would, without asking the guest.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "system_powerdown",
        variant: "SystemPowerdown",
        method: "system_powerdown",
        summary: "Presses the guest's power button, asking it to shut down.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "system_wakeup",
        variant: "SystemWakeup",
        method: "system_wakeup",
        summary: "Wakes the guest from suspend to memory.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "inject-nmi",
        variant: "InjectNmi",
        method: "inject_nmi",
        summary: "Raises a non-maskable interrupt in the guest, usually to make it write a crash dump.",
        feature: Some("machine"),
        ..SHAPE
    },
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
        summary: "Writes a range of the guest's virtual memory to a file on the host.",
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
        summary: "Writes a range of the guest's physical memory to a file on the host.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-memdev",
        variant: "QueryMemdev",
        method: "query_memdev",
        reply: "Vec<types::Memdev>",
        summary: "Lists all memory backends with their sizes and NUMA placement.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-hotpluggable-cpus",
        variant: "QueryHotpluggableCpus",
        method: "query_hotpluggable_cpus",
        reply: "Vec<types::HotpluggableCpu>",
        summary: "Lists all CPU slots of the machine, plugged and free, up to `maxcpus`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "set-numa-node",
        variant: "SetNumaNode",
        method: "set_numa_node",
        parameters: &[Parameter { name: "arguments", given: "impl Into<types::NumaOptions>" }],
        boxed: Some("types::NumaOptions"),
        summary: "Defines part of the guest's NUMA layout before the machine is created.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "balloon",
        variant: "Balloon",
        method: "balloon",
        parameters: &[Parameter { name: "value", given: "i64" }],
        summary: "Asks the guest's balloon driver to adapt the memory available to the guest.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-balloon",
        variant: "QueryBalloon",
        method: "query_balloon",
        reply: "types::BalloonInfo",
        summary: "Reports how much memory the balloon currently leaves to the guest.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-hv-balloon-status-report",
        variant: "QueryHvBalloonStatusReport",
        method: "query_hv_balloon_status_report",
        reply: "types::HvBalloonInfo",
        summary: "Reports the latest memory status that the guest sent to its `hv-balloon` device.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-memory-size-summary",
        variant: "QueryMemorySizeSummary",
        method: "query_memory_size_summary",
        reply: "types::MemoryInfo",
        summary: "Reports the amounts of memory the VM was started with and that memory devices add.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-memory-devices",
        variant: "QueryMemoryDevices",
        method: "query_memory_devices",
        reply: "Vec<types::MemoryDeviceInfo>",
        summary: "Lists the plugged memory devices, such as DIMMs and `virtio-mem`, with sizes and addresses.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-irq",
        variant: "XQueryIrq",
        method: "x_query_irq",
        reply: "types::HumanReadableText",
        summary: "Reports counts of delivered interrupts as text for people.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-jit",
        variant: "XQueryJit",
        method: "x_query_jit",
        reply: "types::HumanReadableText",
        summary: "Reports statistics of the TCG translator as text for people.",
        remarks: "**Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_TCG`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-numa",
        variant: "XQueryNuma",
        method: "x_query_numa",
        reply: "types::HumanReadableText",
        summary: "Reports CPUs and memory of the guest's NUMA nodes as text for people.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-ramblock",
        variant: "XQueryRamblock",
        method: "x_query_ramblock",
        reply: "types::HumanReadableText",
        summary: "Reports the memory blocks of the VM, with page sizes and addresses, as text for people.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-roms",
        variant: "XQueryRoms",
        method: "x_query_roms",
        reply: "types::HumanReadableText",
        summary: "Reports the firmware and boot images loaded into guest memory as text for people.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-usb",
        variant: "XQueryUsb",
        method: "x_query_usb",
        reply: "types::HumanReadableText",
        summary: "Reports the USB devices that are plugged into the guest as text for people.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "dumpdtb",
        variant: "Dumpdtb",
        method: "dumpdtb",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        summary: "Writes the device tree that QEMU created for the guest to a file on the host.",
        remarks: "Only in builds with `CONFIG_FDT`.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "x-query-interrupt-controllers",
        variant: "XQueryInterruptControllers",
        method: "x_query_interrupt_controllers",
        reply: "types::HumanReadableText",
        summary: "Reports the state of the interrupt controllers as text for people.",
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
        summary: "Searches guest memory for the log buffer of the firmware (EDK2) and returns its content.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "dump-skeys",
        variant: "DumpSkeys",
        method: "dump_skeys",
        parameters: &[Parameter { name: "filename", given: "impl Into<String>" }],
        summary: "Writes the storage keys of all guest pages to a file on the host. s390x only.",
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
        summary: "Compares two CPU models, usually the model to run with `host`, the model of the host's CPU.",
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
        summary: "Computes a CPU model that runs wherever each of two given ones does.",
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
        summary: "Spells out the features of a CPU model on this host, machine type and accelerator.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "query-cpu-definitions",
        variant: "QueryCpuDefinitions",
        method: "query_cpu_definitions",
        reply: "Vec<types::CpuDefinitionInfo>",
        summary: "Lists the CPU models for `-cpu` and whether each can run on this host.",
        feature: Some("machine"),
        ..SHAPE
    },
    Shape {
        name: "set-cpu-topology",
        variant: "SetCpuTopology",
        method: "set_cpu_topology",
        parameters: &[Parameter { name: "core_id", given: "u16" }],
        has_optional: true,
        summary: "Moves a vCPU of an IBM Z guest within the CPU topology or changes its share of the host.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine-s390x"),
        ..SHAPE
    },
    Shape {
        name: "query-s390x-cpu-polarization",
        variant: "QueryS390xCpuPolarization",
        method: "query_s390x_cpu_polarization",
        reply: "types::CpuPolarizationInfo",
        summary: "Returns the distribution of processor time that an IBM Z guest has asked for.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("machine-s390x"),
        ..SHAPE
    },
    Shape {
        name: "query-replay",
        variant: "QueryReplay",
        method: "query_replay",
        reply: "types::ReplayInfo",
        summary: "Reports the mode of record and replay and the number of instructions executed so far.",
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "replay-break",
        variant: "ReplayBreak",
        method: "replay_break",
        parameters: &[Parameter { name: "icount", given: "i64" }],
        summary: "Sets the instruction at which a replay stops.",
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "replay-delete-break",
        variant: "ReplayDeleteBreak",
        method: "replay_delete_break",
        summary: "Removes the breakpoint set by `replay-break`.",
        feature: Some("replay"),
        ..SHAPE
    },
    Shape {
        name: "replay-seek",
        variant: "ReplaySeek",
        method: "replay_seek",
        parameters: &[Parameter { name: "icount", given: "i64" }],
        summary: "Moves a replay to a given instruction, forward or backward.",
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
        summary: "Cuts connections on which QEMU hangs, so that it can go on.",
        feature: Some("yank"),
        ..SHAPE
    },
    Shape {
        name: "query-yank",
        variant: "QueryYank",
        method: "query_yank",
        reply: "Vec<types::YankInstance>",
        summary: "Lists the connections that `yank` can cut.",
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
        summary: "Hands an open client connection to the VNC, SPICE or D-Bus server or to a socket character device.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-name",
        variant: "QueryName",
        method: "query_name",
        reply: "types::NameInfo",
        summary: "Reports the name of the VM as given by `-name`.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-iothreads",
        variant: "QueryIothreads",
        method: "query_iothreads",
        reply: "Vec<types::IoThreadInfo>",
        summary: "Lists the `iothread` objects with their host threads and polling settings.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "stop",
        variant: "Stop",
        method: "stop",
        summary: "Stops the guest by halting all virtual CPUs.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "cont",
        variant: "Cont",
        method: "cont",
        summary: "Starts the guest, or lets a stopped guest go on.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "x-exit-preconfig",
        variant: "XExitPreconfig",
        method: "x_exit_preconfig",
        summary: "Ends the preconfiguration phase: QEMU creates the machine and goes on starting.",
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
        summary: "Executes a command line of the human monitor (HMP) and returns its printed output.",
        remarks: "Features: `savevm-monitor-nodes`.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "getfd",
        variant: "Getfd",
        method: "getfd",
        parameters: &[Parameter { name: "fdname", given: "impl Into<String>" }],
        summary: "Stores a file descriptor, sent with this command over the monitor's Unix socket, under a name.",
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
        summary: "Stores a socket that another Windows process duplicated for QEMU under a name.",
        remarks: "Only in builds with `CONFIG_WIN32`.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "closefd",
        variant: "Closefd",
        method: "closefd",
        parameters: &[Parameter { name: "fdname", given: "impl Into<String>" }],
        summary: "Closes a file descriptor that `getfd` stored and no command has used.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "add-fd",
        variant: "AddFd",
        method: "add_fd",
        has_optional: true,
        reply: "types::AddfdInfo",
        summary: "Puts a file descriptor, sent with this command over the monitor's Unix socket, into a descriptor set.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "remove-fd",
        variant: "RemoveFd",
        method: "remove_fd",
        parameters: &[Parameter { name: "fdset_id", given: "i64" }],
        has_optional: true,
        summary: "Removes file descriptors from a descriptor set, closing them as soon as possible.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-fdsets",
        variant: "QueryFdsets",
        method: "query_fdsets",
        reply: "Vec<types::FdsetInfo>",
        summary: "Lists the descriptor sets with their file descriptors.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-command-line-options",
        variant: "QueryCommandLineOptions",
        method: "query_command_line_options",
        has_optional: true,
        reply: "Vec<types::CommandLineOptionInfo>",
        summary: "Lists command line options of QEMU with their parameters.",
        feature: Some("misc"),
        ..SHAPE
    },
    Shape {
        name: "query-gic-capabilities",
        variant: "QueryGicCapabilities",
        method: "query_gic_capabilities",
        reply: "Vec<types::GicCapability>",
        summary: "Lists which versions of the Arm interrupt controller this QEMU can provide, and by which means.",
        feature: Some("misc-arm"),
        ..SHAPE
    },
    Shape {
        name: "rtc-reset-reinjection",
        variant: "RtcResetReinjection",
        method: "rtc_reset_reinjection",
        summary: "Discards timer interrupts of the real-time clock that a guest missed while it was stopped or slow.",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev",
        variant: "QuerySev",
        method: "query_sev",
        reply: "types::SevInfo",
        summary: "Returns whether the guest uses AMD SEV, its policy and the stage that it has reached.",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev-launch-measure",
        variant: "QuerySevLaunchMeasure",
        method: "query_sev_launch_measure",
        reply: "types::SevLaunchMeasureInfo",
        summary: "Returns the measurement of the initial memory of a guest with SEV or SEV-ES, for remote attestation.",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev-capabilities",
        variant: "QuerySevCapabilities",
        method: "query_sev_capabilities",
        reply: "types::SevCapability",
        summary: "Returns the parameters of AMD SEV on the host. Fails if it has no SEV.",
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
        summary: "Puts a secret of its owner, such as a disk key, into the memory of a guest with SEV before it runs.",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sev-attestation-report",
        variant: "QuerySevAttestationReport",
        method: "query_sev_attestation_report",
        parameters: &[Parameter { name: "mnonce", given: "impl Into<Base64>" }],
        reply: "types::SevAttestationReport",
        summary: "Returns a signed report on a guest with SEV or SEV-ES. Guests with SEV-SNP obtain reports themselves.",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sgx",
        variant: "QuerySgx",
        method: "query_sgx",
        reply: "types::SgxInfo",
        summary: "Returns the features and enclave memory of Intel SGX that the guest has. Fails if it has none.",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-sgx-capabilities",
        variant: "QuerySgxCapabilities",
        method: "query_sgx_capabilities",
        reply: "types::SgxInfo",
        summary: "Returns the features and enclave memory of Intel SGX that the host has.",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "xen-event-list",
        variant: "XenEventList",
        method: "xen_event_list",
        reply: "Vec<types::EvtchnInfo>",
        summary: "Lists the event channels that a Xen guest under KVM has open.",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "xen-event-inject",
        variant: "XenEventInject",
        method: "xen_event_inject",
        parameters: &[Parameter { name: "port", given: "u32" }],
        summary: "Raises an event on an event channel of a Xen guest under KVM, for debugging.",
        feature: Some("misc-i386"),
        ..SHAPE
    },
    Shape {
        name: "query-audiodevs",
        variant: "QueryAudiodevs",
        method: "query_audiodevs",
        reply: "Vec<types::Audiodev>",
        summary: "Lists the audio backends with their settings.",
        feature: Some("audio"),
        ..SHAPE
    },
    Shape {
        name: "query-acpi-ospm-status",
        variant: "QueryAcpiOspmStatus",
        method: "query_acpi_ospm_status",
        reply: "Vec<types::AcpiostInfo>",
        summary: "Lists what the guest last reported for each memory and CPU slot.",
        feature: Some("acpi"),
        ..SHAPE
    },
    Shape {
        name: "inject-ghes-v2-error",
        variant: "InjectGhesV2Error",
        method: "inject_ghes_v2_error",
        parameters: &[Parameter { name: "cper", given: "impl Into<Base64>" }],
        summary: "Reports a hardware error to the guest through ACPI (GHESv2), to test its error handling.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("acpi-hest"),
        ..SHAPE
    },
    Shape {
        name: "query-pci",
        variant: "QueryPci",
        method: "query_pci",
        reply: "Vec<types::PciInfo>",
        summary: "Reports the PCI devices of the guest as a tree, with addresses as the guest has set them up.",
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
        summary: "Reports run-time statistics of the VM, its virtual CPUs or its crypto backends.",
        feature: Some("stats"),
        ..SHAPE
    },
    Shape {
        name: "query-stats-schemas",
        variant: "QueryStatsSchemas",
        method: "query_stats_schemas",
        has_optional: true,
        reply: "Vec<types::StatsSchema>",
        summary: "Describes the available statistics with their units.",
        feature: Some("stats"),
        ..SHAPE
    },
    Shape {
        name: "x-query-virtio",
        variant: "XQueryVirtio",
        method: "x_query_virtio",
        reply: "Vec<types::VirtioInfo>",
        summary: "Lists the virtio devices of the machine, for debugging. Fails if there are none.",
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
        summary: "Returns the internal state of a virtio device, for debugging.",
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
        summary: "Returns the internal state of a virtqueue, for debugging a device that hangs.",
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
        summary: "Returns the internal state of a virtqueue in the vhost back end. Fails if none is active.",
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
        summary: "Returns a request in a virtqueue with the addresses of its buffers. It is meant for debugging.",
        remarks: "**Unstable** upstream: it may change or go away without notice.",
        feature: Some("virtio"),
        ..SHAPE
    },
    Shape {
        name: "query-cryptodev",
        variant: "QueryCryptodev",
        method: "query_cryptodev",
        reply: "Vec<types::QCryptodevInfo>",
        summary: "Returns the crypto backends of the machine and the services they provide.",
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
        summary: "Adds an event on its memory media to a log of an emulated CXL memory device, to test the guest's handling.",
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
        summary: "Adds an event on its DRAM to a log of an emulated CXL memory device, to test the guest's handling.",
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
        summary: "Adds an event on the device's health to a log of an emulated CXL memory device, to test the guest's handling.",
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
        summary: "Marks a range of an emulated CXL memory device as damaged, to test the guest's handling.",
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
        summary: "Makes an emulated CXL device report errors that cannot be corrected, through PCIe AER, to test the guest's handling.",
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
        summary: "Makes an emulated CXL device report an error that was corrected, through PCIe AER, to test the guest's handling.",
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
        summary: "Offers more memory of an emulated CXL dynamic capacity device to the guest.",
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
        summary: "Takes memory of an emulated CXL dynamic capacity device back from the guest.",
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
