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

use super::connection::{Connection, ConnectionChange, ConnectionId, Peer};
use super::mailbox::Mailbox;
use super::output::line_end;
use super::policy::hide;
use super::service::{CommandEntry, CommandName, Dialect, Interface};
use super::throttle::Throttle;
use super::{Options, Policy, json};

/// A handle to a server: enables and disables commands, emits events, tells who is connected, ends the server.
///
/// Clones refer to the same server. They can be used from any thread, before and while the server runs. A service can
/// hold the handle of its own server: create the handle first, from the service's [`Interface`].
#[derive(Clone)]
pub struct ServerHandle(Arc<Shared>);

type Observer = Arc<dyn Fn(&ConnectionChange) + Send + Sync>;

struct Shared {
    interface: Interface,
    states: Vec<State>,
    /// Places in the interface's commands, by name.
    by_name: HashMap<&'static str, usize>,
    options: Options,
    policy: RwLock<Policy>,
    /// Whether `policy` asks for more than nothing.
    rejects: AtomicBool,
    hides: AtomicBool,
    preconfig: AtomicBool,
    throttle: Mutex<Throttle>,
    connections: Mutex<Vec<Weak<Mailbox>>>,
    next_connection: AtomicU64,
    observers: Mutex<Vec<Observer>>,
    /// Wakers of tasks that wait for the shutdown outside of a connection.
    watchers: Mutex<Vec<Weak<Mutex<Option<Waker>>>>>,
    introspection: OnceLock<Vec<u8>>,
    shut_down: AtomicBool,
}

/// Whether a command is enabled.
struct State {
    disabled: AtomicBool,
    reason: Mutex<Cow<'static, str>>,
}

/// A command and whether it is enabled: an entry of `guest-info`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandState {
    /// Name on the wire.
    pub name: &'static str,
    /// Whether the command is enabled.
    pub enabled: bool,
    /// The reason why the command is disabled. It may be empty, and is empty if the command is enabled.
    pub reason: Cow<'static, str>,
    /// Whether the command sends a reply on success.
    pub success_response: bool,
}

/// The error of enabling or disabling a command.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SwitchError {
    /// The server has no such command.
    #[error("the server has no command `{0}`")]
    Unknown(String),
    /// The server lists it, but cannot execute it: it is `disabled` in the enumeration of commands.
    #[error("the server cannot execute the command `{0}`")]
    Unimplemented(&'static str),
}

/// The error of emitting an event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmitError {
    /// The server does not list it.
    #[error("the server does not list the event `{0}`: name it in `#[qapi(events(…))]`")]
    Unlisted(&'static str),
    /// It holds what JSON cannot express.
    #[error("the event `{event}` cannot be expressed: {reason}")]
    Inexpressible {
        /// Its name.
        event: &'static str,
        /// What JSON cannot express.
        reason: String,
    },
    /// The client for which it is has disconnected.
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
    /// Creates the handle of a server that offers this.
    pub fn new(interface: Interface, options: Options) -> Self {
        let commands = || interface.commands.iter();
        let by_name = commands().enumerate().map(|(index, entry)| (entry.command.name, index)).collect();
        let state = |entry: &CommandEntry| State {
            disabled: AtomicBool::new(entry.disabled.is_some() || !entry.implemented),
            reason: Mutex::new(entry.disabled.clone().unwrap_or_default()),
        };
        let handle = Self(Arc::new(Shared {
            states: commands().map(state).collect(),
            by_name,
            interface,
            preconfig: AtomicBool::new(options.preconfig),
            policy: RwLock::default(),
            rejects: AtomicBool::new(false),
            hides: AtomicBool::new(false),
            throttle: Mutex::default(),
            connections: Mutex::default(),
            next_connection: AtomicU64::new(0),
            observers: Mutex::default(),
            watchers: Mutex::default(),
            introspection: OnceLock::new(),
            shut_down: AtomicBool::new(false),
            options,
        }));
        handle.set_policy(handle.0.options.policy.clone());
        handle
    }

    /// Whether this is the handle of a server that offers the same commands.
    pub fn is_for(&self, interface: &Interface) -> bool {
        let names =
            |interface: &Interface| interface.commands.iter().map(|entry| entry.command.name).collect::<Vec<_>>();
        names(&self.0.interface) == names(interface)
    }

    /// Every command, in the order of listing, and whether it is enabled.
    pub fn commands(&self) -> Vec<CommandState> {
        (0..self.0.states.len()).filter_map(|index| self.state(index)).collect()
    }

    /// One command and whether it is enabled. `None` if the server does not have it.
    pub fn command(&self, name: &str) -> Option<CommandState> {
        self.state(*self.0.by_name.get(name)?)
    }

    fn state(&self, index: usize) -> Option<CommandState> {
        let (command, state) = (self.entry(index)?.command, self.0.states.get(index)?);
        let reason = state.reason();
        Some(CommandState {
            name: command.name,
            enabled: !state.disabled.load(Ordering::Acquire),
            reason: reason.clone(),
            success_response: command.success_response,
        })
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

    /// Enables a command whose name is known only at run time, as from a configuration file.
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
        let unknown = || SwitchError::Unknown(name.to_owned());
        let index = *self.0.by_name.get(name).ok_or_else(unknown)?;
        let (entry, state) = self.entry(index).zip(self.0.states.get(index)).ok_or_else(unknown)?;
        if !entry.implemented {
            return Err(SwitchError::Unimplemented(entry.command.name));
        }
        let mut reason = state.reason();
        state.disabled.store(disabled.is_some(), Ordering::Release);
        *reason = disabled.unwrap_or_default();
        Ok(())
    }

    /// The policy for deprecated and unstable parts of the protocol.
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
        self.emit_value(E::INFO, expressed(event)?)
    }

    /// Emits an event of a schema that is known only at run time. `data` is an object, or null if there is none.
    ///
    /// # Errors
    /// If the server does not list the event.
    pub fn emit_value(&self, event: &'static schema::Event, data: Value) -> Result<(), EmitError> {
        self.emit_at(event, data, timestamp(), Instant::now())
    }

    /// Emits an event with times of the caller's clock. `timestamp` is sent in the event. The rate limits count from
    /// `now`, which must be of the same clock as the times passed to [`tick`](Self::tick).
    ///
    /// # Errors
    /// If the server does not list the event.
    pub fn emit_at(
        &self,
        event: &'static schema::Event,
        data: Value,
        timestamp: Timestamp,
        now: Instant,
    ) -> Result<(), EmitError> {
        let Some((line, data)) = self.line(event, data, timestamp)? else { return Ok(()) };
        if self.throttle().pass(event.name, &data, &line, now) {
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
        let line = self.line(E::INFO, expressed(event)?, timestamp())?;
        let open = self.open_mailboxes();
        let mailbox = open.iter().find(|mailbox| mailbox.connection().id == connection);
        let mailbox = mailbox.ok_or(EmitError::Disconnected(connection))?;
        if let Some((line, _)) = line {
            mailbox.event(&line);
        }
        Ok(())
    }

    /// The line of an event, and what it carries. `None` if the policy hides it.
    fn line(
        &self,
        event: &'static schema::Event,
        mut data: Value,
        timestamp: Timestamp,
    ) -> Result<Option<(Vec<u8>, Value)>, EmitError> {
        if !self.lists_event(event.name) {
            return Err(EmitError::Unlisted(event.name));
        }
        if let Some(policy) = self.hiding() {
            if policy.hides_features(event.features) {
                return Ok(None);
            }
            hide(&schema::Type::Object(event.data), &mut data, &policy);
        }
        let mut line = Vec::new();
        let Timestamp { seconds, microseconds } = timestamp;
        line.extend_from_slice(
            format!("{{\"timestamp\": {{\"seconds\": {seconds}, \"microseconds\": {microseconds}}}, \"event\": ")
                .as_bytes(),
        );
        // Values that are in memory can be expressed.
        _ = json::to_vec::<Value>(&mut line, &event.name.into());
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

    /// The mailboxes of open connections. The list is not locked while messages are delivered, because a woken task may
    /// call any method.
    fn open_mailboxes(&self) -> Vec<Arc<Mailbox>> {
        let connections = self.0.connections.lock().unwrap_or_else(PoisonError::into_inner);
        connections.iter().filter_map(Weak::upgrade).filter(|mailbox| !mailbox.is_closed()).collect()
    }

    /// The clients that are connected, in the order in which they connected.
    pub fn connections(&self) -> Vec<Connection> {
        self.open_mailboxes().iter().map(|mailbox| mailbox.connection().clone()).collect()
    }

    /// Adds a function that is called whenever a client connects or disconnects. It is called in the thread or task
    /// that serves this client, so it must not block. If it panics, the connection continues. It is dropped with the
    /// last handle of the server, so it must not hold a handle itself.
    pub fn on_connection(&self, observer: impl Fn(&ConnectionChange) + Send + Sync + 'static) {
        self.0.observers.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::new(observer));
    }

    fn tell(&self, change: &ConnectionChange) {
        let observers = self.0.observers.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for observer in observers.iter() {
            // Nothing of a connection depends on it.
            _ = catch_unwind(AssertUnwindSafe(|| observer(change)));
        }
    }

    /// The time at which [`tick`](Self::tick) must be called, because rate-limited events may be due.
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

    /// Whether [`shutdown`](Self::shutdown) has been called.
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

    /// The protocol.
    pub fn dialect(&self) -> Dialect {
        self.0.interface.dialect
    }

    /// The schema that its commands are of.
    pub fn schema(&self) -> &'static schema::Protocol {
        self.0.interface.schema
    }

    /// The options that it was made with.
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// Whether it may emit an event.
    pub(super) fn lists_event(&self, name: &str) -> bool {
        self.0.interface.events.iter().any(|event| event.name == name)
    }

    /// Whether `query-qmp-schema` is answered though it is no command.
    pub(super) fn has_introspection(&self) -> bool {
        self.0.interface.introspection
    }

    /// The description of the schema, which is made once.
    pub(super) fn introspection(&self, make: impl FnOnce() -> Vec<u8>) -> &[u8] {
        self.0.introspection.get_or_init(make)
    }

    /// Whether a command's arguments need no check but that of being read.
    pub(super) fn checks_by_reading(&self, command: &schema::Command) -> bool {
        self.0.interface.typed && command.closed
    }

    pub(super) fn is_preconfig(&self) -> bool {
        self.0.preconfig.load(Ordering::Acquire)
    }

    /// Whether input may be rejected by policy.
    pub(super) fn rejects(&self) -> bool {
        self.0.rejects.load(Ordering::Acquire)
    }

    /// The policy, if output may be hidden by it.
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
        self.tell(&ConnectionChange::Opened(mailbox.connection().clone()));
        mailbox
    }

    /// Takes note that a connection has ended.
    pub(super) fn disconnect(&self, mailbox: &Mailbox) {
        mailbox.close();
        self.tell(&ConnectionChange::Closed(mailbox.connection().clone()));
    }

    pub(super) fn entry(&self, index: usize) -> Option<&CommandEntry> {
        self.0.interface.commands.get(index)
    }

    /// A command's place in the list, and what the schema says of it.
    pub(super) fn lookup(&self, name: &str) -> Option<(usize, &'static schema::Command)> {
        let index = *self.0.by_name.get(name)?;
        self.entry(index).map(|entry| (index, entry.command))
    }

    /// Why a command is disabled, if it is.
    pub(super) fn disabled(&self, index: usize) -> Option<Cow<'static, str>> {
        let state = self.0.states.get(index)?;
        state.disabled.load(Ordering::Acquire).then(|| state.reason().clone())
    }
}

impl State {
    fn reason(&self) -> MutexGuard<'_, Cow<'static, str>> {
        self.reason.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for ServerHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ServerHandle({:?}, {} commands)", self.dialect(), self.0.states.len())
    }
}

fn expressed<E: Described<Info = schema::Event> + Encode>(event: &E) -> Result<Value, EmitError> {
    to_value(event).map_err(|error| EmitError::Inexpressible { event: E::INFO.name, reason: error.to_string() })
}

/// The time, as events carry it.
fn timestamp() -> Timestamp {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => Timestamp {
            seconds: i64::try_from(since.as_secs()).unwrap_or(-1),
            microseconds: i64::from(since.subsec_micros()),
        },
        Err(_) => Timestamp { seconds: -1, microseconds: -1 },
    }
}

/// The reply of a command that is not executed, and why.
pub(super) fn refusal(disabled: &str, name: &str) -> CommandError {
    let colon = if disabled.is_empty() { "" } else { ": " };
    CommandError::new(ErrorClass::CommandNotFound, format!("Command {name} has been disabled{colon}{disabled}"))
}
