// Generated as `zoo` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The schema as data.

mod zoo;
mod zoo_cages;

use qapi_types::schema::Protocol;

pub use self::zoo::*;
pub use self::zoo_cages::*;

/// The commands.
pub mod command {
    pub use super::zoo::command::*;
    pub use super::zoo_cages::command::*;
}

/// The events.
pub mod event {
    pub use super::zoo::event::*;
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
    "feed_all",
    "build-cage",
    "adopt",
    "count-legs",
    "close-zoo",
    "call-out",
    "__org.example_tickle",
    "ANIMAL_BORN",
    "CAGE_MOVED",
    "ZOO_CLOSED",
    "query-string",
];

/// The whole protocol.
pub static PROTOCOL: Protocol = Protocol {
    name: "zoo",
    release: RELEASE,
    commands: &[
        &command::ORG_EXAMPLE_TICKLE,
        &command::ADOPT,
        &command::BUILD_CAGE,
        &command::CALL_OUT,
        &command::CLOSE_ZOO,
        &command::COUNT_LEGS,
        &command::FEED_ALL,
        &command::QUERY_STRING,
    ],
    events: &[&event::ANIMAL_BORN, &event::CAGE_MOVED, &event::ZOO_CLOSED],
    order: ORDER,
};
