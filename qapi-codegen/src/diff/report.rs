//! The result of a comparison.

use super::change::{Change, Group};
use super::summary::Summary;
use super::verdict::Verdict;

/// All changes between two releases.
#[derive(Debug)]
pub struct Report {
    /// Name of the old side.
    pub old: String,
    /// Name of the new side.
    pub new: String,
    /// The changes by definition, ordered by module, then by kind and name.
    pub groups: Vec<Group>,
    /// The numbers of all changes, including those that [`keep`](Self::keep) removes.
    pub summary: Summary,
    /// The number of changes that [`keep`](Self::keep) has removed.
    pub left_out: usize,
    /// The version step of the generated types. `None` if a side is a recorded answer, because those have no names of
    /// types.
    pub verdict: Option<Verdict>,
    /// The readers for whom texts describe the impact of changes. Initially all.
    pub readers: Vec<Reader>,
}

/// Programs that a change may affect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Clients of the old release with servers of the new one.
    OldClients,
    /// Clients of the new release with servers of the old one.
    NewClients,
    /// Servers that move to the new release.
    Servers,
    /// Programs that use the generated types.
    Rust,
}

impl Reader {
    /// All readers.
    pub const ALL: [Self; 4] = [Self::OldClients, Self::NewClients, Self::Servers, Self::Rust];
}

impl Report {
    /// Whether there are no changes.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.left_out == 0
    }

    /// Keeps only added and removed commands and events. This is for a protocol over the types of another, whose report
    /// has all other changes.
    pub fn keep_presence(&mut self) {
        self.groups.retain(|group| !group.subject.is_type() && group.is_whole());
        self.verdict = self.verdict.map(|_| self.changes().map(Change::verdict).max().unwrap_or(Verdict::Same));
        self.summary = Summary::of(&self.groups);
    }

    /// Keeps only the changes that `wanted` selects. The summary does not change.
    pub fn keep(&mut self, wanted: impl Fn(&Change) -> bool) {
        let before = self.changes().count();
        self.groups.iter_mut().for_each(|group| group.changes.retain(|change| wanted(change)));
        self.groups.retain(|group| !group.changes.is_empty());
        self.left_out += before - self.changes().count();
    }

    /// Returns all changes, in order.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.groups.iter().flat_map(|group| &group.changes)
    }
}
