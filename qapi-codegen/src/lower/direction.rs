//! The direction in which each type travels: to the server in arguments, from it in replies and events.

use crate::schema::{Arguments, DefId, Element, Kind, Member, Schema, Type};

/// The direction in which values of a type travel between a client and a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From client to server only.
    Sent,
    /// From server to client only.
    Received,
    /// In both directions, or in no message.
    Both,
}

impl Direction {
    /// Returns the keyword for it in generated macros.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Received => "received",
            Self::Both => "both",
        }
    }

    /// Whether a client receives values, so that the type must keep unknown members and values.
    pub fn received(self) -> bool {
        self != Self::Sent
    }
}

/// The direction of every definition that is a type.
#[derive(Debug)]
pub(super) struct Directions(Vec<Used>);

#[derive(Clone, Copy, Debug, Default)]
struct Used {
    sent: bool,
    received: bool,
    /// Whether it is part of a command's arguments.
    in_arguments: bool,
}

impl Directions {
    /// Returns the direction of a type.
    pub(super) fn of(&self, id: DefId) -> Direction {
        match self.0[id.0 as usize] {
            Used { sent: true, received: false, .. } => Direction::Sent,
            Used { sent: false, received: true, .. } => Direction::Received,
            _ => Direction::Both,
        }
    }

    /// Whether a type is part of any command's arguments.
    pub(super) fn in_arguments(&self, id: DefId) -> bool {
        self.0[id.0 as usize].in_arguments
    }

    /// Whether a type is part of a message, or has other uses.
    pub(super) fn used(&self, id: DefId) -> bool {
        let used = self.0[id.0 as usize];
        used.sent || used.received
    }
}

/// Follows every command and event down to its types.
pub(super) fn directions(schema: &Schema) -> Directions {
    let mut sent = Walk::new(schema);
    let mut received = Walk::new(schema);
    for (_, definition) in schema.definitions() {
        match &definition.kind {
            Kind::Command(command) => {
                sent.arguments(&command.arguments);
                if let Some(returns) = command.returns {
                    received.ty(returns);
                }
            }
            Kind::Event(event) => received.arguments(&event.arguments),
            _ => {}
        }
    }
    sent.run();
    received.run();
    let in_arguments = sent.seen.clone();
    // Types in no message have other uses, such as the output of `qemu-img`. They, and the types in them, can do
    // everything.
    for (id, definition) in schema.definitions().filter(|(_, definition)| !definition.kind.is_message()) {
        // `QType`, which every schema has, is generated only where it is used.
        if !sent.seen[id.0 as usize] && !received.seen[id.0 as usize] && definition.name != "QType" {
            sent.definition(id);
            received.definition(id);
        }
    }
    sent.run();
    received.run();
    let used = sent.seen.into_iter().zip(received.seen).zip(in_arguments);
    Directions(used.map(|((sent, received), in_arguments)| Used { sent, received, in_arguments }).collect())
}

/// A walk over types with a list of work, so that no schema is too deep for the stack.
struct Walk<'s> {
    schema: &'s Schema,
    seen: Vec<bool>,
    work: Vec<DefId>,
}

impl<'s> Walk<'s> {
    fn new(schema: &'s Schema) -> Self {
        Self { schema, seen: vec![false; schema.definitions().len()], work: Vec::new() }
    }

    fn run(&mut self) {
        while let Some(id) = self.work.pop() {
            match &self.schema[id].kind {
                Kind::Struct(_) => self.members(self.schema.all_members(id)),
                Kind::Union(union) => {
                    self.members(self.schema.all_members(id));
                    self.definition(union.tag_type);
                    union.branches.iter().for_each(|branch| self.definition(branch.ty));
                }
                Kind::Alternate(alternate) => alternate.branches.iter().for_each(|branch| self.ty(branch.ty)),
                Kind::Enum(_) | Kind::Command(_) | Kind::Event(_) => {}
            }
        }
    }

    fn arguments(&mut self, arguments: &Arguments) {
        match arguments {
            Arguments::None => {}
            Arguments::Inline(members) => self.members(members),
            // The command has the struct's members, and can be made from a value of the struct.
            Arguments::Named { ty, .. } => self.definition(*ty),
        }
    }

    fn members<'m>(&mut self, members: impl IntoIterator<Item = &'m Member>) {
        members.into_iter().for_each(|member| self.ty(member.ty));
    }

    fn ty(&mut self, ty: Type) {
        if let Element::Defined(id) = ty.element() {
            self.definition(id);
        }
    }

    fn definition(&mut self, id: DefId) {
        if !std::mem::replace(&mut self.seen[id.0 as usize], true) {
            self.work.push(id);
        }
    }
}
