// Generated as `names` from c9.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `c9.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `InC9`
pub static IN_C9: Object = Object { name: "InC9", members: &[required("x", Type::Int64)], ..EMPTY_OBJECT };

/// Commands of `c9.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `in-c9`
    pub static IN_C9: Command =
        Command { name: "in-c9", returns: Some(Type::Array(&Type::Object(&types::IN_C9))), ..COMMAND };

    impl Described for super::super::super::command::InC9 {
        type Info = Command;
        const INFO: &'static Command = &IN_C9;
    }
}
