// Generated as `kettle` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The protocol `kettle` as release 1.0 has it: 7 commands, 2 events.
//!
//! Types are here, commands in [`command`], events in [`event`], named as in the schema but for Rust's
//! conventions. `schema` is the schema as data.
//!
//! Items with a condition depend on these features of the crate:
//!
//! ```toml
//! [features]
//! config-lid = []
//! config-steam = []
//! radio = []
//! ```

#![allow(clippy::large_enum_variant)] // branches are as large as the schema has them
#![allow(clippy::too_many_arguments)] // constructors take what the schema makes mandatory
#![allow(deprecated)] // methods make commands that should no longer be used
#![allow(unused)] // the features decide which items exist

mod client;
pub(crate) mod kettle;
pub mod schema;

#[allow(unreachable_pub, unused_imports)] // the module is empty without `blocking` or `async`
pub use self::client::*;

pub use self::kettle::*;

/// The commands, each a struct of its arguments.
pub mod command {
    pub use super::kettle::command::*;
}

/// The events, each a struct of its data.
pub mod event {
    pub use super::kettle::event::*;
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
    /// Command `kettle-boil`.
    KettleBoil,
    /// Command `kettle-mend`.
    KettleMend,
    /// Command `kettle-open`.
    #[cfg(feature = "config-lid")]
    KettleOpen,
    /// Command `kettle-pieces`.
    KettlePieces,
    /// Command `query-qmp-schema`.
    QueryQmpSchema,
    /// Command `radio-scan`.
    RadioScan,
    /// Command `radio-tune`. **Unstable** upstream: it may change or go away without notice.
    #[cfg(feature = "radio")]
    RadioTune,
}

qapi_types::wire::commands! { Commands {
    "kettle-boil" KettleBoil,
    "kettle-mend" KettleMend,
    #[cfg(feature = "config-lid")]
    "kettle-open" KettleOpen,
    "kettle-pieces" KettlePieces,
    "query-qmp-schema" QueryQmpSchema,
    "radio-scan" RadioScan,
    #[cfg(feature = "radio")]
    "radio-tune" RadioTune,
} }

/// Any event of the protocol.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Event `KETTLE_BOILS`.
    KettleBoils(event::KettleBoils),
    /// Event `KETTLE_WHISTLES`.
    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    KettleWhistles(event::KettleWhistles),
    /// An event that this type does not know.
    Unknown {
        /// Its name.
        name: String,
        /// Its data, or an empty object if it has no data.
        data: qapi_types::Any,
    },
}

qapi_types::wire::events! { Event {
    "KETTLE_BOILS" KettleBoils,
    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    "KETTLE_WHISTLES" KettleWhistles,
} }
