//! `call`: executes one command and prints its reply.

use std::process::ExitCode;
use std::sync::mpsc::channel;
use std::time::Duration;

use anyhow::Result;
use clap::Args;
use qemu_qapi::Error;

use crate::line::{self, LineError, Schema};
use crate::output;
use crate::peer::Peer;
use crate::render::{Colours, pretty};
use crate::shell::jobs;

/// What to execute.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// The server's address, such as `/run/vm/qmp.sock`.
    address: String,
    /// The command and its arguments, as in the shell: `blockdev-del node-name=disk0`.
    #[arg(required = true, trailing_var_arg = true, value_name = "COMMAND|NAME=VALUE")]
    words: Vec<String>,
    /// How long the command may take, in seconds.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    timeout: Duration,
    /// Wait until the job that the command starts has ended or needs another command.
    #[arg(long)]
    wait_job: bool,
    /// Print the reply on one line.
    #[arg(long)]
    compact: bool,
}

/// Reads a number of seconds, such as `0.5`.
pub(crate) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

/// Executes the command. Exits with 0 if it succeeds, 1 if the server refuses it, 2 if the request is wrong, 3 if the
/// server cannot be reached or the connection is lost, 4 if a deadline passes.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let peer = match Peer::connect(&options.address, Some(options.timeout)) {
        Ok(peer) => peer,
        Err(error) => return Ok(failed(&error)),
    };
    let interface = match peer.interface() {
        Ok(interface) => interface,
        Err(error) => return Ok(failed(&error)),
    };
    let live = crate::shell::live::Live::new(peer.clone());
    let properties = |driver: &str| live.properties(driver);
    let line = options.words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ");
    let request = match line::parse(&line, Schema { interface: &interface, properties: &properties }) {
        Ok(request) => request,
        Err(LineError::Unfinished) => {
            output::complain("error: the request is not complete\n");
            return Ok(ExitCode::from(2));
        }
        Err(LineError::Wrong(mistakes)) => {
            mistakes.iter().for_each(|mistake| output::complain(&mistake.under(&line)));
            return Ok(ExitCode::from(2));
        }
    };
    request.notes.iter().for_each(|note| output::complain(&format!("note: {note}\n")));
    let job = options.wait_job.then(|| jobs::started_by(&request, &interface)).flatten();
    let value = match peer.send(request) {
        Ok(value) => value,
        Err(error) => return Ok(failed(&error)),
    };
    let text = if options.compact { value.to_string() } else { pretty(&value, Colours::of_stdout()) };
    output::print(&format!("{text}\n"))?;
    match job {
        None => Ok(ExitCode::SUCCESS),
        Some(job) => match jobs::follow(&peer, Some(&job), &channel().1, Colours::of_stdout()) {
            Ok(()) => Ok(ExitCode::SUCCESS),
            Err(error) => Ok(failed(&error)),
        },
    }
}

/// Restores the quotes of a value that the command interpreter has removed.
fn quoted(word: &str) -> String {
    match word.split_once('=') {
        Some((name, value)) if value.contains(char::is_whitespace) && !value.starts_with(['{', '[', '"']) => {
            format!("{name}={}", serde_json::Value::String(value.to_owned()))
        }
        _ => word.to_owned(),
    }
}

/// Reports an error, and returns the exit code for its kind.
pub(crate) fn failed(error: &anyhow::Error) -> ExitCode {
    output::complain(&format!("error: {error:#}\n"));
    ExitCode::from(match error.chain().find_map(|error| error.downcast_ref::<Error>()) {
        Some(Error::Server { .. }) => 1,
        Some(error) if error.is_timeout() => 4,
        Some(Error::Encode { .. } | Error::Unsupported { .. }) => 2,
        _ => 3,
    })
}
