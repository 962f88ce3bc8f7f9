//! Tests the files of a daemon, and which state the programs that it starts inherit.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::os::fd::AsRawFd as _;
use std::os::unix::ffi::OsStringExt as _;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use qemu_qapi::blocking::Qga;
use qemu_qapi::qga::command::{GuestExec, GuestExecStatus};
use rustix::process::{Pid, Signal, kill_process};

/// A daemon in its own folder. It ends when this is dropped.
struct Daemon {
    dir: tempfile::TempDir,
}

impl Daemon {
    /// Starts a daemon in a folder that may contain files.
    fn start(dir: tempfile::TempDir) -> Self {
        let path = |name: &str| dir.path().join(name);
        fs::write(path("conf"), "").unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_qapi-guest-agent"));
        command
            .args(["-d", "-m", "unix-listen", "--dry-run", "-v", "-c"])
            .arg(path("conf"))
            .arg("-p")
            .arg(path("sock"));
        command.arg("-t").arg(dir.path()).arg("-l").arg(path("log")).arg("-f").arg(path("pid"));
        // The permissions of its files must not depend on the umask of the program that starts it.
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", "umask 022; exec \"$0\" \"$@\""]).arg(command.get_program()).args(command.get_args());
        let started = shell.stdin(Stdio::null()).status().unwrap();
        assert!(started.success(), "{started}");
        Self { dir }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn pid(&self) -> Option<Pid> {
        Pid::from_raw(fs::read_to_string(self.path("pid")).ok()?.trim().parse().ok()?)
    }

    /// Runs a program in the daemon. Returns its output.
    fn run(&self, program: &[&str]) -> Vec<u8> {
        let agent = Qga::connect(self.path("sock")).unwrap();
        let exec = GuestExec::new(program[0]).arg(program[1..].to_vec()).capture_output(true);
        let pid = agent.execute(exec).unwrap().pid;
        loop {
            let status = agent.execute(GuestExecStatus::new(pid)).unwrap();
            if status.exited {
                assert_eq!(status.exitcode, Some(0), "{status:?}");
                return status.out_data.map(Vec::from).unwrap_or_default();
            }
        }
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        if let Some(pid) = self.pid() {
            // If it has ended, the test fails elsewhere.
            _ = kill_process(pid, Signal::KILL);
        }
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn others_cannot_read_a_daemons_files() {
    let daemon = Daemon::start(tempfile::tempdir().unwrap());
    daemon.run(&["/bin/true", "a secret"]);
    assert!(fs::read_to_string(daemon.path("log")).unwrap().contains("guest-exec called: \"/bin/true\""));
    for name in ["log", "qga.state", "pid", "sock"] {
        assert_eq!(mode(&daemon.path(name)), 0o600, "{name}");
    }
    let status = fs::read_to_string(format!("/proc/{}/status", daemon.pid().unwrap().as_raw_nonzero())).unwrap();
    assert!(status.contains("Umask:\t0077\n"), "{status}");
}

#[test]
fn a_daemon_does_not_write_through_links() {
    let dir = tempfile::tempdir().unwrap();
    let victim = dir.path().join("victim");
    fs::write(&victim, "precious").unwrap();
    symlink(&victim, dir.path().join("qga.state.new")).unwrap();
    let daemon = Daemon::start(dir);
    assert_eq!(fs::read_to_string(daemon.path("victim")).unwrap(), "precious");
    assert!(!daemon.path("qga.state").is_symlink());
}

#[test]
fn children_get_no_more_than_the_agent_was_given() {
    // Programs inherit this descriptor from this process.
    let leaking = rustix::io::dup(fs::File::open("/dev/null").unwrap()).unwrap();
    let daemon = Daemon::start(tempfile::tempdir().unwrap());
    let number = leaking.as_raw_fd();
    drop(leaking);

    let environment = daemon.run(&["/usr/bin/env", "-0"]);
    let variables = environment.split(|&byte| byte == 0).filter(|variable| !variable.is_empty());
    let variables = variables.map(|variable| variable.splitn(2, |&byte| byte == b'=').map(<[u8]>::to_vec));
    let got: BTreeMap<_, _> = variables.map(|mut parts| (parts.next(), parts.next())).collect();
    let given = std::env::vars_os().map(|(name, value)| (Some(name.into_vec()), Some(value.into_vec())));
    let mut given: BTreeMap<_, _> = given.collect();
    // The shell that starts the agent sets some variables.
    for name in ["PWD", "OLDPWD", "SHLVL", "_"] {
        given.remove(&Some(name.into()));
    }
    let added: Vec<_> = got
        .iter()
        .filter(|(name, value)| given.get(*name) != Some(*value))
        .filter_map(|(name, _)| String::from_utf8(name.clone()?).ok())
        .filter(|name| !["PWD", "OLDPWD", "SHLVL", "_"].contains(&name.as_str()))
        .collect();
    assert!(added.is_empty(), "{added:?}");
    assert!(got.len() >= given.len(), "some are missing");

    let descriptors = String::from_utf8(daemon.run(&["/bin/ls", "/proc/self/fd"])).unwrap();
    // The last descriptor is the folder itself.
    assert_eq!(descriptors.split_whitespace().collect::<Vec<_>>(), ["0", "1", "2", "3"], "{number} was leaked");

    let status = String::from_utf8(daemon.run(&["/bin/cat", "/proc/self/status"])).unwrap();
    let signals = |key: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(key)).unwrap();
        u64::from_str_radix(line.trim(), 16).unwrap()
    };
    let ours = fs::read_to_string("/proc/self/status").unwrap();
    assert_eq!(signals("SigBlk:"), 0, "{ours}");
    let broken_pipe = 1 << (Signal::PIPE.as_raw() - 1);
    assert_eq!(signals("SigIgn:") & broken_pipe, 0, "programs end with the pipe that they write to");
}
