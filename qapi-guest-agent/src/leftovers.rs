//! What must not be left behind when the agent ends.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// Files to remove at the end. Ends are in several places, so this is a handle.
#[derive(Clone, Debug, Default)]
pub(crate) struct Leftovers(Arc<Mutex<Vec<PathBuf>>>);

impl Leftovers {
    /// One more.
    pub(crate) fn add(&self, path: impl Into<PathBuf>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(path.into());
    }

    /// Removes them, as far as they are still there.
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
