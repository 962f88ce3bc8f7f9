//! Compares a schema with other releases: finds the members that their servers leave out, and the releases that
//! deprecate and remove items.
//!
//! A member that is mandatory in the newest schema may be missing in a release that is still in use. A type that is
//! only received has such a member as an `Option`, so that replies of the older release can be decoded. Which members
//! these are follows from the [`History`]: each reply and each event is compared, member by member, with that of every
//! monitor since [`OLDEST_MONITOR`] and of every agent. The names of types do not matter, because they are not on the
//! wire.

use std::collections::{HashMap, HashSet};

use qapi_interface::{History, Interface, Meta, Release, Shape, TypeRef};

use crate::schema::{
    Arguments, Command, DefId, Definition, Element, Event, Feature, Kind, Member, Schema, Type, Union,
};

/// The oldest release whose monitors the generated types must understand. Agents of every release are understood,
/// because an agent is as old as its guest.
const OLDEST_MONITOR: Release = Release::new(4, 2);

/// The facts about a schema that follow from other releases.
#[derive(Debug, Default)]
pub(super) struct OtherReleases<'s> {
    /// The members that are mandatory in the schema but left out by some servers.
    omitted: HashMap<(DefId, &'s str), OmittedBy>,
    /// The first release that marks a member or command as deprecated. For a command, the name of the member is empty.
    deprecated: HashMap<(DefId, &'s str), Release>,
    /// The first release after the schema's own that lacks a message, if all later releases lack it, too.
    removed: HashMap<DefId, Release>,
}

/// The servers that leave a member out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OmittedBy {
    /// Servers before the given release.
    Before(Release),
    /// Servers since the given release, which is newer than the schema.
    Since(Release),
    /// Older and newer servers, or any server, because the member belongs to an unstable interface.
    Any,
}

impl<'s> OtherReleases<'s> {
    /// Compares one of QEMU's schemas, of the given release, with the known releases.
    pub(super) fn of(schema: &'s Schema, release: &str) -> Self {
        let history = History::known();
        let protocol = protocol_of(schema);
        let releases: Vec<Release> =
            history.releases_of(protocol).filter(|release| protocol == AGENT || *release >= OLDEST_MONITOR).collect();
        let own: Option<Release> = release.parse().ok();
        let mut found = Self::default();
        let mut known = HashSet::new();
        for (index, other) in releases.iter().enumerate() {
            let Some(interface) = history.interface(protocol, *other) else { continue };
            let mut walk = Walk {
                schema,
                other: &interface,
                omitted: HashSet::new(),
                deprecated: HashSet::new(),
                seen: HashSet::new(),
            };
            walk.messages();
            known.extend(walk.seen.into_iter().map(|(id, _)| id));
            // A member that an older release leaves out is sent from the next one on, or from the schema's own.
            let next = releases.get(index + 1).copied().or(own);
            let omitted_by = match (own, next) {
                (Some(own), _) if *other > own => OmittedBy::Since(*other),
                (_, Some(next)) => OmittedBy::Before(next),
                (_, None) => OmittedBy::Any,
            };
            let lacks = |id: &DefId| interface.message(&schema[*id].name).is_none();
            for (id, _) in schema.definitions().filter(|(_, definition)| definition.kind.is_message()) {
                if own.is_some_and(|own| *other > own) && lacks(&id) {
                    found.removed.entry(id).or_insert(*other);
                } else {
                    found.removed.remove(&id);
                }
            }
            for item in walk.deprecated {
                found.deprecated.entry(item).or_insert(*other);
            }
            for member in walk.omitted {
                let before = found.omitted.get(&member).copied();
                found.omitted.insert(
                    member,
                    match (before, omitted_by) {
                        (Some(OmittedBy::Before(_)) | None, OmittedBy::Before(_)) | (None, _) => omitted_by,
                        // The first of the newer releases counts.
                        (Some(since @ OmittedBy::Since(_)), OmittedBy::Since(_)) => since,
                        _ => OmittedBy::Any,
                    },
                );
            }
        }
        // The history begins later than the first agent.
        match protocol == AGENT {
            true => found.by_documentation(schema, Release::new(0, 0), &HashSet::new()),
            false => found.by_documentation(schema, OLDEST_MONITOR, &known),
        }
        found.unstable(schema);
        found
    }

    /// Returns the servers that leave out a member of a type, or of the event that declares it.
    pub(super) fn omitted_by(&self, owner: DefId, member: &str) -> Option<OmittedBy> {
        self.omitted.get(&(owner, member)).copied()
    }

    /// Returns the first release that marks a member of a type or message as deprecated. With an empty name, it is that
    /// of the command itself.
    pub(super) fn deprecated_since(&self, owner: DefId, member: &str) -> Option<Release> {
        self.deprecated.get(&(owner, member)).copied()
    }

    /// Returns the release that removed a command or event.
    pub(super) fn removed_in(&self, id: DefId) -> Option<Release> {
        self.removed.get(&id).copied()
    }

    /// Adds the members that are younger than a release according to their documentation, for types that no message of
    /// the history contains.
    fn by_documentation(&mut self, schema: &'s Schema, oldest: Release, known: &HashSet<DefId>) {
        for (id, _) in schema.definitions().filter(|(id, _)| !known.contains(id)) {
            for (declared_by, member) in schema.declared_members(id).into_iter().filter(|(_, member)| !member.optional)
            {
                let since = schema[declared_by].member_since(&member.name).and_then(|since| since.parse().ok());
                if let Some(since) = since.filter(|since| *since > oldest) {
                    self.omitted.entry((id, &member.name)).or_insert(OmittedBy::Before(since));
                }
            }
        }
    }

    /// Adds all members of types that only unstable commands and events use, and the unstable members of other types.
    fn unstable(&mut self, schema: &'s Schema) {
        let is_unstable = |features: &[Feature]| features.iter().any(|feature| feature.name == "unstable");
        let stable =
            received(schema, |definition| !is_unstable(&definition.features), |member| !is_unstable(&member.features));
        for id in received(schema, |_| true, |_| true) {
            for member in members_of(schema, id).into_iter().filter(|member| !member.optional) {
                if !stable.contains(&id) || is_unstable(&member.features) {
                    self.omitted.entry((id, &member.name)).or_insert(OmittedBy::Any);
                }
            }
        }
    }
}

/// The agent's protocol.
const AGENT: &str = "qga";

/// Returns the protocol of one of QEMU's schemas. The storage daemon's protocol is a part of the monitor's.
pub(super) fn protocol_of(schema: &Schema) -> &'static str {
    let is_agents =
        |definition: &Definition| matches!(definition.kind, Kind::Command(_)) && definition.name.starts_with("guest-");
    if schema.definitions().any(|(_, definition)| is_agents(definition)) { AGENT } else { "qmp" }
}

fn is_deprecated(meta: &Meta) -> bool {
    meta.features.iter().any(|(name, _)| name == "deprecated")
}

/// Returns all members of a type or message, including those of bases.
fn members_of(schema: &Schema, id: DefId) -> Vec<&Member> {
    match &schema[id].kind {
        Kind::Event(Event { arguments }) | Kind::Command(Command { arguments, .. }) => match arguments {
            Arguments::Inline(members) => members.iter().collect(),
            Arguments::None | Arguments::Named { .. } => Vec::new(),
        },
        Kind::Struct(_) | Kind::Union(_) => schema.all_members(id),
        Kind::Enum(_) | Kind::Alternate(_) => Vec::new(),
    }
}

/// Returns the events that `of` accepts, and the types in the replies and events that it accepts. Types are reached
/// only through members that `by` accepts.
fn received(schema: &Schema, of: impl Fn(&Definition) -> bool, by: impl Fn(&Member) -> bool) -> HashSet<DefId> {
    let mut work = Vec::new();
    let add = |work: &mut Vec<DefId>, ty: Type| {
        if let Element::Defined(id) = ty.element() {
            work.push(id);
        }
    };
    for (id, definition) in schema.definitions().filter(|(_, definition)| of(definition)) {
        match &definition.kind {
            Kind::Command(command) => command.returns.into_iter().for_each(|ty| add(&mut work, ty)),
            Kind::Event(event) => {
                work.push(id);
                if let Arguments::Named { ty, .. } = event.arguments {
                    work.push(ty);
                }
            }
            _ => {}
        }
    }
    let mut seen = HashSet::new();
    while let Some(id) = work.pop() {
        if !seen.insert(id) {
            continue;
        }
        members_of(schema, id).into_iter().filter(|member| by(member)).for_each(|member| add(&mut work, member.ty));
        match &schema[id].kind {
            Kind::Union(union) => work.extend(union.branches.iter().map(|branch| branch.ty)),
            Kind::Alternate(alternate) => alternate.branches.iter().for_each(|branch| add(&mut work, branch.ty)),
            _ => {}
        }
    }
    seen
}

/// A walk along the replies and events of a schema and of another release at the same time.
struct Walk<'s, 'o> {
    schema: &'s Schema,
    other: &'o Interface,
    /// The commands and members that the other release marks as deprecated.
    deprecated: HashSet<(DefId, &'s str)>,
    /// The members that the other release leaves out.
    omitted: HashSet<(DefId, &'s str)>,
    /// The objects that were compared, each with the other release's objects at the same path.
    seen: HashSet<(DefId, Vec<TypeRef>)>,
}

impl<'s> Walk<'s, '_> {
    fn messages(&mut self) {
        let other: HashMap<&str, _> =
            self.other.messages.iter().map(|message| (message.name.as_str(), message)).collect();
        let mut work = Vec::new();
        for (id, definition) in self.schema.definitions() {
            // The other release does not send messages that it does not have.
            let Some(message) = other.get(definition.name.as_str()) else { continue };
            let Some(arguments) = definition.arguments() else { continue };
            if is_deprecated(&message.meta) {
                self.deprecated.insert((id, ""));
            }
            let payload: Vec<TypeRef> = message.payload.into_iter().collect();
            match *arguments {
                Arguments::None => {}
                Arguments::Inline(_) => work.push((id, payload)),
                Arguments::Named { ty, .. } => work.push((ty, payload)),
            }
            if let Kind::Command(Command { returns: Some(returns), .. }) = definition.kind {
                // A command that returns nothing returns an object without members.
                self.ty(returns, message.returns, &mut work);
            }
        }
        // A list of work is used, so that deep schemas do not overflow the stack.
        while let Some((id, other)) = work.pop() {
            if self.seen.insert((id, other.clone())) {
                self.object(id, &other, &mut work);
            }
        }
    }

    /// Compares an object with the objects `other`, whose members the other release has in its place.
    fn object(&mut self, id: DefId, other: &[TypeRef], work: &mut Vec<(DefId, Vec<TypeRef>)>) {
        let objects: Vec<_> = other.iter().filter_map(|ty| self.other.object(*ty)).collect();
        for member in members_of(self.schema, id) {
            let sent = objects.iter().find_map(|object| object.member(&member.name));
            // A condition that the schema has as well makes the field an `Option` anyway.
            let always = sent.is_some_and(|sent| !sent.optional && (sent.meta.cond.is_none() || member.cond.is_some()));
            if !always && !member.optional {
                self.omitted.insert((id, &member.name));
            }
            if let Some(sent) = sent {
                if is_deprecated(&sent.meta) {
                    self.deprecated.insert((id, &member.name));
                }
                self.ty(member.ty, Some(sent.ty), work);
            }
        }
        let Kind::Union(Union { tag, branches, .. }) = &self.schema[id].kind else { return };
        // A tag of another type, or a missing one, does not limit the branches that are sent.
        let values = objects.iter().map(|object| self.other.tag_values(object, tag)).find(|values| !values.is_empty());
        for branch in branches {
            if values.as_ref().is_some_and(|values| !values.contains(&branch.name.as_str())) {
                continue;
            }
            // A union may once have been a struct. The members of its branches are then among the common ones.
            let more = objects.iter().filter_map(|object| object.branch(&branch.name)).map(|branch| branch.ty);
            work.push((branch.ty, other.iter().copied().chain(more).collect()));
        }
    }

    /// Compares the objects in a type with those that the other release has in its place.
    fn ty(&self, ty: Type, other: Option<TypeRef>, work: &mut Vec<(DefId, Vec<TypeRef>)>) {
        let shape = other.map(|other| &self.other.types[other].shape);
        let element = match (ty, shape) {
            (Type::Array(element), Some(Shape::Array(other))) => {
                return self.ty(Type::One(element), Some(*other), work);
            }
            (Type::Array(_), _) => return,
            (Type::One(element), _) => element,
        };
        let Element::Defined(id) = element else { return };
        match (&self.schema[id].kind, shape) {
            (Kind::Struct(_) | Kind::Union(_), None | Some(Shape::Object(_))) => {
                work.push((id, other.into_iter().collect()));
            }
            (Kind::Alternate(alternate), Some(Shape::Alternate(alternatives))) => {
                for branch in &alternate.branches {
                    alternatives.iter().for_each(|alternative| self.ty(branch.ty, Some(alternative.ty), work));
                }
            }
            // The other release has only one of the types.
            (Kind::Alternate(alternate), Some(_)) => {
                alternate.branches.iter().for_each(|branch| self.ty(branch.ty, other, work));
            }
            (Kind::Struct(_) | Kind::Union(_), Some(Shape::Alternate(alternatives))) => {
                alternatives.iter().for_each(|alternative| self.ty(ty, Some(alternative.ty), work));
            }
            _ => {}
        }
    }
}
