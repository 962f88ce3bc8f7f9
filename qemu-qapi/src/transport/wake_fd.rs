//! Waking a driver that waits in `poll(2)`.

use std::io;
#[cfg(unix)]
use std::os::fd::AsFd;
use std::sync::Arc;
use std::task::Wake;
#[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
use std::task::Waker;

use rustix::fd::BorrowedFd;

use super::platform;

/// A descriptor that becomes readable when its waker is woken.
#[derive(Debug)]
pub(crate) struct WakeFd(Arc<Waking>);

#[derive(Debug)]
struct Waking(platform::WakeFd);

impl Wake for Waking {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }
    fn wake_by_ref(self: &Arc<Self>) {
        self.0.wake();
    }
}

impl WakeFd {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self(Arc::new(Waking(platform::WakeFd::new()?))))
    }

    #[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
    pub(crate) fn waker(&self) -> Waker {
        Waker::from(self.0.clone())
    }

    /// Makes the descriptor readable.
    pub(crate) fn wake(&self) {
        self.0.0.wake();
    }

    /// Makes the descriptor unreadable until `wake` is called again.
    pub(crate) fn clear(&self) {
        self.0.0.clear();
    }

    /// The descriptor.
    pub(crate) fn fd(&self) -> BorrowedFd<'_> {
        self.0.0.fd()
    }
}

#[cfg(unix)]
impl AsFd for WakeFd {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd()
    }
}
