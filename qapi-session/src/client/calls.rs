//! The calls of a QMP session that have not ended.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

use super::Request;
use crate::wire::encode::Mode;

/// A call that has not ended.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) command: Cow<'static, str>,
    pub(super) timeout: Duration,
    pub(super) until: Option<Instant>,
    pub(super) mode: Mode,
    carries_fds: bool,
    /// The request, until it is sent.
    unsent: Option<Request>,
    /// The position of the end of its `front` in all bytes that the session sends.
    pub(super) at: u64,
    /// The reply to assume if the server ends because of this call.
    pub(super) farewell: Option<&'static str>,
    /// Whether it was given up, so that only its late reply is expected.
    pub(super) abandoned: bool,
}

impl Call {
    /// Creates a call that waits to be sent.
    pub(super) fn new(request: Request, timeout: Duration, until: Option<Instant>) -> Self {
        Self {
            command: request.command.clone(),
            timeout,
            until,
            mode: request.mode,
            carries_fds: !request.fds.is_empty(),
            at: 0,
            farewell: request.farewell(),
            unsent: Some(request),
            abandoned: false,
        }
    }

    /// Returns whether it was passed on to be sent.
    pub(super) fn is_sent(&self) -> bool {
        self.unsent.is_none()
    }
}

/// Calls by their ids. A call is under way from being sent until its reply arrives, even if it was given up.
#[derive(Debug, Default)]
pub(super) struct Calls {
    calls: HashMap<u64, Call>,
    deadlines: BTreeSet<(Instant, u64)>,
    /// The ids of calls that wait to be sent, in the order in which they were made.
    waiting: BTreeSet<u64>,
    waiting_out_of_band: BTreeSet<u64>,
    under_way: Count,
    in_band: Count,
    /// Whether a call under way carries file descriptors.
    fds_under_way: bool,
}

/// The number of calls under way, and how many of them were given up.
#[derive(Debug, Default)]
struct Count {
    all: usize,
    given_up: usize,
}

impl Count {
    /// Whether at least `most` calls are under way and all of them were given up.
    fn is_given_up(&self, most: usize) -> bool {
        self.all >= most && self.given_up == self.all
    }
}

impl Calls {
    pub(super) fn is_empty(&self) -> bool {
        self.calls.is_empty() && self.deadlines.is_empty() && self.waiting.is_empty() && self.under_way.all == 0
    }

    /// Returns the number of calls under way in band.
    pub(super) fn in_band(&self) -> usize {
        self.in_band.all
    }

    /// Returns the number of calls under way.
    pub(super) fn under_way(&self) -> usize {
        self.under_way.all
    }

    pub(super) fn fds_under_way(&self) -> bool {
        self.fds_under_way
    }

    /// Returns whether `window` calls in band, or `most` calls altogether, are under way and all of them were given up.
    pub(super) fn are_given_up(&self, window: Option<usize>, most: usize) -> bool {
        self.under_way.is_given_up(most) || window.is_some_and(|window| self.in_band.is_given_up(window))
    }

    /// Returns whether a call that carries file descriptors is under way, and all calls under way were given up. In
    /// this case no other call with descriptors is sent, nor any call behind it.
    pub(super) fn fds_are_given_up(&self) -> bool {
        self.fds_under_way && self.under_way.is_given_up(1)
    }

    /// Returns whether the next call in band or out of band carries file descriptors.
    pub(super) fn next_carries_fds(&self) -> bool {
        let next = [&self.waiting, &self.waiting_out_of_band].into_iter().filter_map(BTreeSet::first);
        next.filter_map(|id| self.calls.get(id)).any(|call| call.carries_fds)
    }

    /// Adds a call that waits to be sent.
    pub(super) fn insert(&mut self, id: u64, call: Call) {
        self.deadlines.extend(call.until.map(|until| (until, id)));
        self.waiting_in(call.mode).insert(id);
        self.calls.insert(id, call);
    }

    fn waiting_in(&mut self, mode: Mode) -> &mut BTreeSet<u64> {
        match mode {
            Mode::InBand => &mut self.waiting,
            Mode::OutOfBand => &mut self.waiting_out_of_band,
        }
    }

    /// Returns the next call to send, and whether it carries file descriptors.
    pub(super) fn next(&mut self, mode: Mode) -> Option<(u64, bool)> {
        let id = *self.waiting_in(mode).first()?;
        Some((id, self.calls.get(&id).is_some_and(|call| call.carries_fds)))
    }

    /// Records that a call is sent after `after` bytes of others, and returns its request.
    pub(super) fn send(&mut self, id: u64, after: u64) -> Option<Request> {
        let call = self.calls.get_mut(&id)?;
        let request = call.unsent.take()?;
        call.at = after + request.front.len() as u64;
        let mode = call.mode;
        self.fds_under_way |= call.carries_fds;
        self.under_way.all += 1;
        self.in_band.all += usize::from(mode == Mode::InBand);
        self.waiting_in(mode).remove(&id);
        Some(request)
    }

    /// Returns whether a call is under way.
    pub(super) fn is_sent(&self, id: u64) -> bool {
        self.calls.get(&id).is_some_and(Call::is_sent)
    }

    /// Returns whether a call is under way whose request lies within the first `bytes` bytes that the session sends.
    pub(super) fn is_sent_within(&self, id: u64, bytes: u64) -> bool {
        self.calls.get(&id).is_some_and(|call| call.is_sent() && call.at < bytes)
    }

    /// Returns the call under way, if there is exactly one.
    pub(super) fn only_one_sent(&self) -> Option<u64> {
        let (id, _) = self.calls.iter().find(|(_, call)| call.is_sent())?;
        (self.under_way.all == 1).then_some(*id)
    }

    /// Removes a call that has ended.
    pub(super) fn remove(&mut self, id: u64) -> Option<Call> {
        let call = self.calls.remove(&id)?;
        if let Some(until) = call.until {
            self.deadlines.remove(&(until, id));
        }
        if call.is_sent() {
            self.under_way.all -= 1;
            self.under_way.given_up -= usize::from(call.abandoned);
            if call.mode == Mode::InBand {
                self.in_band.all -= 1;
                self.in_band.given_up -= usize::from(call.abandoned);
            }
            // While such a call is under way, no other one is sent.
            self.fds_under_way &= !call.carries_fds;
        } else {
            self.waiting_in(call.mode).remove(&id);
        }
        Some(call)
    }

    /// Gives a call up, so that only its late reply is expected. A call that was not sent yet is removed.
    pub(super) fn abandon(&mut self, id: u64) {
        let Some(call) = self.calls.get_mut(&id).filter(|call| !call.abandoned) else { return };
        if !call.is_sent() {
            self.remove(id);
            return;
        }
        call.abandoned = true;
        if let Some(until) = call.until.take() {
            self.deadlines.remove(&(until, id));
        }
        self.under_way.given_up += 1;
        self.in_band.given_up += usize::from(call.mode == Mode::InBand);
    }

    /// Removes all calls. Returns those that were not given up, in the order in which they were made.
    pub(super) fn clear(&mut self) -> Vec<(u64, Call)> {
        let mut calls: Vec<_> = self.calls.drain().filter(|(_, call)| !call.abandoned).collect();
        calls.sort_unstable_by_key(|(id, _)| *id);
        *self = Self::default();
        calls
    }

    /// Returns a call whose deadline has passed, with its command and its timeout.
    pub(super) fn expired(&self, now: Instant) -> Option<(u64, Cow<'static, str>, Duration)> {
        let (_, id) = self.deadlines.first().filter(|(until, _)| *until <= now)?;
        self.calls.get(id).map(|call| (*id, call.command.clone(), call.timeout))
    }

    /// Returns the earliest deadline.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.deadlines.first().map(|(until, _)| *until)
    }
}
