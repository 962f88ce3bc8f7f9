//! What executes the commands of a server.
//!
//! `#[derive(Commands)]` makes a [`Dispatcher`] for an enumeration of commands. A server whose commands are known only
//! at run time implements [`Service`] itself.

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use qapi_types::schema;

use super::call::{Call, Response};

/// The protocol that a server speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// QEMU's monitor: greeting and negotiation, events, lines that end in CRLF.
    Qmp,
    /// The guest agent: no greeting, no events, lines that end in LF.
    Qga,
}

/// What a server offers: its protocol, its commands and its events.
///
/// `#[derive(Commands)]` makes it as `AgentCommands::interface()`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Interface {
    /// The protocol.
    pub dialect: Dialect,
    /// The schema that the commands and events are of.
    pub schema: &'static schema::Protocol,
    /// The commands, in the order in which they are listed.
    pub commands: Vec<CommandEntry>,
    /// The events that the server may emit. `query-qmp-schema` describes no others.
    pub events: Vec<&'static schema::Event>,
    /// Whether the service always calls [`Call::read`] with the generated type of the command. For many commands,
    /// decoding into that type refuses everything that the schema refuses, so no other check is made. If false, all
    /// arguments are checked against the schema before the command is executed. Default: false; `#[derive(Commands)]`
    /// sets it to true.
    pub typed: bool,
    /// Whether the session answers `query-qmp-schema` even if `commands` does not list it, so that clients of a
    /// protocol of your own can query its schema. Default: false.
    pub introspection: bool,
}

impl Interface {
    /// An interface with these commands, and without events.
    pub fn new(
        dialect: Dialect,
        schema: &'static schema::Protocol,
        commands: impl IntoIterator<Item = CommandEntry>,
    ) -> Self {
        let commands = commands.into_iter().collect();
        Self { dialect, schema, commands, events: Vec::new(), typed: false, introspection: false }
    }

    /// With the [`events`](Self#structfield.events) that the server may emit.
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item = &'static schema::Event>) -> Self {
        self.events = events.into_iter().collect();
        self
    }

    /// Sets [`typed`](Self#structfield.typed) to true: the service reads every command into its generated type.
    #[must_use]
    pub fn typed(mut self) -> Self {
        self.typed = true;
        self
    }

    /// With an answer to `query-qmp-schema` in any case: see [`introspection`](Self#structfield.introspection).
    #[must_use]
    pub fn with_introspection(mut self) -> Self {
        self.introspection = true;
        self
    }
}

/// A command of an [`Interface`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CommandEntry {
    /// The command in the schema.
    pub command: &'static schema::Command,
    /// Whether the server can execute the command. If not, it is listed and refused, and cannot be enabled.
    pub implemented: bool,
    /// The reason why the command is disabled when the server starts, which may be empty. `None` if it is enabled.
    pub disabled: Option<Cow<'static, str>>,
    /// Whether the command waits as a future ([`Execution::Pending`]) and does not block its thread. If out-of-band
    /// commands may overtake it, drivers execute a command that is not async in another thread.
    pub is_async: bool,
    /// Whether a driver may drop the command's future when its client disconnects. Otherwise the command runs to its
    /// end.
    pub cancellable: bool,
}

impl CommandEntry {
    /// A command that is executed.
    pub fn new(command: &'static schema::Command) -> Self {
        Self { command, implemented: true, disabled: None, is_async: false, cancellable: false }
    }

    /// Makes the command disabled when the server starts. The reason may be empty.
    #[must_use]
    pub fn disabled(mut self, reason: &'static str) -> Self {
        self.disabled = Some(Cow::Borrowed(reason));
        self
    }

    /// Makes the command one that is listed but cannot be executed.
    #[must_use]
    pub fn unimplemented(mut self) -> Self {
        self.implemented = false;
        self
    }

    /// With [`is_async`](Self#structfield.is_async).
    #[must_use]
    pub fn asynchronous(mut self) -> Self {
        self.is_async = true;
        self
    }

    /// With [`cancellable`](Self#structfield.cancellable).
    #[must_use]
    pub fn cancellable(mut self) -> Self {
        self.cancellable = true;
        self
    }
}

/// A command of an enumeration, which can be used in place of a name. `#[derive(Commands)]` implements this trait.
pub trait CommandName {
    /// The command's name on the wire.
    fn name(&self) -> &'static str;
}

/// An executor of commands, which both drivers serve.
///
/// All connections of a server share one service, so `execute` may be called from several threads at once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a service",
    label = "not a `Service`",
    note = "if it implements the server trait of an enumeration with `#[derive(Commands)]`, \
            `AgentCommands::service(agent)` turns it into a service"
)]
pub trait Service: Send + Sync {
    /// Returns the commands and events that the service offers. They must be the same on each call.
    fn interface(&self) -> Interface;

    /// Executes a command. [`Call::index`] is its place in [`Interface::commands`](Interface#structfield.commands).
    ///
    /// The response is created by the call: by [`Call::finish`], [`Call::refuse`], [`Call::defer`] or
    /// [`Call::answer_from_tables`]. If the call is dropped instead, the connection of its client is closed.
    fn execute(&self, call: Call) -> Execution;
}

impl<S: Service + ?Sized> Service for Arc<S> {
    fn interface(&self) -> Interface {
        (**self).interface()
    }

    fn execute(&self, call: Call) -> Execution {
        (**self).execute(call)
    }
}

/// A command that has been executed, or is being executed.
pub enum Execution {
    /// The command has been executed, or its reply is deferred.
    Done(Response),
    /// The command is being executed, and this future must be polled to its end. The future does not depend on the
    /// connection, so the command can continue after its client has disconnected.
    Pending(Pin<Box<dyn Future<Output = Response> + Send>>),
}

impl Execution {
    /// An execution that has yet to be polled.
    pub fn pending(future: impl Future<Output = Response> + Send + 'static) -> Self {
        Self::Pending(Box::pin(future))
    }
}

impl fmt::Debug for Execution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done(response) => f.debug_tuple("Done").field(response).finish(),
            Self::Pending(_) => f.write_str("Pending(…)"),
        }
    }
}

/// How a command of a [`Dispatcher`] is executed.
pub type Execute<S> = fn(&Arc<S>, Call) -> Execution;

/// A service that calls a method of the server `S` for each command. `AgentCommands::service(agent)`, which
/// `#[derive(Commands)]` generates, returns it.
///
/// Clones share the server.
pub struct Dispatcher<S: 'static> {
    server: Arc<S>,
    interface: fn() -> Interface,
    table: &'static [Option<Execute<S>>],
}

impl<S: 'static> Dispatcher<S> {
    /// For the derive: the table has the same commands in the same order as the interface.
    #[doc(hidden)]
    pub fn new(server: S, interface: fn() -> Interface, table: &'static [Option<Execute<S>>]) -> Self {
        Self { server: Arc::new(server), interface, table }
    }
}

impl<S: 'static> Clone for Dispatcher<S> {
    fn clone(&self) -> Self {
        Self { server: self.server.clone(), interface: self.interface, table: self.table }
    }
}

impl<S: Send + Sync + 'static> Service for Dispatcher<S> {
    fn interface(&self) -> Interface {
        (self.interface)()
    }

    fn execute(&self, call: Call) -> Execution {
        match self.table.get(call.index()).copied().flatten() {
            Some(execute) => execute(&self.server, call),
            None => Execution::Done(call.not_found()),
        }
    }
}

impl<S: 'static> fmt::Debug for Dispatcher<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dispatcher").field("commands", &self.table.len()).finish_non_exhaustive()
    }
}
