//! Typed commands, replies and events of QEMU's QMP and guest agent protocols.
//!
//! [`qmp`], [`qga`] and [`qsd`] are generated from QEMU's own schemas: a struct for each command, which holds its
//! arguments and knows its reply; a struct for each event; and the types that these are made of. The crate also has
//! what all protocols share: the traits of commands and events, the error that a server answers with, and the schema as
//! data.
//!
//! There is no I/O here. The crate `qemu-qapi` speaks the protocols, and re-exports this one.
//!
//! # Executing
//!
//! A client of `qemu-qapi` has a method for each command. Anything else that implements [`Execute`] has them as well:
//!
//! ```
//! # #[cfg(all(feature = "blocking", feature = "qmp"))] {
//! use qapi_types::qmp;
//!
//! fn pause<C: qmp::Client>(vm: &C) -> Result<(), C::Error> {
//!     if vm.query_status()?.running {
//!         vm.stop()?;
//!     }
//!     Ok(())
//! }
//! # }
//! ```
//!
//! # Decoding
//!
//! ```
//! # #[cfg(all(feature = "client", feature = "qmp"))] {
//! use qapi_types::{Command, from_str, qmp};
//!
//! type Reply = <qmp::command::QueryStatus as Command>::Reply;
//! let status: Reply = from_str(r#"{"status": "running", "running": true}"#).unwrap();
//! assert_eq!(status.status, qmp::RunState::Running);
//!
//! // Unknown values and members of a newer server are kept. An error names the member at fault.
//! let status: Reply = from_str(r#"{"status": "napping", "running": true, "since": 5}"#).unwrap();
//! assert_eq!(status.status, qmp::RunState::Unknown("napping".into()));
//! assert_eq!(status.extra.get("since").unwrap(), 5);
//! let error = from_str::<Reply>(r#"{"status": "running", "running": "yes"}"#).unwrap_err();
//! assert!(error.to_string().starts_with(r#"at `running`: invalid type: string "yes", expected a boolean"#));
//! # }
//! ```
//!
//! Errors and `Display` implementations of this crate show text from a peer as [`shown`](shown()) does: on one line,
//! shortened, and with control characters escaped. The fields hold the complete text; use `shown` when a program prints
//! one.
//!
//! The text above is the member `return` of a server's message. The object around it, and the choice between `return`
//! and `error`, are the task of a session. An event is decoded as a whole:
//!
//! ```
//! # #[cfg(all(feature = "client", feature = "qmp"))] {
//! use qapi_types::{Timestamped, from_str, qmp};
//!
//! let text = r#"{"event": "STOP", "timestamp": {"seconds": 1, "microseconds": 2}}"#;
//! let stamped: Timestamped<qmp::Event> = from_str(text).unwrap();
//! match stamped.event {
//!     qmp::Event::Stop(_) => {}
//!     qmp::Event::Unknown { name, data } => println!("{name}: {data}"),
//!     other => println!("{}", other.name()),
//! }
//! # }
//! ```
//!
//! With the feature `serde`, `serde_json` and other self-describing formats of serde's can read and write the generated
//! types as well, all of them both ways, whichever of `client` and `server` is on. Types that a client only sends stay
//! strict when they are read: an unknown member or value is an error. The others keep what they do not know, and
//! `unknown_parts` lists the paths of unknown parts. Top-level arrays and numbers follow serde's own rules.
//!
//! # Encoding
//!
//! ```
//! # #[cfg(all(feature = "client", feature = "qmp"))] {
//! use qapi_types::{qmp::command::BlockdevSnapshotSync, to_string};
//!
//! let command = BlockdevSnapshotSync::new("snap.qcow2").device("disk0");
//! assert_eq!(to_string(&command).unwrap(), r#"{"device":"disk0","snapshot-file":"snap.qcow2"}"#);
//! # }
//! ```
//!
//! A union has a function for each of its branches, with the name of the branch. It takes the mandatory members of the
//! union and then those of the branch. If the branch is itself a union, it takes that union as one value. To set
//! optional members of a branch, make the union from the branch's struct. `From` makes an alternate from each of its
//! alternatives:
//!
//! ```
//! # #[cfg(all(feature = "client", feature = "qmp"))] {
//! use qapi_types::{qmp, qmp::command::BlockdevAdd, to_string};
//!
//! let command = BlockdevAdd::new(qmp::BlockdevOptions::file("disk.raw").node_name("disk0"));
//! assert_eq!(to_string(&command).unwrap(), r#"{"driver":"file","node-name":"disk0","filename":"disk.raw"}"#);
//!
//! // Only the branch `qcow2` has this struct, so `From` finds the branch. If several branches share a struct, name the
//! // branch, for example `qmp::BlockdevOptionsBranch::File`.
//! let qcow2 = qmp::BlockdevOptionsQcow2::new(qmp::BlockdevOptions::file("disk.qcow2")).lazy_refcounts(true);
//! let command = BlockdevAdd::new(qmp::BlockdevOptions::new(qcow2).node_name("disk0"));
//! assert_eq!(
//!     to_string(&command).unwrap(),
//!     r#"{"driver":"qcow2","node-name":"disk0","file":{"driver":"file","filename":"disk.qcow2"},"lazy-refcounts":true}"#
//! );
//! # }
//! ```
//!
//! # Other releases
//!
//! Received values keep the members and values that their types do not know. Replies and events of monitors since QEMU
//! 4.2, and of agents of every release, can be decoded: a member that one of these leaves out is an `Option`, and its
//! documentation says which servers leave it out. [`Command::SINCE`], [`DEPRECATED_SINCE`](Command::DEPRECATED_SINCE) and
//! [`REMOVED_IN`](Command::REMOVED_IN) have the releases of a command.
//!
//! # How QAPI maps to Rust
//!
//! | QAPI | Rust |
//! |---|---|
//! | `str`, `bool`, `int`, `uint16`, `size`, `number`, `any`, `null` | `String`, `bool`, `i64`, `u16`, `u64`, `f64`, [`Any`], `()` |
//! | `str` that is base64 by documentation | [`Base64`] |
//! | `['T']` | `Vec<T>` |
//! | optional member | `Option<T>`, with a setter of the same name, which takes a `T`; an `Option` can be assigned to the field |
//! | enum | enum; with a variant `Unknown` if a client can receive it. `FromStr` accepts only known values; `==` compares with strings |
//! | struct | struct with `new(mandatory…)`; with a field of type [`Extra`] if a client can receive it |
//! | union | struct of the common members, and a field `branch`; with a function for each branch |
//! | alternate | enum, chosen by the JSON type |
//! | any of these structs | `#[non_exhaustive]`: made by `new` and setters, changed by assigning to fields. Structs that a client only receives have `new` and setters only with the feature `server` |
//! | command, event | struct in `command`, `event`, implementing [`Command`], [`Event`] |
//! | command with `'boxed': true` | struct with one field; `From` makes it from the type of the arguments |
//! | mandatory argument with a condition | `Option<T>` with a setter, so that `new` is the same in all builds |
//!
//! # Features
//!
//! `client` and `server` decide what is encoded and what decoded. A client needs no code to decode the types that it
//! only sends, nor to encode or make those that it only receives. To make a reply in a client, for example in a test,
//! turn on `server` as well. To encode one, for example for a log, turn on `serde`.
//!
//! `blocking` and `async` add the traits `Client` and `AsyncClient`, with a method for each command for every type that
//! implements [`Execute`] or [`AsyncExecute`]. The features `blocking` and `tokio` of `qemu-qapi` turn them on. `names`
//! adds the [names](names) of arguments, members, values and features as constants. `schema`, which `server` turns on,
//! adds the protocols' [schemas as data](schema). `serde` implements `Serialize` and `Deserialize` for all generated
//! types. Do not implement these traits yourself: any other crate of the program may turn the feature on.
//!
//! `qmp`, `qga` and `qsd` are the protocols: those of QEMU's monitor, guest agent and storage daemon. The daemon's is
//! QMP with fewer commands and events, so `qsd` has its own `qsd::Commands`, `qsd::Event` and client methods, over the
//! types of `qmp`. The default features are `client` and `qmp`.
//!
//! Each module of QMP's schema is a feature of its own, so a program with ten commands need not build a thousand types.
//! With `default-features = false, features = ["client", "run-state"]` only the commands and events of
//! `qapi/run-state.json` are compiled, and the types that they use. The documentation of a command, an event and a
//! client method names the feature that it needs. Without that feature rustc reports, for example, ``cannot find
//! `QueryBlock` in `command` ``.
//!
// Links to a protocol that is not compiled lead to the list of features.
#![cfg_attr(not(feature = "_qmp"), doc = "[`qmp`]: #features")]
#![cfg_attr(not(feature = "qga"), doc = "[`qga`]: #features")]
#![cfg_attr(not(feature = "qsd"), doc = "[`qsd`]: #features")]
//!
#![cfg_attr(feature = "qmp", doc = include_str!("generated/qmp/features.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))] // docs.rs shows the feature that an item needs

#[allow(unused_extern_crates)] // expanded code names the crate in this crate and its tests, too
extern crate self as qapi_types;

mod base64;
#[cfg(feature = "control")]
mod display;
mod error;
mod execute;
mod extra;
mod json;
pub mod names;
mod nearest;
mod protocol;
pub mod schema;
pub mod secrets;
mod shown;
#[doc(hidden)]
pub mod wire;

/// Macros that tell the derive macro's code which features are on.
#[doc(hidden)]
#[path = "generated/features.rs"]
pub mod __features;

/// Expands to the first of two groups.
#[doc(hidden)]
#[macro_export]
macro_rules! __first {
    ({ $($first:tt)* } { $($second:tt)* }) => { $($first)* };
}

/// Expands to the second of two groups.
#[doc(hidden)]
#[macro_export]
macro_rules! __second {
    ({ $($first:tt)* } { $($second:tt)* }) => { $($second)* };
}

#[cfg(feature = "qga")]
#[path = "generated/qga/mod.rs"]
pub mod qga;
#[cfg(feature = "_qmp")]
#[path = "generated/qmp/mod.rs"]
pub mod qmp;
#[cfg(feature = "qsd")]
#[path = "generated/qsd/mod.rs"]
pub mod qsd;

#[cfg(feature = "derive")]
pub use qapi_macros::Commands;
pub use serde_json::Value as Any;

pub use self::base64::{Base64, InvalidBase64};
pub use self::error::{CommandError, ErrorClass};
pub use self::execute::{AsyncExecute, Execute};
pub use self::extra::Extra;
pub use self::json::{from_slice, from_str, from_value, to_string, to_value};
#[doc(hidden)]
pub use self::nearest::nearest;
pub use self::protocol::{Command, Empty, Event, EventSet, OobCommand, SilentCommand, Timestamp, Timestamped};
pub use self::shown::{Shown, shown};
#[cfg(feature = "serde")]
pub use self::wire::unknown_parts;
pub use self::wire::{Decode, Encode, MAX_NESTING, UnknownValue};
