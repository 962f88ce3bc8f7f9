//! File descriptors that the runtime watches.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, ready};

use ::tokio::io::Interest;
use ::tokio::net::UnixStream;
use rustix::io::ioctl_fionbio;

use super::transport::Transport;
use crate::transport::{Connected, Listening, NO_SIGNAL, has_ended, prepare, send_with_fds};

/// A socket, pipe or character device.
#[derive(Debug)]
pub(super) struct Descriptor {
    watched: Watched,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    UnixSocket,
    Socket,
    Device,
}

/// A file descriptor of any kind that the runtime watches. It is wrapped as a Unix socket, which is only used to watch
/// it.
#[derive(Debug)]
pub(super) struct Watched(Arc<UnixStream>);

impl Watched {
    /// Registers a descriptor. Must be called within a tokio runtime.
    pub(super) fn new(fd: OwnedFd) -> io::Result<Self> {
        ioctl_fionbio(&fd, true)?;
        Ok(Self(Arc::new(UnixStream::from_std(fd.into())?)))
    }

    /// Registers a duplicate of a listening socket.
    pub(super) fn of(listening: &Listening) -> io::Result<Self> {
        Self::new(listening.as_fd().try_clone_to_owned()?)
    }

    /// Waits for a connection to a listening socket.
    pub(super) async fn accept(&self, listening: &Listening) -> io::Result<Connected> {
        self.read_with(|| listening.try_accept()).await
    }

    /// Calls `act` until it succeeds, fails, or would block.
    pub(super) fn poll<T>(
        &self,
        cx: &mut Context<'_>,
        interest: Interest,
        mut act: impl FnMut(BorrowedFd<'_>) -> io::Result<T>,
    ) -> Poll<io::Result<T>> {
        loop {
            if interest.is_readable() {
                ready!(self.0.poll_read_ready(cx))?;
            } else {
                ready!(self.0.poll_write_ready(cx))?;
            }
            match self.0.try_io(interest, || act(self.0.as_fd())) {
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => {}
                done => return Poll::Ready(done),
            }
        }
    }

    /// Waits until the descriptor is readable, for example because a connection can be accepted, and calls `read`.
    pub(super) async fn read_with<T>(&self, mut read: impl FnMut() -> io::Result<T>) -> io::Result<T> {
        std::future::poll_fn(|cx| self.poll(cx, Interest::READABLE, |_| read())).await
    }
}

impl Descriptor {
    /// Registers a connection. Must be called within a tokio runtime.
    pub(super) fn new(connected: Connected) -> io::Result<Self> {
        let (fd, kind) = match connected {
            Connected::Socket(socket, unix) => {
                prepare(&socket)?;
                (OwnedFd::from(socket), if unix { Kind::UnixSocket } else { Kind::Socket })
            }
            Connected::Device(fd) => (fd, Kind::Device),
        };
        Ok(Self { watched: Watched::new(fd)?, kind })
    }

    /// Returns a handle that can check the connection without owning it.
    pub(super) fn hang_up(&self) -> HangUp {
        HangUp { stream: Arc::downgrade(&self.watched.0), tells: self.kind != Kind::Device }
    }
}

/// Checks whether the other end of a connection has disconnected.
#[derive(Debug)]
pub(super) struct HangUp {
    stream: Weak<UnixStream>,
    /// Whether the other end can be checked. A device cannot: only the runtime may poll it, see `transport/twin.rs`.
    tells: bool,
}

impl HangUp {
    /// Returns whether the connection is closed here or at the other end, even if there are unread bytes.
    pub(super) fn has_happened(&self) -> bool {
        self.stream.upgrade().is_none_or(|stream| self.tells && has_ended(stream.as_fd()))
    }
}

impl Transport for Descriptor {
    fn poll_read(&mut self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        self.watched.poll(cx, Interest::READABLE, |fd| Ok(rustix::io::read(fd, &mut *buffer)?))
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8], fds: &[OwnedFd]) -> Poll<io::Result<usize>> {
        if !fds.is_empty() && self.kind != Kind::UnixSocket {
            return Poll::Ready(Err(io::ErrorKind::Unsupported.into()));
        }
        self.watched.poll(cx, Interest::WRITABLE, |fd| match (self.kind, fds) {
            (Kind::Device, _) => Ok(rustix::io::write(fd, bytes)?),
            (_, []) => Ok(rustix::net::send(fd, bytes, NO_SIGNAL)?),
            (_, fds) => send_with_fds(fd, bytes, fds),
        })
    }

    fn carries_fds(&self) -> bool {
        self.kind == Kind::UnixSocket
    }
}
