//! The bytes that will be written to a client.

use std::collections::VecDeque;
use std::io;
use std::os::fd::AsFd;
use std::time::Instant;

use rustix::net::{SendFlags, send};

/// The number of unread bytes beyond which no further command of the client is executed.
const FULL: usize = 1 << 20;

/// Bytes in order. Some of them wait for a time, or are written one by one.
///
/// The output of the session that the bytes replace stays in the session until they are written, so that the session
/// knows how much the client has not read.
#[derive(Debug, Default)]
pub(super) struct Outbox {
    parts: VecDeque<Part>,
    /// The bytes of all parts.
    size: usize,
    /// The bytes of the session's output that the parts and the discarded bytes replace.
    replaced: usize,
    closed: bool,
}

/// Bytes that are written in the same way.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) bytes: Vec<u8>,
    /// The number of bytes of the session's output that it replaces.
    pub(super) replaces: usize,
    /// The time before which it is not written.
    pub(super) due: Option<Instant>,
    /// Whether it is written one byte at a time.
    pub(super) split: bool,
    /// The number of bytes that have been written.
    pub(super) written: usize,
}

impl Outbox {
    pub(super) fn push(&mut self, part: Part) {
        self.replaced += part.replaces;
        if !self.closed {
            self.size += part.bytes.len();
            self.parts.push_back(part);
        }
    }

    /// Discards the bytes of all parts that are pushed from now on.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }

    /// Whether the client has left so much unread that no further command is executed.
    pub(super) fn is_full(&self) -> bool {
        self.size > FULL
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Returns the number of bytes in the session's output for which parts have been pushed.
    pub(super) fn replaced(&self) -> usize {
        self.replaced
    }

    /// Returns the time before which the first part is not written.
    pub(super) fn due(&self) -> Option<Instant> {
        self.parts.front().and_then(|part| part.due)
    }

    /// Whether the first part can be written now.
    pub(super) fn wants_to_write(&self, now: Instant) -> bool {
        self.parts.front().is_some_and(|part| part.due.is_none_or(|due| due <= now))
    }

    /// Whether a part is delayed.
    pub(super) fn has_delay(&self, now: Instant) -> bool {
        self.parts.iter().any(|part| part.due.is_some_and(|due| due > now))
    }

    /// Writes as much as the socket accepts. Returns the number of bytes of the session's output that the finished
    /// parts replace, or `None` if no part has been finished.
    pub(super) fn write(&mut self, socket: impl AsFd) -> io::Result<Option<usize>> {
        let mut finished = None;
        while self.wants_to_write(Instant::now())
            && let Some(part) = self.parts.front_mut()
        {
            let rest = part.bytes.get(part.written..).unwrap_or_default();
            let now = if part.split { rest.get(..1).unwrap_or(rest) } else { rest };
            if !now.is_empty() {
                match send(&socket, now, SendFlags::NOSIGNAL | SendFlags::DONTWAIT) {
                    Ok(written) => part.written += written,
                    Err(rustix::io::Errno::INTR) => {}
                    Err(rustix::io::Errno::AGAIN) => return Ok(finished),
                    Err(error) => return Err(error.into()),
                }
            }
            if part.written >= part.bytes.len() {
                self.size = self.size.saturating_sub(part.bytes.len());
                self.replaced = self.replaced.saturating_sub(part.replaces);
                finished = Some(finished.unwrap_or(0) + part.replaces);
                self.parts.pop_front();
            }
        }
        Ok(finished)
    }
}
