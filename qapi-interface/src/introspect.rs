//! Makes the answer to `query-qmp-schema` from an interface.
//!
//! QEMU lists commands and events in the order of its schema, then types in the order in which they are first referred
//! to. It replaces names of types by numbers in that order, and has one type for all integers. Types whose conditions
//! do not hold get numbers, but no entries.

use std::collections::{HashMap, HashSet};

use serde_json::{Value as Json, json};

use crate::{Alternative, Builtin, Cond, Interface, Member, Message, Meta, Object, Shape, TypeRef, Value};

impl Interface {
    /// Returns the answer to `query-qmp-schema`: an array of objects, each a command, an event or a type. Items whose
    /// condition does not hold are left out. If `masked`, types have numbers instead of names, as in QEMU's answer.
    ///
    /// ```
    /// use qapi_interface::{History, Interface, Release};
    ///
    /// let interface = History::known().interface("qmp", Release::new(8, 2)).ok_or("8.2 is known")?;
    /// let answer = interface.introspect(&|_| true, true);
    /// let again = Interface::from_answer(&answer).map_err(|_| "an answer")?;
    /// assert!(again.message("query-status").is_some());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn introspect(&self, holds: &dyn Fn(&Cond) -> bool, masked: bool) -> Json {
        let mut tree = Tree {
            interface: self,
            holds,
            masked,
            entries: Vec::new(),
            used: Vec::new(),
            seen: HashSet::new(),
            numbers: HashMap::new(),
        };
        for message in &self.messages {
            tree.message(message);
        }
        // Describing a type can add further types to the list.
        let mut next = 0;
        while let Some(used) = tree.used.get(next).cloned() {
            tree.describe(&used);
            next += 1;
        }
        Json::Array(tree.entries)
    }
}

/// A type that an entry refers to.
#[derive(Clone)]
struct Used<'a> {
    /// `None` for an object without members.
    ty: Option<TypeRef>,
    /// The command or event whose arguments or data it is, if it has no name of its own.
    owner: Option<&'a Message>,
}

struct Tree<'a> {
    interface: &'a Interface,
    holds: &'a dyn Fn(&Cond) -> bool,
    masked: bool,
    entries: Vec<Json>,
    /// The types that need entries, in order.
    used: Vec<Used<'a>>,
    /// The names of the types in `used`.
    seen: HashSet<String>,
    /// The numbers that replace names.
    numbers: HashMap<String, usize>,
}

impl<'a> Tree<'a> {
    fn message(&mut self, message: &'a Message) {
        let payload = self.refer(&Used { ty: message.payload, owner: Some(message) });
        let mut entry = json!({"name": message.name, "meta-type": "event", "arg-type": payload});
        if !message.is_event {
            entry["meta-type"] = "command".into();
            entry["ret-type"] = self.refer(&Used { ty: message.returns, owner: None }).into();
            if message.flags.contains(&("allow-oob", true)) {
                entry["allow-oob"] = true.into();
            }
        }
        self.push(entry, &message.meta, message.meta.cond.as_ref());
    }

    /// Returns a name that no other type has. All integers are the same type.
    fn name(&self, used: &Used<'_>) -> String {
        let Some(ty) = used.ty.filter(|ty| !self.is_empty(*ty)) else { return "q_empty".to_owned() };
        let facts = &self.interface.types[ty];
        match (&facts.name, &facts.shape) {
            (Some(name), _) => name.clone(),
            (None, Shape::Builtin(builtin)) if json_type(*builtin) == "int" => Builtin::Int.name().to_owned(),
            (None, Shape::Builtin(builtin)) => builtin.name().to_owned(),
            // Schemas have no arrays of arrays.
            (None, Shape::Array(element)) if !matches!(self.interface.types[*element].shape, Shape::Array(_)) => {
                format!("[{}]", self.name(&Used { ty: Some(*element), owner: None }))
            }
            _ => match used.owner {
                Some(owner) => format!("q_obj_{}-arg", owner.name),
                None => format!("#{ty}"),
            },
        }
    }

    fn is_empty(&self, ty: TypeRef) -> bool {
        self.interface.types[ty].name.is_none() && self.interface.is_empty_object(ty)
    }

    /// Returns the name of a type in the answer. The type gets an entry.
    fn refer(&mut self, used: &Used<'a>) -> String {
        let name = self.name(used);
        if self.seen.insert(name.clone()) {
            self.used.push(used.clone());
        }
        match used.ty.map(|ty| &self.interface.types[ty].shape) {
            Some(Shape::Builtin(_)) => name,
            Some(Shape::Array(element)) if name.starts_with('[') => {
                format!("[{}]", self.refer(&Used { ty: Some(*element), owner: None }))
            }
            _ if !self.masked => name,
            _ => {
                let next = self.numbers.len();
                self.numbers.entry(name).or_insert(next).to_string()
            }
        }
    }

    fn refer_to(&mut self, ty: TypeRef) -> String {
        self.refer(&Used { ty: Some(ty), owner: None })
    }

    fn describe(&mut self, used: &Used<'a>) {
        let name = self.refer(used);
        let Some(ty) = used.ty.filter(|ty| !self.is_empty(*ty)) else {
            return self.push(json!({"name": name, "meta-type": "object", "members": []}), &Meta::default(), None);
        };
        let facts = &self.interface.types[ty];
        let cond = facts.meta.cond.as_ref();
        match &facts.shape {
            Shape::Builtin(builtin) => {
                let entry = json!({"name": name, "meta-type": "builtin", "json-type": json_type(*builtin)});
                self.push(entry, &facts.meta, cond);
            }
            Shape::Array(element) => {
                let element_cond = self.interface.types[*element].meta.cond.as_ref();
                let element = self.refer_to(*element);
                self.push(
                    json!({"name": name, "meta-type": "array", "element-type": element}),
                    &facts.meta,
                    element_cond,
                );
            }
            Shape::Enum(values) => {
                let entry = self.enumeration(name, values);
                self.push(entry, &facts.meta, cond);
            }
            Shape::Alternate(alternatives) => {
                let members = self.alternatives(alternatives);
                self.push(json!({"name": name, "meta-type": "alternate", "members": members}), &facts.meta, cond);
            }
            Shape::Object(object) => {
                let members = self.members(&object.members);
                let mut entry = json!({"name": name, "meta-type": "object", "members": members});
                if let Some(tag) = &object.tag {
                    entry["tag"] = tag.as_str().into();
                    entry["variants"] = self.variants(object, tag);
                }
                // Members that are declared in a command or event have its condition.
                let owner = used.owner.filter(|_| facts.name.is_none());
                self.push(entry, &facts.meta, owner.map_or(cond, |owner| owner.meta.cond.as_ref()));
            }
        }
    }

    fn enumeration(&mut self, name: String, values: &'a [Value]) -> Json {
        let there = || values.iter().filter(|value| self.holds(value.meta.cond.as_ref()));
        let members: Json = there().map(|value| self.with_features(json!({"name": value.name}), &value.meta)).collect();
        // Releases before 6.2 have only this list.
        let values: Json = there().map(|value| value.name.as_str()).collect();
        json!({"name": name, "meta-type": "enum", "members": members, "values": values})
    }

    fn alternatives(&mut self, alternatives: &'a [Alternative]) -> Vec<Json> {
        self.list(alternatives, |tree, alternative| {
            (json!({"type": tree.refer_to(alternative.ty)}), alternative.meta.cond.as_ref())
        })
    }

    fn members(&mut self, members: &'a [Member]) -> Vec<Json> {
        self.list(members, |tree, member| {
            let mut entry = json!({"name": member.name, "type": tree.refer_to(member.ty)});
            if member.optional {
                entry["default"] = Json::Null;
            }
            (tree.with_features(entry, &member.meta), member.meta.cond.as_ref())
        })
    }

    /// Returns the branches as declared, then the values of the tag that have none.
    fn variants(&mut self, object: &'a Object, tag: &str) -> Json {
        let declared = self.list(&object.branches, |tree, branch| {
            (json!({"case": branch.value, "type": tree.refer_to(branch.ty)}), branch.meta.cond.as_ref())
        });
        let values: &[Value] = match object.member(tag).map(|member| &self.interface.types[member.ty].shape) {
            Some(Shape::Enum(values)) => values,
            _ => &[],
        };
        let others = self.list(values.iter().filter(|value| object.branch(&value.name).is_none()), |tree, value| {
            let nothing = tree.refer(&Used { ty: None, owner: None });
            (json!({"case": value.name, "type": nothing}), value.meta.cond.as_ref())
        });
        [declared, others].concat().into()
    }

    /// Describes the items of a list whose conditions hold. The types of all items get entries.
    fn list<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        describe: impl Fn(&mut Self, T) -> (Json, Option<&'a Cond>),
    ) -> Vec<Json> {
        let mut list = Vec::new();
        for item in items {
            let (described, cond) = describe(self, item);
            if self.holds(cond) {
                list.push(described);
            }
        }
        list
    }

    fn push(&mut self, entry: Json, meta: &Meta, cond: Option<&Cond>) {
        if self.holds(cond) {
            let entry = self.with_features(entry, meta);
            self.entries.push(entry);
        }
    }

    /// Adds the features whose conditions hold. If none of them do, the list is empty.
    fn with_features(&self, mut entry: Json, meta: &Meta) -> Json {
        if !meta.features.is_empty() {
            let features = meta.features.iter().filter(|(_, cond)| self.holds(cond.as_ref()));
            entry["features"] = features.map(|(name, _)| name.as_str()).collect();
        }
        entry
    }

    fn holds(&self, cond: Option<&Cond>) -> bool {
        cond.is_none_or(self.holds)
    }
}

/// Returns the JSON type in the entry of a built-in type.
fn json_type(builtin: Builtin) -> &'static str {
    match builtin {
        Builtin::Str => "string",
        Builtin::Number => "number",
        Builtin::Bool => "boolean",
        Builtin::Null => "null",
        Builtin::Any => "value",
        _ => "int",
    }
}
