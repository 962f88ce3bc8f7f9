//! Checks the arguments of a command against the schema table, with QEMU's own errors.
//!
//! The table lists members in the order in which QEMU checks them: first those of bases, then the type's own, then
//! those of the branch that the tag selects. If all of these are valid, unknown members are reported. Only the first
//! fault is reported.

#[cfg(all(test, unix))]
mod live;
mod place;
mod scalar;
#[cfg(test)]
mod tests;

use qapi_interface::{self as facts, Interface, Member, Message, Object, Shape, TypeRef};
use serde_json::{Map, Value};

use self::place::Place;
use super::Policy;
use super::json::Order;

/// Checks all arguments before a command does anything. The error's class is `GenericError`.
///
/// Conditions are ignored: members with a condition are accepted and required as any others.
///
/// `order` is the order of the members in the request, which decides which of several unexpected members is reported.
pub(crate) fn check(
    table: &Interface,
    command: &Message,
    arguments: &Map<String, Value>,
    order: &Order,
    policy: &Policy,
) -> Result<(), String> {
    if !command.flag("gen") {
        return Ok(());
    }
    Checker { table, policy }.object(table.payload(command), arguments, order, None)
}

struct Checker<'t> {
    table: &'t Interface,
    policy: &'t Policy,
}

/// Values nest up to 1024 levels, the limit of the reader of requests. So recursive functions here have small stack
/// frames, and other functions make the texts of errors.
impl Checker<'_> {
    /// Checks an object and its members.
    fn object(
        &self,
        object: &Object,
        members: &Map<String, Value>,
        order: &Order,
        place: Option<&Place<'_>>,
    ) -> Result<(), String> {
        let mut seen = 0;
        for member in self.table.parts(object, members).flat_map(|part| &part.members) {
            let place = Place::member(place, &member.name);
            if let Some(value) = members.get(&member.name) {
                seen += 1;
                self.policy(member)?;
                self.value(member.ty, value, order.member(&member.name), &place)?;
            } else if !member.optional {
                return Err(self.absent(member, &place));
            }
        }
        if seen == members.len() {
            return Ok(());
        }
        self.leftover(object, members, order, place)
    }

    /// Checks a value of any type.
    fn value(&self, ty: TypeRef, value: &Value, order: &Order, place: &Place<'_>) -> Result<(), String> {
        let mut shape = &self.table.types[ty].shape;
        if let Shape::Alternate(alternatives) = shape {
            match self.table.alternative(alternatives, value) {
                Some(selected) => shape = &self.table.types[selected].shape,
                None => return Err(place.no_alternative(&self.table.describe(ty))),
            }
        }
        match (shape, value) {
            (Shape::Object(object), Value::Object(members)) => self.object(object, members, order, Some(place)),
            (Shape::Object(_), _) => Err(place.wrong_type("object")),
            (Shape::Array(element), Value::Array(values)) => {
                values.iter().enumerate().try_for_each(|(index, value)| {
                    self.value(*element, value, order.element(index), &Place::element(place, index))
                })
            }
            (Shape::Array(_), _) => Err(place.wrong_type("array")),
            (Shape::Enum(values), Value::String(text)) => self.text(values, text, place),
            (Shape::Enum(_), _) => Err(place.wrong_type("string")),
            (Shape::Builtin(builtin), value) => scalar::check(*builtin, value, place),
            // An alternative cannot be an alternate.
            (Shape::Alternate(_), _) => Ok(()),
        }
    }

    /// Checks a value of an enumeration.
    fn text(&self, values: &[facts::Value], text: &str, place: &Place<'_>) -> Result<(), String> {
        match values.iter().find(|value| value.name == text) {
            None => Err(place.no_value(text)),
            Some(value) => {
                self.policy.rejection(|name| value.meta.has_feature(name), "value", text).map_or(Ok(()), Err)
            }
        }
    }

    fn policy(&self, member: &Member) -> Result<(), String> {
        let has = |name: &str| member.meta.has_feature(name);
        self.policy.rejection(has, "parameter", &member.name).map_or(Ok(()), Err)
    }

    /// Returns the error for a missing mandatory member. If the policy rejects the member, that error comes first.
    #[cold]
    fn absent(&self, member: &Member, place: &Place<'_>) -> String {
        self.policy(member).err().unwrap_or_else(|| place.missing())
    }

    /// Finds members that neither the object nor the branches selected by its tags have.
    #[cold]
    fn leftover(
        &self,
        object: &Object,
        members: &Map<String, Value>,
        order: &Order,
        place: Option<&Place<'_>>,
    ) -> Result<(), String> {
        let mut known = Vec::new();
        for member in self.table.parts(object, members).flat_map(|part| &part.members) {
            if !known.contains(&&*member.name) {
                known.push(&*member.name);
            }
        }
        match order.leftover(members, known) {
            Some(name) => Err(Place::member(place, name).unexpected()),
            None => Ok(()),
        }
    }
}
