//! Values of any JSON type: the schema's type `any`, members that a type does not know, and members read before a
//! union's tag.
//!
//! They are read in the same way whichever features of serde_json are on (see `number`), since any crate of a program
//! can turn on a feature for all others. With the feature `raw_value`, serde_json's own `Deserialize` of [`Value`]
//! parses the text of a member with a reserved name. Such texts can nest, so a peer could choose the depth of
//! recursion. The code here treats that member as any other.
//!
//! An object that has a member twice is refused, as for generated types and as QEMU does. Otherwise the receiver could
//! see another value than the sender.
//!
//! Deserializers that know the newtype struct name [`ANY`] give a value as a flat sequence, so that nesting uses no
//! stack. From other deserializers a value is read recursively, within their own limits.

use std::fmt;

use serde::de::value::MapDeserializer;
use serde::de::{
    Deserialize as _, DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use super::nesting::{MAX_NESTING_UNTYPED, too_deep};
use super::number::{NUMBER, arbitrary_precision};
use super::object::next_key;
use super::slot::duplicate;
use super::{Decode, Seed};

/// The newtype struct name that announces a value of any type to a deserializer.
///
/// A deserializer that knows it may give an object or array flat, through [`visit_enum`](Visitor::visit_enum): the
/// variant is a tuple of the value's parts in the order of the text. A part is a scalar, a member's name, or a bracket
/// given as a `char`. The name is only a hint, like [`TAG_FIRST`](super::TAG_FIRST).
pub const ANY: &str = "$qapi_types::any";

/// Reads all members of an object, which may stand for a number.
///
/// # Errors
/// The deserializer's errors, and if a member occurs twice.
#[inline(never)]
pub(super) fn object_or_number<'de, A: MapAccess<'de>>(mut map: A) -> Result<Value, A::Error> {
    let mut members = Map::new();
    while let Some(name) = next_key(&mut map)? {
        let value = map.next_value_seed(Seed::<Value>::new())?;
        insert(&mut members, name.into_owned(), value)?;
    }
    Ok(match number(&members) {
        Some(number) => Value::Number(number),
        None => Value::Object(members),
    })
}

/// Returns the number that an object stands for, if it stands for one.
#[inline]
fn number(members: &Map<String, Value>) -> Option<Number> {
    match members.get(NUMBER)?.as_str() {
        Some(text) if members.len() == 1 && arbitrary_precision() => spelt(text),
        _ => None,
    }
}

/// Makes a number from its text. It goes through serde_json's representation with `arbitrary_precision` instead of its
/// parser, so that this function does not link the parser into programs.
fn spelt(text: &str) -> Option<Number> {
    Number::deserialize(MapDeserializer::<_, serde_json::Error>::new(std::iter::once((NUMBER, text)))).ok()
}

#[inline]
fn insert<E: Error>(members: &mut Map<String, Value>, name: String, value: Value) -> Result<(), E> {
    put_new(members, name, value).map_err(|name| duplicate(&name))
}

/// Adds a member. Never inlined, so that a program contains the code of such a map only once.
///
/// # Errors
/// The name, if the object already has such a member.
#[inline(never)]
pub(crate) fn put_new(members: &mut Map<String, Value>, name: String, value: Value) -> Result<(), String> {
    match members.entry(name) {
        Entry::Vacant(entry) => _ = entry.insert(value),
        Entry::Occupied(entry) => return Err(entry.key().clone()),
    }
    Ok(())
}

impl<'de> Decode<'de> for Value {
    #[inline]
    fn decode<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(ANY, Any)
    }
}

/// Methods of a visitor that make its value from a scalar.
macro_rules! scalars {
    ($made:expr) => {scalars! { @ $made;
        visit_bool(bool) value => Value::Bool(value);
        visit_i64(i64) value => Value::from(value);
        visit_u64(u64) value => Value::from(value);
        visit_i128(i128) value => Number::from_i128(value).map_or_else(|| Value::from(value as f64), Value::Number);
        visit_u128(u128) value => Number::from_u128(value).map_or_else(|| Value::from(value as f64), Value::Number);
        visit_f64(f64) value => Value::from(value);
        visit_str(&str) value => Value::from(value);
        visit_string(String) value => Value::from(value);
    }};
    (@ $made:expr; $($visit:ident($type:ty) $value:ident => $scalar:expr;)+) => {
        $(
            #[inline]
            fn $visit<E: Error>(self, $value: $type) -> Result<Self::Value, E> {
                Ok($made($scalar))
            }
        )+

        #[inline]
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok($made(Value::Null))
        }
    };
}

/// The visitor of any value.
struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    scalars!(std::convert::identity);

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Value, D::Error> {
        Value::decode(value)
    }

    #[inline(never)]
    fn visit_newtype_struct<D: Deserializer<'de>>(self, value: D) -> Result<Value, D::Error> {
        value.deserialize_any(self)
    }

    #[inline(never)]
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

    #[inline(never)]
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Value, A::Error> {
        let ((), parts) = data.variant()?;
        parts.tuple_variant(0, Parts)
    }
}

/// The parts of a value, one after the other, as a deserializer that knows [`ANY`] gives them to the visitor.
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

/// An array or object that has not been read to its end.
enum Open {
    Array(Vec<Value>),
    Object {
        members: Map<String, Value>,
        /// The name of the member whose value is next.
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

    #[inline(never)]
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

    scalars!(Part::Scalar);

    #[inline]
    fn visit_char<E: Error>(self, bracket: char) -> Result<Part, E> {
        Ok(Part::Bracket(bracket))
    }

    /// Reads a number that is given as an object.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Part, A::Error> {
        object_or_number(map).map(Part::Scalar)
    }
}
