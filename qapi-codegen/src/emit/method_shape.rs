//! The signatures of methods for commands, for the generated client traits and for the derive macro, which has tables
//! of these shapes.

use crate::lower::model::{CommandItem, Field, Module, Payload, Protocol};

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
    /// Their parameters. `None` if they take the command's struct.
    pub parameters: Option<Vec<Parameter>>,
    /// Their return type.
    pub reply: String,
    /// Documentation of the command.
    pub doc: String,
    /// The Cargo feature that the command needs.
    pub feature: Option<String>,
    /// The `cfg` predicate of the command, if it has a condition that the compiler decides.
    pub cfg: Option<String>,
}

/// A parameter of a method.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name, which is also that of the struct's field.
    pub name: String,
    /// Its type in a client's method.
    pub given: String,
    /// Its type in a server's method.
    pub taken: String,
}

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
            let parameter = |field: &Field<'_>| Parameter {
                name: field.name.clone(),
                given: parameter_type(&field.ty, TYPES),
                taken: render(&field.ty, TYPES),
            };
            Some(fields.iter().map(parameter).collect())
        }
        _ => None,
    };
    let definition = item.definition;
    let mut doc = facts::part("Executes", &definition.name, None, &definition.features, definition.cond.as_ref());
    if let Some(feature) = &feature {
        doc.push(' ');
        doc.push_str(&facts::needs(feature));
    }
    Shape {
        name: definition.name.clone(),
        variant: item.name.clone(),
        method: item.method.clone(),
        parameters,
        reply: item.reply.as_ref().map_or_else(|| "()".to_owned(), |ty| render(ty, TYPES)),
        doc,
        feature,
        cfg,
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
    code.line("use super::{Parameter, Shape};");
    code.blank();
    let rows = shapes(protocol).into_iter().map(|shape| {
        let parameter = |parameter: &Parameter| {
            let fields = [("name", &parameter.name), ("given", &parameter.given), ("taken", &parameter.taken)];
            Value::record("Parameter", fields.map(|(name, value)| (name, Value::string(value))).into(), None)
        };
        let parameters = match &shape.parameters {
            Some(parameters) => Value::array(parameters.iter().map(parameter)).in_some(),
            None => Value::Atom("None".to_owned()),
        };
        let fields = vec![
            ("name", Value::string(&shape.name)),
            ("variant", Value::string(&shape.variant)),
            ("method", Value::string(&shape.method)),
            ("parameters", parameters),
            ("reply", Value::string(&shape.reply)),
            ("doc", Value::string(&shape.doc)),
        ];
        Value::record("Shape", fields, None)
    });
    let rows = Value::array(rows.collect::<Vec<_>>());
    code.line("/// In source order.");
    code.value("pub(crate) const SHAPES: &[Shape<'static>] = ", &rows, ";");
    code.into_string()
}
