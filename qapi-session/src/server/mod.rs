//! The server's side of the protocols, without I/O.
//!
//! A [`Session`] takes the bytes of a client, returns the commands to execute one after another, and returns the bytes
//! to send. A [`Service`] executes the commands; `#[derive(Commands)]` implements it for a list of commands. All
//! connections of a server share its [`Control`], which has the state of the commands and emits events. The crate
//! `qemu-qapi` drives sessions over streams.
//!
//! On the wire a server behaves as QEMU or qemu-ga does: in what it accepts, in the order of its checks, in the text of
//! errors and in the format of its output.

mod arguments;
#[cfg(test)]
mod arguments_agree;
mod base64;
mod call;
mod check;
mod control;
mod execute;
mod incoming;
mod introspect;
mod json;
mod mailbox;
mod options;
mod output;
mod policy;
mod request;
mod service;
mod session;
#[cfg(test)]
mod tests;
mod throttle;

pub use self::arguments::Arguments;
pub use self::call::{Answer, Call, Handled};
pub use self::control::{CommandState, Control, SwitchError, Watch};
pub use self::execute::{Request, Served};
pub use self::options::Options;
pub use self::policy::{InputPolicy, OutputPolicy, Policy};
pub use self::service::{
    AsyncDispatch, AsyncEntry, AsyncServe, AsyncService, Dialect, Dispatch, Entry, Executing, Listed, Serve, Service,
};
pub use self::session::{MOST_FDS, Session};
