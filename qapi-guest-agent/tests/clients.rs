//! The requests of real clients: libvirt and Proxmox VE.

mod common;

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use self::common::{Agent, Client, DEADLINE};

const PING: &str = r#"{"execute":"guest-ping"}"#;
const STRAY: &str = r#"{"error": {"class": "GenericError", "desc": "JSON parse error, stray '\uFFFD'"}}"#;

/// libvirt sends 0xFF, a delimited synchronisation and its first command at once. It discards everything before the 0xFF of
/// the reply, because that is meant for an earlier client.
#[test]
fn libvirt() {
    let agent = Agent::start(&[]);
    // An earlier client has disconnected in the middle of a request.
    Client::connect(&agent.socket()).send(br#"{"execute":"guest-file-op"#);

    let mut client = Client::connect(&agent.socket());
    for id in [1_234_567_890, 2, 3] {
        let sync = format!(r#"{{"execute":"guest-sync-delimited","arguments":{{"id":{id}}}}}"#);
        client.send(&[b"\xff", sync.as_bytes(), b"\n", PING.as_bytes(), b"\n"].concat());
        let answer = client.receive_to(b"{\"return\": {}}\n").unwrap();
        let delimiter = answer.iter().position(|&byte| byte == 0xFF).unwrap();
        let (stale, answer) = answer.split_at(delimiter);
        let stale = String::from_utf8_lossy(stale);
        assert!(stale.ends_with("\\uFFFD'\"}}\n"), "{stale}");
        assert_eq!(answer[1..], *format!("{{\"return\": {id}}}\n{{\"return\": {{}}}}\n").as_bytes());
    }
    // Each command has one reply, in order and without an id.
    assert_eq!(client.ask(r#"{"execute":"guest-fsfreeze-status"}"#), r#"{"return": "thawed"}"#);
    assert!(client.ask(r#"{"execute":"guest-get-time"}"#).starts_with(r#"{"return": 1"#));
    assert_eq!(
        client.ask(r#"{"execute":"guest-suspend-ram"}"#),
        r#"{"error": {"class": "CommandNotFound", "desc": "The command guest-suspend-ram has not been found"}}"#
    );
}

/// Proxmox VE opens a connection for each command. It sends a synchronisation with a new id before the command, and reads
/// two lines.
#[test]
fn proxmox() {
    let agent = Agent::start(&[]);
    for (number, command) in [PING, r#"{"execute":"guest-info","arguments":{}}"#, PING].into_iter().enumerate() {
        let id = 40_960 + number * 17;
        let mut client = Client::connect(&agent.socket());
        client.send(format!("{{\"arguments\":{{\"id\":{id}}},\"execute\":\"guest-sync\"}}\n{command}").as_bytes());
        assert_eq!(client.line(), format!("{{\"return\": {id}}}"));
        assert!(client.line().starts_with("{\"return\": {"));
    }
}

/// A serial line does not report clients that connect and disconnect. Output for one client remains for the next.
#[test]
fn stale_output_on_a_serial_line() {
    let host = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&host).unwrap();
    unlockpt(&host).unwrap();
    let name = ptsname(&host, Vec::new()).unwrap().into_string().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let conf = dir.path().join("conf");
    std::fs::write(&conf, "").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_qapi-guest-agent"));
    command.args(["-m", "isa-serial", "--dry-run", "-l", "/dev/null", "-p", &name]);
    command.arg("-c").arg(&conf).arg("-t").arg(dir.path());
    let mut child = command.stdin(Stdio::null()).spawn().unwrap();

    let (said, heard) = mpsc::channel();
    let writer = host.try_clone().unwrap();
    thread::spawn(move || said.send(converse(host, writer)));
    let heard = heard.recv_timeout(DEADLINE);
    child.kill().unwrap();
    child.wait().unwrap();
    let heard = String::from_utf8(heard.unwrap().into_iter().map(|byte| byte & 0x7F).collect()).unwrap();
    let lines: Vec<_> = heard.lines().collect();
    assert_eq!(lines[..3], ["{\"return\": 1}", "{\"return\": 2}", STRAY]);
    assert_eq!(lines[3..], ["\u{7f}{\"return\": 3}", "{\"return\": {}}"]);
}

/// Returns the output that the second of two clients receives on a serial line, if the first leaves without reading.
fn converse(host: OwnedFd, writer: OwnedFd) -> Vec<u8> {
    let (mut host, mut writer) = (File::from(host), File::from(writer));
    // The line echoes bytes until the agent sets it to raw mode. These bytes are not from the agent.
    thread::sleep(Duration::from_millis(500));
    let sync = |name: &str, id: u8| format!("{{\"execute\":\"guest-{name}\",\"arguments\":{{\"id\":{id}}}}}\n");
    let first = [sync("sync", 1), sync("sync", 2), "{\"execute\":".to_owned()].concat();
    writer.write_all(first.as_bytes()).unwrap();
    let second = [b"\xff", sync("sync-delimited", 3).as_bytes(), PING.as_bytes(), b"\n"].concat();
    writer.write_all(&second).unwrap();
    let (mut heard, mut buffer) = (Vec::new(), [0; 1024]);
    while !heard.ends_with(b"{\"return\": {}}\n") {
        let count = host.read(&mut buffer).unwrap();
        heard.extend_from_slice(&buffer[..count]);
    }
    heard
}
