//! Servers on tokio: one task for each client that is served.

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
use crate::server::{
    Call, Execution, Options, Output, PartialInput, ServerHandle, Service, Session, is_transient_accept_error,
};
use crate::transport::{ACCEPT_PAUSE as PAUSE, Channel, Connected, Device, Gone, ReceivedFds};

/// How much is read at once.
const BUFFER: usize = 16 << 10;

/// Serves clients, one at a time, until [`ServerHandle::shutdown`] or for ever. Must be called within a tokio
/// runtime.
///
/// # Errors
/// Those of the listener.
pub async fn serve<S: Service + 'static>(listener: Listener, service: S) -> io::Result<()> {
    Server::new(service).serve(listener).await
}

/// A server and its settings.
///
/// Clones are the same server: it can serve several listeners, devices and sockets at once, each in a task. They share
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
        self.clients = clients.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// Serves all clients that connect, each in a task.
    ///
    /// A command runs to its end, also if its client disconnects meanwhile, unless it is declared with `#[qapi(cancel)]` or
    /// the server has [`Options::cancel`]. A method that panics ends the connection of its client only, and is logged. A
    /// method that is not `async` blocks its thread of the runtime; if the client has negotiated out-of-band execution, it
    /// is executed in a thread for blocking tasks, so that other commands can overtake it.
    ///
    /// Returns after [`ServerHandle::shutdown`], once the connected clients have received their replies and all commands
    /// have run to their end. Dropping the future ends all connections at once, and leaves commands to the runtime.
    ///
    /// # Errors
    /// Those of the listener.
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
        while let Some(channel) = accept(listener, &self.handle).await? {
            if places.available_permits() == 0 {
                let most = self.clients;
                tracing::info!(target: "qemu_qapi", "a client waits, as {most} are served at the same time");
            }
            let Ok(place) = places.clone().acquire_owned().await else { break };
            while tasks.try_join_next().is_some() {}
            if self.handle.is_shut_down() {
                break;
            }
            let (server, running) = (self.clone(), running.clone());
            tasks.spawn(async move {
                let _place = place;
                server.converse(channel, running).await;
            });
        }
        while tasks.join_next().await.is_some() {}
        Ok(())
    }

    /// Serves the clients of a character device. The device may not report that clients connect or disconnect.
    ///
    /// Returns after [`ServerHandle::shutdown`].
    ///
    /// # Errors
    /// If the device cannot be watched.
    pub fn serve_device(&self, device: Device) -> impl Future<Output = io::Result<()>> + Send + use<S> {
        let server = self.clone();
        async move {
            let (running, ended) = mpsc::channel(1);
            let mut channel = Watch::new(Channel::Device(device.into()))?;
            // A device is still there when the session of a client has to end.
            while !server.handle.is_shut_down() {
                channel = server.converse(channel, running.clone()).await;
            }
            drop(running);
            all_gone(ended).await;
            Ok(())
        }
    }

    /// Serves one client, over two file descriptors such as those of standard input and output.
    ///
    /// Returns when the client has gone, or after [`ServerHandle::shutdown`].
    ///
    /// # Errors
    /// If the runtime cannot watch them, as is the case for regular files.
    ///
    /// Both descriptors become non-blocking (`O_NONBLOCK`), which also affects their duplicates in other processes.
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
    /// Returns when the client has gone, or after [`ServerHandle::shutdown`].
    ///
    /// # Errors
    /// If the socket cannot be watched.
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
            server.converse(Watch::new(channel()?)?, running).await;
            all_gone(ended).await;
            Ok(())
        }
    }

    /// Serves one client until it goes, or the server ends. Returns the channel.
    async fn converse(&self, channel: Watch, running: Running) -> Watch {
        let input = || self.input.lock().unwrap_or_else(PoisonError::into_inner);
        // Only what a single client has left can be continued by the next one.
        let last = if self.clients == 1 { std::mem::take(&mut *input()) } else { PartialInput::default() };
        let mut conversation = Conversation {
            service: &self.service,
            session: Session::resume(&self.handle, channel.channel.peer(), last),
            channel,
            running,
            cancellable: Vec::new(),
            timer: None,
            pause: None,
        };
        // What a method that panics leaves half done is its own: nothing else is lent to it.
        let poll = |cx: &mut Context<'_>| match catch_unwind(AssertUnwindSafe(|| conversation.poll(cx))) {
            Ok(poll) => poll,
            Err(_) => {
                tracing::error!(target: "qemu_qapi", "a connection is closed, as its command panicked");
                Poll::Ready(Ok(()))
            }
        };
        if let Err(error) = poll_fn(poll).await {
            tracing::debug!(target: "qemu_qapi", "a connection has broken: {error}");
        }
        conversation.cancellable.iter().for_each(AbortHandle::abort);
        let left = conversation.session.into_partial_input();
        if self.clients == 1 {
            *input() = left;
        }
        conversation.channel
    }
}

/// Held by whatever a server waits for before it returns.
type Running = mpsc::Sender<()>;

/// Waits until nothing holds the other end.
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
        // A client that has been accepted waits for a file descriptor too.
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
    /// If it is another file. No file is registered twice: one registration would take readiness from the other.
    writer: Option<Watched>,
}

impl Watch {
    fn new(mut channel: Channel) -> io::Result<Self> {
        let (reader, writer) = Self::watched(&channel)?;
        channel.no_longer_waits();
        Ok(Self { channel, reader, writer })
    }

    /// Duplicates of a channel's file descriptors, for the runtime.
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

    /// Waits until a client that is not listened to has gone. If it has said something before, that is not noticed. A
    /// client that only sends nothing more may still read.
    fn poll_gone(&self, cx: &mut Context<'_>) -> Poll<()> {
        let gone = self.reader.poll(cx, Interest::READABLE, |fd| match self.channel.is_gone() {
            Gone::Yes => Ok(has_hung_up(fd)),
            Gone::No => Ok(false),
            Gone::Silent => Err(io::ErrorKind::WouldBlock.into()),
        });
        match gone {
            Poll::Ready(Ok(false)) | Poll::Pending => Poll::Pending,
            Poll::Ready(_) => Poll::Ready(()),
        }
    }
}

/// Whether a socket is closed in both directions.
fn has_hung_up(socket: BorrowedFd<'_>) -> bool {
    let mut polled = [PollFd::from_borrowed_fd(socket.as_fd(), PollFlags::empty())];
    match poll(&mut polled, Some(&Timespec::default())) {
        Ok(_) => polled.iter().any(|polled| polled.revents().intersects(PollFlags::HUP | PollFlags::ERR)),
        Err(_) => true,
    }
}

struct Conversation<'a, S> {
    service: &'a Arc<S>,
    session: Session,
    channel: Watch,
    running: Running,
    /// Commands that end with the connection.
    cancellable: Vec<AbortHandle>,
    timer: Option<(Instant, Pin<Box<Sleep>>)>,
    /// While a device without a client is left alone.
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

    /// Executes a command: most are done at once, others in a task of their own, which outlives the connection.
    fn execute(&mut self, call: Call, cx: &mut Context<'_>) {
        // Others may overtake it.
        if self.session.has_out_of_band() && !call.is_out_of_band() && !call.is_async() {
            let (service, running) = (self.service.clone(), self.running.clone());
            spawn_blocking(move || {
                let _running = running;
                let response = match service.execute(call) {
                    Execution::Done(response) => response,
                    Execution::Pending(future) => Handle::current().block_on(future),
                };
                response.deliver();
            });
            return;
        }
        let is_cancellable = call.is_cancellable();
        match self.service.execute(call) {
            Execution::Done(response) => self.session.finish(response),
            Execution::Pending(mut future) => match future.as_mut().poll(cx) {
                Poll::Ready(response) => self.session.finish(response),
                Poll::Pending => {
                    let running = self.running.clone();
                    let task = spawn(async move {
                        let _running = running;
                        future.await.deliver();
                    });
                    if is_cancellable {
                        self.cancellable.retain(|task| !task.is_finished());
                        self.cancellable.push(task.abort_handle());
                    }
                }
            },
        }
    }

    /// Has the session take note of the time, now and when it asks for it. Returns whether it has something to do then.
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

    /// Sends what the client takes. Returns whether that was anything.
    fn write(&mut self, cx: &mut Context<'_>) -> io::Result<bool> {
        let mut progress = false;
        loop {
            let output = self.session.transmit();
            if output.is_empty() {
                return Ok(progress);
            }
            match self.channel.poll_write(cx, output) {
                // What is said to a device that nobody listens at is lost.
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

    /// Receives what there is; false at the end.
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
    /// Waits for anybody to connect.
    async fn accept_any(&self) -> io::Result<Connected> {
        self.watched().read_with(|| self.listening().try_accept()).await
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;

    /// A device that can be watched stands for a port of virtio-serial, which tests do not have.
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
