//! Accepts clients, up to a limit at the same time.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use qemu_qapi::blocking::Listener;
use qemu_qapi::server::{Control, is_transient_accept_error};
use rustix::event::{PollFd, PollFlags};
use rustix::net::{SocketFlags, accept_with};

use super::bell::{Bell, wait};
use super::client::Client;
use super::state::State;

/// How long no client is accepted after an attempt has failed.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves each client in a thread. Returns after shutdown, once the connected clients are served.
///
/// If no file descriptor or thread is left for another client, new clients wait until there is one.
pub(crate) fn serve(
    listener: &Listener,
    clients: usize,
    state: &Arc<State>,
    control: &Control,
    bell: &Bell,
) -> io::Result<()> {
    let served = &AtomicUsize::new(0);
    thread::scope(|scope| {
        // If it ends for an error, those who are served end too.
        let _ending = Ending(control);
        for number in 0.. {
            let Some((socket, own)) = accept(listener, clients, served, control, bell)? else { break };
            let place = Place::take(served, bell);
            let client = Client::new(number, socket, own, state, control);
            let thread = thread::Builder::new().name(format!("qapi-mock {number}"));
            let spawned = thread.spawn_scoped(scope, move || {
                let _place = place;
                // A connection that breaks is no fault of the server.
                _ = client.run();
            });
            if spawned.is_err() {
                // The client has gone with what was to be its thread, and has rung the bell. Others wait for a thread too.
                bell.hush();
                pause(bell)?;
            }
        }
        Ok(())
    })
}

/// Ends the server when it is dropped.
struct Ending<'a>(&'a Control);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        self.0.shutdown();
    }
}

/// A client's place among those that are served, given back when it is dropped.
struct Place<'a> {
    served: &'a AtomicUsize,
    bell: &'a Bell,
}

impl<'a> Place<'a> {
    fn take(served: &'a AtomicUsize, bell: &'a Bell) -> Self {
        served.fetch_add(1, Ordering::AcqRel);
        Self { served, bell }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.served.fetch_sub(1, Ordering::AcqRel);
        self.bell.ring();
    }
}

/// Waits for a client, once there is room for one, and makes the bell for its thread. Returns `None` if the server
/// is to end.
fn accept(
    listener: &Listener,
    clients: usize,
    served: &AtomicUsize,
    control: &Control,
    bell: &Bell,
) -> io::Result<Option<(OwnedFd, Arc<Bell>)>> {
    let mut spare = None;
    loop {
        if control.is_shut_down() {
            return Ok(None);
        }
        // The bell is made first: a client that is accepted must not fail because no file descriptor is left for its
        // bell.
        let own = match spare.take().map_or_else(Bell::new, Ok) {
            Ok(own) => own,
            Err(error) if is_transient_accept_error(&error) => {
                pause(bell)?;
                continue;
            }
            Err(error) => return Err(error),
        };
        let has_room = served.load(Ordering::Acquire) < clients;
        let flags = if has_room { PollFlags::IN } else { PollFlags::empty() };
        let mut polled = [PollFd::from_borrowed_fd(listener.as_fd(), flags), PollFd::new(bell, PollFlags::IN)];
        wait(&mut polled, None)?;
        let [incoming, rung] = polled.map(|polled| !polled.revents().is_empty());
        if rung {
            bell.hush();
        }
        if incoming && has_room {
            match accept_with(listener, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK).map_err(io::Error::from) {
                Ok(socket) => return Ok(Some((socket, own))),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) if is_transient_accept_error(&error) => pause(bell)?,
                Err(error) => return Err(error),
            }
        }
        spare = Some(own);
    }
}

/// Waits for a moment, or until a client goes or the server is to end.
fn pause(bell: &Bell) -> io::Result<()> {
    wait(&mut [PollFd::new(bell, PollFlags::IN)], Instant::now().checked_add(PAUSE))?;
    bell.hush();
    Ok(())
}
