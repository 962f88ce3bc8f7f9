//! The schema of a server: that of the bindings, of a release, of a file, or of a recording.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use qapi_codegen::{Diagnostics, Disk, DocRules};
use qapi_interface::{Interface, Release};
use qemu_qapi::qmp::schema::{PROTOCOL, RELEASE};
use qemu_qapi::server::interface_of;

/// A schema for a server. Clones share its interface, which is freed with the last of them.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The release of the server, such as `10.0.13`.
    pub release: String,
    /// The commands, events and types.
    pub interface: Arc<Interface>,
}

impl Schema {
    /// Creates a schema with an interface: one of [`History`](qapi_interface::History), or a recorded one.
    pub fn new(release: impl Into<String>, interface: impl Into<Arc<Interface>>) -> Self {
        Self { release: release.into(), interface: interface.into() }
    }

    /// Reads a schema of QEMU by the path of its main file. It has all items, as if all conditions held.
    ///
    /// # Errors
    /// All errors of the schema.
    pub fn read(path: impl AsRef<Path>, release: impl Into<String>) -> Result<Self, Diagnostics> {
        let (path, release) = (path.as_ref().to_string_lossy(), release.into());
        // A server has no documentation, so the oldest rules for documentation suit every release. Files that `import`
        // has written are in the newest schema language. A source tree may be in the language of its release.
        let mut newest = qapi_codegen::Options::default();
        newest.doc_rules = DocRules::for_release(0, 0);
        let read = qapi_codegen::load_with(&path, &Disk, &newest);
        let schema = match (read, language(&release)) {
            (Err(errors), Some(older)) => qapi_codegen::load_with(&path, &Disk, &older).map_err(|_| errors)?,
            (read, _) => read?,
        };
        let mut interface = qapi_codegen::interface::of_schema(&schema);
        interface.mark_base64();
        Ok(Self::new(release, interface))
    }

    /// Removes the items whose conditions do not hold with the defined symbols, so that the schema is that of one
    /// build.
    #[must_use]
    pub fn defined(mut self, defined: impl Fn(&str) -> bool) -> Self {
        Arc::make_mut(&mut self.interface).retain(|cond| cond.eval(&defined));
        self
    }
}

/// Returns the schema of the bindings, which is computed once.
impl Default for Schema {
    fn default() -> Self {
        static INTERFACE: LazyLock<Arc<Interface>> = LazyLock::new(|| Arc::new(interface_of(&PROTOCOL)));
        Self::new(RELEASE, INTERFACE.clone())
    }
}

/// Returns the options for the schema language of a release such as `5.2.0`.
fn language(release: &str) -> Option<qapi_codegen::Options> {
    let Release { major, minor } = release.parse().ok()?;
    Some(qapi_codegen::Options::for_release(major, minor))
}
