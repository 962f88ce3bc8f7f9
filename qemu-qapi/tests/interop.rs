//! Clients against the real programs: QEMU, its storage daemon and its guest agent.
#![cfg(all(unix, feature = "blocking"))]

mod live;

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use live::Machine;
use qapi_types::names::Name;
use qapi_types::qmp::{self, command};
use qapi_types::{ErrorClass, qga};
use qemu_qapi::blocking::{Listener, Pipes, Qga, Qmp};
use qemu_qapi::{ConnectionError, Error, Filter, Options, Refusal, TimeoutKind};
use serde_json::{Map, json};

/// A program that is ended with its test, even a failing one.
struct Running(Child);

impl Running {
    fn assert_success(&mut self) {
        assert!(self.0.wait().expect("ended").success());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

const SHORT: Duration = Duration::from_millis(300);

#[test]
fn greeting_commands_and_errors() {
    let Some(peer) = live::qemu(Machine::SmallPc) else { return };
    let vm = Qmp::connect(peer.path()).expect("connected");
    let greeting = vm.greeting().expect("greeted");
    assert_eq!(greeting.version.qemu.major, i64::from(peer.version()[0]));
    assert!(vm.out_of_band());
    let status = vm.execute(command::QueryStatus::new()).expect("a status");
    assert!(!status.running);
    let blocks = vm.execute(command::QueryBlock::new()).expect("block devices");
    assert_eq!(blocks.len(), 1);
    let raw = vm.execute_raw("query-name", Map::new()).expect("a name");
    assert!(raw.is_object());
    let error = vm.execute_raw("nope", Map::new()).expect_err("no such command");
    assert_eq!(error.refusal(), Some(Refusal::Unknown));
    let error = vm.execute(command::DeviceDel::new("nope")).expect_err("no such device");
    assert_eq!(error.server().expect("the server's").class, ErrorClass::DeviceNotFound);
    let arguments = Map::from_iter([("bogus".to_owned(), json!(1))]);
    let error = vm.execute_raw("query-status", arguments).expect_err("no such argument");
    assert_eq!(error.to_string(), "query-status: Parameter 'bogus' is unexpected");
}

#[test]
fn every_query_is_decoded() {
    let Some(peer) = live::qemu(Machine::SmallPc) else { return };
    let vm = Qmp::connect(peer.path()).expect("connected");
    macro_rules! queries {
        ($($command:ident)+) => {$(
            match vm.execute(command::$command::new()) {
                Ok(_) | Err(Error::Server { .. }) => {}
                Err(error) => panic!("{}: {error}", stringify!($command)),
            }
        )+};
    }
    queries! {
        QueryBlock QueryBlockstats QueryBlockJobs QueryChardev QueryChardevBackends QueryCommands
        QueryCpusFast QueryCpuDefinitions QueryCurrentMachine QueryDumpGuestMemoryCapability QueryFdsets
        QueryHotpluggableCpus QueryIothreads QueryJobs QueryKvm QueryMachines QueryMemdev QueryMemoryDevices
        QueryMemorySizeSummary QueryMice QueryMigrate QueryMigrateCapabilities QueryMigrateParameters QueryName
        QueryNamedBlockNodes QueryPci QueryQmpSchema QueryReplay QueryStatus QueryTarget QueryTpm QueryUuid QueryVersion
        QueryVnc QueryXenReplicationStatus QueryYank
    }
}

#[test]
fn clients_tell_a_monitor_from_an_agent() {
    let Some(monitor) = live::qemu(Machine::None) else { return };
    let start = Instant::now();
    let error = Qga::connect(monitor.path()).expect_err("this is a monitor");
    assert!(matches!(error.connection_error(), Some(ConnectionError::NotAgent)), "{error}");
    assert_eq!(error.address(), monitor.path().to_str());
    assert!(start.elapsed() < Duration::from_secs(5));
    let Some(agent) = live::guest_agent() else { return };
    let error = Qmp::connect_with(agent.path(), &Options::default().greeting_timeout(SHORT)).expect_err("an agent");
    assert!(error.to_string().contains("guest agent"), "{error}");
}

#[test]
fn a_second_client_waits_in_vain() {
    let Some(peer) = live::qemu(Machine::None) else { return };
    let first = Qmp::connect(peer.path()).expect("connected");
    let error = Qmp::connect_with(peer.path(), &Options::default().greeting_timeout(SHORT)).expect_err("no greeting");
    assert!(matches!(error, Error::Timeout { kind: TimeoutKind::Greeting, .. }), "{error:?}");
    drop(first);
    Qmp::connect(peer.path()).expect("it is free again");
}

#[test]
fn events_come_before_their_commands_reply() {
    let Some(peer) = live::qemu(Machine::SmallPc) else { return };
    let vm = Qmp::connect(peer.path()).expect("connected");
    let mut all = vm.subscribe(Filter::all());
    let mut resumed = vm.subscribe(Filter::of::<qmp::event::Resume>());
    vm.execute(command::Cont::new()).expect("running");
    let event = resumed.next_within(Duration::ZERO).expect("it came first").expect("an event");
    assert!(event.timestamp.seconds > 1_000_000_000);
    vm.execute(command::Stop::new()).expect("stopped");
    all.wait_for::<qmp::event::Stop>(SHORT, |_| true).expect("an event");
    let events = vm.events::<qmp::Event>();
    vm.execute(command::Quit::new()).expect("told to quit");
    let names: Vec<String> =
        events.map(|event| qapi_types::EventSet::name(&event.expect("decoded").event).to_owned()).collect();
    assert_eq!(names, ["SHUTDOWN"]);
    assert!(vm.execute(command::Stop::new()).expect_err("gone").is_lost());
}

#[test]
fn out_of_band_overtakes() {
    let Some(peer) = live::qemu(Machine::None) else { return };
    let vm = Qmp::connect(peer.path()).expect("connected");
    for _ in 0..20 {
        vm.submit(command::QueryQmpSchema::new(), |reply| drop(reply.expect("a schema"))).expect("sent");
    }
    let error = vm.call(command::MigratePause::new()).out_of_band().execute().expect_err("there is no migration");
    assert!(error.server().is_some(), "{error:?}");
    vm.drive_all().expect("all answered");
    let vm = {
        drop(vm);
        Qmp::connect_with(peer.path(), &Options::default().out_of_band(false)).expect("connected")
    };
    assert!(matches!(vm.call(command::MigratePause::new()).out_of_band().execute(), Err(Error::NoOutOfBand { .. })));
}

#[test]
fn files_travel_with_their_commands() {
    let Some(peer) = live::qemu(Machine::None) else { return };
    let vm = Qmp::connect(peer.path()).expect("connected");
    let file = || tempfile::tempfile().expect("a file");
    let error = vm.execute(command::Getfd::new("a")).expect_err("no file");
    assert_eq!(error.server().expect("the server's").desc, "No file descriptor supplied via SCM_RIGHTS");
    // Sent at once, each with its own.
    for name in ["a", "b", "c"] {
        vm.call(command::Getfd::new(name)).with_fd(file()).submit(|reply| drop(reply.expect("a reply"))).expect("sent");
    }
    vm.drive_all().expect("all answered");
    for name in ["a", "b", "c"] {
        vm.execute(command::Closefd::new(name)).expect("it was there");
    }
    let added = vm.call(command::AddFd::new()).with_fd(file()).execute().expect("a set of files");
    let sets = vm.execute(command::QueryFdsets::new()).expect("sets");
    assert_eq!(sets[0].fdset_id, added.fdset_id);
}

#[test]
fn what_the_server_supports() {
    let Some(peer) = live::qemu(Machine::None) else { return };
    let vm = Qmp::connect(peer.path()).expect("connected");
    assert!(vm.supports::<command::BlockdevReopen>().expect("a schema"));
    let schema = vm.schema().expect("known by now");
    for name in [
        "query-status",
        "STOP",
        "transaction.actions.data.node-name",
        "blockdev-add.driver",
        "blockdev-add.cache.direct",
        "query-status->running",
        "blockdev-add.driver=qcow2",
        "MIGRATION.status",
    ] {
        assert!(schema.has(Name::new(name)), "{name}");
    }
    for name in ["nope", "blockdev-add.cache.bogus", "blockdev-add.running", "blockdev-add.driver=qcow1"] {
        assert!(!schema.has(Name::new(name)), "{name}");
    }
}

/// A command or an argument that is newer than the server is told before it is sent.
#[test]
fn newer_than_the_server() {
    use qapi_types::qmp::Client as _;
    use qemu_qapi::Lacks;
    let Some(peer) = live::qemu(Machine::None) else { return };
    let vm = Qmp::connect(peer.path()).expect("connected");
    let checked = vm.checked().expect("a schema");
    assert!(!checked.query_status().expect("a status").running);
    let lacks = |error: Error| match error {
        Error::Unsupported { lacks, .. } => lacks,
        error => panic!("{error}"),
    };
    let raw = checked.execute_raw("query-nope", Map::new()).expect_err("no such command");
    assert_eq!(lacks(raw), Lacks::Command);
    let node = |name: &str| qmp::BlockdevOptions::null_co().node_name(name);
    checked.blockdev_add(node("null0")).expect("added");
    checked.call(command::BlockdevDel::new("null0")).execute().expect("gone");
    let qcow2 = qmp::BlockdevOptionsQcow2::new(qmp::BlockdevRef::from(node("null1"))).discard_no_unref(true);
    let newer = command::BlockdevAdd::new(qmp::BlockdevOptions::new(qcow2));
    let refused = checked.execute(newer.clone());
    if peer.version()[0] < 8 {
        assert_eq!(lacks(refused.expect_err("since 8.1")), Lacks::Argument("discard-no-unref".into()));
        assert_eq!(lacks(checked.query_firmware_log().expect_err("since 10.2")), Lacks::Command);
    }
    // What another server once answered stands for this one's answer.
    let recorded = br#"[{"meta-type": "command", "name": "quit", "arg-type": "0", "ret-type": "0"}]"#;
    let options = Options::default().schema(qemu_qapi::Schema::from_slice(recorded).expect("a schema"));
    drop((vm, checked));
    let vm = Qmp::connect_with(peer.path(), &options).expect("connected");
    assert!(vm.supports::<command::Quit>().expect("known") && !vm.supports::<command::Stop>().expect("known"));
    assert_eq!(lacks(vm.checked().expect("known").stop().expect_err("not recorded")), Lacks::Command);
    vm.stop().expect("not checked");
}

#[test]
fn a_server_that_connects_to_us() {
    if live::qemu(Machine::None).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("listening");
    let qemu = Command::new("qemu-system-x86_64")
        .args(["-machine", "none", "-nodefaults", "-display", "none", "-qmp"])
        .arg(format!("unix:{},server=off", path.display()))
        .spawn();
    let mut qemu = Running(qemu.expect("started"));
    let vm = listener.accept_qmp(&Options::default()).expect("connected");
    vm.execute(command::Quit::new()).expect("told to quit");
    qemu.assert_success();
}

/// QEMU may close the connection before its reply has arrived.
#[test]
fn a_quit_in_every_form_succeeds() {
    for _ in 0..5 {
        let Some(peer) = live::qemu(Machine::None) else { return };
        Qmp::connect(peer.path()).expect("connected").execute(command::Quit::new()).expect("told to quit");
        assert!(peer.wait().success());
        let peer = live::qemu(Machine::None).expect("it was there");
        let vm = Qmp::connect(peer.path()).expect("connected");
        assert_eq!(vm.execute(command::HumanMonitorCommand::new("quit")).expect("told to quit"), "");
        assert!(peer.wait().success());
    }
    for peer in live::storage_daemon() {
        Qmp::connect(peer.path()).expect("connected").execute(command::Quit::new()).expect("told to quit");
        assert!(peer.wait().success());
    }
}

#[test]
fn a_child_that_speaks_on_its_standard_streams() {
    if live::qemu(Machine::None).is_none() {
        return;
    }
    let qemu = Command::new("qemu-system-x86_64")
        .args(["-machine", "none", "-nodefaults", "-display", "none", "-qmp", "stdio"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut qemu = Running(qemu.expect("started"));
    let pipes = Pipes::new(qemu.0.stdout.take().expect("piped"), qemu.0.stdin.take().expect("piped")).expect("pipes");
    let vm = Qmp::over(pipes, &Options::default()).expect("connected");
    vm.execute(command::QueryStatus::new()).expect("a status");
    let error = vm.timeout(Duration::ZERO).execute(command::QueryStatus::new()).expect_err("no time at all");
    assert!(error.is_timeout());
    vm.execute(command::Quit::new()).expect("told to quit");
    qemu.assert_success();
}

#[test]
fn tcp_and_an_inherited_socket() {
    let Some(_peer) = live::qemu(Machine::None) else { return };
    let listener = std::net::TcpListener::bind("localhost:0").expect("a port");
    let port = listener.local_addr().expect("bound").port();
    drop(listener);
    let qemu = Command::new("qemu-system-x86_64")
        .args(["-machine", "none", "-nodefaults", "-display", "none", "-qmp"])
        .arg(format!("tcp:localhost:{port},server=on,wait=off"))
        .spawn();
    let mut qemu = Running(qemu.expect("started"));
    let options = Options::default().await_server(true);
    let vm = Qmp::connect_with(format!("tcp:localhost:{port}"), &options).expect("connected");
    vm.execute(command::QueryStatus::new()).expect("a status");
    drop(vm);
    let stream = std::net::TcpStream::connect(("localhost", port)).expect("connected");
    let number = std::os::fd::AsRawFd::as_raw_fd(&stream);
    let vm = Qmp::connect(format!("fd:{number}")).expect("taken over");
    drop(stream);
    vm.execute(command::Quit::new()).expect("told to quit");
    qemu.assert_success();
}

#[test]
fn a_terminal_as_a_character_device() {
    if live::qemu(Machine::None).is_none() {
        return;
    }
    let qemu = Command::new("qemu-system-x86_64")
        .args(["-machine", "none", "-nodefaults", "-display", "none", "-qmp", "pty"])
        .stdout(Stdio::piped())
        .spawn();
    let mut qemu = Running(qemu.expect("started"));
    let stdout = BufReader::new(qemu.0.stdout.take().expect("piped"));
    let line = stdout.lines().next().expect("a line").expect("read");
    let path = line.split_whitespace().find(|word| word.starts_with("/dev/")).expect("a path");
    // QEMU looks once a second whether anybody has opened it.
    let vm = Qmp::connect(path).expect("connected");
    for _ in 0..3 {
        assert!(vm.execute(command::QueryCommands::new()).expect("commands").len() > 100);
    }
    // A terminal whose other end goes may take with it what was written last: the reply, then.
    vm.execute(command::Quit::new()).expect("told to quit");
    qemu.assert_success();
}

#[test]
fn storage_daemons() {
    for peer in live::storage_daemon() {
        let daemon = Qmp::connect(peer.path()).expect("connected");
        let nodes = daemon.execute(command::QueryNamedBlockNodes::new()).expect("nodes");
        assert!(!nodes.is_empty());
        assert!(daemon.supports::<command::BlockdevAdd>().expect("a schema"));
        assert!(!daemon.supports::<command::DeviceAdd>().expect("a schema"));
        daemon.schema().expect("known by now");
        let error = daemon.execute(command::QueryStatus::new()).expect_err("no machine");
        assert_eq!(error.refusal(), Some(Refusal::Unknown));
    }
}

/// The daemon's own protocol: its events and methods, of types that it shares with QMP.
#[test]
fn storage_daemons_copy() {
    use qapi_types::qsd::{self, Client as _, Event};
    for peer in live::storage_daemon() {
        let daemon = Qmp::connect(peer.path()).expect("connected");
        let mut events = daemon.events::<Event>();
        for name in ["from", "to"] {
            let null = qsd::BlockdevOptionsBranch::NullCo(qsd::BlockdevOptionsNull::new().size(1 << 20));
            daemon.blockdev_add(qsd::BlockdevOptions::new(null).node_name(name)).expect("added");
        }
        let backup = qsd::BlockdevBackup::new("from", qsd::MirrorSyncMode::Full, "to");
        daemon.blockdev_backup(backup.job_id("copy").auto_dismiss(false)).expect("started");
        let concluded = events.find_map(|event| match event.expect("an event").event {
            Event::JobStatusChange(job) if job.status == qsd::JobStatus::Concluded => Some(job.id),
            _ => None,
        });
        assert_eq!(concluded.as_deref(), Some("copy"));
        let jobs: Vec<qapi_types::qmp::JobInfo> = daemon.query_jobs().expect("jobs");
        assert!(jobs.len() == 1 && jobs[0].error.is_none(), "{jobs:?}");
        daemon.job_dismiss("copy").expect("dismissed");
    }
}

#[test]
fn the_guest_agent() {
    let Some(peer) = live::guest_agent() else { return };
    let agent = Qga::connect(peer.path()).expect("an agent");
    agent.execute(qga::command::GuestPing::new()).expect("a reply");
    let info = agent.execute(qga::command::GuestInfo::new()).expect("information");
    assert!(!info.supported_commands.is_empty());
    assert!(agent.supports::<qga::command::GuestPing>().expect("an answer"));
    assert!(!agent.supports::<qga::command::GuestShutdown>().expect("an answer"));
    let error = agent.execute(qga::command::GuestShutdown::new()).expect_err("disabled");
    assert!(matches!(error.refusal(), Some(Refusal::Disabled(_))), "{error:?}");
    let error = agent.execute_raw("guest-nope", Map::new()).expect_err("unknown");
    assert_eq!(error.refusal(), Some(Refusal::Unknown));
    let interfaces = agent.execute(qga::command::GuestNetworkGetInterfaces::new()).expect("interfaces");
    assert!(interfaces.iter().any(|interface| interface.name == "lo"));
    agent.sync().expect("still there");
    // A client before us that left half a request. (One that leaves replies unread ends the agent.)
    drop(agent);
    let mut before = UnixStream::connect(peer.path()).expect("connected");
    before.write_all(b"{\"execute\": \"guest-ping\"}{\"execute\": \"guest-pi").expect("sent");
    let mut reply = [0; 100];
    let length = before.read(&mut reply).expect("read");
    assert_eq!(&reply[..length], b"{\"return\": {}}\n");
    drop(before);
    let agent = Qga::connect(peer.path()).expect("an agent");
    agent.execute(qga::command::GuestPing::new()).expect("a reply");
}

#[test]
fn an_agent_that_takes_long() {
    let Some(peer) = live::guest_agent() else { return };
    let agent = Qga::connect(peer.path()).expect("an agent");
    // Abandoned at once; its reply comes later, and is not taken for the next one's.
    for _ in 0..20 {
        let error = agent.timeout(Duration::ZERO).execute(qga::command::GuestInfo::new()).expect_err("no time");
        assert!(error.is_timeout());
        let start = Instant::now();
        agent.execute(qga::command::GuestPing::new()).expect("a reply");
        assert!(start.elapsed() < Duration::from_secs(5));
    }
}
