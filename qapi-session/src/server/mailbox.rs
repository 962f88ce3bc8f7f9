//! What reaches a connection from elsewhere: events, answers given later, and file descriptors for its commands.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use crate::OwnedFd;

/// The mailbox of a connection.
#[derive(Debug, Default)]
pub(super) struct Mailbox {
    state: Mutex<Letters>,
    /// The file descriptors received last, until a command takes them: one set for each connection.
    fds: Mutex<Vec<OwnedFd>>,
}

#[derive(Debug, Default)]
struct Letters {
    /// Events are only for those who have negotiated.
    listening: bool,
    letters: Vec<Letter>,
    /// Bytes of events in there.
    events: usize,
    /// More than this many bytes of events are not kept for a client that does not read.
    limit: usize,
    overflown: bool,
    waker: Option<Waker>,
}

/// One thing that has come.
#[derive(Debug)]
pub(super) enum Letter {
    /// Lines of events.
    Events(Vec<u8>),
    /// The answer to the call of that number.
    Answer(u64, Vec<u8>),
}

/// What was in the box.
#[derive(Debug, Default)]
pub(super) struct Mail {
    /// In the order in which it has come.
    pub(super) letters: Vec<Letter>,
    /// Whether events were lost.
    pub(super) overflown: bool,
}

impl Mailbox {
    pub(super) fn new(limit: usize) -> Self {
        Self { state: Mutex::new(Letters { limit, ..Letters::default() }), fds: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, Letters> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has events delivered from now on.
    pub(super) fn listen(&self) {
        self.lock().listening = true;
    }

    /// Delivers the line of an event.
    pub(super) fn event(&self, line: &[u8]) {
        let mut state = self.lock();
        if !state.listening || state.overflown {
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

    /// Delivers an answer given later.
    pub(super) fn answer(&self, call: u64, line: Vec<u8>) {
        let mut state = self.lock();
        state.letters.push(Letter::Answer(call, line));
        wake(state);
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

    /// Puts a set of file descriptors in the place of the last one, which is closed if no command has taken it.
    pub(super) fn set_fds(&self, fds: Vec<OwnedFd>) {
        *self.fds.lock().unwrap_or_else(PoisonError::into_inner) = fds;
    }

    /// Takes the set of file descriptors.
    pub(super) fn take_fds(&self) -> Vec<OwnedFd> {
        std::mem::take(&mut *self.fds.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Empties the box.
    pub(super) fn take(&self) -> Mail {
        let mut state = self.lock();
        state.events = 0;
        Mail { letters: std::mem::take(&mut state.letters), overflown: state.overflown }
    }
}

fn wake(state: MutexGuard<'_, Letters>) {
    let waker = state.waker.clone();
    drop(state);
    if let Some(waker) = waker {
        waker.wake();
    }
}
