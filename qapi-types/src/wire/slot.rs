//! From members that have been read to a type: what was read is in a place for each, and a mandatory one that is
//! empty is missing.

use serde::de::{Error, MapAccess};

use super::{Decode, Place, at_member};
use crate::shown;

/// The error for a member that is there twice.
#[cold]
pub(crate) fn duplicate<E: Error>(name: &str) -> E {
    E::custom(format_args!("duplicate member `{}`", shown(name).up_to(100)))
}

/// Reads the value of member `name` into its `slot`.
///
/// # Errors
/// If it is the second of that name, or not of its type.
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

/// Reads the value of member `name`, one of several that may be there, into its `slot`: true, it has been.
///
/// # Errors
/// If it has been read already, or is not of its type.
#[inline]
pub fn read_common<'de, T: Decode<'de>, A: MapAccess<'de>>(
    map: &mut A,
    name: &'static str,
    slot: &mut Option<T>,
) -> Result<bool, A::Error> {
    read(map, name, slot)?;
    Ok(true)
}

/// The error for an object in which mandatory members are missing: it names the first one.
#[cold]
pub fn missing<E: Error>(members: &[(&str, bool)]) -> E {
    missing_member(members.iter().find(|(_, missing)| *missing).map_or("", |(name, _)| name))
}

/// The error for an object without the member.
#[cold]
pub(super) fn missing_member<E: Error>(name: &str) -> E {
    E::custom(format_args!("missing member `{name}`"))
}

/// What was read of one member, where not all are looked at at once.
pub mod take {
    use serde::de::Error;

    use super::missing_member;

    /// A mandatory one.
    ///
    /// # Errors
    /// If it is missing.
    #[inline]
    pub fn required<T, E: Error>(slot: &mut Option<T>, name: &'static str) -> Result<T, E> {
        slot.take().ok_or_else(|| missing_member(name))
    }

    /// An optional one.
    ///
    /// # Errors
    /// None.
    #[inline]
    pub fn optional<T, E: Error>(slot: &mut Option<T>, _: &'static str) -> Result<Option<T>, E> {
        Ok(slot.take())
    }
}

/// Empty places for members to be read into; each is had by the name of its field.
///
/// ```text
/// places!(PLACES { FIELD, … });
/// ```
///
/// They are one tuple, so that all that is in them is taken out at once, and moved no further than to where it belongs.
#[doc(hidden)]
#[macro_export]
macro_rules! __places {
    ($places:ident { $($field:ident),* }) => {
        $(let $field = None;)*
        #[allow(unused_mut)] // of a type without members
        let mut $places = ($($field,)*);
        let ($(ref mut $field,)*) = $places;
    };
    // Tuples have no room for conditions.
    ($places:ident { $($(#[$cfg:meta])* $field:ident),* }) => {
        $($(#[$cfg])* let $field = &mut None;)*
    };
}

/// Makes a type of the places that its members have been read into, or tells which is missing.
///
/// ```text
/// fields!(MAP, PLACES { FIELD: "member" NEED, … } => put(TYPE { FIELD, … }))
/// ```
///
/// One `match` over all places, since a `?` for each is what most of the compiler's work would be.
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
    // Patterns of tuples have no room for conditions.
    ($map:ident, $places:ident { $($(#[$cfg:meta])* $field:ident: $name:literal $need:ident),* } => $made:expr) => {{
        $($(#[$cfg])* let $field = $crate::wire::take::$need($field, $name)?;)*
        Ok($made)
    }};
}

/// The pattern of a member's place once all has been read.
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

/// The pattern of a member's place once it is known that one is missing.
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
