//! The server's side of the protocols, without I/O.
//!
//! A [`Session`] is fed what a client sends, hands out the commands to be executed one after another,
//! and tells what to send back. What they do is a [`Service`]'s, which `#[derive(Commands)]` writes
//! for a list of commands. All connections of a server share its [`Control`]: which commands are
//! enabled, and the events. The crate `qemu-qapi` drives
//! sessions over streams.
//!
//! On the wire a server is to be taken for QEMU, or for qemu-ga: in what it accepts, in the order it
//! checks it, in every error's text, and in how its output is spelt.

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
