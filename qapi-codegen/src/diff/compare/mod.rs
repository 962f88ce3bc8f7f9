//! Finds the differences between two interfaces.
//!
//! Types of schemas are compared by name. A recorded answer has no names of types, so types in the same place are
//! compared, beginning with the arguments, data and replies of commands and events.

mod comparison;
mod definitions;
mod members;

use std::collections::{HashSet, VecDeque};

use super::change::Group;
use super::difference::Difference;
use super::usage::Usages;
use qapi_interface::Interface;

use self::comparison::Comparison;

/// Returns all differences by definition, in no particular order of definitions.
pub(in crate::diff) fn compare(old: &Interface, new: &Interface) -> Vec<Group<Difference>> {
    let mut comparison = Comparison {
        old,
        new,
        recorded: old.recorded || new.recorded,
        usages: (Usages::new(old), Usages::new(new)),
        groups: Vec::new(),
        paired: HashSet::new(),
        work: VecDeque::new(),
    };
    comparison.messages();
    match comparison.recorded {
        true => comparison.types_by_place(),
        false => comparison.types_by_name(),
    }
    comparison.groups.retain(|group| !group.changes.is_empty());
    comparison.groups
}
