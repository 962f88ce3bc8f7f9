//! Tests of `qapi guest` with the real guest agent, which runs on the same computer as the tests.
#![cfg(unix)]

#[path = "../../qemu-qapi/tests/live/mod.rs"]
mod live;
mod terminal;

use std::fs;
use std::io::Write as _;
use std::os::unix::net::UnixListener;
use std::process::{Command, Output, Stdio};

use live::Peer;
use terminal::Terminal;

/// Runs `qapi guest` with an agent and this standard input.
fn guest(agent: &Peer, arguments: &[&str], input: &[u8]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_qapi"));
    program.arg("guest").arg(agent.path()).args(arguments);
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("qapi");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // Writing fails if the program ends without reading its input.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("ended");
    writer.join().expect("no panic");
    output
}

#[track_caller]
fn ends(output: &Output, code: i32, stdout: &str, stderr: &str) {
    let told = (output.status.code(), String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(told.0 == Some(code) && told.1 == stdout && told.2.contains(stderr), "{told:?}");
    assert!(!stderr.is_empty() || told.2.is_empty(), "{told:?}");
}

#[test]
fn a_program_has_its_input_output_and_status() {
    let Some(agent) = live::guest_agent() else { return };
    let script = "read line; echo \"[$line]\" -x; echo oops >&2; exit 3";
    ends(&guest(&agent, &["exec", "--", "sh", "-c", script], b"hello\n"), 3, "[hello] -x\n", "oops\n");
    ends(&guest(&agent, &["exec", "sh", "-c", "kill -9 $$"], b""), 137, "", "");
    // The output need not be text.
    let bytes = guest(&agent, &["exec", "printf", r"\377\000"], b"");
    assert_eq!((bytes.status.code(), bytes.stdout.as_slice()), (Some(0), &[255, 0][..]));
    let many = guest(&agent, &["exec", "head", "-c", "20000000", "/dev/zero"], b"");
    let errors = String::from_utf8_lossy(&many.stderr);
    assert_eq!((many.status.code(), many.stdout.len()), (Some(0), 16 << 20), "{errors}");
    assert!(errors.contains("warning: the agent keeps 16 MiB"), "{errors}");
}

#[test]
fn exit_codes_tell_the_program_s_faults_from_others() {
    let Some(agent) = live::guest_agent() else { return };
    ends(&guest(&agent, &["exec", "/no/such/program"], b""), 125, "", "/no/such/program");
    let slow = guest(&agent, &["exec", "--timeout", "0.3", "sleep", "3"], b"");
    ends(&slow, 124, "", "timed out after 300ms waiting for the program in the guest to end; left behind: ");
    ends(&guest(&agent, &["cat", "/no/such/file"], b""), 1, "", "/no/such/file");
    let address = agent.path();
    drop(agent);
    let gone = Command::new(env!("CARGO_BIN_EXE_qapi")).arg("guest").arg(&address).arg("info").output().expect("qapi");
    ends(&gone, 3, "", "cannot connect");
    // A guest without an agent does not answer.
    let folder = tempfile::tempdir().expect("a folder");
    let _silent = UnixListener::bind(folder.path().join("agent")).expect("a socket");
    let mut program = Command::new(env!("CARGO_BIN_EXE_qapi"));
    program.arg("guest").arg(folder.path().join("agent")).args(["--wait", "0.3", "cat", "/x"]);
    ends(&program.output().expect("qapi"), 4, "", "guest agent");
}

#[test]
fn files_are_copied_both_ways() {
    let Some(agent) = live::guest_agent() else { return };
    let content: Vec<u8> = (0..3_000_000_u32).map(|index| (index % 251) as u8).collect();
    let (ours, theirs) = (agent.directory().join("ours"), agent.directory().join("theirs"));
    let theirs = theirs.to_str().expect("a path");
    fs::write(&ours, &content).expect("written");
    ends(&guest(&agent, &["put", theirs, ours.to_str().expect("a path")], b""), 0, "", "");
    assert!(fs::read(theirs).expect("read") == content);
    let read = guest(&agent, &["cat", theirs], b"");
    assert!(read.status.success() && read.stdout == content);
    // If the reader closes the pipe, as `head` does, the copy ends.
    let mut cat = Command::new(env!("CARGO_BIN_EXE_qapi"));
    cat.arg("guest").arg(agent.path()).args(["cat", theirs]).stdout(Stdio::piped());
    let mut cat = cat.spawn().expect("qapi");
    drop(cat.stdout.take());
    assert!(cat.wait().expect("ended").success());
    ends(&guest(&agent, &["put", theirs], b"short"), 0, "", "");
    ends(&guest(&agent, &["cat", theirs], b""), 0, "short", "");
    ends(&guest(&agent, &["put", theirs, "/no/such/file"], b""), 2, "", "cannot read /no/such/file");
}

#[test]
fn one_screen_shows_the_guest() {
    let Some(agent) = live::guest_agent() else { return };
    let output = guest(&agent, &["info"], b"");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    let [major, minor, _] = agent.version();
    assert!(text.starts_with(&format!("server        QEMU guest agent {major}.{minor}.")), "{text}");
    for expected in ["\nhost name ", "\nsystem ", "\ndisabled ", "guest-shutdown", "lo ", "127.0.0.1/8"] {
        assert!(text.contains(expected), "no {expected:?} in:\n{text}");
    }
    assert!(text.lines().all(|line| line.len() <= 100) && !text.contains('\u{1b}'), "{text}");
}

#[test]
fn the_shell_tells_what_an_agent_lacks() {
    let Some(agent) = live::guest_agent() else { return };
    let mut terminal = Terminal::start(&agent.path(), agent.directory());
    for (line, expected) in [
        (":hmp info block", "the server has no human monitor"),
        (":jobs", "the server has no jobs"),
        (":tx", "the server has no transactions"),
        ("jump", "  ^^^^ the server has no command `jump`"),
    ] {
        terminal.is_at("qga>");
        terminal.types(&format!("{line}\r"));
        terminal.has_line(expected);
    }
    terminal.is_at("qga>");
    terminal.types("guest-get-osin\t\r");
    terminal.shows("\"kernel-release\"");
}
