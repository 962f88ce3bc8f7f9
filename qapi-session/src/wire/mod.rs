//! The syntax of the protocols: decoding of received bytes and encoding of commands.
//!
//! It does no I/O, and does not match replies with calls. Received bytes pass three stages: the scanner finds the end
//! of a message and its members, a message owns its bytes, and the deserializer reads a member directly into its type.
//!
//! # Bytes that no server should send
//!
//! QEMU and its guest agent write strict ASCII JSON: control characters in strings are escaped, and each message ends
//! with CRLF or LF. Other servers and noisy lines may send other bytes. Their effect is kept as small as possible
//! without ever mistaking one message for another. A test tries every byte at every kind of place.
//!
//! - Ignored: white space and control characters between messages, such as a NUL after each message.
//! - Fails one call: invalid JSON in a message whose end and whose call are still clear. Examples are an unescaped
//!   control character (other than a line end) in a string, an unknown escape, a malformed number or word, a stray byte
//!   between tokens, and bytes that are not UTF-8. The call fails with [`Error::Decode`]; an event is dropped or cannot
//!   be decoded.
//! - Ends the connection with [`ConnectionError::Protocol`]: anything that makes it unclear where a message ends or
//!   which call it answers. Examples are other bytes between messages, a line end in a string (the rest of the string
//!   is missing), a byte 0xFF in a message, unbalanced brackets or quotes, misplaced commas and colons, and an
//!   unreadable member name. A guest agent can be asked to start again, so there only the call fails and the session
//!   synchronises anew.
//!
//! [`Error::Decode`]: crate::Error::Decode
//! [`ConnectionError::Protocol`]: crate::ConnectionError::Protocol

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
