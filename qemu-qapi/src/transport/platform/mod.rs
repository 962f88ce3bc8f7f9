//! The code that differs between platforms.
//!
//! `linux`, `apple` and `windows` have the same items, for the code that is common to all platforms. `unix` has the
//! code that Linux and Apple's systems have in common. Servers exist only on Linux.

use std::io;

#[cfg(target_vendor = "apple")]
mod apple;
#[cfg(any(target_os = "linux", target_os = "android"))]
mod linux;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(target_vendor = "apple")]
pub(crate) use self::apple::*;
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(crate) use self::linux::*;
#[cfg(unix)]
pub(crate) use self::unix::*;
#[cfg(windows)]
pub(crate) use self::windows::*;

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple", windows)))]
compile_error!("qemu-qapi's drivers and server support only Linux, Apple's systems and Windows");

/// The error for a kind of address that this platform does not support.
fn unsupported(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::Unsupported, format!("this platform does not support {what}"))
}
