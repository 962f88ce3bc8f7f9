//! The protocol that is written, with the indexes that all emitters use.

use std::collections::HashMap;

use crate::lower::model::{Direction, Protocol};
use crate::schema::{DefId, Definition};

use super::code::Code;
use super::constructors::Types;
use super::docs::Docs;
use super::file::first_line;
use super::prose::Links;

/// The path of the protocol's module from the modules with types.
pub(super) const ROOT: &str = "super::";

/// The path of the protocol's module from the modules of commands and events.
pub(super) const TYPES: &str = "types::";

/// The protocol, with the indexes that all emitters use.
pub(super) struct Context<'p, 's> {
    pub(super) protocol: &'p Protocol<'s>,
    /// Targets of references in documentation.
    links: Links,
    /// The types by name.
    pub(super) types: Types<'p, 's>,
    /// The names of the types' table entries.
    entries: HashMap<DefId, &'p str>,
}

impl<'p, 's> Context<'p, 's> {
    pub(super) fn new(protocol: &'p Protocol<'s>) -> Self {
        let entries = protocol.types().map(|item| (item.id, item.entry.as_str())).collect();
        Self { protocol, links: Links::new(protocol), types: Types::new(protocol), entries }
    }

    /// Makes a writer for the documentation of an item from which the protocol's module is at `path`.
    pub(super) fn docs(&self, path: &'static str) -> Docs<'_, 's> {
        Docs::new(self.protocol, &self.links, path)
    }

    /// Returns the name of a type's table entry.
    pub(super) fn entry(&self, id: DefId) -> &str {
        self.entries.get(&id).copied().unwrap_or_default()
    }

    /// Returns the `cfg` predicate of a definition, if it has a condition that the compiler decides.
    pub(super) fn cfg(&self, definition: &Definition) -> Option<String> {
        self.protocol.predicate([definition.cond.as_ref()])
    }

    /// Returns the path of the crate `qapi-types`.
    pub(super) fn runtime(&self) -> &'p str {
        &self.protocol.runtime
    }

    /// Returns the feature of `qapi-types` that enables the schema table. Other crates have no such feature.
    pub(super) fn table_feature(&self) -> Option<&'static str> {
        (self.runtime() == "crate").then_some("schema")
    }

    /// Returns the feature of `qapi-types` that enables the constants of names. Other crates have no such constants.
    pub(super) fn names_feature(&self) -> Option<&'static str> {
        (self.runtime() == "crate").then_some("names")
    }

    /// Returns the feature of `qapi-types` that enables constructors of a type, if clients only receive the type. Other
    /// crates have no such feature.
    pub(super) fn maker_feature(&self, direction: Direction) -> Option<&'static str> {
        (self.runtime() == "crate" && direction == Direction::Received).then_some("server")
    }

    /// Returns the first lines of a file.
    pub(super) fn header(&self, source: &str) -> Code {
        let protocol = self.protocol;
        let source = if source.is_empty() { "its schema" } else { source };
        let mut code = Code::default();
        code.line(&first_line(&protocol.name, source));
        code.line("// Do not edit: change the schema or the generator, and run it again.");
        if protocol.prose {
            code.line("// The documentation contains text of the schema, under the licence of that text.");
        }
        code.blank();
        code
    }
}
