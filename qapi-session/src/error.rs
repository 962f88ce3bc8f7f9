//! What can go wrong between a command and its reply.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use qapi_types::{ErrorClass, MAX_NESTING};

use crate::introspect::Lacks;
use crate::wire::de::DecodeError;

/// Why a client could not do what it was asked to.
///
/// Cheap to clone: the end of a connection is told to every call that waits.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The server answered with an error.
    #[error("{command}: {error}")]
    Server {
        /// The command it answers.
        command: Cow<'static, str>,
        /// The error.
        error: qapi_types::Error,
    },
    /// A deadline passed.
    #[error("timed out after {after:?} waiting for {waited_for}")]
    Timeout {
        /// What did not come.
        waited_for: WaitedFor,
        /// How long it was waited for.
        after: Duration,
    },
    /// There could no connection be made.
    #[error("cannot connect to {address}: {error}")]
    Connect {
        /// Where to.
        address: String,
        /// Why not.
        error: Arc<io::Error>,
    },
    /// Nobody can be waited for there.
    #[error("cannot listen at {address}: {error}")]
    Listen {
        /// Where.
        address: String,
        /// Why not.
        error: Arc<io::Error>,
    },
    /// The connection is lost, now or since an earlier call.
    #[error("{0}")]
    Lost(Lost),
    /// The reply is not what the command's type says.
    #[error("{command}: cannot decode the reply: {error}")]
    Decode {
        /// The command.
        command: Cow<'static, str>,
        /// Where the reply is wrong.
        error: DecodeError,
    },
    /// The reply is beyond one of the [`Limits`](crate::Limits), or its types nest deeper than [`MAX_NESTING`].
    #[error("{command}: the reply has more than {limit}")]
    Limit {
        /// The command.
        command: Cow<'static, str>,
        /// Which limit.
        limit: Beyond,
    },
    /// An event's data is not what the event's type says.
    #[error("{event}: cannot decode the event: {error}")]
    DecodeEvent {
        /// The event.
        event: Box<str>,
        /// Where it is wrong.
        error: DecodeError,
    },
    /// So many events were dropped here, since they came faster than they were taken.
    #[error("{0} events were dropped")]
    EventsDropped(u64),
    /// The command's arguments cannot be expressed in JSON.
    #[error("{command}: cannot encode the arguments: {error}")]
    Encode {
        /// The command.
        command: Cow<'static, str>,
        /// Why not.
        error: Arc<str>,
    },
    /// Out-of-band execution was asked for, but the server does not offer it or it was not enabled.
    #[error("{command}: out-of-band execution is not enabled on this connection")]
    NoOutOfBand {
        /// The command.
        command: Cow<'static, str>,
    },
    /// The server cannot do what was asked for, by its own schema. Nothing was sent.
    #[error("{command}: {lacks}")]
    Unsupported {
        /// The command.
        command: Cow<'static, str>,
        /// What it lacks.
        lacks: Lacks,
    },
    /// A file descriptor was to be sent over a transport that carries none.
    #[error("{command}: file descriptors can be sent over Unix sockets only")]
    NoDescriptors {
        /// The command.
        command: Cow<'static, str>,
    },
}

/// What a deadline was for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitedFor {
    /// A connection to be made or accepted.
    Connection,
    /// The server's greeting. If the connection was made, the server may be serving another client:
    /// a monitor serves one at a time.
    Greeting,
    /// The answer to `qmp_capabilities`.
    Negotiation,
    /// The guest agent to answer at all: there is none, or it is busy with something slow.
    Agent,
    /// The reply to the command named.
    Reply(Cow<'static, str>),
    /// An event.
    Event,
}

impl fmt::Display for WaitedFor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connection => f.write_str("a connection"),
            Self::Greeting => f.write_str("the server's greeting (is another client connected?)"),
            Self::Negotiation => f.write_str("the answer to `qmp_capabilities`"),
            Self::Agent => f.write_str("the guest agent (is it running?)"),
            Self::Reply(command) => write!(f, "the reply to `{command}`"),
            Self::Event => f.write_str("an event"),
        }
    }
}

/// A limit that a message went beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Beyond {
    /// [`Limits::nesting`](crate::Limits::nesting), or [`MAX_NESTING`] where generated types nest.
    Nesting(u32),
    /// [`Limits::tokens`](crate::Limits::tokens).
    Tokens(u32),
}

impl fmt::Display for Beyond {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nesting(limit) => write!(f, "{limit} levels of nesting"),
            Self::Tokens(limit) => write!(f, "{limit} tokens"),
        }
    }
}

/// Why a connection can no longer be used.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Lost {
    /// The server closed it, between messages.
    #[error("the server closed the connection")]
    Closed,
    /// The server closed it, within a message.
    #[error("the server closed the connection in the middle of a message")]
    ClosedInMessage,
    /// Reading or writing failed.
    #[error("connection lost: {0}")]
    Io(Arc<io::Error>),
    /// The server sent what no server of the protocol does. The text tells what.
    #[error("the server does not keep to the protocol: {0}")]
    Protocol(Arc<str>),
    /// A message was longer than [`Limits::message_size`](crate::Limits::message_size) bytes.
    #[error("the server sent a message of more than {0} bytes")]
    TooLong(usize),
    /// No greeting came in time.
    #[error("timed out after {0:?} waiting for {greeting}", greeting = WaitedFor::Greeting)]
    NoGreeting(Duration),
    /// No answer to `qmp_capabilities` came in time.
    #[error("timed out after {0:?} waiting for {negotiation}", negotiation = WaitedFor::Negotiation)]
    NoNegotiation(Duration),
    /// The server refused the negotiation.
    #[error("the server refused the negotiation: {0}")]
    Refused(qapi_types::Error),
    /// This side closed it.
    #[error("the connection was closed")]
    Here,
}

impl From<Lost> for Error {
    fn from(lost: Lost) -> Self {
        let timeout = |waited_for, after| Self::Timeout { waited_for, after };
        match lost {
            Lost::NoGreeting(after) => timeout(WaitedFor::Greeting, after),
            Lost::NoNegotiation(after) => timeout(WaitedFor::Negotiation, after),
            lost => Self::Lost(lost),
        }
    }
}

/// Why a server does not execute a command, where that is due to the command as such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal<'a> {
    /// It does not know the command.
    Unknown,
    /// It knows the command, and has been told not to execute it, for this reason if it says so.
    Disabled(Option<&'a str>),
}

impl Error {
    /// The error that the server answered with, if it did.
    pub fn server(&self) -> Option<&qapi_types::Error> {
        match self {
            Self::Server { error, .. } => Some(error),
            _ => None,
        }
    }

    /// The error for a reply that could not be decoded.
    #[cfg(any(feature = "blocking", feature = "tokio"))]
    pub(crate) fn of_decoding(command: Cow<'static, str>, error: DecodeError) -> Self {
        match error.is_too_deep() {
            true => Self::Limit { command, limit: Beyond::Nesting(MAX_NESTING) },
            false => Self::Decode { command, error },
        }
    }

    /// Whether a deadline passed.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout { .. })
    }

    /// Whether the connection is lost, so that only a new one helps.
    pub fn is_lost(&self) -> bool {
        match self {
            Self::Lost(_) => true,
            Self::Timeout { waited_for, .. } => matches!(waited_for, WaitedFor::Greeting | WaitedFor::Negotiation),
            _ => false,
        }
    }

    /// Whether there is no guest agent at the other end that answers.
    pub fn is_no_agent(&self) -> bool {
        matches!(self, Self::Timeout { waited_for: WaitedFor::Agent, .. })
    }

    /// Whether the server does not know the command, or has it disabled.
    ///
    /// Both are of the class `CommandNotFound`; the server's words tell them apart
    /// (`qapi/qmp-dispatch.c`). A command that was not sent because the server's schema lacks it, as
    /// [`Unsupported`](Self::Unsupported) says, is not known either.
    pub fn refusal(&self) -> Option<Refusal<'_>> {
        if let Self::Unsupported { lacks: Lacks::Command, .. } = self {
            return Some(Refusal::Unknown);
        }
        let error = self.server().filter(|error| error.class == ErrorClass::CommandNotFound)?;
        match error.desc.split_once(" has been disabled") {
            Some((_, reason)) => Some(Refusal::Disabled(reason.strip_prefix(": "))),
            None if error.desc.ends_with(" disabled by policy") => Some(Refusal::Disabled(Some("policy"))),
            None => error.desc.ends_with(" has not been found").then_some(Refusal::Unknown),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(any(feature = "blocking", feature = "tokio"))]
    fn a_reply_of_types_that_nest_too_deep_is_told_the_limit() {
        let image = r#"{"filename": "f", "format": "raw", "virtual-size": 1, "backing-image": "#;
        let text = image.repeat(200) + "null" + &"}".repeat(200);
        let error = crate::wire::de::from_slice::<qapi_types::qmp::ImageInfo>(text.as_bytes()).unwrap_err();
        let error = Error::of_decoding("query-block".into(), error);
        assert_eq!(error.to_string(), format!("query-block: the reply has more than {MAX_NESTING} levels of nesting"));
        assert!(matches!(error, Error::Limit { limit: Beyond::Nesting(MAX_NESTING), .. }));
    }

    #[test]
    fn a_command_that_was_not_sent_is_refused() {
        let lacks = |lacks| Error::Unsupported { command: "stop".into(), lacks };
        assert_eq!(lacks(Lacks::Command).refusal(), Some(Refusal::Unknown));
        assert_eq!(lacks(Lacks::Argument("a".into())).refusal(), None);
    }
}
