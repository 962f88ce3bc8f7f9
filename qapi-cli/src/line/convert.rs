//! Gives the values of a line the types that the command's arguments have.

use std::collections::BTreeMap;

use qapi_interface::{Builtin, Interface, Shape, TypeRef};
use serde_json::{Map, Number, Value};

use super::mistake::Mistake;
use super::words::{Content, Text, Word};
use super::{Properties, Schema};

/// The values of a line by name, as a tree: `a.b=1 a.c=2` has `b` and `c` below `a`.
#[derive(Debug)]
enum Node<'w> {
    Value(&'w Text),
    Tree(BTreeMap<&'w str, Node<'w>>),
}

/// Converts the words after a command to its arguments.
///
/// Only words that contradict each other are refused here. A value that does not fit its type stays text, which the
/// check of the whole request refuses.
pub(super) fn arguments(
    schema: Schema<'_>,
    command: &str,
    words: &[&Word<'_>],
) -> Result<Map<String, Value>, Vec<Mistake>> {
    let mut tree = BTreeMap::new();
    let mistakes: Vec<_> = words.iter().filter_map(|word| insert(&mut tree, word).err()).collect();
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let message = schema.interface.message(command);
    let payload = message.and_then(|message| message.payload);
    let is_described = message.is_some_and(|message| !message.flags.contains(&("gen", false)));
    let properties = match tree.get("driver") {
        Some(Node::Value(Text { content: Content::Bare(driver) | Content::Quoted(driver), .. }))
            if !is_described || command == "device_add" =>
        {
            (schema.properties)(driver)
        }
        _ => None,
    };
    let convert = Convert { interface: schema.interface, properties };
    Ok(convert.members(payload, &tree))
}

fn insert<'w>(tree: &mut BTreeMap<&'w str, Node<'w>>, word: &'w Word<'_>) -> Result<(), Mistake> {
    let Some(value) = &word.value else { return Ok(()) };
    let mut steps: Vec<_> = word.name.split('.').collect();
    let last = steps.pop().unwrap_or_default();
    let twice = |what: &str| Mistake::new(word.name_span(), what.to_owned());
    let mut tree = tree;
    for step in steps {
        match tree.entry(step).or_insert_with(|| Node::Tree(BTreeMap::new())) {
            Node::Tree(inner) => tree = inner,
            Node::Value(_) => return Err(twice("has a value of its own already")),
        }
    }
    match tree.insert(last, Node::Value(value)) {
        None => Ok(()),
        Some(Node::Value(_)) => Err(twice("is given twice")),
        Some(Node::Tree(_)) => Err(twice("has members already")),
    }
}

struct Convert<'i> {
    interface: &'i Interface,
    properties: Option<Properties>,
}

impl Convert<'_> {
    fn members(&self, ty: Option<TypeRef>, tree: &BTreeMap<&str, Node<'_>>) -> Map<String, Value> {
        let text = |name: &str| match tree.get(name) {
            Some(Node::Value(Text { content: Content::Bare(text) | Content::Quoted(text), .. })) => Some(text.as_str()),
            _ => None,
        };
        let members = ty.map(|ty| self.interface.members(ty, text));
        let convert = |(name, node): (&&str, &Node<'_>)| {
            let member = members.as_ref().and_then(|members| members.get(name));
            let value = match (member, node) {
                (None, Node::Value(text)) => self.property(name, text),
                _ => self.node(member.map(|member| member.ty), node),
            };
            ((*name).to_owned(), value)
        };
        tree.iter().map(convert).collect()
    }

    fn node(&self, ty: Option<TypeRef>, node: &Node<'_>) -> Value {
        match node {
            Node::Value(text) => self.value(ty, text),
            Node::Tree(tree) => match ty.map(|ty| &self.interface.types[ty].shape) {
                Some(Shape::Array(element)) => self.array(*element, tree),
                Some(Shape::Alternate(alternatives)) => {
                    let object = alternatives.iter().find(|part| self.interface.object(part.ty).is_some());
                    Value::Object(self.members(object.map(|part| part.ty), tree))
                }
                _ => Value::Object(self.members(ty, tree)),
            },
        }
    }

    /// Converts `names.0=a names.1=b` to an array. If the names are not 0, 1, and so on, the value stays an object,
    /// which the check of the whole request refuses.
    fn array(&self, element: TypeRef, tree: &BTreeMap<&str, Node<'_>>) -> Value {
        let items: Option<Vec<_>> = (0..tree.len()).map(|index| tree.get(index.to_string().as_str())).collect();
        match items {
            Some(items) => items.into_iter().map(|item| self.node(Some(element), item)).collect(),
            None => Value::Object(self.members(None, tree)),
        }
    }

    fn value(&self, ty: Option<TypeRef>, text: &Text) -> Value {
        match (&text.content, ty) {
            (Content::Json(value), _) => value.clone(),
            (Content::Quoted(text), _) => Value::String(text.clone()),
            (Content::Bare(text), None) => guess(text),
            (Content::Bare(text), Some(ty)) => self.bare(ty, text).unwrap_or_else(|| Value::String(text.clone())),
        }
    }

    /// Returns text as a value of a type, if it can be one.
    fn bare(&self, ty: TypeRef, text: &str) -> Option<Value> {
        match &self.interface.types[ty].shape {
            Shape::Builtin(builtin) => builtin_value(*builtin, text),
            Shape::Enum(values) => values.iter().any(|value| value.name == text).then(|| text.into()),
            // A single value stands for an array of one element. A server's answer may contain arrays of themselves.
            Shape::Array(element) if matches!(self.interface.types[*element].shape, Shape::Array(_)) => None,
            Shape::Array(element) => Some(Value::Array(vec![self.bare(*element, text)?])),
            // Strings come last, because any text can be a string.
            Shape::Alternate(alternatives) => {
                let is_text = |ty: TypeRef| matches!(self.interface.types[ty].shape, Shape::Builtin(Builtin::Str));
                let mut parts: Vec<_> = alternatives.iter().map(|part| part.ty).collect();
                parts.sort_by_key(|ty| is_text(*ty));
                parts.into_iter().find_map(|ty| match &self.interface.types[ty].shape {
                    Shape::Array(_) | Shape::Alternate(_) => None,
                    _ => self.bare(ty, text),
                })
            }
            Shape::Object(_) => None,
        }
    }

    /// Converts an argument that the schema does not describe. Its type is that of the device's property, if known.
    fn property(&self, name: &str, text: &Text) -> Value {
        let Content::Bare(bare) = &text.content else { return self.value(None, text) };
        match self.properties.as_ref().and_then(|properties| properties.get(name)).map(String::as_str) {
            None => guess(bare),
            Some("bool") => switch(bare).unwrap_or_else(|| bare.as_str().into()),
            Some(ty) if ty == "size" || ty.contains("int") => integer(bare).unwrap_or_else(|| bare.as_str().into()),
            Some(_) => bare.as_str().into(),
        }
    }
}

fn builtin_value(builtin: Builtin, text: &str) -> Option<Value> {
    match builtin {
        Builtin::Str => Some(text.into()),
        Builtin::Bool => switch(text),
        Builtin::Null => (text == "null").then_some(Value::Null),
        Builtin::Number => text.parse().ok().and_then(Number::from_f64).map(Value::Number).or_else(|| integer(text)),
        Builtin::Any => Some(guess(text)),
        _ => integer(text),
    }
}

/// Reads a boolean. QEMU's own options take `on` and `off`.
fn switch(text: &str) -> Option<Value> {
    match text {
        "true" | "on" | "yes" => Some(true.into()),
        "false" | "off" | "no" => Some(false.into()),
        _ => None,
    }
}

/// Reads an integer: decimal, hexadecimal after `0x`, or decimal with a suffix K, M, G, T, P or E of either case, which
/// are powers of 1024.
fn integer(text: &str) -> Option<Value> {
    if let Ok(number) = text.parse::<i64>() {
        return Some(number.into());
    }
    if let Ok(number) = text.parse::<u64>() {
        return Some(number.into());
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return u64::from_str_radix(digits, 16).ok().map(Value::from);
    }
    let (last, _) = text.char_indices().next_back()?;
    let power = "KMGTPE".find(text[last..].to_ascii_uppercase().as_str())?;
    let number: u64 = text[..last].parse().ok()?;
    number.checked_mul(1 << (10 * (power + 1))).map(Value::from)
}

/// Reads a value of an unknown type: as JSON if the text is valid JSON, otherwise as a string.
fn guess(text: &str) -> Value {
    match text {
        "on" | "off" => text.into(),
        _ => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
    }
}
