//! Pragma directives: settings that hold for the whole schema.

use super::Parser;
use crate::ast::{ModuleIndex, TopLevel, Value, ValueKind};
use crate::diagnostic::{Diagnostic, Fault, clip, nearest};
use crate::schema::{Pragma, PragmaValue};
use crate::source::Span;

const NAMES: [&str; 5] = [
    "doc-required",
    "command-name-exceptions",
    "command-returns-exceptions",
    "documentation-exceptions",
    "member-name-exceptions",
];

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
            let Some(name) = NAMES.into_iter().find(|name| **name == *setting.key.text) else {
                let name = clip(&setting.key.text);
                let help = nearest(&setting.key.text, NAMES);
                let error = Diagnostic::new(Fault::UnknownPragma { name }, span);
                self.errors.push(error.detail(setting.key.span).help(help));
                continue;
            };
            if let Some(value) = self.setting(span, name, setting.value) {
                pragma.settings.push((name.to_owned(), value));
            }
        }
        self.item(module, TopLevel::Pragma(pragma));
    }

    /// setting = "'doc-required'" ":" bool | name ":" "[" [ string { "," string } ] "]"
    fn setting(&mut self, at: Span, name: &'static str, value: Value) -> Option<PragmaValue> {
        let detail = value.span;
        let pragmas = &mut self.parsed.pragmas;
        let (expected, setting) = match name {
            "doc-required" => (
                "true or false",
                match value.kind {
                    ValueKind::Bool(required) => {
                        pragmas.doc_required = required;
                        Some(PragmaValue::Bool(required))
                    }
                    _ => None,
                },
            ),
            _ => ("an array of names", names(value)),
        };
        if let Some(PragmaValue::Names(names)) = &setting {
            let list = match name {
                "command-name-exceptions" => &mut pragmas.command_name_exceptions,
                "command-returns-exceptions" => &mut pragmas.command_returns_exceptions,
                "documentation-exceptions" => &mut pragmas.documentation_exceptions,
                _ => &mut pragmas.member_name_exceptions,
            };
            list.clone_from(names);
        }
        if setting.is_none() {
            let fault = Fault::BadPragmaValue { name, expected };
            self.errors.push(Diagnostic::new(fault, at).detail(detail));
        }
        setting
    }
}

fn names(value: Value) -> Option<PragmaValue> {
    let ValueKind::Array(values) = value.kind else { return None };
    let names = values.into_iter().map(|value| value.into_text().ok());
    let names: Option<Vec<String>> = names.map(|name| Some(name?.text.into())).collect();
    names.map(PragmaValue::Names)
}
