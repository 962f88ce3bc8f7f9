//! Tests of `qapi shell` in a pseudo-terminal, with the mock as its server.

mod terminal;

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use qapi_mock::{Fault, FaultKind, MockQmp};
use qemu_qapi::{Address, CommandError};
use serde_json::json;
use tempfile::TempDir;
use terminal::{PATIENCE, Terminal};

const LEFT: &str = "\u{1b}[D";
const UP: &str = "\u{1b}[A";

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
    // Tab completes a value of an enumeration, and a name in the machine.
    terminal.types("blockdev-mirror sync=f\tdevice=d\t");
    terminal.is_at("qmp> blockdev-mirror sync=full device=disk0");
    terminal.types("target=t syn=x\r");
    terminal.shows("^^^ `blockdev-mirror` has no argument `syn`; did you mean `sync`?");
    // A secret is not saved in the history.
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
    // Editing also works in a narrower window, where the line wraps.
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
    receives(&mock, "query-kvm", 1);
    terminal.types("\u{3}");
    terminal.shows("call abandoned; the server may still execute the command");
    // At the prompt, Ctrl-C discards the line.
    terminal.is_at("qmp>");
    terminal.types("never");
    terminal.is_at("qmp> never");
    terminal.types("\u{3}");
    terminal.enters("query-status");
    terminal.shows("\"running\"");
    terminal.leaves();
}

/// Text that is typed while a command runs, or faster than lines are read, is executed line by line.
#[test]
fn lines_that_were_typed_ahead_are_all_executed() {
    let place = Place::new();
    let delay = Fault::new(FaultKind::Delay(Duration::from_secs(1))).on("query-kvm");
    let mock = place.mock().fault(delay).start().unwrap();
    let mut terminal = place.shell();
    terminal.is_at("qmp>");
    terminal.enters("query-kvm");
    receives(&mock, "query-kvm", 1);
    // The key Enter sends a carriage return; programs send line feeds.
    terminal.types("query-name\rquery-uuid\nquery-version\r");
    receives(&mock, "query-version", 1);
    terminal.is_at("qmp>");
    let path = "x".repeat(3000);
    terminal.types(&format!("query-name\nqom-list path={path}\nquery-uuid\rquery-version\r"));
    receives(&mock, "query-version", 2);
    for (command, times) in [("query-name", 2), ("query-uuid", 2), ("qom-list", 1)] {
        receives(&mock, command, times);
    }
    terminal.leaves();
}

#[test]
fn ctrl_c_at_a_question_gives_up_the_question_only() {
    let place = Place::new();
    let mock = place.mock().start().unwrap();
    let mut terminal = place.shell();
    for answer in ["\u{3}", "n\r", "\r", "\u{4}"] {
        terminal.enters("quit");
        terminal.is_at("This ends the server, not the shell. Send it? [y/N]");
        terminal.types(answer);
    }
    // The answers are not in the history.
    terminal.is_at("qmp>");
    terminal.types(UP);
    terminal.is_at("qmp> quit");
    terminal.types("\u{3}");
    terminal.enters("query-name");
    receives(&mock, "query-name", 1);
    terminal.leaves();
    assert!(mock.received().iter().all(|received| received.command != "quit"));
}

#[test]
fn events_are_shown_above_progress_bars() {
    let place = Place::new();
    let job = json!([{"id": "j", "type": "backup", "status": "running", "current-progress": 1, "total-progress": 2}]);
    let mock = place.mock().reply_unchecked("query-jobs", job).start().unwrap();
    let mut terminal = place.shell();
    terminal.enters(":jobs");
    terminal.has_line("Ctrl-C leaves the job running and returns to the prompt");
    terminal.shows("50% running");
    for id in ["a", "b", "c"] {
        mock.emit("DEVICE_DELETED", json!({"device": id, "path": format!("/machine/peripheral/{id}")})).unwrap();
    }
    let is_event = |line: &str, id: &str| {
        line.get(9..) == Some(&format!("DEVICE_DELETED device=\"{id}\" path=\"/machine/peripheral/{id}\""))
    };
    terminal.waits_until("three events, and a bar", |screen| {
        let mut lines = screen.trim_end().lines().rev().map(str::trim_end);
        lines.next().is_some_and(|bar| bar.starts_with("  j ") && bar.ends_with("50% running"))
            && ["c", "b", "a"].iter().all(|id| lines.next().is_some_and(|line| is_event(line, id)))
    });
    terminal.types("\u{3}");
    terminal.has_line("the jobs go on; :jobs follows them again");
    terminal.is_at("qmp>");
    terminal.waits_until("no bar", |screen| !screen.contains("50%"));
    terminal.leaves();
}

/// Waits until a server has received a command that many times.
#[track_caller]
fn receives(mock: &MockQmp, command: &str, times: usize) {
    let deadline = Instant::now() + PATIENCE;
    while mock.received().iter().filter(|received| received.command == command).count() < times {
        assert!(Instant::now() < deadline, "{command}: {:?}", mock.received());
        thread::sleep(Duration::from_millis(5));
    }
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
    terminal.has_line("the transaction is kept; :undo discards its last action, and :abort all of it");
    terminal.is_at("transaction[1]>");
    terminal.types(":tx\r");
    terminal.has_line("blockdev-snapshot {\"node\":\"n\",\"overlay\":\"o\"}");
    terminal.types("query-status\r");
    terminal.shows("a transaction has no action `query-status`");
    terminal.types(":undo\r");
    terminal.has_line("discarded `blockdev-snapshot`");
    terminal.is_at("transaction[0]>");
    terminal.types("abort\r");
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
    terminal.enters("help MirrorSyncM\t");
    terminal.shows("Values:");
    terminal.enters("help MirrorSyncMod");
    terminal.has_line("the server has no command, event or type `MirrorSyncMod`; did you mean `MirrorSyncMode`?");
    terminal.enters("savevm x");
    terminal.has_line("note: `:hmp LINE` executes a line of the human monitor, such as `:hmp info block`");
    terminal.enters(":jbs");
    terminal.has_line("the shell has no command `:jbs`; did you mean `:jobs`?");
    terminal.leaves();
    let history = place.0.path().join("qapi/history");
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&history), mode(history.parent().unwrap())), (0o600, 0o700));
}
