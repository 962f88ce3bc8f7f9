//! Workflows over real sockets with both drivers: each once as it should be, and then with a fault at each request, and
//! dropped after each poll. The servers are the model that the tests of the workflows themselves use.
#![cfg(all(unix, feature = "blocking", feature = "tokio", feature = "qga", feature = "qmp"))]

#[path = "../../qapi-session/src/workflow/tests/model.rs"]
#[allow(dead_code, reason = "the tests beside it use more of it")]
mod model;

use std::fs::File;
use std::future::Future;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::Shutdown;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use model::{Answer, Model};
use qemu_qapi::workflow::{
    self, Canceller, DescriptorSet, Exec, Freeze, Job, Migration, Peer, Plug, PowerOff, ReadFile, Reset, Resource,
    ShutdownMethod, Thaw, Unplug, WaitForAgent, Workflow, WorkflowError, WriteFile,
};
use qemu_qapi::{Error, Options, blocking, json, tokio as asynchronous};
use serde_json::{Map, Value};

/// Far more than anything here should take.
const LONG: Duration = Duration::from_secs(30);

/// The deadline of a call whose reply does not come.
const SHORT: Duration = Duration::from_millis(150);

/// How often something happens in the model by itself.
const TICK: Duration = Duration::from_millis(5);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Driver {
    Blocking,
    Tokio,
}

/// What a server does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Refuse,
    /// No reply comes, and the command is not executed, or is.
    SilentBefore,
    SilentAfter,
    /// The connection is closed before the command is executed, or after.
    LostBefore,
    LostAfter,
    /// The workflow is cancelled while the command is executed, or a little later.
    Cancel,
    CancelLater,
}

use Fault::{Cancel, CancelLater, LostAfter, LostBefore, Refuse, SilentAfter, SilentBefore};

const FAULTS: [Fault; 7] = [Refuse, SilentBefore, SilentAfter, LostBefore, LostAfter, Cancel, CancelLater];

/// The servers of a virtual machine, in this process.
#[derive(Clone)]
struct Servers(Arc<Mutex<World>>);

struct World {
    model: Model,
    /// This side's ends of the connections.
    streams: Vec<(Peer, UnixStream)>,
    /// The commands that have come.
    requests: Vec<String>,
    fault: Option<(usize, Fault)>,
    canceller: Option<Canceller>,
    has_ended: bool,
}

impl World {
    fn stream(&self, peer: Peer) -> Option<&UnixStream> {
        self.streams.iter().find_map(|(other, stream)| (*other == peer).then_some(stream))
    }

    /// Sends a message. A client that has gone receives nothing.
    fn send(&self, peer: Peer, message: &[u8]) {
        if let Some(mut stream) = self.stream(peer) {
            _ = stream.write_all(message);
        }
    }

    fn close(&self, peer: Peer) {
        if let Some(stream) = self.stream(peer) {
            _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Sends events, and closes the connections that have ended.
    fn flush(&mut self) {
        for (peer, name, data) in std::mem::take(&mut self.model.events) {
            let time = json!({"seconds": 1, "microseconds": 0});
            self.send(peer, format!("{}\n", json!({"event": name, "data": data, "timestamp": time})).as_bytes());
        }
        for peer in std::mem::take(&mut self.model.ended) {
            self.close(peer);
        }
    }

    /// Executes a command, with the fault that is due.
    fn serve(&mut self, peer: Peer, command: &str, arguments: &Map<String, Value>, id: Option<&Value>) {
        let at = self.requests.len();
        self.requests.push(command.to_owned());
        let fault = self.fault.filter(|(step, _)| *step == at).map(|(_, fault)| fault);
        if fault == Some(LostBefore) {
            return self.close(peer);
        }
        if let (Some(Cancel | CancelLater), Some(canceller)) = (fault, self.canceller.clone()) {
            let later = if fault == Some(CancelLater) { 3 * TICK } else { Duration::ZERO };
            let cancel = thread::spawn(move || {
                thread::sleep(later);
                canceller.cancel();
            });
            if fault == Some(Cancel) {
                cancel.join().expect("cancelled");
            }
        }
        let mut reply = match fault {
            Some(Refuse) => json!({"error": {"class": "GenericError", "desc": "not now"}}),
            Some(SilentBefore) => return,
            _ => match self.model.execute(peer, command, arguments) {
                Ok(value) => json!({"return": value}),
                Err(Answer::Refused(error)) => json!({"error": {"class": error.class.to_string(), "desc": error.desc}}),
                Err(Answer::Silence | Answer::Error(_)) => return self.flush(),
            },
        };
        self.flush();
        match fault {
            Some(SilentAfter) => {}
            Some(LostAfter) => self.close(peer),
            // The agent knows no id, and is silent about a shutdown.
            _ if command == "guest-shutdown" && reply.get("error").is_none() => {}
            _ => {
                if let Some(id) = id {
                    reply["id"] = id.clone();
                }
                self.send(peer, format!("{reply}\n").as_bytes());
            }
        }
    }
}

impl Servers {
    fn new(model: Model) -> Self {
        let (requests, streams) = (Vec::new(), Vec::new());
        let world = World { model, streams, requests, fault: None, canceller: None, has_ended: false };
        let servers = Self(Arc::new(Mutex::new(world)));
        let ticking = servers.clone();
        thread::spawn(move || {
            while !ticking.lock().has_ended {
                thread::sleep(TICK);
                let mut world = ticking.lock();
                world.model.tick();
                world.flush();
            }
        });
        servers
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        self.0.lock().expect("no thread has panicked")
    }

    /// Makes a connection. Returns the client's end.
    fn connect(&self, peer: Peer) -> OwnedFd {
        let (client, server) = UnixStream::pair().expect("a pair");
        let lines = BufReader::new(server.try_clone().expect("a second one"));
        self.lock().streams.push((peer, server));
        let servers = self.clone();
        thread::spawn(move || servers.serve(peer, lines));
        client.into()
    }

    fn serve(&self, peer: Peer, mut lines: BufReader<UnixStream>) {
        if peer != Peer::Agent {
            let version = json!({"qemu": {"major": 9, "minor": 0, "micro": 0}, "package": ""});
            let greeting = json!({"QMP": {"version": version, "capabilities": []}});
            self.lock().send(peer, format!("{greeting}\n").as_bytes());
        }
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line).is_ok_and(|count| count > 0) {
            line.retain(|byte| *byte != 0xFF);
            let request: Value = serde_json::from_slice(&line).expect("JSON");
            line.clear();
            let command = request["execute"].as_str().expect("a command");
            let arguments = request["arguments"].as_object().cloned().unwrap_or_default();
            let mut world = self.lock();
            match command {
                "qmp_capabilities" => {
                    world.send(peer, format!("{}\n", json!({"return": {}, "id": request["id"]})).as_bytes())
                }
                "guest-sync-delimited" if world.model.agent_in > 0 => {}
                "guest-sync-delimited" => {
                    let reply = format!("{}\n", json!({"return": arguments["id"]}));
                    world.send(peer, &[b"\xFF", reply.as_bytes()].concat());
                }
                _ => world.serve(peer, command, &arguments, request.get("id")),
            }
        }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// Clients of all servers.
struct Clients<Qmp, Qga> {
    monitor: Qmp,
    agent: Qga,
    destination: Qmp,
}

type Blocking = Clients<blocking::Qmp, blocking::Qga>;
type Tokio = Clients<asynchronous::Qmp, asynchronous::Qga>;

fn blocking_clients(servers: &Servers, timeout: Duration) -> Blocking {
    let options = Options::default();
    let qmp = |peer| blocking::Qmp::from_fd(servers.connect(peer), &options).expect("connected").timeout(timeout);
    let agent = blocking::Qga::from_fd(servers.connect(Peer::Agent), &options).expect("connected").timeout(timeout);
    Clients { monitor: qmp(Peer::Monitor), agent, destination: qmp(Peer::Destination) }
}

async fn tokio_clients(servers: &Servers, timeout: Duration) -> Tokio {
    let options = Options::default();
    let qmp = async |peer| {
        asynchronous::Qmp::from_fd(servers.connect(peer), &options).await.expect("connected").timeout(timeout)
    };
    let agent = asynchronous::Qga::from_fd(servers.connect(Peer::Agent), &options).await.expect("connected");
    Clients {
        monitor: qmp(Peer::Monitor).await,
        agent: agent.timeout(timeout),
        destination: qmp(Peer::Destination).await,
    }
}

type Ended = Result<(), WorkflowError>;

/// A workflow of any type, and how it is run.
trait Task {
    fn canceller(&self) -> Canceller;
    fn run(self: Box<Self>, clients: &Blocking) -> Ended;
    fn run_on_tokio<'a>(self: Box<Self>, clients: &'a Tokio) -> Pin<Box<dyn Future<Output = Ended> + 'a>>;
}

impl<T: Send + 'static> Task for Workflow<T> {
    fn canceller(&self) -> Canceller {
        Workflow::canceller(self)
    }
    fn run(self: Box<Self>, clients: &Blocking) -> Ended {
        let peers = blocking::Peers::from(&clients.monitor).agent(&clients.agent).destination(&clients.destination);
        blocking::run(*self, peers, drop).map(drop)
    }
    fn run_on_tokio<'a>(self: Box<Self>, clients: &'a Tokio) -> Pin<Box<dyn Future<Output = Ended> + 'a>> {
        let peers = asynchronous::Peers::from(&clients.monitor).agent(&clients.agent);
        let peers = peers.destination(&clients.destination);
        Box::pin(async { asynchronous::run(*self, peers, drop).await.map(drop) })
    }
}

struct Reads(Workflow<u64>);

impl Task for Reads {
    fn canceller(&self) -> Canceller {
        self.0.canceller()
    }
    fn run(self: Box<Self>, clients: &Blocking) -> Ended {
        clients.agent.read_file(self.0, Vec::new(), drop).map(drop)
    }
    fn run_on_tokio<'a>(self: Box<Self>, clients: &'a Tokio) -> Pin<Box<dyn Future<Output = Ended> + 'a>> {
        Box::pin(async { clients.agent.read_file(self.0, Vec::new(), drop).await.map(drop) })
    }
}

struct Writes(Workflow<u64>);

impl Task for Writes {
    fn canceller(&self) -> Canceller {
        self.0.canceller()
    }
    fn run(self: Box<Self>, clients: &Blocking) -> Ended {
        clients.agent.write_file(self.0, &b"12345"[..], drop).map(drop)
    }
    fn run_on_tokio<'a>(self: Box<Self>, clients: &'a Tokio) -> Pin<Box<dyn Future<Output = Ended> + 'a>> {
        Box::pin(async { clients.agent.write_file(self.0, &b"12345"[..], drop).await.map(drop) })
    }
}

fn task<T: Send + 'static>(workflow: impl Into<Workflow<T>>) -> Box<dyn Task> {
    Box::new(workflow.into())
}

/// A workflow to be tested.
struct Case {
    task: fn() -> Box<dyn Task>,
    /// The servers before it.
    model: fn() -> Model,
    /// The ticks until the agent answers, once the clients are connected.
    agent_in: u32,
    /// What is left after success.
    makes: &'static [&'static str],
    /// Commands after which something stays that nothing can remove, if their reply is lost. `*` is all.
    may_stay: &'static [&'static str],
}

impl Case {
    fn new(task: fn() -> Box<dyn Task>) -> Self {
        Self { task, model: Model::new, agent_in: 0, makes: &[], may_stay: &[] }
    }

    /// Runs it once, with a fault at a request. Returns how it ended, the requests and what is left.
    fn run(&self, driver: Driver, fault: Option<(usize, Fault)>) -> (Ended, Vec<String>, Vec<Resource>) {
        let servers = Servers::new((self.model)());
        let is_silent = matches!(fault, Some((_, SilentBefore | SilentAfter)));
        let timeout = if is_silent { SHORT } else { LONG };
        let task = (self.task)();
        let canceller = task.canceller();
        let start = |servers: &Servers| {
            let mut world = servers.lock();
            (world.fault, world.canceller) = (fault, Some(canceller.clone()));
            world.model.agent_in = self.agent_in;
        };
        let ended = match driver {
            Driver::Blocking => {
                let clients = blocking_clients(&servers, timeout);
                start(&servers);
                task.run(&clients)
            }
            Driver::Tokio => runtime().block_on(async {
                let clients = tokio_clients(&servers, timeout).await;
                start(&servers);
                task.run_on_tokio(&clients).await
            }),
        };
        let mut world = servers.lock();
        world.has_ended = true;
        (ended, std::mem::take(&mut world.requests), world.model.left())
    }

    fn is_as_it_should_be(&self, left: &[Resource]) -> bool {
        left.iter().map(ToString::to_string).eq(self.makes.iter().copied())
    }

    /// Runs it without a fault and with each fault at each request.
    fn survives(&self, driver: Driver) {
        let (ended, requests, left) = self.run(driver, None);
        ended.unwrap_or_else(|error| panic!("{driver:?}: {error}"));
        assert!(self.is_as_it_should_be(&left), "{driver:?}: {left:?}");
        for fault in FAULTS {
            let run = |at| self.survives_one(driver, at, fault);
            thread::scope(|scope| (0..requests.len()).for_each(|at| drop(scope.spawn(move || run(at)))));
        }
    }

    fn survives_one(&self, driver: Driver, at: usize, fault: Fault) {
        let (ended, requests, left) = self.run(driver, Some((at, fault)));
        let hit = requests.get(at).map_or("", String::as_str);
        let what = format!("{driver:?}: {fault:?} at {at} ({hit}): {ended:?}\n{requests:?}\n{left:?}");
        let Err(error) = ended else {
            return assert!(self.is_as_it_should_be(&left), "{what}");
        };
        for left in &left {
            let is_listed = error.left_behind().iter().any(|listed| match (left, listed) {
                (Resource::FdSet { opaque: left, .. }, Resource::FdSet { opaque, .. }) => left == opaque,
                (Resource::GuestProcess(_), Resource::GuestProcess(_)) => true,
                (left, listed) => left == listed,
            });
            assert!(is_listed, "{left} is not listed: {what}");
        }
        let may_stay = self.may_stay.contains(&"*") || self.may_stay.contains(&hit);
        if !may_stay && !matches!(fault, LostBefore | LostAfter) {
            assert!(left.is_empty() && error.left_behind().is_empty(), "{what}");
        }
    }

    /// Drops the future after each number of polls. What the workflow has made is then removed by a task.
    fn survives_drops(&self) {
        // One that was never polled has not begun.
        for polls in 1..1000 {
            let servers = Servers::new((self.model)());
            let is_done = runtime().block_on(async {
                let clients = tokio_clients(&servers, LONG).await;
                servers.lock().model.agent_in = self.agent_in;
                let is_done = is_done_after(polls, (self.task)().run_on_tokio(&clients)).await;
                let start = Instant::now();
                while !is_done && !self.may_stay.contains(&"*") {
                    // The task that cleans up may not have begun, or a request may be under way.
                    tokio::time::sleep(4 * TICK).await;
                    let left = servers.lock().model.left();
                    // It may have ended before it was told to.
                    if left.is_empty() || self.is_as_it_should_be(&left) && start.elapsed() > Duration::from_secs(2) {
                        break;
                    }
                    assert!(start.elapsed() < LONG, "after {polls} polls: {left:?}\n{:?}", servers.lock().requests);
                }
                is_done
            });
            servers.lock().has_ended = true;
            if is_done {
                assert!(polls > 1, "{polls}");
                return;
            }
        }
        panic!("it does not end");
    }

    /// All of it.
    #[track_caller]
    fn check(&self) {
        self.survives(Driver::Blocking);
        self.survives(Driver::Tokio);
        self.survives_drops();
    }
}

/// Polls a future this often, and drops it. Returns whether it has ended.
async fn is_done_after(polls: usize, mut future: Pin<Box<dyn Future<Output = Ended> + '_>>) -> bool {
    let mut count = 0;
    std::future::poll_fn(|cx| {
        if count == polls {
            return Poll::Ready(false);
        }
        count += 1;
        future.as_mut().poll(cx).map(|_| true)
    })
    .await
}

fn fd() -> OwnedFd {
    File::open("/dev/null").expect("it exists").into()
}

fn members(value: Value) -> Map<String, Value> {
    value.as_object().expect("an object").clone()
}

#[test]
fn jobs() {
    let model =
        || Model { job_states: vec!["created", "running", "ready", "waiting", "pending", "concluded"], ..Model::new() };
    let mirror = || {
        let arguments = json!({"job-id": "m", "device": "d", "target": "t", "sync": "full"});
        task(Job::start_raw("blockdev-mirror", members(arguments)).interval(4 * TICK))
    };
    Case { model, ..Case::new(mirror) }.check();
}

#[test]
fn plugging() {
    let disk = || {
        let node = json!({"driver": "null-co", "node-name": "a"});
        task(Plug::disk(&node, &json!({"driver": "virtio-blk-pci", "id": "d"})).expect("complete"))
    };
    let makes = &["the block node `a`", "the device `d`"];
    Case { makes, ..Case::new(disk) }.check();
}

#[test]
fn plugging_a_nic() {
    let nic = || {
        let backend = json!({"type": "tap", "id": "n", "fd": "tap0"});
        let nic = Plug::nic(&backend, &json!({"driver": "virtio-net-pci", "id": "d"})).expect("complete");
        task(nic.fd("tap0", fd()))
    };
    let makes = &["the network backend `n`", "the device `d`"];
    Case { makes, ..Case::new(nic) }.check();
}

#[test]
fn unplugging() {
    let unplug = || task(Unplug::device("d").backend(Resource::Node("a".to_owned())).ask_again_after(100 * TICK));
    let model = || {
        let mut model = Model { refuses: 1, ..Model::new() };
        model.nodes.insert("a".to_owned());
        model.devices.insert("d".to_owned(), None);
        model
    };
    Case { model, may_stay: &["*"], ..Case::new(unplug) }.check();
}

#[test]
fn descriptor_sets() {
    let set = || task(DescriptorSet::new([fd(), fd()]));
    let makes = &["the set 3 of file descriptors"];
    Case { makes, ..Case::new(set) }.check();
}

#[test]
fn migrations() {
    let migration = || {
        let migration = Migration::over_fds(fd(), fd()).capability("pause-before-switchover", true).interval(4 * TICK);
        task(migration.parameters(&json!({"max-bandwidth": 7})).expect("valid"))
    };
    // After success the settings are those of the migration.
    let makes = &["changed settings of migration"];
    Case { makes, may_stay: &[], ..Case::new(migration) }.check();
}

#[test]
fn shutting_down() {
    let off = || {
        let off = PowerOff::by_agent(40 * TICK).or(ShutdownMethod::Acpi, 40 * TICK).or(ShutdownMethod::Quit, LONG);
        task(off.until_exit(LONG))
    };
    let model = || Model { reacts_to: vec!["acpi"], ..Model::new() };
    Case { model, ..Case::new(off) }.check();
}

#[test]
fn resets() {
    Case::new(|| task(Reset::within(SHORT))).check();
}

#[test]
fn programs() {
    Case { may_stay: &["*"], ..Case::new(|| task(Exec::new("/bin/sh"))) }.check();
}

#[test]
fn files() {
    let model = || {
        let mut model = Model { piece: 2, ..Model::new() };
        model.files.insert("f".to_owned(), vec![5; 5]);
        model
    };
    let may_stay = &["guest-file-open", "guest-file-close"];
    Case { model, may_stay, ..Case::new(|| Box::new(Reads(ReadFile::new("f").into()))) }.check();
    Case { model, may_stay, ..Case::new(|| Box::new(Writes(WriteFile::new("g").into()))) }.check();
}

#[test]
fn freezing() {
    let makes = &["frozen file systems in the guest"];
    Case { makes, ..Case::new(|| task(Freeze::new())) }.check();
}

#[test]
fn thawing() {
    let model = || Model { frozen: true, ..Model::new() };
    Case { model, ..Case::new(|| task(Thaw::new())) }.check();
}

#[test]
fn waiting_for_the_agent() {
    Case { agent_in: 10, ..Case::new(|| task(WaitForAgent::within(LONG).port("channel0"))) }.check();
}
