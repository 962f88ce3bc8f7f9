//! Pragma directives: settings for the whole schema.

use crate::ast::{Pragmas, Value, ValueKind};
use crate::diagnostic::{Diagnostic, Errors, Fault, clip, listed, nearest};
use crate::language::Language;
use crate::schema::{Pragma, PragmaValue};

/// Whether all definitions must be documented.
pub(crate) const DOC_REQUIRED: &str = "doc-required";
/// Commands whose names may have underscores.
pub(crate) const COMMAND_NAMES: &str = "command-name-exceptions";
/// Commands that may return any type.
pub(crate) const COMMAND_RETURNS: &str = "command-returns-exceptions";
/// Definitions whose members need not be described.
pub(crate) const DOCUMENTATION: &str = "documentation-exceptions";
/// Types whose members and values may have capitals and underscores.
pub(crate) const MEMBER_NAMES: &str = "member-name-exceptions";

/// The settings that changed their names with QEMU 6.0, by the old and the new one.
const RENAMED: [(&str, &str); 2] = [("returns-whitelist", COMMAND_RETURNS), ("name-case-whitelist", MEMBER_NAMES)];

/// Returns the names of all settings: in the given language, and in the newest.
fn known(language: Language) -> &'static [(&'static str, &'static str)] {
    const ALL: [(&str, &str); 5] = [
        (DOC_REQUIRED, DOC_REQUIRED),
        (COMMAND_NAMES, COMMAND_NAMES),
        (COMMAND_RETURNS, COMMAND_RETURNS),
        (MEMBER_NAMES, MEMBER_NAMES),
        (DOCUMENTATION, DOCUMENTATION),
    ];
    const OLD: [(&str, &str); 3] = [(DOC_REQUIRED, DOC_REQUIRED), RENAMED[0], RENAMED[1]];
    match () {
        () if !language.styled_names() => &OLD,
        () if !language.documentation_exceptions() => &ALL[..4],
        () => &ALL,
    }
}

/// Reads a pragma directive, whose settings also go into `pragmas`. `None` if it is not an object.
///
/// pragma = "{" "'pragma'" ":" "{" [ setting { "," setting } ] "}" "}"
pub(super) fn pragma(
    directive: Value,
    language: Language,
    pragmas: &mut Pragmas,
    errors: &mut Errors,
) -> Option<Pragma> {
    let span = directive.span;
    let ValueKind::Object(entries) = directive.kind else { return None };
    let value = entries.into_iter().next()?.value;
    let found = value.describe();
    let ValueKind::Object(settings) = value.kind else {
        errors.push(Diagnostic::new(Fault::PragmaNotAnObject { found }, span));
        return None;
    };
    let mut pragma = Pragma { settings: Vec::new() };
    for entry in settings {
        let known = known(language);
        let Some(&(given, name)) = known.iter().find(|(given, _)| **given == *entry.key.text) else {
            let name = clip(&entry.key.text);
            let help = meant(&entry.key.text, language);
            let error = Diagnostic::new(Fault::UnknownPragma { name }, span);
            errors.push(error.detail(entry.key.span).help([help]));
            continue;
        };
        let detail = entry.value.span;
        match setting(name, entry.value, !language.styled_names(), pragmas) {
            Ok(value) => pragma.settings.push((name.to_owned(), value)),
            Err(expected) => {
                let fault = Fault::BadPragmaValue { name: given, expected };
                errors.push(Diagnostic::new(fault, span).detail(detail));
            }
        }
    }
    Some(pragma)
}

/// Returns the name of one of the newest settings in another language, if that language has it.
pub(crate) fn name_in(language: Language, newest: &str) -> Option<&'static str> {
    known(language).iter().find(|(_, name)| *name == newest).map(|(given, _)| *given)
}

/// Suggests what to write in place of an unknown setting.
fn meant(unknown: &str, language: Language) -> String {
    if let Some((_, new)) = RENAMED.iter().find(|(old, _)| *old == unknown) {
        return format!("its name is '{new}' since QEMU 6.0");
    }
    if name_in(Language::default(), unknown).is_some() {
        let since = if unknown == DOCUMENTATION { "9.0" } else { "6.0" };
        return match RENAMED.iter().find(|(_, new)| *new == unknown) {
            Some((old, _)) => format!("its name is '{old}' before QEMU {since}"),
            None => format!("this pragma exists since QEMU {since}"),
        };
    }
    let names = || known(language).iter().map(|(given, _)| *given);
    nearest(unknown, names()).unwrap_or_else(|| format!("the pragmas are {}", listed(names())))
}

/// Reads a setting. The error is a description of the expected value.
///
/// setting = "'doc-required'" ":" bool | name ":" "[" [ string { "," string } ] "]"
fn setting(name: &str, value: Value, old: bool, pragmas: &mut Pragmas) -> Result<PragmaValue, &'static str> {
    let list = match name {
        DOC_REQUIRED => {
            let ValueKind::Bool(required) = value.kind else { return Err("true or false") };
            pragmas.doc_required = required;
            return Ok(PragmaValue::Bool(required));
        }
        COMMAND_NAMES => &mut pragmas.command_name_exceptions,
        COMMAND_RETURNS => &mut pragmas.command_returns_exceptions,
        DOCUMENTATION => &mut pragmas.documentation_exceptions,
        _ => &mut pragmas.member_name_exceptions,
    };
    let names = names(value, old).ok_or("an array of names")?;
    list.clone_from(&names);
    Ok(PragmaValue::Names(names))
}

/// Reads a list of names. Old languages have special names for bases that unions declare in place.
fn names(value: Value, old: bool) -> Option<Vec<String>> {
    let ValueKind::Array(values) = value.kind else { return None };
    let base = |name: &str| Some(name.strip_prefix("q_obj_")?.strip_suffix("-base")?.to_owned());
    let names = values.into_iter().map(|value| {
        let name = value.into_text().ok()?.text;
        Some(base(&name).filter(|_| old).unwrap_or_else(|| name.into()))
    });
    names.collect()
}
