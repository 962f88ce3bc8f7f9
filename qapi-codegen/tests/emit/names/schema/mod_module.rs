// Generated as `names` from mod.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `mod.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `InMod`
pub static IN_MOD: Object = Object { name: "InMod", members: &[required("x", Type::Int64)], ..EMPTY_OBJECT };

/// Commands of `mod.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `in-mod`
    pub static IN_MOD: Command =
        Command { name: "in-mod", returns: Some(Type::Array(&Type::Object(&types::IN_MOD))), ..COMMAND };

    impl Described for super::super::super::command::InMod {
        type Info = Command;
        const INFO: &'static Command = &IN_MOD;
    }
}
