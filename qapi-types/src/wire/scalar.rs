//! The built-in types, as QEMU's visitors read and print them (`qapi/qobject-input-visitor.c`).
//!
//! An integer must be one: `1.0` is none. An unsigned 64-bit integer may come as a negative number,
//! and wraps, as QEMU has always let it. A number prints without a fraction if it has none.

use std::convert::identity;
use std::fmt;

use serde::de::{Deserializer, Error, Expected, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

use super::number::{NUMBER, arbitrary_precision};
use super::sketch::{Sketched, sketched_map, sketched_seq, sketched_str};
use super::{Decode, Encode};
use crate::shown;

/// The error for an object that stands where something else should.
#[cold]
pub(super) fn refuse_map<'de, A: MapAccess<'de>, V: Visitor<'de>>(visitor: &V, map: A) -> A::Error {
    map_refused(visitor, map)
}

/// One for all visitors, and never inlined, so that a program has it once.
#[inline(never)]
fn map_refused<'de, A: MapAccess<'de>>(visitor: &dyn Expected, map: A) -> A::Error {
    match sketched_map(map) {
        // As it is told where numbers are not given as objects.
        Ok(Sketched::Number(number)) => A::Error::invalid_type(Unexpected::Float(number), visitor),
        Ok(Sketched::Other(value)) => refuse(visitor, &value),
        Err(error) => error,
    }
}

/// The error for an array that stands where something else should.
#[cold]
pub(super) fn refuse_seq<'de, A: SeqAccess<'de>, V: Visitor<'de>>(visitor: &V, seq: A) -> A::Error {
    seq_refused(visitor, seq)
}

#[inline(never)]
fn seq_refused<'de, A: SeqAccess<'de>>(visitor: &dyn Expected, seq: A) -> A::Error {
    sketched_seq(seq).map_or_else(identity, |value| refuse(visitor, &value))
}

/// The error for a string that stands where something else should.
#[cold]
pub(super) fn refuse_str<'de, E: Error, V: Visitor<'de>>(visitor: &V, text: &str) -> E {
    str_refused(visitor, text)
}

#[inline(never)]
fn str_refused<E: Error>(visitor: &dyn Expected, text: &str) -> E {
    refuse(visitor, &sketched_str(text))
}

#[inline(never)]
fn refuse<E: Error>(visitor: &dyn Expected, value: &str) -> E {
    E::invalid_type(Unexpected::Other(value), visitor)
}

/// The number that an object stands for.
#[cold]
#[inline(never)]
fn spelt_number<'de, A: MapAccess<'de>>(visitor: &dyn Expected, mut map: A) -> Result<f64, A::Error> {
    if !arbitrary_precision() {
        return Err(map_refused(visitor, map));
    }
    match map.next_key::<String>()? {
        Some(name) if name == NUMBER => {
            let digits = map.next_value::<String>()?;
            let number = digits.parse().ok().filter(|number: &f64| number.is_finite());
            number.ok_or_else(|| A::Error::custom("number out of range"))
        }
        Some(name) => {
            map.next_value::<IgnoredAny>()?;
            Err(refuse(visitor, &format!("an object with `{}`", shown(&name).up_to(100))))
        }
        None => Err(refuse(visitor, "`{}`")),
    }
}

/// A visitor for `$type` that accepts what `$accept` does, has `self.0` put it into its place, and shows whatever else it is given.
macro_rules! scalar {
    ($type:ty, $expected:literal, { $($accept:item)* }) => {
        scalar!(@ $type, $expected, {
            $($accept)*
            fn visit_str<E: Error>(self, text: &str) -> Result<R, E> {
                Err(refuse_str(&self, text))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
                Err(refuse_map(&self, map))
            }
        });
    };
    (@ $type:ty, $expected:literal, { $($accept:item)* }) => {
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
                    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<R, A::Error> {
                        Err(refuse_seq(&self, seq))
                    }
                }
                // Not by its type: then what is in its place would not be shown to us, but by the deserializer, in full.
                deserializer.deserialize_any(V(put))
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

scalar!(@ String, "a string", {
    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<R, E> {
        Ok((self.0)(text.to_owned()))
    }
    #[inline]
    fn visit_string<E: Error>(self, text: String) -> Result<R, E> {
        Ok((self.0)(text))
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
        Err(refuse_map(&self, map))
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

scalar!(@ f64, "a number", {
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
    fn visit_i128<E: Error>(self, value: i128) -> Result<R, E> {
        Ok((self.0)(value as f64))
    }
    fn visit_u128<E: Error>(self, value: u128) -> Result<R, E> {
        Ok((self.0)(value as f64))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<R, E> {
        Err(refuse_str(&self, text))
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
        spelt_number(&self, map).map(self.0)
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
