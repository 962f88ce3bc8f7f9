//! `mock-qmp`: a QMP server that answers from a schema alone.

mod cli;
mod lines;

use std::fmt::Display;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;

use anyhow::{Context as _, Result};
use clap::Parser as _;
use qapi_mock::Notice;
use qapi_types::{Shown, shown};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::cli::Cli;

#[allow(clippy::print_stderr)] // the last word of a program
fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("mock-qmp: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Serves until a client says `quit`, or a signal or standard input ends it.
#[allow(clippy::print_stderr)] // where whoever runs it looks for what went wrong
fn run(cli: Cli) -> Result<ExitCode> {
    let verbose = cli.verbose;
    let builder = cli.builder()?.notify(move |notice| match notice {
        Notice::Mismatch(mismatch) => eprintln!("mock-qmp: script: {}", line(mismatch)),
        Notice::Received(received) if verbose => {
            let arguments = serde_json::Value::Object(received.arguments.clone());
            eprintln!("mock-qmp: {} {}", received.command, line(arguments));
        }
        Notice::Refused(error) if verbose => eprintln!("mock-qmp: refused: {error}"),
        _ => {}
    });
    let mut signals = Signals::new([SIGINT, SIGTERM]).context("cannot watch for signals")?;
    let mock = Arc::new(builder.start()?);
    eprintln!("mock-qmp: listening at {}", mock.address());
    let ended = mock.clone();
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            ended.shutdown();
        }
    });
    let told = mock.clone();
    thread::spawn(move || lines::obey(std::io::stdin().lock(), &told));
    mock.wait()?;
    let unmet = mock.unmet();
    if let Some(line) = unmet.first() {
        eprintln!("mock-qmp: script: what line {line} expects has not come");
    }
    let met = unmet.is_empty() && mock.mismatches().is_empty();
    Ok(if met { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What has come from a client, as much of it as is of use to people.
fn line<T: Display>(text: T) -> Shown<T> {
    shown(text).up_to(4096)
}

#[cfg(test)]
mod tests {
    use qapi_mock::MockQmp;

    use super::*;

    #[test]
    fn options_are_in_order() {
        use clap::CommandFactory as _;
        Cli::command().debug_assert();
    }

    #[test]
    fn lines_are_obeyed() {
        let mock = MockQmp::builder().start().unwrap();
        let told = |text: &str| lines::obey_line(text, &mock);
        assert_eq!(told(""), Ok(()));
        assert_eq!(told("event STOP"), Ok(()));
        assert_eq!(told(r#"event SHUTDOWN {"guest": true, "reason": "guest-shutdown"}"#), Ok(()));
        assert_eq!(told("event NOPE").unwrap_err(), "there is no event `NOPE` in the schema");
        assert_eq!(
            told("event STOP {").unwrap_err(),
            "the data are no JSON: EOF while parsing an object at line 1 column 1"
        );
        assert_eq!(
            told(r#"event STOP {"a": 1}"#).unwrap_err(),
            "the data of `STOP` do not fit the schema: `a`: there is no such member"
        );
        assert!(told("dance").unwrap_err().starts_with("`dance` is not known"));
        assert_eq!(told("quit"), Ok(()));
        mock.wait().unwrap();
    }
}
