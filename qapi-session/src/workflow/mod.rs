//! Tasks of several steps, without I/O: following a job, plugging a disk, migrating, shutting down, freezing a guest.
//!
//! A builder such as [`Job`] describes the task. [`Workflow`] is the task under way. It names commands and members by
//! text, so it works with the types of any release, or without generated types. A driver runs it:
//!
//! 1. It subscribes to the events of each of the workflow's [`peers`](Workflow::peers).
//! 2. It calls [`poll`](Workflow::poll) and does what the [`Step`] says, until the step is [`Step::Done`].
//!
//! A workflow makes one call at a time. A call is not interrupted, because it ends by its own deadline.
//! [`cancel`](Workflow::cancel) ends a wait between calls, and the copying of a file, at once. After a failure, a
//! deadline or `cancel`, a workflow continues until it has removed the resources that it created. If it cannot, its
//! error lists the rest ([`WorkflowError::left_behind`]). So a driver must go on polling after `cancel`. If its caller
//! has gone away, it must call `cancel` and poll the workflow elsewhere.
//!
//! An event only makes a workflow query the state sooner. The state comes from the server, so dropped events do no
//! harm, with two exceptions: the error of a job with `auto-dismiss`, which the server forgets, and [`Reset`], which
//! only an event confirms.
//!
//! ```
//! use std::time::Instant;
//!
//! use qapi_session::workflow::{Job, JobEnd, Peer, Step, Workflow};
//! use serde_json::json;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let now = Instant::now();
//! let mut workflow: Workflow<JobEnd> = Job::attach("backup0").into();
//! let Step::Send(request) = workflow.poll(now) else { panic!("it asks for the job first") };
//! assert_eq!((request.peer(), request.command()), (Peer::Monitor, "query-jobs"));
//! workflow.reply(Ok(json!([{"id": "backup0", "type": "backup", "status": "concluded",
//!     "current-progress": 5, "total-progress": 5}])));
//! let Step::Send(request) = workflow.poll(now) else { panic!("it dismisses the job") };
//! assert_eq!(request.command(), "job-dismiss");
//! workflow.reply(Ok(json!({})));
//! assert!(matches!(workflow.poll(now), Step::Done(Ok(JobEnd::Concluded))));
//! # Ok(())
//! # }
//! ```

mod agent;
mod error;
mod exec;
mod fdset;
mod file;
mod freeze;
mod job;
mod migrate;
mod peers;
mod plug;
mod power;
mod request;
mod resource;
#[cfg(test)]
mod tests;
mod unplug;

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use qapi_types::Encode;
use serde_json::{Map, Value};

pub use self::agent::WaitForAgent;
pub use self::error::{Failure, WorkflowError};
pub use self::exec::{Exec, ExecOutput};
pub use self::fdset::{DescriptorSet, FdSet};
pub use self::file::{ReadFile, WriteFile};
pub use self::freeze::{Freeze, Thaw};
pub use self::job::{Job, JobEnd};
pub use self::migrate::{Migration, MigrationEnd};
pub use self::plug::{Plug, Plugged};
pub use self::power::{PowerOff, PoweredOff, Reset, ShutdownMethod};
pub use self::request::WorkflowRequest;
pub use self::resource::Resource;
pub use self::unplug::Unplug;
use crate::Error;

use self::peers::{Peers, Shared};

/// A server that a workflow talks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Peer {
    /// The monitor of a QEMU or storage daemon.
    Monitor,
    /// The guest agent in the same virtual machine.
    Agent,
    /// The monitor of the QEMU that a migration moves the virtual machine to.
    Destination,
}

/// The next action of a workflow's driver.
#[derive(Debug)]
pub enum Step<T> {
    /// Send this request and wait for its outcome. Before handing the outcome to [`Workflow::reply`], hand over all
    /// events that arrived earlier, by [`Workflow::event`], and then the end of a connection, by [`Workflow::ended`].
    Send(WorkflowRequest),
    /// Write this piece of a file to the caller's stream, and hand the outcome to [`Workflow::written`]. An empty piece
    /// is the end of the file: flush the stream. Until the outcome is handed over, a poll returns [`Step::Wait`] with
    /// the deadline. Any other step means that the workflow has given up the piece.
    Output(Vec<u8>),
    /// Read the next piece of a file from the caller's stream, at most this many bytes, and hand it to
    /// [`Workflow::read`]. An empty piece is the end of the file. Until it is handed over, polls return the same steps
    /// as for [`Step::Output`].
    Input(usize),
    /// Wait for an event, for the end of a peer's connection, for a cancellation or until this time, and poll again.
    /// `None` means that the workflow only waits for the outcome of the call or the piece under way.
    Wait(Option<Instant>),
    /// The workflow has ended. It must not be polled again.
    Done(Result<T, WorkflowError>),
}

/// The progress of a workflow.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The state in the server's word, such as `running` or `pre-switchover`; `reading` or `writing` while a file is
    /// copied.
    pub state: String,
    /// The amount that is done, in bytes if the task moves data, and otherwise in a unit of the job's own.
    pub current: u64,
    /// The total amount as far as it is known, in the same unit. It may grow.
    pub total: u64,
}

type Task<T> = Pin<Box<dyn Future<Output = Result<T, WorkflowError>> + Send>>;

/// A task of several steps under way, which ends with a `T`.
///
/// `into` converts a builder into it. The [module documentation](self) says how a driver runs it.
pub struct Workflow<T> {
    /// `None` once it has ended.
    task: Option<Task<T>>,
    shared: Arc<Mutex<Shared>>,
    peers: &'static [(Peer, &'static [&'static str])],
}

impl<T> Workflow<T> {
    /// Makes a workflow of an `async` function, which the compiler turns into a state machine. If the connection of the
    /// first peer ends, the task can no longer wait for events.
    fn new<F>(peers: &'static [(Peer, &'static [&'static str])], task: impl FnOnce(Peers) -> F) -> Self
    where
        F: Future<Output = Result<T, WorkflowError>> + Send + 'static,
    {
        let shared = Arc::new(Mutex::new(Shared::new(peers)));
        let task = task(Peers::new(shared.clone()));
        Self { task: Some(Box::pin(task)), shared, peers }
    }

    /// Returns the servers that the workflow may talk to, each with the names of the events to subscribe to before the
    /// first poll.
    pub fn peers(&self) -> &'static [(Peer, &'static [&'static str])] {
        self.peers
    }

    /// Continues the workflow and returns the driver's next step. `now` must not go backwards.
    pub fn poll(&mut self, now: Instant) -> Step<T> {
        let Some(task) = &mut self.task else { return Step::Wait(None) };
        peers::lock(&self.shared).begin(now);
        // The task waits for changes of `shared`, and a driver polls after each, so the task needs no waker.
        match task.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(result) => {
                self.task = None;
                Step::Done(result)
            }
            Poll::Pending => peers::lock(&self.shared).next_step(),
        }
    }

    /// Takes the outcome of the request that was sent. If a driver cannot reach a peer, the outcome is the connection's
    /// error.
    pub fn reply(&mut self, result: Result<Value, Error>) {
        peers::lock(&self.shared).reply(result);
    }

    /// Takes the outcome of [`Step::Output`].
    pub fn written(&mut self, result: io::Result<()>) {
        peers::lock(&self.shared).copied(result.map(|()| Vec::new()));
    }

    /// Takes the outcome of [`Step::Input`].
    pub fn read(&mut self, result: io::Result<Vec<u8>>) {
        peers::lock(&self.shared).copied(result);
    }

    /// Takes an event. Events that [`peers`](Self::peers) does not list are ignored.
    pub fn event(&mut self, peer: Peer, name: &str, data: Value) {
        if self.peers.iter().any(|(other, names)| *other == peer && names.contains(&name)) {
            peers::lock(&self.shared).event(peers::Event { name: name.to_owned(), data });
        }
    }

    /// Records that events were dropped, so that the workflow queries the state.
    pub fn events_dropped(&mut self) {
        peers::lock(&self.shared).events_dropped();
    }

    /// Records that a peer's connection has ended. The driver must not hand over further events from it. The error must
    /// say how the connection ended ([`Error::connection_error`]): a [`PowerOff`] can succeed if the other side closed
    /// the connection, but fails if this side closed it.
    pub fn ended(&mut self, peer: Peer, error: Error) {
        peers::lock(&self.shared).ended(peer, error);
    }

    /// Cancels the workflow, which then removes the resources that it created. It continues until [`Step::Done`].
    pub fn cancel(&mut self) {
        _ = peers::lock(&self.shared).cancel();
    }

    /// Returns a handle that cancels the workflow from another thread or task while a driver runs it.
    pub fn canceller(&self) -> Canceller {
        Canceller(Arc::clone(&self.shared))
    }

    /// Has a waiting driver woken once when a [`Canceller`] cancels the workflow, or at once if the workflow was
    /// cancelled after the last [`poll`](Self::poll). The driver must then poll the workflow.
    pub fn wake_on_cancel(&mut self, waker: &Waker) {
        peers::lock(&self.shared).wake_on_cancel(waker);
    }

    /// Returns the progress if it was updated since the last call of this method.
    pub fn take_progress(&mut self) -> Option<Progress> {
        peers::lock(&self.shared).take_progress()
    }
}

/// A handle that cancels a workflow that runs elsewhere. [`Workflow::canceller`] returns it.
#[derive(Clone)]
pub struct Canceller(Arc<Mutex<Shared>>);

impl Canceller {
    /// Cancels the workflow, as [`Workflow::cancel`] does, and wakes its driver.
    pub fn cancel(&self) {
        let waker = peers::lock(&self.0).cancel();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl fmt::Debug for Canceller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Canceller").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Workflow<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workflow").field("peers", &self.peers).field("done", &self.task.is_none()).finish()
    }
}

/// Returns the members of a typed command or struct, or of a JSON object.
fn members<A: Encode + ?Sized>(of: &'static str, value: &A) -> Result<Map<String, Value>, WorkflowError> {
    match qapi_types::to_value(value) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(other) => Err(Failure::Arguments(format!("{of}: expected an object, not `{}`", kind(&other))).into()),
        Err(error) => Err(Failure::Arguments(format!("{of}: {error}")).into()),
    }
}

/// Returns the string member called `member`, which names a resource that the workflow creates.
fn name_in(of: &'static str, members: &Map<String, Value>, member: &'static str) -> Result<String, WorkflowError> {
    let name = members.get(member).and_then(Value::as_str).map(str::to_owned);
    name.ok_or_else(|| Failure::Arguments(format!("{of}: the member `{member}` is missing")).into())
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
