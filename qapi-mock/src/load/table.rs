//! Builds the entries of a schema table.

use qapi_codegen::lower::is_base64;
use qapi_interface::{self as facts, Builtin, Interface, Message, Meta, Shape, TypeRef};
use qemu_qapi::schema::{
    Alternate, Alternative, Branch, COMMAND, Command, Cond, EMPTY_OBJECT, Enum, Event, Feature, Late, Member, Object,
    Protocol, Type, Value, Variants,
};

use super::Options;

/// Builds one table.
pub(super) struct Builder<'a> {
    interface: &'a Interface,
    options: Options<'a>,
    /// A reference to the entry of each type. Other entries use it before the entry exists.
    late: Vec<&'static Late>,
    /// The entries that exist so far.
    types: Vec<Option<Type>>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(interface: &'a Interface, options: Options<'a>) -> Self {
        let late = interface.types.iter().map(|_| leak(Late::new())).collect();
        Self { interface, options, late, types: vec![None; interface.types.len()] }
    }

    /// Builds the table.
    pub(super) fn build(mut self) -> &'static Protocol {
        for ty in 0..self.interface.types.len() {
            let made = self.entry(ty);
            self.late[ty].set(made);
        }
        let messages = self.interface.messages.iter().filter(|message| self.present(&message.meta));
        let messages: Vec<&Message> = messages.collect();
        let order = list(messages.iter().map(|message| text(&message.name)));
        let (events, commands): (Vec<_>, Vec<_>) = messages.into_iter().partition(|message| message.is_event);
        let mut commands: Vec<_> = commands.into_iter().map(|message| self.command(message)).collect();
        commands.sort_by_key(|command| command.name);
        let mut events: Vec<_> = events.into_iter().map(|message| self.event(message)).collect();
        events.sort_by_key(|event| event.name);
        leak(Protocol {
            name: text(self.options.name),
            release: text(self.options.release),
            order,
            commands: list(commands),
            events: list(events),
        })
    }

    /// The entry of a type. It is built if it does not exist, together with the entries of its branches.
    fn entry(&mut self, ty: TypeRef) -> Type {
        if let Some(made) = self.types[ty] {
            return made;
        }
        // No union of a schema is a branch of itself. If one of another interface is, that branch has no members.
        self.types[ty] = Some(Type::Object(&EMPTY_OBJECT));
        let interface = self.interface;
        let type_facts = &interface.types[ty];
        let name = text(type_facts.name.as_deref().unwrap_or_default());
        let features = self.features(&type_facts.meta);
        let cond = cond_of(&type_facts.meta);
        let made = match &type_facts.shape {
            Shape::Builtin(builtin) => builtin_type(*builtin),
            Shape::Array(element) => Type::Array(leak(self.ty(*element))),
            Shape::Enum(values) => {
                let values = values.iter().filter(|value| self.present(&value.meta)).map(|value| Value {
                    name: text(&value.name),
                    features: self.features(&value.meta),
                    cond: cond_of(&value.meta),
                });
                Type::Enum(leak(Enum { name, values: list(values), features, cond }))
            }
            Shape::Alternate(alternatives) => {
                let alternatives = alternatives.iter().filter(|alternative| self.present(&alternative.meta));
                let alternatives = alternatives
                    .map(|alternative| Alternative { ty: self.ty(alternative.ty), cond: cond_of(&alternative.meta) });
                Type::Alternate(leak(Alternate { name, alternatives: list(alternatives), features, cond }))
            }
            Shape::Object(object) => {
                let members = self.members(name, &object.members);
                let variants = object.tag.as_ref().map(|tag| {
                    let branches = object.branches.iter().filter(|branch| self.present(&branch.meta));
                    let branches: Vec<_> = branches.collect();
                    let branches = branches.into_iter().map(|branch| Branch {
                        value: text(&branch.value),
                        object: self.object(branch.ty),
                        cond: cond_of(&branch.meta),
                    });
                    Variants { branches: list(branches), tag: text(tag) }
                });
                Type::Object(leak(Object { name, members, variants, features, cond }))
            }
        };
        self.types[ty] = Some(made);
        made
    }

    fn object(&mut self, ty: TypeRef) -> &'static Object {
        match self.entry(ty) {
            Type::Object(object) => object,
            // Unreachable: arguments, data and branches are objects.
            _ => leak(EMPTY_OBJECT),
        }
    }

    fn command(&mut self, message: &Message) -> &'static Command {
        let mut command = Command {
            name: text(&message.name),
            arguments: self.carried(message),
            returns: message.returns.map(|ty| self.ty(ty)),
            features: self.features(&message.meta),
            cond: cond_of(&message.meta),
            // Nothing is decoded into a generated type.
            closed: false,
            since: message.meta.since.as_deref().map(text),
            ..COMMAND
        };
        for (flag, value) in &message.flags {
            match *flag {
                "gen" => command.generated = *value,
                "success-response" => command.success_response = *value,
                "allow-oob" => command.allow_oob = *value,
                "allow-preconfig" => command.allow_preconfig = *value,
                _ => {}
            }
        }
        leak(command)
    }

    fn event(&mut self, message: &Message) -> &'static Event {
        leak(Event {
            name: text(&message.name),
            data: self.carried(message),
            features: self.features(&message.meta),
            cond: cond_of(&message.meta),
            since: message.meta.since.as_deref().map(text),
        })
    }

    fn carried(&mut self, message: &Message) -> &'static Object {
        let interface = self.interface;
        let Some(ty) = message.payload else { return leak(EMPTY_OBJECT) };
        match (&interface.types[ty].name, interface.object(ty)) {
            // The names of members that are declared in place belong to the message.
            (None, Some(object)) => {
                let members = self.members(&message.name, &object.members);
                leak(Object { members, ..EMPTY_OBJECT })
            }
            _ => self.object(ty),
        }
    }

    fn members(&self, owner: &str, members: &[facts::Member]) -> &'static [Member] {
        let members = members.iter().filter(|member| self.present(&member.meta));
        list(members.map(|member| {
            let declared_by = member.inherited_from.as_deref().unwrap_or(owner);
            let ty = match self.ty(member.ty) {
                Type::Str if is_base64(declared_by, &member.name) => Type::Base64,
                ty => ty,
            };
            Member {
                name: text(&member.name),
                ty,
                optional: member.optional,
                features: self.features(&member.meta),
                cond: cond_of(&member.meta),
            }
        }))
    }

    /// A reference to a type.
    fn ty(&self, ty: TypeRef) -> Type {
        match &self.interface.types[ty].shape {
            Shape::Builtin(builtin) => builtin_type(*builtin),
            // No schema has arrays of arrays, but another interface may, even of themselves.
            Shape::Array(element) if !matches!(self.interface.types[*element].shape, Shape::Array(_)) => {
                Type::Array(leak(self.ty(*element)))
            }
            _ => Type::Late(self.late[ty]),
        }
    }

    fn features(&self, meta: &Meta) -> &'static [Feature] {
        let features = meta.features.iter().filter(|(_, cond)| self.holds(cond.as_ref()));
        list(features.map(|(name, cond)| Feature { name: text(name), cond: cond.as_ref().map(self::cond) }))
    }

    fn present(&self, meta: &Meta) -> bool {
        self.holds(meta.cond.as_ref())
    }

    fn holds(&self, cond: Option<&facts::Cond>) -> bool {
        match (cond, self.options.defined) {
            (Some(cond), Some(defined)) => cond.eval(&defined),
            _ => true,
        }
    }
}

fn builtin_type(builtin: Builtin) -> Type {
    match builtin {
        Builtin::Str => Type::Str,
        Builtin::Number => Type::Number,
        Builtin::Int | Builtin::Int64 => Type::Int64,
        Builtin::Int8 => Type::Int8,
        Builtin::Int16 => Type::Int16,
        Builtin::Int32 => Type::Int32,
        Builtin::Uint8 => Type::Uint8,
        Builtin::Uint16 => Type::Uint16,
        Builtin::Uint32 => Type::Uint32,
        Builtin::Uint64 => Type::Uint64,
        Builtin::Size => Type::Size,
        Builtin::Bool => Type::Bool,
        Builtin::Any => Type::Any,
        Builtin::Null => Type::Null,
    }
}

fn cond_of(meta: &Meta) -> Option<Cond> {
    meta.cond.as_ref().map(cond)
}

fn cond(cond: &facts::Cond) -> Cond {
    let all = |conds: &[facts::Cond]| list(conds.iter().map(self::cond));
    match cond {
        facts::Cond::Symbol(symbol) => Cond::Symbol(text(symbol)),
        facts::Cond::All(conds) => Cond::All(all(conds)),
        facts::Cond::Any(conds) => Cond::Any(all(conds)),
        facts::Cond::Not(inner) => Cond::Not(leak(self::cond(inner))),
    }
}

fn text(text: &str) -> &'static str {
    String::leak(text.to_owned())
}

fn list<T>(items: impl IntoIterator<Item = T>) -> &'static [T] {
    Vec::leak(items.into_iter().collect())
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
