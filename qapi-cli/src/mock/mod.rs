//! `mock`: a QMP server that answers from a schema alone.

mod input;
mod options;

use std::fmt::Display;
use std::sync::Arc;
use std::thread;

use anyhow::{Context as _, Result};
use qapi_mock::Notice;
use qemu_qapi::{Shown, shown};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

pub(crate) use self::options::Options;
use crate::output::complain;

/// Serves until a client executes `quit`, standard input has the line `quit`, or SIGINT or SIGTERM arrives.
pub(crate) fn run(options: Options) -> Result<()> {
    let verbose = options.verbose;
    let builder = options.builder()?.notify(move |notice| match notice {
        Notice::Mismatch(mismatch) => complain(&format!("qapi mock: script: {}\n", line(mismatch))),
        Notice::Received(received) if verbose => {
            let arguments = serde_json::Value::Object(received.arguments.clone());
            complain(&format!("qapi mock: {} {}\n", received.command, line(arguments)));
        }
        Notice::Refused(error) if verbose => complain(&format!("qapi mock: refused: {error}\n")),
        _ => {}
    });
    let mut signals = Signals::new([SIGINT, SIGTERM]).context("cannot watch for signals")?;
    let mock = Arc::new(builder.start()?);
    complain(&format!("qapi mock: listening at {}\n", mock.address()));
    let ended = mock.clone();
    thread::spawn(move || {
        if signals.forever().next().is_some() {
            ended.shutdown();
        }
    });
    let told = mock.clone();
    thread::spawn(move || input::obey(std::io::stdin().lock(), &told));
    mock.wait()?;
    let unmet = mock.unmet();
    if let Some(line) = unmet.first() {
        complain(&format!("qapi mock: script: the command expected in line {line} was not received\n"));
    }
    let met = unmet.is_empty() && mock.mismatches().is_empty();
    if met { Ok(()) } else { Err(crate::AlreadyReported.into()) }
}

/// Formats text from a client as one line of at most 4096 bytes.
fn line<T: Display>(text: T) -> Shown<T> {
    shown(text).up_to(4096)
}

#[cfg(test)]
mod tests {
    use qapi_mock::MockQmp;

    use super::*;

    #[test]
    fn lines_are_obeyed() {
        let mock = MockQmp::builder().start().unwrap();
        let told = |text: &str| input::obey_line(text, &mock);
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
