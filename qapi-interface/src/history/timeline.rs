//! The changes of one item from release to release.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use crate::{Interface, Meta, Shape, TypeRef};

use super::{History, Release};

/// The history of a command, event or type, or of a part of one, in one protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// Name of the protocol.
    pub protocol: String,
    /// The kind of item: `command`, `event`, `argument`, `reply member`, `struct`, `value`, …
    pub kind: &'static str,
    /// Its name, including the names of the items that it is part of: `blockdev-mirror.sync`.
    pub name: String,
    /// The changes, in ascending order of releases. The first is [`Change::Appeared`]; if that is in the oldest release
    /// of the history, the item may be older.
    pub changes: Vec<(Release, Change)>,
    /// The timelines of its parts.
    pub parts: Vec<Timeline>,
}

/// A change since the previous release.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// The previous release did not have it.
    Appeared,
    /// The release no longer has it.
    Removed,
    /// It may be left out.
    BecameOptional,
    /// It may no longer be left out.
    BecameMandatory,
    /// Its type changed.
    Type {
        /// The previous type.
        before: String,
        /// The new type.
        now: String,
    },
    /// It has this feature, such as `deprecated` or `unstable`.
    Feature(String),
    /// It no longer has this feature.
    FeatureLost(String),
    /// It depends on this condition on the build.
    Conditional(String),
    /// It no longer depends on the build.
    Unconditional,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Appeared => f.write_str("appeared"),
            Self::Removed => f.write_str("removed"),
            Self::BecameOptional => f.write_str("became optional"),
            Self::BecameMandatory => f.write_str("became mandatory"),
            Self::Type { before, now } => write!(f, "{now} instead of {before}"),
            Self::Feature(name) if name == "deprecated" || name == "unstable" => write!(f, "{name}"),
            Self::Feature(name) => write!(f, "got the feature {name}"),
            Self::FeatureLost(name) if name == "deprecated" || name == "unstable" => write!(f, "no longer {name}"),
            Self::FeatureLost(name) => write!(f, "lost the feature {name}"),
            Self::Conditional(cond) => write!(f, "only if {cond}"),
            Self::Unconditional => f.write_str("in every build"),
        }
    }
}

/// The state of one item in one release.
#[derive(Clone, Debug, Default, PartialEq)]
struct State {
    kind: &'static str,
    optional: bool,
    ty: Option<String>,
    features: Vec<String>,
    cond: Option<String>,
}

impl State {
    fn new(kind: &'static str, meta: &Meta) -> Self {
        let features = meta.features.iter().map(|(name, cond)| match cond {
            Some(cond) => format!("{name} if {cond}"),
            None => name.clone(),
        });
        Self {
            kind,
            features: features.collect(),
            cond: meta.cond.as_ref().map(ToString::to_string),
            ..Self::default()
        }
    }
}

impl History {
    /// Returns the timelines of a command, an event, a type, or of a part of one: `blockdev-mirror.sync`,
    /// `query-block.inserted.file`, `MirrorSyncMode.full`. Arrays, alternatives and branches add no step to a path.
    /// There is one timeline for each protocol that ever had the name. The result is empty if no release had it.
    pub fn timelines(&self, name: &str) -> Vec<Timeline> {
        let protocols = self.protocols.iter().map(|protocol| protocol.name.as_str());
        protocols.filter_map(|protocol| timeline(protocol, &self.interfaces(protocol), name)).collect()
    }

    /// Returns the interfaces of a protocol in all releases that have it, in ascending order. To make many timelines,
    /// pass them to [`timeline`].
    pub fn interfaces(&self, protocol: &str) -> Vec<(Release, Interface)> {
        let releases = self.releases_of(protocol);
        releases.filter_map(|release| Some((release, self.interface(protocol, release)?))).collect()
    }

    /// Returns the names of commands, events and types of all releases, sorted.
    pub fn names(&self) -> Vec<&str> {
        let messages = self.protocols.iter().flat_map(|protocol| &protocol.messages);
        let types = self.nodes.iter().flat_map(|node| node.names.iter().map(|(name, _)| name.as_str()));
        let mut names: Vec<_> = messages.map(|message| message.name.as_str()).chain(types).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// Returns the timeline of a name in a protocol with these interfaces by release, as [`History::timelines`] does.
/// `None` if no release has the name.
pub fn timeline(protocol: &str, interfaces: &[(Release, Interface)], name: &str) -> Option<Timeline> {
    let mut whole: Vec<(Release, Option<State>)> = Vec::new();
    // In the order of their first appearance.
    let mut parts: Vec<(String, BTreeMap<Release, State>)> = Vec::new();
    for (release, interface) in interfaces {
        let found = find(interface, name);
        whole.push((*release, found.as_ref().map(|(state, _)| state.clone())));
        for (part, state) in found.into_iter().flat_map(|(_, parts)| parts) {
            match parts.iter_mut().find(|(other, _)| *other == part) {
                Some((_, states)) => _ = states.insert(*release, state),
                None => parts.push((part, BTreeMap::from([(*release, state)]))),
            }
        }
    }
    let kind = whole.iter().rev().find_map(|(_, state)| Some(state.as_ref()?.kind))?;
    let make = |kind, name, changes, parts| Timeline { protocol: protocol.to_owned(), kind, name, changes, parts };
    let parts = parts.into_iter().map(|(part, mut states)| {
        let kind = states.values().next_back().map_or("", |state| state.kind);
        let states: Vec<_> = interfaces.iter().map(|(release, _)| (*release, states.remove(release))).collect();
        make(kind, format!("{name}.{part}"), changes(&states), Vec::new())
    });
    let parts = parts.collect();
    Some(make(kind, name.to_owned(), changes(&whole), parts))
}

/// Returns the changes from each release to the next.
fn changes(states: &[(Release, Option<State>)]) -> Vec<(Release, Change)> {
    let mut changes = Vec::new();
    let mut before: Option<&State> = None;
    for (release, state) in states {
        let mut add = |change| changes.push((*release, change));
        match (before, state) {
            (None, Some(_)) => add(Change::Appeared),
            (Some(_), None) => add(Change::Removed),
            _ => {}
        }
        if let Some(state) = state {
            let usual = State { ty: state.ty.clone(), optional: state.optional, ..State::default() };
            let was = before.unwrap_or(&usual);
            match (was.optional, state.optional) {
                (false, true) => add(Change::BecameOptional),
                (true, false) => add(Change::BecameMandatory),
                _ => {}
            }
            if let (Some(before), Some(now)) = (&was.ty, &state.ty)
                && before != now
            {
                add(Change::Type { before: before.clone(), now: now.clone() });
            }
            state
                .features
                .iter()
                .filter(|name| !was.features.contains(name))
                .for_each(|name| add(Change::Feature(name.clone())));
            was.features
                .iter()
                .filter(|name| !state.features.contains(name))
                .for_each(|name| add(Change::FeatureLost(name.clone())));
            match (&was.cond, &state.cond) {
                (was, Some(is)) if was.as_ref() != Some(is) => add(Change::Conditional(is.clone())),
                (Some(_), None) => add(Change::Unconditional),
                _ => {}
            }
        }
        before = state.as_ref();
    }
    changes
}

/// Finds a command, event, type or part by its path. Returns its state, and that of its parts.
fn find(interface: &Interface, name: &str) -> Option<(State, Vec<(String, State)>)> {
    let mut steps = name.split('.');
    let first = steps.next()?;
    let steps: Vec<&str> = steps.collect();
    if let Some(message) = interface.message(first) {
        let (whole, part) = if message.is_event { ("event", "member") } else { ("command", "argument") };
        if steps.is_empty() {
            let mut parts = message.payload.map_or_else(Vec::new, |ty| parts(interface, ty, part));
            parts.extend(message.returns.map_or_else(Vec::new, |ty| self::parts(interface, ty, "reply member")));
            return Some((State::new(whole, &message.meta), parts));
        }
        let payload = message.payload.and_then(|ty| at(interface, ty, &steps, part));
        return payload.or_else(|| at(interface, message.returns?, &steps, "reply member"));
    }
    let ty = interface.types.iter().position(|facts| facts.name.as_deref() == Some(first))?;
    let part = if matches!(interface.types[ty].shape, Shape::Enum(_)) { "value" } else { "member" };
    match steps.is_empty() {
        true => {
            Some((State::new(kind(&interface.types[ty].shape), &interface.types[ty].meta), parts(interface, ty, part)))
        }
        false => at(interface, ty, &steps, part),
    }
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Builtin(_) => "built-in type",
        Shape::Array(_) => "array",
        Shape::Enum(_) => "enum",
        Shape::Object(object) if object.tag.is_none() => "struct",
        Shape::Object(_) => "union",
        Shape::Alternate(_) => "alternate",
    }
}

/// Follows the steps of a path, beginning at a type. If several branches have a member with this path, the first is
/// used.
fn at(interface: &Interface, ty: TypeRef, steps: &[&str], part: &'static str) -> Option<(State, Vec<(String, State)>)> {
    // Types can contain themselves, so no type is searched twice for the same rest of the path.
    let (mut seen, mut work) = (HashSet::new(), vec![(ty, steps)]);
    while let Some((ty, steps)) = work.pop() {
        let Some((first, rest)) = steps.split_first().filter(|_| seen.insert((ty, steps.len()))) else { continue };
        // A value may have dots in its name.
        let whole = steps.join(".");
        let found = named(interface, ty);
        if let Some((_, state, ty)) = found.iter().find(|(name, ..)| *name == whole) {
            let state = State { kind: if state.kind == "value" { "value" } else { part }, ..state.clone() };
            let parts = ty.map_or_else(Vec::new, |ty| parts(interface, ty, "member"));
            return Some((state, parts));
        }
        let next = found.iter().filter(|(name, ..)| name == first).filter_map(|(_, _, ty)| *ty);
        work.extend(next.rev().map(|ty| (ty, rest)));
    }
    None
}

/// Returns the parts of a type. Their kind is `part`, except for values.
fn parts(interface: &Interface, ty: TypeRef, part: &'static str) -> Vec<(String, State)> {
    let named = named(interface, ty).into_iter();
    let mut parts: Vec<(String, State)> = Vec::new();
    for (name, state, _) in named {
        // Branches can have members of the same name.
        if parts.iter().all(|(other, _)| *other != name) {
            let kind = if state.kind == "value" { "value" } else { part };
            parts.push((name, State { kind, ..state }));
        }
    }
    parts
}

/// Returns the members or values of a type, including those of its elements, alternatives and branches, each with its
/// state and type.
fn named(interface: &Interface, ty: TypeRef) -> Vec<(String, State, Option<TypeRef>)> {
    let (mut named, mut seen, mut work) = (Vec::new(), Vec::new(), vec![ty]);
    while let Some(ty) = work.pop() {
        if seen.contains(&ty) {
            continue;
        }
        seen.push(ty);
        match &interface.types[ty].shape {
            Shape::Builtin(_) => {}
            Shape::Array(element) => work.push(*element),
            Shape::Enum(values) => {
                named.extend(values.iter().map(|value| (value.name.clone(), State::new("value", &value.meta), None)));
            }
            Shape::Object(object) => {
                named.extend(object.members.iter().map(|member| {
                    let ty = Some(interface.describe(member.ty));
                    let state = State { optional: member.optional, ty, ..State::new("member", &member.meta) };
                    (member.name.clone(), state, Some(member.ty))
                }));
                work.extend(object.branches.iter().rev().map(|branch| branch.ty));
            }
            Shape::Alternate(alternatives) => work.extend(alternatives.iter().rev().map(|alternative| alternative.ty)),
        }
    }
    named
}
