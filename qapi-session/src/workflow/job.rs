//! Jobs: start one or find one, follow it, complete, finalize and dismiss it.
//!
//! A job's error must be read before the server forgets the job. So `auto-dismiss` is set to false where the command
//! has it and the caller did not set it, and the workflow dismisses the job. A job that vanishes nevertheless was
//! dismissed by the server or another client; the events before that say how it ended.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use qapi_types::{Command, Encode};
use serde_json::{Map, Value, json};

use super::peers::{Event, Peers};
use super::{Failure, Peer, Resource, Workflow, WorkflowError, members};

const EVENTS: &[&str] = &[
    "JOB_STATUS_CHANGE",
    "BLOCK_JOB_COMPLETED",
    "BLOCK_JOB_CANCELLED",
    "BLOCK_JOB_READY",
    "BLOCK_JOB_PENDING",
    "BLOCK_JOB_ERROR",
];

/// Commands with the members `auto-dismiss` and `auto-finalize`, in releases from 3.1 on.
const BLOCK_JOBS: &[&str] =
    &["block-commit", "block-stream", "blockdev-backup", "blockdev-mirror", "drive-backup", "drive-mirror"];

/// How long a job that is cancelled may take to end.
const CLEAN_UP: Duration = Duration::from_secs(60);

/// Starts a job, or finds one, and follows it to its end.
///
/// By default, the workflow completes a job that becomes ready, such as a mirror, finalizes one that waits to be
/// finalized, and dismisses one that has concluded, whatever its `auto-finalize` and `auto-dismiss` say. If the job
/// fails, the workflow fails with the job's own error. If the workflow fails or is cancelled, it cancels and dismisses
/// the job.
///
/// Several jobs can be followed at once, each by its own workflow.
#[derive(Clone)]
pub struct Job {
    start: Option<(Cow<'static, str>, Map<String, Value>)>,
    id: String,
    until: Until,
    leave_running: bool,
    deadline: Option<Duration>,
    interval: Duration,
}

/// Omits the arguments of the command that starts the job, which may hold secrets.
impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("command", &self.start.as_ref().map(|(command, _)| command))
            .field("id", &self.id)
            .field("until", &self.until)
            .field("leave_running", &self.leave_running)
            .field("deadline", &self.deadline)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Until {
    Ready,
    Pending,
    Concluded,
}

/// The state of a job when its workflow ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobEnd {
    /// The job is ready to be completed, and still running: [`Job::until_ready`].
    Ready,
    /// The job waits to be finalized: [`Job::until_pending`].
    Pending,
    /// The job has succeeded and is dismissed.
    Concluded,
}

impl Job {
    /// Starts a job by a typed command, such as `blockdev-mirror`, `blockdev-create` or `snapshot-save`.
    ///
    /// The job's id is the command's `job-id`. If that is not set, it becomes the command's `device`, or else `job`. No
    /// other job may have the same id.
    ///
    /// # Errors
    /// If the command holds a number that JSON cannot express.
    pub fn start<C: Command + Encode>(command: &C) -> Result<Self, WorkflowError> {
        Ok(Self::start_raw(C::NAME, members(C::NAME, command)?))
    }

    /// Starts a job as [`start`](Self::start) does, by the command's name and arguments.
    pub fn start_raw(command: impl Into<Cow<'static, str>>, mut arguments: Map<String, Value>) -> Self {
        let id = ["job-id", "device"].iter().find_map(|member| arguments.get(*member)?.as_str());
        let id = id.unwrap_or("job").to_owned();
        arguments.insert("job-id".to_owned(), id.clone().into());
        Self { start: Some((command.into(), arguments)), ..Self::attach(id) }
    }

    /// Follows a job that runs already. On servers that identify a block job by its device, `id` is the device's name.
    ///
    /// The job's outcome is known if the job is not dismissed automatically, or if it ends after the workflow has
    /// begun.
    pub fn attach(id: impl Into<String>) -> Self {
        Self {
            start: None,
            id: id.into(),
            until: Until::Concluded,
            leave_running: false,
            deadline: None,
            interval: Duration::from_secs(1),
        }
    }

    /// Ends the workflow with [`JobEnd::Ready`] when the job is ready to be completed. The job continues; another
    /// workflow that [`attach`](Self::attach)es to it completes it. A job that is never ready ends as usual.
    #[must_use]
    pub fn until_ready(mut self) -> Self {
        self.until = Until::Ready;
        self
    }

    /// Ends the workflow with [`JobEnd::Pending`] when the job waits to be finalized; another workflow that
    /// [`attach`](Self::attach)es to it finalizes it. A job that is started gets `auto-finalize` false, if the command
    /// has that member; a job with `auto-finalize` ends as usual.
    #[must_use]
    pub fn until_pending(mut self) -> Self {
        self.until = Until::Pending;
        self
    }

    /// Leaves the job alone if the workflow fails or is cancelled. The error then lists the job as left behind.
    #[must_use]
    pub fn leave_running(mut self) -> Self {
        self.leave_running = true;
        self
    }

    /// Sets how long the job may take. Default: no limit.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the interval at which the progress is queried. Changes of the job's state are noticed at once. Default: 1
    /// second.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(Duration::from_millis(1));
        self
    }

    async fn run(self, peers: Peers) -> Result<JobEnd, WorkflowError> {
        peers.set_deadline(self.deadline);
        let mut job = Following::new(&self.id);
        let mut may_exist = self.start.is_none();
        let result = self.follow(&peers, &mut job, &mut may_exist).await;
        match result {
            Err(error) if may_exist && self.leave_running => Err(error.with_left_behind([Resource::Job(self.id)])),
            Err(error) if may_exist => {
                peers.clean_up(CLEAN_UP);
                let is_gone = job.abandon(&peers).await.is_ok();
                Err(error.with_left_behind((!is_gone).then_some(Resource::Job(self.id))))
            }
            result => result,
        }
    }

    async fn follow(
        &self,
        peers: &Peers,
        job: &mut Following<'_>,
        may_exist: &mut bool,
    ) -> Result<JobEnd, WorkflowError> {
        if let Some((command, arguments)) = &self.start {
            let started = self.start_job(peers, command.clone(), arguments.clone()).await;
            *may_exist = started.as_ref().map_or_else(WorkflowError::may_have_run, |_| true);
            started?;
        }
        // The state in which the job was last told to continue, and the server's refusal, if any.
        let mut asked: Option<(String, Option<WorkflowError>)> = None;
        loop {
            let Some(status) = job.status(peers).await? else {
                *may_exist = false;
                return job.vanished(self.start.is_some());
            };
            let request = match (&*status.state, self.until) {
                ("ready", Until::Ready) => return peers.check().map(|()| JobEnd::Ready),
                ("pending", Until::Pending) => return peers.check().map(|()| JobEnd::Pending),
                ("ready", _) => Some("complete"),
                ("pending", _) => Some("finalize"),
                ("concluded", _) => {
                    // The job's outcome is known, so a late reply changes nothing.
                    if job.request(peers, "dismiss").await.is_err() {
                        job.abandon(peers).await?;
                    }
                    *may_exist = false;
                    return job.outcome(status.error);
                }
                _ => None,
            };
            if let Some(verb) = request
                && asked.as_ref().is_none_or(|(state, _)| *state != status.state)
            {
                // A job may leave the state by itself, so a refusal matters only if it is still in that state.
                let refusal = match job.request(peers, verb).await {
                    // The server may have executed the command or not; the job's state tells.
                    Err(error) if error.is_timeout() && !error.is_lost() => continue,
                    Err(error) if error.server().is_none() => return Err(error),
                    result => result.err(),
                };
                let look_again = refusal.is_some();
                asked = Some((status.state, refusal));
                if look_again {
                    continue;
                }
            } else if request.is_some()
                && let Some((_, Some(refusal))) = asked
            {
                return Err(refusal);
            }
            job.wait(peers, self.interval).await?;
        }
    }

    /// Executes the command that starts the job, without the members that an older server does not have.
    async fn start_job(
        &self,
        peers: &Peers,
        command: Cow<'static, str>,
        mut arguments: Map<String, Value>,
    ) -> Result<(), WorkflowError> {
        let mut added = Vec::new();
        if BLOCK_JOBS.contains(&&*command) {
            let finalize = (self.until == Until::Pending).then_some("auto-finalize");
            added.extend(["auto-dismiss"].into_iter().chain(finalize));
            added.retain(|member| !arguments.contains_key(*member));
        }
        arguments.extend(added.iter().map(|member| ((*member).to_owned(), Value::Bool(false))));
        match peers.call(Peer::Monitor, command.clone(), arguments.clone().into()).await {
            Err(error) if is_unexpected(&error, &added) => {
                arguments.retain(|member, _| !added.contains(&member.as_str()));
                peers.call(Peer::Monitor, command, arguments.into()).await.map(drop)
            }
            result => result.map(drop),
        }
    }
}

/// Whether the server refused a command because it does not have one of these members.
fn is_unexpected(error: &WorkflowError, members: &[&str]) -> bool {
    let Some(error) = error.server() else { return false };
    error.desc.contains("is unexpected") && members.iter().any(|member| error.desc.contains(member))
}

impl From<Job> for Workflow<JobEnd> {
    fn from(job: Job) -> Self {
        Self::new(&[(Peer::Monitor, EVENTS)], |peers| job.run(peers))
    }
}

/// Cancels a job and waits until it is gone.
pub(super) async fn abandon(peers: &Peers, id: &str) -> Result<(), WorkflowError> {
    Following::new(id).abandon(peers).await
}

/// A job that a workflow follows.
struct Following<'a> {
    id: &'a str,
    /// Whether the server has `query-jobs`, as from 3.0 on. Older ones have block jobs only.
    has_jobs: bool,
    /// The job's end according to its events, with the error, if any.
    end: Option<Option<String>>,
}

struct Status {
    state: String,
    error: Option<String>,
}

impl<'a> Following<'a> {
    fn new(id: &'a str) -> Self {
        Self { id, has_jobs: true, end: None }
    }

    /// Queries the job's status. Returns `None` if there is no such job.
    async fn status(&mut self, peers: &Peers) -> Result<Option<Status>, WorkflowError> {
        let mut jobs = Value::Null;
        if self.has_jobs {
            match peers.query(Peer::Monitor, "query-jobs", Value::Null).await {
                Err(error) if error.is_unknown_command() => self.has_jobs = false,
                result => jobs = result?,
            }
        }
        if !self.has_jobs {
            jobs = peers.query(Peer::Monitor, "query-block-jobs", Value::Null).await?;
        }
        while let Some(event) = peers.arrived() {
            self.note(&event);
        }
        let [id, current, total] = match self.has_jobs {
            true => ["id", "current-progress", "total-progress"],
            false => ["device", "offset", "len"],
        };
        let Some(job) = jobs.as_array().into_iter().flatten().find(|job| job[id] == self.id) else { return Ok(None) };
        let state = job["status"].as_str().unwrap_or(if job["ready"] == true { "ready" } else { "running" });
        let number = |member| job[member].as_i64().unwrap_or_default().max(0).unsigned_abs();
        peers.progress(state, number(current), number(total));
        Ok(Some(Status { state: state.to_owned(), error: job["error"].as_str().map(str::to_owned) }))
    }

    fn note(&mut self, event: &Event) {
        if event.text("device") != self.id {
            return;
        }
        match &*event.name {
            "BLOCK_JOB_COMPLETED" => self.end = Some(event.data["error"].as_str().map(str::to_owned)),
            "BLOCK_JOB_CANCELLED" => self.end = Some(Some("it was cancelled".to_owned())),
            _ => {}
        }
    }

    /// Waits for an event of the job, at most this long.
    async fn wait(&mut self, peers: &Peers, interval: Duration) -> Result<(), WorkflowError> {
        let until = peers.after(interval);
        while let Some(event) = peers.event(until, "the job to end").await? {
            self.note(&event);
            if [event.text("id"), event.text("device")].contains(&self.id) {
                break;
            }
        }
        Ok(())
    }

    async fn request(&self, peers: &Peers, verb: &str) -> Result<(), WorkflowError> {
        let (command, member) = match (self.has_jobs, verb) {
            (true, _) => (format!("job-{verb}"), "id"),
            (false, "dismiss" | "finalize") => (format!("block-job-{verb}"), "id"),
            (false, _) => (format!("block-job-{verb}"), "device"),
        };
        let mut arguments = json!({member: self.id});
        if !self.has_jobs && verb == "cancel" {
            // Without `force`, a ready mirror would be completed, and a paused job would refuse.
            arguments["force"] = true.into();
        }
        match peers.call(Peer::Monitor, command, arguments).await {
            Err(error) if verb == "dismiss" && error.is_not_found() => Ok(()),
            result => result.map(drop),
        }
    }

    fn outcome(&self, error: Option<String>) -> Result<JobEnd, WorkflowError> {
        match error.or_else(|| self.end.clone().flatten()) {
            Some(error) => Err(Failure::Job { id: self.id.to_owned(), error }.into()),
            None => Ok(JobEnd::Concluded),
        }
    }

    /// Returns the outcome of a job that no longer exists.
    fn vanished(&self, was_started: bool) -> Result<JobEnd, WorkflowError> {
        match (&self.end, was_started) {
            (Some(_), _) => self.outcome(None),
            (None, true) => Err(Failure::JobOutcomeUnknown(self.id.to_owned()).into()),
            (None, false) => Err(Failure::NoJob(self.id.to_owned()).into()),
        }
    }

    /// Cancels the job, waits until it has ended, and dismisses it.
    async fn abandon(&mut self, peers: &Peers) -> Result<(), WorkflowError> {
        loop {
            match self.status(peers).await {
                Ok(None) => return Ok(()),
                Ok(Some(status)) => {
                    let verb = if status.state == "concluded" { "dismiss" } else { "cancel" };
                    match self.request(peers, verb).await {
                        Ok(()) if verb == "dismiss" => return Ok(()),
                        // A job that is already ending refuses to be cancelled.
                        Err(error) if error.server().is_none() && !error.is_timeout() => return Err(error),
                        _ => {}
                    }
                }
                Err(error) if error.server().is_none() && !error.is_timeout() => return Err(error),
                Err(_) => {}
            }
            self.wait(peers, Duration::from_millis(500)).await?;
        }
    }
}
