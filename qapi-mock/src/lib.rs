//! A QMP server that answers from a schema alone: for tests of whatever manages virtual machines.
//!
//! It has every command and event of the schema, that of the bindings or any other release's. What it
//! is sent is checked as QEMU checks it, and refused in QEMU's words; what it returns is made up, but
//! of the right types, and the same whenever it is asked the same. [`MockQmp`] runs it within a test,
//! the program `qapi mock` by itself.
//!
//! It is no virtual machine. All that it remembers is whether it runs: `stop` and `cont` emit their
//! events, and `query-status` says so. `quit` ends it. `query-version`, `query-commands` and
//! `query-qmp-schema` tell the truth about it. Any other command succeeds, and does nothing.
//!
//! Made-up replies satisfy strict consumers such as libvirt. Names and ids that identify the elements of a list are
//! unique within a reply. Lists that every machine has are not empty. Counts are small and not negative.
//! `qom-list-types` returns types and accelerators of a real QEMU. Two replies may contradict each other.
//!
//! # Scripts
//!
//! Where a test is of a certain course of events, a script tells it. Each line is a JSON object; empty
//! lines, and those that begin with `#`, are passed over.
//!
//! | line | meaning |
//! |---|---|
//! | `{"expect": {"execute": "stop"}}` | this command comes next, with any arguments; it is answered as without a script |
//! | `{"expect": "stop"}` | the same, shorter |
//! | `{"expect": {"execute": "device_del", "arguments": {"id": "a"}}}` | with these arguments exactly |
//! | `{"expect": …, "return": {…}}` | answered with that |
//! | `{"expect": …, "error": {"class": "GenericError", "desc": "…"}}` | answered with that error |
//! | `{"event": "DEVICE_DELETED", "data": {…}}` | an event; without `data`, that is made up |
//! | `{"delay": 20}` | nothing happens for so many milliseconds; commands that come meanwhile wait |
//! | `{"close": true}` | the connection is closed; what follows is for the next one |
//! | `{"allow": ["query-version"]}` | from here on, these commands may come at any time, and are answered as without a script; `"all"` is all that are not expected |
//!
//! The script begins when a client has negotiated, and goes on over connections. A command that is
//! not expected is answered with an error that says what was, and so is every command after the end.
//! With several clients at once, the steps between commands go to the one that did what was expected
//! last.
//!
//! What a script returns and emits is checked against the schema when it is read, and so is what it
//! expects. A line with `"unchecked": true` is not: a server of the future, or a broken one.
//!
//! # Faults
//!
//! A [`Fault`] is something that the server does wrong: [`FaultKind`] lists them. They apply to made-up
//! replies and scripts alike.
//!
//! # By hand, and with other clients
//!
//! Whatever speaks QMP can be pointed at it. With the Python package `qemu.qmp`, say, which has a shell:
//!
//! ```text
//! qapi mock --path /tmp/mock.sock --oob --verbose
//! qmp-shell /tmp/mock.sock
//! ```
//!
//! What is typed at the server's standard input, such as `event STOP` or
//! `event DEVICE_DELETED {"path": "/machine/peripheral/a"}`, is then an event in the shell.

mod builder;
mod error;
mod fault;
pub mod load;
mod mock;
mod release;
mod reply;
mod script;
mod server;

pub use self::builder::Builder;
pub use self::error::{EmitError, StartError};
pub use self::fault::{Fault, FaultKind, ParseFaultError};
pub use self::mock::MockQmp;
pub use self::reply::{Misfit, check, check_object};
pub use self::script::ScriptError;
pub use self::server::{Notice, Received};
