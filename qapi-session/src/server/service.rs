//! The traits that execute commands for a session: a list of commands, and a function to execute one.
//!
//! `#[derive(Commands)]` implements [`Dispatch`] or [`AsyncDispatch`] for an enumeration of commands. A server whose
//! commands are not known at compile time implements [`Service`] directly.

use std::borrow::Cow;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use qapi_types::schema;

use super::{Arguments, Call, Handled};

/// The protocol of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// QEMU's monitor: greeting and negotiation, events, lines that end in CRLF.
    Qmp,
    /// The guest agent: no greeting, no events, lines that end in LF.
    Qga,
}

/// A command as a server lists it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// What the schema says of it.
    pub command: &'static schema::Command,
    /// If it is refused: why, which may be empty.
    pub disabled: Option<Cow<'static, str>>,
    /// Whether it is built in, so that it can be enabled.
    pub built_in: bool,
}

/// What answers commands in the calling thread.
///
/// Implemented for everything that is [`Serve`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` serves no commands in the calling thread",
    label = "neither `Serve` nor `Service`",
    note = "say whose commands it serves: `impl Serve for {Self} {{ type Commands = …; }}`",
    note = "what is `AsyncServe` is served by `qemu_qapi::tokio`"
)]
pub trait Service {
    /// The protocol.
    fn dialect(&self) -> Dialect;

    /// The schema its commands are of.
    fn schema(&self) -> &'static schema::Protocol;

    /// Every command there is, in the order of listing. Asked once.
    fn commands(&self) -> Vec<Listed>;

    /// Whether arguments are always decoded into the generated types. For many commands these types refuse everything
    /// that the schema refuses. If false, as in a service that decodes into [`Any`](qapi_types::Any), arguments are
    /// checked against the schema before they are passed on. Called once.
    fn typed(&self) -> bool {
        true
    }

    /// Executes the command of a call.
    fn execute(&mut self, call: &mut Call, arguments: Arguments<'_>) -> Handled;
}

/// A command being executed.
pub type Executing<'a> = Pin<Box<dyn Future<Output = Handled> + Send + 'a>>;

/// What answers commands without blocking.
///
/// The future of a command may be dropped at any `.await`, when the client disconnects.
///
/// Implemented for everything that is [`AsyncServe`], and for a [`Service`] in a [`Mutex`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` serves no commands without blocking",
    label = "neither `AsyncServe` nor `AsyncService`",
    note = "with `#[qapi(async)]` on the enumeration: `impl AsyncServe for {Self} {{ type Commands = …; }}`",
    note = "what is `Serve` is served by `qemu_qapi::blocking`, or here in a `std::sync::Mutex`"
)]
pub trait AsyncService: Send + Sync {
    /// The protocol.
    fn dialect(&self) -> Dialect;

    /// The schema its commands are of.
    fn schema(&self) -> &'static schema::Protocol;

    /// Every command there is, in the order of listing. Asked once.
    fn commands(&self) -> Vec<Listed>;

    /// Whether arguments are always decoded into the generated types. For many commands these types refuse everything
    /// that the schema refuses. If false, as in a service that decodes into [`Any`](qapi_types::Any), arguments are
    /// checked against the schema before they are passed on. Called once.
    fn typed(&self) -> bool {
        true
    }

    /// Executes the command of a call.
    fn execute<'a>(&'a self, call: &'a mut Call, arguments: Arguments<'a>) -> Executing<'a>;
}

/// The commands of a server `S`: what `#[derive(Commands)]` implements for its enumeration.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of commands that `{S}` can serve",
    label = "no commands of `{S}`",
    note = "a list of commands is an enumeration with `#[derive(Commands)]`; `{S}` has to implement the trait that this \
            makes, named as the enumeration and `Server`",
    note = "an enumeration with `#[qapi(async)]` is for `AsyncServe`"
)]
pub trait Dispatch<S: 'static> {
    /// The protocol.
    const DIALECT: Dialect;

    /// The schema its commands are of.
    const SCHEMA: &'static schema::Protocol;

    /// The commands, in the order of the variants.
    const ENTRIES: &'static [Entry<S>];
}

/// How one command is listed and executed.
#[derive(Debug)]
pub struct Entry<S> {
    /// What the schema says of it.
    pub command: &'static schema::Command,
    /// If it is disabled: why, which may be empty.
    pub disabled: Option<&'static str>,
    /// Executes it; nothing if it is not built in.
    pub execute: Option<fn(&mut S, &mut Call, Arguments<'_>) -> Handled>,
}

/// The commands of a server `S` whose methods are `async`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of commands that `{S}` can serve without blocking",
    label = "no `async` commands of `{S}`",
    note = "a list of such commands is an enumeration with `#[derive(Commands)]` and `#[qapi(async)]`; `{S}` has to \
            implement the trait that this makes, named as the enumeration and `Server`",
    note = "an enumeration without `#[qapi(async)]` is for `Serve`"
)]
pub trait AsyncDispatch<S: 'static> {
    /// The protocol.
    const DIALECT: Dialect;

    /// The schema its commands are of.
    const SCHEMA: &'static schema::Protocol;

    /// The commands, in the order of the variants.
    const ENTRIES: &'static [AsyncEntry<S>];
}

/// How one command is listed and executed without blocking.
#[derive(Debug)]
pub struct AsyncEntry<S> {
    /// What the schema says of it.
    pub command: &'static schema::Command,
    /// If it is disabled: why, which may be empty.
    pub disabled: Option<&'static str>,
    /// Executes it; nothing if it is not built in.
    pub execute: Option<for<'a> fn(&'a S, &'a mut Call, Arguments<'a>) -> Executing<'a>>,
}

/// A server, by the enumeration of its commands.
///
/// ```
/// # struct Agent;
/// # enum AgentCommands {}
/// # impl qapi_session::server::Dispatch<Agent> for AgentCommands {
/// #     const DIALECT: qapi_session::server::Dialect = qapi_session::server::Dialect::Qga;
/// #     const SCHEMA: &'static qapi_types::schema::Protocol = &qapi_types::qga::schema::PROTOCOL;
/// #     const ENTRIES: &'static [qapi_session::server::Entry<Agent>] = &[];
/// # }
/// impl qapi_session::server::Serve for Agent {
///     type Commands = AgentCommands;
/// }
/// ```
///
/// The derive cannot write this line for every type that implements the generated server trait, because of Rust's
/// orphan rule. It does so for the type that the attribute `#[qapi(server = Agent)]` names.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say whose commands it serves",
    note = "`impl Serve for {Self} {{ type Commands = …; }}`, or `#[qapi(server = {Self})]` on the enumeration"
)]
pub trait Serve: Sized + 'static {
    /// Its commands: an enumeration with `#[derive(Commands)]`.
    type Commands: Dispatch<Self>;
}

/// A server whose methods are `async`, by the enumeration of its commands.
///
/// It is served by `tokio::serve`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say whose `async` commands it serves",
    note = "`impl AsyncServe for {Self} {{ type Commands = …; }}`, or `#[qapi(async, server = {Self})]` on the \
            enumeration"
)]
pub trait AsyncServe: Sized + Send + Sync + 'static {
    /// Its commands: an enumeration with `#[derive(Commands)]` and `#[qapi(async)]`.
    type Commands: AsyncDispatch<Self>;
}

impl<S: Serve> Service for S {
    fn dialect(&self) -> Dialect {
        S::Commands::DIALECT
    }

    fn schema(&self) -> &'static schema::Protocol {
        S::Commands::SCHEMA
    }

    fn commands(&self) -> Vec<Listed> {
        let listed = |entry: &Entry<S>| Listed {
            command: entry.command,
            disabled: entry.disabled.map(Cow::Borrowed),
            built_in: entry.execute.is_some(),
        };
        S::Commands::ENTRIES.iter().map(listed).collect()
    }

    fn execute(&mut self, call: &mut Call, arguments: Arguments<'_>) -> Handled {
        match S::Commands::ENTRIES.get(call.index()).and_then(|entry| entry.execute) {
            Some(execute) => execute(self, call, arguments),
            None => call.unknown(),
        }
    }
}

impl<S: AsyncServe> AsyncService for S {
    fn dialect(&self) -> Dialect {
        S::Commands::DIALECT
    }

    fn schema(&self) -> &'static schema::Protocol {
        S::Commands::SCHEMA
    }

    fn commands(&self) -> Vec<Listed> {
        let listed = |entry: &AsyncEntry<S>| Listed {
            command: entry.command,
            disabled: entry.disabled.map(Cow::Borrowed),
            built_in: entry.execute.is_some(),
        };
        S::Commands::ENTRIES.iter().map(listed).collect()
    }

    fn execute<'a>(&'a self, call: &'a mut Call, arguments: Arguments<'a>) -> Executing<'a> {
        match S::Commands::ENTRIES.get(call.index()).and_then(|entry| entry.execute) {
            Some(execute) => execute(self, call, arguments),
            None => Box::pin(std::future::ready(call.unknown())),
        }
    }
}

/// Each command has the service to itself, and the thread too.
impl<S: Service + Send> AsyncService for Mutex<S> {
    fn dialect(&self) -> Dialect {
        self.lock().unwrap_or_else(PoisonError::into_inner).dialect()
    }

    fn schema(&self) -> &'static schema::Protocol {
        self.lock().unwrap_or_else(PoisonError::into_inner).schema()
    }

    fn commands(&self) -> Vec<Listed> {
        self.lock().unwrap_or_else(PoisonError::into_inner).commands()
    }

    fn typed(&self) -> bool {
        self.lock().unwrap_or_else(PoisonError::into_inner).typed()
    }

    fn execute<'a>(&'a self, call: &'a mut Call, arguments: Arguments<'a>) -> Executing<'a> {
        let handled = self.lock().unwrap_or_else(PoisonError::into_inner).execute(call, arguments);
        Box::pin(std::future::ready(handled))
    }
}
