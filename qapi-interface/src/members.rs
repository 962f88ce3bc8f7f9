//! The members that an object may have, given the values of its tags.

use std::collections::HashSet;

use crate::{Interface, Member, Object, TypeRef};

/// The members that an object may have, given the values of its tags.
#[derive(Clone, Debug)]
pub struct Members<'i> {
    /// The members of the object and of the branches that its tags select.
    pub known: Vec<&'i Member>,
    /// Whether a tag is absent or has no known value, so that a branch may add members that are not in `known`.
    pub is_open: bool,
}

impl<'i> Members<'i> {
    /// Returns the member of that name.
    pub fn get(&self, name: &str) -> Option<&'i Member> {
        self.known.iter().find(|member| member.name == name).copied()
    }
}

impl Interface {
    /// Returns the members that an object may have. `value` returns the text of the member of that name, if the object
    /// has it; it is called for tags. The result is empty if the type is not an object.
    pub fn members<'v>(&self, ty: TypeRef, value: impl Fn(&str) -> Option<&'v str>) -> Members<'_> {
        self.object(ty).map_or(Members { known: Vec::new(), is_open: false }, |object| self.members_of(object, value))
    }

    pub(crate) fn members_of<'i, 'v>(
        &'i self,
        object: &'i Object,
        value: impl Fn(&str) -> Option<&'v str>,
    ) -> Members<'i> {
        let mut members = Members { known: Vec::new(), is_open: false };
        let mut work = vec![object];
        // A branch of a made-up interface may contain itself.
        let mut seen = HashSet::new();
        while let Some(object) = work.pop() {
            members.known.extend(&object.members);
            let Some(tag) = &object.tag else { continue };
            let selected = value(tag).filter(|value| self.tag_values(object, tag).contains(value));
            members.is_open |= selected.is_none();
            let branch = selected.and_then(|value| object.branch(value)).filter(|branch| seen.insert(branch.ty));
            work.extend(branch.and_then(|branch| self.object(branch.ty)));
        }
        members
    }
}
