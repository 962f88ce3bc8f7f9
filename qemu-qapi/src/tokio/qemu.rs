//! A QEMU process that this program has started, with a client of its monitor.

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::process::ExitStatus;
use std::time::Duration;

use ::tokio::io::{AsyncRead, ReadBuf};
use ::tokio::process::{Child, ChildStderr, Command};
use ::tokio::task::JoinHandle;
use ::tokio::time::timeout;

use super::Qmp;
use super::connect::open;
use crate::failure::label;
use crate::launch::{Files, GRACE, Launch, Prepared, Tail, exited, grace, not_started, still_runs};
use crate::{Error, Options};

/// A QEMU or storage daemon that this program has started, with a client of its monitor.
///
/// Dropping it kills the program and removes its socket. While the runtime runs, it waits for the program's end, so
/// that no zombie stays. [`detach`](Self::detach) leaves it running. To attach to a running program, connect to its
/// socket with [`Qmp::connect`].
///
/// ```no_run
/// use std::process::Command;
/// use std::time::Duration;
///
/// use qemu_qapi::qmp::AsyncClient as _;
/// use qemu_qapi::tokio::Qemu;
/// use qemu_qapi::{Launch, Options};
///
/// # async fn example() -> Result<(), qemu_qapi::Error> {
/// let mut command = Command::new("qemu-system-x86_64");
/// command.args(["-machine", "q35", "-display", "none"]);
/// let mut qemu = Qemu::start(Launch::new(command).socket("/run/vm1.sock"), &Options::default()).await?;
/// println!("{}", qemu.qmp().query_status().await?.status);
/// qemu.qmp().quit().await?;
/// println!("{}", qemu.wait(Duration::from_secs(30)).await?);
/// # Ok(())
/// # }
/// ```
pub struct Qemu {
    qmp: Qmp,
    process: Process,
}

impl Qemu {
    /// Starts the program and waits until its monitor can be used, or until it has ended, whichever comes first. The runtime
    /// must have its I/O and time drivers enabled. Dropping the future kills the program.
    ///
    /// The deadlines are those of [`Options`]: [`greeting_timeout`](Options::greeting_timeout) covers all of the start,
    /// which takes long if the program has much memory to allocate in advance. If the start fails, the program is killed.
    ///
    /// # Errors
    /// [`Error::Listen`] if the socket cannot be made; [`Error::Spawn`] if the program cannot be started;
    /// [`Error::Exited`] if it ends, with its exit status and the end of its standard error; otherwise as
    /// [`Qmp::connect_with`].
    pub async fn start(launch: impl Into<Launch>, options: &Options) -> Result<Self, Error> {
        let Prepared { command, program, address, files } = launch.into().prepare()?;
        let transport = open(&address, options).await?;
        let mut command = Command::from(command);
        let spawned = command.spawn().map_err(|error| not_started(&program, error))?;
        // This closes the socket that listens here, so that the connection ends with the program.
        drop(command);
        let mut process = Process::new(spawned, program, files);
        let hang_up = transport.hang_up();
        match Qmp::start(transport, Some(hang_up), label(Some(&address), options), options).await {
            Ok(qmp) => Ok(Self { qmp, process }),
            Err(error) => Err(process.explain(error).await),
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

    /// Waits until the program has ended, and returns its exit status. It does not ask the program to end. Dropping the
    /// future does not affect the program.
    ///
    /// # Errors
    /// [`Error::Timeout`] if it does not end within `timeout`; [`Duration::MAX`] means no limit.
    pub async fn wait(&mut self, timeout: Duration) -> Result<ExitStatus, Error> {
        self.process.wait(timeout).await
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
    child: Child,
    is_left: bool,
    id: u32,
    program: Box<str>,
    stderr: Tail,
    /// Reads standard error to its end.
    reader: Option<JoinHandle<()>>,
    files: Option<Files>,
}

impl Process {
    fn new(mut child: Child, program: Box<str>, files: Files) -> Self {
        let stderr = Tail::default();
        let reader = child.stderr.take().map(|pipe| ::tokio::spawn(read_to_end(pipe, stderr.clone())));
        let id = child.id().unwrap_or_default();
        Self { child, is_left: false, id, program, stderr, reader, files: Some(files) }
    }

    async fn wait(&mut self, after: Duration) -> Result<ExitStatus, Error> {
        match timeout(after, self.child.wait()).await {
            Ok(status) => status.map_err(|error| not_started(&self.program, error)),
            Err(_) => Err(still_runs(after, &self.program)),
        }
    }

    /// Returns [`Error::Exited`] if the program has ended, and otherwise the error of its monitor.
    async fn explain(&mut self, error: Error) -> Error {
        let Ok(status) = self.wait(grace(&error)).await else { return error };
        if let Some(reader) = &mut self.reader {
            // A process that the program has left behind may keep standard error open.
            _ = timeout(GRACE, reader).await;
        }
        exited(&self.program, status, &self.stderr)
    }

    /// Leaves the program running. The runtime waits for its end.
    fn leave(&mut self) {
        self.is_left = true;
        if let Some(files) = self.files.take() {
            files.keep();
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if !self.is_left {
            // It fails if the program has ended.
            _ = self.child.start_kill();
        }
    }
}

async fn read_to_end(mut pipe: ChildStderr, stderr: Tail) {
    let mut bytes = vec![0; 4096];
    loop {
        let mut buffer = ReadBuf::new(&mut bytes);
        let read = std::future::poll_fn(|cx| Pin::new(&mut pipe).poll_read(cx, &mut buffer)).await;
        if read.is_err() || buffer.filled().is_empty() {
            return;
        }
        stderr.push(buffer.filled());
    }
}
