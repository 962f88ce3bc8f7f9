//! What can go wrong between a command and its reply.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use qapi_types::{ErrorClass, shown};

use crate::introspect::Lacks;
use crate::wire::de::DecodeError;

/// How much of a text that this crate has made is displayed, in bytes.
const TEXT: usize = 2048;

/// Why a client could not do what it was asked to.
///
/// Cheap to clone: the end of a connection is told to every call that waits.
///
/// Its text is on one line and of a few kilobytes at most, whatever the server has sent: of that it shows the start, as
/// [`shown`](qapi_types::shown()) does. The fields have all of it.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The server answered with an error.
    #[error("{}: {error}", shown(command))]
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
    /// The reply is not what the command's type says, or no JSON. Only this call is lost.
    #[error("{}: cannot decode the reply: {error}", shown(command))]
    Decode {
        /// The command.
        command: Cow<'static, str>,
        /// Where the reply is wrong.
        error: DecodeError,
    },
    /// The reply is beyond one of the [`Limits`](crate::Limits).
    #[error("{}: the reply has more than {limit}", shown(command))]
    Limit {
        /// The command.
        command: Cow<'static, str>,
        /// Which limit.
        limit: Beyond,
    },
    /// An event's data is not what the event's type says.
    #[error("{}: cannot decode the event: {error}", shown(event))]
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
    #[error("{}: cannot encode the arguments: {}", shown(command), shown(error).up_to(TEXT))]
    Encode {
        /// The command.
        command: Cow<'static, str>,
        /// Why not.
        error: Arc<str>,
    },
    /// Out-of-band execution was asked for, but the server does not offer it or it was not enabled.
    #[error("{}: out-of-band execution is not enabled on this connection", shown(command))]
    NoOutOfBand {
        /// The command.
        command: Cow<'static, str>,
    },
    /// The server cannot do what was asked for, by its own schema. Nothing was sent.
    #[error("{}: {lacks}", shown(command))]
    Unsupported {
        /// The command.
        command: Cow<'static, str>,
        /// What it lacks.
        lacks: Lacks,
    },
    /// A file descriptor was to be sent over a transport that carries none.
    #[error("{}: file descriptors can be sent over Unix sockets only", shown(command))]
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
            Self::Reply(command) => write!(f, "the reply to `{}`", shown(command)),
            Self::Event => f.write_str("an event"),
        }
    }
}

/// A limit that a message went beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Beyond {
    /// [`Limits::nesting`](crate::Limits::nesting).
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
    /// The server sent what no server of the protocol does, and what leaves in doubt where a message ends or what it
    /// answers ([`wire`](crate::wire) has the rule). The text tells what, and shows the start of it.
    #[error("the server does not keep to the protocol: {}", shown(.0).up_to(TEXT))]
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
    Refused(Arc<qapi_types::Error>),
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
    fn a_command_that_was_not_sent_is_refused() {
        let lacks = |lacks| Error::Unsupported { command: "stop".into(), lacks };
        assert_eq!(lacks(Lacks::Command).refusal(), Some(Refusal::Unknown));
        assert_eq!(lacks(Lacks::Argument("a".into())).refusal(), None);
    }
}
