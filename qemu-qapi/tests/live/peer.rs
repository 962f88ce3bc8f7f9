//! Starting a program, waiting until it answers, and making sure that it ends.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::talker::Talker;
use super::{DISK_SIZE, talker};

/// How long a program may take until it answers. Far more than any needs: tests run in parallel,
/// with emulated machines, on computers that do other things as well.
const START_DEADLINE: Duration = Duration::from_secs(60);

/// How often to look whether it does.
const POLL: Duration = Duration::from_millis(10);

/// What addresses of Unix sockets can hold on every system, the final NUL counted.
const SOCKET_PATH_MAX: usize = 104;

/// What a peer speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// The monitor protocol of QEMU and its storage daemon: greeting, negotiation, ids.
    Qmp,
    /// The guest agent's: no greeting, synchronised by the client.
    Qga,
}

/// A running program with a control socket. Dropping it ends the program and removes its files.
///
/// It serves one connection at a time: a second one waits until the first is closed.
#[derive(Debug)]
pub(crate) struct Peer {
    version: [u32; 3],
    protocol: Protocol,
    process: Process,
    launch: Launch,
}

impl Peer {
    /// The address of its control socket, an absolute path.
    pub(crate) fn path(&self) -> PathBuf {
        self.process.socket()
    }

    /// The directory it runs in, which is its own: sockets, its disk image and its output.
    pub(crate) fn directory(&self) -> &Path {
        self.process.directory.path()
    }

    /// Its release, major, minor and micro, as it tells it itself: `peer.version() >= [8, 1, 0]`.
    pub(crate) fn version(&self) -> [u32; 3] {
        self.version
    }

    /// What it speaks.
    pub(crate) fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// Its process id.
    pub(crate) fn pid(&self) -> u32 {
        self.process.child.id()
    }

    /// What it has printed until now.
    pub(crate) fn output(&self) -> String {
        self.process.output()
    }

    /// Connects to it with the plain speaker, which has then negotiated or synchronised.
    #[track_caller]
    pub(crate) fn talk(&self) -> Talker {
        Talker::connect(&self.path(), self.protocol).unwrap_or_else(|error| {
            let program = self.process.program.display();
            panic!("cannot talk to {program}: {error}; it printed:\n{}", self.output())
        })
    }

    /// Kills it.
    pub(crate) fn kill(self) -> Killed {
        Killed(self.launch.clone())
    }

    /// Waits until it ends by itself, as it should after `quit`.
    #[track_caller]
    pub(crate) fn wait(mut self) -> ExitStatus {
        let deadline = Instant::now() + talker::DEADLINE;
        loop {
            if let Some(status) = self.process.exited() {
                return status;
            }
            assert!(Instant::now() < deadline, "{} does not end", self.process.program.display());
            thread::sleep(POLL);
        }
    }
}

/// A program that was killed, and can be started again with the same socket.
#[derive(Debug)]
pub(crate) struct Killed(Launch);

impl Killed {
    /// Starts it again.
    #[track_caller]
    pub(crate) fn start(self) -> Peer {
        self.0.start()
    }
}

/// A program about to be started. Everything it creates goes to its working directory, so its
/// arguments can name files by plain names, short and free of characters that need quoting.
#[derive(Clone, Debug)]
pub(super) struct Launch {
    program: PathBuf,
    protocol: Protocol,
    directory: Arc<TempDir>,
    args: Vec<OsString>,
    environment: Vec<(OsString, OsString)>,
    alternatives: Vec<Vec<OsString>>,
}

impl Launch {
    #[track_caller]
    pub(super) fn new(program: PathBuf, protocol: Protocol) -> Self {
        let directory = Arc::new(directory().expect("a temporary directory"));
        let (args, environment, alternatives) = Default::default();
        Self { program, protocol, directory, args, environment, alternatives }
    }

    /// Adds arguments, separated by blanks.
    pub(super) fn args(mut self, args: &str) -> Self {
        self.args.extend(split(args));
        self
    }

    /// Adds an argument that ends in the absolute path of a file in the program's directory.
    pub(super) fn arg_in_dir(mut self, option: &str, file: &str) -> Self {
        let mut arg = OsString::from(option);
        arg.push(in_dir(&self.directory, file));
        self.args.push(arg);
        self
    }

    /// Sets an environment variable to the path of a file in the program's directory.
    pub(super) fn env_in_dir(mut self, name: &str, file: &str) -> Self {
        self.environment.push((name.into(), in_dir(&self.directory, file)));
        self
    }

    /// Adds arguments that some builds of the program refuse: what to use then follows with
    /// [`or`](Self::or). Trying is the only reliable way to learn what a build can do.
    pub(super) fn either(mut self, args: &str) -> Self {
        self.alternatives = vec![split(args).collect()];
        self
    }

    /// Adds arguments to use where the earlier choices are refused.
    pub(super) fn or(mut self, args: &str) -> Self {
        self.alternatives.push(split(args).collect());
        self
    }

    /// Puts an empty disk image, `disk.raw`, in the program's directory.
    #[track_caller]
    pub(super) fn disk(self) -> Self {
        let image = File::create_new(self.directory.path().join("disk.raw")).expect("a new file");
        // Sparse: it has its size, but no blocks.
        image.set_len(DISK_SIZE).expect("a file of some size");
        self
    }

    /// Puts an empty file in the program's directory.
    #[track_caller]
    pub(super) fn file(self, name: &str) -> Self {
        File::create_new(self.directory.path().join(name)).expect("a new file");
        self
    }

    /// Starts a program that has no socket. Its version is not known.
    #[track_caller]
    pub(super) fn start_without_socket(self) -> Peer {
        let Self { program, protocol, directory, args, environment, .. } = self.clone();
        let process = Process::spawn(&program, command(&program, &directory, &environment).args(args), directory);
        Peer { version: [0; 3], protocol, process, launch: self }
    }

    /// Starts the program and waits until it answers.
    #[track_caller]
    pub(super) fn start(self) -> Peer {
        let Self { program, protocol, directory, args, environment, alternatives } = self.clone();
        let alternatives = if alternatives.is_empty() { vec![Vec::new()] } else { alternatives };
        let mut failures = String::new();
        for alternative in alternatives {
            let mut command = command(&program, &directory, &environment);
            command.args(args.iter().chain(&alternative));
            let mut process = Process::spawn(&program, &mut command, Arc::clone(&directory));
            match process.wait_until_ready(protocol) {
                Ok(version) => return Peer { version, protocol, process, launch: self },
                Err(error) => {
                    failures += &format!("{command:?}\n{error}; it printed:\n{}\n", process.output());
                }
            }
        }
        panic!("cannot start {}\n{failures}", program.display());
    }
}

/// A program that is to run in a directory.
fn command(program: &Path, directory: &TempDir, environment: &[(OsString, OsString)]) -> Command {
    let mut command = Command::new(program);
    command
        .envs(environment.iter().map(|(name, value)| (name, value)))
        // Set for programs whose sockets a service manager has opened, they would be
        // taken for this one's.
        .env_remove("LISTEN_FDS")
        .env_remove("LISTEN_PID")
        .current_dir(directory.path());
    command
}

/// The child process, which does not outlive this value, whether tests pass, fail or panic.
#[derive(Debug)]
struct Process {
    program: PathBuf,
    child: Child,
    directory: Arc<TempDir>,
}

impl Process {
    #[track_caller]
    fn spawn(program: &Path, command: &mut Command, directory: Arc<TempDir>) -> Self {
        // To a file rather than a pipe: nobody needs to read it for the program to go on.
        let output = File::create(directory.path().join("output")).expect("a new file");
        let also = output.try_clone().expect("a second handle of an open file");
        let child = command.stdin(Stdio::null()).stdout(output).stderr(also).spawn();
        let child = child.unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        Self { program: program.to_owned(), child, directory }
    }

    fn socket(&self) -> PathBuf {
        self.directory.path().join("peer.sock")
    }

    fn output(&self) -> String {
        let bytes = fs::read(self.directory.path().join("output")).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn exited(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("the status of a child")
    }

    /// Waits until the program has answered, and returns its version.
    ///
    /// That its socket exists is not enough: some programs open it before they have found out
    /// that they cannot do what else they were asked.
    fn wait_until_ready(&mut self, protocol: Protocol) -> Result<[u32; 3], String> {
        let deadline = Instant::now() + START_DEADLINE;
        loop {
            // Looked at before connecting, so that a failure is reported as what it is.
            if let Some(status) = self.exited() {
                return Err(format!("it ended: {status}"));
            }
            match Talker::connect(&self.socket(), protocol) {
                Ok(mut talker) => return Ok(talker.version()),
                // The socket is not there, or not listening; or it was, and then the program
                // ended, which the next round tells.
                Err(error) if Instant::now() > deadline => return Err(error.to_string()),
                Err(_) => thread::sleep(POLL),
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Killed, not asked: nothing it holds is worth saving, and a test may have left it in
        // any state. An error means that it is gone already. Waiting leaves no zombie, and the
        // directory is removed after it, so nothing is written there any more.
        let _ = self.child.kill();
        let _ = self.child.wait();
        if thread::panicking() {
            let (program, output) = (self.program.display(), self.output());
            if !output.is_empty() {
                let _ = writeln!(io::stderr(), "{program} printed:\n{output}");
            }
        }
    }
}

/// A new directory that only this user can enter: whoever reaches a monitor's socket can do all
/// that the program can.
fn directory() -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("qapi-live-").permissions(fs::Permissions::from_mode(0o700));
    let directory = builder.tempdir()?;
    // A long TMPDIR would leave no room for the names of sockets.
    if directory.path().join("peer.sock").as_os_str().len() < SOCKET_PATH_MAX {
        return Ok(directory);
    }
    builder.tempdir_in("/tmp")
}

/// The absolute path of a file in `directory`.
fn in_dir(directory: &TempDir, file: &str) -> OsString {
    directory.path().join(file).into_os_string()
}

fn split(args: &str) -> impl Iterator<Item = OsString> {
    args.split_whitespace().map(OsString::from)
}
