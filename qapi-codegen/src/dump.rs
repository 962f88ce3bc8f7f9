//! Dumps a schema in the format that QEMU's own test suite compares: all facts that QEMU's front end knows.
//!
//! The dump is the same as QEMU's, to the byte. It shows two things that the model leaves out: types that QEMU makes
//! for members declared in place and for arrays, and branches without members.

use std::fmt::Write as _;

use crate::doc::{Doc, SectionKind};
use crate::schema::{
    Arguments, Base, Cond, DefId, Definition, Element, Feature, Item, Kind, Member, ModuleId, Schema, Type, Union,
};

/// Returns the dump of a schema.
pub fn dump(schema: &Schema) -> String {
    let count = schema.modules().len();
    let mut dump = Dump { schema, modules: vec![String::new(); count], arrays: Vec::new(), docs: String::new() };
    dump.modules[0].push_str("object q_empty\n");
    for (module, item) in schema.items() {
        match item {
            Item::Include(included) => {
                let name = &schema[*included].name;
                let _ = writeln!(dump.modules[module.0 as usize], "include {name}");
            }
            Item::Pragma(_) => {}
            Item::FreeformDoc(doc) => dump.doc(doc),
            Item::Definition(id) => {
                dump.definition(&schema[*id]);
                schema[*id].doc.iter().for_each(|doc| dump.doc(doc));
            }
        }
    }
    let mut text = String::new();
    for ((_, module), contents) in schema.modules().zip(&dump.modules) {
        let _ = write!(text, "module {}\n{contents}", module.name);
    }
    text + &dump.docs
}

struct Dump<'a> {
    schema: &'a Schema,
    /// The text for each module.
    modules: Vec<String>,
    /// The element types of the arrays shown so far, sorted.
    arrays: Vec<DefId>,
    docs: String,
}

impl Dump<'_> {
    fn definition(&mut self, definition: &Definition) {
        let Definition { name, module, cond, features, kind, .. } = definition;
        let mut out = String::new();
        match kind {
            Kind::Enum(enumeration) => {
                let _ = writeln!(out, "enum {name}");
                if let Some(prefix) = &enumeration.prefix {
                    let _ = writeln!(out, "    prefix {prefix}");
                }
                for value in &enumeration.values {
                    let _ = writeln!(out, "    member {}", value.name);
                    tail(&mut out, 8, value.cond.as_ref(), &value.features);
                }
            }
            Kind::Struct(object) => {
                self.members_arrays(&object.members);
                let _ = writeln!(out, "object {name}");
                if let Some(base) = object.base {
                    let _ = writeln!(out, "    base {}", self.schema[base].name);
                }
                self.members(&mut out, &object.members);
            }
            Kind::Union(object) => {
                let base = match &object.base {
                    Base::Named(base) => self.schema[*base].name.clone(),
                    Base::Inline(members) => self.implicit(definition, "base", members),
                };
                let _ = write!(out, "object {name}\n    base {base}\n    tag {}\n", object.tag);
                self.branches(&mut out, object);
            }
            Kind::Alternate(alternate) => {
                alternate.branches.iter().for_each(|branch| self.array(branch.ty));
                let _ = write!(out, "alternate {name}\n    tag type\n");
                for branch in &alternate.branches {
                    let ty = type_name(self.schema, branch.ty);
                    let _ = writeln!(out, "    case {}: {ty}", branch.name);
                    tail(&mut out, 8, branch.cond.as_ref(), &[]);
                }
            }
            Kind::Command(command) => {
                let (arguments, boxed) = self.arguments(definition, &command.arguments);
                command.returns.iter().for_each(|ty| self.array(*ty));
                let returns = command.returns.map(|ty| type_name(self.schema, ty));
                let returns = returns.unwrap_or_else(|| "None".to_owned());
                let _ = writeln!(out, "command {name} {arguments} -> {returns}");
                let _ = writeln!(
                    out,
                    "    gen={} success_response={} boxed={boxed} oob={} preconfig={}{}",
                    python(command.generated),
                    python(command.success_response),
                    python(command.allow_oob),
                    python(command.allow_preconfig),
                    if command.coroutine { " coroutine=True" } else { "" },
                );
            }
            Kind::Event(event) => {
                let (arguments, boxed) = self.arguments(definition, &event.arguments);
                let _ = write!(out, "event {name} {arguments}\n    boxed={boxed}\n");
            }
        }
        tail(&mut out, 4, cond.as_ref(), features);
        self.put(*module, &out);
    }

    fn put(&mut self, module: ModuleId, text: &str) {
        self.modules[module.0 as usize].push_str(text);
    }

    fn members(&self, out: &mut String, members: &[Member]) {
        for member in members {
            let (name, optional) = (&member.name, python(member.optional));
            let ty = type_name(self.schema, member.ty);
            let _ = writeln!(out, "    member {name}: {ty} optional={optional}");
            tail(out, 8, member.cond.as_ref(), &member.features);
        }
    }

    /// Writes the declared branches, then the values of the tag without a branch, which have no members.
    fn branches(&self, out: &mut String, object: &Union) {
        for branch in &object.branches {
            let _ = writeln!(out, "    case {}: {}", branch.name, self.schema[branch.ty].name);
            tail(out, 8, branch.cond.as_ref(), &[]);
        }
        let Kind::Enum(enumeration) = &self.schema[object.tag_type].kind else { return };
        let declared: std::collections::HashSet<&str> =
            object.branches.iter().map(|branch| branch.name.as_str()).collect();
        let absent = enumeration.values.iter().filter(|v| !declared.contains(v.name.as_str()));
        for value in absent {
            let _ = writeln!(out, "    case {}: q_empty", value.name);
            tail(out, 8, value.cond.as_ref(), &[]);
        }
    }

    /// Returns the type of a command's arguments or an event's data, and whether it is boxed.
    fn arguments(&mut self, definition: &Definition, arguments: &Arguments) -> (String, &'static str) {
        match arguments {
            Arguments::None => ("None".to_owned(), "False"),
            Arguments::Inline(members) => (self.implicit(definition, "arg", members), "False"),
            Arguments::Named { ty, boxed } => (self.schema[*ty].name.clone(), python(*boxed)),
        }
    }

    /// Writes the type for members that are declared in place, and returns its name.
    fn implicit(&mut self, of: &Definition, role: &str, members: &[Member]) -> String {
        self.members_arrays(members);
        let name = format!("q_obj_{}-{role}", of.name);
        let mut out = format!("object {name}\n");
        self.members(&mut out, members);
        tail(&mut out, 4, of.cond.as_ref(), &[]);
        self.put(of.module, &out);
        name
    }

    fn members_arrays(&mut self, members: &[Member]) {
        members.iter().for_each(|member| self.array(member.ty));
    }

    /// Writes the type of an array, unless it has been written. It belongs to the module of its elements. Arrays of
    /// built-in types are not shown.
    fn array(&mut self, ty: Type) {
        let Type::Array(Element::Defined(id)) = ty else { return };
        if let Err(index) = self.arrays.binary_search(&id) {
            self.arrays.insert(index, id);
            let element = &self.schema[id];
            let mut out = format!("array {0}List {0}\n", element.name);
            tail(&mut out, 4, element.cond.as_ref(), &[]);
            self.put(element.module, &out);
        }
    }

    fn doc(&mut self, doc: &Doc) {
        let out = &mut self.docs;
        let _ = match &doc.symbol {
            Some(symbol) => writeln!(out, "doc symbol={symbol}"),
            None => writeln!(out, "doc freeform"),
        };
        let _ = writeln!(out, "    body=\n{}", doc.body());
        for (name, section) in doc.members() {
            let _ = writeln!(out, "    arg={name}\n{}", section.text);
        }
        for (name, section) in doc.features() {
            let _ = writeln!(out, "    feature={name}\n{}", section.text);
        }
        for section in doc.sections.iter().skip(1) {
            if !matches!(section.kind, SectionKind::Member(_) | SectionKind::Feature(_)) {
                let _ = writeln!(out, "    section={}\n{}", section.kind.name(), section.text);
            }
        }
    }
}

fn type_name(schema: &Schema, ty: Type) -> String {
    let element = match ty.element() {
        Element::Builtin(builtin) => builtin.name(),
        Element::Defined(id) => &schema[id].name,
    };
    match ty {
        Type::One(_) => element.to_owned(),
        Type::Array(_) => format!("{element}List"),
    }
}

/// Writes a condition and features, each on a line of its own.
fn tail(out: &mut String, indent: usize, cond: Option<&Cond>, features: &[Feature]) {
    if let Some(cond) = cond {
        let _ = write!(out, "{:indent$}if ", "");
        write_cond(out, cond, false);
        out.push('\n');
    }
    for feature in features {
        let _ = writeln!(out, "{:indent$}feature {}", "", feature.name);
        tail(out, indent + 4, feature.cond.as_ref(), &[]);
    }
}

/// Writes a condition in the form in which Python shows it.
fn write_cond(out: &mut String, cond: &Cond, nested: bool) {
    let list = |out: &mut String, operator: &str, conds: &[Cond]| {
        let _ = write!(out, "{{'{operator}': [");
        for (i, cond) in conds.iter().enumerate() {
            out.push_str(if i > 0 { ", " } else { "" });
            write_cond(out, cond, true);
        }
        out.push_str("]}");
    };
    match cond {
        Cond::Symbol(symbol) if nested => {
            let _ = write!(out, "'{symbol}'");
        }
        Cond::Symbol(symbol) => out.push_str(symbol),
        Cond::All(conds) => list(out, "all", conds),
        Cond::Any(conds) => list(out, "any", conds),
        Cond::Not(cond) => {
            out.push_str("{'not': ");
            write_cond(out, cond, true);
            out.push('}');
        }
    }
}

/// Returns a truth value as Python shows it.
fn python(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}
