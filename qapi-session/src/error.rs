//! What can go wrong between a command and its reply.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use qapi_types::{ErrorClass, shown};

use crate::introspect::Lacks;
use crate::wire::de::DecodeError;

/// The most bytes of a text made by this crate that are displayed.
const TEXT: usize = 2048;

/// Why a client could not do what it was asked to.
///
/// It is cheap to clone, because the end of a connection is reported to every waiting call.
///
/// The displayed text is on one line and at most a few kilobytes long. Text from the server is shortened and escaped in
/// it, as by [`shown`](qapi_types::shown()). The fields hold the complete text.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The server answered with an error.
    #[error("{}: {error}", shown(command))]
    Server {
        /// The command it answers.
        command: Cow<'static, str>,
        /// The error.
        error: qapi_types::CommandError,
    },
    /// A deadline passed.
    #[error("timed out after {after:?} waiting for {waited_for}")]
    Timeout {
        /// What did not come.
        waited_for: WaitedFor,
        /// How long it was waited for.
        after: Duration,
    },
    /// The connection attempt failed. Drivers report it.
    #[error("cannot connect to {address}: {error}")]
    Connect {
        /// Where to.
        address: String,
        /// Why not.
        error: Arc<io::Error>,
    },
    /// Binding the listener failed. Drivers report it.
    #[error("cannot listen at {address}: {error}")]
    Listen {
        /// Where.
        address: String,
        /// Why not.
        error: Arc<io::Error>,
    },
    /// The connection is lost, and the failed operation was not a call, for example waiting for an event. The
    /// connection may have been lost earlier.
    #[error("{0}")]
    Lost(Lost),
    /// A call failed because the connection is lost. The connection may have been lost before the call was made.
    #[error("{}: {lost} (the command was {}sent)", shown(command), if *.sent { "" } else { "not " })]
    CallLost {
        /// The command.
        command: Cow<'static, str>,
        /// Whether the command was sent. If so, the server may have executed it; if not, it has not and will not.
        sent: bool,
        /// Why the connection is lost.
        lost: Lost,
    },
    /// The reply is not valid JSON, or does not fit the command's type. The connection can still be used.
    #[error("{}: cannot decode the reply: {error}", shown(command))]
    Decode {
        /// The command.
        command: Cow<'static, str>,
        /// Where the reply is wrong.
        error: DecodeError,
    },
    /// The reply is beyond one of the [`Limits`](crate::Limits), or its types nest deeper than
    /// [`MAX_NESTING`](qapi_types::MAX_NESTING). The latter does not hold for `execute_raw`.
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
    /// This many events were dropped, because they arrived faster than they were read. Drivers report it.
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
    /// The guest agent, before this command could be sent. The command was not sent.
    AgentFor(Cow<'static, str>),
    /// The turn of this command: earlier commands were not answered, or the server did not read them. The command was
    /// not sent.
    Turn(Cow<'static, str>),
    /// The reply to this command. The command was sent.
    Reply(Cow<'static, str>),
    /// A sign that this command has succeeded: `guest-shutdown` and `guest-suspend-*` send no reply on success. The
    /// command was sent. It may have succeeded, or the agent may be busy or gone.
    Confirmation(Cow<'static, str>),
    /// An event.
    Event,
}

impl WaitedFor {
    fn was_sent(&self) -> Option<bool> {
        match self {
            Self::Reply(_) | Self::Confirmation(_) => Some(true),
            Self::Connection | Self::Greeting | Self::Negotiation => Some(false),
            Self::Agent | Self::AgentFor(_) | Self::Turn(_) => Some(false),
            Self::Event => None,
        }
    }
}

impl fmt::Display for WaitedFor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connection => f.write_str("a connection"),
            Self::Greeting => f.write_str("the server's greeting (is another client connected?)"),
            Self::Negotiation => f.write_str("the answer to `qmp_capabilities`"),
            Self::Agent => f.write_str("the guest agent (is it running?)"),
            Self::AgentFor(command) => write!(f, "the guest agent (is it running?); `{}` was not sent", shown(command)),
            Self::Turn(command) => write!(f, "the turn of `{}`, which was not sent", shown(command)),
            Self::Reply(command) => write!(f, "the reply to `{}`", shown(command)),
            Self::Confirmation(command) => write!(f, "anything that confirms `{}`, which was sent", shown(command)),
            Self::Event => f.write_str("an event"),
        }
    }
}

/// A limit that a message went beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Beyond {
    /// [`Limits::nesting`](crate::Limits::nesting), or [`MAX_NESTING`](qapi_types::MAX_NESTING) for values of generated
    /// types. In levels.
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
    /// The server broke the protocol in a way that makes it unclear where a message ends or which call it answers; see
    /// [`wire`](crate::wire) for the rule. The text says what was received and shows the start of it.
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
    /// The server has stopped answering. The limit of calls under way was reached, all of them have timed out or were
    /// abandoned, and none was answered for another [`command_timeout`](crate::Options::command_timeout), so no further
    /// call could be sent. While a call with file descriptors waits, one unanswered call with descriptors is enough,
    /// because the server keeps only the descriptors that came last.
    #[error("the server has answered none of {calls} calls, and for {after:?} after they were given up nothing")]
    Unresponsive {
        /// How many calls were under way.
        calls: usize,
        /// How long the client waited for an answer after the last of them was given up.
        after: Duration,
    },
    /// The server refused the negotiation.
    #[error("the server refused the negotiation: {0}")]
    Refused(Arc<qapi_types::CommandError>),
    /// This side closed it.
    #[error("the connection was closed")]
    Here,
}

impl Lost {
    /// The error of a call that failed because the connection is lost. A timeout of the greeting or the negotiation
    /// stays a timeout: no command is sent before the negotiation has ended.
    pub(crate) fn of_call(self, command: Cow<'static, str>, sent: bool) -> Error {
        match self.into() {
            Error::Lost(lost) => Error::CallLost { command, sent, lost },
            error => error,
        }
    }

    /// Whether the other end has closed the connection, as when its program ends. If unread data is left, that shows as
    /// a reset; on a terminal line, as `EIO`.
    pub fn is_end(&self) -> bool {
        /// `EIO`, which has this number on every Unix.
        const EIO: i32 = 5;
        use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, UnexpectedEof};
        match self {
            Self::Closed | Self::ClosedInMessage => true,
            Self::Io(error) => {
                matches!(error.kind(), BrokenPipe | ConnectionAborted | ConnectionReset | NotConnected | UnexpectedEof)
                    || (cfg!(unix) && error.raw_os_error() == Some(EIO))
            }
            _ => false,
        }
    }
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
    pub fn server(&self) -> Option<&qapi_types::CommandError> {
        match self {
            Self::Server { error, .. } => Some(error),
            _ => None,
        }
    }

    /// The error for a reply that could not be decoded.
    pub(crate) fn of_decoding(command: Cow<'static, str>, error: DecodeError) -> Self {
        match error.is_too_deep() {
            true => Self::Limit { command, limit: Beyond::Nesting(qapi_types::MAX_NESTING) },
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
            Self::Lost(_) | Self::CallLost { .. } => true,
            Self::Timeout { waited_for, .. } => matches!(waited_for, WaitedFor::Greeting | WaitedFor::Negotiation),
            _ => false,
        }
    }

    /// Why the connection is lost, if that is the error.
    pub fn lost(&self) -> Option<&Lost> {
        match self {
            Self::Lost(lost) | Self::CallLost { lost, .. } => Some(lost),
            _ => None,
        }
    }

    /// Returns whether the command was sent, or `None` if this is not the error of a call.
    ///
    /// If the command was sent, the server may have executed it or may still do so, unless it answered with an error. A
    /// command counts as sent once it can no longer be held back. If it was not sent, the server has not executed it
    /// and will not, so it can be tried again.
    pub fn was_sent(&self) -> Option<bool> {
        match self {
            Self::Server { .. } | Self::Decode { .. } | Self::Limit { .. } => Some(true),
            Self::CallLost { sent, .. } => Some(*sent),
            Self::Timeout { waited_for, .. } => waited_for.was_sent(),
            Self::Connect { .. }
            | Self::Encode { .. }
            | Self::NoOutOfBand { .. }
            | Self::Unsupported { .. }
            | Self::NoDescriptors { .. } => Some(false),
            Self::Listen { .. } | Self::Lost(_) | Self::DecodeEvent { .. } | Self::EventsDropped(_) => None,
        }
    }

    /// Whether no guest agent answered before the deadline. In that case, no command was sent.
    pub fn is_no_agent(&self) -> bool {
        matches!(self, Self::Timeout { waited_for: WaitedFor::Agent | WaitedFor::AgentFor(_), .. })
    }

    /// Whether the outcome of a command is unknown: it was sent, it sends no reply on success, and by the deadline
    /// nothing showed whether it succeeded.
    pub fn is_unconfirmed(&self) -> bool {
        matches!(self, Self::Timeout { waited_for: WaitedFor::Confirmation(_), .. })
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
    fn errors_of_calls_say_whether_the_command_was_sent() {
        let timeout = |waited_for| Error::Timeout { waited_for, after: Duration::from_secs(1) };
        let lost = |sent| Lost::Closed.of_call("stop".into(), sent);
        for (error, sent, text) in [
            (timeout(WaitedFor::Reply("stop".into())), true, "timed out after 1s waiting for the reply to `stop`"),
            (
                timeout(WaitedFor::Turn("stop".into())),
                false,
                "timed out after 1s waiting for the turn of `stop`, which was not sent",
            ),
            (
                timeout(WaitedFor::AgentFor("stop".into())),
                false,
                "timed out after 1s waiting for the guest agent (is it running?); `stop` was not sent",
            ),
            (
                timeout(WaitedFor::Confirmation("stop".into())),
                true,
                "timed out after 1s waiting for anything that confirms `stop`, which was sent",
            ),
            (lost(true), true, "stop: the server closed the connection (the command was sent)"),
            (lost(false), false, "stop: the server closed the connection (the command was not sent)"),
        ] {
            assert_eq!((error.was_sent(), error.to_string().as_str()), (Some(sent), text));
        }
        assert_eq!(Error::from(Lost::Closed).was_sent(), None);
        assert!(matches!(lost(true).lost(), Some(Lost::Closed)));
        // Nothing is sent before the negotiation.
        assert_eq!(Lost::NoGreeting(Duration::ZERO).of_call("stop".into(), false).was_sent(), Some(false));
    }

    #[test]
    fn a_reply_of_types_that_nest_too_deep_is_told_the_limit() {
        let image = r#"{"filename": "f", "format": "raw", "virtual-size": 1, "backing-image": "#;
        let text = image.repeat(200) + "null" + &"}".repeat(200);
        let error = crate::wire::de::from_slice::<qapi_types::qmp::ImageInfo>(text.as_bytes()).unwrap_err();
        let error = Error::of_decoding("query-block".into(), error);
        let most = qapi_types::MAX_NESTING;
        assert_eq!(error.to_string(), format!("query-block: the reply has more than {most} levels of nesting"));
        assert!(matches!(error, Error::Limit { limit: Beyond::Nesting(qapi_types::MAX_NESTING), .. }));
    }

    #[test]
    fn a_command_that_was_not_sent_is_refused() {
        let lacks = |lacks| Error::Unsupported { command: "stop".into(), lacks };
        assert_eq!(lacks(Lacks::Command).refusal(), Some(Refusal::Unknown));
        assert_eq!(lacks(Lacks::Argument("a".into())).refusal(), None);
    }
}
