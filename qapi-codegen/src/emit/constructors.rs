//! Functions that make a union with one of its branches: `BlockdevOptions::file("disk.raw")`.
//!
//! All follow one rule. The function has the name of the branch. If a method of the union has that name, a number
//! follows, as in all names. It takes the mandatory members of the union, then those of the branch. If the branch's
//! only member is a struct called `data`, as in unions that QEMU once called simple, the function takes the mandatory
//! members of that struct. It takes the whole of a branch that is a union itself, or in which a condition for the
//! compiler decides which members are mandatory.

use std::collections::HashMap;

use crate::lower::model::{Branch, Field, FieldType, Protocol, TypeItem, TypeKind, UnionItem};
use crate::lower::naming::Unique;

use super::rust_type::parameter_type;

/// The generated types by Rust name.
#[derive(Debug)]
pub(crate) struct Types<'p, 's> {
    by_name: HashMap<&'p str, &'p TypeItem<'s>>,
    /// Whether the compiler decides conditions.
    has_cfg: bool,
}

/// A function that makes a union with one of its branches.
#[derive(Debug)]
pub(crate) struct Constructor<'p, 's> {
    /// The mandatory members of the union.
    pub(super) common: Vec<Given<'p, 's>>,
    /// The other parameters.
    pub(super) own: Vec<Given<'p, 's>>,
    /// The content of the branch.
    pub(super) content: Content<'p>,
}

/// A parameter.
#[derive(Debug)]
pub(crate) struct Given<'p, 's> {
    pub(super) name: String,
    /// Its type as Rust text.
    pub(super) ty: String,
    /// The member that it is, unless it is a whole branch.
    pub(super) field: Option<&'p Field<'s>>,
}

impl Given<'_, '_> {
    pub(super) fn parameter(&self) -> String {
        format!("{}: {}", self.name, self.ty)
    }
}

/// The content of a branch.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content<'p> {
    /// No members.
    Nothing,
    /// All of a type.
    Whole,
    /// Members of a struct.
    Members(&'p str),
    /// A struct, and the struct that is its only member.
    Wrapped(&'p str, &'p str),
}

impl<'p, 's> Types<'p, 's> {
    pub(crate) fn new(protocol: &'p Protocol<'s>) -> Self {
        let by_name = protocol.types().map(|item| (item.name.as_str(), item)).collect();
        Self { by_name, has_cfg: protocol.cfg.is_some() }
    }

    /// Returns the function that makes a union with a branch of the given content.
    pub(super) fn constructor(
        &self,
        union: &'p UnionItem<'s>,
        branch: &Branch<'_>,
        payload: Option<&'p FieldType>,
    ) -> Constructor<'p, 's> {
        let mut names = Unique::with(&["members"]);
        let mut given = |field: &'p Field<'s>| Given {
            name: names.take(field.name.clone()),
            ty: parameter_type(&field.ty, ""),
            field: Some(field),
        };
        let common = required(&union.fields).map(&mut given).collect();
        let (content, fields) = self.content(payload);
        let mut own: Vec<_> = fields.map(given).collect();
        if let (Content::Whole, Some(payload)) = (content, payload) {
            let ty = format!("impl Into<{}>", named(payload).unwrap_or_default());
            own.push(Given { name: names.take(branch.constructor.clone()), ty, field: None });
        }
        Constructor { common, own, content }
    }

    /// Returns the signature of the function that makes a union with a branch.
    pub(crate) fn signature(&self, union: &'p UnionItem<'s>, branch: &'p Branch<'s>) -> String {
        let Constructor { common, own, .. } = self.constructor(union, branch, branch.payload.as_ref());
        let parameters: Vec<_> = common.iter().chain(&own).map(Given::parameter).collect();
        format!("{}({})", branch.constructor, parameters.join(", "))
    }

    /// Returns the wrapper of a branch and the struct that it wraps, if no other branch holds that struct.
    pub(crate) fn only_wrapped(&self, union: &'p UnionItem<'s>, branch: &'p Branch<'s>) -> Option<(&'p str, &'p str)> {
        let (Content::Wrapped(wrapper, wrapped), _) = self.content(branch.payload.as_ref()) else { return None };
        let holds = |payload: &'p FieldType| match self.content(Some(payload)).0 {
            Content::Wrapped(_, other) if other == wrapped => true,
            _ => named(payload) == Some(wrapped),
        };
        let count = union.branches.iter().filter_map(|branch| branch.payload.as_ref()).filter(|ty| holds(ty)).count();
        (count == 1).then_some((wrapper, wrapped))
    }

    fn content(&self, payload: Option<&'p FieldType>) -> (Content<'p>, impl Iterator<Item = &'p Field<'s>>) {
        let content = match payload.map(|payload| self.members(payload)) {
            None => (Content::Nothing, &[][..]),
            Some(None) => (Content::Whole, &[][..]),
            Some(Some((name, fields))) => match fields {
                [data] if data.member.name == "data" && data.in_new => match self.members(&data.ty) {
                    Some((wrapped, fields)) => (Content::Wrapped(name, wrapped), fields),
                    None => (Content::Members(name), fields),
                },
                fields => (Content::Members(name), fields),
            },
        };
        (content.0, required(content.1))
    }

    /// Returns the name and members of a struct, unless a condition decides which of them are mandatory.
    fn members(&self, ty: &'p FieldType) -> Option<(&'p str, &'p [Field<'s>])> {
        let item = self.by_name.get(named(ty)?)?;
        let TypeKind::Struct(fields) = &item.kind else { return None };
        let varies = self.has_cfg && required(fields).any(|field| field.member.cond.is_some());
        (!varies).then_some((item.name.as_str(), fields.as_slice()))
    }
}

/// The fields that constructors take. A member that old servers omit is still mandatory for new ones.
pub(super) fn required<'p, 's>(fields: &'p [Field<'s>]) -> impl Iterator<Item = &'p Field<'s>> {
    fields.iter().filter(|field| field.in_new)
}

/// Returns the name of a generated type.
fn named(ty: &FieldType) -> Option<&str> {
    match ty {
        FieldType::Named(name) => Some(name),
        FieldType::Box(inner) => named(inner),
        _ => None,
    }
}
