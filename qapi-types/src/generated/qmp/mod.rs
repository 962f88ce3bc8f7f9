// Generated from the qmp schema by `cargo xtask generate`.
// Do not edit: change the schema or the generator, and run it again.

//! The protocol `qmp` as QEMU 10.2.2 has it: 244 commands, 57 events.
//!
//! Types are here, commands in [`command`], events in [`event`], named as in the schema but for Rust's
//! conventions. [`schema`] is the schema as data.

#![allow(clippy::large_enum_variant)] // branches are as large as the schema has them
#![allow(clippy::too_many_arguments)] // constructors take what the schema makes mandatory

mod accelerator;
mod acpi;
mod acpi_hest;
mod audio;
mod authz;
mod block;
mod block_core;
mod block_export;
mod char;
mod client;
mod common;
mod compat;
mod control;
mod crypto;
mod cryptodev;
mod cxl;
mod dump;
mod ebpf;
mod error;
mod introspect;
mod job;
mod machine;
mod machine_common;
mod machine_s390x;
mod migration;
mod misc;
mod misc_arm;
mod misc_i386;
mod net;
mod pci;
mod qdev;
mod qom;
mod replay;
mod rocker;
mod run_state;
pub mod schema;
mod sockets;
mod stats;
mod tpm;
mod trace;
mod transaction;
mod uefi;
mod ui;
mod vfio;
mod virtio;
mod yank;

#[allow(unused_imports)] // nothing is there without the feature `client`
pub use self::client::*;

pub use self::accelerator::*;
pub use self::acpi::*;
pub use self::audio::*;
pub use self::authz::*;
pub use self::block::*;
pub use self::block_core::*;
pub use self::block_export::*;
pub use self::char::*;
pub use self::common::*;
pub use self::compat::*;
pub use self::control::*;
pub use self::crypto::*;
pub use self::cryptodev::*;
pub use self::cxl::*;
pub use self::dump::*;
pub use self::ebpf::*;
pub use self::error::*;
pub use self::introspect::*;
pub use self::job::*;
pub use self::machine::*;
pub use self::machine_common::*;
pub use self::machine_s390x::*;
pub use self::migration::*;
pub use self::misc::*;
pub use self::misc_arm::*;
pub use self::misc_i386::*;
pub use self::net::*;
pub use self::pci::*;
pub use self::qom::*;
pub use self::replay::*;
pub use self::rocker::*;
pub use self::run_state::*;
pub use self::sockets::*;
pub use self::stats::*;
pub use self::tpm::*;
pub use self::trace::*;
pub use self::transaction::*;
pub use self::uefi::*;
pub use self::ui::*;
pub use self::vfio::*;
pub use self::virtio::*;
pub use self::yank::*;

/// The commands, each a struct of its arguments.
pub mod command {
    pub use super::accelerator::command::*;
    pub use super::acpi::command::*;
    pub use super::acpi_hest::command::*;
    pub use super::audio::command::*;
    pub use super::block::command::*;
    pub use super::block_core::command::*;
    pub use super::block_export::command::*;
    pub use super::char::command::*;
    pub use super::control::command::*;
    pub use super::cryptodev::command::*;
    pub use super::cxl::command::*;
    pub use super::dump::command::*;
    pub use super::ebpf::command::*;
    pub use super::introspect::command::*;
    pub use super::job::command::*;
    pub use super::machine::command::*;
    pub use super::machine_s390x::command::*;
    pub use super::migration::command::*;
    pub use super::misc::command::*;
    pub use super::misc_arm::command::*;
    pub use super::misc_i386::command::*;
    pub use super::net::command::*;
    pub use super::pci::command::*;
    pub use super::qdev::command::*;
    pub use super::qom::command::*;
    pub use super::replay::command::*;
    pub use super::rocker::command::*;
    pub use super::run_state::command::*;
    pub use super::stats::command::*;
    pub use super::tpm::command::*;
    pub use super::trace::command::*;
    pub use super::transaction::command::*;
    pub use super::ui::command::*;
    pub use super::virtio::command::*;
    pub use super::yank::command::*;
}

/// The events, each a struct of its data.
pub mod event {
    pub use super::acpi::event::*;
    pub use super::block::event::*;
    pub use super::block_core::event::*;
    pub use super::block_export::event::*;
    pub use super::char::event::*;
    pub use super::dump::event::*;
    pub use super::job::event::*;
    pub use super::machine::event::*;
    pub use super::machine_s390x::event::*;
    pub use super::migration::event::*;
    pub use super::misc::event::*;
    pub use super::net::event::*;
    pub use super::qdev::event::*;
    pub use super::run_state::event::*;
    pub use super::ui::event::*;
    pub use super::vfio::event::*;
}

/// Every command of the protocol, in the order of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Commands {
    /// Command `add-fd`.
    AddFd,
    /// Command `add_client`.
    AddClient,
    /// Command `announce-self`.
    AnnounceSelf,
    /// Command `balloon`.
    Balloon,
    /// Command `block-commit`.
    BlockCommit,
    /// Command `block-dirty-bitmap-add`.
    BlockDirtyBitmapAdd,
    /// Command `block-dirty-bitmap-clear`.
    BlockDirtyBitmapClear,
    /// Command `block-dirty-bitmap-disable`.
    BlockDirtyBitmapDisable,
    /// Command `block-dirty-bitmap-enable`.
    BlockDirtyBitmapEnable,
    /// Command `block-dirty-bitmap-merge`.
    BlockDirtyBitmapMerge,
    /// Command `block-dirty-bitmap-remove`.
    BlockDirtyBitmapRemove,
    /// Command `block-export-add`.
    BlockExportAdd,
    /// Command `block-export-del`.
    BlockExportDel,
    /// Command `block-job-cancel`.
    BlockJobCancel,
    /// Command `block-job-change`.
    BlockJobChange,
    /// Command `block-job-complete`. **Deprecated** upstream.
    BlockJobComplete,
    /// Command `block-job-dismiss`. **Deprecated** upstream.
    BlockJobDismiss,
    /// Command `block-job-finalize`. **Deprecated** upstream.
    BlockJobFinalize,
    /// Command `block-job-pause`. **Deprecated** upstream.
    BlockJobPause,
    /// Command `block-job-resume`. **Deprecated** upstream.
    BlockJobResume,
    /// Command `block-job-set-speed`.
    BlockJobSetSpeed,
    /// Command `block-latency-histogram-set`.
    BlockLatencyHistogramSet,
    /// Command `block-set-write-threshold`.
    BlockSetWriteThreshold,
    /// Command `block-stream`.
    BlockStream,
    /// Command `block_resize`.
    BlockResize,
    /// Command `block_set_io_throttle`.
    BlockSetIoThrottle,
    /// Command `blockdev-add`.
    BlockdevAdd,
    /// Command `blockdev-backup`.
    BlockdevBackup,
    /// Command `blockdev-change-medium`.
    BlockdevChangeMedium,
    /// Command `blockdev-close-tray`.
    BlockdevCloseTray,
    /// Command `blockdev-create`.
    BlockdevCreate,
    /// Command `blockdev-del`.
    BlockdevDel,
    /// Command `blockdev-insert-medium`.
    BlockdevInsertMedium,
    /// Command `blockdev-mirror`.
    BlockdevMirror,
    /// Command `blockdev-open-tray`.
    BlockdevOpenTray,
    /// Command `blockdev-remove-medium`.
    BlockdevRemoveMedium,
    /// Command `blockdev-reopen`.
    BlockdevReopen,
    /// Command `blockdev-set-active`.
    BlockdevSetActive,
    /// Command `blockdev-snapshot`. Features: `allow-write-only-overlay`.
    BlockdevSnapshot,
    /// Command `blockdev-snapshot-delete-internal-sync`.
    BlockdevSnapshotDeleteInternalSync,
    /// Command `blockdev-snapshot-internal-sync`.
    BlockdevSnapshotInternalSync,
    /// Command `blockdev-snapshot-sync`.
    BlockdevSnapshotSync,
    /// Command `calc-dirty-rate`.
    CalcDirtyRate,
    /// Command `cancel-vcpu-dirty-limit`.
    CancelVcpuDirtyLimit,
    /// Command `change-backing-file`.
    ChangeBackingFile,
    /// Command `change-vnc-password`.
    ChangeVncPassword,
    /// Command `chardev-add`.
    ChardevAdd,
    /// Command `chardev-change`.
    ChardevChange,
    /// Command `chardev-remove`.
    ChardevRemove,
    /// Command `chardev-send-break`.
    ChardevSendBreak,
    /// Command `client_migrate_info`.
    ClientMigrateInfo,
    /// Command `closefd`.
    Closefd,
    /// Command `cont`.
    Cont,
    /// Command `cxl-add-dynamic-capacity`. **Unstable** upstream: it may change or go away without notice.
    CxlAddDynamicCapacity,
    /// Command `cxl-inject-correctable-error`.
    CxlInjectCorrectableError,
    /// Command `cxl-inject-dram-event`.
    CxlInjectDramEvent,
    /// Command `cxl-inject-general-media-event`.
    CxlInjectGeneralMediaEvent,
    /// Command `cxl-inject-memory-module-event`.
    CxlInjectMemoryModuleEvent,
    /// Command `cxl-inject-poison`.
    CxlInjectPoison,
    /// Command `cxl-inject-uncorrectable-errors`.
    CxlInjectUncorrectableErrors,
    /// Command `cxl-release-dynamic-capacity`. **Unstable** upstream: it may change or go away without notice.
    CxlReleaseDynamicCapacity,
    /// Command `device-list-properties`.
    DeviceListProperties,
    /// Command `device-sync-config`. **Unstable** upstream: it may change or go away without notice.
    DeviceSyncConfig,
    /// Command `device_add`. Features: `json-cli`, `json-cli-hotplug`.
    DeviceAdd,
    /// Command `device_del`.
    DeviceDel,
    /// Command `display-reload`.
    DisplayReload,
    /// Command `display-update`.
    DisplayUpdate,
    /// Command `drive-backup`. **Deprecated** upstream.
    DriveBackup,
    /// Command `drive-mirror`.
    DriveMirror,
    /// Command `dump-guest-memory`.
    DumpGuestMemory,
    /// Command `dump-skeys`.
    DumpSkeys,
    /// Command `dumpdtb`.
    Dumpdtb,
    /// Command `eject`.
    Eject,
    /// Command `expire_password`.
    ExpirePassword,
    /// Command `get-win32-socket`.
    GetWin32Socket,
    /// Command `getfd`.
    Getfd,
    /// Command `human-monitor-command`. Features: `savevm-monitor-nodes`.
    HumanMonitorCommand,
    /// Command `inject-ghes-v2-error`. **Unstable** upstream: it may change or go away without notice.
    InjectGhesV2Error,
    /// Command `inject-nmi`.
    InjectNmi,
    /// Command `input-send-event`.
    InputSendEvent,
    /// Command `job-cancel`.
    JobCancel,
    /// Command `job-complete`.
    JobComplete,
    /// Command `job-dismiss`.
    JobDismiss,
    /// Command `job-finalize`.
    JobFinalize,
    /// Command `job-pause`.
    JobPause,
    /// Command `job-resume`.
    JobResume,
    /// Command `memsave`.
    Memsave,
    /// Command `migrate`.
    Migrate,
    /// Command `migrate-continue`.
    MigrateContinue,
    /// Command `migrate-incoming`.
    MigrateIncoming,
    /// Command `migrate-pause`.
    MigratePause,
    /// Command `migrate-recover`.
    MigrateRecover,
    /// Command `migrate-set-capabilities`.
    MigrateSetCapabilities,
    /// Command `migrate-set-parameters`.
    MigrateSetParameters,
    /// Command `migrate-start-postcopy`.
    MigrateStartPostcopy,
    /// Command `migrate_cancel`.
    MigrateCancel,
    /// Command `nbd-server-add`. **Deprecated** upstream.
    NbdServerAdd,
    /// Command `nbd-server-remove`. **Deprecated** upstream.
    NbdServerRemove,
    /// Command `nbd-server-start`.
    NbdServerStart,
    /// Command `nbd-server-stop`.
    NbdServerStop,
    /// Command `netdev_add`.
    NetdevAdd,
    /// Command `netdev_del`.
    NetdevDel,
    /// Command `object-add`.
    ObjectAdd,
    /// Command `object-del`.
    ObjectDel,
    /// Command `pmemsave`.
    Pmemsave,
    /// Command `qmp_capabilities`.
    QmpCapabilities,
    /// Command `qom-get`.
    QomGet,
    /// Command `qom-list`.
    QomList,
    /// Command `qom-list-get`.
    QomListGet,
    /// Command `qom-list-properties`.
    QomListProperties,
    /// Command `qom-list-types`.
    QomListTypes,
    /// Command `qom-set`.
    QomSet,
    /// Command `query-accelerators`.
    QueryAccelerators,
    /// Command `query-acpi-ospm-status`.
    QueryAcpiOspmStatus,
    /// Command `query-audiodevs`.
    QueryAudiodevs,
    /// Command `query-balloon`.
    QueryBalloon,
    /// Command `query-block`.
    QueryBlock,
    /// Command `query-block-exports`.
    QueryBlockExports,
    /// Command `query-block-jobs`.
    QueryBlockJobs,
    /// Command `query-blockstats`.
    QueryBlockstats,
    /// Command `query-chardev`.
    QueryChardev,
    /// Command `query-chardev-backends`.
    QueryChardevBackends,
    /// Command `query-colo-status`.
    QueryColoStatus,
    /// Command `query-command-line-options`.
    QueryCommandLineOptions,
    /// Command `query-commands`.
    QueryCommands,
    /// Command `query-cpu-definitions`.
    QueryCpuDefinitions,
    /// Command `query-cpu-model-baseline`.
    QueryCpuModelBaseline,
    /// Command `query-cpu-model-comparison`.
    QueryCpuModelComparison,
    /// Command `query-cpu-model-expansion`.
    QueryCpuModelExpansion,
    /// Command `query-cpus-fast`.
    QueryCpusFast,
    /// Command `query-cryptodev`.
    QueryCryptodev,
    /// Command `query-current-machine`.
    QueryCurrentMachine,
    /// Command `query-dirty-rate`.
    QueryDirtyRate,
    /// Command `query-display-options`.
    QueryDisplayOptions,
    /// Command `query-dump`.
    QueryDump,
    /// Command `query-dump-guest-memory-capability`.
    QueryDumpGuestMemoryCapability,
    /// Command `query-fdsets`.
    QueryFdsets,
    /// Command `query-firmware-log`.
    QueryFirmwareLog,
    /// Command `query-gic-capabilities`.
    QueryGicCapabilities,
    /// Command `query-hotpluggable-cpus`.
    QueryHotpluggableCpus,
    /// Command `query-hv-balloon-status-report`.
    QueryHvBalloonStatusReport,
    /// Command `query-iothreads`.
    QueryIothreads,
    /// Command `query-jobs`.
    QueryJobs,
    /// Command `query-kvm`.
    QueryKvm,
    /// Command `query-machines`.
    QueryMachines,
    /// Command `query-memdev`.
    QueryMemdev,
    /// Command `query-memory-devices`.
    QueryMemoryDevices,
    /// Command `query-memory-size-summary`.
    QueryMemorySizeSummary,
    /// Command `query-mice`.
    QueryMice,
    /// Command `query-migrate`.
    QueryMigrate,
    /// Command `query-migrate-capabilities`.
    QueryMigrateCapabilities,
    /// Command `query-migrate-parameters`.
    QueryMigrateParameters,
    /// Command `query-migrationthreads`. **Deprecated** upstream.
    QueryMigrationthreads,
    /// Command `query-name`.
    QueryName,
    /// Command `query-named-block-nodes`.
    QueryNamedBlockNodes,
    /// Command `query-pci`.
    QueryPci,
    /// Command `query-pr-managers`.
    QueryPrManagers,
    /// Command `query-qmp-schema`.
    QueryQmpSchema,
    /// Command `query-replay`.
    QueryReplay,
    /// Command `query-rocker`.
    QueryRocker,
    /// Command `query-rocker-of-dpa-flows`.
    QueryRockerOfDpaFlows,
    /// Command `query-rocker-of-dpa-groups`.
    QueryRockerOfDpaGroups,
    /// Command `query-rocker-ports`.
    QueryRockerPorts,
    /// Command `query-rx-filter`.
    QueryRxFilter,
    /// Command `query-s390x-cpu-polarization`. **Unstable** upstream: it may change or go away without notice.
    QueryS390xCpuPolarization,
    /// Command `query-sev`.
    QuerySev,
    /// Command `query-sev-attestation-report`.
    QuerySevAttestationReport,
    /// Command `query-sev-capabilities`.
    QuerySevCapabilities,
    /// Command `query-sev-launch-measure`.
    QuerySevLaunchMeasure,
    /// Command `query-sgx`.
    QuerySgx,
    /// Command `query-sgx-capabilities`.
    QuerySgxCapabilities,
    /// Command `query-spice`.
    QuerySpice,
    /// Command `query-stats`.
    QueryStats,
    /// Command `query-stats-schemas`.
    QueryStatsSchemas,
    /// Command `query-status`.
    QueryStatus,
    /// Command `query-target`.
    QueryTarget,
    /// Command `query-tpm`.
    QueryTpm,
    /// Command `query-tpm-models`.
    QueryTpmModels,
    /// Command `query-tpm-types`.
    QueryTpmTypes,
    /// Command `query-uuid`.
    QueryUuid,
    /// Command `query-vcpu-dirty-limit`.
    QueryVcpuDirtyLimit,
    /// Command `query-version`.
    QueryVersion,
    /// Command `query-vm-generation-id`.
    QueryVmGenerationId,
    /// Command `query-vnc`.
    QueryVnc,
    /// Command `query-vnc-servers`.
    QueryVncServers,
    /// Command `query-xen-replication-status`.
    QueryXenReplicationStatus,
    /// Command `query-yank`.
    QueryYank,
    /// Command `quit`.
    Quit,
    /// Command `remove-fd`.
    RemoveFd,
    /// Command `replay-break`.
    ReplayBreak,
    /// Command `replay-delete-break`.
    ReplayDeleteBreak,
    /// Command `replay-seek`.
    ReplaySeek,
    /// Command `request-ebpf`.
    RequestEbpf,
    /// Command `ringbuf-read`.
    RingbufRead,
    /// Command `ringbuf-write`.
    RingbufWrite,
    /// Command `rtc-reset-reinjection`.
    RtcResetReinjection,
    /// Command `screendump`.
    Screendump,
    /// Command `send-key`.
    SendKey,
    /// Command `set-action`.
    SetAction,
    /// Command `set-cpu-topology`. **Unstable** upstream: it may change or go away without notice.
    SetCpuTopology,
    /// Command `set-numa-node`.
    SetNumaNode,
    /// Command `set-vcpu-dirty-limit`.
    SetVcpuDirtyLimit,
    /// Command `set_link`.
    SetLink,
    /// Command `set_password`.
    SetPassword,
    /// Command `sev-inject-launch-secret`.
    SevInjectLaunchSecret,
    /// Command `snapshot-delete`.
    SnapshotDelete,
    /// Command `snapshot-load`.
    SnapshotLoad,
    /// Command `snapshot-save`.
    SnapshotSave,
    /// Command `stop`.
    Stop,
    /// Command `system_powerdown`.
    SystemPowerdown,
    /// Command `system_reset`.
    SystemReset,
    /// Command `system_wakeup`.
    SystemWakeup,
    /// Command `trace-event-get-state`.
    TraceEventGetState,
    /// Command `trace-event-set-state`.
    TraceEventSetState,
    /// Command `transaction`.
    Transaction,
    /// Command `watchdog-set-action`.
    WatchdogSetAction,
    /// Command `x-accel-stats`. **Unstable** upstream: it may change or go away without notice.
    XAccelStats,
    /// Command `x-blockdev-amend`. **Unstable** upstream: it may change or go away without notice.
    XBlockdevAmend,
    /// Command `x-blockdev-change`. **Unstable** upstream: it may change or go away without notice.
    XBlockdevChange,
    /// Command `x-blockdev-set-iothread`. **Unstable** upstream: it may change or go away without notice.
    XBlockdevSetIothread,
    /// Command `x-colo-lost-heartbeat`. **Unstable** upstream: it may change or go away without notice.
    XColoLostHeartbeat,
    /// Command `x-debug-block-dirty-bitmap-sha256`. **Unstable** upstream: it may change or go away without notice.
    XDebugBlockDirtyBitmapSha256,
    /// Command `x-debug-query-block-graph`. **Unstable** upstream: it may change or go away without notice.
    XDebugQueryBlockGraph,
    /// Command `x-exit-preconfig`. **Unstable** upstream: it may change or go away without notice.
    XExitPreconfig,
    /// Command `x-query-interrupt-controllers`. **Unstable** upstream: it may change or go away without notice.
    XQueryInterruptControllers,
    /// Command `x-query-irq`. **Unstable** upstream: it may change or go away without notice.
    XQueryIrq,
    /// Command `x-query-jit`. **Unstable** upstream: it may change or go away without notice.
    XQueryJit,
    /// Command `x-query-numa`. **Unstable** upstream: it may change or go away without notice.
    XQueryNuma,
    /// Command `x-query-ramblock`. **Unstable** upstream: it may change or go away without notice.
    XQueryRamblock,
    /// Command `x-query-roms`. **Unstable** upstream: it may change or go away without notice.
    XQueryRoms,
    /// Command `x-query-usb`. **Unstable** upstream: it may change or go away without notice.
    XQueryUsb,
    /// Command `x-query-virtio`. **Unstable** upstream: it may change or go away without notice.
    XQueryVirtio,
    /// Command `x-query-virtio-queue-element`. **Unstable** upstream: it may change or go away without notice.
    XQueryVirtioQueueElement,
    /// Command `x-query-virtio-queue-status`. **Unstable** upstream: it may change or go away without notice.
    XQueryVirtioQueueStatus,
    /// Command `x-query-virtio-status`. **Unstable** upstream: it may change or go away without notice.
    XQueryVirtioStatus,
    /// Command `x-query-virtio-vhost-queue-status`. **Unstable** upstream: it may change or go away without notice.
    XQueryVirtioVhostQueueStatus,
    /// Command `xen-colo-do-checkpoint`.
    XenColoDoCheckpoint,
    /// Command `xen-event-inject`.
    XenEventInject,
    /// Command `xen-event-list`.
    XenEventList,
    /// Command `xen-load-devices-state`.
    XenLoadDevicesState,
    /// Command `xen-save-devices-state`.
    XenSaveDevicesState,
    /// Command `xen-set-global-dirty-log`.
    XenSetGlobalDirtyLog,
    /// Command `xen-set-replication`.
    XenSetReplication,
    /// Command `yank`.
    Yank,
}

crate::wire::commands! { Commands {
    "add-fd" AddFd,
    "add_client" AddClient,
    "announce-self" AnnounceSelf,
    "balloon" Balloon,
    "block-commit" BlockCommit,
    "block-dirty-bitmap-add" BlockDirtyBitmapAdd,
    "block-dirty-bitmap-clear" BlockDirtyBitmapClear,
    "block-dirty-bitmap-disable" BlockDirtyBitmapDisable,
    "block-dirty-bitmap-enable" BlockDirtyBitmapEnable,
    "block-dirty-bitmap-merge" BlockDirtyBitmapMerge,
    "block-dirty-bitmap-remove" BlockDirtyBitmapRemove,
    "block-export-add" BlockExportAdd,
    "block-export-del" BlockExportDel,
    "block-job-cancel" BlockJobCancel,
    "block-job-change" BlockJobChange,
    "block-job-complete" BlockJobComplete,
    "block-job-dismiss" BlockJobDismiss,
    "block-job-finalize" BlockJobFinalize,
    "block-job-pause" BlockJobPause,
    "block-job-resume" BlockJobResume,
    "block-job-set-speed" BlockJobSetSpeed,
    "block-latency-histogram-set" BlockLatencyHistogramSet,
    "block-set-write-threshold" BlockSetWriteThreshold,
    "block-stream" BlockStream,
    "block_resize" BlockResize,
    "block_set_io_throttle" BlockSetIoThrottle,
    "blockdev-add" BlockdevAdd,
    "blockdev-backup" BlockdevBackup,
    "blockdev-change-medium" BlockdevChangeMedium,
    "blockdev-close-tray" BlockdevCloseTray,
    "blockdev-create" BlockdevCreate,
    "blockdev-del" BlockdevDel,
    "blockdev-insert-medium" BlockdevInsertMedium,
    "blockdev-mirror" BlockdevMirror,
    "blockdev-open-tray" BlockdevOpenTray,
    "blockdev-remove-medium" BlockdevRemoveMedium,
    "blockdev-reopen" BlockdevReopen,
    "blockdev-set-active" BlockdevSetActive,
    "blockdev-snapshot" BlockdevSnapshot,
    "blockdev-snapshot-delete-internal-sync" BlockdevSnapshotDeleteInternalSync,
    "blockdev-snapshot-internal-sync" BlockdevSnapshotInternalSync,
    "blockdev-snapshot-sync" BlockdevSnapshotSync,
    "calc-dirty-rate" CalcDirtyRate,
    "cancel-vcpu-dirty-limit" CancelVcpuDirtyLimit,
    "change-backing-file" ChangeBackingFile,
    "change-vnc-password" ChangeVncPassword,
    "chardev-add" ChardevAdd,
    "chardev-change" ChardevChange,
    "chardev-remove" ChardevRemove,
    "chardev-send-break" ChardevSendBreak,
    "client_migrate_info" ClientMigrateInfo,
    "closefd" Closefd,
    "cont" Cont,
    "cxl-add-dynamic-capacity" CxlAddDynamicCapacity,
    "cxl-inject-correctable-error" CxlInjectCorrectableError,
    "cxl-inject-dram-event" CxlInjectDramEvent,
    "cxl-inject-general-media-event" CxlInjectGeneralMediaEvent,
    "cxl-inject-memory-module-event" CxlInjectMemoryModuleEvent,
    "cxl-inject-poison" CxlInjectPoison,
    "cxl-inject-uncorrectable-errors" CxlInjectUncorrectableErrors,
    "cxl-release-dynamic-capacity" CxlReleaseDynamicCapacity,
    "device-list-properties" DeviceListProperties,
    "device-sync-config" DeviceSyncConfig,
    "device_add" DeviceAdd,
    "device_del" DeviceDel,
    "display-reload" DisplayReload,
    "display-update" DisplayUpdate,
    "drive-backup" DriveBackup,
    "drive-mirror" DriveMirror,
    "dump-guest-memory" DumpGuestMemory,
    "dump-skeys" DumpSkeys,
    "dumpdtb" Dumpdtb,
    "eject" Eject,
    "expire_password" ExpirePassword,
    "get-win32-socket" GetWin32Socket,
    "getfd" Getfd,
    "human-monitor-command" HumanMonitorCommand,
    "inject-ghes-v2-error" InjectGhesV2Error,
    "inject-nmi" InjectNmi,
    "input-send-event" InputSendEvent,
    "job-cancel" JobCancel,
    "job-complete" JobComplete,
    "job-dismiss" JobDismiss,
    "job-finalize" JobFinalize,
    "job-pause" JobPause,
    "job-resume" JobResume,
    "memsave" Memsave,
    "migrate" Migrate,
    "migrate-continue" MigrateContinue,
    "migrate-incoming" MigrateIncoming,
    "migrate-pause" MigratePause,
    "migrate-recover" MigrateRecover,
    "migrate-set-capabilities" MigrateSetCapabilities,
    "migrate-set-parameters" MigrateSetParameters,
    "migrate-start-postcopy" MigrateStartPostcopy,
    "migrate_cancel" MigrateCancel,
    "nbd-server-add" NbdServerAdd,
    "nbd-server-remove" NbdServerRemove,
    "nbd-server-start" NbdServerStart,
    "nbd-server-stop" NbdServerStop,
    "netdev_add" NetdevAdd,
    "netdev_del" NetdevDel,
    "object-add" ObjectAdd,
    "object-del" ObjectDel,
    "pmemsave" Pmemsave,
    "qmp_capabilities" QmpCapabilities,
    "qom-get" QomGet,
    "qom-list" QomList,
    "qom-list-get" QomListGet,
    "qom-list-properties" QomListProperties,
    "qom-list-types" QomListTypes,
    "qom-set" QomSet,
    "query-accelerators" QueryAccelerators,
    "query-acpi-ospm-status" QueryAcpiOspmStatus,
    "query-audiodevs" QueryAudiodevs,
    "query-balloon" QueryBalloon,
    "query-block" QueryBlock,
    "query-block-exports" QueryBlockExports,
    "query-block-jobs" QueryBlockJobs,
    "query-blockstats" QueryBlockstats,
    "query-chardev" QueryChardev,
    "query-chardev-backends" QueryChardevBackends,
    "query-colo-status" QueryColoStatus,
    "query-command-line-options" QueryCommandLineOptions,
    "query-commands" QueryCommands,
    "query-cpu-definitions" QueryCpuDefinitions,
    "query-cpu-model-baseline" QueryCpuModelBaseline,
    "query-cpu-model-comparison" QueryCpuModelComparison,
    "query-cpu-model-expansion" QueryCpuModelExpansion,
    "query-cpus-fast" QueryCpusFast,
    "query-cryptodev" QueryCryptodev,
    "query-current-machine" QueryCurrentMachine,
    "query-dirty-rate" QueryDirtyRate,
    "query-display-options" QueryDisplayOptions,
    "query-dump" QueryDump,
    "query-dump-guest-memory-capability" QueryDumpGuestMemoryCapability,
    "query-fdsets" QueryFdsets,
    "query-firmware-log" QueryFirmwareLog,
    "query-gic-capabilities" QueryGicCapabilities,
    "query-hotpluggable-cpus" QueryHotpluggableCpus,
    "query-hv-balloon-status-report" QueryHvBalloonStatusReport,
    "query-iothreads" QueryIothreads,
    "query-jobs" QueryJobs,
    "query-kvm" QueryKvm,
    "query-machines" QueryMachines,
    "query-memdev" QueryMemdev,
    "query-memory-devices" QueryMemoryDevices,
    "query-memory-size-summary" QueryMemorySizeSummary,
    "query-mice" QueryMice,
    "query-migrate" QueryMigrate,
    "query-migrate-capabilities" QueryMigrateCapabilities,
    "query-migrate-parameters" QueryMigrateParameters,
    "query-migrationthreads" QueryMigrationthreads,
    "query-name" QueryName,
    "query-named-block-nodes" QueryNamedBlockNodes,
    "query-pci" QueryPci,
    "query-pr-managers" QueryPrManagers,
    "query-qmp-schema" QueryQmpSchema,
    "query-replay" QueryReplay,
    "query-rocker" QueryRocker,
    "query-rocker-of-dpa-flows" QueryRockerOfDpaFlows,
    "query-rocker-of-dpa-groups" QueryRockerOfDpaGroups,
    "query-rocker-ports" QueryRockerPorts,
    "query-rx-filter" QueryRxFilter,
    "query-s390x-cpu-polarization" QueryS390xCpuPolarization,
    "query-sev" QuerySev,
    "query-sev-attestation-report" QuerySevAttestationReport,
    "query-sev-capabilities" QuerySevCapabilities,
    "query-sev-launch-measure" QuerySevLaunchMeasure,
    "query-sgx" QuerySgx,
    "query-sgx-capabilities" QuerySgxCapabilities,
    "query-spice" QuerySpice,
    "query-stats" QueryStats,
    "query-stats-schemas" QueryStatsSchemas,
    "query-status" QueryStatus,
    "query-target" QueryTarget,
    "query-tpm" QueryTpm,
    "query-tpm-models" QueryTpmModels,
    "query-tpm-types" QueryTpmTypes,
    "query-uuid" QueryUuid,
    "query-vcpu-dirty-limit" QueryVcpuDirtyLimit,
    "query-version" QueryVersion,
    "query-vm-generation-id" QueryVmGenerationId,
    "query-vnc" QueryVnc,
    "query-vnc-servers" QueryVncServers,
    "query-xen-replication-status" QueryXenReplicationStatus,
    "query-yank" QueryYank,
    "quit" Quit,
    "remove-fd" RemoveFd,
    "replay-break" ReplayBreak,
    "replay-delete-break" ReplayDeleteBreak,
    "replay-seek" ReplaySeek,
    "request-ebpf" RequestEbpf,
    "ringbuf-read" RingbufRead,
    "ringbuf-write" RingbufWrite,
    "rtc-reset-reinjection" RtcResetReinjection,
    "screendump" Screendump,
    "send-key" SendKey,
    "set-action" SetAction,
    "set-cpu-topology" SetCpuTopology,
    "set-numa-node" SetNumaNode,
    "set-vcpu-dirty-limit" SetVcpuDirtyLimit,
    "set_link" SetLink,
    "set_password" SetPassword,
    "sev-inject-launch-secret" SevInjectLaunchSecret,
    "snapshot-delete" SnapshotDelete,
    "snapshot-load" SnapshotLoad,
    "snapshot-save" SnapshotSave,
    "stop" Stop,
    "system_powerdown" SystemPowerdown,
    "system_reset" SystemReset,
    "system_wakeup" SystemWakeup,
    "trace-event-get-state" TraceEventGetState,
    "trace-event-set-state" TraceEventSetState,
    "transaction" Transaction,
    "watchdog-set-action" WatchdogSetAction,
    "x-accel-stats" XAccelStats,
    "x-blockdev-amend" XBlockdevAmend,
    "x-blockdev-change" XBlockdevChange,
    "x-blockdev-set-iothread" XBlockdevSetIothread,
    "x-colo-lost-heartbeat" XColoLostHeartbeat,
    "x-debug-block-dirty-bitmap-sha256" XDebugBlockDirtyBitmapSha256,
    "x-debug-query-block-graph" XDebugQueryBlockGraph,
    "x-exit-preconfig" XExitPreconfig,
    "x-query-interrupt-controllers" XQueryInterruptControllers,
    "x-query-irq" XQueryIrq,
    "x-query-jit" XQueryJit,
    "x-query-numa" XQueryNuma,
    "x-query-ramblock" XQueryRamblock,
    "x-query-roms" XQueryRoms,
    "x-query-usb" XQueryUsb,
    "x-query-virtio" XQueryVirtio,
    "x-query-virtio-queue-element" XQueryVirtioQueueElement,
    "x-query-virtio-queue-status" XQueryVirtioQueueStatus,
    "x-query-virtio-status" XQueryVirtioStatus,
    "x-query-virtio-vhost-queue-status" XQueryVirtioVhostQueueStatus,
    "xen-colo-do-checkpoint" XenColoDoCheckpoint,
    "xen-event-inject" XenEventInject,
    "xen-event-list" XenEventList,
    "xen-load-devices-state" XenLoadDevicesState,
    "xen-save-devices-state" XenSaveDevicesState,
    "xen-set-global-dirty-log" XenSetGlobalDirtyLog,
    "xen-set-replication" XenSetReplication,
    "yank" Yank,
} }

/// Any event of the protocol.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Event `ACPI_DEVICE_OST`.
    AcpiDeviceOst(event::AcpiDeviceOst),
    /// Event `BALLOON_CHANGE`.
    BalloonChange(event::BalloonChange),
    /// Event `BLOCK_EXPORT_DELETED`.
    BlockExportDeleted(event::BlockExportDeleted),
    /// Event `BLOCK_IMAGE_CORRUPTED`.
    BlockImageCorrupted(event::BlockImageCorrupted),
    /// Event `BLOCK_IO_ERROR`.
    BlockIoError(event::BlockIoError),
    /// Event `BLOCK_JOB_CANCELLED`.
    BlockJobCancelled(event::BlockJobCancelled),
    /// Event `BLOCK_JOB_COMPLETED`.
    BlockJobCompleted(event::BlockJobCompleted),
    /// Event `BLOCK_JOB_ERROR`.
    BlockJobError(event::BlockJobError),
    /// Event `BLOCK_JOB_PENDING`.
    BlockJobPending(event::BlockJobPending),
    /// Event `BLOCK_JOB_READY`.
    BlockJobReady(event::BlockJobReady),
    /// Event `BLOCK_WRITE_THRESHOLD`.
    BlockWriteThreshold(event::BlockWriteThreshold),
    /// Event `COLO_EXIT`.
    ColoExit(event::ColoExit),
    /// Event `CPU_POLARIZATION_CHANGE`. **Unstable** upstream: it may change or go away without notice.
    CpuPolarizationChange(event::CpuPolarizationChange),
    /// Event `DEVICE_DELETED`.
    DeviceDeleted(event::DeviceDeleted),
    /// Event `DEVICE_TRAY_MOVED`.
    DeviceTrayMoved(event::DeviceTrayMoved),
    /// Event `DEVICE_UNPLUG_GUEST_ERROR`.
    DeviceUnplugGuestError(event::DeviceUnplugGuestError),
    /// Event `DUMP_COMPLETED`.
    DumpCompleted(event::DumpCompleted),
    /// Event `FAILOVER_NEGOTIATED`.
    FailoverNegotiated(event::FailoverNegotiated),
    /// Event `GUEST_CRASHLOADED`.
    GuestCrashloaded(event::GuestCrashloaded),
    /// Event `GUEST_PANICKED`.
    GuestPanicked(event::GuestPanicked),
    /// Event `GUEST_PVSHUTDOWN`.
    GuestPvshutdown(event::GuestPvshutdown),
    /// Event `HV_BALLOON_STATUS_REPORT`.
    HvBalloonStatusReport(event::HvBalloonStatusReport),
    /// Event `JOB_STATUS_CHANGE`.
    JobStatusChange(event::JobStatusChange),
    /// Event `MEMORY_DEVICE_SIZE_CHANGE`.
    MemoryDeviceSizeChange(event::MemoryDeviceSizeChange),
    /// Event `MEMORY_FAILURE`.
    MemoryFailure(event::MemoryFailure),
    /// Event `MIGRATION`.
    Migration(event::Migration),
    /// Event `MIGRATION_PASS`.
    MigrationPass(event::MigrationPass),
    /// Event `NETDEV_STREAM_CONNECTED`.
    NetdevStreamConnected(event::NetdevStreamConnected),
    /// Event `NETDEV_STREAM_DISCONNECTED`.
    NetdevStreamDisconnected(event::NetdevStreamDisconnected),
    /// Event `NETDEV_VHOST_USER_CONNECTED`.
    NetdevVhostUserConnected(event::NetdevVhostUserConnected),
    /// Event `NETDEV_VHOST_USER_DISCONNECTED`.
    NetdevVhostUserDisconnected(event::NetdevVhostUserDisconnected),
    /// Event `NIC_RX_FILTER_CHANGED`.
    NicRxFilterChanged(event::NicRxFilterChanged),
    /// Event `POWERDOWN`.
    Powerdown(event::Powerdown),
    /// Event `PR_MANAGER_STATUS_CHANGED`.
    PrManagerStatusChanged(event::PrManagerStatusChanged),
    /// Event `QUORUM_FAILURE`.
    QuorumFailure(event::QuorumFailure),
    /// Event `QUORUM_REPORT_BAD`.
    QuorumReportBad(event::QuorumReportBad),
    /// Event `RESET`.
    Reset(event::Reset),
    /// Event `RESUME`.
    Resume(event::Resume),
    /// Event `RTC_CHANGE`.
    RtcChange(event::RtcChange),
    /// Event `SCLP_CPI_INFO_AVAILABLE`. **Unstable** upstream: it may change or go away without notice.
    SclpCpiInfoAvailable(event::SclpCpiInfoAvailable),
    /// Event `SHUTDOWN`.
    Shutdown(event::Shutdown),
    /// Event `SPICE_CONNECTED`.
    SpiceConnected(event::SpiceConnected),
    /// Event `SPICE_DISCONNECTED`.
    SpiceDisconnected(event::SpiceDisconnected),
    /// Event `SPICE_INITIALIZED`.
    SpiceInitialized(event::SpiceInitialized),
    /// Event `SPICE_MIGRATE_COMPLETED`.
    SpiceMigrateCompleted(event::SpiceMigrateCompleted),
    /// Event `STOP`.
    Stop(event::Stop),
    /// Event `SUSPEND`.
    Suspend(event::Suspend),
    /// Event `SUSPEND_DISK`.
    SuspendDisk(event::SuspendDisk),
    /// Event `UNPLUG_PRIMARY`.
    UnplugPrimary(event::UnplugPrimary),
    /// Event `VFIO_MIGRATION`.
    VfioMigration(event::VfioMigration),
    /// Event `VFU_CLIENT_HANGUP`.
    VfuClientHangup(event::VfuClientHangup),
    /// Event `VNC_CONNECTED`.
    VncConnected(event::VncConnected),
    /// Event `VNC_DISCONNECTED`.
    VncDisconnected(event::VncDisconnected),
    /// Event `VNC_INITIALIZED`.
    VncInitialized(event::VncInitialized),
    /// Event `VSERPORT_CHANGE`.
    VserportChange(event::VserportChange),
    /// Event `WAKEUP`.
    Wakeup(event::Wakeup),
    /// Event `WATCHDOG`.
    Watchdog(event::Watchdog),
    /// An event that this type does not know.
    Unknown {
        /// Its name.
        name: String,
        /// Its data; an empty object if it has none.
        data: crate::Any,
    },
}

crate::wire::events! { Event {
    "ACPI_DEVICE_OST" AcpiDeviceOst,
    "BALLOON_CHANGE" BalloonChange,
    "BLOCK_EXPORT_DELETED" BlockExportDeleted,
    "BLOCK_IMAGE_CORRUPTED" BlockImageCorrupted,
    "BLOCK_IO_ERROR" BlockIoError,
    "BLOCK_JOB_CANCELLED" BlockJobCancelled,
    "BLOCK_JOB_COMPLETED" BlockJobCompleted,
    "BLOCK_JOB_ERROR" BlockJobError,
    "BLOCK_JOB_PENDING" BlockJobPending,
    "BLOCK_JOB_READY" BlockJobReady,
    "BLOCK_WRITE_THRESHOLD" BlockWriteThreshold,
    "COLO_EXIT" ColoExit,
    "CPU_POLARIZATION_CHANGE" CpuPolarizationChange,
    "DEVICE_DELETED" DeviceDeleted,
    "DEVICE_TRAY_MOVED" DeviceTrayMoved,
    "DEVICE_UNPLUG_GUEST_ERROR" DeviceUnplugGuestError,
    "DUMP_COMPLETED" DumpCompleted,
    "FAILOVER_NEGOTIATED" FailoverNegotiated,
    "GUEST_CRASHLOADED" GuestCrashloaded,
    "GUEST_PANICKED" GuestPanicked,
    "GUEST_PVSHUTDOWN" GuestPvshutdown,
    "HV_BALLOON_STATUS_REPORT" HvBalloonStatusReport,
    "JOB_STATUS_CHANGE" JobStatusChange,
    "MEMORY_DEVICE_SIZE_CHANGE" MemoryDeviceSizeChange,
    "MEMORY_FAILURE" MemoryFailure,
    "MIGRATION" Migration,
    "MIGRATION_PASS" MigrationPass,
    "NETDEV_STREAM_CONNECTED" NetdevStreamConnected,
    "NETDEV_STREAM_DISCONNECTED" NetdevStreamDisconnected,
    "NETDEV_VHOST_USER_CONNECTED" NetdevVhostUserConnected,
    "NETDEV_VHOST_USER_DISCONNECTED" NetdevVhostUserDisconnected,
    "NIC_RX_FILTER_CHANGED" NicRxFilterChanged,
    "POWERDOWN" Powerdown,
    "PR_MANAGER_STATUS_CHANGED" PrManagerStatusChanged,
    "QUORUM_FAILURE" QuorumFailure,
    "QUORUM_REPORT_BAD" QuorumReportBad,
    "RESET" Reset,
    "RESUME" Resume,
    "RTC_CHANGE" RtcChange,
    "SCLP_CPI_INFO_AVAILABLE" SclpCpiInfoAvailable,
    "SHUTDOWN" Shutdown,
    "SPICE_CONNECTED" SpiceConnected,
    "SPICE_DISCONNECTED" SpiceDisconnected,
    "SPICE_INITIALIZED" SpiceInitialized,
    "SPICE_MIGRATE_COMPLETED" SpiceMigrateCompleted,
    "STOP" Stop,
    "SUSPEND" Suspend,
    "SUSPEND_DISK" SuspendDisk,
    "UNPLUG_PRIMARY" UnplugPrimary,
    "VFIO_MIGRATION" VfioMigration,
    "VFU_CLIENT_HANGUP" VfuClientHangup,
    "VNC_CONNECTED" VncConnected,
    "VNC_DISCONNECTED" VncDisconnected,
    "VNC_INITIALIZED" VncInitialized,
    "VSERPORT_CHANGE" VserportChange,
    "WAKEUP" Wakeup,
    "WATCHDOG" Watchdog,
} }

#[doc(hidden)]
#[macro_export]
macro_rules! __qmp_commands {
    ($callback:ident) => {
        $callback! {
            "query-status" QueryStatus,
            "watchdog-set-action" WatchdogSetAction,
            "set-action" SetAction,
            "job-pause" JobPause,
            "job-resume" JobResume,
            "job-cancel" JobCancel,
            "job-complete" JobComplete,
            "job-dismiss" JobDismiss,
            "job-finalize" JobFinalize,
            "query-jobs" QueryJobs,
            "query-kvm" QueryKvm,
            "x-accel-stats" XAccelStats,
            "query-accelerators" QueryAccelerators,
            "query-pr-managers" QueryPrManagers,
            "eject" Eject,
            "blockdev-open-tray" BlockdevOpenTray,
            "blockdev-close-tray" BlockdevCloseTray,
            "blockdev-remove-medium" BlockdevRemoveMedium,
            "blockdev-insert-medium" BlockdevInsertMedium,
            "blockdev-change-medium" BlockdevChangeMedium,
            "block_set_io_throttle" BlockSetIoThrottle,
            "block-latency-histogram-set" BlockLatencyHistogramSet,
            "query-block" QueryBlock,
            "query-blockstats" QueryBlockstats,
            "query-block-jobs" QueryBlockJobs,
            "block_resize" BlockResize,
            "blockdev-snapshot-sync" BlockdevSnapshotSync,
            "blockdev-snapshot" BlockdevSnapshot,
            "change-backing-file" ChangeBackingFile,
            "block-commit" BlockCommit,
            "drive-backup" DriveBackup,
            "blockdev-backup" BlockdevBackup,
            "query-named-block-nodes" QueryNamedBlockNodes,
            "x-debug-query-block-graph" XDebugQueryBlockGraph,
            "drive-mirror" DriveMirror,
            "block-dirty-bitmap-add" BlockDirtyBitmapAdd,
            "block-dirty-bitmap-remove" BlockDirtyBitmapRemove,
            "block-dirty-bitmap-clear" BlockDirtyBitmapClear,
            "block-dirty-bitmap-enable" BlockDirtyBitmapEnable,
            "block-dirty-bitmap-disable" BlockDirtyBitmapDisable,
            "block-dirty-bitmap-merge" BlockDirtyBitmapMerge,
            "x-debug-block-dirty-bitmap-sha256" XDebugBlockDirtyBitmapSha256,
            "blockdev-mirror" BlockdevMirror,
            "block-stream" BlockStream,
            "block-job-set-speed" BlockJobSetSpeed,
            "block-job-cancel" BlockJobCancel,
            "block-job-pause" BlockJobPause,
            "block-job-resume" BlockJobResume,
            "block-job-complete" BlockJobComplete,
            "block-job-dismiss" BlockJobDismiss,
            "block-job-finalize" BlockJobFinalize,
            "block-job-change" BlockJobChange,
            "blockdev-add" BlockdevAdd,
            "blockdev-reopen" BlockdevReopen,
            "blockdev-del" BlockdevDel,
            "blockdev-set-active" BlockdevSetActive,
            "blockdev-create" BlockdevCreate,
            "x-blockdev-amend" XBlockdevAmend,
            "block-set-write-threshold" BlockSetWriteThreshold,
            "x-blockdev-change" XBlockdevChange,
            "x-blockdev-set-iothread" XBlockdevSetIothread,
            "blockdev-snapshot-internal-sync" BlockdevSnapshotInternalSync,
            "blockdev-snapshot-delete-internal-sync" BlockdevSnapshotDeleteInternalSync,
            "nbd-server-start" NbdServerStart,
            "nbd-server-add" NbdServerAdd,
            "nbd-server-remove" NbdServerRemove,
            "nbd-server-stop" NbdServerStop,
            "block-export-add" BlockExportAdd,
            "block-export-del" BlockExportDel,
            "query-block-exports" QueryBlockExports,
            "query-chardev" QueryChardev,
            "query-chardev-backends" QueryChardevBackends,
            "ringbuf-write" RingbufWrite,
            "ringbuf-read" RingbufRead,
            "chardev-add" ChardevAdd,
            "chardev-change" ChardevChange,
            "chardev-remove" ChardevRemove,
            "chardev-send-break" ChardevSendBreak,
            "dump-guest-memory" DumpGuestMemory,
            "query-dump" QueryDump,
            "query-dump-guest-memory-capability" QueryDumpGuestMemoryCapability,
            "set_link" SetLink,
            "netdev_add" NetdevAdd,
            "netdev_del" NetdevDel,
            "query-rx-filter" QueryRxFilter,
            "announce-self" AnnounceSelf,
            "request-ebpf" RequestEbpf,
            "query-rocker" QueryRocker,
            "query-rocker-ports" QueryRockerPorts,
            "query-rocker-of-dpa-flows" QueryRockerOfDpaFlows,
            "query-rocker-of-dpa-groups" QueryRockerOfDpaGroups,
            "query-tpm-models" QueryTpmModels,
            "query-tpm-types" QueryTpmTypes,
            "query-tpm" QueryTpm,
            "set_password" SetPassword,
            "expire_password" ExpirePassword,
            "screendump" Screendump,
            "query-spice" QuerySpice,
            "query-vnc" QueryVnc,
            "query-vnc-servers" QueryVncServers,
            "change-vnc-password" ChangeVncPassword,
            "query-mice" QueryMice,
            "send-key" SendKey,
            "input-send-event" InputSendEvent,
            "query-display-options" QueryDisplayOptions,
            "display-reload" DisplayReload,
            "display-update" DisplayUpdate,
            "client_migrate_info" ClientMigrateInfo,
            "query-migrate" QueryMigrate,
            "migrate-set-capabilities" MigrateSetCapabilities,
            "query-migrate-capabilities" QueryMigrateCapabilities,
            "migrate-set-parameters" MigrateSetParameters,
            "query-migrate-parameters" QueryMigrateParameters,
            "migrate-start-postcopy" MigrateStartPostcopy,
            "x-colo-lost-heartbeat" XColoLostHeartbeat,
            "migrate_cancel" MigrateCancel,
            "migrate-continue" MigrateContinue,
            "migrate" Migrate,
            "migrate-incoming" MigrateIncoming,
            "xen-save-devices-state" XenSaveDevicesState,
            "xen-set-global-dirty-log" XenSetGlobalDirtyLog,
            "xen-load-devices-state" XenLoadDevicesState,
            "xen-set-replication" XenSetReplication,
            "query-xen-replication-status" QueryXenReplicationStatus,
            "xen-colo-do-checkpoint" XenColoDoCheckpoint,
            "query-colo-status" QueryColoStatus,
            "migrate-recover" MigrateRecover,
            "migrate-pause" MigratePause,
            "calc-dirty-rate" CalcDirtyRate,
            "query-dirty-rate" QueryDirtyRate,
            "set-vcpu-dirty-limit" SetVcpuDirtyLimit,
            "cancel-vcpu-dirty-limit" CancelVcpuDirtyLimit,
            "query-vcpu-dirty-limit" QueryVcpuDirtyLimit,
            "query-migrationthreads" QueryMigrationthreads,
            "snapshot-save" SnapshotSave,
            "snapshot-load" SnapshotLoad,
            "snapshot-delete" SnapshotDelete,
            "transaction" Transaction,
            "trace-event-get-state" TraceEventGetState,
            "trace-event-set-state" TraceEventSetState,
            "qmp_capabilities" QmpCapabilities,
            "query-version" QueryVersion,
            "query-commands" QueryCommands,
            "quit" Quit,
            "query-qmp-schema" QueryQmpSchema,
            "qom-list" QomList,
            "qom-get" QomGet,
            "qom-list-get" QomListGet,
            "qom-set" QomSet,
            "qom-list-types" QomListTypes,
            "qom-list-properties" QomListProperties,
            "object-add" ObjectAdd,
            "object-del" ObjectDel,
            "device-list-properties" DeviceListProperties,
            "device_add" DeviceAdd,
            "device_del" DeviceDel,
            "device-sync-config" DeviceSyncConfig,
            "query-cpus-fast" QueryCpusFast,
            "query-machines" QueryMachines,
            "query-current-machine" QueryCurrentMachine,
            "query-target" QueryTarget,
            "query-uuid" QueryUuid,
            "query-vm-generation-id" QueryVmGenerationId,
            "system_reset" SystemReset,
            "system_powerdown" SystemPowerdown,
            "system_wakeup" SystemWakeup,
            "inject-nmi" InjectNmi,
            "memsave" Memsave,
            "pmemsave" Pmemsave,
            "query-memdev" QueryMemdev,
            "query-hotpluggable-cpus" QueryHotpluggableCpus,
            "set-numa-node" SetNumaNode,
            "balloon" Balloon,
            "query-balloon" QueryBalloon,
            "query-hv-balloon-status-report" QueryHvBalloonStatusReport,
            "query-memory-size-summary" QueryMemorySizeSummary,
            "query-memory-devices" QueryMemoryDevices,
            "x-query-irq" XQueryIrq,
            "x-query-jit" XQueryJit,
            "x-query-numa" XQueryNuma,
            "x-query-ramblock" XQueryRamblock,
            "x-query-roms" XQueryRoms,
            "x-query-usb" XQueryUsb,
            "dumpdtb" Dumpdtb,
            "x-query-interrupt-controllers" XQueryInterruptControllers,
            "query-firmware-log" QueryFirmwareLog,
            "dump-skeys" DumpSkeys,
            "query-cpu-model-comparison" QueryCpuModelComparison,
            "query-cpu-model-baseline" QueryCpuModelBaseline,
            "query-cpu-model-expansion" QueryCpuModelExpansion,
            "query-cpu-definitions" QueryCpuDefinitions,
            "set-cpu-topology" SetCpuTopology,
            "query-s390x-cpu-polarization" QueryS390xCpuPolarization,
            "query-replay" QueryReplay,
            "replay-break" ReplayBreak,
            "replay-delete-break" ReplayDeleteBreak,
            "replay-seek" ReplaySeek,
            "yank" Yank,
            "query-yank" QueryYank,
            "add_client" AddClient,
            "query-name" QueryName,
            "query-iothreads" QueryIothreads,
            "stop" Stop,
            "cont" Cont,
            "x-exit-preconfig" XExitPreconfig,
            "human-monitor-command" HumanMonitorCommand,
            "getfd" Getfd,
            "get-win32-socket" GetWin32Socket,
            "closefd" Closefd,
            "add-fd" AddFd,
            "remove-fd" RemoveFd,
            "query-fdsets" QueryFdsets,
            "query-command-line-options" QueryCommandLineOptions,
            "query-gic-capabilities" QueryGicCapabilities,
            "rtc-reset-reinjection" RtcResetReinjection,
            "query-sev" QuerySev,
            "query-sev-launch-measure" QuerySevLaunchMeasure,
            "query-sev-capabilities" QuerySevCapabilities,
            "sev-inject-launch-secret" SevInjectLaunchSecret,
            "query-sev-attestation-report" QuerySevAttestationReport,
            "query-sgx" QuerySgx,
            "query-sgx-capabilities" QuerySgxCapabilities,
            "xen-event-list" XenEventList,
            "xen-event-inject" XenEventInject,
            "query-audiodevs" QueryAudiodevs,
            "query-acpi-ospm-status" QueryAcpiOspmStatus,
            "inject-ghes-v2-error" InjectGhesV2Error,
            "query-pci" QueryPci,
            "query-stats" QueryStats,
            "query-stats-schemas" QueryStatsSchemas,
            "x-query-virtio" XQueryVirtio,
            "x-query-virtio-status" XQueryVirtioStatus,
            "x-query-virtio-queue-status" XQueryVirtioQueueStatus,
            "x-query-virtio-vhost-queue-status" XQueryVirtioVhostQueueStatus,
            "x-query-virtio-queue-element" XQueryVirtioQueueElement,
            "query-cryptodev" QueryCryptodev,
            "cxl-inject-general-media-event" CxlInjectGeneralMediaEvent,
            "cxl-inject-dram-event" CxlInjectDramEvent,
            "cxl-inject-memory-module-event" CxlInjectMemoryModuleEvent,
            "cxl-inject-poison" CxlInjectPoison,
            "cxl-inject-uncorrectable-errors" CxlInjectUncorrectableErrors,
            "cxl-inject-correctable-error" CxlInjectCorrectableError,
            "cxl-add-dynamic-capacity" CxlAddDynamicCapacity,
            "cxl-release-dynamic-capacity" CxlReleaseDynamicCapacity,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __qmp_events {
    ($callback:ident) => {
        $callback! {
            "SHUTDOWN" Shutdown,
            "POWERDOWN" Powerdown,
            "RESET" Reset,
            "STOP" Stop,
            "RESUME" Resume,
            "SUSPEND" Suspend,
            "SUSPEND_DISK" SuspendDisk,
            "WAKEUP" Wakeup,
            "WATCHDOG" Watchdog,
            "GUEST_PANICKED" GuestPanicked,
            "GUEST_CRASHLOADED" GuestCrashloaded,
            "GUEST_PVSHUTDOWN" GuestPvshutdown,
            "MEMORY_FAILURE" MemoryFailure,
            "JOB_STATUS_CHANGE" JobStatusChange,
            "DEVICE_TRAY_MOVED" DeviceTrayMoved,
            "PR_MANAGER_STATUS_CHANGED" PrManagerStatusChanged,
            "BLOCK_IMAGE_CORRUPTED" BlockImageCorrupted,
            "BLOCK_IO_ERROR" BlockIoError,
            "BLOCK_JOB_COMPLETED" BlockJobCompleted,
            "BLOCK_JOB_CANCELLED" BlockJobCancelled,
            "BLOCK_JOB_ERROR" BlockJobError,
            "BLOCK_JOB_READY" BlockJobReady,
            "BLOCK_JOB_PENDING" BlockJobPending,
            "BLOCK_WRITE_THRESHOLD" BlockWriteThreshold,
            "QUORUM_FAILURE" QuorumFailure,
            "QUORUM_REPORT_BAD" QuorumReportBad,
            "BLOCK_EXPORT_DELETED" BlockExportDeleted,
            "VSERPORT_CHANGE" VserportChange,
            "DUMP_COMPLETED" DumpCompleted,
            "NIC_RX_FILTER_CHANGED" NicRxFilterChanged,
            "FAILOVER_NEGOTIATED" FailoverNegotiated,
            "NETDEV_STREAM_CONNECTED" NetdevStreamConnected,
            "NETDEV_STREAM_DISCONNECTED" NetdevStreamDisconnected,
            "NETDEV_VHOST_USER_CONNECTED" NetdevVhostUserConnected,
            "NETDEV_VHOST_USER_DISCONNECTED" NetdevVhostUserDisconnected,
            "SPICE_CONNECTED" SpiceConnected,
            "SPICE_INITIALIZED" SpiceInitialized,
            "SPICE_DISCONNECTED" SpiceDisconnected,
            "SPICE_MIGRATE_COMPLETED" SpiceMigrateCompleted,
            "VNC_CONNECTED" VncConnected,
            "VNC_INITIALIZED" VncInitialized,
            "VNC_DISCONNECTED" VncDisconnected,
            "MIGRATION" Migration,
            "MIGRATION_PASS" MigrationPass,
            "COLO_EXIT" ColoExit,
            "UNPLUG_PRIMARY" UnplugPrimary,
            "DEVICE_DELETED" DeviceDeleted,
            "DEVICE_UNPLUG_GUEST_ERROR" DeviceUnplugGuestError,
            "BALLOON_CHANGE" BalloonChange,
            "HV_BALLOON_STATUS_REPORT" HvBalloonStatusReport,
            "MEMORY_DEVICE_SIZE_CHANGE" MemoryDeviceSizeChange,
            "CPU_POLARIZATION_CHANGE" CpuPolarizationChange,
            "SCLP_CPI_INFO_AVAILABLE" SclpCpiInfoAvailable,
            "RTC_CHANGE" RtcChange,
            "VFU_CLIENT_HANGUP" VfuClientHangup,
            "ACPI_DEVICE_OST" AcpiDeviceOst,
            "VFIO_MIGRATION" VfioMigration,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __qmp_types {
    ($callback:ident) => {
        $callback! {
            "QapiErrorClass" QapiErrorClass QAPI_ERROR_CLASS,
            "IoOperationType" IoOperationType IO_OPERATION_TYPE,
            "OnOffAuto" OnOffAuto ON_OFF_AUTO,
            "OnOffSplit" OnOffSplit ON_OFF_SPLIT,
            "StrOrNull" StrOrNull STR_OR_NULL,
            "OffAutoPCIBAR" OffAutoPcibar OFF_AUTO_PCIBAR,
            "PCIELinkSpeed" PcieLinkSpeed PCIE_LINK_SPEED,
            "PCIELinkWidth" PcieLinkWidth PCIE_LINK_WIDTH,
            "HostMemPolicy" HostMemPolicy HOST_MEM_POLICY,
            "NetFilterDirection" NetFilterDirection NET_FILTER_DIRECTION,
            "GrabToggleKeys" GrabToggleKeys GRAB_TOGGLE_KEYS,
            "HumanReadableText" HumanReadableText HUMAN_READABLE_TEXT,
            "EndianMode" EndianMode ENDIAN_MODE,
            "NetworkAddressFamily" NetworkAddressFamily NETWORK_ADDRESS_FAMILY,
            "InetSocketAddressBase" InetSocketAddressBase INET_SOCKET_ADDRESS_BASE,
            "InetSocketAddress" InetSocketAddress INET_SOCKET_ADDRESS,
            "UnixSocketAddress" UnixSocketAddress UNIX_SOCKET_ADDRESS,
            "VsockSocketAddress" VsockSocketAddress VSOCK_SOCKET_ADDRESS,
            "FdSocketAddress" FdSocketAddress FD_SOCKET_ADDRESS,
            "InetSocketAddressWrapper" InetSocketAddressWrapper INET_SOCKET_ADDRESS_WRAPPER,
            "UnixSocketAddressWrapper" UnixSocketAddressWrapper UNIX_SOCKET_ADDRESS_WRAPPER,
            "VsockSocketAddressWrapper" VsockSocketAddressWrapper VSOCK_SOCKET_ADDRESS_WRAPPER,
            "FdSocketAddressWrapper" FdSocketAddressWrapper FD_SOCKET_ADDRESS_WRAPPER,
            "SocketAddressLegacy" SocketAddressLegacy SOCKET_ADDRESS_LEGACY,
            "SocketAddressType" SocketAddressType SOCKET_ADDRESS_TYPE,
            "SocketAddress" SocketAddress SOCKET_ADDRESS,
            "RunState" RunState RUN_STATE,
            "ShutdownCause" ShutdownCause SHUTDOWN_CAUSE,
            "StatusInfo" StatusInfo STATUS_INFO,
            "WatchdogAction" WatchdogAction WATCHDOG_ACTION,
            "RebootAction" RebootAction REBOOT_ACTION,
            "ShutdownAction" ShutdownAction SHUTDOWN_ACTION,
            "PanicAction" PanicAction PANIC_ACTION,
            "GuestPanicAction" GuestPanicAction GUEST_PANIC_ACTION,
            "GuestPanicInformationType" GuestPanicInformationType GUEST_PANIC_INFORMATION_TYPE,
            "GuestPanicInformation" GuestPanicInformation GUEST_PANIC_INFORMATION,
            "GuestPanicInformationHyperV" GuestPanicInformationHyperV GUEST_PANIC_INFORMATION_HYPER_V,
            "S390CrashReason" S390CrashReason S390_CRASH_REASON,
            "GuestPanicInformationS390" GuestPanicInformationS390 GUEST_PANIC_INFORMATION_S390,
            "GuestPanicInformationTdx" GuestPanicInformationTdx GUEST_PANIC_INFORMATION_TDX,
            "MemoryFailureRecipient" MemoryFailureRecipient MEMORY_FAILURE_RECIPIENT,
            "MemoryFailureAction" MemoryFailureAction MEMORY_FAILURE_ACTION,
            "MemoryFailureFlags" MemoryFailureFlags MEMORY_FAILURE_FLAGS,
            "NotifyVmexitOption" NotifyVmexitOption NOTIFY_VMEXIT_OPTION,
            "QCryptoTLSCredsEndpoint" QCryptoTlsCredsEndpoint Q_CRYPTO_TLS_CREDS_ENDPOINT,
            "QCryptoSecretFormat" QCryptoSecretFormat Q_CRYPTO_SECRET_FORMAT,
            "QCryptoHashAlgo" QCryptoHashAlgo Q_CRYPTO_HASH_ALGO,
            "QCryptoCipherAlgo" QCryptoCipherAlgo Q_CRYPTO_CIPHER_ALGO,
            "QCryptoCipherMode" QCryptoCipherMode Q_CRYPTO_CIPHER_MODE,
            "QCryptoIVGenAlgo" QCryptoIvGenAlgo Q_CRYPTO_IV_GEN_ALGO,
            "QCryptoBlockFormat" QCryptoBlockFormat Q_CRYPTO_BLOCK_FORMAT,
            "QCryptoBlockOptionsBase" QCryptoBlockOptionsBase Q_CRYPTO_BLOCK_OPTIONS_BASE,
            "QCryptoBlockOptionsQCow" QCryptoBlockOptionsQCow Q_CRYPTO_BLOCK_OPTIONS_Q_COW,
            "QCryptoBlockOptionsLUKS" QCryptoBlockOptionsLuks Q_CRYPTO_BLOCK_OPTIONS_LUKS,
            "QCryptoBlockCreateOptionsLUKS" QCryptoBlockCreateOptionsLuks Q_CRYPTO_BLOCK_CREATE_OPTIONS_LUKS,
            "QCryptoBlockOpenOptions" QCryptoBlockOpenOptions Q_CRYPTO_BLOCK_OPEN_OPTIONS,
            "QCryptoBlockCreateOptions" QCryptoBlockCreateOptions Q_CRYPTO_BLOCK_CREATE_OPTIONS,
            "QCryptoBlockInfoBase" QCryptoBlockInfoBase Q_CRYPTO_BLOCK_INFO_BASE,
            "QCryptoBlockInfoLUKSSlot" QCryptoBlockInfoLuksSlot Q_CRYPTO_BLOCK_INFO_LUKS_SLOT,
            "QCryptoBlockInfoLUKS" QCryptoBlockInfoLuks Q_CRYPTO_BLOCK_INFO_LUKS,
            "QCryptoBlockInfo" QCryptoBlockInfo Q_CRYPTO_BLOCK_INFO,
            "QCryptoBlockLUKSKeyslotState" QCryptoBlockLuksKeyslotState Q_CRYPTO_BLOCK_LUKS_KEYSLOT_STATE,
            "QCryptoBlockAmendOptionsLUKS" QCryptoBlockAmendOptionsLuks Q_CRYPTO_BLOCK_AMEND_OPTIONS_LUKS,
            "QCryptoBlockAmendOptions" QCryptoBlockAmendOptions Q_CRYPTO_BLOCK_AMEND_OPTIONS,
            "SecretCommonProperties" SecretCommonProperties SECRET_COMMON_PROPERTIES,
            "SecretProperties" SecretProperties SECRET_PROPERTIES,
            "SecretKeyringProperties" SecretKeyringProperties SECRET_KEYRING_PROPERTIES,
            "TlsCredsProperties" TlsCredsProperties TLS_CREDS_PROPERTIES,
            "TlsCredsAnonProperties" TlsCredsAnonProperties TLS_CREDS_ANON_PROPERTIES,
            "TlsCredsPskProperties" TlsCredsPskProperties TLS_CREDS_PSK_PROPERTIES,
            "TlsCredsX509Properties" TlsCredsX509Properties TLS_CREDS_X509_PROPERTIES,
            "QCryptoAkCipherAlgo" QCryptoAkCipherAlgo Q_CRYPTO_AK_CIPHER_ALGO,
            "QCryptoAkCipherKeyType" QCryptoAkCipherKeyType Q_CRYPTO_AK_CIPHER_KEY_TYPE,
            "QCryptoRSAPaddingAlgo" QCryptoRsaPaddingAlgo Q_CRYPTO_RSA_PADDING_ALGO,
            "QCryptoAkCipherOptionsRSA" QCryptoAkCipherOptionsRsa Q_CRYPTO_AK_CIPHER_OPTIONS_RSA,
            "QCryptoAkCipherOptions" QCryptoAkCipherOptions Q_CRYPTO_AK_CIPHER_OPTIONS,
            "JobType" JobType JOB_TYPE,
            "JobStatus" JobStatus JOB_STATUS,
            "JobVerb" JobVerb JOB_VERB,
            "JobInfo" JobInfo JOB_INFO,
            "KvmInfo" KvmInfo KVM_INFO,
            "Accelerator" Accelerator ACCELERATOR,
            "AcceleratorInfo" AcceleratorInfo ACCELERATOR_INFO,
            "BiosAtaTranslation" BiosAtaTranslation BIOS_ATA_TRANSLATION,
            "FloppyDriveType" FloppyDriveType FLOPPY_DRIVE_TYPE,
            "PRManagerInfo" PrManagerInfo PR_MANAGER_INFO,
            "BlockdevChangeReadOnlyMode" BlockdevChangeReadOnlyMode BLOCKDEV_CHANGE_READ_ONLY_MODE,
            "SnapshotInfo" SnapshotInfo SNAPSHOT_INFO,
            "ImageInfoSpecificQCow2EncryptionBase" ImageInfoSpecificQCow2EncryptionBase IMAGE_INFO_SPECIFIC_Q_COW2_ENCRYPTION_BASE,
            "ImageInfoSpecificQCow2Encryption" ImageInfoSpecificQCow2Encryption IMAGE_INFO_SPECIFIC_Q_COW2_ENCRYPTION,
            "ImageInfoSpecificQCow2" ImageInfoSpecificQCow2 IMAGE_INFO_SPECIFIC_Q_COW2,
            "ImageInfoSpecificVmdk" ImageInfoSpecificVmdk IMAGE_INFO_SPECIFIC_VMDK,
            "VmdkExtentInfo" VmdkExtentInfo VMDK_EXTENT_INFO,
            "ImageInfoSpecificRbd" ImageInfoSpecificRbd IMAGE_INFO_SPECIFIC_RBD,
            "ImageInfoSpecificFile" ImageInfoSpecificFile IMAGE_INFO_SPECIFIC_FILE,
            "ImageInfoSpecificKind" ImageInfoSpecificKind IMAGE_INFO_SPECIFIC_KIND,
            "ImageInfoSpecificQCow2Wrapper" ImageInfoSpecificQCow2Wrapper IMAGE_INFO_SPECIFIC_Q_COW2_WRAPPER,
            "ImageInfoSpecificVmdkWrapper" ImageInfoSpecificVmdkWrapper IMAGE_INFO_SPECIFIC_VMDK_WRAPPER,
            "ImageInfoSpecificLUKSWrapper" ImageInfoSpecificLuksWrapper IMAGE_INFO_SPECIFIC_LUKS_WRAPPER,
            "ImageInfoSpecificRbdWrapper" ImageInfoSpecificRbdWrapper IMAGE_INFO_SPECIFIC_RBD_WRAPPER,
            "ImageInfoSpecificFileWrapper" ImageInfoSpecificFileWrapper IMAGE_INFO_SPECIFIC_FILE_WRAPPER,
            "ImageInfoSpecific" ImageInfoSpecific IMAGE_INFO_SPECIFIC,
            "BlockLimitsInfo" BlockLimitsInfo BLOCK_LIMITS_INFO,
            "BlockNodeInfo" BlockNodeInfo BLOCK_NODE_INFO,
            "ImageInfo" ImageInfo IMAGE_INFO,
            "BlockChildInfo" BlockChildInfo BLOCK_CHILD_INFO,
            "BlockGraphInfo" BlockGraphInfo BLOCK_GRAPH_INFO,
            "ImageCheck" ImageCheck IMAGE_CHECK,
            "MapEntry" MapEntry MAP_ENTRY,
            "BlockdevCacheInfo" BlockdevCacheInfo BLOCKDEV_CACHE_INFO,
            "BlockdevChild" BlockdevChild BLOCKDEV_CHILD,
            "BlockDeviceInfo" BlockDeviceInfo BLOCK_DEVICE_INFO,
            "BlockDeviceIoStatus" BlockDeviceIoStatus BLOCK_DEVICE_IO_STATUS,
            "BlockDirtyInfo" BlockDirtyInfo BLOCK_DIRTY_INFO,
            "Qcow2BitmapInfoFlags" Qcow2BitmapInfoFlags QCOW2_BITMAP_INFO_FLAGS,
            "Qcow2BitmapInfo" Qcow2BitmapInfo QCOW2_BITMAP_INFO,
            "BlockLatencyHistogramInfo" BlockLatencyHistogramInfo BLOCK_LATENCY_HISTOGRAM_INFO,
            "BlockInfo" BlockInfo BLOCK_INFO,
            "BlockMeasureInfo" BlockMeasureInfo BLOCK_MEASURE_INFO,
            "BlockDeviceTimedStats" BlockDeviceTimedStats BLOCK_DEVICE_TIMED_STATS,
            "BlockDeviceStats" BlockDeviceStats BLOCK_DEVICE_STATS,
            "BlockStatsSpecificFile" BlockStatsSpecificFile BLOCK_STATS_SPECIFIC_FILE,
            "BlockStatsSpecificNvme" BlockStatsSpecificNvme BLOCK_STATS_SPECIFIC_NVME,
            "BlockStatsSpecific" BlockStatsSpecific BLOCK_STATS_SPECIFIC,
            "BlockStats" BlockStats BLOCK_STATS,
            "BlockdevOnError" BlockdevOnError BLOCKDEV_ON_ERROR,
            "MirrorSyncMode" MirrorSyncMode MIRROR_SYNC_MODE,
            "BitmapSyncMode" BitmapSyncMode BITMAP_SYNC_MODE,
            "MirrorCopyMode" MirrorCopyMode MIRROR_COPY_MODE,
            "BlockJobInfoMirror" BlockJobInfoMirror BLOCK_JOB_INFO_MIRROR,
            "BlockJobInfo" BlockJobInfo BLOCK_JOB_INFO,
            "NewImageMode" NewImageMode NEW_IMAGE_MODE,
            "BlockdevSnapshotSync" BlockdevSnapshotSync BLOCKDEV_SNAPSHOT_SYNC,
            "BlockdevSnapshot" BlockdevSnapshot BLOCKDEV_SNAPSHOT,
            "BackupPerf" BackupPerf BACKUP_PERF,
            "BackupCommon" BackupCommon BACKUP_COMMON,
            "DriveBackup" DriveBackup DRIVE_BACKUP,
            "BlockdevBackup" BlockdevBackup BLOCKDEV_BACKUP,
            "XDbgBlockGraphNodeType" XDbgBlockGraphNodeType X_DBG_BLOCK_GRAPH_NODE_TYPE,
            "XDbgBlockGraphNode" XDbgBlockGraphNode X_DBG_BLOCK_GRAPH_NODE,
            "BlockPermission" BlockPermission BLOCK_PERMISSION,
            "XDbgBlockGraphEdge" XDbgBlockGraphEdge X_DBG_BLOCK_GRAPH_EDGE,
            "XDbgBlockGraph" XDbgBlockGraph X_DBG_BLOCK_GRAPH,
            "DriveMirror" DriveMirror DRIVE_MIRROR,
            "BlockDirtyBitmap" BlockDirtyBitmap BLOCK_DIRTY_BITMAP,
            "BlockDirtyBitmapAdd" BlockDirtyBitmapAdd BLOCK_DIRTY_BITMAP_ADD,
            "BlockDirtyBitmapOrStr" BlockDirtyBitmapOrStr BLOCK_DIRTY_BITMAP_OR_STR,
            "BlockDirtyBitmapMerge" BlockDirtyBitmapMerge BLOCK_DIRTY_BITMAP_MERGE,
            "BlockDirtyBitmapSha256" BlockDirtyBitmapSha256 BLOCK_DIRTY_BITMAP_SHA256,
            "BlockIOThrottle" BlockIoThrottle BLOCK_IO_THROTTLE,
            "ThrottleLimits" ThrottleLimits THROTTLE_LIMITS,
            "ThrottleGroupProperties" ThrottleGroupProperties THROTTLE_GROUP_PROPERTIES,
            "BlockJobChangeOptionsMirror" BlockJobChangeOptionsMirror BLOCK_JOB_CHANGE_OPTIONS_MIRROR,
            "BlockJobChangeOptions" BlockJobChangeOptions BLOCK_JOB_CHANGE_OPTIONS,
            "BlockdevDiscardOptions" BlockdevDiscardOptions BLOCKDEV_DISCARD_OPTIONS,
            "BlockdevDetectZeroesOptions" BlockdevDetectZeroesOptions BLOCKDEV_DETECT_ZEROES_OPTIONS,
            "BlockdevAioOptions" BlockdevAioOptions BLOCKDEV_AIO_OPTIONS,
            "BlockdevCacheOptions" BlockdevCacheOptions BLOCKDEV_CACHE_OPTIONS,
            "BlockdevDriver" BlockdevDriver BLOCKDEV_DRIVER,
            "BlockdevOptionsFile" BlockdevOptionsFile BLOCKDEV_OPTIONS_FILE,
            "BlockdevOptionsNull" BlockdevOptionsNull BLOCKDEV_OPTIONS_NULL,
            "BlockdevOptionsNVMe" BlockdevOptionsNvMe BLOCKDEV_OPTIONS_NV_ME,
            "BlockdevOptionsVVFAT" BlockdevOptionsVvfat BLOCKDEV_OPTIONS_VVFAT,
            "BlockdevOptionsGenericFormat" BlockdevOptionsGenericFormat BLOCKDEV_OPTIONS_GENERIC_FORMAT,
            "BlockdevOptionsLUKS" BlockdevOptionsLuks BLOCKDEV_OPTIONS_LUKS,
            "BlockdevOptionsGenericCOWFormat" BlockdevOptionsGenericCowFormat BLOCKDEV_OPTIONS_GENERIC_COW_FORMAT,
            "Qcow2OverlapCheckMode" Qcow2OverlapCheckMode QCOW2_OVERLAP_CHECK_MODE,
            "Qcow2OverlapCheckFlags" Qcow2OverlapCheckFlags QCOW2_OVERLAP_CHECK_FLAGS,
            "Qcow2OverlapChecks" Qcow2OverlapChecks QCOW2_OVERLAP_CHECKS,
            "BlockdevQcowEncryptionFormat" BlockdevQcowEncryptionFormat BLOCKDEV_QCOW_ENCRYPTION_FORMAT,
            "BlockdevQcowEncryption" BlockdevQcowEncryption BLOCKDEV_QCOW_ENCRYPTION,
            "BlockdevOptionsQcow" BlockdevOptionsQcow BLOCKDEV_OPTIONS_QCOW,
            "BlockdevQcow2EncryptionFormat" BlockdevQcow2EncryptionFormat BLOCKDEV_QCOW2_ENCRYPTION_FORMAT,
            "BlockdevQcow2Encryption" BlockdevQcow2Encryption BLOCKDEV_QCOW2_ENCRYPTION,
            "BlockdevOptionsPreallocate" BlockdevOptionsPreallocate BLOCKDEV_OPTIONS_PREALLOCATE,
            "BlockdevOptionsQcow2" BlockdevOptionsQcow2 BLOCKDEV_OPTIONS_QCOW2,
            "SshHostKeyCheckMode" SshHostKeyCheckMode SSH_HOST_KEY_CHECK_MODE,
            "SshHostKeyCheckHashType" SshHostKeyCheckHashType SSH_HOST_KEY_CHECK_HASH_TYPE,
            "SshHostKeyHash" SshHostKeyHash SSH_HOST_KEY_HASH,
            "SshHostKeyCheck" SshHostKeyCheck SSH_HOST_KEY_CHECK,
            "BlockdevOptionsSsh" BlockdevOptionsSsh BLOCKDEV_OPTIONS_SSH,
            "BlkdebugEvent" BlkdebugEvent BLKDEBUG_EVENT,
            "BlkdebugIOType" BlkdebugIoType BLKDEBUG_IO_TYPE,
            "BlkdebugInjectErrorOptions" BlkdebugInjectErrorOptions BLKDEBUG_INJECT_ERROR_OPTIONS,
            "BlkdebugSetStateOptions" BlkdebugSetStateOptions BLKDEBUG_SET_STATE_OPTIONS,
            "BlockdevOptionsBlkdebug" BlockdevOptionsBlkdebug BLOCKDEV_OPTIONS_BLKDEBUG,
            "BlockdevOptionsBlklogwrites" BlockdevOptionsBlklogwrites BLOCKDEV_OPTIONS_BLKLOGWRITES,
            "BlockdevOptionsBlkverify" BlockdevOptionsBlkverify BLOCKDEV_OPTIONS_BLKVERIFY,
            "BlockdevOptionsBlkreplay" BlockdevOptionsBlkreplay BLOCKDEV_OPTIONS_BLKREPLAY,
            "QuorumReadPattern" QuorumReadPattern QUORUM_READ_PATTERN,
            "BlockdevOptionsQuorum" BlockdevOptionsQuorum BLOCKDEV_OPTIONS_QUORUM,
            "BlockdevOptionsGluster" BlockdevOptionsGluster BLOCKDEV_OPTIONS_GLUSTER,
            "BlockdevOptionsIoUring" BlockdevOptionsIoUring BLOCKDEV_OPTIONS_IO_URING,
            "BlockdevOptionsNvmeIoUring" BlockdevOptionsNvmeIoUring BLOCKDEV_OPTIONS_NVME_IO_URING,
            "BlockdevOptionsVirtioBlkVfioPci" BlockdevOptionsVirtioBlkVfioPci BLOCKDEV_OPTIONS_VIRTIO_BLK_VFIO_PCI,
            "BlockdevOptionsVirtioBlkVhostUser" BlockdevOptionsVirtioBlkVhostUser BLOCKDEV_OPTIONS_VIRTIO_BLK_VHOST_USER,
            "BlockdevOptionsVirtioBlkVhostVdpa" BlockdevOptionsVirtioBlkVhostVdpa BLOCKDEV_OPTIONS_VIRTIO_BLK_VHOST_VDPA,
            "IscsiTransport" IscsiTransport ISCSI_TRANSPORT,
            "IscsiHeaderDigest" IscsiHeaderDigest ISCSI_HEADER_DIGEST,
            "BlockdevOptionsIscsi" BlockdevOptionsIscsi BLOCKDEV_OPTIONS_ISCSI,
            "RbdAuthMode" RbdAuthMode RBD_AUTH_MODE,
            "RbdImageEncryptionFormat" RbdImageEncryptionFormat RBD_IMAGE_ENCRYPTION_FORMAT,
            "RbdEncryptionOptionsLUKSBase" RbdEncryptionOptionsLuksBase RBD_ENCRYPTION_OPTIONS_LUKS_BASE,
            "RbdEncryptionCreateOptionsLUKSBase" RbdEncryptionCreateOptionsLuksBase RBD_ENCRYPTION_CREATE_OPTIONS_LUKS_BASE,
            "RbdEncryptionOptionsLUKS" RbdEncryptionOptionsLuks RBD_ENCRYPTION_OPTIONS_LUKS,
            "RbdEncryptionOptionsLUKS2" RbdEncryptionOptionsLuks2 RBD_ENCRYPTION_OPTIONS_LUKS2,
            "RbdEncryptionOptionsLUKSAny" RbdEncryptionOptionsLuksAny RBD_ENCRYPTION_OPTIONS_LUKS_ANY,
            "RbdEncryptionCreateOptionsLUKS" RbdEncryptionCreateOptionsLuks RBD_ENCRYPTION_CREATE_OPTIONS_LUKS,
            "RbdEncryptionCreateOptionsLUKS2" RbdEncryptionCreateOptionsLuks2 RBD_ENCRYPTION_CREATE_OPTIONS_LUKS2,
            "RbdEncryptionOptions" RbdEncryptionOptions RBD_ENCRYPTION_OPTIONS,
            "RbdEncryptionCreateOptions" RbdEncryptionCreateOptions RBD_ENCRYPTION_CREATE_OPTIONS,
            "BlockdevOptionsRbd" BlockdevOptionsRbd BLOCKDEV_OPTIONS_RBD,
            "ReplicationMode" ReplicationMode REPLICATION_MODE,
            "BlockdevOptionsReplication" BlockdevOptionsReplication BLOCKDEV_OPTIONS_REPLICATION,
            "NFSTransport" NfsTransport NFS_TRANSPORT,
            "NFSServer" NfsServer NFS_SERVER,
            "BlockdevOptionsNfs" BlockdevOptionsNfs BLOCKDEV_OPTIONS_NFS,
            "BlockdevOptionsCurlBase" BlockdevOptionsCurlBase BLOCKDEV_OPTIONS_CURL_BASE,
            "BlockdevOptionsCurlHttp" BlockdevOptionsCurlHttp BLOCKDEV_OPTIONS_CURL_HTTP,
            "BlockdevOptionsCurlHttps" BlockdevOptionsCurlHttps BLOCKDEV_OPTIONS_CURL_HTTPS,
            "BlockdevOptionsCurlFtp" BlockdevOptionsCurlFtp BLOCKDEV_OPTIONS_CURL_FTP,
            "BlockdevOptionsCurlFtps" BlockdevOptionsCurlFtps BLOCKDEV_OPTIONS_CURL_FTPS,
            "BlockdevOptionsNbd" BlockdevOptionsNbd BLOCKDEV_OPTIONS_NBD,
            "BlockdevOptionsRaw" BlockdevOptionsRaw BLOCKDEV_OPTIONS_RAW,
            "BlockdevOptionsThrottle" BlockdevOptionsThrottle BLOCKDEV_OPTIONS_THROTTLE,
            "BlockdevOptionsCor" BlockdevOptionsCor BLOCKDEV_OPTIONS_COR,
            "OnCbwError" OnCbwError ON_CBW_ERROR,
            "BlockdevOptionsCbw" BlockdevOptionsCbw BLOCKDEV_OPTIONS_CBW,
            "BlockdevOptions" BlockdevOptions BLOCKDEV_OPTIONS,
            "BlockdevRef" BlockdevRef BLOCKDEV_REF,
            "BlockdevRefOrNull" BlockdevRefOrNull BLOCKDEV_REF_OR_NULL,
            "BlockdevCreateOptionsFile" BlockdevCreateOptionsFile BLOCKDEV_CREATE_OPTIONS_FILE,
            "BlockdevCreateOptionsGluster" BlockdevCreateOptionsGluster BLOCKDEV_CREATE_OPTIONS_GLUSTER,
            "BlockdevCreateOptionsLUKS" BlockdevCreateOptionsLuks BLOCKDEV_CREATE_OPTIONS_LUKS,
            "BlockdevCreateOptionsNfs" BlockdevCreateOptionsNfs BLOCKDEV_CREATE_OPTIONS_NFS,
            "BlockdevCreateOptionsParallels" BlockdevCreateOptionsParallels BLOCKDEV_CREATE_OPTIONS_PARALLELS,
            "BlockdevCreateOptionsQcow" BlockdevCreateOptionsQcow BLOCKDEV_CREATE_OPTIONS_QCOW,
            "BlockdevQcow2Version" BlockdevQcow2Version BLOCKDEV_QCOW2_VERSION,
            "Qcow2CompressionType" Qcow2CompressionType QCOW2_COMPRESSION_TYPE,
            "BlockdevCreateOptionsQcow2" BlockdevCreateOptionsQcow2 BLOCKDEV_CREATE_OPTIONS_QCOW2,
            "BlockdevCreateOptionsQed" BlockdevCreateOptionsQed BLOCKDEV_CREATE_OPTIONS_QED,
            "BlockdevCreateOptionsRbd" BlockdevCreateOptionsRbd BLOCKDEV_CREATE_OPTIONS_RBD,
            "BlockdevVmdkSubformat" BlockdevVmdkSubformat BLOCKDEV_VMDK_SUBFORMAT,
            "BlockdevVmdkAdapterType" BlockdevVmdkAdapterType BLOCKDEV_VMDK_ADAPTER_TYPE,
            "BlockdevCreateOptionsVmdk" BlockdevCreateOptionsVmdk BLOCKDEV_CREATE_OPTIONS_VMDK,
            "BlockdevCreateOptionsSsh" BlockdevCreateOptionsSsh BLOCKDEV_CREATE_OPTIONS_SSH,
            "BlockdevCreateOptionsVdi" BlockdevCreateOptionsVdi BLOCKDEV_CREATE_OPTIONS_VDI,
            "BlockdevVhdxSubformat" BlockdevVhdxSubformat BLOCKDEV_VHDX_SUBFORMAT,
            "BlockdevCreateOptionsVhdx" BlockdevCreateOptionsVhdx BLOCKDEV_CREATE_OPTIONS_VHDX,
            "BlockdevVpcSubformat" BlockdevVpcSubformat BLOCKDEV_VPC_SUBFORMAT,
            "BlockdevCreateOptionsVpc" BlockdevCreateOptionsVpc BLOCKDEV_CREATE_OPTIONS_VPC,
            "BlockdevCreateOptions" BlockdevCreateOptions BLOCKDEV_CREATE_OPTIONS,
            "BlockdevAmendOptionsLUKS" BlockdevAmendOptionsLuks BLOCKDEV_AMEND_OPTIONS_LUKS,
            "BlockdevAmendOptionsQcow2" BlockdevAmendOptionsQcow2 BLOCKDEV_AMEND_OPTIONS_QCOW2,
            "BlockdevAmendOptions" BlockdevAmendOptions BLOCKDEV_AMEND_OPTIONS,
            "BlockErrorAction" BlockErrorAction BLOCK_ERROR_ACTION,
            "PreallocMode" PreallocMode PREALLOC_MODE,
            "QuorumOpType" QuorumOpType QUORUM_OP_TYPE,
            "BlockdevSnapshotInternal" BlockdevSnapshotInternal BLOCKDEV_SNAPSHOT_INTERNAL,
            "DummyBlockCoreForceArrays" DummyBlockCoreForceArrays DUMMY_BLOCK_CORE_FORCE_ARRAYS,
            "NbdServerOptionsBase" NbdServerOptionsBase NBD_SERVER_OPTIONS_BASE,
            "NbdServerOptions" NbdServerOptions NBD_SERVER_OPTIONS,
            "NbdServerOptionsLegacy" NbdServerOptionsLegacy NBD_SERVER_OPTIONS_LEGACY,
            "BlockExportOptionsNbdBase" BlockExportOptionsNbdBase BLOCK_EXPORT_OPTIONS_NBD_BASE,
            "BlockExportOptionsNbd" BlockExportOptionsNbd BLOCK_EXPORT_OPTIONS_NBD,
            "BlockExportOptionsVhostUserBlk" BlockExportOptionsVhostUserBlk BLOCK_EXPORT_OPTIONS_VHOST_USER_BLK,
            "FuseExportAllowOther" FuseExportAllowOther FUSE_EXPORT_ALLOW_OTHER,
            "BlockExportOptionsFuse" BlockExportOptionsFuse BLOCK_EXPORT_OPTIONS_FUSE,
            "BlockExportOptionsVduseBlk" BlockExportOptionsVduseBlk BLOCK_EXPORT_OPTIONS_VDUSE_BLK,
            "NbdServerAddOptions" NbdServerAddOptions NBD_SERVER_ADD_OPTIONS,
            "BlockExportRemoveMode" BlockExportRemoveMode BLOCK_EXPORT_REMOVE_MODE,
            "BlockExportType" BlockExportType BLOCK_EXPORT_TYPE,
            "BlockExportOptions" BlockExportOptions BLOCK_EXPORT_OPTIONS,
            "BlockExportInfo" BlockExportInfo BLOCK_EXPORT_INFO,
            "ChardevInfo" ChardevInfo CHARDEV_INFO,
            "ChardevBackendInfo" ChardevBackendInfo CHARDEV_BACKEND_INFO,
            "DataFormat" DataFormat DATA_FORMAT,
            "ChardevCommon" ChardevCommon CHARDEV_COMMON,
            "ChardevFile" ChardevFile CHARDEV_FILE,
            "ChardevHostdev" ChardevHostdev CHARDEV_HOSTDEV,
            "ChardevSocket" ChardevSocket CHARDEV_SOCKET,
            "ChardevUdp" ChardevUdp CHARDEV_UDP,
            "ChardevMux" ChardevMux CHARDEV_MUX,
            "ChardevHub" ChardevHub CHARDEV_HUB,
            "ChardevStdio" ChardevStdio CHARDEV_STDIO,
            "ChardevSpiceChannel" ChardevSpiceChannel CHARDEV_SPICE_CHANNEL,
            "ChardevSpicePort" ChardevSpicePort CHARDEV_SPICE_PORT,
            "ChardevDBus" ChardevDBus CHARDEV_D_BUS,
            "ChardevVC" ChardevVc CHARDEV_VC,
            "ChardevRingbuf" ChardevRingbuf CHARDEV_RINGBUF,
            "ChardevQemuVDAgent" ChardevQemuVdAgent CHARDEV_QEMU_VD_AGENT,
            "ChardevPty" ChardevPty CHARDEV_PTY,
            "ChardevBackendKind" ChardevBackendKind CHARDEV_BACKEND_KIND,
            "ChardevFileWrapper" ChardevFileWrapper CHARDEV_FILE_WRAPPER,
            "ChardevHostdevWrapper" ChardevHostdevWrapper CHARDEV_HOSTDEV_WRAPPER,
            "ChardevSocketWrapper" ChardevSocketWrapper CHARDEV_SOCKET_WRAPPER,
            "ChardevUdpWrapper" ChardevUdpWrapper CHARDEV_UDP_WRAPPER,
            "ChardevCommonWrapper" ChardevCommonWrapper CHARDEV_COMMON_WRAPPER,
            "ChardevMuxWrapper" ChardevMuxWrapper CHARDEV_MUX_WRAPPER,
            "ChardevHubWrapper" ChardevHubWrapper CHARDEV_HUB_WRAPPER,
            "ChardevStdioWrapper" ChardevStdioWrapper CHARDEV_STDIO_WRAPPER,
            "ChardevSpiceChannelWrapper" ChardevSpiceChannelWrapper CHARDEV_SPICE_CHANNEL_WRAPPER,
            "ChardevSpicePortWrapper" ChardevSpicePortWrapper CHARDEV_SPICE_PORT_WRAPPER,
            "ChardevQemuVDAgentWrapper" ChardevQemuVdAgentWrapper CHARDEV_QEMU_VD_AGENT_WRAPPER,
            "ChardevDBusWrapper" ChardevDBusWrapper CHARDEV_D_BUS_WRAPPER,
            "ChardevVCWrapper" ChardevVcWrapper CHARDEV_VC_WRAPPER,
            "ChardevRingbufWrapper" ChardevRingbufWrapper CHARDEV_RINGBUF_WRAPPER,
            "ChardevPtyWrapper" ChardevPtyWrapper CHARDEV_PTY_WRAPPER,
            "ChardevBackend" ChardevBackend CHARDEV_BACKEND,
            "ChardevReturn" ChardevReturn CHARDEV_RETURN,
            "DumpGuestMemoryFormat" DumpGuestMemoryFormat DUMP_GUEST_MEMORY_FORMAT,
            "DumpStatus" DumpStatus DUMP_STATUS,
            "DumpQueryResult" DumpQueryResult DUMP_QUERY_RESULT,
            "DumpGuestMemoryCapability" DumpGuestMemoryCapability DUMP_GUEST_MEMORY_CAPABILITY,
            "NetLegacyNicOptions" NetLegacyNicOptions NET_LEGACY_NIC_OPTIONS,
            "String" StringObject STRING_OBJECT,
            "NetDevPasstOptions" NetDevPasstOptions NET_DEV_PASST_OPTIONS,
            "NetdevUserOptions" NetdevUserOptions NETDEV_USER_OPTIONS,
            "NetdevTapOptions" NetdevTapOptions NETDEV_TAP_OPTIONS,
            "NetdevSocketOptions" NetdevSocketOptions NETDEV_SOCKET_OPTIONS,
            "NetdevL2TPv3Options" NetdevL2tPv3Options NETDEV_L2T_PV3_OPTIONS,
            "NetdevVdeOptions" NetdevVdeOptions NETDEV_VDE_OPTIONS,
            "NetdevBridgeOptions" NetdevBridgeOptions NETDEV_BRIDGE_OPTIONS,
            "NetdevHubPortOptions" NetdevHubPortOptions NETDEV_HUB_PORT_OPTIONS,
            "NetdevNetmapOptions" NetdevNetmapOptions NETDEV_NETMAP_OPTIONS,
            "AFXDPMode" AfxdpMode AFXDP_MODE,
            "NetdevAFXDPOptions" NetdevAfxdpOptions NETDEV_AFXDP_OPTIONS,
            "NetdevVhostUserOptions" NetdevVhostUserOptions NETDEV_VHOST_USER_OPTIONS,
            "NetdevVhostVDPAOptions" NetdevVhostVdpaOptions NETDEV_VHOST_VDPA_OPTIONS,
            "NetdevVmnetHostOptions" NetdevVmnetHostOptions NETDEV_VMNET_HOST_OPTIONS,
            "NetdevVmnetSharedOptions" NetdevVmnetSharedOptions NETDEV_VMNET_SHARED_OPTIONS,
            "NetdevVmnetBridgedOptions" NetdevVmnetBridgedOptions NETDEV_VMNET_BRIDGED_OPTIONS,
            "NetdevStreamOptions" NetdevStreamOptions NETDEV_STREAM_OPTIONS,
            "NetdevDgramOptions" NetdevDgramOptions NETDEV_DGRAM_OPTIONS,
            "NetClientDriver" NetClientDriver NET_CLIENT_DRIVER,
            "Netdev" Netdev NETDEV,
            "RxState" RxState RX_STATE,
            "RxFilterInfo" RxFilterInfo RX_FILTER_INFO,
            "AnnounceParameters" AnnounceParameters ANNOUNCE_PARAMETERS,
            "EbpfObject" EbpfObject EBPF_OBJECT,
            "EbpfProgramID" EbpfProgramId EBPF_PROGRAM_ID,
            "RockerSwitch" RockerSwitch ROCKER_SWITCH,
            "RockerPortDuplex" RockerPortDuplex ROCKER_PORT_DUPLEX,
            "RockerPortAutoneg" RockerPortAutoneg ROCKER_PORT_AUTONEG,
            "RockerPort" RockerPort ROCKER_PORT,
            "RockerOfDpaFlowKey" RockerOfDpaFlowKey ROCKER_OF_DPA_FLOW_KEY,
            "RockerOfDpaFlowMask" RockerOfDpaFlowMask ROCKER_OF_DPA_FLOW_MASK,
            "RockerOfDpaFlowAction" RockerOfDpaFlowAction ROCKER_OF_DPA_FLOW_ACTION,
            "RockerOfDpaFlow" RockerOfDpaFlow ROCKER_OF_DPA_FLOW,
            "RockerOfDpaGroup" RockerOfDpaGroup ROCKER_OF_DPA_GROUP,
            "TpmModel" TpmModel TPM_MODEL,
            "TpmType" TpmType TPM_TYPE,
            "TPMPassthroughOptions" TpmPassthroughOptions TPM_PASSTHROUGH_OPTIONS,
            "TPMEmulatorOptions" TpmEmulatorOptions TPM_EMULATOR_OPTIONS,
            "TPMPassthroughOptionsWrapper" TpmPassthroughOptionsWrapper TPM_PASSTHROUGH_OPTIONS_WRAPPER,
            "TPMEmulatorOptionsWrapper" TpmEmulatorOptionsWrapper TPM_EMULATOR_OPTIONS_WRAPPER,
            "TpmTypeOptions" TpmTypeOptions TPM_TYPE_OPTIONS,
            "TPMInfo" TpmInfo TPM_INFO,
            "DisplayProtocol" DisplayProtocol DISPLAY_PROTOCOL,
            "SetPasswordAction" SetPasswordAction SET_PASSWORD_ACTION,
            "SetPasswordOptions" SetPasswordOptions SET_PASSWORD_OPTIONS,
            "SetPasswordOptionsVnc" SetPasswordOptionsVnc SET_PASSWORD_OPTIONS_VNC,
            "ExpirePasswordOptions" ExpirePasswordOptions EXPIRE_PASSWORD_OPTIONS,
            "ExpirePasswordOptionsVnc" ExpirePasswordOptionsVnc EXPIRE_PASSWORD_OPTIONS_VNC,
            "ImageFormat" ImageFormat IMAGE_FORMAT,
            "SpiceBasicInfo" SpiceBasicInfo SPICE_BASIC_INFO,
            "SpiceServerInfo" SpiceServerInfo SPICE_SERVER_INFO,
            "SpiceChannel" SpiceChannel SPICE_CHANNEL,
            "SpiceQueryMouseMode" SpiceQueryMouseMode SPICE_QUERY_MOUSE_MODE,
            "SpiceInfo" SpiceInfo SPICE_INFO,
            "VncBasicInfo" VncBasicInfo VNC_BASIC_INFO,
            "VncServerInfo" VncServerInfo VNC_SERVER_INFO,
            "VncClientInfo" VncClientInfo VNC_CLIENT_INFO,
            "VncInfo" VncInfo VNC_INFO,
            "VncPrimaryAuth" VncPrimaryAuth VNC_PRIMARY_AUTH,
            "VncVencryptSubAuth" VncVencryptSubAuth VNC_VENCRYPT_SUB_AUTH,
            "VncServerInfo2" VncServerInfo2 VNC_SERVER_INFO2,
            "VncInfo2" VncInfo2 VNC_INFO2,
            "MouseInfo" MouseInfo MOUSE_INFO,
            "QKeyCode" QKeyCode Q_KEY_CODE,
            "KeyValueKind" KeyValueKind KEY_VALUE_KIND,
            "IntWrapper" IntWrapper INT_WRAPPER,
            "QKeyCodeWrapper" QKeyCodeWrapper Q_KEY_CODE_WRAPPER,
            "KeyValue" KeyValue KEY_VALUE,
            "InputButton" InputButton INPUT_BUTTON,
            "InputAxis" InputAxis INPUT_AXIS,
            "InputMultiTouchType" InputMultiTouchType INPUT_MULTI_TOUCH_TYPE,
            "InputKeyEvent" InputKeyEvent INPUT_KEY_EVENT,
            "InputBtnEvent" InputBtnEvent INPUT_BTN_EVENT,
            "InputMoveEvent" InputMoveEvent INPUT_MOVE_EVENT,
            "InputMultiTouchEvent" InputMultiTouchEvent INPUT_MULTI_TOUCH_EVENT,
            "InputEventKind" InputEventKind INPUT_EVENT_KIND,
            "InputKeyEventWrapper" InputKeyEventWrapper INPUT_KEY_EVENT_WRAPPER,
            "InputBtnEventWrapper" InputBtnEventWrapper INPUT_BTN_EVENT_WRAPPER,
            "InputMoveEventWrapper" InputMoveEventWrapper INPUT_MOVE_EVENT_WRAPPER,
            "InputMultiTouchEventWrapper" InputMultiTouchEventWrapper INPUT_MULTI_TOUCH_EVENT_WRAPPER,
            "InputEvent" InputEvent INPUT_EVENT,
            "DisplayGTK" DisplayGtk DISPLAY_GTK,
            "DisplayEGLHeadless" DisplayEglHeadless DISPLAY_EGL_HEADLESS,
            "DisplayDBus" DisplayDBus DISPLAY_D_BUS,
            "DisplayGLMode" DisplayGlMode DISPLAY_GL_MODE,
            "DisplayCurses" DisplayCurses DISPLAY_CURSES,
            "DisplayCocoa" DisplayCocoa DISPLAY_COCOA,
            "HotKeyMod" HotKeyMod HOT_KEY_MOD,
            "DisplaySDL" DisplaySdl DISPLAY_SDL,
            "DisplayType" DisplayType DISPLAY_TYPE,
            "DisplayOptions" DisplayOptions DISPLAY_OPTIONS,
            "DisplayReloadType" DisplayReloadType DISPLAY_RELOAD_TYPE,
            "DisplayReloadOptionsVNC" DisplayReloadOptionsVnc DISPLAY_RELOAD_OPTIONS_VNC,
            "DisplayReloadOptions" DisplayReloadOptions DISPLAY_RELOAD_OPTIONS,
            "DisplayUpdateType" DisplayUpdateType DISPLAY_UPDATE_TYPE,
            "DisplayUpdateOptionsVNC" DisplayUpdateOptionsVnc DISPLAY_UPDATE_OPTIONS_VNC,
            "DisplayUpdateOptions" DisplayUpdateOptions DISPLAY_UPDATE_OPTIONS,
            "QAuthZListPolicy" QAuthZListPolicy Q_AUTH_Z_LIST_POLICY,
            "QAuthZListFormat" QAuthZListFormat Q_AUTH_Z_LIST_FORMAT,
            "QAuthZListRule" QAuthZListRule Q_AUTH_Z_LIST_RULE,
            "AuthZListProperties" AuthZListProperties AUTH_Z_LIST_PROPERTIES,
            "AuthZListFileProperties" AuthZListFileProperties AUTH_Z_LIST_FILE_PROPERTIES,
            "AuthZPAMProperties" AuthZpamProperties AUTH_ZPAM_PROPERTIES,
            "AuthZSimpleProperties" AuthZSimpleProperties AUTH_Z_SIMPLE_PROPERTIES,
            "MigrationStats" MigrationStats MIGRATION_STATS,
            "XBZRLECacheStats" XbzrleCacheStats XBZRLE_CACHE_STATS,
            "CompressionStats" CompressionStats COMPRESSION_STATS,
            "MigrationStatus" MigrationStatus MIGRATION_STATUS,
            "VfioStats" VfioStats VFIO_STATS,
            "MigrationInfo" MigrationInfo MIGRATION_INFO,
            "MigrationCapability" MigrationCapability MIGRATION_CAPABILITY,
            "MigrationCapabilityStatus" MigrationCapabilityStatus MIGRATION_CAPABILITY_STATUS,
            "MultiFDCompression" MultiFdCompression MULTI_FD_COMPRESSION,
            "MigMode" MigMode MIG_MODE,
            "ZeroPageDetection" ZeroPageDetection ZERO_PAGE_DETECTION,
            "BitmapMigrationBitmapAliasTransform" BitmapMigrationBitmapAliasTransform BITMAP_MIGRATION_BITMAP_ALIAS_TRANSFORM,
            "BitmapMigrationBitmapAlias" BitmapMigrationBitmapAlias BITMAP_MIGRATION_BITMAP_ALIAS,
            "BitmapMigrationNodeAlias" BitmapMigrationNodeAlias BITMAP_MIGRATION_NODE_ALIAS,
            "MigrationParameter" MigrationParameter MIGRATION_PARAMETER,
            "MigrateSetParameters" MigrateSetParameters MIGRATE_SET_PARAMETERS,
            "MigrationParameters" MigrationParameters MIGRATION_PARAMETERS,
            "COLOMessage" ColoMessage COLO_MESSAGE,
            "COLOMode" ColoMode COLO_MODE,
            "FailoverStatus" FailoverStatus FAILOVER_STATUS,
            "COLOExitReason" ColoExitReason COLO_EXIT_REASON,
            "MigrationAddressType" MigrationAddressType MIGRATION_ADDRESS_TYPE,
            "FileMigrationArgs" FileMigrationArgs FILE_MIGRATION_ARGS,
            "MigrationExecCommand" MigrationExecCommand MIGRATION_EXEC_COMMAND,
            "MigrationAddress" MigrationAddress MIGRATION_ADDRESS,
            "MigrationChannelType" MigrationChannelType MIGRATION_CHANNEL_TYPE,
            "MigrationChannel" MigrationChannel MIGRATION_CHANNEL,
            "ReplicationStatus" ReplicationStatus REPLICATION_STATUS,
            "COLOStatus" ColoStatus COLO_STATUS,
            "DirtyRateVcpu" DirtyRateVcpu DIRTY_RATE_VCPU,
            "DirtyRateStatus" DirtyRateStatus DIRTY_RATE_STATUS,
            "DirtyRateMeasureMode" DirtyRateMeasureMode DIRTY_RATE_MEASURE_MODE,
            "TimeUnit" TimeUnit TIME_UNIT,
            "DirtyRateInfo" DirtyRateInfo DIRTY_RATE_INFO,
            "DirtyLimitInfo" DirtyLimitInfo DIRTY_LIMIT_INFO,
            "MigrationThreadInfo" MigrationThreadInfo MIGRATION_THREAD_INFO,
            "Abort" Abort ABORT,
            "ActionCompletionMode" ActionCompletionMode ACTION_COMPLETION_MODE,
            "TransactionActionKind" TransactionActionKind TRANSACTION_ACTION_KIND,
            "AbortWrapper" AbortWrapper ABORT_WRAPPER,
            "BlockDirtyBitmapAddWrapper" BlockDirtyBitmapAddWrapper BLOCK_DIRTY_BITMAP_ADD_WRAPPER,
            "BlockDirtyBitmapWrapper" BlockDirtyBitmapWrapper BLOCK_DIRTY_BITMAP_WRAPPER,
            "BlockDirtyBitmapMergeWrapper" BlockDirtyBitmapMergeWrapper BLOCK_DIRTY_BITMAP_MERGE_WRAPPER,
            "BlockdevBackupWrapper" BlockdevBackupWrapper BLOCKDEV_BACKUP_WRAPPER,
            "BlockdevSnapshotWrapper" BlockdevSnapshotWrapper BLOCKDEV_SNAPSHOT_WRAPPER,
            "BlockdevSnapshotInternalWrapper" BlockdevSnapshotInternalWrapper BLOCKDEV_SNAPSHOT_INTERNAL_WRAPPER,
            "BlockdevSnapshotSyncWrapper" BlockdevSnapshotSyncWrapper BLOCKDEV_SNAPSHOT_SYNC_WRAPPER,
            "DriveBackupWrapper" DriveBackupWrapper DRIVE_BACKUP_WRAPPER,
            "TransactionAction" TransactionAction TRANSACTION_ACTION,
            "TransactionProperties" TransactionProperties TRANSACTION_PROPERTIES,
            "TraceEventState" TraceEventState TRACE_EVENT_STATE,
            "TraceEventInfo" TraceEventInfo TRACE_EVENT_INFO,
            "CompatPolicyInput" CompatPolicyInput COMPAT_POLICY_INPUT,
            "CompatPolicyOutput" CompatPolicyOutput COMPAT_POLICY_OUTPUT,
            "CompatPolicy" CompatPolicy COMPAT_POLICY,
            "QMPCapability" QmpCapability QMP_CAPABILITY,
            "VersionTriple" VersionTriple VERSION_TRIPLE,
            "VersionInfo" VersionInfo VERSION_INFO,
            "CommandInfo" CommandInfo COMMAND_INFO,
            "MonitorMode" MonitorMode MONITOR_MODE,
            "MonitorOptions" MonitorOptions MONITOR_OPTIONS,
            "SchemaMetaType" SchemaMetaType SCHEMA_META_TYPE,
            "SchemaInfo" SchemaInfo SCHEMA_INFO,
            "SchemaInfoBuiltin" SchemaInfoBuiltin SCHEMA_INFO_BUILTIN,
            "JSONType" JsonType JSON_TYPE,
            "SchemaInfoEnum" SchemaInfoEnum SCHEMA_INFO_ENUM,
            "SchemaInfoEnumMember" SchemaInfoEnumMember SCHEMA_INFO_ENUM_MEMBER,
            "SchemaInfoArray" SchemaInfoArray SCHEMA_INFO_ARRAY,
            "SchemaInfoObject" SchemaInfoObject SCHEMA_INFO_OBJECT,
            "SchemaInfoObjectMember" SchemaInfoObjectMember SCHEMA_INFO_OBJECT_MEMBER,
            "SchemaInfoObjectVariant" SchemaInfoObjectVariant SCHEMA_INFO_OBJECT_VARIANT,
            "SchemaInfoAlternate" SchemaInfoAlternate SCHEMA_INFO_ALTERNATE,
            "SchemaInfoAlternateMember" SchemaInfoAlternateMember SCHEMA_INFO_ALTERNATE_MEMBER,
            "SchemaInfoCommand" SchemaInfoCommand SCHEMA_INFO_COMMAND,
            "SchemaInfoEvent" SchemaInfoEvent SCHEMA_INFO_EVENT,
            "ObjectPropertyInfo" ObjectPropertyInfo OBJECT_PROPERTY_INFO,
            "ObjectPropertyValue" ObjectPropertyValue OBJECT_PROPERTY_VALUE,
            "ObjectPropertiesValues" ObjectPropertiesValues OBJECT_PROPERTIES_VALUES,
            "ObjectTypeInfo" ObjectTypeInfo OBJECT_TYPE_INFO,
            "CanHostSocketcanProperties" CanHostSocketcanProperties CAN_HOST_SOCKETCAN_PROPERTIES,
            "ColoCompareProperties" ColoCompareProperties COLO_COMPARE_PROPERTIES,
            "CryptodevBackendProperties" CryptodevBackendProperties CRYPTODEV_BACKEND_PROPERTIES,
            "CryptodevVhostUserProperties" CryptodevVhostUserProperties CRYPTODEV_VHOST_USER_PROPERTIES,
            "DBusVMStateProperties" DBusVmStateProperties D_BUS_VM_STATE_PROPERTIES,
            "NetfilterInsert" NetfilterInsert NETFILTER_INSERT,
            "NetfilterProperties" NetfilterProperties NETFILTER_PROPERTIES,
            "FilterBufferProperties" FilterBufferProperties FILTER_BUFFER_PROPERTIES,
            "FilterDumpProperties" FilterDumpProperties FILTER_DUMP_PROPERTIES,
            "FilterMirrorProperties" FilterMirrorProperties FILTER_MIRROR_PROPERTIES,
            "FilterRedirectorProperties" FilterRedirectorProperties FILTER_REDIRECTOR_PROPERTIES,
            "FilterRewriterProperties" FilterRewriterProperties FILTER_REWRITER_PROPERTIES,
            "InputBarrierProperties" InputBarrierProperties INPUT_BARRIER_PROPERTIES,
            "InputLinuxProperties" InputLinuxProperties INPUT_LINUX_PROPERTIES,
            "EventLoopBaseProperties" EventLoopBaseProperties EVENT_LOOP_BASE_PROPERTIES,
            "IothreadProperties" IothreadProperties IOTHREAD_PROPERTIES,
            "MainLoopProperties" MainLoopProperties MAIN_LOOP_PROPERTIES,
            "MemoryBackendProperties" MemoryBackendProperties MEMORY_BACKEND_PROPERTIES,
            "MemoryBackendFileProperties" MemoryBackendFileProperties MEMORY_BACKEND_FILE_PROPERTIES,
            "MemoryBackendMemfdProperties" MemoryBackendMemfdProperties MEMORY_BACKEND_MEMFD_PROPERTIES,
            "MemoryBackendShmProperties" MemoryBackendShmProperties MEMORY_BACKEND_SHM_PROPERTIES,
            "MemoryBackendEpcProperties" MemoryBackendEpcProperties MEMORY_BACKEND_EPC_PROPERTIES,
            "PrManagerHelperProperties" PrManagerHelperProperties PR_MANAGER_HELPER_PROPERTIES,
            "QtestProperties" QtestProperties QTEST_PROPERTIES,
            "RemoteObjectProperties" RemoteObjectProperties REMOTE_OBJECT_PROPERTIES,
            "VfioUserServerProperties" VfioUserServerProperties VFIO_USER_SERVER_PROPERTIES,
            "IOMMUFDProperties" IommufdProperties IOMMUFD_PROPERTIES,
            "AcpiGenericInitiatorProperties" AcpiGenericInitiatorProperties ACPI_GENERIC_INITIATOR_PROPERTIES,
            "AcpiGenericPortProperties" AcpiGenericPortProperties ACPI_GENERIC_PORT_PROPERTIES,
            "RngProperties" RngProperties RNG_PROPERTIES,
            "RngEgdProperties" RngEgdProperties RNG_EGD_PROPERTIES,
            "RngRandomProperties" RngRandomProperties RNG_RANDOM_PROPERTIES,
            "IgvmCfgProperties" IgvmCfgProperties IGVM_CFG_PROPERTIES,
            "SevCommonProperties" SevCommonProperties SEV_COMMON_PROPERTIES,
            "SevGuestProperties" SevGuestProperties SEV_GUEST_PROPERTIES,
            "SevSnpGuestProperties" SevSnpGuestProperties SEV_SNP_GUEST_PROPERTIES,
            "TdxGuestProperties" TdxGuestProperties TDX_GUEST_PROPERTIES,
            "ThreadContextProperties" ThreadContextProperties THREAD_CONTEXT_PROPERTIES,
            "ObjectType" ObjectType OBJECT_TYPE,
            "ObjectOptions" ObjectOptions OBJECT_OPTIONS,
            "S390CpuEntitlement" S390CpuEntitlement S390_CPU_ENTITLEMENT,
            "CpuTopologyLevel" CpuTopologyLevel CPU_TOPOLOGY_LEVEL,
            "CacheLevelAndType" CacheLevelAndType CACHE_LEVEL_AND_TYPE,
            "SmpCacheProperties" SmpCacheProperties SMP_CACHE_PROPERTIES,
            "SmpCachePropertiesWrapper" SmpCachePropertiesWrapper SMP_CACHE_PROPERTIES_WRAPPER,
            "SysEmuTarget" SysEmuTarget SYS_EMU_TARGET,
            "S390CpuState" S390CpuState S390_CPU_STATE,
            "CpuInfoS390" CpuInfoS390 CPU_INFO_S390,
            "CpuInfoFast" CpuInfoFast CPU_INFO_FAST,
            "CompatProperty" CompatProperty COMPAT_PROPERTY,
            "MachineInfo" MachineInfo MACHINE_INFO,
            "CurrentMachineParams" CurrentMachineParams CURRENT_MACHINE_PARAMS,
            "QemuTargetInfo" QemuTargetInfo QEMU_TARGET_INFO,
            "UuidInfo" UuidInfo UUID_INFO,
            "GuidInfo" GuidInfo GUID_INFO,
            "LostTickPolicy" LostTickPolicy LOST_TICK_POLICY,
            "NumaOptionsType" NumaOptionsType NUMA_OPTIONS_TYPE,
            "NumaOptions" NumaOptions NUMA_OPTIONS,
            "NumaNodeOptions" NumaNodeOptions NUMA_NODE_OPTIONS,
            "NumaDistOptions" NumaDistOptions NUMA_DIST_OPTIONS,
            "CXLFixedMemoryWindowOptions" CxlFixedMemoryWindowOptions CXL_FIXED_MEMORY_WINDOW_OPTIONS,
            "CXLFMWProperties" CxlfmwProperties CXLFMW_PROPERTIES,
            "X86CPURegister32" X86cpuRegister32 X86CPU_REGISTER32,
            "X86CPUFeatureWordInfo" X86cpuFeatureWordInfo X86CPU_FEATURE_WORD_INFO,
            "DummyForceArrays" DummyForceArrays DUMMY_FORCE_ARRAYS,
            "NumaCpuOptions" NumaCpuOptions NUMA_CPU_OPTIONS,
            "HmatLBMemoryHierarchy" HmatLbMemoryHierarchy HMAT_LB_MEMORY_HIERARCHY,
            "HmatLBDataType" HmatLbDataType HMAT_LB_DATA_TYPE,
            "NumaHmatLBOptions" NumaHmatLbOptions NUMA_HMAT_LB_OPTIONS,
            "HmatCacheAssociativity" HmatCacheAssociativity HMAT_CACHE_ASSOCIATIVITY,
            "HmatCacheWritePolicy" HmatCacheWritePolicy HMAT_CACHE_WRITE_POLICY,
            "NumaHmatCacheOptions" NumaHmatCacheOptions NUMA_HMAT_CACHE_OPTIONS,
            "Memdev" Memdev MEMDEV,
            "CpuInstanceProperties" CpuInstanceProperties CPU_INSTANCE_PROPERTIES,
            "HotpluggableCPU" HotpluggableCpu HOTPLUGGABLE_CPU,
            "BalloonInfo" BalloonInfo BALLOON_INFO,
            "HvBalloonInfo" HvBalloonInfo HV_BALLOON_INFO,
            "MemoryInfo" MemoryInfo MEMORY_INFO,
            "PCDIMMDeviceInfo" PcdimmDeviceInfo PCDIMM_DEVICE_INFO,
            "VirtioPMEMDeviceInfo" VirtioPmemDeviceInfo VIRTIO_PMEM_DEVICE_INFO,
            "VirtioMEMDeviceInfo" VirtioMemDeviceInfo VIRTIO_MEM_DEVICE_INFO,
            "SgxEPCDeviceInfo" SgxEpcDeviceInfo SGX_EPC_DEVICE_INFO,
            "HvBalloonDeviceInfo" HvBalloonDeviceInfo HV_BALLOON_DEVICE_INFO,
            "MemoryDeviceInfoKind" MemoryDeviceInfoKind MEMORY_DEVICE_INFO_KIND,
            "PCDIMMDeviceInfoWrapper" PcdimmDeviceInfoWrapper PCDIMM_DEVICE_INFO_WRAPPER,
            "VirtioPMEMDeviceInfoWrapper" VirtioPmemDeviceInfoWrapper VIRTIO_PMEM_DEVICE_INFO_WRAPPER,
            "VirtioMEMDeviceInfoWrapper" VirtioMemDeviceInfoWrapper VIRTIO_MEM_DEVICE_INFO_WRAPPER,
            "SgxEPCDeviceInfoWrapper" SgxEpcDeviceInfoWrapper SGX_EPC_DEVICE_INFO_WRAPPER,
            "HvBalloonDeviceInfoWrapper" HvBalloonDeviceInfoWrapper HV_BALLOON_DEVICE_INFO_WRAPPER,
            "MemoryDeviceInfo" MemoryDeviceInfo MEMORY_DEVICE_INFO,
            "SgxEPC" SgxEpc SGX_EPC,
            "SgxEPCProperties" SgxEpcProperties SGX_EPC_PROPERTIES,
            "BootConfiguration" BootConfiguration BOOT_CONFIGURATION,
            "SMPConfiguration" SmpConfiguration SMP_CONFIGURATION,
            "SmbiosEntryPointType" SmbiosEntryPointType SMBIOS_ENTRY_POINT_TYPE,
            "MemorySizeConfiguration" MemorySizeConfiguration MEMORY_SIZE_CONFIGURATION,
            "FirmwareLog" FirmwareLog FIRMWARE_LOG,
            "CpuModelInfo" CpuModelInfo CPU_MODEL_INFO,
            "CpuModelExpansionType" CpuModelExpansionType CPU_MODEL_EXPANSION_TYPE,
            "CpuModelCompareResult" CpuModelCompareResult CPU_MODEL_COMPARE_RESULT,
            "CpuModelBaselineInfo" CpuModelBaselineInfo CPU_MODEL_BASELINE_INFO,
            "CpuModelCompareInfo" CpuModelCompareInfo CPU_MODEL_COMPARE_INFO,
            "CpuModelExpansionInfo" CpuModelExpansionInfo CPU_MODEL_EXPANSION_INFO,
            "CpuDefinitionInfo" CpuDefinitionInfo CPU_DEFINITION_INFO,
            "S390CpuPolarization" S390CpuPolarization S390_CPU_POLARIZATION,
            "CpuPolarizationInfo" CpuPolarizationInfo CPU_POLARIZATION_INFO,
            "ReplayMode" ReplayMode REPLAY_MODE,
            "ReplayInfo" ReplayInfo REPLAY_INFO,
            "YankInstanceType" YankInstanceType YANK_INSTANCE_TYPE,
            "YankInstanceBlockNode" YankInstanceBlockNode YANK_INSTANCE_BLOCK_NODE,
            "YankInstanceChardev" YankInstanceChardev YANK_INSTANCE_CHARDEV,
            "YankInstance" YankInstance YANK_INSTANCE,
            "NameInfo" NameInfo NAME_INFO,
            "IOThreadInfo" IoThreadInfo IO_THREAD_INFO,
            "AddfdInfo" AddfdInfo ADDFD_INFO,
            "FdsetFdInfo" FdsetFdInfo FDSET_FD_INFO,
            "FdsetInfo" FdsetInfo FDSET_INFO,
            "CommandLineParameterType" CommandLineParameterType COMMAND_LINE_PARAMETER_TYPE,
            "CommandLineParameterInfo" CommandLineParameterInfo COMMAND_LINE_PARAMETER_INFO,
            "CommandLineOptionInfo" CommandLineOptionInfo COMMAND_LINE_OPTION_INFO,
            "GICCapability" GicCapability GIC_CAPABILITY,
            "SevState" SevState SEV_STATE,
            "SevGuestType" SevGuestType SEV_GUEST_TYPE,
            "SevGuestInfo" SevGuestInfo SEV_GUEST_INFO,
            "SevSnpGuestInfo" SevSnpGuestInfo SEV_SNP_GUEST_INFO,
            "SevInfo" SevInfo SEV_INFO,
            "SevLaunchMeasureInfo" SevLaunchMeasureInfo SEV_LAUNCH_MEASURE_INFO,
            "SevCapability" SevCapability SEV_CAPABILITY,
            "SevAttestationReport" SevAttestationReport SEV_ATTESTATION_REPORT,
            "SgxEpcSection" SgxEpcSection SGX_EPC_SECTION,
            "SgxInfo" SgxInfo SGX_INFO,
            "EvtchnPortType" EvtchnPortType EVTCHN_PORT_TYPE,
            "EvtchnInfo" EvtchnInfo EVTCHN_INFO,
            "AudiodevPerDirectionOptions" AudiodevPerDirectionOptions AUDIODEV_PER_DIRECTION_OPTIONS,
            "AudiodevGenericOptions" AudiodevGenericOptions AUDIODEV_GENERIC_OPTIONS,
            "AudiodevDBusOptions" AudiodevDBusOptions AUDIODEV_D_BUS_OPTIONS,
            "AudiodevAlsaPerDirectionOptions" AudiodevAlsaPerDirectionOptions AUDIODEV_ALSA_PER_DIRECTION_OPTIONS,
            "AudiodevAlsaOptions" AudiodevAlsaOptions AUDIODEV_ALSA_OPTIONS,
            "AudiodevSndioOptions" AudiodevSndioOptions AUDIODEV_SNDIO_OPTIONS,
            "AudiodevCoreaudioPerDirectionOptions" AudiodevCoreaudioPerDirectionOptions AUDIODEV_COREAUDIO_PER_DIRECTION_OPTIONS,
            "AudiodevCoreaudioOptions" AudiodevCoreaudioOptions AUDIODEV_COREAUDIO_OPTIONS,
            "AudiodevDsoundOptions" AudiodevDsoundOptions AUDIODEV_DSOUND_OPTIONS,
            "AudiodevJackPerDirectionOptions" AudiodevJackPerDirectionOptions AUDIODEV_JACK_PER_DIRECTION_OPTIONS,
            "AudiodevJackOptions" AudiodevJackOptions AUDIODEV_JACK_OPTIONS,
            "AudiodevOssPerDirectionOptions" AudiodevOssPerDirectionOptions AUDIODEV_OSS_PER_DIRECTION_OPTIONS,
            "AudiodevOssOptions" AudiodevOssOptions AUDIODEV_OSS_OPTIONS,
            "AudiodevPaPerDirectionOptions" AudiodevPaPerDirectionOptions AUDIODEV_PA_PER_DIRECTION_OPTIONS,
            "AudiodevPaOptions" AudiodevPaOptions AUDIODEV_PA_OPTIONS,
            "AudiodevPipewirePerDirectionOptions" AudiodevPipewirePerDirectionOptions AUDIODEV_PIPEWIRE_PER_DIRECTION_OPTIONS,
            "AudiodevPipewireOptions" AudiodevPipewireOptions AUDIODEV_PIPEWIRE_OPTIONS,
            "AudiodevSdlPerDirectionOptions" AudiodevSdlPerDirectionOptions AUDIODEV_SDL_PER_DIRECTION_OPTIONS,
            "AudiodevSdlOptions" AudiodevSdlOptions AUDIODEV_SDL_OPTIONS,
            "AudiodevWavOptions" AudiodevWavOptions AUDIODEV_WAV_OPTIONS,
            "AudioFormat" AudioFormat AUDIO_FORMAT,
            "AudiodevDriver" AudiodevDriver AUDIODEV_DRIVER,
            "Audiodev" Audiodev AUDIODEV,
            "AcpiTableOptions" AcpiTableOptions ACPI_TABLE_OPTIONS,
            "ACPISlotType" AcpiSlotType ACPI_SLOT_TYPE,
            "ACPIOSTInfo" AcpiostInfo ACPIOST_INFO,
            "PciMemoryRange" PciMemoryRange PCI_MEMORY_RANGE,
            "PciMemoryRegion" PciMemoryRegion PCI_MEMORY_REGION,
            "PciBusInfo" PciBusInfo PCI_BUS_INFO,
            "PciBridgeInfo" PciBridgeInfo PCI_BRIDGE_INFO,
            "PciDeviceClass" PciDeviceClass PCI_DEVICE_CLASS,
            "PciDeviceId" PciDeviceId PCI_DEVICE_ID,
            "PciDeviceInfo" PciDeviceInfo PCI_DEVICE_INFO,
            "PciInfo" PciInfo PCI_INFO,
            "StatsType" StatsType STATS_TYPE,
            "StatsUnit" StatsUnit STATS_UNIT,
            "StatsProvider" StatsProvider STATS_PROVIDER,
            "StatsTarget" StatsTarget STATS_TARGET,
            "StatsRequest" StatsRequest STATS_REQUEST,
            "StatsVCPUFilter" StatsVcpuFilter STATS_VCPU_FILTER,
            "StatsFilter" StatsFilter STATS_FILTER,
            "StatsValue" StatsValue STATS_VALUE,
            "Stats" Stats STATS,
            "StatsResult" StatsResult STATS_RESULT,
            "StatsSchemaValue" StatsSchemaValue STATS_SCHEMA_VALUE,
            "StatsSchema" StatsSchema STATS_SCHEMA,
            "VirtioInfo" VirtioInfo VIRTIO_INFO,
            "VhostStatus" VhostStatus VHOST_STATUS,
            "VirtioStatus" VirtioStatus VIRTIO_STATUS,
            "VirtioDeviceStatus" VirtioDeviceStatus VIRTIO_DEVICE_STATUS,
            "VhostDeviceProtocols" VhostDeviceProtocols VHOST_DEVICE_PROTOCOLS,
            "VirtioDeviceFeatures" VirtioDeviceFeatures VIRTIO_DEVICE_FEATURES,
            "VirtQueueStatus" VirtQueueStatus VIRT_QUEUE_STATUS,
            "VirtVhostQueueStatus" VirtVhostQueueStatus VIRT_VHOST_QUEUE_STATUS,
            "VirtioRingDesc" VirtioRingDesc VIRTIO_RING_DESC,
            "VirtioRingAvail" VirtioRingAvail VIRTIO_RING_AVAIL,
            "VirtioRingUsed" VirtioRingUsed VIRTIO_RING_USED,
            "VirtioQueueElement" VirtioQueueElement VIRTIO_QUEUE_ELEMENT,
            "IOThreadVirtQueueMapping" IoThreadVirtQueueMapping IO_THREAD_VIRT_QUEUE_MAPPING,
            "VirtIOGPUOutput" VirtIogpuOutput VIRT_IOGPU_OUTPUT,
            "DummyVirtioForceArrays" DummyVirtioForceArrays DUMMY_VIRTIO_FORCE_ARRAYS,
            "GranuleMode" GranuleMode GRANULE_MODE,
            "VMAppleVirtioBlkVariant" VmAppleVirtioBlkVariant VM_APPLE_VIRTIO_BLK_VARIANT,
            "QapiVfioMigrationState" QapiVfioMigrationState QAPI_VFIO_MIGRATION_STATE,
            "QCryptodevBackendAlgoType" QCryptodevBackendAlgoType Q_CRYPTODEV_BACKEND_ALGO_TYPE,
            "QCryptodevBackendServiceType" QCryptodevBackendServiceType Q_CRYPTODEV_BACKEND_SERVICE_TYPE,
            "QCryptodevBackendType" QCryptodevBackendType Q_CRYPTODEV_BACKEND_TYPE,
            "QCryptodevBackendClient" QCryptodevBackendClient Q_CRYPTODEV_BACKEND_CLIENT,
            "QCryptodevInfo" QCryptodevInfo Q_CRYPTODEV_INFO,
            "CxlEventLog" CxlEventLog CXL_EVENT_LOG,
            "CxlUncorErrorType" CxlUncorErrorType CXL_UNCOR_ERROR_TYPE,
            "CXLUncorErrorRecord" CxlUncorErrorRecord CXL_UNCOR_ERROR_RECORD,
            "CxlCorErrorType" CxlCorErrorType CXL_COR_ERROR_TYPE,
            "CxlDynamicCapacityExtent" CxlDynamicCapacityExtent CXL_DYNAMIC_CAPACITY_EXTENT,
            "CxlExtentSelectionPolicy" CxlExtentSelectionPolicy CXL_EXTENT_SELECTION_POLICY,
            "CxlExtentRemovalPolicy" CxlExtentRemovalPolicy CXL_EXTENT_REMOVAL_POLICY,
            "UefiVariable" UefiVariable UEFI_VARIABLE,
            "UefiVarStore" UefiVarStore UEFI_VAR_STORE,
        }
    };
}
