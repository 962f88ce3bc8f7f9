//! Alternates: the JSON type of a value must select one alternative.

use crate::diagnostic::{Fault, clip};
use crate::schema::{Alternate, Builtin, Element, Kind, Type};

use super::checker::Checker;

/// Checks all alternates.
pub(super) fn check(checker: &mut Checker<'_>) {
    for id in checker.ids() {
        let Some(definition) = checker.get(id) else { continue };
        let Kind::Alternate(alternate) = &definition.kind else { continue };
        if let Some(fault) = fault(checker, alternate) {
            checker.reject(id, fault, None);
        }
    }
}

fn fault(checker: &Checker<'_>, alternate: &Alternate) -> Option<Fault> {
    let mut taken: Vec<(Json, &str)> = Vec::new();
    for branch in &alternate.branches {
        let name = clip(&branch.name);
        let values = match json(checker, branch.ty) {
            Ok(values) => values,
            Err(Unknown::Broken) => continue,
            Err(Unknown::NoType) => {
                return Some(Fault::BadAlternative { name, found: checker.describe(branch.ty) });
            }
        };
        let other = taken.iter().find(|(json, _)| values.contains(json));
        if let Some((_, other)) = other {
            return Some(Fault::AmbiguousAlternative { name, other: clip(other) });
        }
        taken.extend(values.into_iter().map(|json| (json, branch.name.as_str())));
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

/// Why the JSON type of a type is not known.
enum Unknown {
    /// The type has an error.
    Broken,
    /// Its values can be of more than one JSON type.
    NoType,
}

/// Returns the JSON type of a type's values, and the JSON types that its strings can be mistaken for: on QEMU's command
/// line all values are strings.
fn json(checker: &Checker<'_>, ty: Type) -> Result<Vec<Json>, Unknown> {
    let element = match ty {
        Type::Array(_) => return Ok(vec![Json::Array]),
        Type::One(element) => element,
    };
    let id = match element {
        Element::Builtin(builtin) => {
            return match builtin {
                Builtin::Any => Err(Unknown::NoType),
                Builtin::Null => Ok(vec![Json::Null]),
                Builtin::Bool => Ok(vec![Json::Bool]),
                Builtin::Str => Ok(vec![Json::String, Json::Number, Json::Bool]),
                _ => Ok(vec![Json::Number]),
            };
        }
        Element::Defined(id) => id,
    };
    match checker.keyword(id) {
        Some("struct" | "union") => return Ok(vec![Json::Object]),
        Some("enum") => {}
        Some(_) => return Err(Unknown::NoType),
        None => return Err(Unknown::Broken),
    }
    let Some(Kind::Enum(enumeration)) = checker.get(id).map(|definition| &definition.kind) else {
        return Err(Unknown::Broken);
    };
    let mut values = vec![Json::String];
    let names = || enumeration.values.iter().map(|value| value.name.as_str());
    if names().any(|name| matches!(name, "on" | "off")) {
        values.push(Json::Bool);
    }
    if names().any(|name| name.starts_with(|ch: char| "-+.0123456789".contains(ch))) {
        values.push(Json::Number);
    }
    Ok(values)
}
