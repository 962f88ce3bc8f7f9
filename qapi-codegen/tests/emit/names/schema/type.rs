// Generated as `names` from type.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `type.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `InType`
pub static IN_TYPE: Object = Object { name: "InType", members: &[required("x", Type::Int64)], ..EMPTY_OBJECT };

/// Commands of `type.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `in-type`
    pub static IN_TYPE: Command =
        Command { name: "in-type", returns: Some(Type::Array(&Type::Object(&types::IN_TYPE))), ..COMMAND };

    impl Described for super::super::super::command::InType {
        type Info = Command;
        const INFO: &'static Command = &IN_TYPE;
    }
}
