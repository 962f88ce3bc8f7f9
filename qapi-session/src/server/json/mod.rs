//! JSON exactly as QEMU reads and prints it: the accepted input, the text of errors, recovery after errors, the limits,
//! and the format of output.
//!
//! Input passes three stages. The [`lexer`] splits bytes into tokens, the [`message`] enforces the limits and finds the
//! end of a message, and the [`parser`] makes a value from the tokens. [`Reader`] combines them, for any chunking of
//! the input.
//!
//! Most requests do not go through this reader: [`wire`](crate::wire) decodes them directly into their types. The
//! reader is for all other input, and for the errors of requests that could not be decoded. It does not know the
//! structure of requests.
//!
//! One difference from QEMU is intended: numbers beyond the range of doubles become the largest double. A
//! [`Value`](serde_json::Value) cannot hold infinity, and `inf`, which QEMU prints for it, is not JSON.

mod double;
mod item;
mod lexer;
mod limits;
mod message;
mod names;
mod number;
mod order;
mod parser;
mod printer;
mod reader;
mod string;
#[cfg(test)]
mod tests;
mod unexpected;
mod unicode;

pub(crate) use self::item::Item;
pub(in crate::server) use self::limits::TOO_DEEP;
pub(crate) use self::order::Order;
pub(crate) use self::printer::{to_vec, value_to_vec};
pub(crate) use self::reader::{Reader, read};
