//! The transports of clients for tokio.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use ::tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::OwnedFd;

/// A two-way stream of bytes.
pub trait Transport: Send + 'static {
    /// Reads at least one byte and returns how many; returns 0 at the end of the stream.
    ///
    /// # Errors
    /// If the stream fails.
    fn poll_read(&mut self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>>;

    /// Writes at least one byte, sends `fds` with the first byte, and returns the number of bytes written.
    ///
    /// # Errors
    /// If the stream fails. `Unsupported` if `fds` is not empty and the transport cannot send file descriptors.
    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8], fds: &[OwnedFd]) -> Poll<io::Result<usize>>;

    /// Flushes bytes that the stream has buffered. The client calls it after all pending bytes are written, until it
    /// returns ready. The default does nothing.
    ///
    /// # Errors
    /// If the stream fails.
    fn poll_flush(&mut self, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    /// Returns whether the transport can send file descriptors. Default: false.
    fn carries_fds(&self) -> bool {
        false
    }
}

/// A transport over any stream of tokio, such as a
/// [`TcpStream`](https://docs.rs/tokio/latest/tokio/net/struct.TcpStream.html) with TLS, or a child's standard input
/// and output combined by `tokio::io::join`.
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
