//! Writes members one after another. After an error, no further member is written.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Encode, Ref, WriteMembers};
use crate::Extra;

/// The number of spaces after a [spelt](crate::wire::spelt) name. So many bytes can be copied at once from its start,
/// however short the name is.
pub const PADDING: usize = 40;

/// The name of a member that a type knows, as JSON spells it between two members: `,"name":`, and [`PADDING`].
///
/// Names of the schema language are made of letters, digits, `-`, `_` and `.`, so that nothing in them needs an escape.
#[doc(hidden)]
#[macro_export]
macro_rules! __spelt {
    ($name:literal) => {
        concat!(",\"", $name, "\":", "                                        ")
    };
}

const _: () = assert!(crate::__spelt!("").len() == ",\"\":".len() + PADDING);

/// The name of a member that a type knows, [spelt](crate::wire::spelt).
///
/// Serialized, it is a newtype struct around the name. How it is spelt is the newtype struct's own name, which most
/// serializers ignore.
struct Name(&'static str);

impl Serialize for Name {
    #[inline(always)]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(self.0, &Text(self.0))
    }
}

/// The plain name within a spelt name.
struct Text(&'static str);

impl Serialize for Text {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let end = self.0.len().saturating_sub(PADDING + "\":".len());
        serializer.serialize_str(self.0.get(",\"".len()..end).unwrap_or_default())
    }
}

/// An object being written. It is passed from call to call and keeps the first error, so that the code of a type has no
/// branches.
///
/// The functions that write members are always inlined in optimised builds. In an unoptimised build they are not: a
/// type with twenty members would otherwise reserve stack for all twenty at each level of nesting.
#[must_use]
#[derive(Debug)]
pub struct Writing<'m, M: SerializeMap> {
    map: &'m mut M,
    result: Result<(), M::Error>,
}

impl<'m, M: SerializeMap> Writing<'m, M> {
    /// Starts writing into `map`.
    #[inline(always)]
    pub fn new(map: &'m mut M) -> Self {
        Self { map, result: Ok(()) }
    }

    /// Writes a mandatory member. Here and below, `name` is [spelt](crate::wire::spelt).
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn required<T: Encode>(mut self, name: &'static str, value: &T) -> Self {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(&Name(name), &Ref(value));
        }
        self
    }

    /// Writes an optional member, unless it is `None`.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn optional<T: Encode>(self, name: &'static str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.required(name, value),
            None => self,
        }
    }

    /// Writes all members of a branch.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn members<T: WriteMembers>(mut self, branch: &T) -> Self {
        if self.result.is_ok() {
            self.result = branch.write_members(self.map);
        }
        self
    }

    /// Writes the members that the type does not know. `known` are the names of its own members.
    #[inline]
    pub fn extra(mut self, extra: &Extra, known: &[&str]) -> Self {
        if self.result.is_ok() && !extra.is_empty() {
            self.result = extra.write_members(self.map, known);
        }
        self
    }

    /// Returns the first error, if there was one.
    ///
    /// # Errors
    /// If the serializer fails, or JSON cannot express a value.
    #[inline]
    pub fn done(self) -> Result<(), M::Error> {
        self.result
    }
}
