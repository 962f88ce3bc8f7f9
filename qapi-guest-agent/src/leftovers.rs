//! Files that are removed when the agent ends.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// A shared list of files to remove at the end.
#[derive(Clone, Debug, Default)]
pub(crate) struct Leftovers(Arc<Mutex<Vec<PathBuf>>>);

impl Leftovers {
    /// Adds a file.
    pub(crate) fn add(&self, path: impl Into<PathBuf>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(path.into());
    }

    /// Removes the files that still exist, and empties the list.
    pub(crate) fn remove(&self) {
        for path in self.0.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            _ = std::fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removed_once() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x");
        let leftovers = Leftovers::default();
        leftovers.add(dir.path().join("none"));
        leftovers.add(&path);
        std::fs::write(&path, "").unwrap();
        leftovers.clone().remove();
        assert!(!path.exists());
        std::fs::write(&path, "").unwrap();
        leftovers.remove();
        assert!(path.exists());
    }
}
