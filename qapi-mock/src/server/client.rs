//! The connection of one client: drives a session, and injects faults into its output.
//!
//! It has its own loop over `qemu_qapi::server::Session`, because faults change what is written, which no session sees.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::task::Waker;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use qemu_qapi::server::{Control, Request, Session};
use rustix::event::{PollFd, PollFlags};
use rustix::net::{RecvFlags, Shutdown, recv, shutdown};

use super::bell::{Bell, wait};
use super::line::{self, Kind};
use super::outbox::{Outbox, Part};
use super::service::Service;
use super::state::State;
use crate::fault::{NEGOTIATION, Treatment};
use crate::script::Next;

/// How much is read at once.
const BUFFER: usize = 64 << 10;

/// A connection.
#[derive(Debug)]
pub(super) struct Client {
    /// Tells it from others.
    number: u64,
    socket: OwnedFd,
    bell: Arc<Bell>,
    state: Arc<State>,
    control: Control,
    service: Service,
    session: Session,
    outbox: Outbox,
    /// Requests that are being taken some time over, and until when.
    held: Vec<(Instant, Request)>,
    /// A reply that is kept back until the next one.
    late: Vec<u8>,
    negotiated: bool,
    /// Commands answered after the negotiation.
    answered: u64,
    /// Whether nothing more is said.
    mute: bool,
    /// When the script goes on.
    script_due: Option<Instant>,
}

impl Client {
    pub(super) fn new(number: u64, socket: OwnedFd, bell: Arc<Bell>, state: &Arc<State>, control: &Control) -> Self {
        let session = Session::new(control);
        session.set_waker(&Waker::from(bell.clone()));
        Self {
            number,
            socket,
            bell,
            service: Service::new(state.clone(), number),
            mute: state.faults.greets_not(),
            state: state.clone(),
            control: control.clone(),
            session,
            outbox: Outbox::default(),
            held: Vec::new(),
            late: Vec::new(),
            negotiated: false,
            answered: 0,
            script_due: None,
        }
    }

    /// Talks to it until it goes, the server ends, or it is left alone on purpose.
    pub(super) fn run(mut self) -> io::Result<()> {
        let mut buffer = vec![0; BUFFER];
        let end = self.converse(&mut buffer);
        if let Some(mut script) = self.state.script() {
            script.gone(self.number);
        }
        // What is left unread would have the client see a reset instead of an end.
        _ = shutdown(&self.socket, Shutdown::Write);
        while recv(&self.socket, buffer.as_mut_slice(), RecvFlags::DONTWAIT).is_ok_and(|(_, read)| read != 0) {}
        end
    }

    fn converse(&mut self, buffer: &mut [u8]) -> io::Result<()> {
        loop {
            if self.state.is_abandoned() {
                return Ok(());
            }
            self.work();
            let was_shut = self.outbox.is_shut();
            self.outbox.write(&self.socket)?;
            if was_shut && !self.outbox.is_shut() {
                // There may be work that has waited for this.
                continue;
            }
            if self.outbox.is_done() || (self.session.is_closing() && self.outbox.is_empty()) {
                return Ok(());
            }
            if !self.wait(buffer)? {
                return Ok(());
            }
        }
    }

    /// Waits for something to do, and receives what there is; false if the client has gone.
    fn wait(&mut self, buffer: &mut [u8]) -> io::Result<bool> {
        let now = Instant::now();
        let wanted = |wanted, flags| if wanted { flags } else { PollFlags::empty() };
        let is_shut = self.outbox.is_shut();
        let flags = wanted(self.session.wants_input() && !is_shut, PollFlags::IN)
            | wanted(self.outbox.wants_to_write(now), PollFlags::OUT);
        let held = self.held.iter().map(|(due, _)| *due).chain(self.script_due).filter(|_| !is_shut);
        let due = held.chain(self.outbox.due().filter(|due| *due > now)).chain(self.control.deadline());
        let mut polled = [PollFd::new(&self.socket, flags), PollFd::new(&self.bell, PollFlags::IN)];
        wait(&mut polled, due.min())?;
        let [socket, rung] = polled.map(|polled| polled.revents());
        if !rung.is_empty() {
            self.bell.hush();
        }
        self.control.tick(Instant::now());
        if socket.contains(PollFlags::IN) {
            match recv(&self.socket, &mut *buffer, RecvFlags::DONTWAIT) {
                Ok((_, 0)) => return Ok(false),
                Ok((_, read)) => self.session.receive(buffer.get(..read).unwrap_or_default(), Vec::new()),
                Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(!socket.intersects(PollFlags::HUP | PollFlags::ERR) || socket.contains(PollFlags::IN))
    }

    /// Does all that can be done now.
    fn work(&mut self) {
        if self.outbox.is_shut() {
            return;
        }
        self.pass_on(None);
        self.play();
        self.execute_held();
        while !self.outbox.is_shut()
            && let Some(request) = self.session.next()
        {
            // What was refused on the way to it.
            self.pass_on(None);
            self.play();
            let delay = self.state.faults.delay(request.command().name);
            let due = delay.and_then(|delay| Instant::now().checked_add(delay)).max(self.script_due);
            match due {
                Some(due) => self.held.push((due, request)),
                None => self.execute(request),
            }
        }
        self.pass_on(None);
        self.play();
        self.pass_on(None);
    }

    fn execute_held(&mut self) {
        let now = Instant::now();
        let (due, held) = std::mem::take(&mut self.held).into_iter().partition(|(due, _)| *due <= now);
        self.held = held;
        for (_, request) in due {
            match self.script_due {
                Some(due) => self.held.push((due, request)),
                None => self.execute(request),
            }
        }
    }

    fn execute(&mut self, request: Request) {
        let command = request.command().name;
        let served = request.execute(&mut self.service);
        self.session.finish(served);
        self.pass_on(Some(command));
        self.play();
        self.pass_on(None);
    }

    /// Does what the script has next, up to where it waits.
    fn play(&mut self) {
        self.script_due = None;
        while self.negotiated {
            let Some(next) = self.state.script().map(|mut script| script.next(self.number, Instant::now())) else {
                return;
            };
            match next {
                Next::Emit(event, data) => self.state.emit(&self.control, event, data),
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

    /// Passes on what the session says: among it, if a command has just been executed, the reply to that.
    fn pass_on(&mut self, mut executed: Option<&str>) {
        let output = self.session.output().to_vec();
        self.session.sent(output.len());
        for (kind, line) in line::lines(&output) {
            match kind {
                Kind::Greeting | Kind::Event => self.push(line, Treatment::default()),
                // What was said before has been passed on, so that there is but one.
                Kind::Reply => match executed.take() {
                    Some(command) => self.reply(command, line),
                    None => self.own_reply(line),
                },
            }
        }
    }

    /// Passes on a reply that is the session's own: to the negotiation, or an error.
    fn own_reply(&mut self, line: &[u8]) {
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
            self.push(&late, Treatment::default());
        }
        if treatment.late {
            self.late = line.to_vec();
            return;
        }
        if command == NEGOTIATION {
            treatment.delay = self.state.faults.delay(NEGOTIATION);
        }
        self.push(line, treatment);
    }

    fn push(&mut self, line: &[u8], treatment: Treatment) {
        if self.mute || treatment.dropped {
            return;
        }
        let mut bytes = if treatment.event_first { event_out_of_turn() } else { Vec::new() };
        if treatment.garbage {
            bytes.extend_from_slice(b"nonsense\r\n");
        } else if treatment.eof_within {
            bytes.extend_from_slice(line.get(..line.len() / 2).unwrap_or_default());
        } else if !treatment.eof {
            bytes.extend_from_slice(line);
            if treatment.twice {
                bytes.extend_from_slice(line);
            }
        }
        let split = treatment.split || self.state.faults.splits_all();
        let due = treatment.delay.and_then(|delay| Instant::now().checked_add(delay));
        self.outbox.push(Part { bytes, due, split, written: 0 });
        if treatment.eof || treatment.eof_within {
            self.outbox.close();
        }
    }
}

/// An event that a session would not send at this time.
fn event_out_of_turn() -> Vec<u8> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (seconds, microseconds) = (now.as_secs(), now.subsec_micros());
    let line = format!(
        "{{\"timestamp\": {{\"seconds\": {seconds}, \"microseconds\": {microseconds}}}, \"event\": \"RESUME\"}}\r\n"
    );
    line.into_bytes()
}
