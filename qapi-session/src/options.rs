//! The settings of a client: deadlines, limits and sizes.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::{CommandTimeouts, Limits, Schema};

/// The settings of a client. Each has a default. A deadline counts from the start of the step that it limits.
///
/// ```
/// use std::time::Duration;
/// let options = qapi_session::Options::default().command_timeout(Duration::from_secs(300));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The longest time to connect. Only drivers use it. Default: 10 seconds.
    pub connect_timeout: Duration,
    /// Whether to try again until `connect_timeout` if the server is not listening yet. Only drivers use it. Clients that
    /// reconnect ignore it, because they repeat attempts anyway. Default: false.
    pub await_server: bool,
    /// The longest time to wait for the greeting. Default: 10 seconds.
    pub greeting_timeout: Duration,
    /// The longest time to wait for the answer to the negotiation. Default: 10 seconds.
    pub negotiation_timeout: Duration,
    /// The deadlines of commands; see [`command_timeout`](Self::command_timeout).
    pub(crate) command_timeout: CommandTimeouts,
    /// The longest time to wait for the guest agent, with all attempts of the handshake, when connecting and in
    /// `Qga::sync`. Commands do not use it: a command waits for the agent until its own deadline. Default: 10 seconds.
    pub agent_timeout: Duration,
    /// The interval between two attempts of the handshake with the guest agent, at least a millisecond. After 32
    /// attempts without an answer, the interval grows to a 32nd of the time since the first attempt, so that a channel
    /// without an agent does not fill up. Default: 1 second.
    pub sync_timeout: Duration,
    /// Whether to enable out-of-band execution if the server offers it. Default: true.
    pub out_of_band: bool,
    /// The most events that a subscription holds until they are read, at least 1. Beyond it the oldest are dropped and
    /// counted. Only drivers use it. Default: 1024.
    pub event_queue: usize,
    /// The most bytes of events that a subscription holds until they are read. Beyond it the oldest are dropped and
    /// counted. The newest event is kept whatever its size. Only drivers use it. Default: 16 MiB.
    pub event_bytes: usize,
    /// A schema that is used instead of querying the server. Default: none.
    pub schema: Option<Arc<Schema>>,
    /// Limits on received messages.
    pub limits: Limits,
    /// The name of the connection in logs and in [`Error::address`](crate::Error::address), in place of its address. The
    /// text of an error has it only if the connection could not be made. Default: none.
    pub name: Option<Arc<str>>,
    /// A function that receives each message; see [`observe`](Self::observe). Default: none.
    pub(crate) observer: Option<Observer>,
}

/// The direction of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the server.
    Sent,
    /// From the server.
    Received,
}

/// A function that receives each message of a connection.
#[derive(Clone)]
pub(crate) struct Observer(Arc<Observe>);

type Observe = dyn Fn(Direction, &[u8]) + Send + Sync;

impl Observer {
    pub(crate) fn observe(&self, direction: Direction, message: &[u8]) {
        (self.0)(direction, message);
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            await_server: false,
            greeting_timeout: Duration::from_secs(10),
            negotiation_timeout: Duration::from_secs(10),
            command_timeout: CommandTimeouts::default(),
            agent_timeout: Duration::from_secs(10),
            sync_timeout: Duration::from_secs(1),
            out_of_band: true,
            event_queue: 1024,
            event_bytes: 16 << 20,
            schema: None,
            limits: Limits::default(),
            name: None,
            observer: None,
        }
    }
}

macro_rules! setters {
    ($($name:ident: $type:ty;)+) => {
        impl Options {
            $(
                #[doc = concat!("Sets [`", stringify!($name), "`](Self#structfield.", stringify!($name), ").")]
                #[must_use]
                pub fn $name(mut self, $name: $type) -> Self {
                    self.$name = $name;
                    self
                }
            )+
        }
    };
}

impl Options {
    /// Sets a [`schema`](Self#structfield.schema) that is used instead of the server's.
    #[must_use]
    pub fn schema(mut self, schema: impl Into<Arc<Schema>>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// Sets the deadline of all commands. [`command_timeout_of`](Self::command_timeout_of) and a call's own deadline
    /// take precedence. [`Duration::MAX`] means no deadline. The default is 60 seconds, except for the commands in
    /// [`CommandTimeouts`](crate::CommandTimeouts), which are known to be slower or faster.
    #[must_use]
    pub fn command_timeout(mut self, timeout: Duration) -> Self {
        self.command_timeout.set_others(timeout);
        self
    }

    /// Sets the deadline of one command, such as `blockdev-add`. A call's own deadline takes precedence.
    #[must_use]
    pub fn command_timeout_of(mut self, command: impl Into<Box<str>>, timeout: Duration) -> Self {
        self.command_timeout = self.command_timeout.with(command, timeout);
        self
    }

    /// Sets the [`name`](Self#structfield.name) of the connection, for example that of its virtual machine.
    #[must_use]
    pub fn name(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets a function that is called with every message that is sent and received, for example to record them.
    /// Messages are whole, unchanged and in order, and include the negotiation and the handshakes with a guest agent. A
    /// request ends with a newline.
    ///
    /// **The messages contain passwords and keys**; [`masked`](crate::masked()) removes them. The function is called
    /// while the connection is locked: it should be quick, and must not use the connection.
    ///
    /// ```
    /// use qapi_session::{Direction, Options};
    ///
    /// let options = Options::default().observe(|direction, message| {
    ///     eprintln!("{direction:?}: {}", String::from_utf8_lossy(message).trim_end());
    /// });
    /// # drop(options);
    /// ```
    #[must_use]
    pub fn observe(mut self, observer: impl Fn(Direction, &[u8]) + Send + Sync + 'static) -> Self {
        self.observer = Some(Observer(Arc::new(observer)));
        self
    }
}

setters! {
    connect_timeout: Duration;
    await_server: bool;
    greeting_timeout: Duration;
    negotiation_timeout: Duration;
    agent_timeout: Duration;
    sync_timeout: Duration;
    out_of_band: bool;
    event_queue: usize;
    event_bytes: usize;
    limits: Limits;
}
