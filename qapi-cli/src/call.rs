//! `call`: executes one command and prints its reply.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Args;
use qemu_qapi::workflow::WorkflowError;
use qemu_qapi::{Error, ErrorKind};

use crate::job_wait::{JobEnd, JobWaiter};
use crate::line::{self, LineError, Schema};
use crate::output;
use crate::peer::{Peer, Server};
use crate::render::{Colours, causes, columns, compact, plain, pretty};
use crate::shell::jobs;

/// The options of `call`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    #[command(flatten)]
    server: Server,
    /// The command and its arguments, as in the shell: `blockdev-del node-name=disk0`.
    #[arg(required = true, value_name = "COMMAND|NAME=VALUE")]
    words: Vec<String>,
    /// How long the call may take, in seconds. With `--wait-job`, the job is part of the call.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    timeout: Duration,
    /// Wait until the job that the command starts has ended or needs another command. Exits with 1 if the job fails.
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
    execute(options).or_else(|error| Ok(failed(&error)))
}

fn execute(options: &Options) -> Result<ExitCode> {
    let deadline = Instant::now().checked_add(options.timeout);
    let peer = Peer::connect(&options.server, Some(options.timeout))?;
    let interface = peer.interface()?;
    let live = crate::shell::live::Live::new(peer.clone());
    let properties = |driver: &str| live.properties(driver);
    let line = options.words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ");
    let request =
        match line::parse(&line, Schema { interface: &interface, properties: &properties, is_transaction: false }) {
            Ok(request) => request,
            Err(LineError::Unfinished) => {
                output::complain("error: the request is not complete\n");
                return Ok(ExitCode::from(2));
            }
            Err(LineError::Wrong(mistakes)) => {
                let columns = columns(std::io::stderr());
                mistakes.iter().for_each(|mistake| output::complain(&mistake.under(&line, columns)));
                return Ok(ExitCode::from(2));
            }
        };
    request.notes.iter().for_each(|note| output::complain(&format!("note: {note}\n")));
    let job = options.wait_job.then(|| jobs::started_by(&request, &interface)).flatten();
    // The waiter subscribes before the command is sent, because a job may end before the reply arrives.
    let waiter = match (&peer, job) {
        (Peer::Monitor(monitor), Some(job)) => Some(JobWaiter::new(monitor, job, deadline)),
        _ => None,
    };
    let value = peer.send(request)?;
    let text = if options.compact { compact(&value) } else { pretty(&value, Colours::of_stdout()) };
    output::print(&format!("{text}\n"))?;
    let Some(waiter) = waiter else { return Ok(ExitCode::SUCCESS) };
    let job = plain(waiter.id());
    let (message, code) = match waiter.wait()? {
        JobEnd::Done => return Ok(ExitCode::SUCCESS),
        JobEnd::Waits(status) => (format!("note: job {job} is {}\n", plain(&status)), 0),
        JobEnd::Failed(error) => (format!("error: job {job}: {}\n", plain(&error)), 1),
        JobEnd::Timeout => (format!("error: job {job} has not ended after {:?}\n", options.timeout), 4),
        JobEnd::Closed => (format!("error: the server closed the connection before job {job} ended\n"), 3),
    };
    output::complain(&message);
    Ok(ExitCode::from(code))
}

/// Restores the quotes of a value that the command interpreter has removed.
fn quoted(word: &str) -> String {
    match word.split_once('=') {
        // A request in JSON.
        _ if word.trim_start().starts_with('{') => word.to_owned(),
        Some((name, value)) if value.contains(char::is_whitespace) && !value.starts_with(['{', '[', '"']) => {
            format!("{name}={}", serde_json::Value::String(value.to_owned()))
        }
        _ => word.to_owned(),
    }
}

/// Reports an error, and returns the exit code for its kind. Errors that do not come from the connection count as wrong
/// requests.
pub(crate) fn failed(error: &anyhow::Error) -> ExitCode {
    output::complain(&format!("error: {}\n", causes(error)));
    ExitCode::from(code(error))
}

fn code(error: &anyhow::Error) -> u8 {
    match error.downcast_ref::<WorkflowError>() {
        // The status that shells report for a program that Ctrl-C has ended.
        Some(error) if error.is_cancelled() => return 130,
        Some(error) if error.is_timeout() => return 4,
        _ => {}
    }
    match error.chain().find_map(|error| error.downcast_ref::<Error>()).map(Error::kind) {
        Some(ErrorKind::Server) => 1,
        Some(ErrorKind::Request) | None => 2,
        Some(ErrorKind::Timeout) => 4,
        Some(_) => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_in_json_keep_their_form() {
        let json = r#"{"execute": "qom-set", "arguments": {"path": "a=b c"}}"#;
        assert_eq!([quoted(json), quoted("a=b c"), quoted("a=b")], [json, "a=\"b c\"", "a=b"]);
    }

    #[test]
    fn exit_codes_tell_whose_fault_it_is() {
        let unknown = Error::UnknownEvent { event: "X".into(), nearest: None };
        let refused = Error::Connect {
            address: "x".into(),
            name: None,
            within: None,
            error: std::sync::Arc::new(std::io::Error::other("y")),
        };
        assert_eq!(code(&anyhow::anyhow!("x")), 2);
        assert_eq!(code(&anyhow::Error::new(unknown)), 2);
        assert_eq!(code(&anyhow::Error::new(refused).context("x")), 3);
    }
}
