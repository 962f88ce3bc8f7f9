// Generated as `qmp` from schemas/qapi/introspect.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/introspect.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record, union};
use crate::{Any, Extra};

/// Kind of an entity of the schema.
///
/// The enum `SchemaMetaType`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SchemaMetaType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SchemaMetaType {
    /// Predefined scalar type.
    Builtin,
    /// Enumeration: a string out of a fixed list.
    Enum,
    /// List of values of one type.
    Array,
    /// Object with named members, possibly with variants.
    Object,
    /// Value of one of several types, told apart by the JSON type.
    Alternate,
    /// Request that a client can send.
    Command,
    /// Message that the server sends on its own.
    Event,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received SchemaMetaType {
    "builtin" Builtin,
    "enum" Enum,
    "array" Array,
    "object" Object,
    "alternate" Alternate,
    "command" Command,
    "event" Event,
} open }

/// Entity of the schema: a command, an event or a type.
///
/// The union `SchemaInfo`, since QEMU 2.5.
///
/// Its tag is `meta-type`. [`SchemaInfoBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfo {
    /// Name by which other entries refer to the entity. For commands and events it is the name on the wire; for
    /// types it is meaningless.
    pub name: String,
    /// Markers such as `deprecated`, `unstable`, or announcements of behaviour that the rest of the schema cannot
    /// show. If absent: no features.
    ///
    /// Member `features`, since QEMU 4.1.
    pub features: Option<Vec<String>>,
    /// Kind of the entity, which decides the remaining members.
    ///
    /// The value of `meta-type`, with the members of its branch.
    pub branch: SchemaInfoBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, branch: impl Into<SchemaInfoBranch>) -> Self {
        Self { name: name.into(), features: None, branch: branch.into(), extra: Extra::default() }
    }

    /// Sets `features`. Markers such as `deprecated`, `unstable`, or announcements of behaviour that the rest of
    /// the schema cannot show. If absent: no features.
    #[must_use]
    pub fn features(mut self, features: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.features = Some(features.into_iter().map(Into::into).collect());
        self
    }

    /// Predefined scalar type.
    ///
    /// Creates a value with the branch `builtin`.
    pub fn builtin(name: impl Into<String>, json_type: impl Into<JsonType>) -> Self {
        Self::new(name, SchemaInfoBranch::Builtin(SchemaInfoBuiltin::new(json_type)))
    }

    /// Enumeration: a string out of a fixed list.
    ///
    /// Creates a value with the branch `enum`.
    pub fn r#enum(
        name: impl Into<String>,
        members2: impl IntoIterator<Item = impl Into<SchemaInfoEnumMember>>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::new(name, SchemaInfoBranch::Enum(SchemaInfoEnum::new(members2, values)))
    }

    /// List of values of one type.
    ///
    /// Creates a value with the branch `array`.
    pub fn array(name: impl Into<String>, element_type: impl Into<String>) -> Self {
        Self::new(name, SchemaInfoBranch::Array(SchemaInfoArray::new(element_type)))
    }

    /// Object with named members, possibly with variants.
    ///
    /// Creates a value with the branch `object`.
    pub fn object(
        name: impl Into<String>,
        members2: impl IntoIterator<Item = impl Into<SchemaInfoObjectMember>>,
    ) -> Self {
        Self::new(name, SchemaInfoBranch::Object(SchemaInfoObject::new(members2)))
    }

    /// Value of one of several types, told apart by the JSON type.
    ///
    /// Creates a value with the branch `alternate`.
    pub fn alternate(
        name: impl Into<String>,
        members2: impl IntoIterator<Item = impl Into<SchemaInfoAlternateMember>>,
    ) -> Self {
        Self::new(name, SchemaInfoBranch::Alternate(SchemaInfoAlternate::new(members2)))
    }

    /// Request that a client can send.
    ///
    /// Creates a value with the branch `command`.
    pub fn command(name: impl Into<String>, arg_type: impl Into<String>, ret_type: impl Into<String>) -> Self {
        Self::new(name, SchemaInfoBranch::Command(SchemaInfoCommand::new(arg_type, ret_type)))
    }

    /// Message that the server sends on its own.
    ///
    /// Creates a value with the branch `event`.
    pub fn event(name: impl Into<String>, arg_type: impl Into<String>) -> Self {
        Self::new(name, SchemaInfoBranch::Event(SchemaInfoEvent::new(arg_type)))
    }
}

/// The branches of [`SchemaInfo`], by the value of `meta-type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SchemaInfoBranch {
    /// Predefined scalar type.
    Builtin(SchemaInfoBuiltin),
    /// Enumeration: a string out of a fixed list.
    Enum(SchemaInfoEnum),
    /// List of values of one type.
    Array(SchemaInfoArray),
    /// Object with named members, possibly with variants.
    Object(SchemaInfoObject),
    /// Value of one of several types, told apart by the JSON type.
    Alternate(SchemaInfoAlternate),
    /// Request that a client can send.
    Command(SchemaInfoCommand),
    /// Message that the server sends on its own.
    Event(SchemaInfoEvent),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<SchemaInfoBuiltin> for SchemaInfoBranch {
    #[inline]
    fn from(value: SchemaInfoBuiltin) -> Self {
        Self::Builtin(value)
    }
}

impl From<SchemaInfoEnum> for SchemaInfoBranch {
    #[inline]
    fn from(value: SchemaInfoEnum) -> Self {
        Self::Enum(value)
    }
}

impl From<SchemaInfoArray> for SchemaInfoBranch {
    #[inline]
    fn from(value: SchemaInfoArray) -> Self {
        Self::Array(value)
    }
}

impl From<SchemaInfoObject> for SchemaInfoBranch {
    #[inline]
    fn from(value: SchemaInfoObject) -> Self {
        Self::Object(value)
    }
}

impl From<SchemaInfoAlternate> for SchemaInfoBranch {
    #[inline]
    fn from(value: SchemaInfoAlternate) -> Self {
        Self::Alternate(value)
    }
}

impl From<SchemaInfoCommand> for SchemaInfoBranch {
    #[inline]
    fn from(value: SchemaInfoCommand) -> Self {
        Self::Command(value)
    }
}

impl From<SchemaInfoEvent> for SchemaInfoBranch {
    #[inline]
    fn from(value: SchemaInfoEvent) -> Self {
        Self::Event(value)
    }
}

union! {
    received SchemaInfo {
        name: "name" required,
        features: "features" optional,
    }
    meta_type: SchemaMetaType = "meta-type" required,
    branch: SchemaInfoBranch {
        "builtin" Builtin(SchemaInfoBuiltin),
        "enum" Enum(SchemaInfoEnum),
        "array" Array(SchemaInfoArray),
        "object" Object(SchemaInfoObject),
        "alternate" Alternate(SchemaInfoAlternate),
        "command" Command(SchemaInfoCommand),
        "event" Event(SchemaInfoEvent),
    }
    extra
}

/// Description of a predefined type.
///
/// The struct `SchemaInfoBuiltin`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoBuiltin)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoBuiltin {
    /// JSON type of its values.
    #[doc(alias = "json-type")]
    pub json_type: JsonType,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoBuiltin {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(json_type: impl Into<JsonType>) -> Self {
        Self { json_type: json_type.into(), extra: Extra::default() }
    }
}

record! { received SchemaInfoBuiltin {
    json_type: "json-type" required,
} extra }

/// JSON type of a value.
///
/// The enum `JSONType`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,JSONType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonType {
    /// Text.
    String,
    /// Number with or without a fraction.
    Number,
    /// Number without a fraction.
    Int,
    /// Truth value: `true` or `false`.
    Boolean,
    /// The literal `null`.
    Null,
    /// Members in braces.
    Object,
    /// Elements in brackets.
    Array,
    /// Any of the others.
    Value,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received JsonType {
    "string" String,
    "number" Number,
    "int" Int,
    "boolean" Boolean,
    "null" Null,
    "object" Object,
    "array" Array,
    "value" Value,
} open }

/// Description of an enumeration.
///
/// The struct `SchemaInfoEnum`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoEnum)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEnum {
    /// Allowed values with their features. Releases before 6.2 have only `values`.
    ///
    /// Member `members`, since QEMU 6.2. Servers before 6.2 leave it out.
    pub members: Option<Vec<SchemaInfoEnumMember>>,
    /// Allowed values without features, kept for old clients. Replaced by `members`.
    ///
    /// Member `values`. **Deprecated** upstream.
    pub values: Vec<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoEnum {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        members: impl IntoIterator<Item = impl Into<SchemaInfoEnumMember>>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            members: Some(members.into_iter().map(Into::into).collect()),
            values: values.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { received SchemaInfoEnum {
    members: "members" optional,
    values: "values" required,
} extra }

/// Allowed value of an enumeration.
///
/// The struct `SchemaInfoEnumMember`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoEnumMember)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEnumMember {
    /// String on the wire.
    pub name: String,
    /// Markers of the value, such as `deprecated`. If absent: no features.
    pub features: Option<Vec<String>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoEnumMember {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), features: None, extra: Extra::default() }
    }

    /// Sets `features`. Markers of the value, such as `deprecated`. If absent: no features.
    #[must_use]
    pub fn features(mut self, features: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.features = Some(features.into_iter().map(Into::into).collect());
        self
    }
}

record! { received SchemaInfoEnumMember {
    name: "name" required,
    features: "features" optional,
} extra }

/// Description of a list type.
///
/// The struct `SchemaInfoArray`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoArray)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoArray {
    /// Name of the entry for the elements.
    #[doc(alias = "element-type")]
    pub element_type: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoArray {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(element_type: impl Into<String>) -> Self {
        Self { element_type: element_type.into(), extra: Extra::default() }
    }
}

record! { received SchemaInfoArray {
    element_type: "element-type" required,
} extra }

/// Description of an object type, including the arguments of a command.
///
/// The struct `SchemaInfoObject`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoObject)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObject {
    /// Members that do not depend on a variant, the tag included.
    pub members: Vec<SchemaInfoObjectMember>,
    /// Member whose value selects the variant. If absent: the type has no variants.
    pub tag: Option<String>,
    /// Types with the additional members for each value of the tag. If absent: the type has no variants.
    pub variants: Option<Vec<SchemaInfoObjectVariant>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoObject {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(members: impl IntoIterator<Item = impl Into<SchemaInfoObjectMember>>) -> Self {
        Self {
            members: members.into_iter().map(Into::into).collect(),
            tag: None,
            variants: None,
            extra: Extra::default(),
        }
    }

    /// Sets `tag`. Member whose value selects the variant. If absent: the type has no variants.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets `variants`. Types with the additional members for each value of the tag. If absent: the type has no
    /// variants.
    #[must_use]
    pub fn variants(mut self, variants: impl IntoIterator<Item = impl Into<SchemaInfoObjectVariant>>) -> Self {
        self.variants = Some(variants.into_iter().map(Into::into).collect());
        self
    }
}

record! { received SchemaInfoObject {
    members: "members" required,
    tag: "tag" optional,
    variants: "variants" optional,
} extra }

/// Named member that objects of a type have, or may have.
///
/// The struct `SchemaInfoObjectMember`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoObjectMember)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObjectMember {
    /// Key on the wire.
    pub name: String,
    /// Name of the entry for the value.
    pub r#type: String,
    /// Marks the member as optional. Its value is always null so far, and does not tell the actual default. If
    /// absent: the member is mandatory.
    pub default: Option<Any>,
    /// Markers of the member, such as `deprecated`. If absent: no features.
    ///
    /// Member `features`, since QEMU 5.0.
    pub features: Option<Vec<String>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoObjectMember {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self { name: name.into(), r#type: r#type.into(), default: None, features: None, extra: Extra::default() }
    }

    /// Sets `default`. Marks the member as optional. Its value is always null so far, and does not tell the actual
    /// default. If absent: the member is mandatory.
    #[must_use]
    pub fn default2(mut self, default: impl Into<Any>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets `features`. Markers of the member, such as `deprecated`. If absent: no features.
    #[must_use]
    pub fn features(mut self, features: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.features = Some(features.into_iter().map(Into::into).collect());
        self
    }
}

record! { received SchemaInfoObjectMember {
    name: "name" required,
    r#type: "type" required,
    default: "default" optional,
    features: "features" optional,
} extra }

/// Additional members of an object for one value of its tag.
///
/// The struct `SchemaInfoObjectVariant`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoObjectVariant)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObjectVariant {
    /// Value of the tag.
    pub case: String,
    /// Name of the entry for an object type with the additional members.
    pub r#type: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoObjectVariant {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(case: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self { case: case.into(), r#type: r#type.into(), extra: Extra::default() }
    }
}

record! { received SchemaInfoObjectVariant {
    case: "case" required,
    r#type: "type" required,
} extra }

/// Description of an alternate type.
///
/// The struct `SchemaInfoAlternate`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoAlternate)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoAlternate {
    /// Possible types, which differ in their JSON types.
    pub members: Vec<SchemaInfoAlternateMember>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoAlternate {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(members: impl IntoIterator<Item = impl Into<SchemaInfoAlternateMember>>) -> Self {
        Self { members: members.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received SchemaInfoAlternate {
    members: "members" required,
} extra }

/// Possible type of an alternate's value.
///
/// The struct `SchemaInfoAlternateMember`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoAlternateMember)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoAlternateMember {
    /// Name of the entry for this possibility.
    pub r#type: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoAlternateMember {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), extra: Extra::default() }
    }
}

record! { received SchemaInfoAlternateMember {
    r#type: "type" required,
} extra }

/// Description of a command.
///
/// The struct `SchemaInfoCommand`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoCommand)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoCommand {
    /// Name of the entry for the arguments, an object type without members if there are none.
    #[doc(alias = "arg-type")]
    pub arg_type: String,
    /// Name of the entry for the returned value, an object type without members if there is none.
    #[doc(alias = "ret-type")]
    pub ret_type: String,
    /// Whether the command can be sent with `exec-oob`. If absent: it cannot.
    ///
    /// Member `allow-oob`, since QEMU 2.12.
    #[doc(alias = "allow-oob")]
    pub allow_oob: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoCommand {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(arg_type: impl Into<String>, ret_type: impl Into<String>) -> Self {
        Self { arg_type: arg_type.into(), ret_type: ret_type.into(), allow_oob: None, extra: Extra::default() }
    }

    /// Sets `allow-oob`. Whether the command can be sent with `exec-oob`. If absent: it cannot.
    #[must_use]
    #[inline]
    pub fn allow_oob(mut self, allow_oob: bool) -> Self {
        self.allow_oob = Some(allow_oob);
        self
    }
}

record! { received SchemaInfoCommand {
    arg_type: "arg-type" required,
    ret_type: "ret-type" required,
    allow_oob: "allow-oob" optional,
} extra }

/// Description of an event.
///
/// The struct `SchemaInfoEvent`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SchemaInfoEvent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEvent {
    /// Name of the entry for `data`, an object type without members if there is none.
    #[doc(alias = "arg-type")]
    pub arg_type: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SchemaInfoEvent {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(arg_type: impl Into<String>) -> Self {
        Self { arg_type: arg_type.into(), extra: Extra::default() }
    }
}

record! { received SchemaInfoEvent {
    arg_type: "arg-type" required,
} extra }

/// Commands of `schemas/qapi/introspect.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// Describes all commands, events and types that this QEMU understands on the wire.
    ///
    /// The reply is large: over 200 KB, in one message. Use it to find out if a command, an argument, an
    /// enumeration value or a feature exists. Type names are artificial, differ between builds, and serve only to
    /// connect the entries; follow them starting from a command or an event. Parts of the schema that were compiled
    /// out are absent.
    ///
    /// The command `query-qmp-schema`, since QEMU 2.5.
    ///
    /// Returns an array of [`SchemaInfo`](types::SchemaInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `introspect` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dqmp%2Dschema)
    #[doc(alias = "query-qmp-schema")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryQmpSchema {}

    impl QueryQmpSchema {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryQmpSchema {} }

    impl Command for QueryQmpSchema {
        type Reply = Vec<types::SchemaInfo>;
        const NAME: &'static str = "query-qmp-schema";
        const SINCE: Option<&'static str> = Some("2.5");
    }
}
