//! The type of file descriptors that are sent over Unix sockets.

#[cfg(unix)]
pub use std::os::fd::OwnedFd;

/// A type without values, for platforms without file descriptors.
#[cfg(not(unix))]
#[derive(Debug)]
pub enum OwnedFd {}
