//! A running server as seen by all its connections: its commands, their state, and its events.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock, Weak};
use std::task::Waker;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use qapi_types::schema::{self, Described};
use qapi_types::{Encode, Error, Timestamp, to_value};
use serde_json::{Value, json};

use super::mailbox::Mailbox;
use super::output::{Reply, line_end};
use super::policy::hide;
use super::service::{AsyncService, Dialect, Listed, Service};
use super::throttle::Throttle;
use super::{Options, OutputPolicy, Policy, introspect, json};

/// A handle to a running server: enables and disables commands, emits events, ends it.
///
/// Clones refer to the same server. They can be used from any thread.
#[derive(Clone)]
pub struct Control(Arc<Shared>);

struct Shared {
    dialect: Dialect,
    schema: &'static schema::Protocol,
    /// Whether arguments are read into generated types.
    typed: bool,
    commands: Vec<Command>,
    /// Places in `commands`, by name.
    by_name: HashMap<&'static str, usize>,
    options: Options,
    policy: RwLock<Policy>,
    /// Whether `policy` asks for more than nothing.
    rejects: AtomicBool,
    hides: AtomicBool,
    preconfig: AtomicBool,
    throttle: Mutex<Throttle>,
    mailboxes: Mutex<Vec<Weak<Mailbox>>>,
    introspection: OnceLock<Vec<u8>>,
    ended: AtomicBool,
}

/// Wakes a task when the server shuts down. Created by [`Control::watch`].
#[derive(Debug)]
pub struct Watch(Arc<Mailbox>);

impl Watch {
    /// Sets the waker for [`Control::shutdown`]. Spurious wake-ups are possible.
    pub fn set_waker(&self, waker: &Waker) {
        self.0.set_waker(waker);
    }
}

struct Command {
    schema: &'static schema::Command,
    built_in: bool,
    disabled: AtomicBool,
    reason: Mutex<Cow<'static, str>>,
}

/// A command and whether it is enabled: an entry of `guest-info`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandState {
    /// Name on the wire.
    pub name: &'static str,
    /// Whether it is executed.
    pub enabled: bool,
    /// If it is not: why, which may be empty.
    pub reason: Cow<'static, str>,
    /// Whether success is answered.
    pub success_response: bool,
}

/// Why a command can be neither enabled nor disabled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SwitchError {
    /// The server has no such command.
    #[error("the server has no command `{0}`")]
    Unknown(String),
    /// It lists the command, but was built without.
    #[error("the server is built without the command `{0}`")]
    NotBuiltIn(&'static str),
}

impl Control {
    /// Creates the handle of a server for `service`.
    pub fn new(service: &impl Service, options: Options) -> Self {
        Self::of(service.dialect(), service.schema(), (service.commands(), service.typed()), options)
    }

    /// Creates the handle of a server for an asynchronous `service`.
    pub fn new_async(service: &impl AsyncService, options: Options) -> Self {
        Self::of(service.dialect(), service.schema(), (service.commands(), service.typed()), options)
    }

    fn of(
        dialect: Dialect,
        schema: &'static schema::Protocol,
        (listed, typed): (Vec<Listed>, bool),
        options: Options,
    ) -> Self {
        let by_name = listed.iter().enumerate().map(|(index, listed)| (listed.command.name, index)).collect();
        let commands = listed.into_iter().map(|Listed { command, disabled, built_in }| Command {
            schema: command,
            built_in,
            disabled: AtomicBool::new(disabled.is_some()),
            reason: Mutex::new(disabled.unwrap_or_default()),
        });
        let control = Self(Arc::new(Shared {
            dialect,
            schema,
            typed,
            commands: commands.collect(),
            by_name,
            preconfig: AtomicBool::new(options.preconfig),
            policy: RwLock::default(),
            rejects: AtomicBool::new(false),
            hides: AtomicBool::new(false),
            throttle: Mutex::default(),
            mailboxes: Mutex::default(),
            introspection: OnceLock::new(),
            ended: AtomicBool::new(false),
            options,
        }));
        control.set_policy(control.0.options.policy.clone());
        control
    }

    /// Every command, in the order of listing, and whether it is enabled.
    pub fn commands(&self) -> Vec<CommandState> {
        self.0.commands.iter().map(Command::state).collect()
    }

    /// One command and whether it is enabled.
    pub fn command(&self, name: &str) -> Option<CommandState> {
        self.find(name).map(|(_, command)| command.state())
    }

    /// Enables a command.
    ///
    /// # Errors
    /// If the server has no such command, or is built without it.
    pub fn enable(&self, name: &str) -> Result<(), SwitchError> {
        self.switch(name, None)
    }

    /// Disables a command: from now on it is answered by an error that gives the reason, unless that
    /// is empty. A call of it that is being executed goes on.
    ///
    /// # Errors
    /// As [`enable`](Self::enable).
    pub fn disable(&self, name: &str, reason: impl Into<Cow<'static, str>>) -> Result<(), SwitchError> {
        self.switch(name, Some(reason.into()))
    }

    fn switch(&self, name: &str, disabled: Option<Cow<'static, str>>) -> Result<(), SwitchError> {
        let (_, command) = self.find(name).ok_or_else(|| SwitchError::Unknown(name.to_owned()))?;
        if !command.built_in {
            return Err(SwitchError::NotBuiltIn(command.schema.name));
        }
        let mut reason = command.reason();
        command.disabled.store(disabled.is_some(), Ordering::Release);
        *reason = disabled.unwrap_or_default();
        Ok(())
    }

    /// The policy for deprecated and unstable parts of the protocol.
    pub fn policy(&self) -> Policy {
        self.0.policy.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sets the policy for deprecated and unstable parts of the protocol.
    pub fn set_policy(&self, policy: Policy) {
        self.0.rejects.store(policy.rejects(), Ordering::Release);
        self.0.hides.store(policy.hides(), Ordering::Release);
        *self.0.policy.write().unwrap_or_else(PoisonError::into_inner) = policy;
    }

    /// Says whether the machine is still to be built, so that only commands with `allow-preconfig`
    /// are executed.
    pub fn set_preconfig(&self, preconfig: bool) {
        self.0.preconfig.store(preconfig, Ordering::Release);
    }

    /// Emits an event, as of now, to every client that has negotiated. Some kinds reach them at most
    /// once a second, the last one winning, as QEMU has it.
    ///
    /// # Errors
    /// If the event holds what JSON cannot express.
    pub fn emit<E: Described<Info = schema::Event> + Encode>(&self, event: &E) -> Result<(), serde_json::Error> {
        self.emit_value(E::INFO, to_value(event)?);
        Ok(())
    }

    /// Emits an event of a schema that is not known when the program is built.
    pub fn emit_value(&self, event: &'static schema::Event, data: Value) {
        self.emit_at(event, data, timestamp(), Instant::now());
    }

    /// Emits an event by the caller's clock, which is the one that [`tick`](Self::tick) is given: `timestamp` is what the
    /// event says, and the rate limits count from `now`.
    pub fn emit_at(&self, event: &'static schema::Event, mut data: Value, timestamp: Timestamp, now: Instant) {
        if self.hides() {
            let policy = self.policy();
            if policy.hides_features(event.features) {
                return;
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
        line.extend_from_slice(line_end(self.0.dialect));
        if self.throttle().pass(event.name, &data, &line, now) {
            self.deliver(&line);
        }
    }

    fn throttle(&self) -> MutexGuard<'_, Throttle> {
        self.0.throttle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn mailboxes(&self) -> MutexGuard<'_, Vec<Weak<Mailbox>>> {
        self.0.mailboxes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn deliver(&self, line: &[u8]) {
        self.connected().iter().for_each(|mailbox| mailbox.event(line));
    }

    /// The mailboxes of open connections. The list is not locked while messages are delivered, because a woken task may
    /// call any method.
    fn connected(&self) -> Vec<Arc<Mailbox>> {
        self.mailboxes().iter().filter_map(Weak::upgrade).collect()
    }

    /// When held events are due: [`tick`](Self::tick) is to be called then.
    pub fn deadline(&self) -> Option<Instant> {
        self.throttle().deadline()
    }

    /// Takes note of the time: passes events on that were held.
    pub fn tick(&self, now: Instant) {
        let due = self.throttle().tick(now);
        for line in due {
            self.deliver(&line);
        }
    }

    /// Shuts the server down. It accepts no further connections, and closes each connection after the commands in
    /// progress are answered and the client has read the replies. It waits at most [`Options::linger`] for a client
    /// that does not read. It waits for a deferred reply until its [`Answer`](super::Answer) is sent or dropped.
    pub fn shutdown(&self) {
        self.0.ended.store(true, Ordering::Release);
        self.connected().iter().for_each(|mailbox| mailbox.wake());
    }

    /// Whether the server is to end.
    pub fn is_shut_down(&self) -> bool {
        self.0.ended.load(Ordering::Acquire)
    }

    /// The protocol.
    pub fn dialect(&self) -> Dialect {
        self.0.dialect
    }

    /// The schema its commands are of.
    pub fn schema(&self) -> &'static schema::Protocol {
        self.0.schema
    }

    /// The options it was made with.
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// Whether a command's arguments need no check but that of being read.
    pub(super) fn checks_by_reading(&self, command: &schema::Command) -> bool {
        self.0.typed && command.closed
    }

    pub(super) fn is_preconfig(&self) -> bool {
        self.0.preconfig.load(Ordering::Acquire)
    }

    /// Whether input may be rejected by policy.
    pub(super) fn rejects(&self) -> bool {
        self.0.rejects.load(Ordering::Acquire)
    }

    /// Whether output may be hidden by policy.
    pub(super) fn hides(&self) -> bool {
        self.0.hides.load(Ordering::Acquire)
    }

    /// Creates a handle to wait for the shutdown of the server outside of a connection.
    pub fn watch(&self) -> Watch {
        Watch(self.connect())
    }

    /// The policy, if output may be hidden by it.
    pub(super) fn hiding(&self) -> Option<Policy> {
        self.hides().then(|| self.policy())
    }

    /// Creates the mailbox of a new connection.
    pub(super) fn connect(&self) -> Arc<Mailbox> {
        let mailbox = Arc::new(Mailbox::new(self.0.options.backlog));
        let mut mailboxes = self.mailboxes();
        mailboxes.retain(|mailbox| mailbox.strong_count() != 0);
        mailboxes.push(Arc::downgrade(&mailbox));
        mailbox
    }

    fn find(&self, name: &str) -> Option<(usize, &Command)> {
        let index = *self.0.by_name.get(name)?;
        self.0.commands.get(index).map(|command| (index, command))
    }

    /// A command's place in the list, and what the schema says of it.
    pub(super) fn lookup(&self, name: &str) -> Option<(usize, &'static schema::Command)> {
        self.find(name).map(|(index, command)| (index, command.schema))
    }

    /// Why a command is disabled, if it is.
    pub(super) fn disabled(&self, index: usize) -> Option<Cow<'static, str>> {
        let command = self.0.commands.get(index)?;
        command.disabled.load(Ordering::Acquire).then(|| command.reason().clone())
    }

    /// The version, as `query-version` returns it, its members in the order in which QEMU prints them.
    pub(super) fn version(&self) -> Vec<u8> {
        let (major, minor, micro) = self.0.options.release.unwrap_or_else(|| {
            let mut numbers = self.0.schema.release.split('.').map(|number| number.parse().unwrap_or(0));
            let mut next = || numbers.next().unwrap_or(0);
            (next(), next(), next())
        });
        let mut package = Vec::new();
        // Texts can always be expressed.
        _ = json::to_vec(&mut package, &self.0.options.package);
        let mut text =
            format!("{{\"qemu\": {{\"micro\": {micro}, \"minor\": {minor}, \"major\": {major}}}, \"package\": ")
                .into_bytes();
        text.extend(package);
        text.push(b'}');
        text
    }

    /// Answers what the tables know, if it is that which was asked for.
    pub(super) fn answer(&self, command: &str, reply: &mut Reply) -> bool {
        match command {
            "query-version" => reply.json(&self.version()),
            "query-commands" => {
                let enabled = self.0.commands.iter().filter(|command| !command.disabled.load(Ordering::Acquire));
                reply.value(&enabled.map(|command| json!({"name": command.schema.name})).collect::<Value>());
            }
            "query-qmp-schema" => {
                if !self.hides() {
                    reply.json(self.introspection());
                } else if let Some(command) = self.0.schema.command(command) {
                    self.answer_hiding(command, reply);
                }
            }
            _ => return false,
        }
        true
    }

    fn introspection(&self) -> &[u8] {
        self.0.introspection.get_or_init(|| {
            let mut text = Vec::new();
            // A value in memory can be expressed.
            _ = json::to_vec(&mut text, &self.introspect());
            text
        })
    }

    fn introspect(&self) -> Value {
        let defined = |symbol: &str| self.0.options.defined.is_none_or(|defined| defined(symbol));
        let served = |name: &str| self.0.by_name.contains_key(name);
        introspect::introspect(self.0.schema, &defined, &served)
    }

    /// Describes the schema without what the policy hides of it, and of the description.
    fn answer_hiding(&self, command: &'static schema::Command, reply: &mut Reply) {
        let policy = self.policy();
        let mut description = self.introspect();
        if policy.deprecated_output == OutputPolicy::Hide {
            introspect::hide_deprecated(&mut description);
        }
        if let Some(returns) = &command.returns {
            hide(returns, &mut description, &policy);
        }
        reply.value(&description);
    }
}

impl Command {
    fn reason(&self) -> MutexGuard<'_, Cow<'static, str>> {
        self.reason.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> CommandState {
        let reason = self.reason();
        CommandState {
            name: self.schema.name,
            enabled: !self.disabled.load(Ordering::Acquire),
            reason: reason.clone(),
            success_response: self.schema.success_response,
        }
    }
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Control({:?}, {} commands)", self.0.dialect, self.0.commands.len())
    }
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
pub(super) fn refusal(disabled: &str, name: &str) -> Error {
    let colon = if disabled.is_empty() { "" } else { ": " };
    Error::new(qapi_types::ErrorClass::CommandNotFound, format!("Command {name} has been disabled{colon}{disabled}"))
}
