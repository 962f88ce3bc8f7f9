//! The tag of a union: the member whose value selects the branch.

use std::borrow::Cow;

use serde::de::{Error, MapAccess};

use super::object::Text;
use super::slot::duplicate;
use super::{at_member, enumeration};

/// The struct name that asks a deserializer to give the only member listed before all others.
///
/// It is only a hint: most deserializers ignore names, and any order is accepted.
pub const TAG_FIRST: &str = "$qapi_types::tag_first";

/// The start of the newtype struct name that asks the same for a value that may not be an object. The tag's name
/// follows.
///
/// Alternates use it, since their value need not be an object. Most deserializers ignore this name too, and call
/// `visit_newtype_struct`.
pub const TAG_FIRST_HINT: &str = "$qapi_types::tag_first:";

/// Returns the tag that a newtype struct name asks for.
#[inline]
pub fn tag_of_hint(name: &'static str) -> Option<&'static str> {
    name.strip_prefix(TAG_FIRST_HINT)
}

/// Reads the value of the tag.
///
/// # Errors
/// If it is not a string.
#[inline]
pub fn read<'de, A: MapAccess<'de>>(map: &mut A, name: &'static str) -> Result<Cow<'de, str>, A::Error> {
    map.next_value_seed(Text).map_err(|error| at_member(name, error))
}

/// Returns the error for a value that selects no branch of a union that is only sent.
#[cold]
pub fn unknown<E: Error>(name: &'static str, value: &str, values: &'static [&'static str]) -> E {
    at_member(name, enumeration::unknown(value, values))
}

/// Returns the error for a second tag.
#[cold]
pub fn second<E: Error>(name: &str) -> E {
    duplicate(name)
}

/// The tag's text, depending on whether the tag is mandatory.
pub mod or_absent {
    use std::borrow::Cow;

    use serde::de::Error;

    use super::super::slot::missing_member;

    /// Returns the text of a mandatory tag.
    ///
    /// # Errors
    /// If the object has no tag.
    #[inline]
    pub fn required<'de, E: Error>(text: Option<Cow<'de, str>>, name: &'static str) -> Result<Cow<'de, str>, E> {
        text.ok_or_else(|| missing_member(name))
    }

    /// Returns the text of a tag that servers of some releases leave out. The empty text stands for a missing tag.
    ///
    /// # Errors
    /// Never fails.
    #[inline]
    pub fn optional<'de, E: Error>(text: Option<Cow<'de, str>>, _: &'static str) -> Result<Cow<'de, str>, E> {
        Ok(text.unwrap_or_default())
    }
}

/// Writes the tag into an object.
pub mod write {
    use serde::ser::SerializeMap;

    use super::super::{Encode, Writing};

    /// Writes a mandatory tag.
    #[inline]
    pub fn required<'m, M: SerializeMap>(
        writing: Writing<'m, M>,
        name: &'static str,
        tag: &impl Encode,
    ) -> Writing<'m, M> {
        writing.required(name, tag)
    }

    /// Writes a tag, unless its text is empty.
    #[inline]
    pub fn optional<'m, M: SerializeMap, T>(writing: Writing<'m, M>, name: &'static str, tag: &T) -> Writing<'m, M>
    where
        T: Encode + AsRef<str>,
    {
        if tag.as_ref().is_empty() { writing } else { writing.required(name, tag) }
    }
}
