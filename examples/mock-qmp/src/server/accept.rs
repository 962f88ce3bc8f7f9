//! Who is served: so many clients at once, the others waiting.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use qapi_session::blocking::Listener;
use qapi_session::server::Control;
use rustix::event::{PollFd, PollFlags};
use rustix::io::Errno;
use rustix::net::{SocketFlags, accept_with};

use super::bell::{Bell, wait};
use super::client::Client;
use super::state::State;

/// How long nobody is accepted for want of room.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves whoever connects, a thread for each, until the server is to end and they are served.
pub(crate) fn serve(
    listener: &Listener,
    clients: usize,
    state: &Arc<State>,
    control: &Control,
    bell: &Bell,
) -> io::Result<()> {
    rustix::io::ioctl_fionbio(listener, true)?;
    let served = &AtomicUsize::new(0);
    thread::scope(|scope| {
        // If it ends for an error, those who are served end too.
        let _ending = Ending(control);
        for number in 0.. {
            let Some(socket) = accept(listener, clients, served, control, bell)? else { break };
            served.fetch_add(1, Ordering::AcqRel);
            let client = Client::new(number, socket, state, control)?;
            thread::Builder::new().name(format!("mock-qmp {number}")).spawn_scoped(scope, move || {
                // A connection that breaks is no fault of the server.
                _ = client.run();
                served.fetch_sub(1, Ordering::AcqRel);
                bell.ring();
            })?;
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

/// Waits for a client, once there is room for one; nothing if the server is to end.
fn accept(
    listener: &Listener,
    clients: usize,
    served: &AtomicUsize,
    control: &Control,
    bell: &Bell,
) -> io::Result<Option<OwnedFd>> {
    loop {
        if control.is_shut_down() {
            return Ok(None);
        }
        let has_room = served.load(Ordering::Acquire) < clients;
        let flags = if has_room { PollFlags::IN } else { PollFlags::empty() };
        let mut polled = [PollFd::from_borrowed_fd(listener.as_fd(), flags), PollFd::new(bell, PollFlags::IN)];
        wait(&mut polled, None)?;
        let [incoming, rung] = polled.map(|polled| !polled.revents().is_empty());
        if rung {
            bell.hush();
        }
        if incoming && has_room {
            match accept_with(listener, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK) {
                Ok(socket) => return Ok(Some(socket)),
                // The client has gone again.
                Err(Errno::CONNABORTED | Errno::AGAIN | Errno::INTR) => {}
                // There is no room for it now; there may be when another one has gone.
                Err(Errno::MFILE | Errno::NFILE | Errno::NOBUFS | Errno::NOMEM) => thread::sleep(PAUSE),
                Err(error) => return Err(error.into()),
            }
        }
    }
}
