//! The front end and code generator of the QAPI toolkit: turns schemas into a checked [`Schema`], and that into Rust.
//!
//! ```
//! use qapi_codegen::{Memory, Options, load_with};
//!
//! let files = Memory::new().with("lamp.json", "{ 'command': 'lamp-on', 'data': { 'level': 'uint8' } }");
//! let schema = load_with("lamp.json", &files, &Options::default())?;
//! assert!(schema.get("lamp-on").is_some());
//!
//! let files = Memory::new().with("lamp.json", "{ 'command': 'lamp-on', 'data': { 'level': 'unit8' } }");
//! let errors = load_with("lamp.json", &files, &Options::default()).unwrap_err();
//! assert!(errors.to_string().contains("lamp.json:1:"));
//! # Ok::<(), qapi_codegen::diagnostic::Diagnostics>(())
//! ```
//!
//! Build scripts use `build::Builder`, which the feature `build` adds. It is on by default. Tools use the stages one by
//! one: [`load`](mod@load), [`select`], [`lower`], [`emit`].
//!
//! [`load`](mod@load) and [`conformance`] read files. `build` reads and writes files, and prints instructions to Cargo.
//! The hidden modules `files` and `tree` read and write files for the programs of this project. All errors of a schema
//! are reported, as values. [`render`] writes them as text.
#![cfg_attr(docsrs, feature(doc_cfg))] // docs.rs shows the feature that an item needs

#[cfg(feature = "build")]
pub mod build;
pub mod conformance;
#[cfg(feature = "build")]
#[doc(hidden)]
pub mod dependencies;
pub mod diagnostic;
pub mod diff;
pub mod doc;
pub mod dump;
pub mod emit;
pub mod equality;
#[doc(hidden)]
pub mod files;
pub mod interface;
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
#[doc(hidden)]
pub mod tree;

mod advice;
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

/// Loads and checks the schema whose main file is at the given path.
///
/// # Errors
/// All errors of the schema.
pub fn load(path: impl AsRef<Path>) -> Result<Schema, Diagnostics> {
    load_with(&path.as_ref().to_string_lossy(), &Disk, &Options::default())
}

/// Loads and checks a schema, with files from any source.
///
/// # Errors
/// All errors of the schema.
pub fn load_with(path: &str, files: &dyn Files, options: &Options) -> Result<Schema, Diagnostics> {
    // 1. Parse files into expressions and documentation blocks, following include directives.
    let (parsed, errors) = parser::parse(path, files, options);
    // 2. Check expressions, and turn them into definitions.
    let checked = check::check(parsed, errors, options);
    // 3. Return errors with the files that they are in.
    checked.map_err(|(sources, errors)| errors.into_diagnostics(sources))
}

/// Runs the first stage only: loads files and parses them.
///
/// # Errors
/// All syntax errors.
pub fn parse(path: &str, files: &dyn Files, options: &Options) -> Result<Parsed, Diagnostics> {
    let (parsed, errors) = parser::parse(path, files, options);
    match errors.is_empty() {
        true => Ok(parsed),
        false => Err(errors.into_diagnostics(parsed.sources)),
    }
}

/// Runs the second stage only: checks a parsed schema.
///
/// # Errors
/// All errors of the definitions.
pub fn check(parsed: Parsed, options: &Options) -> Result<Schema, Diagnostics> {
    let errors = diagnostic::Errors::new(options.limits.errors);
    let checked = check::check(parsed, errors, options);
    checked.map_err(|(sources, errors)| errors.into_diagnostics(sources))
}
