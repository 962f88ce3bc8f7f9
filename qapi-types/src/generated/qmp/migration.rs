// Generated as `qmp` from schemas/qapi/migration.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/migration.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, masked_debug, record, union};

/// The struct `MigrationStats`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationStats {
    /// Member `transferred`.
    pub transferred: i64,
    /// Member `remaining`.
    pub remaining: i64,
    /// Member `total`.
    pub total: i64,
    /// Member `duplicate`, since QEMU 1.2.
    pub duplicate: i64,
    /// Member `normal`, since QEMU 1.2.
    pub normal: i64,
    /// Member `normal-bytes`, since QEMU 1.2.
    #[doc(alias = "normal-bytes")]
    pub normal_bytes: i64,
    /// Member `dirty-pages-rate`, since QEMU 1.3.
    #[doc(alias = "dirty-pages-rate")]
    pub dirty_pages_rate: i64,
    /// Member `mbps`, since QEMU 1.6.
    pub mbps: f64,
    /// Member `dirty-sync-count`, since QEMU 2.1.
    #[doc(alias = "dirty-sync-count")]
    pub dirty_sync_count: i64,
    /// Member `postcopy-requests`, since QEMU 2.7.
    #[doc(alias = "postcopy-requests")]
    pub postcopy_requests: i64,
    /// Member `page-size`, since QEMU 2.10.
    #[doc(alias = "page-size")]
    pub page_size: i64,
    /// Member `multifd-bytes`, since QEMU 3.0.
    #[doc(alias = "multifd-bytes")]
    pub multifd_bytes: u64,
    /// Member `pages-per-second`, since QEMU 4.0.
    #[doc(alias = "pages-per-second")]
    pub pages_per_second: u64,
    /// Member `precopy-bytes`, since QEMU 7.0. Servers before 7.0 leave it out.
    #[doc(alias = "precopy-bytes")]
    pub precopy_bytes: Option<u64>,
    /// Member `downtime-bytes`, since QEMU 7.0. Servers before 7.0 leave it out.
    #[doc(alias = "downtime-bytes")]
    pub downtime_bytes: Option<u64>,
    /// Member `postcopy-bytes`, since QEMU 7.0. Servers before 7.0 leave it out.
    #[doc(alias = "postcopy-bytes")]
    pub postcopy_bytes: Option<u64>,
    /// Member `dirty-sync-missed-zero-copy`, since QEMU 7.1. Servers before 7.1 leave it out.
    #[doc(alias = "dirty-sync-missed-zero-copy")]
    pub dirty_sync_missed_zero_copy: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MigrationStats {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(
        transferred: i64,
        remaining: i64,
        total: i64,
        duplicate: i64,
        normal: i64,
        normal_bytes: i64,
        dirty_pages_rate: i64,
        mbps: f64,
        dirty_sync_count: i64,
        postcopy_requests: i64,
        page_size: i64,
        multifd_bytes: u64,
        pages_per_second: u64,
        precopy_bytes: u64,
        downtime_bytes: u64,
        postcopy_bytes: u64,
        dirty_sync_missed_zero_copy: u64,
    ) -> Self {
        Self {
            transferred,
            remaining,
            total,
            duplicate,
            normal,
            normal_bytes,
            dirty_pages_rate,
            mbps,
            dirty_sync_count,
            postcopy_requests,
            page_size,
            multifd_bytes,
            pages_per_second,
            precopy_bytes: Some(precopy_bytes),
            downtime_bytes: Some(downtime_bytes),
            postcopy_bytes: Some(postcopy_bytes),
            dirty_sync_missed_zero_copy: Some(dirty_sync_missed_zero_copy),
            extra: Extra::default(),
        }
    }
}

record! { received MigrationStats {
    transferred: "transferred" required,
    remaining: "remaining" required,
    total: "total" required,
    duplicate: "duplicate" required,
    normal: "normal" required,
    normal_bytes: "normal-bytes" required,
    dirty_pages_rate: "dirty-pages-rate" required,
    mbps: "mbps" required,
    dirty_sync_count: "dirty-sync-count" required,
    postcopy_requests: "postcopy-requests" required,
    page_size: "page-size" required,
    multifd_bytes: "multifd-bytes" required,
    pages_per_second: "pages-per-second" required,
    precopy_bytes: "precopy-bytes" optional,
    downtime_bytes: "downtime-bytes" optional,
    postcopy_bytes: "postcopy-bytes" optional,
    dirty_sync_missed_zero_copy: "dirty-sync-missed-zero-copy" optional,
} extra }

/// The struct `XBZRLECacheStats`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,XBZRLECacheStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XbzrleCacheStats {
    /// Member `cache-size`.
    #[doc(alias = "cache-size")]
    pub cache_size: u64,
    /// Member `bytes`.
    pub bytes: i64,
    /// Member `pages`.
    pub pages: i64,
    /// Member `cache-miss`.
    #[doc(alias = "cache-miss")]
    pub cache_miss: i64,
    /// Member `cache-miss-rate`, since QEMU 2.1.
    #[doc(alias = "cache-miss-rate")]
    pub cache_miss_rate: f64,
    /// Member `encoding-rate`, since QEMU 5.1. Servers before 5.1 leave it out.
    #[doc(alias = "encoding-rate")]
    pub encoding_rate: Option<f64>,
    /// Member `overflow`.
    pub overflow: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl XbzrleCacheStats {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(
        cache_size: u64,
        bytes: i64,
        pages: i64,
        cache_miss: i64,
        cache_miss_rate: f64,
        encoding_rate: f64,
        overflow: i64,
    ) -> Self {
        Self {
            cache_size,
            bytes,
            pages,
            cache_miss,
            cache_miss_rate,
            encoding_rate: Some(encoding_rate),
            overflow,
            extra: Extra::default(),
        }
    }
}

record! { received XbzrleCacheStats {
    cache_size: "cache-size" required,
    bytes: "bytes" required,
    pages: "pages" required,
    cache_miss: "cache-miss" required,
    cache_miss_rate: "cache-miss-rate" required,
    encoding_rate: "encoding-rate" optional,
    overflow: "overflow" required,
} extra }

/// The struct `CompressionStats`, since QEMU 3.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CompressionStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompressionStats {
    /// Member `pages`.
    pub pages: i64,
    /// Member `busy`.
    pub busy: i64,
    /// Member `busy-rate`.
    #[doc(alias = "busy-rate")]
    pub busy_rate: f64,
    /// Member `compressed-size`.
    #[doc(alias = "compressed-size")]
    pub compressed_size: i64,
    /// Member `compression-rate`.
    #[doc(alias = "compression-rate")]
    pub compression_rate: f64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl CompressionStats {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(pages: i64, busy: i64, busy_rate: f64, compressed_size: i64, compression_rate: f64) -> Self {
        Self { pages, busy, busy_rate, compressed_size, compression_rate, extra: Extra::default() }
    }
}

record! { both CompressionStats {
    pages: "pages" required,
    busy: "busy" required,
    busy_rate: "busy-rate" required,
    compressed_size: "compressed-size" required,
    compression_rate: "compression-rate" required,
} extra }

/// The enum `MigrationStatus`, since QEMU 2.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigrationStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationStatus {
    /// Value `none`.
    None,
    /// Value `setup`.
    Setup,
    /// Value `cancelling`.
    Cancelling,
    /// Value `cancelled`.
    Cancelled,
    /// Value `active`.
    Active,
    /// Value `postcopy-device`, since QEMU 10.2.
    #[doc(alias = "postcopy-device")]
    PostcopyDevice,
    /// Value `postcopy-active`, since QEMU 2.5.
    #[doc(alias = "postcopy-active")]
    PostcopyActive,
    /// Value `postcopy-paused`, since QEMU 3.0.
    #[doc(alias = "postcopy-paused")]
    PostcopyPaused,
    /// Value `postcopy-recover-setup`, since QEMU 9.1.
    #[doc(alias = "postcopy-recover-setup")]
    PostcopyRecoverSetup,
    /// Value `postcopy-recover`, since QEMU 3.0.
    #[doc(alias = "postcopy-recover")]
    PostcopyRecover,
    /// Value `completed`.
    Completed,
    /// Value `failed`.
    Failed,
    /// Value `colo`, since QEMU 2.8.
    Colo,
    /// Value `pre-switchover`, since QEMU 2.11.
    #[doc(alias = "pre-switchover")]
    PreSwitchover,
    /// Value `device`, since QEMU 2.11.
    Device,
    /// Value `wait-unplug`, since QEMU 4.2.
    #[doc(alias = "wait-unplug")]
    WaitUnplug,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both MigrationStatus {
    "none" None,
    "setup" Setup,
    "cancelling" Cancelling,
    "cancelled" Cancelled,
    "active" Active,
    "postcopy-device" PostcopyDevice,
    "postcopy-active" PostcopyActive,
    "postcopy-paused" PostcopyPaused,
    "postcopy-recover-setup" PostcopyRecoverSetup,
    "postcopy-recover" PostcopyRecover,
    "completed" Completed,
    "failed" Failed,
    "colo" Colo,
    "pre-switchover" PreSwitchover,
    "device" Device,
    "wait-unplug" WaitUnplug,
} open }

/// The struct `VfioStats`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VfioStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VfioStats {
    /// Member `transferred`.
    pub transferred: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VfioStats {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(transferred: i64) -> Self {
        Self { transferred, extra: Extra::default() }
    }
}

record! { received VfioStats {
    transferred: "transferred" required,
} extra }

/// The struct `MigrationInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationInfo)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationInfo {
    /// Member `status`.
    pub status: Option<MigrationStatus>,
    /// Member `ram`, since QEMU 1.2.
    pub ram: Option<MigrationStats>,
    /// Member `vfio`, since QEMU 5.2.
    pub vfio: Option<VfioStats>,
    /// Member `xbzrle-cache`, since QEMU 1.2.
    #[doc(alias = "xbzrle-cache")]
    pub xbzrle_cache: Option<XbzrleCacheStats>,
    /// Member `total-time`, since QEMU 1.2.
    #[doc(alias = "total-time")]
    pub total_time: Option<i64>,
    /// Member `expected-downtime`, since QEMU 1.3.
    #[doc(alias = "expected-downtime")]
    pub expected_downtime: Option<i64>,
    /// Member `downtime`, since QEMU 1.3.
    pub downtime: Option<i64>,
    /// Member `setup-time`, since QEMU 1.6.
    #[doc(alias = "setup-time")]
    pub setup_time: Option<i64>,
    /// Member `cpu-throttle-percentage`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-percentage")]
    pub cpu_throttle_percentage: Option<i64>,
    /// Member `error-desc`, since QEMU 2.7.
    #[doc(alias = "error-desc")]
    pub error_desc: Option<String>,
    /// Member `blocked-reasons`, since QEMU 6.0.
    #[doc(alias = "blocked-reasons")]
    pub blocked_reasons: Option<Vec<String>>,
    /// Member `postcopy-blocktime`, since QEMU 3.0.
    #[doc(alias = "postcopy-blocktime")]
    pub postcopy_blocktime: Option<u32>,
    /// Member `postcopy-vcpu-blocktime`, since QEMU 3.0.
    #[doc(alias = "postcopy-vcpu-blocktime")]
    pub postcopy_vcpu_blocktime: Option<Vec<u32>>,
    /// Member `postcopy-latency`, since QEMU 10.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "postcopy-latency")]
    pub postcopy_latency: Option<u64>,
    /// Member `postcopy-latency-dist`, since QEMU 10.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "postcopy-latency-dist")]
    pub postcopy_latency_dist: Option<Vec<u64>>,
    /// Member `postcopy-vcpu-latency`, since QEMU 10.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "postcopy-vcpu-latency")]
    pub postcopy_vcpu_latency: Option<Vec<u64>>,
    /// Member `postcopy-non-vcpu-latency`, since QEMU 10.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "postcopy-non-vcpu-latency")]
    pub postcopy_non_vcpu_latency: Option<u64>,
    /// Member `socket-address`, since QEMU 4.0.
    #[doc(alias = "socket-address")]
    pub socket_address: Option<Vec<SocketAddress>>,
    /// Member `dirty-limit-throttle-time-per-round`, since QEMU 8.1.
    #[doc(alias = "dirty-limit-throttle-time-per-round")]
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// Member `dirty-limit-ring-full-time`, since QEMU 8.1.
    #[doc(alias = "dirty-limit-ring-full-time")]
    pub dirty_limit_ring_full_time: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MigrationInfo {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            status: None,
            ram: None,
            vfio: None,
            xbzrle_cache: None,
            total_time: None,
            expected_downtime: None,
            downtime: None,
            setup_time: None,
            cpu_throttle_percentage: None,
            error_desc: None,
            blocked_reasons: None,
            postcopy_blocktime: None,
            postcopy_vcpu_blocktime: None,
            postcopy_latency: None,
            postcopy_latency_dist: None,
            postcopy_vcpu_latency: None,
            postcopy_non_vcpu_latency: None,
            socket_address: None,
            dirty_limit_throttle_time_per_round: None,
            dirty_limit_ring_full_time: None,
            extra: Extra::default(),
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<MigrationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `ram`.
    #[must_use]
    pub fn ram(mut self, ram: impl Into<MigrationStats>) -> Self {
        self.ram = Some(ram.into());
        self
    }

    /// Sets `vfio`.
    #[must_use]
    pub fn vfio(mut self, vfio: impl Into<VfioStats>) -> Self {
        self.vfio = Some(vfio.into());
        self
    }

    /// Sets `xbzrle-cache`.
    #[must_use]
    pub fn xbzrle_cache(mut self, xbzrle_cache: impl Into<XbzrleCacheStats>) -> Self {
        self.xbzrle_cache = Some(xbzrle_cache.into());
        self
    }

    /// Sets `total-time`.
    #[must_use]
    #[inline]
    pub fn total_time(mut self, total_time: i64) -> Self {
        self.total_time = Some(total_time);
        self
    }

    /// Sets `expected-downtime`.
    #[must_use]
    #[inline]
    pub fn expected_downtime(mut self, expected_downtime: i64) -> Self {
        self.expected_downtime = Some(expected_downtime);
        self
    }

    /// Sets `downtime`.
    #[must_use]
    #[inline]
    pub fn downtime(mut self, downtime: i64) -> Self {
        self.downtime = Some(downtime);
        self
    }

    /// Sets `setup-time`.
    #[must_use]
    #[inline]
    pub fn setup_time(mut self, setup_time: i64) -> Self {
        self.setup_time = Some(setup_time);
        self
    }

    /// Sets `cpu-throttle-percentage`.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_percentage(mut self, cpu_throttle_percentage: i64) -> Self {
        self.cpu_throttle_percentage = Some(cpu_throttle_percentage);
        self
    }

    /// Sets `error-desc`.
    #[must_use]
    pub fn error_desc(mut self, error_desc: impl Into<String>) -> Self {
        self.error_desc = Some(error_desc.into());
        self
    }

    /// Sets `blocked-reasons`.
    #[must_use]
    pub fn blocked_reasons(mut self, blocked_reasons: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.blocked_reasons = Some(blocked_reasons.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `postcopy-blocktime`.
    #[must_use]
    #[inline]
    pub fn postcopy_blocktime(mut self, postcopy_blocktime: u32) -> Self {
        self.postcopy_blocktime = Some(postcopy_blocktime);
        self
    }

    /// Sets `postcopy-vcpu-blocktime`.
    #[must_use]
    pub fn postcopy_vcpu_blocktime(mut self, postcopy_vcpu_blocktime: impl IntoIterator<Item = u32>) -> Self {
        self.postcopy_vcpu_blocktime = Some(postcopy_vcpu_blocktime.into_iter().collect());
        self
    }

    /// Sets `postcopy-latency`.
    #[must_use]
    #[inline]
    pub fn postcopy_latency(mut self, postcopy_latency: u64) -> Self {
        self.postcopy_latency = Some(postcopy_latency);
        self
    }

    /// Sets `postcopy-latency-dist`.
    #[must_use]
    pub fn postcopy_latency_dist(mut self, postcopy_latency_dist: impl IntoIterator<Item = u64>) -> Self {
        self.postcopy_latency_dist = Some(postcopy_latency_dist.into_iter().collect());
        self
    }

    /// Sets `postcopy-vcpu-latency`.
    #[must_use]
    pub fn postcopy_vcpu_latency(mut self, postcopy_vcpu_latency: impl IntoIterator<Item = u64>) -> Self {
        self.postcopy_vcpu_latency = Some(postcopy_vcpu_latency.into_iter().collect());
        self
    }

    /// Sets `postcopy-non-vcpu-latency`.
    #[must_use]
    #[inline]
    pub fn postcopy_non_vcpu_latency(mut self, postcopy_non_vcpu_latency: u64) -> Self {
        self.postcopy_non_vcpu_latency = Some(postcopy_non_vcpu_latency);
        self
    }

    /// Sets `socket-address`.
    #[must_use]
    pub fn socket_address(mut self, socket_address: impl IntoIterator<Item = impl Into<SocketAddress>>) -> Self {
        self.socket_address = Some(socket_address.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `dirty-limit-throttle-time-per-round`.
    #[must_use]
    #[inline]
    pub fn dirty_limit_throttle_time_per_round(mut self, dirty_limit_throttle_time_per_round: u64) -> Self {
        self.dirty_limit_throttle_time_per_round = Some(dirty_limit_throttle_time_per_round);
        self
    }

    /// Sets `dirty-limit-ring-full-time`.
    #[must_use]
    #[inline]
    pub fn dirty_limit_ring_full_time(mut self, dirty_limit_ring_full_time: u64) -> Self {
        self.dirty_limit_ring_full_time = Some(dirty_limit_ring_full_time);
        self
    }
}

record! { received MigrationInfo {
    status: "status" optional,
    ram: "ram" optional,
    vfio: "vfio" optional,
    xbzrle_cache: "xbzrle-cache" optional,
    total_time: "total-time" optional,
    expected_downtime: "expected-downtime" optional,
    downtime: "downtime" optional,
    setup_time: "setup-time" optional,
    cpu_throttle_percentage: "cpu-throttle-percentage" optional,
    error_desc: "error-desc" optional,
    blocked_reasons: "blocked-reasons" optional,
    postcopy_blocktime: "postcopy-blocktime" optional,
    postcopy_vcpu_blocktime: "postcopy-vcpu-blocktime" optional,
    postcopy_latency: "postcopy-latency" optional,
    postcopy_latency_dist: "postcopy-latency-dist" optional,
    postcopy_vcpu_latency: "postcopy-vcpu-latency" optional,
    postcopy_non_vcpu_latency: "postcopy-non-vcpu-latency" optional,
    socket_address: "socket-address" optional,
    dirty_limit_throttle_time_per_round: "dirty-limit-throttle-time-per-round" optional,
    dirty_limit_ring_full_time: "dirty-limit-ring-full-time" optional,
} extra }

/// The enum `MigrationCapability`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigrationCapability)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationCapability {
    /// Value `xbzrle`.
    Xbzrle,
    /// Value `rdma-pin-all`, since QEMU 2.0.
    #[doc(alias = "rdma-pin-all")]
    RdmaPinAll,
    /// Value `auto-converge`, since QEMU 1.6.
    #[doc(alias = "auto-converge")]
    AutoConverge,
    /// Value `zero-blocks`, since QEMU 1.6. **Deprecated** upstream.
    #[doc(alias = "zero-blocks")]
    ZeroBlocks,
    /// Value `events`, since QEMU 2.4.
    Events,
    /// Value `postcopy-ram`, since QEMU 2.6.
    #[doc(alias = "postcopy-ram")]
    PostcopyRam,
    /// Value `x-colo`, since QEMU 2.8. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-colo")]
    XColo,
    /// Value `release-ram`, since QEMU 2.9.
    #[doc(alias = "release-ram")]
    ReleaseRam,
    /// Value `return-path`, since QEMU 2.10.
    #[doc(alias = "return-path")]
    ReturnPath,
    /// Value `pause-before-switchover`, since QEMU 2.11.
    #[doc(alias = "pause-before-switchover")]
    PauseBeforeSwitchover,
    /// Value `multifd`, since QEMU 4.0.
    Multifd,
    /// Value `dirty-bitmaps`, since QEMU 2.12.
    #[doc(alias = "dirty-bitmaps")]
    DirtyBitmaps,
    /// Value `postcopy-blocktime`, since QEMU 3.0.
    #[doc(alias = "postcopy-blocktime")]
    PostcopyBlocktime,
    /// Value `late-block-activate`, since QEMU 3.0.
    #[doc(alias = "late-block-activate")]
    LateBlockActivate,
    /// Value `x-ignore-shared`, since QEMU 4.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-ignore-shared")]
    XIgnoreShared,
    /// Value `validate-uuid`, since QEMU 4.2.
    #[doc(alias = "validate-uuid")]
    ValidateUuid,
    /// Value `background-snapshot`, since QEMU 6.0.
    #[doc(alias = "background-snapshot")]
    BackgroundSnapshot,
    /// Value `zero-copy-send`, since QEMU 7.1.
    #[doc(alias = "zero-copy-send")]
    ZeroCopySend,
    /// Value `postcopy-preempt`, since QEMU 7.1.
    #[doc(alias = "postcopy-preempt")]
    PostcopyPreempt,
    /// Value `switchover-ack`, since QEMU 8.1.
    #[doc(alias = "switchover-ack")]
    SwitchoverAck,
    /// Value `dirty-limit`, since QEMU 8.1.
    #[doc(alias = "dirty-limit")]
    DirtyLimit,
    /// Value `mapped-ram`, since QEMU 9.0.
    #[doc(alias = "mapped-ram")]
    MappedRam,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both MigrationCapability {
    "xbzrle" Xbzrle,
    "rdma-pin-all" RdmaPinAll,
    "auto-converge" AutoConverge,
    "zero-blocks" ZeroBlocks,
    "events" Events,
    "postcopy-ram" PostcopyRam,
    "x-colo" XColo,
    "release-ram" ReleaseRam,
    "return-path" ReturnPath,
    "pause-before-switchover" PauseBeforeSwitchover,
    "multifd" Multifd,
    "dirty-bitmaps" DirtyBitmaps,
    "postcopy-blocktime" PostcopyBlocktime,
    "late-block-activate" LateBlockActivate,
    "x-ignore-shared" XIgnoreShared,
    "validate-uuid" ValidateUuid,
    "background-snapshot" BackgroundSnapshot,
    "zero-copy-send" ZeroCopySend,
    "postcopy-preempt" PostcopyPreempt,
    "switchover-ack" SwitchoverAck,
    "dirty-limit" DirtyLimit,
    "mapped-ram" MappedRam,
} open }

/// The struct `MigrationCapabilityStatus`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationCapabilityStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationCapabilityStatus {
    /// Member `capability`.
    pub capability: MigrationCapability,
    /// Member `state`.
    pub state: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl MigrationCapabilityStatus {
    /// With the mandatory members, no optional one set.
    pub fn new(capability: impl Into<MigrationCapability>, state: bool) -> Self {
        Self { capability: capability.into(), state, extra: Extra::default() }
    }
}

record! { both MigrationCapabilityStatus {
    capability: "capability" required,
    state: "state" required,
} extra }

/// The enum `MultiFDCompression`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MultiFDCompression)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiFdCompression {
    /// Value `none`.
    None,
    /// Value `zlib`.
    Zlib,
    /// Value `zstd`. Only in builds with `CONFIG_ZSTD`.
    Zstd,
    /// Value `qatzip`, since QEMU 9.2. Only in builds with `CONFIG_QATZIP`.
    Qatzip,
    /// Value `qpl`, since QEMU 9.1. Only in builds with `CONFIG_QPL`.
    Qpl,
    /// Value `uadk`, since QEMU 9.1. Only in builds with `CONFIG_UADK`.
    Uadk,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both MultiFdCompression {
    "none" None,
    "zlib" Zlib,
    "zstd" Zstd,
    "qatzip" Qatzip,
    "qpl" Qpl,
    "uadk" Uadk,
} open }

/// The enum `MigMode`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigMode {
    /// Value `normal`, since QEMU 8.2.
    Normal,
    /// Value `cpr-reboot`, since QEMU 8.2.
    #[doc(alias = "cpr-reboot")]
    CprReboot,
    /// Value `cpr-transfer`, since QEMU 10.0.
    #[doc(alias = "cpr-transfer")]
    CprTransfer,
    /// Value `cpr-exec`, since QEMU 10.2.
    #[doc(alias = "cpr-exec")]
    CprExec,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both MigMode {
    "normal" Normal,
    "cpr-reboot" CprReboot,
    "cpr-transfer" CprTransfer,
    "cpr-exec" CprExec,
} open }

/// The enum `ZeroPageDetection`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ZeroPageDetection)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZeroPageDetection {
    /// Value `none`.
    None,
    /// Value `legacy`.
    Legacy,
    /// Value `multifd`.
    Multifd,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both ZeroPageDetection {
    "none" None,
    "legacy" Legacy,
    "multifd" Multifd,
} open }

/// The struct `BitmapMigrationBitmapAliasTransform`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BitmapMigrationBitmapAliasTransform)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationBitmapAliasTransform {
    /// Member `persistent`.
    pub persistent: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BitmapMigrationBitmapAliasTransform {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { persistent: None, extra: Extra::default() }
    }

    /// Sets `persistent`.
    #[must_use]
    #[inline]
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.persistent = Some(persistent);
        self
    }
}

record! { both BitmapMigrationBitmapAliasTransform {
    persistent: "persistent" optional,
} extra }

/// The struct `BitmapMigrationBitmapAlias`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BitmapMigrationBitmapAlias)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationBitmapAlias {
    /// Member `name`.
    pub name: String,
    /// Member `alias`.
    pub alias: String,
    /// Member `transform`, since QEMU 6.0.
    pub transform: Option<BitmapMigrationBitmapAliasTransform>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BitmapMigrationBitmapAlias {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self { name: name.into(), alias: alias.into(), transform: None, extra: Extra::default() }
    }

    /// Sets `transform`.
    #[must_use]
    pub fn transform(mut self, transform: impl Into<BitmapMigrationBitmapAliasTransform>) -> Self {
        self.transform = Some(transform.into());
        self
    }
}

record! { both BitmapMigrationBitmapAlias {
    name: "name" required,
    alias: "alias" required,
    transform: "transform" optional,
} extra }

/// The struct `BitmapMigrationNodeAlias`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BitmapMigrationNodeAlias)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationNodeAlias {
    /// Member `node-name`.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Member `alias`.
    pub alias: String,
    /// Member `bitmaps`.
    pub bitmaps: Vec<BitmapMigrationBitmapAlias>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BitmapMigrationNodeAlias {
    /// With the mandatory members, no optional one set.
    pub fn new(
        node_name: impl Into<String>,
        alias: impl Into<String>,
        bitmaps: impl IntoIterator<Item = impl Into<BitmapMigrationBitmapAlias>>,
    ) -> Self {
        Self {
            node_name: node_name.into(),
            alias: alias.into(),
            bitmaps: bitmaps.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { both BitmapMigrationNodeAlias {
    node_name: "node-name" required,
    alias: "alias" required,
    bitmaps: "bitmaps" required,
} extra }

/// The enum `MigrationParameter`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigrationParameter)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationParameter {
    /// Value `announce-initial`, since QEMU 4.0.
    #[doc(alias = "announce-initial")]
    AnnounceInitial,
    /// Value `announce-max`, since QEMU 4.0.
    #[doc(alias = "announce-max")]
    AnnounceMax,
    /// Value `announce-rounds`, since QEMU 4.0.
    #[doc(alias = "announce-rounds")]
    AnnounceRounds,
    /// Value `announce-step`, since QEMU 4.0.
    #[doc(alias = "announce-step")]
    AnnounceStep,
    /// Value `throttle-trigger-threshold`, since QEMU 5.0.
    #[doc(alias = "throttle-trigger-threshold")]
    ThrottleTriggerThreshold,
    /// Value `cpu-throttle-initial`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-initial")]
    CpuThrottleInitial,
    /// Value `cpu-throttle-increment`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-increment")]
    CpuThrottleIncrement,
    /// Value `cpu-throttle-tailslow`, since QEMU 5.1.
    #[doc(alias = "cpu-throttle-tailslow")]
    CpuThrottleTailslow,
    /// Value `tls-creds`, since QEMU 2.7.
    #[doc(alias = "tls-creds")]
    TlsCreds,
    /// Value `tls-hostname`.
    #[doc(alias = "tls-hostname")]
    TlsHostname,
    /// Value `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    TlsAuthz,
    /// Value `max-bandwidth`, since QEMU 2.8.
    #[doc(alias = "max-bandwidth")]
    MaxBandwidth,
    /// Value `avail-switchover-bandwidth`, since QEMU 8.2.
    #[doc(alias = "avail-switchover-bandwidth")]
    AvailSwitchoverBandwidth,
    /// Value `downtime-limit`, since QEMU 2.8.
    #[doc(alias = "downtime-limit")]
    DowntimeLimit,
    /// Value `x-checkpoint-delay`, since QEMU 2.8. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-checkpoint-delay")]
    XCheckpointDelay,
    /// Value `multifd-channels`, since QEMU 4.0.
    #[doc(alias = "multifd-channels")]
    MultifdChannels,
    /// Value `xbzrle-cache-size`, since QEMU 2.11.
    #[doc(alias = "xbzrle-cache-size")]
    XbzrleCacheSize,
    /// Value `max-postcopy-bandwidth`, since QEMU 3.0.
    #[doc(alias = "max-postcopy-bandwidth")]
    MaxPostcopyBandwidth,
    /// Value `max-cpu-throttle`, since QEMU 3.1.
    #[doc(alias = "max-cpu-throttle")]
    MaxCpuThrottle,
    /// Value `multifd-compression`, since QEMU 5.0.
    #[doc(alias = "multifd-compression")]
    MultifdCompression,
    /// Value `multifd-zlib-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zlib-level")]
    MultifdZlibLevel,
    /// Value `multifd-zstd-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zstd-level")]
    MultifdZstdLevel,
    /// Value `multifd-qatzip-level`, since QEMU 9.2.
    #[doc(alias = "multifd-qatzip-level")]
    MultifdQatzipLevel,
    /// Value `block-bitmap-mapping`, since QEMU 5.2.
    #[doc(alias = "block-bitmap-mapping")]
    BlockBitmapMapping,
    /// Value `x-vcpu-dirty-limit-period`, since QEMU 8.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-vcpu-dirty-limit-period")]
    XVcpuDirtyLimitPeriod,
    /// Value `vcpu-dirty-limit`, since QEMU 8.1.
    #[doc(alias = "vcpu-dirty-limit")]
    VcpuDirtyLimit,
    /// Value `mode`, since QEMU 8.2.
    Mode,
    /// Value `zero-page-detection`, since QEMU 9.0.
    #[doc(alias = "zero-page-detection")]
    ZeroPageDetection,
    /// Value `direct-io`, since QEMU 9.1.
    #[doc(alias = "direct-io")]
    DirectIo,
    /// Value `cpr-exec-command`, since QEMU 10.2.
    #[doc(alias = "cpr-exec-command")]
    CprExecCommand,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both MigrationParameter {
    "announce-initial" AnnounceInitial,
    "announce-max" AnnounceMax,
    "announce-rounds" AnnounceRounds,
    "announce-step" AnnounceStep,
    "throttle-trigger-threshold" ThrottleTriggerThreshold,
    "cpu-throttle-initial" CpuThrottleInitial,
    "cpu-throttle-increment" CpuThrottleIncrement,
    "cpu-throttle-tailslow" CpuThrottleTailslow,
    "tls-creds" TlsCreds,
    "tls-hostname" TlsHostname,
    "tls-authz" TlsAuthz,
    "max-bandwidth" MaxBandwidth,
    "avail-switchover-bandwidth" AvailSwitchoverBandwidth,
    "downtime-limit" DowntimeLimit,
    "x-checkpoint-delay" XCheckpointDelay,
    "multifd-channels" MultifdChannels,
    "xbzrle-cache-size" XbzrleCacheSize,
    "max-postcopy-bandwidth" MaxPostcopyBandwidth,
    "max-cpu-throttle" MaxCpuThrottle,
    "multifd-compression" MultifdCompression,
    "multifd-zlib-level" MultifdZlibLevel,
    "multifd-zstd-level" MultifdZstdLevel,
    "multifd-qatzip-level" MultifdQatzipLevel,
    "block-bitmap-mapping" BlockBitmapMapping,
    "x-vcpu-dirty-limit-period" XVcpuDirtyLimitPeriod,
    "vcpu-dirty-limit" VcpuDirtyLimit,
    "mode" Mode,
    "zero-page-detection" ZeroPageDetection,
    "direct-io" DirectIo,
    "cpr-exec-command" CprExecCommand,
} open }

/// The struct `MigrateSetParameters`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrateSetParameters)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrateSetParameters {
    /// Member `announce-initial`, since QEMU 4.0.
    #[doc(alias = "announce-initial")]
    pub announce_initial: Option<u64>,
    /// Member `announce-max`, since QEMU 4.0.
    #[doc(alias = "announce-max")]
    pub announce_max: Option<u64>,
    /// Member `announce-rounds`, since QEMU 4.0.
    #[doc(alias = "announce-rounds")]
    pub announce_rounds: Option<u64>,
    /// Member `announce-step`, since QEMU 4.0.
    #[doc(alias = "announce-step")]
    pub announce_step: Option<u64>,
    /// Member `throttle-trigger-threshold`, since QEMU 5.0.
    #[doc(alias = "throttle-trigger-threshold")]
    pub throttle_trigger_threshold: Option<u8>,
    /// Member `cpu-throttle-initial`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-initial")]
    pub cpu_throttle_initial: Option<u8>,
    /// Member `cpu-throttle-increment`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-increment")]
    pub cpu_throttle_increment: Option<u8>,
    /// Member `cpu-throttle-tailslow`, since QEMU 5.1.
    #[doc(alias = "cpu-throttle-tailslow")]
    pub cpu_throttle_tailslow: Option<bool>,
    /// Member `tls-creds`, since QEMU 2.7.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<StrOrNull>,
    /// Member `tls-hostname`.
    #[doc(alias = "tls-hostname")]
    pub tls_hostname: Option<StrOrNull>,
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<StrOrNull>,
    /// Member `max-bandwidth`, since QEMU 2.8.
    #[doc(alias = "max-bandwidth")]
    pub max_bandwidth: Option<u64>,
    /// Member `avail-switchover-bandwidth`, since QEMU 8.2.
    #[doc(alias = "avail-switchover-bandwidth")]
    pub avail_switchover_bandwidth: Option<u64>,
    /// Member `downtime-limit`, since QEMU 2.8.
    #[doc(alias = "downtime-limit")]
    pub downtime_limit: Option<u64>,
    /// Member `x-checkpoint-delay`, since QEMU 2.8. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-checkpoint-delay")]
    pub x_checkpoint_delay: Option<u32>,
    /// Member `multifd-channels`, since QEMU 4.0.
    #[doc(alias = "multifd-channels")]
    pub multifd_channels: Option<u8>,
    /// Member `xbzrle-cache-size`, since QEMU 2.11.
    #[doc(alias = "xbzrle-cache-size")]
    pub xbzrle_cache_size: Option<u64>,
    /// Member `max-postcopy-bandwidth`, since QEMU 3.0.
    #[doc(alias = "max-postcopy-bandwidth")]
    pub max_postcopy_bandwidth: Option<u64>,
    /// Member `max-cpu-throttle`, since QEMU 3.1.
    #[doc(alias = "max-cpu-throttle")]
    pub max_cpu_throttle: Option<u8>,
    /// Member `multifd-compression`, since QEMU 5.0.
    #[doc(alias = "multifd-compression")]
    pub multifd_compression: Option<MultiFdCompression>,
    /// Member `multifd-zlib-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zlib-level")]
    pub multifd_zlib_level: Option<u8>,
    /// Member `multifd-qatzip-level`, since QEMU 9.2.
    #[doc(alias = "multifd-qatzip-level")]
    pub multifd_qatzip_level: Option<u8>,
    /// Member `multifd-zstd-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zstd-level")]
    pub multifd_zstd_level: Option<u8>,
    /// Member `block-bitmap-mapping`, since QEMU 5.2.
    #[doc(alias = "block-bitmap-mapping")]
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// Member `x-vcpu-dirty-limit-period`, since QEMU 8.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-vcpu-dirty-limit-period")]
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// Member `vcpu-dirty-limit`, since QEMU 8.1.
    #[doc(alias = "vcpu-dirty-limit")]
    pub vcpu_dirty_limit: Option<u64>,
    /// Member `mode`, since QEMU 8.2.
    pub mode: Option<MigMode>,
    /// Member `zero-page-detection`, since QEMU 9.0.
    #[doc(alias = "zero-page-detection")]
    pub zero_page_detection: Option<ZeroPageDetection>,
    /// Member `direct-io`, since QEMU 9.1.
    #[doc(alias = "direct-io")]
    pub direct_io: Option<bool>,
    /// Member `cpr-exec-command`, since QEMU 10.2.
    #[doc(alias = "cpr-exec-command")]
    pub cpr_exec_command: Option<Vec<String>>,
}

impl MigrateSetParameters {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            announce_initial: None,
            announce_max: None,
            announce_rounds: None,
            announce_step: None,
            throttle_trigger_threshold: None,
            cpu_throttle_initial: None,
            cpu_throttle_increment: None,
            cpu_throttle_tailslow: None,
            tls_creds: None,
            tls_hostname: None,
            tls_authz: None,
            max_bandwidth: None,
            avail_switchover_bandwidth: None,
            downtime_limit: None,
            x_checkpoint_delay: None,
            multifd_channels: None,
            xbzrle_cache_size: None,
            max_postcopy_bandwidth: None,
            max_cpu_throttle: None,
            multifd_compression: None,
            multifd_zlib_level: None,
            multifd_qatzip_level: None,
            multifd_zstd_level: None,
            block_bitmap_mapping: None,
            x_vcpu_dirty_limit_period: None,
            vcpu_dirty_limit: None,
            mode: None,
            zero_page_detection: None,
            direct_io: None,
            cpr_exec_command: None,
        }
    }

    /// Sets `announce-initial`.
    #[must_use]
    #[inline]
    pub fn announce_initial(mut self, announce_initial: u64) -> Self {
        self.announce_initial = Some(announce_initial);
        self
    }

    /// Sets `announce-max`.
    #[must_use]
    #[inline]
    pub fn announce_max(mut self, announce_max: u64) -> Self {
        self.announce_max = Some(announce_max);
        self
    }

    /// Sets `announce-rounds`.
    #[must_use]
    #[inline]
    pub fn announce_rounds(mut self, announce_rounds: u64) -> Self {
        self.announce_rounds = Some(announce_rounds);
        self
    }

    /// Sets `announce-step`.
    #[must_use]
    #[inline]
    pub fn announce_step(mut self, announce_step: u64) -> Self {
        self.announce_step = Some(announce_step);
        self
    }

    /// Sets `throttle-trigger-threshold`.
    #[must_use]
    #[inline]
    pub fn throttle_trigger_threshold(mut self, throttle_trigger_threshold: u8) -> Self {
        self.throttle_trigger_threshold = Some(throttle_trigger_threshold);
        self
    }

    /// Sets `cpu-throttle-initial`.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_initial(mut self, cpu_throttle_initial: u8) -> Self {
        self.cpu_throttle_initial = Some(cpu_throttle_initial);
        self
    }

    /// Sets `cpu-throttle-increment`.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_increment(mut self, cpu_throttle_increment: u8) -> Self {
        self.cpu_throttle_increment = Some(cpu_throttle_increment);
        self
    }

    /// Sets `cpu-throttle-tailslow`.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_tailslow(mut self, cpu_throttle_tailslow: bool) -> Self {
        self.cpu_throttle_tailslow = Some(cpu_throttle_tailslow);
        self
    }

    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<StrOrNull>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-hostname`.
    #[must_use]
    pub fn tls_hostname(mut self, tls_hostname: impl Into<StrOrNull>) -> Self {
        self.tls_hostname = Some(tls_hostname.into());
        self
    }

    /// Sets `tls-authz`.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<StrOrNull>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }

    /// Sets `max-bandwidth`.
    #[must_use]
    #[inline]
    pub fn max_bandwidth(mut self, max_bandwidth: u64) -> Self {
        self.max_bandwidth = Some(max_bandwidth);
        self
    }

    /// Sets `avail-switchover-bandwidth`.
    #[must_use]
    #[inline]
    pub fn avail_switchover_bandwidth(mut self, avail_switchover_bandwidth: u64) -> Self {
        self.avail_switchover_bandwidth = Some(avail_switchover_bandwidth);
        self
    }

    /// Sets `downtime-limit`.
    #[must_use]
    #[inline]
    pub fn downtime_limit(mut self, downtime_limit: u64) -> Self {
        self.downtime_limit = Some(downtime_limit);
        self
    }

    /// Sets `x-checkpoint-delay`.
    #[must_use]
    #[inline]
    pub fn x_checkpoint_delay(mut self, x_checkpoint_delay: u32) -> Self {
        self.x_checkpoint_delay = Some(x_checkpoint_delay);
        self
    }

    /// Sets `multifd-channels`.
    #[must_use]
    #[inline]
    pub fn multifd_channels(mut self, multifd_channels: u8) -> Self {
        self.multifd_channels = Some(multifd_channels);
        self
    }

    /// Sets `xbzrle-cache-size`.
    #[must_use]
    #[inline]
    pub fn xbzrle_cache_size(mut self, xbzrle_cache_size: u64) -> Self {
        self.xbzrle_cache_size = Some(xbzrle_cache_size);
        self
    }

    /// Sets `max-postcopy-bandwidth`.
    #[must_use]
    #[inline]
    pub fn max_postcopy_bandwidth(mut self, max_postcopy_bandwidth: u64) -> Self {
        self.max_postcopy_bandwidth = Some(max_postcopy_bandwidth);
        self
    }

    /// Sets `max-cpu-throttle`.
    #[must_use]
    #[inline]
    pub fn max_cpu_throttle(mut self, max_cpu_throttle: u8) -> Self {
        self.max_cpu_throttle = Some(max_cpu_throttle);
        self
    }

    /// Sets `multifd-compression`.
    #[must_use]
    pub fn multifd_compression(mut self, multifd_compression: impl Into<MultiFdCompression>) -> Self {
        self.multifd_compression = Some(multifd_compression.into());
        self
    }

    /// Sets `multifd-zlib-level`.
    #[must_use]
    #[inline]
    pub fn multifd_zlib_level(mut self, multifd_zlib_level: u8) -> Self {
        self.multifd_zlib_level = Some(multifd_zlib_level);
        self
    }

    /// Sets `multifd-qatzip-level`.
    #[must_use]
    #[inline]
    pub fn multifd_qatzip_level(mut self, multifd_qatzip_level: u8) -> Self {
        self.multifd_qatzip_level = Some(multifd_qatzip_level);
        self
    }

    /// Sets `multifd-zstd-level`.
    #[must_use]
    #[inline]
    pub fn multifd_zstd_level(mut self, multifd_zstd_level: u8) -> Self {
        self.multifd_zstd_level = Some(multifd_zstd_level);
        self
    }

    /// Sets `block-bitmap-mapping`.
    #[must_use]
    pub fn block_bitmap_mapping(
        mut self,
        block_bitmap_mapping: impl IntoIterator<Item = impl Into<BitmapMigrationNodeAlias>>,
    ) -> Self {
        self.block_bitmap_mapping = Some(block_bitmap_mapping.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `x-vcpu-dirty-limit-period`.
    #[must_use]
    #[inline]
    pub fn x_vcpu_dirty_limit_period(mut self, x_vcpu_dirty_limit_period: u64) -> Self {
        self.x_vcpu_dirty_limit_period = Some(x_vcpu_dirty_limit_period);
        self
    }

    /// Sets `vcpu-dirty-limit`.
    #[must_use]
    #[inline]
    pub fn vcpu_dirty_limit(mut self, vcpu_dirty_limit: u64) -> Self {
        self.vcpu_dirty_limit = Some(vcpu_dirty_limit);
        self
    }

    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<MigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `zero-page-detection`.
    #[must_use]
    pub fn zero_page_detection(mut self, zero_page_detection: impl Into<ZeroPageDetection>) -> Self {
        self.zero_page_detection = Some(zero_page_detection.into());
        self
    }

    /// Sets `direct-io`.
    #[must_use]
    #[inline]
    pub fn direct_io(mut self, direct_io: bool) -> Self {
        self.direct_io = Some(direct_io);
        self
    }

    /// Sets `cpr-exec-command`.
    #[must_use]
    pub fn cpr_exec_command(mut self, cpr_exec_command: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cpr_exec_command = Some(cpr_exec_command.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent MigrateSetParameters {
    announce_initial: "announce-initial" optional,
    announce_max: "announce-max" optional,
    announce_rounds: "announce-rounds" optional,
    announce_step: "announce-step" optional,
    throttle_trigger_threshold: "throttle-trigger-threshold" optional,
    cpu_throttle_initial: "cpu-throttle-initial" optional,
    cpu_throttle_increment: "cpu-throttle-increment" optional,
    cpu_throttle_tailslow: "cpu-throttle-tailslow" optional,
    tls_creds: "tls-creds" optional,
    tls_hostname: "tls-hostname" optional,
    tls_authz: "tls-authz" optional,
    max_bandwidth: "max-bandwidth" optional,
    avail_switchover_bandwidth: "avail-switchover-bandwidth" optional,
    downtime_limit: "downtime-limit" optional,
    x_checkpoint_delay: "x-checkpoint-delay" optional,
    multifd_channels: "multifd-channels" optional,
    xbzrle_cache_size: "xbzrle-cache-size" optional,
    max_postcopy_bandwidth: "max-postcopy-bandwidth" optional,
    max_cpu_throttle: "max-cpu-throttle" optional,
    multifd_compression: "multifd-compression" optional,
    multifd_zlib_level: "multifd-zlib-level" optional,
    multifd_qatzip_level: "multifd-qatzip-level" optional,
    multifd_zstd_level: "multifd-zstd-level" optional,
    block_bitmap_mapping: "block-bitmap-mapping" optional,
    x_vcpu_dirty_limit_period: "x-vcpu-dirty-limit-period" optional,
    vcpu_dirty_limit: "vcpu-dirty-limit" optional,
    mode: "mode" optional,
    zero_page_detection: "zero-page-detection" optional,
    direct_io: "direct-io" optional,
    cpr_exec_command: "cpr-exec-command" optional,
} }

masked_debug! { MigrateSetParameters {
    announce_initial: shown,
    announce_max: shown,
    announce_rounds: shown,
    announce_step: shown,
    throttle_trigger_threshold: shown,
    cpu_throttle_initial: shown,
    cpu_throttle_increment: shown,
    cpu_throttle_tailslow: shown,
    tls_creds: shown,
    tls_hostname: shown,
    tls_authz: shown,
    max_bandwidth: shown,
    avail_switchover_bandwidth: shown,
    downtime_limit: shown,
    x_checkpoint_delay: shown,
    multifd_channels: shown,
    xbzrle_cache_size: shown,
    max_postcopy_bandwidth: shown,
    max_cpu_throttle: shown,
    multifd_compression: shown,
    multifd_zlib_level: shown,
    multifd_qatzip_level: shown,
    multifd_zstd_level: shown,
    block_bitmap_mapping: shown,
    x_vcpu_dirty_limit_period: shown,
    vcpu_dirty_limit: shown,
    mode: shown,
    zero_page_detection: shown,
    direct_io: shown,
    cpr_exec_command: optional_secret,
} }

/// The struct `MigrationParameters`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationParameters)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationParameters {
    /// Member `announce-initial`, since QEMU 4.0.
    #[doc(alias = "announce-initial")]
    pub announce_initial: Option<u64>,
    /// Member `announce-max`, since QEMU 4.0.
    #[doc(alias = "announce-max")]
    pub announce_max: Option<u64>,
    /// Member `announce-rounds`, since QEMU 4.0.
    #[doc(alias = "announce-rounds")]
    pub announce_rounds: Option<u64>,
    /// Member `announce-step`, since QEMU 4.0.
    #[doc(alias = "announce-step")]
    pub announce_step: Option<u64>,
    /// Member `throttle-trigger-threshold`, since QEMU 5.0.
    #[doc(alias = "throttle-trigger-threshold")]
    pub throttle_trigger_threshold: Option<u8>,
    /// Member `cpu-throttle-initial`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-initial")]
    pub cpu_throttle_initial: Option<u8>,
    /// Member `cpu-throttle-increment`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-increment")]
    pub cpu_throttle_increment: Option<u8>,
    /// Member `cpu-throttle-tailslow`, since QEMU 5.1.
    #[doc(alias = "cpu-throttle-tailslow")]
    pub cpu_throttle_tailslow: Option<bool>,
    /// Member `tls-creds`.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Member `tls-hostname`.
    #[doc(alias = "tls-hostname")]
    pub tls_hostname: Option<String>,
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<String>,
    /// Member `max-bandwidth`, since QEMU 2.8.
    #[doc(alias = "max-bandwidth")]
    pub max_bandwidth: Option<u64>,
    /// Member `avail-switchover-bandwidth`, since QEMU 8.2.
    #[doc(alias = "avail-switchover-bandwidth")]
    pub avail_switchover_bandwidth: Option<u64>,
    /// Member `downtime-limit`, since QEMU 2.8.
    #[doc(alias = "downtime-limit")]
    pub downtime_limit: Option<u64>,
    /// Member `x-checkpoint-delay`, since QEMU 2.8. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-checkpoint-delay")]
    pub x_checkpoint_delay: Option<u32>,
    /// Member `multifd-channels`, since QEMU 4.0.
    #[doc(alias = "multifd-channels")]
    pub multifd_channels: Option<u8>,
    /// Member `xbzrle-cache-size`, since QEMU 2.11.
    #[doc(alias = "xbzrle-cache-size")]
    pub xbzrle_cache_size: Option<u64>,
    /// Member `max-postcopy-bandwidth`, since QEMU 3.0.
    #[doc(alias = "max-postcopy-bandwidth")]
    pub max_postcopy_bandwidth: Option<u64>,
    /// Member `max-cpu-throttle`, since QEMU 3.1.
    #[doc(alias = "max-cpu-throttle")]
    pub max_cpu_throttle: Option<u8>,
    /// Member `multifd-compression`, since QEMU 5.0.
    #[doc(alias = "multifd-compression")]
    pub multifd_compression: Option<MultiFdCompression>,
    /// Member `multifd-zlib-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zlib-level")]
    pub multifd_zlib_level: Option<u8>,
    /// Member `multifd-qatzip-level`, since QEMU 9.2.
    #[doc(alias = "multifd-qatzip-level")]
    pub multifd_qatzip_level: Option<u8>,
    /// Member `multifd-zstd-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zstd-level")]
    pub multifd_zstd_level: Option<u8>,
    /// Member `block-bitmap-mapping`, since QEMU 5.2.
    #[doc(alias = "block-bitmap-mapping")]
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// Member `x-vcpu-dirty-limit-period`, since QEMU 8.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-vcpu-dirty-limit-period")]
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// Member `vcpu-dirty-limit`, since QEMU 8.1.
    #[doc(alias = "vcpu-dirty-limit")]
    pub vcpu_dirty_limit: Option<u64>,
    /// Member `mode`, since QEMU 8.2.
    pub mode: Option<MigMode>,
    /// Member `zero-page-detection`, since QEMU 9.0.
    #[doc(alias = "zero-page-detection")]
    pub zero_page_detection: Option<ZeroPageDetection>,
    /// Member `direct-io`, since QEMU 9.1.
    #[doc(alias = "direct-io")]
    pub direct_io: Option<bool>,
    /// Member `cpr-exec-command`, since QEMU 10.2.
    #[doc(alias = "cpr-exec-command")]
    pub cpr_exec_command: Option<Vec<String>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MigrationParameters {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            announce_initial: None,
            announce_max: None,
            announce_rounds: None,
            announce_step: None,
            throttle_trigger_threshold: None,
            cpu_throttle_initial: None,
            cpu_throttle_increment: None,
            cpu_throttle_tailslow: None,
            tls_creds: None,
            tls_hostname: None,
            tls_authz: None,
            max_bandwidth: None,
            avail_switchover_bandwidth: None,
            downtime_limit: None,
            x_checkpoint_delay: None,
            multifd_channels: None,
            xbzrle_cache_size: None,
            max_postcopy_bandwidth: None,
            max_cpu_throttle: None,
            multifd_compression: None,
            multifd_zlib_level: None,
            multifd_qatzip_level: None,
            multifd_zstd_level: None,
            block_bitmap_mapping: None,
            x_vcpu_dirty_limit_period: None,
            vcpu_dirty_limit: None,
            mode: None,
            zero_page_detection: None,
            direct_io: None,
            cpr_exec_command: None,
            extra: Extra::default(),
        }
    }

    /// Sets `announce-initial`.
    #[must_use]
    #[inline]
    pub fn announce_initial(mut self, announce_initial: u64) -> Self {
        self.announce_initial = Some(announce_initial);
        self
    }

    /// Sets `announce-max`.
    #[must_use]
    #[inline]
    pub fn announce_max(mut self, announce_max: u64) -> Self {
        self.announce_max = Some(announce_max);
        self
    }

    /// Sets `announce-rounds`.
    #[must_use]
    #[inline]
    pub fn announce_rounds(mut self, announce_rounds: u64) -> Self {
        self.announce_rounds = Some(announce_rounds);
        self
    }

    /// Sets `announce-step`.
    #[must_use]
    #[inline]
    pub fn announce_step(mut self, announce_step: u64) -> Self {
        self.announce_step = Some(announce_step);
        self
    }

    /// Sets `throttle-trigger-threshold`.
    #[must_use]
    #[inline]
    pub fn throttle_trigger_threshold(mut self, throttle_trigger_threshold: u8) -> Self {
        self.throttle_trigger_threshold = Some(throttle_trigger_threshold);
        self
    }

    /// Sets `cpu-throttle-initial`.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_initial(mut self, cpu_throttle_initial: u8) -> Self {
        self.cpu_throttle_initial = Some(cpu_throttle_initial);
        self
    }

    /// Sets `cpu-throttle-increment`.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_increment(mut self, cpu_throttle_increment: u8) -> Self {
        self.cpu_throttle_increment = Some(cpu_throttle_increment);
        self
    }

    /// Sets `cpu-throttle-tailslow`.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_tailslow(mut self, cpu_throttle_tailslow: bool) -> Self {
        self.cpu_throttle_tailslow = Some(cpu_throttle_tailslow);
        self
    }

    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-hostname`.
    #[must_use]
    pub fn tls_hostname(mut self, tls_hostname: impl Into<String>) -> Self {
        self.tls_hostname = Some(tls_hostname.into());
        self
    }

    /// Sets `tls-authz`.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }

    /// Sets `max-bandwidth`.
    #[must_use]
    #[inline]
    pub fn max_bandwidth(mut self, max_bandwidth: u64) -> Self {
        self.max_bandwidth = Some(max_bandwidth);
        self
    }

    /// Sets `avail-switchover-bandwidth`.
    #[must_use]
    #[inline]
    pub fn avail_switchover_bandwidth(mut self, avail_switchover_bandwidth: u64) -> Self {
        self.avail_switchover_bandwidth = Some(avail_switchover_bandwidth);
        self
    }

    /// Sets `downtime-limit`.
    #[must_use]
    #[inline]
    pub fn downtime_limit(mut self, downtime_limit: u64) -> Self {
        self.downtime_limit = Some(downtime_limit);
        self
    }

    /// Sets `x-checkpoint-delay`.
    #[must_use]
    #[inline]
    pub fn x_checkpoint_delay(mut self, x_checkpoint_delay: u32) -> Self {
        self.x_checkpoint_delay = Some(x_checkpoint_delay);
        self
    }

    /// Sets `multifd-channels`.
    #[must_use]
    #[inline]
    pub fn multifd_channels(mut self, multifd_channels: u8) -> Self {
        self.multifd_channels = Some(multifd_channels);
        self
    }

    /// Sets `xbzrle-cache-size`.
    #[must_use]
    #[inline]
    pub fn xbzrle_cache_size(mut self, xbzrle_cache_size: u64) -> Self {
        self.xbzrle_cache_size = Some(xbzrle_cache_size);
        self
    }

    /// Sets `max-postcopy-bandwidth`.
    #[must_use]
    #[inline]
    pub fn max_postcopy_bandwidth(mut self, max_postcopy_bandwidth: u64) -> Self {
        self.max_postcopy_bandwidth = Some(max_postcopy_bandwidth);
        self
    }

    /// Sets `max-cpu-throttle`.
    #[must_use]
    #[inline]
    pub fn max_cpu_throttle(mut self, max_cpu_throttle: u8) -> Self {
        self.max_cpu_throttle = Some(max_cpu_throttle);
        self
    }

    /// Sets `multifd-compression`.
    #[must_use]
    pub fn multifd_compression(mut self, multifd_compression: impl Into<MultiFdCompression>) -> Self {
        self.multifd_compression = Some(multifd_compression.into());
        self
    }

    /// Sets `multifd-zlib-level`.
    #[must_use]
    #[inline]
    pub fn multifd_zlib_level(mut self, multifd_zlib_level: u8) -> Self {
        self.multifd_zlib_level = Some(multifd_zlib_level);
        self
    }

    /// Sets `multifd-qatzip-level`.
    #[must_use]
    #[inline]
    pub fn multifd_qatzip_level(mut self, multifd_qatzip_level: u8) -> Self {
        self.multifd_qatzip_level = Some(multifd_qatzip_level);
        self
    }

    /// Sets `multifd-zstd-level`.
    #[must_use]
    #[inline]
    pub fn multifd_zstd_level(mut self, multifd_zstd_level: u8) -> Self {
        self.multifd_zstd_level = Some(multifd_zstd_level);
        self
    }

    /// Sets `block-bitmap-mapping`.
    #[must_use]
    pub fn block_bitmap_mapping(
        mut self,
        block_bitmap_mapping: impl IntoIterator<Item = impl Into<BitmapMigrationNodeAlias>>,
    ) -> Self {
        self.block_bitmap_mapping = Some(block_bitmap_mapping.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `x-vcpu-dirty-limit-period`.
    #[must_use]
    #[inline]
    pub fn x_vcpu_dirty_limit_period(mut self, x_vcpu_dirty_limit_period: u64) -> Self {
        self.x_vcpu_dirty_limit_period = Some(x_vcpu_dirty_limit_period);
        self
    }

    /// Sets `vcpu-dirty-limit`.
    #[must_use]
    #[inline]
    pub fn vcpu_dirty_limit(mut self, vcpu_dirty_limit: u64) -> Self {
        self.vcpu_dirty_limit = Some(vcpu_dirty_limit);
        self
    }

    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<MigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `zero-page-detection`.
    #[must_use]
    pub fn zero_page_detection(mut self, zero_page_detection: impl Into<ZeroPageDetection>) -> Self {
        self.zero_page_detection = Some(zero_page_detection.into());
        self
    }

    /// Sets `direct-io`.
    #[must_use]
    #[inline]
    pub fn direct_io(mut self, direct_io: bool) -> Self {
        self.direct_io = Some(direct_io);
        self
    }

    /// Sets `cpr-exec-command`.
    #[must_use]
    pub fn cpr_exec_command(mut self, cpr_exec_command: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cpr_exec_command = Some(cpr_exec_command.into_iter().map(Into::into).collect());
        self
    }
}

record! { received MigrationParameters {
    announce_initial: "announce-initial" optional,
    announce_max: "announce-max" optional,
    announce_rounds: "announce-rounds" optional,
    announce_step: "announce-step" optional,
    throttle_trigger_threshold: "throttle-trigger-threshold" optional,
    cpu_throttle_initial: "cpu-throttle-initial" optional,
    cpu_throttle_increment: "cpu-throttle-increment" optional,
    cpu_throttle_tailslow: "cpu-throttle-tailslow" optional,
    tls_creds: "tls-creds" optional,
    tls_hostname: "tls-hostname" optional,
    tls_authz: "tls-authz" optional,
    max_bandwidth: "max-bandwidth" optional,
    avail_switchover_bandwidth: "avail-switchover-bandwidth" optional,
    downtime_limit: "downtime-limit" optional,
    x_checkpoint_delay: "x-checkpoint-delay" optional,
    multifd_channels: "multifd-channels" optional,
    xbzrle_cache_size: "xbzrle-cache-size" optional,
    max_postcopy_bandwidth: "max-postcopy-bandwidth" optional,
    max_cpu_throttle: "max-cpu-throttle" optional,
    multifd_compression: "multifd-compression" optional,
    multifd_zlib_level: "multifd-zlib-level" optional,
    multifd_qatzip_level: "multifd-qatzip-level" optional,
    multifd_zstd_level: "multifd-zstd-level" optional,
    block_bitmap_mapping: "block-bitmap-mapping" optional,
    x_vcpu_dirty_limit_period: "x-vcpu-dirty-limit-period" optional,
    vcpu_dirty_limit: "vcpu-dirty-limit" optional,
    mode: "mode" optional,
    zero_page_detection: "zero-page-detection" optional,
    direct_io: "direct-io" optional,
    cpr_exec_command: "cpr-exec-command" optional,
} extra }

masked_debug! { MigrationParameters {
    announce_initial: shown,
    announce_max: shown,
    announce_rounds: shown,
    announce_step: shown,
    throttle_trigger_threshold: shown,
    cpu_throttle_initial: shown,
    cpu_throttle_increment: shown,
    cpu_throttle_tailslow: shown,
    tls_creds: shown,
    tls_hostname: shown,
    tls_authz: shown,
    max_bandwidth: shown,
    avail_switchover_bandwidth: shown,
    downtime_limit: shown,
    x_checkpoint_delay: shown,
    multifd_channels: shown,
    xbzrle_cache_size: shown,
    max_postcopy_bandwidth: shown,
    max_cpu_throttle: shown,
    multifd_compression: shown,
    multifd_zlib_level: shown,
    multifd_qatzip_level: shown,
    multifd_zstd_level: shown,
    block_bitmap_mapping: shown,
    x_vcpu_dirty_limit_period: shown,
    vcpu_dirty_limit: shown,
    mode: shown,
    zero_page_detection: shown,
    direct_io: shown,
    cpr_exec_command: optional_secret,
    extra: shown,
} }

/// The enum `COLOMessage`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,COLOMessage)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoMessage {
    /// Value `checkpoint-ready`.
    #[doc(alias = "checkpoint-ready")]
    CheckpointReady,
    /// Value `checkpoint-request`.
    #[doc(alias = "checkpoint-request")]
    CheckpointRequest,
    /// Value `checkpoint-reply`.
    #[doc(alias = "checkpoint-reply")]
    CheckpointReply,
    /// Value `vmstate-send`.
    #[doc(alias = "vmstate-send")]
    VmstateSend,
    /// Value `vmstate-size`.
    #[doc(alias = "vmstate-size")]
    VmstateSize,
    /// Value `vmstate-received`.
    #[doc(alias = "vmstate-received")]
    VmstateReceived,
    /// Value `vmstate-loaded`.
    #[doc(alias = "vmstate-loaded")]
    VmstateLoaded,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both ColoMessage {
    "checkpoint-ready" CheckpointReady,
    "checkpoint-request" CheckpointRequest,
    "checkpoint-reply" CheckpointReply,
    "vmstate-send" VmstateSend,
    "vmstate-size" VmstateSize,
    "vmstate-received" VmstateReceived,
    "vmstate-loaded" VmstateLoaded,
} open }

/// The enum `COLOMode`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,COLOMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoMode {
    /// Value `none`.
    None,
    /// Value `primary`.
    Primary,
    /// Value `secondary`.
    Secondary,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received ColoMode {
    "none" None,
    "primary" Primary,
    "secondary" Secondary,
} open }

/// The enum `FailoverStatus`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,FailoverStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailoverStatus {
    /// Value `none`.
    None,
    /// Value `require`.
    Require,
    /// Value `active`.
    Active,
    /// Value `completed`.
    Completed,
    /// Value `relaunch`, since QEMU 2.9.
    Relaunch,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both FailoverStatus {
    "none" None,
    "require" Require,
    "active" Active,
    "completed" Completed,
    "relaunch" Relaunch,
} open }

/// The enum `COLOExitReason`, since QEMU 3.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,COLOExitReason)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoExitReason {
    /// Value `none`.
    None,
    /// Value `request`.
    Request,
    /// Value `error`.
    Error,
    /// Value `processing`, since QEMU 4.0.
    Processing,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received ColoExitReason {
    "none" None,
    "request" Request,
    "error" Error,
    "processing" Processing,
} open }

/// The enum `MigrationAddressType`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigrationAddressType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationAddressType {
    /// Value `socket`.
    Socket,
    /// Value `exec`.
    Exec,
    /// Value `rdma`.
    Rdma,
    /// Value `file`.
    File,
}

enumeration! { sent MigrationAddressType {
    "socket" Socket,
    "exec" Exec,
    "rdma" Rdma,
    "file" File,
} }

/// The struct `FileMigrationArgs`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FileMigrationArgs)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileMigrationArgs {
    /// Member `filename`.
    pub filename: String,
    /// Member `offset`.
    pub offset: u64,
}

impl FileMigrationArgs {
    /// With the mandatory members, no optional one set.
    pub fn new(filename: impl Into<String>, offset: u64) -> Self {
        Self { filename: filename.into(), offset }
    }
}

record! { sent FileMigrationArgs {
    filename: "filename" required,
    offset: "offset" required,
} }

/// The struct `MigrationExecCommand`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationExecCommand)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationExecCommand {
    /// Member `args`.
    pub args: Vec<String>,
}

impl MigrationExecCommand {
    /// With the mandatory members, no optional one set.
    pub fn new(args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { args: args.into_iter().map(Into::into).collect() }
    }
}

record! { sent MigrationExecCommand {
    args: "args" required,
} }

masked_debug! { MigrationExecCommand {
    args: secret,
} }

/// The union `MigrationAddress`, since QEMU 8.2.
///
/// Its tag is `transport`, which [`MigrationAddressBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationAddress {
    /// What `transport` is, and the members that come with it.
    pub branch: MigrationAddressBranch,
}

impl MigrationAddress {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<MigrationAddressBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `socket`.
    pub fn socket(socket: impl Into<SocketAddress>) -> Self {
        Self::new(MigrationAddressBranch::Socket(socket.into()))
    }

    /// With the branch `exec`.
    pub fn exec(args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(MigrationAddressBranch::Exec(MigrationExecCommand::new(args)))
    }

    /// With the branch `rdma`.
    pub fn rdma(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self::new(MigrationAddressBranch::Rdma(InetSocketAddress::new(host, port)))
    }

    /// With the branch `file`.
    pub fn file(filename: impl Into<String>, offset: u64) -> Self {
        Self::new(MigrationAddressBranch::File(FileMigrationArgs::new(filename, offset)))
    }
}

/// The branches of [`MigrationAddress`], by the value of `transport`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationAddressBranch {
    /// Branch `socket`.
    Socket(SocketAddress),
    /// Branch `exec`.
    Exec(MigrationExecCommand),
    /// Branch `rdma`.
    Rdma(InetSocketAddress),
    /// Branch `file`.
    File(FileMigrationArgs),
}

impl From<SocketAddress> for MigrationAddressBranch {
    #[inline]
    fn from(value: SocketAddress) -> Self {
        Self::Socket(value)
    }
}

impl From<MigrationExecCommand> for MigrationAddressBranch {
    #[inline]
    fn from(value: MigrationExecCommand) -> Self {
        Self::Exec(value)
    }
}

impl From<InetSocketAddress> for MigrationAddressBranch {
    #[inline]
    fn from(value: InetSocketAddress) -> Self {
        Self::Rdma(value)
    }
}

impl From<FileMigrationArgs> for MigrationAddressBranch {
    #[inline]
    fn from(value: FileMigrationArgs) -> Self {
        Self::File(value)
    }
}

union! {
    sent MigrationAddress {}
    transport: MigrationAddressType = "transport" required,
    branch: MigrationAddressBranch {
        "socket" Socket(SocketAddress),
        "exec" Exec(MigrationExecCommand),
        "rdma" Rdma(InetSocketAddress),
        "file" File(FileMigrationArgs),
    }
}

/// The enum `MigrationChannelType`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigrationChannelType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationChannelType {
    /// Value `main`.
    Main,
    /// Value `cpr`.
    Cpr,
}

enumeration! { sent MigrationChannelType {
    "main" Main,
    "cpr" Cpr,
} }

/// The struct `MigrationChannel`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationChannel)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationChannel {
    /// Member `channel-type`.
    #[doc(alias = "channel-type")]
    pub channel_type: MigrationChannelType,
    /// Member `addr`.
    pub addr: MigrationAddress,
}

impl MigrationChannel {
    /// With the mandatory members, no optional one set.
    pub fn new(channel_type: impl Into<MigrationChannelType>, addr: impl Into<MigrationAddress>) -> Self {
        Self { channel_type: channel_type.into(), addr: addr.into() }
    }
}

record! { sent MigrationChannel {
    channel_type: "channel-type" required,
    addr: "addr" required,
} }

/// The struct `ReplicationStatus`, since QEMU 2.9.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ReplicationStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplicationStatus {
    /// Member `error`.
    pub error: bool,
    /// Member `desc`.
    pub desc: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ReplicationStatus {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(error: bool) -> Self {
        Self { error, desc: None, extra: Extra::default() }
    }

    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

record! { received ReplicationStatus {
    error: "error" required,
    desc: "desc" optional,
} extra }

/// The struct `COLOStatus`, since QEMU 3.1.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,COLOStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColoStatus {
    /// Member `mode`.
    pub mode: ColoMode,
    /// Member `last-mode`, since QEMU 4.0.
    #[doc(alias = "last-mode")]
    pub last_mode: ColoMode,
    /// Member `reason`.
    pub reason: ColoExitReason,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ColoStatus {
    /// With the mandatory members, no optional one set.
    pub fn new(mode: impl Into<ColoMode>, last_mode: impl Into<ColoMode>, reason: impl Into<ColoExitReason>) -> Self {
        Self { mode: mode.into(), last_mode: last_mode.into(), reason: reason.into(), extra: Extra::default() }
    }
}

record! { received ColoStatus {
    mode: "mode" required,
    last_mode: "last-mode" required,
    reason: "reason" required,
} extra }

/// The struct `DirtyRateVcpu`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DirtyRateVcpu)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirtyRateVcpu {
    /// Member `id`.
    pub id: i64,
    /// Member `dirty-rate`.
    #[doc(alias = "dirty-rate")]
    pub dirty_rate: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DirtyRateVcpu {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(id: i64, dirty_rate: i64) -> Self {
        Self { id, dirty_rate, extra: Extra::default() }
    }
}

record! { received DirtyRateVcpu {
    id: "id" required,
    dirty_rate: "dirty-rate" required,
} extra }

/// The enum `DirtyRateStatus`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DirtyRateStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirtyRateStatus {
    /// Value `unstarted`.
    Unstarted,
    /// Value `measuring`.
    Measuring,
    /// Value `measured`.
    Measured,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received DirtyRateStatus {
    "unstarted" Unstarted,
    "measuring" Measuring,
    "measured" Measured,
} open }

/// The enum `DirtyRateMeasureMode`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DirtyRateMeasureMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirtyRateMeasureMode {
    /// Value `page-sampling`.
    #[doc(alias = "page-sampling")]
    PageSampling,
    /// Value `dirty-ring`.
    #[doc(alias = "dirty-ring")]
    DirtyRing,
    /// Value `dirty-bitmap`.
    #[doc(alias = "dirty-bitmap")]
    DirtyBitmap,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both DirtyRateMeasureMode {
    "page-sampling" PageSampling,
    "dirty-ring" DirtyRing,
    "dirty-bitmap" DirtyBitmap,
} open }

/// The enum `TimeUnit`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,TimeUnit)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeUnit {
    /// Value `second`.
    Second,
    /// Value `millisecond`.
    Millisecond,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both TimeUnit {
    "second" Second,
    "millisecond" Millisecond,
} open }

/// The struct `DirtyRateInfo`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DirtyRateInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirtyRateInfo {
    /// Member `dirty-rate`.
    #[doc(alias = "dirty-rate")]
    pub dirty_rate: Option<i64>,
    /// Member `status`.
    pub status: DirtyRateStatus,
    /// Member `start-time`.
    #[doc(alias = "start-time")]
    pub start_time: i64,
    /// Member `calc-time`.
    #[doc(alias = "calc-time")]
    pub calc_time: i64,
    /// Member `calc-time-unit`, since QEMU 8.2. Servers before 8.2 leave it out.
    #[doc(alias = "calc-time-unit")]
    pub calc_time_unit: Option<TimeUnit>,
    /// Member `sample-pages`, since QEMU 6.1. Servers before 6.1 leave it out.
    #[doc(alias = "sample-pages")]
    pub sample_pages: Option<u64>,
    /// Member `mode`, since QEMU 6.2. Servers before 6.2 leave it out.
    pub mode: Option<DirtyRateMeasureMode>,
    /// Member `vcpu-dirty-rate`, since QEMU 6.2.
    #[doc(alias = "vcpu-dirty-rate")]
    pub vcpu_dirty_rate: Option<Vec<DirtyRateVcpu>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DirtyRateInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        status: impl Into<DirtyRateStatus>,
        start_time: i64,
        calc_time: i64,
        calc_time_unit: impl Into<TimeUnit>,
        sample_pages: u64,
        mode: impl Into<DirtyRateMeasureMode>,
    ) -> Self {
        Self {
            dirty_rate: None,
            status: status.into(),
            start_time,
            calc_time,
            calc_time_unit: Some(calc_time_unit.into()),
            sample_pages: Some(sample_pages),
            mode: Some(mode.into()),
            vcpu_dirty_rate: None,
            extra: Extra::default(),
        }
    }

    /// Sets `dirty-rate`.
    #[must_use]
    #[inline]
    pub fn dirty_rate(mut self, dirty_rate: i64) -> Self {
        self.dirty_rate = Some(dirty_rate);
        self
    }

    /// Sets `vcpu-dirty-rate`.
    #[must_use]
    pub fn vcpu_dirty_rate(mut self, vcpu_dirty_rate: impl IntoIterator<Item = impl Into<DirtyRateVcpu>>) -> Self {
        self.vcpu_dirty_rate = Some(vcpu_dirty_rate.into_iter().map(Into::into).collect());
        self
    }
}

record! { received DirtyRateInfo {
    dirty_rate: "dirty-rate" optional,
    status: "status" required,
    start_time: "start-time" required,
    calc_time: "calc-time" required,
    calc_time_unit: "calc-time-unit" optional,
    sample_pages: "sample-pages" optional,
    mode: "mode" optional,
    vcpu_dirty_rate: "vcpu-dirty-rate" optional,
} extra }

/// The struct `DirtyLimitInfo`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DirtyLimitInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirtyLimitInfo {
    /// Member `cpu-index`.
    #[doc(alias = "cpu-index")]
    pub cpu_index: i64,
    /// Member `limit-rate`.
    #[doc(alias = "limit-rate")]
    pub limit_rate: u64,
    /// Member `current-rate`.
    #[doc(alias = "current-rate")]
    pub current_rate: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DirtyLimitInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(cpu_index: i64, limit_rate: u64, current_rate: u64) -> Self {
        Self { cpu_index, limit_rate, current_rate, extra: Extra::default() }
    }
}

record! { received DirtyLimitInfo {
    cpu_index: "cpu-index" required,
    limit_rate: "limit-rate" required,
    current_rate: "current-rate" required,
} extra }

/// The struct `MigrationThreadInfo`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationThreadInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationThreadInfo {
    /// Member `name`.
    pub name: String,
    /// Member `thread-id`.
    #[doc(alias = "thread-id")]
    pub thread_id: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MigrationThreadInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, thread_id: i64) -> Self {
        Self { name: name.into(), thread_id, extra: Extra::default() }
    }
}

record! { received MigrationThreadInfo {
    name: "name" required,
    thread_id: "thread-id" required,
} extra }

/// Commands of `schemas/qapi/migration.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{record, transparent};
    use crate::{Command, Empty, OobCommand};

    /// The command `query-migrate`, since QEMU 0.14.
    ///
    /// Returns [`MigrationInfo`](types::MigrationInfo).
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dmigrate)
    #[doc(alias = "query-migrate")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryMigrate {}

    impl QueryMigrate {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryMigrate {} }

    impl Command for QueryMigrate {
        type Reply = types::MigrationInfo;
        const NAME: &'static str = "query-migrate";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `migrate-set-capabilities`, since QEMU 1.2.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,migrate%2Dset%2Dcapabilities)
    #[doc(alias = "migrate-set-capabilities")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MigrateSetCapabilities {
        /// Member `capabilities`.
        pub capabilities: Vec<types::MigrationCapabilityStatus>,
    }

    impl MigrateSetCapabilities {
        /// With the mandatory members, no optional one set.
        pub fn new(capabilities: impl IntoIterator<Item = impl Into<types::MigrationCapabilityStatus>>) -> Self {
            Self { capabilities: capabilities.into_iter().map(Into::into).collect() }
        }
    }

    record! { sent MigrateSetCapabilities {
        capabilities: "capabilities" required,
    } }

    impl Command for MigrateSetCapabilities {
        type Reply = Empty;
        const NAME: &'static str = "migrate-set-capabilities";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `query-migrate-capabilities`, since QEMU 1.2.
    ///
    /// Returns an array of [`MigrationCapabilityStatus`](types::MigrationCapabilityStatus).
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dmigrate%2Dcapabilities)
    #[doc(alias = "query-migrate-capabilities")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryMigrateCapabilities {}

    impl QueryMigrateCapabilities {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryMigrateCapabilities {} }

    impl Command for QueryMigrateCapabilities {
        type Reply = Vec<types::MigrationCapabilityStatus>;
        const NAME: &'static str = "query-migrate-capabilities";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `migrate-set-parameters`, since QEMU 2.4.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,migrate%2Dset%2Dparameters)
    #[doc(alias = "migrate-set-parameters")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct MigrateSetParameters(pub types::MigrateSetParameters);

    impl MigrateSetParameters {
        /// With its arguments.
        pub fn new(arguments: impl Into<types::MigrateSetParameters>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::MigrateSetParameters> for MigrateSetParameters {
        #[inline]
        fn from(value: types::MigrateSetParameters) -> Self {
            Self(value)
        }
    }

    transparent! { sent MigrateSetParameters(types::MigrateSetParameters) }

    impl Command for MigrateSetParameters {
        type Reply = Empty;
        const NAME: &'static str = "migrate-set-parameters";
        const SINCE: Option<&'static str> = Some("2.4");
    }

    /// The command `query-migrate-parameters`, since QEMU 2.4.
    ///
    /// Returns [`MigrationParameters`](types::MigrationParameters).
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dmigrate%2Dparameters)
    #[doc(alias = "query-migrate-parameters")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryMigrateParameters {}

    impl QueryMigrateParameters {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryMigrateParameters {} }

    impl Command for QueryMigrateParameters {
        type Reply = types::MigrationParameters;
        const NAME: &'static str = "query-migrate-parameters";
        const SINCE: Option<&'static str> = Some("2.4");
    }

    /// The command `migrate-start-postcopy`, since QEMU 2.5.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,migrate%2Dstart%2Dpostcopy)
    #[doc(alias = "migrate-start-postcopy")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MigrateStartPostcopy {}

    impl MigrateStartPostcopy {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent MigrateStartPostcopy {} }

    impl Command for MigrateStartPostcopy {
        type Reply = Empty;
        const NAME: &'static str = "migrate-start-postcopy";
        const SINCE: Option<&'static str> = Some("2.5");
    }

    /// The command `x-colo-lost-heartbeat`, since QEMU 2.8.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dcolo%2Dlost%2Dheartbeat)
    #[doc(alias = "x-colo-lost-heartbeat")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XColoLostHeartbeat {}

    impl XColoLostHeartbeat {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XColoLostHeartbeat {} }

    impl Command for XColoLostHeartbeat {
        type Reply = Empty;
        const NAME: &'static str = "x-colo-lost-heartbeat";
        const SINCE: Option<&'static str> = Some("2.8");
    }

    /// The command `migrate_cancel`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,migrate_cancel)
    #[doc(alias = "migrate_cancel")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MigrateCancel {}

    impl MigrateCancel {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent MigrateCancel {} }

    impl Command for MigrateCancel {
        type Reply = Empty;
        const NAME: &'static str = "migrate_cancel";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `migrate-continue`, since QEMU 2.11.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,migrate%2Dcontinue)
    #[doc(alias = "migrate-continue")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MigrateContinue {
        /// Member `state`.
        pub state: types::MigrationStatus,
    }

    impl MigrateContinue {
        /// With the mandatory members, no optional one set.
        pub fn new(state: impl Into<types::MigrationStatus>) -> Self {
            Self { state: state.into() }
        }
    }

    record! { sent MigrateContinue {
        state: "state" required,
    } }

    impl Command for MigrateContinue {
        type Reply = Empty;
        const NAME: &'static str = "migrate-continue";
        const SINCE: Option<&'static str> = Some("2.11");
    }

    /// The command `migrate`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,migrate)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Migrate {
        /// Member `uri`.
        pub uri: Option<String>,
        /// Member `channels`.
        pub channels: Option<Vec<types::MigrationChannel>>,
        /// Member `detach`. **Deprecated** upstream.
        pub detach: Option<bool>,
        /// Member `resume`, since QEMU 3.0.
        pub resume: Option<bool>,
    }

    impl Migrate {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { uri: None, channels: None, detach: None, resume: None }
        }

        /// Sets `uri`.
        #[must_use]
        pub fn uri(mut self, uri: impl Into<String>) -> Self {
            self.uri = Some(uri.into());
            self
        }

        /// Sets `channels`.
        #[must_use]
        pub fn channels(mut self, channels: impl IntoIterator<Item = impl Into<types::MigrationChannel>>) -> Self {
            self.channels = Some(channels.into_iter().map(Into::into).collect());
            self
        }

        /// Sets `detach`.
        #[deprecated = "deprecated by QEMU 10.1"]
        #[must_use]
        #[inline]
        pub fn detach(mut self, detach: bool) -> Self {
            self.detach = Some(detach);
            self
        }

        /// Sets `resume`.
        #[must_use]
        #[inline]
        pub fn resume(mut self, resume: bool) -> Self {
            self.resume = Some(resume);
            self
        }
    }

    record! { sent Migrate {
        uri: "uri" optional,
        channels: "channels" optional,
        detach: "detach" optional,
        resume: "resume" optional,
    } }

    impl Command for Migrate {
        type Reply = Empty;
        const NAME: &'static str = "migrate";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `migrate-incoming`, since QEMU 2.3.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,migrate%2Dincoming)
    #[doc(alias = "migrate-incoming")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MigrateIncoming {
        /// Member `uri`.
        pub uri: Option<String>,
        /// Member `channels`.
        pub channels: Option<Vec<types::MigrationChannel>>,
        /// Member `exit-on-error`, since QEMU 9.1.
        #[doc(alias = "exit-on-error")]
        pub exit_on_error: Option<bool>,
    }

    impl MigrateIncoming {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { uri: None, channels: None, exit_on_error: None }
        }

        /// Sets `uri`.
        #[must_use]
        pub fn uri(mut self, uri: impl Into<String>) -> Self {
            self.uri = Some(uri.into());
            self
        }

        /// Sets `channels`.
        #[must_use]
        pub fn channels(mut self, channels: impl IntoIterator<Item = impl Into<types::MigrationChannel>>) -> Self {
            self.channels = Some(channels.into_iter().map(Into::into).collect());
            self
        }

        /// Sets `exit-on-error`.
        #[must_use]
        #[inline]
        pub fn exit_on_error(mut self, exit_on_error: bool) -> Self {
            self.exit_on_error = Some(exit_on_error);
            self
        }
    }

    record! { sent MigrateIncoming {
        uri: "uri" optional,
        channels: "channels" optional,
        exit_on_error: "exit-on-error" optional,
    } }

    impl Command for MigrateIncoming {
        type Reply = Empty;
        const NAME: &'static str = "migrate-incoming";
        const SINCE: Option<&'static str> = Some("2.3");
    }

    /// The command `xen-save-devices-state`, since QEMU 1.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,xen%2Dsave%2Ddevices%2Dstate)
    #[doc(alias = "xen-save-devices-state")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XenSaveDevicesState {
        /// Member `filename`.
        pub filename: String,
        /// Member `live`, since QEMU 2.11.
        pub live: Option<bool>,
    }

    impl XenSaveDevicesState {
        /// With the mandatory members, no optional one set.
        pub fn new(filename: impl Into<String>) -> Self {
            Self { filename: filename.into(), live: None }
        }

        /// Sets `live`.
        #[must_use]
        #[inline]
        pub fn live(mut self, live: bool) -> Self {
            self.live = Some(live);
            self
        }
    }

    record! { sent XenSaveDevicesState {
        filename: "filename" required,
        live: "live" optional,
    } }

    impl Command for XenSaveDevicesState {
        type Reply = Empty;
        const NAME: &'static str = "xen-save-devices-state";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// The command `xen-set-global-dirty-log`, since QEMU 1.3.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,xen%2Dset%2Dglobal%2Ddirty%2Dlog)
    #[doc(alias = "xen-set-global-dirty-log")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XenSetGlobalDirtyLog {
        /// Member `enable`.
        pub enable: bool,
    }

    impl XenSetGlobalDirtyLog {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(enable: bool) -> Self {
            Self { enable }
        }
    }

    record! { sent XenSetGlobalDirtyLog {
        enable: "enable" required,
    } }

    impl Command for XenSetGlobalDirtyLog {
        type Reply = Empty;
        const NAME: &'static str = "xen-set-global-dirty-log";
        const SINCE: Option<&'static str> = Some("1.3");
    }

    /// The command `xen-load-devices-state`, since QEMU 2.7.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,xen%2Dload%2Ddevices%2Dstate)
    #[doc(alias = "xen-load-devices-state")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XenLoadDevicesState {
        /// Member `filename`.
        pub filename: String,
    }

    impl XenLoadDevicesState {
        /// With the mandatory members, no optional one set.
        pub fn new(filename: impl Into<String>) -> Self {
            Self { filename: filename.into() }
        }
    }

    record! { sent XenLoadDevicesState {
        filename: "filename" required,
    } }

    impl Command for XenLoadDevicesState {
        type Reply = Empty;
        const NAME: &'static str = "xen-load-devices-state";
        const SINCE: Option<&'static str> = Some("2.7");
    }

    /// The command `xen-set-replication`, since QEMU 2.9.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,xen%2Dset%2Dreplication)
    #[doc(alias = "xen-set-replication")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XenSetReplication {
        /// Member `enable`.
        pub enable: bool,
        /// Member `primary`.
        pub primary: bool,
        /// Member `failover`.
        pub failover: Option<bool>,
    }

    impl XenSetReplication {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(enable: bool, primary: bool) -> Self {
            Self { enable, primary, failover: None }
        }

        /// Sets `failover`.
        #[must_use]
        #[inline]
        pub fn failover(mut self, failover: bool) -> Self {
            self.failover = Some(failover);
            self
        }
    }

    record! { sent XenSetReplication {
        enable: "enable" required,
        primary: "primary" required,
        failover: "failover" optional,
    } }

    impl Command for XenSetReplication {
        type Reply = Empty;
        const NAME: &'static str = "xen-set-replication";
        const SINCE: Option<&'static str> = Some("2.9");
    }

    /// The command `query-xen-replication-status`, since QEMU 2.9.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    ///
    /// Returns [`ReplicationStatus`](types::ReplicationStatus).
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dxen%2Dreplication%2Dstatus)
    #[doc(alias = "query-xen-replication-status")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryXenReplicationStatus {}

    impl QueryXenReplicationStatus {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryXenReplicationStatus {} }

    impl Command for QueryXenReplicationStatus {
        type Reply = types::ReplicationStatus;
        const NAME: &'static str = "query-xen-replication-status";
        const SINCE: Option<&'static str> = Some("2.9");
    }

    /// The command `xen-colo-do-checkpoint`, since QEMU 2.9.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,xen%2Dcolo%2Ddo%2Dcheckpoint)
    #[doc(alias = "xen-colo-do-checkpoint")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XenColoDoCheckpoint {}

    impl XenColoDoCheckpoint {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XenColoDoCheckpoint {} }

    impl Command for XenColoDoCheckpoint {
        type Reply = Empty;
        const NAME: &'static str = "xen-colo-do-checkpoint";
        const SINCE: Option<&'static str> = Some("2.9");
    }

    /// The command `query-colo-status`, since QEMU 3.1.
    ///
    /// Only in builds with `CONFIG_REPLICATION`.
    ///
    /// Returns [`ColoStatus`](types::ColoStatus).
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dcolo%2Dstatus)
    #[doc(alias = "query-colo-status")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryColoStatus {}

    impl QueryColoStatus {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryColoStatus {} }

    impl Command for QueryColoStatus {
        type Reply = types::ColoStatus;
        const NAME: &'static str = "query-colo-status";
        const SINCE: Option<&'static str> = Some("3.1");
    }

    /// The command `migrate-recover`, since QEMU 3.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed out of band.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,migrate%2Drecover)
    #[doc(alias = "migrate-recover")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MigrateRecover {
        /// Member `uri`.
        pub uri: String,
    }

    impl MigrateRecover {
        /// With the mandatory members, no optional one set.
        pub fn new(uri: impl Into<String>) -> Self {
            Self { uri: uri.into() }
        }
    }

    record! { sent MigrateRecover {
        uri: "uri" required,
    } }

    impl Command for MigrateRecover {
        type Reply = Empty;
        const NAME: &'static str = "migrate-recover";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    impl OobCommand for MigrateRecover {}

    /// The command `migrate-pause`, since QEMU 3.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed out of band.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,migrate%2Dpause)
    #[doc(alias = "migrate-pause")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MigratePause {}

    impl MigratePause {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent MigratePause {} }

    impl Command for MigratePause {
        type Reply = Empty;
        const NAME: &'static str = "migrate-pause";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    impl OobCommand for MigratePause {}

    /// The command `calc-dirty-rate`, since QEMU 5.2.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,calc%2Ddirty%2Drate)
    #[doc(alias = "calc-dirty-rate")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CalcDirtyRate {
        /// Member `calc-time`.
        #[doc(alias = "calc-time")]
        pub calc_time: i64,
        /// Member `calc-time-unit`, since QEMU 8.2.
        #[doc(alias = "calc-time-unit")]
        pub calc_time_unit: Option<types::TimeUnit>,
        /// Member `sample-pages`, since QEMU 6.1.
        #[doc(alias = "sample-pages")]
        pub sample_pages: Option<i64>,
        /// Member `mode`, since QEMU 6.1.
        pub mode: Option<types::DirtyRateMeasureMode>,
    }

    impl CalcDirtyRate {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(calc_time: i64) -> Self {
            Self { calc_time, calc_time_unit: None, sample_pages: None, mode: None }
        }

        /// Sets `calc-time-unit`.
        #[must_use]
        pub fn calc_time_unit(mut self, calc_time_unit: impl Into<types::TimeUnit>) -> Self {
            self.calc_time_unit = Some(calc_time_unit.into());
            self
        }

        /// Sets `sample-pages`.
        #[must_use]
        #[inline]
        pub fn sample_pages(mut self, sample_pages: i64) -> Self {
            self.sample_pages = Some(sample_pages);
            self
        }

        /// Sets `mode`.
        #[must_use]
        pub fn mode(mut self, mode: impl Into<types::DirtyRateMeasureMode>) -> Self {
            self.mode = Some(mode.into());
            self
        }
    }

    record! { sent CalcDirtyRate {
        calc_time: "calc-time" required,
        calc_time_unit: "calc-time-unit" optional,
        sample_pages: "sample-pages" optional,
        mode: "mode" optional,
    } }

    impl Command for CalcDirtyRate {
        type Reply = Empty;
        const NAME: &'static str = "calc-dirty-rate";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// The command `query-dirty-rate`, since QEMU 5.2.
    ///
    /// Returns [`DirtyRateInfo`](types::DirtyRateInfo).
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Ddirty%2Drate)
    #[doc(alias = "query-dirty-rate")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryDirtyRate {
        /// Member `calc-time-unit`, since QEMU 8.2.
        #[doc(alias = "calc-time-unit")]
        pub calc_time_unit: Option<types::TimeUnit>,
    }

    impl QueryDirtyRate {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { calc_time_unit: None }
        }

        /// Sets `calc-time-unit`.
        #[must_use]
        pub fn calc_time_unit(mut self, calc_time_unit: impl Into<types::TimeUnit>) -> Self {
            self.calc_time_unit = Some(calc_time_unit.into());
            self
        }
    }

    record! { sent QueryDirtyRate {
        calc_time_unit: "calc-time-unit" optional,
    } }

    impl Command for QueryDirtyRate {
        type Reply = types::DirtyRateInfo;
        const NAME: &'static str = "query-dirty-rate";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// The command `set-vcpu-dirty-limit`, since QEMU 7.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,set%2Dvcpu%2Ddirty%2Dlimit)
    #[doc(alias = "set-vcpu-dirty-limit")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetVcpuDirtyLimit {
        /// Member `cpu-index`.
        #[doc(alias = "cpu-index")]
        pub cpu_index: Option<i64>,
        /// Member `dirty-rate`.
        #[doc(alias = "dirty-rate")]
        pub dirty_rate: u64,
    }

    impl SetVcpuDirtyLimit {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(dirty_rate: u64) -> Self {
            Self { cpu_index: None, dirty_rate }
        }

        /// Sets `cpu-index`.
        #[must_use]
        #[inline]
        pub fn cpu_index(mut self, cpu_index: i64) -> Self {
            self.cpu_index = Some(cpu_index);
            self
        }
    }

    record! { sent SetVcpuDirtyLimit {
        cpu_index: "cpu-index" optional,
        dirty_rate: "dirty-rate" required,
    } }

    impl Command for SetVcpuDirtyLimit {
        type Reply = Empty;
        const NAME: &'static str = "set-vcpu-dirty-limit";
        const SINCE: Option<&'static str> = Some("7.1");
    }

    /// The command `cancel-vcpu-dirty-limit`, since QEMU 7.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,cancel%2Dvcpu%2Ddirty%2Dlimit)
    #[doc(alias = "cancel-vcpu-dirty-limit")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CancelVcpuDirtyLimit {
        /// Member `cpu-index`.
        #[doc(alias = "cpu-index")]
        pub cpu_index: Option<i64>,
    }

    impl CancelVcpuDirtyLimit {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { cpu_index: None }
        }

        /// Sets `cpu-index`.
        #[must_use]
        #[inline]
        pub fn cpu_index(mut self, cpu_index: i64) -> Self {
            self.cpu_index = Some(cpu_index);
            self
        }
    }

    record! { sent CancelVcpuDirtyLimit {
        cpu_index: "cpu-index" optional,
    } }

    impl Command for CancelVcpuDirtyLimit {
        type Reply = Empty;
        const NAME: &'static str = "cancel-vcpu-dirty-limit";
        const SINCE: Option<&'static str> = Some("7.1");
    }

    /// The command `query-vcpu-dirty-limit`, since QEMU 7.1.
    ///
    /// Returns an array of [`DirtyLimitInfo`](types::DirtyLimitInfo).
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dvcpu%2Ddirty%2Dlimit)
    #[doc(alias = "query-vcpu-dirty-limit")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryVcpuDirtyLimit {}

    impl QueryVcpuDirtyLimit {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryVcpuDirtyLimit {} }

    impl Command for QueryVcpuDirtyLimit {
        type Reply = Vec<types::DirtyLimitInfo>;
        const NAME: &'static str = "query-vcpu-dirty-limit";
        const SINCE: Option<&'static str> = Some("7.1");
    }

    /// The command `query-migrationthreads`, since QEMU 7.2.
    ///
    /// **Deprecated** upstream.
    ///
    /// Returns an array of [`MigrationThreadInfo`](types::MigrationThreadInfo).
    ///
    /// Deprecated since QEMU 9.2.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dmigrationthreads)
    #[doc(alias = "query-migrationthreads")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryMigrationthreads {}

    impl QueryMigrationthreads {
        /// With no member set.
        #[deprecated = "deprecated by QEMU 9.2"]
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryMigrationthreads {} }

    impl Command for QueryMigrationthreads {
        type Reply = Vec<types::MigrationThreadInfo>;
        const NAME: &'static str = "query-migrationthreads";
        const SINCE: Option<&'static str> = Some("7.2");
        const DEPRECATED_SINCE: Option<&'static str> = Some("9.2");
    }

    /// The command `snapshot-save`, since QEMU 6.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,snapshot%2Dsave)
    #[doc(alias = "snapshot-save")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SnapshotSave {
        /// Member `job-id`.
        #[doc(alias = "job-id")]
        pub job_id: String,
        /// Member `tag`.
        pub tag: String,
        /// Member `vmstate`.
        pub vmstate: String,
        /// Member `devices`.
        pub devices: Vec<String>,
    }

    impl SnapshotSave {
        /// With the mandatory members, no optional one set.
        pub fn new(
            job_id: impl Into<String>,
            tag: impl Into<String>,
            vmstate: impl Into<String>,
            devices: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                job_id: job_id.into(),
                tag: tag.into(),
                vmstate: vmstate.into(),
                devices: devices.into_iter().map(Into::into).collect(),
            }
        }
    }

    record! { sent SnapshotSave {
        job_id: "job-id" required,
        tag: "tag" required,
        vmstate: "vmstate" required,
        devices: "devices" required,
    } }

    impl Command for SnapshotSave {
        type Reply = Empty;
        const NAME: &'static str = "snapshot-save";
        const SINCE: Option<&'static str> = Some("6.0");
    }

    /// The command `snapshot-load`, since QEMU 6.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,snapshot%2Dload)
    #[doc(alias = "snapshot-load")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SnapshotLoad {
        /// Member `job-id`.
        #[doc(alias = "job-id")]
        pub job_id: String,
        /// Member `tag`.
        pub tag: String,
        /// Member `vmstate`.
        pub vmstate: String,
        /// Member `devices`.
        pub devices: Vec<String>,
    }

    impl SnapshotLoad {
        /// With the mandatory members, no optional one set.
        pub fn new(
            job_id: impl Into<String>,
            tag: impl Into<String>,
            vmstate: impl Into<String>,
            devices: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                job_id: job_id.into(),
                tag: tag.into(),
                vmstate: vmstate.into(),
                devices: devices.into_iter().map(Into::into).collect(),
            }
        }
    }

    record! { sent SnapshotLoad {
        job_id: "job-id" required,
        tag: "tag" required,
        vmstate: "vmstate" required,
        devices: "devices" required,
    } }

    impl Command for SnapshotLoad {
        type Reply = Empty;
        const NAME: &'static str = "snapshot-load";
        const SINCE: Option<&'static str> = Some("6.0");
    }

    /// The command `snapshot-delete`, since QEMU 6.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,snapshot%2Ddelete)
    #[doc(alias = "snapshot-delete")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SnapshotDelete {
        /// Member `job-id`.
        #[doc(alias = "job-id")]
        pub job_id: String,
        /// Member `tag`.
        pub tag: String,
        /// Member `devices`.
        pub devices: Vec<String>,
    }

    impl SnapshotDelete {
        /// With the mandatory members, no optional one set.
        pub fn new(
            job_id: impl Into<String>,
            tag: impl Into<String>,
            devices: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self { job_id: job_id.into(), tag: tag.into(), devices: devices.into_iter().map(Into::into).collect() }
        }
    }

    record! { sent SnapshotDelete {
        job_id: "job-id" required,
        tag: "tag" required,
        devices: "devices" required,
    } }

    impl Command for SnapshotDelete {
        type Reply = Empty;
        const NAME: &'static str = "snapshot-delete";
        const SINCE: Option<&'static str> = Some("6.0");
    }
}

/// Events of `schemas/qapi/migration.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// The event `MIGRATION`, since QEMU 2.4.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,MIGRATION)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Migration {
        /// Member `status`.
        pub status: types::MigrationStatus,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Migration {
        /// With the mandatory members, no optional one set.
        pub fn new(status: impl Into<types::MigrationStatus>) -> Self {
            Self { status: status.into(), extra: Extra::default() }
        }
    }

    record! { received Migration {
        status: "status" required,
    } extra }

    impl Event for Migration {
        const NAME: &'static str = "MIGRATION";
        const SINCE: Option<&'static str> = Some("2.4");
    }

    /// The event `MIGRATION_PASS`, since QEMU 2.6.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,MIGRATION_PASS)
    #[doc(alias = "MIGRATION_PASS")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MigrationPass {
        /// Member `pass`.
        pub pass: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl MigrationPass {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(pass: i64) -> Self {
            Self { pass, extra: Extra::default() }
        }
    }

    record! { received MigrationPass {
        pass: "pass" required,
    } extra }

    impl Event for MigrationPass {
        const NAME: &'static str = "MIGRATION_PASS";
        const SINCE: Option<&'static str> = Some("2.6");
    }

    /// The event `COLO_EXIT`, since QEMU 3.1.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,COLO_EXIT)
    #[doc(alias = "COLO_EXIT")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ColoExit {
        /// Member `mode`.
        pub mode: types::ColoMode,
        /// Member `reason`.
        pub reason: types::ColoExitReason,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl ColoExit {
        /// With the mandatory members, no optional one set.
        pub fn new(mode: impl Into<types::ColoMode>, reason: impl Into<types::ColoExitReason>) -> Self {
            Self { mode: mode.into(), reason: reason.into(), extra: Extra::default() }
        }
    }

    record! { received ColoExit {
        mode: "mode" required,
        reason: "reason" required,
    } extra }

    impl Event for ColoExit {
        const NAME: &'static str = "COLO_EXIT";
        const SINCE: Option<&'static str> = Some("3.1");
    }

    /// The event `UNPLUG_PRIMARY`, since QEMU 4.2.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,UNPLUG_PRIMARY)
    #[doc(alias = "UNPLUG_PRIMARY")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnplugPrimary {
        /// Member `device-id`.
        #[doc(alias = "device-id")]
        pub device_id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl UnplugPrimary {
        /// With the mandatory members, no optional one set.
        pub fn new(device_id: impl Into<String>) -> Self {
            Self { device_id: device_id.into(), extra: Extra::default() }
        }
    }

    record! { received UnplugPrimary {
        device_id: "device-id" required,
    } extra }

    impl Event for UnplugPrimary {
        const NAME: &'static str = "UNPLUG_PRIMARY";
        const SINCE: Option<&'static str> = Some("4.2");
    }
}
