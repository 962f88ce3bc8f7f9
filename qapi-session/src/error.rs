//! The errors of clients.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::process::ExitStatus;
use std::sync::Arc;
use std::time::Duration;

use qapi_types::{CommandError, ErrorClass, shown};

use crate::introspect::Lacks;
use crate::wire::de::DecodeError;

/// The most bytes of a text made by this crate that are displayed.
const TEXT: usize = 2048;

/// An error of a client.
///
/// It is cheap to clone, because the end of a connection is reported to every waiting call.
///
/// [`kind`](Self::kind) and the methods `is_…` classify an error. [`command`](Self::command),
/// [`address`](Self::address) and [`was_sent`](Self::was_sent) return the facts that most errors share. The variants
/// have the details.
///
/// The displayed text includes that of [`source`](std::error::Error::source). So programs print an error with `{}`
/// alone, and use its sources only to find a type, such as [`io::Error`]. The text is one line of at most a few
/// kilobytes. Text from the server is shortened and escaped in it, as by [`shown`](qapi_types::shown()). The fields
/// hold the complete text.
///
/// # After an error
///
/// A connection can still be used after any error for which [`is_lost`](Self::is_lost) is false. After a timeout, or if
/// the future of a call is dropped, the server still executes the command if it was sent, and the client discards the
/// late reply. [`was_sent`](Self::was_sent) returns whether it was sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The server answered with an error.
    Server {
        /// The command.
        command: Cow<'static, str>,
        /// The error.
        error: CommandError,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// A deadline passed.
    Timeout {
        /// The expected reply or event.
        kind: TimeoutKind,
        /// The time after which waiting ended.
        after: Duration,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// The connection attempt failed. Drivers report it.
    Connect {
        /// The server's address.
        address: Arc<str>,
        /// The name of the connection, if [`Options::name`](crate::Options::name) has set one.
        name: Option<Arc<str>>,
        /// The time after which waiting for the server ended, or `None` if the attempt failed at once. If it is set, the
        /// [`kind`](Self::kind) is [`Timeout`](ErrorKind::Timeout).
        within: Option<Duration>,
        /// The reason. If attempts were repeated, that of the last one.
        error: Arc<io::Error>,
    },
    /// Binding the listener failed. Drivers report it.
    Listen {
        /// The address.
        address: Arc<str>,
        /// The reason.
        error: Arc<io::Error>,
    },
    /// A program could not be started. Drivers report it.
    Spawn {
        /// The program.
        program: Box<str>,
        /// The reason.
        error: Arc<io::Error>,
    },
    /// A program ended before it served its monitor, for example because it refuses one of its options. Drivers report it.
    Exited {
        /// The program.
        program: Box<str>,
        /// How it ended.
        status: ExitStatus,
        /// The last 2 KiB that it wrote to standard error.
        stderr: Box<str>,
    },
    /// The connection is lost, and the failed operation was not a call, for example waiting for an event. The
    /// connection may have been lost earlier.
    Connection {
        /// Why the connection is lost.
        error: ConnectionError,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// A call failed because the connection is lost. The connection may have been lost before the call was made.
    CallLost {
        /// The command.
        command: Cow<'static, str>,
        /// Whether the command was sent. If so, the server may have executed it; if not, it has not and will not.
        sent: bool,
        /// Why the connection is lost.
        error: ConnectionError,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// The reply is not valid JSON, or does not fit the command's type. The connection can still be used.
    Decode {
        /// The command.
        command: Cow<'static, str>,
        /// The fault of the reply.
        error: DecodeError,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// The reply is beyond one of the [`Limits`](crate::Limits), or its types nest deeper than
    /// [`MAX_NESTING`](qapi_types::MAX_NESTING). The latter does not hold for `execute_raw`.
    Limit {
        /// The command.
        command: Cow<'static, str>,
        /// The limit.
        limit: LimitExceeded,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// An event's data does not fit the event's type.
    DecodeEvent {
        /// The event.
        event: Box<str>,
        /// The fault of the data.
        error: DecodeError,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// Events were dropped, because they arrived faster than they were read. Drivers report it.
    EventsDropped {
        /// The number of events.
        count: u64,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// The connection was lost, and another was made. Events may have been missed before this item of a subscription, and
    /// none are missed from here on. Subscriptions of clients that reconnect report it.
    Reconnected {
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// The command's arguments cannot be expressed in JSON, or are not an object.
    Encode {
        /// The command.
        command: Cow<'static, str>,
        /// The reason.
        error: Arc<str>,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// Out-of-band execution was asked for, but the server does not offer it or it was not enabled.
    NoOutOfBand {
        /// The command.
        command: Cow<'static, str>,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// The server's schema does not have the command, or one of its arguments or values. Nothing was sent.
    Unsupported {
        /// The command.
        command: Cow<'static, str>,
        /// The part of the request that the server does not support.
        lacks: Lacks,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// The transport cannot send file descriptors.
    NoDescriptors {
        /// The command.
        command: Cow<'static, str>,
        /// The server's address, if it is known.
        address: Option<Arc<str>>,
    },
    /// The protocol has no event of this name. Filters report it.
    UnknownEvent {
        /// The name.
        event: Box<str>,
        /// The event that may have been meant.
        nearest: Option<&'static str>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Server { command, error, .. } => write!(f, "{}: {error}", shown(command)),
            Self::Timeout { kind, after, .. } => write!(f, "timed out after {after:?} waiting for {kind}"),
            Self::Connect { address, name, within, error } => {
                f.write_str("cannot connect to ")?;
                match name {
                    Some(name) => write!(f, "{name} ({address})")?,
                    None => f.write_str(address)?,
                }
                within.map_or(Ok(()), |within| write!(f, " within {within:?}"))?;
                write!(f, ": {error}")
            }
            Self::Listen { address, error } => write!(f, "cannot listen at {address}: {error}"),
            Self::Spawn { program, error } => write!(f, "cannot start {}: {error}", shown(program)),
            Self::Exited { program, status, stderr } => {
                write!(f, "{} ended ({status}): {}", shown(program), shown(stderr.trim_end()).up_to(TEXT))
            }
            Self::Connection { error, .. } => error.fmt(f),
            Self::CallLost { command, sent, error, .. } => {
                let sent = if *sent { "" } else { "not " };
                write!(f, "{}: {error} (the command was {sent}sent)", shown(command))
            }
            Self::Decode { command, error, .. } => write!(f, "{}: cannot decode the reply: {error}", shown(command)),
            Self::Limit { command, limit, .. } => write!(f, "{}: the reply has more than {limit}", shown(command)),
            Self::DecodeEvent { event, error, .. } => write!(f, "{}: cannot decode the event: {error}", shown(event)),
            Self::EventsDropped { count, .. } => write!(f, "{count} events were dropped"),
            Self::Reconnected { .. } => {
                f.write_str("the connection was lost and another was made; events may have been missed")
            }
            Self::Encode { command, error, .. } => {
                write!(f, "{}: cannot encode the arguments: {}", shown(command), shown(error).up_to(TEXT))
            }
            Self::NoOutOfBand { command, .. } => {
                write!(f, "{}: out-of-band execution is not enabled on this connection", shown(command))
            }
            Self::Unsupported { command, lacks, .. } => write!(f, "{}: {lacks}", shown(command)),
            Self::NoDescriptors { command, .. } => {
                write!(f, "{}: file descriptors can be sent over Unix sockets only", shown(command))
            }
            Self::UnknownEvent { event, nearest } => {
                write!(f, "there is no event `{}`", shown(event))?;
                nearest.map_or(Ok(()), |nearest| write!(f, " (did you mean `{nearest}`?)"))
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Server { error, .. } => Some(error),
            Self::Connect { error, .. } | Self::Listen { error, .. } | Self::Spawn { error, .. } => Some(&**error),
            Self::Connection { error, .. } | Self::CallLost { error, .. } => Some(error),
            Self::Decode { error, .. } | Self::DecodeEvent { error, .. } => Some(error),
            Self::Timeout { .. }
            | Self::Exited { .. }
            | Self::Limit { .. }
            | Self::EventsDropped { .. }
            | Self::Reconnected { .. }
            | Self::Encode { .. }
            | Self::NoOutOfBand { .. }
            | Self::Unsupported { .. }
            | Self::NoDescriptors { .. }
            | Self::UnknownEvent { .. } => None,
        }
    }
}

/// The kind of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server answered the command with an error.
    Server,
    /// A deadline passed.
    Timeout,
    /// The connection could not be made or accepted, or it is lost.
    Connection,
    /// A reply or event does not fit its type, or exceeds a limit.
    Decode,
    /// Events were dropped, because they were not read in time.
    EventsDropped,
    /// The connection was lost, and another was made, so that events may have been missed.
    Reconnected,
    /// This connection or this server does not support the command or filter. Nothing was sent.
    Request,
}

/// The reply or event that did not arrive before a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// A connection to the listener at this address.
    Connection(Arc<str>),
    /// The server's greeting. If the connection was made, the server may be serving another client:
    /// a monitor serves one at a time.
    Greeting,
    /// The answer to `qmp_capabilities`.
    Negotiation,
    /// An answer of the guest agent to a handshake: it is not running, or busy with a slow command.
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
    /// This event, or one of these, such as `DEVICE_DELETED` or `STOP or RESUME`.
    Event(Cow<'static, str>),
    /// Any event.
    AnyEvent,
    /// A program to end.
    Exit,
}

impl TimeoutKind {
    fn command(&self) -> Option<&str> {
        match self {
            Self::AgentFor(command) | Self::Turn(command) | Self::Reply(command) | Self::Confirmation(command) => {
                Some(command)
            }
            Self::Negotiation => Some("qmp_capabilities"),
            Self::Connection(_) | Self::Greeting | Self::Agent | Self::Event(_) | Self::AnyEvent | Self::Exit => None,
        }
    }

    fn was_sent(&self) -> Option<bool> {
        match self {
            Self::Reply(_) | Self::Confirmation(_) => Some(true),
            Self::Connection(_) | Self::Greeting | Self::Negotiation => Some(false),
            Self::Agent | Self::AgentFor(_) | Self::Turn(_) => Some(false),
            Self::Event(_) | Self::AnyEvent | Self::Exit => None,
        }
    }
}

impl fmt::Display for TimeoutKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connection(address) => write!(f, "a connection at {address}"),
            Self::Greeting => {
                f.write_str("the server's greeting (is another client connected, or is this a guest agent?)")
            }
            Self::Negotiation => f.write_str("the answer to `qmp_capabilities`"),
            Self::Agent => f.write_str("the guest agent (is it running?)"),
            Self::AgentFor(command) => write!(f, "the guest agent (is it running?); `{}` was not sent", shown(command)),
            Self::Turn(command) => write!(f, "the turn of `{}`, which was not sent", shown(command)),
            Self::Reply(command) => write!(f, "the reply to `{}`", shown(command)),
            Self::Confirmation(command) => write!(f, "confirmation of `{}`, which was sent", shown(command)),
            Self::Event(event) => write!(f, "the event {}", shown(event)),
            Self::AnyEvent => f.write_str("an event"),
            Self::Exit => f.write_str("the program to end"),
        }
    }
}

/// The limit that a message exceeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitExceeded {
    /// [`Limits::nesting`](crate::Limits::nesting), or [`MAX_NESTING`](qapi_types::MAX_NESTING) for values of generated
    /// types, in levels.
    Nesting(u32),
    /// [`Limits::tokens`](crate::Limits::tokens).
    Tokens(u32),
}

impl fmt::Display for LimitExceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nesting(limit) => write!(f, "{limit} levels of nesting"),
            Self::Tokens(limit) => write!(f, "{limit} tokens"),
        }
    }
}

/// Why a connection can no longer be used.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConnectionError {
    /// The server closed the connection between messages.
    Closed,
    /// The server closed the connection within a message.
    ClosedInMessage,
    /// Reading or writing failed.
    Io(Arc<io::Error>),
    /// The server broke the protocol in a way that makes it unclear where a message ends or which call it answers; see
    /// [`wire`](crate::wire) for the rule. The text says what was received and shows the start of it.
    Protocol(Arc<str>),
    /// A message was longer than [`Limits::message_size`](crate::Limits::message_size) bytes.
    TooLong(usize),
    /// No greeting arrived before the deadline.
    NoGreeting(Duration),
    /// No greeting arrived before the deadline, but a message as a guest agent sends it. The address may be that of an
    /// agent's channel.
    NotMonitor(Duration),
    /// A monitor's greeting arrived instead of an agent's answer. The address is that of a monitor.
    NotAgent,
    /// No answer to `qmp_capabilities` arrived before the deadline.
    NoNegotiation(Duration),
    /// The server has stopped answering. The limit of calls under way was reached, all of them have timed out or were
    /// abandoned, and none was answered for another [`command_timeout`](crate::Options::command_timeout), so no further
    /// call could be sent. While a call with file descriptors waits, one unanswered call with descriptors is enough,
    /// because the server keeps only the descriptors that came last.
    Unresponsive {
        /// The number of calls under way.
        calls: usize,
        /// The time that the client waited for an answer after the last of them was given up.
        after: Duration,
    },
    /// The server refused the negotiation.
    Refused(Arc<CommandError>),
    /// This side closed the connection or dropped its last client.
    Here,
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed => f.write_str("the server closed the connection"),
            Self::ClosedInMessage => f.write_str("the server closed the connection in the middle of a message"),
            Self::Io(error) => write!(f, "connection lost: {error}"),
            Self::Protocol(what) => {
                write!(f, "the server violates the protocol: {}", shown(what).up_to(TEXT))
            }
            Self::TooLong(limit) => write!(f, "the server sent a message of more than {limit} bytes"),
            Self::NoGreeting(after) => write!(f, "timed out after {after:?} waiting for {}", TimeoutKind::Greeting),
            Self::NotMonitor(after) => {
                write!(f, "no greeting came within {after:?}, but a reply: this is a guest agent, not a monitor")
            }
            Self::NotAgent => f.write_str("a greeting came: this is a monitor, not a guest agent"),
            Self::NoNegotiation(after) => {
                write!(f, "timed out after {after:?} waiting for {}", TimeoutKind::Negotiation)
            }
            Self::Unresponsive { calls, after } => {
                write!(
                    f,
                    "the server answered none of {calls} calls, not even within {after:?} after they were given up"
                )
            }
            Self::Refused(error) => write!(f, "the server refused the negotiation: {error}"),
            Self::Here => f.write_str("the connection was closed"),
        }
    }
}

impl std::error::Error for ConnectionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(&**error),
            Self::Refused(error) => Some(&**error),
            _ => None,
        }
    }
}

impl ConnectionError {
    /// Returns the error of a call that failed because the connection is lost. A timeout of the greeting or the
    /// negotiation stays a timeout: no command is sent before the negotiation has ended.
    pub(crate) fn of_call(self, command: Cow<'static, str>, sent: bool) -> Error {
        match self.into() {
            Error::Connection { error, address } => Error::CallLost { command, sent, error, address },
            error => error,
        }
    }

    /// Returns whether the other end has closed the connection, for example because its program has ended. With unread
    /// data this appears as a reset, and on a terminal line as `EIO`.
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

impl From<ConnectionError> for Error {
    fn from(error: ConnectionError) -> Self {
        let timeout = |kind, after| Self::Timeout { kind, after, address: None };
        match error {
            ConnectionError::NoGreeting(after) => timeout(TimeoutKind::Greeting, after),
            ConnectionError::NoNegotiation(after) => timeout(TimeoutKind::Negotiation, after),
            error => Self::Connection { error, address: None },
        }
    }
}

/// The reason why a server refuses a command whatever its arguments are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal<'a> {
    /// The server does not know the command.
    Unknown,
    /// The command is disabled, with the reason if the server states one.
    Disabled(Option<&'a str>),
}

impl Error {
    /// Returns the error that the server answered with, if it did.
    pub fn server(&self) -> Option<&CommandError> {
        match self {
            Self::Server { error, .. } => Some(error),
            _ => None,
        }
    }

    /// Returns the class of the error that the server answered with, if it did.
    pub fn class(&self) -> Option<&ErrorClass> {
        self.server().map(|error| &error.class)
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Server { .. } => ErrorKind::Server,
            Self::Timeout { .. } | Self::Connect { within: Some(_), .. } => ErrorKind::Timeout,
            Self::Connect { .. }
            | Self::Listen { .. }
            | Self::Spawn { .. }
            | Self::Exited { .. }
            | Self::Connection { .. }
            | Self::CallLost { .. } => ErrorKind::Connection,
            Self::Decode { .. } | Self::Limit { .. } | Self::DecodeEvent { .. } => ErrorKind::Decode,
            Self::EventsDropped { .. } => ErrorKind::EventsDropped,
            Self::Reconnected { .. } => ErrorKind::Reconnected,
            Self::Encode { .. }
            | Self::NoOutOfBand { .. }
            | Self::Unsupported { .. }
            | Self::NoDescriptors { .. }
            | Self::UnknownEvent { .. } => ErrorKind::Request,
        }
    }

    /// Returns the command that failed, if this is the error of a call.
    pub fn command(&self) -> Option<&str> {
        match self {
            Self::Server { command, .. }
            | Self::CallLost { command, .. }
            | Self::Decode { command, .. }
            | Self::Limit { command, .. }
            | Self::Encode { command, .. }
            | Self::NoOutOfBand { command, .. }
            | Self::Unsupported { command, .. }
            | Self::NoDescriptors { command, .. } => Some(command),
            Self::Timeout { kind, .. } => kind.command(),
            Self::Connect { .. }
            | Self::Listen { .. }
            | Self::Spawn { .. }
            | Self::Exited { .. }
            | Self::Connection { .. }
            | Self::DecodeEvent { .. }
            | Self::EventsDropped { .. }
            | Self::Reconnected { .. }
            | Self::UnknownEvent { .. } => None,
        }
    }

    /// Returns the address of the server, or the name of the connection that [`Options::name`](crate::Options::name)
    /// has set. `None` if the connection has neither.
    pub fn address(&self) -> Option<&str> {
        match self {
            Self::Connect { address, name, .. } => Some(name.as_ref().unwrap_or(address)),
            Self::Listen { address, .. } => Some(address),
            Self::Server { address, .. }
            | Self::Timeout { address, .. }
            | Self::Connection { address, .. }
            | Self::CallLost { address, .. }
            | Self::Decode { address, .. }
            | Self::Limit { address, .. }
            | Self::DecodeEvent { address, .. }
            | Self::EventsDropped { address, .. }
            | Self::Reconnected { address }
            | Self::Encode { address, .. }
            | Self::NoOutOfBand { address, .. }
            | Self::Unsupported { address, .. }
            | Self::NoDescriptors { address, .. } => address.as_deref(),
            Self::Spawn { .. } | Self::Exited { .. } | Self::UnknownEvent { .. } => None,
        }
    }

    /// Sets the [`address`](Self::address) of the server, unless it is set. For drivers.
    #[must_use]
    pub fn at(mut self, server: Option<&Arc<str>>) -> Self {
        match &mut self {
            Self::Connect { .. }
            | Self::Listen { .. }
            | Self::Spawn { .. }
            | Self::Exited { .. }
            | Self::UnknownEvent { .. } => {}
            Self::Server { address, .. }
            | Self::Timeout { address, .. }
            | Self::Connection { address, .. }
            | Self::CallLost { address, .. }
            | Self::Decode { address, .. }
            | Self::Limit { address, .. }
            | Self::DecodeEvent { address, .. }
            | Self::EventsDropped { address, .. }
            | Self::Reconnected { address }
            | Self::Encode { address, .. }
            | Self::NoOutOfBand { address, .. }
            | Self::Unsupported { address, .. }
            | Self::NoDescriptors { address, .. } => {
                if address.is_none() {
                    *address = server.cloned();
                }
            }
        }
        self
    }

    /// Returns the error for a reply that could not be decoded.
    pub(crate) fn of_decoding(command: Cow<'static, str>, error: DecodeError) -> Self {
        match error.is_too_deep() {
            true => Self::Limit { command, limit: LimitExceeded::Nesting(qapi_types::MAX_NESTING), address: None },
            false => Self::Decode { command, error, address: None },
        }
    }

    /// Returns whether the server answered with an error.
    pub fn is_server(&self) -> bool {
        self.kind() == ErrorKind::Server
    }

    /// Returns whether a deadline passed. If it was that of the greeting or the negotiation, [`is_lost`](Self::is_lost)
    /// is true as well.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Returns whether the connection could not be made or accepted, or is lost. If a deadline passed,
    /// [`is_timeout`](Self::is_timeout) is true instead.
    pub fn is_connection(&self) -> bool {
        self.kind() == ErrorKind::Connection
    }

    /// Returns whether the connection was made but cannot be used any more, so that a new one is needed.
    pub fn is_lost(&self) -> bool {
        match self {
            Self::Connection { .. } | Self::CallLost { .. } => true,
            Self::Timeout { kind, .. } => matches!(kind, TimeoutKind::Greeting | TimeoutKind::Negotiation),
            _ => false,
        }
    }

    /// Returns why the connection is lost, if that is the error.
    pub fn connection_error(&self) -> Option<&ConnectionError> {
        match self {
            Self::Connection { error, .. } | Self::CallLost { error, .. } => Some(error),
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
            Self::Timeout { kind, .. } => kind.was_sent(),
            Self::Connect { .. }
            | Self::Spawn { .. }
            | Self::Exited { .. }
            | Self::Encode { .. }
            | Self::NoOutOfBand { .. }
            | Self::Unsupported { .. }
            | Self::NoDescriptors { .. } => Some(false),
            Self::Listen { .. }
            | Self::Connection { .. }
            | Self::DecodeEvent { .. }
            | Self::EventsDropped { .. }
            | Self::Reconnected { .. }
            | Self::UnknownEvent { .. } => None,
        }
    }

    /// Returns whether no guest agent answered before the deadline. In that case, no command was sent.
    pub fn is_no_agent(&self) -> bool {
        matches!(self, Self::Timeout { kind: TimeoutKind::Agent | TimeoutKind::AgentFor(_), .. })
    }

    /// Returns whether the outcome of a command is unknown: it was sent, has no reply on success, and was not confirmed
    /// before the deadline.
    pub fn is_unconfirmed(&self) -> bool {
        matches!(self, Self::Timeout { kind: TimeoutKind::Confirmation(_), .. })
    }

    /// Returns whether the server does not know the command or has disabled it, or `None` for other errors.
    ///
    /// Both errors have the class `CommandNotFound`; only their texts differ (`qapi/qmp-dispatch.c`). A command that
    /// was not sent because the server's schema lacks it ([`Unsupported`](Self::Unsupported)) also counts as unknown.
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
        let timeout = |kind| Error::Timeout { kind, after: Duration::from_secs(1), address: None };
        let lost = |sent| ConnectionError::Closed.of_call("stop".into(), sent);
        for (error, sent, text) in [
            (timeout(TimeoutKind::Reply("stop".into())), true, "timed out after 1s waiting for the reply to `stop`"),
            (
                timeout(TimeoutKind::Turn("stop".into())),
                false,
                "timed out after 1s waiting for the turn of `stop`, which was not sent",
            ),
            (
                timeout(TimeoutKind::AgentFor("stop".into())),
                false,
                "timed out after 1s waiting for the guest agent (is it running?); `stop` was not sent",
            ),
            (
                timeout(TimeoutKind::Confirmation("stop".into())),
                true,
                "timed out after 1s waiting for confirmation of `stop`, which was sent",
            ),
            (lost(true), true, "stop: the server closed the connection (the command was sent)"),
            (lost(false), false, "stop: the server closed the connection (the command was not sent)"),
        ] {
            assert_eq!((error.was_sent(), error.to_string().as_str()), (Some(sent), text));
        }
        assert_eq!(Error::from(ConnectionError::Closed).was_sent(), None);
        assert!(matches!(lost(true).connection_error(), Some(ConnectionError::Closed)));
        // Nothing is sent before the negotiation.
        assert_eq!(ConnectionError::NoGreeting(Duration::ZERO).of_call("stop".into(), false).was_sent(), Some(false));
    }

    #[test]
    fn a_reply_of_types_that_nest_too_deep_is_told_the_limit() {
        let image = r#"{"filename": "f", "format": "raw", "virtual-size": 1, "backing-image": "#;
        let text = image.repeat(200) + "null" + &"}".repeat(200);
        let error = crate::wire::de::from_slice::<qapi_types::qmp::ImageInfo>(text.as_bytes()).unwrap_err();
        let error = Error::of_decoding("query-block".into(), error);
        let most = qapi_types::MAX_NESTING;
        assert_eq!(error.to_string(), format!("query-block: the reply has more than {most} levels of nesting"));
        assert!(matches!(error, Error::Limit { limit: LimitExceeded::Nesting(qapi_types::MAX_NESTING), .. }));
    }

    #[test]
    fn a_command_that_was_not_sent_is_refused() {
        let lacks = |lacks| Error::Unsupported { command: "stop".into(), lacks, address: None };
        assert_eq!(lacks(Lacks::Command).refusal(), Some(Refusal::Unknown));
        assert_eq!(lacks(Lacks::Argument("a".into())).refusal(), None);
    }
}
