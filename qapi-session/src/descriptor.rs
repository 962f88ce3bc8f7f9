//! File descriptors, which travel over Unix sockets.

#[cfg(unix)]
pub use std::os::fd::OwnedFd;

/// What there is none of, on a platform without file descriptors.
#[cfg(not(unix))]
#[derive(Debug)]
pub enum OwnedFd {}
