//! The policy for deprecated and unstable input and output, as in QEMU's `-compat`.

use qapi_interface::{Interface, Object, Shape, TypeRef};
use serde_json::Value;

/// A policy for the deprecated and unstable parts of a protocol.
///
/// It helps to find clients that use such parts. By default everything is accepted and nothing is hidden. The members
/// have the names and effects of those of QEMU's option `-compat`, without its value `crash`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Policy {
    /// The policy for deprecated commands, arguments and values of enumerations.
    pub deprecated_input: InputPolicy,
    /// The policy for deprecated events and members. Values of enumerations are not hidden.
    pub deprecated_output: OutputPolicy,
    /// The policy for unstable commands, arguments and values of enumerations.
    pub unstable_input: InputPolicy,
    /// The policy for unstable events and members. Values of enumerations are not hidden.
    pub unstable_output: OutputPolicy,
}

/// The treatment of input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum InputPolicy {
    /// The input is accepted.
    #[default]
    Accept,
    /// The client receives an error.
    Reject,
}

/// The treatment of output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutputPolicy {
    /// The output is sent.
    #[default]
    Accept,
    /// The output is left out.
    Hide,
}

impl Policy {
    /// Returns the default, which accepts everything and hides nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`deprecated_input`](Self#structfield.deprecated_input).
    #[must_use]
    pub fn deprecated_input(mut self, input: InputPolicy) -> Self {
        self.deprecated_input = input;
        self
    }

    /// Sets [`deprecated_output`](Self#structfield.deprecated_output).
    #[must_use]
    pub fn deprecated_output(mut self, output: OutputPolicy) -> Self {
        self.deprecated_output = output;
        self
    }

    /// Sets [`unstable_input`](Self#structfield.unstable_input).
    #[must_use]
    pub fn unstable_input(mut self, input: InputPolicy) -> Self {
        self.unstable_input = input;
        self
    }

    /// Sets [`unstable_output`](Self#structfield.unstable_output).
    #[must_use]
    pub fn unstable_output(mut self, output: OutputPolicy) -> Self {
        self.unstable_output = output;
        self
    }

    /// Returns whether any input is rejected.
    pub(crate) fn rejects(&self) -> bool {
        self.deprecated_input == InputPolicy::Reject || self.unstable_input == InputPolicy::Reject
    }

    /// Returns whether any output is hidden.
    pub(crate) fn hides(&self) -> bool {
        self.deprecated_output == OutputPolicy::Hide || self.unstable_output == OutputPolicy::Hide
    }

    /// Returns whether an event or a member that `has` certain features is hidden.
    pub(crate) fn hides_features(&self, has: impl Fn(&str) -> bool) -> bool {
        (self.deprecated_output == OutputPolicy::Hide && has("deprecated"))
            || (self.unstable_output == OutputPolicy::Hide && has("unstable"))
    }

    /// Returns the error for input that `has` certain features, unless it is accepted. `what` is `command`, `parameter`
    /// or `value`. For a command, the class is `CommandNotFound`.
    pub(crate) fn rejection(&self, has: impl Fn(&str) -> bool, what: &str, name: &str) -> Option<String> {
        let rules =
            [("deprecated", "Deprecated", self.deprecated_input), ("unstable", "Unstable", self.unstable_input)];
        let (_, adjective, _) =
            rules.into_iter().find(|(feature, _, input)| *input == InputPolicy::Reject && has(feature))?;
        Some(format!("{adjective} {what} {name} disabled by policy"))
    }
}

/// Removes the members that the policy hides from a reply, or from the data of an event.
pub(crate) fn hide(table: &Interface, ty: TypeRef, value: &mut Value, policy: &Policy) {
    let mut shape = &table.types[ty].shape;
    if let Shape::Alternate(alternatives) = shape {
        let Some(selected) = table.alternative(alternatives, value) else { return };
        shape = &table.types[selected].shape;
    }
    match (shape, value) {
        (Shape::Array(element), Value::Array(elements)) => {
            elements.iter_mut().for_each(|value| hide(table, *element, value, policy));
        }
        (Shape::Object(object), value) => hide_members(table, object, value, policy),
        _ => {}
    }
}

fn hide_members(table: &Interface, object: &Object, value: &mut Value, policy: &Policy) {
    let Value::Object(members) = value else { return };
    // Collected first, because the tags may be removed below.
    let parts: Vec<_> = table.parts(object, members).collect();
    for member in parts.into_iter().flat_map(|part| &part.members) {
        if policy.hides_features(|name| member.meta.has_feature(name)) {
            members.remove(&member.name);
        } else if let Some(value) = members.get_mut(&member.name) {
            hide(table, member.ty, value, policy);
        }
    }
}

#[cfg(test)]
mod tests {
    use qapi_types::schema::{
        Alternate, EMPTY_ALTERNATE, EMPTY_ENUM, EMPTY_OBJECT, Enum, Feature, Member, Object, Type, Variants,
        alternative, branch, feature, optional, required, value,
    };
    use serde_json::json;

    use super::super::table::of_type;
    use super::{InputPolicy, OutputPolicy, Policy, Value};

    static OLD: &[Feature] = &[feature("deprecated")];
    static NEW: &[Feature] = &[feature("something"), feature("unstable")];

    static KIND: Enum = Enum { name: "Kind", values: &[value("plain"), value("deep")], ..EMPTY_ENUM };
    static TREE: Object = Object {
        name: "Tree",
        members: &[
            Member { features: OLD, ..required("kind", Type::Enum(&KIND)) },
            required("name", Type::Str),
            Member { features: NEW, ..optional("weight", Type::Int64) },
        ],
        variants: Some(Variants { tag: "kind", branches: &[branch("deep", &DEEP)] }),
        ..EMPTY_OBJECT
    };
    static DEEP: Object = Object {
        members: &[
            optional("children", Type::Array(&Type::Alternate(&CHILD))),
            Member { features: OLD, ..optional("age", Type::Int64) },
        ],
        ..EMPTY_OBJECT
    };
    static CHILD: Alternate = Alternate {
        name: "Child",
        alternatives: &[alternative(Type::Str), alternative(Type::Object(&TREE))],
        ..EMPTY_ALTERNATE
    };

    static NODE: Type = Type::Object(&TREE);

    fn hide(ty: Type, value: &mut Value, policy: &Policy) {
        let (table, ty) = of_type(ty);
        super::hide(&table, ty, value, policy);
    }

    fn has(features: &'static [Feature]) -> impl Fn(&str) -> bool {
        |name| features.iter().any(|feature| feature.name == name)
    }

    fn hidden(policy: Policy) -> Value {
        let mut tree = json!({
            "kind": "deep", "name": "oak", "weight": 1, "age": 100, "kept": {"age": 1},
            "children": ["twig", {"kind": "plain", "name": "branch", "weight": 2, "age": 3}],
        });
        hide(Type::Object(&TREE), &mut tree, &policy);
        tree
    }

    #[test]
    fn deprecated_members_are_hidden() {
        let policy = Policy::new().deprecated_output(OutputPolicy::Hide);
        assert!(policy.hides() && !policy.rejects());
        // The tag selects the branch although it is hidden itself, and `age` stays in objects of which it is not a
        // member.
        let left = json!({
            "name": "oak", "weight": 1, "kept": {"age": 1},
            "children": ["twig", {"name": "branch", "weight": 2, "age": 3}],
        });
        assert_eq!(hidden(policy), left);
    }

    #[test]
    fn unstable_members_are_hidden() {
        let left = json!({
            "kind": "deep", "name": "oak", "age": 100, "kept": {"age": 1},
            "children": ["twig", {"kind": "plain", "name": "branch", "age": 3}],
        });
        assert_eq!(hidden(Policy::new().unstable_output(OutputPolicy::Hide)), left);
    }

    #[test]
    fn nothing_is_hidden_by_default() {
        let policy = Policy::default();
        assert!(!policy.hides() && !policy.rejects() && !policy.hides_features(has(OLD)));
        assert_eq!(hidden(policy.clone()), hidden(policy.deprecated_input(InputPolicy::Reject)));
    }

    #[test]
    fn a_value_that_is_not_of_its_type_stays() {
        let policy = Policy::new().deprecated_output(OutputPolicy::Hide);
        for (ty, mut value) in [
            (Type::Object(&TREE), json!(["age"])),
            (Type::Array(&NODE), json!({"age": 1})),
            (Type::Alternate(&CHILD), json!(3)),
            (Type::Any, json!({"age": 1})),
        ] {
            let before = value.clone();
            hide(ty, &mut value, &policy);
            assert_eq!(value, before);
        }
    }

    #[test]
    fn rejections_are_in_qemus_words() {
        static BOTH: &[Feature] = &[feature("unstable"), feature("deprecated")];
        static OTHER: &[Feature] = &[feature("other")];
        let policy = Policy::new().deprecated_input(InputPolicy::Reject).unstable_input(InputPolicy::Reject);
        let text = |features: &'static [Feature], what, name| policy.rejection(has(features), what, name);
        assert_eq!(text(OLD, "command", "x").as_deref(), Some("Deprecated command x disabled by policy"));
        assert_eq!(text(NEW, "parameter", "y").as_deref(), Some("Unstable parameter y disabled by policy"));
        assert_eq!(text(BOTH, "value", "z").as_deref(), Some("Deprecated value z disabled by policy"));
        assert_eq!(text(OTHER, "value", "z"), None);
        let only = Policy::new().unstable_input(InputPolicy::Reject);
        assert_eq!(only.rejection(has(OLD), "command", "x"), None);
        assert_eq!(only.rejection(has(BOTH), "command", "x").as_deref(), Some("Unstable command x disabled by policy"));
    }
}
