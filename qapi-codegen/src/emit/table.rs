//! The static schema table: the interface of the schema as constant data, with a file for each schema module.
//!
//! The facts about commands, events and types come from the [`Interface`]. The lowered model only adds the files, the
//! names and the builds.

use std::collections::HashMap;

use qapi_interface::{Builtin, Interface, Member, Message, Meta, Object, Shape, TypeRef};

use crate::interface;
use crate::lower::model::{Module, Protocol};
use crate::schema::{Cond, Definition};

use super::code::{Code, Gates, Item, Value};
use super::context::Context;
use super::protocol::emit_reexports;

/// Writes `schema/mod.rs`.
pub(super) fn emit_root(context: &Context<'_, '_>) -> String {
    let protocol = context.protocol;
    let mut code = context.header("");
    code.line("//! The schema as data.");
    code.blank();
    match &protocol.over {
        None => emit_modules(&mut code, context),
        Some(over) => {
            // The other protocol may lack the modules `command` or `event` if this one has no such items.
            let has = (protocol.commands().next().is_some(), protocol.events().next().is_some());
            let modules = match has {
                (true, true) => Some("{command, event}"),
                (true, false) => Some("command"),
                (false, true) => Some("event"),
                (false, false) => None,
            };
            if let Some(modules) = modules {
                code.line(&format!("pub use super::super::{over}::schema::{modules};"));
            }
            code.line(&format!("use {}::schema::Protocol;", context.runtime()));
        }
    }
    let refer = |module: &str, name: &str| Value::Atom(format!("&{module}::{name}"));
    let root = Value::record(
        "Protocol",
        vec![
            ("name", Value::string(&protocol.name)),
            ("release", Value::Atom("RELEASE".to_owned())),
            (
                "commands",
                Value::gated_array(protocol.sorted_commands().iter().map(|(feature, item)| {
                    let gates = Gates::new(*feature, context.cfg(item.definition));
                    (gates, refer("command", &item.entry))
                })),
            ),
            (
                "events",
                Value::gated_array(protocol.sorted_events().iter().map(|(feature, item)| {
                    let gates = Gates::new(*feature, context.cfg(item.definition));
                    (gates, refer("event", &item.entry))
                })),
            ),
            ("order", Value::Atom("ORDER".to_owned())),
        ],
        None,
    );
    code.blank();
    code.line("/// The QEMU release of the schema.");
    code.line(&format!("pub const RELEASE: &str = {:?};", protocol.release));
    code.blank();
    code.line("/// The names of all commands and events in the order of the schema.");
    code.value("pub static ORDER: &[&str] = ", &Value::gated_array(order(context)), ";");
    code.blank();
    // A server with a few commands does not refer to it.
    code.line("/// The whole protocol.");
    code.value("pub static PROTOCOL: Protocol = ", &root, ";");
    code.into_string()
}

/// Declares the modules, and re-exports their items.
fn emit_modules(code: &mut Code, context: &Context<'_, '_>) {
    let mut modules: Vec<_> = context.protocol.modules.iter().collect();
    modules.sort_by_key(|module| module.name.trim_start_matches("r#"));
    for module in &modules {
        code.gate(module.feature.as_deref());
        code.line(&format!("mod {};", module.name));
    }
    code.blank();
    code.line(&format!("use {}::schema::Protocol;", context.runtime()));
    code.blank();
    emit_reexports(code, "self", &modules, "The commands.", "The events.");
}

/// Returns the names of all commands and events in source order, module by module, each with its `cfg` predicates.
fn order<'p>(context: &'p Context<'_, '_>) -> impl Iterator<Item = (Gates, Value)> + 'p {
    context.protocol.modules.iter().flat_map(|module| {
        let commands = module.commands.iter().map(|item| item.definition);
        let mut definitions: Vec<_> = commands.chain(module.events.iter().map(|item| item.definition)).collect();
        definitions.sort_by_key(|definition| definition.span.start);
        definitions.into_iter().map(|definition| {
            (Gates::new(module.feature.as_deref(), context.cfg(definition)), Value::string(&definition.name))
        })
    })
}

/// The facts in the table of a protocol.
pub(super) struct Facts {
    interface: Interface,
    /// The places of types by their names.
    types: HashMap<String, TypeRef>,
}

impl Facts {
    pub(super) fn new(protocol: &Protocol<'_>) -> Self {
        let mut interface = interface::of_schema(protocol.schema);
        if protocol.qemu {
            interface.mark_base64();
        }
        let places = interface.types.iter().enumerate();
        let types = places.filter_map(|(place, ty)| Some((ty.name.clone()?, place))).collect();
        Self { interface, types }
    }
}

/// Writes the table of one schema module.
pub(super) fn emit_module(context: &Context<'_, '_>, facts: &Facts, module: &Module<'_>) -> String {
    let mut body = Code::default();
    let table = Table { context, facts, path: "" };
    let messages = Table { context, facts, path: "types::" };
    for item in &module.types {
        let Some(&ty) = facts.types.get(&item.definition.name) else { continue };
        let Some((kind, value)) = table.ty_entry(ty) else { continue };
        body.blank();
        body.line(&format!("/// `{}`", item.definition.name));
        body.cfg(context.cfg(item.definition).as_deref());
        body.value(&format!("pub static {}: {kind} = ", item.entry), &value, ";");
    }
    let rt = context.runtime();
    let mut part = |name: &str, title: &str, rows: Vec<(&Definition, Value, &str, &str)>| {
        if rows.is_empty() {
            return;
        }
        body.blank();
        body.line(&format!("/// {title}s of `{}`.", module.source));
        body.block(&format!("pub(super) mod {name} {{"), "}", |code| {
            code.line(&format!("#[allow(unused_imports)] // not every {name} needs one"));
            code.line("use super::super::types;");
            code.line(&format!("use {rt}::schema::*;"));
            for (definition, value, rust, entry) in rows {
                code.blank();
                code.line(&format!("/// `{}`", definition.name));
                code.cfg(context.cfg(definition).as_deref());
                code.value(&format!("pub static {entry}: {title} = "), &value, ";");
                describe(code, context, definition, &format!("{name}::{rust}"), title, entry);
            }
        });
    };
    let commands = module.commands.iter().filter_map(|item| {
        let value = messages.command(facts.interface.command(&item.definition.name)?, item.closed);
        Some((item.definition, value, item.name.as_str(), item.entry.as_str()))
    });
    part("command", "Command", commands.collect());
    let events = module.events.iter().filter_map(|item| {
        let value = messages.event(facts.interface.event(&item.definition.name)?);
        Some((item.definition, value, item.name.as_str(), item.entry.as_str()))
    });
    part("event", "Event", events.collect());
    let mut code = context.header(&module.source);
    code.line(&format!("//! Schema of `{}` as data.", module.source));
    code.blank();
    if !module.types.is_empty() {
        code.line("#[allow(unused_imports)] // not every module needs all of them");
        code.line("use super::*;");
        code.line(&format!("use {rt}::schema::*;"));
        code.blank();
    }
    code.into_string() + &body.into_string()
}

/// Writes which entry belongs to a command or an event. This is part of the table, so that types do not depend on it.
fn describe(code: &mut Code, context: &Context<'_, '_>, definition: &Definition, path: &str, info: &str, entry: &str) {
    code.blank();
    code.cfg(context.cfg(definition).as_deref());
    code.block(&format!("impl Described for super::super::super::{path} {{"), "}", |code| {
        code.line(&format!("type Info = {info};"));
        code.line(&format!("const INFO: &'static {info} = &{entry};"));
    });
}

struct Table<'a, 'p, 's> {
    context: &'a Context<'p, 's>,
    facts: &'a Facts,
    /// The path before the names of types' entries.
    path: &'static str,
}

impl Table<'_, '_, '_> {
    /// Returns the kind and the value of a type's entry. Built-in types and arrays have none.
    fn ty_entry(&self, ty: TypeRef) -> Option<(&'static str, Value)> {
        let ty = &self.facts.interface.types[ty];
        let mut fields = vec![("name", Value::string(ty.name.as_deref()?))];
        let (kind, rest, all) = match &ty.shape {
            Shape::Builtin(_) | Shape::Array(_) => return None,
            Shape::Enum(values) => {
                let values = values.iter().map(|value| {
                    let special = self.special(&value.meta);
                    self.gated(&value.meta, extended("value", &format!("{:?}", value.name), "Value", special))
                });
                fields.push(("values", Value::gated_array(values)));
                ("Enum", "EMPTY_ENUM", 4)
            }
            Shape::Alternate(alternatives) => {
                let alternatives = alternatives.iter().map(|alternative| {
                    let special = self.special(&alternative.meta);
                    let row = extended("alternative", &self.ty(alternative.ty, false), "Alternative", special);
                    self.gated(&alternative.meta, row)
                });
                fields.push(("alternatives", Value::gated_array(alternatives)));
                ("Alternate", "EMPTY_ALTERNATE", 4)
            }
            Shape::Object(object) => {
                fields.push(("members", self.members(&object.members)));
                fields.extend(self.variants(object).map(|variants| ("variants", variants)));
                ("Object", "EMPTY_OBJECT", 5)
            }
        };
        fields.extend(self.special(&ty.meta));
        let rest = (fields.len() < all).then(|| rest.to_owned());
        Some((kind, Value::record(kind, fields, rest)))
    }

    fn variants(&self, object: &Object) -> Option<Value> {
        let tag = object.tag.as_deref()?;
        let values = match object.member(tag).map(|tag| &self.facts.interface.types[tag.ty].shape) {
            Some(Shape::Enum(values)) => values.as_slice(),
            _ => &[],
        };
        let branches = object.branches.iter().map(|branch| {
            let arguments = format!("{:?}, &{}", branch.value, self.entry(branch.ty));
            let special = self.special(&branch.meta);
            let value = values.iter().find(|value| value.name == branch.value);
            let conds = [value.and_then(|value| value.meta.cond.as_ref()), branch.meta.cond.as_ref()];
            let gates = Gates::new(None, self.context.protocol.predicate(conds));
            (gates, extended("branch", &arguments, "Branch", special))
        });
        let fields = vec![("tag", Value::string(tag)), ("branches", Value::gated_array(branches))];
        Some(Value::record("Variants", fields, None).in_some())
    }

    fn command(&self, command: &Message, closed: bool) -> Value {
        let mut fields = vec![("name", Value::string(&command.name))];
        fields.extend(self.payload(command).map(|payload| ("arguments", payload)));
        if let Some(returns) = command.returns {
            fields.push(("returns", Value::Atom(format!("Some({})", self.ty(returns, false)))));
        }
        fields.extend(self.special(&command.meta));
        let flags = [
            ("generated", command.flag("gen"), true),
            ("success_response", command.flag("success-response"), true),
            ("allow_oob", command.flag("allow-oob"), false),
            ("allow_preconfig", command.flag("allow-preconfig"), false),
            ("closed", closed, true),
        ];
        let unusual = flags.into_iter().filter(|(_, value, usual)| value != usual);
        fields.extend(unusual.map(|(name, value, _)| (name, Value::Atom(value.to_string()))));
        fields.extend(since(&command.meta));
        let rest = (fields.len() < 11).then(|| "COMMAND".to_owned());
        Value::record("Command", fields, rest)
    }

    fn event(&self, event: &Message) -> Value {
        let mut fields = vec![("name", Value::string(&event.name))];
        fields.extend(self.payload(event).map(|payload| ("data", payload)));
        fields.extend(self.special(&event.meta));
        fields.extend(since(&event.meta));
        let rest = (fields.len() < 5).then(|| "EVENT".to_owned());
        Value::record("Event", fields, rest)
    }

    fn payload(&self, message: &Message) -> Option<Value> {
        let ty = message.payload?;
        if self.facts.interface.types[ty].name.is_some() {
            return Some(Value::Atom(format!("&{}{}", self.path, self.entry(ty))));
        }
        let members = self.members(&self.facts.interface.payload(message).members);
        Some(Value::record("&Object", vec![("members", members)], Some("EMPTY_OBJECT".to_owned())))
    }

    fn members(&self, members: &[Member]) -> Value {
        Value::gated_array(members.iter().map(|member| {
            let function = if member.optional { "optional" } else { "required" };
            let arguments = format!("{:?}, {}", member.name, self.ty(member.ty, member.base64));
            let special = self.special(&member.meta);
            self.gated(&member.meta, extended(function, &arguments, "Member", special))
        }))
    }

    /// Adds the `cfg` predicate of a condition to a value, if the compiler decides the condition.
    fn gated(&self, meta: &Meta, value: Value) -> (Gates, Value) {
        (Gates::new(None, self.context.protocol.predicate([meta.cond.as_ref()])), value)
    }

    /// Returns the fields for features and condition, if there are any. A table has no conditions that the compiler
    /// decides.
    fn special(&self, meta: &Meta) -> Vec<(&'static str, Value)> {
        let mut special = Vec::new();
        if !meta.features.is_empty() {
            special.push(("features", self.features(&meta.features)));
        }
        special.extend(self.cond(meta.cond.as_ref()));
        special
    }

    fn cond(&self, cond: Option<&Cond>) -> Option<(&'static str, Value)> {
        cond.filter(|_| self.context.protocol.cfg.is_none()).map(|cond| ("cond", some_cond(cond)))
    }

    fn features(&self, features: &[(String, Option<Cond>)]) -> Value {
        Value::gated_array(features.iter().map(|(name, cond)| {
            let special = self.cond(cond.as_ref()).into_iter().collect();
            let gates = Gates::new(None, self.context.protocol.predicate([cond.as_ref()]));
            (gates, extended("feature", &format!("{name:?}"), "Feature", special))
        }))
    }

    /// Returns the name of a type's entry.
    fn entry(&self, ty: TypeRef) -> &str {
        let name = self.facts.interface.types[ty].name.as_deref().unwrap_or_default();
        self.context.protocol.schema.get(name).map_or("", |(id, _)| self.context.entry(id))
    }

    fn ty(&self, ty: TypeRef, base64: bool) -> String {
        let kind = match &self.facts.interface.types[ty].shape {
            Shape::Array(element) => return format!("Type::Array(&{})", self.ty(*element, base64)),
            Shape::Builtin(builtin) => {
                return format!("Type::{}", builtin_variant(*builtin, base64));
            }
            Shape::Enum(_) => "Enum",
            Shape::Alternate(_) => "Alternate",
            Shape::Object(_) => "Object",
        };
        format!("Type::{kind}(&{}{})", self.path, self.entry(ty))
    }
}

fn builtin_variant(builtin: Builtin, base64: bool) -> &'static str {
    match builtin {
        Builtin::Str if base64 => "Base64",
        Builtin::Str => "Str",
        Builtin::Number => "Number",
        Builtin::Int | Builtin::Int64 => "Int64",
        Builtin::Int8 => "Int8",
        Builtin::Int16 => "Int16",
        Builtin::Int32 => "Int32",
        Builtin::Uint8 => "Uint8",
        Builtin::Uint16 => "Uint16",
        Builtin::Uint32 => "Uint32",
        Builtin::Uint64 => "Uint64",
        Builtin::Size => "Size",
        Builtin::Bool => "Bool",
        Builtin::Any => "Any",
        Builtin::Null => "Null",
    }
}

/// Returns a call of a constructor, with further fields that most entries do not need.
fn extended(function: &str, arguments: &str, record: &str, special: Vec<(&'static str, Value)>) -> Value {
    let call = format!("{function}({arguments})");
    match special.is_empty() {
        true => Value::Atom(call),
        false => Value::record(record, special, Some(call)),
    }
}

fn since(meta: &Meta) -> Option<(&'static str, Value)> {
    meta.since.as_ref().map(|since| ("since", Value::Atom(format!("Some({since:?})"))))
}

fn some_cond(cond: &Cond) -> Value {
    match cond {
        Cond::All(conds) => cond_list("Some(Cond::All(&[", conds, "]))"),
        Cond::Any(conds) => cond_list("Some(Cond::Any(&[", conds, "]))"),
        cond => Value::Atom(format!("Some({})", cond_text(cond))),
    }
}

fn cond_list(open: &str, conds: &[Cond], close: &'static str) -> Value {
    let items = conds.iter().map(|cond| Item::new("", Value::Atom(cond_text(cond)))).collect();
    Value::List { open: open.to_owned(), items, close }
}

fn cond_text(cond: &Cond) -> String {
    let list = |conds: &[Cond]| conds.iter().map(cond_text).collect::<Vec<_>>().join(", ");
    match cond {
        Cond::Symbol(symbol) => format!("Cond::Symbol({symbol:?})"),
        Cond::All(conds) => format!("Cond::All(&[{}])", list(conds)),
        Cond::Any(conds) => format!("Cond::Any(&[{}])", list(conds)),
        Cond::Not(cond) => format!("Cond::Not(&{})", cond_text(cond)),
    }
}
