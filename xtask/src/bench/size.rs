//! Measures the size of small programs.

use std::fs;

use anyhow::{Context as _, Result};

use super::cpu::cost;
use super::figure::{Figure, Wanted};
use super::say;
use super::scratch::{Scratch, ours};

/// The programs: the title, whether they use `query-block`, and the target in kilobytes.
const PROGRAMS: [(&str, bool, Option<Wanted>); 2] = [
    ("five commands", false, Some(Wanted::AtMost(1000.0))),
    // Its reply has more types than all replies of the others together.
    ("five commands and query-block", true, None),
];

/// Builds stripped programs that use commands over a Unix socket, with each library.
pub(super) fn size() -> Result<Vec<Figure>> {
    let own = [ours("qemu-qapi", None)];
    let peer = [r#"qapi = { version = "0.15", features = ["qmp"] }"#.to_owned()];
    let own = Program::new("commands", &own, include_str!("crates/commands.rs"))?;
    let peer = Program::new("commands-peer", &peer, include_str!("crates/commands_peer.rs"))?;
    let mut figures = Vec::new();
    for (what, blocks, wanted) in PROGRAMS {
        figures.push(Figure {
            what: format!("stripped program of {what}"),
            unit: "KB",
            ours: own.weigh(blocks)?,
            peer: Some(peer.weigh(blocks)?),
            wanted,
        });
    }
    Ok(figures)
}

/// A program with an optional part.
struct Program {
    name: &'static str,
    scratch: Scratch,
}

impl Program {
    fn new(name: &'static str, dependencies: &[String], main: &str) -> Result<Self> {
        let scratch = Scratch::new(name, dependencies, Some(main))?;
        Ok(Self { name, scratch })
    }

    /// Returns the size in kilobytes, with or without the part about block devices.
    fn weigh(&self, blocks: bool) -> Result<f64> {
        say(&format!("release build of the program {}{}", self.name, if blocks { " with query-block" } else { "" }));
        let mut build = self.scratch.release("rustc");
        build.args(["--config", "profile.release.strip=true", "--"]);
        cost(if blocks { build.args(["--cfg", "blocks"]) } else { &mut build })?;
        let path = self.scratch.target().join("release").join(self.name);
        let bytes = fs::metadata(&path).with_context(|| format!("cannot read {}", path.display()))?.len();
        Ok(bytes as f64 / 1000.0)
    }
}
