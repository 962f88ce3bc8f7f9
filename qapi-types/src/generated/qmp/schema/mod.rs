// Generated as `qmp` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The schema as data.

#[cfg(feature = "accelerator")]
mod accelerator;
#[cfg(feature = "acpi")]
mod acpi;
#[cfg(feature = "acpi-hest")]
mod acpi_hest;
#[cfg(feature = "audio")]
mod audio;
#[cfg(feature = "authz")]
mod authz;
#[cfg(feature = "block")]
mod block;
#[cfg(feature = "block-core")]
mod block_core;
#[cfg(feature = "block-export")]
mod block_export;
#[cfg(feature = "char")]
mod char;
#[cfg(feature = "common")]
mod common;
#[cfg(feature = "compat")]
mod compat;
#[cfg(feature = "control")]
mod control;
#[cfg(feature = "crypto")]
mod crypto;
#[cfg(feature = "cryptodev")]
mod cryptodev;
#[cfg(feature = "cxl")]
mod cxl;
#[cfg(feature = "dump")]
mod dump;
#[cfg(feature = "ebpf")]
mod ebpf;
#[cfg(feature = "error")]
mod error;
#[cfg(feature = "introspect")]
mod introspect;
#[cfg(feature = "job")]
mod job;
#[cfg(feature = "machine")]
mod machine;
#[cfg(feature = "machine-common")]
mod machine_common;
#[cfg(feature = "machine-s390x")]
mod machine_s390x;
#[cfg(feature = "migration")]
mod migration;
#[cfg(feature = "misc")]
mod misc;
#[cfg(feature = "misc-arm")]
mod misc_arm;
#[cfg(feature = "misc-i386")]
mod misc_i386;
#[cfg(feature = "net")]
mod net;
#[cfg(feature = "pci")]
mod pci;
#[cfg(feature = "qdev")]
mod qdev;
#[cfg(feature = "qom")]
mod qom;
#[cfg(feature = "replay")]
mod replay;
#[cfg(feature = "rocker")]
mod rocker;
#[cfg(feature = "run-state")]
mod run_state;
#[cfg(feature = "sockets")]
mod sockets;
#[cfg(feature = "stats")]
mod stats;
#[cfg(feature = "tpm")]
mod tpm;
#[cfg(feature = "trace")]
mod trace;
#[cfg(feature = "transaction")]
mod transaction;
#[cfg(feature = "uefi")]
mod uefi;
#[cfg(feature = "ui")]
mod ui;
#[cfg(feature = "vfio")]
mod vfio;
#[cfg(feature = "virtio")]
mod virtio;
#[cfg(feature = "yank")]
mod yank;

use crate::schema::Protocol;

#[cfg(feature = "accelerator")]
pub use self::accelerator::*;
#[cfg(feature = "acpi")]
pub use self::acpi::*;
#[cfg(feature = "audio")]
pub use self::audio::*;
#[cfg(feature = "authz")]
pub use self::authz::*;
#[cfg(feature = "block")]
pub use self::block::*;
#[cfg(feature = "block-core")]
pub use self::block_core::*;
#[cfg(feature = "block-export")]
pub use self::block_export::*;
#[cfg(feature = "char")]
pub use self::char::*;
#[cfg(feature = "common")]
pub use self::common::*;
#[cfg(feature = "compat")]
pub use self::compat::*;
#[cfg(feature = "control")]
pub use self::control::*;
#[cfg(feature = "crypto")]
pub use self::crypto::*;
#[cfg(feature = "cryptodev")]
pub use self::cryptodev::*;
#[cfg(feature = "cxl")]
pub use self::cxl::*;
#[cfg(feature = "dump")]
pub use self::dump::*;
#[cfg(feature = "ebpf")]
pub use self::ebpf::*;
#[cfg(feature = "error")]
pub use self::error::*;
#[cfg(feature = "introspect")]
pub use self::introspect::*;
#[cfg(feature = "job")]
pub use self::job::*;
#[cfg(feature = "machine")]
pub use self::machine::*;
#[cfg(feature = "machine-common")]
pub use self::machine_common::*;
#[cfg(feature = "machine-s390x")]
pub use self::machine_s390x::*;
#[cfg(feature = "migration")]
pub use self::migration::*;
#[cfg(feature = "misc")]
pub use self::misc::*;
#[cfg(feature = "misc-arm")]
pub use self::misc_arm::*;
#[cfg(feature = "misc-i386")]
pub use self::misc_i386::*;
#[cfg(feature = "net")]
pub use self::net::*;
#[cfg(feature = "pci")]
pub use self::pci::*;
#[cfg(feature = "qom")]
pub use self::qom::*;
#[cfg(feature = "replay")]
pub use self::replay::*;
#[cfg(feature = "rocker")]
pub use self::rocker::*;
#[cfg(feature = "run-state")]
pub use self::run_state::*;
#[cfg(feature = "sockets")]
pub use self::sockets::*;
#[cfg(feature = "stats")]
pub use self::stats::*;
#[cfg(feature = "tpm")]
pub use self::tpm::*;
#[cfg(feature = "trace")]
pub use self::trace::*;
#[cfg(feature = "transaction")]
pub use self::transaction::*;
#[cfg(feature = "uefi")]
pub use self::uefi::*;
#[cfg(feature = "ui")]
pub use self::ui::*;
#[cfg(feature = "vfio")]
pub use self::vfio::*;
#[cfg(feature = "virtio")]
pub use self::virtio::*;
#[cfg(feature = "yank")]
pub use self::yank::*;

/// The commands.
pub mod command {
    #[cfg(feature = "accelerator")]
    pub use super::accelerator::command::*;
    #[cfg(feature = "acpi")]
    pub use super::acpi::command::*;
    #[cfg(feature = "acpi-hest")]
    pub use super::acpi_hest::command::*;
    #[cfg(feature = "audio")]
    pub use super::audio::command::*;
    #[cfg(feature = "block")]
    pub use super::block::command::*;
    #[cfg(feature = "block-core")]
    pub use super::block_core::command::*;
    #[cfg(feature = "block-export")]
    pub use super::block_export::command::*;
    #[cfg(feature = "char")]
    pub use super::char::command::*;
    #[cfg(feature = "control")]
    pub use super::control::command::*;
    #[cfg(feature = "cryptodev")]
    pub use super::cryptodev::command::*;
    #[cfg(feature = "cxl")]
    pub use super::cxl::command::*;
    #[cfg(feature = "dump")]
    pub use super::dump::command::*;
    #[cfg(feature = "ebpf")]
    pub use super::ebpf::command::*;
    #[cfg(feature = "introspect")]
    pub use super::introspect::command::*;
    #[cfg(feature = "job")]
    pub use super::job::command::*;
    #[cfg(feature = "machine")]
    pub use super::machine::command::*;
    #[cfg(feature = "machine-s390x")]
    pub use super::machine_s390x::command::*;
    #[cfg(feature = "migration")]
    pub use super::migration::command::*;
    #[cfg(feature = "misc")]
    pub use super::misc::command::*;
    #[cfg(feature = "misc-arm")]
    pub use super::misc_arm::command::*;
    #[cfg(feature = "misc-i386")]
    pub use super::misc_i386::command::*;
    #[cfg(feature = "net")]
    pub use super::net::command::*;
    #[cfg(feature = "pci")]
    pub use super::pci::command::*;
    #[cfg(feature = "qdev")]
    pub use super::qdev::command::*;
    #[cfg(feature = "qom")]
    pub use super::qom::command::*;
    #[cfg(feature = "replay")]
    pub use super::replay::command::*;
    #[cfg(feature = "rocker")]
    pub use super::rocker::command::*;
    #[cfg(feature = "run-state")]
    pub use super::run_state::command::*;
    #[cfg(feature = "stats")]
    pub use super::stats::command::*;
    #[cfg(feature = "tpm")]
    pub use super::tpm::command::*;
    #[cfg(feature = "trace")]
    pub use super::trace::command::*;
    #[cfg(feature = "transaction")]
    pub use super::transaction::command::*;
    #[cfg(feature = "ui")]
    pub use super::ui::command::*;
    #[cfg(feature = "virtio")]
    pub use super::virtio::command::*;
    #[cfg(feature = "yank")]
    pub use super::yank::command::*;
}

/// The events.
pub mod event {
    #[cfg(feature = "acpi")]
    pub use super::acpi::event::*;
    #[cfg(feature = "block")]
    pub use super::block::event::*;
    #[cfg(feature = "block-core")]
    pub use super::block_core::event::*;
    #[cfg(feature = "block-export")]
    pub use super::block_export::event::*;
    #[cfg(feature = "char")]
    pub use super::char::event::*;
    #[cfg(feature = "dump")]
    pub use super::dump::event::*;
    #[cfg(feature = "job")]
    pub use super::job::event::*;
    #[cfg(feature = "machine")]
    pub use super::machine::event::*;
    #[cfg(feature = "machine-s390x")]
    pub use super::machine_s390x::event::*;
    #[cfg(feature = "migration")]
    pub use super::migration::event::*;
    #[cfg(feature = "misc")]
    pub use super::misc::event::*;
    #[cfg(feature = "net")]
    pub use super::net::event::*;
    #[cfg(feature = "qdev")]
    pub use super::qdev::event::*;
    #[cfg(feature = "run-state")]
    pub use super::run_state::event::*;
    #[cfg(feature = "ui")]
    pub use super::ui::event::*;
    #[cfg(feature = "vfio")]
    pub use super::vfio::event::*;
}

/// The types, by a path that no command or event hides.
mod types {
    #[allow(unused_imports)] // not every schema needs it
    pub(super) use super::*;
}

/// The QEMU release of the schema.
pub const RELEASE: &str = "10.2.2";

/// The names of all commands and events in the order of the schema.
pub static ORDER: &[&str] = &[
    #[cfg(feature = "run-state")]
    "query-status",
    #[cfg(feature = "run-state")]
    "SHUTDOWN",
    #[cfg(feature = "run-state")]
    "POWERDOWN",
    #[cfg(feature = "run-state")]
    "RESET",
    #[cfg(feature = "run-state")]
    "STOP",
    #[cfg(feature = "run-state")]
    "RESUME",
    #[cfg(feature = "run-state")]
    "SUSPEND",
    #[cfg(feature = "run-state")]
    "SUSPEND_DISK",
    #[cfg(feature = "run-state")]
    "WAKEUP",
    #[cfg(feature = "run-state")]
    "WATCHDOG",
    #[cfg(feature = "run-state")]
    "watchdog-set-action",
    #[cfg(feature = "run-state")]
    "set-action",
    #[cfg(feature = "run-state")]
    "GUEST_PANICKED",
    #[cfg(feature = "run-state")]
    "GUEST_CRASHLOADED",
    #[cfg(feature = "run-state")]
    "GUEST_PVSHUTDOWN",
    #[cfg(feature = "run-state")]
    "MEMORY_FAILURE",
    #[cfg(feature = "job")]
    "JOB_STATUS_CHANGE",
    #[cfg(feature = "job")]
    "job-pause",
    #[cfg(feature = "job")]
    "job-resume",
    #[cfg(feature = "job")]
    "job-cancel",
    #[cfg(feature = "job")]
    "job-complete",
    #[cfg(feature = "job")]
    "job-dismiss",
    #[cfg(feature = "job")]
    "job-finalize",
    #[cfg(feature = "job")]
    "query-jobs",
    #[cfg(feature = "accelerator")]
    "query-kvm",
    #[cfg(feature = "accelerator")]
    "x-accel-stats",
    #[cfg(feature = "accelerator")]
    "query-accelerators",
    #[cfg(feature = "block")]
    "query-pr-managers",
    #[cfg(feature = "block")]
    "eject",
    #[cfg(feature = "block")]
    "blockdev-open-tray",
    #[cfg(feature = "block")]
    "blockdev-close-tray",
    #[cfg(feature = "block")]
    "blockdev-remove-medium",
    #[cfg(feature = "block")]
    "blockdev-insert-medium",
    #[cfg(feature = "block")]
    "blockdev-change-medium",
    #[cfg(feature = "block")]
    "DEVICE_TRAY_MOVED",
    #[cfg(feature = "block")]
    "PR_MANAGER_STATUS_CHANGED",
    #[cfg(feature = "block")]
    "block_set_io_throttle",
    #[cfg(feature = "block")]
    "block-latency-histogram-set",
    #[cfg(feature = "block-core")]
    "query-block",
    #[cfg(feature = "block-core")]
    "query-blockstats",
    #[cfg(feature = "block-core")]
    "query-block-jobs",
    #[cfg(feature = "block-core")]
    "block_resize",
    #[cfg(feature = "block-core")]
    "blockdev-snapshot-sync",
    #[cfg(feature = "block-core")]
    "blockdev-snapshot",
    #[cfg(feature = "block-core")]
    "change-backing-file",
    #[cfg(feature = "block-core")]
    "block-commit",
    #[cfg(feature = "block-core")]
    "drive-backup",
    #[cfg(feature = "block-core")]
    "blockdev-backup",
    #[cfg(feature = "block-core")]
    "query-named-block-nodes",
    #[cfg(feature = "block-core")]
    "x-debug-query-block-graph",
    #[cfg(feature = "block-core")]
    "drive-mirror",
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-add",
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-remove",
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-clear",
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-enable",
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-disable",
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-merge",
    #[cfg(feature = "block-core")]
    "x-debug-block-dirty-bitmap-sha256",
    #[cfg(feature = "block-core")]
    "blockdev-mirror",
    #[cfg(feature = "block-core")]
    "block-stream",
    #[cfg(feature = "block-core")]
    "block-job-set-speed",
    #[cfg(feature = "block-core")]
    "block-job-cancel",
    #[cfg(feature = "block-core")]
    "block-job-pause",
    #[cfg(feature = "block-core")]
    "block-job-resume",
    #[cfg(feature = "block-core")]
    "block-job-complete",
    #[cfg(feature = "block-core")]
    "block-job-dismiss",
    #[cfg(feature = "block-core")]
    "block-job-finalize",
    #[cfg(feature = "block-core")]
    "block-job-change",
    #[cfg(feature = "block-core")]
    "blockdev-add",
    #[cfg(feature = "block-core")]
    "blockdev-reopen",
    #[cfg(feature = "block-core")]
    "blockdev-del",
    #[cfg(feature = "block-core")]
    "blockdev-set-active",
    #[cfg(feature = "block-core")]
    "blockdev-create",
    #[cfg(feature = "block-core")]
    "x-blockdev-amend",
    #[cfg(feature = "block-core")]
    "BLOCK_IMAGE_CORRUPTED",
    #[cfg(feature = "block-core")]
    "BLOCK_IO_ERROR",
    #[cfg(feature = "block-core")]
    "BLOCK_JOB_COMPLETED",
    #[cfg(feature = "block-core")]
    "BLOCK_JOB_CANCELLED",
    #[cfg(feature = "block-core")]
    "BLOCK_JOB_ERROR",
    #[cfg(feature = "block-core")]
    "BLOCK_JOB_READY",
    #[cfg(feature = "block-core")]
    "BLOCK_JOB_PENDING",
    #[cfg(feature = "block-core")]
    "BLOCK_WRITE_THRESHOLD",
    #[cfg(feature = "block-core")]
    "block-set-write-threshold",
    #[cfg(feature = "block-core")]
    "x-blockdev-change",
    #[cfg(feature = "block-core")]
    "x-blockdev-set-iothread",
    #[cfg(feature = "block-core")]
    "QUORUM_FAILURE",
    #[cfg(feature = "block-core")]
    "QUORUM_REPORT_BAD",
    #[cfg(feature = "block-core")]
    "blockdev-snapshot-internal-sync",
    #[cfg(feature = "block-core")]
    "blockdev-snapshot-delete-internal-sync",
    #[cfg(feature = "block-export")]
    "nbd-server-start",
    #[cfg(feature = "block-export")]
    "nbd-server-add",
    #[cfg(feature = "block-export")]
    "nbd-server-remove",
    #[cfg(feature = "block-export")]
    "nbd-server-stop",
    #[cfg(feature = "block-export")]
    "block-export-add",
    #[cfg(feature = "block-export")]
    "block-export-del",
    #[cfg(feature = "block-export")]
    "BLOCK_EXPORT_DELETED",
    #[cfg(feature = "block-export")]
    "query-block-exports",
    #[cfg(feature = "char")]
    "query-chardev",
    #[cfg(feature = "char")]
    "query-chardev-backends",
    #[cfg(feature = "char")]
    "ringbuf-write",
    #[cfg(feature = "char")]
    "ringbuf-read",
    #[cfg(feature = "char")]
    "chardev-add",
    #[cfg(feature = "char")]
    "chardev-change",
    #[cfg(feature = "char")]
    "chardev-remove",
    #[cfg(feature = "char")]
    "chardev-send-break",
    #[cfg(feature = "char")]
    "VSERPORT_CHANGE",
    #[cfg(feature = "dump")]
    "dump-guest-memory",
    #[cfg(feature = "dump")]
    "query-dump",
    #[cfg(feature = "dump")]
    "DUMP_COMPLETED",
    #[cfg(feature = "dump")]
    "query-dump-guest-memory-capability",
    #[cfg(feature = "net")]
    "set_link",
    #[cfg(feature = "net")]
    "netdev_add",
    #[cfg(feature = "net")]
    "netdev_del",
    #[cfg(feature = "net")]
    "query-rx-filter",
    #[cfg(feature = "net")]
    "NIC_RX_FILTER_CHANGED",
    #[cfg(feature = "net")]
    "announce-self",
    #[cfg(feature = "net")]
    "FAILOVER_NEGOTIATED",
    #[cfg(feature = "net")]
    "NETDEV_STREAM_CONNECTED",
    #[cfg(feature = "net")]
    "NETDEV_STREAM_DISCONNECTED",
    #[cfg(feature = "net")]
    "NETDEV_VHOST_USER_CONNECTED",
    #[cfg(feature = "net")]
    "NETDEV_VHOST_USER_DISCONNECTED",
    #[cfg(feature = "ebpf")]
    "request-ebpf",
    #[cfg(feature = "rocker")]
    "query-rocker",
    #[cfg(feature = "rocker")]
    "query-rocker-ports",
    #[cfg(feature = "rocker")]
    "query-rocker-of-dpa-flows",
    #[cfg(feature = "rocker")]
    "query-rocker-of-dpa-groups",
    #[cfg(feature = "tpm")]
    "query-tpm-models",
    #[cfg(feature = "tpm")]
    "query-tpm-types",
    #[cfg(feature = "tpm")]
    "query-tpm",
    #[cfg(feature = "ui")]
    "set_password",
    #[cfg(feature = "ui")]
    "expire_password",
    #[cfg(feature = "ui")]
    "screendump",
    #[cfg(feature = "ui")]
    "query-spice",
    #[cfg(feature = "ui")]
    "SPICE_CONNECTED",
    #[cfg(feature = "ui")]
    "SPICE_INITIALIZED",
    #[cfg(feature = "ui")]
    "SPICE_DISCONNECTED",
    #[cfg(feature = "ui")]
    "SPICE_MIGRATE_COMPLETED",
    #[cfg(feature = "ui")]
    "query-vnc",
    #[cfg(feature = "ui")]
    "query-vnc-servers",
    #[cfg(feature = "ui")]
    "change-vnc-password",
    #[cfg(feature = "ui")]
    "VNC_CONNECTED",
    #[cfg(feature = "ui")]
    "VNC_INITIALIZED",
    #[cfg(feature = "ui")]
    "VNC_DISCONNECTED",
    #[cfg(feature = "ui")]
    "query-mice",
    #[cfg(feature = "ui")]
    "send-key",
    #[cfg(feature = "ui")]
    "input-send-event",
    #[cfg(feature = "ui")]
    "query-display-options",
    #[cfg(feature = "ui")]
    "display-reload",
    #[cfg(feature = "ui")]
    "display-update",
    #[cfg(feature = "ui")]
    "client_migrate_info",
    #[cfg(feature = "migration")]
    "query-migrate",
    #[cfg(feature = "migration")]
    "migrate-set-capabilities",
    #[cfg(feature = "migration")]
    "query-migrate-capabilities",
    #[cfg(feature = "migration")]
    "migrate-set-parameters",
    #[cfg(feature = "migration")]
    "query-migrate-parameters",
    #[cfg(feature = "migration")]
    "migrate-start-postcopy",
    #[cfg(feature = "migration")]
    "MIGRATION",
    #[cfg(feature = "migration")]
    "MIGRATION_PASS",
    #[cfg(feature = "migration")]
    "COLO_EXIT",
    #[cfg(feature = "migration")]
    "x-colo-lost-heartbeat",
    #[cfg(feature = "migration")]
    "migrate_cancel",
    #[cfg(feature = "migration")]
    "migrate-continue",
    #[cfg(feature = "migration")]
    "migrate",
    #[cfg(feature = "migration")]
    "migrate-incoming",
    #[cfg(feature = "migration")]
    "xen-save-devices-state",
    #[cfg(feature = "migration")]
    "xen-set-global-dirty-log",
    #[cfg(feature = "migration")]
    "xen-load-devices-state",
    #[cfg(feature = "migration")]
    "xen-set-replication",
    #[cfg(feature = "migration")]
    "query-xen-replication-status",
    #[cfg(feature = "migration")]
    "xen-colo-do-checkpoint",
    #[cfg(feature = "migration")]
    "query-colo-status",
    #[cfg(feature = "migration")]
    "migrate-recover",
    #[cfg(feature = "migration")]
    "migrate-pause",
    #[cfg(feature = "migration")]
    "UNPLUG_PRIMARY",
    #[cfg(feature = "migration")]
    "calc-dirty-rate",
    #[cfg(feature = "migration")]
    "query-dirty-rate",
    #[cfg(feature = "migration")]
    "set-vcpu-dirty-limit",
    #[cfg(feature = "migration")]
    "cancel-vcpu-dirty-limit",
    #[cfg(feature = "migration")]
    "query-vcpu-dirty-limit",
    #[cfg(feature = "migration")]
    "query-migrationthreads",
    #[cfg(feature = "migration")]
    "snapshot-save",
    #[cfg(feature = "migration")]
    "snapshot-load",
    #[cfg(feature = "migration")]
    "snapshot-delete",
    #[cfg(feature = "transaction")]
    "transaction",
    #[cfg(feature = "trace")]
    "trace-event-get-state",
    #[cfg(feature = "trace")]
    "trace-event-set-state",
    #[cfg(feature = "control")]
    "qmp_capabilities",
    #[cfg(feature = "control")]
    "query-version",
    #[cfg(feature = "control")]
    "query-commands",
    #[cfg(feature = "control")]
    "quit",
    #[cfg(feature = "introspect")]
    "query-qmp-schema",
    #[cfg(feature = "qom")]
    "qom-list",
    #[cfg(feature = "qom")]
    "qom-get",
    #[cfg(feature = "qom")]
    "qom-list-get",
    #[cfg(feature = "qom")]
    "qom-set",
    #[cfg(feature = "qom")]
    "qom-list-types",
    #[cfg(feature = "qom")]
    "qom-list-properties",
    #[cfg(feature = "qom")]
    "object-add",
    #[cfg(feature = "qom")]
    "object-del",
    #[cfg(feature = "qdev")]
    "device-list-properties",
    #[cfg(feature = "qdev")]
    "device_add",
    #[cfg(feature = "qdev")]
    "device_del",
    #[cfg(feature = "qdev")]
    "DEVICE_DELETED",
    #[cfg(feature = "qdev")]
    "DEVICE_UNPLUG_GUEST_ERROR",
    #[cfg(feature = "qdev")]
    "device-sync-config",
    #[cfg(feature = "machine")]
    "query-cpus-fast",
    #[cfg(feature = "machine")]
    "query-machines",
    #[cfg(feature = "machine")]
    "query-current-machine",
    #[cfg(feature = "machine")]
    "query-target",
    #[cfg(feature = "machine")]
    "query-uuid",
    #[cfg(feature = "machine")]
    "query-vm-generation-id",
    #[cfg(feature = "machine")]
    "system_reset",
    #[cfg(feature = "machine")]
    "system_powerdown",
    #[cfg(feature = "machine")]
    "system_wakeup",
    #[cfg(feature = "machine")]
    "inject-nmi",
    #[cfg(feature = "machine")]
    "memsave",
    #[cfg(feature = "machine")]
    "pmemsave",
    #[cfg(feature = "machine")]
    "query-memdev",
    #[cfg(feature = "machine")]
    "query-hotpluggable-cpus",
    #[cfg(feature = "machine")]
    "set-numa-node",
    #[cfg(feature = "machine")]
    "balloon",
    #[cfg(feature = "machine")]
    "query-balloon",
    #[cfg(feature = "machine")]
    "BALLOON_CHANGE",
    #[cfg(feature = "machine")]
    "query-hv-balloon-status-report",
    #[cfg(feature = "machine")]
    "HV_BALLOON_STATUS_REPORT",
    #[cfg(feature = "machine")]
    "query-memory-size-summary",
    #[cfg(feature = "machine")]
    "query-memory-devices",
    #[cfg(feature = "machine")]
    "MEMORY_DEVICE_SIZE_CHANGE",
    #[cfg(feature = "machine")]
    "x-query-irq",
    #[cfg(feature = "machine")]
    "x-query-jit",
    #[cfg(feature = "machine")]
    "x-query-numa",
    #[cfg(feature = "machine")]
    "x-query-ramblock",
    #[cfg(feature = "machine")]
    "x-query-roms",
    #[cfg(feature = "machine")]
    "x-query-usb",
    #[cfg(feature = "machine")]
    "dumpdtb",
    #[cfg(feature = "machine")]
    "x-query-interrupt-controllers",
    #[cfg(feature = "machine")]
    "query-firmware-log",
    #[cfg(feature = "machine")]
    "dump-skeys",
    #[cfg(feature = "machine")]
    "query-cpu-model-comparison",
    #[cfg(feature = "machine")]
    "query-cpu-model-baseline",
    #[cfg(feature = "machine")]
    "query-cpu-model-expansion",
    #[cfg(feature = "machine")]
    "query-cpu-definitions",
    #[cfg(feature = "machine-s390x")]
    "set-cpu-topology",
    #[cfg(feature = "machine-s390x")]
    "CPU_POLARIZATION_CHANGE",
    #[cfg(feature = "machine-s390x")]
    "query-s390x-cpu-polarization",
    #[cfg(feature = "machine-s390x")]
    "SCLP_CPI_INFO_AVAILABLE",
    #[cfg(feature = "replay")]
    "query-replay",
    #[cfg(feature = "replay")]
    "replay-break",
    #[cfg(feature = "replay")]
    "replay-delete-break",
    #[cfg(feature = "replay")]
    "replay-seek",
    #[cfg(feature = "yank")]
    "yank",
    #[cfg(feature = "yank")]
    "query-yank",
    #[cfg(feature = "misc")]
    "add_client",
    #[cfg(feature = "misc")]
    "query-name",
    #[cfg(feature = "misc")]
    "query-iothreads",
    #[cfg(feature = "misc")]
    "stop",
    #[cfg(feature = "misc")]
    "cont",
    #[cfg(feature = "misc")]
    "x-exit-preconfig",
    #[cfg(feature = "misc")]
    "human-monitor-command",
    #[cfg(feature = "misc")]
    "getfd",
    #[cfg(feature = "misc")]
    "get-win32-socket",
    #[cfg(feature = "misc")]
    "closefd",
    #[cfg(feature = "misc")]
    "add-fd",
    #[cfg(feature = "misc")]
    "remove-fd",
    #[cfg(feature = "misc")]
    "query-fdsets",
    #[cfg(feature = "misc")]
    "query-command-line-options",
    #[cfg(feature = "misc")]
    "RTC_CHANGE",
    #[cfg(feature = "misc")]
    "VFU_CLIENT_HANGUP",
    #[cfg(feature = "misc-arm")]
    "query-gic-capabilities",
    #[cfg(feature = "misc-i386")]
    "rtc-reset-reinjection",
    #[cfg(feature = "misc-i386")]
    "query-sev",
    #[cfg(feature = "misc-i386")]
    "query-sev-launch-measure",
    #[cfg(feature = "misc-i386")]
    "query-sev-capabilities",
    #[cfg(feature = "misc-i386")]
    "sev-inject-launch-secret",
    #[cfg(feature = "misc-i386")]
    "query-sev-attestation-report",
    #[cfg(feature = "misc-i386")]
    "query-sgx",
    #[cfg(feature = "misc-i386")]
    "query-sgx-capabilities",
    #[cfg(feature = "misc-i386")]
    "xen-event-list",
    #[cfg(feature = "misc-i386")]
    "xen-event-inject",
    #[cfg(feature = "audio")]
    "query-audiodevs",
    #[cfg(feature = "acpi")]
    "query-acpi-ospm-status",
    #[cfg(feature = "acpi")]
    "ACPI_DEVICE_OST",
    #[cfg(feature = "acpi-hest")]
    "inject-ghes-v2-error",
    #[cfg(feature = "pci")]
    "query-pci",
    #[cfg(feature = "stats")]
    "query-stats",
    #[cfg(feature = "stats")]
    "query-stats-schemas",
    #[cfg(feature = "virtio")]
    "x-query-virtio",
    #[cfg(feature = "virtio")]
    "x-query-virtio-status",
    #[cfg(feature = "virtio")]
    "x-query-virtio-queue-status",
    #[cfg(feature = "virtio")]
    "x-query-virtio-vhost-queue-status",
    #[cfg(feature = "virtio")]
    "x-query-virtio-queue-element",
    #[cfg(feature = "vfio")]
    "VFIO_MIGRATION",
    #[cfg(feature = "cryptodev")]
    "query-cryptodev",
    #[cfg(feature = "cxl")]
    "cxl-inject-general-media-event",
    #[cfg(feature = "cxl")]
    "cxl-inject-dram-event",
    #[cfg(feature = "cxl")]
    "cxl-inject-memory-module-event",
    #[cfg(feature = "cxl")]
    "cxl-inject-poison",
    #[cfg(feature = "cxl")]
    "cxl-inject-uncorrectable-errors",
    #[cfg(feature = "cxl")]
    "cxl-inject-correctable-error",
    #[cfg(feature = "cxl")]
    "cxl-add-dynamic-capacity",
    #[cfg(feature = "cxl")]
    "cxl-release-dynamic-capacity",
];

/// The whole protocol.
pub static PROTOCOL: Protocol = Protocol {
    name: "qmp",
    release: RELEASE,
    commands: &[
        #[cfg(feature = "misc")]
        &command::ADD_FD,
        #[cfg(feature = "misc")]
        &command::ADD_CLIENT,
        #[cfg(feature = "net")]
        &command::ANNOUNCE_SELF,
        #[cfg(feature = "machine")]
        &command::BALLOON,
        #[cfg(feature = "block-core")]
        &command::BLOCK_COMMIT,
        #[cfg(feature = "block-core")]
        &command::BLOCK_DIRTY_BITMAP_ADD,
        #[cfg(feature = "block-core")]
        &command::BLOCK_DIRTY_BITMAP_CLEAR,
        #[cfg(feature = "block-core")]
        &command::BLOCK_DIRTY_BITMAP_DISABLE,
        #[cfg(feature = "block-core")]
        &command::BLOCK_DIRTY_BITMAP_ENABLE,
        #[cfg(feature = "block-core")]
        &command::BLOCK_DIRTY_BITMAP_MERGE,
        #[cfg(feature = "block-core")]
        &command::BLOCK_DIRTY_BITMAP_REMOVE,
        #[cfg(feature = "block-export")]
        &command::BLOCK_EXPORT_ADD,
        #[cfg(feature = "block-export")]
        &command::BLOCK_EXPORT_DEL,
        #[cfg(feature = "block-core")]
        &command::BLOCK_JOB_CANCEL,
        #[cfg(feature = "block-core")]
        &command::BLOCK_JOB_CHANGE,
        #[cfg(feature = "block-core")]
        &command::BLOCK_JOB_COMPLETE,
        #[cfg(feature = "block-core")]
        &command::BLOCK_JOB_DISMISS,
        #[cfg(feature = "block-core")]
        &command::BLOCK_JOB_FINALIZE,
        #[cfg(feature = "block-core")]
        &command::BLOCK_JOB_PAUSE,
        #[cfg(feature = "block-core")]
        &command::BLOCK_JOB_RESUME,
        #[cfg(feature = "block-core")]
        &command::BLOCK_JOB_SET_SPEED,
        #[cfg(feature = "block")]
        &command::BLOCK_LATENCY_HISTOGRAM_SET,
        #[cfg(feature = "block-core")]
        &command::BLOCK_SET_WRITE_THRESHOLD,
        #[cfg(feature = "block-core")]
        &command::BLOCK_STREAM,
        #[cfg(feature = "block-core")]
        &command::BLOCK_RESIZE,
        #[cfg(feature = "block")]
        &command::BLOCK_SET_IO_THROTTLE,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_ADD,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_BACKUP,
        #[cfg(feature = "block")]
        &command::BLOCKDEV_CHANGE_MEDIUM,
        #[cfg(feature = "block")]
        &command::BLOCKDEV_CLOSE_TRAY,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_CREATE,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_DEL,
        #[cfg(feature = "block")]
        &command::BLOCKDEV_INSERT_MEDIUM,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_MIRROR,
        #[cfg(feature = "block")]
        &command::BLOCKDEV_OPEN_TRAY,
        #[cfg(feature = "block")]
        &command::BLOCKDEV_REMOVE_MEDIUM,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_REOPEN,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_SET_ACTIVE,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_SNAPSHOT,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_SNAPSHOT_DELETE_INTERNAL_SYNC,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_SNAPSHOT_INTERNAL_SYNC,
        #[cfg(feature = "block-core")]
        &command::BLOCKDEV_SNAPSHOT_SYNC,
        #[cfg(feature = "migration")]
        &command::CALC_DIRTY_RATE,
        #[cfg(feature = "migration")]
        &command::CANCEL_VCPU_DIRTY_LIMIT,
        #[cfg(feature = "block-core")]
        &command::CHANGE_BACKING_FILE,
        #[cfg(feature = "ui")]
        &command::CHANGE_VNC_PASSWORD,
        #[cfg(feature = "char")]
        &command::CHARDEV_ADD,
        #[cfg(feature = "char")]
        &command::CHARDEV_CHANGE,
        #[cfg(feature = "char")]
        &command::CHARDEV_REMOVE,
        #[cfg(feature = "char")]
        &command::CHARDEV_SEND_BREAK,
        #[cfg(feature = "ui")]
        &command::CLIENT_MIGRATE_INFO,
        #[cfg(feature = "misc")]
        &command::CLOSEFD,
        #[cfg(feature = "misc")]
        &command::CONT,
        #[cfg(feature = "cxl")]
        &command::CXL_ADD_DYNAMIC_CAPACITY,
        #[cfg(feature = "cxl")]
        &command::CXL_INJECT_CORRECTABLE_ERROR,
        #[cfg(feature = "cxl")]
        &command::CXL_INJECT_DRAM_EVENT,
        #[cfg(feature = "cxl")]
        &command::CXL_INJECT_GENERAL_MEDIA_EVENT,
        #[cfg(feature = "cxl")]
        &command::CXL_INJECT_MEMORY_MODULE_EVENT,
        #[cfg(feature = "cxl")]
        &command::CXL_INJECT_POISON,
        #[cfg(feature = "cxl")]
        &command::CXL_INJECT_UNCORRECTABLE_ERRORS,
        #[cfg(feature = "cxl")]
        &command::CXL_RELEASE_DYNAMIC_CAPACITY,
        #[cfg(feature = "qdev")]
        &command::DEVICE_LIST_PROPERTIES,
        #[cfg(feature = "qdev")]
        &command::DEVICE_SYNC_CONFIG,
        #[cfg(feature = "qdev")]
        &command::DEVICE_ADD,
        #[cfg(feature = "qdev")]
        &command::DEVICE_DEL,
        #[cfg(feature = "ui")]
        &command::DISPLAY_RELOAD,
        #[cfg(feature = "ui")]
        &command::DISPLAY_UPDATE,
        #[cfg(feature = "block-core")]
        &command::DRIVE_BACKUP,
        #[cfg(feature = "block-core")]
        &command::DRIVE_MIRROR,
        #[cfg(feature = "dump")]
        &command::DUMP_GUEST_MEMORY,
        #[cfg(feature = "machine")]
        &command::DUMP_SKEYS,
        #[cfg(feature = "machine")]
        &command::DUMPDTB,
        #[cfg(feature = "block")]
        &command::EJECT,
        #[cfg(feature = "ui")]
        &command::EXPIRE_PASSWORD,
        #[cfg(feature = "misc")]
        &command::GET_WIN32_SOCKET,
        #[cfg(feature = "misc")]
        &command::GETFD,
        #[cfg(feature = "misc")]
        &command::HUMAN_MONITOR_COMMAND,
        #[cfg(feature = "acpi-hest")]
        &command::INJECT_GHES_V2_ERROR,
        #[cfg(feature = "machine")]
        &command::INJECT_NMI,
        #[cfg(feature = "ui")]
        &command::INPUT_SEND_EVENT,
        #[cfg(feature = "job")]
        &command::JOB_CANCEL,
        #[cfg(feature = "job")]
        &command::JOB_COMPLETE,
        #[cfg(feature = "job")]
        &command::JOB_DISMISS,
        #[cfg(feature = "job")]
        &command::JOB_FINALIZE,
        #[cfg(feature = "job")]
        &command::JOB_PAUSE,
        #[cfg(feature = "job")]
        &command::JOB_RESUME,
        #[cfg(feature = "machine")]
        &command::MEMSAVE,
        #[cfg(feature = "migration")]
        &command::MIGRATE,
        #[cfg(feature = "migration")]
        &command::MIGRATE_CONTINUE,
        #[cfg(feature = "migration")]
        &command::MIGRATE_INCOMING,
        #[cfg(feature = "migration")]
        &command::MIGRATE_PAUSE,
        #[cfg(feature = "migration")]
        &command::MIGRATE_RECOVER,
        #[cfg(feature = "migration")]
        &command::MIGRATE_SET_CAPABILITIES,
        #[cfg(feature = "migration")]
        &command::MIGRATE_SET_PARAMETERS,
        #[cfg(feature = "migration")]
        &command::MIGRATE_START_POSTCOPY,
        #[cfg(feature = "migration")]
        &command::MIGRATE_CANCEL,
        #[cfg(feature = "block-export")]
        &command::NBD_SERVER_ADD,
        #[cfg(feature = "block-export")]
        &command::NBD_SERVER_REMOVE,
        #[cfg(feature = "block-export")]
        &command::NBD_SERVER_START,
        #[cfg(feature = "block-export")]
        &command::NBD_SERVER_STOP,
        #[cfg(feature = "net")]
        &command::NETDEV_ADD,
        #[cfg(feature = "net")]
        &command::NETDEV_DEL,
        #[cfg(feature = "qom")]
        &command::OBJECT_ADD,
        #[cfg(feature = "qom")]
        &command::OBJECT_DEL,
        #[cfg(feature = "machine")]
        &command::PMEMSAVE,
        #[cfg(feature = "control")]
        &command::QMP_CAPABILITIES,
        #[cfg(feature = "qom")]
        &command::QOM_GET,
        #[cfg(feature = "qom")]
        &command::QOM_LIST,
        #[cfg(feature = "qom")]
        &command::QOM_LIST_GET,
        #[cfg(feature = "qom")]
        &command::QOM_LIST_PROPERTIES,
        #[cfg(feature = "qom")]
        &command::QOM_LIST_TYPES,
        #[cfg(feature = "qom")]
        &command::QOM_SET,
        #[cfg(feature = "accelerator")]
        &command::QUERY_ACCELERATORS,
        #[cfg(feature = "acpi")]
        &command::QUERY_ACPI_OSPM_STATUS,
        #[cfg(feature = "audio")]
        &command::QUERY_AUDIODEVS,
        #[cfg(feature = "machine")]
        &command::QUERY_BALLOON,
        #[cfg(feature = "block-core")]
        &command::QUERY_BLOCK,
        #[cfg(feature = "block-export")]
        &command::QUERY_BLOCK_EXPORTS,
        #[cfg(feature = "block-core")]
        &command::QUERY_BLOCK_JOBS,
        #[cfg(feature = "block-core")]
        &command::QUERY_BLOCKSTATS,
        #[cfg(feature = "char")]
        &command::QUERY_CHARDEV,
        #[cfg(feature = "char")]
        &command::QUERY_CHARDEV_BACKENDS,
        #[cfg(feature = "migration")]
        &command::QUERY_COLO_STATUS,
        #[cfg(feature = "misc")]
        &command::QUERY_COMMAND_LINE_OPTIONS,
        #[cfg(feature = "control")]
        &command::QUERY_COMMANDS,
        #[cfg(feature = "machine")]
        &command::QUERY_CPU_DEFINITIONS,
        #[cfg(feature = "machine")]
        &command::QUERY_CPU_MODEL_BASELINE,
        #[cfg(feature = "machine")]
        &command::QUERY_CPU_MODEL_COMPARISON,
        #[cfg(feature = "machine")]
        &command::QUERY_CPU_MODEL_EXPANSION,
        #[cfg(feature = "machine")]
        &command::QUERY_CPUS_FAST,
        #[cfg(feature = "cryptodev")]
        &command::QUERY_CRYPTODEV,
        #[cfg(feature = "machine")]
        &command::QUERY_CURRENT_MACHINE,
        #[cfg(feature = "migration")]
        &command::QUERY_DIRTY_RATE,
        #[cfg(feature = "ui")]
        &command::QUERY_DISPLAY_OPTIONS,
        #[cfg(feature = "dump")]
        &command::QUERY_DUMP,
        #[cfg(feature = "dump")]
        &command::QUERY_DUMP_GUEST_MEMORY_CAPABILITY,
        #[cfg(feature = "misc")]
        &command::QUERY_FDSETS,
        #[cfg(feature = "machine")]
        &command::QUERY_FIRMWARE_LOG,
        #[cfg(feature = "misc-arm")]
        &command::QUERY_GIC_CAPABILITIES,
        #[cfg(feature = "machine")]
        &command::QUERY_HOTPLUGGABLE_CPUS,
        #[cfg(feature = "machine")]
        &command::QUERY_HV_BALLOON_STATUS_REPORT,
        #[cfg(feature = "misc")]
        &command::QUERY_IOTHREADS,
        #[cfg(feature = "job")]
        &command::QUERY_JOBS,
        #[cfg(feature = "accelerator")]
        &command::QUERY_KVM,
        #[cfg(feature = "machine")]
        &command::QUERY_MACHINES,
        #[cfg(feature = "machine")]
        &command::QUERY_MEMDEV,
        #[cfg(feature = "machine")]
        &command::QUERY_MEMORY_DEVICES,
        #[cfg(feature = "machine")]
        &command::QUERY_MEMORY_SIZE_SUMMARY,
        #[cfg(feature = "ui")]
        &command::QUERY_MICE,
        #[cfg(feature = "migration")]
        &command::QUERY_MIGRATE,
        #[cfg(feature = "migration")]
        &command::QUERY_MIGRATE_CAPABILITIES,
        #[cfg(feature = "migration")]
        &command::QUERY_MIGRATE_PARAMETERS,
        #[cfg(feature = "migration")]
        &command::QUERY_MIGRATIONTHREADS,
        #[cfg(feature = "misc")]
        &command::QUERY_NAME,
        #[cfg(feature = "block-core")]
        &command::QUERY_NAMED_BLOCK_NODES,
        #[cfg(feature = "pci")]
        &command::QUERY_PCI,
        #[cfg(feature = "block")]
        &command::QUERY_PR_MANAGERS,
        #[cfg(feature = "introspect")]
        &command::QUERY_QMP_SCHEMA,
        #[cfg(feature = "replay")]
        &command::QUERY_REPLAY,
        #[cfg(feature = "rocker")]
        &command::QUERY_ROCKER,
        #[cfg(feature = "rocker")]
        &command::QUERY_ROCKER_OF_DPA_FLOWS,
        #[cfg(feature = "rocker")]
        &command::QUERY_ROCKER_OF_DPA_GROUPS,
        #[cfg(feature = "rocker")]
        &command::QUERY_ROCKER_PORTS,
        #[cfg(feature = "net")]
        &command::QUERY_RX_FILTER,
        #[cfg(feature = "machine-s390x")]
        &command::QUERY_S390X_CPU_POLARIZATION,
        #[cfg(feature = "misc-i386")]
        &command::QUERY_SEV,
        #[cfg(feature = "misc-i386")]
        &command::QUERY_SEV_ATTESTATION_REPORT,
        #[cfg(feature = "misc-i386")]
        &command::QUERY_SEV_CAPABILITIES,
        #[cfg(feature = "misc-i386")]
        &command::QUERY_SEV_LAUNCH_MEASURE,
        #[cfg(feature = "misc-i386")]
        &command::QUERY_SGX,
        #[cfg(feature = "misc-i386")]
        &command::QUERY_SGX_CAPABILITIES,
        #[cfg(feature = "ui")]
        &command::QUERY_SPICE,
        #[cfg(feature = "stats")]
        &command::QUERY_STATS,
        #[cfg(feature = "stats")]
        &command::QUERY_STATS_SCHEMAS,
        #[cfg(feature = "run-state")]
        &command::QUERY_STATUS,
        #[cfg(feature = "machine")]
        &command::QUERY_TARGET,
        #[cfg(feature = "tpm")]
        &command::QUERY_TPM,
        #[cfg(feature = "tpm")]
        &command::QUERY_TPM_MODELS,
        #[cfg(feature = "tpm")]
        &command::QUERY_TPM_TYPES,
        #[cfg(feature = "machine")]
        &command::QUERY_UUID,
        #[cfg(feature = "migration")]
        &command::QUERY_VCPU_DIRTY_LIMIT,
        #[cfg(feature = "control")]
        &command::QUERY_VERSION,
        #[cfg(feature = "machine")]
        &command::QUERY_VM_GENERATION_ID,
        #[cfg(feature = "ui")]
        &command::QUERY_VNC,
        #[cfg(feature = "ui")]
        &command::QUERY_VNC_SERVERS,
        #[cfg(feature = "migration")]
        &command::QUERY_XEN_REPLICATION_STATUS,
        #[cfg(feature = "yank")]
        &command::QUERY_YANK,
        #[cfg(feature = "control")]
        &command::QUIT,
        #[cfg(feature = "misc")]
        &command::REMOVE_FD,
        #[cfg(feature = "replay")]
        &command::REPLAY_BREAK,
        #[cfg(feature = "replay")]
        &command::REPLAY_DELETE_BREAK,
        #[cfg(feature = "replay")]
        &command::REPLAY_SEEK,
        #[cfg(feature = "ebpf")]
        &command::REQUEST_EBPF,
        #[cfg(feature = "char")]
        &command::RINGBUF_READ,
        #[cfg(feature = "char")]
        &command::RINGBUF_WRITE,
        #[cfg(feature = "misc-i386")]
        &command::RTC_RESET_REINJECTION,
        #[cfg(feature = "ui")]
        &command::SCREENDUMP,
        #[cfg(feature = "ui")]
        &command::SEND_KEY,
        #[cfg(feature = "run-state")]
        &command::SET_ACTION,
        #[cfg(feature = "machine-s390x")]
        &command::SET_CPU_TOPOLOGY,
        #[cfg(feature = "machine")]
        &command::SET_NUMA_NODE,
        #[cfg(feature = "migration")]
        &command::SET_VCPU_DIRTY_LIMIT,
        #[cfg(feature = "net")]
        &command::SET_LINK,
        #[cfg(feature = "ui")]
        &command::SET_PASSWORD,
        #[cfg(feature = "misc-i386")]
        &command::SEV_INJECT_LAUNCH_SECRET,
        #[cfg(feature = "migration")]
        &command::SNAPSHOT_DELETE,
        #[cfg(feature = "migration")]
        &command::SNAPSHOT_LOAD,
        #[cfg(feature = "migration")]
        &command::SNAPSHOT_SAVE,
        #[cfg(feature = "misc")]
        &command::STOP,
        #[cfg(feature = "machine")]
        &command::SYSTEM_POWERDOWN,
        #[cfg(feature = "machine")]
        &command::SYSTEM_RESET,
        #[cfg(feature = "machine")]
        &command::SYSTEM_WAKEUP,
        #[cfg(feature = "trace")]
        &command::TRACE_EVENT_GET_STATE,
        #[cfg(feature = "trace")]
        &command::TRACE_EVENT_SET_STATE,
        #[cfg(feature = "transaction")]
        &command::TRANSACTION,
        #[cfg(feature = "run-state")]
        &command::WATCHDOG_SET_ACTION,
        #[cfg(feature = "accelerator")]
        &command::X_ACCEL_STATS,
        #[cfg(feature = "block-core")]
        &command::X_BLOCKDEV_AMEND,
        #[cfg(feature = "block-core")]
        &command::X_BLOCKDEV_CHANGE,
        #[cfg(feature = "block-core")]
        &command::X_BLOCKDEV_SET_IOTHREAD,
        #[cfg(feature = "migration")]
        &command::X_COLO_LOST_HEARTBEAT,
        #[cfg(feature = "block-core")]
        &command::X_DEBUG_BLOCK_DIRTY_BITMAP_SHA256,
        #[cfg(feature = "block-core")]
        &command::X_DEBUG_QUERY_BLOCK_GRAPH,
        #[cfg(feature = "misc")]
        &command::X_EXIT_PRECONFIG,
        #[cfg(feature = "machine")]
        &command::X_QUERY_INTERRUPT_CONTROLLERS,
        #[cfg(feature = "machine")]
        &command::X_QUERY_IRQ,
        #[cfg(feature = "machine")]
        &command::X_QUERY_JIT,
        #[cfg(feature = "machine")]
        &command::X_QUERY_NUMA,
        #[cfg(feature = "machine")]
        &command::X_QUERY_RAMBLOCK,
        #[cfg(feature = "machine")]
        &command::X_QUERY_ROMS,
        #[cfg(feature = "machine")]
        &command::X_QUERY_USB,
        #[cfg(feature = "virtio")]
        &command::X_QUERY_VIRTIO,
        #[cfg(feature = "virtio")]
        &command::X_QUERY_VIRTIO_QUEUE_ELEMENT,
        #[cfg(feature = "virtio")]
        &command::X_QUERY_VIRTIO_QUEUE_STATUS,
        #[cfg(feature = "virtio")]
        &command::X_QUERY_VIRTIO_STATUS,
        #[cfg(feature = "virtio")]
        &command::X_QUERY_VIRTIO_VHOST_QUEUE_STATUS,
        #[cfg(feature = "migration")]
        &command::XEN_COLO_DO_CHECKPOINT,
        #[cfg(feature = "misc-i386")]
        &command::XEN_EVENT_INJECT,
        #[cfg(feature = "misc-i386")]
        &command::XEN_EVENT_LIST,
        #[cfg(feature = "migration")]
        &command::XEN_LOAD_DEVICES_STATE,
        #[cfg(feature = "migration")]
        &command::XEN_SAVE_DEVICES_STATE,
        #[cfg(feature = "migration")]
        &command::XEN_SET_GLOBAL_DIRTY_LOG,
        #[cfg(feature = "migration")]
        &command::XEN_SET_REPLICATION,
        #[cfg(feature = "yank")]
        &command::YANK,
    ],
    events: &[
        #[cfg(feature = "acpi")]
        &event::ACPI_DEVICE_OST,
        #[cfg(feature = "machine")]
        &event::BALLOON_CHANGE,
        #[cfg(feature = "block-export")]
        &event::BLOCK_EXPORT_DELETED,
        #[cfg(feature = "block-core")]
        &event::BLOCK_IMAGE_CORRUPTED,
        #[cfg(feature = "block-core")]
        &event::BLOCK_IO_ERROR,
        #[cfg(feature = "block-core")]
        &event::BLOCK_JOB_CANCELLED,
        #[cfg(feature = "block-core")]
        &event::BLOCK_JOB_COMPLETED,
        #[cfg(feature = "block-core")]
        &event::BLOCK_JOB_ERROR,
        #[cfg(feature = "block-core")]
        &event::BLOCK_JOB_PENDING,
        #[cfg(feature = "block-core")]
        &event::BLOCK_JOB_READY,
        #[cfg(feature = "block-core")]
        &event::BLOCK_WRITE_THRESHOLD,
        #[cfg(feature = "migration")]
        &event::COLO_EXIT,
        #[cfg(feature = "machine-s390x")]
        &event::CPU_POLARIZATION_CHANGE,
        #[cfg(feature = "qdev")]
        &event::DEVICE_DELETED,
        #[cfg(feature = "block")]
        &event::DEVICE_TRAY_MOVED,
        #[cfg(feature = "qdev")]
        &event::DEVICE_UNPLUG_GUEST_ERROR,
        #[cfg(feature = "dump")]
        &event::DUMP_COMPLETED,
        #[cfg(feature = "net")]
        &event::FAILOVER_NEGOTIATED,
        #[cfg(feature = "run-state")]
        &event::GUEST_CRASHLOADED,
        #[cfg(feature = "run-state")]
        &event::GUEST_PANICKED,
        #[cfg(feature = "run-state")]
        &event::GUEST_PVSHUTDOWN,
        #[cfg(feature = "machine")]
        &event::HV_BALLOON_STATUS_REPORT,
        #[cfg(feature = "job")]
        &event::JOB_STATUS_CHANGE,
        #[cfg(feature = "machine")]
        &event::MEMORY_DEVICE_SIZE_CHANGE,
        #[cfg(feature = "run-state")]
        &event::MEMORY_FAILURE,
        #[cfg(feature = "migration")]
        &event::MIGRATION,
        #[cfg(feature = "migration")]
        &event::MIGRATION_PASS,
        #[cfg(feature = "net")]
        &event::NETDEV_STREAM_CONNECTED,
        #[cfg(feature = "net")]
        &event::NETDEV_STREAM_DISCONNECTED,
        #[cfg(feature = "net")]
        &event::NETDEV_VHOST_USER_CONNECTED,
        #[cfg(feature = "net")]
        &event::NETDEV_VHOST_USER_DISCONNECTED,
        #[cfg(feature = "net")]
        &event::NIC_RX_FILTER_CHANGED,
        #[cfg(feature = "run-state")]
        &event::POWERDOWN,
        #[cfg(feature = "block")]
        &event::PR_MANAGER_STATUS_CHANGED,
        #[cfg(feature = "block-core")]
        &event::QUORUM_FAILURE,
        #[cfg(feature = "block-core")]
        &event::QUORUM_REPORT_BAD,
        #[cfg(feature = "run-state")]
        &event::RESET,
        #[cfg(feature = "run-state")]
        &event::RESUME,
        #[cfg(feature = "misc")]
        &event::RTC_CHANGE,
        #[cfg(feature = "machine-s390x")]
        &event::SCLP_CPI_INFO_AVAILABLE,
        #[cfg(feature = "run-state")]
        &event::SHUTDOWN,
        #[cfg(feature = "ui")]
        &event::SPICE_CONNECTED,
        #[cfg(feature = "ui")]
        &event::SPICE_DISCONNECTED,
        #[cfg(feature = "ui")]
        &event::SPICE_INITIALIZED,
        #[cfg(feature = "ui")]
        &event::SPICE_MIGRATE_COMPLETED,
        #[cfg(feature = "run-state")]
        &event::STOP,
        #[cfg(feature = "run-state")]
        &event::SUSPEND,
        #[cfg(feature = "run-state")]
        &event::SUSPEND_DISK,
        #[cfg(feature = "migration")]
        &event::UNPLUG_PRIMARY,
        #[cfg(feature = "vfio")]
        &event::VFIO_MIGRATION,
        #[cfg(feature = "misc")]
        &event::VFU_CLIENT_HANGUP,
        #[cfg(feature = "ui")]
        &event::VNC_CONNECTED,
        #[cfg(feature = "ui")]
        &event::VNC_DISCONNECTED,
        #[cfg(feature = "ui")]
        &event::VNC_INITIALIZED,
        #[cfg(feature = "char")]
        &event::VSERPORT_CHANGE,
        #[cfg(feature = "run-state")]
        &event::WAKEUP,
        #[cfg(feature = "run-state")]
        &event::WATCHDOG,
    ],
    order: ORDER,
};
