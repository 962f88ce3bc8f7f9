//! Deadlines and decoding for subscriptions that wait for an event.

use std::time::{Duration, Instant};

use qapi_session::client::ReceivedEvent;
use qapi_types::{Decode, EventSet, Timestamped};

use crate::{Error, TimeoutKind};

/// The deadline of a wait for an event. It covers all events that are skipped.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    after: Duration,
    /// The end of the wait; `None` for a wait without end.
    pub(crate) until: Option<Instant>,
}

impl Deadline {
    pub(crate) fn after(after: Duration) -> Self {
        Self { after, until: Instant::now().checked_add(after) }
    }

    /// The time that is left.
    #[cfg(feature = "blocking")]
    pub(crate) fn left(self) -> Duration {
        self.until.map_or(Duration::MAX, |until| until.saturating_duration_since(Instant::now()))
    }

    /// Returns whether to give up after an event that was not wanted. Events that have arrived by the deadline are
    /// still checked: `queued` returns their number, and `left` holds how many of them are left. Without this limit,
    /// the wait would never end if a server sends events faster than they are read.
    pub(crate) fn is_over(self, left: &mut Option<usize>, queued: impl FnOnce() -> usize) -> bool {
        if self.until.is_none_or(|until| Instant::now() < until) {
            return false;
        }
        match left.get_or_insert_with(queued) {
            0 => true,
            left => {
                *left -= 1;
                false
            }
        }
    }

    /// Returns the error of a wait that has timed out.
    pub(crate) fn passed(self, kind: TimeoutKind) -> Error {
        Error::Timeout { kind, after: self.after, address: None }
    }
}

/// Decodes an event as one of a protocol's events.
pub(crate) fn decode<E: EventSet>(event: &ReceivedEvent) -> Result<Timestamped<E>, Error> {
    event.decode().map_err(|error| Error::DecodeEvent { event: event.name().into(), error, address: None })
}

/// Decodes an event if it is of type `E`, and returns it if it is wanted.
pub(crate) fn decode_wanted<E>(
    event: &ReceivedEvent,
    wanted: impl FnOnce(&E) -> bool,
) -> Result<Option<Timestamped<E>>, Error>
where
    E: qapi_types::Event + for<'de> Decode<'de>,
{
    let decoded = event.decode_as::<E>();
    let decoded = decoded.map_err(|error| Error::DecodeEvent { event: event.name().into(), error, address: None })?;
    Ok(decoded.filter(wanted).map(|found| event.timestamped(found)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_that_have_arrived_by_the_deadline_are_looked_at() {
        let (deadline, mut left) = (Deadline::after(Duration::ZERO), None);
        let over = [9, 9, 9].map(|more| deadline.is_over(&mut left, || more - 7));
        assert_eq!(over, [false, false, true]);
        assert!(!Deadline::after(Duration::from_secs(60)).is_over(&mut None, || 0));
        assert!(!Deadline::after(Duration::MAX).is_over(&mut None, || 0));
    }
}
