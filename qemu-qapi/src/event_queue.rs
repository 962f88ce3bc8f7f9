//! Queues of events for subscriptions.

use std::collections::VecDeque;
use std::task::Waker;

use crate::{Filter, TimeoutKind};
use qapi_session::client::ReceivedEvent;

/// The limits of a queue: the number of events, and the number of bytes of their messages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Capacity {
    pub(crate) events: usize,
    pub(crate) bytes: usize,
}

/// The events that wait for the reader of a subscription.
#[derive(Debug)]
pub(crate) struct Queue {
    filter: Filter,
    events: VecDeque<ReceivedEvent>,
    capacity: Capacity,
    /// The total size of the events' messages.
    bytes: usize,
    dropped: u64,
    waker: Option<Waker>,
    /// Whether the reader has received the error with which the connection was lost.
    pub(crate) ended: bool,
}

impl Queue {
    pub(crate) fn new(filter: Filter, capacity: Capacity) -> Self {
        Self { filter, events: VecDeque::new(), capacity, bytes: 0, dropped: 0, waker: None, ended: false }
    }

    /// Adds an event if the filter accepts it. The oldest events are dropped to make room; the newest one is
    /// always kept.
    pub(crate) fn offer(&mut self, event: &ReceivedEvent) {
        if !self.filter.accepts(event) {
            return;
        }
        self.add(event);
        while self.drop_one().is_some() {
            self.dropped += 1;
        }
        self.wake();
    }

    fn add(&mut self, event: &ReceivedEvent) {
        self.events.push_back(event.clone());
        self.bytes += event.size();
    }

    /// Drops the oldest event, if there are too many.
    fn drop_one(&mut self) -> Option<ReceivedEvent> {
        let is_full = self.events.len() > self.capacity.events || self.bytes > self.capacity.bytes;
        let dropped = if is_full && self.events.len() > 1 { self.events.pop_front()? } else { return None };
        self.bytes -= dropped.size();
        Some(dropped)
    }

    /// Returns the number of events.
    pub(crate) fn len(&self) -> usize {
        self.events.len()
    }

    /// Returns what the reader waits for, for the error of a timeout.
    pub(crate) fn awaited(&self) -> TimeoutKind {
        match self.filter.names() {
            Some(names) => TimeoutKind::Event(names.join(" or ").into()),
            None => TimeoutKind::AnyEvent,
        }
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

    /// Takes the next event, or the number of events that were dropped before it.
    pub(crate) fn take(&mut self) -> Option<Result<ReceivedEvent, u64>> {
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

/// The limits of the events that are kept for the first subscription, which may never be made.
const EARLY: Capacity = Capacity { events: 64, bytes: 1 << 20 };

/// The number of names of dropped events that are kept, and the longest name in bytes.
const NAMES: usize = 64;
const NAME: usize = 64;

/// The last events since the connection was made. The first subscription takes them over.
#[derive(Debug)]
pub(crate) struct Early {
    queue: Queue,
    /// The number of dropped events by name, sorted. There is no filter yet that could reject them.
    dropped: Vec<(Box<str>, u64)>,
    /// The number of dropped events with other names.
    others: u64,
}

impl Early {
    /// Creates an empty queue, which holds no more than a subscription of that capacity.
    pub(crate) fn new(capacity: Capacity) -> Self {
        let capacity = Capacity { events: capacity.events.min(EARLY.events), bytes: capacity.bytes.min(EARLY.bytes) };
        Self { queue: Queue::new(Filter::all(), capacity), dropped: Vec::new(), others: 0 }
    }

    /// Adds an event, and drops the oldest ones to make room.
    pub(crate) fn offer(&mut self, event: &ReceivedEvent) {
        self.queue.add(event);
        while let Some(dropped) = self.queue.drop_one() {
            let name = dropped.name();
            match self.dropped.binary_search_by(|(other, _)| (**other).cmp(name)) {
                Ok(at) => self.dropped[at].1 += 1,
                Err(at) if self.dropped.len() < NAMES && name.len() <= NAME => {
                    self.dropped.insert(at, (name.into(), 1));
                }
                Err(_) => self.others += 1,
            }
        }
    }

    /// Returns the queue of the first subscription, with the events that its filter accepts. It reports the dropped
    /// events that the filter may have accepted.
    pub(crate) fn into_queue(self, filter: Filter, capacity: Capacity) -> Queue {
        let wanted = self.dropped.iter().filter(|(name, _)| filter.may_accept(name));
        let dropped = self.others + wanted.map(|(_, count)| count).sum::<u64>();
        let mut events = self.queue.events;
        events.retain(|event| filter.accepts(event));
        let bytes = events.iter().map(ReceivedEvent::size).sum();
        Queue { events, bytes, dropped, ..Queue::new(filter, capacity) }
    }
}
