// Generated as `qmp` from schemas/qapi/introspect.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/introspect.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `SchemaMetaType`
pub static SCHEMA_META_TYPE: Enum = Enum {
    name: "SchemaMetaType",
    values: &[
        value("builtin"),
        value("enum"),
        value("array"),
        value("object"),
        value("alternate"),
        value("command"),
        value("event"),
    ],
    ..EMPTY_ENUM
};

/// `SchemaInfo`
pub static SCHEMA_INFO: Object = Object {
    name: "SchemaInfo",
    members: &[
        required("name", Type::Str),
        required("meta-type", Type::Enum(&SCHEMA_META_TYPE)),
        optional("features", Type::Array(&Type::Str)),
    ],
    variants: Some(Variants {
        tag: "meta-type",
        branches: &[
            branch("builtin", &SCHEMA_INFO_BUILTIN),
            branch("enum", &SCHEMA_INFO_ENUM),
            branch("array", &SCHEMA_INFO_ARRAY),
            branch("object", &SCHEMA_INFO_OBJECT),
            branch("alternate", &SCHEMA_INFO_ALTERNATE),
            branch("command", &SCHEMA_INFO_COMMAND),
            branch("event", &SCHEMA_INFO_EVENT),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `SchemaInfoBuiltin`
pub static SCHEMA_INFO_BUILTIN: Object =
    Object { name: "SchemaInfoBuiltin", members: &[required("json-type", Type::Enum(&JSON_TYPE))], ..EMPTY_OBJECT };

/// `JSONType`
pub static JSON_TYPE: Enum = Enum {
    name: "JSONType",
    values: &[
        value("string"),
        value("number"),
        value("int"),
        value("boolean"),
        value("null"),
        value("object"),
        value("array"),
        value("value"),
    ],
    ..EMPTY_ENUM
};

/// `SchemaInfoEnum`
pub static SCHEMA_INFO_ENUM: Object = Object {
    name: "SchemaInfoEnum",
    members: &[
        required("members", Type::Array(&Type::Object(&SCHEMA_INFO_ENUM_MEMBER))),
        Member { features: &[feature("deprecated")], ..required("values", Type::Array(&Type::Str)) },
    ],
    ..EMPTY_OBJECT
};

/// `SchemaInfoEnumMember`
pub static SCHEMA_INFO_ENUM_MEMBER: Object = Object {
    name: "SchemaInfoEnumMember",
    members: &[required("name", Type::Str), optional("features", Type::Array(&Type::Str))],
    ..EMPTY_OBJECT
};

/// `SchemaInfoArray`
pub static SCHEMA_INFO_ARRAY: Object =
    Object { name: "SchemaInfoArray", members: &[required("element-type", Type::Str)], ..EMPTY_OBJECT };

/// `SchemaInfoObject`
pub static SCHEMA_INFO_OBJECT: Object = Object {
    name: "SchemaInfoObject",
    members: &[
        required("members", Type::Array(&Type::Object(&SCHEMA_INFO_OBJECT_MEMBER))),
        optional("tag", Type::Str),
        optional("variants", Type::Array(&Type::Object(&SCHEMA_INFO_OBJECT_VARIANT))),
    ],
    ..EMPTY_OBJECT
};

/// `SchemaInfoObjectMember`
pub static SCHEMA_INFO_OBJECT_MEMBER: Object = Object {
    name: "SchemaInfoObjectMember",
    members: &[
        required("name", Type::Str),
        required("type", Type::Str),
        optional("default", Type::Any),
        optional("features", Type::Array(&Type::Str)),
    ],
    ..EMPTY_OBJECT
};

/// `SchemaInfoObjectVariant`
pub static SCHEMA_INFO_OBJECT_VARIANT: Object = Object {
    name: "SchemaInfoObjectVariant",
    members: &[required("case", Type::Str), required("type", Type::Str)],
    ..EMPTY_OBJECT
};

/// `SchemaInfoAlternate`
pub static SCHEMA_INFO_ALTERNATE: Object = Object {
    name: "SchemaInfoAlternate",
    members: &[required("members", Type::Array(&Type::Object(&SCHEMA_INFO_ALTERNATE_MEMBER)))],
    ..EMPTY_OBJECT
};

/// `SchemaInfoAlternateMember`
pub static SCHEMA_INFO_ALTERNATE_MEMBER: Object =
    Object { name: "SchemaInfoAlternateMember", members: &[required("type", Type::Str)], ..EMPTY_OBJECT };

/// `SchemaInfoCommand`
pub static SCHEMA_INFO_COMMAND: Object = Object {
    name: "SchemaInfoCommand",
    members: &[required("arg-type", Type::Str), required("ret-type", Type::Str), optional("allow-oob", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `SchemaInfoEvent`
pub static SCHEMA_INFO_EVENT: Object =
    Object { name: "SchemaInfoEvent", members: &[required("arg-type", Type::Str)], ..EMPTY_OBJECT };

/// Commands of `schemas/qapi/introspect.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-qmp-schema`
    pub static QUERY_QMP_SCHEMA: Command = Command {
        name: "query-qmp-schema",
        returns: Some(Type::Array(&Type::Object(&types::SCHEMA_INFO))),
        allow_preconfig: true,
        since: Some("2.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryQmpSchema {
        type Info = Command;
        const INFO: &'static Command = &QUERY_QMP_SCHEMA;
    }
}
