//! Names in a selection of what a schema does not have, which would otherwise select nothing without a word.

use crate::diagnostic::nearest;
use crate::introspect::symbols;
use crate::schema::{Kind, Schema};
use crate::select::Selection;

/// What is wrong with the names of a selection.
pub(super) fn unknown(schema: &Schema, selection: &Selection) -> Vec<String> {
    let symbols = symbols(schema);
    let is_command = |kind: &Kind| matches!(kind, Kind::Command(_));
    let commands = schema.definitions().filter(|(_, definition)| is_command(&definition.kind));
    let commands: Vec<&str> = commands.map(|(_, definition)| definition.name.as_str()).collect();

    let mut unknown = Vec::new();
    let mut look = |names: Vec<&String>, valid: &[&str], what: &str| {
        for name in names.into_iter().filter(|name| !valid.contains(&name.as_str())) {
            let help = nearest(name, valid.iter().copied()).map(|help| format!("; {help}")).unwrap_or_default();
            unknown.push(format!("{what} '{name}'{help}"));
        }
    };
    let mut given: Vec<_> = selection.symbols.keys().collect();
    given.sort_unstable();
    look(given, &symbols, "no condition asks for");
    look(selection.only.iter().chain(&selection.without).collect(), &commands, "there is no command");
    unknown
}
