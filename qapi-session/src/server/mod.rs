//! Servers of QMP and of the guest agent's protocol, without I/O.
//!
//! ```text
//! bytes of a client ──▶ Session ──▶ Call ──▶ Service ──▶ Response ──▶ Session ──▶ bytes for the client
//!                          └───────── ServerHandle: commands, events, clients ─────────┘
//! ```
//!
//! A [`Session`] serves the connection of one client. It takes received bytes and returns the commands to execute, one
//! at a time unless the client has negotiated out-of-band execution. A [`Service`] executes them; `#[derive(Commands)]`
//! generates one from an enumeration of commands. All sessions of a server share its [`ServerHandle`], which enables
//! and disables commands, emits events and lists the clients. The crate `qemu-qapi` drives sessions over streams.
//!
//! On the wire a server behaves as QEMU or qemu-ga does: in what it accepts, in the order of its checks, in the text of
//! errors and in the format of its output.

mod answers;
#[cfg(test)]
mod arguments_agree;
mod base64;
mod call;
mod check;
mod command;
mod connection;
mod handle;
mod incoming;
mod interface;
mod json;
mod mailbox;
mod options;
mod output;
mod plain;
mod policy;
mod request;
mod service;
mod session;
#[doc(hidden)]
pub mod support;
mod table;
#[cfg(test)]
mod tests;
mod throttle;
mod ungenerated;

pub use self::call::{Call, Responder, Response};
pub use self::command::{CommandState, SwitchError};
pub use self::connection::{Connection, ConnectionChange, ConnectionId, Credentials, Peer};
pub use self::handle::{EmitError, ServerHandle, ShutdownWatch};
pub use self::interface::{CommandEntry, CommandName, Dialect, EventEntry, Interface};
pub use self::options::Options;
pub use self::policy::{InputPolicy, OutputPolicy, Policy};
pub use self::service::{Dispatcher, Execution, Service};
pub use self::session::{Output, PartialInput, Session};
pub use self::table::interface_of;
