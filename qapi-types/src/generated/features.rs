// Generated from the features of schema modules by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! A macro for each feature, which expands to the first of two groups if the feature is on, and otherwise to
//! the second.

#[cfg(feature = "accelerator")]
pub use crate::__first as has_accelerator;
#[cfg(not(feature = "accelerator"))]
pub use crate::__second as has_accelerator;

#[cfg(feature = "acpi")]
pub use crate::__first as has_acpi;
#[cfg(not(feature = "acpi"))]
pub use crate::__second as has_acpi;

#[cfg(feature = "acpi-hest")]
pub use crate::__first as has_acpi_hest;
#[cfg(not(feature = "acpi-hest"))]
pub use crate::__second as has_acpi_hest;

#[cfg(feature = "audio")]
pub use crate::__first as has_audio;
#[cfg(not(feature = "audio"))]
pub use crate::__second as has_audio;

#[cfg(feature = "authz")]
pub use crate::__first as has_authz;
#[cfg(not(feature = "authz"))]
pub use crate::__second as has_authz;

#[cfg(feature = "block")]
pub use crate::__first as has_block;
#[cfg(not(feature = "block"))]
pub use crate::__second as has_block;

#[cfg(feature = "block-core")]
pub use crate::__first as has_block_core;
#[cfg(not(feature = "block-core"))]
pub use crate::__second as has_block_core;

#[cfg(feature = "block-export")]
pub use crate::__first as has_block_export;
#[cfg(not(feature = "block-export"))]
pub use crate::__second as has_block_export;

#[cfg(feature = "char")]
pub use crate::__first as has_char;
#[cfg(not(feature = "char"))]
pub use crate::__second as has_char;

#[cfg(feature = "common")]
pub use crate::__first as has_common;
#[cfg(not(feature = "common"))]
pub use crate::__second as has_common;

#[cfg(feature = "compat")]
pub use crate::__first as has_compat;
#[cfg(not(feature = "compat"))]
pub use crate::__second as has_compat;

#[cfg(feature = "control")]
pub use crate::__first as has_control;
#[cfg(not(feature = "control"))]
pub use crate::__second as has_control;

#[cfg(feature = "crypto")]
pub use crate::__first as has_crypto;
#[cfg(not(feature = "crypto"))]
pub use crate::__second as has_crypto;

#[cfg(feature = "cryptodev")]
pub use crate::__first as has_cryptodev;
#[cfg(not(feature = "cryptodev"))]
pub use crate::__second as has_cryptodev;

#[cfg(feature = "cxl")]
pub use crate::__first as has_cxl;
#[cfg(not(feature = "cxl"))]
pub use crate::__second as has_cxl;

#[cfg(feature = "dump")]
pub use crate::__first as has_dump;
#[cfg(not(feature = "dump"))]
pub use crate::__second as has_dump;

#[cfg(feature = "ebpf")]
pub use crate::__first as has_ebpf;
#[cfg(not(feature = "ebpf"))]
pub use crate::__second as has_ebpf;

#[cfg(feature = "error")]
pub use crate::__first as has_error;
#[cfg(not(feature = "error"))]
pub use crate::__second as has_error;

#[cfg(feature = "introspect")]
pub use crate::__first as has_introspect;
#[cfg(not(feature = "introspect"))]
pub use crate::__second as has_introspect;

#[cfg(feature = "job")]
pub use crate::__first as has_job;
#[cfg(not(feature = "job"))]
pub use crate::__second as has_job;

#[cfg(feature = "machine")]
pub use crate::__first as has_machine;
#[cfg(not(feature = "machine"))]
pub use crate::__second as has_machine;

#[cfg(feature = "machine-common")]
pub use crate::__first as has_machine_common;
#[cfg(not(feature = "machine-common"))]
pub use crate::__second as has_machine_common;

#[cfg(feature = "machine-s390x")]
pub use crate::__first as has_machine_s390x;
#[cfg(not(feature = "machine-s390x"))]
pub use crate::__second as has_machine_s390x;

#[cfg(feature = "migration")]
pub use crate::__first as has_migration;
#[cfg(not(feature = "migration"))]
pub use crate::__second as has_migration;

#[cfg(feature = "misc")]
pub use crate::__first as has_misc;
#[cfg(not(feature = "misc"))]
pub use crate::__second as has_misc;

#[cfg(feature = "misc-arm")]
pub use crate::__first as has_misc_arm;
#[cfg(not(feature = "misc-arm"))]
pub use crate::__second as has_misc_arm;

#[cfg(feature = "misc-i386")]
pub use crate::__first as has_misc_i386;
#[cfg(not(feature = "misc-i386"))]
pub use crate::__second as has_misc_i386;

#[cfg(feature = "net")]
pub use crate::__first as has_net;
#[cfg(not(feature = "net"))]
pub use crate::__second as has_net;

#[cfg(feature = "pci")]
pub use crate::__first as has_pci;
#[cfg(not(feature = "pci"))]
pub use crate::__second as has_pci;

#[cfg(feature = "qdev")]
pub use crate::__first as has_qdev;
#[cfg(not(feature = "qdev"))]
pub use crate::__second as has_qdev;

#[cfg(feature = "qga")]
pub use crate::__first as has_qga;
#[cfg(not(feature = "qga"))]
pub use crate::__second as has_qga;

#[cfg(feature = "qom")]
pub use crate::__first as has_qom;
#[cfg(not(feature = "qom"))]
pub use crate::__second as has_qom;

#[cfg(feature = "qsd")]
pub use crate::__first as has_qsd;
#[cfg(not(feature = "qsd"))]
pub use crate::__second as has_qsd;

#[cfg(feature = "replay")]
pub use crate::__first as has_replay;
#[cfg(not(feature = "replay"))]
pub use crate::__second as has_replay;

#[cfg(feature = "rocker")]
pub use crate::__first as has_rocker;
#[cfg(not(feature = "rocker"))]
pub use crate::__second as has_rocker;

#[cfg(feature = "run-state")]
pub use crate::__first as has_run_state;
#[cfg(not(feature = "run-state"))]
pub use crate::__second as has_run_state;

#[cfg(feature = "sockets")]
pub use crate::__first as has_sockets;
#[cfg(not(feature = "sockets"))]
pub use crate::__second as has_sockets;

#[cfg(feature = "stats")]
pub use crate::__first as has_stats;
#[cfg(not(feature = "stats"))]
pub use crate::__second as has_stats;

#[cfg(feature = "tpm")]
pub use crate::__first as has_tpm;
#[cfg(not(feature = "tpm"))]
pub use crate::__second as has_tpm;

#[cfg(feature = "trace")]
pub use crate::__first as has_trace;
#[cfg(not(feature = "trace"))]
pub use crate::__second as has_trace;

#[cfg(feature = "transaction")]
pub use crate::__first as has_transaction;
#[cfg(not(feature = "transaction"))]
pub use crate::__second as has_transaction;

#[cfg(feature = "uefi")]
pub use crate::__first as has_uefi;
#[cfg(not(feature = "uefi"))]
pub use crate::__second as has_uefi;

#[cfg(feature = "ui")]
pub use crate::__first as has_ui;
#[cfg(not(feature = "ui"))]
pub use crate::__second as has_ui;

#[cfg(feature = "vfio")]
pub use crate::__first as has_vfio;
#[cfg(not(feature = "vfio"))]
pub use crate::__second as has_vfio;

#[cfg(feature = "virtio")]
pub use crate::__first as has_virtio;
#[cfg(not(feature = "virtio"))]
pub use crate::__second as has_virtio;

#[cfg(feature = "yank")]
pub use crate::__first as has_yank;
#[cfg(not(feature = "yank"))]
pub use crate::__second as has_yank;
