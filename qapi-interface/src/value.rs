//! Finds the parts of a type that a value has: the alternative of an alternate, and the branches of a union.

use serde_json::{Map, Value as Json};

use crate::{Alternative, Builtin, Interface, Object, Shape, TypeRef};

impl Interface {
    /// Returns the alternative that has the JSON type of a value. A schema has at most one for each JSON type, and none
    /// that is an alternate.
    pub fn alternative(&self, alternatives: &[Alternative], value: &Json) -> Option<TypeRef> {
        let mut types = alternatives.iter().map(|alternative| alternative.ty);
        types.find(|ty| match &self.types[*ty].shape {
            Shape::Enum(_) => value.is_string(),
            Shape::Array(_) => value.is_array(),
            Shape::Object(_) => value.is_object(),
            Shape::Alternate(_) => false,
            Shape::Builtin(builtin) => match builtin {
                Builtin::Str => value.is_string(),
                Builtin::Bool => value.is_boolean(),
                Builtin::Null => value.is_null(),
                Builtin::Any => true,
                _ => value.is_number(),
            },
        })
    }

    /// Returns the members of the branch that the tag among these members selects. `None` if the interface has no such
    /// branch: a schema leaves out branches without members.
    pub fn branch<'t>(&'t self, object: &Object, members: &Map<String, Json>) -> Option<&'t Object> {
        let tag = members.get(object.tag.as_ref()?)?.as_str()?;
        self.object(object.branch(tag)?.ty)
    }

    /// Returns an object, and the branches that the tags among these members select, one after the other. A branch that
    /// contains itself, which no schema can have, is returned once.
    pub fn parts<'t>(&'t self, object: &'t Object, members: &Map<String, Json>) -> impl Iterator<Item = &'t Object> {
        let mut branches: Vec<&Object> = Vec::new();
        let mut next = Some(object);
        std::iter::from_fn(move || {
            let part = next.take()?;
            let is_new = |branch: &&Object| {
                !std::ptr::eq(*branch, object) && !branches.iter().any(|other| std::ptr::eq(*other, *branch))
            };
            next = self.branch(part, members).filter(is_new);
            branches.extend(next);
            Some(part)
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A recorded answer can contain what no schema can: a union that is a branch of itself, and an alternate of
    /// itself.
    #[test]
    fn types_that_contain_themselves_come_to_an_end() {
        let answer = json!([
            {"name": "do", "meta-type": "command", "arg-type": "0", "ret-type": "2"},
            {"name": "0", "meta-type": "object", "tag": "t", "members": [{"name": "t", "type": "1"}],
             "variants": [{"case": "a", "type": "0"}, {"case": "b", "type": "3"}]},
            {"name": "1", "meta-type": "enum", "members": [{"name": "a"}, {"name": "b"}], "values": ["a", "b"]},
            {"name": "2", "meta-type": "alternate", "members": [{"type": "2"}, {"type": "1"}]},
            {"name": "3", "meta-type": "object", "tag": "u", "members": [{"name": "u", "type": "1"}],
             "variants": [{"case": "a", "type": "3"}, {"case": "b", "type": "0"}]},
        ]);
        let interface = Interface::from_answer(&answer).unwrap();
        let command = interface.command("do").unwrap();
        let parts = |members: Json| {
            let members = members.as_object().cloned().unwrap();
            interface.parts(interface.payload(command), &members).map(|part| part.members[0].name.as_str()).collect()
        };
        let parts = |members| -> Vec<&str> { parts(members) };
        assert_eq!(parts(json!({})), ["t"]);
        assert_eq!(parts(json!({"t": "a"})), ["t"]);
        assert_eq!(parts(json!({"t": "b", "u": "a"})), ["t", "u"]);
        assert_eq!(parts(json!({"t": "b", "u": "b"})), ["t", "u"]);
        let Shape::Alternate(alternatives) = &interface.types[command.returns.unwrap()].shape else { panic!() };
        let chosen = |value| interface.alternative(alternatives, &value).map(|ty| interface.describe(ty));
        assert_eq!(chosen(json!("a")).as_deref(), Some("an enum"));
        assert_eq!(chosen(json!(1)), None);
    }
}
