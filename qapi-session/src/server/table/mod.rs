//! The schema table of a server: one [`Interface`] for generated commands and those of a schema made at run time.
//!
//! The checks of arguments, `query-qmp-schema`, and the policy for output use it. A server with generated commands
//! makes the table from their entries when it is first needed.

mod generated;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use qapi_interface::{Interface, Message};
use qapi_types::schema::{Command, Event};

use self::generated::Builder;
pub use self::generated::interface_of;
use super::interface;

/// The schema of a server's commands and events.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) interface: Arc<Interface>,
    /// The index of each command among the messages of the interface.
    commands: Vec<Option<usize>>,
    events: Vec<Option<usize>>,
}

impl Table {
    /// Makes the table of a server. `hidden` are commands that it executes but does not list; they come last.
    pub(super) fn new(offered: &interface::Interface, hidden: &[&'static Command]) -> Self {
        let interface = build(offered, hidden);
        let messages = interface.messages.iter().enumerate();
        let places: HashMap<_, _> = messages.map(|(place, message)| (message.name.as_str(), place)).collect();
        let listed = offered.commands.iter().map(|command| &*command.name);
        let commands = listed.chain(hidden.iter().map(|command| command.name));
        let commands = commands.map(|name| places.get(name).copied()).collect();
        let events = offered.events.iter().map(|event| places.get(&*event.name).copied()).collect();
        Self { interface, commands, events }
    }

    /// Returns a command's description in the schema.
    pub(super) fn command(&self, index: usize) -> Option<&Message> {
        self.interface.messages.get((*self.commands.get(index)?)?)
    }

    /// Returns an event's description in the schema.
    pub(super) fn event(&self, index: usize) -> Option<&Message> {
        self.interface.messages.get((*self.events.get(index)?)?)
    }
}

/// Returns an interface with one command.
#[cfg(test)]
pub(super) fn of_command(command: &'static Command) -> Interface {
    let mut build = Builder::default();
    build.command(command);
    build.finish()
}

/// Returns an interface with one type, and the index of the type.
#[cfg(test)]
pub(super) fn of_type(ty: qapi_types::schema::Type) -> (Interface, qapi_interface::TypeRef) {
    let mut build = Builder::default();
    let place = build.ty(ty);
    (build.finish(), place)
}

/// Makes the interface of a server from its schema, if that was made at run time, and the generated commands and events
/// that the schema lacks, in the order of the server's interface.
fn build(offered: &interface::Interface, hidden: &[&'static Command]) -> Arc<Interface> {
    let schema = offered.schema.clone().unwrap_or_default();
    let described: HashSet<_> = schema.messages.iter().map(|message| message.name.as_str()).collect();
    let is_listed = |name: &str| offered.commands.iter().any(|command| command.name == name);
    let listed = offered.commands.iter().filter_map(|command| command.table);
    let commands = listed.chain(hidden.iter().copied().filter(|command| !is_listed(command.name)));
    let commands = commands.filter(|command| !described.contains(command.name));
    let events = offered.events.iter().filter_map(|event| event.table);
    let events = events.filter(|event| !described.contains(event.name));
    let ranks: HashMap<_, _> = offered.order.iter().enumerate().map(|(rank, name)| (*name, rank)).collect();
    let rank = |name: &str| ranks.get(name).copied().unwrap_or(usize::MAX);
    let commands = commands.map(|command| (rank(command.name), Entry::Command(command)));
    let mut entries: Vec<_> = commands.chain(events.map(|event| (rank(event.name), Entry::Event(event)))).collect();
    if entries.is_empty() {
        return schema;
    }
    entries.sort_by_key(|(rank, _)| *rank);
    let mut build = Builder::of((*schema).clone());
    for (_, entry) in entries {
        match entry {
            Entry::Command(command) => build.command(command),
            Entry::Event(event) => build.event(event),
        }
    }
    Arc::new(build.finish())
}

/// An entry of a generated table.
enum Entry {
    Command(&'static Command),
    Event(&'static Event),
}
