// Generated as `names` from sub/c9.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `sub/c9.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `InSubc9`
pub static IN_SUBC9: Object = Object { name: "InSubc9", members: &[required("x", Type::Int64)], ..EMPTY_OBJECT };

/// Commands of `sub/c9.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `in-subc9`
    pub static IN_SUBC9: Command =
        Command { name: "in-subc9", returns: Some(Type::Array(&Type::Object(&types::IN_SUBC9))), ..COMMAND };

    impl Described for super::super::super::command::InSubc9 {
        type Info = Command;
        const INFO: &'static Command = &IN_SUBC9;
    }
}
