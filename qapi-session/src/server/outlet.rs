//! What reaches a connection from elsewhere: events, and answers given later.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Waker;

/// A connection's letter box.
#[derive(Debug, Default)]
pub(crate) struct Outlet {
    state: Mutex<Letters>,
}

#[derive(Debug, Default)]
struct Letters {
    /// Events are only for those who have negotiated.
    listening: bool,
    events: Vec<u8>,
    /// More than this many bytes of events are not kept for a client that does not read.
    limit: usize,
    overflown: bool,
    answers: Vec<(u64, Vec<u8>)>,
    waker: Option<Waker>,
}

/// What was in the box.
#[derive(Debug, Default)]
pub(super) struct Mail {
    /// Lines of events.
    pub(super) events: Vec<u8>,
    /// Answers, by the number of their call.
    pub(super) answers: Vec<(u64, Vec<u8>)>,
    /// Whether events were lost.
    pub(super) overflown: bool,
}

impl Outlet {
    pub(super) fn new(limit: usize) -> Self {
        Self { state: Mutex::new(Letters { limit, ..Letters::default() }) }
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
        if state.events.len() + line.len() > state.limit {
            state.overflown = true;
        } else {
            state.events.extend_from_slice(line);
        }
        wake(state);
    }

    /// Delivers an answer given later.
    pub(super) fn answer(&self, call: u64, line: Vec<u8>) {
        let mut state = self.lock();
        state.answers.push((call, line));
        wake(state);
    }

    /// Wakes whoever waits for mail.
    pub(super) fn wake(&self) {
        wake(self.lock());
    }

    /// Who is to be woken when mail comes.
    pub(crate) fn set_waker(&self, waker: &Waker) {
        let mut state = self.lock();
        match &state.waker {
            Some(set) if set.will_wake(waker) => {}
            _ => state.waker = Some(waker.clone()),
        }
    }

    /// Empties the box.
    pub(super) fn take(&self) -> Mail {
        let mut state = self.lock();
        if state.events.is_empty() && state.answers.is_empty() && !state.overflown {
            return Mail::default();
        }
        Mail {
            events: std::mem::take(&mut state.events),
            answers: std::mem::take(&mut state.answers),
            overflown: state.overflown,
        }
    }
}

fn wake(state: MutexGuard<'_, Letters>) {
    let waker = state.waker.clone();
    drop(state);
    if let Some(waker) = waker {
        waker.wake();
    }
}
