//! A deserializer over a value in memory, such as a member that was read before its union's tag. It follows the same
//! rules as the deserializers of text. It gives the tags of inner unions first, so that their members are not buffered
//! again.

use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Map, Number, Value, map};

use super::any::{ANY, Flat};
use super::tag::{TAG_FIRST, tag_of_hint};

/// A deserializer over a value in memory.
pub(crate) struct Buffered {
    value: Value,
    /// The member to give first if this is an object.
    first: &'static str,
}

impl Buffered {
    pub(crate) fn new(value: Value) -> Self {
        Self { value, first: "" }
    }
}

impl<'de> Deserializer<'de> for Buffered {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Object(members) => visitor.visit_map(Members::new(members, self.first)),
            Value::Array(elements) => visitor.visit_seq(Elements(elements.into_iter())),
            Value::Number(number) => visit_number(number, visitor),
            scalar => scalar.deserialize_any(visitor),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            // Any number is accepted, whatever its text.
            Value::Number(number) => number.deserialize_f64(visitor),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        mut self,
        name: &'static str,
        members: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == TAG_FIRST {
            self.first = members.first().copied().unwrap_or("");
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        mut self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == ANY && (self.value.is_object() || self.value.is_array()) {
            return flat(self.value, visitor);
        }
        self.first = tag_of_hint(name).unwrap_or("");
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.value.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map identifier ignored_any
    }
}

/// Gives a number to the visitor as a reader of text does: `-0` is not an integer, even if serde_json keeps numbers as
/// text.
fn visit_number<'de, V: Visitor<'de>>(number: Number, visitor: V) -> Result<V::Value, Error> {
    match number.as_i64() {
        Some(0) if number.as_u64().is_none() => visitor.visit_f64(-0.0),
        _ => number.deserialize_any(visitor),
    }
}

/// The members of an object.
struct Members {
    first: Option<(String, Value)>,
    others: map::IntoIter,
    value: Option<Value>,
}

impl Members {
    #[inline]
    fn new(mut members: Map<String, Value>, first: &str) -> Self {
        Self { first: members.remove_entry(first), others: members.into_iter(), value: None }
    }
}

impl<'de> MapAccess<'de> for Members {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        match self.first.take().or_else(|| self.others.next()) {
            Some((name, value)) => {
                self.value = Some(value);
                seed.deserialize(Buffered::new(Value::String(name))).map(Some)
            }
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Buffered::new(self.value.take().unwrap_or_default()))
    }
}

/// The elements of an array.
struct Elements(std::vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for Elements {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.0.next().map(|element| seed.deserialize(Buffered::new(element))).transpose()
    }

    #[inline]
    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// Gives an object or array to the visitor without recursion.
fn flat<'de, V: Visitor<'de>>(value: Value, visitor: V) -> Result<V::Value, Error> {
    visitor.visit_enum(Flat(Parts::new(value)))
}

/// The parts of an object or array, in the order in which they would be written.
struct Parts {
    /// The arrays and objects that have begun and not ended, the innermost last.
    open: Vec<Rest>,
    /// The next value, if it is known.
    value: Option<Value>,
}

/// The remaining part of an object or array.
enum Rest {
    Array(std::vec::IntoIter<Value>),
    /// The second field is the value of the member whose name has been given.
    Object(map::IntoIter, Option<Value>),
}

impl Parts {
    #[inline]
    fn new(value: Value) -> Self {
        Self { open: Vec::new(), value: Some(value) }
    }
}

impl<'de> SeqAccess<'de> for Parts {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let bracket = loop {
            match self.value.take() {
                Some(Value::Array(values)) => {
                    self.open.push(Rest::Array(values.into_iter()));
                    break '[';
                }
                Some(Value::Object(members)) => {
                    self.open.push(Rest::Object(members.into_iter(), None));
                    break '{';
                }
                Some(scalar) => return seed.deserialize(Buffered::new(scalar)).map(Some),
                None => {}
            }
            match self.open.last_mut() {
                None => return Ok(None),
                Some(Rest::Array(values)) => match values.next() {
                    None => break ']',
                    next => self.value = next,
                },
                Some(Rest::Object(_, value @ Some(_))) => self.value = value.take(),
                Some(Rest::Object(members, due)) => match members.next() {
                    None => break '}',
                    Some((name, value)) => {
                        *due = Some(value);
                        return seed.deserialize(Value::String(name)).map(Some);
                    }
                },
            }
        };
        if matches!(bracket, ']' | '}') {
            self.open.pop();
        }
        seed.deserialize(bracket.into_deserializer()).map(Some)
    }
}
