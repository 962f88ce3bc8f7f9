//! Servers that wait in `poll(2)`: one thread for each client that is served.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Scope, Thread};
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, poll};

use super::Listener;
use super::poll_set::{Input, PollSet, Ready};
use crate::server::{
    Call, Execution, Options, Output, PartialInput, Response, ServerHandle, Service, Session, is_transient_accept_error,
};
use crate::transport::{ACCEPT_PAUSE as PAUSE, Channel, Device, WakeFd, timespec};

/// How much is read at once.
const BUFFER: usize = 16 << 10;

/// Serves clients, one at a time, until [`ServerHandle::shutdown`] or for ever.
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
/// Those of the listener.
pub fn serve<S: Service>(listener: Listener, service: S) -> io::Result<()> {
    Server::new(service).serve(listener)
}

/// A server and its settings.
///
/// Clones are the same server: it can serve several listeners, devices and sockets at once, each in a thread. They share
/// the service, the state of the commands, and the events.
#[derive(Debug)]
pub struct Server<S> {
    service: Arc<S>,
    handle: ServerHandle,
    clients: usize,
    /// What the next client of an agent continues.
    input: Arc<Mutex<PartialInput>>,
}

impl<S> Clone for Server<S> {
    fn clone(&self) -> Self {
        let Self { service, handle, clients, input } = self;
        Self { service: service.clone(), handle: handle.clone(), clients: *clients, input: input.clone() }
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
    pub fn with_handle(service: S, handle: ServerHandle) -> Self {
        Self { service: Arc::new(service), handle, clients: 1, input: Arc::default() }
    }

    /// A handle to switch commands, emit events and shut the server down.
    pub fn handle(&self) -> ServerHandle {
        self.handle.clone()
    }

    /// Sets how many clients of a listener are served at the same time. Others are accepted, and wait until one of them
    /// disconnects, which is logged. The default is 1, as in QEMU and qemu-ga.
    #[must_use]
    pub fn clients(mut self, clients: usize) -> Self {
        self.clients = clients.max(1);
        self
    }

    /// Serves all clients that connect, each in a thread.
    ///
    /// A command runs to its end, also if its client disconnects meanwhile. A method that panics ends the connection of its
    /// client only, which is logged; the client of a device begins anew then.
    ///
    /// Returns after [`ServerHandle::shutdown`], once the connected clients have received their replies.
    ///
    /// # Errors
    /// Those of the listener.
    pub fn serve(&self, listener: Listener) -> io::Result<()> {
        let wake_fd = WakeFd::new()?;
        let watch = self.handle.watch();
        watch.set_waker(&wake_fd.waker());
        let places = Places::default();
        thread::scope(|scope| {
            while let Some((channel, own)) = accept(&listener, &self.handle, &wake_fd)? {
                let place = places.take(self.clients);
                if self.handle.is_shut_down() {
                    break;
                }
                let spawned = thread::Builder::new().spawn_scoped(scope, move || {
                    let _place = place;
                    // A connection that breaks is no fault of the server.
                    if let Err(error) = self.serve_channel(&channel, &own) {
                        tracing::debug!(target: "qemu_qapi", "a connection has broken: {error}");
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
    /// opens. The device may not report that clients connect or disconnect.
    ///
    /// Returns after [`ServerHandle::shutdown`].
    ///
    /// # Errors
    /// Those of the device.
    pub fn serve_device(&self, device: Device) -> io::Result<()> {
        let (channel, wake_fd) = (Channel::Device(device.into()), WakeFd::new()?);
        // A device is still there when the session of a client has to end.
        while !self.handle.is_shut_down() {
            self.serve_channel(&channel, &wake_fd)?;
        }
        Ok(())
    }

    /// Serves one client, over two file descriptors such as those of standard input and output.
    ///
    /// Returns when the client has gone, or after [`ServerHandle::shutdown`].
    ///
    /// # Errors
    /// Those of the system.
    pub fn serve_pair(&self, read: impl Into<OwnedFd>, write: impl Into<OwnedFd>) -> io::Result<()> {
        self.serve_channel(&Channel::pair(read.into(), write.into()), &WakeFd::new()?)
    }

    /// Serves one client, over a connected socket.
    ///
    /// Returns when the client has gone, or after [`ServerHandle::shutdown`].
    ///
    /// # Errors
    /// Those of the system.
    pub fn serve_socket(&self, socket: impl Into<OwnedFd>) -> io::Result<()> {
        self.serve_channel(&Channel::new(crate::transport::inherited(socket.into())?), &WakeFd::new()?)
    }

    fn serve_channel(&self, channel: &Channel, wake_fd: &WakeFd) -> io::Result<()> {
        let input = || self.input.lock().unwrap_or_else(PoisonError::into_inner);
        // Only what a single client has left can be continued by the next one.
        let last = if self.clients == 1 { std::mem::take(&mut *input()) } else { PartialInput::default() };
        let mut session = Session::resume(&self.handle, channel.peer(), last);
        // What a method that panics leaves half done is its own: nothing else is lent to it.
        let conversation = AssertUnwindSafe(|| {
            thread::scope(|scope| {
                let mut worker = Worker { service: &*self.service, scope, calls: None };
                converse(&mut worker, &mut session, channel, wake_fd)
            })
        });
        let end = catch_unwind(conversation).unwrap_or_else(|_| {
            log_panic();
            Ok(())
        });
        let left = session.into_partial_input();
        if self.clients == 1 {
            *input() = left;
        }
        end
    }
}

fn log_panic() {
    tracing::error!(target: "qemu_qapi", "a connection is closed, as its command panicked");
}

/// How many clients are served.
#[derive(Default)]
struct Places {
    taken: Mutex<usize>,
    one_left: Condvar,
}

impl Places {
    fn count(&self) -> MutexGuard<'_, usize> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a place, once fewer than `most` are taken.
    fn take(&self, most: usize) -> Place<'_> {
        let count = self.count();
        if *count >= most {
            tracing::info!(target: "qemu_qapi", "a client waits, as {most} are served at the same time");
        }
        let mut count = self.one_left.wait_while(count, |taken| *taken >= most).unwrap_or_else(PoisonError::into_inner);
        *count += 1;
        Place(self)
    }
}

/// A client's place, given back however it ends.
struct Place<'a>(&'a Places);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        *self.0.count() -= 1;
        self.0.one_left.notify_one();
    }
}

/// Waits for a client, and makes the wake-up descriptor for its thread. Returns `None` if the server is to end.
fn accept(listener: &Listener, handle: &ServerHandle, wake_fd: &WakeFd) -> io::Result<Option<(Channel, WakeFd)>> {
    let mut spare = None;
    loop {
        if handle.is_shut_down() {
            return Ok(None);
        }
        // The wake-up descriptor is made first: a client that is accepted must not fail because no file descriptor is left for its
        // wake-up descriptor.
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

/// Leaves things alone for a moment, unless the server is to end.
fn pause(wake_fd: &WakeFd) -> io::Result<()> {
    wait(&mut [PollFd::new(wake_fd, PollFlags::IN)], Instant::now().checked_add(PAUSE))?;
    // A wake-up that has been raised for something else would have the next pause end at once.
    wake_fd.clear();
    Ok(())
}

/// Waits until something can be done, or until then.
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
}

impl<S: Service> Worker<'_, '_, S> {
    /// Executes a command, and gives the session its response. Where out-of-band commands may overtake it, another thread
    /// does that.
    fn execute(&mut self, call: Call, session: &mut Session) -> io::Result<()> {
        if call.is_out_of_band() || !session.has_out_of_band() {
            session.finish(wait_for(self.service.execute(call)));
            return Ok(());
        }
        let calls = match &self.calls {
            Some(calls) => calls,
            None => {
                let (sender, calls) = channel::<Call>();
                let service = self.service;
                let execute = move || {
                    for call in calls {
                        // Dropped with the panic, the call closes its connection.
                        match catch_unwind(AssertUnwindSafe(|| wait_for(service.execute(call)))) {
                            Ok(response) => response.deliver(),
                            Err(_) => log_panic(),
                        }
                    }
                };
                thread::Builder::new().spawn_scoped(self.scope, execute)?;
                self.calls.insert(sender)
            }
        };
        // It takes calls as long as this end is there.
        _ = calls.send(call);
        Ok(())
    }
}

/// Waits for a command to be executed.
fn wait_for(execution: Execution) -> Response {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    match execution {
        Execution::Done(response) => response,
        Execution::Pending(future) => {
            let mut future = pin!(future);
            let waker = Waker::from(Arc::new(Unpark(thread::current())));
            let mut cx = Context::from_waker(&waker);
            loop {
                match future.as_mut().poll(&mut cx) {
                    Poll::Ready(response) => return response,
                    Poll::Pending => thread::park(),
                }
            }
        }
    }
}

/// Serves one client until it goes, or the server ends.
fn converse<S: Service>(
    worker: &mut Worker<'_, '_, S>,
    session: &mut Session,
    channel: &Channel,
    wake_fd: &WakeFd,
) -> io::Result<()> {
    session.set_waker(&wake_fd.waker());
    let mut buffer = [0; BUFFER];
    // Whether the client sends nothing more, as far as the system tells.
    let mut ended = false;
    loop {
        while let Some(output) = session.poll() {
            match output {
                Output::Execute(call) => worker.execute(call, session)?,
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
            match channel.ends() && !channel.has_halves() {
                true if read.intersects(PollFlags::ERR | PollFlags::HUP) => session.hang_up(),
                // It may still read, and what it has sent is to be read.
                true => ended = true,
                false => thread::sleep(PAUSE),
            }
        }
    }
}

/// Sends what the client takes. Returns whether that was anything.
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
            // Nobody is at the other end of the device: what is said there is lost.
            Err(error) if channel.is_vacancy(&error) => {
                let lost = session.transmit().len();
                session.sent(lost);
            }
            Err(error) => return Err(error),
        }
        progress = true;
    }
}

/// Receives what there is; false at the end.
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

impl AsFd for Listener {
    fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
        self.listening().as_fd()
    }
}
