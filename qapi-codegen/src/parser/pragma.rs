//! Pragma directives: settings that hold for the whole schema.

use super::Parser;
use crate::ast::{ModuleIndex, TopLevel, Value, ValueKind};
use crate::diagnostic::{Diagnostic, Fault, clip, nearest};
use crate::language::Language;
use crate::schema::{Pragma, PragmaValue};
use crate::source::Span;

const DOC_REQUIRED: &str = "doc-required";
const COMMAND_NAMES: &str = "command-name-exceptions";
const COMMAND_RETURNS: &str = "command-returns-exceptions";
const DOCUMENTATION: &str = "documentation-exceptions";
const MEMBER_NAMES: &str = "member-name-exceptions";

/// The settings there are: what they are called in a language, and what in the newest.
fn known(language: Language) -> &'static [(&'static str, &'static str)] {
    const ALL: [(&str, &str); 5] = [
        (DOC_REQUIRED, DOC_REQUIRED),
        (COMMAND_NAMES, COMMAND_NAMES),
        (COMMAND_RETURNS, COMMAND_RETURNS),
        (MEMBER_NAMES, MEMBER_NAMES),
        (DOCUMENTATION, DOCUMENTATION),
    ];
    const OLD: [(&str, &str); 3] =
        [(DOC_REQUIRED, DOC_REQUIRED), ("returns-whitelist", COMMAND_RETURNS), ("name-case-whitelist", MEMBER_NAMES)];
    match () {
        () if !language.styled_names() => &OLD,
        () if !language.documentation_exceptions() => &ALL[..4],
        () => &ALL,
    }
}

impl Parser<'_> {
    /// pragma = "{" "'pragma'" ":" "{" [ setting { "," setting } ] "}" "}"
    pub(super) fn pragma(&mut self, module: ModuleIndex, directive: Value) {
        let span = directive.span;
        let ValueKind::Object(entries) = directive.kind else { return };
        let Some(value) = entries.into_iter().next().map(|entry| entry.value) else { return };
        let found = value.describe();
        let ValueKind::Object(settings) = value.kind else {
            self.error(Fault::PragmaNotAnObject { found }, span);
            return;
        };
        let mut pragma = Pragma { settings: Vec::new() };
        for setting in settings {
            let known = known(self.options.language);
            let Some(&(given, name)) = known.iter().find(|(given, _)| **given == *setting.key.text) else {
                let name = clip(&setting.key.text);
                let help = nearest(&setting.key.text, known.iter().map(|(given, _)| *given));
                let error = Diagnostic::new(Fault::UnknownPragma { name }, span);
                self.errors.push(error.detail(setting.key.span).help(help));
                continue;
            };
            if let Some(value) = self.setting(span, given, name, setting.value) {
                pragma.settings.push((name.to_owned(), value));
            }
        }
        self.item(module, TopLevel::Pragma(pragma));
    }

    /// setting = "'doc-required'" ":" bool | name ":" "[" [ string { "," string } ] "]"
    fn setting(&mut self, at: Span, given: &'static str, name: &'static str, value: Value) -> Option<PragmaValue> {
        let detail = value.span;
        let old = !self.options.language.styled_names();
        let pragmas = &mut self.parsed.pragmas;
        let (expected, setting) = match name {
            DOC_REQUIRED => (
                "true or false",
                match value.kind {
                    ValueKind::Bool(required) => {
                        pragmas.doc_required = required;
                        Some(PragmaValue::Bool(required))
                    }
                    _ => None,
                },
            ),
            _ => ("an array of names", names(value, old).map(PragmaValue::Names)),
        };
        if let Some(PragmaValue::Names(names)) = &setting {
            let list = match name {
                COMMAND_NAMES => &mut pragmas.command_name_exceptions,
                COMMAND_RETURNS => &mut pragmas.command_returns_exceptions,
                DOCUMENTATION => &mut pragmas.documentation_exceptions,
                _ => &mut pragmas.member_name_exceptions,
            };
            list.clone_from(names);
        }
        if setting.is_none() {
            let fault = Fault::BadPragmaValue { name: given, expected };
            self.errors.push(Diagnostic::new(fault, at).detail(detail));
        }
        setting
    }
}

/// A list of names. Old ones have a name of its own for the base that a union declares in place.
fn names(value: Value, old: bool) -> Option<Vec<String>> {
    let ValueKind::Array(values) = value.kind else { return None };
    let base = |name: &str| Some(name.strip_prefix("q_obj_")?.strip_suffix("-base")?.to_owned());
    let names = values.into_iter().map(|value| {
        let name = value.into_text().ok()?.text;
        Some(base(&name).filter(|_| old).unwrap_or_else(|| name.into()))
    });
    names.collect()
}
