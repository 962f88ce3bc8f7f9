//! `events`: prints events as they come.

use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::Result;
use clap::Args;
use qemu_qapi::{AnyEvent, Error, Filter, Timestamped};
use serde_json::{Value, json};

use crate::call::{failed, seconds};
use crate::output;
use crate::peer::{Peer, Server};
use crate::render::{Colours, compact, plain};

/// The options of `events`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    #[command(flatten)]
    server: Server,
    /// Print only events whose name matches, such as `BLOCK_*`. May be repeated.
    #[arg(long, value_name = "GLOB")]
    filter: Vec<glob::Pattern>,
    /// Exit with 0 after the first event of this name.
    #[arg(long, value_name = "NAME")]
    until: Option<String>,
    /// Exit with 4 if `--until` has not happened after this many seconds; without it, exit with 0 then.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<Duration>,
    /// Print each event as one line of JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    match watch(options) {
        Ok(code) => Ok(code),
        Err(error) => Ok(failed(&error)),
    }
}

fn watch(options: &Options) -> Result<ExitCode> {
    let peer = Peer::connect(&options.server, None)?;
    let Peer::Monitor(monitor) = &peer else { anyhow::bail!("a guest agent has no events") };
    if let Some(until) = &options.until {
        let interface = peer.interface()?;
        let events = || interface.messages.iter().filter(|message| message.is_event);
        if !events().any(|event| event.name == *until) {
            let nearest = qapi_codegen::diagnostic::nearest(until, events().map(|event| event.name.as_str()));
            let suggestion = nearest.map(|found| format!("; {}", found.replace('\'', "`"))).unwrap_or_default();
            anyhow::bail!("the server has no event `{until}`{suggestion}");
        }
    }
    let colours = Colours::of_stdout();
    let deadline = options.timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    let mut events = monitor.subscribe(Filter::all());
    loop {
        let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
        let event = match events.next_within(left) {
            Some(Ok(event)) => event,
            None => {
                output::complain("error: the server closed the connection\n");
                return Ok(ExitCode::from(3));
            }
            Some(Err(error @ Error::EventsDropped { .. })) => {
                output::complain(&format!("warning: {error}\n"));
                continue;
            }
            Some(Err(error)) if error.is_timeout() && !error.is_lost() => {
                let Some(until) = &options.until else { return Ok(ExitCode::SUCCESS) };
                let timeout = options.timeout.unwrap_or_default();
                output::complain(&format!("error: `{until}` has not happened after {timeout:?}\n"));
                return Ok(ExitCode::from(4));
            }
            Some(Err(error)) => return Err(error.into()),
        };
        let name = &event.event.name;
        if options.filter.is_empty() || options.filter.iter().any(|glob| glob.matches(name)) {
            let text = if options.json { compact(&json(&event)) } else { summary(&event, colours) };
            if !output::print_unless_closed(&format!("{text}\n"))? {
                return Ok(ExitCode::SUCCESS);
            }
        }
        if options.until.as_ref() == Some(name) {
            return Ok(ExitCode::SUCCESS);
        }
    }
}

/// Returns an event as it is on the wire.
fn json(event: &Timestamped<AnyEvent>) -> Value {
    let timestamp = &event.timestamp;
    let mut json = json!({
        "event": event.event.name,
        "timestamp": {"seconds": timestamp.seconds, "microseconds": timestamp.microseconds},
    });
    if let (Some(members), false) = (json.as_object_mut(), is_empty(&event.event.data)) {
        members.insert("data".to_owned(), event.event.data.clone());
    }
    json
}

/// Formats an event on one line: the time of day in UTC, the name and the data.
pub(crate) fn summary(event: &Timestamped<AnyEvent>, colours: Colours) -> String {
    let seconds = u64::try_from(event.timestamp.seconds)
        .unwrap_or_else(|_| SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs());
    let day = seconds % 86_400;
    let time = format!("{:02}:{:02}:{:02}", day / 3600, day / 60 % 60, day % 60);
    let data = match &event.event.data {
        Value::Object(members) => {
            members.iter().map(|(name, value)| format!(" {}={}", plain(name), compact(value))).collect()
        }
        _ => String::new(),
    };
    format!("{} {}{data}", colours.dim(&time), colours.event(&plain(&event.event.name)))
}

fn is_empty(data: &Value) -> bool {
    data.as_object().is_none_or(serde_json::Map::is_empty)
}
