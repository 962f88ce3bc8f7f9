//! Schema tables built at run time, so that a server can have the schema of any release.
//!
//! Their content equals that of the tables that `cargo xtask generate` writes, with two differences: references between
//! types go through [`Late`](qemu_qapi::schema::Late), which is filled in once the referenced type has been built, and no
//! command is [`closed`](qemu_qapi::schema::Command::closed), because there are no generated types.

mod table;

use std::path::Path;

use qapi_codegen::{Diagnostics, Disk, DocRules, interface};
use qapi_interface::{Interface, Release};
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
    Ok(protocol(&interface::of_schema(&schema), options))
}

/// The schema language of a release such as `5.2.0`.
fn of_release(release: &str) -> Option<qapi_codegen::Options> {
    let Release { major, minor } = release.parse().ok()?;
    Some(qapi_codegen::Options::for_release(major, minor))
}

/// Builds the table of an interface of QEMU: one of [`History`](qapi_interface::History), or that of a schema.
///
/// The memory of the table, a few hundred kilobytes for QMP, is never freed, because its parts refer to each other for
/// the lifetime of the program. Call this once for each interface.
pub fn protocol(interface: &Interface, options: Options<'_>) -> &'static Protocol {
    Builder::new(interface, options).build()
}
