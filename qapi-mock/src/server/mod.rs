//! The server: what it knows, what it answers, and how it talks to its clients.
//!
//! What is said is the session's (`qemu_qapi::server`). What is written, and when, is decided
//! here, since faults are below any session.

mod accept;
mod bell;
mod client;
mod line;
mod outbox;
mod service;
mod state;
#[cfg(test)]
mod tests;

pub(crate) use self::accept::serve;
pub(crate) use self::bell::Bell;
pub(crate) use self::service::Service;
pub(crate) use self::state::{Canned, Journal, Notify, State};
pub use self::state::{Notice, Received};
