//! Where a session meets those who wait: results find their call, events their subscriptions.
//!
//! This is what all drivers share. It is kept under one lock, and does nothing slow: whoever waits is
//! woken through a [`Waker`], be it a task or a thread, and decodes on its own time.

use std::collections::HashMap;
use std::fmt;
use std::task::{Poll, Waker};
use std::time::Instant;

use super::queue::Queue;
use super::{CallId, Chunk, Event, Output, Reply, Request, Session};
use crate::trace;
use crate::{Error, Filter, Lost};

/// What is done with the end of a call.
pub(crate) type Callback = Box<dyn FnOnce(Result<Reply, Error>) + Send>;

/// A call, as seen by whoever waits for it.
pub(crate) enum Slot {
    Waiting(Option<Waker>),
    Done(Result<Reply, Error>),
    Callback(Callback),
}

/// A session and those who wait for it.
pub(crate) struct Hub<S> {
    pub(crate) session: S,
    slots: HashMap<CallId, Slot>,
    queues: HashMap<u64, Queue>,
    next_queue: u64,
    ready: Option<Result<(), Error>>,
    ready_wakers: Vec<Waker>,
    lost: Option<Lost>,
    /// Callbacks whose time has come, to be run without the lock.
    due: Vec<(Callback, Result<Reply, Error>)>,
}

impl<S: Session> Hub<S> {
    pub(crate) fn new(session: S) -> Self {
        Self {
            session,
            slots: HashMap::new(),
            queues: HashMap::new(),
            next_queue: 0,
            ready: None,
            ready_wakers: Vec::new(),
            lost: None,
            due: Vec::new(),
        }
    }

    pub(crate) fn lost(&self) -> Option<&Lost> {
        self.lost.as_ref()
    }

    /// Whether the call has not come to its end.
    #[cfg(feature = "blocking")]
    pub(crate) fn is_under_way(&self, call: CallId) -> bool {
        matches!(self.slots.get(&call), Some(Slot::Waiting(_) | Slot::Callback(_)))
    }

    /// Whether no call waits for its end.
    #[cfg(any(feature = "blocking", test))]
    pub(crate) fn is_idle(&self) -> bool {
        self.slots.is_empty()
    }

    /// Makes a call, whose end `slot` is for.
    pub(crate) fn call(&mut self, request: Request, slot: Slot, now: Instant) -> CallId {
        let call = self.session.call(request, now);
        self.slots.insert(call, slot);
        self.pump();
        call
    }

    /// Gives a call up.
    #[cfg(feature = "tokio")]
    pub(crate) fn abandon(&mut self, call: CallId, now: Instant) {
        self.slots.remove(&call);
        self.session.abandon(call);
        self.session.tick(now);
        self.pump();
    }

    /// The end of a call, if it has come; otherwise `waker` will be woken when it has.
    pub(crate) fn poll_call(&mut self, call: CallId, waker: Option<&Waker>) -> Poll<Result<Reply, Error>> {
        match self.slots.get_mut(&call) {
            Some(Slot::Waiting(old)) => {
                keep(old, waker);
                Poll::Pending
            }
            Some(Slot::Done(_)) => match self.slots.remove(&call) {
                Some(Slot::Done(result)) => Poll::Ready(result),
                _ => Poll::Ready(Err(Lost::Here.into())),
            },
            Some(Slot::Callback(_)) | None => Poll::Ready(Err(Lost::Here.into())),
        }
    }

    /// Whether commands can be executed, as soon as that is known.
    pub(crate) fn poll_ready(&mut self, waker: Option<&Waker>) -> Poll<Result<(), Error>> {
        match &self.ready {
            Some(ready) => Poll::Ready(ready.clone()),
            None => {
                self.ready_wakers.extend(waker.cloned());
                Poll::Pending
            }
        }
    }

    pub(crate) fn subscribe(&mut self, filter: Filter, capacity: usize) -> u64 {
        let queue = self.next_queue;
        self.next_queue += 1;
        self.queues.insert(queue, Queue::new(filter, capacity));
        queue
    }

    pub(crate) fn unsubscribe(&mut self, queue: u64) {
        self.queues.remove(&queue);
    }

    /// The next event of a subscription; nothing once the connection has ended in good order.
    pub(crate) fn poll_event(&mut self, queue: u64, waker: Option<&Waker>) -> Poll<Option<Result<Event, Error>>> {
        let Some(queue) = self.queues.get_mut(&queue) else { return Poll::Ready(None) };
        match (queue.take(), &self.lost) {
            (Some(Ok(event)), _) => Poll::Ready(Some(Ok(event))),
            (Some(Err(dropped)), _) => Poll::Ready(Some(Err(Error::EventsDropped(dropped)))),
            (None, Some(Lost::Closed | Lost::Here)) => Poll::Ready(None),
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

    #[cfg(feature = "blocking")]
    pub(crate) fn stop_waiting_for_event(&mut self, queue: u64) {
        if let Some(queue) = self.queues.get_mut(&queue) {
            queue.stop_waiting();
        }
    }

    pub(crate) fn receive(&mut self, bytes: &[u8], now: Instant) {
        self.session.receive(bytes, now);
        self.session.tick(now);
        self.pump();
    }

    pub(crate) fn unwritten(&mut self, bytes: usize) {
        self.session.unwritten(bytes);
    }

    pub(crate) fn end_of_stream(&mut self) {
        self.session.end_of_stream();
        self.pump();
    }

    pub(crate) fn lose(&mut self, why: Lost) {
        self.session.lose(why);
        self.pump();
    }

    pub(crate) fn tick(&mut self, now: Instant) {
        self.session.tick(now);
        self.pump();
    }

    pub(crate) fn transmit(&mut self) -> Option<Chunk> {
        let chunk = self.session.transmit()?;
        trace::sent(&chunk.bytes);
        Some(chunk)
    }

    /// Callbacks to run, without the lock.
    pub(crate) fn due(&mut self) -> Vec<(Callback, Result<Reply, Error>)> {
        std::mem::take(&mut self.due)
    }

    /// Wakes somebody who waits, if anybody does: there is nobody left who reads for them.
    #[cfg(feature = "blocking")]
    pub(crate) fn wake_one(&mut self) {
        for slot in self.slots.values_mut() {
            if let Slot::Waiting(waker @ Some(_)) = slot {
                return waker.take().map_or((), Waker::wake);
            }
        }
        if let Some(queue) = self.queues.values_mut().find(|queue| queue.is_waited_for()) {
            return queue.wake();
        }
        if let Some(waker) = self.ready_wakers.pop() {
            waker.wake();
        }
    }

    /// Hands on what the session tells.
    fn pump(&mut self) {
        while let Some(output) = self.session.poll() {
            match output {
                Output::Done(call, result) => self.done(call, result),
                Output::Event(event) => {
                    trace::event(&event);
                    self.queues.values_mut().for_each(|queue| queue.offer(&event));
                }
                Output::Ready => self.set_ready(Ok(())),
                Output::NotReady(error) => self.set_ready(Err(error)),
                Output::Stray(stray) => trace::stray(&stray),
                Output::Lost(lost) => {
                    trace::lost(&lost);
                    self.set_ready(Err(lost.clone().into()));
                    self.lost = Some(lost);
                    self.queues.values_mut().for_each(Queue::wake);
                }
            }
        }
    }

    fn set_ready(&mut self, ready: Result<(), Error>) {
        self.ready = Some(ready);
        self.ready_wakers.drain(..).for_each(Waker::wake);
    }

    fn done(&mut self, call: CallId, result: Result<Reply, Error>) {
        trace::done(call, &result);
        let Some(slot) = self.slots.get_mut(&call) else { return };
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
    }
}

/// Keeps `waker` in `slot`, without cloning it if it is there already.
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
