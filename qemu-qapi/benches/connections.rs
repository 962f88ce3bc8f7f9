//! What many idle connections weigh, and how many events one thread takes.
//!
//! The weight is the growth of this process's resident memory, the servers' ends of the sockets
//! included, and so an upper bound of the heap's.
#![allow(clippy::print_stdout)] // a benchmark reports

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use qapi_types::qmp;
use qemu_qapi::Options;
use qemu_qapi::tokio::{Events, Qmp};

const CONNECTIONS: usize = 5_000;
const EVENTS: usize = 500_000;

const GREETING: &[u8] = b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7}, \"package\": \"\"}, \"capabilities\": [\"oob\"]}}\r\n";

/// A connection whose greeting and negotiation the server's end has behind it.
async fn connected(options: &Options) -> (Qmp, Events<qmp::Event>, UnixStream) {
    let (ours, theirs) = UnixStream::pair().expect("a pair of sockets");
    let mut server = theirs.try_clone().expect("a clone");
    server.write_all(GREETING).expect("sent");
    server.write_all(b"{\"return\": {}, \"id\": 0}\r\n").expect("sent");
    // The reply may come early here: what counts is that nothing is under way.
    let vm = match Qmp::from_fd(ours, options).await {
        Ok(connected) => connected,
        Err(error) => panic!("{error}"),
    };
    let mut buffer = [0; 1000];
    _ = server.read(&mut buffer).expect("read");
    let events = vm.events();
    (vm, events, theirs)
}

/// Resident memory, in bytes.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("a line");
    line.split_whitespace().nth(1).and_then(|number| number.parse::<usize>().ok()).expect("a number") * 1024
}

async fn weigh() {
    let options = Options::default();
    let mut held = Vec::with_capacity(CONNECTIONS);
    held.push(connected(&options).await);
    let before = resident();
    for _ in 1..CONNECTIONS {
        held.push(connected(&options).await);
    }
    let each = (resident() - before) / (CONNECTIONS - 1);
    println!("{CONNECTIONS} idle connections: {each} bytes each (at most 16384)");
}

async fn take_events() {
    // Whichever thread is behind, none is dropped.
    let options = Options::default().event_queue(EVENTS).event_bytes(usize::MAX);
    let (_vm, mut events, mut server) = connected(&options).await;
    let writer = std::thread::spawn(move || {
        let event = "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 123456}, \"event\": \"BALLOON_CHANGE\", \"data\": {\"actual\": 1073741824}}\r\n";
        let block = event.repeat(100);
        for _ in 0..EVENTS / 100 {
            server.write_all(block.as_bytes()).expect("sent");
        }
        server
    });
    let start = Instant::now();
    let mut sum = 0;
    for _ in 0..EVENTS {
        match events.next().await.expect("an event").expect("decoded").event {
            qmp::Event::BalloonChange(change) => sum += change.actual,
            other => panic!("{other:?}"),
        }
    }
    let took = start.elapsed();
    assert_eq!(sum, EVENTS as i64 * 1_073_741_824);
    drop(writer.join());
    println!(
        "{EVENTS} events typed in {took:.2?}: {:.0} a second (at least 100000)",
        EVENTS as f64 / took.as_secs_f64()
    );
}

fn main() {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile);
    let raised = rustix::process::Rlimit { current: limit.maximum, maximum: limit.maximum };
    _ = rustix::process::setrlimit(rustix::process::Resource::Nofile, raised);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(take_events());
    runtime.block_on(weigh());
    runtime.shutdown_timeout(Duration::from_secs(1));
}
