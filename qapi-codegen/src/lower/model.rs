//! The lowered model: everything about the generated Rust but its text. It keeps source order, and has wire and Rust
//! names.

use std::sync::Arc;

use qapi_interface::{DefinitionWords, Described, MemberWords, Release};

use crate::doc::{Doc, Section};
use crate::schema::{self, Cond, DefId, Definition, Feature, Schema};

use super::cfg::Cfg;

pub use super::direction::Direction;
pub use super::other_releases::OmittedBy;

/// A protocol's types, commands and events.
#[derive(Clone, Debug)]
pub struct Protocol<'s> {
    /// The schema that it was lowered from.
    pub schema: &'s Schema,
    /// The name of the Rust module: `qmp`.
    pub name: String,
    /// The QEMU release.
    pub release: String,
    /// Whether the schema is one of QEMU's own.
    pub qemu: bool,
    /// The protocol whose types, commands and events it uses, if it has none of its own.
    pub over: Option<String>,
    /// The path of the crate `qapi-types`.
    pub runtime: String,
    /// The page of QEMU's reference manual.
    pub reference: Option<String>,
    /// Whether a Cargo feature enables each module.
    pub features: bool,
    /// Whether the generated documentation contains the schema's own.
    pub prose: bool,
    /// The descriptions of the schema's definitions.
    pub words: Option<Arc<Described>>,
    /// The crate that examples import the module from. `None` if there are no examples.
    pub examples: Option<String>,
    /// The Cargo features in conditions, if the compiler decides these.
    pub cfg: Option<Cfg>,
    /// The modules, one for each schema file with definitions.
    pub modules: Vec<Module<'s>>,
}

impl<'s> Protocol<'s> {
    /// Returns the `cfg` predicate for some conditions. `None` if there are no conditions, or the compiler does not
    /// decide them.
    pub fn predicate<'c>(&self, conds: impl IntoIterator<Item = Option<&'c Cond>>) -> Option<String> {
        let cfg = self.cfg.as_ref()?;
        let mut predicates: Vec<_> = conds.into_iter().flatten().map(|cond| cfg.predicate(cond)).collect();
        predicates.dedup();
        match predicates.as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            several => Some(format!("all({})", several.join(", "))),
        }
    }

    /// Returns the description of a definition, if there is one.
    pub fn words(&self, definition: &str) -> Option<&DefinitionWords> {
        self.words.as_ref()?.get(definition)
    }

    /// Returns the description of a member or value by the definition that declares it, if there is one.
    pub fn member_words(&self, declared_by: &str, member: &str) -> Option<&MemberWords> {
        self.words(declared_by)?.members.get(member)
    }

    /// Returns all types, in source order.
    pub fn types(&self) -> impl Iterator<Item = &TypeItem<'s>> {
        self.modules.iter().flat_map(|module| &module.types)
    }

    /// Returns all commands, in source order.
    pub fn commands(&self) -> impl Iterator<Item = &CommandItem<'s>> {
        self.modules.iter().flat_map(|module| &module.commands)
    }

    /// Returns all events, in source order.
    pub fn events(&self) -> impl Iterator<Item = &EventItem<'s>> {
        self.modules.iter().flat_map(|module| &module.events)
    }

    /// Returns all commands sorted by name, each with the feature of its module.
    pub fn sorted_commands(&self) -> Vec<(Option<&str>, &CommandItem<'s>)> {
        self.sorted(|module| &module.commands, |item| &item.definition.name)
    }

    /// Returns all events sorted by name, each with the feature of its module.
    pub fn sorted_events(&self) -> Vec<(Option<&str>, &EventItem<'s>)> {
        self.sorted(|module| &module.events, |item| &item.definition.name)
    }

    fn sorted<T>(&self, items: for<'m> fn(&'m Module<'s>) -> &'m [T], name: fn(&T) -> &str) -> Vec<(Option<&str>, &T)> {
        let modules = self.modules.iter();
        let mut all: Vec<_> =
            modules.flat_map(|module| items(module).iter().map(|item| (module.feature.as_deref(), item))).collect();
        all.sort_by_key(|(_, item)| name(item));
        all
    }
}

/// The code that is generated from one schema file.
#[derive(Clone, Debug)]
pub struct Module<'s> {
    /// The Rust name: `block_core`.
    pub name: String,
    /// The Cargo feature that enables it, if any: `block-core`.
    pub feature: Option<String>,
    /// The path of the schema file: `schemas/qapi/block-core.json`.
    pub source: String,
    /// The documentation before the first definition of the file.
    pub doc: Option<&'s Doc>,
    /// Its types.
    pub types: Vec<TypeItem<'s>>,
    /// Its commands.
    pub commands: Vec<CommandItem<'s>>,
    /// Its events.
    pub events: Vec<EventItem<'s>>,
}

/// A generated type.
#[derive(Clone, Debug)]
pub struct TypeItem<'s> {
    /// The index of its definition.
    pub id: DefId,
    /// Its definition in the schema.
    pub definition: &'s Definition,
    /// Rust name.
    pub name: String,
    /// Name of its entry in the schema table.
    pub entry: String,
    /// The direction in which it travels.
    pub direction: Direction,
    /// Its structure.
    pub kind: TypeKind<'s>,
}

/// The structure of a generated type.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // each variant has the name of a kind of type
pub enum TypeKind<'s> {
    Enum(Vec<Variant<'s>>),
    Struct(Vec<Field<'s>>),
    Union(UnionItem<'s>),
    Alternate(Vec<Alternative<'s>>),
}

/// A value of an enumeration.
#[derive(Clone, Debug)]
pub struct Variant<'s> {
    /// Its definition in the schema.
    pub value: &'s schema::EnumValue,
    /// Rust name.
    pub name: String,
    /// The first release that had it, if that is later than the enumeration's.
    pub since: Option<&'s str>,
    /// Its documentation.
    pub doc: Option<&'s Section>,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field<'s> {
    /// Its definition in the schema.
    pub member: &'s schema::Member,
    /// The definition that declares it.
    pub declared_by: &'s str,
    /// The Rust name, raw if it is a keyword.
    pub name: String,
    /// The Rust name of its setter, or of the getter of a tag.
    pub setter: String,
    /// The type of the value, without `Option`.
    pub ty: FieldType,
    /// Whether it is an `Option`.
    pub optional: bool,
    /// Whether `new` takes it. Otherwise it has a setter.
    ///
    /// `new` takes mandatory members, except a command's argument with a condition, which some servers refuse.
    pub in_new: bool,
    /// The note for clients if they should no longer send it.
    pub deprecated: Option<String>,
    /// The servers that leave it out, if it is mandatory in the schema and an `Option` in Rust.
    pub omitted_by: Option<OmittedBy>,
    /// Whether its values are secrets, which `Debug` hides.
    pub secret: bool,
    /// The first release that had it, if that is known to be later than the type's.
    pub since: Option<&'s str>,
    /// Its documentation.
    pub doc: Option<&'s Section>,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// A primitive type of Rust, by name.
    Primitive(&'static str),
    /// `String`.
    String,
    /// Bytes, base64 on the wire.
    Base64,
    /// Any JSON value.
    Any,
    /// A generated enum, struct or union, by Rust name.
    Named(String),
    /// A generated alternate, by Rust name.
    Alternate(String),
    /// A type on the heap, for recursion.
    Box(Box<FieldType>),
    /// An array.
    Vec(Box<FieldType>),
}

/// A union: common fields, and a branch.
#[derive(Clone, Debug)]
pub struct UnionItem<'s> {
    /// The common members without the tag.
    pub fields: Vec<Field<'s>>,
    /// The tag.
    pub tag: &'s schema::Member,
    /// The definition that declares the tag.
    pub tag_declared_by: &'s str,
    /// The documentation of the tag.
    pub tag_doc: Option<&'s Section>,
    /// Whether older servers omit the tag.
    pub tag_is_omitted: bool,
    /// The Rust name of the method that returns the tag.
    pub tag_method: String,
    /// The Rust name of the tag's type.
    pub tag_type: String,
    /// The name of the field with the branch.
    pub branch_field: String,
    /// The Rust name of the enumeration of branches.
    pub branches_name: String,
    /// A branch for each value of the tag, in the order of its values.
    pub branches: Vec<Branch<'s>>,
}

/// A branch of a union.
#[derive(Clone, Debug)]
pub struct Branch<'s> {
    /// The tag's value.
    pub value: &'s schema::EnumValue,
    /// The Rust name of the variant, which is also that of the tag's value.
    pub name: String,
    /// The Rust name of the function that makes the union with this branch.
    pub constructor: String,
    /// The type of its members, if it adds any.
    pub payload: Option<FieldType>,
    /// The condition of the branch.
    pub cond: Option<&'s Cond>,
    /// The documentation of the tag's value.
    pub doc: Option<&'s Section>,
}

/// An alternative of an alternate.
#[derive(Clone, Debug)]
pub struct Alternative<'s> {
    /// Its definition in the schema.
    pub branch: &'s schema::AlternateBranch,
    /// The Rust name of the variant.
    pub name: String,
    /// The JSON type that selects it, as the generated macro writes it.
    pub json: &'static str,
    /// The value's type. `None` for null.
    pub payload: Option<FieldType>,
    /// Its documentation.
    pub doc: Option<&'s Section>,
}

/// The arguments of a command or the data of an event.
#[derive(Clone, Debug)]
pub enum Payload<'s> {
    /// Members, with the Rust name of the struct that declares them, if any.
    Fields(Vec<Field<'s>>, Option<String>),
    /// One value of a type, by Rust name: a union, or the argument of a command with `'boxed': true`.
    Whole(String),
}

/// A generated command.
#[derive(Clone, Debug)]
pub struct CommandItem<'s> {
    /// Its definition in the schema.
    pub definition: &'s Definition,
    /// The part of its definition that only commands have.
    pub command: &'s schema::Command,
    /// The Rust name, unique among commands.
    pub name: String,
    /// Name of its entry in the schema table.
    pub entry: String,
    /// The Rust name of the method that executes it, unique among commands.
    pub method: String,
    /// The note for clients if they should no longer execute it.
    pub deprecated: Option<String>,
    /// The releases in which it changed.
    pub lifetime: Lifetime,
    /// Its arguments.
    pub payload: Payload<'s>,
    /// The type of its reply, if it returns something.
    pub reply: Option<FieldType>,
    /// Whether decoding its arguments refuses all values that the schema refuses.
    pub closed: bool,
}

/// The releases in which a command or event changed, as far as they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lifetime {
    /// The first release that marks it as deprecated, if the schema marks it, too.
    pub deprecated_since: Option<Release>,
    /// The first release without it, if the newest release does not have it.
    pub removed_in: Option<Release>,
}

/// A generated event.
#[derive(Clone, Debug)]
pub struct EventItem<'s> {
    /// Its definition in the schema.
    pub definition: &'s Definition,
    /// The part of its definition that only events have.
    pub event: &'s schema::Event,
    /// The Rust name, unique among events.
    pub name: String,
    /// Name of its entry in the schema table.
    pub entry: String,
    /// The releases in which it changed.
    pub lifetime: Lifetime,
    /// Its data.
    pub payload: Payload<'s>,
}

/// Whether a list of features has a feature of the given name.
pub fn has_feature(features: &[Feature], name: &str) -> bool {
    features.iter().any(|feature| feature.name == name)
}
