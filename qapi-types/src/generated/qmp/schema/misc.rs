// Generated as `qmp` from schemas/qapi/misc.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/misc.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `NameInfo`
pub static NAME_INFO: Object = Object { name: "NameInfo", members: &[optional("name", Type::Str)], ..EMPTY_OBJECT };

/// `IOThreadInfo`
pub static IO_THREAD_INFO: Object = Object {
    name: "IOThreadInfo",
    members: &[
        required("id", Type::Str),
        required("thread-id", Type::Int64),
        required("poll-max-ns", Type::Int64),
        required("poll-grow", Type::Int64),
        required("poll-shrink", Type::Int64),
        required("aio-max-batch", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `AddfdInfo`
pub static ADDFD_INFO: Object = Object {
    name: "AddfdInfo",
    members: &[required("fdset-id", Type::Int64), required("fd", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `FdsetFdInfo`
pub static FDSET_FD_INFO: Object = Object {
    name: "FdsetFdInfo",
    members: &[required("fd", Type::Int64), optional("opaque", Type::Str)],
    ..EMPTY_OBJECT
};

/// `FdsetInfo`
pub static FDSET_INFO: Object = Object {
    name: "FdsetInfo",
    members: &[required("fdset-id", Type::Int64), required("fds", Type::Array(&Type::Object(&FDSET_FD_INFO)))],
    ..EMPTY_OBJECT
};

/// `CommandLineParameterType`
pub static COMMAND_LINE_PARAMETER_TYPE: Enum = Enum {
    name: "CommandLineParameterType",
    values: &[value("string"), value("boolean"), value("number"), value("size")],
    ..EMPTY_ENUM
};

/// `CommandLineParameterInfo`
pub static COMMAND_LINE_PARAMETER_INFO: Object = Object {
    name: "CommandLineParameterInfo",
    members: &[
        required("name", Type::Str),
        required("type", Type::Enum(&COMMAND_LINE_PARAMETER_TYPE)),
        optional("help", Type::Str),
        optional("default", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `CommandLineOptionInfo`
pub static COMMAND_LINE_OPTION_INFO: Object = Object {
    name: "CommandLineOptionInfo",
    members: &[
        required("option", Type::Str),
        required("parameters", Type::Array(&Type::Object(&COMMAND_LINE_PARAMETER_INFO))),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/misc.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `add_client`
    pub static ADD_CLIENT: Command = Command {
        name: "add_client",
        arguments: &Object {
            members: &[
                required("protocol", Type::Str),
                required("fdname", Type::Str),
                optional("skipauth", Type::Bool),
                optional("tls", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::AddClient {
        type Info = Command;
        const INFO: &'static Command = &ADD_CLIENT;
    }

    /// `query-name`
    pub static QUERY_NAME: Command = Command {
        name: "query-name",
        returns: Some(Type::Object(&types::NAME_INFO)),
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryName {
        type Info = Command;
        const INFO: &'static Command = &QUERY_NAME;
    }

    /// `query-iothreads`
    pub static QUERY_IOTHREADS: Command = Command {
        name: "query-iothreads",
        returns: Some(Type::Array(&Type::Object(&types::IO_THREAD_INFO))),
        allow_preconfig: true,
        since: Some("2.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryIothreads {
        type Info = Command;
        const INFO: &'static Command = &QUERY_IOTHREADS;
    }

    /// `stop`
    pub static STOP: Command = Command { name: "stop", since: Some("0.14"), ..COMMAND };

    impl Described for super::super::super::command::Stop {
        type Info = Command;
        const INFO: &'static Command = &STOP;
    }

    /// `cont`
    pub static CONT: Command = Command { name: "cont", since: Some("0.14"), ..COMMAND };

    impl Described for super::super::super::command::Cont {
        type Info = Command;
        const INFO: &'static Command = &CONT;
    }

    /// `x-exit-preconfig`
    pub static X_EXIT_PRECONFIG: Command = Command {
        name: "x-exit-preconfig",
        features: &[feature("unstable")],
        allow_preconfig: true,
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XExitPreconfig {
        type Info = Command;
        const INFO: &'static Command = &X_EXIT_PRECONFIG;
    }

    /// `human-monitor-command`
    pub static HUMAN_MONITOR_COMMAND: Command = Command {
        name: "human-monitor-command",
        arguments: &Object {
            members: &[required("command-line", Type::Str), optional("cpu-index", Type::Int64)],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Str),
        features: &[feature("savevm-monitor-nodes")],
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::HumanMonitorCommand {
        type Info = Command;
        const INFO: &'static Command = &HUMAN_MONITOR_COMMAND;
    }

    /// `getfd`
    pub static GETFD: Command = Command {
        name: "getfd",
        arguments: &Object { members: &[required("fdname", Type::Str)], ..EMPTY_OBJECT },
        cond: Some(Cond::Symbol("CONFIG_POSIX")),
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Getfd {
        type Info = Command;
        const INFO: &'static Command = &GETFD;
    }

    /// `get-win32-socket`
    pub static GET_WIN32_SOCKET: Command = Command {
        name: "get-win32-socket",
        arguments: &Object {
            members: &[required("info", Type::Base64), required("fdname", Type::Str)],
            ..EMPTY_OBJECT
        },
        cond: Some(Cond::Symbol("CONFIG_WIN32")),
        since: Some("8.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GetWin32Socket {
        type Info = Command;
        const INFO: &'static Command = &GET_WIN32_SOCKET;
    }

    /// `closefd`
    pub static CLOSEFD: Command = Command {
        name: "closefd",
        arguments: &Object { members: &[required("fdname", Type::Str)], ..EMPTY_OBJECT },
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Closefd {
        type Info = Command;
        const INFO: &'static Command = &CLOSEFD;
    }

    /// `add-fd`
    pub static ADD_FD: Command = Command {
        name: "add-fd",
        arguments: &Object {
            members: &[optional("fdset-id", Type::Int64), optional("opaque", Type::Str)],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::ADDFD_INFO)),
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::AddFd {
        type Info = Command;
        const INFO: &'static Command = &ADD_FD;
    }

    /// `remove-fd`
    pub static REMOVE_FD: Command = Command {
        name: "remove-fd",
        arguments: &Object {
            members: &[required("fdset-id", Type::Int64), optional("fd", Type::Int64)],
            ..EMPTY_OBJECT
        },
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::RemoveFd {
        type Info = Command;
        const INFO: &'static Command = &REMOVE_FD;
    }

    /// `query-fdsets`
    pub static QUERY_FDSETS: Command = Command {
        name: "query-fdsets",
        returns: Some(Type::Array(&Type::Object(&types::FDSET_INFO))),
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryFdsets {
        type Info = Command;
        const INFO: &'static Command = &QUERY_FDSETS;
    }

    /// `query-command-line-options`
    pub static QUERY_COMMAND_LINE_OPTIONS: Command = Command {
        name: "query-command-line-options",
        arguments: &Object { members: &[optional("option", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::COMMAND_LINE_OPTION_INFO))),
        allow_preconfig: true,
        since: Some("1.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryCommandLineOptions {
        type Info = Command;
        const INFO: &'static Command = &QUERY_COMMAND_LINE_OPTIONS;
    }
}

/// Events of `schemas/qapi/misc.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `RTC_CHANGE`
    pub static RTC_CHANGE: Event = Event {
        name: "RTC_CHANGE",
        data: &Object { members: &[required("offset", Type::Int64), required("qom-path", Type::Str)], ..EMPTY_OBJECT },
        since: Some("0.13"),
        ..EVENT
    };

    impl Described for super::super::super::event::RtcChange {
        type Info = Event;
        const INFO: &'static Event = &RTC_CHANGE;
    }

    /// `VFU_CLIENT_HANGUP`
    pub static VFU_CLIENT_HANGUP: Event = Event {
        name: "VFU_CLIENT_HANGUP",
        data: &Object {
            members: &[
                required("vfu-id", Type::Str),
                required("vfu-qom-path", Type::Str),
                required("dev-id", Type::Str),
                required("dev-qom-path", Type::Str),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("7.1"),
        ..EVENT
    };

    impl Described for super::super::super::event::VfuClientHangup {
        type Info = Event;
        const INFO: &'static Event = &VFU_CLIENT_HANGUP;
    }
}
