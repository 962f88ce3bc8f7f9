//! QMP and the guest agent's protocol, spoken: typed clients and servers over any stream.
//!
//! The commands and types are [`qapi_types`]; here is how they travel. Underneath are [sessions](client) that do no
//! I/O, above them thin drivers, [`blocking`] and [`tokio`], which behave the same.
//!
//! # A client
//!
#![cfg_attr(feature = "blocking", doc = "```no_run")]
#![cfg_attr(not(feature = "blocking"), doc = "```ignore")]
//! use qapi_session::blocking::Qmp;
//! use qapi_types::qmp::Client as _; // a method for each command
//!
//! let vm = Qmp::connect("/run/vm/qmp.sock")?;
//! println!("{}", vm.query_status()?.status);
//! # Ok::<(), qapi_session::Error>(())
//! ```
//!
//! [`Options`] has deadlines and limits, a `Call` those of one command, [`Error`] all that can go wrong. The methods'
//! traits are `Client` and `AsyncClient` of `qapi_types::qmp` and `qapi_types::qga`; any command is executed by
//! `execute`, one without a type by `execute_raw`.
//!
//! # A server
//!
#![cfg_attr(all(feature = "blocking", feature = "server", feature = "derive"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "blocking", feature = "server", feature = "derive")), doc = "```ignore")]
//! use qapi_session::blocking::{Listener, serve};
//! use qapi_session::server::{Call, Serve};
//! use qapi_types::Error;
//!
//! #[derive(qapi_session::Commands)]
//! #[qapi(protocol = "qga")]
//! enum AgentCommands {
//!     GuestPing,
//! }
//!
//! struct Agent;
//! impl Serve for Agent {
//!     type Commands = AgentCommands;
//! }
//! impl AgentCommandsServer for Agent {
//!     fn guest_ping(&mut self, _: &mut Call) -> Result<(), Error> {
//!         Ok(())
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! serve(Listener::bind("/run/agent.sock")?, Agent)?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | what is there with it |
//! |---|---|
//! | `blocking` (default) | `blocking`: clients and servers that wait in the calling thread |
//! | `tokio` | `tokio`: the same as futures; a program of your own needs `tokio` with `macros` and `rt` besides |
//! | `server` | `server`, and what serves in `blocking` and `tokio` |
//! | `derive` | `Commands`, the derive for servers, and for clients of a few commands |
//!
//! The guest agent's types and commands are the feature `qga` of `qapi-types`, QMP's are there by default.
//!
//! Which commands there are is a matter of the features of [`qapi_types`].
//!
//! # Where to go on
//!
//! - [`blocking`] and [`tokio`]: `Qmp`, `Qga`, `Listener`, `Reconnecting`, `serve` and `Server`.
//! - [`client`]: requests, replies and events as received, and sessions without I/O.
//! - `server`: what a service is, policies, switching commands and emitting events while it runs.
//! - `Commands`: the attributes of the derive, and what it makes.
//! - [`Filter`], [`Backoff`], [`Schema`]: which events, when to reconnect, what the server can do.
//! - `examples/` of this crate: status, live events, a snapshot, guest information, two hundred VMs at once;
//!   `examples/` of the repository: a guest agent, and a mock monitor.
//!
// What a build lacks is linked to what says how it is had.
#![cfg_attr(not(feature = "blocking"), doc = "[`blocking`]: #features")]
#![cfg_attr(feature = "tokio", doc = "[`tokio`]: crate::tokio")]
#![cfg_attr(not(feature = "tokio"), doc = "[`tokio`]: #features")]

#[allow(unused_extern_crates)] // code that is expanded here and in the tests names the crate as everybody does
extern crate self as qapi_session;

mod backoff;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod client;
mod error;
mod events;
mod introspect;
#[cfg(all(test, feature = "server"))]
#[path = "../../qapi-types/tests/support/mod.rs"]
#[allow(dead_code)] // others make more use of it
mod made_up;
mod masked;
mod options;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "tokio")]
pub mod tokio;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod trace;
mod transport;
pub mod wire;

#[cfg(feature = "derive")]
pub use qapi_macros::Commands;
#[doc(no_inline)]
pub use qapi_types;

pub use self::backoff::Backoff;
pub use self::error::{Beyond, Error, Lost, Refusal, WaitedFor};
pub use self::events::Filter;
pub use self::introspect::{AgentCommand, AgentCommands, Lacks, RecordingError, Schema};
pub use self::masked::masked;
pub use self::options::Options;
pub use self::transport::{Address, ParseAddressError, ToAddress};
pub use self::wire::Limits;

/// Items of builds with the `server` feature.
#[cfg(feature = "server")]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_server { ($($item:item)*) => { $($item)* }; }

/// Items of builds with the `server` feature: not this one.
#[cfg(not(feature = "server"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __if_server {
    ($($item:item)*) => {};
}

/// The examples of the README, compiled and, where they can be, run with the tests.
#[cfg(all(doctest, feature = "blocking", feature = "tokio", feature = "server", feature = "derive"))]
#[doc = include_str!("../../README.md")]
struct Readme;
