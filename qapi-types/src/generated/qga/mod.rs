// Generated as `qga` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The protocol `qga` as QEMU 10.2.2 has it: 44 commands, 0 events.
//!
//! Types are here, commands in [`command`], named as in the schema but for Rust's
//! conventions. `schema` is the schema as data with the feature `schema`.

#![allow(clippy::large_enum_variant)] // branches are as large as the schema has them
#![allow(clippy::too_many_arguments)] // constructors take what the schema makes mandatory
#![allow(deprecated)] // methods make commands that should no longer be used

mod client;
#[cfg(feature = "names")]
pub mod names;
pub(crate) mod qapi_schema;
#[cfg(feature = "schema")]
pub mod schema;

#[allow(unreachable_pub, unused_imports)] // the module is empty without `blocking` or `async`
pub use self::client::*;

pub use self::qapi_schema::*;

/// The commands, each a struct of its arguments.
pub mod command {
    pub use super::qapi_schema::command::*;
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
    /// Starts a program in the guest and returns its process number without waiting for it to end.
    ///
    /// Command `guest-exec`.
    GuestExec,
    /// Reports whether a program started by `guest-exec` has ended, with its exit code and output.
    ///
    /// Command `guest-exec-status`.
    GuestExecStatus,
    /// Closes a file handle and writes its buffered data.
    ///
    /// Command `guest-file-close`.
    GuestFileClose,
    /// Hands data that the agent has buffered for an open file to the guest's kernel.
    ///
    /// Command `guest-file-flush`.
    GuestFileFlush,
    /// Opens a file in the guest and returns a handle for the other `guest-file-*` commands.
    ///
    /// Command `guest-file-open`.
    GuestFileOpen,
    /// Reads the next bytes of an open file in the guest.
    ///
    /// Command `guest-file-read`.
    GuestFileRead,
    /// Moves the position of an open file in the guest and returns the new position.
    ///
    /// Command `guest-file-seek`.
    GuestFileSeek,
    /// Writes Base64-encoded data at the current position of a file opened for writing.
    ///
    /// Command `guest-file-write`.
    GuestFileWrite,
    /// Flushes and freezes all local filesystems of the guest and returns how many are frozen.
    ///
    /// Command `guest-fsfreeze-freeze`.
    GuestFsfreezeFreeze,
    /// Flushes and freezes the listed local filesystems of the guest and returns how many are frozen.
    ///
    /// Command `guest-fsfreeze-freeze-list`.
    GuestFsfreezeFreezeList,
    /// Reports whether the agent has frozen the guest's filesystems.
    ///
    /// Command `guest-fsfreeze-status`.
    GuestFsfreezeStatus,
    /// Thaws all frozen filesystems of the guest and returns how many were thawed.
    ///
    /// Command `guest-fsfreeze-thaw`.
    GuestFsfreezeThaw,
    /// Discards the free space of all local filesystems of the guest, so that the host can release it.
    ///
    /// Command `guest-fstrim`.
    GuestFstrim,
    /// Reports how each online processor of a Linux guest has spent its time since boot.
    ///
    /// Command `guest-get-cpustats`.
    GuestGetCpustats,
    /// Lists the devices of a Windows guest with their driver versions.
    ///
    /// Command `guest-get-devices`.
    GuestGetDevices,
    /// Lists the disks and partitions that the guest sees, mounted or not.
    ///
    /// Command `guest-get-disks`.
    GuestGetDisks,
    /// Reports the I/O counters of all block devices of a Linux guest, partitions included.
    ///
    /// Command `guest-get-diskstats`.
    GuestGetDiskstats,
    /// Lists the mounted local filesystems of the guest with their sizes and disks.
    ///
    /// Command `guest-get-fsinfo`.
    GuestGetFsinfo,
    /// Reports the host name that is set in the guest.
    ///
    /// Command `guest-get-host-name`.
    GuestGetHostName,
    /// Reports the load averages of the guest over 1, 5 and 15 minutes.
    ///
    /// Command `guest-get-load`.
    GuestGetLoad,
    /// Reports the size of the guest's memory blocks.
    ///
    /// Command `guest-get-memory-block-info`.
    GuestGetMemoryBlockInfo,
    /// Lists the memory blocks that the guest can switch on and off one by one.
    ///
    /// Command `guest-get-memory-blocks`.
    GuestGetMemoryBlocks,
    /// Reports the name, version and kernel of the guest operating system.
    ///
    /// Command `guest-get-osinfo`.
    GuestGetOsinfo,
    /// Reads the guest's system clock, in nanoseconds since 1970-01-01 00:00 UTC.
    ///
    /// Command `guest-get-time`.
    GuestGetTime,
    /// Reports the guest's time zone and its current difference from UTC.
    ///
    /// Command `guest-get-timezone`.
    GuestGetTimezone,
    /// Lists the users who are logged in to the guest, each once.
    ///
    /// Command `guest-get-users`.
    GuestGetUsers,
    /// Lists the processors that the guest knows, including those it does not use.
    ///
    /// Command `guest-get-vcpus`.
    GuestGetVcpus,
    /// Reports the agent's release and all its commands, including which of them are enabled.
    ///
    /// Command `guest-info`.
    GuestInfo,
    /// Lists all network interfaces of the guest, the loopback interface included, with their addresses.
    ///
    /// Command `guest-network-get-interfaces`.
    GuestNetworkGetInterfaces,
    /// Lists the IPv4 and IPv6 routes of a Linux guest.
    ///
    /// Command `guest-network-get-route`.
    GuestNetworkGetRoute,
    /// Does nothing; an empty reply shows that the agent is alive and serves requests.
    ///
    /// Command `guest-ping`.
    GuestPing,
    /// Switches memory blocks of the guest on or off and reports the outcome of each.
    ///
    /// Command `guest-set-memory-blocks`.
    GuestSetMemoryBlocks,
    /// Sets the guest's system clock and hardware clock, for example after the guest was paused or restored.
    ///
    /// Command `guest-set-time`.
    GuestSetTime,
    /// Changes the password of an existing account in the guest.
    ///
    /// Command `guest-set-user-password`.
    GuestSetUserPassword,
    /// Brings processors of the guest online or takes them offline, and returns how many entries were carried out.
    ///
    /// Command `guest-set-vcpus`.
    GuestSetVcpus,
    /// Starts a shutdown, halt or reboot of the guest operating system.
    ///
    /// Command `guest-shutdown`.
    GuestShutdown,
    /// Adds SSH public keys to an account of the guest, so that their owners can log in.
    ///
    /// Command `guest-ssh-add-authorized-keys`.
    GuestSshAddAuthorizedKeys,
    /// Reads the SSH public keys that may log in to an account of the guest.
    ///
    /// Command `guest-ssh-get-authorized-keys`.
    GuestSshGetAuthorizedKeys,
    /// Removes SSH public keys from an account of the guest.
    ///
    /// Command `guest-ssh-remove-authorized-keys`.
    GuestSshRemoveAuthorizedKeys,
    /// Hibernates the guest: it saves its memory to its own disk and powers off.
    ///
    /// Command `guest-suspend-disk`.
    GuestSuspendDisk,
    /// Saves the guest's memory to its own disk, then suspends the guest to memory.
    ///
    /// Command `guest-suspend-hybrid`.
    GuestSuspendHybrid,
    /// Suspends the guest to memory (ACPI S3).
    ///
    /// Command `guest-suspend-ram`.
    GuestSuspendRam,
    /// Resynchronizes the channel by sending the given number back.
    ///
    /// Command `guest-sync`.
    GuestSync,
    /// Resynchronizes the channel: sends the number back after a 0xFF byte that marks the start of the reply.
    ///
    /// Command `guest-sync-delimited`.
    GuestSyncDelimited,
}

crate::wire::commands! { Commands {
    "guest-exec" GuestExec,
    "guest-exec-status" GuestExecStatus,
    "guest-file-close" GuestFileClose,
    "guest-file-flush" GuestFileFlush,
    "guest-file-open" GuestFileOpen,
    "guest-file-read" GuestFileRead,
    "guest-file-seek" GuestFileSeek,
    "guest-file-write" GuestFileWrite,
    "guest-fsfreeze-freeze" GuestFsfreezeFreeze,
    "guest-fsfreeze-freeze-list" GuestFsfreezeFreezeList,
    "guest-fsfreeze-status" GuestFsfreezeStatus,
    "guest-fsfreeze-thaw" GuestFsfreezeThaw,
    "guest-fstrim" GuestFstrim,
    "guest-get-cpustats" GuestGetCpustats,
    "guest-get-devices" GuestGetDevices,
    "guest-get-disks" GuestGetDisks,
    "guest-get-diskstats" GuestGetDiskstats,
    "guest-get-fsinfo" GuestGetFsinfo,
    "guest-get-host-name" GuestGetHostName,
    "guest-get-load" GuestGetLoad,
    "guest-get-memory-block-info" GuestGetMemoryBlockInfo,
    "guest-get-memory-blocks" GuestGetMemoryBlocks,
    "guest-get-osinfo" GuestGetOsinfo,
    "guest-get-time" GuestGetTime,
    "guest-get-timezone" GuestGetTimezone,
    "guest-get-users" GuestGetUsers,
    "guest-get-vcpus" GuestGetVcpus,
    "guest-info" GuestInfo,
    "guest-network-get-interfaces" GuestNetworkGetInterfaces,
    "guest-network-get-route" GuestNetworkGetRoute,
    "guest-ping" GuestPing,
    "guest-set-memory-blocks" GuestSetMemoryBlocks,
    "guest-set-time" GuestSetTime,
    "guest-set-user-password" GuestSetUserPassword,
    "guest-set-vcpus" GuestSetVcpus,
    "guest-shutdown" GuestShutdown,
    "guest-ssh-add-authorized-keys" GuestSshAddAuthorizedKeys,
    "guest-ssh-get-authorized-keys" GuestSshGetAuthorizedKeys,
    "guest-ssh-remove-authorized-keys" GuestSshRemoveAuthorizedKeys,
    "guest-suspend-disk" GuestSuspendDisk,
    "guest-suspend-hybrid" GuestSuspendHybrid,
    "guest-suspend-ram" GuestSuspendRam,
    "guest-sync" GuestSync,
    "guest-sync-delimited" GuestSyncDelimited,
} }

#[doc(hidden)]
#[macro_export]
macro_rules! __qga_commands {
    ($callback:ident) => {
        $callback! {
            "guest-sync-delimited" GuestSyncDelimited,
            "guest-sync" GuestSync,
            "guest-ping" GuestPing,
            "guest-get-time" GuestGetTime,
            "guest-set-time" GuestSetTime,
            "guest-info" GuestInfo,
            "guest-shutdown" GuestShutdown,
            "guest-file-open" GuestFileOpen,
            "guest-file-close" GuestFileClose,
            "guest-file-read" GuestFileRead,
            "guest-file-write" GuestFileWrite,
            "guest-file-seek" GuestFileSeek,
            "guest-file-flush" GuestFileFlush,
            "guest-fsfreeze-status" GuestFsfreezeStatus,
            "guest-fsfreeze-freeze" GuestFsfreezeFreeze,
            "guest-fsfreeze-freeze-list" GuestFsfreezeFreezeList,
            "guest-fsfreeze-thaw" GuestFsfreezeThaw,
            "guest-fstrim" GuestFstrim,
            "guest-suspend-disk" GuestSuspendDisk,
            "guest-suspend-ram" GuestSuspendRam,
            "guest-suspend-hybrid" GuestSuspendHybrid,
            "guest-network-get-interfaces" GuestNetworkGetInterfaces,
            "guest-get-vcpus" GuestGetVcpus,
            "guest-set-vcpus" GuestSetVcpus,
            "guest-get-disks" GuestGetDisks,
            "guest-get-fsinfo" GuestGetFsinfo,
            "guest-set-user-password" GuestSetUserPassword,
            "guest-get-memory-blocks" GuestGetMemoryBlocks,
            "guest-set-memory-blocks" GuestSetMemoryBlocks,
            "guest-get-memory-block-info" GuestGetMemoryBlockInfo,
            "guest-exec-status" GuestExecStatus,
            "guest-exec" GuestExec,
            "guest-get-host-name" GuestGetHostName,
            "guest-get-users" GuestGetUsers,
            "guest-get-timezone" GuestGetTimezone,
            "guest-get-osinfo" GuestGetOsinfo,
            "guest-get-devices" GuestGetDevices,
            "guest-ssh-get-authorized-keys" GuestSshGetAuthorizedKeys,
            "guest-ssh-add-authorized-keys" GuestSshAddAuthorizedKeys,
            "guest-ssh-remove-authorized-keys" GuestSshRemoveAuthorizedKeys,
            "guest-get-diskstats" GuestGetDiskstats,
            "guest-get-cpustats" GuestGetCpustats,
            "guest-get-load" GuestGetLoad,
            "guest-network-get-route" GuestNetworkGetRoute,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __qga_events {
    ($callback:ident) => {
        $callback! {}
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __qga_types {
    ($callback:ident) => {
        $callback! {
            "GuestAgentCommandInfo" GuestAgentCommandInfo GUEST_AGENT_COMMAND_INFO,
            "GuestAgentInfo" GuestAgentInfo GUEST_AGENT_INFO,
            "GuestFileRead" GuestFileRead GUEST_FILE_READ,
            "GuestFileWrite" GuestFileWrite GUEST_FILE_WRITE,
            "GuestFileSeek" GuestFileSeek GUEST_FILE_SEEK,
            "QGASeek" QgaSeek QGA_SEEK,
            "GuestFileWhence" GuestFileWhence GUEST_FILE_WHENCE,
            "GuestFsfreezeStatus" GuestFsfreezeStatus GUEST_FSFREEZE_STATUS,
            "GuestFilesystemTrimResult" GuestFilesystemTrimResult GUEST_FILESYSTEM_TRIM_RESULT,
            "GuestFilesystemTrimResponse" GuestFilesystemTrimResponse GUEST_FILESYSTEM_TRIM_RESPONSE,
            "GuestIpAddressType" GuestIpAddressType GUEST_IP_ADDRESS_TYPE,
            "GuestIpAddress" GuestIpAddress GUEST_IP_ADDRESS,
            "GuestNetworkInterfaceStat" GuestNetworkInterfaceStat GUEST_NETWORK_INTERFACE_STAT,
            "GuestNetworkInterface" GuestNetworkInterface GUEST_NETWORK_INTERFACE,
            "GuestLogicalProcessor" GuestLogicalProcessor GUEST_LOGICAL_PROCESSOR,
            "GuestDiskBusType" GuestDiskBusType GUEST_DISK_BUS_TYPE,
            "GuestPCIAddress" GuestPciAddress GUEST_PCI_ADDRESS,
            "GuestCCWAddress" GuestCcwAddress GUEST_CCW_ADDRESS,
            "GuestDiskAddress" GuestDiskAddress GUEST_DISK_ADDRESS,
            "GuestNVMeSmart" GuestNvMeSmart GUEST_NV_ME_SMART,
            "GuestDiskSmart" GuestDiskSmart GUEST_DISK_SMART,
            "GuestDiskInfo" GuestDiskInfo GUEST_DISK_INFO,
            "GuestFilesystemInfo" GuestFilesystemInfo GUEST_FILESYSTEM_INFO,
            "GuestMemoryBlock" GuestMemoryBlock GUEST_MEMORY_BLOCK,
            "GuestMemoryBlockResponseType" GuestMemoryBlockResponseType GUEST_MEMORY_BLOCK_RESPONSE_TYPE,
            "GuestMemoryBlockResponse" GuestMemoryBlockResponse GUEST_MEMORY_BLOCK_RESPONSE,
            "GuestMemoryBlockInfo" GuestMemoryBlockInfo GUEST_MEMORY_BLOCK_INFO,
            "GuestExecStatus" GuestExecStatus GUEST_EXEC_STATUS,
            "GuestExec" GuestExec GUEST_EXEC,
            "GuestExecCaptureOutputMode" GuestExecCaptureOutputMode GUEST_EXEC_CAPTURE_OUTPUT_MODE,
            "GuestExecCaptureOutput" GuestExecCaptureOutput GUEST_EXEC_CAPTURE_OUTPUT,
            "GuestHostName" GuestHostName GUEST_HOST_NAME,
            "GuestUser" GuestUser GUEST_USER,
            "GuestTimezone" GuestTimezone GUEST_TIMEZONE,
            "GuestOSInfo" GuestOsInfo GUEST_OS_INFO,
            "GuestDeviceType" GuestDeviceType GUEST_DEVICE_TYPE,
            "GuestDeviceIdPCI" GuestDeviceIdPci GUEST_DEVICE_ID_PCI,
            "GuestDeviceId" GuestDeviceId GUEST_DEVICE_ID,
            "GuestDeviceInfo" GuestDeviceInfo GUEST_DEVICE_INFO,
            "GuestAuthorizedKeys" GuestAuthorizedKeys GUEST_AUTHORIZED_KEYS,
            "GuestDiskStats" GuestDiskStats GUEST_DISK_STATS,
            "GuestDiskStatsInfo" GuestDiskStatsInfo GUEST_DISK_STATS_INFO,
            "GuestCpuStatsType" GuestCpuStatsType GUEST_CPU_STATS_TYPE,
            "GuestLinuxCpuStats" GuestLinuxCpuStats GUEST_LINUX_CPU_STATS,
            "GuestCpuStats" GuestCpuStats GUEST_CPU_STATS,
            "GuestLoadAverage" GuestLoadAverage GUEST_LOAD_AVERAGE,
            "GuestNetworkRoute" GuestNetworkRoute GUEST_NETWORK_ROUTE,
        }
    };
}
