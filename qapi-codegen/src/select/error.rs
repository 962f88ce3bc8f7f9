//! Why a selection cannot be made, and which list of it is to blame.

use super::globs::is_glob;

/// The lists of a [`Selection`](super::Selection).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each is that list
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
    /// What its globs are to match.
    fn what(self) -> &'static str {
        match self {
            Self::Define | Self::Undefine => "symbol",
            Self::KeepCommands | Self::WithoutCommands => "command",
            Self::KeepEvents | Self::WithoutEvents => "event",
            Self::KeepModules | Self::WithoutModules => "module",
        }
    }
}

/// Why a selection cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A text that is no glob.
    #[error("'{glob}' is no glob: {why}")]
    NoGlob {
        /// The list it is in.
        list: List,
        /// The text.
        glob: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// A name or glob of something that there is not.
    #[error("{}", no_match(*.list, .glob, *.left_out, .help.as_deref()))]
    NoMatch {
        /// The list it is in.
        list: List,
        /// The name or glob.
        glob: String,
        /// Whether there would be some in modules that are left out.
        left_out: bool,
        /// What may have been meant.
        help: Option<String>,
    },
    /// A name or glob of something to be kept, all of which is left out elsewhere.
    #[error("what '{glob}' matches is left out by {}", .by)]
    LeftOut {
        /// The list it is in.
        list: List,
        /// The name or glob.
        glob: String,
        /// What leaves it out.
        by: &'static str,
    },
    /// A symbol that is both defined and undefined.
    #[error("'{symbol}' is both defined and undefined{}", match *.others { 0 => String::new(), 1 => ", and 1 other is".to_owned(), n => format!(", and {n} others are") })]
    Contradiction {
        /// The symbol.
        symbol: String,
        /// What undefines it.
        glob: String,
        /// How many others the same two define and undefine.
        others: usize,
    },
    /// Symbols that are neither, where all have to be one.
    #[error("neither defined nor undefined: {}", .symbols.join(", "))]
    Undecided {
        /// The symbols.
        symbols: Vec<String>,
    },
    /// Something that stays is made of something that does not.
    #[error("{keyword} '{name}' needs '{missing}', which the given symbols leave out")]
    Missing {
        /// What needs it.
        keyword: &'static str,
        /// The name of that.
        name: String,
        /// What it needs.
        missing: String,
    },
    /// Something that stays has no branches left, so that it could have no value.
    #[error("of {keyword} '{name}' the given symbols leave no branch")]
    NoBranches {
        /// What it is.
        keyword: &'static str,
        /// Its name.
        name: String,
    },
    /// Something may stay where something it is made of does not.
    #[error("{keyword} '{name}' needs '{missing}', which is not there unless {cond}")]
    MayBeMissing {
        /// What needs it.
        keyword: &'static str,
        /// The name of that.
        name: String,
        /// What it needs.
        missing: String,
        /// When that is there.
        cond: String,
    },
}

fn no_match(list: List, glob: &str, left_out: bool, help: Option<&str>) -> String {
    let what = list.what();
    let text = match (left_out, is_glob(glob)) {
        _ if matches!(list, List::Define | List::Undefine) => format!("no condition asks for '{glob}'"),
        (true, _) => format!("what '{glob}' matches is in modules that are left out"),
        (_, true) => format!("no {what} matches '{glob}'"),
        (_, false) => format!("there is no {what} '{glob}'"),
    };
    match help {
        Some(help) => format!("{text}; {help}"),
        None => text,
    }
}
