//! Listening at Unix sockets: which files are replaced, which are not, and what becomes of them.
#![cfg(all(unix, feature = "blocking"))]

mod live;

use std::fs;
use std::io::{ErrorKind, Read as _};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _, symlink};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Barrier, mpsc};
use std::thread;
use std::time::Duration;

use live::Machine;
use qapi_types::qmp::Client as _;
use qemu_qapi::blocking::{Listener, Qmp};
use qemu_qapi::{Error, Options};
use rustix::fs::{FlockOperation, Mode, flock, inotify};
use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, bind, connect, listen, socket_with};
use tempfile::TempDir;

/// How long anything may take that should take no time.
const LONG: Duration = Duration::from_secs(60);

/// Why no connection is made to a server whose queue is full.
const NOT_ACCEPTED: &str = "the server accepts no connection (is another client connected?)";

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("s");
    (folder, path)
}

fn stream() -> OwnedFd {
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None).expect("a socket")
}

fn bound(path: &Path) -> OwnedFd {
    let socket = stream();
    bind(&socket, &SocketAddrUnix::new(path).expect("an address")).expect("bound");
    socket
}

/// Has connections wait until there is no room for another.
fn fill(path: &Path) -> Vec<OwnedFd> {
    let mut waiting = Vec::new();
    loop {
        let client = stream();
        match connect(&client, &SocketAddrUnix::new(path).expect("an address")) {
            Ok(()) => waiting.push(client),
            Err(error) => {
                assert_eq!(error, Errno::AGAIN);
                return waiting;
            }
        }
    }
}

/// Leaves a socket as a process does that is killed.
fn leave_over(path: &Path) {
    drop(UnixListener::bind(path).expect("bound"));
}

/// Why a listener could not be bound. It must be told at once.
#[track_caller]
fn refusal(path: &Path) -> std::io::Error {
    let (sender, receiver) = mpsc::channel();
    let address = path.to_owned();
    thread::spawn(move || sender.send(Listener::bind(&address).map(drop)));
    match receiver.recv_timeout(LONG).expect("`bind` waits for a server") {
        Err(Error::Listen { error, .. }) => std::io::Error::new(error.kind(), error.to_string()),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn assert_in_use(path: &Path) {
    assert_eq!(refusal(path).kind(), ErrorKind::AddrInUse);
}

fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8")).collect()
}

#[test]
fn a_socket_that_is_bound_but_does_not_listen_yet_is_not_replaced() {
    let (_folder, path) = folder();
    let server = bound(&path);
    assert_in_use(&path);
    listen(&server, 1).expect("listening");
    assert_in_use(&path);
    UnixStream::connect(&path).expect("it is the same one");
    drop(server);
    Listener::bind(&path).expect("now it is a left-over");
}

#[cfg(feature = "tokio")]
#[tokio::test]
async fn a_socket_that_is_bound_but_does_not_listen_yet_is_not_replaced_on_tokio() {
    let (_folder, path) = folder();
    let server = bound(&path);
    qemu_qapi::tokio::Listener::bind(&path).expect_err("it is in use");
    listen(&server, 1).expect("listening");
    UnixStream::connect(&path).expect("it is the same one");
    drop(server);
    let listener = qemu_qapi::tokio::Listener::bind(&path).expect("now it is a left-over");
    assert_in_use(&path);
    drop(listener);
    assert!(!path.exists());
}

#[test]
fn listening_does_not_wait_for_a_server_whose_backlog_is_full() {
    let (_folder, path) = folder();
    let server = bound(&path);
    listen(&server, 0).expect("listening");
    let waiting = fill(&path);
    assert_in_use(&path);
    // No connection of ours was among them.
    let accepted = (0..waiting.len()).map(|_| rustix::net::accept(&server).expect("one that waits"));
    assert_eq!(accepted.count(), waiting.len());
    assert_eq!(rustix::net::accept(&server).expect_err("no other"), Errno::AGAIN);
}

#[test]
fn sockets_of_other_kinds_are_not_replaced() {
    for kind in [SocketType::DGRAM, SocketType::SEQPACKET] {
        let (_folder, path) = folder();
        let server = socket_with(AddressFamily::UNIX, kind, SocketFlags::CLOEXEC, None).expect("a socket");
        bind(&server, &SocketAddrUnix::new(&path).expect("an address")).expect("bound");
        assert_in_use(&path);
        drop(server);
        Listener::bind(&path).expect("now it is a left-over");
    }
}

#[test]
fn a_live_qemu_is_not_replaced() {
    let Some(peer) = live::qemu(Machine::None) else { return };
    let vm = Qmp::connect(peer.path()).expect("connected");
    assert_in_use(&peer.path());
    // Its queue is full as well.
    let waiting = fill(&peer.path());
    assert_in_use(&peer.path());
    let options = Options::default().connect_timeout(Duration::from_millis(200));
    let text = format!("cannot connect to {} within 200ms: {NOT_ACCEPTED}", peer.path().display());
    let error = Qmp::connect_with(peer.path(), &options).expect_err("it serves another client");
    assert_eq!(error.to_string(), text);
    #[cfg(feature = "tokio")]
    {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let connected = runtime.block_on(qemu_qapi::tokio::Qmp::connect_with(peer.path(), &options));
        assert_eq!(connected.expect_err("it serves another client").to_string(), text);
    }
    vm.query_status().expect("it is still there");
    drop((vm, waiting));
    let vm = Qmp::connect(peer.path()).expect("connected");
    vm.quit().expect("told to quit");
    peer.wait();
}

#[test]
fn the_mode_of_a_socket_is_set_before_it_has_a_name() {
    let (folder, path) = folder();
    let watch = inotify::init(inotify::CreateFlags::CLOEXEC | inotify::CreateFlags::NONBLOCK).expect("inotify");
    let flags = inotify::WatchFlags::CREATE | inotify::WatchFlags::ATTRIB;
    inotify::add_watch(&watch, folder.path(), flags).expect("watched");
    let _listener = Listener::bind(&path).expect("listening");
    let metadata = path.symlink_metadata().expect("a file");
    assert!(metadata.file_type().is_socket());
    assert_eq!(metadata.permissions().mode() & 0o177, 0);
    let mut space = [MaybeUninit::uninit(); 4096];
    let mut reader = inotify::Reader::new(&watch, &mut space);
    assert!(reader.next().expect("an event").events().contains(inotify::ReadFlags::CREATE));
    // No change of its mode followed.
    assert_eq!(reader.next().map(|event| event.events()).expect_err("no other event"), Errno::AGAIN);
}

#[test]
fn a_left_over_is_replaced_by_one_of_many() {
    const SERVERS: usize = 8;
    for _ in 0..100 {
        let (folder, path) = folder();
        leave_over(&path);
        let barrier = Arc::new(Barrier::new(SERVERS));
        let servers = (0..SERVERS).map(|_| {
            let (path, barrier) = (path.clone(), barrier.clone());
            thread::spawn(move || {
                barrier.wait();
                Listener::bind(&path)
            })
        });
        let servers = servers.collect::<Vec<_>>().into_iter().map(|server| server.join().expect("no panic"));
        let (listening, refused): (Vec<_>, Vec<_>) = servers.partition(Result::is_ok);
        assert_eq!(listening.len(), 1, "{refused:?}");
        UnixStream::connect(&path).expect("it listens");
        assert_eq!(names(&folder), ["s"]);
        drop(listening);
        assert!(names(&folder).is_empty());
    }
}

#[test]
fn what_is_no_socket_is_never_removed() {
    let (folder, path) = folder();
    fs::write(&path, "text").expect("written");
    assert!(refusal(&path).to_string().contains("not a socket"));
    assert_eq!(fs::read(&path).expect("it is there"), b"text");
    fs::remove_file(&path).expect("removed");

    fs::create_dir(&path).expect("a folder");
    assert_in_use(&path);
    fs::remove_dir(&path).expect("it is there");

    let target = folder.path().join("target");
    symlink(&target, &path).expect("a link");
    assert_in_use(&path);
    assert!(!target.exists());
    leave_over(&target);
    assert_in_use(&path);
    assert!(path.is_symlink() && target.exists());
}

#[test]
fn only_its_own_socket_is_removed() {
    let (_folder, path) = folder();
    let listener = Listener::bind(&path).expect("listening");
    fs::remove_file(&path).expect("removed");
    let other = UnixListener::bind(&path).expect("bound");
    drop(listener);
    UnixStream::connect(&path).expect("it is the other one");
    drop(other);
    drop(Listener::bind(&path).expect("listening"));
    assert!(!path.exists());
}

#[test]
fn names_in_the_abstract_namespace_have_no_file() {
    let name = format!("@qapi-session-{}", std::process::id());
    let listener = Listener::bind(&*format!("unix:{name}")).expect("listening");
    let again = Listener::bind(&*format!("unix:{name}")).expect_err("it is in use");
    assert!(again.to_string().contains("in use"), "{again}");
    assert!(!Path::new(&name).exists());
    drop(listener);
    Listener::bind(&*format!("unix:{name}")).expect("free again");
}

#[test]
fn a_lock_counts_while_it_is_held() {
    let (folder, path) = folder();
    let lock = folder.path().join("s.replacing");
    leave_over(&path);
    let held = fs::File::create(&lock).expect("a lock");
    flock(&held, FlockOperation::NonBlockingLockExclusive).expect("locked");
    assert!(refusal(&path).to_string().contains("another process is replacing the socket"));
    assert!(path.exists());
    // As after a crash.
    drop(held);
    let listener = Listener::bind(&path).expect("the lock is free");
    assert_eq!(names(&folder), ["s"]);
    drop(listener);

    // Nothing is made or opened behind a link.
    leave_over(&path);
    let target = folder.path().join("target");
    symlink(&target, &lock).expect("a link");
    Listener::bind(&path).expect_err("a link is no lock");
    assert!(!target.exists());
    fs::remove_file(&lock).expect("removed");

    // One that cannot be read, or is a pipe, has no one wait.
    rustix::fs::mkfifoat(rustix::fs::CWD, &lock, Mode::RUSR | Mode::WUSR).expect("a pipe");
    assert_in_use(&path);
    assert!(lock.exists());
}

#[test]
fn clients_that_wait_when_a_listener_goes_are_told() {
    let (_folder, path) = folder();
    let listener = Listener::bind(&path).expect("listening");
    let mut client = UnixStream::connect(&path).expect("connected");
    client.set_read_timeout(Some(LONG)).expect("set");
    drop(listener);
    match client.read(&mut [0]) {
        Ok(read) => assert_eq!(read, 0),
        Err(error) => assert_eq!(error.kind(), ErrorKind::ConnectionReset),
    }
}
