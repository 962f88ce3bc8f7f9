//! The rules of the schema language that changed over QEMU's releases, each as a function.
//!
//! A schema for one release is read by the rules of that release, and becomes the same model as any other. Nothing
//! after the checker depends on the release.

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
    /// Returns the language of a release. Releases before 3.0 have the language of 3.0.
    pub fn of_release(major: u32, minor: u32) -> Self {
        Self { release: (major, minor) }
    }

    /// Whether a definition or part of the kind `of` can have a key: a command `coroutine`, a member `if`.
    fn has_key(self, of: &str, key: &str) -> bool {
        let since = match (of, key) {
            // Definitions, whose kinds are their keywords, had conditions before.
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

    /// Returns the keys that a definition or part of the kind `of` can have.
    pub(crate) fn keys<'k>(self, of: &str, keys: &[&'k str]) -> Vec<&'k str> {
        keys.iter().copied().filter(|key| self.has_key(of, key)).collect()
    }

    /// Whether strings have the escapes of JSON. Otherwise only the backslash itself can be escaped.
    pub(crate) fn json_escapes(self) -> bool {
        self.release < (4, 2)
    }

    /// Whether there are rules for `-`, `_`, small letters and capitals in names, with a list of exceptions for each
    /// kind. Before, the only rule was that names of members have no capitals.
    pub(crate) fn styled_names(self) -> bool {
        self.release >= (6, 0)
    }

    /// Whether conditions are expressions of C's preprocessor.
    pub(crate) fn c_conditions(self) -> bool {
        self.release < (6, 2)
    }

    /// Whether unions may lack a discriminator. The names of their tags' types are reserved.
    pub(crate) fn simple_unions(self) -> bool {
        self.release < (6, 2)
    }

    /// Whether names of features follow the rules for names of members.
    pub(crate) fn styled_features(self) -> bool {
        self.release >= (7, 0)
    }

    /// Whether a branch of an alternate may be an array.
    pub(crate) fn array_alternatives(self) -> bool {
        self.release >= (7, 1)
    }

    /// Whether a union may be a branch of another union.
    pub(crate) fn nested_unions(self) -> bool {
        self.release >= (8, 1)
    }

    /// Whether conditional arguments must be `boxed`.
    pub(crate) fn boxed_conditionals(self) -> bool {
        self.release >= (8, 1)
    }

    /// Whether a pragma can except definitions from the rule that each member is described.
    pub(crate) fn documentation_exceptions(self) -> bool {
        self.release >= (9, 0)
    }

    /// Whether the further lines of descriptions must be indented.
    pub(crate) fn indented_docs(self) -> bool {
        self.release >= (5, 2)
    }

    /// Whether described names must exist even if a definition declares no members: values of an enumeration, and
    /// arguments of a command or event whose arguments are a named type or absent.
    pub(crate) fn checked_descriptions(self) -> bool {
        self.release >= (4, 2)
    }

    /// Whether a described name may contain white space, and the text may follow its colon without a space.
    pub(crate) fn free_descriptions(self) -> bool {
        self.release >= (8, 1)
    }

    /// Whether a documentation line that starts with `=` is a heading, which is only allowed in certain places.
    pub(crate) fn doc_headings(self) -> bool {
        ((5, 0)..(10, 1)).contains(&self.release)
    }
}
