//! Who connects to us: servers (`-qmp unix:PATH,server=off`), or a server's clients.

use std::sync::Arc;
use std::time::Instant;

use super::{Qga, Qmp, transport};
use crate::transport::{Address, Alarm, Listening, ToAddress, listen, transient_errors_aside};
use crate::{Error, Options};

/// Waits for others to connect.
///
/// The file of a Unix socket is made for its owner alone, with mode 0600 less the umask from the first moment, and is
/// removed with the listener unless another file has taken its place. If a process has ended without removing its
/// socket, the socket is replaced. [`bind`](Self::bind) fails with [`AddrInUse`](std::io::ErrorKind::AddrInUse) if a
/// process still uses the socket there, whether or not it listens yet and whatever program it is, or if the file
/// there is not a socket; that includes symbolic links. None of this connects to, or waits for, another server.
///
/// While a socket is being replaced, a file `PATH.replacing` exists beside it, and is locked (`flock(2)`). Of several
/// listeners that find the same socket to replace, one gets it; `bind` of the others fails with `AddrInUse`. If a
/// process is killed at that moment, the file stays and does no harm.
#[derive(Debug)]
pub struct Listener {
    listening: Listening,
    address: Address,
}

impl Listener {
    /// Listens at an address. From then on a server can be started that is to connect to it.
    ///
    /// # Errors
    /// If the address cannot be parsed, or cannot be listened at.
    pub fn bind(address: impl ToAddress) -> Result<Self, Error> {
        let address = super::qmp::address(&address)?;
        let listening =
            listen(&address).map_err(|error| Error::Listen { address: address.to_string(), error: Arc::new(error) })?;
        Ok(Self { listening, address })
    }

    /// The port, if it is one of TCP: of use after binding to port 0.
    pub fn port(&self) -> Option<u16> {
        self.listening.port()
    }

    /// Waits for a QMP server to connect, for as long as
    /// [`connect_timeout`](Options::connect_timeout), and greets it.
    ///
    /// # Errors
    /// As [`Qmp::connect_with`].
    pub fn accept_qmp(&self, options: &Options) -> Result<Qmp, Error> {
        Qmp::start(self.accept(options)?, options)
    }

    /// Waits for a channel to a guest agent, and for the agent.
    ///
    /// # Errors
    /// As [`Qga::connect_with`].
    pub fn accept_qga(&self, options: &Options) -> Result<Qga, Error> {
        Qga::start(self.accept(options)?, options)
    }

    #[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
    pub(super) fn listening(&self) -> &Listening {
        &self.listening
    }

    fn accept(&self, options: &Options) -> Result<Box<dyn super::Transport>, Error> {
        let deadline = Instant::now().checked_add(options.connect_timeout);
        // It is made first, so that no connection is accepted that then has to be closed for want of a file descriptor.
        let alarm = transient_errors_aside(deadline, Alarm::new);
        let accepted = alarm.and_then(|alarm| transport::with_alarm(self.listening.accept(deadline)?, alarm));
        accepted.map_err(|error| super::qmp::not_in_time(&self.address, error, options))
    }
}
