//! A character device for a server.

use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;

use super::Connected;
use super::platform::open_device;

/// A character device for a server: a port of virtio-serial, or a serial line.
#[derive(Debug)]
pub struct Device(OwnedFd);

impl Device {
    /// Opens a device, such as `/dev/virtio-ports/org.qemu.guest_agent.0` or `/dev/ttyS0`. A terminal is set to raw
    /// mode.
    ///
    /// # Errors
    /// If it cannot be opened.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        match open_device(path.as_ref())? {
            Connected::Device(device) => Ok(Self(device)),
            Connected::Socket(..) => Err(io::ErrorKind::InvalidInput.into()),
        }
    }
}

impl From<Device> for OwnedFd {
    fn from(device: Device) -> Self {
        device.0
    }
}
