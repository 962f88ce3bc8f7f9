//! Running workflows in a task.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use ::tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use ::tokio::runtime::Handle;
use ::tokio::time::{timeout, timeout_at};
use futures_core::Stream;
use qapi_session::client::Session;
use qapi_session::workflow::{Peer, Progress, Step, Workflow, WorkflowError, WorkflowRequest};

use super::{ClientHandle, Events, Qga, Qmp};
use crate::workflow_driver::{MOST_EVENTS, hand_over, no_client, no_stream, value};
use crate::{Any, ConnectionError, Error, Filter};

/// How long a workflow whose future was dropped may clean up. Usually the deadlines of its calls end it sooner.
const CLEAN_UP: Duration = Duration::from_secs(600);

/// Runs a workflow to its end, and calls `progress` whenever the progress is updated.
///
/// It subscribes to the events that the workflow needs before it sends anything. Other subscriptions are not affected.
///
/// [`Workflow::canceller`] returns a handle that cancels the workflow from another thread or task. This function then
/// returns once the call under way has ended and the workflow has removed the resources that it created.
///
/// Dropping the future cancels the workflow, too: a task of the runtime removes the resources that the workflow
/// created, within ten minutes, and keeps the connections open until then. If the runtime is shut down sooner, the
/// remaining resources stay.
///
/// A call ends by the workflow's deadline or the client's, whichever is earlier.
///
/// ```no_run
/// use qemu_qapi::qmp::{MirrorSyncMode, command::BlockdevMirror};
/// use qemu_qapi::tokio::{self as asynchronous, Qmp};
/// use qemu_qapi::workflow::Job;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let vm = Qmp::connect("/tmp/qmp.sock").await?;
/// let mirror = BlockdevMirror::new("disk0", "copy", MirrorSyncMode::Full).job_id("m");
/// asynchronous::run(Job::start(&mirror)?, &vm, |progress| println!("{progress:?}")).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// If the workflow fails, or a client that it needs is missing. [`WorkflowError::left_behind`] lists what it could not
/// remove.
pub async fn run<T: Send + 'static>(
    workflow: impl Into<Workflow<T>>,
    peers: impl Into<Peers>,
    progress: impl FnMut(Progress),
) -> Result<T, WorkflowError> {
    run_with(workflow.into(), peers.into(), &mut NoStream, progress).await
}

/// Runs a workflow that may copy a file from or to a stream.
pub(super) async fn run_with<T: Send + 'static>(
    workflow: Workflow<T>,
    peers: Peers,
    stream: &mut impl LocalStream,
    mut progress: impl FnMut(Progress),
) -> Result<T, WorkflowError> {
    let subscriptions = peers.subscribe(&workflow)?;
    let running = Running { workflow, peers, subscriptions, call: None, piece: None };
    let mut guard = Guard { running: Some(running), runtime: Handle::current() };
    let result = match &mut guard.running {
        Some(running) => running.finish(stream, &mut progress).await,
        None => return Err(no_client(Peer::Monitor)),
    };
    guard.running = None;
    result
}

/// A workflow under way. Its futures can be dropped at any point, and the workflow can then continue in another task.
struct Running<T> {
    workflow: Workflow<T>,
    peers: Peers,
    subscriptions: Vec<(Peer, Events)>,
    call: Option<Call>,
    /// The piece of a file that is being copied.
    piece: Option<Piece>,
}

/// A piece of a file, and how much of it is copied.
pub(super) struct Piece {
    bytes: Vec<u8>,
    copied: usize,
    is_input: bool,
}

impl Piece {
    fn of(bytes: Vec<u8>, is_input: bool) -> Option<Self> {
        Some(Self { bytes, copied: 0, is_input })
    }
}

type Call = Pin<Box<dyn Future<Output = Result<Any, Error>> + Send>>;

impl<T> Running<T> {
    async fn finish(
        &mut self,
        stream: &mut impl LocalStream,
        progress: &mut impl FnMut(Progress),
    ) -> Result<T, WorkflowError> {
        loop {
            if let Some(call) = &mut self.call {
                let result = call.await;
                self.call = None;
                poll_fn(|cx| Poll::Ready(self.take_all_events(cx))).await;
                self.workflow.reply(result);
            }
            let step = self.workflow.poll(Instant::now());
            if let Some(now) = self.workflow.take_progress() {
                progress(now);
            }
            match step {
                Step::Done(result) => return result,
                Step::Send(request) => {
                    // A cancelled workflow has given up the piece.
                    self.piece = None;
                    self.call = Some(self.peers.call(request));
                }
                Step::Output(piece) => self.piece = Piece::of(piece, false),
                Step::Input(most) => self.piece = Piece::of(vec![0; most], true),
                Step::Wait(until) => self.wait(stream, until).await,
            }
        }
    }

    /// Waits for an event, the end of a connection, the outcome of a piece, or a cancellation.
    async fn wait(&mut self, stream: &mut impl LocalStream, until: Option<Instant>) {
        let mut is_woken = false;
        let change = poll_fn(|cx| {
            self.workflow.wake_on_cancel(cx.waker());
            let mut have_come = self.copy(stream, cx).is_ready();
            have_come |= self.take_all_events(cx);
            // A poll too many does no harm.
            if have_come || std::mem::replace(&mut is_woken, true) { Poll::Ready(()) } else { Poll::Pending }
        });
        match until {
            Some(until) => drop(timeout_at(until.into(), change).await),
            None => change.await,
        }
    }

    /// Continues to copy the piece under way, and hands over the outcome when it is done.
    fn copy(&mut self, stream: &mut impl LocalStream, cx: &mut Context<'_>) -> Poll<()> {
        let Some(piece) = &mut self.piece else { return Poll::Pending };
        let result = ready!(stream.poll_copy(cx, piece));
        if let Some(Piece { mut bytes, copied, is_input }) = self.piece.take() {
            bytes.truncate(copied);
            match is_input {
                true => self.workflow.read(result.map(|()| bytes)),
                false => self.workflow.written(result),
            }
        }
        Poll::Ready(())
    }

    /// Hands over the events that have arrived. Returns whether there was any.
    fn take_all_events(&mut self, cx: &mut Context<'_>) -> bool {
        (0..MOST_EVENTS).take_while(|_| self.take_events(cx)).count() > 0
    }

    /// Hands over the next event of each subscription. Returns whether there was any.
    fn take_events(&mut self, cx: &mut Context<'_>) -> bool {
        let Self { workflow, subscriptions, .. } = self;
        let mut have_come = false;
        subscriptions.retain_mut(|(peer, events)| match Pin::new(events).poll_next(cx) {
            Poll::Pending => true,
            Poll::Ready(delivered) => {
                have_come = true;
                hand_over(workflow, *peer, delivered)
            }
        });
        have_come
    }
}

/// The stream of a caller, from or to which a workflow copies a file.
pub(super) trait LocalStream {
    /// Writes a piece, or fills it until the stream ends. After `Pending`, it is called again with the same piece.
    fn poll_copy(&mut self, cx: &mut Context<'_>, piece: &mut Piece) -> Poll<io::Result<()>>;
}

struct NoStream;

impl LocalStream for NoStream {
    fn poll_copy(&mut self, _: &mut Context<'_>, _: &mut Piece) -> Poll<io::Result<()>> {
        Poll::Ready(Err(no_stream()))
    }
}

pub(super) struct Sink<W>(pub(super) W);

impl<W: AsyncWrite + Unpin> LocalStream for Sink<W> {
    fn poll_copy(&mut self, cx: &mut Context<'_>, piece: &mut Piece) -> Poll<io::Result<()>> {
        if piece.is_input {
            return Poll::Ready(Err(no_stream()));
        }
        let mut writer = Pin::new(&mut self.0);
        if piece.bytes.is_empty() {
            return writer.poll_flush(cx);
        }
        while piece.copied < piece.bytes.len() {
            match ready!(writer.as_mut().poll_write(cx, &piece.bytes[piece.copied..]))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                count => piece.copied += count,
            }
        }
        Poll::Ready(Ok(()))
    }
}

pub(super) struct Source<R>(pub(super) R);

impl<R: AsyncRead + Unpin> LocalStream for Source<R> {
    fn poll_copy(&mut self, cx: &mut Context<'_>, piece: &mut Piece) -> Poll<io::Result<()>> {
        if !piece.is_input {
            return Poll::Ready(Err(no_stream()));
        }
        while piece.copied < piece.bytes.len() {
            let mut rest = ReadBuf::new(&mut piece.bytes[piece.copied..]);
            ready!(Pin::new(&mut self.0).poll_read(cx, &mut rest))?;
            match rest.filled().len() {
                0 => break,
                count => piece.copied += count,
            }
        }
        Poll::Ready(Ok(()))
    }
}

/// Has a workflow clean up if its future is dropped.
struct Guard<T: Send + 'static> {
    running: Option<Running<T>>,
    runtime: Handle,
}

impl<T: Send + 'static> Drop for Guard<T> {
    fn drop(&mut self) {
        let Some(mut running) = self.running.take() else { return };
        running.workflow.cancel();
        self.runtime.spawn(async move {
            match timeout(CLEAN_UP, running.finish(&mut NoStream, &mut |_| ())).await {
                Ok(Err(error)) if !error.left_behind().is_empty() => {
                    tracing::error!(target: "qemu_qapi", "a workflow whose future was dropped: {error}");
                }
                Ok(_) => {}
                Err(_) => {
                    tracing::error!(target: "qemu_qapi", "a workflow whose future was dropped could not clean up in time");
                }
            }
        });
    }
}

/// The clients of the servers that a workflow talks to. A reference to a [`Qmp`] converts into this type as the client
/// of the monitor, and a reference to a [`Qga`] as that of the agent.
#[derive(Clone, Debug, Default)]
pub struct Peers {
    monitor: Option<Qmp>,
    agent: Option<Qga>,
    destination: Option<Qmp>,
}

impl Peers {
    /// Adds a client of the guest agent.
    #[must_use]
    pub fn agent(mut self, agent: &Qga) -> Self {
        self.agent = Some(agent.clone());
        self
    }

    /// Adds a client of the monitor of the QEMU to migrate to.
    #[must_use]
    pub fn destination(mut self, destination: &Qmp) -> Self {
        self.destination = Some(destination.clone());
        self
    }

    fn qmp(&self, peer: Peer) -> Option<&Qmp> {
        match peer {
            Peer::Monitor => self.monitor.as_ref(),
            Peer::Agent => None,
            Peer::Destination => self.destination.as_ref(),
        }
    }

    /// Subscribes to the events of a workflow. The subscriptions also deliver the ends of connections.
    fn subscribe<T>(&self, workflow: &Workflow<T>) -> Result<Vec<(Peer, Events)>, WorkflowError> {
        let mut subscriptions = Vec::new();
        for (peer, names) in workflow.peers() {
            match self.qmp(*peer) {
                Some(qmp) => subscriptions.push((*peer, qmp.subscribe_from_now(Filter::of_names(names)))),
                None if *peer == Peer::Agent && self.agent.is_some() => {}
                None => return Err(no_client(*peer)),
            }
        }
        Ok(subscriptions)
    }

    fn call(&self, request: WorkflowRequest) -> Call {
        match (request.peer(), &self.agent, self.qmp(request.peer())) {
            (_, _, Some(monitor)) => Box::pin(call(monitor.clone(), request)),
            (Peer::Agent, Some(agent), _) => Box::pin(call(agent.clone(), request)),
            _ => Box::pin(std::future::ready(Err(ConnectionError::Here.into()))),
        }
    }
}

async fn call<S: Session + Send + 'static>(client: ClientHandle<S>, request: WorkflowRequest) -> Result<Any, Error> {
    let command = request.command().to_owned();
    let reply = match client.settings().of_workflow(request) {
        Ok(request) => client.shared().run(request).await,
        Err(error) => Err(error),
    };
    reply.and_then(|reply| value(command, &reply)).map_err(|error| client.located(error))
}

impl From<&Qmp> for Peers {
    fn from(monitor: &Qmp) -> Self {
        Self { monitor: Some(monitor.clone()), ..Self::default() }
    }
}

impl From<&Qga> for Peers {
    fn from(agent: &Qga) -> Self {
        Self::default().agent(agent)
    }
}
