//! The built-in types, as QEMU's visitors read and print them (`qapi/qobject-input-visitor.c`).
//!
//! An integer must be one: `1.0` is none. An unsigned 64-bit integer may come as a negative number,
//! and wraps, as QEMU has always let it. A number prints without a fraction if it has none.

use std::borrow::Cow;
use std::convert::identity;
use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

use super::{Decode, Encode};

/// The error for an object that stands where something else should.
#[cold]
pub(super) fn refuse_map<'de, A: MapAccess<'de>, V: Visitor<'de>>(visitor: &V, map: A) -> A::Error {
    match Value::decode(MapAccessDeserializer::new(map)) {
        Ok(object) => refuse(visitor, &object),
        Err(error) => error,
    }
}

/// The error for an array that stands where something else should.
#[cold]
pub(super) fn refuse_seq<'de, A: SeqAccess<'de>, V: Visitor<'de>>(visitor: &V, seq: A) -> A::Error {
    match Value::decode(SeqAccessDeserializer::new(seq)) {
        Ok(array) => refuse(visitor, &array),
        Err(error) => error,
    }
}

/// How much of an offending value an error shows, in characters.
const SHOWN: usize = 120;

/// An offending value as errors show it.
#[inline]
pub(super) fn shown(value: &Value) -> String {
    format!("`{}`", clipped(&value.to_string(), SHOWN))
}

/// The start of a text, if it is a long one.
#[inline]
pub(super) fn clipped(text: &str, characters: usize) -> Cow<'_, str> {
    match text.char_indices().nth(characters) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

fn refuse<'de, V: Visitor<'de>, E: Error>(visitor: &V, value: &Value) -> E {
    E::invalid_type(Unexpected::Other(&shown(value)), visitor)
}

/// A visitor for `$type` that accepts what `$accept` does, has `self.0` put it into its place, and shows whatever else it is given.
macro_rules! scalar {
    ($type:ty, $expected:literal, { $($accept:item)* }) => {
        // Not by its type: then an object or array in its place would not be shown to us.
        scalar!($type, $expected, deserialize_any, { $($accept)* });
    };
    ($type:ty, $expected:literal, $ask:ident, { $($accept:item)* }) => {
        impl<'de> Decode<'de> for $type {
            #[inline]
            fn decode<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::decode_to(deserializer, identity)
            }

            #[inline]
            fn decode_to<R, D: Deserializer<'de>>(deserializer: D, put: impl FnOnce(Self) -> R) -> Result<R, D::Error> {
                struct V<P>(P);
                impl<'de, R, P: FnOnce($type) -> R> Visitor<'de> for V<P> {
                    type Value = R;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expected)
                    }
                    $($accept)*
                    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
                        Err(refuse_map(&self, map))
                    }
                    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<R, A::Error> {
                        Err(refuse_seq(&self, seq))
                    }
                }
                deserializer.$ask(V(put))
            }
        }
    };
}

macro_rules! serialized_as_is {
    ($($type:ty),+) => {$(
        impl Encode for $type {
            #[inline]
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        }
    )+};
}

serialized_as_is!(String, bool, i8, i16, i32, i64, u8, u16, u32, u64, (), Value);

scalar!(String, "a string", {
    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<R, E> {
        Ok((self.0)(text.to_owned()))
    }
    #[inline]
    fn visit_string<E: Error>(self, text: String) -> Result<R, E> {
        Ok((self.0)(text))
    }
});

scalar!(bool, "a boolean", {
    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<R, E> {
        Ok((self.0)(value))
    }
});

scalar!((), "null", {
    #[inline]
    fn visit_unit<E: Error>(self) -> Result<R, E> {
        Ok((self.0)(()))
    }
});

macro_rules! narrow_integer {
    ($($type:ty, $expected:literal;)+) => {$(
        scalar!($type, $expected, {
            #[inline]
            fn visit_i64<E: Error>(self, value: i64) -> Result<R, E> {
                match value.try_into() {
                    Ok(value) => Ok((self.0)(value)),
                    Err(_) => Err(E::invalid_value(Unexpected::Signed(value), &self)),
                }
            }
            #[inline]
            fn visit_u64<E: Error>(self, value: u64) -> Result<R, E> {
                match value.try_into() {
                    Ok(value) => Ok((self.0)(value)),
                    Err(_) => Err(E::invalid_value(Unexpected::Unsigned(value), &self)),
                }
            }
        });
    )+};
}

narrow_integer! {
    i8, "an 8-bit integer";
    i16, "a 16-bit integer";
    i32, "a 32-bit integer";
    i64, "a 64-bit integer";
    u8, "an unsigned 8-bit integer";
    u16, "an unsigned 16-bit integer";
    u32, "an unsigned 32-bit integer";
}

scalar!(u64, "an unsigned 64-bit integer", {
    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<R, E> {
        Ok((self.0)(value.cast_unsigned()))
    }
    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<R, E> {
        Ok((self.0)(value))
    }
});

// By its type, since serde_json with the feature `arbitrary_precision`, which any crate in a program
// may turn on, has numbers visited as objects otherwise.
scalar!(f64, "a number", deserialize_f64, {
    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<R, E> {
        Ok((self.0)(value))
    }
    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<R, E> {
        Ok((self.0)(value as f64))
    }
    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<R, E> {
        Ok((self.0)(value as f64))
    }
});

impl Encode for f64 {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// Below this every integer is a double of its own.
        const EXACT: f64 = (1u64 << 53) as f64;
        if !self.is_finite() {
            return Err(S::Error::custom(format_args!("{self} is not a number that JSON can express")));
        }
        if self.fract() == 0.0 && self.abs() < EXACT && (*self != 0.0 || self.is_sign_positive()) {
            serializer.serialize_i64(*self as i64)
        } else {
            serializer.serialize_f64(*self)
        }
    }
}
