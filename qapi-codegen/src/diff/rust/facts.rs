//! Facts about the generated types, and the changes that follow from their differences.

use super::super::difference::Subject;
use super::super::verdict::{RustChange, Verdict};

/// A definition: whether it is a type, and its name. Types have a name space of their own.
pub(super) type DefinitionKey = (bool, String);

pub(super) fn definition_key(subject: Subject, name: &str) -> DefinitionKey {
    (subject.is_type(), name.to_owned())
}

/// The subject of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    /// A struct or enum by its Rust name.
    Item,
    /// A public field, with its type.
    Field,
    /// A parameter of `new`, with its type.
    Parameter,
    /// The parameters of `new` by name, in order.
    Order,
    /// A setter, with its parameter type.
    Setter,
    /// A variant, with its payload.
    Variant,
    /// A trait that is implemented.
    Implementation,
    /// Another method, with its signature.
    Method,
    /// A type that a trait or method has.
    Type,
    /// The Cargo feature that a definition needs.
    Feature,
}

/// A fact about the generated types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) sort: Sort,
    /// Distinguishes facts of the same sort.
    pub(super) which: String,
    /// The value that is compared.
    pub(super) value: String,
}

impl Fact {
    /// Compares two facts. Returns `None` if they are the same, or if the change is part of another one.
    pub(super) fn compare(before: Option<&Self>, after: Option<&Self>) -> Option<RustChange> {
        match (before, after) {
            (None, None) => None,
            (None, Some(after)) => after.alone(true),
            (Some(before), None) => before.alone(false),
            (Some(before), Some(after)) if before.value == after.value => None,
            (Some(before), Some(after)) => before.changed(after),
        }
    }

    /// Returns the change of a fact that is only in one of the releases.
    ///
    /// All structs and enums are `#[non_exhaustive]`, so fields and variants can be added. The parameters of `new`
    /// cannot.
    fn alone(&self, is_new: bool) -> Option<RustChange> {
        let Self { which, value, .. } = self;
        let end = if is_new { "is new" } else { "is gone" };
        let verdict = match self.sort {
            Sort::Parameter => Verdict::Breaking,
            _ if is_new => Verdict::Minor,
            _ => Verdict::Breaking,
        };
        let text = match self.sort {
            // This is part of another change.
            Sort::Order | Sort::Type | Sort::Feature => return None,
            Sort::Item => format!("`{value}` {end}"),
            Sort::Field => format!("the field `{value}` {end}"),
            Sort::Parameter if is_new => format!("`new` takes `{value}`"),
            Sort::Parameter => format!("`new` no longer takes `{value}`"),
            Sort::Setter => format!("the setter `{value}` {end}"),
            Sort::Variant => format!("the variant `{value}` {end}"),
            Sort::Implementation if is_new => format!("implements {which}"),
            Sort::Implementation => format!("no longer implements {which}"),
            Sort::Method => format!("the method `{value}` {end}"),
        };
        Some(RustChange { verdict, text })
    }

    /// Returns the change of a fact that differs.
    fn changed(&self, after: &Self) -> Option<RustChange> {
        let (old, new) = (&self.value, &after.value);
        let text = match self.sort {
            Sort::Order => {
                // Parameters that only one of them has are changes of their own.
                let common = |list: &str, of: &str| -> Vec<String> {
                    let of: Vec<&str> = of.split(", ").collect();
                    list.split(", ").filter(|name| of.contains(name)).map(str::to_owned).collect()
                };
                let (old, new) = (common(old, new), common(new, old));
                if old == new {
                    return None;
                }
                format!("`new` takes `{}` in that order, before `{}`", new.join(", "), old.join(", "))
            }
            Sort::Item => format!("`{old}` is `{new}`"),
            Sort::Field => format!("the field `{old}` is `{new}`"),
            Sort::Parameter => format!("`new` takes `{new}`, before `{old}`"),
            Sort::Setter => format!("the setter `{old}` is `{new}`"),
            Sort::Variant => format!("the variant `{old}` is `{new}`"),
            Sort::Implementation => format!("{} makes the choice `{new}`, before `{old}`", self.which),
            Sort::Method => format!("the method `{old}` is `{new}`"),
            Sort::Feature => format!("needs the Cargo feature `{new}`, before `{old}`"),
            Sort::Type => format!("{} is `{new}`, before `{old}`", self.which),
        };
        Some(RustChange { verdict: Verdict::Breaking, text })
    }
}
