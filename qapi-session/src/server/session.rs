//! The session of a server with one client, without I/O.

use std::collections::VecDeque;
use std::sync::Arc;
use std::task::Waker;
use std::time::Instant;

use qapi_types::{CommandError, ErrorClass};
use serde_json::{Map, Value};

use super::answers;
use super::call::{Call, Input, Origin, Response, examine};
use super::command::Command;
use super::connection::{Connection, Peer};
use super::handle::{INTROSPECTION, NEGOTIATION, ServerHandle, refusal};
use super::incoming::Incoming;
use super::interface::Dialect;
use super::json::{self, Order, Reader};
use super::mailbox::{Letter, Mailbox};
use super::output::Reply;
use super::request::{Envelope, Item, id_of, not_found, open};
use crate::OwnedFd;

/// The most in-band commands that are queued if out-of-band execution is enabled (`QMP_REQ_QUEUE_LEN_MAX` in
/// `monitor/qmp.c`).
const WINDOW: usize = 8;

/// The next action for a driver. Drivers must handle every variant, so adding one is a breaking change.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // it is passed from the session to the service at once
pub enum Output {
    /// Execute a command, and [`finish`](Session::finish) or [`deliver`](Response::deliver) its response.
    Execute(Call),
    /// Close the connection at once. Commands in progress continue, and their replies are discarded.
    Close,
}

/// A server's session with one client. It takes received bytes, and returns commands to execute and bytes to send.
///
/// ```text
/// loop {
///     while let Some(output) = session.poll() {
///         match output {
///             Output::Execute(call) => …, // service.execute(call), then session.finish(response)
///             Output::Close => return,
///         }
///     }
///     // send session.transmit(), tell session.sent(…)
///     session.tick(now);
///     // wait for the client, the waker and session.deadline(); session.receive(…) or session.end_of_stream()
/// }
/// ```
#[derive(Debug)]
pub struct Session {
    server: ServerHandle,
    mailbox: Arc<Mailbox>,
    negotiated: bool,
    out_of_band: bool,
    incoming: Incoming,
    queue: VecDeque<Item>,
    /// The in-band command being executed.
    running: Option<u64>,
    /// The number of commands being executed, including that one.
    under_way: usize,
    calls: u64,
    output: Vec<u8>,
    sent: usize,
    spare: Vec<u8>,
    /// Whether the client has stopped sending.
    ended: bool,
    /// The most bytes of `output` that may belong to events.
    events: usize,
    /// Whether the connection must be closed at once, because replies are no longer read.
    broken: bool,
    /// Whether the connection must be closed after its output, because a reply will never be sent.
    failed: bool,
    /// The time at which the connection is closed even if the client has not read all output.
    lingers_until: Option<Instant>,
}

/// The received beginning of a message whose end is missing: see [`Session::into_partial_input`].
#[derive(Debug)]
pub struct PartialInput(Reader);

impl Default for PartialInput {
    fn default() -> Self {
        Self(Reader::new())
    }
}

impl Session {
    /// The largest number of file descriptors that is accepted with one message, as in QEMU (`SOCKET_MAX_FDS` in
    /// `io/channel-socket.c`).
    pub const MOST_FDS: usize = 16;

    /// Creates the session of a client that has just connected.
    pub fn new(server: &ServerHandle, peer: Peer) -> Self {
        Self::resume(server, peer, PartialInput::default())
    }

    /// Creates a session for the next client of a channel without connections, such as a serial line. Its input
    /// continues the partial input of the last client.
    pub fn resume(server: &ServerHandle, peer: Peer, input: PartialInput) -> Self {
        let mut output = Vec::new();
        let is_qmp = server.dialect() == Dialect::Qmp;
        if is_qmp {
            greet(&mut output, server);
        }
        Self {
            server: server.clone(),
            mailbox: server.connect(peer),
            negotiated: !is_qmp,
            out_of_band: false,
            incoming: Incoming::new(input.0),
            queue: VecDeque::new(),
            running: None,
            under_way: 0,
            calls: 0,
            output,
            sent: 0,
            spare: Vec::new(),
            ended: false,
            events: 0,
            broken: false,
            failed: false,
            lingers_until: None,
        }
    }

    /// Ends the session, and returns its partial input for [`resume`](Self::resume) with the next client of the same
    /// channel. As in qemu-ga, a message may begin in one client's input and end in the next one's. For a monitor, the
    /// partial input is always empty.
    pub fn into_partial_input(mut self) -> PartialInput {
        match self.server.dialect() {
            Dialect::Qmp => PartialInput::default(),
            Dialect::Qga => PartialInput(self.incoming.take_reader()),
        }
    }

    /// Returns the handle of the server.
    pub fn server(&self) -> &ServerHandle {
        &self.server
    }

    /// Returns the connection's number and client.
    pub fn connection(&self) -> &Connection {
        self.mailbox.connection()
    }

    /// Takes received bytes, and the file descriptors that came with them. The descriptors are kept for the next
    /// command that takes one; earlier descriptors that no command has taken are closed. Descriptors beyond the 16th
    /// are closed, too. QEMU does the same.
    pub fn receive(&mut self, bytes: &[u8], mut fds: Vec<OwnedFd>) {
        self.incoming.receive(bytes);
        if !fds.is_empty() {
            fds.truncate(Self::MOST_FDS);
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

    /// Records that the client has stopped sending. Received commands are still executed and answered; then
    /// [`poll`](Self::poll) returns [`Output::Close`].
    pub fn end_of_stream(&mut self) {
        self.ended = true;
    }

    /// Records that the client has stopped reading: the next [`poll`](Self::poll) returns [`Output::Close`].
    pub fn hang_up(&mut self) {
        self.broken = true;
    }

    /// Returns whether the session can process more input now. While it is false, a driver should not read from the
    /// client.
    pub fn wants_input(&self) -> bool {
        !self.ended && !self.is_leaving() && self.incoming.is_exhausted() && self.has_room() && !self.is_backed_up()
    }

    /// Returns whether a command is being executed, or its reply is deferred.
    pub fn is_busy(&self) -> bool {
        self.under_way != 0
    }

    /// Returns whether the client has negotiated out-of-band execution.
    pub fn has_out_of_band(&self) -> bool {
        self.out_of_band
    }

    /// Returns whether no further command is executed: the server shuts down, or the connection has failed.
    fn is_leaving(&self) -> bool {
        self.broken || self.failed || (self.server.is_shut_down() && !self.is_busy())
    }

    /// Returns whether there will be no further replies.
    fn is_done(&self) -> bool {
        let is_idle = || !self.is_busy() && self.queue.is_empty() && self.incoming.is_exhausted();
        self.is_leaving() || (self.ended && is_idle())
    }

    /// Sets the waker to wake when the session has work to do without having received bytes.
    pub fn set_waker(&self, waker: &Waker) {
        self.mailbox.set_waker(waker);
    }

    /// Returns the time at which [`tick`](Self::tick) must be called: rate-limited events may be due, or the time for a
    /// client to read its replies is over.
    pub fn deadline(&self) -> Option<Instant> {
        [self.server.deadline(), self.lingers_until].into_iter().flatten().min()
    }

    /// Updates the time. Call it after [`poll`](Self::poll) and before [`deadline`](Self::deadline).
    pub fn tick(&mut self, now: Instant) {
        self.server.tick(now);
        if self.is_done() {
            let until = *self.lingers_until.get_or_insert_with(|| {
                let linger = self.server.options().linger;
                now.checked_add(linger).unwrap_or(now)
            });
            self.broken |= until <= now;
        }
    }

    /// Returns the bytes to send. They remain until they are [`sent`](Self::sent).
    pub fn transmit(&mut self) -> &[u8] {
        self.collect();
        self.output.get(self.sent..).unwrap_or_default()
    }

    /// Records that so many bytes of [`transmit`](Self::transmit) have been sent.
    pub fn sent(&mut self, bytes: usize) {
        if bytes != 0 {
            // The client reads, so it gets more time.
            self.lingers_until = None;
        }
        self.events = self.events.saturating_sub(bytes);
        self.sent += bytes;
        if self.sent >= self.output.len() {
            self.sent = 0;
            self.output.clear();
            if self.output.capacity() > 1 << 16 {
                self.output = Vec::new();
            }
        } else if self.sent > self.output.len() / 2 {
            // Sent bytes are removed even if the client never reads all output.
            self.output.drain(..self.sent);
            self.sent = 0;
        }
    }

    /// Returns whether the pending output exceeds [`Options::backlog`](super::Options#structfield.backlog), so that no
    /// further command is executed until the client has read some of it.
    pub fn is_backed_up(&self) -> bool {
        self.output.len() - self.sent > self.server.options().backlog
    }

    /// Returns the next action, or `None` until more bytes are received, a command in progress is finished, or pending
    /// output is [`sent`](Self::sent).
    pub fn poll(&mut self) -> Option<Output> {
        self.collect();
        while !self.is_leaving() && !self.is_backed_up() {
            let Some(item) = self.next_item() else { break };
            if let Some(call) = self.admit(item) {
                return Some(Output::Execute(call));
            }
        }
        let is_over = self.broken || (self.is_done() && self.output.is_empty());
        is_over.then_some(Output::Close)
    }

    /// Takes the response to a command.
    pub fn finish(&mut self, mut response: Response) {
        // Events that the command has emitted precede its reply.
        self.collect();
        if let Some((number, reply)) = response.take() {
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

    /// Takes events and replies from the mailbox.
    fn collect(&mut self) {
        let mail = self.mailbox.take();
        self.broken |= mail.overflown;
        self.failed |= mail.failed;
        for letter in mail.letters {
            match letter {
                Letter::Answer(number, line) => self.answered(number, line),
                Letter::Events(lines) => {
                    // The output for a client that does not read must not grow without limit. Replies do not count: a
                    // client that is sent a large one may be reading it.
                    self.events += lines.len();
                    if self.events > self.server.options().backlog {
                        self.broken = true;
                    } else {
                        self.output.extend_from_slice(&lines);
                    }
                }
            }
        }
    }

    /// Returns whether another message may be read.
    fn has_room(&self) -> bool {
        match self.out_of_band {
            // An out-of-band command may take long, too, so their number is also bounded.
            true => self.queue.len() < WINDOW && self.under_way <= WINDOW,
            false => self.queue.is_empty() && self.running.is_none(),
        }
    }

    fn next_item(&mut self) -> Option<Item> {
        while self.has_room() {
            let Some(item) = self.incoming.next() else { break };
            if item.overtakes() {
                return Some(item);
            }
            self.queue.push_back(item);
        }
        if self.running.is_some() { None } else { self.queue.pop_front() }
    }

    /// Starts the reply to a request with that id.
    fn reply(&mut self, id: Vec<u8>) -> Reply {
        Reply::new(self.server.dialect(), id, std::mem::take(&mut self.spare))
    }

    fn refuse(&mut self, id: Vec<u8>, error: &CommandError) {
        let mut reply = self.reply(id);
        reply.error(error);
        self.answered(NO_CALL, reply.into_bytes());
    }

    /// Processes a message. Returns a call if there is a command to execute; otherwise the reply is in the output.
    fn admit(&mut self, item: Item) -> Option<Call> {
        match item {
            Item::Error(error) => {
                self.refuse(Vec::new(), &CommandError::generic(error));
                None
            }
            Item::Plain(plain) => {
                let in_place = self.out_of_band || !plain.out_of_band;
                let is_plain = self.negotiated && in_place && !self.server.rejects();
                let is_read_straight = |command: &&Arc<Command>| {
                    is_plain
                        && self.server.checks_by_reading(command)
                        && !is_negotiation(&self.server, command)
                        && self.permit(command, plain.out_of_band).is_ok()
                };
                match self.server.lookup(plain.name()).filter(is_read_straight).cloned() {
                    Some(command) => {
                        let (id, out_of_band) = (plain.id().to_vec(), plain.out_of_band);
                        Some(self.start(command, id, out_of_band, Input::Text(plain)))
                    }
                    // The request may not be valid by QEMU's rules, and that error comes first.
                    None => match json::read(plain.text.as_bytes()) {
                        Ok((value, order)) => self.admit_value(value, &order),
                        Err(error) => {
                            self.refuse(Vec::new(), &CommandError::generic(error));
                            None
                        }
                    },
                }
            }
            Item::Value(value, order) => self.admit_value(value, &order),
        }
    }

    fn admit_value(&mut self, value: Value, order: &Order) -> Option<Call> {
        let id = id_of(&value, order);
        match self.examine(value, order) {
            Ok(Examined::Command(command, arguments, out_of_band)) => {
                Some(self.start(command, id, out_of_band, Input::Checked(arguments)))
            }
            Ok(Examined::Negotiated) => {
                let mut reply = self.reply(id);
                reply.value(&qapi_types::Empty::default());
                self.answered(NO_CALL, reply.into_bytes());
                None
            }
            Ok(Examined::Introspection) => {
                let mut reply = self.reply(id);
                answers::answer(&self.server, INTROSPECTION, &mut reply);
                self.answered(NO_CALL, reply.into_bytes());
                None
            }
            Err(error) => {
                self.refuse(id, &error);
                None
            }
        }
    }

    /// Checks a request completely.
    fn examine(&mut self, value: Value, order: &Order) -> Result<Examined, CommandError> {
        let mut envelope = open(value, order, self.out_of_band)?;
        let name = envelope.name.as_str();
        if self.server.dialect() == Dialect::Qmp && name == NEGOTIATION {
            self.negotiate(&mut envelope)?;
            return Ok(Examined::Negotiated);
        }
        if !self.negotiated {
            let expecting = format!("Expecting capabilities negotiation with '{NEGOTIATION}'");
            return Err(CommandError::new(ErrorClass::CommandNotFound, expecting));
        }
        let listed = self.server.lookup(name);
        let hidden = self.server.introspection().filter(|_| listed.is_none() && name == INTROSPECTION);
        let command = listed.or(hidden).ok_or_else(|| not_found(name))?;
        self.permit(command, envelope.out_of_band)?;
        examine(&self.server, command, &mut envelope)?;
        Ok(match hidden {
            Some(_) => Examined::Introspection,
            None => Examined::Command(command.clone(), envelope.arguments, envelope.out_of_band),
        })
    }

    /// Checks whether a command may be executed now, in QEMU's order (`qmp_dispatch`).
    fn permit(&self, command: &Command, out_of_band: bool) -> Result<(), CommandError> {
        if self.server.rejects() {
            let has = |feature: &str| command.entry.has_feature(feature);
            let rejection = self.server.policy().rejection(has, "command", command.name());
            if let Some(rejection) = rejection {
                return Err(CommandError::new(ErrorClass::CommandNotFound, rejection));
            }
        }
        if let Some(reason) = command.disabled() {
            return Err(refusal(&reason, command.name()));
        }
        if out_of_band && !command.entry.allow_oob {
            return Err(CommandError::generic(format!("The command {} does not support OOB", command.name())));
        }
        if self.server.is_preconfig() && !command.entry.allow_preconfig {
            let after = "is permitted only after machine initialization has completed";
            return Err(CommandError::generic(format!("The command '{}' {after}", command.name())));
        }
        Ok(())
    }

    /// Executes `qmp_capabilities` (`qmp_qmp_capabilities` in `monitor/qmp-cmds-server.c`).
    fn negotiate(&mut self, envelope: &mut Envelope) -> Result<(), CommandError> {
        let command = self.server.negotiation();
        if envelope.out_of_band {
            self.permit(command, true)?;
        }
        examine(&self.server, command, envelope)?;
        if self.negotiated {
            let already = "Capabilities negotiation is already complete, command ignored";
            return Err(CommandError::new(ErrorClass::CommandNotFound, already));
        }
        let enable = envelope.arguments.get("enable").and_then(Value::as_array);
        let out_of_band = enable.is_some_and(|enable| enable.iter().any(|capability| capability == "oob"));
        if out_of_band && !self.server.options().out_of_band {
            return Err(CommandError::generic("Capability oob not available"));
        }
        self.out_of_band = out_of_band;
        self.negotiated = true;
        self.mailbox.listen();
        Ok(())
    }

    fn start(&mut self, command: Arc<Command>, id: Vec<u8>, out_of_band: bool, input: Input) -> Call {
        let number = self.calls;
        self.calls += 1;
        self.under_way += 1;
        if !out_of_band {
            self.running = Some(number);
        }
        let mut reply = self.reply(id);
        reply.delimited = command.name() == DELIMITED && self.server.dialect() == Dialect::Qga;
        let mailbox = self.mailbox.clone();
        let origin = Origin { command, out_of_band, number, mailbox, reply };
        Call::new(self.server.clone(), origin, input)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.server.disconnect(&self.mailbox);
    }
}

/// A valid request.
enum Examined {
    /// A command, its arguments, and whether it is out of band.
    Command(Arc<Command>, Map<String, Value>, bool),
    /// The negotiation, which has been executed.
    Negotiated,
    /// A query for the schema of a protocol that does not declare a command for it.
    Introspection,
}

/// The number for replies to requests that do not become a call.
const NO_CALL: u64 = u64::MAX;

/// The command whose reply begins with a byte 0xFF, so that a client can find it (`qmp_guest_sync_delimited` in
/// `qga/commands.c`).
const DELIMITED: &str = "guest-sync-delimited";

fn is_negotiation(server: &ServerHandle, command: &Command) -> bool {
    server.dialect() == Dialect::Qmp && command.name() == NEGOTIATION
}

fn greet(output: &mut Vec<u8>, server: &ServerHandle) {
    let capabilities = if server.options().out_of_band { "[\"oob\"]" } else { "[]" };
    output.extend_from_slice(b"{\"QMP\": {\"version\": ");
    output.extend_from_slice(&answers::version(server));
    output.extend_from_slice(format!(", \"capabilities\": {capabilities}}}}}").as_bytes());
    output.extend_from_slice(super::output::line_end(server.dialect()));
}
