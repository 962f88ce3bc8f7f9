//! The server's end of a connection: file descriptors to read from and write to, which may carry others.

use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use nix::sys::socket::getsockopt;
use nix::sys::socket::sockopt::PeerCredentials;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, SendFlags, recv, recvmsg, send};

use super::platform::PIPE_BUF;
use super::{Connected, is_one_device};
use crate::server::{Credentials, Peer, Session};

/// A two-way channel to a client.
#[derive(Debug)]
pub(crate) enum Channel {
    /// A Unix socket.
    UnixSocket(OwnedFd),
    /// Any other socket.
    Socket(OwnedFd),
    /// A character device.
    Device(OwnedFd),
    /// One file descriptor to read from, and one to write to.
    Pair(Pair),
}

/// Two descriptors, which may be of the same device.
#[derive(Debug)]
pub(crate) struct Pair {
    read: OwnedFd,
    write: OwnedFd,
    is_one: bool,
    /// Whether writing to the descriptor may block.
    waits: bool,
}

/// Whether a client has closed its connection.
#[cfg(feature = "tokio")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gone {
    Yes,
    /// There are bytes to read, or the channel cannot tell.
    No,
    Silent,
}

/// File descriptors that came with received bytes.
#[derive(Debug, Default)]
pub(crate) enum ReceivedFds {
    /// None came.
    #[default]
    Nothing,
    /// A set of 1 to [`Session::MOST_FDS`].
    Set(Vec<OwnedFd>),
    /// Some came, but not all of them arrived, so that those that did have been closed.
    Lost,
}

impl ReceivedFds {
    /// Decides what to do with a received set; `truncated` is the kernel's `MSG_CTRUNC`.
    ///
    /// Descriptors beyond [`Session::MOST_FDS`] are dropped, as in QEMU. If a smaller set is truncated, valid descriptors
    /// were lost: this process has reached its limit, or its security policy forbids them. QEMU would then use the rest,
    /// or the previous set, and a command could take the wrong descriptor; so the whole set is closed here.
    fn new(mut fds: Vec<OwnedFd>, truncated: bool) -> Self {
        let came = fds.len();
        if came < Session::MOST_FDS && truncated {
            tracing::warn!(
                target: "qemu_qapi",
                "file descriptors from a client were lost (is the limit reached?); the {came} that arrived are closed",
            );
            return Self::Lost;
        }
        if came > Session::MOST_FDS || truncated {
            tracing::warn!(
                target: "qemu_qapi",
                "a client sent more than {} file descriptors at once; the rest are closed",
                Session::MOST_FDS,
            );
            fds.truncate(Session::MOST_FDS);
        }
        if fds.is_empty() { Self::Nothing } else { Self::Set(fds) }
    }

    /// Passes the descriptors to a session, with the bytes that they came with.
    pub(crate) fn receive(self, session: &mut Session, bytes: &[u8]) {
        let fds = match self {
            Self::Nothing => Vec::new(),
            Self::Set(fds) => fds,
            Self::Lost => {
                session.close_fds();
                Vec::new()
            }
        };
        session.receive(bytes, fds);
    }
}

impl Channel {
    pub(crate) fn new(connected: Connected) -> Self {
        match connected {
            Connected::Socket(socket, true) => Self::UnixSocket(socket.into()),
            Connected::Socket(socket, false) => Self::Socket(socket.into()),
            Connected::Device(device) => Self::Device(device),
        }
    }

    pub(crate) fn pair(read: OwnedFd, write: OwnedFd) -> Self {
        let is_one = is_one_device(&read, &write);
        Self::Pair(Pair { read, write, is_one, waits: true })
    }

    /// The client's credentials, if they are known.
    pub(crate) fn peer(&self) -> Peer {
        let Self::UnixSocket(socket) = self else { return Peer::unknown() };
        match getsockopt(socket, PeerCredentials) {
            Ok(peer) => Peer::unknown().credentials(Credentials { pid: peer.pid(), uid: peer.uid(), gid: peer.gid() }),
            Err(_) => Peer::unknown(),
        }
    }

    /// The descriptor to read from, and to write to unless there is [another](Self::writer).
    pub(crate) fn reader(&self) -> BorrowedFd<'_> {
        match self {
            Self::UnixSocket(fd) | Self::Socket(fd) | Self::Device(fd) | Self::Pair(Pair { read: fd, .. }) => {
                fd.as_fd()
            }
        }
    }

    /// The descriptor to write to, if it is not the one to read from. A caller that waits for both must poll each file
    /// only once: see [`is_one_device`].
    pub(crate) fn writer(&self) -> Option<BorrowedFd<'_>> {
        match self {
            Self::Pair(Pair { write, is_one: false, .. }) => Some(write.as_fd()),
            _ => None,
        }
    }

    /// Tells this channel that its descriptors are non-blocking now (`O_NONBLOCK`). It then no longer polls them
    /// itself, which could swallow a wake-up of the runtime.
    #[cfg(feature = "tokio")]
    pub(crate) fn no_longer_waits(&mut self) {
        if let Self::Pair(pair) = self {
            pair.waits = false;
        }
    }

    /// Whether the channel ends when the client closes it. A device does not.
    pub(crate) fn ends(&self) -> bool {
        !matches!(self, Self::Device(_))
    }

    /// Whether the client may still be there after its input has ended.
    #[cfg(feature = "blocking")]
    pub(crate) fn has_halves(&self) -> bool {
        matches!(self, Self::Pair(_))
    }

    /// Whether an error only means that no process has opened the other end of a device.
    pub(crate) fn is_vacancy(&self, error: &io::Error) -> bool {
        !self.ends() && error.raw_os_error() == Some(Errno::IO.raw_os_error())
    }

    /// Whether a client has closed its connection. Reads nothing. Only sockets can tell.
    #[cfg(feature = "tokio")]
    pub(crate) fn is_gone(&self) -> Gone {
        match self {
            Self::UnixSocket(socket) | Self::Socket(socket) => {
                match recv(socket, &mut [0; 1], RecvFlags::PEEK | RecvFlags::DONTWAIT) {
                    Ok((1.., _)) => Gone::No,
                    Err(Errno::AGAIN | Errno::INTR) => Gone::Silent,
                    Ok(_) | Err(_) => Gone::Yes,
                }
            }
            Self::Device(_) | Self::Pair(_) => Gone::No,
        }
    }

    /// Reads the bytes that have arrived, and the file descriptors that came with them, which are closed on `exec`.
    /// Returns 0 bytes at the end.
    pub(crate) fn read(&self, buffer: &mut [u8]) -> io::Result<(usize, ReceivedFds)> {
        match self {
            Self::UnixSocket(socket) => {
                // On an inherited socket, the sender's credentials may come first (`SO_PASSCRED`).
                const SPACE: usize = rustix::cmsg_space!(ScmRights(Session::MOST_FDS), ScmCredentials(1));
                let mut space = [MaybeUninit::uninit(); SPACE];
                let mut control = RecvAncillaryBuffer::new(&mut space);
                let flags = RecvFlags::DONTWAIT | RecvFlags::CMSG_CLOEXEC;
                let received = recvmsg(socket, &mut [IoSliceMut::new(buffer)], &mut control, flags)?;
                let mut fds = Vec::new();
                for message in control.drain() {
                    if let RecvAncillaryMessage::ScmRights(rights) = message {
                        fds.extend(rights);
                    }
                }
                Ok((received.bytes, ReceivedFds::new(fds, received.flags.contains(ReturnFlags::CTRUNC))))
            }
            Self::Socket(socket) => Ok((recv(socket, buffer, RecvFlags::DONTWAIT)?.0, ReceivedFds::Nothing)),
            Self::Device(fd) | Self::Pair(Pair { read: fd, .. }) => {
                Ok((rustix::io::read(fd, buffer)?, ReceivedFds::Nothing))
            }
        }
    }

    /// Writes as many bytes as possible without blocking.
    pub(crate) fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::UnixSocket(socket) | Self::Socket(socket) => {
                Ok(send(socket, bytes, SendFlags::NOSIGNAL | SendFlags::DONTWAIT)?)
            }
            Self::Device(fd) | Self::Pair(Pair { write: fd, waits: false, .. }) => Ok(rustix::io::write(fd, bytes)?),
            Self::Pair(Pair { write: fd, .. }) => {
                // Other processes may have the file open too, and rely on blocking writes, so that the file cannot be
                // made non-blocking. A file that is ready takes this many bytes at once.
                let at_once = bytes.get(..PIPE_BUF).unwrap_or(bytes);
                match poll(&mut [PollFd::new(fd, PollFlags::OUT)], Some(&Timespec::default()))? {
                    0 => Err(io::ErrorKind::WouldBlock.into()),
                    _ => Ok(rustix::io::write(fd, at_once)?),
                }
            }
        }
    }
}
