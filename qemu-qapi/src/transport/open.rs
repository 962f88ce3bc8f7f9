//! Connections to addresses, made within a deadline.

use std::io;
use std::net::ToSocketAddrs;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::fs::FileTypeExt;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::net::AddressFamily;
use rustix::process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};
use socket2::{Domain, SockAddr, Socket, Type};

use super::{Address, tty};

/// How long to wait between tries.
pub(crate) const PAUSE: Duration = Duration::from_millis(20);

/// A connection.
#[derive(Debug)]
pub(crate) enum Connected {
    /// A socket; true if it is a Unix socket, which carries file descriptors.
    Socket(Socket, bool),
    /// A character device or pipe.
    Device(OwnedFd),
}

#[cfg(feature = "blocking")]
/// Connects. If `patient`, a server that is not there yet is waited for. Blocks until the deadline.
pub(crate) fn connect(address: &Address, deadline: Option<Instant>, patient: bool) -> io::Result<Connected> {
    loop {
        let error = match try_connect(address, deadline) {
            Ok(connected) => return Ok(connected),
            Err(error) => error,
        };
        if !is_passing(&error, patient) {
            return Err(error);
        }
        let left = left(deadline)?;
        std::thread::sleep(left.map_or(PAUSE, |left| left.min(PAUSE)));
    }
}

/// Whether what went wrong may go right if it is tried again a little later.
pub(crate) fn is_passing(error: &io::Error, patient: bool) -> bool {
    match error.kind() {
        // A Unix socket whose queue of connections is full.
        io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted => true,
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset => patient,
        _ => false,
    }
}

/// Whether a wait has taken the time that it was given, and no more than that has happened. The kernel's `ETIMEDOUT` is of
/// the same kind, but ends a connection: the peer does not answer any more, or never did.
pub(crate) fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
        && error.raw_os_error() != Some(Errno::TIMEDOUT.raw_os_error())
}

/// The time that is left; an error if none is.
pub(super) fn left(deadline: Option<Instant>) -> io::Result<Option<Duration>> {
    match deadline.map(|deadline| deadline.saturating_duration_since(Instant::now())) {
        Some(Duration::ZERO) => Err(io::ErrorKind::TimedOut.into()),
        left => Ok(left),
    }
}

/// Tries to connect, once.
pub(crate) fn try_connect(address: &Address, deadline: Option<Instant>) -> io::Result<Connected> {
    match address {
        Address::Unix(path) => {
            let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
            // It is connected at once, or its queue is full.
            socket.set_nonblocking(true)?;
            socket.connect(&unix(path)?)?;
            socket.set_nonblocking(false)?;
            Ok(Connected::Socket(socket, true))
        }
        Address::Tcp { host, port } => {
            let mut last = io::Error::from(io::ErrorKind::NotFound);
            for address in (host.as_str(), *port).to_socket_addrs()? {
                match stream(Domain::for_address(address), &address.into(), deadline) {
                    Ok(socket) => {
                        // Each request is one segment, and is waited for.
                        socket.set_tcp_nodelay(true)?;
                        return Ok(Connected::Socket(socket, false));
                    }
                    Err(error) => last = error,
                }
            }
            Err(last)
        }
        Address::Vsock { cid, port } => {
            let socket = stream(Domain::VSOCK, &SockAddr::vsock(*cid, *port), deadline)?;
            Ok(Connected::Socket(socket, false))
        }
        Address::Fd(number) => adopt(*number),
        Address::Device(path) => open_device(path),
        Address::Path(path) => match path.metadata() {
            Ok(metadata) if metadata.file_type().is_char_device() => open_device(path),
            _ => try_connect(&Address::Unix(path.clone()), deadline),
        },
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

pub(super) fn unix(path: &Path) -> io::Result<SockAddr> {
    match path.to_str().and_then(|path| path.strip_prefix('@')) {
        Some(name) => SockAddr::unix(format!("\0{name}")),
        None => SockAddr::unix(path),
    }
}

/// Opens a character device; a terminal is told to leave bytes alone. It makes nobody wait: neither for a
/// carrier, nor for whoever should read at the other end.
pub(crate) fn open_device(path: &Path) -> io::Result<Connected> {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let fd = rustix::fs::open(path, flags, Mode::empty())?;
    tty::make_raw(&fd)?;
    Ok(Connected::Device(fd))
}

/// Takes a duplicate of a file descriptor of this process, by number. The kernel is asked for it, so
/// that a wrong number is an error and nothing else.
pub(super) fn adopt(number: u32) -> io::Result<Connected> {
    let this = pidfd_open(getpid(), PidfdFlags::empty())?;
    let number = i32::try_from(number).map_err(|_| io::ErrorKind::InvalidInput)?;
    inherited(pidfd_getfd(this, number, PidfdGetfdFlags::empty())?)
}

/// Finds out what a file descriptor is.
pub(crate) fn inherited(fd: OwnedFd) -> io::Result<Connected> {
    match rustix::net::sockopt::socket_domain(&fd) {
        Ok(domain) => Ok(Connected::Socket(Socket::from(fd), domain == AddressFamily::UNIX)),
        Err(_) => {
            tty::make_raw(&fd)?;
            Ok(Connected::Device(fd))
        }
    }
}

/// Whether the other end of a connection is known to be gone, even if there is still something to read.
pub(crate) fn has_ended(fd: BorrowedFd<'_>) -> bool {
    let mut polled = [PollFd::from_borrowed_fd(fd, PollFlags::RDHUP)];
    let gone = PollFlags::RDHUP | PollFlags::HUP | PollFlags::ERR;
    matches!(poll(&mut polled, Some(&Timespec::default())), Ok(1..)) && polled[0].revents().intersects(gone)
}

#[cfg(feature = "blocking")]
/// A duration as the kernel wants it.
pub(crate) fn timespec(duration: Duration) -> Timespec {
    Timespec::try_from(duration).unwrap_or(Timespec { tv_sec: i64::MAX, tv_nsec: 0 })
}
