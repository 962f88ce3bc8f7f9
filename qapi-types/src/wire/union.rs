//! Unions: common members, a tag, and the members of the branch that the tag selects.
//!
//! Members before the tag are buffered, since the branch that they belong to is not known yet. From the tag on, members
//! are read directly into their types. A deserializer that can look ahead is asked to give the tag first; then no
//! member is buffered.

use std::borrow::Cow;
use std::{mem, vec};

use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, Error, MapAccess};
use serde_json::Value;

use super::buffered::Buffered;
use super::number::refuse_number;
use super::object::{next_key, unexpected};
use super::{ReadMembers, Seed, at_member, tag};
use crate::Extra;

/// Members that were read before the tag.
struct Early<'de> {
    members: vec::IntoIter<(Cow<'de, str>, Value)>,
    /// The value of the member whose name has been given.
    value: Option<Value>,
}

/// The members of a union's object that belong to the branch: first those that were read before the tag, then those
/// that follow it. Common members are read on the way and left out.
#[allow(missing_debug_implementations)] // closures have no `Debug`
pub struct Rest<'a, 'de, A, F> {
    /// Boxed, because it is usually `None`: the deserializer has given the tag first.
    early: Option<Box<Early<'de>>>,
    map: &'a mut A,
    /// Whether the map has been read to its end. It is not read again after that.
    ended: bool,
    tag: &'static str,
    /// Reads the common member of that name, or returns false if there is no such member.
    common: F,
}

impl<'a, 'de, A, F> Rest<'a, 'de, A, F>
where
    A: MapAccess<'de>,
    F: FnMut(&str, &mut A) -> Result<bool, A::Error>,
{
    /// Starts reading an object.
    #[inline]
    pub fn new(tag: &'static str, map: &'a mut A, common: F) -> Self {
        Self { early: None, map, ended: false, tag, common }
    }

    /// Reads members up to the tag, and returns its text, or `None` if the object has no tag.
    ///
    /// # Errors
    /// If a common member or the tag is not of its type.
    pub fn up_to_tag(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        let mut early = Vec::new();
        let text = loop {
            let Some(key) = next_key(self.map)? else { break None };
            if key == self.tag {
                break Some(tag::read(self.map, self.tag)?);
            }
            if !(self.common)(&key, self.map)? {
                refuse_number(&key)?;
                let value = self.map.next_value_seed(Seed::<Value>::new()).map_err(|error| at_member(&key, error))?;
                early.push((key, value));
            }
        };
        self.ended = text.is_none();
        if !early.is_empty() {
            self.early = Some(Box::new(Early { members: early.into_iter(), value: None }));
        }
        Ok(text)
    }

    /// Returns the name of the next member that was read before the tag. Its value must be taken next.
    #[inline]
    fn early_name(&mut self) -> Option<Cow<'de, str>> {
        let early = self.early.as_mut()?;
        let (name, value) = early.members.next()?;
        early.value = Some(value);
        Some(name)
    }

    /// Returns the value of the member whose name has been given, if it was read before the tag.
    #[inline]
    fn early_value(&mut self) -> Option<Value> {
        self.early.as_mut()?.value.take()
    }

    /// Reads the members of a branch that has a type of its own.
    ///
    /// Never inlined: otherwise a union of fifty branches would need stack for all of them at each level of nesting.
    ///
    /// # Errors
    /// The same as of [`ReadMembers::read_members`].
    #[inline(never)]
    pub fn branch<T, B>(&mut self, place: &mut Option<B>, variant: impl FnOnce(T) -> B) -> Result<(), A::Error>
    where
        T: ReadMembers<'de>,
    {
        // As in `Place`, there is nothing to drop.
        T::read_members(self, |members| mem::forget(place.replace(variant(members))))
    }

    /// Keeps all remaining members, for a branch that is unknown or has no members.
    ///
    /// # Errors
    /// The deserializer's errors.
    pub fn keep<B>(&mut self, place: &mut Option<B>, branch: B, extra: &mut Extra) -> Result<(), A::Error> {
        mem::forget(place.replace(branch));
        while let Some(key) = next_key(self)? {
            extra.read_member(key, self)?;
        }
        Ok(())
    }

    /// Refuses remaining members, for a branch that has no members.
    ///
    /// # Errors
    /// If a member remains.
    pub fn refuse<B>(&mut self, place: &mut Option<B>, branch: B) -> Result<(), A::Error> {
        mem::forget(place.replace(branch));
        match next_key(self)? {
            Some(key) => Err(unexpected(&key)),
            None => Ok(()),
        }
    }
}

impl<'de, A, F> MapAccess<'de> for Rest<'_, 'de, A, F>
where
    A: MapAccess<'de>,
    F: FnMut(&str, &mut A) -> Result<bool, A::Error>,
{
    type Error = A::Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let key = match self.early_name() {
            Some(key) => key,
            None if self.ended => return Ok(None),
            None => loop {
                match next_key(self.map)? {
                    Some(key) if key == self.tag => return Err(tag::second(self.tag)),
                    Some(key) if (self.common)(&key, self.map)? => {}
                    Some(key) => break key,
                    None => {
                        self.ended = true;
                        return Ok(None);
                    }
                }
            },
        };
        match key {
            Cow::Borrowed(key) => seed.deserialize(BorrowedStrDeserializer::new(key)),
            Cow::Owned(key) => seed.deserialize(StringDeserializer::new(key)),
        }
        .map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.early_value() {
            Some(value) => early(seed, value),
            None => self.map.next_value_seed(seed),
        }
    }
}

/// Reads a member that was buffered before the tag. It is a function of its own, because without optimisation its local
/// values would otherwise occupy stack at each level of nesting after the tag.
fn early<'de, V: DeserializeSeed<'de>, E: Error>(seed: V, value: Value) -> Result<V::Value, E> {
    seed.deserialize(Buffered::new(value)).map_err(E::custom)
}

/// Implementations for a union: a struct of the common members and an enum of the branches.
///
/// ```text
/// union! {
///     DIRECTION TYPE { FIELD: "member" required, … }
///     TAG_METHOD: TAG_TYPE = "tag" required,
///     FIELD: BRANCHES { "value" VARIANT(TYPE), "value" VARIANT, … }
///     extra
/// }
/// ```
///
/// With `extra` the struct has a field `extra`, and the enum a variant `Unknown`.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    (
        $direction:ident $type:ident $fields:tt
        $tag_method:ident: $tag_type:ident = $tag:literal $tag_need:ident,
        $branch:ident: $branches:ident $values:tt
        $($extra:ident)?
    ) => {
        // The optional `extra` is also passed as one token tree, so that it can be used in the repetition over
        // branches.
        $crate::__union! {
            @ ($($extra)?) $direction $type $fields $tag_method: $tag_type = $tag $tag_need, $branch: $branches $values $($extra)?
        }
    };
    (
        @ $open:tt $direction:ident $type:ident { $($(#[$cfg:meta])* $field:ident: $name:literal $need:ident),* $(,)? }
        $tag_method:ident: $tag_type:ident = $tag:literal $tag_need:ident,
        $branch:ident: $branches:ident { $($(#[$on:meta])* $value:literal $variant:ident $(($payload:ty))?),* $(,)? }
        $($extra:ident)?
    ) => {
        impl $type {
            #[doc = concat!("The tag, `", $tag, "`, which the branch implies.")]
            #[inline]
            pub fn $tag_method(&self) -> $tag_type {
                // Matches the place and not a reference to it, because the enum of branches may be empty.
                match self.$branch {
                    $($(#[$on])* $branches::$variant { .. } => $tag_type::$variant,)*
                    $($branches::Unknown(ref $extra) => $tag_type::Unknown($extra.clone()),)?
                }
            }
        }
        $crate::__decoded! { $direction {
            impl<'de> $crate::wire::ReadMembers<'de> for $type {
                const TAG: &'static [&'static str] = &[$tag];
                const TAG_HINT: &'static str = concat!("$qapi_types::tag_first:", $tag);

                // Spelt out, since traits and functions that do it are looked up anew in each type.
                #[allow(clippy::question_mark, clippy::redundant_pattern_matching)]
                fn read_members<R, E: $crate::wire::serde::de::Error, M: $crate::wire::Members<'de, E>>(
                    map: &mut M,
                    put: impl ::core::ops::FnOnce(Self) -> R,
                ) -> ::core::result::Result<R, E> {
                    $crate::__places!(places { $($(#[$cfg])* $field,)* $branch });
                    $(let mut $extra = $crate::Extra::default();)?
                    let mut rest = $crate::wire::Rest::new($tag, map, |key: &str, _map: &mut M| match key {
                        $($(#[$cfg])* $name => $crate::wire::read_common(_map, $name, $field),)*
                        _ => Ok(false),
                    });
                    let tag = $crate::wire::tag::or_absent::$tag_need(rest.up_to_tag()?, $tag)?;
                    match <$tag_type as ::core::str::FromStr>::from_str(&tag) {
                        $($(#[$on])* Ok($tag_type::$variant) => $crate::__read_branch!($branch $branches $variant rest ($($payload)?) $open),)*
                        #[allow(unreachable_patterns)] // of a union that has a branch for each value
                        _ => $crate::__unknown_branch!($branch $branches $tag tag rest [$($(#[$on])* $value)*] $($extra)?),
                    }?;
                    $crate::__apart!($crate::__fields!(map, places { $($(#[$cfg])* $field: $name $need,)* $branch: $tag required } => put(Self { $($(#[$cfg])* $field,)* $branch, $($extra)? })))
                }
            }
            $crate::__object_decode! { $type }
        } }
        $crate::__encoded! { $direction {
            impl $crate::wire::WriteMembers for $type {
                fn write_members<M: $crate::wire::serde::ser::SerializeMap>(
                    &self,
                    map: &mut M,
                ) -> ::core::result::Result<(), M::Error> {
                    // The tag is written first, so that a receiver need not buffer.
                    let written = $crate::wire::tag::write::$tag_need($crate::wire::Writing::new(map), $crate::wire::spelt!($tag), &self.$tag_method());
                    $($(#[$cfg])* let written = written.$need($crate::wire::spelt!($name), &self.$field);)*
                    // The type is stated because the enum of branches may be empty.
                    let written: $crate::wire::Writing<'_, M> = match self.$branch {
                        $($(#[$on])* $crate::__branch!($branches $variant payload $(($payload))?) =>
                            $crate::__write_branch!(payload written $(($payload))?),)*
                        $($branches::Unknown(_) => { let $extra = &self.$extra; let _ = $extra; written })?
                    };
                    $crate::__write_extra!(written self [$tag, $($(#[$cfg])* $name),*] $($extra)?).done()
                }
            }
            $crate::__object_encode! { $type }
        } }
    };
}

/// The pattern of a branch, in a `match` of its place.
#[doc(hidden)]
#[macro_export]
macro_rules! __branch {
    ($branches:ident $variant:ident $binding:ident ($payload:ty)) => {
        $branches::$variant(ref $binding)
    };
    ($branches:ident $variant:ident $binding:ident) => {
        $branches::$variant
    };
}

/// The expression that writes the members of a branch.
#[doc(hidden)]
#[macro_export]
macro_rules! __write_branch {
    ($binding:ident $written:ident ($payload:ty)) => {
        $written.members($binding)
    };
    ($binding:ident $written:ident) => {
        $written
    };
}

/// The expression that reads a known branch.
#[doc(hidden)]
#[macro_export]
macro_rules! __read_branch {
    ($place:ident $branches:ident $variant:ident $rest:ident ($payload:ty) ($($extra:ident)?)) => {
        $rest.branch($place, $branches::$variant)
    };
    ($place:ident $branches:ident $variant:ident $rest:ident () ($extra:ident)) => {
        $rest.keep($place, $branches::$variant, &mut $extra)
    };
    ($place:ident $branches:ident $variant:ident $rest:ident () ()) => {
        $rest.refuse($place, $branches::$variant)
    };
}

/// The expression that keeps or refuses an unknown branch.
#[doc(hidden)]
#[macro_export]
macro_rules! __unknown_branch {
    ($place:ident $branches:ident $tag:literal $value:ident $rest:ident [$($(#[$on:meta])* $known:literal)*]) => {
        Err($crate::wire::tag::unknown($tag, &$value, &[$($(#[$on])* $known),*]))
    };
    ($place:ident $branches:ident $tag:literal $value:ident $rest:ident [$($(#[$on:meta])* $known:literal)*] $extra:ident) => {
        $rest.keep($place, $branches::Unknown($value.into()), &mut $extra)
    };
}
