//! A request of a workflow: a command by name, and its arguments as JSON.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value};

use super::Peer;
use crate::client::Request;
use crate::{Error, OwnedFd};

/// A request that a driver must send for a workflow.
pub struct WorkflowRequest {
    peer: Peer,
    command: Cow<'static, str>,
    arguments: Map<String, Value>,
    fds: Vec<OwnedFd>,
    within: Option<Duration>,
}

impl WorkflowRequest {
    /// Creates a request. Arguments that are not an object are ignored.
    pub(super) fn new(peer: Peer, command: impl Into<Cow<'static, str>>, arguments: Value) -> Self {
        let arguments = if let Value::Object(arguments) = arguments { arguments } else { Map::new() };
        Self { peer, command: command.into(), arguments, fds: Vec::new(), within: None }
    }

    pub(super) fn with_fd(mut self, fd: OwnedFd) -> Self {
        self.fds.push(fd);
        self
    }

    /// Limits the time that the request may take. A shorter limit that was set before stays.
    pub(super) fn at_most(mut self, within: Option<Duration>) -> Self {
        self.within = self.within.into_iter().chain(within).min();
        self
    }

    /// Returns the server to which the request must be sent.
    pub fn peer(&self) -> Peer {
        self.peer
    }

    /// Returns the command's name. An empty name stands for a handshake with the guest agent, without a command.
    pub fn command(&self) -> &str {
        &self.command
    }

    /// Returns the arguments.
    pub fn arguments(&self) -> &Map<String, Value> {
        &self.arguments
    }

    /// Returns how long the request may take; `None` if the command's usual deadline applies.
    pub fn within(&self) -> Option<Duration> {
        self.within
    }

    /// Converts this into a request for a session. The session's own deadline for the command applies if it is earlier.
    ///
    /// # Errors
    /// If an argument cannot be encoded. This does not happen in practice, because the arguments are JSON already.
    pub fn into_request(self) -> Result<Request, Error> {
        let most = self.within.unwrap_or(Duration::MAX);
        if self.command.is_empty() {
            return Ok(Request::handshake().at_most(most));
        }
        let is_silent = self.command == "guest-shutdown";
        let mut request = Request::raw(self.command, self.arguments)?.at_most(most);
        if is_silent {
            request = request.without_reply();
        }
        Ok(self.fds.into_iter().fold(request, Request::with_fd))
    }
}

/// Omits the arguments, which may be secret.
impl fmt::Debug for WorkflowRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkflowRequest")
            .field("peer", &self.peer)
            .field("command", &self.command)
            .field("within", &self.within)
            .finish_non_exhaustive()
    }
}
