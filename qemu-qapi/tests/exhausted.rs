//! Serving while the process has no file descriptors left. There are no tests here that do not use them up, and
//! these take turns.
#![cfg(all(unix, feature = "blocking", feature = "tokio", feature = "server"))]

use std::fs::File;
use std::io::{BufRead as _, BufReader, ErrorKind, IoSlice, Read as _, Write as _};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use qapi_types::CommandError;
use qapi_types::qga::command::{GuestGetTime, GuestPing};
use qemu_qapi::server::{Call, ServerHandle};
use qemu_qapi::{Commands, Options, blocking, tokio as asynchronous};
use rustix::net::{
    AddressFamily, SendAncillaryBuffer, SendAncillaryMessage, SendFlags, SocketAddrUnix, SocketFlags, SocketType,
    connect, sendmsg, socket_with,
};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// How long anything may take that should take no time.
const LONG: Duration = Duration::from_secs(60);

#[derive(Commands, Debug)]
#[qapi(protocol = "qga")]
enum AgentCommands {
    GuestPing,
    GuestGetTime,
}

struct Agent;

impl AgentCommandsServer for Agent {
    type Error = CommandError;

    fn guest_ping(&mut self, _: &mut Call, _: GuestPing) -> Result<(), CommandError> {
        Ok(())
    }
    /// Takes all file descriptors, and says how many there were.
    fn guest_get_time(&mut self, call: &mut Call, _: GuestGetTime) -> Result<i64, CommandError> {
        Ok(std::iter::from_fn(|| call.take_fd()).count() as i64)
    }
}

static TURN: Mutex<()> = Mutex::new(());

/// Waits until no other test runs, and limits the descriptors so that they are soon used up.
fn take_turn() -> MutexGuard<'static, ()> {
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let maximum = getrlimit(Resource::Nofile).maximum;
    setrlimit(Resource::Nofile, Rlimit { current: Some(64), maximum }).expect("limited");
    turn
}

/// Uses up all file descriptors but so many.
fn use_up(left: usize) -> Vec<File> {
    let mut files = Vec::new();
    loop {
        match File::open("/dev/null") {
            Ok(file) => files.push(file),
            Err(error) => {
                assert_eq!(error.raw_os_error(), Some(rustix::io::Errno::MFILE.raw_os_error()));
                break;
            }
        }
    }
    files.truncate(files.len() - left);
    files
}

/// Connects while only so many file descriptors are left, and says something. The connection must not end before
/// there are others, and is to be answered then.
fn connect_while_there_are_few(path: &Path, left: usize, said: &[u8]) -> UnixStream {
    let socket = socket_with(AddressFamily::UNIX, SocketType::STREAM, SocketFlags::CLOEXEC, None).expect("a socket");
    let mut client = UnixStream::from(socket);
    let used_up = use_up(left);
    connect(&client, &SocketAddrUnix::new(path).expect("an address")).expect("connected");
    client.write_all(said).expect("sent");
    client.set_read_timeout(Some(Duration::from_millis(300))).expect("set");
    let mut byte = [0];
    let early = rustix::net::recv(&client, &mut byte, rustix::net::RecvFlags::PEEK);
    match early {
        // There were enough left, or the connection before has given some back since.
        Ok((1.., _)) => {}
        Ok(_) => panic!("the connection is closed with {left} file descriptors left"),
        Err(error) => assert_eq!(std::io::Error::from(error).kind(), ErrorKind::WouldBlock, "{left} left"),
    }
    drop(used_up);
    client.set_read_timeout(Some(LONG)).expect("set");
    client
}

fn assert_served(path: &Path) {
    const PING: &[u8] = b"{\"execute\":\"guest-ping\"}\n";
    // The server has begun to serve once one client has an answer.
    let mut first = UnixStream::connect(path).expect("connected");
    first.write_all(PING).expect("sent");
    assert_answered(first);
    for left in 0..5 {
        assert_answered(connect_while_there_are_few(path, left, PING));
    }
}

#[track_caller]
fn assert_answered(client: UnixStream) {
    let mut line = String::new();
    BufReader::new(client).read_line(&mut line).expect("an answer");
    assert_eq!(line, "{\"return\": {}}\n");
}

/// Plays a monitor that connects.
fn assert_accepted(path: &Path, left: usize, accepted: &mpsc::Receiver<Result<(), qemu_qapi::Error>>) {
    let mut monitor = connect_while_there_are_few(path, left, b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 2, \"major\": 10}, \"package\": \"\"}, \"capabilities\": []}}\r\n");
    let mut line = String::new();
    BufReader::new(&monitor).read_line(&mut line).expect("a negotiation");
    let request: serde_json::Value = serde_json::from_str(&line).expect("JSON");
    monitor.write_all(format!("{{\"return\": {{}}, \"id\": {}}}\r\n", request["id"]).as_bytes()).expect("sent");
    accepted.recv_timeout(LONG).expect("it ends").expect("accepted");
}

#[test]
fn whoever_accepts_survives_running_out_of_descriptors() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| -> PathBuf { folder.path().join(name) };

    for clients in [1, 9] {
        let path = at("blocking");
        let listener = blocking::Listener::bind(&path).expect("listening");
        let server = blocking::Server::new(AgentCommands::service(Agent)).clients(clients);
        let handle = server.handle();
        let served = thread::spawn(move || server.serve(listener));
        assert_served(&path);
        handle.shutdown();
        served.join().expect("no panic").expect("served to the end");
    }

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    for clients in [1, 9] {
        let path = at("tokio");
        let (sender, receiver) = mpsc::channel();
        let server = asynchronous::Server::new(AgentCommands::service(Agent)).clients(clients);
        let handle = server.handle();
        let address = path.clone();
        let serve = async move {
            let listener = asynchronous::Listener::bind(&address).expect("listening");
            sender.send(()).expect("the test goes on");
            server.serve(listener).await
        };
        thread::scope(|scope| {
            let ending = Ending(handle);
            let served = scope.spawn(|| runtime.block_on(serve));
            receiver.recv_timeout(LONG).expect("it listens");
            assert_served(&path);
            drop(ending);
            served.join().expect("no panic").expect("served to the end");
        });
    }

    // Clients that listen.
    let options = Options::default().connect_timeout(LONG);
    for left in 0..3 {
        let path = at("client");
        let listener = blocking::Listener::bind(&path).expect("listening");
        let (sender, accepted) = mpsc::channel();
        let (options, used_up) = (options.clone(), use_up(left));
        let accept = thread::spawn(move || sender.send(listener.accept_qmp(&options).map(drop)));
        // It has begun to wait, for a connection or for room; it is not to have made room before.
        thread::sleep(Duration::from_millis(50));
        drop(used_up);
        assert_accepted(&path, left, &accepted);
        accept.join().expect("no panic").expect("the test goes on");
    }

    let path = at("client");
    let (sender, accepted) = mpsc::channel();
    let (bound, listening) = mpsc::channel();
    let address = path.clone();
    thread::scope(|scope| {
        scope.spawn(|| {
            runtime.block_on(async move {
                let listener = asynchronous::Listener::bind(&address).expect("listening");
                bound.send(()).expect("the test goes on");
                sender.send(listener.accept_qmp(&options).await.map(drop)).expect("the test goes on");
            });
        });
        listening.recv_timeout(LONG).expect("it listens");
        assert_accepted(&path, 0, &accepted);
    });
}

/// Ends a server, also if its test fails.
struct Ending(ServerHandle);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.shutdown();
    }
}

fn ask(client: &UnixStream, fds: &[OwnedFd]) -> String {
    let fds: Vec<BorrowedFd<'_>> = fds.iter().map(|fd| fd.as_fd()).collect();
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(8))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
    let text = IoSlice::new(b"{\"execute\":\"guest-get-time\"}\n");
    sendmsg(client, &[text], &mut control, SendFlags::empty()).expect("sent");
    let mut line = String::new();
    BufReader::new(client).read_line(&mut line).expect("an answer");
    line
}

/// No part of a set is used, nor the set before.
fn assert_lost(path: &Path) {
    let client = UnixStream::connect(path).expect("connected");
    client.set_read_timeout(Some(LONG)).expect("set");
    for (sent, left) in [(1, 0), (3, 0), (3, 2)] {
        let pairs = (0..sent + 1).map(|_| UnixStream::pair().expect("a pair"));
        let (kept, mut given): (Vec<_>, Vec<_>) = pairs.map(|(kept, given)| (kept, OwnedFd::from(given))).unzip();
        let earlier = [given.pop().expect("one")];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(8))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        let fds = [earlier[0].as_fd()];
        assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
        let ping = IoSlice::new(b"{\"execute\":\"guest-ping\"}\n");
        sendmsg(&client, &[ping], &mut control, SendFlags::empty()).expect("sent");
        assert_answered(client.try_clone().expect("a duplicate"));

        let used_up = use_up(left);
        assert_eq!(ask(&client, &given), "{\"return\": 0}\n", "{sent} sent, {left} left");
        drop((used_up, earlier, given));
        for mut kept in kept {
            kept.set_nonblocking(true).expect("set");
            assert_eq!(kept.read(&mut [0]).expect("no process has the other end"), 0);
        }
    }
    let given = [UnixStream::pair().expect("a pair").0.into()];
    assert_eq!(ask(&client, &given), "{\"return\": 1}\n");
}

#[test]
fn a_set_that_has_lost_descriptors_is_not_used() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s");
    let listener = blocking::Listener::bind(&path).expect("listening");
    let server = blocking::Server::new(AgentCommands::service(Agent));
    let handle = server.handle();
    let served = thread::spawn(move || server.serve(listener));
    assert_lost(&path);
    handle.shutdown();
    served.join().expect("no panic").expect("served to the end");

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let server = asynchronous::Server::new(AgentCommands::service(Agent));
    let handle = server.handle();
    let (sender, listening) = mpsc::channel();
    thread::scope(|scope| {
        let _ending = Ending(handle);
        scope.spawn(|| {
            runtime.block_on(async {
                let listener = asynchronous::Listener::bind(&path).expect("listening");
                sender.send(()).expect("the test goes on");
                server.serve(listener).await.expect("served to the end");
            });
        });
        listening.recv_timeout(LONG).expect("it listens");
        assert_lost(&path);
    });
}
