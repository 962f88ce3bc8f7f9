//! A connection that several threads share. One of the waiting threads reads, and the others are parked.
//!
//! A thread that stops reading wakes a parked thread, which continues to read. All parked threads are in one list,
//! whatever they wait for. A thread removes itself from the list when it wakes up, so reading is never handed over to a
//! thread that is about to leave.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{OnceLock, PoisonError};
use std::task::{Poll, Wake, Waker};
use std::time::{Duration, Instant};

use qapi_session::client::{CallId, Chunk, ReceivedEvent, Reply, Request, Session};

use super::sync::{Arc, Mutex, MutexGuard, Thread, ThreadId, park, park_timeout, thread_local};
use super::transport::Transport;
use crate::event_wait::Deadline;
use crate::hub::{Callback, Hub, Slot, run};
use crate::trace;
use crate::transport::{is_reset, is_timeout};
use crate::{ConnectionError, Error, Options, Schema};

/// The most bytes that are read at once.
const BUFFER: usize = 64 << 10;

/// The longest time spent on writing to a server that does not read, before deadlines are checked and received bytes
/// are read.
const SLICE: Duration = Duration::from_millis(5);

/// A session and its transport, shared by the clients and subscriptions of a connection.
pub(super) struct Shared<S> {
    state: Mutex<State<S>>,
    carries_fds: bool,
    /// The server's address or the connection's name, for errors.
    pub(super) label: Option<std::sync::Arc<str>>,
    /// The server's schema, once it is known.
    pub(super) schema: OnceLock<std::sync::Arc<Schema>>,
}

/// The part of a connection that its clients share. The connection ends when the last of them is dropped.
pub(super) struct Handle<S: Session>(pub(super) Arc<Shared<S>>);

impl<S: Session> Drop for Handle<S> {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.0.close();
        } else {
            // A callback may panic; a second panic would abort the process.
            _ = catch_unwind(AssertUnwindSafe(|| self.0.close()));
        }
    }
}

struct State<S> {
    hub: Hub<S>,
    /// `None` once the connection is lost. Threads that are reading or writing have references of their own.
    transport: Option<std::sync::Arc<dyn Transport>>,
    /// The thread that reads, if any. While it reads, `buffer` is empty.
    reader: Option<Reader>,
    buffer: Vec<u8>,
    /// Whether a thread is writing.
    writing: bool,
    /// A chunk that could not be written yet, because the server reads too slowly. It is written first.
    unsent: Option<Chunk>,
    /// Threads that wait without reading, because another thread reads or the connection is lost. The oldest is first.
    parked: VecDeque<Thread>,
    /// Threads that are running callbacks.
    calling_back: Vec<ThreadId>,
}

/// A thread that reads, and the end of its wait.
struct Reader {
    thread: ThreadId,
    until: Option<Instant>,
    /// Whether it only reads until no call is left.
    until_idle: bool,
}

impl<S: Session> State<S> {
    /// Returns whether no call waits for its end, and no other thread is running a callback.
    fn is_idle(&self, this: ThreadId) -> bool {
        self.hub.is_idle() && self.calling_back.iter().all(|thread| *thread == this)
    }

    /// Makes the thread that reads notice a change.
    fn interrupt(&self) {
        if let Some(transport) = &self.transport {
            transport.interrupt();
        }
    }

    /// Drops the chunk that could not be written, and reports it to the session as unwritten.
    fn give_up_writing(&mut self) {
        if let Some(chunk) = self.unsent.take() {
            self.hub.unwritten(chunk.bytes.len());
        }
    }
}

/// Removes a thread from the list of parked threads. It is not generic, so that a program contains it once.
fn forget(parked: &mut VecDeque<Thread>, id: ThreadId) {
    parked.retain(|parked| parked.id() != id);
}

impl<S: Session> Shared<S> {
    pub(super) fn new(
        transport: std::sync::Arc<dyn Transport>,
        label: Option<std::sync::Arc<str>>,
        options: &Options,
    ) -> Arc<Self> {
        let (session, span) = (S::new(options, Instant::now()), trace::span::<S>(label.as_deref()));
        let carries_fds = transport.carries_fds();
        let state = State {
            hub: Hub::new(session, span, options),
            transport: Some(transport),
            reader: None,
            buffer: Vec::new(),
            writing: false,
            unsent: None,
            parked: VecDeque::new(),
            calling_back: Vec::new(),
        };
        let schema = options.schema.clone().map_or_else(OnceLock::new, OnceLock::from);
        Arc::new(Self { state: Mutex::new(state), carries_fds, label, schema })
    }

    fn lock(&self) -> MutexGuard<'_, State<S>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls `act` with the hub, under the lock. `act` must not block.
    pub(super) fn with<T>(&self, act: impl FnOnce(&mut Hub<S>) -> T) -> T {
        act(&mut self.lock().hub)
    }

    /// Executes a command and waits for its reply.
    pub(super) fn run(&self, request: Request) -> Result<Reply, Error> {
        self.check(&request)?;
        let mut state = self.lock();
        let call = state.hub.call(request, Slot::Waiting(None), Instant::now());
        // The session ends the call at its deadline.
        match self.wait(state, None, false, |state, waker| state.hub.poll_call(call, waker)) {
            Some(result) => result,
            None => Err(ConnectionError::Here.into()),
        }
    }

    /// Sends a command without waiting for its reply. `callback` receives the reply or the error.
    pub(super) fn submit(&self, request: Request, callback: Callback) -> Result<CallId, Error> {
        self.check(&request)?;
        let mut state = self.lock();
        let call = state.hub.call(request, Slot::Callback(callback), Instant::now());
        state = self.settle(state);
        while state.unsent.is_some() && state.hub.is_under_way(call) {
            if state.reader.is_none() {
                state = self.read(state, Instant::now().checked_add(SLICE), false);
            }
            state = self.settle(state);
        }
        self.hand_over(&mut state);
        Ok(call)
    }

    fn check(&self, request: &Request) -> Result<(), Error> {
        if request.fds() != 0 && !self.carries_fds {
            let command = request.command().to_owned().into();
            return Err(Error::NoDescriptors { command, address: None });
        }
        Ok(())
    }

    /// Returns whether the connection is lost, cannot be written any more, or has an end that was not read yet.
    pub(super) fn has_ended(&self) -> bool {
        let state = self.lock();
        let is_over = state.hub.lost().is_some() || state.hub.is_write_closed();
        let transport = state.transport.clone();
        drop(state);
        is_over || transport.is_none_or(|transport| transport.has_ended())
    }

    /// Ends the connection, the calls under way and the subscriptions.
    pub(super) fn close(&self) {
        let mut state = self.lock();
        state.give_up_writing();
        state.hub.lose(ConnectionError::Here);
        state = self.settle(state);
        self.hand_over(&mut state);
    }

    /// Waits until commands can be executed.
    pub(super) fn ready(&self) -> Result<(), Error> {
        let mut state = self.lock();
        let waiter = state.hub.waiter();
        let ready = self.wait(state, None, false, |state, waker| state.hub.poll_ready(waiter, waker));
        self.lock().hub.stop_waiting_for_ready(waiter);
        ready.unwrap_or_else(|| Err(ConnectionError::Here.into()))
    }

    /// Waits for the next event of a subscription. Returns `None` once the connection was closed.
    pub(super) fn next_event(&self, queue: u64, deadline: Option<Deadline>) -> Option<Result<ReceivedEvent, Error>> {
        let until = deadline.and_then(|deadline| deadline.until);
        let next = self.wait(self.lock(), until, false, |state, waker| state.hub.poll_event(queue, waker));
        match (next, deadline) {
            (Some(next), _) => next,
            (None, Some(deadline)) => Some(Err(deadline.passed(self.lock().hub.awaited(queue)))),
            // Only a deadline ends the wait.
            (None, None) => None,
        }
    }

    /// Reads on behalf of other threads until `until`. With `until_idle`, returns as soon as no call is waiting and no
    /// callback is running.
    pub(super) fn drive(&self, until: Option<Instant>, until_idle: bool) -> Result<(), Error> {
        let this = super::sync::current().id();
        let outcome = self.wait(self.lock(), until, until_idle, |state, waker| {
            if until_idle && state.is_idle(this) {
                return Poll::Ready(Ok(()));
            }
            match state.hub.lost() {
                // If only callbacks in other threads are left, wait for them.
                Some(lost) if !(until_idle && state.hub.is_idle()) => Poll::Ready(Err(lost.clone().into())),
                _ => {
                    // The loss of the connection is passed from thread to thread in any case.
                    if until_idle && let Some(waker) = waker {
                        state.hub.wait_for_ends(waker);
                    }
                    Poll::Pending
                }
            }
        });
        if until_idle {
            self.lock().hub.stop_waiting_for_ends(&waker());
        }
        outcome.unwrap_or(Ok(()))
    }

    /// Reads and writes until `poll` is ready. Returns `None` at `deadline`, after one attempt to read at least. `poll`
    /// can become ready through received bytes or passing time, and with `until_idle` also through other threads.
    fn wait<'a, T>(
        &'a self,
        mut state: MutexGuard<'a, State<S>>,
        deadline: Option<Instant>,
        until_idle: bool,
        mut poll: impl FnMut(&mut State<S>, Option<&Waker>) -> Poll<T>,
    ) -> Option<T> {
        let mut is_first = true;
        let outcome = loop {
            state = self.settle(state);
            if let Poll::Ready(outcome) = poll(&mut state, None) {
                break Some(outcome);
            }
            let now = Instant::now();
            if deadline.is_some_and(|deadline| deadline <= now) {
                // Even with a timeout of zero, received bytes are read once.
                if !std::mem::take(&mut is_first) || state.reader.is_some() || state.hub.lost().is_some() {
                    break None;
                }
                state = self.read(state, Some(now), until_idle);
                continue;
            }
            is_first = false;
            let until = [deadline, state.hub.deadline()].into_iter().flatten().min();
            let left = until.map(|until| until.saturating_duration_since(now));
            if left == Some(Duration::ZERO) {
                state.hub.tick(now);
            } else if state.reader.is_some() && state.unsent.is_some() {
                // Continues to write.
            } else if state.reader.is_some() || state.hub.lost().is_some() {
                let (waker, thread) = (waker(), super::sync::current());
                if let Poll::Ready(outcome) = poll(&mut state, Some(&waker)) {
                    break Some(outcome);
                }
                let id = thread.id();
                state.parked.push_back(thread);
                drop(state);
                match left {
                    Some(left) => park_timeout(left),
                    None => park(),
                }
                state = self.lock();
                forget(&mut state.parked, id);
            } else {
                let slice = if state.unsent.is_some() { now.checked_add(SLICE) } else { None };
                state = self.read(state, [until, slice].into_iter().flatten().min(), until_idle);
            }
        };
        self.hand_over(&mut state);
        outcome
    }

    /// Wakes another thread to continue the work of this thread: reading, and writing the rest. Also interrupts the
    /// reading thread if it must notice a change: the connection is lost, a deadline is earlier than the one it knows,
    /// or no call is left to read for.
    fn hand_over(&self, state: &mut State<S>) {
        if let Some(reader) = &state.reader {
            let deadline = state.hub.deadline();
            let is_late = deadline.is_some_and(|deadline| reader.until.is_none_or(|until| deadline < until));
            let is_done = reader.until_idle && state.is_idle(reader.thread);
            if is_late || is_done || state.hub.lost().is_some() {
                state.interrupt();
            }
        }
        if state.reader.is_none() || state.unsent.is_some() {
            match state.parked.pop_front() {
                Some(thread) => thread.unpark(),
                // Only the reading thread is left, so it has to write, too.
                None if state.reader.is_some() => state.interrupt(),
                None => {}
            }
        }
    }

    /// Reads once, without the lock.
    fn read<'a>(
        &'a self,
        mut state: MutexGuard<'a, State<S>>,
        until: Option<Instant>,
        until_idle: bool,
    ) -> MutexGuard<'a, State<S>> {
        let Some(transport) = state.transport.clone() else { return state };
        let left = until.map(|until| until.saturating_duration_since(Instant::now()));
        state.reader = Some(Reader { thread: super::sync::current().id(), until, until_idle });
        let mut buffer = std::mem::take(&mut state.buffer);
        drop(state);
        if buffer.is_empty() {
            buffer = vec![0; BUFFER];
        }
        let read = transport.read(&mut buffer, left);
        // If the connection has been closed meanwhile, this closes the stream.
        drop(transport);
        let mut state = self.lock();
        state.reader = None;
        let goes_on = match &read {
            Ok(read) => *read != 0,
            Err(error) => is_timeout(error) || error.kind() == io::ErrorKind::Interrupted,
        };
        if !goes_on {
            state.give_up_writing();
        }
        match read {
            Ok(0) => state.hub.end_of_stream(),
            Ok(read) => state.hub.receive(buffer.get(..read).unwrap_or_default(), Instant::now()),
            Err(_) if goes_on => state.hub.tick(Instant::now()),
            Err(error) if is_reset(&error) => state.hub.end_of_stream(),
            Err(error) => state.hub.lose(ConnectionError::Io(std::sync::Arc::new(error))),
        }
        state.buffer = buffer;
        state
    }

    /// Writes pending output, unless another thread is writing, and runs callbacks that are due. If the server does not
    /// read all output within a few milliseconds, the rest is written later.
    fn settle<'a>(&'a self, mut state: MutexGuard<'a, State<S>>) -> MutexGuard<'a, State<S>> {
        loop {
            if state.hub.lost().is_some() {
                state.give_up_writing();
                if state.reader.is_some() {
                    state.interrupt();
                }
                if let Some(transport) = state.transport.take() {
                    drop(state);
                    // Closing a stream that the program has provided may take time.
                    drop(transport);
                    state = self.lock();
                }
            }
            let chunk = match &state.transport {
                Some(transport) if !state.writing && !state.hub.is_write_closed() => {
                    let transport = std::sync::Arc::clone(transport);
                    state.unsent.take().or_else(|| state.hub.transmit()).map(|chunk| (transport, chunk))
                }
                _ => None,
            };
            if let Some((transport, mut chunk)) = chunk {
                state.writing = true;
                drop(state);
                let written = write(&*transport, &mut chunk);
                drop(transport);
                state = self.lock();
                state.writing = false;
                match written {
                    Ok(()) => continue,
                    Err(error) if is_timeout(&error) => {
                        state.unsent = Some(chunk);
                        state.hub.tick(Instant::now());
                    }
                    Err(error) => {
                        state.unsent = Some(chunk);
                        state.give_up_writing();
                        state.hub.write_failed(error, Instant::now());
                        continue;
                    }
                }
            }
            let due = state.hub.due();
            if due.is_empty() {
                return state;
            }
            state.calling_back.push(super::sync::current().id());
            // If this thread was reading, another one can do so in the meantime.
            self.hand_over(&mut state);
            drop(state);
            let calling_back = CallingBack(self);
            run(due);
            drop(calling_back);
            state = self.lock();
        }
    }
}

/// Writes a chunk. On failure, the chunk contains the bytes that were not written.
fn write(transport: &dyn Transport, chunk: &mut Chunk) -> io::Result<()> {
    let mut sent = 0;
    let mut since = None;
    let written = loop {
        let rest = chunk.bytes.get(sent..).unwrap_or_default();
        if rest.is_empty() {
            break Ok(());
        }
        match transport.write(rest, &chunk.fds, Some(SLICE)) {
            Ok(0) => break Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => {
                sent += written;
                chunk.fds.clear();
                // The server reads, but slowly.
                if written < rest.len() && since.get_or_insert_with(Instant::now).elapsed() > SLICE {
                    break Err(io::ErrorKind::TimedOut.into());
                }
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => break Err(error),
        }
    };
    chunk.bytes.drain(..sent.min(chunk.bytes.len()));
    written
}

/// Removes a thread from the list of those that run callbacks, even if a callback panics.
struct CallingBack<'a, S: Session>(&'a Shared<S>);

impl<S: Session> Drop for CallingBack<'_, S> {
    fn drop(&mut self) {
        let this = super::sync::current().id();
        let mut state = self.0.lock();
        if let Some(at) = state.calling_back.iter().rposition(|thread| *thread == this) {
            state.calling_back.remove(at);
        }
        state.hub.tell_ends();
        self.0.hand_over(&mut state);
    }
}

impl<S> std::fmt::Debug for Shared<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connection").field("server", &self.label).finish_non_exhaustive()
    }
}

/// Unparks a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: std::sync::Arc<Self>) {
        self.0.unpark();
    }
    fn wake_by_ref(self: &std::sync::Arc<Self>) {
        self.0.unpark();
    }
}

/// Returns the waker of the current thread.
fn waker() -> Waker {
    thread_local! {
        static WAKER: RefCell<Option<Waker>> = const { RefCell::new(None) };
    }
    WAKER.with(|waker| {
        let mut waker = waker.borrow_mut();
        waker.get_or_insert_with(|| Waker::from(std::sync::Arc::new(Unpark(super::sync::current())))).clone()
    })
}
