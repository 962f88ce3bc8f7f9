//! The impact of changes on users of the generated types, by the rules of semantic versioning.
//!
//! Both schemas are lowered, the public items that the generator would make are listed as facts (`api`), and the facts
//! are compared. So nothing is guessed from the kind of change: an `Option`, a parameter of `new`, a lost `Copy` or
//! `Unknown` is reported if the generator makes it so.

mod api;
mod facts;

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::{self, lower};
use crate::schema::Schema;

use self::api::{Api, Key, api};
use self::facts::{DefinitionKey, Fact, Sort, definition_key};
use super::change::{Change, Group};
use super::difference::{Action, Difference, Part, Subject};
use super::side::RustOptions;
use super::usage::Usage;
use super::verdict::{RustChange, Verdict};

/// Adds the changes of generated types to the changes that cause them. Types that change only because other types
/// change get groups of their own. Returns the version step of all changes together.
pub(super) fn attach(groups: &mut Vec<Group>, old: (&Schema, RustOptions), new: (&Schema, RustOptions)) -> Verdict {
    let (mut before, after) = (api_of(old), api_of(new));
    // A renamed type is compared with the type of the old name.
    for change in groups.iter().flat_map(|group| &group.changes) {
        if let Action::Renamed { old, new } = &change.action {
            before.rename(old, new);
        }
    }
    let mut differences = differences(&before, &after);
    for group in groups.iter_mut() {
        let mut own = differences.remove(&definition_key(group.subject, &group.name)).unwrap_or_default();
        if group.is_whole() {
            // Adding or removing a definition is one change.
            whole(group, &before, &after);
            continue;
        }
        give_to_parts(group, &mut own);
        // The rest is about the whole definition. It joins a change of the whole definition, or becomes a change of its
        // own.
        let rest: Vec<RustChange> = own.into_values().flatten().collect();
        if rest.is_empty() {
            continue;
        }
        match group.changes.iter_mut().find(|change| concerns_all(change)) {
            Some(change) => change.rust.extend(rest),
            None => group.changes.push(generated(group.subject, &group.usage, rest)),
        }
    }
    for ((_, name), own) in differences {
        let Some((subject, module)) = kind_and_module(new.0, &name).or_else(|| kind_and_module(old.0, &name)) else {
            continue;
        };
        let usage = Usage::default();
        let changes = vec![generated(subject, &usage, own.into_values().flatten().collect())];
        groups.push(Group { subject, name, module, usage, changes });
    }
    groups.iter().flat_map(|group| &group.changes).map(Change::verdict).max().unwrap_or(Verdict::Same)
}

fn api_of((schema, made): (&Schema, RustOptions)) -> Api {
    // Nothing that is compared depends on these names.
    let options = lower::Options {
        protocol: "protocol".to_owned(),
        release: String::new(),
        source: String::new(),
        qemu: made.qemu,
        runtime: "qapi_types".to_owned(),
        reference: None,
        features: made.features,
        prose: false,
        words: qapi_interface::Words::default(),
        examples: None,
    };
    api(&lower(schema, &options))
}

/// Changes of a definition, by part.
type ByPart = BTreeMap<Option<String>, Vec<RustChange>>;

fn differences(before: &Api, after: &Api) -> BTreeMap<DefinitionKey, ByPart> {
    let mut found: BTreeMap<DefinitionKey, ByPart> = BTreeMap::new();
    let keys: BTreeSet<&Key> = before.facts.keys().chain(after.facts.keys()).collect();
    for key in keys {
        let (old, new) = (before.facts.get(key), after.facts.get(key));
        if let (Sort::Feature, Some(old), Some(new)) = (key.sort, old, new)
            && turns_on(after, &old.value, &new.value)
        {
            continue; // users of the old feature still have the definition
        }
        if let Some(change) = Fact::compare(old, new) {
            let of = found.entry((key.is_type, key.definition.clone())).or_default();
            of.entry(key.part.clone()).or_default().push(change);
        }
    }
    found
}

/// Whether a Cargo feature enables another.
fn turns_on(api: &Api, feature: &str, other: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut work = vec![feature];
    while let Some(next) = work.pop() {
        if seen.insert(next) {
            work.extend(api.features.get(next).into_iter().flatten().map(String::as_str));
        }
    }
    seen.contains(other)
}

/// Moves changes of generated types to the first change of the same part.
fn give_to_parts(group: &mut Group, own: &mut ByPart) {
    // Changes of a member's type and necessity come before changes of its documentation.
    for change in &mut group.changes {
        let visible = !matches!(change.action, Action::Since { .. });
        let part = match change.action {
            Action::Module { .. } => Some(api::PLACE.to_owned()),
            _ => part_key(&change.part),
        };
        if let (true, Some(part)) = (visible, part)
            && let Some(changes) = own.remove(&Some(part))
        {
            change.rust = changes;
        }
    }
    for change in &mut group.changes {
        // The release of a member decides whether older servers may omit it.
        if let (Action::Since { .. }, Some(part)) = (&change.action, part_key(&change.part))
            && let Some(changes) = own.remove(&Some(part))
        {
            change.rust = changes;
        }
    }
    // Parameters of constructors and methods follow from the members.
    let member = group.changes.iter_mut().find(|change| match &change.action {
        Action::Added(_) | Action::Removed(_) | Action::NowOptional | Action::NowMandatory => true,
        action => matches!((action, &change.part), (Action::Type { .. }, Part::Member(_))),
    });
    if let Some(change) = member
        && let Some(changes) = own.remove(&Some(api::MEMBERS.to_owned()))
    {
        change.rust.extend(changes);
    }
}

/// Whether a change is about the whole definition.
fn concerns_all(change: &Change) -> bool {
    change.part == Part::Payload
        || matches!(
            change.action,
            Action::Kind { .. } | Action::Tag { .. } | Action::Flag { .. } | Action::Renamed { .. }
        )
}

/// Returns the key of facts about a part.
fn part_key(part: &Part) -> Option<String> {
    match part {
        Part::Definition | Part::Payload => None,
        Part::Reply => Some(api::REPLY.to_owned()),
        Part::Member(name) => Some(name.clone()),
        Part::Value(name) | Part::Branch(name) | Part::Alternative(name) => Some(api::choice(name)),
    }
}

fn generated(subject: Subject, usage: &Usage, rust: Vec<RustChange>) -> Change {
    let change = Change::new(subject, usage, Difference::new(Part::Definition, Action::Generated));
    Change { rust, ..change }
}

/// Sets the changes of generated types of a definition that was added or removed.
fn whole(group: &mut Group, before: &Api, after: &Api) {
    let key = definition_key(group.subject, &group.name);
    for change in &mut group.changes {
        let (verdict, items, end) = match change.action {
            Action::Added(_) => (Verdict::Minor, after.items.get(&key), "new"),
            Action::Removed(_) => (Verdict::Breaking, before.items.get(&key), "gone"),
            _ => continue,
        };
        // Types that are not used are not generated.
        let texts = items.into_iter().flatten().map(|item| format!("{item} is {end}"));
        change.rust = texts.map(|text| RustChange { verdict, text }).collect();
    }
}

/// Returns the kind of a definition and the name of its file.
fn kind_and_module(schema: &Schema, name: &str) -> Option<(Subject, String)> {
    use crate::schema::Kind;
    let (_, definition) = schema.get(name)?;
    let subject = match definition.kind {
        Kind::Enum(_) => Subject::Enum,
        Kind::Struct(_) => Subject::Struct,
        Kind::Union(_) => Subject::Union,
        Kind::Alternate(_) => Subject::Alternate,
        Kind::Command(_) => Subject::Command,
        Kind::Event(_) => Subject::Event,
    };
    let module = &schema[definition.module].name;
    Some((subject, module.rsplit('/').next().unwrap_or(module).to_owned()))
}
