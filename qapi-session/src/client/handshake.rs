//! The attempts of a handshake with a guest agent: when one is made, and which answers count.
//!
//! An attempt is a byte 0xFF and `guest-sync-delimited` with a number that was never used before. Nothing tells whether
//! an agent is there to read it. Some channels keep what is sent until an agent comes up, which then finds all attempts
//! and answers them all, in the order they were made in; others lose it. That leads to four rules.
//!
//! - **The pace is steady.** An attempt follows the one before it after the interval (`Options::sync_timeout`). On a
//!   channel that loses what is sent, an agent is found at most one interval after it has come up.
//! - **What is left in the channel is bounded.** No pause is shorter than a [`RELAXED`]th of the time since the first
//!   attempt. The pace is thus steady for the first 32 intervals; then an agent is found late by at most 3 % of the time
//!   it was absent. With an interval of one second a day without an agent costs about 300 attempts, a year 500; one has
//!   about 80 bytes. A new call does not start this count anew, so that many short calls leave no more behind than a
//!   long one. And while the last attempt has not been taken from the session, since the channel is full, no other is
//!   made.
//! - **The first answer counts, whichever attempt it is to,** if the attempt was made after the last command was sent:
//!   agents answer in order, so everything sent before the attempt has been answered. An agent that is slow need not
//!   catch up with the attempts first.
//! - **The other answers are recognised.** The numbers of attempts that have not been answered are kept. Their answers are
//!   passed over, also while a call is under way. An answer ends the wait for all attempts before it, and the reply to a
//!   command ends the wait for all attempts before that: what they have left in the channel has been lost.
//!
//! An answer that is passed over shows that the agent works through its backlog, and that the answer that counts will
//! follow. The next attempt waits for [`HOLD`] intervals then, so that a slow agent's backlog does not grow.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Which part of the time since the first attempt a pause has at least.
const RELAXED: u32 = 32;

/// For how many intervals an answer that does not count delays the next attempt.
const HOLD: u32 = 8;

/// An interval of no time at all would be an endless loop.
const SHORTEST: Duration = Duration::from_millis(1);

/// What an answer to an attempt means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// What comes next is not about anything that was sent before the attempt.
    InStep,
    /// The agent lives, but what was sent since may have left more in the channel.
    Stale,
}

/// The attempts to come in step with an agent.
#[derive(Debug)]
pub(super) struct Attempts {
    interval: Duration,
    /// Those that have not been answered, in the order they were made in.
    unanswered: VecDeque<Attempt>,
    /// How many of these, at the end, were made since the last command was sent.
    fresh: usize,
    /// When the first one was made of those whose answer would count.
    since: Option<Instant>,
    /// When the next one is due, once there is a first.
    next: Option<Instant>,
}

#[derive(Debug)]
struct Attempt {
    number: i64,
    /// Whether the answer follows a byte 0xFF: of `guest-sync-delimited` it does, of `guest-sync` it does not.
    delimited: bool,
}

impl Attempts {
    /// None yet. They will be made at an interval of at least a millisecond.
    pub(super) fn new(interval: Duration) -> Self {
        let interval = interval.max(SHORTEST);
        Self { interval, unanswered: VecDeque::new(), fresh: 0, since: None, next: None }
    }

    /// Whether it is time for an attempt.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.since.is_none() || self.next.is_some_and(|next| next <= now)
    }

    /// When it is time for an attempt, if one was made already.
    pub(super) fn next(&self) -> Option<Instant> {
        self.next
    }

    /// Takes note of an attempt.
    pub(super) fn made(&mut self, number: i64, delimited: bool, now: Instant) {
        self.unanswered.push_back(Attempt { number, delimited });
        self.fresh += 1;
        let since = *self.since.get_or_insert(now);
        let pause = self.interval.max(now.saturating_duration_since(since) / RELAXED);
        self.next = now.checked_add(pause);
    }

    /// Takes note of a second form of the last attempt, with `guest-sync`. The next one is due as if this was none.
    pub(super) fn made_again(&mut self, number: i64) {
        self.unanswered.push_back(Attempt { number, delimited: false });
        self.fresh += 1;
    }

    /// Takes note that an attempt was due, but that the channel takes nothing.
    pub(super) fn postpone(&mut self, now: Instant) {
        self.since.get_or_insert(now);
        self.next = now.checked_add(self.interval);
    }

    /// The number of the last attempt whose answer would count, if it was one with `guest-sync-delimited`.
    pub(super) fn last_delimited(&self) -> Option<i64> {
        let last = self.unanswered.back().filter(|attempt| self.fresh != 0 && attempt.delimited)?;
        Some(last.number)
    }

    /// Whether an answer may come that is no reply to a call.
    pub(super) fn is_pending(&self) -> bool {
        !self.unanswered.is_empty()
    }

    /// Which answer this is, if it is one: a returned value, and whether a byte 0xFF came right before its message.
    pub(super) fn answered(&mut self, value: &[u8], delimited: bool, now: Instant) -> Option<Answer> {
        if self.unanswered.is_empty() {
            return None;
        }
        let number: i64 = std::str::from_utf8(value).ok()?.parse().ok()?;
        let fits = |attempt: &Attempt| attempt.number == number && (delimited || !attempt.delimited);
        let at = self.unanswered.iter().position(fits)?;
        let fresh = at + self.fresh >= self.unanswered.len();
        self.unanswered.drain(..=at);
        if fresh {
            self.outdate();
            return Some(Answer::InStep);
        }
        if let (Some(next), Some(held)) = (self.next, now.checked_add(self.interval.saturating_mul(HOLD))) {
            self.next = Some(next.max(held));
        }
        Some(Answer::Stale)
    }

    /// Takes note that a command is sent, or that the agent is in step: answers to what was sent before do not count.
    pub(super) fn outdate(&mut self) {
        self.fresh = 0;
        self.since = None;
        self.next = None;
    }

    /// Takes note that something was answered that was sent after all attempts.
    pub(super) fn overtaken(&mut self) {
        self.unanswered.clear();
        self.outdate();
    }
}

/// Whether an agent says with this that it could not read what it was sent. That is how it answers the byte 0xFF of an
/// attempt, before it answers the attempt (`json-parser.c` of QEMU; releases before 3.1 in other words).
pub(super) fn is_of_flush(description: &str) -> bool {
    description.starts_with("JSON parse error") || description == "Invalid JSON syntax"
}
