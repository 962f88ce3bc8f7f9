//! What a client's task reads from and writes to.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, ready};

use ::tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};
use ::tokio::net::UnixStream;
use rustix::io::ioctl_fionbio;
use rustix::net::SendFlags;

use crate::transport::{Connected, has_ended, send_with_fds};

/// A two-way stream of bytes.
pub trait Transport: Send + 'static {
    /// Reads what there is, at least a byte; 0 at the end.
    ///
    /// # Errors
    /// Those of the system.
    fn poll_read(&mut self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>>;

    /// Writes some bytes, at least one, and `fds` with the first of them.
    ///
    /// # Errors
    /// Those of the system; `Unsupported` if it is given file descriptors and carries none.
    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8], fds: &[OwnedFd]) -> Poll<io::Result<usize>>;

    /// Flushes bytes that the stream has buffered. The client calls it after all pending bytes are written, until it
    /// returns ready. The default does nothing.
    ///
    /// # Errors
    /// Those of the system.
    fn poll_flush(&mut self, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    /// Whether it carries file descriptors.
    fn carries_fds(&self) -> bool {
        false
    }
}

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

/// A file descriptor, whatever it is of, that the runtime watches. It is taken for a Unix socket's, which
/// does nothing here but watch.
#[derive(Debug)]
pub(super) struct Watched(Arc<UnixStream>);

impl Watched {
    /// Must be called within a tokio runtime.
    pub(super) fn new(fd: OwnedFd) -> io::Result<Self> {
        ioctl_fionbio(&fd, true)?;
        Ok(Self(Arc::new(UnixStream::from_std(fd.into())?)))
    }

    /// Tries until it is done, or would block.
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

    /// Waits until something can be read (a connection to be accepted, say), and does so by `read`.
    pub(super) async fn read_with<T>(&self, mut read: impl FnMut() -> io::Result<T>) -> io::Result<T> {
        std::future::poll_fn(|cx| self.poll(cx, Interest::READABLE, |_| read())).await
    }
}

impl Descriptor {
    /// Of a connection. Must be called within a tokio runtime.
    pub(super) fn new(connected: Connected) -> io::Result<Self> {
        let (fd, kind) = match connected {
            Connected::Socket(socket, true) => (OwnedFd::from(socket), Kind::UnixSocket),
            Connected::Socket(socket, false) => (OwnedFd::from(socket), Kind::Socket),
            Connected::Device(fd) => (fd, Kind::Device),
        };
        Ok(Self { watched: Watched::new(fd)?, kind })
    }

    /// A handle that tells whether the connection has ended, without owning it.
    pub(super) fn hang_up(&self) -> HangUp {
        HangUp { stream: Arc::downgrade(&self.watched.0), tells: self.kind != Kind::Device }
    }
}

/// Tells whether the other end of a connection is gone.
#[derive(Debug)]
pub(super) struct HangUp {
    stream: Weak<UnixStream>,
    /// Whether the other end can be checked. A device cannot: only the runtime may poll it, see `transport/twin.rs`.
    tells: bool,
}

impl HangUp {
    /// Whether the connection is closed here or at the other end, even if there is still something to read.
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
            (_, []) => Ok(rustix::net::send(fd, bytes, SendFlags::NOSIGNAL)?),
            (_, fds) => send_with_fds(fd, bytes, fds),
        })
    }

    fn carries_fds(&self) -> bool {
        self.kind == Kind::UnixSocket
    }
}

/// Any stream of tokio's, such as a [`TcpStream`](https://docs.rs/tokio/latest/tokio/net/struct.TcpStream.html)
/// under TLS, or a child's standard input and output put together by `tokio::io::join`.
#[derive(Debug)]
pub struct Plain<T>(pub T);

impl<T: AsyncRead + AsyncWrite + Send + Unpin + 'static> Transport for Plain<T> {
    fn poll_read(&mut self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        let mut buffer = ReadBuf::new(buffer);
        ready!(Pin::new(&mut self.0).poll_read(cx, &mut buffer))?;
        Poll::Ready(Ok(buffer.filled().len()))
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8], fds: &[OwnedFd]) -> Poll<io::Result<usize>> {
        if !fds.is_empty() {
            return Poll::Ready(Err(io::ErrorKind::Unsupported.into()));
        }
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }
}
