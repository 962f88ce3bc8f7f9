// Generated as `names` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The schema as data.

mod c9;
mod c92;
mod command_module;
mod main;
mod mod_module;
mod schema_module;
mod r#type;
mod types_module;

use qapi_types::schema::Protocol;

pub use self::c9::*;
pub use self::c92::*;
pub use self::command_module::*;
pub use self::main::*;
pub use self::mod_module::*;
pub use self::schema_module::*;
pub use self::r#type::*;

/// The commands.
pub mod command {
    pub use super::c9::command::*;
    pub use super::c92::command::*;
    pub use super::command_module::command::*;
    pub use super::main::command::*;
    pub use super::mod_module::command::*;
    pub use super::schema_module::command::*;
    pub use super::r#type::command::*;
    pub use super::types_module::command::*;
}

/// The events.
pub mod event {
    pub use super::main::event::*;
}

/// The types, by a path that no command or event hides.
mod types {
    #[allow(unused_imports)] // not every schema needs it
    pub(super) use super::*;
}

/// The QEMU release of the schema.
pub const RELEASE: &str = "1.0";

/// The names of all commands and events in the order of the schema.
pub static ORDER: &[&str] = &[
    "a-1",
    "a1",
    "string",
    "option",
    "box",
    "self",
    "empty",
    "empty-object",
    "extra",
    "ok",
    "some",
    "A_1",
    "A1",
    "EVENT",
    "UNKNOWN",
    "EXTRA",
    "methods",
    "release",
    "in-type",
    "in-mod",
    "in-command",
    "in-schema",
    "any-thing",
    "in-c9",
    "in-subc9",
];

/// The whole protocol.
pub static PROTOCOL: Protocol = Protocol {
    name: "names",
    release: RELEASE,
    commands: &[
        &command::A1,
        &command::A12,
        &command::ANY_THING,
        &command::BOX_COMMAND,
        &command::EMPTY_COMMAND,
        &command::EMPTY_OBJECT_ENTRY,
        &command::EXTRA_COMMAND,
        &command::IN_C9,
        &command::IN_COMMAND,
        &command::IN_MOD,
        &command::IN_SCHEMA,
        &command::IN_SUBC9,
        &command::IN_TYPE,
        &command::METHODS,
        &command::OK_COMMAND,
        &command::OPTION_COMMAND,
        &command::RELEASE_ENTRY,
        &command::SELF_COMMAND,
        &command::SOME_COMMAND,
        &command::STRING_COMMAND,
    ],
    events: &[&event::A12, &event::A1, &event::EVENT_EVENT, &event::EXTRA_EVENT, &event::UNKNOWN_EVENT],
    order: ORDER,
};
