//! Makes the answer of a schema's server to `query-qmp-schema`.
//!
//! QEMU lists commands and events in the order of its schema, then types in the order in which they are first referred
//! to. It replaces names of types by numbers in that order, and has one type for all integers. Types whose conditions
//! do not hold get numbers, but no entries.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use crate::schema::{
    Alternate, Arguments, Builtin, Command, Cond, DefId, Definition, Element, Enum, Event, Feature, Item, Kind, Member,
    Schema, Type, Union,
};

/// How to answer for a schema.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Whether a condition holds.
    pub holds: &'a dyn Fn(&Cond) -> bool,
    /// Whether types have numbers, as in QEMU's answer, instead of names.
    pub masked: bool,
}

impl std::fmt::Debug for Options<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options").field("masked", &self.masked).finish_non_exhaustive()
    }
}

/// Returns the answer to `query-qmp-schema`: an array of objects, each a command, an event or a type.
pub fn introspect(schema: &Schema, options: &Options<'_>) -> Value {
    let mut tree =
        Tree { schema, options, entries: Vec::new(), used: Vec::new(), seen: HashSet::new(), numbers: HashMap::new() };
    // Module by module: what a file includes comes before or after all of it, never in between.
    for (_, module) in schema.modules() {
        for item in &module.items {
            let Item::Definition(id) = *item else { continue };
            match &schema[id].kind {
                Kind::Command(command) => tree.command(id, command),
                Kind::Event(event) => tree.event(id, event),
                _ => {}
            }
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

/// Returns the symbols in a schema's conditions, sorted by name.
pub fn symbols(schema: &Schema) -> Vec<&str> {
    let mut conds: Vec<&Cond> = Vec::new();
    for (_, definition) in schema.definitions() {
        conds.extend(&definition.cond);
        conds.extend(definition.all_features().filter_map(|feature| feature.cond.as_ref()));
        conds.extend(definition.kind.members().iter().filter_map(|member| member.cond.as_ref()));
        match &definition.kind {
            Kind::Enum(ty) => conds.extend(ty.values.iter().filter_map(|value| value.cond.as_ref())),
            Kind::Union(ty) => conds.extend(ty.branches.iter().filter_map(|branch| branch.cond.as_ref())),
            Kind::Alternate(ty) => conds.extend(ty.branches.iter().filter_map(|branch| branch.cond.as_ref())),
            Kind::Struct(_) | Kind::Command(_) | Kind::Event(_) => {}
        }
    }
    Cond::symbols(conds)
}

/// A type that an entry refers to. All integers are the same type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Used {
    Type(Type),
    /// The object of the members that a command or event declares.
    Arguments(DefId),
    /// An object without members.
    Empty,
}

impl Used {
    fn new(ty: Type) -> Self {
        let integer = |element| match element {
            Element::Builtin(builtin) if json_type(builtin) == "int" => Element::Builtin(Builtin::Int),
            element => element,
        };
        Self::Type(match ty {
            Type::One(element) => Type::One(integer(element)),
            Type::Array(element) => Type::Array(integer(element)),
        })
    }

    fn defined(id: DefId) -> Self {
        Self::Type(Type::One(Element::Defined(id)))
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

struct Tree<'a> {
    schema: &'a Schema,
    options: &'a Options<'a>,
    entries: Vec<Value>,
    /// The types that need entries, in order.
    used: Vec<Used>,
    /// The same types, for lookup.
    seen: HashSet<Used>,
    /// The numbers in place of names.
    numbers: HashMap<Used, usize>,
}

impl<'a> Tree<'a> {
    fn command(&mut self, id: DefId, command: &Command) {
        let definition = &self.schema[id];
        let arguments = self.arguments(id, &command.arguments);
        let returns = self.refer(command.returns.map_or(Used::Empty, Used::new));
        let mut entry =
            json!({"name": definition.name, "meta-type": "command", "arg-type": arguments, "ret-type": returns});
        if command.allow_oob {
            entry["allow-oob"] = true.into();
        }
        self.push(entry, &definition.features, definition.cond.as_ref());
    }

    fn event(&mut self, id: DefId, event: &Event) {
        let definition = &self.schema[id];
        let data = self.arguments(id, &event.arguments);
        let entry = json!({"name": definition.name, "meta-type": "event", "arg-type": data});
        self.push(entry, &definition.features, definition.cond.as_ref());
    }

    fn arguments(&mut self, id: DefId, arguments: &Arguments) -> String {
        self.refer(match arguments {
            Arguments::Inline(members) if !members.is_empty() => Used::Arguments(id),
            Arguments::None | Arguments::Inline(_) => Used::Empty,
            Arguments::Named { ty, .. } => Used::defined(*ty),
        })
    }

    /// Returns the name of a type in the answer. The type gets an entry.
    fn refer(&mut self, used: Used) -> String {
        if self.seen.insert(used) {
            self.used.push(used);
        }
        match used {
            Used::Type(Type::Array(element)) => format!("[{}]", self.refer(Used::Type(Type::One(element)))),
            Used::Type(Type::One(Element::Builtin(builtin))) => builtin.name().to_owned(),
            _ if self.options.masked => {
                let next = self.numbers.len();
                self.numbers.entry(used).or_insert(next).to_string()
            }
            Used::Type(Type::One(Element::Defined(id))) => self.schema[id].name.clone(),
            Used::Arguments(id) => format!("q_obj_{}-arg", self.schema[id].name),
            Used::Empty => "q_empty".to_owned(),
        }
    }

    fn describe(&mut self, used: Used) {
        let schema = self.schema;
        let told = self.refer(used);
        match used {
            Used::Empty => self.push(json!({"name": told, "meta-type": "object", "members": []}), &[], None),
            Used::Arguments(id) => {
                let Some(Arguments::Inline(members)) = schema[id].arguments() else { return };
                let members = self.members(members);
                let entry = json!({"name": told, "meta-type": "object", "members": members});
                // The members have the condition of the command or event that declares them.
                self.push(entry, &[], schema[id].cond.as_ref());
            }
            Used::Type(Type::Array(element)) => {
                let cond = match element {
                    Element::Builtin(_) => None,
                    Element::Defined(id) => schema[id].cond.as_ref(),
                };
                let element = self.refer(Used::Type(Type::One(element)));
                self.push(json!({"name": told, "meta-type": "array", "element-type": element}), &[], cond);
            }
            Used::Type(Type::One(Element::Builtin(builtin))) => {
                let entry = json!({"name": told, "meta-type": "builtin", "json-type": json_type(builtin)});
                self.push(entry, &[], None);
            }
            Used::Type(Type::One(Element::Defined(id))) => self.definition(told, id, &schema[id]),
        }
    }

    fn definition(&mut self, told: String, id: DefId, definition: &'a Definition) {
        let entry = match &definition.kind {
            Kind::Enum(ty) => self.enumeration(told, ty),
            Kind::Alternate(ty) => self.alternate(told, ty),
            Kind::Struct(_) => {
                let members = self.members(self.schema.all_members(id));
                json!({"name": told, "meta-type": "object", "members": members})
            }
            Kind::Union(ty) => {
                let members = self.members(self.schema.all_members(id));
                let variants = self.variants(ty);
                json!({"name": told, "meta-type": "object", "members": members, "tag": ty.tag, "variants": variants})
            }
            // These are no types.
            Kind::Command(_) | Kind::Event(_) => return,
        };
        self.push(entry, &definition.features, definition.cond.as_ref());
    }

    fn enumeration(&mut self, told: String, ty: &Enum) -> Value {
        let values = || ty.values.iter().filter(|value| self.holds(value.cond.as_ref()));
        let members: Value =
            values().map(|value| self.with_features(json!({"name": value.name}), &value.features)).collect();
        // As before 6.2, when values had nothing but a name.
        let values: Value = values().map(|value| value.name.as_str()).collect();
        json!({"name": told, "meta-type": "enum", "members": members, "values": values})
    }

    fn alternate(&mut self, told: String, ty: &Alternate) -> Value {
        let members = self.list(&ty.branches, |tree, branch| {
            (json!({"type": tree.refer(Used::new(branch.ty))}), branch.cond.as_ref())
        });
        json!({"name": told, "meta-type": "alternate", "members": members})
    }

    fn members<'m>(&mut self, members: impl IntoIterator<Item = &'m Member>) -> Vec<Value> {
        self.list(members, |tree, member| {
            let mut entry = json!({"name": member.name, "type": tree.refer(Used::new(member.ty))});
            if member.optional {
                entry["default"] = Value::Null;
            }
            (tree.with_features(entry, &member.features), member.cond.as_ref())
        })
    }

    /// Returns the branches as declared, then the values of the tag that have none.
    fn variants(&mut self, ty: &Union) -> Value {
        let declared = self.list(&ty.branches, |tree, branch| {
            (json!({"case": branch.name, "type": tree.refer(Used::defined(branch.ty))}), branch.cond.as_ref())
        });
        let is_declared: HashSet<&str> = ty.branches.iter().map(|branch| branch.name.as_str()).collect();
        let values = match &self.schema[ty.tag_type].kind {
            Kind::Enum(tag) => tag.values.as_slice(),
            _ => &[],
        };
        let others = self
            .list(values.iter().filter(|value| !is_declared.contains(value.name.as_str())), |tree, value| {
                (json!({"case": value.name, "type": tree.refer(Used::Empty)}), value.cond.as_ref())
            });
        [declared, others].concat().into()
    }

    /// Describes the items of a list whose conditions hold. The types of all items get entries.
    fn list<'i, T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        describe: impl Fn(&mut Self, T) -> (Value, Option<&'i Cond>),
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

    fn push(&mut self, entry: Value, features: &[Feature], cond: Option<&Cond>) {
        if self.holds(cond) {
            let entry = self.with_features(entry, features);
            self.entries.push(entry);
        }
    }

    /// Adds the features whose conditions hold. If none of them do, the list is empty.
    fn with_features(&self, mut entry: Value, features: &[Feature]) -> Value {
        if !features.is_empty() {
            let features = features.iter().filter(|feature| self.holds(feature.cond.as_ref()));
            entry["features"] = features.map(|feature| feature.name.as_str()).collect();
        }
        entry
    }

    fn holds(&self, cond: Option<&Cond>) -> bool {
        cond.is_none_or(self.options.holds)
    }
}
