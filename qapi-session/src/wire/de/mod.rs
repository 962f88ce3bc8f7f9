//! A serde deserializer for the JSON of these protocols, which decodes received text directly into types.
//!
//! It reads strict JSON (RFC 8259) from a complete text, borrows strings without escapes, and recurses only where the
//! target type nests. It differs from other deserializers in two ways. It honours [`TAG_FIRST`]: it returns the tag of
//! a union before the other members, wherever the tag stands, so no value is buffered until its type is known. And it
//! honours [`ANY`]: a value without a type is read without recursion.
//!
//! It is not a streaming parser: the scanner frames messages first. It does not accept the extensions of QEMU's own
//! parser, because servers do not write them.
//!
//! [`ANY`]: qapi_types::wire::ANY
//! [`TAG_FIRST`]: qapi_types::wire::TAG_FIRST

mod access;
mod any;
mod error;
mod guess;
#[cfg(all(test, feature = "server"))]
mod nesting_tests;
mod number;
mod skip;
mod string;
#[cfg(test)]
pub(super) mod tests;

use qapi_types::Decode;
use qapi_types::wire::{ANY, TAG_FIRST, tag_of_hint};
use serde::de::{self, Visitor};

use self::access::{Elements, Members, TagFirst};
pub use self::error::DecodeError;
use self::guess::Guesses;
use self::number::Number;
use self::string::Text;

/// A result of decoding.
type Result<T> = std::result::Result<T, DecodeError>;

/// The default limit on nesting, in levels; the same as in [`Limits`](super::Limits). Generated types have a limit of
/// their own.
const NESTING: u32 = 256;

/// Reads a value of type `T` from JSON text in UTF-8, which may have white space around it.
///
/// # Errors
/// If the text is not valid JSON, does not fit the type, or nests deeper than 256 levels.
pub fn from_slice<'de, T: Decode<'de>>(text: &'de [u8]) -> Result<T> {
    from_slice_within(text, NESTING)
}

/// Like [`from_slice`], with a limit on nesting in levels.
///
/// # Errors
/// If the text is not valid JSON, does not fit the type, or exceeds the limit.
pub fn from_slice_within<'de, T: Decode<'de>>(text: &'de [u8], nesting: u32) -> Result<T> {
    let mut deserializer = Deserializer::from_slice(text)?.nesting(nesting);
    let mut careful = deserializer.clone();
    deserializer.guesses = Guesses::allowed();
    match deserializer.whole() {
        Err(_) if deserializer.guesses.made() => careful.whole(),
        result => result,
    }
}

/// A deserializer over complete JSON text.
#[derive(Clone, Debug)]
pub struct Deserializer<'de> {
    text: &'de str,
    /// The position of the next byte.
    at: usize,
    /// The number of further levels that may be entered.
    levels: u32,
    /// The number of tags that have been given early and not been reached in the text yet.
    unmet: u32,
    guesses: Guesses,
}

impl<'de> Deserializer<'de> {
    /// Creates a deserializer for `text`, with a limit of 256 levels of nesting.
    pub fn from_text(text: &'de str) -> Self {
        Self { text, at: 0, levels: NESTING, unmet: 0, guesses: Guesses::default() }
    }

    /// Creates a deserializer for bytes in UTF-8, with a limit of 256 levels of nesting.
    ///
    /// # Errors
    /// If the bytes are not UTF-8.
    pub fn from_slice(text: &'de [u8]) -> Result<Self> {
        match std::str::from_utf8(text) {
            Ok(text) => Ok(Self::from_text(text)),
            Err(error) => Err(DecodeError::at(error.valid_up_to(), "invalid UTF-8")),
        }
    }

    /// Sets the limit on nesting, in levels.
    #[must_use]
    pub fn nesting(mut self, levels: u32) -> Self {
        self.levels = levels;
        self
    }

    /// Reads a value up to the end of the text.
    fn whole<T: Decode<'de>>(&mut self) -> Result<T> {
        let value = T::decode(&mut *self)?;
        self.end()?;
        Ok(value)
    }

    /// Checks that only white space is left.
    ///
    /// # Errors
    /// If there are other characters.
    pub fn end(&mut self) -> Result<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.error("trailing characters")),
        }
    }

    #[inline(always)]
    fn bytes(&self) -> &'de [u8] {
        self.text.as_bytes()
    }

    /// Returns the current byte, which may be white space.
    #[inline(always)]
    fn current(&self) -> Option<u8> {
        self.bytes().get(self.at).copied()
    }

    /// Skips white space and returns the current byte.
    #[inline(always)]
    fn peek(&mut self) -> Option<u8> {
        match self.current() {
            Some(byte) if byte > b' ' => Some(byte),
            _ => self.pass_space(),
        }
    }

    /// Like [`peek`](Self::peek), for text with white space.
    #[inline(never)]
    fn pass_space(&mut self) -> Option<u8> {
        let bytes = self.bytes();
        let mut at = self.at;
        loop {
            match bytes.get(at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => at += 1,
                byte => {
                    self.at = at;
                    return byte.copied();
                }
            }
        }
    }

    #[cold]
    fn error(&self, what: &str) -> DecodeError {
        DecodeError::at(self.at, what)
    }

    /// Returns the error for a missing value.
    #[cold]
    fn no_value(&self) -> DecodeError {
        self.error(if self.at >= self.text.len() { "unexpected end" } else { "expected a value" })
    }

    #[inline]
    fn enter(&mut self) -> Result<()> {
        match self.levels.checked_sub(1) {
            Some(levels) => {
                self.levels = levels;
                self.at += 1;
                Ok(())
            }
            None => Err(self.error("too deeply nested")),
        }
    }

    /// Takes `word`, whose first byte is the current one.
    #[inline]
    fn word(&mut self, word: &str) -> Result<()> {
        if self.bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            Ok(())
        } else {
            Err(self.no_value())
        }
    }

    /// Reads an object, whose brace is the current byte.
    #[inline]
    fn object<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        self.enter()?;
        let value = visitor.visit_map(Members::new(self))?;
        self.leave(b'}')?;
        Ok(value)
    }

    /// Reads an object, with its member `tag` before the others.
    #[inline]
    fn tagged_object<V: Visitor<'de>>(&mut self, tag: &'static str, visitor: V) -> Result<V::Value> {
        self.enter()?;
        let value = match self.find_member(tag) {
            Some((name, value)) => {
                let unmet = self.unmet;
                self.unmet += 1;
                let value = visitor.visit_map(TagFirst::new(self, tag, name, value))?;
                if self.unmet != unmet {
                    return Err(self.error("a tag that is not of this object"));
                }
                value
            }
            // The tag is the first member, or it is missing, which the visitor reports.
            None => visitor.visit_map(Members::new(self))?,
        };
        self.leave(b'}')?;
        Ok(value)
    }

    /// Reads an array, whose bracket is the current byte.
    #[inline]
    fn array<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        self.enter()?;
        let value = visitor.visit_seq(Elements::new(self))?;
        self.leave(b']')?;
        Ok(value)
    }

    /// Takes the bracket that ends an object or array whose visitor has finished.
    #[inline]
    fn leave(&mut self, bracket: u8) -> Result<()> {
        if self.peek() != Some(bracket) {
            return Err(self.error("unexpected further member or element"));
        }
        self.at += 1;
        self.levels += 1;
        Ok(())
    }

    #[inline]
    fn any<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        match self.peek() {
            Some(b'"') => self.string(visitor),
            Some(b'{') => self.object(visitor),
            Some(b'[') => self.array(visitor),
            Some(b'-' | b'0'..=b'9') => self.number(visitor),
            Some(b't') => self.word("true").and_then(|()| visitor.visit_bool(true)),
            Some(b'f') => self.word("false").and_then(|()| visitor.visit_bool(false)),
            Some(b'n') => self.word("null").and_then(|()| visitor.visit_unit()),
            _ => Err(self.no_value()),
        }
    }

    #[inline(always)]
    fn string<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        match self.take_string()? {
            Text::Plain(text) => visitor.visit_borrowed_str(text),
            Text::Unescaped(text) => visitor.visit_string(text),
        }
    }

    #[inline]
    fn number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        if let Some([digit @ b'0'..=b'9', b',' | b'}', ..]) = self.bytes().get(self.at..) {
            // Half of all numbers are one digit.
            self.at += 1;
            return visitor.visit_u64(u64::from(digit - b'0'));
        }
        if let Some(value) = self.take_short() {
            return visitor.visit_u64(value);
        }
        match self.take_number()? {
            Number::Unsigned(value) => visitor.visit_u64(value),
            Number::Negative(value) => visitor.visit_i64(value),
            Number::Float(value) => visitor.visit_f64(value),
        }
    }
}

/// Methods that check for one kind of value first, and then for any other.
macro_rules! hinted {
    ($($hint:ident: $first:pat => $read:ident;)+) => {$(
        #[inline]
        fn $hint<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            match self.peek() {
                Some($first) => self.$read(visitor),
                _ => self.any(visitor),
            }
        }
    )+};
}

impl<'de> de::Deserializer<'de> for &mut Deserializer<'de> {
    type Error = DecodeError;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.any(visitor)
    }

    hinted! {
        deserialize_str: b'"' => string;
        deserialize_string: b'"' => string;
        deserialize_identifier: b'"' => string;
        deserialize_map: b'{' => object;
        deserialize_seq: b'[' => array;
        deserialize_i8: b'-' | b'0'..=b'9' => number;
        deserialize_i16: b'-' | b'0'..=b'9' => number;
        deserialize_i32: b'-' | b'0'..=b'9' => number;
        deserialize_i64: b'-' | b'0'..=b'9' => number;
        deserialize_u8: b'-' | b'0'..=b'9' => number;
        deserialize_u16: b'-' | b'0'..=b'9' => number;
        deserialize_u32: b'-' | b'0'..=b'9' => number;
        deserialize_u64: b'-' | b'0'..=b'9' => number;
    }

    #[inline]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        match (self.peek(), fields) {
            (Some(b'{'), &[tag]) if name == TAG_FIRST => self.tagged_object(tag, visitor),
            (Some(b'{'), _) => self.object(visitor),
            _ => self.any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.peek() {
            Some(b'n') => self.word("null").and_then(|()| visitor.visit_none()),
            _ => visitor.visit_some(self),
        }
    }

    // Callers know the name at compile time, so the compiler keeps only one of the branches.
    #[inline(always)]
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value> {
        if name == ANY {
            return self.any_value(visitor);
        }
        match tag_of_hint(name) {
            Some(tag) => visitor.visit_newtype_struct(Hinted { deserializer: self, tag }),
            None => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.skip_value()?;
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct enum
    }
}

/// A deserializer for a value that, if it is an object, gives one member first. Alternates use it, whose value need not
/// be an object.
struct Hinted<'a, 'de> {
    deserializer: &'a mut Deserializer<'de>,
    tag: &'static str,
}

impl<'de> de::Deserializer<'de> for Hinted<'_, 'de> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.deserializer.peek() {
            Some(b'{') => self.deserializer.tagged_object(self.tag, visitor),
            _ => self.deserializer.any(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
