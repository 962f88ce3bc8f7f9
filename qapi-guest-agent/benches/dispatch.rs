//! Measures how fast commands are answered, compared with qemu-ga in the same run, and the memory for a connection.
//!
//! `cargo bench -p qapi-guest-agent` prints the results. Without qemu-ga, only this project is measured.

#![allow(clippy::print_stdout, missing_docs)] // this prints a report

#[path = "../tests/common/mod.rs"]
mod common;
#[path = "../../qemu-qapi/tests/live/mod.rs"]
mod live;

use std::fs;
use std::hint::black_box;
use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use qemu_qapi::qga::command;
use qemu_qapi::server::{Call, ServerHandle};
use qemu_qapi::{CommandError, Commands, blocking, tokio as asynchronous};

/// The number of pipelined commands.
const PIPELINED: usize = 20_000;
/// The number of commands that each wait for the reply to the last one.
const ONE_BY_ONE: usize = 2_000;
/// The number of rounds. The best one counts, because other programs run on the machine too.
const ROUNDS: usize = 7;
const CONNECTIONS: usize = 500;

/// A server with two commands of an agent.
#[derive(Commands)]
#[qapi(protocol = "qga")]
enum PlainCommands {
    GuestSync,
    GuestPing,
}

struct Plain;

impl PlainCommandsServer for Plain {
    type Error = CommandError;

    fn guest_sync(&mut self, _: &mut Call, command: command::GuestSync) -> Result<i64, CommandError> {
        Ok(command.id)
    }
    fn guest_ping(&mut self, _: &mut Call, _: command::GuestPing) -> Result<(), CommandError> {
        Ok(())
    }
}

fn main() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name);
    let (tokio, tokio_served) = serve_on_tokio(&path("tokio"));
    let (blocking, served) = serve_on_threads(&path("blocking"));
    println!("resident memory for each of {CONNECTIONS} connections that have asked something and keep silent");
    // This comes first, because memory that was freed before would be reused.
    for name in ["tokio", "blocking"] {
        println!("a plain server, {name:<16} {:>14} bytes", connection(&path(name)));
    }

    let agent = common::Agent::start(&[]);
    let theirs = live::guest_agent();
    let mut servers = Vec::new();
    servers.extend(theirs.iter().map(|theirs| ("qemu-ga", theirs.path())));
    servers.push(("this agent", agent.socket()));
    servers.push(("a plain server, blocking", path("blocking")));
    servers.push(("a plain server, tokio", path("tokio")));
    let mut best = vec![(0.0f64, 0.0f64); servers.len()];
    for _ in 0..ROUNDS {
        for ((_, path), best) in servers.iter().zip(&mut best) {
            best.0 = best.0.max(pipelined(path));
            best.1 = best.1.max(one_by_one(path));
        }
    }
    println!("\n{:<32} {:>14} {:>7} {:>14} {:>7}", "commands a second", "pipelined", "", "one at a time", "");
    let first = best[0];
    for ((name, _), best) in servers.iter().zip(&best) {
        let ratios = (best.0 / first.0, best.1 / first.1);
        println!("{name:<32} {:>14.0} {:>6.2}x {:>14.0} {:>6.2}x", best.0, ratios.0, best.1, ratios.1);
    }

    blocking.shutdown();
    tokio.shutdown();
    served.join().unwrap();
    tokio_served.join().unwrap();
}

fn serve_on_threads(path: &Path) -> (ServerHandle, thread::JoinHandle<()>) {
    let listener = blocking::Listener::bind(path).unwrap();
    let server = blocking::Server::new(PlainCommands::service(Plain)).clients(CONNECTIONS + 1);
    (server.handle(), thread::spawn(move || server.serve(listener).unwrap()))
}

fn serve_on_tokio(path: &Path) -> (ServerHandle, thread::JoinHandle<()>) {
    let server = asynchronous::Server::new(PlainCommands::service(Plain)).clients(CONNECTIONS + 1);
    let (handle, path) = (server.handle(), path.to_owned());
    let (listening, is_listening) = std::sync::mpsc::channel();
    let serve = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = asynchronous::Listener::bind(path).unwrap();
            listening.send(()).unwrap();
            server.serve(listener).await.unwrap();
        });
    };
    let served = thread::spawn(serve);
    is_listening.recv().unwrap();
    (handle, served)
}

fn request(number: usize) -> String {
    match number % 2 {
        0 => "{\"execute\": \"guest-ping\"}\n".to_owned(),
        _ => format!("{{\"execute\": \"guest-sync\", \"arguments\": {{\"id\": {number}}}}}\n"),
    }
}

fn connect(path: &Path) -> UnixStream {
    let stream = UnixStream::connect(path).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream
}

/// Returns the number of commands per second in a stream of commands.
fn pipelined(path: &Path) -> f64 {
    let stream = connect(path);
    let requests: String = (0..PIPELINED).map(request).collect();
    let mut buffer = vec![0; 1 << 16];
    let begin = Instant::now();
    thread::scope(|scope| {
        scope.spawn(|| (&stream).write_all(requests.as_bytes()).unwrap());
        let mut left = PIPELINED;
        while left > 0 {
            let count = (&stream).read(&mut buffer).unwrap();
            assert_ne!(count, 0, "hung up");
            left -= buffer[..count].iter().filter(|&&byte| byte == b'\n').count();
        }
    });
    PIPELINED as f64 / begin.elapsed().as_secs_f64()
}

/// Returns the number of commands per second if each waits for the reply to the one before.
fn one_by_one(path: &Path) -> f64 {
    let mut stream = connect(path);
    let begin = Instant::now();
    (0..ONE_BY_ONE).for_each(|number| ask(&mut stream, number));
    ONE_BY_ONE as f64 / begin.elapsed().as_secs_f64()
}

fn ask(stream: &mut UnixStream, number: usize) {
    let mut buffer = [0; 256];
    stream.write_all(request(number).as_bytes()).unwrap();
    let mut heard = 0;
    while !buffer[..heard].ends_with(b"\n") {
        let count = stream.read(&mut buffer[heard..]).unwrap();
        assert_ne!(count, 0, "hung up");
        heard += count;
    }
}

/// Returns the number of bytes by which this process grows with each connection. The server is a thread of it.
fn connection(path: &Path) -> usize {
    ask(&mut connect(path), 0);
    let before = resident();
    let mut streams: Vec<_> = (0..CONNECTIONS).map(|_| connect(path)).collect();
    streams.iter_mut().for_each(|stream| ask(stream, 1));
    let each = resident().saturating_sub(before) / CONNECTIONS;
    drop(black_box(streams));
    each
}

fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() << 10
}
