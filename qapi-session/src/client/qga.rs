//! A guest agent session: synchronised first, then one call at a time, without ids.
//!
//! The channel to an agent has no connections. It may still hold replies to an earlier client, and the agent may hold
//! half of that client's last request. A handshake puts both ends in step: a byte 0xFF and `guest-sync-delimited` with
//! a number never used before. Everything received before 0xFF and that number is stale. The handshake is repeated
//! after a call timed out or was abandoned, because its late reply must not be taken for the reply to the next call. An
//! agent that has not started yet, or is busy, does not answer, so the handshake is attempted repeatedly:
//! [`handshake`](super::handshake) has the rules.
//!
//! **Deadlines.** Only a call's own deadline ends it. The handshake continues as long as any call waits for it.
//! `Options::agent_timeout` applies only where the agent itself is waited for: for [`Output::Ready`] after
//! [`new`](QgaSession::new) and [`sync`](QgaSession::sync), and in [`resync`](QgaSession::resync).
//!
//! **Silent commands.** `guest-shutdown` and `guest-suspend-*` send no reply on success. A `guest-sync` is sent
//! directly after such a command. The command has succeeded when the `guest-sync` is answered, or when the channel
//! ends. If there is no answer by the deadline, the command may have succeeded or the agent may hang; the call then
//! fails with [`TimeoutKind::Confirmation`].

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, Instant};

use super::handshake::{Answer, Attempts, is_of_flush};
use super::{CallId, Chunk, Output, Reply, Request, Session, Stray};
use crate::error::{ConnectionError, LimitExceeded, TimeoutKind};
use crate::wire::encode;
use crate::wire::inbox::{Inbox, Input, Refusal};
use crate::wire::message::{Kind, Message};
use crate::{Error, Options};

/// The state of the handshake.
#[derive(Debug)]
enum Stage {
    /// Not synchronised: the next message may answer anything, and no handshake is in progress.
    Apart,
    /// A handshake is in progress. It continues while calls wait for the agent, or until `until`, when
    /// [`Output::NotReady`] is due.
    Syncing {
        to_tell: bool,
        until: Option<Instant>,
    },
    /// The next message answers the current call.
    InStep,
    Lost(ConnectionError),
}

/// A call that waits to be sent or answered.
#[derive(Debug)]
struct Call {
    id: CallId,
    request: Request,
    until: Option<Instant>,
    timeout: Duration,
    /// The number whose return means that a silent command has succeeded.
    silence: Option<i64>,
    /// The position of the end of its command in all bytes that the session sends.
    end: u64,
}

/// A client's session with a guest agent.
#[derive(Debug)]
pub struct QgaSession {
    options: Options,
    stage: Stage,
    inbox: Inbox,
    /// Whether the last received byte was 0xFF.
    flushed: bool,
    attempts: Attempts,
    /// Whether the agent has reported in this handshake that it has no `guest-sync-delimited`. Then `guest-sync` is
    /// used.
    undelimited: bool,
    next_id: u64,
    random: RandomState,
    /// The call that was sent.
    current: Option<Call>,
    /// Calls that wait for their turn, and calls that only wait for the agent.
    queue: BTreeMap<CallId, Call>,
    syncs: BTreeMap<CallId, Call>,
    /// The deadlines of all these calls.
    deadlines: BTreeSet<(Instant, CallId)>,
    out: Vec<u8>,
    /// The number of bytes passed on to be sent, without those that were reported as unwritten.
    given: u64,
    outputs: VecDeque<Output>,
}

impl QgaSession {
    /// Looks for the agent for [`agent_timeout`](Options::agent_timeout) from `now`; the outcome is [`Output::Ready`]
    /// or [`Output::NotReady`]. Does nothing if the agent is in step.
    pub fn sync(&mut self, now: Instant) {
        if let Stage::Apart | Stage::Syncing { .. } = self.stage {
            self.look(true, now.checked_add(self.options.agent_timeout), now);
        }
    }

    /// Looks for the agent even if it is in step, after the call under way has ended.
    ///
    /// This is a call of its own. It ends when the agent answers the handshake, or with a [timeout](TimeoutKind::Agent)
    /// after [`agent_timeout`](Options::agent_timeout) from `now`. Other calls do not affect it.
    pub fn resync(&mut self, now: Instant) -> CallId {
        self.call(Request::handshake(), now)
    }

    /// Returns the bytes on the heap for received data, and the capacity for outputs.
    #[cfg(test)]
    pub(crate) fn room(&self) -> (usize, usize) {
        (self.inbox.room(), self.outputs.capacity())
    }

    /// Returns a number that no earlier request used.
    fn number(&mut self) -> i64 {
        let mut hasher = self.random.build_hasher();
        hasher.write_u64(self.next_id);
        self.next_id += 1;
        // A double can hold it exactly, too.
        (hasher.finish() >> 12).cast_signed()
    }

    fn look(&mut self, to_tell: bool, until: Option<Instant>, now: Instant) {
        if !matches!(self.stage, Stage::Syncing { .. }) {
            self.undelimited = false;
        }
        self.stage = Stage::Syncing { to_tell, until };
        self.attempt(now);
    }

    /// Makes an attempt at the handshake, if it is time for one.
    fn attempt(&mut self, now: Instant) {
        if !self.attempts.is_due(now) {
            return;
        }
        if !self.out.is_empty() {
            // The channel is full: the last bytes have not been taken yet.
            self.attempts.postpone(now);
            return;
        }
        let number = self.number();
        self.out.push(0xFF);
        self.write_sync(if self.undelimited { "guest-sync" } else { "guest-sync-delimited" }, number);
        self.attempts.made(number, !self.undelimited, now);
    }

    fn write_sync(&mut self, command: &str, number: i64) {
        let request = format!("{{\"execute\": \"{command}\", \"arguments\": {{\"id\": {number}}}}}\n");
        self.out.extend_from_slice(request.as_bytes());
    }

    /// Takes the next step: looks for the agent, or sends the next call.
    fn proceed(&mut self, now: Instant) {
        let is_awaited = !self.queue.is_empty() || !self.syncs.is_empty();
        match self.stage {
            Stage::InStep if self.current.is_some() => {}
            Stage::InStep if !self.syncs.is_empty() => self.look(false, None, now),
            Stage::InStep => self.send(),
            Stage::Apart if is_awaited => self.look(false, None, now),
            Stage::Syncing { to_tell: false, .. } if !is_awaited => self.stage = Stage::Apart,
            Stage::Syncing { .. } => self.attempt(now),
            Stage::Apart | Stage::Lost(_) => {}
        }
    }

    /// Sends the next call.
    fn send(&mut self) {
        let Some((_, mut call)) = self.queue.pop_first() else { return };
        self.attempts.outdate();
        self.out.extend_from_slice(&call.request.front);
        encode::end(&mut self.out, None);
        // Without the newline.
        call.end = self.given + self.out.len() as u64 - 1;
        if call.request.silent {
            let number = self.number();
            self.write_sync("guest-sync", number);
            call.silence = Some(number);
        }
        self.current = Some(call);
    }

    /// Returns whether the whole command of a call was passed on to be sent.
    fn is_sent(&self, call: &Call) -> bool {
        call.end <= self.given
    }

    /// Takes back a call that was not passed on to be sent. The agent will not receive it.
    fn take_back(&mut self) {
        self.out.clear();
    }

    fn take(&mut self, input: Input, now: Instant) {
        super::observe_received(self.options.observer.as_ref(), &input);
        let flushed = std::mem::take(&mut self.flushed);
        let in_step = matches!(self.stage, Stage::InStep);
        match input {
            Input::Flush(is_cut) => {
                self.flushed = true;
                if is_cut && in_step && self.current.is_some() {
                    self.garbled(&input, now);
                } else if in_step && !self.attempts.is_pending() {
                    self.outputs.push_back(Output::Stray(Stray::Other(input.outline())));
                }
            }
            Input::Message(message) => self.message(message, flushed, now),
            Input::Refused(message, refusal)
                if in_step && self.current.is_some() && matches!(message.kind, Kind::Return(_) | Kind::Error(_)) =>
            {
                let limit = match refusal {
                    Refusal::Nesting(limit) => LimitExceeded::Nesting(limit),
                    Refusal::Tokens(limit) => LimitExceeded::Tokens(limit),
                };
                self.attempts.overtaken();
                if self.current.as_ref().is_some_and(|call| call.silence.is_some()) {
                    // The answer to the `guest-sync` behind it still follows.
                    self.stage = Stage::Apart;
                }
                self.end(|request| Err(Error::Limit { command: request.command, limit, address: None }));
                self.proceed(now);
            }
            Input::NoMessage(_) | Input::Garbage(_) if in_step && self.current.is_some() => self.garbled(&input, now),
            input => self.outputs.push_back(Output::Stray(Stray::Other(input.outline()))),
        }
    }

    /// Fails the call under way: garbage received while in step means that its reply was cut or mixed with other
    /// output.
    fn garbled(&mut self, input: &Input, now: Instant) {
        self.outputs.push_back(Output::Stray(Stray::Other(input.outline())));
        self.end(|request| {
            let error = crate::wire::de::DecodeError::new("the reply was garbled");
            Err(Error::Decode { command: request.command, error, address: None })
        });
        self.stage = Stage::Apart;
        self.proceed(now);
    }

    fn message(&mut self, message: Message, flushed: bool, now: Instant) {
        let in_step = matches!(self.stage, Stage::InStep);
        match message.kind {
            Kind::Greeting(_) => return self.lose(ConnectionError::NotAgent),
            Kind::Return(span) => {
                if let Some(answer) = self.attempts.answered(message.part(span), flushed, now) {
                    if answer == Answer::InStep && !in_step {
                        self.come_in_step(now);
                    } else {
                        self.outputs.push_back(Output::Stray(Stray::Other(message.outline())));
                    }
                    return;
                }
            }
            Kind::Error(span) if !in_step || self.attempts.is_pending() => {
                let error = message.decode::<qapi_types::CommandError>(span, self.options.limits.nesting);
                if error.is_ok_and(|error| self.is_of_attempt(&error.desc)) {
                    self.outputs.push_back(Output::Stray(Stray::Other(message.outline())));
                    return;
                }
            }
            _ => {}
        }
        if in_step {
            self.answer(message, now);
        } else {
            self.outputs.push_back(Output::Stray(Stray::Other(message.outline())));
        }
    }

    /// Enters the state in which the next reply belongs to the next call. Only answers to earlier attempts may still
    /// come.
    fn come_in_step(&mut self, now: Instant) {
        self.stage = Stage::InStep;
        // An attempt that waits to be sent is no longer needed.
        self.out.clear();
        self.outputs.push_back(Output::Ready);
        for call in std::mem::take(&mut self.syncs).into_values() {
            self.finish(call, |_| Reply::empty());
        }
        self.proceed(now);
    }

    /// Returns whether an error that arrived while attempts are unanswered belongs to one of them.
    fn is_of_attempt(&mut self, description: &str) -> bool {
        const DELIMITED: &str = "guest-sync-delimited";
        if description.contains(DELIMITED) {
            let number = self.attempts.last_delimited().filter(|_| !self.undelimited);
            if let (Stage::Syncing { .. }, Some(number)) = (&self.stage, number) {
                // The agent is old, or the command is disabled in its configuration.
                self.undelimited = true;
                self.write_sync("guest-sync", number);
                self.attempts.made_again(number);
            }
            return self.current.as_ref().is_none_or(|call| call.request.command != DELIMITED);
        }
        is_of_flush(description)
    }

    /// Handles a message while in step: it answers the call under way.
    fn answer(&mut self, message: Message, now: Instant) {
        let nesting = self.options.limits.nesting;
        let Some(silence) = self.current.as_ref().map(|call| call.silence) else {
            self.outputs.push_back(Output::Stray(Stray::Unknown(message.outline())));
            return;
        };
        // Whether the answer to the `guest-sync` behind a silent command still follows.
        let mut more = silence.is_some();
        match message.kind {
            Kind::Return(span) => match silence {
                Some(number) if message.part(span) == number.to_string().as_bytes() => {
                    more = false;
                    self.end(|_| Reply::empty());
                }
                _ => self.end(|_| Ok(Reply::new(message, span, nesting))),
            },
            Kind::Error(span) => self.end(|request| {
                let command = request.command;
                match message.decode(span, nesting) {
                    Ok(error) => Err(Error::Server { command, error, address: None }),
                    Err(error) => Err(Error::Decode { command, error, address: None }),
                }
            }),
            _ => {
                self.outputs.push_back(Output::Stray(Stray::Other(message.outline())));
                return;
            }
        }
        self.attempts.overtaken();
        if more {
            self.stage = Stage::Apart;
        }
        self.proceed(now);
    }

    /// Ends the call under way.
    fn end(&mut self, result: impl FnOnce(Request) -> Result<Reply, Error>) {
        if let Some(call) = self.current.take() {
            self.finish(call, result);
        }
    }

    fn finish(&mut self, call: Call, result: impl FnOnce(Request) -> Result<Reply, Error>) {
        self.forget_deadline(&call);
        self.outputs.push_back(Output::Done(call.id, result(call.request)));
    }

    fn forget_deadline(&mut self, call: &Call) {
        if let Some(until) = call.until {
            self.deadlines.remove(&(until, call.id));
        }
    }

    /// Ends a call whose deadline has passed.
    fn expire(&mut self, id: CallId, in_step: bool) {
        let (call, kind) = if let Some(call) = self.current.take_if(|call| call.id == id) {
            let command = call.request.command.clone();
            let kind = if !self.is_sent(&call) {
                self.take_back();
                TimeoutKind::Turn(command)
            } else {
                self.stage = Stage::Apart;
                if call.silence.is_some() { TimeoutKind::Confirmation(command) } else { TimeoutKind::Reply(command) }
            };
            (call, kind)
        } else if let Some(call) = self.queue.remove(&id) {
            let command = call.request.command.clone();
            (call, if in_step { TimeoutKind::Turn(command) } else { TimeoutKind::AgentFor(command) })
        } else if let Some(call) = self.syncs.remove(&id) {
            (call, TimeoutKind::Agent)
        } else {
            return;
        };
        let after = call.timeout;
        self.finish(call, |_| Err(Error::Timeout { kind, after, address: None }));
    }
}

/// Returns the error of a call that will not be answered because the connection is lost.
fn lost(why: ConnectionError, request: Request, sent: bool) -> Error {
    if request.is_handshake() { why.into() } else { why.of_call(request.command, sent) }
}

impl Session for QgaSession {
    const PROTOCOL: &'static str = "qga";

    /// Creates a session on a channel that was opened at `now`, and starts to look for the agent as
    /// [`sync`](Self::sync) does.
    fn new(options: &Options, now: Instant) -> Self {
        let mut session = Self {
            stage: Stage::Apart,
            inbox: Inbox::new(options.limits),
            flushed: false,
            attempts: Attempts::new(options.sync_timeout),
            undelimited: false,
            next_id: 1,
            random: RandomState::new(),
            current: None,
            queue: BTreeMap::new(),
            syncs: BTreeMap::new(),
            deadlines: BTreeSet::new(),
            out: Vec::new(),
            given: 0,
            // Most connections are idle and have one output at a time.
            outputs: VecDeque::with_capacity(1),
            options: options.clone(),
        };
        session.sync(now);
        session
    }

    fn call(&mut self, request: Request, now: Instant) -> CallId {
        let id = CallId(self.next_id);
        self.next_id += 1;
        if let Stage::Lost(why) = &self.stage {
            self.outputs.push_back(Output::Done(id, Err(lost(why.clone(), request, false))));
        } else if request.mode == encode::Mode::OutOfBand {
            self.outputs
                .push_back(Output::Done(id, Err(Error::NoOutOfBand { command: request.command, address: None })));
        } else if !request.fds.is_empty() {
            self.outputs
                .push_back(Output::Done(id, Err(Error::NoDescriptors { command: request.command, address: None })));
        } else {
            let timeout = request.deadline(&self.options);
            let until = now.checked_add(timeout);
            self.deadlines.extend(until.map(|until| (until, id)));
            let calls = if request.is_handshake() { &mut self.syncs } else { &mut self.queue };
            calls.insert(id, Call { id, request, until, timeout, silence: None, end: 0 });
            self.proceed(now);
        }
        id
    }

    fn abandon(&mut self, id: CallId) {
        let call = self.queue.remove(&id).or_else(|| self.syncs.remove(&id));
        if let Some(call) = call {
            self.forget_deadline(&call);
        } else if let Some(call) = self.current.take_if(|call| call.id == id) {
            self.forget_deadline(&call);
            if self.is_sent(&call) {
                self.stage = Stage::Apart;
            } else {
                self.take_back();
            }
        }
    }

    fn receive(&mut self, bytes: &[u8], now: Instant) {
        if matches!(self.stage, Stage::Lost(_)) {
            return;
        }
        let mut inputs = Vec::new();
        let received = self.inbox.receive(bytes, |input| inputs.push(input));
        for input in inputs {
            if !matches!(self.stage, Stage::Lost(_)) {
                self.take(input, now);
            }
        }
        if let Err(too_long) = received {
            self.lose(ConnectionError::TooLong(too_long.0));
        }
    }

    fn end_of_stream(&mut self) {
        self.lose(if self.inbox.is_between() { ConnectionError::Closed } else { ConnectionError::ClosedInMessage });
    }

    fn unwritten(&mut self, bytes: usize) {
        self.given = self.given.saturating_sub(bytes as u64);
    }

    fn lose(&mut self, why: ConnectionError) {
        if matches!(self.stage, Stage::Lost(_)) {
            return;
        }
        let mut sent = self.current.as_ref().is_some_and(|call| self.is_sent(call));
        if let Some(call) = self.current.take_if(|call| sent && call.silence.is_some() && why.is_end()) {
            // The guest has shut down as requested.
            self.outputs.push_back(Output::Done(call.id, Reply::empty()));
        }
        self.outputs.push_back(Output::Lost(why.clone()));
        sent &= self.current.is_some();
        let waiting =
            std::mem::take(&mut self.queue).into_values().chain(std::mem::take(&mut self.syncs).into_values());
        for call in self.current.take().into_iter().chain(waiting) {
            // Only the first can have been sent.
            let error = lost(why.clone(), call.request, std::mem::take(&mut sent));
            self.outputs.push_back(Output::Done(call.id, Err(error)));
        }
        self.deadlines.clear();
        self.out.clear();
        self.inbox.clear();
        self.stage = Stage::Lost(why);
    }

    fn tick(&mut self, now: Instant) {
        let in_step = matches!(self.stage, Stage::InStep);
        while self.deadlines.first().is_some_and(|(until, _)| *until <= now) {
            let Some((_, id)) = self.deadlines.pop_first() else { break };
            self.expire(id, in_step);
        }
        if let Stage::Syncing { to_tell, until } = &mut self.stage
            && until.take_if(|until| *until <= now).is_some()
        {
            *to_tell = false;
            let error = Error::Timeout { kind: TimeoutKind::Agent, after: self.options.agent_timeout, address: None };
            self.outputs.push_back(Output::NotReady(error));
        }
        self.proceed(now);
    }

    fn deadline(&self) -> Option<Instant> {
        let stage = match self.stage {
            Stage::Syncing { until, .. } => [self.attempts.next(), until],
            _ => [None, None],
        };
        stage.into_iter().flatten().chain(self.deadlines.first().map(|(until, _)| *until)).min()
    }

    fn transmit(&mut self) -> Option<Chunk> {
        self.given += self.out.len() as u64;
        super::observe_sent(self.options.observer.as_ref(), &self.out);
        (!self.out.is_empty()).then(|| Chunk { bytes: std::mem::take(&mut self.out), fds: Vec::new() })
    }

    fn poll(&mut self) -> Option<Output> {
        super::pop(&mut self.outputs)
    }
}
