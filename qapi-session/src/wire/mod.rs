//! The syntax: bytes to messages to values, and commands to bytes.
//!
//! Nothing here knows what a reply is for or does any I/O. Received bytes pass three stages: the
//! scanner finds where a message ends and where its members are, a message owns its bytes, and the
//! deserializer reads a member straight into its type.
//!
//! # Bytes that no server should send
//!
//! QEMU and its guest agent write strict JSON in ASCII, in which every control character of a string is an escape, and
//! CRLF or LF after each message. What else comes, from other servers or on a noisy line, costs as little as can be without
//! taking one thing for another. A test has all bytes, at each kind of place.
//!
//! - Nothing, between messages: white space and control characters, such as a NUL after each message.
//! - The call, if it can be told which: what is not JSON in a message whose end is clear all the same. That is a control
//!   character other than a line end in a string, an unknown escape, a number or word that is none, any byte between tokens,
//!   bytes that are not UTF-8. The call ends in [`Error::Decode`], an event is dropped or cannot be decoded.
//! - The connection, [`Lost::Protocol`]: what leaves in doubt where a message ends or what it answers. That is anything else
//!   between messages; a line end in a string, as the rest of that string is missing; a byte 0xFF in a message; brackets,
//!   quotes, commas and colons that make no object; a member's name that cannot be read. With the guest agent, which can be
//!   asked to begin anew, only the call is lost, and the session synchronises.
//!
//! [`Error::Decode`]: crate::Error::Decode
//! [`Lost::Protocol`]: crate::Lost::Protocol

pub mod de;
pub(crate) mod encode;
pub(crate) mod inbox;
mod limits;
pub(crate) mod message;
pub(crate) mod scanner;
pub mod ser;
pub(crate) mod swar;

pub use self::de::DecodeError;
pub use self::limits::Limits;
#[cfg(test)]
mod tests;
