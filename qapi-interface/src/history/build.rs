//! Makes a history from the interfaces of its releases.
//!
//! All releases are walked at the same time, from each command and event along its members. A path has one type in each
//! release that has it. These types together are a node.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use crate::{Builtin, FLAGS, Interface, Meta, Shape, TypeInfo, TypeRef};

use super::facts::{Element, Kind, Message, Node, Part, Protocol, Typed, When};
use super::release::{MOST, Set};
use super::{History, HistoryError, Release, Snapshot};

pub(super) fn history(snapshots: impl IntoIterator<Item = Snapshot>) -> Result<History, HistoryError> {
    let by_release: BTreeMap<Release, Snapshot> =
        snapshots.into_iter().map(|snapshot| (snapshot.release, snapshot)).collect();
    if by_release.len() > MOST {
        return Err(HistoryError::TooMany { releases: by_release.len() });
    }
    let recorded = |snapshot: &&Snapshot| snapshot.protocols.iter().any(|(_, interface)| interface.recorded);
    if let Some(snapshot) = by_release.values().find(recorded) {
        return Err(HistoryError::Recorded(snapshot.release));
    }
    let releases: Vec<Release> = by_release.keys().copied().collect();
    let snapshots: Vec<Snapshot> = by_release.into_values().collect();
    let shared = snapshots.iter().map(shared).collect();
    let mut build =
        Build { snapshots: &snapshots, shared, nodes: HashMap::new(), keys: Vec::new(), work: VecDeque::new() };

    // The protocols of the newest release come first, then those that it lacks.
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in snapshots.iter().rev().flat_map(|snapshot| &snapshot.protocols) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let protocols: Vec<Protocol> = names.iter().map(|name| build.protocol(name)).collect();
    let mut nodes = Vec::new();
    while let Some(key) = build.work.pop_front() {
        nodes.push(build.node(&key));
    }
    Ok(History { releases, protocols, nodes }.without_parts_of_others(&build.keys))
}

/// Types of one place by release: index of the release, index of its protocol, type.
type Key = Vec<(usize, usize, TypeRef)>;

struct Build<'s> {
    snapshots: &'s [Snapshot],
    /// For each release, the types that an earlier protocol has as well.
    shared: Vec<HashMap<(usize, TypeRef), (usize, TypeRef)>>,
    nodes: HashMap<Key, usize>,
    /// The types of each node.
    keys: Vec<Key>,
    /// Nodes that have not been made yet, in order.
    work: VecDeque<Key>,
}

impl<'s> Build<'s> {
    fn protocol(&mut self, name: &str) -> Protocol {
        let snapshots = self.snapshots;
        let mut releases = Set::default();
        let mut messages = Merge::default();
        for (index, snapshot) in snapshots.iter().enumerate() {
            let Some(place) = snapshot.protocols.iter().position(|(other, _)| other == name) else { continue };
            releases = releases.or(Set::one(index));
            messages.start();
            for message in &snapshot.protocols[place].1.messages {
                messages.at(&message.name).push((index, place, message));
            }
        }
        let messages = messages.into_ordered().map(|(name, found)| {
            let mut made = Message {
                // No known name has changed from a command to an event or back.
                is_event: found.last().is_some_and(|(_, _, message)| message.is_event),
                name,
                when: When::default(),
                payload: Vec::new(),
                returns: Vec::new(),
                flags: Vec::new(),
            };
            for (index, _, message) in &found {
                made.when.add(*index, &message.meta);
                for &(flag, usual) in FLAGS {
                    if message.flags.iter().any(|(name, value)| *name == flag && *value != usual) {
                        add(&mut made.flags, flag, *index);
                    }
                }
            }
            let payload = found.iter().filter_map(|(index, place, message)| Some((*index, *place, message.payload?)));
            made.payload = self.types(payload.collect());
            let returns = found.iter().filter_map(|(index, place, message)| Some((*index, *place, message.returns?)));
            made.returns = self.types(returns.collect());
            made
        });
        let messages = messages.collect();
        Protocol { name: name.to_owned(), releases, messages }
    }

    fn facts(&self, (release, protocol, ty): (usize, usize, TypeRef)) -> &'s TypeInfo {
        &self.snapshots[release].protocols[protocol].1.types[ty]
    }

    /// Groups the types of a place. Types of one group can share facts.
    fn types(&mut self, places: Key) -> Vec<Typed> {
        #[derive(PartialEq)]
        enum Class {
            Builtin(Builtin),
            Kind(Kind),
        }
        let mut groups: Vec<(bool, Class, Key)> = Vec::new();
        for (release, protocol, ty) in places {
            let (is_array, ty) = match self.facts((release, protocol, ty)).shape {
                Shape::Array(element) => (true, element),
                _ => (false, ty),
            };
            let class = match &self.facts((release, protocol, ty)).shape {
                Shape::Builtin(builtin) => Class::Builtin(*builtin),
                shape => Class::Kind(kind(shape)),
            };
            let (protocol, ty) = *self.shared[release].get(&(protocol, ty)).unwrap_or(&(protocol, ty));
            match groups.iter_mut().find(|group| group.0 == is_array && group.1 == class) {
                Some((.., key)) => key.push((release, protocol, ty)),
                None => groups.push((is_array, class, vec![(release, protocol, ty)])),
            }
        }
        let typed = groups.into_iter().map(|(is_array, class, key)| Typed {
            releases: key.iter().map(|(release, ..)| Set::one(*release)).fold(Set::default(), Set::or),
            is_array,
            element: match class {
                Class::Builtin(builtin) => Element::Builtin(builtin),
                Class::Kind(_) => Element::Node(self.refer(key)),
            },
        });
        typed.collect()
    }

    fn refer(&mut self, key: Key) -> usize {
        let next = self.nodes.len();
        *self.nodes.entry(key).or_insert_with_key(|key| {
            self.work.push_back(key.clone());
            self.keys.push(key.clone());
            next
        })
    }

    fn node(&mut self, key: &Key) -> Node {
        let mut node = Node {
            kind: key.first().map_or(Kind::Object, |place| kind(&self.facts(*place).shape)),
            when: When::default(),
            names: Vec::new(),
            tags: Vec::new(),
            parts: Vec::new(),
            branches: Vec::new(),
        };
        let (mut parts, mut branches) = (Merge::default(), Merge::default());
        for &place in key {
            let (release, protocol, _) = place;
            let facts = self.facts(place);
            node.when.add(release, &facts.meta);
            if let Some(name) = &facts.name {
                add_text(&mut node.names, name, release);
            }
            parts.start();
            branches.start();
            let found = |ty, optional, meta| Found { release, protocol, ty, optional, meta };
            match &facts.shape {
                Shape::Enum(values) => {
                    values.iter().for_each(|value| parts.at(&value.name).push(found(None, false, &value.meta)));
                }
                Shape::Object(object) => {
                    if let Some(tag) = &object.tag {
                        add_text(&mut node.tags, tag, release);
                    }
                    for member in &object.members {
                        parts.at(&member.name).push(found(Some(member.ty), member.optional, &member.meta));
                    }
                    for branch in &object.branches {
                        branches.at(&branch.value).push(found(Some(branch.ty), false, &branch.meta));
                    }
                }
                Shape::Alternate(alternatives) => {
                    for alternative in alternatives {
                        let name = alternative.name.as_deref().unwrap_or_default();
                        parts.at(name).push(found(Some(alternative.ty), false, &alternative.meta));
                    }
                }
                Shape::Builtin(_) | Shape::Array(_) => {}
            }
        }
        node.parts = parts.into_ordered().map(|(name, found)| self.part(name, &found)).collect();
        node.branches = branches.into_ordered().map(|(name, found)| self.part(name, &found)).collect();
        node
    }

    fn part(&mut self, name: String, found: &[Found<'_>]) -> Part {
        let mut part = Part { name, ..Part::default() };
        for found in found {
            part.when.add(found.release, found.meta);
            if found.optional {
                part.optional = part.optional.or(Set::one(found.release));
            }
        }
        let places = found.iter().filter_map(|found| Some((found.release, found.protocol, found.ty?)));
        part.types = self.types(places.collect());
        part
    }
}

/// A part of a type in one release.
struct Found<'s> {
    release: usize,
    protocol: usize,
    ty: Option<TypeRef>,
    optional: bool,
    meta: &'s Meta,
}

fn kind(shape: &Shape) -> Kind {
    match shape {
        Shape::Enum(_) => Kind::Enum,
        Shape::Alternate(_) => Kind::Alternate,
        Shape::Object(_) | Shape::Builtin(_) | Shape::Array(_) => Kind::Object,
    }
}

impl When {
    fn add(&mut self, release: usize, meta: &Meta) {
        let now = Set::one(release);
        self.releases = self.releases.or(now);
        if let Some(cond) = &meta.cond {
            match self.conds.iter_mut().find(|(other, _)| other == cond) {
                Some((_, releases)) => *releases = releases.or(now),
                None => self.conds.push((cond.clone(), now)),
            }
        }
        for (name, cond) in &meta.features {
            match self.features.iter_mut().find(|(other, other_cond, _)| other == name && other_cond == cond) {
                Some((.., releases)) => *releases = releases.or(now),
                None => self.features.push((name.clone(), cond.clone(), now)),
            }
        }
    }
}

fn add(list: &mut Vec<(&'static str, Set)>, name: &'static str, release: usize) {
    match list.iter_mut().find(|(other, _)| *other == name) {
        Some((_, releases)) => *releases = releases.or(Set::one(release)),
        None => list.push((name, Set::one(release))),
    }
}

fn add_text(list: &mut Vec<(String, Set)>, name: &str, release: usize) {
    match list.iter_mut().find(|(other, _)| other == name) {
        Some((_, releases)) => *releases = releases.or(Set::one(release)),
        None => list.push((name.to_owned(), Set::one(release))),
    }
}

/// Items of several releases by name. A new item is inserted after its predecessor in its release. So releases that are
/// taken out of the result and merged again give the same order.
struct Merge<T> {
    items: Vec<(String, Vec<T>)>,
    places: HashMap<String, usize>,
    /// Indexes of the items, in order.
    order: Vec<usize>,
    /// The item that was last seen in this release.
    last: Option<usize>,
}

impl<T> Default for Merge<T> {
    fn default() -> Self {
        Self { items: Vec::new(), places: HashMap::new(), order: Vec::new(), last: None }
    }
}

impl<T> Merge<T> {
    /// Begins the next release.
    fn start(&mut self) {
        self.last = None;
    }

    /// Returns the data collected for the next item of this release.
    fn at(&mut self, name: &str) -> &mut Vec<T> {
        let place = match self.places.get(name) {
            Some(&place) => place,
            None => {
                let place = self.items.len();
                self.items.push((name.to_owned(), Vec::new()));
                self.places.insert(name.to_owned(), place);
                let after = self.last.and_then(|last| self.order.iter().position(|other| *other == last));
                self.order.insert(after.map_or(0, |after| after + 1), place);
                place
            }
        };
        self.last = Some(place);
        &mut self.items[place].1
    }

    fn into_ordered(self) -> impl Iterator<Item = (String, Vec<T>)> {
        let mut items: Vec<_> = self.items.into_iter().map(Some).collect();
        self.order.into_iter().filter_map(move |place| items[place].take())
    }
}

/// Finds the types that are equal to a type of the same name in an earlier protocol, with all types that they contain.
fn shared(snapshot: &Snapshot) -> HashMap<(usize, TypeRef), (usize, TypeRef)> {
    let mut shared = HashMap::new();
    for (place, (_, interface)) in snapshot.protocols.iter().enumerate() {
        for (earlier, (_, other)) in snapshot.protocols.iter().enumerate().take(place) {
            let names = other.types.iter().enumerate().filter_map(|(ty, facts)| Some((facts.name.as_deref()?, ty)));
            let names: HashMap<&str, TypeRef> = names.collect();
            let mut proven = HashSet::new();
            for (ty, facts) in interface.types.iter().enumerate() {
                let Some(&twin) = facts.name.as_deref().and_then(|name| names.get(name)) else { continue };
                let mut assumed = HashSet::new();
                if same(interface, other, ty, twin, &proven, &mut assumed) {
                    proven.extend(assumed);
                    shared.entry((place, ty)).or_insert((earlier, twin));
                }
            }
        }
    }
    shared
}

/// Returns whether two types are equal, with all types that they contain.
fn same(
    a: &Interface,
    b: &Interface,
    left: TypeRef,
    right: TypeRef,
    proven: &HashSet<(TypeRef, TypeRef)>,
    assumed: &mut HashSet<(TypeRef, TypeRef)>,
) -> bool {
    // A list instead of recursion, so that a deep schema cannot overflow the stack.
    let mut work = vec![(left, right)];
    while let Some((left, right)) = work.pop() {
        if proven.contains(&(left, right)) || !assumed.insert((left, right)) {
            continue;
        }
        let (one, other) = (&a.types[left], &b.types[right]);
        let is_same = one.name == other.name
            && one.meta == other.meta
            && match (&one.shape, &other.shape) {
                (Shape::Builtin(one), Shape::Builtin(other)) => one == other,
                (Shape::Array(one), Shape::Array(other)) => {
                    work.push((*one, *other));
                    true
                }
                (Shape::Enum(one), Shape::Enum(other)) => one
                    .iter()
                    .map(|value| (&value.name, &value.meta))
                    .eq(other.iter().map(|value| (&value.name, &value.meta))),
                (Shape::Object(one), Shape::Object(other)) => {
                    work.extend(one.members.iter().map(|member| member.ty).zip(other.members.iter().map(|m| m.ty)));
                    work.extend(one.branches.iter().map(|branch| branch.ty).zip(other.branches.iter().map(|b| b.ty)));
                    one.tag == other.tag
                        && one
                            .members
                            .iter()
                            .map(|m| (&m.name, m.optional, &m.meta))
                            .eq(other.members.iter().map(|m| (&m.name, m.optional, &m.meta)))
                        && one
                            .branches
                            .iter()
                            .map(|b| (&b.value, &b.meta))
                            .eq(other.branches.iter().map(|b| (&b.value, &b.meta)))
                }
                (Shape::Alternate(one), Shape::Alternate(other)) => {
                    work.extend(one.iter().map(|part| part.ty).zip(other.iter().map(|part| part.ty)));
                    one.iter()
                        .map(|part| (&part.name, &part.meta))
                        .eq(other.iter().map(|part| (&part.name, &part.meta)))
                }
                _ => false,
            };
        if !is_same {
            return false;
        }
    }
    true
}

impl History {
    /// Replaces each node by another node that has all of its types, if there is one.
    fn without_parts_of_others(mut self, keys: &[Key]) -> Self {
        let mut by_size: Vec<usize> = (0..keys.len()).collect();
        by_size.sort_by_key(|&node| (std::cmp::Reverse(keys[node].len()), node));
        let mut kept_with: HashMap<(usize, usize, TypeRef), Vec<usize>> = HashMap::new();
        let mut instead: Vec<usize> = (0..keys.len()).collect();
        for node in by_size {
            let candidates = keys[node].first().and_then(|place| kept_with.get(place));
            // Both are sorted by release.
            let is_part = |other: &&usize| keys[node].iter().all(|place| keys[**other].binary_search(place).is_ok());
            match candidates.and_then(|candidates| candidates.iter().find(is_part)) {
                Some(&other) => instead[node] = other,
                None => keys[node].iter().for_each(|place| kept_with.entry(*place).or_default().push(node)),
            }
        }
        let mut numbers = vec![0; keys.len()];
        let mut kept = Vec::new();
        for (node, made) in std::mem::take(&mut self.nodes).into_iter().enumerate() {
            if instead[node] == node {
                numbers[node] = kept.len();
                kept.push(made);
            }
        }
        self.nodes = kept;
        let renumber = |types: &mut Vec<Typed>| {
            for typed in types {
                if let Element::Node(node) = &mut typed.element {
                    *node = numbers[instead[*node]];
                }
            }
        };
        for message in self.protocols.iter_mut().flat_map(|protocol| &mut protocol.messages) {
            renumber(&mut message.payload);
            renumber(&mut message.returns);
        }
        for node in &mut self.nodes {
            node.parts.iter_mut().chain(&mut node.branches).for_each(|part| renumber(&mut part.types));
        }
        self
    }
}
