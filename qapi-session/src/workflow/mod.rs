//! Tasks of several steps, without I/O: following a job, plugging a disk, migrating, shutting down, freezing a guest.
//!
//! A builder such as [`Job`] describes the task. [`Workflow`] is the task under way. It makes requests of its own, by
//! name, so it works with every release's types, and with none. A driver runs it:
//!
//! 1. It subscribes to the events of each of the workflow's [`peers`](Workflow::peers).
//! 2. It calls [`poll`](Workflow::poll) and does what the [`Step`] says, until the step is [`Step::Done`].
//!
//! A workflow makes one call at a time. Its calls end by their own deadlines, so nothing interrupts them; waiting between
//! calls ends at once when [`cancel`](Workflow::cancel) is called, and so does copying. After a failure, a deadline or
//! `cancel`, a workflow continues until it has removed what it had made. If it cannot, its error lists what is left
//! ([`WorkflowError::left_behind`]). So a driver must go on polling after `cancel`, and one whose caller is gone must
//! call `cancel` and poll the workflow elsewhere.
//!
//! Events only make a workflow look sooner. It reads the state from the server, so events that are dropped do no harm;
//! the exceptions are the error of a job with `auto-dismiss`, which the server forgets, and [`Reset`], which only an event
//! confirms.
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
    /// The monitor of the QEMU to migrate to.
    Destination,
}

/// What a driver must do next for a workflow.
#[derive(Debug)]
pub enum Step<T> {
    /// Send this request and wait for its outcome. Before handing the outcome to [`Workflow::reply`], hand over all
    /// events that arrived earlier, by [`Workflow::event`], and then the end of a connection, by [`Workflow::ended`].
    Send(WorkflowRequest),
    /// Write this piece of a file to the caller's stream, and hand the outcome to [`Workflow::written`]. An empty piece
    /// is the end of the file: flush the stream. Meanwhile, a poll returns [`Step::Wait`] with the deadline. Any other
    /// step means that the piece is no longer wanted.
    Output(Vec<u8>),
    /// Read the next piece of a file from the caller's stream, at most this many bytes, and hand it to
    /// [`Workflow::read`]. An empty piece is the end of the file. Meanwhile, as with [`Step::Output`].
    Input(usize),
    /// Wait for an event, for the end of a peer's connection or until this time, and poll again. Without a time, only
    /// the outcome of what is under way is missing.
    Wait(Option<Instant>),
    /// The workflow has ended. It must not be polled again.
    Done(Result<T, WorkflowError>),
}

/// How far a workflow is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The state in the server's word, such as `running` or `pre-switchover`.
    pub state: String,
    /// How much is done, in units of the task: bytes, if it moves data.
    pub current: u64,
    /// How much there is to do as far as is known now. It may grow.
    pub total: u64,
}

type Task<T> = Pin<Box<dyn Future<Output = Result<T, WorkflowError>> + Send>>;

/// A task of several steps under way, which ends with a `T`.
///
/// It is made from a builder by `into`. The [module documentation](self) says how a driver runs it.
pub struct Workflow<T> {
    /// `None` once it has ended.
    task: Option<Task<T>>,
    shared: Arc<Mutex<Shared>>,
    peers: &'static [(Peer, &'static [&'static str])],
}

impl<T> Workflow<T> {
    /// Makes a workflow of an `async` function, which the compiler turns into a state machine. The first of the peers is
    /// the one without which it cannot go on.
    fn new<F>(peers: &'static [(Peer, &'static [&'static str])], task: impl FnOnce(Peers) -> F) -> Self
    where
        F: Future<Output = Result<T, WorkflowError>> + Send + 'static,
    {
        let shared = Arc::new(Mutex::new(Shared::new(peers)));
        let task = task(Peers::new(shared.clone()));
        Self { task: Some(Box::pin(task)), shared, peers }
    }

    /// The servers that it may talk to, each with the names of the events to subscribe to before the first poll.
    pub fn peers(&self) -> &'static [(Peer, &'static [&'static str])] {
        self.peers
    }

    /// Continues, and says what to do next. `now` must not go backwards.
    pub fn poll(&mut self, now: Instant) -> Step<T> {
        let Some(task) = &mut self.task else { return Step::Wait(None) };
        peers::lock(&self.shared).begin(now);
        // What it waits for is in `shared`, and a driver polls when that has changed.
        match task.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(result) => {
                self.task = None;
                Step::Done(result)
            }
            Poll::Pending => peers::lock(&self.shared).next_step(),
        }
    }

    /// Takes the outcome of the request that was sent. A driver that cannot reach a peer hands over its error.
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

    /// Takes an event. Those that the workflow has not subscribed to are ignored.
    pub fn event(&mut self, peer: Peer, name: &str, data: Value) {
        if self.peers.iter().any(|(other, names)| *other == peer && names.contains(&name)) {
            peers::lock(&self.shared).event(peers::Event { name: name.to_owned(), data });
        }
    }

    /// Takes note that events were dropped, so that the workflow asks for the state.
    pub fn events_dropped(&mut self) {
        peers::lock(&self.shared).events_dropped();
    }

    /// Takes note that a peer's connection has ended. No more events come from it. The error must say how the connection
    /// has ended ([`Error::connection_error`]): if the other side closed the connection, some
    /// workflows have succeeded; if this side closed it, none has.
    pub fn ended(&mut self, peer: Peer, error: Error) {
        peers::lock(&self.shared).ended(peer, error);
    }

    /// Asks the workflow to end and to remove what it has made. It goes on until [`Step::Done`].
    pub fn cancel(&mut self) {
        _ = peers::lock(&self.shared).cancel();
    }

    /// Returns what cancels the workflow from elsewhere, while a driver runs it.
    pub fn canceller(&self) -> Canceller {
        Canceller(Arc::clone(&self.shared))
    }

    /// Wakes a driver that waits, once, if a [`Canceller`] cancels or has cancelled after the last
    /// [`poll`](Self::poll). The driver must then poll the workflow.
    pub fn wake_on_cancel(&mut self, waker: &Waker) {
        peers::lock(&self.shared).wake_on_cancel(waker);
    }

    /// Returns the progress, if the server was asked since the last call.
    pub fn take_progress(&mut self) -> Option<Progress> {
        peers::lock(&self.shared).take_progress()
    }
}

/// Cancels a workflow that runs elsewhere: [`Workflow::canceller`].
#[derive(Clone)]
pub struct Canceller(Arc<Mutex<Shared>>);

impl Canceller {
    /// Asks the workflow to end and to remove what it has made, as [`Workflow::cancel`] does.
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

/// Returns the string member of that name, which names a thing that the workflow makes.
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
