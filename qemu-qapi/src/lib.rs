//! Clients and servers of QEMU's control interfaces: QMP (the monitor), QGA (the guest agent), and the storage daemon's
//! interface.
//!
//! Programs need only this crate. It has typed commands, replies and events, and speaks the protocols over sockets,
//! devices and any other stream. Its two drivers, [`blocking`] and [`tokio`], behave the same.
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
//! [`Options`] sets the timeouts and limits of a connection; the method `timeout` of a client sets the timeout of
//! single calls. [`Error`] lists all failures. The traits `Client` and `AsyncClient` in `qmp`, `qga` and `qsd` have a
//! method for each command. `execute` executes any typed command, and `execute_raw` a command without a type. `events`
//! subscribes to events.
//!
//! Replies and events of monitors since QEMU 4.2, and of agents of every release, can be decoded. A member that an
//! older server does not send is `None`.
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
//! | `tokio` | [`tokio`]: the same as futures; your program also needs `tokio`, with `macros` and `rt` |
//! | `server` | `server`; on Linux also `serve`, `Server` and other items in `blocking` and `tokio` |
//! | `launch` | `Launch` and `Qemu`: starting QEMU with a monitor; on Linux and macOS |
//! | `history` | [`Schema`]`::of_release`: what a release of QEMU can do, without a server; [`Schema`]`::has_named`: queries by names that are checked against all releases |
//! | `names` | `qmp::names`, `qga::names`, `qsd::names`: the names of arguments, members and values as constants, for [`Schema::has`] |
//! | `derive` | `Commands`, the derive for servers, and for clients that need only a few commands |
//! | `serde` | `Serialize` and `Deserialize` for all types, so that they can be fields of your own structs |
//! | `qmp` (default) | the monitor's protocol; features such as `run-state` and `block-core` each add one module of its schema instead |
//! | `qga` | the guest agent's protocol |
//! | `qsd` | the storage daemon's protocol, which uses types of the monitor's |
//!
//! # Platforms
//!
//! Both drivers support the kinds of [`Address`] that the platform has. Connecting to another kind, or listening there,
//! fails with [`Unsupported`](std::io::ErrorKind::Unsupported).
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
//!   [`await_server`](Options::await_server) the client tries again. On Linux it always tries again until
//!   [`connect_timeout`](Options::connect_timeout).
//! - A listener's file gets its mode, 0600 less the umask, after it is created and before the socket listens. On Linux
//!   it is created with that mode.
//!
//! Items that take file descriptors, such as `from_fd`, `with_fd` and `Pipes`, do not exist on Windows, where
//! [`OwnedFd`] is a type without values. All tests run on Linux; for macOS and Windows the crate is only known to
//! compile.
//!
//! # Where to go on
//!
//! - [`blocking`] and [`tokio`]: `Qmp`, `Qga` and their methods, `Events`, `Listener`, `Reconnecting`, `Qemu`, `serve`
//!   and `Server`. A test checks that the two modules have the same items, apart from a list of differences.
//! - The crate `qapi-session`: sessions without I/O, for proxies, fuzzers and other drivers.
//! - `server`: services and policies; enabling commands and emitting events while a service runs.
//! - `Commands`: the attributes of the derive, and the code that it generates.
//! - [`Filter`]: which events a subscription is for. [`Backoff`]: when to reconnect. [`Schema`]: what the server can
//!   do.
//! - `examples/` of the repository: status, live events, a snapshot, a manager of disks and migration, guest
//!   information, two hundred VMs at once, a client like that of Xen's libxl, a small guest agent. The crates `qapi-mock`
//!   and `qapi-guest-agent` are servers.
//!
// Links to modules that this build lacks lead to the table of features.
#![cfg_attr(not(feature = "blocking"), doc = "[`blocking`]: #features")]
#![cfg_attr(feature = "tokio", doc = "[`tokio`]: crate::tokio")]
#![cfg_attr(not(feature = "tokio"), doc = "[`tokio`]: #features")]
#![cfg_attr(docsrs, feature(doc_cfg))] // docs.rs shows the feature that an item needs

#[allow(unused_extern_crates)] // expanded code names the crate in this crate and its tests, too
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

/// The examples of the README, which are compiled with the tests and, if possible, run.
#[cfg(all(doctest, unix, feature = "launch"))]
#[cfg(all(feature = "blocking", feature = "tokio", feature = "server", feature = "derive", feature = "qga"))]
#[doc = include_str!("../../README.md")]
struct Readme;

/// The examples of the page about clients.
#[cfg(all(doctest, unix, feature = "launch"))]
#[cfg(all(feature = "blocking", feature = "history", feature = "names", feature = "qga", feature = "serde"))]
#[doc = include_str!("../../docs/clients.md")]
struct Clients;

/// The examples of the page about servers.
#[cfg(all(doctest, feature = "blocking", feature = "tokio", feature = "server", feature = "derive", feature = "qga"))]
#[doc = include_str!("../../docs/servers.md")]
struct Servers;

/// The examples of the page about schemas.
#[cfg(all(doctest, feature = "blocking", feature = "tokio", feature = "server", feature = "derive", feature = "qga"))]
#[doc = include_str!("../../docs/schemas.md")]
struct Schemas;
