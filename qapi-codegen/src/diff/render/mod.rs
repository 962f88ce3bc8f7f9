//! A report as text: for people, for documents and for programs.

mod json;
mod markdown;
mod text;
mod words;

pub use self::json::json;
pub use self::markdown::markdown;
pub use self::text::text;

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// What changed, a line each.
    Short,
    /// What each change means for whom besides.
    Full,
}
