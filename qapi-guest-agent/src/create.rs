//! Creates files that only the agent's user may read, whatever the umask.
//!
//! No file is created through a symbolic link. The default folders belong to the system, but other folders may be
//! shared with users. A malicious user could put a link at the path of such a file.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

/// The mode of new files.
pub(crate) const MODE: u32 = 0o600;

/// Opens a file for appending, or creates it.
///
/// A symbolic link to an existing file is followed, because `/dev/stdout` is such a link.
///
/// # Errors
/// Errors of the system; `NotFound` if the path is a dangling link.
pub(crate) fn append(path: &Path) -> io::Result<File> {
    match OpenOptions::new().append(true).create_new(true).mode(MODE).open(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => OpenOptions::new().append(true).open(path),
        opened => opened,
    }
}

/// Replaces or creates a file atomically: readers see either the new contents or the old ones.
///
/// # Errors
/// Errors of the system.
pub(crate) fn replace(path: &Path, contents: &str) -> io::Result<()> {
    let mut fresh = OsString::from(path);
    fresh.push(".new");
    // A file of this name was left by an agent that was killed, or put there by a malicious user.
    match fs::remove_file(&fresh) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(MODE).open(&fresh)?;
    file.write_all(contents.as_bytes())?;
    fs::rename(&fresh, path)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn only_the_user_may_read_what_is_made() {
        let dir = tempfile::tempdir().unwrap();
        let (log, state) = (dir.path().join("log"), dir.path().join("state"));
        append(&log).unwrap().write_all(b"one\n").unwrap();
        append(&log).unwrap().write_all(b"two\n").unwrap();
        replace(&state, "one\n").unwrap();
        replace(&state, "two\n").unwrap();
        assert_eq!((mode(&log), mode(&state)), (0o600, 0o600));
        assert_eq!(fs::read_to_string(&log).unwrap(), "one\ntwo\n");
        assert_eq!(fs::read_to_string(&state).unwrap(), "two\n");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        fs::write(path("victim"), "precious").unwrap();
        for name in ["state.new", "state"] {
            symlink(path("victim"), path(name)).unwrap();
        }
        replace(&path("state"), "x").unwrap();
        assert_eq!(fs::read_to_string(path("victim")).unwrap(), "precious");
        assert!(!path("state").is_symlink());
        assert_eq!(fs::read_to_string(path("state")).unwrap(), "x");

        symlink(path("nothing"), path("log")).unwrap();
        assert_eq!(append(&path("log")).unwrap_err().kind(), ErrorKind::NotFound);
        assert!(!path("nothing").exists());
    }
}
