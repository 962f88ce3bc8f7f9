//! The front end of the QAPI toolkit, and its code generator: schema text to a checked [`Schema`],
//! and that to Rust.
//!
//! Nothing but [`load`](mod@load), [`tree`] and [`files`] reads files, nothing but `build` and [`files`] writes any, and
//! nothing but `build` prints. Errors are values, all of a schema's at once; [`render`] makes text of them.

#[cfg(feature = "build")]
pub mod build;
pub mod conformance;
pub mod diagnostic;
pub mod diff;
pub mod doc;
pub mod dump;
pub mod emit;
pub mod equality;
pub mod files;
pub mod introspect;
pub mod language;
pub mod load;
pub mod lower;
pub mod options;
pub mod print;
pub mod render;

pub mod schema;
pub mod select;
pub mod source;
pub mod tree;

mod ast;
pub mod check;
mod fault;
mod label;
mod lexer;
mod parser;

use std::path::Path;

pub use ast::Parsed;
pub use diagnostic::{Diagnostic, Diagnostics, Fault};
pub use language::Language;
pub use load::{Disk, Files, Memory};
pub use options::{DocRules, Limits, Options};
pub use schema::Schema;

/// Reads and checks the schema whose main file is at that path.
///
/// # Errors
/// All that is wrong with it.
pub fn load(path: impl AsRef<Path>) -> Result<Schema, Diagnostics> {
    load_with(&path.as_ref().to_string_lossy(), &Disk, &Options::default())
}

/// Reads and checks a schema, with files from anywhere.
///
/// # Errors
/// All that is wrong with it.
pub fn load_with(path: &str, files: &dyn Files, options: &Options) -> Result<Schema, Diagnostics> {
    // 1. Files to expressions and documentation blocks. Include directives say which files.
    let (parsed, errors) = parser::parse(path, files, options);
    // 2. Expressions to definitions whose shape, names, types and documentation are right.
    let checked = check::check(parsed, errors, options);
    // 3. What was wrong, with the files it was wrong in.
    checked.map_err(|(sources, errors)| errors.into_diagnostics(sources))
}

/// The first stage by itself: reads files and parses them.
///
/// # Errors
/// All that is wrong with the syntax.
pub fn parse(path: &str, files: &dyn Files, options: &Options) -> Result<Parsed, Diagnostics> {
    let (parsed, errors) = parser::parse(path, files, options);
    match errors.is_empty() {
        true => Ok(parsed),
        false => Err(errors.into_diagnostics(parsed.sources)),
    }
}

/// The second stage by itself: checks what was parsed.
///
/// # Errors
/// All that is wrong with its meaning.
pub fn check(parsed: Parsed, options: &Options) -> Result<Schema, Diagnostics> {
    let errors = diagnostic::Errors::new(options.limits.errors);
    let checked = check::check(parsed, errors, options);
    checked.map_err(|(sources, errors)| errors.into_diagnostics(sources))
}
