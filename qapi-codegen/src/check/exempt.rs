//! Exceptions that the newest language wants listed, for names that were in order when they were made.

use crate::ast::Pragmas;
use crate::schema::{Pragma, PragmaValue};

/// Names that break rules which the schema's own language does not have yet.
#[derive(Debug, Default)]
pub(super) struct Exempt {
    commands: Vec<String>,
    members: Vec<String>,
    /// The definition at hand, if its members can be excepted.
    at: Option<String>,
}

impl Exempt {
    /// A definition starts.
    pub(super) fn enter(&mut self, keyword: &str, name: &str) {
        // There are no exceptions for what a command takes or an event carries.
        self.at = (!matches!(keyword, "command" | "event")).then(|| name.to_owned());
    }

    /// The name of a command needs to be excepted.
    pub(super) fn command(&mut self, name: &str) {
        self.commands.push(name.to_owned());
    }

    /// The members of the definition at hand need to be.
    pub(super) fn members(&mut self) {
        self.members.extend(self.at.take());
    }

    /// All exceptions, with those there are already, if any are needed.
    pub(super) fn pragma(self, pragmas: &Pragmas) -> Option<Pragma> {
        let setting = |name: &str, before: &[String], needed: Vec<String>| {
            let names = || PragmaValue::Names(before.iter().cloned().chain(needed.iter().cloned()).collect());
            (!needed.is_empty()).then(|| (name.to_owned(), names()))
        };
        let settings = [
            setting("command-name-exceptions", &pragmas.command_name_exceptions, self.commands),
            setting("member-name-exceptions", &pragmas.member_name_exceptions, self.members),
        ];
        let settings: Vec<_> = settings.into_iter().flatten().collect();
        (!settings.is_empty()).then_some(Pragma { settings })
    }
}
