//! The answer to `query-qmp-schema`, from the schema table.

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use qapi_interface::{
    self as facts, Alternative, Branch, Builtin, Interface, Member, Message, Meta, Object, Shape, TypeInfo, TypeRef,
};
use qapi_types::schema::{self, Command, Cond, Event, Feature, Protocol, Type};
use serde_json::Value;

/// Describes a protocol as a server has it: with the commands and events that it `has`, in a build that has exactly those
/// symbols `defined`.
pub(crate) fn introspect(
    protocol: &'static Protocol,
    defined: &dyn Fn(&str) -> bool,
    has: &dyn Fn(&str) -> bool,
) -> Value {
    interface(protocol, has).introspect(&|cond| cond.eval(&defined), true)
}

/// Takes out of a description what is deprecated, as a server does that hides deprecated output:
/// commands, events, types and members of objects. What is unstable stays.
pub(crate) fn hide_deprecated(description: &mut Value) {
    fn retain(list: &mut Value) {
        if let Value::Array(entries) = list {
            entries.retain(|entry| {
                let features = entry.get("features").and_then(Value::as_array);
                !features.is_some_and(|features| features.iter().any(|feature| feature == "deprecated"))
            });
        }
    }
    retain(description);
    for entry in description.as_array_mut().into_iter().flatten().filter(|entry| entry["meta-type"] == "object") {
        if let Some(members) = entry.get_mut("members") {
            retain(members);
        }
    }
}

/// The interface of a server with these commands and events.
fn interface(protocol: &'static Protocol, has: &dyn Fn(&str) -> bool) -> Interface {
    let mut make = Make { into: Interface::default(), types: HashMap::new(), work: Vec::new() };
    for name in protocol.order.iter().filter(|name| has(name)) {
        if let Some(command) = protocol.command(name) {
            make.command(command);
        } else if let Some(event) = protocol.event(name) {
            make.event(event);
        }
    }
    // Types are made when all that refers to them is there, because they can contain themselves.
    while let Some((place, ty)) = make.work.pop() {
        let (meta, shape) = make.shape(ty);
        make.into.types[place].meta = meta;
        make.into.types[place].shape = shape;
    }
    make.into
}

struct Make {
    into: Interface,
    /// The places of types by their names. Those of arrays are in brackets.
    types: HashMap<String, TypeRef>,
    /// The types that have a place, but no shape.
    work: Vec<(TypeRef, Type)>,
}

impl Make {
    fn command(&mut self, command: &'static Command) {
        let payload = self.carried(command.arguments);
        let returns = command.returns.map(|ty| self.ty(ty));
        self.into.messages.push(Message {
            name: command.name.to_owned(),
            module: String::new(),
            is_event: false,
            payload,
            returns,
            flags: vec![("allow-oob", command.allow_oob)],
            meta: meta(command.features, command.cond),
        });
    }

    fn event(&mut self, event: &'static Event) {
        let payload = self.carried(event.data);
        self.into.messages.push(Message {
            name: event.name.to_owned(),
            module: String::new(),
            is_event: true,
            payload,
            returns: None,
            flags: Vec::new(),
            meta: meta(event.features, event.cond),
        });
    }

    fn carried(&mut self, object: &'static schema::Object) -> Option<TypeRef> {
        Some(match object.name {
            // Members that are declared in place are a type of their own.
            "" => self.push(Type::Object(object)),
            _ => self.ty(Type::Object(object)),
        })
    }

    fn ty(&mut self, ty: Type) -> TypeRef {
        let ty = ty.known();
        let name = format!("{ty:?}");
        match self.types.get(&name) {
            Some(&place) => place,
            None => {
                let place = self.push(ty);
                self.types.insert(name, place);
                place
            }
        }
    }

    fn push(&mut self, ty: Type) -> TypeRef {
        let name = match ty {
            Type::Enum(entry) => entry.name,
            Type::Object(entry) => entry.name,
            Type::Alternate(entry) => entry.name,
            _ => "",
        };
        let name = Some(name.to_owned()).filter(|name| !name.is_empty());
        let place = self.into.types.len();
        self.into.types.push(TypeInfo { name, ..TypeInfo::unnamed(Shape::Builtin(Builtin::Any)) });
        self.work.push((place, ty));
        place
    }

    fn shape(&mut self, ty: Type) -> (Meta, Shape) {
        let builtin = |builtin| (Meta::default(), Shape::Builtin(builtin));
        match ty {
            Type::Array(element) => (Meta::default(), Shape::Array(self.ty(*element))),
            Type::Enum(entry) => {
                let value = |value: &schema::Value| facts::Value {
                    name: value.name.to_owned(),
                    meta: meta(value.features, value.cond),
                };
                (meta(entry.features, entry.cond), Shape::Enum(entry.values.iter().map(value).collect()))
            }
            Type::Object(entry) => {
                let members = entry.members.iter().map(|member| Member {
                    name: member.name.to_owned(),
                    ty: self.ty(member.ty),
                    optional: member.optional,
                    meta: meta(member.features, member.cond),
                    inherited_from: None,
                });
                let members = members.collect();
                let branches = entry.variants.map_or(&[][..], |variants| variants.branches);
                let branches = branches.iter().map(|branch| Branch {
                    value: branch.value.to_owned(),
                    ty: self.ty(Type::Object(branch.object)),
                    meta: meta(&[], branch.cond),
                });
                let branches = branches.collect();
                let tag = entry.variants.map(|variants| variants.tag.to_owned());
                (meta(entry.features, entry.cond), Shape::Object(Object { members, tag, branches }))
            }
            Type::Alternate(entry) => {
                let alternatives = entry.alternatives.iter().map(|alternative| Alternative {
                    name: None,
                    ty: self.ty(alternative.ty),
                    meta: meta(&[], alternative.cond),
                });
                (meta(entry.features, entry.cond), Shape::Alternate(alternatives.collect()))
            }
            Type::Str | Type::Base64 => builtin(Builtin::Str),
            Type::Number => builtin(Builtin::Number),
            Type::Bool => builtin(Builtin::Bool),
            Type::Null => builtin(Builtin::Null),
            Type::Int8 | Type::Int16 | Type::Int32 | Type::Int64 => builtin(Builtin::Int),
            Type::Uint8 | Type::Uint16 | Type::Uint32 | Type::Uint64 | Type::Size => builtin(Builtin::Int),
            _ => builtin(Builtin::Any),
        }
    }
}

fn meta(features: &[Feature], cond: Option<Cond>) -> Meta {
    let features = features.iter().map(|feature| (feature.name.to_owned(), feature.cond.map(self::cond)));
    Meta { cond: cond.map(self::cond), features: features.collect(), since: None }
}

fn cond(cond: Cond) -> facts::Cond {
    let all = |conds: &[Cond]| conds.iter().map(|cond| self::cond(*cond)).collect();
    match cond {
        Cond::Symbol(symbol) => facts::Cond::Symbol(symbol.to_owned()),
        Cond::All(conds) => facts::Cond::All(all(conds)),
        Cond::Any(conds) => facts::Cond::Any(all(conds)),
        Cond::Not(inner) => facts::Cond::Not(Box::new(self::cond(*inner))),
        // There are no other conditions in a table.
        _ => facts::Cond::All(Vec::new()),
    }
}
