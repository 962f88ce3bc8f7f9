//! The task of a connection, and the state that it shares with its handles.

use std::cell::RefCell;
use std::fmt;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use ::tokio::time::{Sleep, sleep_until};
use qapi_session::client::{CallId, Chunk, Reply, Request, Session};

use super::descriptor::HangUp;
use super::transport::Transport;
use crate::hub::{Callback, Hub, Slot, run};
use crate::trace;
use crate::transport::is_reset;
use crate::{ConnectionError, Error, Options, Schema};

/// The most bytes that are read at once, into a buffer that all connections of a thread share.
const BUFFER: usize = 64 << 10;

/// The number of reads after which a task lets others run.
const TURNS: usize = 16;

/// State shared by a connection's task and its handles.
pub(super) struct Shared<S> {
    state: Mutex<State<S>>,
    carries_fds: bool,
    /// Checks whether the server has disconnected, if the transport can check it without reading.
    hang_up: Option<HangUp>,
    /// The server's address or the connection's name, for errors.
    pub(super) label: Option<Arc<str>>,
    /// The server's schema, once it is known.
    pub(super) schema: OnceLock<Arc<Schema>>,
}

struct State<S> {
    hub: Hub<S>,
    /// The waker of the task, if it sleeps.
    task: Option<Waker>,
    /// Whether all clients were dropped.
    abandoned: bool,
    /// Whether a client has closed the connection.
    closed: bool,
}

/// The part of a connection that its clients share. The connection ends when the last of them is dropped.
pub(super) struct Handle<S: Session>(pub(super) Arc<Shared<S>>);

impl<S: Session> Drop for Handle<S> {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.abandoned = true;
        let task = state.task.take();
        drop(state);
        if let Some(task) = task {
            task.wake();
        }
    }
}

impl<S> fmt::Debug for Shared<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").field("server", &self.label).finish_non_exhaustive()
    }
}

impl<S: Session> Shared<S> {
    /// Starts the task of a connection.
    pub(super) fn start(
        transport: impl Transport,
        hang_up: Option<HangUp>,
        label: Option<Arc<str>>,
        options: &Options,
    ) -> Arc<Self>
    where
        S: Send + 'static,
    {
        let (session, span) = (S::new(options, Instant::now()), trace::span::<S>(label.as_deref()));
        let state = State { hub: Hub::new(session, span, options), task: None, abandoned: false, closed: false };
        let carries_fds = transport.carries_fds();
        let schema = options.schema.clone().map_or_else(OnceLock::new, OnceLock::from);
        let shared = Arc::new(Self { state: Mutex::new(state), carries_fds, hang_up, label, schema });
        ::tokio::spawn(Task {
            shared: Arc::clone(&shared),
            transport,
            sending: None,
            is_write_closed: false,
            unflushed: false,
            sleep: None,
            wake_at: None,
        });
        shared
    }

    fn lock(&self) -> MutexGuard<'_, State<S>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls `act` with the hub, under the lock, and then wakes the task. `act` must not block.
    pub(super) fn with<T>(&self, act: impl FnOnce(&mut Hub<S>) -> T) -> T {
        let mut state = self.lock();
        let done = act(&mut state.hub);
        let task = state.task.take();
        drop(state);
        if let Some(task) = task {
            task.wake();
        }
        done
    }

    /// Like [`with`](Self::with), without waking the task.
    pub(super) fn look<T>(&self, act: impl FnOnce(&mut Hub<S>) -> T) -> T {
        act(&mut self.lock().hub)
    }

    /// Executes a command and waits for its reply.
    pub(super) async fn run(&self, request: Request) -> Result<Reply, Error> {
        self.check(&request)?;
        let call = self.with(|hub| hub.call(request, Slot::Waiting(None), Instant::now()));
        Pending { shared: self, call: Some(call) }.await
    }

    /// Sends a command without waiting for its reply. `callback` receives the reply or the error.
    pub(super) fn submit(&self, request: Request, callback: Callback) -> Result<(), Error> {
        self.check(&request)?;
        let due = self.with(|hub| {
            hub.call(request, Slot::Callback(callback), Instant::now());
            // Once the connection is lost, there may be no task that runs the callback.
            if hub.lost().is_some() { hub.due() } else { Vec::new() }
        });
        run(due);
        Ok(())
    }

    fn check(&self, request: &Request) -> Result<(), Error> {
        if request.fds() != 0 && !self.carries_fds {
            let command = request.command().to_owned().into();
            return Err(Error::NoDescriptors { command, address: None });
        }
        Ok(())
    }

    /// Ends the connection, the calls under way and the subscriptions as soon as the task runs.
    pub(super) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        let task = state.task.take();
        drop(state);
        if let Some(task) = task {
            task.wake();
        }
    }

    /// Returns whether the connection is lost or closed, or has an end that was not read yet.
    pub(super) fn has_ended(&self) -> bool {
        let state = self.lock();
        let is_over = state.closed || state.hub.lost().is_some();
        drop(state);
        is_over || self.hang_up.as_ref().is_some_and(HangUp::has_happened)
    }

    /// Waits until commands can be executed.
    pub(super) fn ready(&self) -> Ready<'_, S> {
        Ready { shared: self, waiter: self.look(Hub::waiter) }
    }
}

/// Waits until commands can be executed.
pub(super) struct Ready<'a, S: Session> {
    shared: &'a Shared<S>,
    waiter: u64,
}

impl<S: Session> Future for Ready<'_, S> {
    type Output = Result<(), Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.shared.look(|hub| hub.poll_ready(self.waiter, Some(cx.waker())))
    }
}

impl<S: Session> Drop for Ready<'_, S> {
    fn drop(&mut self) {
        self.shared.look(|hub| hub.stop_waiting_for_ready(self.waiter));
    }
}

/// A call that is abandoned if this is dropped before its end.
struct Pending<'a, S: Session> {
    shared: &'a Shared<S>,
    call: Option<CallId>,
}

impl<S: Session> Future for Pending<'_, S> {
    type Output = Result<Reply, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(call) = self.call else { return Poll::Ready(Err(ConnectionError::Here.into())) };
        let polled = self.shared.look(|hub| hub.poll_call(call, Some(cx.waker())));
        if polled.is_ready() {
            self.call = None;
        }
        polled
    }
}

impl<S: Session> Drop for Pending<'_, S> {
    fn drop(&mut self) {
        if let Some(call) = self.call {
            self.shared.with(|hub| hub.abandon(call, Instant::now()));
        }
    }
}

/// A chunk that is being written.
struct Sending {
    chunk: Chunk,
    sent: usize,
}

/// Reads and writes for all clients of a connection.
struct Task<S: Session, T> {
    shared: Arc<Shared<S>>,
    transport: T,
    sending: Option<Sending>,
    /// Whether the server can no longer be written to.
    is_write_closed: bool,
    /// Whether the stream may have buffered bytes.
    unflushed: bool,
    sleep: Option<Pin<Box<Sleep>>>,
    /// The end of the sleep. It may be earlier than the next deadline, because calls end.
    wake_at: Option<Instant>,
}

/// Only boxed fields are pinned.
impl<S: Session, T> Unpin for Task<S, T> {}

impl<S: Session, T: Transport> Future for Task<S, T> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        {
            let mut state = this.shared.lock();
            match &mut state.task {
                Some(task) => task.clone_from(cx.waker()),
                none => *none = Some(cx.waker().clone()),
            }
        }
        for _ in 0..TURNS {
            if this.shared.lock().closed {
                let unwritten = this.unwritten();
                this.shared.look(|hub| {
                    hub.unwritten(unwritten);
                    hub.lose(ConnectionError::Here);
                });
                this.run_callbacks();
                return Poll::Ready(());
            }
            if !this.is_write_closed
                && let Err(error) = this.write(cx)
            {
                let unwritten = this.unwritten();
                this.shared.look(|hub| {
                    hub.unwritten(unwritten);
                    hub.write_failed(error, Instant::now());
                });
                this.is_write_closed = true;
                this.sending = None;
            }
            this.run_callbacks();
            {
                let state = this.shared.lock();
                if state.hub.lost().is_some() {
                    return Poll::Ready(());
                }
                if state.abandoned && (this.is_write_closed || (this.sending.is_none() && !this.unflushed)) {
                    drop(state);
                    this.shared.look(|hub| hub.lose(ConnectionError::Here));
                    this.run_callbacks();
                    return Poll::Ready(());
                }
            }
            if this.read(cx).is_pending() && this.sleep(cx).is_pending() {
                return Poll::Pending;
            }
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl<S: Session, T: Transport> Task<S, T> {
    /// Writes until there is nothing to write or the stream would block.
    fn write(&mut self, cx: &mut Context<'_>) -> io::Result<()> {
        loop {
            if self.sending.is_none() {
                self.sending = self.shared.look(Hub::transmit).map(|chunk| Sending { chunk, sent: 0 });
            }
            let Some(Sending { chunk, sent }) = &mut self.sending else {
                if self.unflushed {
                    match self.transport.poll_flush(cx) {
                        Poll::Ready(flushed) => flushed?,
                        Poll::Pending => return Ok(()),
                    }
                    self.unflushed = false;
                }
                return Ok(());
            };
            let rest = chunk.bytes.get(*sent..).unwrap_or_default();
            if rest.is_empty() {
                self.sending = None;
                continue;
            }
            match self.transport.poll_write(cx, rest, &chunk.fds) {
                Poll::Ready(Ok(0)) => return Err(io::ErrorKind::WriteZero.into()),
                Poll::Ready(Ok(written)) => {
                    *sent += written;
                    self.unflushed = true;
                    chunk.fds.clear();
                }
                Poll::Ready(Err(error)) => return Err(error),
                Poll::Pending => return Ok(()),
            }
        }
    }

    /// Returns the number of bytes of the current chunk that have not been written.
    fn unwritten(&self) -> usize {
        self.sending.as_ref().map_or(0, |Sending { chunk, sent }| chunk.bytes.len() - sent)
    }

    /// Reads once.
    fn read(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        thread_local! {
            static BYTES: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
        }
        BYTES.with_borrow_mut(|bytes| {
            bytes.resize(BUFFER, 0);
            let read = match self.transport.poll_read(cx, bytes) {
                Poll::Ready(read) => read,
                Poll::Pending => return Poll::Pending,
            };
            let unwritten = self.unwritten();
            let ends = !matches!(read, Ok(1..));
            if ends {
                // Unwritten bytes are not written any more.
                self.is_write_closed = true;
                self.sending = None;
            }
            self.shared.look(|hub| {
                if ends {
                    hub.unwritten(unwritten);
                }
                match read {
                    Ok(0) => hub.end_of_stream(),
                    Ok(read) => hub.receive(bytes.get(..read).unwrap_or_default(), Instant::now()),
                    Err(error) if is_reset(&error) => hub.end_of_stream(),
                    Err(error) => hub.lose(ConnectionError::Io(Arc::new(error))),
                }
            });
            Poll::Ready(())
        })
    }

    /// Arranges a wake-up at the session's next deadline. Returns ready if the deadline has passed.
    fn sleep(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let Some(deadline) = self.shared.look(|hub| hub.deadline()) else { return Poll::Pending };
        // An early wake-up is harmless, and far cheaper than resetting the timer for each call.
        if self.wake_at.is_none_or(|wake_at| deadline < wake_at) {
            self.wake_at = Some(deadline);
            match &mut self.sleep {
                Some(sleep) => sleep.as_mut().reset(deadline.into()),
                none => *none = Some(Box::pin(sleep_until(deadline.into()))),
            }
        }
        let Some(sleep) = &mut self.sleep else { return Poll::Pending };
        if sleep.as_mut().poll(cx).is_pending() {
            return Poll::Pending;
        }
        self.wake_at = None;
        self.shared.look(|hub| hub.tick(Instant::now()));
        Poll::Ready(())
    }
}

impl<S: Session, T> Task<S, T> {
    fn run_callbacks(&self) {
        run(self.shared.look(Hub::due));
    }
}

/// If the task is dropped, for example because the runtime shuts down, all calls and subscriptions end.
impl<S: Session, T> Drop for Task<S, T> {
    fn drop(&mut self) {
        self.shared.look(|hub| hub.lose(ConnectionError::Here));
        if !std::thread::panicking() {
            self.run_callbacks();
        } else {
            // A callback has panicked; a second panic would abort the process.
            _ = catch_unwind(AssertUnwindSafe(|| self.run_callbacks()));
        }
    }
}
