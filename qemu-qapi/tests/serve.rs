//! Servers of both kinds over real sockets, against this crate's own clients.

use std::fs;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Mutex;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use qapi_types::{Error as Refusal, qga, qmp};
use qemu_qapi::Commands;
use qemu_qapi::blocking::{Listener, Qga, Qmp, Server};
use qemu_qapi::server::{AsyncServe, Call, Control, Options, Serve};
use qemu_qapi::{Error, Filter};

#[derive(Commands, Debug)]
#[qapi(protocol = "qga")]
#[allow(clippy::enum_variant_names)] // the schema names them so
enum AgentCommands {
    GuestSync,
    GuestSyncDelimited,
    GuestPing,
    GuestInfo,
    GuestShutdown,
    GuestFileFlush,
}

/// Counts what it was asked.
#[derive(Default)]
struct Agent {
    pings: usize,
    reached: Option<mpsc::Sender<()>>,
}

impl Serve for Agent {
    type Commands = AgentCommands;
}

impl AgentCommandsServer for Agent {
    fn guest_sync(&mut self, _: &mut Call, id: i64) -> Result<i64, Refusal> {
        Ok(id)
    }
    fn guest_sync_delimited(&mut self, call: &mut Call, id: i64) -> Result<i64, Refusal> {
        call.delimit();
        Ok(id)
    }
    fn guest_ping(&mut self, _: &mut Call) -> Result<(), Refusal> {
        self.pings += 1;
        Ok(())
    }
    fn guest_info(&mut self, call: &mut Call) -> Result<qga::GuestAgentInfo, Refusal> {
        let info = call
            .commands()
            .into_iter()
            .map(|state| qga::GuestAgentCommandInfo::new(state.name, state.enabled, state.success_response));
        Ok(qga::GuestAgentInfo::new(self.pings.to_string(), info.collect::<Vec<_>>()))
    }
    fn guest_shutdown(&mut self, call: &mut Call, _: qga::command::GuestShutdown) -> Result<(), Refusal> {
        call.control().shutdown();
        Ok(())
    }
    fn guest_file_flush(&mut self, _: &mut Call, _: i64) -> Result<(), Refusal> {
        if let Some(reached) = &self.reached {
            reached.send(()).expect("somebody waits");
        }
        thread::sleep(Duration::from_millis(50));
        Ok(())
    }
}

/// Runs a server beside what a test does with it.
fn beside<T>(mut server: Server<Agent>, path: &Path, test: impl FnOnce(&Control) -> T) -> T {
    let listener = Listener::bind(path).expect("a socket");
    let control = server.control();
    thread::scope(|scope| {
        let served = scope.spawn(move || server.serve(&listener));
        let result = test(&control);
        control.shutdown();
        served.join().expect("no panic").expect("served to the end");
        result
    })
}

#[test]
fn an_agent_and_its_socket() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("agent");
    beside(Server::new(Agent::default()), &path, |control| {
        let mode = fs::metadata(&path).expect("a socket").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else's");
        let agent = Qga::connect(&path).expect("an agent");
        agent.guest_ping().expect("pong");
        assert_eq!(agent.guest_info().expect("info").version, "1");
        control.disable("guest-ping", "asleep").expect("it is there");
        let Err(Error::Server { error, .. }) = agent.guest_ping() else { panic!("it is disabled") };
        assert_eq!(error.desc, "Command guest-ping has been disabled: asleep");
    });
    assert!(!path.exists(), "removed with the listener");
}

#[test]
fn the_second_client_waits_or_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("agent");
    let options = qemu_qapi::Options::default().agent_timeout(Duration::from_millis(300));
    beside(Server::new(Agent::default()), &path, |_| {
        let first = Qga::connect(&path).expect("an agent");
        Qga::connect_with(&path, &options).expect_err("one at a time");
        drop(first);
        Qga::connect(&path).expect("it is free again").guest_ping().expect("pong");
    });
    beside(Server::new(Agent::default()).clients(3), &path, |_| {
        let clients = [(); 3].map(|()| Qga::connect(&path).expect("three at once"));
        Qga::connect_with(&path, &options).expect_err("but not four");
        clients.iter().for_each(|client| client.guest_ping().expect("pong"));
        drop(clients);
        Qga::connect(&path).expect("it is free again").guest_ping().expect("pong");
    });
}

#[test]
fn a_client_that_vanishes_while_its_command_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("agent");
    let (reached, running) = mpsc::channel();
    beside(Server::new(Agent { reached: Some(reached), ..Agent::default() }), &path, |_| {
        let mut client = UnixStream::connect(&path).expect("connected");
        client.write_all(br#"{"execute":"guest-file-flush","arguments":{"handle":1}}{"execute":"#).expect("sent");
        running.recv().expect("it runs");
        drop(client);
        // What it had begun to say is in the next one's way, who knows how to get rid of it.
        Qga::connect(&path).expect("an agent").guest_ping().expect("pong");
    });
}

#[test]
fn the_server_ends_with_a_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("agent");
    let listener = Listener::bind(&path).expect("a socket");
    let served = thread::spawn(move || qemu_qapi::blocking::serve(listener, Agent::default()));
    let mut client = UnixStream::connect(&path).expect("connected");
    client.write_all(br#"{"execute":"guest-ping"}{"execute":"guest-shutdown"}"#).expect("sent");
    let mut said = String::new();
    client.read_to_string(&mut said).expect("the end");
    assert_eq!(said, "{\"return\": {}}\n");
    served.join().expect("no panic").expect("served to the end");
}

#[test]
fn pipes_and_sockets_made_elsewhere() {
    let (ours, theirs) = UnixStream::pair().expect("a pair");
    let served = thread::spawn(move || {
        let mut server = Server::new(Agent::default());
        let read = theirs.try_clone().expect("a duplicate");
        server.serve_pair(OwnedFd::from(read), OwnedFd::from(theirs)).expect("served to the end");
        server.service().pings
    });
    (&ours).write_all(br#"{"execute":"guest-ping"}{"execute":"guest-ping"}"#).expect("sent");
    let mut buffer = [0; 30];
    (&ours).read_exact(&mut buffer).expect("two answers");
    drop(ours);
    assert_eq!(served.join().expect("no panic"), 2);
}

/// A monitor of many clients at once.
#[derive(Commands, Debug)]
#[qapi(protocol = "qmp", async)]
enum MonitorCommands {
    QmpCapabilities,
    QueryVersion,
    Stop,
    Cont,
    MigratePause,
    Getfd,
}

#[derive(Default)]
struct Monitor {
    go_on: tokio::sync::Notify,
    names: Mutex<Vec<String>>,
}

impl AsyncServe for Monitor {
    type Commands = MonitorCommands;
}

impl MonitorCommandsServer for Monitor {
    async fn stop(&self, call: &mut Call) -> Result<(), Refusal> {
        call.emit(&qmp::event::Stop::new()).expect("nothing in it");
        Ok(())
    }
    async fn cont(&self, _: &mut Call) -> Result<(), Refusal> {
        self.go_on.notified().await;
        Ok(())
    }
    async fn migrate_pause(&self, _: &mut Call) -> Result<(), Refusal> {
        self.go_on.notify_one();
        Ok(())
    }
    async fn getfd(&self, call: &mut Call, fdname: String) -> Result<(), Refusal> {
        let fd = call.take_fd().ok_or_else(|| Refusal::generic("No file descriptor supplied via SCM_RIGHTS"))?;
        let mut text = String::new();
        fs::File::from(fd).read_to_string(&mut text).map_err(|error| Refusal::generic(error.to_string()))?;
        self.names.lock().expect("no panic").push(format!("{fdname}: {text}"));
        Ok(())
    }
}

#[tokio::test]
async fn a_monitor_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let server = qemu_qapi::tokio::Server::with(Monitor::default(), Options::default().out_of_band(true)).clients(2);
    let control = server.control();
    let served = tokio::spawn(server.serve(listener));
    let (one, mut events) = qemu_qapi::tokio::Qmp::connect(&path).await.expect("connected");
    let (other, _) = qemu_qapi::tokio::Qmp::connect(&path).await.expect("connected");
    assert!(one.greeting().expect("it greets").capabilities.contains(&"oob".to_owned()));

    // Out of band it overtakes what runs, which waits for just that.
    let (cont, pause) =
        tokio::join!(MonitorCommandsAsyncClient::cont(&one), one.execute_oob(qmp::command::MigratePause::new()));
    cont.expect("goes on");
    pause.expect("made it go on");

    other.stop().await.expect("stopped");
    let event = tokio::time::timeout(Duration::from_secs(5), events.next()).await.expect("in time").expect("no error");
    assert!(matches!(event.expect("an event").kind, qmp::Event::Stop(_)), "everybody gets it");

    let file = folder.path().join("tap");
    fs::write(&file, "0").expect("written");
    let fd = OwnedFd::from(fs::File::open(&file).expect("opened"));
    other.call(qmp::command::Getfd::new("tap0")).with_fd(fd).await.expect("taken");
    other.getfd("tap1").await.expect_err("none with it");

    control.shutdown();
    served.await.expect("no panic").expect("served to the end");
    one.query_version().await.expect_err("it has ended");
    assert!(!path.exists());
}

#[tokio::test]
async fn a_service_without_async_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("agent");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let server = qemu_qapi::tokio::Server::new(Mutex::new(Agent::default()));
    let control = server.control();
    let served = tokio::spawn(server.serve(listener));
    for pings in 1..4 {
        let agent = qemu_qapi::tokio::Qga::connect(&path).await.expect("an agent");
        agent.guest_ping().await.expect("pong");
        let info = agent.guest_info().await.expect("info");
        assert_eq!(info.version, pings.to_string());
    }
    control.shutdown();
    served.await.expect("no panic").expect("served to the end");
}

/// Events that nobody asked for reach whoever is connected, from any thread.
#[test]
fn events_from_elsewhere() {
    #[derive(Commands, Debug)]
    #[qapi(protocol = "qmp", server = Quiet)]
    enum QuietCommands {
        QmpCapabilities,
    }
    struct Quiet;
    impl QuietCommandsServer for Quiet {}

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let mut server = Server::new(Quiet);
    let control = server.control();
    let served = thread::spawn(move || server.serve(&listener));
    let vm = Qmp::connect(&path).expect("connected");
    let mut events = vm.subscribe(Filter::all()).decoded::<qmp::Event>();
    for offset in 0..3 {
        control.emit(&qmp::event::RtcChange::new(offset, "/rtc")).expect("it can be said");
    }
    let mut offsets = (0..2).map(|_| match events.next().expect("one").expect("no error").kind {
        qmp::Event::RtcChange(event) => event.offset,
        other => panic!("{other:?}"),
    });
    assert_eq!([offsets.next(), offsets.next()], [Some(0), Some(2)], "the last of a second wins");
    qmp::Client::stop(&vm).expect_err("not one of its commands");
    drop(vm);
    control.shutdown();
    served.join().expect("no panic").expect("served to the end");
}

/// A terminal is a device: clients come and go unseen, and what one has begun to say is in the next one's way.
#[tokio::test]
async fn a_device_on_tokio() {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    let host = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&host).expect("granted");
    unlockpt(&host).expect("unlocked");
    let name = ptsname(&host, Vec::new()).expect("it has a name").into_string().expect("of text");
    let device = qemu_qapi::tokio::Device::open(name).expect("the guest's end");
    let server = qemu_qapi::tokio::Server::new(Mutex::new(Agent::default()));
    let control = server.control();
    let served = tokio::spawn(server.serve_device(device));
    let (mut reader, mut writer) = (fs::File::from(host.try_clone().expect("a duplicate")), fs::File::from(host));
    let said = tokio::task::spawn_blocking(move || {
        writer.write_all(b"{\"execute\":\xff{\"execute\":\"guest-ping\"}").expect("sent");
        let mut said = String::new();
        let mut buffer = [0; 256];
        while !said.ends_with("{\"return\": {}}\n") {
            let read = reader.read(&mut buffer).expect("received");
            said.push_str(&String::from_utf8_lossy(&buffer[..read]));
        }
        said
    });
    let said = tokio::time::timeout(Duration::from_secs(5), said).await.expect("in time").expect("no panic");
    assert!(said.starts_with("{\"error\""), "{said}");
    control.shutdown();
    served.await.expect("no panic").expect("served to the end");
}

#[tokio::test]
async fn pipes_on_tokio() {
    let (ours, theirs) = UnixStream::pair().expect("a pair");
    let server = qemu_qapi::tokio::Server::new(Mutex::new(Agent::default()));
    let read = theirs.try_clone().expect("a duplicate");
    let served = tokio::spawn(server.serve_pair(OwnedFd::from(read), OwnedFd::from(theirs)));
    let said = tokio::task::spawn_blocking(move || {
        (&ours).write_all(br#"{"execute":"guest-ping"}{"execute":"guest-ping"}"#).expect("sent");
        let mut buffer = [0; 30];
        (&ours).read_exact(&mut buffer).expect("two answers");
    });
    said.await.expect("no panic");
    served.await.expect("no panic").expect("served to the end");
}

/// Sends more than is answered at once, and then reads all of it.
fn many_at_once(mut client: UnixStream) {
    const ANSWER: &str = "{\"return\": {}}\n";
    client.set_read_timeout(Some(Duration::from_secs(5))).expect("set");
    client.write_all(&b"{\"execute\":\"guest-ping\"}".repeat(1000)).expect("sent");
    let mut said = vec![0; 1000 * ANSWER.len()];
    client.read_exact(&mut said).expect("every answer");
    assert_eq!(said, ANSWER.repeat(1000).as_bytes());
}

#[test]
fn a_small_backlog() {
    let (ours, theirs) = UnixStream::pair().expect("a pair");
    let mut server = Server::with(Agent::default(), Options::default().backlog(100));
    let served = thread::spawn(move || server.serve_socket(theirs));
    many_at_once(ours);
    served.join().expect("no panic").expect("served to the end");
}

#[tokio::test]
async fn a_small_backlog_on_tokio() {
    let (ours, theirs) = UnixStream::pair().expect("a pair");
    let service = Mutex::new(Agent::default());
    let server = qemu_qapi::tokio::Server::with(service, Options::default().backlog(100));
    let served = tokio::spawn(server.serve_socket(theirs));
    tokio::task::spawn_blocking(move || many_at_once(ours)).await.expect("no panic");
    served.await.expect("no panic").expect("served to the end");
}

/// What has to be over in no time is given this much.
const SOON: Duration = Duration::from_secs(5);

/// Runs what may hang.
#[track_caller]
fn in_time<T: Send + 'static>(act: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, ended) = mpsc::channel();
    thread::spawn(move || done.send(act()));
    ended.recv_timeout(SOON).expect("it hangs, or has panicked")
}

/// A monitor with large answers, that can panic.
#[derive(Commands, Debug)]
#[qapi(protocol = "qmp", server = Trouble)]
enum TroubleCommands {
    QmpCapabilities,
    QueryName,
    Quit,
    Cont,
}

struct Trouble;

impl TroubleCommandsServer for Trouble {
    fn query_name(&mut self, _: &mut Call) -> Result<qmp::NameInfo, Refusal> {
        Ok(qmp::NameInfo::new().name("x".repeat(1 << 20)))
    }
    fn quit(&mut self, _: &mut Call) -> Result<(), Refusal> {
        panic!("as the test wants it")
    }
    fn cont(&mut self, call: &mut Call) -> Result<(), Refusal> {
        let answered: Result<(), Refusal> = call.answer_later(|answer| answer.send(Ok(())));
        // There is one answer all the same.
        call.answer_later(|answer| answer.send(Ok(()))).or(answered)
    }
}

/// A client that has negotiated, and said more.
fn said(path: &Path, more: &str) -> UnixStream {
    let mut client = UnixStream::connect(path).expect("connected");
    client.write_all(br#"{"execute":"qmp_capabilities"}"#).expect("sent");
    client.write_all(more.as_bytes()).expect("sent");
    client
}

#[test]
fn shutdown_waits_for_nobody_for_long() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let mut server = Server::with(Trouble, Options::default().linger(Duration::from_millis(100)));
    let control = server.control();
    let served = thread::spawn(move || server.serve(&listener));
    let client = said(&path, &r#"{"execute":"query-name"}"#.repeat(4));
    thread::sleep(Duration::from_millis(100));
    control.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
    drop(client);
}

#[tokio::test]
async fn shutdown_waits_for_nobody_for_long_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let options = Options::default().linger(Duration::from_millis(100));
    let server = qemu_qapi::tokio::Server::with(Mutex::new(Trouble), options);
    let control = server.control();
    let served = tokio::spawn(server.serve(listener));
    let client = said(&path, &r#"{"execute":"query-name"}"#.repeat(4));
    tokio::time::sleep(Duration::from_millis(100)).await;
    control.shutdown();
    tokio::time::timeout(SOON, served).await.expect("in time").expect("no panic").expect("served to the end");
    drop(client);
}

#[test]
fn a_client_that_lets_events_pile_up_is_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let mut server = Server::with(Trouble, Options::default().backlog(100_000));
    let control = server.control();
    let served = thread::spawn(move || server.serve(&listener));
    let mut idle = said(&path, "");
    let mut greeting = [0; 64];
    idle.read_exact(&mut greeting).expect("greeted");
    let emitting = control.clone();
    in_time(move || {
        for _ in 0..20_000 {
            emitting.emit(&qmp::event::Stop::new()).expect("nothing in it");
        }
        // It is the next one's turn.
        let vm = Qmp::connect(&path).expect("served");
        drop(vm);
    });
    control.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
}

#[test]
fn a_method_that_panics_ends_its_connection_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let mut server = Server::new(Trouble).clients(2);
    let control = server.control();
    let served = thread::spawn(move || server.serve(&listener));
    for _ in 0..3 {
        let mut answers = String::new();
        said(&path, r#"{"execute":"quit"}"#).read_to_string(&mut answers).expect("the end");
        assert!(answers.starts_with("{\"QMP\""), "{answers}");
    }
    let path_of_last = path.clone();
    in_time(move || Qmp::connect(&path_of_last).expect("there is room"));
    control.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_method_that_panics_ends_its_connection_alone_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let server = qemu_qapi::tokio::Server::new(Mutex::new(Trouble)).clients(2);
    let control = server.control();
    let served = tokio::spawn(server.serve(listener));
    for _ in 0..3 {
        let path = path.clone();
        let answers = tokio::task::spawn_blocking(move || {
            let mut answers = String::new();
            said(&path, r#"{"execute":"quit"}"#).read_to_string(&mut answers).map(|_| answers)
        });
        let answers = tokio::time::timeout(SOON, answers).await.expect("in time").expect("no panic").expect("the end");
        assert!(answers.starts_with("{\"QMP\""), "{answers}");
    }
    drop(tokio::time::timeout(SOON, qemu_qapi::tokio::Qmp::connect(&path)).await.expect("in time").expect("room"));
    control.shutdown();
    tokio::time::timeout(SOON, served).await.expect("in time").expect("no panic").expect("served to the end");
}

#[test]
fn a_command_has_one_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let mut server = Server::new(Trouble);
    let control = server.control();
    let served = thread::spawn(move || server.serve(&listener));
    let client = said(&path, r#"{"execute":"cont","id":1}"#);
    client.shutdown(std::net::Shutdown::Write).expect("half closed");
    let mut answers = String::new();
    (&client).read_to_string(&mut answers).expect("the end");
    assert!(answers.ends_with("{\"return\": {}}\r\n{\"return\": {}, \"id\": 1}\r\n"), "{answers}");
    control.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
}

#[test]
fn a_client_with_nothing_more_to_say_gets_its_answers() {
    let (ours, theirs) = UnixStream::pair().expect("a pair");
    let served = thread::spawn(move || Server::new(Trouble).serve_socket(theirs));
    (&ours).write_all(br#"{"execute":"qmp_capabilities"}{"execute":"query-name"}"#).expect("sent");
    ours.shutdown(std::net::Shutdown::Write).expect("half closed");
    thread::sleep(Duration::from_millis(50));
    let mut answers = String::new();
    (&ours).read_to_string(&mut answers).expect("the end");
    assert!(answers.len() > 1 << 20 && answers.ends_with("\"}}\r\n"), "{} bytes", answers.len());
    in_time(|| served.join()).expect("no panic").expect("served to the end");
}

/// The client is gone, and yet the server executes its command: the next one is served all the same.
#[tokio::test]
async fn a_client_that_goes_while_its_command_runs_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let server = qemu_qapi::tokio::Server::new(Monitor::default());
    let control = server.control();
    let served = tokio::spawn(server.serve(listener));
    let client = said(&path, r#"{"execute":"cont"}"#);
    tokio::time::sleep(Duration::from_millis(100)).await;
    drop(client);
    let next = tokio::time::timeout(SOON, qemu_qapi::tokio::Qmp::connect(&path)).await;
    drop(next.expect("in time").expect("connected"));
    control.shutdown();
    tokio::time::timeout(SOON, served).await.expect("in time").expect("no panic").expect("served to the end");
}

/// A terminal whose other end nobody reads.
#[test]
fn a_device_that_nobody_reads() {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    let host = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&host).expect("granted");
    unlockpt(&host).expect("unlocked");
    let name = ptsname(&host, Vec::new()).expect("it has a name").into_string().expect("of text");
    let device = qemu_qapi::blocking::Device::open(name).expect("the guest's end");
    let mut server = Server::with(Trouble, Options::default().linger(Duration::from_millis(100)));
    let control = server.control();
    let served = thread::spawn(move || server.serve_device(device));
    fs::File::from(host.try_clone().expect("a duplicate"))
        .write_all(br#"{"execute":"qmp_capabilities"}{"execute":"query-name"}"#)
        .expect("sent");
    thread::sleep(Duration::from_millis(100));
    control.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
    drop(host);
}

/// What a client has left is not kept for the next one.
#[test]
fn descriptors_go_with_their_client() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let mut server = Server::new(Trouble);
    let control = server.control();
    let served = thread::spawn(move || server.serve(&listener));
    let (mut reader, writer) = std::io::pipe().expect("a pipe");
    let vm = Qmp::connect(&path).expect("connected");
    vm.call(qmp::command::QueryName::new()).with_fd(OwnedFd::from(writer)).execute().expect("a name");
    drop(vm);
    in_time(move || reader.read_to_end(&mut Vec::new()).expect("the end"));
    control.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
}
