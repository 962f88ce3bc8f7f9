//! `schemas/UPSTREAM.toml`: the release of the schemas, and the files that were read to import them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

/// The name of the manifest, in the folder of the schemas.
pub(crate) use qapi_codegen::tree::IMPORT as FILE;

/// The origin of imported schemas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Upstream {
    /// The QEMU release.
    pub(crate) release: String,
    /// The day of the import.
    pub(crate) imported: String,
    /// SHA-256 of each file read, by its path below the top folder of the tree.
    pub(crate) sha256: BTreeMap<String, String>,
}

impl Upstream {
    /// Makes the manifest for a tree that has just been read, from its `VERSION` file, the current day and the hashes.
    pub(crate) fn of_tree(dir: &Path, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self> {
        let version = dir.join("VERSION");
        let release = fs::read_to_string(&version).with_context(|| {
            format!("{} is not the top folder of a QEMU tree: cannot read VERSION there", dir.display())
        })?;
        let sha256 = files.into_iter().map(|(path, bytes)| (path, hash(&bytes))).collect();
        Ok(Self { release: release.trim().to_owned(), imported: today(), sha256 })
    }

    /// Reads the manifest in a folder of imported schemas. Returns `None` if there is no such file.
    pub(crate) fn read(dir: &Path) -> Result<Option<Self>> {
        let path = dir.join(FILE);
        if !path.exists() {
            return Ok(None);
        }
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| path.display().to_string()).map(Some)
    }

    fn parse(text: &str) -> Result<Self> {
        let table: toml::Table = text.parse()?;
        let string = |key: &str| match table.get(key).and_then(toml::Value::as_str) {
            Some(text) => Ok(text.to_owned()),
            None => bail!("`{key}` is missing or not a string"),
        };
        let hashes = table.get("sha256").and_then(toml::Value::as_table).context("`[sha256]` is missing")?;
        let sha256 = hashes
            .iter()
            .map(|(path, hash)| Ok((path.clone(), hash.as_str().context("a hash is not a string")?.to_owned())))
            .collect::<Result<_>>()?;
        Ok(Self { release: string("release")?, imported: string("imported")?, sha256 })
    }

    /// Returns the manifest with the day of `earlier` if nothing else changed.
    pub(crate) fn dated_as(self, earlier: Option<&Self>) -> Self {
        match earlier {
            Some(earlier) if earlier.release == self.release && earlier.sha256 == self.sha256 => earlier.clone(),
            _ => self,
        }
    }

    pub(crate) fn print(&self) -> String {
        let mut text = String::from("# Written by `cargo xtask import`.\n");
        _ = writeln!(text, "release = \"{}\"\nimported = \"{}\"\n\n[sha256]", self.release, self.imported);
        for (path, hash) in &self.sha256 {
            _ = writeln!(text, "\"{path}\" = \"{hash}\"");
        }
        text
    }
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        _ = write!(text, "{byte:02x}");
        text
    })
}

fn today() -> String {
    humantime::format_rfc3339_seconds(SystemTime::now()).to_string().chars().take(10).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_and_parsed() {
        let upstream = Upstream {
            release: "10.2.2".to_owned(),
            imported: today(),
            sha256: [("qapi/a.json".to_owned(), hash(b"abc"))].into(),
        };
        assert_eq!(Upstream::parse(&upstream.print()).unwrap(), upstream);
        assert!(upstream.print().contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        assert!(Upstream::parse("release = 1").is_err());
    }
}
