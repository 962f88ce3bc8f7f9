//! Makes an interface from a checked schema.

use std::collections::HashMap;

use qapi_interface::{Alternative, Branch, Interface, Member, Message, Meta, Object, Shape, TypeInfo, TypeRef, Value};

use crate::schema::{
    Arguments, Builtin, Command, Cond, DefId, Definition, Element, Feature, Item, Kind, Member as Declared, Schema,
    Type,
};

/// Returns the interface that a schema declares. Schemas do not tell which strings are base64. For QEMU's schemas,
/// [`mark_base64`](Interface::mark_base64) adds this.
pub fn of_schema(schema: &Schema) -> Interface {
    let main = schema.modules().nth(1).map(|(_, module)| base_name(&module.name).to_owned());
    let into = Interface { main_module: main.unwrap_or_default(), ..Interface::default() };
    let mut build = Build { schema, into, places: HashMap::new() };
    // All types but arrays get an index before their members are read, because types can be recursive.
    for &builtin in Builtin::ALL {
        let shape = Shape::Builtin(builtin);
        build.push(Type::One(Element::Builtin(builtin)), TypeInfo::unnamed(shape));
    }
    for (id, definition) in schema.definitions().filter(|(_, definition)| !definition.kind.is_message()) {
        let facts = TypeInfo {
            name: Some(definition.name.clone()),
            module: build.module(definition),
            meta: of_definition(definition),
            shape: Shape::Enum(Vec::new()),
        };
        build.push(Type::One(Element::Defined(id)), facts);
    }
    // Definitions are listed by module, as in QEMU: those of an included file come before or after those of the
    // including one, never in between.
    let defined = schema.modules().flat_map(|(_, module)| &module.items).filter_map(|item| match item {
        Item::Definition(id) => Some(*id),
        _ => None,
    });
    for (id, definition) in defined.map(|id| (id, &schema[id])) {
        match &definition.kind {
            Kind::Command(command) => {
                let payload = build.payload(definition, &command.arguments);
                let returns = command.returns.map(|ty| build.ty(ty));
                build.message(definition, false, payload, returns, flags(command));
            }
            Kind::Event(event) => {
                let payload = build.payload(definition, &event.arguments);
                build.message(definition, true, payload, None, Vec::new());
            }
            _ => {
                let shape = build.shape(id, definition);
                let place = build.ty(Type::One(Element::Defined(id)));
                build.into.types[place].shape = shape;
            }
        }
    }
    build.into
}

fn flags(command: &Command) -> Vec<(&'static str, bool)> {
    vec![
        ("gen", command.generated),
        ("success-response", command.success_response),
        ("allow-oob", command.allow_oob),
        ("allow-preconfig", command.allow_preconfig),
        ("coroutine", command.coroutine),
    ]
}

struct Build<'s> {
    schema: &'s Schema,
    into: Interface,
    places: HashMap<Type, TypeRef>,
}

impl<'s> Build<'s> {
    fn push(&mut self, ty: Type, facts: TypeInfo) -> TypeRef {
        let place = self.into.types.len();
        self.into.types.push(facts);
        self.places.insert(ty, place);
        place
    }

    fn ty(&mut self, ty: Type) -> TypeRef {
        if let Some(&place) = self.places.get(&ty) {
            return place;
        }
        // All types but arrays have an index from the start.
        let element = self.places.get(&Type::One(ty.element())).copied().unwrap_or_default();
        self.push(ty, TypeInfo::unnamed(Shape::Array(element)))
    }

    fn defined(&mut self, id: DefId) -> TypeRef {
        self.ty(Type::One(Element::Defined(id)))
    }

    fn message(
        &mut self,
        definition: &Definition,
        is_event: bool,
        payload: Option<TypeRef>,
        returns: Option<TypeRef>,
        flags: Vec<(&'static str, bool)>,
    ) {
        let (name, module) = (definition.name.clone(), self.module(definition));
        let meta = of_definition(definition);
        self.into.messages.push(Message { name, module, is_event, payload, returns, flags, meta });
    }

    /// Returns the name of a definition's file. Folders depend on the main file, so they are omitted.
    fn module(&self, definition: &Definition) -> String {
        base_name(&self.schema[definition.module].name).to_owned()
    }

    fn payload(&mut self, definition: &Definition, arguments: &Arguments) -> Option<TypeRef> {
        match arguments {
            Arguments::None => None,
            Arguments::Inline(members) => {
                let members = members.iter().map(|member| self.member(definition, member, None)).collect();
                self.into.types.push(TypeInfo::unnamed(Shape::Object(Object { members, ..Object::default() })));
                Some(self.into.types.len() - 1)
            }
            Arguments::Named { ty, .. } => Some(self.defined(*ty)),
        }
    }

    fn member(&mut self, declared_by: &Definition, member: &Declared, inherited_from: Option<String>) -> Member {
        Member {
            name: member.name.clone(),
            ty: self.ty(member.ty),
            optional: member.optional,
            meta: of_part(declared_by, &member.name, member.cond.as_ref(), &member.features),
            inherited_from,
            base64: false,
        }
    }

    fn shape(&mut self, id: DefId, definition: &Definition) -> Shape {
        match &definition.kind {
            Kind::Enum(ty) => Shape::Enum(
                ty.values
                    .iter()
                    .map(|value| Value {
                        name: value.name.clone(),
                        meta: of_part(definition, &value.name, value.cond.as_ref(), &value.features),
                    })
                    .collect(),
            ),
            Kind::Alternate(ty) => {
                let alternatives = ty.branches.iter().map(|branch| Alternative {
                    name: Some(branch.name.clone()),
                    ty: self.ty(branch.ty),
                    meta: of_part(definition, &branch.name, branch.cond.as_ref(), &[]),
                });
                Shape::Alternate(alternatives.collect())
            }
            Kind::Struct(_) => Shape::Object(Object { members: self.members(id), ..Object::default() }),
            Kind::Union(ty) => {
                let members = self.members(id);
                let branches = ty.branches.iter().map(|branch| Branch {
                    value: branch.name.clone(),
                    ty: self.defined(branch.ty),
                    meta: Meta { cond: branch.cond.clone(), ..Meta::default() },
                });
                let branches = branches.collect();
                Shape::Object(Object { members, tag: Some(ty.tag.clone()), branches })
            }
            // These are not types.
            Kind::Command(_) | Kind::Event(_) => Shape::Enum(Vec::new()),
        }
    }

    fn members(&mut self, id: DefId) -> Vec<Member> {
        let members = self.schema.declared_members(id).into_iter().map(|(declared_by, member)| {
            let definition = &self.schema[declared_by];
            let inherited_from = (declared_by != id).then(|| definition.name.clone());
            self.member(definition, member, inherited_from)
        });
        members.collect()
    }
}

fn base_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn of_definition(definition: &Definition) -> Meta {
    Meta {
        cond: definition.cond.clone(),
        features: features(&definition.features),
        since: definition.since().map(str::to_owned),
    }
}

fn of_part(of: &Definition, name: &str, cond: Option<&Cond>, own: &[Feature]) -> Meta {
    Meta { cond: cond.cloned(), features: features(own), since: of.member_since(name).map(str::to_owned) }
}

fn features(features: &[Feature]) -> Vec<(String, Option<Cond>)> {
    features.iter().map(|feature| (feature.name.clone(), feature.cond.clone())).collect()
}
