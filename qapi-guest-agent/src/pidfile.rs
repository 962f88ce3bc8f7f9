//! The file with the process id of a daemon. Its lock shows that the daemon runs.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use nix::fcntl::{FcntlArg, fcntl};
use nix::libc;

use crate::create;

/// The lock of a pid file. It conflicts with the lock of qemu-ga. Unlike that lock, it does not end if the process
/// closes another descriptor of the file, which `guest-file-close` could do.
const WHOLE_FILE: libc::flock = libc::flock {
    l_type: libc::F_WRLCK as libc::c_short,
    l_whence: libc::SEEK_SET as libc::c_short,
    l_start: 0,
    l_len: 0,
    l_pid: 0,
};

/// A file that is locked until this is dropped.
#[derive(Debug)]
pub(crate) struct PidFile {
    path: PathBuf,
    _locked: File,
}

impl PidFile {
    /// Writes the id of this process, unless another process has locked the file.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        loop {
            // The target of the link would be overwritten.
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            let opened = options.mode(create::MODE).custom_flags(libc::O_NOFOLLOW).open(path);
            let mut file = opened.with_context(|| format!("cannot open pid file {}", path.display()))?;
            fcntl(&file, FcntlArg::F_OFD_SETLK(&WHOLE_FILE))
                .with_context(|| format!("cannot lock pid file {}, which another agent may hold", path.display()))?;
            // The last process with the lock may have removed the file meanwhile. Then other processes would not find it.
            let same = fs::symlink_metadata(path).is_ok_and(|found| {
                file.metadata().is_ok_and(|ours| (ours.dev(), ours.ino()) == (found.dev(), found.ino()))
            });
            if !same {
                continue;
            }
            let written = file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id()));
            written.with_context(|| format!("cannot write pid file {}", path.display()))?;
            return Ok(Self { path: path.to_owned(), _locked: file });
        }
    }

    /// Returns the path of the file.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_and_locked() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pid");
        fs::write(&path, "a longer text of another time").unwrap();
        let pidfile = PidFile::create(&path).unwrap();
        assert_eq!(fs::read_to_string(pidfile.path()).unwrap(), format!("{}\n", std::process::id()));
        let locked = PidFile::create(&path).unwrap_err();
        assert_eq!(
            locked.to_string(),
            format!("cannot lock pid file {}, which another agent may hold", path.display())
        );
        drop(pidfile);
        PidFile::create(&path).unwrap();
        assert!(PidFile::create(Path::new("/nonexistent/pid")).is_err());
    }

    #[test]
    fn a_link_is_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        let (path, victim) = (dir.path().join("pid"), dir.path().join("victim"));
        fs::write(&victim, "precious").unwrap();
        std::os::unix::fs::symlink(&victim, &path).unwrap();
        PidFile::create(&path).unwrap_err();
        assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    }
}
