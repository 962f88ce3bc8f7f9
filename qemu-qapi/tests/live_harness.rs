//! The test harness tested: real peers start, answer, and leave nothing behind.
#![cfg(unix)]

mod live;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::Command;

use live::{Machine, Peer};
use serde_json::{Value, json};

/// What a peer occupies while it runs.
struct Traces {
    pid: u32,
    socket: PathBuf,
    directory: PathBuf,
}

impl Traces {
    fn of(peer: &Peer) -> Self {
        let traces = Self { pid: peer.pid(), socket: peer.path(), directory: peer.directory().to_owned() };
        assert!(traces.process_exists(), "pid {}", traces.pid);
        let mode = fs::metadata(&traces.directory).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        traces
    }

    /// True of zombies as well.
    fn process_exists(&self) -> bool {
        let mut probe = Command::new("sh");
        probe.args(["-c", "kill -0 \"$0\""]).arg(self.pid.to_string());
        probe.output().unwrap().status.success()
    }

    fn assert_gone(&self) {
        assert!(!self.process_exists(), "pid {}", self.pid);
        UnixStream::connect(&self.socket).unwrap_err();
        assert!(!self.directory.exists(), "{}", self.directory.display());
    }
}

fn len(value: &Value) -> usize {
    value.as_array().map_or(0, Vec::len)
}

#[test]
fn qemu_without_a_machine() {
    let Some(vm) = live::qemu(Machine::None) else { return };
    let traces = Traces::of(&vm);
    let mut talker = vm.talk();
    let greeting = &talker.greeting()["QMP"];
    assert_eq!(greeting["version"]["qemu"]["major"], vm.version()[0]);
    assert_eq!(greeting["capabilities"], json!(["oob"]));
    let status = talker.execute("query-status", None).unwrap();
    assert_eq!(status["running"], false);
    assert_eq!(talker.execute("query-block", None), Ok(json!([])));
    drop(talker);

    // One connection after the other.
    let error = vm.talk().execute("no-such-command", None).unwrap_err();
    assert_eq!(error["class"], "CommandNotFound");

    drop(vm);
    traces.assert_gone();
}

#[test]
fn qemu_with_a_small_pc() {
    let Some(vm) = live::qemu(Machine::SmallPc) else { return };
    let traces = Traces::of(&vm);
    let mut talker = vm.talk();
    let status = talker.execute("query-status", None).unwrap();
    assert_eq!(status["status"], "prelaunch");

    let blocks = talker.execute("query-block", None).unwrap();
    let image = &blocks[0]["inserted"];
    assert_eq!(image["node-name"], "disk0");
    assert_eq!(image["image"]["virtual-size"], live::DISK_SIZE);
    for query in [
        "query-named-block-nodes",
        "query-rx-filter",
        "query-chardev",
        "query-iothreads",
        "query-memdev",
        "query-memory-devices",
        "query-pci",
        "query-hotpluggable-cpus",
    ] {
        let answer = talker.execute(query, None).unwrap();
        assert_ne!(len(&answer), 0, "{query} says {answer}");
    }

    // The text of an answer is the text the peer sent: no member has moved.
    let bytes = talker.execute_bytes("query-pci", None).unwrap();
    let value: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(Ok(value), talker.execute("query-pci", None));

    // Events are kept, those before a reply and those after.
    talker.execute("cont", None).unwrap();
    talker.execute("stop", None).unwrap();
    assert_eq!(talker.event("RESUME")["event"], "RESUME");
    assert_eq!(talker.event("STOP")["event"], "STOP");
    let arguments = json!({"path": "/machine/peripheral/vda", "property": "drive"});
    assert_eq!(talker.execute("qom-get", Some(arguments)), Ok(json!("disk0")));

    talker.execute("quit", None).unwrap();
    talker.event("SHUTDOWN");
    assert!(vm.wait().success());
    traces.assert_gone();
}

#[test]
fn storage_daemons() {
    let daemons = live::storage_daemon();
    let all: Vec<Traces> = daemons.iter().map(Traces::of).collect();
    for daemon in &daemons {
        let mut talker = daemon.talk();
        let nodes = talker.execute("query-named-block-nodes", None).unwrap();
        let mut names: Vec<&Value> = nodes.as_array().unwrap().iter().map(|n| &n["node-name"]).collect();
        names.sort_by_key(|name| name.as_str());
        assert_eq!(names, ["disk0", "disk0-file"]);
        talker.execute("query-block-exports", None).unwrap();
    }
    drop(daemons);
    for traces in all {
        traces.assert_gone();
    }
}

#[test]
fn guest_agent() {
    let Some(agent) = live::guest_agent() else { return };
    let traces = Traces::of(&agent);
    assert!(agent.version() > [2, 0, 0]);
    // Twice: an agent's parser outlives its clients.
    for _ in 0..2 {
        let mut talker = agent.talk();
        assert_eq!(talker.execute("guest-ping", None), Ok(json!({})));
        let info = talker.execute("guest-info", None).unwrap();
        let commands = info["supported_commands"].as_array().unwrap();
        let enabled = |name| commands.iter().find(|c| c["name"] == name).unwrap()["enabled"] == true;
        assert!(enabled("guest-ping"));
        for name in ["guest-shutdown", "guest-fsfreeze-freeze", "guest-set-time"] {
            assert!(!enabled(name), "{name}");
        }
        talker.execute("guest-shutdown", None).unwrap_err();
    }
    drop(agent);
    traces.assert_gone();
}

#[test]
fn nothing_is_left_by_a_panic() {
    let mut traces = None;
    let result = panic::catch_unwind(AssertUnwindSafe(|| {
        let vm = live::qemu(Machine::None);
        traces = vm.as_ref().map(Traces::of);
        let _talker = vm.as_ref().map(Peer::talk);
        // Not `panic!`: nobody wants to read of it in a run without failures.
        panic::resume_unwind(Box::new("on purpose"));
    }));
    assert_eq!(result.unwrap_err().downcast_ref(), Some(&"on purpose"));
    if let Some(traces) = traces {
        traces.assert_gone();
    }
}

/// The rule for bytes that no server should send rests on this: real ones escape whatever is not printable ASCII.
#[test]
fn real_servers_escape_every_control_character() {
    use std::io::{BufRead as _, BufReader, Write as _};

    let odd: String = (1..0x20).chain(0x7F..0xA0).chain([0x2028, 0x202E, 0xE9]).filter_map(char::from_u32).collect();
    let file = json!({"execute": "guest-file-open", "arguments": {"path": format!("/nowhere/{odd}")}});
    let device = json!({"execute": "device_del", "arguments": {"id": odd}});
    let write = json!({"execute": "ringbuf-write", "arguments": {"device": "serial0", "data": odd}});
    let read = json!({"execute": "ringbuf-read", "arguments": {"device": "serial0", "size": 4096}});
    let capabilities = json!({"execute": "qmp_capabilities"});
    for (peer, requests, replies) in [
        (live::qemu(Machine::SmallPc), vec![capabilities, device, write, read], 5),
        (live::guest_agent(), vec![file], 1),
    ] {
        let Some(peer) = peer else { continue };
        let mut stream = UnixStream::connect(peer.path()).unwrap();
        stream.set_read_timeout(Some(std::time::Duration::from_secs(30))).unwrap();
        for request in &requests {
            stream.write_all(format!("{request}\n").as_bytes()).unwrap();
        }
        let mut lines = BufReader::new(stream);
        let (mut said, mut count) = (Vec::new(), 0);
        while count < replies {
            let before = said.len();
            assert_ne!(lines.read_until(b'\n', &mut said).unwrap(), 0, "{}", said.escape_ascii());
            count += usize::from(!said[before..].starts_with(b"{\"timestamp\""));
        }
        let shown = said.escape_ascii();
        assert!(said.iter().all(|byte| matches!(byte, b'\r' | b'\n' | b' '..=b'~')), "{shown}");
        let ends = if replies == 1 { &b"\n"[..] } else { b"\r\n" };
        assert!(said.ends_with(ends) && said.contains(&b'\\'), "{shown}");
    }
}
