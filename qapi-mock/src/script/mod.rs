//! Scripts: sequences of expected commands, replies and events.

mod parse;
mod play;

use std::path::PathBuf;
use std::time::Duration;

use qemu_qapi::CommandError;
use serde_json::{Map, Value};

pub(crate) use self::parse::{Context, parse, returned};
pub(crate) use self::play::{Next, Play, Verdict};

/// One line of a script.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    /// The number of the line, for messages.
    pub(crate) line: usize,
    pub(crate) kind: StepKind,
}

#[derive(Clone, Debug)]
pub(crate) enum StepKind {
    Expect { command: String, arguments: Option<Map<String, Value>>, answer: Answer },
    Event { event: String, data: Option<Value> },
    Delay(Duration),
    Close,
    Allow(Allowed),
}

/// The answer to an expected command.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Return(Value),
    Error(CommandError),
    /// The answer without a script.
    Usual,
}

/// Commands that are accepted at any time, and answered as without a script.
#[derive(Clone, Debug)]
pub(crate) enum Allowed {
    Some(Vec<String>),
    All,
}

/// An error in a line of a script.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}:{line}: {why}", file.display())]
pub struct ScriptError {
    /// The script.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// A description of the error, with the name of the member.
    pub why: String,
}
