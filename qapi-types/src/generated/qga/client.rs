// Generated as `qga` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};
use crate::Base64;

crate::wire::client! { pub Client AsyncClient {
    /// Executes `guest-sync-delimited`.
    fn guest_sync_delimited(id: i64) -> i64 = command::GuestSyncDelimited::new(id);
    /// Executes `guest-sync`.
    fn guest_sync(id: i64) -> i64 = command::GuestSync::new(id);
    /// Executes `guest-ping`.
    fn guest_ping() -> () = command::GuestPing::new();
    /// Executes `guest-get-time`.
    fn guest_get_time() -> i64 = command::GuestGetTime::new();
    /// Executes `guest-set-time`.
    fn guest_set_time(command: command::GuestSetTime) -> () = command;
    /// Executes `guest-info`.
    fn guest_info() -> types::GuestAgentInfo = command::GuestInfo::new();
    /// Executes `guest-shutdown`.
    fn guest_shutdown(command: command::GuestShutdown) -> () = command;
    /// Executes `guest-file-open`.
    fn guest_file_open(command: command::GuestFileOpen) -> i64 = command;
    /// Executes `guest-file-close`.
    fn guest_file_close(handle: i64) -> () = command::GuestFileClose::new(handle);
    /// Executes `guest-file-read`.
    fn guest_file_read(command: command::GuestFileRead) -> types::GuestFileRead = command;
    /// Executes `guest-file-write`.
    fn guest_file_write(command: command::GuestFileWrite) -> types::GuestFileWrite = command;
    /// Executes `guest-file-seek`.
    fn guest_file_seek(handle: i64, offset: i64, whence: impl Into<types::GuestFileWhence>) -> types::GuestFileSeek = command::GuestFileSeek::new(handle, offset, whence);
    /// Executes `guest-file-flush`.
    fn guest_file_flush(handle: i64) -> () = command::GuestFileFlush::new(handle);
    /// Executes `guest-fsfreeze-status`. Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    fn guest_fsfreeze_status() -> types::GuestFsfreezeStatus = command::GuestFsfreezeStatus::new();
    /// Executes `guest-fsfreeze-freeze`. Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    fn guest_fsfreeze_freeze() -> i64 = command::GuestFsfreezeFreeze::new();
    /// Executes `guest-fsfreeze-freeze-list`. Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    fn guest_fsfreeze_freeze_list(command: command::GuestFsfreezeFreezeList) -> i64 = command;
    /// Executes `guest-fsfreeze-thaw`. Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    fn guest_fsfreeze_thaw() -> i64 = command::GuestFsfreezeThaw::new();
    /// Executes `guest-fstrim`. Only in builds with `CONFIG_WIN32 || CONFIG_FSTRIM`.
    fn guest_fstrim(command: command::GuestFstrim) -> types::GuestFilesystemTrimResponse = command;
    /// Executes `guest-suspend-disk`. Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    fn guest_suspend_disk() -> () = command::GuestSuspendDisk::new();
    /// Executes `guest-suspend-ram`. Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    fn guest_suspend_ram() -> () = command::GuestSuspendRam::new();
    /// Executes `guest-suspend-hybrid`. Only in builds with `CONFIG_LINUX`.
    fn guest_suspend_hybrid() -> () = command::GuestSuspendHybrid::new();
    /// Executes `guest-network-get-interfaces`. Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
    fn guest_network_get_interfaces() -> Vec<types::GuestNetworkInterface> = command::GuestNetworkGetInterfaces::new();
    /// Executes `guest-get-vcpus`. Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    fn guest_get_vcpus() -> Vec<types::GuestLogicalProcessor> = command::GuestGetVcpus::new();
    /// Executes `guest-set-vcpus`. Only in builds with `CONFIG_LINUX`.
    fn guest_set_vcpus(vcpus: impl Into<Vec<types::GuestLogicalProcessor>>) -> i64 = command::GuestSetVcpus::new(vcpus);
    /// Executes `guest-get-disks`. Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
    fn guest_get_disks() -> Vec<types::GuestDiskInfo> = command::GuestGetDisks::new();
    /// Executes `guest-get-fsinfo`. Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
    fn guest_get_fsinfo() -> Vec<types::GuestFilesystemInfo> = command::GuestGetFsinfo::new();
    /// Executes `guest-set-user-password`. Only in builds with `CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD`.
    fn guest_set_user_password(username: impl Into<String>, password: impl Into<Base64>, crypted: bool) -> () = command::GuestSetUserPassword::new(username, password, crypted);
    /// Executes `guest-get-memory-blocks`. Only in builds with `CONFIG_LINUX`.
    fn guest_get_memory_blocks() -> Vec<types::GuestMemoryBlock> = command::GuestGetMemoryBlocks::new();
    /// Executes `guest-set-memory-blocks`. Only in builds with `CONFIG_LINUX`.
    fn guest_set_memory_blocks(mem_blks: impl Into<Vec<types::GuestMemoryBlock>>) -> Vec<types::GuestMemoryBlockResponse> = command::GuestSetMemoryBlocks::new(mem_blks);
    /// Executes `guest-get-memory-block-info`. Only in builds with `CONFIG_LINUX`.
    fn guest_get_memory_block_info() -> types::GuestMemoryBlockInfo = command::GuestGetMemoryBlockInfo::new();
    /// Executes `guest-exec-status`.
    fn guest_exec_status(pid: i64) -> types::GuestExecStatus = command::GuestExecStatus::new(pid);
    /// Executes `guest-exec`.
    fn guest_exec(command: command::GuestExec) -> types::GuestExec = command;
    /// Executes `guest-get-host-name`.
    fn guest_get_host_name() -> types::GuestHostName = command::GuestGetHostName::new();
    /// Executes `guest-get-users`. Only in builds with `CONFIG_WIN32 || HAVE_UTMPX`.
    fn guest_get_users() -> Vec<types::GuestUser> = command::GuestGetUsers::new();
    /// Executes `guest-get-timezone`.
    fn guest_get_timezone() -> types::GuestTimezone = command::GuestGetTimezone::new();
    /// Executes `guest-get-osinfo`.
    fn guest_get_osinfo() -> types::GuestOsInfo = command::GuestGetOsinfo::new();
    /// Executes `guest-get-devices`. Only in builds with `CONFIG_WIN32`.
    fn guest_get_devices() -> Vec<types::GuestDeviceInfo> = command::GuestGetDevices::new();
    /// Executes `guest-ssh-get-authorized-keys`.
    fn guest_ssh_get_authorized_keys(username: impl Into<String>) -> types::GuestAuthorizedKeys = command::GuestSshGetAuthorizedKeys::new(username);
    /// Executes `guest-ssh-add-authorized-keys`.
    fn guest_ssh_add_authorized_keys(command: command::GuestSshAddAuthorizedKeys) -> () = command;
    /// Executes `guest-ssh-remove-authorized-keys`.
    fn guest_ssh_remove_authorized_keys(username: impl Into<String>, keys: impl IntoIterator<Item = impl Into<String>>) -> () = command::GuestSshRemoveAuthorizedKeys::new(username, keys);
    /// Executes `guest-get-diskstats`. Only in builds with `CONFIG_LINUX`.
    fn guest_get_diskstats() -> Vec<types::GuestDiskStatsInfo> = command::GuestGetDiskstats::new();
    /// Executes `guest-get-cpustats`. Only in builds with `CONFIG_LINUX`.
    fn guest_get_cpustats() -> Vec<types::GuestCpuStats> = command::GuestGetCpustats::new();
    /// Executes `guest-get-load`. Only in builds with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.
    fn guest_get_load() -> types::GuestLoadAverage = command::GuestGetLoad::new();
    /// Executes `guest-network-get-route`. Only in builds with `CONFIG_LINUX`.
    fn guest_network_get_route() -> Vec<types::GuestNetworkRoute> = command::GuestNetworkGetRoute::new();
} }
