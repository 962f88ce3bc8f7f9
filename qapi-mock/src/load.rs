//! Schema tables built at run time, so that a server can have the schema of any release.
//!
//! They are equal to the tables that `cargo xtask generate` writes, except that references between types go through
//! [`Late`](qemu_qapi::schema::Late), which is filled in once the referenced type has been built.

mod table;

use std::path::Path;

use qapi_codegen::lower::{self, lower};
use qapi_codegen::{Diagnostics, Disk, DocRules, Schema};
use qemu_qapi::schema::Protocol;

use self::table::Builder;

/// Settings for building a table from a schema.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Short name of the protocol, such as `qmp`.
    pub name: &'a str,
    /// The release that the schema is of, such as `10.0.13`.
    pub release: &'a str,
    /// Whether a symbol of a condition is defined. Items whose condition is false are left out. By default the table
    /// has all items with their conditions, as the generated tables do.
    pub defined: Option<&'a dyn Fn(&str) -> bool>,
}

impl<'a> Options<'a> {
    /// Creates settings for a table with everything that is in the schema.
    pub fn new(name: &'a str, release: &'a str) -> Self {
        Self { name, release, defined: None }
    }

    /// Sets which symbols are defined. Items whose condition is false are left out.
    #[must_use]
    pub fn defined(mut self, defined: &'a dyn Fn(&str) -> bool) -> Self {
        self.defined = Some(defined);
        self
    }
}

impl std::fmt::Debug for Options<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Options");
        shown.field("name", &self.name).field("release", &self.release).finish_non_exhaustive()
    }
}

/// Reads the schema with the main file at this path, and builds its table as [`protocol`] does.
///
/// # Errors
/// All errors of the schema.
pub fn load(path: impl AsRef<Path>, options: Options<'_>) -> Result<&'static Protocol, Diagnostics> {
    let path = path.as_ref().to_string_lossy();
    // A table has no documentation, so the oldest rules for documentation suit every release. Files that `import` has
    // written are in the newest schema language. A source tree may be in the language of its release.
    let mut newest = qapi_codegen::Options::default();
    newest.doc_rules = DocRules::for_release(0, 0);
    let read = qapi_codegen::load_with(&path, &Disk, &newest);
    let schema = match (read, of_release(options.release)) {
        (Err(errors), Some(older)) => qapi_codegen::load_with(&path, &Disk, &older).map_err(|_| errors)?,
        (read, _) => read?,
    };
    Ok(protocol(&schema, options))
}

/// The schema language of a release such as `5.2.0`.
fn of_release(release: &str) -> Option<qapi_codegen::Options> {
    let mut numbers = release.split('.').map(|number| number.parse().ok());
    Some(qapi_codegen::Options::for_release(numbers.next()??, numbers.next()??))
}

/// Builds the table of a schema of QEMU.
///
/// The memory of the table, a few hundred kilobytes for QMP, is never freed, because its parts refer to each other for
/// the lifetime of the program. Call this once for each schema.
pub fn protocol(schema: &Schema, options: Options<'_>) -> &'static Protocol {
    let lowered = lower(
        schema,
        &lower::Options {
            protocol: options.name.to_owned(),
            release: options.release.to_owned(),
            source: String::new(),
            qemu: true,
            runtime: "qapi_types".to_owned(),
            reference: None,
            features: false,
            prose: false,
        },
    );
    Builder::new(schema, &lowered, options).build(&lowered, options)
}
