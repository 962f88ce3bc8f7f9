//! Clients for tokio against the real programs.
#![cfg(all(unix, feature = "tokio"))]

mod live;

use std::time::Duration;

use live::Machine;
use qapi_types::qga;
use qapi_types::qmp::{self, command};
use qemu_qapi::tokio::{Listener, Plain, Qga, Qmp};
use qemu_qapi::{Error, Filter, Options, TimeoutKind};
use serde_json::Map;

const SHORT: Duration = Duration::from_millis(300);

#[tokio::test]
async fn calls_and_events() {
    let Some(peer) = live::qemu(Machine::SmallPc) else { return };
    let vm = Qmp::connect(peer.path()).await.expect("connected");
    let mut events = vm.events::<qmp::Event>();
    let (status, blocks) =
        tokio::try_join!(vm.execute(command::QueryStatus::new()), vm.execute(command::QueryBlock::new()))
            .expect("replies");
    assert!(!status.running && blocks.len() == 1);
    let error = Qmp::connect_with(peer.path(), &Options::default().greeting_timeout(SHORT)).await.expect_err("busy");
    assert!(matches!(error, Error::Timeout { kind: TimeoutKind::Greeting, .. }), "{error:?}");
    let mut resumed = vm.subscribe(Filter::of::<qmp::event::Resume>());
    vm.execute(command::Cont::new()).await.expect("running");
    resumed.wait_for::<qmp::event::Resume>(SHORT, |_| true).await.expect("an event");
    let file = tempfile::tempfile().expect("a file");
    vm.timeout(Duration::from_secs(5))
        .call(command::Getfd::new("tap0"))
        .with_fd(file)
        .execute()
        .await
        .expect("a reply");
    vm.execute(command::Closefd::new("tap0")).await.expect("it was there");
    assert!(vm.supports::<command::BlockdevReopen>().await.expect("a schema"));
    let checked = vm.checked().await.expect("known by now");
    checked.timeout(Duration::from_secs(5)).execute(command::QueryStatus::new()).await.expect("a status");
    let unknown = checked.execute_raw("query-nope", serde_json::Map::new()).await.expect_err("no such command");
    assert!(matches!(unknown, qemu_qapi::Error::Unsupported { .. }));
    let error = vm.call(command::MigratePause::new()).out_of_band().execute().await.expect_err("no migration");
    assert!(error.server().is_some());
    vm.execute(command::Quit::new()).await.expect("told to quit");
    let mut names = Vec::new();
    while let Some(event) = events.next().await {
        names.push(qapi_types::EventSet::name(&event.expect("decoded").event).to_owned());
    }
    assert_eq!(names, ["RESUME", "SHUTDOWN"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_tasks_some_of_which_give_up() {
    let Some(peer) = live::qemu(Machine::None) else { return };
    let vm = Qmp::connect(peer.path()).await.expect("connected");
    let tasks: Vec<_> = (0..32_u64)
        .map(|task| {
            let vm = vm.clone();
            tokio::spawn(async move {
                for turn in 0..50 {
                    if (task + turn) % 3 == 0 {
                        let call = vm.execute(command::QueryQmpSchema::new());
                        _ = tokio::time::timeout(Duration::from_micros(turn * 20), call).await;
                    } else {
                        let version = vm.execute(command::QueryVersion::new()).await.expect("a version");
                        assert!(version.qemu.major > 0);
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("each reply reached its caller");
    }
}

#[tokio::test]
async fn a_server_that_connects_to_us_and_one_on_standard_streams() {
    if live::qemu(Machine::None).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("qmp");
    let listener = Listener::bind(&path).expect("listening");
    let start = |chardev: &str| {
        let mut qemu = std::process::Command::new("qemu-system-x86_64");
        qemu.args(["-machine", "none", "-nodefaults", "-display", "none", "-qmp", chardev]);
        qemu
    };
    let mut qemu = start(&format!("unix:{},server=off", path.display())).spawn().expect("started");
    let vm = listener.accept_qmp(&Options::default()).await.expect("connected");
    vm.execute(command::Quit::new()).await.expect("told to quit");
    assert!(qemu.wait().expect("ended").success());

    let mut qemu = start("stdio");
    qemu.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    let mut qemu = tokio::process::Command::from(qemu).spawn().expect("started");
    let streams = tokio::io::join(qemu.stdout.take().expect("piped"), qemu.stdin.take().expect("piped"));
    let vm = Qmp::over(Plain(streams), &Options::default()).await.expect("connected");
    vm.execute(command::Quit::new()).await.expect("told to quit");
    assert!(qemu.wait().await.expect("ended").success());
}

#[tokio::test]
async fn the_guest_agent() {
    let Some(peer) = live::guest_agent() else { return };
    let agent = Qga::connect(peer.path()).await.expect("an agent");
    let (ping, info) =
        tokio::try_join!(agent.execute(qga::command::GuestPing::new()), agent.execute(qga::command::GuestInfo::new()))
            .expect("replies");
    drop(ping);
    assert!(!info.supported_commands.is_empty());
    for _ in 0..20 {
        let call = agent.execute(qga::command::GuestInfo::new());
        _ = tokio::time::timeout(Duration::ZERO, call).await;
        agent.execute(qga::command::GuestPing::new()).await.expect("a reply");
    }
    agent.execute(qga::command::GuestShutdown::new()).await.expect_err("disabled");
    agent.sync().await.expect("still there");
    assert!(agent.execute_raw("guest-get-host-name", Map::new()).await.expect("a name").is_object());
}

#[tokio::test]
async fn a_terminal_as_a_character_device() {
    if live::qemu(Machine::None).is_none() {
        return;
    }
    let mut qemu = tokio::process::Command::new("qemu-system-x86_64")
        .args(["-machine", "none", "-nodefaults", "-display", "none", "-qmp", "pty"])
        .stdout(std::process::Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("started");
    let stdout = tokio::io::BufReader::new(qemu.stdout.take().expect("piped"));
    let line = tokio::io::AsyncBufReadExt::lines(stdout).next_line().await.expect("read").expect("a line");
    let path = line.split_whitespace().find(|word| word.starts_with("/dev/")).expect("a path");
    // QEMU looks once a second whether anybody has opened it.
    let vm = Qmp::connect(path).await.expect("connected");
    for _ in 0..3 {
        assert!(vm.execute(command::QueryCommands::new()).await.expect("commands").len() > 100);
    }
    // More than the line holds at once, in both directions.
    let calls: Vec<_> = (0..200)
        .map(|_| {
            let vm = vm.clone();
            tokio::spawn(async move { vm.execute(command::QueryCommands::new()).await })
        })
        .collect();
    for call in calls {
        call.await.expect("ended").expect("commands");
    }
    // A terminal whose other end goes may take with it what was written last: the reply, then.
    vm.execute(command::Quit::new()).await.expect("told to quit");
    drop(vm);
    assert!(qemu.wait().await.expect("ended").success());
}
