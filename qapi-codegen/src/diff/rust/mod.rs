//! What changes mean for users of the generated types, by the rules of semantic versioning.
//!
//! Both schemas are lowered, what the generator would make public of them is listed as facts
//! (`api.rs`), and the facts are compared. So nothing is guessed from the kind of change: an `Option`, a
//! parameter of `new`, a lost `Copy` or `Unknown` is there if the generator has it.

mod api;
mod facts;

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::{self, lower};
use crate::schema::Schema;

use self::api::{Api, Fact, Key, api};
use self::facts::Sort;
use super::Made;
use super::change::{Action, Change, Group, Part, Subject};
use super::meaning::meaning;
use super::usage::Usage;

/// What the next version of the generated types would have to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The generated code stays as it is.
    Same,
    /// A patch: only documentation and tables change.
    Patch,
    /// A minor version: something is new.
    Minor,
    /// A major version: code that compiled may not, or does something else.
    Breaking,
}

impl Verdict {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Breaking => "breaking",
        }
    }
}

/// A change of the generated types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RustChange {
    /// How much it is.
    pub verdict: Verdict,
    /// What it is, in words and Rust.
    pub text: String,
}

/// Adds to changes what they make of the generated types. Changes of types that only come of others'
/// get groups of their own.
pub(super) fn attach(groups: &mut Vec<Group>, old: (&Schema, Made), new: (&Schema, Made)) -> Verdict {
    let (before, after) = (api_of(old), api_of(new));
    let mut differences = differences(&before, &after);
    for group in groups.iter_mut() {
        let mut own = differences.remove(&definition_key(group.subject, &group.name)).unwrap_or_default();
        if group.is_whole() {
            // A definition's coming or going is one change, whatever all there is of it.
            whole(group, &before, &after);
            continue;
        }
        give_to_parts(group, &mut own);
        // What is left concerns all of it: it goes with what else does, or stands for itself.
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
        let Some((subject, module)) = place(new.0, &name).or_else(|| place(old.0, &name)) else { continue };
        let usage = Usage::default();
        let changes = vec![generated(subject, &usage, own.into_values().flatten().collect())];
        groups.push(Group { subject, name, module, usage, changes });
    }
    groups.iter().flat_map(|group| &group.changes).map(Change::verdict).max().unwrap_or(Verdict::Same)
}

fn api_of((schema, made): (&Schema, Made)) -> Api {
    // What the protocol is called changes nothing that is compared.
    let options = lower::Options {
        protocol: "protocol".to_owned(),
        release: String::new(),
        source: String::new(),
        qemu: made.qemu,
        runtime: "qapi_types".to_owned(),
        reference: None,
        features: made.features,
        prose: false,
    };
    api(&lower(schema, &options))
}

/// Commands, events and types have names of their own.
type DefinitionKey = (bool, String);

fn definition_key(subject: Subject, name: &str) -> DefinitionKey {
    (subject.is_type(), name.to_owned())
}

/// Changes of a definition, by the part that they are of.
type ByPart = BTreeMap<Option<String>, Vec<RustChange>>;

fn differences(before: &Api, after: &Api) -> BTreeMap<DefinitionKey, ByPart> {
    let mut found: BTreeMap<DefinitionKey, ByPart> = BTreeMap::new();
    let keys: BTreeSet<&Key> = before.facts.keys().chain(after.facts.keys()).collect();
    for key in keys {
        let (old, new) = (before.facts.get(key), after.facts.get(key));
        if let (Sort::Feature, Some(old), Some(new)) = (key.sort, old, new)
            && turns_on(after, &old.value, &new.value)
        {
            continue; // whoever has it still has it
        }
        if let Some(change) = Fact::compare(old, new) {
            let of = found.entry((key.is_type, key.definition.clone())).or_default();
            of.entry(key.part.clone()).or_default().push(change);
        }
    }
    found
}

/// Whether a Cargo feature turns on another.
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

/// Hands changes to the first change of the part that they are of.
fn give_to_parts(group: &mut Group, own: &mut ByPart) {
    // What changes a member's type and need comes before what only changes its documentation.
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
        // A date decides what may be missing from older servers' replies.
        if let (Action::Since { .. }, Some(part)) = (&change.action, part_key(&change.part))
            && let Some(changes) = own.remove(&Some(part))
        {
            change.rust = changes;
        }
    }
    // What constructors and methods take follows from the members.
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

/// Whether a change is one of the definition's nature.
fn concerns_all(change: &Change) -> bool {
    change.part == Part::Payload
        || matches!(change.action, Action::Kind { .. } | Action::Tag { .. } | Action::Flag { .. })
}

/// What facts about a part are listed under.
fn part_key(part: &Part) -> Option<String> {
    match part {
        Part::Definition | Part::Payload => None,
        Part::Reply => Some(api::REPLY.to_owned()),
        Part::Member(name) => Some(name.clone()),
        Part::Value(name) | Part::Branch(name) | Part::Alternative(name) => Some(api::choice(name)),
    }
}

fn generated(subject: Subject, usage: &Usage, rust: Vec<RustChange>) -> Change {
    let mut change = Change::new(Part::Definition, Action::Generated);
    change.meaning = meaning(subject, usage, &change);
    change.rust = rust;
    change
}

/// The one change that a definition's coming or going is.
fn whole(group: &mut Group, before: &Api, after: &Api) {
    let key = definition_key(group.subject, &group.name);
    for change in &mut group.changes {
        let (verdict, items, end) = match change.action {
            Action::Added(_) => (Verdict::Minor, after.items.get(&key), "new"),
            Action::Removed(_) => (Verdict::Breaking, before.items.get(&key), "gone"),
            _ => continue,
        };
        // A type that nothing is made of is none that is generated.
        let texts = items.into_iter().flatten().map(|item| format!("{item} is {end}"));
        change.rust = texts.map(|text| RustChange { verdict, text }).collect();
    }
}

/// What a definition is, and which file it stands in.
fn place(schema: &Schema, name: &str) -> Option<(Subject, String)> {
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
