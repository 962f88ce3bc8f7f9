//! A client that checks commands against the server's schema before it sends them.

use std::borrow::Cow;
use std::sync::Arc;

use qapi_types::{Command, Decode, Encode};
use serde_json::{Map, Value};

use super::Qmp;
use super::call::Call;
use crate::client::{QmpSession, Request};
use crate::{Error, Schema};

/// A QMP client that sends nothing the server lacks: a command, an argument or a value that is not in its
/// [`Schema`] ends in [`Error::Unsupported`], which says what it is. Made by [`Qmp::checked`].
///
/// Use it in programs that work with servers of several releases. It costs a check of the arguments for each command,
/// and one `query-qmp-schema` for each connection.
#[derive(Clone, Debug)]
pub struct Checked {
    client: Qmp,
    schema: Arc<Schema>,
}

impl Checked {
    pub(super) fn new(client: Qmp, schema: Arc<Schema>) -> Self {
        Self { client, schema }
    }

    /// The client that does not check, for everything else.
    pub fn client(&self) -> &Qmp {
        &self.client
    }

    /// Executes a command and waits for its reply.
    ///
    /// # Errors
    /// As [`Qmp::execute`]; and [`Error::Unsupported`].
    pub fn execute<C>(&self, command: C) -> Result<C::Reply, Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.schema.check(&command)?;
        self.client.execute(command)
    }

    /// Executes a command that there is no type for.
    ///
    /// # Errors
    /// As [`Qmp::execute_raw`]; and [`Error::Unsupported`].
    pub fn execute_raw(
        &self,
        command: impl Into<Cow<'static, str>>,
        arguments: Map<String, Value>,
    ) -> Result<Value, Error> {
        let command = command.into();
        self.schema.check_raw(&command, &arguments)?;
        self.client.execute_raw(command, arguments)
    }

    /// A call with a file descriptor, a deadline of its own, or a callback. What the server lacks is told
    /// when the call is made.
    pub fn call<C>(&self, command: C) -> Call<'_, C, QmpSession>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.client.call_request(self.schema.check(&command).and_then(|()| Request::new(&command)))
    }
}

impl qapi_types::Execute for Checked {
    type Error = Error;

    fn execute<C>(&self, command: C) -> Result<C::Reply, Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.execute(command)
    }
}
