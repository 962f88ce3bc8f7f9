//! How the drivers' subscriptions wait for an event, and read it.

use std::time::{Duration, Instant};

use qapi_session::client::ReceivedEvent;
use qapi_types::{Decode, EventSet, Timestamped};

use crate::{Error, TimeoutKind};

/// How long an event may take. One deadline covers all events that are passed over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    after: Duration,
    /// The end of the wait; `None` if it has none.
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

    /// Whether to give up, after an event that was not wanted. Events that have arrived by the deadline are still looked
    /// at: `queued` says how many there are, and `left` keeps how many of them are left. Without this, a server that
    /// sends events faster than they are read would hold up the wait for ever.
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

    /// The error of a wait that has come to its end.
    pub(crate) fn passed(self, kind: TimeoutKind) -> Error {
        Error::Timeout { kind, after: self.after, address: None }
    }
}

/// Reads an event as one of a set.
pub(crate) fn decode<E: EventSet>(event: &ReceivedEvent) -> Result<Timestamped<E>, Error> {
    event.decode().map_err(|error| Error::DecodeEvent { event: event.name().into(), error, address: None })
}

/// Reads an event if it is of type `E` and wanted.
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
