//! For people in the middle of something else: how much changed, and what breaks.

use std::fmt::Write as _;

use super::super::Report;
use super::super::change::{Change, Group};
use super::super::meaning::Level;
use super::{Length, text, words};

/// The report if it is short: at most so many lines of changes. Of a longer one the summary, and as many of the
/// changes that break somebody's program whatever it makes use of. And how many changes are left out.
pub fn outline(report: &Report, most: usize) -> (String, usize) {
    let told: Vec<(&Group, &Change)> = report
        .groups
        .iter()
        .flat_map(|group| group.changes.iter().map(move |change| (group, change)))
        .filter(|(_, change)| words::is_told(change, Length::Short))
        .collect();
    if told.len() <= most {
        return (text::text(report, Length::Short), 0);
    }
    let mut out = text::heading(report);
    text::write_summary(&mut out, report);
    let breaking: Vec<_> = told.iter().filter(|(_, change)| breaks(change)).take(most).collect();
    if !breaking.is_empty() {
        out.push('\n');
    }
    for (group, change) in &breaking {
        let what = words::change(group.subject, change, "");
        let tags = words::tags(report, change);
        // Writing to memory does not fail.
        _ = writeln!(out, "{} {}: {what}{tags}", change.action.sign(), words::title(group));
    }
    let left = told.len() - breaking.len();
    let more =
        if breaking.is_empty() { "changes, none of which breaks every client or server" } else { "more changes" };
    _ = writeln!(out, "\n{left} {more}");
    (out, left)
}

/// Whether somebody's program works no more, whatever it makes use of.
fn breaks(change: &Change) -> bool {
    let meaning = &change.meaning;
    [&meaning.newer_server, &meaning.older_server, &meaning.server].iter().any(|effect| effect.level == Level::Breaks)
}
