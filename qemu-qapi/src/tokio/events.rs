//! Events, taken by a task.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use qapi_types::{Decode, EventSet, Stamped};

use super::driver::Handle;
use crate::WaitedFor;
use crate::client::{Event, QmpSession};
use crate::{Error, Filter, Lost};

/// A subscription: events from its start on, in order, none lost but those it reports.
///
/// Events are queued until they are taken, up to [`Options::event_queue`](crate::Options::event_queue) of them. The
/// subscription ends with the connection, which it keeps open as a client does.
#[derive(Debug)]
pub struct Events {
    handle: Arc<Handle<QmpSession>>,
    queue: u64,
}

impl Events {
    pub(super) fn new(handle: Arc<Handle<QmpSession>>, filter: Filter) -> Self {
        let queue = handle.0.look(|hub| hub.subscribe(filter));
        Self { handle, queue }
    }

    /// Waits for the next event, decoded as `E`, such as `qapi_types::qmp::Event`. Returns `None` once the server has
    /// closed the connection. Dropping the future loses no event.
    ///
    /// The error is [`Error::EventsDropped`] if events were dropped; later calls continue with the oldest event that
    /// was kept. It is [`Error::DecodeEvent`] if an event cannot be decoded, and [`Error::Lost`] if the connection was
    /// lost other than by being closed.
    pub async fn next<E: EventSet>(&mut self) -> Option<Result<Stamped<E>, Error>> {
        Some(self.next_event().await?.and_then(|event| event.decode().map_err(|error| failed(&event, error))))
    }

    /// The next event as received. Otherwise as [`next`](Self::next).
    pub async fn next_event(&mut self) -> Option<Result<Event, Error>> {
        std::future::poll_fn(|cx| self.poll_event(cx)).await
    }

    /// As [`next_event`](Self::next_event), for those who implement streams.
    pub fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event, Error>>> {
        self.handle.0.look(|hub| hub.poll_event(self.queue, Some(cx.waker())))
    }

    /// Waits for an event of type `E` for which `wanted` is true; others are passed over.
    ///
    /// # Errors
    /// [`Error::Timeout`] if it does not come within `timeout`, [`Error::EventsDropped`] if it may have
    /// been among those dropped, and those of decoding it and of losing the connection, its end
    /// included.
    pub async fn wait_for<E>(
        &mut self,
        timeout: Duration,
        mut wanted: impl FnMut(&E) -> bool,
    ) -> Result<Stamped<E>, Error>
    where
        E: qapi_types::Event + for<'de> Decode<'de>,
    {
        let found = async {
            loop {
                let event = self.next_event().await.ok_or(Lost::Closed)??;
                let decoded = event.decode_as::<E>().map_err(|error| failed(&event, error))?;
                if let Some(found) = decoded
                    && wanted(&found)
                {
                    return Ok(event.stamped(found));
                }
            }
        };
        match ::tokio::time::timeout(timeout, found).await {
            Ok(found) => found,
            Err(_) => Err(Error::Timeout { waited_for: WaitedFor::Event, after: timeout }),
        }
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        self.handle.0.look(|hub| hub.unsubscribe(self.queue));
    }
}

fn failed(event: &Event, error: crate::wire::DecodeError) -> Error {
    Error::DecodeEvent { event: event.name().into(), error }
}
