//! Accepts clients, up to a limit at the same time.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Waker;
use std::thread;
use std::time::{Duration, Instant};

use qemu_qapi::blocking::Listener;
use qemu_qapi::server::ServerHandle;
use rustix::event::{PollFd, PollFlags};
use rustix::net::{SocketFlags, accept_with};

use super::client::Client;
use super::state::State;
use super::wake_fd::{WakeFd, wait};

/// The pause after a failed attempt to accept a client.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves each client in a thread. Returns after shutdown, once the connected clients are served.
///
/// If no file descriptor or thread is left for another client, new clients wait until there is one.
pub(crate) fn serve(
    listener: &Listener,
    clients: usize,
    state: &Arc<State>,
    server: &ServerHandle,
    wake_fd: &Arc<WakeFd>,
) -> io::Result<()> {
    let watch = server.watch();
    watch.set_waker(&Waker::from(wake_fd.clone()));
    let served = &AtomicUsize::new(0);
    thread::scope(|scope| {
        let _shutdown = ShutdownOnDrop(server);
        while let Some((socket, own)) = accept(listener, clients, served, server, wake_fd)? {
            let place = Place::take(served, wake_fd);
            let client = Client::new(socket, own, state, server);
            let thread = thread::Builder::new().name(format!("qapi-mock {}", client.id()));
            let spawned = thread.spawn_scoped(scope, move || {
                let _place = place;
                // An error of a connection is not an error of the server.
                _ = client.run();
            });
            if spawned.is_err() {
                // The client and its place were dropped, which has woken the descriptor.
                wake_fd.clear();
                pause(wake_fd)?;
            }
        }
        Ok(())
    })
}

/// Shuts the server down when it is dropped, so that an error ends the connections too.
struct ShutdownOnDrop<'a>(&'a ServerHandle);

impl Drop for ShutdownOnDrop<'_> {
    fn drop(&mut self) {
        self.0.shutdown();
    }
}

/// A client's place among those that are served. It is given back when it is dropped.
struct Place<'a> {
    served: &'a AtomicUsize,
    wake_fd: &'a WakeFd,
}

impl<'a> Place<'a> {
    fn take(served: &'a AtomicUsize, wake_fd: &'a WakeFd) -> Self {
        served.fetch_add(1, Ordering::AcqRel);
        Self { served, wake_fd }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.served.fetch_sub(1, Ordering::AcqRel);
        self.wake_fd.wake();
    }
}

/// Accepts a client once there is a place for one. Returns its socket, and a descriptor that wakes its thread. Returns
/// `None` on shutdown.
fn accept(
    listener: &Listener,
    clients: usize,
    served: &AtomicUsize,
    server: &ServerHandle,
    wake_fd: &WakeFd,
) -> io::Result<Option<(OwnedFd, Arc<WakeFd>)>> {
    let mut spare = None;
    loop {
        if server.is_shut_down() {
            return Ok(None);
        }
        // This descriptor is created first: an accepted client must not fail because no descriptor is left.
        let own = match spare.take().map_or_else(WakeFd::new, Ok) {
            Ok(own) => own,
            Err(error) if Listener::is_transient_accept_error(&error) => {
                pause(wake_fd)?;
                continue;
            }
            Err(error) => return Err(error),
        };
        let has_place = served.load(Ordering::Acquire) < clients;
        let flags = if has_place { PollFlags::IN } else { PollFlags::empty() };
        let mut polled = [PollFd::from_borrowed_fd(listener.as_fd(), flags), PollFd::new(wake_fd, PollFlags::IN)];
        wait(&mut polled, None)?;
        let [incoming, woken] = polled.map(|polled| !polled.revents().is_empty());
        if woken {
            wake_fd.clear();
        }
        if incoming && has_place {
            match accept_with(listener, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK).map_err(io::Error::from) {
                Ok(socket) => return Ok(Some((socket, own))),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) if Listener::is_transient_accept_error(&error) => pause(wake_fd)?,
                Err(error) => return Err(error),
            }
        }
        spare = Some(own);
    }
}

/// Waits for a moment, or until a client disconnects or the server shuts down.
fn pause(wake_fd: &WakeFd) -> io::Result<()> {
    wait(&mut [PollFd::new(wake_fd, PollFlags::IN)], Instant::now().checked_add(PAUSE))?;
    wake_fd.clear();
    Ok(())
}
