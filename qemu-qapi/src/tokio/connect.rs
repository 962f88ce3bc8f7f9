//! Makes or accepts connections without blocking.

use std::io;
use std::time::Instant;

use ::tokio::time::{sleep, timeout};

use super::descriptor::{Descriptor, Watched};
use super::{Qga, Qmp};
use crate::failure::{address_of, label, no_listener, not_accepted, not_connected};
use crate::transport::{self, ACCEPT_PAUSE, Address, Connected, Listening, PAUSE, ToAddress, listen};
use crate::{Error, Options};

pub(super) async fn open(address: &Address, options: &Options) -> Result<Descriptor, Error> {
    // The error of the last attempt that was to be repeated.
    let mut obstacle = None;
    let opened = async {
        loop {
            match open_once(address, options).await.and_then(Descriptor::new) {
                Err(error) if transport::is_passing(&error, options.await_server) => {
                    obstacle = Some(error);
                    sleep(PAUSE).await;
                }
                opened => return opened,
            }
        }
    };
    let opened = timeout(options.connect_timeout, opened).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
    opened.map_err(|error| not_connected(address, error, obstacle, options))
}

async fn open_once(address: &Address, options: &Options) -> io::Result<Connected> {
    match address {
        Address::Tcp { .. } | Address::Vsock { .. } => {
            // Name lookups and these connection attempts block.
            let (address, deadline) = (address.clone(), Instant::now().checked_add(options.connect_timeout));
            ::tokio::task::spawn_blocking(move || transport::try_connect(&address, deadline)).await?
        }
        _ => transport::try_connect(address, None),
    }
}

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
    /// A duplicate of the socket, which the runtime watches.
    watched: Watched,
    address: Address,
}

impl Listener {
    /// Starts to listen at an address. Servers started after this call can connect to it. Must be called within a tokio
    /// runtime.
    ///
    /// # Errors
    /// If the address cannot be parsed, or binding to it fails.
    pub fn bind(address: impl ToAddress) -> Result<Self, Error> {
        let address = address_of(&address)?;
        let bound = listen(&address).and_then(|listening| {
            let watched = Watched::of(&listening)?;
            Ok((listening, watched))
        });
        match bound {
            Ok((listening, watched)) => Ok(Self { listening, watched, address }),
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
    pub async fn accept_qmp(&self, options: &Options) -> Result<Qmp, Error> {
        let transport = self.accept(options).await?;
        let hang_up = transport.hang_up();
        Qmp::start(transport, Some(hang_up), label(Some(&self.address), options), options).await
    }

    /// Waits up to [`connect_timeout`](Options::connect_timeout) for a connection of a guest agent's channel, and then
    /// up to [`agent_timeout`](Options::agent_timeout) for the agent to answer.
    ///
    /// # Errors
    /// The same as of [`Qga::connect_with`].
    pub async fn accept_qga(&self, options: &Options) -> Result<Qga, Error> {
        let transport = self.accept(options).await?;
        let hang_up = transport.hang_up();
        Qga::start(transport, Some(hang_up), label(Some(&self.address), options), options).await
    }

    #[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
    pub(super) fn watched(&self) -> &Watched {
        &self.watched
    }

    #[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
    pub(super) fn listening(&self) -> &Listening {
        &self.listening
    }

    async fn accept(&self, options: &Options) -> Result<Descriptor, Error> {
        // The last transient error, which tells more than a timeout.
        let mut obstacle = None;
        let accepted = async {
            loop {
                match self.watched.accept(&self.listening).await.and_then(Descriptor::new) {
                    Err(error) if transport::is_transient_accept_error(&error) => {
                        obstacle = Some(error);
                        sleep(ACCEPT_PAUSE).await;
                        obstacle = None;
                    }
                    accepted => return accepted,
                }
            }
        };
        match (timeout(options.connect_timeout, accepted).await, obstacle) {
            (Ok(Err(error)), _) | (Err(_), Some(error)) => Err(not_accepted(&self.address, error, options)),
            (Ok(Ok(accepted)), _) => Ok(accepted),
            (Err(_), None) => Err(not_accepted(&self.address, io::ErrorKind::TimedOut.into(), options)),
        }
    }
}
