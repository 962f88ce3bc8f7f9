//! The attempts of a handshake with a guest agent: when they are made, and which answers count.
//!
//! An attempt is a byte 0xFF and `guest-sync-delimited` with a number never used before. The client cannot know whether
//! an agent reads it. Some channels keep what is sent until an agent starts; the agent then answers all attempts in
//! order. Other channels lose it. This leads to four rules.
//!
//! - **The pace is steady.** Attempts follow each other at a fixed interval (`Options::sync_timeout`). On a channel
//!   that loses what is sent, an agent is found at most one interval after it has started.
//! - **The bytes left in the channel are bounded.** No pause is shorter than 1/[`RELAXED`] of the time since the first
//!   attempt. So the pace is steady for the first 32 intervals. Later, an agent is found with a delay of at most 3 % of
//!   the time that it was absent. With an interval of one second, a day without an agent costs about 300 attempts of
//!   about 80 bytes each, and a year 500. A new call does not restart this count, so many short calls leave no more
//!   behind than one long call. While the channel is full and the last attempt is still unsent, no other is made.
//! - **The first answer counts, to whichever attempt,** if the attempt was made after the last command was sent. Agents
//!   answer in order, so everything sent before that attempt has been answered. A slow agent need not answer the
//!   remaining attempts first.
//! - **Other answers are recognised.** The numbers of unanswered attempts are kept, and answers to them are ignored,
//!   even during a call. An answer shows that all earlier attempts will stay unanswered, because the channel lost them
//!   or their answers. The reply to a command shows the same for all attempts sent before the command.
//!
//! An ignored answer shows that the agent is working through its backlog and that the answer that counts will follow.
//! The next attempt then waits for [`HOLD`] intervals, so that the backlog of a slow agent does not grow.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The divisor of the shortest pause: a pause lasts at least the time since the first attempt divided by this.
const RELAXED: u32 = 32;

/// The number of intervals by which an answer that does not count delays the next attempt.
const HOLD: u32 = 8;

/// The shortest interval: an interval of zero would be an endless loop.
const SHORTEST: Duration = Duration::from_millis(1);

/// The meaning of an answer to an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// The next message does not answer anything that was sent before the attempt.
    InStep,
    /// The agent is running, but answers to later requests may still be in the channel.
    Stale,
}

/// The attempts to come in step with an agent.
#[derive(Debug)]
pub(super) struct Attempts {
    interval: Duration,
    /// The attempts that have not been answered, in the order in which they were made.
    unanswered: VecDeque<Attempt>,
    /// The number of these, at the end, that were made since the last command was sent.
    fresh: usize,
    /// The time of the first attempt whose answer would count.
    since: Option<Instant>,
    /// The time at which the next attempt is due, once the first was made.
    next: Option<Instant>,
}

#[derive(Debug)]
struct Attempt {
    number: i64,
    /// Whether the answer follows a byte 0xFF: that of `guest-sync-delimited` does, that of `guest-sync` does not.
    delimited: bool,
}

impl Attempts {
    /// Starts without attempts. The interval is at least a millisecond.
    pub(super) fn new(interval: Duration) -> Self {
        let interval = interval.max(SHORTEST);
        Self { interval, unanswered: VecDeque::new(), fresh: 0, since: None, next: None }
    }

    /// Returns whether an attempt is due.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.since.is_none() || self.next.is_some_and(|next| next <= now)
    }

    /// Returns the time of the next attempt, if one was made already.
    pub(super) fn next(&self) -> Option<Instant> {
        self.next
    }

    /// Records an attempt.
    pub(super) fn made(&mut self, number: i64, delimited: bool, now: Instant) {
        self.unanswered.push_back(Attempt { number, delimited });
        self.fresh += 1;
        let since = *self.since.get_or_insert(now);
        let pause = self.interval.max(now.saturating_duration_since(since) / RELAXED);
        self.next = now.checked_add(pause);
    }

    /// Records that the last attempt was repeated with `guest-sync`. It does not delay the next attempt.
    pub(super) fn made_again(&mut self, number: i64) {
        self.unanswered.push_back(Attempt { number, delimited: false });
        self.fresh += 1;
    }

    /// Delays an attempt that is due while the channel is full.
    pub(super) fn postpone(&mut self, now: Instant) {
        self.since.get_or_insert(now);
        self.next = now.checked_add(self.interval);
    }

    /// Returns the number of the last attempt whose answer would count, if it used `guest-sync-delimited`.
    pub(super) fn last_delimited(&self) -> Option<i64> {
        let last = self.unanswered.back().filter(|attempt| self.fresh != 0 && attempt.delimited)?;
        Some(last.number)
    }

    /// Returns whether an attempt is unanswered, so that its answer may still arrive.
    pub(super) fn is_pending(&self) -> bool {
        !self.unanswered.is_empty()
    }

    /// Classifies a returned value; `delimited` says whether a byte 0xFF came directly before its message. Returns
    /// `None` if it answers no attempt.
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

    /// Records that a command is sent, or that the agent is in step. Answers to earlier attempts no longer count.
    pub(super) fn outdate(&mut self) {
        self.fresh = 0;
        self.since = None;
        self.next = None;
    }

    /// Records an answer to a request that was sent after all attempts.
    pub(super) fn overtaken(&mut self) {
        self.unanswered.clear();
        self.outdate();
    }
}

/// Returns whether an error's description is that of a syntax error. An agent answers the byte 0xFF of an attempt with
/// such an error before it answers the attempt itself (`json-parser.c` of QEMU; releases before 3.1 use another text).
pub(super) fn is_of_flush(description: &str) -> bool {
    description.starts_with("JSON parse error") || description == "Invalid JSON syntax"
}
