//! The static schema table: the checked schema as constant data, with a file for each schema module.

use crate::lower::is_base64;
use crate::lower::model::{CommandItem, EventItem, Module};
use crate::schema::{Arguments, Builtin, Cond, DefId, Definition, Element, Feature, Kind, Member, Type};

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
            // The other protocol may lack a module that nothing here is in.
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
            ("release", Value::string(&protocol.release)),
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
            ("order", Value::gated_array(order(context))),
        ],
        None,
    );
    code.blank();
    code.line("/// All of the protocol.");
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

/// Writes the table of one schema module.
pub(super) fn emit_module(context: &Context<'_, '_>, module: &Module<'_>) -> String {
    let mut body = Code::default();
    let table = Table { context, path: "" };
    let messages = Table { context, path: "types::" };
    for item in &module.types {
        let name = context.entry(item.id);
        let value = table.definition(item.id, item.definition);
        let ty = match item.definition.kind {
            Kind::Enum(_) => "Enum",
            Kind::Alternate(_) => "Alternate",
            _ => "Object",
        };
        body.blank();
        body.line(&format!("/// `{}`", item.definition.name));
        body.cfg(context.cfg(item.definition).as_deref());
        body.value(&format!("pub static {name}: {ty} = "), &value, ";");
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
    let commands = module.commands.iter();
    let commands =
        commands.map(|item| (item.definition, messages.command(item), item.name.as_str(), item.entry.as_str()));
    part("command", "Command", commands.collect());
    let events = module.events.iter();
    let events = events.map(|item| (item.definition, messages.event(item), item.name.as_str(), item.entry.as_str()));
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
    /// The path before the names of types' entries.
    path: &'static str,
}

impl Table<'_, '_, '_> {
    fn definition(&self, id: DefId, definition: &Definition) -> Value {
        let schema = self.context.protocol.schema;
        let name = ("name", Value::string(&definition.name));
        match &definition.kind {
            Kind::Enum(lowered) => {
                let values = lowered.values.iter().map(|value| {
                    let special = self.special(&value.features, value.cond.as_ref());
                    self.gated(value.cond.as_ref(), extended("value", &format!("{:?}", value.name), "Value", special))
                });
                let mut fields = vec![name, ("values", Value::gated_array(values))];
                fields.extend(self.special(&definition.features, definition.cond.as_ref()));
                let rest = (fields.len() < 4).then(|| "EMPTY_ENUM".to_owned());
                Value::record("Enum", fields, rest)
            }
            Kind::Alternate(alternate) => {
                let alternatives = alternate.branches.iter().map(|branch| {
                    let special = self.special(&[], branch.cond.as_ref());
                    let row = extended("alternative", &self.ty(branch.ty, false), "Alternative", special);
                    self.gated(branch.cond.as_ref(), row)
                });
                let mut fields = vec![name, ("alternatives", Value::gated_array(alternatives))];
                fields.extend(self.special(&definition.features, definition.cond.as_ref()));
                let rest = (fields.len() < 4).then(|| "EMPTY_ALTERNATE".to_owned());
                Value::record("Alternate", fields, rest)
            }
            _ => {
                let mut fields = vec![name, ("members", self.members(schema.declared_members(id)))];
                if let Kind::Union(union) = &definition.kind {
                    let branches = union.branches.iter().map(|branch| {
                        let object = self.context.entry(branch.ty);
                        let arguments = format!("{:?}, &{object}", branch.name);
                        let special = self.special(&[], branch.cond.as_ref());
                        let value = schema.value_cond(union.tag_type, &branch.name);
                        let gates = Gates::new(None, self.context.protocol.predicate([value, branch.cond.as_ref()]));
                        (gates, extended("branch", &arguments, "Branch", special))
                    });
                    let variants = Value::record(
                        "Variants",
                        vec![("tag", Value::string(&union.tag)), ("branches", Value::gated_array(branches))],
                        None,
                    );
                    fields.push(("variants", variants.in_some()));
                }
                fields.extend(self.special(&definition.features, definition.cond.as_ref()));
                let rest = (fields.len() < 5).then(|| "EMPTY_OBJECT".to_owned());
                Value::record("Object", fields, rest)
            }
        }
    }

    fn command(&self, item: &CommandItem<'_>) -> Value {
        let CommandItem { definition, command, .. } = *item;
        let mut fields = vec![("name", Value::string(&definition.name))];
        fields.extend(self.payload("arguments", definition, &command.arguments));
        if let Some(returns) = command.returns {
            fields.push(("returns", Value::Atom(format!("Some({})", self.ty(returns, false)))));
        }
        fields.extend(self.special(&definition.features, definition.cond.as_ref()));
        let flags = [
            ("generated", command.generated, true),
            ("success_response", command.success_response, true),
            ("allow_oob", command.allow_oob, false),
            ("allow_preconfig", command.allow_preconfig, false),
            ("closed", item.closed, true),
        ];
        let unusual = flags.into_iter().filter(|(_, value, usual)| value != usual);
        fields.extend(unusual.map(|(name, value, _)| (name, Value::Atom(value.to_string()))));
        fields.extend(since(definition));
        let rest = (fields.len() < 11).then(|| "COMMAND".to_owned());
        Value::record("Command", fields, rest)
    }

    fn event(&self, item: &EventItem<'_>) -> Value {
        let definition = item.definition;
        let mut fields = vec![("name", Value::string(&definition.name))];
        fields.extend(self.payload("data", definition, &item.event.arguments));
        fields.extend(self.special(&definition.features, definition.cond.as_ref()));
        fields.extend(since(definition));
        let rest = (fields.len() < 5).then(|| "EVENT".to_owned());
        Value::record("Event", fields, rest)
    }

    fn payload(
        &self,
        field: &'static str,
        definition: &Definition,
        arguments: &Arguments,
    ) -> Option<(&'static str, Value)> {
        match arguments {
            Arguments::None => None,
            Arguments::Named { ty, .. } => {
                Some((field, Value::Atom(format!("&{}{}", self.path, self.context.entry(*ty)))))
            }
            Arguments::Inline(members) => {
                let id = self.context.protocol.schema.get(&definition.name)?.0;
                let members = self.members(members.iter().map(|member| (id, member)).collect());
                let object = Value::record("&Object", vec![("members", members)], Some("EMPTY_OBJECT".to_owned()));
                Some((field, object))
            }
        }
    }

    fn members(&self, members: Vec<(DefId, &Member)>) -> Value {
        Value::gated_array(members.into_iter().map(|(declared_by, member)| {
            let declared_by = &self.context.protocol.schema[declared_by].name;
            let function = if member.optional { "optional" } else { "required" };
            let ty = self.ty(member.ty, self.context.protocol.qemu && is_base64(declared_by, &member.name));
            let arguments = format!("{:?}, {ty}", member.name);
            let special = self.special(&member.features, member.cond.as_ref());
            self.gated(member.cond.as_ref(), extended(function, &arguments, "Member", special))
        }))
    }

    /// Adds the `cfg` predicate of a condition to a value, if the compiler decides the condition.
    fn gated(&self, cond: Option<&Cond>, value: Value) -> (Gates, Value) {
        (Gates::new(None, self.context.protocol.predicate([cond])), value)
    }

    /// Returns the fields for features and condition, if there are any. A table has no conditions that the compiler
    /// decides.
    fn special(&self, features: &[Feature], cond: Option<&Cond>) -> Vec<(&'static str, Value)> {
        let mut special = Vec::new();
        if !features.is_empty() {
            special.push(("features", self.features(features)));
        }
        let cond = cond.filter(|_| self.context.protocol.cfg.is_none());
        special.extend(cond.map(|cond| ("cond", some_cond(cond))));
        special
    }

    fn features(&self, features: &[Feature]) -> Value {
        Value::gated_array(features.iter().map(|feature| {
            let special = self.special(&[], feature.cond.as_ref());
            self.gated(feature.cond.as_ref(), extended("feature", &format!("{:?}", feature.name), "Feature", special))
        }))
    }

    fn ty(&self, ty: Type, base64: bool) -> String {
        let element = match ty.element() {
            Element::Builtin(builtin) => match builtin {
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
            .to_owned(),
            Element::Defined(id) => {
                let variant = match self.context.protocol.schema[id].kind {
                    Kind::Enum(_) => "Enum",
                    Kind::Alternate(_) => "Alternate",
                    _ => "Object",
                };
                format!("{variant}(&{}{})", self.path, self.context.entry(id))
            }
        };
        match ty {
            Type::One(_) => format!("Type::{element}"),
            Type::Array(_) => format!("Type::Array(&Type::{element})"),
        }
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

fn since(definition: &Definition) -> Option<(&'static str, Value)> {
    definition.since().map(|since| ("since", Value::Atom(format!("Some({since:?})"))))
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
