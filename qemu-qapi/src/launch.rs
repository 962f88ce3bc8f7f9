//! Starting a program that serves a monitor: the parts that both drivers share.

use std::collections::VecDeque;
use std::fmt;
use std::fs::Permissions;
use std::io;
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use command_fds::{CommandFdExt, FdMapping};
use tempfile::TempDir;

use crate::failure::no_listener;
use crate::transport::{Address, SocketFile, listen};
use crate::{Error, TimeoutKind};

/// The first file descriptor that is not one of the standard streams.
const FIRST_FD: i32 = 3;

/// How many bytes of the end of a program's standard error are kept.
const TAIL: usize = 2048;

/// How long to wait for a process whose connection has ended: the kernel closes the sockets of a process before the
/// process can be waited for, and its standard error may still hold unread text.
pub(crate) const GRACE: Duration = Duration::from_secs(5);

/// The settings with which QEMU or its storage daemon is started: the command, the monitor's socket, and file
/// descriptors.
///
/// `start` of `Qemu` in either driver takes it, or the command alone. The monitor's socket listens before the program
/// is started, which inherits it: `-chardev socket,fd=N` and `-mon` are added to the command's arguments, with the id
/// `qapi-monitor`. QEMU supports this since 2.12. The command must not contain `-daemonize`.
///
/// ```no_run
/// use std::process::Command;
///
/// use qemu_qapi::Launch;
///
/// # fn main() -> std::io::Result<()> {
/// let mut command = Command::new("qemu-system-x86_64");
/// command.args(["-machine", "q35", "-netdev", "tap,id=net0,fd=10", "-device", "virtio-net,netdev=net0"]);
/// let launch = Launch::new(command).socket("/run/vm1/qmp.sock").fd(10, std::fs::File::open("/dev/tap3")?);
/// # drop(launch);
/// # Ok(())
/// # }
/// ```
pub struct Launch {
    command: Command,
    is_storage_daemon: bool,
    socket: Option<PathBuf>,
    fds: Vec<FdMapping>,
}

impl Launch {
    /// Describes the start of QEMU with this command.
    ///
    /// Standard error is read for as long as this program, or its runtime, runs, so the command's setting for it is
    /// replaced. A program that is to be detached should log to a file instead (QEMU's `-D`). Standard input and output
    /// must not be pipes, because nothing reads or writes them. The command's other settings, such as its environment and
    /// its process group, stay in effect.
    pub fn new(command: Command) -> Self {
        Self { command, is_storage_daemon: false, socket: None, fds: Vec::new() }
    }

    /// Describes the start of a storage daemon with this command.
    pub fn storage_daemon(command: Command) -> Self {
        Self { is_storage_daemon: true, ..Self::new(command) }
    }

    /// Sets the path of the monitor's socket, to which other programs can connect, one after the other. Its file gets
    /// mode 0600 less the umask. Default: `qmp.sock` in a temporary folder that only its owner can enter.
    #[must_use]
    pub fn socket(mut self, path: impl Into<PathBuf>) -> Self {
        self.socket = Some(path.into());
        self
    }

    /// Has the program inherit a file descriptor under this number, of 3 or more.
    #[must_use]
    pub fn fd(mut self, number: i32, fd: impl Into<OwnedFd>) -> Self {
        self.fds.push(FdMapping { parent_fd: fd.into(), child_fd: number });
        self
    }

    /// Creates the socket and completes the command.
    pub(crate) fn prepare(self) -> Result<Prepared, Error> {
        let Self { mut command, is_storage_daemon, socket, mut fds } = self;
        let program: Box<str> = command.get_program().to_string_lossy().into();
        let not_started = |error| not_started(&program, error);
        let folder = match &socket {
            Some(_) => None,
            None => Some(private_folder().map_err(not_started)?),
        };
        let path = match (socket, &folder) {
            (Some(path), _) => path,
            (None, Some(folder)) => folder.path().join("qmp.sock"),
            (None, None) => return Err(not_started(io::ErrorKind::InvalidInput.into())),
        };
        let address = Address::Unix(path.clone());
        let listening = listen(&address).map_err(|error| no_listener(&address, error))?;
        let (socket, file) = listening.into_parts();
        let is_free = |number: &i32| fds.iter().all(|fd| fd.child_fd != *number);
        let number = (FIRST_FD..).find(is_free).unwrap_or(FIRST_FD);
        fds.push(FdMapping { parent_fd: socket.into(), child_fd: number });
        if fds.iter().any(|fd| fd.child_fd < FIRST_FD) {
            let why = "a file descriptor was to replace a standard stream";
            return Err(not_started(io::Error::new(io::ErrorKind::InvalidInput, why)));
        }
        let collides = |error| not_started(io::Error::new(io::ErrorKind::InvalidInput, error));
        let fds = fds.into_iter().map(reserved).collect::<io::Result<_>>().map_err(not_started)?;
        command.fd_mappings(fds).map_err(collides)?;
        let chardev = format!("socket,id=qapi-monitor,fd={number},server=on,wait=off");
        match is_storage_daemon {
            true => command.args(["--chardev", &chardev, "--monitor", "chardev=qapi-monitor"]),
            false => command.args(["-chardev", &chardev, "-mon", "chardev=qapi-monitor,mode=control"]),
        };
        command.stderr(Stdio::piped());
        Ok(Prepared { command, program, address, files: Files { path, socket: file, folder } })
    }
}

/// Makes a file descriptor have its number in this program already, unless that number is in use here. The standard library
/// opens descriptors just before it starts the program, to learn whether that succeeds, and the child must not replace them.
fn reserved(mapping: FdMapping) -> io::Result<FdMapping> {
    let same = rustix::io::fcntl_dupfd_cloexec(&mapping.parent_fd, mapping.child_fd)?;
    Ok(match same.as_raw_fd() == mapping.child_fd {
        true => FdMapping { parent_fd: same, ..mapping },
        false => mapping,
    })
}

impl From<Command> for Launch {
    fn from(command: Command) -> Self {
        Self::new(command)
    }
}

/// Omits the arguments and the environment, which may hold secrets.
impl fmt::Debug for Launch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Launch")
            .field("program", &self.command.get_program())
            .field("socket", &self.socket)
            .field("fds", &self.fds)
            .finish_non_exhaustive()
    }
}

/// A folder that only its owner can enter.
fn private_folder() -> io::Result<TempDir> {
    tempfile::Builder::new().prefix("qemu-").permissions(Permissions::from_mode(0o700)).tempdir()
}

/// A command whose monitor's socket listens. The command owns the socket.
pub(crate) struct Prepared {
    pub(crate) command: Command,
    pub(crate) program: Box<str>,
    pub(crate) address: Address,
    pub(crate) files: Files,
}

/// The files of a program, which are removed when this is dropped.
#[derive(Debug)]
pub(crate) struct Files {
    path: PathBuf,
    socket: Option<SocketFile>,
    folder: Option<TempDir>,
}

impl Files {
    /// Returns the path of the monitor's socket.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Leaves the files where they are.
    pub(crate) fn keep(self) {
        if let Some(socket) = self.socket {
            socket.keep();
        }
        if let Some(folder) = self.folder {
            _ = folder.keep();
        }
    }
}

/// The end of the text that a program has written to standard error.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tail(Arc<Mutex<VecDeque<u8>>>);

impl Tail {
    pub(crate) fn push(&self, bytes: &[u8]) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend(bytes);
        let excess = kept.len().saturating_sub(TAIL);
        kept.drain(..excess);
    }

    pub(crate) fn text(&self) -> String {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(kept.make_contiguous()).into_owned()
    }
}

pub(crate) fn not_started(program: &str, error: io::Error) -> Error {
    Error::Spawn { program: program.into(), error: Arc::new(error) }
}

pub(crate) fn exited(program: &str, status: ExitStatus, stderr: &Tail) -> Error {
    Error::Exited { program: program.into(), status, stderr: stderr.text().into() }
}

pub(crate) fn still_runs(after: Duration, program: &str) -> Error {
    Error::Timeout { kind: TimeoutKind::Exit, after, address: Some(program.into()) }
}

/// Returns how long to wait for the end of a program that has failed to serve its monitor. If the connection is not
/// lost, this is zero, because the program need not end.
pub(crate) fn grace(error: &Error) -> Duration {
    if error.is_lost() && !error.is_timeout() { GRACE } else { Duration::ZERO }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_what_was_written_is_kept() {
        let tail = Tail::default();
        for number in 0..1000 {
            tail.push(format!("line {number}\n").as_bytes());
        }
        let text = tail.text();
        assert!(text.len() == TAIL && text.ends_with("line 998\nline 999\n"), "{text}");
        tail.push(&[b'x'; 2 * TAIL]);
        assert_eq!(tail.text(), "x".repeat(TAIL));
    }
}
