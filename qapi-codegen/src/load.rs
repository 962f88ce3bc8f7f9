//! Reads schema files, and turns their bytes into text.
//!
//! The parser asks for the files that include directives name.

use std::collections::BTreeMap;
use std::io::{self, Read};

use crate::source::SourceMap;

/// A place to read files from.
pub trait Files {
    /// Reads the file at a path, but no more than `limit` bytes, which is more than any accepted size.
    ///
    /// # Errors
    /// If the file cannot be read. The text of the error becomes part of a diagnostic.
    fn read(&self, path: &str, limit: usize) -> io::Result<Vec<u8>>;

    /// Returns the directory of relative paths, as an absolute path. The default is `/`.
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
            // Reading a pipe could block for ever.
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
    /// Creates an empty set of files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces it.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(normalize(path, "/"), bytes.into());
        self
    }

    /// Returns the files that a schema was read from, by absolute path, so that it can be read again.
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

/// Returns an absolute path without `.`, `..` and doubled slashes. Links are not resolved, because QEMU's front end
/// does not resolve them when it compares paths.
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

/// Returns the path of a file relative to a directory. Both must be normalized.
pub(crate) fn relative(path: &str, dir: &str) -> String {
    let path: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let dir: Vec<&str> = dir.split('/').filter(|part| !part.is_empty()).collect();
    let common = path.iter().zip(&dir).take_while(|(a, b)| a == b).count();
    let mut parts = vec![".."; dir.len() - common];
    parts.extend(&path[common..]);
    parts.join("/")
}

/// Returns the directory of a path, with its final slash.
pub(crate) fn directory(path: &str) -> &str {
    path.rfind('/').map_or("", |i| &path[..=i])
}

/// Returns bytes as text that has `\n` line ends and ends with one. Bytes that are not UTF-8 are replaced, and the
/// offset of the first is returned.
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
