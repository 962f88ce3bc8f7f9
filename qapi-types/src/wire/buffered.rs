//! A value that had to wait for a tag, read again: by the same rules, and with its own tags first,
//! so that no level of it has to wait a second time.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Map, Number, Value, map};

use super::tag::{TAG_FIRST, tag_of_hint};

/// A deserializer over a value in memory.
pub(crate) struct Buffered {
    value: Value,
    /// The member to give first, should this be an object.
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
            // Whatever its text is, it is a number.
            Value::Number(number) => number.deserialize_f64(visitor),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        members: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let first = if name == TAG_FIRST { members.first().copied().unwrap_or("") } else { self.first };
        Self { first, ..self }.deserialize_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(Self { first: tag_of_hint(name).unwrap_or(""), ..self })
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

/// Has a number visited as a reader of its text does: `-0` is no integer, also where serde_json keeps the text.
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
