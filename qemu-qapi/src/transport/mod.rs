//! Addresses, and connecting to them or listening on them.
//!
//! This code is common to all drivers and does not depend on the protocol. Code that differs between platforms is in
//! `platform`.

#[cfg(any(feature = "blocking", feature = "tokio"))]
mod accepting;
mod address;
#[cfg(all(
    feature = "server",
    any(target_os = "linux", target_os = "android"),
    any(feature = "blocking", feature = "tokio")
))]
mod channel;
#[cfg(all(
    feature = "server",
    any(target_os = "linux", target_os = "android"),
    any(feature = "blocking", feature = "tokio")
))]
mod device;
#[cfg(all(unix, any(feature = "blocking", feature = "tokio")))]
mod fds;
#[cfg(any(feature = "blocking", feature = "tokio"))]
#[cfg_attr(windows, allow(dead_code))] // tokio accepts connections itself there
mod listen;
#[cfg(any(feature = "blocking", feature = "tokio"))]
#[cfg_attr(windows, allow(dead_code))] // no socket is a Unix socket there
mod open;
#[cfg(any(feature = "blocking", feature = "tokio"))]
#[allow(dead_code)] // the drivers have different needs
mod platform;
#[cfg(all(unix, any(feature = "blocking", feature = "tokio")))]
mod socket_file;
#[cfg(all(unix, any(feature = "blocking", feature = "tokio")))]
mod tty;
#[cfg(any(
    all(feature = "blocking", unix),
    all(feature = "server", any(target_os = "linux", target_os = "android"), feature = "tokio")
))]
mod twin;
#[cfg(feature = "blocking")]
mod wake_fd;

#[cfg(any(
    all(feature = "server", any(target_os = "linux", target_os = "android"), feature = "blocking"),
    feature = "tokio"
))]
pub(crate) use self::accepting::PAUSE as ACCEPT_PAUSE;
#[cfg(any(all(feature = "server", feature = "blocking"), feature = "tokio"))]
pub(crate) use self::accepting::is_transient_accept_error;
pub use self::address::{Address, ParseAddressError, ToAddress};
#[cfg(all(
    feature = "server",
    any(target_os = "linux", target_os = "android"),
    any(feature = "blocking", feature = "tokio")
))]
pub(crate) use self::channel::Channel;
#[cfg(all(feature = "server", any(target_os = "linux", target_os = "android"), feature = "tokio"))]
pub(crate) use self::channel::{Gone, ReceivedFds};
#[cfg(all(
    feature = "server",
    any(target_os = "linux", target_os = "android"),
    any(feature = "blocking", feature = "tokio")
))]
pub use self::device::Device;
#[cfg(all(unix, any(feature = "blocking", feature = "tokio")))]
pub(crate) use self::fds::send_with_fds;
#[cfg(feature = "blocking")]
pub(crate) use self::listen::transient_errors_aside;
#[cfg(any(feature = "blocking", feature = "tokio"))]
pub(crate) use self::listen::{Listening, listen};
#[cfg(any(feature = "blocking", feature = "tokio"))]
pub(crate) use self::open::{Connected, is_reset, is_timeout};
#[cfg(feature = "tokio")]
pub(crate) use self::open::{PAUSE, is_passing, try_connect};
#[cfg(feature = "blocking")]
pub(crate) use self::open::{connect, timespec};
#[cfg(all(unix, feature = "tokio"))]
pub(crate) use self::platform::NO_SIGNAL;
#[cfg(all(unix, feature = "blocking"))]
pub(crate) use self::platform::PIPE_BUF;
#[cfg(all(unix, feature = "launch", any(feature = "blocking", feature = "tokio")))]
pub(crate) use self::platform::SocketFile;
#[cfg(any(feature = "blocking", feature = "tokio"))]
pub(crate) use self::platform::has_ended;
#[cfg(all(unix, any(feature = "blocking", feature = "tokio")))]
pub(crate) use self::platform::inherited;
#[cfg(any(feature = "blocking", all(feature = "tokio", unix)))]
pub(crate) use self::platform::prepare;
#[cfg(all(windows, feature = "blocking"))]
pub(crate) use self::platform::send_with_fds;
#[cfg(feature = "blocking")]
pub(crate) use self::platform::{RECEIVE_NOW, SEND_NOW};
#[cfg(any(
    all(feature = "blocking", unix),
    all(feature = "server", any(target_os = "linux", target_os = "android"), feature = "tokio")
))]
pub(crate) use self::twin::is_one_device;
#[cfg(feature = "blocking")]
pub(crate) use self::wake_fd::WakeFd;
