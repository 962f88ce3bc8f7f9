// Generated as `kettle` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! The schema as data.

mod kettle;

use qapi_types::schema::Protocol;

pub use self::kettle::*;

/// The commands.
pub mod command {
    pub use super::kettle::command::*;
}

/// The events.
pub mod event {
    pub use super::kettle::event::*;
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
    "kettle-boil",
    #[cfg(feature = "config-lid")]
    "kettle-open",
    "kettle-pieces",
    "kettle-mend",
    #[cfg(feature = "radio")]
    "radio-tune",
    "radio-scan",
    "query-qmp-schema",
    "KETTLE_BOILS",
    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    "KETTLE_WHISTLES",
];

/// The whole protocol.
pub static PROTOCOL: Protocol = Protocol {
    name: "kettle",
    release: RELEASE,
    commands: &[
        &command::KETTLE_BOIL,
        &command::KETTLE_MEND,
        #[cfg(feature = "config-lid")]
        &command::KETTLE_OPEN,
        &command::KETTLE_PIECES,
        &command::QUERY_QMP_SCHEMA,
        &command::RADIO_SCAN,
        #[cfg(feature = "radio")]
        &command::RADIO_TUNE,
    ],
    events: &[
        &event::KETTLE_BOILS,
        #[cfg(all(feature = "config-lid", feature = "config-steam"))]
        &event::KETTLE_WHISTLES,
    ],
    order: ORDER,
};
