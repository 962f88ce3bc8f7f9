//! The start of an unexpected value's JSON text, for errors.
//!
//! The value may have any size. The part that is not shown is skipped while it is read, and never stored.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::number::{NUMBER, arbitrary_precision};
use crate::secrets::{may_be_secret, without_credentials};
use crate::shown::is_obeyed;

/// How much of a value is shown, in bytes.
const SHOWN: usize = 120;

/// How much of a string is looked through for credentials, in bytes.
const LOOKED_THROUGH: usize = 4096;

/// Reads a value, and gives the start of its text in backquotes.
///
/// # Errors
/// The deserializer's.
#[inline(never)]
pub(super) fn sketched<'de, D: Deserializer<'de>>(value: D) -> Result<String, D::Error> {
    let mut sketch = Sketch::default();
    Fill(&mut sketch).deserialize(value)?;
    Ok(sketch.finish())
}

/// What a deserializer gave as an object.
pub(super) enum Sketched {
    /// A number: see [`any`](super::any).
    Number(f64),
    Other(String),
}

/// As [`sketched`], of an object.
#[inline(never)]
pub(super) fn sketched_map<'de, A: MapAccess<'de>>(map: A) -> Result<Sketched, A::Error> {
    let mut sketch = Sketch::default();
    Fill(&mut sketch).visit_map(map)?;
    match sketch.text.parse() {
        Ok(number) if !sketch.is_full => Ok(Sketched::Number(number)),
        _ => Ok(Sketched::Other(sketch.finish())),
    }
}

/// As [`sketched`], of an array.
#[inline(never)]
pub(super) fn sketched_seq<'de, A: SeqAccess<'de>>(seq: A) -> Result<String, A::Error> {
    let mut sketch = Sketch::default();
    Fill(&mut sketch).visit_seq(seq)?;
    Ok(sketch.finish())
}

/// A string where something else should be.
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

    /// Adds what has neither quotes nor control characters.
    fn push(&mut self, text: &str) {
        // Once something did not fit, nothing that follows does.
        if !self.is_full && self.text.len() + text.len() <= SHOWN {
            self.text.push_str(text);
        } else {
            self.is_full = true;
        }
    }

    fn string(&mut self, text: &str) {
        self.push("\"");
        // Credentials are looked for in far more of it than is shown.
        let start = (0..=text.len().min(LOOKED_THROUGH)).rev().find_map(|end| text.get(..end)).unwrap_or_default();
        for character in without_credentials(start).chars() {
            if self.is_full {
                return;
            }
            self.character(character);
        }
        if !self.is_full {
            // It may be the byte too many; the string has ended all the same.
            self.text.push('"');
        }
    }
}

/// Adds a value to a sketch, or passes over it if there is no room.
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
        // As serde_json writes it, without all else that it can write.
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
                // There is nothing behind that comma.
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
