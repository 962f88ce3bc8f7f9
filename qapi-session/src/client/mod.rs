//! The client's side of the protocols, without I/O.
//!
//! A session is fed what was received and the time, takes calls, and tells what to send, what came
//! of the calls, and when it wants to be told the time again. It neither waits nor knows who waits;
//! [`blocking`] and [`tokio`] do, and so do the tests, which are
//! transcripts of both sides.
//!
//! Every call that was made comes to exactly one end: its reply, its error, its deadline, or the end
//! of the connection; unless it is abandoned, which nothing more is heard of.
//!
// What a build lacks is linked to what says how it is had.
#![cfg_attr(feature = "blocking", doc = "[`blocking`]: crate::blocking")]
#![cfg_attr(not(feature = "blocking"), doc = "[`blocking`]: ../index.html#features")]
#![cfg_attr(feature = "tokio", doc = "[`tokio`]: crate::tokio")]
#![cfg_attr(not(feature = "tokio"), doc = "[`tokio`]: ../index.html#features")]

mod calls;
mod greeting;
mod handshake;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod hub;
mod qga;
mod qmp;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod queue;
mod reply;
mod request;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::fmt;
use std::os::fd::OwnedFd;
use std::time::Instant;

pub use self::greeting::{Greeting, Release, Version};
#[cfg(any(feature = "blocking", feature = "tokio"))]
pub(crate) use self::hub::{Callback, Hub, Slot, run};
pub use self::qga::QgaSession;
pub use self::qmp::QmpSession;
pub use self::reply::{Event, Reply};
pub use self::request::Request;
use crate::{Error, Lost};
use qapi_types::shown;

/// Names a call of one session. The number is its id on the wire, if it has one there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallId(pub(crate) u64);

/// What a session tells.
#[derive(Debug)]
#[non_exhaustive]
pub enum Output {
    /// Commands can be executed from now on: the negotiation is over, or the agent has answered.
    Ready,
    /// There is no agent, for now.
    NotReady(Error),
    /// A call has come to its end.
    Done(CallId, Result<Reply, Error>),
    /// An event has happened.
    Event(Event),
    /// Something was received that belongs to no call.
    Stray(Stray),
    /// The connection has ended. Nothing follows but the ends of the calls.
    Lost(Lost),
}

/// Something received that belongs to no call. Of interest to those who look for faults.
///
/// Its text, as traced, says what it was and how long: of what was received it shows names alone, since
/// there is no telling where in something unexpected the secrets are.
#[derive(Debug)]
#[non_exhaustive]
pub enum Stray {
    /// The reply to a call that was abandoned, or had reached its deadline.
    Late(CallId),
    /// A reply to a call that was never made, or a second one: what it was, not what it said.
    Unknown(String),
    /// An error that says not what it answers, while more than one call could be meant.
    Error(qapi_types::Error),
    /// Something else that was passed over: what it was, not what it said.
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

/// How many outputs there is room kept for.
const KEPT: usize = 64;

/// Takes the next output. If many had come at once, their room is given back after the last.
fn pop(outputs: &mut VecDeque<Output>) -> Option<Output> {
    let output = outputs.pop_front();
    if outputs.is_empty() && outputs.capacity() > KEPT {
        *outputs = VecDeque::new();
    }
    output
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

/// What drivers need of a session, whatever its protocol.
pub trait Session {
    /// Makes a call.
    fn call(&mut self, request: Request, now: Instant) -> CallId;

    /// Gives a call up: nothing more is heard of it. Its late reply will be recognised as such.
    fn abandon(&mut self, call: CallId);

    /// Takes received bytes, however few.
    fn receive(&mut self, bytes: &[u8], now: Instant);

    /// Takes note that of what [`transmit`](Self::transmit) gave the last `bytes` bytes have not been written, and will
    /// not be, nor anything else. Tell this before the end of the connection, so that the calls that end with it know which
    /// of them were sent.
    fn unwritten(&mut self, bytes: usize);

    /// Takes note that the server has closed the connection.
    fn end_of_stream(&mut self);

    /// Takes note that the connection cannot be used any more.
    fn lose(&mut self, why: Lost);

    /// Takes note of the time: ends what has reached its deadline.
    fn tick(&mut self, now: Instant);

    /// When [`tick`](Self::tick) is to be called, at the latest.
    fn deadline(&self) -> Option<Instant>;

    /// What is to be sent next.
    fn transmit(&mut self) -> Option<Chunk>;

    /// What there is to tell.
    fn poll(&mut self) -> Option<Output>;
}
