//! Tests of `qapi call`, `events` and `shell` without a terminal, with the mock as their server.

use std::io::Write as _;
use std::os::unix::net::UnixListener;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use qapi_mock::MockQmp;
use qemu_qapi::Address;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The timeout of each wait, sufficient on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

const BACKUP: [&str; 5] = ["blockdev-backup", "job-id=b", "device=d", "target=t", "sync=full"];

/// A server, and the folder with its socket.
struct Place {
    folder: TempDir,
    mock: MockQmp,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mock = MockQmp::builder().address(Address::Unix(folder.path().join("qmp"))).start().unwrap();
        Self { folder, mock }
    }

    fn start(&self, command: &str, arguments: &[&str]) -> Child {
        let mut program = Command::new(env!("CARGO_BIN_EXE_qapi"));
        program.arg(command).arg(self.folder.path().join("qmp")).args(arguments);
        program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// Waits until the server has received a command.
    fn receives(&self, command: &str) {
        let deadline = Instant::now() + PATIENCE;
        while !self.mock.received().iter().any(|received| received.command == command) {
            assert!(Instant::now() < deadline, "{:?}", self.mock.received());
            thread::sleep(Duration::from_millis(5));
        }
    }
}

#[track_caller]
fn ends(child: Child, code: i32, expected: &str) -> Output {
    let output = child.wait_with_output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(code) && errors.contains(expected), "{}: {errors}", output.status);
    output
}

#[test]
fn a_job_that_fails_is_a_call_that_fails() {
    for (error, code, expected) in [(Some("no space"), 1, "error: job b: no space\n"), (None, 0, "")] {
        let place = Place::new();
        let call = place.start("call", &[&BACKUP[..], &["--wait-job", "--compact"]].concat());
        place.receives("blockdev-backup");
        let mut completed = json!({"type": "backup", "device": "b", "len": 1, "offset": 1, "speed": 0});
        if let Some(error) = error {
            place.mock.emit("JOB_STATUS_CHANGE", json!({"id": "b", "status": "aborting"})).unwrap();
            completed["error"] = error.into();
        }
        place.mock.emit("BLOCK_JOB_COMPLETED", completed).unwrap();
        for (id, status) in [("other", "null"), ("b", "null")] {
            place.mock.emit("JOB_STATUS_CHANGE", json!({"id": id, "status": status})).unwrap();
        }
        let output = ends(call, code, expected);
        // Standard output has only the reply.
        assert_eq!(String::from_utf8_lossy(&output.stdout), "{}\n");
    }
}

#[test]
fn a_job_that_does_not_end_passes_the_deadline() {
    let place = Place::new();
    let call = place.start("call", &[&["--wait-job", "--timeout", "2"][..], &BACKUP].concat());
    ends(call, 4, "error: job b has not ended after 2s");
}

#[test]
fn exit_codes_tell_whose_fault_it_is() {
    let place = Place::new();
    ends(place.start("call", &["querry-status"]), 2, "did you mean `query-status`?");
    ends(place.start("events", &["--until", "STOPP"]), 2, "did you mean `STOP`?");
    let never = place.start("events", &["--until", "STOP", "--timeout", "0.2"]);
    ends(never, 4, "error: `STOP` has not happened after 200ms\n");
    let Place { folder, mock } = place;
    drop(mock);
    let socket = folder.path().join("qmp");
    let info = Command::new(env!("CARGO_BIN_EXE_qapi")).arg("info").arg(&socket).output().unwrap();
    let errors = String::from_utf8_lossy(&info.stderr);
    assert_eq!((info.status.code(), errors.matches("No such file").count()), (Some(3), 1), "{errors}");
    // With `--agent` or `--monitor`, the wait for a silent server ends after `--timeout`.
    let silent = UnixListener::bind(&socket).unwrap();
    for (kind, expected) in [("--agent", "guest agent"), ("--monitor", "greeting")] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_qapi"));
        let output = program.arg("call").arg(&socket).args([kind, "--timeout", "0.2", "x"]).output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(4) && errors.contains(expected), "{errors}");
        assert!(!errors.contains("no server answered"), "{errors}");
    }
    drop(silent);
}

#[test]
fn each_request_has_one_reply_line() {
    let place = Place::new();
    let mut shell = place.start("shell", &[]);
    let requests = "# it's a comment\nquerry-status\nstop id='x\n{\"execute\":\n \"stop\"}\nadd-fd fd=/no/such/file\n";
    shell.stdin.take().unwrap().write_all(requests.as_bytes()).unwrap();
    let output = ends(shell, 1, "did you mean `query-status`?");
    let text = String::from_utf8_lossy(&output.stdout);
    let replies: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let is_invalid: Vec<_> = replies.iter().map(|reply| reply["error"]["class"] == "InvalidRequest").collect();
    assert_eq!(is_invalid, [true, true, false, true], "{text}");

    // Lines after one that only a terminal understands may depend on it.
    let mut shell = place.start("shell", &[]);
    shell.stdin.take().unwrap().write_all(b"query-status\n:tx\nquit\n").unwrap();
    let output = ends(shell, 1, "`:tx` works only on a terminal; nothing after it was sent");
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 1);
}
