//! A connection that threads share: one of those who wait reads, the others sleep.

use std::cell::RefCell;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use super::transport::Transport;
use crate::client::{CallId, Callback, Chunk, Event, Hub, Reply, Request, Session, Slot};
use crate::error::WaitedFor;
use crate::{Error, Filter, Lost, Options};

/// How much is read at once.
const BUFFER: usize = 64 << 10;

/// How long is written to a server that does not read, before deadlines and what it sends get their turn.
const SLICE: Duration = Duration::from_millis(5);

/// A session and its transport.
pub(super) struct Connection<S> {
    state: Mutex<State<S>>,
    transport: Box<dyn Transport>,
    pub(super) options: Options,
}

struct State<S> {
    hub: Hub<S>,
    /// Whether somebody reads. If nobody does, the buffer is here.
    reading: bool,
    buffer: Vec<u8>,
    /// Whether somebody writes.
    writing: bool,
    /// What could not be written yet, since the server reads slower than we write. It comes first.
    unsent: Option<Chunk>,
}

impl<S: Session> State<S> {
    /// What could not be written will not be.
    fn give_up_writing(&mut self) {
        if let Some(chunk) = self.unsent.take() {
            self.hub.unwritten(chunk.bytes.len());
        }
    }
}

impl<S: Session> Connection<S> {
    pub(super) fn new(session: S, transport: Box<dyn Transport>, options: &Options) -> Arc<Self> {
        let state = State { hub: Hub::new(session), reading: false, buffer: Vec::new(), writing: false, unsent: None };
        Arc::new(Self { state: Mutex::new(state), transport, options: options.clone() })
    }

    fn lock(&self) -> MutexGuard<'_, State<S>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something short with the session.
    pub(super) fn with<T>(&self, act: impl FnOnce(&mut Hub<S>) -> T) -> T {
        act(&mut self.lock().hub)
    }

    /// Executes a command and waits for its reply.
    pub(super) fn run(&self, request: Request) -> Result<Reply, Error> {
        self.check(&request)?;
        let mut state = self.lock();
        let call = state.hub.call(request, Slot::Waiting(None), Instant::now());
        // The session ends the call at its deadline.
        match self.wait(state, None, |hub, waker| hub.poll_call(call, waker)) {
            Some(result) => result,
            None => Err(Lost::Here.into()),
        }
    }

    /// Sends a command without waiting for its reply, which `callback` will be given.
    pub(super) fn submit(&self, request: Request, callback: Callback) -> Result<CallId, Error> {
        self.check(&request)?;
        let mut state = self.lock();
        let call = state.hub.call(request, Slot::Callback(callback), Instant::now());
        state = self.settle(state);
        while state.unsent.is_some() && state.hub.is_under_way(call) {
            if !state.reading {
                state = self.read(state, Some(SLICE));
            }
            state = self.settle(state);
        }
        if !state.reading {
            state.hub.wake_one();
        }
        Ok(call)
    }

    fn check(&self, request: &Request) -> Result<(), Error> {
        if request.fds() != 0 && !self.transport.carries_fds() {
            return Err(Error::NoDescriptors { command: request.command().to_owned().into() });
        }
        Ok(())
    }

    /// Waits until commands can be executed.
    pub(super) fn ready(&self) -> Result<(), Error> {
        match self.wait(self.lock(), None, Hub::poll_ready) {
            Some(ready) => ready,
            None => Err(Lost::Here.into()),
        }
    }

    pub(super) fn subscribe(&self, filter: Filter) -> u64 {
        self.lock().hub.subscribe(filter, self.options.event_queue)
    }

    /// The next event of a subscription; nothing once the connection has ended in good order.
    pub(super) fn next_event(&self, queue: u64, timeout: Option<Duration>) -> Result<Option<Event>, Error> {
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        match self.wait(self.lock(), deadline, |hub, waker| hub.poll_event(queue, waker)) {
            Some(Some(event)) => event.map(Some),
            Some(None) => Ok(None),
            None => {
                self.lock().hub.stop_waiting_for_event(queue);
                Err(Error::Timeout { waited_for: WaitedFor::Event, after: timeout.unwrap_or_default() })
            }
        }
    }

    /// Reads for others until `until`, or until nothing is left to be read for: `idle` says so.
    pub(super) fn drive(&self, until: Option<Instant>, mut idle: impl FnMut(&Hub<S>) -> bool) -> Result<(), Error> {
        let outcome = self.wait(self.lock(), until, |hub, _| match hub.lost() {
            _ if idle(hub) => Poll::Ready(Ok(())),
            Some(lost) => Poll::Ready(Err(lost.clone().into())),
            None => Poll::Pending,
        });
        outcome.unwrap_or(Ok(()))
    }

    /// Reads and writes until `poll` is ready; nothing at `deadline`.
    fn wait<'a, T>(
        &'a self,
        mut state: MutexGuard<'a, State<S>>,
        deadline: Option<Instant>,
        mut poll: impl FnMut(&mut Hub<S>, Option<&Waker>) -> Poll<T>,
    ) -> Option<T> {
        let outcome = loop {
            state = self.settle(state);
            if let Poll::Ready(outcome) = poll(&mut state.hub, None) {
                break Some(outcome);
            }
            let now = Instant::now();
            if deadline.is_some_and(|deadline| deadline <= now) {
                break None;
            }
            let until = [deadline, state.hub.session.deadline()].into_iter().flatten().min();
            let left = until.map(|until| until.saturating_duration_since(now));
            if left == Some(Duration::ZERO) {
                state.hub.tick(now);
            } else if state.reading && state.unsent.is_some() {
                // Goes on writing.
            } else if state.reading {
                let waker = waker();
                if let Poll::Ready(outcome) = poll(&mut state.hub, Some(&waker)) {
                    break Some(outcome);
                }
                drop(state);
                match left {
                    Some(left) => thread::park_timeout(left),
                    None => thread::park(),
                }
                state = self.lock();
            } else {
                let slice = state.unsent.is_some().then_some(SLICE);
                state = self.read(state, [left, slice].into_iter().flatten().min());
            }
        };
        // Whoever else waits has to read from now on, or to write what is left.
        if !state.reading || state.unsent.is_some() {
            state.hub.wake_one();
        }
        outcome
    }

    /// Reads once, without the lock.
    fn read<'a>(&'a self, mut state: MutexGuard<'a, State<S>>, left: Option<Duration>) -> MutexGuard<'a, State<S>> {
        state.reading = true;
        let mut buffer = std::mem::take(&mut state.buffer);
        drop(state);
        if buffer.is_empty() {
            buffer = vec![0; BUFFER];
        }
        let read = self.transport.read(&mut buffer, left);
        let mut state = self.lock();
        state.reading = false;
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
            Err(error) => match error.kind() {
                _ if is_timeout(&error) => state.hub.tick(Instant::now()),
                io::ErrorKind::Interrupted => state.hub.tick(Instant::now()),
                // That is how a Unix socket says that the peer has closed it before reading all.
                io::ErrorKind::ConnectionReset => state.hub.end_of_stream(),
                _ => state.hub.lose(Lost::Io(Arc::new(error))),
            },
        }
        state.buffer = buffer;
        state
    }

    /// Writes what there is to write, unless another thread does, and runs callbacks that are due. If
    /// the server does not take it all in a moment, the rest is left for the next time.
    fn settle<'a>(&'a self, mut state: MutexGuard<'a, State<S>>) -> MutexGuard<'a, State<S>> {
        loop {
            let chunk = if state.writing || state.hub.lost().is_some() {
                None
            } else {
                state.unsent.take().or_else(|| state.hub.transmit())
            };
            if let Some(mut chunk) = chunk {
                state.writing = true;
                drop(state);
                let written = self.write(&mut chunk);
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
                        state = self.lose_writing(state, error);
                        continue;
                    }
                }
            }
            let due = state.hub.due();
            if due.is_empty() {
                return state;
            }
            drop(state);
            for (callback, result) in due {
                callback(result);
            }
            state = self.lock();
        }
    }

    /// Takes note that nothing can be written; what the server said before it went may still be read.
    fn lose_writing<'a>(&'a self, mut state: MutexGuard<'a, State<S>>, error: io::Error) -> MutexGuard<'a, State<S>> {
        match error.kind() {
            io::ErrorKind::BrokenPipe | io::ErrorKind::ConnectionReset => state.hub.end_of_stream(),
            _ => state.hub.lose(Lost::Io(Arc::new(error))),
        }
        state
    }

    /// Writes a chunk; if it fails, the chunk is what is left of it.
    fn write(&self, chunk: &mut Chunk) -> io::Result<()> {
        let mut sent = 0;
        let mut since = None;
        let written = loop {
            let rest = chunk.bytes.get(sent..).unwrap_or_default();
            if rest.is_empty() {
                break Ok(());
            }
            match self.transport.write(rest, &chunk.fds, Some(SLICE)) {
                Ok(0) => break Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => {
                    sent += written;
                    chunk.fds.clear();
                    // It reads, but slowly.
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
}

impl<S> std::fmt::Debug for Connection<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Connection")
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

/// Wakes a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
    fn wake_by_ref(self: &Arc<Self>) {
        self.0.unpark();
    }
}

/// What wakes the current thread.
fn waker() -> Waker {
    thread_local! {
        static WAKER: RefCell<Option<Waker>> = const { RefCell::new(None) };
    }
    WAKER.with_borrow_mut(|waker| waker.get_or_insert_with(|| Waker::from(Arc::new(Unpark(thread::current())))).clone())
}
