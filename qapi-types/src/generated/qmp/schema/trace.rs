// Generated as `qmp` from schemas/qapi/trace.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/trace.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `TraceEventState`
pub static TRACE_EVENT_STATE: Enum = Enum {
    name: "TraceEventState",
    values: &[value("unavailable"), value("disabled"), value("enabled")],
    ..EMPTY_ENUM
};

/// `TraceEventInfo`
pub static TRACE_EVENT_INFO: Object = Object {
    name: "TraceEventInfo",
    members: &[required("name", Type::Str), required("state", Type::Enum(&TRACE_EVENT_STATE))],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/trace.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `trace-event-get-state`
    pub static TRACE_EVENT_GET_STATE: Command = Command {
        name: "trace-event-get-state",
        arguments: &Object { members: &[required("name", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::TRACE_EVENT_INFO))),
        since: Some("2.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::TraceEventGetState {
        type Info = Command;
        const INFO: &'static Command = &TRACE_EVENT_GET_STATE;
    }

    /// `trace-event-set-state`
    pub static TRACE_EVENT_SET_STATE: Command = Command {
        name: "trace-event-set-state",
        arguments: &Object {
            members: &[
                required("name", Type::Str),
                required("enable", Type::Bool),
                optional("ignore-unavailable", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("2.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::TraceEventSetState {
        type Info = Command;
        const INFO: &'static Command = &TRACE_EVENT_SET_STATE;
    }
}
