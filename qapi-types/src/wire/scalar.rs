//! The built-in types, read and written as QEMU's visitors do (`qapi/qobject-input-visitor.c`).
//!
//! `1.0` is not accepted as an integer. An unsigned 64-bit integer may be given as a negative number, which wraps, as
//! in QEMU. A `number` without a fractional part is written as an integer.

use std::convert::identity;
use std::fmt;

use serde::de::{Deserializer, Error, Expected, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

use super::number::{NUMBER, arbitrary_precision};
use super::sketch::{Sketched, sketched_map, sketched_seq, sketched_str};
use super::{Decode, Encode};
use crate::shown;

/// Returns the error for an object where another type was expected.
#[cold]
pub(super) fn refuse_map<'de, A: MapAccess<'de>, V: Visitor<'de>>(visitor: &V, map: A) -> A::Error {
    map_refused(visitor, map)
}

/// One function for all visitors, never inlined, so that a program contains it once.
#[inline(never)]
fn map_refused<'de, A: MapAccess<'de>>(visitor: &dyn Expected, map: A) -> A::Error {
    match sketched_map(map) {
        // The same error as without `arbitrary_precision`.
        Ok(Sketched::Number(number)) => A::Error::invalid_type(Unexpected::Float(number), visitor),
        Ok(Sketched::Other(value)) => refuse(visitor, &value),
        Err(error) => error,
    }
}

/// Returns the error for an array where another type was expected.
#[cold]
pub(super) fn refuse_seq<'de, A: SeqAccess<'de>, V: Visitor<'de>>(visitor: &V, seq: A) -> A::Error {
    seq_refused(visitor, seq)
}

#[inline(never)]
fn seq_refused<'de, A: SeqAccess<'de>>(visitor: &dyn Expected, seq: A) -> A::Error {
    sketched_seq(seq).map_or_else(identity, |value| refuse(visitor, &value))
}

/// Returns the error for a string where another type was expected.
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

/// Reads the number that an object stands for.
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

/// Implements `Decode` for `$type`. The methods `$accept` of the visitor accept values and pass them to `self.0`, which
/// stores them. The error for any other value shows it.
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
                // Not `deserialize_u32` and the like: the error for another type would then be the deserializer's,
                // which shows a value in full.
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
        /// Integers below this are exact as doubles.
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
