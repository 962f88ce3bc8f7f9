//! The state of a comparison, and the comparisons that definitions and members share.

use std::collections::{HashSet, VecDeque};

use crate::schema::Cond;

use super::super::change::Group;
use super::super::condition_relation;
use super::super::difference::{Action, Detail, Difference, Part};
use super::super::relation::Relation;
use super::super::type_relation::{reading, relation};
use super::super::usage::Usages;
use qapi_interface::{Interface, Meta, Shape, TypeRef};

/// Two types in the same place.
pub(super) struct Pair {
    pub(super) old: TypeRef,
    pub(super) new: TypeRef,
    /// The name of the place, for reports.
    pub(super) label: String,
}

pub(super) struct Comparison<'a> {
    pub(super) old: &'a Interface,
    pub(super) new: &'a Interface,
    /// Whether a side is a recorded answer, so that only the facts in such answers are compared.
    pub(super) recorded: bool,
    pub(super) usages: (Usages, Usages),
    pub(super) groups: Vec<Group<Difference>>,
    /// Pairs of types that have been compared or wait in `work`.
    pub(super) paired: HashSet<(TypeRef, TypeRef)>,
    pub(super) work: VecDeque<Pair>,
}

impl Comparison<'_> {
    /// Compares the values of two types, which may be missing. The first relation is strict, and the second ignores
    /// unknown members.
    pub(super) fn relation(&self, old: Option<TypeRef>, new: Option<TypeRef>) -> (Relation, Relation) {
        // A missing type is an object without members. Optional members make it wider. It can be decoded from any
        // object, but only an object without mandatory members can be decoded from it.
        let optional_only =
            |side: &Interface, ty: TypeRef| side.object(ty).is_some_and(|object| !object.has_mandatory_members());
        let is_object = |side: &Interface, ty: TypeRef| side.object(ty).is_some();
        use Relation::{Different, Narrower, Same, Wider};
        match (old, new) {
            (Some(old), Some(new)) => {
                let (old, new) = ((self.old, old), (self.new, new));
                (relation(old, new), reading(old, new))
            }
            (None, None) => (Same, Same),
            (None, Some(new)) if self.new.is_empty_object(new) => (Same, Same),
            (Some(old), None) if self.old.is_empty_object(old) => (Same, Same),
            (None, Some(new)) if optional_only(self.new, new) => (Wider, Same),
            (Some(old), None) if optional_only(self.old, old) => (Narrower, Same),
            (None, Some(new)) if is_object(self.new, new) => (Different, Narrower),
            (Some(old), None) if is_object(self.old, old) => (Different, Wider),
            _ => (Different, Different),
        }
    }

    /// Returns the change between two types, which may be missing.
    pub(super) fn payload_change(&self, old: Option<TypeRef>, new: Option<TypeRef>) -> Action {
        let shown = |side: &Interface, ty: Option<TypeRef>| ty.map_or("nothing".to_owned(), |ty| side.describe(ty));
        let (relation, reading) = self.relation(old, new);
        Action::Type { old: shown(self.old, old), new: shown(self.new, new), relation, reading }
    }

    /// Returns how the type in a place changed, if it did. Types of the same sort that recorded answers do not name are
    /// compared later.
    pub(super) fn type_change(&mut self, old: TypeRef, new: TypeRef, label: &str) -> Option<Action> {
        let shown = (self.old.describe(old), self.new.describe(new));
        if self.recorded {
            let (old, new, label) = self.elements(old, new, label)?;
            match (&self.old.types[old].shape, &self.new.types[new].shape) {
                (Shape::Enum(_), Shape::Enum(_))
                | (Shape::Object(_), Shape::Object(_))
                | (Shape::Alternate(_), Shape::Alternate(_)) => {
                    if self.paired.insert((old, new)) {
                        self.work.push_back(Pair { old, new, label });
                    }
                    return None;
                }
                _ => {}
            }
        } else if shown.0 == shown.1 {
            return None;
        }
        let (relation, reading) = self.relation(Some(old), Some(new));
        if self.recorded && relation == Relation::Same {
            return None;
        }
        Some(Action::Type { old: shown.0, new: shown.1, relation, reading })
    }

    /// Returns the innermost element types of two arrays. `None` if there are none, as in an answer whose array
    /// contains itself.
    fn elements(&self, old: TypeRef, new: TypeRef, label: &str) -> Option<(TypeRef, TypeRef, String)> {
        let (mut old, mut new, mut label) = (old, new, label.to_owned());
        let mut seen = HashSet::new();
        while let (Shape::Array(before), Shape::Array(after)) = (&self.old.types[old].shape, &self.new.types[new].shape)
        {
            if !seen.insert((old, new)) {
                return None;
            }
            (old, new) = (*before, *after);
            label.push_str("[]");
        }
        Some((old, new, label))
    }

    /// Compares features, conditions and first releases.
    pub(super) fn meta(&self, changes: &mut Vec<Difference>, part: &Part, old: &Meta, new: &Meta) {
        let mut push = |action| changes.push(Difference::new(part.clone(), action));
        let shown = |cond: &Option<Cond>| cond.as_ref().map(Cond::to_string);
        for (feature, cond) in &new.features {
            match old.features.iter().find(|(other, _)| other == feature) {
                None => push(Action::FeatureAdded(feature.clone())),
                Some((_, before)) if before != cond && !self.recorded => {
                    let relation = condition_relation::relation(before.as_ref(), cond.as_ref());
                    let (old, new) = (shown(before), shown(cond));
                    push(Action::FeatureCondition { feature: feature.clone(), old, new, relation });
                }
                Some(_) => {}
            }
        }
        for (feature, _) in &old.features {
            if new.features.iter().all(|(other, _)| other != feature) {
                push(Action::FeatureRemoved(feature.clone()));
            }
        }
        if self.recorded {
            return;
        }
        if old.cond != new.cond {
            let relation = condition_relation::relation(old.cond.as_ref(), new.cond.as_ref());
            push(Action::Condition { old: shown(&old.cond), new: shown(&new.cond), relation });
        }
        if old.since != new.since {
            push(Action::Since { old: old.since.clone(), new: new.since.clone() });
        }
    }
}

/// Returns the details of a part without a type.
pub(super) fn detail(meta: &Meta) -> Detail {
    let features = meta.features.iter().map(|(name, _)| name.clone()).collect();
    Detail {
        ty: None,
        optional: false,
        cond: meta.cond.as_ref().map(Cond::to_string),
        features,
        requires_members: false,
    }
}
