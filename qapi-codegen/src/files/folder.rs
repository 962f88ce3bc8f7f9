//! A folder of generated files among those of others: what in it is whose, and what there is to say of it.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::{Changes, Error, Files, Result};

/// A folder of generated files.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// As people are told of it.
    shown: String,
    /// What it should hold.
    pub files: Files,
    /// What brings it up to date.
    command: String,
    /// The folders in it, of a protocol each, from which goes what was generated once and is no more. What else there is
    /// besides the files is none of this one's business.
    own: Vec<PathBuf>,
    /// Whether a file's first line says that it was generated.
    headed: bool,
}

impl Folder {
    /// One that a command brings up to date, shown to people relative to `root`. None of its folders is its own.
    pub fn new(root: &Path, path: PathBuf, command: impl Into<String>) -> Self {
        let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        Self { path, shown, files: Files::default(), command: command.into(), own: Vec::new(), headed: true }
    }

    /// With folders of its own, of a protocol each: files that were once generated there go. An empty path is all of it.
    #[must_use]
    pub fn own(self, own: Vec<PathBuf>) -> Self {
        Self { own, ..self }
    }

    /// With files that do not say of themselves that they were generated.
    #[must_use]
    pub fn without_headers(self) -> Self {
        Self { headed: false, ..self }
    }

    /// Compares with what is on disk.
    ///
    /// # Errors
    /// If one of its own folders cannot be read.
    pub fn compare(&self) -> Result<Changes> {
        let Self { path, files, own, headed, .. } = self;
        let is_of = |file: &Path, or_unsaid: bool| match header(&path.join(file)) {
            Some(Header { protocol: Some(protocol) }) => protocol_of(file).is_some_and(|own| own == protocol.as_str()),
            Some(Header { protocol: None }) => or_unsaid,
            None => false,
        };
        // Somebody else's output may be further down.
        let is_own = |file: &Path| {
            let folder = file.parent().unwrap_or(Path::new(""));
            own.iter().any(|own| folder == own || folder == own.join("schema")) && is_of(file, false)
        };
        files.compare(path, own, |file| !headed || is_of(file, true), is_own)
    }

    /// What to say of a file that nobody may replace.
    pub fn in_the_way(&self, file: &Path) -> String {
        let path = self.path.join(file);
        let shown = Path::new(&self.shown).join(file);
        let whose = match header(&path).and_then(|header| header.protocol) {
            Some(protocol) => format!("was generated as `{protocol}`"),
            None => format!("was not written by `{}`", self.command),
        };
        format!("{} {whose}: move it away or generate elsewhere", shown.display())
    }

    /// Makes the changes.
    ///
    /// # Errors
    /// As [`Files::apply`].
    pub fn apply(&self, changes: &Changes) -> Result<()> {
        self.files.apply(&self.path, changes)
    }

    /// What to say of changes that were made: a line.
    pub fn report(&self, changes: &Changes) -> String {
        let removed = match changes.superfluous.len() {
            0 => String::new(),
            removed => format!(" and removed {}", count(removed, "other")),
        };
        match changes.is_empty() {
            true => format!(" wrote nothing, all was fresh: {}\n", self.total()),
            false => format!(" wrote {} of {}{removed}\n", changes.written(), self.total()),
        }
    }

    /// What to say if nothing is to be changed: a line.
    ///
    /// # Errors
    /// If something is.
    pub fn check(&self, changes: &Changes) -> std::result::Result<String, Stale> {
        match changes.is_empty() {
            true => Ok(format!(" fresh {}\n", self.total())),
            false => Err(Stale::new(changes, &self.shown, &self.command)),
        }
    }

    fn total(&self) -> String {
        format!("{}, {}, in {}", count(self.files.len(), "file"), count(self.files.lines(), "line"), self.shown)
    }

    /// Folders beside those of the protocols here that hold bindings of others: of which nobody knows who generates them,
    /// or whether anybody still does.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn others(&self) -> Result<BTreeSet<PathBuf>> {
        if self.own.iter().all(|own| own.as_os_str().is_empty()) {
            return Ok(BTreeSet::new());
        }
        let folders = fs::read_dir(&self.path).map_err(Error::new(format!("cannot read {}", self.shown)))?;
        let names = folders.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let is_other = |name: &String| {
            let there = header(&self.path.join(name).join("mod.rs")).and_then(|header| header.protocol);
            there.as_ref() == Some(name) && !self.own.contains(&PathBuf::from(name))
        };
        Ok(names.filter(is_other).map(|name| Path::new(&self.shown).join(name)).collect())
    }
}

/// So many of them: `1 file`.
pub fn count(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// What a file that this once wrote says of itself.
struct Header {
    /// The protocol as part of which it was generated, which files of long ago do not say.
    protocol: Option<String>,
}

/// That of a file that this once wrote: others in the folder, which others may have generated from something, are none of
/// its business.
fn header(path: &Path) -> Option<Header> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().next()?;
    let comment = line.strip_prefix("// ").or_else(|| line.strip_prefix("<!-- ")?.strip_suffix(" -->"))?;
    let said = comment.strip_prefix("Generated ")?.strip_suffix(" by `qapi-codegen`.")?;
    let protocol = said.strip_prefix("as `").and_then(|said| Some(said.split_once('`')?.0.to_owned()));
    Some(Header { protocol })
}

/// The protocol whose file it is by its place: that of the folder it is in, or the one it is called as.
fn protocol_of(file: &Path) -> Option<&OsStr> {
    match file.components().next()? {
        Component::Normal(folder) if file.components().count() > 1 => Some(folder),
        _ => file.file_stem(),
    }
}

/// Generated files that are not as the schemas have them.
#[derive(Debug)]
pub struct Stale {
    files: Vec<String>,
    more: usize,
    command: String,
}

impl Stale {
    fn new(changes: &Changes, folder: &str, command: &str) -> Self {
        /// How many files are named.
        const NAMED: usize = 10;
        let lists = [("missing", &changes.missing), ("stale", &changes.stale), ("superfluous", &changes.superfluous)];
        let mut lines = lists.iter().flat_map(|(what, paths)| paths.iter().map(move |path| (what, path)));
        let files = lines.by_ref().take(NAMED).map(|(what, path)| format!("{what}: {folder}/{}", path.display()));
        Self { files: files.collect(), more: lines.count(), command: command.to_owned() }
    }
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the generated files are not as the schemas have them:\n")?;
        self.files.iter().try_for_each(|file| writeln!(f, "  {file}"))?;
        if self.more != 0 {
            writeln!(f, "  and {} more", self.more)?;
        }
        write!(f, "run `{}` and commit what it writes", self.command)
    }
}

impl std::error::Error for Stale {}
