//! Updates a folder of generated files, either completely or not at all.
//!
//! Shared by the programs `qapi` and `cargo xtask`. It is not meant for other crates, and it may change in any release.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

mod folder;
mod stages;

pub use self::folder::{Folder, Stale, count};
pub use self::stages::Stages;

/// An error while reading or writing files.
#[derive(Debug, thiserror::Error)]
#[error("{what}")]
pub struct Error {
    /// The operation that failed.
    what: String,
    source: io::Error,
}

impl Error {
    fn new(what: String) -> impl FnOnce(io::Error) -> Self {
        |source| Self { what, source }
    }
}

type Result<T> = std::result::Result<T, Error>;

/// The files that a folder should contain: paths below it, and contents.
#[derive(Debug, Default)]
pub struct Files(BTreeMap<PathBuf, String>);

/// The differences between a folder and the files that it should contain. Paths are below the folder.
#[derive(Debug, Default)]
pub struct Changes {
    /// Files that do not exist yet.
    pub missing: Vec<PathBuf>,
    /// Files with other contents.
    pub stale: Vec<PathBuf>,
    /// Generated files that are no longer needed.
    pub superfluous: Vec<PathBuf>,
    /// Files of other origin at paths where generated files should be. They must not be replaced.
    pub foreign: Vec<PathBuf>,
}

impl Changes {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.written() == 0 && self.superfluous.is_empty() && self.foreign.is_empty()
    }

    /// Returns the number of files to write.
    pub fn written(&self) -> usize {
        self.missing.len() + self.stale.len()
    }
}

impl Files {
    /// Adds a file.
    pub fn insert(&mut self, path: impl Into<PathBuf>, contents: String) {
        self.0.insert(path.into(), contents);
    }

    /// Returns the contents of a file.
    pub fn get(&self, path: &Path) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Returns all files.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.0.iter().map(|(path, contents)| (path.as_path(), contents.as_str()))
    }

    /// Returns the number of files.
    #[allow(clippy::len_without_is_empty)] // not needed
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the number of lines of all files together.
    pub fn lines(&self) -> usize {
        self.0.values().map(|contents| contents.lines().count()).sum()
    }

    /// Compares the files with those in a folder. A file that needs a change is foreign unless `replaceable` holds for
    /// it. Other files in the folder are superfluous if they are in one of the subfolders `within` and `ours` holds for
    /// them.
    ///
    /// # Errors
    /// If one of the subfolders cannot be read.
    pub fn compare(
        &self,
        folder: &Path,
        within: &[PathBuf],
        replaceable: impl Fn(&Path) -> bool,
        ours: impl Fn(&Path) -> bool,
    ) -> Result<Changes> {
        let mut changes = Changes::default();
        for (path, contents) in &self.0 {
            let there = folder.join(path);
            if !there.is_file() {
                changes.missing.push(path.clone());
            } else if fs::read(there).ok().as_deref() != Some(contents.as_bytes()) {
                let changed = if replaceable(path) { &mut changes.stale } else { &mut changes.foreign };
                changed.push(path.clone());
            }
        }
        let mut present = BTreeSet::new();
        for within in within {
            walk(folder, within, &mut present)
                .map_err(Error::new(format!("cannot read {}", folder.join(within).display())))?;
        }
        changes.superfluous = present.into_iter().filter(|path| !self.0.contains_key(path) && ours(path)).collect();
        Ok(changes)
    }

    /// Makes the changes. All new contents are on disk before the first file is replaced. If a file cannot be replaced,
    /// the earlier replacements are undone.
    ///
    /// # Errors
    /// If a file cannot be written, replaced or removed.
    pub fn apply(&self, folder: &Path, changes: &Changes) -> Result<()> {
        let mut staged = Staged::default();
        for path in changes.missing.iter().chain(&changes.stale) {
            staged.write(&folder.join(path), &self.0[path])?;
        }
        for path in &changes.superfluous {
            staged.remove(&folder.join(path));
        }
        staged.commit()?;
        // Removes folders that are empty now, up to but without `folder` itself.
        for path in &changes.superfluous {
            let below = path.ancestors().skip(1).take_while(|below| !below.as_os_str().is_empty());
            // A folder that is not empty cannot be removed, and stays.
            _ = below.map(|below| fs::remove_dir(folder.join(below))).take_while(io::Result::is_ok).count();
        }
        Ok(())
    }
}

/// Prepared changes, which are undone unless all of them are made.
#[derive(Default)]
struct Staged {
    /// New files, each with the path of the file that it replaces.
    new: Vec<(PathBuf, PathBuf)>,
    /// Files to remove.
    gone: Vec<PathBuf>,
    /// The files that were replaced or removed so far, with their old contents. `None` if the file did not exist.
    undo: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Staged {
    fn write(&mut self, path: &Path, contents: &str) -> Result<()> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let staged = path.with_file_name(format!(".{name}.new"));
        let write = || -> io::Result<()> {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            // A file of that name was left over, or is a link to another file.
            match fs::remove_file(&staged) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => File::create_new(&staged)?.write_all(contents.as_bytes()),
            }
        };
        let result = write().map_err(Error::new(format!("cannot write {}; nothing was changed", staged.display())));
        self.new.push((staged, path.to_owned()));
        result
    }

    fn remove(&mut self, path: &Path) {
        self.gone.push(path.to_owned());
    }

    fn commit(mut self) -> Result<()> {
        let result = self.make_changes();
        if result.is_err() {
            for (path, contents) in self.undo.drain(..).rev() {
                // Only the first error is reported.
                _ = match contents {
                    Some(contents) => fs::write(&path, contents),
                    None => fs::remove_file(&path),
                };
            }
        }
        result
    }

    fn make_changes(&mut self) -> Result<()> {
        for (staged, path) in &self.new {
            let old = fs::read(path).ok();
            fs::rename(staged, path)
                .map_err(Error::new(format!("cannot replace {}; nothing was changed", path.display())))?;
            self.undo.push((path.clone(), old));
        }
        for path in &self.gone {
            let old = fs::read(path).ok();
            fs::remove_file(path)
                .map_err(Error::new(format!("cannot remove {}; nothing was changed", path.display())))?;
            self.undo.push((path.clone(), old));
        }
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        for (staged, _) in &self.new {
            _ = fs::remove_file(staged); // gone already if all went well
        }
    }
}

/// Returns an absolute path without links, `.` and `..`. The file need not exist.
pub fn resolved(path: &Path) -> PathBuf {
    let mut resolved = PathBuf::new();
    for part in std::path::absolute(path).as_deref().unwrap_or(path).components() {
        match part {
            Component::ParentDir => _ = resolved.pop(),
            part => resolved.push(part),
        }
        resolved = fs::canonicalize(&resolved).unwrap_or(resolved);
    }
    resolved
}

fn walk(folder: &Path, below: &Path, found: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    let entries = match fs::read_dir(folder.join(below)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let path = below.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => walk(folder, &path, found)?,
            false => _ = found.insert(path),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the changes for a folder in which all files are ours.
    fn changes(files: &Files, folder: &Path) -> Changes {
        files.compare(folder, &[PathBuf::new()], |_| true, |_| true).unwrap()
    }

    fn files(list: &[(&str, &str)]) -> Files {
        let mut files = Files::default();
        list.iter().for_each(|(path, contents)| files.insert(path, (*contents).to_owned()));
        files
    }

    #[test]
    fn brings_a_folder_up_to_date() {
        let folder = tempfile::tempdir().unwrap();
        let old = files(&[("a", "1"), ("b/c", "2"), ("gone/with/it", "3")]);
        old.apply(folder.path(), &changes(&old, folder.path())).unwrap();
        let new = files(&[("a", "1"), ("b/c", "changed"), ("d", "4")]);
        let found = changes(&new, folder.path());
        assert_eq!(found.stale, [PathBuf::from("b/c")]);
        assert_eq!(found.missing, [PathBuf::from("d")]);
        assert_eq!(found.superfluous, [PathBuf::from("gone/with/it")]);
        let within = |own: &[PathBuf]| files(&[]).compare(folder.path(), own, |_| true, |_| true).unwrap().superfluous;
        assert_eq!(within(&[PathBuf::from("b"), PathBuf::from("none")]), [PathBuf::from("b/c")]);
        assert!(within(&[]).is_empty());
        new.apply(folder.path(), &found).unwrap();
        assert!(changes(&new, folder.path()).is_empty());
        assert!(!folder.path().join("gone").exists(), "a folder that nothing is left in");

        let newer = files(&[("a", "2"), ("d", "5")]);
        let found = newer.compare(folder.path(), &[], |path| path != Path::new("a"), |_| true).unwrap();
        assert_eq!((&*found.foreign, &*found.stale), (&[PathBuf::from("a")][..], &[PathBuf::from("d")][..]));
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let victim = folder.path().join("victim");
        fs::write(&victim, "precious").unwrap();
        let generated = folder.path().join("generated");
        fs::create_dir(&generated).unwrap();
        let new = files(&[("a", "1")]);
        let found = changes(&new, &generated);
        std::os::unix::fs::symlink(&victim, generated.join(".a.new")).unwrap();
        new.apply(&generated, &found).unwrap();
        assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
        assert_eq!(fs::read_to_string(generated.join("a")).unwrap(), "1");
    }

    #[test]
    fn a_failure_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let old = files(&[("a", "1"), ("b", "2")]);
        old.apply(folder.path(), &changes(&old, folder.path())).unwrap();
        // `b` is a file, so nothing can be written below it; `d` is a folder, so no file can replace it.
        fs::create_dir_all(folder.path().join("d/e")).unwrap();
        for fails in ["b/c", "d"] {
            let new = files(&[("a", "changed"), ("aa", "2"), (fails, "3")]);
            assert!(new.apply(folder.path(), &changes(&new, folder.path())).is_err());
            assert_eq!(fs::read_to_string(folder.path().join("a")).unwrap(), "1");
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "staged and new files are gone");
        }
    }
}
