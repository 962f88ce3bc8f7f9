//! Values of any JSON: the schema's type `any`, members that no type knows, and what waits for a union's tag.
//!
//! An object that has a member twice is refused, as one of a generated type is, and as QEMU refuses it: whoever reads
//! such a value would otherwise see another one than its sender.
//!
//! Deserializers that know the newtype struct name [`ANY`] give a value as a flat sequence, so that it takes no stack
//! for its nesting. From all others it is read level by level, as deep as they go.

use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use super::nesting::{MAX_NESTING_UNTYPED, too_deep};
use super::object::{duplicate, next_key};
use super::{Decode, Seed};

/// The newtype struct name that asks a deserializer for any value, which it may give flat: by
/// [`visit_enum`](Visitor::visit_enum), whose one variant is a tuple of the value's parts in the order of the text. A part is a
/// scalar, a member's name, or a bracket, which is a character.
///
/// Only a hint, like [`TAG_FIRST`](super::TAG_FIRST).
pub const ANY: &str = "$qapi_types::any";

impl<'de> Decode<'de> for Value {
    #[inline]
    fn decode<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(ANY, Any)
    }
}

/// What a deserializer that knows [`ANY`] has visited: the parts of a value, one after the other.
#[derive(Debug)]
pub struct Flat<S>(pub S);

impl<'de, S: SeqAccess<'de>> EnumAccess<'de> for Flat<S> {
    type Error = S::Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), S::Error> {
        Ok((seed.deserialize(().into_deserializer())?, self))
    }
}

impl<'de, S: SeqAccess<'de>> VariantAccess<'de> for Flat<S> {
    type Error = S::Error;

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, S::Error> {
        visitor.visit_seq(self.0)
    }

    fn unit_variant(self) -> Result<(), S::Error> {
        Err(S::Error::custom("a value has parts"))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, S::Error> {
        Err(S::Error::custom("a value has parts"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, S::Error> {
        Err(S::Error::custom("a value has parts"))
    }
}

/// The visitor of any value.
struct Any;

macro_rules! scalars {
    ($($visit:ident($type:ty) $value:ident => $made:expr;)+) => {$(
        #[inline]
        fn $visit<E: Error>(self, $value: $type) -> Result<Self::Value, E> {
            Ok($made)
        }
    )+};
}

impl<'de> Visitor<'de> for Any {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    scalars! {
        visit_bool(bool) value => Value::Bool(value);
        visit_i64(i64) value => Value::Number(value.into());
        visit_u64(u64) value => Value::Number(value.into());
        visit_f64(f64) value => Number::from_f64(value).map_or(Value::Null, Value::Number);
        visit_str(&str) value => Value::String(value.to_owned());
        visit_string(String) value => Value::String(value);
    }

    #[inline]
    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    #[inline]
    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Value, D::Error> {
        Value::decode(value)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, value: D) -> Result<Value, D::Error> {
        value.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(Seed::<Value>::new())? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = next_key(&mut map)? {
            if name == NUMBER && members.is_empty() {
                return Value::deserialize(MapAccessDeserializer::new(NumberFirst { given: false, map }));
            }
            let value = map.next_value_seed(Seed::<Value>::new())?;
            insert(&mut members, name.into_owned(), value)?;
        }
        Ok(Value::Object(members))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Value, A::Error> {
        let ((), parts) = data.variant()?;
        parts.tuple_variant(0, Parts)
    }
}

/// The name of the only member of an object that stands for a number, if serde_json has the feature
/// `arbitrary_precision`. It alone knows.
const NUMBER: &str = "$serde_json::private::Number";

/// An object whose first name, [`NUMBER`], has been read already.
struct NumberFirst<A> {
    given: bool,
    map: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for NumberFirst<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        if std::mem::replace(&mut self.given, true) {
            return self.map.next_key_seed(seed);
        }
        seed.deserialize(BorrowedStrDeserializer::new(NUMBER)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

#[inline]
fn insert<E: Error>(members: &mut Map<String, Value>, name: String, value: Value) -> Result<(), E> {
    match members.entry(name) {
        Entry::Vacant(entry) => _ = entry.insert(value),
        Entry::Occupied(entry) => return Err(duplicate(entry.key())),
    }
    Ok(())
}

/// A value of which not all has been read.
enum Open {
    Array(Vec<Value>),
    Object {
        members: Map<String, Value>,
        /// The name whose value is due.
        name: Option<String>,
    },
}

/// The visitor of a value's parts.
struct Parts;

impl<'de> Visitor<'de> for Parts {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the parts of a value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Value, A::Error> {
        let mut open: Vec<Open> = Vec::new();
        while let Some(part) = parts.next_element_seed(PartSeed)? {
            let value = match part {
                Part::Scalar(value) => value,
                Part::Bracket(bracket @ ('[' | '{')) => {
                    if open.len() == MAX_NESTING_UNTYPED {
                        return Err(too_deep(MAX_NESTING_UNTYPED));
                    }
                    open.push(match bracket {
                        '[' => Open::Array(Vec::new()),
                        _ => Open::Object { members: Map::new(), name: None },
                    });
                    continue;
                }
                Part::Bracket(_) => match open.pop() {
                    Some(Open::Array(values)) => Value::Array(values),
                    Some(Open::Object { members, .. }) => Value::Object(members),
                    None => break,
                },
            };
            match open.last_mut() {
                None => return Ok(value),
                Some(Open::Array(values)) => values.push(value),
                Some(Open::Object { members, name }) => match (name.take(), value) {
                    (Some(name), value) => insert(members, name, value)?,
                    (None, Value::String(text)) => *name = Some(text),
                    (None, _) => return Err(A::Error::custom("a member's name is no string")),
                },
            }
        }
        Err(A::Error::custom("a value lacks its end"))
    }
}

/// A part of a value.
enum Part {
    /// A scalar, or the name of a member.
    Scalar(Value),
    /// The beginning or the end of an object or array.
    Bracket(char),
}

struct PartSeed;

impl<'de> DeserializeSeed<'de> for PartSeed {
    type Value = Part;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Part, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for PartSeed {
    type Value = Part;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a part of a value")
    }

    scalars! {
        visit_char(char) value => Part::Bracket(value);
        visit_bool(bool) value => Part::Scalar(Value::Bool(value));
        visit_i64(i64) value => Part::Scalar(Value::Number(value.into()));
        visit_u64(u64) value => Part::Scalar(Value::Number(value.into()));
        visit_f64(f64) value => Part::Scalar(Number::from_f64(value).map_or(Value::Null, Value::Number));
        visit_str(&str) value => Part::Scalar(Value::String(value.to_owned()));
        visit_string(String) value => Part::Scalar(Value::String(value));
    }

    #[inline]
    fn visit_unit<E: Error>(self) -> Result<Part, E> {
        Ok(Part::Scalar(Value::Null))
    }

    /// A number of any precision.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Part, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(map)).map(Part::Scalar)
    }
}
