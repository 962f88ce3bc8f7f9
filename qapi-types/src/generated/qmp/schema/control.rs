// Generated as `qmp` from schemas/qapi/control.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/control.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `QMPCapability`
pub static QMP_CAPABILITY: Enum = Enum { name: "QMPCapability", values: &[value("oob")], ..EMPTY_ENUM };

/// `VersionTriple`
pub static VERSION_TRIPLE: Object = Object {
    name: "VersionTriple",
    members: &[required("major", Type::Int64), required("minor", Type::Int64), required("micro", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `VersionInfo`
pub static VERSION_INFO: Object = Object {
    name: "VersionInfo",
    members: &[required("qemu", Type::Object(&VERSION_TRIPLE)), required("package", Type::Str)],
    ..EMPTY_OBJECT
};

/// `CommandInfo`
pub static COMMAND_INFO: Object =
    Object { name: "CommandInfo", members: &[required("name", Type::Str)], ..EMPTY_OBJECT };

/// `MonitorMode`
pub static MONITOR_MODE: Enum =
    Enum { name: "MonitorMode", values: &[value("readline"), value("control")], ..EMPTY_ENUM };

/// `MonitorOptions`
pub static MONITOR_OPTIONS: Object = Object {
    name: "MonitorOptions",
    members: &[
        optional("id", Type::Str),
        optional("mode", Type::Enum(&MONITOR_MODE)),
        optional("pretty", Type::Bool),
        required("chardev", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/control.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `qmp_capabilities`
    pub static QMP_CAPABILITIES: Command = Command {
        name: "qmp_capabilities",
        arguments: &Object {
            members: &[optional("enable", Type::Array(&Type::Enum(&types::QMP_CAPABILITY)))],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        since: Some("0.13"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QmpCapabilities {
        type Info = Command;
        const INFO: &'static Command = &QMP_CAPABILITIES;
    }

    /// `query-version`
    pub static QUERY_VERSION: Command = Command {
        name: "query-version",
        returns: Some(Type::Object(&types::VERSION_INFO)),
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryVersion {
        type Info = Command;
        const INFO: &'static Command = &QUERY_VERSION;
    }

    /// `query-commands`
    pub static QUERY_COMMANDS: Command = Command {
        name: "query-commands",
        returns: Some(Type::Array(&Type::Object(&types::COMMAND_INFO))),
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryCommands {
        type Info = Command;
        const INFO: &'static Command = &QUERY_COMMANDS;
    }

    /// `quit`
    pub static QUIT: Command = Command { name: "quit", allow_preconfig: true, since: Some("0.14"), ..COMMAND };

    impl Described for super::super::super::command::Quit {
        type Info = Command;
        const INFO: &'static Command = &QUIT;
    }
}
