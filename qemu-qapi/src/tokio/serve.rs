//! Servers on tokio: one task for each client that is served.

use std::future::poll_fn;
use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use ::tokio::io::Interest;
use ::tokio::sync::Semaphore;
use ::tokio::task::{JoinError, JoinSet};
use ::tokio::time::{Sleep, sleep, sleep_until};

use super::Listener;
use super::descriptor::Watched;
use crate::server::{AsyncService, Control, Options, Served, Session, is_transient_accept_error};
use crate::transport::{ACCEPT_PAUSE as PAUSE, Channel, Connected, Device, Gone, Passed};

/// How much is read at once.
const BUFFER: usize = 16 << 10;

/// Serves clients, one at a time, until [`Control::shutdown`] or for ever. Must be called within a tokio
/// runtime.
///
/// A service whose methods are not `async` is served in a [`Mutex`](std::sync::Mutex).
///
/// # Errors
/// Those of the listener.
pub async fn serve<S: AsyncService + 'static>(listener: Listener, service: S) -> io::Result<()> {
    Server::new(service).serve(listener).await
}

/// A server and its settings.
#[derive(Debug)]
pub struct Server<S> {
    service: Arc<S>,
    control: Control,
    clients: usize,
}

impl<S: AsyncService + 'static> Server<S> {
    /// Creates a server for a service, with default options.
    pub fn new(service: S) -> Self {
        Self::with(service, Options::default())
    }

    /// Creates a server for a service, with options.
    pub fn with(service: S, options: Options) -> Self {
        let control = Control::new_async(&service, options);
        Self { service: Arc::new(service), control, clients: 1 }
    }

    /// A handle to switch commands, emit events and shut the server down.
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Sets how many clients are served at the same time, each with one in-band command at a time. Others wait until
    /// one of them disconnects. The default is 1, as in QEMU and qemu-ga.
    ///
    /// A method that panics ends the connection of its client; if only one client is served at a time, the panic
    /// propagates to the caller.
    #[must_use]
    pub fn clients(mut self, clients: usize) -> Self {
        self.clients = clients.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// Serves all clients that connect.
    ///
    /// Returns after [`Control::shutdown`], once the connected clients have received their replies. Dropping the future
    /// ends all connections at once.
    ///
    /// # Errors
    /// Those of the listener.
    pub async fn serve(self, listener: Listener) -> io::Result<()> {
        let Self { service, control, clients } = self;
        let mut tasks = JoinSet::new();
        let free = Arc::new(Semaphore::new(clients));
        // A single client's input goes on where the last one's has ended.
        let mut last: Option<Session> = None;
        loop {
            let Some(channel) = accept(&listener, &free, &control).await? else { break };
            let session = last.take().unwrap_or_else(|| Session::new(&control));
            let conversation = converse(service.clone(), session, channel);
            if clients == 1 {
                // Nothing else of it is kept.
                last = Some(conversation.await.successor());
                continue;
            }
            // There is one, as `accept` has waited for it.
            let Ok(permit) = free.clone().acquire_owned().await else { break };
            while let Some(end) = tasks.try_join_next() {
                log_end(end);
            }
            tasks.spawn(async move {
                conversation.await;
                drop(permit);
            });
        }
        while let Some(end) = tasks.join_next().await {
            log_end(end);
        }
        Ok(())
    }

    /// Serves the clients of a character device. The device may not report that clients connect or disconnect.
    ///
    /// Returns after [`Control::shutdown`].
    ///
    /// # Errors
    /// If the device cannot be watched.
    pub async fn serve_device(self, device: Device) -> io::Result<()> {
        self.serve_channel(Channel::Device(device.into())).await
    }

    /// Serves one client, over two file descriptors such as those of standard input and output.
    ///
    /// Returns when the client has gone, or after [`Control::shutdown`].
    ///
    /// # Errors
    /// If the runtime cannot watch them, as is the case for regular files.
    ///
    /// Both descriptors become non-blocking (`O_NONBLOCK`), which also affects their duplicates in other processes.
    pub async fn serve_pair(self, read: impl Into<OwnedFd>, write: impl Into<OwnedFd>) -> io::Result<()> {
        self.serve_channel(Channel::pair(read.into(), write.into())).await
    }

    /// Serves one client, over a connected socket.
    ///
    /// Returns when the client has gone, or after [`Control::shutdown`].
    ///
    /// # Errors
    /// If the socket cannot be watched.
    pub async fn serve_socket(self, socket: impl Into<OwnedFd>) -> io::Result<()> {
        self.serve_channel(Channel::new(crate::transport::inherited(socket.into())?)).await
    }

    async fn serve_channel(self, channel: Channel) -> io::Result<()> {
        let session = Session::new(&self.control);
        converse(self.service, session, Watch::new(channel)?).await;
        Ok(())
    }
}

/// A method that panics takes its client with it, and nobody else.
fn log_end(end: Result<(), JoinError>) {
    if end.is_err() {
        tracing::error!(target: "qemu_qapi", "a connection is closed, as its command panicked");
    }
}

/// Accepts a client once a slot is free. Returns `None` on shutdown.
async fn accept(listener: &Listener, free: &Semaphore, control: &Control) -> io::Result<Option<Watch>> {
    let watch = control.watch();
    let accepted = async {
        drop(free.acquire().await);
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
        if control.is_shut_down() {
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

    fn poll_read(&self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<(usize, Passed)>> {
        self.reader.poll(cx, Interest::READABLE, |_| self.channel.read(buffer))
    }

    fn poll_write(&self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.writer.as_ref().unwrap_or(&self.reader).poll(cx, Interest::WRITABLE, |_| self.channel.write(bytes))
    }

    /// Whether a client that is not listened to has gone. If it has said something before, that is not noticed.
    fn poll_gone(&self, cx: &mut Context<'_>) -> Poll<()> {
        let gone = self.reader.poll(cx, Interest::READABLE, |_| match self.channel.is_gone() {
            Gone::Yes => Ok(true),
            Gone::No => Ok(false),
            Gone::Silent => Err(io::ErrorKind::WouldBlock.into()),
        });
        match gone {
            Poll::Ready(Ok(false)) | Poll::Pending => Poll::Pending,
            Poll::Ready(_) => Poll::Ready(()),
        }
    }
}

/// Serves one client until it goes, or the server ends.
async fn converse<S: AsyncService + 'static>(service: Arc<S>, mut session: Session, channel: Watch) -> Session {
    {
        let mut conversation = Conversation {
            service: &service,
            session: &mut session,
            channel,
            running: Vec::new(),
            timer: None,
            pause: None,
            ended: false,
            closing: None,
        };
        if let Err(error) = poll_fn(|cx| conversation.poll(cx)).await {
            tracing::debug!(target: "qemu_qapi", "a connection has broken: {error}");
        }
    }
    session
}

struct Conversation<'a, S> {
    service: &'a Arc<S>,
    session: &'a mut Session,
    channel: Watch,
    /// Commands being executed: one in-band, and those out of band.
    running: Vec<Pin<Box<dyn Future<Output = Served> + Send>>>,
    timer: Option<(Instant, Pin<Box<Sleep>>)>,
    /// While a device without a client is left alone.
    pause: Option<Pin<Box<Sleep>>>,
    /// Whether the client has nothing more to say.
    ended: bool,
    /// Until when it is waited for, to read what it has been sent.
    closing: Option<Pin<Box<Sleep>>>,
}

impl<S: AsyncService + 'static> Conversation<'_, S> {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.session.set_waker(cx.waker());
        loop {
            self.execute(cx);
            self.poll_timer(cx);
            let was_backed_up = self.session.is_backed_up();
            let written = self.write(cx)?;
            if was_backed_up && !self.session.is_backed_up() {
                continue;
            }
            if self.session.is_overflown() {
                return Poll::Ready(Ok(()));
            }
            let waits = self.channel.channel.has_halves() && self.session.is_busy();
            if self.session.is_closing() || (self.ended && !waits) {
                let linger = self.session.control().options().linger;
                let closing = self.closing.get_or_insert_with(|| Box::pin(sleep(linger)));
                if written || closing.as_mut().poll(cx).is_ready() {
                    return Poll::Ready(Ok(()));
                }
            }
            if self.ended {
                return Poll::Pending;
            }
            if !self.session.wants_input() {
                return self.channel.poll_gone(cx).map(Ok);
            }
            if let Some(pause) = &mut self.pause {
                ready!(pause.as_mut().poll(cx));
                self.pause = None;
            }
            match self.read(cx) {
                Poll::Ready(Ok(true)) => {}
                Poll::Ready(Ok(false)) if self.channel.channel.ends() => self.ended = true,
                Poll::Ready(Ok(false)) => self.pause = Some(Box::pin(sleep(PAUSE))),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    /// Starts what can be started, and goes on with what has been.
    fn execute(&mut self, cx: &mut Context<'_>) {
        loop {
            let mut done = false;
            while let Some(request) = self.session.next() {
                let service = self.service.clone();
                let mut executing = Box::pin(async move { request.execute_async(&*service).await });
                // Most are done at once.
                match executing.as_mut().poll(cx) {
                    Poll::Ready(served) => self.session.finish(served),
                    Poll::Pending => self.running.push(executing),
                }
            }
            let session = &mut *self.session;
            self.running.retain_mut(|executing| match executing.as_mut().poll(cx) {
                Poll::Ready(served) => {
                    session.finish(served);
                    done = true;
                    false
                }
                Poll::Pending => true,
            });
            if !done {
                return;
            }
        }
    }

    /// Has events passed on that were held.
    fn poll_timer(&mut self, cx: &mut Context<'_>) {
        let control = self.session.control().clone();
        while let Some(due) = control.deadline() {
            if self.timer.as_ref().is_none_or(|(set, _)| *set != due) {
                self.timer = Some((due, Box::pin(sleep_until(due.into()))));
            }
            let Some((_, timer)) = &mut self.timer else { return };
            if timer.as_mut().poll(cx).is_pending() {
                return;
            }
            self.timer = None;
            control.tick(Instant::now());
        }
    }

    /// Sends what the client takes; whether that is all.
    fn write(&mut self, cx: &mut Context<'_>) -> io::Result<bool> {
        loop {
            let output = self.session.output();
            if output.is_empty() {
                return Ok(true);
            }
            match self.channel.poll_write(cx, output) {
                // What is said to a device that nobody listens at is lost.
                Poll::Ready(Err(error)) if self.channel.channel.is_vacancy(&error) => {
                    let lost = self.session.output().len();
                    self.session.sent(lost);
                }
                Poll::Ready(sent) => {
                    let sent = sent?;
                    self.session.sent(sent);
                }
                Poll::Pending => return Ok(false),
            }
        }
    }

    /// Receives what there is; false at the end.
    fn read(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<bool>> {
        let mut buffer = [0; BUFFER];
        match self.channel.poll_read(cx, &mut buffer) {
            Poll::Ready(Ok((0, _))) => Poll::Ready(Ok(false)),
            Poll::Ready(Ok((read, passed))) => {
                passed.receive(self.session, buffer.get(..read).unwrap_or_default());
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
