//! What is still to be written to a client, and how.

use std::collections::VecDeque;
use std::io;
use std::os::fd::AsFd;
use std::time::Instant;

use rustix::net::{SendFlags, send};

/// Bytes that are held for a client that does not read. Beyond, nothing is done for it.
const FULL: usize = 1 << 20;

/// Bytes in order, some of them with a time to wait for, or to be written one by one.
#[derive(Debug, Default)]
pub(super) struct Outbox {
    parts: VecDeque<Part>,
    /// How many bytes that is.
    size: usize,
    closed: bool,
}

/// Bytes with something in common.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) bytes: Vec<u8>,
    /// Nothing of it is written before.
    pub(super) due: Option<Instant>,
    /// Whether it is written byte by byte.
    pub(super) split: bool,
    /// How much has been written.
    pub(super) written: usize,
}

impl Outbox {
    pub(super) fn push(&mut self, part: Part) {
        if !self.closed {
            self.size += part.bytes.len();
            self.parts.push_back(part);
        }
    }

    /// Takes nothing more.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    /// Whether it takes no more: for good, or until something is written.
    pub(super) fn is_shut(&self) -> bool {
        self.closed || self.size > FULL
    }

    /// Whether it is closed and all is written.
    pub(super) fn is_done(&self) -> bool {
        self.closed && self.is_empty()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// When there is something to write: from then on.
    pub(super) fn due(&self) -> Option<Instant> {
        self.parts.front().and_then(|part| part.due)
    }

    /// Whether something is to be written now.
    pub(super) fn wants_to_write(&self, now: Instant) -> bool {
        self.parts.front().is_some_and(|part| part.due.is_none_or(|due| due <= now))
    }

    /// Writes what a socket takes.
    pub(super) fn write(&mut self, socket: impl AsFd) -> io::Result<()> {
        while self.wants_to_write(Instant::now())
            && let Some(part) = self.parts.front_mut()
        {
            let rest = part.bytes.get(part.written..).unwrap_or_default();
            let now = if part.split { rest.get(..1).unwrap_or(rest) } else { rest };
            if !now.is_empty() {
                match send(&socket, now, SendFlags::NOSIGNAL | SendFlags::DONTWAIT) {
                    Ok(written) => part.written += written,
                    Err(rustix::io::Errno::INTR) => {}
                    Err(rustix::io::Errno::AGAIN) => return Ok(()),
                    Err(error) => return Err(error.into()),
                }
            }
            if part.written >= part.bytes.len() {
                self.size = self.size.saturating_sub(part.bytes.len());
                self.parts.pop_front();
            }
        }
        Ok(())
    }
}
