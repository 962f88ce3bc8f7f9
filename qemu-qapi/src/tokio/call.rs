//! A call that is prepared before it is made: with file descriptors, or out of band.

use std::fmt;
#[cfg(unix)]
use std::os::fd::OwnedFd;

use qapi_session::client::{Reply, Request, Session};
use qapi_types::{Command, Decode, Encode, OobCommand};

use super::ClientHandle;
use crate::Error;
use crate::settings::EncodeCommand;

/// A call that has not been made yet. [`ClientHandle::call`] creates it.
///
/// Nothing happens before [`execute`](Self::execute) or [`submit`](Self::submit).
#[must_use = "a call is made by `execute` or `submit`"]
pub struct PreparedCall<C, S: Session> {
    client: ClientHandle<S>,
    command: C,
    encode: EncodeCommand<C>,
    fds: Vec<crate::OwnedFd>,
}

impl<C, S> PreparedCall<C, S>
where
    C: Command + Encode,
    C::Reply: for<'de> Decode<'de>,
    S: Session + Send + 'static,
{
    pub(super) fn new(client: ClientHandle<S>, command: C) -> Self {
        Self { client, command, encode: Request::new, fds: Vec::new() }
    }

    /// Sends a file descriptor with the command. Only Unix sockets can send them.
    ///
    /// QEMU accepts 16 descriptors with one message and closes the rest. Its commands take the first, and close the
    /// others.
    #[cfg(unix)]
    pub fn with_fd(mut self, fd: impl Into<OwnedFd>) -> Self {
        self.fds.push(fd.into());
        self
    }

    /// Executes the command out of band: at once, before in-band commands that wait. Few commands allow it. If the
    /// server does not offer it, the call fails with [`Error::NoOutOfBand`].
    pub fn out_of_band(mut self) -> Self
    where
        C: OobCommand,
    {
        self.encode = Request::out_of_band;
        self
    }

    /// Executes the command and waits for its reply, as [`ClientHandle::execute`] does.
    ///
    /// # Errors
    /// The same as of [`ClientHandle::execute`]. Also [`Error::NoDescriptors`] if the connection cannot send file
    /// descriptors, and [`Error::NoOutOfBand`] if it does not allow out-of-band execution.
    pub fn execute(self) -> impl Future<Output = Result<C::Reply, Error>> + Send + use<C, S> {
        let (client, request) = self.into_request();
        let reply = async move {
            let reply = match request {
                Ok(request) => client.shared().run(request).await,
                Err(error) => Err(error),
            };
            (client, reply)
        };
        // The reply is decoded outside of the inner future, so that it does not enlarge that future.
        async move {
            let (client, reply) = reply.await;
            reply.and_then(|reply| reply.decode_of::<C>()).map_err(|error| client.located(error))
        }
    }

    /// Sends the command without waiting for its reply, as [`ClientHandle::submit`] does.
    ///
    /// # Errors
    /// The same as of [`ClientHandle::submit`].
    pub fn submit(self, callback: impl FnOnce(Result<C::Reply, Error>) + Send + 'static) -> Result<(), Error> {
        let (client, request) = self.into_request();
        let label = client.shared().label.clone();
        let callback = Box::new(move |result: Result<Reply, Error>| {
            callback(result.and_then(|reply| reply.decode_of::<C>()).map_err(|error| error.at(label.as_ref())));
        });
        let sent = request.and_then(|request| client.shared().submit(request, callback));
        sent.map_err(|error| client.located(error))
    }

    fn into_request(self) -> (ClientHandle<S>, Result<Request, Error>) {
        let Self { client, command, encode, fds } = self;
        let request = client.settings().request(&command, encode);
        let request = request.map(|request| fds.into_iter().fold(request, Request::with_fd));
        (client, request)
    }
}

/// Leaves out the arguments, which may be secret.
impl<C: Command, S: Session> fmt::Debug for PreparedCall<C, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreparedCall").field("command", &C::NAME).field("fds", &self.fds.len()).finish_non_exhaustive()
    }
}
