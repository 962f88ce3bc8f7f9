//! Reads values of any type part by part, so that nesting uses no stack.

use qapi_types::wire::Flat;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, SeqAccess, Visitor};

use super::access::Name;
use super::skip::Brackets;
use super::{Deserializer, Result};

impl<'de> Deserializer<'de> {
    /// Reads any value. Objects and arrays are given flat, as [`ANY`](qapi_types::wire::ANY) describes.
    #[inline]
    pub(super) fn any_value<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        match self.peek() {
            Some(b'{' | b'[') => visitor.visit_enum(Flat(Parts::new(self))),
            _ => self.any(visitor),
        }
    }
}

/// The parts of the value that begins at the current byte, in the order of the text.
struct Parts<'a, 'de> {
    de: &'a mut Deserializer<'de>,
    open: Brackets,
    due: Due,
}

/// The next expected part.
enum Due {
    Value,
    /// A member or the end of the innermost object. True for the first member.
    Member(bool),
    /// An element or the end of the innermost array. True for the first element.
    Element(bool),
    /// The value has ended.
    Nothing,
}

impl<'a, 'de> Parts<'a, 'de> {
    #[inline]
    fn new(de: &'a mut Deserializer<'de>) -> Self {
        Self { de, open: Brackets::default(), due: Due::Value }
    }

    /// Sets the part that is expected after a value.
    #[inline]
    fn go_on(&mut self) {
        self.due = match self.open.innermost() {
            Some(true) => Due::Member(false),
            Some(false) => Due::Element(false),
            None => Due::Nothing,
        };
    }

    #[inline]
    fn begin(&mut self, brace: bool) -> Result<char> {
        self.de.skip_into(&mut self.open, brace)?;
        self.due = if brace { Due::Member(true) } else { Due::Element(true) };
        Ok(if brace { '{' } else { '[' })
    }

    #[inline]
    fn end(&mut self, bracket: char) -> char {
        self.de.skip_out(&mut self.open);
        self.go_on();
        bracket
    }
}

impl<'de> SeqAccess<'de> for Parts<'_, 'de> {
    type Error = super::DecodeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        match self.due {
            Due::Nothing => return Ok(None),
            Due::Value => {}
            Due::Member(mut first) => {
                if let Some(name) = self.de.usual_name(&mut first) {
                    self.due = Due::Value;
                    return seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some);
                }
                if !self.de.next_name(&mut first)? {
                    return seed.deserialize(self.end('}').into_deserializer()).map(Some);
                }
                let name = seed.deserialize(Name(self.de))?;
                self.de.colon()?;
                self.due = Due::Value;
                return Ok(Some(name));
            }
            Due::Element(first) => match self.de.peek() {
                Some(b']') => return seed.deserialize(self.end(']').into_deserializer()).map(Some),
                Some(_) if first => {}
                Some(b',') => self.de.at += 1,
                _ => return Err(self.de.error("expected `,` or `]`")),
            },
        }
        let bracket = match self.de.peek() {
            Some(b'{') => self.begin(true)?,
            Some(b'[') => self.begin(false)?,
            _ => {
                let scalar = seed.deserialize(&mut *self.de)?;
                self.go_on();
                return Ok(Some(scalar));
            }
        };
        seed.deserialize(bracket.into_deserializer()).map(Some)
    }
}
