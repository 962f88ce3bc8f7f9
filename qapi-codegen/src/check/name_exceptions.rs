//! Pragmas that the newest schema language requires for names that an older language allows.

use crate::ast::Pragmas;
use crate::schema::{Pragma, PragmaValue};

/// Names that break rules which only the newest language has, and not the schema's own.
#[derive(Debug, Default)]
pub(super) struct NameExceptions {
    commands: Vec<String>,
    members: Vec<String>,
    /// The definition that is being checked, if exceptions for its members are possible.
    at: Option<String>,
}

impl NameExceptions {
    /// Starts a definition.
    pub(super) fn enter(&mut self, keyword: &str, name: &str) {
        // There are no exceptions for arguments of commands and data of events.
        self.at = (!matches!(keyword, "command" | "event")).then(|| name.to_owned());
    }

    /// Adds an exception for the name of a command.
    pub(super) fn command(&mut self, name: &str) {
        self.commands.push(name.to_owned());
    }

    /// Adds an exception for the members of the definition that is being checked.
    pub(super) fn members(&mut self) {
        self.members.extend(self.at.take());
    }

    /// Returns a pragma with all exceptions, including those that the schema has. `None` if no exception is added.
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
