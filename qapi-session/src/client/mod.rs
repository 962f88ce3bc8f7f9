//! Sessions of clients, without I/O.
//!
//! A session takes calls, received bytes and the current time. It returns the bytes to send, the outcome of each call,
//! and the time of its next deadline. It never waits: that is up to the drivers in the crate `qemu-qapi`, and to the
//! tests, which are transcripts of both sides.
//!
//! Every call ends exactly once: with its reply, an error, its deadline or the end of the connection. A call that is
//! abandoned produces no further output.

mod calls;
mod greeting;
mod handshake;
mod qga;
mod qmp;
mod reply;
mod request;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::fmt;
use std::time::Instant;

pub use self::greeting::{Greeting, Version, VersionTriple};
pub use self::qga::QgaSession;
pub use self::qmp::QmpSession;
pub use self::reply::{ReceivedEvent, Reply};
pub use self::request::Request;
use crate::options::{Direction, Observer};
use crate::wire::inbox::Input;
use crate::{ConnectionError, Error, Options, OwnedFd};
use qapi_types::shown;

/// Identifies a call of a session. In QMP, the number is the id on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallId(pub(crate) u64);

impl CallId {
    /// Returns the number.
    pub fn number(self) -> u64 {
        self.0
    }
}

/// An output of a session. Drivers must handle every variant, so adding one is a breaking change.
#[derive(Debug)]
pub enum Output {
    /// Commands can be executed from now on: the negotiation has succeeded, or the agent has answered.
    Ready,
    /// No guest agent answered within [`Options::agent_timeout`]. Calls continue to wait for it.
    NotReady(Error),
    /// A call has ended.
    Done(CallId, Result<Reply, Error>),
    /// An event was received.
    Event(ReceivedEvent),
    /// A message was received that belongs to no call.
    Stray(Stray),
    /// The connection is lost. Only the errors of the remaining calls follow.
    Lost(ConnectionError),
}

/// A received message that belongs to no call. Useful for debugging.
///
/// Its text states the kind and length of the message. It contains names but no values, because an unexpected message
/// may have secrets anywhere.
#[derive(Debug)]
#[non_exhaustive]
pub enum Stray {
    /// The reply to a call that was abandoned, or had reached its deadline.
    Late(CallId),
    /// A reply to a call that was never made, or a second reply to a call.
    Unknown(String),
    /// An error without an id, while several calls, or none, are under way.
    Error(qapi_types::CommandError),
    /// Another message that was ignored.
    Other(String),
}

impl fmt::Display for Stray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Late(CallId(id)) => write!(f, "a late reply to call {id}"),
            Self::Unknown(what) => write!(f, "a reply to no call: {}", shown(what)),
            Self::Error(error) => {
                write!(f, "an error that may answer any of several calls: {}, {} bytes", error.class, error.desc.len())
            }
            Self::Other(what) => shown(what).fmt(f),
        }
    }
}

/// The capacity that an empty queue of outputs may keep.
const KEPT: usize = 64;

/// Takes the next output. Frees the queue after the last one if it has grown large.
fn pop(outputs: &mut VecDeque<Output>) -> Option<Output> {
    let output = outputs.pop_front();
    if outputs.is_empty() && outputs.capacity() > KEPT {
        *outputs = VecDeque::new();
    }
    output
}

/// Passes a received message to the observer, if there is one.
fn observe_received(observer: Option<&Observer>, input: &Input) {
    if let (Some(observer), Some(bytes)) = (observer, input.bytes()) {
        observer.observe(Direction::Received, bytes);
    }
}

/// Passes sent messages to the observer, if there is one.
fn observe_sent(observer: Option<&Observer>, bytes: &[u8]) {
    if let Some(observer) = observer {
        bytes.split_inclusive(|byte| *byte == b'\n').for_each(|message| observer.observe(Direction::Sent, message));
    }
}

/// Bytes to send.
pub struct Chunk {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// File descriptors to send with the first of them.
    pub fds: Vec<OwnedFd>,
}

impl fmt::Debug for Chunk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Chunk({} bytes, {} file descriptors)", self.bytes.len(), self.fds.len())
    }
}

/// The operations of a session that drivers use, for both protocols.
pub trait Session {
    /// The name of the protocol, `qmp` or `qga`.
    const PROTOCOL: &'static str;

    /// Creates a session on a connection that was made at `now`.
    fn new(options: &Options, now: Instant) -> Self
    where
        Self: Sized;

    /// Makes a call. Its result will be an [`Output::Done`].
    fn call(&mut self, request: Request, now: Instant) -> CallId;

    /// Gives a call up: it gets no [`Output::Done`]. Its late reply will not be taken for that of another call.
    fn abandon(&mut self, call: CallId);

    /// Takes received bytes, which may be any part of the stream.
    fn receive(&mut self, bytes: &[u8], now: Instant);

    /// Reports that the last `bytes` bytes returned by [`transmit`](Self::transmit) were not written, and that nothing
    /// more will be. Call this before reporting the end of the connection, so that errors can say which commands were
    /// sent.
    fn unwritten(&mut self, bytes: usize);

    /// Records that the server has closed the connection.
    fn end_of_stream(&mut self);

    /// Records that the connection cannot be used any more.
    fn lose(&mut self, why: ConnectionError);

    /// Ends the calls and steps whose deadline has passed.
    fn tick(&mut self, now: Instant);

    /// Returns the time by which [`tick`](Self::tick) must be called, or `None` if there is no deadline.
    fn deadline(&self) -> Option<Instant>;

    /// Returns the next bytes to send, or `None` if there are none.
    fn transmit(&mut self) -> Option<Chunk>;

    /// Returns the next output, or `None` if nothing is due.
    fn poll(&mut self) -> Option<Output>;
}
