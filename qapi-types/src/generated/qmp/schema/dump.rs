// Generated as `qmp` from schemas/qapi/dump.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/dump.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `DumpGuestMemoryFormat`
pub static DUMP_GUEST_MEMORY_FORMAT: Enum = Enum {
    name: "DumpGuestMemoryFormat",
    values: &[
        value("elf"),
        value("kdump-zlib"),
        value("kdump-lzo"),
        value("kdump-snappy"),
        value("kdump-raw-zlib"),
        value("kdump-raw-lzo"),
        value("kdump-raw-snappy"),
        value("win-dmp"),
    ],
    ..EMPTY_ENUM
};

/// `DumpStatus`
pub static DUMP_STATUS: Enum = Enum {
    name: "DumpStatus",
    values: &[value("none"), value("active"), value("completed"), value("failed")],
    ..EMPTY_ENUM
};

/// `DumpQueryResult`
pub static DUMP_QUERY_RESULT: Object = Object {
    name: "DumpQueryResult",
    members: &[
        required("status", Type::Enum(&DUMP_STATUS)),
        required("completed", Type::Int64),
        required("total", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `DumpGuestMemoryCapability`
pub static DUMP_GUEST_MEMORY_CAPABILITY: Object = Object {
    name: "DumpGuestMemoryCapability",
    members: &[required("formats", Type::Array(&Type::Enum(&DUMP_GUEST_MEMORY_FORMAT)))],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/dump.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `dump-guest-memory`
    pub static DUMP_GUEST_MEMORY: Command = Command {
        name: "dump-guest-memory",
        arguments: &Object {
            members: &[
                required("paging", Type::Bool),
                required("protocol", Type::Str),
                optional("detach", Type::Bool),
                optional("begin", Type::Int64),
                optional("length", Type::Int64),
                optional("format", Type::Enum(&types::DUMP_GUEST_MEMORY_FORMAT)),
            ],
            ..EMPTY_OBJECT
        },
        closed: false,
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::DumpGuestMemory {
        type Info = Command;
        const INFO: &'static Command = &DUMP_GUEST_MEMORY;
    }

    /// `query-dump`
    pub static QUERY_DUMP: Command = Command {
        name: "query-dump",
        returns: Some(Type::Object(&types::DUMP_QUERY_RESULT)),
        since: Some("2.6"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryDump {
        type Info = Command;
        const INFO: &'static Command = &QUERY_DUMP;
    }

    /// `query-dump-guest-memory-capability`
    pub static QUERY_DUMP_GUEST_MEMORY_CAPABILITY: Command = Command {
        name: "query-dump-guest-memory-capability",
        returns: Some(Type::Object(&types::DUMP_GUEST_MEMORY_CAPABILITY)),
        since: Some("2.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryDumpGuestMemoryCapability {
        type Info = Command;
        const INFO: &'static Command = &QUERY_DUMP_GUEST_MEMORY_CAPABILITY;
    }
}

/// Events of `schemas/qapi/dump.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `DUMP_COMPLETED`
    pub static DUMP_COMPLETED: Event = Event {
        name: "DUMP_COMPLETED",
        data: &Object {
            members: &[required("result", Type::Object(&types::DUMP_QUERY_RESULT)), optional("error", Type::Str)],
            ..EMPTY_OBJECT
        },
        since: Some("2.6"),
        ..EVENT
    };

    impl Described for super::super::super::event::DumpCompleted {
        type Info = Event;
        const INFO: &'static Event = &DUMP_COMPLETED;
    }
}
