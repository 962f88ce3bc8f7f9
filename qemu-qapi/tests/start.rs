//! Starting QEMU and its storage daemon, with both drivers.
#![cfg(unix)]

mod live;

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use qemu_qapi::{Error, Launch, Options, TimeoutKind, blocking, json, tokio as asynchronous};
use rustix::process::{Pid, test_kill_process};
use serde_json::Value;
use tempfile::TempDir;

/// Far more than anything here should take.
const LONG: Duration = Duration::from_secs(60);

#[derive(Clone, Copy, Debug)]
enum Driver {
    Blocking,
    Tokio,
}

const DRIVERS: [Driver; 2] = [Driver::Blocking, Driver::Tokio];

/// A QEMU of either driver.
#[derive(Debug)]
enum Qemu {
    Blocking(blocking::Qemu),
    Tokio(Box<asynchronous::Qemu>, tokio::runtime::Runtime),
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}

impl Driver {
    fn start(self, launch: impl Into<Launch>, options: &Options) -> Result<Qemu, Error> {
        match self {
            Self::Blocking => blocking::Qemu::start(launch, options).map(Qemu::Blocking),
            Self::Tokio => {
                let runtime = runtime();
                let started = runtime.block_on(asynchronous::Qemu::start(launch, options));
                started.map(|qemu| Qemu::Tokio(Box::new(qemu), runtime))
            }
        }
    }
}

impl Qemu {
    fn execute(&self, command: &'static str) -> Value {
        let reply = match self {
            Self::Blocking(qemu) => qemu.qmp().execute_raw(command, json!({})),
            Self::Tokio(qemu, runtime) => runtime.block_on(qemu.qmp().execute_raw(command, json!({}))),
        };
        reply.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    fn wait(&mut self, timeout: Duration) -> Result<std::process::ExitStatus, Error> {
        match self {
            Self::Blocking(qemu) => qemu.wait(timeout),
            Self::Tokio(qemu, runtime) => runtime.block_on(qemu.wait(timeout)),
        }
    }

    fn socket(&self) -> &Path {
        match self {
            Self::Blocking(qemu) => qemu.socket(),
            Self::Tokio(qemu, _) => qemu.socket(),
        }
    }

    fn stderr(&self) -> String {
        match self {
            Self::Blocking(qemu) => qemu.stderr(),
            Self::Tokio(qemu, _) => qemu.stderr(),
        }
    }

    fn id(&self) -> u32 {
        match self {
            Self::Blocking(qemu) => qemu.id(),
            Self::Tokio(qemu, _) => qemu.id(),
        }
    }

    /// Drops it. A runtime goes on for as long as it is kept.
    fn drop(self) -> Option<tokio::runtime::Runtime> {
        match self {
            Self::Blocking(qemu) => {
                drop(qemu);
                None
            }
            Self::Tokio(qemu, runtime) => {
                drop(qemu);
                Some(runtime)
            }
        }
    }
}

/// Whether there is such a process; true of zombies as well.
fn exists(id: u32) -> bool {
    test_kill_process(Pid::from_raw(id.cast_signed()).expect("an id")).is_ok()
}

fn is_gone_soon(id: u32) -> bool {
    let until = Instant::now() + LONG;
    while exists(id) && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(10));
    }
    !exists(id)
}

/// The smallest virtual machine.
fn machine(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["-nodefaults", "-no-user-config", "-display", "none", "-S", "-machine", "none,accel=tcg"]);
    command
}

/// A program that writes its id into a file and to standard error, and then does nothing.
fn silent(folder: &TempDir) -> Command {
    let mut command = Command::new("sh");
    command.current_dir(folder).args(["-c", "echo $$ > new; mv new id; echo it is $$ >&2; exec sleep 1000"]);
    command
}

fn id_of_silent(folder: &TempDir) -> u32 {
    let until = Instant::now() + LONG;
    loop {
        match fs::read_to_string(folder.path().join("id")) {
            Ok(id) => return id.trim().parse().expect("a number"),
            Err(error) if Instant::now() > until => panic!("{error}"),
            Err(_) => std::thread::sleep(Duration::from_millis(10)),
        }
    }
}

#[test]
fn a_machine_runs_until_it_quits() {
    for driver in DRIVERS {
        let Some(program) = live::qemu_program() else { return };
        // Through a shell that writes something to standard error first.
        let mut command = Command::new("sh");
        command.args(["-c", "echo a warning >&2; exec \"$0\" \"$@\""]).arg(program);
        command.args(machine(Path::new("")).get_args());
        let mut qemu = driver.start(command, &Options::default()).expect("started");
        assert_eq!(qemu.execute("query-status")["status"], "prelaunch", "{driver:?}");
        let socket = qemu.socket().to_owned();
        let folder = socket.parent().expect("a folder").to_owned();
        for (path, mode) in [(&socket, 0o600), (&folder, 0o700)] {
            assert_eq!(fs::metadata(path).expect("it exists").permissions().mode() & 0o777, mode, "{driver:?}");
        }
        let error = qemu.wait(Duration::from_millis(50)).expect_err("it runs");
        assert!(matches!(error, Error::Timeout { kind: TimeoutKind::Exit, .. }), "{driver:?}: {error}");
        qemu.execute("quit");
        assert!(qemu.wait(LONG).expect("it has quit").success(), "{driver:?}");
        assert!(!exists(qemu.id()), "{driver:?}");
        assert_eq!(qemu.stderr(), "a warning\n", "{driver:?}");
        drop(qemu);
        assert!(!folder.exists(), "{driver:?}");
    }
}

#[test]
fn a_machine_has_the_socket_and_the_descriptors_it_is_given() {
    for driver in DRIVERS {
        let Some(program) = live::qemu_program() else { return };
        let folder = TempDir::new().expect("a folder");
        let socket = folder.path().join("monitor");
        let mut command = machine(&program);
        command.args(["-add-fd", "fd=3,set=1,opaque=a", "-add-fd", "fd=10,set=2,opaque=b"]);
        let null = || File::open("/dev/null").expect("it is always there");
        let launch = Launch::new(command).socket(&socket).fd(3, null()).fd(10, null());
        let qemu = driver.start(launch, &Options::default()).expect("started");
        assert_eq!(qemu.socket(), socket, "{driver:?}");
        let sets = qemu.execute("query-fdsets");
        assert_eq!(sets.as_array().map(Vec::len), Some(2), "{driver:?}: {sets}");
        let id = qemu.id();
        let runtime = qemu.drop();
        assert!(is_gone_soon(id) && !socket.exists(), "{driver:?}");
        drop(runtime);

        let launch = || Launch::new(machine(&program)).socket(&socket);
        for launch in [launch().fd(10, null()).fd(10, null()), launch().fd(2, null())] {
            let error = driver.start(launch, &Options::default()).expect_err("it cannot be so");
            assert!(matches!(error, Error::Spawn { .. }), "{driver:?}: {error}");
        }
        // Whatever the number is, the error of a program that does not exist arrives.
        for number in 3..20 {
            let launch = Launch::new(Command::new("/no/such/program")).socket(&socket).fd(number, null());
            let error = driver.start(launch, &Options::default()).expect_err("there is no such program");
            assert!(matches!(error, Error::Spawn { .. }), "{driver:?} {number}: {error}");
        }
        let _listener = blocking::Listener::bind(&socket).expect("bound");
        let error = driver.start(launch(), &Options::default()).expect_err("the socket is in use");
        assert!(matches!(error, Error::Listen { .. }), "{driver:?}: {error}");
    }
}

#[test]
fn a_machine_that_ends_says_why() {
    for driver in DRIVERS {
        let Some(program) = live::qemu_program() else { return };
        let folder = TempDir::new().expect("a folder");
        let socket = folder.path().join("monitor");
        let mut command = machine(&program);
        command.args(["-no-such-option"]);
        let start = Instant::now();
        let error = driver.start(Launch::new(command).socket(&socket), &Options::default()).expect_err("a bad option");
        let Error::Exited { status, stderr, .. } = &error else { panic!("{driver:?}: {error}") };
        assert_eq!(status.code(), Some(1), "{driver:?}: {error}");
        assert!(stderr.contains("no-such-option"), "{driver:?}: {error}");
        assert!(error.to_string().contains("no-such-option") && error.is_connection(), "{driver:?}: {error}");
        // Nothing has waited for a deadline.
        assert!(start.elapsed() < Duration::from_secs(10), "{driver:?}");
        assert!(!socket.exists(), "{driver:?}");

        let missing = Command::new("/nowhere/qemu");
        let error = driver.start(missing, &Options::default()).expect_err("there is no such program");
        assert!(matches!(error, Error::Spawn { .. }), "{driver:?}: {error}");
    }
}

#[test]
fn a_silent_program_is_killed_at_the_deadline() {
    for driver in DRIVERS {
        let folder = TempDir::new().expect("a folder");
        let options = Options::default().greeting_timeout(Duration::from_millis(500));
        let error = driver.start(silent(&folder), &options).expect_err("it is silent");
        assert!(matches!(error, Error::Timeout { kind: TimeoutKind::Greeting, .. }), "{driver:?}: {error}");
        assert!(!runs(id_of_silent(&folder)), "{driver:?}");
    }
}

/// Whether a process runs and is no zombie: the runtime may have ended before it could wait for the process.
fn runs(id: u32) -> bool {
    let until = Instant::now() + LONG;
    let runs = || {
        let state = Command::new("ps").args(["-o", "stat=", "-p", &id.to_string()]).output().expect("it is there");
        !matches!(state.stdout.first(), None | Some(b'Z'))
    };
    while runs() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(10));
    }
    runs()
}

#[test]
fn a_dropped_machine_is_killed() {
    for driver in DRIVERS {
        let Some(program) = live::qemu_program() else { return };
        let qemu = driver.start(machine(&program), &Options::default()).expect("started");
        let (id, folder) = (qemu.id(), qemu.socket().parent().expect("a folder").to_owned());
        assert!(exists(id) && folder.exists(), "{driver:?}");
        let runtime = qemu.drop();
        match driver {
            Driver::Blocking => assert!(!exists(id)),
            Driver::Tokio => assert!(is_gone_soon(id)),
        }
        assert!(!folder.exists(), "{driver:?}");
        drop(runtime);
    }
}

#[test]
fn a_start_that_is_abandoned_kills_the_program() {
    let folder = TempDir::new().expect("a folder");
    let (runtime, options) = (runtime(), Options::default().greeting_timeout(LONG));
    let id = runtime.block_on(async {
        let start = asynchronous::Qemu::start(silent(&folder), &options);
        let started = tokio::task::spawn_blocking({
            let folder = folder.path().to_owned();
            move || while !folder.join("id").exists() {}
        });
        tokio::select! {
            started = start => panic!("{started:?}"),
            seen = started => seen.expect("it has begun"),
        }
        id_of_silent(&folder)
    });
    assert!(is_gone_soon(id));
}

#[test]
fn a_detached_machine_runs_on() {
    for driver in DRIVERS {
        let Some(program) = live::qemu_program() else { return };
        let folder = TempDir::new().expect("a folder");
        let socket = folder.path().join("monitor");
        let qemu = driver.start(Launch::new(machine(&program)).socket(&socket), &Options::default()).expect("started");
        let id = qemu.id();
        let runtime = match qemu {
            Qemu::Blocking(qemu) => {
                qemu.detach().execute_raw("query-name", json!({})).expect("it runs");
                None
            }
            Qemu::Tokio(qemu, runtime) => {
                runtime.block_on(async { qemu.detach().execute_raw("query-name", json!({})).await }).expect("it runs");
                Some(runtime)
            }
        };
        assert!(exists(id), "{driver:?}");
        let again = blocking::Qmp::connect(&socket).expect("attached");
        again.execute_raw("quit", json!({})).expect("it ends");
        // It is no zombie, either.
        assert!(is_gone_soon(id), "{driver:?}");
        drop(runtime);
    }
}

#[test]
fn storage_daemons_start() {
    for driver in DRIVERS {
        for program in live::storage_daemon_programs() {
            let mut qemu =
                driver.start(Launch::storage_daemon(Command::new(program)), &Options::default()).expect("started");
            assert_eq!(qemu.execute("query-named-block-nodes"), json!([]), "{driver:?}");
            qemu.execute("quit");
            assert!(qemu.wait(LONG).expect("it has quit").success(), "{driver:?}");
        }
    }
}
