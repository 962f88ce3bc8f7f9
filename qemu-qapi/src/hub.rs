//! Connects a session with its callers: passes results to calls, and events to subscriptions.
//!
//! All drivers share this code. It runs under one lock and does nothing slow: waiting tasks and threads are woken
//! through a [`Waker`], and decode outside of the lock.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

use qapi_session::client::{CallId, Chunk, Output, ReceivedEvent, Reply, Request, Session};
use tracing::Span;

use crate::event_queue::{Capacity, Early, Queue};
use crate::trace;
use crate::transport::is_reset;
use crate::{ConnectionError, Error, Filter, Options, TimeoutKind};

/// A function that receives the result of a call.
pub(crate) type Callback = Box<dyn FnOnce(Result<Reply, Error>) + Send>;

/// Callbacks to run, each with the result of its call.
pub(crate) type Due = Vec<(Callback, Result<Reply, Error>)>;

/// Runs callbacks. If one panics, the others still run, and then the first panic is resumed.
pub(crate) fn run(due: Due) {
    let mut first = None;
    for (callback, result) in due {
        // A panic cannot leave state here inconsistent, because callbacks borrow none of it.
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| callback(result))) {
            first.get_or_insert(panic);
        }
    }
    if let Some(panic) = first {
        resume_unwind(panic);
    }
}

/// The state of a call.
pub(crate) enum Slot {
    Waiting(Option<Waker>),
    Done(Result<Reply, Error>),
    Callback(Callback),
}

/// The time for which a connection is still read after writing to it has failed: `PAUSE` while nothing is received, and
/// `LAST_WORDS` in total. Usually the remaining messages and the end of the stream follow at once, but a server may
/// have closed one direction only.
const PAUSE: Duration = Duration::from_millis(100);
const LAST_WORDS: Duration = Duration::from_secs(1);

/// A server that can no longer be written to, but may still be read from.
#[derive(Debug)]
struct WriteClosed {
    /// The error of writing.
    error: io::Error,
    /// The times at which the connection counts as lost: at the latest, and if nothing is received until then.
    until: Instant,
    until_heard: Instant,
}

/// A session, its calls and its subscriptions.
pub(crate) struct Hub<S> {
    pub(crate) session: S,
    /// The span of all log messages of the connection.
    span: Span,
    slots: HashMap<CallId, Slot>,
    /// The number of slots that wait for the end of their call.
    waiting: usize,
    queues: HashMap<u64, Queue>,
    next_queue: u64,
    /// Events since the connection was made, for its first subscription.
    early: Option<Early>,
    capacity: Capacity,
    ready: Option<Result<(), Error>>,
    /// The wakers of tasks and threads that wait for `ready`, by their numbers.
    ready_waiters: Vec<(u64, Waker)>,
    next_waiter: u64,
    /// The wakers of threads that wait until no call is left.
    #[cfg(feature = "blocking")]
    idle_waiters: Vec<Waker>,
    write_closed: Option<WriteClosed>,
    lost: Option<ConnectionError>,
    /// Callbacks that are due and must be run without the lock.
    due: Due,
}

impl<S: Session> Hub<S> {
    pub(crate) fn new(session: S, span: Span, options: &Options) -> Self {
        let capacity = Capacity { events: options.event_queue, bytes: options.event_bytes };
        Self {
            session,
            span,
            slots: HashMap::new(),
            waiting: 0,
            queues: HashMap::new(),
            next_queue: 0,
            early: Some(Early::new(capacity)),
            capacity,
            ready: None,
            ready_waiters: Vec::new(),
            next_waiter: 0,
            #[cfg(feature = "blocking")]
            idle_waiters: Vec::new(),
            write_closed: None,
            lost: None,
            due: Vec::new(),
        }
    }

    pub(crate) fn lost(&self) -> Option<&ConnectionError> {
        self.lost.as_ref()
    }

    /// Returns the error with which the connection has ended.
    pub(crate) fn end(&self) -> ConnectionError {
        self.lost.clone().unwrap_or(ConnectionError::Here)
    }

    /// Returns whether a call has not ended.
    #[cfg(feature = "blocking")]
    pub(crate) fn is_under_way(&self, call: CallId) -> bool {
        matches!(self.slots.get(&call), Some(Slot::Waiting(_) | Slot::Callback(_)))
    }

    /// Returns whether no call waits for its end, and no callback waits to be run.
    pub(crate) fn is_idle(&self) -> bool {
        self.waiting == 0 && self.due.is_empty()
    }

    /// Registers a waker, which is woken when no call waits for its end, a callback returns, or the connection is lost.
    /// [`stop_waiting_for_ends`](Self::stop_waiting_for_ends) removes it.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait_for_ends(&mut self, waker: &Waker) {
        if !self.idle_waiters.iter().any(|known| known.will_wake(waker)) {
            self.idle_waiters.push(waker.clone());
        }
    }

    /// Removes a waker.
    #[cfg(feature = "blocking")]
    pub(crate) fn stop_waiting_for_ends(&mut self, waker: &Waker) {
        self.idle_waiters.retain(|known| !known.will_wake(waker));
    }

    /// Returns the number of wakers for the ends of calls.
    #[cfg(all(test, feature = "blocking"))]
    pub(crate) fn waiting_for_ends(&self) -> usize {
        self.idle_waiters.len()
    }

    /// Wakes the threads that wait for the ends of all calls.
    #[cfg(feature = "blocking")]
    pub(crate) fn tell_ends(&mut self) {
        self.idle_waiters.drain(..).for_each(Waker::wake);
    }

    /// Makes a call. Its result goes to `slot`.
    pub(crate) fn call(&mut self, request: Request, slot: Slot, now: Instant) -> CallId {
        let call = self.session.call(request, now);
        self.waiting += 1;
        self.slots.insert(call, slot);
        self.pump();
        call
    }

    /// Gives a call up.
    #[cfg(feature = "tokio")]
    pub(crate) fn abandon(&mut self, call: CallId, now: Instant) {
        if let Some(Slot::Waiting(_) | Slot::Callback(_)) = self.slots.remove(&call) {
            self.waiting -= 1;
        }
        self.session.abandon(call);
        self.session.tick(now);
        self.pump();
    }

    /// Returns the result of a call that has ended. Otherwise `waker` is woken when it ends.
    pub(crate) fn poll_call(&mut self, call: CallId, waker: Option<&Waker>) -> Poll<Result<Reply, Error>> {
        match self.slots.get_mut(&call) {
            Some(Slot::Waiting(old)) => {
                keep(old, waker);
                Poll::Pending
            }
            Some(Slot::Done(_)) => match self.slots.remove(&call) {
                Some(Slot::Done(result)) => Poll::Ready(result),
                _ => Poll::Ready(Err(ConnectionError::Here.into())),
            },
            Some(Slot::Callback(_)) | None => Poll::Ready(Err(ConnectionError::Here.into())),
        }
    }

    /// Returns a new number that identifies a waiter in [`poll_ready`](Self::poll_ready).
    pub(crate) fn waiter(&mut self) -> u64 {
        self.next_waiter += 1;
        self.next_waiter
    }

    /// Returns ready once it is known whether commands can be executed. `waker` replaces the earlier waker of the same
    /// waiter.
    pub(crate) fn poll_ready(&mut self, waiter: u64, waker: Option<&Waker>) -> Poll<Result<(), Error>> {
        if let Some(ready) = &self.ready {
            return Poll::Ready(ready.clone());
        }
        if let Some(waker) = waker {
            match self.ready_waiters.binary_search_by_key(&waiter, |(waiter, _)| *waiter) {
                Ok(at) => self.ready_waiters[at].1 = waker.clone(),
                Err(at) => self.ready_waiters.insert(at, (waiter, waker.clone())),
            }
        }
        Poll::Pending
    }

    /// Returns the number of wakers of waiters.
    #[cfg(all(test, feature = "tokio"))]
    pub(crate) fn waiting_for_ready(&self) -> usize {
        self.ready_waiters.len()
    }

    /// Removes the waker of a waiter.
    pub(crate) fn stop_waiting_for_ready(&mut self, waiter: u64) {
        if let Ok(at) = self.ready_waiters.binary_search_by_key(&waiter, |(waiter, _)| *waiter) {
            self.ready_waiters.remove(at);
        }
    }

    /// Makes a subscription. The first one begins with the last events since the connection was made; a later one
    /// starts now.
    pub(crate) fn subscribe(&mut self, filter: Filter) -> u64 {
        match self.early.take() {
            Some(early) => self.add(early.into_queue(filter, self.capacity)),
            None => self.subscribe_from_now(filter),
        }
    }

    /// Makes a subscription that begins now, and leaves earlier events to the first subscription.
    pub(crate) fn subscribe_from_now(&mut self, filter: Filter) -> u64 {
        self.add(Queue::new(filter, self.capacity))
    }

    fn add(&mut self, queue: Queue) -> u64 {
        let number = self.next_queue;
        self.next_queue += 1;
        self.queues.insert(number, queue);
        number
    }

    /// Ends a subscription. The returned queue must be dropped without the lock, because its filter may hold a client.
    pub(crate) fn unsubscribe(&mut self, queue: u64) -> Option<Queue> {
        self.queues.remove(&queue)
    }

    /// Returns what the reader of a subscription waits for.
    pub(crate) fn awaited(&self, queue: u64) -> TimeoutKind {
        self.queues.get(&queue).map_or(TimeoutKind::AnyEvent, Queue::awaited)
    }

    /// Returns the number of events of a subscription that were not read.
    pub(crate) fn queued(&self, queue: u64) -> usize {
        self.queues.get(&queue).map_or(0, Queue::len)
    }

    /// Returns the next event of a subscription, or `None` once the connection was closed.
    pub(crate) fn poll_event(
        &mut self,
        queue: u64,
        waker: Option<&Waker>,
    ) -> Poll<Option<Result<ReceivedEvent, Error>>> {
        let Some(queue) = self.queues.get_mut(&queue) else { return Poll::Ready(None) };
        match (queue.take(), &self.lost) {
            (Some(Ok(event)), _) => Poll::Ready(Some(Ok(event))),
            (Some(Err(dropped)), _) => Poll::Ready(Some(Err(Error::EventsDropped { count: dropped, address: None }))),
            (None, Some(ConnectionError::Closed | ConnectionError::Here)) => Poll::Ready(None),
            (None, Some(_)) if queue.ended => Poll::Ready(None),
            (None, Some(lost)) => {
                queue.ended = true;
                Poll::Ready(Some(Err(lost.clone().into())))
            }
            (None, None) => {
                if let Some(waker) = waker {
                    queue.wait(waker);
                }
                Poll::Pending
            }
        }
    }

    pub(crate) fn receive(&mut self, bytes: &[u8], now: Instant) {
        if let Some(write_closed) = &mut self.write_closed {
            write_closed.until_heard = now + PAUSE;
        }
        self.session.receive(bytes, now);
        self.tick(now);
    }

    pub(crate) fn unwritten(&mut self, bytes: usize) {
        self.session.unwritten(bytes);
    }

    /// Records that writing has failed, after [`unwritten`](Self::unwritten). Messages that the server sent before it
    /// disconnected are still read, up to the end of the stream. If the end does not follow, the connection is lost
    /// with this error.
    pub(crate) fn write_failed(&mut self, error: io::Error, now: Instant) {
        if error.kind() == io::ErrorKind::BrokenPipe || is_reset(&error) {
            self.write_closed = Some(WriteClosed { error, until: now + LAST_WORDS, until_heard: now + PAUSE });
        } else {
            self.lose(ConnectionError::Io(Arc::new(error)));
        }
    }

    /// Returns whether the server can no longer be written to.
    #[cfg(feature = "blocking")]
    pub(crate) fn is_write_closed(&self) -> bool {
        self.write_closed.is_some()
    }

    /// Returns the time by which [`tick`](Self::tick) must be called.
    pub(crate) fn deadline(&self) -> Option<Instant> {
        let write_closed = self.write_closed.as_ref().filter(|_| self.lost.is_none());
        let last = write_closed.map(|write_closed| write_closed.until.min(write_closed.until_heard));
        [self.session.deadline(), last].into_iter().flatten().min()
    }

    pub(crate) fn end_of_stream(&mut self) {
        self.session.end_of_stream();
        self.pump();
    }

    pub(crate) fn lose(&mut self, why: ConnectionError) {
        self.session.lose(why);
        self.pump();
    }

    pub(crate) fn tick(&mut self, now: Instant) {
        self.session.tick(now);
        if let Some(write_closed) =
            self.write_closed.take_if(|write_closed| write_closed.until.min(write_closed.until_heard) <= now)
        {
            self.session.lose(ConnectionError::Io(Arc::new(write_closed.error)));
        }
        self.pump();
    }

    pub(crate) fn transmit(&mut self) -> Option<Chunk> {
        let chunk = self.session.transmit()?;
        trace::sent(&self.span, &chunk.bytes);
        Some(chunk)
    }

    /// Takes the callbacks that must be run without the lock.
    pub(crate) fn due(&mut self) -> Due {
        std::mem::take(&mut self.due)
    }

    /// Passes on the outputs of the session.
    fn pump(&mut self) {
        while let Some(output) = self.session.poll() {
            match output {
                Output::Done(call, result) => self.done(call, result),
                Output::Event(event) => {
                    trace::event(&self.span, &event);
                    if let Some(early) = &mut self.early {
                        early.offer(&event);
                    }
                    self.queues.values_mut().for_each(|queue| queue.offer(&event));
                }
                Output::Ready => self.set_ready(Ok(())),
                Output::NotReady(error) => self.set_ready(Err(error)),
                Output::Stray(stray) => trace::stray(&self.span, &stray),
                Output::Lost(lost) => {
                    trace::lost(&self.span, &lost);
                    self.set_ready(Err(lost.clone().into()));
                    self.lost = Some(lost);
                    self.queues.values_mut().for_each(Queue::wake);
                    #[cfg(feature = "blocking")]
                    self.tell_ends();
                }
            }
        }
    }

    fn set_ready(&mut self, ready: Result<(), Error>) {
        self.ready = Some(ready);
        std::mem::take(&mut self.ready_waiters).into_iter().for_each(|(_, waker)| waker.wake());
    }

    fn done(&mut self, call: CallId, result: Result<Reply, Error>) {
        trace::done(&self.span, call, &result);
        let Some(slot) = self.slots.get_mut(&call) else { return };
        if !matches!(slot, Slot::Done(_)) {
            self.waiting -= 1;
        }
        match std::mem::replace(slot, Slot::Waiting(None)) {
            Slot::Waiting(waker) => {
                *slot = Slot::Done(result);
                if let Some(waker) = waker {
                    waker.wake();
                }
            }
            Slot::Callback(callback) => {
                self.slots.remove(&call);
                self.due.push((callback, result));
            }
            Slot::Done(first) => *slot = Slot::Done(first),
        }
        #[cfg(feature = "blocking")]
        if self.waiting == 0 {
            self.tell_ends();
        }
    }
}

/// Stores `waker` in `slot`, without cloning it if it is the same.
fn keep(slot: &mut Option<Waker>, waker: Option<&Waker>) {
    match (slot, waker) {
        (Some(old), Some(waker)) => old.clone_from(waker),
        (none, Some(waker)) => *none = Some(waker.clone()),
        (_, None) => {}
    }
}

impl<S: fmt::Debug> fmt::Debug for Hub<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hub").field("session", &self.session).field("calls", &self.slots.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use qapi_session::client::QmpSession;

    const GREETING: &str =
        r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 2, "major": 10}, "package": ""}, "capabilities": []}}"#;

    /// A server that cannot be written to counts as lost once it is silent, or after a second.
    #[test]
    fn a_server_that_takes_nothing_more_is_listened_to_for_a_while() {
        let millis = Duration::from_millis;
        for (says, lasts) in [(0, millis(100)), (3, millis(90 * 3 + 100)), (1000, millis(1000))] {
            let start = Instant::now();
            let mut hub = Hub::new(QmpSession::new(&Options::default(), start), Span::none(), &Options::default());
            hub.receive(format!("{GREETING}{{\"return\": {{}}, \"id\": 0}}").as_bytes(), start);
            hub.unwritten(0);
            hub.write_failed(io::ErrorKind::BrokenPipe.into(), start);
            let mut now = start;
            for _ in 0..says {
                let Some(deadline) = hub.deadline() else { break };
                now = deadline.min(now + millis(90));
                hub.receive(b"{\"event\": \"X\"}", now);
            }
            if let Some(deadline) = hub.deadline() {
                assert!(hub.lost().is_none());
                now = deadline;
                hub.tick(now);
            }
            assert!(matches!(hub.lost(), Some(ConnectionError::Io(_))), "{:?}", hub.lost());
            assert_eq!((now - start, hub.deadline()), (lasts, None));
        }
        // The end of the stream takes precedence.
        let start = Instant::now();
        let mut hub = Hub::new(QmpSession::new(&Options::default(), start), Span::none(), &Options::default());
        hub.write_failed(io::ErrorKind::BrokenPipe.into(), start);
        hub.end_of_stream();
        hub.tick(start + millis(1000));
        assert!(matches!(hub.lost(), Some(ConnectionError::Closed)));
    }
}
