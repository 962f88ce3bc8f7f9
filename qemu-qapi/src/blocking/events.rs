//! Events, taken by a thread.

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, Instant};

use qapi_types::{Decode, EventSet, Stamped};

use super::driver::Connection;
use crate::Error;
use crate::WaitedFor;
use crate::client::{Event, QmpSession};

/// A subscription: events from its start on, in order, none lost but those it reports.
///
/// Events are queued until they are taken, up to [`Options::event_queue`](crate::Options::event_queue) of them. The
/// subscription ends with the connection.
#[derive(Debug)]
pub struct Subscription {
    connection: Arc<Connection<QmpSession>>,
    queue: u64,
}

impl Subscription {
    pub(super) fn new(connection: Arc<Connection<QmpSession>>, queue: u64) -> Self {
        Self { connection, queue }
    }

    /// The next event, waited for as long as it takes; nothing once the server has closed the
    /// connection.
    ///
    /// # Errors
    /// [`Error::EventsDropped`] if some were dropped, after which it goes on with the oldest that were
    /// kept; or that the connection was lost in another way than being closed.
    pub fn next_event(&mut self) -> Result<Option<Event>, Error> {
        self.connection.next_event(self.queue, None)
    }

    /// As [`next_event`](Self::next_event), but waits no longer than `timeout`.
    ///
    /// # Errors
    /// Besides those, [`Error::Timeout`].
    pub fn next_event_within(&mut self, timeout: Duration) -> Result<Option<Event>, Error> {
        self.connection.next_event(self.queue, Some(timeout))
    }

    /// Waits for an event of type `E` for which `wanted` is true; others are passed over.
    ///
    /// # Errors
    /// [`Error::Timeout`] if it does not come within `timeout`, [`Error::EventsDropped`] if it may have
    /// been among those dropped, and those of decoding it and of losing the connection, its end
    /// included.
    pub fn wait_for<E>(&mut self, timeout: Duration, mut wanted: impl FnMut(&E) -> bool) -> Result<Stamped<E>, Error>
    where
        E: qapi_types::Event + for<'de> Decode<'de>,
    {
        let deadline = Instant::now().checked_add(timeout);
        loop {
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            let event = match self.connection.next_event(self.queue, left) {
                Err(Error::Timeout { .. }) => {
                    return Err(Error::Timeout { waited_for: WaitedFor::Event, after: timeout });
                }
                event => event?.ok_or(crate::Lost::Closed)?,
            };
            let decoded = event.decode_as::<E>().map_err(|error| failed(&event, error))?;
            if let Some(found) = decoded
                && wanted(&found)
            {
                return Ok(event.stamped(found));
            }
        }
    }

    /// The events as those of a protocol, one by one.
    pub fn decoded<E: EventSet>(self) -> Events<E> {
        Events { subscription: self, ended: false, events: PhantomData }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.connection.with(|hub| hub.unsubscribe(self.queue));
    }
}

fn failed(event: &Event, error: crate::wire::DecodeError) -> Error {
    Error::DecodeEvent { event: event.name().into(), error }
}

/// An iterator over events, decoded as `E`, such as `qapi_types::qmp::Event`. It ends when the server closes the
/// connection.
#[derive(Debug)]
pub struct Events<E> {
    subscription: Subscription,
    ended: bool,
    events: PhantomData<fn() -> E>,
}

impl<E> Events<E> {
    /// The subscription itself.
    pub fn subscription(&mut self) -> &mut Subscription {
        &mut self.subscription
    }
}

impl<E: EventSet> Iterator for Events<E> {
    type Item = Result<Stamped<E>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let event = match self.subscription.next_event() {
            Ok(event) => event?,
            Err(error) => {
                self.ended = error.is_lost();
                return Some(Err(error));
            }
        };
        Some(event.decode().map_err(|error| failed(&event, error)))
    }
}
