//! Pipes and devices that a blocking client reads from and writes to.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::thread;
use std::time::{Duration, Instant};

use rustix::fs::{FileType, fstat};
use rustix::io::{Errno, ioctl_fionbio};

use super::transport::{Transport, readable, writable};
use crate::transport::{PIPE_BUF, WakeFd, is_one_device};

/// Sets a device to non-blocking mode. A pipe does not need it: see [`PIPE_BUF`].
fn keep_from_waiting(fd: impl AsFd) -> io::Result<()> {
    let is_pipe = FileType::from_raw_mode(fstat(&fd)?.st_mode) == FileType::Fifo;
    if is_pipe { Ok(()) } else { Ok(ioctl_fionbio(&fd, true)?) }
}

/// The pause between two attempts to write to a full device.
const RETRY: Duration = Duration::from_millis(1);

/// A transport of two file descriptors, one to read and one to write, for example a child's standard output and input.
///
/// Unless it is a pipe, the descriptor to write to is set to non-blocking mode. This affects every process that shares
/// the open file.
///
/// On a virtio-serial port, polling by one thread can swallow the wake-up of another (`transport/twin.rs` says why). So
/// if both descriptors refer to the same device, only the reading thread polls it, and a writing thread retries every
/// millisecond.
#[derive(Debug)]
pub struct Pipes {
    read: OwnedFd,
    /// The descriptor to write to; `None` if it is the same as `read`.
    write: Option<OwnedFd>,
    wake_fd: WakeFd,
}

impl Pipes {
    /// Makes a transport from a pair such as [`ChildStdout`](std::process::ChildStdout) and
    /// [`ChildStdin`](std::process::ChildStdin).
    ///
    /// # Errors
    /// If the mode of the descriptor cannot be changed, or the descriptors that interrupt a read cannot be created: an
    /// `eventfd(2)` on Linux, a pipe on macOS.
    pub fn new(read: impl Into<OwnedFd>, write: impl Into<OwnedFd>) -> io::Result<Self> {
        Self::with(read.into(), Some(write.into()), WakeFd::new()?)
    }

    pub(super) fn with(read: OwnedFd, write: Option<OwnedFd>, wake_fd: WakeFd) -> io::Result<Self> {
        let write = write.filter(|write| !is_one_device(&read, write));
        keep_from_waiting(write.as_ref().unwrap_or(&read))?;
        Ok(Self { read, write, wake_fd })
    }
}

impl Transport for Pipes {
    fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize> {
        readable(&self.read, &self.wake_fd, timeout)?;
        Ok(rustix::io::read(&self.read, buffer)?)
    }

    fn write(&self, bytes: &[u8], fds: &[OwnedFd], timeout: Option<Duration>) -> io::Result<usize> {
        if !fds.is_empty() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        if let Some(write) = &self.write {
            writable(write, timeout)?;
            // The mode is not changed, because other processes may have the file open. A pipe that is ready accepts
            // this many bytes without blocking.
            let at_once = bytes.get(..PIPE_BUF).unwrap_or(bytes);
            return Ok(rustix::io::write(write, at_once)?);
        }
        let until = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        loop {
            match rustix::io::write(&self.read, bytes) {
                Err(Errno::AGAIN) => {}
                written => return Ok(written?),
            }
            match until.map(|until| until.saturating_duration_since(Instant::now())) {
                Some(Duration::ZERO) => return Err(io::ErrorKind::TimedOut.into()),
                left => thread::sleep(left.map_or(RETRY, |left| left.min(RETRY))),
            }
        }
    }

    fn interrupt(&self) {
        self.wake_fd.wake();
    }

    fn has_ended(&self) -> bool {
        // Only the thread that reads may poll a device.
        self.write.is_some() && crate::transport::has_ended(self.read.as_fd())
    }
}

#[cfg(test)]
mod tests {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    use super::*;
    use crate::blocking::transport::of;
    use crate::transport::{Address, connect};

    /// Longer than any successful test takes.
    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn a_full_device_is_tried_again_until_it_takes_more() {
        let other = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&other).expect("granted");
        unlockpt(&other).expect("unlocked");
        let name = ptsname(&other, Vec::new()).expect("it has a name").into_string().expect("of text");
        let device = of(connect(&Address::Device(name.into()), None, false, &mut None).expect("opened"))
            .expect("a wake-up descriptor");
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
