//! Services, which execute the commands of a server.
//!
//! `#[derive(Commands)]` makes a [`Dispatcher`] for an enumeration of commands. A server whose commands are known only
//! at run time implements [`Service`] itself.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use super::call::{Call, Response};
use super::interface::Interface;

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

    /// Executes a command. [`Call::index`] is its index in [`Interface::commands`](Interface#structfield.commands).
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
    /// Returns an execution by a future.
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

/// A function that executes a command of a [`Dispatcher`].
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
    /// Creates a dispatcher, for the derive. The table must have the same commands in the same order as the interface.
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
