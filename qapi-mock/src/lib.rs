//! A mock QMP server that generates its replies from a schema, for tests of programs that manage virtual machines.
//!
//! ```
//! use qapi_mock::MockQmp;
//! use qemu_qapi::blocking::Qmp;
//! use qemu_qapi::qmp::Client as _;
//! use serde_json::json;
//!
//! let mock = MockQmp::builder().reply("query-name", json!({"name": "vm1"})).start()?;
//! let vm = Qmp::connect(mock.address())?;
//! assert_eq!(vm.query_name()?.name.as_deref(), Some("vm1"));
//! assert!(mock.refused().is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The server has every command and event of the schema, which is that of the bindings or of any other release. It
//! checks requests as QEMU does, with QEMU's error messages. Replies are generated: they have the right types, and the
//! same request always gets the same reply. [`MockQmp`] runs the server within a test; the program `qapi mock` runs it
//! by itself.
//!
//! There is no virtual machine behind it. The server's only state is whether the machine runs: `stop` and `cont` emit
//! their events, and `query-status` returns the state. `quit` ends the server. `query-version`, `query-commands` and
//! `query-qmp-schema` describe the server itself. Any other command succeeds without effect.
//!
//! Generated replies satisfy strict consumers such as libvirt. Names and ids that identify the elements of a list are
//! unique within a reply. Lists that every machine has are not empty. Counts are small and not negative.
//! `qom-list-types` returns types and accelerators of a real QEMU. Two replies may contradict each other.
//!
//! # Other releases
//!
//! The interfaces of all releases since 2.9 are part of this crate. This is a test of a program with an older QEMU.
//! `Schema::of_release` needs the feature `history` of `qemu-qapi`:
//!
//! ```
//! use qapi_mock::MockQmp;
//! use qemu_qapi::qmp::{self, command::BlockdevMirror};
//! use qemu_qapi::{Schema, blocking::Qmp};
//!
//! let mirror = BlockdevMirror::new("disk0", "copy", qmp::MirrorSyncMode::Full);
//! Schema::of_release("7.2")?.check(&mirror)?;
//! // The whole program, against a server with the interface of that release.
//! let mock = MockQmp::builder().release("7.2").start()?;
//! let vm = Qmp::connect(mock.address())?;
//! vm.execute(mirror)?;
//! assert!(mock.refused().is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Scripts
//!
//! A script describes a fixed sequence of commands, replies and events. Each line is a JSON object; empty lines, and
//! lines that begin with `#`, are skipped.
//!
//! | line | meaning |
//! |---|---|
//! | `{"expect": {"execute": "stop"}}` | this command comes next, with any arguments; it is answered as without a
//! script |
//! | `{"expect": "stop"}` | the same, shorter |
//! | `{"expect": {"execute": "device_del", "arguments": {"id": "a"}}}` | with these arguments exactly |
//! | `{"expect": …, "return": {…}}` | answered with that |
//! | `{"expect": …, "error": {"class": "GenericError", "desc": "…"}}` | answered with that error |
//! | `{"event": "DEVICE_DELETED", "data": {…}}` | an event; without `data`, its data is generated |
//! | `{"delay": 20}` | a pause of that many milliseconds; commands received meanwhile wait |
//! | `{"close": true}` | the connection is closed; the rest of the script applies to the next one |
//! | `{"allow": ["query-version"]}` | from here on, these commands are accepted at any time, and answered as without a
//! script; `"all"` allows every command that is not expected |
//!
//! The script begins after a client's negotiation, and continues over several connections. An unexpected command, or
//! any command after the end of the script, is answered with an error that names the expected command. With several
//! clients at once, the steps between commands apply to the client that sent the last expected command.
//!
//! Expected commands, replies and events are checked against the schema when the script is read. Lines with
//! `"unchecked": true` are not checked, so that they can describe a newer or a faulty server.
//!
//! # Faults
//!
//! A [`Fault`] makes the server misbehave. [`FaultKind`] lists the kinds. Faults apply to generated and to scripted
//! replies.
//!
//! # Features
//!
//! The crate has none. Those of `qemu-qapi` that it needs are on.
//!
//! # Interactive use, and other clients
//!
//! Any QMP client can connect to the server, for example the shell of the Python package `qemu.qmp`:
//!
//! ```text
//! qapi mock --path /tmp/mock.sock --oob --verbose
//! qmp-shell /tmp/mock.sock
//! ```
//!
//! Lines on the server's standard input emit events, which the shell shows: `event STOP` or
//! `event DEVICE_DELETED {"path": "/machine/peripheral/a"}`.

mod builder;
mod error;
mod fault;
mod mock;
mod release;
mod reply;
mod schema;
mod script;
mod server;

pub use self::builder::Builder;
pub use self::error::{EmitError, StartError};
pub use self::fault::{Fault, FaultKind, ParseFaultError};
pub use self::mock::MockQmp;
pub use self::reply::{Misfit, check, check_object};
pub use self::schema::Schema;
pub use self::script::ScriptError;
pub use self::server::{Notice, Received};
