//! Runs every example as its comment says, against real peers if they are installed, or else against the mock.
//!
//! `cargo test -p qapi-examples` builds the examples too; `cargo test --test run` alone runs those that were built before.

#![cfg(unix)]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use qapi_mock::MockQmp;
use qemu_qapi::qga::schema::PROTOCOL;
use serde_json::json;

use self::live::Machine;

#[path = "../../qemu-qapi/tests/live/mod.rs"]
mod live;

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// Returns the command of an example. `cargo test` puts examples beside the tests.
fn example(name: &str) -> Command {
    let tests = std::env::current_exe().unwrap();
    let folder = tests.ancestors().nth(2).unwrap().join("examples");
    Command::new(folder.join(name))
}

#[track_caller]
fn run(name: &str, arguments: &[&str]) -> Output {
    example(name).args(arguments).output().unwrap()
}

/// Runs an example that must succeed. Returns its output.
#[track_caller]
fn says(name: &str, arguments: &[&str]) -> String {
    let output = run(name, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn text(path: PathBuf) -> String {
    path.to_str().unwrap().to_owned()
}

#[track_caller]
fn wait_for(path: &Path) {
    let start = Instant::now();
    while !path.exists() {
        assert!(start.elapsed() < Duration::from_secs(30), "{} does not appear", path.display());
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn status() {
    let Some(vm) = live::qemu(Machine::SmallPc) else { return };
    let said = says("status", &[&text(vm.path())]);
    assert!(said.starts_with("QEMU ") && said.contains("\nprelaunch\n") && said.contains("disk"), "{said}");
}

#[test]
fn events() {
    let script = r#"
        {"allow": ["query-version"]}
        {"event": "SHUTDOWN", "data": {"guest": true, "reason": "guest-shutdown"}}
        {"event": "JOB_STATUS_CHANGE", "data": {"id": "copy", "status": "running"}}
        {"close": true}
    "#;
    let mock = MockQmp::builder().script(script).start().unwrap();
    let said = says("events", &[mock.path().to_str().unwrap()]);
    assert!(said.contains("shut down: guest-shutdown\n") && said.contains("job copy is running\n"), "{said}");
    assert!(said.ends_with("QEMU has gone\n"), "{said}");
}

#[test]
fn snapshot() {
    let script = r#"
        {"allow": ["query-qmp-schema"]}
        {"expect": {"execute": "snapshot-save",
            "arguments": {"job-id": "snapshot-a", "tag": "a", "vmstate": "disk0", "devices": ["disk0"]}}}
        {"event": "JOB_STATUS_CHANGE", "data": {"id": "snapshot-a", "status": "concluded"}}
        {"expect": "query-jobs", "return": [
            {"id": "snapshot-a", "type": "snapshot-save", "status": "concluded", "current-progress": 1, "total-progress": 1}]}
        {"expect": {"execute": "job-dismiss", "arguments": {"id": "snapshot-a"}}}
    "#;
    let mock = MockQmp::builder().script(script.replace("\n            ", " ")).start().unwrap();
    let said = says("snapshot", &[mock.path().to_str().unwrap(), "disk0", "a"]);
    assert_eq!(said, "snapshot-a is concluded\n");
    assert!(mock.unmet().is_empty() && mock.mismatches().is_empty(), "{:?}", mock.mismatches());
}

/// The example compares QEMU's state itself.
#[test]
fn manager() {
    if live::qemu(Machine::None).is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let said = says("manager", &[folder.path().to_str().unwrap()]);
    assert!(said.contains("ready: ") && said.contains("completed: "), "{said}");
}

#[test]
fn many_vms() {
    let mocks: Vec<_> = (0..20).map(|_| MockQmp::builder().start().unwrap()).collect();
    let mut addresses: Vec<_> = mocks.iter().map(|mock| mock.path().to_str().unwrap()).collect();
    addresses.push("/nowhere");
    let said = says("many_vms", &addresses);
    assert!(said.contains("20 running\n") && said.contains("/nowhere: "), "{said}");
}

#[test]
fn libxl_client() {
    let terminals = json!([{"label": "serial0", "filename": "pty:/dev/pts/7", "frontend-open": true}]);
    let mock = MockQmp::builder().reply("query-chardev", terminals).start().unwrap();
    let said = says("libxl_client", &[mock.path().to_str().unwrap()]);
    assert_eq!(said, "serial0: /dev/pts/7\nnow running\nstop (1): done\ncont (2): done\n");

    let Some(vm) = live::qemu(Machine::SmallPc) else { return };
    let said = says("libxl_client", &[&text(vm.path())]);
    assert_eq!(said, "now running\nstop (1): done\ncont (2): done\n");
}

#[test]
fn guest_info() {
    let Some(agent) = live::guest_agent() else { return };
    let said = says("guest_info", &[&text(agent.path())]);
    assert!(said.starts_with("agent ") && said.contains("\nlo: 127.0.0.1/8"), "{said}");
}

#[test]
fn small_agent() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("agent.sock");
    let agent = example("small_agent").arg(&socket).stdin(Stdio::null()).spawn().unwrap();
    let _agent = Running(agent);
    wait_for(&socket);
    let said = says("guest_info", &[socket.to_str().unwrap()]);
    assert!(said.starts_with(&format!("agent {}: 4 of 4 commands enabled\n", PROTOCOL.release)), "{said}");
    assert!(said.contains("it does not tell its system"), "{said}");
}
