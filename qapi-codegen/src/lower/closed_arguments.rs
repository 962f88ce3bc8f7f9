//! Finds commands whose arguments are closed: decoding them refuses everything that the schema refuses, so that they
//! need no other check.

use crate::schema::{Arguments, Builtin, Command, DefId, Element, Kind, Member, Schema, Type};

use super::direction::Directions;
use super::model::Direction;

/// Whether a command's arguments are closed.
///
/// Types that are also received keep unknown members, and so do commands that take more arguments than the schema
/// declares. A value of type `any` can contain errors that only a check of the text finds.
pub(super) fn has_closed_arguments(schema: &Schema, directions: &Directions, command: &Command) -> bool {
    if !command.generated {
        return false;
    }
    let mut walk = Walk { schema, directions, seen: vec![false; schema.definitions().len()], work: Vec::new() };
    let arguments = match &command.arguments {
        Arguments::None => true,
        Arguments::Inline(members) => walk.arguments(members),
        Arguments::Named { ty, boxed } => match schema[*ty].kind {
            // The command has the struct's members, and is not decoded as the struct.
            Kind::Struct(_) if !boxed => walk.arguments(schema.all_members(*ty)),
            _ => walk.definition(*ty),
        },
    };
    arguments && walk.run()
}

/// A walk over the types of a command's arguments. Its methods return whether these types are closed.
struct Walk<'a> {
    schema: &'a Schema,
    directions: &'a Directions,
    seen: Vec<bool>,
    work: Vec<DefId>,
}

impl Walk<'_> {
    fn run(&mut self) -> bool {
        while let Some(id) = self.work.pop() {
            let closed = match &self.schema[id].kind {
                Kind::Struct(_) => self.members(self.schema.all_members(id)),
                // The tag is decoded by the union itself.
                Kind::Union(union) => {
                    self.members(self.schema.all_members(id).into_iter().filter(|member| member.name != union.tag))
                        && union.branches.iter().all(|branch| self.definition(branch.ty))
                }
                Kind::Alternate(alternate) => alternate.branches.iter().all(|branch| self.ty(branch.ty)),
                Kind::Enum(_) | Kind::Command(_) | Kind::Event(_) => true,
            };
            if !closed {
                return false;
            }
        }
        true
    }

    /// Like `members`. A mandatory argument under a condition is an `Option` in the command.
    fn arguments<'m>(&mut self, arguments: impl IntoIterator<Item = &'m Member>) -> bool {
        arguments.into_iter().all(|member| (member.optional || member.cond.is_none()) && self.ty(member.ty))
    }

    fn members<'m>(&mut self, members: impl IntoIterator<Item = &'m Member>) -> bool {
        members.into_iter().all(|member| self.ty(member.ty))
    }

    fn ty(&mut self, ty: Type) -> bool {
        match ty.element() {
            Element::Builtin(builtin) => builtin != Builtin::Any,
            Element::Defined(id) => self.definition(id),
        }
    }

    fn definition(&mut self, id: DefId) -> bool {
        if !std::mem::replace(&mut self.seen[id.0 as usize], true) {
            self.work.push(id);
        }
        // An alternate never keeps unknown values.
        matches!(self.schema[id].kind, Kind::Alternate(_)) || self.directions.of(id) == Direction::Sent
    }
}
