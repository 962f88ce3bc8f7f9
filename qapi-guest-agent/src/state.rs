//! State that survives a restart: the next file handle, and whether file systems are frozen.
//!
//! The files have the format of qemu-ga, so that one agent can take over from the other.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context as _, Result};
use qemu_qapi::CommandError;

use crate::create;
use crate::keyfile::KeyFile;

/// The first file handle.
const FIRST_HANDLE: i64 = 1000;

/// The state, in memory and on disk.
#[derive(Debug)]
pub(crate) struct State {
    counters: PathBuf,
    marker: PathBuf,
    next_handle: i64,
    frozen: Frozen,
}

/// A shared flag that tells whether file systems are frozen.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frozen(Arc<AtomicBool>);

impl Frozen {
    /// Returns whether file systems are frozen.
    pub(crate) fn get(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    /// Sets the flag. Only [`State`] also writes it to disk.
    pub(crate) fn set(&self, frozen: bool) {
        self.0.store(frozen, Ordering::Release);
    }
}

impl State {
    /// Reads the state that an earlier agent left in a folder.
    pub(crate) fn load(dir: &Path) -> Result<Self> {
        let counters = dir.join("qga.state");
        let marker = dir.join("qga.state.isfrozen");
        let accessing = |path: &Path| format!("unable to access state file at path {}", path.display());

        let frozen = marker.try_exists().with_context(|| accessing(&marker))?;
        let text = match fs::read_to_string(&counters) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error).with_context(|| accessing(&counters)),
        };
        let keys = KeyFile::parse(text.as_deref().unwrap_or_default()).with_context(|| accessing(&counters))?;
        // A number that cannot be parsed is ignored. Handles of earlier agents are invalid anyway.
        let next_handle = keys.integer("global", "fd_counter").ok().flatten().unwrap_or(FIRST_HANDLE);

        let state = Self { counters, marker, next_handle, frozen: Frozen(Arc::new(AtomicBool::new(frozen))) };
        // This finds out early whether the folder is writable. A frozen file system must not be written to.
        if text.is_none() && !frozen {
            state
                .write()
                .with_context(|| format!("unable to create state file at path {}", state.counters.display()))?;
        }
        Ok(state)
    }

    /// Returns a handle that neither this agent nor an earlier one has used.
    pub(crate) fn take_handle(&mut self) -> Result<i64, CommandError> {
        let handle = self.next_handle;
        let uncommitted = || CommandError::generic("failed to commit persistent state to disk");
        self.next_handle = handle.checked_add(1).ok_or_else(uncommitted)?;
        self.write().map_err(|_| uncommitted())?;
        Ok(handle)
    }

    /// Writes the state to disk atomically.
    fn write(&self) -> io::Result<()> {
        let mut keys = KeyFile::default();
        keys.set("global", "fd_counter", self.next_handle);
        create::replace(&self.counters, &keys.to_string())
    }

    /// Returns the flag that tells whether file systems are frozen.
    pub(crate) fn frozen(&self) -> &Frozen {
        &self.frozen
    }

    /// Records which file systems are about to be frozen.
    pub(crate) fn set_frozen(&self, mount_points: &[String]) -> io::Result<()> {
        self.frozen.set(true);
        let lines: String = mount_points.iter().map(|mount_point| format!("{mount_point}\n")).collect();
        create::replace(&self.marker, &lines)
    }

    /// Returns how many frozen file systems are recorded.
    pub(crate) fn noted(&self) -> usize {
        fs::read_to_string(&self.marker).map_or(0, |text| text.lines().count())
    }

    /// Records that no file system is frozen.
    pub(crate) fn set_thawed(&self) -> io::Result<()> {
        self.frozen.set(false);
        match fs::remove_file(&self.marker) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_never_used_again() {
        let dir = tempfile::tempdir().unwrap();
        let mut state = State::load(dir.path()).unwrap();
        let file = dir.path().join("qga.state");
        assert_eq!(fs::read_to_string(&file).unwrap(), "[global]\nfd_counter=1000\n");
        assert_eq!((state.take_handle().unwrap(), state.take_handle().unwrap()), (1000, 1001));
        assert_eq!(State::load(dir.path()).unwrap().take_handle().unwrap(), 1002);
        fs::write(&file, "[global]\nfd_counter=9223372036854775807\n").unwrap();
        State::load(dir.path()).unwrap().take_handle().unwrap_err();
        fs::write(&file, "[global]\nfd_counter=many\n").unwrap();
        assert_eq!(State::load(dir.path()).unwrap().take_handle().unwrap(), 1000);
    }

    #[test]
    fn frozen_survives() {
        let dir = tempfile::tempdir().unwrap();
        let state = State::load(dir.path()).unwrap();
        assert!(!state.frozen().get());
        state.set_thawed().unwrap();
        state.set_frozen(&["/".to_owned(), "/home".to_owned()]).unwrap();
        let again = State::load(dir.path()).unwrap();
        assert!(again.frozen().get());
        assert_eq!(again.noted(), 2);
        again.set_thawed().unwrap();
        assert!(!State::load(dir.path()).unwrap().frozen().get());
    }

    #[test]
    fn nothing_is_written_while_frozen() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("qga.state.isfrozen"), "").unwrap();
        assert!(State::load(dir.path()).unwrap().frozen().get());
        assert!(!dir.path().join("qga.state").exists());
    }

    #[test]
    fn no_folder() {
        assert!(State::load(Path::new("/nonexistent/run")).is_err());
    }
}
