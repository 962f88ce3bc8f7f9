//! Errors of selections. Each names the list of the selection that it is about.

use super::globs::is_glob;

/// The lists of a [`Selection`](super::Selection).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each variant has the name of its list
pub enum List {
    Define,
    Undefine,
    KeepCommands,
    WithoutCommands,
    KeepEvents,
    WithoutEvents,
    KeepModules,
    WithoutModules,
}

impl List {
    /// Returns a word for the items that its globs match.
    fn what(self) -> &'static str {
        match self {
            Self::Define | Self::Undefine => "symbol",
            Self::KeepCommands | Self::WithoutCommands => "command",
            Self::KeepEvents | Self::WithoutEvents => "event",
            Self::KeepModules | Self::WithoutModules => "module",
        }
    }
}

/// The reason why a selection is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A text is not a valid glob.
    #[error("'{glob}' is not a valid glob: {why}")]
    NoGlob {
        /// The list it is in.
        list: List,
        /// The text.
        glob: String,
        /// The fault in the glob.
        why: &'static str,
    },
    /// A name or glob matches nothing.
    #[error("{}", no_match(*.list, .glob, *.left_out, .help.as_deref()))]
    NoMatch {
        /// The list it is in.
        list: List,
        /// The name or glob.
        glob: String,
        /// Whether it matches something in modules that are removed.
        left_out: bool,
        /// A suggestion.
        help: Option<String>,
    },
    /// All matches of a name or glob to keep are removed by another list.
    #[error("all matches of '{glob}' are left out by {}", .by)]
    OmittedBy {
        /// The list it is in.
        list: List,
        /// The name or glob.
        glob: String,
        /// The list or the symbols that remove them.
        by: &'static str,
    },
    /// A symbol is both defined and undefined.
    #[error("'{symbol}' is both defined and undefined{}", match *.others { 0 => String::new(), 1 => ", and 1 other is".to_owned(), n => format!(", and {n} others are") })]
    Contradiction {
        /// The symbol.
        symbol: String,
        /// The glob that undefines it.
        glob: String,
        /// The number of other symbols that the same two globs define and undefine.
        others: usize,
    },
    /// Symbols are neither defined nor undefined, although [`Conditions::Decide`](super::Conditions::Decide) requires
    /// it.
    #[error("neither defined nor undefined: {}", .symbols.join(", "))]
    Undecided {
        /// The symbols.
        symbols: Vec<String>,
    },
    /// A remaining definition uses a removed one.
    #[error("{keyword} '{name}' needs '{missing}', which the given symbols leave out")]
    Missing {
        /// The kind of the definition.
        keyword: &'static str,
        /// Its name.
        name: String,
        /// The definition that it uses.
        missing: String,
    },
    /// A remaining definition has no branches left, so that it has no values.
    #[error("the given symbols leave no branch of {keyword} '{name}'")]
    NoBranches {
        /// Its kind.
        keyword: &'static str,
        /// Its name.
        name: String,
    },
    /// A definition may exist in a build that lacks one it uses.
    #[error("{keyword} '{name}' needs '{missing}', which exists only if {cond}")]
    MayBeMissing {
        /// The kind of the definition.
        keyword: &'static str,
        /// Its name.
        name: String,
        /// The definition that it uses.
        missing: String,
        /// The condition of that definition.
        cond: String,
    },
}

fn no_match(list: List, glob: &str, left_out: bool, help: Option<&str>) -> String {
    let what = list.what();
    let text = match (left_out, is_glob(glob)) {
        _ if matches!(list, List::Define | List::Undefine) => format!("no condition uses '{glob}'"),
        (true, _) => format!("all matches of '{glob}' are in modules that are left out"),
        (_, true) => format!("no {what} matches '{glob}'"),
        (_, false) => format!("there is no {what} '{glob}'"),
    };
    match help {
        Some(help) => format!("{text}; {help}"),
        None => text,
    }
}
