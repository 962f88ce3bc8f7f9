//! Phrases that all texts share.

use super::super::change::{Change, Group};
use super::super::difference::{Action, Detail, Part, Subject};
use super::super::impact::{Impact, Level};
use super::super::relation::Relation;
use super::super::report::{Reader, Report};
use super::super::usage::Usage;
use super::super::verdict::Verdict;

/// The amount of text about each change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// One line: the change.
    Short,
    /// The change and its impact.
    Full,
}

/// A remark about the limits of recorded answers.
pub(super) const RECORDED: &str =
    "A recorded answer has only parts that its server was built with, so a new or gone part may only be missing there.";

/// Whether a text of the given length has a change. Short texts omit changes of first releases that have no impact.
pub(super) fn is_told(change: &Change, length: Length) -> bool {
    length == Length::Full || !matches!(change.action, Action::Since { .. }) || change.verdict() > Verdict::Patch
}

/// Describes a change, without its sign. `quote` is put around names.
pub(super) fn change(subject: Subject, change: &Change, quote: &str) -> String {
    let quoted = |text: &str| format!("{quote}{text}{quote}");
    let or_none = |text: &Option<String>| text.as_deref().map_or_else(|| "none".to_owned(), quoted);
    let part = match (&change.part, change.part.name()) {
        (Part::Definition, _) => String::new(),
        (part, None) => format!("{}: ", part.word(subject)),
        (part, Some(name)) => format!("{} {}: ", part.word(subject), quoted(name)),
    };
    let what = match &change.action {
        Action::Added(of) | Action::Removed(of) => detail(change, of, &quoted),
        Action::Type { old, new, relation, .. } => {
            let relation = match relation {
                Relation::Same => "the same values",
                Relation::Wider => "more values",
                Relation::Narrower => "fewer values",
                Relation::Overlapping => "some other values",
                Relation::Different => "other values",
            };
            format!("{} → {}, {relation}", quoted(old), quoted(new))
        }
        Action::NowOptional => "mandatory → optional".to_owned(),
        Action::NowMandatory => "optional → mandatory".to_owned(),
        Action::FeatureAdded(feature) => format!("new feature {}", quoted(feature)),
        Action::FeatureRemoved(feature) => format!("feature {} gone", quoted(feature)),
        Action::Condition { old, new, .. } => format!("condition {} → {}", or_none(old), or_none(new)),
        Action::FeatureCondition { feature, old, new, .. } => {
            format!("condition of feature {} {} → {}", quoted(feature), or_none(old), or_none(new))
        }
        Action::Flag { name, now } => {
            let words = if *now { "false → true" } else { "true → false" };
            format!("{} {words}", quoted(name))
        }
        Action::Kind { old, new, .. } => format!("{} → {}", old.word(), new.word()),
        Action::Tag { old, new } => format!("tag {} → {}", quoted(old), quoted(new)),
        Action::Renamed { old, .. } => format!("renamed from {}", quoted(old)),
        Action::Module { old, new } => format!("module {} → {}", quoted(old), quoted(new)),
        Action::Since { old, new } => {
            let release = |text: &Option<String>| text.clone().unwrap_or_else(|| "unknown".to_owned());
            format!("since {} → {}", release(old), release(new))
        }
        Action::Generated => "only generated code, because something else changed".to_owned(),
    };
    let from = change.inherited_from.as_ref().map_or_else(String::new, |base| format!(" (of base {})", quoted(base)));
    format!("{part}{what}{from}")
}

/// Describes a change in one line, which for a short text includes its cause.
pub(super) fn line(subject: Subject, change: &Change, quote: &str, length: Length) -> String {
    match (&change.action, change.rust.as_slice(), length) {
        (Action::Generated, [first, rest @ ..], Length::Short) => match rest.len() {
            0 => format!("generated: {}", first.text),
            more => format!("generated: {} and {more} more", first.text),
        },
        _ => self::change(subject, change, quote),
    }
}

fn detail(change: &Change, of: &Detail, quoted: &dyn Fn(&str) -> String) -> String {
    let mut words: Vec<String> = of.ty.iter().map(|ty| quoted(ty)).collect();
    if let Part::Member(_) = change.part {
        words.push(if of.optional { "optional" } else { "mandatory" }.to_owned());
    }
    words.extend(of.cond.as_ref().map(|cond| format!("if {}", quoted(cond))));
    words.extend(of.features.iter().map(|feature| format!("feature {}", quoted(feature))));
    let end = if matches!(change.action, Action::Added(_)) { "new" } else { "gone" };
    words.insert(0, end.to_owned());
    words.join(", ")
}

/// Returns the title of a group: kind and name.
pub(super) fn title(group: &Group) -> String {
    format!("{} {}", group.subject.word(), group.name)
}

/// Describes the usage of a type. Empty if it is not used.
pub(super) fn usage(usage: &Usage, quote: &str) -> String {
    const SHOWN: usize = 3;
    let list = |what: &str, names: &std::collections::BTreeSet<String>| -> Option<String> {
        let shown: Vec<String> = names.iter().take(SHOWN).map(|name| format!("{quote}{name}{quote}")).collect();
        let more = match names.len().saturating_sub(SHOWN) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        (!names.is_empty()).then(|| format!("{what} {}{more}", shown.join(", ")))
    };
    let parts = [
        list("in arguments of", &usage.arguments),
        list("in replies of", &usage.replies),
        list("in events", &usage.events),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// Returns the readers of a report, with the level and text of the effect on each.
fn audiences<'r>(report: &Report, impact: &'r Impact) -> Vec<(&'static str, Level, &'r str)> {
    let all = [
        (Reader::OldClients, "old client, new server", &impact.newer_server),
        (Reader::NewClients, "new client, old server", &impact.older_server),
        (Reader::Servers, "server", &impact.server),
    ];
    let told = all.into_iter().filter(|(reader, ..)| report.readers.contains(reader));
    told.map(|(_, who, effect)| (who, effect.level, effect.text.as_ref())).collect()
}

/// Whether a report has changes of generated types.
fn tells_of_rust(report: &Report) -> bool {
    report.verdict.is_some() && report.readers.contains(&Reader::Rust)
}

/// Describes the impact of a change, in several lines.
pub(super) fn impact(report: &Report, change: &Change) -> Vec<String> {
    let mut lines = Vec::new();
    let told = audiences(report, &change.impact);
    match change.action {
        // First releases, files and generated code are not on the wire.
        Action::Since { .. } | Action::Module { .. } | Action::Generated => {}
        _ if told.len() == 3 && told.iter().all(|(_, level, text)| (*level, *text) == (told[0].1, told[0].2)) => {
            lines.push(format!("all: {}: {}", told[0].1.word(), told[0].2));
        }
        _ => lines.extend(told.iter().map(|(who, level, text)| format!("{who}: {}: {text}", level.word()))),
    }
    if tells_of_rust(report) {
        lines.extend(change.rust.iter().map(|rust| format!("Rust: {}: {}", rust.verdict.word(), rust.text)));
    }
    lines
}

/// Describes the impact of a change in a few words.
pub(super) fn tags(report: &Report, change: &Change) -> String {
    let mut tags = Vec::new();
    for (who, level, _) in audiences(report, &change.impact).into_iter().filter(|(who, ..)| *who != "server") {
        if level != Level::Fine {
            let who = who.split(',').next().unwrap_or(who);
            tags.push(format!("{who} {}", level.word()));
        }
    }
    if tells_of_rust(report) && change.verdict() > Verdict::Patch {
        tags.push(format!("Rust {}", change.verdict().word()));
    }
    if tags.is_empty() { String::new() } else { format!("  [{}]", tags.join("; ")) }
}

/// Describes the overall verdict.
pub(super) fn verdict(report: &Report, counts: [usize; 3]) -> String {
    let [breaking, minor, patch] = counts;
    match report.verdict {
        None => "not known: a recorded answer has no names of types".to_owned(),
        Some(Verdict::Same) => "no change".to_owned(),
        Some(verdict) => format!("{} ({breaking} breaking, {minor} minor, {patch} patch)", verdict.word()),
    }
}
