//! Scripts: what is expected, and what is said to it, in order.

mod parse;
mod play;

use std::path::PathBuf;
use std::time::Duration;

use qemu_qapi::{CommandError, schema};
use serde_json::{Map, Value};

pub(crate) use self::parse::{Context, parse, returned};
pub(crate) use self::play::{Next, Play, Verdict};

/// One line of a script.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    /// Where it is, to be told when it is not met.
    pub(crate) line: usize,
    pub(crate) kind: StepKind,
}

#[derive(Clone, Debug)]
pub(crate) enum StepKind {
    Expect { command: String, arguments: Option<Map<String, Value>>, answer: Answer },
    Event { event: &'static schema::Event, data: Option<Value> },
    Delay(Duration),
    Close,
    Allow(Allowed),
}

/// What a command is answered with.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Return(Value),
    Error(CommandError),
    /// What it would be answered without a script.
    Usual,
}

/// The commands that are answered as without a script whenever they come.
#[derive(Clone, Debug)]
pub(crate) enum Allowed {
    Some(Vec<String>),
    All,
}

/// A line of a script that is not in order.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}:{line}: {why}", file.display())]
pub struct ScriptError {
    /// The script.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it, and with which member.
    pub why: String,
}
