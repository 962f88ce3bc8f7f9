//! Filters of names by glob, and the check for globs that match nothing.

use glob::Pattern;

use crate::diagnostic::nearest;

use super::error::{Error, List};
use super::globs::{is_glob, matches};

/// Selects names by glob: `*` stands for any text, `?` for a character, `[ab]` for one of these characters, and any
/// other text for itself. Case matters.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The names to keep. `None` keeps all names.
    pub keep: Option<Vec<String>>,
    /// The names to remove from those.
    pub without: Vec<String>,
}

impl Filter {
    /// Whether one of several names of the same item is kept.
    pub(super) fn keeps(&self, names: &[&str]) -> bool {
        let any = |globs: &[String]| globs.iter().any(|glob| names.iter().any(|name| matches(glob, name)));
        self.keep.as_ref().is_none_or(|keep| any(keep)) && !any(&self.without)
    }

    /// Reports globs that are invalid or match none of the names. Names in `elsewhere` exist, but other filters remove
    /// them.
    pub(super) fn check(
        &self,
        [keep, without]: [List; 2],
        names: &[&str],
        elsewhere: &[&str],
        errors: &mut Vec<Error>,
    ) {
        check(self.keep.as_deref().unwrap_or_default(), keep, names, elsewhere, errors);
        check(&self.without, without, names, elsewhere, errors);
        for glob in self.keep.iter().flatten().filter(|glob| self.without.contains(glob)) {
            errors.push(Error::OmittedBy { list: keep, glob: glob.clone(), by: "'without'" });
        }
    }

    /// Reports the globs in `keep` of which all matches are removed.
    pub(super) fn nothing_left(
        &self,
        list: List,
        names: &[&str],
        is_left_out: impl Fn(&str) -> bool,
        by: &'static str,
        errors: &mut Vec<Error>,
    ) {
        for glob in self.keep.iter().flatten() {
            let mut matched = names.iter().filter(|name| matches(glob, name)).peekable();
            if matched.peek().is_some() && matched.all(|name| is_left_out(name)) {
                errors.push(Error::OmittedBy { list, glob: glob.clone(), by });
            }
        }
    }
}

/// Reports globs that are invalid or match nothing.
pub(super) fn check(globs: &[String], list: List, names: &[&str], elsewhere: &[&str], errors: &mut Vec<Error>) {
    for glob in globs {
        let of = |names: &[&str]| names.iter().any(|name| matches(glob, name));
        let glob = glob.clone();
        if let Err(error) = Pattern::new(&glob) {
            errors.push(Error::NoGlob { list, glob, why: error.msg });
        } else if !of(names) {
            let left_out = of(elsewhere);
            let help = if left_out || is_glob(&glob) { None } else { nearest(&glob, names.iter().copied()) };
            errors.push(Error::NoMatch { list, glob, left_out, help });
        }
    }
}
