//! Parses requests: from bytes to a command and its arguments.
//!
//! There are two paths, which accept the same requests. The fast path takes strict JSON in plain ASCII with the usual
//! members without further parsing. All other messages go through the [`json`](super::json) reader, which follows
//! QEMU's rules, and through the checks of `qapi/qmp-dispatch.c`, which give QEMU's exact errors.

use std::fmt;
use std::ops::Range;

use qapi_types::{Error, ErrorClass};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::arguments::NESTING;
use super::json::{self, Order};
use crate::wire::de::Deserializer;
use crate::wire::message::shown_masked;

/// A message in a session's queue.
pub(super) enum Item {
    /// In order, as far as anything can be that has not been checked against the schema.
    Plain(Plain),
    /// JSON of any kind, and the order in which QEMU walks its members.
    Value(Value, Order),
    /// What is no JSON: the error to answer with.
    Error(String),
}

/// Shows the value without secrets.
impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(plain) => plain.fmt(f),
            Self::Value(value, _) => write!(f, "Value({})", shown_masked(value.to_string().as_bytes())),
            // It shows what was stray.
            Self::Error(_) => f.write_str("Error(…)"),
        }
    }
}

impl Item {
    /// Whether it asks to overtake others (`qmp_is_oob` in `qapi/qmp-dispatch.c`).
    pub(super) fn overtakes(&self) -> bool {
        match self {
            Self::Plain(plain) => plain.out_of_band,
            Self::Value(Value::Object(members), _) => {
                members.contains_key("exec-oob") && !members.contains_key("execute")
            }
            _ => false,
        }
    }
}

/// A request whose text needs no explaining.
pub(super) struct Plain {
    pub(super) text: String,
    name: Range<usize>,
    /// Where the arguments are; an empty range if there are none.
    pub(super) arguments: Range<usize>,
    id: Range<usize>,
    pub(super) out_of_band: bool,
}

/// Shows the value without secrets.
impl fmt::Debug for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Plain({})", shown_masked(self.text.as_bytes()))
    }
}

impl Plain {
    pub(super) fn name(&self) -> &str {
        self.text.get(self.name.clone()).unwrap_or_default()
    }

    /// The id's text, as it is echoed; empty if there is none.
    pub(super) fn id(&self) -> &[u8] {
        self.text.get(self.id.clone()).unwrap_or_default().as_bytes()
    }
}

/// Takes an object for a plain request, if it is one. `marks` are the places of the commas and colons
/// between its members.
pub(super) fn plain(bytes: &[u8], marks: &[u32]) -> Option<Plain> {
    // Escapes and whatever is not ASCII have rules of their own in QEMU, and so has DEL in output.
    if bytes.iter().any(|&byte| !matches!(byte, b'\n' | b'\r' | b'\t' | 0x20..=0x7E) || byte == b'\\') {
        return None;
    }
    // Its numbers that begin with zero have no exponent.
    if bytes.windows(2).any(|pair| matches!(pair, [b'0', b'e' | b'E'])) {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let mut whole = Deserializer::from_text(text).nesting(NESTING);
    IgnoredAny::deserialize(&mut whole).ok()?;
    let (mut execute, mut out_of_band, mut arguments, mut id) = (None, None, None, None);
    let mut start = 1;
    let mut marks = marks.iter().map(|&mark| mark as usize);
    while let Some(colon) = marks.next() {
        let end = marks.next().unwrap_or(bytes.len() - 1);
        let value = trimmed(text, colon + 1, end)?;
        let slot = match text.get(trimmed(text, start, colon)?)? {
            "\"execute\"" => &mut execute,
            "\"exec-oob\"" => &mut out_of_band,
            "\"arguments\"" => &mut arguments,
            "\"id\"" => &mut id,
            _ => return None,
        };
        if slot.replace(value).is_some() {
            return None;
        }
        start = end + 1;
    }
    let (name, out_of_band) = match (execute, out_of_band) {
        (Some(name), None) => (name, false),
        (None, Some(name)) => (name, true),
        _ => return None,
    };
    let at = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let name = at(&name).strip_prefix('"')?.strip_suffix('"').map(|_| name.start + 1..name.end - 1)?;
    if !arguments.as_ref().is_none_or(|arguments| at(arguments).starts_with('{')) {
        return None;
    }
    if !id.as_ref().is_none_or(|id| is_echoed_as_written(at(id))) {
        return None;
    }
    let (arguments, id) = (arguments.unwrap_or(0..0), id.unwrap_or(0..0));
    Some(Plain { name, arguments, id, out_of_band, text: text.to_owned() })
}

fn trimmed(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let part = text.get(start..end)?;
    let left = start + part.len() - part.trim_ascii_start().len();
    Some(left..left + part.trim_ascii().len())
}

/// Whether QEMU prints a value as it stands here. Of JSON that is known to be in order.
fn is_echoed_as_written(id: &str) -> bool {
    match id.as_bytes() {
        [b'"', ..] => true,
        [b'0'] | [b'1'..=b'9', ..] => id.len() < 20 && id.bytes().all(|byte| byte.is_ascii_digit()),
        _ => matches!(id, "null" | "true" | "false"),
    }
}

/// A request that has been taken apart, its arguments not checked.
pub(super) struct Envelope {
    pub(super) name: String,
    pub(super) out_of_band: bool,
    pub(super) arguments: Map<String, Value>,
    /// The order of the arguments' members.
    pub(super) order: Order,
}

/// The id of a request, as JSON; empty if it has none.
pub(super) fn id_of(request: &Value, order: &Order) -> Vec<u8> {
    let mut text = Vec::new();
    if let Some(id) = request.get("id") {
        json::value_to_vec(&mut text, id, order.member("id"));
    }
    text
}

/// Takes a request apart, with the checks of `qmp_dispatch_check_obj` in `qapi/qmp-dispatch.c`.
pub(super) fn open(request: Value, order: &Order, out_of_band_allowed: bool) -> Result<Envelope, Error> {
    let Value::Object(mut members) = request else {
        return Err(Error::generic("QMP input must be a JSON object"));
    };
    let mut execute = None;
    for name in order.names(&members) {
        let value = members.get(name).unwrap_or(&Value::Null);
        match name {
            "execute" => {}
            "exec-oob" if out_of_band_allowed => {}
            "arguments" if value.is_object() => continue,
            "arguments" => return Err(Error::generic("QMP input member 'arguments' must be an object")),
            "id" => continue,
            _ => return Err(Error::generic(format!("QMP input member '{name}' is unexpected"))),
        }
        let Value::String(command) = value else {
            return Err(Error::generic(format!("QMP input member '{name}' must be a string")));
        };
        if let Some((other, _)) = execute.replace((name, command.clone())) {
            return Err(Error::generic(format!("QMP input member '{name}' clashes with '{other}'")));
        }
    }
    let Some((member, name)) = execute else {
        return Err(Error::generic("QMP input lacks member 'execute'"));
    };
    let out_of_band = member == "exec-oob";
    let arguments = match members.remove("arguments") {
        Some(Value::Object(arguments)) => arguments,
        _ => Map::new(),
    };
    Ok(Envelope { name, out_of_band, arguments, order: order.member("arguments").clone() })
}

/// The error of a command that is not there.
pub(super) fn not_found(name: &str) -> Error {
    Error::new(ErrorClass::CommandNotFound, format!("The command {name} has not been found"))
}
