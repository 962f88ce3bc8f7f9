//! The place of a value in the arguments, and the errors about it.
//!
//! Most of QEMU's errors name the full path. Errors that QEMU finds only after it has read the value name the last
//! step, or `null` for an element of an array.

use std::fmt;

/// The place of a value, one step below another place. Places are linked on the stack, so they cost nothing until they
/// are shown.
pub(super) struct Place<'a> {
    above: Option<&'a Place<'a>>,
    step: Step<'a>,
}

enum Step<'a> {
    Member(&'a str),
    Element(usize),
}

impl<'a> Place<'a> {
    /// Returns the place of a member of the object `above`, or of the arguments.
    pub(super) fn member(above: Option<&'a Place<'a>>, name: &'a str) -> Self {
        Self { above, step: Step::Member(name) }
    }

    /// Returns the place of an element of the array `above`.
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

    /// Returns the error for a value of another JSON type.
    #[cold]
    pub(super) fn wrong_type(&self, expected: &str) -> String {
        format!("Invalid parameter type for '{self}', expected: {expected}")
    }

    /// Returns the error for a value that is not an unsigned integer.
    #[cold]
    pub(super) fn not_unsigned(&self) -> String {
        format!("Parameter '{self}' expects uint64")
    }

    /// Returns the error for an integer outside the range of its type.
    #[cold]
    pub(super) fn out_of_range(&self, ty: &str) -> String {
        format!("Parameter '{}' expects {ty}", self.last())
    }

    /// Returns the error for a JSON type that no alternative has.
    #[cold]
    pub(super) fn no_alternative(&self, alternate: &str) -> String {
        format!("Invalid parameter type for '{}', expected: {alternate}", self.last())
    }

    /// Returns the error for a text that is not a value of the enumeration.
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

/// Shows the full path: `actions[1].data`.
impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The steps are linked from the innermost one, and written from the outermost one.
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
