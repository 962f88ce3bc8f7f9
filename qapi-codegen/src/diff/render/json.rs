//! Reports as JSON, for programs.

use serde_json::{Map, Value, json as object};

use super::super::change::{Change, Group};
use super::super::difference::{Action, Detail};
use super::super::impact::Effect;
use super::super::report::Report;
use super::super::summary::Harm;
use super::super::verdict::Verdict;

/// Returns the report as an object: `old`, `new`, `summary`, `left-out` and `definitions`.
pub fn json(report: &Report) -> Value {
    let summary = &report.summary;
    let counts = summary.counts.iter().filter(|(_, counts)| !counts.is_empty()).map(|(word, counts)| {
        let counts = object!({"added": counts.added, "removed": counts.removed, "changed": counts.changed});
        ((*word).to_owned(), counts)
    });
    let harm = |harm: Harm| object!({"breaks": harm.breaks, "depends": harm.depends});
    let [breaking, minor, patch] = summary.verdicts;
    let rust = report
        .verdict
        .map(|verdict| object!({"verdict": verdict.word(), "breaking": breaking, "minor": minor, "patch": patch}));
    object!({
        "old": report.old,
        "new": report.new,
        "summary": {
            "counts": counts.collect::<Map<_, _>>(),
            "old-client-new-server": harm(summary.newer_server),
            "new-client-old-server": harm(summary.older_server),
            "server": harm(summary.server),
            "rust": rust,
        },
        "left-out": report.left_out,
        "definitions": report.groups.iter().map(|it| group(it, report.verdict)).collect::<Value>(),
    })
}

fn group(group: &Group, verdict: Option<Verdict>) -> Value {
    object!({
        "module": group.module,
        "kind": group.subject.word(),
        "name": group.name,
        "arguments-of": group.usage.arguments,
        "replies-of": group.usage.replies,
        "events": group.usage.events,
        "changes": group.changes.iter().map(|it| change(group, it, verdict)).collect::<Value>(),
    })
}

fn change(group: &Group, change: &Change, verdict: Option<Verdict>) -> Value {
    let effect = |effect: &Effect| object!({"level": effect.level.word(), "text": effect.text});
    let mut object = object!({
        "part": change.part.word(group.subject),
        "name": change.part.name(),
        "change": change.action.code(),
        "old-client-new-server": effect(&change.impact.newer_server),
        "new-client-old-server": effect(&change.impact.older_server),
        "server": effect(&change.impact.server),
    });
    if let Some(base) = &change.inherited_from {
        object["inherited-from"] = base.as_str().into();
    }
    if verdict.is_some() {
        let list = change.rust.iter().map(|rust| object!({"verdict": rust.verdict.word(), "text": rust.text}));
        object["rust"] = object!({"verdict": change.verdict().word(), "changes": list.collect::<Value>()});
    }
    for (key, value) in details(&change.action) {
        object[key] = value;
    }
    object
}

/// Returns the members of an action besides its name.
fn details(action: &Action) -> Vec<(&'static str, Value)> {
    match action {
        Action::Added(Detail { ty, optional, cond, features, .. })
        | Action::Removed(Detail { ty, optional, cond, features, .. }) => {
            let mut details: Vec<(&str, Value)> = Vec::new();
            if let Some(ty) = ty {
                details.push(("type", ty.as_str().into()));
                details.push(("optional", (*optional).into()));
            }
            details.extend(cond.as_ref().map(|cond| ("condition", cond.as_str().into())));
            details.push(("features", features.as_slice().into()));
            details
        }
        Action::Type { old, new, relation, .. } => {
            vec![("old", old.as_str().into()), ("new", new.as_str().into()), ("relation", relation.word().into())]
        }
        Action::FeatureAdded(feature) | Action::FeatureRemoved(feature) => vec![("feature", feature.as_str().into())],
        Action::FeatureCondition { feature, old, new, relation } => {
            let feature = ("feature", feature.as_str().into());
            vec![feature, ("old", object!(old)), ("new", object!(new)), ("relation", relation.word().into())]
        }
        Action::Condition { old, new, relation } => {
            vec![("old", object!(old)), ("new", object!(new)), ("relation", relation.word().into())]
        }
        Action::Since { old, new } => vec![("old", object!(old)), ("new", object!(new))],
        Action::Flag { name, now } => vec![("flag", (*name).into()), ("old", (!now).into()), ("new", (*now).into())],
        Action::Kind { old, new, relation } => {
            vec![("old", old.word().into()), ("new", new.word().into()), ("relation", relation.word().into())]
        }
        Action::Module { old, new } | Action::Renamed { old, new } | Action::Tag { old, new } => {
            vec![("old", old.as_str().into()), ("new", new.as_str().into())]
        }
        Action::NowOptional | Action::NowMandatory | Action::Generated => Vec::new(),
    }
}
