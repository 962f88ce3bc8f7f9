//! The state of the later passes, which check definitions against each other.

use crate::diagnostic::{Diagnostic, Errors, Fault, clip};
use crate::options::Options;
use crate::schema::{DefId, Definition, Element, Member, Type};
use crate::source::Span;

use super::raw::{Places, UNKNOWN_KIND, with_article};
use super::shaper::Exceptions;

/// The definitions whose names are resolved, and the errors found in them.
pub(super) struct Checker<'a> {
    pub(super) options: &'a Options,
    pub(super) exceptions: &'a Exceptions<'a>,
    /// The kind of each definition.
    pub(super) keywords: Vec<&'static str>,
    /// All definitions. `None` in place of those whose shape is wrong.
    pub(super) definitions: Vec<Option<Definition>>,
    /// Positions within each definition.
    pub(super) places: Vec<Places>,
    /// Whether an error was found in each definition.
    pub(super) failed: Vec<bool>,
    pub(super) errors: &'a mut Errors,
}

impl Checker<'_> {
    pub(super) fn get(&self, id: DefId) -> Option<&Definition> {
        self.definitions.get(id.0 as usize)?.as_ref()
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = DefId> + use<> {
        (0..self.definitions.len() as u32).map(DefId)
    }

    /// Returns the kind of a definition, which is known even if its shape is wrong. `None` for an unknown name.
    pub(super) fn keyword(&self, id: DefId) -> Option<&'static str> {
        self.keywords.get(id.0 as usize).copied().filter(|keyword| *keyword != UNKNOWN_KIND)
    }

    /// Reports an error in a definition.
    pub(super) fn reject(&mut self, id: DefId, fault: Fault, detail: Option<Span>) {
        self.reject_with(id, fault, detail, |error| error);
    }

    /// Reports an error in a definition, after `add` has completed it.
    pub(super) fn reject_with(
        &mut self,
        id: DefId,
        fault: Fault,
        detail: Option<Span>,
        add: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        if let Some(definition) = self.get(id) {
            let error = error_in(definition, fault, detail);
            self.errors.push(add(error));
            self.failed[id.0 as usize] = true;
        }
    }

    /// Returns the positions within a definition.
    pub(super) fn places(&self, id: DefId) -> &Places {
        const NONE: &Places = &Places { branches: Vec::new(), tag: None, data: None, returns: None };
        self.places.get(id.0 as usize).unwrap_or(NONE)
    }

    /// Returns a type in words, for a message.
    pub(super) fn describe(&self, ty: Type) -> String {
        let element = match ty.element() {
            Element::Builtin(builtin) => format!("the built-in type '{}'", builtin.name()),
            Element::Defined(id) => self.keyword(id).map_or("that", with_article).to_owned(),
        };
        match ty {
            Type::One(_) => element,
            Type::Array(_) => format!("an array of {element}"),
        }
    }

    /// Returns the members of an object and of its bases, but not of its branches.
    pub(super) fn members_with_bases(&self, id: DefId) -> Vec<&[Member]> {
        let mut chain = Vec::new();
        let mut next = Some(id);
        // Bases that are nested deeper than the limit have been rejected.
        while let Some(definition) = next.and_then(|id| self.get(id)) {
            chain.push(definition.kind.members());
            next = definition.kind.base();
        }
        chain
    }
}

/// Makes an error in a definition.
pub(super) fn error_in(definition: &Definition, fault: Fault, detail: Option<Span>) -> Diagnostic {
    let within = Some((definition.kind.keyword(), clip(&definition.name)));
    let detail = detail.unwrap_or(definition.span);
    Diagnostic { within, ..Diagnostic::new(fault, definition.span).detail(detail) }
}
