//! The transports of blocking clients.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::AsFd;
use rustix::io::Errno;
use socket2::Socket;

#[cfg(unix)]
use super::Pipes;
use crate::OwnedFd;
use crate::transport::{Connected, RECEIVE_NOW, SEND_NOW, WakeFd, prepare, send_with_fds, timespec};

/// A two-way stream of bytes that one thread can read while another writes.
pub trait Transport: Send + Sync + 'static {
    /// Reads at least one byte and returns how many; returns 0 at the end of the stream. Waits at most for `timeout`,
    /// or without limit if it is `None`.
    ///
    /// # Errors
    /// `TimedOut` or `WouldBlock` after `timeout`; `Interrupted` after [`interrupt`](Self::interrupt); any error of the
    /// system. An error with the system's number `ETIMEDOUT` ([`raw_os_error`](io::Error::raw_os_error)) means that the
    /// connection has failed, not that `timeout` has passed.
    fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize>;

    /// Writes at least one byte, sends `fds` with the first byte, and returns the number of bytes written. Waits at
    /// most for `timeout`, or without limit if it is `None`.
    ///
    /// # Errors
    /// The same as of [`read`](Self::read). Also `Unsupported` if `fds` is not empty and the transport cannot send file
    /// descriptors.
    fn write(&self, bytes: &[u8], fds: &[OwnedFd], timeout: Option<Duration>) -> io::Result<usize>;

    /// Makes a [`read`](Self::read) that waits in another thread return `Interrupted`; if none waits, the next one
    /// does. The client calls this when the reading thread must notice a change, such as a deadline earlier than its
    /// timeout.
    fn interrupt(&self);

    /// Returns whether the transport can send file descriptors. Default: false.
    fn carries_fds(&self) -> bool {
        false
    }

    /// Returns whether the other end is known to have closed the stream, even if there are unread bytes. Default:
    /// false.
    fn has_ended(&self) -> bool {
        false
    }
}

pub(super) fn of(connected: Connected) -> io::Result<Arc<dyn Transport>> {
    with_wake_fd(connected, WakeFd::new()?)
}

/// Like [`of`], with a wake-up descriptor that was created before the connection.
pub(super) fn with_wake_fd(connected: Connected, wake_fd: WakeFd) -> io::Result<Arc<dyn Transport>> {
    Ok(match connected {
        Connected::Socket(socket, unix) => {
            prepare(&socket)?;
            Arc::new(SocketTransport { socket, unix, wake_fd })
        }
        #[cfg(unix)]
        Connected::Device(device) => Arc::new(Pipes::with(device, None, wake_fd)?),
    })
}

/// A socket.
struct SocketTransport {
    socket: Socket,
    unix: bool,
    wake_fd: WakeFd,
}

impl Transport for SocketTransport {
    fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize> {
        readable(&self.socket, &self.wake_fd, timeout)?;
        let (read, _) = rustix::net::recv(&self.socket, buffer, RECEIVE_NOW)?;
        Ok(read)
    }

    fn write(&self, bytes: &[u8], fds: &[OwnedFd], timeout: Option<Duration>) -> io::Result<usize> {
        if !fds.is_empty() && !self.unix {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let send = || {
            if fds.is_empty() {
                return Ok(rustix::net::send(&self.socket, bytes, SEND_NOW)?);
            }
            send_with_fds(&self.socket, bytes, fds)
        };
        // There is nearly always space.
        match send() {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            sent => return sent,
        }
        writable(&self.socket, timeout)?;
        send()
    }

    fn interrupt(&self) {
        self.wake_fd.wake();
    }

    fn carries_fds(&self) -> bool {
        self.unix
    }

    fn has_ended(&self) -> bool {
        crate::transport::has_ended(self.socket.as_fd())
    }
}

/// Waits until bytes can be read, or the wake-up descriptor is woken.
pub(super) fn readable(fd: impl AsFd, wake_fd: &WakeFd, timeout: Option<Duration>) -> io::Result<()> {
    let mut polled = [PollFd::new(&fd, PollFlags::IN), PollFd::from_borrowed_fd(wake_fd.fd(), PollFlags::IN)];
    wait(&mut polled, timeout)?;
    let [stream, woken] = polled.map(|polled| !polled.revents().is_empty());
    if woken {
        wake_fd.clear();
    }
    // Received bytes take precedence over an interruption: the caller checks its deadlines after each read anyway.
    if stream { Ok(()) } else { Err(io::ErrorKind::Interrupted.into()) }
}

/// Waits until bytes can be written.
pub(super) fn writable(fd: impl AsFd, timeout: Option<Duration>) -> io::Result<()> {
    wait(&mut [PollFd::new(&fd, PollFlags::OUT)], timeout)
}

fn wait(polled: &mut [PollFd<'_>], timeout: Option<Duration>) -> io::Result<()> {
    let timeout: Option<Timespec> = timeout.map(timespec);
    match poll(polled, timeout.as_ref()) {
        Ok(0) => Err(io::ErrorKind::TimedOut.into()),
        Ok(_) => Ok(()),
        Err(Errno::INTR) => Err(io::ErrorKind::Interrupted.into()),
        Err(error) => Err(error.into()),
    }
}
