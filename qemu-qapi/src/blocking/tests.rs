//! Tests blocking clients with scripted servers.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use qapi_types::qmp::{self, command};
use serde_json::{Map, Value, json};

use super::{Halves, Qga, Qmp, Stream};
use crate::event_wait::Deadline;
use crate::{ConnectionError, Error, ErrorKind, Filter, Options, TimeoutKind};

const GREETING: &[u8] = b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7}, \"package\": \"\"}, \"capabilities\": [\"oob\"]}}\r\n";

/// The events of a protocol for these tests.
#[derive(Debug)]
struct Own(String);

impl qapi_types::EventSet for Own {
    const NAMES: &'static [&'static str] = &["LONG", "RESUME", "STOP", "X1", "X9", "Y"];

    fn decode_data<'de, D: qapi_types::wire::serde::Deserializer<'de>>(name: &str, _: D) -> Result<Self, D::Error> {
        Ok(Self(name.to_owned()))
    }
    fn name(&self) -> &str {
        &self.0
    }
}

/// The server's end of a connection.
struct Server {
    stream: UnixStream,
    unread: Vec<u8>,
}

impl Server {
    fn send(&mut self, text: &str) {
        self.stream.write_all(text.as_bytes()).expect("sent");
    }

    /// The next request; `None` at the end.
    fn request(&mut self) -> Option<Value> {
        loop {
            if let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.unread.drain(..=end).collect();
                return Some(
                    serde_json::from_slice(line.trim_ascii().strip_prefix(b"\xff").unwrap_or(&line))
                        .expect("a request"),
                );
            }
            let mut buffer = [0; 4096];
            match self.stream.read(&mut buffer) {
                Ok(0) | Err(_) => return None,
                Ok(read) => self.unread.extend_from_slice(&buffer[..read]),
            }
        }
    }

    fn greet(&mut self) {
        self.stream.write_all(GREETING).expect("sent");
        let request = self.request().expect("a negotiation");
        assert_eq!(request["execute"], "qmp_capabilities");
        self.send("{\"return\": {}, \"id\": 0}\r\n");
    }

    fn answer(&mut self, request: &Value, value: &Value) {
        self.send(&format!("{}\r\n", json!({"return": value, "id": request["id"]})));
    }
}

/// A client's end of a connection whose server follows `script`.
fn served(script: impl FnOnce(Server) + Send + 'static) -> UnixStream {
    let (ours, theirs) = UnixStream::pair().expect("a pair of sockets");
    thread::spawn(move || script(Server { stream: theirs, unread: Vec::new() }));
    ours
}

fn client(script: impl FnOnce(Server) + Send + 'static) -> Qmp {
    let stream = served(move |mut server| {
        server.greet();
        script(server);
    });
    Qmp::from_fd(stream, &Options::default()).expect("connected")
}

/// Answers each command with its arguments.
fn echo(mut server: Server) {
    while let Some(request) = server.request() {
        let arguments = request.get("arguments").cloned().unwrap_or(json!({}));
        server.answer(&request, &arguments);
    }
}

#[test]
fn calls_and_events() {
    let vm = client(|mut server| {
        let request = server.request().expect("a request");
        assert_eq!(request["execute"], "query-status");
        server.send("{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 6}}\r\n");
        server.answer(&request, &json!({"running": false, "status": "paused", "singlestep": false}));
        let request = server.request().expect("a request");
        server
            .send(&format!("{}\r\n", json!({"error": {"class": "DeviceNotFound", "desc": "no"}, "id": request["id"]})));
        server.send(
            "{\"event\": \"NEWER\", \"data\": {\"a\": 1}, \"timestamp\": {\"seconds\": 7, \"microseconds\": 8}}\r\n",
        );
    });
    let mut events = vm.events();
    let status = vm.execute(command::QueryStatus::new()).expect("a status");
    assert!(matches!(status.status, qmp::RunState::Paused));
    let error = vm.execute(command::Stop::new()).expect_err("an error");
    assert_eq!(error.server().expect("the server's").class, qapi_types::ErrorClass::DeviceNotFound);
    let event = events.next().expect("an event").expect("decoded");
    assert!(matches!(event.event, qmp::Event::Stop(_)) && event.timestamp.seconds == 5);
    let event = events.next().expect("an event").expect("decoded");
    assert!(matches!(event.event, qmp::Event::Unknown { .. }), "{event:?}");
    assert!(events.next().is_none());
    assert!(events.next().is_none());
    assert!(matches!(
        vm.execute(command::Cont::new()),
        Err(Error::CallLost { sent: false, error: ConnectionError::Closed, .. })
    ));
}

#[test]
fn each_wait_has_a_deadline_of_its_own() {
    let short = Duration::from_millis(50);
    let timed_out = |result: Result<Qmp, Error>| match result {
        Err(Error::Timeout { kind, after, .. }) => {
            assert_eq!(after, short);
            kind
        }
        other => panic!("{other:?}"),
    };
    let quiet = |mut server: Server| while server.request().is_some() {};
    let stream = served(quiet);
    let options = Options::default().greeting_timeout(short);
    assert_eq!(timed_out(Qmp::from_fd(stream, &options)), TimeoutKind::Greeting);
    let stream = served(move |mut server| {
        server.stream.write_all(GREETING).expect("sent");
        quiet(server);
    });
    let options = Options::default().negotiation_timeout(short);
    assert_eq!(timed_out(Qmp::from_fd(stream, &options)), TimeoutKind::Negotiation);
    let vm = client(quiet);
    let start = Instant::now();
    let error = vm.timeout(short).execute(command::Stop::new()).expect_err("silence");
    assert_eq!(error.to_string(), "timed out after 50ms waiting for the reply to `stop`");
    assert!(start.elapsed() >= short && start.elapsed() < 20 * short);
    let error = vm.wait_for::<qmp::event::Stop>(short, |_| true).expect_err("silence");
    assert_eq!(error.to_string(), "timed out after 50ms waiting for the event STOP");
    let listener = super::Listener::bind("tcp:localhost:0").expect("listening");
    let options = Options::default().connect_timeout(short).name("vm1");
    let error = listener.accept_qmp(&options).expect_err("no server");
    assert_eq!(error.to_string(), "timed out after 50ms waiting for a connection at tcp:localhost:0");
    assert_eq!(error.address(), Some("vm1"));
    assert_eq!(timed_out(Err(error)), TimeoutKind::Connection("tcp:localhost:0".into()));
}

#[test]
fn a_server_that_does_not_accept() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let short =
        Options::default().connect_timeout(Duration::from_millis(50)).greeting_timeout(Duration::from_millis(50));
    // Without a server, connecting fails at once or waits.
    assert!(matches!(Qmp::connect_with(&path, &short), Err(Error::Connect { within: None, .. })));
    let error = Qmp::connect_with(&path, &short.clone().await_server(true)).expect_err("no server");
    assert_no_server(&error, &path.display().to_string());
    let named = short.clone().await_server(true).name("vm1");
    let error = Qmp::connect_with(&path, &named).expect_err("no server");
    assert_no_server(&error, &format!("vm1 ({})", path.display()));
    assert_eq!(error.address(), Some("vm1"));
    // `Backoff` repeats attempts, so a single one does not wait.
    let once = crate::Backoff::default().tries(0);
    let reconnecting = Qmp::reconnecting(&path, named, once).expect("an address");
    assert!(matches!(reconnecting.client(), Err(Error::Connect { within: None, .. })));
    // There is a server, but its queue is full.
    let _listener = std::os::unix::net::UnixListener::bind(&path).expect("listening");
    let mut queue = Vec::new();
    let error = loop {
        match Qmp::connect_with(&path, &short) {
            Err(Error::Timeout { kind: TimeoutKind::Greeting, .. }) if queue.len() < 10_000 => {
                while let Ok(socket) = connect_at_once(&path) {
                    queue.push(socket);
                }
            }
            other => break other.expect_err("no server"),
        }
    };
    assert_not_accepted(&error, &path);
    let reconnecting = Qmp::reconnecting(&path, short, once).expect("an address");
    assert_not_accepted(&reconnecting.client().expect_err("no server"), &path);
}

/// Checks the error of 50 milliseconds of attempts while no socket was at the path.
#[track_caller]
fn assert_no_server(error: &Error, server: &str) {
    assert!(error.is_timeout() && error.was_sent() == Some(false), "{error:?}");
    let text = format!("cannot connect to {server} within 50ms: No such file or directory");
    assert!(error.to_string().starts_with(&text), "{error}");
    let source = std::error::Error::source(error).and_then(|source| source.downcast_ref::<std::io::Error>());
    assert_eq!(source.expect("a reason").kind(), std::io::ErrorKind::NotFound);
}

/// Checks the error of 50 milliseconds of attempts while the queue of the server was full.
#[track_caller]
fn assert_not_accepted(error: &Error, path: &std::path::Path) {
    assert!(error.is_timeout(), "{error:?}");
    let path = path.display();
    let reason = "the server accepts no connection (is another client connected?)";
    assert_eq!(error.to_string(), format!("cannot connect to {path} within 50ms: {reason}"));
}

fn connect_at_once(path: &std::path::Path) -> std::io::Result<socket2::Socket> {
    let socket = socket2::Socket::new(socket2::Domain::UNIX, socket2::Type::STREAM, None)?;
    socket.set_nonblocking(true)?;
    socket.connect(&socket2::SockAddr::unix(path)?)?;
    Ok(socket)
}

#[test]
fn calls_of_many_threads_overlap() {
    // The server answers the calls of all threads at once, the last one first.
    let vm = client(|mut server| {
        for _ in 0..50 {
            let requests: Vec<Value> = (0..8).map_while(|_| server.request()).collect();
            for request in requests.iter().rev() {
                server.answer(request, &request["arguments"]);
            }
        }
    });
    thread::scope(|scope| {
        for thread in 0..8 {
            let vm = &vm;
            scope.spawn(move || {
                for turn in 0..50 {
                    let arguments = Map::from_iter([("n".to_owned(), json!(thread * 1000 + turn))]);
                    let reply = vm.execute_raw("echo", arguments.clone()).expect("a reply");
                    assert_eq!(reply, Value::Object(arguments));
                }
            });
        }
    });
}

#[test]
fn callbacks_by_id() {
    let vm = client(|mut server| {
        let requests: Vec<Value> = (0..3).map_while(|_| server.request()).collect();
        for request in requests.iter().rev() {
            server.answer(request, &json!({"running": true, "status": request["id"].to_string()}));
        }
    });
    let (sender, receiver) = mpsc::channel();
    for _ in 0..3 {
        let sender = sender.clone();
        vm.submit(command::QueryStatus::new(), move |result| {
            sender.send(result.expect("a status").status.to_string()).expect("received")
        })
        .expect("sent");
    }
    drop(sender);
    vm.drive_all().expect("all answered");
    assert_eq!(receiver.iter().collect::<Vec<_>>(), ["3", "2", "1"]);
}

#[test]
fn events_are_dropped_oldest_first_and_told() {
    let stream = served(|mut server| {
        server.greet();
        let request = server.request().expect("a request");
        for n in 0..10 {
            server.send(&format!("{{\"event\": \"X{n}\", \"timestamp\": {{\"seconds\": {n}, \"microseconds\": 0}}}}"));
        }
        server.answer(&request, &json!({}));
        echo(server);
    });
    let vm = Qmp::from_fd(stream, &Options::default().event_queue(4)).expect("connected");
    let mut all = vm.subscribe(Filter::all());
    let mut late = vm.subscribe(Filter::matching(|event| event.name() > "X7"));
    let mut named = vm.subscribe(Filter::named::<Own>(["X1", "Y", "X9"]).expect("known names"));
    vm.execute(command::Stop::new()).expect("a reply");
    assert_eq!(named.next().expect("an event").expect("one").event.name, "X1");
    assert_eq!(named.next().expect("an event").expect("one").event.name, "X9");
    assert!(matches!(all.next(), Some(Err(Error::EventsDropped { count: 6, .. }))));
    for n in 6..10 {
        assert_eq!(all.next().expect("an event").expect("one").event.name, format!("X{n}"));
    }
    assert!(all.next_within(Duration::ZERO).expect("no end").expect_err("no more").is_timeout());
    assert_eq!(late.next().expect("an event").expect("one").event.name, "X8");
    assert_eq!(late.next().expect("an event").expect("one").event.name, "X9");
}

#[test]
fn connected_again_after_a_loss() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = std::os::unix::net::UnixListener::bind(&path).expect("listening");
    let (ended, end) = mpsc::channel();
    thread::spawn(move || {
        // Each connection serves one call.
        for stream in listener.incoming() {
            let mut server = Server { stream: stream.expect("a connection"), unread: Vec::new() };
            server.greet();
            let request = server.request().expect("a request");
            server.answer(&request, &json!({}));
            // The end is behind an event that is not read.
            server.send("{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 6}}\r\n");
            drop(server);
            ended.send(()).expect("waited for");
        }
    });
    let backoff = crate::Backoff::default().first(Duration::from_millis(1)).tries(3);
    let server = Qmp::reconnecting(&path, Options::default(), backoff).expect("an address");
    for _ in 0..3 {
        let current = server.client().expect("connected");
        current.execute(command::Stop::new()).expect("a reply");
        end.recv().expect("it ends");
        assert!(current.execute(command::Stop::new()).expect_err("it is lost").is_lost());
    }
    drop(folder);
    assert!(matches!(server.client(), Err(Error::Connect { .. })));
}

#[test]
fn a_connection_whose_end_has_come_is_not_handed_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = std::os::unix::net::UnixListener::bind(&path).expect("listening");
    let (ended, end) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut server = Server { stream: stream.expect("a connection"), unread: Vec::new() };
            server.greet();
            let request = server.request().expect("a request");
            server.answer(&request, &json!({}));
            server.send("{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 6}}\r\n");
            drop(server);
            ended.send(()).expect("waited for");
        }
    });
    let backoff = crate::Backoff::default().first(Duration::from_millis(1)).tries(3);
    let server = Qmp::reconnecting(&path, Options::default(), backoff).expect("an address");
    for _ in 0..3 {
        server.client().expect("connected").execute(command::Stop::new()).expect("a good connection");
        end.recv().expect("it ends");
    }
}

#[test]
fn a_connection_that_this_side_gave_up_makes_room_for_the_next() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = std::os::unix::net::UnixListener::bind(&path).expect("listening");
    thread::spawn(move || {
        // One client at a time, each until it closes its socket.
        for stream in listener.incoming() {
            let mut server = Server { stream: stream.expect("a connection"), unread: Vec::new() };
            server.greet();
            while server.request().is_some() {
                server.send("no JSON\r\n");
            }
        }
    });
    let options = Options::default().greeting_timeout(Duration::from_secs(2));
    let server = Qmp::reconnecting(&path, options, crate::Backoff::default().tries(1)).expect("an address");
    for _ in 0..3 {
        let error = server.client().expect("connected").execute(command::Stop::new()).expect_err("garbage");
        assert!(matches!(error.connection_error(), Some(ConnectionError::Protocol(_))), "{error}");
    }
}

#[test]
fn callbacks_may_make_calls() {
    let vm = client(echo);
    let (sender, receiver) = mpsc::channel();
    let again = vm.clone();
    vm.submit(command::Stop::new(), move |first| {
        first.expect("a reply");
        sender.send(again.execute(command::Cont::new()).is_ok()).expect("received");
    })
    .expect("sent");
    vm.drive_all().expect("all answered");
    assert_eq!(receiver.try_recv(), Ok(true));
}

#[test]
fn any_stream_will_do() {
    let stream = served(|mut server| {
        server.greet();
        echo(server);
    });
    let vm = Qmp::over(Stream::new(stream).expect("a thread"), &Options::default()).expect("connected");
    vm.execute(command::Stop::new()).expect("a reply");
    let error = vm.call(command::Stop::new()).with_fd(tempfile::tempfile().expect("a file")).execute().expect_err("no");
    assert!(matches!(error, Error::NoDescriptors { .. }));
    let stream = served(|mut server| {
        server.greet();
        echo(server);
    });
    let halves = Halves::new(stream.try_clone().expect("a clone"), stream).expect("threads");
    let vm = Qmp::over(halves, &Options::default()).expect("connected");
    vm.execute(command::Stop::new()).expect("a reply");
}

#[test]
fn a_long_reply_through_a_small_buffer() {
    /// Reads at most 8 KiB at a time.
    struct Narrow(UnixStream);
    impl Read for Narrow {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let length = buffer.len().min(8 << 10);
            self.0.read(&mut buffer[..length])
        }
    }
    let length = 64 << 20;
    let stream = served(move |mut server| {
        server.greet();
        let request = server.request().expect("a request");
        server.send(&format!("{{\"id\": {}, \"return\": \"", request["id"]));
        let block = vec![b'x'; 1 << 20];
        for _ in 0..length >> 20 {
            server.stream.write_all(&block).expect("sent");
        }
        server.send("\"}\r\n");
    });
    let halves = Halves::new(Narrow(stream.try_clone().expect("a clone")), stream).expect("threads");
    let vm = Qmp::over(halves, &Options::default()).expect("connected");
    let reply = vm.execute_raw("long", json!({})).expect("a reply");
    assert_eq!(reply.as_str().expect("a string").len(), length);
}

/// Both ends of a TCP connection. The client's has the smallest buffers.
fn narrow() -> (std::net::TcpStream, std::net::TcpStream) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("listening");
    let ours = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).expect("a socket");
    ours.set_recv_buffer_size(8 << 10).expect("set");
    ours.set_send_buffer_size(8 << 10).expect("set");
    ours.connect(&listener.local_addr().expect("bound").into()).expect("connected");
    (ours.into(), listener.accept().expect("accepted").0)
}

#[test]
fn a_receive_buffer_of_8_kib() {
    let (ours, mut theirs) = narrow();
    let length = 2 << 20;
    thread::spawn(move || {
        theirs.write_all(GREETING).expect("sent");
        theirs.write_all(b"{\"return\": {}, \"id\": 0}{\"id\": 1, \"return\": \"").expect("sent");
        theirs.write_all(&vec![b'x'; length]).expect("sent");
        theirs.write_all(b"\"}").expect("sent");
        _ = theirs.read_to_end(&mut Vec::new());
    });
    let vm = Qmp::from_fd(ours, &Options::default()).expect("connected");
    let reply = vm.execute_raw("long", json!({})).expect("a reply");
    assert_eq!(reply.as_str().expect("a string").len(), length);
}

#[test]
fn a_server_that_reads_slowly() {
    let without_oob = String::from_utf8_lossy(GREETING).replace("\"oob\"", "");
    for greeting in [String::from_utf8_lossy(GREETING).into_owned(), without_oob] {
        let (resume, resumed) = mpsc::channel();
        let (ours, theirs) = UnixStream::pair().expect("a pair of sockets");
        socket2::SockRef::from(&ours).set_send_buffer_size(8 << 10).expect("set");
        thread::spawn(move || {
            let mut server = Server { stream: theirs, unread: Vec::new() };
            server.send(&greeting);
            server.request().expect("a negotiation");
            server.send("{\"return\": {}, \"id\": 0}");
            // The server reads a little at a time, then not at all, then as fast as it can.
            for n in 0..80 {
                if n % 8 == 0 {
                    thread::sleep(Duration::from_millis(5));
                }
                let request = server.request().expect("a request");
                server.answer(&request, &json!({}));
            }
            resumed.recv().expect("told to go on");
            echo(server);
        });
        let vm = Qmp::from_fd(ours, &Options::default()).expect("connected");
        let long = Map::from_iter([("a".to_owned(), json!("x".repeat(100_000)))]);
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| (0..10).for_each(|_| drop(vm.execute_raw("x", long.clone()).expect("a reply"))));
            }
        });
        let short = Duration::from_millis(50);
        let start = Instant::now();
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..5 {
                        let error = vm.timeout(short).execute_raw("x", long.clone()).expect_err("it does not read");
                        assert!(error.is_timeout());
                    }
                });
            }
        });
        assert!(start.elapsed() < 20 * short, "deadlines hold: {:?}", start.elapsed());
        resume.send(()).expect("it waits");
        let arguments = Map::from_iter([("n".to_owned(), json!(1))]);
        assert_eq!(vm.execute_raw("x", arguments.clone()).expect("a reply"), Value::Object(arguments));
    }
}

#[test]
fn an_agent_behind_a_stale_channel() {
    let stream = served(|mut server| {
        server.send("ale\"}\n{\"return\": {}}\n");
        let sync = server.request().expect("a request");
        assert_eq!(sync["execute"], "guest-sync-delimited");
        server.send("{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error, stray '\\uFFFD'\"}}\n");
        server.stream.write_all(b"\xff").expect("sent");
        server.send(&format!("{{\"return\": {}}}\n", sync["arguments"]["id"]));
        assert_eq!(server.request().expect("a request"), json!({"execute": "guest-ping"}));
        server.send("{\"return\": {}}\n");
        server.request();
        server.send("{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"Command guest-ping has been disabled: the agent is in frozen state\"}}\n");
    });
    let agent = Qga::from_fd(stream, &Options::default()).expect("an agent");
    agent.execute(qapi_types::qga::command::GuestPing::new()).expect("a reply");
    let error = agent.execute(qapi_types::qga::command::GuestPing::new()).expect_err("disabled");
    assert_eq!(error.refusal(), Some(crate::Refusal::Disabled(Some("the agent is in frozen state"))));
    let quiet = served(|mut server| while server.request().is_some() {});
    let options = Options::default().agent_timeout(Duration::from_millis(50)).sync_timeout(Duration::from_millis(10));
    assert!(Qga::from_fd(quiet, &options).expect_err("no agent").is_no_agent());
}

/// Longer than anything in these tests takes on a busy machine.
const AT_LAST: Duration = Duration::from_secs(30);

/// Runs `act` in a new thread, and panics if it does not return.
fn returns<T: Send + 'static>(act: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(act()));
    receiver.recv_timeout(AT_LAST).expect("it returns")
}

/// Both ends of a terminal line.
fn terminal() -> (std::os::fd::OwnedFd, std::fs::File) {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
    let theirs = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&theirs).expect("granted");
    unlockpt(&theirs).expect("unlocked");
    let name = ptsname(&theirs, Vec::new()).expect("a name");
    let flags = rustix::fs::OFlags::RDWR | rustix::fs::OFlags::NOCTTY;
    let ours = rustix::fs::open(name.as_c_str(), flags, rustix::fs::Mode::empty()).expect("opened");
    let mut attributes = tcgetattr(&ours).expect("a terminal");
    attributes.make_raw();
    tcsetattr(&ours, OptionalActions::Now, &attributes).expect("a terminal");
    (ours, theirs.into())
}

/// Two pipes as one stream.
struct BothWays {
    read: std::io::PipeReader,
    write: std::io::PipeWriter,
}

impl Read for BothWays {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.read.read(buffer)
    }
}

impl Write for BothWays {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.write.write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        self.write.flush()
    }
}

/// A server that answers the negotiation, and then neither reads nor writes until it is dropped.
fn silent<S: Read + Write + Send + 'static>(mut stream: S) -> mpsc::Sender<()> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        stream.write_all(GREETING).expect("sent");
        let mut request = Vec::new();
        while !request.ends_with(b"\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).expect("a request");
            request.extend(byte);
        }
        stream.write_all(b"{\"return\": {}, \"id\": 0}\r\n").expect("sent");
        _ = receiver.recv();
    });
    sender
}

#[test]
fn a_deadline_holds_on_every_transport() {
    type Make = fn() -> (Result<Qmp, Error>, mpsc::Sender<()>);
    fn pair() -> (UnixStream, UnixStream) {
        UnixStream::pair().expect("a pair of sockets")
    }
    let transports: [(&str, Make); 6] = [
        ("a socket", || {
            let (ours, theirs) = pair();
            let server = silent(theirs);
            (Qmp::from_fd(ours, &Options::default()), server)
        }),
        ("TCP", || {
            let (ours, theirs) = narrow();
            let server = silent(theirs);
            (Qmp::from_fd(ours, &Options::default()), server)
        }),
        ("pipes", || {
            let (read, to_us) = std::io::pipe().expect("a pipe");
            let (from_us, write) = std::io::pipe().expect("a pipe");
            let server = silent(BothWays { read: from_us, write: to_us });
            (Qmp::over(super::Pipes::new(read, write).expect("pipes"), &Options::default()), server)
        }),
        ("a terminal line", || {
            let (ours, theirs) = terminal();
            let server = silent(theirs);
            (Qmp::from_fd(ours, &Options::default()), server)
        }),
        ("two streams", || {
            let (ours, theirs) = pair();
            let server = silent(theirs);
            let halves = Halves::new(ours.try_clone().expect("a clone"), ours).expect("threads");
            (Qmp::over(halves, &Options::default()), server)
        }),
        ("one stream", || {
            let (ours, theirs) = pair();
            let server = silent(theirs);
            (Qmp::over(Stream::new(ours).expect("a thread"), &Options::default()), server)
        }),
    ];
    for (name, make) in transports {
        let test = move || {
            let (vm, server) = make();
            let vm = vm.unwrap_or_else(|error| panic!("{name}: {error}"));
            let short = Duration::from_millis(30);
            // First the server does not answer, then it does not even read.
            let error = vm.timeout(short).execute(command::Stop::new()).expect_err("silence");
            assert!(error.is_timeout(), "{name}: {error}");
            let arguments = Map::from_iter([("x".to_owned(), Value::String("x".repeat(4 << 20)))]);
            let error = vm.timeout(short).execute_raw("long", arguments).expect_err("silence");
            assert!(error.is_timeout(), "{name}: {error}");
            let error = vm.wait_for::<qmp::event::Stop>(short, |_| true).expect_err("silence");
            assert!(error.is_timeout(), "{name}: {error}");
            drop((vm, server));
        };
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            test();
            sender.send(())
        });
        receiver.recv_timeout(AT_LAST).unwrap_or_else(|_| panic!("{name}: it does not return"));
    }
}

#[test]
fn the_socket_s_own_time_outs_are_left_alone() {
    // The driver does not use them, because they may be late by an eighth of their value.
    let stream = served(|mut server| {
        server.greet();
        echo(server);
    });
    let same = stream.try_clone().expect("a clone");
    let vm = Qmp::from_fd(stream, &Options::default()).expect("connected");
    vm.timeout(Duration::from_secs(20)).execute(command::Stop::new()).expect("a reply");
    assert_eq!(same.read_timeout().expect("a socket"), None);
    assert_eq!(same.write_timeout().expect("a socket"), None);
}

#[test]
fn a_callback_s_deadline_is_met_while_another_thread_reads() {
    returns(|| {
        let transports: [fn(UnixStream) -> Result<Qmp, Error>; 3] = [
            |stream| Qmp::from_fd(stream, &Options::default()),
            |stream| Qmp::over(Stream::new(stream).expect("a thread"), &Options::default()),
            |stream| {
                let halves = Halves::new(stream.try_clone().expect("a clone"), stream).expect("threads");
                Qmp::over(halves, &Options::default())
            },
        ];
        for connect in transports {
            let (finish, finished) = mpsc::channel::<()>();
            let vm = connect(served(move |mut server| {
                server.greet();
                _ = finished.recv();
            }))
            .expect("connected");
            let mut events = vm.subscribe(Filter::all());
            let reader = thread::spawn(move || events.next());
            // The thread is most likely reading by now.
            thread::sleep(Duration::from_millis(20));
            let (sender, receiver) = mpsc::channel();
            let callback =
                move |result: Result<_, Error>| sender.send(result.expect_err("silence")).expect("waited for");
            vm.timeout(Duration::from_millis(20)).submit(command::Stop::new(), callback).expect("sent");
            assert!(receiver.recv().expect("a deadline").is_timeout());
            drop(finish);
            assert!(reader.join().expect("no panic").is_none());
        }
    });
}

#[test]
fn a_call_can_follow_an_unanswered_one_on_a_stream_with_a_time_out() {
    returns(|| {
        let stream = served(|mut server| {
            server.greet();
            server.request().expect("a request that is not answered");
            echo(server);
        });
        stream.set_read_timeout(Some(Duration::from_millis(10))).expect("set");
        let vm = Qmp::over(Stream::new(stream).expect("a thread"), &Options::default()).expect("connected");
        let short = Duration::from_millis(30);
        assert!(vm.timeout(short).execute(command::Stop::new()).expect_err("silence").is_timeout());
        vm.execute(command::Stop::new()).expect("a reply");
    });
}

#[test]
fn a_stream_s_thread_ends_with_its_client() {
    let (ours, theirs) = UnixStream::pair().expect("a pair of sockets");
    let server = thread::spawn(move || {
        let mut server = Server { stream: theirs, unread: Vec::new() };
        server.greet();
        // The loop ends when the stream is dropped.
        while server.request().is_some() {}
    });
    drop(Qmp::over(Stream::new(ours).expect("a thread"), &Options::default()).expect("connected"));
    returns(move || server.join()).expect("no panic");
}

#[test]
fn events_that_come_with_the_negotiation_s_answer_are_not_lost() {
    let stream = served(|mut server| {
        server.stream.write_all(GREETING).expect("sent");
        server.request().expect("a negotiation");
        let event = |name: &str| {
            format!("{{\"event\": \"{name}\", \"timestamp\": {{\"seconds\": 5, \"microseconds\": 6}}}}\r\n")
        };
        server.send(&format!("{}{{\"return\": {{}}, \"id\": 0}}\r\n{}", event("STOP"), event("RESUME")));
        echo(server);
    });
    let vm = Qmp::from_fd(stream, &Options::default()).expect("connected");
    // Waiting for a single event is not a subscription.
    let error = vm.wait_for::<qmp::event::Stop>(Duration::ZERO, |_| true).expect_err("nothing new");
    assert!(error.is_timeout(), "{error}");
    let mut first = vm.subscribe(Filter::named::<Own>(["STOP", "RESUME"]).expect("known names"));
    let mut second = vm.subscribe(Filter::all());
    vm.execute(command::Cont::new()).expect("a reply");
    assert_eq!(first.next().expect("an event").expect("one").event.name, "STOP");
    assert_eq!(first.next().expect("an event").expect("one").event.name, "RESUME");
    assert!(second.next_within(Duration::ZERO).expect("no end").expect_err("none").is_timeout());
}

#[test]
fn without_time_what_has_arrived_is_read() {
    let (sent, is_sent) = mpsc::channel();
    let vm = client(move |mut server| {
        server.send("{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 6}}\r\n");
        sent.send(()).expect("waited for");
        echo(server);
    });
    let mut all = vm.subscribe(Filter::all());
    is_sent.recv().expect("sent");
    assert_eq!(all.next_within(Duration::ZERO).expect("no end").expect("one").event.name, "STOP");
    assert!(all.next_within(Duration::ZERO).expect("no end").expect_err("no more").is_timeout());
}

#[test]
fn a_flood_of_other_events_does_not_hold_up_a_deadline() {
    let vm = client(|mut server| {
        let request = server.request().expect("a request");
        server.answer(&request, &json!({}));
        let event = b"{\"event\": \"RESUME\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 6}}\r\n";
        while server.stream.write_all(event).is_ok() {}
    });
    let mut all = vm.subscribe(Filter::all());
    vm.execute(command::Cont::new()).expect("a reply");
    let error = all.wait_for::<qmp::event::Stop>(Duration::from_millis(50), |_| true).expect_err("there is none");
    assert!(error.is_timeout(), "{error}");
    drop((vm, all));
}

#[test]
fn a_wait_says_how_the_connection_has_ended() {
    let wait = |mut all: super::Events| all.wait_for::<qmp::event::Stop>(Duration::from_secs(60), |_| true);
    let vm = client(echo);
    let all = vm.subscribe(Filter::all());
    drop(vm);
    let error = wait(all).expect_err("it is closed");
    assert!(matches!(error.connection_error(), Some(ConnectionError::Here)), "{error}");
    let vm = client(drop);
    let error = wait(vm.subscribe(Filter::all())).expect_err("the server closes it");
    assert!(matches!(error.connection_error(), Some(ConnectionError::Closed)), "{error}");
}

#[test]
fn events_are_bounded_by_bytes() {
    const EVENT: usize = 1 << 20;
    let stream = served(|mut server| {
        server.greet();
        let request = server.request().expect("a request");
        for n in 0..20 {
            let text = "x".repeat(EVENT);
            server.send(&format!("{{\"event\": \"X{n}\", \"data\": {{\"text\": \"{text}\"}}}}"));
        }
        server.answer(&request, &json!({}));
        echo(server);
    });
    let vm = Qmp::from_fd(stream, &Options::default().event_bytes(5 * EVENT)).expect("connected");
    let mut all = vm.subscribe(Filter::all());
    vm.execute(command::Stop::new()).expect("a reply");
    // Four events, each a little larger than its text, are within the limit.
    assert!(matches!(all.next(), Some(Err(Error::EventsDropped { count: 16, .. }))));
    for n in 16..20 {
        assert_eq!(all.next().expect("an event").expect("one").event.name, format!("X{n}"));
    }
    assert!(all.next_within(Duration::ZERO).expect("no end").expect_err("no more").is_timeout());
}

#[test]
fn a_reply_that_came_before_a_failed_write_is_not_lost() {
    let (ended, end) = mpsc::channel();
    let vm = client(move |mut server| {
        let request = server.request().expect("a request");
        server.answer(&request, &json!({}));
        drop(server);
        ended.send(()).expect("waited for");
    });
    let (sender, receiver) = mpsc::channel();
    vm.submit(command::Stop::new(), move |reply| sender.send(reply).expect("waited for")).expect("sent");
    end.recv().expect("it ends");
    let error = vm.execute(command::Cont::new()).expect_err("it has ended");
    assert!(error.is_lost() && error.was_sent() == Some(false), "{error}");
    receiver.try_recv().expect("an end").expect("a reply");
}

#[test]
fn little_is_kept_for_a_first_subscription_and_only_what_it_wants_is_missed() {
    let connected = || {
        client(|mut server| {
            let request = server.request().expect("a request");
            let event =
                |name: &str, data: &str| format!("{{\"event\": \"{name}\", \"data\": {{\"text\": \"{data}\"}}}}\r\n");
            server.send(&event("LOST", ""));
            for n in 0..3000 {
                server.send(&event(&format!("X{}", n % 100), ""));
            }
            server.send(&event("STOP", "").repeat(3));
            server.answer(&request, &json!({}));
            // Long events.
            let request = server.request().expect("a request");
            for _ in 0..3 {
                server.send(&event("LONG", &"x".repeat(600 << 10)));
            }
            server.answer(&request, &json!({}));
            echo(server);
        })
    };
    let vm = connected();
    vm.execute(command::Cont::new()).expect("a reply");
    let mut stops = vm.subscribe(Filter::of::<qmp::event::Stop>());
    // Events of more names than are remembered were dropped.
    let Some(Err(Error::EventsDropped { count: unknown, .. })) = stops.next() else { panic!("none dropped") };
    assert!((1..=1500).contains(&unknown), "{unknown}");
    for _ in 0..3 {
        assert_eq!(stops.next().expect("an event").expect("one").event.name, "STOP");
    }
    assert!(stops.next_within(Duration::ZERO).expect("no end").expect_err("no more").is_timeout());
    let vm = connected();
    vm.execute(command::Cont::new()).expect("a reply");
    let mut all = vm.subscribe(Filter::all());
    assert!(matches!(all.next(), Some(Err(Error::EventsDropped { count: 2940, .. }))));
    // From here on, the subscription behaves like any other.
    vm.execute(command::Cont::new()).expect("a reply");
    let names: Vec<_> = (0..67).map(|_| all.next().expect("an event").expect("one").event.name).collect();
    assert_eq!(names[60..], ["X99", "STOP", "STOP", "STOP", "LONG", "LONG", "LONG"]);
    let vm = connected();
    vm.execute(command::Cont::new()).expect("a reply");
    vm.execute(command::Cont::new()).expect("a reply");
    let mut long = vm.subscribe(Filter::named::<Own>(["LONG"]).expect("a known name"));
    let Some(Err(Error::EventsDropped { .. })) = long.next() else { panic!("none dropped") };
    assert_eq!(long.next().expect("an event").expect("one").event.name, "LONG");
    assert!(long.next_within(Duration::ZERO).expect("no end").expect_err("no more").is_timeout());
}

#[test]
fn a_first_subscription_misses_nothing_that_it_does_not_want() {
    let vm = client(|mut server| {
        let request = server.request().expect("a request");
        for n in 0..3000 {
            server.send(&format!("{{\"event\": \"X{}\"}}\r\n", n % 9));
        }
        server.answer(&request, &json!({}));
        let request = server.request().expect("a request");
        server.send("{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 6}}\r\n");
        server.answer(&request, &json!({}));
        echo(server);
    });
    vm.execute(command::Cont::new()).expect("a reply");
    let mut stops = vm.subscribe(Filter::of::<qmp::event::Stop>());
    vm.execute(command::Stop::new()).expect("a reply");
    stops.wait_for::<qmp::event::Stop>(AT_LAST, |_| true).expect("none of its kind was dropped");
}

/// A connection with the answer to the negotiation. After it, every read fails with the error `after`, and written
/// bytes are lost.
struct Vanished {
    answers: std::sync::Mutex<Vec<u8>>,
    after: fn() -> std::io::Error,
}

impl Vanished {
    fn new(after: fn() -> std::io::Error) -> Self {
        let answers = [GREETING, b"{\"return\": {}, \"id\": 0}\r\n"].concat();
        Self { answers: std::sync::Mutex::new(answers), after }
    }
}

impl Read for Vanished {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        super::Transport::read(self, buffer, None)
    }
}

impl Write for Vanished {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl super::Transport for Vanished {
    fn read(&self, buffer: &mut [u8], _: Option<Duration>) -> std::io::Result<usize> {
        let mut answers = self.answers.lock().expect("locked");
        if answers.is_empty() {
            return Err((self.after)());
        }
        let length = buffer.len().min(answers.len());
        for (to, from) in buffer.iter_mut().zip(answers.drain(..length)) {
            *to = from;
        }
        Ok(length)
    }
    fn write(&self, bytes: &[u8], _: &[std::os::fd::OwnedFd], _: Option<Duration>) -> std::io::Result<usize> {
        Ok(bytes.len())
    }
    fn interrupt(&self) {}
}

fn timed_out_by_the_kernel() -> std::io::Error {
    std::io::Error::from_raw_os_error(rustix::io::Errno::TIMEDOUT.raw_os_error())
}

#[test]
fn a_peer_that_the_kernel_has_given_up_is_lost() {
    returns(|| {
        let vanished = || Vanished::new(timed_out_by_the_kernel);
        for vm in [
            Qmp::over(vanished(), &Options::default()),
            Qmp::over(Stream::new(vanished()).expect("a thread"), &Options::default()),
            Qmp::over(Halves::new(vanished(), std::io::sink()).expect("threads"), &Options::default()),
        ] {
            let vm = vm.expect("connected");
            let mut events = vm.subscribe(Filter::all());
            // This error does not mean that the command has succeeded.
            let error = vm.execute(command::Quit::new()).expect_err("no answer");
            assert!(
                matches!(error.connection_error(), Some(ConnectionError::Io(_))) && error.was_sent() == Some(true),
                "{error}"
            );
            assert!(events.next().expect("an error").expect_err("no end in good order").is_lost());
        }
    });
    let (address, options) = ("tcp:h:1".parse().expect("one"), Options::default());
    let error = crate::failure::not_connected(&address, timed_out_by_the_kernel(), None, &options);
    assert!(matches!(error, Error::Connect { within: None, .. }) && error.is_connection(), "{error}");
}

#[test]
fn a_server_that_stops_reading_and_does_not_end_is_lost() {
    let pipes = || {
        let (read, to_us) = std::io::pipe().expect("a pipe");
        let (from_us, write) = std::io::pipe().expect("a pipe");
        (read, write, BothWays { read: from_us, write: to_us })
    };
    type Make = Box<dyn Fn() -> (Result<Qmp, Error>, mpsc::Sender<()>, Box<dyn FnOnce() + Send>)>;
    let transports: [(&str, Make); 3] = [
        (
            "a socket",
            Box::new(|| {
                let (ours, theirs) = UnixStream::pair().expect("a pair of sockets");
                let same = theirs.try_clone().expect("a clone");
                let server = silent(theirs);
                let close = move || same.shutdown(std::net::Shutdown::Read).expect("shut down");
                (Qmp::from_fd(ours, &Options::default()), server, Box::new(close))
            }),
        ),
        (
            "pipes",
            Box::new(move || {
                let (read, write, BothWays { read: from_us, write: to_us }) = pipes();
                let (server, close) = half_closed(from_us, to_us);
                (Qmp::over(super::Pipes::new(read, write).expect("pipes"), &Options::default()), server, close)
            }),
        ),
        (
            "two streams",
            Box::new(move || {
                let (read, write, BothWays { read: from_us, write: to_us }) = pipes();
                let (server, close) = half_closed(from_us, to_us);
                (Qmp::over(Halves::new(read, write).expect("threads"), &Options::default()), server, close)
            }),
        ),
    ];
    for (name, make) in transports {
        let (vm, server, close) = make();
        let vm = vm.unwrap_or_else(|error| panic!("{name}: {error}"));
        close();
        returns(move || {
            // A `Stream` accepts the first request, and reports its loss with the next one.
            let mut errors = (0..2).map(|_| vm.execute(command::Stop::new()).expect_err("nothing is read"));
            assert!(errors.all(|error| error.is_lost()), "{name}");
            let error = vm.execute(command::Stop::new()).expect_err("nothing is read");
            assert!(
                matches!(error.connection_error(), Some(ConnectionError::Io(_))) && error.was_sent() == Some(false),
                "{name}: {error}"
            );
            drop(server);
        });
    }
}

/// As [`silent`], but closes its reading end when it is told to, and its writing end when the sender is dropped.
fn half_closed(
    read: std::io::PipeReader,
    mut write: std::io::PipeWriter,
) -> (mpsc::Sender<()>, Box<dyn FnOnce() + Send>) {
    let (sender, receiver) = mpsc::channel();
    let (close, closed) = mpsc::channel();
    let (told, tell) = mpsc::channel();
    thread::spawn(move || {
        use std::io::BufRead;
        write.write_all(GREETING).expect("sent");
        let mut read = std::io::BufReader::new(read);
        read.read_line(&mut String::new()).expect("a request");
        write.write_all(b"{\"return\": {}, \"id\": 0}\r\n").expect("sent");
        _ = closed.recv();
        drop(read);
        told.send(()).expect("waited for");
        _ = receiver.recv();
    });
    let close = move || {
        close.send(()).expect("it waits");
        tell.recv().expect("it is closed");
    };
    (sender, Box::new(close))
}

#[test]
fn a_stream_that_panics_keeps_no_call_waiting() {
    /// Panics when the server tells it to, or with the second request.
    struct Panics(UnixStream, bool);
    impl Read for Panics {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let read = self.0.read(buffer)?;
            assert!(!buffer.starts_with(b"panic"), "as it was told to");
            Ok(read)
        }
    }
    impl Write for Panics {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            assert!(self.1 || bytes.windows(12).any(|name| name == b"capabilities"), "with the second request");
            self.0.write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    for reads in [true, false] {
        let stream = move || {
            let stream = served(|mut server| {
                server.greet();
                if server.request().is_some() {
                    server.send("panic");
                }
                while server.request().is_some() {}
            });
            // Otherwise a thread that waits for events would block writing to the stream.
            stream.set_read_timeout(Some(Duration::from_millis(10))).expect("set");
            Panics(stream, reads)
        };
        returns(move || {
            let halves = stream();
            let other = Panics(halves.0.try_clone().expect("a clone"), reads);
            for vm in [
                Qmp::over(Stream::new(stream()).expect("a thread"), &Options::default()),
                Qmp::over(Halves::new(halves, other).expect("threads"), &Options::default()),
            ] {
                let vm = vm.expect("connected");
                let mut events = vm.subscribe(Filter::all());
                let waiting = thread::spawn(move || events.next());
                for command in ["quit", "stop"] {
                    let error = vm.execute_raw(command, Map::new()).expect_err("it has panicked");
                    assert!(matches!(error.connection_error(), Some(ConnectionError::Io(_))), "{error}");
                }
                assert!(waiting.join().expect("no panic").expect("an error").expect_err("it has panicked").is_lost());
            }
        });
    }
}

#[test]
fn a_stream_is_left_alone_between_calls() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    /// Never blocks, and counts how often it is read.
    struct Asked(UnixStream, Arc<AtomicUsize>);
    impl Read for Asked {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.1.fetch_add(1, Ordering::SeqCst);
            self.0.read(buffer)
        }
    }
    impl Write for Asked {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let asked = Arc::new(AtomicUsize::new(0));
    let stream = served(|mut server| {
        server.greet();
        server.request().expect("a request that is not answered");
        echo(server);
    });
    stream.set_nonblocking(true).expect("set");
    let stream = Stream::new(Asked(stream, Arc::clone(&asked))).expect("a thread");
    let vm = Qmp::over(stream, &Options::default()).expect("connected");
    let short = Duration::from_millis(30);
    assert!(vm.timeout(short).execute(command::Stop::new()).expect_err("silence").is_timeout());
    // One read may be under way.
    thread::sleep(short);
    let before = asked.load(Ordering::SeqCst);
    thread::sleep(4 * short);
    assert_eq!(asked.load(Ordering::SeqCst), before);
    vm.execute(command::Stop::new()).expect("a reply");
}

#[test]
fn a_callback_that_panics_takes_no_other_one_with_it() {
    let vm = client(|mut server| {
        let requests: Vec<Value> = (0..4).map_while(|_| server.request()).collect();
        // All at once.
        server.send(
            &requests
                .iter()
                .map(|request| format!("{{\"return\": {{}}, \"id\": {}}}", request["id"]))
                .collect::<String>(),
        );
        echo(server);
    });
    let (sender, receiver) = mpsc::channel();
    for call in 0..4 {
        let sender = sender.clone();
        let callback = move |result: Result<_, Error>| {
            result.expect("a reply");
            assert!(call % 2 == 1, "as it should");
            sender.send(call).expect("received");
        };
        vm.submit(command::Stop::new(), callback).expect("sent");
    }
    drop(sender);
    returns(move || {
        let driving = vm.clone();
        thread::spawn(move || driving.drive_all()).join().expect_err("it panics");
        assert_eq!(receiver.iter().collect::<Vec<_>>(), [1, 3]);
        vm.drive_all().expect("nothing is left to do");
        vm.execute(command::Stop::new()).expect("a reply");
    });
}

#[test]
fn threads_that_have_driven_leave_no_wakers() {
    use super::driver::Shared;
    let stream = served(|mut server| {
        server.greet();
        echo(server);
    });
    let connected = crate::transport::inherited(stream.into()).expect("a socket");
    let transport = super::transport::of(connected).expect("a wake-up descriptor");
    let connection = Shared::<qapi_session::client::QmpSession>::new(transport, None, &Options::default());
    connection.ready().expect("connected");
    let queue = connection.with(|hub| hub.subscribe(Filter::all()));
    thread::scope(|scope| {
        // This thread is most likely reading, so that the others are parked.
        let reader = scope.spawn(|| connection.next_event(queue, Some(Deadline::after(Duration::from_millis(300)))));
        thread::sleep(Duration::from_millis(20));
        for _ in 0..10 {
            scope.spawn(|| connection.drive(Instant::now().checked_add(Duration::from_millis(10)), false));
        }
        assert!(reader.join().expect("no panic").expect("no end").expect_err("no event").is_timeout());
    });
    assert_eq!(connection.with(|hub| hub.waiting_for_ends()), 0);
    thread::scope(|scope| {
        let until_idle = scope.spawn(|| connection.drive(None, true));
        until_idle.join().expect("no panic").expect("no call is left");
    });
    assert_eq!(connection.with(|hub| hub.waiting_for_ends()), 0);
}

#[test]
fn a_chain_that_is_too_long_for_types_is_read_without_them() {
    let vm = client(|mut server| {
        let image = r#"{"filename": "f", "format": "raw", "virtual-size": 1, "backing-image": "#;
        let chain = image.repeat(200) + "null" + &"}".repeat(200);
        for _ in 0..2 {
            let request = server.request().expect("a request");
            server.send(&format!(
                "{{\"return\": [{{\"inserted\": {{\"image\": {chain}}}}}], \"id\": {}}}\r\n",
                request["id"]
            ));
        }
        echo(server);
    });
    let error = vm.execute(command::QueryBlock::new()).expect_err("too deep");
    assert!(matches!(error, Error::Limit { .. }), "{error}");
    let reply = vm.execute_raw("query-block", Map::new()).expect("a reply");
    let mut image = &reply[0]["inserted"]["image"];
    for _ in 0..200 {
        image = &image["backing-image"];
    }
    assert!(image.is_null());
}

const STOP: &str = "{\"event\": \"STOP\", \"timestamp\": {\"seconds\": 5, \"microseconds\": 6}}\r\n";
const RESUME: &str = "{\"event\": \"RESUME\", \"timestamp\": {\"seconds\": 7, \"microseconds\": 8}}\r\n";

/// A server that sends events and then answers each command. The receiver is told when the client has disconnected.
fn with_events(events: &'static str) -> (Qmp, mpsc::Receiver<()>) {
    let (gone, is_gone) = mpsc::channel();
    let vm = client(move |mut server| {
        while let Some(request) = server.request() {
            server.send(events);
            server.answer(&request, &json!({}));
        }
        _ = gone.send(());
    });
    (vm, is_gone)
}

#[test]
fn a_subscription_keeps_no_connection_and_ends_in_good_order() {
    let (vm, is_gone) = with_events(STOP);
    let mut events = vm.events::<qmp::Event>();
    vm.execute(command::Stop::new()).expect("a reply");
    let other = vm.timeout(AT_LAST);
    drop(vm);
    other.execute(command::Stop::new()).expect("a client is left");
    let waiting = thread::spawn(move || events.by_ref().filter(|event| event.is_ok()).count());
    thread::sleep(Duration::from_millis(20));
    drop(other);
    is_gone.recv_timeout(AT_LAST).expect("the server sees the end");
    assert_eq!(waiting.join().expect("no panic"), 2);
}

#[test]
fn a_client_that_closes_ends_the_calls_of_all_others() {
    let (gone, is_gone) = mpsc::channel();
    let vm = client(move |mut server| {
        while server.request().is_some() {}
        _ = gone.send(());
    });
    let mut events = vm.subscribe(Filter::all());
    let (sender, receiver) = mpsc::channel();
    let ended = sender.clone();
    vm.submit(command::Stop::new(), move |reply| ended.send(reply.map(drop)).expect("received")).expect("sent");
    let other = vm.clone();
    let waiting = thread::spawn(move || sender.send(other.execute(command::Cont::new()).map(drop)).expect("received"));
    thread::sleep(Duration::from_millis(20));
    assert!(!vm.is_lost());
    vm.close();
    for sent in [true, true] {
        let error = receiver.recv_timeout(AT_LAST).expect("an end").expect_err("closed");
        assert!(matches!(error.connection_error(), Some(ConnectionError::Here)), "{error}");
        assert_eq!((error.was_sent(), error.kind()), (Some(sent), ErrorKind::Connection));
    }
    waiting.join().expect("no panic");
    is_gone.recv_timeout(AT_LAST).expect("the server sees the end");
    assert!(vm.is_lost() && events.next().is_none());
    let error = vm.execute(command::Cont::new()).expect_err("closed");
    assert_eq!(error.to_string(), "cont: the connection was closed (the command was not sent)");
    vm.close();
}

#[test]
fn waits_return_the_same_everywhere_and_name_what_they_wait_for() {
    let (vm, _server) = with_events("");
    let short = Duration::from_millis(20);
    let mut stops = vm.subscribe(Filter::of::<qmp::event::Stop>().or::<qmp::event::Resume>());
    let kind = |error: Error| match error {
        Error::Timeout { kind, after, .. } if after == short => kind,
        error => panic!("{error:?}"),
    };
    let event = |name: &'static str| TimeoutKind::Event(name.into());
    let any = |_: &qmp::Event| None::<()>;
    assert_eq!(kind(vm.wait_for::<qmp::event::Stop>(short, |_| true).expect_err("none")), event("STOP"));
    assert_eq!(kind(stops.wait_for::<qmp::event::Stop>(short, |_| true).expect_err("none")), event("STOP"));
    assert_eq!(kind(stops.wait_for_any(short, any).expect_err("none")), event("STOP or RESUME"));
    assert_eq!(kind(stops.next_within(short).expect("no end").expect_err("none")), event("STOP or RESUME"));
    assert_eq!(kind(vm.wait_for_any(short, any).expect_err("none")), TimeoutKind::AnyEvent);
}

#[test]
fn one_deadline_covers_all_events_that_are_passed_over() {
    let vm = client(|mut server| {
        let request = server.request().expect("a request");
        server.answer(&request, &json!({}));
        loop {
            if server.stream.write_all(RESUME.as_bytes()).is_err() {
                return;
            }
            thread::sleep(Duration::from_millis(5));
        }
    });
    let mut events = vm.events::<qmp::Event>();
    vm.execute(command::Stop::new()).expect("a reply");
    let (start, short) = (Instant::now(), Duration::from_millis(100));
    let error = events.wait_for::<qmp::event::Stop>(short, |_| true).expect_err("it never comes");
    assert!(error.is_timeout() && start.elapsed() < 10 * short, "{error}");
    // One call waits for any of several events.
    let found = events.wait_for_any(AT_LAST, |event| match event {
        qmp::Event::Resume(_) => Some("resumed"),
        qmp::Event::Stop(_) => Some("stopped"),
        _ => None,
    });
    assert_eq!(found.expect("one of them"), "resumed");
    let resumed = events.wait_for::<qmp::event::Resume>(AT_LAST, |_| true).expect("it comes");
    assert_eq!(resumed.timestamp.seconds, 7);
    let resumed = vm.wait_for::<qmp::event::Resume>(AT_LAST, |_| true).expect("it comes");
    assert_eq!(resumed.timestamp.seconds, 7);
}

#[test]
fn a_handle_has_a_deadline_and_a_check_of_its_own() {
    let schema = crate::Schema::from_slice(
        br#"{"return": [{"meta-type": "command", "name": "stop", "arg-type": "0", "ret-type": "0"},
            {"meta-type": "object", "name": "0", "members": []}]}"#,
    );
    let stream = served(|mut server| {
        server.greet();
        while let Some(request) = server.request() {
            if request["execute"] != "cont" {
                server.answer(&request, &json!({}));
            }
        }
    });
    let vm =
        Qmp::from_fd(stream, &Options::default().schema(schema.expect("a schema")).name("vm1")).expect("connected");
    let checked = vm.checked().expect("a schema").timeout(Duration::from_millis(20));
    checked.execute(command::Stop::new()).expect("a reply");
    for error in [
        checked.execute(command::Cont::new()).expect_err("it lacks this"),
        checked.execute_raw("cont", json!({})).expect_err("it lacks this"),
        checked.submit(command::Cont::new(), |_| ()).expect_err("it lacks this"),
        checked.call(command::Cont::new()).execute().expect_err("it lacks this"),
    ] {
        assert!(matches!(error, Error::Unsupported { .. }), "{error}");
        assert_eq!((error.command(), error.address(), error.kind()), (Some("cont"), Some("vm1"), ErrorKind::Request));
    }
    // The original client neither checks commands nor has another deadline.
    let error = vm.timeout(Duration::from_millis(20)).execute(command::Cont::new()).expect_err("no reply");
    assert_eq!((error.command(), error.address(), error.is_timeout()), (Some("cont"), Some("vm1"), true));
    let error = vm.execute_raw("stop", json!([])).expect_err("no object");
    assert_eq!(error.to_string(), "stop: cannot encode the arguments: they are not an object");
}

#[test]
fn errors_have_their_sources_and_know_the_server() {
    use std::error::Error as _;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let address = format!("{}", path.display());
    let error = Qmp::connect(&path).expect_err("nothing is there");
    let source = error.source().expect("a source").downcast_ref::<std::io::Error>().expect("the system's");
    assert_eq!(source.kind(), std::io::ErrorKind::NotFound);
    assert_eq!(error.address(), Some(&*address));
    assert!(error.is_connection() && !error.is_lost() && error.to_string().contains(&source.to_string()));
    let listener = std::os::unix::net::UnixListener::bind(&path).expect("listening");
    thread::spawn(move || {
        let mut server = Server { stream: listener.accept().expect("a client").0, unread: Vec::new() };
        server.greet();
        let request = server.request().expect("a request");
        server.send(&format!(
            "{{\"error\": {{\"class\": \"DeviceNotFound\", \"desc\": \"no\"}}, \"id\": {}}}",
            request["id"]
        ));
        let request = server.request().expect("a request");
        server.send(&format!("{{\"return\": 7, \"id\": {}}}", request["id"]));
    });
    let vm = Qmp::connect(&path).expect("connected");
    let error = vm.execute(command::Stop::new()).expect_err("the server's");
    assert_eq!(error.class(), Some(&qapi_types::ErrorClass::DeviceNotFound));
    assert!(error.source().expect("a source").is::<qapi_types::CommandError>());
    assert!(error.is_server() && error.address() == Some(&*address));
    let error = vm.execute(command::QueryStatus::new()).expect_err("no status");
    assert!(error.kind() == ErrorKind::Decode && error.source().is_some() && error.command() == Some("query-status"));
    let error = vm.execute(command::Stop::new()).expect_err("the server has gone");
    assert!(error.source().expect("a source").is::<ConnectionError>());
    assert!(error.is_connection() && error.is_lost() && error.address() == Some(&*address));
}
