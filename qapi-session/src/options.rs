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
    /// How long connecting may take. For drivers: sessions are connected already. Default: 10 seconds.
    pub connect_timeout: Duration,
    /// Whether to keep trying for all of `connect_timeout` if the server is not there yet. For drivers. Default: false.
    pub await_server: bool,
    /// How long after connecting the greeting may take to arrive. Default: 10 seconds.
    pub greeting_timeout: Duration,
    /// How long the server may take to answer the negotiation. Default: 10 seconds.
    pub negotiation_timeout: Duration,
    /// How long commands may take to be answered; see [`command_timeout`](Self::command_timeout).
    pub(crate) command_timeout: CommandTimeouts,
    /// How long the guest agent may take to answer the handshake, all attempts together, when connecting and in
    /// `Qga::sync`. Commands do not use it: a command waits for the agent until its own deadline. Default: 10 seconds.
    pub agent_timeout: Duration,
    /// The time between two attempts of the handshake with the guest agent, at least a millisecond. After 32 attempts
    /// without an answer the pauses grow to a 32nd of the time since the first attempt, so that a channel without an
    /// agent does not fill up. Default: 1 second.
    pub sync_timeout: Duration,
    /// Whether to enable out-of-band execution if the server offers it. Default: true.
    pub out_of_band: bool,
    /// The most events that a subscription holds until they are read, at least 1. Beyond it the oldest are dropped and
    /// counted. For drivers: sessions keep no events. Default: 1024.
    pub event_queue: usize,
    /// The most bytes of events that a subscription holds until they are read. Beyond it the oldest are dropped and
    /// counted. The newest event is kept whatever its size. For drivers. Default: 16 MiB.
    pub event_bytes: usize,
    /// A recorded answer to `query-qmp-schema`, used instead of asking the server. Default: none.
    pub schema: Option<Arc<Schema>>,
    /// Limits on what is received.
    pub limits: Limits,
    /// The name of the connection in logs and errors, in place of its address. Default: none.
    pub name: Option<Arc<str>>,
    /// A function that receives each message; see [`observe`](Self::observe). Default: none.
    pub(crate) observer: Option<Observer>,
}

/// Which way a message goes.
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
                #[doc = concat!("With another [`", stringify!($name), "`](Self#structfield.", stringify!($name), ").")]
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
    /// With a [`schema`](Self#structfield.schema) that stands for the server's.
    #[must_use]
    pub fn schema(mut self, schema: impl Into<Arc<Schema>>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// Sets the deadline of all commands. [`command_timeout_of`](Self::command_timeout_of) and a call's own deadline take
    /// precedence. [`Duration::MAX`] means no deadline. The default is 60 seconds, except for the commands in
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

    /// With a [`name`](Self#structfield.name) of the connection, such as that of its virtual machine.
    #[must_use]
    pub fn name(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// With a function that is shown every message that is sent and received, for recorders: the negotiation and the
    /// handshakes of a guest agent included, each message whole, as it is sent or received, and in its order. A request
    /// ends with a newline.
    ///
    /// **The messages hold passwords and keys** as they are; [`masked`](crate::masked()) removes them. The function is
    /// called while the connection is locked: it should be quick, and must not use the connection. Without it, nothing is
    /// done for it.
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
