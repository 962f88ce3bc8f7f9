//! `qapi`: a client for QEMU's monitors and guest agents, tools for QAPI schemas, and a mock QMP server.
//!
//! This file defines the subcommands and prints their errors. Each subcommand has a module; the code that knows the
//! schema language is in `qapi-codegen`.

mod call;
mod check;
mod completions;
mod config;
mod diff;
mod events;
mod guest;
mod help;
mod info;
mod introspect;
mod job_wait;
mod line;
mod lint;
mod matrix;
mod mock;
mod output;
mod peer;
mod render;
mod shell;
mod since;
mod skeleton;
mod source;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use check::{Dialect, MessageFormat};

/// An error that has already been reported.
#[derive(Debug)]
struct AlreadyReported;

impl std::fmt::Display for AlreadyReported {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("see above")
    }
}

impl std::error::Error for AlreadyReported {}

/// Tools for QAPI, the language in which QEMU describes its control interfaces.
#[derive(Parser)]
#[command(name = "qapi", version, disable_help_subcommand = true, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check a schema and report its errors.
    ///
    /// Reports up to 100 errors, in the order in which the source is read. If a file is missing or has a syntax error, references
    /// between definitions are not checked, and a note says so. Exits with 1 if there are errors. A schema in a QEMU
    /// tree is checked by the rules of the tree's release, any other schema by the newest rules, unless `--dialect`
    /// sets others.
    Check {
        /// The schema's main file, or the folder of its `qapi-schema.json`.
        file: PathBuf,
        /// Format of the errors. `json` is written to standard output, the others to standard error.
        #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
        message_format: MessageFormat,
        /// Check by the rules of that release of QEMU, such as 9.2.
        #[arg(long, value_name = "RELEASE")]
        dialect: Option<Dialect>,
    },
    /// Print a checked schema as QEMU's own test tool prints it (`tests/qapi-schema/test-qapi.py`).
    ///
    /// The schema is checked by the same rules as in `check`.
    Dump {
        /// The schema's main file, or the folder of its `qapi-schema.json`.
        file: PathBuf,
        /// Check by the rules of that release of QEMU, such as 9.2.
        #[arg(long, value_name = "RELEASE")]
        dialect: Option<Dialect>,
    },
    /// Print what QEMU would answer to `query-qmp-schema`, as JSON.
    ///
    /// Items whose condition is false are left out. As in C, a symbol is undefined unless an option defines it.
    Introspect {
        /// The schema's main file, or the folder of its `qapi-schema.json`.
        file: PathBuf,
        #[command(flatten)]
        symbols: introspect::Symbols,
        /// Show the names of types. QEMU shows numbers instead.
        #[arg(long)]
        unmasked: bool,
    },
    /// Compare two releases, and show the effects on clients, servers and Rust code.
    ///
    /// Each argument is a QEMU tree or an import, a schema's main file, or a recorded reply to `query-qmp-schema`. For
    /// two trees or imports, all protocols are compared; of the storage daemon's protocol, only the presence of
    /// commands and events, because QMP has them too. A recorded reply contains neither the names of types nor the
    /// conditions.
    Diff {
        /// The old release: a tree, a schema or a recorded reply.
        old: PathBuf,
        /// The new release, likewise.
        new: PathBuf,
        /// Format of the report.
        #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
        format: diff::Format,
        /// Print one line for each change, without its effects.
        #[arg(long)]
        short: bool,
        /// Show only changes that may affect these programs. May be repeated. The default is all.
        #[arg(long = "for", value_enum, value_name = "WHOM")]
        whom: Vec<diff::Whom>,
        /// Show only changes that break programs regardless of what they use.
        #[arg(long)]
        breaking: bool,
    },
    /// Explain a command, event, type, argument, member or value.
    ///
    /// Shows what it means, its arguments with units and defaults, what it returns, and the releases that have it. Knows the
    /// releases of QEMU from 2.9 on; no schema is needed. The descriptions are of the newest one.
    Help(help::Options),
    /// Show the history of a command, event, type, argument, member or value.
    ///
    /// Knows the releases of QEMU from 2.9 on; no schema is needed.
    Since(since::Options),
    /// Check requests against a range of releases.
    ///
    /// Reports unknown commands, arguments and values, missing arguments, wrong types, and what is deprecated or unstable,
    /// each with the releases concerned. Exits with 1 if a release refuses a request, if `--deny` applies, or if the file
    /// or a release cannot be used; otherwise with 0.
    Lint(lint::Options),
    /// Print a table of the commands by releases.
    Matrix(matrix::Options),
    /// Run a folder of test cases in the format of QEMU's `tests/qapi-schema`.
    ///
    /// A case is `NAME.json` with either the expected dump in `NAME.out` or the expected place of the error in
    /// `NAME.err`. Schemas with neither file, which other schemas may include, are only counted. Exits with 1 if a case
    /// fails.
    Conformance {
        /// The folder.
        dir: PathBuf,
    },
    /// Generate Rust bindings for the schemas that a `qapi.toml` names.
    ///
    /// `docs/qapi-toml.md` in the repository describes that file. Either all files are written or none: if a schema has
    /// errors or a file cannot be written, the old files are not changed.
    Generate {
        /// Write nothing; fail if a file is out of date.
        #[arg(long)]
        check: bool,
        /// The configuration file. Paths in it are relative to its folder.
        #[arg(long, value_name = "FILE", default_value = config::FILE)]
        config: PathBuf,
    },
    /// Serve QMP from a schema alone, for tests without QEMU.
    Mock(mock::Options),
    /// Print the Rust of a server to start from: an enumeration of commands with its derive, a struct, and its methods,
    /// which are empty.
    ///
    /// The commands are those of the schema that are named, or all of them. The first lines say which crate and features
    /// the code needs, and the last ones how to serve it.
    Skeleton(skeleton::Options),
    /// Talk to a monitor, a storage daemon or a guest agent interactively.
    ///
    /// Completes commands, arguments, values and the names of what is in the machine, shows mistakes before anything is
    /// sent, shows events as they come, and connects again when the server comes back. If standard input is not a
    /// terminal, reads one request per line and prints one reply per line, as JSON; exits with 1 if any request failed.
    #[command(after_help = SHELL_EXAMPLES)]
    Shell(shell::Options),
    /// Execute one command and print its reply as JSON.
    ///
    /// Exits with 0 if the command succeeds, 1 if the server refuses it, 2 if the request is wrong, 3 if the server
    /// cannot be reached or the connection is lost, and 4 if a deadline passes.
    #[command(after_help = CALL_EXAMPLES)]
    Call(call::Options),
    /// Print events as they come.
    ///
    /// Exits with the same codes as `call`.
    #[command(after_help = EVENTS_EXAMPLES)]
    Events(events::Options),
    /// Show on one screen what a server is and has: version, status, disks, network cards, jobs.
    ///
    /// Exits with the same codes as `call`.
    #[command(after_help = "Example:\n  qapi info /run/vm/qmp.sock")]
    Info(info::Options),
    /// Run programs and move files in a guest, and show what it is, by its agent.
    #[command(after_help = GUEST_EXAMPLES)]
    Guest(guest::Options),
    /// Print a script that completes the arguments of `qapi`.
    #[command(after_help = "Example:\n  qapi completions bash > ~/.local/share/bash-completion/completions/qapi")]
    Completions {
        /// The command interpreter.
        shell: clap_complete::Shell,
    },
}

const SHELL_EXAMPLES: &str = "Examples:
  qapi shell /run/vm/qmp.sock
  qapi shell tcp:127.0.0.1:4444
  echo query-status | qapi shell /run/vm/qmp.sock";

const CALL_EXAMPLES: &str = "Examples:
  qapi call /run/vm/qmp.sock query-status
  qapi call /run/vm/qmp.sock blockdev-add driver=qcow2 node-name=d file.driver=file file.filename=d.qcow2
  qapi call --wait-job /run/vm/qmp.sock blockdev-backup job-id=b device=d target=t sync=full
  qapi call /run/vm/agent.sock guest-get-osinfo";

const GUEST_EXAMPLES: &str = "Examples:
  qapi guest /run/vm/agent.sock info
  qapi guest /run/vm/agent.sock exec -- uname -a
  qapi guest /run/vm/agent.sock cat /var/log/syslog > syslog
  qapi guest /run/vm/agent.sock put /etc/motd motd.txt";

const EVENTS_EXAMPLES: &str = "Examples:
  qapi events /run/vm/qmp.sock
  qapi events /run/vm/qmp.sock --filter 'BLOCK_*' --json
  qapi events /run/vm/qmp.sock --until SHUTDOWN --timeout 60";

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
        Command::Help(options) => help::run(&options),
        Command::Since(options) => since::run(&options),
        Command::Lint(options) => lint::run(&options),
        Command::Matrix(options) => matrix::run(&options),
        Command::Conformance { dir } => check::conformance(&dir),
        Command::Generate { check, config } => config::generate(check, &config),
        Command::Mock(options) => mock::run(options),
        Command::Skeleton(options) => skeleton::run(&options),
        Command::Shell(options) => shell::run(options),
        Command::Call(options) => return exit(call::run(&options)),
        Command::Events(options) => return exit(events::run(&options)),
        Command::Info(options) => return exit(info::run(&options)),
        Command::Guest(options) => return exit(guest::run(&options)),
        Command::Completions { shell } => completions::run(shell),
    };
    exit(result.map(|()| ExitCode::SUCCESS))
}

fn exit(result: anyhow::Result<ExitCode>) -> ExitCode {
    match result {
        Ok(code) => code,
        Err(error) if error.is::<AlreadyReported>() => ExitCode::FAILURE,
        Err(error) => {
            output::complain(&format!("error: {}\n", render::causes(&error)));
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
