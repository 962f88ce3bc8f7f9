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

/// How to send without a signal if the peer is gone: [`prepare`] sees to that.
pub(crate) const NO_SIGNAL: SendFlags = SendFlags::empty();

/// How to send without waiting either.
pub(crate) const SEND_NOW: SendFlags = SendFlags::DONTWAIT;

/// How to receive without waiting.
pub(crate) const RECEIVE_NOW: RecvFlags = RecvFlags::DONTWAIT;

/// What to poll for to learn that the peer sends nothing more. It is reported even if the peer still receives.
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
        // It fails if the pipe is full, and so has been woken.
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

/// Prepares a socket for being read from and written to, or for accepting connections. A socket that this process has
/// inherited may otherwise raise a signal if the peer is gone.
pub(crate) fn prepare(socket: &Socket) -> io::Result<()> {
    // It fails with `EINVAL` if the peer has closed the connection, which may still have something to read. An accepted
    // connection has the option from its listener.
    _ = socket.set_nosigpipe(true);
    Ok(())
}

/// The family of a socket; an error if it is not one.
pub(crate) fn family(fd: &OwnedFd) -> rustix::io::Result<AddressFamily> {
    match rustix::net::getsockname(fd) {
        Ok(address) => Ok(address.address_family()),
        Err(Errno::NOTSOCK) => Err(Errno::NOTSOCK),
        // A connection that has ended already may have no address any more.
        Err(_) => Ok(AddressFamily::UNSPEC),
    }
}

/// Duplicates a file descriptor of this process, by number. The kernel is asked for it, so that a wrong number is an error
/// and nothing else. It must be open for both reading and writing.
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

/// Keeps a socket that is about to be bound to its owner. That is only possible once its file is there.
pub(crate) fn keep_private(_socket: &Socket) -> io::Result<()> {
    Ok(())
}

/// Keeps the file of a socket that does not listen yet, so that connecting to it fails, to its owner.
pub(crate) fn keep_file_private(path: &Path) -> io::Result<()> {
    let mode = path.symlink_metadata()?.permissions().mode();
    std::fs::set_permissions(path, Permissions::from_mode(mode & 0o600))
}
