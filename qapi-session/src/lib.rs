//! How QMP and the guest agent's protocol are spoken: wire syntax, then sessions that do no I/O, then
//! thin blocking and tokio drivers over any stream.

#[allow(unused_extern_crates)] // code that is expanded here and in the tests names the crate as everybody does
extern crate self as qapi_session;

mod backoff;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod client;
mod error;
mod events;
mod introspect;
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
pub use self::introspect::{AgentCommand, AgentCommands, Schema};
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
