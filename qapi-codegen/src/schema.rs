//! The checked schema, which every later stage reads.
//!
//! Only [`check`](mod@crate::check) makes a [`Schema`], so everything in one is resolved and valid by QEMU's rules.
//! Definitions keep source order and wire names. Rust names and directions belong to [`lower`](crate::lower).

use std::collections::HashMap;
use std::ops::Index;

pub use qapi_interface::{Builtin, Cond};

use crate::doc::Doc;
use crate::files::count;
use crate::source::{SourceMap, Span};

/// Index of a [`Definition`] in its [`Schema`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefId(pub(crate) u32);

/// Index of a [`Module`] in its [`Schema`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub(crate) u32);

/// Name of the module that holds the definitions of the language itself.
pub const BUILTIN_MODULE: &str = "./builtin";

/// A complete schema that passed every check.
#[derive(Debug)]
pub struct Schema {
    pub(crate) sources: SourceMap,
    pub(crate) modules: Vec<Module>,
    pub(crate) definitions: Vec<Definition>,
    /// Types, commands and events live in separate name spaces only by convention of spelling;
    /// QAPI has a single one, as this map does.
    pub(crate) by_name: HashMap<String, DefId>,
}

impl Schema {
    /// How large it is, for people: `2 files, 1 definition`.
    pub fn counts(&self) -> String {
        let files = self.modules().len() - 1; // the built-in module is in no file
        let definitions = self.definitions().len() - 1; // nor is its one definition
        format!("{}, {}", count(files, "file"), count(definitions, "definition"))
    }

    /// The schema's modules, in the order in which each file is first entered.
    pub fn modules(&self) -> impl ExactSizeIterator<Item = (ModuleId, &Module)> {
        self.modules.iter().enumerate().map(|(i, m)| (ModuleId(i as u32), m))
    }

    /// All definitions in source order, included files standing where they are first included.
    pub fn definitions(&self) -> impl ExactSizeIterator<Item = (DefId, &Definition)> {
        self.definitions.iter().enumerate().map(|(i, d)| (DefId(i as u32), d))
    }

    /// Everything in source order: what is at the top level of the main file, and after each
    /// directive that is the first to include a file, what is at the top level of that.
    pub fn items(&self) -> impl Iterator<Item = (ModuleId, &Item)> {
        let mut entered = vec![false; self.modules.len()];
        // The built-in module is included by nothing, and the main one comes after it.
        let mut stack: Vec<(ModuleId, usize)> = Vec::new();
        stack.extend((0..self.modules.len().min(2)).rev().map(|i| (ModuleId(i as u32), 0)));
        std::iter::from_fn(move || {
            loop {
                let (module, next) = stack.last_mut()?;
                let (module, index) = (*module, *next);
                let Some(item) = self[module].items.get(index) else {
                    stack.pop();
                    continue;
                };
                *next += 1;
                if let Item::Include(included) = item
                    && !std::mem::replace(&mut entered[included.0 as usize], true)
                {
                    stack.push((*included, 0));
                }
                return Some((module, item));
            }
        })
    }

    /// Returns the definition of a name, if there is one. Built-in types have no definition.
    pub fn get(&self, name: &str) -> Option<(DefId, &Definition)> {
        self.by_name.get(name).map(|&id| (id, &self[id]))
    }

    /// Returns the condition of a value of an enumeration, if it has one.
    pub fn value_cond(&self, enumeration: DefId, value: &str) -> Option<&Cond> {
        let Kind::Enum(enumeration) = &self[enumeration].kind else { return None };
        enumeration.values.iter().find(|other| other.name == value)?.cond.as_ref()
    }

    /// The files the schema was read from.
    pub fn sources(&self) -> &SourceMap {
        &self.sources
    }

    /// Returns all members of an object type in their order on the wire: those of its bases first, without branches.
    pub fn all_members(&self, id: DefId) -> Vec<&Member> {
        self.declared_members(id).into_iter().map(|(_, member)| member).collect()
    }

    /// Returns [all members](Self::all_members) of an object type, each with the definition that declares it.
    pub fn declared_members(&self, id: DefId) -> Vec<(DefId, &Member)> {
        let mut chain: Vec<_> = std::iter::successors(Some(id), |id| self[*id].kind.base()).collect();
        chain.reverse();
        chain.into_iter().flat_map(|id| self[id].kind.members().iter().map(move |member| (id, member))).collect()
    }
}

impl Index<DefId> for Schema {
    type Output = Definition;
    fn index(&self, id: DefId) -> &Definition {
        &self.definitions[id.0 as usize]
    }
}

impl Index<ModuleId> for Schema {
    type Output = Module;
    fn index(&self, id: ModuleId) -> &Module {
        &self.modules[id.0 as usize]
    }
}

/// One schema file.
#[derive(Debug)]
pub struct Module {
    /// Path of the file relative to the directory of the main schema file, as QEMU names modules:
    /// `block-core.json`, `../../qapi/common.json`.
    pub name: String,
    /// Its items, in source order.
    pub items: Vec<Item>,
}

/// An item at the top level of a schema file.
#[derive(Debug)]
pub enum Item {
    /// An include directive, whether or not it was the first of that file.
    Include(ModuleId),
    /// A pragma directive.
    Pragma(Pragma),
    /// A definition.
    Definition(DefId),
    /// A documentation block that belongs to no definition.
    FreeformDoc(Doc),
}

/// A pragma directive: one or more settings, in source order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pragma {
    /// Name and value of each setting.
    pub settings: Vec<(String, PragmaValue)>,
}

/// The value of one pragma setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PragmaValue {
    /// As of `doc-required`.
    Bool(bool),
    /// As of `command-name-exceptions` and its like.
    Names(Vec<String>),
}

/// A named type, command or event.
#[derive(Debug)]
pub struct Definition {
    /// Name as in the schema and on the wire.
    pub name: String,
    /// The file that defines it.
    pub module: ModuleId,
    /// The position of its expression.
    pub span: Span,
    /// Its condition.
    pub cond: Option<Cond>,
    /// Its special features, such as `deprecated` and `unstable`.
    pub features: Vec<Feature>,
    /// Its documentation.
    pub doc: Option<Doc>,
    /// Its kind, and the rest of the definition.
    pub kind: Kind,
}

impl Definition {
    /// The arguments of a command or the data of an event. Types have none.
    pub fn arguments(&self) -> Option<&Arguments> {
        match &self.kind {
            Kind::Command(command) => Some(&command.arguments),
            Kind::Event(event) => Some(&event.arguments),
            _ => None,
        }
    }

    /// The features of the definition and of its members or values.
    pub fn all_features(&self) -> impl Iterator<Item = &Feature> {
        let values: &[EnumValue] = if let Kind::Enum(ty) = &self.kind { &ty.values } else { &[] };
        let members = self.kind.members().iter().flat_map(|member| &member.features);
        self.features.iter().chain(values.iter().flat_map(|value| &value.features)).chain(members)
    }

    /// The release that first had it, such as `8.2`, if its documentation says so.
    pub fn since(&self) -> Option<&str> {
        self.doc.as_ref()?.since()
    }

    /// The release that first had that member, value or argument, if that differs from the
    /// definition's and the documentation says so.
    pub fn member_since(&self, name: &str) -> Option<&str> {
        self.doc.as_ref()?.member_since(name)
    }

    /// The release that first had that feature, which may be one of a member or value, if the
    /// documentation says so.
    pub fn feature_since(&self, name: &str) -> Option<&str> {
        self.doc.as_ref()?.feature_since(name)
    }
}

/// The kinds of definition.
#[derive(Debug)]
#[allow(missing_docs)] // each variant is the type it holds
pub enum Kind {
    Enum(Enum),
    Struct(Struct),
    Union(Union),
    Alternate(Alternate),
    Command(Command),
    Event(Event),
}

impl Kind {
    /// The keyword that introduces this kind in a schema.
    pub fn keyword(&self) -> &'static str {
        match self {
            Self::Enum(_) => "enum",
            Self::Struct(_) => "struct",
            Self::Union(_) => "union",
            Self::Alternate(_) => "alternate",
            Self::Command(_) => "command",
            Self::Event(_) => "event",
        }
    }

    /// Whether this is a command or an event, not a type.
    pub fn is_message(&self) -> bool {
        matches!(self, Self::Command(_) | Self::Event(_))
    }

    /// The base of a struct or union, if it names one.
    pub fn base(&self) -> Option<DefId> {
        match self {
            Self::Struct(ty) => ty.base,
            Self::Union(Union { base: Base::Named(base), .. }) => Some(*base),
            _ => None,
        }
    }

    /// The members or arguments that a definition declares itself, without those of its base.
    pub fn members(&self) -> &[Member] {
        match self {
            Self::Struct(Struct { members, .. })
            | Self::Union(Union { base: Base::Inline(members), .. })
            | Self::Command(Command { arguments: Arguments::Inline(members), .. })
            | Self::Event(Event { arguments: Arguments::Inline(members) }) => members,
            _ => &[],
        }
    }

    /// The names of the members, values or alternatives that a definition declares itself.
    pub fn part_names(&self) -> Vec<&str> {
        match self {
            Self::Enum(ty) => ty.values.iter().map(|value| value.name.as_str()).collect(),
            Self::Alternate(ty) => ty.branches.iter().map(|branch| branch.name.as_str()).collect(),
            _ => self.members().iter().map(|member| member.name.as_str()).collect(),
        }
    }
}

/// An enumeration type.
#[derive(Debug)]
pub struct Enum {
    /// Prefix of QEMU's C constants.
    pub prefix: Option<String>,
    /// Its values.
    pub values: Vec<EnumValue>,
}

/// One value of an enumeration.
#[derive(Debug)]
pub struct EnumValue {
    /// The text on the wire.
    pub name: String,
    /// Its condition.
    pub cond: Option<Cond>,
    /// Its special features.
    pub features: Vec<Feature>,
}

/// An object type without variants.
#[derive(Debug)]
pub struct Struct {
    /// The struct whose members come first.
    pub base: Option<DefId>,
    /// Its own members.
    pub members: Vec<Member>,
}

/// A member of an object.
#[derive(Debug)]
pub struct Member {
    /// Name on the wire, without the `*` of an optional member.
    pub name: String,
    /// Its position in the source.
    pub span: Span,
    /// Type of its value.
    pub ty: Type,
    /// Whether it may be absent.
    pub optional: bool,
    /// Its condition.
    pub cond: Option<Cond>,
    /// Its special features.
    pub features: Vec<Feature>,
}

/// An object type with a tag member that selects further members.
#[derive(Debug)]
pub struct Union {
    /// The members common to all branches, the tag among them.
    pub base: Base,
    /// Name of the tag member. It is mandatory, unconditional and of type [`tag_type`](Self::tag_type).
    pub tag: String,
    /// The enumeration that the tag is of.
    pub tag_type: DefId,
    /// The branches that have members of their own. A tag value without one adds nothing.
    pub branches: Vec<UnionBranch>,
}

/// Where a union's common members are declared.
#[derive(Debug)]
pub enum Base {
    /// In a struct of their own.
    Named(DefId),
    /// In the union.
    Inline(Vec<Member>),
}

/// A branch of a union.
#[derive(Debug)]
pub struct UnionBranch {
    /// The tag value that selects it.
    pub name: String,
    /// The struct or union whose members it adds.
    pub ty: DefId,
    /// Its condition.
    pub cond: Option<Cond>,
}

/// A type whose alternatives are selected by the JSON type of the value.
#[derive(Debug)]
pub struct Alternate {
    /// Its alternatives.
    pub branches: Vec<AlternateBranch>,
}

/// One alternative of an [`Alternate`].
#[derive(Debug)]
pub struct AlternateBranch {
    /// Its name, which is not on the wire.
    pub name: String,
    /// Type of the value.
    pub ty: Type,
    /// Its condition.
    pub cond: Option<Cond>,
}

/// A command.
#[derive(Debug)]
pub struct Command {
    /// Its arguments.
    pub arguments: Arguments,
    /// The type of its reply. `None` stands for an empty object.
    pub returns: Option<Type>,
    /// `gen`: false where QEMU has no generated marshalling, so that arguments are not checked
    /// against the declaration.
    pub generated: bool,
    /// `success-response`: false where success is answered with silence.
    pub success_response: bool,
    /// `allow-oob`: whether it can be executed out of band.
    pub allow_oob: bool,
    /// `allow-preconfig`: whether it can be executed before the machine is built.
    pub allow_preconfig: bool,
    /// `coroutine`: whether QEMU runs it in a coroutine.
    pub coroutine: bool,
}

/// An event.
#[derive(Debug)]
pub struct Event {
    /// Its data.
    pub arguments: Arguments,
}

/// The arguments of a command or the data of an event.
#[derive(Debug)]
pub enum Arguments {
    /// Nothing.
    None,
    /// Members declared in place.
    Inline(Vec<Member>),
    /// The members of a struct, or (only if `boxed`) a union.
    Named {
        /// The type.
        ty: DefId,
        /// `boxed`: whether QEMU's C code passes it as a whole. This makes no difference on the wire.
        boxed: bool,
    },
}

/// Type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// Not an array.
    One(Element),
    /// An array of such elements. QAPI has no arrays of arrays.
    Array(Element),
}

impl Type {
    /// The type itself, or that of the array's elements.
    pub fn element(self) -> Element {
        match self {
            Self::One(element) | Self::Array(element) => element,
        }
    }
}

/// A type other than an array.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Element {
    /// A built-in type.
    Builtin(Builtin),
    /// A type defined in the schema, or `QType`, which every schema has.
    Defined(DefId),
}

/// A special feature of a definition, member or value. Names are open.
#[derive(Debug)]
pub struct Feature {
    /// Its name, such as `deprecated`.
    pub name: String,
    /// Its condition.
    pub cond: Option<Cond>,
}
