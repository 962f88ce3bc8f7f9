//! Running workflows in the calling thread.

use std::io::{self, Read, Write};
use std::time::{Duration, Instant};

use qapi_session::client::Session;
use qapi_session::workflow::{Peer, Progress, Step, Workflow, WorkflowError, WorkflowRequest};

use super::{ClientHandle, Events, Qga, Qmp};
use crate::workflow_driver::{MOST_EVENTS, hand_over, no_client, no_stream, value};
use crate::{Any, ConnectionError, Error, Filter};

/// The longest wait for events, after which the driver checks again whether the workflow was cancelled.
const SLICE: Duration = Duration::from_millis(50);

/// Runs a workflow to its end, and calls `progress` whenever the progress is updated.
///
/// It subscribes to the events that the workflow needs before it sends anything. Other subscriptions are not affected.
///
/// [`Workflow::canceller`] returns a handle that cancels the workflow from another thread. This function then returns
/// once the call under way has ended and the workflow has removed the resources that it created. If `progress` panics,
/// nothing is removed.
///
/// A call ends by the workflow's deadline or the client's, whichever is earlier.
///
/// ```no_run
/// use qemu_qapi::blocking::{self, Qmp};
/// use qemu_qapi::qmp::{MirrorSyncMode, command::BlockdevMirror};
/// use qemu_qapi::workflow::Job;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let vm = Qmp::connect("/tmp/qmp.sock")?;
/// let mirror = BlockdevMirror::new("disk0", "copy", MirrorSyncMode::Full).job_id("m");
/// blocking::run(Job::start(&mirror)?, &vm, |progress| println!("{} of {}", progress.current, progress.total))?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// If the workflow fails, or a client that it needs is missing. [`WorkflowError::left_behind`] lists what it could not
/// remove.
pub fn run<T: Send + 'static>(
    workflow: impl Into<Workflow<T>>,
    peers: impl Into<Peers>,
    progress: impl FnMut(Progress),
) -> Result<T, WorkflowError> {
    run_with(workflow.into(), &peers.into(), &mut NoStream, progress)
}

/// Runs a workflow that may copy a file from or to a stream.
pub(super) fn run_with<T: Send + 'static>(
    mut workflow: Workflow<T>,
    peers: &Peers,
    stream: &mut impl LocalStream,
    mut progress: impl FnMut(Progress),
) -> Result<T, WorkflowError> {
    let mut subscriptions = peers.subscribe(&workflow)?;
    loop {
        let step = workflow.poll(Instant::now());
        if let Some(now) = workflow.take_progress() {
            progress(now);
        }
        match step {
            Step::Done(result) => return result,
            Step::Send(request) => {
                let result = peers.call(request);
                take_all_events(&mut workflow, &mut subscriptions);
                workflow.reply(result);
            }
            Step::Output(piece) => workflow.written(stream.write(&piece)),
            Step::Input(most) => workflow.read(stream.read(most)),
            Step::Wait(until) => {
                let left = until.map_or(SLICE, |until| until.saturating_duration_since(Instant::now()).min(SLICE));
                if subscriptions.is_empty() {
                    std::thread::sleep(left);
                } else if take_events(&mut workflow, &mut subscriptions, left) {
                    take_all_events(&mut workflow, &mut subscriptions);
                }
            }
        }
    }
}

/// Hands over the events that have arrived.
fn take_all_events<T>(workflow: &mut Workflow<T>, subscriptions: &mut Vec<(Peer, Events)>) {
    for _ in 0..MOST_EVENTS {
        if !take_events(workflow, subscriptions, Duration::ZERO) {
            return;
        }
    }
}

/// The stream of a caller, from or to which a workflow copies a file.
pub(super) trait LocalStream {
    /// Writes a piece. An empty piece is the end of the file.
    fn write(&mut self, _: &[u8]) -> io::Result<()> {
        Err(no_stream())
    }

    /// Reads a piece of this length, or a shorter one at the end of the stream.
    fn read(&mut self, _: usize) -> io::Result<Vec<u8>> {
        Err(no_stream())
    }
}

struct NoStream;

impl LocalStream for NoStream {}

pub(super) struct Sink<W>(pub(super) W);

impl<W: Write> LocalStream for Sink<W> {
    fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        if piece.is_empty() { self.0.flush() } else { self.0.write_all(piece) }
    }
}

pub(super) struct Source<R>(pub(super) R);

impl<R: Read> LocalStream for Source<R> {
    fn read(&mut self, most: usize) -> io::Result<Vec<u8>> {
        let mut piece = Vec::new();
        self.0.by_ref().take(most as u64).read_to_end(&mut piece)?;
        Ok(piece)
    }
}

/// Hands over the next event of each subscription. Waits for each in turn, for an equal share of `left`. Returns
/// whether any item was delivered.
fn take_events<T>(workflow: &mut Workflow<T>, subscriptions: &mut Vec<(Peer, Events)>, left: Duration) -> bool {
    let mut have_come = false;
    // A connection is read only during a wait for it, so each subscription gets a share of the time.
    let share = left / u32::try_from(subscriptions.len()).unwrap_or(u32::MAX).max(1);
    subscriptions.retain_mut(|(peer, events)| match events.next_within(share) {
        Some(Err(error)) if error.is_timeout() && !error.is_lost() => true,
        delivered => {
            have_come = true;
            hand_over(workflow, *peer, delivered)
        }
    });
    have_come
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

    fn call(&self, request: WorkflowRequest) -> Result<Any, Error> {
        match (request.peer(), &self.agent, self.qmp(request.peer())) {
            (_, _, Some(monitor)) => call(monitor, request),
            (Peer::Agent, Some(agent), _) => call(agent, request),
            _ => Err(ConnectionError::Here.into()),
        }
    }
}

fn call<S: Session + Send + 'static>(client: &ClientHandle<S>, request: WorkflowRequest) -> Result<Any, Error> {
    let command = request.command().to_owned();
    let reply = client.settings().of_workflow(request).and_then(|request| client.shared().run(request));
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
