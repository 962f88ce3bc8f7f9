//! The state of the first pass, which checks each definition by itself, and how it reports errors.
//!
//! The functions of that pass are methods of [`Shaper`], each kind in a file of its own: from `definition`, which
//! checks a whole definition, down to `names` and `condition`.

use std::collections::HashSet;
use std::fmt;

use crate::ast::Pragmas;
use crate::diagnostic::{Diagnostic, Errors, Fault, clip, file_start};
use crate::language::Language;
use crate::options::Options;
use crate::parser::pragma;
use crate::source::{FileId, Span};

use super::name_exceptions::NameExceptions;

/// The exceptions that the schema's pragmas make.
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

    /// Suggests a pragma that allows an exception for a definition. `None` if the language of the schema has no such
    /// pragma.
    pub(super) fn suggest(&self, pragma: &str, name: &str, language: Language) -> Option<String> {
        let given = pragma::name_in(language, pragma)?;
        let others = match pragma {
            pragma::COMMAND_NAMES => &self.command_names,
            pragma::COMMAND_RETURNS => &self.command_returns,
            pragma::DOCUMENTATION => &self.documentation,
            _ => &self.member_names,
        };
        let name = clip(name);
        Some(match others.is_empty() {
            true => format!("or allow it with a pragma: {{ 'pragma': {{ '{given}': [ '{name}' ] }} }}"),
            // A second directive would replace the first.
            false => format!("or allow it: add '{name}' to the pragma '{given}' of this schema"),
        })
    }
}

/// Checks the shapes of definitions, one after the other.
#[derive(Debug)]
pub(super) struct Shaper<'a> {
    pub(super) exceptions: &'a Exceptions<'a>,
    /// Whether part of the schema could not be read, so that exceptions may be missing.
    pub(super) partial: bool,
    pub(super) options: &'a Options,
    pub(super) errors: &'a mut Errors,
    /// The names of all features so far.
    pub(super) feature_names: HashSet<String>,
    /// The definition that is being checked.
    pub(super) at: Span,
    /// Its keyword and name, once they are known.
    pub(super) within: Option<(&'static str, String)>,
    /// Names that need an exception in the newest language, but not in the schema's own.
    pub(super) name_exceptions: NameExceptions,
    /// Whether an error was found in the definition.
    pub(super) failed: bool,
    /// Whether an error leaves the meaning of the definition in doubt.
    pub(super) in_doubt: bool,
    /// Whether an unknown key may have been meant as a directive.
    pub(super) lost_directive: bool,
}

impl<'a> Shaper<'a> {
    pub(super) fn new(
        options: &'a Options,
        exceptions: &'a Exceptions<'a>,
        partial: bool,
        errors: &'a mut Errors,
    ) -> Self {
        Self {
            exceptions,
            partial,
            options,
            errors,
            feature_names: ["deprecated", "unstable"].map(str::to_owned).into(),
            at: file_start(FileId(0)),
            within: None,
            name_exceptions: NameExceptions::default(),
            failed: false,
            in_doubt: false,
            lost_directive: false,
        }
    }

    pub(super) fn error(&mut self, fault: Fault, detail: Span) {
        self.report(Diagnostic::new(fault, self.at).detail(detail));
    }

    pub(super) fn error_with_help(&mut self, fault: Fault, detail: Span, help: impl IntoIterator<Item = String>) {
        self.report(Diagnostic::new(fault, self.at).detail(detail).help(help));
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.failed = true;
        self.in_doubt |= !diagnostic.fault.leaves_meaning();
        self.errors.push(Diagnostic { within: self.within.clone(), ..diagnostic });
    }
}

/// The subject of an error, put into words only if there is an error.
#[derive(Clone, Copy, Debug)]
pub(super) enum Subject<'a> {
    /// A thing without a name.
    Any(&'static str),
    /// `member 'size'`.
    Named(&'static str, &'a str),
    /// `a feature ('deprecated')`.
    Described(&'static str, &'a str),
}

impl fmt::Display for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any(what) => f.write_str(what),
            Self::Named(what, name) => write!(f, "{what} '{}'", clip(name)),
            Self::Described(what, name) => write!(f, "{what} ('{}')", clip(name)),
        }
    }
}
