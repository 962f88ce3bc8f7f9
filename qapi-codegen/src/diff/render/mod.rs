//! A report as text: for people, for documents and for programs.

mod json;
mod markdown;
mod text;
mod words;

pub use self::json::json;
pub use self::markdown::markdown;
pub use self::text::text;
pub use self::words::Length;
