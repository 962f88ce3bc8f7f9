// Generated as `qmp` from schemas/qapi/block-core.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/block-core.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `SnapshotInfo`
pub static SNAPSHOT_INFO: Object = Object {
    name: "SnapshotInfo",
    members: &[
        required("id", Type::Str),
        required("name", Type::Str),
        required("vm-state-size", Type::Int64),
        required("date-sec", Type::Int64),
        required("date-nsec", Type::Int64),
        required("vm-clock-sec", Type::Int64),
        required("vm-clock-nsec", Type::Int64),
        optional("icount", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecificQCow2EncryptionBase`
pub static IMAGE_INFO_SPECIFIC_Q_COW2_ENCRYPTION_BASE: Object = Object {
    name: "ImageInfoSpecificQCow2EncryptionBase",
    members: &[required("format", Type::Enum(&BLOCKDEV_QCOW2_ENCRYPTION_FORMAT))],
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecificQCow2Encryption`
pub static IMAGE_INFO_SPECIFIC_Q_COW2_ENCRYPTION: Object = Object {
    name: "ImageInfoSpecificQCow2Encryption",
    members: &[required("format", Type::Enum(&BLOCKDEV_QCOW2_ENCRYPTION_FORMAT))],
    variants: Some(Variants { tag: "format", branches: &[branch("luks", &Q_CRYPTO_BLOCK_INFO_LUKS)] }),
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecificQCow2`
pub static IMAGE_INFO_SPECIFIC_Q_COW2: Object = Object {
    name: "ImageInfoSpecificQCow2",
    members: &[
        required("compat", Type::Str),
        optional("data-file", Type::Str),
        optional("data-file-raw", Type::Bool),
        optional("extended-l2", Type::Bool),
        optional("lazy-refcounts", Type::Bool),
        optional("corrupt", Type::Bool),
        required("refcount-bits", Type::Int64),
        optional("encrypt", Type::Object(&IMAGE_INFO_SPECIFIC_Q_COW2_ENCRYPTION)),
        optional("bitmaps", Type::Array(&Type::Object(&QCOW2_BITMAP_INFO))),
        required("compression-type", Type::Enum(&QCOW2_COMPRESSION_TYPE)),
    ],
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecificVmdk`
pub static IMAGE_INFO_SPECIFIC_VMDK: Object = Object {
    name: "ImageInfoSpecificVmdk",
    members: &[
        required("create-type", Type::Str),
        required("cid", Type::Int64),
        required("parent-cid", Type::Int64),
        required("extents", Type::Array(&Type::Object(&VMDK_EXTENT_INFO))),
    ],
    ..EMPTY_OBJECT
};

/// `VmdkExtentInfo`
pub static VMDK_EXTENT_INFO: Object = Object {
    name: "VmdkExtentInfo",
    members: &[
        required("filename", Type::Str),
        required("format", Type::Str),
        required("virtual-size", Type::Int64),
        optional("cluster-size", Type::Int64),
        optional("compressed", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecificRbd`
pub static IMAGE_INFO_SPECIFIC_RBD: Object = Object {
    name: "ImageInfoSpecificRbd",
    members: &[optional("encryption-format", Type::Enum(&RBD_IMAGE_ENCRYPTION_FORMAT))],
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecificFile`
pub static IMAGE_INFO_SPECIFIC_FILE: Object =
    Object { name: "ImageInfoSpecificFile", members: &[optional("extent-size-hint", Type::Size)], ..EMPTY_OBJECT };

/// `ImageInfoSpecificKind`
pub static IMAGE_INFO_SPECIFIC_KIND: Enum = Enum {
    name: "ImageInfoSpecificKind",
    values: &[value("qcow2"), value("vmdk"), value("luks"), value("rbd"), value("file")],
    ..EMPTY_ENUM
};

/// `ImageInfoSpecificQCow2Wrapper`
pub static IMAGE_INFO_SPECIFIC_Q_COW2_WRAPPER: Object = Object {
    name: "ImageInfoSpecificQCow2Wrapper",
    members: &[required("data", Type::Object(&IMAGE_INFO_SPECIFIC_Q_COW2))],
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecificVmdkWrapper`
pub static IMAGE_INFO_SPECIFIC_VMDK_WRAPPER: Object = Object {
    name: "ImageInfoSpecificVmdkWrapper",
    members: &[required("data", Type::Object(&IMAGE_INFO_SPECIFIC_VMDK))],
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecificLUKSWrapper`
pub static IMAGE_INFO_SPECIFIC_LUKS_WRAPPER: Object = Object {
    name: "ImageInfoSpecificLUKSWrapper",
    members: &[required("data", Type::Object(&Q_CRYPTO_BLOCK_INFO_LUKS))],
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecificRbdWrapper`
pub static IMAGE_INFO_SPECIFIC_RBD_WRAPPER: Object = Object {
    name: "ImageInfoSpecificRbdWrapper",
    members: &[required("data", Type::Object(&IMAGE_INFO_SPECIFIC_RBD))],
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecificFileWrapper`
pub static IMAGE_INFO_SPECIFIC_FILE_WRAPPER: Object = Object {
    name: "ImageInfoSpecificFileWrapper",
    members: &[required("data", Type::Object(&IMAGE_INFO_SPECIFIC_FILE))],
    ..EMPTY_OBJECT
};

/// `ImageInfoSpecific`
pub static IMAGE_INFO_SPECIFIC: Object = Object {
    name: "ImageInfoSpecific",
    members: &[required("type", Type::Enum(&IMAGE_INFO_SPECIFIC_KIND))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("qcow2", &IMAGE_INFO_SPECIFIC_Q_COW2_WRAPPER),
            branch("vmdk", &IMAGE_INFO_SPECIFIC_VMDK_WRAPPER),
            branch("luks", &IMAGE_INFO_SPECIFIC_LUKS_WRAPPER),
            branch("rbd", &IMAGE_INFO_SPECIFIC_RBD_WRAPPER),
            branch("file", &IMAGE_INFO_SPECIFIC_FILE_WRAPPER),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `BlockLimitsInfo`
pub static BLOCK_LIMITS_INFO: Object = Object {
    name: "BlockLimitsInfo",
    members: &[
        required("request-alignment", Type::Uint32),
        optional("max-discard", Type::Uint64),
        optional("discard-alignment", Type::Uint32),
        optional("max-write-zeroes", Type::Uint64),
        optional("write-zeroes-alignment", Type::Uint32),
        optional("opt-transfer", Type::Uint32),
        optional("max-transfer", Type::Uint32),
        optional("max-hw-transfer", Type::Uint32),
        required("max-iov", Type::Int64),
        optional("max-hw-iov", Type::Int64),
        required("min-mem-alignment", Type::Size),
        required("opt-mem-alignment", Type::Size),
    ],
    ..EMPTY_OBJECT
};

/// `BlockNodeInfo`
pub static BLOCK_NODE_INFO: Object = Object {
    name: "BlockNodeInfo",
    members: &[
        required("filename", Type::Str),
        required("format", Type::Str),
        optional("dirty-flag", Type::Bool),
        optional("actual-size", Type::Int64),
        required("virtual-size", Type::Int64),
        optional("cluster-size", Type::Int64),
        optional("encrypted", Type::Bool),
        optional("compressed", Type::Bool),
        optional("backing-filename", Type::Str),
        optional("full-backing-filename", Type::Str),
        optional("backing-filename-format", Type::Str),
        optional("snapshots", Type::Array(&Type::Object(&SNAPSHOT_INFO))),
        optional("limits", Type::Object(&BLOCK_LIMITS_INFO)),
        optional("format-specific", Type::Object(&IMAGE_INFO_SPECIFIC)),
    ],
    ..EMPTY_OBJECT
};

/// `ImageInfo`
pub static IMAGE_INFO: Object = Object {
    name: "ImageInfo",
    members: &[
        required("filename", Type::Str),
        required("format", Type::Str),
        optional("dirty-flag", Type::Bool),
        optional("actual-size", Type::Int64),
        required("virtual-size", Type::Int64),
        optional("cluster-size", Type::Int64),
        optional("encrypted", Type::Bool),
        optional("compressed", Type::Bool),
        optional("backing-filename", Type::Str),
        optional("full-backing-filename", Type::Str),
        optional("backing-filename-format", Type::Str),
        optional("snapshots", Type::Array(&Type::Object(&SNAPSHOT_INFO))),
        optional("limits", Type::Object(&BLOCK_LIMITS_INFO)),
        optional("format-specific", Type::Object(&IMAGE_INFO_SPECIFIC)),
        optional("backing-image", Type::Object(&IMAGE_INFO)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockChildInfo`
pub static BLOCK_CHILD_INFO: Object = Object {
    name: "BlockChildInfo",
    members: &[required("name", Type::Str), required("info", Type::Object(&BLOCK_GRAPH_INFO))],
    ..EMPTY_OBJECT
};

/// `BlockGraphInfo`
pub static BLOCK_GRAPH_INFO: Object = Object {
    name: "BlockGraphInfo",
    members: &[
        required("filename", Type::Str),
        required("format", Type::Str),
        optional("dirty-flag", Type::Bool),
        optional("actual-size", Type::Int64),
        required("virtual-size", Type::Int64),
        optional("cluster-size", Type::Int64),
        optional("encrypted", Type::Bool),
        optional("compressed", Type::Bool),
        optional("backing-filename", Type::Str),
        optional("full-backing-filename", Type::Str),
        optional("backing-filename-format", Type::Str),
        optional("snapshots", Type::Array(&Type::Object(&SNAPSHOT_INFO))),
        optional("limits", Type::Object(&BLOCK_LIMITS_INFO)),
        optional("format-specific", Type::Object(&IMAGE_INFO_SPECIFIC)),
        required("children", Type::Array(&Type::Object(&BLOCK_CHILD_INFO))),
    ],
    ..EMPTY_OBJECT
};

/// `ImageCheck`
pub static IMAGE_CHECK: Object = Object {
    name: "ImageCheck",
    members: &[
        required("filename", Type::Str),
        required("format", Type::Str),
        required("check-errors", Type::Int64),
        optional("image-end-offset", Type::Int64),
        optional("corruptions", Type::Int64),
        optional("leaks", Type::Int64),
        optional("corruptions-fixed", Type::Int64),
        optional("leaks-fixed", Type::Int64),
        optional("total-clusters", Type::Int64),
        optional("allocated-clusters", Type::Int64),
        optional("fragmented-clusters", Type::Int64),
        optional("compressed-clusters", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `MapEntry`
pub static MAP_ENTRY: Object = Object {
    name: "MapEntry",
    members: &[
        required("start", Type::Int64),
        required("length", Type::Int64),
        required("data", Type::Bool),
        required("zero", Type::Bool),
        required("compressed", Type::Bool),
        required("depth", Type::Int64),
        required("present", Type::Bool),
        optional("offset", Type::Int64),
        optional("filename", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevCacheInfo`
pub static BLOCKDEV_CACHE_INFO: Object = Object {
    name: "BlockdevCacheInfo",
    members: &[required("writeback", Type::Bool), required("direct", Type::Bool), required("no-flush", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `BlockdevChild`
pub static BLOCKDEV_CHILD: Object = Object {
    name: "BlockdevChild",
    members: &[required("child", Type::Str), required("node-name", Type::Str)],
    ..EMPTY_OBJECT
};

/// `BlockDeviceInfo`
pub static BLOCK_DEVICE_INFO: Object = Object {
    name: "BlockDeviceInfo",
    members: &[
        required("file", Type::Str),
        required("node-name", Type::Str),
        required("ro", Type::Bool),
        required("drv", Type::Str),
        optional("backing_file", Type::Str),
        required("backing_file_depth", Type::Int64),
        required("children", Type::Array(&Type::Object(&BLOCKDEV_CHILD))),
        required("active", Type::Bool),
        required("encrypted", Type::Bool),
        required("detect_zeroes", Type::Enum(&BLOCKDEV_DETECT_ZEROES_OPTIONS)),
        required("bps", Type::Int64),
        required("bps_rd", Type::Int64),
        required("bps_wr", Type::Int64),
        required("iops", Type::Int64),
        required("iops_rd", Type::Int64),
        required("iops_wr", Type::Int64),
        required("image", Type::Object(&IMAGE_INFO)),
        optional("bps_max", Type::Int64),
        optional("bps_rd_max", Type::Int64),
        optional("bps_wr_max", Type::Int64),
        optional("iops_max", Type::Int64),
        optional("iops_rd_max", Type::Int64),
        optional("iops_wr_max", Type::Int64),
        optional("bps_max_length", Type::Int64),
        optional("bps_rd_max_length", Type::Int64),
        optional("bps_wr_max_length", Type::Int64),
        optional("iops_max_length", Type::Int64),
        optional("iops_rd_max_length", Type::Int64),
        optional("iops_wr_max_length", Type::Int64),
        optional("iops_size", Type::Int64),
        optional("group", Type::Str),
        required("cache", Type::Object(&BLOCKDEV_CACHE_INFO)),
        required("write_threshold", Type::Int64),
        optional("dirty-bitmaps", Type::Array(&Type::Object(&BLOCK_DIRTY_INFO))),
    ],
    ..EMPTY_OBJECT
};

/// `BlockDeviceIoStatus`
pub static BLOCK_DEVICE_IO_STATUS: Enum =
    Enum { name: "BlockDeviceIoStatus", values: &[value("ok"), value("failed"), value("nospace")], ..EMPTY_ENUM };

/// `BlockDirtyInfo`
pub static BLOCK_DIRTY_INFO: Object = Object {
    name: "BlockDirtyInfo",
    members: &[
        optional("name", Type::Str),
        required("count", Type::Int64),
        required("granularity", Type::Uint32),
        required("recording", Type::Bool),
        required("busy", Type::Bool),
        required("persistent", Type::Bool),
        optional("inconsistent", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `Qcow2BitmapInfoFlags`
pub static QCOW2_BITMAP_INFO_FLAGS: Enum =
    Enum { name: "Qcow2BitmapInfoFlags", values: &[value("in-use"), value("auto")], ..EMPTY_ENUM };

/// `Qcow2BitmapInfo`
pub static QCOW2_BITMAP_INFO: Object = Object {
    name: "Qcow2BitmapInfo",
    members: &[
        required("name", Type::Str),
        required("granularity", Type::Uint32),
        required("flags", Type::Array(&Type::Enum(&QCOW2_BITMAP_INFO_FLAGS))),
    ],
    ..EMPTY_OBJECT
};

/// `BlockLatencyHistogramInfo`
pub static BLOCK_LATENCY_HISTOGRAM_INFO: Object = Object {
    name: "BlockLatencyHistogramInfo",
    members: &[required("boundaries", Type::Array(&Type::Uint64)), required("bins", Type::Array(&Type::Uint64))],
    ..EMPTY_OBJECT
};

/// `BlockInfo`
pub static BLOCK_INFO: Object = Object {
    name: "BlockInfo",
    members: &[
        required("device", Type::Str),
        optional("qdev", Type::Str),
        required("type", Type::Str),
        required("removable", Type::Bool),
        required("locked", Type::Bool),
        optional("inserted", Type::Object(&BLOCK_DEVICE_INFO)),
        optional("tray_open", Type::Bool),
        optional("io-status", Type::Enum(&BLOCK_DEVICE_IO_STATUS)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockMeasureInfo`
pub static BLOCK_MEASURE_INFO: Object = Object {
    name: "BlockMeasureInfo",
    members: &[
        required("required", Type::Int64),
        required("fully-allocated", Type::Int64),
        optional("bitmaps", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `BlockDeviceTimedStats`
pub static BLOCK_DEVICE_TIMED_STATS: Object = Object {
    name: "BlockDeviceTimedStats",
    members: &[
        required("interval_length", Type::Int64),
        required("min_rd_latency_ns", Type::Int64),
        required("max_rd_latency_ns", Type::Int64),
        required("avg_rd_latency_ns", Type::Int64),
        required("min_wr_latency_ns", Type::Int64),
        required("max_wr_latency_ns", Type::Int64),
        required("avg_wr_latency_ns", Type::Int64),
        required("min_zone_append_latency_ns", Type::Int64),
        required("max_zone_append_latency_ns", Type::Int64),
        required("avg_zone_append_latency_ns", Type::Int64),
        required("min_flush_latency_ns", Type::Int64),
        required("max_flush_latency_ns", Type::Int64),
        required("avg_flush_latency_ns", Type::Int64),
        required("avg_rd_queue_depth", Type::Number),
        required("avg_wr_queue_depth", Type::Number),
        required("avg_zone_append_queue_depth", Type::Number),
    ],
    ..EMPTY_OBJECT
};

/// `BlockDeviceStats`
pub static BLOCK_DEVICE_STATS: Object = Object {
    name: "BlockDeviceStats",
    members: &[
        required("rd_bytes", Type::Int64),
        required("wr_bytes", Type::Int64),
        required("zone_append_bytes", Type::Int64),
        required("unmap_bytes", Type::Int64),
        required("rd_operations", Type::Int64),
        required("wr_operations", Type::Int64),
        required("zone_append_operations", Type::Int64),
        required("flush_operations", Type::Int64),
        required("unmap_operations", Type::Int64),
        required("rd_total_time_ns", Type::Int64),
        required("wr_total_time_ns", Type::Int64),
        required("zone_append_total_time_ns", Type::Int64),
        required("flush_total_time_ns", Type::Int64),
        required("unmap_total_time_ns", Type::Int64),
        required("wr_highest_offset", Type::Int64),
        required("rd_merged", Type::Int64),
        required("wr_merged", Type::Int64),
        required("zone_append_merged", Type::Int64),
        required("unmap_merged", Type::Int64),
        optional("idle_time_ns", Type::Int64),
        required("failed_rd_operations", Type::Int64),
        required("failed_wr_operations", Type::Int64),
        required("failed_zone_append_operations", Type::Int64),
        required("failed_flush_operations", Type::Int64),
        required("failed_unmap_operations", Type::Int64),
        required("invalid_rd_operations", Type::Int64),
        required("invalid_wr_operations", Type::Int64),
        required("invalid_zone_append_operations", Type::Int64),
        required("invalid_flush_operations", Type::Int64),
        required("invalid_unmap_operations", Type::Int64),
        required("account_invalid", Type::Bool),
        required("account_failed", Type::Bool),
        required("timed_stats", Type::Array(&Type::Object(&BLOCK_DEVICE_TIMED_STATS))),
        optional("rd_latency_histogram", Type::Object(&BLOCK_LATENCY_HISTOGRAM_INFO)),
        optional("wr_latency_histogram", Type::Object(&BLOCK_LATENCY_HISTOGRAM_INFO)),
        optional("zone_append_latency_histogram", Type::Object(&BLOCK_LATENCY_HISTOGRAM_INFO)),
        optional("flush_latency_histogram", Type::Object(&BLOCK_LATENCY_HISTOGRAM_INFO)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockStatsSpecificFile`
pub static BLOCK_STATS_SPECIFIC_FILE: Object = Object {
    name: "BlockStatsSpecificFile",
    members: &[
        required("discard-nb-ok", Type::Uint64),
        required("discard-nb-failed", Type::Uint64),
        required("discard-bytes-ok", Type::Uint64),
    ],
    ..EMPTY_OBJECT
};

/// `BlockStatsSpecificNvme`
pub static BLOCK_STATS_SPECIFIC_NVME: Object = Object {
    name: "BlockStatsSpecificNvme",
    members: &[
        required("completion-errors", Type::Uint64),
        required("aligned-accesses", Type::Uint64),
        required("unaligned-accesses", Type::Uint64),
    ],
    ..EMPTY_OBJECT
};

/// `BlockStatsSpecific`
pub static BLOCK_STATS_SPECIFIC: Object = Object {
    name: "BlockStatsSpecific",
    members: &[required("driver", Type::Enum(&BLOCKDEV_DRIVER))],
    variants: Some(Variants {
        tag: "driver",
        branches: &[
            branch("file", &BLOCK_STATS_SPECIFIC_FILE),
            Branch {
                cond: Some(Cond::Symbol("HAVE_HOST_BLOCK_DEVICE")),
                ..branch("host_device", &BLOCK_STATS_SPECIFIC_FILE)
            },
            branch("nvme", &BLOCK_STATS_SPECIFIC_NVME),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `BlockStats`
pub static BLOCK_STATS: Object = Object {
    name: "BlockStats",
    members: &[
        optional("device", Type::Str),
        optional("qdev", Type::Str),
        optional("node-name", Type::Str),
        required("stats", Type::Object(&BLOCK_DEVICE_STATS)),
        optional("driver-specific", Type::Object(&BLOCK_STATS_SPECIFIC)),
        optional("parent", Type::Object(&BLOCK_STATS)),
        optional("backing", Type::Object(&BLOCK_STATS)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOnError`
pub static BLOCKDEV_ON_ERROR: Enum = Enum {
    name: "BlockdevOnError",
    values: &[value("report"), value("ignore"), value("enospc"), value("stop"), value("auto")],
    ..EMPTY_ENUM
};

/// `MirrorSyncMode`
pub static MIRROR_SYNC_MODE: Enum = Enum {
    name: "MirrorSyncMode",
    values: &[value("top"), value("full"), value("none"), value("incremental"), value("bitmap")],
    ..EMPTY_ENUM
};

/// `BitmapSyncMode`
pub static BITMAP_SYNC_MODE: Enum =
    Enum { name: "BitmapSyncMode", values: &[value("on-success"), value("never"), value("always")], ..EMPTY_ENUM };

/// `MirrorCopyMode`
pub static MIRROR_COPY_MODE: Enum =
    Enum { name: "MirrorCopyMode", values: &[value("background"), value("write-blocking")], ..EMPTY_ENUM };

/// `BlockJobInfoMirror`
pub static BLOCK_JOB_INFO_MIRROR: Object =
    Object { name: "BlockJobInfoMirror", members: &[required("actively-synced", Type::Bool)], ..EMPTY_OBJECT };

/// `BlockJobInfo`
pub static BLOCK_JOB_INFO: Object = Object {
    name: "BlockJobInfo",
    members: &[
        required("type", Type::Enum(&JOB_TYPE)),
        required("device", Type::Str),
        required("len", Type::Int64),
        required("offset", Type::Int64),
        required("busy", Type::Bool),
        required("paused", Type::Bool),
        required("speed", Type::Int64),
        required("io-status", Type::Enum(&BLOCK_DEVICE_IO_STATUS)),
        required("ready", Type::Bool),
        required("status", Type::Enum(&JOB_STATUS)),
        required("auto-finalize", Type::Bool),
        required("auto-dismiss", Type::Bool),
        optional("error", Type::Str),
    ],
    variants: Some(Variants { tag: "type", branches: &[branch("mirror", &BLOCK_JOB_INFO_MIRROR)] }),
    ..EMPTY_OBJECT
};

/// `NewImageMode`
pub static NEW_IMAGE_MODE: Enum =
    Enum { name: "NewImageMode", values: &[value("existing"), value("absolute-paths")], ..EMPTY_ENUM };

/// `BlockdevSnapshotSync`
pub static BLOCKDEV_SNAPSHOT_SYNC: Object = Object {
    name: "BlockdevSnapshotSync",
    members: &[
        optional("device", Type::Str),
        optional("node-name", Type::Str),
        required("snapshot-file", Type::Str),
        optional("snapshot-node-name", Type::Str),
        optional("format", Type::Str),
        optional("mode", Type::Enum(&NEW_IMAGE_MODE)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevSnapshot`
pub static BLOCKDEV_SNAPSHOT: Object = Object {
    name: "BlockdevSnapshot",
    members: &[required("node", Type::Str), required("overlay", Type::Str)],
    ..EMPTY_OBJECT
};

/// `BackupPerf`
pub static BACKUP_PERF: Object = Object {
    name: "BackupPerf",
    members: &[
        optional("use-copy-range", Type::Bool),
        optional("max-workers", Type::Int64),
        optional("max-chunk", Type::Int64),
        optional("min-cluster-size", Type::Size),
    ],
    ..EMPTY_OBJECT
};

/// `BackupCommon`
pub static BACKUP_COMMON: Object = Object {
    name: "BackupCommon",
    members: &[
        optional("job-id", Type::Str),
        required("device", Type::Str),
        required("sync", Type::Enum(&MIRROR_SYNC_MODE)),
        optional("speed", Type::Int64),
        optional("bitmap", Type::Str),
        optional("bitmap-mode", Type::Enum(&BITMAP_SYNC_MODE)),
        optional("compress", Type::Bool),
        optional("on-source-error", Type::Enum(&BLOCKDEV_ON_ERROR)),
        optional("on-target-error", Type::Enum(&BLOCKDEV_ON_ERROR)),
        optional("on-cbw-error", Type::Enum(&ON_CBW_ERROR)),
        optional("auto-finalize", Type::Bool),
        optional("auto-dismiss", Type::Bool),
        optional("filter-node-name", Type::Str),
        optional("discard-source", Type::Bool),
        Member { features: &[feature("unstable")], ..optional("x-perf", Type::Object(&BACKUP_PERF)) },
    ],
    ..EMPTY_OBJECT
};

/// `DriveBackup`
pub static DRIVE_BACKUP: Object = Object {
    name: "DriveBackup",
    members: &[
        optional("job-id", Type::Str),
        required("device", Type::Str),
        required("sync", Type::Enum(&MIRROR_SYNC_MODE)),
        optional("speed", Type::Int64),
        optional("bitmap", Type::Str),
        optional("bitmap-mode", Type::Enum(&BITMAP_SYNC_MODE)),
        optional("compress", Type::Bool),
        optional("on-source-error", Type::Enum(&BLOCKDEV_ON_ERROR)),
        optional("on-target-error", Type::Enum(&BLOCKDEV_ON_ERROR)),
        optional("on-cbw-error", Type::Enum(&ON_CBW_ERROR)),
        optional("auto-finalize", Type::Bool),
        optional("auto-dismiss", Type::Bool),
        optional("filter-node-name", Type::Str),
        optional("discard-source", Type::Bool),
        Member { features: &[feature("unstable")], ..optional("x-perf", Type::Object(&BACKUP_PERF)) },
        required("target", Type::Str),
        optional("format", Type::Str),
        optional("mode", Type::Enum(&NEW_IMAGE_MODE)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevBackup`
pub static BLOCKDEV_BACKUP: Object = Object {
    name: "BlockdevBackup",
    members: &[
        optional("job-id", Type::Str),
        required("device", Type::Str),
        required("sync", Type::Enum(&MIRROR_SYNC_MODE)),
        optional("speed", Type::Int64),
        optional("bitmap", Type::Str),
        optional("bitmap-mode", Type::Enum(&BITMAP_SYNC_MODE)),
        optional("compress", Type::Bool),
        optional("on-source-error", Type::Enum(&BLOCKDEV_ON_ERROR)),
        optional("on-target-error", Type::Enum(&BLOCKDEV_ON_ERROR)),
        optional("on-cbw-error", Type::Enum(&ON_CBW_ERROR)),
        optional("auto-finalize", Type::Bool),
        optional("auto-dismiss", Type::Bool),
        optional("filter-node-name", Type::Str),
        optional("discard-source", Type::Bool),
        Member { features: &[feature("unstable")], ..optional("x-perf", Type::Object(&BACKUP_PERF)) },
        required("target", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `XDbgBlockGraphNodeType`
pub static X_DBG_BLOCK_GRAPH_NODE_TYPE: Enum = Enum {
    name: "XDbgBlockGraphNodeType",
    values: &[value("block-backend"), value("block-job"), value("block-driver")],
    ..EMPTY_ENUM
};

/// `XDbgBlockGraphNode`
pub static X_DBG_BLOCK_GRAPH_NODE: Object = Object {
    name: "XDbgBlockGraphNode",
    members: &[
        required("id", Type::Uint64),
        required("type", Type::Enum(&X_DBG_BLOCK_GRAPH_NODE_TYPE)),
        required("name", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `BlockPermission`
pub static BLOCK_PERMISSION: Enum = Enum {
    name: "BlockPermission",
    values: &[value("consistent-read"), value("write"), value("write-unchanged"), value("resize")],
    ..EMPTY_ENUM
};

/// `XDbgBlockGraphEdge`
pub static X_DBG_BLOCK_GRAPH_EDGE: Object = Object {
    name: "XDbgBlockGraphEdge",
    members: &[
        required("parent", Type::Uint64),
        required("child", Type::Uint64),
        required("name", Type::Str),
        required("perm", Type::Array(&Type::Enum(&BLOCK_PERMISSION))),
        required("shared-perm", Type::Array(&Type::Enum(&BLOCK_PERMISSION))),
    ],
    ..EMPTY_OBJECT
};

/// `XDbgBlockGraph`
pub static X_DBG_BLOCK_GRAPH: Object = Object {
    name: "XDbgBlockGraph",
    members: &[
        required("nodes", Type::Array(&Type::Object(&X_DBG_BLOCK_GRAPH_NODE))),
        required("edges", Type::Array(&Type::Object(&X_DBG_BLOCK_GRAPH_EDGE))),
    ],
    ..EMPTY_OBJECT
};

/// `DriveMirror`
pub static DRIVE_MIRROR: Object = Object {
    name: "DriveMirror",
    members: &[
        optional("job-id", Type::Str),
        required("device", Type::Str),
        required("target", Type::Str),
        optional("format", Type::Str),
        optional("node-name", Type::Str),
        optional("replaces", Type::Str),
        required("sync", Type::Enum(&MIRROR_SYNC_MODE)),
        optional("mode", Type::Enum(&NEW_IMAGE_MODE)),
        optional("speed", Type::Int64),
        optional("granularity", Type::Uint32),
        optional("buf-size", Type::Int64),
        optional("on-source-error", Type::Enum(&BLOCKDEV_ON_ERROR)),
        optional("on-target-error", Type::Enum(&BLOCKDEV_ON_ERROR)),
        optional("unmap", Type::Bool),
        optional("copy-mode", Type::Enum(&MIRROR_COPY_MODE)),
        optional("auto-finalize", Type::Bool),
        optional("auto-dismiss", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `BlockDirtyBitmap`
pub static BLOCK_DIRTY_BITMAP: Object = Object {
    name: "BlockDirtyBitmap",
    members: &[required("node", Type::Str), required("name", Type::Str)],
    ..EMPTY_OBJECT
};

/// `BlockDirtyBitmapAdd`
pub static BLOCK_DIRTY_BITMAP_ADD: Object = Object {
    name: "BlockDirtyBitmapAdd",
    members: &[
        required("node", Type::Str),
        required("name", Type::Str),
        optional("granularity", Type::Uint32),
        optional("persistent", Type::Bool),
        optional("disabled", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `BlockDirtyBitmapOrStr`
pub static BLOCK_DIRTY_BITMAP_OR_STR: Alternate = Alternate {
    name: "BlockDirtyBitmapOrStr",
    alternatives: &[alternative(Type::Str), alternative(Type::Object(&BLOCK_DIRTY_BITMAP))],
    ..EMPTY_ALTERNATE
};

/// `BlockDirtyBitmapMerge`
pub static BLOCK_DIRTY_BITMAP_MERGE: Object = Object {
    name: "BlockDirtyBitmapMerge",
    members: &[
        required("node", Type::Str),
        required("target", Type::Str),
        required("bitmaps", Type::Array(&Type::Alternate(&BLOCK_DIRTY_BITMAP_OR_STR))),
    ],
    ..EMPTY_OBJECT
};

/// `BlockDirtyBitmapSha256`
pub static BLOCK_DIRTY_BITMAP_SHA256: Object =
    Object { name: "BlockDirtyBitmapSha256", members: &[required("sha256", Type::Str)], ..EMPTY_OBJECT };

/// `BlockIOThrottle`
pub static BLOCK_IO_THROTTLE: Object = Object {
    name: "BlockIOThrottle",
    members: &[
        Member { features: &[feature("deprecated")], ..optional("device", Type::Str) },
        optional("id", Type::Str),
        required("bps", Type::Int64),
        required("bps_rd", Type::Int64),
        required("bps_wr", Type::Int64),
        required("iops", Type::Int64),
        required("iops_rd", Type::Int64),
        required("iops_wr", Type::Int64),
        optional("bps_max", Type::Int64),
        optional("bps_rd_max", Type::Int64),
        optional("bps_wr_max", Type::Int64),
        optional("iops_max", Type::Int64),
        optional("iops_rd_max", Type::Int64),
        optional("iops_wr_max", Type::Int64),
        optional("bps_max_length", Type::Int64),
        optional("bps_rd_max_length", Type::Int64),
        optional("bps_wr_max_length", Type::Int64),
        optional("iops_max_length", Type::Int64),
        optional("iops_rd_max_length", Type::Int64),
        optional("iops_wr_max_length", Type::Int64),
        optional("iops_size", Type::Int64),
        optional("group", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `ThrottleLimits`
pub static THROTTLE_LIMITS: Object = Object {
    name: "ThrottleLimits",
    members: &[
        optional("iops-total", Type::Int64),
        optional("iops-total-max", Type::Int64),
        optional("iops-total-max-length", Type::Int64),
        optional("iops-read", Type::Int64),
        optional("iops-read-max", Type::Int64),
        optional("iops-read-max-length", Type::Int64),
        optional("iops-write", Type::Int64),
        optional("iops-write-max", Type::Int64),
        optional("iops-write-max-length", Type::Int64),
        optional("bps-total", Type::Int64),
        optional("bps-total-max", Type::Int64),
        optional("bps-total-max-length", Type::Int64),
        optional("bps-read", Type::Int64),
        optional("bps-read-max", Type::Int64),
        optional("bps-read-max-length", Type::Int64),
        optional("bps-write", Type::Int64),
        optional("bps-write-max", Type::Int64),
        optional("bps-write-max-length", Type::Int64),
        optional("iops-size", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `ThrottleGroupProperties`
pub static THROTTLE_GROUP_PROPERTIES: Object = Object {
    name: "ThrottleGroupProperties",
    members: &[
        optional("limits", Type::Object(&THROTTLE_LIMITS)),
        Member { features: &[feature("unstable")], ..optional("x-iops-total", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-iops-total-max", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-iops-total-max-length", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-iops-read", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-iops-read-max", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-iops-read-max-length", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-iops-write", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-iops-write-max", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-iops-write-max-length", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-bps-total", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-bps-total-max", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-bps-total-max-length", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-bps-read", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-bps-read-max", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-bps-read-max-length", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-bps-write", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-bps-write-max", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-bps-write-max-length", Type::Int64) },
        Member { features: &[feature("unstable")], ..optional("x-iops-size", Type::Int64) },
    ],
    ..EMPTY_OBJECT
};

/// `BlockJobChangeOptionsMirror`
pub static BLOCK_JOB_CHANGE_OPTIONS_MIRROR: Object = Object {
    name: "BlockJobChangeOptionsMirror",
    members: &[required("copy-mode", Type::Enum(&MIRROR_COPY_MODE))],
    ..EMPTY_OBJECT
};

/// `BlockJobChangeOptions`
pub static BLOCK_JOB_CHANGE_OPTIONS: Object = Object {
    name: "BlockJobChangeOptions",
    members: &[required("id", Type::Str), required("type", Type::Enum(&JOB_TYPE))],
    variants: Some(Variants { tag: "type", branches: &[branch("mirror", &BLOCK_JOB_CHANGE_OPTIONS_MIRROR)] }),
    ..EMPTY_OBJECT
};

/// `BlockdevDiscardOptions`
pub static BLOCKDEV_DISCARD_OPTIONS: Enum =
    Enum { name: "BlockdevDiscardOptions", values: &[value("ignore"), value("unmap")], ..EMPTY_ENUM };

/// `BlockdevDetectZeroesOptions`
pub static BLOCKDEV_DETECT_ZEROES_OPTIONS: Enum =
    Enum { name: "BlockdevDetectZeroesOptions", values: &[value("off"), value("on"), value("unmap")], ..EMPTY_ENUM };

/// `BlockdevAioOptions`
pub static BLOCKDEV_AIO_OPTIONS: Enum = Enum {
    name: "BlockdevAioOptions",
    values: &[
        value("threads"),
        value("native"),
        Value { cond: Some(Cond::Symbol("CONFIG_LINUX_IO_URING")), ..value("io_uring") },
    ],
    ..EMPTY_ENUM
};

/// `BlockdevCacheOptions`
pub static BLOCKDEV_CACHE_OPTIONS: Object = Object {
    name: "BlockdevCacheOptions",
    members: &[optional("direct", Type::Bool), optional("no-flush", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `BlockdevDriver`
pub static BLOCKDEV_DRIVER: Enum = Enum {
    name: "BlockdevDriver",
    values: &[
        value("blkdebug"),
        value("blklogwrites"),
        value("blkreplay"),
        value("blkverify"),
        value("bochs"),
        value("cloop"),
        value("compress"),
        value("copy-before-write"),
        value("copy-on-read"),
        value("dmg"),
        value("file"),
        value("snapshot-access"),
        value("ftp"),
        value("ftps"),
        Value { features: &[feature("deprecated")], ..value("gluster") },
        Value { cond: Some(Cond::Symbol("HAVE_HOST_BLOCK_DEVICE")), ..value("host_cdrom") },
        Value { cond: Some(Cond::Symbol("HAVE_HOST_BLOCK_DEVICE")), ..value("host_device") },
        value("http"),
        value("https"),
        Value { cond: Some(Cond::Symbol("CONFIG_BLKIO")), ..value("io_uring") },
        value("iscsi"),
        value("luks"),
        value("nbd"),
        value("nfs"),
        value("null-aio"),
        value("null-co"),
        value("nvme"),
        Value { cond: Some(Cond::Symbol("CONFIG_BLKIO")), ..value("nvme-io_uring") },
        value("parallels"),
        value("preallocate"),
        value("qcow"),
        value("qcow2"),
        value("qed"),
        value("quorum"),
        value("raw"),
        value("rbd"),
        Value { cond: Some(Cond::Symbol("CONFIG_REPLICATION")), ..value("replication") },
        value("ssh"),
        value("throttle"),
        value("vdi"),
        value("vhdx"),
        Value { cond: Some(Cond::Symbol("CONFIG_BLKIO")), ..value("virtio-blk-vfio-pci") },
        Value { cond: Some(Cond::Symbol("CONFIG_BLKIO")), ..value("virtio-blk-vhost-user") },
        Value { cond: Some(Cond::Symbol("CONFIG_BLKIO")), ..value("virtio-blk-vhost-vdpa") },
        value("vmdk"),
        value("vpc"),
        value("vvfat"),
    ],
    ..EMPTY_ENUM
};

/// `BlockdevOptionsFile`
pub static BLOCKDEV_OPTIONS_FILE: Object = Object {
    name: "BlockdevOptionsFile",
    members: &[
        required("filename", Type::Str),
        optional("pr-manager", Type::Str),
        optional("locking", Type::Enum(&ON_OFF_AUTO)),
        optional("aio", Type::Enum(&BLOCKDEV_AIO_OPTIONS)),
        optional("aio-max-batch", Type::Int64),
        Member { cond: Some(Cond::Symbol("CONFIG_LINUX")), ..optional("drop-cache", Type::Bool) },
        Member { features: &[feature("unstable")], ..optional("x-check-cache-dropped", Type::Bool) },
    ],
    features: &[Feature { cond: Some(Cond::Symbol("CONFIG_POSIX")), ..feature("dynamic-auto-read-only") }],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsNull`
pub static BLOCKDEV_OPTIONS_NULL: Object = Object {
    name: "BlockdevOptionsNull",
    members: &[
        optional("size", Type::Int64),
        optional("latency-ns", Type::Uint64),
        optional("read-zeroes", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsNVMe`
pub static BLOCKDEV_OPTIONS_NV_ME: Object = Object {
    name: "BlockdevOptionsNVMe",
    members: &[required("device", Type::Str), required("namespace", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsVVFAT`
pub static BLOCKDEV_OPTIONS_VVFAT: Object = Object {
    name: "BlockdevOptionsVVFAT",
    members: &[
        required("dir", Type::Str),
        optional("fat-type", Type::Int64),
        optional("floppy", Type::Bool),
        optional("label", Type::Str),
        optional("rw", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsGenericFormat`
pub static BLOCKDEV_OPTIONS_GENERIC_FORMAT: Object = Object {
    name: "BlockdevOptionsGenericFormat",
    members: &[required("file", Type::Alternate(&BLOCKDEV_REF))],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsLUKS`
pub static BLOCKDEV_OPTIONS_LUKS: Object = Object {
    name: "BlockdevOptionsLUKS",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        optional("key-secret", Type::Str),
        optional("header", Type::Alternate(&BLOCKDEV_REF)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsGenericCOWFormat`
pub static BLOCKDEV_OPTIONS_GENERIC_COW_FORMAT: Object = Object {
    name: "BlockdevOptionsGenericCOWFormat",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        optional("backing", Type::Alternate(&BLOCKDEV_REF_OR_NULL)),
    ],
    ..EMPTY_OBJECT
};

/// `Qcow2OverlapCheckMode`
pub static QCOW2_OVERLAP_CHECK_MODE: Enum = Enum {
    name: "Qcow2OverlapCheckMode",
    values: &[value("none"), value("constant"), value("cached"), value("all")],
    ..EMPTY_ENUM
};

/// `Qcow2OverlapCheckFlags`
pub static QCOW2_OVERLAP_CHECK_FLAGS: Object = Object {
    name: "Qcow2OverlapCheckFlags",
    members: &[
        optional("template", Type::Enum(&QCOW2_OVERLAP_CHECK_MODE)),
        optional("main-header", Type::Bool),
        optional("active-l1", Type::Bool),
        optional("active-l2", Type::Bool),
        optional("refcount-table", Type::Bool),
        optional("refcount-block", Type::Bool),
        optional("snapshot-table", Type::Bool),
        optional("inactive-l1", Type::Bool),
        optional("inactive-l2", Type::Bool),
        optional("bitmap-directory", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `Qcow2OverlapChecks`
pub static QCOW2_OVERLAP_CHECKS: Alternate = Alternate {
    name: "Qcow2OverlapChecks",
    alternatives: &[
        alternative(Type::Object(&QCOW2_OVERLAP_CHECK_FLAGS)),
        alternative(Type::Enum(&QCOW2_OVERLAP_CHECK_MODE)),
    ],
    ..EMPTY_ALTERNATE
};

/// `BlockdevQcowEncryptionFormat`
pub static BLOCKDEV_QCOW_ENCRYPTION_FORMAT: Enum =
    Enum { name: "BlockdevQcowEncryptionFormat", values: &[value("aes")], ..EMPTY_ENUM };

/// `BlockdevQcowEncryption`
pub static BLOCKDEV_QCOW_ENCRYPTION: Object = Object {
    name: "BlockdevQcowEncryption",
    members: &[required("format", Type::Enum(&BLOCKDEV_QCOW_ENCRYPTION_FORMAT))],
    variants: Some(Variants { tag: "format", branches: &[branch("aes", &Q_CRYPTO_BLOCK_OPTIONS_Q_COW)] }),
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsQcow`
pub static BLOCKDEV_OPTIONS_QCOW: Object = Object {
    name: "BlockdevOptionsQcow",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        optional("backing", Type::Alternate(&BLOCKDEV_REF_OR_NULL)),
        optional("encrypt", Type::Object(&BLOCKDEV_QCOW_ENCRYPTION)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevQcow2EncryptionFormat`
pub static BLOCKDEV_QCOW2_ENCRYPTION_FORMAT: Enum =
    Enum { name: "BlockdevQcow2EncryptionFormat", values: &[value("aes"), value("luks")], ..EMPTY_ENUM };

/// `BlockdevQcow2Encryption`
pub static BLOCKDEV_QCOW2_ENCRYPTION: Object = Object {
    name: "BlockdevQcow2Encryption",
    members: &[required("format", Type::Enum(&BLOCKDEV_QCOW2_ENCRYPTION_FORMAT))],
    variants: Some(Variants {
        tag: "format",
        branches: &[branch("aes", &Q_CRYPTO_BLOCK_OPTIONS_Q_COW), branch("luks", &Q_CRYPTO_BLOCK_OPTIONS_LUKS)],
    }),
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsPreallocate`
pub static BLOCKDEV_OPTIONS_PREALLOCATE: Object = Object {
    name: "BlockdevOptionsPreallocate",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        optional("prealloc-align", Type::Int64),
        optional("prealloc-size", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsQcow2`
pub static BLOCKDEV_OPTIONS_QCOW2: Object = Object {
    name: "BlockdevOptionsQcow2",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        optional("backing", Type::Alternate(&BLOCKDEV_REF_OR_NULL)),
        optional("lazy-refcounts", Type::Bool),
        optional("pass-discard-request", Type::Bool),
        optional("pass-discard-snapshot", Type::Bool),
        optional("pass-discard-other", Type::Bool),
        optional("discard-no-unref", Type::Bool),
        optional("overlap-check", Type::Alternate(&QCOW2_OVERLAP_CHECKS)),
        optional("cache-size", Type::Int64),
        optional("l2-cache-size", Type::Int64),
        optional("l2-cache-entry-size", Type::Int64),
        optional("refcount-cache-size", Type::Int64),
        optional("cache-clean-interval", Type::Int64),
        optional("encrypt", Type::Object(&BLOCKDEV_QCOW2_ENCRYPTION)),
        optional("data-file", Type::Alternate(&BLOCKDEV_REF)),
    ],
    ..EMPTY_OBJECT
};

/// `SshHostKeyCheckMode`
pub static SSH_HOST_KEY_CHECK_MODE: Enum =
    Enum { name: "SshHostKeyCheckMode", values: &[value("none"), value("hash"), value("known_hosts")], ..EMPTY_ENUM };

/// `SshHostKeyCheckHashType`
pub static SSH_HOST_KEY_CHECK_HASH_TYPE: Enum =
    Enum { name: "SshHostKeyCheckHashType", values: &[value("md5"), value("sha1"), value("sha256")], ..EMPTY_ENUM };

/// `SshHostKeyHash`
pub static SSH_HOST_KEY_HASH: Object = Object {
    name: "SshHostKeyHash",
    members: &[required("type", Type::Enum(&SSH_HOST_KEY_CHECK_HASH_TYPE)), required("hash", Type::Str)],
    ..EMPTY_OBJECT
};

/// `SshHostKeyCheck`
pub static SSH_HOST_KEY_CHECK: Object = Object {
    name: "SshHostKeyCheck",
    members: &[required("mode", Type::Enum(&SSH_HOST_KEY_CHECK_MODE))],
    variants: Some(Variants { tag: "mode", branches: &[branch("hash", &SSH_HOST_KEY_HASH)] }),
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsSsh`
pub static BLOCKDEV_OPTIONS_SSH: Object = Object {
    name: "BlockdevOptionsSsh",
    members: &[
        required("server", Type::Object(&INET_SOCKET_ADDRESS)),
        required("path", Type::Str),
        optional("user", Type::Str),
        optional("host-key-check", Type::Object(&SSH_HOST_KEY_CHECK)),
    ],
    ..EMPTY_OBJECT
};

/// `BlkdebugEvent`
pub static BLKDEBUG_EVENT: Enum = Enum {
    name: "BlkdebugEvent",
    values: &[
        value("l1_update"),
        value("l1_grow_alloc_table"),
        value("l1_grow_write_table"),
        value("l1_grow_activate_table"),
        value("l2_load"),
        value("l2_update"),
        value("l2_update_compressed"),
        value("l2_alloc_cow_read"),
        value("l2_alloc_write"),
        value("read_aio"),
        value("read_backing_aio"),
        value("read_compressed"),
        value("write_aio"),
        value("write_compressed"),
        value("vmstate_load"),
        value("vmstate_save"),
        value("cow_read"),
        value("cow_write"),
        value("reftable_load"),
        value("reftable_grow"),
        value("reftable_update"),
        value("refblock_load"),
        value("refblock_update"),
        value("refblock_update_part"),
        value("refblock_alloc"),
        value("refblock_alloc_hookup"),
        value("refblock_alloc_write"),
        value("refblock_alloc_write_blocks"),
        value("refblock_alloc_write_table"),
        value("refblock_alloc_switch_table"),
        value("cluster_alloc"),
        value("cluster_alloc_bytes"),
        value("cluster_free"),
        value("flush_to_os"),
        value("flush_to_disk"),
        value("pwritev_rmw_head"),
        value("pwritev_rmw_after_head"),
        value("pwritev_rmw_tail"),
        value("pwritev_rmw_after_tail"),
        value("pwritev"),
        value("pwritev_zero"),
        value("pwritev_done"),
        value("empty_image_prepare"),
        value("l1_shrink_write_table"),
        value("l1_shrink_free_l2_clusters"),
        value("cor_write"),
        value("cluster_alloc_space"),
        value("none"),
    ],
    ..EMPTY_ENUM
};

/// `BlkdebugIOType`
pub static BLKDEBUG_IO_TYPE: Enum = Enum {
    name: "BlkdebugIOType",
    values: &[
        value("read"),
        value("write"),
        value("write-zeroes"),
        value("discard"),
        value("flush"),
        value("block-status"),
    ],
    ..EMPTY_ENUM
};

/// `BlkdebugInjectErrorOptions`
pub static BLKDEBUG_INJECT_ERROR_OPTIONS: Object = Object {
    name: "BlkdebugInjectErrorOptions",
    members: &[
        required("event", Type::Enum(&BLKDEBUG_EVENT)),
        optional("state", Type::Int64),
        optional("iotype", Type::Enum(&BLKDEBUG_IO_TYPE)),
        optional("errno", Type::Int64),
        optional("sector", Type::Int64),
        optional("once", Type::Bool),
        optional("immediately", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `BlkdebugSetStateOptions`
pub static BLKDEBUG_SET_STATE_OPTIONS: Object = Object {
    name: "BlkdebugSetStateOptions",
    members: &[
        required("event", Type::Enum(&BLKDEBUG_EVENT)),
        optional("state", Type::Int64),
        required("new_state", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsBlkdebug`
pub static BLOCKDEV_OPTIONS_BLKDEBUG: Object = Object {
    name: "BlockdevOptionsBlkdebug",
    members: &[
        required("image", Type::Alternate(&BLOCKDEV_REF)),
        optional("config", Type::Str),
        optional("align", Type::Int64),
        optional("max-transfer", Type::Int32),
        optional("opt-write-zero", Type::Int32),
        optional("max-write-zero", Type::Int32),
        optional("opt-discard", Type::Int32),
        optional("max-discard", Type::Int32),
        optional("inject-error", Type::Array(&Type::Object(&BLKDEBUG_INJECT_ERROR_OPTIONS))),
        optional("set-state", Type::Array(&Type::Object(&BLKDEBUG_SET_STATE_OPTIONS))),
        optional("take-child-perms", Type::Array(&Type::Enum(&BLOCK_PERMISSION))),
        optional("unshare-child-perms", Type::Array(&Type::Enum(&BLOCK_PERMISSION))),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsBlklogwrites`
pub static BLOCKDEV_OPTIONS_BLKLOGWRITES: Object = Object {
    name: "BlockdevOptionsBlklogwrites",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        required("log", Type::Alternate(&BLOCKDEV_REF)),
        optional("log-sector-size", Type::Uint32),
        optional("log-append", Type::Bool),
        optional("log-super-update-interval", Type::Uint64),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsBlkverify`
pub static BLOCKDEV_OPTIONS_BLKVERIFY: Object = Object {
    name: "BlockdevOptionsBlkverify",
    members: &[required("test", Type::Alternate(&BLOCKDEV_REF)), required("raw", Type::Alternate(&BLOCKDEV_REF))],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsBlkreplay`
pub static BLOCKDEV_OPTIONS_BLKREPLAY: Object = Object {
    name: "BlockdevOptionsBlkreplay",
    members: &[required("image", Type::Alternate(&BLOCKDEV_REF))],
    ..EMPTY_OBJECT
};

/// `QuorumReadPattern`
pub static QUORUM_READ_PATTERN: Enum =
    Enum { name: "QuorumReadPattern", values: &[value("quorum"), value("fifo")], ..EMPTY_ENUM };

/// `BlockdevOptionsQuorum`
pub static BLOCKDEV_OPTIONS_QUORUM: Object = Object {
    name: "BlockdevOptionsQuorum",
    members: &[
        optional("blkverify", Type::Bool),
        required("children", Type::Array(&Type::Alternate(&BLOCKDEV_REF))),
        required("vote-threshold", Type::Int64),
        optional("rewrite-corrupted", Type::Bool),
        optional("read-pattern", Type::Enum(&QUORUM_READ_PATTERN)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsGluster`
pub static BLOCKDEV_OPTIONS_GLUSTER: Object = Object {
    name: "BlockdevOptionsGluster",
    members: &[
        required("volume", Type::Str),
        required("path", Type::Str),
        required("server", Type::Array(&Type::Object(&SOCKET_ADDRESS))),
        optional("debug", Type::Int64),
        optional("logfile", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsIoUring`
pub static BLOCKDEV_OPTIONS_IO_URING: Object = Object {
    name: "BlockdevOptionsIoUring",
    members: &[required("filename", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_BLKIO")),
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsNvmeIoUring`
pub static BLOCKDEV_OPTIONS_NVME_IO_URING: Object = Object {
    name: "BlockdevOptionsNvmeIoUring",
    members: &[required("path", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_BLKIO")),
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsVirtioBlkVfioPci`
pub static BLOCKDEV_OPTIONS_VIRTIO_BLK_VFIO_PCI: Object = Object {
    name: "BlockdevOptionsVirtioBlkVfioPci",
    members: &[required("path", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_BLKIO")),
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsVirtioBlkVhostUser`
pub static BLOCKDEV_OPTIONS_VIRTIO_BLK_VHOST_USER: Object = Object {
    name: "BlockdevOptionsVirtioBlkVhostUser",
    members: &[required("path", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_BLKIO")),
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsVirtioBlkVhostVdpa`
pub static BLOCKDEV_OPTIONS_VIRTIO_BLK_VHOST_VDPA: Object = Object {
    name: "BlockdevOptionsVirtioBlkVhostVdpa",
    members: &[required("path", Type::Str)],
    features: &[Feature { cond: Some(Cond::Symbol("CONFIG_BLKIO_VHOST_VDPA_FD")), ..feature("fdset") }],
    cond: Some(Cond::Symbol("CONFIG_BLKIO")),
    ..EMPTY_OBJECT
};

/// `IscsiTransport`
pub static ISCSI_TRANSPORT: Enum =
    Enum { name: "IscsiTransport", values: &[value("tcp"), value("iser")], ..EMPTY_ENUM };

/// `IscsiHeaderDigest`
pub static ISCSI_HEADER_DIGEST: Enum = Enum {
    name: "IscsiHeaderDigest",
    values: &[value("crc32c"), value("none"), value("crc32c-none"), value("none-crc32c")],
    ..EMPTY_ENUM
};

/// `BlockdevOptionsIscsi`
pub static BLOCKDEV_OPTIONS_ISCSI: Object = Object {
    name: "BlockdevOptionsIscsi",
    members: &[
        required("transport", Type::Enum(&ISCSI_TRANSPORT)),
        required("portal", Type::Str),
        required("target", Type::Str),
        optional("lun", Type::Int64),
        optional("user", Type::Str),
        optional("password-secret", Type::Str),
        optional("initiator-name", Type::Str),
        optional("header-digest", Type::Enum(&ISCSI_HEADER_DIGEST)),
        optional("timeout", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `RbdAuthMode`
pub static RBD_AUTH_MODE: Enum = Enum { name: "RbdAuthMode", values: &[value("cephx"), value("none")], ..EMPTY_ENUM };

/// `RbdImageEncryptionFormat`
pub static RBD_IMAGE_ENCRYPTION_FORMAT: Enum = Enum {
    name: "RbdImageEncryptionFormat",
    values: &[value("luks"), value("luks2"), value("luks-any")],
    ..EMPTY_ENUM
};

/// `RbdEncryptionOptionsLUKSBase`
pub static RBD_ENCRYPTION_OPTIONS_LUKS_BASE: Object =
    Object { name: "RbdEncryptionOptionsLUKSBase", members: &[required("key-secret", Type::Str)], ..EMPTY_OBJECT };

/// `RbdEncryptionCreateOptionsLUKSBase`
pub static RBD_ENCRYPTION_CREATE_OPTIONS_LUKS_BASE: Object = Object {
    name: "RbdEncryptionCreateOptionsLUKSBase",
    members: &[required("key-secret", Type::Str), optional("cipher-alg", Type::Enum(&Q_CRYPTO_CIPHER_ALGO))],
    ..EMPTY_OBJECT
};

/// `RbdEncryptionOptionsLUKS`
pub static RBD_ENCRYPTION_OPTIONS_LUKS: Object =
    Object { name: "RbdEncryptionOptionsLUKS", members: &[required("key-secret", Type::Str)], ..EMPTY_OBJECT };

/// `RbdEncryptionOptionsLUKS2`
pub static RBD_ENCRYPTION_OPTIONS_LUKS2: Object =
    Object { name: "RbdEncryptionOptionsLUKS2", members: &[required("key-secret", Type::Str)], ..EMPTY_OBJECT };

/// `RbdEncryptionOptionsLUKSAny`
pub static RBD_ENCRYPTION_OPTIONS_LUKS_ANY: Object =
    Object { name: "RbdEncryptionOptionsLUKSAny", members: &[required("key-secret", Type::Str)], ..EMPTY_OBJECT };

/// `RbdEncryptionCreateOptionsLUKS`
pub static RBD_ENCRYPTION_CREATE_OPTIONS_LUKS: Object = Object {
    name: "RbdEncryptionCreateOptionsLUKS",
    members: &[required("key-secret", Type::Str), optional("cipher-alg", Type::Enum(&Q_CRYPTO_CIPHER_ALGO))],
    ..EMPTY_OBJECT
};

/// `RbdEncryptionCreateOptionsLUKS2`
pub static RBD_ENCRYPTION_CREATE_OPTIONS_LUKS2: Object = Object {
    name: "RbdEncryptionCreateOptionsLUKS2",
    members: &[required("key-secret", Type::Str), optional("cipher-alg", Type::Enum(&Q_CRYPTO_CIPHER_ALGO))],
    ..EMPTY_OBJECT
};

/// `RbdEncryptionOptions`
pub static RBD_ENCRYPTION_OPTIONS: Object = Object {
    name: "RbdEncryptionOptions",
    members: &[
        required("format", Type::Enum(&RBD_IMAGE_ENCRYPTION_FORMAT)),
        optional("parent", Type::Object(&RBD_ENCRYPTION_OPTIONS)),
    ],
    variants: Some(Variants {
        tag: "format",
        branches: &[
            branch("luks", &RBD_ENCRYPTION_OPTIONS_LUKS),
            branch("luks2", &RBD_ENCRYPTION_OPTIONS_LUKS2),
            branch("luks-any", &RBD_ENCRYPTION_OPTIONS_LUKS_ANY),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `RbdEncryptionCreateOptions`
pub static RBD_ENCRYPTION_CREATE_OPTIONS: Object = Object {
    name: "RbdEncryptionCreateOptions",
    members: &[required("format", Type::Enum(&RBD_IMAGE_ENCRYPTION_FORMAT))],
    variants: Some(Variants {
        tag: "format",
        branches: &[
            branch("luks", &RBD_ENCRYPTION_CREATE_OPTIONS_LUKS),
            branch("luks2", &RBD_ENCRYPTION_CREATE_OPTIONS_LUKS2),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsRbd`
pub static BLOCKDEV_OPTIONS_RBD: Object = Object {
    name: "BlockdevOptionsRbd",
    members: &[
        required("pool", Type::Str),
        optional("namespace", Type::Str),
        required("image", Type::Str),
        optional("conf", Type::Str),
        optional("snapshot", Type::Str),
        optional("encrypt", Type::Object(&RBD_ENCRYPTION_OPTIONS)),
        optional("user", Type::Str),
        optional("auth-client-required", Type::Array(&Type::Enum(&RBD_AUTH_MODE))),
        optional("key-secret", Type::Str),
        optional("server", Type::Array(&Type::Object(&INET_SOCKET_ADDRESS_BASE))),
    ],
    ..EMPTY_OBJECT
};

/// `ReplicationMode`
pub static REPLICATION_MODE: Enum = Enum {
    name: "ReplicationMode",
    values: &[value("primary"), value("secondary")],
    cond: Some(Cond::Symbol("CONFIG_REPLICATION")),
    ..EMPTY_ENUM
};

/// `BlockdevOptionsReplication`
pub static BLOCKDEV_OPTIONS_REPLICATION: Object = Object {
    name: "BlockdevOptionsReplication",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        required("mode", Type::Enum(&REPLICATION_MODE)),
        optional("top-id", Type::Str),
    ],
    cond: Some(Cond::Symbol("CONFIG_REPLICATION")),
    ..EMPTY_OBJECT
};

/// `NFSTransport`
pub static NFS_TRANSPORT: Enum = Enum { name: "NFSTransport", values: &[value("inet")], ..EMPTY_ENUM };

/// `NFSServer`
pub static NFS_SERVER: Object = Object {
    name: "NFSServer",
    members: &[required("type", Type::Enum(&NFS_TRANSPORT)), required("host", Type::Str)],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsNfs`
pub static BLOCKDEV_OPTIONS_NFS: Object = Object {
    name: "BlockdevOptionsNfs",
    members: &[
        required("server", Type::Object(&NFS_SERVER)),
        required("path", Type::Str),
        optional("user", Type::Int64),
        optional("group", Type::Int64),
        optional("tcp-syn-count", Type::Int64),
        optional("readahead-size", Type::Int64),
        optional("page-cache-size", Type::Int64),
        optional("debug", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsCurlBase`
pub static BLOCKDEV_OPTIONS_CURL_BASE: Object = Object {
    name: "BlockdevOptionsCurlBase",
    members: &[
        required("url", Type::Str),
        optional("readahead", Type::Int64),
        optional("timeout", Type::Int64),
        optional("username", Type::Str),
        optional("password-secret", Type::Str),
        optional("proxy-username", Type::Str),
        optional("proxy-password-secret", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsCurlHttp`
pub static BLOCKDEV_OPTIONS_CURL_HTTP: Object = Object {
    name: "BlockdevOptionsCurlHttp",
    members: &[
        required("url", Type::Str),
        optional("readahead", Type::Int64),
        optional("timeout", Type::Int64),
        optional("username", Type::Str),
        optional("password-secret", Type::Str),
        optional("proxy-username", Type::Str),
        optional("proxy-password-secret", Type::Str),
        optional("cookie", Type::Str),
        optional("cookie-secret", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsCurlHttps`
pub static BLOCKDEV_OPTIONS_CURL_HTTPS: Object = Object {
    name: "BlockdevOptionsCurlHttps",
    members: &[
        required("url", Type::Str),
        optional("readahead", Type::Int64),
        optional("timeout", Type::Int64),
        optional("username", Type::Str),
        optional("password-secret", Type::Str),
        optional("proxy-username", Type::Str),
        optional("proxy-password-secret", Type::Str),
        optional("cookie", Type::Str),
        optional("sslverify", Type::Bool),
        optional("cookie-secret", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsCurlFtp`
pub static BLOCKDEV_OPTIONS_CURL_FTP: Object = Object {
    name: "BlockdevOptionsCurlFtp",
    members: &[
        required("url", Type::Str),
        optional("readahead", Type::Int64),
        optional("timeout", Type::Int64),
        optional("username", Type::Str),
        optional("password-secret", Type::Str),
        optional("proxy-username", Type::Str),
        optional("proxy-password-secret", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsCurlFtps`
pub static BLOCKDEV_OPTIONS_CURL_FTPS: Object = Object {
    name: "BlockdevOptionsCurlFtps",
    members: &[
        required("url", Type::Str),
        optional("readahead", Type::Int64),
        optional("timeout", Type::Int64),
        optional("username", Type::Str),
        optional("password-secret", Type::Str),
        optional("proxy-username", Type::Str),
        optional("proxy-password-secret", Type::Str),
        optional("sslverify", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsNbd`
pub static BLOCKDEV_OPTIONS_NBD: Object = Object {
    name: "BlockdevOptionsNbd",
    members: &[
        required("server", Type::Object(&SOCKET_ADDRESS)),
        optional("export", Type::Str),
        optional("tls-creds", Type::Str),
        optional("tls-hostname", Type::Str),
        Member { features: &[feature("unstable")], ..optional("x-dirty-bitmap", Type::Str) },
        optional("reconnect-delay", Type::Uint32),
        optional("open-timeout", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsRaw`
pub static BLOCKDEV_OPTIONS_RAW: Object = Object {
    name: "BlockdevOptionsRaw",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        optional("offset", Type::Int64),
        optional("size", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsThrottle`
pub static BLOCKDEV_OPTIONS_THROTTLE: Object = Object {
    name: "BlockdevOptionsThrottle",
    members: &[required("throttle-group", Type::Str), required("file", Type::Alternate(&BLOCKDEV_REF))],
    ..EMPTY_OBJECT
};

/// `BlockdevOptionsCor`
pub static BLOCKDEV_OPTIONS_COR: Object = Object {
    name: "BlockdevOptionsCor",
    members: &[required("file", Type::Alternate(&BLOCKDEV_REF)), optional("bottom", Type::Str)],
    ..EMPTY_OBJECT
};

/// `OnCbwError`
pub static ON_CBW_ERROR: Enum =
    Enum { name: "OnCbwError", values: &[value("break-guest-write"), value("break-snapshot")], ..EMPTY_ENUM };

/// `BlockdevOptionsCbw`
pub static BLOCKDEV_OPTIONS_CBW: Object = Object {
    name: "BlockdevOptionsCbw",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        required("target", Type::Alternate(&BLOCKDEV_REF)),
        optional("bitmap", Type::Object(&BLOCK_DIRTY_BITMAP)),
        optional("on-cbw-error", Type::Enum(&ON_CBW_ERROR)),
        optional("cbw-timeout", Type::Uint32),
        optional("min-cluster-size", Type::Size),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevOptions`
pub static BLOCKDEV_OPTIONS: Object = Object {
    name: "BlockdevOptions",
    members: &[
        required("driver", Type::Enum(&BLOCKDEV_DRIVER)),
        optional("node-name", Type::Str),
        optional("discard", Type::Enum(&BLOCKDEV_DISCARD_OPTIONS)),
        optional("cache", Type::Object(&BLOCKDEV_CACHE_OPTIONS)),
        optional("active", Type::Bool),
        optional("read-only", Type::Bool),
        optional("auto-read-only", Type::Bool),
        optional("force-share", Type::Bool),
        optional("detect-zeroes", Type::Enum(&BLOCKDEV_DETECT_ZEROES_OPTIONS)),
    ],
    variants: Some(Variants {
        tag: "driver",
        branches: &[
            branch("blkdebug", &BLOCKDEV_OPTIONS_BLKDEBUG),
            branch("blklogwrites", &BLOCKDEV_OPTIONS_BLKLOGWRITES),
            branch("blkverify", &BLOCKDEV_OPTIONS_BLKVERIFY),
            branch("blkreplay", &BLOCKDEV_OPTIONS_BLKREPLAY),
            branch("bochs", &BLOCKDEV_OPTIONS_GENERIC_FORMAT),
            branch("cloop", &BLOCKDEV_OPTIONS_GENERIC_FORMAT),
            branch("compress", &BLOCKDEV_OPTIONS_GENERIC_FORMAT),
            branch("copy-before-write", &BLOCKDEV_OPTIONS_CBW),
            branch("copy-on-read", &BLOCKDEV_OPTIONS_COR),
            branch("dmg", &BLOCKDEV_OPTIONS_GENERIC_FORMAT),
            branch("file", &BLOCKDEV_OPTIONS_FILE),
            branch("ftp", &BLOCKDEV_OPTIONS_CURL_FTP),
            branch("ftps", &BLOCKDEV_OPTIONS_CURL_FTPS),
            branch("gluster", &BLOCKDEV_OPTIONS_GLUSTER),
            Branch {
                cond: Some(Cond::Symbol("HAVE_HOST_BLOCK_DEVICE")),
                ..branch("host_cdrom", &BLOCKDEV_OPTIONS_FILE)
            },
            Branch {
                cond: Some(Cond::Symbol("HAVE_HOST_BLOCK_DEVICE")),
                ..branch("host_device", &BLOCKDEV_OPTIONS_FILE)
            },
            branch("http", &BLOCKDEV_OPTIONS_CURL_HTTP),
            branch("https", &BLOCKDEV_OPTIONS_CURL_HTTPS),
            Branch { cond: Some(Cond::Symbol("CONFIG_BLKIO")), ..branch("io_uring", &BLOCKDEV_OPTIONS_IO_URING) },
            branch("iscsi", &BLOCKDEV_OPTIONS_ISCSI),
            branch("luks", &BLOCKDEV_OPTIONS_LUKS),
            branch("nbd", &BLOCKDEV_OPTIONS_NBD),
            branch("nfs", &BLOCKDEV_OPTIONS_NFS),
            branch("null-aio", &BLOCKDEV_OPTIONS_NULL),
            branch("null-co", &BLOCKDEV_OPTIONS_NULL),
            branch("nvme", &BLOCKDEV_OPTIONS_NV_ME),
            Branch {
                cond: Some(Cond::Symbol("CONFIG_BLKIO")),
                ..branch("nvme-io_uring", &BLOCKDEV_OPTIONS_NVME_IO_URING)
            },
            branch("parallels", &BLOCKDEV_OPTIONS_GENERIC_FORMAT),
            branch("preallocate", &BLOCKDEV_OPTIONS_PREALLOCATE),
            branch("qcow2", &BLOCKDEV_OPTIONS_QCOW2),
            branch("qcow", &BLOCKDEV_OPTIONS_QCOW),
            branch("qed", &BLOCKDEV_OPTIONS_GENERIC_COW_FORMAT),
            branch("quorum", &BLOCKDEV_OPTIONS_QUORUM),
            branch("raw", &BLOCKDEV_OPTIONS_RAW),
            branch("rbd", &BLOCKDEV_OPTIONS_RBD),
            Branch {
                cond: Some(Cond::Symbol("CONFIG_REPLICATION")),
                ..branch("replication", &BLOCKDEV_OPTIONS_REPLICATION)
            },
            branch("snapshot-access", &BLOCKDEV_OPTIONS_GENERIC_FORMAT),
            branch("ssh", &BLOCKDEV_OPTIONS_SSH),
            branch("throttle", &BLOCKDEV_OPTIONS_THROTTLE),
            branch("vdi", &BLOCKDEV_OPTIONS_GENERIC_FORMAT),
            branch("vhdx", &BLOCKDEV_OPTIONS_GENERIC_FORMAT),
            Branch {
                cond: Some(Cond::Symbol("CONFIG_BLKIO")),
                ..branch("virtio-blk-vfio-pci", &BLOCKDEV_OPTIONS_VIRTIO_BLK_VFIO_PCI)
            },
            Branch {
                cond: Some(Cond::Symbol("CONFIG_BLKIO")),
                ..branch("virtio-blk-vhost-user", &BLOCKDEV_OPTIONS_VIRTIO_BLK_VHOST_USER)
            },
            Branch {
                cond: Some(Cond::Symbol("CONFIG_BLKIO")),
                ..branch("virtio-blk-vhost-vdpa", &BLOCKDEV_OPTIONS_VIRTIO_BLK_VHOST_VDPA)
            },
            branch("vmdk", &BLOCKDEV_OPTIONS_GENERIC_COW_FORMAT),
            branch("vpc", &BLOCKDEV_OPTIONS_GENERIC_FORMAT),
            branch("vvfat", &BLOCKDEV_OPTIONS_VVFAT),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `BlockdevRef`
pub static BLOCKDEV_REF: Alternate = Alternate {
    name: "BlockdevRef",
    alternatives: &[alternative(Type::Object(&BLOCKDEV_OPTIONS)), alternative(Type::Str)],
    ..EMPTY_ALTERNATE
};

/// `BlockdevRefOrNull`
pub static BLOCKDEV_REF_OR_NULL: Alternate = Alternate {
    name: "BlockdevRefOrNull",
    alternatives: &[alternative(Type::Object(&BLOCKDEV_OPTIONS)), alternative(Type::Str), alternative(Type::Null)],
    ..EMPTY_ALTERNATE
};

/// `BlockdevCreateOptionsFile`
pub static BLOCKDEV_CREATE_OPTIONS_FILE: Object = Object {
    name: "BlockdevCreateOptionsFile",
    members: &[
        required("filename", Type::Str),
        required("size", Type::Size),
        optional("preallocation", Type::Enum(&PREALLOC_MODE)),
        optional("nocow", Type::Bool),
        optional("extent-size-hint", Type::Size),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevCreateOptionsGluster`
pub static BLOCKDEV_CREATE_OPTIONS_GLUSTER: Object = Object {
    name: "BlockdevCreateOptionsGluster",
    members: &[
        required("location", Type::Object(&BLOCKDEV_OPTIONS_GLUSTER)),
        required("size", Type::Size),
        optional("preallocation", Type::Enum(&PREALLOC_MODE)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevCreateOptionsLUKS`
pub static BLOCKDEV_CREATE_OPTIONS_LUKS: Object = Object {
    name: "BlockdevCreateOptionsLUKS",
    members: &[
        optional("key-secret", Type::Str),
        optional("cipher-alg", Type::Enum(&Q_CRYPTO_CIPHER_ALGO)),
        optional("cipher-mode", Type::Enum(&Q_CRYPTO_CIPHER_MODE)),
        optional("ivgen-alg", Type::Enum(&Q_CRYPTO_IV_GEN_ALGO)),
        optional("ivgen-hash-alg", Type::Enum(&Q_CRYPTO_HASH_ALGO)),
        optional("hash-alg", Type::Enum(&Q_CRYPTO_HASH_ALGO)),
        optional("iter-time", Type::Int64),
        optional("file", Type::Alternate(&BLOCKDEV_REF)),
        optional("header", Type::Alternate(&BLOCKDEV_REF)),
        required("size", Type::Size),
        optional("preallocation", Type::Enum(&PREALLOC_MODE)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevCreateOptionsNfs`
pub static BLOCKDEV_CREATE_OPTIONS_NFS: Object = Object {
    name: "BlockdevCreateOptionsNfs",
    members: &[required("location", Type::Object(&BLOCKDEV_OPTIONS_NFS)), required("size", Type::Size)],
    ..EMPTY_OBJECT
};

/// `BlockdevCreateOptionsParallels`
pub static BLOCKDEV_CREATE_OPTIONS_PARALLELS: Object = Object {
    name: "BlockdevCreateOptionsParallels",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        required("size", Type::Size),
        optional("cluster-size", Type::Size),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevCreateOptionsQcow`
pub static BLOCKDEV_CREATE_OPTIONS_QCOW: Object = Object {
    name: "BlockdevCreateOptionsQcow",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        required("size", Type::Size),
        optional("backing-file", Type::Str),
        optional("encrypt", Type::Object(&Q_CRYPTO_BLOCK_CREATE_OPTIONS)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevQcow2Version`
pub static BLOCKDEV_QCOW2_VERSION: Enum =
    Enum { name: "BlockdevQcow2Version", values: &[value("v2"), value("v3")], ..EMPTY_ENUM };

/// `Qcow2CompressionType`
pub static QCOW2_COMPRESSION_TYPE: Enum = Enum {
    name: "Qcow2CompressionType",
    values: &[value("zlib"), Value { cond: Some(Cond::Symbol("CONFIG_ZSTD")), ..value("zstd") }],
    ..EMPTY_ENUM
};

/// `BlockdevCreateOptionsQcow2`
pub static BLOCKDEV_CREATE_OPTIONS_QCOW2: Object = Object {
    name: "BlockdevCreateOptionsQcow2",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        optional("data-file", Type::Alternate(&BLOCKDEV_REF)),
        optional("data-file-raw", Type::Bool),
        optional("extended-l2", Type::Bool),
        required("size", Type::Size),
        optional("version", Type::Enum(&BLOCKDEV_QCOW2_VERSION)),
        optional("backing-file", Type::Str),
        optional("backing-fmt", Type::Enum(&BLOCKDEV_DRIVER)),
        optional("encrypt", Type::Object(&Q_CRYPTO_BLOCK_CREATE_OPTIONS)),
        optional("cluster-size", Type::Size),
        optional("preallocation", Type::Enum(&PREALLOC_MODE)),
        optional("lazy-refcounts", Type::Bool),
        optional("refcount-bits", Type::Int64),
        optional("compression-type", Type::Enum(&QCOW2_COMPRESSION_TYPE)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevCreateOptionsQed`
pub static BLOCKDEV_CREATE_OPTIONS_QED: Object = Object {
    name: "BlockdevCreateOptionsQed",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        required("size", Type::Size),
        optional("backing-file", Type::Str),
        optional("backing-fmt", Type::Enum(&BLOCKDEV_DRIVER)),
        optional("cluster-size", Type::Size),
        optional("table-size", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevCreateOptionsRbd`
pub static BLOCKDEV_CREATE_OPTIONS_RBD: Object = Object {
    name: "BlockdevCreateOptionsRbd",
    members: &[
        required("location", Type::Object(&BLOCKDEV_OPTIONS_RBD)),
        required("size", Type::Size),
        optional("cluster-size", Type::Size),
        optional("encrypt", Type::Object(&RBD_ENCRYPTION_CREATE_OPTIONS)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevVmdkSubformat`
pub static BLOCKDEV_VMDK_SUBFORMAT: Enum = Enum {
    name: "BlockdevVmdkSubformat",
    values: &[
        value("monolithicSparse"),
        value("monolithicFlat"),
        value("twoGbMaxExtentSparse"),
        value("twoGbMaxExtentFlat"),
        value("streamOptimized"),
    ],
    ..EMPTY_ENUM
};

/// `BlockdevVmdkAdapterType`
pub static BLOCKDEV_VMDK_ADAPTER_TYPE: Enum = Enum {
    name: "BlockdevVmdkAdapterType",
    values: &[value("ide"), value("buslogic"), value("lsilogic"), value("legacyESX")],
    ..EMPTY_ENUM
};

/// `BlockdevCreateOptionsVmdk`
pub static BLOCKDEV_CREATE_OPTIONS_VMDK: Object = Object {
    name: "BlockdevCreateOptionsVmdk",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        required("size", Type::Size),
        optional("extents", Type::Array(&Type::Alternate(&BLOCKDEV_REF))),
        optional("subformat", Type::Enum(&BLOCKDEV_VMDK_SUBFORMAT)),
        optional("backing-file", Type::Str),
        optional("adapter-type", Type::Enum(&BLOCKDEV_VMDK_ADAPTER_TYPE)),
        optional("hwversion", Type::Str),
        optional("toolsversion", Type::Str),
        optional("zeroed-grain", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevCreateOptionsSsh`
pub static BLOCKDEV_CREATE_OPTIONS_SSH: Object = Object {
    name: "BlockdevCreateOptionsSsh",
    members: &[required("location", Type::Object(&BLOCKDEV_OPTIONS_SSH)), required("size", Type::Size)],
    ..EMPTY_OBJECT
};

/// `BlockdevCreateOptionsVdi`
pub static BLOCKDEV_CREATE_OPTIONS_VDI: Object = Object {
    name: "BlockdevCreateOptionsVdi",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        required("size", Type::Size),
        optional("preallocation", Type::Enum(&PREALLOC_MODE)),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevVhdxSubformat`
pub static BLOCKDEV_VHDX_SUBFORMAT: Enum =
    Enum { name: "BlockdevVhdxSubformat", values: &[value("dynamic"), value("fixed")], ..EMPTY_ENUM };

/// `BlockdevCreateOptionsVhdx`
pub static BLOCKDEV_CREATE_OPTIONS_VHDX: Object = Object {
    name: "BlockdevCreateOptionsVhdx",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        required("size", Type::Size),
        optional("log-size", Type::Size),
        optional("block-size", Type::Size),
        optional("subformat", Type::Enum(&BLOCKDEV_VHDX_SUBFORMAT)),
        optional("block-state-zero", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevVpcSubformat`
pub static BLOCKDEV_VPC_SUBFORMAT: Enum =
    Enum { name: "BlockdevVpcSubformat", values: &[value("dynamic"), value("fixed")], ..EMPTY_ENUM };

/// `BlockdevCreateOptionsVpc`
pub static BLOCKDEV_CREATE_OPTIONS_VPC: Object = Object {
    name: "BlockdevCreateOptionsVpc",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        required("size", Type::Size),
        optional("subformat", Type::Enum(&BLOCKDEV_VPC_SUBFORMAT)),
        optional("force-size", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevCreateOptions`
pub static BLOCKDEV_CREATE_OPTIONS: Object = Object {
    name: "BlockdevCreateOptions",
    members: &[required("driver", Type::Enum(&BLOCKDEV_DRIVER))],
    variants: Some(Variants {
        tag: "driver",
        branches: &[
            branch("file", &BLOCKDEV_CREATE_OPTIONS_FILE),
            branch("gluster", &BLOCKDEV_CREATE_OPTIONS_GLUSTER),
            branch("luks", &BLOCKDEV_CREATE_OPTIONS_LUKS),
            branch("nfs", &BLOCKDEV_CREATE_OPTIONS_NFS),
            branch("parallels", &BLOCKDEV_CREATE_OPTIONS_PARALLELS),
            branch("qcow", &BLOCKDEV_CREATE_OPTIONS_QCOW),
            branch("qcow2", &BLOCKDEV_CREATE_OPTIONS_QCOW2),
            branch("qed", &BLOCKDEV_CREATE_OPTIONS_QED),
            branch("rbd", &BLOCKDEV_CREATE_OPTIONS_RBD),
            branch("ssh", &BLOCKDEV_CREATE_OPTIONS_SSH),
            branch("vdi", &BLOCKDEV_CREATE_OPTIONS_VDI),
            branch("vhdx", &BLOCKDEV_CREATE_OPTIONS_VHDX),
            branch("vmdk", &BLOCKDEV_CREATE_OPTIONS_VMDK),
            branch("vpc", &BLOCKDEV_CREATE_OPTIONS_VPC),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `BlockdevAmendOptionsLUKS`
pub static BLOCKDEV_AMEND_OPTIONS_LUKS: Object = Object {
    name: "BlockdevAmendOptionsLUKS",
    members: &[
        required("state", Type::Enum(&Q_CRYPTO_BLOCK_LUKS_KEYSLOT_STATE)),
        optional("new-secret", Type::Str),
        optional("old-secret", Type::Str),
        optional("keyslot", Type::Int64),
        optional("iter-time", Type::Int64),
        optional("secret", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `BlockdevAmendOptionsQcow2`
pub static BLOCKDEV_AMEND_OPTIONS_QCOW2: Object = Object {
    name: "BlockdevAmendOptionsQcow2",
    members: &[optional("encrypt", Type::Object(&Q_CRYPTO_BLOCK_AMEND_OPTIONS))],
    ..EMPTY_OBJECT
};

/// `BlockdevAmendOptions`
pub static BLOCKDEV_AMEND_OPTIONS: Object = Object {
    name: "BlockdevAmendOptions",
    members: &[required("driver", Type::Enum(&BLOCKDEV_DRIVER))],
    variants: Some(Variants {
        tag: "driver",
        branches: &[branch("luks", &BLOCKDEV_AMEND_OPTIONS_LUKS), branch("qcow2", &BLOCKDEV_AMEND_OPTIONS_QCOW2)],
    }),
    ..EMPTY_OBJECT
};

/// `BlockErrorAction`
pub static BLOCK_ERROR_ACTION: Enum =
    Enum { name: "BlockErrorAction", values: &[value("ignore"), value("report"), value("stop")], ..EMPTY_ENUM };

/// `PreallocMode`
pub static PREALLOC_MODE: Enum = Enum {
    name: "PreallocMode",
    values: &[value("off"), value("metadata"), value("falloc"), value("full")],
    ..EMPTY_ENUM
};

/// `QuorumOpType`
pub static QUORUM_OP_TYPE: Enum =
    Enum { name: "QuorumOpType", values: &[value("read"), value("write"), value("flush")], ..EMPTY_ENUM };

/// `BlockdevSnapshotInternal`
pub static BLOCKDEV_SNAPSHOT_INTERNAL: Object = Object {
    name: "BlockdevSnapshotInternal",
    members: &[required("device", Type::Str), required("name", Type::Str)],
    ..EMPTY_OBJECT
};

/// `DummyBlockCoreForceArrays`
pub static DUMMY_BLOCK_CORE_FORCE_ARRAYS: Object = Object {
    name: "DummyBlockCoreForceArrays",
    members: &[required("unused-block-graph-info", Type::Array(&Type::Object(&BLOCK_GRAPH_INFO)))],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/block-core.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-block`
    pub static QUERY_BLOCK: Command = Command {
        name: "query-block",
        returns: Some(Type::Array(&Type::Object(&types::BLOCK_INFO))),
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryBlock {
        type Info = Command;
        const INFO: &'static Command = &QUERY_BLOCK;
    }

    /// `query-blockstats`
    pub static QUERY_BLOCKSTATS: Command = Command {
        name: "query-blockstats",
        arguments: &Object { members: &[optional("query-nodes", Type::Bool)], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::BLOCK_STATS))),
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryBlockstats {
        type Info = Command;
        const INFO: &'static Command = &QUERY_BLOCKSTATS;
    }

    /// `query-block-jobs`
    pub static QUERY_BLOCK_JOBS: Command = Command {
        name: "query-block-jobs",
        returns: Some(Type::Array(&Type::Object(&types::BLOCK_JOB_INFO))),
        allow_preconfig: true,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryBlockJobs {
        type Info = Command;
        const INFO: &'static Command = &QUERY_BLOCK_JOBS;
    }

    /// `block_resize`
    pub static BLOCK_RESIZE: Command = Command {
        name: "block_resize",
        arguments: &Object {
            members: &[optional("device", Type::Str), optional("node-name", Type::Str), required("size", Type::Int64)],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockResize {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_RESIZE;
    }

    /// `blockdev-snapshot-sync`
    pub static BLOCKDEV_SNAPSHOT_SYNC: Command = Command {
        name: "blockdev-snapshot-sync",
        arguments: &types::BLOCKDEV_SNAPSHOT_SYNC,
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevSnapshotSync {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_SNAPSHOT_SYNC;
    }

    /// `blockdev-snapshot`
    pub static BLOCKDEV_SNAPSHOT: Command = Command {
        name: "blockdev-snapshot",
        arguments: &types::BLOCKDEV_SNAPSHOT,
        features: &[feature("allow-write-only-overlay")],
        allow_preconfig: true,
        since: Some("2.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevSnapshot {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_SNAPSHOT;
    }

    /// `change-backing-file`
    pub static CHANGE_BACKING_FILE: Command = Command {
        name: "change-backing-file",
        arguments: &Object {
            members: &[
                required("device", Type::Str),
                required("image-node-name", Type::Str),
                required("backing-file", Type::Str),
            ],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        since: Some("2.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ChangeBackingFile {
        type Info = Command;
        const INFO: &'static Command = &CHANGE_BACKING_FILE;
    }

    /// `block-commit`
    pub static BLOCK_COMMIT: Command = Command {
        name: "block-commit",
        arguments: &Object {
            members: &[
                optional("job-id", Type::Str),
                required("device", Type::Str),
                optional("base-node", Type::Str),
                Member { features: &[feature("deprecated")], ..optional("base", Type::Str) },
                optional("top-node", Type::Str),
                Member { features: &[feature("deprecated")], ..optional("top", Type::Str) },
                optional("backing-file", Type::Str),
                optional("backing-mask-protocol", Type::Bool),
                optional("speed", Type::Int64),
                optional("on-error", Type::Enum(&types::BLOCKDEV_ON_ERROR)),
                optional("filter-node-name", Type::Str),
                optional("auto-finalize", Type::Bool),
                optional("auto-dismiss", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        closed: false,
        since: Some("1.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockCommit {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_COMMIT;
    }

    /// `drive-backup`
    pub static DRIVE_BACKUP: Command = Command {
        name: "drive-backup",
        arguments: &types::DRIVE_BACKUP,
        features: &[feature("deprecated")],
        allow_preconfig: true,
        closed: false,
        since: Some("1.6"),
        ..COMMAND
    };

    impl Described for super::super::super::command::DriveBackup {
        type Info = Command;
        const INFO: &'static Command = &DRIVE_BACKUP;
    }

    /// `blockdev-backup`
    pub static BLOCKDEV_BACKUP: Command = Command {
        name: "blockdev-backup",
        arguments: &types::BLOCKDEV_BACKUP,
        allow_preconfig: true,
        closed: false,
        since: Some("2.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevBackup {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_BACKUP;
    }

    /// `query-named-block-nodes`
    pub static QUERY_NAMED_BLOCK_NODES: Command = Command {
        name: "query-named-block-nodes",
        arguments: &Object { members: &[optional("flat", Type::Bool)], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::BLOCK_DEVICE_INFO))),
        allow_preconfig: true,
        since: Some("2.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryNamedBlockNodes {
        type Info = Command;
        const INFO: &'static Command = &QUERY_NAMED_BLOCK_NODES;
    }

    /// `x-debug-query-block-graph`
    pub static X_DEBUG_QUERY_BLOCK_GRAPH: Command = Command {
        name: "x-debug-query-block-graph",
        returns: Some(Type::Object(&types::X_DBG_BLOCK_GRAPH)),
        features: &[feature("unstable")],
        allow_preconfig: true,
        since: Some("4.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XDebugQueryBlockGraph {
        type Info = Command;
        const INFO: &'static Command = &X_DEBUG_QUERY_BLOCK_GRAPH;
    }

    /// `drive-mirror`
    pub static DRIVE_MIRROR: Command = Command {
        name: "drive-mirror",
        arguments: &types::DRIVE_MIRROR,
        allow_preconfig: true,
        closed: false,
        since: Some("1.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::DriveMirror {
        type Info = Command;
        const INFO: &'static Command = &DRIVE_MIRROR;
    }

    /// `block-dirty-bitmap-add`
    pub static BLOCK_DIRTY_BITMAP_ADD: Command = Command {
        name: "block-dirty-bitmap-add",
        arguments: &types::BLOCK_DIRTY_BITMAP_ADD,
        allow_preconfig: true,
        since: Some("2.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockDirtyBitmapAdd {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_DIRTY_BITMAP_ADD;
    }

    /// `block-dirty-bitmap-remove`
    pub static BLOCK_DIRTY_BITMAP_REMOVE: Command = Command {
        name: "block-dirty-bitmap-remove",
        arguments: &types::BLOCK_DIRTY_BITMAP,
        allow_preconfig: true,
        since: Some("2.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockDirtyBitmapRemove {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_DIRTY_BITMAP_REMOVE;
    }

    /// `block-dirty-bitmap-clear`
    pub static BLOCK_DIRTY_BITMAP_CLEAR: Command = Command {
        name: "block-dirty-bitmap-clear",
        arguments: &types::BLOCK_DIRTY_BITMAP,
        allow_preconfig: true,
        since: Some("2.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockDirtyBitmapClear {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_DIRTY_BITMAP_CLEAR;
    }

    /// `block-dirty-bitmap-enable`
    pub static BLOCK_DIRTY_BITMAP_ENABLE: Command = Command {
        name: "block-dirty-bitmap-enable",
        arguments: &types::BLOCK_DIRTY_BITMAP,
        allow_preconfig: true,
        since: Some("4.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockDirtyBitmapEnable {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_DIRTY_BITMAP_ENABLE;
    }

    /// `block-dirty-bitmap-disable`
    pub static BLOCK_DIRTY_BITMAP_DISABLE: Command = Command {
        name: "block-dirty-bitmap-disable",
        arguments: &types::BLOCK_DIRTY_BITMAP,
        allow_preconfig: true,
        since: Some("4.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockDirtyBitmapDisable {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_DIRTY_BITMAP_DISABLE;
    }

    /// `block-dirty-bitmap-merge`
    pub static BLOCK_DIRTY_BITMAP_MERGE: Command = Command {
        name: "block-dirty-bitmap-merge",
        arguments: &types::BLOCK_DIRTY_BITMAP_MERGE,
        allow_preconfig: true,
        since: Some("4.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockDirtyBitmapMerge {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_DIRTY_BITMAP_MERGE;
    }

    /// `x-debug-block-dirty-bitmap-sha256`
    pub static X_DEBUG_BLOCK_DIRTY_BITMAP_SHA256: Command = Command {
        name: "x-debug-block-dirty-bitmap-sha256",
        arguments: &types::BLOCK_DIRTY_BITMAP,
        returns: Some(Type::Object(&types::BLOCK_DIRTY_BITMAP_SHA256)),
        features: &[feature("unstable")],
        allow_preconfig: true,
        since: Some("2.10"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XDebugBlockDirtyBitmapSha256 {
        type Info = Command;
        const INFO: &'static Command = &X_DEBUG_BLOCK_DIRTY_BITMAP_SHA256;
    }

    /// `blockdev-mirror`
    pub static BLOCKDEV_MIRROR: Command = Command {
        name: "blockdev-mirror",
        arguments: &Object {
            members: &[
                optional("job-id", Type::Str),
                required("device", Type::Str),
                required("target", Type::Str),
                optional("replaces", Type::Str),
                required("sync", Type::Enum(&types::MIRROR_SYNC_MODE)),
                optional("speed", Type::Int64),
                optional("granularity", Type::Uint32),
                optional("buf-size", Type::Int64),
                optional("on-source-error", Type::Enum(&types::BLOCKDEV_ON_ERROR)),
                optional("on-target-error", Type::Enum(&types::BLOCKDEV_ON_ERROR)),
                optional("filter-node-name", Type::Str),
                optional("copy-mode", Type::Enum(&types::MIRROR_COPY_MODE)),
                optional("auto-finalize", Type::Bool),
                optional("auto-dismiss", Type::Bool),
                optional("target-is-zero", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        closed: false,
        since: Some("2.6"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevMirror {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_MIRROR;
    }

    /// `block-stream`
    pub static BLOCK_STREAM: Command = Command {
        name: "block-stream",
        arguments: &Object {
            members: &[
                optional("job-id", Type::Str),
                required("device", Type::Str),
                optional("base", Type::Str),
                optional("base-node", Type::Str),
                optional("backing-file", Type::Str),
                optional("backing-mask-protocol", Type::Bool),
                optional("bottom", Type::Str),
                optional("speed", Type::Int64),
                optional("on-error", Type::Enum(&types::BLOCKDEV_ON_ERROR)),
                optional("filter-node-name", Type::Str),
                optional("auto-finalize", Type::Bool),
                optional("auto-dismiss", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        closed: false,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockStream {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_STREAM;
    }

    /// `block-job-set-speed`
    pub static BLOCK_JOB_SET_SPEED: Command = Command {
        name: "block-job-set-speed",
        arguments: &Object {
            members: &[required("device", Type::Str), required("speed", Type::Int64)],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockJobSetSpeed {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_JOB_SET_SPEED;
    }

    /// `block-job-cancel`
    pub static BLOCK_JOB_CANCEL: Command = Command {
        name: "block-job-cancel",
        arguments: &Object { members: &[required("device", Type::Str), optional("force", Type::Bool)], ..EMPTY_OBJECT },
        allow_preconfig: true,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockJobCancel {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_JOB_CANCEL;
    }

    /// `block-job-pause`
    pub static BLOCK_JOB_PAUSE: Command = Command {
        name: "block-job-pause",
        arguments: &Object { members: &[required("device", Type::Str)], ..EMPTY_OBJECT },
        features: &[feature("deprecated")],
        allow_preconfig: true,
        since: Some("1.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockJobPause {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_JOB_PAUSE;
    }

    /// `block-job-resume`
    pub static BLOCK_JOB_RESUME: Command = Command {
        name: "block-job-resume",
        arguments: &Object { members: &[required("device", Type::Str)], ..EMPTY_OBJECT },
        features: &[feature("deprecated")],
        allow_preconfig: true,
        since: Some("1.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockJobResume {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_JOB_RESUME;
    }

    /// `block-job-complete`
    pub static BLOCK_JOB_COMPLETE: Command = Command {
        name: "block-job-complete",
        arguments: &Object { members: &[required("device", Type::Str)], ..EMPTY_OBJECT },
        features: &[feature("deprecated")],
        allow_preconfig: true,
        since: Some("1.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockJobComplete {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_JOB_COMPLETE;
    }

    /// `block-job-dismiss`
    pub static BLOCK_JOB_DISMISS: Command = Command {
        name: "block-job-dismiss",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        features: &[feature("deprecated")],
        allow_preconfig: true,
        since: Some("2.12"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockJobDismiss {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_JOB_DISMISS;
    }

    /// `block-job-finalize`
    pub static BLOCK_JOB_FINALIZE: Command = Command {
        name: "block-job-finalize",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        features: &[feature("deprecated")],
        allow_preconfig: true,
        since: Some("2.12"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockJobFinalize {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_JOB_FINALIZE;
    }

    /// `block-job-change`
    pub static BLOCK_JOB_CHANGE: Command = Command {
        name: "block-job-change",
        arguments: &types::BLOCK_JOB_CHANGE_OPTIONS,
        since: Some("8.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockJobChange {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_JOB_CHANGE;
    }

    /// `blockdev-add`
    pub static BLOCKDEV_ADD: Command = Command {
        name: "blockdev-add",
        arguments: &types::BLOCKDEV_OPTIONS,
        allow_preconfig: true,
        closed: false,
        since: Some("2.9"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevAdd {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_ADD;
    }

    /// `blockdev-reopen`
    pub static BLOCKDEV_REOPEN: Command = Command {
        name: "blockdev-reopen",
        arguments: &Object {
            members: &[required("options", Type::Array(&Type::Object(&types::BLOCKDEV_OPTIONS)))],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        closed: false,
        since: Some("6.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevReopen {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_REOPEN;
    }

    /// `blockdev-del`
    pub static BLOCKDEV_DEL: Command = Command {
        name: "blockdev-del",
        arguments: &Object { members: &[required("node-name", Type::Str)], ..EMPTY_OBJECT },
        allow_preconfig: true,
        since: Some("2.9"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevDel {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_DEL;
    }

    /// `blockdev-set-active`
    pub static BLOCKDEV_SET_ACTIVE: Command = Command {
        name: "blockdev-set-active",
        arguments: &Object {
            members: &[optional("node-name", Type::Str), required("active", Type::Bool)],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        since: Some("10.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevSetActive {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_SET_ACTIVE;
    }

    /// `blockdev-create`
    pub static BLOCKDEV_CREATE: Command = Command {
        name: "blockdev-create",
        arguments: &Object {
            members: &[
                required("job-id", Type::Str),
                required("options", Type::Object(&types::BLOCKDEV_CREATE_OPTIONS)),
            ],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        closed: false,
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevCreate {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_CREATE;
    }

    /// `x-blockdev-amend`
    pub static X_BLOCKDEV_AMEND: Command = Command {
        name: "x-blockdev-amend",
        arguments: &Object {
            members: &[
                required("job-id", Type::Str),
                required("node-name", Type::Str),
                required("options", Type::Object(&types::BLOCKDEV_AMEND_OPTIONS)),
                optional("force", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        features: &[feature("unstable")],
        allow_preconfig: true,
        since: Some("5.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XBlockdevAmend {
        type Info = Command;
        const INFO: &'static Command = &X_BLOCKDEV_AMEND;
    }

    /// `block-set-write-threshold`
    pub static BLOCK_SET_WRITE_THRESHOLD: Command = Command {
        name: "block-set-write-threshold",
        arguments: &Object {
            members: &[required("node-name", Type::Str), required("write-threshold", Type::Uint64)],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        since: Some("2.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockSetWriteThreshold {
        type Info = Command;
        const INFO: &'static Command = &BLOCK_SET_WRITE_THRESHOLD;
    }

    /// `x-blockdev-change`
    pub static X_BLOCKDEV_CHANGE: Command = Command {
        name: "x-blockdev-change",
        arguments: &Object {
            members: &[required("parent", Type::Str), optional("child", Type::Str), optional("node", Type::Str)],
            ..EMPTY_OBJECT
        },
        features: &[feature("unstable")],
        allow_preconfig: true,
        since: Some("2.7"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XBlockdevChange {
        type Info = Command;
        const INFO: &'static Command = &X_BLOCKDEV_CHANGE;
    }

    /// `x-blockdev-set-iothread`
    pub static X_BLOCKDEV_SET_IOTHREAD: Command = Command {
        name: "x-blockdev-set-iothread",
        arguments: &Object {
            members: &[
                required("node-name", Type::Str),
                required("iothread", Type::Alternate(&types::STR_OR_NULL)),
                optional("force", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        features: &[feature("unstable")],
        allow_preconfig: true,
        since: Some("2.12"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XBlockdevSetIothread {
        type Info = Command;
        const INFO: &'static Command = &X_BLOCKDEV_SET_IOTHREAD;
    }

    /// `blockdev-snapshot-internal-sync`
    pub static BLOCKDEV_SNAPSHOT_INTERNAL_SYNC: Command = Command {
        name: "blockdev-snapshot-internal-sync",
        arguments: &types::BLOCKDEV_SNAPSHOT_INTERNAL,
        allow_preconfig: true,
        since: Some("1.7"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevSnapshotInternalSync {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_SNAPSHOT_INTERNAL_SYNC;
    }

    /// `blockdev-snapshot-delete-internal-sync`
    pub static BLOCKDEV_SNAPSHOT_DELETE_INTERNAL_SYNC: Command = Command {
        name: "blockdev-snapshot-delete-internal-sync",
        arguments: &Object {
            members: &[required("device", Type::Str), optional("id", Type::Str), optional("name", Type::Str)],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::SNAPSHOT_INFO)),
        allow_preconfig: true,
        since: Some("1.7"),
        ..COMMAND
    };

    impl Described for super::super::super::command::BlockdevSnapshotDeleteInternalSync {
        type Info = Command;
        const INFO: &'static Command = &BLOCKDEV_SNAPSHOT_DELETE_INTERNAL_SYNC;
    }
}

/// Events of `schemas/qapi/block-core.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `BLOCK_IMAGE_CORRUPTED`
    pub static BLOCK_IMAGE_CORRUPTED: Event = Event {
        name: "BLOCK_IMAGE_CORRUPTED",
        data: &Object {
            members: &[
                required("device", Type::Str),
                optional("node-name", Type::Str),
                required("msg", Type::Str),
                optional("offset", Type::Int64),
                optional("size", Type::Int64),
                required("fatal", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("1.7"),
        ..EVENT
    };

    impl Described for super::super::super::event::BlockImageCorrupted {
        type Info = Event;
        const INFO: &'static Event = &BLOCK_IMAGE_CORRUPTED;
    }

    /// `BLOCK_IO_ERROR`
    pub static BLOCK_IO_ERROR: Event = Event {
        name: "BLOCK_IO_ERROR",
        data: &Object {
            members: &[
                required("qom-path", Type::Str),
                required("device", Type::Str),
                optional("node-name", Type::Str),
                required("operation", Type::Enum(&types::IO_OPERATION_TYPE)),
                required("action", Type::Enum(&types::BLOCK_ERROR_ACTION)),
                optional("nospace", Type::Bool),
                required("reason", Type::Str),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("0.13"),
        ..EVENT
    };

    impl Described for super::super::super::event::BlockIoError {
        type Info = Event;
        const INFO: &'static Event = &BLOCK_IO_ERROR;
    }

    /// `BLOCK_JOB_COMPLETED`
    pub static BLOCK_JOB_COMPLETED: Event = Event {
        name: "BLOCK_JOB_COMPLETED",
        data: &Object {
            members: &[
                required("type", Type::Enum(&types::JOB_TYPE)),
                required("device", Type::Str),
                required("len", Type::Int64),
                required("offset", Type::Int64),
                required("speed", Type::Int64),
                optional("error", Type::Str),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("1.1"),
        ..EVENT
    };

    impl Described for super::super::super::event::BlockJobCompleted {
        type Info = Event;
        const INFO: &'static Event = &BLOCK_JOB_COMPLETED;
    }

    /// `BLOCK_JOB_CANCELLED`
    pub static BLOCK_JOB_CANCELLED: Event = Event {
        name: "BLOCK_JOB_CANCELLED",
        data: &Object {
            members: &[
                required("type", Type::Enum(&types::JOB_TYPE)),
                required("device", Type::Str),
                required("len", Type::Int64),
                required("offset", Type::Int64),
                required("speed", Type::Int64),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("1.1"),
        ..EVENT
    };

    impl Described for super::super::super::event::BlockJobCancelled {
        type Info = Event;
        const INFO: &'static Event = &BLOCK_JOB_CANCELLED;
    }

    /// `BLOCK_JOB_ERROR`
    pub static BLOCK_JOB_ERROR: Event = Event {
        name: "BLOCK_JOB_ERROR",
        data: &Object {
            members: &[
                required("device", Type::Str),
                required("operation", Type::Enum(&types::IO_OPERATION_TYPE)),
                required("action", Type::Enum(&types::BLOCK_ERROR_ACTION)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("1.3"),
        ..EVENT
    };

    impl Described for super::super::super::event::BlockJobError {
        type Info = Event;
        const INFO: &'static Event = &BLOCK_JOB_ERROR;
    }

    /// `BLOCK_JOB_READY`
    pub static BLOCK_JOB_READY: Event = Event {
        name: "BLOCK_JOB_READY",
        data: &Object {
            members: &[
                required("type", Type::Enum(&types::JOB_TYPE)),
                required("device", Type::Str),
                required("len", Type::Int64),
                required("offset", Type::Int64),
                required("speed", Type::Int64),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("1.3"),
        ..EVENT
    };

    impl Described for super::super::super::event::BlockJobReady {
        type Info = Event;
        const INFO: &'static Event = &BLOCK_JOB_READY;
    }

    /// `BLOCK_JOB_PENDING`
    pub static BLOCK_JOB_PENDING: Event = Event {
        name: "BLOCK_JOB_PENDING",
        data: &Object {
            members: &[required("type", Type::Enum(&types::JOB_TYPE)), required("id", Type::Str)],
            ..EMPTY_OBJECT
        },
        since: Some("2.12"),
        ..EVENT
    };

    impl Described for super::super::super::event::BlockJobPending {
        type Info = Event;
        const INFO: &'static Event = &BLOCK_JOB_PENDING;
    }

    /// `BLOCK_WRITE_THRESHOLD`
    pub static BLOCK_WRITE_THRESHOLD: Event = Event {
        name: "BLOCK_WRITE_THRESHOLD",
        data: &Object {
            members: &[
                required("node-name", Type::Str),
                required("amount-exceeded", Type::Uint64),
                required("write-threshold", Type::Uint64),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("2.3"),
        ..EVENT
    };

    impl Described for super::super::super::event::BlockWriteThreshold {
        type Info = Event;
        const INFO: &'static Event = &BLOCK_WRITE_THRESHOLD;
    }

    /// `QUORUM_FAILURE`
    pub static QUORUM_FAILURE: Event = Event {
        name: "QUORUM_FAILURE",
        data: &Object {
            members: &[
                required("reference", Type::Str),
                required("sector-num", Type::Int64),
                required("sectors-count", Type::Int64),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("2.0"),
        ..EVENT
    };

    impl Described for super::super::super::event::QuorumFailure {
        type Info = Event;
        const INFO: &'static Event = &QUORUM_FAILURE;
    }

    /// `QUORUM_REPORT_BAD`
    pub static QUORUM_REPORT_BAD: Event = Event {
        name: "QUORUM_REPORT_BAD",
        data: &Object {
            members: &[
                required("type", Type::Enum(&types::QUORUM_OP_TYPE)),
                optional("error", Type::Str),
                required("node-name", Type::Str),
                required("sector-num", Type::Int64),
                required("sectors-count", Type::Int64),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("2.0"),
        ..EVENT
    };

    impl Described for super::super::super::event::QuorumReportBad {
        type Info = Event;
        const INFO: &'static Event = &QUORUM_REPORT_BAD;
    }
}
