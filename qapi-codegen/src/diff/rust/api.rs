//! The public items that the generator makes from a schema, as facts that can be compared.
//!
//! Each fact is about a definition or one part of it, and describes what [`emit`](crate::emit) writes.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::emit::{self, Shape, Types, shapes};
use crate::lower::features;
use crate::lower::model::{
    CommandItem, Direction, EventItem, Field, FieldType, Payload, Protocol, TypeItem, TypeKind, UnionItem,
};

use super::facts::{DefinitionKey, Fact, Sort};

/// The key of a command's reply, which is not a valid name of a member.
pub(super) const REPLY: &str = "->";

/// The key of all members together.
pub(super) const MEMBERS: &str = "*";

/// The key of the place of a definition.
pub(super) const PLACE: &str = "@";

/// Returns the key of a value or branch. It differs from the key of a member of the same name.
pub(super) fn choice(name: &str) -> String {
    format!("={name}")
}

/// The key of a fact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// Whether the definition is a type.
    pub(super) is_type: bool,
    /// Its name on the wire.
    pub(super) definition: String,
    /// The part of it.
    pub(super) part: Option<String>,
    /// Its sort.
    pub(super) sort: Sort,
    /// Distinguishes facts of the same sort.
    which: String,
}

/// All facts.
#[derive(Debug, Default)]
pub(super) struct Api {
    pub(super) facts: BTreeMap<Key, Fact>,
    /// The generated items of each definition, in words.
    pub(super) items: BTreeMap<DefinitionKey, Vec<String>>,
    /// The Cargo features that each feature enables.
    pub(super) features: BTreeMap<String, BTreeSet<String>>,
}

impl Api {
    /// Files the facts of a type under another name.
    pub(super) fn rename(&mut self, old: &str, new: &str) {
        let is_old = |is_type: bool, definition: &str| is_type && definition == old;
        let facts = std::mem::take(&mut self.facts).into_iter().map(|(mut key, fact)| {
            if is_old(key.is_type, &key.definition) {
                key.definition = new.to_owned();
            }
            (key, fact)
        });
        self.facts = facts.collect();
    }
}

/// Lists the public items of a protocol.
pub(super) fn api(protocol: &Protocol<'_>) -> Api {
    let mut api = Api { features: features(protocol), ..Api::default() };
    let mut shapes = shapes(protocol).into_iter();
    let types = Types::new(protocol);
    for module in &protocol.modules {
        let feature = module.feature.as_deref();
        for item in &module.types {
            List::new(&mut api, true, &item.definition.name, feature).ty(item, &types);
        }
        for (item, shape) in module.commands.iter().zip(&mut shapes) {
            List::new(&mut api, false, &item.definition.name, feature).command(item, &shape);
        }
        for item in &module.events {
            List::new(&mut api, false, &item.definition.name, feature).event(item);
        }
    }
    api
}

/// Lists the facts of one definition.
struct List<'a> {
    api: &'a mut Api,
    is_type: bool,
    definition: &'a str,
}

impl<'a> List<'a> {
    fn new(api: &'a mut Api, is_type: bool, definition: &'a str, feature: Option<&str>) -> Self {
        let mut list = Self { api, is_type, definition };
        if let Some(feature) = feature {
            list.fact(Some(PLACE), Sort::Feature, "", feature);
        }
        list
    }

    fn fact(&mut self, part: Option<&str>, sort: Sort, which: &str, value: impl Into<String>) {
        let key = Key {
            is_type: self.is_type,
            definition: self.definition.to_owned(),
            part: part.map(str::to_owned),
            sort,
            which: which.to_owned(),
        };
        self.api.facts.insert(key, Fact { sort, which: which.to_owned(), value: value.into() });
    }

    fn item(&mut self, text: String) {
        self.api.items.entry((self.is_type, self.definition.to_owned())).or_default().push(text);
    }

    fn ty<'p, 's>(&mut self, item: &'p TypeItem<'s>, types: &Types<'p, 's>) {
        let open = item.direction.received();
        let (kind, name) = match &item.kind {
            TypeKind::Enum(_) | TypeKind::Alternate(_) => ("enum", &item.name),
            TypeKind::Struct(_) | TypeKind::Union(_) => ("struct", &item.name),
        };
        self.item(format!("`{kind} {name}`"));
        self.fact(None, Sort::Item, "type", format!("{kind} {name}"));
        self.implementations(item.direction);
        match &item.kind {
            TypeKind::Enum(variants) => {
                for variant in variants {
                    self.fact(Some(&choice(&variant.value.name)), Sort::Variant, "", variant.name.clone());
                }
                match open {
                    true => self.fact(None, Sort::Variant, "unknown", "Unknown(Box<str>)"),
                    false => self.fact(None, Sort::Implementation, "`Copy`", ""),
                }
            }
            TypeKind::Struct(fields) => self.record(fields, open),
            TypeKind::Union(union) => self.union(union, item.direction, types),
            TypeKind::Alternate(alternatives) => {
                for alternative in alternatives {
                    let part = choice(&alternative.branch.name);
                    let part = Some(part.as_str());
                    let payload = alternative.payload.as_ref();
                    self.fact(part, Sort::Variant, "", variant(&alternative.name, payload));
                    if let Some(payload) = payload {
                        self.conversion(payload, &item.name, alternative.json);
                    }
                }
            }
        }
    }

    /// Adds the traits that read and write a type, with their features.
    fn implementations(&mut self, direction: Direction) {
        let (client, server): (&[&str], &[&str]) = match direction {
            Direction::Sent => (&["Encode"], &["Decode"]),
            Direction::Received => (&["Decode"], &["Encode"]),
            Direction::Both => (&["Encode", "Decode"], &["Encode", "Decode"]),
        };
        for (name, feature) in
            client.iter().map(|name| (name, "client")).chain(server.iter().map(|name| (name, "server")))
        {
            self.fact(None, Sort::Implementation, &format!("`{name}` with the feature `{feature}`"), "");
        }
    }

    /// Adds the fields, the constructor and the setters of a type with members.
    fn record(&mut self, fields: &[Field<'_>], extra: bool) {
        self.fields(fields, extra, None);
        if fields.iter().all(|field| !field.in_new) {
            self.fact(Some(MEMBERS), Sort::Implementation, "`Default`", "");
        }
    }

    fn fields(&mut self, fields: &[Field<'_>], extra: bool, branch: Option<&str>) {
        for field in fields {
            let part = Some(field.member.name.as_str());
            let ty = render(&field.ty);
            let ty = if field.optional { format!("Option<{ty}>") } else { ty };
            self.fact(part, Sort::Field, "", format!("{}: {ty}", field.name));
            let given = given(&field.ty);
            match field.in_new {
                false => self.fact(part, Sort::Setter, "", format!("{}({given})", field.setter)),
                true => self.fact(part, Sort::Parameter, "", format!("{}: {given}", field.name)),
            }
        }
        let mut order: Vec<&str> = Vec::new();
        order.extend(fields.iter().filter(|field| field.in_new).map(|field| field.name.as_str()));
        order.extend(branch);
        self.fact(Some(MEMBERS), Sort::Order, "", order.join(", "));
        if extra {
            self.fact(None, Sort::Field, "extra", "extra: Extra");
        }
    }

    fn union<'p, 's>(&mut self, union: &'p UnionItem<'s>, direction: Direction, types: &Types<'p, 's>) {
        let open = direction.received();
        self.fields(&union.fields, open, Some(&union.branch_field));
        let tag = Some(union.tag.name.as_str());
        let branches = &union.branches_name;
        self.fact(None, Sort::Field, "branch", format!("{}: {branches}", union.branch_field));
        self.fact(None, Sort::Parameter, "branch", format!("{}: impl Into<{branches}>", union.branch_field));
        self.fact(tag, Sort::Method, "the tag's", format!("{}() -> {}", union.tag_method, union.tag_type));
        self.fact(None, Sort::Item, "branches", format!("enum {branches}"));
        let mut seen = HashSet::new();
        let mut shared = HashSet::new();
        for payload in union.branches.iter().filter_map(|branch| branch.payload.as_ref()) {
            if !seen.insert(render(payload)) {
                shared.insert(render(payload));
            }
        }
        for branch in &union.branches {
            let part = choice(&branch.value.name);
            let part = Some(part.as_str());
            let payload = branch.payload.as_ref();
            self.fact(part, Sort::Variant, branches, variant(&branch.name, payload));
            self.fact(part, Sort::Method, "the branch's", types.signature(union, branch));
            let wrapped = types.only_wrapped(union, branch).filter(|_| direction != Direction::Received);
            if let Some((_, wrapped)) = wrapped {
                self.conversion(&FieldType::Named(wrapped.to_owned()), branches, &branch.value.name);
            }
            // A payload of several branches does not tell which branch is meant.
            if let Some(payload) = payload.filter(|payload| !shared.contains(&render(payload))) {
                self.conversion(payload, branches, &branch.value.name);
            }
        }
        if open {
            self.fact(None, Sort::Variant, "unknown", format!("{branches}::Unknown(Box<str>)"));
        }
    }

    /// Adds the conversion of a payload into its enumeration, with the value on the wire that it selects.
    fn conversion(&mut self, payload: &FieldType, target: &str, choice: &str) {
        let mut from = |source: &str| {
            self.fact(None, Sort::Implementation, &format!("`From<{source}> for {target}`"), choice);
        };
        let payload = if let FieldType::Box(inner) = payload { inner } else { payload };
        from(&render(payload));
        if *payload == FieldType::String {
            from("&str");
        }
    }

    fn payload(&mut self, name: &str, payload: &Payload<'_>, extra: bool) {
        match payload {
            Payload::Whole(ty) => {
                self.fact(None, Sort::Item, "struct", format!("struct {name}({ty})"));
                self.fact(None, Sort::Implementation, &format!("`From<{ty}>`"), "");
            }
            Payload::Fields(fields, same_as) => {
                self.fact(None, Sort::Item, "struct", format!("struct {name}"));
                self.record(fields, extra);
                if let Some(ty) = same_as {
                    self.fact(None, Sort::Implementation, &format!("`From<{ty}>`"), "");
                }
            }
        }
    }

    fn command(&mut self, item: &CommandItem<'_>, shape: &Shape) {
        self.item(format!("`command::{}` with the method `{}`", item.name, item.method));
        let open = !item.command.generated;
        self.payload(&item.name, &item.payload, open);
        if open {
            self.fact(None, Sort::Method, "for undeclared arguments", "argument(name, value)");
        }
        let traits = [("OobCommand", item.command.allow_oob), ("SilentCommand", !item.command.success_response)];
        for (name, _) in traits.iter().filter(|(_, has)| *has) {
            self.fact(None, Sort::Implementation, &format!("`{name}`"), "");
        }
        let parameters: Vec<String> = shape.parameters.iter().map(|parameter| local(&parameter.to_string())).collect();
        let method = format!("{}({})", shape.method, parameters.join(", "));
        self.fact(Some(MEMBERS), Sort::Method, "the command's", method);
        self.fact(Some(REPLY), Sort::Type, "the method's result", local(&shape.reply));
    }

    fn event(&mut self, item: &EventItem<'_>) {
        self.item(format!("`event::{0}`, and with it `Event::{0}`", item.name));
        self.payload(&item.name, &item.payload, true);
    }
}

fn variant(name: &str, payload: Option<&FieldType>) -> String {
    payload.map_or_else(|| name.to_owned(), |payload| format!("{name}({})", render(payload)))
}

/// Returns a type of the protocol without the path that commands and events need.
fn local(ty: &str) -> String {
    ty.replace("types::", "")
}

/// Returns a type as Rust text.
fn render(ty: &FieldType) -> String {
    emit::render(ty, "")
}

/// Returns the parameter type of constructors and setters for a value of a type.
fn given(ty: &FieldType) -> String {
    emit::parameter_type(ty, "")
}
