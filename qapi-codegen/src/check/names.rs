//! Rules for names, and the form that names have in C.

use std::borrow::Cow;

use crate::diagnostic::{Diagnostic, Fault, clip};
use crate::parser::pragma;
use crate::source::Span;

use super::raw::with_article;
use super::shaper::{Shaper, Subject};

/// The characters that a name may have besides small letters, digits and `-`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Permit {
    pub(super) capitals: bool,
    pub(super) underscores: bool,
}

impl Permit {
    pub(super) fn both(permit: bool) -> Self {
        Self { capitals: permit, underscores: permit }
    }
}

/// name = [ "__" { letter | digit | "." | "-" } "_" ] [ "x-" ] stem
/// stem = letter { letter | digit | "_" | "-" }
///
/// Returns the stem of a name. `None` if the name is not valid, or reserved for generated code.
fn stem(name: &str) -> Option<&str> {
    let bare = match name.strip_prefix("__") {
        Some(rest) => {
            let (domain, bare) = rest.split_once('_')?;
            let domain_char = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-';
            if !domain.bytes().all(domain_char) {
                return None;
            }
            bare
        }
        None => name,
    };
    let is_stem = |stem: &str| {
        stem.starts_with(|ch: char| ch.is_ascii_alphabetic())
            && stem.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    let unstable = bare.strip_prefix("x-").or_else(|| bare.strip_prefix("X-"));
    let stem = unstable.filter(|stem| is_stem(stem)).or_else(|| is_stem(bare).then_some(bare))?;
    (!c_name(name).starts_with("q_")).then_some(stem)
}

/// Returns the name as an identifier of C. Keywords are not treated specially.
pub(super) fn c_name(name: &str) -> Cow<'_, str> {
    let is_c = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    match name.bytes().all(is_c) {
        true => Cow::Borrowed(name),
        false => Cow::Owned(name.chars().map(|ch| if ch.is_ascii() && is_c(ch as u8) { ch } else { '_' }).collect()),
    }
}

/// Returns a name in the form of names of commands and members.
fn kebab_case(name: &str) -> String {
    words(name).to_ascii_lowercase()
}

/// Returns a name in the form of names of events.
fn upper_case(name: &str) -> String {
    words(name).to_ascii_uppercase().replace('-', "_")
}

/// Returns a name with `-` between its words.
fn words(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    let mut after_small = false;
    for ch in name.chars() {
        if after_small && ch.is_ascii_uppercase() {
            words.push('-');
        }
        after_small = ch.is_ascii_lowercase();
        words.push(if ch == '_' { '-' } else { ch });
    }
    words
}

/// Suggests the name with its stem in another form.
fn with_stem(name: &str, stem: &str, form: fn(&str) -> String) -> String {
    let prefix = name.strip_suffix(stem).unwrap_or_default();
    format!("'{}' would do", clip(&format!("{prefix}{}", form(stem))))
}

/// Says what to write in place of a name that is not valid, in the form of names of its kind.
fn valid_name(name: &str, form: fn(&str) -> String) -> Option<String> {
    let domain_char = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-';
    let bare = name.trim_start_matches('_');
    // Only domain names have dots.
    if let Some((domain, rest)) = bare.split_once('_')
        && domain.contains('.')
        && domain.bytes().all(domain_char)
    {
        let downstream = format!("__{domain}_{rest}");
        return stem(&downstream).map(|_| {
            let name = clip(&downstream);
            format!("the name of a downstream extension begins with two underscores and a domain: '{name}'")
        });
    }
    if name.starts_with("__") {
        return Some(
            "the name of a downstream extension is two underscores, a domain, an underscore and a name, such as \
             '__org.example_eject'"
                .to_owned(),
        );
    }
    if c_name(name).starts_with("q_") {
        return Some("names that begin with 'q_' or 'q-' are kept for generated code".to_owned());
    }
    let better: String =
        bare.chars().map(|ch| if ch.is_ascii_alphanumeric() || ch == '_' { ch } else { '-' }).collect();
    let better = form(better.trim_matches('-'));
    stem(&better).map(|_| format!("'{}' would do", clip(&better)))
}

/// Returns a name in the form of names of types.
fn camel_case(name: &str) -> String {
    let capitalized = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    name.split(['_', '-']).map(capitalized).collect()
}

impl Shaper<'_> {
    /// Checks the name of a definition.
    pub(super) fn definition_name(&mut self, keyword: &'static str, name: &str, span: Span) {
        let Some(stem) = stem(name) else {
            let what = Subject::Any(with_article(keyword)).to_string();
            let form = match keyword {
                "command" => kebab_case,
                "event" => upper_case,
                _ => camel_case,
            };
            self.error_with_help(Fault::BadName { what, name: clip(name) }, span, valid_name(name, form));
            return;
        };
        let has = |set: fn(u8) -> bool| stem.bytes().any(set);
        let small = |byte: u8| byte.is_ascii_lowercase();
        let language = self.options.language;
        match keyword {
            _ if !language.styled_names() => {
                if keyword == "command" && stem.contains('_') {
                    self.name_exceptions.command(name);
                }
            }
            "event" => {
                if has(|byte| byte.is_ascii_lowercase() || byte == b'-') {
                    let help = with_stem(name, stem, upper_case);
                    self.error_with_help(Fault::NameNotUpper { name: clip(name) }, span, [help]);
                }
            }
            "command" => {
                let exempt = self.partial || self.exceptions.command_names.contains(name);
                let permit = Permit { capitals: false, underscores: exempt };
                self.small_letters(name, stem, span, Subject::Any("a command"), permit);
            }
            _ => {
                let camel = stem.starts_with(|ch: char| ch.is_ascii_uppercase())
                    && stem.bytes().all(|byte| byte.is_ascii_alphanumeric())
                    && stem.bytes().any(small);
                if !camel {
                    let help = (stem == name).then(|| match camel_case(name) {
                        better if better.bytes().any(small) => format!("'{}' would do", clip(&better)),
                        _ => "at least one of its letters must be small".to_owned(),
                    });
                    self.error_with_help(Fault::NameNotCamel { name: clip(name) }, span, help);
                }
            }
        }
        if name.ends_with("List") {
            let element = name.strip_suffix("List").filter(|element| !element.is_empty());
            let help = element.map(|element| format!("an array of '{0}' is written [ '{0}' ]", clip(element)));
            self.error_with_help(Fault::NameEndsInList { name: clip(name) }, span, help);
        }
        if name.ends_with("Kind") && language.simple_unions() {
            self.error(Fault::NameEndsInKind { name: clip(name) }, span);
        }
    }

    /// Checks the name of a member, value, branch or feature.
    pub(super) fn part_name(&mut self, name: &str, span: Span, what: Subject<'_>, permit: Permit) {
        match stem(name) {
            Some(stem) => self.small_letters(name, stem, span, what, permit),
            None => {
                let fault = Fault::BadName { what: what.to_string(), name: clip(name) };
                self.error_with_help(fault, span, valid_name(name, kebab_case));
            }
        }
    }

    /// Checks the name of a value, which may start with a digit.
    pub(super) fn value_name(&mut self, name: &str, span: Span, permit: Permit) {
        const WHAT: Subject<'static> = Subject::Any("a value");
        if name.starts_with(|ch: char| ch.is_ascii_digit()) {
            let lettered = format!("d{name}");
            match stem(&lettered) {
                Some(stem) => self.small_letters(name, stem, span, WHAT, permit),
                None => self.part_name(name, span, WHAT, permit),
            }
        } else {
            self.part_name(name, span, WHAT, permit);
        }
    }

    /// Checks that a member's name is not one that generated code uses.
    pub(super) fn not_reserved(&mut self, name: &str, span: Span) {
        let c_name = c_name(name);
        if c_name == "u" || c_name.starts_with("has_") {
            self.error(Fault::ReservedName { what: format!("member '{}'", clip(name)) }, span);
        }
    }

    fn small_letters(&mut self, name: &str, stem: &str, span: Span, what: Subject<'_>, permit: Permit) {
        let capitals = stem.bytes().any(|byte| byte.is_ascii_uppercase());
        let underscores = stem.contains('_') && !permit.underscores;
        let styled = self.options.language.styled_names();
        if underscores && !styled {
            self.name_exceptions.members();
        }
        if (capitals && !permit.capitals) || (underscores && styled) {
            let fault = Fault::NameNotLower { what: what.to_string(), name: clip(name) };
            let help = [with_stem(name, stem, kebab_case)].into_iter().chain(self.name_exception(what, capitals));
            let diagnostic = Diagnostic::new(fault, self.at).detail(span).help(help);
            self.report(diagnostic);
        }
    }

    /// Suggests an exception for a name that breaks the rules, if there can be one.
    fn name_exception(&self, what: Subject<'_>, capitals: bool) -> Option<String> {
        let (keyword, definition) = self.within.as_ref()?;
        let language = self.options.language;
        match (what, *keyword) {
            (Subject::Any("a command"), _) if capitals => None,
            (Subject::Any("a command"), _) => self.exceptions.suggest(pragma::COMMAND_NAMES, definition, language),
            (Subject::Any("a member" | "a value"), "enum" | "struct" | "union") => {
                self.exceptions.suggest(pragma::MEMBER_NAMES, definition, language)
            }
            (Subject::Any("a member"), "command" | "event") => {
                let given = pragma::name_in(language, pragma::MEMBER_NAMES)?;
                Some(format!("or declare the members in a struct, which can be listed in the pragma '{given}'"))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn better_names() {
        for (name, better) in [
            (
                "_org.example_eject",
                "downstream extension begins with two underscores and a domain: '__org.example_eject'",
            ),
            ("org.example_eject", "'__org.example_eject'"),
            ("__org.example", "such as '__org.example_eject'"),
            ("__org.example-eject", "such as '__org.example_eject'"),
            ("q_eject", "kept for generated code"),
            ("eject disk", "'eject-disk' would do"),
            ("_eject", "'eject' would do"),
        ] {
            let found = valid_name(name, kebab_case).unwrap();
            assert!(found.contains(better), "{name}: {found}");
        }
        for hopeless in ["", "1", "é", "_"] {
            assert_eq!(valid_name(hopeless, kebab_case), None, "{hopeless}");
        }
        assert_eq!(valid_name("disk tray", camel_case).unwrap(), "'DiskTray' would do");
        assert_eq!(valid_name("tray.open", upper_case).unwrap(), "'TRAY_OPEN' would do");
        assert_eq!(kebab_case("isOpen_Now"), "is-open-now");
        assert_eq!(upper_case("VmStopped"), "VM_STOPPED");
        assert_eq!(with_stem("__org.example_doIt", "doIt", kebab_case), "'__org.example_do-it' would do");
    }

    #[test]
    fn stems() {
        assert_eq!(stem("one-two_3"), Some("one-two_3"));
        assert_eq!(stem("x-one"), Some("one"));
        assert_eq!(stem("x-1"), Some("x-1"));
        assert_eq!(stem("__org.qemu_x-one"), Some("one"));
        assert_eq!(stem("__RFQDN_Foo"), Some("Foo"));
        for bad in ["", "1", "_a", "-a", "a.b", "q_a", "q-a", "Q", "__a", "__a.b_", "a\\b", "é"] {
            assert_eq!(stem(bad).is_some(), bad == "Q", "{bad}");
        }
    }
}
