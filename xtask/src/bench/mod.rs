//! `bench`: measures what these bindings cost their users, and a peer in the same run.
//!
//! The peer is `qapi-qmp` of crates.io. Everything is done by cargo and rustc with crates written for the purpose, so
//! it runs on any machine. Compare ratios, not times, between machines.

mod build;
mod codec;
mod cpu;
mod figure;
mod scratch;
mod size;

use std::process::Command;
use std::thread;

use anyhow::Result;
use clap::{Args, ValueEnum};

use self::figure::Figure;
use crate::output;

/// The options of the measurement.
#[derive(Args)]
pub(crate) struct Bench {
    /// Parts to measure [default: all, which takes some minutes].
    #[arg(value_enum)]
    parts: Vec<Part>,
    /// Number of builds, of which the lowest result counts.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..=20))]
    runs: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// CPU time of release builds from nothing, with dependencies.
    Build,
    /// CPU time of `cargo check` after one generated module was touched.
    Check,
    /// Size of a stripped program that uses five commands.
    Size,
    /// Speed of decoding and encoding large replies.
    Codec,
}

/// Measures, and prints a table.
pub(crate) fn run(options: &Bench) -> Result<()> {
    let parts = if options.parts.is_empty() { Part::value_variants() } else { &options.parts };
    say(&format!("{}, {} processors", rustc(), thread::available_parallelism().map_or(1, usize::from)));
    say("the peer is the newest qapi-qmp 0.15; builds count the CPU time of all their processes");
    let mut figures: Vec<Figure> = Vec::new();
    for part in parts {
        figures.extend(match part {
            Part::Build => build::cold(options.runs)?,
            Part::Check => build::touched(options.runs)?,
            Part::Size => size::size()?,
            Part::Codec => codec::codec()?,
        });
    }
    output::print(&figure::table(&figures))
}

/// Reports progress, on standard error.
fn say(what: &str) {
    output::complain(&format!("  {what}\n"));
}

/// Returns the version of the compiler.
fn rustc() -> String {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("--version").output();
    output.map_or_else(|_| "rustc".to_owned(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
