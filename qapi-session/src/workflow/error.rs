//! Why a workflow has failed, and what it could not remove.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use qapi_types::{CommandError, ErrorClass, shown};

use super::{Peer, Resource};
use crate::Error;

/// Why a workflow has failed.
#[derive(Clone, Debug)]
pub struct WorkflowError {
    failure: Box<Failure>,
    left_behind: Vec<Resource>,
}

/// The first thing that went wrong in a workflow.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// A command failed: the server refused it, its deadline passed, or the connection was lost.
    #[error("{0}")]
    Command(#[source] Error),
    /// A peer's connection ended while the workflow waited.
    #[error("the connection of the {} ended: {error}", name(*peer))]
    Ended {
        /// The peer.
        peer: Peer,
        /// How the connection ended.
        #[source]
        error: Error,
    },
    /// The workflow's deadline passed.
    #[error("timed out after {after:?} waiting for {waited_for}")]
    Timeout {
        /// What did not come.
        waited_for: &'static str,
        /// The time from the start of the workflow, or of its clean-up, to the deadline.
        after: Duration,
    },
    /// [`Workflow::cancel`](super::Workflow::cancel) was called.
    #[error("cancelled")]
    Cancelled,
    /// The job ended with this error.
    #[error("the job `{}` failed: {}", shown(id), shown(error))]
    Job {
        /// The job's id.
        id: String,
        /// The error in the server's words.
        error: String,
    },
    /// There is no such job.
    #[error("there is no job `{}`", shown(.0))]
    NoJob(String),
    /// The job is gone, and the event that said how it ended was missed.
    #[error("the job `{}` has ended, and how it ended is not known", shown(.0))]
    JobOutcomeUnknown(String),
    /// The guest refused to release the device.
    #[error("the guest refused to release the device `{}`", shown(.0))]
    GuestRefused(String),
    /// The migration ended with this status and reason.
    #[error("the migration has the status `{}`: {}", shown(status), shown(reason))]
    Migration {
        /// The status in the server's word: `failed`, `cancelled`, …
        status: String,
        /// The reason in the server's words.
        reason: String,
    },
    /// Every way to shut down was tried, each until its deadline.
    #[error("the virtual machine did not shut down")]
    StillRunning,
    /// Another client has frozen the guest's file systems.
    #[error("the guest's file systems are already frozen")]
    AlreadyFrozen,
    /// The file is longer than the limit given, in bytes.
    #[error("the file is longer than {0} bytes")]
    TooLong(u64),
    /// The caller's stream, from or to which a file is copied, failed.
    #[error("the local stream failed: {}", shown(&.0.to_string()))]
    Stream(#[source] Arc<io::Error>),
    /// A description of the task is incomplete.
    #[error("{}", shown(.0))]
    Arguments(String),
    /// A reply lacks what the command's documentation promises.
    #[error("{command}: the reply has no valid `{member}`")]
    Reply {
        /// The command.
        command: &'static str,
        /// The member that is absent or of another type.
        member: &'static str,
    },
}

fn name(peer: Peer) -> &'static str {
    match peer {
        Peer::Monitor => "monitor",
        Peer::Agent => "guest agent",
        Peer::Destination => "destination's monitor",
    }
}

impl WorkflowError {
    /// Returns the first thing that went wrong.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// Returns what the workflow made, or was to remove, and could not remove. Some of it may not exist: if a
    /// connection is lost, it is not known whether the last command was executed.
    pub fn left_behind(&self) -> &[Resource] {
        &self.left_behind
    }

    /// Whether a deadline passed, of the workflow or of a command.
    pub fn is_timeout(&self) -> bool {
        match &*self.failure {
            Failure::Timeout { .. } => true,
            Failure::Command(error) => error.is_timeout(),
            _ => false,
        }
    }

    /// Whether the workflow was cancelled.
    pub fn is_cancelled(&self) -> bool {
        matches!(*self.failure, Failure::Cancelled)
    }

    /// Whether a connection is lost.
    pub fn is_lost(&self) -> bool {
        match &*self.failure {
            Failure::Ended { .. } => true,
            Failure::Command(error) => error.is_lost(),
            _ => false,
        }
    }

    /// The server's error, if it refused a command.
    pub fn refusal(&self) -> Option<&CommandError> {
        match &*self.failure {
            Failure::Command(error) => error.server(),
            _ => None,
        }
    }

    pub(super) fn with_left_behind(mut self, resources: impl IntoIterator<Item = Resource>) -> Self {
        self.left_behind.extend(resources);
        self
    }

    /// Whether the server refused a command because it does not know the command.
    pub(super) fn is_unknown_command(&self) -> bool {
        self.refusal().is_some_and(|error| error.class == ErrorClass::CommandNotFound)
    }

    /// Whether the server refused a command because what it names does not exist. There is a class for devices only;
    /// of everything else the text tells it.
    pub(super) fn is_not_found(&self) -> bool {
        self.refusal().is_some_and(|error| {
            matches!(error.class, ErrorClass::DeviceNotFound | ErrorClass::DeviceNotActive)
                || error.desc.contains("not found")
                || error.desc.contains("Failed to find")
                || error.desc.contains("Cannot find")
        })
    }

    /// Whether the command may have been executed.
    pub(super) fn may_have_run(&self) -> bool {
        match &*self.failure {
            Failure::Command(error) => error.server().is_none() && error.was_sent() != Some(false),
            _ => false,
        }
    }
}

impl From<Failure> for WorkflowError {
    fn from(failure: Failure) -> Self {
        Self { failure: Box::new(failure), left_behind: Vec::new() }
    }
}

impl fmt::Display for WorkflowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.failure.fmt(f)?;
        for (index, resource) in self.left_behind.iter().enumerate() {
            write!(f, "{}{resource}", if index == 0 { "; left behind: " } else { ", " })?;
        }
        Ok(())
    }
}

impl std::error::Error for WorkflowError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.failure {
            Failure::Command(error) | Failure::Ended { error, .. } => Some(error),
            Failure::Stream(error) => Some(&**error),
            _ => None,
        }
    }
}
