//! Values of recursive types, of any depth, along every cycle of types in the schema table.

use std::collections::{HashSet, VecDeque};

use qapi_types::schema::{Object, Type};
use serde_json::{Map, Value};

use super::{Fill, Maker};

/// A cycle of types, from the outermost type to the same type within it.
#[derive(Clone, Debug)]
pub(crate) struct Cycle(Vec<Step>);

/// A step from a type to one of its parts.
#[derive(Clone, Debug)]
enum Step {
    /// Into a member of an object that has these tags.
    Member { object: &'static Object, tags: Vec<(&'static str, &'static str)>, name: &'static str },
    /// Into an element of an array.
    Element,
    /// To an alternative, which adds no level.
    Alternative,
}

/// Returns the shortest cycle through each member, element or alternative by which a type can contain itself.
pub(crate) fn cycles(ty: Type) -> Vec<Cycle> {
    let around = |(step, inner)| {
        let mut seen = HashSet::new();
        let mut queue = VecDeque::from([(inner, vec![step])]);
        while let Some((at, way)) = queue.pop_front() {
            if identity(at) == identity(ty) {
                return Some(Cycle(way));
            }
            if identity(at).is_some_and(|at| seen.insert(at)) {
                queue.extend(steps(at).into_iter().map(|(step, inner)| (inner, [&way[..], &[step]].concat())));
            }
        }
        None
    };
    steps(ty).into_iter().filter_map(around).collect()
}

/// Identifies a type: the number of arrays around it, and its entry. `None` for types without parts.
fn identity(ty: Type) -> Option<(usize, usize)> {
    match ty {
        Type::Object(object) => Some((0, std::ptr::from_ref(object).addr())),
        Type::Alternate(alternate) => Some((0, std::ptr::from_ref(alternate).addr())),
        Type::Array(element) => identity(*element).map(|(arrays, of)| (arrays + 1, of)),
        _ => None,
    }
}

fn steps(ty: Type) -> Vec<(Step, Type)> {
    match ty {
        Type::Object(object) => members(object, object, &[]),
        Type::Alternate(alternate) => alternate.alternatives.iter().map(|to| (Step::Alternative, to.ty)).collect(),
        Type::Array(element) => vec![(Step::Element, *element)],
        _ => Vec::new(),
    }
}

/// Returns the steps to the members of an object, or of its part `part`, and of its branches.
fn members(object: &'static Object, part: &'static Object, tags: &[(&'static str, &'static str)]) -> Vec<(Step, Type)> {
    let step = |name| Step::Member { object, tags: tags.to_vec(), name };
    let mut all: Vec<_> = part.members.iter().map(|member| (step(member.name), member.ty)).collect();
    for (tag, branch) in part.variants.iter().flat_map(|variants| variants.branches.iter().map(|b| (variants.tag, b))) {
        all.extend(members(object, branch.object, &[tags, &[(tag, branch.value)]].concat()));
    }
    all
}

impl Cycle {
    /// Returns the number of objects and arrays of one cycle.
    pub(crate) fn levels(&self) -> usize {
        self.0.iter().filter(|step| !matches!(step, Step::Alternative)).count()
    }

    /// Returns a value of the type that contains `inner`, another value of the type.
    pub(crate) fn around(&self, inner: Value) -> Value {
        self.0.iter().rev().fold(inner, |inner, step| match step {
            Step::Member { object, tags, name } => {
                let mut members = Map::new();
                fill(object, tags, name, &mut members);
                members.insert((*name).to_owned(), inner);
                Value::Object(members)
            }
            Step::Element => Value::Array(vec![inner]),
            Step::Alternative => inner,
        })
    }
}

/// Adds an object's mandatory members, except the member `skipped`.
fn fill(object: &'static Object, tags: &[(&str, &str)], skipped: &str, members: &mut Map<String, Value>) {
    let tag = object.variants.map(|variants| variants.tag);
    for member in
        object.members.iter().filter(|member| !member.optional && ![Some(skipped), tag].contains(&Some(member.name)))
    {
        members.insert(member.name.to_owned(), Maker::new(1, Fill::None).value(member.ty));
    }
    let Some(variants) = object.variants else { return };
    let wanted = tags.iter().find(|(tag, _)| *tag == variants.tag);
    let value = wanted.map_or_else(|| variants.branches[0].value, |(_, value)| *value);
    members.insert(variants.tag.to_owned(), value.into());
    if let Some(branch) = variants.branches.iter().find(|branch| branch.value == value) {
        fill(branch.object, tags, skipped, members);
    }
}

/// Returns how deep objects and arrays nest.
pub(crate) fn depth(value: &Value) -> usize {
    match value {
        Value::Array(values) => 1 + values.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
