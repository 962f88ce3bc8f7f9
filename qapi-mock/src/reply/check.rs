//! Checks values against types of an interface.

use std::fmt;

use qapi_interface::{Builtin, Interface, Object, Shape, TypeRef};
use serde_json::Value;

/// The first place at which a value does not have its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The names of members and the indices from the value to the place.
    path: String,
    why: String,
}

impl Misfit {
    fn new(why: impl Into<String>) -> Self {
        Self { path: String::new(), why: why.into() }
    }

    fn below(mut self, step: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }

    /// Returns the path of the place, such as `[0].inserted.ro`. It is empty for the value itself.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.why),
            path => write!(f, "`{path}`: {}", self.why),
        }
    }
}

impl std::error::Error for Misfit {}

/// Checks that a value has a type of an interface.
///
/// # Errors
/// The first place at which it does not.
pub fn check(table: &Interface, ty: TypeRef, value: &Value) -> Result<(), Misfit> {
    let fits = |fits: bool| match fits {
        true => Ok(()),
        false => Err(Misfit::new(format!("{} is not of type {}", shown(value), table.describe(ty)))),
    };
    match (&table.types[ty].shape, value) {
        (Shape::Builtin(builtin), value) => fits(is_a(*builtin, value)),
        (Shape::Array(element), Value::Array(values)) => values.iter().enumerate().try_for_each(|(index, value)| {
            check(table, *element, value).map_err(|misfit| misfit.below(&format!("[{index}]")))
        }),
        (Shape::Enum(values), Value::String(text)) => fits(values.iter().any(|value| value.name == *text)),
        (Shape::Object(object), value) => check_object(table, object, value),
        (Shape::Alternate(alternatives), value) => match table.alternative(alternatives, value) {
            Some(ty) => check(table, ty, value),
            None => fits(false),
        },
        _ => fits(false),
    }
}

/// Whether a value is of a built-in type.
fn is_a(builtin: Builtin, value: &Value) -> bool {
    let within = |low: i64, high: u64| {
        let low = value.as_i64().is_some_and(|value| value < 0 && value >= low);
        low || value.as_u64().is_some_and(|value| value <= high)
    };
    match builtin {
        Builtin::Str => value.is_string(),
        Builtin::Number => value.is_number(),
        Builtin::Int8 => within(i8::MIN.into(), i8::MAX as u64),
        Builtin::Int16 => within(i16::MIN.into(), i16::MAX as u64),
        Builtin::Int32 => within(i32::MIN.into(), i32::MAX as u64),
        Builtin::Int | Builtin::Int64 => within(i64::MIN, i64::MAX as u64),
        Builtin::Uint8 => within(0, u8::MAX.into()),
        Builtin::Uint16 => within(0, u16::MAX.into()),
        Builtin::Uint32 => within(0, u32::MAX.into()),
        Builtin::Uint64 | Builtin::Size => within(0, u64::MAX),
        Builtin::Bool => value.is_boolean(),
        Builtin::Null => value.is_null(),
        Builtin::Any => true,
    }
}

/// Checks the members of a struct or union of an interface.
///
/// # Errors
/// As [`check`].
pub fn check_object(table: &Interface, object: &Object, value: &Value) -> Result<(), Misfit> {
    let Value::Object(members) = value else {
        return Err(Misfit::new(format!("{} is not an object", shown(value))));
    };
    let known = || table.parts(object, members).flat_map(|part| &part.members);
    for member in known() {
        match members.get(&member.name) {
            Some(value) => check(table, member.ty, value).map_err(|misfit| misfit.below(&member.name))?,
            None if member.optional => {}
            None => return Err(Misfit::new("it is missing").below(&member.name)),
        }
    }
    match members.keys().find(|name| !known().any(|member| member.name == **name)) {
        Some(name) => Err(Misfit::new("there is no such member").below(name)),
        None => Ok(()),
    }
}

/// Returns the text of a value, shortened for a message.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::Schema;

    #[track_caller]
    fn misfit(command: &str, value: Value) -> String {
        let table = Schema::default().interface;
        check(&table, table.command(command).unwrap().returns.unwrap(), &value)
            .err()
            .map(|misfit| misfit.to_string())
            .unwrap_or_default()
    }

    #[test]
    fn faults_are_told_with_their_place() {
        assert_eq!(misfit("query-status", json!({"running": true, "status": "running"})), "");
        assert_eq!(misfit("query-status", json!({"status": "running"})), "`running`: it is missing");
        assert_eq!(misfit("query-status", json!([])), "[] is not an object");
        let status = json!({"running": true, "status": "flying"});
        assert_eq!(misfit("query-status", status), "`status`: \"flying\" is not of type RunState");
        let status = json!({"running": true, "status": "running", "x": 1});
        assert_eq!(misfit("query-status", status), "`x`: there is no such member");
        let cpus = json!([{"cpu-index": 0, "qom-path": "/", "qom-type": "t", "thread-id": 1.5, "target": "x86_64"}]);
        assert_eq!(misfit("query-cpus-fast", cpus), "`[0].thread-id`: 1.5 is not of type int64");
        assert_eq!(misfit("query-blockstats", json!({})), "{} is not of type [BlockStats]");
    }

    #[test]
    fn branches_add_members() {
        let device = |kind: &str, data: Value| json!([{"type": kind, "data": data}]);
        let epc = json!({"memaddr": 1, "size": u64::MAX, "node": 0, "memdev": "m"});
        assert_eq!(misfit("query-memory-devices", device("sgx-epc", epc.clone())), "");
        assert_ne!(misfit("query-memory-devices", device("dimm", epc)), "");
    }
}
