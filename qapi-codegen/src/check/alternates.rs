//! Alternates: the JSON type of a value must select one alternative.

use crate::diagnostic::{Fault, clip};
use crate::schema::{Alternate, AlternateBranch, Builtin, DefId, Element, Kind, Type};
use crate::source::Span;

use super::checker::Checker;

/// Checks all alternates.
pub(super) fn check(checker: &mut Checker<'_>) {
    for id in checker.ids() {
        let Some(definition) = checker.get(id) else { continue };
        let Kind::Alternate(alternate) = &definition.kind else { continue };
        if let Some(Found { fault, at, other, note, help }) = find(checker, id, alternate) {
            checker.reject_with(id, fault, at, |error| {
                error.related(other.map(|other| (other, "this is the other branch"))).notes(note).help(help)
            });
        }
    }
}

/// A fault in an alternate.
struct Found {
    fault: Fault,
    /// The branch with the fault.
    at: Option<Span>,
    /// The branch that it conflicts with.
    other: Option<Span>,
    note: Option<String>,
    help: Vec<String>,
}

fn find(checker: &Checker<'_>, id: DefId, alternate: &Alternate) -> Option<Found> {
    let place = |index: usize| checker.places(id).branches.get(index).copied();
    let mut taken: Vec<(usize, Values)> = Vec::new();
    for (index, branch) in alternate.branches.iter().enumerate() {
        let name = clip(&branch.name);
        let values = match values(checker, branch.ty) {
            Ok(values) => values,
            Err(Unknown::Broken) => continue,
            Err(Unknown::NoType) => {
                let (note, help) = no_type(branch.ty);
                let fault = Fault::BadAlternative { name, found: checker.describe(branch.ty) };
                return Some(Found { fault, at: place(index), other: None, note, help });
            }
        };
        let conflict = |(index, other): &(usize, Values)| {
            let other_branch = alternate.branches.get(*index)?;
            let (note, help) = conflict(checker, (branch, &values), (other_branch, other))?;
            let fault = Fault::AmbiguousAlternative { name: name.clone(), other: clip(&other_branch.name) };
            Some((fault, *index, note, help))
        };
        if let Some((fault, other, note, help)) = taken.iter().find_map(conflict) {
            return Some(Found { fault, at: place(index), other: place(other), note: Some(note), help });
        }
        taken.push((index, values));
    }
    None
}

/// The JSON type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Json {
    Null,
    Bool,
    Number,
    String,
    Array,
    Object,
}

/// The values of a branch.
struct Values {
    json: Json,
    /// The other JSON types that its strings can be mistaken for. For an enum, also the value that can be mistaken.
    mistaken: Vec<(Json, Option<String>)>,
}

/// The reason why a type has no known JSON type.
enum Unknown {
    /// The type has an error.
    Broken,
    /// Its values can be of more than one JSON type.
    NoType,
}

/// Returns the JSON type of a type's values, and the JSON types that its strings can be mistaken for: on QEMU's command
/// line all values are strings.
fn values(checker: &Checker<'_>, ty: Type) -> Result<Values, Unknown> {
    let only = |json| Ok(Values { json, mistaken: Vec::new() });
    let element = match ty {
        Type::Array(_) => return only(Json::Array),
        Type::One(element) => element,
    };
    let id = match element {
        Element::Builtin(builtin) => {
            return match builtin {
                Builtin::Any => Err(Unknown::NoType),
                Builtin::Null => only(Json::Null),
                Builtin::Bool => only(Json::Bool),
                Builtin::Str => {
                    Ok(Values { json: Json::String, mistaken: vec![(Json::Number, None), (Json::Bool, None)] })
                }
                _ => only(Json::Number),
            };
        }
        Element::Defined(id) => id,
    };
    match checker.keyword(id) {
        Some("struct" | "union") => return only(Json::Object),
        Some("enum") => {}
        Some(_) => return Err(Unknown::NoType),
        None => return Err(Unknown::Broken),
    }
    let Some(definition) = checker.get(id) else { return Err(Unknown::Broken) };
    let Kind::Enum(enumeration) = &definition.kind else { return Err(Unknown::Broken) };
    let find = |json, is_like: fn(&str) -> bool| {
        let value = enumeration.values.iter().find(|value| is_like(&value.name))?;
        Some((json, Some(format!("the value '{}' of enum '{}'", clip(&value.name), clip(&definition.name)))))
    };
    let mistaken = [
        find(Json::Bool, |name| matches!(name, "on" | "off")),
        find(Json::Number, |name| name.starts_with(|ch: char| "-+.0123456789".contains(ch))),
    ];
    Ok(Values { json: Json::String, mistaken: mistaken.into_iter().flatten().collect() })
}

/// Says why two branches conflict and what to do, if they do.
fn conflict(
    checker: &Checker<'_>,
    (branch, values): (&AlternateBranch, &Values),
    (other_branch, other): (&AlternateBranch, &Values),
) -> Option<(String, Vec<String>)> {
    if values.json == other.json {
        let types = [branch.ty, other_branch.ty];
        return Some(same_json(checker, values.json, types));
    }
    let mistaken = |strings: &Values, json| strings.mistaken.iter().find(|(mistaken, _)| *mistaken == json).cloned();
    let (json, value) = mistaken(values, other.json).or_else(|| mistaken(other, values.json))?;
    let like = if json == Json::Bool { "a bool" } else { "a number" };
    let remedy = match value {
        None => format!("remove one of the branches: a 'str' can hold {like} as text"),
        Some(_) => "rename that value, or remove one of the branches".to_owned(),
    };
    let strings = value.as_deref().unwrap_or("a 'str'");
    let note = format!(
        "in text, as on QEMU's command line, {strings} can look like {like}, so QEMU forbids both in one alternate"
    );
    Some((note, vec![remedy, "or put one of them into a struct, which is an object in JSON".to_owned()]))
}

/// Says why two branches of one JSON type conflict, and what to do.
fn same_json(checker: &Checker<'_>, json: Json, types: [Type; 2]) -> (String, Vec<String>) {
    const REMOVE: &str = "remove one of the branches";
    let is_str = |ty: &Type| *ty == Type::One(Element::Builtin(Builtin::Str));
    let is_enum = |ty: &Type| matches!(ty, Type::One(Element::Defined(id)) if checker.keyword(*id) == Some("enum"));
    let (what, help): (_, &[&str]) = match json {
        Json::Null => ("null", &[REMOVE]),
        Json::Bool => ("true or false", &[REMOVE]),
        Json::Number => ("numbers", &["remove one of the branches: 'number' holds integers as well"]),
        Json::String if types.iter().all(is_enum) => ("strings", &["make one enum of both"]),
        Json::String if types.iter().any(is_enum) && types.iter().any(is_str) => {
            ("strings", &["remove one of the branches: 'str' holds the values of every enum"])
        }
        Json::String => ("strings", &[REMOVE]),
        Json::Array => ("arrays", &[REMOVE, "or put one of them into a struct, which is an object in JSON"]),
        Json::Object => ("objects", &["use a union, whose discriminator selects the branch"]),
    };
    let note = format!("the type of the value in JSON selects the branch of an alternate, and both are {what}");
    (note, help.iter().map(|&help| help.to_owned()).collect())
}

/// Says why a type without one JSON type cannot be a branch, and what to do.
fn no_type(ty: Type) -> (Option<String>, Vec<String>) {
    match ty {
        Type::One(Element::Builtin(_)) => {
            let note =
                "the type of the value in JSON selects the branch of an alternate, and 'any' can have every type";
            (Some(note.to_owned()), vec!["use 'any' in place of the alternate".to_owned()])
        }
        _ => (None, vec!["list the branches of that alternate here, in place of this one".to_owned()]),
    }
}
