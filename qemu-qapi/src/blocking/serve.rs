//! Blocking servers. Each client is served by a thread, which waits in `poll(2)`.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::mpsc::{SendError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Scope, Thread};
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, poll};

use super::Listener;
use super::poll_set::{Input, PollSet, Ready};
use crate::server::{Call, Device, Execution, Options, Output, PartialInput, Response, ServerHandle, Service, Session};
use crate::transport::{ACCEPT_PAUSE as PAUSE, Channel, WakeFd, is_reset, is_transient_accept_error, timespec};

/// The most bytes that are read at once.
const BUFFER: usize = 16 << 10;

/// Serves clients, one at a time, until [`ServerHandle::shutdown`] is called.
///
/// ```no_run
/// # use qemu_qapi::server::{Call, Execution, Interface, Service};
/// # struct Agent;
/// # impl Service for Agent {
/// #     fn interface(&self) -> Interface { unimplemented!() }
/// #     fn execute(&self, call: Call) -> Execution { unimplemented!() }
/// # }
/// use qemu_qapi::blocking::{Listener, serve};
///
/// # let service = Agent;
/// // `AgentCommands::service(agent)` of an enumeration with `#[derive(Commands)]`.
/// serve(Listener::bind("unix:/run/agent.sock")?, service)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// The same as those of [`Server::serve`].
pub fn serve<S: Service>(listener: Listener, service: S) -> io::Result<()> {
    Server::new(service).serve(listener)
}

/// A server and its settings.
///
/// Clones are the same server: they share the service, the state of the commands, and the events. With clones, a server
/// can serve several listeners, devices and sockets at once, each in a thread.
#[derive(Debug)]
pub struct Server<S> {
    service: Arc<S>,
    handle: ServerHandle,
    clients: usize,
}

impl<S> Clone for Server<S> {
    fn clone(&self) -> Self {
        let Self { service, handle, clients } = self;
        Self { service: service.clone(), handle: handle.clone(), clients: *clients }
    }
}

impl<S: Service> Server<S> {
    /// Creates a server for a service, with default options.
    pub fn new(service: S) -> Self {
        Self::with(service, Options::default())
    }

    /// Creates a server for a service, with options.
    pub fn with(service: S, options: Options) -> Self {
        let handle = ServerHandle::new(service.interface(), options);
        Self::with_handle(service, handle)
    }

    /// Creates a server for a service with a handle that was made before, from the service's
    /// [interface](Service::interface), so that the service can hold it.
    ///
    /// # Panics
    /// If the handle was made for other commands.
    pub fn with_handle(service: S, handle: ServerHandle) -> Self {
        assert!(
            handle.is_for(&service.interface()),
            "the handle and the service of a server must have the same commands"
        );
        Self { service: Arc::new(service), handle, clients: 1 }
    }

    /// Returns a handle to enable and disable commands, emit events and shut the server down.
    pub fn handle(&self) -> ServerHandle {
        self.handle.clone()
    }

    /// Sets how many clients of a listener are served at the same time. When so many are connected, the next client is
    /// accepted and waits until one of them disconnects, which is logged; further clients stay in the listener's queue.
    /// The default is 1, as in QEMU and qemu-ga. 0 counts as 1.
    #[must_use]
    pub fn clients(mut self, clients: usize) -> Self {
        self.clients = clients.max(1);
        self
    }

    /// Serves clients that connect, each in a thread, as many at a time as [`clients`](Self::clients) allows.
    ///
    /// A command runs to its end even if its client disconnects, unless it is declared with `#[qapi(cancel)]` or the
    /// server has [`Options::cancel`]. A method that panics ends only the connection of its client, which is logged. An
    /// `async` method is polled in the client's thread, without a runtime.
    ///
    /// Returns after [`ServerHandle::shutdown`], once the commands in progress have ended and their replies have been
    /// sent.
    ///
    /// # Errors
    /// Fails if the listener cannot accept connections. If only file descriptors or memory are short, the server tries
    /// again. The failure of one connection is not an error; it is logged.
    pub fn serve(&self, listener: Listener) -> io::Result<()> {
        let wake_fd = WakeFd::new()?;
        let watch = self.handle.watch();
        watch.set_waker(&wake_fd.waker());
        let places = Places::default();
        // The next client continues partial input only if clients are served one at a time.
        let input = Mutex::new(PartialInput::default());
        let is_single = self.clients == 1;
        thread::scope(|scope| {
            let input = &input;
            while let Some((channel, own)) = accept(&listener, &self.handle, &wake_fd)? {
                let place = places.take(self.clients);
                if self.handle.is_shut_down() {
                    break;
                }
                let spawned = thread::Builder::new().spawn_scoped(scope, move || {
                    let _place = place;
                    let last = || input.lock().unwrap_or_else(PoisonError::into_inner);
                    let mut left = if is_single { std::mem::take(&mut *last()) } else { PartialInput::default() };
                    // The failure of a connection is not an error of the server.
                    if let Err(error) = self.serve_channel(&channel, &own, &mut left) {
                        tracing::debug!(target: "qemu_qapi", "a connection has failed: {error}");
                    }
                    if is_single {
                        *last() = left;
                    }
                });
                if let Err(error) = spawned {
                    tracing::error!(target: "qemu_qapi", "a client cannot be served: {error}");
                    pause(&wake_fd)?;
                }
            }
            Ok(())
        })
    }

    /// Serves the clients of a character device, such as a virtio-serial port or a serial line, which [`Device::open`]
    /// opens. The device need not report when clients connect and disconnect, so successive clients share a session. A
    /// method that panics ends the session, and a new one begins.
    ///
    /// Returns after [`ServerHandle::shutdown`].
    ///
    /// # Errors
    /// Fails if reading from or writing to the device fails, other than because no client is connected.
    pub fn serve_device(&self, device: Device) -> io::Result<()> {
        let (channel, wake_fd) = (Channel::Device(device.into()), WakeFd::new()?);
        // The device stays open when the session of a client ends.
        let mut input = PartialInput::default();
        while !self.handle.is_shut_down() {
            self.serve_channel(&channel, &wake_fd, &mut input)?;
        }
        Ok(())
    }

    /// Serves one client, over two file descriptors such as those of standard input and output.
    ///
    /// Returns when the client has disconnected, or after [`ServerHandle::shutdown`].
    ///
    /// # Errors
    /// Fails if reading, writing or polling fails.
    pub fn serve_pair<R: Into<OwnedFd>, W: Into<OwnedFd>>(&self, read: R, write: W) -> io::Result<()> {
        self.serve_channel(&Channel::pair(read.into(), write.into()), &WakeFd::new()?, &mut PartialInput::default())
    }

    /// Serves one client, over a connected socket.
    ///
    /// Returns when the client has disconnected, or after [`ServerHandle::shutdown`].
    ///
    /// # Errors
    /// Fails if reading, writing or polling fails.
    pub fn serve_socket<F: Into<OwnedFd>>(&self, socket: F) -> io::Result<()> {
        let channel = Channel::new(crate::transport::inherited(socket.into())?);
        self.serve_channel(&channel, &WakeFd::new()?, &mut PartialInput::default())
    }

    /// Serves one client until it disconnects, or the server shuts down. `input` is the partial input of the last
    /// client of the channel, and is replaced by that of this client.
    fn serve_channel(&self, channel: &Channel, wake_fd: &WakeFd, input: &mut PartialInput) -> io::Result<()> {
        let mut session = Session::resume(&self.handle, channel.peer(), std::mem::take(input));
        let end = thread::scope(|scope| {
            let mut worker = Worker { service: &*self.service, scope, calls: None, pending: Vec::new() };
            let end = converse(&mut worker, &mut session, channel, wake_fd);
            // The client has disconnected, but these commands run to their end.
            worker.pending.drain(..).filter(|pending| !pending.is_cancellable).for_each(Pending::finish);
            end
        });
        *input = session.into_partial_input();
        match end {
            // The client has disconnected without reading all output.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe || is_reset(&error) => Ok(()),
            end => end,
        }
    }
}

fn log_panic() {
    tracing::error!(target: "qemu_qapi", "a command panicked; its connection is closed");
}

/// The number of clients that are served.
#[derive(Default)]
struct Places {
    taken: Mutex<usize>,
    one_left: Condvar,
}

impl Places {
    fn count(&self) -> MutexGuard<'_, usize> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until fewer than `most` places are taken, and takes one.
    fn take(&self, most: usize) -> Place<'_> {
        let count = self.count();
        if *count >= most {
            tracing::info!(target: "qemu_qapi", "a client waits: the limit of {most} clients at the same time is reached");
        }
        let mut count = self.one_left.wait_while(count, |taken| *taken >= most).unwrap_or_else(PoisonError::into_inner);
        *count += 1;
        Place(self)
    }
}

/// A client's place, which is freed when this is dropped.
struct Place<'a>(&'a Places);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        *self.0.count() -= 1;
        self.0.one_left.notify_one();
    }
}

/// Waits for a client, and creates the wake-up descriptor for its thread. Returns `None` on shutdown.
fn accept(listener: &Listener, handle: &ServerHandle, wake_fd: &WakeFd) -> io::Result<Option<(Channel, WakeFd)>> {
    let mut spare = None;
    loop {
        if handle.is_shut_down() {
            return Ok(None);
        }
        // The wake-up descriptor is created first. Otherwise, an accepted client could fail because no file descriptor
        // is left for it.
        let own = match spare.take().map_or_else(WakeFd::new, Ok) {
            Ok(own) => own,
            Err(error) if is_transient_accept_error(&error) => {
                tracing::debug!(target: "qemu_qapi", "no client can be accepted: {error}");
                pause(wake_fd)?;
                continue;
            }
            Err(error) => return Err(error),
        };
        let mut polled = [PollFd::new(listener, PollFlags::IN), PollFd::new(wake_fd, PollFlags::IN)];
        wait(&mut polled, handle.deadline())?;
        let [incoming, woken] = polled.map(|polled| !polled.revents().is_empty());
        if woken {
            wake_fd.clear();
        }
        handle.tick(Instant::now());
        if incoming {
            match listener.listening().try_accept() {
                Ok(connected) => return Ok(Some((Channel::new(connected), own))),
                Err(error) if is_transient_accept_error(&error) => {
                    tracing::debug!(target: "qemu_qapi", "a client cannot be accepted: {error}");
                    if error.kind() != io::ErrorKind::WouldBlock {
                        pause(wake_fd)?;
                    }
                }
                Err(error) => return Err(error),
            }
        }
        spare = Some(own);
    }
}

/// Waits for a moment, or until the server shuts down.
fn pause(wake_fd: &WakeFd) -> io::Result<()> {
    wait(&mut [PollFd::new(wake_fd, PollFlags::IN)], Instant::now().checked_add(PAUSE))?;
    // Otherwise, a wake-up for another reason would end the next pause at once.
    wake_fd.clear();
    Ok(())
}

/// Waits until a descriptor is ready, or until the given time.
fn wait(polled: &mut [PollFd<'_>], until: Option<Instant>) -> io::Result<()> {
    let left = until.map(|until| timespec(until.saturating_duration_since(Instant::now())));
    match poll(polled, left.as_ref()) {
        Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Executes the commands of a connection.
struct Worker<'scope, 'env, S> {
    service: &'env S,
    scope: &'scope Scope<'scope, 'env>,
    /// Calls for the thread that executes in-band commands, once there is one.
    calls: Option<Sender<Call>>,
    /// Commands with `async` methods that have not finished.
    pending: Vec<Pending>,
}

/// A command being executed.
struct Pending {
    future: Pin<Box<dyn Future<Output = Response> + Send>>,
    is_cancellable: bool,
}

impl Pending {
    /// Polls the command. Returns `None` for the response if it panics.
    fn poll(&mut self, waker: &Waker) -> Poll<Option<Response>> {
        // The panic drops the call, and this closes its connection.
        let poll = || self.future.as_mut().poll(&mut Context::from_waker(waker));
        match catch_unwind(AssertUnwindSafe(poll)) {
            Ok(poll) => poll.map(Some),
            Err(_) => {
                log_panic();
                Poll::Ready(None)
            }
        }
    }

    /// Waits for the end of the command, and sends the response.
    fn finish(mut self) {
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        loop {
            match self.poll(&waker) {
                Poll::Ready(response) => return response.into_iter().for_each(Response::deliver),
                Poll::Pending => thread::park(),
            }
        }
    }
}

/// Wakes a thread that is parked.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl<S: Service> Worker<'_, '_, S> {
    /// Executes a command and passes its response to the session. If out-of-band commands may overtake it and it is not
    /// async, another thread executes it.
    fn execute(&mut self, call: Call, session: &mut Session, waker: &Waker) {
        let overtaken = session.has_out_of_band() && !call.is_out_of_band() && !call.is_async();
        let is_cancellable = call.is_cancellable();
        let call = match overtaken {
            true => match self.hand_over(call) {
                None => return,
                Some(call) => call,
            },
            false => call,
        };
        match catch_unwind(AssertUnwindSafe(|| self.service.execute(call))) {
            Ok(Execution::Done(response)) => session.finish(response),
            Ok(Execution::Pending(future)) => {
                let mut pending = Pending { future, is_cancellable };
                match pending.poll(waker) {
                    Poll::Ready(response) => response.into_iter().for_each(|response| session.finish(response)),
                    Poll::Pending => self.pending.push(pending),
                }
            }
            Err(_) => log_panic(),
        }
    }

    /// Passes a command to another thread. Returns the command if the thread cannot be started.
    fn hand_over(&mut self, call: Call) -> Option<Call> {
        if self.calls.is_none() {
            let (sender, calls) = channel::<Call>();
            let service = self.service;
            let execute = move || {
                for call in calls {
                    match catch_unwind(AssertUnwindSafe(|| service.execute(call))) {
                        Ok(Execution::Done(response)) => response.deliver(),
                        Ok(Execution::Pending(future)) => Pending { future, is_cancellable: false }.finish(),
                        Err(_) => log_panic(),
                    }
                }
            };
            match thread::Builder::new().spawn_scoped(self.scope, execute) {
                Ok(_) => self.calls = Some(sender),
                Err(error) => {
                    tracing::error!(target: "qemu_qapi", "no thread can be started for a command, so it delays out-of-band commands: {error}")
                }
            }
        }
        match &self.calls {
            // The thread runs as long as this sender exists.
            Some(calls) => calls.send(call).err().map(|SendError(call)| call),
            None => Some(call),
        }
    }

    /// Polls the commands that wait.
    fn poll(&mut self, session: &mut Session, waker: &Waker) {
        self.pending.retain_mut(|pending| match pending.poll(waker) {
            Poll::Ready(response) => {
                response.into_iter().for_each(|response| session.finish(response));
                false
            }
            Poll::Pending => true,
        });
    }
}

/// Serves one client until it disconnects, or the server shuts down.
fn converse<S: Service>(
    worker: &mut Worker<'_, '_, S>,
    session: &mut Session,
    channel: &Channel,
    wake_fd: &WakeFd,
) -> io::Result<()> {
    let waker = wake_fd.waker();
    session.set_waker(&waker);
    let mut buffer = [0; BUFFER];
    // Whether the client has stopped sending, according to `poll(2)`.
    let mut ended = false;
    loop {
        worker.poll(session, &waker);
        while let Some(output) = session.poll() {
            match output {
                Output::Execute(call) => worker.execute(call, session, &waker),
                Output::Close => return Ok(()),
            }
        }
        if send(session, channel)? {
            continue;
        }
        session.tick(Instant::now());
        let sends = !session.transmit().is_empty();
        let reads = session.wants_input();
        let input = match (reads, ended) {
            (true, _) => Input::Bytes,
            (false, false) => Input::HangUp,
            (false, true) => Input::Nothing,
        };
        let mut polled = PollSet::new(channel, wake_fd, input, sends);
        wait(&mut polled.set, session.deadline())?;
        let Ready { read, written, woken } = polled.ready();
        if woken {
            wake_fd.clear();
        }
        session.tick(Instant::now());
        // A socket without pending output is still read, so that earlier requests are executed.
        let is_read_out = sends || channel.has_halves() || (ended && !reads);
        if written.intersects(PollFlags::ERR | PollFlags::HUP) && channel.ends() && is_read_out {
            session.hang_up();
        } else if !read.is_empty() && reads {
            if !receive(session, channel, &mut buffer)? {
                if channel.ends() {
                    ended = true;
                    session.end_of_stream();
                } else {
                    thread::sleep(PAUSE);
                }
            }
        } else if read.intersects(PollFlags::ERR | PollFlags::HUP | PollFlags::RDHUP) {
            match channel.ends() {
                true if read.intersects(PollFlags::ERR | PollFlags::HUP) && !channel.has_halves() => session.hang_up(),
                // The client may still read, and its remaining input must be processed.
                true => ended = true,
                false => thread::sleep(PAUSE),
            }
        }
    }
}

/// Sends output as far as the client reads it. Returns whether any bytes were sent.
fn send(session: &mut Session, channel: &Channel) -> io::Result<bool> {
    let mut progress = false;
    loop {
        let output = session.transmit();
        if output.is_empty() {
            return Ok(progress);
        }
        match channel.write(output) {
            Ok(sent) => session.sent(sent),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(progress),
            // No client is connected to the device, so the output is lost.
            Err(error) if channel.is_vacancy(&error) => {
                let lost = session.transmit().len();
                session.sent(lost);
            }
            Err(error) => return Err(error),
        }
        progress = true;
    }
}

/// Receives available bytes. Returns false at the end of the input.
fn receive(session: &mut Session, channel: &Channel, buffer: &mut [u8]) -> io::Result<bool> {
    match channel.read(buffer) {
        Ok((0, _)) => Ok(false),
        Ok((read, fds)) => {
            fds.receive(session, buffer.get(..read).unwrap_or_default());
            Ok(true)
        }
        Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::ConnectionReset => Ok(false),
        Err(error) if channel.is_vacancy(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

impl Listener {
    /// Returns whether a server should continue after `accept(2)` failed with this error, and try again after a pause.
    ///
    /// It is true if the client has disconnected or its connection has failed, and if file descriptors, buffers or memory
    /// are short. A shortage lasts until another client disconnects. Until then `poll(2)` keeps reporting the listening
    /// socket as readable, so a server without a pause would spin. The same holds for errors of resources that a server
    /// creates for each client, such as an `eventfd(2)` or an entry of an `epoll(7)` set.
    pub fn is_transient_accept_error(error: &io::Error) -> bool {
        is_transient_accept_error(error)
    }
}

impl AsFd for Listener {
    fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
        self.listening().as_fd()
    }
}
