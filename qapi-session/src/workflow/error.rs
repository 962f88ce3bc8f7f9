//! The error of a workflow: its cause, and the resources that could not be removed.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use qapi_types::{CommandError, ErrorClass, shown};

use super::{Peer, Resource};
use crate::{Error, Refusal};

/// The error of a failed workflow.
///
/// Methods that [`Error`] also has mean the same here. They describe the call that failed ([`error`](Self::error)), so
/// they return `None` if no call failed, for example after a job that ended with an error. An [`Error`] converts into
/// this type, so `?` mixes calls and workflows.
///
/// The displayed text is one line: [`failure`](Self::failure), then the resources that were [left
/// behind](Self::left_behind), if any. It includes the text of [`source`](std::error::Error::source).
#[derive(Clone, Debug)]
pub struct WorkflowError {
    failure: Box<Failure>,
    left_behind: Vec<Resource>,
}

/// The first failure of a workflow.
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
        /// A description of the awaited event or change.
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
    /// The description of the task is incomplete or invalid, or the driver lacks a client that the workflow needs.
    #[error("{}", shown(.0))]
    Arguments(String),
    /// A reply lacks a member that the command's documentation promises, or the member has another type.
    #[error("{command}: the reply has no valid `{member}`")]
    Reply {
        /// The command.
        command: &'static str,
        /// The member; `return` is the whole value of the reply.
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
    /// Returns the first failure.
    pub fn failure(&self) -> &Failure {
        &self.failure
    }

    /// Returns the resources that the workflow created, or had to remove, but could not remove. Some of them may not
    /// exist: if a connection is lost, it is not known whether the last command was executed.
    pub fn left_behind(&self) -> &[Resource] {
        &self.left_behind
    }

    /// Returns the error of the call that failed, or of the connection that ended while the workflow waited. `None` if
    /// the workflow failed for another reason.
    pub fn error(&self) -> Option<&Error> {
        match &*self.failure {
            Failure::Command(error) | Failure::Ended { error, .. } => Some(error),
            _ => None,
        }
    }

    /// Returns the error that the server answered a command with, if it did. See [`Error::server`].
    pub fn server(&self) -> Option<&CommandError> {
        self.error()?.server()
    }

    /// Returns the class of the error that the server answered a command with, if it did. See [`Error::class`].
    pub fn class(&self) -> Option<&ErrorClass> {
        self.error()?.class()
    }

    /// Returns the command that failed, if the error is that of a call. See [`Error::command`].
    pub fn command(&self) -> Option<&str> {
        self.error()?.command()
    }

    /// Returns the address of the server whose call failed or whose connection ended, or the connection's name. See
    /// [`Error::address`].
    pub fn address(&self) -> Option<&str> {
        self.error()?.address()
    }

    /// Returns whether the server does not know a command or has disabled it, or `None` for other errors. See
    /// [`Error::refusal`].
    pub fn refusal(&self) -> Option<Refusal<'_>> {
        self.error()?.refusal()
    }

    /// Returns whether a deadline passed, of the workflow or of a command.
    pub fn is_timeout(&self) -> bool {
        matches!(*self.failure, Failure::Timeout { .. }) || self.error().is_some_and(Error::is_timeout)
    }

    /// Returns whether the workflow was cancelled.
    pub fn is_cancelled(&self) -> bool {
        matches!(*self.failure, Failure::Cancelled)
    }

    /// Returns whether a connection is lost.
    pub fn is_lost(&self) -> bool {
        matches!(*self.failure, Failure::Ended { .. }) || self.error().is_some_and(Error::is_lost)
    }

    pub(super) fn with_left_behind(mut self, resources: impl IntoIterator<Item = Resource>) -> Self {
        self.left_behind.extend(resources);
        self
    }

    /// Whether the server refused a command because it does not know the command.
    pub(super) fn is_unknown_command(&self) -> bool {
        self.server().is_some_and(|error| error.class == ErrorClass::CommandNotFound)
    }

    /// Whether the server refused a command because what it names does not exist. Only devices have error classes for
    /// this; for everything else, the text is compared.
    pub(super) fn is_not_found(&self) -> bool {
        self.server().is_some_and(|error| {
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

impl From<Error> for WorkflowError {
    fn from(error: Error) -> Self {
        Failure::Command(error).into()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ConnectionError;

    fn refused(error: CommandError) -> Error {
        Error::Server { command: "stop".into(), error, address: Some("/run/qmp".into()) }
    }

    #[test]
    fn methods_mean_the_same_for_calls_and_workflows() {
        let unknown = CommandError::new(ErrorClass::CommandNotFound, "The command stop has not been found");
        let timeout = |kind| Error::Timeout { kind, after: Duration::from_secs(1), address: None };
        for call in [
            refused(unknown),
            refused(CommandError::generic("no")),
            timeout(crate::TimeoutKind::Reply("stop".into())),
            ConnectionError::Closed.of_call("stop".into(), true),
        ] {
            let workflow = WorkflowError::from(call.clone());
            assert_eq!(workflow.server(), call.server());
            assert_eq!((workflow.class(), workflow.refusal()), (call.class(), call.refusal()));
            assert_eq!((workflow.command(), workflow.address()), (call.command(), call.address()));
            assert_eq!((workflow.is_timeout(), workflow.is_lost()), (call.is_timeout(), call.is_lost()));
            assert_eq!(workflow.error().map(Error::kind), Some(call.kind()));
            assert_eq!(workflow.to_string(), call.to_string());
        }
    }

    #[test]
    fn a_server_that_answers_with_an_error_knows_the_command() {
        let error = WorkflowError::from(refused(CommandError::generic("no")));
        assert_eq!(error.server().map(|error| &*error.desc), Some("no"));
        assert_eq!((error.command(), error.address(), error.refusal()), (Some("stop"), Some("/run/qmp"), None));
    }

    #[test]
    fn a_workflow_that_fails_without_a_call_has_no_error_of_one() {
        for failure in [Failure::Cancelled, Failure::Timeout { waited_for: "it", after: Duration::ZERO }] {
            let error = WorkflowError::from(failure);
            assert!(error.error().is_none() && error.server().is_none() && error.refusal().is_none(), "{error}");
            assert_eq!((error.is_timeout(), error.is_cancelled()), (!error.is_cancelled(), !error.is_timeout()));
        }
    }

    #[test]
    fn a_connection_that_ends_has_its_error_and_address() {
        let error = Error::from(ConnectionError::Closed).at(Some(&"/run/qmp".into()));
        let error = WorkflowError::from(Failure::Ended { peer: Peer::Monitor, error });
        assert!(error.is_lost() && error.error().is_some_and(Error::is_lost), "{error}");
        assert_eq!((error.command(), error.address()), (None, Some("/run/qmp")));
    }
}
