//! Servers for tokio. Each client is served by a task.

use std::future::poll_fn;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Instant;

use ::tokio::io::Interest;
use ::tokio::runtime::Handle;
use ::tokio::sync::{Semaphore, mpsc};
use ::tokio::task::{AbortHandle, JoinSet, spawn, spawn_blocking};
use ::tokio::time::{Sleep, sleep, sleep_until};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::Listener;
use super::descriptor::Watched;
use crate::server::{Call, Device, Execution, Options, Output, PartialInput, Response, ServerHandle, Service, Session};
use crate::transport::{
    ACCEPT_PAUSE as PAUSE, Channel, Connected, Gone, ReceivedFds, is_reset, is_transient_accept_error,
};

/// The most bytes that are read at once.
const BUFFER: usize = 16 << 10;

/// Serves clients, one at a time, until [`ServerHandle::shutdown`] is called. Must be polled within a tokio runtime
/// whose I/O and time drivers are enabled.
///
/// # Errors
/// The same as those of [`Server::serve`].
pub async fn serve<S: Service + 'static>(listener: Listener, service: S) -> io::Result<()> {
    Server::new(service).serve(listener).await
}

/// A server and its settings.
///
/// Clones are the same server: they share the service, the state of the commands, and the events. With clones, a server
/// can serve several listeners, devices and sockets at once, each in a task.
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

impl<S: Service + 'static> Server<S> {
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
        self.clients = clients.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// Serves clients that connect, each in a task, as many at a time as [`clients`](Self::clients) allows.
    ///
    /// A command runs to its end even if its client disconnects, unless it is declared with `#[qapi(cancel)]` or the
    /// server has [`Options::cancel`]. A method that panics ends only the connection of its client, which is logged. A
    /// method that is not `async` blocks its thread of the runtime. If the server offers out-of-band execution, it is
    /// executed in a thread for blocking tasks instead, so that it does not delay out-of-band commands.
    ///
    /// Returns after [`ServerHandle::shutdown`], once all commands have ended and their replies have been sent.
    /// Dropping the future closes all connections at once; commands in progress continue on the runtime, except for
    /// those that may be cancelled.
    ///
    /// # Errors
    /// Fails if the listener cannot accept connections. If only file descriptors or memory are short, the server tries
    /// again. The failure of one connection is not an error; it is logged.
    pub fn serve(&self, listener: Listener) -> impl Future<Output = io::Result<()>> + Send + use<S> {
        let server = self.clone();
        async move {
            let (running, ended) = mpsc::channel(1);
            let result = server.accept_all(&listener, &running).await;
            drop((listener, running));
            all_gone(ended).await;
            result
        }
    }

    async fn accept_all(&self, listener: &Listener, running: &Running) -> io::Result<()> {
        let mut tasks = JoinSet::new();
        let places = Arc::new(Semaphore::new(self.clients));
        // The next client continues partial input only if clients are served one at a time.
        let input = Arc::new(Mutex::new(PartialInput::default()));
        let is_single = self.clients == 1;
        let end = loop {
            let channel = match accept(listener, &self.handle).await {
                Ok(Some(channel)) => channel,
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            };
            if places.available_permits() == 0 {
                let most = self.clients;
                tracing::info!(target: "qemu_qapi", "a client waits: the limit of {most} clients at the same time is reached");
            }
            let Ok(place) = places.clone().acquire_owned().await else { break Ok(()) };
            while tasks.try_join_next().is_some() {}
            if self.handle.is_shut_down() {
                break Ok(());
            }
            let (server, running, input) = (self.clone(), running.clone(), input.clone());
            tasks.spawn(async move {
                let _place = place;
                let last = || input.lock().unwrap_or_else(PoisonError::into_inner);
                let mut left = if is_single { std::mem::take(&mut *last()) } else { PartialInput::default() };
                // The failure of a connection is not an error of the server.
                if let (_, Err(error)) = server.converse(channel, running, &mut left).await {
                    tracing::debug!(target: "qemu_qapi", "a connection has failed: {error}");
                }
                if is_single {
                    *last() = left;
                }
            });
        };
        while tasks.join_next().await.is_some() {}
        end
    }

    /// Serves the clients of a character device. The device need not report when clients connect and disconnect, so
    /// successive clients share a session. A method that panics ends the session, and a new one begins.
    ///
    /// Returns after [`ServerHandle::shutdown`], once all commands have ended.
    ///
    /// # Errors
    /// Fails if the runtime cannot watch the device, or if reading from or writing to it fails, other than because no
    /// client is connected.
    pub fn serve_device(&self, device: Device) -> impl Future<Output = io::Result<()>> + Send + use<S> {
        let server = self.clone();
        async move {
            let (running, ended) = mpsc::channel(1);
            let mut channel = Watch::new(Channel::Device(device.into()))?;
            let mut input = PartialInput::default();
            let mut end = Ok(());
            // The device stays open when the session of a client ends.
            while end.is_ok() && !server.handle.is_shut_down() {
                (channel, end) = server.converse(channel, running.clone(), &mut input).await;
            }
            drop((channel, running));
            all_gone(ended).await;
            end
        }
    }

    /// Serves one client, over two file descriptors such as those of standard input and output.
    ///
    /// Returns when the client has disconnected, or after [`ServerHandle::shutdown`], once all commands have ended.
    /// Both descriptors become non-blocking (`O_NONBLOCK`), which also affects their duplicates in other processes.
    ///
    /// # Errors
    /// Fails if the runtime cannot watch the descriptors, such as those of regular files, or if reading or writing
    /// fails.
    pub fn serve_pair<R: Into<OwnedFd>, W: Into<OwnedFd>>(
        &self,
        read: R,
        write: W,
    ) -> impl Future<Output = io::Result<()>> + Send + use<S, R, W> {
        let (read, write) = (read.into(), write.into());
        self.serve_channel(|| Ok(Channel::pair(read, write)))
    }

    /// Serves one client, over a connected socket.
    ///
    /// Returns when the client has disconnected, or after [`ServerHandle::shutdown`], once all commands have ended.
    ///
    /// # Errors
    /// Fails if the runtime cannot watch the socket, or if reading or writing fails.
    pub fn serve_socket<F: Into<OwnedFd>>(&self, socket: F) -> impl Future<Output = io::Result<()>> + Send + use<S, F> {
        let socket = socket.into();
        self.serve_channel(|| Ok(Channel::new(crate::transport::inherited(socket)?)))
    }

    fn serve_channel<C: FnOnce() -> io::Result<Channel> + Send>(
        &self,
        channel: C,
    ) -> impl Future<Output = io::Result<()>> + Send + use<S, C> {
        let server = self.clone();
        async move {
            let (running, ended) = mpsc::channel(1);
            let (_, end) = server.converse(Watch::new(channel()?)?, running, &mut PartialInput::default()).await;
            all_gone(ended).await;
            match end {
                // The client has disconnected without reading all output.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe || is_reset(&error) => Ok(()),
                end => end,
            }
        }
    }

    /// Serves one client until it disconnects, or the server shuts down. `input` is the partial input of the last
    /// client of the channel, and is replaced by that of this client. Returns the channel, and the error with which it
    /// has failed.
    async fn converse(&self, channel: Watch, running: Running, input: &mut PartialInput) -> (Watch, io::Result<()>) {
        let mut conversation = Conversation {
            service: &self.service,
            session: Session::resume(&self.handle, channel.channel.peer(), std::mem::take(input)),
            channel,
            running,
            cancellable: Vec::new(),
            timer: None,
            pause: None,
        };
        let end = poll_fn(|cx| conversation.poll(cx)).await;
        *input = conversation.session.into_partial_input();
        (conversation.channel, end)
    }
}

/// A token of a task that a server waits for before it returns. Dropping it means that the task has ended.
type Running = mpsc::Sender<()>;

/// Waits until all [`Running`] tokens are dropped.
async fn all_gone(mut ended: mpsc::Receiver<()>) {
    _ = ended.recv().await;
}

/// Accepts a client. Returns `None` on shutdown.
async fn accept(listener: &Listener, handle: &ServerHandle) -> io::Result<Option<Watch>> {
    let watch = handle.watch();
    let accepted = async {
        let channel = loop {
            match listener.accept_any().await {
                Err(error) if is_transient_accept_error(&error) => leave_alone(&error).await,
                accepted => break Channel::new(accepted?),
            }
        };
        // If no file descriptor is left for an accepted client, try again.
        loop {
            match Watch::watched(&channel) {
                Err(error) if is_transient_accept_error(&error) => leave_alone(&error).await,
                watched => {
                    let (reader, writer) = watched?;
                    return Ok(Some(Watch { channel, reader, writer }));
                }
            }
        }
    };
    let mut accepted = std::pin::pin!(accepted);
    poll_fn(|cx| {
        watch.set_waker(cx.waker());
        if handle.is_shut_down() {
            return Poll::Ready(Ok(None));
        }
        accepted.as_mut().poll(cx)
    })
    .await
}

/// Waits for a moment after an error.
async fn leave_alone(error: &io::Error) {
    tracing::debug!(target: "qemu_qapi", "a client cannot be accepted: {error}");
    sleep(PAUSE).await;
}

/// A channel that the runtime watches.
struct Watch {
    channel: Channel,
    reader: Watched,
    /// The writer, if it is another file. No file is registered twice: one registration would take readiness from the
    /// other.
    writer: Option<Watched>,
}

impl Watch {
    fn new(mut channel: Channel) -> io::Result<Self> {
        let (reader, writer) = Self::watched(&channel)?;
        channel.no_longer_waits();
        Ok(Self { channel, reader, writer })
    }

    /// Duplicates a channel's file descriptors for the runtime.
    fn watched(channel: &Channel) -> io::Result<(Watched, Option<Watched>)> {
        let watched = |fd: BorrowedFd<'_>| fd.try_clone_to_owned().and_then(Watched::new);
        let reader = watched(channel.reader())?;
        let writer = channel.writer().map(watched).transpose()?;
        Ok((reader, writer))
    }

    fn poll_read(&self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<(usize, ReceivedFds)>> {
        self.reader.poll(cx, Interest::READABLE, |_| self.channel.read(buffer))
    }

    fn poll_write(&self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.writer.as_ref().unwrap_or(&self.reader).poll(cx, Interest::WRITABLE, |_| self.channel.write(bytes))
    }

    /// Waits until a client has disconnected, without reading its input. It does not notice this while there is unread
    /// input, unless the socket is closed in both directions. A client that has only stopped sending may still read.
    fn poll_gone(&self, cx: &mut Context<'_>) -> Poll<()> {
        let gone = self.reader.poll(cx, Interest::READABLE, |fd| match self.channel.is_gone() {
            Gone::Yes => Ok(has_hung_up(fd)),
            // It may have disconnected although there is unread input.
            Gone::No => Ok(has_hung_up(fd)),
            Gone::Silent => Err(io::ErrorKind::WouldBlock.into()),
        });
        match gone {
            Poll::Ready(Ok(false)) | Poll::Pending => Poll::Pending,
            Poll::Ready(_) => Poll::Ready(()),
        }
    }
}

/// Returns whether a socket is closed in both directions.
fn has_hung_up(socket: BorrowedFd<'_>) -> bool {
    let mut polled = [PollFd::from_borrowed_fd(socket.as_fd(), PollFlags::empty())];
    match poll(&mut polled, Some(&Timespec::default())) {
        Ok(_) => polled.iter().any(|polled| polled.revents().intersects(PollFlags::HUP | PollFlags::ERR)),
        Err(_) => true,
    }
}

/// A task that is aborted when this is dropped with its connection.
struct AbortOnDrop(AbortHandle);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Calls a function that may panic. Returns `None` after a panic, which is logged. The panic drops the call, and this
/// closes the connection. No other state of the server is affected.
fn caught<T>(act: impl FnOnce() -> T) -> Option<T> {
    let result = catch_unwind(AssertUnwindSafe(act));
    if result.is_err() {
        tracing::error!(target: "qemu_qapi", "a command panicked; its connection is closed");
    }
    result.ok()
}

/// Waits for a command to be executed, and sends the response.
async fn run_to_end(mut future: Pin<Box<dyn Future<Output = Response> + Send>>) {
    let response = poll_fn(|cx| match caught(|| future.as_mut().poll(cx)) {
        Some(poll) => poll.map(Some),
        None => Poll::Ready(None),
    });
    response.await.into_iter().for_each(Response::deliver);
}

struct Conversation<'a, S> {
    service: &'a Arc<S>,
    session: Session,
    channel: Watch,
    running: Running,
    /// Commands that are aborted with the connection.
    cancellable: Vec<AbortOnDrop>,
    timer: Option<(Instant, Pin<Box<Sleep>>)>,
    /// The pause while a device has no client.
    pause: Option<Pin<Box<Sleep>>>,
}

impl<S: Service + 'static> Conversation<'_, S> {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.session.set_waker(cx.waker());
        loop {
            while let Some(output) = self.session.poll() {
                match output {
                    Output::Execute(call) => self.execute(call, cx),
                    Output::Close => return Poll::Ready(Ok(())),
                }
            }
            if self.write(cx)? || self.poll_timer(cx) {
                continue;
            }
            if !self.session.wants_input() {
                ready!(self.channel.poll_gone(cx));
                self.session.hang_up();
                continue;
            }
            if let Some(pause) = &mut self.pause {
                ready!(pause.as_mut().poll(cx));
                self.pause = None;
            }
            match ready!(self.read(cx))? {
                true => {}
                false if self.channel.channel.ends() => self.session.end_of_stream(),
                false => self.pause = Some(Box::pin(sleep(PAUSE))),
            }
        }
    }

    /// Executes a command. A command that does not finish at once continues in a task of its own, which may outlive the
    /// connection.
    fn execute(&mut self, call: Call, cx: &mut Context<'_>) {
        // A blocking method must not delay out-of-band commands of this or another client.
        if self.session.server().options().out_of_band && !call.is_async() {
            let (service, running) = (self.service.clone(), self.running.clone());
            spawn_blocking(move || {
                let _running = running;
                match caught(|| service.execute(call)) {
                    Some(Execution::Done(response)) => response.deliver(),
                    Some(Execution::Pending(future)) => Handle::current().block_on(run_to_end(future)),
                    None => {}
                }
            });
            return;
        }
        let is_cancellable = call.is_cancellable();
        match caught(|| self.service.execute(call)) {
            Some(Execution::Done(response)) => self.session.finish(response),
            Some(Execution::Pending(mut future)) => match caught(|| future.as_mut().poll(cx)) {
                Some(Poll::Ready(response)) => self.session.finish(response),
                Some(Poll::Pending) => {
                    let running = self.running.clone();
                    let task = spawn(async move {
                        let _running = running;
                        run_to_end(future).await;
                    });
                    if is_cancellable {
                        self.cancellable.retain(|task| !task.0.is_finished());
                        self.cancellable.push(AbortOnDrop(task.abort_handle()));
                    }
                }
                None => {}
            },
            None => {}
        }
    }

    /// Updates the session's time, now and at its deadline. Returns whether the deadline has passed.
    fn poll_timer(&mut self, cx: &mut Context<'_>) -> bool {
        self.session.tick(Instant::now());
        let Some(due) = self.session.deadline() else { return false };
        if self.timer.as_ref().is_none_or(|(set, _)| *set != due) {
            self.timer = Some((due, Box::pin(sleep_until(due.into()))));
        }
        let Some((_, timer)) = &mut self.timer else { return false };
        if timer.as_mut().poll(cx).is_pending() {
            return false;
        }
        self.timer = None;
        self.session.tick(Instant::now());
        true
    }

    /// Sends output as far as the client reads it. Returns whether any bytes were sent.
    fn write(&mut self, cx: &mut Context<'_>) -> io::Result<bool> {
        let mut progress = false;
        loop {
            let output = self.session.transmit();
            if output.is_empty() {
                return Ok(progress);
            }
            match self.channel.poll_write(cx, output) {
                // No client is connected to the device, so the output is lost.
                Poll::Ready(Err(error)) if self.channel.channel.is_vacancy(&error) => {
                    let lost = self.session.transmit().len();
                    self.session.sent(lost);
                }
                Poll::Ready(sent) => {
                    let sent = sent?;
                    self.session.sent(sent);
                }
                Poll::Pending => return Ok(progress),
            }
            progress = true;
        }
    }

    /// Receives available bytes. Returns false at the end of the input.
    fn read(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<bool>> {
        let mut buffer = [0; BUFFER];
        match self.channel.poll_read(cx, &mut buffer) {
            Poll::Ready(Ok((0, _))) => Poll::Ready(Ok(false)),
            Poll::Ready(Ok((read, fds))) => {
                fds.receive(&mut self.session, buffer.get(..read).unwrap_or_default());
                Poll::Ready(Ok(true))
            }
            Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::ConnectionReset => Poll::Ready(Ok(false)),
            Poll::Ready(Err(error)) if self.channel.channel.is_vacancy(&error) => Poll::Ready(Ok(false)),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl Listener {
    /// Waits for a client to connect.
    async fn accept_any(&self) -> io::Result<Connected> {
        self.watched().read_with(|| self.listening().try_accept()).await
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;

    /// Uses another device that can be watched in place of a virtio-serial port, which tests do not have.
    #[::tokio::test]
    async fn no_device_is_registered_twice() {
        let device = File::open("/dev/random").expect("it is always there");
        let twin = device.try_clone().expect("a duplicate");
        let watch = Watch::new(Channel::pair(device.into(), twin.into())).expect("watched");
        assert!(watch.writer.is_none());
        let (input, output) = io::pipe().expect("a pipe");
        let watch = Watch::new(Channel::pair(input.into(), output.into())).expect("watched");
        assert!(watch.writer.is_some());
    }
}
