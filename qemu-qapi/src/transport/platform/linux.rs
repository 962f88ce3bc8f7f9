//! Linux.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;
use std::time::Duration;

use rustix::event::{EventfdFlags, PollFlags, eventfd};
use rustix::fs::{Mode, fchmod};
use rustix::io::Errno;
use rustix::net::{AddressFamily, RecvFlags, SendFlags};
use rustix::process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};
use socket2::{Domain, SockAddr, Socket};

/// The flags for sending without a signal if the peer is gone.
pub(crate) const NO_SIGNAL: SendFlags = SendFlags::NOSIGNAL;

/// The flags for sending without a signal and without blocking.
pub(crate) const SEND_NOW: SendFlags = SendFlags::NOSIGNAL.union(SendFlags::DONTWAIT);

/// The flags for receiving without blocking.
pub(crate) const RECEIVE_NOW: RecvFlags = RecvFlags::DONTWAIT;

/// The event of `poll` that means that the peer sends nothing more.
pub(crate) const HANG_UP: PollFlags = PollFlags::RDHUP;

/// The number of bytes that a pipe takes at least, without blocking, if `poll` reports it as writable.
pub(crate) const PIPE_BUF: usize = 4096;

/// The longest time that `poll` can wait: there is no limit.
pub(crate) const LONGEST_POLL: Duration = Duration::MAX;

/// Errors of accepting a client that are no reason to stop serving.
pub(crate) const TRANSIENT_ACCEPT_ERRORS: [Errno; 21] = [
    Errno::AGAIN,
    Errno::INTR,
    // The client has gone again, or is not allowed to connect.
    Errno::CONNABORTED,
    Errno::CONNRESET,
    Errno::PERM,
    // There is no room.
    Errno::MFILE,
    Errno::NFILE,
    Errno::NOBUFS,
    Errno::NOMEM,
    Errno::NOSPC,
    Errno::NOSR,
    // On Linux, `accept` reports earlier errors of the new socket: accept(2), "Error handling".
    Errno::PROTO,
    Errno::NETDOWN,
    Errno::NOPROTOOPT,
    Errno::HOSTDOWN,
    Errno::NONET,
    Errno::HOSTUNREACH,
    Errno::OPNOTSUPP,
    Errno::NETUNREACH,
    Errno::PROTONOSUPPORT,
    Errno::TIMEDOUT,
];

/// A file descriptor that is readable once it has been woken.
#[derive(Debug)]
pub(crate) struct WakeFd(OwnedFd);

impl WakeFd {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self(eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?))
    }

    pub(crate) fn wake(&self) {
        // It fails only if it has been woken 2^64 times.
        _ = rustix::io::write(&self.0, &1u64.to_ne_bytes());
    }

    pub(crate) fn clear(&self) {
        let mut count = [0; 8];
        // There may be nothing to read.
        _ = rustix::io::read(&self.0, &mut count);
    }

    pub(crate) fn fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Prepares a socket for reading and writing, or for accepting connections. There is nothing to do.
pub(crate) fn prepare(_socket: &Socket) -> io::Result<()> {
    Ok(())
}

/// The family of a socket. Fails if the descriptor is not one of a socket.
pub(crate) fn family(fd: &OwnedFd) -> rustix::io::Result<AddressFamily> {
    rustix::net::sockopt::socket_domain(fd)
}

/// Duplicates a file descriptor of this process, by number. The kernel makes the duplicate, so that a wrong number is
/// only an error.
pub(crate) fn duplicate(number: u32) -> io::Result<OwnedFd> {
    let this = pidfd_open(getpid(), PidfdFlags::empty())?;
    let number = i32::try_from(number).map_err(|_| io::ErrorKind::InvalidInput)?;
    Ok(pidfd_getfd(this, number, PidfdGetfdFlags::empty())?)
}

/// The address of a Unix socket. If it begins with `@`, it is in the abstract namespace.
pub(crate) fn unix_address(path: &Path) -> io::Result<SockAddr> {
    match path.to_str().and_then(|path| path.strip_prefix('@')) {
        Some(name) => SockAddr::unix(format!("\0{name}")),
        None => SockAddr::unix(path),
    }
}

/// The address of a port of a virtual machine or its host.
pub(crate) fn vsock_address(cid: u32, port: u32) -> io::Result<(Domain, SockAddr)> {
    Ok((Domain::VSOCK, SockAddr::vsock(cid, port)))
}

/// Makes a socket that is about to be bound accessible only to its owner. Its file is created with the socket's mode.
pub(crate) fn keep_private(socket: &Socket) -> io::Result<()> {
    Ok(fchmod(socket, Mode::RUSR | Mode::WUSR)?)
}

/// Makes the file of a socket that does not listen yet accessible only to its owner. It already is.
pub(crate) fn keep_file_private(_path: &Path) -> io::Result<()> {
    Ok(())
}
