//! The reader: finds values and errors in a stream of bytes.

use serde_json::Value;

use super::item::Item;
use super::lexer::Lexer;
use super::message::Message;
use super::order::Order;

/// A reader of a stream of JSON values.
///
/// Its memory is bounded by QEMU's limits on a message: 64 MiB of tokens, and 2 Mi (2,097,152) tokens. A value within
/// these limits takes up to about 250 MB, for many small objects.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reader {
    lexer: Lexer,
    message: Message,
}

impl Reader {
    /// Creates a reader at the beginning of a stream.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Reads bytes up to the first item that they complete. Returns the number of bytes and the item.
    ///
    /// Without an item, all bytes are read. The number may be zero, if the first byte shows that a number or a word has
    /// ended before it; this byte must be passed again.
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

    /// Takes the order of the members in the value returned last.
    pub(crate) fn order(&mut self) -> Order {
        self.message.order()
    }

    /// Reads all bytes, one item after the other.
    ///
    /// If the iterator is dropped early, the rest of the bytes is not read.
    #[cfg(test)]
    pub(crate) fn items<'a>(&'a mut self, mut bytes: &'a [u8]) -> impl Iterator<Item = Item> + 'a {
        std::iter::from_fn(move || {
            let (taken, item) = self.feed(bytes);
            bytes = bytes.get(taken..).unwrap_or_default();
            item
        })
    }

    /// Returns whether there is no partial token, no open bracket and no recovery from an error.
    pub(crate) fn is_idle(&self) -> bool {
        self.lexer.is_between() && self.message.is_empty()
    }

    /// Returns the capacity for parts of tokens.
    #[cfg(test)]
    pub(super) fn room(&self) -> usize {
        self.lexer.room()
    }
}

/// Reads a complete message. Returns its value, or the first error in it.
pub(crate) fn read(message: &[u8]) -> Result<(Value, Order), String> {
    let mut reader = Reader::new();
    match reader.feed(message).1 {
        Some(Item::Value(value)) => Ok((value, reader.order())),
        Some(Item::Error(error)) => Err(error),
        None => Err("JSON parse error, premature EOI".into()),
    }
}
