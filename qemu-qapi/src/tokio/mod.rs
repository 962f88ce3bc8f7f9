//! Clients and servers for tokio.
//!
//! Each connection has a task that reads and writes. It holds no buffer while idle. Every future here can be dropped at
//! any point: a call that was sent is abandoned, and its late reply is discarded; an event that was not returned stays
//! in its queue.
//!
//! Import the items of this module, as in `use qemu_qapi::tokio::Qmp`: `use qemu_qapi::tokio` and `use qemu_qapi::*` hide
//! the crate `tokio`.

mod call;
mod client;
mod connect;
#[cfg(unix)]
mod descriptor;
mod driver;
mod events;
mod frozen;
mod guest;
#[cfg(all(feature = "launch", unix))]
mod qemu;
mod reconnecting;
#[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
mod serve;
#[cfg(any(not(unix), test))]
mod tcp;
#[cfg(test)]
mod tests;
mod transport;
mod workflow;

#[cfg(not(unix))]
use self::tcp as descriptor;

pub use self::call::PreparedCall;
pub use self::client::{ClientHandle, Qga, Qmp};
pub use self::connect::Listener;
pub use self::events::Events;
pub use self::frozen::Frozen;
#[cfg(all(feature = "launch", unix))]
pub use self::qemu::Qemu;
pub use self::reconnecting::Reconnecting;
#[cfg(all(feature = "server", any(target_os = "linux", target_os = "android")))]
pub use self::serve::{Server, serve};
pub use self::transport::{Plain, Transport};
pub use self::workflow::{Peers, run};
