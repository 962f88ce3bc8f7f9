//! Bytes that travel as base64 text.

use std::fmt;
use std::ops::{Deref, DerefMut};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{DeserializeSeed, Deserializer, Error};
use serde::ser::Serializer;

use crate::wire::{Decode, Encode, Text};

/// Bytes, in base64 (RFC 4648, with padding) on the wire.
///
/// Members such as `buf-b64` of `guest-file-read` have this type; the schema can only call them `str`. It dereferences
/// to `Vec<u8>`, and differs from it only in how it is encoded.
///
/// [`From`] takes bytes, or a string, whose bytes are then encoded. For a string that is base64 already, use
/// [`from_encoded`](Self::from_encoded).
///
/// ```
/// use qapi_types::Base64;
///
/// assert_eq!(Base64::from("hello").encoded(), "aGVsbG8=");
/// assert_eq!(Base64::from_encoded("aGVsbG8=").unwrap(), Base64::from("hello"));
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Base64(pub Vec<u8>);

impl Base64 {
    /// Returns the bytes.
    #[inline]
    pub fn into_inner(self) -> Vec<u8> {
        self.0
    }

    /// Reads bytes from their base64 text.
    ///
    /// # Errors
    /// If the text is not base64 with padding. The error does not show the text, which may be a password.
    pub fn from_encoded(text: impl AsRef<[u8]>) -> Result<Self, InvalidBase64> {
        STANDARD.decode(text).map(Self).map_err(InvalidBase64)
    }

    /// Returns the base64 text, as it is on the wire.
    pub fn encoded(&self) -> String {
        STANDARD.encode(&self.0)
    }
}

/// An error for a text that is not base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidBase64(base64::DecodeError);

impl fmt::Display for InvalidBase64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid base64: {}", self.0)
    }
}

impl std::error::Error for InvalidBase64 {}

/// Shows the first 32 bytes as an escaped byte string, and the length if there are more.
impl fmt::Debug for Base64 {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 32;
        write!(f, "Base64(b\"{}", self.0[..self.0.len().min(SHOWN)].escape_ascii())?;
        match self.0.len() {
            ..=SHOWN => f.write_str("\")"),
            len => write!(f, "\"… {len} bytes)"),
        }
    }
}

impl Deref for Base64 {
    type Target = Vec<u8>;
    #[inline]
    fn deref(&self) -> &Vec<u8> {
        &self.0
    }
}

impl DerefMut for Base64 {
    #[inline]
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

impl AsRef<[u8]> for Base64 {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Base64 {
    #[inline]
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Base64 {
    #[inline]
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Base64 {
    fn from(bytes: &[u8; N]) -> Self {
        Self(bytes.to_vec())
    }
}

/// Takes the bytes of the text; [`Base64::from_encoded`] reads text that is base64 already.
impl From<&str> for Base64 {
    #[inline]
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

/// Takes the bytes of the text; [`Base64::from_encoded`] reads text that is base64 already.
impl From<String> for Base64 {
    #[inline]
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<Base64> for Vec<u8> {
    #[inline]
    fn from(bytes: Base64) -> Self {
        bytes.0
    }
}

impl<'de> Decode<'de> for Base64 {
    fn decode<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_encoded(&*Text.deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl Encode for Base64 {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.encoded())
    }
}

crate::__if_serde! {
    impl<'de> serde::Deserialize<'de> for Base64 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Self::decode(deserializer)
        }
    }

    impl serde::Serialize for Base64 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.encode(serializer)
        }
    }
}
