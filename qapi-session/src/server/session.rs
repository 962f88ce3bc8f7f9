//! One client's connection, without I/O.

use std::collections::VecDeque;
use std::ops::Deref;
use std::sync::Arc;
use std::task::Waker;

use qapi_types::{Error, ErrorClass, schema};
use serde_json::Value;

use super::base64;
use super::call::{Call, Origin};
use super::check::check;
use super::control::{Control, refusal};
use super::execute::{Input, Request, Served};
use super::incoming::Incoming;
use super::json::{self, Order, Reader};
use super::mailbox::{Letter, Mailbox};
use super::output::Reply;
use super::request::{Envelope, Item, id_of, not_found, open};
use super::service::Dialect;
use crate::OwnedFd;

/// The largest number of file descriptors that is taken with one message, as in QEMU (`SOCKET_MAX_FDS` in
/// `io/channel-socket.c`).
pub const MOST_FDS: usize = 16;

/// In-band commands that are taken in advance once out-of-band execution is enabled
/// (`QMP_REQ_QUEUE_LEN_MAX` in `monitor/qmp.c`).
const WINDOW: usize = 8;

/// A client's connection: received bytes in, commands to execute out, and bytes to send.
///
/// ```text
/// loop {
///     while let Some(request) = session.next() {
///         session.finish(request.execute(&mut service));
///     }
///     // send session.output(), tell session.sent(…); receive, tell session.receive(…)
/// }
/// ```
#[derive(Debug)]
pub struct Session {
    control: Control,
    mailbox: Connected,
    negotiated: bool,
    out_of_band: bool,
    incoming: Incoming,
    queue: VecDeque<Item>,
    /// The in-band command being executed.
    running: Option<u64>,
    /// Commands being executed, that one included.
    under_way: usize,
    calls: u64,
    output: Vec<u8>,
    sent: usize,
    spare: Vec<u8>,
    overflown: bool,
}

impl Session {
    /// The session of a client that has just connected.
    pub fn new(control: &Control) -> Self {
        Self::with_reader(control, Reader::new())
    }

    /// The session of the next client on the same channel. An agent's goes on where the last one's
    /// input has ended, since qemu-ga's does: its channel may have no notion of connections.
    #[must_use]
    pub fn successor(self) -> Self {
        match self.control.dialect() {
            Dialect::Qmp => Self::new(&self.control),
            Dialect::Qga => Self::with_reader(&self.control, self.incoming.into_reader()),
        }
    }

    fn with_reader(control: &Control, reader: Reader) -> Self {
        let mut output = Vec::new();
        let is_qmp = control.dialect() == Dialect::Qmp;
        if is_qmp {
            greet(&mut output, control);
        }
        Self {
            control: control.clone(),
            mailbox: Connected(control.connect()),
            negotiated: !is_qmp,
            out_of_band: false,
            incoming: Incoming::new(reader),
            queue: VecDeque::new(),
            running: None,
            under_way: 0,
            calls: 0,
            output,
            sent: 0,
            spare: Vec::new(),
            overflown: false,
        }
    }

    /// The server it belongs to.
    pub fn control(&self) -> &Control {
        &self.control
    }

    /// Takes received bytes, and the file descriptors that came with them. The descriptors are kept for the next
    /// command that takes one; earlier descriptors that no command has taken are closed. Descriptors beyond the 16th
    /// are closed, too. QEMU does the same.
    pub fn receive(&mut self, bytes: &[u8], mut fds: Vec<OwnedFd>) {
        self.incoming.receive(bytes);
        if !fds.is_empty() {
            fds.truncate(MOST_FDS);
            self.mailbox.set_fds(fds);
        }
    }

    /// Closes the file descriptors that no command has taken.
    ///
    /// A transport must call this before [`receive`](Self::receive) if descriptors that came with the bytes were lost
    /// (`MSG_CTRUNC`), so that no command takes a descriptor that was meant for another.
    pub fn close_fds(&mut self) {
        self.mailbox.set_fds(Vec::new());
    }

    /// Whether there is use for more bytes now.
    pub fn wants_input(&self) -> bool {
        !self.is_closing() && self.incoming.is_exhausted() && self.room() && !self.is_backed_up()
    }

    /// Whether the connection is to be closed, once all output is sent or the client has had the time to
    /// read it ([`Options::linger`](super::Options#structfield.linger)): the server ends, and everything is
    /// answered.
    pub fn is_closing(&self) -> bool {
        self.overflown || (self.control.is_shut_down() && !self.is_busy())
    }

    /// Whether the connection is to be closed at once, since the client lets events pile up.
    pub fn is_overflown(&self) -> bool {
        self.overflown
    }

    /// Whether a command is being executed.
    pub fn is_busy(&self) -> bool {
        self.under_way != 0
    }

    /// Sets the waker to wake when the session has work to do without having received bytes.
    pub fn set_waker(&self, waker: &Waker) {
        self.mailbox.set_waker(waker);
    }

    /// The bytes to send.
    pub fn output(&mut self) -> &[u8] {
        self.collect();
        self.output.get(self.sent..).unwrap_or_default()
    }

    /// Takes note that so many bytes of it have been sent.
    pub fn sent(&mut self, bytes: usize) {
        self.sent += bytes;
        if self.sent >= self.output.len() {
            self.sent = 0;
            self.output.clear();
            if self.output.capacity() > 1 << 16 {
                self.output = Vec::new();
            }
        } else if self.sent > self.output.len() / 2 {
            // A client that reads, but never all, is no reason to keep what it has read.
            self.output.drain(..self.sent);
            self.sent = 0;
        }
    }

    /// Whether so much is to be sent that no further command is executed until some of it is.
    pub fn is_backed_up(&self) -> bool {
        self.output.len() - self.sent > self.control.options().backlog
    }

    /// The next command to execute. Returns `None` until more bytes are received, a command in progress is finished, or
    /// enough pending output is [`sent`](Self::sent).
    #[allow(clippy::should_implement_trait)] // it is no iterator: it ends and goes on
    pub fn next(&mut self) -> Option<Request> {
        self.collect();
        while !self.is_closing() && !self.is_backed_up() {
            let item = self.next_item()?;
            if let Some(request) = self.admit(item) {
                return Some(request);
            }
        }
        None
    }

    /// Takes note of what a command has come to.
    pub fn finish(&mut self, served: Served) {
        // What it has emitted comes before its reply.
        self.collect();
        let Served { number, reply } = served;
        if let Some(reply) = reply {
            self.answered(number, reply);
        }
    }

    fn answered(&mut self, number: u64, mut reply: Vec<u8>) {
        if number != NO_CALL {
            self.under_way = self.under_way.saturating_sub(1);
        }
        if self.running == Some(number) {
            self.running = None;
        }
        if self.output.is_empty() && reply.len() > 4096 {
            self.output = reply;
        } else {
            self.output.extend_from_slice(&reply);
            if reply.capacity() <= 4096 {
                reply.clear();
                self.spare = reply;
            }
        }
    }

    /// Takes what has come from elsewhere.
    fn collect(&mut self) {
        let mail = self.mailbox.take();
        self.overflown |= mail.overflown;
        for letter in mail.letters {
            match letter {
                Letter::Answer(number, line) => self.answered(number, line),
                // The output for a client that does not read must not grow without limit.
                Letter::Events(_) if self.is_backed_up() => self.overflown = true,
                Letter::Events(lines) => self.output.extend_from_slice(&lines),
            }
        }
    }

    /// Whether another message may be read.
    fn room(&self) -> bool {
        match self.out_of_band {
            // Commands out of band are not answered at once either, if their server takes its time.
            true => self.queue.len() < WINDOW && self.under_way <= WINDOW,
            false => self.queue.is_empty() && self.running.is_none(),
        }
    }

    fn next_item(&mut self) -> Option<Item> {
        while self.room() {
            let Some(item) = self.incoming.next() else { break };
            if item.overtakes() {
                return Some(item);
            }
            self.queue.push_back(item);
        }
        if self.running.is_some() { None } else { self.queue.pop_front() }
    }

    /// A reply to a request with that id.
    fn reply(&mut self, id: Vec<u8>) -> Reply {
        Reply::new(self.control.dialect(), id, std::mem::take(&mut self.spare))
    }

    fn refuse(&mut self, id: Vec<u8>, error: &Error) {
        let mut reply = self.reply(id);
        reply.error(error);
        self.answered(NO_CALL, reply.into_bytes());
    }

    /// Does what can be done with a message at once; what is left is to execute it.
    fn admit(&mut self, item: Item) -> Option<Request> {
        match item {
            Item::Error(error) => {
                self.refuse(Vec::new(), &Error::generic(error));
                None
            }
            Item::Plain(plain) => {
                let in_place = self.out_of_band || !plain.out_of_band;
                let is_plain = self.negotiated && in_place && !self.control.rejects();
                let is_read_straight = |&(index, command): &(usize, &schema::Command)| {
                    is_plain
                        && self.control.checks_by_reading(command)
                        && !is_negotiation(&self.control, command)
                        && self.permit(index, command, plain.out_of_band).is_ok()
                };
                match self.control.lookup(plain.name()).filter(is_read_straight) {
                    Some((index, command)) => {
                        let (id, out_of_band) = (plain.id().to_vec(), plain.out_of_band);
                        Some(self.start(index, command, id, out_of_band, Input::Plain(plain)))
                    }
                    // What is to be refused may be no JSON to QEMU, and that comes first.
                    None => match json::read(plain.text.as_bytes()) {
                        Ok((value, order)) => self.admit_value(value, &order),
                        Err(error) => {
                            self.refuse(Vec::new(), &Error::generic(error));
                            None
                        }
                    },
                }
            }
            Item::Value(value, order) => self.admit_value(value, &order),
        }
    }

    fn admit_value(&mut self, value: Value, order: &Order) -> Option<Request> {
        let id = id_of(&value, order);
        match self.examine(value, order) {
            Ok(Some((index, command, envelope))) => {
                Some(self.start(index, command, id, envelope.out_of_band, Input::Checked(envelope.arguments)))
            }
            Ok(None) => {
                let mut reply = self.reply(id);
                reply.value(&qapi_types::Empty::default());
                self.answered(NO_CALL, reply.into_bytes());
                None
            }
            Err(error) => {
                self.refuse(id, &error);
                None
            }
        }
    }

    /// All the checks of a request; nothing is left if it was the negotiation.
    fn examine(
        &mut self,
        value: Value,
        order: &Order,
    ) -> Result<Option<(usize, &'static schema::Command, Envelope)>, Error> {
        let mut envelope = open(value, order, self.out_of_band)?;
        let name = envelope.name.as_str();
        let found = self.control.lookup(name);
        if self.control.dialect() == Dialect::Qmp && name == NEGOTIATION {
            self.negotiate(&envelope)?;
            return Ok(None);
        }
        if !self.negotiated {
            let expecting = format!("Expecting capabilities negotiation with '{NEGOTIATION}'");
            return Err(Error::new(ErrorClass::CommandNotFound, expecting));
        }
        let (index, command) = found.ok_or_else(|| not_found(name))?;
        self.permit(index, command, envelope.out_of_band)?;
        check(command, &envelope.arguments, &envelope.order, &self.control.policy()).map_err(Error::generic)?;
        base64::settle(command, &mut envelope.arguments)?;
        Ok(Some((index, command, envelope)))
    }

    /// Whether a command may be executed now, checked in QEMU's order (`qmp_dispatch`).
    fn permit(&self, index: usize, command: &schema::Command, out_of_band: bool) -> Result<(), Error> {
        if self.control.rejects() {
            let rejection = self.control.policy().rejection(command.features, "command", command.name);
            if let Some(rejection) = rejection {
                return Err(Error::new(ErrorClass::CommandNotFound, rejection));
            }
        }
        if let Some(reason) = self.control.disabled(index) {
            return Err(refusal(&reason, command.name));
        }
        if out_of_band && !command.allow_oob {
            return Err(Error::generic(format!("The command {} does not support OOB", command.name)));
        }
        if self.control.is_preconfig() && !command.allow_preconfig {
            let after = "is permitted only after machine initialization has completed";
            return Err(Error::generic(format!("The command '{}' {after}", command.name)));
        }
        Ok(())
    }

    /// Executes `qmp_capabilities` (`qmp_qmp_capabilities` in `monitor/qmp-cmds-control.c`).
    fn negotiate(&mut self, envelope: &Envelope) -> Result<(), Error> {
        if let Some(command) = self.control.schema().command(NEGOTIATION) {
            if envelope.out_of_band {
                self.permit(usize::MAX, command, true)?;
            }
            check(command, &envelope.arguments, &envelope.order, &self.control.policy()).map_err(Error::generic)?;
        }
        if self.negotiated {
            let already = "Capabilities negotiation is already complete, command ignored";
            return Err(Error::new(ErrorClass::CommandNotFound, already));
        }
        let enable = envelope.arguments.get("enable").and_then(Value::as_array);
        let out_of_band = enable.is_some_and(|enable| enable.iter().any(|capability| capability == "oob"));
        if out_of_band && !self.control.options().out_of_band {
            return Err(Error::generic("Capability oob not available"));
        }
        self.out_of_band = out_of_band;
        self.negotiated = true;
        self.mailbox.listen();
        Ok(())
    }

    fn start(
        &mut self,
        index: usize,
        command: &'static schema::Command,
        id: Vec<u8>,
        out_of_band: bool,
        input: Input,
    ) -> Request {
        let number = self.calls;
        self.calls += 1;
        self.under_way += 1;
        if !out_of_band {
            self.running = Some(number);
        }
        let reply = self.reply(id);
        let mailbox = self.mailbox.0.clone();
        let origin = Origin { index, command, out_of_band, number, mailbox, reply };
        Request { call: Call::new(self.control.clone(), origin), input, number }
    }
}

/// The mailbox of a connection that is open. Answers that are given after its end hold on to the mailbox, but not to
/// file descriptors.
#[derive(Debug)]
struct Connected(Arc<Mailbox>);

impl Deref for Connected {
    type Target = Mailbox;

    fn deref(&self) -> &Mailbox {
        &self.0
    }
}

impl Drop for Connected {
    fn drop(&mut self) {
        self.0.set_fds(Vec::new());
    }
}

/// The number of replies to what has come to no call.
const NO_CALL: u64 = u64::MAX;

/// The command that ends the negotiation.
const NEGOTIATION: &str = "qmp_capabilities";

fn is_negotiation(control: &Control, command: &schema::Command) -> bool {
    control.dialect() == Dialect::Qmp && command.name == NEGOTIATION
}

fn greet(output: &mut Vec<u8>, control: &Control) {
    let capabilities = if control.options().out_of_band { "[\"oob\"]" } else { "[]" };
    output.extend_from_slice(b"{\"QMP\": {\"version\": ");
    output.extend_from_slice(&control.version());
    output.extend_from_slice(format!(", \"capabilities\": {capabilities}}}}}").as_bytes());
    output.extend_from_slice(super::output::line_end(control.dialect()));
}
