//! Servers of both kinds over real sockets, against this crate's own clients.

use std::fs;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use qapi_types::qga::command::{GuestFileFlush, GuestPing, GuestShutdown, GuestSync, GuestSyncDelimited};
use qapi_types::qmp::command::{Cont, Getfd, MigratePause, QueryName, Quit, Stop};
use qapi_types::{CommandError, qmp};
use qemu_qapi::Commands;
use qemu_qapi::blocking::{Listener, Qga, Qmp, Server};
use qemu_qapi::server::{Call, ConnectionChange, Dispatcher, Options, Responder, ServerHandle, Service};
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
#[derive(Clone, Default)]
struct Agent {
    pings: Arc<AtomicUsize>,
    reached: Option<mpsc::Sender<()>>,
}

impl Agent {
    fn service(self) -> Dispatcher<Mutex<Self>> {
        AgentCommands::service(self)
    }
}

impl AgentCommandsServer for Agent {
    type Error = CommandError;

    fn guest_sync(&mut self, _: &mut Call, command: GuestSync) -> Result<i64, CommandError> {
        Ok(command.id)
    }
    fn guest_sync_delimited(&mut self, _: &mut Call, command: GuestSyncDelimited) -> Result<i64, CommandError> {
        Ok(command.id)
    }
    fn guest_ping(&mut self, _: &mut Call, _: GuestPing) -> Result<(), CommandError> {
        self.pings.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
    fn guest_shutdown(&mut self, call: &mut Call, _: GuestShutdown) -> Result<(), CommandError> {
        call.server().shutdown();
        Ok(())
    }
    fn guest_file_flush(&mut self, _: &mut Call, _: GuestFileFlush) -> Result<(), CommandError> {
        if let Some(reached) = &self.reached {
            reached.send(()).expect("somebody waits");
        }
        thread::sleep(Duration::from_millis(50));
        Ok(())
    }
}

/// Runs a server beside what a test does with it.
fn beside<T>(server: Server<Dispatcher<Mutex<Agent>>>, path: &Path, test: impl FnOnce(&ServerHandle) -> T) -> T {
    let listener = Listener::bind(path).expect("a socket");
    let handle = server.handle();
    thread::scope(|scope| {
        let served = scope.spawn(move || server.serve(listener));
        let result = test(&handle);
        handle.shutdown();
        served.join().expect("no panic").expect("served to the end");
        result
    })
}

#[test]
fn an_agent_and_its_socket() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("agent");
    let options = Options::default().version(1, 2, 3, "");
    beside(Server::with(Agent::default().service(), options), &path, |handle| {
        let mode = fs::metadata(&path).expect("a socket").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else's");
        let agent = Qga::connect(&path).expect("an agent");
        agent.guest_ping().expect("pong");
        assert_eq!(agent.guest_info().expect("info").version, "1.2.3");
        handle.disable(AgentCommands::GuestPing, "asleep").expect("it is there");
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
    beside(Server::new(Agent::default().service()), &path, |_| {
        let first = Qga::connect(&path).expect("an agent");
        Qga::connect_with(&path, &options).expect_err("one at a time");
        drop(first);
        Qga::connect(&path).expect("it is free again").guest_ping().expect("pong");
    });
    beside(Server::new(Agent::default().service()).clients(3), &path, |_| {
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
    beside(Server::new(Agent { reached: Some(reached), ..Agent::default() }.service()), &path, |_| {
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
    let served = thread::spawn(move || qemu_qapi::blocking::serve(listener, Agent::default().service()));
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
        let agent = Agent::default();
        let server = Server::new(agent.clone().service());
        let read = theirs.try_clone().expect("a duplicate");
        server.serve_pair(OwnedFd::from(read), OwnedFd::from(theirs)).expect("served to the end");
        agent.pings.load(Ordering::Relaxed)
    });
    (&ours).write_all(br#"{"execute":"guest-ping"}{"execute":"guest-ping"}"#).expect("sent");
    let mut buffer = [0; 30];
    (&ours).read_exact(&mut buffer).expect("two answers");
    drop(ours);
    assert_eq!(served.join().expect("no panic"), 2);
}

/// A monitor of many clients at once.
#[derive(Commands, Debug)]
#[qapi(protocol = "qmp", events(Stop))]
enum MonitorCommands {
    QmpCapabilities,
    QueryVersion,
    Stop,
    #[qapi(async)]
    Cont,
    #[qapi(async)]
    MigratePause,
    Getfd,
}

#[derive(Default)]
struct Monitor {
    go_on: tokio::sync::Notify,
    names: Mutex<Vec<String>>,
    continued: AtomicUsize,
}

impl MonitorCommandsServer for Monitor {
    type Error = CommandError;

    fn stop(&self, call: &mut Call, _: Stop) -> Result<(), CommandError> {
        Ok(call.emit(&qmp::event::Stop::new())?)
    }
    async fn cont(&self, _: &mut Call, _: Cont) -> Result<(), CommandError> {
        self.go_on.notified().await;
        self.continued.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
    async fn migrate_pause(&self, _: &mut Call, _: MigratePause) -> Result<(), CommandError> {
        self.go_on.notify_one();
        Ok(())
    }
    fn getfd(&self, call: &mut Call, command: Getfd) -> Result<(), CommandError> {
        let fd = call.take_fd().ok_or_else(|| CommandError::generic("No file descriptor supplied via SCM_RIGHTS"))?;
        let mut text = String::new();
        fs::File::from(fd).read_to_string(&mut text).map_err(|error| CommandError::generic(error.to_string()))?;
        self.names.lock().expect("no panic").push(format!("{}: {text}", command.fdname));
        Ok(())
    }
}

#[tokio::test]
async fn a_monitor_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let server = qemu_qapi::tokio::Server::with(
        MonitorCommands::service(Monitor::default()),
        Options::default().out_of_band(true),
    )
    .clients(2);
    let handle = server.handle();
    let served = tokio::spawn(server.serve(listener));
    let one = qemu_qapi::tokio::Qmp::connect(&path).await.expect("connected");
    let mut events = one.events();
    let other = qemu_qapi::tokio::Qmp::connect(&path).await.expect("connected");
    assert!(one.greeting().expect("it greets").capabilities.contains(&"oob".to_owned()));

    // Out of band it overtakes what runs, which waits for just that.
    let (cont, pause) = tokio::join!(
        MonitorCommandsAsyncClient::cont(&one),
        one.call(qmp::command::MigratePause::new()).out_of_band().execute()
    );
    cont.expect("goes on");
    pause.expect("made it go on");

    other.execute(Stop::new()).await.expect("stopped");
    let event = tokio::time::timeout(Duration::from_secs(5), events.next()).await.expect("in time").expect("no error");
    assert!(matches!(event.expect("an event").event, qmp::Event::Stop(_)), "everybody gets it");

    let file = folder.path().join("tap");
    fs::write(&file, "0").expect("written");
    let fd = OwnedFd::from(fs::File::open(&file).expect("opened"));
    other.call(qmp::command::Getfd::new("tap0")).with_fd(fd).execute().await.expect("taken");
    other.getfd("tap1").await.expect_err("none with it");

    handle.shutdown();
    served.await.expect("no panic").expect("served to the end");
    one.query_version().await.expect_err("it has ended");
    assert!(!path.exists());
}

#[tokio::test]
async fn a_service_without_async_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("agent");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let counted = Agent::default();
    let server = qemu_qapi::tokio::Server::new(counted.clone().service());
    let handle = server.handle();
    let served = tokio::spawn(server.serve(listener));
    for pings in 1..4 {
        let agent = qemu_qapi::tokio::Qga::connect(&path).await.expect("an agent");
        agent.guest_ping().await.expect("pong");
        assert_eq!(counted.pings.load(Ordering::Relaxed), pings);
    }
    handle.shutdown();
    served.await.expect("no panic").expect("served to the end");
}

/// Events that nobody asked for reach whoever is connected, from any thread.
#[test]
fn events_from_elsewhere() {
    #[derive(Commands, Debug)]
    #[qapi(protocol = "qmp", events(RtcChange))]
    enum QuietCommands {
        QmpCapabilities,
    }
    struct Quiet;
    impl QuietCommandsServer for Quiet {
        type Error = CommandError;
    }

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let server = Server::new(QuietCommands::service(Quiet));
    let handle = server.handle();
    let served = thread::spawn(move || server.serve(listener));
    let vm = Qmp::connect(&path).expect("connected");
    let mut events = vm.subscribe(Filter::all()).decoded::<qmp::Event>();
    for offset in 0..3 {
        handle.emit(&qmp::event::RtcChange::new(offset, "/rtc")).expect("it can be said");
    }
    let mut offsets = (0..2).map(|_| match events.next().expect("one").expect("no error").event {
        qmp::Event::RtcChange(event) => event.offset,
        other => panic!("{other:?}"),
    });
    assert_eq!([offsets.next(), offsets.next()], [Some(0), Some(2)], "the last of a second wins");
    qmp::Client::stop(&vm).expect_err("not one of its commands");
    drop(vm);
    handle.shutdown();
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
    let device = qemu_qapi::server::Device::open(name).expect("the guest's end");
    let server = qemu_qapi::tokio::Server::new(Agent::default().service());
    let handle = server.handle();
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
    handle.shutdown();
    served.await.expect("no panic").expect("served to the end");
}

#[tokio::test]
async fn pipes_on_tokio() {
    let (ours, theirs) = UnixStream::pair().expect("a pair");
    let server = qemu_qapi::tokio::Server::new(Agent::default().service());
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
    let server = Server::with(Agent::default().service(), Options::default().backlog(100));
    let served = thread::spawn(move || server.serve_socket(theirs));
    many_at_once(ours);
    served.join().expect("no panic").expect("served to the end");
}

#[tokio::test]
async fn a_small_backlog_on_tokio() {
    let (ours, theirs) = UnixStream::pair().expect("a pair");
    let server = qemu_qapi::tokio::Server::with(Agent::default().service(), Options::default().backlog(100));
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
#[qapi(protocol = "qmp", events(Stop))]
enum TroubleCommands {
    QmpCapabilities,
    QueryName,
    Quit,
    #[qapi(deferred)]
    Cont,
}

struct Trouble;

impl TroubleCommandsServer for Trouble {
    type Error = CommandError;

    fn query_name(&mut self, _: &mut Call, _: QueryName) -> Result<qmp::NameInfo, CommandError> {
        Ok(qmp::NameInfo::new().name("x".repeat(1 << 20)))
    }
    fn quit(&mut self, _: &mut Call, _: Quit) -> Result<(), CommandError> {
        panic!("as the test wants it")
    }
    fn cont(&mut self, call: &mut Call, _: Cont, responder: Responder<()>) {
        responder.send::<CommandError>(Ok(()));
        // There is one answer all the same.
        call.defer::<()>().0.send::<CommandError>(Ok(()));
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
    let server = Server::with(TroubleCommands::service(Trouble), Options::default().linger(Duration::from_millis(100)));
    let handle = server.handle();
    let served = thread::spawn(move || server.serve(listener));
    let client = said(&path, &r#"{"execute":"query-name"}"#.repeat(4));
    thread::sleep(Duration::from_millis(100));
    handle.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
    drop(client);
}

#[tokio::test]
async fn shutdown_waits_for_nobody_for_long_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let options = Options::default().linger(Duration::from_millis(100));
    let server = qemu_qapi::tokio::Server::with(TroubleCommands::service(Trouble), options);
    let handle = server.handle();
    let served = tokio::spawn(server.serve(listener));
    let client = said(&path, &r#"{"execute":"query-name"}"#.repeat(4));
    tokio::time::sleep(Duration::from_millis(100)).await;
    handle.shutdown();
    tokio::time::timeout(SOON, served).await.expect("in time").expect("no panic").expect("served to the end");
    drop(client);
}

#[test]
fn a_client_that_lets_events_pile_up_is_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let server = Server::with(TroubleCommands::service(Trouble), Options::default().backlog(100_000));
    let handle = server.handle();
    let served = thread::spawn(move || server.serve(listener));
    let mut idle = said(&path, "");
    let mut greeting = [0; 64];
    idle.read_exact(&mut greeting).expect("greeted");
    let emitting = handle.clone();
    in_time(move || {
        for _ in 0..20_000 {
            emitting.emit(&qmp::event::Stop::new()).expect("nothing in it");
        }
        // It is the next one's turn.
        let vm = Qmp::connect(&path).expect("served");
        drop(vm);
    });
    handle.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
}

#[test]
fn a_method_that_panics_ends_its_connection_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let server = Server::new(TroubleCommands::service(Trouble)).clients(2);
    let handle = server.handle();
    let served = thread::spawn(move || server.serve(listener));
    for _ in 0..3 {
        let mut answers = String::new();
        said(&path, r#"{"execute":"quit"}"#).read_to_string(&mut answers).expect("the end");
        assert!(answers.starts_with("{\"QMP\""), "{answers}");
    }
    let path_of_last = path.clone();
    in_time(move || Qmp::connect(&path_of_last).expect("there is room"));
    handle.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_method_that_panics_ends_its_connection_alone_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let server = qemu_qapi::tokio::Server::new(TroubleCommands::service(Trouble)).clients(2);
    let handle = server.handle();
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
    handle.shutdown();
    tokio::time::timeout(SOON, served).await.expect("in time").expect("no panic").expect("served to the end");
}

#[test]
fn a_command_has_one_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let server = Server::new(TroubleCommands::service(Trouble));
    let handle = server.handle();
    let served = thread::spawn(move || server.serve(listener));
    let client = said(&path, r#"{"execute":"cont","id":1}"#);
    client.shutdown(std::net::Shutdown::Write).expect("half closed");
    let mut answers = String::new();
    (&client).read_to_string(&mut answers).expect("the end");
    assert!(answers.ends_with("{\"return\": {}}\r\n{\"return\": {}, \"id\": 1}\r\n"), "{answers}");
    handle.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
}

#[test]
fn a_client_with_nothing_more_to_say_gets_its_answers() {
    let (ours, theirs) = UnixStream::pair().expect("a pair");
    let served = thread::spawn(move || Server::new(TroubleCommands::service(Trouble)).serve_socket(theirs));
    (&ours).write_all(br#"{"execute":"qmp_capabilities"}{"execute":"query-name"}"#).expect("sent");
    ours.shutdown(std::net::Shutdown::Write).expect("half closed");
    thread::sleep(Duration::from_millis(50));
    let mut answers = String::new();
    (&ours).read_to_string(&mut answers).expect("the end");
    assert!(answers.len() > 1 << 20 && answers.ends_with("\"}}\r\n"), "{} bytes", answers.len());
    in_time(|| served.join()).expect("no panic").expect("served to the end");
}

/// A command runs to its end, though its client has gone, and others are served meanwhile.
#[tokio::test]
async fn a_client_that_goes_while_its_command_runs_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let monitor = Arc::new(Monitor::default());
    let server = qemu_qapi::tokio::Server::new(MonitorCommands::service(monitor.clone()));
    let handle = server.handle();
    let served = tokio::spawn(server.serve(listener));
    let client = said(&path, r#"{"execute":"cont"}"#);
    tokio::time::sleep(Duration::from_millis(100)).await;
    drop(client);
    let next = tokio::time::timeout(SOON, qemu_qapi::tokio::Qmp::connect(&path)).await;
    drop(next.expect("in time").expect("connected"));
    handle.shutdown();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(!served.is_finished(), "the command has not ended");
    monitor.go_on.notify_one();
    tokio::time::timeout(SOON, served).await.expect("in time").expect("no panic").expect("served to the end");
    assert_eq!(monitor.continued.load(Ordering::Relaxed), 1);
}

/// By choice, a command ends with its client.
#[tokio::test]
async fn a_command_is_dropped_with_its_client_by_choice_on_tokio() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
    let monitor = Arc::new(Monitor::default());
    let options = Options::default().cancel(true);
    let server = qemu_qapi::tokio::Server::with(MonitorCommands::service(monitor.clone()), options);
    let handle = server.handle();
    let served = tokio::spawn(server.serve(listener));
    let client = said(&path, r#"{"execute":"cont"}"#);
    tokio::time::sleep(Duration::from_millis(100)).await;
    drop(client);
    handle.shutdown();
    tokio::time::timeout(SOON, served).await.expect("in time").expect("no panic").expect("served to the end");
    drop(server);
    assert_eq!((monitor.continued.load(Ordering::Relaxed), Arc::strong_count(&monitor)), (0, 1));
}

/// What is said by a client that says no more is answered, however long that takes.
fn half_closed(path: &Path) -> String {
    let client = said(path, r#"{"execute":"cont","id":1}{"execute":"query-version","id":2}"#);
    client.shutdown(std::net::Shutdown::Write).expect("half closed");
    client.set_read_timeout(Some(SOON)).expect("set");
    let mut answers = String::new();
    (&client).read_to_string(&mut answers).expect("the end");
    answers
}

#[test]
fn a_client_that_has_half_closed_gets_the_answers_of_async_methods() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    for on_tokio in [false, true] {
        let monitor = Arc::new(Monitor::default());
        let service = MonitorCommands::service(monitor.clone());
        let (handle, served) = serve_on(on_tokio, service, &path, Options::default());
        let going_on = thread::spawn(move || {
            thread::sleep(Duration::from_millis(100));
            monitor.go_on.notify_one();
        });
        let answers = half_closed(&path);
        assert!(answers.contains(r#"{"return": {}, "id": 1}"#) && answers.contains(r#""id": 2}"#), "{answers}");
        going_on.join().expect("no panic");
        handle.shutdown();
        in_time(|| served.join()).expect("no panic");
    }
}

/// While a method waits, its client gets events, and commands out of band are executed.
#[test]
fn a_method_that_waits_holds_up_neither_events_nor_commands_out_of_band() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    for on_tokio in [false, true] {
        let service = MonitorCommands::service(Monitor::default());
        let (handle, served) = serve_on(on_tokio, service, &path, Options::default().out_of_band(true));
        let vm = Qmp::connect(&path).expect("connected");
        let mut events = vm.subscribe(Filter::of::<qmp::event::Stop>());
        thread::scope(|scope| {
            let waiting = scope.spawn(|| vm.execute(Cont::new()));
            thread::sleep(Duration::from_millis(50));
            handle.emit(&qmp::event::Stop::new()).expect("listed");
            events.wait_for::<qmp::event::Stop>(SOON, |_| true).expect("it comes");
            assert!(!waiting.is_finished());
            vm.call(MigratePause::new()).out_of_band().execute().expect("overtakes");
            waiting.join().expect("no panic").expect("went on");
        });
        drop((vm, events));
        handle.shutdown();
        in_time(|| served.join()).expect("no panic");
    }
}

/// Serves with either driver in a thread.
fn serve_on<S: Service + 'static>(
    on_tokio: bool,
    service: S,
    path: &Path,
    options: Options,
) -> (ServerHandle, thread::JoinHandle<()>) {
    if !on_tokio {
        let server = Server::with(service, options);
        let (handle, listener) = (server.handle(), Listener::bind(path).expect("a socket"));
        return (handle, thread::spawn(move || server.serve(listener).expect("served to the end")));
    }
    let server = qemu_qapi::tokio::Server::with(service, options);
    let (handle, path) = (server.handle(), path.to_owned());
    let (bound, listening) = mpsc::channel();
    let served = thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async move {
            let listener = qemu_qapi::tokio::Listener::bind(&path).expect("a socket");
            bound.send(()).expect("the test goes on");
            server.serve(listener).await.expect("served to the end");
        });
    });
    listening.recv().expect("it listens");
    (handle, served)
}

/// A monitor with a slow method that is not `async`.
#[derive(Commands, Debug)]
#[qapi(protocol = "qmp", shared)]
enum SlowCommands {
    Cont,
    MigratePause,
    Stop,
}

struct Slow {
    reached: Mutex<mpsc::Sender<()>>,
    go_on: Mutex<mpsc::Receiver<()>>,
    going_on: Mutex<mpsc::Sender<()>>,
}

impl SlowCommandsServer for Slow {
    type Error = CommandError;

    fn cont(&self, _: &mut Call, _: Cont) -> Result<(), CommandError> {
        self.reached.lock().expect("no panic").send(()).expect("somebody waits");
        self.go_on.lock().expect("no panic").recv_timeout(SOON).map_err(|_| CommandError::generic("nobody came"))
    }
    fn migrate_pause(&self, _: &mut Call, _: MigratePause) -> Result<(), CommandError> {
        self.going_on.lock().expect("no panic").send(()).map_err(|_| CommandError::generic("nobody waits"))
    }
    fn stop(&self, _: &mut Call, _: Stop) -> Result<(), CommandError> {
        panic!("as the test wants it")
    }
}

/// A command out of band overtakes one that blocks its thread, with either driver.
#[test]
fn a_slow_method_holds_up_no_command_out_of_band() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    for on_tokio in [false, true] {
        let ((reached, reaching), (going_on, go_on)) = (mpsc::channel(), mpsc::channel());
        let [reached, going_on] = [reached, going_on].map(Mutex::new);
        let service = SlowCommands::service(Slow { reached, go_on: Mutex::new(go_on), going_on });
        let (handle, served) = serve_on(on_tokio, service, &path, Options::default().out_of_band(true));
        let vm = Qmp::connect(&path).expect("connected");
        thread::scope(|scope| {
            let slow = scope.spawn(|| vm.execute(Cont::new()));
            reaching.recv_timeout(SOON).expect("it is executed");
            vm.call(MigratePause::new()).out_of_band().execute().expect("overtakes");
            slow.join().expect("no panic").expect("went on");
        });
        // A method that panics there ends its connection, too.
        vm.execute(Stop::new()).expect_err("it panics");
        in_time({
            let path = path.clone();
            move || drop(Qmp::connect(&path).expect("the next one is served"))
        });
        drop(vm);
        handle.shutdown();
        in_time(|| served.join()).expect("no panic");
    }
}

/// One server with several monitors: they share events, switches and state.
#[test]
fn one_server_has_several_listeners() {
    let folder = tempfile::tempdir().expect("a folder");
    let paths = ["one", "two"].map(|name| folder.path().join(name));
    let handle = ServerHandle::new(MonitorCommands::interface(), Options::default());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let changes = seen.clone();
    handle.on_connection(move |change| changes.lock().expect("no panic").push(change.clone()));
    let server = Server::with_handle(MonitorCommands::service(Monitor::default()), handle.clone());
    let served = paths.clone().map(|path| {
        let (server, listener) = (server.clone(), Listener::bind(path).expect("a socket"));
        thread::spawn(move || server.serve(listener).expect("served to the end"))
    });
    let [one, two] = paths.map(|path| Qmp::connect(path).expect("connected"));
    let mut events = two.subscribe(Filter::of::<qmp::event::Stop>());
    one.execute(Stop::new()).expect("stopped");
    events.wait_for::<qmp::event::Stop>(SOON, |_| true).expect("everybody gets it");
    handle.disable(MonitorCommands::Stop, "once is enough").expect("it has a method");
    two.execute(Stop::new()).expect_err("of all monitors");

    let connections = handle.connections();
    assert_eq!(connections.len(), 2);
    let own = std::process::id();
    assert!(
        connections
            .iter()
            .all(|client| { client.peer.credentials.is_some_and(|peer| u32::try_from(peer.pid) == Ok(own)) })
    );
    handle.emit_to(connections[1].id, &qmp::event::Stop::new()).expect("connected");
    events.wait_for::<qmp::event::Stop>(SOON, |_| true).expect("it is for this one");
    drop((one, two, events));
    handle.shutdown();
    for served in served {
        in_time(|| served.join()).expect("no panic");
    }
    let seen = seen.lock().expect("no panic");
    let opened = seen.iter().filter(|change| matches!(change, ConnectionChange::Opened(_))).count();
    assert_eq!((opened, seen.len()), (2, 4), "{seen:?}");
}

/// A terminal whose other end nobody reads.
#[test]
fn a_device_that_nobody_reads() {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    let host = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&host).expect("granted");
    unlockpt(&host).expect("unlocked");
    let name = ptsname(&host, Vec::new()).expect("it has a name").into_string().expect("of text");
    let device = qemu_qapi::server::Device::open(name).expect("the guest's end");
    let server = Server::with(TroubleCommands::service(Trouble), Options::default().linger(Duration::from_millis(100)));
    let handle = server.handle();
    let served = thread::spawn(move || server.serve_device(device));
    fs::File::from(host.try_clone().expect("a duplicate"))
        .write_all(br#"{"execute":"qmp_capabilities"}{"execute":"query-name"}"#)
        .expect("sent");
    thread::sleep(Duration::from_millis(100));
    handle.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
    drop(host);
}

/// A device is served on after a method has panicked: its client begins anew.
#[test]
fn a_device_survives_a_method_that_panics() {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    for on_tokio in [false, true] {
        let host = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&host).expect("granted");
        unlockpt(&host).expect("unlocked");
        let name = ptsname(&host, Vec::new()).expect("it has a name").into_string().expect("of text");
        let device = qemu_qapi::server::Device::open(name).expect("the guest's end");
        let service = TroubleCommands::service(Trouble);
        let (handle, served) = if on_tokio {
            let server = qemu_qapi::tokio::Server::new(service);
            let serve = move |server: qemu_qapi::tokio::Server<_>| {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
                runtime.block_on(server.serve_device(device))
            };
            (server.handle(), thread::spawn(move || serve(server)))
        } else {
            let server = Server::new(service);
            (server.handle(), thread::spawn(move || server.serve_device(device)))
        };
        let (mut reader, mut writer) = (fs::File::from(host.try_clone().expect("a duplicate")), fs::File::from(host));
        in_time(move || {
            let mut said = Vec::new();
            for request in [r#"{"execute":"qmp_capabilities"}{"execute":"quit"}"#, r#"{"execute":"qmp_capabilities"}"#]
            {
                writer.write_all(request.as_bytes()).expect("sent");
                let greetings = |said: &[u8]| String::from_utf8_lossy(said).matches("\"QMP\"").count();
                let (before, mut buffer) = (greetings(&said), [0; 4096]);
                while greetings(&said) <= before.min(1) || !said.ends_with(b"\n") {
                    let read = reader.read(&mut buffer).expect("received");
                    said.extend_from_slice(&buffer[..read]);
                }
            }
            let said = String::from_utf8_lossy(&said);
            assert_eq!(said.matches("\"QMP\"").count(), 2, "{said}");
        });
        handle.shutdown();
        in_time(|| served.join()).expect("no panic").expect("served to the end");
    }
}

/// What a client has left is not kept for the next one.
#[test]
fn descriptors_go_with_their_client() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("a socket");
    let server = Server::new(TroubleCommands::service(Trouble));
    let handle = server.handle();
    let served = thread::spawn(move || server.serve(listener));
    let (mut reader, writer) = std::io::pipe().expect("a pipe");
    let vm = Qmp::connect(&path).expect("connected");
    vm.call(qmp::command::QueryName::new()).with_fd(OwnedFd::from(writer)).execute().expect("a name");
    drop(vm);
    in_time(move || reader.read_to_end(&mut Vec::new()).expect("the end"));
    handle.shutdown();
    in_time(|| served.join()).expect("no panic").expect("served to the end");
}
