//! Streams without time-outs, read and written by threads of their own.
//!
//! A client's deadline must hold on every stream, but a thread that reads from an arbitrary stream cannot be
//! interrupted. So another thread reads, and the client's threads wait for it only until their deadlines. The reading
//! thread reads only when a client's thread requests it. Between calls it does not block in the stream, so it ends with
//! the client.

use std::fmt;
use std::io::{self, Read, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::Transport;
use crate::OwnedFd;
use crate::transport::is_timeout;

/// The most bytes that are read at once, and the most that wait to be written.
const BUFFER: usize = 64 << 10;

/// The pause before another attempt on a stream that would block.
const PAUSE: Duration = Duration::from_millis(1);

/// The time for which a stream that cannot be written any more is still read while nothing is received.
const LAST_WORDS: Duration = Duration::from_millis(100);

/// The time for which remaining bytes are still written after the client is dropped.
const LINGER: Duration = Duration::from_secs(1);

/// A pair of streams, one to read from and one to write to, each used by a thread of its own.
///
/// Deadlines hold. If such a thread is blocked in its stream when the client is dropped, it ends as soon as the stream
/// returns.
pub struct Halves(Arc<Exchange>);

impl Halves {
    /// Starts a thread for each of the two streams.
    ///
    /// # Errors
    /// If a thread cannot be started.
    pub fn new(reader: impl Read + Send + 'static, writer: impl Write + Send + 'static) -> io::Result<Self> {
        let halves = Self(Arc::default());
        let (mut reader, mut writer) = (reader, writer);
        halves.0.spawn(move |exchange| while exchange.work(Work::Reading, |task| task.read(&mut reader)) {})?;
        halves
            .0
            .spawn(move |exchange| while exchange.work(Work::Writing, |task| task.write(&mut writer, exchange)) {})?;
        Ok(halves)
    }
}

/// A stream that both reads and writes, such as one under TLS, used by a thread of its own.
///
/// Deadlines hold. While the stream waits for bytes to read, nothing can be written to it. So set a short read time-out
/// on the underlying stream, for example 20 ms with
/// [`TcpStream::set_read_timeout`](std::net::TcpStream::set_read_timeout). Without it, calls of several threads cannot
/// overlap, and a call that timed out blocks the next one. If the two directions are independent streams, use
/// [`Halves`], which needs no read time-out.
pub struct Stream(Arc<Exchange>);

impl Stream {
    /// Starts a thread that uses the stream.
    ///
    /// # Errors
    /// If the thread cannot be started.
    pub fn new(stream: impl Read + Write + Send + 'static) -> io::Result<Self> {
        let shared = Self(Arc::default());
        let mut stream = stream;
        shared.0.spawn(move |exchange| {
            while exchange.work(Work::Both, |task| match task {
                Task::Read(..) => task.read(&mut stream),
                Task::Write(..) => task.write(&mut stream, exchange),
            }) {}
        })?;
        Ok(shared)
    }
}

macro_rules! transport {
    ($($name:ident)+) => {
        $(
            impl Transport for $name {
                fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize> {
                    self.0.read(buffer, timeout)
                }
                fn write(&self, bytes: &[u8], fds: &[OwnedFd], timeout: Option<Duration>) -> io::Result<usize> {
                    if !fds.is_empty() {
                        return Err(io::ErrorKind::Unsupported.into());
                    }
                    self.0.write(bytes, timeout)
                }
                fn interrupt(&self) {
                    self.0.lock().interrupted = true;
                    self.0.changed.notify_all();
                }
            }

            impl Drop for $name {
                fn drop(&mut self) {
                    self.0.lock().closed = true;
                    self.0.changed.notify_all();
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(stringify!($name))
                }
            }
        )+
    };
}

transport! { Halves Stream }

/// State shared by a client's threads and those that use the stream.
#[derive(Default)]
struct Exchange {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// Whether a read is requested.
    wanted: bool,
    /// The result of the last read, and the number of its bytes that have been taken.
    received: Option<io::Result<Vec<u8>>>,
    taken: usize,
    /// The bytes that wait to be written.
    unwritten: Vec<u8>,
    /// Whether a thread is writing.
    writing: bool,
    /// The error of writing, and its time.
    write_error: Option<(io::Error, Instant)>,
    interrupted: bool,
    /// Whether the client was dropped.
    closed: bool,
    /// Whether a thread has ended early because the stream has panicked.
    broken: bool,
}

/// The tasks of a thread.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    Reading,
    Writing,
    Both,
}

/// A task that runs without the lock, with its input or result.
enum Task {
    Read(io::Result<Vec<u8>>),
    Write(io::Result<Vec<u8>>),
}

impl Task {
    fn read(&mut self, stream: &mut impl Read) {
        if let Self::Read(outcome) = self {
            let mut buffer = vec![0; BUFFER];
            *outcome = stream.read(&mut buffer).map(|read| {
                buffer.truncate(read);
                buffer
            });
        }
    }

    fn write(&mut self, stream: &mut impl Write, exchange: &Exchange) {
        if let Self::Write(bytes) = self {
            let written = bytes.as_deref().map_or(Ok(()), |bytes| write_all(stream, bytes, exchange));
            if let Err(error) = written {
                *bytes = Err(error);
            }
        }
    }
}

fn write_all(stream: &mut impl Write, bytes: &[u8], exchange: &Exchange) -> io::Result<()> {
    let mut written = 0;
    while let Some(rest @ [_, ..]) = bytes.get(written..) {
        match patiently(exchange, || stream.write(rest))? {
            0 => return Err(io::ErrorKind::WriteZero.into()),
            more => written += more,
        }
    }
    patiently(exchange, || stream.flush())
}

/// Retries while the operation is interrupted or would block. After the client is dropped, it gives up after
/// [`LINGER`].
fn patiently<T>(exchange: &Exchange, mut act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    let mut closed = None;
    loop {
        match act() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if is_timeout(&error) => {
                if exchange.lock().closed && closed.get_or_insert_with(Instant::now).elapsed() > LINGER {
                    return Err(error);
                }
                thread::sleep(PAUSE);
            }
            done => return done,
        }
    }
}

/// Notifies the client's threads that a stream's thread ends, even if the stream panics.
struct Ending<'a>(&'a Exchange);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        self.0.lock().broken = true;
        self.0.changed.notify_all();
    }
}

fn broken() -> io::Error {
    io::Error::other("the stream has panicked")
}

/// Returns the result of a read, if there is one.
fn received(state: &mut State, buffer: &mut [u8]) -> Option<io::Result<usize>> {
    match state.received.take() {
        Some(Ok(received)) => {
            let rest = received.get(state.taken..).unwrap_or_default();
            let length = rest.len().min(buffer.len());
            if let (Some(to), Some(from)) = (buffer.get_mut(..length), rest.get(..length)) {
                to.copy_from_slice(from);
            }
            state.taken += length;
            if state.taken < received.len() {
                state.received = Some(Ok(received));
            }
            Some(Ok(length))
        }
        Some(Err(error)) => Some(Err(error)),
        None if state.broken => Some(Err(broken())),
        None => std::mem::take(&mut state.interrupted).then(|| Err(io::ErrorKind::Interrupted.into())),
    }
}

impl Exchange {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn spawn(self: &Arc<Self>, run: impl FnOnce(&Self) + Send + 'static) -> io::Result<()> {
        let exchange = Arc::clone(self);
        let run = move || {
            let ending = Ending(&exchange);
            run(&exchange);
            drop(ending);
        };
        thread::Builder::new().name("qapi-stream".to_owned()).spawn(run).map(drop)
    }

    /// Waits for a task and runs it. Returns false once the client was dropped and everything is written.
    fn work(&self, work: Work, act: impl FnOnce(&mut Task)) -> bool {
        let mut state = self.lock();
        let mut task = loop {
            if work != Work::Reading && !state.unwritten.is_empty() {
                state.writing = true;
                break Task::Write(Ok(std::mem::take(&mut state.unwritten)));
            }
            if state.closed {
                return false;
            }
            if work != Work::Writing && state.wanted && state.received.is_none() {
                break Task::Read(Ok(Vec::new()));
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        };
        drop(state);
        let started = Instant::now();
        act(&mut task);
        if let Task::Read(Err(error)) = &task
            && (is_timeout(error) || error.kind() == io::ErrorKind::Interrupted)
        {
            // The stream has a time-out of its own, or is non-blocking.
            if started.elapsed() < PAUSE {
                thread::sleep(PAUSE);
            }
            return true;
        }
        let mut state = self.lock();
        match task {
            Task::Read(outcome) => {
                state.wanted = false;
                state.taken = 0;
                state.received = Some(outcome);
            }
            Task::Write(outcome) => {
                state.writing = false;
                if let Err(error) = outcome {
                    state.unwritten.clear();
                    state.write_error = Some((error, Instant::now()));
                }
            }
        }
        drop(state);
        self.changed.notify_all();
        true
    }

    /// Waits until `done` returns a value. Returns `None` after `timeout`.
    fn wait<T>(&self, timeout: Option<Duration>, mut done: impl FnMut(&mut State) -> Option<T>) -> Option<T> {
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        let mut state = self.lock();
        loop {
            if let Some(done) = done(&mut state) {
                return Some(done);
            }
            state = match deadline {
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return None;
                    }
                    self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0
                }
                None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }

    fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize> {
        let read = self.await_received(buffer, timeout);
        // Between calls the stream is not read. The result of a read that has begun is kept for the next call.
        self.lock().wanted = false;
        read
    }

    fn await_received(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize> {
        let mut state = self.lock();
        // An earlier read that timed out may have completed since.
        state.wanted |= state.received.is_none();
        drop(state);
        self.changed.notify_all();
        let started = Instant::now();
        let read = self.wait(timeout, |state| match received(state, buffer) {
            // There may be no further write that would report the error.
            None => state.write_error.as_ref().map(|(_, since)| Err(*since)),
            read => read.map(Ok),
        });
        let failed = match read {
            Some(Ok(read)) => return read,
            Some(Err(since)) => since,
            None => return Err(io::ErrorKind::TimedOut.into()),
        };
        // Bytes that have been received since, or are received soon, take precedence.
        let linger = LAST_WORDS.saturating_sub(failed.elapsed());
        let left = timeout.map_or(linger, |timeout| linger.min(timeout.saturating_sub(started.elapsed())));
        let read = self.wait(Some(left), |state| received(state, buffer));
        read.unwrap_or_else(|| {
            let error = self.lock().write_error.take_if(|(_, since)| since.elapsed() >= LAST_WORDS);
            Err(error.map_or_else(|| io::ErrorKind::TimedOut.into(), |(error, _)| error))
        })
    }

    fn write(&self, bytes: &[u8], timeout: Option<Duration>) -> io::Result<usize> {
        let taken = self.wait(timeout, |state| {
            if let Some((error, _)) = state.write_error.take() {
                return Some(Err(error));
            }
            if state.broken {
                return Some(Err(broken()));
            }
            let room = BUFFER.saturating_sub(state.unwritten.len());
            let some = bytes.get(..room).unwrap_or(bytes);
            state.unwritten.extend_from_slice(some);
            (!some.is_empty()).then_some(Ok(some.len()))
        });
        let taken = taken.unwrap_or_else(|| Err(io::ErrorKind::TimedOut.into()))?;
        self.changed.notify_all();
        // The next write reports a failure, because some of these bytes may have been sent.
        self.wait(timeout, |state| (state.broken || state.unwritten.is_empty() && !state.writing).then_some(()));
        Ok(taken)
    }
}
