//! The facts of a history, each with the releases in which it is true.

use crate::{Builtin, Cond};

use super::release::Set;

/// A protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Protocol {
    pub(super) name: String,
    /// The releases that have it.
    pub(super) releases: Set,
    pub(super) messages: Vec<Message>,
}

/// A command or an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) is_event: bool,
    pub(super) name: String,
    pub(super) when: When,
    pub(super) payload: Vec<Typed>,
    pub(super) returns: Vec<Typed>,
    /// The flags that differ from their defaults.
    pub(super) flags: Vec<(&'static str, Set)>,
}

/// The presence, features and conditions of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct When {
    pub(super) releases: Set,
    pub(super) features: Vec<(String, Option<Cond>, Set)>,
    pub(super) conds: Vec<(Cond, Set)>,
}

/// A type, and the releases in which an item has that type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) releases: Set,
    /// Whether the type is an array of `element`.
    pub(super) is_array: bool,
    pub(super) element: Element,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Builtin(Builtin),
    /// Index of a node.
    Node(usize),
}

/// The types at one or more wire paths: one type in each release. In different releases, they may be different types
/// with different names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) when: When,
    pub(super) names: Vec<(String, Set)>,
    /// The member that selects a branch.
    pub(super) tags: Vec<(String, Set)>,
    /// Members, values or alternatives.
    pub(super) parts: Vec<Part>,
    /// The branches of a union.
    pub(super) branches: Vec<Part>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Object,
    Enum,
    Alternate,
}

/// A member, a value, an alternative or a branch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) when: When,
    /// The releases in which a member may be absent.
    pub(super) optional: Set,
    pub(super) types: Vec<Typed>,
}
