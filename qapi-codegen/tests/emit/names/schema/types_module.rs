// Generated as `names` from types.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `types.json` as data.

/// Commands of `types.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `any-thing`
    pub static ANY_THING: Command = Command {
        name: "any-thing",
        arguments: &Object { members: &[required("a", Type::Object(&types::ANY_THING))], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::ANY_THING)),
        closed: false,
        ..COMMAND
    };

    impl Described for super::super::super::command::AnyThing {
        type Info = Command;
        const INFO: &'static Command = &ANY_THING;
    }
}
