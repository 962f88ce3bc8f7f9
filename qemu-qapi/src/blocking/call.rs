//! A call in the making: what it carries, how long it may take, and how its end is learnt.

use std::marker::PhantomData;
#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::time::Duration;

use qapi_types::{Command, Decode};

use super::driver::Connection;
use crate::Error;
use crate::client::{Reply, Request, Session};

/// A call that has not been made yet.
///
/// Made by [`Qmp::call`](super::Qmp::call) and its like; nothing happens before one of
/// [`execute`](Self::execute) and [`submit`](Self::submit).
#[derive(Debug)]
#[must_use = "a call is made by `execute` or `submit`"]
pub struct Call<'a, C, S> {
    connection: &'a Connection<S>,
    request: Result<Request, Error>,
    command: PhantomData<fn(C)>,
}

impl<'a, C: Command, S: Session> Call<'a, C, S>
where
    C::Reply: for<'de> Decode<'de>,
{
    pub(super) fn new(connection: &'a Connection<S>, request: Result<Request, Error>) -> Self {
        Self { connection, request, command: PhantomData }
    }

    /// Sends a file descriptor along. Unix sockets carry them, and nothing else.
    ///
    /// QEMU takes 16 with one message and closes the rest. Its commands take the first, and close the others.
    #[cfg(unix)]
    pub fn with_fd(mut self, fd: impl Into<OwnedFd>) -> Self {
        self.request = self.request.map(|request| request.with_fd(fd.into()));
        self
    }

    /// Gives the call a deadline of its own. [`Duration::MAX`] is for ever.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.map(|request| request.timeout(timeout));
        self
    }

    /// Executes the command and waits for its reply.
    ///
    /// # Errors
    /// If the server answers with an error, or no valid answer comes.
    pub fn execute(self) -> Result<C::Reply, Error> {
        self.connection.run(self.request?)?.decode_of::<C>()
    }

    /// Sends the command without waiting for its reply. `callback` will be given that, or the error,
    /// by whichever thread reads it: at the latest in [`Qmp::drive`](super::Qmp::drive).
    ///
    /// If a callback panics, that thread does, once it has run the other callbacks that are due.
    ///
    /// # Errors
    /// If the command could not be sent at all; the callback is dropped then.
    pub fn submit(self, callback: impl FnOnce(Result<C::Reply, Error>) + Send + 'static) -> Result<(), Error> {
        let callback =
            Box::new(|result: Result<Reply, Error>| callback(result.and_then(|reply| reply.decode_of::<C>())));
        self.connection.submit(self.request?, callback).map(drop)
    }
}
