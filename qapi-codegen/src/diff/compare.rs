//! Finds what changed between two interfaces.
//!
//! Types of schemas are compared by name. Where a side is a recorded answer, which has no names, types
//! are compared that stand in the same place, beginning with what commands and events are made of.

mod parts;

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use crate::schema::Cond;

use super::change::{Action, Change, Detail, Group, Part, Subject};
use super::condition;
use super::interface::{Interface, Message, Meta, Shape, TypeRef};
use super::relation::{Relation, reading, relation};
use super::usage::{Usage, Usages};

/// All changes, by definition, in no particular order of those.
pub(super) fn compare(old: &Interface, new: &Interface) -> Vec<Group> {
    let mut compare = Compare {
        old,
        new,
        recorded: old.recorded || new.recorded,
        usages: (Usages::new(old), Usages::new(new)),
        groups: Vec::new(),
        paired: HashSet::new(),
        work: VecDeque::new(),
    };
    compare.messages();
    match compare.recorded {
        true => compare.types_by_place(),
        false => compare.types_by_name(),
    }
    compare.groups.retain(|group| !group.changes.is_empty());
    compare.groups
}

/// Two types in the same place.
struct Pair {
    old: TypeRef,
    new: TypeRef,
    /// The place.
    label: String,
}

struct Compare<'a> {
    old: &'a Interface,
    new: &'a Interface,
    /// Whether either side is a recorded answer, so that only what those tell is compared.
    recorded: bool,
    usages: (Usages, Usages),
    groups: Vec<Group>,
    /// Types whose comparison is done or waits.
    paired: HashSet<(TypeRef, TypeRef)>,
    work: VecDeque<Pair>,
}

impl Compare<'_> {
    fn messages(&mut self) {
        let key = |message: &Message| (message.is_event, message.name.clone());
        let by_key = |side: &Interface| -> BTreeMap<_, usize> {
            side.messages.iter().enumerate().map(|(index, message)| (key(message), index)).collect()
        };
        let (before, after) = (by_key(self.old), by_key(self.new));
        for (key, &index) in &before {
            match after.get(key) {
                Some(&other) => self.message(&self.old.messages[index], &self.new.messages[other]),
                None => self.whole_message(&self.old.messages[index], Action::Removed),
            }
        }
        for (_, &index) in after.iter().filter(|(key, _)| !before.contains_key(key)) {
            self.whole_message(&self.new.messages[index], Action::Added);
        }
    }

    fn whole_message(&mut self, message: &Message, action: fn(Detail) -> Action) {
        let changes = vec![Change::new(Part::Definition, action(detail(&message.meta)))];
        let module = self.module_now(&message.module).to_owned();
        self.groups.push(group(message, module, changes));
    }

    fn message(&mut self, old: &Message, new: &Message) {
        let mut changes = Vec::new();
        self.module(&mut changes, &old.module, &new.module);
        self.meta(&mut changes, &Part::Definition, &old.meta, &new.meta);
        for (name, now) in &new.flags {
            let before = old.flags.iter().find(|(flag, _)| flag == name);
            if before.is_some_and(|(_, before)| before != now) {
                changes.push(Change::new(Part::Definition, Action::Flag { name, now: *now }));
            }
        }
        self.payload(&mut changes, old, new);
        self.reply(&mut changes, old, new);
        let module = if new.module.is_empty() { &old.module } else { &new.module };
        self.groups.push(group(new, module.clone(), changes));
    }

    fn payload(&mut self, changes: &mut Vec<Change>, old: &Message, new: &Message) {
        let name = |side: &Interface, ty: Option<TypeRef>| ty.and_then(|ty| side.types[ty].name.clone());
        let names = (name(self.old, old.payload), name(self.new, new.payload));
        if !self.recorded && names.0.is_some() && names.0 == names.1 {
            return; // what changed there is told of the type
        }
        let object = |side: &Interface, ty: Option<TypeRef>| ty.and_then(|ty| side.object(ty).map(|o| o.tag.is_some()));
        let is_union = object(self.old, old.payload) == Some(true) || object(self.new, new.payload) == Some(true);
        if is_union && !self.recorded {
            let shown = |side: &Interface, ty: Option<TypeRef>| ty.map_or("nothing".to_owned(), |ty| side.describe(ty));
            let (relation, reading) = self.relation(old.payload, new.payload);
            let (old, new) = (shown(self.old, old.payload), shown(self.new, new.payload));
            return changes.push(Change::new(Part::Payload, Action::Type { old, new, relation, reading }));
        }
        if let (Some(old), Some(new)) = (old.payload, new.payload) {
            self.paired.insert((old, new));
        }
        let label = format!("{}: {}", new.name, if new.is_event { "data" } else { "arguments" });
        let objects = (old.payload.and_then(|ty| self.old.object(ty)), new.payload.and_then(|ty| self.new.object(ty)));
        self.object(changes, objects.0, objects.1, &label);
    }

    fn reply(&mut self, changes: &mut Vec<Change>, old: &Message, new: &Message) {
        let label = format!("{}: reply", new.name);
        let action = match (old.returns, new.returns) {
            (None, None) => None,
            (Some(old), Some(new)) => self.type_change(old, new, &label),
            (before, after) => {
                let shown =
                    |side: &Interface, ty: Option<TypeRef>| ty.map_or("nothing".to_owned(), |ty| side.describe(ty));
                let (relation, reading) = self.relation(before, after);
                Some(Action::Type { old: shown(self.old, before), new: shown(self.new, after), relation, reading })
            }
        };
        changes.extend(action.map(|action| Change::new(Part::Reply, action)));
    }

    /// What a type, or nothing, is to another; and the same for who skips what it does not know.
    fn relation(&self, old: Option<TypeRef>, new: Option<TypeRef>) -> (Relation, Relation) {
        // Nothing is an object without members: one more that all may lack makes it wider. Of any object it
        // can be read, but only such an object can be read of it.
        let optional_only = |side: &Interface, ty: TypeRef| {
            side.object(ty).is_some_and(|object| object.members.iter().all(|member| member.optional))
        };
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

    fn types_by_name(&mut self) {
        let by_name = |side: &Interface| -> HashMap<String, TypeRef> {
            let named = side.types.iter().enumerate().filter_map(|(ty, facts)| Some((facts.name.clone()?, ty)));
            named.collect()
        };
        let (before, after) = (by_name(self.old), by_name(self.new));
        for (name, &old) in &before {
            match after.get(name) {
                Some(&new) => self.ty(old, new, name),
                None => self.whole_type(self.old, old, name, Action::Removed),
            }
        }
        for (name, &new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            self.whole_type(self.new, new, name, Action::Added);
        }
    }

    fn types_by_place(&mut self) {
        while let Some(pair) = self.work.pop_front() {
            self.ty(pair.old, pair.new, &pair.label);
        }
    }

    fn whole_type(&mut self, side: &Interface, ty: TypeRef, name: &str, action: fn(Detail) -> Action) {
        let facts = &side.types[ty];
        let usages = if std::ptr::eq(side, self.old) { &self.usages.0 } else { &self.usages.1 };
        self.groups.push(Group {
            subject: facts.subject(),
            name: name.to_owned(),
            module: self.module_now(&facts.module).to_owned(),
            usage: usages.of(ty),
            changes: vec![Change::new(Part::Definition, action(detail(&facts.meta)))],
        });
    }

    fn ty(&mut self, old: TypeRef, new: TypeRef, label: &str) {
        let (before, after) = (&self.old.types[old], &self.new.types[new]);
        let mut changes = Vec::new();
        let (was, is) = (before.subject(), after.subject());
        if was != is && !self.recorded {
            // Of objects, members and branches are told by themselves.
            let relation = match (&before.shape, &after.shape) {
                (Shape::Object(_), Shape::Object(_)) => Relation::Same,
                _ => relation((self.old, old), (self.new, new)),
            };
            changes.push(Change::new(Part::Definition, Action::Kind { old: was, new: is, relation }));
        }
        self.module(&mut changes, &before.module, &after.module);
        self.meta(&mut changes, &Part::Definition, &before.meta, &after.meta);
        match (&before.shape, &after.shape) {
            (Shape::Enum(old), Shape::Enum(new)) => self.values(&mut changes, old, new),
            (Shape::Object(old), Shape::Object(new)) => self.object(&mut changes, Some(old), Some(new), label),
            (Shape::Alternate(old), Shape::Alternate(new)) => self.alternatives(&mut changes, old, new, label),
            _ => {}
        }
        if changes.is_empty() {
            return;
        }
        let mut usage = self.usages.1.of(new);
        usage.extend(&self.usages.0.of(old));
        let name = after.name.clone().or_else(|| before.name.clone()).unwrap_or_else(|| label.to_owned());
        let module = if after.module.is_empty() { &before.module } else { &after.module };
        let subject = if is == Subject::Type { was } else { is };
        self.groups.push(Group { subject, name, module: module.clone(), usage, changes });
    }

    /// How the type in a place changed, if it did. Types that recorded answers do not name are compared
    /// later, if they are of the same sort.
    fn type_change(&mut self, old: TypeRef, new: TypeRef, label: &str) -> Option<Action> {
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

    /// What two arrays are of; none if that is never told, as in an answer where an array is of itself.
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

    /// The name that a module goes by: a schema's main file is the same one whatever it is called.
    fn module_now<'m>(&'m self, module: &'m str) -> &'m str {
        if !self.recorded && module == self.old.main { &self.new.main } else { module }
    }

    fn module(&self, changes: &mut Vec<Change>, old: &str, new: &str) {
        if !self.recorded && self.module_now(old) != new {
            let action = Action::Module { old: old.to_owned(), new: new.to_owned() };
            changes.push(Change::new(Part::Definition, action));
        }
    }

    /// Features, conditions and dates.
    fn meta(&self, changes: &mut Vec<Change>, part: &Part, old: &Meta, new: &Meta) {
        let mut push = |action| changes.push(Change::new(part.clone(), action));
        let shown = |cond: &Option<Cond>| cond.as_ref().map(Cond::to_string);
        for (feature, cond) in &new.features {
            match old.features.iter().find(|(other, _)| other == feature) {
                None => push(Action::FeatureAdded(feature.clone())),
                Some((_, before)) if before != cond && !self.recorded => {
                    let relation = condition::relation(before.as_ref(), cond.as_ref());
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
            let relation = condition::relation(old.cond.as_ref(), new.cond.as_ref());
            push(Action::Condition { old: shown(&old.cond), new: shown(&new.cond), relation });
        }
        if old.since != new.since {
            push(Action::Since { old: old.since.clone(), new: new.since.clone() });
        }
    }
}

fn group(message: &Message, module: String, changes: Vec<Change>) -> Group {
    let subject = if message.is_event { Subject::Event } else { Subject::Command };
    Group { subject, name: message.name.clone(), module, usage: Usage::default(), changes }
}

fn detail(meta: &Meta) -> Detail {
    let features = meta.features.iter().map(|(name, _)| name.clone()).collect();
    Detail { ty: None, optional: false, cond: meta.cond.as_ref().map(Cond::to_string), features, demands: false }
}
