//! Splits received bytes into messages, for any chunking.

use super::Limits;
use super::message::{Message, NoMessage, shown};
use super::scanner::{Found, Scanner};

/// An item of the received stream.
#[derive(Debug)]
pub(crate) enum Input {
    /// A message within the limits.
    Message(Message),
    /// A message that exceeds a limit and must not be decoded.
    Refused(Message, Refusal),
    /// An object that is not a message.
    NoMessage(NoMessage),
    /// A byte 0xFF. True if it discarded an incomplete message or other bytes.
    Flush(bool),
    /// The start of bytes that are not an object.
    Garbage(String),
}

impl Input {
    /// Returns the bytes of an object.
    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Message(message) | Self::Refused(message, _) => Some(message.bytes()),
            Self::NoMessage(no_message) => Some(&no_message.bytes),
            Self::Flush(_) | Self::Garbage(_) => None,
        }
    }

    /// Describes the kind and the length of the item, without its content.
    pub(crate) fn outline(&self) -> String {
        match self {
            Self::Message(message) => message.outline(),
            Self::Refused(message, _) => format!("{}, beyond a limit", message.outline()),
            Self::NoMessage(no_message) => format!("a malformed object, {} bytes", no_message.bytes.len()),
            Self::Flush(_) => "a byte 0xFF".to_owned(),
            Self::Garbage(_) => "bytes that are not a JSON object".to_owned(),
        }
    }
}

/// The limit that a message exceeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Nesting(u32),
    Tokens(u32),
}

/// The error for a message longer than [`Limits::message_size`], which is the number here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooLong(pub(crate) usize);

/// The buffer for received bytes. It is empty between messages.
#[derive(Debug)]
pub(crate) struct Inbox {
    /// The beginning of an incomplete message.
    buffer: Vec<u8>,
    scanner: Scanner,
    limits: Limits,
}

impl Inbox {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { buffer: Vec::new(), scanner: Scanner::new(), limits: limits.settled() }
    }

    /// Returns whether there is no incomplete message.
    pub(crate) fn is_between(&self) -> bool {
        self.scanner.is_between()
    }

    /// Returns garbage at the end of the stream that was not reported yet.
    pub(crate) fn finish(&mut self) -> Option<Input> {
        self.scanner.finish().map(|sample| Input::Garbage(shown(&sample)))
    }

    /// Takes received bytes, and passes each item that they complete to `each`.
    pub(crate) fn receive(&mut self, mut bytes: &[u8], mut each: impl FnMut(Input)) -> Result<(), TooLong> {
        if !self.buffer.is_empty() {
            bytes = self.receive_rest(bytes, &mut each)?;
        }
        loop {
            match self.scanner.scan(bytes) {
                Found::Nothing { keep } => {
                    let rest = bytes.get(keep..).unwrap_or_default();
                    self.check_size(rest.len())?;
                    self.buffer.extend_from_slice(rest);
                    self.scanner.removed(keep);
                    return Ok(());
                }
                Found::Object { start, end } => {
                    self.check_size(end - start)?;
                    each(self.message(bytes.get(start..end).unwrap_or_default().to_vec()));
                }
                Found::Flush { cut, .. } => each(Input::Flush(cut)),
                Found::Garbage { sample, .. } => each(Input::Garbage(shown(&sample))),
            }
        }
    }

    /// Completes the message whose beginning is in the buffer, if `bytes` contain its end. Returns the bytes after it.
    fn receive_rest<'a>(&mut self, bytes: &'a [u8], each: &mut impl FnMut(Input)) -> Result<&'a [u8], TooLong> {
        let before = self.buffer.len();
        self.buffer.extend_from_slice(bytes);
        let (end, input) = match self.scanner.scan(&self.buffer) {
            Found::Nothing { keep } => {
                self.check_size(self.buffer.len() - keep)?;
                if keep != 0 {
                    self.buffer.drain(..keep);
                    self.scanner.removed(keep);
                    // The beginning turned out not to be a message. Its memory is freed.
                    give_back(&mut self.buffer);
                }
                return Ok(&[]);
            }
            Found::Object { start, end } => {
                self.check_size(end - start)?;
                // A long message that was received in pieces is most of the buffer, so it is not copied.
                let mut message = std::mem::take(&mut self.buffer);
                message.truncate(end);
                message.drain(..start);
                give_back(&mut message);
                (end, self.message(message))
            }
            Found::Flush { end, cut } => (end, Input::Flush(cut)),
            Found::Garbage { end, sample } => (end, Input::Garbage(shown(&sample))),
        };
        self.buffer = Vec::new();
        self.scanner.removed(end);
        each(input);
        Ok(bytes.get(end - before..).unwrap_or_default())
    }

    /// Frees all memory, and expects the start of a message.
    pub(crate) fn clear(&mut self) {
        *self = Self::new(self.limits);
    }

    /// Returns the bytes on the heap.
    #[cfg(test)]
    pub(crate) fn room(&self) -> usize {
        self.buffer.capacity() + self.scanner.room()
    }

    fn check_size(&self, size: usize) -> Result<(), TooLong> {
        if size > self.limits.message_size { Err(TooLong(self.limits.message_size)) } else { Ok(()) }
    }

    fn message(&self, bytes: Vec<u8>) -> Input {
        match Message::new(bytes, self.scanner.marks()) {
            Err(no_message) => Input::NoMessage(no_message),
            Ok(message) if self.scanner.deepest() > self.limits.nesting => {
                Input::Refused(message, Refusal::Nesting(self.limits.nesting))
            }
            Ok(message) if self.scanner.tokens() > self.limits.tokens => {
                Input::Refused(message, Refusal::Tokens(self.limits.tokens))
            }
            Ok(message) => Input::Message(message),
        }
    }
}

/// Frees the unused capacity of a buffer if it is more than an eighth of the content.
fn give_back(buffer: &mut Vec<u8>) {
    if buffer.capacity() - buffer.len() > buffer.len() / 8 {
        buffer.shrink_to_fit();
    }
}
