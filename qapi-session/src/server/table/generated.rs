//! Makes an interface from generated tables.

use std::collections::HashMap;

use qapi_interface::{
    self as facts, Alternative, Branch, Builtin, Interface, Member, Message, Meta, Object, Shape, TypeInfo, TypeRef,
};
use qapi_types::schema::{self, Command, Cond, Event, Feature, Protocol, Type};

/// Returns the interface that the generated table of a protocol describes. It lacks the names of the schema's files,
/// and types that no command or event uses.
///
/// ```
/// # #[cfg(feature = "server")] {
/// let interface = qapi_session::server::interface_of(&qapi_types::qmp::schema::PROTOCOL);
/// assert!(interface.command("query-status").is_some());
/// # }
/// ```
pub fn interface_of(protocol: &Protocol) -> Interface {
    let mut build = Builder::default();
    for name in protocol.order {
        if let Some(command) = protocol.command(name) {
            build.command(command);
        } else if let Some(event) = protocol.event(name) {
            build.event(event);
        }
    }
    build.finish()
}

/// Builds an interface from commands and events.
#[derive(Default)]
pub(super) struct Builder {
    into: Interface,
    /// The indexes of types by their names. Names of arrays are in brackets.
    types: HashMap<String, TypeRef>,
    /// The types that have an index, but no shape yet.
    work: Vec<(TypeRef, Type)>,
}

impl Builder {
    /// Starts with an interface to which commands and events are added.
    pub(super) fn of(interface: Interface) -> Self {
        Self { into: interface, ..Self::default() }
    }

    pub(super) fn finish(mut self) -> Interface {
        // Shapes are made at the end, because types can contain themselves.
        while let Some((place, ty)) = self.work.pop() {
            let (meta, shape) = self.shape(ty);
            self.into.types[place].meta = meta;
            self.into.types[place].shape = shape;
        }
        self.into
    }

    pub(super) fn command(&mut self, command: &'static Command) {
        let payload = self.carried(command.arguments);
        let returns = command.returns.map(|ty| self.ty(ty));
        self.into.messages.push(Message {
            name: command.name.to_owned(),
            module: String::new(),
            is_event: false,
            payload,
            returns,
            flags: vec![
                ("gen", command.generated),
                ("success-response", command.success_response),
                ("allow-oob", command.allow_oob),
                ("allow-preconfig", command.allow_preconfig),
            ],
            meta: Meta { since: command.since.map(str::to_owned), ..meta(command.features, command.cond) },
        });
    }

    pub(super) fn event(&mut self, event: &'static Event) {
        let payload = self.carried(event.data);
        self.into.messages.push(Message {
            name: event.name.to_owned(),
            module: String::new(),
            is_event: true,
            payload,
            returns: None,
            flags: Vec::new(),
            meta: Meta { since: event.since.map(str::to_owned), ..meta(event.features, event.cond) },
        });
    }

    fn carried(&mut self, object: &'static schema::Object) -> Option<TypeRef> {
        let is_empty = object.name.is_empty() && object.members.is_empty() && object.variants.is_none();
        (!is_empty).then(|| self.ty(Type::Object(object)))
    }

    pub(super) fn ty(&mut self, ty: Type) -> TypeRef {
        let name = match ty {
            // Members that are declared in place form a type of their own.
            Type::Object(schema::Object { name: "", .. }) => return self.push(ty),
            Type::Base64 => format!("{:?}", Type::Str),
            Type::Array(Type::Base64) => format!("{:?}", Type::Array(&Type::Str)),
            _ => format!("{ty:?}"),
        };
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
                    base64: matches!(member.ty, Type::Base64 | Type::Array(Type::Base64)),
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
            Type::Int8 => builtin(Builtin::Int8),
            Type::Int16 => builtin(Builtin::Int16),
            Type::Int32 => builtin(Builtin::Int32),
            Type::Int64 => builtin(Builtin::Int64),
            Type::Uint8 => builtin(Builtin::Uint8),
            Type::Uint16 => builtin(Builtin::Uint16),
            Type::Uint32 => builtin(Builtin::Uint32),
            Type::Uint64 => builtin(Builtin::Uint64),
            Type::Size => builtin(Builtin::Size),
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
        // Tables contain no other conditions.
        _ => facts::Cond::All(Vec::new()),
    }
}
