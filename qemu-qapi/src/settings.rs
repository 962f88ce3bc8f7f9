//! The settings with which a client's handle makes requests.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use qapi_session::client::Request;
use qapi_session::workflow::WorkflowRequest;
use qapi_types::{Command, Encode};
use serde_json::Value;

use crate::{Error, Schema};

/// The settings of a handle. Handles of one connection can have different ones.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// The deadline of its calls, in place of that of the connection's options.
    pub(crate) timeout: Option<Duration>,
    /// The schema against which commands are checked before they are sent, and the function that does it. It is not linked
    /// into programs that never ask for checks.
    pub(crate) check: Option<(Arc<Schema>, Check)>,
}

/// A function that finds what a server with this schema lacks for a request.
type Check = fn(&Schema, &Request) -> Result<(), Error>;

/// A function that encodes a command, to be executed in band or out of band.
pub(crate) type EncodeCommand<C> = fn(&C) -> Result<Request, Error>;

impl Settings {
    /// Returns a request to execute a command.
    pub(crate) fn request<C: Command + Encode>(&self, command: &C, encode: EncodeCommand<C>) -> Result<Request, Error> {
        self.checked(encode(command)?)
    }

    /// Returns a request to execute a command without a type.
    pub(crate) fn raw(&self, command: Cow<'static, str>, arguments: Value) -> Result<Request, Error> {
        self.checked(Request::raw(command, arguments)?)
    }

    fn checked(&self, request: Request) -> Result<Request, Error> {
        if let Some((schema, check)) = &self.check {
            check(schema, &request)?;
        }
        Ok(self.timed(request))
    }

    /// Returns a workflow's request. It is not checked, because workflows detect by themselves what a server supports.
    pub(crate) fn of_workflow(&self, request: WorkflowRequest) -> Result<Request, Error> {
        Ok(self.timed(request.into_request()?))
    }

    /// Sets the deadline of this handle, if it has one.
    pub(crate) fn timed(&self, request: Request) -> Request {
        match self.timeout {
            Some(timeout) => request.timeout(timeout),
            None => request,
        }
    }
}
