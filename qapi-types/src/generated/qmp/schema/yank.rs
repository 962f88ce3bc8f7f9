// Generated as `qmp` from schemas/qapi/yank.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/yank.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `YankInstanceType`
pub static YANK_INSTANCE_TYPE: Enum = Enum {
    name: "YankInstanceType",
    values: &[value("block-node"), value("chardev"), value("migration")],
    ..EMPTY_ENUM
};

/// `YankInstanceBlockNode`
pub static YANK_INSTANCE_BLOCK_NODE: Object =
    Object { name: "YankInstanceBlockNode", members: &[required("node-name", Type::Str)], ..EMPTY_OBJECT };

/// `YankInstanceChardev`
pub static YANK_INSTANCE_CHARDEV: Object =
    Object { name: "YankInstanceChardev", members: &[required("id", Type::Str)], ..EMPTY_OBJECT };

/// `YankInstance`
pub static YANK_INSTANCE: Object = Object {
    name: "YankInstance",
    members: &[required("type", Type::Enum(&YANK_INSTANCE_TYPE))],
    variants: Some(Variants {
        tag: "type",
        branches: &[branch("block-node", &YANK_INSTANCE_BLOCK_NODE), branch("chardev", &YANK_INSTANCE_CHARDEV)],
    }),
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/yank.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `yank`
    pub static YANK: Command = Command {
        name: "yank",
        arguments: &Object {
            members: &[required("instances", Type::Array(&Type::Object(&types::YANK_INSTANCE)))],
            ..EMPTY_OBJECT
        },
        allow_oob: true,
        closed: false,
        since: Some("6.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Yank {
        type Info = Command;
        const INFO: &'static Command = &YANK;
    }

    /// `query-yank`
    pub static QUERY_YANK: Command = Command {
        name: "query-yank",
        returns: Some(Type::Array(&Type::Object(&types::YANK_INSTANCE))),
        allow_oob: true,
        since: Some("6.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryYank {
        type Info = Command;
        const INFO: &'static Command = &QUERY_YANK;
    }
}
