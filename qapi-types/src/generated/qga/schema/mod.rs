// Generated as `qga` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The schema as data.

mod qapi_schema;

use crate::schema::Protocol;

pub use self::qapi_schema::*;

/// The commands.
pub mod command {
    pub use super::qapi_schema::command::*;
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
    "guest-sync-delimited",
    "guest-sync",
    "guest-ping",
    "guest-get-time",
    "guest-set-time",
    "guest-info",
    "guest-shutdown",
    "guest-file-open",
    "guest-file-close",
    "guest-file-read",
    "guest-file-write",
    "guest-file-seek",
    "guest-file-flush",
    "guest-fsfreeze-status",
    "guest-fsfreeze-freeze",
    "guest-fsfreeze-freeze-list",
    "guest-fsfreeze-thaw",
    "guest-fstrim",
    "guest-suspend-disk",
    "guest-suspend-ram",
    "guest-suspend-hybrid",
    "guest-network-get-interfaces",
    "guest-get-vcpus",
    "guest-set-vcpus",
    "guest-get-disks",
    "guest-get-fsinfo",
    "guest-set-user-password",
    "guest-get-memory-blocks",
    "guest-set-memory-blocks",
    "guest-get-memory-block-info",
    "guest-exec-status",
    "guest-exec",
    "guest-get-host-name",
    "guest-get-users",
    "guest-get-timezone",
    "guest-get-osinfo",
    "guest-get-devices",
    "guest-ssh-get-authorized-keys",
    "guest-ssh-add-authorized-keys",
    "guest-ssh-remove-authorized-keys",
    "guest-get-diskstats",
    "guest-get-cpustats",
    "guest-get-load",
    "guest-network-get-route",
];

/// The whole protocol.
pub static PROTOCOL: Protocol = Protocol {
    name: "qga",
    release: RELEASE,
    commands: &[
        &command::GUEST_EXEC,
        &command::GUEST_EXEC_STATUS,
        &command::GUEST_FILE_CLOSE,
        &command::GUEST_FILE_FLUSH,
        &command::GUEST_FILE_OPEN,
        &command::GUEST_FILE_READ,
        &command::GUEST_FILE_SEEK,
        &command::GUEST_FILE_WRITE,
        &command::GUEST_FSFREEZE_FREEZE,
        &command::GUEST_FSFREEZE_FREEZE_LIST,
        &command::GUEST_FSFREEZE_STATUS,
        &command::GUEST_FSFREEZE_THAW,
        &command::GUEST_FSTRIM,
        &command::GUEST_GET_CPUSTATS,
        &command::GUEST_GET_DEVICES,
        &command::GUEST_GET_DISKS,
        &command::GUEST_GET_DISKSTATS,
        &command::GUEST_GET_FSINFO,
        &command::GUEST_GET_HOST_NAME,
        &command::GUEST_GET_LOAD,
        &command::GUEST_GET_MEMORY_BLOCK_INFO,
        &command::GUEST_GET_MEMORY_BLOCKS,
        &command::GUEST_GET_OSINFO,
        &command::GUEST_GET_TIME,
        &command::GUEST_GET_TIMEZONE,
        &command::GUEST_GET_USERS,
        &command::GUEST_GET_VCPUS,
        &command::GUEST_INFO,
        &command::GUEST_NETWORK_GET_INTERFACES,
        &command::GUEST_NETWORK_GET_ROUTE,
        &command::GUEST_PING,
        &command::GUEST_SET_MEMORY_BLOCKS,
        &command::GUEST_SET_TIME,
        &command::GUEST_SET_USER_PASSWORD,
        &command::GUEST_SET_VCPUS,
        &command::GUEST_SHUTDOWN,
        &command::GUEST_SSH_ADD_AUTHORIZED_KEYS,
        &command::GUEST_SSH_GET_AUTHORIZED_KEYS,
        &command::GUEST_SSH_REMOVE_AUTHORIZED_KEYS,
        &command::GUEST_SUSPEND_DISK,
        &command::GUEST_SUSPEND_HYBRID,
        &command::GUEST_SUSPEND_RAM,
        &command::GUEST_SYNC,
        &command::GUEST_SYNC_DELIMITED,
    ],
    events: &[],
    order: ORDER,
};
