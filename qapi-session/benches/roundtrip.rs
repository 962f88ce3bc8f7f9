//! What a blocking round trip costs beyond a bare write and read of the same bytes: against QEMU,
//! and against a server in this process that answers at once.
//!
//! Both are timed in turns of a few milliseconds, so that they meet the same weather, and the median
//! of the turns' ratios is printed.
#![allow(clippy::print_stdout)] // a benchmark reports

use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use qapi_session::Options;
use qapi_session::blocking::Qmp;
use qapi_types::qmp::command;

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
                    vm.call(command::QueryStatus::new()).submit(|reply| drop(reply.expect("a status"))).expect("sent");
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

/// Serves one connection after the other, answering each request at once.
fn serve(listener: &UnixListener) {
    for stream in listener.incoming() {
        let mut stream = stream.expect("a connection");
        std::thread::spawn(move || {
            stream.write_all(GREETING).expect("sent");
            let mut buffer = [0; 4096];
            while let Ok(length @ 1..) = stream.read(&mut buffer) {
                let mut replies = Vec::new();
                for line in buffer[..length].split_inclusive(|byte| *byte == b'\n') {
                    let text = std::str::from_utf8(line).expect("text");
                    let id = text.rsplit_once("\"id\": ").map_or("0}\n", |(_, id)| id).trim_end().trim_end_matches('}');
                    let reply = format!(
                        "{{\"return\": {{\"status\": \"running\", \"singlestep\": false, \"running\": true}}, \"id\": {id}}}\r\n"
                    );
                    replies.extend_from_slice(reply.as_bytes());
                }
                if stream.write_all(&replies).is_err() {
                    return;
                }
            }
        });
    }
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, two, mock) = (folder.path().join("1"), folder.path().join("2"), folder.path().join("3"));
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
    let listener = UnixListener::bind(&mock).expect("listening");
    std::thread::spawn(move || serve(&listener));
    compare("a server in this process", &mock, &mock);
}
