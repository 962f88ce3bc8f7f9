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
/// The type of members such as `buf-b64` of `guest-file-read`, which the schema can only call
/// `str`. It is a `Vec<u8>` in all respects but how it is encoded.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Base64(pub Vec<u8>);

impl Base64 {
    /// The bytes.
    #[inline]
    pub fn into_inner(self) -> Vec<u8> {
        self.0
    }
}

/// As `Vec<u8>` prints itself, but not thousands of lines of it.
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

impl From<Base64> for Vec<u8> {
    #[inline]
    fn from(bytes: Base64) -> Self {
        bytes.0
    }
}

impl<'de> Decode<'de> for Base64 {
    fn decode<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Text.deserialize(deserializer)?;
        // Without the text, which may be a password.
        STANDARD.decode(&*text).map(Self).map_err(|error| D::Error::custom(format_args!("invalid base64: {error}")))
    }
}

impl Encode for Base64 {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}
