// Generated as `qmp` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The protocol `qmp` as QEMU 10.2.2 has it: 244 commands, 57 events.
//!
//! Types are here, commands in [`command`], events in [`event`], named as in the schema but for Rust's
//! conventions. `schema` is the schema as data with the feature `schema`.

#![allow(clippy::large_enum_variant)] // branches are as large as the schema has them
#![allow(clippy::too_many_arguments)] // constructors take what the schema makes mandatory
#![allow(deprecated)] // methods make commands that should no longer be used

#[cfg(feature = "accelerator")]
pub(crate) mod accelerator;
#[cfg(feature = "acpi")]
pub(crate) mod acpi;
#[cfg(feature = "acpi-hest")]
pub(crate) mod acpi_hest;
#[cfg(feature = "audio")]
pub(crate) mod audio;
#[cfg(feature = "authz")]
pub(crate) mod authz;
#[cfg(feature = "block")]
pub(crate) mod block;
#[cfg(feature = "block-core")]
pub(crate) mod block_core;
#[cfg(feature = "block-export")]
pub(crate) mod block_export;
#[cfg(feature = "char")]
pub(crate) mod char;
mod client;
#[cfg(feature = "common")]
pub(crate) mod common;
#[cfg(feature = "compat")]
pub(crate) mod compat;
#[cfg(feature = "control")]
pub(crate) mod control;
#[cfg(feature = "crypto")]
pub(crate) mod crypto;
#[cfg(feature = "cryptodev")]
pub(crate) mod cryptodev;
#[cfg(feature = "cxl")]
pub(crate) mod cxl;
#[cfg(feature = "dump")]
pub(crate) mod dump;
#[cfg(feature = "ebpf")]
pub(crate) mod ebpf;
#[cfg(feature = "error")]
pub(crate) mod error;
#[cfg(feature = "introspect")]
pub(crate) mod introspect;
#[cfg(feature = "job")]
pub(crate) mod job;
#[cfg(feature = "machine")]
pub(crate) mod machine;
#[cfg(feature = "machine-common")]
pub(crate) mod machine_common;
#[cfg(feature = "machine-s390x")]
pub(crate) mod machine_s390x;
#[cfg(feature = "migration")]
pub(crate) mod migration;
#[cfg(feature = "misc")]
pub(crate) mod misc;
#[cfg(feature = "misc-arm")]
pub(crate) mod misc_arm;
#[cfg(feature = "misc-i386")]
pub(crate) mod misc_i386;
#[cfg(feature = "names")]
pub mod names;
#[cfg(feature = "net")]
pub(crate) mod net;
#[cfg(feature = "pci")]
pub(crate) mod pci;
#[cfg(feature = "qdev")]
pub(crate) mod qdev;
#[cfg(feature = "qom")]
pub(crate) mod qom;
#[cfg(feature = "replay")]
pub(crate) mod replay;
#[cfg(feature = "rocker")]
pub(crate) mod rocker;
#[cfg(feature = "run-state")]
pub(crate) mod run_state;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "sockets")]
pub(crate) mod sockets;
#[cfg(feature = "stats")]
pub(crate) mod stats;
#[cfg(feature = "tpm")]
pub(crate) mod tpm;
#[cfg(feature = "trace")]
pub(crate) mod trace;
#[cfg(feature = "transaction")]
pub(crate) mod transaction;
#[cfg(feature = "uefi")]
pub(crate) mod uefi;
#[cfg(feature = "ui")]
pub(crate) mod ui;
#[cfg(feature = "vfio")]
pub(crate) mod vfio;
#[cfg(feature = "virtio")]
pub(crate) mod virtio;
#[cfg(feature = "yank")]
pub(crate) mod yank;

#[allow(unreachable_pub, unused_imports)] // the module is empty without `blocking` or `async`
pub use self::client::*;

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

/// The commands, each a struct of its arguments.
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

/// The events, each a struct of its data.
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

/// Every command of the protocol, in the order of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Commands {
    /// Puts a file descriptor, sent with this command over the monitor's Unix socket, into a descriptor set.
    ///
    /// Command `add-fd`.
    #[cfg(feature = "misc")]
    AddFd,
    /// Hands an open client connection to the VNC, SPICE or D-Bus server or to a socket character device.
    ///
    /// Command `add_client`.
    #[cfg(feature = "misc")]
    AddClient,
    /// Broadcasts packets from the addresses of network cards, so that switches learn where the guest is.
    ///
    /// Command `announce-self`.
    #[cfg(feature = "net")]
    AnnounceSelf,
    /// Asks the guest's balloon driver to adapt the memory available to the guest.
    ///
    /// Command `balloon`.
    #[cfg(feature = "machine")]
    Balloon,
    /// Starts a job that moves the data of overlays down into a backing image and then drops the overlays.
    ///
    /// Command `block-commit`.
    #[cfg(feature = "block-core")]
    BlockCommit,
    /// Creates a dirty bitmap, which records from now on which parts of a disk are written.
    ///
    /// Command `block-dirty-bitmap-add`.
    #[cfg(feature = "block-core")]
    BlockDirtyBitmapAdd,
    /// Marks everything as clean in a dirty bitmap, which goes on recording.
    ///
    /// Command `block-dirty-bitmap-clear`.
    #[cfg(feature = "block-core")]
    BlockDirtyBitmapClear,
    /// Stops a dirty bitmap from recording writes; its marks stay as they are.
    ///
    /// Command `block-dirty-bitmap-disable`.
    #[cfg(feature = "block-core")]
    BlockDirtyBitmapDisable,
    /// Makes a dirty bitmap record writes.
    ///
    /// Command `block-dirty-bitmap-enable`.
    #[cfg(feature = "block-core")]
    BlockDirtyBitmapEnable,
    /// Adds the marks of several dirty bitmaps to another one.
    ///
    /// Command `block-dirty-bitmap-merge`.
    #[cfg(feature = "block-core")]
    BlockDirtyBitmapMerge,
    /// Deletes a dirty bitmap, from the image too if it is persistent.
    ///
    /// Command `block-dirty-bitmap-remove`.
    #[cfg(feature = "block-core")]
    BlockDirtyBitmapRemove,
    /// Makes a block node available to other programs or machines, by one of several interfaces.
    ///
    /// Command `block-export-add`.
    #[cfg(feature = "block-export")]
    BlockExportAdd,
    /// Starts the removal of a block export.
    ///
    /// Command `block-export-del`.
    #[cfg(feature = "block-export")]
    BlockExportDel,
    /// Ends a block job early; a mirror job that is ready ends with success and without switching to the target.
    ///
    /// Command `block-job-cancel`.
    #[cfg(feature = "block-core")]
    BlockJobCancel,
    /// Changes settings of a block job while it runs.
    ///
    /// Command `block-job-change`.
    #[cfg(feature = "block-core")]
    BlockJobChange,
    /// Ends a ready block job with success; replaced by `job-complete`.
    ///
    /// Command `block-job-complete`. **Deprecated** upstream.
    #[cfg(feature = "block-core")]
    BlockJobComplete,
    /// Removes a block job that has ended from the list; replaced by `job-dismiss`.
    ///
    /// Command `block-job-dismiss`. **Deprecated** upstream.
    #[cfg(feature = "block-core")]
    BlockJobDismiss,
    /// Lets block jobs in the state `pending` make their final changes; replaced by `job-finalize`.
    ///
    /// Command `block-job-finalize`. **Deprecated** upstream.
    #[cfg(feature = "block-core")]
    BlockJobFinalize,
    /// Suspends a block job; replaced by `job-pause`.
    ///
    /// Command `block-job-pause`. **Deprecated** upstream.
    #[cfg(feature = "block-core")]
    BlockJobPause,
    /// Continues a suspended block job; replaced by `job-resume`.
    ///
    /// Command `block-job-resume`. **Deprecated** upstream.
    #[cfg(feature = "block-core")]
    BlockJobResume,
    /// Limits the rate at which a running block job copies.
    ///
    /// Command `block-job-set-speed`.
    #[cfg(feature = "block-core")]
    BlockJobSetSpeed,
    /// Starts, resets or removes the latency histograms of a drive, which `query-blockstats` returns.
    ///
    /// Command `block-latency-histogram-set`.
    #[cfg(feature = "block")]
    BlockLatencyHistogramSet,
    /// Requests an event when a write to a node reaches beyond an offset.
    ///
    /// Command `block-set-write-threshold`.
    #[cfg(feature = "block-core")]
    BlockSetWriteThreshold,
    /// Starts a job that copies data of backing images into an overlay, so that it no longer needs them.
    ///
    /// Command `block-stream`.
    #[cfg(feature = "block-core")]
    BlockStream,
    /// Changes the size of a disk while a guest may use it.
    ///
    /// Command `block_resize`.
    #[cfg(feature = "block-core")]
    BlockResize,
    /// Sets the I/O limits of a drive, and of all drives in its throttle group.
    ///
    /// Command `block_set_io_throttle`.
    #[cfg(feature = "block")]
    BlockSetIoThrottle,
    /// Opens an image or other storage as a block node, which devices, jobs and exports can then use.
    ///
    /// Command `blockdev-add`.
    #[cfg(feature = "block-core")]
    BlockdevAdd,
    /// Starts a job that copies a disk, as it is at this moment, to another node.
    ///
    /// Command `blockdev-backup`.
    #[cfg(feature = "block-core")]
    BlockdevBackup,
    /// Opens an image file and puts it into a removable drive in place of the present medium.
    ///
    /// Command `blockdev-change-medium`.
    #[cfg(feature = "block")]
    BlockdevChangeMedium,
    /// Closes the tray of a removable drive, and gives the guest the medium that lies in it.
    ///
    /// Command `blockdev-close-tray`.
    #[cfg(feature = "block")]
    BlockdevCloseTray,
    /// Starts a job that creates a file or volume, or writes an empty image on an existing node.
    ///
    /// Command `blockdev-create`.
    #[cfg(feature = "block-core")]
    BlockdevCreate,
    /// Closes a block node that `blockdev-add` has opened.
    ///
    /// Command `blockdev-del`.
    #[cfg(feature = "block-core")]
    BlockdevDel,
    /// Puts a block node into an empty removable drive whose tray is open.
    ///
    /// Command `blockdev-insert-medium`.
    #[cfg(feature = "block")]
    BlockdevInsertMedium,
    /// Starts a job that copies a disk to another node and keeps both equal until the client ends it.
    ///
    /// Command `blockdev-mirror`.
    #[cfg(feature = "block-core")]
    BlockdevMirror,
    /// Opens the tray of a removable drive; the medium stays in it, but the guest cannot read it.
    ///
    /// Command `blockdev-open-tray`.
    #[cfg(feature = "block")]
    BlockdevOpenTray,
    /// Takes the block node out of a removable drive whose tray is open.
    ///
    /// Command `blockdev-remove-medium`.
    #[cfg(feature = "block")]
    BlockdevRemoveMedium,
    /// Changes the options of block nodes that are open, all of them or none.
    ///
    /// Command `blockdev-reopen`.
    #[cfg(feature = "block-core")]
    BlockdevReopen,
    /// Gives up access to images, or takes it again, to hand them over between processes during a migration.
    ///
    /// Command `blockdev-set-active`.
    #[cfg(feature = "block-core")]
    BlockdevSetActive,
    /// Puts an existing node on top of another one as its overlay, so that the lower one no longer changes.
    ///
    /// Command `blockdev-snapshot`. Features: `allow-write-only-overlay`.
    #[cfg(feature = "block-core")]
    BlockdevSnapshot,
    /// Deletes a snapshot inside an image, and returns what it was.
    ///
    /// Command `blockdev-snapshot-delete-internal-sync`.
    #[cfg(feature = "block-core")]
    BlockdevSnapshotDeleteInternalSync,
    /// Takes a snapshot of a disk inside its image; the state of the machine is not saved.
    ///
    /// Command `blockdev-snapshot-internal-sync`.
    #[cfg(feature = "block-core")]
    BlockdevSnapshotInternalSync,
    /// Creates an overlay image and makes it the topmost image of a drive, so that the old image no longer changes.
    ///
    /// Command `blockdev-snapshot-sync`.
    #[cfg(feature = "block-core")]
    BlockdevSnapshotSync,
    /// Starts to measure how fast the guest dirties memory, which helps to predict if a migration will converge.
    ///
    /// Command `calc-dirty-rate`.
    #[cfg(feature = "migration")]
    CalcDirtyRate,
    /// Lifts limits set by `set-vcpu-dirty-limit`.
    ///
    /// Command `cancel-vcpu-dirty-limit`.
    #[cfg(feature = "migration")]
    CancelVcpuDirtyLimit,
    /// Rewrites the name of the backing image that is recorded in an image file.
    ///
    /// Command `change-backing-file`.
    #[cfg(feature = "block-core")]
    ChangeBackingFile,
    /// Sets the password that new clients of the first VNC server need. `set_password` can name the server.
    ///
    /// Command `change-vnc-password`.
    #[cfg(feature = "ui")]
    ChangeVncPassword,
    /// Creates a character device, to which a serial port or another front end can then be attached.
    ///
    /// Command `chardev-add`.
    #[cfg(feature = "char")]
    ChardevAdd,
    /// Replaces the back end of a character device while its front end stays attached.
    ///
    /// Command `chardev-change`.
    #[cfg(feature = "char")]
    ChardevChange,
    /// Removes a character device that has no front end.
    ///
    /// Command `chardev-remove`.
    #[cfg(feature = "char")]
    ChardevRemove,
    /// Sends a serial break condition to the device that is attached to a character device.
    ///
    /// Command `chardev-send-break`.
    #[cfg(feature = "char")]
    ChardevSendBreak,
    /// Tells SPICE clients where to reconnect when the guest has migrated. Call it before `migrate`.
    ///
    /// Command `client_migrate_info`.
    #[cfg(feature = "ui")]
    ClientMigrateInfo,
    /// Closes a file descriptor that `getfd` stored and no command has used.
    ///
    /// Command `closefd`.
    #[cfg(feature = "misc")]
    Closefd,
    /// Starts the guest, or lets a stopped guest go on.
    ///
    /// Command `cont`.
    #[cfg(feature = "misc")]
    Cont,
    /// Offers more memory of an emulated CXL dynamic capacity device to the guest.
    ///
    /// Command `cxl-add-dynamic-capacity`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "cxl")]
    CxlAddDynamicCapacity,
    /// Makes an emulated CXL device report an error that was corrected, through PCIe AER, to test the guest's handling.
    ///
    /// Command `cxl-inject-correctable-error`.
    #[cfg(feature = "cxl")]
    CxlInjectCorrectableError,
    /// Adds an event on its DRAM to a log of an emulated CXL memory device, to test the guest's handling.
    ///
    /// Command `cxl-inject-dram-event`.
    #[cfg(feature = "cxl")]
    CxlInjectDramEvent,
    /// Adds an event on its memory media to a log of an emulated CXL memory device, to test the guest's handling.
    ///
    /// Command `cxl-inject-general-media-event`.
    #[cfg(feature = "cxl")]
    CxlInjectGeneralMediaEvent,
    /// Adds an event on the device's health to a log of an emulated CXL memory device, to test the guest's handling.
    ///
    /// Command `cxl-inject-memory-module-event`.
    #[cfg(feature = "cxl")]
    CxlInjectMemoryModuleEvent,
    /// Marks a range of an emulated CXL memory device as damaged, to test the guest's handling.
    ///
    /// Command `cxl-inject-poison`.
    #[cfg(feature = "cxl")]
    CxlInjectPoison,
    /// Makes an emulated CXL device report errors that cannot be corrected, through PCIe AER, to test the guest's handling.
    ///
    /// Command `cxl-inject-uncorrectable-errors`.
    #[cfg(feature = "cxl")]
    CxlInjectUncorrectableErrors,
    /// Takes memory of an emulated CXL dynamic capacity device back from the guest.
    ///
    /// Command `cxl-release-dynamic-capacity`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "cxl")]
    CxlReleaseDynamicCapacity,
    /// Lists the properties that a device type accepts in `device_add`.
    ///
    /// Command `device-list-properties`.
    #[cfg(feature = "qdev")]
    DeviceListProperties,
    /// Passes changed configuration of a backend on to the device and tells the guest about it.
    ///
    /// Command `device-sync-config`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "qdev")]
    DeviceSyncConfig,
    /// Plugs a new device into the running VM.
    ///
    /// Command `device_add`. Features: `json-cli`, `json-cli-hotplug`.
    #[cfg(feature = "qdev")]
    DeviceAdd,
    /// Asks the guest to release a device, which is unplugged once the guest agrees.
    ///
    /// Command `device_del`.
    #[cfg(feature = "qdev")]
    DeviceDel,
    /// Makes a VNC server read renewed TLS certificates from their files.
    ///
    /// Command `display-reload`.
    #[cfg(feature = "ui")]
    DisplayReload,
    /// Changes the addresses on which a VNC server listens.
    ///
    /// Command `display-update`.
    #[cfg(feature = "ui")]
    DisplayUpdate,
    /// Starts a backup job to a file that QEMU creates and opens itself; replaced by `blockdev-backup`.
    ///
    /// Command `drive-backup`. **Deprecated** upstream.
    #[cfg(feature = "block-core")]
    DriveBackup,
    /// Starts a job that copies a disk to a file that QEMU creates and opens itself, and keeps both equal.
    ///
    /// Command `drive-mirror`.
    #[cfg(feature = "block-core")]
    DriveMirror,
    /// Writes the guest's memory and CPU state to a file on the host, for analysing a crash.
    ///
    /// Command `dump-guest-memory`.
    #[cfg(feature = "dump")]
    DumpGuestMemory,
    /// Writes the storage keys of all guest pages to a file on the host. s390x only.
    ///
    /// Command `dump-skeys`.
    #[cfg(feature = "machine")]
    DumpSkeys,
    /// Writes the device tree that QEMU created for the guest to a file on the host.
    ///
    /// Command `dumpdtb`.
    #[cfg(feature = "machine")]
    Dumpdtb,
    /// Takes the medium out of a removable drive.
    ///
    /// Command `eject`.
    #[cfg(feature = "block")]
    Eject,
    /// Sets the time from which the password of a VNC or SPICE server is refused.
    ///
    /// Command `expire_password`.
    #[cfg(feature = "ui")]
    ExpirePassword,
    /// Stores a socket that another Windows process duplicated for QEMU under a name.
    ///
    /// Command `get-win32-socket`.
    #[cfg(feature = "misc")]
    GetWin32Socket,
    /// Stores a file descriptor, sent with this command over the monitor's Unix socket, under a name.
    ///
    /// Command `getfd`.
    #[cfg(feature = "misc")]
    Getfd,
    /// Executes a command line of the human monitor (HMP) and returns its printed output.
    ///
    /// Command `human-monitor-command`. Features: `savevm-monitor-nodes`.
    #[cfg(feature = "misc")]
    HumanMonitorCommand,
    /// Reports a hardware error to the guest through ACPI (GHESv2), to test its error handling.
    ///
    /// Command `inject-ghes-v2-error`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "acpi-hest")]
    InjectGhesV2Error,
    /// Raises a non-maskable interrupt in the guest, usually to make it write a crash dump.
    ///
    /// Command `inject-nmi`.
    #[cfg(feature = "machine")]
    InjectNmi,
    /// Sends events of keyboard, mouse, tablet or touch screen to the guest.
    ///
    /// Command `input-send-event`.
    #[cfg(feature = "ui")]
    InputSendEvent,
    /// Requests that a job ends early, without the effect it was started for.
    ///
    /// Command `job-cancel`.
    #[cfg(feature = "job")]
    JobCancel,
    /// Ends a `ready` job with success; a mirror job then switches its user to the target.
    ///
    /// Command `job-complete`.
    #[cfg(feature = "job")]
    JobComplete,
    /// Removes a job that has ended from the list of jobs.
    ///
    /// Command `job-dismiss`.
    #[cfg(feature = "job")]
    JobDismiss,
    /// Lets jobs that wait in the state `pending` make their final changes of the block graph.
    ///
    /// Command `job-finalize`.
    #[cfg(feature = "job")]
    JobFinalize,
    /// Requests that a job suspends its work.
    ///
    /// Command `job-pause`.
    #[cfg(feature = "job")]
    JobPause,
    /// Continues a job that `job-pause` or an I/O error has suspended.
    ///
    /// Command `job-resume`.
    #[cfg(feature = "job")]
    JobResume,
    /// Writes a range of the guest's virtual memory to a file on the host.
    ///
    /// Command `memsave`.
    #[cfg(feature = "machine")]
    Memsave,
    /// Starts the migration of the guest to another QEMU process, or to a file or command.
    ///
    /// Command `migrate`.
    #[cfg(feature = "migration")]
    Migrate,
    /// Resumes a migration that waits in `pre-switchover` because of the capability `pause-before-switchover`.
    ///
    /// Command `migrate-continue`.
    #[cfg(feature = "migration")]
    MigrateContinue,
    /// Makes a QEMU that was started with `-incoming defer` listen for, or load, an incoming migration.
    ///
    /// Command `migrate-incoming`.
    #[cfg(feature = "migration")]
    MigrateIncoming,
    /// Breaks the connection of a postcopy migration on purpose, so that it can be recovered over another one.
    ///
    /// Command `migrate-pause`.
    #[cfg(feature = "migration")]
    MigratePause,
    /// Makes the destination of an interrupted postcopy migration listen on a new address.
    ///
    /// Command `migrate-recover`.
    #[cfg(feature = "migration")]
    MigrateRecover,
    /// Switches migration capabilities on or off for later migrations of this process.
    ///
    /// Command `migrate-set-capabilities`.
    #[cfg(feature = "migration")]
    MigrateSetCapabilities,
    /// Changes settings that tune migration, such as bandwidth, downtime and TLS.
    ///
    /// Command `migrate-set-parameters`.
    #[cfg(feature = "migration")]
    MigrateSetParameters,
    /// Switches a running migration to the postcopy phase: the guest continues on the destination, memory follows.
    ///
    /// Command `migrate-start-postcopy`.
    #[cfg(feature = "migration")]
    MigrateStartPostcopy,
    /// Aborts an outgoing migration. The guest continues on the source.
    ///
    /// Command `migrate_cancel`.
    #[cfg(feature = "migration")]
    MigrateCancel,
    /// Adds a block node to the exports of the NBD server; replaced by `block-export-add`.
    ///
    /// Command `nbd-server-add`. **Deprecated** upstream.
    #[cfg(feature = "block-export")]
    NbdServerAdd,
    /// Removes an export of the NBD server; replaced by `block-export-del`.
    ///
    /// Command `nbd-server-remove`. **Deprecated** upstream.
    #[cfg(feature = "block-export")]
    NbdServerRemove,
    /// Starts the NBD server of QEMU, through which clients on the network access block nodes.
    ///
    /// Command `nbd-server-start`.
    #[cfg(feature = "block-export")]
    NbdServerStart,
    /// Stops the NBD server: disconnects all clients and removes all NBD exports.
    ///
    /// Command `nbd-server-stop`.
    #[cfg(feature = "block-export")]
    NbdServerStop,
    /// Creates a network backend, to which a network card can then be attached with `device_add`.
    ///
    /// Command `netdev_add`.
    #[cfg(feature = "net")]
    NetdevAdd,
    /// Removes a network backend that was created with `netdev_add` or `-netdev`.
    ///
    /// Command `netdev_del`.
    #[cfg(feature = "net")]
    NetdevDel,
    /// Creates an object that devices and other commands refer to: memory, a thread, a secret, TLS credentials and so on.
    ///
    /// Command `object-add`.
    #[cfg(feature = "qom")]
    ObjectAdd,
    /// Removes an object that `object-add` or `-object` created.
    ///
    /// Command `object-del`.
    #[cfg(feature = "qom")]
    ObjectDel,
    /// Writes a range of the guest's physical memory to a file on the host.
    ///
    /// Command `pmemsave`.
    #[cfg(feature = "machine")]
    Pmemsave,
    /// Ends capability negotiation and switches the monitor to command mode.
    ///
    /// Command `qmp_capabilities`.
    #[cfg(feature = "control")]
    QmpCapabilities,
    /// Returns the value of a property of an object in the composition tree.
    ///
    /// Command `qom-get`.
    #[cfg(feature = "qom")]
    QomGet,
    /// Lists the properties of an object in the composition tree. Children appear as properties too.
    ///
    /// Command `qom-list`.
    #[cfg(feature = "qom")]
    QomList,
    /// Returns all properties with their values of several objects, in one call instead of many.
    ///
    /// Command `qom-list-get`.
    #[cfg(feature = "qom")]
    QomListGet,
    /// Lists the properties of a class of QOM objects, which are the options to create one.
    ///
    /// Command `qom-list-properties`.
    #[cfg(feature = "qom")]
    QomListProperties,
    /// Lists the classes of QOM objects that this QEMU has, devices and machines included.
    ///
    /// Command `qom-list-types`.
    #[cfg(feature = "qom")]
    QomListTypes,
    /// Sets a property of an object in the composition tree.
    ///
    /// Command `qom-set`.
    #[cfg(feature = "qom")]
    QomSet,
    /// Reports which accelerator the VM uses and which others are built in.
    ///
    /// Command `query-accelerators`.
    #[cfg(feature = "accelerator")]
    QueryAccelerators,
    /// Lists what the guest last reported for each memory and CPU slot.
    ///
    /// Command `query-acpi-ospm-status`.
    #[cfg(feature = "acpi")]
    QueryAcpiOspmStatus,
    /// Lists the audio backends with their settings.
    ///
    /// Command `query-audiodevs`.
    #[cfg(feature = "audio")]
    QueryAudiodevs,
    /// Reports how much memory the balloon currently leaves to the guest.
    ///
    /// Command `query-balloon`.
    #[cfg(feature = "machine")]
    QueryBalloon,
    /// Returns the drives of the guest and their media.
    ///
    /// Command `query-block`.
    #[cfg(feature = "block-core")]
    QueryBlock,
    /// Returns the block exports of all types, those that are being removed included.
    ///
    /// Command `query-block-exports`.
    #[cfg(feature = "block-export")]
    QueryBlockExports,
    /// Returns state and progress of the block jobs.
    ///
    /// Command `query-block-jobs`.
    #[cfg(feature = "block-core")]
    QueryBlockJobs,
    /// Returns I/O statistics of all drives, or of all block nodes.
    ///
    /// Command `query-blockstats`.
    #[cfg(feature = "block-core")]
    QueryBlockstats,
    /// Lists the character devices of the machine, QMP and HMP monitors included.
    ///
    /// Command `query-chardev`.
    #[cfg(feature = "char")]
    QueryChardev,
    /// Lists the kinds of character devices that this QEMU offers.
    ///
    /// Command `query-chardev-backends`.
    #[cfg(feature = "char")]
    QueryChardevBackends,
    /// Returns the role of the process in a COLO pair and the cause of the last exit from it.
    ///
    /// Command `query-colo-status`.
    #[cfg(feature = "migration")]
    QueryColoStatus,
    /// Lists command line options of QEMU with their parameters.
    ///
    /// Command `query-command-line-options`.
    #[cfg(feature = "misc")]
    QueryCommandLineOptions,
    /// Lists the names of all commands that the server offers.
    ///
    /// Command `query-commands`.
    #[cfg(feature = "control")]
    QueryCommands,
    /// Lists the CPU models for `-cpu` and whether each can run on this host.
    ///
    /// Command `query-cpu-definitions`.
    #[cfg(feature = "machine")]
    QueryCpuDefinitions,
    /// Computes a CPU model that runs wherever each of two given ones does.
    ///
    /// Command `query-cpu-model-baseline`.
    #[cfg(feature = "machine")]
    QueryCpuModelBaseline,
    /// Compares two CPU models, usually the model to run with `host`, the model of the host's CPU.
    ///
    /// Command `query-cpu-model-comparison`.
    #[cfg(feature = "machine")]
    QueryCpuModelComparison,
    /// Spells out the features of a CPU model on this host, machine type and accelerator.
    ///
    /// Command `query-cpu-model-expansion`.
    #[cfg(feature = "machine")]
    QueryCpuModelExpansion,
    /// Lists the virtual CPUs that are plugged, with their host threads.
    ///
    /// Command `query-cpus-fast`.
    #[cfg(feature = "machine")]
    QueryCpusFast,
    /// Returns the crypto backends of the machine and the services they provide.
    ///
    /// Command `query-cryptodev`.
    #[cfg(feature = "cryptodev")]
    QueryCryptodev,
    /// Reports whether the running machine can be woken from suspend.
    ///
    /// Command `query-current-machine`.
    #[cfg(feature = "machine")]
    QueryCurrentMachine,
    /// Returns the result of the last `calc-dirty-rate`, or that it is not ready.
    ///
    /// Command `query-dirty-rate`.
    #[cfg(feature = "migration")]
    QueryDirtyRate,
    /// Returns the options of the display that QEMU was started with.
    ///
    /// Command `query-display-options`.
    #[cfg(feature = "ui")]
    QueryDisplayOptions,
    /// Reports state and progress of the latest dump of the guest's memory.
    ///
    /// Command `query-dump`.
    #[cfg(feature = "dump")]
    QueryDump,
    /// Lists the file formats that `dump-guest-memory` can write.
    ///
    /// Command `query-dump-guest-memory-capability`.
    #[cfg(feature = "dump")]
    QueryDumpGuestMemoryCapability,
    /// Lists the descriptor sets with their file descriptors.
    ///
    /// Command `query-fdsets`.
    #[cfg(feature = "misc")]
    QueryFdsets,
    /// Searches guest memory for the log buffer of the firmware (EDK2) and returns its content.
    ///
    /// Command `query-firmware-log`.
    #[cfg(feature = "machine")]
    QueryFirmwareLog,
    /// Lists which versions of the Arm interrupt controller this QEMU can provide, and by which means.
    ///
    /// Command `query-gic-capabilities`.
    #[cfg(feature = "misc-arm")]
    QueryGicCapabilities,
    /// Lists all CPU slots of the machine, plugged and free, up to `maxcpus`.
    ///
    /// Command `query-hotpluggable-cpus`.
    #[cfg(feature = "machine")]
    QueryHotpluggableCpus,
    /// Reports the latest memory status that the guest sent to its `hv-balloon` device.
    ///
    /// Command `query-hv-balloon-status-report`.
    #[cfg(feature = "machine")]
    QueryHvBalloonStatusReport,
    /// Lists the `iothread` objects with their host threads and polling settings.
    ///
    /// Command `query-iothreads`.
    #[cfg(feature = "misc")]
    QueryIothreads,
    /// Returns state and progress of all background jobs, block jobs included.
    ///
    /// Command `query-jobs`.
    #[cfg(feature = "job")]
    QueryJobs,
    /// Reports whether this VM runs with KVM.
    ///
    /// Command `query-kvm`.
    #[cfg(feature = "accelerator")]
    QueryKvm,
    /// Lists the machine types that this QEMU can emulate.
    ///
    /// Command `query-machines`.
    #[cfg(feature = "machine")]
    QueryMachines,
    /// Lists all memory backends with their sizes and NUMA placement.
    ///
    /// Command `query-memdev`.
    #[cfg(feature = "machine")]
    QueryMemdev,
    /// Lists the plugged memory devices, such as DIMMs and `virtio-mem`, with sizes and addresses.
    ///
    /// Command `query-memory-devices`.
    #[cfg(feature = "machine")]
    QueryMemoryDevices,
    /// Reports the amounts of memory the VM was started with and that memory devices add.
    ///
    /// Command `query-memory-size-summary`.
    #[cfg(feature = "machine")]
    QueryMemorySizeSummary,
    /// Lists the pointing devices of the guest and tells which one receives input.
    ///
    /// Command `query-mice`.
    #[cfg(feature = "ui")]
    QueryMice,
    /// Returns state and progress of the last migration, on the source as well as on the destination.
    ///
    /// Command `query-migrate`.
    #[cfg(feature = "migration")]
    QueryMigrate,
    /// Returns the setting of every migration capability that this QEMU knows.
    ///
    /// Command `query-migrate-capabilities`.
    #[cfg(feature = "migration")]
    QueryMigrateCapabilities,
    /// Returns the current settings that tune migration.
    ///
    /// Command `query-migrate-parameters`.
    #[cfg(feature = "migration")]
    QueryMigrateParameters,
    /// Lists the host threads of a running outgoing migration.
    ///
    /// Command `query-migrationthreads`. **Deprecated** upstream.
    #[cfg(feature = "migration")]
    QueryMigrationthreads,
    /// Reports the name of the VM as given by `-name`.
    ///
    /// Command `query-name`.
    #[cfg(feature = "misc")]
    QueryName,
    /// Returns all block nodes, those that no drive uses included.
    ///
    /// Command `query-named-block-nodes`.
    #[cfg(feature = "block-core")]
    QueryNamedBlockNodes,
    /// Reports the PCI devices of the guest as a tree, with addresses as the guest has set them up.
    ///
    /// Command `query-pci`.
    #[cfg(feature = "pci")]
    QueryPci,
    /// Returns the helpers for SCSI persistent reservations and whether they are connected.
    ///
    /// Command `query-pr-managers`.
    #[cfg(feature = "block")]
    QueryPrManagers,
    /// Describes all commands, events and types that this QEMU understands on the wire.
    ///
    /// Command `query-qmp-schema`.
    #[cfg(feature = "introspect")]
    QueryQmpSchema,
    /// Reports the mode of record and replay and the number of instructions executed so far.
    ///
    /// Command `query-replay`.
    #[cfg(feature = "replay")]
    QueryReplay,
    /// Returns identity and size of an emulated rocker switch.
    ///
    /// Command `query-rocker`.
    #[cfg(feature = "rocker")]
    QueryRocker,
    /// Lists the flow entries of an emulated rocker switch.
    ///
    /// Command `query-rocker-of-dpa-flows`.
    #[cfg(feature = "rocker")]
    QueryRockerOfDpaFlows,
    /// Lists the group entries of an emulated rocker switch.
    ///
    /// Command `query-rocker-of-dpa-groups`.
    #[cfg(feature = "rocker")]
    QueryRockerOfDpaGroups,
    /// Lists the ports of an emulated rocker switch with their link state.
    ///
    /// Command `query-rocker-ports`.
    #[cfg(feature = "rocker")]
    QueryRockerPorts,
    /// Returns the receive filters of one or all network cards, and arms `NIC_RX_FILTER_CHANGED` again.
    ///
    /// Command `query-rx-filter`.
    #[cfg(feature = "net")]
    QueryRxFilter,
    /// Returns the distribution of processor time that an IBM Z guest has asked for.
    ///
    /// Command `query-s390x-cpu-polarization`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine-s390x")]
    QueryS390xCpuPolarization,
    /// Returns whether the guest uses AMD SEV, its policy and the stage that it has reached.
    ///
    /// Command `query-sev`.
    #[cfg(feature = "misc-i386")]
    QuerySev,
    /// Returns a signed report on a guest with SEV or SEV-ES. Guests with SEV-SNP obtain reports themselves.
    ///
    /// Command `query-sev-attestation-report`.
    #[cfg(feature = "misc-i386")]
    QuerySevAttestationReport,
    /// Returns the parameters of AMD SEV on the host. Fails if it has no SEV.
    ///
    /// Command `query-sev-capabilities`.
    #[cfg(feature = "misc-i386")]
    QuerySevCapabilities,
    /// Returns the measurement of the initial memory of a guest with SEV or SEV-ES, for remote attestation.
    ///
    /// Command `query-sev-launch-measure`.
    #[cfg(feature = "misc-i386")]
    QuerySevLaunchMeasure,
    /// Returns the features and enclave memory of Intel SGX that the guest has. Fails if it has none.
    ///
    /// Command `query-sgx`.
    #[cfg(feature = "misc-i386")]
    QuerySgx,
    /// Returns the features and enclave memory of Intel SGX that the host has.
    ///
    /// Command `query-sgx-capabilities`.
    #[cfg(feature = "misc-i386")]
    QuerySgxCapabilities,
    /// Returns the configuration of the SPICE server and the channels of its clients.
    ///
    /// Command `query-spice`.
    #[cfg(feature = "ui")]
    QuerySpice,
    /// Reports run-time statistics of the VM, its virtual CPUs or its crypto backends.
    ///
    /// Command `query-stats`.
    #[cfg(feature = "stats")]
    QueryStats,
    /// Describes the available statistics with their units.
    ///
    /// Command `query-stats-schemas`.
    #[cfg(feature = "stats")]
    QueryStatsSchemas,
    /// Reports whether the VM runs and, if it does not, why.
    ///
    /// Command `query-status`.
    #[cfg(feature = "run-state")]
    QueryStatus,
    /// Reports which guest architecture this QEMU emulates.
    ///
    /// Command `query-target`.
    #[cfg(feature = "machine")]
    QueryTarget,
    /// Lists the TPMs of the machine. The list is empty if there are none.
    ///
    /// Command `query-tpm`.
    #[cfg(feature = "tpm")]
    QueryTpm,
    /// Lists the interfaces by which this QEMU can show a TPM to a guest.
    ///
    /// Command `query-tpm-models`.
    #[cfg(feature = "tpm")]
    QueryTpmModels,
    /// Lists the kinds of TPM back ends that this QEMU offers.
    ///
    /// Command `query-tpm-types`.
    #[cfg(feature = "tpm")]
    QueryTpmTypes,
    /// Reports the UUID of the VM, which the guest sees in its SMBIOS tables.
    ///
    /// Command `query-uuid`.
    #[cfg(feature = "machine")]
    QueryUuid,
    /// Returns limits and measured dirty page rates of vCPUs. The list is empty if no limit is in force.
    ///
    /// Command `query-vcpu-dirty-limit`.
    #[cfg(feature = "migration")]
    QueryVcpuDirtyLimit,
    /// Reports QEMU's version.
    ///
    /// Command `query-version`.
    #[cfg(feature = "control")]
    QueryVersion,
    /// Reports the generation identifier, whose change tells the guest that it was cloned or reverted.
    ///
    /// Command `query-vm-generation-id`.
    #[cfg(feature = "machine")]
    QueryVmGenerationId,
    /// Returns the configuration of the first VNC server and its clients.
    ///
    /// Command `query-vnc`.
    #[cfg(feature = "ui")]
    QueryVnc,
    /// Returns all VNC servers with sockets, authentication and clients.
    ///
    /// Command `query-vnc-servers`.
    #[cfg(feature = "ui")]
    QueryVncServers,
    /// Returns whether block replication under Xen has failed.
    ///
    /// Command `query-xen-replication-status`.
    #[cfg(feature = "migration")]
    QueryXenReplicationStatus,
    /// Lists the connections that `yank` can cut.
    ///
    /// Command `query-yank`.
    #[cfg(feature = "yank")]
    QueryYank,
    /// Ends QEMU at once, without asking the guest to shut down.
    ///
    /// Command `quit`.
    #[cfg(feature = "control")]
    Quit,
    /// Removes file descriptors from a descriptor set, closing them as soon as possible.
    ///
    /// Command `remove-fd`.
    #[cfg(feature = "misc")]
    RemoveFd,
    /// Sets the instruction at which a replay stops.
    ///
    /// Command `replay-break`.
    #[cfg(feature = "replay")]
    ReplayBreak,
    /// Removes the breakpoint set by `replay-break`.
    ///
    /// Command `replay-delete-break`.
    #[cfg(feature = "replay")]
    ReplayDeleteBreak,
    /// Moves a replay to a given instruction, forward or backward.
    ///
    /// Command `replay-seek`.
    #[cfg(feature = "replay")]
    ReplaySeek,
    /// Returns an eBPF program of QEMU, for a management that loads it because QEMU lacks the privileges.
    ///
    /// Command `request-ebpf`.
    #[cfg(feature = "ebpf")]
    RequestEbpf,
    /// Takes data out of a ring buffer character device and returns it.
    ///
    /// Command `ringbuf-read`.
    #[cfg(feature = "char")]
    RingbufRead,
    /// Writes data into a ring buffer character device, for later `ringbuf-read`.
    ///
    /// Command `ringbuf-write`.
    #[cfg(feature = "char")]
    RingbufWrite,
    /// Discards timer interrupts of the real-time clock that a guest missed while it was stopped or slow.
    ///
    /// Command `rtc-reset-reinjection`.
    #[cfg(feature = "misc-i386")]
    RtcResetReinjection,
    /// Writes the present content of a guest's screen to an image file on the host.
    ///
    /// Command `screendump`.
    #[cfg(feature = "ui")]
    Screendump,
    /// Presses keys together in the guest and releases them after a while, as for a shortcut.
    ///
    /// Command `send-key`.
    #[cfg(feature = "ui")]
    SendKey,
    /// Sets what QEMU does when the guest reboots, shuts down, crashes or fails to feed its watchdog.
    ///
    /// Command `set-action`.
    #[cfg(feature = "run-state")]
    SetAction,
    /// Moves a vCPU of an IBM Z guest within the CPU topology or changes its share of the host.
    ///
    /// Command `set-cpu-topology`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine-s390x")]
    SetCpuTopology,
    /// Defines part of the guest's NUMA layout before the machine is created.
    ///
    /// Command `set-numa-node`.
    #[cfg(feature = "machine")]
    SetNumaNode,
    /// Slows down vCPUs so that they dirty memory no faster than a given rate.
    ///
    /// Command `set-vcpu-dirty-limit`.
    #[cfg(feature = "migration")]
    SetVcpuDirtyLimit,
    /// Plugs the virtual cable of a network card in or out.
    ///
    /// Command `set_link`.
    #[cfg(feature = "net")]
    SetLink,
    /// Sets the password that new clients of a VNC or SPICE server need.
    ///
    /// Command `set_password`.
    #[cfg(feature = "ui")]
    SetPassword,
    /// Puts a secret of its owner, such as a disk key, into the memory of a guest with SEV before it runs.
    ///
    /// Command `sev-inject-launch-secret`.
    #[cfg(feature = "misc-i386")]
    SevInjectLaunchSecret,
    /// Starts a job that deletes an internal snapshot from images.
    ///
    /// Command `snapshot-delete`.
    #[cfg(feature = "migration")]
    SnapshotDelete,
    /// Starts a job that returns memory, devices and disks of the guest to an internal snapshot.
    ///
    /// Command `snapshot-load`.
    #[cfg(feature = "migration")]
    SnapshotLoad,
    /// Starts a job that saves memory, devices and disks of the guest as an internal snapshot of its images.
    ///
    /// Command `snapshot-save`.
    #[cfg(feature = "migration")]
    SnapshotSave,
    /// Stops the guest by halting all virtual CPUs.
    ///
    /// Command `stop`.
    #[cfg(feature = "misc")]
    Stop,
    /// Presses the guest's power button, asking it to shut down.
    ///
    /// Command `system_powerdown`.
    #[cfg(feature = "machine")]
    SystemPowerdown,
    /// Resets the VM as its reset button would, without asking the guest.
    ///
    /// Command `system_reset`.
    #[cfg(feature = "machine")]
    SystemReset,
    /// Wakes the guest from suspend to memory.
    ///
    /// Command `system_wakeup`.
    #[cfg(feature = "machine")]
    SystemWakeup,
    /// Lists trace points of QEMU that match a pattern, with their states.
    ///
    /// Command `trace-event-get-state`.
    #[cfg(feature = "trace")]
    TraceEventGetState,
    /// Switches trace points of QEMU on or off.
    ///
    /// Command `trace-event-set-state`.
    #[cfg(feature = "trace")]
    TraceEventSetState,
    /// Carries out several block operations as one: all take effect at the same point in time, or none does.
    ///
    /// Command `transaction`.
    #[cfg(feature = "transaction")]
    Transaction,
    /// Sets what QEMU does when a watchdog device expires.
    ///
    /// Command `watchdog-set-action`.
    #[cfg(feature = "run-state")]
    WatchdogSetAction,
    /// Reports internal statistics of the accelerator as text for people.
    ///
    /// Command `x-accel-stats`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "accelerator")]
    XAccelStats,
    /// Starts a job that adds or removes passwords of an encrypted image while it is in use; unstable.
    ///
    /// Command `x-blockdev-amend`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "block-core")]
    XBlockdevAmend,
    /// Adds a child to a quorum node, or removes one; unstable.
    ///
    /// Command `x-blockdev-change`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "block-core")]
    XBlockdevChange,
    /// Moves a node and its children to another thread; for tests, unstable.
    ///
    /// Command `x-blockdev-set-iothread`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "block-core")]
    XBlockdevSetIothread,
    /// Tells one side of a COLO pair that the other is lost, so that it continues alone.
    ///
    /// Command `x-colo-lost-heartbeat`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "migration")]
    XColoLostHeartbeat,
    /// Returns the SHA-256 digest of the content of a dirty bitmap. It is meant for tests.
    ///
    /// Command `x-debug-block-dirty-bitmap-sha256`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "block-core")]
    XDebugBlockDirtyBitmapSha256,
    /// Returns the whole block graph with the permissions on each link, for debugging; unstable.
    ///
    /// Command `x-debug-query-block-graph`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "block-core")]
    XDebugQueryBlockGraph,
    /// Ends the preconfiguration phase: QEMU creates the machine and goes on starting.
    ///
    /// Command `x-exit-preconfig`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "misc")]
    XExitPreconfig,
    /// Reports the state of the interrupt controllers as text for people.
    ///
    /// Command `x-query-interrupt-controllers`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine")]
    XQueryInterruptControllers,
    /// Reports counts of delivered interrupts as text for people.
    ///
    /// Command `x-query-irq`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine")]
    XQueryIrq,
    /// Reports statistics of the TCG translator as text for people.
    ///
    /// Command `x-query-jit`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine")]
    XQueryJit,
    /// Reports CPUs and memory of the guest's NUMA nodes as text for people.
    ///
    /// Command `x-query-numa`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine")]
    XQueryNuma,
    /// Reports the memory blocks of the VM, with page sizes and addresses, as text for people.
    ///
    /// Command `x-query-ramblock`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine")]
    XQueryRamblock,
    /// Reports the firmware and boot images loaded into guest memory as text for people.
    ///
    /// Command `x-query-roms`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine")]
    XQueryRoms,
    /// Reports the USB devices that are plugged into the guest as text for people.
    ///
    /// Command `x-query-usb`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine")]
    XQueryUsb,
    /// Lists the virtio devices of the machine, for debugging. Fails if there are none.
    ///
    /// Command `x-query-virtio`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "virtio")]
    XQueryVirtio,
    /// Returns a request in a virtqueue with the addresses of its buffers. It is meant for debugging.
    ///
    /// Command `x-query-virtio-queue-element`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "virtio")]
    XQueryVirtioQueueElement,
    /// Returns the internal state of a virtqueue, for debugging a device that hangs.
    ///
    /// Command `x-query-virtio-queue-status`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "virtio")]
    XQueryVirtioQueueStatus,
    /// Returns the internal state of a virtio device, for debugging.
    ///
    /// Command `x-query-virtio-status`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "virtio")]
    XQueryVirtioStatus,
    /// Returns the internal state of a virtqueue in the vhost back end. Fails if none is active.
    ///
    /// Command `x-query-virtio-vhost-queue-status`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "virtio")]
    XQueryVirtioVhostQueueStatus,
    /// Lets block replication make a checkpoint, on behalf of Xen.
    ///
    /// Command `xen-colo-do-checkpoint`.
    #[cfg(feature = "migration")]
    XenColoDoCheckpoint,
    /// Raises an event on an event channel of a Xen guest under KVM, for debugging.
    ///
    /// Command `xen-event-inject`.
    #[cfg(feature = "misc-i386")]
    XenEventInject,
    /// Lists the event channels that a Xen guest under KVM has open.
    ///
    /// Command `xen-event-list`.
    #[cfg(feature = "misc-i386")]
    XenEventList,
    /// Loads a file written by `xen-save-devices-state` into the devices of a stopped guest.
    ///
    /// Command `xen-load-devices-state`.
    #[cfg(feature = "migration")]
    XenLoadDevicesState,
    /// Stops the guest and writes the state of its devices, without memory and disks, to a file. Used by Xen.
    ///
    /// Command `xen-save-devices-state`.
    #[cfg(feature = "migration")]
    XenSaveDevicesState,
    /// Switches the tracking of writes by emulated devices to guest memory on or off. Used by Xen for migration.
    ///
    /// Command `xen-set-global-dirty-log`.
    #[cfg(feature = "migration")]
    XenSetGlobalDirtyLog,
    /// Starts or stops block replication for a COLO pair that Xen manages.
    ///
    /// Command `xen-set-replication`.
    #[cfg(feature = "migration")]
    XenSetReplication,
    /// Cuts connections on which QEMU hangs, so that it can go on.
    ///
    /// Command `yank`.
    #[cfg(feature = "yank")]
    Yank,
}

crate::wire::commands! { Commands {
    #[cfg(feature = "misc")]
    "add-fd" AddFd,
    #[cfg(feature = "misc")]
    "add_client" AddClient,
    #[cfg(feature = "net")]
    "announce-self" AnnounceSelf,
    #[cfg(feature = "machine")]
    "balloon" Balloon,
    #[cfg(feature = "block-core")]
    "block-commit" BlockCommit,
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-add" BlockDirtyBitmapAdd,
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-clear" BlockDirtyBitmapClear,
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-disable" BlockDirtyBitmapDisable,
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-enable" BlockDirtyBitmapEnable,
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-merge" BlockDirtyBitmapMerge,
    #[cfg(feature = "block-core")]
    "block-dirty-bitmap-remove" BlockDirtyBitmapRemove,
    #[cfg(feature = "block-export")]
    "block-export-add" BlockExportAdd,
    #[cfg(feature = "block-export")]
    "block-export-del" BlockExportDel,
    #[cfg(feature = "block-core")]
    "block-job-cancel" BlockJobCancel,
    #[cfg(feature = "block-core")]
    "block-job-change" BlockJobChange,
    #[cfg(feature = "block-core")]
    "block-job-complete" BlockJobComplete,
    #[cfg(feature = "block-core")]
    "block-job-dismiss" BlockJobDismiss,
    #[cfg(feature = "block-core")]
    "block-job-finalize" BlockJobFinalize,
    #[cfg(feature = "block-core")]
    "block-job-pause" BlockJobPause,
    #[cfg(feature = "block-core")]
    "block-job-resume" BlockJobResume,
    #[cfg(feature = "block-core")]
    "block-job-set-speed" BlockJobSetSpeed,
    #[cfg(feature = "block")]
    "block-latency-histogram-set" BlockLatencyHistogramSet,
    #[cfg(feature = "block-core")]
    "block-set-write-threshold" BlockSetWriteThreshold,
    #[cfg(feature = "block-core")]
    "block-stream" BlockStream,
    #[cfg(feature = "block-core")]
    "block_resize" BlockResize,
    #[cfg(feature = "block")]
    "block_set_io_throttle" BlockSetIoThrottle,
    #[cfg(feature = "block-core")]
    "blockdev-add" BlockdevAdd,
    #[cfg(feature = "block-core")]
    "blockdev-backup" BlockdevBackup,
    #[cfg(feature = "block")]
    "blockdev-change-medium" BlockdevChangeMedium,
    #[cfg(feature = "block")]
    "blockdev-close-tray" BlockdevCloseTray,
    #[cfg(feature = "block-core")]
    "blockdev-create" BlockdevCreate,
    #[cfg(feature = "block-core")]
    "blockdev-del" BlockdevDel,
    #[cfg(feature = "block")]
    "blockdev-insert-medium" BlockdevInsertMedium,
    #[cfg(feature = "block-core")]
    "blockdev-mirror" BlockdevMirror,
    #[cfg(feature = "block")]
    "blockdev-open-tray" BlockdevOpenTray,
    #[cfg(feature = "block")]
    "blockdev-remove-medium" BlockdevRemoveMedium,
    #[cfg(feature = "block-core")]
    "blockdev-reopen" BlockdevReopen,
    #[cfg(feature = "block-core")]
    "blockdev-set-active" BlockdevSetActive,
    #[cfg(feature = "block-core")]
    "blockdev-snapshot" BlockdevSnapshot,
    #[cfg(feature = "block-core")]
    "blockdev-snapshot-delete-internal-sync" BlockdevSnapshotDeleteInternalSync,
    #[cfg(feature = "block-core")]
    "blockdev-snapshot-internal-sync" BlockdevSnapshotInternalSync,
    #[cfg(feature = "block-core")]
    "blockdev-snapshot-sync" BlockdevSnapshotSync,
    #[cfg(feature = "migration")]
    "calc-dirty-rate" CalcDirtyRate,
    #[cfg(feature = "migration")]
    "cancel-vcpu-dirty-limit" CancelVcpuDirtyLimit,
    #[cfg(feature = "block-core")]
    "change-backing-file" ChangeBackingFile,
    #[cfg(feature = "ui")]
    "change-vnc-password" ChangeVncPassword,
    #[cfg(feature = "char")]
    "chardev-add" ChardevAdd,
    #[cfg(feature = "char")]
    "chardev-change" ChardevChange,
    #[cfg(feature = "char")]
    "chardev-remove" ChardevRemove,
    #[cfg(feature = "char")]
    "chardev-send-break" ChardevSendBreak,
    #[cfg(feature = "ui")]
    "client_migrate_info" ClientMigrateInfo,
    #[cfg(feature = "misc")]
    "closefd" Closefd,
    #[cfg(feature = "misc")]
    "cont" Cont,
    #[cfg(feature = "cxl")]
    "cxl-add-dynamic-capacity" CxlAddDynamicCapacity,
    #[cfg(feature = "cxl")]
    "cxl-inject-correctable-error" CxlInjectCorrectableError,
    #[cfg(feature = "cxl")]
    "cxl-inject-dram-event" CxlInjectDramEvent,
    #[cfg(feature = "cxl")]
    "cxl-inject-general-media-event" CxlInjectGeneralMediaEvent,
    #[cfg(feature = "cxl")]
    "cxl-inject-memory-module-event" CxlInjectMemoryModuleEvent,
    #[cfg(feature = "cxl")]
    "cxl-inject-poison" CxlInjectPoison,
    #[cfg(feature = "cxl")]
    "cxl-inject-uncorrectable-errors" CxlInjectUncorrectableErrors,
    #[cfg(feature = "cxl")]
    "cxl-release-dynamic-capacity" CxlReleaseDynamicCapacity,
    #[cfg(feature = "qdev")]
    "device-list-properties" DeviceListProperties,
    #[cfg(feature = "qdev")]
    "device-sync-config" DeviceSyncConfig,
    #[cfg(feature = "qdev")]
    "device_add" DeviceAdd,
    #[cfg(feature = "qdev")]
    "device_del" DeviceDel,
    #[cfg(feature = "ui")]
    "display-reload" DisplayReload,
    #[cfg(feature = "ui")]
    "display-update" DisplayUpdate,
    #[cfg(feature = "block-core")]
    "drive-backup" DriveBackup,
    #[cfg(feature = "block-core")]
    "drive-mirror" DriveMirror,
    #[cfg(feature = "dump")]
    "dump-guest-memory" DumpGuestMemory,
    #[cfg(feature = "machine")]
    "dump-skeys" DumpSkeys,
    #[cfg(feature = "machine")]
    "dumpdtb" Dumpdtb,
    #[cfg(feature = "block")]
    "eject" Eject,
    #[cfg(feature = "ui")]
    "expire_password" ExpirePassword,
    #[cfg(feature = "misc")]
    "get-win32-socket" GetWin32Socket,
    #[cfg(feature = "misc")]
    "getfd" Getfd,
    #[cfg(feature = "misc")]
    "human-monitor-command" HumanMonitorCommand,
    #[cfg(feature = "acpi-hest")]
    "inject-ghes-v2-error" InjectGhesV2Error,
    #[cfg(feature = "machine")]
    "inject-nmi" InjectNmi,
    #[cfg(feature = "ui")]
    "input-send-event" InputSendEvent,
    #[cfg(feature = "job")]
    "job-cancel" JobCancel,
    #[cfg(feature = "job")]
    "job-complete" JobComplete,
    #[cfg(feature = "job")]
    "job-dismiss" JobDismiss,
    #[cfg(feature = "job")]
    "job-finalize" JobFinalize,
    #[cfg(feature = "job")]
    "job-pause" JobPause,
    #[cfg(feature = "job")]
    "job-resume" JobResume,
    #[cfg(feature = "machine")]
    "memsave" Memsave,
    #[cfg(feature = "migration")]
    "migrate" Migrate,
    #[cfg(feature = "migration")]
    "migrate-continue" MigrateContinue,
    #[cfg(feature = "migration")]
    "migrate-incoming" MigrateIncoming,
    #[cfg(feature = "migration")]
    "migrate-pause" MigratePause,
    #[cfg(feature = "migration")]
    "migrate-recover" MigrateRecover,
    #[cfg(feature = "migration")]
    "migrate-set-capabilities" MigrateSetCapabilities,
    #[cfg(feature = "migration")]
    "migrate-set-parameters" MigrateSetParameters,
    #[cfg(feature = "migration")]
    "migrate-start-postcopy" MigrateStartPostcopy,
    #[cfg(feature = "migration")]
    "migrate_cancel" MigrateCancel,
    #[cfg(feature = "block-export")]
    "nbd-server-add" NbdServerAdd,
    #[cfg(feature = "block-export")]
    "nbd-server-remove" NbdServerRemove,
    #[cfg(feature = "block-export")]
    "nbd-server-start" NbdServerStart,
    #[cfg(feature = "block-export")]
    "nbd-server-stop" NbdServerStop,
    #[cfg(feature = "net")]
    "netdev_add" NetdevAdd,
    #[cfg(feature = "net")]
    "netdev_del" NetdevDel,
    #[cfg(feature = "qom")]
    "object-add" ObjectAdd,
    #[cfg(feature = "qom")]
    "object-del" ObjectDel,
    #[cfg(feature = "machine")]
    "pmemsave" Pmemsave,
    #[cfg(feature = "control")]
    "qmp_capabilities" QmpCapabilities,
    #[cfg(feature = "qom")]
    "qom-get" QomGet,
    #[cfg(feature = "qom")]
    "qom-list" QomList,
    #[cfg(feature = "qom")]
    "qom-list-get" QomListGet,
    #[cfg(feature = "qom")]
    "qom-list-properties" QomListProperties,
    #[cfg(feature = "qom")]
    "qom-list-types" QomListTypes,
    #[cfg(feature = "qom")]
    "qom-set" QomSet,
    #[cfg(feature = "accelerator")]
    "query-accelerators" QueryAccelerators,
    #[cfg(feature = "acpi")]
    "query-acpi-ospm-status" QueryAcpiOspmStatus,
    #[cfg(feature = "audio")]
    "query-audiodevs" QueryAudiodevs,
    #[cfg(feature = "machine")]
    "query-balloon" QueryBalloon,
    #[cfg(feature = "block-core")]
    "query-block" QueryBlock,
    #[cfg(feature = "block-export")]
    "query-block-exports" QueryBlockExports,
    #[cfg(feature = "block-core")]
    "query-block-jobs" QueryBlockJobs,
    #[cfg(feature = "block-core")]
    "query-blockstats" QueryBlockstats,
    #[cfg(feature = "char")]
    "query-chardev" QueryChardev,
    #[cfg(feature = "char")]
    "query-chardev-backends" QueryChardevBackends,
    #[cfg(feature = "migration")]
    "query-colo-status" QueryColoStatus,
    #[cfg(feature = "misc")]
    "query-command-line-options" QueryCommandLineOptions,
    #[cfg(feature = "control")]
    "query-commands" QueryCommands,
    #[cfg(feature = "machine")]
    "query-cpu-definitions" QueryCpuDefinitions,
    #[cfg(feature = "machine")]
    "query-cpu-model-baseline" QueryCpuModelBaseline,
    #[cfg(feature = "machine")]
    "query-cpu-model-comparison" QueryCpuModelComparison,
    #[cfg(feature = "machine")]
    "query-cpu-model-expansion" QueryCpuModelExpansion,
    #[cfg(feature = "machine")]
    "query-cpus-fast" QueryCpusFast,
    #[cfg(feature = "cryptodev")]
    "query-cryptodev" QueryCryptodev,
    #[cfg(feature = "machine")]
    "query-current-machine" QueryCurrentMachine,
    #[cfg(feature = "migration")]
    "query-dirty-rate" QueryDirtyRate,
    #[cfg(feature = "ui")]
    "query-display-options" QueryDisplayOptions,
    #[cfg(feature = "dump")]
    "query-dump" QueryDump,
    #[cfg(feature = "dump")]
    "query-dump-guest-memory-capability" QueryDumpGuestMemoryCapability,
    #[cfg(feature = "misc")]
    "query-fdsets" QueryFdsets,
    #[cfg(feature = "machine")]
    "query-firmware-log" QueryFirmwareLog,
    #[cfg(feature = "misc-arm")]
    "query-gic-capabilities" QueryGicCapabilities,
    #[cfg(feature = "machine")]
    "query-hotpluggable-cpus" QueryHotpluggableCpus,
    #[cfg(feature = "machine")]
    "query-hv-balloon-status-report" QueryHvBalloonStatusReport,
    #[cfg(feature = "misc")]
    "query-iothreads" QueryIothreads,
    #[cfg(feature = "job")]
    "query-jobs" QueryJobs,
    #[cfg(feature = "accelerator")]
    "query-kvm" QueryKvm,
    #[cfg(feature = "machine")]
    "query-machines" QueryMachines,
    #[cfg(feature = "machine")]
    "query-memdev" QueryMemdev,
    #[cfg(feature = "machine")]
    "query-memory-devices" QueryMemoryDevices,
    #[cfg(feature = "machine")]
    "query-memory-size-summary" QueryMemorySizeSummary,
    #[cfg(feature = "ui")]
    "query-mice" QueryMice,
    #[cfg(feature = "migration")]
    "query-migrate" QueryMigrate,
    #[cfg(feature = "migration")]
    "query-migrate-capabilities" QueryMigrateCapabilities,
    #[cfg(feature = "migration")]
    "query-migrate-parameters" QueryMigrateParameters,
    #[cfg(feature = "migration")]
    "query-migrationthreads" QueryMigrationthreads,
    #[cfg(feature = "misc")]
    "query-name" QueryName,
    #[cfg(feature = "block-core")]
    "query-named-block-nodes" QueryNamedBlockNodes,
    #[cfg(feature = "pci")]
    "query-pci" QueryPci,
    #[cfg(feature = "block")]
    "query-pr-managers" QueryPrManagers,
    #[cfg(feature = "introspect")]
    "query-qmp-schema" QueryQmpSchema,
    #[cfg(feature = "replay")]
    "query-replay" QueryReplay,
    #[cfg(feature = "rocker")]
    "query-rocker" QueryRocker,
    #[cfg(feature = "rocker")]
    "query-rocker-of-dpa-flows" QueryRockerOfDpaFlows,
    #[cfg(feature = "rocker")]
    "query-rocker-of-dpa-groups" QueryRockerOfDpaGroups,
    #[cfg(feature = "rocker")]
    "query-rocker-ports" QueryRockerPorts,
    #[cfg(feature = "net")]
    "query-rx-filter" QueryRxFilter,
    #[cfg(feature = "machine-s390x")]
    "query-s390x-cpu-polarization" QueryS390xCpuPolarization,
    #[cfg(feature = "misc-i386")]
    "query-sev" QuerySev,
    #[cfg(feature = "misc-i386")]
    "query-sev-attestation-report" QuerySevAttestationReport,
    #[cfg(feature = "misc-i386")]
    "query-sev-capabilities" QuerySevCapabilities,
    #[cfg(feature = "misc-i386")]
    "query-sev-launch-measure" QuerySevLaunchMeasure,
    #[cfg(feature = "misc-i386")]
    "query-sgx" QuerySgx,
    #[cfg(feature = "misc-i386")]
    "query-sgx-capabilities" QuerySgxCapabilities,
    #[cfg(feature = "ui")]
    "query-spice" QuerySpice,
    #[cfg(feature = "stats")]
    "query-stats" QueryStats,
    #[cfg(feature = "stats")]
    "query-stats-schemas" QueryStatsSchemas,
    #[cfg(feature = "run-state")]
    "query-status" QueryStatus,
    #[cfg(feature = "machine")]
    "query-target" QueryTarget,
    #[cfg(feature = "tpm")]
    "query-tpm" QueryTpm,
    #[cfg(feature = "tpm")]
    "query-tpm-models" QueryTpmModels,
    #[cfg(feature = "tpm")]
    "query-tpm-types" QueryTpmTypes,
    #[cfg(feature = "machine")]
    "query-uuid" QueryUuid,
    #[cfg(feature = "migration")]
    "query-vcpu-dirty-limit" QueryVcpuDirtyLimit,
    #[cfg(feature = "control")]
    "query-version" QueryVersion,
    #[cfg(feature = "machine")]
    "query-vm-generation-id" QueryVmGenerationId,
    #[cfg(feature = "ui")]
    "query-vnc" QueryVnc,
    #[cfg(feature = "ui")]
    "query-vnc-servers" QueryVncServers,
    #[cfg(feature = "migration")]
    "query-xen-replication-status" QueryXenReplicationStatus,
    #[cfg(feature = "yank")]
    "query-yank" QueryYank,
    #[cfg(feature = "control")]
    "quit" Quit,
    #[cfg(feature = "misc")]
    "remove-fd" RemoveFd,
    #[cfg(feature = "replay")]
    "replay-break" ReplayBreak,
    #[cfg(feature = "replay")]
    "replay-delete-break" ReplayDeleteBreak,
    #[cfg(feature = "replay")]
    "replay-seek" ReplaySeek,
    #[cfg(feature = "ebpf")]
    "request-ebpf" RequestEbpf,
    #[cfg(feature = "char")]
    "ringbuf-read" RingbufRead,
    #[cfg(feature = "char")]
    "ringbuf-write" RingbufWrite,
    #[cfg(feature = "misc-i386")]
    "rtc-reset-reinjection" RtcResetReinjection,
    #[cfg(feature = "ui")]
    "screendump" Screendump,
    #[cfg(feature = "ui")]
    "send-key" SendKey,
    #[cfg(feature = "run-state")]
    "set-action" SetAction,
    #[cfg(feature = "machine-s390x")]
    "set-cpu-topology" SetCpuTopology,
    #[cfg(feature = "machine")]
    "set-numa-node" SetNumaNode,
    #[cfg(feature = "migration")]
    "set-vcpu-dirty-limit" SetVcpuDirtyLimit,
    #[cfg(feature = "net")]
    "set_link" SetLink,
    #[cfg(feature = "ui")]
    "set_password" SetPassword,
    #[cfg(feature = "misc-i386")]
    "sev-inject-launch-secret" SevInjectLaunchSecret,
    #[cfg(feature = "migration")]
    "snapshot-delete" SnapshotDelete,
    #[cfg(feature = "migration")]
    "snapshot-load" SnapshotLoad,
    #[cfg(feature = "migration")]
    "snapshot-save" SnapshotSave,
    #[cfg(feature = "misc")]
    "stop" Stop,
    #[cfg(feature = "machine")]
    "system_powerdown" SystemPowerdown,
    #[cfg(feature = "machine")]
    "system_reset" SystemReset,
    #[cfg(feature = "machine")]
    "system_wakeup" SystemWakeup,
    #[cfg(feature = "trace")]
    "trace-event-get-state" TraceEventGetState,
    #[cfg(feature = "trace")]
    "trace-event-set-state" TraceEventSetState,
    #[cfg(feature = "transaction")]
    "transaction" Transaction,
    #[cfg(feature = "run-state")]
    "watchdog-set-action" WatchdogSetAction,
    #[cfg(feature = "accelerator")]
    "x-accel-stats" XAccelStats,
    #[cfg(feature = "block-core")]
    "x-blockdev-amend" XBlockdevAmend,
    #[cfg(feature = "block-core")]
    "x-blockdev-change" XBlockdevChange,
    #[cfg(feature = "block-core")]
    "x-blockdev-set-iothread" XBlockdevSetIothread,
    #[cfg(feature = "migration")]
    "x-colo-lost-heartbeat" XColoLostHeartbeat,
    #[cfg(feature = "block-core")]
    "x-debug-block-dirty-bitmap-sha256" XDebugBlockDirtyBitmapSha256,
    #[cfg(feature = "block-core")]
    "x-debug-query-block-graph" XDebugQueryBlockGraph,
    #[cfg(feature = "misc")]
    "x-exit-preconfig" XExitPreconfig,
    #[cfg(feature = "machine")]
    "x-query-interrupt-controllers" XQueryInterruptControllers,
    #[cfg(feature = "machine")]
    "x-query-irq" XQueryIrq,
    #[cfg(feature = "machine")]
    "x-query-jit" XQueryJit,
    #[cfg(feature = "machine")]
    "x-query-numa" XQueryNuma,
    #[cfg(feature = "machine")]
    "x-query-ramblock" XQueryRamblock,
    #[cfg(feature = "machine")]
    "x-query-roms" XQueryRoms,
    #[cfg(feature = "machine")]
    "x-query-usb" XQueryUsb,
    #[cfg(feature = "virtio")]
    "x-query-virtio" XQueryVirtio,
    #[cfg(feature = "virtio")]
    "x-query-virtio-queue-element" XQueryVirtioQueueElement,
    #[cfg(feature = "virtio")]
    "x-query-virtio-queue-status" XQueryVirtioQueueStatus,
    #[cfg(feature = "virtio")]
    "x-query-virtio-status" XQueryVirtioStatus,
    #[cfg(feature = "virtio")]
    "x-query-virtio-vhost-queue-status" XQueryVirtioVhostQueueStatus,
    #[cfg(feature = "migration")]
    "xen-colo-do-checkpoint" XenColoDoCheckpoint,
    #[cfg(feature = "misc-i386")]
    "xen-event-inject" XenEventInject,
    #[cfg(feature = "misc-i386")]
    "xen-event-list" XenEventList,
    #[cfg(feature = "migration")]
    "xen-load-devices-state" XenLoadDevicesState,
    #[cfg(feature = "migration")]
    "xen-save-devices-state" XenSaveDevicesState,
    #[cfg(feature = "migration")]
    "xen-set-global-dirty-log" XenSetGlobalDirtyLog,
    #[cfg(feature = "migration")]
    "xen-set-replication" XenSetReplication,
    #[cfg(feature = "yank")]
    "yank" Yank,
} }

/// Any event of the protocol.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Emitted when the guest reported the outcome of plugging or unplugging memory or a CPU.
    ///
    /// Event `ACPI_DEVICE_OST`.
    #[cfg(feature = "acpi")]
    AcpiDeviceOst(event::AcpiDeviceOst),
    /// Emitted when the guest's balloon driver has changed the size of the balloon.
    ///
    /// Event `BALLOON_CHANGE`.
    #[cfg(feature = "machine")]
    BalloonChange(event::BalloonChange),
    /// Emitted when an export is gone for good, so that its node can be deleted.
    ///
    /// Event `BLOCK_EXPORT_DELETED`.
    #[cfg(feature = "block-export")]
    BlockExportDeleted(event::BlockExportDeleted),
    /// Emitted when a format driver finds that the metadata of its image is damaged.
    ///
    /// Event `BLOCK_IMAGE_CORRUPTED`.
    #[cfg(feature = "block-core")]
    BlockImageCorrupted(event::BlockImageCorrupted),
    /// Emitted when a request of a guest's drive fails.
    ///
    /// Event `BLOCK_IO_ERROR`.
    #[cfg(feature = "block-core")]
    BlockIoError(event::BlockIoError),
    /// Emitted when a block job has ended because it was cancelled.
    ///
    /// Event `BLOCK_JOB_CANCELLED`.
    #[cfg(feature = "block-core")]
    BlockJobCancelled(event::BlockJobCancelled),
    /// Emitted when a block job has ended without being cancelled, with success or with an error.
    ///
    /// Event `BLOCK_JOB_COMPLETED`.
    #[cfg(feature = "block-core")]
    BlockJobCompleted(event::BlockJobCompleted),
    /// Emitted when a request of a block job fails, and tells how the job reacts.
    ///
    /// Event `BLOCK_JOB_ERROR`.
    #[cfg(feature = "block-core")]
    BlockJobError(event::BlockJobError),
    /// Emitted when a block job has done its work and waits for `job-finalize`.
    ///
    /// Event `BLOCK_JOB_PENDING`.
    #[cfg(feature = "block-core")]
    BlockJobPending(event::BlockJobPending),
    /// Emitted when source and target of a job are equal, so that `job-complete` can end it.
    ///
    /// Event `BLOCK_JOB_READY`.
    #[cfg(feature = "block-core")]
    BlockJobReady(event::BlockJobReady),
    /// Emitted when a write to a node reaches beyond the offset set by `block-set-write-threshold`.
    ///
    /// Event `BLOCK_WRITE_THRESHOLD`.
    #[cfg(feature = "block-core")]
    BlockWriteThreshold(event::BlockWriteThreshold),
    /// Emitted when a process leaves COLO mode, after an error or a requested take-over.
    ///
    /// Event `COLO_EXIT`.
    #[cfg(feature = "migration")]
    ColoExit(event::ColoExit),
    /// Emitted when an IBM Z guest asks for another distribution of processor time among its CPUs.
    ///
    /// Event `CPU_POLARIZATION_CHANGE`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine-s390x")]
    CpuPolarizationChange(event::CpuPolarizationChange),
    /// Emitted when a device is gone, after which its name and its backends can be used again.
    ///
    /// Event `DEVICE_DELETED`.
    #[cfg(feature = "qdev")]
    DeviceDeleted(event::DeviceDeleted),
    /// Emitted when the tray of a removable drive opens or closes, by the guest's or a client's doing.
    ///
    /// Event `DEVICE_TRAY_MOVED`.
    #[cfg(feature = "block")]
    DeviceTrayMoved(event::DeviceTrayMoved),
    /// Emitted when the guest refused to release a device; the device stays plugged.
    ///
    /// Event `DEVICE_UNPLUG_GUEST_ERROR`.
    #[cfg(feature = "qdev")]
    DeviceUnplugGuestError(event::DeviceUnplugGuestError),
    /// Emitted when a dump in the background has ended, successfully or not.
    ///
    /// Event `DUMP_COMPLETED`.
    #[cfg(feature = "dump")]
    DumpCompleted(event::DumpCompleted),
    /// Emitted when the guest supports failover of a virtio-net card, so that QEMU now plugs in its primary device.
    ///
    /// Event `FAILOVER_NEGOTIATED`.
    #[cfg(feature = "net")]
    FailoverNegotiated(event::FailoverNegotiated),
    /// Emitted when the guest crashed and handles the crash itself, usually by starting a kdump kernel.
    ///
    /// Event `GUEST_CRASHLOADED`.
    #[cfg(feature = "run-state")]
    GuestCrashloaded(event::GuestCrashloaded),
    /// Emitted when the guest operating system reported that it has crashed.
    ///
    /// Event `GUEST_PANICKED`.
    #[cfg(feature = "run-state")]
    GuestPanicked(event::GuestPanicked),
    /// Emitted when the guest asked for a shutdown through the pvpanic device.
    ///
    /// Event `GUEST_PVSHUTDOWN`.
    #[cfg(feature = "run-state")]
    GuestPvshutdown(event::GuestPvshutdown),
    /// Emitted when the guest reported its memory status to its `hv-balloon` device.
    ///
    /// Event `HV_BALLOON_STATUS_REPORT`.
    #[cfg(feature = "machine")]
    HvBalloonStatusReport(event::HvBalloonStatusReport),
    /// Emitted when a job enters another state.
    ///
    /// Event `JOB_STATUS_CHANGE`.
    #[cfg(feature = "job")]
    JobStatusChange(event::JobStatusChange),
    /// Emitted when the guest changed how much memory of a resizable device, such as `virtio-mem`, it uses.
    ///
    /// Event `MEMORY_DEVICE_SIZE_CHANGE`.
    #[cfg(feature = "machine")]
    MemoryDeviceSizeChange(event::MemoryDeviceSizeChange),
    /// Emitted when the host's hardware reported a memory error that affects QEMU or its guest.
    ///
    /// Event `MEMORY_FAILURE`.
    #[cfg(feature = "run-state")]
    MemoryFailure(event::MemoryFailure),
    /// Emitted when a migration enters another state, on source and destination, if the capability `events` is on.
    ///
    /// Event `MIGRATION`.
    #[cfg(feature = "migration")]
    Migration(event::Migration),
    /// Emitted by the source when it begins another pass over dirty memory, if the capability `events` is on.
    ///
    /// Event `MIGRATION_PASS`.
    #[cfg(feature = "migration")]
    MigrationPass(event::MigrationPass),
    /// Emitted when a `stream` backend has a connection to its peer.
    ///
    /// Event `NETDEV_STREAM_CONNECTED`.
    #[cfg(feature = "net")]
    NetdevStreamConnected(event::NetdevStreamConnected),
    /// Emitted when a `stream` backend loses the connection to its peer.
    ///
    /// Event `NETDEV_STREAM_DISCONNECTED`.
    #[cfg(feature = "net")]
    NetdevStreamDisconnected(event::NetdevStreamDisconnected),
    /// Emitted when the process that serves a `vhost-user` backend has connected.
    ///
    /// Event `NETDEV_VHOST_USER_CONNECTED`.
    #[cfg(feature = "net")]
    NetdevVhostUserConnected(event::NetdevVhostUserConnected),
    /// Emitted when the process that serves a `vhost-user` backend has gone. The link is down until it returns.
    ///
    /// Event `NETDEV_VHOST_USER_DISCONNECTED`.
    #[cfg(feature = "net")]
    NetdevVhostUserDisconnected(event::NetdevVhostUserDisconnected),
    /// Emitted when the guest changes the receive filter of a network card. Then silent until `query-rx-filter` is called.
    ///
    /// Event `NIC_RX_FILTER_CHANGED`.
    #[cfg(feature = "net")]
    NicRxFilterChanged(event::NicRxFilterChanged),
    /// Emitted when the guest's power button was pressed, usually by `system_powerdown`.
    ///
    /// Event `POWERDOWN`.
    #[cfg(feature = "run-state")]
    Powerdown(event::Powerdown),
    /// Emitted when QEMU gains or loses the connection to a helper for persistent reservations.
    ///
    /// Event `PR_MANAGER_STATUS_CHANGED`.
    #[cfg(feature = "block")]
    PrManagerStatusChanged(event::PrManagerStatusChanged),
    /// Emitted when too few children of a quorum node agree or succeed, so that a request fails.
    ///
    /// Event `QUORUM_FAILURE`.
    #[cfg(feature = "block-core")]
    QuorumFailure(event::QuorumFailure),
    /// Emitted when one child of a quorum node fails or disagrees with the others.
    ///
    /// Event `QUORUM_REPORT_BAD`.
    #[cfg(feature = "block-core")]
    QuorumReportBad(event::QuorumReportBad),
    /// Emitted when the VM was reset, by the guest or from outside.
    ///
    /// Event `RESET`.
    #[cfg(feature = "run-state")]
    Reset(event::Reset),
    /// Emitted when the virtual CPUs were started, or started again.
    ///
    /// Event `RESUME`.
    #[cfg(feature = "run-state")]
    Resume(event::Resume),
    /// Emitted when the guest set its real-time clock.
    ///
    /// Event `RTC_CHANGE`.
    #[cfg(feature = "misc")]
    RtcChange(event::RtcChange),
    /// Emitted when an IBM Z guest has told its system name and level, which can then be read with `qom-get`.
    ///
    /// Event `SCLP_CPI_INFO_AVAILABLE`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "machine-s390x")]
    SclpCpiInfoAvailable(event::SclpCpiInfoAvailable),
    /// Emitted when the guest has shut down or QEMU was asked to end; QEMU then exits unless configured to stay.
    ///
    /// Event `SHUTDOWN`.
    #[cfg(feature = "run-state")]
    Shutdown(event::Shutdown),
    /// Emitted when a SPICE client opens a channel, before authentication.
    ///
    /// Event `SPICE_CONNECTED`.
    #[cfg(feature = "ui")]
    SpiceConnected(event::SpiceConnected),
    /// Emitted when a channel of a SPICE client is closed.
    ///
    /// Event `SPICE_DISCONNECTED`.
    #[cfg(feature = "ui")]
    SpiceDisconnected(event::SpiceDisconnected),
    /// Emitted when a channel of a SPICE client is authenticated and ready.
    ///
    /// Event `SPICE_INITIALIZED`.
    #[cfg(feature = "ui")]
    SpiceInitialized(event::SpiceInitialized),
    /// Emitted when SPICE clients have switched to the destination of a migration, so that the source may be quit.
    ///
    /// Event `SPICE_MIGRATE_COMPLETED`.
    #[cfg(feature = "ui")]
    SpiceMigrateCompleted(event::SpiceMigrateCompleted),
    /// Emitted when the virtual CPUs were stopped, on request or because of an error.
    ///
    /// Event `STOP`.
    #[cfg(feature = "run-state")]
    Stop(event::Stop),
    /// Emitted when the guest entered sleep state ACPI S3, suspend to memory.
    ///
    /// Event `SUSPEND`.
    #[cfg(feature = "run-state")]
    Suspend(event::Suspend),
    /// Emitted when the guest hibernated (ACPI S4): its memory is on its own disk and it powers off.
    ///
    /// Event `SUSPEND_DISK`.
    #[cfg(feature = "run-state")]
    SuspendDisk(event::SuspendDisk),
    /// Emitted by the source when the guest has released a failover network card, so that migration can go on.
    ///
    /// Event `UNPLUG_PRIMARY`.
    #[cfg(feature = "migration")]
    UnplugPrimary(event::UnplugPrimary),
    /// Emitted when a VFIO device enters another state of migration, if its property `migration-events` is on.
    ///
    /// Event `VFIO_MIGRATION`.
    #[cfg(feature = "vfio")]
    VfioMigration(event::VfioMigration),
    /// Emitted when the client of a vfio-user server, usually another VM's QEMU, closed its connection.
    ///
    /// Event `VFU_CLIENT_HANGUP`.
    #[cfg(feature = "misc")]
    VfuClientHangup(event::VfuClientHangup),
    /// Emitted when a VNC client connects, before authentication.
    ///
    /// Event `VNC_CONNECTED`.
    #[cfg(feature = "ui")]
    VncConnected(event::VncConnected),
    /// Emitted when the connection of a VNC client ends, authenticated or not.
    ///
    /// Event `VNC_DISCONNECTED`.
    #[cfg(feature = "ui")]
    VncDisconnected(event::VncDisconnected),
    /// Emitted when a VNC client is authenticated and its session begins.
    ///
    /// Event `VNC_INITIALIZED`.
    #[cfg(feature = "ui")]
    VncInitialized(event::VncInitialized),
    /// Emitted when a virtio-serial port, such as the guest agent's, is opened or closed inside the guest.
    ///
    /// Event `VSERPORT_CHANGE`.
    #[cfg(feature = "char")]
    VserportChange(event::VserportChange),
    /// Emitted when the guest woke from suspend to memory and runs again.
    ///
    /// Event `WAKEUP`.
    #[cfg(feature = "run-state")]
    Wakeup(event::Wakeup),
    /// Emitted when a watchdog device expired because the guest did not reset it in time.
    ///
    /// Event `WATCHDOG`.
    #[cfg(feature = "run-state")]
    Watchdog(event::Watchdog),
    /// An event that this type does not know.
    Unknown {
        /// Its name.
        name: String,
        /// Its data, or an empty object if it has no data.
        data: crate::Any,
    },
}

crate::wire::events! { Event {
    #[cfg(feature = "acpi")]
    "ACPI_DEVICE_OST" AcpiDeviceOst,
    #[cfg(feature = "machine")]
    "BALLOON_CHANGE" BalloonChange,
    #[cfg(feature = "block-export")]
    "BLOCK_EXPORT_DELETED" BlockExportDeleted,
    #[cfg(feature = "block-core")]
    "BLOCK_IMAGE_CORRUPTED" BlockImageCorrupted,
    #[cfg(feature = "block-core")]
    "BLOCK_IO_ERROR" BlockIoError,
    #[cfg(feature = "block-core")]
    "BLOCK_JOB_CANCELLED" BlockJobCancelled,
    #[cfg(feature = "block-core")]
    "BLOCK_JOB_COMPLETED" BlockJobCompleted,
    #[cfg(feature = "block-core")]
    "BLOCK_JOB_ERROR" BlockJobError,
    #[cfg(feature = "block-core")]
    "BLOCK_JOB_PENDING" BlockJobPending,
    #[cfg(feature = "block-core")]
    "BLOCK_JOB_READY" BlockJobReady,
    #[cfg(feature = "block-core")]
    "BLOCK_WRITE_THRESHOLD" BlockWriteThreshold,
    #[cfg(feature = "migration")]
    "COLO_EXIT" ColoExit,
    #[cfg(feature = "machine-s390x")]
    "CPU_POLARIZATION_CHANGE" CpuPolarizationChange,
    #[cfg(feature = "qdev")]
    "DEVICE_DELETED" DeviceDeleted,
    #[cfg(feature = "block")]
    "DEVICE_TRAY_MOVED" DeviceTrayMoved,
    #[cfg(feature = "qdev")]
    "DEVICE_UNPLUG_GUEST_ERROR" DeviceUnplugGuestError,
    #[cfg(feature = "dump")]
    "DUMP_COMPLETED" DumpCompleted,
    #[cfg(feature = "net")]
    "FAILOVER_NEGOTIATED" FailoverNegotiated,
    #[cfg(feature = "run-state")]
    "GUEST_CRASHLOADED" GuestCrashloaded,
    #[cfg(feature = "run-state")]
    "GUEST_PANICKED" GuestPanicked,
    #[cfg(feature = "run-state")]
    "GUEST_PVSHUTDOWN" GuestPvshutdown,
    #[cfg(feature = "machine")]
    "HV_BALLOON_STATUS_REPORT" HvBalloonStatusReport,
    #[cfg(feature = "job")]
    "JOB_STATUS_CHANGE" JobStatusChange,
    #[cfg(feature = "machine")]
    "MEMORY_DEVICE_SIZE_CHANGE" MemoryDeviceSizeChange,
    #[cfg(feature = "run-state")]
    "MEMORY_FAILURE" MemoryFailure,
    #[cfg(feature = "migration")]
    "MIGRATION" Migration,
    #[cfg(feature = "migration")]
    "MIGRATION_PASS" MigrationPass,
    #[cfg(feature = "net")]
    "NETDEV_STREAM_CONNECTED" NetdevStreamConnected,
    #[cfg(feature = "net")]
    "NETDEV_STREAM_DISCONNECTED" NetdevStreamDisconnected,
    #[cfg(feature = "net")]
    "NETDEV_VHOST_USER_CONNECTED" NetdevVhostUserConnected,
    #[cfg(feature = "net")]
    "NETDEV_VHOST_USER_DISCONNECTED" NetdevVhostUserDisconnected,
    #[cfg(feature = "net")]
    "NIC_RX_FILTER_CHANGED" NicRxFilterChanged,
    #[cfg(feature = "run-state")]
    "POWERDOWN" Powerdown,
    #[cfg(feature = "block")]
    "PR_MANAGER_STATUS_CHANGED" PrManagerStatusChanged,
    #[cfg(feature = "block-core")]
    "QUORUM_FAILURE" QuorumFailure,
    #[cfg(feature = "block-core")]
    "QUORUM_REPORT_BAD" QuorumReportBad,
    #[cfg(feature = "run-state")]
    "RESET" Reset,
    #[cfg(feature = "run-state")]
    "RESUME" Resume,
    #[cfg(feature = "misc")]
    "RTC_CHANGE" RtcChange,
    #[cfg(feature = "machine-s390x")]
    "SCLP_CPI_INFO_AVAILABLE" SclpCpiInfoAvailable,
    #[cfg(feature = "run-state")]
    "SHUTDOWN" Shutdown,
    #[cfg(feature = "ui")]
    "SPICE_CONNECTED" SpiceConnected,
    #[cfg(feature = "ui")]
    "SPICE_DISCONNECTED" SpiceDisconnected,
    #[cfg(feature = "ui")]
    "SPICE_INITIALIZED" SpiceInitialized,
    #[cfg(feature = "ui")]
    "SPICE_MIGRATE_COMPLETED" SpiceMigrateCompleted,
    #[cfg(feature = "run-state")]
    "STOP" Stop,
    #[cfg(feature = "run-state")]
    "SUSPEND" Suspend,
    #[cfg(feature = "run-state")]
    "SUSPEND_DISK" SuspendDisk,
    #[cfg(feature = "migration")]
    "UNPLUG_PRIMARY" UnplugPrimary,
    #[cfg(feature = "vfio")]
    "VFIO_MIGRATION" VfioMigration,
    #[cfg(feature = "misc")]
    "VFU_CLIENT_HANGUP" VfuClientHangup,
    #[cfg(feature = "ui")]
    "VNC_CONNECTED" VncConnected,
    #[cfg(feature = "ui")]
    "VNC_DISCONNECTED" VncDisconnected,
    #[cfg(feature = "ui")]
    "VNC_INITIALIZED" VncInitialized,
    #[cfg(feature = "char")]
    "VSERPORT_CHANGE" VserportChange,
    #[cfg(feature = "run-state")]
    "WAKEUP" Wakeup,
    #[cfg(feature = "run-state")]
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
