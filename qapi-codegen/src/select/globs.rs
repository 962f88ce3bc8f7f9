//! Globs that match names.

use glob::Pattern;

/// Whether a text is a glob, not only a name.
pub(super) fn is_glob(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// Whether a glob matches a name. An invalid glob matches nothing.
pub(super) fn matches(glob: &str, name: &str) -> bool {
    glob == name || (is_glob(glob) && Pattern::new(glob).is_ok_and(|pattern| pattern.matches(name)))
}
