//! Commands and events: a struct of the arguments or data of each, and its traits.

use crate::lower::model::{CommandItem, Direction, EventItem, Field, FieldType, Lifetime, Payload};
use crate::schema::Definition;

use super::code::Code;
use super::context::{Context, TYPES};
use super::docs::Docs;
use super::facts;
use super::method_shape::Parameter;
use super::rust_type::render;
use super::types::{Record, init};

/// Writes a command.
pub(super) fn emit_command(code: &mut Code, context: &Context<'_, '_>, feature: Option<&str>, item: &CommandItem<'_>) {
    let mut more = Vec::new();
    match &item.reply {
        Some(reply) => more.push(format!("Returns {}.", link(reply))),
        None if item.command.success_response => more.push("Returns nothing.".to_owned()),
        None => more.push("Sends no reply on success.".to_owned()),
    }
    if item.command.allow_oob {
        more.push("May be executed out of band.".to_owned());
    }
    if item.command.allow_preconfig {
        more.push("May be executed before the machine is built.".to_owned());
    }
    if !item.command.generated {
        more.push("Accepts arguments other than its fields: see `argument`.".to_owned());
    }
    more.extend(dates(item.lifetime));
    more.extend(feature.map(facts::needs));
    let deprecated = item.deprecated.as_deref();
    let message =
        Message { context, definition: item.definition, name: &item.name, payload: &item.payload, deprecated };
    message.emit(code, Direction::Sent, !item.command.generated, &more);

    code.imports.add("Command");
    let reply = match &item.reply {
        Some(reply) => code.ty(reply, TYPES),
        None => {
            code.imports.add("Empty");
            "Empty".to_owned()
        }
    };
    code.blank();
    code.block(&format!("impl Command for {} {{", item.name), "}", |code| {
        code.line(&format!("type Reply = {reply};"));
        code.line(&format!("const NAME: &'static str = \"{}\";", item.definition.name));
        emit_lifetime(code, item.definition, item.lifetime);
        if !item.command.success_response {
            code.line("const SUCCESS_RESPONSE: bool = false;");
        }
        if !item.command.generated {
            code.line("const GENERATED: bool = false;");
        }
    });
    if item.command.allow_oob {
        code.imports.add("OobCommand");
        code.blank();
        code.line(&format!("impl OobCommand for {} {{}}", item.name));
    }
    if !item.command.success_response {
        code.imports.add("SilentCommand");
        code.blank();
        code.line(&format!("impl SilentCommand for {} {{}}", item.name));
    }
}

/// Writes an event.
pub(super) fn emit_event(code: &mut Code, context: &Context<'_, '_>, feature: Option<&str>, item: &EventItem<'_>) {
    let deprecated = None; // clients do not make events
    let message =
        Message { context, definition: item.definition, name: &item.name, payload: &item.payload, deprecated };
    let more: Vec<String> = dates(item.lifetime).into_iter().chain(feature.map(facts::needs)).collect();
    message.emit(code, Direction::Received, true, &more);
    code.imports.add("Event");
    code.blank();
    code.block(&format!("impl Event for {} {{", item.name), "}", |code| {
        code.line(&format!("const NAME: &'static str = \"{}\";", item.definition.name));
        emit_lifetime(code, item.definition, item.lifetime);
    });
}

/// Returns sentences about the releases that deprecate and remove a command or event.
fn dates(lifetime: Lifetime) -> Vec<String> {
    let deprecated = lifetime.deprecated_since.map(|release| format!("Deprecated since QEMU {release}."));
    let removed = lifetime.removed_in.map(|release| format!("Removed in QEMU {release}."));
    deprecated.into_iter().chain(removed).collect()
}

fn emit_lifetime(code: &mut Code, definition: &Definition, lifetime: Lifetime) {
    let since = definition.since().map(str::to_owned);
    let deprecated = lifetime.deprecated_since.map(|release| release.to_string());
    let removed = lifetime.removed_in.map(|release| release.to_string());
    for (name, release) in [("SINCE", since), ("DEPRECATED_SINCE", deprecated), ("REMOVED_IN", removed)] {
        if let Some(release) = release {
            code.line(&format!("const {name}: Option<&'static str> = Some({release:?});"));
        }
    }
}

/// The common parts of commands and events.
struct Message<'a, 's> {
    context: &'a Context<'a, 's>,
    definition: &'s Definition,
    name: &'a str,
    payload: &'a Payload<'s>,
    /// The note for clients if they should no longer make it.
    deprecated: Option<&'a str>,
}

impl Message<'_, '_> {
    fn emit(&self, code: &mut Code, direction: Direction, extra: bool, more: &[String]) {
        code.blank();
        let mut docs = self.context.docs(TYPES);
        if let Payload::Fields(fields, _) = self.payload {
            docs = docs.with_fields(self.name, fields);
        }
        code.doc(&docs.definition(self.definition, more));
        code.alias(&self.definition.name, self.name);
        match self.payload {
            Payload::Whole(ty) => self.emit_whole(code, direction, ty),
            Payload::Fields(fields, same_as) => {
                let deprecated = self.deprecated;
                let record = Record { name: self.name, fields, extra, path: TYPES, docs: &docs, deprecated };
                record.emit_struct(code);
                record.emit_impl(code, self.context.maker_feature(direction), |code| {
                    if extra && direction == Direction::Sent {
                        emit_argument(code);
                    }
                });
                if let Some(ty) = same_as {
                    // The type of an event's data is received as well, and so has extra members.
                    let others = match direction {
                        _ if !extra => None,
                        Direction::Received => Some("extra: members.extra"),
                        _ => Some("extra: Extra::default()"),
                    };
                    self.emit_from(code, &docs, ty, fields, others);
                }
                record.emit_wire(code, direction);
            }
        }
        code.imports.types |= docs.has_links();
    }

    fn emit_whole(&self, code: &mut Code, direction: Direction, ty: &str) {
        let name = self.name;
        code.imports.types = true;
        code.line("#[derive(Clone, Debug, PartialEq)]");
        code.line(&format!("pub struct {name}(pub {TYPES}{ty});"));
        code.blank();
        code.gate(self.context.maker_feature(direction));
        code.block(&format!("impl {name} {{"), "}", |code| {
            let parameter = Parameter::whole(ty, direction, TYPES);
            code.line(&format!("/// Creates it from its {}.", parameter.name));
            code.deprecated(self.deprecated);
            code.block(&format!("pub fn new({parameter}) -> Self {{"), "}", |code| {
                code.line(&format!("Self({}.into())", parameter.name));
            });
        });
        code.blank();
        code.block(&format!("impl From<{TYPES}{ty}> for {name} {{"), "}", |code| {
            code.line("#[inline]");
            code.block(&format!("fn from(value: {TYPES}{ty}) -> Self {{"), "}", |code| code.line("Self(value)"));
        });
        code.blank();
        let open = code.call("transparent");
        code.line(&format!("{open} {} {name}({TYPES}{ty}) }}", direction.keyword()));
    }

    /// Writes a conversion from the struct with the same members.
    fn emit_from(&self, code: &mut Code, docs: &Docs<'_, '_>, ty: &str, fields: &[Field<'_>], others: Option<&str>) {
        code.imports.types = true;
        code.blank();
        code.block(&format!("impl From<{TYPES}{ty}> for {} {{", self.name), "}", |code| {
            let unused = fields.is_empty() && others.is_none_or(|others| !others.contains("members"));
            let parameter = if unused { "_" } else { "members" };
            code.line("#[inline]");
            code.block(&format!("fn from({parameter}: {TYPES}{ty}) -> Self {{"), "}", |code| {
                let mut inits: Vec<_> = fields
                    .iter()
                    .map(|field| {
                        // A conditional argument is an `Option` only in the command.
                        let value = match field.in_new || field.member.optional {
                            true => format!("members.{}", field.name),
                            false => format!("Some(members.{})", field.name),
                        };
                        docs.gated(field, "\n", &init(&field.name, &value))
                    })
                    .collect();
                inits.extend(others.map(str::to_owned));
                code.list("Self {", &inits, "}", true);
            });
        });
    }
}

fn emit_argument(code: &mut Code) {
    code.imports.add("Any");
    code.blank();
    code.line("/// Adds an argument that the schema does not declare. Declared arguments have fields.");
    code.line("#[must_use]");
    code.block("pub fn argument(mut self, name: impl Into<String>, value: impl Into<Any>) -> Self {", "}", |code| {
        code.line("self.extra.insert(name, value);");
        code.line("self");
    });
}

/// Returns a type for documentation, with a link if it is generated.
fn link(ty: &FieldType) -> String {
    match ty {
        FieldType::Named(name) | FieldType::Alternate(name) => format!("[`{name}`]({TYPES}{name})"),
        FieldType::Vec(element) => match &**element {
            FieldType::Named(name) | FieldType::Alternate(name) => {
                format!("an array of [`{name}`]({TYPES}{name})")
            }
            other => format!("an array of `{}`", render(other, "")),
        },
        FieldType::Box(inner) => link(inner),
        other => format!("`{}`", render(other, "")),
    }
}
