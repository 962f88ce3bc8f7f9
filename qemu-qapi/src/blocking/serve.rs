//! Servers that wait in `poll(2)`: one thread for each client that is served.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, poll};

use super::Listener;
use super::poll_set::{Input, PollSet, Ready};
use crate::server::{Control, Options, Service, Session, is_transient_accept_error};
use crate::transport::{ACCEPT_PAUSE as PAUSE, Alarm, Channel, Device, timespec};

/// How much is read at once.
const BUFFER: usize = 16 << 10;

/// Serves clients, one at a time, until [`Control::shutdown`] or for ever.
///
/// ```no_run
/// # use qemu_qapi::server::{Dialect, Dispatch, Entry, Serve};
/// # struct Agent;
/// # enum AgentCommands {}
/// # impl Dispatch<Agent> for AgentCommands {
/// #     const DIALECT: Dialect = Dialect::Qga;
/// #     const SCHEMA: &'static qapi_types::schema::Protocol = &qapi_types::qga::schema::PROTOCOL;
/// #     const ENTRIES: &'static [Entry<Agent>] = &[];
/// # }
/// # impl Serve for Agent { type Commands = AgentCommands; }
/// use qemu_qapi::blocking::{Listener, serve};
///
/// serve(Listener::bind("unix:/run/agent.sock")?, Agent)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Those of the listener.
pub fn serve<S: Service + Send>(listener: Listener, service: S) -> io::Result<()> {
    Server::new(service).serve(&listener)
}

/// A server and its settings.
#[derive(Debug)]
pub struct Server<S> {
    service: Mutex<S>,
    control: Control,
    clients: usize,
    /// Whose input the next client's may go on.
    last: Option<Session>,
}

impl<S: Service + Send> Server<S> {
    /// Creates a server for a service, with default options.
    pub fn new(service: S) -> Self {
        Self::with(service, Options::default())
    }

    /// Creates a server for a service, with options.
    pub fn with(service: S, options: Options) -> Self {
        let control = Control::new(&service, options);
        Self { service: Mutex::new(service), control, clients: 1, last: None }
    }

    /// A handle to switch commands, emit events and shut the server down.
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Sets how many clients are served at the same time. Others wait until one of them disconnects. The default is 1,
    /// as in QEMU and qemu-ga.
    ///
    /// Each client has a thread, but only one command is executed at a time. A method that panics ends the connection
    /// of its client; if only one client is served at a time, the panic propagates to the caller.
    #[must_use]
    pub fn clients(mut self, clients: usize) -> Self {
        self.clients = clients.max(1);
        self
    }

    /// The service.
    pub fn service(&mut self) -> &mut S {
        self.service.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    /// Serves all clients that connect.
    ///
    /// Returns after [`Control::shutdown`], once the connected clients have received their replies.
    ///
    /// # Errors
    /// Those of the listener.
    pub fn serve(&mut self, listener: &Listener) -> io::Result<()> {
        match self.clients {
            1 => self.serve_one_by_one(listener),
            clients => many(listener, &self.service, &self.control, clients),
        }
    }

    fn serve_one_by_one(&mut self, listener: &Listener) -> io::Result<()> {
        let alarm = Alarm::new()?;
        let watch = self.control.watch();
        watch.set_waker(&alarm.waker());
        while let Some((channel, own)) = accept(listener, &self.control, &alarm)? {
            log_end(self.serve_channel(&channel, &own));
        }
        Ok(())
    }

    /// Serves the clients of a character device, such as a virtio-serial port or a serial line, which [`Device::open`]
    /// opens. The device may not report that clients connect or disconnect.
    ///
    /// Returns after [`Control::shutdown`].
    ///
    /// # Errors
    /// Those of the device.
    pub fn serve_device(&mut self, device: Device) -> io::Result<()> {
        self.serve_channel(&Channel::Device(device.into()), &Alarm::new()?)
    }

    /// Serves one client, over two file descriptors such as those of standard input and output.
    ///
    /// Returns when the client has gone, or after [`Control::shutdown`].
    ///
    /// # Errors
    /// Those of the system.
    pub fn serve_pair(&mut self, read: impl Into<OwnedFd>, write: impl Into<OwnedFd>) -> io::Result<()> {
        self.serve_channel(&Channel::pair(read.into(), write.into()), &Alarm::new()?)
    }

    /// Serves one client, over a connected socket.
    ///
    /// Returns when the client has gone, or after [`Control::shutdown`].
    ///
    /// # Errors
    /// Those of the system.
    pub fn serve_socket(&mut self, socket: impl Into<OwnedFd>) -> io::Result<()> {
        self.serve_channel(&Channel::new(crate::transport::inherited(socket.into())?), &Alarm::new()?)
    }

    fn serve_channel(&mut self, channel: &Channel, alarm: &Alarm) -> io::Result<()> {
        let mut session = self.last.take().unwrap_or_else(|| Session::new(&self.control));
        let end = converse(&self.service, &mut session, channel, alarm);
        // Nothing else of it is kept.
        self.last = Some(session.successor());
        end
    }
}

fn many<S: Service + Send>(
    listener: &Listener,
    service: &Mutex<S>,
    control: &Control,
    clients: usize,
) -> io::Result<()> {
    let alarm = Alarm::new()?;
    let watch = control.watch();
    watch.set_waker(&alarm.waker());
    let places = Places::default();
    thread::scope(|scope| {
        loop {
            places.wait(clients);
            let Some((channel, own)) = accept(listener, control, &alarm)? else { return Ok(()) };
            let place = places.take();
            let spawned = thread::Builder::new().spawn_scoped(scope, move || {
                let _place = place;
                let mut session = Session::new(control);
                // A method that panics ends the connection of its client only.
                match catch_unwind(AssertUnwindSafe(|| converse(service, &mut session, &channel, &own))) {
                    Ok(end) => log_end(end),
                    Err(_) => {
                        tracing::error!(target: "qemu_qapi", "a connection is closed, as its command panicked")
                    }
                }
            });
            if let Err(error) = spawned {
                tracing::error!(target: "qemu_qapi", "a client cannot be served: {error}");
                pause(&alarm)?;
            }
        }
    })
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

    /// Waits until fewer than `most` are.
    fn wait(&self, most: usize) {
        let count = self.one_left.wait_while(self.count(), |taken| *taken >= most);
        drop(count.unwrap_or_else(PoisonError::into_inner));
    }

    fn take(&self) -> Place<'_> {
        *self.count() += 1;
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

/// A connection that breaks is no fault of the server.
fn log_end(end: io::Result<()>) {
    if let Err(error) = end {
        tracing::debug!(target: "qemu_qapi", "a connection has broken: {error}");
    }
}

/// Waits for a client, and makes the alarm for its thread. Returns `None` if the server is to end.
fn accept(listener: &Listener, control: &Control, alarm: &Alarm) -> io::Result<Option<(Channel, Alarm)>> {
    let mut spare = None;
    loop {
        if control.is_shut_down() {
            return Ok(None);
        }
        // The alarm is made first: a client that is accepted must not fail because no file descriptor is left for its
        // alarm.
        let own = match spare.take().map_or_else(Alarm::new, Ok) {
            Ok(own) => own,
            Err(error) if is_transient_accept_error(&error) => {
                tracing::debug!(target: "qemu_qapi", "no client can be accepted: {error}");
                pause(alarm)?;
                continue;
            }
            Err(error) => return Err(error),
        };
        let mut polled = [PollFd::new(listener, PollFlags::IN), PollFd::new(alarm, PollFlags::IN)];
        wait(&mut polled, control.deadline())?;
        let [incoming, rung] = polled.map(|polled| !polled.revents().is_empty());
        if rung {
            alarm.reset();
        }
        control.tick(Instant::now());
        if incoming {
            match listener.listening().try_accept() {
                Ok(connected) => return Ok(Some((Channel::new(connected), own))),
                Err(error) if is_transient_accept_error(&error) => {
                    tracing::debug!(target: "qemu_qapi", "a client cannot be accepted: {error}");
                    if error.kind() != io::ErrorKind::WouldBlock {
                        pause(alarm)?;
                    }
                }
                Err(error) => return Err(error),
            }
        }
        spare = Some(own);
    }
}

/// Leaves things alone for a moment, unless the server is to end.
fn pause(alarm: &Alarm) -> io::Result<()> {
    wait(&mut [PollFd::new(alarm, PollFlags::IN)], Instant::now().checked_add(PAUSE))?;
    // An alarm that has been raised for something else would have the next pause end at once.
    alarm.reset();
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

/// Serves one client until it goes, or the server ends.
fn converse<S: Service>(service: &Mutex<S>, session: &mut Session, channel: &Channel, alarm: &Alarm) -> io::Result<()> {
    session.set_waker(&alarm.waker());
    let control = session.control().clone();
    let mut buffer = [0; BUFFER];
    // Whether the client has nothing more to say.
    let mut ended = false;
    // Until when it is waited for, to read what it has been sent.
    let mut closing = None;
    loop {
        while let Some(request) = session.next() {
            let served = request.execute(&mut *service.lock().unwrap_or_else(PoisonError::into_inner));
            session.finish(served);
        }
        let was_backed_up = session.is_backed_up();
        send(session, channel)?;
        if was_backed_up && !session.is_backed_up() {
            continue;
        }
        if session.is_overflown() {
            return Ok(());
        }
        let is_sending = !session.output().is_empty();
        if session.is_closing() || (ended && !(channel.has_halves() && session.is_busy())) {
            let until = *closing.get_or_insert_with(|| Instant::now().checked_add(control.options().linger));
            if !is_sending || until.is_some_and(|until| until <= Instant::now()) {
                return Ok(());
            }
        }
        let reads = session.wants_input() && !ended;
        let input = match (ended, reads) {
            (true, _) => Input::Nothing,
            (false, true) => Input::Bytes,
            (false, false) => Input::HangUp,
        };
        let mut polled = PollSet::new(channel, alarm, input, is_sending);
        wait(&mut polled.set, [control.deadline(), closing.flatten()].into_iter().flatten().min())?;
        let Ready { read, written, rung } = polled.ready();
        if rung {
            alarm.reset();
        }
        control.tick(Instant::now());
        let deaf = written.intersects(PollFlags::ERR | PollFlags::HUP);
        if deaf && channel.ends() && (is_sending || channel.has_halves()) {
            // The client no longer reads replies. A socket without pending output is still read, so that earlier
            // requests are executed.
            return Ok(());
        }
        if !read.is_empty() && reads {
            if !receive(session, channel, &mut buffer)? {
                ended = channel.ends();
                if !ended {
                    thread::sleep(PAUSE);
                }
            }
        } else if read.intersects(PollFlags::ERR | PollFlags::HUP | PollFlags::RDHUP) {
            // The client that would receive the replies has disconnected.
            if channel.ends() && !channel.has_halves() {
                return Ok(());
            }
            thread::sleep(PAUSE);
        }
    }
}

/// Sends what the client takes.
fn send(session: &mut Session, channel: &Channel) -> io::Result<()> {
    loop {
        let output = session.output();
        if output.is_empty() {
            return Ok(());
        }
        match channel.write(output) {
            Ok(sent) => session.sent(sent),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
            // Nobody is at the other end of the device: what is said there is lost.
            Err(error) if channel.is_vacancy(&error) => {
                let lost = session.output().len();
                session.sent(lost);
            }
            Err(error) => return Err(error),
        }
    }
}

/// Receives what there is; false at the end.
fn receive(session: &mut Session, channel: &Channel, buffer: &mut [u8]) -> io::Result<bool> {
    match channel.read(buffer) {
        Ok((0, _)) => Ok(false),
        Ok((read, passed)) => {
            passed.receive(session, buffer.get(..read).unwrap_or_default());
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
