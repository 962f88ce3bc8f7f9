//! Places for the values of members while an object is read. A mandatory member whose place is empty at the end is
//! missing.

use serde::de::{Error, MapAccess};

use super::{Decode, Place, at_member};
use crate::shown;

/// Returns the error for a member that occurs twice.
#[cold]
pub(crate) fn duplicate<E: Error>(name: &str) -> E {
    E::custom(format_args!("duplicate member `{}`", shown(name).up_to(100)))
}

/// Reads the value of member `name` into its `slot`.
///
/// # Errors
/// If the object has a second member of that name, or the value is not of its type.
#[inline]
pub(super) fn read<'de, T: Decode<'de>, A: MapAccess<'de>>(
    map: &mut A,
    name: &'static str,
    slot: &mut Option<T>,
) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(duplicate(name));
    }
    map.next_value_seed(Place(slot)).map_err(|error| at_member(name, error))
}

/// Reads the value of the common member `name` of a union into its `slot`. Returns true, as a [`Rest`](super::Rest)
/// requires.
///
/// # Errors
/// If the object has a second member of that name, or the value is not of its type.
#[inline]
pub fn read_common<'de, T: Decode<'de>, A: MapAccess<'de>>(
    map: &mut A,
    name: &'static str,
    slot: &mut Option<T>,
) -> Result<bool, A::Error> {
    read(map, name, slot)?;
    Ok(true)
}

/// Returns the error for missing mandatory members. It names the first one.
#[cold]
pub fn missing<E: Error>(members: &[(&str, bool)]) -> E {
    missing_member(members.iter().find(|(_, missing)| *missing).map_or("", |(name, _)| name))
}

/// Returns the error for a missing member.
#[cold]
pub(super) fn missing_member<E: Error>(name: &str) -> E {
    E::custom(format_args!("missing member `{name}`"))
}

/// Takes the value of one member, for types whose members have conditions.
pub mod take {
    use serde::de::Error;

    use super::missing_member;

    /// Takes the value of a mandatory member.
    ///
    /// # Errors
    /// If it is missing.
    #[inline]
    pub fn required<T, E: Error>(slot: &mut Option<T>, name: &'static str) -> Result<T, E> {
        slot.take().ok_or_else(|| missing_member(name))
    }

    /// Takes the value of an optional member.
    ///
    /// # Errors
    /// Never fails.
    #[inline]
    pub fn optional<T, E: Error>(slot: &mut Option<T>, _: &'static str) -> Result<Option<T>, E> {
        Ok(slot.take())
    }
}

/// Declares empty places for members. Each is a variable with the name of its field.
///
/// ```text
/// places!(PLACES { FIELD, … });
/// ```
///
/// The places form one tuple, so that all values are taken out at once and moved only to their destination.
#[doc(hidden)]
#[macro_export]
macro_rules! __places {
    ($places:ident { $($field:ident),* }) => {
        $(let $field = None;)*
        #[allow(unused_mut)] // of a type without members
        let mut $places = ($($field,)*);
        let ($(ref mut $field,)*) = $places;
    };
    // Elements of tuples cannot have conditions.
    ($places:ident { $($(#[$cfg:meta])* $field:ident),* }) => {
        $($(#[$cfg])* let $field = &mut None;)*
    };
}

/// Makes a type from the places of its members, or reports the first missing member.
///
/// ```text
/// fields!(MAP, PLACES { FIELD: "member" NEED, … } => put(TYPE { FIELD, … }))
/// ```
///
/// It is one `match` over all places, because a `?` for each would be most of the compiler's work.
#[doc(hidden)]
#[macro_export]
macro_rules! __fields {
    ($map:ident, $places:ident { $($field:ident: $name:literal $need:ident),* } => $made:expr) => {
        match $places {
            ($($crate::__present!($need $field),)*) => Ok($made),
            #[allow(unreachable_patterns)] // of a type whose members are all optional
            ($($crate::__looked_at!($need $field),)*) => Err($map.missing(&[$(($name, $crate::__is_missing!($need $field))),*])),
        }
    };
    // Elements of tuple patterns cannot have conditions.
    ($map:ident, $places:ident { $($(#[$cfg:meta])* $field:ident: $name:literal $need:ident),* } => $made:expr) => {{
        $($(#[$cfg])* let $field = $crate::wire::take::$need($field, $name)?;)*
        Ok($made)
    }};
}

/// The pattern of a member's place in a complete object.
#[doc(hidden)]
#[macro_export]
macro_rules! __present {
    (required $field:ident) => {
        Some($field)
    };
    (optional $field:ident) => {
        $field
    };
}

/// The pattern of a member's place in an object that lacks a member.
#[doc(hidden)]
#[macro_export]
macro_rules! __looked_at {
    (required $field:ident) => {
        ref $field
    };
    (optional $field:ident) => {
        _
    };
}

/// Whether a member is missing.
#[doc(hidden)]
#[macro_export]
macro_rules! __is_missing {
    (required $field:ident) => {
        matches!($field, None)
    };
    (optional $field:ident) => {
        false
    };
}
