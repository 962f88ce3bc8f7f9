//! `guest`: runs programs in a guest, copies files, and shows information about it, through its agent.

use std::fs::{self, File};
use std::io::{self, IsTerminal as _, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use qemu_qapi::blocking::{self, Qga};
use qemu_qapi::workflow::{Exec, ExecOutput, Failure, ReadFile, Workflow, WorkflowError, WriteFile};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::call::{failed, seconds};
use crate::peer::Peer;
use crate::{info, output};

/// The options of `guest`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// The address of the guest agent, such as `/run/vm/agent.sock`.
    address: String,
    /// How long to wait for the agent to answer, in seconds. A guest that is starting has none yet.
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    wait: Duration,
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    /// Run a program in the guest.
    ///
    /// Passes standard input unless it is a terminal, and prints what the program has printed once it has ended. Exits
    /// with the program's status, or with 128 and the number of the signal that ended it. Exits with 124 if a deadline
    /// passes and with 125 if the program could not be run. The agent cannot end a program: after a deadline or Ctrl-C it
    /// continues.
    #[command(after_help = EXEC_EXAMPLES)]
    Exec {
        /// How long the program may take, in seconds. Default: no limit.
        #[arg(long, value_name = "SECONDS", value_parser = seconds)]
        timeout: Option<Duration>,
        /// The program and its arguments. No shell interprets them.
        #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true, value_name = "PROGRAM|ARGUMENT")]
        words: Vec<String>,
    },
    /// Print a file of the guest on standard output.
    ///
    /// Exits with the same codes as `call`.
    #[command(after_help = "Example:\n  qapi guest /run/vm/agent.sock cat /var/log/syslog > syslog")]
    Cat {
        /// The path in the guest.
        path: String,
    },
    /// Write a file in the guest, from a file or from standard input.
    ///
    /// A file that exists is replaced. Exits with the same codes as `call`.
    #[command(after_help = PUT_EXAMPLES)]
    Put {
        /// The path in the guest.
        path: String,
        /// The file with the new content. The default, `-`, is standard input.
        #[arg(default_value = "-", hide_default_value = true)]
        file: PathBuf,
    },
    /// Show on one screen what the guest is and has: system, agent, addresses, file systems, users.
    ///
    /// Exits with the same codes as `call`.
    #[command(after_help = "Example:\n  qapi guest /run/vm/agent.sock info")]
    Info,
}

const EXEC_EXAMPLES: &str = "Examples:
  qapi guest /run/vm/agent.sock exec -- uname -a
  qapi guest /run/vm/agent.sock exec --timeout 30 -- sh -c 'df -h | tail -n +2'
  qapi guest /run/vm/agent.sock exec -- sh < setup.sh";

const PUT_EXAMPLES: &str = "Examples:
  qapi guest /run/vm/agent.sock put /etc/motd motd.txt
  date | qapi guest /run/vm/agent.sock put /tmp/date";

/// The maximum length of a program's standard input, in bytes. It is sent in one message. An agent accepts messages of
/// 64 MiB, and Base64 adds a third.
const LONGEST_INPUT: u64 = 47 << 20;

/// The exit code of `exec` if a deadline passes, as that of `timeout`.
const DEADLINE_PASSED: u8 = 124;

/// The exit code of `exec` if the program could not be run, as that of `env`.
const NOT_RUN: u8 = 125;

pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    match &options.action {
        Action::Exec { timeout, words } => Ok(execute(options, *timeout, words).unwrap_or_else(|error| {
            let code = failed(&error);
            match error.downcast_ref::<WorkflowError>() {
                Some(error) if error.is_cancelled() => code,
                Some(error) if error.is_timeout() => ExitCode::from(DEADLINE_PASSED),
                _ => ExitCode::from(NOT_RUN),
            }
        })),
        action => Ok(act(options, action).map_or_else(|error| failed(&error), |()| ExitCode::SUCCESS)),
    }
}

fn act(options: &Options, action: &Action) -> Result<()> {
    let agent = connect(options)?;
    match action {
        Action::Cat { path } => read(&agent, path),
        Action::Put { path, file } => write(&agent, path, file),
        _ => info::show(&Peer::Agent(agent)),
    }
}

fn connect(options: &Options) -> Result<Qga> {
    let address = options.address.as_str();
    Ok(Qga::connect_with(address, &qemu_qapi::Options::default().agent_timeout(options.wait))?)
}

fn execute(options: &Options, timeout: Option<Duration>, words: &[String]) -> Result<ExitCode> {
    let (program, arguments) = words.split_first().context("no program is named")?;
    let mut exec = Exec::new(program).args(arguments);
    if !io::stdin().is_terminal() {
        exec = exec.input(standard_input(LONGEST_INPUT)?);
    }
    if let Some(timeout) = timeout {
        exec = exec.deadline(timeout);
    }
    let agent = connect(options)?;
    let ended = complete(exec, |exec| blocking::run(exec, &agent, drop))?;
    output::print_bytes(&ended.stdout)?;
    output::complain_bytes(&ended.stderr);
    if ended.is_truncated {
        output::complain("warning: the agent keeps 16 MiB of each output; the rest is lost\n");
    }
    Ok(ExitCode::from(status(&ended)))
}

/// Converts the exit status of a program in the guest to one of this program.
fn status(ended: &ExecOutput) -> u8 {
    match (ended.exit_code, ended.signal) {
        // On Windows an exit status has 32 bits. One that does not fit must not look like success.
        (Some(code), _) => u8::try_from(code).unwrap_or(u8::MAX),
        (None, Some(signal)) => signal.checked_add(128).and_then(|code| u8::try_from(code).ok()).unwrap_or(u8::MAX),
        (None, None) => u8::MAX,
    }
}

/// Prints a file of the guest, piece by piece.
fn read(agent: &Qga, path: &str) -> Result<()> {
    // On a terminal, a bar would appear between the lines of the file.
    let bar = if io::stdout().is_terminal() { ProgressBar::hidden() } else { ProgressBar::no_length() };
    let bar = bar.with_style(ProgressStyle::with_template("  {spinner} {binary_bytes} {binary_bytes_per_sec}")?);
    let result = complete(ReadFile::new(path).limit(u64::MAX), |file| {
        agent.read_file(file, io::stdout().lock(), |progress| bar.set_position(progress.current))
    });
    bar.finish_and_clear();
    match result {
        Err(error) if error.downcast_ref().is_some_and(is_closed_pipe) => Ok(()),
        result => result.map(drop),
    }
}

/// Returns whether the reader of standard output, such as `head`, has closed the pipe. That is not an error.
fn is_closed_pipe(error: &WorkflowError) -> bool {
    matches!(error.failure(), Failure::Stream(error) if error.kind() == io::ErrorKind::BrokenPipe)
}

/// Writes a file in the guest, piece by piece.
fn write(agent: &Qga, path: &str, from: &Path) -> Result<()> {
    let (length, source): (_, Box<dyn Read>) = match from.as_os_str() == "-" {
        true => (None, Box::new(io::stdin().lock())),
        false => {
            let file = File::open(from).with_context(|| format!("cannot read {}", from.display()))?;
            // The guest's file is replaced before the first piece is read.
            ensure!(!file.metadata().is_ok_and(|metadata| metadata.is_dir()), "{} is a directory", from.display());
            (file.metadata().ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len()), Box::new(file))
        }
    };
    let style = match length {
        Some(_) => "  {wide_bar} {binary_bytes} of {binary_total_bytes} {binary_bytes_per_sec}",
        None => "  {spinner} {binary_bytes} {binary_bytes_per_sec}",
    };
    let bar = length.map_or_else(ProgressBar::no_length, ProgressBar::new);
    let bar = bar.with_style(ProgressStyle::with_template(style)?);
    let result = complete(WriteFile::new(path), |file| {
        agent.write_file(file, source, |progress| bar.set_position(progress.current))
    });
    bar.finish_and_clear();
    result.map(drop)
}

fn standard_input(most: u64) -> Result<Vec<u8>> {
    let mut input = Vec::new();
    io::stdin().lock().take(most + 1).read_to_end(&mut input).context("cannot read standard input")?;
    ensure!(input.len() as u64 <= most, "standard input is longer than {most} bytes");
    Ok(input)
}

/// Runs a workflow to its end. The first Ctrl-C cancels it, so that it closes its files in the guest; the second one
/// ends this program.
fn complete<T: Send + 'static>(
    workflow: impl Into<Workflow<T>>,
    run: impl FnOnce(Workflow<T>) -> Result<T, WorkflowError>,
) -> Result<T> {
    let workflow = workflow.into();
    let canceller = workflow.canceller();
    let mut signals = Signals::new([SIGINT, SIGTERM]).context("signals cannot be received")?;
    let handle = signals.handle();
    thread::spawn(move || {
        for (index, signal) in signals.forever().enumerate() {
            match index {
                0 => canceller.cancel(),
                // It returns only if the signal cannot be sent.
                _ => _ = signal_hook::low_level::emulate_default_handler(signal),
            }
        }
    });
    let result = run(workflow);
    handle.close();
    Ok(result?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_that_does_not_fit_is_no_success() {
        let ended = |exit_code, signal| {
            let mut ended = ExecOutput::default();
            (ended.exit_code, ended.signal) = (exit_code, signal);
            status(&ended)
        };
        let told = [(Some(3), None), (Some(256), None), (Some(-1), None), (None, Some(9)), (None, Some(i64::MAX))];
        assert_eq!(told.map(|(code, signal)| ended(code, signal)), [3, 255, 255, 137, 255]);
    }
}
