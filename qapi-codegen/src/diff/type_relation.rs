//! Compares the sets of values of two types.

use std::collections::{HashMap, HashSet};

use crate::schema::Builtin;

use super::relation::Relation;
use qapi_interface::{Interface, Member, Object, Shape, TypeRef};

/// Whether unknown members are refused, as by servers, or ignored, as by clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Others {
    Refused,
    Skipped,
}

/// Compares the values of two types.
pub(super) fn relation(old: (&Interface, TypeRef), new: (&Interface, TypeRef)) -> Relation {
    compare(old, new, Others::Refused)
}

/// Compares the values that can be decoded as either of two types if unknown members are ignored.
pub(super) fn reading(old: (&Interface, TypeRef), new: (&Interface, TypeRef)) -> Relation {
    compare(old, new, Others::Skipped)
}

fn compare(old: (&Interface, TypeRef), new: (&Interface, TypeRef), others: Others) -> Relation {
    match (covers(new, old, others), covers(old, new, others)) {
        (true, true) => Relation::Same,
        (true, false) => Relation::Wider,
        (false, true) => Relation::Narrower,
        (false, false) if overlap(old, new) => Relation::Overlapping,
        (false, false) => Relation::Different,
    }
}

/// Whether types have values in common. Only integers and enumerations are compared.
fn overlap(a: (&Interface, TypeRef), b: (&Interface, TypeRef)) -> bool {
    match (&a.0.types[a.1].shape, &b.0.types[b.1].shape) {
        (Shape::Builtin(a), Shape::Builtin(b)) => range(*a).is_some() && range(*b).is_some(),
        (Shape::Enum(a), Shape::Enum(b)) => {
            let names: HashSet<&str> = a.iter().map(|value| value.name.as_str()).collect();
            b.iter().any(|value| names.contains(value.name.as_str()))
        }
        _ => false,
    }
}

/// Whether every value of `narrow` is also a value of `wide`. Pairs of types wait in a list, so that recursive types
/// end and deep schemas do not overflow the stack.
fn covers(wide: (&Interface, TypeRef), narrow: (&Interface, TypeRef), others: Others) -> bool {
    let mut walk = Walk { wide: wide.0, narrow: narrow.0, others, seen: HashSet::new(), work: Vec::new() };
    walk.later(wide.1, narrow.1);
    while let Some((wide, narrow)) = walk.work.pop() {
        if !walk.covers(wide, narrow) {
            return false;
        }
    }
    true
}

struct Walk<'a> {
    wide: &'a Interface,
    narrow: &'a Interface,
    others: Others,
    seen: HashSet<(TypeRef, TypeRef)>,
    work: Vec<(TypeRef, TypeRef)>,
}

impl Walk<'_> {
    /// Adds a pair that must be covered too.
    fn later(&mut self, wide: TypeRef, narrow: TypeRef) {
        if self.seen.insert((wide, narrow)) {
            self.work.push((wide, narrow));
        }
    }

    fn covers(&mut self, wide: TypeRef, narrow: TypeRef) -> bool {
        let (wide_facts, narrow_facts) = (&self.wide.types[wide], &self.narrow.types[narrow]);
        match (&wide_facts.shape, &narrow_facts.shape) {
            (Shape::Builtin(Builtin::Any), _) => true,
            (_, Shape::Alternate(alternatives)) => {
                alternatives.iter().for_each(|alternative| self.later(wide, alternative.ty));
                true
            }
            (Shape::Alternate(alternatives), _) => {
                // The JSON type selects the alternative; integers are numbers too.
                let json = self.narrow.json_type(narrow);
                let of = |json: &str| alternatives.iter().find(|a| self.wide.json_type(a.ty) == json).map(|a| a.ty);
                let selected = of(json).or_else(|| if json == "integer" { of("number") } else { None });
                selected.map(|selected| self.later(selected, narrow)).is_some()
            }
            (Shape::Builtin(wide), Shape::Builtin(narrow)) => {
                let recorded = self.wide.recorded || self.narrow.recorded;
                builtin_covers(*wide, *narrow, recorded)
            }
            (Shape::Builtin(Builtin::Str), Shape::Enum(_)) => true,
            (Shape::Array(wide), Shape::Array(narrow)) => {
                let (wide, narrow) = (*wide, *narrow);
                self.later(wide, narrow);
                true
            }
            (Shape::Enum(wide), Shape::Enum(narrow)) => {
                let wide: HashSet<&str> = wide.iter().map(|value| value.name.as_str()).collect();
                narrow.iter().all(|value| wide.contains(value.name.as_str()))
            }
            (Shape::Object(wide), Shape::Object(narrow)) => {
                let pairs = self.object_pairs(wide, narrow);
                let covers = pairs.is_some();
                pairs.into_iter().flatten().for_each(|(wide, narrow)| self.later(wide, narrow));
                covers
            }
            _ => false,
        }
    }

    /// Returns the pairs of types that must be covered for an object to cover another. `None` if it cannot.
    fn object_pairs(&self, wide: &Object, narrow: &Object) -> Option<Vec<(TypeRef, TypeRef)>> {
        if wide.tag.is_some() && narrow.tag.is_some() && wide.tag != narrow.tag {
            return None;
        }
        let known: HashMap<&str, &Member> = by_name(&wide.members);
        let mut pairs = Vec::new();
        for member in &narrow.members {
            match known.get(member.name.as_str()) {
                Some(other) if member.optional && !other.optional => return None,
                Some(other) => pairs.push((other.ty, member.ty)),
                None if self.others == Others::Skipped => {}
                None => return None,
            }
        }
        let given: HashMap<&str, &Member> = by_name(&narrow.members);
        if wide.members.iter().any(|member| !member.optional && !given.contains_key(member.name.as_str())) {
            return None;
        }
        let known: HashMap<&str, TypeRef> = branches(wide);
        for branch in narrow.branches.iter().filter(|branch| !self.narrow.is_empty_object(branch.ty)) {
            match known.get(branch.value.as_str()) {
                Some(other) => pairs.push((*other, branch.ty)),
                None if self.others == Others::Skipped => {}
                None => return None,
            }
        }
        let given: HashMap<&str, TypeRef> = branches(narrow);
        let values = wide.tag.as_ref().map(|tag| self.narrow.tag_values(narrow, tag)).unwrap_or_default();
        let values: HashSet<&str> = values.into_iter().collect();
        for branch in &wide.branches {
            let value = branch.value.as_str();
            let mandatory = self.wide.object(branch.ty).is_some_and(Object::has_mandatory_members);
            if mandatory && values.contains(value) && !given.contains_key(value) {
                return None;
            }
        }
        Some(pairs)
    }
}

fn by_name(members: &[Member]) -> HashMap<&str, &Member> {
    members.iter().map(|member| (member.name.as_str(), member)).collect()
}

fn branches(object: &Object) -> HashMap<&str, TypeRef> {
    object.branches.iter().map(|branch| (branch.value.as_str(), branch.ty)).collect()
}

/// Whether a built-in type has all values of another. A recorded answer has only one integer type.
fn builtin_covers(wide: Builtin, narrow: Builtin, recorded: bool) -> bool {
    match (range(wide), range(narrow)) {
        (Some(wide), Some(narrow)) => recorded || (wide.0 <= narrow.0 && wide.1 >= narrow.1),
        (None, Some(_)) => wide == Builtin::Number,
        _ => wide == narrow,
    }
}

/// Returns the least and the greatest integer of a type.
fn range(builtin: Builtin) -> Option<(i128, i128)> {
    Some(match builtin {
        Builtin::Int | Builtin::Int64 => (i64::MIN.into(), i64::MAX.into()),
        Builtin::Int8 => (i8::MIN.into(), i8::MAX.into()),
        Builtin::Int16 => (i16::MIN.into(), i16::MAX.into()),
        Builtin::Int32 => (i32::MIN.into(), i32::MAX.into()),
        Builtin::Uint8 => (0, u8::MAX.into()),
        Builtin::Uint16 => (0, u16::MAX.into()),
        Builtin::Uint32 => (0, u32::MAX.into()),
        Builtin::Uint64 | Builtin::Size => (0, u64::MAX.into()),
        _ => return None,
    })
}
