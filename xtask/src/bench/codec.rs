//! Measures the speed of decoding and encoding large replies.
//!
//! The replies have the shape of QEMU's, with made-up values. The reply to `query-qmp-schema` comes from the schemas.

use std::process::Command;

use anyhow::{Context as _, Result, bail};
use qapi_codegen::Options;
use qapi_codegen::introspect::{Options as Told, introspect};
use qapi_codegen::tree;

use super::cpu::cost;
use super::figure::{Figure, Wanted};
use super::say;
use super::scratch::{PEER, Scratch, ours};
use crate::project;

/// Decodes and encodes with a session's own reader and writer, with `qapi_types::to_string`, with serde_json alone, and
/// with the peer's types.
pub(super) fn codec() -> Result<Vec<Figure>> {
    let scratch = Scratch::new(
        "codec",
        &[
            ours("qapi-session", None),
            ours("qapi-types", Some("client,server,qmp,serde")),
            PEER.to_owned(),
            r#"serde = "1""#.to_owned(),
            r#"serde_json = "1""#.to_owned(),
        ],
        Some(include_str!("crates/codec.rs")),
    )?;
    let schema = tree::load(&project::root().join("schemas/qapi/qapi-schema.json"), &Options::default(), false)?;
    let reply = introspect(&schema, &Told { holds: &|_| true, masked: true });
    scratch.write("schema.json", &reply.to_string())?;
    say("release build of the program that decodes and encodes, with the peer");
    cost(&mut scratch.release("build"))?;
    say("decoding and encoding, for about 20 s");
    let output = Command::new(scratch.target().join("release/codec"))
        .arg(scratch.path("schema.json"))
        .output()
        .context("cannot run the program that decodes and encodes")?;
    if !output.status.success() {
        bail!("the program failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    let lines = String::from_utf8(output.stdout).context("its output is not UTF-8")?;
    let speeds: Vec<Speed<'_>> = lines.lines().filter_map(Speed::parse).collect();
    let of_peer = |of: &Speed<'_>| {
        let mut all = speeds.iter();
        all.find(|speed| speed.whose == "peer" && (speed.what, speed.reply) == (of.what, of.reply))
    };
    let own = speeds.iter().filter(|speed| speed.whose != "peer");
    let figures = own.map(|speed| Figure {
        what: format!("{} {}, by {}", speed.what, speed.reply, speed.whose),
        unit: "MB/s",
        ours: speed.megabytes,
        peer: of_peer(speed).map(|peer| peer.megabytes),
        wanted: (speed.whose == "session").then_some(Wanted::AtLeastBoth(250.0, 3.0)),
    });
    Ok(figures.collect())
}

/// A line that the program prints.
struct Speed<'a> {
    what: &'a str,
    reply: &'a str,
    whose: &'a str,
    /// Megabytes per second.
    megabytes: f64,
}

impl<'a> Speed<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        let (what, reply, whose) = (next()?, next()?, next()?);
        let (bytes, seconds): (f64, f64) = (next()?.parse().ok()?, next()?.parse().ok()?);
        Some(Self { what, reply, whose, megabytes: bytes / seconds / 1e6 })
    }
}
