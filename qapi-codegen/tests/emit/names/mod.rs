// Generated as `names` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The protocol `names` as release 1.0 has it: 20 commands, 5 events.
//!
//! Types are here, commands in [`command`], events in [`event`], named as in the schema but for Rust's
//! conventions. `schema` is the schema as data.

#![allow(clippy::large_enum_variant)] // branches are as large as the schema has them
#![allow(clippy::too_many_arguments)] // constructors take what the schema makes mandatory
#![allow(deprecated)] // methods make commands that should no longer be used

pub(crate) mod c9;
pub(crate) mod c92;
mod client;
pub(crate) mod command_module;
pub(crate) mod main;
pub(crate) mod mod_module;
pub mod schema;
pub(crate) mod schema_module;
pub(crate) mod r#type;
pub(crate) mod types_module;

#[allow(unreachable_pub, unused_imports)] // the module is empty without `blocking` or `async`
pub use self::client::*;

pub use self::c9::*;
pub use self::c92::*;
pub use self::command_module::*;
pub use self::main::*;
pub use self::mod_module::*;
pub use self::schema_module::*;
pub use self::r#type::*;

/// The commands, each a struct of its arguments.
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

/// The events, each a struct of its data.
pub mod event {
    pub use super::main::event::*;
}

/// The types, by a path that no command or event hides.
mod types {
    #[allow(unused_imports)] // not every schema needs it
    pub(super) use super::*;
}

/// Every command of the protocol, in the order of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Commands {
    /// Command `a-1`.
    A1,
    /// Command `a1`.
    A12,
    /// Command `any-thing`.
    AnyThing,
    /// Command `box`.
    BoxCommand,
    /// Command `empty`.
    EmptyCommand,
    /// Command `empty-object`.
    EmptyObject,
    /// Command `extra`.
    ExtraCommand,
    /// Command `in-c9`.
    InC9,
    /// Command `in-command`.
    InCommand,
    /// Command `in-mod`.
    InMod,
    /// Command `in-schema`.
    InSchema,
    /// Command `in-subc9`.
    InSubc9,
    /// Command `in-type`.
    InType,
    /// Command `methods`.
    Methods,
    /// Command `ok`.
    OkCommand,
    /// Command `option`.
    OptionCommand,
    /// Command `release`.
    Release,
    /// Command `self`.
    SelfCommand,
    /// Command `some`.
    SomeCommand,
    /// Command `string`.
    StringCommand,
}

qapi_types::wire::commands! { Commands {
    "a-1" A1,
    "a1" A12,
    "any-thing" AnyThing,
    "box" BoxCommand,
    "empty" EmptyCommand,
    "empty-object" EmptyObject,
    "extra" ExtraCommand,
    "in-c9" InC9,
    "in-command" InCommand,
    "in-mod" InMod,
    "in-schema" InSchema,
    "in-subc9" InSubc9,
    "in-type" InType,
    "methods" Methods,
    "ok" OkCommand,
    "option" OptionCommand,
    "release" Release,
    "self" SelfCommand,
    "some" SomeCommand,
    "string" StringCommand,
} }

/// Any event of the protocol.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Event `A1`.
    A12(event::A12),
    /// Event `A_1`.
    A1(event::A1),
    /// Event `EVENT`.
    EventEvent(event::EventEvent),
    /// Event `EXTRA`.
    ExtraEvent(event::ExtraEvent),
    /// Event `UNKNOWN`.
    UnknownEvent(event::UnknownEvent),
    /// An event that this type does not know.
    Unknown {
        /// Its name.
        name: String,
        /// Its data, or an empty object if it has no data.
        data: qapi_types::Any,
    },
}

qapi_types::wire::events! { Event {
    "A1" A12,
    "A_1" A1,
    "EVENT" EventEvent,
    "EXTRA" ExtraEvent,
    "UNKNOWN" UnknownEvent,
} }

#[doc(hidden)]
#[macro_export]
macro_rules! __names_commands {
    ($callback:ident) => {
        $callback! {
            "a-1" A1,
            "a1" A12,
            "string" StringCommand,
            "option" OptionCommand,
            "box" BoxCommand,
            "self" SelfCommand,
            "empty" EmptyCommand,
            "empty-object" EmptyObject,
            "extra" ExtraCommand,
            "ok" OkCommand,
            "some" SomeCommand,
            "methods" Methods,
            "release" Release,
            "in-type" InType,
            "in-mod" InMod,
            "in-command" InCommand,
            "in-schema" InSchema,
            "any-thing" AnyThing,
            "in-c9" InC9,
            "in-subc9" InSubc9,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __names_events {
    ($callback:ident) => {
        $callback! {
            "A_1" A1,
            "A1" A12,
            "EVENT" EventEvent,
            "UNKNOWN" UnknownEvent,
            "EXTRA" ExtraEvent,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __names_types {
    ($callback:ident) => {
        $callback! {
            "Vec" VecObject VEC_OBJECT,
            "Empty" EmptyObject EMPTY_OBJECT_ENTRY,
            "IntoIterator" IntoIteratorObject INTO_ITERATOR_OBJECT,
            "AnyThing" AnyThing ANY_THING,
            "Nothing" Nothing NOTHING,
            "Tag" Tag TAG,
            "Tagged" Tagged TAGGED,
            "InnerTag" InnerTag INNER_TAG,
            "Inner" Inner INNER,
            "Locals" Locals LOCALS,
            "Methods" Methods METHODS,
            "Either" Either EITHER,
            "Order" Order ORDER_ENTRY,
            "Release" Release RELEASE_ENTRY,
            "InType" InType IN_TYPE,
            "InMod" InMod IN_MOD,
            "InCommand" InCommand IN_COMMAND,
            "InSchema" InSchema IN_SCHEMA,
            "InC9" InC9 IN_C9,
            "InSubc9" InSubc9 IN_SUBC9,
        }
    };
}
