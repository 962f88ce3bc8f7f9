//! What can be wrong with what a mock server is told.

use std::io;
use std::path::PathBuf;

use qapi_codegen::Diagnostics;

use crate::reply::Misfit;
use crate::script::ScriptError;

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// It cannot listen at its address.
    #[error(transparent)]
    Listen(#[from] qemu_qapi::Error),
    /// The system lacks something it needs.
    #[error("cannot start: {0}")]
    System(#[from] io::Error),
    /// A file cannot be read.
    #[error("cannot read {}: {error}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// The schema is not in order.
    #[error("the schema is not in order:\n{0}")]
    Schema(Box<Diagnostics>),
    /// A line of the script is not in order.
    #[error(transparent)]
    Script(#[from] ScriptError),
    /// A canned reply is not what the schema says.
    #[error("the reply to `{command}` does not fit the schema: {why}")]
    Reply {
        /// The command.
        command: String,
        /// What is wrong.
        why: String,
    },
    /// The schema has no command of that name.
    #[error("there is no command `{0}` in the schema")]
    NoCommand(String),
}

/// Why an event is not emitted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmitError {
    /// The schema has no event of that name.
    #[error("there is no event `{0}` in the schema")]
    NoEvent(String),
    /// Its data are not what the schema says.
    #[error("the data of `{event}` do not fit the schema: {misfit}")]
    Data {
        /// The event.
        event: &'static str,
        /// What is wrong.
        misfit: Misfit,
    },
}
