//! Differences between two interfaces as values: the part, and its change.

use qapi_interface::{Object, Shape, TypeInfo};

use super::relation::Relation;

/// The kind of a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each is the kind of definition of its name
pub enum Subject {
    Command,
    Event,
    Enum,
    Struct,
    Union,
    Alternate,
    /// A type without a name, from a recorded answer. The group has the name of the place where the type was found
    /// first.
    Type,
}

impl Subject {
    /// Returns the kind of a type's definition.
    pub(super) fn of(facts: &TypeInfo) -> Self {
        match &facts.shape {
            _ if facts.name.is_none() => Self::Type,
            Shape::Enum(_) => Self::Enum,
            Shape::Object(Object { tag: None, .. }) => Self::Struct,
            Shape::Object(_) => Self::Union,
            Shape::Alternate(_) => Self::Alternate,
            Shape::Builtin(_) | Shape::Array(_) => Self::Type,
        }
    }

    /// Returns the word for the kind.
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

    /// Whether the definition is a type.
    pub fn is_type(self) -> bool {
        !matches!(self, Self::Command | Self::Event)
    }
}

/// A part of a definition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The whole definition.
    Definition,
    /// The arguments of a command or the data of an event, as a whole.
    Payload,
    /// The reply of a command.
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
    /// Returns its name, if it has one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Definition | Self::Payload | Self::Reply => None,
            Self::Member(name) | Self::Value(name) | Self::Branch(name) | Self::Alternative(name) => Some(name),
        }
    }

    /// Returns the word for the part, in a definition of the given kind.
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

/// Facts about an added or removed part that decide its impact.
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
    /// Whether this is a branch with mandatory members whose tag value the other side has without the branch. Values of
    /// the other side may lack these members.
    pub requires_members: bool,
}

/// How a part changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The part was added.
    Added(Detail),
    /// The part was removed.
    Removed(Detail),
    /// The type changed.
    Type {
        /// The old type.
        old: String,
        /// The new type.
        new: String,
        /// The values of the new type in relation to the old one.
        relation: Relation,
        /// The same if unknown members are ignored, as clients do.
        reading: Relation,
    },
    /// A mandatory member became optional.
    NowOptional,
    /// An optional member became mandatory.
    NowMandatory,
    /// A feature was added.
    FeatureAdded(String),
    /// A feature was removed.
    FeatureRemoved(String),
    /// The condition changed.
    Condition {
        /// The old condition, if any.
        old: Option<String>,
        /// The new condition, if any.
        new: Option<String>,
        /// The builds that satisfy the new condition in relation to the old one.
        relation: Relation,
    },
    /// The condition of a feature changed.
    FeatureCondition {
        /// The feature.
        feature: String,
        /// The old condition, if any.
        old: Option<String>,
        /// The new condition, if any.
        new: Option<String>,
        /// The builds that satisfy the new condition in relation to the old one.
        relation: Relation,
    },
    /// A flag of a command changed.
    Flag {
        /// Its key in the schema language.
        name: &'static str,
        /// Its new value.
        now: bool,
    },
    /// The kind of definition changed.
    Kind {
        /// The old kind.
        old: Subject,
        /// The new kind.
        new: Subject,
        /// The values of the new type in relation to the old one, apart from changes of members and branches.
        relation: Relation,
    },
    /// Another member is the tag.
    Tag {
        /// The old tag.
        old: String,
        /// The new tag.
        new: String,
    },
    /// A type has another name, and all its members or values are kept.
    Renamed {
        /// The old name.
        old: String,
        /// The new name.
        new: String,
    },
    /// The definition moved to another schema file.
    Module {
        /// The old file.
        old: String,
        /// The new file.
        new: String,
    },
    /// The release that it first appeared in changed.
    Since {
        /// The old release, if any.
        old: Option<String>,
        /// The new release, if any.
        new: Option<String>,
    },
    /// Only the generated code changed, because something else did.
    Generated,
}

impl Action {
    /// Returns `+` for an addition, `-` for a removal and `~` for any other change.
    pub fn sign(&self) -> char {
        match self {
            Self::Added(_) | Self::FeatureAdded(_) => '+',
            Self::Removed(_) | Self::FeatureRemoved(_) => '-',
            _ => '~',
        }
    }

    /// Returns a word for the action, for programs.
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
            Self::Renamed { .. } => "renamed",
            Self::Module { .. } => "module",
            Self::Since { .. } => "since",
            Self::Generated => "generated",
        }
    }
}

/// A part that differs, and its change.
#[derive(Debug)]
pub(super) struct Difference {
    pub(super) part: Part,
    pub(super) action: Action,
    /// The struct that declares the member, if that is a base.
    pub(super) inherited_from: Option<String>,
}

impl Difference {
    pub(super) fn new(part: Part, action: Action) -> Self {
        Self { part, action, inherited_from: None }
    }
}
