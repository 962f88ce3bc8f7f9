//! A protocol of one's own, from schema to conversation.
//!
//! ```text
//! schema/lamps.json     what is said: two files in QAPI's schema language
//!        │
//! build.rs              qapi_codegen::build::Builder
//!        ▼
//! own_protocol::lamps   types, commands, events, client traits, the schema's table
//!        │
//! src/service.rs        #[derive(Commands)]: who answers
//! tests/talk.rs         who asks
//! ```
//!
//! A crate that does the same needs `qemu-qapi` as a dependency and `qapi-codegen` as a build dependency. What the build script leaves out is in no type: lamps of this build have colours
//! (`CONFIG_COLOUR`), and stand in no street (`CONFIG_STREET`).
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
