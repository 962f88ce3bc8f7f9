//! Makes an interface from a recorded answer to `query-qmp-schema`.

use std::collections::HashMap;

use serde_json::Value as Json;

use crate::{Alternative, Branch, Builtin, Interface, Member, Message, Meta, Object, Shape, TypeInfo, TypeRef, Value};

/// The error for a JSON value that is not an answer to `query-qmp-schema`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// It is not an array of objects with names.
    #[error("not an answer to `query-qmp-schema`, which is an array of objects with `name` and `meta-type`")]
    NotAnAnswer,
    /// An entry is incomplete, or has an unknown value.
    #[error("the entry `{entry}` has no usable `{key}`")]
    Entry {
        /// The entry's name.
        entry: String,
        /// The key that is missing or has a wrong value.
        key: &'static str,
    },
    /// An entry refers to a type without an entry.
    #[error("the entry `{entry}` refers to the type `{ty}`, which has no entry")]
    UnknownType {
        /// The entry's name.
        entry: String,
        /// The type.
        ty: String,
    },
}

/// Commands whose arguments QEMU does not check (`'gen': false`). An answer does not contain this fact.
const UNCHECKED: &[&str] = &["device_add"];

/// Commands whose arguments QEMU did not check as long as these were not a union: up to 4.2 and 5.2.
const UNCHECKED_UNLESS_UNION: &[&str] = &["netdev_add", "object-add"];

/// Reads an answer: the array, or an object that has it as `return`. If the answer may be shortened, missing types
/// accept any value.
pub(crate) fn interface(answer: &Json, may_be_shortened: bool) -> Result<Interface, AnswerError> {
    let entries = answer.get("return").unwrap_or(answer).as_array().ok_or(AnswerError::NotAnAnswer)?;
    let entries: Vec<Entry<'_>> =
        entries.iter().map(Entry::new).collect::<Option<_>>().ok_or(AnswerError::NotAnAnswer)?;
    let is_type = |entry: &&Entry<'_>| !matches!(entry.meta_type, "command" | "event");
    let places = entries.iter().filter(is_type).enumerate().map(|(place, entry)| (entry.name, place)).collect();
    let mut read = Read { places, anything: None };
    if may_be_shortened {
        read.anything = Some(entries.iter().filter(is_type).count());
    }
    // A newer server may describe types in a way that is not known here.
    let lenient = |error| match may_be_shortened {
        true => Ok(TypeInfo::unnamed(Shape::Builtin(Builtin::Any))),
        false => Err(error),
    };
    let types = entries.iter().filter(is_type).map(|entry| read.ty(entry).or_else(lenient));
    let anything = read.anything.map(|_| Ok(TypeInfo::unnamed(Shape::Builtin(Builtin::Any))));
    let types = types.chain(anything).collect::<Result<_, _>>()?;
    let messages = entries.iter().filter(|entry| !is_type(entry));
    let mut interface = Interface { recorded: true, types, ..Interface::default() };
    for entry in messages {
        let message = read.message(entry, &interface)?;
        interface.messages.push(message);
    }
    interface.mark_base64();
    Ok(interface)
}

struct Entry<'j> {
    name: &'j str,
    meta_type: &'j str,
    json: &'j Json,
}

impl<'j> Entry<'j> {
    fn new(json: &'j Json) -> Option<Self> {
        Some(Self { name: json.get("name")?.as_str()?, meta_type: json.get("meta-type")?.as_str()?, json })
    }

    fn fault(&self, key: &'static str) -> AnswerError {
        AnswerError::Entry { entry: self.name.to_owned(), key }
    }

    fn text(&self, key: &'static str) -> Result<&'j str, AnswerError> {
        self.json.get(key).and_then(Json::as_str).ok_or_else(|| self.fault(key))
    }

    fn list(&self, key: &'static str) -> Result<&'j [Json], AnswerError> {
        self.json.get(key).and_then(Json::as_array).map(Vec::as_slice).ok_or_else(|| self.fault(key))
    }
}

struct Read<'j> {
    /// The index of each type.
    places: HashMap<&'j str, TypeRef>,
    /// The index of the type that stands for missing types, if the answer may be shortened.
    anything: Option<TypeRef>,
}

impl Read<'_> {
    fn message(&self, entry: &Entry<'_>, interface: &Interface) -> Result<Message, AnswerError> {
        let is_event = entry.meta_type == "event";
        let refer = |key| -> Result<_, AnswerError> {
            let ty = self.refer(entry, entry.text(key)?)?;
            // An answer does not distinguish no payload from one without members.
            Ok(Some(ty).filter(|ty| !interface.is_empty_object(*ty)))
        };
        let payload = refer("arg-type")?;
        let is_union = payload.and_then(|ty| interface.object(ty)).is_some_and(|object| object.tag.is_some());
        let is_unchecked =
            UNCHECKED.contains(&entry.name) || (!is_union && UNCHECKED_UNLESS_UNION.contains(&entry.name));
        let flags = match is_event {
            true => Vec::new(),
            false => {
                let allow_oob = entry.json.get("allow-oob").and_then(Json::as_bool).unwrap_or(false);
                let unchecked = is_unchecked.then_some(("gen", false));
                [("allow-oob", allow_oob)].into_iter().chain(unchecked).collect()
            }
        };
        Ok(Message {
            name: entry.name.to_owned(),
            module: String::new(),
            is_event,
            payload,
            returns: if is_event { None } else { refer("ret-type")? },
            flags,
            meta: meta(entry.json),
        })
    }

    fn refer(&self, entry: &Entry<'_>, ty: &str) -> Result<TypeRef, AnswerError> {
        let place = self.places.get(ty).copied().or(self.anything);
        place.ok_or_else(|| AnswerError::UnknownType { entry: entry.name.to_owned(), ty: ty.to_owned() })
    }

    fn ty(&self, entry: &Entry<'_>) -> Result<TypeInfo, AnswerError> {
        let part = |json: &Json, key: &'static str| -> Result<String, AnswerError> {
            json.get(key).and_then(Json::as_str).map(str::to_owned).ok_or_else(|| entry.fault(key))
        };
        let refer_part = |json: &Json| self.refer(entry, &part(json, "type")?);
        let shape = match entry.meta_type {
            "builtin" => Shape::Builtin(match entry.text("json-type")? {
                "string" => Builtin::Str,
                "number" => Builtin::Number,
                "int" => Builtin::Int,
                "boolean" => Builtin::Bool,
                "null" => Builtin::Null,
                "value" => Builtin::Any,
                _ => return Err(entry.fault("json-type")),
            }),
            "array" => Shape::Array(self.refer(entry, entry.text("element-type")?)?),
            // Before 6.2, values had only names.
            "enum" if entry.json.get("members").is_none() => {
                let names =
                    entry.list("values")?.iter().map(|value| value.as_str().ok_or_else(|| entry.fault("values")));
                let value = |name: &str| Value { name: name.to_owned(), meta: Meta::default() };
                Shape::Enum(names.map(|name| name.map(value)).collect::<Result<_, _>>()?)
            }
            "enum" => {
                let values = entry.list("members")?.iter();
                let value = |json: &Json| Ok(Value { name: part(json, "name")?, meta: meta(json) });
                Shape::Enum(values.map(value).collect::<Result<_, _>>()?)
            }
            "alternate" => {
                let alternatives = entry.list("members")?.iter();
                let read = |json: &Json| Ok(Alternative { name: None, ty: refer_part(json)?, meta: Meta::default() });
                Shape::Alternate(alternatives.map(read).collect::<Result<_, _>>()?)
            }
            "object" => {
                let members = entry.list("members")?.iter().map(|json| {
                    Ok(Member {
                        name: part(json, "name")?,
                        ty: refer_part(json)?,
                        optional: json.get("default").is_some(),
                        meta: meta(json),
                        inherited_from: None,
                        base64: false,
                    })
                });
                let members = members.collect::<Result<_, AnswerError>>()?;
                let tag = entry.json.get("tag").and_then(Json::as_str).map(str::to_owned);
                let branches = match tag {
                    Some(_) => entry.list("variants")?,
                    None => &[],
                };
                let branches = branches.iter().map(|json| {
                    Ok(Branch { value: part(json, "case")?, ty: refer_part(json)?, meta: Meta::default() })
                });
                let branches = branches.collect::<Result<_, AnswerError>>()?;
                Shape::Object(Object { members, tag, branches })
            }
            _ => return Err(entry.fault("meta-type")),
        };
        Ok(TypeInfo { name: None, module: String::new(), meta: meta(entry.json), shape })
    }
}

fn meta(json: &Json) -> Meta {
    let features = json.get("features").and_then(Json::as_array).into_iter().flatten();
    let features = features.filter_map(|feature| Some((feature.as_str()?.to_owned(), None)));
    Meta { cond: None, features: features.collect(), since: None }
}
