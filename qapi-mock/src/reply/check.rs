//! Checks values against types of the schema table.

use std::fmt;

use qemu_qapi::schema::{Alternate, Object, Type};
use serde_json::{Map, Value};

/// The first place at which a value does not have its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The names of members and the indices on the way from the value to the place.
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

    /// The path of the place, such as `[0].inserted.ro`. It is empty for the value itself.
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

/// Checks that a value has a type.
///
/// # Errors
/// The first place at which it does not.
pub fn check(ty: Type, value: &Value) -> Result<(), Misfit> {
    let fits =
        |fits: bool| if fits { Ok(()) } else { Err(Misfit::new(format!("{} is not of type {ty:?}", shown(value)))) };
    let within = |low: i64, high: u64| {
        let low = value.as_i64().is_some_and(|value| value < 0 && value >= low);
        fits(low || value.as_u64().is_some_and(|value| value <= high))
    };
    match (ty.known(), value) {
        (Type::Str | Type::Base64, value) => fits(value.is_string()),
        (Type::Number, value) => fits(value.is_number()),
        (Type::Int8, _) => within(i8::MIN.into(), i8::MAX as u64),
        (Type::Int16, _) => within(i16::MIN.into(), i16::MAX as u64),
        (Type::Int32, _) => within(i32::MIN.into(), i32::MAX as u64),
        (Type::Int64, _) => within(i64::MIN, i64::MAX as u64),
        (Type::Uint8, _) => within(0, u8::MAX.into()),
        (Type::Uint16, _) => within(0, u16::MAX.into()),
        (Type::Uint32, _) => within(0, u32::MAX.into()),
        (Type::Uint64 | Type::Size, _) => within(0, u64::MAX),
        (Type::Bool, value) => fits(value.is_boolean()),
        (Type::Null, value) => fits(value.is_null()),
        (Type::Array(element), Value::Array(values)) => values.iter().enumerate().try_for_each(|(index, value)| {
            check(*element, value).map_err(|misfit| misfit.below(&format!("[{index}]")))
        }),
        (Type::Enum(ty), Value::String(text)) => fits(ty.values.iter().any(|value| value.name == text)),
        (Type::Object(object), value) => check_object(object, value),
        (Type::Alternate(alternate), value) => match select(alternate, value) {
            Some(ty) => check(ty, value),
            None => fits(false),
        },
        (Type::Any, _) => Ok(()),
        _ => fits(false),
    }
}

/// Checks the members of a struct or union.
///
/// # Errors
/// As [`check`].
pub fn check_object(object: &Object, value: &Value) -> Result<(), Misfit> {
    let Value::Object(members) = value else {
        return Err(Misfit::new(format!("{} is not an object", shown(value))));
    };
    for part in parts(object, members) {
        for member in part.members {
            match members.get(member.name) {
                Some(value) => check(member.ty, value).map_err(|misfit| misfit.below(member.name))?,
                None if member.optional => {}
                None => return Err(Misfit::new("it is missing").below(member.name)),
            }
        }
    }
    let is_known =
        |name: &str| parts(object, members).any(|part| part.members.iter().any(|member| member.name == name));
    match members.keys().find(|name| !is_known(name)) {
        Some(name) => Err(Misfit::new("there is no such member").below(name)),
        None => Ok(()),
    }
}

/// An object, and the branches that its tags select.
fn parts<'a>(object: &'a Object, members: &'a Map<String, Value>) -> impl Iterator<Item = &'a Object> {
    std::iter::successors(Some(object), |part| branch(part, members))
}

/// The branch that the tag of a union selects. `None` if that has no members.
pub(super) fn branch(object: &Object, members: &Map<String, Value>) -> Option<&'static Object> {
    let variants = object.variants?;
    let tag = members.get(variants.tag)?.as_str()?;
    variants.branches.iter().find(|branch| branch.value == tag).map(|branch| branch.object)
}

/// Selects the alternative for a value. An alternate has at most one alternative for each JSON type.
fn select(alternate: &Alternate, value: &Value) -> Option<Type> {
    let mut types = alternate.alternatives.iter().map(|alternative| alternative.ty.known());
    types.find(|ty| match ty {
        Type::Str | Type::Base64 | Type::Enum(_) => value.is_string(),
        Type::Bool => value.is_boolean(),
        Type::Null => value.is_null(),
        Type::Array(_) => value.is_array(),
        Type::Object(_) => value.is_object(),
        _ => value.is_number(),
    })
}

/// The text of a value, shortened for a message.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use qemu_qapi::qmp::schema::PROTOCOL;
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn misfit(command: &str, value: Value) -> String {
        let returns = PROTOCOL.command(command).unwrap().returns.unwrap();
        check(returns, &value).err().map(|misfit| misfit.to_string()).unwrap_or_default()
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
