//! Compares the parts of types: values, members, branches and alternatives.

use std::collections::{HashMap, HashSet};

use super::super::difference::{Action, Detail, Difference, Part};
use super::comparison::{Comparison, detail};
use qapi_interface::{Alternative, Branch, Builtin, Interface, Member, Object, Shape, TypeRef, Value};

impl Comparison<'_> {
    pub(super) fn values(&self, changes: &mut Vec<Difference>, old: &[Value], new: &[Value]) {
        let part = |value: &Value| Part::Value(value.name.clone());
        let (before, after) = (by_name(old, |value| &value.name), by_name(new, |value| &value.name));
        for value in new {
            match before.get(value.name.as_str()) {
                Some(before) => self.meta(changes, &part(value), &before.meta, &value.meta),
                None => changes.push(Difference::new(part(value), Action::Added(detail(&value.meta)))),
            }
        }
        for value in old.iter().filter(|value| !after.contains_key(value.name.as_str())) {
            changes.push(Difference::new(part(value), Action::Removed(detail(&value.meta))));
        }
    }

    /// Compares objects. `None` is an object without members.
    pub(super) fn object(
        &mut self,
        changes: &mut Vec<Difference>,
        old: Option<&Object>,
        new: Option<&Object>,
        label: &str,
    ) {
        let empty = Object::default();
        let (old, new) = (old.unwrap_or(&empty), new.unwrap_or(&empty));
        self.members(changes, &old.members, &new.members, label);
        if let (Some(before), Some(after)) = (&old.tag, &new.tag)
            && before != after
        {
            let action = Action::Tag { old: before.clone(), new: after.clone() };
            changes.push(Difference::new(Part::Definition, action));
        }
        self.branches(changes, old, new, label);
    }

    fn members(&mut self, changes: &mut Vec<Difference>, old: &[Member], new: &[Member], label: &str) {
        let push = |changes: &mut Vec<Difference>, member: &Member, action| {
            let mut change = Difference::new(Part::Member(member.name.clone()), action);
            change.inherited_from = member.inherited_from.clone();
            changes.push(change);
        };
        let (before, after) = (by_name(old, |member| &member.name), by_name(new, |member| &member.name));
        for member in new {
            let Some(before) = before.get(member.name.as_str()) else {
                push(changes, member, Action::Added(member_detail(self.new, member)));
                continue;
            };
            let action = self.type_change(before.ty, member.ty, &place(label, &member.name));
            action.into_iter().for_each(|action| push(changes, member, action));
            match (before.optional, member.optional) {
                (false, true) => push(changes, member, Action::NowOptional),
                (true, false) => push(changes, member, Action::NowMandatory),
                _ => {}
            }
            let from = changes.len();
            self.meta(changes, &Part::Member(member.name.clone()), &before.meta, &member.meta);
            for change in &mut changes[from..] {
                change.inherited_from = member.inherited_from.clone();
            }
        }
        for member in old.iter().filter(|member| !after.contains_key(member.name.as_str())) {
            push(changes, member, Action::Removed(member_detail(self.old, member)));
        }
    }

    fn branches(&mut self, changes: &mut Vec<Difference>, old: &Object, new: &Object, label: &str) {
        // A struct that becomes a union may have had the tag as an ordinary member: an enumeration or a string.
        let tag = |object: &Object, other: &Object| object.tag.clone().or_else(|| other.tag.clone());
        let tags = (tag(old, new), tag(new, old));
        let (before, after) = (Values::of(self.old, old, tags.0), Values::of(self.new, new, tags.1));
        let members = (&old.members, &new.members);
        let (old, new) = (&old.branches, &new.branches);
        // A recorded answer has a branch for each value of the tag, even without members.
        let recorded = self.recorded;
        let counts = |side: &Interface, branch: &&Branch| !recorded || !side.is_empty_object(branch.ty);
        let part = |branch: &Branch| Part::Branch(branch.value.clone());
        // The other side may have the value of the tag without this branch. It then has only the common members.
        let described = |side: &Interface, branch: &Branch, values: &Values<'_>, others: &[Member]| {
            let always = |name: &str| others.iter().any(|member| member.name == name && !member.optional);
            let needs = side
                .object(branch.ty)
                .is_some_and(|object| object.members.iter().any(|member| !member.optional && !always(&member.name)));
            Detail {
                requires_members: needs && values.have(&branch.value),
                ..typed(side, branch.ty, detail(&branch.meta))
            }
        };
        let old: Vec<&Branch> = old.iter().filter(|branch| counts(self.old, branch)).collect();
        let new: Vec<&Branch> = new.iter().filter(|branch| counts(self.new, branch)).collect();
        let known: HashMap<&str, &Branch> = old.iter().map(|branch| (branch.value.as_str(), *branch)).collect();
        let kept: HashSet<&str> = new.iter().map(|branch| branch.value.as_str()).collect();
        for branch in new {
            match known.get(branch.value.as_str()) {
                Some(other) => {
                    let action = self.type_change(other.ty, branch.ty, &place(label, &branch.value));
                    changes.extend(action.map(|action| Difference::new(part(branch), action)));
                    self.meta(changes, &part(branch), &other.meta, &branch.meta);
                }
                None => changes.push(Difference::new(
                    part(branch),
                    Action::Added(described(self.new, branch, &before, members.0)),
                )),
            }
        }
        for branch in old.into_iter().filter(|branch| !kept.contains(branch.value.as_str())) {
            let action = Action::Removed(described(self.old, branch, &after, members.1));
            changes.push(Difference::new(part(branch), action));
        }
    }

    pub(super) fn alternatives(
        &mut self,
        changes: &mut Vec<Difference>,
        old: &[Alternative],
        new: &[Alternative],
        label: &str,
    ) {
        // Names are not on the wire, and recorded answers have none. The JSON type identifies an alternative, and all
        // numbers have the same one.
        let key = |side: &Interface, alternative: &Alternative| match side.json_type(alternative.ty) {
            "integer" => "number",
            json => json,
        };
        let name = |side: &Interface, alternative: &Alternative| {
            alternative.name.clone().unwrap_or_else(|| side.json_type(alternative.ty).to_owned())
        };
        let (before, after) = (self.old, self.new);
        for alternative in new {
            let name = name(after, alternative);
            let part = Part::Alternative(name.clone());
            match old.iter().find(|other| key(before, other) == key(after, alternative)) {
                Some(other) => {
                    let action = self.type_change(other.ty, alternative.ty, &place(label, &name));
                    changes.extend(action.map(|action| Difference::new(part.clone(), action)));
                    self.meta(changes, &part, &other.meta, &alternative.meta);
                }
                None => {
                    let detail = typed(after, alternative.ty, detail(&alternative.meta));
                    changes.push(Difference::new(part, Action::Added(detail)));
                }
            }
        }
        for alternative in old {
            if new.iter().all(|other| key(after, other) != key(before, alternative)) {
                let part = Part::Alternative(name(before, alternative));
                let detail = typed(before, alternative.ty, detail(&alternative.meta));
                changes.push(Difference::new(part, Action::Removed(detail)));
            }
        }
    }
}

/// The values that a tag can have.
enum Values<'i> {
    /// The values of an enumeration, or no values.
    Listed(Vec<&'i str>),
    /// All strings.
    Any,
}

impl<'i> Values<'i> {
    fn of(side: &'i Interface, object: &'i Object, tag: Option<String>) -> Self {
        let Some(tag) = tag else { return Self::Listed(Vec::new()) };
        match object.member(&tag).map(|tag| &side.types[tag.ty].shape) {
            Some(Shape::Builtin(Builtin::Str)) => Self::Any,
            _ => Self::Listed(side.tag_values(object, &tag)),
        }
    }

    fn have(&self, value: &str) -> bool {
        match self {
            Self::Listed(values) => values.contains(&value),
            Self::Any => true,
        }
    }
}

fn by_name<T>(parts: &[T], name: impl Fn(&T) -> &String) -> HashMap<&str, &T> {
    parts.iter().map(|part| (name(part).as_str(), part)).collect()
}

fn place(label: &str, name: &str) -> String {
    format!("{label}.{name}")
}

fn typed(side: &Interface, ty: TypeRef, detail: Detail) -> Detail {
    Detail { ty: Some(side.describe(ty)), ..detail }
}

fn member_detail(side: &Interface, member: &Member) -> Detail {
    Detail { optional: member.optional, ..typed(side, member.ty, detail(&member.meta)) }
}
