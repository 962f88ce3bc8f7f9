//! JSON exactly as QEMU reads and prints it: what is accepted, every error's text, how parsing goes on
//! after one, the limits, and how output is spelt.
//!
//! Input passes three stages. The [`lexer`] cuts bytes into tokens, the [`message`] counts them against
//! the limits and decides where a message ends, and the [`parser`] makes one value of them. [`Reader`]
//! puts them together, for any chunking of the input.
//!
//! This is not the way most requests go: those are decoded straight into their types, by
//! [`wire`](crate::wire). Here is what says why a request could not be, and what any odd input means.
//! Nothing here knows what a request is.
//!
//! One thing differs from QEMU, on purpose: numbers beyond the range of doubles become the largest double,
//! as a [`Value`](serde_json::Value) holds no infinity, and `inf`, which QEMU prints for one, is no JSON.

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
