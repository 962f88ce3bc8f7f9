//! Objects: members are read in any order, and written in schema order.

use std::borrow::Cow;
use std::convert::identity;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

use super::nesting::Level;
use super::number::refuse_number;
use super::scalar::{refuse_map, refuse_seq, refuse_str};
use super::{Decode, TAG_FIRST, slot};
use crate::{Extra, shown};

/// A type whose members can be read from an object, which may have further members.
pub trait ReadMembers<'de>: Sized {
    /// The tag, if it is a union. It should be read first.
    const TAG: &'static [&'static str] = &[];

    /// The same as [`Decode::HINT`](super::Decode::HINT).
    const TAG_HINT: &'static str = "";

    /// Reads the remaining members of the object, and passes the value to `put`, which stores it. So a large value is
    /// made in its place instead of being moved from call to call.
    ///
    /// # Errors
    /// If a member is missing, occurs twice, or is not of its type.
    fn read_members<R, E: Error, M: Members<'de, E>>(map: &mut M, put: impl FnOnce(Self) -> R) -> Result<R, E>;
}

/// An object whose members are being read, with the operations that the generated code of a type uses.
///
/// It saves work of the compiler in each of a thousand types. As methods of a type parameter, with an error type that
/// is a parameter too, these calls are resolved only when the code is instantiated.
#[allow(missing_docs, clippy::missing_errors_doc)] // the functions that these methods call have both
pub trait Members<'de, E>: MapAccess<'de, Error = E> {
    fn next(&mut self) -> Result<Option<Cow<'de, str>>, E>;
    fn read<T: Decode<'de>>(&mut self, name: &'static str, slot: &mut Option<T>) -> Result<(), E>;
    fn keep(&mut self, name: Cow<'de, str>, extra: &mut Extra) -> Result<(), E>;
    fn refuse(&self, name: &str) -> Result<(), E>;
    fn skip(&mut self) -> Result<(), E>;
    fn missing(&self, members: &[(&str, bool)]) -> E;
}

impl<'de, A: MapAccess<'de>> Members<'de, A::Error> for A {
    #[inline(always)]
    fn next(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        next_key(self)
    }

    // The compiler no longer inlines this by itself. Without it decoding would be a twentieth slower.
    #[inline(always)]
    fn read<T: Decode<'de>>(&mut self, name: &'static str, slot: &mut Option<T>) -> Result<(), A::Error> {
        slot::read(self, name, slot)
    }

    #[inline]
    fn keep(&mut self, name: Cow<'de, str>, extra: &mut Extra) -> Result<(), A::Error> {
        extra.read_member(name, self)
    }

    #[cold]
    fn refuse(&self, name: &str) -> Result<(), A::Error> {
        refuse_number(name)?;
        Err(unexpected(name))
    }

    fn skip(&mut self) -> Result<(), A::Error> {
        self.next_value::<IgnoredAny>().map(drop)
    }

    #[cold]
    fn missing(&self, members: &[(&str, bool)]) -> A::Error {
        slot::missing(members)
    }
}

/// A type whose members can be written into an object, which may have further members.
pub trait WriteMembers {
    /// Writes the members that are present.
    ///
    /// # Errors
    /// The serializer's errors, and if JSON cannot express a value.
    fn write_members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// Reads an object that has the members of a `T` and no others.
///
/// # Errors
/// The same as of [`ReadMembers::read_members`], and if the value is not an object.
#[inline]
pub fn decode_object<'de, T: ReadMembers<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    decode_to(deserializer, identity)
}

/// Like [`decode_object`], but passes the value to `put`, which stores it. Asks for the tag first if there is one.
#[inline]
pub(super) fn decode_to<'de, T, R, D>(deserializer: D, put: impl FnOnce(T) -> R) -> Result<R, D::Error>
where
    T: ReadMembers<'de>,
    D: Deserializer<'de>,
{
    let object = Object { put, of: PhantomData };
    match T::TAG {
        [] => deserializer.deserialize_any(object),
        tag => deserializer.deserialize_struct(TAG_FIRST, tag, object),
    }
}

/// The visitor of an object that has the members of a `T` and no others.
struct Object<T, P> {
    put: P,
    of: PhantomData<T>,
}

impl<'de, T: ReadMembers<'de>, R, P: FnOnce(T) -> R> Visitor<'de> for Object<T, P> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<R, A::Error> {
        let _level = Level::enter()?;
        T::read_members(&mut map, self.put)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<R, A::Error> {
        Err(refuse_seq(&self, seq))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<R, E> {
        Err(refuse_str(&self, text))
    }
}

/// Writes an object that has the members of a `T` and no others.
///
/// # Errors
/// The same as of [`WriteMembers::write_members`].
pub fn encode_object<T: WriteMembers, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    value.write_members(&mut map)?;
    map.end()
}

/// Returns the next member's name, borrowed from the input if it has no escapes.
///
/// # Errors
/// The deserializer's errors.
#[inline]
pub fn next_key<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Cow<'de, str>>, A::Error> {
    map.next_key_seed(Text)
}

/// A seed that reads a name or another short text, without copying it if the deserializer can lend it.
#[derive(Debug)]
pub struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Cow<'de, str>, A::Error> {
        Err(refuse_map(&self, map))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Cow<'de, str>, A::Error> {
        Err(refuse_seq(&self, seq))
    }
}

/// Returns the error for an unknown member of a type that is only sent.
#[cold]
pub(super) fn unexpected<E: Error>(name: &str) -> E {
    E::custom(format_args!("unexpected member `{}`", shown(name).up_to(100)))
}

/// Implementations for an object type without branches.
///
/// ```text
/// record! { DIRECTION TYPE { FIELD: "member" required, FIELD: "member" optional, … } extra }
/// ```
///
/// With `extra` the type has a field `extra`, which keeps unknown members; without it an unknown member is an error.
/// Here and in the other macros, a row has the same `#[cfg]` as the field or variant that it describes.
#[doc(hidden)]
#[macro_export]
macro_rules! __record {
    (
        $direction:ident $type:ident { $($(#[$cfg:meta])* $field:ident: $name:literal $need:ident),* $(,)? }
        $($extra:ident)?
    ) => {
        $crate::__decoded! { $direction {
            impl<'de> $crate::wire::ReadMembers<'de> for $type {
                // Written without `?` and helpers, because the compiler would resolve their traits anew in each type.
                #[allow(clippy::question_mark, clippy::redundant_pattern_matching)]
                fn read_members<R, E: $crate::wire::serde::de::Error, M: $crate::wire::Members<'de, E>>(
                    map: &mut M,
                    put: impl ::core::ops::FnOnce(Self) -> R,
                ) -> ::core::result::Result<R, E> {
                    $crate::__places!(places { $($(#[$cfg])* $field),* });
                    $(let mut $extra = $crate::Extra::default();)?
                    loop {
                        let key = match map.next() {
                            Ok(Some(key)) => key,
                            Ok(None) => break,
                            Err(error) => return Err(error),
                        };
                        let read = match &*key {
                            $($(#[$cfg])* $name => map.read($name, $field),)*
                            _ => $crate::__unknown_member!(map, key, $($extra)?),
                        };
                        if let Err(error) = read {
                            return Err(error);
                        }
                    }
                    $crate::__fields!(map, places { $($(#[$cfg])* $field: $name $need),* } => put(Self { $($(#[$cfg])* $field,)* $($extra)? }))
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
                    let written = $crate::wire::Writing::new(map);
                    $($(#[$cfg])* let written = written.$need($crate::wire::spelt!($name), &self.$field);)*
                    $crate::__write_extra!(written self [$($(#[$cfg])* $name),*] $($extra)?).done()
                }
            }
            $crate::__object_encode! { $type }
        } }
    };
}

/// The expression that keeps or refuses an unknown member.
#[doc(hidden)]
#[macro_export]
macro_rules! __unknown_member {
    ($map:ident, $key:ident,) => {
        $map.refuse(&$key)
    };
    ($map:ident, $key:ident, $extra:ident) => {
        $map.keep($key, &mut $extra)
    };
}

/// The expression that writes the unknown members, if the type keeps them.
#[doc(hidden)]
#[macro_export]
macro_rules! __write_extra {
    ($written:ident $this:ident $known:tt) => {
        $written
    };
    ($written:ident $this:ident $known:tt $extra:ident) => {
        $written.extra(&$this.$extra, &$known)
    };
}

/// `serde::Deserialize` for an object, with the feature `serde`.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_decode {
    ($type:ident) => {
        $crate::__if_serde! {
            impl<'de> $crate::wire::serde::Deserialize<'de> for $type {
                fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    $crate::wire::decode_object(deserializer)
                }
            }
        }
    };
}

/// `serde::Serialize` for an object, with the feature `serde`.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_encode {
    ($type:ident) => {
        $crate::__if_serde! {
            impl $crate::wire::serde::Serialize for $type {
                fn serialize<S: $crate::wire::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    $crate::wire::encode_object(self, serializer)
                }
            }
        }
    };
}

/// A boxed type has the same members. Recursive types need boxes.
impl<'de, T: ReadMembers<'de>> ReadMembers<'de> for Box<T> {
    const TAG: &'static [&'static str] = T::TAG;
    const TAG_HINT: &'static str = T::TAG_HINT;

    fn read_members<R, E: Error, M: Members<'de, E>>(map: &mut M, put: impl FnOnce(Self) -> R) -> Result<R, E> {
        T::read_members(map, |value| put(Self::new(value)))
    }
}

impl<T: WriteMembers> WriteMembers for Box<T> {
    fn write_members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        (**self).write_members(map)
    }
}

/// Implementations for a type that wraps another type and is the same on the wire.
///
/// ```text
/// transparent! { DIRECTION TYPE(OTHER) }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __transparent {
    ($direction:ident $type:ident($other:ty)) => {
        $crate::__decoded! { $direction {
            impl<'de> $crate::wire::ReadMembers<'de> for $type {
                const TAG: &'static [&'static str] = <$other as $crate::wire::ReadMembers<'de>>::TAG;
                const TAG_HINT: &'static str = <$other as $crate::wire::ReadMembers<'de>>::TAG_HINT;

                fn read_members<R, E: $crate::wire::serde::de::Error, M: $crate::wire::Members<'de, E>>(
                    map: &mut M,
                    put: impl ::core::ops::FnOnce(Self) -> R,
                ) -> ::core::result::Result<R, E> {
                    $crate::wire::ReadMembers::read_members(map, |value| put(Self(value)))
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
                    $crate::wire::WriteMembers::write_members(&self.0, map)
                }
            }
            $crate::__object_encode! { $type }
        } }
    };
}

/// Implementations for a type of the protocol itself, which may grow in later releases: unknown members are skipped.
///
/// ```text
/// envelope! { TYPE { FIELD: "member" required, … } }
/// ```
macro_rules! envelope {
    ($type:ident { $($field:ident: $name:literal $need:ident),* $(,)? }) => {
        impl<'de> $crate::wire::ReadMembers<'de> for $type {
            #[allow(clippy::redundant_pattern_matching)] // as in the macros for generated types
            fn read_members<R, E: serde::de::Error, M: $crate::wire::Members<'de, E>>(
                map: &mut M,
                put: impl FnOnce(Self) -> R,
            ) -> Result<R, E> {
                $crate::__places!(places { $($field),* });
                while let Some(key) = map.next()? {
                    match &*key {
                        $($name => map.read($name, $field),)*
                        _ => map.skip(),
                    }?;
                }
                $crate::__fields!(map, places { $($field: $name $need),* } => put(Self { $($field),* }))
            }
        }
        impl $crate::wire::WriteMembers for $type {
            fn write_members<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $crate::wire::Writing::new(map)$(.$need($crate::wire::spelt!($name), &self.$field))*.done()
            }
        }
        $crate::__object_decode! { $type }
        $crate::__object_encode! { $type }
    };
}
pub(crate) use envelope;
