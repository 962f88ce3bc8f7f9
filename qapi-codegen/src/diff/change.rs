//! Changes as values: of what, and how.

use super::meaning::Meaning;
use super::relation::Relation;
use super::rust::{RustChange, Verdict};
use super::usage::Usage;

/// What a definition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each is the kind of definition of its name
pub enum Subject {
    Command,
    Event,
    Enum,
    Struct,
    Union,
    Alternate,
    /// A type that a recorded answer has no name for; the group's name is where it was met first.
    Type,
}

impl Subject {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Command => "command",
            Self::Event => "event",
            Self::Enum => "enum",
            Self::Struct => "struct",
            Self::Union => "union",
            Self::Alternate => "alternate",
            Self::Type => "type",
        }
    }

    /// Whether it is one that others refer to.
    pub fn is_type(self) -> bool {
        !matches!(self, Self::Command | Self::Event)
    }
}

/// All that changed of one definition.
#[derive(Debug)]
pub struct Group {
    /// What it is; what it was if it is gone.
    pub subject: Subject,
    /// Its name.
    pub name: String,
    /// The schema file it stands in, without folders; empty for what is only known from recorded answers.
    pub module: String,
    /// Which commands and events it is part of, on either side.
    pub usage: Usage,
    /// What changed.
    pub changes: Vec<Change>,
}

impl Group {
    /// Whether all of it is new, or gone.
    pub fn is_whole(&self) -> bool {
        self.changes.iter().any(|change| {
            change.part == Part::Definition && matches!(change.action, Action::Added(_) | Action::Removed(_))
        })
    }
}

/// One change.
#[derive(Debug)]
pub struct Change {
    /// Of what.
    pub part: Part,
    /// How it changed.
    pub action: Action,
    /// The struct that declares the member, if that is not the one that changed.
    pub inherited_from: Option<String>,
    /// What it means on the wire.
    pub meaning: Meaning,
    /// What changes in generated Rust types. Nothing but documentation and tables if there is none.
    pub rust: Vec<RustChange>,
}

impl Change {
    pub(super) fn new(part: Part, action: Action) -> Self {
        Self { part, action, inherited_from: None, meaning: Meaning::default(), rust: Vec::new() }
    }

    /// How much it is for users of the generated types.
    pub fn verdict(&self) -> Verdict {
        self.rust.iter().map(|change| change.verdict).max().unwrap_or(Verdict::Patch)
    }
}

/// A part of a definition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// All of it.
    Definition,
    /// What a command takes or an event carries, as a whole.
    Payload,
    /// What a command returns.
    Reply,
    /// A member, argument or datum.
    Member(String),
    /// A value of an enumeration.
    Value(String),
    /// A branch of a union.
    Branch(String),
    /// An alternative of an alternate.
    Alternative(String),
}

impl Part {
    /// Its name, if it has one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Definition | Self::Payload | Self::Reply => None,
            Self::Member(name) | Self::Value(name) | Self::Branch(name) | Self::Alternative(name) => Some(name),
        }
    }

    /// The word for it, in a definition of that kind.
    pub fn word(&self, of: Subject) -> &'static str {
        match (self, of) {
            (Self::Definition, of) => of.word(),
            (Self::Payload, Subject::Command) => "arguments",
            (Self::Payload, _) => "data",
            (Self::Reply, _) => "reply",
            (Self::Member(_), Subject::Command) => "argument",
            (Self::Member(_), _) => "member",
            (Self::Value(_), _) => "value",
            (Self::Branch(_), _) => "branch",
            (Self::Alternative(_), _) => "alternative",
        }
    }
}

/// What is new or gone, as far as that decides what it means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Detail {
    /// Its type, if it has one.
    pub ty: Option<String>,
    /// Whether it may be absent.
    pub optional: bool,
    /// Its condition.
    pub cond: Option<String>,
    /// Its features.
    pub features: Vec<String>,
    /// Of a branch: whether the other side has the value that selects it, without the members that must be given
    /// with it here.
    pub demands: bool,
}

/// How something changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is new.
    Added(Detail),
    /// It is gone.
    Removed(Detail),
    /// It is of another type.
    Type {
        /// As the old schema has it.
        old: String,
        /// As the new schema has it.
        new: String,
        /// Which of the two has all values of the other.
        relation: Relation,
        /// The same, if members that are not known are skipped, as they are in what clients receive.
        reading: Relation,
    },
    /// A member that was mandatory may be absent.
    NowOptional,
    /// A member that might be absent is mandatory.
    NowMandatory,
    /// It has a feature that it had not.
    FeatureAdded(String),
    /// It lost a feature.
    FeatureRemoved(String),
    /// It is there under another condition.
    Condition {
        /// The old one, if there was one.
        old: Option<String>,
        /// The new one, if there is one.
        new: Option<String>,
        /// Whether it is in more builds, in fewer or in others.
        relation: Relation,
    },
    /// A feature is there under another condition.
    FeatureCondition {
        /// The feature.
        feature: String,
        /// The old one, if there was one.
        old: Option<String>,
        /// The new one, if there is one.
        new: Option<String>,
        /// Whether it is in more builds, in fewer or in others.
        relation: Relation,
    },
    /// A flag of a command or event changed.
    Flag {
        /// As the schema language spells it.
        name: &'static str,
        /// Its new value; the old one was the other.
        now: bool,
    },
    /// It is another kind of definition.
    Kind {
        /// What it was.
        old: Subject,
        /// What it is.
        new: Subject,
        /// Which of the two has all values of the other, changes of members and branches aside.
        relation: Relation,
    },
    /// Another member is the tag.
    Tag {
        /// The one that was.
        old: String,
        /// The one that is.
        new: String,
    },
    /// It stands in another schema file.
    Module {
        /// The one that it stood in.
        old: String,
        /// The one that it stands in.
        new: String,
    },
    /// It is said to have appeared in another release.
    Since {
        /// What was said, if anything.
        old: Option<String>,
        /// What is said, if anything.
        new: Option<String>,
    },
    /// Only what the generator makes of it changed, because something else did.
    Generated,
}

impl Action {
    /// A character for it: new, gone or changed.
    pub fn sign(&self) -> char {
        match self {
            Self::Added(_) | Self::FeatureAdded(_) => '+',
            Self::Removed(_) | Self::FeatureRemoved(_) => '-',
            _ => '~',
        }
    }

    /// A word for it, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Added(_) => "added",
            Self::Removed(_) => "removed",
            Self::Type { .. } => "type",
            Self::NowOptional => "now-optional",
            Self::NowMandatory => "now-mandatory",
            Self::FeatureAdded(_) => "feature-added",
            Self::FeatureRemoved(_) => "feature-removed",
            Self::Condition { .. } => "condition",
            Self::FeatureCondition { .. } => "feature-condition",
            Self::Flag { .. } => "flag",
            Self::Kind { .. } => "kind",
            Self::Tag { .. } => "tag",
            Self::Module { .. } => "module",
            Self::Since { .. } => "since",
            Self::Generated => "generated",
        }
    }
}
