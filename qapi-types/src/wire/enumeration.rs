//! Enumerations. Those that a client only sends refuse unknown values; those that it receives keep them.

use std::fmt;
use std::str::FromStr;

use serde::de::{DeserializeSeed, Deserializer, Error};

use super::object::Text;
use crate::nearest::nearest;
use crate::shown;

/// Reads a value of an enumeration, and refuses unknown values.
///
/// # Errors
/// If it is not a string, or not one of the values.
pub fn decode_value<'de, T: FromStr<Err = UnknownValue>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = Text.deserialize(deserializer)?;
    text.parse().map_err(|error: UnknownValue| unknown(&text, error.values))
}

/// Reads a value of an enumeration, and passes unknown values to `unknown`.
///
/// # Errors
/// If it is not a string.
pub fn decode_open_value<'de, T: FromStr<Err = UnknownValue>, D: Deserializer<'de>>(
    deserializer: D,
    unknown: impl FnOnce(Box<str>) -> T,
) -> Result<T, D::Error> {
    let text = Text.deserialize(deserializer)?;
    Ok(text.parse().unwrap_or_else(|error: UnknownValue| unknown(error.text)))
}

/// Returns the error for a text that is not a value.
#[cold]
pub(super) fn unknown<E: Error>(text: &str, values: &'static [&'static str]) -> E {
    E::unknown_variant(&shown(text).to_string(), values)
}

/// Returns the value of an enumeration that has the given text.
///
/// # Errors
/// If the enumeration has no value of that text.
#[inline]
pub fn parse_value<T: Clone>(
    values: &[T],
    texts: &'static [&'static str],
    enumeration: &'static str,
    text: &str,
) -> Result<T, UnknownValue> {
    let value = texts.iter().position(|known| *known == text).and_then(|index| values.get(index));
    value.cloned().ok_or_else(|| UnknownValue { enumeration, values: texts, text: text.into() })
}

/// An error for a text that is not a value of an enumeration.
///
/// Parsing is strict for all enumerations, also for those with a variant `Unknown`. Only decoding makes that variant,
/// from a value that a peer sent.
///
/// ```
/// # #[cfg(feature = "block-core")] {
/// use qapi_types::qmp::MirrorSyncMode;
///
/// let error = "fulll".parse::<MirrorSyncMode>().unwrap_err();
/// assert_eq!(error.to_string(), "`fulll` is not a value of `MirrorSyncMode`; did you mean `full`?");
/// assert_eq!(error.nearest(), Some("full"));
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    enumeration: &'static str,
    values: &'static [&'static str],
    text: Box<str>,
}

impl UnknownValue {
    /// Returns the Rust name of the enumeration.
    #[inline]
    pub fn enumeration(&self) -> &'static str {
        self.enumeration
    }

    /// Returns the complete text.
    #[inline]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the value that was probably meant, if one is near the text.
    #[inline]
    pub fn nearest(&self) -> Option<&'static str> {
        nearest(&self.text, self.values.iter().copied())
    }
}

/// Shows the text, shortened to 100 bytes and escaped as by [`shown`], and the nearest value.
impl fmt::Display for UnknownValue {
    #[inline(never)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a value of `{}`", shown(&self.text).up_to(100), self.enumeration)?;
        self.nearest().map_or(Ok(()), |nearest| write!(f, "; did you mean `{nearest}`?"))
    }
}

impl std::error::Error for UnknownValue {}

/// Implementations for an enumeration.
///
/// ```text
/// enumeration! { DIRECTION TYPE { "value" VARIANT, … } open }
/// ```
///
/// With `open`, the type has a variant `Unknown(Box<str>)` for values that it does not know.
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration {
    (
        $direction:ident $type:ident { $($(#[$cfg:meta])* $value:literal $variant:ident),* $(,)? } $($open:ident)?
    ) => {
        impl $type {
            /// The texts of all known values, in schema order.
            pub const VALUES: &'static [&'static str] = &[$($(#[$cfg])* $value),*];

            /// Returns the text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match *self {
                    $($(#[$cfg])* Self::$variant => $value,)*
                    $(Self::Unknown(ref $open) => $open,)?
                }
            }
        }
        impl ::core::convert::AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::core::cmp::PartialEq<str> for $type {
            #[inline]
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }
        impl ::core::cmp::PartialEq<&str> for $type {
            #[inline]
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::wire::show_value(self.as_str(), f)
            }
        }
        impl ::core::str::FromStr for $type {
            type Err = $crate::UnknownValue;
            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                const VARIANTS: &[$type] = &[$($(#[$cfg])* $type::$variant),*];
                $crate::wire::parse_value(VARIANTS, Self::VALUES, stringify!($type), text)
            }
        }
        $crate::__decoded! { $direction {
            impl<'de> $crate::wire::Decode<'de> for $type {
                fn decode<D: $crate::wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    $crate::__decode_value!(deserializer $($open)?)
                }
            }
            $crate::__if_serde! {
                impl<'de> $crate::wire::serde::Deserialize<'de> for $type {
                    fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(
                        deserializer: D,
                    ) -> ::core::result::Result<Self, D::Error> {
                        $crate::wire::Decode::decode(deserializer)
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
                    $(if let Self::Unknown(ref $open) = *self {
                        return $crate::wire::encode_unknown($open, serializer);
                    })?
                    serializer.serialize_str(self.as_str())
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

/// The expression that reads a value.
#[doc(hidden)]
#[macro_export]
macro_rules! __decode_value {
    ($deserializer:ident) => {
        $crate::wire::decode_value($deserializer)
    };
    ($deserializer:ident $open:ident) => {
        $crate::wire::decode_open_value($deserializer, Self::Unknown)
    };
}
