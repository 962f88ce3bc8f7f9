//! The names that generated code has to import, collected while it is written.

use std::collections::BTreeSet;

use crate::lower::model::FieldType;

/// The names that a piece of code uses.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// Types and traits of `qapi-types`.
    runtime: BTreeSet<&'static str>,
    /// Macros in its module `wire`.
    macros: BTreeSet<&'static str>,
    /// Whether the code uses the module `types`, which has the protocol's types.
    pub(super) types: bool,
}

impl Imports {
    /// Adds a type or trait of `qapi-types`.
    pub(super) fn add(&mut self, name: &'static str) {
        self.runtime.insert(name);
    }

    /// Adds a macro of `qapi-types`.
    pub(super) fn add_macro(&mut self, name: &'static str) {
        self.macros.insert(name);
    }

    /// Adds the names that a type uses.
    pub(super) fn add_type(&mut self, ty: &FieldType) {
        match ty {
            FieldType::Any => self.add("Any"),
            FieldType::Base64 => self.add("Base64"),
            FieldType::Named(_) | FieldType::Alternate(_) => self.types = true,
            FieldType::Box(inner) | FieldType::Vec(inner) => self.add_type(inner),
            FieldType::Primitive(_) | FieldType::String => {}
        }
    }

    /// Returns the lines that import names from the crate `qapi-types` at path `runtime`, in the order of `rustfmt`.
    pub(super) fn lines(&self, runtime: &str) -> impl Iterator<Item = String> {
        let mut lines = [import(runtime, &self.runtime), import(&format!("{runtime}::wire"), &self.macros)];
        if self.runtime.len() > 1 {
            lines.reverse();
        }
        lines.into_iter().flatten()
    }
}

fn import(path: &str, names: &BTreeSet<&str>) -> Option<String> {
    let list = names.iter().copied().collect::<Vec<_>>().join(", ");
    match names.len() {
        0 => None,
        1 => Some(format!("use {path}::{list};")),
        _ => Some(format!("use {path}::{{{list}}};")),
    }
}
