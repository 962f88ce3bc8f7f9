//! Makes the answer of a schema's server to `query-qmp-schema`.

use serde_json::Value;

use crate::interface;
use crate::schema::{Cond, Kind, Schema};

/// The options for an answer.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Whether a condition holds.
    pub holds: &'a dyn Fn(&Cond) -> bool,
    /// Whether types have numbers, as in QEMU's answer, instead of names.
    pub masked: bool,
}

impl std::fmt::Debug for Options<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options").field("masked", &self.masked).finish_non_exhaustive()
    }
}

/// Returns the answer to `query-qmp-schema`: an array of objects, each a command, an event or a type.
pub fn introspect(schema: &Schema, options: &Options<'_>) -> Value {
    interface::of_schema(schema).introspect(options.holds, options.masked)
}

/// Returns the symbols in a schema's conditions, sorted by name.
pub fn symbols(schema: &Schema) -> Vec<&str> {
    let mut conds: Vec<&Cond> = Vec::new();
    for (_, definition) in schema.definitions() {
        conds.extend(&definition.cond);
        conds.extend(definition.all_features().filter_map(|feature| feature.cond.as_ref()));
        conds.extend(definition.kind.members().iter().filter_map(|member| member.cond.as_ref()));
        match &definition.kind {
            Kind::Enum(ty) => conds.extend(ty.values.iter().filter_map(|value| value.cond.as_ref())),
            Kind::Union(ty) => conds.extend(ty.branches.iter().filter_map(|branch| branch.cond.as_ref())),
            Kind::Alternate(ty) => conds.extend(ty.branches.iter().filter_map(|branch| branch.cond.as_ref())),
            Kind::Struct(_) | Kind::Command(_) | Kind::Event(_) => {}
        }
    }
    Cond::symbols(conds)
}
