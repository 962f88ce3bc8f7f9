//! A QMP session: greeting, negotiation, then calls matched with replies by their ids.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use super::calls::{Call, Calls};
use super::reply::ReceivedEvent;
use super::{CallId, Chunk, Greeting, Output, Reply, Request, Session, Stray};
use crate::error::{ConnectionError, LimitExceeded, TimeoutKind};
use crate::wire::encode::{self, Mode};
use crate::wire::inbox::{Inbox, Input, Refusal};
use crate::wire::message::{Id, Kind, Message, shown_masked};
use crate::{Error, Options};

/// The most in-band commands under way if out-of-band execution is enabled. With more, the server stops reading, so an
/// out-of-band command could not overtake them (`docs/interop/qmp-spec.rst` of QEMU, “Out-of-band execution”).
const WINDOW: usize = 8;

/// The most calls under way otherwise, including those that were given up. It bounds the memory that calls without an
/// answer use. Further calls wait for their turn.
const UNDER_WAY: usize = 1024;

/// If so many bytes wait to be sent, further calls are not encoded yet, so that they can still be given up before they
/// are sent.
const UNSENT: usize = 256 << 10;

/// The longest accepted greeting, in bytes. It is kept as long as the connection. Real greetings have 200 to 300 bytes.
const GREETING: usize = 64 << 10;

/// The id of `qmp_capabilities`.
const NEGOTIATION: u64 = 0;

const NEGOTIATION_WITH_OOB: &[u8] = b"{\"execute\": \"qmp_capabilities\", \"arguments\": {\"enable\": [\"oob\"]}";
const NEGOTIATION_WITHOUT: &[u8] = b"{\"execute\": \"qmp_capabilities\"";

/// The state of the connection.
#[derive(Debug)]
enum Stage {
    Greeting { until: Option<Instant> },
    Negotiation { until: Option<Instant> },
    Ready,
    Lost(ConnectionError),
}

/// A client's QMP session.
#[derive(Debug)]
pub struct QmpSession {
    options: Options,
    stage: Stage,
    greeting: Option<Greeting>,
    out_of_band: bool,
    inbox: Inbox,
    inputs: Vec<Input>,
    next_id: u64,
    calls: Calls,
    /// The time at which the connection counts as lost if no further call can be sent on it by then.
    stuck_until: Option<Instant>,
    out: VecDeque<Chunk>,
    /// The number of bytes in `out`.
    unsent: usize,
    /// The number of bytes passed on to be sent, without those that were reported as unwritten.
    given: u64,
    /// Whether nothing more can be written.
    is_deaf: bool,
    /// Whether a message was received before the greeting that only guest agents send.
    met_agent: bool,
    outputs: VecDeque<Output>,
}

impl QmpSession {
    /// Returns the server's greeting, once it was received.
    pub fn greeting(&self) -> Option<&Greeting> {
        self.greeting.as_ref()
    }

    /// Returns whether out-of-band execution has been enabled.
    pub fn out_of_band(&self) -> bool {
        self.out_of_band
    }

    /// Returns the bytes on the heap for received data, and the capacity for outputs.
    #[cfg(test)]
    pub(crate) fn room(&self) -> (usize, usize) {
        (self.inbox.room(), self.outputs.capacity() + self.inputs.capacity())
    }

    /// Returns whether no call is left, not even one that was given up and is still under way.
    pub fn is_idle(&self) -> bool {
        self.calls.is_empty()
    }

    fn take(&mut self, input: Input, now: Instant) {
        super::observe_received(self.options.observer.as_ref(), &input);
        if matches!(self.stage, Stage::Greeting { .. }) {
            self.met_agent |= match &input {
                Input::Message(message) => {
                    matches!(message.kind, Kind::Return(_) | Kind::Error(_)) && message.id() == Id::Absent
                }
                _ => false,
            };
        }
        match input {
            Input::Message(message) => self.message(message, now),
            Input::Refused(message, refusal) => self.refused(&message, refusal),
            Input::NoMessage(no_message) => {
                self.break_off(&format!("{}: {}", no_message.why, shown_masked(&no_message.bytes)));
            }
            Input::Garbage(sample) => self.break_off(&format!("not a JSON object: {sample}")),
            // No QMP server sends this byte. Between messages it is harmless.
            Input::Flush(false) => {}
            Input::Flush(true) => self.break_off("a message was broken off by a byte 0xFF"),
        }
    }

    fn break_off(&mut self, what: &str) {
        self.lose(ConnectionError::Protocol(what.into()));
    }

    fn message(&mut self, message: Message, now: Instant) {
        let nesting = self.options.limits.nesting;
        match message.kind {
            Kind::Event { .. } => {
                let length = message.bytes().len();
                self.outputs.push_back(match ReceivedEvent::new(message, nesting) {
                    Ok(event) => Output::Event(event),
                    Err(_) => Output::Stray(Stray::Other(format!("an event that cannot be decoded, {length} bytes"))),
                });
            }
            Kind::Greeting(_) if message.bytes().len() > GREETING => {
                self.break_off(&format!("its greeting has {} bytes", message.bytes().len()));
            }
            Kind::Greeting(span) => match (&self.stage, message.decode::<Greeting>(span, nesting)) {
                // On a terminal line, a server may see its client connect twice and greet it again.
                (Stage::Greeting { .. } | Stage::Negotiation { .. }, Ok(greeting)) => self.negotiate(greeting, now),
                (Stage::Greeting { .. }, Err(error)) => {
                    self.break_off(&format!("its greeting cannot be decoded: {error}"))
                }
                _ => self.break_off("it has sent a second greeting"),
            },
            Kind::Return(span) => {
                if let Some(id) = self.answered(&message) {
                    self.end(id, |_| Ok(Reply::new(message, span, nesting)));
                }
            }
            Kind::Error(span) => match message.decode::<qapi_types::CommandError>(span, nesting) {
                Ok(error) => {
                    if let Some(id) = self.answered(&message) {
                        self.end(id, |command| Err(Error::Server { command, error, address: None }));
                    } else if message.id() == Id::Absent {
                        self.outputs.push_back(Output::Stray(Stray::Error(error)));
                    }
                }
                Err(error) => {
                    if let Some(id) = self.answered(&message) {
                        self.end(id, |command| Err(Error::Decode { command, error, address: None }));
                    }
                }
            },
            Kind::Other => {
                self.outputs.push_back(Output::Stray(Stray::Other(message.outline())));
            }
        }
    }

    fn refused(&mut self, message: &Message, refusal: Refusal) {
        let limit = match refusal {
            Refusal::Nesting(limit) => LimitExceeded::Nesting(limit),
            Refusal::Tokens(limit) => LimitExceeded::Tokens(limit),
        };
        match message.kind {
            Kind::Return(_) | Kind::Error(_) => {
                if let Some(id) = self.answered(message) {
                    self.end(id, |command| Err(Error::Limit { command, limit, address: None }));
                }
            }
            _ => {
                self.outputs.push_back(Output::Stray(Stray::Other(format!("{}, more than {limit}", message.outline()))))
            }
        }
    }

    /// Answers the greeting.
    fn negotiate(&mut self, greeting: Greeting, now: Instant) {
        self.out_of_band = self.options.out_of_band && greeting.capabilities.iter().any(|name| name == "oob");
        self.greeting = Some(greeting);
        if let Stage::Greeting { .. } = self.stage {
            self.stage = Stage::Negotiation { until: now.checked_add(self.options.negotiation_timeout) };
        } else if !self.out.is_empty() {
            // The negotiation after the previous greeting has not been sent yet. It serves for this greeting, too.
            return;
        }
        let front = if self.out_of_band { NEGOTIATION_WITH_OOB } else { NEGOTIATION_WITHOUT };
        let request = Request::encoded(Cow::Borrowed("qmp_capabilities"), front.to_vec(), Mode::InBand);
        // A server that greets again will not answer earlier messages.
        self.calls.remove(NEGOTIATION);
        self.calls.insert(NEGOTIATION, Call::new(request, self.options.negotiation_timeout, None));
        self.send_one(NEGOTIATION);
    }

    /// Returns the call that a reply belongs to. If there is none, reports it as stray, except for errors without an
    /// id.
    fn answered(&mut self, message: &Message) -> Option<u64> {
        match message.id() {
            Id::Number(id) if self.calls.is_sent(id) => Some(id),
            // A reply without an id can only belong to the single call under way.
            Id::Absent if self.calls.under_way() == 1 => self.calls.only_one_sent(),
            Id::Absent if matches!(message.kind, Kind::Error(_)) => None,
            _ => {
                self.outputs.push_back(Output::Stray(Stray::Unknown(message.outline())));
                None
            }
        }
    }

    /// Ends a call that was sent.
    fn end(&mut self, id: u64, result: impl FnOnce(Cow<'static, str>) -> Result<Reply, Error>) {
        let Some(call) = self.calls.remove(id) else { return };
        // Any answer shows that the server responds.
        self.stuck_until = None;
        if call.abandoned {
            self.outputs.push_back(Output::Stray(Stray::Late(CallId(id))));
        } else if id == NEGOTIATION {
            match result(call.command) {
                Ok(_) => {
                    self.stage = Stage::Ready;
                    self.outputs.push_back(Output::Ready);
                }
                Err(Error::Server { error, .. }) => self.lose(ConnectionError::Refused(Arc::new(error))),
                Err(error) => self.break_off(&error.to_string()),
            }
        } else {
            self.outputs.push_back(Output::Done(CallId(id), result(call.command)));
        }
        self.send();
    }

    /// Sends as many waiting calls as may be sent.
    fn send(&mut self) {
        if !matches!(self.stage, Stage::Ready) {
            return;
        }
        while !self.out_of_band || self.has_room() {
            let Some((id, carries_fds)) = self.calls.next(Mode::OutOfBand) else { break };
            if self.out_of_band {
                if carries_fds && self.calls.fds_under_way() {
                    break;
                }
                self.send_one(id);
            } else if let Some(call) = self.calls.remove(id) {
                self.outputs.push_back(Output::Done(
                    CallId(id),
                    Err(Error::NoOutOfBand { command: call.command, address: None }),
                ));
            }
        }
        while self.has_room() && (!self.out_of_band || self.calls.in_band() < WINDOW) {
            let Some((id, carries_fds)) = self.calls.next(Mode::InBand) else { break };
            // The server keeps only the file descriptors that came last.
            if carries_fds && self.calls.fds_under_way() {
                break;
            }
            self.send_one(id);
        }
    }

    /// Gives the connection up if no call can be sent any more: the most calls are under way, all of them were given
    /// up, and none was answered within the default deadline of commands. If the next call carries file descriptors, a
    /// single call that carries some is enough.
    fn look_for_answers(&mut self, now: Instant) {
        if !self.is_full() && !self.calls.fds_are_given_up() {
            self.stuck_until = None;
            return;
        }
        match self.stuck_until {
            None => self.stuck_until = now.checked_add(self.options.command_timeout.of_others()),
            Some(until) if until <= now && self.is_stuck() => {
                let (calls, after) = (self.calls.under_way(), self.options.command_timeout.of_others());
                self.lose(ConnectionError::Unresponsive { calls, after });
            }
            Some(_) => {}
        }
    }

    /// Returns whether the most calls are under way and all of them were given up.
    fn is_full(&self) -> bool {
        self.calls.are_given_up(self.out_of_band.then_some(WINDOW), UNDER_WAY)
    }

    /// Returns whether the next call cannot be sent until a call that was given up is answered.
    fn is_stuck(&self) -> bool {
        self.is_full() || self.calls.fds_are_given_up() && self.calls.next_carries_fds()
    }

    fn has_room(&self) -> bool {
        !self.is_deaf && self.calls.under_way() < UNDER_WAY && self.unsent < UNSENT
    }

    fn send_one(&mut self, id: u64) {
        let after = self.given + self.unsent as u64;
        if let Some(request) = self.calls.send(id, after) {
            self.write(&request.front, id, request.fds);
        }
    }

    fn write(&mut self, front: &[u8], id: u64, fds: Vec<crate::OwnedFd>) {
        let bytes = match self.out.back_mut() {
            Some(chunk) if fds.is_empty() => &mut chunk.bytes,
            _ => {
                self.out.push_back(Chunk { bytes: Vec::with_capacity(front.len() + 24), fds });
                let Some(chunk) = self.out.back_mut() else { return };
                &mut chunk.bytes
            }
        };
        let before = bytes.len();
        bytes.extend_from_slice(front);
        encode::end(bytes, Some(id));
        self.unsent += bytes.len() - before;
    }
}

impl Session for QmpSession {
    const PROTOCOL: &'static str = "qmp";

    fn new(options: &Options, now: Instant) -> Self {
        Self {
            stage: Stage::Greeting { until: now.checked_add(options.greeting_timeout) },
            greeting: None,
            out_of_band: false,
            inbox: Inbox::new(options.limits),
            inputs: Vec::new(),
            next_id: NEGOTIATION + 1,
            calls: Calls::default(),
            stuck_until: None,
            out: VecDeque::new(),
            unsent: 0,
            given: 0,
            is_deaf: false,
            met_agent: false,
            // Most connections are idle and have one output at a time.
            outputs: VecDeque::with_capacity(1),
            options: options.clone(),
        }
    }

    fn call(&mut self, request: Request, now: Instant) -> CallId {
        let id = self.next_id;
        self.next_id += 1;
        if let Stage::Lost(lost) = &self.stage {
            let error = lost.clone().of_call(request.command, false);
            self.outputs.push_back(Output::Done(CallId(id), Err(error)));
            return CallId(id);
        }
        let timeout = request.deadline(&self.options);
        self.calls.insert(id, Call::new(request, timeout, now.checked_add(timeout)));
        self.send();
        CallId(id)
    }

    fn abandon(&mut self, CallId(id): CallId) {
        self.calls.abandon(id);
        // Other calls may have waited for it.
        self.send();
    }

    fn receive(&mut self, bytes: &[u8], now: Instant) {
        if matches!(self.stage, Stage::Lost(_)) {
            return;
        }
        let mut inputs = std::mem::take(&mut self.inputs);
        let received = self.inbox.receive(bytes, |input| inputs.push(input));
        for input in inputs.drain(..) {
            if !matches!(self.stage, Stage::Lost(_)) {
                self.take(input, now);
            }
        }
        if inputs.capacity() <= 16 {
            self.inputs = inputs;
        }
        if let Err(too_long) = received {
            self.lose(ConnectionError::TooLong(too_long.0));
        }
    }

    fn unwritten(&mut self, bytes: usize) {
        self.given = self.given.saturating_sub(bytes as u64);
        self.is_deaf = true;
    }

    fn end_of_stream(&mut self) {
        if let Some(Input::Garbage(sample)) = self.inbox.finish() {
            self.break_off(&format!("not a JSON object: {sample}"));
        }
        self.lose(if self.inbox.is_between() { ConnectionError::Closed } else { ConnectionError::ClosedInMessage });
    }

    fn lose(&mut self, why: ConnectionError) {
        if matches!(self.stage, Stage::Lost(_)) {
            return;
        }
        self.outputs.push_back(Output::Lost(why.clone()));
        for (id, call) in self.calls.clear().into_iter().filter(|(id, _)| *id != NEGOTIATION) {
            let sent = call.is_sent() && call.at < self.given;
            let result = match call.farewell {
                Some(reply) if sent && why.is_end() => Reply::made_up(reply),
                _ => Err(why.clone().of_call(call.command, sent)),
            };
            self.outputs.push_back(Output::Done(CallId(id), result));
        }
        self.out.clear();
        self.inbox.clear();
        self.unsent = 0;
        self.stuck_until = None;
        self.stage = Stage::Lost(why);
    }

    fn tick(&mut self, now: Instant) {
        match self.stage {
            Stage::Greeting { until: Some(until) } if until <= now => {
                let after = self.options.greeting_timeout;
                self.lose(match self.met_agent {
                    true => ConnectionError::NotMonitor(after),
                    false => ConnectionError::NoGreeting(after),
                });
            }
            Stage::Negotiation { until: Some(until) } if until <= now => {
                self.lose(ConnectionError::NoNegotiation(self.options.negotiation_timeout));
            }
            _ => {}
        }
        while let Some((id, command, after)) = self.calls.expired(now) {
            // Unless writing has failed, everything passed on is or will be written.
            let sent = if self.is_deaf { self.calls.is_sent_within(id, self.given) } else { self.calls.is_sent(id) };
            let kind = if sent { TimeoutKind::Reply(command) } else { TimeoutKind::Turn(command) };
            self.outputs.push_back(Output::Done(CallId(id), Err(Error::Timeout { kind, after, address: None })));
            self.calls.abandon(id);
        }
        // Other calls may have waited for these. They are sent only after all expired calls have ended.
        self.send();
        self.look_for_answers(now);
    }

    fn deadline(&self) -> Option<Instant> {
        let stage = match self.stage {
            Stage::Greeting { until } | Stage::Negotiation { until } => until,
            Stage::Ready | Stage::Lost(_) => None,
        };
        // The time also runs while no call waits, but then nothing has to happen at its end.
        let stuck = self.stuck_until.filter(|_| self.is_stuck());
        [stage, self.calls.deadline(), stuck].into_iter().flatten().min()
    }

    fn transmit(&mut self) -> Option<Chunk> {
        let chunk = self.out.pop_front()?;
        self.unsent -= chunk.bytes.len();
        self.given += chunk.bytes.len() as u64;
        self.send();
        super::observe_sent(self.options.observer.as_ref(), &chunk.bytes);
        Some(chunk)
    }

    fn poll(&mut self) -> Option<Output> {
        super::pop(&mut self.outputs)
    }
}
