//! The real guest agent, started after its client, or stopped under it.
#![cfg(unix)]

mod live;

use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use live::Peer;
use qapi_types::qga::{Client as _, command};
use qemu_qapi::blocking::Qga;
use qemu_qapi::{Error, Options};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

const LATE: Duration = Duration::from_secs(3);

/// Far more than it should take.
fn patient() -> Options {
    Options::default().agent_timeout(Duration::from_secs(60)).sync_timeout(Duration::from_millis(300))
}

/// A client of an agent that is not there yet, once `started` has started it.
fn client(channel: OwnedFd, started: impl FnOnce() -> Peer) -> (Qga, Peer) {
    thread::scope(|scope| {
        let connecting = scope.spawn(|| Qga::from_fd(channel, &patient()));
        thread::sleep(LATE);
        let peer = started();
        (connecting.join().expect("no panic").expect("an agent"), peer)
    })
}

/// The attempts that it found have answered none of these.
fn answers(agent: &Qga) {
    for _ in 0..20 {
        agent.guest_ping().expect("a reply");
        assert!(!agent.guest_info().expect("information").supported_commands.is_empty());
        agent.sync().expect("still there");
    }
}

/// A channel to an agent that can be connected later, as `true` or `false` says: which keeps until then what is sent,
/// or loses it.
fn channel(keeps: bool) -> (OwnedFd, mpsc::Sender<UnixStream>) {
    let (ours, host) = UnixStream::pair().expect("a pair of sockets");
    let (sender, guest) = mpsc::channel::<UnixStream>();
    thread::spawn(move || {
        let guest = if keeps {
            guest.recv().expect("an agent")
        } else {
            let lost = AtomicBool::new(true);
            thread::scope(|scope| {
                scope.spawn(|| {
                    host.set_nonblocking(true).expect("set");
                    while lost.load(Ordering::Relaxed) {
                        _ = (&host).read(&mut [0; 1000]);
                        thread::sleep(Duration::from_millis(1));
                    }
                    host.set_nonblocking(false).expect("set");
                });
                let guest = guest.recv().expect("an agent");
                lost.store(false, Ordering::Relaxed);
                guest
            })
        };
        thread::scope(|scope| {
            scope.spawn(|| copy(&guest, &host));
            copy(&host, &guest);
        });
    });
    (ours.into(), sender)
}

fn copy(mut from: &UnixStream, mut to: &UnixStream) {
    let mut bytes = [0; 4096];
    while let Ok(read @ 1..) = from.read(&mut bytes) {
        if to.write_all(&bytes[..read]).is_err() {
            break;
        }
    }
    _ = to.shutdown(Shutdown::Write);
}

#[test]
fn an_agent_that_comes_up_late_is_found() {
    let Some(peer) = live::guest_agent() else { return };
    drop(peer);
    for keeps in [true, false] {
        let (ours, guest) = channel(keeps);
        let (agent, _peer) = client(ours, || {
            let peer = live::guest_agent().expect("it was there");
            guest.send(UnixStream::connect(peer.path()).expect("connected")).expect("awaited");
            peer
        });
        answers(&agent);
    }
}

#[test]
fn an_agent_that_comes_up_late_on_a_terminal_line_is_found() {
    let Some(peer) = live::guest_agent() else { return };
    drop(peer);
    let host = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&host).and_then(|()| unlockpt(&host)).expect("unlocked");
    let line = ptsname(&host, Vec::new()).expect("a name").into_string().expect("a path");
    // As a serial port, which does not send back what it is sent.
    let guest = std::fs::OpenOptions::new().read(true).write(true).open(&line).expect("opened");
    let mut attributes = tcgetattr(&guest).expect("a terminal");
    attributes.make_raw();
    tcsetattr(&guest, OptionalActions::Now, &attributes).expect("set");
    let (agent, _peer) = client(host, || live::guest_agent_on_line(&line).expect("it was there"));
    answers(&agent);
}

fn signal(peer: &Peer, signal: &str) {
    let sent = Command::new("kill").args([signal, &peer.pid().to_string()]).status().expect("kill");
    assert!(sent.success());
}

/// A call's deadline passes while the agent is busy. The next call waits until it is not.
#[test]
fn an_agent_that_is_busy_for_longer_than_the_agents_deadline() {
    let Some(peer) = live::guest_agent() else { return };
    let short = Duration::from_millis(300);
    let options = Options::default().agent_timeout(Duration::from_secs(1)).sync_timeout(Duration::from_millis(100));
    let agent = loop {
        match Qga::connect_with(peer.path(), &options) {
            Ok(agent) => break agent,
            Err(error) => assert!(error.is_no_agent(), "{error}"),
        }
    };
    signal(&peer, "-STOP");
    let error = agent.timeout(short).execute(command::GuestInfo::new()).expect_err("stopped");
    assert!(error.is_timeout() && error.was_sent() == Some(true), "{error}");
    let error = agent.timeout(short).execute(command::GuestInfo::new()).expect_err("stopped");
    assert!(error.is_no_agent() && error.was_sent() == Some(false), "{error}");
    let start = Instant::now();
    assert!(agent.sync().expect_err("stopped").is_no_agent());
    assert!(start.elapsed() >= Duration::from_secs(1));
    thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(LATE);
            signal(&peer, "-CONT");
        });
        agent.guest_ping().expect("answered in the end");
    });
    for _ in 0..20 {
        assert!(!agent.guest_info().expect("information").supported_commands.is_empty());
        agent.guest_ping().expect("a reply");
    }
}

#[tokio::test]
async fn an_agent_that_is_busy_tokio() {
    let Some(peer) = live::guest_agent() else { return };
    let options = Options::default().agent_timeout(Duration::from_secs(1)).sync_timeout(Duration::from_millis(100));
    let agent = loop {
        match qemu_qapi::tokio::Qga::connect_with(peer.path(), &options).await {
            Ok(agent) => break agent,
            Err(error) => assert!(error.is_no_agent(), "{error}"),
        }
    };
    signal(&peer, "-STOP");
    let ping = || agent.timeout(Duration::from_millis(300)).execute(command::GuestPing::new());
    let error = ping().await.expect_err("stopped");
    assert!(error.is_timeout() && error.was_sent() == Some(true), "{error}");
    let error = ping().await.expect_err("stopped");
    assert!(error.is_no_agent() && error.was_sent() == Some(false), "{error}");
    // It joins the handshake that the call waits for, and has its own deadline.
    let sync = async {
        let error: Error = agent.sync().await.expect_err("stopped");
        signal(&peer, "-CONT");
        error
    };
    let (info, error) = tokio::join!(agent.execute(command::GuestInfo::new()), sync);
    assert!(error.is_no_agent(), "{error}");
    assert!(!info.expect("answered in the end").supported_commands.is_empty());
    agent.execute(command::GuestPing::new()).await.expect("a reply");
}
