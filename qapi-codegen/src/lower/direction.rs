//! Which way each type travels: with arguments to the server, with replies and events from it.

use crate::schema::{Arguments, Base, DefId, Element, Kind, Member, Schema, Type};

use super::model::Direction;

/// The direction of every definition that is a type.
#[derive(Debug)]
pub(super) struct Directions(Vec<Used>);

#[derive(Clone, Copy, Debug, Default)]
struct Used {
    sent: bool,
    received: bool,
    /// Whether it is sent for being part of a command's arguments.
    in_arguments: bool,
}

impl Directions {
    /// Which way a type travels.
    pub(super) fn of(&self, id: DefId) -> Direction {
        match self.0[id.0 as usize] {
            Used { sent: true, received: false, .. } => Direction::Sent,
            Used { sent: false, received: true, .. } => Direction::Received,
            _ => Direction::Both,
        }
    }

    /// Whether it is part of any command's arguments.
    pub(super) fn in_arguments(&self, id: DefId) -> bool {
        self.0[id.0 as usize].in_arguments
    }

    /// Whether it travels, or is there for other uses.
    pub(super) fn used(&self, id: DefId) -> bool {
        let used = self.0[id.0 as usize];
        used.sent || used.received
    }
}

/// Follows every command and event down to the types it is made of.
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
    // Types in no message are for other uses, such as the output of `qemu-img`: they do everything,
    // so what they are made of does too.
    let is_type = |kind: &Kind| !matches!(kind, Kind::Command(_) | Kind::Event(_));
    for (id, definition) in schema.definitions().filter(|(_, definition)| is_type(&definition.kind)) {
        // But not the one that every schema has, and hardly any uses.
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
            // A struct's members are those of the command, but a value of it can be made the command.
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

/// The members a union declares or inherits, with the definition that declares them.
pub(crate) fn declared_members(schema: &Schema, id: DefId) -> Vec<(DefId, &Member)> {
    let mut chain = Vec::new();
    let mut next = Some(id);
    while let Some(id) = next {
        let (base, own): (_, &[Member]) = match &schema[id].kind {
            Kind::Struct(s) => (s.base, &s.members),
            Kind::Union(u) => match &u.base {
                Base::Named(base) => (Some(*base), &[]),
                Base::Inline(members) => (None, members),
            },
            _ => (None, &[]),
        };
        chain.push((id, own));
        next = base;
    }
    chain.into_iter().rev().flat_map(|(id, own)| own.iter().map(move |member| (id, member))).collect()
}
