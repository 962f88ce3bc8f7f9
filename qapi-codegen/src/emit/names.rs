//! The names of arguments, members, values and features as constants, for asking what a server supports.
//!
//! They are in a file of their own, which is compiled only with the feature `names` of `qapi-types`. They refer to no
//! generated item, so they do not depend on the features of modules.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use heck::ToSnakeCase as _;

use crate::lower::is_keyword;
use crate::lower::model::{Protocol, TypeKind};
use crate::schema::{Arguments, DefId, Kind, Schema};

use super::code::Code;
use super::context::Context;

/// Constants by name, each with its text.
type Constants = BTreeMap<String, String>;

/// Writes `names.rs`.
pub(super) fn emit_names(context: &Context<'_, '_>) -> String {
    let protocol = context.protocol;
    let mut code = context.header("");
    code.line(
        "//! Names of what a server may have, for [`Name`](crate::names::Name): arguments of commands, members of",
    );
    code.line("//! events and types, values, and features.");
    code.blank();
    code.line("use crate::names::names;");
    let parts = [("command", "The arguments of commands.", false), ("event", "The members of events.", true)];
    for (name, doc, events) in parts {
        let mut rows = Vec::new();
        for (_, message) in protocol.schema.definitions() {
            let Some(arguments) = message.arguments() else { continue };
            if matches!(message.kind, Kind::Event(_)) == events {
                let names = constants(argument_names(protocol.schema, arguments));
                rows.push(row("Name", &message.name.to_snake_case(), &format!("{}.", message.name), names));
            }
        }
        emit_rows(&mut code, name, doc, rows);
    }
    emit_rows(
        &mut code,
        "types",
        "The members of structs and unions, and the values of enumerations.",
        types(protocol),
    );
    let features = constants(features(protocol.schema));
    code.blank();
    match row("FeatureName", "features", "", features) {
        Some(row) => code.block("names! {", "}", |code| row.emit(code)),
        None => code.line("names! {}"),
    }
    code.into_string()
}

/// A module of constants.
struct Row {
    open: String,
    constants: Constants,
}

impl Row {
    fn emit(&self, code: &mut Code) {
        code.block(&self.open, "}", |code| {
            self.constants.iter().for_each(|(constant, name)| code.line(&format!("{constant} {name:?}")));
        });
    }
}

/// Makes a module of constants. Returns `None` if there are no constants.
fn row(kind: &str, module: &str, before: &str, constants: Constants) -> Option<Row> {
    let module = if is_keyword(module) { format!("r#{module}") } else { module.to_owned() };
    let open = format!("{kind} {module} {before:?} {{");
    (!constants.is_empty()).then_some(Row { open, constants })
}

fn emit_rows(code: &mut Code, module: &str, doc: &str, rows: Vec<Option<Row>>) {
    let rows: Vec<Row> = rows.into_iter().flatten().collect();
    if rows.is_empty() {
        return;
    }
    code.blank();
    code.doc(doc);
    code.block(&format!("pub mod {module} {{"), "}", |code| {
        code.line("use super::names;");
        code.blank();
        code.block("names! {", "}", |code| rows.iter().for_each(|row| row.emit(code)));
    });
}

/// Returns a module of constants for each type: its members or values.
fn types(protocol: &Protocol<'_>) -> Vec<Option<Row>> {
    let mut taken: HashSet<String> = HashSet::new();
    let rows = protocol.types().map(|item| {
        let mut module = item.name.to_snake_case();
        while !taken.insert(module.clone()) {
            module.push('_');
        }
        let (kind, names): (_, BTreeSet<&str>) = match &item.kind {
            TypeKind::Enum(variants) => {
                ("ValueName", variants.iter().map(|variant| variant.value.name.as_str()).collect())
            }
            TypeKind::Struct(_) | TypeKind::Union(_) => {
                ("MemberName", protocol.schema.all_members(item.id).iter().map(|member| member.name.as_str()).collect())
            }
            TypeKind::Alternate(_) => return None,
        };
        row(kind, &module, "", constants(names))
    });
    rows.collect()
}

/// Returns the arguments of a command or the members of an event, including those of all branches.
fn argument_names<'s>(schema: &'s Schema, arguments: &'s Arguments) -> BTreeSet<&'s str> {
    let mut names = BTreeSet::new();
    match arguments {
        Arguments::None => {}
        Arguments::Inline(members) => names.extend(members.iter().map(|member| member.name.as_str())),
        Arguments::Named { ty, .. } => {
            let (mut seen, mut work): (HashSet<DefId>, _) = (HashSet::new(), vec![*ty]);
            while let Some(ty) = work.pop() {
                if !seen.insert(ty) {
                    continue;
                }
                names.extend(schema.all_members(ty).into_iter().map(|member| member.name.as_str()));
                if let Kind::Union(union) = &schema[ty].kind {
                    work.extend(union.branches.iter().map(|branch| branch.ty));
                }
            }
        }
    }
    names
}

/// Returns the features of all definitions, members and values.
fn features(schema: &Schema) -> BTreeSet<&str> {
    let definitions = schema.definitions().map(|(_, definition)| definition);
    definitions.flat_map(|definition| definition.all_features()).map(|feature| feature.name.as_str()).collect()
}

/// Makes a constant for each name.
fn constants<'a>(names: impl IntoIterator<Item = &'a str>) -> Constants {
    let mut constants = Constants::new();
    for name in names {
        let mut constant: String = name
            .chars()
            .map(|char| if char.is_ascii_alphanumeric() { char.to_ascii_uppercase() } else { '_' })
            .collect();
        if constant.starts_with(|first: char| first.is_ascii_digit()) {
            constant.insert(0, '_');
        }
        // Names may differ only in characters that constants cannot have.
        while constants.contains_key(&constant) {
            constant.push('_');
        }
        constants.insert(constant, name.to_owned());
    }
    constants
}
