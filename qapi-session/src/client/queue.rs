//! Events that wait for the reader of a subscription.

use std::collections::VecDeque;
use std::task::Waker;

use super::Event;
use crate::Filter;

/// How much a queue holds: a number of events, and a number of bytes of their messages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Capacity {
    pub(crate) events: usize,
    pub(crate) bytes: usize,
}

/// Events that wait for their reader.
#[derive(Debug)]
pub(crate) struct Queue {
    filter: Filter,
    events: VecDeque<Event>,
    capacity: Capacity,
    /// The total size of the events' messages.
    bytes: usize,
    dropped: u64,
    waker: Option<Waker>,
    /// Whether its reader has been told why the connection is lost.
    pub(crate) ended: bool,
}

impl Queue {
    pub(crate) fn new(filter: Filter, capacity: Capacity) -> Self {
        Self { filter, events: VecDeque::new(), capacity, bytes: 0, dropped: 0, waker: None, ended: false }
    }

    /// The same events with another filter. Events that were dropped stay reported: they may have been wanted.
    pub(crate) fn filtered(mut self, filter: Filter) -> Self {
        self.events.retain(|event| filter.accepts(event));
        self.bytes = self.events.iter().map(Event::size).sum();
        Self { filter, ..self }
    }

    /// Adds an event if the filter accepts it. The oldest events are dropped to make room; the newest one is
    /// always kept.
    pub(crate) fn offer(&mut self, event: &Event) {
        if !self.filter.accepts(event) {
            return;
        }
    fn add(&mut self, event: &Event) {
        self.events.push_back(event.clone());
        self.bytes += event.size();
    }

    /// Drops the oldest event, if there are too many.
    fn drop_one(&mut self) -> Option<Event> {
        let is_full = self.events.len() > self.capacity.events || self.bytes > self.capacity.bytes;
        let dropped = if is_full && self.events.len() > 1 { self.events.pop_front()? } else { return None };
        self.bytes -= dropped.size();
        Some(dropped)
    }

        self.events.push_back(event.clone());
        self.bytes += event.size();
        while self.events.len() > 1 && (self.events.len() > self.capacity.events || self.bytes > self.capacity.bytes) {
            self.bytes -= self.events.pop_front().map_or(0, |dropped| dropped.size());
            self.dropped += 1;
        }
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

    /// The next event, or how many had to be dropped before it.
    pub(crate) fn take(&mut self) -> Option<Result<Event, u64>> {
        match std::mem::take(&mut self.dropped) {
            0 => {
                let event = self.events.pop_front()?;
                self.bytes -= event.size();
                Some(Ok(event))
            }
            dropped => Some(Err(dropped)),
        }
    }
}
