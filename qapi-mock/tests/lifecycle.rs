//! Tests how connections and the server end.

use std::io::{Read as _, Write as _};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use qapi_mock::{Builder, Fault, MockQmp};
use qemu_qapi::server::Options;
use serde_json::json;

const NEGOTIATION: &str = r#"{"execute": "qmp_capabilities"}"#;

/// Returns a builder for a server with a fault.
fn faulty(fault: &str) -> Builder {
    MockQmp::builder().fault(fault.parse::<Fault>().unwrap())
}

fn connect(mock: &MockQmp) -> UnixStream {
    let socket = UnixStream::connect(mock.path()).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    socket
}

/// Sends text and closes the sending side. Returns the lines that the client receives after the greeting.
fn received(mock: &MockQmp, sent: &str) -> Vec<String> {
    let mut socket = connect(mock);
    socket.write_all(sent.as_bytes()).unwrap();
    socket.shutdown(Shutdown::Write).unwrap();
    let mut text = String::new();
    socket.read_to_string(&mut text).unwrap();
    let mut lines = text.lines().map(str::to_owned);
    assert!(lines.next().is_some_and(|greeting| greeting.starts_with(r#"{"QMP": "#)), "{text}");
    lines.collect()
}

/// Checks that a server ends in less than `most`.
#[track_caller]
fn ends_within(mock: &MockQmp, most: Duration) {
    let start = Instant::now();
    mock.wait().unwrap();
    assert!(start.elapsed() < most, "{:?}", start.elapsed());
}

#[test]
fn a_client_that_sends_nothing_more_receives_its_replies() {
    let mock = faulty("delay=100@query-name").reply("query-name", json!({"name": "a"})).start().unwrap();
    let sent = format!(r#"{NEGOTIATION}{{"execute": "query-name"}}{{"execute": "nope"}}{{"execute": "stop"}}"#);
    let lines = received(&mock, &sent);
    assert_eq!(lines[..2], [r#"{"return": {}}"#, r#"{"return": {"name": "a"}}"#]);
    assert!(lines[2].contains("The command nope has not been found"), "{}", lines[2]);
    assert!(lines[3].contains(r#""event": "STOP""#), "{}", lines[3]);
    assert_eq!(lines[4..], [r#"{"return": {}}"#]);
    assert_eq!(mock.received().len(), 2);
    assert!(received(&mock, "").is_empty());
}

#[test]
fn a_delayed_reply_is_waited_for() {
    let options = Options::default().linger(Duration::from_millis(20));
    let mock = faulty("delay=300@qmp_capabilities").options(options).start().unwrap();
    let start = Instant::now();
    assert_eq!(received(&mock, NEGOTIATION), [r#"{"return": {}}"#]);
    assert!(start.elapsed() >= Duration::from_millis(300));
}

#[test]
fn a_late_reply_that_is_never_sent_is_not_waited_for() {
    let options = Options::default().linger(Duration::from_secs(20));
    let mock = faulty("late@query-name").options(options).start().unwrap();
    let start = Instant::now();
    assert_eq!(received(&mock, &format!(r#"{NEGOTIATION}{{"execute": "query-name"}}"#)), [r#"{"return": {}}"#]);
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn the_handle_shuts_the_server_down() {
    let mock = MockQmp::builder().start().unwrap();
    mock.handle().shutdown();
    ends_within(&mock, Duration::from_secs(10));
}

#[test]
fn a_client_that_does_not_read_delays_the_shutdown_only_for_a_time() {
    let options = Options::default().linger(Duration::from_millis(100));
    let mock = MockQmp::builder().options(options).start().unwrap();
    let mut socket = connect(&mock);
    let sent = [NEGOTIATION.to_owned(), r#"{"execute": "query-qmp-schema"}"#.repeat(40)].concat();
    socket.write_all(sent.as_bytes()).unwrap();
    while mock.received().is_empty() {
        std::thread::sleep(Duration::from_millis(10));
    }
    mock.shutdown();
    ends_within(&mock, Duration::from_secs(10));
}

#[test]
fn a_client_that_reads_no_events_is_disconnected() {
    let options = Options::default().backlog(10_000);
    let mock = MockQmp::builder().options(options).start().unwrap();
    let mut socket = connect(&mock);
    socket.write_all(format!(r#"{NEGOTIATION}{{"execute": "query-name"}}"#).as_bytes()).unwrap();
    while mock.received().is_empty() {
        std::thread::sleep(Duration::from_millis(10));
    }
    let start = Instant::now();
    while !mock.handle().connections().is_empty() {
        mock.emit("STOP", json!({})).unwrap();
        assert!(start.elapsed() < Duration::from_secs(30), "it is still connected");
    }
}
