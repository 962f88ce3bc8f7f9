//! Events that wait for the reader of a subscription.

use std::collections::VecDeque;
use std::task::Waker;

use super::Event;
use crate::Filter;

/// Events that wait for their reader.
#[derive(Debug)]
pub(crate) struct Queue {
    filter: Filter,
    events: VecDeque<Event>,
    capacity: usize,
    dropped: u64,
    waker: Option<Waker>,
    /// Whether its reader has been told why the connection is lost.
    pub(crate) ended: bool,
}

impl Queue {
    pub(crate) fn new(filter: Filter, capacity: usize) -> Self {
        Self { filter, events: VecDeque::new(), capacity: capacity.max(1), dropped: 0, waker: None, ended: false }
    }

    pub(crate) fn offer(&mut self, event: &Event) {
        if !self.filter.accepts(event) {
            return;
        }
        if self.events.len() >= self.capacity {
            self.events.pop_front();
            self.dropped += 1;
        }
        self.events.push_back(event.clone());
        self.wake();
    }

    pub(crate) fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }

    pub(crate) fn wait(&mut self, waker: &Waker) {
        match &mut self.waker {
            Some(old) => old.clone_from(waker),
            none => *none = Some(waker.clone()),
        }
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn stop_waiting(&mut self) -> Option<Waker> {
        self.waker.take()
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn is_waited_for(&self) -> bool {
        self.waker.is_some()
    }

    /// The next event, or how many had to be dropped before it.
    pub(crate) fn take(&mut self) -> Option<Result<Event, u64>> {
        match std::mem::take(&mut self.dropped) {
            0 => self.events.pop_front().map(Ok),
            dropped => Some(Err(dropped)),
        }
    }
}
