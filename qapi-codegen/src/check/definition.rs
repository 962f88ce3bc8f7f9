//! The shape of a definition: its keys, their values and its names. References to other definitions are for `resolve`.

use crate::ast::{DocState, Entry, Text, ValueKind};
use crate::diagnostic::{Diagnostic, Fault, clip, nearest_of, suggestion};
use crate::doc::{Doc, SectionKind};
use crate::parser::pragma;
use crate::source::Span;

use super::fields::Fields;
use super::raw::{KEYWORDS, RawDefinition, RawKind, Shaped, UNKNOWN_KIND, with_article};
use super::shaper::{Shaper, Subject};

/// Words of other languages for the keys that introduce definitions. QEMU itself used `type` at first.
const ELSEWHERE: [(&str, &str); 8] = [
    ("type", "struct"),
    ("object", "struct"),
    ("record", "struct"),
    ("function", "command"),
    ("method", "command"),
    ("procedure", "command"),
    ("signal", "event"),
    ("notification", "event"),
];

impl Shaper<'_> {
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
        self.name_exceptions.enter(keyword, &name.text);
        self.definition_name(keyword, &name.text, name.span);
        let returns = entries.iter().any(|entry| *entry.key.text == *"returns");
        let doc = self.documentation(keyword, &name, returns, doc);
        let (mut fields, kind) = self.kind(keyword, &name, entries);
        let cond = self.cond(fields.take("if"), Subject::Any(with_article(keyword)));
        let features = self.features(fields.take("features"));
        // Documentation is compared with names as they should be.
        let doc = doc.filter(|_| !self.failed);
        let raw = kind.map(|kind| RawDefinition { cond, features, doc, kind });
        let raw = raw.filter(|_| !self.in_doubt);
        Some(Shaped { within: None, keyword, name, span, raw })
    }

    /// Reports that no key introduces a definition. If a key is likely misspelt, it is corrected, so that no further
    /// errors follow from it.
    fn misspelt(&mut self, span: Span, entries: &mut [Entry]) -> Option<&'static str> {
        const DIRECTIVES: [&str; 2] = ["include", "pragma"];
        let meant = |entry: &Entry| {
            let elsewhere = ELSEWHERE.iter().find(|(other, _)| **other == *entry.key.text).map(|(_, keyword)| *keyword);
            elsewhere.or_else(|| nearest_of(&entry.key.text, KEYWORDS.into_iter().chain(DIRECTIVES)))
        };
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

    /// Checks that documentation is present where it is required, and that it is for this definition.
    fn documentation(&mut self, keyword: &'static str, name: &Text, returns: bool, doc: DocState) -> Option<Doc> {
        let doc = match doc {
            DocState::Some(doc) => doc,
            DocState::None if self.exceptions.doc_required && !self.partial => {
                let help = [
                    format!("write a comment before it, with the lines '##', '# @{}:' and '##'", clip(&name.text)),
                    format!("or remove the pragma '{}', which requires it", pragma::DOC_REQUIRED),
                ];
                self.error_with_help(Fault::DocMissing, name.span, help);
                return None;
            }
            _ => return None,
        };
        if let Some(symbol) = &doc.symbol
            && **symbol != *name.text
        {
            let fault = Fault::DocForAnother { name: clip(symbol) };
            let help = format!("the documentation of this definition begins with '# @{}:'", clip(&name.text));
            self.error_with_help(fault, doc.span, [help]);
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

    /// Checks the keys of a definition, and their values.
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
        let what = Subject::Any(with_article(keyword));
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

/// Makes a definition whose kind is not known, so that references to it are not errors.
fn unknown_kind(span: Span, entries: &[Entry]) -> Option<Shaped> {
    let named = |entry: &&Entry| matches!(entry.value.kind, ValueKind::Str(_));
    let Entry { value, .. } = entries.iter().find(named)?;
    let ValueKind::Str(text) = &value.kind else { return None };
    let name = Text { span: value.span, text: text.clone() };
    Some(Shaped { within: None, keyword: UNKNOWN_KIND, name, span, raw: None })
}
