//! Ways to a server: addresses, and connections to them made or awaited.
//!
//! What is here is common to all drivers and knows nothing of what is said on a connection.

#[cfg(any(feature = "blocking", feature = "tokio"))]
mod accepting;
mod address;
#[cfg(feature = "blocking")]
mod alarm;
#[cfg(all(feature = "server", any(feature = "blocking", feature = "tokio")))]
mod channel;
#[cfg(all(feature = "server", any(feature = "blocking", feature = "tokio")))]
mod device;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod fds;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod listen;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod open;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod socket_file;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod tty;
#[cfg(any(feature = "blocking", all(feature = "server", feature = "tokio")))]
mod twin;

#[cfg(any(all(feature = "server", feature = "blocking"), feature = "tokio"))]
pub(crate) use self::accepting::PAUSE as ACCEPT_PAUSE;
#[cfg(any(all(feature = "server", feature = "blocking"), feature = "tokio"))]
pub(crate) use self::accepting::is_transient_accept_error;
pub use self::address::{Address, ParseAddressError, ToAddress};
#[cfg(feature = "blocking")]
pub(crate) use self::alarm::Alarm;
#[cfg(all(feature = "server", feature = "tokio"))]
pub(crate) use self::channel::Gone;
#[cfg(all(feature = "server", any(feature = "blocking", feature = "tokio")))]
pub(crate) use self::channel::{Channel, Passed};
#[cfg(all(feature = "server", any(feature = "blocking", feature = "tokio")))]
pub use self::device::Device;
#[cfg(any(feature = "blocking", feature = "tokio"))]
pub(crate) use self::fds::send_with_fds;
#[cfg(feature = "blocking")]
pub(crate) use self::listen::transient_errors_aside;
#[cfg(any(feature = "blocking", feature = "tokio"))]
pub(crate) use self::listen::{Listening, listen};
#[cfg(any(feature = "blocking", feature = "tokio"))]
pub(crate) use self::open::{Connected, has_ended, inherited, is_timeout};
#[cfg(feature = "tokio")]
pub(crate) use self::open::{PAUSE, is_passing, try_connect};
#[cfg(feature = "blocking")]
pub(crate) use self::open::{connect, timespec};
#[cfg(any(feature = "blocking", all(feature = "server", feature = "tokio")))]
pub(crate) use self::twin::is_one_device;
