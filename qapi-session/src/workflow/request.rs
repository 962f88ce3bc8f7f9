//! A request of a workflow: a command by name, and its arguments as JSON.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value};

use super::Peer;
use crate::client::Request;
use crate::{Error, OwnedFd};

/// A request that a workflow wants to be sent.
pub struct WorkflowRequest {
    peer: Peer,
    command: Cow<'static, str>,
    arguments: Map<String, Value>,
    fds: Vec<OwnedFd>,
    within: Option<Duration>,
}

impl WorkflowRequest {
    /// Makes a request. Arguments that are no object count as none.
    pub(super) fn new(peer: Peer, command: impl Into<Cow<'static, str>>, arguments: Value) -> Self {
        let arguments = if let Value::Object(arguments) = arguments { arguments } else { Map::new() };
        Self { peer, command: command.into(), arguments, fds: Vec::new(), within: None }
    }

    pub(super) fn with_fd(mut self, fd: OwnedFd) -> Self {
        self.fds.push(fd);
        self
    }

    /// Sets the most time that it may take, unless less was set before.
    pub(super) fn at_most(mut self, within: Option<Duration>) -> Self {
        self.within = self.within.into_iter().chain(within).min();
        self
    }

    /// The server to send it to.
    pub fn peer(&self) -> Peer {
        self.peer
    }

    /// The command's name. It is empty if there is none, and the guest agent must only answer a handshake.
    pub fn command(&self) -> &str {
        &self.command
    }

    /// The arguments.
    pub fn arguments(&self) -> &Map<String, Value> {
        &self.arguments
    }

    /// How long the workflow wants to wait at most; `None` if the command's usual deadline applies.
    pub fn within(&self) -> Option<Duration> {
        self.within
    }

    /// Makes the request for a session, whose deadline for the command applies if it is the earlier one.
    ///
    /// # Errors
    /// None in practice: the arguments are JSON already.
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

/// Does not show the arguments, which may be secret.
impl fmt::Debug for WorkflowRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkflowRequest")
            .field("peer", &self.peer)
            .field("command", &self.command)
            .field("within", &self.within)
            .finish_non_exhaustive()
    }
}
