//! Programs in the guest, started by the host: `guest-exec` and `guest-exec-status`.
//!
//! A few threads wait for each program: one for its end, and one for each of its pipes. The only state is the handles of
//! these threads.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::{self, Read, Write as _};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::{Builder, JoinHandle};

use qemu_qapi::qga::{self, GuestExecCaptureOutputMode as Mode, command::GuestExec};
use qemu_qapi::{Base64, CommandError};
use rustix::io::Errno;

use crate::failure::{because, reason};

/// The maximum number of bytes that are kept of each of the two outputs of a program. The rest is read, so that the
/// program can continue, and discarded.
const MAX_OUTPUT: u64 = 16 << 20;
/// The folders in which programs are searched if the environment has no `PATH`.
const DEFAULT_PATH: &str = "/bin:/usr/bin:.";

/// The programs whose end has not been reported yet, by process id.
#[derive(Debug, Default)]
pub(crate) struct Programs(BTreeMap<i64, Program>);

#[derive(Debug)]
struct Program {
    end: JoinHandle<io::Result<ExitStatus>>,
    out: Option<JoinHandle<Captured>>,
    err: Option<JoinHandle<Captured>>,
}

#[derive(Debug, Default)]
struct Captured {
    bytes: Vec<u8>,
    truncated: bool,
}

impl Programs {
    /// Starts a program.
    pub(crate) fn start(&mut self, command: GuestExec) -> Result<qga::GuestExec, CommandError> {
        let capture = match command.capture_output {
            None | Some(qga::GuestExecCaptureOutput::Flag(false)) => Mode::None,
            Some(qga::GuestExecCaptureOutput::Flag(true)) => Mode::Separated,
            Some(qga::GuestExecCaptureOutput::Mode(mode)) => mode,
            Some(_) => return Err(CommandError::generic("Parameter 'capture-output' is not understood")),
        };
        let arguments = command.arg.unwrap_or_default();
        let failed = |error: &io::Error| {
            CommandError::generic(format!("Failed to execute child process “{}” ({})", command.path, reason(error)))
        };
        let program = find(&command.path, command.env.as_deref()).ok_or_else(|| failed(&Errno::NOENT.into()))?;

        let mut prepared = Command::new(&program);
        prepared.arg0(&command.path).args(&arguments);
        let mut started = spawn(prepared, command.env.as_deref(), command.input_data.is_some(), capture);
        // A script may lack the line that names its interpreter.
        if matches!(&started, Err(error) if error.raw_os_error() == Some(Errno::NOEXEC.raw_os_error())) {
            let mut shell = Command::new("/bin/sh");
            shell.arg(&program).args(&arguments);
            started = spawn(shell, command.env.as_deref(), command.input_data.is_some(), capture);
        }
        let (child, merged) = started.map_err(|error| failed(&error))?;

        let pid = i64::from(child.id());
        let program = Program::watch(child, merged, command.input_data)
            .map_err(|error| because("failed to wait for child", error))?;
        // An entry with the same id belongs to a program that has ended, because the system has reused the id. Its
        // status can no longer be queried.
        self.0.insert(pid, program);
        Ok(qga::GuestExec::new(pid))
    }

    /// Returns whether a program has ended, and if so, its status and its output. Reporting the end removes the
    /// program.
    pub(crate) fn status(&mut self, pid: i64) -> Result<qga::GuestExecStatus, CommandError> {
        let unknown = || CommandError::generic(format!("PID {pid} does not exist"));
        if !self.0.get(&pid).ok_or_else(unknown)?.has_ended() {
            return Ok(qga::GuestExecStatus::new(false));
        }
        let program = self.0.remove(&pid).ok_or_else(unknown)?;

        let mut status = qga::GuestExecStatus::new(true);
        // The threads do not panic. If one did, its result would be lost.
        if let Ok(Ok(end)) = program.end.join() {
            status.exitcode = end.code().map(i64::from);
            status.signal = end.signal().map(i64::from);
        }
        (status.out_data, status.out_truncated) = reported(program.out);
        (status.err_data, status.err_truncated) = reported(program.err);
        Ok(status)
    }
}

impl Program {
    /// Waits in the background for the end of the program and for its pipes.
    fn watch(mut child: Child, merged: Option<io::PipeReader>, input: Option<Base64>) -> io::Result<Self> {
        if let (Some(mut pipe), Some(input)) = (child.stdin.take(), input) {
            // An error is ignored, because a program need not read its input.
            spawn_thread(move || _ = pipe.write_all(&input))?;
        }
        let out = match (merged, child.stdout.take()) {
            (Some(pipe), _) => Some(spawn_thread(|| capture(pipe))?),
            (None, pipe) => pipe.map(|pipe| spawn_thread(|| capture(pipe))).transpose()?,
        };
        let err = child.stderr.take().map(|pipe| spawn_thread(|| capture(pipe))).transpose()?;
        let end = spawn_thread(move || child.wait())?;
        Ok(Self { end, out, err })
    }

    /// Returns whether the program has ended and its output has been read.
    fn has_ended(&self) -> bool {
        self.end.is_finished() && [&self.out, &self.err].into_iter().flatten().all(JoinHandle::is_finished)
    }
}

/// Spawns a thread. Returns an error instead of panicking if the system cannot create one.
fn spawn_thread<T: Send + 'static>(act: impl FnOnce() -> T + Send + 'static) -> io::Result<JoinHandle<T>> {
    Builder::new().stack_size(64 << 10).spawn(act)
}

/// Starts a program with the wanted pipes. If both outputs go to one pipe, returns its reading end too.
fn spawn(
    mut command: Command,
    environment: Option<&[String]>,
    input: bool,
    capture: Mode,
) -> io::Result<(Child, Option<io::PipeReader>)> {
    if let Some(environment) = environment {
        command.env_clear();
        command.envs(environment.iter().filter_map(|variable| variable.split_once('=')));
    }
    let piped = |piped: bool| if piped { Stdio::piped() } else { Stdio::null() };
    command.stdin(piped(input));
    if capture == Mode::Merged {
        let (reader, writer) = io::pipe()?;
        command.stdout(writer.try_clone()?).stderr(writer);
        return Ok((command.spawn()?, Some(reader)));
    }
    command.stdout(piped(matches!(capture, Mode::Stdout | Mode::Separated)));
    command.stderr(piped(matches!(capture, Mode::Stderr | Mode::Separated)));
    Ok((command.spawn()?, None))
}

/// Reads a pipe to its end, and keeps up to [`MAX_OUTPUT`] bytes.
fn capture(mut pipe: impl Read) -> Captured {
    let mut bytes = Vec::new();
    // After an error, the bytes read before it are kept.
    let read = pipe.by_ref().take(MAX_OUTPUT).read_to_end(&mut bytes);
    let rest = read.and_then(|_| io::copy(&mut pipe, &mut io::sink()));
    Captured { bytes, truncated: rest.is_ok_and(|dropped| dropped > 0) }
}

/// Returns the members of the reply for an output. They are `None` if it was not captured or is empty.
fn reported(thread: Option<JoinHandle<Captured>>) -> (Option<Base64>, Option<bool>) {
    let captured = thread.and_then(|thread| thread.join().ok()).filter(|captured| !captured.bytes.is_empty());
    captured.map(|Captured { bytes, truncated }| (Base64(bytes), truncated)).unzip()
}

/// Finds a program: a path is taken as it is, a name is searched in the `PATH` of the program's environment, or else of
/// the agent's.
fn find(name: &str, environment: Option<&[String]>) -> Option<PathBuf> {
    if name.contains('/') {
        return Some(name.into());
    }
    let given = environment.unwrap_or_default().iter().find_map(|variable| variable.strip_prefix("PATH="));
    let path = given.map(|path| path.into()).or_else(|| std::env::var_os("PATH"));
    let path = path.unwrap_or(DEFAULT_PATH.into());
    let folders = path.as_bytes().split(|&byte| byte == b':').map(|folder| Path::new(OsStr::from_bytes(folder)));
    // An empty path means the current folder.
    let mut programs = folders.map(|folder| Path::new(".").join(folder).join(name));
    programs.find(|program| {
        program.metadata().is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::Duration;

    use super::*;

    /// Runs a program to its end.
    fn run(command: GuestExec) -> Result<qga::GuestExecStatus, String> {
        let mut programs = Programs::default();
        let pid = programs.start(command).map_err(|error| error.desc)?.pid;
        loop {
            let status = programs.status(pid).map_err(|error| error.desc)?;
            if status.exited {
                assert_eq!(programs.status(pid).unwrap_err().desc, format!("PID {pid} does not exist"));
                return Ok(status);
            }
            assert_eq!(status, qga::GuestExecStatus::new(false));
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn shell(script: &str) -> GuestExec {
        GuestExec::new("/bin/sh").arg(["-c", script])
    }

    fn text(bytes: Option<Base64>) -> Option<String> {
        bytes.map(|bytes| String::from_utf8(bytes.into()).unwrap())
    }

    fn outputs(command: GuestExec) -> (Option<String>, Option<String>) {
        let status = run(command).unwrap();
        (text(status.out_data), text(status.err_data))
    }

    #[test]
    fn ends() {
        let status = run(GuestExec::new("/bin/echo").arg(["hi"]).capture_output(true)).unwrap();
        assert_eq!((status.exitcode, status.signal), (Some(0), None));
        assert_eq!((text(status.out_data).as_deref(), status.out_truncated), (Some("hi\n"), Some(false)));
        assert_eq!((status.err_data, status.err_truncated), (None, None));

        let status = run(shell("exit 3")).unwrap();
        assert_eq!((status.exitcode, status.signal, status.out_data), (Some(3), None, None));
        let status = run(shell("kill -9 $$")).unwrap();
        assert_eq!((status.exitcode, status.signal), (None, Some(9)));
        assert_eq!(Programs::default().status(1).unwrap_err().desc, "PID 1 does not exist");
    }

    #[test]
    fn outputs_by_mode() {
        let both = || shell("echo out; echo err >&2");
        let (out, err) = (Some("out\n".to_owned()), Some("err\n".to_owned()));
        assert_eq!(outputs(both()), (None, None));
        assert_eq!(outputs(both().capture_output(false)), (None, None));
        assert_eq!(outputs(both().capture_output(Mode::None)), (None, None));
        assert_eq!(outputs(both().capture_output(true)), (out.clone(), err.clone()));
        assert_eq!(outputs(both().capture_output(Mode::Separated)), (out.clone(), err.clone()));
        assert_eq!(outputs(both().capture_output(Mode::Stdout)), (out, None));
        assert_eq!(outputs(both().capture_output(Mode::Stderr)), (None, err));
        assert_eq!(outputs(both().capture_output(Mode::Merged)), (Some("out\nerr\n".to_owned()), None));
    }

    #[test]
    fn input_and_environment() {
        let echo = |command: GuestExec| outputs(command.capture_output(true)).0.unwrap_or_default();
        assert_eq!(echo(GuestExec::new("cat").input_data(b"in\0put")), "in\0put");
        assert_eq!(echo(GuestExec::new("cat")), "");
        assert_eq!(echo(GuestExec::new("cat").input_data(b"")), "");
        let environment = ["A=1", "nonsense", "B=x=y"];
        assert_eq!(echo(shell("echo $0 $A $B $HOME").env(environment)), "/bin/sh 1 x=y\n");
        // This is more than a pipe holds, and the program does not read it.
        assert_eq!(run(GuestExec::new("true").input_data(vec![0; 1 << 20])).unwrap().exitcode, Some(0));
    }

    #[test]
    fn at_most_16_mebibytes() {
        let zeros = |count: u64| run(shell(&format!("head -c {count} /dev/zero")).capture_output(true)).unwrap();
        let full = zeros(MAX_OUTPUT);
        assert_eq!((full.out_data.unwrap().len() as u64, full.out_truncated), (MAX_OUTPUT, Some(false)));
        let more = zeros(MAX_OUTPUT + 1);
        assert_eq!((more.out_data.unwrap().len() as u64, more.out_truncated), (MAX_OUTPUT, Some(true)));
        assert_eq!(more.exitcode, Some(0));
    }

    #[test]
    fn not_started() {
        let failed = |path: &str, why: &str| Err(format!("Failed to execute child process “{path}” ({why})"));
        for path in ["/nonexistent", "nonexistent"] {
            assert_eq!(run(GuestExec::new(path)).map(|_| ()), failed(path, "No such file or directory"));
        }
        for path in ["/tmp", "/etc/passwd"] {
            assert_eq!(run(GuestExec::new(path)).map(|_| ()), failed(path, "Permission denied"));
        }
        let elsewhere = GuestExec::new("sh").env(["PATH=/nonexistent"]);
        assert_eq!(run(elsewhere).map(|_| ()), failed("sh", "No such file or directory"));
        assert!(run(GuestExec::new("/bin/echo").arg(["a\0b"])).is_err());
        assert!(run(GuestExec::new("")).is_err());
    }

    #[test]
    fn scripts_without_interpreter() {
        let dir = tempfile::tempdir().unwrap();
        let script = dir.path().join("script");
        fs::write(&script, "echo $0 $1\n").unwrap();
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
        let path = script.to_str().unwrap();
        let (out, _) = outputs(GuestExec::new(path).arg(["x"]).capture_output(true));
        assert_eq!(out.unwrap(), format!("{path} x\n"));
    }

    /// A child that continues in the background keeps the pipe open, and its output is captured too.
    #[test]
    fn waits_for_all_output() {
        let (out, _) = outputs(shell("(sleep 0.2; echo late) & echo early").capture_output(true));
        assert_eq!(out.unwrap(), "early\nlate\n");
    }
}
