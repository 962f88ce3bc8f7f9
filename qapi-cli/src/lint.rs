//! `lint`: checks the requests of a file against a range of releases.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use clap::{Args, ValueEnum};
use qapi_codegen::diagnostic::nearest;
use qapi_codegen::tree::PROTOCOLS;
use qapi_interface::{Change, Finding, History, Interface, Problem, Release, recorded_messages, timeline};
use serde_json::{Map, Value};

use crate::{AlreadyReported, output, since};

/// The options of `lint`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// Requests as JSON, one after the other; a recorded conversation; or a script of the mock server. `-` is standard
    /// input.
    file: PathBuf,
    /// The oldest release that must understand the requests.
    #[arg(long, value_name = "RELEASE")]
    min: Release,
    /// The newest of these releases [default: the newest that is known].
    #[arg(long, value_name = "RELEASE")]
    max: Option<Release>,
    /// The server's protocol: qmp (the monitor), qga (the guest agent) or qsd (the storage daemon).
    #[arg(long, value_name = "PROTOCOL", default_value = "qmp")]
    protocol: String,
    /// Exit with 1 also for what is deprecated, or unstable. May be repeated.
    #[arg(long, value_enum, value_name = "LEVEL")]
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
    let recording = read(&options.file)?;
    let all: Vec<_> = PROTOCOLS.iter().map(|protocol| (protocol.name, history.interfaces(protocol.name))).collect();
    let own = all.iter().filter(|(protocol, _)| *protocol == options.protocol).flat_map(|(_, interfaces)| interfaces);
    let interfaces: Vec<&Interface> =
        own.filter(|(release, _)| releases.contains(release)).map(|(_, interface)| interface).collect();

    let mut report = Report { file: options.file.display().to_string(), errors: 0, warnings: 0, denied: 0 };
    let mut messages = recorded_messages(&recording);
    let mut requests = 0;
    for message in messages.by_ref() {
        let Some(request) = Request::of(message.value) else { continue };
        requests += 1;
        for fault in &request.faults {
            report.error(message.line, fault)?;
        }
        let Some(command) = &request.command else { continue };
        // The releases to which each finding applies.
        let mut findings: BTreeMap<Finding, Vec<bool>> = BTreeMap::new();
        for (place, interface) in interfaces.iter().enumerate() {
            let arguments = request.arguments.as_ref();
            let found = interface.check_request(command, arguments.unwrap_or(&Map::new()));
            // A script may expect a command with any arguments.
            for finding in found.into_iter().filter(|finding| arguments.is_some() || finding.path.is_empty()) {
                findings.entry(finding).or_insert_with(|| vec![false; releases.len()])[place] = true;
            }
        }
        for (finding, applies) in &findings {
            let subject = match finding.path.as_str() {
                "" => format!("`{command}`"),
                path => format!("`{path}` of `{command}`"),
            };
            let hint = hint(&all, &options.protocol, command, finding).unwrap_or_default();
            let text = format!("{subject}: {} in {}{hint}", finding.problem, ranges(&releases, applies));
            match finding.problem.is_error() {
                true => report.error(message.line, &text)?,
                false => report.warning(message.line, &text, is_denied(&options.deny, &finding.problem))?,
            }
        }
    }
    for (line, reason) in messages.malformed() {
        report.error(*line, &format!("not valid JSON: {reason}"))?;
    }
    ensure!(requests + report.errors > 0, "{} has no requests: JSON objects with `execute`", report.file);
    report.finish(requests, &releases)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    if file == Path::new("-") {
        let mut text = Vec::new();
        std::io::stdin().lock().read_to_end(&mut text).context("cannot read standard input")?;
        return Ok(text);
    }
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

/// The numbers of findings that have been reported.
struct Report {
    file: String,
    errors: usize,
    warnings: usize,
    /// Warnings that count as errors.
    denied: usize,
}

impl Report {
    fn error(&mut self, line: usize, text: &str) -> Result<()> {
        self.errors += 1;
        output::print(&format!("{}:{line}: error: {}\n", self.file, printable(text)))
    }

    fn warning(&mut self, line: usize, text: &str, is_denied: bool) -> Result<()> {
        self.warnings += 1;
        self.denied += usize::from(is_denied);
        output::print(&format!("{}:{line}: warning: {}\n", self.file, printable(text)))
    }

    fn finish(self, requests: usize, releases: &[Release]) -> Result<()> {
        let counted = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
        let range = ranges(releases, &vec![true; releases.len()]);
        let (requests, errors) = (counted(requests, "request"), counted(self.errors, "error"));
        let warnings = counted(self.warnings, "warning");
        output::print(&format!("{}: {requests} for {range}: {errors}, {warnings}\n", self.file))?;
        if self.errors + self.denied > 0 { Err(AlreadyReported.into()) } else { Ok(()) }
    }
}

/// Escapes control characters, which a terminal would interpret: names come from the file.
fn printable(text: &str) -> String {
    let escaped = |character: char| match character.is_control() {
        true => character.escape_default().to_string(),
        false => character.to_string(),
    };
    text.chars().map(escaped).collect()
}

fn is_denied(deny: &[Denied], problem: &Problem) -> bool {
    match problem {
        Problem::Deprecated => deny.contains(&Denied::Deprecated),
        Problem::Unstable => deny.contains(&Denied::Unstable),
        _ => false,
    }
}

/// Returns a hint: when an unknown item appeared or was removed or, if no release has it, a similar name.
fn hint(all: &[(&str, Vec<(Release, Interface)>)], protocol: &str, command: &str, finding: &Finding) -> Option<String> {
    // Elements of arrays have no step in a path of the history.
    let steps = finding.path.split('.').map(|step| step.split('[').next().unwrap_or_default());
    let name = std::iter::once(command).chain(steps).filter(|step| !step.is_empty()).collect::<Vec<_>>().join(".");
    let history = History::known();
    let timelines: Vec<_> =
        all.iter().filter_map(|(protocol, interfaces)| timeline(protocol, interfaces, &name)).collect();
    let here = timelines.iter().find(|timeline| timeline.protocol == protocol);
    match &finding.problem {
        Problem::Unknown => match (here, timelines.first()) {
            (Some(timeline), _) if matches!(timeline.kind, "command" | "argument") => {
                let dates = timeline.changes.iter().filter_map(|(release, change)| match change {
                    Change::Appeared if history.releases().first() != Some(release) => {
                        Some(format!("appeared in {release}"))
                    }
                    Change::Removed => Some(format!("removed in {release}")),
                    _ => None,
                });
                let dates: Vec<_> = dates.collect();
                (!dates.is_empty()).then(|| format!(" ({})", dates.join(", ")))
            }
            (None, Some(other)) if finding.path.is_empty() => {
                Some(format!("; it is a command of another protocol (--protocol {})", other.protocol))
            }
            _ => {
                let found = since::suggestion(history, &name).replace(&format!("`{command}."), "`");
                Some(format!("; no release has it{found}"))
            }
        },
        Problem::UnknownValue(value) => {
            let values = here?.parts.iter().filter(|part| part.kind == "value");
            let names: Vec<&str> = values.filter_map(|part| part.name.strip_prefix(&format!("{name}."))).collect();
            if names.contains(&value.as_str()) {
                return None;
            }
            let found = nearest(value, names).map(|found| format!("; {}", found.replace('\'', "`")));
            Some(format!("; no release has it{}", found.unwrap_or_default()))
        }
        _ => None,
    }
}

/// Returns the known releases of a protocol from `min` to `max`, both included. Without `max`, the range ends with the
/// newest.
pub(crate) fn releases(history: &History, protocol: &str, min: Release, max: Option<Release>) -> Result<Vec<Release>> {
    let all: Vec<Release> = history.releases_of(protocol).collect();
    let Some(last) = all.last() else {
        bail!("there is no protocol `{protocol}`; there are `qmp`, `qga` and `qsd`");
    };
    for release in [Some(min), max].into_iter().flatten() {
        history.interface_of(protocol, &release.to_string())?;
    }
    let max = max.unwrap_or(*last);
    ensure!(min <= max, "{min} is newer than {max}");
    Ok(all.into_iter().filter(|release| (min..=max).contains(release)).collect())
}

/// A request from any of the three kinds of file.
struct Request {
    /// Its command; `None` if that is not a string.
    command: Option<String>,
    /// Its arguments; `None` if a script expects any.
    arguments: Option<Map<String, Value>>,
    /// Errors in the form of the request.
    faults: Vec<String>,
}

impl Request {
    /// Reads a message. Returns `None` if it is not a request but, for example, a reply.
    fn of(message: Value) -> Option<Self> {
        let Value::Object(mut object) = message else { return None };
        // This is a step of a script. A command without arguments is expected with any arguments.
        let expected = object.remove("expect");
        let is_expected = expected.is_some();
        match expected {
            None => {}
            Some(Value::Object(expected)) => object = expected,
            Some(Value::String(command)) => object = Map::from_iter([("execute".to_owned(), command.into())]),
            Some(_) => return None,
        }
        let command = object.remove("execute").or_else(|| object.remove("exec-oob"))?;
        let arguments = if is_expected { None } else { Some(Map::new()) };
        let mut request = Self { command: None, arguments, faults: Vec::new() };
        match command {
            Value::String(command) => request.command = Some(command),
            _ => request.faults.push("`execute` must be a string".to_owned()),
        }
        match object.remove("arguments") {
            None => {}
            Some(Value::Object(arguments)) => request.arguments = Some(arguments),
            Some(_) => request.faults.push("`arguments` must be an object".to_owned()),
        }
        object.remove("id");
        request.faults.extend(object.keys().map(|name| format!("a request has no member `{name}`")));
        Some(request)
    }
}

/// Lists some of the releases in words: `7.2`, `7.2 to 8.1`, `7.2 and 9.0 to 9.2`.
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
