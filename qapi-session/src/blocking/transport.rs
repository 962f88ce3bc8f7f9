//! What a blocking client reads from and writes to.

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::net::sockopt::{Timeout, set_socket_timeout};
use rustix::net::{RecvFlags, SendFlags};
use socket2::Socket;

use crate::transport::{Connected, send_with_fds, timespec};

/// A two-way stream of bytes that one thread can read while another writes.
pub trait Transport: Send + Sync {
    /// Reads what there is, at least a byte; 0 at the end. Waits for as long as `timeout`, where the
    /// transport can.
    ///
    /// # Errors
    /// `TimedOut` or `WouldBlock` after `timeout`; those of the system.
    fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize>;

    /// Writes some bytes, at least one, and `fds` with the first of them. Waits for as long as
    /// `timeout`, where the transport can.
    ///
    /// # Errors
    /// As [`read`](Self::read); `Unsupported` if it is given file descriptors and carries none.
    fn write(&self, bytes: &[u8], fds: &[OwnedFd], timeout: Option<Duration>) -> io::Result<usize>;

    /// Whether it carries file descriptors.
    fn carries_fds(&self) -> bool {
        false
    }
}

pub(super) fn of(connected: Connected) -> Box<dyn Transport> {
    match connected {
        Connected::Socket(socket, unix) => Box::new(SocketTransport::new(socket, unix)),
        Connected::Device(device) => Box::new(Device { device }),
    }
}

/// A socket, whose time-outs the kernel keeps.
struct SocketTransport {
    socket: Socket,
    unix: bool,
    /// The time-outs that are set, in milliseconds; 0 for none.
    receive_timeout: AtomicU64,
    send_timeout: AtomicU64,
}

impl SocketTransport {
    fn new(socket: Socket, unix: bool) -> Self {
        Self { socket, unix, receive_timeout: AtomicU64::new(0), send_timeout: AtomicU64::new(0) }
    }

    /// Sets a time-out, unless one is set that is hardly longer: a system call saved for nearly every
    /// message.
    fn set(&self, which: Timeout, cell: &AtomicU64, timeout: Option<Duration>) -> io::Result<()> {
        let wanted = timeout.map_or(0, |timeout| {
            u64::try_from(timeout.as_micros().div_ceil(1000)).unwrap_or(u64::MAX).clamp(1, 1 << 40)
        });
        let set = cell.load(Ordering::Relaxed);
        let close_enough = if wanted == 0 { set == 0 } else { set >= wanted && set - wanted <= wanted / 64 };
        if !close_enough {
            let timeout = (wanted != 0).then(|| Duration::from_millis(wanted));
            set_socket_timeout(&self.socket, which, timeout)?;
            cell.store(wanted, Ordering::Relaxed);
        }
        Ok(())
    }
}

impl Transport for SocketTransport {
    fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize> {
        self.set(Timeout::Recv, &self.receive_timeout, timeout)?;
        let (read, _) = rustix::net::recv(&self.socket, buffer, RecvFlags::empty())?;
        Ok(read)
    }

    fn write(&self, bytes: &[u8], fds: &[OwnedFd], timeout: Option<Duration>) -> io::Result<usize> {
        self.set(Timeout::Send, &self.send_timeout, timeout)?;
        if fds.is_empty() {
            return Ok(rustix::net::send(&self.socket, bytes, SendFlags::NOSIGNAL)?);
        }
        if !self.unix {
            return Err(io::ErrorKind::Unsupported.into());
        }
        send_with_fds(&self.socket, bytes, fds)
    }

    fn carries_fds(&self) -> bool {
        self.unix
    }
}

/// A character device.
struct Device {
    device: OwnedFd,
}

impl Transport for Device {
    fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize> {
        ready(&self.device, PollFlags::IN, timeout)?;
        Ok(rustix::io::read(&self.device, buffer)?)
    }

    fn write(&self, bytes: &[u8], fds: &[OwnedFd], timeout: Option<Duration>) -> io::Result<usize> {
        write_fd(&self.device, bytes, fds, timeout)
    }
}

fn ready(fd: impl AsFd, flags: PollFlags, timeout: Option<Duration>) -> io::Result<()> {
    let timeout = timeout.map(timespec);
    match poll(&mut [PollFd::new(&fd, flags)], timeout.as_ref())? {
        0 => Err(io::ErrorKind::TimedOut.into()),
        _ => Ok(()),
    }
}

fn write_fd(fd: impl AsFd, bytes: &[u8], fds: &[OwnedFd], timeout: Option<Duration>) -> io::Result<usize> {
    if !fds.is_empty() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    ready(&fd, PollFlags::OUT, timeout)?;
    Ok(rustix::io::write(&fd, bytes)?)
}

/// Two file descriptors, one to read and one to write: a child's standard output and input, say.
#[derive(Debug)]
pub struct Pipes {
    read: OwnedFd,
    write: OwnedFd,
}

impl Pipes {
    /// Of a pair such as [`ChildStdout`](std::process::ChildStdout) and
    /// [`ChildStdin`](std::process::ChildStdin).
    pub fn new(read: impl Into<OwnedFd>, write: impl Into<OwnedFd>) -> Self {
        Self { read: read.into(), write: write.into() }
    }
}

impl Transport for Pipes {
    fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize> {
        ready(&self.read, PollFlags::IN, timeout)?;
        Ok(rustix::io::read(&self.read, buffer)?)
    }

    fn write(&self, bytes: &[u8], fds: &[OwnedFd], timeout: Option<Duration>) -> io::Result<usize> {
        write_fd(&self.write, bytes, fds, timeout)
    }
}

/// Any reader and any writer. They know no time-outs: a deadline is noticed when something comes.
#[derive(Debug)]
pub struct Halves<R, W> {
    reader: Mutex<R>,
    writer: Mutex<W>,
}

impl<R: Read + Send, W: Write + Send> Halves<R, W> {
    /// Of the two.
    pub fn new(reader: R, writer: W) -> Self {
        Self { reader: Mutex::new(reader), writer: Mutex::new(writer) }
    }
}

impl<R: Read + Send, W: Write + Send> Transport for Halves<R, W> {
    fn read(&self, buffer: &mut [u8], _: Option<Duration>) -> io::Result<usize> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner).read(buffer)
    }

    fn write(&self, bytes: &[u8], fds: &[OwnedFd], _: Option<Duration>) -> io::Result<usize> {
        if !fds.is_empty() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let written = writer.write(bytes)?;
        writer.flush()?;
        Ok(written)
    }
}

/// Any stream that both reads and writes. While one thread waits for a reply, no other can write; and
/// it knows no time-outs.
#[derive(Debug)]
pub struct Stream<T>(Mutex<T>);

impl<T: Read + Write + Send> Stream<T> {
    /// Of that stream.
    pub fn new(stream: T) -> Self {
        Self(Mutex::new(stream))
    }
}

impl<T: Read + Write + Send> Transport for Stream<T> {
    fn read(&self, buffer: &mut [u8], _: Option<Duration>) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).read(buffer)
    }

    fn write(&self, bytes: &[u8], fds: &[OwnedFd], _: Option<Duration>) -> io::Result<usize> {
        if !fds.is_empty() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let mut stream = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let written = stream.write(bytes)?;
        stream.flush()?;
        Ok(written)
    }
}
