//! Connecting to addresses, with a deadline.

use std::io;
use std::net::ToSocketAddrs;
#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};

#[cfg(feature = "blocking")]
use rustix::event::Timespec;
use rustix::io::Errno;
use socket2::{Domain, SockAddr, Socket, Type};

use super::{Address, platform};

/// How long to wait between attempts.
pub(crate) const PAUSE: Duration = Duration::from_millis(20);

/// A connection.
#[derive(Debug)]
pub(crate) enum Connected {
    /// A socket; true if it is a Unix socket, which carries file descriptors.
    Socket(Socket, bool),
    /// A character device or pipe.
    #[cfg(unix)]
    Device(OwnedFd),
}

#[cfg(feature = "blocking")]
/// Connects. Blocks until the deadline. If `patient`, waits for a server that is not there yet. `obstacle` becomes the
/// error of the last attempt that was to be repeated.
pub(crate) fn connect(
    address: &Address,
    deadline: Option<Instant>,
    patient: bool,
    obstacle: &mut Option<io::Error>,
) -> io::Result<Connected> {
    loop {
        let error = match try_connect(address, deadline) {
            Ok(connected) => return Ok(connected),
            Err(error) => error,
        };
        if !is_passing(&error, patient) {
            return Err(error);
        }
        *obstacle = Some(error);
        let left = left(deadline)?;
        std::thread::sleep(left.map_or(PAUSE, |left| left.min(PAUSE)));
    }
}

/// Whether connecting may succeed if it is tried again a little later.
pub(crate) fn is_passing(error: &io::Error, patient: bool) -> bool {
    match error.kind() {
        // A Unix socket whose queue of connections is full.
        io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted => true,
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset => patient,
        _ => false,
    }
}

/// Whether an error only means that a wait has reached its timeout. The kernel's `ETIMEDOUT` has the same kind, but
/// ends the connection: the peer does not answer any more, or never did.
pub(crate) fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
        && error.raw_os_error() != Some(Errno::TIMEDOUT.raw_os_error())
}

/// Whether an error means that the peer closed the connection before it had read everything.
pub(crate) fn is_reset(error: &io::Error) -> bool {
    match error.kind() {
        io::ErrorKind::ConnectionReset => true,
        // Winsock may report `WSAECONNABORTED` if bytes were sent after the peer had closed the connection.
        io::ErrorKind::ConnectionAborted => cfg!(windows),
        _ => false,
    }
}

/// The time that is left. Fails if none is.
pub(super) fn left(deadline: Option<Instant>) -> io::Result<Option<Duration>> {
    match deadline.map(|deadline| deadline.saturating_duration_since(Instant::now())) {
        Some(Duration::ZERO) => Err(io::ErrorKind::TimedOut.into()),
        left => Ok(left),
    }
}

/// Tries to connect once.
pub(crate) fn try_connect(address: &Address, deadline: Option<Instant>) -> io::Result<Connected> {
    match address {
        Address::Unix(path) => platform::connect_unix(path),
        Address::Tcp { host, port } => {
            let mut last = io::Error::from(io::ErrorKind::NotFound);
            for address in (host.as_str(), *port).to_socket_addrs()? {
                match stream(Domain::for_address(address), &address.into(), deadline) {
                    Ok(socket) => {
                        // Each request is one segment, and this client waits for the reply.
                        socket.set_tcp_nodelay(true)?;
                        return Ok(Connected::Socket(socket, false));
                    }
                    Err(error) => last = error,
                }
            }
            Err(last)
        }
        Address::Vsock { cid, port } => {
            let (domain, address) = platform::vsock_address(*cid, *port)?;
            let socket = stream(domain, &address, deadline)?;
            Ok(Connected::Socket(socket, false))
        }
        Address::Fd(number) => platform::adopt(*number),
        Address::Device(path) => platform::open_device(path),
        Address::Path(path) if platform::is_device(path) => platform::open_device(path),
        Address::Path(path) => platform::connect_unix(path),
    }
}

fn stream(domain: Domain, address: &SockAddr, deadline: Option<Instant>) -> io::Result<Socket> {
    let socket = Socket::new(domain, Type::STREAM, None)?;
    match left(deadline)? {
        Some(left) => socket.connect_timeout(address, left)?,
        None => socket.connect(address)?,
    }
    Ok(socket)
}

#[cfg(feature = "blocking")]
/// A timeout for `poll`, which may be shorter than the duration: see [`platform::LONGEST_POLL`].
pub(crate) fn timespec(duration: Duration) -> Timespec {
    Timespec::try_from(duration.min(platform::LONGEST_POLL)).unwrap_or(Timespec { tv_sec: i64::MAX, tv_nsec: 0 })
}
