//! The numbers of changes.

use super::change::Group;
use super::difference::{Action, Part, Subject};
use super::impact::Level;
use super::verdict::Verdict;

/// Numbers of added, removed and changed definitions or parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The number of added definitions or parts.
    pub added: usize,
    /// The number of removed definitions or parts.
    pub removed: usize,
    /// The number of other changes.
    pub changed: usize,
}

impl Counts {
    fn count(&mut self, action: &Action) {
        match action {
            Action::Added(_) | Action::FeatureAdded(_) => self.added += 1,
            Action::Removed(_) | Action::FeatureRemoved(_) => self.removed += 1,
            _ => self.changed += 1,
        }
    }

    /// Whether all numbers are zero.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Numbers of changes that break programs or may break them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Harm {
    /// The number of changes that break programs.
    pub breaks: usize,
    /// The number of changes that break only programs that use the changed part.
    pub depends: usize,
}

impl Harm {
    fn count(&mut self, level: Level) {
        match level {
            Level::Fine => {}
            Level::Depends => self.depends += 1,
            Level::Breaks => self.breaks += 1,
        }
    }
}

/// A report in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Numbers by a plural noun: definitions, then parts of definitions that both sides have.
    pub counts: Vec<(&'static str, Counts)>,
    /// Harm to clients of the old interface with newer servers.
    pub newer_server: Harm,
    /// Harm to clients of the new interface with older servers.
    pub older_server: Harm,
    /// Harm to servers.
    pub server: Harm,
    /// Numbers of breaking, minor and patch changes for users of the generated types.
    pub verdicts: [usize; 3],
}

const WORDS: [&str; 13] = [
    "commands",
    "events",
    "types",
    "arguments",
    "event members",
    "type members",
    "replies",
    "values",
    "branches",
    "alternatives",
    "features",
    "conditions",
    "flags",
];

impl Summary {
    /// Counts changes.
    pub(super) fn of(groups: &[Group]) -> Self {
        let mut summary = Self { counts: WORDS.map(|word| (word, Counts::default())).into(), ..Self::default() };
        let count = |counts: &mut Vec<(&str, Counts)>, word: &str, action: &Action| {
            if let Some((_, counts)) = counts.iter_mut().find(|(other, _)| *other == word) {
                counts.count(action);
            }
        };
        for group in groups {
            let definitions = match group.subject {
                Subject::Command => "commands",
                Subject::Event => "events",
                _ => "types",
            };
            match group.changes.first() {
                Some(change) if group.is_whole() => count(&mut summary.counts, definitions, &change.action),
                _ => count(&mut summary.counts, definitions, &Action::Generated),
            }
            for change in &group.changes {
                let word = match (&change.action, &change.part) {
                    (Action::FeatureAdded(_) | Action::FeatureRemoved(_) | Action::FeatureCondition { .. }, _) => {
                        "features"
                    }
                    (Action::Condition { .. }, _) => "conditions",
                    (Action::Flag { .. }, _) => "flags",
                    // A release is not a part.
                    (Action::Since { .. }, _) | (_, Part::Definition) => continue,
                    (_, Part::Payload) if group.subject == Subject::Event => "event members",
                    (_, Part::Payload) => "arguments",
                    (_, Part::Reply) => "replies",
                    (_, Part::Member(_)) => match group.subject {
                        Subject::Command => "arguments",
                        Subject::Event => "event members",
                        _ => "type members",
                    },
                    (_, Part::Value(_)) => "values",
                    (_, Part::Branch(_)) => "branches",
                    (_, Part::Alternative(_)) => "alternatives",
                };
                count(&mut summary.counts, word, &change.action);
            }
        }
        for change in groups.iter().flat_map(|group| &group.changes) {
            summary.newer_server.count(change.impact.newer_server.level);
            summary.older_server.count(change.impact.older_server.level);
            summary.server.count(change.impact.server.level);
            match change.verdict() {
                Verdict::Breaking => summary.verdicts[0] += 1,
                Verdict::Minor => summary.verdicts[1] += 1,
                Verdict::Patch | Verdict::Same => summary.verdicts[2] += 1,
            }
        }
        summary
    }

    /// Returns the numbers of a noun.
    pub fn counts_of(&self, word: &str) -> Counts {
        self.counts.iter().find(|(other, _)| *other == word).map_or_else(Counts::default, |(_, counts)| *counts)
    }
}
