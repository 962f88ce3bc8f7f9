//! The settings of a client's handle: how it makes requests of commands.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use qapi_session::client::Request;
use qapi_session::workflow::WorkflowRequest;
use qapi_types::{Command, Encode};
use serde_json::Value;

use crate::{Error, Schema};

/// What distinguishes the handles to one connection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// The deadline of its calls, if it is not that of the connection's options.
    pub(crate) timeout: Option<Duration>,
    /// What checks commands before they are sent, and against which schema. Programs that check nothing do not link the
    /// function.
    pub(crate) check: Option<(Arc<Schema>, Check)>,
}

/// Tells what a server with this schema lacks for a request.
type Check = fn(&Schema, &Request) -> Result<(), Error>;

/// Encodes a command, to be executed in its turn or out of band.
pub(crate) type EncodeCommand<C> = fn(&C) -> Result<Request, Error>;

impl Settings {
    /// A request to execute a command.
    pub(crate) fn request<C: Command + Encode>(&self, command: &C, encode: EncodeCommand<C>) -> Result<Request, Error> {
        self.checked(encode(command)?)
    }

    /// A request to execute a command without a type.
    pub(crate) fn raw(&self, command: Cow<'static, str>, arguments: Value) -> Result<Request, Error> {
        self.checked(Request::raw(command, arguments)?)
    }

    fn checked(&self, request: Request) -> Result<Request, Error> {
        if let Some((schema, check)) = &self.check {
            check(schema, &request)?;
        }
        Ok(self.timed(request))
    }

    /// A workflow's request. It is not checked, because workflows find out by themselves what a server lacks.
    pub(crate) fn of_workflow(&self, request: WorkflowRequest) -> Result<Request, Error> {
        Ok(self.timed(request.into_request()?))
    }

    /// The request with the deadline of this handle, if it has one.
    pub(crate) fn timed(&self, request: Request) -> Request {
        match self.timeout {
            Some(timeout) => request.timeout(timeout),
            None => request,
        }
    }
}
