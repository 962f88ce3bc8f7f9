//! Tests of the driver under shuttle, a scheduler that tries many interleavings of threads.
//!
//! The driver is compiled a second time, with shuttle's threads and locks. Time does not pass in these tests: a wait of
//! a second or more never times out, so a lost wake-up becomes a deadlock, which shuttle reports together with the
//! schedule. A wait of less than a second may time out at any moment.

use std::collections::VecDeque;
use std::io;
use std::os::fd::OwnedFd;
use std::time::Duration;

use qapi_types::qmp::command;
use shuttle::rand::Rng as _;
use shuttle::sync::atomic::{AtomicUsize, Ordering};
use shuttle::sync::{Arc, Condvar, Mutex};
use shuttle::thread;

use qapi_session::client::{QmpSession, Request};

use self::driver::{Handle, Shared};
use crate::event_wait::Deadline;
use crate::{Error, Filter, Options};

#[allow(dead_code)] // the tests do not use all of it
#[allow(clippy::duplicate_mod)] // with other threads and locks it is another module
#[path = "driver.rs"]
mod driver;

/// The driver's transport.
mod transport {
    pub(super) use crate::blocking::Transport;
}

/// The synchronisation primitives of the driver.
mod sync {
    use std::time::Duration;

    pub(super) use shuttle::sync::{Arc, Mutex, MutexGuard};
    pub(super) use shuttle::thread::{Thread, ThreadId, current, park};
    pub(super) use shuttle::thread_local;

    /// Parks the thread. If `timeout` is less than a second, it may return at once instead.
    pub(super) fn park_timeout(timeout: Duration) {
        if timeout < Duration::from_secs(1) { shuttle::thread::yield_now() } else { park() }
    }
}

const GREETING: &str =
    r#"{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": ""}, "capabilities": []}}"#;

/// The number of schedules that are tried for each test.
const SCHEDULES: usize = 600;

/// Both ends of a connection.
#[derive(Default)]
struct Wire {
    state: Mutex<Traffic>,
    changed: Condvar,
}

#[derive(Default)]
struct Traffic {
    to_client: VecDeque<u8>,
    to_server: Vec<u8>,
    closed: bool,
    interrupted: bool,
}

impl Wire {
    fn send(&self, text: &str) {
        self.state.lock().expect("locked").to_client.extend(text.as_bytes());
        self.changed.notify_all();
    }

    fn close(&self) {
        self.state.lock().expect("locked").closed = true;
        self.changed.notify_all();
    }

    /// Waits for requests, and returns their ids.
    fn requests(&self) -> Vec<u64> {
        let mut state = self.state.lock().expect("locked");
        let end = loop {
            match state.to_server.iter().rposition(|byte| *byte == b'\n') {
                Some(end) => break end,
                None => state = self.changed.wait(state).expect("locked"),
            }
        };
        let bytes: Vec<u8> = state.to_server.drain(..=end).collect();
        let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        lines
            .map(|line| {
                let request: serde_json::Value = serde_json::from_slice(line).expect("a request");
                request["id"].as_u64().expect("an id")
            })
            .collect()
    }

    fn answer(&self, id: u64) {
        self.send(&format!("{{\"return\": {{}}, \"id\": {id}}}"));
    }
}

/// The client's end.
struct End(Arc<Wire>);

impl transport::Transport for End {
    fn read(&self, buffer: &mut [u8], timeout: Option<Duration>) -> io::Result<usize> {
        let mut state = self.0.state.lock().expect("locked");
        loop {
            if !state.to_client.is_empty() {
                let length = buffer.len().min(state.to_client.len());
                for (to, from) in buffer.iter_mut().zip(state.to_client.drain(..length)) {
                    *to = from;
                }
                return Ok(length);
            }
            if state.closed {
                return Ok(0);
            }
            if std::mem::take(&mut state.interrupted) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            if timeout.is_some_and(|timeout| timeout < Duration::from_secs(1)) {
                drop(state);
                thread::yield_now();
                return Err(io::ErrorKind::TimedOut.into());
            }
            state = self.0.changed.wait(state).expect("locked");
        }
    }

    fn write(&self, bytes: &[u8], _: &[OwnedFd], _: Option<Duration>) -> io::Result<usize> {
        if shuttle::rand::thread_rng().gen_bool(0.3) {
            thread::yield_now();
            return Err(io::ErrorKind::TimedOut.into());
        }
        let length = shuttle::rand::thread_rng().gen_range(1..=bytes.len());
        let (some, _) = bytes.split_at(length);
        self.0.state.lock().expect("locked").to_server.extend_from_slice(some);
        self.0.changed.notify_all();
        Ok(length)
    }

    fn interrupt(&self) {
        self.0.state.lock().expect("locked").interrupted = true;
        self.0.changed.notify_all();
    }
}

type Client = Arc<Shared<QmpSession>>;

/// Returns a connection. The negotiation is answered before it is sent.
fn connected(wire: &Arc<Wire>) -> Client {
    let options = Options::default();
    wire.send(GREETING);
    wire.answer(0);
    let connection = Shared::new(std::sync::Arc::new(End(Arc::clone(wire))), None, &options);
    connection.ready().expect("connected");
    connection
}

fn request() -> Request {
    Request::new(&command::QueryStatus::new()).expect("encoded")
}

/// Runs a test in many schedules.
fn explore(test: impl Fn() + Send + Sync + 'static) {
    shuttle::check_random(test, SCHEDULES);
}

/// Answers so many requests one by one, in the order in which they arrive.
fn server(wire: &Arc<Wire>, calls: usize) -> thread::JoinHandle<()> {
    let wire = Arc::clone(wire);
    thread::spawn(move || {
        let mut answered = 0;
        while answered < calls {
            for id in wire.requests().into_iter().filter(|id| *id != 0) {
                wire.answer(id);
                answered += 1;
                thread::yield_now();
            }
        }
    })
}

fn drive(client: &Client) -> thread::JoinHandle<Result<(), Error>> {
    let client = Arc::clone(client);
    thread::spawn(move || client.drive(None, true))
}

#[test]
fn a_reader_that_leaves_hands_over_to_a_thread_that_drives() {
    explore(|| {
        let wire = Arc::default();
        let client = connected(&wire);
        let called = Arc::new(AtomicUsize::new(0));
        let reader = {
            let client = Arc::clone(&client);
            thread::spawn(move || client.run(request()).expect("a reply"))
        };
        let counted = Arc::clone(&called);
        let count = Box::new(move |result: Result<_, _>| {
            result.map(drop).expect("a reply");
            counted.fetch_add(1, Ordering::SeqCst);
        });
        client.submit(request(), count).expect("sent");
        let driving = drive(&client);
        let server = server(&wire, 2);
        driving.join().expect("no panic").expect("all answered");
        // The callback has returned, in whichever thread it ran.
        assert_eq!(called.load(Ordering::SeqCst), 1);
        reader.join().expect("no panic");
        server.join().expect("no panic");
    });
}

#[test]
fn a_reader_of_events_that_times_out_hands_over() {
    explore(|| {
        let wire = Arc::default();
        let client = connected(&wire);
        let queue = client.with(|hub| hub.subscribe(Filter::all()));
        let impatient = {
            let client = Arc::clone(&client);
            thread::spawn(move || {
                let short = Some(Deadline::after(Duration::from_micros(1)));
                assert!(client.next_event(queue, short).expect("no end").expect_err("no event").is_timeout());
            })
        };
        let callers: Vec<_> = (0..2)
            .map(|_| {
                let client = Arc::clone(&client);
                thread::spawn(move || client.run(request()).expect("a reply"))
            })
            .collect();
        let server = server(&wire, 2);
        impatient.join().expect("no panic");
        callers.into_iter().for_each(|caller| drop(caller.join().expect("no panic")));
        server.join().expect("no panic");
    });
}

#[test]
fn a_thread_that_drives_returns_while_another_one_reads_on() {
    explore(|| {
        let wire = Arc::default();
        let client = connected(&wire);
        let queue = client.with(|hub| hub.subscribe(Filter::all()));
        let events = {
            let client = Arc::clone(&client);
            thread::spawn(move || client.next_event(queue, None))
        };
        client.submit(request(), Box::new(|result| result.map(drop).expect("a reply"))).expect("sent");
        let driving = [drive(&client), drive(&client)];
        let server = server(&wire, 1);
        driving.into_iter().for_each(|driving| driving.join().expect("no panic").expect("all answered"));
        server.join().expect("no panic");
        wire.close();
        assert!(events.join().expect("no panic").is_none());
    });
}

#[test]
fn a_callback_that_makes_calls_holds_no_other_thread_up() {
    explore(|| {
        let wire = Arc::default();
        let client = connected(&wire);
        let again = Arc::clone(&client);
        let callback = Box::new(move |first: Result<_, _>| {
            first.map(drop).expect("a reply");
            again.run(request()).map(drop).expect("a reply");
        });
        client.submit(request(), callback).expect("sent");
        let caller = {
            let client = Arc::clone(&client);
            thread::spawn(move || client.run(request()).map(drop).expect("a reply"))
        };
        let server = server(&wire, 3);
        drive(&client).join().expect("no panic").expect("all answered");
        caller.join().expect("no panic");
        server.join().expect("no panic");
    });
}

#[test]
fn the_end_of_a_connection_reaches_every_thread() {
    explore(|| {
        let wire = Arc::<Wire>::default();
        let client = connected(&wire);
        let queue = client.with(|hub| hub.subscribe(Filter::all()));
        let calls = {
            let client = Arc::clone(&client);
            thread::spawn(move || assert!(client.run(request()).expect_err("no reply").is_lost()))
        };
        let events = {
            let client = Arc::clone(&client);
            thread::spawn(move || assert!(client.next_event(queue, None).is_none()))
        };
        client.submit(request(), Box::new(|result| assert!(result.is_err()))).expect("sent");
        let driving = drive(&client);
        wire.close();
        calls.join().expect("no panic");
        events.join().expect("no panic");
        _ = driving.join().expect("no panic");
    });
}

#[test]
fn the_last_client_ends_the_connection_for_every_thread() {
    explore(|| {
        let wire = Arc::<Wire>::default();
        let client = connected(&wire);
        let queue = client.with(|hub| hub.subscribe(Filter::all()));
        let handle = Handle(Arc::clone(&client));
        let called = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&called);
        let count = Box::new(move |result: Result<_, Error>| {
            assert!(result.map(drop).expect_err("no reply").is_lost());
            counted.fetch_add(1, Ordering::SeqCst);
        });
        client.submit(request(), count).expect("sent");
        let events = {
            let client = Arc::clone(&client);
            thread::spawn(move || assert!(client.next_event(queue, None).is_none()))
        };
        let calls = {
            let client = Arc::clone(&client);
            thread::spawn(move || assert!(client.run(request()).expect_err("no reply").is_lost()))
        };
        let closing = thread::spawn(move || drop(handle));
        closing.join().expect("no panic");
        events.join().expect("no panic");
        calls.join().expect("no panic");
        assert_eq!(called.load(Ordering::SeqCst), 1);
        // Nothing holds the stream any more.
        assert_eq!(Arc::strong_count(&wire), 1);
    });
}
