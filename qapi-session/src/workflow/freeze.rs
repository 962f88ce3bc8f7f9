//! Freezing the guest's file systems, and thawing them whatever happens.

use std::time::Duration;

use serde_json::{Value, json};

use super::peers::Peers;
use super::{Failure, Peer, Resource, Workflow, WorkflowError, WorkflowRequest};

/// How long thawing may take.
const THAW: Duration = Duration::from_secs(300);
/// How long one attempt to thaw may take.
const ATTEMPT: Duration = Duration::from_secs(30);
/// The pause between two attempts to thaw.
const BETWEEN: Duration = Duration::from_secs(1);

/// Freezes the guest's file systems, for example while a snapshot of its disks is taken.
///
/// If freezing fails, is cancelled or its reply does not arrive, the guest is thawed if the agent may have executed the
/// command.
///
/// The method `freeze` of the agent's client runs it and returns a guard that thaws. If it runs as a plain workflow, it
/// returns the number of frozen file systems, and the caller must run [`thaw`](Self::thaw) as soon as possible: a
/// program in the guest blocks as soon as it writes.
#[derive(Clone, Debug, Default)]
pub struct Freeze {
    mountpoints: Option<Vec<String>>,
    deadline: Option<Duration>,
    thaw: Thaw,
}

impl Freeze {
    /// Freezes all file systems that can be frozen.
    pub fn new() -> Self {
        Self::default()
    }

    /// Freezes only the file systems that are mounted at these paths.
    #[must_use]
    pub fn mountpoints<S: Into<String>>(mut self, mountpoints: impl IntoIterator<Item = S>) -> Self {
        self.mountpoints = Some(mountpoints.into_iter().map(Into::into).collect());
        self
    }

    /// Sets how long freezing may take. Default: no limit but the deadlines of the commands.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets how long all attempts to thaw may take together, after a failure and when the guard thaws. Default: 5
    /// minutes.
    #[must_use]
    pub fn thaw_within(mut self, deadline: Duration) -> Self {
        self.thaw = self.thaw.deadline(deadline);
        self
    }

    /// Returns the workflow that thaws the guest again, with the deadline of [`thaw_within`](Self::thaw_within).
    pub fn thaw(&self) -> Thaw {
        self.thaw.clone()
    }

    async fn run(self, peers: Peers) -> Result<i64, WorkflowError> {
        peers.set_deadline(self.deadline);
        // File systems that another client has frozen must not be thawed here.
        if is_frozen(&peers).await? {
            return Err(Failure::AlreadyFrozen.into());
        }
        let (command, arguments) = match self.mountpoints {
            Some(mountpoints) => ("guest-fsfreeze-freeze-list", json!({"mountpoints": mountpoints})),
            None => ("guest-fsfreeze-freeze", Value::Null),
        };
        let reply = peers.agent(command, arguments).await;
        // The command was not sent, or the agent lacks it or has disabled it.
        let has_not_run = reply.as_ref().is_err_and(|error| {
            let is_refused = error.server().is_some() && !error.is_unknown_command();
            !is_refused && !error.may_have_run()
        });
        let frozen = reply.and_then(|count| {
            peers.check()?;
            count.as_i64().ok_or_else(|| Failure::Reply { command, member: "return" }.into())
        });
        match frozen {
            Err(error) if has_not_run => Err(error),
            // An agent that fails in the middle may leave some file systems frozen.
            Err(error) => {
                peers.clean_up(self.thaw.deadline);
                let is_thawed = thaw(&peers).await.is_ok();
                Err(error.with_left_behind((!is_thawed).then_some(Resource::FrozenGuest)))
            }
            frozen => frozen,
        }
    }
}

impl From<Freeze> for Workflow<i64> {
    fn from(freeze: Freeze) -> Self {
        Self::new(&[(Peer::Agent, &[])], |peers| freeze.run(peers))
    }
}

/// Thaws the guest's file systems, and returns how many were thawed. It is no error if the guest is not frozen.
///
/// It repeats attempts until its deadline. Cancelling it has no effect.
#[derive(Clone, Debug)]
pub struct Thaw {
    deadline: Duration,
}

impl Default for Thaw {
    fn default() -> Self {
        Self { deadline: THAW }
    }
}

impl Thaw {
    /// Thaws the guest within 5 minutes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long all attempts to thaw may take together. Default: 5 minutes.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }
}

impl From<Thaw> for Workflow<i64> {
    fn from(Thaw { deadline }: Thaw) -> Self {
        Self::new(&[(Peer::Agent, &[])], move |peers| async move {
            peers.clean_up(deadline);
            thaw(&peers).await.map_err(|error| error.with_left_behind([Resource::FrozenGuest]))
        })
    }
}

/// Thaws the guest, and repeats this while the agent does not answer or reports that it failed. The session
/// synchronises with the agent before each attempt, so that a late reply is not taken for another.
pub(super) async fn thaw(peers: &Peers) -> Result<i64, WorkflowError> {
    loop {
        let request = WorkflowRequest::new(Peer::Agent, "guest-fsfreeze-thaw", Value::Null);
        match peers.send(request.at_most(Some(ATTEMPT))).await {
            Ok(count) => return Ok(count.as_i64().unwrap_or_default()),
            Err(error) if error.server().is_some() => {
                if error.is_unknown_command() || !is_frozen(peers).await.unwrap_or(true) {
                    return if error.is_unknown_command() { Err(error) } else { Ok(0) };
                }
            }
            Err(error) if error.is_timeout() && !error.is_lost() => {}
            Err(error) => return Err(error),
        }
        peers.pause(BETWEEN, "the guest to be thawed").await?;
    }
}

async fn is_frozen(peers: &Peers) -> Result<bool, WorkflowError> {
    let request = WorkflowRequest::new(Peer::Agent, "guest-fsfreeze-status", Value::Null);
    Ok(peers.send(request.at_most(Some(ATTEMPT))).await? == "frozen")
}
