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

/// The index of a [`Definition`] in its [`Schema`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefId(pub(crate) u32);

/// The index of a [`Module`] in its [`Schema`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub(crate) u32);

/// The name of the module with the definitions of the language itself.
pub const BUILTIN_MODULE: &str = "./builtin";

/// A complete schema that passed every check.
#[derive(Debug)]
pub struct Schema {
    pub(crate) sources: SourceMap,
    pub(crate) modules: Vec<Module>,
    pub(crate) definitions: Vec<Definition>,
    /// All definitions by name. QAPI has one name space for types, commands and events, which differ only by their
    /// conventions of spelling.
    pub(crate) by_name: HashMap<String, DefId>,
}

impl Schema {
    /// Returns the size of the schema in words: `2 files, 1 definition`.
    pub fn counts(&self) -> String {
        let files = self.modules().len() - 1; // the built-in module is in no file
        let definitions = self.definitions().len() - 1; // nor is its one definition
        format!("{}, {}", count(files, "file"), count(definitions, "definition"))
    }

    /// Returns the schema's modules, in the order in which the files are first included.
    pub fn modules(&self) -> impl ExactSizeIterator<Item = (ModuleId, &Module)> {
        self.modules.iter().enumerate().map(|(i, m)| (ModuleId(i as u32), m))
    }

    /// Returns all definitions in source order. Included files are in the place of the directive that first includes
    /// them.
    pub fn definitions(&self) -> impl ExactSizeIterator<Item = (DefId, &Definition)> {
        self.definitions.iter().enumerate().map(|(i, d)| (DefId(i as u32), d))
    }

    /// Returns all items in source order. The items of an included file follow the directive that first includes it.
    pub fn items(&self) -> impl Iterator<Item = (ModuleId, &Item)> {
        let mut entered = vec![false; self.modules.len()];
        // No file includes the built-in module. The main module comes after it.
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

    /// Returns the files that the schema was read from.
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
    /// The path of the file relative to the directory of the main schema file, as QEMU names modules:
    /// `block-core.json`, `../../qapi/common.json`.
    pub name: String,
    /// Its items, in source order.
    pub items: Vec<Item>,
}

/// An item at the top level of a schema file.
#[derive(Debug)]
pub enum Item {
    /// An include directive, which need not be the first for its file.
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
    /// The name and value of each setting.
    pub settings: Vec<(String, PragmaValue)>,
}

/// The value of one pragma setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PragmaValue {
    /// The value of `doc-required`.
    Bool(bool),
    /// The value of any other setting, such as `command-name-exceptions`.
    Names(Vec<String>),
}

/// A named type, command or event.
#[derive(Debug)]
pub struct Definition {
    /// The name in the schema and on the wire.
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
    /// Returns the arguments of a command or the data of an event. Returns `None` for a type.
    pub fn arguments(&self) -> Option<&Arguments> {
        match &self.kind {
            Kind::Command(command) => Some(&command.arguments),
            Kind::Event(event) => Some(&event.arguments),
            _ => None,
        }
    }

    /// Returns the features of the definition and of its members or values.
    pub fn all_features(&self) -> impl Iterator<Item = &Feature> {
        let values: &[EnumValue] = if let Kind::Enum(ty) = &self.kind { &ty.values } else { &[] };
        let members = self.kind.members().iter().flat_map(|member| &member.features);
        self.features.iter().chain(values.iter().flat_map(|value| &value.features)).chain(members)
    }

    /// Returns the first release that had it, such as `8.2`, if its documentation names it.
    pub fn since(&self) -> Option<&str> {
        self.doc.as_ref()?.since()
    }

    /// Returns the first release that had a member, value or argument, if the description of that part names it.
    pub fn member_since(&self, name: &str) -> Option<&str> {
        self.doc.as_ref()?.member_since(name)
    }

    /// Returns the first release that had a feature of the definition, a member or a value, if the documentation names
    /// it.
    pub fn feature_since(&self, name: &str) -> Option<&str> {
        self.doc.as_ref()?.feature_since(name)
    }
}

/// The kinds of definition.
#[derive(Debug)]
#[allow(missing_docs)] // each variant has the name of its type
pub enum Kind {
    Enum(Enum),
    Struct(Struct),
    Union(Union),
    Alternate(Alternate),
    Command(Command),
    Event(Event),
}

impl Kind {
    /// Returns the keyword that introduces this kind in a schema.
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

    /// Returns the base of a struct or union, if it names one.
    pub fn base(&self) -> Option<DefId> {
        match self {
            Self::Struct(ty) => ty.base,
            Self::Union(Union { base: Base::Named(base), .. }) => Some(*base),
            _ => None,
        }
    }

    /// Returns the members or arguments that a definition declares itself, without those of its base.
    pub fn members(&self) -> &[Member] {
        match self {
            Self::Struct(Struct { members, .. })
            | Self::Union(Union { base: Base::Inline(members), .. })
            | Self::Command(Command { arguments: Arguments::Inline(members), .. })
            | Self::Event(Event { arguments: Arguments::Inline(members) }) => members,
            _ => &[],
        }
    }

    /// Returns the names of the members, values or alternatives that a definition declares itself.
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
    /// The prefix of QEMU's C constants.
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
    /// The name on the wire, without the `*` of an optional member.
    pub name: String,
    /// Its position in the source.
    pub span: Span,
    /// The type of its value.
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
    /// The name of the tag member. It is mandatory, unconditional and of type [`tag_type`](Self::tag_type).
    pub tag: String,
    /// The enumeration that is the type of the tag.
    pub tag_type: DefId,
    /// The declared branches. A value of the tag without a branch adds no members.
    pub branches: Vec<UnionBranch>,
}

/// The declaration of a union's common members.
#[derive(Debug)]
pub enum Base {
    /// The members of a struct.
    Named(DefId),
    /// Members that are declared in the union.
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
    /// The type of the value.
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
    /// `gen`: false if QEMU has no generated marshalling for it, so that arguments are not checked against the
    /// declaration.
    pub generated: bool,
    /// `success-response`: false if the server sends no reply on success.
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

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// A type other than an array.
    One(Element),
    /// An array of such elements. QAPI has no arrays of arrays.
    Array(Element),
}

impl Type {
    /// Returns the type itself, or that of the array's elements.
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
