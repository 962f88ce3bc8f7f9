//! Connections made or awaited without blocking.

use std::io;
#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Instant;

use ::tokio::time::{sleep, timeout};

use super::descriptor::{Descriptor, Watched};
use super::{Events, Qga, Qmp};
use crate::WaitedFor;
use crate::transport::{self, ACCEPT_PAUSE, Address, Connected, Listening, PAUSE, ToAddress, listen};
use crate::{Error, Options};

pub(super) fn address_of(address: &impl ToAddress) -> Result<Address, Error> {
    address.to_address().map_err(|error| Error::Connect {
        address: error.text().to_owned(),
        error: Arc::new(io::Error::new(io::ErrorKind::InvalidInput, error)),
    })
}

fn no_connection(address: &Address, error: io::Error) -> Error {
    Error::Connect { address: address.to_string(), error: Arc::new(error) }
}

pub(super) async fn open(address: &Address, options: &Options) -> Result<Descriptor, Error> {
    let opened = async {
        loop {
            match open_once(address, options).await.and_then(Descriptor::new) {
                Err(error) if transport::is_passing(&error, options.await_server) => sleep(PAUSE).await,
                opened => return opened,
            }
        }
    };
    let timed_out = Error::Timeout { waited_for: WaitedFor::Connection, after: options.connect_timeout };
    match timeout(options.connect_timeout, opened).await {
        Ok(Err(error)) if transport::is_timeout(&error) => Err(timed_out),
        Ok(opened) => opened.map_err(|error| no_connection(address, error)),
        Err(_) => Err(timed_out),
    }
}

async fn open_once(address: &Address, options: &Options) -> io::Result<Connected> {
    match address {
        Address::Tcp { .. } | Address::Vsock { .. } => {
            // Names are looked up and connections made by system calls that block.
            let (address, deadline) = (address.clone(), Instant::now().checked_add(options.connect_timeout));
            ::tokio::task::spawn_blocking(move || transport::try_connect(&address, deadline)).await?
        }
        _ => transport::try_connect(address, None),
    }
}

#[cfg(unix)]
pub(super) fn descriptor(fd: OwnedFd) -> Result<Descriptor, Error> {
    let opened = transport::inherited(fd).and_then(Descriptor::new);
    opened.map_err(|error| crate::Lost::Io(Arc::new(error)).into())
}

/// Waits for others to connect: servers (`-qmp unix:PATH,server=off`), or a server's clients.
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
    /// A duplicate, for the runtime to watch.
    watched: Watched,
    address: Address,
}

impl Listener {
    /// Listens at an address. From then on a server can be started that is to connect to it. Must be
    /// called within a tokio runtime.
    ///
    /// # Errors
    /// If the address cannot be parsed, or cannot be listened at.
    pub fn bind(address: impl ToAddress) -> Result<Self, Error> {
        let address = address_of(&address)?;
        let bound = listen(&address).and_then(|listening| {
            let watched = Watched::of(&listening)?;
            Ok((listening, watched))
        });
        match bound {
            Ok((listening, watched)) => Ok(Self { listening, watched, address }),
            Err(error) => Err(Error::Listen { address: address.to_string(), error: Arc::new(error) }),
        }
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
    pub async fn accept_qmp(&self, options: &Options) -> Result<(Qmp, Events), Error> {
        Qmp::start(self.accept(options).await?, options).await
    }

    /// Waits for a channel to a guest agent, and for the agent.
    ///
    /// # Errors
    /// As [`Qga::connect_with`].
    pub async fn accept_qga(&self, options: &Options) -> Result<Qga, Error> {
        Qga::start(self.accept(options).await?, options).await
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
        // What was in the way last, which is of more use than how long it was.
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
            (Ok(Err(error)), _) | (Err(_), Some(error)) => Err(no_connection(&self.address, error)),
            (Ok(Ok(accepted)), _) => Ok(accepted),
            (Err(_), None) => Err(Error::Timeout { waited_for: WaitedFor::Connection, after: options.connect_timeout }),
        }
    }
}
