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
    /// Whether [`Call::read`] always reads into the generated type of the command. For many commands, that type refuses
    /// everything that the schema refuses, and the arguments need no other check. If false, arguments are checked
    /// against the schema first. Default: true.
    pub typed: bool,
    /// Whether the session answers `query-qmp-schema` if it is none of the commands, so that clients of a protocol of
    /// one's own can ask what there is. Default: false.
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
        Self { dialect, schema, commands, events: Vec::new(), typed: true, introspection: false }
    }

    /// With the [`events`](Self#structfield.events) that the server may emit.
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item = &'static schema::Event>) -> Self {
        self.events = events.into_iter().collect();
        self
    }

    /// With arguments that are checked against the schema and need not be read into generated types.
    #[must_use]
    pub fn untyped(mut self) -> Self {
        self.typed = false;
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
    /// What the schema says of it.
    pub command: &'static schema::Command,
    /// Whether the server can execute it. If not, it is listed and refused, and cannot be enabled.
    pub implemented: bool,
    /// Why it is refused when the server starts, which may be empty; `None` if it is executed.
    pub disabled: Option<Cow<'static, str>>,
    /// Whether executing it may wait without blocking a thread: a driver that must not be held up executes others in a
    /// thread of their own.
    pub is_async: bool,
    /// Whether a driver may drop it half done when its client disconnects. Otherwise it runs to its end.
    pub cancellable: bool,
}

impl CommandEntry {
    /// A command that is executed.
    pub fn new(command: &'static schema::Command) -> Self {
        Self { command, implemented: true, disabled: None, is_async: false, cancellable: false }
    }

    /// Refused from the start, for a reason that may be empty.
    #[must_use]
    pub fn disabled(mut self, reason: &'static str) -> Self {
        self.disabled = Some(Cow::Borrowed(reason));
        self
    }

    /// Listed, and never executed.
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

/// An enumeration of commands: what `#[derive(Commands)]` implements, so that commands can be named without strings.
pub trait CommandName {
    /// The command's name on the wire.
    fn name(&self) -> &'static str;
}

/// What executes the commands of a server, for both drivers.
///
/// All connections of a server share one service, so `execute` may be called from several threads at once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no service",
    label = "not a `Service`",
    note = "the enumeration with `#[derive(Commands)]` makes one of what implements its server trait: \
            `AgentCommands::service(agent)`"
)]
pub trait Service: Send + Sync {
    /// What it offers. Asked once for a server.
    fn interface(&self) -> Interface;

    /// Executes a command, which [`Call::index`] identifies.
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
    /// It has been executed, or its reply is deferred.
    Done(Response),
    /// It is being executed. The future does not depend on the connection, so that it can run to its end when the client
    /// has disconnected.
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

/// A service that calls a method of `S` for each command. `#[derive(Commands)]` makes it as
/// `AgentCommands::service(agent)`.
///
/// Clones share the `S`.
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
