// Generated as `qga` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! What the methods of the protocol `qga` look like.

use super::{Parameter, SHAPE, Shape};

/// In source order.
pub(crate) const SHAPES: &[Shape<'static>] = &[
    Shape {
        name: "guest-sync-delimited",
        variant: "GuestSyncDelimited",
        method: "guest_sync_delimited",
        parameters: Some(&[Parameter { name: "id", given: "i64" }]),
        reply: "i64",
        ..SHAPE
    },
    Shape {
        name: "guest-sync",
        variant: "GuestSync",
        method: "guest_sync",
        parameters: Some(&[Parameter { name: "id", given: "i64" }]),
        reply: "i64",
        ..SHAPE
    },
    Shape { name: "guest-ping", variant: "GuestPing", method: "guest_ping", parameters: Some(&[]), ..SHAPE },
    Shape {
        name: "guest-get-time",
        variant: "GuestGetTime",
        method: "guest_get_time",
        parameters: Some(&[]),
        reply: "i64",
        ..SHAPE
    },
    Shape { name: "guest-set-time", variant: "GuestSetTime", method: "guest_set_time", ..SHAPE },
    Shape {
        name: "guest-info",
        variant: "GuestInfo",
        method: "guest_info",
        parameters: Some(&[]),
        reply: "types::GuestAgentInfo",
        ..SHAPE
    },
    Shape { name: "guest-shutdown", variant: "GuestShutdown", method: "guest_shutdown", ..SHAPE },
    Shape { name: "guest-file-open", variant: "GuestFileOpen", method: "guest_file_open", reply: "i64", ..SHAPE },
    Shape {
        name: "guest-file-close",
        variant: "GuestFileClose",
        method: "guest_file_close",
        parameters: Some(&[Parameter { name: "handle", given: "i64" }]),
        ..SHAPE
    },
    Shape {
        name: "guest-file-read",
        variant: "GuestFileRead",
        method: "guest_file_read",
        reply: "types::GuestFileRead",
        ..SHAPE
    },
    Shape {
        name: "guest-file-write",
        variant: "GuestFileWrite",
        method: "guest_file_write",
        reply: "types::GuestFileWrite",
        ..SHAPE
    },
    Shape {
        name: "guest-file-seek",
        variant: "GuestFileSeek",
        method: "guest_file_seek",
        parameters: Some(&[
            Parameter { name: "handle", given: "i64" },
            Parameter { name: "offset", given: "i64" },
            Parameter { name: "whence", given: "impl Into<types::GuestFileWhence>" },
        ]),
        reply: "types::GuestFileSeek",
        ..SHAPE
    },
    Shape {
        name: "guest-file-flush",
        variant: "GuestFileFlush",
        method: "guest_file_flush",
        parameters: Some(&[Parameter { name: "handle", given: "i64" }]),
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-status",
        variant: "GuestFsfreezeStatus",
        method: "guest_fsfreeze_status",
        parameters: Some(&[]),
        reply: "types::GuestFsfreezeStatus",
        doc: "Executes `guest-fsfreeze-status`. Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-freeze",
        variant: "GuestFsfreezeFreeze",
        method: "guest_fsfreeze_freeze",
        parameters: Some(&[]),
        reply: "i64",
        doc: "Executes `guest-fsfreeze-freeze`. Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-freeze-list",
        variant: "GuestFsfreezeFreezeList",
        method: "guest_fsfreeze_freeze_list",
        reply: "i64",
        doc: "Executes `guest-fsfreeze-freeze-list`. Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-thaw",
        variant: "GuestFsfreezeThaw",
        method: "guest_fsfreeze_thaw",
        parameters: Some(&[]),
        reply: "i64",
        doc: "Executes `guest-fsfreeze-thaw`. Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fstrim",
        variant: "GuestFstrim",
        method: "guest_fstrim",
        reply: "types::GuestFilesystemTrimResponse",
        doc: "Executes `guest-fstrim`. Only in builds with `CONFIG_WIN32 || CONFIG_FSTRIM`.",
        ..SHAPE
    },
    Shape {
        name: "guest-suspend-disk",
        variant: "GuestSuspendDisk",
        method: "guest_suspend_disk",
        parameters: Some(&[]),
        doc: "Executes `guest-suspend-disk`. Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-suspend-ram",
        variant: "GuestSuspendRam",
        method: "guest_suspend_ram",
        parameters: Some(&[]),
        doc: "Executes `guest-suspend-ram`. Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-suspend-hybrid",
        variant: "GuestSuspendHybrid",
        method: "guest_suspend_hybrid",
        parameters: Some(&[]),
        doc: "Executes `guest-suspend-hybrid`. Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-network-get-interfaces",
        variant: "GuestNetworkGetInterfaces",
        method: "guest_network_get_interfaces",
        parameters: Some(&[]),
        reply: "Vec<types::GuestNetworkInterface>",
        doc: "Executes `guest-network-get-interfaces`. Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-vcpus",
        variant: "GuestGetVcpus",
        method: "guest_get_vcpus",
        parameters: Some(&[]),
        reply: "Vec<types::GuestLogicalProcessor>",
        doc: "Executes `guest-get-vcpus`. Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-set-vcpus",
        variant: "GuestSetVcpus",
        method: "guest_set_vcpus",
        parameters: Some(&[Parameter { name: "vcpus", given: "impl Into<Vec<types::GuestLogicalProcessor>>" }]),
        reply: "i64",
        doc: "Executes `guest-set-vcpus`. Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-disks",
        variant: "GuestGetDisks",
        method: "guest_get_disks",
        parameters: Some(&[]),
        reply: "Vec<types::GuestDiskInfo>",
        doc: "Executes `guest-get-disks`. Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-fsinfo",
        variant: "GuestGetFsinfo",
        method: "guest_get_fsinfo",
        parameters: Some(&[]),
        reply: "Vec<types::GuestFilesystemInfo>",
        doc: "Executes `guest-get-fsinfo`. Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-set-user-password",
        variant: "GuestSetUserPassword",
        method: "guest_set_user_password",
        parameters: Some(&[
            Parameter { name: "username", given: "impl Into<String>" },
            Parameter { name: "password", given: "impl Into<Base64>" },
            Parameter { name: "crypted", given: "bool" },
        ]),
        doc: "Executes `guest-set-user-password`. Only in builds with `CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-memory-blocks",
        variant: "GuestGetMemoryBlocks",
        method: "guest_get_memory_blocks",
        parameters: Some(&[]),
        reply: "Vec<types::GuestMemoryBlock>",
        doc: "Executes `guest-get-memory-blocks`. Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-set-memory-blocks",
        variant: "GuestSetMemoryBlocks",
        method: "guest_set_memory_blocks",
        parameters: Some(&[Parameter { name: "mem_blks", given: "impl Into<Vec<types::GuestMemoryBlock>>" }]),
        reply: "Vec<types::GuestMemoryBlockResponse>",
        doc: "Executes `guest-set-memory-blocks`. Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-memory-block-info",
        variant: "GuestGetMemoryBlockInfo",
        method: "guest_get_memory_block_info",
        parameters: Some(&[]),
        reply: "types::GuestMemoryBlockInfo",
        doc: "Executes `guest-get-memory-block-info`. Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-exec-status",
        variant: "GuestExecStatus",
        method: "guest_exec_status",
        parameters: Some(&[Parameter { name: "pid", given: "i64" }]),
        reply: "types::GuestExecStatus",
        ..SHAPE
    },
    Shape { name: "guest-exec", variant: "GuestExec", method: "guest_exec", reply: "types::GuestExec", ..SHAPE },
    Shape {
        name: "guest-get-host-name",
        variant: "GuestGetHostName",
        method: "guest_get_host_name",
        parameters: Some(&[]),
        reply: "types::GuestHostName",
        ..SHAPE
    },
    Shape {
        name: "guest-get-users",
        variant: "GuestGetUsers",
        method: "guest_get_users",
        parameters: Some(&[]),
        reply: "Vec<types::GuestUser>",
        doc: "Executes `guest-get-users`. Only in builds with `CONFIG_WIN32 || HAVE_UTMPX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-timezone",
        variant: "GuestGetTimezone",
        method: "guest_get_timezone",
        parameters: Some(&[]),
        reply: "types::GuestTimezone",
        ..SHAPE
    },
    Shape {
        name: "guest-get-osinfo",
        variant: "GuestGetOsinfo",
        method: "guest_get_osinfo",
        parameters: Some(&[]),
        reply: "types::GuestOsInfo",
        ..SHAPE
    },
    Shape {
        name: "guest-get-devices",
        variant: "GuestGetDevices",
        method: "guest_get_devices",
        parameters: Some(&[]),
        reply: "Vec<types::GuestDeviceInfo>",
        doc: "Executes `guest-get-devices`. Only in builds with `CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-ssh-get-authorized-keys",
        variant: "GuestSshGetAuthorizedKeys",
        method: "guest_ssh_get_authorized_keys",
        parameters: Some(&[Parameter { name: "username", given: "impl Into<String>" }]),
        reply: "types::GuestAuthorizedKeys",
        ..SHAPE
    },
    Shape {
        name: "guest-ssh-add-authorized-keys",
        variant: "GuestSshAddAuthorizedKeys",
        method: "guest_ssh_add_authorized_keys",
        ..SHAPE
    },
    Shape {
        name: "guest-ssh-remove-authorized-keys",
        variant: "GuestSshRemoveAuthorizedKeys",
        method: "guest_ssh_remove_authorized_keys",
        parameters: Some(&[
            Parameter { name: "username", given: "impl Into<String>" },
            Parameter { name: "keys", given: "impl IntoIterator<Item = impl Into<String>>" },
        ]),
        ..SHAPE
    },
    Shape {
        name: "guest-get-diskstats",
        variant: "GuestGetDiskstats",
        method: "guest_get_diskstats",
        parameters: Some(&[]),
        reply: "Vec<types::GuestDiskStatsInfo>",
        doc: "Executes `guest-get-diskstats`. Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-cpustats",
        variant: "GuestGetCpustats",
        method: "guest_get_cpustats",
        parameters: Some(&[]),
        reply: "Vec<types::GuestCpuStats>",
        doc: "Executes `guest-get-cpustats`. Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-load",
        variant: "GuestGetLoad",
        method: "guest_get_load",
        parameters: Some(&[]),
        reply: "types::GuestLoadAverage",
        doc: "Executes `guest-get-load`. Only in builds with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.",
        ..SHAPE
    },
    Shape {
        name: "guest-network-get-route",
        variant: "GuestNetworkGetRoute",
        method: "guest_network_get_route",
        parameters: Some(&[]),
        reply: "Vec<types::GuestNetworkRoute>",
        doc: "Executes `guest-network-get-route`. Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
];

/// The structs of events, each with the feature that it needs.
pub(crate) const EVENTS: &[(&str, &str)] = &[];
