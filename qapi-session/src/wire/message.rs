//! A message of a server: its bytes, and the positions of its members.

use std::fmt;
use std::ops::Range;

use qapi_types::{Decode, Extra};
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

use super::de::{self, DecodeError};
use super::scanner;
use crate::masked::masked_up_to;

/// A range of a message's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    fn of<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        bytes.get(Range { start: self.start as usize, end: self.end as usize }).unwrap_or_default()
    }

    /// Returns the range without white space at both ends.
    fn trimmed(bytes: &[u8], start: usize, end: usize) -> Self {
        // Unlike Rust, JSON does not treat a form feed as white space.
        let is_text = |byte: &u8| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        let text = bytes.get(start..end).unwrap_or_default();
        let left = text.iter().position(is_text).unwrap_or(text.len());
        let right = text.iter().rposition(is_text).map_or(left, |last| last + 1);
        Self { start: (start + left) as u32, end: (start + right) as u32 }
    }
}

/// The kind of a message, by its outermost members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `{"return": VALUE}`.
    Return(Span),
    /// `{"error": VALUE}`.
    Error(Span),
    /// `{"event": NAME, "data": VALUE, "timestamp": VALUE}`; `data` and `timestamp` may be absent.
    Event { name: Span, data: Option<Span>, timestamp: Option<Span> },
    /// `{"QMP": VALUE}`.
    Greeting(Span),
    /// An object without these members, perhaps of a newer protocol.
    Other,
}

/// A message. It owns its bytes, so that a caller can decode it later and in another thread.
pub(crate) struct Message {
    bytes: Vec<u8>,
    pub(crate) kind: Kind,
    id: Option<Span>,
    /// Whether an event has members other than `event`, `data` and `timestamp`.
    has_others: bool,
}

/// An object that is not a message of a server.
#[derive(Debug)]
pub(crate) struct NoMessage {
    /// The fault.
    pub(crate) why: String,
    pub(crate) bytes: Vec<u8>,
}

impl Message {
    /// Finds the members of the object `bytes`, given the places of its commas and colons if they are known.
    pub(crate) fn new(bytes: Vec<u8>, marks: Option<&[u32]>) -> Result<Self, NoMessage> {
        let members = match marks {
            Some(marks) => members(&bytes, marks.iter().map(|&mark| mark as usize)),
            None => many_members(&bytes),
        };
        match members {
            Ok((kind, id, has_others)) => Ok(Self { bytes, kind, id, has_others }),
            Err(why) => Err(NoMessage { why, bytes }),
        }
    }

    /// Returns the whole message.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Bytes held in the heap.
    #[cfg(test)]
    pub(crate) fn room(&self) -> usize {
        self.bytes.capacity()
    }

    /// Describes the kind and the length of the message, without its content.
    pub(crate) fn outline(&self) -> String {
        let what = match self.kind {
            Kind::Return(_) => "a return".to_owned(),
            Kind::Error(_) => "an error".to_owned(),
            Kind::Event { name, .. } => format!("an event {}", shown(self.part(name))),
            Kind::Greeting(_) => "a greeting".to_owned(),
            Kind::Other => "an object that is not a message".to_owned(),
        };
        let id = match self.id() {
            Id::Absent => String::new(),
            Id::Number(id) => format!(" with the id {id}"),
            Id::Foreign => " with a foreign id".to_owned(),
        };
        format!("{what}{id}, {} bytes", self.bytes.len())
    }

    /// Returns the text of a part.
    pub(crate) fn part(&self, span: Span) -> &[u8] {
        span.of(&self.bytes)
    }

    /// Decodes a part.
    pub(crate) fn decode<'de, T: Decode<'de>>(&'de self, span: Span, nesting: u32) -> Result<T, DecodeError> {
        super::de::from_slice_within(span.of(&self.bytes), nesting)
    }

    /// The members of an event other than `event`, `data` and `timestamp`.
    ///
    /// # Errors
    /// If they cannot be read, or one of them occurs twice.
    pub(crate) fn others(&self, nesting: u32) -> Result<Extra, DecodeError> {
        match self.has_others {
            true => super::de::from_slice_within::<Others>(&self.bytes, nesting).map(|Others(extra)| extra),
            false => Ok(Extra::default()),
        }
    }

    /// Returns the id of a reply.
    pub(crate) fn id(&self) -> Id {
        let Some(span) = self.id else { return Id::Absent };
        match std::str::from_utf8(span.of(&self.bytes)).ok().and_then(|text| text.parse().ok()) {
            Some(id) => Id::Number(id),
            None => Id::Foreign,
        }
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Message({})", shown_masked(&self.bytes))
    }
}

/// The id of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// The message has no id.
    Absent,
    /// The id is a number, as sessions of this crate use.
    Number(u64),
    /// The id is not a number, so no session of this crate has sent it.
    Foreign,
}

/// Like [`shown`], without secrets.
pub(crate) fn shown_masked(bytes: &[u8]) -> String {
    let masked = masked_up_to(bytes, SHOWN);
    match masked.len() > SHOWN {
        true => format!("{}… ({} bytes)", shown(masked.get(..SHOWN).unwrap_or_default()), bytes.len()),
        false => shown(&masked),
    }
}

/// The most bytes of a message that are shown.
const SHOWN: usize = 160;

/// Returns the start of `bytes` as text for an error.
pub(crate) fn shown(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes.get(..SHOWN).unwrap_or(bytes) {
        match byte {
            b'"' => text.push('"'),
            byte => text.extend(byte.escape_ascii().map(char::from)),
        }
    }
    if bytes.len() > SHOWN { format!("{text}… ({} bytes)", bytes.len()) } else { text }
}

/// The members of an event other than `event`, `data` and `timestamp`.
struct Others(Extra);

impl<'de> Decode<'de> for Others {
    fn decode<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OthersVisitor)
    }
}

struct OthersVisitor;

impl<'de> Visitor<'de> for OthersVisitor {
    type Value = Others;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Others, A::Error> {
        let mut extra = Extra::default();
        while let Some(name) = qapi_types::wire::next_key(&mut map)? {
            match &*name {
                "event" | "data" | "timestamp" => _ = map.next_value::<IgnoredAny>()?,
                _ => extra.read_member(name, &mut map)?,
            }
        }
        Ok(Others(extra))
    }
}

#[derive(Default)]
struct Members {
    id: Option<Span>,
    returned: Option<Span>,
    error: Option<Span>,
    event: Option<Span>,
    data: Option<Span>,
    timestamp: Option<Span>,
    greeting: Option<Span>,
    has_others: bool,
}

/// Like [`members`], for an object with more members than the scanner records.
#[cold]
fn many_members(bytes: &[u8]) -> Result<(Kind, Option<Span>, bool), String> {
    members(bytes, scanner::marks(bytes))
}

fn members(bytes: &[u8], mut marks: impl Iterator<Item = usize>) -> Result<(Kind, Option<Span>, bool), String> {
    if bytes.last() != Some(&b'}') {
        return Err("brackets do not match".to_owned());
    }
    let mut found = Members::default();
    let mut start = 1;
    while let Some(colon) = marks.next() {
        let end = marks.next().unwrap_or(bytes.len() - 1);
        if bytes.get(colon) != Some(&b':') || !matches!(bytes.get(end), Some(b',' | b'}')) {
            return Err("a comma or colon is missing".to_owned());
        }
        let key = Span::trimmed(bytes, start, colon).of(bytes);
        let slot = match key {
            b"\"id\"" => Some(&mut found.id),
            b"\"return\"" => Some(&mut found.returned),
            b"\"error\"" => Some(&mut found.error),
            b"\"event\"" => Some(&mut found.event),
            b"\"data\"" => Some(&mut found.data),
            b"\"timestamp\"" => Some(&mut found.timestamp),
            b"\"QMP\"" => Some(&mut found.greeting),
            key => rarely_written(key, &mut found)?,
        };
        match slot {
            Some(slot) if slot.is_some() => return Err(format!("the member {} occurs twice", shown(key))),
            Some(slot) => *slot = Some(Span::trimmed(bytes, colon + 1, end)),
            // A member of a newer protocol.
            None => found.has_others = true,
        }
        start = end + 1;
    }
    // Another member must follow a comma.
    if start != 1 && start < bytes.len() {
        return Err("a comma or colon is missing".to_owned());
    }
    let kind = match found {
        Members { returned: Some(value), error: None, event: None, greeting: None, .. } => Kind::Return(value),
        Members { returned: None, error: Some(error), event: None, greeting: None, .. } => Kind::Error(error),
        Members { returned: None, error: None, event: Some(name), greeting: None, data, timestamp, .. } => {
            Kind::Event { name, data, timestamp }
        }
        Members { returned: None, error: None, event: None, greeting: Some(greeting), .. } => Kind::Greeting(greeting),
        Members { returned: None, error: None, event: None, greeting: None, .. } => Kind::Other,
        _ => return Err("it is more than one of a return, an error, an event and a greeting".to_owned()),
    };
    // An id of an event counts as an unknown member.
    Ok((kind, found.id, found.has_others || found.id.is_some()))
}

/// Returns the slot of a member whose name is written with escapes.
#[cold]
fn rarely_written<'a>(key: &[u8], found: &'a mut Members) -> Result<Option<&'a mut Option<Span>>, String> {
    let mut name = de::Deserializer::from_slice(key).map_err(|error| error.to_string())?;
    let name: String = Decode::decode(&mut name).map_err(|error| format!("a member's name: {error}"))?;
    Ok(match name.as_str() {
        "id" => Some(&mut found.id),
        "return" => Some(&mut found.returned),
        "error" => Some(&mut found.error),
        "event" => Some(&mut found.event),
        "data" => Some(&mut found.data),
        "timestamp" => Some(&mut found.timestamp),
        "QMP" => Some(&mut found.greeting),
        _ => None,
    })
}
