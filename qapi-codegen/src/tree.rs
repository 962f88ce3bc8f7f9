//! QEMU source trees, and what `import` makes of them: which schemas they have, of which release, read by which rules.
//!
//! Shared by the programs `qapi` and `cargo xtask`. It is not meant for other crates, and it may change in any release.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use qapi_interface::{Interface, Release};

use crate::diagnostic::Diagnostics;
use crate::diff::{Report, RustOptions, Side, diff};
use crate::interface;
use crate::load::Disk;
use crate::options::Options;
use crate::render;
use crate::schema::Schema;

/// A protocol of QEMU's.
#[derive(Debug)]
pub struct Protocol {
    /// Name of the Rust module.
    pub name: &'static str,
    /// Main schema file, below the top folder of a tree.
    pub schema: &'static str,
    /// The protocol whose schema files and types it reuses, if any.
    pub over: Option<&'static str>,
    /// Whether a Cargo feature switches each of its modules.
    pub features: bool,
    /// The page of the reference manual that describes it.
    pub reference: &'static str,
}

/// The protocols of a QEMU tree, each after the one it is over.
pub const PROTOCOLS: &[Protocol] = &[
    Protocol {
        name: "qmp",
        schema: "qapi/qapi-schema.json",
        over: None,
        features: true,
        reference: "https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html",
    },
    Protocol {
        name: "qga",
        schema: "qga/qapi-schema.json",
        over: None,
        features: false,
        reference: "https://www.qemu.org/docs/master/interop/qemu-ga-ref.html",
    },
    Protocol {
        name: "qsd",
        schema: "storage-daemon/qapi/qapi-schema.json",
        over: Some("qmp"),
        features: false,
        reference: "https://www.qemu.org/docs/master/interop/qemu-storage-daemon-qmp-ref.html",
    },
];

/// Those of them that a tree has, or should have: before 5.0 there was no storage daemon.
pub fn of_tree(tree: &Path) -> impl Iterator<Item = &'static Protocol> {
    PROTOCOLS.iter().filter(move |protocol| protocol.over.is_none() || tree.join(protocol.schema).is_file())
}

impl Protocol {
    /// Compares two releases of this protocol. Changes of items that it shares with [`over`](Self::over) are left to
    /// the report of that protocol.
    pub fn diff(&self, old: &Loaded, new: &Loaded) -> Report {
        let mut report = diff(&old.side(), &new.side());
        report.old = format!("{}: {}", self.name, report.old);
        if self.over.is_some() {
            report.keep_presence();
        }
        report
    }
}

/// The file that an import has in the place of a tree's `VERSION`.
pub const IMPORT: &str = "UPSTREAM.toml";

/// Why a schema could not be loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file could not be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A path is not UTF-8.
    #[error("{} is no UTF-8", .0.display())]
    NotUtf8(PathBuf),
    /// An import does not say of which release it is.
    #[error("{} has no line `release = \"…\"`", .0.display())]
    NoRelease(PathBuf),
    /// The schema has errors.
    #[error("the schema does not check\n{}", render::human(diagnostics, *colour))]
    Schema {
        /// The errors.
        diagnostics: Box<Diagnostics>,
        /// Whether the text has colours, for a terminal.
        colour: bool,
    },
}

/// A schema and what is known of it.
#[derive(Debug)]
pub struct Loaded {
    /// The schema.
    pub schema: Schema,
    /// What people call it.
    label: String,
    made: RustOptions,
}

impl Loaded {
    /// A protocol of a tree; none if the tree has no such schema.
    ///
    /// # Errors
    /// As [`of_file`](Self::of_file).
    pub fn of_tree(tree: &Path, protocol: &Protocol) -> Result<Option<Self>, Error> {
        let main = tree.join(protocol.schema);
        if main.is_file() { Self::of_file(&main).map(Some) } else { Ok(None) }
    }

    /// A schema's main file, by the rules of its release.
    ///
    /// # Errors
    /// If it cannot be read, or has errors.
    pub fn of_file(main: &Path) -> Result<Self, Error> {
        let found = release_of(main)?;
        let options = rules(found.as_ref().map(|(_, found)| found));
        let release = found.map(|(_, Found::Tree(release) | Found::Import(release))| release);
        let schema = load(main, &options, false)?;
        let label = release.as_ref().map_or_else(|| main.display().to_string(), |release| format!("QEMU {release}"));
        // Whatever is in a tree of QEMU's is one of its schemas.
        let protocol = PROTOCOLS.iter().find(|protocol| main.ends_with(protocol.schema));
        let features = protocol.is_some_and(|protocol| protocol.features);
        let made = RustOptions { qemu: release.is_some(), features: release.is_some() && features };
        Ok(Self { schema, label, made })
    }

    /// What it declares.
    pub fn interface(&self) -> Interface {
        interface::of_schema(&self.schema)
    }

    /// One side of a comparison.
    pub fn side(&self) -> Side<'_> {
        Side::of_schema(&self.label, &self.schema, self.made)
    }
}

/// Loads a schema by its main file. The text of an error has colours if they are wanted.
///
/// # Errors
/// If a file cannot be read, or the schema has errors.
pub fn load(main: &Path, options: &Options, colour: bool) -> Result<Schema, Error> {
    let path = main.to_str().ok_or_else(|| Error::NotUtf8(main.to_owned()))?;
    crate::load_with(path, &Disk, options)
        .map_err(|diagnostics| Error::Schema { diagnostics: Box::new(diagnostics), colour })
}

/// The rules that a schema's main file is written by: those of the tree it is in, else the newest.
///
/// # Errors
/// If what says the release cannot be read.
pub fn rules_of(main: &Path) -> Result<Options, Error> {
    Ok(rules(release_of(main)?.as_ref().map(|(_, found)| found)))
}

/// Returns the rules for what is around a schema file: those of the tree's release, otherwise the newest.
pub fn rules(found: Option<&Found>) -> Options {
    match found {
        Some(Found::Tree(release)) => options_for(release),
        // Whatever release it was, an import is written in the newest dialect.
        Some(Found::Import(_)) | None => Options::default(),
    }
}

/// What is around a schema file, and of which release.
#[derive(Debug)]
pub enum Found {
    /// QEMU's own tree.
    Tree(String),
    /// What `import` has made of one.
    Import(String),
}

/// The release that the tree around a schema file is of, if it is in one, and the file's path within that.
///
/// # Errors
/// If what says it cannot be read.
pub fn release_of(main: &Path) -> Result<Option<(PathBuf, Found)>, Error> {
    let absolute = std::path::absolute(main);
    let main = absolute.map_err(|source| Error::Read { path: main.to_owned(), source })?;
    // A main file is at most two folders down: `storage-daemon/qapi/qapi-schema.json`.
    for folder in main.ancestors().skip(1).take(3) {
        let is_tree = PROTOCOLS.iter().any(|protocol| folder.join(protocol.schema).is_file());
        let within = || main.strip_prefix(folder).unwrap_or(&main).to_owned();
        let import = folder.join(IMPORT);
        if import.is_file() {
            return import_release(&import).map(|release| Some((within(), Found::Import(release))));
        }
        if let (true, Ok(version)) = (is_tree, fs::read_to_string(folder.join("VERSION"))) {
            return Ok(Some((within(), Found::Tree(version.trim().to_owned()))));
        }
    }
    Ok(None)
}

/// The release that an import is of: its file has it on a line of its own.
fn import_release(path: &Path) -> Result<String, Error> {
    let text = fs::read_to_string(path).map_err(|source| Error::Read { path: path.to_owned(), source })?;
    let release = text.lines().find_map(|line| line.strip_prefix("release = \"")?.strip_suffix('"'));
    release.map(str::to_owned).ok_or_else(|| Error::NoRelease(path.to_owned()))
}

/// The front end's settings for a release such as `10.2.2`.
pub fn options_for(release: &str) -> Options {
    match release.parse() {
        Ok(Release { major, minor }) => Options::for_release(major, minor),
        Err(_) => Options::default(),
    }
}
