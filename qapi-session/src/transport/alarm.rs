//! Waking a driver that waits in `poll(2)`.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::task::Wake;
#[cfg(feature = "server")]
use std::task::Waker;

use rustix::event::{EventfdFlags, eventfd};

/// A file descriptor that becomes readable when its waker is woken.
#[derive(Debug)]
pub(crate) struct Alarm(Arc<Bell>);

#[derive(Debug)]
struct Bell(OwnedFd);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }
    fn wake_by_ref(self: &Arc<Self>) {
        self.ring();
    }
}

impl Bell {
    fn ring(&self) {
        // It fails only if it has been rung 2^64 times.
        _ = rustix::io::write(&self.0, &1u64.to_ne_bytes());
    }
}

impl Alarm {
    pub(crate) fn new() -> io::Result<Self> {
        let fd = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?;
        Ok(Self(Arc::new(Bell(fd))))
    }

    #[cfg(feature = "server")]
    pub(crate) fn waker(&self) -> Waker {
        Waker::from(self.0.clone())
    }

    /// Makes it readable.
    pub(crate) fn ring(&self) {
        self.0.ring();
    }

    /// Makes it unreadable until it is woken again.
    pub(crate) fn reset(&self) {
        let mut count = [0; 8];
        // There may be nothing to read.
        _ = rustix::io::read(&self.0.0, &mut count);
    }
}

impl AsFd for Alarm {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.0.as_fd()
    }
}
