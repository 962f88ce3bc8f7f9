//! How the schema language changed over QEMU's releases: one question a rule.
//!
//! A schema written for one release is read by that release's rules and becomes the same model as
//! any other; nothing after the checker knows which they were.

/// The schema language as of a release of QEMU. The default is the newest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language {
    release: (u32, u32),
}

impl Default for Language {
    fn default() -> Self {
        Self { release: (u32::MAX, 0) }
    }
}

impl Language {
    /// The language of that release. For releases before 3.0 it is that of 3.0.
    pub fn of_release(major: u32, minor: u32) -> Self {
        Self { release: (major, minor) }
    }

    /// Whether a key may be given to something: `flag` to a command, `if` to a member.
    fn has_key(self, of: &str, key: &str) -> bool {
        let since = match (of, key) {
            // On definitions, which are called by their keywords, there were conditions before.
            ("member" | "value" | "branch", "if") => (4, 0),
            ("struct", "features") => (4, 1),
            ("command", "features") => (4, 2),
            ("value", "features") => (6, 2),
            (_, "features") => (5, 0),
            (_, "coroutine") => (5, 2),
            _ => return true,
        };
        self.release >= since
    }

    /// Those of the keys that may be given to something.
    pub(crate) fn keys<'k>(self, of: &str, keys: &[&'k str]) -> Vec<&'k str> {
        keys.iter().copied().filter(|key| self.has_key(of, key)).collect()
    }

    /// Strings have the escapes of JSON, not only that of the backslash itself.
    pub(crate) fn json_escapes(self) -> bool {
        self.release < (4, 2)
    }

    /// A `-` and a `_`, small letters and capitals are told apart in names; what breaks the rules
    /// is listed by kind. Before, a name was any but for capitals in those of members.
    pub(crate) fn styled_names(self) -> bool {
        self.release >= (6, 0)
    }

    /// Conditions are expressions of C's preprocessor.
    pub(crate) fn c_conditions(self) -> bool {
        self.release < (6, 2)
    }

    /// Unions may do without a discriminator. Their tags' types have names kept for them.
    pub(crate) fn simple_unions(self) -> bool {
        self.release < (6, 2)
    }

    /// The names of features are held to the style of members' names.
    pub(crate) fn styled_features(self) -> bool {
        self.release >= (7, 0)
    }

    /// An alternate may have an array for a branch.
    pub(crate) fn array_alternatives(self) -> bool {
        self.release >= (7, 1)
    }

    /// A union may be a branch of another.
    pub(crate) fn nested_unions(self) -> bool {
        self.release >= (8, 1)
    }

    /// Conditional arguments must be `boxed`.
    pub(crate) fn boxed_conditionals(self) -> bool {
        self.release >= (8, 1)
    }

    /// Definitions may be excepted from having each member described.
    pub(crate) fn documentation_exceptions(self) -> bool {
        self.release >= (9, 0)
    }

    /// Descriptions go on indented.
    pub(crate) fn indented_docs(self) -> bool {
        self.release >= (5, 2)
    }

    /// What is described must exist also where a definition declares no members: an enumeration's value, or an argument
    /// of a command or event whose arguments are those of a named type, or none.
    pub(crate) fn checked_descriptions(self) -> bool {
        self.release >= (4, 2)
    }

    /// What is described may have white space in its name, and no text need follow its colon.
    pub(crate) fn free_descriptions(self) -> bool {
        self.release >= (8, 1)
    }

    /// A documentation line that starts with `=` is a heading, and must be where headings are.
    pub(crate) fn doc_headings(self) -> bool {
        ((5, 0)..(10, 1)).contains(&self.release)
    }
}
