//! A QEMU process that this program has started, with a client of its monitor.

use std::fmt;
use std::io::{ErrorKind, Read as _};
use std::path::Path;
use std::process::{Child, ChildStderr, ExitStatus};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::Qmp;
use super::client::open;
use crate::failure::label;
use crate::launch::{Files, GRACE, Launch, Prepared, Tail, exited, grace, not_started, still_runs};
use crate::{Error, Options};

/// The longest pause between two checks whether a program has ended.
const PAUSE: Duration = Duration::from_millis(20);

/// A QEMU or storage daemon that this program has started, with a client of its monitor.
///
/// Dropping it kills the program, waits for its end, and removes its socket. [`detach`](Self::detach) leaves it
/// running. To attach to a running program, connect to its socket with [`Qmp::connect`].
///
/// ```no_run
/// use std::process::Command;
/// use std::time::Duration;
///
/// use qemu_qapi::blocking::Qemu;
/// use qemu_qapi::qmp::Client as _;
/// use qemu_qapi::{Launch, Options};
///
/// # fn main() -> Result<(), qemu_qapi::Error> {
/// let mut command = Command::new("qemu-system-x86_64");
/// command.args(["-machine", "q35", "-display", "none"]);
/// let mut qemu = Qemu::start(Launch::new(command).socket("/run/vm1.sock"), &Options::default())?;
/// println!("{}", qemu.qmp().query_status()?.status);
/// qemu.qmp().quit()?;
/// println!("{}", qemu.wait(Duration::from_secs(30))?);
/// # Ok(())
/// # }
/// ```
pub struct Qemu {
    qmp: Qmp,
    process: Process,
}

impl Qemu {
    /// Starts the program and waits until its monitor can be used, or until it has ended, whichever comes first.
    ///
    /// The deadlines are those of [`Options`]: [`greeting_timeout`](Options::greeting_timeout) covers all of the start,
    /// which takes long if the program has much memory to allocate in advance. If the start fails, the program is killed.
    ///
    /// # Errors
    /// [`Error::Listen`] if the socket cannot be made; [`Error::Spawn`] if the program cannot be started;
    /// [`Error::Exited`] if it ends, with its exit status and the end of its standard error; otherwise as
    /// [`Qmp::connect_with`].
    pub fn start(launch: impl Into<Launch>, options: &Options) -> Result<Self, Error> {
        let Prepared { mut command, program, address, files } = launch.into().prepare()?;
        let transport = open(&address, options)?;
        let spawned = command.spawn().map_err(|error| not_started(&program, error))?;
        // This closes the socket that listens here, so that the connection ends with the program.
        drop(command);
        let mut process = Process::new(spawned, program, files)?;
        match Qmp::start(transport, label(Some(&address), options), options) {
            Ok(qmp) => Ok(Self { qmp, process }),
            Err(error) => Err(process.explain(error)),
        }
    }

    /// Returns the client of the program's monitor.
    pub fn qmp(&self) -> &Qmp {
        &self.qmp
    }

    /// Returns the path of the monitor's socket, which serves one client at a time.
    pub fn socket(&self) -> &Path {
        self.process.files.as_ref().map_or(Path::new(""), Files::path)
    }

    /// Returns the process id. Once [`wait`](Self::wait) has returned the exit status, another process may have the
    /// same id.
    pub fn id(&self) -> u32 {
        self.process.id
    }

    /// Returns the last 2 KiB that the program has written to standard error.
    pub fn stderr(&self) -> String {
        self.process.stderr.text()
    }

    /// Waits until the program has ended, and returns its exit status. It does not ask the program to end.
    ///
    /// # Errors
    /// [`Error::Timeout`] if it does not end within `timeout`; [`Duration::MAX`] means no limit.
    pub fn wait(&mut self, timeout: Duration) -> Result<ExitStatus, Error> {
        self.process.wait(timeout)
    }

    /// Leaves the started program running, even after this program ends, and returns the client of its monitor. The
    /// socket and its temporary folder, if any, are not removed.
    pub fn detach(mut self) -> Qmp {
        self.process.leave();
        self.qmp
    }
}

impl fmt::Debug for Qemu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Qemu").field("qmp", &self.qmp).field("id", &self.id()).finish_non_exhaustive()
    }
}

/// A running program, killed when this is dropped.
struct Process {
    child: Option<Child>,
    id: u32,
    program: Box<str>,
    stderr: Tail,
    /// Reads standard error to its end.
    reader: Option<JoinHandle<()>>,
    files: Option<Files>,
}

impl Process {
    fn new(mut child: Child, program: Box<str>, files: Files) -> Result<Self, Error> {
        let (id, stderr, pipe) = (child.id(), Tail::default(), child.stderr.take());
        let mut process =
            Self { child: Some(child), id, program, stderr: stderr.clone(), reader: None, files: Some(files) };
        if let Some(pipe) = pipe {
            let thread = thread::Builder::new().name(format!("stderr of {id}"));
            let reader = thread.spawn(move || read_to_end(pipe, &stderr));
            process.reader = Some(reader.map_err(|error| not_started(&process.program, error))?);
        }
        Ok(process)
    }

    fn wait(&mut self, timeout: Duration) -> Result<ExitStatus, Error> {
        let until = Instant::now().checked_add(timeout);
        let mut pause = Duration::from_millis(1);
        loop {
            let status = match &mut self.child {
                Some(child) => child.try_wait().map_err(|error| not_started(&self.program, error))?,
                None => None,
            };
            if let Some(status) = status {
                return Ok(status);
            }
            let left = until.map_or(pause, |until| until.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                return Err(still_runs(timeout, &self.program));
            }
            thread::sleep(left.min(pause));
            pause = (pause * 2).min(PAUSE);
        }
    }

    /// Returns [`Error::Exited`] if the program has ended, and otherwise the error of its monitor.
    fn explain(&mut self, error: Error) -> Error {
        let Ok(status) = self.wait(grace(&error)) else { return error };
        // A process that the program has left behind may keep standard error open.
        let until = Instant::now() + GRACE;
        while self.reader.as_ref().is_some_and(|reader| !reader.is_finished()) && Instant::now() < until {
            thread::sleep(Duration::from_millis(1));
        }
        exited(&self.program, status, &self.stderr)
    }

    /// Leaves the program running. A thread waits for its end, so that it does not stay a zombie.
    fn leave(&mut self) {
        if let Some(mut child) = self.child.take() {
            _ = thread::Builder::new().name(format!("end of {}", self.id)).spawn(move || child.wait());
        }
        if let Some(files) = self.files.take() {
            files.keep();
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            // It fails if the program has ended.
            _ = child.kill();
            _ = child.wait();
        }
    }
}

fn read_to_end(mut pipe: ChildStderr, stderr: &Tail) {
    let mut buffer = [0; 4096];
    loop {
        match pipe.read(&mut buffer) {
            Ok(0) => return,
            Ok(read) => stderr.push(buffer.get(..read).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => return,
        }
    }
}
