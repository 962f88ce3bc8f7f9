//! Changes between two releases of an interface, and their impact on programs.
//!
//! Either side is a checked schema or a recorded answer to `query-qmp-schema`. Changes are values, with their impact on
//! the wire and on the generated Rust types. [`render`] writes them as text.
//!
//! ```text
//! Schema ──▶ Interface ─┐
//! answer ──▶ Interface ─┴▶ compare ──▶ differences ──▶ impact ──▶ changes ──▶ Report ──▶ render
//! Schema ──▶ lower ──▶ Api ───────────────────────────▶ rust ──────┘
//! ```

mod change;
mod compare;
mod condition_relation;
mod difference;
mod impact;
mod relation;
pub mod render;
mod report;
mod rust;
mod side;
mod summary;
mod type_relation;
mod usage;
mod verdict;

pub use self::change::{Change, Group};
pub use self::difference::{Action, Detail, Part, Subject};
pub use self::impact::{Effect, Impact, Level};
pub use self::relation::Relation;
pub use self::report::{Reader, Report};
pub use self::side::{RustOptions, Side};
pub use self::summary::{Counts, Harm, Summary};
pub use self::usage::Usage;
pub use self::verdict::{RustChange, Verdict};

/// Compares two sides.
pub fn diff(old: &Side<'_>, new: &Side<'_>) -> Report {
    // 1. Differences on the wire and in declarations.
    let differences = compare::compare(&old.interface, &new.interface);
    // 2. Their impact on the wire.
    let mut groups: Vec<Group> = differences.into_iter().map(Group::assess).collect();
    // 3. Their impact on the generated types.
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
