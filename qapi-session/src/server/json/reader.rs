//! Any bytes, in any pieces, to values and errors.

use serde_json::Value;

use super::item::Item;
use super::lexer::Lexer;
use super::message::Message;
use super::order::Order;

/// A reader of a stream of JSON values.
///
/// What it holds is bounded by QEMU's limits on what is between two items: tokens of 64 MiB and 2 Mi of
/// them. The worst that a value within these limits takes is some 250 MB, for many small objects.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reader {
    lexer: Lexer,
    message: Message,
}

impl Reader {
    /// A reader at the beginning of a stream.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Takes bytes up to the first item they complete: how many, and the item.
    ///
    /// All are taken if there is no item. An item may take none, if the first byte shows that a number or
    /// a word has ended before it; the byte then waits to be fed again.
    pub(crate) fn feed(&mut self, bytes: &[u8]) -> (usize, Option<Item>) {
        let mut taken = 0;
        loop {
            let (length, token) = self.lexer.next(bytes.get(taken..).unwrap_or_default());
            taken += length;
            let Some(token) = token else { return (taken, None) };
            if let Some(item) = self.message.take(token) {
                return (taken, Some(item));
            }
        }
    }

    /// How the members in the value given last were ordered. It is given once.
    pub(crate) fn order(&mut self) -> Order {
        self.message.order()
    }

    /// Takes all of the bytes, one item after the other.
    ///
    /// Dropped early, it leaves the rest of the bytes untaken.
    #[cfg(test)]
    pub(crate) fn items<'a>(&'a mut self, mut bytes: &'a [u8]) -> impl Iterator<Item = Item> + 'a {
        std::iter::from_fn(move || {
            let (taken, item) = self.feed(bytes);
            bytes = bytes.get(taken..).unwrap_or_default();
            item
        })
    }

    /// Whether nothing is under way: no part of a token, no open bracket, no recovery from an error.
    pub(crate) fn is_idle(&self) -> bool {
        self.lexer.is_between() && self.message.is_empty()
    }

    /// The room held for parts of tokens.
    #[cfg(test)]
    pub(super) fn room(&self) -> usize {
        self.lexer.room()
    }
}

/// Reads one message that has ended: its value, or the first error in it.
pub(crate) fn read(message: &[u8]) -> Result<(Value, Order), String> {
    let mut reader = Reader::new();
    match reader.feed(message).1 {
        Some(Item::Value(value)) => Ok((value, reader.order())),
        Some(Item::Error(error)) => Err(error),
        None => Err("JSON parse error, premature EOI".into()),
    }
}
