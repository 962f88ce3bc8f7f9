//! `cargo xtask`: tools for developers of this repository.
//!
//! This module handles arguments and exit codes. Each subcommand is a module of its own, and all code for the schema
//! language is in `qapi-codegen`. The tools for users are the program `qapi` of the crate `qapi-cli`.

mod bench;
mod generate;
mod history;
mod import;
mod manifest;
mod output;
mod project;
mod test;
mod upstream;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tools for people who work on the QAPI toolkit.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Regenerate the bindings in `qapi-types/src/generated` from `schemas/`, and the files that depend on them.
    ///
    /// Either all files are written or none: if a schema has errors or a file cannot be written, the old files are not
    /// changed. `qapi generate` writes bindings for other crates.
    Generate {
        /// Write nothing; fail if a file is stale.
        #[arg(long)]
        check: bool,
        /// Where the schemas are, as `import` wrote them [default: schemas].
        #[arg(long, value_name = "DIR")]
        schemas: Option<PathBuf>,
        /// Where to write [default: qapi-types/src/generated]. Other files stay.
        #[arg(long, value_name = "DIR")]
        output: Option<PathBuf>,
    },
    /// Import the schemas of a QEMU source tree into `schemas/`: facts only, no prose.
    ///
    /// Reads `qapi/`, `qga/` and `storage-daemon/qapi/` of the tree, checks them, prints them in
    /// canonical form and proves that no fact was lost before it writes anything. Run `generate`
    /// afterwards.
    Import {
        /// The top folder of a QEMU source tree, or of an earlier import.
        dir: PathBuf,
        /// Where to write [default: schemas]. Other files stay.
        #[arg(long, value_name = "DIR")]
        output: Option<PathBuf>,
    },
    /// Write the history of QEMU's interfaces, `qapi-interface/history.txt`, from the schemas of several releases.
    ///
    /// Reads the protocols of each tree, and writes the changes from one release to the next. The generator and the
    /// tools of `qapi` use this history. `import` adds one release to it.
    History {
        /// The top folders of QEMU source trees, in any order. The history has these releases and no others.
        #[arg(required = true, value_name = "DIR")]
        trees: Vec<PathBuf>,
        /// The file to write [default: qapi-interface/history.txt].
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Measure build time, program size and speed of the bindings, and of a peer from crates.io.
    ///
    /// Compiles both in temporary crates in the target folder, and prints a table: our result, the peer's, the ratio
    /// and the target. A missed target is not an error.
    Bench(bench::Bench),
    /// Run everything that must pass: freshness, format, lints, tests, documentation.
    ///
    /// Tests against real QEMU, storage daemon and guest agent are skipped, and say so, where
    /// those are not installed; with `CI=true` in the environment they fail instead.
    Test,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Generate { check, schemas, output } => generate::run(check, schemas, output.as_deref()),
        Command::Import { dir, output } => import::run(&dir, output.as_deref()),
        Command::History { trees, output } => history::run(&trees, output.as_deref()),
        Command::Bench(options) => bench::run(&options),
        Command::Test => test::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::complain(&format!("error: {error:#}\n"));
            ExitCode::FAILURE
        }
    }
}
