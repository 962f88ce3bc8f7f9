//! Where a script is, and what comes next.

use std::collections::VecDeque;
use std::time::Instant;

use qemu_qapi::schema;
use serde_json::{Map, Value};

use super::{Allowed, Answer, Step, StepKind};

/// A script in progress, shared by all clients. The steps after an expected command belong to the client that sent it;
/// after that client has disconnected, they belong to any client.
#[derive(Debug, Default)]
pub(crate) struct Play {
    steps: VecDeque<Step>,
    allowed: Vec<Allowed>,
    owner: Option<u64>,
    /// When a delay is over.
    until: Option<Instant>,
}

/// What a command comes to by the script.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// That.
    Answer(Answer),
    /// Nothing that was expected; and what was.
    Mismatch(String),
}

/// What is to be done without a command.
#[derive(Debug)]
pub(crate) enum Next {
    Emit(&'static schema::Event, Option<Value>),
    Close,
    /// Nothing before that time.
    Wait(Instant),
    /// Nothing before something comes.
    Expect,
}

impl Play {
    pub(crate) fn new(steps: Vec<Step>) -> Self {
        Self { steps: steps.into(), ..Self::default() }
    }

    /// Takes the next step that is not to wait for a command, if it is that client's.
    pub(crate) fn next(&mut self, client: u64, now: Instant) -> Next {
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

    /// Whether that client has done what was expected.
    pub(crate) fn answer(&mut self, client: u64, command: &str, arguments: &Map<String, Value>) -> Verdict {
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

    /// Takes note that a client has gone.
    pub(crate) fn gone(&mut self, client: u64) {
        if self.owner == Some(client) {
            self.owner = None;
        }
    }

    /// The lines of what is still expected.
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
