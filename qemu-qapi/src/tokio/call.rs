//! A call in the making: what it carries and how long it may take.

use std::marker::PhantomData;
#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::pin::Pin;
use std::time::Duration;

use qapi_types::{Command, Decode};

use super::driver::Shared;
use crate::Error;
use crate::client::{Reply, Request, Session};

/// A call that has not been made yet: `.await` makes it.
#[must_use = "a call is made when it is awaited"]
pub struct Call<'a, C, S> {
    shared: &'a Shared<S>,
    request: Result<Request, Error>,
    command: PhantomData<fn(C)>,
}

impl<'a, C: Command, S: Session> Call<'a, C, S>
where
    C::Reply: for<'de> Decode<'de>,
{
    pub(super) fn new(shared: &'a Shared<S>, request: Result<Request, Error>) -> Self {
        Self { shared, request, command: PhantomData }
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

    /// Sends the command without waiting for its reply, which `callback` will be given, or the error,
    /// in the connection's task.
    ///
    /// A callback that panics ends the connection. The callbacks of all other calls are still run.
    ///
    /// # Errors
    /// If the command could not be sent at all; the callback is dropped then.
    pub fn submit(self, callback: impl FnOnce(Result<C::Reply, Error>) + Send + 'static) -> Result<(), Error> {
        let callback =
            Box::new(|result: Result<Reply, Error>| callback(result.and_then(|reply| reply.decode_of::<C>())));
        self.shared.submit(self.request?, callback)
    }
}

impl<'a, C: Command, S: Session + Send> IntoFuture for Call<'a, C, S>
where
    C::Reply: for<'de> Decode<'de>,
{
    type Output = Result<C::Reply, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { shared, request, .. } = self;
        let reply = async move { shared.run(request?).await };
        Box::pin(async move { reply.await.and_then(|reply| reply.decode_of::<C>()) })
    }
}

impl<C, S> std::fmt::Debug for Call<'_, C, S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Call").field(&self.request).finish()
    }
}
