//! What a caller may set: which release's rules hold, and the limits on input.
//!
//! The default is the newest rules, those of QEMU 10.2.

use crate::language::Language;

/// Settings of the front end.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// Which release's language definitions are written in.
    pub language: Language,
    /// Which rules documentation comments are held to.
    pub doc_rules: DocRules,
    /// How much input is taken.
    pub limits: Limits,
}

impl Options {
    /// Default limits, and the rules of that release of QEMU, which is 3.0 or later.
    pub fn for_release(major: u32, minor: u32) -> Self {
        Self {
            language: Language::of_release(major, minor),
            doc_rules: DocRules::for_release(major, minor),
            ..Self::default()
        }
    }
}

/// Rules of documentation that became stricter over QEMU's releases. The default is all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocRules {
    /// Lines are at most 70 characters long, and two spaces follow a sentence.
    pub line_format: bool,
    /// Descriptions precede sections, continue at one indentation and are not empty, and neither
    /// notes nor examples are sections.
    pub layout: bool,
    /// Each member of a documented definition is described, `documentation-exceptions` aside, and
    /// what is said to be returned is returned.
    pub complete: bool,
}

impl DocRules {
    /// The rules of that release.
    pub fn for_release(major: u32, minor: u32) -> Self {
        Self {
            line_format: (major, minor) >= (10, 2),
            layout: (major, minor) >= (9, 1),
            complete: (major, minor) >= (9, 0),
        }
    }
}

impl Default for DocRules {
    fn default() -> Self {
        Self { line_format: true, layout: true, complete: true }
    }
}

/// Bounds that keep time and memory in proportion, whatever the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes in one file.
    pub file_bytes: usize,
    /// Bytes in all files together.
    pub total_bytes: usize,
    /// Number of files.
    pub files: usize,
    /// Depth of brackets in an expression, and of objects made of other objects.
    pub nesting: usize,
    /// Members looked at when members of combined objects are compared.
    pub comparisons: usize,
    /// Errors reported before giving up.
    pub errors: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 16 << 20,
            total_bytes: 64 << 20,
            files: 4096,
            nesting: 256,
            comparisons: 4_000_000,
            errors: 100,
        }
    }
}
