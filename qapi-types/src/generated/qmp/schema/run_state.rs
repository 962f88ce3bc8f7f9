// Generated as `qmp` from schemas/qapi/run-state.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/run-state.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `RunState`
pub static RUN_STATE: Enum = Enum {
    name: "RunState",
    values: &[
        value("debug"),
        value("inmigrate"),
        value("internal-error"),
        value("io-error"),
        value("paused"),
        value("postmigrate"),
        value("prelaunch"),
        value("finish-migrate"),
        value("restore-vm"),
        value("running"),
        value("save-vm"),
        value("shutdown"),
        value("suspended"),
        value("watchdog"),
        value("guest-panicked"),
        value("colo"),
    ],
    ..EMPTY_ENUM
};

/// `ShutdownCause`
pub static SHUTDOWN_CAUSE: Enum = Enum {
    name: "ShutdownCause",
    values: &[
        value("none"),
        value("host-error"),
        value("host-qmp-quit"),
        value("host-qmp-system-reset"),
        value("host-signal"),
        value("host-ui"),
        value("guest-shutdown"),
        value("guest-reset"),
        value("guest-panic"),
        value("subsystem-reset"),
        value("snapshot-load"),
    ],
    ..EMPTY_ENUM
};

/// `StatusInfo`
pub static STATUS_INFO: Object = Object {
    name: "StatusInfo",
    members: &[required("running", Type::Bool), required("status", Type::Enum(&RUN_STATE))],
    ..EMPTY_OBJECT
};

/// `WatchdogAction`
pub static WATCHDOG_ACTION: Enum = Enum {
    name: "WatchdogAction",
    values: &[
        value("reset"),
        value("shutdown"),
        value("poweroff"),
        value("pause"),
        value("debug"),
        value("none"),
        value("inject-nmi"),
    ],
    ..EMPTY_ENUM
};

/// `RebootAction`
pub static REBOOT_ACTION: Enum =
    Enum { name: "RebootAction", values: &[value("reset"), value("shutdown")], ..EMPTY_ENUM };

/// `ShutdownAction`
pub static SHUTDOWN_ACTION: Enum =
    Enum { name: "ShutdownAction", values: &[value("poweroff"), value("pause")], ..EMPTY_ENUM };

/// `PanicAction`
pub static PANIC_ACTION: Enum = Enum {
    name: "PanicAction",
    values: &[value("pause"), value("shutdown"), value("exit-failure"), value("none")],
    ..EMPTY_ENUM
};

/// `GuestPanicAction`
pub static GUEST_PANIC_ACTION: Enum =
    Enum { name: "GuestPanicAction", values: &[value("pause"), value("poweroff"), value("run")], ..EMPTY_ENUM };

/// `GuestPanicInformationType`
pub static GUEST_PANIC_INFORMATION_TYPE: Enum =
    Enum { name: "GuestPanicInformationType", values: &[value("hyper-v"), value("s390"), value("tdx")], ..EMPTY_ENUM };

/// `GuestPanicInformation`
pub static GUEST_PANIC_INFORMATION: Object = Object {
    name: "GuestPanicInformation",
    members: &[required("type", Type::Enum(&GUEST_PANIC_INFORMATION_TYPE))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("hyper-v", &GUEST_PANIC_INFORMATION_HYPER_V),
            branch("s390", &GUEST_PANIC_INFORMATION_S390),
            branch("tdx", &GUEST_PANIC_INFORMATION_TDX),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `GuestPanicInformationHyperV`
pub static GUEST_PANIC_INFORMATION_HYPER_V: Object = Object {
    name: "GuestPanicInformationHyperV",
    members: &[
        required("arg1", Type::Uint64),
        required("arg2", Type::Uint64),
        required("arg3", Type::Uint64),
        required("arg4", Type::Uint64),
        required("arg5", Type::Uint64),
    ],
    ..EMPTY_OBJECT
};

/// `S390CrashReason`
pub static S390_CRASH_REASON: Enum = Enum {
    name: "S390CrashReason",
    values: &[
        value("unknown"),
        value("disabled-wait"),
        value("extint-loop"),
        value("pgmint-loop"),
        value("opint-loop"),
    ],
    ..EMPTY_ENUM
};

/// `GuestPanicInformationS390`
pub static GUEST_PANIC_INFORMATION_S390: Object = Object {
    name: "GuestPanicInformationS390",
    members: &[
        required("core", Type::Uint32),
        required("psw-mask", Type::Uint64),
        required("psw-addr", Type::Uint64),
        required("reason", Type::Enum(&S390_CRASH_REASON)),
    ],
    ..EMPTY_OBJECT
};

/// `GuestPanicInformationTdx`
pub static GUEST_PANIC_INFORMATION_TDX: Object = Object {
    name: "GuestPanicInformationTdx",
    members: &[required("error-code", Type::Uint32), required("message", Type::Str), optional("gpa", Type::Uint64)],
    ..EMPTY_OBJECT
};

/// `MemoryFailureRecipient`
pub static MEMORY_FAILURE_RECIPIENT: Enum =
    Enum { name: "MemoryFailureRecipient", values: &[value("hypervisor"), value("guest")], ..EMPTY_ENUM };

/// `MemoryFailureAction`
pub static MEMORY_FAILURE_ACTION: Enum = Enum {
    name: "MemoryFailureAction",
    values: &[value("ignore"), value("inject"), value("fatal"), value("reset")],
    ..EMPTY_ENUM
};

/// `MemoryFailureFlags`
pub static MEMORY_FAILURE_FLAGS: Object = Object {
    name: "MemoryFailureFlags",
    members: &[required("action-required", Type::Bool), required("recursive", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `NotifyVmexitOption`
pub static NOTIFY_VMEXIT_OPTION: Enum = Enum {
    name: "NotifyVmexitOption",
    values: &[value("run"), value("internal-error"), value("disable")],
    ..EMPTY_ENUM
};

/// Commands of `schemas/qapi/run-state.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-status`
    pub static QUERY_STATUS: Command = Command {
        name: "query-status",
        returns: Some(Type::Object(&types::STATUS_INFO)),
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryStatus {
        type Info = Command;
        const INFO: &'static Command = &QUERY_STATUS;
    }

    /// `watchdog-set-action`
    pub static WATCHDOG_SET_ACTION: Command = Command {
        name: "watchdog-set-action",
        arguments: &Object { members: &[required("action", Type::Enum(&types::WATCHDOG_ACTION))], ..EMPTY_OBJECT },
        closed: false,
        since: Some("2.11"),
        ..COMMAND
    };

    impl Described for super::super::super::command::WatchdogSetAction {
        type Info = Command;
        const INFO: &'static Command = &WATCHDOG_SET_ACTION;
    }

    /// `set-action`
    pub static SET_ACTION: Command = Command {
        name: "set-action",
        arguments: &Object {
            members: &[
                optional("reboot", Type::Enum(&types::REBOOT_ACTION)),
                optional("shutdown", Type::Enum(&types::SHUTDOWN_ACTION)),
                optional("panic", Type::Enum(&types::PANIC_ACTION)),
                optional("watchdog", Type::Enum(&types::WATCHDOG_ACTION)),
            ],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        closed: false,
        since: Some("6.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::SetAction {
        type Info = Command;
        const INFO: &'static Command = &SET_ACTION;
    }
}

/// Events of `schemas/qapi/run-state.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `SHUTDOWN`
    pub static SHUTDOWN: Event = Event {
        name: "SHUTDOWN",
        data: &Object {
            members: &[required("guest", Type::Bool), required("reason", Type::Enum(&types::SHUTDOWN_CAUSE))],
            ..EMPTY_OBJECT
        },
        since: Some("0.12"),
        ..EVENT
    };

    impl Described for super::super::super::event::Shutdown {
        type Info = Event;
        const INFO: &'static Event = &SHUTDOWN;
    }

    /// `POWERDOWN`
    pub static POWERDOWN: Event = Event { name: "POWERDOWN", since: Some("0.12"), ..EVENT };

    impl Described for super::super::super::event::Powerdown {
        type Info = Event;
        const INFO: &'static Event = &POWERDOWN;
    }

    /// `RESET`
    pub static RESET: Event = Event {
        name: "RESET",
        data: &Object {
            members: &[required("guest", Type::Bool), required("reason", Type::Enum(&types::SHUTDOWN_CAUSE))],
            ..EMPTY_OBJECT
        },
        since: Some("0.12"),
        ..EVENT
    };

    impl Described for super::super::super::event::Reset {
        type Info = Event;
        const INFO: &'static Event = &RESET;
    }

    /// `STOP`
    pub static STOP: Event = Event { name: "STOP", since: Some("0.12"), ..EVENT };

    impl Described for super::super::super::event::Stop {
        type Info = Event;
        const INFO: &'static Event = &STOP;
    }

    /// `RESUME`
    pub static RESUME: Event = Event { name: "RESUME", since: Some("0.12"), ..EVENT };

    impl Described for super::super::super::event::Resume {
        type Info = Event;
        const INFO: &'static Event = &RESUME;
    }

    /// `SUSPEND`
    pub static SUSPEND: Event = Event { name: "SUSPEND", since: Some("1.1"), ..EVENT };

    impl Described for super::super::super::event::Suspend {
        type Info = Event;
        const INFO: &'static Event = &SUSPEND;
    }

    /// `SUSPEND_DISK`
    pub static SUSPEND_DISK: Event = Event { name: "SUSPEND_DISK", since: Some("1.2"), ..EVENT };

    impl Described for super::super::super::event::SuspendDisk {
        type Info = Event;
        const INFO: &'static Event = &SUSPEND_DISK;
    }

    /// `WAKEUP`
    pub static WAKEUP: Event = Event { name: "WAKEUP", since: Some("1.1"), ..EVENT };

    impl Described for super::super::super::event::Wakeup {
        type Info = Event;
        const INFO: &'static Event = &WAKEUP;
    }

    /// `WATCHDOG`
    pub static WATCHDOG: Event = Event {
        name: "WATCHDOG",
        data: &Object { members: &[required("action", Type::Enum(&types::WATCHDOG_ACTION))], ..EMPTY_OBJECT },
        since: Some("0.13"),
        ..EVENT
    };

    impl Described for super::super::super::event::Watchdog {
        type Info = Event;
        const INFO: &'static Event = &WATCHDOG;
    }

    /// `GUEST_PANICKED`
    pub static GUEST_PANICKED: Event = Event {
        name: "GUEST_PANICKED",
        data: &Object {
            members: &[
                required("action", Type::Enum(&types::GUEST_PANIC_ACTION)),
                optional("info", Type::Object(&types::GUEST_PANIC_INFORMATION)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("1.5"),
        ..EVENT
    };

    impl Described for super::super::super::event::GuestPanicked {
        type Info = Event;
        const INFO: &'static Event = &GUEST_PANICKED;
    }

    /// `GUEST_CRASHLOADED`
    pub static GUEST_CRASHLOADED: Event = Event {
        name: "GUEST_CRASHLOADED",
        data: &Object {
            members: &[
                required("action", Type::Enum(&types::GUEST_PANIC_ACTION)),
                optional("info", Type::Object(&types::GUEST_PANIC_INFORMATION)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("5.0"),
        ..EVENT
    };

    impl Described for super::super::super::event::GuestCrashloaded {
        type Info = Event;
        const INFO: &'static Event = &GUEST_CRASHLOADED;
    }

    /// `GUEST_PVSHUTDOWN`
    pub static GUEST_PVSHUTDOWN: Event = Event { name: "GUEST_PVSHUTDOWN", since: Some("9.1"), ..EVENT };

    impl Described for super::super::super::event::GuestPvshutdown {
        type Info = Event;
        const INFO: &'static Event = &GUEST_PVSHUTDOWN;
    }

    /// `MEMORY_FAILURE`
    pub static MEMORY_FAILURE: Event = Event {
        name: "MEMORY_FAILURE",
        data: &Object {
            members: &[
                required("recipient", Type::Enum(&types::MEMORY_FAILURE_RECIPIENT)),
                required("action", Type::Enum(&types::MEMORY_FAILURE_ACTION)),
                required("flags", Type::Object(&types::MEMORY_FAILURE_FLAGS)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("5.2"),
        ..EVENT
    };

    impl Described for super::super::super::event::MemoryFailure {
        type Info = Event;
        const INFO: &'static Event = &MEMORY_FAILURE;
    }
}
