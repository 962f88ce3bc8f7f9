// Generated as `zoo` from zoo-cages.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `zoo-cages.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `Named`
pub static NAMED: Object = Object { name: "Named", members: &[required("name", Type::Str)], ..EMPTY_OBJECT };

/// `String`
pub static STRING_OBJECT: Object = Object { name: "String", members: &[required("text", Type::Str)], ..EMPTY_OBJECT };

/// Commands of `zoo-cages.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `query-string`
    pub static QUERY_STRING: Command =
        Command { name: "query-string", returns: Some(Type::Object(&types::STRING_OBJECT)), ..COMMAND };

    impl Described for super::super::super::command::QueryString {
        type Info = Command;
        const INFO: &'static Command = &QUERY_STRING;
    }
}
