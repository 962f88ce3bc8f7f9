//! The mailbox of a connection: events and replies from other threads, and file descriptors for its commands.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use super::connection::Connection;
use crate::OwnedFd;

/// The mailbox of a connection.
#[derive(Debug)]
pub(super) struct Mailbox {
    connection: Connection,
    state: Mutex<Letters>,
    /// The file descriptors received last, until a command takes them: one set for each connection.
    fds: Mutex<Vec<OwnedFd>>,
}

#[derive(Debug, Default)]
struct Letters {
    /// Whether the client has negotiated, and so receives events.
    listening: bool,
    letters: Vec<Letter>,
    /// The number of bytes of the events in `letters`.
    events: usize,
    /// The maximum of `events`. Beyond it the connection fails.
    limit: usize,
    overflown: bool,
    /// A call will never be answered.
    failed: bool,
    /// The session has ended.
    closed: bool,
    waker: Option<Waker>,
}

/// A message to the session.
#[derive(Debug)]
pub(super) enum Letter {
    /// One or more events, each a line.
    Events(Vec<u8>),
    /// The reply to the call with this number.
    Answer(u64, Vec<u8>),
}

/// The content of a mailbox.
#[derive(Debug, Default)]
pub(super) struct Mail {
    /// The messages, in the order in which they arrived.
    pub(super) letters: Vec<Letter>,
    /// Whether events were lost.
    pub(super) overflown: bool,
    /// Whether a call will never be answered.
    pub(super) failed: bool,
}

impl Mailbox {
    pub(super) fn new(connection: Connection, limit: usize) -> Self {
        Self { connection, state: Mutex::new(Letters { limit, ..Letters::default() }), fds: Mutex::default() }
    }

    /// Returns the connection of the mailbox.
    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    fn lock(&self) -> MutexGuard<'_, Letters> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Enables the delivery of events.
    pub(super) fn listen(&self) {
        self.lock().listening = true;
    }

    /// Delivers the line of an event.
    pub(super) fn event(&self, line: &[u8]) {
        let mut state = self.lock();
        if !state.listening || state.overflown || state.closed {
            return;
        }
        state.events += line.len();
        if state.events > state.limit {
            state.overflown = true;
        } else if let Some(Letter::Events(lines)) = state.letters.last_mut() {
            lines.extend_from_slice(line);
        } else {
            state.letters.push(Letter::Events(line.to_vec()));
        }
        wake(state);
    }

    /// Delivers the answer to a call.
    pub(super) fn answer(&self, call: u64, line: Vec<u8>) {
        let mut state = self.lock();
        if !state.closed {
            state.letters.push(Letter::Answer(call, line));
            wake(state);
        }
    }

    /// Records that a call will never be answered.
    pub(super) fn fail(&self) {
        let mut state = self.lock();
        state.failed = true;
        wake(state);
    }

    /// Closes the mailbox when the session ends. Later messages are dropped.
    pub(super) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        state.letters = Vec::new();
        state.waker = None;
        drop(state);
        self.set_fds(Vec::new());
    }

    /// Returns whether the session has ended.
    pub(super) fn is_closed(&self) -> bool {
        self.lock().closed
    }

    /// Wakes the task that waits for messages.
    pub(super) fn wake(&self) {
        wake(self.lock());
    }

    /// Sets the waker for new messages.
    pub(super) fn set_waker(&self, waker: &Waker) {
        let mut state = self.lock();
        match &state.waker {
            Some(set) if set.will_wake(waker) => {}
            _ => state.waker = Some(waker.clone()),
        }
    }

    /// Replaces the set of file descriptors. Descriptors of the last set that no command has taken are closed.
    pub(super) fn set_fds(&self, fds: Vec<OwnedFd>) {
        *self.fds.lock().unwrap_or_else(PoisonError::into_inner) = fds;
    }

    /// Takes the set of file descriptors.
    pub(super) fn take_fds(&self) -> Vec<OwnedFd> {
        std::mem::take(&mut *self.fds.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes all messages.
    pub(super) fn take(&self) -> Mail {
        let mut state = self.lock();
        state.events = 0;
        Mail { letters: std::mem::take(&mut state.letters), overflown: state.overflown, failed: state.failed }
    }
}

fn wake(state: MutexGuard<'_, Letters>) {
    let waker = state.waker.clone();
    drop(state);
    if let Some(waker) = waker {
        waker.wake();
    }
}
