//! Listening sockets.

use std::io;
use std::net::ToSocketAddrs;
#[cfg(unix)]
use std::os::fd::{AsFd, BorrowedFd};
#[cfg(feature = "blocking")]
use std::time::Instant;

#[cfg(feature = "blocking")]
use rustix::event::{PollFd, PollFlags, poll};
#[cfg(feature = "blocking")]
use rustix::io::Errno;
use socket2::{Domain, Socket, Type};

#[cfg(feature = "blocking")]
use super::accepting::{PAUSE, is_transient_accept_error};
#[cfg(feature = "blocking")]
use super::open::{left, timespec};
use super::platform::SocketFile;
use super::{Address, Connected, platform};

/// The most connections that wait to be accepted.
const BACKLOG: i32 = 16;

/// A listening socket.
#[derive(Debug)]
pub(crate) struct Listening {
    /// The socket's file, if it has one. It is removed before the socket is closed.
    #[cfg_attr(not(all(unix, feature = "launch")), allow(dead_code))] // only dropped
    file: Option<SocketFile>,
    socket: Socket,
    unix: bool,
}

/// Listens. A Unix socket that no process uses any more is replaced. Only the owner can access the socket's file before
/// the socket listens: on Linux from the start, on Apple's systems once it is bound. The file is removed when the
/// listener is dropped. The socket is non-blocking.
pub(crate) fn listen(address: &Address) -> io::Result<Listening> {
    let (file, socket, unix) = match address {
        Address::Unix(path) | Address::Path(path) => {
            let (file, socket) = platform::bind_unix(path)?;
            (file, socket, true)
        }
        Address::Tcp { host, port } => {
            let mut addresses = (host.as_str(), *port).to_socket_addrs()?;
            let address = addresses.next().ok_or(io::ErrorKind::NotFound)?;
            let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
            platform::reuse_address(&socket)?;
            socket.bind(&address.into())?;
            (None, socket, false)
        }
        Address::Vsock { cid, port } => {
            let (domain, address) = platform::vsock_address(*cid, *port)?;
            let socket = Socket::new(domain, Type::STREAM, None)?;
            socket.bind(&address)?;
            (None, socket, false)
        }
        Address::Fd(number) => {
            let (socket, unix) = platform::adopt_listening(*number)?;
            (None, socket, unix)
        }
        Address::Device(_) => return Err(io::ErrorKind::Unsupported.into()),
    };
    socket.listen(BACKLOG)?;
    // If a client disconnects between `poll` and `accept`, `accept` must not block until the next one.
    socket.set_nonblocking(true)?;
    Ok(Listening { file, socket, unix })
}

impl Listening {
    /// Waits for a connection until the deadline. Tries again while the process or the system lacks file descriptors or
    /// memory for it.
    #[cfg(feature = "blocking")]
    pub(crate) fn accept(&self, deadline: Option<Instant>) -> io::Result<Connected> {
        loop {
            let left = left(deadline)?.map(timespec);
            match poll(&mut [PollFd::new(&self.socket, PollFlags::IN)], left.as_ref()) {
                // `poll` may have waited for less than was left. If nothing is left, `left` fails.
                Ok(0) | Err(Errno::INTR) => continue,
                Ok(_) => {}
                Err(error) => return Err(error.into()),
            }
            let accepted = transient_errors_aside(deadline, || match self.try_accept() {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(None),
                accepted => accepted.map(Some),
            });
            if let Some(accepted) = accepted? {
                return Ok(accepted);
            }
        }
    }

    /// Accepts a connection, if one is waiting.
    pub(crate) fn try_accept(&self) -> io::Result<Connected> {
        let (socket, address) = self.socket.accept()?;
        if address.is_ipv4() || address.is_ipv6() {
            // Each message is one segment, and the peer waits for it. If the connection has failed already, reading
            // from it reports that.
            _ = socket.set_tcp_nodelay(true);
        }
        Ok(Connected::Socket(socket, self.unix))
    }

    /// The socket, and its file, which is removed when it is dropped.
    #[cfg(all(unix, feature = "launch"))]
    pub(crate) fn into_parts(self) -> (Socket, Option<SocketFile>) {
        (self.socket, self.file)
    }

    /// A duplicate of the socket.
    #[cfg(all(feature = "tokio", any(not(unix), test)))]
    pub(crate) fn duplicate(&self) -> io::Result<Socket> {
        self.socket.try_clone()
    }

    /// The TCP port, if it listens on one.
    pub(crate) fn port(&self) -> Option<u16> {
        self.socket.local_addr().ok()?.as_socket().map(|address| address.port())
    }
}

/// Repeats an action until the deadline, while it fails with a transient error.
#[cfg(feature = "blocking")]
pub(crate) fn transient_errors_aside<T>(
    deadline: Option<Instant>,
    mut act: impl FnMut() -> io::Result<T>,
) -> io::Result<T> {
    loop {
        match act() {
            Err(error) if is_transient_accept_error(&error) => {
                // The error is more useful than a timeout.
                let Ok(left) = left(deadline) else { return Err(error) };
                std::thread::sleep(left.map_or(PAUSE, |left| left.min(PAUSE)));
            }
            done => return done,
        }
    }
}

#[cfg(unix)]
impl AsFd for Listening {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}
