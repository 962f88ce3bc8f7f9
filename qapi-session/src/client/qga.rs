//! A guest agent session: synchronised first, then one call at a time, without ids.
//!
//! The channel to an agent has no connections. It may hold the output of a former client, and the
//! agent the half of its last request. A byte 0xFF and `guest-sync-delimited` with a number never used
//! before put both ends in step: what comes before 0xFF and that number is stale. An agent that is not
//! there yet swallows this, so it is tried again until it answers or the deadline ends; and anew after
//! a call was not answered in time or abandoned, since its late answer must not be the next one's.

use std::collections::VecDeque;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, Instant};

use super::{CallId, Chunk, Output, Reply, Request, Session, Stray};
use crate::error::{Beyond, Lost, WaitedFor};
use crate::wire::encode;
use crate::wire::inbox::{Inbox, Input, Refusal};
use crate::wire::message::{Kind, Message};
use crate::{Error, Options};

/// How far the session is.
#[derive(Debug)]
enum Stage {
    /// Nobody knows what the other end is at, and nobody has asked.
    Apart,
    /// The agent was asked to answer with a number.
    Syncing {
        number: i64,
        /// Whether the number must follow a byte 0xFF, and does if it comes next.
        delimited: Delimiter,
        /// When to try again.
        retry: Option<Instant>,
        /// How long this try was given. Each is given twice as long as the one before, for an agent
        /// that is slow, and answers them all, to catch up.
        patience: Duration,
        /// When to give up.
        until: Option<Instant>,
    },
    InStep,
    Lost(Lost),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Delimiter {
    Awaited,
    Seen,
    /// The agent has no `guest-sync-delimited`, but `guest-sync`.
    None,
}

/// A call that waits to be made or answered.
#[derive(Debug)]
struct Call {
    id: CallId,
    request: Request,
    until: Option<Instant>,
    timeout: Duration,
    /// The number whose return means that a silent command has succeeded.
    silence: Option<i64>,
}

/// A client's session with a guest agent.
#[derive(Debug)]
pub struct QgaSession {
    options: Options,
    stage: Stage,
    inbox: Inbox,
    next_id: u64,
    random: RandomState,
    /// The call that was sent.
    current: Option<Call>,
    queue: VecDeque<Call>,
    out: Vec<u8>,
    outputs: VecDeque<Output>,
}

impl QgaSession {
    /// A session on a channel that was opened just `now`. It begins to look for the agent.
    pub fn new(options: &Options, now: Instant) -> Self {
        let mut session = Self {
            stage: Stage::Apart,
            inbox: Inbox::new(options.limits),
            next_id: 1,
            random: RandomState::new(),
            current: None,
            queue: VecDeque::new(),
            out: Vec::new(),
            outputs: VecDeque::new(),
            options: options.clone(),
        };
        session.sync(now);
        session
    }

    /// Looks for the agent again, unless it is in step or being looked for.
    pub fn sync(&mut self, now: Instant) {
        if let Stage::Apart = self.stage {
            self.try_sync(now, now.checked_add(self.options.agent_timeout), self.options.sync_timeout);
        }
    }

    /// Looks for the agent even if it is in step, once it has answered the call under way.
    pub fn resync(&mut self, now: Instant) {
        if matches!(self.stage, Stage::InStep) && self.current.is_none() {
            self.stage = Stage::Apart;
        }
        match self.stage {
            // The call under way will tell.
            Stage::InStep => self.outputs.push_back(Output::Ready),
            _ => self.sync(now),
        }
    }

    /// Bytes held in the heap for what has been received, and places for outputs.
    #[cfg(test)]
    pub(crate) fn room(&self) -> (usize, usize) {
        (self.inbox.room(), self.outputs.capacity())
    }

    /// A number that no earlier request held.
    fn number(&mut self) -> i64 {
        let mut hasher = self.random.build_hasher();
        hasher.write_u64(self.next_id);
        self.next_id += 1;
        // As doubles hold it, too.
        (hasher.finish() >> 12).cast_signed()
    }

    fn try_sync(&mut self, now: Instant, until: Option<Instant>, patience: Duration) {
        let number = self.number();
        // Of earlier tries, what has not been sent yet need not be.
        self.out.clear();
        self.out.push(0xFF);
        self.write_sync("guest-sync-delimited", number);
        let retry = now.checked_add(patience);
        self.stage = Stage::Syncing { number, delimited: Delimiter::Awaited, retry, patience, until };
    }

    fn write_sync(&mut self, command: &str, number: i64) {
        let request = format!("{{\"execute\": \"{command}\", \"arguments\": {{\"id\": {number}}}}}\n");
        self.out.extend_from_slice(request.as_bytes());
    }

    fn take(&mut self, input: Input, now: Instant) {
        match (&mut self.stage, input) {
            (Stage::Syncing { delimited, .. }, Input::Flush(_)) => {
                if *delimited == Delimiter::Awaited {
                    *delimited = Delimiter::Seen;
                }
            }
            (Stage::Syncing { .. }, Input::Message(message)) => self.sync_answer(&message),
            (Stage::InStep, Input::Message(message)) => self.answer(message, now),
            (Stage::InStep, Input::Refused(_, refusal)) => {
                let limit = match refusal {
                    Refusal::Nesting(limit) => Beyond::Nesting(limit),
                    Refusal::Tokens(limit) => Beyond::Tokens(limit),
                };
                self.end(now, |request| Err(Error::Limit { command: request.command, limit }));
            }
            // What is no message while in step was cut, or mixed up with something else.
            (Stage::InStep, input @ (Input::NoMessage(_) | Input::Garbage(_) | Input::Flush(true))) => {
                self.outputs.push_back(Output::Stray(Stray::Other(input.outline())));
                if self.current.is_some() {
                    self.end(now, |request| {
                        let error = crate::wire::de::DecodeError::new("the answer was garbled");
                        Err(Error::Decode { command: request.command, error })
                    });
                    self.fall_apart(now);
                }
            }
            (_, input) => self.outputs.push_back(Output::Stray(Stray::Other(input.outline()))),
        }
    }

    /// A message while synchronising: the number asked for, or stale.
    fn sync_answer(&mut self, message: &Message) {
        let Stage::Syncing { number, delimited, .. } = &mut self.stage else { return };
        let fits = match message.kind {
            Kind::Return(span) => message.part(span) == number.to_string().as_bytes(),
            Kind::Error(span) => {
                if *delimited == Delimiter::Awaited
                    && message
                        .decode::<qapi_types::Error>(span, self.options.limits.nesting)
                        .is_ok_and(|error| error.desc.contains("guest-sync-delimited"))
                {
                    // An old agent, or one that was told not to.
                    *delimited = Delimiter::None;
                    let number = *number;
                    self.write_sync("guest-sync", number);
                }
                false
            }
            _ => false,
        };
        match (fits, delimited_of(&self.stage)) {
            (true, Some(Delimiter::Seen | Delimiter::None)) => {
                self.stage = Stage::InStep;
                self.outputs.push_back(Output::Ready);
                self.send();
            }
            (_, Some(Delimiter::Seen)) => {
                // That 0xFF was of an earlier try.
                if let Stage::Syncing { delimited, .. } = &mut self.stage {
                    *delimited = Delimiter::Awaited;
                }
                self.outputs.push_back(Output::Stray(Stray::Other(message.outline())));
            }
            _ => self.outputs.push_back(Output::Stray(Stray::Other(message.outline()))),
        }
    }

    /// A message while in step: the answer to the call under way.
    fn answer(&mut self, message: Message, now: Instant) {
        let nesting = self.options.limits.nesting;
        let Some(call) = &self.current else {
            self.outputs.push_back(Output::Stray(Stray::Unknown(message.outline())));
            return;
        };
        match message.kind {
            Kind::Return(span) => match call.silence {
                None => self.end(now, |_| Ok(Reply::new(message, span, nesting))),
                Some(number) if message.part(span) == number.to_string().as_bytes() => self.end_silently(now),
                // It is not silent after all; the number still follows.
                Some(_) => {
                    self.end(now, |_| Ok(Reply::new(message, span, nesting)));
                    self.fall_apart(now);
                }
            },
            Kind::Error(span) => {
                let silent = call.silence.is_some();
                self.end(now, |request| {
                    let command = request.command;
                    match message.decode(span, nesting) {
                        Ok(error) => Err(Error::Server { command, error }),
                        Err(error) => Err(Error::Decode { command, error }),
                    }
                });
                if silent {
                    self.fall_apart(now);
                }
            }
            _ => self.outputs.push_back(Output::Stray(Stray::Other(message.outline()))),
        }
    }

    /// Brings the call under way to its end.
    fn end(&mut self, _now: Instant, result: impl FnOnce(Request) -> Result<Reply, Error>) {
        let Some(call) = self.current.take() else { return };
        self.outputs.push_back(Output::Done(call.id, result(call.request)));
        self.send();
    }

    /// Ends a call that was answered with silence.
    fn end_silently(&mut self, now: Instant) {
        self.end(now, |_| Reply::empty());
    }

    /// Takes note that what comes next may answer something else than what is sent next.
    fn fall_apart(&mut self, now: Instant) {
        if matches!(self.stage, Stage::InStep) {
            // What was sent since then has to be sent again after synchronising.
            if let Some(call) = self.current.take() {
                self.queue.push_front(call);
            }
            self.stage = Stage::Apart;
            if !self.queue.is_empty() {
                self.sync(now);
            }
        }
    }

    /// Sends the next call, if it is its turn.
    fn send(&mut self) {
        if !matches!(self.stage, Stage::InStep) || self.current.is_some() {
            return;
        }
        let Some(mut call) = self.queue.pop_front() else { return };
        self.out.extend_from_slice(&call.request.front);
        encode::end(&mut self.out, None);
        if call.request.silent {
            let number = self.number();
            self.write_sync("guest-sync", number);
            call.silence = Some(number);
        }
        self.current = Some(call);
    }

    /// Ends all calls that wait for the agent.
    fn no_agent(&mut self) {
        let error = Error::Timeout { waited_for: WaitedFor::Agent, after: self.options.agent_timeout };
        self.stage = Stage::Apart;
        self.outputs.push_back(Output::NotReady(error.clone()));
        for call in self.queue.drain(..) {
            self.outputs.push_back(Output::Done(call.id, Err(error.clone())));
        }
    }
}

fn delimited_of(stage: &Stage) -> Option<Delimiter> {
    match stage {
        Stage::Syncing { delimited, .. } => Some(*delimited),
        _ => None,
    }
}

fn is_over(until: Option<Instant>, now: Instant) -> bool {
    until.is_some_and(|until| until <= now)
}

impl Session for QgaSession {
    fn call(&mut self, request: Request, now: Instant) -> CallId {
        let id = CallId(self.next_id);
        self.next_id += 1;
        if let Stage::Lost(lost) = &self.stage {
            self.outputs.push_back(Output::Done(id, Err(lost.clone().into())));
        } else if request.mode == encode::Mode::OutOfBand {
            self.outputs.push_back(Output::Done(id, Err(Error::NoOutOfBand { command: request.command })));
        } else if !request.fds.is_empty() {
            self.outputs.push_back(Output::Done(id, Err(Error::NoDescriptors { command: request.command })));
        } else {
            let timeout = request.timeout.unwrap_or(self.options.command_timeout);
            self.queue.push_back(Call { id, request, until: now.checked_add(timeout), timeout, silence: None });
            self.sync(now);
            self.send();
        }
        id
    }

    fn abandon(&mut self, id: CallId) {
        self.queue.retain(|call| call.id != id);
        if self.current.take_if(|call| call.id == id).is_some() {
            self.stage = Stage::Apart;
        }
    }

    fn receive(&mut self, bytes: &[u8], now: Instant) {
        if matches!(self.stage, Stage::Lost(_)) {
            return;
        }
        let mut inputs = Vec::new();
        let received = self.inbox.receive(bytes, |input| inputs.push(input));
        for input in inputs {
            self.take(input, now);
        }
        if let Err(too_long) = received {
            self.lose(Lost::TooLong(too_long.0));
        }
    }

    fn end_of_stream(&mut self) {
        if let Some(Call { request: Request { silent: true, .. }, id, .. }) = self.current {
            // A guest that was told to shut down has.
            self.current = None;
            self.outputs.push_back(Output::Done(id, Reply::empty()));
        }
        self.lose(if self.inbox.is_between() { Lost::Closed } else { Lost::ClosedInMessage });
    }

    fn lose(&mut self, why: Lost) {
        if matches!(self.stage, Stage::Lost(_)) {
            return;
        }
        self.outputs.push_back(Output::Lost(why.clone()));
        for call in self.current.take().into_iter().chain(self.queue.drain(..)) {
            self.outputs.push_back(Output::Done(call.id, Err(why.clone().into())));
        }
        self.out.clear();
        self.inbox.clear();
        self.stage = Stage::Lost(why);
    }

    fn tick(&mut self, now: Instant) {
        let timed_out = |call: &Call| {
            let waited_for = WaitedFor::Reply(call.request.command.clone());
            Output::Done(call.id, Err(Error::Timeout { waited_for, after: call.timeout }))
        };
        self.queue.retain(|call| {
            let over = is_over(call.until, now);
            if over {
                self.outputs.push_back(timed_out(call));
            }
            !over
        });
        if let Some(call) = self.current.take_if(|call| is_over(call.until, now)) {
            self.outputs.push_back(match call.silence {
                // Nothing more can be seen of a success.
                Some(_) => Output::Done(call.id, Reply::empty()),
                None => timed_out(&call),
            });
            self.stage = Stage::Apart;
        }
        match self.stage {
            Stage::Apart if !self.queue.is_empty() => self.sync(now),
            Stage::Syncing { until, .. } if is_over(until, now) => self.no_agent(),
            Stage::Syncing { retry, until, patience, .. } if is_over(retry, now) => {
                self.try_sync(now, until, patience.saturating_mul(2));
            }
            _ => {}
        }
    }

    fn deadline(&self) -> Option<Instant> {
        let stage = match self.stage {
            Stage::Syncing { retry, until, .. } => [retry, until],
            _ => [None, None],
        };
        let calls = self.current.iter().chain(&self.queue).map(|call| call.until);
        stage.into_iter().chain(calls).flatten().min()
    }

    fn transmit(&mut self) -> Option<Chunk> {
        (!self.out.is_empty()).then(|| Chunk { bytes: std::mem::take(&mut self.out), fds: Vec::new() })
    }

    fn poll(&mut self) -> Option<Output> {
        super::pop(&mut self.outputs)
    }
}
