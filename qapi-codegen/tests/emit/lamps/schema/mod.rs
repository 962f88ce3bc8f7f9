// Generated as `lamps` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.
// The documentation contains text of the schema, under the licence of that text.

//! The schema as data.

mod lamps;

use qapi_types::schema::Protocol;

pub use self::lamps::*;

/// The commands.
pub mod command {
    pub use super::lamps::command::*;
}

/// The events.
pub mod event {
    pub use super::lamps::event::*;
}

/// The types, by a path that no command or event hides.
mod types {
    #[allow(unused_imports)] // not every schema needs it
    pub(super) use super::*;
}

/// The QEMU release of the schema.
pub const RELEASE: &str = "1.0";

/// The names of all commands and events in the order of the schema.
pub static ORDER: &[&str] = &["lamp-set", "plug-in", "LAMP_BROKEN"];

/// The whole protocol.
pub static PROTOCOL: Protocol = Protocol {
    name: "lamps",
    release: RELEASE,
    commands: &[&command::LAMP_SET, &command::PLUG_IN],
    events: &[&event::LAMP_BROKEN],
    order: ORDER,
};
