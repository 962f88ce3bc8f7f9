//! The signatures of methods for commands, for the generated client traits and for the derive macro, which has tables
//! of these shapes.
//!
//! A client's method has the parameters of `new` of the command: its mandatory arguments, or its one payload. So a new
//! optional argument changes no signature.

use std::fmt;

use crate::lower::model::{CommandItem, Direction, Field, Module, Payload, Protocol};
use crate::schema::Arguments;

use super::code::{Code, Value};
use super::context::TYPES;
use super::facts;
use super::file::first_line;
use super::rust_type::{parameter_type, render};

/// The signatures of a command's methods.
///
/// Types are Rust text, with `types::` before the types of the protocol.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The name on the wire.
    pub name: String,
    /// The Rust name of its struct and its variant.
    pub variant: String,
    /// The Rust name of its methods.
    pub method: String,
    /// The parameters of a client's method, and of `new` of the command's struct.
    pub parameters: Vec<Parameter>,
    /// Whether the command has arguments that are set with methods of its struct.
    pub has_optional: bool,
    /// The type of the data that a server's method takes, if the command is declared with `'boxed': true`. The methods
    /// of other commands take the command's struct.
    pub boxed: Option<String>,
    /// The return type of the methods.
    pub reply: String,
    /// What the command does, in a sentence. Empty if it has no description.
    pub summary: String,
    /// Sentences about the command's state and conditions. Empty for most commands.
    pub remarks: String,
    /// The note for clients if they should no longer execute the command.
    pub deprecated: Option<String>,
    /// The Cargo feature that the command needs.
    pub feature: Option<String>,
    /// The `cfg` predicate of the command, if it has a condition that the compiler decides.
    pub cfg: Option<String>,
}

impl Shape {
    /// Returns the documentation of a client's method, without the feature that it needs. `types` is the path of the
    /// protocol's module.
    pub fn client_doc(&self, types: &str) -> String {
        let Self { name, variant, remarks, .. } = self;
        let mut doc = self.after_summary(&format!("Executes [`{name}`]({types}command::{variant}). {remarks}"));
        if self.has_optional {
            doc = format!("{} For optional arguments, pass the command to `execute`.", doc.trim_end());
        }
        doc.trim_end().to_owned()
    }

    /// Returns the documentation of a server's method.
    pub fn server_doc(&self) -> String {
        let doc = self.after_summary(&format!("Executes `{}`. {}", self.name, self.remarks));
        doc.trim_end().to_owned()
    }

    fn after_summary(&self, text: &str) -> String {
        if self.summary.is_empty() { text.to_owned() } else { format!("{}\n\n{text}", self.summary) }
    }

    /// Returns the name on the wire, if a search for it does not find the method.
    pub fn alias(&self) -> Option<&str> {
        (self.name != self.method.trim_start_matches("r#")).then_some(&*self.name)
    }
}

/// A parameter of `new` and setters, and of a client's method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name, which is also that of the struct's field.
    pub name: String,
    /// Its type.
    pub given: String,
}

impl Parameter {
    /// Returns the parameter for a field.
    pub(super) fn of(field: &Field<'_>, path: &str) -> Self {
        Self { name: field.name.clone(), given: parameter_type(&field.ty, path) }
    }

    /// Returns the parameter for the whole payload of a command or event.
    pub(super) fn whole(ty: &str, direction: Direction, path: &str) -> Self {
        let name = if direction == Direction::Received { "data" } else { "arguments" };
        Self { name: name.to_owned(), given: format!("impl Into<{path}{ty}>") }
    }
}

impl fmt::Display for Parameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.given)
    }
}

/// The return type of methods of commands that return nothing.
const NO_REPLY: &str = "()";

/// Returns the shapes of all commands, in source order.
pub fn shapes(protocol: &Protocol<'_>) -> Vec<Shape> {
    let with_feature = |module: &Module<'_>| {
        let shape = |item: &CommandItem<'_>| {
            let cfg = protocol.predicate([item.definition.cond.as_ref()]);
            let summary = protocol.words(&item.definition.name).map(|words| words.summary.clone());
            shape(item, summary.unwrap_or_default(), module.feature.clone(), cfg)
        };
        module.commands.iter().map(shape).collect::<Vec<_>>()
    };
    protocol.modules.iter().flat_map(with_feature).collect()
}

fn shape(item: &CommandItem<'_>, summary: String, feature: Option<String>, cfg: Option<String>) -> Shape {
    let (parameters, has_optional) = match &item.payload {
        Payload::Whole(ty) => (vec![Parameter::whole(ty, Direction::Sent, TYPES)], false),
        Payload::Fields(fields, _) => {
            let taken = fields.iter().filter(|field| field.in_new);
            let parameters: Vec<_> = taken.map(|field| Parameter::of(field, TYPES)).collect();
            let has_optional = parameters.len() < fields.len() || !item.command.generated;
            (parameters, has_optional)
        }
    };
    let is_boxed = matches!(item.command.arguments, Arguments::Named { boxed: true, .. });
    let boxed = match &item.payload {
        Payload::Whole(name) if is_boxed => Some(format!("{TYPES}{name}")),
        _ => None,
    };
    let definition = item.definition;
    Shape {
        name: definition.name.clone(),
        variant: item.name.clone(),
        method: item.method.clone(),
        parameters,
        has_optional,
        boxed,
        reply: item.reply.as_ref().map_or_else(|| NO_REPLY.to_owned(), |ty| render(ty, TYPES)),
        summary,
        remarks: facts::remarks(&definition.features, definition.cond.as_ref()),
        deprecated: item.deprecated.clone(),
        feature,
        cfg,
    }
}

/// Writes the shapes of a protocol's commands as a constant, for the derive macro. For a protocol over the types of
/// another, it writes only their names.
pub fn emit_shapes(protocol: &Protocol<'_>) -> String {
    let mut code = Code::default();
    code.line(&first_line(&protocol.name, "its schema"));
    code.line("// Do not edit: change the schema or the generator, and run it again.");
    code.blank();
    code.line(&format!("//! The signatures of the methods of the protocol `{}`.", protocol.name));
    code.blank();
    if let Some(over) = &protocol.over {
        code.line(&format!("/// The commands, which are commands of `{over}`, in the order of the schema."));
        let names = protocol.commands().map(|item| Value::string(&item.definition.name));
        code.value("pub(crate) const COMMANDS: &[&str] = ", &Value::array(names.collect::<Vec<_>>()), ";");
        return code.into_string();
    }
    code.line("use super::{Parameter, SHAPE, Shape};");
    code.blank();
    let rows = shapes(protocol).into_iter().map(|shape| {
        let parameter = |parameter: &Parameter| {
            let fields = [("name", &parameter.name), ("given", &parameter.given)];
            Value::record("Parameter", fields.map(|(name, value)| (name, Value::string(value))).into(), None)
        };
        let text = |name, text: &String| (name, Value::string(text));
        let mut fields =
            vec![text("name", &shape.name), text("variant", &shape.variant), text("method", &shape.method)];
        if !shape.parameters.is_empty() {
            fields.push(("parameters", Value::array(shape.parameters.iter().map(parameter))));
        }
        if shape.has_optional {
            fields.push(("has_optional", Value::Atom("true".to_owned())));
        }
        if let Some(boxed) = &shape.boxed {
            fields.push(("boxed", Value::string(boxed).in_some()));
        }
        if shape.reply != NO_REPLY {
            fields.push(text("reply", &shape.reply));
        }
        if !shape.summary.is_empty() {
            fields.push(text("summary", &shape.summary));
        }
        if !shape.remarks.is_empty() {
            fields.push(text("remarks", &shape.remarks));
        }
        if let Some(deprecated) = &shape.deprecated {
            fields.push(("deprecated", Value::string(deprecated).in_some()));
        }
        if let Some(feature) = &shape.feature {
            fields.push(("feature", Value::string(feature).in_some()));
        }
        Value::record("Shape", fields, Some("SHAPE".to_owned()))
    });
    let rows = Value::array(rows.collect::<Vec<_>>());
    code.line("/// The shapes of all commands, in source order.");
    code.value("pub(crate) const SHAPES: &[Shape<'static>] = ", &rows, ";");
    let events = protocol.modules.iter().flat_map(|module| {
        let feature = module.feature.as_deref().unwrap_or_default();
        module.events.iter().map(move |event| Value::Atom(format!("({:?}, {feature:?})", event.name)))
    });
    code.blank();
    code.line("/// The structs of events, each with the feature that it needs.");
    code.value("pub(crate) const EVENTS: &[(&str, &str)] = ", &Value::array(events.collect::<Vec<_>>()), ";");
    code.into_string()
}
