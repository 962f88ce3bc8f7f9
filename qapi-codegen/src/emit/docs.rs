//! Documentation of generated items. It ends with facts. Before these is the schema's own documentation if it is
//! generated and not empty, and otherwise the project's own description.

use qapi_interface::MemberWords;

use crate::doc::{Doc, Section};
use crate::lower::model::{Field, Protocol, UnionItem, Variant};
use crate::schema::{Cond, Definition, Feature};

use super::context::TYPES;
use super::facts;
use super::prose::{self, Links, Scope};
use super::words;

/// Writes the documentation of one item and its members.
pub(super) struct Docs<'a, 's> {
    protocol: &'a Protocol<'s>,
    links: &'a Links,
    /// The path of the protocol's module from the item, which uses no imports.
    root: &'static str,
    /// Targets of references. `None` unless the schema's own documentation is generated.
    scope: Option<Scope<'a>>,
    /// The enumeration whose values are described.
    values_of: Option<&'a str>,
}

impl<'a, 's> Docs<'a, 's> {
    /// Makes a writer for an item from which the protocol's module is at `path`.
    pub(super) fn new(protocol: &'a Protocol<'s>, links: &'a Links, path: &'static str) -> Self {
        // The path of messages is an import, which would be unused if only documentation needed it.
        let root = if path == TYPES { "super::super::" } else { path };
        let scope = protocol.prose.then(|| Scope::new(links, path));
        Self { protocol, links, root, scope, values_of: None }
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

    /// Sets the enumeration whose values are described.
    pub(super) fn with_values_of(self, enumeration: &'a str) -> Self {
        Self { values_of: Some(enumeration), ..self }
    }

    /// Returns the documentation of a schema file.
    pub(super) fn module(&self, doc: Option<&Doc>) -> String {
        self.scope.as_ref().zip(doc).map(|(scope, doc)| prose::module(doc, scope)).unwrap_or_default()
    }

    /// Returns the documentation of a definition, with the further sentences `more`.
    pub(super) fn definition(&self, definition: &Definition, more: &[String]) -> String {
        let mut doc = facts::definition(self.protocol, definition, more);
        let written = self.scope.as_ref().zip(definition.doc.as_ref());
        let prose::Parts { mut introduction, more } =
            written.map(|(scope, written)| prose::definition(written, scope)).unwrap_or_default();
        if introduction.is_empty() {
            let words = self.protocol.words(&definition.name);
            let described = words.map(|words| words::definition(words, |name| self.related(definition, name)));
            introduction = described.unwrap_or_default();
        }
        let example = self.protocol.words(&definition.name).map(|words| &words.example).filter(|text| !text.is_empty());
        if let Some((example, of_crate)) = example.zip(self.protocol.examples.as_ref()) {
            introduction = format!("{introduction}\n\n{}", words::example(example, of_crate, &self.protocol.name));
        }
        if !introduction.is_empty() {
            doc = format!("{introduction}\n\n{doc}");
        }
        doc + &more + &facts::reference(self.protocol, definition)
    }

    /// Returns the path of another definition that a description mentions, if every build has it: it must be in the
    /// same file, and the compiler must not decide conditions.
    fn related(&self, from: &Definition, name: &str) -> Option<String> {
        let (_, other) = self.protocol.schema.get(name)?;
        let is_there = self.protocol.cfg.is_none() && other.module == from.module && other.name != from.name;
        is_there.then(|| self.links.path(name).map(|path| format!("{}{path}", self.root))).flatten()
    }

    /// Returns the documentation of a member's field.
    pub(super) fn field(&self, field: &Field<'_>) -> String {
        let facts = facts::field(self.protocol, field);
        self.described(self.words(field), field.member.optional, facts, field.doc)
    }

    /// Returns the documentation of the field for a union's tag: the description of the tag, then facts.
    pub(super) fn tag(&self, facts: String, union: &UnionItem<'_>) -> String {
        let words = self.protocol.member_words(union.tag_declared_by, &union.tag.name);
        self.described(words, false, facts, union.tag_doc)
    }

    /// Returns the documentation of the method that sets a field.
    pub(super) fn setter(&self, field: &Field<'_>) -> String {
        let opening = format!("Sets `{}`.", field.member.name);
        match self.words(field) {
            Some(words) => words::member(Some(opening), words, field.member.optional),
            None => opening,
        }
    }

    fn words(&self, field: &Field<'_>) -> Option<&MemberWords> {
        self.protocol.member_words(field.declared_by, &field.member.name)
    }

    /// Puts the schema's own documentation, or else a description, before facts. Facts that consist only of the name
    /// are omitted after a description.
    fn described(&self, words: Option<&MemberWords>, optional: bool, facts: String, doc: Option<&Section>) -> String {
        let with_prose = self.with_prose(facts.clone(), doc);
        match words.filter(|_| with_prose == facts).map(|words| words::member(None, words, optional)) {
            Some(text) if facts::only_names(&facts) => text,
            Some(text) => format!("{text}\n\n{facts}"),
            None => with_prose,
        }
    }

    /// Returns the `cfg` predicate of a field, if it has a condition that the compiler decides.
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

    /// Returns the documentation of a value or branch.
    pub(super) fn part(
        &self,
        (kind, name): (&str, &str),
        since: Option<&str>,
        features: &[Feature],
        cond: Option<&Cond>,
        doc: Option<&Section>,
    ) -> String {
        let since = since.map(|since| facts::Since(self.protocol, since));
        let words = self.values_of.and_then(|enumeration| self.protocol.member_words(enumeration, name));
        self.described(words, false, facts::part(kind, name, since, features, cond), doc)
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
