//! Changes of the generated types, and the version step that each requires.

/// The version step that a change of the generated types requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// No new version: the generated code is the same.
    Same,
    /// A patch release: only documentation and tables change.
    Patch,
    /// A minor release: something is new.
    Minor,
    /// A major release: programs may no longer compile, or behave differently.
    Breaking,
}

impl Verdict {
    /// Returns the word for the step.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Breaking => "breaking",
        }
    }
}

/// A change of the generated types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RustChange {
    /// The version step that it requires.
    pub verdict: Verdict,
    /// A description, in words and Rust.
    pub text: String,
}
