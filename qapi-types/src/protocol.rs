//! Traits of the commands and events of all protocols.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess};
use serde::ser::SerializeMap;
use serde_json::Value;

use crate::Extra;
use crate::wire::{self, Decode, Encode, Members, ReadMembers, Ref, Rest, WriteMembers};

/// A command. A value of the type holds its arguments.
///
/// A client needs commands that implement [`Encode`](crate::Encode) and replies that implement
/// [`Decode`](crate::Decode); a server needs the reverse. The features `client` and `server` of this crate select these
/// implementations.
pub trait Command {
    /// The type returned on success: [`Empty`] if the schema declares no reply.
    type Reply;

    /// Name on the wire.
    const NAME: &'static str;

    /// The release of QEMU that first had it, such as `2.6`, according to its documentation.
    const SINCE: Option<&'static str> = None;

    /// The release whose schema first marks it as deprecated.
    const DEPRECATED_SINCE: Option<&'static str> = None;

    /// The release that no longer has it, if bindings are of an older one.
    const REMOVED_IN: Option<&'static str> = None;

    /// Whether the server replies on success (`'success-response'` in the schema). If not, the command is a
    /// [`SilentCommand`].
    const SUCCESS_RESPONSE: bool = true;

    /// Whether the schema declares all arguments. It does not for commands with `'gen': false`.
    const GENERATED: bool = true;
}

/// A command that may be executed out of band (`allow-oob` in the schema).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be executed out of band",
    label = "not out of band",
    note = "the schema allows it for few commands, those with `allow-oob`; any can be executed by `execute` or `call`"
)]
pub trait OobCommand: Command {}

/// A command that has no reply on success (`'success-response': false` in the schema).
pub trait SilentCommand: Command {}

/// An event. A value of the type holds its data.
pub trait Event {
    /// Name on the wire.
    const NAME: &'static str;

    /// The release of QEMU that first had it, such as `2.6`, according to its documentation.
    const SINCE: Option<&'static str> = None;

    /// The release whose schema first marks it as deprecated.
    const DEPRECATED_SINCE: Option<&'static str> = None;

    /// The release that no longer has it, if bindings are of an older one.
    const REMOVED_IN: Option<&'static str> = None;
}

/// The events of a protocol, in one enumeration.
pub trait EventSet: Sized {
    /// The names of the known events on the wire. Any other event is decoded as `Unknown`.
    const NAMES: &'static [&'static str];

    /// Decodes the data of the event `name`.
    ///
    /// # Errors
    /// If the data of a known event does not fit its type. An unknown event is not an error.
    fn decode_data<'de, D: Deserializer<'de>>(name: &str, data: D) -> Result<Self, D::Error>;

    /// Name on the wire.
    fn name(&self) -> &str;
}

/// An event with the time at which it happened, as a server sends it.
#[derive(Clone, Debug, PartialEq)]
pub struct Timestamped<E> {
    /// The event and its data.
    pub event: E,
    /// When it happened, by the clock of the host that QEMU runs on.
    pub timestamp: Timestamp,
    /// Members other than `event`, `data` and `timestamp`. No current protocol has any.
    pub extra: Extra,
}

/// A wall-clock time since the Unix epoch. Both parts are -1 if the host's clock failed.
///
/// QMP has always had exactly these two members. Unknown members are ignored instead of kept, so that the type can be
/// `Copy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp {
    /// Whole seconds.
    pub seconds: i64,
    /// Microseconds beyond them, 0 to 999,999.
    pub microseconds: i64,
}

/// Shows the seconds with six decimal places, or `unknown time` if a part is negative.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.seconds < 0 || self.microseconds < 0 {
            return f.write_str("unknown time");
        }
        write!(f, "{}.{:06}", self.seconds, self.microseconds)
    }
}

wire::envelope! { Timestamp { seconds: "seconds" required, microseconds: "microseconds" required } }

impl<'de, E: EventSet> serde::Deserialize<'de> for Timestamped<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::decode(deserializer)
    }
}

impl<'de, E: EventSet> ReadMembers<'de> for Timestamped<E> {
    const TAG: &'static [&'static str] = &["event"];

    fn read_members<R, F: Error, M: Members<'de, F>>(map: &mut M, put: impl FnOnce(Self) -> R) -> Result<R, F> {
        let (mut timestamp, mut event, mut extra) = (None, None, Extra::default());
        let mut rest = Rest::new("event", map, |key: &str, map: &mut M| match key {
            "timestamp" => wire::read_common(map, "timestamp", &mut timestamp),
            _ => Ok(false),
        });
        let name = wire::tag::or_absent::required(rest.up_to_tag()?, "event")?;
        while let Some(key) = wire::next_key(&mut rest)? {
            match &*key {
                "data" if event.is_some() => return Err(wire::duplicate("data")),
                "data" => {
                    event = Some(
                        rest.next_value_seed(Data(&name, PhantomData))
                            .map_err(|error| wire::at_member("data", error))?,
                    );
                }
                _ => extra.read_member(key, &mut rest)?,
            }
        }
        let event = match event {
            Some(event) => event,
            // An event without data is decoded from an empty object.
            None => E::decode_data(&name, Value::Object(serde_json::Map::new()))
                .map_err(|error| wire::at_member("data", F::custom(error)))?,
        };
        match timestamp {
            Some(timestamp) => Ok(put(Self { event, timestamp, extra })),
            None => Err(wire::missing(&[("timestamp", true)])),
        }
    }
}

/// Writes the event as QEMU does: without `data` if the data is an empty object.
impl<E: EventSet + Encode> WriteMembers for Timestamped<E> {
    fn write_members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("event", self.event.name())?;
        if !crate::to_value(&self.event).is_ok_and(|data| data.as_object().is_some_and(serde_json::Map::is_empty)) {
            map.serialize_entry("data", &Ref(&self.event))?;
        }
        map.serialize_entry("timestamp", &Ref(&self.timestamp))?;
        self.extra.write_members(map, &["event", "data", "timestamp"])
    }
}

#[cfg(feature = "serde")]
impl<E: EventSet + Encode> serde::Serialize for Timestamped<E> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.encode(serializer)
    }
}

/// Decodes the data of the named event.
struct Data<'a, E>(&'a str, PhantomData<E>);

impl<'de, E: EventSet> DeserializeSeed<'de> for Data<'_, E> {
    type Value = E;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<E, D::Error> {
        E::decode_data(self.0, deserializer)
    }
}

/// The reply of a command that returns nothing: an empty object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Empty {
    /// Members that a newer server returns.
    pub extra: Extra,
}

wire::record! { received Empty {} extra }

impl From<()> for Empty {
    #[inline]
    fn from((): ()) -> Self {
        Self::default()
    }
}
