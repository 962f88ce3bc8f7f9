//! How calls end when the server does, or when a guest agent does not answer, with both drivers.
#![cfg(unix)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use qapi_types::qga::command::{GuestPing, GuestShutdown};
use qapi_types::qmp::command::{HumanMonitorCommand, Quit, Stop};
use qemu_qapi::{Error, Options, TimeoutKind, blocking, tokio as asynchronous};
use serde_json::{Map, Value};

/// A stream of either kind.
trait Stream: Read + Write + Send + Into<OwnedFd> + 'static {
    fn pair() -> (Self, Self);
}

impl Stream for UnixStream {
    fn pair() -> (Self, Self) {
        Self::pair().expect("a pair of sockets")
    }
}

impl Stream for TcpStream {
    fn pair() -> (Self, Self) {
        let listener = TcpListener::bind("localhost:0").expect("a port");
        let ours = Self::connect(listener.local_addr().expect("bound")).expect("connected");
        (ours, listener.accept().expect("accepted").0)
    }
}

/// How a server ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// After it has read the command.
    Stream,
    /// After the start of its reply.
    InReply,
    /// Before it has read all of the command: the socket resets the connection.
    Reset,
}

fn request(stream: &mut impl Read) -> Option<Value> {
    let mut line = Vec::new();
    let mut byte = [0];
    while line.last() != Some(&b'\n') {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        line.push(byte[0]);
    }
    let start = line.iter().position(|byte| *byte == b'{').expect("an object");
    Some(serde_json::from_slice(&line[start..]).expect("a request"))
}

/// A QMP server that ends like that; or, if there is no such end, before any command, when the thread is unparked.
fn qmp<S: Stream>(end: impl Into<Option<End>>) -> (OwnedFd, JoinHandle<()>) {
    let (ours, mut theirs) = S::pair();
    let end = end.into();
    let server = thread::spawn(move || {
        let greeting = r#"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}, "package": ""}, "capabilities": []}}"#;
        theirs.write_all(greeting.as_bytes()).expect("sent");
        let negotiation = request(&mut theirs).expect("a negotiation");
        theirs.write_all(format!("{{\"return\": {{}}, \"id\": {}}}\r\n", negotiation["id"]).as_bytes()).expect("sent");
        match end {
            None => thread::park(),
            Some(End::Reset) => theirs.read_exact(&mut [0]).expect("a command"),
            Some(End::Stream) => drop(request(&mut theirs).expect("a command")),
            Some(End::InReply) => {
                request(&mut theirs).expect("a command");
                theirs.write_all(b"{\"return\": {}, \"i").expect("sent");
            }
        }
    });
    (ours.into(), server)
}

const ENDS: [End; 3] = [End::Stream, End::InReply, End::Reset];

fn human() -> HumanMonitorCommand {
    HumanMonitorCommand::new("quit")
}

/// An error of a command that was sent, and of one that was not.
#[track_caller]
fn lost(error: &Error, sent: bool) {
    assert!(error.is_lost() && error.was_sent() == Some(sent), "{error:?}");
    let text = if sent { "(the command was sent)" } else { "(the command was not sent)" };
    assert!(error.to_string().ends_with(text), "{error}");
}

fn blocking_quits<S: Stream>() {
    let connect = |end| {
        let (stream, server) = qmp::<S>(end);
        (blocking::Qmp::from_fd(stream, &Options::default()).expect("connected"), server)
    };
    for end in ENDS {
        let (vm, server) = connect(end);
        vm.execute(Quit::new()).unwrap_or_else(|error| panic!("{end:?}: {error}"));
        // The connection is lost all the same.
        lost(&vm.execute(Stop::new()).expect_err("gone"), false);
        server.join().expect("no panic");
        let (vm, _server) = connect(end);
        assert_eq!(vm.execute(human()).unwrap_or_else(|error| panic!("{end:?}: {error}")), "");
        let (vm, _server) = connect(end);
        vm.execute_raw("quit", Map::new()).unwrap_or_else(|error| panic!("{end:?}: {error}"));
        let (vm, _server) = connect(end);
        lost(&vm.execute(Stop::new()).expect_err("not answered"), true);
    }
}

/// Of a Unix socket, where writing fails at once. With TCP that cannot be seen.
#[test]
fn a_quit_to_a_server_that_has_ended_is_an_error() {
    let (stream, server) = qmp::<UnixStream>(None);
    let vm = blocking::Qmp::from_fd(stream, &Options::default()).expect("connected");
    server.thread().unpark();
    server.join().expect("no panic");
    lost(&vm.execute(Quit::new()).expect_err("gone before"), false);
}

#[tokio::test]
async fn a_quit_to_a_server_that_has_ended_is_an_error_tokio() {
    let (stream, server) = qmp::<UnixStream>(None);
    let vm = asynchronous::Qmp::from_fd(stream, &Options::default()).await.expect("connected");
    server.thread().unpark();
    server.join().expect("no panic");
    lost(&vm.execute(Quit::new()).await.expect_err("gone before"), false);
}

async fn tokio_quits<S: Stream>() {
    let connect = async |end| {
        let (stream, server) = qmp::<S>(end);
        let vm = asynchronous::Qmp::from_fd(stream, &Options::default()).await.expect("connected");
        (vm, server)
    };
    for end in ENDS {
        let (vm, server) = connect(end).await;
        vm.execute(Quit::new()).await.unwrap_or_else(|error| panic!("{end:?}: {error}"));
        lost(&vm.execute(Stop::new()).await.expect_err("gone"), false);
        server.join().expect("no panic");
        let (vm, _server) = connect(end).await;
        assert_eq!(vm.execute(human()).await.unwrap_or_else(|error| panic!("{end:?}: {error}")), "");
        let (vm, _server) = connect(end).await;
        lost(&vm.execute(Stop::new()).await.expect_err("not answered"), true);
    }
}

#[test]
fn a_quit_whose_reply_is_lost_has_succeeded() {
    blocking_quits::<UnixStream>();
    blocking_quits::<TcpStream>();
}

#[tokio::test]
async fn a_quit_whose_reply_is_lost_has_succeeded_tokio() {
    tokio_quits::<UnixStream>().await;
    tokio_quits::<TcpStream>().await;
}

/// An agent that answers the first handshake, and nothing else. It may end with `guest-shutdown`.
fn agent(ends: bool) -> OwnedFd {
    let (ours, mut theirs) = UnixStream::pair().expect("a pair of sockets");
    thread::spawn(move || {
        let handshake = request(&mut theirs).expect("a handshake");
        theirs.write_all(b"\xff").expect("sent");
        theirs.write_all(format!("{{\"return\": {}}}\n", handshake["arguments"]["id"]).as_bytes()).expect("sent");
        while request(&mut theirs).is_some_and(|request| !ends || request["execute"] != "guest-shutdown") {}
    });
    ours.into()
}

const SHORT: Duration = Duration::from_millis(200);

fn options() -> Options {
    Options::default().sync_timeout(Duration::from_millis(20))
}

#[test]
fn a_shutdown_that_nothing_confirmed_is_an_error() {
    let guest = blocking::Qga::from_fd(agent(false), &options()).expect("an agent");
    let error = guest.timeout(SHORT).execute(GuestShutdown::new()).expect_err("silence");
    assert!(error.is_unconfirmed() && error.was_sent() == Some(true), "{error:?}");
    let guest = blocking::Qga::from_fd(agent(true), &options()).expect("an agent");
    guest.execute(GuestShutdown::new()).expect("gone");
}

#[tokio::test]
async fn a_shutdown_that_nothing_confirmed_is_an_error_tokio() {
    let guest = asynchronous::Qga::from_fd(agent(false), &options()).await.expect("an agent");
    let error = guest.timeout(SHORT).execute(GuestShutdown::new()).await.expect_err("silence");
    assert!(error.is_unconfirmed() && error.was_sent() == Some(true), "{error:?}");
    let guest = asynchronous::Qga::from_fd(agent(true), &options()).await.expect("an agent");
    guest.execute(GuestShutdown::new()).await.expect("gone");
}

/// The error of a sync that took that long by its own clock.
#[track_caller]
fn own_time(error: &Error, asked: Duration, start: Instant) {
    let Error::Timeout { kind: TimeoutKind::Agent, after, .. } = error else { panic!("{error:?}") };
    assert!(*after == asked && start.elapsed() >= asked, "{error}, {:?}", start.elapsed());
}

#[test]
fn a_sync_that_joins_a_handshake_has_its_own_deadline() {
    // Busy computers need more than one try.
    let connect = || blocking::Qga::from_fd(agent(false), &options().agent_timeout(SHORT));
    let guest = std::iter::repeat_with(connect).find_map(Result::ok).expect("an agent");
    let error = guest.timeout(SHORT).execute(GuestPing::new()).expect_err("silence");
    assert!(error.is_timeout() && error.was_sent() == Some(true), "{error:?}");
    thread::scope(|scope| {
        // It waits for the handshake for long, and nothing ends it but its own deadline.
        let long = scope.spawn(|| guest.timeout(10 * SHORT).execute(GuestPing::new()));
        let start = Instant::now();
        for _ in 0..3 {
            let start = Instant::now();
            own_time(&guest.sync().expect_err("silence"), SHORT, start);
        }
        let error = long.join().expect("no panic").expect_err("silence");
        assert!(error.is_no_agent() && error.was_sent() == Some(false) && start.elapsed() >= 9 * SHORT, "{error}");
    });
}

#[tokio::test]
async fn a_sync_that_joins_a_handshake_has_its_own_deadline_tokio() {
    // Busy computers need more than one try.
    let guest = loop {
        if let Ok(guest) = asynchronous::Qga::from_fd(agent(false), &options().agent_timeout(SHORT)).await {
            break guest;
        }
    };
    let error = guest.timeout(SHORT).execute(GuestPing::new()).await.expect_err("silence");
    assert!(error.is_timeout() && error.was_sent() == Some(true), "{error:?}");
    let start = Instant::now();
    let long = async { guest.timeout(10 * SHORT).execute(GuestPing::new()).await };
    let syncs = async {
        for _ in 0..3 {
            let start = Instant::now();
            own_time(&guest.sync().await.expect_err("silence"), SHORT, start);
        }
    };
    let (error, ()) = tokio::join!(long, syncs);
    let error = error.expect_err("silence");
    assert!(error.is_no_agent() && error.was_sent() == Some(false) && start.elapsed() >= 10 * SHORT, "{error}");
}

#[test]
fn a_short_call_says_that_there_is_no_agent() {
    let guest = blocking::Qga::from_fd(agent(false), &options()).expect("an agent");
    let error = guest.timeout(SHORT).execute_raw("guest-info", Map::new()).expect_err("silence");
    assert!(!error.is_no_agent() && error.was_sent() == Some(true), "{error:?}");
    for _ in 0..3 {
        let error = guest.timeout(SHORT).execute_raw("guest-info", Map::new()).expect_err("silence");
        assert!(error.is_no_agent() && error.was_sent() == Some(false), "{error:?}");
    }
}
