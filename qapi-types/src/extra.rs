//! Members for which a type has no field.

use std::borrow::Cow;
use std::fmt;

use serde::de::MapAccess;
use serde::ser::{Error as _, SerializeMap};
use serde_json::{Map, Value};

use crate::secrets::Shown;
use crate::shown;
use crate::wire::{Seed, Unknown, at_member, duplicate, put_new, refuse_number};

/// Members of an object that its type does not know, kept with their values.
///
/// A server that is newer or older than the bindings can send members for which they have no field. They are kept here
/// and written again when the value is encoded, so no received data is lost. An empty `Extra` is the size of a pointer
/// and allocates nothing.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

/// Shows the members, with `<secret>` for the values of those whose names suggest a secret.
impl fmt::Debug for Extra {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Extra").field(&self.0.as_deref().map(Shown)).finish()
    }
}

impl Extra {
    /// Returns whether there are no members.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|map| map.is_empty())
    }

    /// Returns the number of members.
    #[inline]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |map| map.len())
    }

    /// Returns the value of a member.
    #[inline]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Iterates over the names and values.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|map| map.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a member, and returns its previous value.
    ///
    /// Encoding fails if the type has a field of that name.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().insert(name.into(), value.into())
    }

    /// Reads the value of a member and adds it.
    #[doc(hidden)]
    #[cold]
    pub fn read_member<'de, A: MapAccess<'de>>(&mut self, name: Cow<'de, str>, map: &mut A) -> Result<(), A::Error> {
        refuse_number(&name)?;
        let value = map.next_value_seed(Seed::<Value>::new()).map_err(|error| at_member(&name, error))?;
        put_new(self.0.get_or_insert_default(), name.into_owned(), value).map_err(|name| duplicate(&name))
    }

    /// Writes all members into an object. Fails for a member whose name is in `known`, the names of the type's own
    /// members.
    #[doc(hidden)]
    #[cold]
    pub fn write_members<M: SerializeMap>(&self, map: &mut M, known: &[&str]) -> Result<(), M::Error> {
        self.iter().try_for_each(|(name, value)| match known.contains(&name) {
            true => Err(M::Error::custom(format_args!(
                "`{}` is both a field of the type and an extra member",
                shown(name).up_to(100)
            ))),
            false => map.serialize_entry(name, &Unknown(value)),
        })
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut extra = Self::default();
        extra.extend(members);
        extra
    }
}

impl From<Extra> for Map<String, Value> {
    #[inline]
    fn from(extra: Extra) -> Self {
        extra.0.map(|map| *map).unwrap_or_default()
    }
}

impl From<Map<String, Value>> for Extra {
    #[inline]
    fn from(map: Map<String, Value>) -> Self {
        Self((!map.is_empty()).then(|| Box::new(map)))
    }
}
