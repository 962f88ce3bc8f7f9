//! The progress of a script.

use std::collections::VecDeque;
use std::time::Instant;

use qemu_qapi::server::ConnectionId;
use serde_json::{Map, Value};

use super::{Allowed, Answer, Step, StepKind};

/// A script in progress, shared by all clients. The steps after an expected command belong to the client that sent it;
/// after that client has disconnected, they belong to any client.
#[derive(Debug, Default)]
pub(crate) struct Play {
    steps: VecDeque<Step>,
    allowed: Vec<Allowed>,
    owner: Option<ConnectionId>,
    /// The time at which the current delay ends.
    until: Option<Instant>,
}

/// The result of comparing a command with the script.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// It was expected or allowed, and gets this answer.
    Answer(Answer),
    /// It was not expected. The text names the expected and the received command.
    Mismatch(String),
}

/// The next step between commands.
#[derive(Debug)]
pub(crate) enum Next {
    Emit(String, Option<Value>),
    Close,
    /// The script pauses until this time.
    Wait(Instant),
    /// The script waits for a command.
    Expect,
}

impl Play {
    pub(crate) fn new(steps: Vec<Step>) -> Self {
        Self { steps: steps.into(), ..Self::default() }
    }

    /// Takes the next step, unless it waits for a command or belongs to another client.
    pub(crate) fn next(&mut self, client: ConnectionId, now: Instant) -> Next {
        if self.owner.is_some_and(|owner| owner != client) {
            return Next::Expect;
        }
        loop {
            if let Some(until) = self.until.filter(|until| *until > now) {
                return Next::Wait(until);
            }
            self.until = None;
            if matches!(self.steps.front().map(|step| &step.kind), None | Some(StepKind::Expect { .. })) {
                return Next::Expect;
            }
            match self.steps.pop_front().map(|step| step.kind) {
                Some(StepKind::Event { event, data }) => return Next::Emit(event, data),
                Some(StepKind::Close) => return Next::Close,
                Some(StepKind::Delay(delay)) => self.until = now.checked_add(delay),
                Some(StepKind::Allow(allowed)) => self.allowed.push(allowed),
                Some(StepKind::Expect { .. }) | None => return Next::Expect,
            }
        }
    }

    /// Compares a command of a client with the expected one.
    pub(crate) fn answer(&mut self, client: ConnectionId, command: &str, arguments: &Map<String, Value>) -> Verdict {
        let is_met = matches!(
            self.steps.front().map(|step| &step.kind),
            Some(StepKind::Expect { command: name, arguments: wanted, .. })
                if name == command && wanted.as_ref().is_none_or(|wanted| wanted == arguments)
        );
        if is_met && let Some(StepKind::Expect { answer, .. }) = self.steps.pop_front().map(|step| step.kind) {
            self.owner = Some(client);
            return Verdict::Answer(answer);
        }
        let is_allowed = self.allowed.iter().any(|allowed| match allowed {
            Allowed::All => true,
            Allowed::Some(names) => names.iter().any(|name| name == command),
        });
        if is_allowed {
            return Verdict::Answer(Answer::Usual);
        }
        let came = shown(command, Some(arguments));
        Verdict::Mismatch(match self.steps.front() {
            Some(Step { line, kind: StepKind::Expect { command, arguments, .. } }) => {
                format!("line {line}: expected {}, but {came} came", shown(command, arguments.as_ref()))
            }
            Some(Step { line, .. }) => format!("line {line}: no command is expected yet, but {came} came"),
            None => format!("the script has ended, but {came} came"),
        })
    }

    /// Records that a client has disconnected.
    pub(crate) fn disconnected(&mut self, client: ConnectionId) {
        if self.owner == Some(client) {
            self.owner = None;
        }
    }

    /// Returns the events that the script emits.
    pub(crate) fn events(&self) -> Vec<String> {
        let event = |step: &Step| match &step.kind {
            StepKind::Event { event, .. } => Some(event.clone()),
            _ => None,
        };
        self.steps.iter().filter_map(event).collect()
    }

    /// Returns the lines of the commands that are still expected.
    pub(crate) fn unmet(&self) -> Vec<usize> {
        let expected = self.steps.iter().filter(|step| matches!(step.kind, StepKind::Expect { .. }));
        expected.map(|step| step.line).collect()
    }
}

fn shown(command: &str, arguments: Option<&Map<String, Value>>) -> String {
    match arguments {
        None => format!("`{command}`"),
        Some(arguments) if arguments.is_empty() => format!("`{command}` without arguments"),
        Some(arguments) => format!("`{command}` with {}", Value::Object(arguments.clone())),
    }
}
