//! `qapi shell` in a pseudo-terminal, with the mock as its server.

use std::io::{Read as _, Write as _};
use std::num::NonZero;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};
use qapi_mock::{Fault, FaultKind, MockQmp};
use qemu_qapi::{Address, CommandError};
use serde_json::json;
use tempfile::TempDir;

/// The time that anything on the screen may take, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

const LEFT: &str = "\u{1b}[D";
const UP: &str = "\u{1b}[A";

/// The question of a program where the cursor is. A terminal answers it.
const WHERE_IS_THE_CURSOR: &[u8] = b"\x1b[6n";

/// A shell, and the terminal that it runs in.
struct Terminal {
    pty: Arc<Pty>,
    child: Child,
    screen: Arc<Screen>,
}

/// What is on the screen, and whether that has changed.
struct Screen {
    parser: Mutex<vt100::Parser>,
    changed: Condvar,
}

impl Screen {
    fn new() -> Self {
        Self { parser: Mutex::new(vt100::Parser::new(size(24), size(100), 1000)), changed: Condvar::new() }
    }

    /// Takes what the program prints, and answers its questions, until it ends.
    fn take_all(&self, pty: &Pty) {
        let mut pending = Vec::new();
        let mut buffer = [0; 4096];
        while let Ok(read) = (&*pty).read(&mut buffer) {
            if read == 0 {
                return;
            }
            pending.extend_from_slice(&buffer[..read]);
            let question = |bytes: &[u8]| {
                let length = WHERE_IS_THE_CURSOR.len();
                bytes.windows(length).position(|part| part == WHERE_IS_THE_CURSOR).map(|at| at + length)
            };
            while let Some(end) = question(&pending) {
                let mut parser = self.parser.lock().unwrap();
                parser.process(&pending[..end]);
                let (row, column) = parser.screen().cursor_position();
                (&*pty).write_all(format!("\x1b[{};{}R", row + 1, column + 1).as_bytes()).unwrap();
                pending.drain(..end);
            }
            // A question may be divided.
            let rest = (0..WHERE_IS_THE_CURSOR.len()).rev().find(|&n| pending.ends_with(&WHERE_IS_THE_CURSOR[..n]));
            let complete = pending.len() - rest.unwrap_or(0);
            self.parser.lock().unwrap().process(&pending[..complete]);
            pending.drain(..complete);
            self.changed.notify_all();
        }
    }
}

impl Terminal {
    fn start(socket: &Path, state: &Path) -> Self {
        let (pty, pts) = open().unwrap();
        pty.resize(Size::new(24, 100)).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_qapi"))
            .args(["shell", socket.to_str().unwrap()])
            .env("TERM", "xterm-256color")
            .env("XDG_STATE_HOME", state)
            .env("NO_COLOR", "1")
            .spawn(pts)
            .unwrap();
        let (pty, screen) = (Arc::new(pty), Arc::new(Screen::new()));
        let taker = (Arc::clone(&pty), Arc::clone(&screen));
        thread::spawn(move || taker.1.take_all(&taker.0));
        Self { pty, child, screen }
    }

    /// Changes the size of the window.
    fn resizes(&self, columns: u16) {
        self.screen.parser.lock().unwrap().screen_mut().set_size(size(24), size(columns));
        self.pty.resize(Size::new(24, columns)).unwrap();
    }

    fn types(&mut self, text: &str) {
        (&*self.pty).write_all(text.as_bytes()).unwrap();
    }

    /// Waits until the screen has a text.
    #[track_caller]
    fn shows(&mut self, text: &str) {
        self.waits_until(text, |screen| screen.contains(text));
    }

    /// Waits until a line of the screen is exactly this.
    #[track_caller]
    fn has_line(&mut self, line: &str) {
        self.waits_until(line, |screen| screen.lines().any(|other| other.trim_end() == line));
    }

    /// Waits for the prompt, and types a line.
    #[track_caller]
    fn enters(&mut self, line: &str) {
        self.is_at("qmp>");
        self.types(&format!("{line}\r"));
    }

    /// Waits until the last line is this, which is the line that is being typed.
    #[track_caller]
    fn is_at(&mut self, line: &str) {
        let is_last = |screen: &str| screen.trim_end().lines().last().is_some_and(|last| last.trim_end() == line);
        self.waits_until(line, is_last);
    }

    #[track_caller]
    fn waits_until(&mut self, wanted: &str, is_there: impl Fn(&str) -> bool) {
        let parser = self.screen.parser.lock().unwrap();
        let is_missing = |parser: &mut vt100::Parser| !is_there(&parser.screen().contents());
        let (parser, timeout) = self.screen.changed.wait_timeout_while(parser, PATIENCE, is_missing).unwrap();
        assert!(!timeout.timed_out(), "no {wanted:?} on the screen:\n{}", parser.screen().contents());
    }

    /// Presses Ctrl-D, and waits for the end of the shell.
    #[track_caller]
    fn leaves(mut self) {
        // Only the editor takes Ctrl-D; a terminal that is not raw has another meaning for it.
        self.is_at("qmp>");
        self.types("\u{4}");
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                assert!(status.success(), "{status}");
                return;
            }
            assert!(Instant::now() < deadline, "the shell does not end");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

fn size(cells: u16) -> NonZero<u16> {
    NonZero::new(cells).unwrap()
}

/// A folder for a socket and the history.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn socket(&self) -> PathBuf {
        self.0.path().join("qmp")
    }

    fn mock(&self) -> qapi_mock::Builder {
        MockQmp::builder().address(Address::Unix(self.socket()))
    }

    fn shell(&self) -> Terminal {
        Terminal::start(&self.socket(), self.0.path())
    }
}

#[test]
fn lines_are_completed_checked_and_remembered() {
    let place = Place::new();
    let node = json!([{"node-name": "disk0", "ro": false, "drv": "raw", "iops": 0, "iops_rd": 0, "iops_wr": 0, "bps": 0,
        "bps_rd": 0, "bps_wr": 0, "encrypted": false, "file": "f", "detect_zeroes": "off", "write_threshold": 0,
        "cache": {"writeback": true, "direct": false, "no-flush": false},
        "image": {"filename": "f", "format": "raw", "virtual-size": 0}}]);
    let mock = place.mock().reply_unchecked("query-named-block-nodes", node).start().unwrap();
    let mut terminal = place.shell();
    terminal.is_at("qmp>");
    terminal.types("query-name\t");
    terminal.shows("query-named-block-nodes");
    terminal.types("\u{3}");
    terminal.enters("query-status");
    terminal.shows("\"status\": ");
    terminal.is_at("qmp>");
    // A value of an enumeration, and a name in the machine.
    terminal.types("blockdev-mirror sync=f\tdevice=d\t");
    terminal.is_at("qmp> blockdev-mirror sync=full device=disk0");
    terminal.types("target=t syn=x\r");
    terminal.shows("^^^ `blockdev-mirror` has no argument `syn`; did you mean `sync`?");
    // A secret does not stay in the history.
    terminal.enters("object-add qom-type=secret id=s data=hunter2");
    terminal.has_line("done");
    terminal.enters("stop");
    terminal.shows("STOP");
    terminal.leaves();
    assert!(mock.received().iter().all(|received| received.command != "blockdev-mirror"));

    let mut terminal = place.shell();
    terminal.is_at("qmp>");
    terminal.types(UP);
    terminal.is_at("qmp> stop");
    terminal.types(UP);
    terminal.is_at("qmp> blockdev-mirror sync=full device=disk0 target=t syn=x");
    terminal.types(&format!("{LEFT}{LEFT}c\r"));
    terminal.shows("^^^^ is given twice");
    terminal.leaves();
    let history = std::fs::read_to_string(place.0.path().join("qapi/history")).unwrap();
    assert!(history.contains("blockdev-mirror") && !history.contains("hunter2"), "{history}");
}

#[test]
fn events_do_not_disturb_the_line_being_typed() {
    let place = Place::new();
    let mock = place.mock().start().unwrap();
    let mut terminal = place.shell();
    terminal.is_at("qmp>");
    terminal.types("query-sta");
    terminal.is_at("qmp> query-sta");
    for id in ["a", "b"] {
        mock.emit("DEVICE_DELETED", json!({"device": id, "path": format!("/machine/peripheral/{id}")})).unwrap();
        terminal.shows(&format!("DEVICE_DELETED device=\"{id}\""));
        terminal.is_at("qmp> query-sta");
    }
    // In a narrower window too, where the line wraps.
    terminal.resizes(40);
    terminal.types("tus");
    terminal.is_at("qmp> query-status");
    terminal.types("\r");
    terminal.shows("\"running\"");
    terminal.leaves();
}

#[test]
fn ctrl_c_gives_up_the_call_only() {
    let place = Place::new();
    let silence = Fault::new(FaultKind::Silence).on("query-kvm");
    let mock = place.mock().fault(silence).start().unwrap();
    let mut terminal = place.shell();
    terminal.is_at("qmp>");
    terminal.enters("query-kvm");
    let deadline = Instant::now() + PATIENCE;
    while !mock.received().iter().any(|received| received.command == "query-kvm") {
        assert!(Instant::now() < deadline, "{:?}", mock.received());
        thread::sleep(Duration::from_millis(5));
    }
    terminal.types("\u{3}");
    terminal.shows("call abandoned; the server may still execute the command");
    // At the prompt it gives up the line.
    terminal.is_at("qmp>");
    terminal.types("never");
    terminal.is_at("qmp> never");
    terminal.types("\u{3}");
    terminal.enters("query-status");
    terminal.shows("\"running\"");
    terminal.leaves();
}

#[test]
fn a_server_that_comes_back_is_connected_again() {
    let place = Place::new();
    let mock = place.mock().start().unwrap();
    let mut terminal = place.shell();
    terminal.is_at("qmp>");
    terminal.types("query-sta");
    drop(mock);
    terminal.shows("The server closed the connection. Reconnecting…");
    terminal.is_at("qmp> query-sta");
    let _mock = place.mock().start().unwrap();
    terminal.shows("Connected to QEMU");
    terminal.types("tus\r");
    terminal.shows("\"running\"");
    terminal.leaves();
}

/// A terminal puts a paste into brackets, so that the editor takes it as one text.
#[test]
fn a_paste_of_a_hundred_lines_is_a_hundred_requests() {
    let place = Place::new();
    let mock = place.mock().start().unwrap();
    let mut terminal = place.shell();
    terminal.is_at("qmp>");
    let lines: String = (0..100).map(|line| format!("job-dismiss id=job{line}\n")).collect();
    terminal.types(&format!("\u{1b}[200~{lines}\u{1b}[201~\r"));
    terminal.enters("query-version");
    terminal.shows("\"major\"");
    let received = mock.received();
    assert_eq!(received.iter().filter(|received| received.command == "job-dismiss").count(), 100);
    terminal.leaves();
}

#[test]
fn a_transaction_is_one_request() {
    let place = Place::new();
    let mock = place.mock().start().unwrap();
    let mut terminal = place.shell();
    terminal.is_at("qmp>");
    terminal.enters(":tx");
    terminal.is_at("transaction[0]>");
    terminal.types("block-dirty-bitmap-a\tnode=n name=b\r");
    terminal.is_at("transaction[1]>");
    terminal.types("block-dirty-bitmap-add node=n nam=b\r");
    terminal.shows("did you mean `name`?");
    terminal.types("blockdev-snapshot node=n overlay=o\r");
    terminal.is_at("transaction[2]>");
    terminal.types(":commit\r");
    terminal.has_line("done");
    let received = mock.received();
    let transaction = received.iter().find(|received| received.command == "transaction").unwrap();
    let expected = json!({"actions": [
        {"type": "block-dirty-bitmap-add", "data": {"node": "n", "name": "b"}},
        {"type": "blockdev-snapshot", "data": {"node": "n", "overlay": "o"}}]});
    assert_eq!(json!(transaction.arguments), expected);
    terminal.leaves();
}

#[test]
fn a_transaction_that_is_refused_is_kept() {
    let place = Place::new();
    let refusal = CommandError::generic("no such node");
    let _mock = place.mock().error("transaction", refusal).start().unwrap();
    let mut terminal = place.shell();
    terminal.is_at("qmp>");
    terminal.enters(":tx");
    terminal.is_at("transaction[0]>");
    terminal.types("blockdev-snapshot node=n overlay=o\r");
    terminal.is_at("transaction[1]>");
    terminal.types(":commit\r");
    terminal.shows("no such node");
    terminal.has_line("the transaction is kept; correct it, or discard it with :abort");
    terminal.is_at("transaction[1]>");
    terminal.types(":abort\r");
    terminal.has_line("discarded 1 action");
    terminal.leaves();
}

#[test]
fn help_knows_the_types_of_the_server_s_release() {
    let place = Place::new();
    let _mock = place.mock().start().unwrap();
    let mut terminal = place.shell();
    terminal.is_at("qmp>");
    terminal.enters("help MirrorSyncMode");
    terminal.shows("Values:");
    terminal.enters("help MirrorSyncMod");
    terminal.has_line("the server has no command, event or type `MirrorSyncMod`; did you mean `MirrorSyncMode`?");
    terminal.enters(":jbs");
    terminal.has_line("the shell has no command `:jbs`; did you mean `:jobs`?");
    terminal.leaves();
    let history = place.0.path().join("qapi/history");
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&history), mode(history.parent().unwrap())), (0o600, 0o700));
}
