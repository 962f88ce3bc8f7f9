//! Starts the agent as a daemon.
//!
//! Safe code cannot fork a process that may have threads. So the agent starts itself again, with the same arguments and
//! one more that makes it the daemon. (An environment variable would be inherited by all programs that the daemon
//! starts.) The first process waits until the daemon is ready, and reports its errors and its exit code.

use std::fs::File;
use std::io::Read as _;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context as _, Result};
use rustix::fs::Mode;
use rustix::process::{chdir, setsid, umask};
use rustix::stdio::{dup2_stderr, dup2_stdout};

/// The option that marks a process as the daemon: `Options::is_daemon`.
const OPTION: &str = "--is-daemon";
/// The bytes that the daemon writes to its standard output when it is ready.
const READY: &str = "ready\n";

/// Starts the daemon, and waits until it is ready or has failed.
pub(crate) fn start() -> Result<ExitCode> {
    let program = std::env::current_exe().context("failed to daemonize")?;
    let mut command = Command::new(program);
    command.arg(OPTION).args(std::env::args_os().skip(1));
    let mut daemon = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().context("failed to daemonize")?;
    let mut said = String::new();
    if let Some(output) = &mut daemon.stdout {
        output.read_to_string(&mut said).context("failed to daemonize")?;
    }
    if said == READY {
        return Ok(ExitCode::SUCCESS);
    }
    let status = daemon.wait().context("failed to daemonize")?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Leaves the session and the folder in which the daemon was started. Files that it creates from now on are accessible
/// to its user only.
pub(crate) fn detach() -> Result<()> {
    umask(Mode::RWXG | Mode::RWXO);
    setsid().context("failed to daemonize")?;
    chdir("/").context("failed to daemonize")
}

/// Reports that the daemon is ready to the process that waits in [`start`].
pub(crate) fn ready() -> Result<()> {
    let null = File::options().read(true).write(true).open("/dev/null").context("failed to daemonize")?;
    rustix::io::write(std::io::stdout(), READY.as_bytes()).context("failed to daemonize")?;
    dup2_stdout(&null).context("failed to daemonize")?;
    dup2_stderr(&null).context("failed to daemonize")
}
