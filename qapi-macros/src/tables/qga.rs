// Generated as `qga` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The signatures of the methods of the protocol `qga`.

use super::{Parameter, SHAPE, Shape};

/// The shapes of all commands, in source order.
pub(crate) const SHAPES: &[Shape<'static>] = &[
    Shape {
        name: "guest-sync-delimited",
        variant: "GuestSyncDelimited",
        method: "guest_sync_delimited",
        parameters: &[Parameter { name: "id", given: "i64" }],
        reply: "i64",
        ..SHAPE
    },
    Shape {
        name: "guest-sync",
        variant: "GuestSync",
        method: "guest_sync",
        parameters: &[Parameter { name: "id", given: "i64" }],
        reply: "i64",
        ..SHAPE
    },
    Shape { name: "guest-ping", variant: "GuestPing", method: "guest_ping", ..SHAPE },
    Shape { name: "guest-get-time", variant: "GuestGetTime", method: "guest_get_time", reply: "i64", ..SHAPE },
    Shape { name: "guest-set-time", variant: "GuestSetTime", method: "guest_set_time", has_optional: true, ..SHAPE },
    Shape { name: "guest-info", variant: "GuestInfo", method: "guest_info", reply: "types::GuestAgentInfo", ..SHAPE },
    Shape { name: "guest-shutdown", variant: "GuestShutdown", method: "guest_shutdown", has_optional: true, ..SHAPE },
    Shape {
        name: "guest-file-open",
        variant: "GuestFileOpen",
        method: "guest_file_open",
        parameters: &[Parameter { name: "path", given: "impl Into<String>" }],
        has_optional: true,
        reply: "i64",
        ..SHAPE
    },
    Shape {
        name: "guest-file-close",
        variant: "GuestFileClose",
        method: "guest_file_close",
        parameters: &[Parameter { name: "handle", given: "i64" }],
        ..SHAPE
    },
    Shape {
        name: "guest-file-read",
        variant: "GuestFileRead",
        method: "guest_file_read",
        parameters: &[Parameter { name: "handle", given: "i64" }],
        has_optional: true,
        reply: "types::GuestFileRead",
        ..SHAPE
    },
    Shape {
        name: "guest-file-write",
        variant: "GuestFileWrite",
        method: "guest_file_write",
        parameters: &[
            Parameter { name: "handle", given: "i64" },
            Parameter { name: "buf_b64", given: "impl Into<Base64>" },
        ],
        has_optional: true,
        reply: "types::GuestFileWrite",
        ..SHAPE
    },
    Shape {
        name: "guest-file-seek",
        variant: "GuestFileSeek",
        method: "guest_file_seek",
        parameters: &[
            Parameter { name: "handle", given: "i64" },
            Parameter { name: "offset", given: "i64" },
            Parameter { name: "whence", given: "impl Into<types::GuestFileWhence>" },
        ],
        reply: "types::GuestFileSeek",
        ..SHAPE
    },
    Shape {
        name: "guest-file-flush",
        variant: "GuestFileFlush",
        method: "guest_file_flush",
        parameters: &[Parameter { name: "handle", given: "i64" }],
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-status",
        variant: "GuestFsfreezeStatus",
        method: "guest_fsfreeze_status",
        reply: "types::GuestFsfreezeStatus",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-freeze",
        variant: "GuestFsfreezeFreeze",
        method: "guest_fsfreeze_freeze",
        reply: "i64",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-freeze-list",
        variant: "GuestFsfreezeFreezeList",
        method: "guest_fsfreeze_freeze_list",
        has_optional: true,
        reply: "i64",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-thaw",
        variant: "GuestFsfreezeThaw",
        method: "guest_fsfreeze_thaw",
        reply: "i64",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fstrim",
        variant: "GuestFstrim",
        method: "guest_fstrim",
        has_optional: true,
        reply: "types::GuestFilesystemTrimResponse",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_FSTRIM`.",
        ..SHAPE
    },
    Shape {
        name: "guest-suspend-disk",
        variant: "GuestSuspendDisk",
        method: "guest_suspend_disk",
        remarks: "Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-suspend-ram",
        variant: "GuestSuspendRam",
        method: "guest_suspend_ram",
        remarks: "Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-suspend-hybrid",
        variant: "GuestSuspendHybrid",
        method: "guest_suspend_hybrid",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-network-get-interfaces",
        variant: "GuestNetworkGetInterfaces",
        method: "guest_network_get_interfaces",
        reply: "Vec<types::GuestNetworkInterface>",
        remarks: "Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-vcpus",
        variant: "GuestGetVcpus",
        method: "guest_get_vcpus",
        reply: "Vec<types::GuestLogicalProcessor>",
        remarks: "Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-set-vcpus",
        variant: "GuestSetVcpus",
        method: "guest_set_vcpus",
        parameters: &[
            Parameter { name: "vcpus", given: "impl IntoIterator<Item = impl Into<types::GuestLogicalProcessor>>" },
        ],
        reply: "i64",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-disks",
        variant: "GuestGetDisks",
        method: "guest_get_disks",
        reply: "Vec<types::GuestDiskInfo>",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-fsinfo",
        variant: "GuestGetFsinfo",
        method: "guest_get_fsinfo",
        reply: "Vec<types::GuestFilesystemInfo>",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-set-user-password",
        variant: "GuestSetUserPassword",
        method: "guest_set_user_password",
        parameters: &[
            Parameter { name: "username", given: "impl Into<String>" },
            Parameter { name: "password", given: "impl Into<Base64>" },
            Parameter { name: "crypted", given: "bool" },
        ],
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-memory-blocks",
        variant: "GuestGetMemoryBlocks",
        method: "guest_get_memory_blocks",
        reply: "Vec<types::GuestMemoryBlock>",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-set-memory-blocks",
        variant: "GuestSetMemoryBlocks",
        method: "guest_set_memory_blocks",
        parameters: &[
            Parameter { name: "mem_blks", given: "impl IntoIterator<Item = impl Into<types::GuestMemoryBlock>>" },
        ],
        reply: "Vec<types::GuestMemoryBlockResponse>",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-memory-block-info",
        variant: "GuestGetMemoryBlockInfo",
        method: "guest_get_memory_block_info",
        reply: "types::GuestMemoryBlockInfo",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-exec-status",
        variant: "GuestExecStatus",
        method: "guest_exec_status",
        parameters: &[Parameter { name: "pid", given: "i64" }],
        reply: "types::GuestExecStatus",
        ..SHAPE
    },
    Shape {
        name: "guest-exec",
        variant: "GuestExec",
        method: "guest_exec",
        parameters: &[Parameter { name: "path", given: "impl Into<String>" }],
        has_optional: true,
        reply: "types::GuestExec",
        ..SHAPE
    },
    Shape {
        name: "guest-get-host-name",
        variant: "GuestGetHostName",
        method: "guest_get_host_name",
        reply: "types::GuestHostName",
        ..SHAPE
    },
    Shape {
        name: "guest-get-users",
        variant: "GuestGetUsers",
        method: "guest_get_users",
        reply: "Vec<types::GuestUser>",
        remarks: "Only in builds with `CONFIG_WIN32 || HAVE_UTMPX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-timezone",
        variant: "GuestGetTimezone",
        method: "guest_get_timezone",
        reply: "types::GuestTimezone",
        ..SHAPE
    },
    Shape {
        name: "guest-get-osinfo",
        variant: "GuestGetOsinfo",
        method: "guest_get_osinfo",
        reply: "types::GuestOsInfo",
        ..SHAPE
    },
    Shape {
        name: "guest-get-devices",
        variant: "GuestGetDevices",
        method: "guest_get_devices",
        reply: "Vec<types::GuestDeviceInfo>",
        remarks: "Only in builds with `CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-ssh-get-authorized-keys",
        variant: "GuestSshGetAuthorizedKeys",
        method: "guest_ssh_get_authorized_keys",
        parameters: &[Parameter { name: "username", given: "impl Into<String>" }],
        reply: "types::GuestAuthorizedKeys",
        ..SHAPE
    },
    Shape {
        name: "guest-ssh-add-authorized-keys",
        variant: "GuestSshAddAuthorizedKeys",
        method: "guest_ssh_add_authorized_keys",
        parameters: &[
            Parameter { name: "username", given: "impl Into<String>" },
            Parameter { name: "keys", given: "impl IntoIterator<Item = impl Into<String>>" },
        ],
        has_optional: true,
        ..SHAPE
    },
    Shape {
        name: "guest-ssh-remove-authorized-keys",
        variant: "GuestSshRemoveAuthorizedKeys",
        method: "guest_ssh_remove_authorized_keys",
        parameters: &[
            Parameter { name: "username", given: "impl Into<String>" },
            Parameter { name: "keys", given: "impl IntoIterator<Item = impl Into<String>>" },
        ],
        ..SHAPE
    },
    Shape {
        name: "guest-get-diskstats",
        variant: "GuestGetDiskstats",
        method: "guest_get_diskstats",
        reply: "Vec<types::GuestDiskStatsInfo>",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-cpustats",
        variant: "GuestGetCpustats",
        method: "guest_get_cpustats",
        reply: "Vec<types::GuestCpuStats>",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-load",
        variant: "GuestGetLoad",
        method: "guest_get_load",
        reply: "types::GuestLoadAverage",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.",
        ..SHAPE
    },
    Shape {
        name: "guest-network-get-route",
        variant: "GuestNetworkGetRoute",
        method: "guest_network_get_route",
        reply: "Vec<types::GuestNetworkRoute>",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
];

/// The structs of events, each with the feature that it needs.
pub(crate) const EVENTS: &[(&str, &str)] = &[];
