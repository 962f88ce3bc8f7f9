//! Splits received bytes into messages.
//!
//! A complete message in plain JSON is taken as it is. Everything else goes through the [`json`](super::json) reader,
//! which follows QEMU's rules and may hold the beginning of a message.

use super::json::{self, Reader};
use super::plain::Plain;
use super::request::Item;

/// The capacity of the buffer that is kept for later bytes. Drivers read so many bytes at once.
const KEPT: usize = 64 << 10;

/// The received bytes of a connection.
#[derive(Debug)]
pub(super) struct Incoming {
    /// Received bytes; those before `at` have been read.
    input: Vec<u8>,
    at: usize,
    reader: Reader,
}

impl Incoming {
    /// Creates the input of a connection, which continues that of a reader.
    pub(super) fn new(reader: Reader) -> Self {
        Self { input: Vec::new(), at: 0, reader }
    }

    /// Takes the reader, which holds the beginning of an incomplete message.
    pub(super) fn take_reader(&mut self) -> Reader {
        std::mem::replace(&mut self.reader, Reader::new())
    }

    /// Takes received bytes.
    pub(super) fn receive(&mut self, bytes: &[u8]) {
        if self.is_exhausted() {
            self.input.clear();
            self.at = 0;
        }
        self.input.extend_from_slice(bytes);
    }

    /// Frees the buffer if it is large. All bytes in it must have been read.
    fn release(&mut self) {
        if self.input.capacity() > KEPT {
            self.input = Vec::new();
            self.at = 0;
        }
    }

    /// Returns the bytes on the heap for received data.
    #[cfg(test)]
    pub(super) fn room(&self) -> usize {
        self.input.capacity()
    }

    /// Returns whether all received bytes have been read.
    pub(super) fn is_exhausted(&self) -> bool {
        self.at == self.input.len()
    }

    /// Reads the next message.
    pub(super) fn next(&mut self) -> Option<Item> {
        loop {
            if self.reader.is_idle() {
                // Unlike Rust, JSON does not treat a form feed as white space.
                let is_space = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
                self.at += self.input.get(self.at..)?.iter().take_while(is_space).count();
                // A message that is not plain is read again by the reader, at least as far as it was read here. So the
                // time stays proportional to the input.
                if let Some(plain) = Plain::read(self.input.get(self.at..)?) {
                    self.at += plain.text.len();
                    return Some(Item::Plain(plain));
                }
            }
            // An idle reader holds no item.
            let rest = self.input.get(self.at..).unwrap_or_default();
            if rest.is_empty() && self.reader.is_idle() {
                self.release();
                return None;
            }
            let (taken, item) = self.reader.feed(rest);
            self.at += taken;
            match item {
                Some(json::Item::Value(value)) => return Some(Item::Value(value, self.reader.order())),
                Some(json::Item::Error(error)) => return Some(Item::Error(error)),
                None if self.at >= self.input.len() => {
                    self.release();
                    return None;
                }
                None => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_for_what_was_received_is_given_back() {
        for bytes in [&b"{,,,,"[..], b"{} ", b"{\"execute\": \"x\"}", b"  \n"] {
            let mut incoming = Incoming::new(Reader::new());
            incoming.receive(&bytes.repeat((4 << 20) / bytes.len()));
            while incoming.next().is_some() {}
            assert!(incoming.is_exhausted() && incoming.room() <= KEPT, "{} bytes", incoming.room());
            // A message after this is still read.
            incoming.receive(b"\xFF\n");
            while incoming.next().is_some() {}
            incoming.receive(b"{\"execute\": \"stop\"}");
            let last = std::iter::from_fn(|| incoming.next()).last();
            assert!(matches!(&last, Some(Item::Plain(plain)) if plain.name() == "stop"), "{last:?}");
        }
    }
}
