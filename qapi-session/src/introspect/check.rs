//! Whether a server can do what a command asks of it, found out before that is sent.
//!
//! Not the server's own checker (`server/check`): that has the schema table of its own bindings, and QEMU's words
//! for what is wrong. This goes by what another server says of itself, in which types have no names.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use qapi_types::{Command, Encode, shown};
use serde_json::{Map, Value};

use super::{Entry, Member, Schema};
use crate::Error;

/// Commands whose arguments QEMU takes unchecked (`'gen': false`), which a server does not tell.
const UNCHECKED: &[&str] = &["device_add"];

/// What a server has not that a command needs. Paths are as in `actions[0].data.node-name`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lacks {
    /// The command.
    Command,
    /// The argument at this path.
    Argument(Box<str>),
    /// A value of the argument at this path.
    Value {
        /// Where.
        path: Box<str>,
        /// Which value.
        value: Box<str>,
    },
    /// What is optional here: the argument at this path is mandatory there.
    Optional(Box<str>),
    /// The type of the argument at this path: it takes others.
    Type(Box<str>),
}

impl fmt::Display for Lacks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Command => f.write_str("the server has no such command"),
            Self::Argument(path) => write!(f, "the server has no argument `{}`", shown(path)),
            Self::Value { path, value } => {
                write!(f, "the server has no value `{}` for `{}`", shown(value), shown(path))
            }
            Self::Optional(path) => write!(f, "the server demands an argument `{}`", shown(path)),
            Self::Type(path) => write!(f, "the server takes no value of this type for `{}`", shown(path)),
        }
    }
}

impl Schema {
    /// Whether the server can do what a command asks for: it has the command, with these arguments and values, and
    /// demands no others. Of what is of a type that is not described, nothing is said to be lacking.
    ///
    /// # Errors
    /// [`Error::Unsupported`], which tells the first thing that it has not. [`Error::Encode`] if the command
    /// cannot be expressed at all.
    pub fn check<C: Command + Encode>(&self, command: &C) -> Result<(), Error> {
        let unsupported = |lacks| Error::Unsupported { command: C::NAME.into(), lacks };
        if !self.has_command(C::NAME) {
            return Err(unsupported(Lacks::Command));
        }
        let arguments = qapi_types::to_value(command)
            .map_err(|error| Error::Encode { command: C::NAME.into(), error: error.to_string().into() })?;
        self.arguments(C::NAME, &arguments, C::GENERATED).map_err(unsupported)
    }

    /// As [`check`](Self::check), of a command that there is no type for.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn check_raw(&self, command: &str, arguments: &Map<String, Value>) -> Result<(), Error> {
        let unsupported = |lacks| Error::Unsupported { command: command.to_owned().into(), lacks };
        if !self.has_command(command) {
            return Err(unsupported(Lacks::Command));
        }
        let arguments = Value::Object(arguments.clone());
        self.arguments(command, &arguments, !UNCHECKED.contains(&command)).map_err(unsupported)
    }

    fn arguments(&self, command: &str, arguments: &Value, checked: bool) -> Result<(), Lacks> {
        match self.entry(command, "command").and_then(|entry| entry.arg_type.as_deref()) {
            Some(ty) if checked => self.value(ty, arguments, &Path::Top),
            _ => Ok(()),
        }
    }

    /// Looks at a value that is to be of a type.
    fn value(&self, ty: &str, value: &Value, path: &Path<'_>) -> Result<(), Lacks> {
        match self.chosen(ty, value) {
            Some(entry) => self.contents(entry, value, path),
            // A recording may be shortened.
            None if !self.entries.contains_key(ty) => Ok(()),
            None => Err(Lacks::Type(path.shown())),
        }
    }

    /// What a value is of a type: that itself, or for an alternate the alternative that its kind chooses. Of each kind
    /// there is one at most; if a server tells of more, they are not all tried, or a value would be looked at once for
    /// each way through its levels.
    fn chosen<'s>(&'s self, ty: &'s str, value: &Value) -> Option<&'s Entry> {
        let (mut seen, mut todo) = (HashSet::new(), vec![ty]);
        while let Some(ty) = todo.pop() {
            let Some(entry) = self.entries.get(ty).filter(|_| seen.insert(ty)) else { continue };
            match entry.meta_type.as_str() {
                "alternate" => todo.extend(entry.members.iter().flatten().filter_map(|member| member.ty.as_deref())),
                _ if entry.fits(value) => return Some(entry),
                _ => {}
            }
        }
        None
    }

    /// Looks at what is in a value, which is of the type's kind.
    fn contents(&self, entry: &Entry, value: &Value, path: &Path<'_>) -> Result<(), Lacks> {
        match value {
            Value::String(text) if entry.meta_type == "enum" && !entry.has_value(text) => {
                Err(Lacks::Value { path: path.shown(), value: text.as_str().into() })
            }
            Value::Array(items) => match &entry.element_type {
                Some(ty) => {
                    let mut items = items.iter().enumerate();
                    items.try_for_each(|(index, item)| self.value(ty, item, &Path::Index(path, index)))
                }
                None => Ok(()),
            },
            Value::Object(object) if entry.meta_type == "object" => self.object(entry, object, path),
            _ => Ok(()),
        }
    }

    fn object(&self, entry: &Entry, object: &Map<String, Value>, path: &Path<'_>) -> Result<(), Lacks> {
        let members = self.members(entry, object);
        for (name, value) in object {
            let path = Path::Member(path, name);
            match members.get(name.as_str()) {
                Some(Member { ty: Some(ty), .. }) => self.value(ty, value, &path)?,
                Some(_) => {}
                None => return Err(Lacks::Argument(path.shown())),
            }
        }
        let absent = members.iter().find(|(name, member)| !member.optional() && !object.contains_key(**name));
        absent.map_or(Ok(()), |(name, _)| Err(Lacks::Optional(Path::Member(path, name).shown())))
    }

    /// The members an object may have, with those of the branches that its tags choose.
    fn members<'s>(&'s self, entry: &'s Entry, object: &Map<String, Value>) -> BTreeMap<&'s str, &'s Member> {
        let (mut members, mut seen, mut todo) = (BTreeMap::new(), HashSet::new(), vec![entry]);
        while let Some(entry) = todo.pop() {
            if !seen.insert(entry.name.as_str()) {
                continue;
            }
            let own = entry.members.iter().flatten();
            members.extend(own.filter_map(|member| Some((member.name.as_deref()?, member))));
            let chosen = entry.tag.as_ref().and_then(|tag| object.get(tag)?.as_str());
            let variants = entry.variants.iter().flatten().filter(|variant| Some(variant.case.as_str()) == chosen);
            todo.extend(variants.filter_map(|variant| self.entries.get(variant.ty.as_str())));
        }
        members
    }
}

impl Entry {
    /// Whether a value's kind is one of the type's.
    fn fits(&self, value: &Value) -> bool {
        let kind = match self.meta_type.as_str() {
            "builtin" => self.json_type.as_deref().unwrap_or("value"),
            "enum" => "string",
            kind => kind,
        };
        match value {
            Value::Null => kind == "null" || kind == "value",
            Value::Bool(_) => kind == "boolean" || kind == "value",
            Value::Number(number) => match kind {
                "int" => number.is_i64() || number.is_u64(),
                kind => kind == "number" || kind == "value",
            },
            Value::String(_) => kind == "string" || kind == "value",
            Value::Array(_) => kind == "array" || kind == "value",
            Value::Object(_) => kind == "object" || kind == "value",
        }
    }
}

impl Member {
    fn optional(&self) -> bool {
        self.extra.get("default").is_some()
    }
}

/// Where a value is, from the inside out.
enum Path<'p> {
    Top,
    Member(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, usize),
}

impl Path<'_> {
    fn shown(&self) -> Box<str> {
        self.to_string().into()
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top => Ok(()),
            Self::Member(Self::Top, name) => f.write_str(name),
            Self::Member(outer, name) => write!(f, "{outer}.{name}"),
            Self::Index(outer, index) => write!(f, "{outer}[{index}]"),
        }
    }
}
