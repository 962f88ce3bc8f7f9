//! Unique values for the members that identify the elements of a list.
//!
//! Strict consumers store lists in tables by name, and refuse duplicate names. Members that identify an element are
//! recognised by their names. Their values are unique within a reply, because nested lists may go into the same table.

use std::collections::HashSet;

use qapi_interface::{Interface, Member, Shape, TypeRef};
use serde_json::Value;

use super::plausible;
use super::random::Random;

/// The names of members whose strings identify their object.
pub(super) const STRINGS: &[&str] = &[
    "alias",
    "child",
    "device",
    "id",
    "job-id",
    "label",
    "name",
    "node-name",
    "option",
    "path",
    "property",
    "qdev",
    "qdev_id",
    "qom-path",
    "slot",
    "typename",
];

/// The names of members whose integers identify their object.
pub(super) const INTEGERS: &[&str] = &[
    "bar",
    "channel-id",
    "connection-id",
    "cookie",
    "cpu-index",
    "fd",
    "fdset-id",
    "id",
    "index",
    "node",
    "port",
    "queue",
    "slot",
    "thread-id",
    "version",
];

pub(super) fn is_string(name: &str) -> bool {
    STRINGS.contains(&name)
}

pub(super) fn is_integer(name: &str) -> bool {
    INTEGERS.contains(&name)
}

/// The identities that are used in a reply so far.
#[derive(Debug, Default)]
pub(super) struct Identities {
    strings: HashSet<String>,
    integers: HashSet<(String, u64)>,
}

impl Identities {
    /// Returns a string that is not used yet.
    pub(super) fn string(&mut self, name: &str, random: &mut Random) -> String {
        let mut number = random.below(4);
        loop {
            let string = plausible::numbered(name, number);
            if self.strings.insert(string.clone()) {
                return string;
            }
            number += 1;
        }
    }

    /// Returns a small integer that is not used yet for a member of that name.
    pub(super) fn integer(&mut self, name: &str, random: &mut Random) -> u64 {
        let mut number = random.below(4);
        while !self.integers.insert((name.to_owned(), number)) {
            number += 1;
        }
        number
    }
}

/// Removes elements that are equal to an earlier one or have the same identity. Numbers may repeat.
pub(super) fn remove_repeated(table: &Interface, element: TypeRef, values: &mut Vec<Value>) {
    let identity = enumerated_identity(table, element);
    let mut seen: Vec<Value> = Vec::new();
    values.retain(|value| {
        let value = identity.map_or(value, |name| &value[name]);
        let is_new = value.is_number() || !seen.contains(value);
        seen.push(value.clone());
        is_new
    });
}

/// Returns the member that identifies an element if no other does: the first one, if it is an enumeration, as in lists
/// of settings. Unions have no such member, because several elements may have the same branch.
pub(super) fn enumerated_identity(table: &Interface, element: TypeRef) -> Option<&str> {
    let object = table.object(element)?;
    let identifies = |member: &Member| is_string(&member.name) || is_integer(&member.name);
    let first = object.members.first()?;
    let is_enumerated = matches!(table.types[first.ty].shape, Shape::Enum(_)) && !first.optional;
    let is_sole = object.tag.is_none() && !object.members.iter().any(identifies);
    (is_enumerated && is_sole).then_some(&*first.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_that_identify_differ_by_their_number() {
        for name in STRINGS {
            let strings: HashSet<_> = (0..100).map(|number| plausible::numbered(name, number)).collect();
            assert_eq!(strings.len(), 100, "{name}");
            assert!(!strings.contains(""));
        }
    }
}
