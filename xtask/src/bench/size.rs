//! How large a small program is.

use std::fs;

use anyhow::{Context as _, Result};

use super::cpu::cost;
use super::figure::{Figure, Wanted};
use super::say;
use super::scratch::{Scratch, ours};

/// Builds a program of five commands over a Unix socket, stripped, with each library.
pub(super) fn size() -> Result<Vec<Figure>> {
    let own = Scratch::new(
        "five-commands",
        &[ours("qapi-session", None), ours("qapi-types", None)],
        Some(include_str!("crates/five_commands.rs")),
    )?;
    let peer = Scratch::new(
        "five-commands-peer",
        &[r#"qapi = { version = "0.15", features = ["qmp"] }"#.to_owned()],
        Some(include_str!("crates/five_commands_peer.rs")),
    )?;
    Ok(vec![Figure {
        what: "stripped program of five commands".to_owned(),
        unit: "KB",
        ours: weigh(&own, "five-commands")?,
        peer: Some(weigh(&peer, "five-commands-peer")?),
        wanted: Some(Wanted::AtMost(1000.0)),
    }])
}

/// In kilobytes.
fn weigh(scratch: &Scratch, name: &str) -> Result<f64> {
    say(&format!("release build of the program {name}"));
    cost(scratch.release("build").args(["--config", "profile.release.strip=true"]))?;
    let path = scratch.target().join("release").join(name);
    let bytes = fs::metadata(&path).with_context(|| format!("cannot read {}", path.display()))?.len();
    Ok(bytes as f64 / 1000.0)
}
