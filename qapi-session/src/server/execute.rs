//! A command on its way from a session to the service, and back.

use std::fmt;

use qapi_types::{Error, schema};
use serde_json::{Map, Value};

use super::arguments::{Arguments, Form, shown_members};
use super::base64;
use super::call::{Call, Handled, Outcome};
use super::check::check;
use super::json;
use super::request::{Plain, open};
use super::service::{AsyncService, Service};

/// A command to be executed: known, enabled, and permitted at this time.
#[derive(Debug)]
pub struct Request {
    pub(super) call: Call,
    pub(super) input: Input,
    pub(super) number: u64,
}

pub(super) enum Input {
    Plain(Plain),
    Checked(Map<String, Value>),
}

/// Shows the value without secrets.
impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(plain) => plain.fmt(f),
            Self::Checked(members) => write!(f, "Checked({})", shown_members(members)),
        }
    }
}

/// A command that has been executed.
#[derive(Debug)]
pub struct Served {
    pub(super) number: u64,
    pub(super) reply: Option<Vec<u8>>,
}

impl Input {
    fn arguments(&mut self) -> Arguments<'_> {
        Arguments(match self {
            Self::Plain(plain) => Form::Text(plain.text.get(plain.arguments.clone()).unwrap_or_default()),
            Self::Checked(map) => Form::Checked(std::mem::take(map)),
        })
    }
}

impl Request {
    /// What the schema says of the command.
    pub fn command(&self) -> &'static schema::Command {
        self.call.command()
    }

    /// Whether it is to be executed out of band: without waiting for others.
    pub fn is_out_of_band(&self) -> bool {
        self.call.is_out_of_band()
    }

    /// Executes it.
    pub fn execute(mut self, service: &mut (impl Service + ?Sized)) -> Served {
        let mut handled = service.execute(&mut self.call, self.input.arguments());
        if self.explains(&handled) {
            handled = service.execute(&mut self.call, self.input.arguments());
        }
        self.served(&handled)
    }

    /// Executes it without blocking.
    pub async fn execute_async(mut self, service: &(impl AsyncService + ?Sized)) -> Served {
        let mut handled = service.execute(&mut self.call, self.input.arguments()).await;
        if self.explains(&handled) {
            handled = service.execute(&mut self.call, self.input.arguments()).await;
        }
        self.served(&handled)
    }

    /// Looks more closely at arguments that were not understood; whether there is reason to try again.
    #[cold]
    fn explain(&mut self) -> bool {
        let Input::Plain(plain) = &self.input else { return false };
        let read = json::read(plain.text.as_bytes()).map_err(|error| (Error::generic(error), true));
        let explained = read.and_then(|(value, order)| {
            let mut envelope = open(value, &order, true).map_err(|error| (error, false))?;
            let policy = self.call.control().policy();
            check(self.call.command(), &envelope.arguments, &envelope.order, &policy)
                .map_err(|why| (Error::generic(why), false))?;
            base64::settle(self.call.command(), &mut envelope.arguments).map_err(|error| (error, false))?;
            Ok(envelope.arguments)
        });
        match explained {
            Ok(arguments) => {
                self.input = Input::Checked(arguments);
                true
            }
            Err((error, anonymous)) => {
                if anonymous {
                    self.call.reply.forget_id();
                }
                self.call.reply.error(&error);
                false
            }
        }
    }

    fn explains(&mut self, handled: &Handled) -> bool {
        matches!(handled.0, Outcome::Mismatch) && self.explain()
    }

    fn served(mut self, handled: &Handled) -> Served {
        if matches!(handled.0, Outcome::Mismatch) && self.call.reply.is_empty() {
            self.call.reply.error(&Error::generic("The arguments cannot be read"));
        }
        let reply = self.call.into_reply();
        let reply = (!matches!(handled.0, Outcome::Later)).then(|| reply.into_bytes());
        Served { number: self.number, reply }
    }
}
