//! The file that tells a daemon's process id, and by its lock that the daemon runs.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use nix::fcntl::{FcntlArg, fcntl};
use nix::libc;

use crate::create;

/// It keeps out qemu-ga, whose locks are of the same kind but for one thing: those end if the process
/// closes the file under any other descriptor, which `guest-file-close` could.
const WHOLE_FILE: libc::flock = libc::flock {
    l_type: libc::F_WRLCK as libc::c_short,
    l_whence: libc::SEEK_SET as libc::c_short,
    l_start: 0,
    l_len: 0,
    l_pid: 0,
};

/// A file that is locked for as long as this lives.
#[derive(Debug)]
pub(crate) struct PidFile {
    path: PathBuf,
    _locked: File,
}

impl PidFile {
    /// Writes this process's id, unless another process holds the file.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        loop {
            // What a link leads to would be overwritten.
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            let opened = options.mode(create::MODE).custom_flags(libc::O_NOFOLLOW).open(path);
            let mut file = opened.with_context(|| format!("cannot open pid file {}", path.display()))?;
            fcntl(&file, FcntlArg::F_OFD_SETLK(&WHOLE_FILE))
                .with_context(|| format!("cannot lock pid file {}, which another agent may hold", path.display()))?;
            // Its last holder may have removed it meanwhile, and then it is not what others will find.
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

    /// Where it is.
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
