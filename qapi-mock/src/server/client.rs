//! The connection of one client: drives a session, and injects faults into its output.
//!
//! The drivers of `qemu_qapi` cannot be used here, because faults change the written bytes. The session decides when a
//! connection ends, as in those drivers. A fault or the script can also end it.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::task::Waker;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use qemu_qapi::server::{Call, ConnectionId, Output, Peer, ServerHandle, Session};
use rustix::event::{PollFd, PollFlags};
use rustix::net::{RecvFlags, Shutdown, recv, shutdown};

use super::line::{self, Kind};
use super::outbox::{Outbox, Part};
use super::service::Service;
use super::state::State;
use super::wake_fd::{WakeFd, wait};
use crate::fault::{NEGOTIATION, Treatment};
use crate::script::Next;

/// The maximum number of bytes that are received at once.
const BUFFER: usize = 64 << 10;

/// A connection.
#[derive(Debug)]
pub(super) struct Client {
    socket: OwnedFd,
    wake_fd: Arc<WakeFd>,
    state: Arc<State>,
    server: ServerHandle,
    service: Service,
    session: Session,
    outbox: Outbox,
    /// Calls that are not executed before the given times.
    held: Vec<(Instant, Call)>,
    /// A reply that is held until the next one.
    late: Vec<u8>,
    negotiated: bool,
    /// The number of commands that have been answered, not counting the negotiation.
    answered: u64,
    /// Whether nothing more is sent.
    mute: bool,
    /// The time at which the script continues.
    script_due: Option<Instant>,
}

impl Client {
    pub(super) fn new(socket: OwnedFd, wake_fd: Arc<WakeFd>, state: &Arc<State>, server: &ServerHandle) -> Self {
        let session = Session::new(server, Peer::unknown());
        session.set_waker(&Waker::from(wake_fd.clone()));
        Self {
            socket,
            wake_fd,
            service: Service::new(state.clone()),
            mute: state.faults.omits_greeting(),
            state: state.clone(),
            server: server.clone(),
            session,
            outbox: Outbox::default(),
            held: Vec::new(),
            late: Vec::new(),
            negotiated: false,
            answered: 0,
            script_due: None,
        }
    }

    /// Returns the id of the connection.
    pub(super) fn id(&self) -> ConnectionId {
        self.session.connection().id
    }

    /// Serves the client until the session, a fault or the script ends the connection.
    pub(super) fn run(mut self) -> io::Result<()> {
        let mut buffer = vec![0; BUFFER];
        let end = self.converse(&mut buffer);
        if let Some(mut script) = self.state.script() {
            script.disconnected(self.id());
        }
        // If bytes were left unread, the client would see a reset instead of the end of the stream.
        _ = shutdown(&self.socket, Shutdown::Write);
        while recv(&self.socket, buffer.as_mut_slice(), RecvFlags::DONTWAIT).is_ok_and(|(_, read)| read != 0) {}
        end
    }

    fn converse(&mut self, buffer: &mut [u8]) -> io::Result<()> {
        while !self.state.is_abandoned() {
            if !self.outbox.is_closed() && !self.work() {
                return Ok(());
            }
            if let Some(sent) = self.outbox.write(&self.socket)? {
                self.session.sent(sent);
                continue;
            }
            if self.outbox.is_closed() && self.outbox.is_empty() {
                return Ok(());
            }
            if !self.wait(buffer)? {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Waits for something to do, and receives bytes. Returns false if the client has disconnected.
    fn wait(&mut self, buffer: &mut [u8]) -> io::Result<bool> {
        let now = Instant::now();
        let deadline = self.tick(now);
        let flag = |wanted, flag| if wanted { flag } else { PollFlags::empty() };
        let receives = self.may_execute() && self.session.wants_input();
        let flags = flag(receives, PollFlags::IN) | flag(self.outbox.wants_to_write(now), PollFlags::OUT);
        let calls = self.held.iter().map(|(due, _)| *due).filter(|_| self.may_execute());
        let script = self.script_due.filter(|_| !self.outbox.is_closed());
        let output = self.outbox.due().filter(|due| *due > now);
        let until = calls.chain(script).chain(output).chain(deadline).min();
        let mut polled = [PollFd::new(&self.socket, flags), PollFd::new(&self.wake_fd, PollFlags::IN)];
        wait(&mut polled, until)?;
        let [socket, woken] = polled.map(|polled| polled.revents());
        if !woken.is_empty() {
            self.wake_fd.clear();
        }
        if !socket.contains(PollFlags::IN) {
            return Ok(!socket.intersects(PollFlags::HUP | PollFlags::ERR));
        }
        match recv(&self.socket, &mut *buffer, RecvFlags::DONTWAIT) {
            Ok((_, 0)) => self.session.end_of_stream(),
            Ok((_, read)) => self.session.receive(buffer.get(..read).unwrap_or_default(), Vec::new()),
            Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(true)
    }

    /// Passes the time to the session. Returns the time at which to do so again.
    fn tick(&mut self, now: Instant) -> Option<Instant> {
        // The session closes the connection of a client that does not read. A delayed reply must not count as unread.
        if self.outbox.is_closed() || self.outbox.has_delay(now) {
            self.server.tick(now);
            return self.server.deadline();
        }
        self.session.tick(now);
        self.session.deadline()
    }

    /// Whether commands are executed: not for a client that does not read, except to complete a shutdown.
    fn may_execute(&self) -> bool {
        !self.outbox.is_closed() && (!self.outbox.is_full() || self.server.is_shut_down())
    }

    /// Does everything that can be done now. Returns false if the session closes the connection.
    fn work(&mut self) -> bool {
        self.pass_on(None);
        self.play();
        self.execute_held();
        while !self.outbox.is_closed()
            && let Some(output) = self.session.poll()
        {
            let Output::Execute(call) = output else { return false };
            // The session may have refused other requests before this one.
            self.pass_on(None);
            self.play();
            let now = Instant::now();
            let delay = self.state.faults.delay(call.name());
            match delay.and_then(|delay| now.checked_add(delay)).max(self.script_due) {
                None if self.may_execute() => self.execute(call),
                due => self.held.push((due.unwrap_or(now), call)),
            }
        }
        self.pass_on(None);
        self.play();
        self.pass_on(None);
        true
    }

    /// Executes the held calls whose time has come.
    fn execute_held(&mut self) {
        let now = Instant::now();
        let (due, held) = std::mem::take(&mut self.held).into_iter().partition(|(due, _)| *due <= now);
        self.held = held;
        for (due, call) in due {
            match self.script_due {
                None if self.may_execute() => self.execute(call),
                script_due => self.held.push((script_due.unwrap_or(due), call)),
            }
        }
    }

    fn execute(&mut self, call: Call) {
        let command = call.name().to_owned();
        let response = self.service.respond(call);
        self.session.finish(response);
        self.pass_on(Some(&command));
        self.play();
        self.pass_on(None);
    }

    /// Takes the steps of the script up to the next one that waits.
    fn play(&mut self) {
        self.script_due = None;
        while self.negotiated {
            let Some(next) = self.state.script().map(|mut script| script.next(self.id(), Instant::now())) else {
                return;
            };
            match next {
                Next::Emit(event, data) => self.state.emit(&self.server, &event, data),
                Next::Close => {
                    self.pass_on(None);
                    self.outbox.close();
                    return;
                }
                Next::Wait(until) => {
                    self.script_due = Some(until);
                    return;
                }
                Next::Expect => return,
            }
        }
    }

    /// Passes on the session's new output. If a command has just been executed, its reply is the only reply in the
    /// output.
    fn pass_on(&mut self, mut executed: Option<&str>) {
        let passed_on = self.outbox.replaced();
        let output = self.session.transmit().get(passed_on..).unwrap_or_default().to_vec();
        for (kind, line) in line::lines(&output) {
            match kind {
                Kind::Greeting | Kind::Event => self.push(line, Treatment::default()),
                Kind::Reply => match executed.take() {
                    Some(command) => self.reply(command, line),
                    None => self.session_reply(line),
                },
            }
        }
    }

    /// Passes on a reply that the session made by itself: the reply to the negotiation, or an error.
    fn session_reply(&mut self, line: &[u8]) {
        match line::error(line) {
            None => {
                self.reply(NEGOTIATION, line);
                self.negotiated = true;
            }
            Some(error) => {
                self.state.journal.refused(error);
                self.push(line, Treatment::default());
            }
        }
    }

    fn reply(&mut self, command: &str, line: &[u8]) {
        if command != NEGOTIATION {
            self.answered += 1;
        }
        let mut treatment = self.state.faults.treat(command, self.answered);
        self.mute |= treatment.mute;
        let late = std::mem::take(&mut self.late);
        if !late.is_empty() {
            self.push_part(&late, 0, Treatment::default());
        }
        if treatment.late {
            self.late = line.to_vec();
            treatment.dropped = true;
        } else if command == NEGOTIATION {
            treatment.delay = self.state.faults.delay(NEGOTIATION);
        }
        self.push(line, treatment);
    }

    /// Writes a line of the session's output with the faults of a treatment.
    fn push(&mut self, line: &[u8], treatment: Treatment) {
        self.push_part(line, line.len(), treatment);
    }

    /// Does the same for a line that replaces the given number of bytes of the session's output.
    fn push_part(&mut self, line: &[u8], replaces: usize, treatment: Treatment) {
        if self.mute || treatment.dropped {
            self.outbox.push(Part { replaces, ..Part::default() });
            return;
        }
        let mut bytes = if treatment.early_event { event_out_of_turn() } else { Vec::new() };
        if treatment.garbage {
            bytes.extend_from_slice(b"nonsense\r\n");
        } else if treatment.eof_in_reply {
            bytes.extend_from_slice(line.get(..line.len() / 2).unwrap_or_default());
        } else if !treatment.eof {
            bytes.extend_from_slice(line);
            if treatment.duplicate {
                bytes.extend_from_slice(line);
            }
        }
        let split = treatment.split || self.state.faults.splits_all();
        let due = treatment.delay.and_then(|delay| Instant::now().checked_add(delay));
        self.outbox.push(Part { bytes, replaces, due, split, written: 0 });
        if treatment.eof || treatment.eof_in_reply {
            self.outbox.close();
        }
    }
}

/// Returns an event that a session would not send at this time.
fn event_out_of_turn() -> Vec<u8> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (seconds, microseconds) = (now.as_secs(), now.subsec_micros());
    let line = format!(
        "{{\"timestamp\": {{\"seconds\": {seconds}, \"microseconds\": {microseconds}}}, \"event\": \"RESUME\"}}\r\n"
    );
    line.into_bytes()
}
