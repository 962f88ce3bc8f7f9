//! `lint`: what releases would say against the requests of a file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use clap::{Args, ValueEnum};
use qapi_interface::{Finding, History, Interface, Problem, RecordedMessage, Release, recorded_messages};
use serde_json::{Map, Value};

use crate::{Told, output, since};

/// Which requests, and which releases.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// Requests as JSON, one after the other; a recorded conversation; or a script of the mock server.
    file: PathBuf,
    /// The oldest release that must understand the requests.
    #[arg(long, value_name = "RELEASE")]
    min: Release,
    /// The newest of these releases [default: the newest that is known].
    #[arg(long, value_name = "RELEASE")]
    max: Option<Release>,
    /// Whom the requests are for: the monitor, the guest agent, or the storage daemon.
    #[arg(long, value_name = "PROTOCOL", default_value = "qmp")]
    protocol: String,
    /// Exit with 1 also for what is deprecated, or unstable. May be repeated.
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Vec<Denied>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Denied {
    Deprecated,
    Unstable,
}

/// Prints a line for each finding, with the releases that it applies to.
pub(crate) fn run(options: &Options) -> Result<()> {
    let history = History::known();
    let releases = releases(history, &options.protocol, options.min, options.max)?;
    let recording = fs::read(&options.file).with_context(|| format!("cannot read {}", options.file.display()))?;
    let requests: Vec<_> = recorded_messages(&recording).filter_map(request).collect();
    ensure!(!requests.is_empty(), "{} has no requests: JSON objects with `execute`", options.file.display());

    let interfaces: Vec<Interface> =
        releases.iter().filter_map(|release| history.interface(&options.protocol, *release)).collect();
    let (mut refused, mut noted, mut denied) = (0, 0, 0);
    for (line, command, arguments) in &requests {
        // The releases that say the same.
        let mut findings: BTreeMap<Finding, Vec<bool>> = BTreeMap::new();
        for (place, interface) in interfaces.iter().enumerate() {
            for finding in interface.check_request(command, arguments) {
                findings.entry(finding).or_insert_with(|| vec![false; releases.len()])[place] = true;
            }
        }
        for (finding, applies) in &findings {
            let told = match finding.path.as_str() {
                "" => format!("`{command}`"),
                path => format!("`{path}` of `{command}`"),
            };
            let level = if finding.problem.is_refused() { "error" } else { "warning" };
            match finding.problem.is_refused() {
                true => refused += 1,
                false => noted += 1,
            }
            if is_denied(&options.deny, &finding.problem) {
                denied += 1;
            }
            let place = format!("{}:{line}", options.file.display());
            let releases = ranges(&releases, applies);
            let ever = never(history, command, finding).unwrap_or_default();
            output::print(&format!("{place}: {level}: {told}: {} in {releases}{ever}\n", finding.problem))?;
        }
    }
    summary(&options.file, requests.len(), &releases, refused, noted)?;
    if refused + denied > 0 { Err(Told.into()) } else { Ok(()) }
}

/// Says that something unknown is so to every release there is, which is more likely a mistake than a new feature.
fn never(history: &History, command: &str, finding: &Finding) -> Option<String> {
    if finding.problem != Problem::Unknown {
        return None;
    }
    // Elements of arrays have no step in a path of the history.
    let steps = finding.path.split('.').map(|step| step.split('[').next().unwrap_or_default());
    let name = std::iter::once(command).chain(steps).filter(|step| !step.is_empty()).collect::<Vec<_>>().join(".");
    let is_known = history.timelines(&name).iter().any(|timeline| matches!(timeline.kind, "command" | "argument"));
    (!is_known).then(|| format!("; no release has it{}", since::suggestion(history, &name)))
}

fn is_denied(deny: &[Denied], problem: &Problem) -> bool {
    match problem {
        Problem::Deprecated => deny.contains(&Denied::Deprecated),
        Problem::Unstable => deny.contains(&Denied::Unstable),
        _ => false,
    }
}

fn summary(file: &Path, requests: usize, releases: &[Release], refused: usize, noted: usize) -> Result<()> {
    let (Some(first), Some(last)) = (releases.first(), releases.last()) else { return Ok(()) };
    let counts = format!("{refused} refused, {noted} to note");
    output::print(&format!("{}: {requests} requests for {first} to {last}: {counts}\n", file.display()))
}

/// The known releases of a protocol between two.
pub(crate) fn releases(history: &History, protocol: &str, min: Release, max: Option<Release>) -> Result<Vec<Release>> {
    let all: Vec<Release> = history.releases_of(protocol).collect();
    let (Some(first), Some(last)) = (all.first(), all.last()) else {
        anyhow::bail!("there is no protocol `{protocol}`; there are `qmp`, `qga` and `qsd`");
    };
    for release in [Some(min), max].into_iter().flatten() {
        ensure!(all.contains(&release), "release {release} is not known: there are those from {first} to {last}");
    }
    let max = max.unwrap_or(*last);
    ensure!(min <= max, "{min} is newer than {max}");
    Ok(all.into_iter().filter(|release| (min..=max).contains(release)).collect())
}

/// The request in a message of any of the three kinds of file: its line, command and arguments.
fn request(message: RecordedMessage) -> Option<(usize, String, Map<String, Value>)> {
    let Value::Object(mut object) = message.value else { return None };
    // A step of a script. A command that is expected with any arguments is a text.
    if let Some(expected) = object.remove("expect") {
        match expected {
            Value::Object(expected) => object = expected,
            Value::String(command) => _ = object.insert("execute".to_owned(), command.into()),
            _ => return None,
        }
    }
    let command = ["execute", "exec-oob"].iter().find_map(|key| object.get(*key)?.as_str())?.to_owned();
    // Capabilities are negotiated with every release alike.
    let arguments = match object.remove("arguments") {
        Some(Value::Object(arguments)) => arguments,
        _ => Map::new(),
    };
    Some((message.line, command, arguments))
}

/// Some of the releases, in words: `7.2`, `7.2 to 8.1`, `7.2 and 9.0 to 9.2`.
fn ranges(releases: &[Release], applies: &[bool]) -> String {
    let mut runs: Vec<(Release, Release)> = Vec::new();
    let mut goes_on = false;
    for (release, applies) in releases.iter().zip(applies) {
        match runs.last_mut() {
            Some((_, last)) if goes_on && *applies => *last = *release,
            _ if *applies => runs.push((*release, *release)),
            _ => {}
        }
        goes_on = *applies;
    }
    let runs = runs.iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first} to {last}"),
    });
    runs.collect::<Vec<_>>().join(" and ")
}
