//! Wakes a thread that waits in `poll(2)`.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::task::Wake;
use std::time::Instant;

use rustix::event::{EventfdFlags, PollFd, Timespec, eventfd, poll};

/// A file descriptor (`eventfd(2)`) that becomes readable when it is woken.
#[derive(Debug)]
pub(crate) struct WakeFd(OwnedFd);

impl WakeFd {
    pub(crate) fn new() -> io::Result<Arc<Self>> {
        Ok(Arc::new(Self(eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?)))
    }

    /// Makes it readable.
    pub(crate) fn wake(&self) {
        // This fails only if the counter has reached its maximum of 2^64 - 2. The descriptor is readable then.
        _ = rustix::io::write(&self.0, &1u64.to_ne_bytes());
    }

    /// Makes it unreadable until it is woken again.
    pub(crate) fn clear(&self) {
        let mut count = [0; 8];
        // This fails if it is not readable.
        _ = rustix::io::read(&self.0, &mut count);
    }
}

impl Wake for WakeFd {
    fn wake(self: Arc<Self>) {
        Self::wake(&self);
    }
}

impl AsFd for WakeFd {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Waits until one of the descriptors is ready, a signal arrives or the time has come.
pub(super) fn wait(polled: &mut [PollFd<'_>], until: Option<Instant>) -> io::Result<()> {
    let left = until.map(|until| until.saturating_duration_since(Instant::now()));
    let left = left.and_then(|left| Timespec::try_from(left).ok());
    match poll(polled, left.as_ref()) {
        Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
