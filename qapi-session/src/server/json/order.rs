//! The order in which QEMU goes through the members of an object.
//!
//! It keeps them in a hash table, and goes through that. So this decides which of two members is found
//! to be wrong first, and in which order an `id` is printed. Within one of the 512 buckets the newest
//! comes first, and to share one is common: names of one length that differ only in their third, fourth
//! or fifth byte do. A [`Map`] does not tell which member is new, so the parser notes it, where it
//! matters, in an [`Order`] beside the value.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::names::qemu_bytes;
use super::unexpected::first_unexpected;

const BUCKETS: u32 = 512;

/// What a value does not tell of the order of members, in itself and in all it holds.
///
/// The default is that of a value that was not read here. Its members go by the order of the map, the
/// last one for the newest.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Order {
    /// All names of an object in order, if any two share a bucket.
    names: Vec<String>,
    /// Of the members, where there is something to tell.
    members: BTreeMap<String, Order>,
    /// Of the elements, where there is something to tell.
    elements: BTreeMap<usize, Order>,
}

static NOTHING_TO_TELL: Order = Order { names: Vec::new(), members: BTreeMap::new(), elements: BTreeMap::new() };

impl Order {
    /// Of the list with these elements.
    pub(super) fn of_list(elements: BTreeMap<usize, Self>) -> Self {
        Self { elements, ..Self::default() }
    }

    /// Of the object with these members, whose names came in that order.
    pub(super) fn of_object(mut names: Vec<String>, members: BTreeMap<String, Self>) -> Self {
        if share_bucket(&names) {
            names.reverse();
            names.sort_by_cached_key(|name| bucket(name));
        } else {
            names = Vec::new();
        }
        Self { names, members, ..Self::default() }
    }

    /// Whether there is nothing to tell.
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty() && self.members.is_empty() && self.elements.is_empty()
    }

    /// That of a member.
    pub(crate) fn member(&self, name: &str) -> &Self {
        self.members.get(name).unwrap_or(&NOTHING_TO_TELL)
    }

    /// That of an element.
    pub(crate) fn element(&self, index: usize) -> &Self {
        self.elements.get(&index).unwrap_or(&NOTHING_TO_TELL)
    }

    /// The names of the members of the object that this is the order of, in QEMU's order.
    pub(crate) fn names<'a>(&'a self, object: &'a Map<String, Value>) -> impl Iterator<Item = &'a str> {
        let known = self.names.iter().map(String::as_str).filter(|name| object.contains_key(*name));
        let sorted = if self.names.is_empty() { Some(qdict_order(object.keys())) } else { None };
        sorted.into_iter().flatten().chain(known)
    }

    /// The member of the object that QEMU says is unexpected, where the type has the members `known`, in
    /// the order of the schema and each once. They need not be in the object.
    pub(crate) fn leftover<'a, 'k>(
        &'a self,
        object: &'a Map<String, Value>,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Option<&'a str> {
        let known: Vec<&str> = known.into_iter().filter(|name| object.contains_key(*name)).collect();
        if known.len() < object.len() { first_unexpected(self.names(object), known) } else { None }
    }
}

/// The names in QEMU's order. They come in the order in which the members do.
pub(crate) fn qdict_order<'a, N: AsRef<str> + ?Sized + 'a>(
    names: impl IntoIterator<Item = &'a N>,
) -> impl Iterator<Item = &'a str> {
    let mut names: Vec<&str> = names.into_iter().map(AsRef::as_ref).collect();
    names.reverse();
    if names.len() > 1 {
        names.sort_by_cached_key(|name| bucket(name));
    }
    names.into_iter()
}

/// Whether any two of the names fall in the same bucket.
fn share_bucket(names: &[String]) -> bool {
    let mut taken = [false; BUCKETS as usize];
    names.len() > 1
        && names
            .iter()
            .any(|name| taken.get_mut(bucket(name) as usize).is_some_and(|taken| std::mem::replace(taken, true)))
}

/// The bucket that a name falls in.
fn bucket(name: &str) -> u32 {
    let name = qemu_bytes(name);
    let seed = 0x238F_13AF_u32.wrapping_mul(name.len() as u32);
    let sum = name.iter().enumerate().fold(seed, |sum, (at, &byte)| sum.wrapping_add(u32::from(byte) << (at * 5 % 24)));
    1_103_515_243_u32.wrapping_mul(sum).wrapping_add(12345) % BUCKETS
}
