// Generated as `names` from schema.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schema.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `InSchema`
pub static IN_SCHEMA: Object = Object { name: "InSchema", members: &[required("x", Type::Int64)], ..EMPTY_OBJECT };

/// Commands of `schema.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `in-schema`
    pub static IN_SCHEMA: Command =
        Command { name: "in-schema", returns: Some(Type::Array(&Type::Object(&types::IN_SCHEMA))), ..COMMAND };

    impl Described for super::super::super::command::InSchema {
        type Info = Command;
        const INFO: &'static Command = &IN_SCHEMA;
    }
}
