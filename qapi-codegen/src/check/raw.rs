//! Definitions after the first pass: their shape is checked, and the names of types are not looked up yet.

use crate::ast::Text;
use crate::doc::Doc;
use crate::schema::{Cond, EnumValue, Feature};
use crate::source::Span;

/// The keys that introduce definitions.
pub(super) const KEYWORDS: [&str; 6] = ["enum", "struct", "union", "alternate", "command", "event"];

/// Stands for the keyword of a definition that has none.
pub(super) const UNKNOWN_KIND: &str = "";

/// Returns the keyword of a definition with its article.
pub(super) fn with_article(keyword: &str) -> &'static str {
    match keyword {
        "enum" => "an enum",
        "struct" => "a struct",
        "union" => "a union",
        "alternate" => "an alternate",
        "command" => "a command",
        _ => "an event",
    }
}

/// A definition with a valid shape, whose references are not looked up yet.
#[derive(Debug)]
pub(super) struct RawDefinition {
    pub(super) cond: Option<Cond>,
    pub(super) features: Vec<Feature>,
    pub(super) doc: Option<Doc>,
    pub(super) kind: RawKind,
}

/// The keys of a definition, by its kind.
#[derive(Debug)]
pub(super) enum RawKind {
    Enum {
        prefix: Option<String>,
        values: Vec<EnumValue>,
    },
    Struct {
        base: Option<Text>,
        members: Vec<RawMember>,
    },
    Union {
        base: RawBase,
        tag: Text,
        branches: Vec<RawBranch>,
    },
    /// A union without a discriminator, which `simple_unions` turns into a union with one.
    SimpleUnion {
        branches: Vec<RawBranch>,
    },
    Alternate {
        branches: Vec<RawBranch>,
    },
    Command {
        data: RawData,
        returns: Option<TypeRef>,
        flags: Flags,
    },
    Event {
        data: RawData,
    },
}

/// The base of a union.
#[derive(Debug)]
pub(super) enum RawBase {
    Named(Text),
    Inline(Vec<RawMember>),
}

/// The arguments of a command, or the data of an event.
#[derive(Debug)]
pub(super) enum RawData {
    None,
    Inline(Vec<RawMember>),
    Named { ty: Text, boxed: bool },
}

/// The flags of a command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flags {
    pub(super) generated: bool,
    pub(super) success_response: bool,
    pub(super) allow_oob: bool,
    pub(super) allow_preconfig: bool,
    pub(super) coroutine: bool,
}

/// Positions within a definition that are only needed for its errors.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// The branches.
    pub(super) branches: Vec<Span>,
    /// The name of the discriminator.
    pub(super) tag: Option<Span>,
    /// The name of the type of the arguments.
    pub(super) data: Option<Span>,
    /// The name of the returned type.
    pub(super) returns: Option<Span>,
}

impl RawKind {
    /// Returns the positions.
    pub(super) fn places(&self) -> Places {
        let branches = |branches: &[RawBranch]| branches.iter().map(|branch| branch.span).collect();
        let data = |data: &RawData| if let RawData::Named { ty, .. } = data { Some(ty.span) } else { None };
        let mut places = Places::default();
        match self {
            Self::Union { tag, branches: list, .. } => {
                places.tag = Some(tag.span);
                places.branches = branches(list);
            }
            Self::Alternate { branches: list } => places.branches = branches(list),
            Self::Command { data: arguments, returns, .. } => {
                places.data = data(arguments);
                places.returns = returns.as_ref().map(|ty| ty.name().span);
            }
            Self::Event { data: arguments } => places.data = data(arguments),
            Self::Enum { .. } | Self::Struct { .. } | Self::SimpleUnion { .. } => {}
        }
        places
    }
}

/// The name of a definition and, if its shape has no errors, the rest of it.
#[derive(Debug)]
pub(super) struct Shaped {
    /// The definition that errors name instead, if this one is not itself in the schema.
    pub(super) within: Option<(&'static str, String)>,
    pub(super) keyword: &'static str,
    pub(super) name: Text,
    pub(super) span: Span,
    pub(super) raw: Option<RawDefinition>,
}

/// A reference to a type, by name.
#[derive(Debug)]
pub(super) enum TypeRef {
    One(Text),
    Array(Text),
}

impl TypeRef {
    /// The name of the type or of the array's elements.
    pub(super) fn name(&self) -> &Text {
        match self {
            Self::One(name) | Self::Array(name) => name,
        }
    }
}

/// A member.
#[derive(Debug)]
pub(super) struct RawMember {
    pub(super) name: String,
    pub(super) span: Span,
    pub(super) optional: bool,
    pub(super) ty: TypeRef,
    pub(super) cond: Option<Cond>,
    pub(super) features: Vec<Feature>,
}

/// A branch of a union or an alternate.
#[derive(Debug)]
pub(super) struct RawBranch {
    pub(super) name: String,
    pub(super) span: Span,
    pub(super) ty: TypeRef,
    pub(super) cond: Option<Cond>,
}
