//! Documentation of generated items: facts, and the schema's own documentation if it is generated.

use crate::doc::{Doc, Section};
use crate::lower::model::{Field, Protocol, UnionItem, Variant};
use crate::schema::{Cond, Definition, Feature};

use super::facts;
use super::prose::{self, Links, Scope};

/// Writes the documentation of one item and its members.
pub(super) struct Docs<'a, 's> {
    protocol: &'a Protocol<'s>,
    /// Targets of references. `None` unless the schema's own documentation is generated.
    scope: Option<Scope<'a>>,
}

impl<'a, 's> Docs<'a, 's> {
    /// Makes a writer for an item from which the protocol's module is at `path`.
    pub(super) fn new(protocol: &'a Protocol<'s>, links: Option<&'a Links>, path: &'static str) -> Self {
        Self { protocol, scope: links.map(|links| Scope::new(links, path)) }
    }

    /// Adds the fields of a struct, so that documentation can refer to them.
    pub(super) fn with_fields(mut self, name: &str, fields: &'a [Field<'_>]) -> Self {
        self.scope = self.scope.map(|scope| scope.with_fields(name, fields));
        self
    }

    /// Adds a union's tag, which is its branch in Rust.
    pub(super) fn with_tag(mut self, name: &str, union: &'a UnionItem<'_>) -> Self {
        self.scope = self.scope.map(|scope| scope.with_field(name, &union.tag.name, &union.branch_field));
        self
    }

    /// Adds the variants of an enumeration.
    pub(super) fn with_variants(mut self, name: &str, variants: &'a [Variant<'_>]) -> Self {
        self.scope = self.scope.map(|scope| scope.with_variants(name, variants));
        self
    }

    /// Documentation of a schema file.
    pub(super) fn module(&self, doc: Option<&Doc>) -> String {
        self.scope.as_ref().zip(doc).map(|(scope, doc)| prose::module(doc, scope)).unwrap_or_default()
    }

    /// Documentation of a definition; `more` are further sentences.
    pub(super) fn definition(&self, definition: &Definition, more: &[String]) -> String {
        let mut doc = facts::definition(self.protocol, definition, more);
        if let (Some(scope), Some(written)) = (&self.scope, &definition.doc) {
            let parts = prose::definition(written, scope);
            if !parts.introduction.is_empty() {
                doc = format!("{}\n\n{doc}", parts.introduction);
            }
            doc.push_str(&parts.more);
        }
        doc + &facts::reference(self.protocol, definition)
    }

    /// Documentation of a member's field.
    pub(super) fn field(&self, field: &Field<'_>) -> String {
        self.with_prose(facts::field(self.protocol, field), field.doc)
    }

    /// The `cfg` predicate of a field, if it has a condition that the compiler decides.
    pub(super) fn cfg(&self, field: &Field<'_>) -> Option<String> {
        self.protocol.predicate([field.member.cond.as_ref()])
    }

    /// Returns a field's parameter or initializer, with its `cfg` attribute.
    pub(super) fn gated(&self, field: &Field<'_>, separator: &str, text: &str) -> String {
        match self.cfg(field) {
            Some(predicate) => format!("#[cfg({predicate})]{separator}{text}"),
            None => text.to_owned(),
        }
    }

    /// Whether the documentation so far has links to generated items.
    pub(super) fn has_links(&self) -> bool {
        self.scope.as_ref().is_some_and(Scope::has_links)
    }

    /// Documentation of something small: a value, a branch.
    pub(super) fn part(
        &self,
        (kind, name): (&str, &str),
        since: Option<&str>,
        features: &[Feature],
        cond: Option<&Cond>,
        doc: Option<&Section>,
    ) -> String {
        let since = since.map(|since| facts::Since(self.protocol, since));
        self.with_prose(facts::part(kind, name, since, features, cond), doc)
    }

    /// Puts the schema's own documentation before facts, if there is any.
    pub(super) fn with_prose(&self, facts: String, doc: Option<&Section>) -> String {
        let prose = self.scope.as_ref().zip(doc).map(|(scope, doc)| prose::text(doc, scope));
        match prose {
            Some(prose) if !prose.is_empty() => format!("{prose}\n\n{facts}"),
            _ => facts,
        }
    }
}
