//! Subscriptions to events, read by a task.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use ::tokio::runtime::Handle;
use ::tokio::task::JoinHandle;
use futures_core::Stream;
use qapi_session::client::{QmpSession, ReceivedEvent};
use qapi_types::{Decode, EventSet, Timestamped};

use super::Qmp;
use super::driver::Shared;
use super::reconnecting::{Source, connect};
use crate::event_wait::{Deadline, decode, decode_wanted};
use crate::{AnyEvent, Error, Filter, TimeoutKind};

/// A subscription: a stream of events in their order, each as `E` with the time at which it happened.
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
///
/// Its futures can be dropped at any point without losing an event.
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
    connecting: Option<Connecting>,
    runtime: Handle,
}

/// The next connection, while it is made. A task makes it, because others wait for the same connection: it must go on while
/// this subscription is not polled.
struct Connecting {
    task: JoinHandle<Option<Result<Qmp, Error>>>,
    /// The end of the connection before.
    end: Option<Result<ReceivedEvent, Error>>,
}

impl Drop for Connecting {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Queue {
    fn new(shared: Arc<Shared<QmpSession>>, number: u64) -> Self {
        Self { shared, number, renewal: None }
    }

    /// The next event. If the connection has ended and there is to be another, makes that.
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<ReceivedEvent, Error>>> {
        let Self { shared, number, renewal } = self;
        let poll_event = |cx: &Context<'_>| shared.look(|hub| hub.poll_event(*number, Some(cx.waker())));
        let Some(Renewal { source, filter, connecting, runtime }) = renewal else { return poll_event(cx) };
        let attempts = match connecting {
            Some(attempts) => attempts,
            None => {
                let next = ready!(poll_event(cx));
                let has_ended = next.as_ref().is_none_or(|next| next.as_ref().is_err_and(Error::is_lost));
                if !has_ended || source.strong_count() == 0 {
                    return Poll::Ready(next);
                }
                connecting.insert(Connecting { task: runtime.spawn(connect(source.clone())), end: next })
            }
        };
        let client = ready!(Pin::new(&mut attempts.task).poll(cx));
        let end = attempts.end.take();
        *connecting = None;
        // The task fails only if it panics or if the runtime ends.
        Poll::Ready(match client.unwrap_or_default() {
            Some(Ok(client)) => {
                let renewed = client.subscribe(filter.clone()).queue;
                let mut old = std::mem::replace(self, renewed);
                self.renewal = old.renewal.take();
                Some(Err(Error::Reconnected { address: None }))
            }
            Some(Err(error)) => Some(Err(error)),
            None => end,
        })
    }

    async fn next(&mut self, deadline: Deadline) -> Option<Result<ReceivedEvent, Error>> {
        let next = std::future::poll_fn(|cx| self.poll_next(cx));
        let next = match deadline.until {
            Some(until) => ::tokio::time::timeout_at(until.into(), next).await,
            None => Ok(next.await),
        };
        next.unwrap_or_else(|_| Some(Err(deadline.passed(self.shared.look(|hub| hub.awaited(self.number))))))
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        drop(self.shared.look(|hub| hub.unsubscribe(self.number)));
    }
}

impl Events {
    pub(super) fn new(shared: Arc<Shared<QmpSession>>, number: u64) -> Self {
        Self { queue: Queue::new(shared, number), events: PhantomData }
    }

    /// The same subscription, which goes on over the connections of `source`.
    pub(super) fn renewed_by(mut self, source: Weak<Source<QmpSession>>, filter: Filter) -> Self {
        self.queue.renewal = Some(Renewal { source, filter, connecting: None, runtime: Handle::current() });
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
    pub async fn wait_for<F>(
        &mut self,
        timeout: Duration,
        mut wanted: impl FnMut(&F) -> bool,
    ) -> Result<Timestamped<F>, Error>
    where
        F: qapi_types::Event + for<'de> Decode<'de>,
    {
        let kind = TimeoutKind::Event(F::NAME.into());
        self.find(timeout, Some(kind), |event| decode_wanted(&event, &mut wanted)).await
    }

    /// Waits until `wanted` returns a value for an event, and returns that value.
    ///
    /// # Errors
    /// The same as of [`wait_for`](Self::wait_for), but [`Error::DecodeEvent`] if any event cannot be decoded.
    pub async fn wait_for_any<F, T>(
        &mut self,
        timeout: Duration,
        mut wanted: impl FnMut(&F) -> Option<T>,
    ) -> Result<T, Error>
    where
        F: EventSet,
    {
        self.find(timeout, None, |event| Ok(wanted(&decode::<F>(&event)?.event))).await
    }

    /// Waits for an event for which `find` returns a value. `kind` is the kind of the timeout error.
    async fn find<T>(
        &mut self,
        timeout: Duration,
        kind: Option<TimeoutKind>,
        mut find: impl FnMut(ReceivedEvent) -> Result<Option<T>, Error>,
    ) -> Result<T, Error> {
        let deadline = Deadline::after(timeout);
        let mut left = None;
        let found = loop {
            let next = self.queue.next(deadline).await;
            let Queue { shared, number, .. } = &self.queue;
            let next = next.unwrap_or_else(|| Err(shared.look(|hub| hub.end()).into()));
            match next.and_then(&mut find) {
                Ok(None) if deadline.is_over(&mut left, || shared.look(|hub| hub.queued(*number))) => {
                    break deadline.passed(shared.look(|hub| hub.awaited(*number)));
                }
                // Other tasks can run, however fast events arrive.
                Ok(None) => ::tokio::task::consume_budget().await,
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
    /// Waits for the next event. Returns `None` once the connection has ended.
    pub async fn next(&mut self) -> Option<Result<Timestamped<E>, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Returns the next event as [`next`](Self::next) does, or [`Error::Timeout`] if it does not arrive within
    /// `timeout`.
    pub async fn next_within(&mut self, timeout: Duration) -> Option<Result<Timestamped<E>, Error>> {
        let event = self.queue.next(Deadline::after(timeout)).await?;
        Some(self.decoded_next(event))
    }

    fn decoded_next(&self, event: Result<ReceivedEvent, Error>) -> Result<Timestamped<E>, Error> {
        event.and_then(|event| decode(&event)).map_err(|error| self.located(error))
    }
}

impl<E: EventSet> Stream for Events<E> {
    type Item = Result<Timestamped<E>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let event = self.queue.poll_next(cx);
        event.map(|event| event.map(|event| self.decoded_next(event)))
    }
}

impl<E> fmt::Debug for Events<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("connection", &self.queue.shared).finish_non_exhaustive()
    }
}
