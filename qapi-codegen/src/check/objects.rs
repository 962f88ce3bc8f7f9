//! Checks structs and unions: clashes between their members, tags, and nesting.
//!
//! An object may refer to itself in a member, because the member's value is another object. It cannot be its own base
//! or branch.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Fault, clip, listed, nearest};
use crate::schema::{Arguments, Base, DefId, Definition, Element, Kind, Member, Type, Union};
use crate::source::Span;

use super::checker::Checker;
use super::features::clashing_feature;
use super::names::c_name;

/// Checks all objects, bases before the objects that are based on them.
pub(super) fn check(checker: &mut Checker<'_>) {
    let states = vec![State::New; checker.definitions.len()];
    let comparisons_left = checker.options.limits.comparisons;
    let depths = vec![0; states.len()];
    let mut objects = Objects { checker, states, depths, comparisons_left, suggestions_left: 20 };
    for id in objects.checker.ids() {
        objects.visit(id, 0);
        objects.inline_arguments(id);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    New,
    /// Being checked, for itself or for an object that contains it.
    Active,
    Done,
    /// Has an error, which has been reported.
    Failed,
}

struct Objects<'c, 'a> {
    checker: &'c mut Checker<'a>,
    states: Vec<State>,
    /// The nesting depth of each object that has been checked.
    depths: Vec<usize>,
    /// The number of members that may still be compared with others.
    comparisons_left: usize,
    /// The number of errors that may still get a suggestion.
    suggestions_left: usize,
}

impl Objects<'_, '_> {
    /// Checks an object after the objects that it contains. Recursion is bounded by the limit on nesting.
    fn visit(&mut self, id: DefId, depth: usize) -> State {
        let index = id.0 as usize;
        match self.states.get(index) {
            Some(State::New) => {}
            Some(State::Active) => {
                // Only a base or branch leads back to this object.
                let name = self.checker.get(id).map(|definition| clip(&definition.name));
                return self.fail(id, Fault::ContainsItself { name: name.unwrap_or_default() }, None);
            }
            state => return state.copied().unwrap_or(State::Failed),
        }
        let Some(definition) = self.checker.get(id) else {
            self.states[index] = State::Failed;
            return State::Failed;
        };
        let base = definition.kind.base();
        let branches: Vec<DefId> = match &definition.kind {
            Kind::Union(object) => object.branches.iter().map(|branch| branch.ty).collect(),
            _ => Vec::new(),
        };
        let limit = self.checker.options.limits.nesting;
        if depth >= limit {
            return self.fail(id, Fault::TooDeep { limit }, None);
        }
        self.states[index] = State::Active;
        // Checks the object with its base first, then its branches.
        let sound = self.contain(id, base, depth) && self.members(id);
        let mut whole = true;
        for branch in branches {
            whole &= self.contain(id, Some(branch), depth);
        }
        if self.depths[index] > limit {
            return self.fail(id, Fault::TooDeep { limit }, None);
        }
        if sound && whole && self.states[index] == State::Active && self.branches_clash(id) {
            self.states[index] = State::Done;
        } else {
            self.states[index] = State::Failed;
            self.checker.failed[index] = true;
        }
        self.states[index]
    }

    /// Checks a base or branch of an object, if there is one. Returns whether it is valid.
    fn contain(&mut self, id: DefId, contained: Option<DefId>, depth: usize) -> bool {
        let Some(contained) = contained else { return true };
        let state = self.visit(contained, depth + 1);
        let below = self.depths.get(contained.0 as usize).map_or(0, |depth| depth + 1);
        let depth = &mut self.depths[id.0 as usize];
        *depth = below.max(*depth);
        state == State::Done
    }

    fn fail(&mut self, id: DefId, fault: Fault, detail: Option<Span>) -> State {
        self.states[id.0 as usize] = State::Failed;
        self.checker.reject(id, fault, detail);
        State::Failed
    }

    /// Checks the members of an object whose base is valid. Returns whether they are valid, too.
    fn members(&mut self, id: DefId) -> bool {
        let mut left = self.comparisons_left;
        let Some(definition) = self.checker.get(id) else { return false };
        let (tag_type, found) = match &definition.kind {
            Kind::Struct(object) => {
                let inherited = object.base.map(|base| self.checker.members_with_bases(base)).unwrap_or_default();
                let clash = first_clash(&inherited, &[&object.members], &mut left);
                (None, clash.or_else(|| self.check_members(&object.members, &mut left)))
            }
            Kind::Union(object) => match self.union(id, object, &mut left) {
                Ok(tag_type) => (tag_type, None),
                Err(found) => (None, Some(found)),
            },
            _ => (None, None),
        };
        self.comparisons_left = left;
        if let Some(Found { fault, detail, related }) = found {
            let help = self.meant(id, &fault);
            self.states[id.0 as usize] = State::Failed;
            self.checker.reject_with(id, fault, detail, |error| error.help(help).related(related));
            return false;
        }
        if let Some(tag_type) = tag_type
            && let Some(definition) = &mut self.checker.definitions[id.0 as usize]
            && let Kind::Union(object) = &mut definition.kind
        {
            object.tag_type = tag_type;
        }
        true
    }

    /// Suggests a name for the wrong name of a tag or branch.
    fn meant(&mut self, id: DefId, fault: &Fault) -> Option<String> {
        let (Fault::BranchNotAValue { name, .. } | Fault::TagNotAMember { name }) = fault else { return None };
        self.suggestions_left = self.suggestions_left.checked_sub(1)?;
        let Kind::Union(object) = &self.checker.get(id)?.kind else { return None };
        let (names, what): (Vec<&str>, _) = if let Fault::TagNotAMember { .. } = fault {
            let common = self.common(object).into_iter().flatten();
            (common.map(|member| member.name.as_str()).collect(), "the base has these members")
        } else {
            let tag = self.tag(id, object).ok()?;
            let Kind::Enum(tag_type) = &self.checker.get(tag)?.kind else { return None };
            (tag_type.values.iter().map(|value| value.name.as_str()).collect(), "the enum has these values")
        };
        let all = || (!names.is_empty()).then(|| format!("{what}: {}", listed(names.iter().copied())));
        nearest(name, names.iter().copied()).or_else(all)
    }

    /// Checks that no branch of a union has a member of the same name as the base or an outer branch. Returns whether
    /// that is so.
    fn branches_clash(&mut self, id: DefId) -> bool {
        let Some(Definition { kind: Kind::Union(object), .. }) = self.checker.get(id) else { return true };
        let mut left = self.comparisons_left;
        let common = self.common(object);
        let found = self.reached(object).into_iter().find_map(|branch| {
            let Found { fault, detail, .. } =
                first_clash(&common, &self.checker.members_with_bases(branch), &mut left)?;
            let of = self.checker.get(branch).map_or("", |definition| &definition.name);
            let fault = match fault {
                Fault::NameClash { what, name, .. } => {
                    let other = "a member of the base or of an outer branch".to_owned();
                    Fault::NameClash { what, name: format!("{name}' of type '{}", clip(of)), other }
                }
                fault => fault,
            };
            Some((fault, detail))
        });
        self.comparisons_left = left;
        match found {
            Some((fault, member)) => {
                self.states[id.0 as usize] = State::Failed;
                let related = member.map(|member| (member, "this is the member of the branch"));
                self.checker.reject_with(id, fault, None, |error| error.related(related));
                false
            }
            None => true,
        }
    }

    /// Checks the members that a command or event declares in place.
    fn inline_arguments(&mut self, id: DefId) {
        let Some(definition) = self.checker.get(id) else { return };
        let members = match &definition.kind {
            Kind::Command(command) => &command.arguments,
            Kind::Event(event) => &event.arguments,
            _ => return,
        };
        let Arguments::Inline(members) = members else { return };
        let mut left = self.comparisons_left;
        let found = self.check_members(members, &mut left);
        self.comparisons_left = left;
        if let Some(Found { fault, detail, related }) = found {
            self.checker.reject_with(id, fault, detail, |error| error.related(related));
        }
    }

    /// Checks that members declared together are distinct, and that the features of each are.
    fn check_members(&self, members: &[Member], left: &mut usize) -> Option<Found> {
        let clash = members.iter().find_map(|member| {
            let fault = clashing_feature(&member.features)?;
            Some(Found { fault, detail: Some(member.span), related: None })
        });
        clash.or_else(|| first_clash(&[], &[members], left))
    }

    /// Returns the members that all branches of a union have.
    fn common<'u>(&'u self, object: &'u Union) -> Vec<&'u [Member]> {
        match &object.base {
            Base::Named(base) => self.checker.members_with_bases(*base),
            Base::Inline(members) => vec![members.as_slice()],
        }
    }

    /// Checks a union. Returns the type of its tag, or `None` if that type has an error.
    fn union(&self, id: DefId, object: &Union, left: &mut usize) -> Result<Option<DefId>, Found> {
        if let Base::Inline(members) = &object.base
            && let Some(found) = self.check_members(members, left)
        {
            return Err(found);
        }
        let tag = self.tag(id, object)?;
        let Some(tag_type) = self.checker.get(tag) else { return Ok(None) };
        match self.branches(id, object, tag_type) {
            Some(found) => Err(found),
            None => Ok(Some(tag)),
        }
    }

    /// Returns the type of the tag.
    fn tag(&self, id: DefId, object: &Union) -> Result<DefId, Found> {
        let name = clip(&object.tag);
        let found = |fault, member: Option<&Member>| {
            let related = member.map(|member| (member.span, "it is declared here"));
            Found { fault, detail: self.checker.places(id).tag, related }
        };
        let common = self.common(object);
        let mut members = common.iter().flat_map(|members| members.iter());
        let Some(tag) = members.find(|member| member.name == object.tag) else {
            return Err(found(Fault::TagNotAMember { name }, None));
        };
        let tag_type = match tag.ty {
            Type::One(Element::Defined(id)) if matches!(self.checker.keyword(id), Some("enum") | None) => id,
            _ => return Err(found(Fault::TagNotAnEnum { name }, Some(tag))),
        };
        match tag {
            Member { optional: true, .. } => Err(found(Fault::TagOptional { name }, Some(tag))),
            Member { cond: Some(_), .. } => Err(found(Fault::TagConditional { name }, Some(tag))),
            _ => Ok(tag_type),
        }
    }

    /// Checks that the branches are values of the tag.
    fn branches(&self, id: DefId, object: &Union, tag_type: &Definition) -> Option<Found> {
        let Kind::Enum(enumeration) = &tag_type.kind else { return None };
        let found = |fault, branch| {
            let detail = self.checker.places(id).branches.get(branch).copied();
            Some(Found { fault, detail, related: None })
        };
        if object.branches.is_empty() && enumeration.values.is_empty() {
            return found(Fault::NoBranches, usize::MAX);
        }
        let mut values: Vec<&str> = enumeration.values.iter().map(|value| value.name.as_str()).collect();
        values.sort_unstable();
        let known = |name: &str| values.binary_search(&name).is_ok();
        let mut branches = object.branches.iter().enumerate();
        let Some((index, wrong)) = branches.clone().find(|(_, branch)| !known(&branch.name)) else {
            let is_union = |id| self.checker.keyword(id) == Some("union");
            let nested = !self.checker.options.language.nested_unions();
            let (index, wrong) = branches.find(|(_, branch)| nested && is_union(branch.ty))?;
            return found(Fault::BranchIsAUnion { name: clip(&wrong.name) }, index);
        };
        let (name, tag_type) = (clip(&wrong.name), clip(&tag_type.name));
        found(Fault::BranchNotAValue { name, tag_type }, index)
    }

    /// Returns the types of the branches, and the types of their branches if they are unions, once each.
    ///
    /// Outer branches precede inner ones. Clashes between an inner union and its own branches have been checked with
    /// that union.
    fn reached(&self, object: &Union) -> Vec<DefId> {
        let mut seen = HashSet::new();
        let mut reached = Vec::new();
        let mut add = |object: &Union, reached: &mut Vec<DefId>| {
            let types = object.branches.iter().map(|branch| branch.ty);
            reached.extend(types.filter(|&ty| seen.insert(ty)));
        };
        add(object, &mut reached);
        let mut next = 0;
        while let Some(&id) = reached.get(next) {
            next += 1;
            if let Some(Definition { kind: Kind::Union(inner), .. }) = self.checker.get(id) {
                add(inner, &mut reached);
            }
        }
        reached
    }
}

/// A fault and its position, if known.
struct Found {
    fault: Fault,
    detail: Option<Span>,
    /// A related position, and its label.
    related: Option<(Span, &'static str)>,
}

/// Finds the first new member whose name is the same in C as that of an old or another new member.
fn first_clash(old: &[&[Member]], new: &[&[Member]], left: &mut usize) -> Option<Found> {
    let count = old.iter().chain(new).map(|members| members.len()).sum();
    match left.checked_sub(count) {
        Some(rest) => *left = rest,
        None => return Some(Found { fault: Fault::TooComplex, detail: None, related: None }),
    }
    let all = old.iter().chain(new).flat_map(|members| members.iter());
    let old_count: usize = old.iter().map(|members| members.len()).sum();
    if count <= 24 {
        // Most objects have so few members that a hash table does not pay.
        let all: Vec<&Member> = all.collect();
        let is_clash = |i: usize| all[..i].iter().find(|other| same_in_c(&other.name, &all[i].name));
        return (old_count..count).find_map(|i| Some(clash(all[i], is_clash(i)?)));
    }
    let mut seen: HashMap<_, &Member> = HashMap::with_capacity(count);
    for (i, member) in all.enumerate() {
        if let Some(other) = seen.insert(c_name(&member.name), member)
            && i >= old_count
        {
            return Some(clash(member, other));
        }
    }
    None
}

fn clash(member: &Member, other: &Member) -> Found {
    let related = Some((other.span, "this is the other"));
    let other = format!("member '{}'", clip(&other.name));
    let fault = Fault::NameClash { what: "member", name: clip(&member.name), other };
    Found { fault, detail: Some(member.span), related }
}

/// Whether two valid names are the same in C.
fn same_in_c(a: &str, b: &str) -> bool {
    let c = |byte: u8| if matches!(byte, b'-' | b'.') { b'_' } else { byte };
    a.len() == b.len() && a.bytes().zip(b.bytes()).all(|(a, b)| c(a) == c(b))
}
