// Generated as `qga` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};
use crate::Base64;

crate::wire::client! { pub Client AsyncClient {
    /// Resynchronizes the channel: sends the number back after a 0xFF byte that marks the start of the reply.
    ///
    /// Executes [`guest-sync-delimited`](command::GuestSyncDelimited).
    #[doc(alias = "guest-sync-delimited")]
    fn guest_sync_delimited(id: i64) -> i64 = command::GuestSyncDelimited::new(id);
    /// Resynchronizes the channel by sending the given number back.
    ///
    /// Executes [`guest-sync`](command::GuestSync).
    #[doc(alias = "guest-sync")]
    fn guest_sync(id: i64) -> i64 = command::GuestSync::new(id);
    /// Does nothing; an empty reply shows that the agent is alive and serves requests.
    ///
    /// Executes [`guest-ping`](command::GuestPing).
    #[doc(alias = "guest-ping")]
    fn guest_ping() -> () = command::GuestPing::new();
    /// Reads the guest's system clock, in nanoseconds since 1970-01-01 00:00 UTC.
    ///
    /// Executes [`guest-get-time`](command::GuestGetTime).
    #[doc(alias = "guest-get-time")]
    fn guest_get_time() -> i64 = command::GuestGetTime::new();
    /// Sets the guest's system clock and hardware clock, for example after the guest was paused or restored.
    ///
    /// Executes [`guest-set-time`](command::GuestSetTime). For optional arguments, pass the command to `execute`.
    #[doc(alias = "guest-set-time")]
    fn guest_set_time() -> () = command::GuestSetTime::new();
    /// Reports the agent's release and all its commands, including which of them are enabled.
    ///
    /// Executes [`guest-info`](command::GuestInfo).
    #[doc(alias = "guest-info")]
    fn guest_info() -> types::GuestAgentInfo = command::GuestInfo::new();
    /// Starts a shutdown, halt or reboot of the guest operating system.
    ///
    /// Executes [`guest-shutdown`](command::GuestShutdown). For optional arguments, pass the command to `execute`.
    #[doc(alias = "guest-shutdown")]
    fn guest_shutdown() -> () = command::GuestShutdown::new();
    /// Opens a file in the guest and returns a handle for the other `guest-file-*` commands.
    ///
    /// Executes [`guest-file-open`](command::GuestFileOpen). For optional arguments, pass the command to `execute`.
    #[doc(alias = "guest-file-open")]
    fn guest_file_open(path: impl Into<String>) -> i64 = command::GuestFileOpen::new(path);
    /// Closes a file handle and writes its buffered data.
    ///
    /// Executes [`guest-file-close`](command::GuestFileClose).
    #[doc(alias = "guest-file-close")]
    fn guest_file_close(handle: i64) -> () = command::GuestFileClose::new(handle);
    /// Reads the next bytes of an open file in the guest.
    ///
    /// Executes [`guest-file-read`](command::GuestFileRead). For optional arguments, pass the command to `execute`.
    #[doc(alias = "guest-file-read")]
    fn guest_file_read(handle: i64) -> types::GuestFileRead = command::GuestFileRead::new(handle);
    /// Writes Base64-encoded data at the current position of a file opened for writing.
    ///
    /// Executes [`guest-file-write`](command::GuestFileWrite). For optional arguments, pass the command to `execute`.
    #[doc(alias = "guest-file-write")]
    fn guest_file_write(handle: i64, buf_b64: impl Into<Base64>) -> types::GuestFileWrite = command::GuestFileWrite::new(handle, buf_b64);
    /// Moves the position of an open file in the guest and returns the new position.
    ///
    /// Executes [`guest-file-seek`](command::GuestFileSeek).
    #[doc(alias = "guest-file-seek")]
    fn guest_file_seek(handle: i64, offset: i64, whence: impl Into<types::GuestFileWhence>) -> types::GuestFileSeek = command::GuestFileSeek::new(handle, offset, whence);
    /// Hands data that the agent has buffered for an open file to the guest's kernel.
    ///
    /// Executes [`guest-file-flush`](command::GuestFileFlush).
    #[doc(alias = "guest-file-flush")]
    fn guest_file_flush(handle: i64) -> () = command::GuestFileFlush::new(handle);
    /// Reports whether the agent has frozen the guest's filesystems.
    ///
    /// Executes [`guest-fsfreeze-status`](command::GuestFsfreezeStatus). Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    #[doc(alias = "guest-fsfreeze-status")]
    fn guest_fsfreeze_status() -> types::GuestFsfreezeStatus = command::GuestFsfreezeStatus::new();
    /// Flushes and freezes all local filesystems of the guest and returns how many are frozen.
    ///
    /// Executes [`guest-fsfreeze-freeze`](command::GuestFsfreezeFreeze). Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    #[doc(alias = "guest-fsfreeze-freeze")]
    fn guest_fsfreeze_freeze() -> i64 = command::GuestFsfreezeFreeze::new();
    /// Flushes and freezes the listed local filesystems of the guest and returns how many are frozen.
    ///
    /// Executes [`guest-fsfreeze-freeze-list`](command::GuestFsfreezeFreezeList). Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`. For optional arguments, pass the command to `execute`.
    #[doc(alias = "guest-fsfreeze-freeze-list")]
    fn guest_fsfreeze_freeze_list() -> i64 = command::GuestFsfreezeFreezeList::new();
    /// Thaws all frozen filesystems of the guest and returns how many were thawed.
    ///
    /// Executes [`guest-fsfreeze-thaw`](command::GuestFsfreezeThaw). Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    #[doc(alias = "guest-fsfreeze-thaw")]
    fn guest_fsfreeze_thaw() -> i64 = command::GuestFsfreezeThaw::new();
    /// Discards the free space of all local filesystems of the guest, so that the host can release it.
    ///
    /// Executes [`guest-fstrim`](command::GuestFstrim). Only in builds with `CONFIG_WIN32 || CONFIG_FSTRIM`. For optional arguments, pass the command to `execute`.
    #[doc(alias = "guest-fstrim")]
    fn guest_fstrim() -> types::GuestFilesystemTrimResponse = command::GuestFstrim::new();
    /// Hibernates the guest: it saves its memory to its own disk and powers off.
    ///
    /// Executes [`guest-suspend-disk`](command::GuestSuspendDisk). Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    #[doc(alias = "guest-suspend-disk")]
    fn guest_suspend_disk() -> () = command::GuestSuspendDisk::new();
    /// Suspends the guest to memory (ACPI S3).
    ///
    /// Executes [`guest-suspend-ram`](command::GuestSuspendRam). Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    #[doc(alias = "guest-suspend-ram")]
    fn guest_suspend_ram() -> () = command::GuestSuspendRam::new();
    /// Saves the guest's memory to its own disk, then suspends the guest to memory.
    ///
    /// Executes [`guest-suspend-hybrid`](command::GuestSuspendHybrid). Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "guest-suspend-hybrid")]
    fn guest_suspend_hybrid() -> () = command::GuestSuspendHybrid::new();
    /// Lists all network interfaces of the guest, the loopback interface included, with their addresses.
    ///
    /// Executes [`guest-network-get-interfaces`](command::GuestNetworkGetInterfaces). Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
    #[doc(alias = "guest-network-get-interfaces")]
    fn guest_network_get_interfaces() -> Vec<types::GuestNetworkInterface> = command::GuestNetworkGetInterfaces::new();
    /// Lists the processors that the guest knows, including those it does not use.
    ///
    /// Executes [`guest-get-vcpus`](command::GuestGetVcpus). Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    #[doc(alias = "guest-get-vcpus")]
    fn guest_get_vcpus() -> Vec<types::GuestLogicalProcessor> = command::GuestGetVcpus::new();
    /// Brings processors of the guest online or takes them offline, and returns how many entries were carried out.
    ///
    /// Executes [`guest-set-vcpus`](command::GuestSetVcpus). Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "guest-set-vcpus")]
    fn guest_set_vcpus(vcpus: impl IntoIterator<Item = impl Into<types::GuestLogicalProcessor>>) -> i64 = command::GuestSetVcpus::new(vcpus);
    /// Lists the disks and partitions that the guest sees, mounted or not.
    ///
    /// Executes [`guest-get-disks`](command::GuestGetDisks). Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
    #[doc(alias = "guest-get-disks")]
    fn guest_get_disks() -> Vec<types::GuestDiskInfo> = command::GuestGetDisks::new();
    /// Lists the mounted local filesystems of the guest with their sizes and disks.
    ///
    /// Executes [`guest-get-fsinfo`](command::GuestGetFsinfo). Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
    #[doc(alias = "guest-get-fsinfo")]
    fn guest_get_fsinfo() -> Vec<types::GuestFilesystemInfo> = command::GuestGetFsinfo::new();
    /// Changes the password of an existing account in the guest.
    ///
    /// Executes [`guest-set-user-password`](command::GuestSetUserPassword). Only in builds with `CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD`.
    #[doc(alias = "guest-set-user-password")]
    fn guest_set_user_password(username: impl Into<String>, password: impl Into<Base64>, crypted: bool) -> () = command::GuestSetUserPassword::new(username, password, crypted);
    /// Lists the memory blocks that the guest can switch on and off one by one.
    ///
    /// Executes [`guest-get-memory-blocks`](command::GuestGetMemoryBlocks). Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "guest-get-memory-blocks")]
    fn guest_get_memory_blocks() -> Vec<types::GuestMemoryBlock> = command::GuestGetMemoryBlocks::new();
    /// Switches memory blocks of the guest on or off and reports the outcome of each.
    ///
    /// Executes [`guest-set-memory-blocks`](command::GuestSetMemoryBlocks). Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "guest-set-memory-blocks")]
    fn guest_set_memory_blocks(mem_blks: impl IntoIterator<Item = impl Into<types::GuestMemoryBlock>>) -> Vec<types::GuestMemoryBlockResponse> = command::GuestSetMemoryBlocks::new(mem_blks);
    /// Reports the size of the guest's memory blocks.
    ///
    /// Executes [`guest-get-memory-block-info`](command::GuestGetMemoryBlockInfo). Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "guest-get-memory-block-info")]
    fn guest_get_memory_block_info() -> types::GuestMemoryBlockInfo = command::GuestGetMemoryBlockInfo::new();
    /// Reports whether a program started by `guest-exec` has ended, with its exit code and output.
    ///
    /// Executes [`guest-exec-status`](command::GuestExecStatus).
    #[doc(alias = "guest-exec-status")]
    fn guest_exec_status(pid: i64) -> types::GuestExecStatus = command::GuestExecStatus::new(pid);
    /// Starts a program in the guest and returns its process number without waiting for it to end.
    ///
    /// Executes [`guest-exec`](command::GuestExec). For optional arguments, pass the command to `execute`.
    #[doc(alias = "guest-exec")]
    fn guest_exec(path: impl Into<String>) -> types::GuestExec = command::GuestExec::new(path);
    /// Reports the host name that is set in the guest.
    ///
    /// Executes [`guest-get-host-name`](command::GuestGetHostName).
    #[doc(alias = "guest-get-host-name")]
    fn guest_get_host_name() -> types::GuestHostName = command::GuestGetHostName::new();
    /// Lists the users who are logged in to the guest, each once.
    ///
    /// Executes [`guest-get-users`](command::GuestGetUsers). Only in builds with `CONFIG_WIN32 || HAVE_UTMPX`.
    #[doc(alias = "guest-get-users")]
    fn guest_get_users() -> Vec<types::GuestUser> = command::GuestGetUsers::new();
    /// Reports the guest's time zone and its current difference from UTC.
    ///
    /// Executes [`guest-get-timezone`](command::GuestGetTimezone).
    #[doc(alias = "guest-get-timezone")]
    fn guest_get_timezone() -> types::GuestTimezone = command::GuestGetTimezone::new();
    /// Reports the name, version and kernel of the guest operating system.
    ///
    /// Executes [`guest-get-osinfo`](command::GuestGetOsinfo).
    #[doc(alias = "guest-get-osinfo")]
    fn guest_get_osinfo() -> types::GuestOsInfo = command::GuestGetOsinfo::new();
    /// Lists the devices of a Windows guest with their driver versions.
    ///
    /// Executes [`guest-get-devices`](command::GuestGetDevices). Only in builds with `CONFIG_WIN32`.
    #[doc(alias = "guest-get-devices")]
    fn guest_get_devices() -> Vec<types::GuestDeviceInfo> = command::GuestGetDevices::new();
    /// Reads the SSH public keys that may log in to an account of the guest.
    ///
    /// Executes [`guest-ssh-get-authorized-keys`](command::GuestSshGetAuthorizedKeys).
    #[doc(alias = "guest-ssh-get-authorized-keys")]
    fn guest_ssh_get_authorized_keys(username: impl Into<String>) -> types::GuestAuthorizedKeys = command::GuestSshGetAuthorizedKeys::new(username);
    /// Adds SSH public keys to an account of the guest, so that their owners can log in.
    ///
    /// Executes [`guest-ssh-add-authorized-keys`](command::GuestSshAddAuthorizedKeys). For optional arguments, pass the command to `execute`.
    #[doc(alias = "guest-ssh-add-authorized-keys")]
    fn guest_ssh_add_authorized_keys(username: impl Into<String>, keys: impl IntoIterator<Item = impl Into<String>>) -> () = command::GuestSshAddAuthorizedKeys::new(username, keys);
    /// Removes SSH public keys from an account of the guest.
    ///
    /// Executes [`guest-ssh-remove-authorized-keys`](command::GuestSshRemoveAuthorizedKeys).
    #[doc(alias = "guest-ssh-remove-authorized-keys")]
    fn guest_ssh_remove_authorized_keys(username: impl Into<String>, keys: impl IntoIterator<Item = impl Into<String>>) -> () = command::GuestSshRemoveAuthorizedKeys::new(username, keys);
    /// Reports the I/O counters of all block devices of a Linux guest, partitions included.
    ///
    /// Executes [`guest-get-diskstats`](command::GuestGetDiskstats). Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "guest-get-diskstats")]
    fn guest_get_diskstats() -> Vec<types::GuestDiskStatsInfo> = command::GuestGetDiskstats::new();
    /// Reports how each online processor of a Linux guest has spent its time since boot.
    ///
    /// Executes [`guest-get-cpustats`](command::GuestGetCpustats). Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "guest-get-cpustats")]
    fn guest_get_cpustats() -> Vec<types::GuestCpuStats> = command::GuestGetCpustats::new();
    /// Reports the load averages of the guest over 1, 5 and 15 minutes.
    ///
    /// Executes [`guest-get-load`](command::GuestGetLoad). Only in builds with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.
    #[doc(alias = "guest-get-load")]
    fn guest_get_load() -> types::GuestLoadAverage = command::GuestGetLoad::new();
    /// Lists the IPv4 and IPv6 routes of a Linux guest.
    ///
    /// Executes [`guest-network-get-route`](command::GuestNetworkGetRoute). Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "guest-network-get-route")]
    fn guest_network_get_route() -> Vec<types::GuestNetworkRoute> = command::GuestNetworkGetRoute::new();
} }
