//! Alternates: the JSON type of the value alone selects one of several types.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::any::object_or_number;
use super::buffered::Buffered;
use super::sketch::sketched;

/// Reads an alternate from a value of each JSON type. The default methods refuse the JSON types that no alternative
/// has.
#[allow(missing_docs, clippy::missing_errors_doc)] // one method a JSON type, all alike
pub trait Alternatives<'de>: Sized {
    const EXPECTED: &'static str;
    /// [`Decode::HINT`](super::Decode::HINT) of the alternative that is an object.
    const HINT: &'static str = "";

    /// Reads an object, which may stand for a number if one of the alternatives is a number.
    fn object_or_number<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Self::object(MapAccessDeserializer::new(map))
    }
    fn object<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value, Self::EXPECTED)
    }
    fn array<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value, Self::EXPECTED)
    }
    fn string<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value, Self::EXPECTED)
    }
    fn boolean<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value, Self::EXPECTED)
    }
    fn integer<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        // A number may be written without a fraction.
        Self::number(value)
    }
    fn number<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value, Self::EXPECTED)
    }
    fn null<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        refuse(value, Self::EXPECTED)
    }
}

#[cold]
fn refuse<'de, T, D: Deserializer<'de>>(value: D, expected: &str) -> Result<T, D::Error> {
    let value = sketched(value)?;
    Err(D::Error::custom(format_args!("invalid type: {value}, expected {expected}")))
}

/// Reads the alternative that the JSON type of the next value selects.
///
/// # Errors
/// If no alternative has that JSON type, or the value does not fit the alternative.
pub fn decode_alternate<'de, T: Alternatives<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match T::HINT {
        "" => deserializer.deserialize_any(Choose(PhantomData)),
        hint => deserializer.deserialize_newtype_struct(hint, Choose(PhantomData)),
    }
}

struct Choose<T>(PhantomData<T>);

impl<'de, T: Alternatives<'de>> Visitor<'de> for Choose<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }
    fn visit_newtype_struct<D: Deserializer<'de>>(self, value: D) -> Result<T, D::Error> {
        value.deserialize_any(self)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::object_or_number(map)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<T, A::Error> {
        T::array(SeqAccessDeserializer::new(seq))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        T::string(text.into_deserializer())
    }
    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        T::string(text.into_deserializer())
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        T::boolean(value.into_deserializer())
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        T::integer(value.into_deserializer())
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        T::integer(value.into_deserializer())
    }
    fn visit_i128<E: Error>(self, value: i128) -> Result<T, E> {
        T::number((value as f64).into_deserializer())
    }
    fn visit_u128<E: Error>(self, value: u128) -> Result<T, E> {
        T::number((value as f64).into_deserializer())
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        T::number(value.into_deserializer())
    }
    fn visit_unit<E: Error>(self) -> Result<T, E> {
        T::null(().into_deserializer())
    }
}

/// Reads an object of an alternate that may also be a number. With its feature `arbitrary_precision`, serde_json gives
/// numbers as objects.
///
/// # Errors
/// If the value does not fit its alternative.
pub fn decode_object_or_number<'de, T: Alternatives<'de>, A: MapAccess<'de>>(map: A) -> Result<T, A::Error> {
    match object_or_number(map)? {
        value @ Value::Number(_) => T::number(Buffered::new(value)),
        value => T::object(Buffered::new(value)),
    }
    .map_err(A::Error::custom)
}

/// Implementations for an alternate.
///
/// ```text
/// alternate! { DIRECTION TYPE, "expected", { JSON_TYPE VARIANT(TYPE), null VARIANT, … } }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __alternate {
    ($direction:ident $type:ident, $expected:literal, {
        $($(#[$cfg:meta])* $json:ident $variant:ident $(($payload:ty))?),* $(,)?
    }) => {
        $crate::__decoded! { $direction {
            impl<'de> $crate::wire::Alternatives<'de> for $type {
                const EXPECTED: &'static str = $expected;
                $($(#[$cfg])* $crate::__alternative! { $json $variant $(($payload))? })*
            }
            impl<'de> $crate::wire::Decode<'de> for $type {
                const HINT: &'static str = <Self as $crate::wire::Alternatives<'de>>::HINT;

                fn decode<D: $crate::wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    $crate::wire::decode_alternate(deserializer)
                }
            }
            $crate::__if_serde! {
                impl<'de> $crate::wire::serde::Deserialize<'de> for $type {
                    fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(
                        deserializer: D,
                    ) -> ::core::result::Result<Self, D::Error> {
                        $crate::wire::decode_alternate(deserializer)
                    }
                }
            }
        } }
        $crate::__encoded! { $direction {
            impl $crate::wire::Encode for $type {
                fn encode<S: $crate::wire::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    match *self {
                        $($(#[$cfg])* $crate::__branch!(Self $variant payload $(($payload))?) =>
                            $crate::__write_alternative!(payload serializer $(($payload))?),)*
                    }
                }
            }
            $crate::__if_serde! {
                impl $crate::wire::serde::Serialize for $type {
                    fn serialize<S: $crate::wire::serde::Serializer>(
                        &self,
                        serializer: S,
                    ) -> ::core::result::Result<S::Ok, S::Error> {
                        $crate::wire::Encode::encode(self, serializer)
                    }
                }
            }
        } }
    };
}

/// The method that reads one alternative.
#[doc(hidden)]
#[macro_export]
macro_rules! __alternative {
    (object $variant:ident ($payload:ty)) => {
        const HINT: &'static str = <$payload as $crate::wire::Decode<'de>>::HINT;

        fn object<D: $crate::wire::serde::Deserializer<'de>>(value: D) -> ::core::result::Result<Self, D::Error> {
            $crate::wire::Decode::decode(value).map(Self::$variant)
        }
    };
    (number $variant:ident ($payload:ty)) => {
        fn object_or_number<A: $crate::wire::serde::de::MapAccess<'de>>(
            map: A,
        ) -> ::core::result::Result<Self, A::Error> {
            $crate::wire::decode_object_or_number(map)
        }

        fn number<D: $crate::wire::serde::Deserializer<'de>>(value: D) -> ::core::result::Result<Self, D::Error> {
            $crate::wire::Decode::decode(value).map(Self::$variant)
        }
    };
    ($json:ident $variant:ident ($payload:ty)) => {
        fn $json<D: $crate::wire::serde::Deserializer<'de>>(value: D) -> ::core::result::Result<Self, D::Error> {
            $crate::wire::Decode::decode(value).map(Self::$variant)
        }
    };
    (null $variant:ident) => {
        fn null<D: $crate::wire::serde::Deserializer<'de>>(_: D) -> ::core::result::Result<Self, D::Error> {
            Ok(Self::$variant)
        }
    };
}

/// The expression that writes one alternative.
#[doc(hidden)]
#[macro_export]
macro_rules! __write_alternative {
    ($binding:ident $serializer:ident ($payload:ty)) => {
        $crate::wire::Encode::encode($binding, $serializer)
    };
    ($binding:ident $serializer:ident) => {
        $crate::wire::Encode::encode(&(), $serializer)
    };
}
