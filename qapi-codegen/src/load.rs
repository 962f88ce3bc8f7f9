//! Where the bytes of schema files come from, and how they become text.
//!
//! The only part of the crate that touches a file system. Which files are wanted is for the parser
//! to say, as it meets include directives.

use std::collections::BTreeMap;
use std::io::{self, Read};

use crate::source::SourceMap;

/// A place to read files from.
pub trait Files {
    /// The bytes of the file at that path, but no more than `limit`, which is above any size that
    /// is accepted.
    ///
    /// # Errors
    /// Whatever keeps the file from being read; its text ends up in a diagnostic.
    fn read(&self, path: &str, limit: usize) -> io::Result<Vec<u8>>;

    /// The directory that relative paths are relative to, as an absolute path.
    fn current_dir(&self) -> String {
        "/".to_owned()
    }
}

/// The file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &str, limit: usize) -> io::Result<Vec<u8>> {
        let metadata = std::fs::metadata(path)?;
        if metadata.is_dir() {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
        }
        if !metadata.is_file() {
            // A pipe could keep us waiting for ever.
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file"));
        }
        let size = usize::try_from(metadata.len()).unwrap_or(limit).min(limit);
        let mut bytes = Vec::with_capacity(size + 1);
        let limit = u64::try_from(limit).unwrap_or(u64::MAX);
        std::fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn current_dir(&self) -> String {
        let dir = std::env::current_dir().ok();
        dir.map_or_else(|| "/".to_owned(), |dir| dir.to_string_lossy().into_owned())
    }
}

/// Files in memory, by path.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
}

impl Memory {
    /// No files yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces it.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(normalize(path, "/"), bytes.into());
        self
    }

    /// The files that a schema was read from, by absolute path, to read it from again.
    pub fn of(sources: &SourceMap) -> Self {
        let files = sources.files();
        let files = files.map(|(_, file)| (file.path().to_owned(), file.text().into()));
        Self { files: files.collect() }
    }
}

impl Files for Memory {
    fn read(&self, path: &str, limit: usize) -> io::Result<Vec<u8>> {
        match self.files.get(&normalize(path, "/")) {
            Some(bytes) => Ok(bytes[..bytes.len().min(limit)].to_vec()),
            None => Err(io::Error::new(io::ErrorKind::NotFound, "there is no such file")),
        }
    }
}

/// A path without `.`, `..` and doubled slashes, made absolute. Links are not looked at, as QEMU's
/// front end does not look at them when it asks whether two paths are the same file.
pub(crate) fn normalize(path: &str, current_dir: &str) -> String {
    let dir = if path.starts_with('/') { "" } else { current_dir };
    let mut parts: Vec<&str> = Vec::new();
    for part in dir.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    let mut normal = String::with_capacity(dir.len() + path.len() + 1);
    for part in parts {
        normal.push('/');
        normal.push_str(part);
    }
    if normal.is_empty() { "/".to_owned() } else { normal }
}

/// The path of a file seen from a directory; both normalized.
pub(crate) fn relative(path: &str, dir: &str) -> String {
    let path: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let dir: Vec<&str> = dir.split('/').filter(|part| !part.is_empty()).collect();
    let common = path.iter().zip(&dir).take_while(|(a, b)| a == b).count();
    let mut parts = vec![".."; dir.len() - common];
    parts.extend(&path[common..]);
    parts.join("/")
}

/// The directory part of a path, with its final slash.
pub(crate) fn directory(path: &str) -> &str {
    path.rfind('/').map_or("", |i| &path[..=i])
}

/// Bytes as text with `\n` line ends and one at the very end; and where the first bytes stand that
/// are no UTF-8, if any do. Those are replaced.
pub(crate) fn decode(bytes: Vec<u8>) -> (String, Option<usize>) {
    let (mut text, bad) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let bad = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(bad))
        }
    };
    let mut bad = bad;
    if text.contains('\r') {
        bad = bad.map(|bad| text[..bad].replace("\r\n", "\n").len());
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    (text, bad)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        assert_eq!(normalize("a/../b//./c.json", "/x/y"), "/x/y/b/c.json");
        assert_eq!(normalize("../../../q.json", "/x"), "/q.json");
        assert_eq!(relative("/x/qapi/c.json", "/x/s/qapi"), "../../qapi/c.json");
        assert_eq!(relative("/x/c.json", "/x"), "c.json");
        assert_eq!(directory("a/b.json"), "a/");
        assert_eq!(directory("b.json"), "");
    }

    #[test]
    fn line_ends() {
        assert_eq!(decode(b"a\r\nb\rc".to_vec()), ("a\nb\nc\n".to_owned(), None));
        assert_eq!(decode(b"a\r\n\xff".to_vec()), ("a\n\u{fffd}\n".to_owned(), Some(2)));
    }
}
