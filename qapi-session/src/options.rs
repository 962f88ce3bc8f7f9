//! What a client does not ask the server: deadlines, limits, sizes.

use std::sync::Arc;
use std::time::Duration;

use crate::{Limits, Schema};

/// How a client behaves. All has a default; deadlines count from the start of what they are for.
///
/// ```
/// use std::time::Duration;
/// let options = qapi_session::Options::default().command_timeout(Duration::from_secs(300));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// For a connection to be made. 10 seconds.
    pub connect_timeout: Duration,
    /// Whether to wait for a server that is not there yet, all of that time. False.
    pub await_server: bool,
    /// For the greeting to come once connected. 10 seconds.
    pub greeting_timeout: Duration,
    /// For the negotiation to be answered once sent. 10 seconds.
    pub negotiation_timeout: Duration,
    /// For a command to be answered, unless its call says otherwise. 60 seconds.
    /// [`Duration::MAX`] is for ever.
    pub command_timeout: Duration,
    /// For the guest agent to answer the handshake, all its attempts together, when connecting and in `Qga::sync`.
    /// 10 seconds. A command waits for the agent for as long as its own deadline says.
    pub agent_timeout: Duration,
    /// Between two attempts of that handshake, at least a millisecond. 1 second. After 32 attempts without an answer the
    /// pauses grow, to a 32nd of the time since the first one, so that a channel without an agent is not filled.
    pub sync_timeout: Duration,
    /// Whether to enable out-of-band execution if the server offers it. True.
    pub out_of_band: bool,
    /// How many events a subscription holds for its reader, at least 1; the oldest are dropped
    /// first, and counted. 1024.
    pub event_queue: usize,
    /// How many bytes of events a subscription holds for its reader; the oldest are dropped first, and
    /// counted. The newest event is held whatever its size. 16 MiB.
    pub event_bytes: usize,
    /// What stands for the server's answer to `query-qmp-schema`, so that it is not asked for it: a recorded one.
    /// None.
    pub schema: Option<Arc<Schema>>,
    /// Limits on what is received.
    pub limits: Limits,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            await_server: false,
            greeting_timeout: Duration::from_secs(10),
            negotiation_timeout: Duration::from_secs(10),
            command_timeout: Duration::from_secs(60),
            agent_timeout: Duration::from_secs(10),
            sync_timeout: Duration::from_secs(1),
            out_of_band: true,
            event_queue: 1024,
            event_bytes: 16 << 20,
            schema: None,
            limits: Limits::default(),
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
}

setters! {
    connect_timeout: Duration;
    await_server: bool;
    greeting_timeout: Duration;
    negotiation_timeout: Duration;
    command_timeout: Duration;
    agent_timeout: Duration;
    sync_timeout: Duration;
    out_of_band: bool;
    event_queue: usize;
    event_bytes: usize;
    limits: Limits;
}
