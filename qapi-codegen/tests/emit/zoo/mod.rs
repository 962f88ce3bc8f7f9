// Generated as `zoo` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The protocol `zoo` as release 1.0 has it: 8 commands, 3 events.
//!
//! Types are here, commands in [`command`], events in [`event`], named as in the schema but for Rust's
//! conventions. `schema` is the schema as data.

#![allow(clippy::large_enum_variant)] // branches are as large as the schema has them
#![allow(clippy::too_many_arguments)] // constructors take what the schema makes mandatory
#![allow(deprecated)] // methods make commands that should no longer be used

mod client;
pub mod schema;
pub(crate) mod zoo;
pub(crate) mod zoo_cages;

#[allow(unreachable_pub, unused_imports)] // the module is empty without `blocking` or `async`
pub use self::client::*;

pub use self::zoo::*;
pub use self::zoo_cages::*;

/// The commands, each a struct of its arguments.
pub mod command {
    pub use super::zoo::command::*;
    pub use super::zoo_cages::command::*;
}

/// The events, each a struct of its data.
pub mod event {
    pub use super::zoo::event::*;
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
    /// Command `__org.example_tickle`.
    OrgExampleTickle,
    /// Command `adopt`.
    Adopt,
    /// Command `build-cage`.
    BuildCage,
    /// Command `call-out`.
    CallOut,
    /// Command `close-zoo`.
    CloseZoo,
    /// Command `count-legs`.
    CountLegs,
    /// Command `feed_all`.
    FeedAll,
    /// Command `query-string`.
    QueryString,
}

qapi_types::wire::commands! { Commands {
    "__org.example_tickle" OrgExampleTickle,
    "adopt" Adopt,
    "build-cage" BuildCage,
    "call-out" CallOut,
    "close-zoo" CloseZoo,
    "count-legs" CountLegs,
    "feed_all" FeedAll,
    "query-string" QueryString,
} }

/// Any event of the protocol.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Event `ANIMAL_BORN`.
    AnimalBorn(event::AnimalBorn),
    /// Event `CAGE_MOVED`.
    CageMoved(event::CageMoved),
    /// Event `ZOO_CLOSED`.
    ZooClosed(event::ZooClosed),
    /// An event that this type does not know.
    Unknown {
        /// Its name.
        name: String,
        /// Its data, or an empty object if it has no data.
        data: qapi_types::Any,
    },
}

qapi_types::wire::events! { Event {
    "ANIMAL_BORN" AnimalBorn,
    "CAGE_MOVED" CageMoved,
    "ZOO_CLOSED" ZooClosed,
} }

#[doc(hidden)]
#[macro_export]
macro_rules! __zoo_commands {
    ($callback:ident) => {
        $callback! {
            "feed_all" FeedAll,
            "build-cage" BuildCage,
            "adopt" Adopt,
            "count-legs" CountLegs,
            "close-zoo" CloseZoo,
            "call-out" CallOut,
            "__org.example_tickle" OrgExampleTickle,
            "query-string" QueryString,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __zoo_events {
    ($callback:ident) => {
        $callback! {
            "ANIMAL_BORN" AnimalBorn,
            "CAGE_MOVED" CageMoved,
            "ZOO_CLOSED" ZooClosed,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __zoo_types {
    ($callback:ident) => {
        $callback! {
            "Species" Species SPECIES,
            "Food" Food FOOD,
            "Keywords" Keywords KEYWORDS,
            "Animal" Animal ANIMAL,
            "Cage" Cage CAGE,
            "CageOrId" CageOrId CAGE_OR_ID,
            "Size" Size SIZE,
            "OwlCage" OwlCage OWL_CAGE,
            "OxCage" OxCage OX_CAGE,
            "Named" Named NAMED,
            "String" StringObject STRING_OBJECT,
        }
    };
}
