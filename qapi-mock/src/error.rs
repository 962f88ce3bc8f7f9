//! Errors of starting a mock server and of emitting events.

use std::io;
use std::path::PathBuf;

use qapi_codegen::Diagnostics;

use crate::reply::Misfit;
use crate::script::ScriptError;

/// The reason why a server does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Binding the listener failed.
    #[error(transparent)]
    Listen(#[from] qemu_qapi::Error),
    /// The system lacks a resource, such as a file descriptor or a thread.
    #[error("cannot start: {0}")]
    System(#[from] io::Error),
    /// A file cannot be read.
    #[error("cannot read {}: {error}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The reason.
        error: io::Error,
    },
    /// The schema has errors.
    #[error("the schema is not in order:\n{0}")]
    Schema(Box<Diagnostics>),
    /// The release is not a version number, or not known.
    #[error(transparent)]
    Release(#[from] qapi_interface::ReleaseError),
    /// A line of the script has errors.
    #[error(transparent)]
    Script(#[from] ScriptError),
    /// A fixed reply is not valid by the schema.
    #[error("the reply to `{command}` does not fit the schema: {why}")]
    Reply {
        /// The command.
        command: String,
        /// A description of the fault.
        why: String,
    },
    /// The schema has no command of that name.
    #[error("there is no command `{0}` in the schema")]
    NoCommand(String),
}

/// The reason why an event is not emitted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmitError {
    /// The schema has no event of that name.
    #[error("there is no event `{0}` in the schema")]
    NoEvent(String),
    /// The data is not valid by the schema.
    #[error("the data of `{event}` do not fit the schema: {misfit}")]
    Data {
        /// The event.
        event: String,
        /// The first fault in the data.
        misfit: Misfit,
    },
}
