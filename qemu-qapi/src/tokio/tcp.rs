//! TCP connections, for platforms without file descriptors.
//!
//! It has the same items as `descriptor`, and replaces it on these platforms.

use std::io;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, ready};

use ::tokio::net::{TcpListener, TcpStream};
use rustix::fd::AsFd;
use socket2::Socket;

use super::transport::Transport;
use crate::OwnedFd;
use crate::transport::{Connected, Listening, has_ended};

/// A connection.
#[derive(Debug)]
pub(super) struct Descriptor(Arc<TcpStream>);

impl Descriptor {
    /// Registers a connection. Must be called within a tokio runtime.
    pub(super) fn new(connected: Connected) -> io::Result<Self> {
        let socket = match connected {
            Connected::Socket(socket, _) => socket,
            #[cfg(unix)] // in tests
            Connected::Device(_) => return Err(io::ErrorKind::Unsupported.into()),
        };
        socket.set_nonblocking(true)?;
        Ok(Self(Arc::new(TcpStream::from_std(socket.into())?)))
    }

    /// Returns a handle that can check the connection without owning it.
    pub(super) fn hang_up(&self) -> HangUp {
        HangUp(Arc::downgrade(&self.0))
    }
}

impl Transport for Descriptor {
    fn poll_read(&mut self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        loop {
            ready!(self.0.poll_read_ready(cx))?;
            match self.0.try_read(buffer) {
                Err(error) if is_transient(&error) => {}
                done => return Poll::Ready(done),
            }
        }
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8], fds: &[OwnedFd]) -> Poll<io::Result<usize>> {
        if !fds.is_empty() {
            return Poll::Ready(Err(io::ErrorKind::Unsupported.into()));
        }
        loop {
            ready!(self.0.poll_write_ready(cx))?;
            match self.0.try_write(bytes) {
                Err(error) if is_transient(&error) => {}
                done => return Poll::Ready(done),
            }
        }
    }
}

fn is_transient(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted)
}

/// Checks whether the other end of a connection has disconnected.
#[derive(Debug)]
pub(super) struct HangUp(Weak<TcpStream>);

impl HangUp {
    /// Returns whether the connection is closed here or at the other end.
    pub(super) fn has_happened(&self) -> bool {
        self.0.upgrade().is_none_or(|stream| has_ended(stream.as_fd()))
    }
}

/// A listening socket that the runtime watches.
#[derive(Debug)]
pub(super) struct Watched(TcpListener);

impl Watched {
    /// Registers a duplicate of a listening socket. Must be called within a tokio runtime.
    pub(super) fn of(listening: &Listening) -> io::Result<Self> {
        Ok(Self(TcpListener::from_std(listening.duplicate()?.into())?))
    }

    /// Waits for a connection.
    pub(super) async fn accept(&self, _listening: &Listening) -> io::Result<Connected> {
        let (stream, _) = self.0.accept().await?;
        // Each message is one segment that the peer waits for. If the connection has failed already, a later operation
        // reports it.
        _ = stream.set_nodelay(true);
        Ok(Connected::Socket(Socket::from(stream.into_std()?), false))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use ::tokio::time::timeout;

    use super::*;
    use crate::transport::{Address, listen, try_connect};

    async fn read(descriptor: &mut Descriptor) -> io::Result<usize> {
        let mut buffer = [0; 64 << 10];
        let read = std::future::poll_fn(|cx| descriptor.poll_read(cx, &mut buffer));
        timeout(Duration::from_secs(60), read).await.expect("in time")
    }

    #[::tokio::test]
    async fn connections_are_accepted_read_and_written() {
        let local = |port| Address::Tcp { host: "127.0.0.1".to_owned(), port };
        let listening = listen(&local(0)).expect("bound");
        let watched = Watched::of(&listening).expect("watched");
        let port = listening.port().expect("a port");
        let mut client = Descriptor::new(try_connect(&local(port), None).expect("connected")).expect("watched");
        let accepted = timeout(Duration::from_secs(60), watched.accept(&listening)).await.expect("in time");
        let mut server = Descriptor::new(accepted.expect("accepted")).expect("watched");
        assert!(!client.carries_fds());

        // Writes more than the buffers hold while the other end reads.
        let bytes = vec![b'x'; 16 << 20];
        let (length, mut received) = (bytes.len(), 0);
        let writer = ::tokio::spawn(async move {
            let mut sent = 0;
            while let Some(rest @ [_, ..]) = bytes.get(sent..) {
                sent += std::future::poll_fn(|cx| client.poll_write(cx, rest, &[])).await.expect("written");
            }
            client
        });
        while received < length {
            received += read(&mut server).await.expect("received");
        }
        let mut client = writer.await.expect("no panic");

        let hang_up = client.hang_up();
        assert!(!hang_up.has_happened());
        drop(server);
        assert_eq!(read(&mut client).await.expect("the end"), 0);
        assert!(hang_up.has_happened());
        drop(client);
        assert!(hang_up.has_happened());
    }
}
