//! Workflows against a model of a server, under a made-up clock and with a fault at each step.

mod agent;
mod jobs;
mod migration;
mod model;
mod plugging;
mod power;

use std::collections::BTreeMap;
use std::io;
use std::time::{Duration, Instant};

use qapi_types::CommandError;
use serde_json::Value;

use self::model::Model;
use super::{Peer, Resource, Step, Workflow, WorkflowError, WorkflowRequest};
use crate::{ConnectionError, Error, TimeoutKind};

/// What goes wrong in a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The server refuses the command.
    Refuse,
    /// No reply comes in time, and the command is not executed.
    TimeoutBefore,
    /// No reply comes in time, but the command is executed.
    TimeoutAfter,
    /// The peer's connection is lost before the command is executed, or after.
    LostBefore,
    LostAfter,
    /// The workflow is cancelled while the command is executed.
    Cancel,
    /// The workflow is cancelled while it waits or a piece of a file is copied, or the deadline passes. Steps are counted
    /// in waits.
    CancelWait,
    Deadline,
    /// The caller's stream fails. Steps are counted in waits.
    StreamFails,
    /// Events are dropped from here on. Steps are counted in waits.
    DropEvents,
}

use Fault::{
    Cancel, CancelWait, Deadline, DropEvents, LostAfter, LostBefore, Refuse, StreamFails, TimeoutAfter, TimeoutBefore,
};

const FAULTS: [Fault; 10] =
    [Refuse, TimeoutBefore, TimeoutAfter, LostBefore, LostAfter, Cancel, CancelWait, Deadline, StreamFails, DropEvents];

/// What a run did.
struct Run<T> {
    result: Result<T, WorkflowError>,
    /// Its requests, a line each.
    sent: Vec<String>,
    waits: usize,
    /// The command that the fault hit.
    hit: Option<String>,
}

/// Runs a workflow against a model. `fault` says what goes wrong at which step.
fn run<T>(
    workflow: impl Into<Workflow<T>>,
    model: &mut Model,
    mut fault: impl FnMut(usize, bool) -> Option<Fault>,
) -> Run<T> {
    let mut workflow = workflow.into();
    let mut now = Instant::now();
    let (mut sent, mut waits, mut hit) = (Vec::new(), 0, None);
    let mut link = Link::default();
    for _ in 0..20_000 {
        match workflow.poll(now) {
            Step::Send(request) => {
                let fault = fault(sent.len(), true);
                sent.push(line(&request));
                let (peer, command) = (request.peer(), request.command().to_owned());
                hit = hit.or(fault.map(|_| command.clone()));
                now += Duration::from_millis(1);
                let executes = !matches!(fault, Some(Refuse | TimeoutBefore | LostBefore));
                let is_gone = link.lost.contains(&peer);
                let mut result = match executes && !is_gone {
                    true => model.execute(peer, &command, request.arguments()),
                    false => Err(CommandError::generic("not now").into()),
                };
                if matches!(fault, Some(LostBefore | LostAfter)) {
                    model.ended.push(peer);
                }
                link.deliver(&mut workflow, model);
                if link.lost.contains(&peer) && !(result.is_ok() && fault.is_none()) {
                    let sent = !is_gone;
                    result = Err(model::Answer::Error(Error::CallLost {
                        command: command.clone().into(),
                        sent,
                        error: ConnectionError::Closed,
                        address: None,
                    }));
                } else if matches!(fault, Some(TimeoutBefore | TimeoutAfter))
                    || matches!(result, Err(model::Answer::Silence))
                {
                    let after = Duration::from_secs(60).min(request.within().unwrap_or(Duration::MAX));
                    now += after;
                    result = Err(model::Answer::Error(timeout(&command, after)));
                }
                if fault == Some(Cancel) {
                    workflow.cancel();
                }
                workflow.reply(result.map_err(|answer| match answer {
                    model::Answer::Refused(error) => Error::Server { command: command.into(), error, address: None },
                    model::Answer::Error(error) => error,
                    model::Answer::Silence => unreachable!(),
                }));
            }
            Step::Wait(until) => {
                let until = until.expect("it waits for nothing");
                match fault(waits, false) {
                    Some(CancelWait) => workflow.cancel(),
                    Some(Deadline) => now += Duration::from_secs(100_000),
                    Some(DropEvents) => link.drops_events = true,
                    _ => {}
                }
                waits += 1;
                model.tick();
                if model.events.is_empty() && model.ended.is_empty() {
                    // The model does something each second.
                    now = now.max(until.min(now + Duration::from_secs(1)));
                }
                link.deliver(&mut workflow, model);
            }
            copy @ (Step::Output(_) | Step::Input(_)) => {
                let fault = fault(waits, false);
                waits += 1;
                if fault == Some(Deadline) {
                    now += Duration::from_secs(100_000);
                }
                match (fault, copy) {
                    // The stream stalls.
                    (Some(CancelWait), _) => workflow.cancel(),
                    (Some(StreamFails), Step::Input(_)) => workflow.read(Err(io::ErrorKind::UnexpectedEof.into())),
                    (Some(StreamFails), _) => workflow.written(Err(io::ErrorKind::StorageFull.into())),
                    (_, Step::Input(most)) => {
                        let most = most.min(model.stream.len());
                        workflow.read(Ok(model.stream.drain(..most).collect()));
                    }
                    (_, Step::Output(piece)) => {
                        assert!(!model.stream_has_ended, "a piece after the end");
                        model.stream_has_ended = piece.is_empty();
                        model.stream.extend_from_slice(&piece);
                        workflow.written(Ok(()));
                    }
                    _ => unreachable!(),
                }
            }
            Step::Done(result) => return Run { result, sent, waits, hit },
        }
    }
    panic!("it does not end: {sent:#?}");
}

/// What passes from the model to the workflow besides replies.
#[derive(Default)]
struct Link {
    /// Peers whose connection has ended.
    lost: Vec<Peer>,
    drops_events: bool,
}

impl Link {
    fn deliver<T>(&mut self, workflow: &mut Workflow<T>, model: &mut Model) {
        for (peer, name, data) in model.events.drain(..) {
            if self.drops_events {
                workflow.events_dropped();
            } else if !self.lost.contains(&peer) {
                workflow.event(peer, &name, data);
            }
        }
        for peer in std::mem::take(&mut model.ended) {
            if !self.lost.contains(&peer) {
                self.lost.push(peer);
                // A driver learns it from the subscription, if there is one.
                if workflow.peers().iter().any(|(other, events)| *other == peer && !events.is_empty()) {
                    workflow.ended(peer, ConnectionError::Closed.into());
                }
            }
        }
    }
}

fn timeout(command: &str, after: Duration) -> Error {
    let kind = match command {
        "" => TimeoutKind::Agent,
        "guest-shutdown" => TimeoutKind::Confirmation(command.to_owned().into()),
        _ => TimeoutKind::Reply(command.to_owned().into()),
    };
    Error::Timeout { kind, after, address: None }
}

/// A request as text, its members in alphabetical order, also with `serde_json/preserve_order`.
fn line(request: &WorkflowRequest) -> String {
    let arguments = match request.arguments().is_empty() {
        true => String::new(),
        false => format!(" {}", sorted(&Value::Object(request.arguments().clone()))),
    };
    format!("{:?} {}{arguments}", request.peer(), request.command())
}

fn sorted(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members: BTreeMap<_, _> = members.iter().map(|(name, value)| (name, sorted(value))).collect();
            let members: Vec<_> = members.iter().map(|(name, value)| format!("{name:?}:{value}")).collect();
            format!("{{{}}}", members.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(sorted).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

fn no_fault(_: usize, _: bool) -> Option<Fault> {
    None
}

/// Asserts that a run ends well and makes these requests.
#[track_caller]
fn good<T>(workflow: impl Into<Workflow<T>>, model: &mut Model, expected: &[&str]) -> T {
    let run = run(workflow, model, no_fault);
    assert_eq!(run.sent, expected);
    run.result.unwrap_or_else(|error| panic!("{error}"))
}

/// Runs a workflow with each fault at each of its steps, and then with many faults at random. Asserts that whatever is
/// left in the model is in the error, and that nothing is left where it could have been removed.
///
/// `may_stay` are the commands whose lost reply leaves something that cannot be removed.
#[track_caller]
fn survives<T, W: Into<Workflow<T>>>(workflow: impl Fn() -> W, model: impl Fn() -> Model, may_stay: &[&str]) {
    let plain = run(workflow(), &mut model(), no_fault);
    for fault in FAULTS {
        let is_call = !is_of_waits(fault);
        let steps = if is_call { plain.sent.len() } else { plain.waits };
        for at in 0..steps {
            let mut model = model();
            let done = run(workflow(), &mut model, |step, call| (step == at && call == is_call).then_some(fault));
            let what = format!("{fault:?} at {at} ({:?}):\n{:#?}", done.hit, done.sent);
            let left = check(&done.result, &model, &what);
            let is_lost = matches!(fault, LostBefore | LostAfter);
            if !is_lost && !done.hit.is_some_and(|command| may_stay.contains(&&*command)) && !may_stay.contains(&"*") {
                assert!(left.is_empty(), "left behind: {left:?} after {what}");
            }
        }
    }
    for seed in 0..3000_u64 {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut random = move |below: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % below
        };
        let often = 2 + random(12);
        let mut model = model();
        let done = run(workflow(), &mut model, |step, call| {
            if step > 200 || random(often) != 0 {
                return None;
            }
            let fault = FAULTS[usize::try_from(random(FAULTS.len() as u64)).unwrap()];
            (call != is_of_waits(fault)).then_some(fault)
        });
        check(&done.result, &model, &format!("seed {seed}:\n{:#?}", done.sent));
    }
}

fn is_of_waits(fault: Fault) -> bool {
    matches!(fault, CancelWait | Deadline | StreamFails | DropEvents)
}

/// Asserts that an error lists all that is left in the model, and returns what it lists.
#[track_caller]
fn check<T>(result: &Result<T, WorkflowError>, model: &Model, what: &str) -> Vec<Resource> {
    let Err(error) = result else { return Vec::new() };
    let listed = error.left_behind();
    for left in model.left() {
        let is_listed = listed.iter().any(|resource| match (&left, resource) {
            (Resource::FdSet { opaque: left, .. }, Resource::FdSet { opaque, .. }) => left == opaque,
            (Resource::GuestProcess(_), Resource::GuestProcess(_)) => true,
            (left, resource) => left == resource,
        });
        assert!(is_listed, "{left:?} is left, and `{error}` does not list it, after {what}");
    }
    listed.to_vec()
}
