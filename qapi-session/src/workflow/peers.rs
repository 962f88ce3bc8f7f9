//! The interface between a workflow's task and its driver: calls, events and the time.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::{Failure, Peer, Progress, Step, WorkflowError, WorkflowRequest};
use crate::Error;

/// The most events that are kept for a task while it waits for a reply. Beyond it, the oldest are dropped.
const EVENTS: usize = 1024;

/// An event as a task sees it.
#[derive(Debug)]
pub(super) struct Event {
    pub(super) name: String,
    pub(super) data: Value,
}

impl Event {
    /// Returns a string member of the event's data, or an empty string if there is no such member.
    pub(super) fn text(&self, member: &str) -> &str {
        self.data.get(member).and_then(Value::as_str).unwrap_or_default()
    }
}

/// State shared by a task and its driver.
pub(super) struct Shared {
    /// The peer whose connection's end ends every wait for events.
    main: Option<Peer>,
    now: Option<Instant>,
    outgoing: Option<Outgoing>,
    /// Whether a request was handed to the driver whose outcome has not arrived yet.
    is_calling: bool,
    reply: Option<Result<Value, Error>>,
    /// Whether the driver is copying a piece of a file.
    is_copying: bool,
    /// The outcome of copying: the piece if it was read, or an empty one if it was written.
    piece: Option<io::Result<Vec<u8>>>,
    events: VecDeque<Event>,
    were_dropped: bool,
    ended: Vec<(Peer, Error)>,
    is_cancelled: bool,
    /// Whether it was cancelled after the last poll.
    is_newly_cancelled: bool,
    /// Wakes the driver when it is cancelled.
    waker: Option<Waker>,
    /// Whether the task is removing its resources. Only `deadline` stops it then.
    is_cleaning: bool,
    deadline: Option<Deadline>,
    /// The time until which the task waits if nothing happens.
    wake: Option<Instant>,
    progress: Option<Progress>,
}

/// An action that a task requests from its driver.
enum Outgoing {
    Send(WorkflowRequest),
    Output(Vec<u8>),
    Input(usize),
}

struct Deadline {
    at: Instant,
    after: Duration,
}

/// Locks the state. It is always valid, so a panic of another thread does not matter.
pub(super) fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub(super) fn new(peers: &[(Peer, &[&str])]) -> Self {
        Self {
            main: peers.first().map(|(peer, _)| *peer),
            now: None,
            outgoing: None,
            is_calling: false,
            reply: None,
            is_copying: false,
            piece: None,
            events: VecDeque::new(),
            were_dropped: false,
            ended: Vec::new(),
            is_cancelled: false,
            is_newly_cancelled: false,
            waker: None,
            is_cleaning: false,
            deadline: None,
            wake: None,
            progress: None,
        }
    }

    pub(super) fn begin(&mut self, now: Instant) {
        self.now = Some(now);
        self.is_newly_cancelled = false;
        self.wake = None;
    }

    pub(super) fn next_step<T>(&mut self) -> Step<T> {
        let outgoing = self.outgoing.take();
        if let Some(outgoing) = &outgoing {
            self.is_calling = matches!(outgoing, Outgoing::Send(_));
            self.is_copying = !self.is_calling;
        }
        match outgoing {
            Some(Outgoing::Send(request)) => Step::Send(request),
            Some(Outgoing::Output(piece)) => Step::Output(piece),
            Some(Outgoing::Input(most)) => Step::Input(most),
            None => Step::Wait(self.wake),
        }
    }

    pub(super) fn copied(&mut self, piece: io::Result<Vec<u8>>) {
        if std::mem::take(&mut self.is_copying) {
            self.piece = Some(piece);
        }
    }

    pub(super) fn reply(&mut self, result: Result<Value, Error>) {
        if std::mem::take(&mut self.is_calling) {
            self.reply = Some(result);
        }
    }

    pub(super) fn event(&mut self, event: Event) {
        if self.events.len() == EVENTS {
            self.events.pop_front();
            self.were_dropped = true;
        }
        self.events.push_back(event);
    }

    pub(super) fn events_dropped(&mut self) {
        self.were_dropped = true;
    }

    pub(super) fn ended(&mut self, peer: Peer, error: Error) {
        self.ended.push((peer, error));
    }

    /// Returns the waker of a waiting driver, if any. The caller wakes it after releasing the lock.
    pub(super) fn cancel(&mut self) -> Option<Waker> {
        self.is_cancelled = true;
        self.is_newly_cancelled = true;
        self.waker.take()
    }

    pub(super) fn wake_on_cancel(&mut self, waker: &Waker) {
        if std::mem::take(&mut self.is_newly_cancelled) {
            waker.wake_by_ref();
        } else {
            self.waker = Some(waker.clone());
        }
    }

    pub(super) fn take_progress(&mut self) -> Option<Progress> {
        self.progress.take()
    }

    fn end_of(&self, peer: Peer) -> Option<WorkflowError> {
        let (_, error) = self.ended.iter().find(|(other, _)| *other == peer)?;
        Some(Failure::Ended { peer, error: error.clone() }.into())
    }

    /// Fails if the task was cancelled or its deadline has passed.
    fn stop(&self, waited_for: &'static str) -> Result<(), WorkflowError> {
        if self.is_cancelled && !self.is_cleaning {
            return Err(Failure::Cancelled.into());
        }
        match &self.deadline {
            Some(deadline) if self.now.is_some_and(|now| deadline.at <= now) => {
                Err(Failure::Timeout { waited_for, after: deadline.after }.into())
            }
            _ => Ok(()),
        }
    }

    /// The most time that the next call may take. During the clean-up, a call gets at most a third of the clean-up's
    /// time, so that it can be repeated if its reply is lost.
    fn most(&self) -> Option<Duration> {
        let deadline = self.deadline.as_ref()?;
        let remaining = deadline.at.saturating_duration_since(self.now?);
        Some(if self.is_cleaning { remaining.min(deadline.after / 3) } else { remaining })
    }
}

/// A task's handle to its driver.
pub(super) struct Peers(Arc<Mutex<Shared>>);

impl Peers {
    pub(super) fn new(shared: Arc<Mutex<Shared>>) -> Self {
        Self(shared)
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        lock(&self.0)
    }

    /// Returns the time of the current poll. A task runs only while it is polled, so there is always one.
    pub(super) fn now(&self) -> Instant {
        let mut shared = self.lock();
        *shared.now.get_or_insert_with(Instant::now)
    }

    /// Returns the time after this duration from now. The duration is limited to a century, which stands for "never".
    pub(super) fn after(&self, duration: Duration) -> Instant {
        const NEVER: Duration = Duration::from_secs(100 * 365 * 24 * 3600);
        let now = self.now();
        now.checked_add(duration.min(NEVER)).unwrap_or(now)
    }

    /// Sets the task's deadline, counted from now. `None` removes the deadline.
    pub(super) fn set_deadline(&self, after: Option<Duration>) {
        let deadline = after.map(|after| Deadline { at: self.after(after), after });
        self.lock().deadline = deadline;
    }

    /// Starts the clean-up, which ends after this time and cannot be cancelled.
    pub(super) fn clean_up(&self, within: Duration) {
        self.lock().is_cleaning = true;
        self.set_deadline(Some(within));
    }

    /// Sets the progress.
    pub(super) fn progress(&self, state: &str, current: u64, total: u64) {
        self.lock().progress = Some(Progress { state: state.to_owned(), current, total });
    }

    /// Fails if the task was cancelled or its deadline has passed. A task that has created a resource calls it before
    /// it ends, because a caller that has cancelled does not take the result.
    pub(super) fn check(&self) -> Result<(), WorkflowError> {
        self.lock().stop("the last step")
    }

    /// Returns the error with which the connection of this peer has ended, if it has.
    pub(super) fn end_of(&self, peer: Peer) -> Option<WorkflowError> {
        self.lock().end_of(peer)
    }

    /// Executes a command.
    pub(super) async fn call(
        &self,
        peer: Peer,
        command: impl Into<Cow<'static, str>>,
        arguments: Value,
    ) -> Result<Value, WorkflowError> {
        self.send(WorkflowRequest::new(peer, command, arguments)).await
    }

    /// Executes a command of the monitor.
    pub(super) async fn monitor(&self, command: &'static str, arguments: Value) -> Result<Value, WorkflowError> {
        self.call(Peer::Monitor, command, arguments).await
    }

    /// Executes a command that only queries the server. After a timeout it is repeated, up to five attempts in all,
    /// because a slow reply is no reason to give up the task.
    pub(super) async fn query(
        &self,
        peer: Peer,
        command: &'static str,
        arguments: Value,
    ) -> Result<Value, WorkflowError> {
        const ATTEMPTS: u32 = 5;
        for _ in 1..ATTEMPTS {
            match self.call(peer, command, arguments.clone()).await {
                Err(error) if error.is_timeout() && !error.is_lost() => {}
                result => return result,
            }
        }
        self.call(peer, command, arguments).await
    }

    /// Executes a command of the guest agent.
    pub(super) async fn agent(&self, command: &'static str, arguments: Value) -> Result<Value, WorkflowError> {
        self.call(Peer::Agent, command, arguments).await
    }

    /// Sends a request and waits for its outcome. Nothing is sent if the task must stop.
    pub(super) async fn send(&self, request: WorkflowRequest) -> Result<Value, WorkflowError> {
        {
            let mut shared = self.lock();
            shared.stop("the turn of the next command")?;
            if let Some(error) = shared.end_of(request.peer()) {
                return Err(error);
            }
            let most = shared.most();
            shared.reply = None;
            shared.outgoing = Some(Outgoing::Send(request.at_most(most)));
        }
        let result = poll_fn(|_| self.lock().reply.take().map_or(Poll::Pending, Poll::Ready)).await;
        result.map_err(WorkflowError::from)
    }

    /// Hands a piece of a file to the driver, and waits until it is written. An empty piece is the end of the file.
    pub(super) async fn output(&self, piece: Vec<u8>) -> Result<(), WorkflowError> {
        self.copy(Outgoing::Output(piece)).await.map(drop)
    }

    /// Takes a piece of a file from the driver. An empty piece is the end of the file.
    pub(super) async fn input(&self, most: usize) -> Result<Vec<u8>, WorkflowError> {
        self.copy(Outgoing::Input(most)).await
    }

    async fn copy(&self, outgoing: Outgoing) -> Result<Vec<u8>, WorkflowError> {
        self.lock().piece = None;
        let mut outgoing = Some(outgoing);
        let piece = poll_fn(|_| {
            let mut shared = self.lock();
            // The caller's stream may take any time, so a cancellation and the deadline end this wait.
            if let Err(error) = shared.stop("the local stream") {
                return Poll::Ready(Err(error));
            }
            if let Some(outgoing) = outgoing.take() {
                shared.outgoing = Some(outgoing);
            }
            shared.wake = shared.deadline.as_ref().map(|deadline| deadline.at);
            shared.piece.take().map_or(Poll::Pending, |piece| Poll::Ready(Ok(piece)))
        });
        piece.await?.map_err(|error| Failure::Stream(Arc::new(error)).into())
    }

    /// Waits for the next event. Returns `None` at `until`, or sooner if events were dropped. Fails if the task was
    /// cancelled, its deadline has passed, or its main peer's connection has ended. The text of a timeout contains
    /// `waited_for`.
    pub(super) async fn event(&self, until: Instant, waited_for: &'static str) -> Result<Option<Event>, WorkflowError> {
        poll_fn(|_| {
            let mut shared = self.lock();
            if let Err(error) = shared.stop(waited_for) {
                return Poll::Ready(Err(error));
            }
            if let Some(event) = shared.events.pop_front() {
                return Poll::Ready(Ok(Some(event)));
            }
            if let Some(error) = shared.main.and_then(|peer| shared.end_of(peer)) {
                return Poll::Ready(Err(error));
            }
            if std::mem::take(&mut shared.were_dropped) || shared.now.is_none_or(|now| until <= now) {
                return Poll::Ready(Ok(None));
            }
            shared.wake = Some(shared.deadline.as_ref().map_or(until, |deadline| deadline.at.min(until)));
            Poll::Pending
        })
        .await
    }

    /// Returns the next event that has arrived already, if any.
    pub(super) fn arrived(&self) -> Option<Event> {
        self.lock().events.pop_front()
    }

    /// Waits for this duration and discards the events that arrive meanwhile.
    pub(super) async fn pause(&self, duration: Duration, waited_for: &'static str) -> Result<(), WorkflowError> {
        let until = self.after(duration);
        while self.event(until, waited_for).await?.is_some() || self.now() < until {}
        Ok(())
    }
}
