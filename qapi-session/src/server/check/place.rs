//! Where in the arguments a value stands, and what can be wrong with it there.
//!
//! QEMU names most faults by the full path, but those that it only sees once the value has been read
//! by the last step of it, and that step in an array by `null`.

use std::fmt;

/// A value's place, one step below another's. On the stack: it costs nothing until it is shown.
pub(super) struct Place<'a> {
    above: Option<&'a Place<'a>>,
    step: Step<'a>,
}

enum Step<'a> {
    Member(&'a str),
    Element(usize),
}

impl<'a> Place<'a> {
    /// Of a member of what stands `above`, or of the arguments themselves.
    pub(super) fn member(above: Option<&'a Place<'a>>, name: &'a str) -> Self {
        Self { above, step: Step::Member(name) }
    }

    /// Of an element of the array that stands `above`.
    pub(super) fn element(above: &'a Place<'a>, index: usize) -> Self {
        Self { above: Some(above), step: Step::Element(index) }
    }

    #[cold]
    pub(super) fn missing(&self) -> String {
        format!("Parameter '{self}' is missing")
    }

    #[cold]
    pub(super) fn unexpected(&self) -> String {
        format!("Parameter '{self}' is unexpected")
    }

    /// It is not of that JSON type.
    #[cold]
    pub(super) fn wrong_type(&self, expected: &str) -> String {
        format!("Invalid parameter type for '{self}', expected: {expected}")
    }

    /// It is no unsigned integer.
    #[cold]
    pub(super) fn not_unsigned(&self) -> String {
        format!("Parameter '{self}' expects uint64")
    }

    /// It is an integer, but none of that type.
    #[cold]
    pub(super) fn out_of_range(&self, ty: &str) -> String {
        format!("Parameter '{}' expects {ty}", self.last())
    }

    /// It is of a JSON type that the alternate has no alternative for.
    #[cold]
    pub(super) fn no_alternative(&self, alternate: &str) -> String {
        format!("Invalid parameter type for '{}', expected: {alternate}", self.last())
    }

    /// It is no value of the enumeration.
    #[cold]
    pub(super) fn no_value(&self, text: &str) -> String {
        format!("Parameter '{}' does not accept value '{text}'", self.last())
    }

    fn last(&self) -> &str {
        match self.step {
            Step::Member(name) => name,
            Step::Element(_) => "null",
        }
    }
}

/// The full path: `actions[1].data`.
impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // From the inside out the steps are linked, from the outside in they are written.
        let mut steps: Vec<_> =
            std::iter::successors(Some(self), |place| place.above).map(|place| &place.step).collect();
        steps.reverse();
        for (depth, step) in steps.into_iter().enumerate() {
            match step {
                Step::Member(name) if depth == 0 => f.write_str(name)?,
                Step::Member(name) => write!(f, ".{name}")?,
                Step::Element(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
