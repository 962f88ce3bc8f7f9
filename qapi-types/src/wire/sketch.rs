//! Shows the start of an unexpected value's JSON text in errors.
//!
//! The value may have any size. The part that is not shown is skipped while it is read, and never stored.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::number::{NUMBER, arbitrary_precision};
use crate::secrets::{may_be_secret, without_credentials};
use crate::shown::is_obeyed;

/// The most bytes of a value that are shown.
const SHOWN: usize = 120;

/// The most bytes of a string that are searched for credentials.
const LOOKED_THROUGH: usize = 4096;

/// Reads a value, and returns the start of its text in backquotes.
///
/// # Errors
/// The deserializer's errors.
#[inline(never)]
pub(super) fn sketched<'de, D: Deserializer<'de>>(value: D) -> Result<String, D::Error> {
    let mut sketch = Sketch::default();
    Fill(&mut sketch).deserialize(value)?;
    Ok(sketch.finish())
}

/// A value that a deserializer gave as an object.
pub(super) enum Sketched {
    /// A number: see [`number`](super::number).
    Number(f64),
    Other(String),
}

/// Like [`sketched`], for an object.
#[inline(never)]
pub(super) fn sketched_map<'de, A: MapAccess<'de>>(map: A) -> Result<Sketched, A::Error> {
    let mut sketch = Sketch::default();
    Fill(&mut sketch).visit_map(map)?;
    match sketch.text.parse() {
        Ok(number) if !sketch.is_full => Ok(Sketched::Number(number)),
        _ => Ok(Sketched::Other(sketch.finish())),
    }
}

/// Like [`sketched`], for an array.
#[inline(never)]
pub(super) fn sketched_seq<'de, A: SeqAccess<'de>>(seq: A) -> Result<String, A::Error> {
    let mut sketch = Sketch::default();
    Fill(&mut sketch).visit_seq(seq)?;
    Ok(sketch.finish())
}

/// Returns the start of a string, and its length if it is shortened.
pub(super) fn sketched_str(text: &str) -> String {
    let mut sketch = Sketch { text: "string ".to_owned(), is_full: false };
    sketch.string(text);
    if sketch.is_full { format!("{}…\" ({} bytes)", sketch.text, text.len()) } else { sketch.text }
}

/// The start of a value's text.
#[derive(Default)]
struct Sketch {
    text: String,
    is_full: bool,
}

impl Sketch {
    fn finish(self) -> String {
        format!("`{}{}`", self.text, if self.is_full { "…" } else { "" })
    }

    fn character(&mut self, character: char) {
        let before = self.text.len();
        match character {
            '"' | '\\' => self.text.extend(['\\', character]),
            _ if is_obeyed(character) => self.text.extend(character.escape_default()),
            _ => self.text.push(character),
        }
        if self.text.len() > SHOWN {
            self.text.truncate(before);
            self.is_full = true;
        }
    }

    /// Adds text that needs no escapes.
    fn push(&mut self, text: &str) {
        // After a piece that did not fit, no later piece is added.
        if !self.is_full && self.text.len() + text.len() <= SHOWN {
            self.text.push_str(text);
        } else {
            self.is_full = true;
        }
    }

    fn string(&mut self, text: &str) {
        self.push("\"");
        // Credentials are searched in more text than is shown, because the end of one may be what identifies it.
        let start = (0..=text.len().min(LOOKED_THROUGH)).rev().find_map(|end| text.get(..end)).unwrap_or_default();
        for character in without_credentials(start).chars() {
            if self.is_full {
                return;
            }
            self.character(character);
        }
        if !self.is_full {
            // The quote may be one byte too many, but the string is complete.
            self.text.push('"');
        }
    }
}

/// A seed that adds a value to a sketch, or skips the value if the sketch is full.
struct Fill<'a>(&'a mut Sketch);

impl<'de> DeserializeSeed<'de> for Fill<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.0.is_full {
            deserializer.deserialize_ignored_any(IgnoredAny).map(drop)
        } else {
            deserializer.deserialize_any(self)
        }
    }
}

impl<'de> Visitor<'de> for Fill<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.push("null");
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.0.push(if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.0.push(&value.to_string());
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.0.push(&value.to_string());
        Ok(())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.0.push(&value.to_string());
        Ok(())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.0.push(&value.to_string());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        // Written as serde_json does, without linking its serializer.
        match Number::from_f64(value) {
            Some(number) => self.0.push(&number.to_string()),
            None => self.0.push("null"),
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.string(text);
        Ok(())
    }

    #[inline(never)]
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.0.push("[");
        let mut is_first = true;
        loop {
            let (text, was_full) = (self.0.text.len(), self.0.is_full);
            if !is_first {
                self.0.push(",");
            }
            if seq.next_element_seed(Fill(self.0))?.is_none() {
                // No element follows that comma.
                self.0.text.truncate(text);
                self.0.is_full = was_full;
                self.0.push("]");
                return Ok(());
            }
            is_first = false;
        }
    }

    #[inline(never)]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut is_first = true;
        while let Some(name) = map.next_key::<String>()? {
            if is_first && name == NUMBER && arbitrary_precision() {
                let digits = map.next_value::<String>()?;
                self.0.push(&digits);
                return Ok(());
            }
            self.0.push(if is_first { "{" } else { "," });
            if !self.0.is_full {
                self.0.string(&name);
            }
            self.0.push(":");
            if may_be_secret(&name) {
                map.next_value::<IgnoredAny>()?;
                self.0.push("\"***\"");
            } else {
                map.next_value_seed(Fill(self.0))?;
            }
            is_first = false;
        }
        self.0.push(if is_first { "{}" } else { "}" });
        Ok(())
    }
}
