//! Windows, which has TCP connections only.

use std::io;
use std::net::{Ipv4Addr, UdpSocket};
use std::path::Path;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsFd, BorrowedFd};
use rustix::io::Errno;
use rustix::net::{RecvFlags, SendFlags, recv};
use socket2::{Domain, SockAddr, Socket};

use super::unsupported;
use crate::OwnedFd;
use crate::transport::open::Connected;

/// The flags for sending without blocking. None are needed: [`prepare`] makes the socket non-blocking.
pub(crate) const SEND_NOW: SendFlags = SendFlags::empty();

/// The flags for receiving without blocking. None are needed, as for [`SEND_NOW`].
pub(crate) const RECEIVE_NOW: RecvFlags = RecvFlags::empty();

/// The longest time that `poll` can wait: its timeout is an `INT` of milliseconds.
pub(crate) const LONGEST_POLL: Duration = Duration::from_millis(i32::MAX as u64);

/// Errors of accepting a client that are no reason to stop serving.
pub(crate) const TRANSIENT_ACCEPT_ERRORS: [Errno; 7] = [
    Errno::AGAIN,
    Errno::INTR,
    // The client has gone again.
    Errno::CONNABORTED,
    Errno::CONNRESET,
    Errno::TIMEDOUT,
    // There is no room.
    Errno::MFILE,
    Errno::NOBUFS,
];

/// A socket that is readable once it has been woken: a UDP socket that sends to itself.
#[derive(Debug)]
pub(crate) struct WakeFd(UdpSocket);

impl WakeFd {
    pub(crate) fn new() -> io::Result<Self> {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
        // Datagrams of other senders do not wake it.
        socket.connect(socket.local_addr()?)?;
        socket.set_nonblocking(true)?;
        Ok(Self(socket))
    }

    pub(crate) fn wake(&self) {
        // It fails if too many datagrams are waiting, which means that it has been woken.
        _ = self.0.send(&[1]);
    }

    pub(crate) fn clear(&self) {
        // It fails once there is nothing left to read.
        while self.0.recv(&mut [0]).is_ok() {}
    }

    pub(crate) fn fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Prepares a socket for reading and writing.
pub(crate) fn prepare(socket: &Socket) -> io::Result<()> {
    socket.set_nonblocking(true)
}

/// Sends bytes; there are no file descriptors.
pub(crate) fn send_with_fds(socket: impl AsFd, bytes: &[u8], fds: &[OwnedFd]) -> io::Result<usize> {
    match fds.first() {
        Some(fd) => match *fd {},
        None => Ok(rustix::net::send(socket, bytes, SEND_NOW)?),
    }
}

/// Whether the other end of a connection is known to be gone. Unless the connection has been aborted, that is not known
/// while there are still bytes to read.
pub(crate) fn has_ended(socket: BorrowedFd<'_>) -> bool {
    let mut polled = [PollFd::from_borrowed_fd(socket, PollFlags::IN)];
    if !matches!(poll(&mut polled, Some(&Timespec::default())), Ok(1..)) {
        return false;
    }
    polled[0].revents().intersects(PollFlags::HUP | PollFlags::ERR)
        || match recv(socket, &mut [0; 1], RecvFlags::PEEK) {
            Ok((_, received)) => received == 0,
            Err(error) => !matches!(error, Errno::AGAIN | Errno::INTR),
        }
}

/// The file of a Unix socket.
#[derive(Debug)]
pub(crate) enum SocketFile {}

/// Connects to a Unix socket.
pub(crate) fn connect_unix(_path: &Path) -> io::Result<Connected> {
    Err(unsupported("Unix sockets"))
}

/// Makes a Unix socket to listen with.
pub(crate) fn bind_unix(_path: &Path) -> io::Result<(Option<SocketFile>, Socket)> {
    Err(unsupported("Unix sockets"))
}

/// The address of a port of a virtual machine or its host.
pub(crate) fn vsock_address(_cid: u32, _port: u32) -> io::Result<(Domain, SockAddr)> {
    Err(unsupported("vsock"))
}

/// Lets a socket be bound to a port that ended connections still use. On Windows it can be bound anyway; `SO_REUSEADDR`
/// would let it be bound to a port that another process listens on.
pub(crate) fn reuse_address(_socket: &Socket) -> io::Result<()> {
    Ok(())
}

/// Whether there is a character device at a path.
pub(crate) fn is_device(_path: &Path) -> bool {
    false
}

/// Opens a character device.
pub(crate) fn open_device(_path: &Path) -> io::Result<Connected> {
    Err(unsupported("character devices"))
}

/// Takes a file descriptor of this process, by number.
pub(crate) fn adopt(_number: u32) -> io::Result<Connected> {
    Err(unsupported("file descriptors"))
}

/// As [`adopt`], for a socket to listen with.
pub(crate) fn adopt_listening(_number: u32) -> io::Result<(Socket, bool)> {
    Err(unsupported("file descriptors"))
}
