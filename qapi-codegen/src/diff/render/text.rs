//! Reports as text, for a terminal.

use std::fmt::Write as _;

use super::super::change::{Change, Group};
use super::super::difference::{Action, Part};
use super::super::report::Report;
use super::super::summary::Harm;
use super::words::{self, Length};

/// Returns the report as text: a summary, then the changes by module and definition.
pub fn text(report: &Report, length: Length) -> String {
    let mut out = heading(report);
    if report.is_empty() {
        out.push_str("\nno change\n");
        return out;
    }
    write_summary(&mut out, report);
    let mut module = None;
    let is_told = |group: &&Group| group.changes.iter().any(|change| words::is_told(change, length));
    for group in report.groups.iter().filter(is_told) {
        if module != Some(&group.module) {
            module = Some(&group.module);
            let name = if group.module.is_empty() { "unknown module" } else { &group.module };
            let _ = writeln!(out, "\n{name}");
        }
        write_group(&mut out, report, group, length);
    }
    if report.left_out > 0 {
        let _ = writeln!(out, "\nleft out: {} other changes", report.left_out);
    }
    if length == Length::Short {
        let dates = report.changes().filter(|change| !words::is_told(change, length)).count();
        if dates > 0 {
            let _ = writeln!(out, "\nnot shown: {dates} changes of first releases");
        }
    }
    out
}

/// Returns the title of the report.
pub(super) fn heading(report: &Report) -> String {
    format!("{} → {}\n", report.old, report.new)
}

pub(super) fn write_summary(out: &mut String, report: &Report) {
    let summary = &report.summary;
    let _ = writeln!(out, "\n{:14} {:>7} {:>7} {:>7}", "", "added", "removed", "changed");
    for (word, counts) in summary.counts.iter().filter(|(_, counts)| !counts.is_empty()) {
        let _ = writeln!(out, "{word:14} {:7} {:7} {:7}", counts.added, counts.removed, counts.changed);
    }
    let harm = |harm: Harm| format!("{} break, {} depend on use", harm.breaks, harm.depends);
    let _ = writeln!(out, "\nold clients, new server: {}", harm(summary.newer_server));
    let _ = writeln!(out, "new clients, old server: {}", harm(summary.older_server));
    let _ = writeln!(out, "servers:                 {}", harm(summary.server));
    let _ = writeln!(out, "generated Rust types:    {}", words::verdict(report, summary.verdicts));
    if report.verdict.is_none() {
        let _ = writeln!(out, "\n{}", words::RECORDED);
    }
}

fn write_group(out: &mut String, report: &Report, group: &Group, length: Length) {
    let usage = words::usage(&group.usage, "");
    let usage = if usage.is_empty() { usage } else { format!(" ({usage})") };
    match group.changes.as_slice() {
        [change @ Change { part: Part::Definition, action: Action::Added(_) | Action::Removed(_), .. }] => {
            let (sign, title) = (change.action.sign(), words::title(group));
            let what = words::change(group.subject, change, "");
            let _ = writeln!(out, "{sign} {title}: {what}{usage}{}", words::tags(report, change));
            if length == Length::Full {
                write_meaning(out, report, change, "    ");
            }
        }
        changes => {
            let _ = writeln!(out, "~ {}{usage}", words::title(group));
            for change in changes.iter().filter(|change| words::is_told(change, length)) {
                let what = words::line(group.subject, change, "", length);
                let _ = writeln!(out, "    {} {what}{}", change.action.sign(), words::tags(report, change));
                if length == Length::Full {
                    write_meaning(out, report, change, "        ");
                }
            }
        }
    }
}

fn write_meaning(out: &mut String, report: &Report, change: &Change, indent: &str) {
    for line in words::impact(report, change) {
        let _ = writeln!(out, "{indent}{line}");
    }
}
