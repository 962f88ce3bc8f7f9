//! Members on their way out, one after another: after one has failed, no other is written.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Encode, Ref, WriteMembers};
use crate::Extra;

/// The newtype struct name that tells of a member's name that it is one of the schema language's: letters, digits, `-`,
/// `_` and `.`, so that nothing in it needs an escape.
///
/// Only a hint: most serializers ignore names, and write the name that is in it.
pub const PLAIN_NAME: &str = "$qapi_types::plain_name";

/// The name of a member that a type knows.
struct Name(&'static str);

impl Serialize for Name {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(PLAIN_NAME, self.0)
    }
}

/// An object being written. One value goes from call to call, so that a type's own code has nothing to decide.
#[must_use]
#[derive(Debug)]
pub struct Writing<'m, M: SerializeMap> {
    map: &'m mut M,
    result: Result<(), M::Error>,
}

impl<'m, M: SerializeMap> Writing<'m, M> {
    /// Into `map`, in which nothing has failed.
    #[inline]
    pub fn new(map: &'m mut M) -> Self {
        Self { map, result: Ok(()) }
    }

    /// A member that is always there.
    #[inline]
    pub fn required<T: Encode>(mut self, name: &'static str, value: &T) -> Self {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(&Name(name), &Ref(value));
        }
        self
    }

    /// A member that is left out if it is `None`.
    #[inline]
    pub fn optional<T: Encode>(self, name: &'static str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.required(name, value),
            None => self,
        }
    }

    /// The tag of a union.
    #[inline]
    pub fn tag(mut self, name: &'static str, value: &str) -> Self {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(&Name(name), value);
        }
        self
    }

    /// All members of a branch.
    #[inline]
    pub fn members<T: WriteMembers>(mut self, branch: &T) -> Self {
        if self.result.is_ok() {
            self.result = branch.write_members(self.map);
        }
        self
    }

    /// Members that the type, which has the members `known`, does not know.
    #[inline]
    pub fn extra(mut self, extra: &Extra, known: &[&str]) -> Self {
        if self.result.is_ok() {
            self.result = extra.write_members(self.map, known);
        }
        self
    }

    /// What has come of it.
    ///
    /// # Errors
    /// Those of the serializer, and of values that JSON cannot express.
    #[inline]
    pub fn done(self) -> Result<(), M::Error> {
        self.result
    }
}
