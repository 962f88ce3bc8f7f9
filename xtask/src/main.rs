//! `cargo xtask`: the project's tools, on the command line.
//!
//! Arguments and exit codes live here; each subcommand is a module of its own, and whatever knows
//! the schema language is in `qapi-codegen`.

mod bench;
mod check;
mod config;
mod diff;
mod files;
mod generate;
mod import;
mod introspect;
mod manifest;
mod output;
mod project;
mod protocols;
mod source;
mod test;
mod upstream;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use check::{Dialect, MessageFormat};
use qapi_codegen::lower::{PathError, check_path};

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
    /// And after them what a `qapi.toml` at the top of the project describes, if there is one: of which
    /// schemas what is generated, and where to. `docs/qapi-toml.md` has all that such a file may say.
    ///
    /// Either everything is written or nothing: a schema that does not check, or a file that cannot
    /// be written, leaves the old files as they are.
    Generate {
        /// Write nothing; fail if a file is not as it would be written.
        #[arg(long)]
        check: bool,
        /// Generate only what this file describes, which is one like `qapi.toml`; paths in it are relative to it.
        #[arg(long, value_name = "FILE", conflicts_with_all = ["schemas", "output", "docs", "runtime"])]
        config: Option<PathBuf>,
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
        #[arg(long, value_name = "PATH", requires = "output", value_parser = crate_path)]
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
    /// Check a schema, and tell what is wrong with it.
    ///
    /// Up to 100 errors are told, in the order of the files. While something cannot be understood, such as a
    /// file that is missing or an error of syntax, what names refer to and what follows from that is not
    /// checked, which is then said. Exits with 1 if anything is wrong. In a QEMU tree the rules of its
    /// release hold, anywhere else the newest, unless
    /// `--dialect` sets others.
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
    ///
    /// It is checked by the rules that `check` takes.
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
    /// Each may be a QEMU tree or an import, all of whose protocols are compared (of the storage daemon's, only which
    /// commands and events it has, since QMP has them too); a schema's main file; or a recorded answer to `query-qmp-schema`, which tells less: neither what types are called nor
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
        /// Only what concerns them, by default all.
        #[arg(long = "for", value_enum, value_name = "WHOM")]
        whom: Vec<diff::Whom>,
        /// Only what breaks their programs, whatever these make use of.
        #[arg(long)]
        breaking: bool,
    },
    /// Run the cases of a folder in the form of QEMU's `tests/qapi-schema`.
    ///
    /// A case is `NAME.json`, with the dump that should come of it in `NAME.out`, or the place where it
    /// should be refused in `NAME.err`. Schemas with neither, which others may include, are counted.
    /// Exits with 1 if a case fails.
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

/// A path of a crate, as an argument.
fn crate_path(path: &str) -> Result<String, PathError> {
    check_path(path).map(|()| path.to_owned())
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Generate { check, config: Some(file), .. } => config::generate(check, &file),
        Command::Generate { check, schemas: None, output: None, docs: None, .. } => generate::all(check),
        Command::Generate { check, schemas, output, docs, runtime, .. } => {
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
        Command::Diff { old, new, format, short, whom, breaking } => {
            let wanted = diff::Wanted { format, short, whom, breaking };
            diff::run(&old, &new, &wanted)
        }
        Command::Conformance { dir } => check::conformance(&dir),
        Command::Bench(options) => bench::run(&options),
        Command::Test => test::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<Said>() => ExitCode::FAILURE,
        Err(error) => {
            output::complain(&format!("error: {error:#}\n"));
            ExitCode::FAILURE
        }
    }
}
