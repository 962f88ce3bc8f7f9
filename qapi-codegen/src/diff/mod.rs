//! What changed between two releases of an interface, and what that means for whom.
//!
//! Either side is a checked schema or the recorded answer to `query-qmp-schema`. Changes are values;
//! what they mean on the wire is in [`meaning`](mod@meaning), what they make of the generated Rust types in
//! [`rust`], and [`render`] makes text of them.
//!
//! ```text
//! Schema ──▶ Interface ─┐
//! answer ──▶ Interface ─┴▶ compare ──▶ changes ──▶ meaning ──▶ Report ──▶ render
//! Schema ──▶ lower ──▶ Api ───────────────────────▶ rust ───────┘
//! ```

mod answer;
pub mod change;
mod compare;
mod condition;
mod interface;
pub mod meaning;
mod recording;
mod relation;
pub mod render;
pub mod rust;
mod schema;
pub mod summary;
mod usage;

use serde_json::Value;

use crate::schema::Schema;

pub use self::answer::AnswerError;
pub use self::change::{Action, Change, Group, Part, Subject};
use self::interface::Interface;
pub use self::meaning::{Effect, Level, Meaning};
pub use self::recording::{RecordingError, recorded_answer};
pub use self::relation::Relation;
pub use self::rust::{RustChange, Verdict};
use self::summary::Summary;
pub use self::usage::Usage;

/// One side of a comparison.
#[derive(Debug)]
pub struct Side<'s> {
    /// What people call it, such as `QEMU 10.2.2`.
    label: String,
    interface: Interface,
    /// The schema, and what is generated from it.
    schema: Option<(&'s Schema, Made)>,
}

/// How Rust is generated from a schema: as [`lower::Options`](crate::lower::Options) say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// Whether the schema is one of QEMU's own, of which the generator knows more than the schema says.
    pub qemu: bool,
    /// Whether each schema file has a Cargo feature.
    pub features: bool,
}

impl<'s> Side<'s> {
    /// A checked schema.
    pub fn of_schema(label: impl Into<String>, schema: &'s Schema, made: Made) -> Self {
        Self { label: label.into(), interface: self::schema::interface(schema), schema: Some((schema, made)) }
    }

    /// The answer to `query-qmp-schema`: the array, or an object that has it as `return`.
    ///
    /// # Errors
    /// If it is none.
    pub fn of_answer(label: impl Into<String>, answer: &Value) -> Result<Self, AnswerError> {
        Ok(Self { label: label.into(), interface: answer::interface(answer)?, schema: None })
    }
}

/// All that changed.
#[derive(Debug)]
pub struct Report {
    /// What the old side is called.
    pub old: String,
    /// What the new side is called.
    pub new: String,
    /// What changed, by definition: ordered by module, then by kind and name.
    pub groups: Vec<Group>,
    /// All that changed in numbers, also after [`keep`](Self::keep).
    pub summary: Summary,
    /// How many changes [`keep`](Self::keep) has left out.
    pub left_out: usize,
    /// What a new release of the generated types would be. None where a side is a recorded answer:
    /// those do not tell what types are called.
    pub verdict: Option<Verdict>,
    /// Whom texts tell what each change means; at first all.
    pub readers: Vec<Reader>,
}

/// Whom a change may mean something to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Programs of the old release that talk to servers of the new.
    OldClients,
    /// Programs of the new release that talk to servers of the old.
    NewClients,
    /// Servers that are to be of the new release.
    Servers,
    /// Programs that use the generated types.
    Rust,
}

impl Reader {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::OldClients, Self::NewClients, Self::Servers, Self::Rust];
}

impl Report {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.left_out == 0
    }

    /// Keeps only which commands and events there are, for a protocol whose modules are another's, in the report of
    /// which all else is told.
    pub fn keep_presence(&mut self) {
        self.groups.retain(|group| !group.subject.is_type() && group.is_whole());
        self.verdict = self.verdict.map(|_| self.changes().map(Change::verdict).max().unwrap_or(Verdict::Same));
        self.summary = Summary::of(&self.groups);
    }

    /// Keeps only changes that somebody cares about. The summary stays that of all.
    pub fn keep(&mut self, wanted: impl Fn(&Change) -> bool) {
        let before = self.changes().count();
        self.groups.iter_mut().for_each(|group| group.changes.retain(|change| wanted(change)));
        self.groups.retain(|group| !group.changes.is_empty());
        self.left_out += before - self.changes().count();
    }

    /// All changes, in order.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.groups.iter().flat_map(|group| &group.changes)
    }
}

/// Compares two sides.
pub fn diff(old: &Side<'_>, new: &Side<'_>) -> Report {
    // 1. What changed on the wire and in what is declared.
    let mut groups = compare::compare(&old.interface, &new.interface);
    // 2. What that means for whoever talks.
    for group in &mut groups {
        for change in &mut group.changes {
            change.meaning = meaning::meaning(group.subject, &group.usage, change);
        }
    }
    // 3. What the generator makes of it.
    let verdict = match (old.schema, new.schema) {
        (Some(old), Some(new)) => Some(rust::attach(&mut groups, old, new)),
        _ => None,
    };
    groups.sort_by(|a, b| (&a.module, a.subject, &a.name).cmp(&(&b.module, b.subject, &b.name)));
    let summary = Summary::of(&groups);
    Report {
        old: old.label.clone(),
        new: new.label.clone(),
        groups,
        summary,
        left_out: 0,
        verdict,
        readers: Reader::ALL.to_vec(),
    }
}
