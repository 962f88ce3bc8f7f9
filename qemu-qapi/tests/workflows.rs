//! Workflows against a real QEMU and guest agent, with both drivers.
#![cfg(all(unix, feature = "blocking", feature = "tokio"))]

mod live;

use std::net::TcpListener;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

use live::{Machine, Peer};
use qemu_qapi::workflow::{
    Exec, Failure, Job, JobEnd, Migration, MigrationEnd, Plug, PowerOff, Progress, Reset, Resource, ShutdownMethod,
    Unplug, Workflow, WorkflowError,
};
use qemu_qapi::{Options, blocking, json, tokio as asynchronous};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Map, Value};

/// Far more than anything here should take.
const LONG: Duration = Duration::from_secs(60);

#[derive(Clone, Copy, Debug)]
enum Driver {
    Blocking,
    Tokio,
}

const DRIVERS: [Driver; 2] = [Driver::Blocking, Driver::Tokio];

impl Driver {
    fn run<T: Send + 'static>(
        self,
        monitor: &Path,
        workflow: impl Into<Workflow<T>>,
        progress: impl FnMut(Progress),
    ) -> Result<T, WorkflowError> {
        match self {
            Self::Blocking => blocking::run(workflow, &blocking::Qmp::connect(monitor).expect("connected"), progress),
            Self::Tokio => runtime().block_on(async {
                let vm = asynchronous::Qmp::connect(monitor).await.expect("connected");
                asynchronous::run(workflow, &vm, progress).await
            }),
        }
    }

    /// Runs a workflow of two machines.
    fn run_with<T: Send + 'static>(
        self,
        [source, destination]: [&Peer; 2],
        workflow: impl Into<Workflow<T>>,
        progress: impl FnMut(Progress),
    ) -> Result<T, WorkflowError> {
        match self {
            Self::Blocking => {
                let [vm, to] = [source, destination].map(|vm| blocking::Qmp::connect(vm.path()).expect("connected"));
                blocking::run(workflow, blocking::Peers::from(&vm).destination(&to), progress)
            }
            Self::Tokio => runtime().block_on(async {
                let vm = asynchronous::Qmp::connect(source.path()).await.expect("connected");
                let to = asynchronous::Qmp::connect(destination.path()).await.expect("connected");
                asynchronous::run(workflow, asynchronous::Peers::from(&vm).destination(&to), progress).await
            }),
        }
    }

    fn run_in_guest<T: Send + 'static>(self, agent: &Path, workflow: impl Into<Workflow<T>>) -> T {
        let result = match self {
            Self::Blocking => blocking::run(workflow, &blocking::Qga::connect(agent).expect("connected"), drop),
            Self::Tokio => runtime().block_on(async {
                let agent = asynchronous::Qga::connect(agent).await.expect("connected");
                asynchronous::run(workflow, &agent, drop).await
            }),
        };
        result.unwrap_or_else(|error| panic!("{self:?}: {error}"))
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn members(value: Value) -> Map<String, Value> {
    value.as_object().expect("an object").clone()
}

/// A virtual machine with a disk of that many MiB, and one to copy it to.
fn with_disks(size: u64) -> Option<Peer> {
    let vm = live::qemu(Machine::None)?;
    let mut talker = vm.talk();
    for name in ["disk", "copy"] {
        let node = json!({"driver": "null-co", "node-name": name, "size": size << 20, "read-zeroes": true});
        talker.execute("blockdev-add", Some(node)).expect("added");
    }
    Some(vm)
}

/// Copies a disk, that many MiB in a second.
fn mirror(speed: u64) -> Job {
    let arguments = json!({"job-id": "m", "device": "disk", "target": "copy", "sync": "full", "speed": speed << 20});
    Job::start_raw("blockdev-mirror", members(arguments)).interval(Duration::from_millis(20))
}

fn jobs(vm: &Peer) -> Value {
    vm.talk().execute("query-jobs", None).expect("jobs")
}

fn nodes(vm: &Peer) -> String {
    vm.talk().execute("query-named-block-nodes", Some(json!({"flat": true}))).expect("nodes").to_string()
}

#[test]
fn a_mirror_is_followed_to_its_end_and_dismissed() {
    for driver in DRIVERS {
        let Some(vm) = with_disks(16) else { return };
        let mut seen = Vec::new();
        let end = driver.run(&vm.path(), mirror(16), |progress| seen.push(progress));
        assert_eq!(end.expect("it ends well"), JobEnd::Concluded, "{driver:?}");
        assert!(seen.len() > 3, "{driver:?}: {seen:?}");
        assert!(seen.is_sorted_by_key(|progress| progress.current), "{driver:?}: {seen:?}");
        let last = seen.last().expect("some");
        assert_eq!((last.current, last.total), (16 << 20, 16 << 20), "{driver:?}");
        assert_eq!(jobs(&vm), json!([]), "{driver:?}");
    }
}

#[test]
fn a_mirror_is_cancelled_from_elsewhere() {
    for driver in DRIVERS {
        let Some(vm) = with_disks(1024) else { return };
        let job: Workflow<JobEnd> = mirror(1).into();
        let canceller = job.canceller();
        let start = Instant::now();
        let error = std::thread::scope(|scope| {
            scope.spawn(|| {
                std::thread::sleep(Duration::from_millis(500));
                canceller.cancel();
            });
            driver.run(&vm.path(), job, drop).expect_err("cancelled")
        });
        assert!(error.is_cancelled() && error.left_behind().is_empty(), "{driver:?}: {error}");
        assert!(start.elapsed() < LONG, "{driver:?}");
        assert_eq!(jobs(&vm), json!([]), "{driver:?}");
    }
}

/// Nothing but the cancellation ends this wait.
#[test]
fn a_wait_without_events_is_cancelled() {
    for driver in DRIVERS {
        let Some(vm) = live::qemu(Machine::None) else { return };
        let wait: Workflow<_> = PowerOff::by_itself(LONG).into();
        let canceller = wait.canceller();
        let start = Instant::now();
        let error = std::thread::scope(|scope| {
            scope.spawn(|| {
                std::thread::sleep(Duration::from_millis(500));
                canceller.cancel();
            });
            driver.run(&vm.path(), wait, drop).expect_err("cancelled")
        });
        assert!(error.is_cancelled(), "{driver:?}: {error}");
        assert!(start.elapsed() < LONG / 3, "{driver:?}");
    }
}

#[test]
fn a_mirror_whose_future_is_dropped_is_removed() {
    let Some(vm) = with_disks(1024) else { return };
    runtime().block_on(async {
        let client = asynchronous::Qmp::connect(vm.path()).await.expect("connected");
        let (sender, mut running) = tokio::sync::mpsc::unbounded_channel();
        let run = asynchronous::run(mirror(1), &client, move |progress| _ = sender.send(progress));
        tokio::select! {
            result = run => panic!("{result:?}"),
            progress = running.recv() => assert!(progress.is_some()),
        }
        let removed = async {
            while client.execute_raw("query-jobs", json!({})).await.expect("jobs") != json!([]) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(LONG, removed).await.expect("the job is removed");
    });
}

#[test]
fn a_disk_that_the_guest_does_not_release() {
    for driver in DRIVERS {
        let Some(vm) = live::qemu(Machine::SmallPc) else { return };
        let node = json!({"driver": "null-co", "node-name": "hot-node", "size": 1 << 20});
        let device = json!({"driver": "virtio-blk-pci", "id": "hot"});
        let plug = || Plug::disk(&node, &device).expect("complete");
        let plugged = driver.run(&vm.path(), plug(), drop).expect("plugged");
        assert_eq!((&*plugged.device, &*plugged.backends), ("hot", &[Resource::Node("hot-node".into())][..]));
        assert!(nodes(&vm).contains("hot-node"), "{driver:?}");

        // There is no guest.
        let unplug = plugged.unplug().deadline(Duration::from_secs(2)).ask_again_after(Duration::from_millis(500));
        let error = driver.run(&vm.path(), unplug, drop).expect_err("no guest");
        assert!(error.is_timeout(), "{driver:?}: {error}");
        assert_eq!(error.left_behind(), [Resource::Node("hot-node".into()), Resource::Device("hot".into())]);
        assert!(nodes(&vm).contains("hot-node"), "{driver:?}");

        // A reset releases it. The machine is still paused: while it runs, QEMU 7.2 may keep a device for long.
        driver.run(&vm.path(), Reset::within(LONG), drop).expect("reset");
        let unplug = Unplug::device("hot").backend(Resource::Node("hot-node".into())).deadline(LONG);
        driver.run(&vm.path(), unplug, drop).expect("unplugged");
        assert!(!nodes(&vm).contains("hot-node"), "{driver:?}");
    }
}

#[test]
fn a_network_card_is_plugged_and_unplugged() {
    for driver in DRIVERS {
        let Some(vm) = live::qemu(Machine::SmallPc) else { return };
        let network = || {
            let line = json!({"command-line": "info network"});
            vm.talk().execute("human-monitor-command", Some(line)).expect("the networks").to_string()
        };
        let backend = json!({"type": "hubport", "id": "cable", "hubid": 1});
        let plug = |device| Plug::nic(&backend, &json!({"driver": device, "id": "card"})).expect("complete");
        let error = driver.run(&vm.path(), plug("no-such-card"), drop).expect_err("no such device");
        assert!(error.server().is_some() && error.left_behind().is_empty(), "{driver:?}: {error}");
        assert!(!network().contains("cable"), "{driver:?}: {}", network());

        let plugged = driver.run(&vm.path(), plug("virtio-net-pci"), drop).expect("plugged");
        assert!(
            network().contains("card: index=0,type=nic") && network().contains("cable"),
            "{driver:?}: {}",
            network()
        );
        // There is no guest. QEMU is asked first, and a reset then releases the device.
        let unplug = plugged.clone().unplug().deadline(Duration::from_secs(1));
        driver.run(&vm.path(), unplug, drop).expect_err("no guest");
        driver.run(&vm.path(), Reset::within(LONG), drop).expect("reset");
        driver.run(&vm.path(), plugged.unplug().deadline(LONG), drop).expect("unplugged");
        assert!(!network().contains("cable"), "{driver:?}: {}", network());
    }
}

#[test]
fn a_plug_that_fails_is_undone() {
    for driver in DRIVERS {
        let Some(vm) = live::qemu(Machine::SmallPc) else { return };
        let node = json!({"driver": "null-co", "node-name": "hot-node", "size": 1 << 20});
        let plug = Plug::disk(&node, &json!({"driver": "no-such-device", "id": "hot"})).expect("complete");
        let error = driver.run(&vm.path(), plug, drop).expect_err("no such device");
        assert!(error.server().is_some() && error.left_behind().is_empty(), "{driver:?}: {error}");
        assert!(!nodes(&vm).contains("hot-node"), "{driver:?}");
    }
}

fn status(vm: &Peer) -> String {
    let status = vm.talk().execute("query-status", None).expect("a status");
    status["status"].as_str().expect("text").to_owned()
}

/// The migration's status, whether its events are on, and the bandwidth that it may use.
fn migration_of(vm: &Peer) -> (String, bool, u64) {
    let mut talker = vm.talk();
    let info = talker.execute("query-migrate", None).expect("a migration");
    let capabilities = talker.execute("query-migrate-capabilities", None).expect("capabilities");
    let capabilities = capabilities.as_array().expect("an array");
    let events = capabilities.iter().find(|capability| capability["capability"] == "events").expect("it is old");
    let parameters = talker.execute("query-migrate-parameters", None).expect("parameters");
    let bandwidth = parameters["max-bandwidth"].as_u64().expect("a number");
    (info["status"].as_str().unwrap_or("none").to_owned(), events["state"] == true, bandwidth)
}

/// A migration that takes minutes: bytes in a second.
fn slow(migration: Migration) -> Migration {
    let migration = migration.incoming().parameters(&json!({"max-bandwidth": 1000})).expect("a parameter");
    migration.interval(Duration::from_millis(100)).deadline(LONG)
}

/// Over a Unix socket, TCP and descriptors, paused and running.
#[test]
fn a_machine_migrates() {
    for driver in DRIVERS {
        for way in ["unix", "tcp", "fd"] {
            for runs in [false, true] {
                let Some(source) = live::qemu(Machine::None) else { return };
                let destination = live::destination(Machine::None).expect("it was there");
                source.talk().execute("cont", None).expect("continued");
                match runs {
                    true => destination.talk().execute("cont", None).expect("it will run"),
                    false => source.talk().execute("stop", None).expect("stopped"),
                };
                let migration = match way {
                    "unix" => {
                        Migration::to(format!("unix:{}", destination.directory().join("stream").display())).incoming()
                    }
                    "tcp" => {
                        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port");
                        Migration::to(format!("tcp:{port}")).incoming()
                    }
                    _ => {
                        let (one, other) = UnixStream::pair().expect("a pair");
                        Migration::over_fds(one.into(), other.into())
                    }
                };
                let end = driver.run_with([&source, &destination], migration.deadline(LONG), drop);
                let case = format!("{driver:?}, {way}, {runs}");
                assert_eq!(end.unwrap_or_else(|error| panic!("{case}: {error}")), MigrationEnd::Completed, "{case}");
                assert_eq!(status(&source), "postmigrate", "{case}");
                assert_eq!(status(&destination), if runs { "running" } else { "paused" }, "{case}");
            }
        }
    }
}

/// Held before it switches over, and let go by another workflow.
#[test]
fn a_migration_is_held() {
    for driver in DRIVERS {
        let Some(source) = live::qemu(Machine::SmallPc) else { return };
        let destination = live::destination(Machine::SmallPc).expect("it was there");
        source.talk().execute("cont", None).expect("continued");
        let (one, other) = UnixStream::pair().expect("a pair");
        let migration = Migration::over_fds(one.into(), other.into()).until_switchover().deadline(LONG);
        let end = driver.run_with([&source, &destination], migration, drop).expect("held");
        assert_eq!(end, MigrationEnd::PreSwitchover, "{driver:?}");
        assert_eq!((&*migration_of(&source).0, &*status(&destination)), ("pre-switchover", "inmigrate"), "{driver:?}");
        let rest = Migration::attach().incoming().deadline(LONG);
        let end = driver.run_with([&source, &destination], rest, drop).expect("migrated");
        assert_eq!(end, MigrationEnd::Completed, "{driver:?}");
        assert_eq!((&*status(&source), &*status(&destination)), ("postmigrate", "paused"), "{driver:?}");
    }
}

#[test]
fn a_migration_is_cancelled() {
    for driver in DRIVERS {
        let Some(source) = live::qemu(Machine::SmallPc) else { return };
        let destination = live::destination(Machine::SmallPc).expect("it was there");
        source.talk().execute("cont", None).expect("continued");
        let (_, _, bandwidth) = migration_of(&source);
        let (one, other) = UnixStream::pair().expect("a pair");
        let workflow: Workflow<MigrationEnd> = slow(Migration::over_fds(one.into(), other.into())).into();
        let canceller = workflow.canceller();
        let error = driver.run_with([&source, &destination], workflow, |progress| {
            if progress.state == "active" {
                canceller.cancel();
            }
        });
        let error = error.expect_err("cancelled");
        assert!(error.is_cancelled() && error.left_behind().is_empty(), "{driver:?}: {error}");
        assert_eq!(status(&source), "running", "{driver:?}");
        assert_eq!(migration_of(&source), ("cancelled".to_owned(), false, bandwidth), "{driver:?}");
        assert!(!destination.wait().success(), "{driver:?}");

        // It can be migrated after all.
        let destination = live::destination(Machine::SmallPc).expect("it was there");
        let (one, other) = UnixStream::pair().expect("a pair");
        let again = Migration::over_fds(one.into(), other.into()).deadline(LONG);
        driver.run_with([&source, &destination], again, drop).expect("migrated");
        assert_eq!((&*status(&source), &*status(&destination)), ("postmigrate", "paused"), "{driver:?}");
    }
}

#[test]
fn the_destination_of_a_migration_is_killed() {
    for driver in DRIVERS {
        let Some(source) = live::qemu(Machine::SmallPc) else { return };
        let destination = live::destination(Machine::SmallPc).expect("it was there");
        source.talk().execute("cont", None).expect("continued");
        let (_, _, bandwidth) = migration_of(&source);
        let (one, other) = UnixStream::pair().expect("a pair");
        let pid = Pid::from_raw(destination.pid().cast_signed()).expect("a process");
        let workflow = slow(Migration::over_fds(one.into(), other.into()));
        let error = driver.run_with([&source, &destination], workflow, |progress| {
            if progress.state == "active" {
                kill_process(pid, Signal::KILL).expect("it runs until now");
            }
        });
        let error = error.expect_err("there is no destination");
        let Failure::Migration { status: failed, reason } = error.failure() else { panic!("{driver:?}: {error}") };
        assert!(failed == "failed" && reason.contains("socket"), "{driver:?}: {error}");
        assert!(error.left_behind().is_empty(), "{driver:?}: {error}");
        assert_eq!(status(&source), "running", "{driver:?}");
        assert_eq!(migration_of(&source), ("failed".to_owned(), false, bandwidth), "{driver:?}");
    }
}

/// The last of the stream has a device that the destination lacks. That the source has sent it says nothing: how fast
/// either machine is must not matter, so there are several attempts.
#[test]
fn a_destination_cannot_load_the_machine() {
    for driver in DRIVERS {
        let Some(source) = live::qemu(Machine::SmallPc) else { return };
        let mut talker = source.talk();
        talker.execute("device_add", Some(json!({"driver": "virtio-rng-pci", "id": "extra"}))).expect("added");
        talker.execute("cont", None).expect("continued");
        drop(talker);
        for _ in 0..4 {
            let destination = live::destination(Machine::SmallPc).expect("it was there");
            let (one, other) = UnixStream::pair().expect("a pair");
            let workflow = Migration::over_fds(one.into(), other.into()).deadline(LONG);
            let error = driver.run_with([&source, &destination], workflow, drop).expect_err("it cannot be loaded");
            assert!(matches!(error.failure(), Failure::Migration { .. }), "{driver:?}: {error}");
            assert!(error.left_behind().is_empty(), "{driver:?}: {error}");
            assert_eq!(status(&source), "running", "{driver:?}: {error}");
            assert!(!destination.wait().success(), "{driver:?}");
        }
    }
}

#[test]
fn there_is_no_destination() {
    for driver in DRIVERS {
        let Some(source) = live::qemu(Machine::None) else { return };
        let destination = live::destination(Machine::None).expect("it was there");
        source.talk().execute("cont", None).expect("continued");
        let nowhere = || Migration::to("unix:/nowhere/stream").deadline(LONG);
        let error = driver.run(&source.path(), nowhere(), drop).expect_err("nowhere to go");
        assert!(error.to_string().contains("/nowhere/stream"), "{driver:?}: {error}");
        assert!(error.left_behind().is_empty(), "{driver:?}: {error}");
        assert_eq!(status(&source), "running", "{driver:?}");

        let error =
            driver.run_with([&source, &destination], nowhere().incoming(), drop).expect_err("nowhere to listen");
        let reason = error.server().unwrap_or_else(|| panic!("{driver:?}: {error}"));
        assert!(reason.desc.contains("/nowhere/stream") && error.left_behind().is_empty(), "{driver:?}: {error}");
        assert_eq!((&*status(&source), &*status(&destination)), ("running", "inmigrate"), "{driver:?}");
        assert!(!migration_of(&source).1, "{driver:?}");
    }
}

#[test]
fn a_machine_is_made_to_quit() {
    for driver in DRIVERS {
        let Some(vm) = live::qemu(Machine::None) else { return };
        let off = driver.run(&vm.path(), PowerOff::by_quit(LONG), drop).expect("off");
        assert_eq!(off.method, Some(ShutdownMethod::Quit), "{driver:?}");
        assert!(off.exited, "{driver:?}");
        assert!(vm.wait().success());
    }
}

#[test]
fn a_client_is_missing() {
    for driver in DRIVERS {
        let Some(vm) = live::qemu(Machine::None) else { return };
        let error = driver.run(&vm.path(), PowerOff::by_agent(LONG), drop).expect_err("no agent");
        assert!(matches!(error.failure(), Failure::Arguments(_)), "{driver:?}: {error}");
        assert_eq!(error.to_string(), "the workflow needs a client of the guest agent");
    }
}

#[test]
fn programs_of_a_guest() {
    for driver in DRIVERS {
        let Some(agent) = live::guest_agent() else { return };
        let output = driver.run_in_guest(&agent.path(), Exec::new("/bin/cat").args(["-"]).input("text").deadline(LONG));
        assert!(output.is_success(), "{driver:?}: {output:?}");
        assert_eq!(output.stdout, b"text", "{driver:?}");
    }
}

/// The deadlines of commands reach the sessions: of one command, of a handle, of a call.
#[test]
fn a_command_has_its_deadline() {
    let Some(vm) = live::qemu(Machine::None) else { return };
    let options = Options::default().command_timeout_of("query-name", Duration::ZERO).command_timeout(LONG);
    let client = blocking::Qmp::connect_with(vm.path(), &options).expect("connected");
    let ask = |client: &blocking::Qmp, command: &'static str| client.execute_raw(command, json!({}));
    assert!(ask(&client, "query-name").expect_err("no time").is_timeout());
    ask(&client, "query-status").expect("enough time");
    ask(&client.timeout(LONG), "query-name").expect("the handle's deadline");
}
