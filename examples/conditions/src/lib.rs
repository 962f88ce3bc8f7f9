//! A protocol whose conditions are decided when its server is built.
//!
//! ```text
//! schema/kettle.json    the parts that a kettle may have
//! Cargo.toml            features: the parts of this kettle
//! build.rs              qapi_codegen::build::Builder, with Conditions::Cfg
//!        ▼
//! conditions::kettle    types, commands, events and the schema's table, each with its `cfg`
//!        │
//! src/lib.rs            #[derive(Commands)]: variants with `cfg` of the same features
//! ```
//!
//! `cargo test -p conditions --features config-lid,radio` compares that build with the schema;
//! `cargo run -p conditions --features config-lid --example serve -- /tmp/kettle.sock` serves one.
//!
//! So the reply to `query-qmp-schema` matches the build, arguments that the build lacks are refused, and a missing
//! method is a compile error. A server of such a schema has to repeat each condition at the variant and at the method,
//! because only a `cfg` that exists before macros are expanded can remove a variant.

use qemu_qapi::CommandError;
use qemu_qapi::Commands;
use qemu_qapi::server::Call;

// The module `kettle`.
include!(concat!(env!("OUT_DIR"), "/kettle.rs"));

use self::kettle::{Body, Boil, Piece, command, event};

/// The commands of a kettle. Its events depend on features too.
#[derive(Debug, Commands)]
#[qapi(schema = "schema/kettle.json", types = crate::kettle)]
#[cfg_attr(not(all(feature = "config-lid", feature = "config-steam")), qapi(events(KettleBoils)))]
#[cfg_attr(all(feature = "config-lid", feature = "config-steam"), qapi(events(KettleBoils, KettleWhistles)))]
#[allow(missing_docs)] // the names say what they do
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

impl KettleCommandsServer for Kettle {
    type Error = CommandError;

    // The schema declares this command with `'boxed': true`, so its method takes the data type.
    fn kettle_boil(&mut self, call: &mut Call, boil: Boil) -> Result<Body, CommandError> {
        call.emit(&event::KettleBoils::new(boil.degrees))?;
        Ok(Self::body())
    }

    #[cfg(feature = "config-lid")]
    fn kettle_open(&mut self, _: &mut Call, _: command::KettleOpen) -> Result<(), CommandError> {
        Ok(())
    }

    fn kettle_pieces(&mut self, _: &mut Call, _: command::KettlePieces) -> Result<Vec<Piece>, CommandError> {
        #[cfg(feature = "radio")]
        let piece = Piece::body(700);
        #[cfg(not(feature = "radio"))]
        let piece = Piece::body(Self::body());
        Ok(vec![piece])
    }

    fn kettle_mend(&mut self, _: &mut Call, _: Piece) -> Result<(), CommandError> {
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
