//! `qapi`: QAPI schemas, and the servers that speak them, on the command line.
//!
//! Arguments and exit codes live here; each subcommand is a module of its own, and whatever knows the schema language is
//! in `qapi-codegen`.

mod check;
mod config;
mod diff;
mod introspect;
mod mock;
mod output;
mod source;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use check::{Dialect, MessageFormat};

/// A failure of which all has been told.
#[derive(Debug)]
struct Told;

impl std::fmt::Display for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("see above")
    }
}

impl std::error::Error for Told {}

/// Tools for QAPI, the language in which QEMU describes its control interfaces.
#[derive(Parser)]
#[command(name = "qapi", version, disable_help_subcommand = true, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
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
    /// Generate Rust bindings of the schemas that a `qapi.toml` names.
    ///
    /// `docs/qapi-toml.md` of the repository has all that such a file may say. Either everything is written or nothing: a
    /// schema that does not check, or a file that cannot be written, leaves the old files as they are.
    Generate {
        /// Write nothing; fail if a file is not as it would be written.
        #[arg(long)]
        check: bool,
        /// The file; paths in it are relative to it.
        #[arg(long, value_name = "FILE", default_value = config::FILE)]
        config: PathBuf,
    },
    /// Serve QMP from a schema alone, for tests without QEMU.
    Mock(mock::Options),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Check { file, message_format, dialect } => {
            check::main_file(file).and_then(|file| check::check(&file, message_format, dialect))
        }
        Command::Dump { file, dialect } => check::main_file(file).and_then(|file| check::dump(&file, dialect)),
        Command::Introspect { file, symbols, unmasked } => {
            check::main_file(file).and_then(|file| introspect::run(&file, &symbols, unmasked))
        }
        Command::Diff { old, new, format, short, whom, breaking } => {
            diff::run(&old, &new, &diff::Wanted { format, short, whom, breaking })
        }
        Command::Conformance { dir } => check::conformance(&dir),
        Command::Generate { check, config } => config::generate(check, &config),
        Command::Mock(options) => mock::run(options),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<Told>() => ExitCode::FAILURE,
        Err(error) => {
            output::complain(&format!("error: {error:#}\n"));
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn options_are_in_order() {
        super::Cli::command().debug_assert();
    }
}
