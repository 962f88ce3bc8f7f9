//! Values of any type, read alike whatever features of serde_json are on.
//!
//! Any crate of a program can turn on a feature of serde_json for all others. With `arbitrary_precision` a number is
//! kept as its text, and serde_json's deserializers give a number that is neither a short integer nor a plain double as
//! an object with one member of a reserved name. So each visitor here that takes objects may be given a number. With
//! `raw_value` serde_json's own reading of a [`Value`] parses the text in a member of another reserved name, however
//! often such texts nest: a peer could choose the depth. The reading here takes that member for what it is.

use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::{Map, Number, Value};

use super::{Decode, Seed};

/// The name of the struct that serde_json gives a number as, and of its one member, with `arbitrary_precision`.
pub const NUMBER: &str = "$serde_json::private::Number";

/// The name of the struct that serde_json gives text as that is JSON already, and of its one member.
pub const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Whether the feature `arbitrary_precision` is on: only then are there such integers.
#[inline]
pub(super) fn arbitrary_precision() -> bool {
    Number::from_u128(u128::MAX).is_some()
}

/// Refuses a number that is given as an object, by the name of the object's first member that is not known.
///
/// # Errors
/// If it is one.
#[inline]
pub(crate) fn refuse_number<E: Error>(name: &str) -> Result<(), E> {
    match name == NUMBER && arbitrary_precision() {
        true => Err(E::invalid_type(Unexpected::Other("number"), &"an object")),
        false => Ok(()),
    }
}

/// Reads all members of an object, which may be a number.
///
/// # Errors
/// The deserializer's.
pub(super) fn object_or_number<'de, A: MapAccess<'de>>(mut map: A) -> Result<Value, A::Error> {
    let mut members = Map::new();
    while let Some(name) = map.next_key_seed(Seed::<String>::new())? {
        let value = map.next_value_seed(Seed::<Value>::new())?;
        members.insert(name, value);
    }
    Ok(match number(&members) {
        Some(number) => Value::Number(number),
        None => Value::Object(members),
    })
}

/// The number that an object stands for.
#[inline]
fn number(members: &Map<String, Value>) -> Option<Number> {
    match members.get(NUMBER)?.as_str() {
        Some(text) if members.len() == 1 && arbitrary_precision() => text.parse().ok(),
        _ => None,
    }
}

impl<'de> Decode<'de> for Value {
    #[inline]
    fn decode<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        Ok(Number::from_i128(value).map_or_else(|| (value as f64).into(), Value::Number))
    }
    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        Ok(Number::from_u128(value).map_or_else(|| (value as f64).into(), Value::Number))
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }
    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }
    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::decode(deserializer)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element_seed(Seed::<Value>::new())? {
            elements.push(element);
        }
        Ok(Value::Array(elements))
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        object_or_number(map)
    }
}
