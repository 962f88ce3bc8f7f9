//! Reports as Markdown, for documents such as release notes.

use std::fmt::Write as _;

use super::super::change::{Change, Group};
use super::super::report::Report;
use super::super::summary::Harm;
use super::words::{self, Length};

/// Returns the report as a section, with headings from the second level down.
pub fn markdown(report: &Report, length: Length) -> String {
    let mut out = format!("## {} → {}\n", report.old, report.new);
    if report.is_empty() {
        out.push_str("\nNo change.\n");
        return out;
    }
    let summary = &report.summary;
    out.push_str("\n| | added | removed | changed |\n|---|---:|---:|---:|\n");
    for (word, counts) in summary.counts.iter().filter(|(_, counts)| !counts.is_empty()) {
        let _ = writeln!(out, "| {word} | {} | {} | {} |", counts.added, counts.removed, counts.changed);
    }
    let harm = |harm: Harm| format!("{} break, {} depend on use", harm.breaks, harm.depends);
    let _ = write!(
        out,
        "\n- Old clients, new server: {}\n- New clients, old server: {}\n- Servers: {}\n- Generated Rust types: **{}**\n",
        harm(summary.newer_server),
        harm(summary.older_server),
        harm(summary.server),
        words::verdict(report, summary.verdicts),
    );
    if report.verdict.is_none() {
        let _ = write!(out, "\n{}\n", words::RECORDED);
    }
    let mut module = None;
    let is_told = |group: &&Group| group.changes.iter().any(|change| words::is_told(change, length));
    for group in report.groups.iter().filter(is_told) {
        if module != Some(&group.module) {
            module = Some(&group.module);
            let name =
                if group.module.is_empty() { "Unknown module".to_owned() } else { format!("`{}`", group.module) };
            let _ = writeln!(out, "\n### {name}\n");
        }
        write_group(&mut out, report, group, length);
    }
    if report.left_out > 0 {
        let _ = write!(out, "\nLeft out: {} other changes.\n", report.left_out);
    }
    out
}

fn write_group(out: &mut String, report: &Report, group: &Group, length: Length) {
    let usage = words::usage(&group.usage, "`");
    let usage = if usage.is_empty() { usage } else { format!(", {usage}") };
    let _ = writeln!(out, "- {} **`{}`**{usage}", group.subject.word(), group.name);
    for change in group.changes.iter().filter(|change| words::is_told(change, length)) {
        let what = words::line(group.subject, change, "`", length);
        let _ = writeln!(out, "  - {what}{}", words::tags(report, change).replace("  [", " *(").replace(']', ")*"));
        if length == Length::Full {
            write_meaning(out, report, change);
        }
    }
}

fn write_meaning(out: &mut String, report: &Report, change: &Change) {
    for line in words::impact(report, change) {
        let _ = writeln!(out, "    - {line}");
    }
}
