//! Subscriptions to events, read by a thread.

use std::fmt;
use std::iter::FusedIterator;
use std::marker::PhantomData;
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use qapi_session::client::{QmpSession, ReceivedEvent};
use qapi_types::{Decode, EventSet, Timestamped};

use super::driver::Shared;
use super::reconnecting::Source;
use crate::event_wait::{Deadline, decode, decode_wanted};
use crate::{AnyEvent, Error, Filter, TimeoutKind};

/// A subscription: an iterator over events in their order, each as `E` with the time at which it happened.
///
/// Events are queued until they are read, up to the limits [`Options::event_queue`](crate::Options::event_queue) and
/// [`Options::event_bytes`](crate::Options::event_bytes). Beyond these the oldest are dropped, which the next item
/// reports ([`Error::EventsDropped`]). An event that cannot be decoded is also an error. The subscription continues
/// after both errors.
///
/// The subscription does not keep the connection open: when the last client of the connection is dropped, it ends after
/// the events that have arrived. It also ends when the server closes the connection. If the connection is lost for
/// another reason, the last item is that error. A subscription of [`Reconnecting`](super::Reconnecting) continues on the
/// next connection instead.
pub struct Events<E = AnyEvent> {
    queue: Queue,
    events: PhantomData<fn() -> E>,
}

/// A subscription in the connection's list, which is removed when this is dropped.
struct Queue {
    shared: Arc<Shared<QmpSession>>,
    number: u64,
    renewal: Option<Renewal>,
}

/// What makes the next connection when one is lost.
struct Renewal {
    source: Weak<Source<QmpSession>>,
    filter: Filter,
}

impl Queue {
    fn new(shared: Arc<Shared<QmpSession>>, number: u64) -> Self {
        Self { shared, number, renewal: None }
    }

    fn next(&mut self, deadline: Option<Deadline>) -> Option<Result<ReceivedEvent, Error>> {
        let next = self.shared.next_event(self.number, deadline);
        let has_ended = next.as_ref().is_none_or(|next| next.as_ref().is_err_and(Error::is_lost));
        let renewed = if has_ended { self.renew(deadline) } else { None };
        renewed.map_or(next, |renewed| Some(Err(renewed.err().unwrap_or(Error::Reconnected { address: None }))))
    }

    /// Goes on with another connection. Returns `None` if there is to be none.
    fn renew(&mut self, deadline: Option<Deadline>) -> Option<Result<(), Error>> {
        let Renewal { source, filter } = self.renewal.as_ref()?;
        let mut pauses = source.upgrade()?.backoff.pauses();
        let client = loop {
            // The pause must not keep the client alive.
            let attempt = source.upgrade()?.attempt();
            match (attempt, pauses.next()) {
                (Ok(client), _) => break client,
                (Err(error), None) => return Some(Err(error)),
                (Err(_), Some(pause)) => thread::sleep(deadline.map_or(pause, |deadline| pause.min(deadline.left()))),
            }
            if let Some(deadline) = deadline.filter(|deadline| deadline.left().is_zero()) {
                return Some(Err(deadline.passed(self.shared.with(|hub| hub.awaited(self.number)))));
            }
        };
        let renewed = client.subscribe(filter.clone()).queue;
        let mut old = std::mem::replace(self, renewed);
        self.renewal = old.renewal.take();
        Some(Ok(()))
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        drop(self.shared.with(|hub| hub.unsubscribe(self.number)));
    }
}

impl Events {
    pub(super) fn new(shared: Arc<Shared<QmpSession>>, number: u64) -> Self {
        Self { queue: Queue::new(shared, number), events: PhantomData }
    }

    /// The same subscription, which goes on over the connections of `source`.
    pub(super) fn renewed_by(mut self, source: Weak<Source<QmpSession>>, filter: Filter) -> Self {
        self.queue.renewal = Some(Renewal { source, filter });
        self
    }
}

impl<E> Events<E> {
    /// Returns the same subscription with events of another type, such as `qmp::Event`.
    pub fn decoded<F: EventSet>(self) -> Events<F> {
        Events { queue: self.queue, events: PhantomData }
    }

    /// Waits for an event of type `F` for which `wanted` returns true. Other events are skipped.
    ///
    /// # Errors
    /// [`Error::Timeout`] if no such event arrives within `timeout`; [`Error::EventsDropped`] if it may have been among
    /// events that were dropped; [`Error::DecodeEvent`] if an event of type `F` cannot be decoded; and
    /// [`Error::Connection`] if the connection ends, or [`Error::Reconnected`] if the subscription goes on with another one.
    pub fn wait_for<F>(
        &mut self,
        timeout: Duration,
        mut wanted: impl FnMut(&F) -> bool,
    ) -> Result<Timestamped<F>, Error>
    where
        F: qapi_types::Event + for<'de> Decode<'de>,
    {
        let kind = TimeoutKind::Event(F::NAME.into());
        self.find(timeout, Some(kind), |event| decode_wanted(&event, &mut wanted))
    }

    /// Waits until `wanted` returns a value for an event, and returns that value.
    ///
    /// # Errors
    /// The same as of [`wait_for`](Self::wait_for), but [`Error::DecodeEvent`] if any event cannot be decoded.
    pub fn wait_for_any<F, T>(&mut self, timeout: Duration, mut wanted: impl FnMut(&F) -> Option<T>) -> Result<T, Error>
    where
        F: EventSet,
    {
        self.find(timeout, None, |event| Ok(wanted(&decode::<F>(&event)?.event)))
    }

    /// Waits for an event for which `find` returns a value. `kind` is the kind of the timeout error.
    fn find<T>(
        &mut self,
        timeout: Duration,
        kind: Option<TimeoutKind>,
        mut find: impl FnMut(ReceivedEvent) -> Result<Option<T>, Error>,
    ) -> Result<T, Error> {
        let deadline = Deadline::after(timeout);
        let mut left = None;
        let found = loop {
            let next = self.queue.next(Some(deadline));
            let Queue { shared, number, .. } = &self.queue;
            let next = next.unwrap_or_else(|| Err(shared.with(|hub| hub.end()).into()));
            match next.and_then(&mut find) {
                Ok(None) if deadline.is_over(&mut left, || shared.with(|hub| hub.queued(*number))) => {
                    break deadline.passed(shared.with(|hub| hub.awaited(*number)));
                }
                Ok(None) => {}
                Ok(Some(found)) => return Ok(found),
                Err(error) => break error,
            }
        };
        Err(self.located(match (found, kind) {
            (Error::Timeout { .. }, Some(kind)) => deadline.passed(kind),
            (error, _) => error,
        }))
    }

    fn located(&self, error: Error) -> Error {
        error.at(self.queue.shared.label.as_ref())
    }
}

impl<E: EventSet> Events<E> {
    /// Returns the next event as the iterator does, or [`Error::Timeout`] if it does not arrive within `timeout`.
    pub fn next_within(&mut self, timeout: Duration) -> Option<Result<Timestamped<E>, Error>> {
        self.decode_next(Some(Deadline::after(timeout)))
    }

    fn decode_next(&mut self, deadline: Option<Deadline>) -> Option<Result<Timestamped<E>, Error>> {
        let event = self.queue.next(deadline)?;
        Some(event.and_then(|event| decode(&event)).map_err(|error| self.located(error)))
    }
}

impl<E: EventSet> Iterator for Events<E> {
    type Item = Result<Timestamped<E>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.decode_next(None)
    }
}

impl<E: EventSet> FusedIterator for Events<E> {}

impl<E> fmt::Debug for Events<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("connection", &self.queue.shared).finish_non_exhaustive()
    }
}
