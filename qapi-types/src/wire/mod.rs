//! The implementation of generated types: decoding and encoding by QAPI's rules, over serde.
//!
//! Every generated type is described by a call of one of four macros ([`record!`], [`union!`], [`alternate!`],
//! [`enumeration!`]), which expand to a few calls of the functions here. The types can be read and written with any
//! self-describing format of serde, in one pass. Errors name the path of the member at fault. With the feature `serde`
//! the types also implement [`serde::Deserialize`] and [`serde::Serialize`].
//!
//! This is the interface between generated code and this crate, and not meant for other code: it may change with any
//! release of the generator. Nothing here depends on a particular protocol.

mod alternate;
pub(crate) mod any;
pub(crate) mod buffered;
mod client;
mod direction;
mod enumeration;
mod list;
pub mod masked;
mod nesting;
mod number;
mod object;
mod path;
mod protocol;
mod scalar;
mod sketch;
mod slot;
pub mod tag;
mod union;
mod unknown;
mod written;

use std::marker::PhantomData;
use std::mem;

use serde::de::{DeserializeSeed, Deserializer};
use serde::ser::{Serialize, Serializer};

pub use self::alternate::{Alternatives, decode_alternate, decode_object_or_number};
pub use self::any::{ANY, Flat};
pub use self::client::{IntoReturned, returned};
pub use self::enumeration::{UnknownValue, decode_open_value, decode_value, parse_value};
pub use self::nesting::{MAX_NESTING, is_too_deep};
pub use self::number::{NUMBER, RAW_VALUE};
pub use self::object::{Members, ReadMembers, Text, WriteMembers, decode_object, encode_object, next_key};
pub use self::path::{at_index, at_member};
pub use self::slot::{missing, read_common, take};
pub use self::tag::{TAG_FIRST, TAG_FIRST_HINT, tag_of_hint};
pub use self::union::Rest;
pub use self::unknown::encode_unknown;
#[cfg(feature = "serde")]
pub use self::unknown::unknown_parts;
pub use self::written::{PADDING, Writing};
pub use crate::shown::{show_package, show_value};
pub use crate::{
    __alternate as alternate, __client as client, __commands as commands, __enumeration as enumeration,
    __events as events, __masked_debug as masked_debug, __record as record, __spelt as spelt,
    __transparent as transparent, __union as union,
};

pub use serde;

pub(crate) use self::any::put_new;
pub(crate) use self::number::refuse_number;
pub(crate) use self::object::envelope;
pub(crate) use self::path::shorten;
pub(crate) use self::slot::duplicate;
pub(crate) use self::unknown::Unknown;

/// Reads a value of a QAPI type.
///
/// It is not [`serde::Deserialize`], because QAPI's rules differ from serde's for types for which serde has
/// implementations: numbers, and arrays, whose errors name an index.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded here",
    note = "a client decodes what it receives, a server what it is sent: is the feature `client` or `server` of `qapi-types` off? `serde` turns on both ways"
)]
pub trait Decode<'de>: Sized {
    /// If this is a union, the newtype struct name that asks a deserializer to give its tag first.
    #[doc(hidden)]
    const HINT: &'static str = "";

    /// Reads one value.
    ///
    /// # Errors
    /// If the input does not fit this type. The text names the path of the fault, relative to this value.
    fn decode<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Reads one value and passes it to `put`, which stores it, so that a large value is not moved from call to call.
    ///
    /// # Errors
    /// The same as of [`decode`](Self::decode).
    #[doc(hidden)]
    #[inline]
    fn decode_to<R, D: Deserializer<'de>>(deserializer: D, put: impl FnOnce(Self) -> R) -> Result<R, D::Error> {
        Self::decode(deserializer).map(put)
    }
}

/// Writes a value of a QAPI type. See [`Decode`] for why it is not [`serde::Serialize`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be encoded here",
    note = "a client encodes what it sends, a server what it answers: is the feature `client` or `server` of `qapi-types` off? `serde` turns on both ways"
)]
pub trait Encode {
    /// Writes one value.
    ///
    /// # Errors
    /// If the value cannot be expressed (a number that is not finite), or the serializer's own.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A seed that decodes a value and stores it in an empty place.
pub(crate) struct Place<'a, T>(pub(crate) &'a mut Option<T>);

impl<'de, T: Decode<'de>> DeserializeSeed<'de> for Place<'_, T> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // The place is empty, so there is nothing to drop. The compiler cannot know that.
        T::decode_to(deserializer, |value| mem::forget(self.0.replace(value)))
    }
}

/// A seed that decodes a value, for serde's map and sequence accesses.
#[derive(Debug)]
pub struct Seed<T>(PhantomData<T>);

impl<T> Seed<T> {
    /// Creates a seed for a `T`.
    #[inline]
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Default for Seed<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'de, T: Decode<'de>> DeserializeSeed<'de> for Seed<T> {
    type Value = T;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::decode(deserializer)
    }
}

/// Implements [`Serialize`] for a value that implements [`Encode`].
#[derive(Debug)]
pub struct Ref<'a, T: ?Sized>(pub &'a T);

impl<T: Encode + ?Sized> Serialize for Ref<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

impl<'de, T: ReadMembers<'de>> Decode<'de> for T {
    const HINT: &'static str = T::TAG_HINT;

    #[inline]
    fn decode<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode_object(deserializer)
    }

    #[inline]
    fn decode_to<R, D: Deserializer<'de>>(deserializer: D, put: impl FnOnce(Self) -> R) -> Result<R, D::Error> {
        object::decode_to(deserializer, put)
    }
}

impl<T: WriteMembers> Encode for T {
    #[inline]
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode_object(self, serializer)
    }
}
