//! The code that Linux and Apple's systems have in common: Unix sockets, file descriptors and devices.

use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::fs::FileTypeExt;
use std::path::Path;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::net::AddressFamily;
use socket2::{Domain, Socket, Type};

use super::{HANG_UP, duplicate, family, prepare, unix_address};
use crate::transport::open::Connected;
pub(crate) use crate::transport::socket_file::SocketFile;
use crate::transport::{socket_file, tty};

/// Connects to a Unix socket.
pub(crate) fn connect_unix(path: &Path) -> io::Result<Connected> {
    let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    // Connecting succeeds at once, or the server's queue is full. Linux reports a full queue as `EAGAIN`. Apple's
    // systems report `ECONNREFUSED`, as for a socket that no process uses any more, which is not waited for.
    socket.set_nonblocking(true)?;
    socket.connect(&unix_address(path)?)?;
    socket.set_nonblocking(false)?;
    Ok(Connected::Socket(socket, true))
}

/// Makes a Unix socket to listen with, and its file unless it is in the abstract namespace.
pub(crate) fn bind_unix(path: &Path) -> io::Result<(Option<SocketFile>, Socket)> {
    let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    let address = unix_address(path)?;
    // A name in the abstract namespace disappears with its socket.
    if address.as_pathname().is_some() {
        let file = socket_file::bind(&socket, path, &address)?;
        return Ok((Some(file), socket));
    }
    socket.bind(&address)?;
    Ok((None, socket))
}

/// Lets a socket be bound to a port that ended connections still use.
pub(crate) fn reuse_address(socket: &Socket) -> io::Result<()> {
    socket.set_reuse_address(true)
}

/// Whether there is a character device at a path.
pub(crate) fn is_device(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| metadata.file_type().is_char_device())
}

/// Opens a character device in non-blocking mode, and sets a terminal to raw mode. Opening does not wait for a carrier
/// or for a reader at the other end.
pub(crate) fn open_device(path: &Path) -> io::Result<Connected> {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let fd = rustix::fs::open(path, flags, Mode::empty())?;
    tty::make_raw(&fd)?;
    Ok(Connected::Device(fd))
}

/// Takes a duplicate of a file descriptor of this process, by number.
pub(crate) fn adopt(number: u32) -> io::Result<Connected> {
    inherited(duplicate(number)?)
}

/// As [`adopt`], for a socket to listen with. True if it is a Unix socket.
pub(crate) fn adopt_listening(number: u32) -> io::Result<(Socket, bool)> {
    match adopt(number)? {
        Connected::Socket(socket, unix) => {
            // Accepted connections inherit the options that are set here.
            prepare(&socket)?;
            Ok((socket, unix))
        }
        Connected::Device(_) => Err(io::ErrorKind::InvalidInput.into()),
    }
}

/// Finds out whether a file descriptor is a socket or a device.
pub(crate) fn inherited(fd: OwnedFd) -> io::Result<Connected> {
    match family(&fd) {
        Ok(family) => Ok(Connected::Socket(Socket::from(fd), family == AddressFamily::UNIX)),
        Err(_) => {
            tty::make_raw(&fd)?;
            Ok(Connected::Device(fd))
        }
    }
}

/// Whether the other end of a connection is known to be gone, even if there are still bytes to read.
pub(crate) fn has_ended(fd: BorrowedFd<'_>) -> bool {
    let mut polled = [PollFd::from_borrowed_fd(fd, HANG_UP)];
    let gone = HANG_UP | PollFlags::HUP | PollFlags::ERR;
    matches!(poll(&mut polled, Some(&Timespec::default())), Ok(1..)) && polled[0].revents().intersects(gone)
}
