//! Clients and servers of QEMU's control interfaces: QMP (the monitor), QGA (the guest agent), and the storage daemon's.
//!
//! This is the crate that programs name. It has typed commands, replies and events, and speaks the protocols over
//! sockets, devices and any stream, in [`blocking`] and [`tokio`] drivers that behave the same.
//!
//! # A client
//!
#![cfg_attr(all(feature = "blocking", feature = "qmp"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "blocking", feature = "qmp")), doc = "```ignore")]
//! use qemu_qapi::blocking::Qmp;
//! use qemu_qapi::qmp::Client as _; // a method for each command
//!
//! let vm = Qmp::connect("/run/vm/qmp.sock")?;
//! println!("{}", vm.query_status()?.status);
//! # Ok::<(), qemu_qapi::Error>(())
//! ```
//!
//! [`Options`] sets timeouts and limits of a connection, and `timeout` those of single calls. [`Error`] lists all
//! failures. The methods are those of the traits `Client` and `AsyncClient` in `qmp`, `qga` and `qsd`. `execute`
//! executes any typed command, and `execute_raw` a command without a type. `events` subscribes to events.
//!
//! Replies and events of monitors since QEMU 4.2, and of agents of every release, decode. What such a server leaves out is
//! `None`.
//!
//! # A server
//!
#![cfg_attr(all(feature = "blocking", feature = "server", feature = "derive", feature = "qga"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "blocking", feature = "server", feature = "derive", feature = "qga")), doc = "```ignore")]
//! use qemu_qapi::CommandError;
//! use qemu_qapi::blocking::{Listener, serve};
//! use qemu_qapi::qga::command::GuestPing;
//! use qemu_qapi::server::Call;
//!
//! #[derive(qemu_qapi::Commands)]
//! #[qapi(protocol = "qga")]
//! enum AgentCommands {
//!     GuestPing,
//! }
//!
//! struct Agent;
//! impl AgentCommandsServer for Agent {
//!     type Error = CommandError;
//!     fn guest_ping(&mut self, _: &mut Call, _: GuestPing) -> Result<(), CommandError> {
//!         Ok(())
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! serve(Listener::bind("/run/agent.sock")?, AgentCommands::service(Agent))?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `blocking` (default) | [`blocking`]: clients and servers that wait in the calling thread |
//! | `tokio` | [`tokio`]: the same as futures; a program of your own needs `tokio` with `macros` and `rt` besides |
//! | `server` | `server`, and on Linux what serves in `blocking` and `tokio` |
//! | `launch` | `Launch` and `Qemu`: starting QEMU with a monitor; on Linux and macOS |
//! | `history` | [`Schema`]`::of_release`: what a release of QEMU can do, without a server; [`Schema`]`::has_named`: what a server has, by names that are checked |
//! | `names` | `qmp::names`, `qga::names`, `qsd::names`: the names of arguments, members and values as constants, for [`Schema::has`] |
//! | `derive` | `Commands`, the derive for servers, and for clients of a few commands |
//! | `serde` | serde's own traits for all types, both ways, for other formats than a session's |
//! | `qmp` (default) | the monitor's protocol; without it, each module of its schema by itself: `run-state`, `block-core`, … |
//! | `qga` | the guest agent's protocol |
//! | `qsd` | the storage daemon's protocol, which is made of types of the monitor's |
//!
//! # Platforms
//!
//! Clients and listeners of both drivers connect by what the platform has. Connecting to another [`Address`], or listening
//! there, fails with [`Unsupported`](std::io::ErrorKind::Unsupported).
//!
//! | | Linux | macOS | Windows |
//! |---|---|---|---|
//! | `tcp:` | yes | yes | yes |
//! | `unix:` | yes | yes, without the abstract namespace | no |
//! | file descriptors sent with a command | yes | yes | no |
//! | `fd:` | yes | yes, if open for reading and writing | no |
//! | `file:`, `pipe:`, `serial:`, `device:` | yes | yes | no |
//! | `vsock:` | yes | no | no |
//! | any stream, by `over` | yes | yes | yes |
//! | starting QEMU | yes | yes | no |
//! | servers | yes | no: `server` has services and sessions only | as on macOS |
//!
//! Unix sockets differ on macOS in two ways:
//!
//! - Connecting to a server whose queue of connections is full fails with
//!   [`ConnectionRefused`](std::io::ErrorKind::ConnectionRefused), as if the server were not running. With
//!   [`await_server`](Options::await_server) it is tried again. On Linux it is always tried again until
//!   [`connect_timeout`](Options::connect_timeout).
//! - A listener's file gets its mode, 0600 less the umask, after it is created and before the socket listens. On Linux it
//!   has no other mode at any time.
//!
//! Items that take file descriptors, such as `from_fd`, `with_fd` and `Pipes`, do not exist on Windows, where [`OwnedFd`] is
//! a type without values. All tests run on Linux; for macOS and Windows the crate is only known to compile.
//!
//! # Where to go on
//!
//! - [`blocking`] and [`tokio`]: `Qmp`, `Qga` and their methods, `Events`, `Listener`, `Reconnecting`, `Qemu`, `serve` and
//!   `Server`.
//!   A test compares the two modules.
//! - The crate `qapi-session`: sessions without I/O, for proxies, fuzzers and other drivers.
//! - `server`: what a service is, policies, switching commands and emitting events while it runs.
//! - `Commands`: the attributes of the derive, and what it makes.
//! - [`Filter`], [`Backoff`], [`Schema`]: which events, when to reconnect, what the server can do.
//! - `examples/` of the repository: status, live events, a snapshot, guest information, two hundred VMs at once, a
//!   client in the way of Xen's libxl, a small guest agent. The crates `qapi-mock` and `qapi-guest-agent` are servers.
//!
// What a build lacks is linked to what says how it is had.
#![cfg_attr(not(feature = "blocking"), doc = "[`blocking`]: #features")]
#![cfg_attr(feature = "tokio", doc = "[`tokio`]: crate::tokio")]
#![cfg_attr(not(feature = "tokio"), doc = "[`tokio`]: #features")]

#[allow(unused_extern_crates)] // code that is expanded here and in the tests names the crate as everybody does
extern crate self as qemu_qapi;

mod any_event;
mod backoff;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod event_queue;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod event_wait;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod failure;
mod filter;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod hub;
#[cfg(all(feature = "launch", unix, any(feature = "blocking", feature = "tokio")))]
mod launch;
#[cfg(feature = "server")]
pub mod server;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod settings;
#[cfg(feature = "tokio")]
pub mod tokio;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod trace;
mod transport;
#[cfg(any(feature = "blocking", feature = "tokio"))]
mod workflow_driver;

pub use qapi_session::client::{Greeting, ReceivedEvent, Version, VersionTriple};
#[doc(inline)]
pub use qapi_session::workflow;
pub use qapi_session::{
    AgentCommand, AgentCommands, ConnectionError, Direction, Error, ErrorKind, Lacks, LimitExceeded, Limits, Options,
    OwnedFd, RecordingError, Refusal, Release, Schema, TimeoutKind, masked,
};
#[cfg(feature = "history")]
pub use qapi_session::{ReleaseError, UnknownName};
#[cfg(feature = "derive")]
#[doc(inline)]
pub use qapi_types::Commands;
#[cfg(feature = "qga")]
#[doc(inline)]
pub use qapi_types::qga;
#[cfg(feature = "_qmp")]
#[doc(inline)]
pub use qapi_types::qmp;
#[cfg(feature = "qsd")]
#[doc(inline)]
pub use qapi_types::qsd;
#[cfg(feature = "serde")]
pub use qapi_types::unknown_parts;
pub use qapi_types::{
    Any, AsyncExecute, Base64, Command, CommandError, Decode, Empty, Encode, ErrorClass, Event, EventSet, Execute,
    Extra, InvalidBase64, MAX_NESTING, OobCommand, Shown, SilentCommand, Timestamp, Timestamped, UnknownValue,
    from_slice, from_str, from_value, names, schema, shown, to_string, to_value,
};
#[doc(no_inline)]
pub use serde_json::json;
#[doc(hidden)]
pub use {qapi_session, qapi_types};

pub use self::any_event::AnyEvent;
pub use self::backoff::Backoff;
pub use self::filter::Filter;
#[cfg(all(feature = "launch", unix, any(feature = "blocking", feature = "tokio")))]
pub use self::launch::Launch;
pub use self::transport::{Address, ParseAddressError, ToAddress};

/// The examples of the README, compiled and, where they can be, run with the tests.
#[cfg(all(doctest, unix, feature = "launch"))]
#[cfg(all(feature = "blocking", feature = "tokio", feature = "server", feature = "derive", feature = "qga"))]
#[doc = include_str!("../../README.md")]
struct Readme;

/// Those of the page about clients.
#[cfg(all(doctest, unix, feature = "launch"))]
#[cfg(all(feature = "blocking", feature = "history", feature = "names", feature = "qga"))]
#[doc = include_str!("../../docs/clients.md")]
struct Clients;

/// Those of the page about servers.
#[cfg(all(doctest, feature = "blocking", feature = "tokio", feature = "server", feature = "derive", feature = "qga"))]
#[doc = include_str!("../../docs/servers.md")]
struct Servers;

/// Those of the page about schemas.
#[cfg(all(doctest, feature = "blocking", feature = "tokio", feature = "server", feature = "derive", feature = "qga"))]
#[doc = include_str!("../../docs/schemas.md")]
struct Schemas;
