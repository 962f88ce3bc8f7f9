//! The member of a union whose value says which branch it is.

use std::borrow::Cow;

use serde::de::{Error, MapAccess};

use super::object::Text;
use super::slot::duplicate;
use super::{at_member, enumeration};

/// The struct name that asks a deserializer to give the one member listed before all others.
///
/// Only a hint: most deserializers ignore names, and any order is accepted.
pub const TAG_FIRST: &str = "$qapi_types::tag_first";

/// What the newtype struct name begins with that asks the same, of a value that may be an object:
/// the tag's name follows.
///
/// An alternate asks so, since what it holds need not be an object. Most deserializers ignore this
/// name too, and have the visitor visit them.
pub const TAG_FIRST_HINT: &str = "$qapi_types::tag_first:";

/// The tag that a newtype struct name asks for.
#[inline]
pub fn tag_of_hint(name: &'static str) -> Option<&'static str> {
    name.strip_prefix(TAG_FIRST_HINT)
}

/// Reads the value.
///
/// # Errors
/// If it is no string.
#[inline]
pub fn read<'de, A: MapAccess<'de>>(map: &mut A, name: &'static str) -> Result<Cow<'de, str>, A::Error> {
    map.next_value_seed(Text).map_err(|error| at_member(name, error))
}

/// The error for a value that selects nothing in a union that is only ever sent.
#[cold]
pub fn unknown<E: Error>(name: &'static str, value: &str, values: &'static [&'static str]) -> E {
    at_member(name, enumeration::unknown(value, values))
}

/// The error for a second one.
#[cold]
pub fn second<E: Error>(name: &str) -> E {
    duplicate(name)
}

/// The tag's text, or what an object without the tag is.
pub mod or_absent {
    use std::borrow::Cow;

    use serde::de::Error;

    use super::super::slot::missing_member;

    /// Not of the type.
    ///
    /// # Errors
    /// If there is none.
    #[inline]
    pub fn required<'de, E: Error>(text: Option<Cow<'de, str>>, name: &'static str) -> Result<Cow<'de, str>, E> {
        text.ok_or_else(|| missing_member(name))
    }

    /// From a server of a release that had no tag there: the empty text stands for that.
    ///
    /// # Errors
    /// None.
    #[inline]
    pub fn optional<'de, E: Error>(text: Option<Cow<'de, str>>, _: &'static str) -> Result<Cow<'de, str>, E> {
        Ok(text.unwrap_or_default())
    }
}

/// Puts the tag into an object.
pub mod write {
    use serde::ser::SerializeMap;

    use super::super::{Encode, Writing};

    /// Always.
    #[inline]
    pub fn required<'m, M: SerializeMap>(
        writing: Writing<'m, M>,
        name: &'static str,
        tag: &impl Encode,
    ) -> Writing<'m, M> {
        writing.required(name, tag)
    }

    /// Unless there was none.
    #[inline]
    pub fn optional<'m, M: SerializeMap, T>(writing: Writing<'m, M>, name: &'static str, tag: &T) -> Writing<'m, M>
    where
        T: Encode + AsRef<str>,
    {
        if tag.as_ref().is_empty() { writing } else { writing.required(name, tag) }
    }
}
