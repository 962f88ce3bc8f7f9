//! Whether a server can do what a command asks of it, found out before that is sent.
//!
//! Not the server's own checker (`server/check`): that has the schema table of its own bindings, and QEMU's words
//! for what is wrong. This goes by what another server says of itself, in which types have no names.

use std::fmt;

use qapi_interface::{Finding, Problem};
use qapi_types::{Command, Encode, shown};
use serde_json::{Map, Value};

use super::Schema;
use crate::Error;
use crate::client::Request;

/// What a command needs and the server lacks. Paths are as in `actions[0].data.node-name`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lacks {
    /// The command.
    Command,
    /// The argument at this path.
    Argument(Box<str>),
    /// A value of the argument at this path.
    Value {
        /// Where.
        path: Box<str>,
        /// Which value.
        value: Box<str>,
    },
    /// What is optional here: the argument at this path is mandatory there.
    Optional(Box<str>),
    /// The type of the argument at this path: it takes others.
    Type(Box<str>),
}

impl fmt::Display for Lacks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Command => f.write_str("the server has no such command"),
            Self::Argument(path) => write!(f, "the server has no argument `{}`", shown(path)),
            Self::Value { path, value } => {
                write!(f, "the server has no value `{}` for `{}`", shown(value), shown(path))
            }
            Self::Optional(path) => write!(f, "the server demands an argument `{}`", shown(path)),
            Self::Type(path) => write!(f, "the server takes no value of this type for `{}`", shown(path)),
        }
    }
}

impl From<Finding> for Lacks {
    fn from(finding: Finding) -> Self {
        let path: Box<str> = finding.path.into();
        match finding.problem {
            Problem::UnknownValue(value) => Self::Value { path, value: value.into() },
            Problem::Missing => Self::Optional(path),
            Problem::WrongType { .. } => Self::Type(path),
            // The whole command has no path.
            _ if path.is_empty() => Self::Command,
            _ => Self::Argument(path),
        }
    }
}

impl Schema {
    /// Whether the server can do what a command asks for: it has the command, with these arguments and values, and
    /// demands no others. Values of unknown types are not checked.
    ///
    /// # Errors
    /// [`Error::Unsupported`], which tells the first thing that it has not. [`Error::Encode`] if the command
    /// cannot be expressed at all.
    pub fn check<C: Command + Encode>(&self, command: &C) -> Result<(), Error> {
        self.check_request(&Request::new(command)?)
    }

    /// As [`check`](Self::check), of a command that is encoded already.
    ///
    /// # Errors
    /// [`Error::Unsupported`].
    pub fn check_request(&self, request: &Request) -> Result<(), Error> {
        self.accepts(request.command(), &request.arguments(), request.is_described())
    }

    /// As [`check`](Self::check), of a command that there is no type for.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn check_raw(&self, command: &str, arguments: &Map<String, Value>) -> Result<(), Error> {
        self.accepts(command, arguments, true)
    }

    fn accepts(&self, command: &str, arguments: &Map<String, Value>, checked: bool) -> Result<(), Error> {
        let mut findings = self.interface.check_request(command, arguments).into_iter();
        let refused = |finding: &Finding| finding.problem.is_error() && (checked || finding.path.is_empty());
        match findings.find(refused) {
            Some(finding) => {
                Err(Error::Unsupported { command: command.to_owned().into(), lacks: finding.into(), address: None })
            }
            None => Ok(()),
        }
    }
}
