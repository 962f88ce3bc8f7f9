//! Parses requests: from bytes to a command and its arguments.
//!
//! There are two paths, which accept the same requests. The fast path takes strict JSON in plain ASCII with the usual
//! members without further parsing. All other messages go through the [`json`](super::json) reader, which follows
//! QEMU's rules, and through the checks of `qapi/qmp-dispatch.c`, which give QEMU's exact errors.

use std::fmt;

use qapi_types::{CommandError, ErrorClass};
use serde_json::{Map, Value};

use super::json::{self, Order};
use super::plain::Plain;
use crate::wire::message::shown_masked;

/// A message in a session's queue.
pub(super) enum Item {
    /// A plain request, which has not been checked against the schema.
    Plain(Plain),
    /// A JSON value, and the order in which QEMU iterates over its members.
    Value(Value, Order),
    /// The error for input that is not valid JSON.
    Error(String),
}

/// Shows the value without secrets.
impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(plain) => plain.fmt(f),
            Self::Value(value, _) => write!(f, "Value({})", shown_masked(value.to_string().as_bytes())),
            // The text contains parts of the input.
            Self::Error(_) => f.write_str("Error(…)"),
        }
    }
}

impl Item {
    /// Returns whether the message is a request for out-of-band execution (`qmp_is_oob` in `qapi/qmp-dispatch.c`).
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

/// The parts of a request. Its arguments have not been checked.
pub(super) struct Envelope {
    pub(super) name: String,
    pub(super) out_of_band: bool,
    pub(super) arguments: Map<String, Value>,
    /// The order of the arguments' members.
    pub(super) order: Order,
}

/// Returns the id of a request as JSON, which is empty if it has none.
pub(super) fn id_of(request: &Value, order: &Order) -> Vec<u8> {
    let mut text = Vec::new();
    if let Some(id) = request.get("id") {
        json::value_to_vec(&mut text, id, order.member("id"));
    }
    text
}

/// Splits a request into its parts, with the checks of `qmp_dispatch_check_obj` in `qapi/qmp-dispatch.c`.
pub(super) fn open(request: Value, order: &Order, out_of_band_allowed: bool) -> Result<Envelope, CommandError> {
    let Value::Object(mut members) = request else {
        return Err(CommandError::generic("QMP input must be a JSON object"));
    };
    let mut execute = None;
    for name in order.names(&members) {
        let value = members.get(name).unwrap_or(&Value::Null);
        match name {
            "execute" => {}
            "exec-oob" if out_of_band_allowed => {}
            "arguments" if value.is_object() => continue,
            "arguments" => return Err(CommandError::generic("QMP input member 'arguments' must be an object")),
            "id" => continue,
            _ => return Err(CommandError::generic(format!("QMP input member '{name}' is unexpected"))),
        }
        let Value::String(command) = value else {
            return Err(CommandError::generic(format!("QMP input member '{name}' must be a string")));
        };
        if let Some((other, _)) = execute.replace((name, command.clone())) {
            return Err(CommandError::generic(format!("QMP input member '{name}' clashes with '{other}'")));
        }
    }
    let Some((member, name)) = execute else {
        return Err(CommandError::generic("QMP input lacks member 'execute'"));
    };
    let out_of_band = member == "exec-oob";
    let arguments = match members.remove("arguments") {
        Some(Value::Object(arguments)) => arguments,
        _ => Map::new(),
    };
    Ok(Envelope { name, out_of_band, arguments, order: order.member("arguments").clone() })
}

/// Returns the error for an unknown command.
pub(super) fn not_found(name: &str) -> CommandError {
    CommandError::new(ErrorClass::CommandNotFound, format!("The command {name} has not been found"))
}
