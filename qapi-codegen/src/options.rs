//! Options of the front end: the rules of a release, and limits on input.
//!
//! The default rules are the newest ones, those of QEMU 10.2.

use crate::language::Language;

/// Settings of the front end.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// The release whose language the definitions are written in.
    pub language: Language,
    /// The rules for documentation comments.
    pub doc_rules: DocRules,
    /// The limits on input.
    pub limits: Limits,
}

impl Options {
    /// Returns default limits, and the rules of a release of QEMU. Releases before 3.0 have the rules of 3.0.
    pub fn for_release(major: u32, minor: u32) -> Self {
        Self {
            language: Language::of_release(major, minor),
            doc_rules: DocRules::for_release(major, minor),
            ..Self::default()
        }
    }
}

/// Rules of documentation that became stricter over QEMU's releases. By default all of them apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocRules {
    /// Lines are at most 70 characters long, and two spaces follow a sentence.
    pub line_format: bool,
    /// Descriptions precede sections, continue at one indentation and are not empty, and neither
    /// notes nor examples are sections.
    pub layout: bool,
    /// Each member of a documented definition is described, except for `documentation-exceptions`, and only commands
    /// that return something have a section `Returns`.
    pub complete: bool,
}

impl DocRules {
    /// Returns the rules of a release.
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

/// Limits that bound time and memory for any input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The maximum number of bytes in one file. The default is 16 MiB.
    pub file_bytes: usize,
    /// The maximum number of bytes in all files together. The default is 64 MiB.
    pub total_bytes: usize,
    /// The maximum number of files. The default is 4096.
    pub files: usize,
    /// The maximum nesting of brackets in an expression, and of bases and branches of objects. The default is 256.
    pub nesting: usize,
    /// The maximum number of members that are compared when objects are combined. The default is 4 million.
    pub comparisons: usize,
    /// The maximum number of errors that are reported. The default is 100.
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
