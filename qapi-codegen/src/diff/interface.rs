//! An interface, as far as both a schema and a recorded answer describe it. Members of bases come first in the types
//! with these bases, as on the wire.

use crate::schema::{Builtin, Cond};

use super::difference::Subject;

/// Index of a type in its [`Interface`].
pub(super) type TypeRef = usize;

/// All commands, events and types.
#[derive(Debug, Default)]
pub(super) struct Interface {
    /// Whether it is from a recorded answer, which has one integer type, no conditions, no names of types and few
    /// flags.
    pub(super) recorded: bool,
    /// The module of the schema's main file, whose name is arbitrary.
    pub(super) main: String,
    /// Commands and events.
    pub(super) messages: Vec<Message>,
    /// Types of all sorts.
    pub(super) types: Vec<TypeFacts>,
}

/// The condition, features and first release of a part.
#[derive(Clone, Debug, Default)]
pub(super) struct Meta {
    pub(super) cond: Option<Cond>,
    /// Names and conditions.
    pub(super) features: Vec<(String, Option<Cond>)>,
    pub(super) since: Option<String>,
}

/// A command or an event.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) name: String,
    pub(super) module: String,
    pub(super) is_event: bool,
    /// Its arguments or data, if any.
    pub(super) payload: Option<TypeRef>,
    pub(super) returns: Option<TypeRef>,
    /// The flags that are known.
    pub(super) flags: Vec<(&'static str, bool)>,
    pub(super) meta: Meta,
}

/// A type.
#[derive(Debug)]
pub(super) struct TypeFacts {
    /// `None` if it has none, or the name is not known.
    pub(super) name: Option<String>,
    pub(super) module: String,
    pub(super) meta: Meta,
    pub(super) shape: Shape,
}

/// The structure of a type.
#[derive(Debug)]
pub(super) enum Shape {
    Builtin(Builtin),
    Array(TypeRef),
    Enum(Vec<Value>),
    Object(Object),
    Alternate(Vec<Alternative>),
}

#[derive(Debug)]
pub(super) struct Value {
    pub(super) name: String,
    pub(super) meta: Meta,
}

#[derive(Debug, Default)]
pub(super) struct Object {
    pub(super) members: Vec<Member>,
    pub(super) tag: Option<String>,
    /// The branches with members.
    pub(super) branches: Vec<Branch>,
}

#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) ty: TypeRef,
    pub(super) optional: bool,
    pub(super) meta: Meta,
    /// The struct that declares it, if that is a base.
    pub(super) inherited_from: Option<String>,
}

#[derive(Debug)]
pub(super) struct Branch {
    pub(super) value: String,
    pub(super) ty: TypeRef,
    pub(super) meta: Meta,
}

#[derive(Debug)]
pub(super) struct Alternative {
    /// `None` in a recorded answer, because the name is not on the wire.
    pub(super) name: Option<String>,
    pub(super) ty: TypeRef,
    pub(super) meta: Meta,
}

impl Object {
    /// Whether a value must have members besides those of its branch.
    pub(super) fn has_mandatory_members(&self) -> bool {
        self.members.iter().any(|member| !member.optional)
    }
}

impl TypeFacts {
    /// Makes a type without a name.
    pub(super) fn unnamed(shape: Shape) -> Self {
        Self { name: None, module: String::new(), meta: Meta::default(), shape }
    }

    /// The kind of the definition.
    pub(super) fn subject(&self) -> Subject {
        match &self.shape {
            _ if self.name.is_none() => Subject::Type,
            Shape::Enum(_) => Subject::Enum,
            Shape::Object(Object { tag: None, .. }) => Subject::Struct,
            Shape::Object(_) => Subject::Union,
            Shape::Alternate(_) => Subject::Alternate,
            Shape::Builtin(_) | Shape::Array(_) => Subject::Type,
        }
    }
}

impl Interface {
    /// Returns a type in words.
    pub(super) fn describe(&self, ty: TypeRef) -> String {
        let facts = &self.types[ty];
        match &facts.shape {
            Shape::Builtin(builtin) => builtin.name().to_owned(),
            Shape::Array(element) => format!("[{}]", self.describe_element(*element)),
            _ => self.describe_element(ty),
        }
    }

    fn describe_element(&self, ty: TypeRef) -> String {
        let facts = &self.types[ty];
        match (&facts.name, &facts.shape) {
            (Some(name), _) => name.clone(),
            (None, Shape::Builtin(builtin)) => builtin.name().to_owned(),
            (None, Shape::Array(_)) => "an array".to_owned(),
            (None, Shape::Enum(_)) => "an enum".to_owned(),
            (None, Shape::Object(_)) => "an object".to_owned(),
            (None, Shape::Alternate(_)) => "an alternate".to_owned(),
        }
    }

    /// Returns the types that a type contains.
    pub(super) fn parts(&self, ty: TypeRef) -> Vec<TypeRef> {
        match &self.types[ty].shape {
            Shape::Builtin(_) | Shape::Enum(_) => Vec::new(),
            Shape::Array(element) => vec![*element],
            Shape::Object(object) => {
                let members = object.members.iter().map(|member| member.ty);
                members.chain(object.branches.iter().map(|branch| branch.ty)).collect()
            }
            Shape::Alternate(alternatives) => alternatives.iter().map(|alternative| alternative.ty).collect(),
        }
    }

    /// Returns the object, if a type is one.
    pub(super) fn object(&self, ty: TypeRef) -> Option<&Object> {
        match &self.types[ty].shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Returns the values of a member that is a tag.
    pub(super) fn tag_values(&self, object: &Object, tag: &str) -> Vec<&str> {
        let tag = object.members.iter().find(|member| member.name == tag);
        match tag.map(|tag| &self.types[tag.ty].shape) {
            Some(Shape::Enum(values)) => values.iter().map(|value| value.name.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a type is an object without members.
    pub(super) fn is_empty_object(&self, ty: TypeRef) -> bool {
        self.object(ty).is_some_and(|object| object.members.is_empty() && object.tag.is_none())
    }

    /// The JSON type of a type's values.
    pub(super) fn json_type(&self, ty: TypeRef) -> &'static str {
        match &self.types[ty].shape {
            Shape::Array(_) => "array",
            Shape::Enum(_) => "string",
            Shape::Object(_) => "object",
            Shape::Alternate(_) => "alternate",
            Shape::Builtin(builtin) => match builtin {
                Builtin::Str => "string",
                Builtin::Bool => "boolean",
                Builtin::Null => "null",
                Builtin::Number => "number",
                Builtin::Any => "any",
                _ => "integer",
            },
        }
    }
}
