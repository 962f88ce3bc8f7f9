//! The calls of a QMP session that have come to no end, and what of them is under way.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

use crate::wire::encode::Mode;

/// A call that was made and has come to no end.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) command: Cow<'static, str>,
    pub(super) timeout: Duration,
    pub(super) until: Option<Instant>,
    pub(super) mode: Mode,
    pub(super) carries_fds: bool,
    pub(super) sent: bool,
    /// Where its front ends in all that the session sends, in bytes.
    pub(super) at: u64,
    /// What it would have been answered if the server has ended because of it.
    pub(super) farewell: Option<&'static str>,
    /// Only its late reply is still waited for.
    pub(super) abandoned: bool,
}

/// Calls by their ids. A call is under way from being sent to being answered, even if it was given up.
#[derive(Debug, Default)]
pub(super) struct Calls {
    calls: HashMap<u64, Call>,
    deadlines: BTreeSet<(Instant, u64)>,
    in_band: usize,
    under_way: usize,
    /// Whether one that is under way carries file descriptors.
    fds_under_way: bool,
}

impl Calls {
    #[cfg(all(test, feature = "tokio"))]
    pub(super) fn is_empty(&self) -> bool {
        self.calls.is_empty() && self.deadlines.is_empty() && self.under_way == 0
    }

    /// How many are under way in band.
    pub(super) fn in_band(&self) -> usize {
        self.in_band
    }

    /// How many are under way.
    pub(super) fn under_way(&self) -> usize {
        self.under_way
    }

    pub(super) fn fds_under_way(&self) -> bool {
        self.fds_under_way
    }

    /// Adds a call that waits to be sent.
    pub(super) fn insert(&mut self, id: u64, call: Call) {
        self.deadlines.extend(call.until.map(|until| (until, id)));
        self.calls.insert(id, call);
    }

    /// Takes note that a call is sent, with its front ending `at`. False if there is no such call any more, or it was.
    pub(super) fn send(&mut self, id: u64, at: u64) -> bool {
        let Some(call) = self.calls.get_mut(&id).filter(|call| !call.sent) else { return false };
        call.sent = true;
        call.at = at;
        self.under_way += 1;
        self.in_band += usize::from(call.mode == Mode::InBand);
        self.fds_under_way |= call.carries_fds;
        true
    }

    /// Whether a call is under way.
    pub(super) fn is_sent(&self, id: u64) -> bool {
        self.calls.get(&id).is_some_and(|call| call.sent)
    }

    /// The one call under way, if it is one.
    pub(super) fn only_one_sent(&self) -> Option<u64> {
        let (id, _) = self.calls.iter().find(|(_, call)| call.sent)?;
        (self.under_way == 1).then_some(*id)
    }

    /// Removes a call that has come to its end.
    pub(super) fn remove(&mut self, id: u64) -> Option<Call> {
        let call = self.calls.remove(&id)?;
        if let Some(until) = call.until {
            self.deadlines.remove(&(until, id));
        }
        if call.sent {
            self.under_way -= 1;
            self.in_band -= usize::from(call.mode == Mode::InBand);
            // No other one is sent in the meantime.
            self.fds_under_way &= !call.carries_fds;
        }
        Some(call)
    }

    /// Gives a call up: only its late reply is waited for. If it was not sent yet, it is removed: true.
    pub(super) fn abandon(&mut self, id: u64) -> bool {
        let Some(call) = self.calls.get_mut(&id) else { return false };
        if let Some(until) = call.until.take() {
            self.deadlines.remove(&(until, id));
        }
        call.abandoned = true;
        let unsent = !call.sent;
        if unsent {
            self.calls.remove(&id);
        }
        unsent
    }

    /// Ends all of them; gives those that somebody waits for, in the order they were made in.
    pub(super) fn clear(&mut self) -> Vec<(u64, Call)> {
        let mut calls: Vec<_> = self.calls.drain().filter(|(_, call)| !call.abandoned).collect();
        calls.sort_unstable_by_key(|(id, _)| *id);
        *self = Self::default();
        calls
    }

    /// A call whose deadline has come, with the command and the time it had.
    pub(super) fn expired(&self, now: Instant) -> Option<(u64, Cow<'static, str>, Duration)> {
        let (_, id) = self.deadlines.first().filter(|(until, _)| *until <= now)?;
        self.calls.get(id).map(|call| (*id, call.command.clone(), call.timeout))
    }

    /// When the first of them has to end.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.deadlines.first().map(|(until, _)| *until)
    }
}
