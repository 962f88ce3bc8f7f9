//! `matrix`: prints a table of the commands or events by releases.

use anyhow::Result;
use clap::{Args, ValueEnum};
use qapi_interface::{History, Interface, Message, Release};

use crate::{lint, output};

/// The options of `matrix`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// The oldest release [default: the oldest that is known].
    #[arg(long, value_name = "RELEASE")]
    min: Option<Release>,
    /// The newest release [default: the newest that is known].
    #[arg(long, value_name = "RELEASE")]
    max: Option<Release>,
    /// The protocol: qmp (the monitor), qga (the guest agent) or qsd (the storage daemon).
    #[arg(long, value_name = "PROTOCOL", default_value = "qmp")]
    protocol: String,
    /// Tabulate events instead of commands.
    #[arg(long)]
    events: bool,
    /// Show only commands that differ between the releases: absent in some, or deprecated or unstable since one of them.
    #[arg(long)]
    changed: bool,
    /// Format of the table.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Markdown,
    Csv,
}

/// Prints the table: a row for each command or event, sorted by name, and a column for each release.
pub(crate) fn run(options: &Options) -> Result<()> {
    let history = History::known();
    let oldest = history.releases_of(&options.protocol).next();
    let min = options.min.or(oldest).unwrap_or(Release::new(0, 0));
    let releases = lint::releases(history, &options.protocol, min, options.max)?;
    let interfaces: Vec<Interface> =
        releases.iter().filter_map(|release| history.interface(&options.protocol, *release)).collect();
    let messages = interfaces.iter().flat_map(|interface| &interface.messages);
    let mut names: Vec<&str> =
        messages.filter(|message| message.is_event == options.events).map(|message| message.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let rows = names.into_iter().map(|name| {
        let states = interfaces.iter().map(|interface| State::of(interface.message(name)));
        (name, states.collect::<Vec<_>>())
    });
    let rows: Vec<_> = rows
        .filter(|(_, states)| !options.changed || states.iter().any(|state| Some(state) != states.first()))
        .collect();
    output::print(&match options.format {
        Format::Text => text(&releases, &rows),
        Format::Markdown => markdown(&releases, &rows),
        Format::Csv => csv(&releases, &rows),
    })
}

/// The legend of the letters in the table.
const LEGEND: &str = "+ present, d deprecated, u unstable";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Absent,
    Present,
    Deprecated,
    Unstable,
}

impl State {
    fn of(message: Option<&Message>) -> Self {
        let Some(message) = message else { return Self::Absent };
        let has = |feature: &str| message.meta.features.iter().any(|(name, _)| name == feature);
        match (has("deprecated"), has("unstable")) {
            (true, _) => Self::Deprecated,
            (_, true) => Self::Unstable,
            _ => Self::Present,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Absent => "",
            Self::Present => "yes",
            Self::Deprecated => "deprecated",
            Self::Unstable => "unstable",
        }
    }

    fn letter(self) -> &'static str {
        match self {
            Self::Absent => "",
            Self::Present => "+",
            Self::Deprecated => "d",
            Self::Unstable => "u",
        }
    }
}

fn text(releases: &[Release], rows: &[(&str, Vec<State>)]) -> String {
    let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut text = format!("{:width$}", "");
    let heads: Vec<String> = releases.iter().map(Release::to_string).collect();
    heads.iter().for_each(|head| text.push_str(&format!(" {head}")));
    text.push('\n');
    for (name, states) in rows {
        let mut line = format!("{name:width$}");
        for (head, state) in heads.iter().zip(states) {
            line.push_str(&format!(" {:^length$}", state.letter(), length = head.len()));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text.push_str(&format!("\n{LEGEND}\n"));
    text
}

fn markdown(releases: &[Release], rows: &[(&str, Vec<State>)]) -> String {
    let heads: Vec<String> = releases.iter().map(|release| format!(" {release} |")).collect();
    let mut text = format!("| |{}\n|---|{}\n", heads.concat(), "---|".repeat(releases.len()));
    for (name, states) in rows {
        let cells: Vec<String> = states.iter().map(|state| format!(" {} |", state.letter())).collect();
        text.push_str(&format!("| `{name}` |{}\n", cells.concat()));
    }
    text.push_str(&format!("\n{LEGEND}\n"));
    text
}

fn csv(releases: &[Release], rows: &[(&str, Vec<State>)]) -> String {
    let heads: Vec<String> = releases.iter().map(|release| format!(",{release}")).collect();
    let mut text = format!("name{}\n", heads.concat());
    for (name, states) in rows {
        let cells: Vec<String> = states.iter().map(|state| format!(",{}", state.word())).collect();
        text.push_str(&format!("{name}{}\n", cells.concat()));
    }
    text
}
