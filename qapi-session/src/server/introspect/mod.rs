//! The answer to `query-qmp-schema`, from the schema table.
//!
//! QEMU describes commands and events in the order of its schema, then the types in the order in which
//! they are first referred to; names of types are replaced by numbers, counted in that order too. All
//! integers are one type. What conditions leave out is counted, but not told.

#[cfg(test)]
mod tests;
mod types;

use std::collections::{HashMap, HashSet};

use qapi_types::schema::{
    Alternate, Command, Cond, EMPTY_OBJECT, Enum, Event, Feature, Member, Object, Protocol, Type, Variants,
};
use serde_json::{Value, json};

use self::types::{cond, integer, json_type, name};

/// Describes a protocol as a server has it: with the commands and events that it `has`, in a build that has exactly those
/// symbols `defined`.
pub(crate) fn introspect(
    protocol: &'static Protocol,
    defined: &dyn Fn(&str) -> bool,
    has: &dyn Fn(&str) -> bool,
) -> Value {
    let mut tree =
        Tree { defined, entries: Vec::new(), used: Vec::new(), seen: HashSet::new(), numbers: HashMap::new() };
    for name in protocol.order.iter().filter(|name| has(name)) {
        if let Some(command) = protocol.command(name) {
            tree.command(command);
        } else if let Some(event) = protocol.event(name) {
            tree.event(event);
        }
    }
    // Types refer to types, so that there are ever more until all have been seen.
    let mut next = 0;
    while let Some(used) = tree.used.get(next).copied() {
        tree.describe(used);
        next += 1;
    }
    Value::Array(tree.entries)
}

/// Takes out of a description what is deprecated, as a server does that hides deprecated output:
/// commands, events, types and members of objects. What is unstable stays.
pub(crate) fn hide_deprecated(description: &mut Value) {
    fn retain(list: &mut Value) {
        if let Value::Array(entries) = list {
            entries.retain(|entry| {
                let features = entry.get("features").and_then(Value::as_array);
                !features.is_some_and(|features| features.iter().any(|feature| feature == "deprecated"))
            });
        }
    }
    retain(description);
    for entry in description.as_array_mut().into_iter().flatten().filter(|entry| entry["meta-type"] == "object") {
        if let Some(members) = entry.get_mut("members") {
            retain(members);
        }
    }
}

/// A type that something refers to.
#[derive(Clone, Copy)]
struct Used {
    ty: Type,
    /// The command or event whose members it holds, if it has no name of its own.
    owner: Owner,
}

#[derive(Clone, Copy)]
struct Owner {
    name: &'static str,
    cond: Option<&'static Cond>,
}

/// Of types that have names.
const NOBODY: Owner = Owner { name: "", cond: None };

struct Tree<'a> {
    defined: &'a dyn Fn(&str) -> bool,
    entries: Vec<Value>,
    /// Types to be described, in order.
    used: Vec<Used>,
    /// The names of those.
    seen: HashSet<String>,
    /// What is told in place of names.
    numbers: HashMap<String, String>,
}

impl Tree<'_> {
    fn command(&mut self, command: &'static Command) {
        let owner = Owner { name: command.name, cond: command.cond.as_ref() };
        let arguments = self.refer(Type::Object(command.arguments), owner);
        let returns = self.refer(command.returns.unwrap_or(Type::Object(&EMPTY_OBJECT)), NOBODY);
        let mut entry =
            json!({"name": command.name, "meta-type": "command", "arg-type": arguments, "ret-type": returns});
        if command.allow_oob {
            entry["allow-oob"] = true.into();
        }
        self.push(entry, command.features, owner.cond);
    }

    fn event(&mut self, event: &'static Event) {
        let owner = Owner { name: event.name, cond: event.cond.as_ref() };
        let data = self.refer(Type::Object(event.data), owner);
        let entry = json!({"name": event.name, "meta-type": "event", "arg-type": data});
        self.push(entry, event.features, owner.cond);
    }

    /// What a type is called, which is now to be described.
    fn refer(&mut self, ty: Type, owner: Owner) -> String {
        let ty = integer(ty.known());
        let name = name(ty, owner.name);
        if self.seen.insert(name.clone()) {
            self.used.push(Used { ty, owner });
        }
        match ty {
            Type::Array(element) => format!("[{}]", self.refer(*element, owner)),
            Type::Enum(_) | Type::Object(_) | Type::Alternate(_) => self.number(name),
            _ => name,
        }
    }

    fn number(&mut self, name: String) -> String {
        let next = self.numbers.len();
        self.numbers.entry(name).or_insert_with(|| next.to_string()).clone()
    }

    fn describe(&mut self, used: Used) {
        let told = self.refer(used.ty, used.owner);
        match used.ty {
            Type::Array(element) => {
                let element_name = self.refer(*element, used.owner);
                let entry = json!({"name": told, "meta-type": "array", "element-type": element_name});
                self.push(entry, &[], cond(element.known()));
            }
            Type::Enum(entry) => self.enumeration(told, entry),
            Type::Alternate(entry) => self.alternate(told, entry),
            Type::Object(entry) => self.object(told, entry, used.owner),
            ty => {
                let entry = json!({"name": told, "meta-type": "builtin", "json-type": json_type(ty)});
                self.push(entry, &[], None);
            }
        }
    }

    fn enumeration(&mut self, told: String, ty: &'static Enum) {
        let values = || ty.values.iter().filter(|value| self.holds(value.cond.as_ref()));
        let members = values().map(|value| self.with_features(json!({"name": value.name}), value.features));
        let members: Value = members.collect();
        let values: Value = values().map(|value| value.name).collect();
        let entry = json!({"name": told, "meta-type": "enum", "members": members, "values": values});
        self.push(entry, ty.features, ty.cond.as_ref());
    }

    fn alternate(&mut self, told: String, ty: &'static Alternate) {
        let members = self.list(ty.alternatives, |tree, alternative| {
            let member = json!({"type": tree.refer(alternative.ty, NOBODY)});
            (member, alternative.cond.as_ref())
        });
        let entry = json!({"name": told, "meta-type": "alternate", "members": members});
        self.push(entry, ty.features, ty.cond.as_ref());
    }

    fn object(&mut self, told: String, ty: &'static Object, owner: Owner) {
        let members = self.list(ty.members, |tree, member| {
            let mut entry = json!({"name": member.name, "type": tree.refer(member.ty, NOBODY)});
            if member.optional {
                entry["default"] = Value::Null;
            }
            (tree.with_features(entry, member.features), member.cond.as_ref())
        });
        let mut entry = json!({"name": told, "meta-type": "object", "members": members});
        if let Some(variants) = ty.variants {
            entry["tag"] = variants.tag.into();
            entry["variants"] = self.variants(ty.members, variants);
        }
        // What is declared in a command or event is there when that is.
        self.push(entry, ty.features, if ty.name.is_empty() { owner.cond } else { ty.cond.as_ref() });
    }

    /// The branches as they are declared, then the values of the tag that add nothing.
    fn variants(&mut self, members: &'static [Member], variants: Variants) -> Value {
        let declared = self.list(variants.branches, |tree, branch| {
            let object = tree.refer(Type::Object(branch.object), NOBODY);
            (json!({"case": branch.value, "type": object}), branch.cond.as_ref())
        });
        let tag = members.iter().find(|member| member.name == variants.tag).map(|member| member.ty.known());
        let values = if let Some(Type::Enum(tag)) = tag { tag.values } else { &[] };
        let is_declared = |value: &str| variants.branches.iter().any(|branch| branch.value == value);
        let others: Vec<_> = values.iter().filter(|value| !is_declared(value.name)).collect();
        let others = self.list(others, |tree, value| {
            let object = tree.refer(Type::Object(&EMPTY_OBJECT), NOBODY);
            (json!({"case": value.name, "type": object}), value.cond.as_ref())
        });
        [declared, others].concat().into()
    }

    /// Describes what holds of a list; all of it is seen.
    fn list<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        describe: impl Fn(&mut Self, T) -> (Value, Option<&'static Cond>),
    ) -> Vec<Value> {
        let mut list = Vec::new();
        for item in items {
            let (described, cond) = describe(self, item);
            if self.holds(cond) {
                list.push(described);
            }
        }
        list
    }

    fn push(&mut self, entry: Value, features: &'static [Feature], cond: Option<&'static Cond>) {
        if self.holds(cond) {
            let entry = self.with_features(entry, features);
            self.entries.push(entry);
        }
    }

    /// With the features that hold, also if these are none of those declared.
    fn with_features(&self, mut entry: Value, features: &'static [Feature]) -> Value {
        if !features.is_empty() {
            let features = features.iter().filter(|feature| self.holds(feature.cond.as_ref()));
            entry["features"] = features.map(|feature| feature.name).collect();
        }
        entry
    }

    fn holds(&self, cond: Option<&Cond>) -> bool {
        cond.is_none_or(|cond| cond.eval(self.defined))
    }
}
