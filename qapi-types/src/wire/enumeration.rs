//! Enumerations: closed where they are only sent, open where they are received.

use std::fmt;
use std::str::FromStr;

use serde::de::{DeserializeSeed, Deserializer, Error};

use super::object::Text;
use crate::shown;

/// Reads a value of an enumeration.
///
/// # Errors
/// If it is no string, or one that a closed enumeration does not have.
pub fn decode_value<'de, T: FromStr, D: Deserializer<'de>>(
    deserializer: D,
    values: &'static [&'static str],
) -> Result<T, D::Error> {
    let text = Text.deserialize(deserializer)?;
    text.parse().map_err(|_| unknown(&text, values))
}

/// The error for a text that is no value.
#[cold]
pub(super) fn unknown<E: Error>(text: &str, values: &'static [&'static str]) -> E {
    E::unknown_variant(&shown(text).to_string(), values)
}

/// What stands where `text` stands among the texts.
fn value_at<T: Clone>(values: &[T], texts: &[&str], text: &str) -> Option<T> {
    texts.iter().position(|known| *known == text).and_then(|index| values.get(index)).cloned()
}

/// The value of a text, of an enumeration that has no others.
///
/// # Errors
/// If it has none of that text.
#[inline]
pub fn parse_closed<T: Clone>(values: &[T], texts: &[&str], text: &str) -> Result<T, UnknownValue> {
    value_at(values, texts, text).ok_or_else(|| UnknownValue(text.into()))
}

/// The value of a text, of an enumeration that makes any other one `unknown`.
#[inline]
pub fn parse_open<T: Clone>(values: &[T], texts: &[&str], text: &str, unknown: impl FnOnce(Box<str>) -> T) -> T {
    value_at(values, texts, text).unwrap_or_else(|| unknown(text.into()))
}

/// A text that is no value of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue(pub Box<str>);

impl fmt::Display for UnknownValue {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown value `{}`", shown(&self.0))
    }
}

impl std::error::Error for UnknownValue {}

/// Implementations for an enumeration.
///
/// ```text
/// enumeration! { DIRECTION TYPE { "value" VARIANT, … } open }
/// ```
///
/// With `open` it has a variant `Unknown(Box<str>)`, which keeps a value it does not know.
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration {
    (
        $direction:ident $type:ident { $($(#[$cfg:meta])* $value:literal $variant:ident),* $(,)? } $($open:ident)?
    ) => {
        impl $type {
            /// The text of every value known, in schema order.
            pub const VALUES: &'static [&'static str] = &[$($(#[$cfg])* $value),*];

            /// The text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match *self {
                    $($(#[$cfg])* Self::$variant => $value,)*
                    $(Self::Unknown(ref $open) => $open,)?
                }
            }
        }
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::wire::show_value(self.as_str(), f)
            }
        }
        impl ::core::str::FromStr for $type {
            type Err = $crate::__enumeration_error!($($open)?);
            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                const VARIANTS: &[$type] = &[$($(#[$cfg])* $type::$variant),*];
                $crate::__parse_value!(VARIANTS, text $($open)?)
            }
        }
        $crate::__decoded! { $direction {
            impl<'de> $crate::wire::Decode<'de> for $type {
                fn decode<D: $crate::wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    $crate::wire::decode_value(deserializer, Self::VALUES)
                }
            }
            $crate::__if_serde! {
                impl<'de> $crate::wire::serde::Deserialize<'de> for $type {
                    fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(
                        deserializer: D,
                    ) -> ::core::result::Result<Self, D::Error> {
                        $crate::wire::decode_value(deserializer, Self::VALUES)
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
                    serializer.serialize_str(self.as_str())
                }
            }
            $crate::__if_serde! {
                impl $crate::wire::serde::Serialize for $type {
                    fn serialize<S: $crate::wire::serde::Serializer>(
                        &self,
                        serializer: S,
                    ) -> ::core::result::Result<S::Ok, S::Error> {
                        serializer.serialize_str(self.as_str())
                    }
                }
            }
        } }
    };
}

/// What finds the value of a text.
#[doc(hidden)]
#[macro_export]
macro_rules! __parse_value {
    ($variants:ident, $text:ident) => {
        $crate::wire::parse_closed($variants, Self::VALUES, $text)
    };
    ($variants:ident, $text:ident $open:ident) => {
        Ok($crate::wire::parse_open($variants, Self::VALUES, $text, Self::Unknown))
    };
}

/// The error of a text that is no value.
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration_error {
    () => {
        $crate::UnknownValue
    };
    ($open:ident) => {
        ::core::convert::Infallible
    };
}
