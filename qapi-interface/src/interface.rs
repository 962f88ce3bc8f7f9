//! The interface of one server.

use serde_json::Value as Json;

use crate::introspection_answer::{self as answer, AnswerError};
use crate::recording::{self, RecordingError};
use crate::{Builtin, Cond};

/// Index of a type in its [`Interface`].
pub type TypeRef = usize;

/// The flags of a command, each with its default.
pub const FLAGS: &[(&str, bool)] = &[
    ("gen", true),
    ("success-response", true),
    ("allow-oob", false),
    ("allow-preconfig", false),
    ("coroutine", false),
];

/// All commands, events and types of a server. Members of a base come first in the types that have this base, as on the
/// wire.
#[derive(Clone, Debug, Default)]
pub struct Interface {
    /// Whether it was made from a recorded answer, which has one integer type, no conditions, no names of types and few
    /// flags.
    pub recorded: bool,
    /// Name of the schema's main file, which is arbitrary; empty if it is not known.
    pub main_module: String,
    /// Commands and events.
    pub messages: Vec<Message>,
    /// All types.
    pub types: Vec<TypeInfo>,
}

/// The condition, features and first release of a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// The condition on the build; `None` if every build has it.
    pub cond: Option<Cond>,
    /// The features, each with its condition, in the order of the schema.
    pub features: Vec<(String, Option<Cond>)>,
    /// The first release that had it, according to the documentation.
    pub since: Option<String>,
}

impl Meta {
    /// Returns whether it has a feature, such as `deprecated`.
    pub fn has_feature(&self, name: &str) -> bool {
        self.features.iter().any(|(feature, _)| feature == name)
    }
}

/// A command or an event.
#[derive(Clone, Debug)]
pub struct Message {
    /// Name on the wire.
    pub name: String,
    /// The schema file that defines it, without folders; empty if that is not known.
    pub module: String,
    /// Whether it is an event.
    pub is_event: bool,
    /// Its arguments or data, if any: an object.
    pub payload: Option<TypeRef>,
    /// The type of a command's reply, unless that is an empty object.
    pub returns: Option<TypeRef>,
    /// The known flags of [`FLAGS`].
    pub flags: Vec<(&'static str, bool)>,
    /// Its condition, features and first release.
    pub meta: Meta,
}

/// A type.
#[derive(Clone, Debug)]
pub struct TypeInfo {
    /// `None` for arguments declared in place, and in recorded answers.
    pub name: Option<String>,
    /// The schema file that defines it, without folders; empty if that is not known.
    pub module: String,
    /// Its condition, features and first release.
    pub meta: Meta,
    /// Its structure.
    pub shape: Shape,
}

/// The structure of a type.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A built-in type.
    Builtin(Builtin),
    /// An array with this element type.
    Array(TypeRef),
    /// An enumeration with these values.
    Enum(Vec<Value>),
    /// A struct or union.
    Object(Object),
    /// An alternate with these alternatives.
    Alternate(Vec<Alternative>),
}

/// A value of an enumeration.
#[derive(Clone, Debug)]
pub struct Value {
    /// The text on the wire.
    pub name: String,
    /// Its condition, features and first release.
    pub meta: Meta,
}

/// The members of a struct or union, or of arguments.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// The members common to all branches.
    pub members: Vec<Member>,
    /// The name of the member that selects a branch, if it is a union.
    pub tag: Option<String>,
    /// The branches. A schema leaves out those without members; a recorded answer has all of them.
    pub branches: Vec<Branch>,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Member {
    /// Name on the wire.
    pub name: String,
    /// Type of its value.
    pub ty: TypeRef,
    /// Whether it may be absent.
    pub optional: bool,
    /// Its condition, features and first release.
    pub meta: Meta,
    /// The struct that declares it, if it is inherited and the struct is known.
    pub inherited_from: Option<String>,
    /// Whether its text is base64, which a schema cannot express: see [`Interface::mark_base64`].
    pub base64: bool,
}

/// A branch of a union.
#[derive(Clone, Debug)]
pub struct Branch {
    /// The value of the tag.
    pub value: String,
    /// The object whose members it adds.
    pub ty: TypeRef,
    /// Its condition.
    pub meta: Meta,
}

/// An alternative of an alternate.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// `None` in a recorded answer, because the name is not on the wire.
    pub name: Option<String>,
    /// Type of the value.
    pub ty: TypeRef,
    /// Its condition.
    pub meta: Meta,
}

impl Message {
    /// Returns a flag of a command, such as `allow-oob`. A flag that is not known has its default.
    pub fn flag(&self, name: &str) -> bool {
        let all = self.flags.iter().chain(FLAGS);
        all.into_iter().find(|(flag, _)| *flag == name).is_some_and(|(_, value)| *value)
    }
}

impl Object {
    /// Returns whether a value must have members besides those of its branch.
    pub fn has_mandatory_members(&self) -> bool {
        self.members.iter().any(|member| !member.optional)
    }

    /// Returns the member of that name, if it is not one of a branch.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// Returns the branch for a value of the tag, if there is one.
    pub fn branch(&self, value: &str) -> Option<&Branch> {
        self.branches.iter().find(|branch| branch.value == value)
    }
}

impl TypeInfo {
    /// Makes a type without a name.
    pub fn unnamed(shape: Shape) -> Self {
        Self { name: None, module: String::new(), meta: Meta::default(), shape }
    }
}

impl Interface {
    /// Reads an answer to `query-qmp-schema`: the array, or an object that has it as `return`.
    ///
    /// # Errors
    /// If the value is not such an answer.
    pub fn from_answer(answer: &Json) -> Result<Self, AnswerError> {
        answer::interface(answer, false)
    }

    /// Reads the answer to `query-qmp-schema` in a recording: the answer alone, or a whole conversation in any layout.
    ///
    /// Messages may follow each other without a separator, span lines, and end in CRLF. Bytes 0xFF and lines of a log
    /// may stand between them. The answer is the first array of objects with `meta-type`, or the first object that has
    /// such an array as `return`. An empty array counts only if the recording contains nothing else. Messages may nest
    /// 127 levels deep. The answer may lack types that it refers to; such a type accepts any value.
    ///
    /// # Errors
    /// If the recording has no answer, or a malformed one.
    pub fn from_recording(recording: &[u8]) -> Result<Self, RecordingError> {
        let answer = recording::answer(recording)?;
        answer::interface(&answer.value, true).map_err(|error| RecordingError::Answer {
            line: answer.line,
            byte: answer.byte(),
            error,
        })
    }

    /// Reads an answer that may lack types that it refers to, as [`from_recording`](Self::from_recording) does.
    ///
    /// # Errors
    /// If the value is not such an answer.
    pub fn from_partial_answer(answer: &Json) -> Result<Self, AnswerError> {
        answer::interface(answer, true)
    }

    /// Removes everything whose condition does not hold, except types.
    pub fn retain(&mut self, holds: impl Fn(&Cond) -> bool) {
        let present = |meta: &mut Meta| {
            meta.features.retain(|(_, cond)| cond.as_ref().is_none_or(&holds));
            meta.cond.as_ref().is_none_or(&holds)
        };
        self.messages.retain_mut(|message| present(&mut message.meta));
        // Types are not removed, so that their indexes stay valid.
        for ty in &mut self.types {
            present(&mut ty.meta);
            match &mut ty.shape {
                Shape::Builtin(_) | Shape::Array(_) => {}
                Shape::Enum(values) => values.retain_mut(|value| present(&mut value.meta)),
                Shape::Alternate(alternatives) => alternatives.retain_mut(|alternative| present(&mut alternative.meta)),
                Shape::Object(object) => {
                    object.members.retain_mut(|member| present(&mut member.meta));
                    object.branches.retain_mut(|branch| present(&mut branch.meta));
                }
            }
        }
    }

    /// Returns the commands, in the order of the schema.
    pub fn commands(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| !message.is_event)
    }

    /// Returns the events, in the order of the schema.
    pub fn events(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| message.is_event)
    }

    /// Returns the command of that name.
    pub fn command(&self, name: &str) -> Option<&Message> {
        self.commands().find(|command| command.name == name)
    }

    /// Returns the event of that name.
    pub fn event(&self, name: &str) -> Option<&Message> {
        self.events().find(|event| event.name == name)
    }

    /// Returns the arguments of a command, or the data of an event: an object without members if it has none.
    pub fn payload(&self, message: &Message) -> &Object {
        static NOTHING: Object = Object { members: Vec::new(), tag: None, branches: Vec::new() };
        message.payload.and_then(|ty| self.object(ty)).unwrap_or(&NOTHING)
    }

    /// Returns the command or event of that name.
    pub fn message(&self, name: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.name == name)
    }

    /// Returns the name of a type as in the schema language, such as `[str]`, or a description such as `an object` if
    /// it has none.
    pub fn describe(&self, ty: TypeRef) -> String {
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

    /// Returns the types that a type contains directly.
    pub fn contained_types(&self, ty: TypeRef) -> Vec<TypeRef> {
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
    pub fn object(&self, ty: TypeRef) -> Option<&Object> {
        match &self.types[ty].shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Returns the values that a tag can have. Empty if the member is absent, or not an enumeration.
    pub fn tag_values(&self, object: &Object, tag: &str) -> Vec<&str> {
        match object.member(tag).map(|tag| &self.types[tag.ty].shape) {
            Some(Shape::Enum(values)) => values.iter().map(|value| value.name.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns whether a type is an object without members.
    pub fn is_empty_object(&self, ty: TypeRef) -> bool {
        self.object(ty).is_some_and(|object| object.members.is_empty() && object.tag.is_none())
    }

    /// Returns the JSON type of a type's values, or `alternate` or `any` if they can have several.
    pub fn json_type(&self, ty: TypeRef) -> &'static str {
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
