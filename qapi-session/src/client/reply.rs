//! Replies and events as received. They are decoded on request.

use std::fmt;
use std::sync::Arc;

use qapi_types::{Command, Decode, EventSet, Extra, Timestamp, Timestamped};
use serde_json::Value;

use crate::Error;
use crate::wire::de::{DecodeError, Deserializer};
use crate::wire::message::{Kind, Message, Span};

/// The value that a command returned, as received.
pub struct Reply {
    message: Message,
    span: Span,
    nesting: u32,
}

impl Reply {
    pub(super) fn new(message: Message, span: Span, nesting: u32) -> Self {
        Self { message, span, nesting }
    }

    /// Returns the reply of a command that has succeeded without one.
    pub(super) fn empty() -> Result<Self, Error> {
        Self::made_up("{}")
    }

    /// Returns a reply that was not received. Its value is `{}` or a string.
    pub(super) fn made_up(value: &str) -> Result<Self, Error> {
        let message = Message::new(format!("{{\"return\": {value}}}").into_bytes(), Some(&[9]));
        let message = message.map_err(|_| crate::ConnectionError::Protocol("no reply".into()))?;
        let Kind::Return(span) = message.kind else {
            return Err(crate::ConnectionError::Protocol("no reply".into()).into());
        };
        Ok(Self { message, span, nesting: 1 })
    }

    /// Returns the bytes on the heap.
    #[cfg(test)]
    pub(super) fn room(&self) -> usize {
        self.message.room()
    }

    /// Returns the value as JSON text. It is UTF-8 unless the server violates the protocol.
    pub fn json(&self) -> &[u8] {
        self.message.part(self.span)
    }

    /// Decodes the value from the received bytes.
    ///
    /// # Errors
    /// If the value is not of that type.
    pub fn decode<'de, T: Decode<'de>>(&'de self) -> Result<T, DecodeError> {
        self.message.decode(self.span, self.nesting)
    }

    /// Decodes the value that `C` returns.
    ///
    /// # Errors
    /// [`Error::Decode`], or [`Error::Limit`] if it nests too deep.
    pub fn decode_of<C: Command>(&self) -> Result<C::Reply, Error>
    where
        C::Reply: for<'de> Decode<'de>,
    {
        self.decode().map_err(|error| Error::of_decoding(C::NAME.into(), error))
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message.fmt(f)
    }
}

/// An event as received. Clones share the message.
#[derive(Clone)]
pub struct ReceivedEvent(Arc<Inner>);

struct Inner {
    message: Message,
    name: Box<str>,
    data: Option<Span>,
    timestamp: Timestamp,
    nesting: u32,
}

impl ReceivedEvent {
    /// Splits the message of an event into its parts.
    pub(super) fn new(message: Message, nesting: u32) -> Result<Self, DecodeError> {
        let Kind::Event { name, data, timestamp } = message.kind else {
            return Err(DecodeError::new("no event"));
        };
        let name: String = message.decode(name, nesting)?;
        let timestamp = match timestamp {
            Some(span) => message.decode(span, nesting)?,
            None => Timestamp { seconds: -1, microseconds: -1 },
        };
        // Further members are decoded on request. Checking them here ensures that this cannot fail.
        message.others(nesting)?;
        Ok(Self(Arc::new(Inner { message, name: name.into(), data, timestamp, nesting })))
    }

    /// Returns its name on the wire.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Returns the time at which it happened, by the clock of the server's host. Both parts are -1 if the message has
    /// none.
    pub fn timestamp(&self) -> Timestamp {
        self.0.timestamp
    }

    /// Returns its data as JSON text, or `{}` if it has none.
    pub fn json(&self) -> &[u8] {
        self.0.data.map_or(b"{}", |span| self.0.message.part(span))
    }

    /// Returns its data as a JSON value.
    ///
    /// # Errors
    /// If the data is not valid JSON.
    pub fn data(&self) -> Result<Value, DecodeError> {
        self.decode_data()
    }

    /// Returns the length of its message in bytes.
    pub fn size(&self) -> usize {
        self.0.message.bytes().len()
    }

    /// Returns whether it is an event of type `E`.
    pub fn is<E: qapi_types::Event>(&self) -> bool {
        self.name() == E::NAME
    }

    /// Decodes it as one of a protocol's events. An unknown event is not an error.
    ///
    /// # Errors
    /// If a known event's data is not of its type.
    pub fn decode<E: EventSet>(&self) -> Result<Timestamped<E>, DecodeError> {
        let mut data = Deserializer::from_slice(self.json())?.nesting(self.0.nesting);
        let event = E::decode_data(self.name(), &mut data)?;
        data.end()?;
        Ok(self.timestamped(event))
    }

    /// Adds the time and the unknown members of this event to its decoded data.
    pub fn timestamped<E>(&self, event: E) -> Timestamped<E> {
        Timestamped { event, timestamp: self.timestamp(), extra: self.extra() }
    }

    /// Returns members other than `event`, `data` and `timestamp`. No current protocol has any.
    pub fn extra(&self) -> Extra {
        self.0.message.others(self.0.nesting).unwrap_or_default()
    }

    /// Decodes its data as an event of type `E`, or returns `None` if it is another event.
    ///
    /// # Errors
    /// If its data is not of that type.
    pub fn decode_as<'de, E: qapi_types::Event + Decode<'de>>(&'de self) -> Result<Option<E>, DecodeError> {
        if self.is::<E>() { self.decode_data().map(Some) } else { Ok(None) }
    }

    fn decode_data<'de, T: Decode<'de>>(&'de self) -> Result<T, DecodeError> {
        crate::wire::de::from_slice_within(self.json(), self.0.nesting)
    }
}

impl fmt::Debug for ReceivedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.message.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_event_keeps_members_that_the_protocol_does_not_have() {
        let extra = |others: &str| {
            let text = format!(
                r#"{{"event": "STOP"{others}, "data": {{}}, "timestamp": {{"seconds": 1, "microseconds": 2}}}}"#
            );
            let event = ReceivedEvent::new(Message::new(text.into_bytes(), None).unwrap(), 256).unwrap();
            assert_eq!(event.decode::<qapi_types::qmp::Event>().unwrap().extra, event.extra());
            event.extra()
        };
        assert!(extra("").is_empty());
        let extra = extra(r#", "qom-path": ["/a"], "n\u0065w": {"b": 1}"#);
        let mut extra: Vec<_> = extra.iter().collect();
        // With `serde_json/preserve_order` they are in received order.
        extra.sort_by_key(|(name, _)| *name);
        assert_eq!(extra, [("new", &json!({"b": 1})), ("qom-path", &json!(["/a"]))]);
    }

    #[test]
    fn both_readers_take_the_same_envelopes_of_events() {
        type Stop = Timestamped<qapi_types::qmp::Event>;
        for others in
            ["", r#""id": 5"#, r#""i\u0064": {"a": 1}, "b": 2"#, r#""a": 1, "\u0061": 2"#, r#""a": 1, "b": 2, "a": 1"#]
        {
            let comma = if others.is_empty() { "" } else { ", " };
            let text =
                format!(r#"{{"event": "STOP", "timestamp": {{"seconds": 1, "microseconds": 2}}{comma}{others}}}"#);
            let read = serde_json::from_str::<Stop>(&text).map(|event| event.extra);
            let event = ReceivedEvent::new(Message::new(text.clone().into_bytes(), None).unwrap(), 256);
            match (read, event) {
                (Ok(extra), Ok(event)) => {
                    assert_eq!(event.extra(), extra, "{text}");
                    assert_eq!(event.decode::<qapi_types::qmp::Event>().unwrap().extra, extra, "{text}");
                    assert_eq!(extra.is_empty(), others.is_empty(), "{text}");
                }
                (Err(read), Err(event)) => {
                    assert!(read.to_string().contains("`a`") && event.to_string().contains("`a`"), "{read}, {event}");
                }
                (read, event) => panic!("{text}: {read:?}, {event:?}"),
            }
        }
    }
}
