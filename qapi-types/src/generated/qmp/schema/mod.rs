// Generated from the qmp schema by `cargo xtask generate`.
// Do not edit: change the schema or the generator, and run it again.

//! The schema as data.

mod accelerator;
mod acpi;
mod acpi_hest;
mod audio;
mod authz;
mod block;
mod block_core;
mod block_export;
mod char;
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

use crate::schema::Protocol;

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

/// The commands.
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

/// The events.
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

/// All of the protocol.
pub static PROTOCOL: Protocol = Protocol {
    name: "qmp",
    release: "10.2.2",
    commands: &[
        &command::ADD_FD,
        &command::ADD_CLIENT,
        &command::ANNOUNCE_SELF,
        &command::BALLOON,
        &command::BLOCK_COMMIT,
        &command::BLOCK_DIRTY_BITMAP_ADD,
        &command::BLOCK_DIRTY_BITMAP_CLEAR,
        &command::BLOCK_DIRTY_BITMAP_DISABLE,
        &command::BLOCK_DIRTY_BITMAP_ENABLE,
        &command::BLOCK_DIRTY_BITMAP_MERGE,
        &command::BLOCK_DIRTY_BITMAP_REMOVE,
        &command::BLOCK_EXPORT_ADD,
        &command::BLOCK_EXPORT_DEL,
        &command::BLOCK_JOB_CANCEL,
        &command::BLOCK_JOB_CHANGE,
        &command::BLOCK_JOB_COMPLETE,
        &command::BLOCK_JOB_DISMISS,
        &command::BLOCK_JOB_FINALIZE,
        &command::BLOCK_JOB_PAUSE,
        &command::BLOCK_JOB_RESUME,
        &command::BLOCK_JOB_SET_SPEED,
        &command::BLOCK_LATENCY_HISTOGRAM_SET,
        &command::BLOCK_SET_WRITE_THRESHOLD,
        &command::BLOCK_STREAM,
        &command::BLOCK_RESIZE,
        &command::BLOCK_SET_IO_THROTTLE,
        &command::BLOCKDEV_ADD,
        &command::BLOCKDEV_BACKUP,
        &command::BLOCKDEV_CHANGE_MEDIUM,
        &command::BLOCKDEV_CLOSE_TRAY,
        &command::BLOCKDEV_CREATE,
        &command::BLOCKDEV_DEL,
        &command::BLOCKDEV_INSERT_MEDIUM,
        &command::BLOCKDEV_MIRROR,
        &command::BLOCKDEV_OPEN_TRAY,
        &command::BLOCKDEV_REMOVE_MEDIUM,
        &command::BLOCKDEV_REOPEN,
        &command::BLOCKDEV_SET_ACTIVE,
        &command::BLOCKDEV_SNAPSHOT,
        &command::BLOCKDEV_SNAPSHOT_DELETE_INTERNAL_SYNC,
        &command::BLOCKDEV_SNAPSHOT_INTERNAL_SYNC,
        &command::BLOCKDEV_SNAPSHOT_SYNC,
        &command::CALC_DIRTY_RATE,
        &command::CANCEL_VCPU_DIRTY_LIMIT,
        &command::CHANGE_BACKING_FILE,
        &command::CHANGE_VNC_PASSWORD,
        &command::CHARDEV_ADD,
        &command::CHARDEV_CHANGE,
        &command::CHARDEV_REMOVE,
        &command::CHARDEV_SEND_BREAK,
        &command::CLIENT_MIGRATE_INFO,
        &command::CLOSEFD,
        &command::CONT,
        &command::CXL_ADD_DYNAMIC_CAPACITY,
        &command::CXL_INJECT_CORRECTABLE_ERROR,
        &command::CXL_INJECT_DRAM_EVENT,
        &command::CXL_INJECT_GENERAL_MEDIA_EVENT,
        &command::CXL_INJECT_MEMORY_MODULE_EVENT,
        &command::CXL_INJECT_POISON,
        &command::CXL_INJECT_UNCORRECTABLE_ERRORS,
        &command::CXL_RELEASE_DYNAMIC_CAPACITY,
        &command::DEVICE_LIST_PROPERTIES,
        &command::DEVICE_SYNC_CONFIG,
        &command::DEVICE_ADD,
        &command::DEVICE_DEL,
        &command::DISPLAY_RELOAD,
        &command::DISPLAY_UPDATE,
        &command::DRIVE_BACKUP,
        &command::DRIVE_MIRROR,
        &command::DUMP_GUEST_MEMORY,
        &command::DUMP_SKEYS,
        &command::DUMPDTB,
        &command::EJECT,
        &command::EXPIRE_PASSWORD,
        &command::GET_WIN32_SOCKET,
        &command::GETFD,
        &command::HUMAN_MONITOR_COMMAND,
        &command::INJECT_GHES_V2_ERROR,
        &command::INJECT_NMI,
        &command::INPUT_SEND_EVENT,
        &command::JOB_CANCEL,
        &command::JOB_COMPLETE,
        &command::JOB_DISMISS,
        &command::JOB_FINALIZE,
        &command::JOB_PAUSE,
        &command::JOB_RESUME,
        &command::MEMSAVE,
        &command::MIGRATE,
        &command::MIGRATE_CONTINUE,
        &command::MIGRATE_INCOMING,
        &command::MIGRATE_PAUSE,
        &command::MIGRATE_RECOVER,
        &command::MIGRATE_SET_CAPABILITIES,
        &command::MIGRATE_SET_PARAMETERS,
        &command::MIGRATE_START_POSTCOPY,
        &command::MIGRATE_CANCEL,
        &command::NBD_SERVER_ADD,
        &command::NBD_SERVER_REMOVE,
        &command::NBD_SERVER_START,
        &command::NBD_SERVER_STOP,
        &command::NETDEV_ADD,
        &command::NETDEV_DEL,
        &command::OBJECT_ADD,
        &command::OBJECT_DEL,
        &command::PMEMSAVE,
        &command::QMP_CAPABILITIES,
        &command::QOM_GET,
        &command::QOM_LIST,
        &command::QOM_LIST_GET,
        &command::QOM_LIST_PROPERTIES,
        &command::QOM_LIST_TYPES,
        &command::QOM_SET,
        &command::QUERY_ACCELERATORS,
        &command::QUERY_ACPI_OSPM_STATUS,
        &command::QUERY_AUDIODEVS,
        &command::QUERY_BALLOON,
        &command::QUERY_BLOCK,
        &command::QUERY_BLOCK_EXPORTS,
        &command::QUERY_BLOCK_JOBS,
        &command::QUERY_BLOCKSTATS,
        &command::QUERY_CHARDEV,
        &command::QUERY_CHARDEV_BACKENDS,
        &command::QUERY_COLO_STATUS,
        &command::QUERY_COMMAND_LINE_OPTIONS,
        &command::QUERY_COMMANDS,
        &command::QUERY_CPU_DEFINITIONS,
        &command::QUERY_CPU_MODEL_BASELINE,
        &command::QUERY_CPU_MODEL_COMPARISON,
        &command::QUERY_CPU_MODEL_EXPANSION,
        &command::QUERY_CPUS_FAST,
        &command::QUERY_CRYPTODEV,
        &command::QUERY_CURRENT_MACHINE,
        &command::QUERY_DIRTY_RATE,
        &command::QUERY_DISPLAY_OPTIONS,
        &command::QUERY_DUMP,
        &command::QUERY_DUMP_GUEST_MEMORY_CAPABILITY,
        &command::QUERY_FDSETS,
        &command::QUERY_FIRMWARE_LOG,
        &command::QUERY_GIC_CAPABILITIES,
        &command::QUERY_HOTPLUGGABLE_CPUS,
        &command::QUERY_HV_BALLOON_STATUS_REPORT,
        &command::QUERY_IOTHREADS,
        &command::QUERY_JOBS,
        &command::QUERY_KVM,
        &command::QUERY_MACHINES,
        &command::QUERY_MEMDEV,
        &command::QUERY_MEMORY_DEVICES,
        &command::QUERY_MEMORY_SIZE_SUMMARY,
        &command::QUERY_MICE,
        &command::QUERY_MIGRATE,
        &command::QUERY_MIGRATE_CAPABILITIES,
        &command::QUERY_MIGRATE_PARAMETERS,
        &command::QUERY_MIGRATIONTHREADS,
        &command::QUERY_NAME,
        &command::QUERY_NAMED_BLOCK_NODES,
        &command::QUERY_PCI,
        &command::QUERY_PR_MANAGERS,
        &command::QUERY_QMP_SCHEMA,
        &command::QUERY_REPLAY,
        &command::QUERY_ROCKER,
        &command::QUERY_ROCKER_OF_DPA_FLOWS,
        &command::QUERY_ROCKER_OF_DPA_GROUPS,
        &command::QUERY_ROCKER_PORTS,
        &command::QUERY_RX_FILTER,
        &command::QUERY_S390X_CPU_POLARIZATION,
        &command::QUERY_SEV,
        &command::QUERY_SEV_ATTESTATION_REPORT,
        &command::QUERY_SEV_CAPABILITIES,
        &command::QUERY_SEV_LAUNCH_MEASURE,
        &command::QUERY_SGX,
        &command::QUERY_SGX_CAPABILITIES,
        &command::QUERY_SPICE,
        &command::QUERY_STATS,
        &command::QUERY_STATS_SCHEMAS,
        &command::QUERY_STATUS,
        &command::QUERY_TARGET,
        &command::QUERY_TPM,
        &command::QUERY_TPM_MODELS,
        &command::QUERY_TPM_TYPES,
        &command::QUERY_UUID,
        &command::QUERY_VCPU_DIRTY_LIMIT,
        &command::QUERY_VERSION,
        &command::QUERY_VM_GENERATION_ID,
        &command::QUERY_VNC,
        &command::QUERY_VNC_SERVERS,
        &command::QUERY_XEN_REPLICATION_STATUS,
        &command::QUERY_YANK,
        &command::QUIT,
        &command::REMOVE_FD,
        &command::REPLAY_BREAK,
        &command::REPLAY_DELETE_BREAK,
        &command::REPLAY_SEEK,
        &command::REQUEST_EBPF,
        &command::RINGBUF_READ,
        &command::RINGBUF_WRITE,
        &command::RTC_RESET_REINJECTION,
        &command::SCREENDUMP,
        &command::SEND_KEY,
        &command::SET_ACTION,
        &command::SET_CPU_TOPOLOGY,
        &command::SET_NUMA_NODE,
        &command::SET_VCPU_DIRTY_LIMIT,
        &command::SET_LINK,
        &command::SET_PASSWORD,
        &command::SEV_INJECT_LAUNCH_SECRET,
        &command::SNAPSHOT_DELETE,
        &command::SNAPSHOT_LOAD,
        &command::SNAPSHOT_SAVE,
        &command::STOP,
        &command::SYSTEM_POWERDOWN,
        &command::SYSTEM_RESET,
        &command::SYSTEM_WAKEUP,
        &command::TRACE_EVENT_GET_STATE,
        &command::TRACE_EVENT_SET_STATE,
        &command::TRANSACTION,
        &command::WATCHDOG_SET_ACTION,
        &command::X_ACCEL_STATS,
        &command::X_BLOCKDEV_AMEND,
        &command::X_BLOCKDEV_CHANGE,
        &command::X_BLOCKDEV_SET_IOTHREAD,
        &command::X_COLO_LOST_HEARTBEAT,
        &command::X_DEBUG_BLOCK_DIRTY_BITMAP_SHA256,
        &command::X_DEBUG_QUERY_BLOCK_GRAPH,
        &command::X_EXIT_PRECONFIG,
        &command::X_QUERY_INTERRUPT_CONTROLLERS,
        &command::X_QUERY_IRQ,
        &command::X_QUERY_JIT,
        &command::X_QUERY_NUMA,
        &command::X_QUERY_RAMBLOCK,
        &command::X_QUERY_ROMS,
        &command::X_QUERY_USB,
        &command::X_QUERY_VIRTIO,
        &command::X_QUERY_VIRTIO_QUEUE_ELEMENT,
        &command::X_QUERY_VIRTIO_QUEUE_STATUS,
        &command::X_QUERY_VIRTIO_STATUS,
        &command::X_QUERY_VIRTIO_VHOST_QUEUE_STATUS,
        &command::XEN_COLO_DO_CHECKPOINT,
        &command::XEN_EVENT_INJECT,
        &command::XEN_EVENT_LIST,
        &command::XEN_LOAD_DEVICES_STATE,
        &command::XEN_SAVE_DEVICES_STATE,
        &command::XEN_SET_GLOBAL_DIRTY_LOG,
        &command::XEN_SET_REPLICATION,
        &command::YANK,
    ],
    events: &[
        &event::ACPI_DEVICE_OST,
        &event::BALLOON_CHANGE,
        &event::BLOCK_EXPORT_DELETED,
        &event::BLOCK_IMAGE_CORRUPTED,
        &event::BLOCK_IO_ERROR,
        &event::BLOCK_JOB_CANCELLED,
        &event::BLOCK_JOB_COMPLETED,
        &event::BLOCK_JOB_ERROR,
        &event::BLOCK_JOB_PENDING,
        &event::BLOCK_JOB_READY,
        &event::BLOCK_WRITE_THRESHOLD,
        &event::COLO_EXIT,
        &event::CPU_POLARIZATION_CHANGE,
        &event::DEVICE_DELETED,
        &event::DEVICE_TRAY_MOVED,
        &event::DEVICE_UNPLUG_GUEST_ERROR,
        &event::DUMP_COMPLETED,
        &event::FAILOVER_NEGOTIATED,
        &event::GUEST_CRASHLOADED,
        &event::GUEST_PANICKED,
        &event::GUEST_PVSHUTDOWN,
        &event::HV_BALLOON_STATUS_REPORT,
        &event::JOB_STATUS_CHANGE,
        &event::MEMORY_DEVICE_SIZE_CHANGE,
        &event::MEMORY_FAILURE,
        &event::MIGRATION,
        &event::MIGRATION_PASS,
        &event::NETDEV_STREAM_CONNECTED,
        &event::NETDEV_STREAM_DISCONNECTED,
        &event::NETDEV_VHOST_USER_CONNECTED,
        &event::NETDEV_VHOST_USER_DISCONNECTED,
        &event::NIC_RX_FILTER_CHANGED,
        &event::POWERDOWN,
        &event::PR_MANAGER_STATUS_CHANGED,
        &event::QUORUM_FAILURE,
        &event::QUORUM_REPORT_BAD,
        &event::RESET,
        &event::RESUME,
        &event::RTC_CHANGE,
        &event::SCLP_CPI_INFO_AVAILABLE,
        &event::SHUTDOWN,
        &event::SPICE_CONNECTED,
        &event::SPICE_DISCONNECTED,
        &event::SPICE_INITIALIZED,
        &event::SPICE_MIGRATE_COMPLETED,
        &event::STOP,
        &event::SUSPEND,
        &event::SUSPEND_DISK,
        &event::UNPLUG_PRIMARY,
        &event::VFIO_MIGRATION,
        &event::VFU_CLIENT_HANGUP,
        &event::VNC_CONNECTED,
        &event::VNC_DISCONNECTED,
        &event::VNC_INITIALIZED,
        &event::VSERPORT_CHANGE,
        &event::WAKEUP,
        &event::WATCHDOG,
    ],
    order: &[
        "query-status",
        "SHUTDOWN",
        "POWERDOWN",
        "RESET",
        "STOP",
        "RESUME",
        "SUSPEND",
        "SUSPEND_DISK",
        "WAKEUP",
        "WATCHDOG",
        "watchdog-set-action",
        "set-action",
        "GUEST_PANICKED",
        "GUEST_CRASHLOADED",
        "GUEST_PVSHUTDOWN",
        "MEMORY_FAILURE",
        "JOB_STATUS_CHANGE",
        "job-pause",
        "job-resume",
        "job-cancel",
        "job-complete",
        "job-dismiss",
        "job-finalize",
        "query-jobs",
        "query-kvm",
        "x-accel-stats",
        "query-accelerators",
        "query-pr-managers",
        "eject",
        "blockdev-open-tray",
        "blockdev-close-tray",
        "blockdev-remove-medium",
        "blockdev-insert-medium",
        "blockdev-change-medium",
        "DEVICE_TRAY_MOVED",
        "PR_MANAGER_STATUS_CHANGED",
        "block_set_io_throttle",
        "block-latency-histogram-set",
        "query-block",
        "query-blockstats",
        "query-block-jobs",
        "block_resize",
        "blockdev-snapshot-sync",
        "blockdev-snapshot",
        "change-backing-file",
        "block-commit",
        "drive-backup",
        "blockdev-backup",
        "query-named-block-nodes",
        "x-debug-query-block-graph",
        "drive-mirror",
        "block-dirty-bitmap-add",
        "block-dirty-bitmap-remove",
        "block-dirty-bitmap-clear",
        "block-dirty-bitmap-enable",
        "block-dirty-bitmap-disable",
        "block-dirty-bitmap-merge",
        "x-debug-block-dirty-bitmap-sha256",
        "blockdev-mirror",
        "block-stream",
        "block-job-set-speed",
        "block-job-cancel",
        "block-job-pause",
        "block-job-resume",
        "block-job-complete",
        "block-job-dismiss",
        "block-job-finalize",
        "block-job-change",
        "blockdev-add",
        "blockdev-reopen",
        "blockdev-del",
        "blockdev-set-active",
        "blockdev-create",
        "x-blockdev-amend",
        "BLOCK_IMAGE_CORRUPTED",
        "BLOCK_IO_ERROR",
        "BLOCK_JOB_COMPLETED",
        "BLOCK_JOB_CANCELLED",
        "BLOCK_JOB_ERROR",
        "BLOCK_JOB_READY",
        "BLOCK_JOB_PENDING",
        "BLOCK_WRITE_THRESHOLD",
        "block-set-write-threshold",
        "x-blockdev-change",
        "x-blockdev-set-iothread",
        "QUORUM_FAILURE",
        "QUORUM_REPORT_BAD",
        "blockdev-snapshot-internal-sync",
        "blockdev-snapshot-delete-internal-sync",
        "nbd-server-start",
        "nbd-server-add",
        "nbd-server-remove",
        "nbd-server-stop",
        "block-export-add",
        "block-export-del",
        "BLOCK_EXPORT_DELETED",
        "query-block-exports",
        "query-chardev",
        "query-chardev-backends",
        "ringbuf-write",
        "ringbuf-read",
        "chardev-add",
        "chardev-change",
        "chardev-remove",
        "chardev-send-break",
        "VSERPORT_CHANGE",
        "dump-guest-memory",
        "query-dump",
        "DUMP_COMPLETED",
        "query-dump-guest-memory-capability",
        "set_link",
        "netdev_add",
        "netdev_del",
        "query-rx-filter",
        "NIC_RX_FILTER_CHANGED",
        "announce-self",
        "FAILOVER_NEGOTIATED",
        "NETDEV_STREAM_CONNECTED",
        "NETDEV_STREAM_DISCONNECTED",
        "NETDEV_VHOST_USER_CONNECTED",
        "NETDEV_VHOST_USER_DISCONNECTED",
        "request-ebpf",
        "query-rocker",
        "query-rocker-ports",
        "query-rocker-of-dpa-flows",
        "query-rocker-of-dpa-groups",
        "query-tpm-models",
        "query-tpm-types",
        "query-tpm",
        "set_password",
        "expire_password",
        "screendump",
        "query-spice",
        "SPICE_CONNECTED",
        "SPICE_INITIALIZED",
        "SPICE_DISCONNECTED",
        "SPICE_MIGRATE_COMPLETED",
        "query-vnc",
        "query-vnc-servers",
        "change-vnc-password",
        "VNC_CONNECTED",
        "VNC_INITIALIZED",
        "VNC_DISCONNECTED",
        "query-mice",
        "send-key",
        "input-send-event",
        "query-display-options",
        "display-reload",
        "display-update",
        "client_migrate_info",
        "query-migrate",
        "migrate-set-capabilities",
        "query-migrate-capabilities",
        "migrate-set-parameters",
        "query-migrate-parameters",
        "migrate-start-postcopy",
        "MIGRATION",
        "MIGRATION_PASS",
        "COLO_EXIT",
        "x-colo-lost-heartbeat",
        "migrate_cancel",
        "migrate-continue",
        "migrate",
        "migrate-incoming",
        "xen-save-devices-state",
        "xen-set-global-dirty-log",
        "xen-load-devices-state",
        "xen-set-replication",
        "query-xen-replication-status",
        "xen-colo-do-checkpoint",
        "query-colo-status",
        "migrate-recover",
        "migrate-pause",
        "UNPLUG_PRIMARY",
        "calc-dirty-rate",
        "query-dirty-rate",
        "set-vcpu-dirty-limit",
        "cancel-vcpu-dirty-limit",
        "query-vcpu-dirty-limit",
        "query-migrationthreads",
        "snapshot-save",
        "snapshot-load",
        "snapshot-delete",
        "transaction",
        "trace-event-get-state",
        "trace-event-set-state",
        "qmp_capabilities",
        "query-version",
        "query-commands",
        "quit",
        "query-qmp-schema",
        "qom-list",
        "qom-get",
        "qom-list-get",
        "qom-set",
        "qom-list-types",
        "qom-list-properties",
        "object-add",
        "object-del",
        "device-list-properties",
        "device_add",
        "device_del",
        "DEVICE_DELETED",
        "DEVICE_UNPLUG_GUEST_ERROR",
        "device-sync-config",
        "query-cpus-fast",
        "query-machines",
        "query-current-machine",
        "query-target",
        "query-uuid",
        "query-vm-generation-id",
        "system_reset",
        "system_powerdown",
        "system_wakeup",
        "inject-nmi",
        "memsave",
        "pmemsave",
        "query-memdev",
        "query-hotpluggable-cpus",
        "set-numa-node",
        "balloon",
        "query-balloon",
        "BALLOON_CHANGE",
        "query-hv-balloon-status-report",
        "HV_BALLOON_STATUS_REPORT",
        "query-memory-size-summary",
        "query-memory-devices",
        "MEMORY_DEVICE_SIZE_CHANGE",
        "x-query-irq",
        "x-query-jit",
        "x-query-numa",
        "x-query-ramblock",
        "x-query-roms",
        "x-query-usb",
        "dumpdtb",
        "x-query-interrupt-controllers",
        "query-firmware-log",
        "dump-skeys",
        "query-cpu-model-comparison",
        "query-cpu-model-baseline",
        "query-cpu-model-expansion",
        "query-cpu-definitions",
        "set-cpu-topology",
        "CPU_POLARIZATION_CHANGE",
        "query-s390x-cpu-polarization",
        "SCLP_CPI_INFO_AVAILABLE",
        "query-replay",
        "replay-break",
        "replay-delete-break",
        "replay-seek",
        "yank",
        "query-yank",
        "add_client",
        "query-name",
        "query-iothreads",
        "stop",
        "cont",
        "x-exit-preconfig",
        "human-monitor-command",
        "getfd",
        "get-win32-socket",
        "closefd",
        "add-fd",
        "remove-fd",
        "query-fdsets",
        "query-command-line-options",
        "RTC_CHANGE",
        "VFU_CLIENT_HANGUP",
        "query-gic-capabilities",
        "rtc-reset-reinjection",
        "query-sev",
        "query-sev-launch-measure",
        "query-sev-capabilities",
        "sev-inject-launch-secret",
        "query-sev-attestation-report",
        "query-sgx",
        "query-sgx-capabilities",
        "xen-event-list",
        "xen-event-inject",
        "query-audiodevs",
        "query-acpi-ospm-status",
        "ACPI_DEVICE_OST",
        "inject-ghes-v2-error",
        "query-pci",
        "query-stats",
        "query-stats-schemas",
        "x-query-virtio",
        "x-query-virtio-status",
        "x-query-virtio-queue-status",
        "x-query-virtio-vhost-queue-status",
        "x-query-virtio-queue-element",
        "VFIO_MIGRATION",
        "query-cryptodev",
        "cxl-inject-general-media-event",
        "cxl-inject-dram-event",
        "cxl-inject-memory-module-event",
        "cxl-inject-poison",
        "cxl-inject-uncorrectable-errors",
        "cxl-inject-correctable-error",
        "cxl-add-dynamic-capacity",
        "cxl-release-dynamic-capacity",
    ],
};
