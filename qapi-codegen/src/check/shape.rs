//! The shape of each definition by itself: its keys, their values and its names.
//!
//! What the names refer to is for `resolve`.

use std::collections::HashSet;

use crate::ast::{DocState, Entry, Pragmas, Text, ValueKind};
use crate::diagnostic::{Diagnostic, Errors, Fault, clip, nearest_of, suggestion};
use crate::doc::{Doc, SectionKind};
use crate::options::Options;
use crate::schema::{Cond, EnumValue, Feature};
use crate::source::Span;

use super::exempt::Exempt;
use super::fields::Fields;
use super::parts::{RawBranch, RawMember, TypeRef, What};

pub(super) const KEYWORDS: [&str; 6] = ["enum", "struct", "union", "alternate", "command", "event"];

/// In place of the keyword of a definition that has none.
pub(super) const UNKNOWN_KIND: &str = "";

/// A definition of the right shape, with references not looked up yet.
#[derive(Debug)]
pub(super) struct RawDefinition {
    pub(super) cond: Option<Cond>,
    pub(super) features: Vec<Feature>,
    pub(super) doc: Option<Doc>,
    pub(super) kind: RawKind,
}

/// What defines it.
#[derive(Debug)]
pub(super) enum RawKind {
    Enum {
        prefix: Option<String>,
        values: Vec<EnumValue>,
    },
    Struct {
        base: Option<Text>,
        members: Vec<RawMember>,
    },
    Union {
        base: RawBase,
        tag: Text,
        branches: Vec<RawBranch>,
    },
    /// Without a discriminator: `simple` makes of it the one above and what that needs.
    SimpleUnion {
        branches: Vec<RawBranch>,
    },
    Alternate {
        branches: Vec<RawBranch>,
    },
    Command {
        data: RawData,
        returns: Option<TypeRef>,
        flags: Flags,
    },
    Event {
        data: RawData,
    },
}

/// The base of a union.
#[derive(Debug)]
pub(super) enum RawBase {
    Named(Text),
    Inline(Vec<RawMember>),
}

/// What a command takes or an event carries.
#[derive(Debug)]
pub(super) enum RawData {
    None,
    Inline(Vec<RawMember>),
    Named { ty: Text, boxed: bool },
}

/// The flags of a command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flags {
    pub(super) generated: bool,
    pub(super) success_response: bool,
    pub(super) allow_oob: bool,
    pub(super) allow_preconfig: bool,
    pub(super) coroutine: bool,
}

/// A definition's name and, if nothing was wrong with it, the rest.
#[derive(Debug)]
pub(super) struct Shaped {
    /// The definition as errors call it, if it is not itself in the schema.
    pub(super) within: Option<(&'static str, String)>,
    pub(super) keyword: &'static str,
    pub(super) name: Text,
    pub(super) span: Span,
    pub(super) raw: Option<RawDefinition>,
}

/// The pragmas in force, to look names up in.
#[derive(Debug)]
pub(super) struct Exceptions<'a> {
    pub(super) doc_required: bool,
    pub(super) command_names: HashSet<&'a str>,
    pub(super) command_returns: HashSet<&'a str>,
    pub(super) documentation: HashSet<&'a str>,
    pub(super) member_names: HashSet<&'a str>,
}

impl<'a> Exceptions<'a> {
    pub(super) fn new(pragmas: &'a Pragmas) -> Self {
        let set = |names: &'a [String]| names.iter().map(String::as_str).collect();
        Self {
            doc_required: pragmas.doc_required,
            command_names: set(&pragmas.command_name_exceptions),
            command_returns: set(&pragmas.command_returns_exceptions),
            documentation: set(&pragmas.documentation_exceptions),
            member_names: set(&pragmas.member_name_exceptions),
        }
    }
}

/// Checks shapes, one definition after the other.
#[derive(Debug)]
pub(super) struct Shaper<'a> {
    pub(super) exceptions: &'a Exceptions<'a>,
    /// Part of the schema could not be read, so that exceptions may be missing.
    pub(super) partial: bool,
    pub(super) options: &'a Options,
    pub(super) errors: &'a mut Errors,
    /// All features met so far.
    pub(super) feature_names: HashSet<String>,
    /// The definition at hand.
    pub(super) at: Span,
    pub(super) within: Option<(&'static str, String)>,
    /// What the newest language needs exceptions for, and the schema's own does not.
    pub(super) exempt: Exempt,
    /// Whether anything is wrong with it.
    pub(super) failed: bool,
    /// Whether something is wrong that leaves in doubt what it is.
    pub(super) in_doubt: bool,
    /// Whether something that may have been a directive was not understood.
    pub(super) lost_directive: bool,
}

impl Shaper<'_> {
    pub(super) fn error(&mut self, fault: Fault, detail: Span) {
        self.report(Diagnostic::new(fault, self.at).detail(detail));
    }

    pub(super) fn error_with_help(&mut self, fault: Fault, detail: Span, help: Option<String>) {
        self.report(Diagnostic::new(fault, self.at).detail(detail).help(help));
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.failed = true;
        self.in_doubt |= !diagnostic.fault.leaves_meaning();
        self.errors.push(Diagnostic { within: self.within.clone(), ..diagnostic });
    }

    /// definition = enum | struct | union | alternate | command | event
    pub(super) fn definition(&mut self, span: Span, mut entries: Vec<Entry>, doc: DocState) -> Option<Shaped> {
        self.at = span;
        self.within = None;
        self.failed = false;
        self.in_doubt = false;
        let keyword_of = |entry: &Entry| KEYWORDS.into_iter().find(|k| **k == *entry.key.text);
        let mut keywords = entries.iter().filter_map(keyword_of);
        let keyword = match (keywords.next(), keywords.next()) {
            (Some(keyword), None) => keyword,
            (None, _) => match self.misspelt(span, &mut entries) {
                Some(keyword) => keyword,
                None => return unknown_kind(span, &entries),
            },
            (Some(_), Some(_)) => {
                self.error(Fault::NotOneKind, span);
                return unknown_kind(span, &entries);
            }
        };
        let index = entries.iter().position(|entry| keyword_of(entry).is_some())?;
        let value = &entries[index].value;
        let ValueKind::Str(text) = &value.kind else {
            let (what, found) = (with_article(keyword).to_owned(), value.describe());
            self.error(Fault::NameNotAString { what, found }, value.span);
            return None;
        };
        let name = Text { span: value.span, text: text.clone() };
        self.within = Some((keyword, clip(&name.text)));
        self.exempt.enter(keyword, &name.text);
        self.definition_name(keyword, &name.text, name.span);
        let returns = entries.iter().any(|entry| *entry.key.text == *"returns");
        let doc = self.documentation(keyword, &name, returns, doc);
        let (mut fields, kind) = self.kind(keyword, &name, entries);
        let cond = self.cond(fields.take("if"), What::Any(with_article(keyword)));
        let features = self.features(fields.take("features"));
        // Documentation is compared with names as they should be.
        let doc = doc.filter(|_| !self.failed);
        let raw = kind.map(|kind| RawDefinition { cond, features, doc, kind });
        let raw = raw.filter(|_| !self.in_doubt);
        Some(Shaped { within: None, keyword, name, span, raw })
    }

    /// Reports that no key introduces a definition. If one was likely meant to, it is taken for that, so that
    /// nothing else is found wrong because of it.
    fn misspelt(&mut self, span: Span, entries: &mut [Entry]) -> Option<&'static str> {
        const DIRECTIVES: [&str; 2] = ["include", "pragma"];
        let meant = |entry: &Entry| nearest_of(&entry.key.text, KEYWORDS.into_iter().chain(DIRECTIVES));
        let found = entries.iter_mut().find_map(|entry| Some((meant(entry)?, entry)));
        let help = found.as_ref().map(|(meant, _)| suggestion(meant));
        let detail = found.as_ref().map_or(span, |(_, entry)| entry.key.span);
        self.error_with_help(Fault::NotOneKind, detail, help);
        let (meant, entry) = found?;
        self.lost_directive |= meant == "include";
        let keyword = KEYWORDS.into_iter().find(|keyword| *keyword == meant)?;
        entry.key.text = keyword.into();
        Some(keyword)
    }

    /// Checks that documentation is there if it must be, and is for this definition.
    fn documentation(&mut self, keyword: &'static str, name: &Text, returns: bool, doc: DocState) -> Option<Doc> {
        let doc = match doc {
            DocState::Some(doc) => doc,
            DocState::None if self.exceptions.doc_required && !self.partial => {
                self.error(Fault::DocMissing, name.span);
                return None;
            }
            _ => return None,
        };
        if let Some(symbol) = &doc.symbol
            && **symbol != *name.text
        {
            let fault = Fault::DocForAnother { name: clip(symbol) };
            self.error(fault, doc.span);
            return None;
        }
        for kind in [SectionKind::Returns, SectionKind::Errors] {
            let Some(section) = doc.section(&kind) else { continue };
            let fault = match kind {
                _ if keyword != "command" => Fault::DocOnlyForCommands { tag: kind.name() },
                SectionKind::Returns if !returns && self.options.doc_rules.complete => Fault::DocReturnsNothing,
                _ => continue,
            };
            self.report(Diagnostic::new(fault, section.span));
        }
        Some(doc)
    }

    fn kind(&mut self, keyword: &'static str, name: &Text, entries: Vec<Entry>) -> (Fields, Option<RawKind>) {
        let (required, optional): (&[_], &[_]) = match keyword {
            "enum" => (&["enum", "data"], &["if", "features", "prefix"]),
            "struct" => (&["struct", "data"], &["base", "if", "features"]),
            "union" => (&["union", "base", "discriminator", "data"], &["if", "features"]),
            "alternate" => (&["alternate", "data"], &["if", "features"]),
            "command" => (
                &["command"],
                &[
                    "data",
                    "returns",
                    "boxed",
                    "if",
                    "features",
                    "gen",
                    "success-response",
                    "allow-oob",
                    "allow-preconfig",
                    "coroutine",
                ],
            ),
            _ => (&["event"], &["data", "boxed", "if", "features"]),
        };
        let what = What::Any(with_article(keyword));
        let language = self.options.language;
        let simple = language.simple_unions() && !entries.iter().any(|entry| *entry.key.text == *"discriminator");
        let (required, optional): (&[_], &[_]) = match keyword {
            "union" if simple => (&["union", "data"], &["if", "features"]),
            _ => (required, optional),
        };
        let mut fields = self.fields(entries, name.span, what, required, &language.keys(keyword, optional));
        let permissive = self.exceptions.member_names.contains(&*name.text);
        let kind = match keyword {
            "enum" => self.enumeration(&mut fields, permissive),
            "struct" => self.structure(&mut fields, permissive),
            "union" if simple => self.simple_union(name, &mut fields),
            "union" => self.union(&mut fields, permissive),
            "alternate" => self.alternate(&mut fields),
            "command" => self.command(&mut fields),
            _ => self.data(&mut fields).map(|data| RawKind::Event { data }),
        };
        (fields, kind)
    }
}

/// What defines something by a name, of which no more is known: what refers to it is not wrong for that.
fn unknown_kind(span: Span, entries: &[Entry]) -> Option<Shaped> {
    let named = |entry: &&Entry| matches!(entry.value.kind, ValueKind::Str(_));
    let Entry { value, .. } = entries.iter().find(named)?;
    let ValueKind::Str(text) = &value.kind else { return None };
    let name = Text { span: value.span, text: text.clone() };
    Some(Shaped { within: None, keyword: UNKNOWN_KIND, name, span, raw: None })
}

/// The keyword of a definition in words.
pub(super) fn with_article(keyword: &str) -> &'static str {
    match keyword {
        "enum" => "an enum",
        "struct" => "a struct",
        "union" => "a union",
        "alternate" => "an alternate",
        "command" => "a command",
        _ => "an event",
    }
}
