//! Running workflows in a task.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use ::tokio::runtime::Handle;
use ::tokio::time::{timeout, timeout_at};
use futures_core::Stream;
use qapi_session::client::Session;
use qapi_session::workflow::{Peer, Progress, Step, Workflow, WorkflowError, WorkflowRequest};

use super::{ClientHandle, Events, Qga, Qmp};
use crate::workflow_driver::{hand_over, no_client, value};
use crate::{Any, ConnectionError, Error, Filter};

/// How long a workflow whose future was dropped may clean up. It ends sooner by the deadlines of its calls.
const CLEAN_UP: Duration = Duration::from_secs(600);

/// Runs a workflow to its end, and tells `progress` how far it is whenever that changes.
///
/// It subscribes to the events that the workflow needs before it sends anything, and leaves other subscriptions alone.
/// [`Workflow::canceller`] returns what cancels it from elsewhere. It then ends once a call under way has ended and what
/// the workflow had made is removed.
///
/// If the future is dropped, the workflow is cancelled, too: a task of the runtime removes what it had made, within
/// ten minutes, and keeps the connections open until then. If the runtime is shut down sooner, the rest stays.
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
    mut progress: impl FnMut(Progress),
) -> Result<T, WorkflowError> {
    let (workflow, peers) = (workflow.into(), peers.into());
    let subscriptions = peers.subscribe(&workflow)?;
    let running = Running { workflow, peers, subscriptions, call: None };
    let mut guard = Guard { running: Some(running), runtime: Handle::current() };
    let result = match &mut guard.running {
        Some(running) => running.finish(&mut progress).await,
        None => return Err(no_client(Peer::Monitor)),
    };
    guard.running = None;
    result
}

/// A workflow under way. Its futures can be dropped at any point, and it can then go on elsewhere.
struct Running<T> {
    workflow: Workflow<T>,
    peers: Peers,
    subscriptions: Vec<(Peer, Events)>,
    call: Option<Call>,
}

type Call = Pin<Box<dyn Future<Output = Result<Any, Error>> + Send>>;

impl<T> Running<T> {
    async fn finish(&mut self, progress: &mut impl FnMut(Progress)) -> Result<T, WorkflowError> {
        loop {
            if let Some(call) = &mut self.call {
                let result = call.await;
                self.call = None;
                while poll_fn(|cx| Poll::Ready(self.take_events(cx))).await {}
                self.workflow.reply(result);
            }
            let step = self.workflow.poll(Instant::now());
            if let Some(now) = self.workflow.take_progress() {
                progress(now);
            }
            match step {
                Step::Done(result) => return result,
                Step::Send(request) => self.call = Some(self.peers.call(request)),
                Step::Wait(until) => self.wait(until).await,
            }
        }
    }

    /// Waits for events, the end of a connection, or that it is cancelled.
    async fn wait(&mut self, until: Option<Instant>) {
        let mut is_woken = false;
        let change = poll_fn(|cx| {
            self.workflow.wake_on_cancel(cx.waker());
            let mut have_come = false;
            while self.take_events(cx) {
                have_come = true;
            }
            // To look once too often does no harm.
            if have_come || std::mem::replace(&mut is_woken, true) { Poll::Ready(()) } else { Poll::Pending }
        });
        match until {
            Some(until) => drop(timeout_at(until.into(), change).await),
            None => change.await,
        }
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

/// Has a workflow clean up if its future is dropped.
struct Guard<T: Send + 'static> {
    running: Option<Running<T>>,
    runtime: Handle,
}

impl<T: Send + 'static> Drop for Guard<T> {
    fn drop(&mut self) {
        let Some(mut running) = self.running.take() else { return };
        running.workflow.cancel();
        self.runtime.spawn(async move { drop(timeout(CLEAN_UP, running.finish(&mut |_| ())).await) });
    }
}

/// The clients of the servers that a workflow talks to. A [`Qmp`] or [`Qga`] alone is one of the monitor or of the agent.
#[derive(Clone, Debug, Default)]
pub struct Peers {
    monitor: Option<Qmp>,
    agent: Option<Qga>,
    destination: Option<Qmp>,
}

impl Peers {
    /// With a client of the guest agent.
    #[must_use]
    pub fn agent(mut self, agent: &Qga) -> Self {
        self.agent = Some(agent.clone());
        self
    }

    /// With a client of the monitor to migrate to.
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

    /// Subscribes to the events of a workflow, and to the ends of connections.
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
