//! Malicious clients must affect neither the agent nor the next client.

mod common;

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::Shutdown;
use std::thread;
use std::time::{Duration, Instant};

use self::common::{Agent, Client};

const MIB: usize = 1 << 20;

/// Checks that the agent serves the next client, which first ends a message that the last one has begun.
#[track_caller]
fn serves_on(agent: &Agent) {
    let mut client = Client::connect(&agent.socket());
    client.send(b"\xff{\"execute\":\"guest-sync-delimited\",\"arguments\":{\"id\":99}}\n");
    client.receive_to(b"\xff{\"return\": 99}\n").unwrap();
    client.ping();
}

/// A client that does not read replies.
#[test]
fn floods() {
    let agent = Agent::start(&[]);
    let mut client = Client::connect(&agent.socket());
    let pings = b"{\"execute\":\"guest-ping\"}\n".repeat(1000);
    client.stream.set_nonblocking(true).unwrap();
    let (mut sent, mut moved) = (0, Instant::now());
    while moved.elapsed() < Duration::from_secs(1) {
        match client.stream.write(&pings[sent % pings.len()..]) {
            Ok(count) => (sent, moved) = (sent + count, Instant::now()),
            Err(error) if error.kind() == ErrorKind::WouldBlock => thread::sleep(Duration::from_millis(5)),
            Err(error) => panic!("{error}"),
        }
    }
    assert!(agent.peak() < 24 * MIB, "{} bytes", agent.peak());
    // When it reads at last, it gets every reply.
    client.stream.set_nonblocking(false).unwrap();
    for _ in 0..sent / (pings.len() / 1000) {
        assert_eq!(client.line(), "{\"return\": {}}");
    }
    drop(client);
    serves_on(&agent);

    let mut client = Client::connect(&agent.socket());
    client.send(&pings);
    drop(client);
    serves_on(&agent);
}

#[test]
fn stalls() {
    let agent = Agent::start(&[]);
    for part in [r#"{"execute":"gue"#, r#"{"execute":"guest-ping","#, "[[[{", "tru", "\"", "\\"] {
        let mut stalling = Client::connect(&agent.socket());
        stalling.send(part.as_bytes());
        // The next client waits meanwhile.
        let mut next = Client::connect(&agent.socket());
        next.send(b"\xff{\"execute\":\"guest-sync-delimited\",\"arguments\":{\"id\":1}}\n");
        next.stream.set_read_timeout(Some(Duration::from_millis(30))).unwrap();
        assert_eq!(next.stream.read(&mut [0]).unwrap_err().kind(), ErrorKind::WouldBlock);
        drop(stalling);
        next.stream.set_read_timeout(Some(common::DEADLINE)).unwrap();
        next.receive_to(b"\xff{\"return\": 1}\n").unwrap();
    }
    serves_on(&agent);
}

#[test]
fn nests() {
    let agent = Agent::start(&[]);
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
        for (before, after) in [
            ("", ""),
            (r#"{"execute":"guest-ping","id":"#, "}"),
            (r#"{"execute":"guest-sync","arguments":{"id":"#, "}}"),
            (r#"{"execute":"guest-exec","arguments":{"path":"x","arg":"#, "}}"),
        ] {
            let mut client = Client::connect(&agent.socket());
            let deep = [before, &open.repeat(100_000), "1", &close.repeat(100_000), after, "\n"].concat();
            // The agent replies with many errors before the message has ended.
            let mut reader = client.stream.try_clone().unwrap();
            let reading = thread::spawn(move || {
                let (mut buffer, mut most) = ([0; 4096], 0);
                while let Ok(count @ 1..) = reader.read(&mut buffer) {
                    most = most.max(count);
                }
                most
            });
            client.send(deep.as_bytes());
            client.stream.shutdown(Shutdown::Write).unwrap();
            assert_ne!(reading.join().unwrap(), 0);
        }
    }
    assert!(agent.peak() < 48 * MIB, "{} bytes", agent.peak());
    serves_on(&agent);
}

/// A string of 65 MB is too long. A string of 60 MB is a valid id.
#[test]
fn goes_on_and_on() {
    let agent = Agent::start(&[]);
    let mut client = Client::connect(&agent.socket());
    let begin = r#"{"execute":"guest-ping","id":""#;
    client.send(begin.as_bytes());
    let part = vec![b' '; MIB];
    for _ in 0..65 {
        client.send(&part);
    }
    let limit = r#"{"error": {"class": "GenericError", "desc": "JSON token size limit exceeded"}}"#;
    assert_eq!(client.line(), limit);
    client.send(b"\xff\n");
    drop(client);
    serves_on(&agent);
    assert!(agent.peak() < 192 * MIB, "{} bytes", agent.peak());
    assert!(agent.memory() < 16 * MIB, "{} bytes", agent.memory());

    let mut client = Client::connect(&agent.socket());
    client.send(begin.as_bytes());
    for _ in 0..60 {
        client.send(&part);
    }
    client.send(b"\"}\n");
    assert_eq!(client.line().len(), 60 * MIB + r#"{"return": {}, "id": ""}"#.len());
    drop(client);
    serves_on(&agent);
    assert!(agent.peak() < 512 * MIB, "{} bytes", agent.peak());
    assert!(agent.memory() < 16 * MIB, "{} bytes", agent.memory());
}

#[test]
fn says_nothing() {
    let agent = Agent::start(&[]);
    for _ in 0..100 {
        let mut client = Client::connect(&agent.socket());
        assert_eq!(client.stream.write(b"").unwrap(), 0);
    }
    let mut client = Client::connect(&agent.socket());
    for byte in b"{\"execute\":\"guest-ping\"}" {
        client.send(b"");
        client.send(&[*byte]);
    }
    client.send(b"");
    assert_eq!(client.line(), "{\"return\": {}}");
    // The client sends nothing more, and still reads.
    client.send(b"{\"execute\":\"guest-ping\"}");
    client.stream.shutdown(Shutdown::Write).unwrap();
    assert_eq!(client.line(), "{\"return\": {}}");
    serves_on(&agent);
}

#[test]
fn vanishes_while_a_command_runs() {
    let agent = Agent::start(&[]);
    let mut client = Client::connect(&agent.socket());
    let opened = client.ask(r#"{"execute":"guest-file-open","arguments":{"path":"/dev/zero"}}"#);
    assert_eq!(opened, "{\"return\": 1000}");
    for _ in 0..3 {
        let read = r#"{"execute":"guest-file-read","arguments":{"handle":1000,"count":8000000}}"#;
        client.send(read.as_bytes());
        thread::sleep(Duration::from_millis(20));
        drop(client);
        client = Client::connect(&agent.socket());
    }
    // Its files are still open, as in qemu-ga.
    assert_eq!(client.ask(r#"{"execute":"guest-file-close","arguments":{"handle":1000}}"#), "{\"return\": {}}");
    drop(client);
    serves_on(&agent);
    assert!(agent.peak() < 96 * MIB, "{} bytes", agent.peak());
}
