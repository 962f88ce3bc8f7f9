// Generated as `qmp` from schemas/qapi/migration.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/migration.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, masked_debug, record, union};

/// Progress of the transfer of guest memory, counted since the migration started.
///
/// The struct `MigrationStats`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationStats {
    /// Data sent so far, all phases and channels together. Unit: bytes.
    pub transferred: i64,
    /// Guest memory still to send. It grows again when the guest dirties pages. Unit: bytes.
    pub remaining: i64,
    /// Size of the guest memory that takes part in the migration. Unit: bytes.
    pub total: i64,
    /// Pages of zeros, for which only a marker was sent. Unit: pages.
    ///
    /// Member `duplicate`, since QEMU 1.2.
    pub duplicate: i64,
    /// Pages sent with their full content. Unit: pages.
    ///
    /// Member `normal`, since QEMU 1.2.
    pub normal: i64,
    /// Volume of the pages counted by `normal`. Unit: bytes.
    ///
    /// Member `normal-bytes`, since QEMU 1.2.
    #[doc(alias = "normal-bytes")]
    pub normal_bytes: i64,
    /// Rate at which the guest dirtied memory in the last measuring period. Unit: pages per second.
    ///
    /// Member `dirty-pages-rate`, since QEMU 1.3.
    #[doc(alias = "dirty-pages-rate")]
    pub dirty_pages_rate: i64,
    /// Rate of the transfer in the last measuring period. Unit: megabits per second.
    ///
    /// Member `mbps`, since QEMU 1.6.
    pub mbps: f64,
    /// Number of refreshes of the bitmap of dirty pages. Each refresh starts another pass over memory.
    ///
    /// Member `dirty-sync-count`, since QEMU 2.1.
    #[doc(alias = "dirty-sync-count")]
    pub dirty_sync_count: i64,
    /// Pages that the destination asked for because the guest touched them before they had arrived.
    ///
    /// Member `postcopy-requests`, since QEMU 2.7.
    #[doc(alias = "postcopy-requests")]
    pub postcopy_requests: i64,
    /// Size of the pages that the page counters refer to. Unit: bytes.
    ///
    /// Member `page-size`, since QEMU 2.10.
    #[doc(alias = "page-size")]
    pub page_size: i64,
    /// Part of the data that was sent over `multifd` channels. Unit: bytes.
    ///
    /// Member `multifd-bytes`, since QEMU 3.0.
    #[doc(alias = "multifd-bytes")]
    pub multifd_bytes: u64,
    /// Pages sent per second in the last measuring period. Unit: pages per second.
    ///
    /// Member `pages-per-second`, since QEMU 4.0.
    #[doc(alias = "pages-per-second")]
    pub pages_per_second: u64,
    /// Data sent while the guest ran on the source. Unit: bytes.
    ///
    /// Member `precopy-bytes`, since QEMU 7.0. Servers before 7.0 leave it out.
    #[doc(alias = "precopy-bytes")]
    pub precopy_bytes: Option<u64>,
    /// Data sent while the guest was stopped for the switch to the destination. Unit: bytes.
    ///
    /// Member `downtime-bytes`, since QEMU 7.0. Servers before 7.0 leave it out.
    #[doc(alias = "downtime-bytes")]
    pub downtime_bytes: Option<u64>,
    /// Data sent after the guest was started on the destination. Unit: bytes.
    ///
    /// Member `postcopy-bytes`, since QEMU 7.0. Servers before 7.0 leave it out.
    #[doc(alias = "postcopy-bytes")]
    pub postcopy_bytes: Option<u64>,
    /// Flushes of `zero-copy-send` in which the kernel copied the pages after all. A growing number means that
    /// zero-copy has no benefit.
    ///
    /// Member `dirty-sync-missed-zero-copy`, since QEMU 7.1. Servers before 7.1 leave it out.
    #[doc(alias = "dirty-sync-missed-zero-copy")]
    pub dirty_sync_missed_zero_copy: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MigrationStats {
    /// Creates a value with the mandatory members and no optional one.
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

/// Effectiveness of the XBZRLE page cache on the source.
///
/// The struct `XBZRLECacheStats`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,XBZRLECacheStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XbzrleCacheStats {
    /// Configured size of the cache. Unit: bytes.
    #[doc(alias = "cache-size")]
    pub cache_size: u64,
    /// Encoded data sent instead of full pages. Unit: bytes.
    pub bytes: i64,
    /// Pages sent in encoded form. Unit: pages.
    pub pages: i64,
    /// Pages that had to be sent in full because no earlier copy was cached. Unit: pages.
    #[doc(alias = "cache-miss")]
    pub cache_miss: i64,
    /// Share of cache misses among the pages of the last period, from 0 to 1.
    ///
    /// Member `cache-miss-rate`, since QEMU 2.1.
    #[doc(alias = "cache-miss-rate")]
    pub cache_miss_rate: f64,
    /// Factor by which encoding shrank the pages of the last period: size before divided by size after.
    ///
    /// Member `encoding-rate`, since QEMU 5.1. Servers before 5.1 leave it out.
    #[doc(alias = "encoding-rate")]
    pub encoding_rate: Option<f64>,
    /// Pages sent in full because their encoding would not have been smaller. Unit: pages.
    pub overflow: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl XbzrleCacheStats {
    /// Creates a value with the mandatory members and no optional one.
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

/// Statistics of the compression threads that QEMU 9.1 removed in favour of `multifd` compression.
///
/// The struct `CompressionStats`, since QEMU 3.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CompressionStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompressionStats {
    /// Pages sent in compressed form. Unit: pages.
    pub pages: i64,
    /// Number of pages for which all compression threads were occupied.
    pub busy: i64,
    /// Share of pages of the last period for which all threads were occupied, from 0 to 1.
    #[doc(alias = "busy-rate")]
    pub busy_rate: f64,
    /// Volume of the pages after compression. Unit: bytes.
    #[doc(alias = "compressed-size")]
    pub compressed_size: i64,
    /// Factor by which compression shrank the pages: size before divided by size after.
    #[doc(alias = "compression-rate")]
    pub compression_rate: f64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl CompressionStats {
    /// Creates a value with the mandatory members and no optional one.
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

/// State of the incoming or outgoing migration of a QEMU process.
///
/// `completed`, `failed` and `cancelled` are final. A usual outgoing migration passes `setup`, `active`,
/// `device` and `completed`.
///
/// The enum `MigrationStatus`, since QEMU 2.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigrationStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationStatus {
    /// The process has not taken part in a migration.
    None,
    /// The connection is being established and the transfer prepared.
    Setup,
    /// The source winds down after `migrate_cancel`.
    Cancelling,
    /// The source gave up on request. The guest continues there.
    Cancelled,
    /// Memory is transferred while the guest runs on the source.
    Active,
    /// The guest is stopped on the source, and the destination loads device state before it starts the guest in
    /// postcopy. A failure still lets the source continue.
    ///
    /// Value `postcopy-device`, since QEMU 10.2.
    #[doc(alias = "postcopy-device")]
    PostcopyDevice,
    /// The guest runs on the destination and fetches missing pages from the source. A failure loses the guest
    /// unless the migration is recovered.
    ///
    /// Value `postcopy-active`, since QEMU 2.5.
    #[doc(alias = "postcopy-active")]
    PostcopyActive,
    /// The connection broke in the postcopy phase. Recover it with `migrate-recover` on the destination and
    /// `migrate` with `resume` on the source.
    ///
    /// Value `postcopy-paused`, since QEMU 3.0.
    #[doc(alias = "postcopy-paused")]
    PostcopyPaused,
    /// The source connects to the destination again to recover.
    ///
    /// Value `postcopy-recover-setup`, since QEMU 9.1.
    #[doc(alias = "postcopy-recover-setup")]
    PostcopyRecoverSetup,
    /// Source and destination agree on the missing pages after a reconnection.
    ///
    /// Value `postcopy-recover`, since QEMU 3.0.
    #[doc(alias = "postcopy-recover")]
    PostcopyRecover,
    /// All state has been transferred. The guest belongs to the destination.
    Completed,
    /// The migration ended with an error, which `query-migrate` reports in `error-desc`. On the source, the guest
    /// usually continues to run.
    Failed,
    /// Primary and secondary guest run in lockstep with COLO checkpoints.
    ///
    /// Value `colo`, since QEMU 2.8.
    Colo,
    /// The source waits for `migrate-continue` with the guest stopped, because the capability
    /// `pause-before-switchover` is on.
    ///
    /// Value `pre-switchover`, since QEMU 2.11.
    #[doc(alias = "pre-switchover")]
    PreSwitchover,
    /// The guest is stopped, and the state of its devices and the last dirty pages are transferred.
    ///
    /// Value `device`, since QEMU 2.11.
    Device,
    /// The source waits until the guest has released failover network cards.
    ///
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

/// Progress of the transfer of device state by VFIO devices.
///
/// The struct `VfioStats`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VfioStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VfioStats {
    /// Device state that VFIO devices have sent. Unit: bytes.
    pub transferred: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VfioStats {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(transferred: i64) -> Self {
        Self { transferred, extra: Extra::default() }
    }
}

record! { received VfioStats {
    transferred: "transferred" required,
} extra }

/// State, progress and timing of the last or running migration, as [`query-migrate`](super::command::QueryMigrate) returns it.
///
/// The struct `MigrationInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationInfo)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationInfo {
    /// State that the migration has reached. If absent: no migration has been started.
    pub status: Option<MigrationStatus>,
    /// Progress of guest memory. Reported by the source only. If absent: no outgoing migration is active or
    /// completed.
    ///
    /// Member `ram`, since QEMU 1.2.
    pub ram: Option<MigrationStats>,
    /// Progress of VFIO devices. Reported if the machine has such devices and all of them can migrate.
    ///
    /// Member `vfio`, since QEMU 5.2.
    pub vfio: Option<VfioStats>,
    /// Statistics of the page cache. Reported if the capability `xbzrle` is on. If absent: the capability is off,
    /// or no outgoing migration is active or completed.
    ///
    /// Member `xbzrle-cache`, since QEMU 1.2.
    #[doc(alias = "xbzrle-cache")]
    pub xbzrle_cache: Option<XbzrleCacheStats>,
    /// Time since the migration started, or the duration of a finished one. Unit: milliseconds. If absent: no
    /// outgoing migration is active or completed.
    ///
    /// Member `total-time`, since QEMU 1.2.
    #[doc(alias = "total-time")]
    pub total_time: Option<i64>,
    /// Estimate of the pause of the guest if the switch happened now. Reported while the migration runs. Unit:
    /// milliseconds. If absent: no outgoing migration is active.
    ///
    /// Member `expected-downtime`, since QEMU 1.3.
    #[doc(alias = "expected-downtime")]
    pub expected_downtime: Option<i64>,
    /// Actual pause of the guest. Reported after success. Unit: milliseconds. If absent: no outgoing migration has
    /// completed.
    ///
    /// Member `downtime`, since QEMU 1.3.
    pub downtime: Option<i64>,
    /// Time spent before the first page was sent, for example to pin memory for RDMA. Unit: milliseconds. If
    /// absent: no outgoing migration is active or completed.
    ///
    /// Member `setup-time`, since QEMU 1.6.
    #[doc(alias = "setup-time")]
    pub setup_time: Option<i64>,
    /// Share of time for which vCPUs currently sleep. Unit: percent. If absent: `auto-converge` does not slow down
    /// the guest.
    ///
    /// Member `cpu-throttle-percentage`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-percentage")]
    pub cpu_throttle_percentage: Option<i64>,
    /// Reason for which the migration failed or paused, in words for a person. The wording is not stable. If
    /// absent: there was no error.
    ///
    /// Member `error-desc`, since QEMU 2.7.
    #[doc(alias = "error-desc")]
    pub error_desc: Option<String>,
    /// Reasons for which an outgoing migration would be refused, such as a device that cannot migrate. If absent:
    /// nothing blocks it.
    ///
    /// Member `blocked-reasons`, since QEMU 6.0.
    #[doc(alias = "blocked-reasons")]
    pub blocked_reasons: Option<Vec<String>>,
    /// Time in which all vCPUs at once waited for missing pages. Reported by the destination if the capability
    /// `postcopy-blocktime` is on. Unit: milliseconds. If absent: it was not measured.
    ///
    /// Member `postcopy-blocktime`, since QEMU 3.0.
    #[doc(alias = "postcopy-blocktime")]
    pub postcopy_blocktime: Option<u32>,
    /// Time that each vCPU waited for missing pages, in the order of vCPU indexes. Unit: milliseconds. If absent:
    /// it was not measured.
    ///
    /// Member `postcopy-vcpu-blocktime`, since QEMU 3.0.
    #[doc(alias = "postcopy-vcpu-blocktime")]
    pub postcopy_vcpu_blocktime: Option<Vec<u32>>,
    /// Average time to fetch a missing page from the source. Unit: nanoseconds. If absent: it was not measured.
    ///
    /// Member `postcopy-latency`, since QEMU 10.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "postcopy-latency")]
    pub postcopy_latency: Option<u64>,
    /// Histogram of the time to fetch a missing page. Element N, from 0, counts fetches that took at least 2^N and
    /// less than 2^(N+1) microseconds. If absent: it was not measured.
    ///
    /// Member `postcopy-latency-dist`, since QEMU 10.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "postcopy-latency-dist")]
    pub postcopy_latency_dist: Option<Vec<u64>>,
    /// Average time to fetch a missing page, for each vCPU. Unit: nanoseconds. If absent: it was not measured.
    ///
    /// Member `postcopy-vcpu-latency`, since QEMU 10.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "postcopy-vcpu-latency")]
    pub postcopy_vcpu_latency: Option<Vec<u64>>,
    /// Average time to fetch a missing page for threads other than vCPUs. Unit: nanoseconds. If absent: it was not
    /// measured.
    ///
    /// Member `postcopy-non-vcpu-latency`, since QEMU 10.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "postcopy-non-vcpu-latency")]
    pub postcopy_non_vcpu_latency: Option<u64>,
    /// Addresses on which the destination listens. They show the actual port if port 0 was requested. If absent: no
    /// socket was opened for an incoming migration.
    ///
    /// Member `socket-address`, since QEMU 4.0.
    #[doc(alias = "socket-address")]
    pub socket_address: Option<Vec<SocketAddress>>,
    /// Longest sleep that `dirty-limit` imposed on a vCPU in one round of filling its dirty ring. Unit:
    /// microseconds. If absent: the dirty rate of vCPUs is not limited.
    ///
    /// Member `dirty-limit-throttle-time-per-round`, since QEMU 8.1.
    #[doc(alias = "dirty-limit-throttle-time-per-round")]
    pub dirty_limit_throttle_time_per_round: Option<u64>,
    /// Average time in which a vCPU fills its dirty ring. 0 means that the guest dirties no memory. Unit:
    /// microseconds. If absent: the dirty rate of vCPUs is not limited.
    ///
    /// Member `dirty-limit-ring-full-time`, since QEMU 8.1.
    #[doc(alias = "dirty-limit-ring-full-time")]
    pub dirty_limit_ring_full_time: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MigrationInfo {
    /// Creates a value with no member set.
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

    /// Sets `status`. State that the migration has reached. If absent: no migration has been started.
    #[must_use]
    pub fn status(mut self, status: impl Into<MigrationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `ram`. Progress of guest memory. Reported by the source only. If absent: no outgoing migration is
    /// active or completed.
    #[must_use]
    pub fn ram(mut self, ram: impl Into<MigrationStats>) -> Self {
        self.ram = Some(ram.into());
        self
    }

    /// Sets `vfio`. Progress of VFIO devices. Reported if the machine has such devices and all of them can migrate.
    #[must_use]
    pub fn vfio(mut self, vfio: impl Into<VfioStats>) -> Self {
        self.vfio = Some(vfio.into());
        self
    }

    /// Sets `xbzrle-cache`. Statistics of the page cache. Reported if the capability `xbzrle` is on. If absent: the
    /// capability is off, or no outgoing migration is active or completed.
    #[must_use]
    pub fn xbzrle_cache(mut self, xbzrle_cache: impl Into<XbzrleCacheStats>) -> Self {
        self.xbzrle_cache = Some(xbzrle_cache.into());
        self
    }

    /// Sets `total-time`. Time since the migration started, or the duration of a finished one. Unit: milliseconds.
    /// If absent: no outgoing migration is active or completed.
    #[must_use]
    #[inline]
    pub fn total_time(mut self, total_time: i64) -> Self {
        self.total_time = Some(total_time);
        self
    }

    /// Sets `expected-downtime`. Estimate of the pause of the guest if the switch happened now. Reported while the
    /// migration runs. Unit: milliseconds. If absent: no outgoing migration is active.
    #[must_use]
    #[inline]
    pub fn expected_downtime(mut self, expected_downtime: i64) -> Self {
        self.expected_downtime = Some(expected_downtime);
        self
    }

    /// Sets `downtime`. Actual pause of the guest. Reported after success. Unit: milliseconds. If absent: no
    /// outgoing migration has completed.
    #[must_use]
    #[inline]
    pub fn downtime(mut self, downtime: i64) -> Self {
        self.downtime = Some(downtime);
        self
    }

    /// Sets `setup-time`. Time spent before the first page was sent, for example to pin memory for RDMA. Unit:
    /// milliseconds. If absent: no outgoing migration is active or completed.
    #[must_use]
    #[inline]
    pub fn setup_time(mut self, setup_time: i64) -> Self {
        self.setup_time = Some(setup_time);
        self
    }

    /// Sets `cpu-throttle-percentage`. Share of time for which vCPUs currently sleep. Unit: percent. If absent:
    /// `auto-converge` does not slow down the guest.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_percentage(mut self, cpu_throttle_percentage: i64) -> Self {
        self.cpu_throttle_percentage = Some(cpu_throttle_percentage);
        self
    }

    /// Sets `error-desc`. Reason for which the migration failed or paused, in words for a person. The wording is
    /// not stable. If absent: there was no error.
    #[must_use]
    pub fn error_desc(mut self, error_desc: impl Into<String>) -> Self {
        self.error_desc = Some(error_desc.into());
        self
    }

    /// Sets `blocked-reasons`. Reasons for which an outgoing migration would be refused, such as a device that
    /// cannot migrate. If absent: nothing blocks it.
    #[must_use]
    pub fn blocked_reasons(mut self, blocked_reasons: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.blocked_reasons = Some(blocked_reasons.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `postcopy-blocktime`. Time in which all vCPUs at once waited for missing pages. Reported by the
    /// destination if the capability `postcopy-blocktime` is on. Unit: milliseconds. If absent: it was not
    /// measured.
    #[must_use]
    #[inline]
    pub fn postcopy_blocktime(mut self, postcopy_blocktime: u32) -> Self {
        self.postcopy_blocktime = Some(postcopy_blocktime);
        self
    }

    /// Sets `postcopy-vcpu-blocktime`. Time that each vCPU waited for missing pages, in the order of vCPU indexes.
    /// Unit: milliseconds. If absent: it was not measured.
    #[must_use]
    pub fn postcopy_vcpu_blocktime(mut self, postcopy_vcpu_blocktime: impl IntoIterator<Item = u32>) -> Self {
        self.postcopy_vcpu_blocktime = Some(postcopy_vcpu_blocktime.into_iter().collect());
        self
    }

    /// Sets `postcopy-latency`. Average time to fetch a missing page from the source. Unit: nanoseconds. If absent:
    /// it was not measured.
    #[must_use]
    #[inline]
    pub fn postcopy_latency(mut self, postcopy_latency: u64) -> Self {
        self.postcopy_latency = Some(postcopy_latency);
        self
    }

    /// Sets `postcopy-latency-dist`. Histogram of the time to fetch a missing page. Element N, from 0, counts
    /// fetches that took at least 2^N and less than 2^(N+1) microseconds. If absent: it was not measured.
    #[must_use]
    pub fn postcopy_latency_dist(mut self, postcopy_latency_dist: impl IntoIterator<Item = u64>) -> Self {
        self.postcopy_latency_dist = Some(postcopy_latency_dist.into_iter().collect());
        self
    }

    /// Sets `postcopy-vcpu-latency`. Average time to fetch a missing page, for each vCPU. Unit: nanoseconds. If
    /// absent: it was not measured.
    #[must_use]
    pub fn postcopy_vcpu_latency(mut self, postcopy_vcpu_latency: impl IntoIterator<Item = u64>) -> Self {
        self.postcopy_vcpu_latency = Some(postcopy_vcpu_latency.into_iter().collect());
        self
    }

    /// Sets `postcopy-non-vcpu-latency`. Average time to fetch a missing page for threads other than vCPUs. Unit:
    /// nanoseconds. If absent: it was not measured.
    #[must_use]
    #[inline]
    pub fn postcopy_non_vcpu_latency(mut self, postcopy_non_vcpu_latency: u64) -> Self {
        self.postcopy_non_vcpu_latency = Some(postcopy_non_vcpu_latency);
        self
    }

    /// Sets `socket-address`. Addresses on which the destination listens. They show the actual port if port 0 was
    /// requested. If absent: no socket was opened for an incoming migration.
    #[must_use]
    pub fn socket_address(mut self, socket_address: impl IntoIterator<Item = impl Into<SocketAddress>>) -> Self {
        self.socket_address = Some(socket_address.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `dirty-limit-throttle-time-per-round`. Longest sleep that `dirty-limit` imposed on a vCPU in one round
    /// of filling its dirty ring. Unit: microseconds. If absent: the dirty rate of vCPUs is not limited.
    #[must_use]
    #[inline]
    pub fn dirty_limit_throttle_time_per_round(mut self, dirty_limit_throttle_time_per_round: u64) -> Self {
        self.dirty_limit_throttle_time_per_round = Some(dirty_limit_throttle_time_per_round);
        self
    }

    /// Sets `dirty-limit-ring-full-time`. Average time in which a vCPU fills its dirty ring. 0 means that the guest
    /// dirties no memory. Unit: microseconds. If absent: the dirty rate of vCPUs is not limited.
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

/// An optional feature of migration that is switched on or off before the migration starts.
///
/// All are off initially. Most of them must have the same setting on source and destination.
///
/// The enum `MigrationCapability`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigrationCapability)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationCapability {
    /// Sends only the differences of pages that were sent before. Saves bandwidth for guests that change small
    /// parts of pages. Excludes `multifd` and `mapped-ram`.
    Xbzrle,
    /// Locks all guest memory at once at the start of an RDMA migration, instead of piece by piece.
    ///
    /// Value `rdma-pin-all`, since QEMU 2.0.
    #[doc(alias = "rdma-pin-all")]
    RdmaPinAll,
    /// Slows down the vCPUs step by step if the guest dirties memory faster than it is sent. Excludes
    /// `dirty-limit`.
    ///
    /// Value `auto-converge`, since QEMU 1.6.
    #[doc(alias = "auto-converge")]
    AutoConverge,
    /// Had a meaning for block migration only, which QEMU no longer has.
    ///
    /// Value `zero-blocks`, since QEMU 1.6. **Deprecated** upstream.
    #[doc(alias = "zero-blocks")]
    ZeroBlocks,
    /// Emits `MIGRATION` and `MIGRATION_PASS`. Without it, progress must be polled with `query-migrate`.
    ///
    /// Value `events`, since QEMU 2.4.
    Events,
    /// Allows `migrate-start-postcopy`: the guest starts on the destination before all memory is there. Needs
    /// userfaultfd on the destination's host.
    ///
    /// Value `postcopy-ram`, since QEMU 2.6.
    #[doc(alias = "postcopy-ram")]
    PostcopyRam,
    /// Keeps a second guest in lockstep by continuous checkpoints, as a standby for failures.
    ///
    /// Value `x-colo`, since QEMU 2.8. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-colo")]
    XColo,
    /// Frees pages on the source as soon as the destination has received them in the postcopy phase.
    ///
    /// Value `release-ram`, since QEMU 2.9.
    #[doc(alias = "release-ram")]
    ReleaseRam,
    /// Opens the channel from destination to source in precopy too, so that the destination can report its result.
    ///
    /// Value `return-path`, since QEMU 2.10.
    #[doc(alias = "return-path")]
    ReturnPath,
    /// Stops in the state `pre-switchover`, before block devices and device state are handed over, until
    /// `migrate-continue`.
    ///
    /// Value `pause-before-switchover`, since QEMU 2.11.
    #[doc(alias = "pause-before-switchover")]
    PauseBeforeSwitchover,
    /// Sends memory pages over several connections in parallel. Must be set on the destination before it starts to
    /// listen.
    ///
    /// Value `multifd`, since QEMU 4.0.
    Multifd,
    /// Transfers the named dirty bitmaps of block nodes.
    ///
    /// Value `dirty-bitmaps`, since QEMU 2.12.
    #[doc(alias = "dirty-bitmaps")]
    DirtyBitmaps,
    /// Measures how long vCPUs wait for missing pages in the postcopy phase. Set on the destination.
    ///
    /// Value `postcopy-blocktime`, since QEMU 3.0.
    #[doc(alias = "postcopy-blocktime")]
    PostcopyBlocktime,
    /// Leaves block devices inactive on the destination until `cont`, so that it takes no image locks before.
    /// Effective if the destination was started with `-S`.
    ///
    /// Value `late-block-activate`, since QEMU 3.0.
    #[doc(alias = "late-block-activate")]
    LateBlockActivate,
    /// Skips shared memory that the destination maps itself, for example from the same file. Excludes postcopy.
    ///
    /// Value `x-ignore-shared`, since QEMU 4.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-ignore-shared")]
    XIgnoreShared,
    /// Makes the destination refuse a guest whose UUID differs from its own.
    ///
    /// Value `validate-uuid`, since QEMU 4.2.
    #[doc(alias = "validate-uuid")]
    ValidateUuid,
    /// Saves memory as it was when the migration started, while the guest continues. Needs write-protection by
    /// userfaultfd, and excludes most other capabilities.
    ///
    /// Value `background-snapshot`, since QEMU 6.0.
    #[doc(alias = "background-snapshot")]
    BackgroundSnapshot,
    /// Sends pages without copying them into the kernel. Linux only; needs `multifd` without compression and TLS,
    /// and permission to lock memory.
    ///
    /// Value `zero-copy-send`, since QEMU 7.1.
    #[doc(alias = "zero-copy-send")]
    ZeroCopySend,
    /// Sends pages that the destination waits for over a connection of their own, ahead of the background transfer.
    /// Needs `postcopy-ram`.
    ///
    /// Value `postcopy-preempt`, since QEMU 7.1.
    #[doc(alias = "postcopy-preempt")]
    PostcopyPreempt,
    /// Lets the destination delay the switch until its devices have loaded their initial data. Reduces downtime
    /// with VFIO. Needs `return-path`.
    ///
    /// Value `switchover-ack`, since QEMU 8.1.
    #[doc(alias = "switchover-ack")]
    SwitchoverAck,
    /// Slows down only those vCPUs that dirty memory faster than `vcpu-dirty-limit`. Needs KVM with
    /// `dirty-ring-size` set.
    ///
    /// Value `dirty-limit`, since QEMU 8.1.
    #[doc(alias = "dirty-limit")]
    DirtyLimit,
    /// Writes each page to a fixed offset of a file, so that the file has a bounded size and `multifd` can write in
    /// parallel. Needs a seekable destination.
    ///
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

/// A migration capability together with its setting.
///
/// The struct `MigrationCapabilityStatus`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationCapabilityStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationCapabilityStatus {
    /// Which feature is meant.
    pub capability: MigrationCapability,
    /// Whether the feature is on.
    pub state: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl MigrationCapabilityStatus {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(capability: impl Into<MigrationCapability>, state: bool) -> Self {
        Self { capability: capability.into(), state, extra: Extra::default() }
    }
}

record! { both MigrationCapabilityStatus {
    capability: "capability" required,
    state: "state" required,
} extra }

/// Compression of pages on `multifd` connections.
///
/// The enum `MultiFDCompression`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MultiFDCompression)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiFdCompression {
    /// Pages are sent as they are.
    None,
    /// Deflate in software, by the zlib library.
    Zlib,
    /// Zstandard in software. Compresses better and faster than zlib.
    ///
    /// Value `zstd`. Only in builds with `CONFIG_ZSTD`.
    Zstd,
    /// Deflate by Intel QuickAssist hardware.
    ///
    /// Value `qatzip`, since QEMU 9.2. Only in builds with `CONFIG_QATZIP`.
    Qatzip,
    /// Deflate by the Intel In-Memory Analytics Accelerator, with software as a fallback.
    ///
    /// Value `qpl`, since QEMU 9.1. Only in builds with `CONFIG_QPL`.
    Qpl,
    /// Compression by accelerators of Arm servers through the UADK library.
    ///
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

/// Purpose of a migration: to move a guest, or to update QEMU or the host kernel in place.
///
/// The enum `MigMode`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigMode {
    /// Moves a guest to another QEMU process over a stream.
    ///
    /// Value `normal`, since QEMU 8.2.
    Normal,
    /// Stops the guest and saves it, usually to a file. QEMU is then quit, the host may be rebooted, and a new QEMU
    /// loads the file. Local storage does not block it, but must not change in between.
    ///
    /// Value `cpr-reboot`, since QEMU 8.2.
    #[doc(alias = "cpr-reboot")]
    CprReboot,
    /// Hands the guest to a new QEMU process on the same host. Memory stays in place: its file descriptors are
    /// passed over a second channel of type `cpr`. All memory backends must be shared.
    ///
    /// Value `cpr-transfer`, since QEMU 10.0.
    #[doc(alias = "cpr-transfer")]
    CprTransfer,
    /// Saves the state to a file, and replaces the process by `cpr-exec-command`, which keeps the process id.
    /// Memory stays in place. All memory backends must be shared.
    ///
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

/// Thread of the source that looks for pages of zeros.
///
/// The enum `ZeroPageDetection`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ZeroPageDetection)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZeroPageDetection {
    /// No thread: all pages are sent with their content.
    None,
    /// The main migration thread.
    Legacy,
    /// The sending threads of `multifd`, if that capability is on; otherwise the main migration thread.
    Multifd,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both ZeroPageDetection {
    "none" None,
    "legacy" Legacy,
    "multifd" Multifd,
} open }

/// Changes applied to a dirty bitmap while it migrates.
///
/// The struct `BitmapMigrationBitmapAliasTransform`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BitmapMigrationBitmapAliasTransform)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationBitmapAliasTransform {
    /// Whether the destination stores the bitmap in the image file. If absent: as on the source.
    pub persistent: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BitmapMigrationBitmapAliasTransform {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { persistent: None, extra: Extra::default() }
    }

    /// Sets `persistent`. Whether the destination stores the bitmap in the image file. If absent: as on the source.
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

/// Pairs a dirty bitmap with the name under which it travels in the migration stream.
///
/// The struct `BitmapMigrationBitmapAlias`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BitmapMigrationBitmapAlias)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationBitmapAlias {
    /// Bitmap as it is known on this side.
    pub name: String,
    /// Name under which the bitmap travels.
    pub alias: String,
    /// Properties that the bitmap gets on arrival. If absent: no change.
    ///
    /// Member `transform`, since QEMU 6.0.
    pub transform: Option<BitmapMigrationBitmapAliasTransform>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BitmapMigrationBitmapAlias {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self { name: name.into(), alias: alias.into(), transform: None, extra: Extra::default() }
    }

    /// Sets `transform`. Properties that the bitmap gets on arrival. If absent: no change.
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

/// Maps a block node and its dirty bitmaps to the names they have in the migration stream.
///
/// The struct `BitmapMigrationNodeAlias`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BitmapMigrationNodeAlias)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BitmapMigrationNodeAlias {
    /// Block node as it is known on this side.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Name under which the block node travels.
    pub alias: String,
    /// Bitmaps of the node that take part, with their aliases.
    pub bitmaps: Vec<BitmapMigrationBitmapAlias>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BitmapMigrationNodeAlias {
    /// Creates a value with the mandatory members and no optional one.
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

/// Name of a setting that tunes migration.
///
/// The enum `MigrationParameter`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigrationParameter)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationParameter {
    /// First delay between self-announcement packets, in milliseconds.
    ///
    /// Value `announce-initial`, since QEMU 4.0.
    #[doc(alias = "announce-initial")]
    AnnounceInitial,
    /// Longest delay between two self-announcement packets, in milliseconds.
    ///
    /// Value `announce-max`, since QEMU 4.0.
    #[doc(alias = "announce-max")]
    AnnounceMax,
    /// Number of self-announcement packets from the destination.
    ///
    /// Value `announce-rounds`, since QEMU 4.0.
    #[doc(alias = "announce-rounds")]
    AnnounceRounds,
    /// Growth of the delay between self-announcement packets, in milliseconds.
    ///
    /// Value `announce-step`, since QEMU 4.0.
    #[doc(alias = "announce-step")]
    AnnounceStep,
    /// Percentage of dirtied to transferred memory at which `auto-converge` acts.
    ///
    /// Value `throttle-trigger-threshold`, since QEMU 5.0.
    #[doc(alias = "throttle-trigger-threshold")]
    ThrottleTriggerThreshold,
    /// Percentage of the first slow-down by `auto-converge`.
    ///
    /// Value `cpu-throttle-initial`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-initial")]
    CpuThrottleInitial,
    /// Percentage added at each further slow-down by `auto-converge`.
    ///
    /// Value `cpu-throttle-increment`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-increment")]
    CpuThrottleIncrement,
    /// Smaller steps of slow-down near the end.
    ///
    /// Value `cpu-throttle-tailslow`, since QEMU 5.1.
    #[doc(alias = "cpu-throttle-tailslow")]
    CpuThrottleTailslow,
    /// Id of the object with the TLS credentials.
    ///
    /// Value `tls-creds`, since QEMU 2.7.
    #[doc(alias = "tls-creds")]
    TlsCreds,
    /// Host name expected in the certificate of the destination.
    #[doc(alias = "tls-hostname")]
    TlsHostname,
    /// Id of the object that authorizes clients of the destination.
    ///
    /// Value `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    TlsAuthz,
    /// Limit of the transfer rate, in bytes per second.
    ///
    /// Value `max-bandwidth`, since QEMU 2.8.
    #[doc(alias = "max-bandwidth")]
    MaxBandwidth,
    /// Bandwidth assumed for the decision to switch over, in bytes per second.
    ///
    /// Value `avail-switchover-bandwidth`, since QEMU 8.2.
    #[doc(alias = "avail-switchover-bandwidth")]
    AvailSwitchoverBandwidth,
    /// Longest allowed pause of the guest, in milliseconds.
    ///
    /// Value `downtime-limit`, since QEMU 2.8.
    #[doc(alias = "downtime-limit")]
    DowntimeLimit,
    /// Time between COLO checkpoints, in milliseconds.
    ///
    /// Value `x-checkpoint-delay`, since QEMU 2.8. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-checkpoint-delay")]
    XCheckpointDelay,
    /// Number of connections that carry pages in parallel.
    ///
    /// Value `multifd-channels`, since QEMU 4.0.
    #[doc(alias = "multifd-channels")]
    MultifdChannels,
    /// Size of the page cache of XBZRLE, in bytes.
    ///
    /// Value `xbzrle-cache-size`, since QEMU 2.11.
    #[doc(alias = "xbzrle-cache-size")]
    XbzrleCacheSize,
    /// Limit of the background transfer in postcopy, in bytes per second.
    ///
    /// Value `max-postcopy-bandwidth`, since QEMU 3.0.
    #[doc(alias = "max-postcopy-bandwidth")]
    MaxPostcopyBandwidth,
    /// Largest percentage of slow-down by `auto-converge`.
    ///
    /// Value `max-cpu-throttle`, since QEMU 3.1.
    #[doc(alias = "max-cpu-throttle")]
    MaxCpuThrottle,
    /// Compression of pages on `multifd` connections.
    ///
    /// Value `multifd-compression`, since QEMU 5.0.
    #[doc(alias = "multifd-compression")]
    MultifdCompression,
    /// Effort of zlib, from 0 to 9.
    ///
    /// Value `multifd-zlib-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zlib-level")]
    MultifdZlibLevel,
    /// Effort of Zstandard, from 0 to 20.
    ///
    /// Value `multifd-zstd-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zstd-level")]
    MultifdZstdLevel,
    /// Effort of QATzip, from 1 to 9.
    ///
    /// Value `multifd-qatzip-level`, since QEMU 9.2.
    #[doc(alias = "multifd-qatzip-level")]
    MultifdQatzipLevel,
    /// Aliases of nodes and dirty bitmaps.
    ///
    /// Value `block-bitmap-mapping`, since QEMU 5.2.
    #[doc(alias = "block-bitmap-mapping")]
    BlockBitmapMapping,
    /// Time between adjustments of `dirty-limit`, in milliseconds.
    ///
    /// Value `x-vcpu-dirty-limit-period`, since QEMU 8.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-vcpu-dirty-limit-period")]
    XVcpuDirtyLimitPeriod,
    /// Dirty rate allowed to each vCPU, in MiB per second.
    ///
    /// Value `vcpu-dirty-limit`, since QEMU 8.1.
    #[doc(alias = "vcpu-dirty-limit")]
    VcpuDirtyLimit,
    /// Kind of migration.
    ///
    /// Value `mode`, since QEMU 8.2.
    Mode,
    /// Thread that searches for pages of zeros.
    ///
    /// Value `zero-page-detection`, since QEMU 9.0.
    #[doc(alias = "zero-page-detection")]
    ZeroPageDetection,
    /// Use of `O_DIRECT` for files.
    ///
    /// Value `direct-io`, since QEMU 9.1.
    #[doc(alias = "direct-io")]
    DirectIo,
    /// Program that replaces QEMU in the mode `cpr-exec`.
    ///
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

/// Settings of migration to change. Absent members keep their present value.
///
/// The struct `MigrateSetParameters`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrateSetParameters)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrateSetParameters {
    /// Delay of the destination between its first two self-announcement packets; later delays are longer by
    /// `announce-step` each. The first packet is sent at once. Initially 50. Unit: milliseconds. Range: 0 to 100000.
    /// If absent: the present value stays.
    ///
    /// Member `announce-initial`, since QEMU 4.0.
    #[doc(alias = "announce-initial")]
    pub announce_initial: Option<u64>,
    /// Upper bound of the delay between two self-announcement packets. Initially 550. Unit: milliseconds. Range: 0
    /// to 100000. If absent: the present value stays.
    ///
    /// Member `announce-max`, since QEMU 4.0.
    #[doc(alias = "announce-max")]
    pub announce_max: Option<u64>,
    /// Number of self-announcement packets that the destination sends for each network card. 0 disables the
    /// announcement. Initially 5. Range: 0 to 1000. If absent: the present value stays.
    ///
    /// Member `announce-rounds`, since QEMU 4.0.
    #[doc(alias = "announce-rounds")]
    pub announce_rounds: Option<u64>,
    /// Amount by which the delay grows from one self-announcement packet to the next. Initially 100. Unit:
    /// milliseconds. Range: 1 to 10000. If absent: the present value stays.
    ///
    /// Member `announce-step`, since QEMU 4.0.
    #[doc(alias = "announce-step")]
    pub announce_step: Option<u64>,
    /// Amount of memory that the guest dirties in one period, relative to the amount transferred in it, from which
    /// `auto-converge` slows down the vCPUs. Initially 50. Unit: percent. Range: 1 to 100. If absent: the present
    /// value stays.
    ///
    /// Member `throttle-trigger-threshold`, since QEMU 5.0.
    #[doc(alias = "throttle-trigger-threshold")]
    pub throttle_trigger_threshold: Option<u8>,
    /// Share of time that vCPUs sleep when `auto-converge` first slows them down. Initially 20. Unit: percent.
    /// Range: 1 to 99. If absent: the present value stays.
    ///
    /// Member `cpu-throttle-initial`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-initial")]
    pub cpu_throttle_initial: Option<u8>,
    /// Amount added to the throttling of vCPUs whenever `auto-converge` finds that the migration still does not
    /// converge. Initially 10. Unit: percent. Range: 1 to 99. If absent: the present value stays.
    ///
    /// Member `cpu-throttle-increment`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-increment")]
    pub cpu_throttle_increment: Option<u8>,
    /// Whether `auto-converge` takes smaller steps than `cpu-throttle-increment` near the end, just enough to reach
    /// the threshold. Initially false. If absent: the present value stays.
    ///
    /// Member `cpu-throttle-tailslow`, since QEMU 5.1.
    #[doc(alias = "cpu-throttle-tailslow")]
    pub cpu_throttle_tailslow: Option<bool>,
    /// Id of the `tls-creds-*` object used to encrypt the migration connections. Its endpoint must be `client` on
    /// the source and `server` on the destination. An empty string or null disables TLS. Initially empty. If
    /// absent: the present value stays.
    ///
    /// Member `tls-creds`, since QEMU 2.7.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<StrOrNull>,
    /// Host name that the certificate of the destination must carry. Needed with X.509 credentials if the address
    /// has no host name, as with `unix:`, `fd:` and `exec:`. An empty string or null means the host of the address.
    /// Initially empty. If absent: the present value stays.
    #[doc(alias = "tls-hostname")]
    pub tls_hostname: Option<StrOrNull>,
    /// Id of the `authz-*` object with which the destination checks the distinguished name of the client's
    /// certificate. It is looked up for each connection; if there is no such object, access is denied. If absent:
    /// the present value stays.
    ///
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<StrOrNull>,
    /// Highest rate at which the source sends data before the switch to postcopy. 0 means no limit. Initially
    /// 134217728 (128 MiB per second). Unit: bytes per second. If absent: the present value stays.
    ///
    /// Member `max-bandwidth`, since QEMU 2.8.
    #[doc(alias = "max-bandwidth")]
    pub max_bandwidth: Option<u64>,
    /// Bandwidth to assume when deciding if the remaining data fits into `downtime-limit`. It does not limit the
    /// transfer. 0 means that QEMU estimates it. Initially 0. Unit: bytes per second. If absent: the present value
    /// stays.
    ///
    /// Member `avail-switchover-bandwidth`, since QEMU 8.2.
    #[doc(alias = "avail-switchover-bandwidth")]
    pub avail_switchover_bandwidth: Option<u64>,
    /// Longest time that the guest may be stopped for the switch to the destination. The migration does not
    /// complete until the estimate is below it. Initially 300. Unit: milliseconds. Range: 0 to 2000000. If absent:
    /// the present value stays.
    ///
    /// Member `downtime-limit`, since QEMU 2.8.
    #[doc(alias = "downtime-limit")]
    pub downtime_limit: Option<u64>,
    /// Time between two periodic checkpoints in COLO mode. Initially 20000. Unit: milliseconds. If absent: the
    /// present value stays.
    ///
    /// Member `x-checkpoint-delay`, since QEMU 2.8. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-checkpoint-delay")]
    pub x_checkpoint_delay: Option<u32>,
    /// Number of connections that carry memory pages in parallel if the capability `multifd` is on. Source and
    /// destination must agree. Initially 2. Range: 1 to 255. If absent: the present value stays.
    ///
    /// Member `multifd-channels`, since QEMU 4.0.
    #[doc(alias = "multifd-channels")]
    pub multifd_channels: Option<u8>,
    /// Size of the cache of previously sent pages that XBZRLE compares with. A power of two, not smaller than one
    /// guest page. Initially 67108864 (64 MiB). Unit: bytes. If absent: the present value stays.
    ///
    /// Member `xbzrle-cache-size`, since QEMU 2.11.
    #[doc(alias = "xbzrle-cache-size")]
    pub xbzrle_cache_size: Option<u64>,
    /// Highest rate of the background transfer in the postcopy phase. Pages that the destination asks for are not
    /// limited. 0 means no limit. Initially 0. Unit: bytes per second. If absent: the present value stays.
    ///
    /// Member `max-postcopy-bandwidth`, since QEMU 3.0.
    #[doc(alias = "max-postcopy-bandwidth")]
    pub max_postcopy_bandwidth: Option<u64>,
    /// Highest share of time that `auto-converge` lets vCPUs sleep. It must not be below `cpu-throttle-initial`.
    /// Initially 99. Unit: percent. Range: 1 to 99. If absent: the present value stays.
    ///
    /// Member `max-cpu-throttle`, since QEMU 3.1.
    #[doc(alias = "max-cpu-throttle")]
    pub max_cpu_throttle: Option<u8>,
    /// Method that compresses the pages sent over `multifd` connections. Source and destination must agree.
    /// Initially `none`. If absent: the present value stays.
    ///
    /// Member `multifd-compression`, since QEMU 5.0.
    #[doc(alias = "multifd-compression")]
    pub multifd_compression: Option<MultiFdCompression>,
    /// Compression level of zlib: 0 does not compress, 1 is fastest, 9 compresses best. Initially 1. Range: 0 to 9.
    /// If absent: the present value stays.
    ///
    /// Member `multifd-zlib-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zlib-level")]
    pub multifd_zlib_level: Option<u8>,
    /// Compression level of QATzip: 1 is fastest, 9 compresses best. Initially 1. Range: 1 to 9. If absent: the
    /// present value stays.
    ///
    /// Member `multifd-qatzip-level`, since QEMU 9.2.
    #[doc(alias = "multifd-qatzip-level")]
    pub multifd_qatzip_level: Option<u8>,
    /// Compression level of Zstandard: 1 is fastest, 20 compresses best. Initially 1. Range: 0 to 20. If absent:
    /// the present value stays.
    ///
    /// Member `multifd-zstd-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zstd-level")]
    pub multifd_zstd_level: Option<u8>,
    /// Names under which nodes and their dirty bitmaps travel if the capability `dirty-bitmaps` is on. Once set,
    /// the source skips what is not listed, and the destination discards bitmap data after the first unknown alias.
    /// If it was never set, bitmaps keep their names, and nodes travel under the name of their block device or else
    /// their node name. If absent: the present value stays.
    ///
    /// Member `block-bitmap-mapping`, since QEMU 5.2.
    #[doc(alias = "block-bitmap-mapping")]
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// Time between two adjustments of the capability `dirty-limit`. Initially 1000. Unit: milliseconds. Range: 1
    /// to 1000. If absent: the present value stays.
    ///
    /// Member `x-vcpu-dirty-limit-period`, since QEMU 8.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-vcpu-dirty-limit-period")]
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// Rate of dirtying memory to which the capability `dirty-limit` holds each vCPU. At least 1. Initially 1.
    /// Unit: MiB per second. If absent: the present value stays.
    ///
    /// Member `vcpu-dirty-limit`, since QEMU 8.1.
    #[doc(alias = "vcpu-dirty-limit")]
    pub vcpu_dirty_limit: Option<u64>,
    /// Kind of migration: to another process over a stream, or one of the modes that update QEMU or its host in
    /// place. Initially `normal`. If absent: the present value stays.
    ///
    /// Member `mode`, since QEMU 8.2.
    pub mode: Option<MigMode>,
    /// Which thread looks for pages of zeros, which are sent as a short marker instead of data. Initially
    /// `multifd`. If absent: the present value stays.
    ///
    /// Member `zero-page-detection`, since QEMU 9.0.
    #[doc(alias = "zero-page-detection")]
    pub zero_page_detection: Option<ZeroPageDetection>,
    /// Whether files are opened with `O_DIRECT`, which bypasses the page cache of the host. Effective only with the
    /// capability `mapped-ram`. Initially false. If absent: the present value stays.
    ///
    /// Member `direct-io`, since QEMU 9.1.
    #[doc(alias = "direct-io")]
    pub direct_io: Option<bool>,
    /// Program and arguments with which the running QEMU replaces itself in the mode `cpr-exec`. The first element
    /// is the path of the program. If absent: the present value stays.
    ///
    /// Member `cpr-exec-command`, since QEMU 10.2.
    #[doc(alias = "cpr-exec-command")]
    pub cpr_exec_command: Option<Vec<String>>,
}

impl MigrateSetParameters {
    /// Creates a value with no member set.
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

    /// Sets `announce-initial`. Delay of the destination between its first two self-announcement packets; later
    /// delays are longer by `announce-step` each. The first packet is sent at once. Initially 50. Unit:
    /// milliseconds. Range: 0 to 100000. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn announce_initial(mut self, announce_initial: u64) -> Self {
        self.announce_initial = Some(announce_initial);
        self
    }

    /// Sets `announce-max`. Upper bound of the delay between two self-announcement packets. Initially 550. Unit:
    /// milliseconds. Range: 0 to 100000. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn announce_max(mut self, announce_max: u64) -> Self {
        self.announce_max = Some(announce_max);
        self
    }

    /// Sets `announce-rounds`. Number of self-announcement packets that the destination sends for each network
    /// card. 0 disables the announcement. Initially 5. Range: 0 to 1000. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn announce_rounds(mut self, announce_rounds: u64) -> Self {
        self.announce_rounds = Some(announce_rounds);
        self
    }

    /// Sets `announce-step`. Amount by which the delay grows from one self-announcement packet to the next.
    /// Initially 100. Unit: milliseconds. Range: 1 to 10000. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn announce_step(mut self, announce_step: u64) -> Self {
        self.announce_step = Some(announce_step);
        self
    }

    /// Sets `throttle-trigger-threshold`. Amount of memory that the guest dirties in one period, relative to the
    /// amount transferred in it, from which `auto-converge` slows down the vCPUs. Initially 50. Unit: percent.
    /// Range: 1 to 100. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn throttle_trigger_threshold(mut self, throttle_trigger_threshold: u8) -> Self {
        self.throttle_trigger_threshold = Some(throttle_trigger_threshold);
        self
    }

    /// Sets `cpu-throttle-initial`. Share of time that vCPUs sleep when `auto-converge` first slows them down.
    /// Initially 20. Unit: percent. Range: 1 to 99. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_initial(mut self, cpu_throttle_initial: u8) -> Self {
        self.cpu_throttle_initial = Some(cpu_throttle_initial);
        self
    }

    /// Sets `cpu-throttle-increment`. Amount added to the throttling of vCPUs whenever `auto-converge` finds that
    /// the migration still does not converge. Initially 10. Unit: percent. Range: 1 to 99. If absent: the present
    /// value stays.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_increment(mut self, cpu_throttle_increment: u8) -> Self {
        self.cpu_throttle_increment = Some(cpu_throttle_increment);
        self
    }

    /// Sets `cpu-throttle-tailslow`. Whether `auto-converge` takes smaller steps than `cpu-throttle-increment` near
    /// the end, just enough to reach the threshold. Initially false. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_tailslow(mut self, cpu_throttle_tailslow: bool) -> Self {
        self.cpu_throttle_tailslow = Some(cpu_throttle_tailslow);
        self
    }

    /// Sets `tls-creds`. Id of the `tls-creds-*` object used to encrypt the migration connections. Its endpoint
    /// must be `client` on the source and `server` on the destination. An empty string or null disables TLS.
    /// Initially empty. If absent: the present value stays.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<StrOrNull>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-hostname`. Host name that the certificate of the destination must carry. Needed with X.509
    /// credentials if the address has no host name, as with `unix:`, `fd:` and `exec:`. An empty string or null
    /// means the host of the address. Initially empty. If absent: the present value stays.
    #[must_use]
    pub fn tls_hostname(mut self, tls_hostname: impl Into<StrOrNull>) -> Self {
        self.tls_hostname = Some(tls_hostname.into());
        self
    }

    /// Sets `tls-authz`. Id of the `authz-*` object with which the destination checks the distinguished name of the
    /// client's certificate. It is looked up for each connection; if there is no such object, access is denied. If
    /// absent: the present value stays.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<StrOrNull>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }

    /// Sets `max-bandwidth`. Highest rate at which the source sends data before the switch to postcopy. 0 means no
    /// limit. Initially 134217728 (128 MiB per second). Unit: bytes per second. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn max_bandwidth(mut self, max_bandwidth: u64) -> Self {
        self.max_bandwidth = Some(max_bandwidth);
        self
    }

    /// Sets `avail-switchover-bandwidth`. Bandwidth to assume when deciding if the remaining data fits into
    /// `downtime-limit`. It does not limit the transfer. 0 means that QEMU estimates it. Initially 0. Unit: bytes
    /// per second. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn avail_switchover_bandwidth(mut self, avail_switchover_bandwidth: u64) -> Self {
        self.avail_switchover_bandwidth = Some(avail_switchover_bandwidth);
        self
    }

    /// Sets `downtime-limit`. Longest time that the guest may be stopped for the switch to the destination. The
    /// migration does not complete until the estimate is below it. Initially 300. Unit: milliseconds. Range: 0 to 2000000.
    /// If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn downtime_limit(mut self, downtime_limit: u64) -> Self {
        self.downtime_limit = Some(downtime_limit);
        self
    }

    /// Sets `x-checkpoint-delay`. Time between two periodic checkpoints in COLO mode. Initially 20000. Unit:
    /// milliseconds. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn x_checkpoint_delay(mut self, x_checkpoint_delay: u32) -> Self {
        self.x_checkpoint_delay = Some(x_checkpoint_delay);
        self
    }

    /// Sets `multifd-channels`. Number of connections that carry memory pages in parallel if the capability
    /// `multifd` is on. Source and destination must agree. Initially 2. Range: 1 to 255. If absent: the present
    /// value stays.
    #[must_use]
    #[inline]
    pub fn multifd_channels(mut self, multifd_channels: u8) -> Self {
        self.multifd_channels = Some(multifd_channels);
        self
    }

    /// Sets `xbzrle-cache-size`. Size of the cache of previously sent pages that XBZRLE compares with. A power of
    /// two, not smaller than one guest page. Initially 67108864 (64 MiB). Unit: bytes. If absent: the present value
    /// stays.
    #[must_use]
    #[inline]
    pub fn xbzrle_cache_size(mut self, xbzrle_cache_size: u64) -> Self {
        self.xbzrle_cache_size = Some(xbzrle_cache_size);
        self
    }

    /// Sets `max-postcopy-bandwidth`. Highest rate of the background transfer in the postcopy phase. Pages that the
    /// destination asks for are not limited. 0 means no limit. Initially 0. Unit: bytes per second. If absent: the
    /// present value stays.
    #[must_use]
    #[inline]
    pub fn max_postcopy_bandwidth(mut self, max_postcopy_bandwidth: u64) -> Self {
        self.max_postcopy_bandwidth = Some(max_postcopy_bandwidth);
        self
    }

    /// Sets `max-cpu-throttle`. Highest share of time that `auto-converge` lets vCPUs sleep. It must not be below
    /// `cpu-throttle-initial`. Initially 99. Unit: percent. Range: 1 to 99. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn max_cpu_throttle(mut self, max_cpu_throttle: u8) -> Self {
        self.max_cpu_throttle = Some(max_cpu_throttle);
        self
    }

    /// Sets `multifd-compression`. Method that compresses the pages sent over `multifd` connections. Source and
    /// destination must agree. Initially `none`. If absent: the present value stays.
    #[must_use]
    pub fn multifd_compression(mut self, multifd_compression: impl Into<MultiFdCompression>) -> Self {
        self.multifd_compression = Some(multifd_compression.into());
        self
    }

    /// Sets `multifd-zlib-level`. Compression level of zlib: 0 does not compress, 1 is fastest, 9 compresses best.
    /// Initially 1. Range: 0 to 9. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn multifd_zlib_level(mut self, multifd_zlib_level: u8) -> Self {
        self.multifd_zlib_level = Some(multifd_zlib_level);
        self
    }

    /// Sets `multifd-qatzip-level`. Compression level of QATzip: 1 is fastest, 9 compresses best. Initially 1.
    /// Range: 1 to 9. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn multifd_qatzip_level(mut self, multifd_qatzip_level: u8) -> Self {
        self.multifd_qatzip_level = Some(multifd_qatzip_level);
        self
    }

    /// Sets `multifd-zstd-level`. Compression level of Zstandard: 1 is fastest, 20 compresses best. Initially 1.
    /// Range: 0 to 20. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn multifd_zstd_level(mut self, multifd_zstd_level: u8) -> Self {
        self.multifd_zstd_level = Some(multifd_zstd_level);
        self
    }

    /// Sets `block-bitmap-mapping`. Names under which nodes and their dirty bitmaps travel if the capability
    /// `dirty-bitmaps` is on. Once set, the source skips what is not listed, and the destination discards bitmap
    /// data after the first unknown alias. If it was never set, bitmaps keep their names, and nodes travel under
    /// the name of their block device or else their node name. If absent: the present value stays.
    #[must_use]
    pub fn block_bitmap_mapping(
        mut self,
        block_bitmap_mapping: impl IntoIterator<Item = impl Into<BitmapMigrationNodeAlias>>,
    ) -> Self {
        self.block_bitmap_mapping = Some(block_bitmap_mapping.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `x-vcpu-dirty-limit-period`. Time between two adjustments of the capability `dirty-limit`. Initially 1000.
    /// Unit: milliseconds. Range: 1 to 1000. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn x_vcpu_dirty_limit_period(mut self, x_vcpu_dirty_limit_period: u64) -> Self {
        self.x_vcpu_dirty_limit_period = Some(x_vcpu_dirty_limit_period);
        self
    }

    /// Sets `vcpu-dirty-limit`. Rate of dirtying memory to which the capability `dirty-limit` holds each vCPU. At
    /// least 1. Initially 1. Unit: MiB per second. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn vcpu_dirty_limit(mut self, vcpu_dirty_limit: u64) -> Self {
        self.vcpu_dirty_limit = Some(vcpu_dirty_limit);
        self
    }

    /// Sets `mode`. Kind of migration: to another process over a stream, or one of the modes that update QEMU or
    /// its host in place. Initially `normal`. If absent: the present value stays.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<MigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `zero-page-detection`. Which thread looks for pages of zeros, which are sent as a short marker instead
    /// of data. Initially `multifd`. If absent: the present value stays.
    #[must_use]
    pub fn zero_page_detection(mut self, zero_page_detection: impl Into<ZeroPageDetection>) -> Self {
        self.zero_page_detection = Some(zero_page_detection.into());
        self
    }

    /// Sets `direct-io`. Whether files are opened with `O_DIRECT`, which bypasses the page cache of the host.
    /// Effective only with the capability `mapped-ram`. Initially false. If absent: the present value stays.
    #[must_use]
    #[inline]
    pub fn direct_io(mut self, direct_io: bool) -> Self {
        self.direct_io = Some(direct_io);
        self
    }

    /// Sets `cpr-exec-command`. Program and arguments with which the running QEMU replaces itself in the mode
    /// `cpr-exec`. The first element is the path of the program. If absent: the present value stays.
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

/// Current settings that tune migration.
///
/// QEMU reports all members except `block-bitmap-mapping` and those that its build or an older release does not
/// have.
///
/// The struct `MigrationParameters`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationParameters)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationParameters {
    /// Delay of the destination between its first two self-announcement packets; later delays are longer by
    /// `announce-step` each. The first packet is sent at once. Unit: milliseconds. If absent: the server is of a
    /// release without this parameter.
    ///
    /// Member `announce-initial`, since QEMU 4.0.
    #[doc(alias = "announce-initial")]
    pub announce_initial: Option<u64>,
    /// Upper bound of the delay between two self-announcement packets. Unit: milliseconds. If absent: the server is
    /// of a release without this parameter.
    ///
    /// Member `announce-max`, since QEMU 4.0.
    #[doc(alias = "announce-max")]
    pub announce_max: Option<u64>,
    /// Number of self-announcement packets that the destination sends for each network card. 0 disables the
    /// announcement. If absent: the server is of a release without this parameter.
    ///
    /// Member `announce-rounds`, since QEMU 4.0.
    #[doc(alias = "announce-rounds")]
    pub announce_rounds: Option<u64>,
    /// Amount by which the delay grows from one self-announcement packet to the next. Unit: milliseconds. If
    /// absent: the server is of a release without this parameter.
    ///
    /// Member `announce-step`, since QEMU 4.0.
    #[doc(alias = "announce-step")]
    pub announce_step: Option<u64>,
    /// Amount of memory that the guest dirties in one period, relative to the amount transferred in it, from which
    /// `auto-converge` slows down the vCPUs. Unit: percent. If absent: the server is of a release without this
    /// parameter.
    ///
    /// Member `throttle-trigger-threshold`, since QEMU 5.0.
    #[doc(alias = "throttle-trigger-threshold")]
    pub throttle_trigger_threshold: Option<u8>,
    /// Share of time that vCPUs sleep when `auto-converge` first slows them down. Unit: percent. If absent: the
    /// server is of a release without this parameter.
    ///
    /// Member `cpu-throttle-initial`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-initial")]
    pub cpu_throttle_initial: Option<u8>,
    /// Amount added to the throttling of vCPUs whenever `auto-converge` finds that the migration still does not
    /// converge. Unit: percent. If absent: the server is of a release without this parameter.
    ///
    /// Member `cpu-throttle-increment`, since QEMU 2.7.
    #[doc(alias = "cpu-throttle-increment")]
    pub cpu_throttle_increment: Option<u8>,
    /// Whether `auto-converge` takes smaller steps than `cpu-throttle-increment` near the end, just enough to reach
    /// the threshold. If absent: the server is of a release without this parameter.
    ///
    /// Member `cpu-throttle-tailslow`, since QEMU 5.1.
    #[doc(alias = "cpu-throttle-tailslow")]
    pub cpu_throttle_tailslow: Option<bool>,
    /// Id of the `tls-creds-*` object used to encrypt the migration connections. Its endpoint must be `client` on
    /// the source and `server` on the destination. An empty string disables TLS. If absent: the server is of a
    /// release without this parameter.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Host name that the certificate of the destination must carry. Needed with X.509 credentials if the address
    /// has no host name, as with `unix:`, `fd:` and `exec:`. An empty string means the host of the address. If
    /// absent: the server is of a release without this parameter.
    #[doc(alias = "tls-hostname")]
    pub tls_hostname: Option<String>,
    /// Id of the `authz-*` object with which the destination checks the distinguished name of the client's
    /// certificate. It is looked up for each connection; if there is no such object, access is denied. If absent:
    /// the server is of a release without this parameter.
    ///
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<String>,
    /// Highest rate at which the source sends data before the switch to postcopy. 0 means no limit. Unit: bytes per
    /// second. If absent: the server is of a release without this parameter.
    ///
    /// Member `max-bandwidth`, since QEMU 2.8.
    #[doc(alias = "max-bandwidth")]
    pub max_bandwidth: Option<u64>,
    /// Bandwidth to assume when deciding if the remaining data fits into `downtime-limit`. It does not limit the
    /// transfer. 0 means that QEMU estimates it. Unit: bytes per second. If absent: the server is of a release
    /// without this parameter.
    ///
    /// Member `avail-switchover-bandwidth`, since QEMU 8.2.
    #[doc(alias = "avail-switchover-bandwidth")]
    pub avail_switchover_bandwidth: Option<u64>,
    /// Longest time that the guest may be stopped for the switch to the destination. The migration does not
    /// complete until the estimate is below it. Unit: milliseconds. If absent: the server is of a release without
    /// this parameter.
    ///
    /// Member `downtime-limit`, since QEMU 2.8.
    #[doc(alias = "downtime-limit")]
    pub downtime_limit: Option<u64>,
    /// Time between two periodic checkpoints in COLO mode. Unit: milliseconds. If absent: the server is of a
    /// release without this parameter.
    ///
    /// Member `x-checkpoint-delay`, since QEMU 2.8. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-checkpoint-delay")]
    pub x_checkpoint_delay: Option<u32>,
    /// Number of connections that carry memory pages in parallel if the capability `multifd` is on. Source and
    /// destination must agree. If absent: the server is of a release without this parameter.
    ///
    /// Member `multifd-channels`, since QEMU 4.0.
    #[doc(alias = "multifd-channels")]
    pub multifd_channels: Option<u8>,
    /// Size of the cache of previously sent pages that XBZRLE compares with. A power of two, not smaller than one
    /// guest page. Unit: bytes. If absent: the server is of a release without this parameter.
    ///
    /// Member `xbzrle-cache-size`, since QEMU 2.11.
    #[doc(alias = "xbzrle-cache-size")]
    pub xbzrle_cache_size: Option<u64>,
    /// Highest rate of the background transfer in the postcopy phase. Pages that the destination asks for are not
    /// limited. 0 means no limit. Unit: bytes per second. If absent: the server is of a release without this
    /// parameter.
    ///
    /// Member `max-postcopy-bandwidth`, since QEMU 3.0.
    #[doc(alias = "max-postcopy-bandwidth")]
    pub max_postcopy_bandwidth: Option<u64>,
    /// Highest share of time that `auto-converge` lets vCPUs sleep. It must not be below `cpu-throttle-initial`.
    /// Unit: percent. If absent: the server is of a release without this parameter.
    ///
    /// Member `max-cpu-throttle`, since QEMU 3.1.
    #[doc(alias = "max-cpu-throttle")]
    pub max_cpu_throttle: Option<u8>,
    /// Method that compresses the pages sent over `multifd` connections. Source and destination must agree. If
    /// absent: the server is of a release without this parameter.
    ///
    /// Member `multifd-compression`, since QEMU 5.0.
    #[doc(alias = "multifd-compression")]
    pub multifd_compression: Option<MultiFdCompression>,
    /// Compression level of zlib: 0 does not compress, 1 is fastest, 9 compresses best. If absent: the server is of
    /// a release without this parameter.
    ///
    /// Member `multifd-zlib-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zlib-level")]
    pub multifd_zlib_level: Option<u8>,
    /// Compression level of QATzip: 1 is fastest, 9 compresses best. If absent: the server is of a release without
    /// this parameter.
    ///
    /// Member `multifd-qatzip-level`, since QEMU 9.2.
    #[doc(alias = "multifd-qatzip-level")]
    pub multifd_qatzip_level: Option<u8>,
    /// Compression level of Zstandard: 1 is fastest, 20 compresses best. If absent: the server is of a release
    /// without this parameter.
    ///
    /// Member `multifd-zstd-level`, since QEMU 5.0.
    #[doc(alias = "multifd-zstd-level")]
    pub multifd_zstd_level: Option<u8>,
    /// Names under which nodes and their dirty bitmaps travel if the capability `dirty-bitmaps` is on. Once set,
    /// the source skips what is not listed, and the destination discards bitmap data after the first unknown alias.
    /// If absent: never set; names are used unchanged.
    ///
    /// Member `block-bitmap-mapping`, since QEMU 5.2.
    #[doc(alias = "block-bitmap-mapping")]
    pub block_bitmap_mapping: Option<Vec<BitmapMigrationNodeAlias>>,
    /// Time between two adjustments of the capability `dirty-limit`. Unit: milliseconds. If absent: the server is
    /// of a release without this parameter.
    ///
    /// Member `x-vcpu-dirty-limit-period`, since QEMU 8.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-vcpu-dirty-limit-period")]
    pub x_vcpu_dirty_limit_period: Option<u64>,
    /// Rate of dirtying memory to which the capability `dirty-limit` holds each vCPU. At least 1. Unit: MiB per
    /// second. If absent: the server is of a release without this parameter.
    ///
    /// Member `vcpu-dirty-limit`, since QEMU 8.1.
    #[doc(alias = "vcpu-dirty-limit")]
    pub vcpu_dirty_limit: Option<u64>,
    /// Kind of migration: to another process over a stream, or one of the modes that update QEMU or its host in
    /// place. If absent: the server is of a release without this parameter.
    ///
    /// Member `mode`, since QEMU 8.2.
    pub mode: Option<MigMode>,
    /// Which thread looks for pages of zeros, which are sent as a short marker instead of data. If absent: the
    /// server is of a release without this parameter.
    ///
    /// Member `zero-page-detection`, since QEMU 9.0.
    #[doc(alias = "zero-page-detection")]
    pub zero_page_detection: Option<ZeroPageDetection>,
    /// Whether files are opened with `O_DIRECT`, which bypasses the page cache of the host. Effective only with the
    /// capability `mapped-ram`. If absent: the server is of a release without this parameter.
    ///
    /// Member `direct-io`, since QEMU 9.1.
    #[doc(alias = "direct-io")]
    pub direct_io: Option<bool>,
    /// Program and arguments with which the running QEMU replaces itself in the mode `cpr-exec`. The first element
    /// is the path of the program.
    ///
    /// Member `cpr-exec-command`, since QEMU 10.2.
    #[doc(alias = "cpr-exec-command")]
    pub cpr_exec_command: Option<Vec<String>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MigrationParameters {
    /// Creates a value with no member set.
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

    /// Sets `announce-initial`. Delay of the destination between its first two self-announcement packets; later
    /// delays are longer by `announce-step` each. The first packet is sent at once. Unit: milliseconds. If absent:
    /// the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn announce_initial(mut self, announce_initial: u64) -> Self {
        self.announce_initial = Some(announce_initial);
        self
    }

    /// Sets `announce-max`. Upper bound of the delay between two self-announcement packets. Unit: milliseconds. If
    /// absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn announce_max(mut self, announce_max: u64) -> Self {
        self.announce_max = Some(announce_max);
        self
    }

    /// Sets `announce-rounds`. Number of self-announcement packets that the destination sends for each network
    /// card. 0 disables the announcement. If absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn announce_rounds(mut self, announce_rounds: u64) -> Self {
        self.announce_rounds = Some(announce_rounds);
        self
    }

    /// Sets `announce-step`. Amount by which the delay grows from one self-announcement packet to the next. Unit:
    /// milliseconds. If absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn announce_step(mut self, announce_step: u64) -> Self {
        self.announce_step = Some(announce_step);
        self
    }

    /// Sets `throttle-trigger-threshold`. Amount of memory that the guest dirties in one period, relative to the
    /// amount transferred in it, from which `auto-converge` slows down the vCPUs. Unit: percent. If absent: the
    /// server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn throttle_trigger_threshold(mut self, throttle_trigger_threshold: u8) -> Self {
        self.throttle_trigger_threshold = Some(throttle_trigger_threshold);
        self
    }

    /// Sets `cpu-throttle-initial`. Share of time that vCPUs sleep when `auto-converge` first slows them down.
    /// Unit: percent. If absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_initial(mut self, cpu_throttle_initial: u8) -> Self {
        self.cpu_throttle_initial = Some(cpu_throttle_initial);
        self
    }

    /// Sets `cpu-throttle-increment`. Amount added to the throttling of vCPUs whenever `auto-converge` finds that
    /// the migration still does not converge. Unit: percent. If absent: the server is of a release without this
    /// parameter.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_increment(mut self, cpu_throttle_increment: u8) -> Self {
        self.cpu_throttle_increment = Some(cpu_throttle_increment);
        self
    }

    /// Sets `cpu-throttle-tailslow`. Whether `auto-converge` takes smaller steps than `cpu-throttle-increment` near
    /// the end, just enough to reach the threshold. If absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn cpu_throttle_tailslow(mut self, cpu_throttle_tailslow: bool) -> Self {
        self.cpu_throttle_tailslow = Some(cpu_throttle_tailslow);
        self
    }

    /// Sets `tls-creds`. Id of the `tls-creds-*` object used to encrypt the migration connections. Its endpoint
    /// must be `client` on the source and `server` on the destination. An empty string disables TLS. If absent: the
    /// server is of a release without this parameter.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-hostname`. Host name that the certificate of the destination must carry. Needed with X.509
    /// credentials if the address has no host name, as with `unix:`, `fd:` and `exec:`. An empty string means the
    /// host of the address. If absent: the server is of a release without this parameter.
    #[must_use]
    pub fn tls_hostname(mut self, tls_hostname: impl Into<String>) -> Self {
        self.tls_hostname = Some(tls_hostname.into());
        self
    }

    /// Sets `tls-authz`. Id of the `authz-*` object with which the destination checks the distinguished name of the
    /// client's certificate. It is looked up for each connection; if there is no such object, access is denied. If
    /// absent: the server is of a release without this parameter.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }

    /// Sets `max-bandwidth`. Highest rate at which the source sends data before the switch to postcopy. 0 means no
    /// limit. Unit: bytes per second. If absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn max_bandwidth(mut self, max_bandwidth: u64) -> Self {
        self.max_bandwidth = Some(max_bandwidth);
        self
    }

    /// Sets `avail-switchover-bandwidth`. Bandwidth to assume when deciding if the remaining data fits into
    /// `downtime-limit`. It does not limit the transfer. 0 means that QEMU estimates it. Unit: bytes per second. If
    /// absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn avail_switchover_bandwidth(mut self, avail_switchover_bandwidth: u64) -> Self {
        self.avail_switchover_bandwidth = Some(avail_switchover_bandwidth);
        self
    }

    /// Sets `downtime-limit`. Longest time that the guest may be stopped for the switch to the destination. The
    /// migration does not complete until the estimate is below it. Unit: milliseconds. If absent: the server is of
    /// a release without this parameter.
    #[must_use]
    #[inline]
    pub fn downtime_limit(mut self, downtime_limit: u64) -> Self {
        self.downtime_limit = Some(downtime_limit);
        self
    }

    /// Sets `x-checkpoint-delay`. Time between two periodic checkpoints in COLO mode. Unit: milliseconds. If
    /// absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn x_checkpoint_delay(mut self, x_checkpoint_delay: u32) -> Self {
        self.x_checkpoint_delay = Some(x_checkpoint_delay);
        self
    }

    /// Sets `multifd-channels`. Number of connections that carry memory pages in parallel if the capability
    /// `multifd` is on. Source and destination must agree. If absent: the server is of a release without this
    /// parameter.
    #[must_use]
    #[inline]
    pub fn multifd_channels(mut self, multifd_channels: u8) -> Self {
        self.multifd_channels = Some(multifd_channels);
        self
    }

    /// Sets `xbzrle-cache-size`. Size of the cache of previously sent pages that XBZRLE compares with. A power of
    /// two, not smaller than one guest page. Unit: bytes. If absent: the server is of a release without this
    /// parameter.
    #[must_use]
    #[inline]
    pub fn xbzrle_cache_size(mut self, xbzrle_cache_size: u64) -> Self {
        self.xbzrle_cache_size = Some(xbzrle_cache_size);
        self
    }

    /// Sets `max-postcopy-bandwidth`. Highest rate of the background transfer in the postcopy phase. Pages that the
    /// destination asks for are not limited. 0 means no limit. Unit: bytes per second. If absent: the server is of
    /// a release without this parameter.
    #[must_use]
    #[inline]
    pub fn max_postcopy_bandwidth(mut self, max_postcopy_bandwidth: u64) -> Self {
        self.max_postcopy_bandwidth = Some(max_postcopy_bandwidth);
        self
    }

    /// Sets `max-cpu-throttle`. Highest share of time that `auto-converge` lets vCPUs sleep. It must not be below
    /// `cpu-throttle-initial`. Unit: percent. If absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn max_cpu_throttle(mut self, max_cpu_throttle: u8) -> Self {
        self.max_cpu_throttle = Some(max_cpu_throttle);
        self
    }

    /// Sets `multifd-compression`. Method that compresses the pages sent over `multifd` connections. Source and
    /// destination must agree. If absent: the server is of a release without this parameter.
    #[must_use]
    pub fn multifd_compression(mut self, multifd_compression: impl Into<MultiFdCompression>) -> Self {
        self.multifd_compression = Some(multifd_compression.into());
        self
    }

    /// Sets `multifd-zlib-level`. Compression level of zlib: 0 does not compress, 1 is fastest, 9 compresses best.
    /// If absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn multifd_zlib_level(mut self, multifd_zlib_level: u8) -> Self {
        self.multifd_zlib_level = Some(multifd_zlib_level);
        self
    }

    /// Sets `multifd-qatzip-level`. Compression level of QATzip: 1 is fastest, 9 compresses best. If absent: the
    /// server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn multifd_qatzip_level(mut self, multifd_qatzip_level: u8) -> Self {
        self.multifd_qatzip_level = Some(multifd_qatzip_level);
        self
    }

    /// Sets `multifd-zstd-level`. Compression level of Zstandard: 1 is fastest, 20 compresses best. If absent: the
    /// server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn multifd_zstd_level(mut self, multifd_zstd_level: u8) -> Self {
        self.multifd_zstd_level = Some(multifd_zstd_level);
        self
    }

    /// Sets `block-bitmap-mapping`. Names under which nodes and their dirty bitmaps travel if the capability
    /// `dirty-bitmaps` is on. Once set, the source skips what is not listed, and the destination discards bitmap
    /// data after the first unknown alias. If absent: never set; names are used unchanged.
    #[must_use]
    pub fn block_bitmap_mapping(
        mut self,
        block_bitmap_mapping: impl IntoIterator<Item = impl Into<BitmapMigrationNodeAlias>>,
    ) -> Self {
        self.block_bitmap_mapping = Some(block_bitmap_mapping.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `x-vcpu-dirty-limit-period`. Time between two adjustments of the capability `dirty-limit`. Unit:
    /// milliseconds. If absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn x_vcpu_dirty_limit_period(mut self, x_vcpu_dirty_limit_period: u64) -> Self {
        self.x_vcpu_dirty_limit_period = Some(x_vcpu_dirty_limit_period);
        self
    }

    /// Sets `vcpu-dirty-limit`. Rate of dirtying memory to which the capability `dirty-limit` holds each vCPU. At
    /// least 1. Unit: MiB per second. If absent: the server is of a release without this parameter.
    #[must_use]
    #[inline]
    pub fn vcpu_dirty_limit(mut self, vcpu_dirty_limit: u64) -> Self {
        self.vcpu_dirty_limit = Some(vcpu_dirty_limit);
        self
    }

    /// Sets `mode`. Kind of migration: to another process over a stream, or one of the modes that update QEMU or
    /// its host in place. If absent: the server is of a release without this parameter.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<MigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `zero-page-detection`. Which thread looks for pages of zeros, which are sent as a short marker instead
    /// of data. If absent: the server is of a release without this parameter.
    #[must_use]
    pub fn zero_page_detection(mut self, zero_page_detection: impl Into<ZeroPageDetection>) -> Self {
        self.zero_page_detection = Some(zero_page_detection.into());
        self
    }

    /// Sets `direct-io`. Whether files are opened with `O_DIRECT`, which bypasses the page cache of the host.
    /// Effective only with the capability `mapped-ram`. If absent: the server is of a release without this
    /// parameter.
    #[must_use]
    #[inline]
    pub fn direct_io(mut self, direct_io: bool) -> Self {
        self.direct_io = Some(direct_io);
        self
    }

    /// Sets `cpr-exec-command`. Program and arguments with which the running QEMU replaces itself in the mode
    /// `cpr-exec`. The first element is the path of the program.
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

/// Kind of a message between the primary and the secondary side in COLO. Part of the migration stream, not of
/// QMP.
///
/// The enum `COLOMessage`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,COLOMessage)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoMessage {
    /// The secondary side has started and accepts checkpoints.
    #[doc(alias = "checkpoint-ready")]
    CheckpointReady,
    /// The primary side begins a checkpoint.
    #[doc(alias = "checkpoint-request")]
    CheckpointRequest,
    /// The secondary side has stopped its guest for the checkpoint.
    #[doc(alias = "checkpoint-reply")]
    CheckpointReply,
    /// The primary side begins to send the state of the guest.
    #[doc(alias = "vmstate-send")]
    VmstateSend,
    /// Announces how many bytes of device state follow.
    #[doc(alias = "vmstate-size")]
    VmstateSize,
    /// The secondary side has the complete state in its buffer.
    #[doc(alias = "vmstate-received")]
    VmstateReceived,
    /// The secondary side has applied the state and resumes.
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

/// Role of a process in a COLO pair.
///
/// The enum `COLOMode`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,COLOMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoMode {
    /// No part of a pair.
    None,
    /// The side whose guest serves clients.
    Primary,
    /// The standby side, which replays the primary's state.
    Secondary,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received ColoMode {
    "none" None,
    "primary" Primary,
    "secondary" Secondary,
} open }

/// Progress of the take-over after one side of a COLO pair was lost.
///
/// The enum `FailoverStatus`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,FailoverStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailoverStatus {
    /// No take-over was requested.
    None,
    /// A take-over was requested, and has not begun.
    Require,
    /// The take-over is under way.
    Active,
    /// The take-over is done, and this side runs alone.
    Completed,
    /// The take-over must be started again, because it was requested at a moment that did not allow it.
    ///
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

/// Cause for which a process left COLO mode.
///
/// The enum `COLOExitReason`, since QEMU 3.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,COLOExitReason)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColoExitReason {
    /// It did not leave; seen only in `query-colo-status`.
    None,
    /// A client sent `x-colo-lost-heartbeat`.
    Request,
    /// Replication or the connection failed.
    Error,
    /// A take-over is under way.
    ///
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

/// Means by which the migration stream is transported.
///
/// The enum `MigrationAddressType`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigrationAddressType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationAddressType {
    /// A TCP, Unix or vsock connection, or a file descriptor.
    Socket,
    /// Standard input or output of a command.
    Exec,
    /// Remote direct memory access through InfiniBand or RoCE hardware.
    Rdma,
    /// A file on the host.
    File,
}

enumeration! { sent MigrationAddressType {
    "socket" Socket,
    "exec" Exec,
    "rdma" Rdma,
    "file" File,
} }

/// A file to which a migration is saved or from which it is loaded.
///
/// The struct `FileMigrationArgs`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FileMigrationArgs)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileMigrationArgs {
    /// Path of the file on the host. `/dev/fdset/N` selects descriptors added by `add-fd`.
    pub filename: String,
    /// Position in the file at which the stream begins, for example to leave room for a header of the management.
    /// Unit: bytes.
    pub offset: u64,
}

impl FileMigrationArgs {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(filename: impl Into<String>, offset: u64) -> Self {
        Self { filename: filename.into(), offset }
    }
}

record! { sent FileMigrationArgs {
    filename: "filename" required,
    offset: "offset" required,
} }

/// A command that takes the migration stream on standard input, or produces it on standard output.
///
/// The struct `MigrationExecCommand`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationExecCommand)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationExecCommand {
    /// Program and its arguments. No shell is involved.
    pub args: Vec<String>,
}

impl MigrationExecCommand {
    /// Creates a value with the mandatory members and no optional one.
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

/// Destination or origin of a migration stream.
///
/// The union `MigrationAddress`, since QEMU 8.2.
///
/// Its tag is `transport`. [`MigrationAddressBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationAddress {
    /// Means of transport, which decides the further members.
    ///
    /// The value of `transport`, with the members of its branch.
    pub branch: MigrationAddressBranch,
}

impl MigrationAddress {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<MigrationAddressBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// A TCP, Unix or vsock connection, or a file descriptor.
    ///
    /// Creates a value with the branch `socket`.
    pub fn socket(socket: impl Into<SocketAddress>) -> Self {
        Self::new(MigrationAddressBranch::Socket(socket.into()))
    }

    /// Standard input or output of a command.
    ///
    /// Creates a value with the branch `exec`.
    pub fn exec(args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(MigrationAddressBranch::Exec(MigrationExecCommand::new(args)))
    }

    /// Remote direct memory access through InfiniBand or RoCE hardware.
    ///
    /// Creates a value with the branch `rdma`.
    pub fn rdma(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self::new(MigrationAddressBranch::Rdma(InetSocketAddress::new(host, port)))
    }

    /// A file on the host.
    ///
    /// Creates a value with the branch `file`.
    pub fn file(filename: impl Into<String>, offset: u64) -> Self {
        Self::new(MigrationAddressBranch::File(FileMigrationArgs::new(filename, offset)))
    }
}

/// The branches of [`MigrationAddress`], by the value of `transport`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationAddressBranch {
    /// A TCP, Unix or vsock connection, or a file descriptor.
    Socket(SocketAddress),
    /// Standard input or output of a command.
    Exec(MigrationExecCommand),
    /// Remote direct memory access through InfiniBand or RoCE hardware.
    Rdma(InetSocketAddress),
    /// A file on the host.
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

/// Purpose of a migration channel.
///
/// The enum `MigrationChannelType`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MigrationChannelType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationChannelType {
    /// The stream of memory and device state. Every migration has one.
    Main,
    /// A Unix socket over which file descriptors pass to a new QEMU in the mode `cpr-transfer`.
    Cpr,
}

enumeration! { sent MigrationChannelType {
    "main" Main,
    "cpr" Cpr,
} }

/// Purpose and address of one channel of a migration.
///
/// The struct `MigrationChannel`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationChannel)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationChannel {
    /// Kind of data that the channel carries.
    #[doc(alias = "channel-type")]
    pub channel_type: MigrationChannelType,
    /// Address to connect to on the source, and to listen on at the destination.
    pub addr: MigrationAddress,
}

impl MigrationChannel {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(channel_type: impl Into<MigrationChannelType>, addr: impl Into<MigrationAddress>) -> Self {
        Self { channel_type: channel_type.into(), addr: addr.into() }
    }
}

record! { sent MigrationChannel {
    channel_type: "channel-type" required,
    addr: "addr" required,
} }

/// Health of block replication, as [`query-xen-replication-status`](super::command::QueryXenReplicationStatus) returns it.
///
/// The struct `ReplicationStatus`, since QEMU 2.9.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ReplicationStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplicationStatus {
    /// Whether replication has failed.
    pub error: bool,
    /// Description of the failure, in words for a person. If absent: no failure.
    pub desc: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ReplicationStatus {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(error: bool) -> Self {
        Self { error, desc: None, extra: Extra::default() }
    }

    /// Sets `desc`. Description of the failure, in words for a person. If absent: no failure.
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

/// Role of the process in a COLO pair, and why it left one.
///
/// The struct `COLOStatus`, since QEMU 3.1.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,COLOStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColoStatus {
    /// Present role.
    pub mode: ColoMode,
    /// Role before a take-over; equal to `mode` while the pair exists.
    ///
    /// Member `last-mode`, since QEMU 4.0.
    #[doc(alias = "last-mode")]
    pub last_mode: ColoMode,
    /// Cause of the end of the pair.
    pub reason: ColoExitReason,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ColoStatus {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(mode: impl Into<ColoMode>, last_mode: impl Into<ColoMode>, reason: impl Into<ColoExitReason>) -> Self {
        Self { mode: mode.into(), last_mode: last_mode.into(), reason: reason.into(), extra: Extra::default() }
    }
}

record! { received ColoStatus {
    mode: "mode" required,
    last_mode: "last-mode" required,
    reason: "reason" required,
} extra }

/// Rate at which one vCPU dirtied memory.
///
/// The struct `DirtyRateVcpu`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DirtyRateVcpu)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirtyRateVcpu {
    /// Index of the vCPU, zero-based.
    pub id: i64,
    /// Memory that the vCPU dirtied. Unit: MiB per second.
    #[doc(alias = "dirty-rate")]
    pub dirty_rate: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DirtyRateVcpu {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(id: i64, dirty_rate: i64) -> Self {
        Self { id, dirty_rate, extra: Extra::default() }
    }
}

record! { received DirtyRateVcpu {
    id: "id" required,
    dirty_rate: "dirty-rate" required,
} extra }

/// Progress of a measurement of the dirty page rate.
///
/// The enum `DirtyRateStatus`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DirtyRateStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirtyRateStatus {
    /// No measurement was requested.
    Unstarted,
    /// A measurement runs; ask again after its time has passed.
    Measuring,
    /// The result is available.
    Measured,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received DirtyRateStatus {
    "unstarted" Unstarted,
    "measuring" Measuring,
    "measured" Measured,
} open }

/// Method that measures how fast the guest dirties memory.
///
/// The enum `DirtyRateMeasureMode`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DirtyRateMeasureMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirtyRateMeasureMode {
    /// Hashes a random sample of pages at start and end. An estimate that does not disturb the guest's write path.
    #[doc(alias = "page-sampling")]
    PageSampling,
    /// Evaluates the dirty rings of KVM. Exact for each vCPU; needs the accelerator property `dirty-ring-size`.
    #[doc(alias = "dirty-ring")]
    DirtyRing,
    /// Tracks writes in the dirty bitmap of KVM. Exact for the machine; needs `dirty-ring-size` unset.
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

/// Unit of a duration in the dirty rate commands.
///
/// The enum `TimeUnit`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,TimeUnit)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeUnit {
    /// Durations count whole seconds.
    Second,
    /// Durations count thousandths of a second.
    Millisecond,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both TimeUnit {
    "second" Second,
    "millisecond" Millisecond,
} open }

/// Result and settings of the last measurement of the dirty page rate.
///
/// The struct `DirtyRateInfo`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DirtyRateInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirtyRateInfo {
    /// Memory that the guest dirtied. Unit: MiB per second. If absent: no result yet.
    #[doc(alias = "dirty-rate")]
    pub dirty_rate: Option<i64>,
    /// Whether a measurement runs or has ended.
    pub status: DirtyRateStatus,
    /// Time at which the measurement began, counted from the Unix epoch. Older releases counted from another
    /// origin. Unit: seconds.
    #[doc(alias = "start-time")]
    pub start_time: i64,
    /// Duration of the measurement, rounded down to the unit in `calc-time-unit`.
    #[doc(alias = "calc-time")]
    pub calc_time: i64,
    /// Whether `calc-time` counts seconds or milliseconds.
    ///
    /// Member `calc-time-unit`, since QEMU 8.2. Servers before 8.2 leave it out.
    #[doc(alias = "calc-time-unit")]
    pub calc_time_unit: Option<TimeUnit>,
    /// Pages sampled in each GiB of memory. Meaningful with the mode `page-sampling`. Unit: pages.
    ///
    /// Member `sample-pages`, since QEMU 6.1. Servers before 6.1 leave it out.
    #[doc(alias = "sample-pages")]
    pub sample_pages: Option<u64>,
    /// Method that was used.
    ///
    /// Member `mode`, since QEMU 6.2. Servers before 6.2 leave it out.
    pub mode: Option<DirtyRateMeasureMode>,
    /// Rates of the single vCPUs. If absent: the mode is not `dirty-ring`.
    ///
    /// Member `vcpu-dirty-rate`, since QEMU 6.2.
    #[doc(alias = "vcpu-dirty-rate")]
    pub vcpu_dirty_rate: Option<Vec<DirtyRateVcpu>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DirtyRateInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `dirty-rate`. Memory that the guest dirtied. Unit: MiB per second. If absent: no result yet.
    #[must_use]
    #[inline]
    pub fn dirty_rate(mut self, dirty_rate: i64) -> Self {
        self.dirty_rate = Some(dirty_rate);
        self
    }

    /// Sets `vcpu-dirty-rate`. Rates of the single vCPUs. If absent: the mode is not `dirty-ring`.
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

/// Limit and present value of the dirty page rate of one vCPU.
///
/// The struct `DirtyLimitInfo`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DirtyLimitInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirtyLimitInfo {
    /// Number of the vCPU, zero-based.
    #[doc(alias = "cpu-index")]
    pub cpu_index: i64,
    /// Highest rate that is allowed. 0 means no limit. Unit: MiB per second.
    #[doc(alias = "limit-rate")]
    pub limit_rate: u64,
    /// Rate measured last. Unit: MiB per second.
    #[doc(alias = "current-rate")]
    pub current_rate: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DirtyLimitInfo {
    /// Creates a value with the mandatory members and no optional one.
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

/// A host thread that works for a migration.
///
/// The struct `MigrationThreadInfo`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MigrationThreadInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MigrationThreadInfo {
    /// Task of the thread, such as `live_migration` or `mig/src/send_0`. The names differ between releases.
    pub name: String,
    /// Thread id of the host system, usable for example to set CPU affinity.
    #[doc(alias = "thread-id")]
    pub thread_id: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MigrationThreadInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Returns state and progress of the last migration, on the source as well as on the destination.
    ///
    /// Before the first migration, the reply has no `status`. The source keeps the final result until another
    /// migration starts.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let migration = vm.query_migrate()?;
    /// match migration.status {
    ///     Some(qmp::MigrationStatus::Completed) => println!("completed"),
    ///     Some(qmp::MigrationStatus::Failed) => println!("failed: {}", migration.error_desc.unwrap_or_default()),
    ///     Some(status) => println!("{status}"),
    ///     None => println!("nothing was migrated"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Creates a value with no member set.
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

    /// Switches migration capabilities on or off for later migrations of this process.
    ///
    /// Capabilities that are not listed keep their setting. The command applies all changes or none: it fails if
    /// the resulting set contradicts itself, if the host cannot provide a feature, or while a migration runs.
    /// Set capabilities on source and destination before the migration is started.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// vm.migrate_set_capabilities([
    ///     qmp::MigrationCapabilityStatus::new(qmp::MigrationCapability::Events, true),
    ///     qmp::MigrationCapabilityStatus::new(qmp::MigrationCapability::AutoConverge, true),
    /// ])?;
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Settings to change. If a capability occurs twice, the last entry wins.
        pub capabilities: Vec<types::MigrationCapabilityStatus>,
    }

    impl MigrateSetCapabilities {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Returns the setting of every migration capability that this QEMU knows.
    ///
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
        /// Creates a value with no member set.
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

    /// Changes settings that tune migration, such as bandwidth, downtime and TLS.
    ///
    /// Only the given members change. Rates and `downtime-limit` take effect on a running migration too; structural
    /// ones such as `multifd-channels` or TLS must be set before it starts, on both sides.
    /// If one value is out of range, the command fails and nothing is changed.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// // At most 1 GiB a second and a pause of 300 ms.
    /// let parameters = qmp::MigrateSetParameters::new().max_bandwidth(1 << 30).downtime_limit(300);
    /// vm.migrate_set_parameters(parameters)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Creates it from its arguments.
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

    /// Returns the current settings that tune migration.
    ///
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
        /// Creates a value with no member set.
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

    /// Switches a running migration to the postcopy phase: the guest continues on the destination, memory follows.
    ///
    /// Fails if no migration has been started or if the capability `postcopy-ram` is off. The command returns
    /// before the switch, which happens soon afterwards.
    /// Once the status is `postcopy-active`, the guest can no longer fall back to the source.
    ///
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
        /// Creates a value with no member set.
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

    /// Tells one side of a COLO pair that the other is lost, so that it continues alone.
    ///
    /// The secondary side takes over the service. The primary side leaves COLO mode and continues as an ordinary
    /// guest.
    ///
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
        /// Creates a value with no member set.
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

    /// Aborts an outgoing migration. The guest continues on the source.
    ///
    /// The command returns at once; the migration ends when its status is `cancelled`. It does nothing and succeeds
    /// if no migration runs.
    /// A migration in the postcopy phase cannot be cancelled.
    ///
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
        /// Creates a value with no member set.
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

    /// Resumes a migration that waits in `pre-switchover` because of the capability `pause-before-switchover`.
    ///
    /// Fails if the migration is not in the given state.
    ///
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
        /// State in which the client believes the migration waits, normally `pre-switchover`. It guards against a race.
        pub state: types::MigrationStatus,
    }

    impl MigrateContinue {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Starts the migration of the guest to another QEMU process, or to a file or command.
    ///
    /// Set capabilities and parameters first. The command returns when the migration has been started. Follow it by
    /// [`MIGRATION`](super::super::event::Migration) events (capability `events`) or [`query-migrate`](super::super::command::QueryMigrate).
    /// Errors reported at once are a running migration, a device that blocks migration (see `blocked-reasons` of
    /// [`query-migrate`](super::super::command::QueryMigrate)) and an invalid address. A refused connection is usually reported later, by the status
    /// `failed`.
    /// After success, the guest stays stopped on the source, in the run state `postmigrate`; quit that process.
    /// Give either `uri` or `channels`.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// vm.execute(qmp::command::Migrate::new().uri("tcp:192.0.2.2:4444"))?;
    /// if let Some(ram) = vm.query_migrate()?.ram {
    ///     println!("{} of {} bytes are left", ram.remaining, ram.total);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Destination of the stream: `tcp:HOST:PORT`, `unix:PATH`, `vsock:CID:PORT`, `fd:NAME` (a descriptor passed by
        /// `getfd`), `exec:COMMAND`, `rdma:HOST:PORT` or `file:PATH[,offset=N]`. If absent: `channels` is required.
        pub uri: Option<String>,
        /// Destination of the stream, in structured form. One channel of type `main`, and one of type `cpr` in the mode
        /// `cpr-transfer` only. If absent: `uri` is required.
        pub channels: Option<Vec<types::MigrationChannel>>,
        /// Has no effect: the command never waits for the end of the migration.
        ///
        /// Member `detach`. **Deprecated** upstream.
        pub detach: Option<bool>,
        /// Whether to reconnect a migration in the state `postcopy-paused` to the address given. Call `migrate-recover`
        /// on the destination first. Default: `false`.
        ///
        /// Member `resume`, since QEMU 3.0.
        pub resume: Option<bool>,
    }

    impl Migrate {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { uri: None, channels: None, detach: None, resume: None }
        }

        /// Sets `uri`. Destination of the stream: `tcp:HOST:PORT`, `unix:PATH`, `vsock:CID:PORT`, `fd:NAME` (a
        /// descriptor passed by `getfd`), `exec:COMMAND`, `rdma:HOST:PORT` or `file:PATH[,offset=N]`. If absent:
        /// `channels` is required.
        #[must_use]
        pub fn uri(mut self, uri: impl Into<String>) -> Self {
            self.uri = Some(uri.into());
            self
        }

        /// Sets `channels`. Destination of the stream, in structured form. One channel of type `main`, and one of type
        /// `cpr` in the mode `cpr-transfer` only. If absent: `uri` is required.
        #[must_use]
        pub fn channels(mut self, channels: impl IntoIterator<Item = impl Into<types::MigrationChannel>>) -> Self {
            self.channels = Some(channels.into_iter().map(Into::into).collect());
            self
        }

        /// Sets `detach`. Has no effect: the command never waits for the end of the migration.
        #[deprecated = "deprecated by QEMU 10.1"]
        #[must_use]
        #[inline]
        pub fn detach(mut self, detach: bool) -> Self {
            self.detach = Some(detach);
            self
        }

        /// Sets `resume`. Whether to reconnect a migration in the state `postcopy-paused` to the address given. Call
        /// `migrate-recover` on the destination first. Default: `false`.
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

    /// Makes a QEMU that was started with `-incoming defer` listen for, or load, an incoming migration.
    ///
    /// Set capabilities and parameters first. The command returns when the listener is ready, not when the
    /// migration is done. The port chosen for port 0 is in `socket-address` of [`query-migrate`](super::super::command::QueryMigrate).
    /// It succeeds only once per process. Give either `uri` or `channels`.
    ///
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
        /// Address to listen on, or file or command to read from, in a form that `migrate` takes.
        pub uri: Option<String>,
        /// Address to listen on, or file or command to read from, in structured form. One channel of type `main`.
        pub channels: Option<Vec<types::MigrationChannel>>,
        /// Whether the process exits if the incoming migration fails. With false, it stays, and `query-migrate` reports
        /// the error. Default: `true`.
        ///
        /// Member `exit-on-error`, since QEMU 9.1.
        #[doc(alias = "exit-on-error")]
        pub exit_on_error: Option<bool>,
    }

    impl MigrateIncoming {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { uri: None, channels: None, exit_on_error: None }
        }

        /// Sets `uri`. Address to listen on, or file or command to read from, in a form that `migrate` takes.
        #[must_use]
        pub fn uri(mut self, uri: impl Into<String>) -> Self {
            self.uri = Some(uri.into());
            self
        }

        /// Sets `channels`. Address to listen on, or file or command to read from, in structured form. One channel of
        /// type `main`.
        #[must_use]
        pub fn channels(mut self, channels: impl IntoIterator<Item = impl Into<types::MigrationChannel>>) -> Self {
            self.channels = Some(channels.into_iter().map(Into::into).collect());
            self
        }

        /// Sets `exit-on-error`. Whether the process exits if the incoming migration fails. With false, it stays, and
        /// `query-migrate` reports the error. Default: `true`.
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

    /// Stops the guest and writes the state of its devices, without memory and disks, to a file. Used by Xen.
    ///
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
        /// Path of the file on the host.
        pub filename: String,
        /// Whether the guest moves to another host, in which case the block devices are handed over. Default: `true`.
        ///
        /// Member `live`, since QEMU 2.11.
        pub live: Option<bool>,
    }

    impl XenSaveDevicesState {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(filename: impl Into<String>) -> Self {
            Self { filename: filename.into(), live: None }
        }

        /// Sets `live`. Whether the guest moves to another host, in which case the block devices are handed over.
        /// Default: `true`.
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

    /// Switches the tracking of writes by emulated devices to guest memory on or off. Used by Xen for migration.
    ///
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
        /// Whether writes are tracked.
        pub enable: bool,
    }

    impl XenSetGlobalDirtyLog {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Loads a file written by [`xen-save-devices-state`](super::super::command::XenSaveDevicesState) into the devices of a stopped guest.
    ///
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
        /// Path of the file on the host.
        pub filename: String,
    }

    impl XenLoadDevicesState {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Starts or stops block replication for a COLO pair that Xen manages.
    ///
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
        /// Whether to start replication; false stops it.
        pub enable: bool,
        /// Whether this side is the one that serves clients.
        pub primary: bool,
        /// Whether stopping means to take over the disks of the lost side. Not allowed if `enable` is true. Default:
        /// `false`.
        pub failover: Option<bool>,
    }

    impl XenSetReplication {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(enable: bool, primary: bool) -> Self {
            Self { enable, primary, failover: None }
        }

        /// Sets `failover`. Whether stopping means to take over the disks of the lost side. Not allowed if `enable` is
        /// true. Default: `false`.
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

    /// Returns whether block replication under Xen has failed.
    ///
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
        /// Creates a value with no member set.
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

    /// Lets block replication make a checkpoint, on behalf of Xen.
    ///
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
        /// Creates a value with no member set.
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

    /// Returns the role of the process in a COLO pair and the cause of the last exit from it.
    ///
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
        /// Creates a value with no member set.
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

    /// Makes the destination of an interrupted postcopy migration listen on a new address.
    ///
    /// Call it on the destination in the state `postcopy-paused`. Then call [`migrate`](super::super::command::Migrate) with `resume` on the source,
    /// with the same address.
    /// Out-of-band execution lets it work even if the main loop of the destination waits for a missing page.
    ///
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
        /// Address to listen on, in a form that `migrate-incoming` takes.
        pub uri: String,
    }

    impl MigrateRecover {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Breaks the connection of a postcopy migration on purpose, so that it can be recovered over another one.
    ///
    /// Works on source and destination, in the postcopy phase only. The status becomes `postcopy-paused`.
    /// Out-of-band execution lets it work while the main loop hangs.
    ///
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
        /// Creates a value with no member set.
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

    /// Starts to measure how fast the guest dirties memory, which helps to predict if a migration will converge.
    ///
    /// The command returns at once. Read the result with [`query-dirty-rate`](super::super::command::QueryDirtyRate) after the given time. It fails while
    /// another measurement runs, or if the accelerator is not configured for `mode`.
    ///
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
        /// Duration of the measurement: between 50 milliseconds and 60 seconds, in the unit that `calc-time-unit`
        /// selects. A page written many times counts once, so longer times give lower rates.
        #[doc(alias = "calc-time")]
        pub calc_time: i64,
        /// Whether `calc-time` counts seconds or milliseconds. Default: `second`.
        ///
        /// Member `calc-time-unit`, since QEMU 8.2.
        #[doc(alias = "calc-time-unit")]
        pub calc_time_unit: Option<types::TimeUnit>,
        /// Pages to sample in each GiB of memory. More pages give a better estimate and cost more processor time. Only
        /// for the mode `page-sampling`. Unit: pages. Default: `512`. Range: 128 to 16384.
        ///
        /// Member `sample-pages`, since QEMU 6.1.
        #[doc(alias = "sample-pages")]
        pub sample_pages: Option<i64>,
        /// Method of measuring. Default: `page-sampling`.
        ///
        /// Member `mode`, since QEMU 6.1.
        pub mode: Option<types::DirtyRateMeasureMode>,
    }

    impl CalcDirtyRate {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(calc_time: i64) -> Self {
            Self { calc_time, calc_time_unit: None, sample_pages: None, mode: None }
        }

        /// Sets `calc-time-unit`. Whether `calc-time` counts seconds or milliseconds. Default: `second`.
        #[must_use]
        pub fn calc_time_unit(mut self, calc_time_unit: impl Into<types::TimeUnit>) -> Self {
            self.calc_time_unit = Some(calc_time_unit.into());
            self
        }

        /// Sets `sample-pages`. Pages to sample in each GiB of memory. More pages give a better estimate and cost more
        /// processor time. Only for the mode `page-sampling`. Unit: pages. Default: `512`. Range: 128 to 16384.
        #[must_use]
        #[inline]
        pub fn sample_pages(mut self, sample_pages: i64) -> Self {
            self.sample_pages = Some(sample_pages);
            self
        }

        /// Sets `mode`. Method of measuring. Default: `page-sampling`.
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

    /// Returns the result of the last [`calc-dirty-rate`](super::super::command::CalcDirtyRate), or that it is not ready.
    ///
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
        /// Unit in which the duration is returned. Default: `second`.
        ///
        /// Member `calc-time-unit`, since QEMU 8.2.
        #[doc(alias = "calc-time-unit")]
        pub calc_time_unit: Option<types::TimeUnit>,
    }

    impl QueryDirtyRate {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { calc_time_unit: None }
        }

        /// Sets `calc-time-unit`. Unit in which the duration is returned. Default: `second`.
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

    /// Slows down vCPUs so that they dirty memory no faster than a given rate.
    ///
    /// Needs KVM with the accelerator property `dirty-ring-size` set. Refused while a migration with the capability
    /// `dirty-limit` runs.
    ///
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
        /// Number of the vCPU, zero-based. If absent: all vCPUs.
        #[doc(alias = "cpu-index")]
        pub cpu_index: Option<i64>,
        /// Highest rate that is allowed. Unit: MiB per second.
        #[doc(alias = "dirty-rate")]
        pub dirty_rate: u64,
    }

    impl SetVcpuDirtyLimit {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(dirty_rate: u64) -> Self {
            Self { cpu_index: None, dirty_rate }
        }

        /// Sets `cpu-index`. Number of the vCPU, zero-based. If absent: all vCPUs.
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

    /// Lifts limits set by [`set-vcpu-dirty-limit`](super::super::command::SetVcpuDirtyLimit).
    ///
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
        /// Number of the vCPU, zero-based. If absent: all vCPUs.
        #[doc(alias = "cpu-index")]
        pub cpu_index: Option<i64>,
    }

    impl CancelVcpuDirtyLimit {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { cpu_index: None }
        }

        /// Sets `cpu-index`. Number of the vCPU, zero-based. If absent: all vCPUs.
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

    /// Returns limits and measured dirty page rates of vCPUs. The list is empty if no limit is in force.
    ///
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
        /// Creates a value with no member set.
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

    /// Lists the host threads of a running outgoing migration.
    ///
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
        /// Creates a value with no member set.
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

    /// Starts a job that saves memory, devices and disks of the guest as an internal snapshot of its images.
    ///
    /// The reply says only that the job was created. Wait for `JOB_STATUS_CHANGE`, read the error with
    /// `query-jobs`, and dismiss the job with `job-dismiss`.
    /// The guest is stopped while its state is saved, and resumed afterwards. All writable nodes should be in
    /// `devices`; otherwise the snapshot is not consistent. All images must support internal snapshots, as qcow2
    /// does.
    /// The job fails if a snapshot of that name exists.
    ///
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
        /// Id under which the new job is listed and reported by events.
        #[doc(alias = "job-id")]
        pub job_id: String,
        /// Name of the snapshot. It must be new.
        pub tag: String,
        /// Node whose image stores memory and device state. It must be one of `devices`.
        pub vmstate: String,
        /// Nodes of which the disk content is recorded.
        pub devices: Vec<String>,
    }

    impl SnapshotSave {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Starts a job that returns memory, devices and disks of the guest to an internal snapshot.
    ///
    /// The reply says only that the job was created. Wait for `JOB_STATUS_CHANGE`, read the error with
    /// `query-jobs`, and dismiss the job with `job-dismiss`.
    /// The guest is stopped while the state is loaded, and continues afterwards if it ran before. `devices` should
    /// list all writable nodes that changed since the snapshot.
    ///
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
        /// Id under which the new job is listed and reported by events.
        #[doc(alias = "job-id")]
        pub job_id: String,
        /// Which snapshot to return to.
        pub tag: String,
        /// Node whose image holds memory and device state.
        pub vmstate: String,
        /// Nodes of which the disk content is reverted.
        pub devices: Vec<String>,
    }

    impl SnapshotLoad {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Starts a job that deletes an internal snapshot from images.
    ///
    /// The reply says only that the job was created. Wait for `JOB_STATUS_CHANGE`, read the error with
    /// `query-jobs`, and dismiss the job with `job-dismiss`.
    ///
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
        /// Id under which the new job is listed and reported by events.
        #[doc(alias = "job-id")]
        pub job_id: String,
        /// Which snapshot to delete.
        pub tag: String,
        /// Nodes from whose images it is deleted.
        pub devices: Vec<String>,
    }

    impl SnapshotDelete {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when a migration enters another state, on source and destination, if the capability `events` is on.
    ///
    /// The event `MIGRATION`, since QEMU 2.4.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,MIGRATION)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Migration {
        /// State that the migration has entered.
        pub status: types::MigrationStatus,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Migration {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted by the source when it begins another pass over dirty memory, if the capability `events` is on.
    ///
    /// The event `MIGRATION_PASS`, since QEMU 2.6.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,MIGRATION_PASS)
    #[doc(alias = "MIGRATION_PASS")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MigrationPass {
        /// Number of the pass that begins, one-based. A high number shows that the migration does not converge.
        pub pass: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl MigrationPass {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when a process leaves COLO mode, after an error or a requested take-over.
    ///
    /// The event `COLO_EXIT`, since QEMU 3.1.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,COLO_EXIT)
    #[doc(alias = "COLO_EXIT")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ColoExit {
        /// Role that the process had.
        pub mode: types::ColoMode,
        /// Cause of the end of the pair.
        pub reason: types::ColoExitReason,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl ColoExit {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted by the source when the guest has released a failover network card, so that migration can go on.
    ///
    /// QEMU keeps the device and plugs it in again if the migration fails.
    ///
    /// The event `UNPLUG_PRIMARY`, since QEMU 4.2.
    ///
    /// Needs the feature `migration` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,UNPLUG_PRIMARY)
    #[doc(alias = "UNPLUG_PRIMARY")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnplugPrimary {
        /// Id of the primary device that the guest released.
        #[doc(alias = "device-id")]
        pub device_id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl UnplugPrimary {
        /// Creates a value with the mandatory members and no optional one.
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
