//! Clients that reconnect to a QEMU and a guest agent that are killed and started again, with both drivers.
#![cfg(unix)]

mod live;

use std::io::{Read as _, Write as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{io, thread};

use live::Peer;
use qapi_types::qga::{AsyncClient as _, Client as _};
use qapi_types::qmp::{AsyncClient as _, Client as _, Event};
use qemu_qapi::{AnyEvent, Backoff, Error, Filter, Options, Timestamped, blocking, json, tokio as asynchronous};

/// Far more than anything here should take.
const LONG: Duration = Duration::from_secs(60);
const SHORT: Duration = Duration::from_millis(300);

fn backoff() -> Backoff {
    Backoff::default().first(Duration::from_millis(10)).longest(Duration::from_millis(50))
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// A virtual machine with a second monitor at this path. The first one is the test's own.
fn start(program: &Path, monitor: &Path) -> blocking::Qemu {
    let mut command = Command::new(program);
    command.args(["-nodefaults", "-no-user-config", "-display", "none", "-S", "-machine", "none,accel=tcg", "-qmp"]);
    command.arg(format!("unix:{},server=on,wait=off", monitor.display()));
    blocking::Qemu::start(command, &Options::default()).expect("started")
}

/// Has it quit, and waits until it has.
fn quit(mut vm: blocking::Qemu) {
    vm.qmp().quit().expect("it quits");
    vm.wait(LONG).expect("it ends");
}

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("monitor");
    (folder, path)
}

/// What a subscription has delivered: the name of an event, or what was wrong.
fn told<E: std::fmt::Debug>(item: Option<Result<Timestamped<E>, Error>>, name: impl FnOnce(&E) -> String) -> String {
    match item {
        None => "the end".to_owned(),
        Some(Ok(event)) => name(&event.event),
        Some(Err(Error::Reconnected { address })) => {
            assert!(address.is_some());
            "reconnected".to_owned()
        }
        Some(Err(error)) if error.is_timeout() => "a timeout".to_owned(),
        Some(Err(Error::Connect { .. })) => "no connection".to_owned(),
        Some(Err(error)) => panic!("{error}"),
    }
}

#[test]
fn a_blocking_subscription_goes_on() {
    let Some(program) = live::qemu_program() else { return };
    let (_folder, path) = folder();
    let vm = start(&program, &path);
    let server = blocking::Qmp::reconnecting(&path, Options::default(), backoff()).expect("an address");
    let mut events = server.subscribe(Filter::all()).expect("connected").decoded::<Event>();
    let mut next = |within| told(events.next_within(within), |event| event.name().to_owned());
    vm.qmp().cont().expect("it runs");
    assert_eq!(next(LONG), "RESUME");

    // What the old connection has said comes before the new one, although that is made first.
    quit(vm);
    let vm = start(&program, &path);
    server.client().expect("connected").query_status().expect("a good connection");
    assert_eq!(server.connections(), 2);
    assert_eq!([next(LONG), next(LONG)], ["SHUTDOWN", "reconnected"]);
    vm.qmp().cont().expect("it runs");
    assert_eq!(next(LONG), "RESUME");

    // Nothing but the subscription reconnects, once there is something to connect to.
    drop(vm);
    assert_eq!([next(SHORT), next(Duration::ZERO)], ["a timeout", "a timeout"]);
    let vm = thread::scope(|scope| {
        let starting = scope.spawn(|| {
            thread::sleep(SHORT);
            start(&program, &path)
        });
        assert_eq!(next(LONG), "reconnected");
        starting.join().expect("no panic")
    });
    vm.qmp().cont().expect("it runs");
    assert_eq!(next(LONG), "RESUME");
    assert_eq!(server.connections(), 3);
    server.client().expect("the same").query_status().expect("a good connection");
    assert_eq!(server.connections(), 3);

    // A wait for one event tells as well.
    drop(vm);
    let vm = start(&program, &path);
    let error = events.wait_for_any::<Event, ()>(LONG, |_| None).expect_err("something was missed");
    assert!(matches!(error, Error::Reconnected { .. }) && !error.is_lost(), "{error}");

    drop(server);
    let mut next = || told(events.next_within(LONG), |event| event.name().to_owned());
    assert_eq!([next(), next()], ["the end", "the end"]);
    drop(vm);
}

/// An attempt to connect goes on while the subscription that has begun it is not waited for, so other users of the client
/// do not wait for ever.
#[test]
fn an_attempt_goes_on_without_its_subscription() {
    let Some(program) = live::qemu_program() else { return };
    let (_folder, path) = folder();
    let vm = start(&program, &path);
    runtime().block_on(async {
        let options = Options::default().greeting_timeout(3 * SHORT);
        let server = asynchronous::Qmp::reconnecting(&path, options, backoff().tries(2)).expect("an address");
        let mut events = server.subscribe(Filter::all()).await.expect("connected").decoded::<Event>();
        quit(vm);
        // It accepts, and says nothing.
        _ = std::fs::remove_file(&path);
        let _silent = UnixListener::bind(&path).expect("a socket");
        while told(events.next_within(SHORT).await, |event| event.name().to_owned()) != "a timeout" {}
        let other = tokio::time::timeout(LONG, server.client()).await.expect("it does not hang");
        assert!(other.expect_err("no greeting").is_timeout());
    });
}

#[test]
fn an_asynchronous_subscription_goes_on() {
    let Some(program) = live::qemu_program() else { return };
    let (_folder, path) = folder();
    let vm = start(&program, &path);
    runtime().block_on(async {
        let server = asynchronous::Qmp::reconnecting(&path, Options::default(), backoff()).expect("an address");
        let mut events = server.subscribe(Filter::all()).await.expect("connected").decoded::<Event>();
        let mut next = async |within| told(events.next_within(within).await, |event| event.name().to_owned());
        vm.qmp().cont().expect("it runs");
        assert_eq!(next(LONG).await, "RESUME");

        quit(vm);
        let vm = start(&program, &path);
        server.client().await.expect("connected").query_status().await.expect("a good connection");
        assert_eq!(server.connections(), 2);
        assert_eq!([next(LONG).await, next(LONG).await], ["SHUTDOWN", "reconnected"]);
        vm.qmp().cont().expect("it runs");
        assert_eq!(next(LONG).await, "RESUME");

        drop(vm);
        assert_eq!([next(SHORT).await, next(Duration::ZERO).await], ["a timeout", "a timeout"]);
        let starting = tokio::task::spawn_blocking({
            let (program, path) = (program.clone(), path.clone());
            move || {
                thread::sleep(SHORT);
                start(&program, &path)
            }
        });
        assert_eq!(next(LONG).await, "reconnected");
        let vm = starting.await.expect("no panic");
        vm.qmp().cont().expect("it runs");
        assert_eq!(next(LONG).await, "RESUME");
        assert_eq!(server.connections(), 3);
        server.client().await.expect("the same").query_status().await.expect("a good connection");
        assert_eq!(server.connections(), 3);

        drop(vm);
        let vm = start(&program, &path);
        let error = events.wait_for_any::<Event, ()>(LONG, |_| None).await.expect_err("something was missed");
        assert!(matches!(error, Error::Reconnected { .. }) && !error.is_lost(), "{error}");

        drop(server);
        let mut next = async || told(events.next_within(LONG).await, |event| event.name().to_owned());
        assert_eq!([next().await, next().await], ["the end", "the end"]);
        drop(vm);
    });
}

/// After the last attempt the subscription says so, and goes on all the same.
#[test]
fn attempts_come_to_an_end() {
    let Some(program) = live::qemu_program() else { return };
    let name = |event: &AnyEvent| event.name.clone();
    let (_folder, path) = folder();

    let vm = start(&program, &path);
    let server = blocking::Qmp::reconnecting(&path, Options::default(), backoff().tries(2)).expect("an address");
    let mut events = server.subscribe(Filter::all()).expect("connected");
    drop(vm);
    assert_eq!([told(events.next(), name), told(events.next(), name)], ["no connection", "no connection"]);
    server.client().expect_err("no connection");
    let vm = start(&program, &path);
    assert_eq!(told(events.next(), name), "reconnected");
    drop((server, events, vm));

    let vm = start(&program, &path);
    runtime().block_on(async {
        let server =
            asynchronous::Qmp::reconnecting(&path, Options::default(), backoff().tries(2)).expect("an address");
        let mut events = server.subscribe(Filter::all()).await.expect("connected");
        drop(vm);
        let ended = [told(events.next().await, name), told(events.next().await, name)];
        assert_eq!(ended, ["no connection", "no connection"]);
        server.client().await.expect_err("no connection");
        let _vm = start(&program, &path);
        assert_eq!(told(events.next().await, name), "reconnected");
    });
}

#[test]
fn an_agent_is_started_again() {
    let Some(mut agent) = live::guest_agent() else { return };
    let path = agent.path();
    let server = blocking::Qga::reconnecting(&path, Options::default(), backoff()).expect("an address");
    for connections in 1..=3 {
        server.client().expect("connected").guest_ping().expect("a good connection");
        assert_eq!(server.connections(), connections);
        agent = agent.kill().start();
    }
    drop(server);
    runtime().block_on(async {
        let server = asynchronous::Qga::reconnecting(&path, Options::default(), backoff()).expect("an address");
        for connections in 1..=3 {
            server.client().await.expect("connected").guest_ping().await.expect("a good connection");
            assert_eq!(server.connections(), connections);
            agent = agent.kill().start();
        }
    });
}

/// A socket that stays open whether there is an agent or not, as that of a virtio-serial port does.
fn port(agent: PathBuf) -> (tempfile::TempDir, PathBuf) {
    let (folder, path) = folder();
    let listener = UnixListener::bind(&path).expect("bound");
    thread::spawn(move || {
        for client in listener.incoming() {
            let client = client.expect("a client");
            client.set_read_timeout(Some(Duration::from_millis(20))).expect("set");
            bridge(client, &agent);
        }
    });
    (folder, path)
}

/// Until the client goes. What is sent while there is no agent is lost.
fn bridge(mut client: UnixStream, path: &Path) {
    let mut agent: Option<UnixStream> = None;
    let mut bytes = [0; 4096];
    loop {
        match client.read(&mut bytes) {
            Ok(0) => return,
            Ok(read) => {
                if agent.as_mut().is_some_and(|agent| agent.write_all(&bytes[..read]).is_err()) {
                    agent = None;
                }
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(_) => return,
        }
        agent = agent.or_else(|| {
            let agent = UnixStream::connect(path).ok()?;
            agent.set_read_timeout(Some(Duration::from_millis(20))).ok()?;
            Some(agent)
        });
        match agent.as_mut().map(|agent| agent.read(&mut bytes)) {
            Some(Ok(0)) => agent = None,
            Some(Ok(read)) => _ = client.write_all(&bytes[..read]),
            Some(Err(error)) if error.kind() != io::ErrorKind::WouldBlock => agent = None,
            _ => {}
        }
    }
}

fn impatient() -> Options {
    Options::default().agent_timeout(Duration::from_secs(2)).sync_timeout(Duration::from_millis(100))
}

/// The channel of an agent stays open without the agent: only its answer tells that it is there.
#[test]
fn an_agent_is_started_again_behind_its_channel() {
    let Some(agent) = live::guest_agent() else { return };
    let (_folder, path) = port(agent.path());
    let server = blocking::Qga::reconnecting(&path, impatient(), backoff().tries(0)).expect("an address");
    server.client().expect("connected").guest_ping().expect("a reply");
    let agent: Peer = agent.kill().start();
    server.client().expect("the same").guest_ping().expect("a reply");
    assert_eq!(server.connections(), 1);
    let killed = agent.kill();
    let error = server.client().expect_err("no agent");
    assert!(error.is_no_agent(), "{error}");
    let agent = killed.start();
    server.client().expect("connected").guest_ping().expect("a reply");
    drop(server);

    runtime().block_on(async {
        let server = asynchronous::Qga::reconnecting(&path, impatient(), backoff().tries(0)).expect("an address");
        server.client().await.expect("connected").guest_ping().await.expect("a reply");
        let agent = agent.kill().start();
        server.client().await.expect("the same").guest_ping().await.expect("a reply");
        assert_eq!(server.connections(), 1);
        let killed = agent.kill();
        let error = server.client().await.expect_err("no agent");
        assert!(error.is_no_agent(), "{error}");
        let _agent = killed.start();
        server.client().await.expect("connected").guest_ping().await.expect("a reply");
    });
}

/// An agent that executes a command answers nothing else: its client is handed out without being asked.
#[test]
fn a_busy_agent_is_left_in_peace() {
    let (_folder, path) = folder();
    let listener = UnixListener::bind(&path).expect("bound");
    let (begun, busy) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let (mut client, _) = listener.accept().expect("a client");
        let mut text = String::new();
        let mut bytes = [0; 4096];
        loop {
            let read = client.read(&mut bytes).expect("read");
            text += &String::from_utf8_lossy(&bytes[..read]);
            while let Some((line, rest)) = text.split_once('\n') {
                let request: serde_json::Value =
                    serde_json::from_str(line.trim_start_matches(|c| c != '{')).unwrap_or_default();
                if request["execute"] == "guest-ping" {
                    begun.send(()).expect("waited for");
                    thread::sleep(Duration::from_secs(3));
                }
                let value = request["arguments"].get("id").cloned().unwrap_or(json!({}));
                let marker: &[u8] = if request["execute"] == "guest-sync-delimited" { b"\xff" } else { b"" };
                let reply = json!({"return": value}).to_string();
                client.write_all(&[marker, reply.as_bytes(), b"\n"].concat()).expect("sent");
                text = rest.to_owned();
            }
            if read == 0 {
                return;
            }
        }
    });
    let options = impatient().agent_timeout(Duration::from_millis(500));
    let server = blocking::Qga::reconnecting(&path, options, backoff().tries(0)).expect("an address");
    let client = server.client().expect("connected");
    thread::scope(|scope| {
        let call = scope.spawn(move || client.guest_ping());
        busy.recv().expect("it has begun");
        server.client().expect("the same");
        call.join().expect("no panic").expect("a reply");
    });
    assert_eq!(server.connections(), 1);
}
