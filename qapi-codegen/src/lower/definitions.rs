//! Lowers definitions one by one: types, commands and events.

use std::cell::RefCell;

use qapi_interface::{DefinitionWords, Described};

use crate::doc::Section;
use crate::schema::{Arguments, Builtin, DefId, Definition, Element, Kind, Member, Schema, Type, Union};

use super::closed_arguments::has_closed_arguments;
use super::custom_names::{CustomNames, NameError};
use super::cycles::Boxes;
use super::deprecations;
use super::direction::Directions;
use super::model::{
    Alternative, Branch, CommandItem, EventItem, Field, FieldType, Lifetime, Module, Payload, TypeItem, TypeKind,
    UnionItem, Variant, has_feature,
};
use super::naming::{self, TypeNames, Unique};
use super::other_releases::OtherReleases;
use super::reserved::RESERVED_TYPE_METHODS;
use super::secrets::is_secret;

/// The names of a type's fields and methods.
struct FieldNames {
    fields: Unique,
    methods: Unique,
}

impl FieldNames {
    /// Reserves the names of some fields, and of the methods that every type may have.
    fn with(fields: &[&str]) -> Self {
        Self { fields: Unique::with(fields), methods: Unique::with(RESERVED_TYPE_METHODS) }
    }

    /// Returns errors for chosen names that other items have.
    fn into_clashes(self) -> impl Iterator<Item = NameError> {
        self.fields.into_clashes().chain(self.methods.into_clashes())
    }
}

/// Returns the documentation of a member or value.
fn member_doc<'s>(definition: &'s Definition, name: &str) -> Option<&'s Section> {
    let (_, section) = definition.doc.as_ref()?.members().find(|(member, _)| *member == name)?;
    Some(section)
}

/// The names that the modules of a protocol share.
#[derive(Default)]
pub(super) struct Scopes {
    pub(super) modules: Unique,
    commands: Unique,
    methods: Unique,
    events: Unique,
    type_entries: Unique,
    command_entries: Unique,
    event_entries: Unique,
}

impl Scopes {
    /// Returns errors for chosen names that other items have.
    pub(super) fn into_clashes(self) -> impl Iterator<Item = NameError> {
        let Self { modules, commands, methods, events, .. } = self;
        [modules, commands, methods, events].into_iter().flat_map(Unique::into_clashes)
    }
}

/// The facts about all definitions, for lowering one of them.
pub(super) struct Definitions<'a, 's> {
    pub(super) schema: &'s Schema,
    pub(super) directions: &'a Directions,
    pub(super) names: &'a TypeNames,
    /// Names that the user chose.
    pub(super) custom_names: &'a CustomNames,
    /// Errors for chosen names that other items have.
    pub(super) clashes: RefCell<Vec<NameError>>,
    pub(super) boxes: &'a Boxes,
    /// Whether the schema is one of QEMU's own, for which there are tables of further facts.
    pub(super) qemu: bool,
    /// The facts from other releases, if the schema is one of QEMU's.
    pub(super) other_releases: OtherReleases<'s>,
    /// The descriptions, if the schema is one of QEMU's.
    pub(super) words: Option<&'a Described>,
}

impl<'s> Definitions<'_, 's> {
    /// Lowers a definition and adds the result to its module.
    pub(super) fn lower_definition(&self, id: DefId, module: &mut Module<'s>, scopes: &mut Scopes) {
        let definition = &self.schema[id];
        let kind = match &definition.kind {
            Kind::Command(command) => {
                let name =
                    naming::type_name(&mut scopes.commands, self.custom_names.of(id), &definition.name, "Command");
                return module.commands.push(CommandItem {
                    definition,
                    command,
                    entry: naming::entry(&mut scopes.command_entries, &name),
                    name,
                    method: naming::method(&mut scopes.methods, self.custom_names.of(id), &definition.name),
                    deprecated: deprecations::note(
                        &definition.features,
                        self.other_releases.deprecated_since(id, ""),
                        self.words(&definition.name).and_then(|words| words.replaced_by.as_deref()),
                    ),
                    lifetime: self.lifetime(id),
                    payload: self.payload(id, &command.arguments),
                    reply: command.returns.map(|ty| self.ty(ty)),
                    closed: has_closed_arguments(self.schema, self.directions, command),
                });
            }
            Kind::Event(event) => {
                let name = naming::type_name(&mut scopes.events, self.custom_names.of(id), &definition.name, "Event");
                return module.events.push(EventItem {
                    definition,
                    event,
                    entry: naming::entry(&mut scopes.event_entries, &name),
                    name,
                    lifetime: self.lifetime(id),
                    payload: self.payload(id, &event.arguments),
                });
            }
            Kind::Enum(_) => TypeKind::Enum(self.variants(id)),
            Kind::Struct(_) => {
                let lenient = !self.directions.in_arguments(id);
                let mut names = FieldNames::with(&["extra"]);
                let fields = self.fields(id, id, self.schema.declared_members(id), lenient, &mut names);
                self.refuse(names.into_clashes());
                TypeKind::Struct(fields)
            }
            Kind::Union(union) => TypeKind::Union(self.union(id, union)),
            Kind::Alternate(alternate) => {
                let mut unique = Unique::default();
                let lower = alternate.branches.iter().enumerate().map(|(index, branch)| Alternative {
                    branch,
                    name: naming::variant(&mut unique, self.custom_names.of_part(id, &branch.name), &branch.name),
                    json: self.json_type(branch.ty),
                    payload: match branch.ty {
                        Type::One(Element::Builtin(Builtin::Null)) => None,
                        ty => Some(self.boxed(id, index, self.ty(ty))),
                    },
                    doc: member_doc(definition, &branch.name),
                });
                let alternatives = lower.collect();
                self.refuse(unique.into_clashes());
                TypeKind::Alternate(alternatives)
            }
        };
        module.types.push(TypeItem {
            id,
            definition,
            name: self.names.of(id).to_owned(),
            entry: naming::entry(&mut scopes.type_entries, self.names.of(id)),
            direction: self.directions.of(id),
            kind,
        });
    }

    fn words(&self, definition: &str) -> Option<&DefinitionWords> {
        self.words?.get(definition)
    }

    fn lifetime(&self, id: DefId) -> Lifetime {
        let is_deprecated = has_feature(&self.schema[id].features, "deprecated");
        Lifetime {
            deprecated_since: self.other_releases.deprecated_since(id, "").filter(|_| is_deprecated),
            removed_in: self.other_releases.removed_in(id),
        }
    }

    /// Records errors for chosen names.
    fn refuse(&self, clashes: impl Iterator<Item = NameError>) {
        self.clashes.borrow_mut().extend(clashes);
    }

    fn variants(&self, id: DefId) -> Vec<Variant<'s>> {
        let definition = &self.schema[id];
        let Kind::Enum(lowered) = &definition.kind else { return Vec::new() };
        let mut unique = Unique::default();
        let variants = lowered.values.iter().map(|value| Variant {
            value,
            name: naming::variant(&mut unique, self.custom_names.of_part(id, &value.name), &value.name),
            since: definition.member_since(&value.name),
            doc: member_doc(definition, &value.name),
        });
        let variants = variants.collect();
        self.refuse(unique.into_clashes());
        variants
    }

    /// Lowers members, each given with the definition that declares it. They are members of `owner`, and of `message`
    /// if that is a command or event.
    fn fields(
        &self,
        message: DefId,
        owner: DefId,
        members: Vec<(DefId, &'s Member)>,
        lenient: bool,
        names: &mut FieldNames,
    ) -> Vec<Field<'s>> {
        // The caller of a typed method does not know the options of the server's build.
        let is_command = matches!(self.schema[message].kind, Kind::Command(_));
        let fields = members.into_iter().enumerate().map(|(index, (declared_by, member))| {
            let given = self.custom_names.of_part(declared_by, &member.name);
            let declared_by = &self.schema[declared_by];
            let since = declared_by.member_since(&member.name);
            let words = self.words(&declared_by.name).and_then(|words| words.members.get(&member.name));
            let ty = match member.ty {
                Type::One(Element::Builtin(Builtin::Str))
                    if self.qemu && qapi_interface::is_base64(&declared_by.name, &member.name) =>
                {
                    FieldType::Base64
                }
                ty => self.ty(ty),
            };
            let in_new = !(member.optional || is_command && member.cond.is_some());
            let omitted_by =
                self.other_releases.omitted_by(owner, &member.name).filter(|_| lenient && !member.optional);
            Field {
                member,
                declared_by: &declared_by.name,
                name: naming::field(&mut names.fields, given, &member.name),
                setter: naming::field(&mut names.methods, given, &member.name),
                ty: self.boxed(owner, index, ty),
                deprecated: match lenient {
                    true => None,
                    false => deprecations::note(
                        &member.features,
                        self.other_releases.deprecated_since(owner, &member.name),
                        words.and_then(|words| words.replaced_by.as_deref()),
                    ),
                },
                optional: !in_new || omitted_by.is_some(),
                in_new,
                omitted_by,
                secret: self.qemu && is_secret(&declared_by.name, &member.name),
                since,
                doc: member_doc(declared_by, &member.name),
            }
        });
        fields.collect()
    }

    fn union(&self, id: DefId, union: &'s Union) -> UnionItem<'s> {
        let members = self.schema.declared_members(id);
        let count = members.len();
        let lenient = !self.directions.in_arguments(id);
        let mut names = FieldNames::with(&["branch", "extra"]);
        let mut fields = self.fields(id, id, members, lenient, &mut names);
        // The tag is not a field, because the branch implies it.
        let tag = fields
            .iter()
            .position(|field| field.member.name == union.tag)
            .map(|index| fields.remove(index))
            .unwrap_or_else(|| unreachable!("the checker found the tag among the members"));
        let given = |variant: &Variant<'_>| self.custom_names.of_part(union.tag_type, &variant.value.name);
        let branches = self.variants(union.tag_type).into_iter().map(|variant| {
            let branch = union.branches.iter().position(|branch| branch.name == variant.value.name);
            Branch {
                value: variant.value,
                constructor: naming::constructor(&mut names.methods, given(&variant), &variant.value.name),
                name: variant.name,
                payload: branch.map(|index| {
                    let ty = FieldType::Named(self.names.of(union.branches[index].ty).to_owned());
                    self.boxed(id, count + index, ty)
                }),
                cond: branch.and_then(|index| union.branches[index].cond.as_ref()),
                doc: variant.doc,
            }
        });
        let branches = branches.collect();
        self.refuse(names.into_clashes());
        UnionItem {
            tag: tag.member,
            tag_declared_by: tag.declared_by,
            tag_doc: tag.doc,
            tag_is_omitted: tag.omitted_by.is_some(),
            tag_method: tag.setter,
            tag_type: self.names.of(union.tag_type).to_owned(),
            branch_field: "branch".to_owned(),
            branches_name: self.names.branches_of(id).to_owned(),
            branches,
            fields,
        }
    }

    fn payload(&self, id: DefId, arguments: &'s Arguments) -> Payload<'s> {
        let is_event = matches!(self.schema[id].kind, Kind::Event(_));
        let mut names = FieldNames::with(&["extra"]);
        let (members, name): (Vec<_>, _) = match arguments {
            Arguments::None => (Vec::new(), None),
            Arguments::Inline(members) => (members.iter().map(|member| (id, member)).collect(), None),
            Arguments::Named { ty, boxed } => match &self.schema[*ty].kind {
                Kind::Struct(_) if is_event || !boxed => (self.schema.declared_members(*ty), Some(*ty)),
                _ => return Payload::Whole(self.names.of(*ty).to_owned()),
            },
        };
        let owner = name.unwrap_or(id);
        let fields = self.fields(id, owner, members, is_event, &mut names);
        self.refuse(names.into_clashes());
        Payload::Fields(fields, name.map(|ty| self.names.of(ty).to_owned()))
    }

    fn ty(&self, ty: Type) -> FieldType {
        let element = match ty.element() {
            Element::Builtin(builtin) => match builtin {
                Builtin::Str => FieldType::String,
                Builtin::Number => FieldType::Primitive("f64"),
                Builtin::Int | Builtin::Int64 => FieldType::Primitive("i64"),
                Builtin::Int8 => FieldType::Primitive("i8"),
                Builtin::Int16 => FieldType::Primitive("i16"),
                Builtin::Int32 => FieldType::Primitive("i32"),
                Builtin::Uint8 => FieldType::Primitive("u8"),
                Builtin::Uint16 => FieldType::Primitive("u16"),
                Builtin::Uint32 => FieldType::Primitive("u32"),
                Builtin::Uint64 | Builtin::Size => FieldType::Primitive("u64"),
                Builtin::Bool => FieldType::Primitive("bool"),
                Builtin::Any => FieldType::Any,
                Builtin::Null => FieldType::Primitive("()"),
            },
            Element::Defined(id) => {
                let name = self.names.of(id).to_owned();
                match self.schema[id].kind {
                    Kind::Alternate(_) => FieldType::Alternate(name),
                    _ => FieldType::Named(name),
                }
            }
        };
        match ty {
            Type::One(_) => element,
            Type::Array(_) => FieldType::Vec(Box::new(element)),
        }
    }

    fn boxed(&self, owner: DefId, index: usize, ty: FieldType) -> FieldType {
        if self.boxes.contains(&(owner, index)) { FieldType::Box(Box::new(ty)) } else { ty }
    }

    /// Returns the JSON type of a value, as the macro for alternates writes it.
    fn json_type(&self, ty: Type) -> &'static str {
        match ty {
            Type::Array(_) => "array",
            Type::One(Element::Builtin(builtin)) => match builtin {
                Builtin::Str => "string",
                Builtin::Bool => "boolean",
                Builtin::Null => "null",
                Builtin::Number => "number",
                _ => "integer",
            },
            Type::One(Element::Defined(id)) => match self.schema[id].kind {
                Kind::Enum(_) => "string",
                _ => "object",
            },
        }
    }
}
