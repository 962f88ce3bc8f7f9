//! QEMU source trees and imports of them: their schemas, their release, and the rules for reading them.
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

/// One of QEMU's protocols.
#[derive(Debug)]
pub struct Protocol {
    /// The name of the Rust module.
    pub name: &'static str,
    /// The path of the main schema file, below the top folder of a tree.
    pub schema: &'static str,
    /// The protocol whose schema files and types it reuses, if any.
    pub over: Option<&'static str>,
    /// Whether each of its modules has a Cargo feature.
    pub features: bool,
    /// The page of the reference manual that describes it.
    pub reference: &'static str,
}

/// The protocols of a QEMU tree. A protocol comes after the one whose types it reuses.
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

/// Returns the protocols that a tree has, or should have. Trees before QEMU 5.0 have no storage daemon.
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

/// The file of an import that corresponds to a tree's `VERSION`.
pub const IMPORT: &str = "UPSTREAM.toml";

/// The reason why a schema could not be loaded.
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
    #[error("{} is not UTF-8", .0.display())]
    NotUtf8(PathBuf),
    /// An import does not name its release.
    #[error("{} has no line `release = \"…\"`", .0.display())]
    NoRelease(PathBuf),
    /// The schema has errors.
    #[error("the schema has errors\n{}", render::human(diagnostics, *colour))]
    Schema {
        /// The errors.
        diagnostics: Box<Diagnostics>,
        /// Whether the text has colours, for a terminal.
        colour: bool,
    },
}

/// A schema, and facts about its origin.
#[derive(Debug)]
pub struct Loaded {
    /// The schema.
    pub schema: Schema,
    /// Its name in reports.
    label: String,
    made: RustOptions,
}

impl Loaded {
    /// Loads a protocol of a tree. Returns `None` if the tree has no such schema.
    ///
    /// # Errors
    /// As [`of_file`](Self::of_file).
    pub fn of_tree(tree: &Path, protocol: &Protocol) -> Result<Option<Self>, Error> {
        let main = tree.join(protocol.schema);
        if main.is_file() { Self::of_file(&main).map(Some) } else { Ok(None) }
    }

    /// Loads a schema by its main file, with the rules of its release.
    ///
    /// # Errors
    /// If it cannot be read, or has errors.
    pub fn of_file(main: &Path) -> Result<Self, Error> {
        let found = release_of(main)?;
        let options = rules(found.as_ref().map(|(_, found)| found));
        let release = found.map(|(_, Found::Tree(release) | Found::Import(release))| release);
        let schema = load(main, &options, false)?;
        let label = release.as_ref().map_or_else(|| main.display().to_string(), |release| format!("QEMU {release}"));
        // All schemas in a QEMU tree are QEMU's own.
        let protocol = PROTOCOLS.iter().find(|protocol| main.ends_with(protocol.schema));
        let features = protocol.is_some_and(|protocol| protocol.features);
        let made = RustOptions { qemu: release.is_some(), features: release.is_some() && features };
        Ok(Self { schema, label, made })
    }

    /// Returns the interface that it declares.
    pub fn interface(&self) -> Interface {
        interface::of_schema(&self.schema)
    }

    /// Returns it as one side of a comparison.
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

/// Returns the rules for a schema's main file: those of the tree that it is in, or else the newest.
///
/// # Errors
/// If the file that names the release cannot be read.
pub fn rules_of(main: &Path) -> Result<Options, Error> {
    Ok(rules(release_of(main)?.as_ref().map(|(_, found)| found)))
}

/// Returns the rules for a schema file in a tree or import: those of the tree's release, or else the newest.
pub fn rules(found: Option<&Found>) -> Options {
    match found {
        Some(Found::Tree(release)) => options_for(release),
        // An import of any release is written in the newest dialect.
        Some(Found::Import(_)) | None => Options::default(),
    }
}

/// The tree or import around a schema file, with its release.
#[derive(Debug)]
pub enum Found {
    /// QEMU's own tree.
    Tree(String),
    /// An import of QEMU's tree.
    Import(String),
}

/// Returns the tree or import around a schema file, if there is one, and the file's path within it.
///
/// # Errors
/// If the file that names the release cannot be read.
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

/// Returns the release of an import, which its file has on a line of its own.
fn import_release(path: &Path) -> Result<String, Error> {
    let text = fs::read_to_string(path).map_err(|source| Error::Read { path: path.to_owned(), source })?;
    let release = text.lines().find_map(|line| line.strip_prefix("release = \"")?.strip_suffix('"'));
    release.map(str::to_owned).ok_or_else(|| Error::NoRelease(path.to_owned()))
}

/// Returns the front end's options for a release such as `10.2.2`.
pub fn options_for(release: &str) -> Options {
    match release.parse() {
        Ok(Release { major, minor }) => Options::for_release(major, minor),
        Err(_) => Options::default(),
    }
}
