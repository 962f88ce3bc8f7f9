//! QMP and the guest agent's protocol as state machines: no sockets, no threads, no runtime.
//!
//! A session takes received bytes and the current time, and returns the bytes to send and the outcome of each call. A
//! driver that owns the connection does the I/O. Most programs use the crate `qemu-qapi`, which has complete clients
//! and servers for threads and for tokio; proxies, fuzzers and drivers for other runtimes build on this crate.
//!
//! # A client's session
//!
//! ```
//! use std::time::Instant;
//!
//! use qapi_session::Options;
//! use qapi_session::client::{Output, QmpSession, Request, Session};
//! use qapi_types::qmp::command::QueryName;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let now = Instant::now();
//! let mut session = QmpSession::new(&Options::default(), now);
//! // The greeting, as received from the server's socket.
//! let greeting = br#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 2, "major": 10}, "package": ""},
//!     "capabilities": []}}"#;
//! session.receive(greeting, now);
//! let negotiation = session.transmit().ok_or("there is something to send")?;
//! assert_eq!(negotiation.bytes, b"{\"execute\": \"qmp_capabilities\", \"id\": 0}\n");
//! session.receive(b"{\"return\": {}, \"id\": 0}", now);
//! assert!(matches!(session.poll(), Some(Output::Ready)));
//!
//! let call = session.call(Request::new(&QueryName::new())?, now);
//! assert!(session.transmit().is_some());
//! session.receive(b"{\"return\": {\"name\": \"vm1\"}, \"id\": 1}", now);
//! let Some(Output::Done(done, Ok(reply))) = session.poll() else { panic!() };
//! assert_eq!(done, call);
//! assert_eq!(reply.decode_of::<QueryName>()?.name.as_deref(), Some("vm1"));
//! # Ok(())
//! # }
//! ```
//!
//! # Where to go on
//!
//! - [`client`]: sessions of a monitor and of a guest agent; requests, replies and events as received.
//! - `server` (feature `server`): sessions of a server, services, and a handle that enables commands and emits events.
//! - [`workflow`]: tasks of several steps, such as jobs, hot-plug and migration.
//! - [`wire`]: reading and writing of messages, and the limits on received ones.
//! - [`Schema`]: the commands, events and types that a server reports. [`masked`]: removes secrets from messages.
//!
//! # Features
//!
//! `server` adds servers. `history` adds `Schema::of_release` and `Schema::has_named`. The features of [`qapi_types`]
//! select commands and types.
#![cfg_attr(docsrs, feature(doc_cfg))] // docs.rs shows the feature that an item needs

#[allow(unused_extern_crates)] // expanded code in the tests names the crate
extern crate self as qapi_session;

pub mod client;
mod command_timeouts;
mod descriptor;
mod error;
mod introspect;
#[cfg(all(test, feature = "server"))]
#[path = "../../qapi-types/tests/support/mod.rs"]
#[allow(dead_code)] // other tests use the rest
mod made_up;
mod masked;
mod options;
#[cfg(feature = "server")]
pub mod server;
pub mod wire;
pub mod workflow;

#[doc(no_inline)]
pub use qapi_types;

pub use self::command_timeouts::CommandTimeouts;
pub use self::descriptor::OwnedFd;
pub use self::error::{ConnectionError, Error, ErrorKind, LimitExceeded, Refusal, TimeoutKind};
pub use self::introspect::{AgentCommand, AgentCommands, Lacks, RecordingError, Schema};
#[cfg(feature = "history")]
pub use self::introspect::{ReleaseError, UnknownName};
pub use self::masked::{masked, masked_up_to};
pub use self::options::{Direction, Options};
pub use self::wire::Limits;
pub use qapi_interface::Release;

/// Keeps its items if the feature `server` is on.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_server { ($($item:item)*) => { $($item)* }; }

/// Drops its items: the feature `server` is off.
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_server {
    ($($item:item)*) => {};
}
