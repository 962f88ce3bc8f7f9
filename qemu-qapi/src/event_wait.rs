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
