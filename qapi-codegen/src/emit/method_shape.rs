//! The signatures of methods for commands, for the generated client traits and for the derive macro, which has tables
//! of these shapes.

use crate::lower::model::{CommandItem, Field, Module, Payload, Protocol};
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
    /// Name on the wire.
    pub name: String,
    /// Rust name of its struct, and of its variant.
    pub variant: String,
    /// Rust name of its methods.
    pub method: String,
    /// The parameters of a client's method. `None` if it takes the command's struct.
    pub parameters: Option<Vec<Parameter>>,
    /// The type of the data that a server's method takes, if the command is declared with `'boxed': true`. Any other takes
    /// the command's struct.
    pub boxed: Option<String>,
    /// Their return type.
    pub reply: String,
    /// Documentation of the command.
    pub doc: String,
    /// If clients should no longer execute it: why not.
    pub deprecated: Option<String>,
    /// The Cargo feature that the command needs.
    pub feature: Option<String>,
    /// The `cfg` predicate of the command, if it has a condition that the compiler decides.
    pub cfg: Option<String>,
}

/// A parameter of a client's method.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name, which is also that of the struct's field.
    pub name: String,
    /// Its type.
    pub given: String,
}

/// The return type of methods of commands that return nothing.
const NO_REPLY: &str = "()";

/// Returns the shapes of all commands, in source order.
pub fn shapes(protocol: &Protocol<'_>) -> Vec<Shape> {
    let with_feature = |module: &Module<'_>| {
        let shape = |item: &CommandItem<'_>| {
            let cfg = protocol.predicate([item.definition.cond.as_ref()]);
            shape(item, module.feature.clone(), cfg)
        };
        module.commands.iter().map(shape).collect::<Vec<_>>()
    };
    protocol.modules.iter().flat_map(with_feature).collect()
}

fn shape(item: &CommandItem<'_>, feature: Option<String>, cfg: Option<String>) -> Shape {
    // A command with optional arguments is passed as its struct, so that a new optional argument breaks no code. So is
    // a command with arguments that not every build has, so that its methods are the same in all builds.
    let varies = |field: &Field<'_>| field.member.optional || field.member.cond.is_some();
    let parameters = match &item.payload {
        Payload::Fields(fields, _) if item.command.generated && !fields.iter().any(varies) => {
            let parameter =
                |field: &Field<'_>| Parameter { name: field.name.clone(), given: parameter_type(&field.ty, TYPES) };
            Some(fields.iter().map(parameter).collect())
        }
        _ => None,
    };
    let is_boxed = matches!(item.command.arguments, Arguments::Named { boxed: true, .. });
    let boxed = match &item.payload {
        Payload::Whole(name) | Payload::Fields(_, Some(name)) if is_boxed => Some(format!("{TYPES}{name}")),
        _ => None,
    };
    let definition = item.definition;
    let doc = facts::part("Executes", &definition.name, None, &definition.features, definition.cond.as_ref());
    let doc = with_feature(doc, feature.as_deref());
    Shape {
        name: definition.name.clone(),
        variant: item.name.clone(),
        method: item.method.clone(),
        parameters,
        boxed,
        reply: item.reply.as_ref().map_or_else(|| NO_REPLY.to_owned(), |ty| render(ty, TYPES)),
        doc,
        deprecated: item.deprecated.clone(),
        feature,
        cfg,
    }
}

/// The documentation of most methods.
pub fn usual_doc(command: &str, feature: Option<&str>) -> String {
    with_feature(facts::part("Executes", command, None, &[], None), feature)
}

fn with_feature(doc: String, feature: Option<&str>) -> String {
    match feature {
        None => doc,
        Some(feature) => format!("{doc} {}", facts::needs(feature)),
    }
}

/// Writes the shapes of a protocol's commands as a constant, for the derive macro. A protocol over another has only
/// their names.
pub fn emit_shapes(protocol: &Protocol<'_>) -> String {
    let mut code = Code::default();
    code.line(&first_line(&protocol.name, "its schema"));
    code.line("// Do not edit: change the schema or the generator, and run it again.");
    code.blank();
    code.line(&format!("//! What the methods of the protocol `{}` look like.", protocol.name));
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
        if let Some(parameters) = &shape.parameters {
            fields.push(("parameters", Value::array(parameters.iter().map(parameter)).in_some()));
        }
        if let Some(boxed) = &shape.boxed {
            fields.push(("boxed", Value::string(boxed).in_some()));
        }
        if shape.reply != NO_REPLY {
            fields.push(text("reply", &shape.reply));
        }
        if shape.doc != usual_doc(&shape.name, shape.feature.as_deref()) {
            fields.push(text("doc", &shape.doc));
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
    code.line("/// In source order.");
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
