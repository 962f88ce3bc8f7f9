//! `bench`: what these bindings cost those who use them, against a peer in the same run.
//!
//! The peer is `qapi-qmp` of crates.io. All is done by cargo and rustc with crates written for the purpose, so
//! it runs on any machine; the ratios are what to compare between machines.

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

/// What to measure, and how often.
#[derive(Args)]
pub(crate) struct Bench {
    /// What to measure [default: all of it, which takes some minutes].
    #[arg(value_enum)]
    parts: Vec<Part>,
    /// How often to build; the least counts.
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

/// Tells of progress, apart from the result.
fn say(what: &str) {
    output::complain(&format!("  {what}\n"));
}

/// Which compiler this is.
fn rustc() -> String {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("--version").output();
    output.map_or_else(|_| "rustc".to_owned(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
