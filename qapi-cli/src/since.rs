//! `since`: the history of a command, event, type or part of one.

use anyhow::{Result, bail};
use clap::Args;
use qapi_codegen::diagnostic::nearest;
use qapi_interface::{Change, History, Release, Timeline};

use crate::output;

/// The options of `since`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// A command, event or type, or a part of one: `blockdev-mirror`, `blockdev-mirror.sync`, `MirrorSyncMode.full`,
    /// `query-block.inserted.file`. A path goes through arrays, alternatives and branches by itself.
    name: String,
    /// List all parts. By default, parts that never changed while the item existed are left out.
    #[arg(long)]
    all: bool,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let history = History::known();
    let timelines = history.timelines(&options.name);
    if timelines.is_empty() {
        let suggestion = suggestion(history, &options.name);
        let hint = match (suggestion.is_empty(), options.name.contains('.')) {
            (true, false) => "; for a part, write COMMAND.ARGUMENT or TYPE.VALUE",
            _ => "",
        };
        bail!("no release has `{}`{suggestion}{hint}", options.name);
    }
    for timeline in &timelines {
        output::print(&text(history, timeline, options.all))?;
    }
    Ok(())
}

/// Suggests a known name for the first unknown step of a path. Returns an empty string if no name is near.
pub(crate) fn suggestion(history: &History, name: &str) -> String {
    // Commands begin with a small letter, events and types with a capital.
    let is_small = |name: &str| name.starts_with(char::is_lowercase);
    let known = history.names().into_iter().filter(|other| is_small(other) == is_small(name));
    let told = |found: Option<String>| match found {
        Some(found) => format!("; {}", found.replace('\'', "`")),
        None => String::new(),
    };
    let Some((whole, _)) = name.rsplit_once('.') else { return told(nearest(name, known)) };
    match history.timelines(whole).first() {
        Some(timeline) => told(nearest(name, timeline.parts.iter().map(|part| part.name.as_str()))),
        None => suggestion(history, whole),
    }
}

fn text(history: &History, timeline: &Timeline, all: bool) -> String {
    let mut text = format!("{}: {} `{}`\n", timeline.protocol, timeline.kind, timeline.name);
    for line in lines(history, timeline) {
        text.push_str(&format!("  {line}\n"));
    }
    let newest = history.releases_of(&timeline.protocol).next_back();
    // Parts that came and went with the whole, and did not change in between, are only counted.
    let presence = |change: &&(Release, Change)| matches!(change.1, Change::Appeared | Change::Removed);
    let life: Vec<_> = timeline.changes.iter().filter(presence).collect();
    let is_quiet = |part: &Timeline| part.changes.iter().collect::<Vec<_>>() == life;
    let mut quiet = 0;
    for part in &timeline.parts {
        if !all && is_quiet(part) {
            quiet += 1;
            continue;
        }
        let name = part.name.strip_prefix(timeline.name.as_str()).unwrap_or(&part.name).trim_start_matches('.');
        text.push_str(&format!("  {} `{name}`: {}\n", part.kind, lines(history, part).join("; ")));
    }
    if quiet > 0 {
        text.push_str(&format!("  parts without changes: {quiet} (--all lists them)\n"));
    }
    if let Some(newest) = newest.filter(|_| !matches!(timeline.changes.last(), Some((_, Change::Removed)))) {
        text.push_str(&format!("  present in {newest}, the newest known release\n"));
    }
    text
}

/// Returns the changes, one line for each release.
fn lines(history: &History, timeline: &Timeline) -> Vec<String> {
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for (release, change) in &timeline.changes {
        let told = match change {
            Change::Appeared if history.releases().first() == Some(release) => {
                "present, perhaps already before".to_owned()
            }
            change => change.to_string(),
        };
        match lines.last_mut().filter(|(last, _)| *last == release.to_string()) {
            Some((_, all)) => all.push(told),
            None => lines.push((release.to_string(), vec![told])),
        }
    }
    lines.into_iter().map(|(release, told)| format!("{release}: {}", told.join(", "))).collect()
}
