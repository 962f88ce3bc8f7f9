//! Waits for the end of a job by its events, for `call --wait-job`.

use std::time::{Duration, Instant};

use anyhow::Result;
use qemu_qapi::blocking::{Events, Qmp};
use qemu_qapi::{AnyEvent, Error, Filter};
use serde_json::{Map, Value};

use crate::shell::jobs::{Job, read};

/// How waiting for a job ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum JobEnd {
    /// The job succeeded.
    Done,
    /// The job has this status, in which it waits for another command.
    Waits(String),
    /// The job failed or was cancelled.
    Failed(String),
    /// The deadline passed.
    Timeout,
    /// The server closed the connection.
    Closed,
}

/// A job to wait for.
pub(crate) struct JobWaiter {
    monitor: Qmp,
    id: String,
    deadline: Option<Instant>,
    events: Events<AnyEvent>,
}

impl JobWaiter {
    /// Begins to collect events. Call it before the command that starts the job is sent.
    pub(crate) fn new(monitor: &Qmp, id: String, deadline: Option<Instant>) -> Self {
        Self { events: monitor.subscribe(Filter::all()), monitor: monitor.clone(), id, deadline }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Waits until the job ends or needs a command, the deadline passes, or the server closes the connection.
    pub(crate) fn wait(mut self) -> Result<JobEnd> {
        match self.wait_for_end() {
            Err(error) if error.is_timeout() => Ok(JobEnd::Timeout),
            other => Ok(other?),
        }
    }

    fn wait_for_end(&mut self) -> Result<JobEnd, Error> {
        let mut failure: Option<String> = None;
        let mut aborts = false;
        let mut left = self.left();
        while let Some(event) = self.events.next_within(left) {
            left = self.left();
            let status = match event {
                Ok(event) => match self.news(&event.event) {
                    Some(News::Failure(error)) => {
                        failure = Some(error);
                        continue;
                    }
                    Some(News::Status(status)) => status,
                    None => continue,
                },
                // The list of jobs shows the status after the missed events.
                Err(Error::EventsDropped { .. }) => match self.job()? {
                    Some(job) => job.status,
                    None => "null".to_owned(),
                },
                Err(error) => return Err(error),
            };
            match status.as_str() {
                "aborting" => aborts = true,
                // A job that is dismissed automatically may be gone already.
                "concluded" | "null" => {
                    let job = if status == "concluded" { self.job()? } else { None };
                    let failure = job.and_then(|job| job.error).or(failure);
                    return Ok(match (failure, aborts) {
                        (Some(error), _) => JobEnd::Failed(error),
                        (None, true) => JobEnd::Failed("failed".to_owned()),
                        (None, false) => JobEnd::Done,
                    });
                }
                // A job may leave these states by itself, so the status is confirmed.
                "ready" | "pending" if self.job()?.is_some_and(|job| job.status == status) => {
                    return Ok(JobEnd::Waits(status));
                }
                _ => {}
            }
        }
        Ok(JobEnd::Closed)
    }

    /// Returns the change of the job that an event reports, or `None` if the event is about something else.
    fn news(&self, event: &AnyEvent) -> Option<News> {
        let text = |name: &str| event.data.get(name).and_then(Value::as_str);
        let is_of_job = |member: &str| text(member) == Some(self.id.as_str());
        match event.name.as_ref() {
            "BLOCK_JOB_COMPLETED" if is_of_job("device") => Some(News::Failure(text("error")?.to_owned())),
            "BLOCK_JOB_CANCELLED" if is_of_job("device") => Some(News::Failure("cancelled".to_owned())),
            "JOB_STATUS_CHANGE" if is_of_job("id") => Some(News::Status(text("status")?.to_owned())),
            _ => None,
        }
    }

    /// Queries the job. Returns `None` if it is gone.
    fn job(&self) -> Result<Option<Job>, Error> {
        let answer = self.monitor.timeout(self.left()).execute_raw("query-jobs", Map::new())?;
        Ok(read(&answer).into_iter().find(|job| job.id == self.id))
    }

    fn left(&self) -> Duration {
        self.deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()))
    }
}

/// News about a job from an event.
enum News {
    Failure(String),
    Status(String),
}
