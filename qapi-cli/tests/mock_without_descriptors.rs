//! Tests of the mock with too few file descriptors or too little memory for its clients.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Resource, Rlimit, prlimit};

const LONG: Duration = Duration::from_secs(60);

/// More clients than the descriptors allow, and fewer than the listener's queue holds.
const CLIENTS: usize = 16;

struct Mock(Child);

impl Drop for Mock {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

fn start(path: &Path, descriptors: u32) -> Mock {
    let script = format!("ulimit -n {descriptors} && exec \"$0\" mock --clients 100 --path \"$1\"");
    let child = Command::new("sh")
        .args(["-c", &script, env!("CARGO_BIN_EXE_qapi")])
        .arg(path)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut mock = Mock(child.unwrap());
    let mut line = String::new();
    BufReader::new(mock.0.stderr.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.contains("listening"), "{line}");
    mock
}

fn connect(path: &Path) -> UnixStream {
    let client = UnixStream::connect(path).unwrap();
    client.set_read_timeout(Some(LONG)).unwrap();
    client
}

/// Checks that the client receives the greeting and a reply.
fn assert_served(client: UnixStream) {
    serve(&client);
}

fn serve(mut client: &UnixStream) {
    let mut reader = BufReader::new(client.try_clone().unwrap());
    let mut line = || {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        line
    };
    assert!(line().contains("QMP"));
    client.write_all(b"{\"execute\":\"qmp_capabilities\"}").unwrap();
    assert!(line().contains("return"));
}

#[test]
fn a_mock_without_file_descriptors_goes_on_serving() {
    // Depending on the limit, creating a client's socket fails first, or creating a descriptor for its thread.
    for descriptors in 18..22 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("s");
        let mut mock = start(&path, descriptors);
        let clients: Vec<_> = (0..CLIENTS).map(|_| connect(&path)).collect();
        let process = format!("/proc/{}/fd", mock.0.id());
        let deadline = Instant::now() + LONG;
        // Serving a client may need two descriptors, so one may stay free.
        while std::fs::read_dir(&process).unwrap().count() + 1 < descriptors as usize {
            assert_eq!(mock.0.try_wait().unwrap(), None, "it has ended with {descriptors} descriptors");
            assert!(Instant::now() < deadline, "the clients leave it room");
            thread::sleep(Duration::from_millis(10));
        }
        thread::sleep(Duration::from_millis(300));
        assert_eq!(mock.0.try_wait().unwrap(), None, "it has ended with {descriptors} descriptors");
        // All clients are served in turn, because no connection was closed.
        for client in clients {
            assert_served(client);
        }
        assert_served(connect(&path));
    }
}

#[test]
fn a_mock_without_threads_does_not_turn_its_queue_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s");
    let mock = start(&path, 256);
    let limit = |bytes: Option<u64>| {
        let process = Pid::from_child(&mock.0);
        prlimit(Some(process), Resource::As, Rlimit { current: bytes, maximum: None }).unwrap();
    };
    // A client that stays connected ensures that the mock has started fully and has no unused stack left over.
    let first = connect(&path);
    serve(&first);
    // A starting thread uses far more memory for a moment.
    let size = || {
        let status = std::fs::read_to_string(format!("/proc/{}/status", mock.0.id())).unwrap();
        let size = status.lines().find_map(|line| line.strip_prefix("VmSize:")?.trim().strip_suffix(" kB"));
        size.unwrap().parse::<u64>().unwrap()
    };
    let (mut before, mut now) = (0, size());
    while before != now {
        thread::sleep(Duration::from_millis(100));
        before = std::mem::replace(&mut now, size());
    }
    // The limit leaves no room for a thread's stack, but for small allocations.
    limit(Some((now + 1024) << 10));
    let clients: Vec<_> = (0..CLIENTS - 2).map(|_| connect(&path)).collect();
    // The mock loses about one client every tenth of a second.
    thread::sleep(Duration::from_millis(350));
    limit(None);
    let is_greeted = |client: &mut UnixStream| matches!(client.read(&mut [0]), Ok(1));
    drop(first);
    let served = clients.into_iter().filter_map(|mut client| is_greeted(&mut client).then_some(client)).count();
    assert!((CLIENTS - 2 - 8..CLIENTS - 2).contains(&served), "{served} are served");
    assert_served(connect(&path));
}
