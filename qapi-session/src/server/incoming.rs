//! Splits received bytes into messages.
//!
//! A complete message in plain JSON is taken as it is. Everything else goes through the [`json`](super::json) reader,
//! which follows QEMU's rules and may hold the beginning of a message.

use super::json::{self, Reader};
use super::plain::Plain;
use super::request::Item;

/// The room for received bytes that is kept for later ones: what a driver reads at once.
const KEPT: usize = 64 << 10;

/// What has been received.
#[derive(Debug)]
pub(super) struct Incoming {
    /// Received bytes; those before `at` have been read.
    input: Vec<u8>,
    at: usize,
    reader: Reader,
}

impl Incoming {
    /// Goes on where a reader has ended.
    pub(super) fn new(reader: Reader) -> Self {
        Self { input: Vec::new(), at: 0, reader }
    }

    /// What knows of a message that has not ended.
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

    /// Gives back the room for received bytes, all of which have been read, if there was much of it.
    fn release(&mut self) {
        if self.input.capacity() > KEPT {
            self.input = Vec::new();
            self.at = 0;
        }
    }

    /// Bytes held in the heap for what has been received.
    #[cfg(test)]
    pub(super) fn room(&self) -> usize {
        self.input.capacity()
    }

    /// Whether all that was received has been read.
    pub(super) fn is_exhausted(&self) -> bool {
        self.at == self.input.len()
    }

    /// Reads the next message.
    pub(super) fn next(&mut self) -> Option<Item> {
        loop {
            if self.reader.is_idle() {
                // A form feed is no space, other than for Rust.
                let is_space = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
                self.at += self.input.get(self.at..)?.iter().take_while(is_space).count();
                // What is not plain here is read again by the reader, at least as far as it has been read here: so the
                // time stays in proportion to the input.
                if let Some(plain) = Plain::read(self.input.get(self.at..)?) {
                    self.at += plain.text.len();
                    return Some(Item::Plain(plain));
                }
            }
            // An idle reader holds no item back.
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
            // What has begun goes on.
            incoming.receive(b"\xFF\n");
            while incoming.next().is_some() {}
            incoming.receive(b"{\"execute\": \"stop\"}");
            let last = std::iter::from_fn(|| incoming.next()).last();
            assert!(matches!(&last, Some(Item::Plain(plain)) if plain.name() == "stop"), "{last:?}");
        }
    }
}
