//! Connects a client's session and a server's in memory, with a simulated clock, and runs thousands of random
//! schedules.
//!
//! Bytes arrive in pieces and late. Calls are abandoned or reach their deadlines. The server answers at once, later or
//! never, and emits events. Either side may close the connection. For every schedule, each call ends exactly once, and
//! the client's result agrees with what the server did.

#![cfg(feature = "server")]

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use qapi_session::client::{CallId, Output, QmpSession, Request, Session as _};
use qapi_session::server::{
    self, Call, CommandEntry, Dialect, Execution, Interface, Peer, Responder, ServerHandle, Service,
    Session as ServerSession,
};
use qapi_session::{Error, Options};
use qapi_types::qmp::command::{HumanMonitorCommand, MigrateRecover};
use qapi_types::qmp::{
    event,
    schema::{PROTOCOL, RELEASE},
};
use qapi_types::schema::Described as _;
use qapi_types::{Command, CommandError, Empty, Event as _, Timestamp};
use serde_json::json;

/// How many schedules are tried.
const SCHEDULES: u64 = 2000;

/// A generator of pseudo-random numbers: SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    fn one_in(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }
}

/// The server's action on a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plan {
    AtOnce,
    Refuse,
    Later,
}

/// The server's state: executed commands and pending answers.
#[derive(Default)]
struct Work {
    /// The actions on commands, by the number in their arguments.
    plans: BTreeMap<u64, Plan>,
    /// The commands that have been executed, in order.
    executed: Vec<u64>,
    /// Answers that are still to be given.
    later: Vec<(u64, Pending)>,
}

enum Pending {
    Text(Responder<String>),
    Nothing(Responder<Empty>),
}

/// Executes two commands, of which one may overtake others.
struct Echo(Arc<Mutex<Work>>);

impl Service for Echo {
    fn interface(&self) -> Interface {
        let names = [HumanMonitorCommand::NAME, MigrateRecover::NAME];
        let commands = names.iter().filter_map(|name| PROTOCOL.command(name)).map(CommandEntry::new);
        Interface::new(Dialect::Qmp, RELEASE, commands).events([event::Stop::INFO])
    }

    fn execute(&self, mut call: Call) -> Execution {
        let response = if call.name() == HumanMonitorCommand::NAME {
            let HumanMonitorCommand { command_line, .. } = call.read().expect("in order");
            let (number, plan) = self.begin(&command_line);
            match plan {
                Plan::AtOnce => call.finish(Ok(command_line)),
                Plan::Refuse => call.refuse(CommandError::generic(command_line)),
                Plan::Later => {
                    let (responder, response) = call.defer();
                    self.keep(number, Pending::Text(responder));
                    response
                }
            }
        } else {
            let MigrateRecover { uri, .. } = call.read().expect("in order");
            assert!(call.is_out_of_band());
            let (number, plan) = self.begin(&uri);
            match plan {
                Plan::AtOnce => call.finish(Ok(Empty::default())),
                Plan::Refuse => call.refuse(CommandError::generic(uri)),
                Plan::Later => {
                    let (responder, response) = call.defer();
                    self.keep(number, Pending::Nothing(responder));
                    response
                }
            }
        };
        Execution::Done(response)
    }
}

impl Echo {
    fn begin(&self, text: &str) -> (u64, Plan) {
        let mut work = self.0.lock().unwrap();
        let number = text.parse().unwrap();
        work.executed.push(number);
        (number, work.plans[&number])
    }

    fn keep(&self, number: u64, answer: Pending) {
        self.0.lock().unwrap().later.push((number, answer));
    }
}

/// A call as the test knows it.
struct Made {
    number: u64,
    abandoned: bool,
    end: Option<Result<String, Error>>,
}

/// Both sides and the connection between them.
struct Pair {
    random: Random,
    now: Instant,
    client: QmpSession,
    handle: ServerHandle,
    service: Echo,
    /// `None` once the server's side is closed.
    server: Option<ServerSession>,
    to_server: VecDeque<u8>,
    to_client: VecDeque<u8>,
    made: BTreeMap<CallId, Made>,
    next: u64,
    events: (usize, usize),
    is_lost: bool,
    /// Whether the server has closed the connection.
    is_closed: bool,
    /// Whether the server may close the connection because the client lets events pile up.
    may_be_left: bool,
    /// Whether the conversation ended in good order, with all answered.
    is_complete: bool,
}

impl Pair {
    fn new(seed: u64) -> Self {
        let mut random = Random(seed);
        let now = Instant::now();
        let service = Echo(Arc::default());
        let out_of_band = !random.one_in(4);
        let mut server_options = server::Options::default().out_of_band(out_of_band);
        let may_be_left = random.one_in(3);
        if may_be_left {
            // A limit that is reached often, so that commands and events wait, or the server closes the connection.
            server_options = server_options.backlog(random.below(400));
        }
        let handle = ServerHandle::new(service.interface(), server_options);
        let options = Options::default().command_timeout(Duration::from_secs(5)).out_of_band(!random.one_in(4));
        Self {
            random,
            now,
            client: QmpSession::new(&options, now),
            server: Some(ServerSession::new(&handle, Peer::unknown())),
            handle,
            service,
            to_server: VecDeque::new(),
            to_client: VecDeque::new(),
            made: BTreeMap::new(),
            next: 0,
            events: (0, 0),
            is_lost: false,
            may_be_left,
            is_closed: false,
            is_complete: false,
        }
    }

    fn call(&mut self) {
        self.next += 1;
        let number = self.next;
        let plan = [Plan::AtOnce, Plan::AtOnce, Plan::Refuse, Plan::Later][self.random.below(4)];
        self.service.0.lock().unwrap().plans.insert(number, plan);
        let request = match self.client.out_of_band() && self.random.one_in(4) {
            true => Request::out_of_band(&MigrateRecover::new(number.to_string())),
            false => Request::new(&HumanMonitorCommand::new(number.to_string())),
        };
        let mut request = request.unwrap();
        if self.random.one_in(3) {
            request = request.timeout(Duration::from_millis(self.random.below(2000) as u64));
        }
        let call = self.client.call(request, self.now);
        let before = self.made.insert(call, Made { number, abandoned: false, end: None });
        assert!(before.is_none(), "an id is given once");
        // If the connection is lost, the call ends at once.
        self.collect();
    }

    fn abandon(&mut self) {
        let open: Vec<_> = self.made.iter().filter(|(_, made)| made.end.is_none() && !made.abandoned).collect();
        if open.is_empty() {
            return;
        }
        let call = *open[self.random.below(open.len())].0;
        self.client.abandon(call);
        self.made.get_mut(&call).unwrap().abandoned = true;
    }

    /// Takes up to `most` bytes from the client to the server, and has it execute what it can.
    fn carry_to_server(&mut self, most: usize) {
        while let Some(chunk) = self.client.transmit() {
            self.to_server.extend(chunk.bytes);
        }
        let count = most.min(self.to_server.len());
        let bytes: Vec<u8> = self.to_server.drain(..count).collect();
        if let Some(server) = &mut self.server {
            server.receive(&bytes, Vec::new());
        }
        self.serve();
    }

    fn serve(&mut self) {
        let Some(server) = &mut self.server else { return };
        while let Some(output) = server.poll() {
            match output {
                server::Output::Execute(call) => match self.service.execute(call) {
                    // The response may come from another thread.
                    Execution::Done(response) if self.random.one_in(4) => response.deliver(),
                    Execution::Done(response) => server.finish(response),
                    Execution::Pending(_) => unreachable!("nothing is async here"),
                },
                server::Output::Close => {
                    // Bytes that have not been sent are lost, as with a socket.
                    self.server = None;
                    self.is_closed = true;
                    return;
                }
            }
        }
        // A network takes only a part at a time.
        let output = server.transmit();
        let count = if self.random.one_in(4) { self.random.below(output.len() + 1) } else { output.len() };
        let output = output[..count].to_vec();
        server.sent(output.len());
        self.to_client.extend(output);
    }

    fn carry_to_client(&mut self, most: usize) {
        let count = most.min(self.to_client.len());
        let bytes: Vec<u8> = self.to_client.drain(..count).collect();
        self.client.receive(&bytes, self.now);
        if self.is_closed && self.to_client.is_empty() {
            self.client.end_of_stream();
        }
        self.collect();
    }

    fn answer(&mut self) {
        let mut work = self.service.0.lock().unwrap();
        if work.later.is_empty() {
            return;
        }
        let place = self.random.below(work.later.len());
        let (number, answer) = work.later.swap_remove(place);
        drop(work);
        match answer {
            // A call that is dropped without an answer ends in an error.
            _ if self.random.one_in(8) => {}
            Pending::Text(answer) => answer.send::<CommandError>(Ok(number.to_string())),
            Pending::Nothing(answer) => answer.send::<CommandError>(Ok(Empty::default())),
        }
        self.serve();
    }

    fn pass_time(&mut self, time: Duration) {
        self.now += time;
        self.client.tick(self.now);
        if let Some(server) = &mut self.server {
            server.tick(self.now);
        }
        self.collect();
        self.serve();
    }

    /// Records the outputs of the client.
    fn collect(&mut self) {
        while let Some(output) = self.client.poll() {
            match output {
                Output::Done(call, result) => {
                    let made = self.made.get_mut(&call).expect("a call that was made");
                    assert!(!made.abandoned, "an abandoned call has ended");
                    assert!(made.end.is_none(), "a call has ended twice");
                    made.end = Some(result.map(|reply| String::from_utf8(reply.json().to_vec()).unwrap()));
                }
                Output::Event(event) => {
                    assert!(event.is::<event::Stop>());
                    self.events.1 += 1;
                }
                Output::Lost(_) => {
                    assert!(!self.is_lost, "a connection is lost once");
                    self.is_lost = true;
                }
                Output::Ready | Output::NotReady(_) | Output::Stray(_) => {}
            }
        }
    }

    fn step(&mut self) {
        match self.random.below(20) {
            0..5 => self.call(),
            5 => self.abandon(),
            6..10 => {
                let most = 1 + self.random.below(200);
                self.carry_to_server(most);
            }
            10..14 => {
                let most = 1 + self.random.below(200);
                self.carry_to_client(most);
            }
            14..17 => self.answer(),
            // The server shuts down.
            _ if self.random.one_in(500) => {
                self.handle.shutdown();
                self.serve();
            }
            17 => {
                let time = Duration::from_millis(self.random.below(400) as u64);
                self.pass_time(time);
            }
            18 => {
                let timestamp = Timestamp { seconds: 0, microseconds: 0 };
                self.handle.emit_at(event::Stop::NAME, json!({}), timestamp, self.now).unwrap();
                // The event is sent to clients that have negotiated.
                self.events.0 += 1;
                self.serve();
            }
            _ => {
                self.carry_to_server(usize::MAX);
                self.carry_to_client(usize::MAX);
            }
        }
    }

    /// Ends the conversation in one of several ways.
    fn end(&mut self) {
        match self.random.below(4) {
            // Everything is delivered and answered.
            0 => self.carry_all(),
            // The client closes its direction, and gets all answers before the server closes the connection.
            3 => {
                let was_open = self.server.is_some() && !self.handle.is_shut_down();
                self.carry_to_server(usize::MAX);
                if let Some(server) = &mut self.server {
                    server.end_of_stream();
                }
                self.carry_all();
                assert!(self.is_closed, "all is answered");
                self.is_complete = was_open && !self.may_be_left;
                self.client.end_of_stream();
            }
            // The server disappears, perhaps in the middle of a message.
            1 => {
                self.server = None;
                let most = self.random.below(self.to_client.len() + 1);
                self.carry_to_client(most);
                self.client.end_of_stream();
            }
            // Nothing more arrives.
            _ => {}
        }
        self.collect();
        self.pass_time(Duration::from_secs(3600));
    }

    fn carry_all(&mut self) {
        for _ in 0..self.made.len() * 8 + 16 {
            self.carry_to_server(usize::MAX);
            self.answer();
            self.serve();
            self.carry_to_client(usize::MAX);
        }
    }

    fn check(&self) {
        let work = self.service.0.lock().unwrap();
        let mut once = work.executed.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), work.executed.len(), "a command was executed twice");
        for Made { number, abandoned, end } in self.made.values() {
            let was_executed = work.executed.contains(number);
            match end {
                None => assert!(abandoned, "call {number} has no end"),
                Some(Ok(reply)) => {
                    assert!(was_executed && work.plans[number] != Plan::Refuse, "call {number}: {reply}");
                    assert!(*reply == format!("\"{number}\"") || reply == "{}", "call {number}: {reply}");
                }
                Some(Err(Error::Server { error, .. })) => {
                    assert!(was_executed, "call {number}: {error}");
                    let expected = [number.to_string(), "The command was abandoned".to_owned()];
                    assert!(expected.contains(&error.desc), "call {number}: {error}");
                }
                Some(Err(error)) => {
                    // Calls that waited in the client when it closed its direction were never sent.
                    let is_expected = error.is_timeout() || error.was_sent() == Some(false);
                    assert!(!self.is_complete || is_expected, "call {number} was not answered: {error}");
                    if error.was_sent() == Some(false) {
                        assert!(
                            !was_executed,
                            "call {number} was executed, and is said not to have been sent: {error}"
                        );
                    }
                }
            }
        }
        assert!(self.events.1 <= self.events.0);
    }
}

#[test]
fn both_sides_agree_whatever_the_schedule() {
    for seed in 0..SCHEDULES {
        let mut pair = Pair::new(seed);
        for _ in 0..pair.random.below(200) {
            pair.step();
        }
        pair.end();
        pair.check();
    }
}
