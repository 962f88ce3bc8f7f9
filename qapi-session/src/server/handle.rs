//! A handle to a running server, which all its connections share: its commands, their state, and its events.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock, Weak};
use std::task::Waker;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use qapi_types::schema::{self, Described};
use qapi_types::{CommandError, Encode, ErrorClass, Timestamp, to_value};
use serde_json::Value;

use super::command::{Command, CommandState, SwitchError};
use super::connection::{Connection, ConnectionChange, ConnectionId, Peer};
use super::interface::{CommandEntry, CommandName, Dialect, EventEntry, Interface};
use super::mailbox::Mailbox;
use super::output::line_end;
use super::policy::hide;
use super::table::Table;
use super::throttle::Throttle;
use super::{Options, Policy, json};

/// A handle to a server. It enables and disables commands, emits events, lists the clients and shuts the server down.
///
/// Clones refer to the same server. They can be used from any thread, before and while the server runs. A service can
/// hold the handle of its own server: create the handle first, from the service's [`Interface`].
#[derive(Clone)]
pub struct ServerHandle(Arc<Shared>);

type Observer = Arc<dyn Fn(&ConnectionChange) + Send + Sync>;

struct Shared {
    interface: Interface,
    /// The commands of the interface, in their order.
    commands: Vec<Arc<Command>>,
    by_name: HashMap<Cow<'static, str>, usize>,
    /// Commands that the session executes itself, although the interface may not list them.
    negotiation: Arc<Command>,
    introspection: Arc<Command>,
    /// The schema of all these commands and of the events, once it is needed.
    table: OnceLock<Table>,
    /// The answer to `query-qmp-schema`, without a policy.
    description: OnceLock<Vec<u8>>,
    options: Options,
    policy: RwLock<Policy>,
    /// Whether `policy` rejects input.
    rejects: AtomicBool,
    hides: AtomicBool,
    preconfig: AtomicBool,
    throttle: Mutex<Throttle>,
    connections: Mutex<Vec<Weak<Mailbox>>>,
    next_connection: AtomicU64,
    observers: Mutex<Vec<Observer>>,
    /// Wakers of tasks that wait for the shutdown outside of a connection.
    watchers: Mutex<Vec<Weak<Mutex<Option<Waker>>>>>,
    shut_down: AtomicBool,
}

/// The command that ends the negotiation.
pub(super) const NEGOTIATION: &str = "qmp_capabilities";

/// The command whose answer describes the schema.
pub(super) const INTROSPECTION: &str = "query-qmp-schema";

/// These two commands in the schema of QEMU, for interfaces that do not list them.
static HIDDEN: [&schema::Command; 2] = {
    use schema::{COMMAND, EMPTY_ENUM, EMPTY_OBJECT, Enum, Member, Object, Type, optional, value};
    static CAPABILITY: Enum = Enum { name: "QMPCapability", values: &[value("oob")], ..EMPTY_ENUM };
    static MEMBERS: &[Member] = &[optional("enable", Type::Array(&Type::Enum(&CAPABILITY)))];
    static ARGUMENTS: Object = Object { members: MEMBERS, ..EMPTY_OBJECT };
    static NEGOTIATE: schema::Command =
        schema::Command { name: NEGOTIATION, arguments: &ARGUMENTS, allow_preconfig: true, ..COMMAND };
    static DESCRIBE: schema::Command = schema::Command { name: INTROSPECTION, ..COMMAND };
    [&NEGOTIATE, &DESCRIBE]
};

/// The error of emitting an event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmitError {
    /// The server does not list the event.
    #[error("the server does not list the event `{0}`: name it in `#[qapi(events(…))]`")]
    Unlisted(String),
    /// JSON cannot express the data of the event.
    #[error("the event `{event}` cannot be expressed: {reason}")]
    Inexpressible {
        /// The name of the event.
        event: &'static str,
        /// The reason.
        reason: String,
    },
    /// The client that should receive the event has disconnected.
    #[error("the client of connection {0} has disconnected")]
    Disconnected(ConnectionId),
}

impl From<EmitError> for CommandError {
    fn from(error: EmitError) -> Self {
        Self::generic(error.to_string())
    }
}

/// Wakes a task when the server shuts down. Created by [`ServerHandle::watch`].
#[derive(Debug)]
pub struct ShutdownWatch(Arc<Mutex<Option<Waker>>>);

impl ShutdownWatch {
    /// Sets the waker that [`ServerHandle::shutdown`] wakes. Check [`ServerHandle::is_shut_down`] after this, because
    /// an earlier shutdown does not wake it.
    pub fn set_waker(&self, waker: &Waker) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(waker.clone());
    }
}

impl ServerHandle {
    /// Creates the handle of a server with these commands and events.
    pub fn new(interface: Interface, options: Options) -> Self {
        let commands = interface.commands.iter().cloned().enumerate();
        let commands: Vec<_> = commands.map(|(index, entry)| Arc::new(Command::new(index, entry))).collect();
        let by_name = commands.iter().map(|command| (command.entry.name.clone(), command.index)).collect();
        let hidden = |place: usize| Arc::new(Command::new(commands.len() + place, CommandEntry::new(HIDDEN[place])));
        let handle = Self(Arc::new(Shared {
            negotiation: hidden(0),
            introspection: hidden(1),
            commands,
            by_name,
            interface,
            table: OnceLock::new(),
            description: OnceLock::new(),
            preconfig: AtomicBool::new(options.preconfig),
            policy: RwLock::default(),
            rejects: AtomicBool::new(false),
            hides: AtomicBool::new(false),
            throttle: Mutex::default(),
            connections: Mutex::default(),
            next_connection: AtomicU64::new(0),
            observers: Mutex::default(),
            watchers: Mutex::default(),
            shut_down: AtomicBool::new(false),
            options,
        }));
        handle.set_policy(handle.0.options.policy.clone());
        handle
    }

    /// Returns whether this is the handle of a server with the same commands.
    pub fn is_for(&self, interface: &Interface) -> bool {
        let names =
            |interface: &Interface| interface.commands.iter().map(|entry| entry.name.clone()).collect::<Vec<_>>();
        names(&self.0.interface) == names(interface)
    }

    /// Returns all commands, in the order of the interface, and whether they are enabled.
    pub fn commands(&self) -> Vec<CommandState> {
        self.0.commands.iter().map(|command| command.state()).collect()
    }

    /// Returns a command and whether it is enabled, or `None` if the server does not have it.
    pub fn command(&self, name: &str) -> Option<CommandState> {
        self.lookup(name).map(|command| command.state())
    }

    /// Enables a command.
    ///
    /// # Errors
    /// Fails with [`SwitchError::Unknown`] if the server has no such command, and with [`SwitchError::Unimplemented`]
    /// if it lists the command but cannot execute it.
    pub fn enable(&self, command: impl CommandName) -> Result<(), SwitchError> {
        self.switch(command.name(), None)
    }

    /// Disables a command. From now on, clients that send it receive an error of the class `CommandNotFound` with the
    /// reason, which may be empty. A call that is being executed continues.
    ///
    /// # Errors
    /// The same as those of [`enable`](Self::enable).
    pub fn disable(&self, command: impl CommandName, reason: impl Into<Cow<'static, str>>) -> Result<(), SwitchError> {
        self.switch(command.name(), Some(reason.into()))
    }

    /// Enables a command whose name is known only at run time, for example from a configuration file.
    ///
    /// # Errors
    /// If the server has no such command, or cannot execute it.
    pub fn enable_by_name(&self, command: &str) -> Result<(), SwitchError> {
        self.switch(command, None)
    }

    /// Disables a command whose name is known only at run time: see [`disable`](Self::disable).
    ///
    /// # Errors
    /// If the server has no such command, or cannot execute it.
    pub fn disable_by_name(&self, command: &str, reason: impl Into<Cow<'static, str>>) -> Result<(), SwitchError> {
        self.switch(command, Some(reason.into()))
    }

    fn switch(&self, name: &str, disabled: Option<Cow<'static, str>>) -> Result<(), SwitchError> {
        self.lookup(name).ok_or_else(|| SwitchError::Unknown(name.to_owned()))?.switch(disabled)
    }

    /// Returns the policy for deprecated and unstable parts of the protocol.
    pub fn policy(&self) -> Policy {
        self.0.policy.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sets the policy for deprecated and unstable parts of the protocol, as QEMU's option `-compat` does.
    pub fn set_policy(&self, policy: Policy) {
        self.0.rejects.store(policy.rejects(), Ordering::Release);
        self.0.hides.store(policy.hides(), Ordering::Release);
        *self.0.policy.write().unwrap_or_else(PoisonError::into_inner) = policy;
    }

    /// Sets whether the machine has not been built yet (`-preconfig`). In this state, only commands with
    /// `allow-preconfig` are executed.
    pub fn set_preconfig(&self, preconfig: bool) {
        self.0.preconfig.store(preconfig, Ordering::Release);
    }

    /// Emits an event, with the current time, to every client that has negotiated. Events that QEMU limits to one a
    /// second are limited here too: the first is sent at once, and of those that follow within a second, only the last
    /// is sent, when the second is over. Clients of a guest agent do not negotiate, and receive no events.
    ///
    /// # Errors
    /// Fails if the server does not list the event, or if JSON cannot express its data, such as a number that is not
    /// finite.
    pub fn emit<E: Described<Info = schema::Event> + Encode>(&self, event: &E) -> Result<(), EmitError> {
        self.emit_value(E::INFO.name, expressed(event)?)
    }

    /// Emits an event by its name. `data` is an object, or null if the event has no data. The data is not checked
    /// against the schema.
    ///
    /// # Errors
    /// If the server does not list the event.
    pub fn emit_value(&self, event: &str, data: Value) -> Result<(), EmitError> {
        self.emit_at(event, data, timestamp(), Instant::now())
    }

    /// Emits an event with times of the caller's clock. `timestamp` is sent in the event. The rate limits count from
    /// `now`, which must be of the same clock as the times passed to [`tick`](Self::tick).
    ///
    /// # Errors
    /// If the server does not list the event.
    pub fn emit_at(&self, event: &str, data: Value, timestamp: Timestamp, now: Instant) -> Result<(), EmitError> {
        let Some((line, data)) = self.line(event, data, timestamp)? else { return Ok(()) };
        if self.throttle().pass(event, &data, &line, now) {
            self.deliver(&line);
        }
        Ok(())
    }

    /// Emits an event to one client. Does nothing if the client has not negotiated. The rate limits do not apply.
    ///
    /// # Errors
    /// Fails if the client has disconnected, if the server does not list the event, or if JSON cannot express its data.
    pub fn emit_to<E: Described<Info = schema::Event> + Encode>(
        &self,
        connection: ConnectionId,
        event: &E,
    ) -> Result<(), EmitError> {
        let line = self.line(E::INFO.name, expressed(event)?, timestamp())?;
        let open = self.open_mailboxes();
        let mailbox = open.iter().find(|mailbox| mailbox.connection().id == connection);
        let mailbox = mailbox.ok_or(EmitError::Disconnected(connection))?;
        if let Some((line, _)) = line {
            mailbox.event(&line);
        }
        Ok(())
    }

    /// Returns the line of an event and its data, or `None` if the policy hides the event.
    fn line(&self, event: &str, mut data: Value, timestamp: Timestamp) -> Result<Option<(Vec<u8>, Value)>, EmitError> {
        let (index, entry) = self.event(event).ok_or_else(|| EmitError::Unlisted(event.to_owned()))?;
        if let Some(policy) = self.hiding() {
            if policy.hides_features(|name| entry.has_feature(name)) {
                return Ok(None);
            }
            let table = self.table();
            if let Some(ty) = table.event(index).and_then(|event| event.payload) {
                hide(&table.interface, ty, &mut data, &policy);
            }
        }
        let mut line = Vec::new();
        let Timestamp { seconds, microseconds } = timestamp;
        line.extend_from_slice(
            format!("{{\"timestamp\": {{\"seconds\": {seconds}, \"microseconds\": {microseconds}}}, \"event\": ")
                .as_bytes(),
        );
        // Writing a JSON value cannot fail.
        _ = json::to_vec::<Value>(&mut line, &event.into());
        if data.as_object().is_some_and(|data| !data.is_empty()) {
            line.extend_from_slice(b", \"data\": ");
            _ = json::to_vec(&mut line, &data);
        }
        line.push(b'}');
        line.extend_from_slice(line_end(self.dialect()));
        Ok(Some((line, data)))
    }

    fn throttle(&self) -> MutexGuard<'_, Throttle> {
        self.0.throttle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn deliver(&self, line: &[u8]) {
        self.open_mailboxes().iter().for_each(|mailbox| mailbox.event(line));
    }

    /// Returns the mailboxes of open connections. The list is not locked while messages are delivered, because a woken
    /// task may call any method.
    fn open_mailboxes(&self) -> Vec<Arc<Mailbox>> {
        let connections = self.0.connections.lock().unwrap_or_else(PoisonError::into_inner);
        connections.iter().filter_map(Weak::upgrade).filter(|mailbox| !mailbox.is_closed()).collect()
    }

    /// Returns the connected clients, in the order in which they connected.
    pub fn connections(&self) -> Vec<Connection> {
        self.open_mailboxes().iter().map(|mailbox| mailbox.connection().clone()).collect()
    }

    /// Adds a function that is called whenever a client connects or disconnects. It is called in the thread or task
    /// that serves this client, so it must not block. If it panics, the connection continues. It is dropped with the
    /// last handle of the server, so it must not hold a handle itself.
    pub fn on_connection(&self, observer: impl Fn(&ConnectionChange) + Send + Sync + 'static) {
        self.0.observers.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::new(observer));
    }

    fn notify(&self, change: &ConnectionChange) {
        let observers = self.0.observers.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for observer in observers.iter() {
            // A panic of an observer does not affect the connection.
            _ = catch_unwind(AssertUnwindSafe(|| observer(change)));
        }
    }

    /// Returns the time at which [`tick`](Self::tick) must be called, because rate-limited events may be due.
    pub fn deadline(&self) -> Option<Instant> {
        self.throttle().deadline()
    }

    /// Sends the rate-limited events that are due at this time.
    pub fn tick(&self, now: Instant) {
        let due = self.throttle().tick(now);
        for line in due {
            self.deliver(&line);
        }
    }

    /// Shuts the server down, and returns at once. The server accepts no further connections. It closes each connection
    /// after the commands in progress have replied and the replies have been sent; commands that are still queued are
    /// discarded. For a client that reads nothing, it waits at most [`Options::linger`]. It waits without limit for a
    /// command, and for a deferred reply until its [`Responder`](super::Responder) is used or dropped.
    pub fn shutdown(&self) {
        self.0.shut_down.store(true, Ordering::Release);
        self.open_mailboxes().iter().for_each(|mailbox| mailbox.wake());
        let watchers = std::mem::take(&mut *self.0.watchers.lock().unwrap_or_else(PoisonError::into_inner));
        for watcher in watchers.iter().filter_map(Weak::upgrade) {
            let waker = watcher.lock().unwrap_or_else(PoisonError::into_inner).clone();
            if let Some(waker) = waker {
                waker.wake();
            }
        }
    }

    /// Returns whether [`shutdown`](Self::shutdown) has been called.
    pub fn is_shut_down(&self) -> bool {
        self.0.shut_down.load(Ordering::Acquire)
    }

    /// Creates a handle to wait for the shutdown of the server outside of a connection.
    pub fn watch(&self) -> ShutdownWatch {
        let watcher = Arc::new(Mutex::new(None));
        let mut watchers = self.0.watchers.lock().unwrap_or_else(PoisonError::into_inner);
        watchers.retain(|watcher| watcher.strong_count() != 0);
        watchers.push(Arc::downgrade(&watcher));
        ShutdownWatch(watcher)
    }

    /// Returns the protocol.
    pub fn dialect(&self) -> Dialect {
        self.0.interface.dialect
    }

    /// Returns the release of the schema.
    pub(super) fn release(&self) -> &str {
        &self.0.interface.release
    }

    /// Returns the options of the server.
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// Returns an event of the interface and its index.
    pub(super) fn event(&self, name: &str) -> Option<(usize, &EventEntry)> {
        self.0.interface.events.iter().enumerate().find(|(_, event)| event.name == name)
    }

    /// Returns the schema of the commands and events.
    pub(super) fn table(&self) -> &Table {
        self.0.table.get_or_init(|| Table::new(&self.0.interface, &HIDDEN))
    }

    /// Returns the command `qmp_capabilities`, which no interface can leave out or disable.
    pub(super) fn negotiation(&self) -> &Arc<Command> {
        &self.0.negotiation
    }

    /// Returns the command `query-qmp-schema`, if the session answers it although the interface does not list it.
    pub(super) fn introspection(&self) -> Option<&Arc<Command>> {
        Some(&self.0.introspection).filter(|_| self.0.interface.introspection)
    }

    /// Returns the reply to `query-qmp-schema`, which is made once.
    pub(super) fn description(&self, make: impl FnOnce() -> Vec<u8>) -> &[u8] {
        self.0.description.get_or_init(make)
    }

    /// Returns whether reading a command's arguments into their type checks them completely.
    pub(super) fn checks_by_reading(&self, command: &Command) -> bool {
        self.0.interface.typed && command.entry.closed
    }

    pub(super) fn is_preconfig(&self) -> bool {
        self.0.preconfig.load(Ordering::Acquire)
    }

    /// Returns whether the policy rejects any input.
    pub(super) fn rejects(&self) -> bool {
        self.0.rejects.load(Ordering::Acquire)
    }

    /// Returns the policy, if it hides any output.
    pub(super) fn hiding(&self) -> Option<Policy> {
        self.0.hides.load(Ordering::Acquire).then(|| self.policy())
    }

    /// Creates the mailbox of a new connection.
    pub(super) fn connect(&self, peer: Peer) -> Arc<Mailbox> {
        let connection = Connection { id: ConnectionId(self.0.next_connection.fetch_add(1, Ordering::Relaxed)), peer };
        let mailbox = Arc::new(Mailbox::new(connection, self.0.options.backlog));
        let mut connections = self.0.connections.lock().unwrap_or_else(PoisonError::into_inner);
        connections.retain(|mailbox| mailbox.strong_count() != 0);
        connections.push(Arc::downgrade(&mailbox));
        drop(connections);
        self.notify(&ConnectionChange::Opened(mailbox.connection().clone()));
        mailbox
    }

    /// Records that a connection has ended.
    pub(super) fn disconnect(&self, mailbox: &Mailbox) {
        mailbox.close();
        self.notify(&ConnectionChange::Closed(mailbox.connection().clone()));
    }

    /// Returns the command of that name.
    pub(super) fn lookup(&self, name: &str) -> Option<&Arc<Command>> {
        self.0.commands.get(*self.0.by_name.get(name)?)
    }
}

impl fmt::Debug for ServerHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ServerHandle({:?}, {} commands)", self.dialect(), self.0.commands.len())
    }
}

fn expressed<E: Described<Info = schema::Event> + Encode>(event: &E) -> Result<Value, EmitError> {
    to_value(event).map_err(|error| EmitError::Inexpressible { event: E::INFO.name, reason: error.to_string() })
}

/// Returns the current time for an event.
fn timestamp() -> Timestamp {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => Timestamp {
            seconds: i64::try_from(since.as_secs()).unwrap_or(-1),
            microseconds: i64::from(since.subsec_micros()),
        },
        Err(_) => Timestamp { seconds: -1, microseconds: -1 },
    }
}

/// Returns the error for a disabled command.
pub(super) fn refusal(disabled: &str, name: &str) -> CommandError {
    let colon = if disabled.is_empty() { "" } else { ": " };
    CommandError::new(ErrorClass::CommandNotFound, format!("Command {name} has been disabled{colon}{disabled}"))
}
