//! Access to the members of objects and the elements of arrays.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};

use super::super::swar;
use super::string::Text;
use super::{DecodeError, Deserializer, Result};

/// The members of an object, in the order of the text.
pub(super) struct Members<'a, 'de> {
    de: &'a mut Deserializer<'de>,
    first: bool,
}

impl<'a, 'de> Members<'a, 'de> {
    /// Starts after the opening brace.
    #[inline]
    pub(super) fn new(de: &'a mut Deserializer<'de>) -> Self {
        Self { de, first: true }
    }
}

impl<'de> MapAccess<'de> for Members<'_, 'de> {
    type Error = DecodeError;

    #[inline(always)]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        if let Some(name) = self.de.usual_name(&mut self.first) {
            return seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some);
        }
        if self.de.current() == Some(b'}') {
            return Ok(None);
        }
        self.unusual_key_seed(seed)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        seed.deserialize(&mut *self.de)
    }
}

impl<'de> Members<'_, 'de> {
    /// Like `next_key_seed`, for text that differs from QEMU's format.
    #[inline(never)]
    fn unusual_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        if !self.de.next_name(&mut self.first)? {
            return Ok(None);
        }
        let name = seed.deserialize(Name(self.de))?;
        self.de.colon()?;
        Ok(Some(name))
    }
}

impl<'de> Deserializer<'de> {
    /// Takes the next member's name and colon if they are written as QEMU does (`, "name": `), and moves to its value.
    /// Taking all of it at once is much faster than step by step.
    #[inline(always)]
    pub(super) fn usual_name(&mut self, first: &mut bool) -> Option<&'de str> {
        let rest = self.bytes().get(self.at..)?;
        let ahead = u32::from_le_bytes(*rest.first_chunk()?);
        let quote = if *first {
            (ahead as u8 == b'"').then_some(1)?
        } else {
            (ahead & 0xFF_FFFF == u32::from_le_bytes(*b", \"\0")).then_some(3)?
        };
        let rest = rest.get(quote..)?;
        let length = swar::end_of_plain(rest, 0);
        let after = u32::from_le_bytes(*rest.get(length..)?.first_chunk()?);
        if after & 0xFF_FFFF != u32::from_le_bytes(*b"\": \0") {
            return None;
        }
        let start = self.at + quote;
        let end = start + length;
        let name = self.text.get(start..end)?;
        *first = false;
        self.at = end + 3;
        Some(name)
    }

    /// Moves to the next member's name. Returns false if there is no further member.
    #[inline]
    pub(super) fn next_name(&mut self, first: &mut bool) -> Result<bool> {
        match self.peek() {
            Some(b'}') => return Ok(false),
            Some(b'"') if *first => *first = false,
            Some(b',') if !*first => {
                self.at += 1;
                if self.peek() != Some(b'"') {
                    return Err(self.error("expected a member's name"));
                }
            }
            _ => return Err(self.error(if *first { "expected a member's name" } else { "expected `,` or `}`" })),
        }
        Ok(true)
    }

    #[inline]
    pub(super) fn colon(&mut self) -> Result<()> {
        if self.peek() != Some(b':') {
            return Err(self.error("expected `:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Finds the name and the value of the member `tag` in the object whose opening brace was the last byte. Returns
    /// their positions, or `None` if there is no such member.
    ///
    /// Members before it are skipped without checks. They are checked when they are read.
    fn look_for(&self, tag: &str) -> Option<(usize, usize)> {
        let mut ahead = self.clone();
        let mut first = true;
        loop {
            let mut name_at = ahead.at;
            let found = match ahead.usual_name(&mut first) {
                Some(name) => {
                    // From the comma to the quote.
                    name_at += if name_at == self.at { 0 } else { 2 };
                    name == tag
                }
                None => {
                    if !ahead.next_name(&mut first).ok()? {
                        return None;
                    }
                    name_at = ahead.at;
                    let found = match ahead.take_string().ok()? {
                        Text::Plain(name) => name == tag,
                        Text::Unescaped(name) => name == tag,
                    };
                    ahead.colon().ok()?;
                    found
                }
            };
            if found {
                ahead.peek()?;
                return Some((name_at, ahead.at));
            }
            ahead.hop()?;
        }
    }

    /// Like [`look_for`](Self::look_for), but returns `None` if the member is the first. The result may be a guess.
    #[inline]
    pub(super) fn find_member(&mut self, tag: &'static str) -> Option<(usize, usize)> {
        self.peek();
        if let Some(found) = self.guesses.member(tag, self.text.as_bytes(), self.at) {
            return Some(found);
        }
        let (name, value) = self.look_for(tag)?;
        (name != self.at).then_some((name, value))
    }
}

/// A member's name, which is a string.
pub(super) struct Name<'a, 'de>(pub(super) &'a mut Deserializer<'de>);

impl<'de> serde::Deserializer<'de> for Name<'_, 'de> {
    type Error = DecodeError;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.0.string(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The members of an object, with the tag before the others.
pub(super) struct TagFirst<'a, 'de> {
    members: Members<'a, 'de>,
    tag: &'static str,
    /// The position of the tag's name.
    name: usize,
    /// The position of the tag's value, or of its end once the value has been read.
    value: usize,
    /// The position at which to continue after the tag. `None` until the tag's name has been given.
    resume: Option<usize>,
    /// Whether the next value is the tag's.
    at_tag: bool,
}

impl<'a, 'de> TagFirst<'a, 'de> {
    /// Starts after the opening brace of an object. `name` and `value` are the positions of the tag.
    pub(super) fn new(de: &'a mut Deserializer<'de>, tag: &'static str, name: usize, value: usize) -> Self {
        Self { members: Members::new(de), tag, name, value, resume: None, at_tag: false }
    }
}

impl<'de> MapAccess<'de> for TagFirst<'_, 'de> {
    type Error = DecodeError;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        let de = &mut *self.members.de;
        if self.resume.is_none() {
            self.resume = Some(de.at);
            self.at_tag = true;
            return seed.deserialize(BorrowedStrDeserializer::new(self.tag)).map(Some);
        }
        loop {
            let before = de.at;
            // The tag is not the first member, so a comma precedes it.
            if before + 2 != self.name
                && let Some(name) = de.usual_name(&mut self.members.first)
            {
                return seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some);
            }
            if !de.next_name(&mut self.members.first)? {
                return Ok(None);
            }
            if de.at != self.name {
                break;
            }
            // This is the tag, which has been given.
            de.unmet -= 1;
            de.at = self.value;
        }
        let name = seed.deserialize(Name(de))?;
        de.colon()?;
        Ok(Some(name))
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        let de = &mut *self.members.de;
        if !std::mem::take(&mut self.at_tag) {
            return seed.deserialize(de);
        }
        let resume = self.resume.unwrap_or(de.at);
        de.at = self.value;
        let value = seed.deserialize(&mut *de)?;
        self.value = de.at;
        de.at = resume;
        Ok(value)
    }
}

/// The elements of an array.
pub(super) struct Elements<'a, 'de> {
    de: &'a mut Deserializer<'de>,
    /// The number of elements given so far.
    given: usize,
    /// The position of the first element.
    start: usize,
}

impl<'a, 'de> Elements<'a, 'de> {
    /// Starts after the opening bracket.
    #[inline]
    pub(super) fn new(de: &'a mut Deserializer<'de>) -> Self {
        let start = de.at;
        Self { de, given: 0, start }
    }
}

impl<'de> SeqAccess<'de> for Elements<'_, 'de> {
    type Error = DecodeError;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        match self.de.bytes().get(self.de.at..) {
            // QEMU's format.
            Some([b',', b' ', ..]) if self.given != 0 => self.de.at += 2,
            _ => match self.de.peek() {
                Some(b']') => return Ok(None),
                Some(_) if self.given == 0 => {}
                Some(b',') => self.de.at += 1,
                _ => return Err(self.de.error("expected `,` or `]`")),
            },
        }
        self.given += 1;
        seed.deserialize(&mut *self.de).map(Some)
    }

    /// Returns a guess: first by looking ahead, later from the length of the elements so far.
    #[inline]
    fn size_hint(&self) -> Option<usize> {
        match self.given {
            0 => Some(self.de.elements_ahead()),
            given => self.de.elements_left(given, self.start),
        }
    }
}
