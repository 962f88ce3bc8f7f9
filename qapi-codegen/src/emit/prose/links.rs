//! Targets of references: the Rust items of definitions and members.

use std::cell::Cell;
use std::collections::HashMap;

use crate::lower::model::{Field, Protocol, Variant};

/// The Rust items of a protocol by the names in its schema.
#[derive(Debug, Default)]
pub(in crate::emit) struct Links {
    /// Paths in the protocol's module: `BlockInfo`, `command::QueryBlock`.
    items: HashMap<String, String>,
    /// Whether references can lead into QEMU's manual.
    manual: bool,
}

impl Links {
    /// Collects all generated items.
    pub(in crate::emit) fn new(protocol: &Protocol<'_>) -> Self {
        let types = protocol.types().map(|item| (item.definition, item.name.clone()));
        let commands = protocol.commands().map(|item| (item.definition, format!("command::{}", item.name)));
        let events = protocol.events().map(|item| (item.definition, format!("event::{}", item.name)));
        let items = types.chain(commands).chain(events).map(|(definition, path)| (definition.name.clone(), path));
        Self { items: items.collect(), manual: protocol.qemu }
    }

    /// Returns the path of a definition's item in the protocol's module.
    pub(in crate::emit) fn path(&self, name: &str) -> Option<&str> {
        self.items.get(name).map(String::as_str)
    }
}

/// The targets of references in the documentation of one item.
#[derive(Debug, Default)]
pub(in crate::emit) struct Scope<'a> {
    links: Option<&'a Links>,
    /// The path of the protocol's module from the item, `super::` or `types::`.
    path: &'static str,
    /// The paths of the item's own members, by their names in the schema.
    members: HashMap<&'a str, String>,
    /// Whether [`item`](Self::item) has returned a path.
    has_links: Cell<bool>,
}

impl<'a> Scope<'a> {
    /// Makes the scope of an item without members, from which the protocol's module is at `path`.
    pub(in crate::emit) fn new(links: &'a Links, path: &'static str) -> Self {
        Self { links: Some(links), path, ..Self::default() }
    }

    /// Adds the fields of a struct.
    pub(in crate::emit) fn with_fields(mut self, name: &str, fields: &'a [Field<'_>]) -> Self {
        for field in fields {
            self = self.with_field(name, &field.member.name, &field.name);
        }
        self
    }

    /// Adds the field of a member.
    pub(in crate::emit) fn with_field(mut self, name: &str, member: &'a str, field: &str) -> Self {
        self.members.insert(member, format!("field@{name}::{}", field.trim_start_matches("r#")));
        self
    }

    /// Adds the variants of an enumeration.
    pub(in crate::emit) fn with_variants(mut self, name: &str, variants: &'a [Variant<'_>]) -> Self {
        let path = |variant: &Variant<'_>| format!("variant@{name}::{}", variant.name);
        self.members.extend(variants.iter().map(|variant| (variant.value.name.as_str(), path(variant))));
        self
    }

    /// Returns the path of a definition's Rust item.
    pub(super) fn item(&self, name: &str) -> Option<String> {
        let item = self.links?.items.get(name)?;
        self.has_links.set(true);
        Some(format!("{}{item}", self.path))
    }

    /// Whether [`item`](Self::item) has returned a path.
    pub(in crate::emit) fn has_links(&self) -> bool {
        self.has_links.get()
    }

    /// Returns the path of a member, or else of a definition: older schemas refer to both in the same way.
    pub(super) fn member(&self, name: &str) -> Option<String> {
        self.members.get(name).cloned().or_else(|| self.item(name))
    }

    /// Returns the address of a page of the manual, such as `/interop/qmp-spec`.
    pub(super) fn page(&self, path: &str) -> Option<String> {
        let is_path = path.starts_with('/') && path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_/.".contains(&b));
        (is_path && self.links?.manual).then(|| format!("https://www.qemu.org/docs/master{path}.html"))
    }

    #[cfg(test)]
    pub(super) fn of(links: &'a Links, members: &[(&'a str, &str)]) -> Self {
        let members = members.iter().map(|&(name, path)| (name, path.to_owned())).collect();
        Self { links: Some(links), path: "super::", members, ..Self::default() }
    }
}

#[cfg(test)]
impl Links {
    pub(super) fn of(items: &[(&str, &str)]) -> Self {
        let items = items.iter().map(|&(name, path)| (name.to_owned(), path.to_owned())).collect();
        Self { items, manual: true }
    }
}
