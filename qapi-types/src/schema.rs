//! A protocol's schema as data. `cargo xtask generate` writes it beside the types.
//!
//! A server makes a `qapi_interface::Interface` from its commands' entries to check arguments and to answer
//! `query-qmp-schema`. Entries refer to each other directly, so the linker drops those of commands that a program does
//! not use.
//!
//! The types of entries are always compiled. The tables of this crate's protocols need the feature `schema`, which
//! `server` turns on.

use std::fmt;

/// A command or an event that has an entry in a schema table. Those in this crate have one with its feature `schema`.
#[diagnostic::on_unimplemented(
    message = "there is no schema of `{Self}` here",
    note = "is the feature `schema` of `qapi-types` off, which `server` turns on?"
)]
pub trait Described {
    /// [`Command`] or [`Event`].
    type Info: 'static;

    /// The entry in the table.
    const INFO: &'static Self::Info;
}

/// The schema of a protocol.
#[derive(Debug)]
pub struct Protocol {
    /// Short name, as in module paths: `qmp`, `qga` or `qsd`.
    pub name: &'static str,
    /// The QEMU release of the schema, such as `10.2.2`.
    pub release: &'static str,
    /// All commands, sorted by name.
    pub commands: &'static [&'static Command],
    /// All events, sorted by name.
    pub events: &'static [&'static Event],
    /// The names of all commands and events, which are distinct, in the order of the schema.
    pub order: &'static [&'static str],
}

impl Protocol {
    /// Returns the command of that name.
    #[inline]
    pub fn command(&self, name: &str) -> Option<&'static Command> {
        let found = self.commands.binary_search_by(|command| command.name.cmp(name));
        found.ok().map(|index| self.commands[index])
    }

    /// Returns the event of that name.
    #[inline]
    pub fn event(&self, name: &str) -> Option<&'static Event> {
        let found = self.events.binary_search_by(|event| event.name.cmp(name));
        found.ok().map(|index| self.events[index])
    }
}

/// A command.
#[derive(Debug)]
pub struct Command {
    /// Name on the wire.
    pub name: &'static str,
    /// The arguments.
    pub arguments: &'static Object,
    /// The type of the reply; `None` stands for an empty object.
    pub returns: Option<Type>,
    /// Its special features.
    pub features: &'static [Feature],
    /// When it is present in a build of QEMU.
    pub cond: Option<Cond>,
    /// False if QEMU does not check the arguments against the schema (`'gen': false`), so that other arguments are
    /// possible.
    pub generated: bool,
    /// False if there is no reply on success.
    pub success_response: bool,
    /// Whether it can be executed out of band.
    pub allow_oob: bool,
    /// Whether it can be executed before the machine is built (`-preconfig`).
    pub allow_preconfig: bool,
    /// True if decoding the arguments into the command's generated type refuses everything that this table forbids, so
    /// that no other check is needed. False if that type, or one that it contains, keeps unknown members or values or
    /// accepts any value, and if the command is not [`generated`](Self::generated).
    pub closed: bool,
    /// The release it first appeared in, such as `2.12`.
    pub since: Option<&'static str>,
}

impl Command {
    /// Returns whether it has the feature `deprecated`.
    #[inline]
    pub fn deprecated(&self) -> bool {
        has(self.features, "deprecated")
    }

    /// Returns whether it has the feature `unstable`.
    #[inline]
    pub fn unstable(&self) -> bool {
        has(self.features, "unstable")
    }
}

#[inline]
fn has(features: &[Feature], name: &str) -> bool {
    features.iter().any(|feature| feature.name == name)
}

/// An event.
#[derive(Debug)]
pub struct Event {
    /// Name on the wire.
    pub name: &'static str,
    /// The data.
    pub data: &'static Object,
    /// Its special features.
    pub features: &'static [Feature],
    /// When it is present in a build of QEMU.
    pub cond: Option<Cond>,
    /// The release it first appeared in.
    pub since: Option<&'static str>,
}

/// The type of a value.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Type {
    /// `str`.
    Str,
    /// `str` that is base64 by documentation.
    Base64,
    /// `number`.
    Number,
    /// `int` and `int64`.
    Int64,
    /// `int8`.
    Int8,
    /// `int16`.
    Int16,
    /// `int32`.
    Int32,
    /// `uint8`.
    Uint8,
    /// `uint16`.
    Uint16,
    /// `uint32`.
    Uint32,
    /// `uint64`.
    Uint64,
    /// `size`.
    Size,
    /// `bool`.
    Bool,
    /// `any`.
    Any,
    /// `null`.
    Null,
    /// An array.
    Array(&'static Type),
    /// An enumeration.
    Enum(&'static Enum),
    /// A struct or union.
    Object(&'static Object),
    /// An alternate.
    Alternate(&'static Alternate),
}

/// Shows the type as the schema spells it, and a defined type only by its name, since types may be recursive.
impl fmt::Debug for Type {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Str => "str",
            Self::Base64 => "str (base64)",
            Self::Number => "number",
            Self::Int64 => "int64",
            Self::Int8 => "int8",
            Self::Int16 => "int16",
            Self::Int32 => "int32",
            Self::Uint8 => "uint8",
            Self::Uint16 => "uint16",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
            Self::Size => "size",
            Self::Bool => "bool",
            Self::Any => "any",
            Self::Null => "null",
            Self::Array(element) => return write!(f, "[{element:?}]"),
            Self::Enum(entry) => entry.name,
            Self::Object(entry) => entry.name,
            Self::Alternate(entry) => entry.name,
        })
    }
}

impl From<&'static Enum> for Type {
    #[inline]
    fn from(entry: &'static Enum) -> Self {
        Self::Enum(entry)
    }
}

impl From<&'static Object> for Type {
    #[inline]
    fn from(entry: &'static Object) -> Self {
        Self::Object(entry)
    }
}

impl From<&'static Alternate> for Type {
    #[inline]
    fn from(entry: &'static Alternate) -> Self {
        Self::Alternate(entry)
    }
}

/// A struct or union, or the arguments of a command or event.
#[derive(Debug)]
pub struct Object {
    /// Name in the schema; empty for members declared in place.
    pub name: &'static str,
    /// All members, including those of its bases, in the order in which QEMU checks them.
    pub members: &'static [Member],
    /// Further members by the value of a tag, if it is a union.
    pub variants: Option<Variants>,
    /// Its special features.
    pub features: &'static [Feature],
    /// When it is present in a build of QEMU.
    pub cond: Option<Cond>,
}

/// An object without members: the default values of an object's entry.
#[doc(hidden)] // for generated tables
pub const EMPTY_OBJECT: Object = Object { name: "", members: &[], variants: None, features: &[], cond: None };

/// The default values of an alternate's entry.
#[doc(hidden)] // for generated tables
pub const EMPTY_ALTERNATE: Alternate = Alternate { name: "", alternatives: &[], features: &[], cond: None };

/// The default values of an enumeration's entry.
#[doc(hidden)] // for generated tables
pub const EMPTY_ENUM: Enum = Enum { name: "", values: &[], features: &[], cond: None };

/// The default values of a command's entry.
#[doc(hidden)] // for generated tables
pub const COMMAND: Command = Command {
    name: "",
    arguments: &EMPTY_OBJECT,
    returns: None,
    features: &[],
    cond: None,
    generated: true,
    success_response: true,
    allow_oob: false,
    allow_preconfig: false,
    closed: true,
    since: None,
};

/// The default values of an event's entry.
#[doc(hidden)] // for generated tables
pub const EVENT: Event = Event { name: "", data: &EMPTY_OBJECT, features: &[], cond: None, since: None };

/// A member.
#[derive(Debug)]
pub struct Member {
    /// Name on the wire.
    pub name: &'static str,
    /// Type of its value.
    pub ty: Type,
    /// Whether it may be absent.
    pub optional: bool,
    /// Its special features.
    pub features: &'static [Feature],
    /// When it is present in a build of QEMU.
    pub cond: Option<Cond>,
}

/// Returns the entry of a mandatory member.
pub const fn required(name: &'static str, ty: Type) -> Member {
    Member { name, ty, optional: false, features: &[], cond: None }
}

/// Returns the entry of an optional member.
pub const fn optional(name: &'static str, ty: Type) -> Member {
    Member { name, ty, optional: true, features: &[], cond: None }
}

/// The branches of a union.
#[derive(Clone, Copy, Debug)]
pub struct Variants {
    /// The member whose value selects the branch.
    pub tag: &'static str,
    /// The branches that add members. Other values of the tag add none.
    pub branches: &'static [Branch],
}

/// A branch of a union.
pub struct Branch {
    /// The tag's value.
    pub value: &'static str,
    /// The members it adds.
    pub object: &'static Object,
    /// When it is present in a build of QEMU.
    pub cond: Option<Cond>,
}

/// Shows only the name of the object, since types may be recursive.
impl fmt::Debug for Branch {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Branch")
            .field("value", &self.value)
            .field("object", &format_args!("{}", self.object.name))
            .field("cond", &self.cond)
            .finish()
    }
}

/// Returns the entry of a branch that is always present.
pub const fn branch(value: &'static str, object: &'static Object) -> Branch {
    Branch { value, object, cond: None }
}

/// An alternate. A value is of the first alternative that has its JSON type.
#[derive(Debug)]
pub struct Alternate {
    /// Name in the schema.
    pub name: &'static str,
    /// Its alternatives.
    pub alternatives: &'static [Alternative],
    /// Its special features.
    pub features: &'static [Feature],
    /// When it is present in a build of QEMU.
    pub cond: Option<Cond>,
}

/// One alternative of an alternate.
#[derive(Debug)]
pub struct Alternative {
    /// Type of the value.
    pub ty: Type,
    /// When it is present in a build of QEMU.
    pub cond: Option<Cond>,
}

/// Returns the entry of an alternative that is always present.
pub const fn alternative(ty: Type) -> Alternative {
    Alternative { ty, cond: None }
}

/// An enumeration.
#[derive(Debug)]
pub struct Enum {
    /// Name in the schema.
    pub name: &'static str,
    /// Its values.
    pub values: &'static [Value],
    /// Its special features.
    pub features: &'static [Feature],
    /// When it is present in a build of QEMU.
    pub cond: Option<Cond>,
}

/// A value of an enumeration.
#[derive(Debug)]
pub struct Value {
    /// The text on the wire.
    pub name: &'static str,
    /// Its special features.
    pub features: &'static [Feature],
    /// When it is present in a build of QEMU.
    pub cond: Option<Cond>,
}

/// Returns the entry of a value that is always present.
pub const fn value(name: &'static str) -> Value {
    Value { name, features: &[], cond: None }
}

/// A special feature, such as `deprecated`.
#[derive(Debug)]
pub struct Feature {
    /// Its name.
    pub name: &'static str,
    /// When it is present in a build of QEMU.
    pub cond: Option<Cond>,
}

/// Returns the entry of a feature that is always present.
pub const fn feature(name: &'static str) -> Feature {
    Feature { name, cond: None }
}

/// A condition on QEMU's build configuration.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Cond {
    /// A symbol such as `CONFIG_LINUX` is defined.
    Symbol(&'static str),
    /// All of these hold.
    All(&'static [Cond]),
    /// At least one of these holds.
    Any(&'static [Cond]),
    /// This does not hold.
    Not(&'static Cond),
}

impl Cond {
    /// Returns whether the condition holds, given which symbols are `defined`.
    #[inline]
    pub fn eval(&self, defined: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Self::Symbol(symbol) => defined(symbol),
            Self::All(conds) => conds.iter().all(|cond| cond.eval(defined)),
            Self::Any(conds) => conds.iter().any(|cond| cond.eval(defined)),
            Self::Not(cond) => !cond.eval(defined),
        }
    }
}
