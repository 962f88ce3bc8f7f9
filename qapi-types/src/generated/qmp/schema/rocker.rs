// Generated as `qmp` from schemas/qapi/rocker.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/rocker.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `RockerSwitch`
pub static ROCKER_SWITCH: Object = Object {
    name: "RockerSwitch",
    members: &[required("name", Type::Str), required("id", Type::Uint64), required("ports", Type::Uint32)],
    ..EMPTY_OBJECT
};

/// `RockerPortDuplex`
pub static ROCKER_PORT_DUPLEX: Enum =
    Enum { name: "RockerPortDuplex", values: &[value("half"), value("full")], ..EMPTY_ENUM };

/// `RockerPortAutoneg`
pub static ROCKER_PORT_AUTONEG: Enum =
    Enum { name: "RockerPortAutoneg", values: &[value("off"), value("on")], ..EMPTY_ENUM };

/// `RockerPort`
pub static ROCKER_PORT: Object = Object {
    name: "RockerPort",
    members: &[
        required("name", Type::Str),
        required("enabled", Type::Bool),
        required("link-up", Type::Bool),
        required("speed", Type::Uint32),
        required("duplex", Type::Enum(&ROCKER_PORT_DUPLEX)),
        required("autoneg", Type::Enum(&ROCKER_PORT_AUTONEG)),
    ],
    ..EMPTY_OBJECT
};

/// `RockerOfDpaFlowKey`
pub static ROCKER_OF_DPA_FLOW_KEY: Object = Object {
    name: "RockerOfDpaFlowKey",
    members: &[
        required("priority", Type::Uint32),
        required("tbl-id", Type::Uint32),
        optional("in-pport", Type::Uint32),
        optional("tunnel-id", Type::Uint32),
        optional("vlan-id", Type::Uint16),
        optional("eth-type", Type::Uint16),
        optional("eth-src", Type::Str),
        optional("eth-dst", Type::Str),
        optional("ip-proto", Type::Uint8),
        optional("ip-tos", Type::Uint8),
        optional("ip-dst", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `RockerOfDpaFlowMask`
pub static ROCKER_OF_DPA_FLOW_MASK: Object = Object {
    name: "RockerOfDpaFlowMask",
    members: &[
        optional("in-pport", Type::Uint32),
        optional("tunnel-id", Type::Uint32),
        optional("vlan-id", Type::Uint16),
        optional("eth-src", Type::Str),
        optional("eth-dst", Type::Str),
        optional("ip-proto", Type::Uint8),
        optional("ip-tos", Type::Uint8),
    ],
    ..EMPTY_OBJECT
};

/// `RockerOfDpaFlowAction`
pub static ROCKER_OF_DPA_FLOW_ACTION: Object = Object {
    name: "RockerOfDpaFlowAction",
    members: &[
        optional("goto-tbl", Type::Uint32),
        optional("group-id", Type::Uint32),
        optional("tunnel-lport", Type::Uint32),
        optional("vlan-id", Type::Uint16),
        optional("new-vlan-id", Type::Uint16),
        optional("out-pport", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `RockerOfDpaFlow`
pub static ROCKER_OF_DPA_FLOW: Object = Object {
    name: "RockerOfDpaFlow",
    members: &[
        required("cookie", Type::Uint64),
        required("hits", Type::Uint64),
        required("key", Type::Object(&ROCKER_OF_DPA_FLOW_KEY)),
        required("mask", Type::Object(&ROCKER_OF_DPA_FLOW_MASK)),
        required("action", Type::Object(&ROCKER_OF_DPA_FLOW_ACTION)),
    ],
    ..EMPTY_OBJECT
};

/// `RockerOfDpaGroup`
pub static ROCKER_OF_DPA_GROUP: Object = Object {
    name: "RockerOfDpaGroup",
    members: &[
        required("id", Type::Uint32),
        required("type", Type::Uint8),
        optional("vlan-id", Type::Uint16),
        optional("pport", Type::Uint32),
        optional("index", Type::Uint32),
        optional("out-pport", Type::Uint32),
        optional("group-id", Type::Uint32),
        optional("set-vlan-id", Type::Uint16),
        optional("pop-vlan", Type::Uint8),
        optional("group-ids", Type::Array(&Type::Uint32)),
        optional("set-eth-src", Type::Str),
        optional("set-eth-dst", Type::Str),
        optional("ttl-check", Type::Uint8),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/rocker.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-rocker`
    pub static QUERY_ROCKER: Command = Command {
        name: "query-rocker",
        arguments: &Object { members: &[required("name", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::ROCKER_SWITCH)),
        since: Some("2.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryRocker {
        type Info = Command;
        const INFO: &'static Command = &QUERY_ROCKER;
    }

    /// `query-rocker-ports`
    pub static QUERY_ROCKER_PORTS: Command = Command {
        name: "query-rocker-ports",
        arguments: &Object { members: &[required("name", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::ROCKER_PORT))),
        since: Some("2.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryRockerPorts {
        type Info = Command;
        const INFO: &'static Command = &QUERY_ROCKER_PORTS;
    }

    /// `query-rocker-of-dpa-flows`
    pub static QUERY_ROCKER_OF_DPA_FLOWS: Command = Command {
        name: "query-rocker-of-dpa-flows",
        arguments: &Object {
            members: &[required("name", Type::Str), optional("tbl-id", Type::Uint32)],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Array(&Type::Object(&types::ROCKER_OF_DPA_FLOW))),
        since: Some("2.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryRockerOfDpaFlows {
        type Info = Command;
        const INFO: &'static Command = &QUERY_ROCKER_OF_DPA_FLOWS;
    }

    /// `query-rocker-of-dpa-groups`
    pub static QUERY_ROCKER_OF_DPA_GROUPS: Command = Command {
        name: "query-rocker-of-dpa-groups",
        arguments: &Object { members: &[required("name", Type::Str), optional("type", Type::Uint8)], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::ROCKER_OF_DPA_GROUP))),
        since: Some("2.4"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryRockerOfDpaGroups {
        type Info = Command;
        const INFO: &'static Command = &QUERY_ROCKER_OF_DPA_GROUPS;
    }
}
