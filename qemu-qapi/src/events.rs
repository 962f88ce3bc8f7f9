//! What the drivers' subscriptions have in common: events of no known protocol, and how an event is waited for.

use std::time::{Duration, Instant};

use qapi_session::client::ReceivedEvent;
use qapi_types::wire::serde::Deserializer;
use qapi_types::{Any, Decode, EventSet, Timestamped};

use crate::{Error, TimeoutKind};

/// An event of whatever protocol: its name and its data as JSON.
///
/// A subscription delivers events as this type unless it is told which protocol's they are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnyEvent {
    /// Its name on the wire.
    pub name: String,
    /// Its data; an empty object if it has none.
    pub data: Any,
}

impl EventSet for AnyEvent {
    const NAMES: &'static [&'static str] = &[];

    fn decode_data<'de, D: Deserializer<'de>>(name: &str, data: D) -> Result<Self, D::Error> {
        Ok(Self { name: name.to_owned(), data: Decode::decode(data)? })
    }

    fn name(&self) -> &str {
        &self.name
    }
}

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
