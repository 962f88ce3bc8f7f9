//! The lowered model: everything about the generated Rust but its text. It keeps source order, and has wire and Rust names.

use crate::doc::{Doc, Section};
use crate::schema::{self, Cond, DefId, Definition, Feature, Schema};

use super::cfg::Cfg;
pub use super::direction::Direction;

/// A protocol's types, commands and events.
#[derive(Clone, Debug)]
pub struct Protocol<'s> {
    /// What it was lowered from.
    pub schema: &'s Schema,
    /// Name of the Rust module: `qmp`.
    pub name: String,
    /// The QEMU release.
    pub release: String,
    /// Whether the schema is one of QEMU's own.
    pub qemu: bool,
    /// The protocol beside it whose types, commands and events these are, if it has none of its own.
    pub over: Option<String>,
    /// Path of the crate `qapi-types`.
    pub runtime: String,
    /// Page of the upstream reference manual.
    pub reference: Option<String>,
    /// Whether a Cargo feature switches each module.
    pub features: bool,
    /// Whether the generated documentation holds what the schema's says.
    pub prose: bool,
    /// If conditions are for the compiler to decide: the Cargo features they ask for.
    pub cfg: Option<Cfg>,
    /// One for each schema file with definitions.
    pub modules: Vec<Module<'s>>,
}

impl<'s> Protocol<'s> {
    /// What `cfg` holds for something with those conditions; nothing if there are none, or if they are not for the
    /// compiler to decide.
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

    /// All types, in source order.
    pub fn types(&self) -> impl Iterator<Item = &TypeItem<'s>> {
        self.modules.iter().flat_map(|module| &module.types)
    }

    /// All commands, in source order.
    pub fn commands(&self) -> impl Iterator<Item = &CommandItem<'s>> {
        self.modules.iter().flat_map(|module| &module.commands)
    }

    /// All events, in source order.
    pub fn events(&self) -> impl Iterator<Item = &EventItem<'s>> {
        self.modules.iter().flat_map(|module| &module.events)
    }

    /// All commands by name, each with the feature of its module.
    pub fn sorted_commands(&self) -> Vec<(Option<&str>, &CommandItem<'s>)> {
        self.sorted(|module| &module.commands, |item| &item.definition.name)
    }

    /// All events by name, each with the feature of its module.
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

/// What is generated from one schema file.
#[derive(Clone, Debug)]
pub struct Module<'s> {
    /// Rust name: `block_core`.
    pub name: String,
    /// The Cargo feature that switches it, if one does: `block-core`.
    pub feature: Option<String>,
    /// Path of the schema file: `schemas/qapi/block-core.json`.
    pub source: String,
    /// What the file says of itself before its first definition.
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
    /// Index of what it is made from.
    pub id: DefId,
    /// What it is made from.
    pub definition: &'s Definition,
    /// Rust name.
    pub name: String,
    /// Name of its entry in the schema table.
    pub entry: String,
    /// Which way it travels.
    pub direction: Direction,
    /// What it consists of.
    pub kind: TypeKind<'s>,
}

/// What a generated type consists of.
#[derive(Clone, Debug)]
#[allow(missing_docs)] // each variant is the type it holds
pub enum TypeKind<'s> {
    Enum(Vec<Variant<'s>>),
    Struct(Vec<Field<'s>>),
    Union(UnionItem<'s>),
    Alternate(Vec<Alternative<'s>>),
}

/// A value of an enumeration.
#[derive(Clone, Debug)]
pub struct Variant<'s> {
    /// What it is made from.
    pub value: &'s schema::EnumValue,
    /// Rust name.
    pub name: String,
    /// The release it first appeared in, if that is later than the enumeration's.
    pub since: Option<&'s str>,
    /// What the schema says of it.
    pub doc: Option<&'s Section>,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field<'s> {
    /// What it is made from.
    pub member: &'s schema::Member,
    /// Rust name, raw if it is a keyword.
    pub name: String,
    /// Rust name of the method that sets it, or for a tag, that gives it.
    pub setter: String,
    /// Type of the value, without `Option`.
    pub ty: FieldType,
    /// Whether it is an `Option`.
    pub optional: bool,
    /// Whether it is one although the schema has it mandatory, since older servers lack it.
    pub lenient: bool,
    /// Whether its values are secrets, which `Debug` does not show.
    pub secret: bool,
    /// The release it first appeared in, if that is known to be later than the type's.
    pub since: Option<&'s str>,
    /// What the schema says of it.
    pub doc: Option<&'s Section>,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// A type of Rust's own, by name.
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
    /// On the heap, for recursion.
    Box(Box<FieldType>),
    /// An array.
    Vec(Box<FieldType>),
}

/// A union: common fields, and a branch.
#[derive(Clone, Debug)]
pub struct UnionItem<'s> {
    /// The common members but for the tag.
    pub fields: Vec<Field<'s>>,
    /// The tag.
    pub tag: &'s schema::Member,
    /// What the schema says of the tag.
    pub tag_doc: Option<&'s Section>,
    /// Whether older servers leave it out.
    pub tag_lenient: bool,
    /// Rust name of the method that gives the tag.
    pub tag_method: String,
    /// Rust name of the tag's type.
    pub tag_type: String,
    /// Name of the field that holds the branch.
    pub branch_field: String,
    /// Rust name of the enumeration of branches.
    pub branches_name: String,
    /// A branch for each value of the tag, in the order of its values.
    pub branches: Vec<Branch<'s>>,
}

/// A branch of a union.
#[derive(Clone, Debug)]
pub struct Branch<'s> {
    /// The tag's value.
    pub value: &'s schema::EnumValue,
    /// Rust name of the variant, which is that of the tag's.
    pub name: String,
    /// The type of its members, if it adds any.
    pub payload: Option<FieldType>,
    /// When the branch is present.
    pub cond: Option<&'s Cond>,
    /// What the schema says of the tag's value.
    pub doc: Option<&'s Section>,
}

/// An alternative of an alternate.
#[derive(Clone, Debug)]
pub struct Alternative<'s> {
    /// What it is made from.
    pub branch: &'s schema::AlternateBranch,
    /// Rust name of the variant.
    pub name: String,
    /// The JSON type that selects it, as the generated macro spells it.
    pub json: &'static str,
    /// The value's type; none for null.
    pub payload: Option<FieldType>,
    /// What the schema says of it.
    pub doc: Option<&'s Section>,
}

/// What a command or event carries.
#[derive(Clone, Debug)]
pub enum Payload<'s> {
    /// Members of its own. If they are those of a struct, its Rust name.
    Fields(Vec<Field<'s>>, Option<String>),
    /// All of a union, by Rust name.
    Whole(String),
}

/// A generated command.
#[derive(Clone, Debug)]
pub struct CommandItem<'s> {
    /// What it is made from.
    pub definition: &'s Definition,
    /// What it is made from, the part that only commands have.
    pub command: &'s schema::Command,
    /// Rust name, unique among commands.
    pub name: String,
    /// Name of its entry in the schema table.
    pub entry: String,
    /// Rust name of the method that executes it, unique among commands.
    pub method: String,
    /// Its arguments.
    pub payload: Payload<'s>,
    /// Type of its reply, if one is declared.
    pub reply: Option<FieldType>,
    /// Whether what a server decodes its arguments into refuses all that the schema refuses.
    pub closed: bool,
}

/// A generated event.
#[derive(Clone, Debug)]
pub struct EventItem<'s> {
    /// What it is made from.
    pub definition: &'s Definition,
    /// What it carries, as the schema has it.
    pub event: &'s schema::Event,
    /// Rust name, unique among events.
    pub name: String,
    /// Name of its entry in the schema table.
    pub entry: String,
    /// Its data.
    pub payload: Payload<'s>,
}

/// Whether features hold one of that name.
pub fn has_feature(features: &[Feature], name: &str) -> bool {
    features.iter().any(|feature| feature.name == name)
}
