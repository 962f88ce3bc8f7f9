//! Compares commands, events and types.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::super::change::Group;
use super::super::difference::{Action, Detail, Difference, Part, Subject};
use super::super::relation::Relation;
use super::super::type_relation::relation;
use super::super::usage::Usage;
use super::comparison::{Comparison, detail};
use qapi_interface::{Interface, Message, Shape, TypeRef};

impl Comparison<'_> {
    /// Compares commands and events.
    pub(super) fn messages(&mut self) {
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
        let changes = vec![Difference::new(Part::Definition, action(detail(&message.meta)))];
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
                changes.push(Difference::new(Part::Definition, Action::Flag { name, now: *now }));
            }
        }
        self.payload(&mut changes, old, new);
        self.reply(&mut changes, old, new);
        let module = if new.module.is_empty() { &old.module } else { &new.module };
        self.groups.push(group(new, module.clone(), changes));
    }

    fn payload(&mut self, changes: &mut Vec<Difference>, old: &Message, new: &Message) {
        let name = |side: &Interface, ty: Option<TypeRef>| ty.and_then(|ty| side.types[ty].name.clone());
        let names = (name(self.old, old.payload), name(self.new, new.payload));
        if !self.recorded && names.0.is_some() && names.0 == names.1 {
            return; // the differences are those of the type
        }
        let object = |side: &Interface, ty: Option<TypeRef>| ty.and_then(|ty| side.object(ty).map(|o| o.tag.is_some()));
        let is_union = object(self.old, old.payload) == Some(true) || object(self.new, new.payload) == Some(true);
        if is_union && !self.recorded {
            return changes.push(Difference::new(Part::Payload, self.payload_change(old.payload, new.payload)));
        }
        if let (Some(old), Some(new)) = (old.payload, new.payload) {
            self.paired.insert((old, new));
        }
        let label = format!("{}: {}", new.name, if new.is_event { "data" } else { "arguments" });
        let objects = (old.payload.and_then(|ty| self.old.object(ty)), new.payload.and_then(|ty| self.new.object(ty)));
        self.object(changes, objects.0, objects.1, &label);
    }

    fn reply(&mut self, changes: &mut Vec<Difference>, old: &Message, new: &Message) {
        let label = format!("{}: reply", new.name);
        let action = match (old.returns, new.returns) {
            (None, None) => None,
            (Some(old), Some(new)) => self.type_change(old, new, &label),
            (before, after) => Some(self.payload_change(before, after)),
        };
        changes.extend(action.map(|action| Difference::new(Part::Reply, action)));
    }

    /// Compares types by name.
    pub(super) fn types_by_name(&mut self) {
        let by_name = |side: &Interface| -> HashMap<String, TypeRef> {
            let named = side.types.iter().enumerate().filter_map(|(ty, facts)| Some((facts.name.clone()?, ty)));
            named.collect()
        };
        let (before, after) = (by_name(self.old), by_name(self.new));
        let gone = before.iter().filter(|(name, _)| !after.contains_key(*name)).map(|(_, old)| *old);
        let come = after.iter().filter(|(name, _)| !before.contains_key(*name)).map(|(_, new)| *new);
        let renamed = self.renamed(&gone.collect::<Vec<_>>(), &come.collect::<Vec<_>>());
        for (name, &old) in &before {
            match (after.get(name), renamed.get(&old)) {
                (Some(&new), _) => self.ty(old, new, name),
                (None, Some(&new)) => self.ty(old, new, name),
                (None, None) => self.whole_type(self.old, old, name, Action::Removed),
            }
        }
        let is_renamed = |new: &TypeRef| renamed.values().any(|other| other == new);
        for (name, &new) in after.iter().filter(|(name, new)| !before.contains_key(*name) && !is_renamed(new)) {
            self.whole_type(self.new, new, name, Action::Added);
        }
    }

    /// Finds the types that were only renamed: they have most parts in common, and the same commands and events use
    /// them. A type with several candidates is not matched.
    fn renamed(&self, gone: &[TypeRef], come: &[TypeRef]) -> HashMap<TypeRef, TypeRef> {
        let new: Vec<_> = come.iter().map(|new| (*new, self.usages.1.of(*new), parts(self.new, *new))).collect();
        let mut pairs = Vec::new();
        for &old in gone {
            let (usage, old_parts) = (self.usages.0.of(old), parts(self.old, old));
            let alike = new.iter().filter(|(new, other, new_parts)| {
                usage == *other && usage != Usage::default() && are_alike(&old_parts, new_parts) && self.fits(old, *new)
            });
            pairs.extend(alike.map(|(new, ..)| (old, *new)));
        }
        let mut counts: HashMap<(bool, TypeRef), usize> = HashMap::new();
        for (old, new) in &pairs {
            *counts.entry((false, *old)).or_default() += 1;
            *counts.entry((true, *new)).or_default() += 1;
        }
        let is_only = |(old, new): &(TypeRef, TypeRef)| counts[&(false, *old)] == 1 && counts[&(true, *new)] == 1;
        pairs.into_iter().filter(is_only).collect()
    }

    /// Whether the members that two types have in common have the same values.
    fn fits(&self, old: TypeRef, new: TypeRef) -> bool {
        match (&self.old.types[old].shape, &self.new.types[new].shape) {
            (Shape::Object(old), Shape::Object(new)) => old.members.iter().all(|member| {
                let other = new.member(&member.name).map(|other| other.ty);
                other.is_none_or(|other| self.relation(Some(member.ty), Some(other)).0 == Relation::Same)
            }),
            (Shape::Enum(_), Shape::Enum(_)) => true,
            _ => false,
        }
    }

    /// Compares types in the same place of commands and events.
    pub(super) fn types_by_place(&mut self) {
        while let Some(pair) = self.work.pop_front() {
            self.ty(pair.old, pair.new, &pair.label);
        }
    }

    fn whole_type(&mut self, side: &Interface, ty: TypeRef, name: &str, action: fn(Detail) -> Action) {
        let facts = &side.types[ty];
        let usages = if std::ptr::eq(side, self.old) { &self.usages.0 } else { &self.usages.1 };
        self.groups.push(Group {
            subject: Subject::of(facts),
            name: name.to_owned(),
            module: self.module_now(&facts.module).to_owned(),
            usage: usages.of(ty),
            changes: vec![Difference::new(Part::Definition, action(detail(&facts.meta)))],
        });
    }

    fn ty(&mut self, old: TypeRef, new: TypeRef, label: &str) {
        let (before, after) = (&self.old.types[old], &self.new.types[new]);
        let mut changes = Vec::new();
        let (was, is) = (Subject::of(before), Subject::of(after));
        if was != is && !self.recorded {
            // Members and branches of objects are differences of their own.
            let relation = match (&before.shape, &after.shape) {
                (Shape::Object(_), Shape::Object(_)) => Relation::Same,
                _ => relation((self.old, old), (self.new, new)),
            };
            changes.push(Difference::new(Part::Definition, Action::Kind { old: was, new: is, relation }));
        }
        if let (Some(old), Some(new)) = (&before.name, &after.name)
            && old != new
        {
            changes.push(Difference::new(Part::Definition, Action::Renamed { old: old.clone(), new: new.clone() }));
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

    /// Returns the new name of a module: the main files of both schemas are the same module.
    fn module_now<'m>(&'m self, module: &'m str) -> &'m str {
        if !self.recorded && module == self.old.main_module { &self.new.main_module } else { module }
    }

    fn module(&self, changes: &mut Vec<Difference>, old: &str, new: &str) {
        if !self.recorded && self.module_now(old) != new {
            let action = Action::Module { old: old.to_owned(), new: new.to_owned() };
            changes.push(Difference::new(Part::Definition, action));
        }
    }
}

fn group(message: &Message, module: String, changes: Vec<Difference>) -> Group<Difference> {
    let subject = if message.is_event { Subject::Event } else { Subject::Command };
    Group { subject, name: message.name.clone(), module, usage: Usage::default(), changes }
}

/// Returns the names of the members and branches, or of the values, of a type.
fn parts(side: &Interface, ty: TypeRef) -> BTreeSet<String> {
    match &side.types[ty].shape {
        Shape::Enum(values) => values.iter().map(|value| value.name.clone()).collect(),
        Shape::Object(object) => {
            let members = object.members.iter().map(|member| member.name.clone());
            members.chain(object.branches.iter().map(|branch| format!("={}", branch.value))).collect()
        }
        Shape::Builtin(_) | Shape::Array(_) | Shape::Alternate(_) => BTreeSet::new(),
    }
}

/// Whether one of two types has all parts of the other, and at most twice as many.
fn are_alike(old: &BTreeSet<String>, new: &BTreeSet<String>) -> bool {
    let (less, more) = if old.len() <= new.len() { (old, new) } else { (new, old) };
    !less.is_empty() && more.len() <= 2 * less.len() && less.is_subset(more)
}
