// Generated as `lamps` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.
// The documentation contains text of the schema, under the licence of that text.

//! The protocol `lamps` as release 1.0 has it: 2 commands, 1 event.
//!
//! Types are here, commands in [`command`], events in [`event`], named as in the schema but for Rust's
//! conventions. `schema` is the schema as data.

#![allow(clippy::large_enum_variant)] // branches are as large as the schema has them
#![allow(clippy::too_many_arguments)] // constructors take what the schema makes mandatory
#![allow(deprecated)] // methods make commands that should no longer be used
#![allow(rustdoc::redundant_explicit_links)] // the schema's names are linked to what is called so

mod client;
pub(crate) mod lamps;
pub mod schema;

#[allow(unreachable_pub, unused_imports)] // the module is empty without `blocking` or `async`
pub use self::client::*;

pub use self::lamps::*;

/// The commands, each a struct of its arguments.
pub mod command {
    pub use super::lamps::command::*;
}

/// The events, each a struct of its data.
pub mod event {
    pub use super::lamps::event::*;
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
    /// Command `lamp-set`. **Unstable** upstream: it may change or go away without notice.
    LampSet,
    /// Command `plug-in`.
    PlugIn,
}

qapi_types::wire::commands! { Commands {
    "lamp-set" LampSet,
    "plug-in" PlugIn,
} }

/// Any event of the protocol.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Event `LAMP_BROKEN`.
    LampBroken(event::LampBroken),
    /// An event that this type does not know.
    Unknown {
        /// Its name.
        name: String,
        /// Its data, or an empty object if it has no data.
        data: qapi_types::Any,
    },
}

qapi_types::wire::events! { Event {
    "LAMP_BROKEN" LampBroken,
} }

#[doc(hidden)]
#[macro_export]
macro_rules! __lamps_commands {
    ($callback:ident) => {
        $callback! {
            "lamp-set" LampSet,
            "plug-in" PlugIn,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __lamps_events {
    ($callback:ident) => {
        $callback! {
            "LAMP_BROKEN" LampBroken,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __lamps_types {
    ($callback:ident) => {
        $callback! {
            "Light" Light LIGHT,
            "Lamp" Lamp LAMP,
            "LampOrName" LampOrName LAMP_OR_NAME,
            "Plug" Plug PLUG,
        }
    };
}
