//! The client of a connection: one type for monitors and guest agents.

use std::borrow::Cow;
use std::fmt;
#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::{Duration, Instant};

use qapi_session::client::{QgaSession, QmpSession, Request, Session};
use qapi_types::{Command, Decode, Encode, EventSet, Timestamped};
use serde_json::{Value, json};

use super::call::PreparedCall;
use super::driver::{Handle, Shared};
use super::events::Events;
use super::reconnecting::Reconnecting;
use super::transport::{self, Transport};
#[cfg(unix)]
use crate::failure::unusable;
use crate::failure::{address_of, label, not_connected};
use crate::settings::Settings;
#[cfg(unix)]
use crate::transport::inherited;
use crate::transport::{Address, ToAddress, connect};
use crate::{AgentCommands, Backoff, Error, Filter, Greeting, Options, Schema};

/// A QMP client: of a monitor, or of the storage daemon.
pub type Qmp = ClientHandle<QmpSession>;

/// A guest agent client.
pub type Qga = ClientHandle<QgaSession>;

/// A client of one connection that waits in the calling thread: [`Qmp`] or [`Qga`].
///
/// Clones, and the clients that [`timeout`](Self::timeout) and [`checked`](Self::checked) return, use the same
/// connection, and several threads may use it at once. Calls of a monitor overlap; calls of an agent take turns. The
/// connection is closed when its last client is dropped, or by [`close`](Self::close). Subscriptions do not keep it
/// open.
///
/// # Timeouts and the server
///
/// A deadline ends only the call. If its command was sent ([`Error::was_sent`]), the server may still execute it. The
/// late reply is discarded, and the client can still be used. The next call of a monitor is sent at once; the next call
/// of an agent waits until the agent has answered a new synchronisation.
pub struct ClientHandle<S: Session> {
    handle: Arc<Handle<S>>,
    settings: Settings,
}

impl<S: Session + Send + 'static> ClientHandle<S> {
    /// Connects to a server, such as `/run/vm/qmp.sock`, with the default options.
    ///
    /// # Errors
    /// The same as of [`connect_with`](Self::connect_with).
    pub fn connect(address: impl ToAddress) -> Result<Self, Error> {
        Self::connect_with(address, &Options::default())
    }

    /// Connects to a server. With a monitor, it then negotiates; with an agent, it waits for an answer.
    ///
    /// # Errors
    /// If the connection attempt fails; if the monitor's greeting or its reply to the negotiation does not arrive
    /// within its timeout; if the agent does not answer within [`agent_timeout`](Options::agent_timeout)
    /// ([`Error::is_no_agent`]); or if the server speaks another protocol.
    pub fn connect_with(address: impl ToAddress, options: &Options) -> Result<Self, Error> {
        let address = address_of(&address)?;
        Self::start(open(&address, options)?, label(Some(&address), options), options)
    }

    /// Uses an existing connection, such as a [`UnixStream`](std::os::unix::net::UnixStream).
    ///
    /// # Errors
    /// The same as of [`connect_with`](Self::connect_with).
    #[cfg(unix)]
    pub fn from_fd(fd: impl Into<OwnedFd>, options: &Options) -> Result<Self, Error> {
        let connected = inherited(fd.into()).and_then(transport::of);
        let label = label(None, options);
        match connected {
            Ok(transport) => Self::start(transport, label, options),
            Err(error) => Err(unusable(error).at(label.as_ref())),
        }
    }

    /// Uses any transport: [`Pipes`](super::Pipes), [`Halves`](super::Halves), [`Stream`](super::Stream) or one of your
    /// own.
    ///
    /// # Errors
    /// The same as of [`connect_with`](Self::connect_with).
    pub fn over(transport: impl Transport, options: &Options) -> Result<Self, Error> {
        Self::start(Arc::new(transport), label(None, options), options)
    }

    pub(super) fn start(
        transport: Arc<dyn Transport>,
        label: Option<Arc<str>>,
        options: &Options,
    ) -> Result<Self, Error> {
        let shared = Shared::new(transport, label, options);
        let client = Self { handle: Arc::new(Handle(shared)), settings: Settings::default() };
        match client.shared().ready() {
            Ok(()) => Ok(client),
            Err(error) => Err(client.located(error)),
        }
    }

    /// Creates a client that connects to `address` when it is used, and again when the connection is lost. Attempts are
    /// repeated as [`Backoff`] says; [`await_server`](Options#structfield.await_server) is ignored.
    ///
    /// # Errors
    /// If the address cannot be parsed.
    pub fn reconnecting(address: impl ToAddress, options: Options, backoff: Backoff) -> Result<Reconnecting<S>, Error> {
        Ok(Reconnecting::new(address_of(&address)?, options, backoff))
    }

    /// Returns a client of the same connection whose calls have this deadline, in place of those of
    /// [`Options`]. [`Duration::MAX`] means no deadline.
    #[must_use]
    pub fn timeout(&self, timeout: Duration) -> Self {
        let mut client = self.clone();
        client.settings.timeout = Some(timeout);
        client
    }

    /// Closes the connection at once. Calls under way, also those of other clients of the connection, fail with
    /// [`ConnectionError::Here`](crate::ConnectionError::Here), and subscriptions end.
    pub fn close(&self) {
        self.shared().close();
    }

    /// Returns whether the connection is known to be lost, so that a new one is needed. A close by the server is
    /// noticed even before its last messages are read.
    pub fn is_lost(&self) -> bool {
        self.shared().has_ended()
    }

    /// Executes a command and waits for its reply.
    ///
    /// One deadline covers the whole call, including the time to wait for earlier calls or for the agent:
    /// [`command_timeout`](Options::command_timeout), unless [`timeout`](Self::timeout) has set another.
    ///
    /// Two kinds of commands also succeed without a reply. QEMU may end the connection before it replies to `quit`
    /// (`qapi/control.json`). An agent does not reply to `guest-shutdown` and `guest-suspend-*` on success: the end of
    /// the channel confirms them, or the reply to the `guest-sync` that is sent after them. A suspended guest answers
    /// only when it wakes up, which may be after the deadline. In this case use QEMU's events `SUSPEND` and
    /// `SUSPEND_DISK`, or `query-status`.
    ///
    /// # Errors
    /// If the server returns an error, or no valid reply arrives before the deadline. [`Error::was_sent`],
    /// [`Error::refusal`], [`Error::is_no_agent`] and [`Error::is_unconfirmed`] distinguish the cases. If this client
    /// is [`checked`](Self::checked), also [`Error::Unsupported`].
    pub fn execute<C>(&self, command: C) -> Result<C::Reply, Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.call(command).execute()
    }

    /// Executes a command without a type, or one whose reply nests deeper than types may
    /// ([`MAX_NESTING`](qapi_types::MAX_NESTING)). Here only [`Limits::nesting`](crate::Limits::nesting) applies.
    ///
    /// ```no_run
    /// use qemu_qapi::{Any, json};
    ///
    /// # fn main() -> Result<(), qemu_qapi::Error> {
    /// # let vm = qemu_qapi::blocking::Qmp::connect("/tmp/qmp.sock")?;
    /// let name: Any = vm.execute_raw("query-name", json!({}))?;
    /// # drop(name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The same as of [`execute`](Self::execute). Also [`Error::Encode`] if the arguments are not an object.
    pub fn execute_raw(
        &self,
        command: impl Into<Cow<'static, str>>,
        arguments: impl Into<Value>,
    ) -> Result<Value, Error> {
        let command = command.into();
        let request = self.settings.raw(command.clone(), arguments.into());
        let reply = request.and_then(|request| self.shared().run(request));
        let decoded =
            reply.and_then(|reply| reply.decode().map_err(|error| Error::Decode { command, error, address: None }));
        decoded.map_err(|error| self.located(error))
    }

    /// Sends a command without waiting for its reply. `callback` receives the reply or the error.
    ///
    /// The thread that reads the reply runs the callback. If no thread waits on the connection, call
    /// [`drive`](Self::drive) or [`drive_all`](Self::drive_all). A callback may make calls. If it panics, the thread
    /// that runs it first runs the other callbacks that are due, and then panics.
    ///
    /// # Errors
    /// If the command cannot be sent. In this case the callback is dropped.
    pub fn submit<C>(
        &self,
        command: C,
        callback: impl FnOnce(Result<C::Reply, Error>) + Send + 'static,
    ) -> Result<(), Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.call(command).submit(callback)
    }

    /// Prepares a call that sends a file descriptor, or is executed out of band.
    pub fn call<C>(&self, command: C) -> PreparedCall<C, S>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        PreparedCall::new(self.clone(), command)
    }

    /// Handles received messages and runs callbacks until `timeout` has passed or the connection ends.
    ///
    /// # Errors
    /// If the connection is lost.
    pub fn drive(&self, timeout: Duration) -> Result<(), Error> {
        let driven = self.shared().drive(Instant::now().checked_add(timeout), false);
        driven.map_err(|error| self.located(error))
    }

    /// Handles received messages and runs callbacks until no submitted call waits for its reply.
    ///
    /// # Errors
    /// If the connection is lost.
    pub fn drive_all(&self) -> Result<(), Error> {
        self.shared().drive(None, true).map_err(|error| self.located(error))
    }

    /// Of an agent: waits for it to answer.
    pub(super) fn synchronise(&self) -> Result<(), Error> {
        let request = self.settings.timed(Request::handshake());
        self.shared().run(request).map(drop).map_err(|error| self.located(error))
    }

    pub(super) fn shared(&self) -> &Arc<Shared<S>> {
        &self.handle.0
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(super) fn located(&self, error: Error) -> Error {
        error.at(self.shared().label.as_ref())
    }
}

/// Methods of clients of monitors and of the storage daemon.
impl ClientHandle<QmpSession> {
    /// Returns the server's greeting, with its version and capabilities.
    pub fn greeting(&self) -> Option<Greeting> {
        self.shared().with(|hub| hub.session.greeting().cloned())
    }

    /// Returns whether commands can be executed out of band.
    pub fn out_of_band(&self) -> bool {
        self.shared().with(|hub| hub.session.out_of_band())
    }

    /// Subscribes to all events. `E` is the protocol's enumeration of events, such as `qmp::Event`; a `match` on the
    /// events implies it.
    ///
    /// As with [`subscribe`](Self::subscribe), a connection's first subscription begins with earlier events.
    ///
    /// ```no_run
    /// use qemu_qapi::blocking::Qmp;
    /// use qemu_qapi::qmp::{self, Client as _};
    ///
    /// # fn main() -> Result<(), qemu_qapi::Error> {
    /// let vm = Qmp::connect("/tmp/qmp.sock")?;
    /// let events = vm.events();
    /// vm.stop()?;
    /// for event in events {
    ///     if let qmp::Event::Stop(_) = event?.event {
    ///         break;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn events<E: EventSet>(&self) -> Events<E> {
        self.subscribe(Filter::all()).decoded()
    }

    /// Subscribes to some events. To miss none, subscribe before the command that causes them.
    ///
    /// A connection's first subscription also delivers the last events since the connection was made: up to 64 events
    /// and 1 MiB, with [`Error::EventsDropped`] for earlier ones that the filter may have accepted. Any other
    /// subscription delivers only events that arrive after it is made. A first subscription that is made late may
    /// therefore begin with events that are hours old: make it right after connecting, or compare
    /// [`Timestamped::timestamp`].
    ///
    /// The events are of type [`AnyEvent`](crate::AnyEvent); [`Events::decoded`] changes the type to a protocol's
    /// enumeration.
    pub fn subscribe(&self, filter: Filter) -> Events {
        Events::new(Arc::clone(self.shared()), self.shared().with(|hub| hub.subscribe(filter)))
    }

    /// Waits for an event that has not arrived yet. To miss none, [`subscribe`](Self::subscribe) before the command
    /// that causes it, and wait with [`Events::wait_for`].
    ///
    /// # Errors
    /// The same as of [`Events::wait_for`].
    pub fn wait_for<E>(&self, timeout: Duration, wanted: impl FnMut(&E) -> bool) -> Result<Timestamped<E>, Error>
    where
        E: qapi_types::Event + for<'de> Decode<'de>,
    {
        self.subscribe_from_now(Filter::of::<E>()).wait_for(timeout, wanted)
    }

    /// Waits until `wanted` returns a value for an event that has not arrived yet. To miss none,
    /// [`subscribe`](Self::subscribe) before the command that causes it, and wait with [`Events::wait_for_any`].
    ///
    /// # Errors
    /// The same as of [`Events::wait_for_any`].
    pub fn wait_for_any<E, T>(&self, timeout: Duration, wanted: impl FnMut(&E) -> Option<T>) -> Result<T, Error>
    where
        E: EventSet,
    {
        self.subscribe_from_now(Filter::all()).wait_for_any(timeout, wanted)
    }

    /// Makes an internal subscription, which leaves earlier events to the program's first one.
    pub(super) fn subscribe_from_now(&self, filter: Filter) -> Events {
        Events::new(Arc::clone(self.shared()), self.shared().with(|hub| hub.subscribe_from_now(filter)))
    }

    /// Returns whether the server has a command. The first call queries the server's schema.
    ///
    /// # Errors
    /// The same as of [`schema`](Self::schema).
    pub fn supports<C: Command>(&self) -> Result<bool, Error> {
        Ok(self.schema()?.supports::<C>())
    }

    /// Returns the server's schema: its commands, members, features and events. It is queried once for each connection,
    /// unless [`Options::schema`] is set.
    ///
    /// # Errors
    /// The same as of [`execute`](Self::execute).
    pub fn schema(&self) -> Result<&Arc<Schema>, Error> {
        if let Some(schema) = self.shared().schema.get() {
            return Ok(schema);
        }
        let request = Request::raw(Schema::COMMAND, json!({})).map(|request| self.settings.timed(request));
        let reply = request.and_then(|request| self.shared().run(request));
        let schema = reply.and_then(|reply| Schema::decode(&reply)).map_err(|error| self.located(error))?;
        Ok(self.shared().schema.get_or_init(|| Arc::new(schema)))
    }

    /// Returns a client of the same connection that checks commands before it sends them. A command, an argument or a
    /// value that is not in the server's [`schema`](Self::schema) causes [`Error::Unsupported`], which names it.
    ///
    /// Use it in programs that work with servers of several releases. It costs a check of the arguments for each
    /// command, and one `query-qmp-schema` for each connection.
    ///
    /// # Errors
    /// The same as of [`schema`](Self::schema).
    pub fn checked(&self) -> Result<Self, Error> {
        let schema = Arc::clone(self.schema()?);
        let mut client = self.clone();
        client.settings.check = Some((schema, Schema::check_request));
        Ok(client)
    }
}

/// Methods of guest agent clients.
impl ClientHandle<QgaSession> {
    /// Waits for the agent to answer again, for example after it or the guest was restarted.
    ///
    /// Calls do so by themselves; this method checks for an agent without executing a command. A call under way ends
    /// first. The deadline is [`agent_timeout`](Options::agent_timeout), unless [`timeout`](Self::timeout) has set
    /// another.
    ///
    /// # Errors
    /// If the agent does not answer before the deadline ([`Error::is_no_agent`]), or the channel is lost.
    pub fn sync(&self) -> Result<(), Error> {
        self.synchronise()
    }

    /// Returns the commands that the agent knows, and whether each is enabled. The agent is queried each time, because
    /// freezing file systems disables most commands.
    ///
    /// # Errors
    /// The same as of [`execute`](Self::execute).
    pub fn commands(&self) -> Result<AgentCommands, Error> {
        let request = Request::raw(AgentCommands::COMMAND, json!({})).map(|request| self.settings.timed(request));
        let reply = request.and_then(|request| self.shared().run(request));
        reply.and_then(|reply| AgentCommands::decode(&reply)).map_err(|error| self.located(error))
    }

    /// Returns whether the agent knows a command and it is enabled.
    ///
    /// # Errors
    /// The same as of [`execute`](Self::execute).
    pub fn supports<C: Command>(&self) -> Result<bool, Error> {
        Ok(self.commands()?.is_enabled(C::NAME))
    }
}

impl<S: Session> Clone for ClientHandle<S> {
    fn clone(&self) -> Self {
        Self { handle: Arc::clone(&self.handle), settings: self.settings.clone() }
    }
}

impl<S: Session> fmt::Debug for ClientHandle<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.handle.0.fmt(f)
    }
}

impl<S: Session + Send + 'static> qapi_types::Execute for ClientHandle<S> {
    type Error = Error;

    fn execute<C>(&self, command: C) -> Result<C::Reply, Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.execute(command)
    }
}

pub(super) fn open(address: &Address, options: &Options) -> Result<Arc<dyn Transport>, Error> {
    let deadline = Instant::now().checked_add(options.connect_timeout);
    let mut obstacle = None;
    let connected = connect(address, deadline, options.await_server, &mut obstacle);
    connected.and_then(transport::of).map_err(|error| not_connected(address, error, obstacle, options))
}
