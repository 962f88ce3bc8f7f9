//! File descriptors that come with commands: how many a server takes, what becomes of the others, and whether QEMU
//! does the same.
#![cfg(all(unix, feature = "blocking", feature = "tokio", feature = "server"))]

mod live;

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, ErrorKind, IoSlice, Read as _, Write as _};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use live::Machine;
use qapi_types::qmp::command::{Closefd, Getfd, QueryName};
use qapi_types::{CommandError, qmp};
use qemu_qapi::server::{Call, ServerHandle};
use qemu_qapi::{Commands, blocking, tokio as asynchronous};
use rustix::io::{FdFlags, fcntl_getfd};
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};

/// How long anything may take that should take no time.
const LONG: Duration = Duration::from_secs(60);

#[derive(Commands, Debug)]
#[qapi(protocol = "qmp")]
enum MonitorCommands {
    Getfd,
    Closefd,
    QueryName,
}

#[derive(Default)]
struct Monitor(HashMap<String, OwnedFd>);

impl MonitorCommandsServer for Monitor {
    type Error = CommandError;

    fn getfd(&mut self, call: &mut Call, command: Getfd) -> Result<(), CommandError> {
        let fd = call.take_fd().ok_or_else(|| CommandError::generic("No file descriptor supplied via SCM_RIGHTS"))?;
        assert!(fcntl_getfd(&fd).expect("it is open").contains(FdFlags::CLOEXEC));
        self.0.insert(command.fdname, fd);
        Ok(())
    }
    fn closefd(&mut self, _: &mut Call, Closefd { fdname, .. }: Closefd) -> Result<(), CommandError> {
        let missing = || CommandError::generic(format!("File descriptor named '{fdname}' not found"));
        self.0.remove(&fdname).map(drop).ok_or_else(missing)
    }
    /// Takes all there are.
    fn query_name(&mut self, call: &mut Call, _: QueryName) -> Result<qmp::NameInfo, CommandError> {
        let fds = std::iter::from_fn(|| call.take_fd()).count();
        Ok(qmp::NameInfo::new().name(fds.to_string()))
    }
}

/// Lets one test run at a time. A child that another test starts has, until it becomes QEMU, all descriptors of this
/// process.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// File descriptors of which one knows whether any process still has them.
struct Set {
    sent: Vec<OwnedFd>,
    kept: Vec<UnixStream>,
}

impl Set {
    fn new(size: usize) -> Self {
        let pairs = (0..size).map(|_| UnixStream::pair().expect("a pair"));
        let (kept, sent): (Vec<_>, Vec<_>) = pairs.map(|(kept, sent)| (kept, OwnedFd::from(sent))).unzip();
        kept.iter().for_each(|kept| kept.set_nonblocking(true).expect("set"));
        Self { sent, kept }
    }

    /// Those that are open elsewhere.
    fn open(mut self) -> Vec<usize> {
        self.sent.clear();
        let is_open = |kept: &mut UnixStream| match kept.read(&mut [0]) {
            Ok(read) => read != 0,
            Err(error) => error.kind() == ErrorKind::WouldBlock,
        };
        (0..self.kept.len()).filter(|index| is_open(&mut self.kept[*index])).collect()
    }
}

/// A client that has negotiated.
struct Client(BufReader<UnixStream>);

impl Client {
    fn connect(path: &Path) -> Self {
        let stream = UnixStream::connect(path).expect("connected");
        stream.set_read_timeout(Some(LONG)).expect("set");
        let mut client = Self(BufReader::new(stream));
        assert!(client.line().contains("QMP"));
        assert!(client.say(r#"{"execute":"qmp_capabilities"}"#).contains("return"));
        client
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).expect("a line");
        line.trim_end().to_owned()
    }

    fn say(&mut self, text: &str) -> String {
        self.0.get_ref().write_all(text.as_bytes()).expect("sent");
        self.line()
    }

    fn send(&mut self, text: &str, set: &Set) {
        let fds: Vec<BorrowedFd<'_>> = set.sent.iter().map(|fd| fd.as_fd()).collect();
        let mut space = vec![MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(253))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
        let sent = sendmsg(self.0.get_ref(), &[IoSlice::new(text.as_bytes())], &mut control, SendFlags::empty());
        assert_eq!(sent.expect("sent"), text.len());
    }
}

fn getfd(name: &str) -> String {
    format!(r#"{{"execute":"getfd","arguments":{{"fdname":"{name}"}}}}"#)
}

fn closefd(name: &str) -> String {
    format!(r#"{{"execute":"closefd","arguments":{{"fdname":"{name}"}}}}"#)
}

/// Ends a server, also if its test fails.
struct Ending(ServerHandle);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.shutdown();
    }
}

/// Runs a test on a server of each driver.
fn on_both(test: impl Fn(&Path)) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s");
    thread::scope(|scope| {
        let listener = blocking::Listener::bind(&path).expect("listening");
        let server = blocking::Server::new(MonitorCommands::service(Monitor::default()));
        let handle = server.handle();
        scope.spawn(move || server.serve(listener).expect("served to the end"));
        let _ending = Ending(handle);
        test(&path);
    });
    thread::scope(|scope| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let server = asynchronous::Server::new(MonitorCommands::service(Monitor::default()));
        let handle = server.handle();
        let _ending = Ending(handle);
        let (sender, listening) = mpsc::channel();
        let path = &path;
        scope.spawn(move || {
            runtime.block_on(async {
                let listener = asynchronous::Listener::bind(path).expect("listening");
                sender.send(()).expect("the test goes on");
                server.serve(listener).await.expect("served to the end");
            });
        });
        listening.recv_timeout(LONG).expect("it listens");
        test(path);
    });
}

/// What a server answers to sets of all sizes, and what it keeps of them.
fn transcript(path: &Path) -> Vec<String> {
    let mut client = Client::connect(path);
    let mut transcript = Vec::new();
    for size in [1, 2, 16, 17, 40, 100] {
        let set = Set::new(size);
        client.send(&getfd("a"), &set);
        transcript.push(format!("{size}: {}", client.line()));
        transcript.push(client.say(&getfd("b")));
        transcript.push(format!("{:?}", set.open()));
        transcript.push(client.say(&closefd("a")));
        transcript.push(client.say(&closefd("b")));
    }
    // Sets that no command takes.
    let sets = [5, 10, 40].map(Set::new);
    for set in &sets {
        client.send(" ", set);
    }
    transcript.push(client.say(r#"{"execute":"nope"}"#));
    transcript.extend(sets.map(|set| format!("{:?}", set.open())));
    transcript.push(client.say(&getfd("c")));
    transcript
}

#[test]
fn a_server_takes_sixteen_descriptors_and_keeps_the_last_set() {
    let _alone = alone();
    let missing = r#"{"error": {"class": "GenericError", "desc": "No file descriptor supplied via SCM_RIGHTS"}}"#;
    let unknown = r#"{"error": {"class": "GenericError", "desc": "File descriptor named 'b' not found"}}"#;
    let mut expected = Vec::new();
    for size in [1, 2, 16, 17, 40, 100] {
        let answers = [&format!("{size}: {{\"return\": {{}}}}"), missing, "[0]", r#"{"return": {}}"#, unknown];
        expected.extend(answers.map(str::to_owned));
    }
    expected
        .push(r#"{"error": {"class": "CommandNotFound", "desc": "The command nope has not been found"}}"#.to_owned());
    expected.extend(["[]".to_owned(), "[]".to_owned(), format!("{:?}", (0..16).collect::<Vec<_>>())]);
    expected.push(r#"{"return": {}}"#.to_owned());
    on_both(|path| assert_eq!(transcript(path), expected));

    let Some(peer) = live::qemu(Machine::None) else { return };
    assert_eq!(transcript(&peer.path()), expected, "QEMU does otherwise");
}

#[test]
fn a_command_may_take_the_whole_set() {
    let _alone = alone();
    on_both(|path| {
        let mut client = Client::connect(path);
        for (size, taken) in [(1, 1), (16, 16), (17, 16), (40, 16)] {
            let set = Set::new(size);
            client.send(r#"{"execute":"query-name"}"#, &set);
            assert_eq!(client.line(), format!(r#"{{"return": {{"name": "{taken}"}}}}"#));
            assert!(set.open().is_empty());
        }
    });
}

#[test]
fn a_flood_of_descriptors_leaves_one_set() {
    let _alone = alone();
    on_both(|path| {
        let mut client = Client::connect(path);
        let sets: Vec<_> = (0..12).map(|_| Set::new(16)).collect();
        for set in &sets {
            client.send(" ", set);
        }
        client.say(r#"{"execute":"nope"}"#);
        let open = sets.into_iter().map(|set| set.open().len()).collect::<Vec<_>>();
        assert_eq!(open.iter().sum::<usize>(), 16, "{open:?}");
        assert_eq!(open.last(), Some(&16));
    });
}

#[test]
fn descriptors_go_with_their_connection() {
    let _alone = alone();
    on_both(|path| {
        let set = Set::new(3);
        let mut client = Client::connect(path);
        client.send(" ", &set);
        client.say(r#"{"execute":"nope"}"#);
        drop(client);
        // There is one client at a time, so the first has gone.
        let mut client = Client::connect(path);
        assert_eq!(client.say(r#"{"execute":"query-name"}"#), r#"{"return": {"name": "0"}}"#);
        assert!(set.open().is_empty());
    });
}
