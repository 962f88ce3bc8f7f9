//! Where interfaces come from: QEMU trees, imported schemas, schema files, recorded answers.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use qapi_codegen::diff::{Made, Side};
use qapi_codegen::{Options, Schema};
use serde_json::Value;

use crate::import;
use crate::protocols::{GENERATED, Protocol};
use crate::upstream::{FILE, Upstream};

/// What a path that somebody gave leads to.
#[derive(Debug)]
pub(crate) enum Source {
    /// The top folder of a QEMU tree, or of an import.
    Tree(PathBuf),
    /// A schema's main file.
    File(PathBuf),
    /// A recorded answer to `query-qmp-schema`.
    Answer(PathBuf, Value),
}

impl Source {
    /// Finds out what a path leads to.
    pub(crate) fn at(path: &Path) -> Result<Self> {
        if path.is_dir() {
            if GENERATED.iter().any(|protocol| path.join(protocol.schema).is_file()) {
                return Ok(Self::Tree(path.to_owned()));
            }
            let main = path.join("qapi-schema.json");
            if main.is_file() {
                return Ok(Self::File(main));
            }
            bail!("{} is neither a QEMU tree nor the folder of a qapi-schema.json", path.display());
        }
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        // Schemas are no JSON: they begin with comments, or with objects one after the other.
        match serde_json::from_slice::<Value>(&bytes) {
            Ok(answer) if answer.is_array() || answer.get("return").is_some() => {
                Ok(Self::Answer(path.to_owned(), answer))
            }
            _ => Ok(Self::File(path.to_owned())),
        }
    }
}

/// A schema and what is known of it.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) schema: Schema,
    /// What people call it.
    label: String,
    made: Made,
}

impl Loaded {
    /// A protocol of a tree; none if the tree has no such schema.
    pub(crate) fn of_tree(tree: &Path, protocol: &Protocol) -> Result<Option<Self>> {
        let main = tree.join(protocol.schema);
        if main.is_file() { Self::of_file(&main).map(Some) } else { Ok(None) }
    }

    pub(crate) fn of_file(main: &Path) -> Result<Self> {
        let (release, options) = match release_of(main)? {
            // Whatever release it was, an import is written in the newest dialect.
            Some(Found::Import(release)) => (Some(release), Options::default()),
            Some(Found::Tree(release)) => {
                let options = import::options_for(&release);
                (Some(release), options)
            }
            None => (None, Options::default()),
        };
        let schema = import::load(main, &options)?;
        let label = release.as_ref().map_or_else(|| main.display().to_string(), |release| format!("QEMU {release}"));
        // Whatever is in a tree of QEMU's is one of its schemas.
        let protocol = GENERATED.iter().find(|protocol| main.ends_with(protocol.schema));
        let features = protocol.is_some_and(|protocol| protocol.features);
        let made = Made { qemu: release.is_some(), features: release.is_some() && features };
        Ok(Self { schema, label, made })
    }

    /// One side of a comparison.
    pub(crate) fn side(&self) -> Side<'_> {
        Side::of_schema(&self.label, &self.schema, self.made)
    }
}

/// Loads a schema's main file by the rules of its release.
pub(crate) fn load_file(file: &Path) -> Result<Schema> {
    Ok(Loaded::of_file(file)?.schema)
}

/// What is around a schema file, and of which release.
pub(crate) enum Found {
    /// QEMU's own tree.
    Tree(String),
    /// What `import` has made of one.
    Import(String),
}

/// The release that the tree around a schema file is of, if it is in one.
pub(crate) fn release_of(main: &Path) -> Result<Option<Found>> {
    // A main file is at most two folders down: `storage-daemon/qapi/qapi-schema.json`.
    for folder in main.ancestors().skip(1).take(3) {
        let is_tree = GENERATED.iter().any(|protocol| folder.join(protocol.schema).is_file());
        if folder.join(FILE).is_file() {
            return Ok(Upstream::read(folder)?.map(|upstream| Found::Import(upstream.release)));
        }
        if let (true, Ok(version)) = (is_tree, fs::read_to_string(folder.join("VERSION"))) {
            return Ok(Some(Found::Tree(version.trim().to_owned())));
        }
    }
    Ok(None)
}
