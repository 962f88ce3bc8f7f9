//! Servers and clients on virtio-serial ports in a booted guest, and file systems that are really frozen.
//!
//! Polling such a port takes its data off the queue. The interrupt that follows then finds nothing new and wakes no
//! thread. So if a port is polled twice, or by two threads, it may hold data for which no thread is woken until more
//! arrives. No substitute device that a test can create behaves like this.
//!
//! `QAPI_TEST_CALLS` sets the number of calls to the agent. When `poll` was given the port twice, one of the first 500
//! calls stalled.

mod guest;
#[path = "../../qemu-qapi/tests/live/mod.rs"]
mod live;

use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use qemu_qapi::qga::{AsyncClient as _, Client as _};
use qemu_qapi::qmp::{self, command};
use qemu_qapi::server::Call;
use qemu_qapi::workflow::Freeze;
use qemu_qapi::{CommandError, Commands, Options, blocking, tokio};

use self::guest::Guest;
use self::guest::inside::{self, Port};

const CALLS: usize = 5000;

/// A call without a reply for this long has stalled: only the next call would wake the server. The time is long enough for
/// an emulated machine on a busy host.
const PATIENCE: Duration = Duration::from_secs(30);

/// The timeout for booting the guest.
const BOOT: Duration = Duration::from_secs(90);

#[test]
fn no_wake_up_is_lost_on_virtio_serial() {
    let calls = std::env::var("QAPI_TEST_CALLS").map_or(CALLS, |calls| calls.parse().unwrap());
    if inside::is_here() {
        return inside::run(CALLS / 5, PATIENCE);
    }
    let Some(guest) = guest::boot("no_wake_up_is_lost_on_virtio_serial") else { return };
    thread::scope(|scope| {
        scope.spawn(|| call_agent(&guest, calls));
        scope.spawn(|| call_on_tokio(&guest, calls / 2));
        scope.spawn(|| serve(&guest, Port::BlockingClient));
        scope.spawn(|| serve(&guest, Port::TokioClient));
    });
}

/// The guest writes to its disk all the time, and the host sees what arrives there.
#[test]
fn a_frozen_guest_does_not_write() {
    if inside::is_here() {
        return inside::write_to_disk();
    }
    let Some(guest) = guest::boot_with_disk("a_frozen_guest_does_not_write") else { return };
    let agent = blocking::Qga::connect_with(guest.port(Port::Agent), &options()).unwrap();
    wait_until_written(&guest);
    let frozen = agent.freeze(Freeze::new()).unwrap();
    assert_eq!(frozen.file_systems(), 1);
    assert_not_written(&guest);
    drop(frozen);
    wait_until_written(&guest);
    let frozen = agent.freeze(Freeze::new().mountpoints(["/disk"])).unwrap();
    assert_not_written(&guest);
    assert_eq!(frozen.finish().unwrap(), 1);
    wait_until_written(&guest);
    drop(agent);

    let runtime = ::tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let agent = tokio::Qga::connect_with(guest.port(Port::Agent), &options()).await.unwrap();
        let frozen = agent.freeze(Freeze::new()).await.unwrap();
        assert_not_written(&guest);
        drop(frozen);
        // The task that thaws it begins after this one, and a command waits for its turn.
        ::tokio::task::yield_now().await;
        agent.guest_ping().await.unwrap();
        wait_until_written(&guest);
        let frozen = agent.freeze(Freeze::new()).await.unwrap();
        assert_not_written(&guest);
        assert_eq!(frozen.finish().await.unwrap(), 1);
        wait_until_written(&guest);
    });
}

fn wait_until_written(guest: &Guest) {
    let (before, start) = (guest.disk(), Instant::now());
    while guest.disk() == before {
        assert!(start.elapsed() < PATIENCE, "the guest does not write");
        thread::sleep(Duration::from_millis(20));
    }
}

fn assert_not_written(guest: &Guest) {
    let before = guest.disk();
    thread::sleep(Duration::from_secs(2));
    assert!(guest.disk() == before, "the guest writes");
}

fn options() -> Options {
    Options::default().agent_timeout(BOOT).command_timeout(PATIENCE)
}

fn call_agent(guest: &Guest, calls: usize) {
    let agent = blocking::Qga::connect_with(guest.port(Port::Agent), &options()).unwrap();
    let start = Instant::now();
    for call in 0..calls {
        agent.guest_ping().unwrap_or_else(|error| panic!("call {call} of the agent: {error}"));
    }
    report("the agent", calls, start);
}

fn call_on_tokio(guest: &Guest, calls: usize) {
    let runtime = ::tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let agent = tokio::Qga::connect_with(guest.port(Port::TokioServer), &options()).await.unwrap();
        let start = Instant::now();
        for call in 0..calls {
            agent.guest_ping().await.unwrap_or_else(|error| panic!("call {call} of the server on tokio: {error}"));
        }
        report("the server on tokio", calls, start);
    });
}

fn report(what: &str, calls: usize, start: Instant) {
    // The output of `println!` would be hidden if the test passes.
    _ = writeln!(io::stderr(), "{what}: {calls} calls in {:?}", start.elapsed());
}

#[derive(Commands, Debug)]
#[qapi(protocol = "qmp", shared)]
enum HostCommands {
    QueryName,
    Quit,
}

/// The server on the host, for the clients in the guest.
#[derive(Debug, Default)]
struct Host {
    calls: AtomicUsize,
    has_quit: AtomicBool,
}

impl HostCommandsServer for Host {
    type Error = CommandError;

    fn query_name(&self, _: &mut Call, _: command::QueryName) -> Result<qmp::NameInfo, CommandError> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        Ok(qmp::NameInfo::new())
    }
    fn quit(&self, call: &mut Call, _: command::Quit) -> Result<(), CommandError> {
        self.has_quit.store(true, Ordering::Relaxed);
        call.server().shutdown();
        Ok(())
    }
}

fn serve(guest: &Guest, port: Port) {
    let host = Arc::new(Host::default());
    let start = Instant::now();
    blocking::Server::new(HostCommands::service(host.clone())).serve_socket(guest.connect(port)).unwrap();
    let calls = host.calls.load(Ordering::Relaxed);
    assert!(host.has_quit.load(Ordering::Relaxed), "{port:?} has stalled after {calls} calls");
    report(&format!("{port:?}"), calls, start);
}
