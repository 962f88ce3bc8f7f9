//! Arrays, whose errors name the index.

use std::fmt;
use std::marker::PhantomData;
use std::mem;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeSeq, Serializer};

use super::nesting::Level;
use super::scalar::{refuse_map, refuse_str};
use super::{Decode, Encode, Ref, at_index};

/// The largest number of elements that are allocated at once because a format announces or guesses the length.
const MAX_PREALLOCATED: usize = 1024;

impl<'de, T: Decode<'de>> Decode<'de> for Vec<T> {
    #[inline]
    fn decode<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(List(PhantomData))
    }
}

/// A seed that decodes a value and appends it to a list.
struct Onto<'a, T>(&'a mut Vec<T>);

impl<'de, T: Decode<'de>> DeserializeSeed<'de> for Onto<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self(list) = self;
        list.reserve(1);
        T::decode_to(deserializer, |value| {
            // There is always room. The check tells the compiler so: a `push` that may allocate may also panic, so the
            // value would first be made elsewhere, where it can be dropped, and then be moved. For the same reason the
            // other branch, which is never taken, does not drop the value.
            if list.len() < list.capacity() {
                list.push(value);
            } else {
                mem::forget(value);
            }
        })
    }
}

/// Returns the number of further elements to allocate.
#[inline]
fn hint<'de, A: SeqAccess<'de>>(seq: &A) -> usize {
    seq.size_hint().unwrap_or(0).min(MAX_PREALLOCATED)
}

struct List<T>(PhantomData<T>);

impl<'de, T: Decode<'de>> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let _level = Level::enter()?;
        let mut guess = hint(&seq);
        let mut list = Vec::with_capacity(guess);
        loop {
            let index = list.len();
            if index == list.capacity() && index != 0 {
                // A better guess may be available now, which saves moving all elements several times.
                let further = hint(&seq);
                list.reserve(further);
                guess = index + further;
            }
            match seq.next_element_seed(Onto(&mut list)) {
                Ok(Some(())) => {}
                Ok(None) => {
                    if list.len() < guess / 2 {
                        // The guess was much too large.
                        list.shrink_to_fit();
                    }
                    return Ok(list);
                }
                Err(error) => return Err(at_index(index, error)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
        Err(refuse_map(&self, map))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Vec<T>, E> {
        Err(refuse_str(&self, text))
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for element in self {
            list.serialize_element(&Ref(element))?;
        }
        list.end()
    }
}
