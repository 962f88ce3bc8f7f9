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
        summary: "Resynchronizes the channel: sends the number back after a 0xFF byte that marks the start of the reply.",
        ..SHAPE
    },
    Shape {
        name: "guest-sync",
        variant: "GuestSync",
        method: "guest_sync",
        parameters: &[Parameter { name: "id", given: "i64" }],
        reply: "i64",
        summary: "Resynchronizes the channel by sending the given number back.",
        ..SHAPE
    },
    Shape {
        name: "guest-ping",
        variant: "GuestPing",
        method: "guest_ping",
        summary: "Does nothing; an empty reply shows that the agent is alive and serves requests.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-time",
        variant: "GuestGetTime",
        method: "guest_get_time",
        reply: "i64",
        summary: "Reads the guest's system clock, in nanoseconds since 1970-01-01 00:00 UTC.",
        ..SHAPE
    },
    Shape {
        name: "guest-set-time",
        variant: "GuestSetTime",
        method: "guest_set_time",
        has_optional: true,
        summary: "Sets the guest's system clock and hardware clock, for example after the guest was paused or restored.",
        ..SHAPE
    },
    Shape {
        name: "guest-info",
        variant: "GuestInfo",
        method: "guest_info",
        reply: "types::GuestAgentInfo",
        summary: "Reports the agent's release and all its commands, including which of them are enabled.",
        ..SHAPE
    },
    Shape {
        name: "guest-shutdown",
        variant: "GuestShutdown",
        method: "guest_shutdown",
        has_optional: true,
        summary: "Starts a shutdown, halt or reboot of the guest operating system.",
        ..SHAPE
    },
    Shape {
        name: "guest-file-open",
        variant: "GuestFileOpen",
        method: "guest_file_open",
        parameters: &[Parameter { name: "path", given: "impl Into<String>" }],
        has_optional: true,
        reply: "i64",
        summary: "Opens a file in the guest and returns a handle for the other `guest-file-*` commands.",
        ..SHAPE
    },
    Shape {
        name: "guest-file-close",
        variant: "GuestFileClose",
        method: "guest_file_close",
        parameters: &[Parameter { name: "handle", given: "i64" }],
        summary: "Closes a file handle and writes its buffered data.",
        ..SHAPE
    },
    Shape {
        name: "guest-file-read",
        variant: "GuestFileRead",
        method: "guest_file_read",
        parameters: &[Parameter { name: "handle", given: "i64" }],
        has_optional: true,
        reply: "types::GuestFileRead",
        summary: "Reads the next bytes of an open file in the guest.",
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
        summary: "Writes Base64-encoded data at the current position of a file opened for writing.",
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
        summary: "Moves the position of an open file in the guest and returns the new position.",
        ..SHAPE
    },
    Shape {
        name: "guest-file-flush",
        variant: "GuestFileFlush",
        method: "guest_file_flush",
        parameters: &[Parameter { name: "handle", given: "i64" }],
        summary: "Hands data that the agent has buffered for an open file to the guest's kernel.",
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-status",
        variant: "GuestFsfreezeStatus",
        method: "guest_fsfreeze_status",
        reply: "types::GuestFsfreezeStatus",
        summary: "Reports whether the agent has frozen the guest's filesystems.",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-freeze",
        variant: "GuestFsfreezeFreeze",
        method: "guest_fsfreeze_freeze",
        reply: "i64",
        summary: "Flushes and freezes all local filesystems of the guest and returns how many are frozen.",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-freeze-list",
        variant: "GuestFsfreezeFreezeList",
        method: "guest_fsfreeze_freeze_list",
        has_optional: true,
        reply: "i64",
        summary: "Flushes and freezes the listed local filesystems of the guest and returns how many are frozen.",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fsfreeze-thaw",
        variant: "GuestFsfreezeThaw",
        method: "guest_fsfreeze_thaw",
        reply: "i64",
        summary: "Thaws all frozen filesystems of the guest and returns how many were thawed.",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.",
        ..SHAPE
    },
    Shape {
        name: "guest-fstrim",
        variant: "GuestFstrim",
        method: "guest_fstrim",
        has_optional: true,
        reply: "types::GuestFilesystemTrimResponse",
        summary: "Discards the free space of all local filesystems of the guest, so that the host can release it.",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_FSTRIM`.",
        ..SHAPE
    },
    Shape {
        name: "guest-suspend-disk",
        variant: "GuestSuspendDisk",
        method: "guest_suspend_disk",
        summary: "Hibernates the guest: it saves its memory to its own disk and powers off.",
        remarks: "Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-suspend-ram",
        variant: "GuestSuspendRam",
        method: "guest_suspend_ram",
        summary: "Suspends the guest to memory (ACPI S3).",
        remarks: "Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-suspend-hybrid",
        variant: "GuestSuspendHybrid",
        method: "guest_suspend_hybrid",
        summary: "Saves the guest's memory to its own disk, then suspends the guest to memory.",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-network-get-interfaces",
        variant: "GuestNetworkGetInterfaces",
        method: "guest_network_get_interfaces",
        reply: "Vec<types::GuestNetworkInterface>",
        summary: "Lists all network interfaces of the guest, the loopback interface included, with their addresses.",
        remarks: "Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-vcpus",
        variant: "GuestGetVcpus",
        method: "guest_get_vcpus",
        reply: "Vec<types::GuestLogicalProcessor>",
        summary: "Lists the processors that the guest knows, including those it does not use.",
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
        summary: "Brings processors of the guest online or takes them offline, and returns how many entries were carried out.",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-disks",
        variant: "GuestGetDisks",
        method: "guest_get_disks",
        reply: "Vec<types::GuestDiskInfo>",
        summary: "Lists the disks and partitions that the guest sees, mounted or not.",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-fsinfo",
        variant: "GuestGetFsinfo",
        method: "guest_get_fsinfo",
        reply: "Vec<types::GuestFilesystemInfo>",
        summary: "Lists the mounted local filesystems of the guest with their sizes and disks.",
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
        summary: "Changes the password of an existing account in the guest.",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-memory-blocks",
        variant: "GuestGetMemoryBlocks",
        method: "guest_get_memory_blocks",
        reply: "Vec<types::GuestMemoryBlock>",
        summary: "Lists the memory blocks that the guest can switch on and off one by one.",
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
        summary: "Switches memory blocks of the guest on or off and reports the outcome of each.",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-memory-block-info",
        variant: "GuestGetMemoryBlockInfo",
        method: "guest_get_memory_block_info",
        reply: "types::GuestMemoryBlockInfo",
        summary: "Reports the size of the guest's memory blocks.",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-exec-status",
        variant: "GuestExecStatus",
        method: "guest_exec_status",
        parameters: &[Parameter { name: "pid", given: "i64" }],
        reply: "types::GuestExecStatus",
        summary: "Reports whether a program started by `guest-exec` has ended, with its exit code and output.",
        ..SHAPE
    },
    Shape {
        name: "guest-exec",
        variant: "GuestExec",
        method: "guest_exec",
        parameters: &[Parameter { name: "path", given: "impl Into<String>" }],
        has_optional: true,
        reply: "types::GuestExec",
        summary: "Starts a program in the guest and returns its process number without waiting for it to end.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-host-name",
        variant: "GuestGetHostName",
        method: "guest_get_host_name",
        reply: "types::GuestHostName",
        summary: "Reports the host name that is set in the guest.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-users",
        variant: "GuestGetUsers",
        method: "guest_get_users",
        reply: "Vec<types::GuestUser>",
        summary: "Lists the users who are logged in to the guest, each once.",
        remarks: "Only in builds with `CONFIG_WIN32 || HAVE_UTMPX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-timezone",
        variant: "GuestGetTimezone",
        method: "guest_get_timezone",
        reply: "types::GuestTimezone",
        summary: "Reports the guest's time zone and its current difference from UTC.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-osinfo",
        variant: "GuestGetOsinfo",
        method: "guest_get_osinfo",
        reply: "types::GuestOsInfo",
        summary: "Reports the name, version and kernel of the guest operating system.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-devices",
        variant: "GuestGetDevices",
        method: "guest_get_devices",
        reply: "Vec<types::GuestDeviceInfo>",
        summary: "Lists the devices of a Windows guest with their driver versions.",
        remarks: "Only in builds with `CONFIG_WIN32`.",
        ..SHAPE
    },
    Shape {
        name: "guest-ssh-get-authorized-keys",
        variant: "GuestSshGetAuthorizedKeys",
        method: "guest_ssh_get_authorized_keys",
        parameters: &[Parameter { name: "username", given: "impl Into<String>" }],
        reply: "types::GuestAuthorizedKeys",
        summary: "Reads the SSH public keys that may log in to an account of the guest.",
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
        summary: "Adds SSH public keys to an account of the guest, so that their owners can log in.",
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
        summary: "Removes SSH public keys from an account of the guest.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-diskstats",
        variant: "GuestGetDiskstats",
        method: "guest_get_diskstats",
        reply: "Vec<types::GuestDiskStatsInfo>",
        summary: "Reports the I/O counters of all block devices of a Linux guest, partitions included.",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-cpustats",
        variant: "GuestGetCpustats",
        method: "guest_get_cpustats",
        reply: "Vec<types::GuestCpuStats>",
        summary: "Reports how each online processor of a Linux guest has spent its time since boot.",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
    Shape {
        name: "guest-get-load",
        variant: "GuestGetLoad",
        method: "guest_get_load",
        reply: "types::GuestLoadAverage",
        summary: "Reports the load averages of the guest over 1, 5 and 15 minutes.",
        remarks: "Only in builds with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.",
        ..SHAPE
    },
    Shape {
        name: "guest-network-get-route",
        variant: "GuestNetworkGetRoute",
        method: "guest_network_get_route",
        reply: "Vec<types::GuestNetworkRoute>",
        summary: "Lists the IPv4 and IPv6 routes of a Linux guest.",
        remarks: "Only in builds with `CONFIG_LINUX`.",
        ..SHAPE
    },
];

/// The structs of events, each with the feature that it needs.
pub(crate) const EVENTS: &[(&str, &str)] = &[];
