//! A custom protocol, from the schema to a client and a server.
//!
//! ```text
//! schema/lamps.json     the schema: two files in QAPI's schema language
//!        │
//! build.rs              qapi_codegen::build::Builder
//!        ▼
//! own_protocol::lamps   types, commands, events, client traits, the schema's table
//!        │
//! src/service.rs        #[derive(Commands)]: the server
//! examples/watch.rs     a client
//! ```
//!
//! A crate that does the same needs `qemu-qapi` as a dependency and `qapi-codegen` as a build dependency. The build
//! script decides the schema's conditions: in this build lamps have a colour (`CONFIG_COLOUR`), and there are no
//! commands for whole streets (`CONFIG_STREET`).
//!
//! ```
//! use own_protocol::lamps::{Colour, Lamp, Light, Steady};
//!
//! let lamp = Lamp::new("desk", Light::new(Steady::new(40).colour(Colour::Cold)));
//! println!("{lamp:?}");
//! ```

mod service;

pub use service::{LampCommands, LampCommandsClient, LampCommandsServer, Lamps};

// The module `lamps`.
include!(concat!(env!("OUT_DIR"), "/lamps.rs"));
