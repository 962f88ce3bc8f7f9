//! Changes: differences between two releases, with their impact on the wire and on generated Rust.

use super::difference::{Action, Difference, Part, Subject};
use super::impact::{Impact, impact};
use super::usage::Usage;
use super::verdict::{RustChange, Verdict};

/// The changes of one definition.
#[derive(Debug)]
pub struct Group<C = Change> {
    /// The kind of the definition: the new one, unless the definition is removed.
    pub subject: Subject,
    /// Its name.
    pub name: String,
    /// The name of the schema file with the definition, without folders. Empty if only a recorded answer has the
    /// definition.
    pub module: String,
    /// The commands and events that the definition is part of, on either side.
    pub usage: Usage,
    /// Its changes.
    pub changes: Vec<C>,
}

impl Group<Difference> {
    /// Adds the impact of each difference on the wire.
    pub(super) fn assess(self) -> Group {
        let Self { subject, name, module, usage, changes } = self;
        let changes = changes.into_iter().map(|difference| Change::new(subject, &usage, difference)).collect();
        Group { subject, name, module, usage, changes }
    }
}

impl Group {
    /// Whether the whole definition was added or removed.
    pub fn is_whole(&self) -> bool {
        self.changes.iter().any(|change| {
            change.part == Part::Definition && matches!(change.action, Action::Added(_) | Action::Removed(_))
        })
    }
}

/// A change of one part of a definition.
#[derive(Debug)]
pub struct Change {
    /// The part.
    pub part: Part,
    /// How it changed.
    pub action: Action,
    /// The struct that declares the member, if that is a base.
    pub inherited_from: Option<String>,
    /// The impact on the wire.
    pub impact: Impact,
    /// Changes of the generated types. If there are none, only documentation and tables change.
    pub rust: Vec<RustChange>,
}

impl Change {
    pub(super) fn new(subject: Subject, usage: &Usage, difference: Difference) -> Self {
        let Difference { part, action, inherited_from } = difference;
        let impact = impact(subject, usage, &part, &action);
        Self { part, action, inherited_from, impact, rust: Vec::new() }
    }

    /// The severity of the change for users of the generated types.
    pub fn verdict(&self) -> Verdict {
        self.rust.iter().map(|change| change.verdict).max().unwrap_or(Verdict::Patch)
    }
}
