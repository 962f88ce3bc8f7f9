//! Clients and servers for tokio.
//!
//! A task for each connection reads and writes; it holds no buffer while nothing is under way. Every
//! future here can be dropped at any point: a call that was sent is abandoned, and its late reply
//! dropped; an event is taken by the future that gives it, or not at all.

mod call;
mod checked;
mod connect;
mod driver;
mod events;
mod qga;
mod qmp;
#[cfg(feature = "server")]
mod serve;
#[cfg(test)]
mod tests;
mod transport;

pub use self::call::Call;
pub use self::checked::Checked;
pub use self::connect::Listener;
pub use self::events::Events;
pub use self::qga::Qga;
pub use self::qmp::{Qmp, Reconnecting};
#[cfg(feature = "server")]
pub use self::serve::{Server, serve};
pub use self::transport::{Plain, Transport};
#[cfg(feature = "server")]
pub use crate::transport::Device;
