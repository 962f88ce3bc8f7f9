//! Builds the entries of a schema table.

use std::collections::{HashMap, HashSet};

use qapi_codegen::lower::model::{self, Field, FieldType, Payload, TypeKind};
use qapi_codegen::schema::{self as checked, Arguments, Builtin, DefId, Definition, Element, Kind, Schema};
use qemu_qapi::schema::{
    Alternate, Alternative, Branch, Command, Cond, EMPTY_OBJECT, Enum, Event, Feature, Late, Member, Object, Protocol,
    Type, Value, Variants,
};

use super::Options;

/// Builds one table.
pub(super) struct Builder<'a> {
    schema: &'a Schema,
    defined: Option<&'a dyn Fn(&str) -> bool>,
    /// The definitions and their members that hold base64. Lowering decides which do.
    base64: HashSet<(&'a str, &'a str)>,
    /// A reference to the entry of each definition. Other entries use it before the entry exists.
    late: HashMap<DefId, &'static Late>,
    /// The entries that exist so far.
    types: HashMap<DefId, Type>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(schema: &'a Schema, lowered: &'a model::Protocol<'_>, options: Options<'a>) -> Self {
        Self {
            schema,
            defined: options.defined,
            base64: base64(lowered),
            late: schema.definitions().map(|(id, _)| (id, leak(Late::new()))).collect(),
            types: HashMap::new(),
        }
    }

    /// Builds the table.
    pub(super) fn build(mut self, lowered: &model::Protocol<'_>, options: Options<'_>) -> &'static Protocol {
        for (id, definition) in self.schema.definitions() {
            if !matches!(definition.kind, Kind::Command(_) | Kind::Event(_)) {
                let ty = self.definition(id);
                self.late[&id].set(ty);
            }
        }
        let present = |definition: &Definition| self.present(definition.cond.as_ref());
        let items = lowered.commands().filter(|item| present(item.definition)).collect::<Vec<_>>();
        let mut commands = items.into_iter().map(|item| self.command(item)).collect::<Vec<_>>();
        commands.sort_by_key(|command| command.name);
        let present = |definition: &Definition| self.present(definition.cond.as_ref());
        let items = lowered.events().filter(|item| present(item.definition)).collect::<Vec<_>>();
        let mut events = items.into_iter().map(|item| self.event(item)).collect::<Vec<_>>();
        events.sort_by_key(|event| event.name);
        let order = self.schema.modules().flat_map(|(_, module)| &module.items).filter_map(|item| match item {
            checked::Item::Definition(id) => Some(&self.schema[*id]),
            _ => None,
        });
        let order = order
            .filter(|definition| matches!(definition.kind, Kind::Command(_) | Kind::Event(_)))
            .filter(|definition| self.present(definition.cond.as_ref()))
            .map(|definition| text(&definition.name));
        leak(Protocol {
            name: text(options.name),
            release: text(options.release),
            order: list(order),
            commands: list(commands),
            events: list(events),
        })
    }
}

impl Builder<'_> {
    /// The entry of a type. It is built if it does not exist, together with the entries of its branches. This ends because
    /// no union is a branch of itself.
    fn definition(&mut self, id: DefId) -> Type {
        if let Some(made) = self.types.get(&id) {
            return *made;
        }
        let definition = &self.schema[id];
        let name = text(&definition.name);
        let features = self.features(&definition.features);
        let cond = definition.cond.as_ref().map(cond);
        let made = match &definition.kind {
            Kind::Enum(lowered) => {
                let values =
                    lowered.values.iter().filter(|value| self.present(value.cond.as_ref())).map(|value| Value {
                        name: text(&value.name),
                        features: self.features(&value.features),
                        cond: value.cond.as_ref().map(self::cond),
                    });
                Type::Enum(leak(Enum { name, values: list(values), features, cond }))
            }
            Kind::Alternate(alternate) => {
                let branches = alternate.branches.iter().filter(|branch| self.present(branch.cond.as_ref()));
                let alternatives = branches.map(|branch| Alternative {
                    ty: self.ty(branch.ty, false),
                    cond: branch.cond.as_ref().map(self::cond),
                });
                Type::Alternate(leak(Alternate { name, alternatives: list(alternatives), features, cond }))
            }
            Kind::Union(union) => {
                let branches = union.branches.iter().filter(|branch| self.present(branch.cond.as_ref()));
                let branches = branches.collect::<Vec<_>>().into_iter().map(|branch| Branch {
                    value: text(&branch.name),
                    object: self.object(branch.ty),
                    cond: branch.cond.as_ref().map(self::cond),
                });
                let variants = Some(Variants { branches: list(branches), tag: text(&union.tag) });
                let members = self.members(&definition.name, self.schema.all_members(id));
                Type::Object(leak(Object { name, members, variants, features, cond }))
            }
            _ => {
                let members = self.members(&definition.name, self.schema.all_members(id));
                Type::Object(leak(Object { name, members, variants: None, features, cond }))
            }
        };
        self.types.insert(id, made);
        made
    }

    fn object(&mut self, id: DefId) -> &'static Object {
        match self.definition(id) {
            Type::Object(object) => object,
            // Unreachable: the checker accepts only objects here.
            _ => leak(EMPTY_OBJECT),
        }
    }

    fn command(&mut self, item: &model::CommandItem<'_>) -> &'static Command {
        let (definition, command) = (item.definition, item.command);
        leak(Command {
            name: text(&definition.name),
            arguments: self.carried(definition, &command.arguments),
            returns: command.returns.map(|ty| self.ty(ty, false)),
            features: self.features(&definition.features),
            cond: definition.cond.as_ref().map(cond),
            generated: command.generated,
            success_response: command.success_response,
            allow_oob: command.allow_oob,
            allow_preconfig: command.allow_preconfig,
            closed: item.closed,
            since: definition.since().map(text),
        })
    }

    fn event(&mut self, item: &model::EventItem<'_>) -> &'static Event {
        let definition = item.definition;
        leak(Event {
            name: text(&definition.name),
            data: self.carried(definition, &item.event.arguments),
            features: self.features(&definition.features),
            cond: definition.cond.as_ref().map(cond),
            since: definition.since().map(text),
        })
    }

    fn carried(&mut self, definition: &Definition, arguments: &Arguments) -> &'static Object {
        match arguments {
            Arguments::None => leak(EMPTY_OBJECT),
            Arguments::Named { ty, .. } => self.object(*ty),
            Arguments::Inline(members) => {
                let members = self.members(&definition.name, members.iter().collect());
                leak(Object { members, ..EMPTY_OBJECT })
            }
        }
    }

    fn members(&self, owner: &str, members: Vec<&checked::Member>) -> &'static [Member] {
        let members = members.into_iter().filter(|member| self.present(member.cond.as_ref()));
        list(members.map(|member| Member {
            name: text(&member.name),
            ty: self.ty(member.ty, self.base64.contains(&(owner, member.name.as_str()))),
            optional: member.optional,
            features: self.features(&member.features),
            cond: member.cond.as_ref().map(cond),
        }))
    }

    fn ty(&self, ty: checked::Type, base64: bool) -> Type {
        let element = match ty.element() {
            Element::Defined(id) => Type::Late(self.late[&id]),
            Element::Builtin(builtin) => match builtin {
                Builtin::Str if base64 => Type::Base64,
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
            },
        };
        match ty {
            checked::Type::One(_) => element,
            checked::Type::Array(_) => Type::Array(leak(element)),
        }
    }

    fn features(&self, features: &[checked::Feature]) -> &'static [Feature] {
        let features = features.iter().filter(|feature| self.present(feature.cond.as_ref()));
        list(features.map(|feature| Feature { name: text(&feature.name), cond: feature.cond.as_ref().map(cond) }))
    }

    fn present(&self, cond: Option<&checked::Cond>) -> bool {
        match (cond, self.defined) {
            (Some(cond), Some(defined)) => cond.eval(&defined),
            _ => true,
        }
    }
}

fn cond(cond: &checked::Cond) -> Cond {
    let all = |conds: &[checked::Cond]| list(conds.iter().map(self::cond));
    match cond {
        checked::Cond::Symbol(symbol) => Cond::Symbol(text(symbol)),
        checked::Cond::All(conds) => Cond::All(all(conds)),
        checked::Cond::Any(conds) => Cond::Any(all(conds)),
        checked::Cond::Not(inner) => Cond::Not(leak(self::cond(inner))),
    }
}

/// The definitions and their members that hold base64.
fn base64<'a>(lowered: &'a model::Protocol<'_>) -> HashSet<(&'a str, &'a str)> {
    let mut found = HashSet::new();
    let mut add = |definition: &'a Definition, fields: &'a [Field<'_>]| {
        let bytes = fields.iter().filter(|field| field.ty == FieldType::Base64);
        found.extend(bytes.map(|field| (definition.name.as_str(), field.member.name.as_str())));
    };
    for item in lowered.types() {
        match &item.kind {
            TypeKind::Struct(fields) => add(item.definition, fields),
            TypeKind::Union(union) => add(item.definition, &union.fields),
            TypeKind::Enum(_) | TypeKind::Alternate(_) => {}
        }
    }
    let commands = lowered.commands().map(|item| (item.definition, &item.payload));
    for (definition, payload) in commands.chain(lowered.events().map(|item| (item.definition, &item.payload))) {
        if let Payload::Fields(fields, _) = payload {
            add(definition, fields);
        }
    }
    found
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
