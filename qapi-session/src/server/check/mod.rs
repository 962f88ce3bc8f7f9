//! The arguments of a command, checked against the schema table, with QEMU's own errors.
//!
//! The table says what there is, in the order in which QEMU looks at it: members with those of bases
//! first, then those of the branch that the tag selects, and once all of these are as they should be,
//! what is left over. The first fault is the one that is reported.

#[cfg(all(test, unix))]
mod live;
mod place;
mod scalar;
#[cfg(test)]
mod tests;

use qapi_types::schema::{Alternate, Command, Enum, Member, Object, Type};
use serde_json::{Map, Value};

use self::place::Place;
use super::Policy;
use super::json::Order;

/// Checks all arguments before a command does anything. The error's class is `GenericError`.
///
/// Conditions are not looked at: a table without them in mind has what any build of QEMU would have.
///
/// `order` is that of the arguments' members: of several that are unexpected it says which one is named.
pub(crate) fn check(
    command: &Command,
    arguments: &Map<String, Value>,
    order: &Order,
    policy: &Policy,
) -> Result<(), String> {
    if !command.generated {
        return Ok(());
    }
    Checker { policy }.object(command.arguments, arguments, order, None)
}

/// The alternative of an alternate that a value is: there is at most one of each JSON type.
pub(super) fn select(alternate: &Alternate, value: &Value) -> Option<Type> {
    let mut types = alternate.alternatives.iter().map(|alternative| alternative.ty.known());
    types.find(|ty| match ty {
        Type::Str | Type::Base64 | Type::Enum(_) => value.is_string(),
        Type::Bool => value.is_boolean(),
        Type::Null => value.is_null(),
        Type::Array(_) => value.is_array(),
        Type::Object(_) => value.is_object(),
        // Whatever else is not a number cannot be an alternative.
        _ => value.is_number(),
    })
}

/// What the tag of a union adds to its members, if it does.
pub(super) fn branch(object: &Object, members: &Map<String, Value>) -> Option<&'static Object> {
    let variants = object.variants?;
    let tag = members.get(variants.tag)?.as_str()?;
    variants.branches.iter().find(|branch| branch.value == tag).map(|branch| branch.object)
}

struct Checker<'p> {
    policy: &'p Policy,
}

/// Values are as deep as the reader of requests lets them be, 1024 levels: what calls itself here has
/// small frames, and leaves the making of texts to functions that do not.
impl Checker<'_> {
    /// Checks an object and what it is made of.
    fn object(
        &self,
        object: &Object,
        members: &Map<String, Value>,
        order: &Order,
        place: Option<&Place<'_>>,
    ) -> Result<(), String> {
        let mut seen = 0;
        let mut part = object;
        loop {
            for member in part.members {
                let place = Place::member(place, member.name);
                if let Some(value) = members.get(member.name) {
                    seen += 1;
                    self.policy(member)?;
                    self.value(member.ty, value, order.member(member.name), &place)?;
                } else if !member.optional {
                    return Err(self.absent(member, &place));
                }
            }
            match branch(part, members) {
                Some(branch) => part = branch,
                None => break,
            }
        }
        if seen == members.len() {
            return Ok(());
        }
        leftover(object, members, order, place)
    }

    /// Checks a value of any type.
    fn value(&self, ty: Type, value: &Value, order: &Order, place: &Place<'_>) -> Result<(), String> {
        let mut ty = ty.known();
        if let Type::Alternate(alternate) = ty {
            match select(alternate, value) {
                Some(selected) => ty = selected,
                None => return Err(place.no_alternative(alternate.name)),
            }
        }
        match (ty, value) {
            (Type::Object(object), Value::Object(members)) => self.object(object, members, order, Some(place)),
            (Type::Object(_), _) => Err(place.wrong_type("object")),
            (Type::Array(element), Value::Array(values)) => values.iter().enumerate().try_for_each(|(index, value)| {
                self.value(*element, value, order.element(index), &Place::element(place, index))
            }),
            (Type::Array(_), _) => Err(place.wrong_type("array")),
            (Type::Enum(ty), Value::String(text)) => self.text(ty, text, place),
            (Type::Enum(_), _) => Err(place.wrong_type("string")),
            (ty, value) => scalar::check(ty, value, place),
        }
    }

    /// Checks a value of an enumeration.
    fn text(&self, ty: &Enum, text: &str, place: &Place<'_>) -> Result<(), String> {
        match ty.values.iter().find(|value| value.name == text) {
            None => Err(place.no_value(text)),
            Some(value) => self.policy.rejection(value.features, "value", text).map_or(Ok(()), Err),
        }
    }

    fn policy(&self, member: &Member) -> Result<(), String> {
        match member.features {
            [] => Ok(()),
            features => self.policy.rejection(features, "parameter", member.name).map_or(Ok(()), Err),
        }
    }

    /// The error for a mandatory member that is not there. That it is not wanted comes first.
    #[cold]
    fn absent(&self, member: &Member, place: &Place<'_>) -> String {
        self.policy(member).err().unwrap_or_else(|| place.missing())
    }
}

/// Looks for members that the object does not have, nor the branches that tags select.
#[cold]
fn leftover(
    object: &Object,
    members: &Map<String, Value>,
    order: &Order,
    place: Option<&Place<'_>>,
) -> Result<(), String> {
    let parts = std::iter::successors(Some(object), |part| branch(part, members));
    let mut known = Vec::new();
    for member in parts.flat_map(|part| part.members) {
        if !known.contains(&member.name) {
            known.push(member.name);
        }
    }
    match order.leftover(members, known) {
        Some(name) => Err(Place::member(place, name).unexpected()),
        None => Ok(()),
    }
}
