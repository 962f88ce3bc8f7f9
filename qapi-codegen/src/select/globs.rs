//! Names by glob: what is kept and what is left out, and globs that match nothing.

use glob::Pattern;

use crate::diagnostic::nearest;

use super::{Error, List};

/// What to keep and what to leave out, by glob: `*` stands for any text, `?` for a character, `[ab]` for one of
/// these, and any other text for itself. Case matters.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// What to keep; all, if there is no list. What no glob of it matches is left out.
    pub keep: Option<Vec<String>>,
    /// What to leave out of that.
    pub without: Vec<String>,
}

impl Filter {
    /// Whether a name is kept, or one of those that something has.
    pub(super) fn keeps(&self, names: &[&str]) -> bool {
        let any = |globs: &[String]| globs.iter().any(|glob| names.iter().any(|name| matches(glob, name)));
        self.keep.as_ref().is_none_or(|keep| any(keep)) && !any(&self.without)
    }

    /// The globs that are none, or match none of the names there are. Names in `elsewhere` are there, but left out
    /// by other filters.
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
            errors.push(Error::LeftOut { list: keep, glob: glob.clone(), by: "'without'" });
        }
    }

    /// The globs to keep, all of whose matches are left out by something.
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
                errors.push(Error::LeftOut { list, glob: glob.clone(), by });
            }
        }
    }
}

/// The globs that are none, or match nothing.
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

/// Whether a glob is more than a name.
pub(super) fn is_glob(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// Whether a glob matches a name. What is no glob matches nothing.
pub(super) fn matches(glob: &str, name: &str) -> bool {
    glob == name || (is_glob(glob) && Pattern::new(glob).is_ok_and(|pattern| pattern.matches(name)))
}
