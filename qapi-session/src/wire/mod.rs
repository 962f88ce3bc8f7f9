//! The syntax: bytes to messages to values, and commands to bytes.
//!
//! Nothing here knows what a reply is for or does any I/O. Received bytes pass three stages: the
//! scanner finds where a message ends and where its members are, a message owns its bytes, and the
//! deserializer reads a member straight into its type.

pub mod de;
pub(crate) mod encode;
pub(crate) mod inbox;
mod limits;
pub(crate) mod message;
pub(crate) mod scanner;
pub mod ser;
pub(crate) mod swar;

pub use self::limits::Limits;
#[cfg(test)]
mod tests;
