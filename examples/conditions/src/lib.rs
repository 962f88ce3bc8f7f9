//! A protocol whose conditions are decided when its server is built.
//!
//! ```text
//! schema/kettle.json    what a kettle may have
//! Cargo.toml            features: what this one has
//! build.rs              qapi_codegen::build::Builder, with Conditions::Cfg
//!        ▼
//! conditions::kettle    types, commands, events and the schema's table, each with its `cfg`
//!        │
//! src/lib.rs            #[derive(Commands)]: variants with `cfg` of the same features
//! ```
//!
//! `cargo test -p conditions --features config-lid,radio` compares what that build says with the schema;
//! `cargo run -p conditions --features config-lid --example serve -- /tmp/kettle.sock` serves one.
//!
//! So the reply to `query-qmp-schema` matches the build, arguments that the build lacks are refused, and a missing
//! method is a compile error. A server of such a schema has to repeat each condition at the variant and at the method,
//! because only a `cfg` that exists before macros are expanded can remove a variant.

use qemu_qapi::CommandError;
use qemu_qapi::Commands;
use qemu_qapi::server::{Call, Serve};

// The module `kettle`.
include!(concat!(env!("OUT_DIR"), "/kettle.rs"));

use self::kettle::{Body, Piece, PieceBranch, command};

/// The commands of a kettle.
#[derive(Debug, Commands)]
#[qapi(schema = "schema/kettle.json", types = crate::kettle)]
#[allow(missing_docs)] // they do what they are called
pub enum KettleCommands {
    KettleBoil,
    #[cfg(feature = "config-lid")]
    KettleOpen,
    KettlePieces,
    KettleMend,
    #[cfg(feature = "radio")]
    RadioTune,
    RadioScan,
    QueryQmpSchema,
}

/// A kettle.
#[derive(Debug, Default)]
pub struct Kettle;

impl Kettle {
    fn body() -> Body {
        Body::new(
            1.5,
            #[cfg(not(feature = "config-lid"))]
            3,
        )
    }
}

impl Serve for Kettle {
    type Commands = KettleCommands;
}

impl KettleCommandsServer for Kettle {
    // A command with an argument that is not in every build comes as its struct.
    fn kettle_boil(&mut self, call: &mut Call, command: command::KettleBoil) -> Result<Body, CommandError> {
        let boils = kettle::event::KettleBoils::new(command.degrees);
        call.emit(&boils).map_err(|error| CommandError::generic(error.to_string()))?;
        Ok(Self::body())
    }

    #[cfg(feature = "config-lid")]
    fn kettle_open(&mut self, _: &mut Call, _open: bool) -> Result<(), CommandError> {
        Ok(())
    }

    fn kettle_pieces(&mut self, _: &mut Call) -> Result<Vec<Piece>, CommandError> {
        Ok(vec![Piece::new(
            #[cfg(feature = "radio")]
            700,
            #[cfg(not(feature = "radio"))]
            PieceBranch::Body(Self::body()),
            #[cfg(feature = "radio")]
            PieceBranch::Body,
        )])
    }

    fn kettle_mend(&mut self, _: &mut Call, _: command::KettleMend) -> Result<(), CommandError> {
        Ok(())
    }

    #[cfg(feature = "radio")]
    fn radio_tune(&mut self, _: &mut Call, _: command::RadioTune) -> Result<(), CommandError> {
        Ok(())
    }

    fn radio_scan(&mut self, _: &mut Call, _: command::RadioScan) -> Result<(), CommandError> {
        Ok(())
    }
}
