// Generated as `names` from command.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `command.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `InCommand`
pub static IN_COMMAND: Object = Object { name: "InCommand", members: &[required("x", Type::Int64)], ..EMPTY_OBJECT };

/// Commands of `command.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `in-command`
    pub static IN_COMMAND: Command =
        Command { name: "in-command", returns: Some(Type::Array(&Type::Object(&types::IN_COMMAND))), ..COMMAND };

    impl Described for super::super::super::command::InCommand {
        type Info = Command;
        const INFO: &'static Command = &IN_COMMAND;
    }
}
