//! What a blocking client reads from and writes to.

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::fs::OFlags;
use rustix::io::Errno;
use rustix::net::sockopt::{Timeout, set_socket_timeout};
use rustix::net::{RecvFlags, SendFlags};
use socket2::Socket;

use crate::transport::{Connected, send_with_fds, timespec};

/// How long a device that takes no more is left alone.
const RETRY: Duration = Duration::from_millis(1);

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
        Connected::Device(device) => Box::new(Device::new(device)),
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
///
/// A port of virtio-serial whose readiness one thread looks at may not wake another thread that waits for it, be it to read
/// or to write: `transport/twin.rs` says why. So only the thread that reads looks; one that writes tries, and tries again.
struct Device {
    device: OwnedFd,
    /// Whether writing may make one wait: only if another program has opened the device.
    waits: bool,
}

impl Device {
    fn new(device: OwnedFd) -> Self {
        // If that cannot be told, waiting is what does no harm.
        let waits = !rustix::fs::fcntl_getfl(&device).is_ok_and(|flags| flags.contains(OFlags::NONBLOCK));
        Self { device, waits }
    }
}

impl Transport for Device {
    fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize> {
        ready(&self.device, PollFlags::IN, timeout)?;
        Ok(rustix::io::read(&self.device, buffer)?)
    }

    fn write(&self, bytes: &[u8], fds: &[OwnedFd], timeout: Option<Duration>) -> io::Result<usize> {
        if !fds.is_empty() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let until = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        if self.waits {
            ready(&self.device, PollFlags::OUT, timeout)?;
        }
        loop {
            match rustix::io::write(&self.device, bytes) {
                Err(Errno::AGAIN) => {}
                written => return Ok(written?),
            }
            match until.map(|until| until.saturating_duration_since(Instant::now())) {
                Some(Duration::ZERO) => return Err(io::ErrorKind::TimedOut.into()),
                left => thread::sleep(left.map_or(RETRY, |left| left.min(RETRY))),
            }
        }
    }
}

fn ready(fd: impl AsFd, flags: PollFlags, timeout: Option<Duration>) -> io::Result<()> {
    let timeout = timeout.map(timespec);
    match poll(&mut [PollFd::new(&fd, flags)], timeout.as_ref())? {
        0 => Err(io::ErrorKind::TimedOut.into()),
        _ => Ok(()),
    }
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
        if !fds.is_empty() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        ready(&self.write, PollFlags::OUT, timeout)?;
        Ok(rustix::io::write(&self.write, bytes)?)
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

#[cfg(test)]
mod tests {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    use super::*;
    use crate::transport::{Address, connect};

    /// A long time, which no test takes that passes.
    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn a_full_device_is_tried_again_until_it_takes_more() {
        let other = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&other).expect("granted");
        unlockpt(&other).expect("unlocked");
        let name = ptsname(&other, Vec::new()).expect("it has a name").into_string().expect("of text");
        let device = of(connect(&Address::Device(name.into()), None, false).expect("opened"));
        let short = Some(Duration::from_millis(5));
        let mut sent = 0;
        let full = loop {
            match device.write(&[b'x'; 256], &[], short) {
                Ok(count) => sent += count,
                Err(error) => break error,
            }
        };
        assert_eq!(full.kind(), io::ErrorKind::TimedOut);
        thread::scope(|scope| {
            let writer = scope.spawn(|| device.write(b"y", &[], Some(LONG)).expect("it takes more"));
            let (mut buffer, mut left) = ([0; 4096], sent + 1);
            while left > 0 {
                left -= rustix::io::read(&other, &mut buffer).expect("what was sent");
            }
            assert_eq!(writer.join().expect("no panic"), 1);
        });
        rustix::io::write(&other, b"z").expect("sent");
        let mut buffer = [0; 8];
        assert_eq!(device.read(&mut buffer, Some(LONG)).expect("received"), 1);
    }
}
