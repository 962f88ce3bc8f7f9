//! Apple's systems.

use std::fs::Permissions;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

use rustix::event::PollFlags;
use rustix::fs::{Mode, OFlags};
use rustix::io::{Errno, FdFlags, fcntl_setfd, ioctl_fionbio};
use rustix::net::{AddressFamily, RecvFlags, SendFlags};
use socket2::{Domain, SockAddr, Socket};

use super::unsupported;

/// The flags for sending without a signal if the peer is gone. [`prepare`] turns the signal off.
pub(crate) const NO_SIGNAL: SendFlags = SendFlags::empty();

/// The flags for sending without a signal and without blocking.
pub(crate) const SEND_NOW: SendFlags = SendFlags::DONTWAIT;

/// The flags for receiving without blocking.
pub(crate) const RECEIVE_NOW: RecvFlags = RecvFlags::DONTWAIT;

/// The event of `poll` that means that the peer sends nothing more. It is reported even if the peer still receives.
pub(crate) const HANG_UP: PollFlags = PollFlags::HUP;

/// The number of bytes that a pipe takes at least, without blocking, if `poll` reports it as writable.
pub(crate) const PIPE_BUF: usize = 512;

/// The longest time that `poll` can wait: its timeout is an `int` of milliseconds.
pub(crate) const LONGEST_POLL: Duration = Duration::from_millis(i32::MAX as u64);

/// Errors of accepting a client that are no reason to stop serving.
pub(crate) const TRANSIENT_ACCEPT_ERRORS: [Errno; 9] = [
    Errno::AGAIN,
    Errno::INTR,
    // The client has gone again.
    Errno::CONNABORTED,
    Errno::CONNRESET,
    Errno::TIMEDOUT,
    // There is no room.
    Errno::MFILE,
    Errno::NFILE,
    Errno::NOBUFS,
    Errno::NOMEM,
];

/// A file descriptor that is readable once it has been woken: one end of a pipe.
#[derive(Debug)]
pub(crate) struct WakeFd {
    heard: OwnedFd,
    woken: OwnedFd,
}

impl WakeFd {
    pub(crate) fn new() -> io::Result<Self> {
        let (heard, woken) = io::pipe()?;
        ioctl_fionbio(&heard, true)?;
        ioctl_fionbio(&woken, true)?;
        Ok(Self { heard: heard.into(), woken: woken.into() })
    }

    pub(crate) fn wake(&self) {
        // It fails if the pipe is full, which means that it has been woken.
        _ = rustix::io::write(&self.woken, &[1]);
    }

    pub(crate) fn clear(&self) {
        let mut rings = [0; 512];
        // There may be nothing to read.
        while rustix::io::read(&self.heard, &mut rings) == Ok(rings.len()) {}
    }

    pub(crate) fn fd(&self) -> BorrowedFd<'_> {
        self.heard.as_fd()
    }
}

/// Prepares a socket for reading and writing, or for accepting connections. Otherwise a socket that this process has
/// inherited may raise a signal if the peer is gone.
pub(crate) fn prepare(socket: &Socket) -> io::Result<()> {
    // It fails with `EINVAL` if the peer has closed the connection, which may still have bytes to read. An accepted
    // connection has the option from its listener.
    _ = socket.set_nosigpipe(true);
    Ok(())
}

/// The family of a socket. Fails if the descriptor is not one of a socket.
pub(crate) fn family(fd: &OwnedFd) -> rustix::io::Result<AddressFamily> {
    match rustix::net::getsockname(fd) {
        Ok(address) => Ok(address.address_family()),
        Err(Errno::NOTSOCK) => Err(Errno::NOTSOCK),
        // A connection that has ended may no longer have an address.
        Err(_) => Ok(AddressFamily::UNSPEC),
    }
}

/// Duplicates a file descriptor of this process, by number. The kernel makes the duplicate, so that a wrong number is
/// only an error. It must be open for both reading and writing.
pub(crate) fn duplicate(number: u32) -> io::Result<OwnedFd> {
    // Opening this file duplicates the descriptor.
    let fd = rustix::fs::open(format!("/dev/fd/{number}"), OFlags::RDWR | OFlags::CLOEXEC, Mode::empty())?;
    fcntl_setfd(&fd, FdFlags::CLOEXEC)?;
    Ok(fd)
}

/// The address of a Unix socket. There is no abstract namespace.
pub(crate) fn unix_address(path: &Path) -> io::Result<SockAddr> {
    SockAddr::unix(path)
}

/// The address of a port of a virtual machine or its host.
pub(crate) fn vsock_address(_cid: u32, _port: u32) -> io::Result<(Domain, SockAddr)> {
    Err(unsupported("vsock"))
}

/// Makes a socket that is about to be bound accessible only to its owner. That is not possible before its file exists.
pub(crate) fn keep_private(_socket: &Socket) -> io::Result<()> {
    Ok(())
}

/// Makes the file of a socket accessible only to its owner. The socket does not listen yet, so that connecting to it
/// fails.
pub(crate) fn keep_file_private(path: &Path) -> io::Result<()> {
    let mode = path.symlink_metadata()?.permissions().mode();
    std::fs::set_permissions(path, Permissions::from_mode(mode & 0o600))
}
