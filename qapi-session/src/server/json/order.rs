//! The order in which QEMU iterates over the members of an object.
//!
//! QEMU keeps members in a hash table. Its order decides which of two faulty members is reported, and in which order
//! the members of an `id` are printed. Within one of the 512 buckets the newest member comes first. Sharing a bucket is
//! common: names of the same length that differ only in their third, fourth or fifth byte do. A [`Map`] does not record
//! which member is newer, so the parser records it in an [`Order`] beside the value if members share a bucket.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::names::qemu_bytes;
use super::unexpected::first_unexpected;

const BUCKETS: u32 = 512;

/// The order of the members in a value and in all values that it contains.
///
/// The default is for a value without members that share a bucket, or one that was not read here. It uses the order of
/// the map, with the last member as the newest.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Order {
    /// All names of an object in order, if any two share a bucket.
    names: Vec<String>,
    /// The orders of members that are not the default.
    members: BTreeMap<String, Order>,
    /// The orders of elements that are not the default.
    elements: BTreeMap<usize, Order>,
}

static DEFAULT: Order = Order { names: Vec::new(), members: BTreeMap::new(), elements: BTreeMap::new() };

impl Order {
    /// Returns the order of a list with these elements.
    pub(super) fn of_list(elements: BTreeMap<usize, Self>) -> Self {
        Self { elements, ..Self::default() }
    }

    /// Returns the order of an object with these members, whose names were received in that order.
    pub(super) fn of_object(mut names: Vec<String>, members: BTreeMap<String, Self>) -> Self {
        if share_bucket(&names) {
            names.reverse();
            names.sort_by_cached_key(|name| bucket(name));
        } else {
            names = Vec::new();
        }
        Self { names, members, ..Self::default() }
    }

    /// Returns whether this is the default.
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty() && self.members.is_empty() && self.elements.is_empty()
    }

    /// Returns the order of a member.
    pub(crate) fn member(&self, name: &str) -> &Self {
        self.members.get(name).unwrap_or(&DEFAULT)
    }

    /// Returns the order of an element.
    pub(crate) fn element(&self, index: usize) -> &Self {
        self.elements.get(&index).unwrap_or(&DEFAULT)
    }

    /// Returns the names of the object's members in QEMU's order.
    pub(crate) fn names<'a>(&'a self, object: &'a Map<String, Value>) -> impl Iterator<Item = &'a str> {
        let known = self.names.iter().map(String::as_str).filter(|name| object.contains_key(*name));
        let sorted = if self.names.is_empty() { Some(qdict_order(object.keys())) } else { None };
        sorted.into_iter().flatten().chain(known)
    }

    /// Returns the member that QEMU reports as unexpected. `known` are the members of the type, in the order of the
    /// schema and without duplicates. They need not be in the object.
    pub(crate) fn leftover<'a, 'k>(
        &'a self,
        object: &'a Map<String, Value>,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Option<&'a str> {
        let known: Vec<&str> = known.into_iter().filter(|name| object.contains_key(*name)).collect();
        if known.len() < object.len() { first_unexpected(self.names(object), known) } else { None }
    }
}

/// Sorts names into QEMU's order. They are given in the order of the members.
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

/// Returns whether any two of the names share a bucket.
fn share_bucket(names: &[String]) -> bool {
    let mut taken = [false; BUCKETS as usize];
    names.len() > 1
        && names
            .iter()
            .any(|name| taken.get_mut(bucket(name) as usize).is_some_and(|taken| std::mem::replace(taken, true)))
}

/// Returns the bucket of a name.
fn bucket(name: &str) -> u32 {
    let name = qemu_bytes(name);
    let seed = 0x238F_13AF_u32.wrapping_mul(name.len() as u32);
    let sum = name.iter().enumerate().fold(seed, |sum, (at, &byte)| sum.wrapping_add(u32::from(byte) << (at * 5 % 24)));
    1_103_515_243_u32.wrapping_mul(sum).wrapping_add(12345) % BUCKETS
}
