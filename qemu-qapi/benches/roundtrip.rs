//! What a blocking round trip costs beyond a bare write and read of the same bytes.
//!
//! Against QEMU, both are timed alternately for a few milliseconds each, so that other load affects both alike. The
//! median of the ratios is printed. This is the time that a program sees, most of it spent in QEMU and the kernel.
//!
//! Without a server, the client uses a transport in memory that has the reply ready: no other thread, and no system
//! calls except those of locks. This measures the client's own work, compared with writing the same request with
//! `format!` and reading the same reply with `serde_json`. A server in another thread of this process would measure the
//! scheduler instead.
#![allow(clippy::print_stdout)] // a benchmark reports

use std::hint::black_box;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use qapi_types::qmp::{self, command};
use qemu_qapi::Options;
use qemu_qapi::blocking::{Qmp, Transport};

/// Calls in one turn, and turns.
const CALLS: usize = 200;
const TURNS: usize = 200;

const GREETING: &[u8] = b"{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7}, \"package\": \"\"}, \"capabilities\": []}}\r\n";

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// A socket with the negotiation behind it, and no more.
struct Bare(UnixStream);

impl Bare {
    fn new(path: &Path) -> Self {
        let mut bare = Self(UnixStream::connect(path).expect("connected"));
        bare.read();
        bare.0.write_all(b"{\"execute\": \"qmp_capabilities\"}\n").expect("sent");
        bare.read();
        bare
    }

    fn read(&mut self) -> usize {
        let mut buffer = [0; 64 << 10];
        let mut length = 0;
        loop {
            length += self.0.read(&mut buffer[length..]).expect("read");
            if buffer[..length].ends_with(b"\r\n") {
                return length;
            }
        }
    }

    fn round_trip(&mut self) {
        self.0.write_all(b"{\"execute\": \"query-status\", \"id\": 123456}\n").expect("sent");
        self.read();
    }
}

fn time(mut act: impl FnMut()) -> Duration {
    let start = Instant::now();
    act();
    start.elapsed()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn compare(server: &str, bare: &Path, ours: &Path) {
    let mut bare = Bare::new(bare);
    let vm = Qmp::connect_with(ours, &Options::default().out_of_band(false)).expect("connected");
    let (mut bare_us, mut ours_us, mut piped_us, mut ratios) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let per_call = |total: Duration| total.as_secs_f64() * 1e6 / CALLS as f64;
    for turn in 0..TURNS {
        let mut bare_turn = || per_call(time(|| (0..CALLS).for_each(|_| bare.round_trip())));
        let ours_turn = || {
            per_call(time(|| {
                for _ in 0..CALLS {
                    vm.execute(command::QueryStatus::new()).expect("a status");
                }
            }))
        };
        // Whoever goes second is not always the same.
        let (bare_time, ours_time) = if turn % 2 == 0 {
            let bare_time = bare_turn();
            (bare_time, ours_turn())
        } else {
            let ours_time = ours_turn();
            (bare_turn(), ours_time)
        };
        let piped_time = per_call(time(|| {
            for _ in 0..CALLS / 8 {
                for _ in 0..8 {
                    vm.submit(command::QueryStatus::new(), |reply| drop(reply.expect("a status"))).expect("sent");
                }
                vm.drive_all().expect("all answered");
            }
        }));
        if turn >= TURNS / 10 {
            ratios.push(ours_time / bare_time);
            bare_us.push(bare_time);
            ours_us.push(ours_time);
            piped_us.push(piped_time);
        }
    }
    println!(
        "{server}: bare {:.1} us, ours {:.1} us, ratio {:.3} (at most 1.15); eight pipelined: {:.1} us a call",
        median(bare_us),
        median(ours_us),
        median(ratios),
        median(piped_us)
    );
}

/// A transport that answers each request as soon as it is written.
#[derive(Default)]
struct Memory(Mutex<Vec<u8>>);

impl Transport for Memory {
    fn read(&self, buffer: &mut [u8], _: Option<Duration>) -> io::Result<usize> {
        let mut answers = self.0.lock().expect("not poisoned");
        let length = answers.len().min(buffer.len());
        buffer[..length].copy_from_slice(&answers[..length]);
        answers.drain(..length);
        if length == 0 { Err(io::ErrorKind::TimedOut.into()) } else { Ok(length) }
    }

    fn write(&self, bytes: &[u8], _: &[OwnedFd], _: Option<Duration>) -> io::Result<usize> {
        let mut answers = self.0.lock().expect("not poisoned");
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            let end = line.len() - b"}\n".len();
            let start = line[..end].iter().rposition(|byte| *byte == b' ').expect("a blank before the id");
            answers.extend_from_slice(&REPLY.as_bytes()[..REPLY.len() - 1]);
            answers.extend_from_slice(b", \"id\": ");
            answers.extend_from_slice(&line[start + 1..end]);
            answers.extend_from_slice(b"}\r\n");
        }
        Ok(bytes.len())
    }

    fn interrupt(&self) {}
}

const REPLY: &str = r#"{"return": {"status": "running", "singlestep": false, "running": true}}"#;

/// The work of a call without a session: a request written, and a reply read into the same type.
fn bare_call(memory: &Memory, id: u64) -> qmp::StatusInfo {
    let request = format!("{{\"execute\": \"query-status\", \"id\": {id}}}\n");
    memory.write(request.as_bytes(), &[], None).expect("written");
    let mut buffer = [0; 4096];
    let length = memory.read(&mut buffer, None).expect("an answer");
    let mut reply: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(&buffer[..length]).expect("a reply");
    assert_eq!(reply["id"], id);
    qapi_types::from_value(reply.remove("return").expect("a return")).expect("a status")
}

fn in_memory() {
    const CALLS: u64 = 2_000;
    let bare = Memory::default();
    let transport = Memory::default();
    transport.0.lock().expect("not poisoned").extend_from_slice(GREETING);
    let vm = Qmp::over(transport, &Options::default()).expect("connected");
    let per_call = |total: Duration| total.as_secs_f64() * 1e9 / CALLS as f64;
    let (mut bare_ns, mut ours_ns, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 0..TURNS {
        let ours_time = per_call(time(|| {
            for _ in 0..CALLS {
                black_box(vm.execute(command::QueryStatus::new()).expect("a status"));
            }
        }));
        let bare_time = per_call(time(|| (0..CALLS).for_each(|id| drop(black_box(bare_call(&bare, id))))));
        if turn >= TURNS / 10 {
            ratios.push(ours_time / bare_time);
            bare_ns.push(bare_time);
            ours_ns.push(ours_time);
        }
    }
    println!(
        "without a server: by hand {:.0} ns, ours {:.0} ns, ratio {:.3}",
        median(bare_ns),
        median(ours_ns),
        median(ratios)
    );
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, two) = (folder.path().join("1"), folder.path().join("2"));
    let monitor = |path: &Path| format!("unix:{},server=on,wait=off", path.display());
    let qemu = Command::new("qemu-system-x86_64")
        .args(["-machine", "none", "-nodefaults", "-display", "none"])
        .args(["-qmp", &monitor(&one), "-qmp", &monitor(&two)])
        .stdin(Stdio::null())
        .spawn();
    match qemu {
        Ok(child) => {
            let _running = Running(child);
            while UnixStream::connect(&two).is_err() {
                std::thread::sleep(Duration::from_millis(20));
            }
            std::thread::sleep(Duration::from_millis(200));
            compare("QEMU", &one, &two);
        }
        Err(error) => println!("no QEMU to compare with: {error}"),
    }
    in_memory();
}
