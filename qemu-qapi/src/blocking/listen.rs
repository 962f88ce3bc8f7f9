//! A listener for incoming connections of servers (`-qmp unix:PATH,server=off`), or of a server's clients.

use std::sync::Arc;
use std::time::Instant;

use super::{Qga, Qmp, transport};
use crate::failure::{address_of, label, no_listener, not_accepted};
use crate::transport::{Address, Listening, ToAddress, WakeFd, listen, transient_errors_aside};
use crate::{Error, Options};

/// A listener. It waits for QMP servers (`-qmp unix:PATH,server=off`), guest agents, or the clients of a server to
/// connect.
///
/// The file of a Unix socket is created with mode 0600 less the umask; on macOS it gets that mode before the socket
/// listens. It is removed when the listener is dropped, unless another file has replaced it. A socket left behind by a
/// process that has ended is replaced.
///
/// [`bind`](Self::bind) fails with [`AddrInUse`](std::io::ErrorKind::AddrInUse) if any process still uses the socket at
/// that path, even if it does not listen yet, or if the file at that path is not a socket (a symbolic link, for
/// example). The check neither connects to the other server nor waits for it.
///
/// While a socket is being replaced, a locked file (`flock(2)`) named `PATH.replacing` exists beside it. If several
/// listeners try to replace the same socket, one succeeds and `bind` of the others fails with `AddrInUse`. If the
/// process is killed at that moment, the file remains and does no harm.
#[derive(Debug)]
pub struct Listener {
    listening: Listening,
    address: Address,
}

impl Listener {
    /// Starts to listen at an address. Servers started after this call can connect to it.
    ///
    /// # Errors
    /// If the address cannot be parsed, or binding to it fails.
    pub fn bind(address: impl ToAddress) -> Result<Self, Error> {
        let address = address_of(&address)?;
        match listen(&address) {
            Ok(listening) => Ok(Self { listening, address }),
            Err(error) => Err(no_listener(&address, error)),
        }
    }

    /// Returns the port if the listener uses TCP. It is needed after binding to port 0.
    pub fn port(&self) -> Option<u16> {
        self.listening.port()
    }

    /// Waits up to [`connect_timeout`](Options::connect_timeout) for a QMP server to connect, and negotiates with it.
    ///
    /// # Errors
    /// The same as of [`Qmp::connect_with`].
    pub fn accept_qmp(&self, options: &Options) -> Result<Qmp, Error> {
        Qmp::start(self.accept(options)?, label(Some(&self.address), options), options)
    }

    /// Waits up to [`connect_timeout`](Options::connect_timeout) for a connection of a guest agent's channel, and then
    /// up to [`agent_timeout`](Options::agent_timeout) for the agent to answer.
    ///
    /// # Errors
    /// The same as of [`Qga::connect_with`].
    pub fn accept_qga(&self, options: &Options) -> Result<Qga, Error> {
        Qga::start(self.accept(options)?, label(Some(&self.address), options), options)
    }

    #[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
    pub(super) fn listening(&self) -> &Listening {
        &self.listening
    }

    fn accept(&self, options: &Options) -> Result<Arc<dyn super::Transport>, Error> {
        let deadline = Instant::now().checked_add(options.connect_timeout);
        // Created first: otherwise an accepted connection would have to be closed if no file descriptor is left.
        let wake_fd = transient_errors_aside(deadline, WakeFd::new);
        let accepted = wake_fd.and_then(|wake_fd| transport::with_wake_fd(self.listening.accept(deadline)?, wake_fd));
        accepted.map_err(|error| not_accepted(&self.address, error, options))
    }
}
