//! Prints a schema file in canonical form, with all facts but without prose and comments.
//!
//! A definition has a documentation block if the first release of it or of one of its parts is known. Such a block must
//! describe all parts, so parts without a release are described by a word for their kind.
//!
//! Pragmas about prose are left out. Reading the printed files and printing them again gives the same text.

mod defs;
mod docs;

use crate::load::{directory, relative};
use crate::schema::{Item, ModuleId, Pragma, PragmaValue, Schema};
use crate::source::FileId;

/// Pragmas about prose.
pub(crate) const PROSE_PRAGMAS: [&str; 2] = ["doc-required", "documentation-exceptions"];

/// Returns the canonical form of one module. It is empty for the built-in module.
pub fn print_module(schema: &Schema, module: ModuleId) -> String {
    if module == ModuleId(0) {
        return String::new();
    }
    let mut text = String::new();
    let mut after_include = false;
    for item in &schema[module].items {
        let (is_include, printed) = match item {
            Item::Include(included) => (true, include(schema, module, *included)),
            Item::Pragma(pragma) => (false, self::pragma(pragma)),
            Item::Definition(id) => {
                let definition = &schema[*id];
                (false, docs::block(definition) + &defs::definition(schema, definition))
            }
            Item::FreeformDoc(_) => continue,
        };
        if printed.is_empty() {
            continue;
        }
        // There is a blank line between items, but not between includes.
        let together = after_include && is_include;
        if !text.is_empty() && !together {
            text.push('\n');
        }
        text.push_str(&printed);
        after_include = is_include;
    }
    text
}

fn include(schema: &Schema, from: ModuleId, to: ModuleId) -> String {
    // The built-in module comes first and has no file.
    let path = |module: ModuleId| schema.sources()[FileId(module.0.saturating_sub(1))].path();
    let path = relative(path(to), directory(path(from)));
    format!("{{ 'include': {} }}\n", defs::string(&path))
}

fn pragma(pragma: &Pragma) -> String {
    let kept = pragma.settings.iter().filter(|(name, _)| !PROSE_PRAGMAS.contains(&name.as_str()));
    let settings: Vec<String> = kept
        .map(|(name, value)| {
            let value = match value {
                PragmaValue::Bool(value) => value.to_string(),
                PragmaValue::Names(names) => {
                    let names: Vec<String> = names.iter().map(|name| defs::string(name)).collect();
                    defs::array(&names, 4)
                }
            };
            format!("{}: {value}", defs::string(name))
        })
        .collect();
    match settings.is_empty() {
        true => String::new(),
        false => format!("{{ 'pragma': {} }}\n", defs::object(&settings, 2)),
    }
}
