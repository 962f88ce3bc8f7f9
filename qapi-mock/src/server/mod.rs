//! The server: its state, its replies, and the connections of its clients.
//!
//! Sessions (`qemu_qapi::server`) determine the messages. This module decides when and how they are written, which is
//! where faults are injected.

mod accept;
mod client;
mod line;
mod outbox;
mod service;
mod state;
#[cfg(test)]
mod tests;
mod wake_fd;

pub(crate) use self::accept::serve;
pub(crate) use self::service::Service;
pub(crate) use self::state::{Canned, Journal, Notify, State};
pub use self::state::{Notice, Received};
pub(crate) use self::wake_fd::WakeFd;
