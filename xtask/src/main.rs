//! `cargo xtask`: the project's tools, on the command line.
//!
//! Arguments and exit codes live here; each subcommand is a module of its own, and whatever knows
//! the schema language is in `qapi-codegen`.

#![allow(clippy::print_stdout, clippy::print_stderr)] // a command line prints

mod bench;
mod check;
mod diff;
mod files;
mod generate;
mod import;
mod introspect;
mod manifest;
mod project;
mod protocols;
mod source;
mod test;
mod upstream;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use check::{Dialect, MessageFormat};

/// A failure of which all has been said.
#[derive(Debug)]
struct Said;

impl std::fmt::Display for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("see above")
    }
}

impl std::error::Error for Said {}

/// Tools of the QAPI toolkit.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Regenerate the bindings in `qapi-types/src/generated` from `schemas/`.
    ///
    /// Either everything is written or nothing: a schema that does not check, or a file that cannot
    /// be written, leaves the old files as they are.
    Generate {
        /// Write nothing; fail if a file is not as it would be written.
        #[arg(long)]
        check: bool,
        /// Where the schemas are, as `import` wrote them [default: schemas].
        #[arg(long, value_name = "DIR")]
        schemas: Option<PathBuf>,
        /// Where to write [default: qapi-types/src/generated]. Files of others stay.
        #[arg(long, value_name = "DIR")]
        output: Option<PathBuf>,
        /// Generate from a QEMU source tree, with its documentation as that of the Rust items. Needs
        /// `--output`: text of QEMU's is not committed here.
        #[arg(long, value_name = "TREE", conflicts_with = "schemas")]
        docs: Option<PathBuf>,
        /// Path of the crate `qapi-types` in what is generated [default: crate, as in that crate itself].
        /// In another crate, no Cargo features switch modules. Needs `--output`.
        #[arg(long, value_name = "PATH", requires = "output")]
        runtime: Option<String>,
    },
    /// Import the schemas of a QEMU source tree into `schemas/`: facts only, no prose.
    ///
    /// Reads `qapi/`, `qga/` and `storage-daemon/qapi/` of the tree, checks them, prints them in
    /// canonical form and proves that no fact was lost before it writes anything. Run `generate`
    /// afterwards.
    Import {
        /// The top folder of a QEMU source tree, or of an earlier import.
        dir: PathBuf,
        /// Where to write [default: schemas]. Files of others stay.
        #[arg(long, value_name = "DIR")]
        output: Option<PathBuf>,
    },
    /// Check a schema, and tell all that is wrong with it.
    ///
    /// Exits with 1 if anything is. The newest release's rules hold unless `--dialect` sets others.
    Check {
        /// The schema's main file, or the folder of its `qapi-schema.json`.
        file: PathBuf,
        /// How errors are shown: `json` on standard output, the others on standard error.
        #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
        message_format: MessageFormat,
        /// Check by the rules of that release of QEMU, such as 9.2.
        #[arg(long, value_name = "RELEASE")]
        dialect: Option<Dialect>,
    },
    /// Print a checked schema as QEMU's own test tool prints it (`tests/qapi-schema/test-qapi.py`).
    Dump {
        /// The schema's main file, or the folder of its `qapi-schema.json`.
        file: PathBuf,
        /// Check by the rules of that release of QEMU, such as 9.2.
        #[arg(long, value_name = "RELEASE")]
        dialect: Option<Dialect>,
    },
    /// Print what QEMU would answer to `query-qmp-schema`, as JSON.
    ///
    /// What has a condition is left out unless it holds. As in C, no symbol is defined that was not asked
    /// to be.
    Introspect {
        /// The schema's main file, or the folder of its `qapi-schema.json`.
        file: PathBuf,
        #[command(flatten)]
        symbols: introspect::Symbols,
        /// Give types their names; QEMU gives numbers in their place.
        #[arg(long)]
        unmasked: bool,
    },
    /// Tell what changed between two releases, and what that means for whom.
    ///
    /// Each may be a QEMU tree or an import, both of whose protocols are compared; a schema's main file;
    /// or a recorded answer to `query-qmp-schema`, which tells less: neither what types are called nor
    /// what is conditional.
    Diff {
        /// The old one.
        old: PathBuf,
        /// The new one.
        new: PathBuf,
        /// What to write.
        #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
        format: diff::Format,
        /// A line for each change, without what it means for each side.
        #[arg(long)]
        short: bool,
    },
    /// Run the cases of a folder in the form of QEMU's `tests/qapi-schema`.
    ///
    /// A case is `NAME.json`, with the dump that should come of it in `NAME.out`, or the place where it
    /// should be refused in `NAME.err`. Exits with 1 if a case fails.
    Conformance {
        /// The folder.
        dir: PathBuf,
    },
    /// Measure what the bindings cost those who use them, against a peer of crates.io in the same run.
    ///
    /// Compiles the peer and these bindings in crates of its own, in the target folder, and prints
    /// a table: ours, the peer's, the ratio, and what is wanted. No measurement fails it.
    Bench(bench::Bench),
    /// Run everything that must pass: freshness, format, lints, tests, documentation.
    ///
    /// Tests against real QEMU, storage daemon and guest agent are skipped, and say so, where
    /// those are not installed; with `CI=true` in the environment they fail instead.
    Test,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Generate { check, schemas, output, docs, runtime } => {
            generate::run(check, &generate::Source::new(schemas, docs), output.as_deref(), runtime.as_deref())
        }
        Command::Import { dir, output } => import::run(&dir, output.as_deref()),
        Command::Check { file, message_format, dialect } => {
            check::main_file(file).and_then(|file| check::check(&file, message_format, dialect))
        }
        Command::Dump { file, dialect } => check::main_file(file).and_then(|file| check::dump(&file, dialect)),
        Command::Introspect { file, symbols, unmasked } => {
            check::main_file(file).and_then(|file| introspect::run(&file, &symbols, unmasked))
        }
        Command::Diff { old, new, format, short } => diff::run(&old, &new, format, short),
        Command::Conformance { dir } => check::conformance(&dir),
        Command::Bench(options) => bench::run(&options),
        Command::Test => test::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<Said>() => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
