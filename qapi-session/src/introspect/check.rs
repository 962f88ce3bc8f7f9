//! Checks commands against a server's schema before they are sent.
//!
//! The checker of this crate's own servers is `server/check`, which uses the schema table of the bindings and has
//! QEMU's error texts. This module uses the schema that another server reports, in which types have no names.

use std::fmt;

use qapi_interface::{Finding, Problem};
use qapi_types::{Command, Encode, shown};
use serde_json::{Map, Value};

use super::Schema;
use crate::Error;
use crate::client::Request;

/// The part of a request that a server does not support. Paths are written as in `actions[0].data.node-name`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lacks {
    /// The server does not have the command.
    Command,
    /// The server does not have the argument at this path.
    Argument(Box<str>),
    /// The server does not have a value of the argument at this path.
    Value {
        /// The path of the argument.
        path: Box<str>,
        /// The value.
        value: Box<str>,
    },
    /// The server requires the argument at this path, which the request leaves out.
    Optional(Box<str>),
    /// The server accepts only values of other types for the argument at this path.
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
            Self::Optional(path) => write!(f, "the server requires the argument `{}`", shown(path)),
            Self::Type(path) => write!(f, "the server does not accept a value of this type for `{}`", shown(path)),
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
    /// Checks that the server has a command with these arguments and values, and requires no others. Values of unknown
    /// types are not checked.
    ///
    /// # Errors
    /// [`Error::Unsupported`] with the first part that the server does not support. [`Error::Encode`] if JSON cannot
    /// express the command.
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

    /// Like [`check`](Self::check), for a command without a type.
    ///
    /// # Errors
    /// [`Error::Unsupported`] with the first part that the server does not support.
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
