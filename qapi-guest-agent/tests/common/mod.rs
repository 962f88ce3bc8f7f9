//! Starts the agent as a program, and connects to it. Shared by several tests.

#![allow(dead_code, reason = "each test crate that includes this uses its own part of it")]

use std::fs;
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The timeout for everything. It is far longer than anything should take.
pub(crate) const DEADLINE: Duration = Duration::from_secs(60);

/// A running agent in its own folder. It ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Agent {
    child: Child,
    dir: tempfile::TempDir,
}

impl Agent {
    /// Starts an agent that does not change the machine, with these options.
    pub(crate) fn start(more: &[&str]) -> Self {
        Self::start_with(&[], more)
    }

    /// Like [`start`](Self::start), with empty files in its state folder.
    pub(crate) fn start_with(files: &[&str], more: &[&str]) -> Self {
        let dir = tempfile::Builder::new().prefix("qga-").tempdir().unwrap();
        files.iter().for_each(|name| fs::write(dir.path().join(name), "").unwrap());
        let path = |name: &str| dir.path().join(name);
        fs::write(path("conf"), "").unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_qapi-guest-agent"));
        command.args(["-m", "unix-listen", "--dry-run", "-l", "/dev/null"]);
        command.arg("-c").arg(path("conf")).arg("-p").arg(path("sock")).arg("-t").arg(dir.path()).args(more);
        let child = command.stdin(Stdio::null()).spawn().unwrap();
        let agent = Self { child, dir };
        let deadline = Instant::now() + DEADLINE;
        while UnixStream::connect(agent.socket()).is_err() {
            assert!(Instant::now() < deadline, "the agent does not listen");
            thread::sleep(Duration::from_millis(5));
        }
        agent
    }

    /// Returns the path of its socket.
    pub(crate) fn socket(&self) -> PathBuf {
        self.dir.path().join("sock")
    }

    /// Returns its own folder.
    pub(crate) fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// Returns the maximum of its resident memory, in bytes.
    pub(crate) fn peak(&self) -> usize {
        self.status("VmHWM:")
    }

    /// Returns its resident memory, in bytes.
    pub(crate) fn memory(&self) -> usize {
        self.status("VmRSS:")
    }

    fn status(&self, key: &str) -> usize {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(key)).unwrap();
        line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() << 10
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        // If it has ended, the test fails elsewhere.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// A connection to this agent or another one.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) stream: UnixStream,
    received: Vec<u8>,
}

impl Client {
    /// Connects to the socket of an agent.
    pub(crate) fn connect(path: &Path) -> Self {
        let stream = UnixStream::connect(path).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream.set_write_timeout(Some(DEADLINE)).unwrap();
        Self { stream, received: Vec::new() }
    }

    /// Sends some bytes.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).unwrap();
    }

    /// Receives bytes up to and including `end`. No more bytes may follow.
    pub(crate) fn receive_to(&mut self, end: &[u8]) -> io::Result<Vec<u8>> {
        let mut buffer = [0; 1 << 16];
        while !self.received.ends_with(end) {
            match self.stream.read(&mut buffer) {
                Ok(0) => return Err(self.failed(ErrorKind::UnexpectedEof, end)),
                Ok(count) => self.received.extend_from_slice(&buffer[..count]),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(self.failed(error.kind(), end)),
            }
        }
        Ok(std::mem::take(&mut self.received))
    }

    fn failed(&self, kind: ErrorKind, end: &[u8]) -> io::Error {
        let received = self.received.escape_ascii();
        io::Error::new(kind, format!("no {} in {received}", end.escape_ascii()))
    }

    /// Returns the next line, without its end.
    pub(crate) fn line(&mut self) -> String {
        let mut buffer = [0; 1 << 16];
        let mut searched = 0;
        loop {
            if let Some(end) = self.received[searched..].iter().position(|&byte| byte == b'\n') {
                let line: Vec<u8> = self.received.drain(..=searched + end).collect();
                return String::from_utf8_lossy(&line[..searched + end]).into_owned();
            }
            searched = self.received.len();
            let count = self.stream.read(&mut buffer).unwrap();
            assert_ne!(count, 0, "the agent hung up after {}", self.received.escape_ascii());
            self.received.extend_from_slice(&buffer[..count]);
        }
    }

    /// Sends a request, and returns the next line.
    pub(crate) fn ask(&mut self, request: &str) -> String {
        self.send(format!("{request}\n").as_bytes());
        self.line()
    }

    /// Checks that the agent replies correctly.
    pub(crate) fn ping(&mut self) {
        assert_eq!(self.ask(r#"{"execute": "guest-ping"}"#), r#"{"return": {}}"#);
    }
}
