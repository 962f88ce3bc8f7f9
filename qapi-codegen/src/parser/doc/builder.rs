//! Builds a documentation block from its lines, and checks its sections against each other.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Fault, clip};
use crate::doc::{Doc, Section, SectionKind};
use crate::source::Span;

/// A documentation comment, and errors that did not prevent it from being read.
pub(in crate::parser) type ParsedDoc = (Doc, Vec<Diagnostic>);

/// A documentation block that is being built.
#[derive(Debug)]
pub(super) struct Builder {
    doc: Doc,
    has_features: bool,
    /// The sections so far, if there are too many to search the list each time.
    described: HashSet<SectionKind>,
    errors: Vec<Diagnostic>,
}

impl Builder {
    pub(super) fn new(span: Span, symbol: Option<&str>) -> Self {
        let intro = Section { span, kind: SectionKind::Plain, tag: None, text: String::new() };
        Self {
            doc: Doc { span, symbol: symbol.map(str::to_owned), sections: vec![intro] },
            has_features: false,
            described: HashSet::new(),
            errors: Vec::new(),
        }
    }

    pub(super) fn has_features(&self) -> bool {
        self.has_features
    }

    /// Whether the current section has no text yet.
    pub(super) fn nothing_said(&self) -> bool {
        self.doc.sections.last().is_none_or(|section| section.text.trim().is_empty())
    }

    /// Returns the errors so far.
    pub(super) fn into_errors(self) -> Vec<Diagnostic> {
        self.errors
    }

    /// Adds a line to the current section.
    pub(super) fn push_line(&mut self, line: &str) {
        if let Some(section) = self.doc.sections.last_mut() {
            section.text.push_str(line);
            section.text.push('\n');
        }
    }

    /// Starts a section with a tag.
    pub(super) fn section(&mut self, kind: SectionKind, span: Span, text: &str) {
        let once = matches!(kind, SectionKind::Returns | SectionKind::Errors | SectionKind::Since);
        if once && self.doc.section(&kind).is_some() {
            let fault = Fault::DocSectionTwice { tag: kind.name() };
            self.errors.push(Diagnostic::new(fault, span));
        }
        self.start(kind, span, text);
    }

    /// Starts a section of plain text, as older releases have them.
    pub(super) fn plain_section(&mut self, tag: &str, span: Span, text: &str) {
        self.start(SectionKind::Plain, span, text);
        if let Some(section) = self.doc.sections.last_mut() {
            section.tag = Some(tag.to_owned());
        }
    }

    /// Starts the description of a member or feature.
    pub(super) fn description(&mut self, kind: SectionKind, name: &str, span: Span, text: &str) {
        let is_feature = matches!(kind, SectionKind::Feature(_));
        self.has_features |= is_feature;
        if name.is_empty() {
            self.errors.push(Diagnostic::new(Fault::DocNoName, span));
        } else if self.is_described(&kind) {
            let fault = Fault::DocDescribedTwice { name: clip(name) };
            self.errors.push(Diagnostic::new(fault, span));
        }
        self.start(kind, span, text);
    }

    /// Starts a paragraph, in the current section if it is a plain one.
    pub(super) fn paragraph(&mut self, span: Span, text: &str) {
        match self.doc.sections.last_mut() {
            Some(section) if section.kind == SectionKind::Plain => {
                if section.text.is_empty() {
                    section.span = span;
                }
                section.text.push('\n');
                self.push_line(text);
            }
            _ => self.start(SectionKind::Plain, span, text),
        }
    }

    /// Records that a member or feature has a description. Returns whether it had one before.
    fn is_described(&mut self, kind: &SectionKind) -> bool {
        const FEW: usize = 32;
        let kinds = self.doc.sections.iter().map(|section| &section.kind);
        if self.doc.sections.len() < FEW {
            return kinds.into_iter().any(|other| other == kind);
        }
        if self.described.is_empty() {
            self.described = kinds.cloned().collect();
        }
        !self.described.insert(kind.clone())
    }

    fn start(&mut self, kind: SectionKind, span: Span, text: &str) {
        self.doc.sections.push(Section { span, kind, tag: None, text: String::with_capacity(2 * text.len()) });
        if !text.is_empty() {
            self.push_line(text);
        }
    }

    /// Returns the block and its errors. Empty descriptions may be allowed.
    pub(super) fn finish(mut self, may_be_empty: bool) -> ParsedDoc {
        for section in &mut self.doc.sections {
            let text = &mut section.text;
            text.truncate(text.trim_end_matches('\n').len());
            text.drain(..text.len() - text.trim_start_matches('\n').len());
            let what = match section.kind {
                SectionKind::Plain => continue,
                SectionKind::Member(_) | SectionKind::Feature(_) => "description",
                _ => "section",
            };
            if section.text.is_empty() && !may_be_empty {
                self.errors.push(Diagnostic::new(Fault::DocNoText { what }, section.span));
            }
        }
        (self.doc, self.errors)
    }
}
