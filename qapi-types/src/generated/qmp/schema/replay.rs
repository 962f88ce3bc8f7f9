// Generated as `qmp` from schemas/qapi/replay.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/replay.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `ReplayMode`
pub static REPLAY_MODE: Enum =
    Enum { name: "ReplayMode", values: &[value("none"), value("record"), value("play")], ..EMPTY_ENUM };

/// `ReplayInfo`
pub static REPLAY_INFO: Object = Object {
    name: "ReplayInfo",
    members: &[
        required("mode", Type::Enum(&REPLAY_MODE)),
        optional("filename", Type::Str),
        required("icount", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/replay.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-replay`
    pub static QUERY_REPLAY: Command = Command {
        name: "query-replay",
        returns: Some(Type::Object(&types::REPLAY_INFO)),
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryReplay {
        type Info = Command;
        const INFO: &'static Command = &QUERY_REPLAY;
    }

    /// `replay-break`
    pub static REPLAY_BREAK: Command = Command {
        name: "replay-break",
        arguments: &Object { members: &[required("icount", Type::Int64)], ..EMPTY_OBJECT },
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ReplayBreak {
        type Info = Command;
        const INFO: &'static Command = &REPLAY_BREAK;
    }

    /// `replay-delete-break`
    pub static REPLAY_DELETE_BREAK: Command = Command { name: "replay-delete-break", since: Some("5.2"), ..COMMAND };

    impl Described for super::super::super::command::ReplayDeleteBreak {
        type Info = Command;
        const INFO: &'static Command = &REPLAY_DELETE_BREAK;
    }

    /// `replay-seek`
    pub static REPLAY_SEEK: Command = Command {
        name: "replay-seek",
        arguments: &Object { members: &[required("icount", Type::Int64)], ..EMPTY_OBJECT },
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ReplaySeek {
        type Info = Command;
        const INFO: &'static Command = &REPLAY_SEEK;
    }
}
