//! The relation of a new set of values or builds to the old one.

/// The set of values of a new type, or of builds with a new condition, in relation to the old set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Both sets are equal.
    Same,
    /// The new set contains the old one, and more.
    Wider,
    /// The old set contains the new one, and more.
    Narrower,
    /// Each set has elements that the other lacks, and they have some in common.
    Overlapping,
    /// The sets have little or nothing in common.
    Different,
}

impl Relation {
    /// Returns the word for the relation.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Wider => "wider",
            Self::Narrower => "narrower",
            Self::Overlapping => "overlapping",
            Self::Different => "different",
        }
    }
}
